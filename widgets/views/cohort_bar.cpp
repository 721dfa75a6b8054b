// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/views/cohort_bar.h"

#include "widgets/style/icons.h"
#include "widgets/views/label.h"
#include "widgets/words/number_text.h"

#include <QEvent>
#include <QHBoxLayout>

namespace faultline {

CohortBar::CohortBar(QWidget *parent)
    : QWidget(parent)
    , m_icon(new QLabel)
    , m_title(toneLabel("muted"))
    , m_description(new ElidedLabel)
    , m_count(toneLabel("body"))
{
    setObjectName(QStringLiteral("cohortBar"));
    setAttribute(Qt::WA_StyledBackground);
    setFixedHeight(36);
    m_description->setProperty("tone", QStringLiteral("body"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(14, 0, 14, 0);
    layout->setSpacing(6);
    layout->addWidget(m_icon);
    layout->addWidget(m_title);
    layout->addWidget(m_description, 1);
    layout->addWidget(m_count);
    retranslate();
}

void CohortBar::setRecords(std::uint64_t shown, std::uint64_t total, const QString &description)
{
    m_shown = shown;
    m_total = total;
    m_text = description;
    retranslate();
}

void CohortBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        retranslate();
}

void CohortBar::retranslate()
{
    m_icon->setPixmap(iconPixmap(QStringLiteral("filter"), IconTone::Muted, 14, devicePixelRatioF()));
    m_title->setText(tr("Cohort"));
    setAccessibleName(tr("Cohort: which records every number is about"));
    if (m_total == 0) {
        m_description->setFullText({});
        m_count->setText(tr("No log open"));
        return;
    }
    m_description->setFullText(m_text.isEmpty() ? tr("No filter: all records") : m_text);
    m_count->setText(tr("<b>%1</b> of %2 records").arg(countText(m_shown), countText(m_total)));
}

} // namespace faultline
