// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/views/cohort_strip.h"

#include "widgets/views/cohort_chip.h"
#include "widgets/views/cohort_field.h"
#include "widgets/words/cohort_words.h"
#include "widgets/words/number_text.h"

#include <QEvent>
#include <QMenu>
#include <QToolButton>

#include <algorithm>

namespace faultline {

namespace {

constexpr int kSpacing = 6;
constexpr int kHeight = 24;
constexpr int kFieldResting = 116;
constexpr int kFieldLeast = 220;
constexpr int kFieldMost = 560;
constexpr int kChipMost = 420;
constexpr int kMenuText = 80; ///< characters

} // namespace

CohortStrip::CohortStrip(QWidget *parent)
    : QWidget(parent)
    , m_field(new CohortField(this))
    , m_more(new QToolButton(this))
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_more->setObjectName(QStringLiteral("moreChips"));
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_more->setMenu(new QMenu(m_more));
    m_more->hide();
    connect(m_more->menu(), &QMenu::aboutToShow, this, &CohortStrip::fillMenu);
    connect(m_field, &CohortField::focusChanged, this, &CohortStrip::arrange);
    connect(m_field, &QLineEdit::textChanged, this, &CohortStrip::arrange); // it grows with its text
    connect(m_field, &CohortField::previousRequested, this, [this] {
        if (!m_edited)
            focusChip(chipCount() - 1);
    });
    retranslate();
}

void CohortStrip::setChips(const std::vector<ChipText> &chips, const QString &problem)
{
    m_texts = chips;
    m_edited.reset();
    while (m_chips.size() > chips.size()) {
        m_chips.back()->hide();
        m_chips.back()->deleteLater(); // it may be its own signal that brought us here
        m_chips.pop_back();
    }
    QWidget *before = m_more;
    for (int i = 0; i < static_cast<int>(chips.size()); ++i) {
        if (i == static_cast<int>(m_chips.size()))
            m_chips.push_back(makeChip(i));
        const ChipText &text = chips[static_cast<std::size_t>(i)];
        CohortChip *chip = m_chips[static_cast<std::size_t>(i)];
        chip->setCondition(text.shown, text.detail, text.isRowSet);
        chip->setProblem(text.broken ? problem : QString());
        setTabOrder(before, chip);
        before = chip;
    }
    setTabOrder(before, m_field);
    arrange();
}

CohortChip *CohortStrip::makeChip(int index)
{
    auto *chip = new CohortChip(this);
    connect(chip, &CohortChip::clicked, this, [this, index] { edit(index); });
    connect(chip, &CohortChip::removeRequested, this, [this, index] { emit removeRequested(index); });
    connect(chip, &CohortChip::neighbourRequested, this, [this, index](int step) { focusChip(index + step); });
    connect(chip, &CohortChip::menuRequested, this,
            [this, index](const QPoint &position) { emit chipMenuRequested(index, position); });
    return chip;
}

void CohortStrip::edit(int chip)
{
    if (chip < 0 || chip >= chipCount())
        return;
    m_edited = chip;
    arrange();
    m_field->begin(m_texts[static_cast<std::size_t>(chip)].condition, false);
    m_field->setFocus(Qt::OtherFocusReason);
    m_field->end(false);
}

void CohortStrip::endEdit()
{
    m_edited.reset();
    m_field->begin({});
    arrange();
}

void CohortStrip::focusChip(int chip)
{
    if (chip >= chipCount()) {
        m_field->setFocus(Qt::TabFocusReason);
        return;
    }
    if (chip < 0 || chipCount() == 0)
        return;
    QWidget *target = m_chips[static_cast<std::size_t>(chip)];
    (target->isVisibleTo(this) ? target : m_more)->setFocus(Qt::TabFocusReason);
}

int CohortStrip::leastFieldWidth() const
{
    const bool open = m_edited || m_field->hasFocus() || !m_field->text().isEmpty();
    return open ? kFieldLeast : kFieldResting;
}

int CohortStrip::fieldWidth(int room) const
{
    const int text = m_field->fontMetrics().horizontalAdvance(m_field->text()) + 56;
    return std::min(room, std::clamp(text, leastFieldWidth(), kFieldMost));
}

void CohortStrip::arrange()
{
    const int count = chipCount();
    const int most = std::min(kChipMost, std::max(120, width() / 2));
    const auto wanted = [&](int chip) {
        return chip == m_edited ? fieldWidth(width())
                                : std::min(m_chips[static_cast<std::size_t>(chip)]->sizeHint().width(), most);
    };
    const int more = m_more->sizeHint().width() + kSpacing;
    const int field = m_edited ? 0 : leastFieldWidth() + kSpacing; // chips do not give way to a growing text
    // From the newest backwards as many as fit, with room for the menu of the others.
    int room = width() - field;
    int first = count;
    while (first > 0) {
        const int one = wanted(first - 1) + kSpacing;
        const int rest = room - one;
        if (rest < (first - 1 > 0 ? more : 0))
            break;
        room = rest;
        --first;
    }
    if (first == count && count > 0 && !m_edited) // the newest one is shown, however short
        --first;
    if (m_edited)
        first = std::min(first, *m_edited);
    m_folded = first;
    m_more->setVisible(first > 0);
    m_more->setText(QStringLiteral("+%1").arg(countText(static_cast<std::uint64_t>(first))));

    int left = 0;
    if (first > 0) {
        m_more->setGeometry(left, (height() - kHeight) / 2, m_more->sizeHint().width(), kHeight);
        left += more;
    }
    for (int i = 0; i < count; ++i) {
        CohortChip *chip = m_chips[static_cast<std::size_t>(i)];
        const int space = width() - left - field;
        const bool shown = i >= first && i != m_edited && space > 40;
        chip->setVisible(shown);
        if (i < first || (!shown && i != m_edited))
            continue;
        QWidget *placed = i == m_edited ? static_cast<QWidget *>(m_field) : chip;
        placed->setGeometry(left, (height() - kHeight) / 2, std::min(wanted(i), space), kHeight);
        left += placed->width() + kSpacing;
    }
    if (!m_edited)
        m_field->setGeometry(left, (height() - kHeight) / 2, fieldWidth(std::max(60, width() - left)), kHeight);
    m_field->setVisible(true);
}

void CohortStrip::fillMenu()
{
    QMenu *menu = m_more->menu();
    menu->clear();
    for (int i = 0; i < m_folded; ++i) {
        QString text = onOneLine(m_texts[static_cast<std::size_t>(i)].shown);
        if (text.size() > kMenuText)
            text = text.left(kMenuText - 1) + QChar(0x2026);
        QMenu *one = menu->addMenu(text.replace(QLatin1Char('&'), QLatin1String("&&")));
        one->addAction(tr("Edit"), this, [this, i] { edit(i); });
        one->addAction(tr("Remove"), this, [this, i] { emit removeRequested(i); });
    }
}

void CohortStrip::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void CohortStrip::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::FontChange)
        arrange();
}

void CohortStrip::retranslate()
{
    m_more->setToolTip(tr("Filters that do not fit here"));
    m_more->setAccessibleName(m_more->toolTip());
}

} // namespace faultline
