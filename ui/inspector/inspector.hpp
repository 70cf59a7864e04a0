// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/platform/platform.hpp"
#include "core/result/run_result.hpp"
#include "ui/canvas/edits.hpp"
#include "ui/canvas/figures.hpp"
#include "ui/document.hpp"
#include "ui/inspector/field_card.hpp"
#include "ui/inspector/trace_loader.hpp"
#include "ui/theme.hpp"
#include <QWidget>
#include <memory>

class QLabel;
class QLineEdit;
class QScrollArea;
class QStackedWidget;

namespace ui {

class Form;
class Observed;

/// Edits what is selected: components of one kind, a connection, or the project itself.
/// Everything is generated from the field lists.
class Inspector : public QWidget {
    Q_OBJECT
public:
    explicit Inspector(Document& document, QWidget* parent = nullptr);

    void setTheme(const Theme& theme);
    void setSelection(const Selection& selection);
    /// Null: unknown. Must outlive the inspector.
    void setPlatform(const core::Platform* platform);
    /// The platforms that components can have own values for. They are shared, not copied.
    void setPlatforms(const Platforms& platforms);
    /// Shows the values on this provider, by id; empty: those for all providers.
    void editProvider(const std::string& provider);
    /// Which workload the project page edits.
    void setWorkload(const QString& id);
    /// The last run's result and the figures from it; null: none.
    void setResult(std::shared_ptr<const core::RunResult> result, Figures figures);
    /// Whether the result is of a project that has been edited since.
    void setStale(bool stale);
    /// Cursor into the name, or into the editor of a field (by JSON key).
    void focusName();
    void focusField(const QString& key);

signals:
    void workloadChosen(const QString& id);
    void importWanted(); ///< of recorded arrivals
    void left(); ///< Esc: what is selected is to be let go

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    /// The rows of one page, built when they are first wanted and kept while they fit.
    struct Page {
        QString signature;
        QScrollArea* area = nullptr;
        Form* form = nullptr;
        Observed* observed = nullptr;
        QLabel* observedTitle = nullptr; ///< of the group that holds `observed`
    };

    QString pageWanted() const;
    QString signature(const QString& page) const;
    void refresh();
    void showLater();
    void showNow();
    void showValues();
    void build(Page& page, const QString& signature);
    void discard(Page& page);
    void discardPages();
    void keepFocus(const QWidget& leaving);
    void giveFocusBack();
    void buildComponents(Page& page);
    void buildMixed(Form& form);
    void showHeader();
    void showObserved();
    void rename(const QString& text);
    std::vector<const core::Component*> selectedComponents() const;

    Document& document_;
    Theme theme_ = lightTheme();
    Selection selection_;
    /// The parts of the selection that the rows of a page read.
    std::shared_ptr<std::set<std::string>> components_ = std::make_shared<std::set<std::string>>();
    std::shared_ptr<std::set<ConnectionKey>> connections_
        = std::make_shared<std::set<ConnectionKey>>();
    const core::Platform* platform_ = nullptr;
    Platforms platforms_;
    QString provider_; ///< id, see editProvider()
    QString workload_;
    TraceLoader loader_;
    std::shared_ptr<const core::RunResult> result_;
    Figures figures_;
    QLabel* icon_;
    QLineEdit* name_;
    QLabel* subtitle_;
    QLabel* problems_;
    QStackedWidget* stack_;
    std::map<QString, Page> pages_; ///< by pageWanted()
    QString pageName_; ///< of the one that is shown
    Page* shown_ = nullptr;
    bool awaited_ = false; ///< showNow() is on its way
    bool stale_ = false;
    QString lostFocus_; ///< accessible name of the editor that went with a page
};

}
