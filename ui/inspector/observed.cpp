// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/observed.hpp"
#include "ui/format.hpp"
#include "ui/language.hpp"
#include <QGridLayout>
#include <QLabel>

namespace ui {

static QString withShare(std::int64_t part, std::int64_t all)
{
    QString text = count(part);
    if (part > 0 && all > 0)
        text += "  (" + percent(double(part) / double(all)) + ')';
    return text;
}

std::vector<ObservedRow> observedRows(
    const core::ComponentResult& result, const NodeFigures& figures)
{
    const auto ms = [](const core::Histogram& h, double q) {
        return milliseconds(double(h.quantile(q)) / 1e6);
    };
    std::vector<ObservedRow> rows;
    rows.push_back({ tr("Invocations"), count(result.invocations) });
    if (figures.hasInstances) {
        rows.push_back({ tr("Cold starts"), withShare(result.coldStarts, result.invocations) });
        rows.push_back({ tr("Concurrency peak"), count(result.instancesMax) });
    }
    if (result.duration.count() > 0) {
        rows.push_back({ tr("p50"), ms(result.duration, 0.5) });
        rows.push_back({ tr("p95"), ms(result.duration, 0.95) });
        rows.push_back({ tr("p99"), ms(result.duration, 0.99) });
    }
    if (result.init.count() > 0)
        rows.push_back({ tr("Cold start, p95"), ms(result.init, 0.95) });
    if (result.queueDepthMax > 0) {
        rows.push_back({ tr("Queue depth, most"), count(result.queueDepthMax) });
        rows.push_back({ tr("Queue age, p99"), ms(result.queueAge, 0.99) });
    }
    rows.push_back(
        { tr("Errors"), withShare(result.errors + result.timeouts, result.invocations) });
    if (result.throttled > 0)
        rows.push_back({ tr("Throttled"), withShare(result.throttled, result.invocations) });
    if (result.retries > 0)
        rows.push_back({ tr("Retries"), count(result.retries) });
    if (result.deadLettered > 0)
        rows.push_back({ tr("Dead-lettered"), count(result.deadLettered) });
    if (figures.billed)
        rows.push_back({ tr("Monthly cost"), money(figures.monthlyCost) });
    return rows;
}

Observed::Observed(QWidget* parent)
    : QWidget(parent)
    , grid_(new QGridLayout(this))
{
    grid_->setContentsMargins(0, 0, 0, 0);
    grid_->setVerticalSpacing(5);
    grid_->setColumnStretch(0, 1);
}

void Observed::setRows(const std::vector<ObservedRow>& rows)
{
    const auto write = [this](int i, const ObservedRow& row) {
        labels_[std::size_t(i)].first->setText(row.label);
        labels_[std::size_t(i)].second->setText(row.value);
        labels_[std::size_t(i)].second->setAccessibleName(row.label + ": " + row.value);
    };
    for (int i = int(labels_.size()); i < int(rows.size()); ++i) {
        auto* label = new QLabel(this);
        label->setProperty("role", "muted");
        auto* value = new QLabel(this);
        value->setProperty("role", "value");
        value->setTextInteractionFlags(Qt::TextSelectableByMouse);
        value->setFocusPolicy(Qt::ClickFocus);
        grid_->addWidget(label, i, 0);
        grid_->addWidget(value, i, 1, Qt::AlignRight);
        labels_.emplace_back(label, value);
    }
    for (int i = 0; i < int(labels_.size()); ++i) {
        const bool wanted = i < int(rows.size());
        if (wanted)
            write(i, rows[std::size_t(i)]);
        labels_[std::size_t(i)].first->setVisible(wanted);
        labels_[std::size_t(i)].second->setVisible(wanted);
    }
}

}
