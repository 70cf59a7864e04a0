// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QObject>
#include <QPointF>
#include <optional>

class QSettings;

namespace ui {

class Canvas;
class Document;

/// Shows each project file as it was last looked at: the zoom and the place, kept in the settings
/// for the files opened last.
class ViewMemory : public QObject {
    Q_OBJECT
public:
    /// All of them must outlive this.
    ViewMemory(Document& document, Canvas& canvas, QSettings& settings, QObject* parent = nullptr);
    ~ViewMemory() override;

private:
    struct View {
        double zoom = 1;
        QPointF centre;
    };
    void look();
    void store();
    void restore();

    Document& document_;
    Canvas& canvas_;
    QSettings& settings_;
    QString path_; ///< whose view it is; empty: that of no file
    std::optional<View> view_; ///< since the user chose one
};

}
