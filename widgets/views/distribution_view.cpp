// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/views/distribution_view.h"

#include "widgets/words/number_text.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace faultline {

namespace {

QRectF areaOf(const QWidget &widget)
{
    return QRectF(widget.rect()).adjusted(8, 4, -8, -4);
}

} // namespace

DistributionView::DistributionView(QWidget *parent)
    : QWidget(parent)
{
    setAccessibleName(tr("Distribution in the baseline and in the log"));
}

void DistributionView::setPicture(DistributionPicture picture)
{
    m_picture = std::move(picture);
    QStringList sentences;
    for (const DistributionBin &bin : m_picture.bins)
        sentences << binSentence(bin);
    setAccessibleDescription(sentences.join(QLatin1Char(' ')));
    update();
}

QString DistributionView::binSentence(const DistributionBin &bin) const
{
    if (m_picture.firstName.isEmpty())
        return tr("%1: %2 of the log.").arg(bin.name, rateText(bin.second));
    return tr("%1: %2 of the baseline, %3 of the log.").arg(bin.name, rateText(bin.first), rateText(bin.second));
}

void DistributionView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintDistribution(painter, areaOf(*this), m_picture, currentTones());
}

bool DistributionView::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip && !m_picture.bins.empty()) {
        auto *help = static_cast<QHelpEvent *>(event);
        const auto bin = distributionBinAt(m_picture, areaOf(*this), QPointF(help->pos()));
        QToolTip::showText(help->globalPos(), bin ? binSentence(m_picture.bins[*bin]) : QString(), this);
        return true;
    }
    return QWidget::event(event);
}

void DistributionView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        update();
    else if (event->type() == QEvent::LanguageChange)
        setAccessibleName(tr("Distribution in the baseline and in the log"));
}

} // namespace faultline
