// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/advice/rules.hpp"
#include "core/platform/figures.hpp"
#include "core/platform/strict_object.hpp"

namespace core {

namespace {

using Sources = std::map<std::string, Source, std::less<>>;

const Source& sourceNamed(StrictObject& from, const Sources& sources)
{
    const auto found = sources.find(from.text("source"));
    if (found == sources.end())
        failExpected(from.in("source"), from.find("source"), "the id of a source");
    return found->second;
}

AdviceRule::Threshold readThreshold(StrictObject object, const Sources& sources)
{
    AdviceRule::Threshold threshold;
    threshold.value = object.numberOr("value", -1);
    if (threshold.value < 0)
        failExpected(object.in("value"), object.find("value"), "a number");
    const std::string status = object.textOr("status"), note = object.textOr("note");
    if (status.empty())
        sourceNamed(object, sources);
    else if (status != "assumption")
        failExpected(object.in("status"), object.find("status"), "\"assumption\"");
    else
        threshold.assumption = object.text("note");
    object.finish();
    return threshold;
}

Finding::Severity readSeverity(StrictObject& object)
{
    using enum Finding::Severity;
    const std::string name = object.text("severity");
    for (const auto severity : { hint, warning, critical })
        if (name == severityName(severity))
            return severity;
    failExpected(object.in("severity"), object.find("severity"), "one of hint, warning, critical");
}

}

double AdviceRule::limit(std::string_view name) const
{
    const auto found = thresholds.find(name);
    if (found == thresholds.end())
        throw Error("advice: rule " + code + " has no threshold \"" + std::string(name) + "\"");
    return found->second.value;
}

std::vector<AdviceRule> readAdvice(std::string_view text, const std::string& file)
{
    const Json json = parseJson(text, file);
    StrictObject all(json, { file + ":", {} });
    if (all.numberOr("nephoscope_advice", 0) != 1)
        failExpected(all.in("nephoscope_advice"), all.find("nephoscope_advice"), "1");
    all.text("as_of");
    Sources sources;
    StrictObject list(all.required("sources", "an object {...}"), all.in("sources"));
    for (const auto& [id, value] : all.find("sources")->items()) {
        StrictObject object(value, list.in(id));
        sources[id] = { id, object.text("title"), object.text("url"), object.text("as_of") };
        if (!isDate(sources[id].asOf))
            failExpected(object.in("as_of"), object.find("as_of"), "a date such as 2026-11-22");
        object.finish();
    }
    std::vector<AdviceRule> rules;
    StrictObject table(all.required("rules", "an object {...}"), all.in("rules"));
    for (const auto& [code, value] : all.find("rules")->items()) {
        StrictObject object(value, table.in(code));
        AdviceRule rule { code, object.text("title"), object.text("why"), readSeverity(object),
            sourceNamed(object, sources), {} };
        if (const Json* thresholds = object.find("thresholds")) {
            StrictObject named(*thresholds, object.in("thresholds"));
            for (const auto& [name, threshold] : thresholds->items())
                rule.thresholds[name]
                    = readThreshold(StrictObject(threshold, named.in(name)), sources);
        }
        object.finish();
        rules.push_back(std::move(rule));
    }
    all.finish();
    return rules;
}

const std::vector<AdviceRule>& shippedAdvice()
{
    static const std::vector<AdviceRule> rules = [] {
        const auto files = shippedAdviceFiles();
        return readAdvice(files.front().second, std::string(files.front().first));
    }();
    return rules;
}

const AdviceRule& shippedRule(std::string_view code)
{
    for (const AdviceRule& rule : shippedAdvice())
        if (rule.code == code)
            return rule;
    throw Error("advice: there is no rule \"" + std::string(code) + "\"");
}

}
