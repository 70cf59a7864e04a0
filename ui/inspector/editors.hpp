// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/model/amount.hpp"
#include "core/model/duration.hpp"
#include "core/model/field.hpp"
#include "core/model/steps.hpp"
#include <QString>
#include <QStringList>
#include <functional>
#include <optional>
#include <span>
#include <string>
#include <vector>

class QWidget;

namespace ui {

/// A core::Field without its owner's type.
struct FieldInfo {
    QString key, label, unit, help;
    double min = 0, max = core::unlimited;
    QStringList choices; ///< ids; empty: free text
    bool mayBeEmpty = false; ///< choices: "" is one of them
    QString emptyText; ///< what empty means: "as platform"
    QStringList titles; ///< of the choices; empty: made from the ids
    double longestS = 0; ///< of a duration, in seconds; 0: no limit
    std::function<void()> open; ///< shows the window that edits a value with one of its own
};

/// A widget for one value of type V, and how to show a value in it.
template <class V> struct Editor {
    QWidget* widget = nullptr;
    /// `several`: the selected components differ here; the value is the first one's.
    std::function<void(const V& value, bool several)> show;
    /// Says anew what an empty field means; null where it cannot be empty.
    std::function<void(const QString& text)> setEmptyText;
};

/// What a tooltip says: the help, then unit and range where there are any.
QString helpText(const FieldInfo& field);

/// Called with a valid new value; `typing`: more of the same may follow at once.
template <class V> using Commit = std::function<void(const V& value, bool typing)>;

Editor<int> makeEditor(const FieldInfo& field, Commit<int> commit);
Editor<double> makeEditor(const FieldInfo& field, Commit<double> commit);
Editor<bool> makeEditor(const FieldInfo& field, Commit<bool> commit);
Editor<std::string> makeEditor(const FieldInfo& field, Commit<std::string> commit);
Editor<std::optional<int>> makeEditor(const FieldInfo& field, Commit<std::optional<int>> commit);
Editor<std::optional<double>> makeEditor(
    const FieldInfo& field, Commit<std::optional<double>> commit);
Editor<core::Amount> makeEditor(const FieldInfo& field, Commit<core::Amount> commit);
Editor<std::optional<core::Amount>> makeEditor(
    const FieldInfo& field, Commit<std::optional<core::Amount>> commit);
Editor<core::Duration> makeEditor(const FieldInfo& field, Commit<core::Duration> commit);
Editor<std::vector<double>> makeEditor(const FieldInfo& field, Commit<std::vector<double>> commit);
/// Says how many there are; FieldInfo::open edits them.
Editor<core::StepList> makeEditor(const FieldInfo& field, const Commit<core::StepList>&);

/// Numbers separated by commas or spaces; nothing when one of them is none or is negative.
std::optional<std::vector<double>> parseNumbers(const QString& text);
QString numbersText(const std::vector<double>& values);

}
