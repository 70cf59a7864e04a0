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

private:
    void refresh();
    void rebuild();
    QString signature() const;
    void buildComponents();
    void buildConnection();
    void buildMixed();
    void showHeader();
    void showObserved();
    void rename(const QString& text);
    std::vector<const core::Component*> selectedComponents() const;

    Document& document_;
    Theme theme_ = lightTheme();
    Selection selection_;
    const core::Platform* platform_ = nullptr;
    Platforms platforms_;
    QString provider_; ///< id, see editProvider()
    QString workload_;
    TraceLoader loader_;
    std::shared_ptr<const core::RunResult> result_;
    Figures figures_;
    QString built_; ///< signature() of the form that is shown
    QLabel* icon_;
    QLineEdit* name_;
    QLabel* subtitle_;
    QLabel* problems_;
    QScrollArea* scroll_;
    Form* form_ = nullptr;
    Observed* observed_ = nullptr;
    QLabel* observedTitle_ = nullptr; ///< of the group that holds `observed_`
    bool stale_ = false;
};

}
