// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/results/price_book_page.hpp"
#include "ui/results/results_panel.hpp"
#include "window_test.hpp"
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>

namespace {
core::PriceBook kept(const QString& path)
{
    return core::readPriceBook(core::readFile(path.toStdString()), path.toStdString());
}
}

class PriceBookPageTest : public QObject {
    Q_OBJECT
private slots:
    void init()
    {
        folder_ = std::make_unique<QTemporaryDir>();
        path_ = folder_->filePath("data/price_book.json");
        store_ = std::make_unique<ui::PriceStore>(TestWindow::platforms(), path_);
        page_ = std::make_unique<ui::PriceBookPage>(*store_);
        page_->resize(1200, 300);
        page_->show();
    }

    void aPriceOfMyOwn()
    {
        select("lambda.requests");
        QTest::keyClicks(find<QLineEdit>("ownPrice"), "0.0000003");
        QTest::keyClicks(find<QLineEdit>("ownSource"), "agreement");
        QTest::mouseClick(find<QPushButton>("setPrice"), Qt::LeftButton);
        const core::PriceBook book = kept(path_);
        QCOMPARE(book.prices.size(), std::size_t(1));
        QCOMPARE(book.prices[0].tiers[0].unitPrice, 3e-7);
        QCOMPARE(book.prices[0].region, std::string("us-east-1"));
        QCOMPARE(book.prices[0].source, std::string("agreement"));
        QVERIFY(find<QLabel>("priceCount")->text().contains("1 of my own differ"));
        // Only my own: one row. And back to what is shipped.
        QTest::mouseClick(find<QCheckBox>("ownOnly"), Qt::LeftButton, {}, { 8, 8 });
        find<QLineEdit>("priceSearch")->clear();
        QCOMPARE(table()->data().rows.size(), std::size_t(1));
        table()->selectIndex(0);
        QTest::mouseClick(find<QPushButton>("resetPrice"), Qt::LeftButton);
        QVERIFY(kept(path_).prices.empty());
        QCOMPARE(table()->data().rows.size(), std::size_t(0));
    }

    void theLastChangeIsPutBack()
    {
        auto* undo = find<QPushButton>("undoPrice");
        QVERIFY(!undo->isEnabled());
        select("lambda.requests");
        auto* price = find<QLineEdit>("ownPrice");
        QTest::keyClicks(price, "0.01");
        auto* source = find<QLineEdit>("ownSource");
        QTest::keyClicks(source, "Contract");
        QTest::keyClick(source, Qt::Key_Return); // as in the line of the price
        QCOMPARE(kept(path_).prices.size(), std::size_t(1));
        QCOMPARE(kept(path_).prices[0].source, "Contract");
        QVERIFY(undo->isEnabled());
        QTest::mouseClick(undo, Qt::LeftButton);
        QVERIFY(kept(path_).prices.empty());
        QVERIFY(!undo->isEnabled());
    }

    void aWrongPriceSaysWhy()
    {
        select("lambda.requests");
        auto* price = find<QLineEdit>("ownPrice");
        for (const char* wrong : { "-5", "1e99", "abc" }) {
            price->clear();
            QTest::keyClicks(price, wrong);
            QCOMPARE(price->text(), wrong);
            QVERIFY(!find<QPushButton>("setPrice")->isEnabled());
            QVERIFY2(find<QLabel>("priceWhat")->text().contains("is no price"), wrong);
            QTest::keyClick(price, Qt::Key_Return);
            QVERIFY(store_->book().prices.empty());
        }
        price->clear();
        QVERIFY(!find<QLabel>("priceWhat")->text().contains("is no price"));
    }

    /// Ctrl+Z on the page is about prices, and leaves the project's edits alone. The estimate goes
    /// by the same prices as the bill.
    void pricesAndTheProjectAreUndoneApart()
    {
        TestWindow w;
        w.openScenario("trigger_http.json");
        w.document().edit("title", [](core::Project& p) { p.title = "Mine"; });
        const auto cost = [&] {
            for (const QLabel* label : w.window.findChildren<QLabel*>())
                if (label->property("role") == "figure" && label->text().startsWith("≈ $"))
                    return label->text();
            return QString();
        };
        QTRY_VERIFY(!cost().isEmpty());
        const QString before = cost();
        auto* page = w.window.findChild<ui::PriceBookPage*>();
        w.window.findChild<ui::ResultsPanel*>()->showPage(page);
        QTest::keyClicks(page->findChild<QLineEdit*>("priceSearch"), "lambda.requests");
        page->findChild<ui::Table*>("priceTable")->selectIndex(0);
        auto* price = page->findChild<QLineEdit*>("ownPrice");
        price->setFocus();
        QTest::keyClicks(price, "0.01");
        QTest::keyClick(price, Qt::Key_Return);
        QTRY_VERIFY(cost() != before);
        w.document().edit("title", [](core::Project& p) { p.title = "Mine too"; });
        QTest::qWait(20);
        QVERIFY2(cost() != before, "the estimate forgets the user's prices");
        price->setFocus();
        QTest::keyClick(price, Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(cost(), before);
        QCOMPARE(w.project().title, std::string("Mine too"));
    }

    void theBookComesBack()
    {
        store_->set({ "aws", "lambda.requests", "us-east-1", { core::Tier { .unitPrice = 1e-7 } },
            {}, "mine", "2026-11-01" });
        const ui::PriceStore again(TestWindow::platforms(), path_);
        QCOMPARE(again.book().prices.size(), std::size_t(1));
        const core::Meter* meter = core::findMeter(again.platforms()[0]->catalogue,
            "lambda.requests", "us-east-1", "us-east-1", "2026-11-22");
        QCOMPARE(meter->tiers[0].unitPrice, 1e-7);
    }

    void importsACatalogue()
    {
        const QString file = folder_->filePath("mine.json");
        core::writeFile(file.toStdString(),
            R"({"provider": "azure", "prices": {"event_grid.operations": 5e-7,
                "blob.read_hot": 3e-7}})");
        page_->askCatalogue = [&] { return file; };
        QSignalSpy told(page_.get(), &ui::PriceBookPage::told);
        QTest::mouseClick(find<QPushButton>("importCatalogue"), Qt::LeftButton);
        QCOMPARE(told.size(), 1);
        QCOMPARE(kept(path_).prices.size(), std::size_t(2));
        QTest::mouseClick(find<QPushButton>("resetAllPrices"), Qt::LeftButton);
        QVERIFY(kept(path_).prices.empty());
    }

    void aWrongCatalogueChangesNothing()
    {
        const QString file = folder_->filePath("mine.json");
        core::writeFile(file.toStdString(), R"({"provider": "azure", "prices": {"x": 1}})");
        page_->askCatalogue = [&] { return file; };
        QSignalSpy failed(page_.get(), &ui::PriceBookPage::failed);
        QTest::mouseClick(find<QPushButton>("importCatalogue"), Qt::LeftButton);
        QCOMPARE(failed.size(), 1);
        QVERIFY(failed[0][0].toString().contains("\"x\""));
        QVERIFY(store_->book().prices.empty());
    }

    void aBrokenBookIsToldAndLeft()
    {
        const QString broken = folder_->filePath("broken.json");
        core::writeFile(broken.toStdString(), "{");
        const ui::PriceStore store(TestWindow::platforms(), broken);
        QVERIFY(store.problem().contains("broken.json"));
        QCOMPARE(core::readFile(broken.toStdString()), std::string("{"));
    }

    /// A price ten times as high, and the results on screen follow without a run.
    void resultsArePricedAnew()
    {
        TestWindow w;
        w.openScenario("trigger_http.json");
        QSignalSpy shown(&w.window, &ui::MainWindow::runShown);
        w.window.startRun();
        QTRY_COMPARE_WITH_TIMEOUT(shown.size(), 1, 60000);
        auto* panel = w.window.findChild<ui::ResultsPanel*>();
        const auto before = panel->comparison();
        auto* page = w.window.findChild<ui::PriceBookPage*>();
        panel->showPage(page);
        auto* search = page->findChild<QLineEdit*>("priceSearch");
        QTest::keyClicks(search, "lambda.requests");
        auto* table = page->findChild<ui::Table*>("priceTable");
        table->selectIndex(0);
        QTest::keyClicks(page->findChild<QLineEdit*>("ownPrice"), "0.01");
        QTest::keyClick(page->findChild<QLineEdit*>("ownPrice"), Qt::Key_Return);
        const auto after = panel->comparison();
        QVERIFY(
            after->providers[0].bills[0].monthTotal > before->providers[0].bills[0].monthTotal + 1);
        QCOMPARE(after->providers[0].results[0].fingerprints,
            before->providers[0].results[0].fingerprints);
        QCOMPARE(after->providers[1].bills[0].monthTotal, before->providers[1].bills[0].monthTotal);
        QCOMPARE(shown.size(), 1);
        QTest::mouseClick(page->findChild<QPushButton*>("resetPrice"), Qt::LeftButton);
        QCOMPARE(panel->comparison()->providers[0].bills[0].monthTotal,
            before->providers[0].bills[0].monthTotal);
    }

private:
    template <class T> T* find(const char* name) { return page_->findChild<T*>(name); }
    ui::Table* table() { return find<ui::Table>("priceTable"); }
    void select(const QString& meter)
    {
        QTest::keyClicks(find<QLineEdit>("priceSearch"), meter);
        table()->selectIndex(0);
    }
    std::unique_ptr<QTemporaryDir> folder_;
    QString path_;
    std::unique_ptr<ui::PriceStore> store_;
    std::unique_ptr<ui::PriceBookPage> page_;
};

QTEST_MAIN(PriceBookPageTest)
#include "tst_price_book_page.moc"
