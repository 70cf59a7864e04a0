// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/price_store.hpp"
#include "ui/results/table.hpp"
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <functional>
#include <optional>

namespace ui {

/// Every price of a provider: what is shipped, what the user put in its place, and how old it is.
class PriceBookPage : public QWidget {
    Q_OBJECT
public:
    /// The store must outlive the page.
    explicit PriceBookPage(PriceStore& store, QWidget* parent = nullptr);
    void setTheme(const Theme& theme);
    void setProvider(int index);
    /// Replaces a file dialog; for tests.
    std::function<QString()> askCatalogue;

protected:
    void keyPressEvent(QKeyEvent* event) override;
    bool event(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

signals:
    void failed(const QString& message);
    void told(const QString& message); ///< something was done

private:
    void layOut();
    void prepareBar();
    void prepareEditor();
    void connectParts();
    void fill();
    void showRow();
    void takePrice();
    void takeBack();
    void undoPrice();
    void importCatalogue();
    void showPrice();
    /// What is typed as a price; nothing where it is none.
    std::optional<double> typedPrice() const;
    /// Runs it and reports a core::Error.
    template <class F> void attempt(F&& f);
    const core::PriceRow* selected() const;

    PriceStore& store_;
    std::vector<core::PriceRow> rows_;
    QComboBox provider_;
    QLineEdit search_, price_, source_;
    QCheckBox ownOnly_;
    QLabel what_, count_;
    QPushButton set_, reset_, resetAll_, import_, undo_;
    Table table_;
};

}
