// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/confusion_view.h"

#include "widgets/words/number_text.h"

#include <QCoreApplication>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace faultline {

namespace {

constexpr double kWorstShare = 0.5; // of a label's row, from which on a mistake has the full colour

double rowSum(const Confusion &confusion, std::size_t row)
{
    double sum = 0.0;
    for (std::size_t column = 0; column < confusion.classes.size(); ++column)
        sum += confusion.at(row, column);
    return sum;
}

} // namespace

GridPicture confusionPicture(const Confusion &confusion)
{
    GridPicture picture;
    picture.rowTitle = QCoreApplication::translate("words", "label");
    picture.columnTitle = QCoreApplication::translate("words", "prediction");
    for (const std::string &name : confusion.classes) {
        picture.rows.push_back(QString::fromStdString(name));
        picture.columns.push_back(QString::fromStdString(name));
    }
    for (std::size_t row = 0; row < confusion.classes.size(); ++row) {
        const double sum = rowSum(confusion, row);
        for (std::size_t column = 0; column < confusion.classes.size(); ++column) {
            const double count = confusion.at(row, column);
            const QString note = countText(static_cast<std::uint64_t>(std::llround(count)));
            if (sum > 0.0)
                picture.cells.push_back({row == column ? count / sum : std::min(1.0, count / sum / kWorstShare),
                                         rateText(count / sum), note, true,
                                         row == column ? CellTone::Better : CellTone::Worse});
            else
                picture.cells.push_back({0.0, noValue(), note, false, CellTone::Sequential});
        }
    }
    return picture;
}

ConfusionView::ConfusionView(QWidget *parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Confusion matrix"));
}

void ConfusionView::setConfusion(std::optional<Confusion> confusion)
{
    m_confusion = std::move(confusion);
    m_selected = -1;
    rebuild();
}

void ConfusionView::rebuild()
{
    m_picture = m_confusion ? confusionPicture(*m_confusion) : GridPicture{};
    QStringList sentences;
    if (m_picture.cells.size() <= 400) {
        for (std::size_t cell = 0; cell < m_picture.cells.size(); ++cell)
            sentences << cellText(static_cast<std::ptrdiff_t>(cell));
    }
    setAccessibleDescription(sentences.join(QLatin1Char(' ')));
    update();
}

QString ConfusionView::cellText(std::ptrdiff_t cell) const
{
    if (cell < 0)
        return {};
    const auto index = static_cast<std::size_t>(cell);
    const std::size_t columns = m_picture.columns.size();
    return tr("Label %1, prediction %2: %3 records, %4 of that label.")
        .arg(m_picture.rows[index / columns], m_picture.columns[index % columns], m_picture.cells[index].note,
             m_picture.cells[index].text);
}

void ConfusionView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintGrid(painter, QRectF(rect()).adjusted(4, 2, -4, -2), m_picture, currentTones(), m_selected);
}

void ConfusionView::mousePressEvent(QMouseEvent *event)
{
    select(gridLayout(m_picture, QRectF(rect()).adjusted(4, 2, -4, -2)).cellAt(event->position()));
}

void ConfusionView::keyPressEvent(QKeyEvent *event)
{
    const auto columns = static_cast<std::ptrdiff_t>(m_picture.columns.size());
    const auto cells = static_cast<std::ptrdiff_t>(m_picture.cells.size());
    const std::ptrdiff_t now = std::max<std::ptrdiff_t>(m_selected, 0);
    switch (event->key()) {
    case Qt::Key_Left:
        return select(columns > 0 && now % columns > 0 ? now - 1 : now);
    case Qt::Key_Right:
        return select(columns > 0 && now % columns + 1 < columns ? now + 1 : now);
    case Qt::Key_Up:
        return select(now >= columns ? now - columns : now);
    case Qt::Key_Down:
        return select(now + columns < cells ? now + columns : now);
    case Qt::Key_Escape:
        if (m_selected >= 0)
            return select(-1);
        [[fallthrough]];
    default:
        QWidget::keyPressEvent(event);
    }
}

void ConfusionView::select(std::ptrdiff_t cell)
{
    m_selected = cell < static_cast<std::ptrdiff_t>(m_picture.cells.size()) ? cell : -1;
    emit hintChanged(cellText(m_selected));
    update();
}

bool ConfusionView::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        auto *help = static_cast<QHelpEvent *>(event);
        const QString text =
            cellText(gridLayout(m_picture, QRectF(rect()).adjusted(4, 2, -4, -2)).cellAt(QPointF(help->pos())));
        QToolTip::showText(help->globalPos(), text, this);
        return true;
    }
    return QWidget::event(event);
}

void ConfusionView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        setAccessibleName(tr("Confusion matrix"));
        rebuild();
    } else if (event->type() == QEvent::PaletteChange) {
        update();
    }
}

} // namespace faultline
