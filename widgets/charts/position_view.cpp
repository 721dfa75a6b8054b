// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/position_view.h"

#include "widgets/style/fonts.h"
#include "widgets/style/tones.h"
#include "widgets/words/number_text.h"
#include "widgets/words/record_words.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace faultline {

namespace {

constexpr int kRow = 22;
constexpr int kAxis = 16;
constexpr double kBandFrom = 0.05;
constexpr double kBandTo = 0.95;

bool isOutside(const RecordPosition &position)
{
    return position.n > 0 && (position.below < kBandFrom || position.below > kBandTo);
}

/// How far from the middle.
double unusual(const RecordPosition &position)
{
    return position.n > 0 ? std::abs(position.below - 0.5) : -1.0;
}

QString valueText(const RecordPosition &position)
{
    return cellText(RecordCell(position.value), ValueType::Float64, decimalsFor({position.value}));
}

struct Columns {
    int name = 0;
    int axis = 0;
    int axisWidth = 0;
    int value = 0; ///< right edge
    int share = 0; ///< right edge
};

Columns columnsOf(int width, int longestName)
{
    Columns columns;
    columns.name = std::min(longestName, width * 2 / 5);
    columns.share = width - 2;
    columns.value = width - 70;
    columns.axis = columns.name + 14;
    columns.axisWidth = std::max(30, columns.value - 66 - columns.axis);
    return columns;
}

} // namespace

PositionView::PositionView(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Minimum);
}

void PositionView::setPositions(const RecordPositions &positions, const QStringList &names)
{
    std::vector<std::size_t> order(positions.positions.size());
    for (std::size_t i = 0; i < order.size(); ++i)
        order[i] = i;
    std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
        return unusual(positions.positions[a]) > unusual(positions.positions[b]);
    });
    m_positions.clear();
    m_names.clear();
    for (const std::size_t i : order) {
        m_positions.push_back(positions.positions[i]);
        m_names << names.value(static_cast<qsizetype>(i));
    }
    describe();
    updateGeometry();
    update();
}

void PositionView::clear()
{
    setPositions({}, {});
}

QSize PositionView::sizeHint() const
{
    return {300, kAxis + static_cast<int>(m_positions.size()) * kRow + 4};
}

void PositionView::paintEvent(QPaintEvent *)
{
    if (m_positions.empty())
        return;
    const Tones &tones = currentTones();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QFont plain = textFont(font_px::kTable);
    const QFont heavy = textFont(font_px::kTable, true);
    int longest = 40;
    for (const QString &name : m_names)
        longest = std::max(longest, QFontMetrics(heavy).horizontalAdvance(name));
    const Columns columns = columnsOf(width(), longest);
    const auto x = [&](double share) { return columns.axis + share * columns.axisWidth; };
    painter.setFont(textFont(font_px::kChartSmall));
    painter.setPen(tones.muted);
    for (const double share : {0.0, 1.0})
        painter.drawText(QRectF(x(share) - 30, 0, 60, kAxis), Qt::AlignCenter,
                         tr("%1 %", "tick of an axis of shares").arg(fixedText(share * 100.0, 0)));
    int y = kAxis;
    for (std::size_t i = 0; i < m_positions.size(); ++i, y += kRow) {
        const RecordPosition &position = m_positions[i];
        const bool outside = isOutside(position);
        const double middle = y + kRow / 2.0;
        painter.setFont(outside ? heavy : plain);
        painter.setPen(tones.text);
        painter.drawText(
            QRect(0, y, columns.name, kRow), Qt::AlignLeft | Qt::AlignVCenter,
            painter.fontMetrics().elidedText(m_names[static_cast<qsizetype>(i)], Qt::ElideRight, columns.name));
        painter.setPen(QPen(tones.line, 1));
        painter.drawLine(QPointF(x(0), middle), QPointF(x(1), middle));
        painter.fillRect(QRectF(x(kBandFrom), middle - 3.5, x(kBandTo) - x(kBandFrom), 7), tones.line);
        painter.setPen(Qt::NoPen);
        if (position.n > 0 && outside) {
            painter.setBrush(tones.series[1]);
            const QPointF at(x(position.below), middle);
            painter.drawPolygon(
                QPolygonF{at + QPointF(0, -6.5), at + QPointF(6.5, 0), at + QPointF(0, 6.5), at + QPointF(-6.5, 0)});
        } else if (position.n > 0) {
            painter.setBrush(tones.muted);
            painter.drawEllipse(QPointF(x(position.below), middle), 4.0, 4.0);
        }
        painter.setFont(plain);
        painter.setPen(tones.text);
        painter.drawText(QRect(0, y, columns.value, kRow), Qt::AlignRight | Qt::AlignVCenter, valueText(position));
        painter.setPen(outside ? tones.bad : tones.muted);
        painter.drawText(QRect(0, y, columns.share, kRow), Qt::AlignRight | Qt::AlignVCenter, positionText(position));
    }
}

QString PositionView::sentence(std::size_t line) const
{
    const RecordPosition &position = m_positions[line];
    if (position.n == 0)
        return tr("%1 = %2; no other record has a value there")
            .arg(m_names[static_cast<qsizetype>(line)], valueText(position));
    return tr("%1 = %2: %3 of %Ln record(s) lie below", nullptr,
              static_cast<int>(std::min<std::uint64_t>(position.n, 2'000'000'000)))
        .arg(m_names[static_cast<qsizetype>(line)], exactNumber(position.value), rateText(position.below));
}

void PositionView::describe()
{
    QStringList lines;
    for (std::size_t i = 0; i < m_positions.size(); ++i)
        lines << sentence(i);
    setAccessibleName(tr("Position of each number"));
    setAccessibleDescription(lines.join(QStringLiteral(". ")));
}

bool PositionView::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const int line = (help->pos().y() - kAxis) / kRow;
        if (help->pos().y() >= kAxis && line < static_cast<int>(m_positions.size()))
            QToolTip::showText(help->globalPos(), sentence(static_cast<std::size_t>(line)), this);
        else
            QToolTip::hideText();
        return true;
    }
    return QWidget::event(event);
}

void PositionView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        describe();
        update();
    }
}

} // namespace faultline
