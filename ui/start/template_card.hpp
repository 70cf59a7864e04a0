// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/start/templates.hpp"
#include "ui/theme.hpp"
#include <QAbstractButton>

namespace ui {

/// A template as a button: its drawing and its title.
class TemplateCard : public QAbstractButton {
    Q_OBJECT
public:
    TemplateCard(Template entry, const Theme& theme, QWidget* parent = nullptr);
    const Template& entry() const { return entry_; }
    void setTheme(const Theme& theme);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent*) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    QPixmap pictureOf(const QSize& size) const;
    void paintText(QPainter& painter, const QRectF& room) const;

    Template entry_;
    Theme theme_;
};

}
