// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/views/drift_delegate.h"

#include "widgets/models/drift_model.h"
#include "widgets/style/fonts.h"
#include "widgets/style/tones.h"

#include <QApplication>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace faultline {

namespace {

constexpr double kNumberWidth = 46;
constexpr int kLoudSeries = 1; // the second colour of the series: orange

void paintBar(QPainter &painter, const QRectF &box, const QModelIndex &index, const Tones &tones)
{
    const QVariant distance = index.data(DriftModel::DistanceRole);
    const bool loud = index.data(DriftModel::LoudRole).toBool();
    painter.setPen(tones.text);
    painter.setFont(textFont(font_px::kTable, loud));
    painter.drawText(QRectF(box.left(), box.top(), kNumberWidth, box.height()), Qt::AlignRight | Qt::AlignVCenter,
                     index.data().toString());
    const double longest = index.data(DriftModel::LongestRole).toDouble();
    if (!distance.isValid() || longest <= 0.0)
        return;
    const QRectF track = box.adjusted(kNumberWidth + 10, box.height() / 2 - 4, 0, -(box.height() / 2 - 4));
    const double value = distance.toDouble();
    const double length = track.width() * std::clamp(value / longest, 0.0, 1.0);
    painter.fillRect(QRectF(track.left(), track.top(), length, track.height()),
                     loud ? tones.series[kLoudSeries] : tones.lineStrong);
    if (value > longest) { // the bar goes on
        painter.setPen(QPen(tones.panel, 2));
        painter.drawLine(QPointF(track.right() - 6, track.bottom() + 1), QPointF(track.right() - 2, track.top() - 1));
    }
    const double limit =
        track.left() + track.width() * std::clamp(index.data(DriftModel::ThresholdRole).toDouble() / longest, 0.0, 1.0);
    painter.setPen(QPen(tones.text, 1));
    painter.drawLine(QPointF(limit, track.top() - 3), QPointF(limit, track.bottom() + 3));
}

void paintLine(QPainter &painter, const QRectF &box, const QModelIndex &index, const Tones &tones)
{
    const QVariantList windows = index.data(DriftModel::WindowsRole).toList();
    if (windows.size() < 2)
        return;
    double highest = 0.0;
    for (const QVariant &window : windows)
        highest = std::isnan(window.toDouble()) ? highest : std::max(highest, window.toDouble());
    const QRectF area = box.adjusted(2, 5, -2, -5);
    const auto x = [&](double window) {
        return area.left() + area.width() * (window + 0.5) / static_cast<double>(windows.size());
    };
    const int changed = index.data(DriftModel::FirstChangedRole).toInt();
    if (changed >= 0) {
        painter.setPen(QPen(tones.series[kLoudSeries], 1, Qt::DashLine));
        painter.drawLine(QPointF(x(changed - 0.5), box.top() + 2), QPointF(x(changed - 0.5), box.bottom() - 2));
    }
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(index.data(DriftModel::LoudRole).toBool() ? tones.series[kLoudSeries] : tones.muted, 1.4));
    QPainterPath path;
    bool drawing = false;
    for (qsizetype i = 0; i < windows.size(); ++i) {
        const double value = windows[i].toDouble();
        if (std::isnan(value)) {
            drawing = false; // a gap stays a gap
            continue;
        }
        const QPointF point(x(static_cast<double>(i)),
                            area.bottom() - area.height() * (highest > 0.0 ? value / highest : 0.0));
        drawing ? path.lineTo(point) : path.moveTo(point);
        drawing = true;
    }
    painter.drawPath(path);
    painter.setRenderHint(QPainter::Antialiasing, false);
}

} // namespace

void DriftDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const bool drawn = index.column() == DriftModel::DistanceColumn || index.column() == DriftModel::WindowsColumn;
    if (!drawn) {
        QStyledItemDelegate::paint(painter, option, index);
        return;
    }
    const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &option, painter, option.widget); // the ground alone
    painter->save();
    const Tones tones = tonesOf(option.palette);
    if (option.state & QStyle::State_Selected)
        painter->fillRect(option.rect, tones.accentBack);
    const QRectF box = QRectF(option.rect).adjusted(4, 0, -8, 0);
    if (index.column() == DriftModel::DistanceColumn)
        paintBar(*painter, box, index, tones);
    else
        paintLine(*painter, box, index, tones);
    painter->restore();
}

QSize DriftDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QSize size = QStyledItemDelegate::sizeHint(option, index);
    if (index.column() == DriftModel::DistanceColumn)
        size.setWidth(160);
    else if (index.column() == DriftModel::WindowsColumn)
        size.setWidth(120);
    return size;
}

} // namespace faultline
