// SPDX-License-Identifier: GPL-3.0-or-later
// Prints, as a source file for lupdate, the texts that stand in tables: those of the core, which
// has no tr(), and those of the window's actions and distributions.
#include "core/model/project.hpp"
#include "core/platform/topics.hpp"
#include "core/study/advice/rules.hpp"
#include "core/study/workload_presets.hpp"
#include "ui/action_table.hpp"
#include "ui/inspector/amount_shapes.hpp"
#include <cstdio>
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
        });
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

}

int main()
{
    List core("core");
    for (const core::KindInfo& kind : core::allKinds())
        core.add(kind.role);
    core.addAll(static_cast<const core::Kind*>(nullptr));
    core.addAll(static_cast<decltype(core::Arrivals::process)*>(nullptr));
    core.addFields<core::Connection>();
    core.addFields<core::Fault>();
    for (const core::AdviceRule& rule : core::shippedAdvice()) {
        core.add(rule.title.c_str());
        core.add(rule.why.c_str());
    }
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
