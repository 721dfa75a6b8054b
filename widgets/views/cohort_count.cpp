// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/views/cohort_count.h"

#include "widgets/style/icons.h"
#include "widgets/style/tones.h"
#include "widgets/views/label.h"
#include "widgets/words/number_text.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QTextDocumentFragment>
#include <QTimer>

namespace faultline {

namespace {

constexpr int kPatience = 150; ///< ms before a wait shows

} // namespace

CohortCount::CohortCount(QWidget *parent)
    : QWidget(parent)
    , m_sign(new QLabel)
    , m_label(toneLabel("body"))
    , m_dim(new QTimer(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addStretch(1);
    layout->addWidget(m_sign);
    layout->addWidget(m_label);
    m_label->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_label->setTextFormat(Qt::RichText);
    m_dim->setSingleShot(true);
    m_dim->setInterval(kPatience);
    connect(m_dim, &QTimer::timeout, this, [this] {
        m_dimmed = true;
        retranslate();
    });
    retranslate();
}

void CohortCount::setCounts(std::optional<std::uint64_t> rows, std::uint64_t total, const QString &problem)
{
    m_rows = rows.value_or(m_rows);
    m_total = total;
    m_problem = problem;
    m_counting = !rows && problem.isEmpty() && total > 0;
    dimSoon();
}

void CohortCount::beginPreview()
{
    m_previewing = true;
    dimSoon();
}

void CohortCount::setPreview(std::uint64_t rows)
{
    if (!m_previewing)
        return;
    m_preview = rows;
    m_previewing = false;
    dimSoon();
}

void CohortCount::endPreview()
{
    m_preview.reset();
    m_previewing = false;
    dimSoon();
}

void CohortCount::adoptPreview()
{
    m_rows = m_preview.value_or(m_rows);
}

void CohortCount::dimSoon()
{
    if (!m_counting && !m_previewing) {
        m_dim->stop();
        m_dimmed = false;
    } else if (!m_dimmed && !m_dim->isActive()) {
        m_dim->start();
    }
    retranslate();
}

QString CohortCount::text() const
{
    return QTextDocumentFragment::fromHtml(m_label->text()).toPlainText();
}

void CohortCount::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        retranslate();
}

void CohortCount::retranslate()
{
    const Tones &tones = currentTones();
    const auto sentence = [&](std::uint64_t rows, const QColor &colour) {
        return tr("<b>%1</b> of %2 records")
            .arg(QStringLiteral("<span style='color:%1'>%2</span>").arg(colour.name(), countText(rows)),
                 countText(m_total));
    };
    const bool broken = !m_problem.isEmpty() && !m_preview;
    m_sign->setVisible(broken);
    m_sign->setPixmap(iconPixmap(QStringLiteral("warn"), IconTone::Bad, 14, devicePixelRatioF()));
    QString tip;
    if (m_total == 0) {
        m_label->setText(tr("No log open"));
    } else if (broken) {
        m_label->setText(tr("no records of %1").arg(countText(m_total)));
        tip = m_problem;
    } else if (m_preview) {
        m_label->setText(sentence(*m_preview, m_dimmed ? tones.muted : tones.accent));
        tip = tr("Of what is being typed; Enter applies it");
    } else {
        m_label->setText(sentence(m_rows, m_dimmed ? tones.muted : tones.text));
        tip = m_dimmed ? tr("Counting\u2026") : tr("Every number is about these records");
    }
    setToolTip(tip);
    setAccessibleName(tip.isEmpty() ? text() : tr("%1. %2", "count of records, what it is about").arg(text(), tip));
    // As wide as it can become, so that nothing jitters.
    const QString widest = QTextDocumentFragment::fromHtml(sentence(m_total, tones.text)).toPlainText();
    QFont bold = m_label->font();
    bold.setBold(true);
    m_label->setMinimumWidth(m_total == 0 ? 0 : QFontMetrics(bold).horizontalAdvance(widest));
}

} // namespace faultline
