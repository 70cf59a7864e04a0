// SPDX-License-Identifier: GPL-3.0-or-later
// Prints what a project file may hold: every key with its unit, range, default and meaning.
#include "app/cli/commands.hpp"
#include "core/model/field_json.hpp"
#include "core/model/printed.hpp"
#include "core/model/project.hpp"
#include "core/result/text.hpp"
#include <iostream>
#include <memory>

namespace {

using namespace core;

/// One thing of a project file that has fields: a kind, arrivals, a connection, a fault.
struct Section {
    std::string id, title, text;
};

template <class F> std::string rangeOf(const F& field)
{
    if (!field.choices.empty()) {
        std::string all;
        for (const char* choice : field.choices)
            all += (all.empty() ? "" : " | ") + std::string(choice);
        return all;
    }
    std::string range = field.unit;
    if (field.min != 0 || field.max < unlimited)
        range += (range.empty() ? "" : ", ") + grouped(field.min) + " to "
            + (field.max < unlimited ? grouped(field.max) : "any");
    return range;
}

template <class T> Section sectionOf(const std::string& id, const std::string& title)
{
    Json defaults = Json::object();
    writeFields(defaults, T {}, Defaults::write);
    std::string text;
    forEachField<T>([&](const auto& field) {
        const Json* value = find(defaults, field.key);
        const std::string range = rangeOf(field);
        text += printed("  %-22s ", field.key) + field.help
            + (range.empty() ? "" : " (" + range + ")")
            + (value ? "; default " + value->dump() : "") + "\n";
    });
    return { id, title, text };
}

template <class... Ts> void addAll(std::vector<Section>& out, const std::variant<Ts...>*)
{
    (out.push_back(sectionOf<Ts>(Ts::id, Ts::title)), ...);
}

std::vector<Section> sections()
{
    std::vector<Section> all;
    addAll(all, static_cast<const Kind*>(nullptr));
    all.push_back(sectionOf<Connection>("connection", "Connection"));
    addAll(all, static_cast<const decltype(Arrivals::process)*>(nullptr));
    all.push_back(sectionOf<Fault>("fault", "Fault"));
    return all;
}

void printFields(const std::string& wanted)
{
    std::string known, text;
    for (const Section& s : sections()) {
        known += (known.empty() ? "" : ", ") + s.id;
        if (wanted.empty() || wanted == s.id)
            text += s.id + ": " + s.title + "\n" + s.text + "\n";
    }
    if (text.empty())
        throw Error("nothing is called \"" + wanted + "\", expected one of: " + known);
    std::cout << text;
}

}

void addFieldsCommand(CLI::App& app, int&)
{
    CLI::App* command = app.add_subcommand(
        "fields", "List the keys of project files, with unit, range and default");
    auto wanted = std::make_shared<std::string>();
    command->add_option("NAME", *wanted, "A kind, arrivals, connection or fault; all without it");
    command->callback([wanted] { printFields(*wanted); });
}
