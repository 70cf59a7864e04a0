// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/validate.hpp"
#include "support.hpp"
#include <QDir>
#include <QtTest>
#include <random>

using namespace core;

namespace {

/// The same numbers everywhere: the engine is specified, std:: distributions are not.
class Luck {
public:
    explicit Luck(std::uint32_t seed)
        : engine_(seed)
    {
    }
    std::size_t below(std::size_t n) { return engine_() % n; }

private:
    std::mt19937 engine_;
};

/// Ends of tokens: places where a cut or an insertion is most likely to matter.
std::pair<std::size_t, std::size_t> someToken(const std::string& text, Luck& luck)
{
    constexpr auto separators = " \n,:[]{}";
    std::size_t start = luck.below(text.size());
    start = std::min(text.find_first_not_of(separators, start), text.size() - 1);
    const std::size_t end = std::min(text.find_first_of(separators, start + 1), text.size());
    return { start, end - start };
}

constexpr const char* strangeTokens[] = { "null", "true", "-1", "0", "1e308", "1e999", "-0.0",
    "99999999999999999999", "1.5", "\"\"", "\"\\u0000\"", "\"x\\ny\"", "[]", "{}", "[[[]]]",
    "{\"a\": 1}", "\"90s\"", "\"arm64\"", "{\"lognormal\": {\"p50\": 1, \"p99\": 2}}",
    "{\"mixture\": [{\"weight\": 1, \"of\": 2}]}", "\"\xff\"", "\"\xc3\xbc\"", "NaN", "//",
    "9007199254740993" };

std::string mutated(std::string text, Luck& luck)
{
    const auto [start, length] = someToken(text, luck);
    switch (luck.below(8)) {
    case 0:
        return text.substr(0, luck.below(text.size()));
    case 1:
        text[luck.below(text.size())] ^= static_cast<char>(1u << luck.below(8));
        return text;
    case 2:
        return text.replace(start, length, strangeTokens[luck.below(std::size(strangeTokens))]);
    case 3: {
        const auto [other, otherLength] = someToken(text, luck);
        return text.replace(start, length, text.substr(other, otherLength));
    }
    case 4:
        return text.erase(start, length);
    case 5: {
        const std::size_t depth = luck.below(100);
        return text.replace(start, length, std::string(depth, '[') + "1" + std::string(depth, ']'));
    }
    case 6: {
        const std::size_t from = luck.below(text.size());
        return text.insert(luck.below(text.size()), text.substr(from, luck.below(200)));
    }
    default:
        return text.insert(start, 1, "0123456789-.eE\"{}[],: "[luck.below(22)]);
    }
}

/// Nothing when all is well, else what is not.
QString wrongWith(const std::string& json)
{
    Project project;
    try {
        project = readProject(json, "fuzz.json");
    } catch (const Error& e) {
        const std::string message = e.what();
        const bool oneLine = message.find_first_of("\n\r") == message.npos;
        return message.starts_with("fuzz.json: ") && message.size() > 15 && oneLine
            ? QString()
            : "message: " + text(message);
    }
    if (writeProject(project) != json)
        return "an untouched project is written differently";
    validate(project);
    Project edited = project;
    edited.title += "!";
    if (!(readProject(writeProject(edited), "again.json") == edited))
        return "an edited project reads back differently";
    Project bare = edited;
    bare.text = nullptr;
    bare.source = {};
    for (Component& c : bare.components)
        c.source = {};
    for (Connection& c : bare.connections)
        c.source = {};
    for (DrawingFrame& f : bare.frames)
        f.source = {};
    for (Workload& w : bare.workloads) {
        w.source = {};
        for (ArrivalSource& s : w.sources)
            s.source = s.arrivals.source = {};
    }
    bare.settings.source = {};
    const std::string written = writeProject(bare);
    if (!(readProject(written, "bare.json") == edited))
        return "a project without its sources reads back differently";
    return formatJson(parseJson(written, "t")) == written ? QString() : "the layout is not stable";
}

}

class FuzzProject : public QObject {
    Q_OBJECT

private slots:
    void mutations_data()
    {
        QTest::addColumn<QString>("path");
        const QDir folder(PROJECT_DIR "/scenarios");
        for (const QString& name : folder.entryList({ "*.json" }))
            QTest::newRow(qPrintable(name)) << folder.filePath(name);
    }
    void mutations()
    {
        QFETCH(QString, path);
        const std::string original = readFile(path.toStdString());
        QCOMPARE(wrongWith(original), QString());
        int read = 0;
        constexpr int rounds = 1000;
        for (int round = 0; round < rounds; ++round) {
            Luck luck(static_cast<std::uint32_t>(round));
            std::string json = original;
            for (std::size_t i = luck.below(3) + 1; i > 0 && !json.empty(); --i)
                json = mutated(json, luck);
            const QString wrong = wrongWith(json);
            QVERIFY2(wrong.isEmpty(),
                qPrintable(QString("round %1: %2\n%3").arg(round).arg(wrong, text(json))));
            try {
                readProject(json, "t");
                ++read;
            } catch (const Error&) {
            }
        }
        QVERIFY2(read > rounds / 50 && read < rounds, "both kinds of outcome are met");
    }
};

QTEST_GUILESS_MAIN(FuzzProject)
#include "tst_fuzz_project.moc"
