// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/views/map_view.h"

#include "widgets/words/cluster_words.h"
#include "widgets/words/number_text.h"

#include <QApplication>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace faultline {

namespace {

constexpr double kStep = 1.25; ///< of a zoom by key or wheel
constexpr double kPan = 40.0; ///< pixels by key
constexpr double kReach = 7.0; ///< pixels from a marker at which it is meant

QPointF placeOf(const FailurePoint &point)
{
    return {static_cast<double>(point.x), static_cast<double>(point.y)};
}

} // namespace

MapView::MapView(QWidget *parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    describe();
}

void MapView::setReport(std::shared_ptr<const ClusterReport> report)
{
    m_report = std::move(report);
    m_selected = -1;
    m_hovered.reset();
    m_lasso.clear();
    m_lassoed.clear();
    m_hulls.clear();
    for (std::size_t i = 0; m_report && i < m_report->clusters.size(); ++i)
        m_hulls.push_back(hullOf(m_report->points, static_cast<std::int32_t>(i)));
    describe();
    fit();
}

void MapView::setSelectedCluster(int cluster)
{
    m_selected = m_report && cluster >= 0 && cluster < static_cast<int>(m_report->clusters.size()) ? cluster : -1;
    if (m_selected >= 0) {
        m_lasso.clear();
        m_lassoed.clear();
    }
    redraw();
}

void MapView::fit()
{
    m_fitted = true;
    m_frame = fittingFrame(m_report ? m_report->points : std::vector<FailurePoint>{}, rect());
    redraw();
}

void MapView::redraw()
{
    m_tags.clear();
    m_markers = QPixmap();
    if (m_report && width() > 0 && height() > 0) {
        m_tags = placeTags(*m_report, m_frame);
        const qreal ratio = devicePixelRatioF();
        m_markers = QPixmap((QSizeF(size()) * ratio).toSize());
        m_markers.setDevicePixelRatio(ratio);
        m_markers.fill(Qt::transparent);
        QPainter painter(&m_markers);
        paintPoints(painter, *m_report, m_frame, m_selected, currentTones(), ratio);
    }
    update();
}

void MapView::describe()
{
    setAccessibleName(tr("Map of failures"));
    QStringList sentences;
    if (m_report) {
        sentences << countsText(*m_report);
        for (const FailureCluster &cluster : m_report->clusters)
            sentences << tr("Cluster %1, %2 failures: %3.", "number, count, what sets it apart")
                             .arg(countText(cluster.number), countText(cluster.size()), clusterTitle(cluster));
    }
    setAccessibleDescription(sentences.join(QLatin1Char(' ')));
}

void MapView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tones &tones = currentTones();
    if (m_selected >= 0)
        paintHull(painter, m_hulls[static_cast<std::size_t>(m_selected)], m_frame, tones);
    painter.drawPixmap(0, 0, m_markers);
    if (m_hovered && m_report) {
        const FailurePoint &point = m_report->points[*m_hovered];
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(tones.text, 1.4));
        painter.setBrush(Qt::NoBrush);
        const qreal radius = markerRadius(m_report->points.size()) + 3.0;
        painter.drawEllipse(m_frame.toPixel(placeOf(point)), radius, radius);
    }
    if (m_lasso.size() > 1) {
        QPolygonF outline;
        for (const QPointF &place : m_lasso)
            outline << m_frame.toPixel(place);
        painter.setRenderHint(QPainter::Antialiasing);
        QColor fill = tones.accentBack;
        fill.setAlphaF(0.45F);
        painter.setBrush(fill);
        painter.setPen(QPen(tones.accent, 1.3, Qt::DashLine));
        painter.drawPolygon(outline);
    }
    paintTags(painter, m_tags, m_selected, tones);
    if (hasFocus()) {
        painter.setRenderHint(QPainter::Antialiasing, false);
        painter.setPen(QPen(tones.accent, 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(rect().adjusted(0, 0, -1, -1));
    }
}

void MapView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (m_fitted)
        return fit();
    m_frame.target = rect();
    redraw();
}

std::optional<std::size_t> MapView::pointAt(const QPointF &pixel) const
{
    std::optional<std::size_t> nearest;
    double best = kReach * kReach;
    for (std::size_t i = 0; m_report && i < m_report->points.size(); ++i) {
        const QPointF from = m_frame.toPixel(placeOf(m_report->points[i])) - pixel;
        const double squared = QPointF::dotProduct(from, from);
        if (squared <= best) {
            best = squared;
            nearest = i;
        }
    }
    return nearest;
}

int MapView::clusterAt(const QPointF &pixel) const
{
    for (const MapTag &tag : m_tags) {
        if (tag.box.contains(pixel))
            return tag.cluster;
    }
    const std::optional<std::size_t> point = pointAt(pixel);
    return point ? m_report->points[*point].cluster : -1;
}

void MapView::select(int cluster)
{
    if (cluster == m_selected && m_lassoed.empty())
        return;
    dropLasso();
    setSelectedCluster(cluster);
    emit clusterSelected(m_selected);
}

void MapView::clickAt(const QPointF &pixel)
{
    select(clusterAt(pixel));
}

void MapView::dropLasso()
{
    const bool had = !m_lassoed.empty();
    m_lasso.clear();
    m_lassoed.clear();
    update();
    if (had)
        emit lassoChanged({});
}

/// Exact whatever the zoom: every point against the polygon, both in map places.
void MapView::closeLasso()
{
    m_lassoed.clear();
    for (const FailurePoint &point : m_report->points) {
        if (m_lasso.containsPoint(placeOf(point), Qt::OddEvenFill))
            m_lassoed.push_back(point.row);
    }
    std::sort(m_lassoed.begin(), m_lassoed.end());
    if (m_lassoed.empty())
        m_lasso.clear();
    if (m_selected >= 0) {
        m_selected = -1;
        redraw();
        emit clusterSelected(-1);
    }
    update();
    emit lassoChanged(m_lassoed);
}

void MapView::zoom(double factor, const QPointF &pixel)
{
    if (!m_report)
        return;
    const QPointF kept = m_frame.toPlace(pixel);
    m_frame.scale = std::clamp(m_frame.scale * factor, 1e-6, 1e12);
    m_frame.centre += kept - m_frame.toPlace(pixel);
    m_fitted = false;
    redraw();
}

void MapView::move(const QPointF &pixels)
{
    m_frame.centre -= QPointF(pixels.x() / m_frame.scale, -pixels.y() / m_frame.scale);
    m_fitted = false;
    redraw();
}

void MapView::wheelEvent(QWheelEvent *event)
{
    zoom(std::pow(kStep, event->angleDelta().y() / 120.0), event->position());
    event->accept();
}

void MapView::mousePressEvent(QMouseEvent *event)
{
    const bool moves = event->button() == Qt::MiddleButton
        || (event->button() == Qt::LeftButton && event->modifiers().testFlag(Qt::ShiftModifier));
    if (!m_report || (!moves && event->button() != Qt::LeftButton))
        return QWidget::mousePressEvent(event);
    m_pressed = event->position();
    m_last = event->position();
    m_moving = moves;
    m_drawing = false;
}

void MapView::mouseMoveEvent(QMouseEvent *event)
{
    if (m_pressed && m_moving) {
        move(event->position() - m_last);
        m_last = event->position();
        return;
    }
    if (m_pressed && event->buttons().testFlag(Qt::LeftButton)) {
        if (!m_drawing && (event->position() - *m_pressed).manhattanLength() < QApplication::startDragDistance())
            return;
        if (!m_drawing) {
            m_lasso = QPolygonF({m_frame.toPlace(*m_pressed)});
            m_drawing = true;
        }
        m_lasso << m_frame.toPlace(event->position());
        return update();
    }
    const std::optional<std::size_t> hovered = pointAt(event->position());
    if (hovered == m_hovered)
        return;
    m_hovered = hovered;
    emit hintChanged(m_hovered ? pointText(*m_hovered)
                               : tr("Click selects a cluster, drag draws a lasso, the wheel zooms, Shift and drag "
                                    "move the map"));
    update();
}

void MapView::mouseReleaseEvent(QMouseEvent *event)
{
    if (!m_pressed)
        return QWidget::mouseReleaseEvent(event);
    const bool click = !m_moving && !m_drawing;
    if (m_drawing)
        closeLasso();
    m_drawing = false;
    m_moving = false;
    m_pressed.reset();
    if (click)
        clickAt(event->position());
}

void MapView::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && m_report && clusterAt(event->position()) >= 0)
        emit drilled();
}

void MapView::keyPressEvent(QKeyEvent *event)
{
    const int count = m_report ? static_cast<int>(m_report->clusters.size()) : 0;
    const auto walk = [&](int by) {
        if (count > 0)
            select(m_selected < 0 ? (by > 0 ? 0 : count - 1) : std::clamp(m_selected + by, 0, count - 1));
    };
    const bool moves = event->modifiers().testFlag(Qt::ShiftModifier);
    switch (event->key()) {
    case Qt::Key_Left:
        return moves ? move({kPan, 0}) : walk(-1);
    case Qt::Key_Right:
        return moves ? move({-kPan, 0}) : walk(1);
    case Qt::Key_Up:
        return moves ? move({0, kPan}) : walk(-1);
    case Qt::Key_Down:
        return moves ? move({0, -kPan}) : walk(1);
    case Qt::Key_K:
        return walk(-1);
    case Qt::Key_J:
        return walk(1);
    case Qt::Key_Home:
        return walk(-count);
    case Qt::Key_End:
        return walk(count);
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        return zoom(kStep, m_frame.target.center());
    case Qt::Key_Minus:
        return zoom(1.0 / kStep, m_frame.target.center());
    case Qt::Key_0:
        return fit();
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if ((m_selected >= 0 || !m_lassoed.empty()) && !event->modifiers().testFlag(Qt::ControlModifier)) {
            emit drilled();
            return;
        }
        break;
    case Qt::Key_Escape:
        if (m_selected >= 0 || !m_lassoed.empty())
            return select(-1);
        break;
    default:
        break;
    }
    QWidget::keyPressEvent(event);
}

QString MapView::pointText(std::size_t index) const
{
    const FailurePoint &point = m_report->points[index];
    QString name = tr("Record %1").arg(countText(static_cast<std::uint64_t>(point.row) + 1));
    QString place = tr("like no others");
    if (point.cluster >= 0) {
        const FailureCluster &cluster = m_report->clusters[static_cast<std::size_t>(point.cluster)];
        const auto at = std::lower_bound(cluster.rows.begin(), cluster.rows.end(), point.row) - cluster.rows.begin();
        if (!cluster.ids.empty())
            name = QString::fromStdString(cluster.ids[static_cast<std::size_t>(at)]);
        place = tr("cluster %1, firmness %2", "number, 0 ... 1")
                    .arg(countText(cluster.number), fixedText(static_cast<double>(point.membership), 2));
    }
    if (std::isnan(point.confidence))
        return QStringLiteral("%1 \u00b7 %2").arg(name, place);
    return QStringLiteral("%1 \u00b7 %2 \u00b7 %3")
        .arg(name, place, tr("confidence %1").arg(fixedText(static_cast<double>(point.confidence), 3)));
}

bool MapView::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip || !m_report)
        return QWidget::event(event);
    auto *help = static_cast<QHelpEvent *>(event);
    for (const MapTag &tag : m_tags) {
        if (tag.box.contains(help->pos())) {
            QToolTip::showText(help->globalPos(),
                               clusterTitle(m_report->clusters[static_cast<std::size_t>(tag.cluster)]), this);
            return true;
        }
    }
    if (const std::optional<std::size_t> point = pointAt(help->pos()))
        QToolTip::showText(help->globalPos(), pointText(*point), this);
    else
        QToolTip::hideText();
    return true;
}

Picture MapView::picture() const
{
    Picture picture;
    if (!m_report || m_report->points.empty())
        return picture;
    picture.size = size();
    picture.evidence.cohort = QString::fromStdString(m_report->provenance.cohort);
    picture.evidence.n = m_report->clustered;
    picture.note = definitionSentence(m_report->definition);
    picture.paint = [report = m_report, frame = m_frame, selected = m_selected,
                     hull = m_selected >= 0 ? m_hulls[static_cast<std::size_t>(m_selected)] : QPolygonF()](
                        QPainter &painter, const QRectF &target, const Tones &tones) {
        MapFrame placed = frame;
        placed.scale *= target.width() / std::max(1.0, frame.target.width());
        placed.target = target;
        paintHull(painter, hull, placed, tones);
        paintPoints(painter, *report, placed, selected, tones);
        paintTags(painter, placeTags(*report, placed), selected, tones);
    };
    picture.table = [report = m_report] {
        DataTable table;
        table.header = {nameCell(QStringLiteral("row"), tr("Row")),
                        nameCell(QStringLiteral("cluster"), tr("Cluster")),
                        nameCell(QStringLiteral("x"), QStringLiteral("x")),
                        nameCell(QStringLiteral("y"), QStringLiteral("y")),
                        nameCell(QStringLiteral("membership"), tr("Firmness")),
                        nameCell(QStringLiteral("outlier_score"), tr("Outlier score"))};
        for (const FailurePoint &point : report->points) {
            const auto number = [](float value) {
                return numberCell(static_cast<double>(value), fixedText(static_cast<double>(value), 3));
            };
            table.rows.push_back({countCell(static_cast<std::uint64_t>(point.row) + 1),
                                  point.cluster >= 0 ? countCell(static_cast<std::uint64_t>(point.cluster) + 1)
                                                     : numberCell(std::nullopt, noValue()),
                                  number(point.x), number(point.y), number(point.membership), number(point.outlier)});
        }
        return table;
    };
    return picture;
}

void MapView::leaveEvent(QEvent *event)
{
    m_hovered.reset();
    emit hintChanged({});
    update();
    QWidget::leaveEvent(event);
}

void MapView::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
}

void MapView::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

void MapView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        describe();
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        redraw();
}

} // namespace faultline
