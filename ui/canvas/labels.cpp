// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/labels.hpp"
#include "core/model/error.hpp"
#include "core/platform/translation.hpp"
#include "ui/format.hpp"
#include "ui/language.hpp"
#include <QRegularExpression>
#include <QStringList>
#include <cmath>

namespace ui {

static QString text(const std::string& s)
{
    return QString::fromStdString(s);
}

static core::Kind kindOn(const core::Component& component, const core::Platform* platform)
{
    if (!platform)
        return component.kind;
    try {
        return core::resolved(component, platform->id);
    } catch (const core::Error&) { // a wrong override is reported by validate()
        return component.kind;
    }
}

static const core::Service* serviceFor(
    const core::Component& component, const core::Platform* platform)
{
    if (!platform)
        return nullptr;
    try {
        return core::serviceOf(*platform, kindOn(component, platform));
    } catch (const core::Error&) { // an unknown plan: show the kind instead
        return nullptr;
    }
}

QString serviceTitle(const core::Component& component, const core::Platform* platform)
{
    const core::Service* service = serviceFor(component, platform);
    return service && !service->title.empty() ? text(service->title)
                                              : coreText(core::infoOf(component.kind).title);
}

QStringList lossesOn(
    const core::Project& project, const core::Component& component, const core::Platform* platform)
{
    QStringList losses;
    if (!platform)
        return losses;
    try {
        for (const core::TranslationNote& n : core::translationNotes(project, component, *platform))
            if (n.loss)
                losses << coreText(n.text);
    } catch (const core::Error&) { // a wrong override is reported by validate()
    }
    return losses;
}

QString shortService(const QString& title)
{
    static const QRegularExpression providers(
        "^(AWS|Amazon|Azure|Google Cloud|Google|Cloudflare) ");
    static const QRegularExpression brackets("\\s*[(,].*$");
    QString shorter = title;
    shorter.remove(brackets).remove(providers);
    return shorter.isEmpty() ? title : shorter;
}

/// "0 2 * * *" -> "02:00"; other expressions as they are.
static QString cronText(const std::string& cron)
{
    const QStringList parts = text(cron).simplified().split(' ');
    bool minuteOk = false, hourOk = false;
    if (parts.size() == 5 && parts[2] == "*" && parts[3] == "*" && parts[4] == "*") {
        const int minute = parts[0].toInt(&minuteOk), hour = parts[1].toInt(&hourOk);
        if (minuteOk && hourOk)
            return QString("%1:%2").arg(hour, 2, 10, QChar('0')).arg(minute, 2, 10, QChar('0'));
    }
    return text(cron);
}

namespace {
/// The setting that tells most about a component of a kind.
struct Essence {
    QString operator()(const core::Function& k) const { return QString("%1 MB").arg(k.memoryMb); }
    QString operator()(const core::AlwaysOn& k) const
    {
        return number(k.replicas) + " × " + number(k.vcpu) + " vCPU";
    }
    QString operator()(const core::Schedule& k) const { return cronText(k.cron); }
    QString operator()(const core::Queue& k) const
    {
        return (k.fifo ? "FIFO · " : "") + QObject::tr("batch %1").arg(number(k.batchSize));
    }
    QString operator()(const core::Stream& k) const
    {
        return (k.shards == 1 ? QObject::tr("%1 shard") : QObject::tr("%1 shards"))
            .arg(number(k.shards));
    }
    QString operator()(const core::Workflow& k) const { return choiceTitle(k.type); }
    QString operator()(const core::Database& k) const { return choiceTitle(k.capacity); }
    QString operator()(const core::ObjectStorage& k) const { return number(k.storageGb) + " GB"; }
    QString operator()(const core::Cache& k) const { return number(k.sizeGb) + " GB"; }
    template <class Other> QString operator()(const Other&) const { return {}; }
};

/// What to read on a card before anything ran.
struct Settings {
    QString operator()(const core::Function& k) const
    {
        return choiceTitle(k.runtime) + " · " + amountText(k.cpuMs, "ms");
    }
    QString operator()(const core::AlwaysOn& k) const { return amountText(k.cpuMs, "ms") + " CPU"; }
    QString operator()(const core::HttpApi& k) const
    {
        return k.ratePerS ? QObject::tr("limit %1").arg(rate(*k.ratePerS, "req"))
                          : QObject::tr("%1 KB answers").arg(number(k.responseKb));
    }
    QString operator()(const core::EventBus& k) const
    {
        return k.deadLetter ? QObject::tr("dead-letter queue")
                            : QObject::tr("no dead-letter queue");
    }
    QString operator()(const core::Topic& k) const
    {
        return k.deadLetter ? QObject::tr("dead-letter queue")
                            : QObject::tr("no dead-letter queue");
    }
    QString operator()(const core::Queue& k) const
    {
        return k.visibilityTimeoutS
            ? QObject::tr("visible after %1 s").arg(number(*k.visibilityTimeoutS))
            : QObject::tr("batch %1").arg(number(k.batchSize));
    }
    QString operator()(const core::Stream& k) const
    {
        return QObject::tr("batch %1").arg(number(k.batchSize));
    }
    QString operator()(const core::Workflow& k) const
    {
        return QObject::tr("timeout %1 s").arg(number(k.timeoutS));
    }
    QString operator()(const core::Database& k) const
    {
        return QObject::tr("%1 KB items").arg(number(k.itemKb));
    }
    QString operator()(const core::ObjectStorage& k) const
    {
        return QObject::tr("%1 KB objects").arg(number(k.objectKb));
    }
    QString operator()(const core::Cache& k) const
    {
        return QObject::tr("%1 hits").arg(percent(k.hitRatio));
    }
    QString operator()(const core::ExternalApi& k) const { return amountText(k.latencyMs, "ms"); }
    template <class Other> QString operator()(const Other&) const { return {}; }
};

struct ArrivalsSummary {
    QString operator()(const core::Poisson& p) const { return rate(p.ratePerS, "req"); }
    QString operator()(const core::ConstantRate& p) const
    {
        return QObject::tr("%1, even").arg(rate(p.ratePerS, "req"));
    }
    QString operator()(const core::OnOff& p) const
    {
        return QObject::tr("bursts of %1").arg(rate(p.onRatePerS, "req"));
    }
    QString operator()(const core::Ramp& p) const
    {
        return QObject::tr("%1 to %2").arg(number(p.fromPerS), rate(p.toPerS, "req"));
    }
    QString operator()(const core::Steps& p) const
    {
        return QObject::tr("%1 steps").arg(number(double(p.ratesPerS.size())));
    }
    QString operator()(const core::Spike& p) const
    {
        return QObject::tr("spike to %1").arg(rate(p.peakPerS, "req"));
    }
    QString operator()(const core::Daily& p) const
    {
        return QObject::tr("daily to %1").arg(rate(p.highPerS, "req"));
    }
    QString operator()(const core::Weekly& p) const
    {
        return QObject::tr("weekly to %1").arg(rate(p.highPerS, "req"));
    }
    QString operator()(const core::Cron& p) const { return cronText(p.expression); }
    QString operator()(const core::TraceFile& p) const { return text(p.file); }
    QString operator()(const core::ClosedLoop& p) const
    {
        return QObject::tr("%1 users").arg(number(p.users));
    }
    QString operator()(const core::Sum& p) const
    {
        QStringList parts;
        for (const core::Arrivals& part : p.parts)
            parts << std::visit([](const auto& k) { return coreText(k.title); }, part.process);
        return parts.join(" + ");
    }
};
}

QString arrivalsText(const core::Arrivals& arrivals)
{
    return std::visit(ArrivalsSummary {}, arrivals.process);
}

QString subtitle(const core::Component& component, const core::Platform* platform)
{
    const core::Service* service = serviceFor(component, platform);
    const bool provided = service && !std::holds_alternative<core::Clients>(component.kind)
        && !std::holds_alternative<core::Schedule>(component.kind)
        && !std::holds_alternative<core::ExternalApi>(component.kind);
    const QString title = provided ? shortService(text(service->title))
                                   : coreText(core::infoOf(component.kind).title);
    const QString essence = std::visit(Essence {}, kindOn(component, platform));
    return essence.isEmpty() ? title : title + " · " + essence;
}

QString settingsLine(const core::Project& project, const core::Component& component)
{
    for (const core::Workload& workload : project.workloads) {
        for (const core::ArrivalSource& source : workload.sources) {
            if (source.component == component.id)
                return arrivalsText(source.arrivals);
        }
    }
    return std::visit(Settings {}, component.kind);
}

/// What is counted per second at a component of this kind.
static QString rateUnit(const core::Kind& kind)
{
    static constexpr const char* request = QT_TRANSLATE_NOOP("unit", "req");
    static constexpr const char* event = QT_TRANSLATE_NOOP("unit", "event");
    static constexpr const char* message = QT_TRANSLATE_NOOP("unit", "msg");
    static constexpr const char* record = QT_TRANSLATE_NOOP("unit", "record");
    static constexpr const char* operation = QT_TRANSLATE_NOOP("unit", "op");
    static constexpr const char* call = QT_TRANSLATE_NOOP("unit", "call");
    static const std::map<std::string, const char*> units { { "clients", request },
        { "http_api", request }, { "event_bus", event }, { "queue", message }, { "topic", message },
        { "stream", record }, { "database", operation }, { "object_storage", operation },
        { "cache", operation }, { "external_api", call } };
    const auto found = units.find(core::infoOf(kind).id);
    return found == units.end() ? "" : found->second;
}

QString figuresLine(const core::Component& component, const NodeFigures& figures)
{
    // A card has room for two significant figures of a rate below one.
    const bool little = figures.ratePerS >= 0.1 && figures.ratePerS < 1;
    const double shown = little ? std::round(figures.ratePerS * 100) / 100 : figures.ratePerS;
    QString line = rate(shown, rateUnit(component.kind));
    if (figures.hasInstances && figures.p95Ms > 0)
        line += " · p95 " + milliseconds(figures.p95Ms);
    return line;
}

QString cardMoney(double monthlyCost)
{
    return monthlyCost >= 99.995 ? roundDollars(monthlyCost) : money(monthlyCost);
}

QString pillText(const core::Connection& connection)
{
    QStringList parts;
    if (connection.probability < 1)
        parts << percent(connection.probability);
    if (connection.calls > 1)
        parts << "×" + number(connection.calls);
    if (connection.batch)
        parts << QObject::tr("batch %1").arg(number(*connection.batch));
    if (connection.filter < 1)
        parts << QObject::tr("filter %1").arg(percent(connection.filter));
    return parts.join(" · ");
}

QString amountText(const core::Amount& amount, const QString& unit)
{
    using Shape = core::Amount::Shape;
    const QString u = unit.isEmpty() ? QString() : ' ' + unit;
    switch (amount.shape) {
    case Shape::constant:
        return number(amount.a) + u;
    case Shape::uniform:
        return QObject::tr("%1 to %2").arg(number(amount.a), number(amount.b) + u);
    case Shape::lognormal:
        return amount.byMoments ? QObject::tr("%1 mean").arg(number(amount.a) + u)
                                : number(amount.a) + u + " p50";
    case Shape::exponential:
    case Shape::normal:
        return QObject::tr("%1 mean").arg(number(amount.a) + u);
    case Shape::gamma:
        if (amount.byMoments)
            return QObject::tr("%1 mean").arg(number(amount.a) + u);
        [[fallthrough]];
    case Shape::weibull:
        return QObject::tr("%1 mean").arg(
            number(double(qRound(core::mean(amount) * 100)) / 100) + u);
    case Shape::pareto:
        return QObject::tr("from %1").arg(number(amount.b) + u);
    case Shape::empirical:
        return QObject::tr("%1 values").arg(number(double(amount.values.size())));
    case Shape::mixture:
        return QObject::tr("mixture of %1").arg(number(double(amount.parts.size())));
    }
    return {};
}

QString choiceTitle(const std::string& id)
{
    static const std::map<std::string, const char*> known { { "nodejs", "Node.js %1" },
        { "dotnet", ".NET %1" }, { "java", "Java %1" }, { "go", "Go" }, { "rust", "Rust" },
        { "graalvm", "GraalVM %1" }, { "cpp", "C++" }, { "swift", "Swift %1" }, { "llrt", "LLRT" },
        { "bun", "Bun" } };
    const QString all = text(id);
    const auto digits = QRegularExpression("^([a-z]+)(\\d*)$").match(all);
    if (digits.hasMatch()) {
        const QString word = digits.captured(1), version = digits.captured(2);
        const QString dotted = version.left(1) + '.' + version.mid(1);
        if (word == "python" || word == "ruby")
            return (word == "python" ? "Python " : "Ruby ") + dotted;
        if (const auto found = known.find(word.toStdString()); found != known.end())
            return version.isEmpty() ? found->second : QString(found->second).arg(version);
    }
    static const std::map<std::string, const char*> words { { "csv", "CSV" }, { "x86", "x86-64" },
        { "dotnet8aot", ".NET 8 AOT" }, { "dotnet9aot", ".NET 9 AOT" },
        { "dotnet10aot", ".NET 10 AOT" } };
    if (const auto found = words.find(id); found != words.end())
        return found->second;
    return coreText(QString(all).replace('_', ' ').toStdString());
}

}
