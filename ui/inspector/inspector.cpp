// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/inspector.hpp"
#include "ui/canvas/labels.hpp"
#include "ui/inspector/component_page.hpp"
#include "ui/inspector/form.hpp"
#include "ui/inspector/observed.hpp"
#include "ui/inspector/project_page.hpp"
#include "ui/inspector/value_edit.hpp"
#include "ui/language.hpp"
#include "ui/results/results.hpp"
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

namespace ui {

Inspector::Inspector(Document& document, QWidget* parent)
    : QWidget(parent)
    , document_(document)
    , icon_(new QLabel)
    , name_(new ElidedEdit)
    , subtitle_(new QLabel)
    , problems_(new QLabel)
    , scroll_(new QScrollArea)
{
    setProperty("role", "panel");
    setAttribute(Qt::WA_StyledBackground);
    name_->setProperty("role", "name");
    name_->setAccessibleName(tr("Name"));
    name_->setToolTip(tr("Name"));
    subtitle_->setProperty("role", "small");
    problems_->setProperty("role", "small");
    problems_->setWordWrap(true);
    problems_->setContentsMargins(16, 0, 16, 10);
    auto* texts = new QVBoxLayout;
    texts->setSpacing(0);
    texts->addWidget(name_);
    auto* indented = new QHBoxLayout;
    indented->setContentsMargins(7, 0, 0, 0);
    indented->addWidget(subtitle_);
    texts->addLayout(indented);
    auto* header = new QHBoxLayout;
    header->setContentsMargins(14, 10, 14, 10);
    header->setSpacing(6);
    header->addWidget(icon_);
    header->addLayout(texts, 1);
    auto* rule = new QFrame;
    rule->setProperty("role", "rule");
    scroll_->setWidgetResizable(true);
    scroll_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll_->setFocusPolicy(Qt::NoFocus);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(header);
    layout->addWidget(problems_);
    layout->addWidget(rule);
    layout->addWidget(scroll_, 1);
    connect(name_, &QLineEdit::textEdited, this, &Inspector::rename);
    connect(name_, &QLineEdit::returnPressed, name_, &QLineEdit::selectAll);
    connect(&document_, &Document::changed, this, &Inspector::refresh);
    refresh();
}

void Inspector::setTheme(const Theme& theme)
{
    theme_ = theme;
    built_.clear();
    refresh();
}

void Inspector::setSelection(const Selection& selection)
{
    selection_ = selection;
    refresh();
}

void Inspector::setPlatform(const core::Platform* platform)
{
    platform_ = platform;
    built_.clear();
    refresh();
}

void Inspector::setPlatforms(const Platforms& platforms)
{
    platforms_ = platforms;
    built_.clear();
    refresh();
}

void Inspector::editProvider(const std::string& provider)
{
    provider_ = QString::fromStdString(provider);
    refresh();
}

void Inspector::setWorkload(const QString& id)
{
    workload_ = id;
    refresh();
}

void Inspector::setResult(std::shared_ptr<const core::RunResult> result, Figures figures)
{
    result_ = std::move(result);
    figures_ = std::move(figures);
    refresh();
}

void Inspector::setStale(bool stale)
{
    stale_ = stale;
    showObserved();
}

void Inspector::focusName()
{
    name_->setFocus(Qt::ShortcutFocusReason);
    name_->selectAll();
}

void Inspector::focusField(const QString& key)
{
    if (!form_->focusField(key))
        focusName();
}

std::vector<const core::Component*> Inspector::selectedComponents() const
{
    std::vector<const core::Component*> found;
    for (const core::Component& component : document_.project().components) {
        if (selection_.components.contains(component.id))
            found.push_back(&component);
    }
    return found;
}

/// Two selections with the same signature are shown by the same rows.
QString Inspector::signature() const
{
    const auto components = selectedComponents();
    QString text;
    for (const core::Component* component : components)
        text += QString::fromStdString(component->id) + ' ' + core::infoOf(component->kind).id
            + '\n';
    if (!components.empty())
        return text + (result_ ? "observed " : "") + provider_;
    for (const ConnectionKey& key : selection_.connections) {
        if (findConnection(document_.project(), key))
            text += QString::fromStdString(key.from + '>' + key.to) + QString::number(key.nth);
    }
    return text.isEmpty() ? projectPageSignature(document_.project(), workload_) : text;
}

void Inspector::refresh()
{
    const QString wanted = signature();
    if (wanted != built_ || !form_) {
        built_ = wanted;
        rebuild();
    } else {
        form_->refresh();
    }
    showHeader();
    showObserved();
}

void Inspector::showObserved()
{
    const auto components = selectedComponents();
    if (!observed_ || components.size() != 1 || !result_)
        return;
    observedTitle_->setText(stale_ ? tr("Observed before the edit") : tr("Observed in this run"));
    const std::string& id = components.front()->id;
    const auto figures = figures_.find(id);
    const core::ComponentResult* result = core::findResult(*result_, id);
    observed_->setRows(result && figures != figures_.end() ? observedRows(*result, figures->second)
                                                           : std::vector<ObservedRow> {});
}

void Inspector::rebuild()
{
    const int position = scroll_->verticalScrollBar()->value();
    observed_ = nullptr;
    if (QWidget* old = scroll_->takeWidget()) {
        old->hide();
        old->deleteLater(); // perhaps one of its editors is what asked for this
    }
    form_ = new Form(document_);
    if (!selectedComponents().empty())
        buildComponents();
    else if (built_.startsWith("project"))
        buildProjectPage(*form_, platform_,
            { theme_, workload_, &loader_, [this](const QString& id) { emit workloadChosen(id); },
                [this] { emit importWanted(); } });
    else
        buildConnection();
    showObserved(); // before the form is laid out: it must know its whole height
    scroll_->setWidget(form_);
    scroll_->verticalScrollBar()->setValue(position);
}

void Inspector::buildComponents()
{
    const auto components = selectedComponents();
    const core::Kind& first = components.front()->kind;
    for (const core::Component* component : components) {
        if (component->kind.index() != first.index()) {
            buildMixed();
            return;
        }
    }
    ComponentPage page;
    for (const core::Component* component : components)
        page.ids.push_back(component->id);
    page.provider = provider_.toStdString();
    page.shown = platform_;
    page.platforms = platforms_;
    page.choose = [this](const std::string& provider) { editProvider(provider); };
    buildComponentPage(*form_, page);
    if (result_ && page.ids.size() == 1) {
        form_->setGroup(tr("Observed in this run"));
        observedTitle_ = form_->heading();
        observed_ = new Observed;
        form_->addWide(observed_);
    }
}

void Inspector::buildMixed()
{
    form_->setGroup(tr("Several kinds"));
    auto* text = new QLabel(tr("Components of one kind can be edited together. These are of "
                               "different kinds: move, copy or delete them on the canvas."));
    text->setProperty("role", "muted");
    text->setWordWrap(true);
    form_->addWide(text);
}

/// What happens where a field of a connection is empty.
static QString emptyConnectionText(
    const core::Project& project, core::Connection connection, const QString& key)
{
    connection.mode.clear();
    connection.operation.clear();
    const core::Component* from = core::findComponent(project, connection.from);
    const core::Queue* queue = from ? std::get_if<core::Queue>(&from->kind) : nullptr;
    const core::Stream* stream = from ? std::get_if<core::Stream>(&from->kind) : nullptr;
    if (key == "mode")
        return Inspector::tr("auto: %1").arg(text(core::modeOf(project, connection)));
    if (key == "operation")
        return Inspector::tr("auto: %1").arg(text(core::operationOf(project, connection)));
    if (key == "batch")
        return queue ? Inspector::tr("queue: %1").arg(queue->batchSize)
            : stream ? Inspector::tr("stream: %1").arg(stream->batchSize)
                     : Inspector::tr("none");
    return key == "timeout_s" ? Inspector::tr("never") : Inspector::tr("none");
}

void Inspector::buildConnection()
{
    Subject<core::Connection> subject;
    const std::set<ConnectionKey> keys = selection_.connections;
    subject.read = [this, keys] {
        std::vector<const core::Connection*> found;
        for (const ConnectionKey& key : keys) {
            if (const core::Connection* c = findConnection(document_.project(), key))
                found.push_back(c);
        }
        return found;
    };
    subject.edit = [this, keys](const QString& text,
                       const std::function<void(core::Connection&)>& change, int mergeId) {
        document_.edit(
            tr("Change %1").arg(text),
            [&](core::Project& project) {
                for (const ConnectionKey& key : keys) {
                    if (core::Connection* c = findConnection(project, key))
                        change(*c);
                }
            },
            mergeId);
    };
    FieldOptions options;
    options.emptyText = tr("auto");
    options.emptyTextOf = [this, keys](const QString& key) {
        const core::Connection* c = findConnection(document_.project(), *keys.begin());
        return c ? emptyConnectionText(document_.project(), *c, key) : QString();
    };
    addFields(*form_, subject, options);
}

void Inspector::showHeader()
{
    const core::Project& project = document_.project();
    const auto components = selectedComponents();
    QString iconName = "project", name = QString::fromStdString(project.title), subtitle;
    bool editable = true;
    QStringList problems;
    if (!components.empty()) {
        const core::Component& first = *components.front();
        const core::KindInfo& kind = core::infoOf(first.kind);
        const bool one = components.size() == 1;
        bool sameKind = true;
        for (const core::Component* component : components)
            sameKind &= component->kind.index() == first.kind.index();
        iconName = sameKind ? kind.id : "several";
        name = one ? QString::fromStdString(first.name)
                   : tr("%n components", nullptr, int(components.size()));
        const core::Platform* edited = platform_;
        for (const auto& platform : platforms_) {
            if (platform->id == provider_.toStdString())
                edited = platform.get();
        }
        subtitle = one ? coreText(kind.title) + " · " + serviceTitle(first, edited)
            : sameKind ? tr("Edit all of them at once")
                       : tr("Several kinds");
        editable = one;
        for (const core::Issue& issue : document_.issues()) {
            if (one && issue.component == first.id)
                problems << QString::fromStdString(issue.text);
        }
    } else if (!built_.startsWith("project")) {
        const bool one = selection_.connections.size() == 1;
        const ConnectionKey& key = *selection_.connections.begin();
        const core::Component* from = core::findComponent(project, key.from);
        const core::Component* to = core::findComponent(project, key.to);
        const core::Connection* connection = findConnection(project, key);
        iconName = "connection";
        editable = false;
        name = tr("%n connections", nullptr, int(selection_.connections.size()));
        subtitle = tr("Edit all of them at once");
        if (one && from && to && connection) {
            name = QString::fromStdString(from->name) + " → " + QString::fromStdString(to->name);
            subtitle = tr("Connection · %1 · %2")
                           .arg(QString::fromStdString(core::modeOf(project, *connection)),
                               QString::fromStdString(core::operationOf(project, *connection)));
        }
    } else {
        subtitle = tr("Project · %1").arg(document_.fileName());
    }
    icon_->setPixmap(iconPixmap(iconName, theme_.accent, 24, devicePixelRatioF()));
    name_->setReadOnly(!editable);
    name_->setToolTip(name.isEmpty() ? tr("Name") : name);
    name_->setPlaceholderText(editable ? tr("Untitled") : QString());
    if (name_->text() != name) {
        name_->setText(name);
        if (!name_->hasFocus())
            name_->setCursorPosition(0);
    }
    subtitle_->setText(subtitle);
    problems_->setText("⚠ " + problems.join("\n⚠ "));
    problems_->setStyleSheet(QString("color: %1;").arg(theme_.badText.name()));
    problems_->setVisible(!problems.isEmpty());
}

void Inspector::rename(const QString& text)
{
    const std::string name = text.toStdString();
    const auto components = selectedComponents();
    if (components.empty()) {
        document_.edit(
            tr("Rename project"), [&](core::Project& p) { p.title = name; }, form_->gesture(0));
        return;
    }
    const std::string id = components.front()->id;
    document_.edit(
        tr("Rename"), [&](core::Project& p) { renameComponent(p, id, name); }, form_->gesture(0));
}

}
