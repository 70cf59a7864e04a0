// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/timestamp.hpp"
#include "core/io/trace.hpp"
#include "core/model/decimal.hpp"
#include "support.hpp"
#include <QDir>
#include <QTemporaryDir>
#include <QtTest>

using namespace core;

namespace {

using Times = std::vector<SimTime>;

TraceFile csv(const char* unit = "s", const char* column = "")
{
    TraceFile spec;
    spec.timeUnit = unit;
    spec.timeColumn = column;
    return spec;
}

TraceFile format(const char* name, bool durations = false)
{
    TraceFile spec;
    spec.format = name;
    spec.useDurations = durations;
    return spec;
}

Times times(const std::string& text, const TraceFile& spec = csv())
{
    return readTrace(text, spec, "t.csv").times;
}

const char* const llmFile = SHARED_DIR "/data/traces/azure_llm2023/AzureLLMInferenceTrace_code.csv";
const char* const file2021 = SHARED_DIR "/data/traces/azure2021/Azure2021_30.csv";
const char* const file2019 = SHARED_DIR "/data/traces/azure2019/invitro_example/invocations.csv";
const char* const femuxFile
    = SHARED_DIR "/data/traces/azure2019_femux/workload_100apps_1day_containers_per_min.csv";

const std::string header2019 = "HashOwner,HashApp,HashFunction,Trigger,";

}

class TestTrace : public QObject {
    Q_OBJECT

private slots:
    void decimalsAreExact()
    {
        const auto ns = [](const char* text, SimTime unit = nsPerSecond) {
            const auto value = parseDecimal(text, unit);
            return value ? value->ns : -1;
        };
        QCOMPARE(ns("0.1"), SimTime(100'000'000));
        QCOMPARE(ns("1700000000.123456789"), SimTime(1'700'000'000'123'456'789));
        QCOMPARE(ns("9007199254.740993001"), SimTime(9'007'199'254'740'993'001)); // over 2^53
        QCOMPARE(ns("5e-05"), SimTime(50'000));
        QCOMPARE(ns("1.5E+3"), SimTime(1'500'000'000'000));
        QCOMPARE(ns("0.0000000019"), SimTime(1));
        QVERIFY(!parseDecimal("0.0000000019", nsPerSecond)->exact);
        QVERIFY(parseDecimal("0.0000000010", nsPerSecond)->exact);
        QCOMPARE(ns(".5"), SimTime(500'000'000));
        QCOMPARE(ns("5."), SimTime(5'000'000'000));
        QCOMPARE(ns("9223372036.854775807"), std::numeric_limits<SimTime>::max());
        for (const char* bad : { "", ".", "e5", "1e", "-1", "+1", "1,5", "0x10", "inf", "nan", "1 ",
                 "9223372036.854775808", "1e1001" })
            QVERIFY2(!parseDecimal(bad, nsPerSecond), bad);
        QCOMPARE(ns("1e-999"), SimTime(0));
    }

    void timestamps()
    {
        const auto day = 86400 * nsPerSecond;
        QCOMPARE(*parseTimestamp("2024-01-01 00:00:00"), SimTime(0));
        QCOMPARE(*parseTimestamp("2024-01-02T00:00:01.5Z"), day + 1'500'000'000);
        QCOMPARE(*parseTimestamp("2024-01-01T01:00:00+01:00"), SimTime(0));
        QCOMPARE(*parseTimestamp("2023-12-31T19:30:00-0430"), SimTime(0));
        QCOMPARE(*parseTimestamp("2023-12-31 23:59:59.999999999"), SimTime(-1));
        QCOMPARE(*parseTimestamp("2024-03-01 00:00:00 UTC"), 60 * day); // a leap year
        QCOMPARE(*parseTimestamp("2024-01-01 00:00:00.9799600"), SimTime(979'960'000));
        for (const char* bad :
            { "", "2024-01-01", "2024-1-1 00:00:00", "2023-02-29 00:00:00", "2024-01-01 24:00:00",
                "2024-01-01 00:60:00", "2024-01-01 00:00:00.", "1899-12-31 00:00:00",
                "2024-01-01 00:00:00 PST", "2024-01-01x00:00:00", "2024-01-01 00:00:00+25:00" })
            QVERIFY2(!parseTimestamp(bad), bad);
    }

    void plainColumns()
    {
        QCOMPARE(times("10\n10.5\n12\n"), Times({ 0, 500'000'000, 2'000'000'000 }));
        QCOMPARE(times("t\n10\n10.5"), Times({ 0, 500'000'000 }));
        QCOMPARE(times("\xEF\xBB\xBFt,x\r\n1,a\r\n\r\n3,b\r\n"), Times({ 0, 2'000'000'000 }));
        QCOMPARE(times("x,t\na,5\nb,8\n", csv("ms", "t")), Times({ 0, 3'000'000 }));
        QCOMPARE(times("7\n8\n", csv("us")), Times({ 0, 1'000 }));
        QCOMPARE(times("7\n9\n", csv("ns")), Times({ 0, 2 }));
        QCOMPARE(times("-2\n1\n"), Times({ 0, 3'000'000'000 }));
        QCOMPARE(times("\"a\",\"t\"\n\"x,y\",\"2\"\n\"z\",\"4\"\n", csv("s", "t")),
            Times({ 0, 2'000'000'000 }));
        QCOMPARE(times("1700000000.000000001\n1700000000.000000003\n"), Times({ 0, 2 }));
        QCOMPARE(times("when\n2023-11-16 18:17:03.9799600\n2023-11-16T18:17:04.0319601Z\n",
                     csv("timestamp")),
            Times({ 0, 52'000'100 }));
        QCOMPARE(times("5\n5\n"), Times({ 0, 0 })); // at the same instant
    }

    void speed()
    {
        TraceFile spec = csv();
        spec.speed = 4;
        QCOMPARE(times("0\n10\n", spec), Times({ 0, 2'500'000'000 }));
        spec.speed = 0.5;
        QCOMPARE(times("0\n10\n", spec), Times({ 0, 20'000'000'000 }));
    }

    void durationsOnRequest()
    {
        TraceFile spec = csv();
        QVERIFY(readTrace("t,duration\n0,5\n", spec, "t.csv").durations.empty());
        spec.useDurations = true;
        spec.speed = 2; // changes when, not how long
        QCOMPARE(readTrace("t,duration\n0,5\n2,0.25\n", spec, "t").durations,
            Times({ 5'000'000'000, 250'000'000 }));
        QCOMPARE(readTrace("t,duration_ms\n0,5\n", spec, "t").durations, Times({ 5'000'000 }));
        spec.timeUnit = "ms";
        QCOMPARE(readTrace("t,duration\n0,5\n", spec, "t").durations, Times({ 5'000'000 }));
        QCOMPARE(readTrace("t,duration_s\n0,5\n", spec, "t").durations, Times({ 5'000'000'000 }));
        QCOMPARE(errorOf([&] { readTrace("t\n0\n", spec, "t.csv"); }),
            QString("t.csv:1: found no durations, expected a column duration, duration_s or "
                    "duration_ms"));
    }

    void brokenFiles_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("formatName");
        QTest::addColumn<QString>("message");
        const auto row = [](const char* name, const QByteArray& content, const char* format_,
                             const char* message) {
            QTest::newRow(name) << content << format_ << QString(message);
        };
        row("empty", "", "csv", "t.csv:1: found no arrivals, expected at least one");
        row("header only", "t\n", "csv", "t.csv:1: found no arrivals, expected at least one");
        row("text", "t\n1\nx\n", "csv", "t.csv:3: found \"x\", expected a time in seconds");
        row("no value", "t,u\n,2\n", "csv", "t.csv:2: found \"\", expected a time in seconds");
        row("backwards", "t\n1\n5\n\n3.5\n", "csv",
            "t.csv:5: found \"3.5\", expected a time not before the one of the row above, \"5\"");
        row("too large", "1\n1e300\n", "csv",
            "t.csv:2: found \"1e300\", expected a time in seconds");
        row("binary", QByteArray("t\n1\n\x01\x02\n"), "csv",
            "t.csv:3: found \"  \", expected a time in seconds");
        row("llm header", "a,b\n1,2\n", "azure_llm_2023",
            "t.csv:1: found no column \"TIMESTAMP\" in \"a,b\", expected it in the header, between "
            "commas");
        row("llm time", "TIMESTAMP,x\nsoon,2\n", "azure_llm_2023",
            "t.csv:2: found \"soon\", expected a timestamp such as \"2023-11-16 18:17:03.97996\"");
        row("2021 header", "app,func,duration\n", "azure_functions_2021",
            "t.csv:1: found no column \"end_timestamp\" in \"app,func,duration\", expected it in "
            "the header, between commas");
        row("2021 duration", "app,func,end_timestamp,duration\na,b,5,-1\n", "azure_functions_2021",
            "t.csv:2: found \"-1\", expected a duration");
        row("2021 short row", "app,func,end_timestamp,duration\na,b,5\n", "azure_functions_2021",
            "t.csv:2: found \"\", expected a duration");
        row("2019 header", "HashApp,1,2\nx,1,2\n", "azure_functions_2019",
            "t.csv:1: found no column \"HashOwner\" in \"HashApp,1,2\", expected it in the header, "
            "between commas");
        row("2019 count", QByteArray::fromStdString(header2019) + "1\no,a,f,http,1.5\n",
            "azure_functions_2019", "t.csv:2: found \"1.5\", expected a count of invocations");
        row("2019 many", QByteArray::fromStdString(header2019) + "1,2\no,a,f,http,99999999,2\n",
            "azure_functions_2019", "t.csv:2: found over 100000000 invocations, expected fewer");
        row("2019 none", QByteArray::fromStdString(header2019) + "1\no,a,f,http,0\n",
            "azure_functions_2019", "t.csv:1: found no arrivals, expected at least one");
    }
    void brokenFiles()
    {
        QFETCH(QByteArray, content);
        QFETCH(QString, formatName);
        QFETCH(QString, message);
        const TraceFile spec = format(qPrintable(formatName));
        QCOMPARE(errorOf([&] { readTrace(content.toStdString(), spec, "t.csv"); }), message);
    }

    void missingColumn()
    {
        QCOMPARE(times("t;n\n1;2\n", csv("s", "t")), Times({ 0 })); // semicolons separate too
        QCOMPARE(errorOf([] { times("t\n2026-11-25T10:00:00Z\n"); }),
            QString("t.csv:2: found \"2026-11-25T10:00:00Z\", expected a time in seconds; it is a "
                    "timestamp: set the time unit to \"timestamp\""));
        QCOMPARE(errorOf([] { times("t\n1700000000000\n"); }),
            QString("t.csv:2: found \"1700000000000\", expected a time in seconds; it looks like a "
                    "time since 1970 in ms: set the time unit to \"ms\""));
        QCOMPARE(errorOf([] {
            readTrace(
                header2019 + "1\no,a,f,http,3\n", format("azure_functions_2019", true), "t.csv");
        }),
            QString(
                "t.csv:1: found a format without durations, expected \"use_durations\": false"));
        QCOMPARE(errorOf([] { times("a,b\n1,2\n", csv("s", "t")); }),
            QString("t.csv:1: found no column \"t\" in \"a,b\", expected it in the header, between "
                    "commas"));
    }

    void rowsOf2021AreSortedByStart()
    {
        const Trace trace = readTrace("app,func,end_timestamp,duration\n"
                                      "a,f,10,1\na,g,20,15\na,f,5.5,0.5\na,h,30,21\n",
            format("azure_functions_2021", true), "t");
        // They start at 9, 5, 5 and 9.
        QCOMPARE(trace.times, Times({ 0, 0, 4'000'000'000, 4'000'000'000 }));
        QCOMPARE(
            trace.durations, Times({ 15'000'000'000, 500'000'000, 1'000'000'000, 21'000'000'000 }));
    }

    void countsOf2019AreSpreadOverTheMinute()
    {
        // Minute 2 has 1 + 2 = 3 arrivals, minute 3 one; columns in any order.
        const std::string text = header2019 + "3,2,1\no,a,f,http,0,1,0\no,a,g,timer,1,2,0\n";
        QCOMPARE(times(text, format("azure_functions_2019")),
            Times({ 0, 20 * nsPerSecond, 40 * nsPerSecond, 60 * nsPerSecond }));
    }

    void realLlmTrace()
    {
        if (!QFile::exists(llmFile))
            QSKIP("the real trace is not beside the project");
        const std::string text = readFile(llmFile);
        QCOMPARE(detectTrace(text, llmFile).format, std::string("azure_llm_2023"));
        const Times t = times(text, format("azure_llm_2023"));
        QCOMPARE(t.size(), 8819u);
        QCOMPARE(t[1], SimTime(52'000'000)); // 03.9799600 to 04.0319600
        // From 18:17:03.9799600 to 19:14:19.9280160: 57 minutes and 15.948056 seconds.
        QCOMPARE(t.back(), SimTime(3'435'948'056'000));
        TraceFile asCsv = csv("timestamp", "TIMESTAMP");
        QCOMPARE(times(text, asCsv), t);
    }

    void real2021Trace()
    {
        if (!QFile::exists(file2021))
            QSKIP("the real trace is not beside the project");
        const std::string text = readFile(file2021);
        QCOMPARE(detectTrace(text, file2021).format, std::string("azure_functions_2021"));
        const Trace trace = readTrace(text, format("azure_functions_2021", true), file2021);
        QCOMPARE(trace.times.size(), 29u);
        QCOMPARE(trace.times.back(), SimTime(122'500'000'000)); // 132.5 - 9, less 10 - 9
        QCOMPARE(trace.durations, Times(29, 9 * nsPerSecond));
    }

    void real2019Trace()
    {
        if (!QFile::exists(file2019))
            QSKIP("the real trace is not beside the project");
        const std::string text = readFile(file2019);
        QCOMPARE(detectTrace(text, file2019).format, std::string("azure_functions_2019"));
        const Times t = times(text, format("azure_functions_2019"));
        QCOMPARE(t.size(), 4525u);
        // The last minute with arrivals, the 230th, has 20: one every 3 s.
        QCOMPARE(t.back(), (229 * 60 + 57) * nsPerSecond);
        QVERIFY(std::is_sorted(t.begin(), t.end()));
    }

    void averageConcurrencyIsNoTrace()
    {
        if (!QFile::exists(femuxFile))
            QSKIP("the real trace is not beside the project");
        QVERIFY(errorOf([] { detectTrace(readFile(femuxFile), "t.csv"); }).contains("no column"));
    }

    void formatsAreDetected()
    {
        QCOMPARE(
            detectTrace(header2019 + "1\n", "t.csv").format, std::string("azure_functions_2019"));
        for (const char* other :
            { "hello\nworld\n", "{\"nephoscope\": 1}", "a,b\n1\n", "a,b\nx,y\n" })
            QCOMPARE(errorOf([&] { detectTrace(other, "t.csv"); }),
                QString("t.csv: found no column of times. Expected a table with a row for each "
                        "request, its fields between commas, semicolons or tabs, and a column of "
                        "times: seconds, or timestamps such as 2023-11-16 18:17:03"));
        for (const char* empty : { "", "\n" })
            QCOMPARE(errorOf([&] { detectTrace(empty, "t.csv"); }),
                QString("t.csv: is empty. Expected a table with a row for each request and its "
                        "time"));
    }

    /// Each is two arrivals, a second and a half apart.
    void tablesAreReadAsTheyAre_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("column");
        QTest::addColumn<QString>("unit");
        const auto row
            = [](const char* name, const char* content, const char* column, const char* unit) {
                  QTest::newRow(name) << QByteArray(content) << QString(column) << QString(unit);
              };
        row("seconds", "1.5\n3\n", "", "s");
        row("a header", "t\n1.5\n3\n", "", "s");
        row("iso", "timestamp\n2026-11-25T10:00:00Z\n2026-11-25T10:00:01.5Z\n", "", "timestamp");
        row("iso without a header", "2026-11-25 10:00:00\n2026-11-25 10:00:01.5\n", "",
            "timestamp");
        row("iso in another column", "id,when\n7,2024-01-01 00:00:00\n8,2024-01-01 00:00:01.5\n",
            "when", "timestamp");
        row("since 1970, s", "ts\n1700000000\n1700000001.5\n", "", "s");
        row("since 1970, ms", "ts\n1700000000000\n1700000001500\n", "", "ms");
        row("since 1970, ms, no header", "1700000000000\n1700000001500\n", "", "ms");
        row("since 1970, us", "ts\n1700000000000000\n1700000001500000\n", "", "us");
        row("since 1970, ns", "ts\n1700000000000000000\n1700000001500000000\n", "", "ns");
        row("unit in the name", "arrival_ms\n20\n1520\n", "", "ms");
        row("semicolons", "name;time;size\na;10;3\nb;11.5;4\n", "time", "s");
        row("tabs", "name\ttime\na, b\t10\nc\t11.5\n", "time", "s");
    }
    void tablesAreReadAsTheyAre()
    {
        QFETCH(QByteArray, content);
        QFETCH(QString, column);
        QFETCH(QString, unit);
        const TraceFile spec = detectTrace(content.toStdString(), "t.csv");
        QCOMPARE(spec.format, std::string("csv"));
        QCOMPARE(QString::fromStdString(spec.timeColumn), column);
        QCOMPARE(QString::fromStdString(spec.timeUnit), unit);
        QCOMPARE(times(content.toStdString(), spec), Times({ 0, 1'500'000'000 }));
    }

    void loadsWhatTheWorkloadNames()
    {
        const QTemporaryDir folder;
        QVERIFY(QDir(folder.path()).mkdir("in"));
        writeFile(folder.filePath("a.csv").toStdString(), "1\n2\n");
        writeFile(folder.filePath("in/b.csv").toStdString(), "5\n9\n");
        TraceFile a = csv(), b = csv();
        a.file = "a.csv";
        b.file = "in/b.csv";
        Workload w;
        Sum sum;
        sum.parts = { { b }, { Poisson() }, { a } };
        w.sources = { { "x", { a }, {} }, { "y", { sum }, {} } };
        const Traces traces = loadTraces(w, folder.path().toStdString());
        QCOMPARE(traces.size(), 2u);
        QCOMPARE(traces.at("a.csv")->times, Times({ 0, nsPerSecond }));
        QCOMPARE(traces.at("in/b.csv")->times, Times({ 0, 4 * nsPerSecond }));
        w.sources[0].arrivals = { csv() };
        std::get<TraceFile>(w.sources[0].arrivals.process).file = "c.csv";
        const QString missing = errorOf([&] { loadTraces(w, folder.path().toStdString()); });
        QCOMPARE(missing, folder.filePath("c.csv") + ": cannot be read: No such file or directory");
        a.speed = 2;
        w.sources[0].arrivals = { a };
        QCOMPARE(errorOf([&] { loadTraces(w, folder.path().toStdString()); }),
            QString("a.csv: is replayed twice in one workload with different settings"));
    }
};

QTEST_GUILESS_MAIN(TestTrace)
#include "tst_trace.moc"
