// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/theme.hpp"
#include <QFrame>
#include <QStringList>
#include <vector>

class QAction;
class QButtonGroup;
class QHBoxLayout;
class QLabel;
class QProgressBar;
class QPushButton;

namespace ui {

class ChoiceBox;

/// One of the figures at the right end.
struct Headline {
    QString name, value, tooltip;
    QString state; ///< "good", "bad" or empty
};

/// The bar under the menu: files, undo, provider, workload, Run and the headline figures.
class RunBar : public QFrame {
    Q_OBJECT
public:
    /// Buttons with text for `files`, buttons with icons for `history`, one big button for Run.
    struct Actions {
        std::vector<QAction*> files, history;
        QAction *run = nullptr, *stop = nullptr;
    };
    RunBar(const Actions& actions, const QStringList& providers, QWidget* parent = nullptr);

    void setTheme(const Theme& theme);
    void setProvider(int index);
    /// Pairs of id and title.
    void setWorkloads(
        const std::vector<std::pair<QString, QString>>& workloads, const QString& chosen);
    void setRunning(bool running);
    void setProgress(double share, const QString& text);
    void setHeadlines(const std::vector<Headline>& headlines);
    const std::vector<Headline>& headlines() const { return headlines_; }
    /// Whether the headlines are of a project that has been edited since: then they fade.
    void setStale(bool stale);
    QSize minimumSizeHint() const override;

signals:
    void providerChosen(int index);
    void workloadChosen(const QString& id);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void addFiles(QHBoxLayout& layout, const Actions& actions);
    void showFiles();
    int spare() const;
    void fitIn();
    void addProviders(QHBoxLayout& layout, const QStringList& providers);
    void addHeadlines(QHBoxLayout& layout);

    Actions actions_;
    std::vector<QPushButton*> files_;
    bool narrow_ = false; ///< files are icons
    QButtonGroup* providers_;
    ChoiceBox* workloads_;
    QPushButton* run_;
    QProgressBar* progress_;
    Theme theme_ = lightTheme();
    bool running_ = false, stale_ = false;
    struct Figure {
        QLabel *name, *value;
    };
    std::vector<Figure> figures_;
    std::vector<Headline> headlines_;
};

}
