// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/kinds.hpp"
#include "ui/theme.hpp"
#include <QTest>

using namespace ui;

class TestTheme : public QObject {
    Q_OBJECT

private slots:
    void textIsReadable_data();
    void textIsReadable();
    void styleSheetIsComplete_data() { themes(); }
    void styleSheetIsComplete();
    void everyKindHasAnIcon();
    void iconsTakeTheirColour();

private:
    static void themes();
};

void TestTheme::themes()
{
    QTest::addColumn<bool>("dark");
    QTest::newRow("light") << false;
    QTest::newRow("dark") << true;
}

void TestTheme::textIsReadable_data()
{
    themes();
}

void TestTheme::textIsReadable()
{
    QFETCH(bool, dark);
    const Theme t = dark ? darkTheme() : lightTheme();
    const std::map<QString, QColor> inks { { "text", t.text }, { "muted", t.muted },
        { "accent", t.accent }, { "goodText", t.goodText }, { "badText", t.badText } };
    const std::map<QString, QColor> grounds { { "bg", t.bg }, { "panel", t.panel },
        { "card", t.card }, { "canvas", t.canvas } };
    for (const auto& [ink, color] : inks) {
        for (const auto& [ground, under] : grounds)
            QVERIFY2(contrast(color, under) >= 4.5, qPrintable(ink + " on " + ground));
    }
    QVERIFY(contrast(t.accent, t.accentBackground) >= 4.5);
    QVERIFY(contrast(t.text, t.accentBackground) >= 4.5);
    QVERIFY(contrast(t.onAccent, t.accent) >= 4.5);
    QVERIFY(contrast(t.onBad, t.badText) >= 4.5);
    QVERIFY(contrast(t.onWarm, t.warm) >= 4.5);
    const QPalette p = palette(t);
    QVERIFY(contrast(p.color(QPalette::Text), p.color(QPalette::Base)) >= 4.5);
    QVERIFY(contrast(p.color(QPalette::ToolTipText), p.color(QPalette::ToolTipBase)) >= 4.5);
    QVERIFY(contrast(p.color(QPalette::HighlightedText), p.color(QPalette::Highlight)) >= 4.5);
}

void TestTheme::styleSheetIsComplete()
{
    QFETCH(bool, dark);
    const QString text = styleSheet(dark ? darkTheme() : lightTheme());
    QVERIFY2(!text.contains('@'), "a colour without a value");
    static const QRegularExpression image("url\\(([^)]*)\\)");
    auto found = image.globalMatch(text);
    QVERIFY(found.hasNext());
    while (found.hasNext()) {
        const QString path = found.next().captured(1);
        QVERIFY2(QFile::exists(path), qPrintable(path));
    }
}

void TestTheme::everyKindHasAnIcon()
{
    for (const core::KindInfo& kind : core::allKinds()) {
        const QImage image = iconPixmap(kind.id, Qt::black, 24).toImage();
        int inked = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x)
                inked += qAlpha(image.pixel(x, y)) > 128;
        }
        QVERIFY2(inked > 20, kind.id);
    }
}

void TestTheme::iconsTakeTheirColour()
{
    const QImage image = iconPixmap("stop", QColor("#D55E00"), 24, 2).toImage();
    QCOMPARE(image.width(), 48);
    QCOMPARE(QColor(image.pixel(24, 24)).name(), QString("#d55e00"));
}

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
