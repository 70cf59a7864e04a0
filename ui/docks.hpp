// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QMainWindow>
#include <QVariantMap>
#include <map>
#include <vector>

class QAction;
class QDockWidget;
class QSettings;

namespace ui {

/// A panel beside the canvas.
struct Panel {
    QString id; ///< stable: names it in the settings
    QString title;
    Qt::DockWidgetArea area = Qt::LeftDockWidgetArea;
    int extent = 0; ///< wanted width, or height at the bottom, in device-independent pixels
    bool shown = true; ///< in the standard layout
    QString tabbedWith; ///< id of an earlier panel whose place it shares as a tab; or empty
};

/// The canvas in the middle and panels around it that move, float, hide and come back. Lives
/// inside the window; a panel is one call of add().
class Docks : public QMainWindow {
    Q_OBJECT
public:
    explicit Docks(QWidget* centre, QWidget* parent = nullptr);

    /// Takes ownership of `content`; `toggle` (checkable) shows and hides the panel from now on.
    void add(const Panel& panel, QWidget* content, QAction* toggle);
    bool isShown(const QString& id) const;
    /// Shown also means in front where panels share a place.
    void setShown(const QString& id, bool shown);
    /// Shows exactly these panels, where they stand now. The share of the bottom panels is in
    /// percent of the height; 0 leaves it.
    void showOnly(const QStringList& ids, int bottomPercent = 0);
    /// The standard layout: every panel at its own place in its own size.
    void resetLayout();

    /// Hides every panel, and brings those back that were there.
    void setCanvasOnly(bool on);
    bool isCanvasOnly() const { return canvasOnly_; }

    void save(QSettings& settings) const;
    /// False when the settings hold no layout of this version.
    bool restore(const QSettings& settings);

protected:
    bool event(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    struct Entry {
        Panel panel;
        QDockWidget* dock;
        QAction* toggle;
    };
    void setBottomPercent(int percent);
    void fitStandardSizes();
    QDockWidget* find(const QString& id) const;

    std::vector<Entry> panels_;
    bool canvasOnly_ = false;
    QByteArray before_; ///< the layout to come back to from the canvas alone
    void fitKeptSizes();
    QVariantMap kept_; ///< sizes by panel as they were left; until somebody moves something
    bool standard_ = true; ///< nobody has moved anything: heights follow the window's
};

}
