// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/views/cohort_bar.h"

#include "analysis/values/cohort_condition.h"
#include "widgets/style/icons.h"
#include "widgets/views/cohort_count.h"
#include "widgets/views/cohort_field.h"
#include "widgets/views/cohort_strip.h"
#include "widgets/views/label.h"
#include "widgets/views/saved_cohorts_button.h"

#include <QEvent>
#include <QFrame>
#include <QHBoxLayout>
#include <QMenu>
#include <QTimer>
#include <QToolButton>

namespace faultline {

namespace {

constexpr int kPause = 120; ///< ms without a key before what is typed is counted
constexpr int kTitleFits = 980;

QString textOf(const Cohort &cohort, const Schema &schema)
{
    return QString::fromStdString(cohortText(cohort, schema));
}

/// The row set that a chip stands for; null when it is a condition.
const RowSet *rowSetOf(const Cohort &term)
{
    if (term.op == CohortOp::Rows)
        return term.rows.get();
    return term.op == CohortOp::Not ? rowSetOf(term.children.front()) : nullptr;
}

} // namespace

CohortBar::CohortBar(QWidget *parent)
    : QWidget(parent)
    , m_back(new QToolButton)
    , m_forward(new QToolButton)
    , m_icon(new QLabel)
    , m_title(toneLabel("muted"))
    , m_strip(new CohortStrip)
    , m_savedButton(new SavedCohortsButton)
    , m_count(new CohortCount)
    , m_soon(new QTimer(this))
{
    setObjectName(QStringLiteral("cohortBar"));
    setAttribute(Qt::WA_StyledBackground);
    setFixedHeight(36);
    auto *line = new QFrame;
    line->setObjectName(QStringLiteral("cohortLineBetween"));
    line->setFixedSize(1, 20);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(10, 0, 14, 0);
    layout->setSpacing(6);
    layout->addWidget(m_back);
    layout->addWidget(m_forward);
    layout->addWidget(line);
    layout->addSpacing(4);
    layout->addWidget(m_icon);
    layout->addWidget(m_title);
    layout->addWidget(m_strip, 1);
    layout->addWidget(m_savedButton);
    layout->addWidget(m_count);
    m_back->setObjectName(QStringLiteral("cohortBack"));
    m_forward->setObjectName(QStringLiteral("cohortForward"));
    m_back->setIcon(icon(QStringLiteral("back")));
    m_forward->setIcon(icon(QStringLiteral("forward")));
    for (QToolButton *button : {m_back, m_forward}) {
        button->setProperty("small", true);
        button->setFocusPolicy(Qt::TabFocus);
    }
    connect(m_back, &QToolButton::clicked, this, &CohortBar::backRequested);
    connect(m_forward, &QToolButton::clicked, this, &CohortBar::forwardRequested);
    connect(m_strip, &CohortStrip::removeRequested, this, &CohortBar::removeChip);
    connect(m_strip, &CohortStrip::chipMenuRequested, this, &CohortBar::openChipMenu);
    connect(m_savedButton, &SavedCohortsButton::chosen, this, &CohortBar::cohortChosen);
    connect(m_savedButton, &SavedCohortsButton::saveRequested, this, &CohortBar::saveRequested);
    connect(m_savedButton, &SavedCohortsButton::removeRequested, this, &CohortBar::removeSavedRequested);
    connect(m_savedButton, &SavedCohortsButton::copyRequested, this, &CohortBar::copyRequested);
    connect(m_savedButton, &SavedCohortsButton::copyCommandRequested, this, &CohortBar::copyCommandRequested);
    connectField();
    retranslate();
    setCohort({});
}

void CohortBar::connectField()
{
    m_soon->setSingleShot(true);
    m_soon->setInterval(kPause);
    connect(m_soon, &QTimer::timeout, this, &CohortBar::preview);
    connect(field(), &QLineEdit::textChanged, m_soon, qOverload<>(&QTimer::start));
    connect(field(), &CohortField::applied, this, &CohortBar::apply);
    connect(field(), &CohortField::valuesWanted, this, &CohortBar::valuesWanted);
    connect(field(), &CohortField::left, this, [this] {
        const std::optional<int> edited = m_strip->edited();
        m_strip->endEdit();
        endPreview();
        if (edited)
            m_strip->focusChip(*edited);
        else if (m_before && m_before->isVisible())
            m_before->setFocus(Qt::OtherFocusReason);
        else
            field()->clearFocus();
    });
    connect(field(), &CohortField::focusChanged, this, [this](bool focused) {
        const std::optional<int> edited = m_strip->edited();
        if (focused || !edited)
            return;
        // An editor that changed nothing closes by itself; one with a new text waits for Enter or Esc.
        const std::vector<Cohort> terms = conjuncts(m_shown.cohort);
        const std::optional<Cohort> typed = field()->typed();
        if (typed && *typed == terms[static_cast<std::size_t>(*edited)])
            m_strip->endEdit();
    });
}

CohortField *CohortBar::field() const
{
    return m_strip->field();
}

QString CohortBar::countText() const
{
    return m_count->text();
}

void CohortBar::setWords(const CohortWords &words)
{
    if (m_strip->edited())
        m_strip->endEdit();
    m_words = words;
    field()->setWords(words);
    m_savedButton->setWords(words);
    showChips();
}

void CohortBar::setCohort(const ShownCohort &shown)
{
    const bool same = shown.cohort == m_shown.cohort;
    m_shown = shown;
    m_back->setEnabled(shown.canGoBack);
    m_forward->setEnabled(shown.canGoForward);
    field()->setEnabled(shown.total > 0);
    field()->setSaved(shown.saved);
    m_savedButton->setEnabled(shown.total > 0);
    m_savedButton->setCohorts(shown.cohort, shown.saved);
    m_count->setCounts(shown.rows, shown.total, shown.problem);
    if (!same) {
        if (m_strip->edited())
            m_strip->endEdit(); // what it was to replace may be gone
        endPreview();
    }
    if (!same || m_strip->chipCount() != static_cast<int>(conjuncts(shown.cohort).size()) || !m_strip->edited())
        showChips();
}

void CohortBar::showChips()
{
    std::vector<ChipText> chips;
    for (const Cohort &term : conjuncts(m_shown.cohort)) {
        ChipText chip;
        chip.condition = textOf(term, m_words.schema);
        chip.shown = chip.condition;
        chip.broken = !isPortable(term) && !m_shown.problem.isEmpty();
        if (const RowSet *set = rowSetOf(term)) {
            const QString name = QString::fromStdString(set->name);
            chip.isRowSet = true;
            chip.shown = term.op == CohortOp::Not ? tr("not %1", "name of a row set").arg(name) : name;
            chip.detail = chip.broken ? tr("of other data", "row set") : QString::fromStdString(set->origin);
        }
        chips.push_back(std::move(chip));
    }
    m_strip->setChips(chips, m_shown.problem);
}

void CohortBar::setPreview(std::uint64_t rows)
{
    if (m_previewed)
        m_count->setPreview(rows);
}

void CohortBar::setValues(const ColumnValues &values)
{
    field()->setValues(values);
}

void CohortBar::beginFilter()
{
    if (m_strip->edited())
        m_strip->endEdit();
    QWidget *now = window()->focusWidget();
    if (now != field())
        m_before = now;
    field()->setFocus(Qt::ShortcutFocusReason);
    field()->selectAll();
}

Cohort CohortBar::with(const Cohort &typed) const
{
    std::vector<Cohort> terms = conjuncts(m_shown.cohort);
    if (const std::optional<int> edited = m_strip->edited())
        terms[static_cast<std::size_t>(*edited)] = typed;
    else
        terms.push_back(typed);
    return allOf(terms);
}

void CohortBar::apply(const Cohort &typed)
{
    const Cohort wanted = with(typed);
    const std::optional<int> edited = m_strip->edited();
    m_strip->endEdit();
    if (m_previewed == wanted)
        m_count->adoptPreview();
    endPreview();
    if (wanted != m_shown.cohort)
        emit cohortChosen(wanted);
    if (edited)
        m_strip->focusChip(std::min(*edited, m_strip->chipCount() - 1));
}

void CohortBar::removeChip(int chip)
{
    std::vector<Cohort> terms = conjuncts(m_shown.cohort);
    if (chip < 0 || chip >= static_cast<int>(terms.size()))
        return;
    const QWidget *focus = window()->focusWidget();
    const bool focused = focus && m_strip->isAncestorOf(focus);
    terms.erase(terms.begin() + chip);
    emit cohortChosen(allOf(terms));
    if (focused)
        m_strip->focusChip(chip); // the one that came after it, or the field
}

void CohortBar::preview()
{
    const std::optional<Cohort> typed = field()->typed();
    const bool nothing = !typed || (typed->op == CohortOp::All && !m_strip->edited());
    const Cohort wanted = nothing ? m_shown.cohort : with(*typed);
    if (wanted == m_shown.cohort) {
        endPreview();
        return;
    }
    if (m_previewed && *m_previewed == wanted)
        return;
    m_previewed = wanted;
    m_count->beginPreview();
    emit previewWanted(wanted);
}

void CohortBar::endPreview()
{
    m_soon->stop();
    m_count->endPreview();
    if (!m_previewed)
        return;
    m_previewed.reset();
    emit previewEnded();
}

void CohortBar::openChipMenu(int chip, const QPoint &position)
{
    const std::vector<Cohort> terms = conjuncts(m_shown.cohort);
    if (chip < 0 || chip >= static_cast<int>(terms.size()))
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Edit"), this, [this, chip] { m_strip->edit(chip); });
    menu->addAction(tr("Show all but these"), this, [this, chip, terms] {
        std::vector<Cohort> others = terms;
        others[static_cast<std::size_t>(chip)] = negated(others[static_cast<std::size_t>(chip)]);
        emit cohortChosen(allOf(others));
    });
    menu->addAction(tr("Only this filter"), this,
                    [this, chip, terms] { emit cohortChosen(terms[static_cast<std::size_t>(chip)]); });
    menu->addSeparator();
    menu->addAction(icon(QStringLiteral("close")), tr("Remove"), this, [this, chip] { removeChip(chip); });
    menu->popup(position);
}

void CohortBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        retranslate();
}

void CohortBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_title->setVisible(width() >= kTitleFits);
}

void CohortBar::retranslate()
{
    m_icon->setPixmap(iconPixmap(QStringLiteral("filter"), IconTone::Muted, 14, devicePixelRatioF()));
    m_title->setText(tr("Cohort"));
    m_back->setToolTip(tr("Cohort back (Alt+Left)"));
    m_back->setAccessibleName(tr("Cohort back"));
    m_forward->setToolTip(tr("Cohort forward (Alt+Right)"));
    m_forward->setAccessibleName(tr("Cohort forward"));
    setAccessibleName(tr("Cohort: which records every number is about"));
}

} // namespace faultline
