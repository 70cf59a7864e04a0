// SPDX-License-Identifier: GPL-3.0-or-later
#include "fake_comparison.hpp"
#include "ui/results/results_panel.hpp"
#include "ui/results/table.hpp"
#include <QScrollBar>
#include <QTabBar>
#include <QTest>

/// Draws the panel in both themes and two sizes. The pictures land in the working directory for
/// people to look at; the test checks that no tab is blank or wider than the panel.
class ResultsPicture : public QObject {
    Q_OBJECT
private slots:
    void everyTab_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<bool>("dark");
        QTest::newRow("wide-light") << QSize(1600, 300) << false;
        QTest::newRow("wide-dark") << QSize(1600, 300) << true;
        QTest::newRow("small-light") << QSize(1280, 260) << false;
        QTest::newRow("small-dark") << QSize(1280, 260) << true;
    }

    void everyTab()
    {
        QFETCH(QSize, size);
        QFETCH(bool, dark);
        const ui::Theme theme = dark ? ui::darkTheme() : ui::lightTheme();
        QApplication::setStyle("Fusion");
        QApplication::setPalette(ui::palette(theme));
        QApplication::setFont(ui::uiFont());
        qApp->setStyleSheet(ui::styleSheet(theme));
        ui::ResultsPanel panel;
        panel.setTheme(theme);
        panel.resize(size);
        panel.show();
        QVERIFY(QTest::qWaitForWindowExposed(&panel));
        QVERIFY2(panel.minimumSizeHint().width() <= size.width(),
            qPrintable(QString::number(panel.minimumSizeHint().width())));
        save(panel, "empty");
        panel.setComparison(fake::comparison(5));
        const auto* tabs = panel.findChild<QTabBar*>();
        for (int tab = 0; tab < 4; ++tab) {
            panel.showPage(tab);
            save(panel, tabs->tabText(tab).toLower().replace(' ', '-'));
        }
        QVERIFY2(panel.minimumSizeHint().width() <= size.width(),
            qPrintable(QString::number(panel.minimumSizeHint().width())));
        // Headers become short before anything is pushed out to the right.
        const auto* figures = panel.findChild<ui::Table*>("componentFigures");
        QCOMPARE(figures->horizontalScrollBar()->maximum(), 0);
        QCOMPARE(figures->horizontalHeaderItem(8)->text(),
            size.width() < 1600 ? "Dead" : "Dead letters");
        QCOMPARE(figures->data().columns[8].title, "Dead letters");
    }

private:
    static void save(QWidget& panel, const QString& name)
    {
        QTest::qWait(80); // queued replots
        const QPixmap picture = panel.grab();
        const QImage image = picture.toImage();
        QSet<QRgb> colours;
        for (int x = 0; x < image.width(); x += 7)
            for (int y = 50; y < image.height(); y += 5)
                colours.insert(image.pixel(x, y));
        QVERIFY2(colours.size() > 5, qPrintable(name));
        picture.save(QStringLiteral("results-%1-%2.png").arg(name, QTest::currentDataTag()));
    }
};

QTEST_MAIN(ResultsPicture)
#include "tst_results_picture.moc"
