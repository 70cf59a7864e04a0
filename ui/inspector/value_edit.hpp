// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QCheckBox>
#include <QComboBox>
#include <QFrame>
#include <QLabel>
#include <QLineEdit>
#include <functional>
#include <optional>

namespace ui {

/// A line of text with its unit inside, at the right: the base of every typed field. Undo and
/// redo keys are left to the window, which undoes the edit itself.
class ValueEdit : public QFrame {
    Q_OBJECT
public:
    explicit ValueEdit(QWidget* parent = nullptr);

    QLineEdit* line() const { return line_; }
    void setUnit(const QString& unit);
    QString unit() const { return unit_->text(); }
    void setNames(const QString& label, const QString& help);
    /// Several values that differ: shown as a placeholder, and the text is empty.
    void showSeveral();
    void showText(const QString& text);
    /// Says what is wrong with the text; empty: nothing.
    void setProblem(const QString& problem);
    bool hasProblem() const { return !problem_.isEmpty(); }
    const QString& problem() const { return problem_; }
    void setRejected(const QString& problem); ///< of what has just been typed
    /// Shows the value again in place of a text that was wrong, and says so below the field.
    void putBack(const std::function<void()>& show);
    /// While rejected() is emitted, the text stays as it was typed.
    bool isRejecting() const { return rejecting_; }
    /// What an empty field means.
    void setPlaceholder(const QString& text);
    void addTrailing(QWidget* widget);
    /// With room for the whole value, and for its unit where both fit into the maximum width. It
    /// stays as it is while someone types.
    QSize sizeHint() const override;

signals:
    void typed(const QString& text);
    /// Up and down keys: -1 or +1, times 10 with Shift.
    void stepped(int steps);
    /// The cursor has left; whoever owns the value shows it again.
    void left();
    /// The text has become wrong: what was taken of its beginning is to be taken back.
    void rejected();
    /// What to say below the field; empty: nothing.
    void noteChanged(const QString& note);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void setNote(const QString& note);
    void setState(const char* state);
    void showUnit();
    int wantedWidth(bool withUnit) const;
    QLineEdit* line_;
    QLabel* unit_;
    int trailing_ = 0; ///< width of what was added after the unit
    bool differs_ = false; ///< showSeveral() was last
    bool rejecting_ = false;
    QString help_, placeholder_, problem_, note_;
};

/// A number within bounds; empty means nothing where that is allowed.
class NumberEdit : public ValueEdit {
    Q_OBJECT
public:
    struct Limits {
        double min = 0, max = 1e300;
        bool whole = false, optional = false;
        double scale = 1; ///< shown = value x scale: 100 for shares shown in percent
    };
    explicit NumberEdit(Limits limits, QWidget* parent = nullptr);
    /// Leaves the text alone where it already means this value.
    void setValue(std::optional<double> value);
    void setUnit(const QString& unit); ///< of several; one "message" is told as one

signals:
    /// Only values within the limits.
    void valueTyped(std::optional<double> value);

private:
    std::optional<double> parsed(const QString& text, bool* ok) const;
    QString limitsText() const;
    Limits limits_;
    QString several_; ///< the unit
};

/// A combo box that leaves the wheel to the scroll area until it is clicked.
class ChoiceBox : public QComboBox {
    Q_OBJECT
public:
    explicit ChoiceBox(QWidget* parent = nullptr);
    /// Chooses by item data; adds an item when there is none with it.
    void setChoice(const QString& id);
    void showSeveral();
    /// Words before the chosen item that the list does not repeat.
    void setPrefix(const QString& prefix);
    QSize sizeHint() const override;

protected:
    void wheelEvent(QWheelEvent* event) override;
    void paintEvent(QPaintEvent*) override; ///< a text that is too long ends in an ellipsis

private:
    QString prefix_;
};

/// A line of text that ends in an ellipsis while it is not being edited and has no room.
class ElidedEdit : public QLineEdit {
public:
    using QLineEdit::QLineEdit;

protected:
    void paintEvent(QPaintEvent* event) override;
};

/// On or off.
class Switch : public QCheckBox {
    Q_OBJECT
public:
    explicit Switch(QWidget* parent = nullptr);
    QSize sizeHint() const override { return { 40, 26 }; }
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent*) override;
    bool hitButton(const QPoint& position) const override { return rect().contains(position); }
};

/// One line of text, or two where it may, cut with an ellipsis where there is no room.
class ElidedLabel : public QLabel {
public:
    explicit ElidedLabel(const QString& text = {}, QWidget* parent = nullptr);
    QSize minimumSizeHint() const override { return { 20, QLabel::minimumSizeHint().height() }; }
    QSize sizeHint() const override { return QLabel::sizeHint().boundedTo(maximumSize()); }
    void onClick(std::function<void()> action) { action_ = std::move(action); }
    /// Breaks into two lines between words where one has no room for them.
    void mayBreak();
    int heightForWidth(int width) const override;
    bool isCut() const; ///< some of the text is not seen

protected:
    void paintEvent(QPaintEvent*) override;
    void mouseReleaseEvent(QMouseEvent* event) override;

private:
    QSize broken(int width) const;
    std::function<void()> action_;
    bool mayBreak_ = false;
};

}
