// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/reliability_view.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace faultline {

ReliabilityView::ReliabilityView(QWidget *parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    describe();
}

void ReliabilityView::setBins(std::vector<ReliabilityBin> bins)
{
    if (bins.size() != m_bins.size())
        m_marks = {};
    m_bins = std::move(bins);
    m_marks.hovered.reset();
    describe();
    update();
}

void ReliabilityView::setSelectedBin(std::optional<std::size_t> bin)
{
    m_marks.selected = bin && *bin < m_bins.size() ? bin : std::nullopt;
    update();
}

void ReliabilityView::describe()
{
    setAccessibleName(tr("Reliability diagram"));
    QStringList sentences;
    for (const ReliabilityBin &bin : m_bins)
        sentences << reliabilityText(bin);
    setAccessibleDescription(sentences.join(QLatin1Char(' ')));
}

void ReliabilityView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintReliability(painter, rect(), m_bins, currentTones(), 30, m_marks);
    if (!hasFocus())
        return;
    painter.setPen(QPen(currentTones().accent, 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1.5, 1.5, -1.5, -1.5), 3, 3);
}

void ReliabilityView::select(std::optional<std::size_t> bin)
{
    setSelectedBin(bin);
    emit binSelected(m_marks.selected);
    emit hintChanged(m_marks.selected ? reliabilityText(m_bins[*m_marks.selected]) : QString());
}

void ReliabilityView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        select(reliabilityBinAt(rect(), m_bins, event->position()));
}

void ReliabilityView::mouseMoveEvent(QMouseEvent *event)
{
    const auto bin = reliabilityBinAt(rect(), m_bins, event->position());
    if (bin == m_marks.hovered)
        return;
    m_marks.hovered = bin;
    emit hintChanged(bin ? tr("Click selects the bin, double click shows its records only") : QString());
    update();
}

void ReliabilityView::mouseDoubleClickEvent(QMouseEvent *event)
{
    const auto bin = reliabilityBinAt(rect(), m_bins, event->position());
    if (event->button() == Qt::LeftButton && bin)
        emit binActivated(*bin);
}

void ReliabilityView::keyPressEvent(QKeyEvent *event)
{
    const auto last = static_cast<std::ptrdiff_t>(m_bins.size()) - 1;
    switch (event->key()) {
    case Qt::Key_Left:
        return move(-1);
    case Qt::Key_Right:
        return move(1);
    case Qt::Key_Home:
        return move(-last - 1);
    case Qt::Key_End:
        return move(last + 1);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_marks.selected && !event->modifiers().testFlag(Qt::ControlModifier)) {
            emit binActivated(*m_marks.selected);
            return;
        }
        break;
    case Qt::Key_Escape:
        if (m_marks.selected)
            return select(std::nullopt);
        break;
    default:
        break;
    }
    QWidget::keyPressEvent(event);
}

void ReliabilityView::move(std::ptrdiff_t delta)
{
    if (m_bins.empty())
        return;
    const auto last = static_cast<std::ptrdiff_t>(m_bins.size()) - 1;
    const auto now = m_marks.selected ? static_cast<std::ptrdiff_t>(*m_marks.selected) : (delta > 0 ? -1 : last + 1);
    m_marks.hovered.reset(); // keys were used last
    select(static_cast<std::size_t>(std::clamp<std::ptrdiff_t>(now + delta, 0, last)));
}

void ReliabilityView::leaveEvent(QEvent *event)
{
    m_marks.hovered.reset();
    emit hintChanged({});
    update();
    QWidget::leaveEvent(event);
}

void ReliabilityView::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
}

void ReliabilityView::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

void ReliabilityView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        describe();
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        update();
}

} // namespace faultline
