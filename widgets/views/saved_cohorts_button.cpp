// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/views/saved_cohorts_button.h"

#include "widgets/style/icons.h"
#include "widgets/words/cohort_words.h"

#include <QEvent>
#include <QMenu>

namespace faultline {

namespace {

/// Ampersands are mnemonics in a menu.
QString menuText(const std::string &name)
{
    return onOneLine(QString::fromStdString(name)).replace(QLatin1Char('&'), QLatin1String("&&"));
}

} // namespace

SavedCohortsButton::SavedCohortsButton(QWidget *parent)
    : QToolButton(parent)
{
    setObjectName(QStringLiteral("savedCohorts"));
    setIcon(faultline::icon(QStringLiteral("star")));
    setPopupMode(InstantPopup);
    setFocusPolicy(Qt::TabFocus);
    setMenu(new QMenu(this));
    menu()->setToolTipsVisible(true);
    connect(menu(), &QMenu::aboutToShow, this, &SavedCohortsButton::fillMenu);
    retranslate();
}

void SavedCohortsButton::setCohorts(const Cohort &shown, std::vector<SavedCohort> saved)
{
    m_shown = shown;
    m_saved = std::move(saved);
}

void SavedCohortsButton::fillMenu()
{
    QMenu *list = menu();
    list->clear();
    const bool some = m_shown.op != CohortOp::All;
    QAction *save = list->addAction(faultline::icon(QStringLiteral("star")), tr("Save this cohort\u2026"), this,
                                    &SavedCohortsButton::saveRequested);
    save->setEnabled(some && isPortable(m_shown));
    if (some && !isPortable(m_shown))
        save->setToolTip(tr("A cohort with a row set cannot be saved: its rows have no meaning once data come or go."));
    list->addAction(faultline::icon(QStringLiteral("copy")), tr("Copy as text"), this,
                    &SavedCohortsButton::copyRequested)
        ->setEnabled(some);
    list->addAction(tr("Copy as command"), this, &SavedCohortsButton::copyCommandRequested);
    list->addSeparator();
    for (const SavedCohort &one : m_saved) {
        CohortProblem problem;
        const Result<Cohort> cohort = parseCohort(one.text, m_words, &problem);
        QAction *choose = list->addAction(menuText(one.name));
        choose->setCheckable(true);
        choose->setChecked(cohort && *cohort == m_shown);
        choose->setEnabled(cohort.ok());
        choose->setToolTip(cohort ? QString::fromStdString(one.text) : cohortProblemText(problem));
        if (cohort)
            connect(choose, &QAction::triggered, this, [this, wanted = *cohort] { emit chosen(wanted); });
    }
    if (m_saved.empty()) {
        list->addAction(tr("No cohort is saved yet"))->setEnabled(false);
        return;
    }
    list->addSeparator();
    QMenu *remove = list->addMenu(tr("Remove a saved cohort"));
    for (const SavedCohort &one : m_saved)
        remove->addAction(menuText(one.name), this,
                          [this, name = QString::fromStdString(one.name)] { emit removeRequested(name); });
}

void SavedCohortsButton::changeEvent(QEvent *event)
{
    QToolButton::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void SavedCohortsButton::retranslate()
{
    setToolTip(tr("Saved cohorts"));
    setAccessibleName(toolTip());
}

} // namespace faultline
