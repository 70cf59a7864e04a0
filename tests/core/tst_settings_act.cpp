// SPDX-License-Identifier: GPL-3.0-or-later
// Every setting acts. For each field of each kind, of connections, faults, arrivals, workloads,
// steps and project settings there is a small project in which another value of it must change the
// results of the run; a field that only costs must change the bill and nothing else.
#include "core/model/arrivals_json.hpp"
#include "core/platform/topics.hpp"
#include "core/result/bill.hpp"
#include "settings_cases.hpp"
#include "shipped.hpp"
#include "toy.hpp"
#include <QtTest>
#include <set>

using namespace core;

using namespace settings_cases;

namespace {

/// Told by tst_trace: they decide what is read from a file.
const std::set<std::string> elsewhere = { "trace.file", "trace.format", "trace.time_column",
    "trace.time_unit", "trace.speed", "trace.use_durations" };

std::string ownerOf(const std::string& field)
{
    return field.substr(0, field.find('.'));
}
std::string keyOf(const std::string& field)
{
    return field.substr(field.find('.') + 1);
}

/// A project that is ready to run, from a stage's text.
Json projectOf(const char* text)
{
    Json json = Json::parse(text);
    json["nephoscope"] = 1;
    if (!json.contains("settings"))
        json["settings"] = { { "free_tier", false } };
    if (json.contains("workloads"))
        return json;
    Json load { { "id", "load" }, { "duration", "1h" } };
    if (json["components"][0]["kind"] != "schedule")
        load["sources"]
            = Json::array({ { { "component", "users" }, { "arrivals", Json::parse(bursts) } } });
    json["workloads"] = Json::array({ load });
    return json;
}

struct Told {
    std::uint64_t results = 0;
    double month = 0;
};

Told tellOf(const Json& json, const std::string& provider)
{
    RunSpec spec;
    const auto project = std::make_shared<const Project>(readProject(json.dump(), "stage"));
    spec.project = project;
    spec.platform = shippedPlatform(provider);
    spec.seed = project->settings.seed;
    spec.region = project->settings.region;
    const RunResult result = run(spec);
    BillOptions options;
    options.freeTier = project->settings.freeTier;
    return { result.fingerprints.results,
        billOf(result, *project, without(*spec.platform, project->settings.billOff), options)
            .monthTotal };
}

}

class SettingsAct : public QObject {
    Q_OBJECT
private slots:
    void everyFieldHasACase();
    void acts_data();
    void acts();
    void arrivalsAct_data();
    void arrivalsAct();
};

void SettingsAct::everyFieldHasACase()
{
    std::set<std::string> had = elsewhere;
    for (const Case& c : cases) {
        had.insert(c.field);
        // Fields of connections are shown where they matter.
        const std::string owner = ownerOf(c.field);
        if (owner == "consumer" || owner == "subscription" || owner.starts_with("handler"))
            had.insert("connection." + keyOf(c.field));
        if (owner == "old stream" || owner == "busy database")
            had.insert(owner.substr(owner.find(' ') + 1) + "." + keyOf(c.field));
    }
    for (const ArrivalCase& c : arrivalCases)
        had.insert(c.field);
    QStringList lacking;
    const auto look = [&](const std::string& owner, const char* key) {
        if (!had.contains(owner + "." + key))
            lacking += QString::fromStdString(owner + "." + key);
    };
    for (const KindInfo& info : allKinds())
        std::visit([&]<class K>(
                       const K&) { forEachField<K>([&](const auto& f) { look(info.id, f.key); }); },
            info.make());
    forEachField<Connection>([&](const auto& f) { look("connection", f.key); });
    forEachField<Fault>([&](const auto& f) { look("fault", f.key); });
    for (std::size_t i = 0; i < std::variant_size_v<decltype(Arrivals::process)>; ++i)
        [&]<std::size_t... I>(std::index_sequence<I...>)
        {
            const auto one = [&]<class P>(const P*) {
                forEachField<P>([&](const auto& f) { look(P::id, f.key); });
            };
            (...,
                (I == i ? one(
                     static_cast<std::variant_alternative_t<I, decltype(Arrivals::process)>*>(
                         nullptr))
                        : void()));
        }
    (std::make_index_sequence<std::variant_size_v<decltype(Arrivals::process)>>());
    QVERIFY2(lacking.isEmpty(), qPrintable("no case for " + lacking.join(", ")));
}

void SettingsAct::acts_data()
{
    QTest::addColumn<int>("index");
    int i = 0;
    for (const Case& c : cases)
        QTest::newRow(c.field) << i++;
}

void SettingsAct::acts()
{
    QFETCH(int, index);
    const Case& c = cases[index];
    const std::string owner = ownerOf(c.field);
    const auto* stage = std::find_if(
        std::begin(stages), std::end(stages), [&](const Stage& s) { return s.owner == owner; });
    QVERIFY(stage != std::end(stages));
    Json before = projectOf(stage->project);
    const Json::json_pointer at(stage->pointer);
    before[at].merge_patch(Json::parse(c.with));
    Json after = before;
    after[at][keyOf(c.field)] = Json::parse(c.value);
    QVERIFY2(before != after, "the other value is the same");

    const Told one = tellOf(before, c.provider), other = tellOf(after, c.provider);
    if (c.acts == Acts::results) {
        QVERIFY2(one.results != other.results, "it changes nothing in the run");
        return;
    }
    QVERIFY2(one.month != other.month, "it changes nothing on the bill");
    QVERIFY2(one.results == other.results, "it should only cost");
}

void SettingsAct::arrivalsAct_data()
{
    QTest::addColumn<int>("index");
    int i = 0;
    for (const ArrivalCase& c : arrivalCases)
        QTest::newRow(c.field) << i++;
}

void SettingsAct::arrivalsAct()
{
    QFETCH(int, index);
    const ArrivalCase& c = arrivalCases[index];
    const std::string process = ownerOf(c.field);
    Json before = projectOf(arrivalStage);
    const Json::json_pointer at("/workloads/0/sources/0/arrivals");
    before[at] = { { process, Json::parse(c.process) } };
    if (process == "weekly") // the weekend begins on the sixth day
        before["workloads"][0]["duration"] = "6d";
    if (process == "weekly" || process == "daily")
        for (const char* rate : { "low_per_s", "high_per_s" })
            before[at][process][rate] = rate[0] == 'l' ? 0.01 : 0.1;
    Json after = before;
    after[at][process][keyOf(c.field)] = Json::parse(c.value);
    if (process == "weekly" || process == "daily")
        if (after[at][process][keyOf(c.field)] == 9)
            after[at][process][keyOf(c.field)] = 0.05;
    QVERIFY(tellOf(before, "aws").results != tellOf(after, "aws").results);
}

QTEST_GUILESS_MAIN(SettingsAct)
#include "tst_settings_act.moc"
