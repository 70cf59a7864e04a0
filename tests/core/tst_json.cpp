// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/json.hpp"
#include "support.hpp"
#include <QTemporaryDir>
#include <QtTest>

using namespace core;

class TestJson : public QObject {
    Q_OBJECT

private slots:
    void syntaxErrorsNameLineAndColumn_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("start");
        QTest::newRow("empty") << QByteArray("") << "f.json: line 1, column 1: not valid JSON: ";
        QTest::newRow("cut") << QByteArray("{\n  \"a\": 1,\n")
                             << "f.json: line 3, column 1: not valid JSON: ";
        QTest::newRow("word") << QByteArray("{\n  \"a\": yes\n}")
                              << "f.json: line 2, column 8: not valid JSON: ";
        QTest::newRow("huge number")
            << QByteArray("[1e999]") << "f.json: not valid JSON: number overflow";
        QTest::newRow("key twice")
            << QByteArray("{\"a\": 1,\n \"b\": 2, \"a\": 3}")
            << "f.json: line 2, column 10: key \"a\" is given twice in one object";
        QTest::newRow("invalid UTF-8")
            << QByteArray("[\"\xff\"]") << "f.json: line 1, column 3: not valid JSON: ";
        QTest::newRow("unclosed text")
            << QByteArray("[\"a\n") << "f.json: line 1, column 4: not valid JSON: ";
    }
    void syntaxErrorsNameLineAndColumn()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, start);
        const QString message = errorOf([&] { parseJson(json.toStdString(), "f.json"); });
        QVERIFY2(message.startsWith(start), qPrintable(message));
        QVERIFY(!message.contains('\n'));
    }

    void sameKeyInDifferentObjectsIsFine()
    {
        QCOMPARE(parseJson(R"([{"a": {"a": "a"}}, {"a": ["a", "a"]}])", "f").size(), 2u);
    }

    void depthIsLimited()
    {
        const auto nested = [](int n) { return std::string(n, '[') + std::string(n, ']'); };
        QCOMPARE(parseJson(nested(64), "f").size(), 1u);
        QCOMPARE(errorOf([&] { parseJson(nested(65), "f"); }),
            QString("f: line 1, column 65: nested deeper than 64 levels"));
        QCOMPARE(errorOf([&] { parseJson(std::string(10'000'000, '['), "f"); }),
            QString("f: line 1, column 65: nested deeper than 64 levels"));
        QCOMPARE(
            parseJson("\"" + std::string(1000, '[') + "\"", "f").get<std::string>().size(), 1000u);
    }

    void keysOfOneObjectAreLimited()
    {
        const auto object = [](int n) {
            std::string json = "{";
            for (int i = 0; i < n; ++i)
                json += (i ? ",\"k" : "\"k") + std::to_string(i) + "\":0";
            return json + "}";
        };
        QCOMPARE(parseJson(object(10'000), "f").size(), 10'000u);
        QVERIFY(errorOf([&] {
            parseJson(object(10'001), "f");
        }).endsWith("an object with more than 10000 keys"));
    }

    void sizeIsLimited()
    {
        const std::string big(64 * 1024 * 1024 + 1, ' ');
        QCOMPARE(errorOf([&] { parseJson(big, "f"); }),
            QString("f: found 67108865 bytes, expected at most 64 MB of JSON"));
    }

    void formatKeepsShortValuesOnOneLine()
    {
        const Json json = parseJson(R"({"b":1,"a":[1,2.5,"x"],"c":{}})", "f");
        QCOMPARE(
            text(formatJson(json)), QString("{\"b\": 1, \"a\": [1, 2.5, \"x\"], \"c\": {}}\n"));
    }

    void formatBreaksAtOneHundredColumns()
    {
        // {"k": ["x...x"]} has 11 characters around the x.
        const auto line = [](int n) {
            return "{\"k\": [\"" + std::string(static_cast<std::size_t>(n), 'x') + "\"]}";
        };
        QCOMPARE(text(formatJson(parseJson(line(89), "f"))), text(line(89) + "\n"));
        const QString x(90, 'x'); // one too many, on the second level too
        QCOMPARE(text(formatJson(parseJson(line(90), "f"))),
            "{\n  \"k\": [\n    \"" + x + "\"\n  ]\n}\n");
    }

    void formatCountsCharactersNotBytes()
    {
        std::string umlauts;
        for (int i = 0; i < 96; ++i)
            umlauts += "\xC3\xBC";
        const std::string line = "[\"" + umlauts + "\"]";
        QCOMPARE(text(formatJson(parseJson(line, "f"))), text(line + "\n"));
    }

    void numbersAreShortest()
    {
        const Json json = Json::array({ 0.1, 1e22, 5.0, 123456789.25, -0.5, 1e-7, 3 });
        QCOMPARE(
            text(formatLine(json)), QString("[0.1, 1e+22, 5.0, 123456789.25, -0.5, 1e-07, 3]"));
    }

    void longLinesAreCut()
    {
        QCOMPARE(text(formatLine(Json("abcdefgh"), 5)), QString("\"abcd..."));
        QCOMPARE(text(formatLine(Json("abc"), 5)), QString("\"abc\""));
    }

    void missingFilesAndFoldersCannotBeRead()
    {
        QCOMPARE(errorOf([] { readFile("/nowhere/a.json"); }),
            QString("/nowhere/a.json: cannot be read: No such file or directory"));
        QCOMPARE(
            errorOf([] { readFile("/tmp"); }), QString("/tmp: cannot be read: Is a directory"));
    }

    void writingReplacesTheWholeFile()
    {
        const QTemporaryDir folder;
        const std::string path = folder.filePath("a.json").toStdString();
        writeFile(path, "a longer first text");
        writeFile(path, "second");
        QCOMPARE(text(readFile(path)), QString("second"));
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden), QStringList("a.json"));
    }

    void writingKeepsPermissionsAndLinks()
    {
        const QTemporaryDir folder;
        const QString target = folder.filePath("real.json"), link = folder.filePath("link.json");
        writeFile(target.toStdString(), "old");
        QVERIFY(QFile::setPermissions(target, QFile::ReadOwner | QFile::WriteOwner));
        QVERIFY(QFile::link(target, link));
        writeFile(link.toStdString(), "new");
        QVERIFY(QFileInfo(link).isSymLink());
        QCOMPARE(text(readFile(target.toStdString())), QString("new"));
        QVERIFY(!(QFile::permissions(target) & QFile::ReadOther));
    }

    void unwritablePlacesAreNamed()
    {
        QCOMPARE(errorOf([] { writeFile("/dev/null/x.json", "a"); }),
            QString("/dev/null/x.json: cannot be written: Not a directory"));
        QCOMPARE(errorOf([] { writeFile("/nowhere/x.json", "a"); }),
            QString("/nowhere/x.json: cannot be written: No such file or directory"));
        QCOMPARE(errorOf([] { writeFile("/tmp", "a"); }),
            QString("/tmp: cannot be written: Is a directory"));
        QCOMPARE(errorOf([] { writeFile("/dev/full", "a"); }),
            QString("/dev/full: cannot be written: No space left on device"));
    }

    void devicesAreWrittenToNotReplaced()
    {
        writeFile("/dev/null", "a");
        QVERIFY(!QFileInfo("/dev/null").isFile());
    }
};

QTEST_GUILESS_MAIN(TestJson)
#include "tst_json.moc"
