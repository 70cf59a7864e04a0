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
#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace ui {

Inspector::Inspector(Document& document, QWidget* parent)
    : QWidget(parent)
    , document_(document)
    , icon_(new QLabel)
    , name_(new ElidedEdit)
    , subtitle_(new QLabel)
    , problems_(new QLabel)
    , stack_(new QStackedWidget)
{
    setProperty("role", "panel");
    setAttribute(Qt::WA_StyledBackground);
    name_->setProperty("role", "name");
    name_->setAccessibleName(tr("Name"));
    name_->setToolTip(tr("Name"));
    subtitle_->setProperty("role", "small");
    subtitle_->setWordWrap(true);
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
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(header);
    layout->addWidget(problems_);
    layout->addWidget(rule);
    layout->addWidget(stack_, 1);
    connect(name_, &QLineEdit::textEdited, this, &Inspector::rename);
    connect(name_, &QLineEdit::returnPressed, name_, [this] {
        name_->selectAll();
        document_.endGesture();
    });
    connect(&document_, &Document::changed, this, &Inspector::refresh);
    showLater();
}

void Inspector::setTheme(const Theme& theme)
{
    theme_ = theme;
    discardPages();
}

void Inspector::setSelection(const Selection& selection)
{
    if (selection == selection_)
        return;
    if (QWidget* editor = QApplication::focusWidget(); editor && stack_->isAncestorOf(editor))
        editor->clearFocus(); // what was typed there belongs to what was selected
    selection_ = selection;
    *components_ = selection.components;
    *connections_ = selection.connections;
    showLater();
}

void Inspector::setPlatform(const core::Platform* platform)
{
    platform_ = platform;
    discardPages();
}

void Inspector::setPlatforms(const Platforms& platforms)
{
    platforms_ = platforms;
    discardPages();
}

void Inspector::editProvider(const std::string& provider)
{
    provider_ = QString::fromStdString(provider);
    discardPages();
}

void Inspector::setWorkload(const QString& id)
{
    if (std::exchange(workload_, id) == id)
        return refresh();
    for (const char* kind : { core::Clients::id, core::Schedule::id }) // they tell its traffic
        if (const auto page = pages_.find(kind); page != pages_.end())
            page->second.signature = "other workload";
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
    showNow();
    name_->setFocus(Qt::ShortcutFocusReason);
    name_->selectAll();
}

void Inspector::focusField(const QString& key)
{
    showNow();
    if (!shown_->form->focusField(key))
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

/// Which page shows the selection: one for each kind, as their rows differ.
QString Inspector::pageWanted() const
{
    const auto components = selectedComponents();
    if (!components.empty()) {
        const core::Kind& first = components.front()->kind;
        const bool mixed = std::any_of(components.begin(), components.end(),
            [&](const core::Component* each) { return each->kind.index() != first.index(); });
        return mixed ? "mixed" : core::infoOf(first).id;
    }
    const bool any = std::any_of(selection_.connections.begin(), selection_.connections.end(),
        [&](const ConnectionKey& key) { return findConnection(document_.project(), key); });
    return any ? "connection" : "project";
}

/// What the rows of a page depend on apart from the values in them.
QString Inspector::signature(const QString& page) const
{
    if (page == "project")
        return projectPageSignature(document_.project(), workload_);
    return result_ && selection_.components.size() == 1 ? "observed" : "";
}

/// The rows there are show new values at once; other rows come with the next turn of the event
/// loop, once for all that happens until then.
void Inspector::refresh()
{
    const QString wanted = pageWanted();
    if (shown_ && pageName_ == wanted && shown_->signature == signature(wanted))
        showValues();
    else
        showLater();
}

void Inspector::showLater()
{
    if (!std::exchange(awaited_, true))
        QMetaObject::invokeMethod(this, &Inspector::showNow, Qt::QueuedConnection);
}

void Inspector::showNow()
{
    if (!std::exchange(awaited_, false))
        return;
    pageName_ = pageWanted();
    shown_ = &pages_[pageName_];
    if (const QString wanted = signature(pageName_); !shown_->area || shown_->signature != wanted)
        build(*shown_, wanted);
    shown_->form->endGesture();
    stack_->setCurrentWidget(shown_->area);
    showValues();
    giveFocusBack();
}

/// The editor that has the focus goes with its page, and the focus would go to whatever comes next
/// in the window.
void Inspector::keepFocus(const QWidget& leaving)
{
    const QWidget* focus = window()->focusWidget(); // also while a list of choices is open
    if (!focus || (!leaving.isAncestorOf(focus) && focus != &leaving))
        return;
    lostFocus_ = focus->accessibleName();
    setFocus();
}

/// To the editor of the same name, else the panel keeps it.
void Inspector::giveFocusBack()
{
    if (lostFocus_.isNull() || window()->focusWidget() != this) {
        lostFocus_.clear();
        return;
    }
    const QString name = std::exchange(lostFocus_, {});
    for (QWidget* each : shown_->form->findChildren<QWidget*>())
        if (!name.isEmpty() && each->accessibleName() == name && each->isEnabled()
            && each->focusPolicy() != Qt::NoFocus)
            return each->setFocus(Qt::OtherFocusReason);
}

/// Fields leave Esc to the panel.
void Inspector::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        emit left();
    else
        QWidget::keyPressEvent(event);
}

void Inspector::showValues()
{
    shown_->form->refresh();
    showHeader();
    showObserved();
}

void Inspector::discardPages()
{
    for (auto& [name, page] : pages_)
        discard(page);
    pages_.clear();
    shown_ = nullptr;
    showLater();
}

void Inspector::discard(Page& page)
{
    if (page.area) {
        keepFocus(*page.area);
        page.area->hide();
        stack_->removeWidget(page.area);
        page.area->deleteLater(); // perhaps one of its editors is what asked for this
    }
    page = {};
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

/// A row for each field. The connections may become others: the form's next refresh() shows those.
static void buildConnectionPage(
    Form& form, const std::shared_ptr<const std::set<ConnectionKey>>& keys)
{
    Document& document = form.document();
    Subject<core::Connection> subject;
    subject.read = [&document, keys] {
        std::vector<const core::Connection*> found;
        for (const ConnectionKey& key : *keys) {
            if (const core::Connection* c = findConnection(document.project(), key))
                found.push_back(c);
        }
        return found;
    };
    subject.edit = [&document, keys](const Document::Name& name,
                       const std::function<void(core::Connection&)>& change, int mergeId) {
        document.edit([name] { return Inspector::tr("Change %1").arg(name()); },
            [&](core::Project& project) {
                for (const ConnectionKey& key : *keys) {
                    if (core::Connection* c = findConnection(project, key))
                        change(*c);
                }
            },
            mergeId);
    };
    FieldOptions options;
    options.emptyText = Inspector::tr("auto");
    options.emptyTextOf = [&document, subject](const QString& key) {
        const auto connections = subject.read();
        return connections.empty()
            ? QString()
            : emptyConnectionText(document.project(), *connections.front(), key);
    };
    addFields(form, subject, options);
}

void Inspector::build(Page& page, const QString& signature)
{
    const int position = page.area ? page.area->verticalScrollBar()->value() : 0;
    discard(page);
    page.signature = signature;
    page.form = new Form(document_);
    if (pageName_ == "project")
        buildProjectPage(*page.form, platform_,
            { theme_, workload_, &loader_, [this](const QString& id) { emit workloadChosen(id); },
                [this] { emit importWanted(); } });
    else if (pageName_ == "connection")
        buildConnectionPage(*page.form, connections_);
    else if (pageName_ == "mixed")
        buildMixed(*page.form);
    else
        buildComponents(page);
    page.area = new QScrollArea;
    page.area->setWidgetResizable(true);
    page.area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    page.area->setFocusPolicy(Qt::NoFocus);
    stack_->addWidget(page.area);
    showObserved(); // before the form is laid out: it must know its whole height
    page.area->setWidget(page.form);
    page.area->verticalScrollBar()->setValue(position);
}

void Inspector::showObserved()
{
    const auto components = selectedComponents();
    if (!shown_ || !shown_->observed || components.size() != 1 || !result_)
        return;
    shown_->observedTitle->setText(
        stale_ ? tr("Observed before the edit") : tr("Observed in this run"));
    const std::string& id = components.front()->id;
    const auto figures = figures_.find(id);
    const core::ComponentResult* result = core::findResult(*result_, id);
    shown_->observed->setRows(result && figures != figures_.end()
            ? observedRows(*result, figures->second)
            : std::vector<ObservedRow> {});
}

void Inspector::buildComponents(Page& page)
{
    ComponentPage rows;
    rows.ids = components_;
    rows.provider = provider_.toStdString();
    rows.shown = platform_;
    rows.platforms = platforms_;
    rows.choose = [this](const std::string& provider) { editProvider(provider); };
    rows.window = window();
    rows.workload = workload_.toStdString();
    rows.showWorkload = [this] { emit left(); };
    buildComponentPage(*page.form, rows, selectedComponents().front()->kind);
    if (page.signature == "observed") {
        page.form->setGroup(tr("Observed in this run"));
        page.observedTitle = page.form->heading();
        page.observed = new Observed;
        page.form->addWide(page.observed);
    }
}

void Inspector::buildMixed(Form& form)
{
    form.setGroup(tr("Several kinds"));
    auto* text = new QLabel(tr("Components of one kind can be edited together. These are of "
                               "different kinds: move, copy or delete them on the canvas."));
    text->setProperty("role", "muted");
    text->setWordWrap(true);
    form.addWide(text);
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
                problems << coreText(issue.text);
        }
    } else if (pageName_ == "connection") {
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
    name_->setFocusPolicy(editable ? Qt::StrongFocus : Qt::NoFocus);
    name_->setCursor(editable ? Qt::IBeamCursor : Qt::ArrowCursor);
    name_->setToolTip(name.isEmpty() ? tr("Name") : name);
    name_->setPlaceholderText(editable ? tr("Untitled") : QString());
    if (name_->text() != name) {
        name_->setText(name);
        if (!name_->hasFocus())
            name_->setCursorPosition(0);
    }
    subtitle_->setText(subtitle);
    subtitle_->setToolTip(subtitle);
    problems_->setText("⚠ " + problems.join("\n⚠ "));
    problems_->setStyleSheet(QString("color: %1;").arg(theme_.badText.name()));
    problems_->setVisible(!problems.isEmpty());
}

void Inspector::rename(const QString& text)
{
    showNow();
    const std::string name = text.toStdString();
    const auto components = selectedComponents();
    if (components.empty()) {
        document_.edit([] { return tr("Rename project"); },
            [&](core::Project& p) { p.title = name; }, shown_->form->gesture(0));
        return;
    }
    const std::string id = components.front()->id;
    document_.edit([] { return tr("Rename"); },
        [&](core::Project& p) { renameComponent(p, id, name); }, shown_->form->gesture(0));
}

}
