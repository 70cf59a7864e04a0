// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/component_page.hpp"
#include "core/model/error.hpp"
#include "core/model/overrides.hpp"
#include "core/platform/field_basis.hpp"
#include "core/platform/translation.hpp"
#include "core/sim/shared_cpu.hpp"
#include "ui/canvas/labels.hpp"
#include "ui/format.hpp"
#include "ui/inspector/component_traffic.hpp"
#include "ui/inspector/form.hpp"
#include "ui/inspector/steps_dialog.hpp"
#include "ui/results/results.hpp"
#include <QApplication>
#include <QButtonGroup>
#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

namespace {

const core::Platform* platformOf(const ComponentPage& page)
{
    for (const auto& platform : page.platforms) {
        if (platform->id == page.provider)
            return platform.get();
    }
    return page.shown;
}

std::vector<const core::Component*> componentsOf(
    const Document& document, const ComponentPage& page)
{
    std::vector<const core::Component*> found;
    for (const core::Component& each : document.project().components) {
        if (page.ids->contains(each.id))
            found.push_back(&each);
    }
    return found;
}

/// As it is on a provider; as drawn where an override is wrong, which the problems report.
core::Kind kindOn(const core::Component& component, const std::string& provider)
{
    try {
        return core::resolved(component, provider);
    } catch (const core::Error&) {
        return component.kind;
    }
}

/// Empty where the project has an override or plan that cannot be, which the problems report.
std::vector<core::TranslationNote> translationOf(
    const Form& form, const core::Component& component, const core::Platform& platform)
{
    try {
        return core::translationNotes(form.document().project(), component, platform);
    } catch (const core::Error&) {
        return {};
    }
}

/// The settings for all providers.
template <class Kind> Subject<Kind> commonSubject(Document& document, const ComponentPage& page)
{
    Subject<Kind> subject;
    subject.read = [&document, page] {
        std::vector<const Kind*> kinds;
        for (const core::Component* c : componentsOf(document, page)) {
            if (const Kind* k = std::get_if<Kind>(&c->kind))
                kinds.push_back(k);
        }
        return kinds;
    };
    subject.edit = [&document, ids = page.ids](const Document::Name& label,
                       const std::function<void(Kind&)>& change, int mergeId) {
        document.edit([label] { return QObject::tr("Change %1").arg(label()); },
            [&](core::Project& project) {
                for (core::Component& each : project.components) {
                    Kind* k = ids->contains(each.id) ? std::get_if<Kind>(&each.kind) : nullptr;
                    if (k)
                        change(*k);
                }
            },
            mergeId);
    };
    return subject;
}

/// The settings on one provider; a change becomes its own value.
template <class Kind>
Subject<Kind> ownSubject(
    Document& document, const ComponentPage& page, const core::Platform& platform)
{
    const std::string provider = platform.id;
    Subject<Kind> subject;
    auto kinds = std::make_shared<std::vector<core::Kind>>(); // what read() points into
    subject.read = [&document, page, provider, kinds] {
        kinds->clear();
        for (const core::Component* c : componentsOf(document, page))
            kinds->push_back(kindOn(*c, provider));
        std::vector<const Kind*> found;
        for (const core::Kind& kind : *kinds) {
            if (const Kind* k = std::get_if<Kind>(&kind))
                found.push_back(k);
        }
        return found;
    };
    subject.edit = [&document, ids = page.ids, provider, name = providerName(platform)](
                       const Document::Name& label, const std::function<void(Kind&)>& change,
                       int mergeId) {
        document.edit([label, name] { return QObject::tr("Change %1 on %2").arg(label(), name); },
            [&](core::Project& project) {
                for (core::Component& each : project.components) {
                    if (!ids->contains(each.id))
                        continue;
                    core::Kind wanted = kindOn(each, provider);
                    Kind* k = std::get_if<Kind>(&wanted);
                    if (!k)
                        continue;
                    change(*k);
                    core::overrideWith(each, provider, wanted);
                }
            },
            mergeId);
    };
    return subject;
}

bool anyOverridden(const Form& form, const ComponentPage& page, const std::string& provider,
    const std::string& key)
{
    for (const core::Component* c : componentsOf(form.document(), page)) {
        if (core::isOverridden(*c, provider, key))
            return true;
    }
    return false;
}

/// Providers by name that have an own value of the field in one of the components.
QStringList overridingNames(const Form& form, const ComponentPage& page, const std::string& key)
{
    QStringList names;
    for (const auto& platform : page.platforms) {
        if (anyOverridden(form, page, platform->id, key))
            names << providerName(*platform);
    }
    return names;
}

/// The provider whose own value a row edits; empty: the value for all.
std::string ownerOf(const ComponentPage& page, const QString& key)
{
    if (page.provider.empty() && key == "plan" && page.shown)
        return page.shown->id;
    return page.provider;
}

FieldMarks marksFor(const Form& form, const ComponentPage& page, const QString& key)
{
    FieldMarks marks;
    const std::string id = key.toStdString(), owner = ownerOf(page, key);
    const core::Platform* platform = platformOf(page);
    const auto components = componentsOf(form.document(), page);
    if (components.empty() || !platform)
        return marks;
    const core::Kind kind = kindOn(*components.front(), platform->id);
    marks.assumed = assumptionText(*platform, core::basisOf(*platform, kind, id));
    if (!owner.empty()) {
        if (anyOverridden(form, page, owner, id))
            marks.overridden = QObject::tr("Own value on %1. Click to take the value for all "
                                           "providers again.")
                                   .arg(providerName(*platform));
        marks.overrideIcon = "reset";
    } else if (const QStringList names = overridingNames(form, page, id); !names.isEmpty()) {
        marks.overridden = QObject::tr("Own value on %1. Click to see it.").arg(names.join(", "));
    }
    return marks;
}

void overrideClicked(Form& form, const ComponentPage& page, const QString& key)
{
    const std::string id = key.toStdString(), owner = ownerOf(page, key);
    if (owner.empty()) {
        for (const auto& platform : page.platforms) {
            if (anyOverridden(form, page, platform->id, id))
                return page.choose(platform->id);
        }
        return;
    }
    form.document().edit([] { return QObject::tr("Remove override"); },
        [&](core::Project& project) {
            for (core::Component& each : project.components) {
                if (page.ids->contains(each.id))
                    core::removeOverride(each, owner, id);
            }
        });
}

/// What the platform does where the field is empty, in the field's unit: "AWS: 30".
QString emptyTextFor(const Form& form, const ComponentPage& page, const QString& key)
{
    const core::Platform* platform = platformOf(page);
    const auto components = componentsOf(form.document(), page);
    if (components.empty() || !platform)
        return QObject::tr("as platform");
    const core::Kind kind = kindOn(*components.front(), platform->id);
    if (key == "plan") {
        const core::Service* usual
            = core::findService(*platform, core::infoOf(kind).id, std::string_view());
        return usual ? QObject::tr("%1 (usual)").arg(shortService(text(usual->title)))
                     : QObject::tr("none");
    }
    if (key.startsWith("provisioned_"))
        return QObject::tr("all day");
    const core::FieldBasis basis = core::basisOf(*platform, kind, key.toStdString());
    if (!basis.whenEmpty)
        return basis.evidence.empty() ? QObject::tr("none") : QObject::tr("no limit");
    return QObject::tr("%1: %2").arg(text(platform->shortTitle), basisText(*basis.whenEmpty, {}));
}

/// The plans that the platform has for this kind.
Choices plansOf(const core::Platform* platform, const char* kind)
{
    Choices plans;
    if (platform) {
        for (const core::Service& service : platform->services) {
            if (service.kind == kind)
                plans << std::pair { text(service.plan), shortService(text(service.title)) };
        }
    }
    return plans;
}

QWidget* providerSwitch(const ComponentPage& page)
{
    auto* frame = new QFrame;
    frame->setProperty("role", "segments");
    auto* row = new QHBoxLayout(frame);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    auto* group = new QButtonGroup(frame);
    const auto add = [&](const QString& title, const QString& tip, const std::string& provider) {
        auto* button = new QPushButton(title);
        button->setProperty("role", "segment");
        button->setProperty("size", "small");
        button->setCheckable(true);
        button->setChecked(provider == page.provider);
        button->setToolTip(tip);
        button->setAccessibleName(tip);
        group->addButton(button);
        row->addWidget(button, title.size() + 4);
        QObject::connect(button, &QPushButton::clicked, frame,
            [choose = page.choose, provider] { choose(provider); });
    };
    add(QObject::tr("All"), QObject::tr("Values for all providers"), {});
    for (const auto& platform : page.platforms)
        add(text(platform->shortTitle),
            QObject::tr("Own values on %1").arg(providerName(*platform)), platform->id);
    auto* holder = new QWidget;
    auto* around = new QVBoxLayout(holder);
    around->setContentsMargins(16, 10, 16, 2);
    around->addWidget(frame);
    return holder;
}

/// What the components are connected to.
StepsDialog::Targets targetsOf(const core::Project& project, const std::set<std::string>& ids)
{
    StepsDialog::Targets targets;
    for (const core::Connection& c : project.connections) {
        const core::Component* to = core::findComponent(project, c.to);
        if (to && ids.contains(c.from))
            targets << std::pair { text(to->id), text(to->name) };
    }
    return targets;
}

/// The steps of what is selected now, in a window that stays on them whatever is selected later:
/// so one can connect on the canvas what a step is to run.
void openSteps(Document& document, ComponentPage page)
{
    page.ids = std::make_shared<const std::set<std::string>>(*page.ids);
    const core::Platform* own = page.provider.empty() ? nullptr : platformOf(page);
    const Subject<core::Workflow> subject = own ? ownSubject<core::Workflow>(document, page, *own)
                                                : commonSubject<core::Workflow>(document, page);
    auto* dialog = new StepsDialog(page.window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    const auto show = [&document, page, subject, dialog] {
        const auto flows = subject.read();
        if (flows.empty()) {
            dialog->close();
            return;
        }
        bool several = false;
        for (const core::Workflow* flow : flows)
            several |= !(flow->steps == flows.front()->steps);
        dialog->setTargets(targetsOf(document.project(), *page.ids));
        dialog->setSteps(several ? core::StepList {} : flows.front()->steps);
    };
    auto gesture = std::make_shared<int>(document.newGesture());
    QObject::connect(
        qApp, &QApplication::focusChanged, dialog, [document = QPointer(&document), gesture] {
            if (document) // the dialog of a window that is going may live longer
                *gesture = document->newGesture();
        });
    QObject::connect(dialog, &StepsDialog::changed, dialog,
        [subject, gesture](const core::StepList& steps, bool typing) {
            subject.edit([] { return QObject::tr("Steps"); },
                [&](core::Workflow& flow) { flow.steps = steps; }, typing ? *gesture : -1);
        });
    QObject::connect(&document, &Document::changed, dialog, show);
    show();
    dialog->show();
}

FieldOptions optionsFor(Form& form, const ComponentPage& page, const core::Kind& kind)
{
    std::map<QString, FieldInfo> infos;
    std::visit(
        [&](const auto& k) {
            core::forEachField<std::decay_t<decltype(k)>>([&](const auto& f) {
                infos[f.key] = infoOf(f.key, f.label, f.unit, f.help, f.min, f.max, f.choices, {});
            });
        },
        kind);
    FieldOptions options;
    options.emptyText = QObject::tr("as platform");
    options.choices = [page, id = core::infoOf(kind).id](const QString& key) {
        return key == "plan" ? plansOf(platformOf(page), id) : Choices();
    };
    options.open = [&form, page](const QString&) { openSteps(form.document(), page); };
    options.emptyTextOf
        = [&form, page](const QString& key) { return emptyTextFor(form, page, key); };
    options.labelOf = [page, infos](const QString& key) {
        const bool own = page.provider.empty() && !ownerOf(page, key).empty();
        return own ? QObject::tr("%1 on %2").arg(infos.at(key).label, text(page.shown->shortTitle))
                   : QString();
    };
    options.marksOf = [&form, page](const QString& key) { return marksFor(form, page, key); };
    options.overrideClicked
        = [&form, page](const QString& key) { overrideClicked(form, page, key); };
    options.explanationOf = [&form, page, infos](const QString& key) {
        const auto components = componentsOf(form.document(), page);
        return components.empty() ? QString()
                                  : explainField(infos.at(key), *components.front(), page.platforms,
                                      form.document().project().settings.region);
    };
    return options;
}

/// What the components become elsewhere, and what is lost: on the provider whose values are edited,
/// or on all of them.
QString translationText(const Form& form, const ComponentPage& page)
{
    QString rows;
    const auto components = componentsOf(form.document(), page);
    for (const auto& platform : page.platforms) {
        if (!page.provider.empty() && platform->id != page.provider)
            continue;
        QStringList notes;
        for (const core::Component* c : components)
            for (const core::TranslationNote& n : translationOf(form, *c, *platform)) {
                const QString note = coreText(n.text).toHtmlEscaped();
                notes << (n.loss ? note : QString("<i>%1</i>").arg(note));
            }
        notes.removeDuplicates();
        const core::Service* service
            = core::serviceOf(*platform, kindOn(*components.front(), platform->id));
        rows += QString("<p><b>%1</b>: %2%3</p>")
                    .arg(providerName(*platform).toHtmlEscaped(),
                        service ? text(service->title).toHtmlEscaped() : QObject::tr("no service"),
                        notes.isEmpty() ? QString() : "<br>" + notes.join("<br>"));
    }
    return rows;
}

/// What the work of one request takes where an instance has less, or more, than one vCPU; empty
/// where that makes no difference, and where the platform gives no figures.
QString workHint(const Form& form, const ComponentPage& page)
{
    const core::Platform* platform = platformOf(page);
    const auto components = componentsOf(form.document(), page);
    if (components.empty() || !platform)
        return {};
    const core::Kind kind = kindOn(*components.front(), platform->id);
    const auto* function = std::get_if<core::Function>(&kind);
    const core::Service* service = core::serviceOf(*platform, kind);
    const auto* b = service ? std::get_if<core::FunctionBehaviour>(&service->behaviour) : nullptr;
    if (!function || !b)
        return {};
    const double vcpu = core::vcpuOf(*b, core::memoryOf(*b, function->memoryMb));
    if (vcpu <= 0)
        return {};
    const double factor = 1 / core::paceOfShared(vcpu, function->parallelFraction, 1);
    if (std::abs(factor - 1) < 0.01)
        return {};
    const double workMs = core::mean(function->cpuMs);
    return QObject::tr("%1 of work on one whole vCPU takes ≈ %2 on the %3 vCPU that %4 MB have "
                       "on %5.")
        .arg(milliseconds(workMs), milliseconds(workMs * factor), decimal(vcpu, 2),
            count(core::memoryOf(*b, function->memoryMb)), providerName(*platform));
}

void addWorkHint(Form& form, const ComponentPage& page)
{
    auto* label = new QLabel;
    label->setObjectName("workHint");
    label->setProperty("role", "small");
    label->setWordWrap(true);
    form.addWide(label);
    form.onRefresh([&form, page, label] {
        const QString hint = workHint(form, page);
        label->setText(hint);
        label->setVisible(!hint.isEmpty());
    });
}

void addTranslation(Form& form, const ComponentPage& page)
{
    form.setGroup(QObject::tr("Translation"));
    auto* label = new QLabel;
    label->setObjectName("componentTranslation");
    label->setAccessibleName(QObject::tr("What the component becomes on each provider"));
    label->setProperty("role", "small");
    label->setWordWrap(true);
    label->setTextFormat(Qt::RichText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    form.addWide(label);
    form.onRefresh([&form, page, label] {
        if (!componentsOf(form.document(), page).empty())
            label->setText(translationText(form, page));
    });
}

}

void buildComponentPage(Form& form, const ComponentPage& page, const core::Kind& kind)
{
    const core::Platform* platform = platformOf(page);
    if (!page.platforms.empty())
        form.addTop(providerSwitch(page));
    if (page.showWorkload
        && (std::holds_alternative<core::Clients>(kind)
            || std::holds_alternative<core::Schedule>(kind)))
        addTraffic(form, page);
    const FieldOptions options = optionsFor(form, page, kind);
    Document& document = form.document();
    std::visit(
        [&](const auto& k) {
            using Kind = std::decay_t<decltype(k)>;
            core::forEachField<Kind>([&](const auto& field) {
                const bool own = platform && !ownerOf(page, field.key).empty();
                addField(form,
                    own ? ownSubject<Kind>(document, page, *platform)
                        : commonSubject<Kind>(document, page),
                    field, options);
                if (std::is_same_v<Kind, core::Function> && field.key == std::string_view("cpu_ms"))
                    addWorkHint(form, page);
            });
        },
        kind);
    if (!page.platforms.empty())
        addTranslation(form, page);
}

}
