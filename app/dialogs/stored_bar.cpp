// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dialogs/stored_bar.h"

#include "widgets/style/fonts.h"
#include "widgets/style/tones.h"
#include "widgets/words/job_words.h"
#include "widgets/words/number_text.h"

#include <QPainter>

#include <algorithm>

namespace faultline {

StoredBar::StoredBar(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void StoredBar::setCounts(std::uint64_t stored, std::uint64_t quarantined, bool sampled)
{
    m_stored = stored;
    m_quarantined = quarantined;
    m_sampled = sampled;
    setAccessibleName(lawText(stored, quarantined));
    update();
}

void StoredBar::paintEvent(QPaintEvent *)
{
    const Tones &tones = currentTones();
    QPainter painter(this);
    const QRectF bar(14, 12, width() - 28, 11);
    const std::uint64_t all = m_stored + m_quarantined;
    double bad = all == 0 ? 0.0 : bar.width() * static_cast<double>(m_quarantined) / static_cast<double>(all);
    if (m_quarantined > 0)
        bad = std::max(bad, 4.0); // ten rows in a million are still seen
    painter.fillRect(QRectF(bar.left(), bar.top(), bar.width() - bad, bar.height()),
                     all == 0 ? tones.grid : tones.accent);
    if (m_quarantined > 0) {
        const QRectF part(bar.right() - bad, bar.top(), bad, bar.height());
        painter.fillRect(part, tones.badBack);
        painter.setPen(QPen(tones.bad, 1));
        painter.drawRect(part.adjusted(0.5, 0.5, -0.5, -0.5));
    }
    const struct {
        QString name;
        std::uint64_t count;
        QColor colour;
    } lines[] = {{m_sampled ? tr("Rows in the preview") : tr("Rows in the file"), all, tones.text},
                 {tr("Stored"), m_stored, tones.text},
                 {tr("Quarantined"), m_quarantined, m_quarantined > 0 ? tones.bad : tones.text}};
    double y = 32;
    for (const auto &line : lines) {
        painter.setPen(line.colour);
        painter.setFont(textFont(font_px::kTable));
        painter.drawText(QRectF(14, y, width() - 28, 20), Qt::AlignLeft | Qt::AlignVCenter, line.name);
        painter.setFont(textFont(font_px::kTable, true));
        painter.drawText(QRectF(14, y, width() - 28, 20), Qt::AlignRight | Qt::AlignVCenter, countText(line.count));
        y += 20;
    }
    painter.setFont(textFont(font_px::kCaption));
    painter.setPen(tones.muted);
    const QString law = lawText(m_stored, m_quarantined);
    painter.drawText(QRectF(14, y + 4, width() - 28, 20), Qt::AlignLeft | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(law, Qt::ElideRight, width() - 28));
}

} // namespace faultline
