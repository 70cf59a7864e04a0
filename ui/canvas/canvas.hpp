// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/platform/platform.hpp"
#include "ui/canvas/advice.hpp"
#include "ui/canvas/connection_item.hpp"
#include "ui/canvas/edits.hpp"
#include "ui/canvas/figures.hpp"
#include "ui/canvas/node_item.hpp"
#include "ui/document.hpp"
#include "ui/theme.hpp"
#include <QGraphicsView>
#include <map>
#include <memory>

namespace ui {

class Legend;
class Minimap;
class ZoomBar;

/// MIME type of a component kind's id, as dragged out of the palette.
inline constexpr const char* kindMimeType = "application/x-nephoscope-kind";
inline constexpr const char* projectMimeType = "application/x-nephoscope-project";

/// The drawing. Items follow the document's ids; every gesture ends in one edit of the document.
class Canvas : public QGraphicsView {
    Q_OBJECT
public:
    explicit Canvas(Document& document, QWidget* parent = nullptr);
    ~Canvas() override;

    void setTheme(const Theme& theme);
    const Theme& theme() const { return theme_; }
    /// Names services on the cards; null: the kinds' own names. Must outlive the canvas.
    void setPlatform(const core::Platform* platform);
    /// Of the last run; empty: none.
    void setFigures(Figures figures);
    /// Whether the figures are of a project that has been edited since: then they fade.
    void setStale(bool stale);
    /// Estimates where no run has figures, and badges of findings.
    void setAdvice(CanvasAdvice advice);

    Selection selection() const;
    void select(const Selection& selection);
    /// Selects the component and brings it into view.
    void reveal(const std::string& id);
    NodeItem* node(const std::string& id) const; ///< null when there is none
    ConnectionItem* connectionItem(const ConnectionKey& key) const;
    QRectF contentRect() const; ///< around all cards; empty without any
    QRectF visibleRect() const; ///< in the scene
    double zoom() const { return transform().m11(); }

    /// To the right of the selected component, else in the middle of the view.
    void insertNext(const QString& kind);
    /// Adds a component and connects it, as one edit.
    void insertConnected(const std::string& from, const QString& kind, const QPointF& at);
    void setMinimapVisible(bool visible);

public slots:
    void deleteSelection();
    void selectAll();
    void selectNone();
    void copy();
    void cut();
    void paste();
    void duplicate();
    void zoomIn();
    void zoomOut();
    void resetZoom();
    void fit();

signals:
    void selectionChanged();
    void zoomChanged(double zoom);
    /// The user wants to edit what is selected.
    void activated();
    void contextMenuRequested(const QPoint& globalPosition);
    /// A connection was dropped where nothing is: the user may want a new component there.
    void kindWanted(const std::string& from, const QPointF& at);
    /// Fit for a person; to be shown, not waited for.
    void failed(const QString& message);

protected:
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    bool viewportEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void keyReleaseEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    bool focusNextPrevChild(bool next) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragMoveEvent(QDragMoveEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void drawBackground(QPainter* painter, const QRectF& rect) override;
    void drawForeground(QPainter* painter, const QRectF& rect) override;

private:
    enum class Gesture { none, pan, band, move, connect };
    /// The gesture that is under way. Positions in the viewport, starts in the scene.
    struct Ongoing {
        Gesture gesture = Gesture::none;
        QPoint pressed, last;
        QPointF pressedScene;
        bool moved = false; ///< farther than a click
        std::map<std::string, QPointF> starts; ///< move: where the cards were
        Selection before; ///< band: what was selected and stays so
        std::string from, target; ///< connect: ids
        std::map<std::string, std::string> refusals; ///< connect: why not, by id; empty: fits
        std::string narrowOnRelease; ///< select only this one if it was a mere click
    };

    void sync();
    NodeLook lookOf(const core::Component& component) const;
    void addAdvice(NodeLook& look, const core::Component& component) const;
    void layOutConnections();
    void placeOverlays();
    bool minimapHides() const;
    void setZoom(double zoom, const QPoint& anchor);
    void fitTo(QRectF all);
    void scrollBy(const QPoint& delta);

    NodeItem* nodeAt(const QPoint& position) const;
    NodeItem* portAt(const QPoint& position) const;
    ConnectionItem* connectionAt(const QPoint& position) const;
    void hover(const QPoint& position);
    void startMove(NodeItem& node, QMouseEvent& event);
    void startConnect(const std::string& from);
    void continueMove(const QPoint& position, bool snap);
    void continueBand(const QPoint& position);
    void continueConnect(const QPoint& position);
    void finishMove();
    void finishConnect();
    void cancelGesture();
    void updateCursor();
    bool connectKey(int key);
    bool nudge(int key, bool far);
    bool followConnection(int key);
    QPointF freePlace(const QPointF& wanted) const;
    void insert(const QString& kind, const QPointF& at);
    void drawRefusal(QPainter& painter) const;

    Document& document_;
    Theme theme_ = lightTheme();
    const core::Platform* platform_ = nullptr;
    Figures figures_;
    CanvasAdvice advice_;
    bool stale_ = false;
    QGraphicsScene scene_;
    std::map<std::string, std::unique_ptr<NodeItem>> nodes_;
    std::map<ConnectionKey, std::unique_ptr<ConnectionItem>> connections_;
    Legend* legend_;
    Minimap* minimap_;
    ZoomBar* zoomBar_;
    bool minimapWanted_ = true;
    Ongoing ongoing_;
    std::string hovered_;
    QPoint pointer_ { -1, -1 }; ///< last seen position in the viewport; paste goes there
    std::optional<QPointF> ghost_; ///< where a dragged kind would land
    bool spaceHeld_ = false;
    bool viewTouched_ = false; ///< the user has chosen what to see
    int nudgeGesture_ = -1;
};

}
