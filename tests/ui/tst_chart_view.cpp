// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_plot.hpp"
#include "ui/charts/chart_view.hpp"
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <qcustomplot.h>

namespace {
ui::ChartData twoLines(const char* id = "two")
{
    ui::ChartData data;
    data.id = id;
    data.title = "Two lines";
    data.x = { "Time", ui::Unit::time, false, 0.0, 100.0 };
    data.y = { "Requests", ui::Unit::count, false, 0.0, 10.0 };
    data.series
        = { { "one", { 0, 50, 100 }, { 1, 2, 3 } }, { "two", { 0, 50, 100 }, { 4, 5, 9 } } };
    return data;
}
}

class ChartViewTest : public QObject {
    Q_OBJECT
private slots:
    void init()
    {
        view_ = std::make_unique<ui::ChartView>();
        view_->setTheme(ui::darkTheme());
        view_->resize(500, 300);
        view_->setChart(twoLines());
        view_->show();
        QVERIFY(QTest::qWaitForWindowExposed(view_.get()));
        plot_ = view_->findChild<QCustomPlot*>();
        settle();
    }

    void axisTitleThatHasNoRoomGivesWayToItsShortForm()
    {
        ui::ChartData data = twoLines("titled");
        data.y.title = "A rather long title for an axis";
        data.y.shortTitle = "Short";
        for (const auto& [height, title] : { std::pair { 400, data.y.title },
                 std::pair { 170, data.y.shortTitle }, std::pair { 80, QString() } }) {
            if (title.isEmpty())
                data.y.shortTitle = "Hardly a shorter title";
            view_->resize(500, height);
            view_->setChart(data);
            settle();
            QCOMPARE(plot_->yAxis->label(), title);
            const int length = QFontMetrics(plot_->yAxis->labelFont()).horizontalAdvance(title);
            QVERIFY(length <= plot_->axisRect()->height() + 8);
        }
    }

    /// However low the chart is: the highest bar's total stands inside the picture.
    void totalsOfUprightBarsAreNotCut()
    {
        ui::ChartData data;
        data.id = "upright";
        data.categories = { "one", "two" };
        data.bars = { { "a name", { 823, 100 }, ui::seriesInk(0) } };
        for (const int height : { 110, 160, 400 }) {
            view_->resize(360, height);
            view_->setChart(data);
            settle();
            int totals = 0;
            for (int i = 0; i < plot_->itemCount(); ++i)
                if (auto* label = qobject_cast<QCPItemText*>(plot_->item(i))) {
                    ++totals;
                    QVERIFY2(label->top->pixelPosition().y() >= 0, qPrintable(label->text()));
                }
            QCOMPARE(totals, 2);
        }
    }

    void legendOfLyingBarsIsNotCut()
    {
        ui::ChartData data;
        data.id = "lying";
        data.horizontal = true;
        data.y = { "USD a month", ui::Unit::dollars };
        data.categories = { "A service with a long name", "Another one" };
        for (const char* name : { "Functions", "API", "Database", "Storage", "Events", "Other" })
            data.bars.push_back({ name, { 3, 2 } });
        for (const int width : { 410, 320, 410, 900, 300 }) { // wraps and unwraps
            view_->resize(width, 240);
            view_->setChart(data);
            settle();
            const auto items = ui::legendItems(*plot_->legend);
            QCOMPARE(items.size(), data.bars.size());
            for (const ui::LegendItem* item : items) {
                QVERIFY(item->rect().width() + 1 >= item->minimumOuterSizeHint().width());
                QVERIFY(item->rect().right() <= plot_->width());
            }
        }
        view_->resize(410, 90); // the bars' own names come first
        view_->setChart(data);
        settle();
        QVERIFY(ui::legendItems(*plot_->legend).empty());
    }

    void wheelZoomsAtThePointer()
    {
        const QPoint at = plot_->axisRect()->center();
        wheel(at, 120);
        const ui::ChartLimits now = view_->shown();
        QVERIFY(view_->isZoomed());
        QVERIFY(now.x.to - now.x.from < 100 && now.y.to - now.y.from < 10);
        QVERIFY(qAbs((now.x.from + now.x.to) / 2 - 50) < 2); // the place under the pointer stays
    }

    void wheelOverAnAxisZoomsThatAxisOnly()
    {
        const QRect rect = plot_->axisRect()->rect();
        wheel({ rect.center().x(), rect.bottom() + 10 }, 120);
        QVERIFY(view_->shown().x != (ui::Limits { 0, 100 }));
        QCOMPARE(view_->shown().y, (ui::Limits { 0, 10 }));
        view_->fit();
        wheel({ rect.left() - 12, rect.center().y() }, 120);
        QCOMPARE(view_->shown().x, (ui::Limits { 0, 100 }));
        QVERIFY(view_->shown().y != (ui::Limits { 0, 10 }));
    }

    void zoomingOutEndsAtTheData()
    {
        for (int i = 0; i < 5; ++i)
            wheel(plot_->axisRect()->center(), -120);
        QCOMPARE(view_->shown(), (ui::ChartLimits { { 0, 100 }, { 0, 10 } }));
        QVERIFY(!view_->isZoomed());
    }

    void dragPansAndDoubleClickFits()
    {
        view_->showLimits({ { 20, 60 }, { 0, 10 } });
        settle();
        const QPoint from = plot_->axisRect()->center();
        QTest::mousePress(plot_, Qt::LeftButton, {}, from);
        QMouseEvent move(QEvent::MouseMove, from + QPoint(40, 0),
            plot_->mapToGlobal(from + QPoint(40, 0)), Qt::NoButton, Qt::LeftButton, {});
        QCoreApplication::sendEvent(plot_, &move);
        QTest::mouseRelease(plot_, Qt::LeftButton, {}, from + QPoint(40, 0));
        QVERIFY(view_->shown().x.from < 20);
        QVERIFY(qAbs(view_->shown().x.to - view_->shown().x.from - 40) < 1e-6);
        QTest::mouseDClick(plot_, Qt::LeftButton, {}, from);
        QCOMPARE(view_->shown(), (ui::ChartLimits { { 0, 100 }, { 0, 10 } }));
    }

    void newDataKeepsTheZoomOfTheSameChart()
    {
        view_->showLimits({ { 20, 60 }, { 0, 5 } });
        view_->setChart(twoLines());
        QCOMPARE(view_->shown(), (ui::ChartLimits { { 20, 60 }, { 0, 5 } }));
        view_->setChart(twoLines("another"));
        QCOMPARE(view_->shown(), (ui::ChartLimits { { 0, 100 }, { 0, 10 } }));
        QVERIFY(!view_->isZoomed());
    }

    void legendClickHidesAndAltClickIsolates()
    {
        QSignalSpy zoomed(view_.get(), &ui::ChartView::zoomChanged);
        const QPoint second = plot_->legend->item(1)->rect().center();
        QTest::mouseClick(plot_, Qt::LeftButton, {}, second);
        QTRY_COMPARE(view_->hiddenSeries(), (std::set<QString> { "two" }));
        QCOMPARE(plot_->graphCount(), 1);
        settle();
        QTest::mouseClick(
            plot_, Qt::LeftButton, Qt::AltModifier, plot_->legend->item(1)->rect().center());
        QTRY_COMPARE(view_->hiddenSeries(), (std::set<QString> { "one" }));
        QCOMPARE(zoomed.count(), 0);
    }

    void hoverReadsTheNearestPoint()
    {
        const double x = plot_->xAxis->coordToPixel(52), y = plot_->yAxis->coordToPixel(5);
        const QString text = view_->readOut({ x, y });
        QVERIFY2(text.contains("00:00:50"), qPrintable(text));
        QVERIFY(text.contains(">2<") && text.contains(">5<"));
        QVERIFY(view_->readOut({ 2, 2 }).isEmpty());
    }

    void barsReadTheirTotal()
    {
        ui::ChartData data;
        data.id = "bars";
        data.y = { "USD a month", ui::Unit::dollars };
        data.categories = { "AWS", "Azure" };
        data.bars = { { "Functions", { 10, 20 } }, { "API", { 1, 2 } } };
        view_->setChart(data);
        settle();
        const double x = plot_->xAxis->coordToPixel(2), y = plot_->yAxis->coordToPixel(5);
        const QString text = view_->readOut({ x, y });
        QVERIFY2(text.contains("Azure") && text.contains("$20.00") && text.contains("$22.00"),
            qPrintable(text));
    }

    void exportsWriteFiles()
    {
        QTemporaryDir folder;
        for (const char* suffix : { "png", "pdf", "svg" }) {
            const QString path = folder.filePath(QString("chart.%1").arg(suffix));
            QVERIFY2(view_->savePicture(path), suffix);
            QVERIFY(QFileInfo(path).size() > 1000);
        }
        const QImage picture(folder.filePath("chart.png"));
        QCOMPARE(picture.pixelColor(3, 3), QColor(Qt::white)); // light, though the window is dark
        QVERIFY(picture.width() >= 1900);
        view_->showLimits({ { 40, 60 }, { 0, 10 } });
        QVERIFY(view_->saveCsv(folder.filePath("part.csv"), true));
        QFile part(folder.filePath("part.csv"));
        QVERIFY(part.open(QIODevice::ReadOnly));
        QCOMPARE(part.readAll(), QByteArray("Time (s),one,two\n50,2,5\n"));
        QVERIFY(!view_->saveCsv(folder.filePath("no/such/folder.csv"), false));
        QVERIFY(!view_->savePicture(folder.filePath("no/such/folder.png")));
    }

    void anEmptyChartSaysWhy()
    {
        ui::ChartData data;
        data.id = "none";
        data.nothing = "No queue.";
        view_->setChart(data);
        settle();
        bool said = false;
        for (int i = 0; i < plot_->itemCount(); ++i)
            if (auto* text = qobject_cast<QCPItemText*>(plot_->item(i)))
                said = said || text->text() == "No queue.";
        QVERIFY(said);
    }

private:
    void settle()
    {
        plot_->replot();
        plot_->replot();
    }
    void wheel(QPoint at, int delta)
    {
        QWheelEvent event(at, plot_->mapToGlobal(at), {}, { 0, delta }, Qt::NoButton, {},
            Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(plot_, &event);
    }
    std::unique_ptr<ui::ChartView> view_;
    QCustomPlot* plot_ = nullptr;
};

QTEST_MAIN(ChartViewTest)
#include "tst_chart_view.moc"
