// SPDX-License-Identifier: GPL-3.0-or-later
// Prints, as a source file for lupdate, the texts of the core, which has no tr(): those in tables
// and data files, and every "..."_form in the sources; and the window's own tables of actions and
// distributions.
//   list_texts SOURCE_FOLDER
#include "core/model/project.hpp"
#include "core/platform/platform.hpp"
#include "core/platform/topics.hpp"
#include "core/result/measures.hpp"
#include "core/study/advice/rules.hpp"
#include "core/study/workload_presets.hpp"
#include "ui/action_table.hpp"
#include "ui/format.hpp"
#include "ui/inspector/amount_shapes.hpp"
#include <algorithm>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <set>
#include <string>

namespace {

class List {
public:
    explicit List(const char* context)
        : context_(context)
    {
    }
    void add(const char* text)
    {
        if (text && *text && seen_.insert(text).second)
            std::printf("QT_TRANSLATE_NOOP(\"%s\", \"%s\")\n", context_, escaped(text).c_str());
    }
    template <class T> void addFields()
    {
        core::forEachField<T>([this](const auto& field) {
            for (const char* text : { field.label, field.unit, field.group, field.help })
                add(text);
            if constexpr (requires { field.choices; })
                for (const std::string choice : field.choices)
                    addChoice(choice);
        });
    }
    /// The id as people read it; names of products have versions, and are the same everywhere.
    void addChoice(std::string id)
    {
        if (id.find_first_of("0123456789") != std::string::npos)
            return;
        std::replace(id.begin(), id.end(), '_', ' ');
        add(id.c_str());
    }
    template <class... Ts> void addAll(const std::variant<Ts...>*)
    {
        ((add(Ts::title), addFields<Ts>()), ...);
    }

private:
    static std::string escaped(const std::string& text)
    {
        std::string safe;
        for (const char c : text) {
            if (c == '"' || c == '\\')
                safe += '\\';
            safe += c;
        }
        return safe;
    }
    const char* context_;
    std::set<std::string> seen_;
};

/// The text of a source file with what follows "from" up to the next quote that no backslash
/// escapes; moves "from" behind that quote.
std::string literal(const std::string& source, std::size_t& from)
{
    std::string text;
    for (; from < source.size() && source[from] != '"'; ++from) {
        const bool escape = source[from] == '\\' && from + 1 < source.size();
        text += escape ? source[++from] : source[from];
    }
    ++from;
    return text;
}

/// Adds the string literals of a source file that end in the suffix of a form. Neighbours are one
/// text, as for the compiler; comments count as blanks. Raw strings do not occur among forms.
void addForms(List& list, const std::string& source)
{
    const std::string suffix = "_form";
    std::string text;
    for (std::size_t at = 0; at < source.size();) {
        const char c = source[at];
        if (source.compare(at, 2, "//") == 0) {
            at = source.find('\n', at);
        } else if (c == '\'' && at + 2 < source.size()) { // '"', '\"', but also 10'000
            const std::size_t end = source[at + 1] == '\\' ? at + 3 : at + 2;
            at = source[end] == '\'' ? end + 1 : at + 1;
            text.clear();
        } else if (c == '"') {
            text += literal(source, ++at);
            if (source.compare(at, suffix.size(), suffix) == 0) {
                list.add(text.c_str());
                text.clear();
            }
        } else {
            if (!std::isspace(static_cast<unsigned char>(c)))
                text.clear();
            ++at;
        }
    }
}

void addFormsBelow(List& list, const std::filesystem::path& folder)
{
    std::set<std::filesystem::path> files;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(folder))
        if (entry.path().extension() == ".cpp" || entry.path().extension() == ".hpp")
            files.insert(entry.path());
    for (const auto& path : files) {
        std::ifstream file(path);
        addForms(list, { std::istreambuf_iterator<char>(file), {} });
    }
}

void addPlatform(List& list, const core::Platform& platform)
{
    const auto addRules = [&](const std::vector<core::MeterRule>& rules) {
        for (const core::MeterRule& rule : rules)
            list.add(rule.why.c_str());
    };
    const auto addAll = [&](const std::vector<std::string>& texts) {
        for (const std::string& text : texts)
            list.add(text.c_str());
    };
    addRules(platform.accountMeters);
    addAll(platform.notModelled);
    for (const core::Credit& credit : platform.credits)
        list.add(credit.title.c_str());
    for (const core::Service& service : platform.services) {
        addRules(service.meters);
        addAll(service.notModelled);
        list.add(service.note.c_str());
        for (const core::Loss& loss : service.losses)
            list.add(loss.text.c_str());
        if (const auto* b = std::get_if<core::FunctionBehaviour>(&service.behaviour))
            for (const auto& [name, runtime] : b->coldStart.runtimes)
                list.add(runtime.instead.c_str());
    }
}

void addUnits(List& list, const core::Platform& platform)
{
    for (const core::Meter& meter : platform.catalogue.meters)
        for (const double howMany : { 1, 2 })
            list.add(qPrintable(ui::unitName(QString::fromStdString(meter.unit), howMany)));
}

}

int main(int argc, char** argv)
{
    if (argc != 2)
        return 2;
    List core("core");
    addFormsBelow(core, std::filesystem::path(argv[1]) / "core");
    for (const core::Platform& platform : core::shippedPlatforms())
        addPlatform(core, platform);
    for (const char* type : { "task", "choice", "parallel", "map", "wait", "succeed", "fail" })
        core.add(type);
    for (std::size_t i = 0; i < core::measureCount; ++i)
        core.add(core::measureTitle(static_cast<core::Measure>(i)).c_str());
    for (const core::KindInfo& kind : core::allKinds())
        core.add(kind.role);
    core.addAll(static_cast<const core::Kind*>(nullptr));
    core.addAll(static_cast<decltype(core::Arrivals::process)*>(nullptr));
    core.addFields<core::Connection>();
    core.addFields<core::Fault>();
    for (const core::AdviceRule& rule : core::shippedAdvice()) {
        core.add(rule.title.c_str());
        core.add(rule.why.c_str());
        for (const auto& [name, threshold] : rule.thresholds)
            core.add(threshold.assumption.c_str());
    }
    List units("unit");
    for (const core::Platform& platform : core::shippedPlatforms())
        addUnits(units, platform);
    List presets("QObject");
    for (const core::WorkloadPreset& preset : core::workloadPresets()) {
        presets.add(preset.title);
        presets.add(preset.help);
    }
    List topics("ui::CostPage");
    for (const core::BillTopic& topic : core::billTopics()) {
        topics.add(topic.title);
        topics.add(topic.why);
    }
    List shapes("ui::AmountPopup");
    for (const ui::ShapeEntry& shape : ui::shapeEntries())
        for (const char* text : { shape.title, shape.a.label, shape.b.label })
            shapes.add(text);
    List actions("ui::MainWindow");
    for (const ui::ActionEntry& entry : ui::ActionEntry::table()) {
        for (std::string path = entry.menu; !path.empty();) {
            const auto slash = path.find('/');
            actions.add(path.substr(0, slash).c_str());
            path = slash == std::string::npos ? std::string() : path.substr(slash + 1);
        }
        actions.add(entry.text);
        actions.add(entry.tip);
    }
}
