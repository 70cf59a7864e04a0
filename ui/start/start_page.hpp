// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/start/templates.hpp"
#include "ui/theme.hpp"
#include <QScrollArea>

class QAction;
class QGridLayout;
class QLabel;
class QVBoxLayout;

namespace ui {

class TemplateCard;

/// What an empty canvas says: how to begin, what was open before, and templates to begin with.
/// Covers its parent; components can be dropped onto it all the same.
class StartPage : public QScrollArea {
    Q_OBJECT
public:
    /// `begin` and `learn` become links with the actions' names.
    StartPage(const QList<QAction*>& begin, const QList<QAction*>& learn, QWidget* parent);
    void setTheme(const Theme& theme);
    void setTemplates(std::vector<Template> templates);
    void setRecent(const QStringList& paths);

signals:
    void templateChosen(const QString& name);
    void recentChosen(const QString& path);
    /// The user wants to draw on the empty canvas.
    void blankWanted();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    QWidget* makeSide(const QList<QAction*>& begin, const QList<QAction*>& learn);
    void showLessons();
    void addLinks(QVBoxLayout& column, const QList<QAction*>& actions);
    void layOut();

    Theme theme_ = lightTheme();
    QLabel* icon_;
    QWidget* recentBox_; ///< heading and list; hidden while nothing was opened
    QVBoxLayout* recent_;
    QWidget* side_;
    QWidget* grid_;
    std::vector<QLabel*> headings_;
    std::vector<TemplateCard*> cards_;
};

}
