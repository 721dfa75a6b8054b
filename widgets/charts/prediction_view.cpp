// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/prediction_view.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>

namespace faultline {

PredictionView::PredictionView(QWidget *parent)
    : QWidget(parent)
{
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    describe();
}

void PredictionView::setBars(PredictionBars bars)
{
    m_bars = std::move(bars);
    m_marks.hovered.reset();
    if (m_marks.selected && *m_marks.selected >= m_bars.bars.size())
        m_marks.selected.reset();
    describe();
    update();
}

void PredictionView::setSelectedWindow(std::optional<std::size_t> window)
{
    m_marks.selected = m_bars.hasTimes() ? window : std::nullopt;
    update();
}

void PredictionView::select(std::optional<std::size_t> window)
{
    if (!m_bars.hasTimes())
        return;
    m_marks.selected = window;
    update();
    emit windowSelected(window);
}

void PredictionView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintPredictions(painter, rect(), m_bars, currentTones(), m_marks);
    if (hasFocus()) {
        painter.setPen(QPen(currentTones().accent, 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(rect().adjusted(1, 1, -2, -2));
    }
}

void PredictionView::mouseMoveEvent(QMouseEvent *event)
{
    const std::optional<std::size_t> bar = predictionAt(rect(), m_bars, event->position());
    if (bar == m_marks.hovered)
        return;
    m_marks.hovered = bar;
    update();
    emit hintChanged(bar && m_bars.hasTimes() ? tr("Click selects the window \u00b7 a double click filters by it")
                                              : QString());
}

void PredictionView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        select(predictionAt(rect(), m_bars, event->position()));
}

void PredictionView::mouseDoubleClickEvent(QMouseEvent *event)
{
    const std::optional<std::size_t> bar = predictionAt(rect(), m_bars, event->position());
    if (bar && m_bars.hasTimes())
        emit windowActivated(*bar);
}

void PredictionView::keyPressEvent(QKeyEvent *event)
{
    const std::size_t count = m_bars.bars.size();
    if (count == 0 || !m_bars.hasTimes() || event->modifiers() != Qt::NoModifier)
        return QWidget::keyPressEvent(event);
    const std::size_t now = m_marks.selected.value_or(0);
    switch (event->key()) {
    case Qt::Key_Left:
        return select(!m_marks.selected ? count - 1 : now > 0 ? now - 1 : 0);
    case Qt::Key_Right:
        return select(!m_marks.selected ? 0 : std::min(now + 1, count - 1));
    case Qt::Key_Home:
        return select(0);
    case Qt::Key_End:
        return select(count - 1);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_marks.selected)
            emit windowActivated(*m_marks.selected);
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void PredictionView::leaveEvent(QEvent *event)
{
    QWidget::leaveEvent(event);
    m_marks.hovered.reset();
    emit hintChanged({});
    update();
}

void PredictionView::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
}

void PredictionView::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

void PredictionView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        describe();
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        update();
}

bool PredictionView::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        auto *help = static_cast<QHelpEvent *>(event);
        const std::optional<std::size_t> bar = predictionAt(rect(), m_bars, help->pos());
        QToolTip::showText(help->globalPos(), bar ? predictionHtml(m_bars, *bar) : QString(), this);
        return true;
    }
    return QWidget::event(event);
}

void PredictionView::describe()
{
    setAccessibleName(tr("Predicted classes and records over time"));
    setAccessibleDescription(predictionSummary(m_bars));
}

} // namespace faultline
