// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/view_memory.hpp"
#include "ui/canvas/canvas.hpp"
#include <QSettings>

namespace ui {

static constexpr int mostViews = 30;
static constexpr auto key = "canvas/views"; ///< a list of [path, zoom, x, y], the newest first

ViewMemory::ViewMemory(Document& document, Canvas& canvas, QSettings& settings, QObject* parent)
    : QObject(parent)
    , document_(document)
    , canvas_(canvas)
    , settings_(settings)
    , path_(document.path())
{
    connect(&canvas, &Canvas::viewChanged, this, &ViewMemory::look);
    connect(&document, &Document::replaced, this, [this] {
        store();
        view_.reset();
        path_ = document_.path();
        restore();
    });
    connect(&document, &Document::pathChanged, this, [this] { path_ = document_.path(); });
}

ViewMemory::~ViewMemory()
{
    store();
}

void ViewMemory::look()
{
    if (document_.path() == path_)
        view_ = View { canvas_.zoom(), canvas_.visibleRect().center() };
}

void ViewMemory::store()
{
    if (path_.isEmpty() || !view_)
        return;
    const QVariantList view { path_, view_->zoom, view_->centre.x(), view_->centre.y() };
    QVariantList views;
    views << QVariant(view);
    for (const QVariant& each : settings_.value(key).toList()) {
        if (each.toList().value(0).toString() != path_ && views.size() < mostViews)
            views << QVariant(each.toList());
    }
    settings_.setValue(key, views);
}

void ViewMemory::restore()
{
    for (const QVariant& each : settings_.value(key).toList()) {
        const QVariantList view = each.toList();
        if (view.size() == 4 && view[0].toString() == path_ && !path_.isEmpty())
            canvas_.showView(view[1].toDouble(), { view[2].toDouble(), view[3].toDouble() });
    }
}

}
