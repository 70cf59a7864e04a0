// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_plot.hpp"
#include "ui/charts/chart_view.hpp"
#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QFileDialog>
#include <QMenu>
#include <QMessageBox>
#include <QSaveFile>
#include <QSvgGenerator>

// Pictures and data that leave the program; a part of ChartView.

namespace ui {

namespace {
constexpr QSize slide(960, 540);

QString fileName(const QString& title)
{
    QString name;
    for (QChar c : title.toLower())
        if (c.isLetterOrNumber())
            name += c;
        else if (!name.endsWith('-'))
            name += '-';
    while (name.endsWith('-'))
        name.chop(1);
    return name;
}
}

std::unique_ptr<QCustomPlot> ChartView::exportPlot(QSize size) const
{
    auto plot = std::make_unique<QCustomPlot>();
    plot->setFont(font());
    plot->setAttribute(Qt::WA_DontShowOnScreen);
    plot->resize(size);
    plot->setViewport(QRect(QPoint(), size));
    drawChart(*plot, data_, { lightTheme(), hidden_, true });
    plot->plotLayout()->setMargins(QMargins(12, 12, 12, 12));
    ui::showLimits(*plot, shown());
    return plot;
}

QPixmap ChartView::picture(QSize size, double scale) const
{
    return exportPlot(size)->toPixmap(size.width(), size.height(), scale);
}

bool ChartView::savePicture(const QString& path) const
{
    const QSize size = slide;
    if (path.endsWith(".png", Qt::CaseInsensitive))
        return picture(size, 2).save(path, "PNG");
    if (path.endsWith(".pdf", Qt::CaseInsensitive))
        return exportPlot(size)->savePdf(path, size.width(), size.height(), QCP::epAllowCosmetic,
            QStringLiteral("Nephoscope"), data_.title);
    QSvgGenerator generator;
    generator.setFileName(path);
    generator.setSize(size);
    generator.setViewBox(QRect(QPoint(), size));
    generator.setTitle(data_.title);
    QCPPainter painter;
    if (!painter.begin(&generator))
        return false;
    painter.setMode(QCPPainter::pmVectorized);
    exportPlot(size)->toPainter(&painter, size.width(), size.height());
    return painter.end();
}

bool ChartView::saveCsv(const QString& path, bool shownOnly) const
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return false;
    const ChartLimits limits = shown();
    const QString text
        = shownOnly ? toCsv(data_, std::pair { limits.x.from, limits.x.to }) : toCsv(data_);
    const QByteArray bytes = text.toUtf8();
    return file.write(bytes) == bytes.size() && file.commit();
}

void ChartView::askAndSave(const QString& filter, const QString& suffix, bool shownOnly)
{
    const QString path = QFileDialog::getSaveFileName(
        this, tr("Save"), fileName(data_.title) + '.' + suffix, filter);
    if (path.isEmpty())
        return;
    const QString whole = path.contains('.') ? path : path + '.' + suffix;
    const bool saved = suffix == "csv" ? saveCsv(whole, shownOnly) : savePicture(whole);
    if (!saved)
        QMessageBox::warning(this, tr("Save"), tr("%1 cannot be written.").arg(whole));
}

void ChartView::fillMenu(QMenu& menu)
{
    QAction* fitAction = menu.addAction(tr("Fit"), this, &ChartView::fit);
    fitAction->setEnabled(zoomed_);
    QAction* all = menu.addAction(tr("Show all series"), this, [this] {
        hidden_.clear();
        rebuild();
    });
    all->setEnabled(!hidden_.empty());
    menu.addSeparator();
    menu.addAction(tr("Copy picture"), this,
        [this] { QApplication::clipboard()->setPixmap(picture(slide, 2)); });
    menu.addAction(
        tr("Save as PNG…"), this, [this] { askAndSave(tr("PNG (*.png)"), "png", false); });
    menu.addAction(
        tr("Save as PDF…"), this, [this] { askAndSave(tr("PDF (*.pdf)"), "pdf", false); });
    menu.addAction(
        tr("Save as SVG…"), this, [this] { askAndSave(tr("SVG (*.svg)"), "svg", false); });
    menu.addSeparator();
    menu.addAction(
        tr("Save data as CSV…"), this, [this] { askAndSave(tr("CSV (*.csv)"), "csv", false); });
    QAction* part = menu.addAction(tr("Save shown data as CSV…"), this,
        [this] { askAndSave(tr("CSV (*.csv)"), "csv", true); });
    part->setEnabled(zoomed_);
}

void ChartView::contextMenuEvent(QContextMenuEvent* event)
{
    endHover();
    QMenu menu(this);
    fillMenu(menu);
    menu.exec(event->globalPos());
}

}
