// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/values/cohort_text.h"
#include "analysis/values/saved_cohort.h"

#include <QToolButton>

#include <vector>

namespace faultline {

/// A menu of the cohorts that have a name: save the one that is shown, show another, remove one.
class SavedCohortsButton : public QToolButton {
    Q_OBJECT

public:
    explicit SavedCohortsButton(QWidget *parent = nullptr);

    void setWords(const CohortWords &words) { m_words = words; }
    void setCohorts(const Cohort &shown, std::vector<SavedCohort> saved);

signals:
    void saveRequested();
    void chosen(const faultline::Cohort &cohort);
    void removeRequested(const QString &name);
    void copyRequested();
    void copyCommandRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void fillMenu();
    void retranslate();

    CohortWords m_words;
    Cohort m_shown;
    std::vector<SavedCohort> m_saved;
};

} // namespace faultline
