// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/value_edit.hpp"
#include "ui/language.hpp"
#include "ui/theme.hpp"
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QListView>
#include <QPainter>
#include <QStyle>
#include <QStyleOptionFrame>
#include <QStylePainter>
#include <cmath>

namespace ui {

/// Few different widths, so that the left edges of editors below each other do not look ragged.
static int inSteps(int wanted, const QWidget& editor)
{
    constexpr int step = 19;
    const int more = std::max(0, wanted - editor.minimumWidth());
    return std::min(editor.minimumWidth() + (more + step - 1) / step * step, editor.maximumWidth());
}

ValueEdit::ValueEdit(QWidget* parent)
    : QFrame(parent)
    , line_(new ElidedEdit)
    , unit_(new QLabel)
{
    setProperty("role", "field");
    line_->setProperty("role", "inner");
    line_->installEventFilter(this);
    line_->setMinimumWidth(24); // a short value leaves the room to its unit
    setFocusProxy(line_);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(9, 0, 8, 0);
    layout->setSpacing(4);
    layout->addWidget(line_, 1);
    layout->addWidget(unit_);
    unit_->hide();
    setFixedHeight(28);
    connect(line_, &QLineEdit::textEdited, this, &ValueEdit::typed);
    connect(line_, &QLineEdit::textChanged, this, &ValueEdit::showUnit);
}

void ValueEdit::setUnit(const QString& unit)
{
    unit_->setText(unit);
    showUnit();
}

int ValueEdit::wantedWidth(bool withUnit) const
{
    constexpr int around = 32; // margins and borders of the frame and of the line in it
    const QString shown = line_->text().isEmpty() ? line_->placeholderText() : line_->text();
    const int value = QFontMetrics(uiFont()).horizontalAdvance(shown);
    const int unit = QFontMetrics(uiFont(12)).horizontalAdvance(unit_->text());
    return value + (withUnit ? unit : 0) + around + trailing_;
}

/// The value, or what stands for it, goes before the unit where there is no room for both.
void ValueEdit::showUnit()
{
    unit_->setVisible(!unit_->text().isEmpty() && wantedWidth(true) <= width());
    if (!line_->hasFocus())
        updateGeometry();
}

QSize ValueEdit::sizeHint() const
{
    if (line_->hasFocus())
        return size();
    const int both = wantedWidth(true);
    return { inSteps(both <= maximumWidth() ? both : wantedWidth(false), *this), height() };
}

void ValueEdit::resizeEvent(QResizeEvent* event)
{
    QFrame::resizeEvent(event);
    showUnit();
}

void ValueEdit::setNames(const QString& label, const QString& help)
{
    help_ = help;
    line_->setAccessibleName(label);
    line_->setAccessibleDescription(help);
    setToolTip(help);
}

void ValueEdit::setPlaceholder(const QString& text)
{
    placeholder_ = text;
    if (!differs_)
        line_->setPlaceholderText(text);
    showUnit();
}

void ValueEdit::showSeveral()
{
    differs_ = true;
    line_->clear();
    line_->setPlaceholderText(tr("(several)"));
    setProblem({});
}

void ValueEdit::showText(const QString& text)
{
    differs_ = false;
    line_->setPlaceholderText(placeholder_);
    if (line_->text() != text) {
        line_->setText(text);
        if (!line_->hasFocus())
            line_->setCursorPosition(0); // the beginning of a long text says most
    }
    setProblem({});
}

void ValueEdit::setProblem(const QString& problem)
{
    problem_ = problem;
    setToolTip(problem.isEmpty() ? help_ : problem);
    setState(!problem.isEmpty() ? "bad" : line_->hasFocus() ? "focus" : "");
    setNote(problem);
}

void ValueEdit::setNote(const QString& note)
{
    if (std::exchange(note_, note) == note)
        return;
    line_->setAccessibleDescription(note.isEmpty() ? help_ : note);
    emit noteChanged(note);
}

void ValueEdit::setRejected(const QString& problem)
{
    setProblem(problem);
    rejecting_ = true;
    emit rejected();
    rejecting_ = false;
    setProblem(problem);
}

void ValueEdit::putBack(const std::function<void()>& show)
{
    const QString wrong = line_->text().trimmed(), why = problem_;
    show();
    if (!why.isEmpty() && !hasProblem())
        setNote(wrong.isEmpty() ? why : tr("\"%1\" was not taken. %2").arg(wrong, why));
}

void ValueEdit::addTrailing(QWidget* widget)
{
    auto* row = static_cast<QHBoxLayout*>(layout());
    row->setContentsMargins(9, 0, 2, 0);
    row->addWidget(widget);
    trailing_ += std::max(widget->minimumWidth(), 18);
    showUnit();
}

void ValueEdit::setState(const char* state)
{
    if (property("state").toString() == state)
        return;
    setProperty("state", state);
    style()->unpolish(this);
    style()->polish(this);
}

bool ValueEdit::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo)) {
            event->ignore();
            return true;
        }
    } else if (event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->key() == Qt::Key_Up || key->key() == Qt::Key_Down) {
            const int size = key->modifiers() & Qt::ShiftModifier ? 10 : 1;
            emit stepped(key->key() == Qt::Key_Up ? size : -size);
            return true;
        }
        if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
            line_->selectAll();
            emit left();
            return true;
        }
    } else if (event->type() == QEvent::FocusIn) {
        setState(problem_.isEmpty() ? "focus" : "bad");
    } else if (event->type() == QEvent::FocusOut) {
        setState("");
        emit left();
    }
    return QFrame::eventFilter(watched, event);
}

static QString plain(double value)
{
    return QString::number(value, 'g', 12);
}

NumberEdit::NumberEdit(Limits limits, QWidget* parent)
    : ValueEdit(parent)
    , limits_(limits)
{
    connect(this, &ValueEdit::typed, this, [this](const QString& text) {
        bool ok = false;
        const std::optional<double> value = parsed(text, &ok);
        if (!ok)
            return setRejected(limitsText());
        setProblem({});
        emit valueTyped(value);
    });
    connect(this, &ValueEdit::stepped, this, [this](int steps) {
        bool ok = false;
        const std::optional<double> now = parsed(line()->text(), &ok);
        if (!ok || !now)
            return;
        double unit = limits_.whole || limits_.scale > 1 || *now >= 10 ? 1 : 0.1;
        unit /= limits_.scale;
        const double next = std::clamp(*now + steps * unit, limits_.min, limits_.max);
        line()->setText(plain(std::round(next * limits_.scale * 1e9) / 1e9));
        emit valueTyped(next);
    });
}

std::optional<double> NumberEdit::parsed(const QString& text, bool* ok) const
{
    const QString trimmed = text.trimmed();
    if (trimmed.isEmpty()) {
        *ok = limits_.optional;
        return {};
    }
    double value = QLocale::c().toDouble(trimmed, ok) / limits_.scale;
    // 0.2 % is to be the double nearest to 0.002, not 0.2 / 100 with its rounding.
    if (limits_.scale != 1)
        value = QString::number(value, 'g', 15).toDouble();
    *ok = *ok && std::isfinite(value) && value >= limits_.min && value <= limits_.max
        && (!limits_.whole || value == std::floor(value));
    return value;
}

/// The unit of a single one: "messages" -> "message".
static QString one(const QString& unit)
{
    const std::pair<QString, QString> forms[] = {
        { coreText("messages"), NumberEdit::tr("message") },
        { coreText("instances"), NumberEdit::tr("instance") },
        { coreText("requests"), NumberEdit::tr("request") },
        { coreText("records"), NumberEdit::tr("record") },
        { coreText("batches"), NumberEdit::tr("batch") },
        { QObject::tr("runs"), NumberEdit::tr("run") },
    };
    for (const auto& [several, single] : forms)
        if (unit == several)
            return single;
    return unit;
}

QString NumberEdit::limitsText() const
{
    const QString kind = limits_.whole ? tr("a whole number") : tr("a number");
    const QString low = plain(limits_.min * limits_.scale);
    if (limits_.max > 1e100)
        return tr("Expected %1, at least %2").arg(kind, low);
    return tr("Expected %1 from %2 to %3").arg(kind, low, plain(limits_.max * limits_.scale));
}

void NumberEdit::setValue(std::optional<double> value)
{
    bool ok = false;
    if (isRejecting() || (line()->hasFocus() && parsed(line()->text(), &ok) == value && ok))
        return;
    showText(value ? plain(std::round(*value * limits_.scale * 1e12) / 1e12) : QString());
    if (value)
        ValueEdit::setUnit(*value == 1 ? one(several_) : several_);
}

void NumberEdit::setUnit(const QString& unit)
{
    several_ = unit;
    ValueEdit::setUnit(unit);
}

ChoiceBox::ChoiceBox(QWidget* parent)
    : QComboBox(parent)
{
    setFixedHeight(28);
    setFocusPolicy(Qt::StrongFocus);
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(4);
    setView(new QListView(this)); // the style sheet reaches the items of this one only
}

void ChoiceBox::setChoice(const QString& id)
{
    int index = findData(id);
    if (index < 0) {
        addItem(id, id);
        index = count() - 1;
    }
    setCurrentIndex(index);
}

void ChoiceBox::showSeveral()
{
    setPlaceholderText(tr("(several)"));
    setCurrentIndex(-1);
}

QSize ChoiceBox::sizeHint() const
{
    const QSize hint = QComboBox::sizeHint();
    return { inSteps(hint.width() + 6, *this), hint.height() }; // the text keeps clear of the arrow
}

void ChoiceBox::setPrefix(const QString& prefix)
{
    prefix_ = prefix;
    update();
}

void ChoiceBox::wheelEvent(QWheelEvent* event)
{
    if (hasFocus())
        QComboBox::wheelEvent(event);
    else
        event->ignore();
}

void ChoiceBox::paintEvent(QPaintEvent*)
{
    QStylePainter painter(this);
    QStyleOptionComboBox option;
    initStyleOption(&option);
    painter.drawComplexControl(QStyle::CC_ComboBox, option);
    const int room
        = style()
              ->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, this)
              .width();
    if (currentIndex() < 0)
        option.currentText = placeholderText();
    option.currentText
        = fontMetrics().elidedText(prefix_ + option.currentText, Qt::ElideRight, room - 2);
    painter.drawControl(QStyle::CE_ComboBoxLabel, option);
}

void ElidedEdit::paintEvent(QPaintEvent* event)
{
    const QRect room = contentsRect().adjusted(textMargins().left(), 0, -textMargins().right(), 0);
    QStyleOptionFrame option;
    initStyleOption(&option);
    const QRect inner = style()->subElementRect(QStyle::SE_LineEditContents, &option, this);
    const int width = inner.intersected(room).width() - 4;
    if (hasFocus() || fontMetrics().horizontalAdvance(text()) <= width)
        return QLineEdit::paintEvent(event);
    QStylePainter painter(this);
    painter.drawPrimitive(QStyle::PE_PanelLineEdit, option);
    painter.setPen(palette().color(QPalette::Text));
    painter.drawText(inner.adjusted(2, 0, -2, 0), Qt::AlignLeft | Qt::AlignVCenter,
        fontMetrics().elidedText(text(), Qt::ElideRight, width));
}

Switch::Switch(QWidget* parent)
    : QCheckBox(parent)
{
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void Switch::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QPalette& p = palette();
    const QRectF track(1.5, (height() - 20) / 2.0, 36, 20);
    const Qt::CheckState state = checkState();
    const bool on = state == Qt::Checked;
    QColor off = p.color(QPalette::Dark);
    painter.setPen(hasFocus() ? QPen(p.color(QPalette::WindowText), 1.5) : QPen(Qt::NoPen));
    painter.setBrush(on ? p.color(QPalette::Highlight) : off);
    painter.drawRoundedRect(track, 10, 10);
    painter.setPen(Qt::NoPen);
    painter.setBrush(on ? p.color(QPalette::HighlightedText) : p.color(QPalette::Light));
    const double x = on                 ? track.right() - 10
        : state == Qt::PartiallyChecked ? track.center().x()
                                        : track.left() + 10;
    painter.drawEllipse(QPointF(x, track.center().y()), 7, 7);
}

ElidedLabel::ElidedLabel(const QString& text, QWidget* parent)
    : QLabel(text, parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ElidedLabel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setPen(palette().color(foregroundRole()));
    if (heightForWidth(width()) > fontMetrics().height())
        painter.drawText(contentsRect(), int(alignment()) | Qt::TextWordWrap, text());
    else
        painter.drawText(contentsRect(), int(alignment()) | Qt::TextSingleLine,
            fontMetrics().elidedText(text(), Qt::ElideRight, contentsRect().width()));
}

void ElidedLabel::mayBreak()
{
    mayBreak_ = true;
    setWordWrap(true); // so that layouts ask for the height
    QSizePolicy policy = sizePolicy();
    policy.setVerticalPolicy(QSizePolicy::Preferred);
    setSizePolicy(policy);
}

/// What the text takes when it is broken between words.
QSize ElidedLabel::broken(int width) const
{
    return fontMetrics().boundingRect(QRect(0, 0, width, 1000), Qt::TextWordWrap, text()).size();
}

int ElidedLabel::heightForWidth(int width) const
{
    const int line = fontMetrics().height();
    if (!mayBreak_ || fontMetrics().horizontalAdvance(text()) <= width)
        return line;
    const QSize size = broken(width);
    return size.width() <= width && size.height() <= 2 * line + fontMetrics().leading()
        ? size.height()
        : line;
}

bool ElidedLabel::isCut() const
{
    const int room = contentsRect().width();
    if (fontMetrics().horizontalAdvance(text()) <= room)
        return false;
    const int needed = heightForWidth(room);
    return needed == fontMetrics().height() || needed > height();
}

void ElidedLabel::mouseReleaseEvent(QMouseEvent* event)
{
    if (action_ && event->button() == Qt::LeftButton && rect().contains(event->pos()))
        action_();
    else
        QLabel::mouseReleaseEvent(event);
}

}
