// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/views/contrast_view.h"

#include "widgets/paint/contrast_painter.h"
#include "widgets/words/cluster_words.h"

#include <QHelpEvent>
#include <QPainter>
#include <QStringList>
#include <QToolTip>

#include <algorithm>

namespace faultline {

namespace {

QRectF bodyOf(const QSizeF &size)
{
    return QRectF(12, 2, size.width() - 24, size.height() - 4);
}

} // namespace

ContrastView::ContrastView(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    describe();
}

void ContrastView::setCluster(const FailureCluster &cluster, Against against, std::size_t rows)
{
    m_contrasts.assign(cluster.contrasts.begin(),
                       cluster.contrasts.begin()
                           + static_cast<std::ptrdiff_t>(std::min(rows, cluster.contrasts.size())));
    m_against = against;
    describe();
    updateGeometry();
    update();
}

void ContrastView::clear()
{
    m_contrasts.clear();
    describe();
    update();
}

QSize ContrastView::sizeHint() const
{
    return {560, static_cast<int>(3 * kContrastRow) + 6};
}

void ContrastView::describe()
{
    setAccessibleName(tr("What sets the cluster apart"));
    QStringList sentences;
    for (const ClusterContrast &contrast : m_contrasts)
        sentences << contrastSentence(contrast);
    setAccessibleDescription(sentences.join(QLatin1Char(' ')));
}

void ContrastView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintContrasts(painter, bodyOf(size()), m_contrasts, m_against == RightRecords, currentTones());
}

bool ContrastView::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    auto *help = static_cast<QHelpEvent *>(event);
    const auto row = static_cast<std::size_t>(std::max(0.0, (help->pos().y() - bodyOf(size()).top()) / kContrastRow));
    if (row < m_contrasts.size())
        QToolTip::showText(help->globalPos(), contrastSentence(m_contrasts[row]), this);
    else
        QToolTip::hideText();
    return true;
}

Picture ContrastView::picture() const
{
    Picture picture;
    if (m_contrasts.empty())
        return picture;
    picture.size = QSizeF(width(), static_cast<double>(m_contrasts.size()) * kContrastRow + 4);
    const bool right = m_against == RightRecords;
    picture.note = right
        ? tr("Above, grey: records that do not fail, with labels in like proportion; below: the cluster. "
             "Boxes: 5, 25, 50, 75, 95 %. Bars: shares.")
        : tr("Above, grey: the other failures; below: the cluster. Boxes: 5, 25, 50, 75, 95 %. "
             "Bars: shares.");
    picture.paint = [contrasts = m_contrasts, right](QPainter &painter, const QRectF &target, const Tones &tones) {
        paintContrasts(painter, target, contrasts, right, tones);
    };
    return picture;
}

void ContrastView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        describe();
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        update();
}

} // namespace faultline
