// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/values/cohort_text.h"
#include "analysis/values/column_values.h"
#include "analysis/values/saved_cohort.h"

#include <QPointer>
#include <QWidget>

#include <cstdint>
#include <optional>
#include <vector>

class QLabel;
class QTimer;
class QToolButton;

namespace faultline {

class CohortCount;
class CohortField;
class CohortStrip;
class SavedCohortsButton;

/// What the bar shows.
struct ShownCohort {
    Cohort cohort;
    std::optional<std::uint64_t> rows; ///< in it; absent while they are being counted
    std::uint64_t total = 0; ///< 0: no log is open
    bool canGoBack = false;
    bool canGoForward = false;
    std::vector<SavedCohort> saved;
    QString problem; ///< why it selects nothing; empty otherwise
};

/// The one place that says which records every number is about, and where that is changed: back, forward, a chip a
/// condition, a field for one more, saved cohorts, the count. It knows values only and says what is wanted.
class CohortBar : public QWidget {
    Q_OBJECT

public:
    explicit CohortBar(QWidget *parent = nullptr);

    /// What typed words can mean.
    void setWords(const CohortWords &words);
    void setCohort(const ShownCohort &shown);
    /// Records of the cohort that previewWanted() named last.
    void setPreview(std::uint64_t rows);
    void setValues(const ColumnValues &values);
    /// To the field for one more condition.
    void beginFilter();

    CohortStrip *strip() const { return m_strip; }
    CohortField *field() const;
    /// "4,120 of 60,000 records"
    QString countText() const;

signals:
    void cohortChosen(const faultline::Cohort &cohort);
    void backRequested();
    void forwardRequested();
    /// How many records would this be? The same question again only after previewEnded().
    void previewWanted(const faultline::Cohort &cohort);
    void previewEnded();
    void valuesWanted(faultline::ColumnId column, const std::string &typed);
    void saveRequested();
    void removeSavedRequested(const QString &name);
    void copyRequested();
    void copyCommandRequested();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void connectField();
    void showChips();
    void removeChip(int chip);
    void apply(const Cohort &typed);
    void preview();
    void endPreview();
    void openChipMenu(int chip, const QPoint &position);
    /// The cohort with what is typed in place of the edited chip, or added.
    Cohort with(const Cohort &typed) const;
    void retranslate();

    QToolButton *m_back;
    QToolButton *m_forward;
    QLabel *m_icon;
    QLabel *m_title;
    CohortStrip *m_strip;
    SavedCohortsButton *m_savedButton;
    CohortCount *m_count;
    QTimer *m_soon; ///< typing has paused
    CohortWords m_words;
    ShownCohort m_shown;
    std::optional<Cohort> m_previewed;
    QPointer<QWidget> m_before; ///< had the focus before the field: Esc gives it back
};

} // namespace faultline
