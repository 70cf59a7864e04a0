// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/results/price_book_page.hpp"
#include "core/model/error.hpp"
#include "core/platform/figures.hpp"
#include "ui/format.hpp"
#include "ui/language.hpp"
#include "ui/results/results.hpp"
#include <QDate>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QVBoxLayout>
#include <algorithm>
#include <cmath>

namespace ui {

namespace {
/// Of one unit, often far below a cent: "0.0000166667", never "1.66667e-05".
QString unitPriceText(double price)
{
    const int before = price > 0 ? int(std::ceil(-std::log10(price))) : 0;
    QString digits = QString::number(price, 'f', std::clamp(before + 8, 2, 17));
    while (digits.contains('.') && (digits.endsWith('0') || digits.endsWith('.')))
        digits.chop(1);
    return digits;
}

QString priceText(const std::vector<core::Tier>& tiers)
{
    QStringList parts;
    for (const core::Tier& tier : tiers)
        parts << unitPriceText(tier.unitPrice);
    return parts.join(QStringLiteral(" / "));
}

QString tiersTip(const core::Meter& meter)
{
    QStringList lines { text(meter.note) };
    for (const core::Tier& tier : meter.tiers)
        if (std::isfinite(tier.upTo))
            lines << PriceBookPage::tr("up to %1: %2")
                         .arg(count(tier.upTo), unitPriceText(tier.unitPrice));
    if (meter.free > 0)
        lines << PriceBookPage::tr("%1 free a month").arg(count(meter.free));
    if (!meter.from.empty() || !meter.until.empty())
        lines << PriceBookPage::tr("in force %1 to %2")
                     .arg(text(meter.from.empty() ? "…" : meter.from),
                         text(meter.until.empty() ? "…" : meter.until));
    lines.removeAll(QString());
    return lines.join('\n');
}
}

PriceBookPage::PriceBookPage(PriceStore& store, QWidget* parent)
    : QWidget(parent)
    , store_(store)
{
    layOut();
    prepareBar();
    prepareEditor();
    connectParts();
    fill();
}

/// A bar above the table, a row below it that edits the selected price.
void PriceBookPage::layOut()
{
    setProperty("role", "page");
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(20, 8, 20, 8);
    column->setSpacing(8);
    auto* head = new QHBoxLayout;
    head->setSpacing(12);
    column->addLayout(head);
    for (const auto& platform : store_.shipped())
        provider_.addItem(providerName(*platform));
    head->addWidget(&provider_);
    head->addWidget(&search_, 1);
    head->addWidget(&ownOnly_);
    head->addWidget(&count_);
    head->addWidget(&undo_);
    head->addWidget(&import_);
    head->addWidget(&resetAll_);
    column->addWidget(&table_, 1);
    auto* edit = new QHBoxLayout;
    edit->setSpacing(12);
    column->addLayout(edit);
    edit->addWidget(&what_, 1);
    edit->addWidget(&price_);
    edit->addWidget(&source_);
    edit->addWidget(&set_);
    edit->addWidget(&reset_);
}

void PriceBookPage::prepareBar()
{
    provider_.setObjectName("priceProvider");
    provider_.setAccessibleName(tr("Provider"));
    search_.setObjectName("priceSearch");
    search_.setAccessibleName(tr("Search prices"));
    search_.setPlaceholderText(tr("Search prices"));
    search_.setClearButtonEnabled(true);
    ownOnly_.setText(tr("Only my own"));
    ownOnly_.setObjectName("ownOnly");
    count_.setProperty("role", "small");
    count_.setObjectName("priceCount");
    import_.setText(tr("Import catalogue…"));
    import_.setObjectName("importCatalogue");
    import_.setToolTip(tr("A provider file, or {\"provider\": …, \"prices\": {METER: PRICE}}"));
    undo_.setText(tr("Put back"));
    undo_.setObjectName("undoPrice");
    undo_.setToolTip(tr("Take back the last change of a price (Ctrl+Z on this page). Prices are "
                        "yours and hold for every project, so a project's undo leaves them "
                        "alone."));
    resetAll_.setText(tr("All as shipped"));
    resetAll_.setObjectName("resetAllPrices");
    table_.setObjectName("priceTable");
    table_.setSortable(true);
}

void PriceBookPage::prepareEditor()
{
    what_.setWordWrap(true);
    what_.setObjectName("priceWhat");
    price_.setObjectName("ownPrice");
    price_.setPlaceholderText(tr("Price of one unit"));
    price_.setAccessibleName(tr("My price of one unit"));
    price_.setFixedWidth(150);
    source_.setObjectName("ownSource");
    source_.setPlaceholderText(tr("Where it is from"));
    source_.setAccessibleName(tr("Where my price is from"));
    source_.setFixedWidth(200);
    set_.setText(tr("Use this price"));
    set_.setObjectName("setPrice");
    reset_.setText(tr("As shipped"));
    reset_.setObjectName("resetPrice");
}

void PriceBookPage::connectParts()
{
    askCatalogue = [this] {
        return QFileDialog::getOpenFileName(
            this, tr("Import catalogue"), {}, tr("Catalogues (*.json)"));
    };
    connect(&provider_, &QComboBox::currentIndexChanged, this, &PriceBookPage::fill);
    connect(&search_, &QLineEdit::textChanged, this, &PriceBookPage::fill);
    connect(&ownOnly_, &QCheckBox::toggled, this, &PriceBookPage::fill);
    connect(&table_, &Table::rowSelected, this, &PriceBookPage::showRow);
    connect(&table_, &Table::rowActivated, this, [this] { price_.setFocus(); });
    for (const QLineEdit* line : { &price_, &source_ })
        connect(line, &QLineEdit::returnPressed, this, &PriceBookPage::takePrice);
    connect(&price_, &QLineEdit::textChanged, this, &PriceBookPage::showPrice);
    connect(&undo_, &QPushButton::clicked, this, &PriceBookPage::undoPrice);
    for (QLineEdit* line : { &price_, &source_, &search_ })
        line->installEventFilter(this);
    connect(&set_, &QPushButton::clicked, this, &PriceBookPage::takePrice);
    connect(&reset_, &QPushButton::clicked, this, &PriceBookPage::takeBack);
    connect(&resetAll_, &QPushButton::clicked, this,
        [this] { attempt([this] { store_.forgetAll(); }); });
    connect(&import_, &QPushButton::clicked, this, &PriceBookPage::importCatalogue);
    connect(&store_, &PriceStore::changed, this, &PriceBookPage::fill);
}

void PriceBookPage::setProvider(int index)
{
    provider_.setCurrentIndex(index);
}

void PriceBookPage::setTheme(const Theme& theme)
{
    table_.setTheme(theme);
}

const core::PriceRow* PriceBookPage::selected() const
{
    const int index = table_.selectedIndex();
    if (index < 0)
        return nullptr;
    return &rows_.at(table_.data().ids.at(static_cast<std::size_t>(index)).toULongLong());
}

void PriceBookPage::fill()
{
    rows_.clear();
    TableData shown;
    shown.title = tr("Price book");
    shown.columns = { { tr("Meter"), false }, { tr("What"), false, true }, { tr("Region"), false },
        { tr("Unit"), false }, { tr("Shipped"), true }, { tr("Mine"), true },
        { tr("As of"), true, false, tr("Older than 180 days: to be looked up again") } };
    int differ = 0, old = 0;
    const int provider = provider_.currentIndex();
    if (provider >= 0)
        rows_ = core::priceRows(
            *store_.shipped().at(static_cast<std::size_t>(provider)), store_.book(), core::today());
    for (std::size_t i = 0; i < rows_.size(); ++i) {
        const core::PriceRow& row = rows_[i];
        const core::Meter& m = *row.shipped;
        differ += row.differs;
        old += row.stale;
        const QString searched = text(m.id + ' ' + m.title + ' ' + m.service + ' ' + m.region);
        if ((ownOnly_.isChecked() && !row.own)
            || !searched.contains(search_.text().trimmed(), Qt::CaseInsensitive))
            continue;
        const std::string& date = row.own ? row.own->asOf : m.asOf;
        shown.rows.push_back({ { text(m.id), std::nan(""), CellMark::total },
            { text(m.service + ": " + m.title), std::nan(""), CellMark::none, tiersTip(m) },
            { m.region.empty() ? tr("everywhere") : text(m.region), std::nan(""), CellMark::muted },
            { unitName(text(m.unit), 1), std::nan(""), CellMark::muted },
            { priceText(m.tiers) + (m.status == "assumption" ? " *" : ""), m.tiers[0].unitPrice,
                CellMark::none, m.status == "assumption" ? tr("An assumption") : text(m.source) },
            { row.own ? priceText(row.own->tiers) : dash(),
                row.own ? row.own->tiers[0].unitPrice : std::nan(""),
                row.differs ? CellMark::best : CellMark::muted,
                row.own ? text(row.own->source) : QString() },
            { text(date.empty() ? "–" : date) + (row.stale ? tr(" · old") : QString()),
                std::nan(""), row.stale ? CellMark::warning : CellMark::muted } });
        shown.ids.push_back(QString::number(i));
    }
    const QString own
        = differ == 1 ? tr("1 of my own differs") : tr("%1 of my own differ").arg(differ);
    count_.setText(tr("%1 prices, %2, %3 older than 180 days").arg(rows_.size()).arg(own).arg(old));
    resetAll_.setEnabled(!store_.book().prices.empty());
    undo_.setEnabled(store_.canUndo());
    table_.setData(std::move(shown));
    showRow();
}

void PriceBookPage::showRow()
{
    const core::PriceRow* row = selected();
    for (QWidget* each : { static_cast<QWidget*>(&price_), static_cast<QWidget*>(&source_) })
        each->setEnabled(row);
    reset_.setEnabled(row && row->own);
    price_.setText(
        row && row->own && row->own->tiers.size() == 1 ? priceText(row->own->tiers) : QString());
    source_.setText(row && row->own ? text(row->own->source) : QString());
    showPrice();
}

std::optional<double> PriceBookPage::typedPrice() const
{
    bool ok = false;
    const double price = QLocale::c().toDouble(price_.text().trimmed(), &ok);
    constexpr double most = 1e9; // no unit of any provider costs as much
    if (!ok || !(price >= 0) || price > most)
        return {};
    return price;
}

/// What the row below the table is about, or why what is typed in it is no price.
void PriceBookPage::showPrice()
{
    const core::PriceRow* row = selected();
    const bool wrong = row && !price_.text().trimmed().isEmpty() && !typedPrice();
    set_.setEnabled(row && typedPrice());
    if (!row)
        what_.setText(tr("Select a price to put your own in its place. The bill follows at once; "
                         "nothing is simulated again. Your prices hold for every project."));
    else if (wrong)
        what_.setText(tr("<b>⚠ \"%1\" is no price.</b> Expected a number from 0 to "
                         "1,000,000,000, with a point: 0.0000002")
                          .arg(price_.text().trimmed().toHtmlEscaped()));
    else
        what_.setText(tr("<b>%1</b> of one %2, shipped: %3%4")
                          .arg(text(row->shipped->id).toHtmlEscaped(),
                              unitName(text(row->shipped->unit), 1).toHtmlEscaped(),
                              unitPrice(row->shipped->tiers[0].unitPrice, text(row->shipped->unit))
                                  .toHtmlEscaped(),
                              row->shipped->tiers.size() > 1 ? tr(", in place of all its tiers")
                                                             : QString()));
}

void PriceBookPage::undoPrice()
{
    attempt([this] { store_.undo(); });
}

/// While the cursor is on this page, undo takes back a price: never an edit of the project, which
/// is not what the user looks at. A text that is being typed goes first.
bool PriceBookPage::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride && store_.canUndo()
        && static_cast<QKeyEvent*>(event)->matches(QKeySequence::Undo)) {
        event->accept();
        return true;
    }
    return QWidget::event(event);
}

void PriceBookPage::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Undo) && store_.canUndo())
        undoPrice();
    else
        QWidget::keyPressEvent(event);
}

bool PriceBookPage::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress && store_.canUndo()
        && static_cast<QKeyEvent*>(event)->matches(QKeySequence::Undo)
        && !static_cast<QLineEdit*>(watched)->isUndoAvailable()) {
        undoPrice();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

template <class F> void PriceBookPage::attempt(F&& f)
{
    try {
        f();
    } catch (const core::Error& error) {
        emit failed(coreText(error.text));
    }
}

void PriceBookPage::takePrice()
{
    const core::PriceRow* row = selected();
    const std::optional<double> price = typedPrice();
    if (!row || !price)
        return;
    core::OwnPrice own;
    own.provider = store_.shipped().at(static_cast<std::size_t>(provider_.currentIndex()))->id;
    own.meter = row->shipped->id;
    own.region = row->shipped->region;
    own.tiers = { core::Tier { .unitPrice = *price } };
    own.source = source_.text().trimmed().toStdString();
    own.asOf = core::today();
    attempt([&] { store_.set(own); });
}

void PriceBookPage::takeBack()
{
    if (const core::PriceRow* row = selected(); row && row->own)
        attempt([this, own = *row->own] { store_.forget(own); });
}

void PriceBookPage::importCatalogue()
{
    const QString file = askCatalogue();
    if (file.isEmpty())
        return;
    attempt([&] {
        const std::size_t n = store_.import(file);
        emit told(n == 1 ? tr("1 price is now your own") : tr("%1 prices are now your own").arg(n));
    });
}

}
