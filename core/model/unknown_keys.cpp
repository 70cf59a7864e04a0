// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/unknown_keys.hpp"
#include "core/model/field_json.hpp"
#include <algorithm>

namespace core {

namespace {

using Keys = std::vector<std::string>;

template <class T> Keys fieldsOf(Keys keys)
{
    for (std::string& key : fieldKeys<T>())
        keys.push_back(std::move(key));
    return keys;
}

/// Characters to insert, remove or replace to make one text of the other.
std::size_t distance(std::string_view a, std::string_view b)
{
    std::vector<std::size_t> row(b.size() + 1);
    for (std::size_t j = 0; j <= b.size(); ++j)
        row[j] = j;
    for (std::size_t i = 1; i <= a.size(); ++i) {
        std::size_t diagonal = std::exchange(row[0], i);
        for (std::size_t j = 1; j <= b.size(); ++j) {
            const std::size_t replaced = diagonal + (a[i - 1] == b[j - 1] ? 0 : 1);
            diagonal = row[j];
            row[j] = std::min({ replaced, row[j] + 1, row[j - 1] + 1 });
        }
    }
    return row[b.size()];
}

/// The known key that a mistyped one may stand for, or empty.
std::string likely(std::string_view key, const Keys& known)
{
    std::string best;
    std::size_t least = key.size() / 3 + 2; // closer than this
    for (const std::string& k : known) {
        // "timeout" for "timeout_s": a unit was left out.
        const bool begins = k.size() > key.size() && k.starts_with(key) && k[key.size()] == '_';
        const std::size_t apart = begins ? 0 : distance(key, k);
        if (apart < least) {
            least = apart;
            best = k;
        }
    }
    return best;
}

class Search {
public:
    explicit Search(const Project& project)
        : p_(project)
    {
    }

    std::vector<Issue> all()
    {
        look(p_.source,
            { "nephoscope", "title", "components", "connections", "frames", "workloads",
                "settings" },
            "", "");
        each("components", p_.components, [&](const Component& c, const std::string& where) {
            const Keys own { "id", "kind", "name", "at", "overrides" };
            std::visit(
                [&](const auto& kind) {
                    look(c.source, fieldsOf<std::decay_t<decltype(kind)>>(own), where, c.id);
                },
                c.kind);
        });
        each("connections", p_.connections, [&](const Connection& c, const std::string& where) {
            look(c.source, fieldsOf<Connection>({ "from", "to" }), where, c.from);
        });
        each("frames", p_.frames, [&](const DrawingFrame& f, const std::string& where) {
            look(f.source, { "id", "title", "at", "size" }, where, "");
        });
        each("workloads", p_.workloads,
            [&](const Workload& w, const std::string& where) { lookAt(w, where); });
        look(p_.settings.source,
            { "provider", "region", "seed", "replications", "free_tier", "nat_gateways",
                "trace_rate", "bill_off", "slo" },
            "settings", "");
        each("settings.slo", p_.settings.slo, [&](const Objective& o, const std::string& where) {
            look(o.source, { "metric", "at_most", "at_least" }, where, "");
        });
        return std::move(issues_);
    }

private:
    template <class T, class F>
    void each(const std::string& list, const std::vector<T>& values, F&& f)
    {
        for (std::size_t i = 0; i < values.size(); ++i)
            f(values[i], inside(list, i));
    }

    void lookAt(const Workload& w, const std::string& where)
    {
        look(w.source, { "id", "title", "duration", "warmup", "sources", "faults" }, where, "");
        each(inside(where, "sources"), w.sources,
            [&](const ArrivalSource& s, const std::string& place) {
                look(s.source, { "component", "arrivals" }, place, s.component);
                lookAt(s.arrivals, inside(place, "arrivals"), s.component);
            });
        each(inside(where, "faults"), w.faults, [&](const Fault& f, const std::string& place) {
            look(f.source, fieldsOf<Fault>({ "component" }), place, f.component);
        });
    }

    void lookAt(const Arrivals& arrivals, const std::string& where, const std::string& component)
    {
        std::visit(
            [&](const auto& process) {
                using Process = std::decay_t<decltype(process)>;
                const Json* own
                    = arrivals.source.json ? find(*arrivals.source.json, Process::id) : nullptr;
                if (!own)
                    return; // they have been replaced since the file was read
                look(arrivals.source, { Process::id }, where, component);
                if constexpr (std::is_same_v<Process, Sum>)
                    each(inside(where, Process::id), process.parts,
                        [&](const Arrivals& part, const std::string& place) {
                            lookAt(part, place, component);
                        });
                else
                    look(*own, fieldsOf<Process>({}), inside(where, Process::id), component);
            },
            arrivals.process);
    }

    void look(const JsonSource& source, const Keys& known, const std::string& where,
        const std::string& component)
    {
        if (source.json)
            look(*source.json, known, where, component);
    }
    void look(
        const Json& json, const Keys& known, const std::string& where, const std::string& component)
    {
        if (!json.is_object())
            return;
        for (const auto& [key, value] : json.items()) {
            if (std::find(known.begin(), known.end(), key) != known.end())
                continue;
            const std::string place = where.empty() ? key : inside(where, key);
            const std::string meant = likely(key, known);
            issues_.push_back({ Severity::warning, "unknown_key", component, "",
                meant.empty() ? say("The key %1 is not known and has no effect"_form, place)
                              : say("The key %1 is not known and has no effect; is %2 meant?"_form,
                                  place, inQuotes(meant)) });
        }
    }

    const Project& p_;
    std::vector<Issue> issues_;
};

}

std::vector<Issue> unknownKeys(const Project& project)
{
    return Search(project).all();
}

}
