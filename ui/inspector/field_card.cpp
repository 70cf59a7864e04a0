// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/field_card.hpp"
#include "core/model/error.hpp"
#include "core/model/json.hpp"
#include "core/model/project.hpp"
#include "core/platform/field_basis.hpp"
#include "core/result/field_cost.hpp"
#include "ui/canvas/labels.hpp"
#include "ui/format.hpp"
#include "ui/results/results.hpp"
#include <QDate>
#include <QFrame>
#include <QGuiApplication>
#include <QHash>
#include <QLabel>
#include <QScreen>
#include <QScrollArea>
#include <QVBoxLayout>
#include <algorithm>

namespace ui {

namespace {
constexpr int cardWidth = 340;

QString sourceHtml(const core::Platform& platform, const std::string& id, const std::string& asOf)
{
    const core::Source* source = core::findSource(platform, id);
    if (!source)
        return QObject::tr("without a source");
    const QString title = text(source->title).toHtmlEscaped();
    // What comes behind the address in the file is a remark.
    const QString url = text(source->url).section(' ', 0, 0).toHtmlEscaped();
    const QString link
        = url.startsWith("http") ? QString("<a href=\"%1\">%2</a>").arg(url, title) : title;
    const QString date = text(asOf.empty() ? source->asOf : asOf);
    return date.isEmpty() ? link : link + ", " + date;
}

/// Name and unit of a figure, from the last part of where it stands in the file:
/// "max_timeout_s" -> "max timeout" and "s", "load_ms_per_mb" -> "load" and "ms per MB".
std::pair<QString, QString> figureName(const core::Evidence& evidence)
{
    static const QHash<QString, QString> written { { "mb", "MB" }, { "gb", "GB" }, { "kb", "KB" },
        { "vcpu", "vCPU" }, { "cpu", "CPU" } };
    static const QStringList units { "ms", "s", "mb", "gb", "kb" };
    QStringList name, unit;
    for (const QString& word : text(evidence.path).section('.', -1).split('_')) {
        const bool ofUnit = !unit.isEmpty() || (units.contains(word) && !name.isEmpty());
        (ofUnit ? unit : name) << written.value(word, word);
    }
    return { name.join(' '), unit.join(' ') };
}

QString evidenceHtml(const core::Platform& platform, const core::Evidence& evidence)
{
    const QString note = text(evidence.note).toHtmlEscaped();
    if (evidence.standing == core::Standing::assumption)
        return "<b>" + QObject::tr("assumption") + "</b>: " + note;
    const bool derived = evidence.standing == core::Standing::derived;
    QString html = sourceHtml(platform, evidence.source, evidence.asOf);
    if (derived)
        html = QObject::tr("derived from %1").arg(html);
    return note.isEmpty() ? html : html + " (" + note + ')';
}

/// In a line: a number, words, a distribution, a list, or what stands under each name.
QString shortText(const core::Json& value)
{
    if (!value.is_structured())
        return value.is_number() ? number(value.get<double>())
            : value.is_string()  ? text(value.get<std::string>())
                                 : text(value.dump());
    try {
        if (value.is_object())
            return basisText(core::readAmount(value, {}), {});
    } catch (const core::Error&) { // names with values
    }
    QStringList parts;
    for (const auto& [key, part] : value.items())
        parts << (value.is_object() ? text(key).replace('_', ' ') + ' ' : QString())
                + shortText(part);
    return parts.join(", ");
}

bool isTable(const core::Json& value)
{
    return value.is_array() && !value.empty()
        && std::all_of(value.begin(), value.end(),
            [](const core::Json& row) { return row.is_array() && row.size() == 2; });
}

/// Rows of two, under the names in "vCPU by memory".
QString tableHtml(const core::Json& rows, const QString& name, const QString& unit)
{
    const QString line
        = "<tr><td width=\"12\"></td><td align=\"right\">%1</td><td width=\"16\"></td>"
          "<td align=\"right\">%2</td></tr>";
    QString html = "<table cellspacing=\"1\">";
    if (const QStringList sides = name.split(" by "); sides.size() == 2)
        html += line.arg((unit.isEmpty() ? sides[1] : sides[1] + ", " + unit).toHtmlEscaped(),
            sides[0].toHtmlEscaped());
    for (const core::Json& row : rows)
        html += line.arg(shortText(row[0]).toHtmlEscaped(), shortText(row[1]).toHtmlEscaped());
    return html + "</table>";
}

/// A figure as people read it and where it comes from; a table stands below.
QString figureHtml(const core::Platform& platform, const core::Evidence& evidence)
{
    const auto [name, unit] = figureName(evidence);
    QString value = text(evidence.value).toHtmlEscaped(), table;
    try {
        const core::Json json = core::parseJson(evidence.value, evidence.path);
        value = isTable(json) ? QString() : shortText(json).toHtmlEscaped();
        if (isTable(json))
            table = tableHtml(json, name, unit);
    } catch (const core::Error&) { // plain words
    }
    if (!value.isEmpty())
        value = ' ' + (unit.isEmpty() ? value : value + ' ' + unit);
    return QString("%1%2: %3%4")
        .arg(name.toHtmlEscaped(), value, evidenceHtml(platform, evidence), table);
}

/// What the value as it is comes to on the platform, where that is not the value itself.
QString effectHtml(const FieldInfo& field, const core::Platform& platform, const core::Kind& kind)
{
    const auto* function = std::get_if<core::Function>(&kind);
    const core::Service* service = function ? core::serviceOf(platform, kind) : nullptr;
    const auto* behaviour
        = service ? std::get_if<core::FunctionBehaviour>(&service->behaviour) : nullptr;
    if (!behaviour || field.key != "memory_mb")
        return {};
    const double memory = core::memoryOf(*behaviour, function->memoryMb);
    return QObject::tr("gives %1 MB and %2 vCPU")
        .arg(number(memory), decimal(core::vcpuOf(*behaviour, memory), 3));
}

QString platformHtml(const FieldInfo& field, const core::Platform& platform, const core::Kind& kind)
{
    const core::FieldBasis basis = core::basisOf(platform, kind, field.key.toStdString());
    if (basis.evidence.empty())
        return {};
    QString html = "<p><b>" + providerName(platform).toHtmlEscaped() + "</b>";
    html += ' ' + effectHtml(field, platform, kind);
    if (basis.whenEmpty)
        html += QObject::tr("where empty: %1").arg(basisText(*basis.whenEmpty, field.unit));
    for (const core::Evidence* evidence : basis.evidence)
        html += (html.endsWith("</table>") ? "" : "<br>") + figureHtml(platform, *evidence);
    return html + "</p>";
}

QString costsHtml(const FieldInfo& field, const core::Platform& platform, const core::Kind& kind,
    const std::string& region)
{
    const std::string today = QDate::currentDate().toString(Qt::ISODate).toStdString();
    QString html;
    for (const core::FieldCost& cost :
        core::costsOf(platform, kind, field.key.toStdString(), region, today)) {
        const core::Meter& meter = *cost.meter;
        const double price = meter.tiers.empty() ? 0 : meter.tiers.front().unitPrice;
        html += QString("<br>%1: %2. %3. %4")
                    .arg(text(meter.title).toHtmlEscaped(), unitPrice(price, text(meter.unit)),
                        text(cost.rule->why).toHtmlEscaped(),
                        meter.status == "assumption"
                            ? "<b>" + QObject::tr("assumption") + "</b>"
                            : sourceHtml(platform, meter.source, meter.asOf));
    }
    return html.isEmpty()
        ? html
        : "<p><b>" + providerName(platform).toHtmlEscaped() + "</b>" + html + "</p>";
}
}

void showFieldCard(QWidget* at, const QString& title, const QString& html)
{
    auto* card = new QFrame(at, Qt::Popup);
    card->setObjectName("fieldCard");
    card->setAttribute(Qt::WA_DeleteOnClose);
    card->setAttribute(Qt::WA_StyledBackground);
    card->setProperty("role", "popup");
    card->setAccessibleName(title);
    auto* layout = new QVBoxLayout(card);
    layout->setContentsMargins(14, 12, 14, 12);
    layout->setSpacing(4);
    auto* heading = new QLabel(title);
    heading->setProperty("role", "heading");
    layout->addWidget(heading);
    auto* label = new QLabel(html);
    label->setProperty("role", "explanation");
    label->setWordWrap(true);
    label->setTextFormat(Qt::RichText);
    label->setOpenExternalLinks(true);
    label->setTextInteractionFlags(Qt::TextBrowserInteraction);
    label->setFixedWidth(cardWidth);
    auto* scroll = new QScrollArea;
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(label);
    label->adjustSize();
    scroll->setFixedSize(cardWidth + 12, std::min(label->height(), 360));
    layout->addWidget(scroll);
    card->adjustSize();
    QPoint corner = at->mapToGlobal(QPoint(0, at->height() + 2));
    if (const QScreen* screen = at->screen()) {
        const QRect room = screen->availableGeometry();
        corner.setX(std::clamp(corner.x(), room.left(), room.right() - 8 - card->width()));
        corner.setY(std::max(room.top(), std::min(corner.y(), room.bottom() - card->height())));
    }
    card->move(corner);
    card->show();
    label->setFocus();
}

QString basisText(const core::Amount& amount, const QString& unit)
{
    core::Amount shown = amount;
    if (amount.shape == core::Amount::Shape::constant)
        shown.a = QString::number(amount.a, 'g', 3).toDouble();
    if (amount.shape == core::Amount::Shape::constant && amount.a >= 1000)
        shown.a = std::round(amount.a);
    if (amount.shape == core::Amount::Shape::mixture
        || amount.shape == core::Amount::Shape::empirical)
        return QObject::tr("%1 mean").arg(amountText(
            core::Amount::constantly(QString::number(core::mean(amount), 'g', 3).toDouble()),
            unit));
    return amountText(shown, unit);
}

QString explainField(const FieldInfo& field, const core::Component& component,
    const Platforms& platforms, const std::string& region)
{
    QString behaviour, costs;
    for (const auto& platform : platforms) {
        try {
            const core::Kind kind = core::resolved(component, platform->id);
            behaviour += platformHtml(field, *platform, kind);
            costs += costsHtml(field, *platform, kind, region);
        } catch (const core::Error&) { // the list of problems names a wrong override
        }
    }
    QString html = "<p>" + field.help.toHtmlEscaped().replace('\n', "<br>") + "</p>";
    if (!behaviour.isEmpty())
        html += behaviour;
    else
        html += "<p>" + QObject::tr("Your own figure: no platform has one for it.") + "</p>";
    if (!costs.isEmpty())
        html += "<p>" + QObject::tr("It has a part in these prices:") + "</p>" + costs;
    return html;
}

QString assumptionText(const core::Platform& platform, const core::FieldBasis& basis)
{
    if (!core::isAssumed(basis))
        return {};
    QStringList lines { QObject::tr("Assumed for %1:").arg(providerName(platform)) };
    for (const core::Evidence* evidence : basis.evidence) {
        if (evidence->standing == core::Standing::assumption)
            lines << figureName(*evidence).first + ": " + text(evidence->note);
    }
    return lines.join('\n');
}

}
