// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/platform/platform.hpp"
#include "ui/canvas/advice.hpp"
#include "ui/canvas/arrange.hpp"
#include "ui/canvas/connection_item.hpp"
#include "ui/canvas/figures.hpp"
#include "ui/canvas/frame_item.hpp"
#include "ui/canvas/node_item.hpp"
#include "ui/document.hpp"
#include "ui/theme.hpp"
#include <QGraphicsView>
#include <QTimer>
#include <map>
#include <memory>

namespace ui {

class KindPopup;
class Legend;
class Minimap;
class NameEditor;
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
    FrameItem* frameItem(const std::string& id) const;
    KindPopup& kindPopup() const { return *kindPopup_; }
    NameEditor& nameEditor() const { return *nameEditor_; }
    const std::vector<QLineF>& guides() const { return ongoing_.guides; } ///< while cards move
    QRectF contentRect() const; ///< around all cards and frames; empty without any
    QRectF visibleRect() const; ///< in the scene
    double zoom() const { return transform().m11(); }

    /// To the right of the selected component, else in the middle of the view.
    void insertNext(const QString& kind);
    /// Adds a component and connects it, as one edit; `at` is the middle of its left edge.
    void insertConnected(const std::string& from, const QString& kind, const QPointF& at);
    void setMinimapVisible(bool visible);
    void centerView(const QPointF& scenePoint);
    void showView(double zoom, const QPointF& centre);

    void align(Line line);
    void distribute(Qt::Orientation direction);
    /// The selection if it has several components, else everything.
    void tidyUp();

    /// The whole drawing on the light canvas colour, without selection; `scale` pixels per unit.
    QImage picture(double scale = 2) const;
    /// As SVG, PDF or, with any other ending, PNG. False when it cannot be written.
    bool savePicture(const QString& path) const;

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
    void fitSelection();
    /// Opens the search for a kind, at the pointer or in the middle of the view.
    void startInsert();
    /// From the selected component; arrows choose the target, Enter connects.
    void startConnecting();
    /// In place, for one selected component or frame.
    void startRename();
    /// Around the selected components, or an empty one where one can be dragged larger.
    void addFrame();
    void copyPicture();

signals:
    void selectionChanged();
    void zoomChanged(double zoom);
    /// The user has chosen what to see.
    void viewChanged();
    /// The user wants to edit what is selected.
    void activated();
    void contextMenuRequested(const QPoint& globalPosition);
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
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    bool focusNextPrevChild(bool next) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragMoveEvent(QDragMoveEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;
    void paintEvent(QPaintEvent* event) override;
    void drawBackground(QPainter* painter, const QRectF& rect) override;
    void drawForeground(QPainter* painter, const QRectF& rect) override;

private:
    enum class Gesture { none, pan, band, move, resize, connect };
    /// The gesture that is under way. Positions in the viewport, starts in the scene.
    struct Ongoing {
        Gesture gesture = Gesture::none;
        QPoint pressed, last;
        QPointF pressedScene;
        bool moved = false; ///< farther than a click
        bool snap = true; ///< the grid counts
        Places starts; ///< move: where the cards and frames were
        QRectF grabbed; ///< move: what the pointer holds, at the start; resize: the frame
        std::vector<QRectF> neighbours; ///< move: the cards to be in line with
        std::vector<QLineF> guides; ///< move: shown where it is in line
        QPixmap still; ///< all that stays while a few cards move or a connection is drawn; null:
                       ///< not yet
        std::string frame; ///< resize: its id
        Qt::Edges edges; ///< resize: those that follow the pointer
        Selection before; ///< band: what was selected and stays so
        std::string from, target; ///< connect: ids
        std::map<std::string, core::Phrase> refusals; ///< connect: why not, by id; empty: fits
        std::optional<Selection> selectOnRelease; ///< if it was a mere click
    };
    /// A connection that waits for the kind of component to be chosen at its end.
    struct Pending {
        std::string from; ///< empty: none, the component stands alone
        QPointF at;
    };

    void sync();
    void syncLooks();
    NodeLook lookOf(
        const core::Component& component, const std::vector<const core::Issue*>& issues) const;
    FrameLook lookOf(const core::DrawingFrame& frame) const;
    void addAdvice(NodeLook& look, const core::Component& component) const;
    void layOutConnections();
    void placeOverlays();
    bool minimapHides() const;
    void setZoom(double zoom, const QPoint& anchor);
    void applyZoom(double zoom, const QPoint& anchor); ///< without its being the user's choice
    void fitTo(const QRectF& all);
    void fitInto(const QRectF& all, const QMargins& margins);
    bool isCovered(const QRectF& part) const;
    void scrollBy(const QPoint& delta);
    /// As far as there is room, also clear of what floats along the lower edge.
    void bringIntoView(const QRectF& part);

    NodeItem* nodeAt(const QPoint& position) const;
    NodeItem* portAt(const QPoint& position) const;
    ConnectionItem* connectionAt(const QPoint& position) const;
    FrameItem* frameAt(const QPoint& position) const; ///< by title or border
    Qt::Edges edgesAt(const FrameItem& frame, const QPoint& position) const;
    /// What a click there selects.
    Selection thingAt(const QPoint& position) const;
    void hover(const QPoint& position);
    void continueGesture(const QPoint& position);
    void scrollAtTheEdge();
    void pressLeft(const QPoint& position, bool extend);
    void startMove(const Selection& grabbed, const QRectF& rect, bool extend);
    void startResize(const FrameItem& frame, Qt::Edges edges);
    void startConnect(const std::string& from);
    void continueMove(const QPoint& position);
    void continueResize(const QPoint& position);
    void continueBand(const QPoint& position);
    void continueConnect(const QPoint& position);
    void finishMove();
    void finishResize();
    void finishConnect();
    void cancelGesture();
    static Document::Name moveName(const Places& places);
    void updateCursor();
    void showFocus(bool byKeyboard);
    bool connectKey(int key);
    bool nudge(int key, bool far);
    bool followConnection(int key);
    std::vector<const NodeItem*> readingOrder() const;

    QPointF insertionPoint() const; ///< in the scene: the menu, the pointer or the middle
    QPointF freePlace(const QPointF& wanted) const;
    void insert(const QString& kind, const QPointF& at);
    void offerKinds(const Pending& pending);
    void insertPending(const QString& kind);
    void pasteText(const Document::Name& step, const std::string& text, const QPointF& corner);
    void placeNameEditor();
    void finishRename(bool keep);
    void drawRefusal(QPainter& painter) const;
    bool isMoving(const QGraphicsItem& item) const;
    bool keepsStill() const;
    void paintStill();
    /// As the scene would.
    static void paintItem(QPainter& painter, QGraphicsItem& item);
    void paintAll(QPainter& painter) const;

    Document& document_;
    Theme theme_ = lightTheme();
    const core::Platform* platform_ = nullptr;
    Figures figures_;
    CanvasAdvice advice_;
    bool stale_ = false;
    QGraphicsScene scene_;
    std::map<std::string, std::unique_ptr<NodeItem>> nodes_;
    std::map<ConnectionKey, std::unique_ptr<ConnectionItem>> connections_;
    std::map<std::string, std::unique_ptr<FrameItem>> frames_;
    Legend* legend_;
    Minimap* minimap_;
    ZoomBar* zoomBar_;
    KindPopup* kindPopup_;
    NameEditor* nameEditor_;
    std::optional<Pending> pending_;
    Selection renamed_; ///< the one whose name is being edited
    bool minimapWanted_ = true;
    Ongoing ongoing_;
    std::string hovered_;
    QPoint pointer_ { -1, -1 }; ///< last seen position in the viewport; paste goes there
    std::optional<QPoint> menuAt_; ///< where the menu that is open was asked for
    std::optional<QPointF> ghost_; ///< where a dragged kind would land
    QTimer edgeTimer_; ///< runs while something is dragged at the edge of the view
    bool spaceHeld_ = false;
    bool viewTouched_ = false; ///< the user has chosen what to see
    bool byKeyboard_ = false; ///< the focus is shown as for a user without a mouse
    int nudgeGesture_ = -1;
};

}
