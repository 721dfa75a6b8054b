// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/cohort_line.h"

#include "app/dialogs/save_cohort_dialog.h"
#include "app/dialogs/shell_words.h"
#include "widgets/views/cohort_bar.h"

#include <QClipboard>
#include <QGuiApplication>

namespace faultline {

CohortLine::CohortLine(CohortBar &bar, QWidget *window)
    : QObject(window)
    , m_bar(bar)
    , m_window(window)
{
}

void CohortLine::setDesk(Desk &desk)
{
    m_desk = &desk;
    connect(m_desk, &Desk::wordsChanged, &m_bar, &CohortBar::setWords);
    connect(&m_bar, &CohortBar::cohortChosen, m_desk, &Desk::setCohort);
    connect(&m_bar, &CohortBar::backRequested, m_desk, &Desk::goBack);
    connect(&m_bar, &CohortBar::forwardRequested, m_desk, &Desk::goForward);
    connect(&m_bar, &CohortBar::removeSavedRequested, m_desk, &Desk::removeSaved);
    connect(&m_bar, &CohortBar::saveRequested, this, &CohortLine::save);
    connect(&m_bar, &CohortBar::copyRequested, this, &CohortLine::copyText);
    connect(&m_bar, &CohortBar::copyCommandRequested, this, &CohortLine::copyCommand);
    connect(&m_bar, &CohortBar::previewEnded, this, [this] { m_desk->cancel(m_previewing); });
    connect(&m_bar, &CohortBar::previewWanted, this, [this](const Cohort &cohort) {
        m_desk->count(m_previewing, cohort, this, [this](const Result<std::uint64_t> &rows) {
            if (rows) // what cannot be counted says so when it is applied
                m_bar.setPreview(*rows);
        });
    });
    connect(&m_bar, &CohortBar::valuesWanted, this, [this](ColumnId column, const std::string &typed) {
        m_desk->values(m_listing, column, typed, this, [this](const Result<ColumnValues> &values) {
            if (values)
                m_bar.setValues(*values);
        });
    });
    m_bar.setWords(m_desk->words());
    show(m_desk->state());
}

void CohortLine::show(const CohortState &state)
{
    m_bar.setCohort(
        {state.cohort, state.rows, state.total, state.canGoBack, state.canGoForward, state.saved, state.problem});
}

void CohortLine::showAll(std::uint64_t total)
{
    ShownCohort all;
    all.rows = total;
    all.total = total;
    m_bar.setCohort(all);
}

void CohortLine::save()
{
    if (!m_desk || !m_desk->isOpen())
        return;
    const CohortState &state = m_desk->state();
    auto *dialog = new SaveCohortDialog(state.text, state.saved, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, m_desk, [this, dialog] { m_desk->saveCohort(dialog->name()); });
    dialog->open();
}

void CohortLine::copyText()
{
    QGuiApplication::clipboard()->setText(m_desk->state().text);
}

void CohortLine::copyCommand()
{
    QStringList words{QStringLiteral("faultline"), QStringLiteral("analyze"), m_desk->projectPath()};
    if (!m_desk->state().text.isEmpty())
        words << QStringLiteral("--where") << m_desk->state().text;
    words << QStringLiteral("--json") << QStringLiteral("-");
    QGuiApplication::clipboard()->setText(shellLine(words));
}

} // namespace faultline
