// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/theme.hpp"
#include <QFrame>
#include <QStringList>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace ui {

struct Template {
    QString name, title; ///< name: for core::shippedScenario()
};
/// The ready projects that come with the program: those with most components first.
std::vector<Template> shippedTemplates();

/// What an empty canvas says: how to begin, and the templates to begin with. Floats in the middle
/// of its parent.
class Welcome : public QFrame {
    Q_OBJECT
public:
    explicit Welcome(QWidget* parent);
    void setTheme(const Theme& theme);
    void setTemplates(const std::vector<Template>& templates);

signals:
    void chosen(const QString& name);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void place();
    QLabel* icon_;
    QVBoxLayout* list_;
    std::vector<QPushButton*> rows_;
    QLabel* listTitle_;
};

}
