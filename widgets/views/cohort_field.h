// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/values/cohort_completion.h"

#include <QLineEdit>
#include <QPointer>

namespace faultline {

class CohortPopup;

/// One line in which a condition is typed, with what may come next in a list below it (Down, Up, Enter, Tab, Esc), the
/// wrong place underlined and the reason in the list's first line. What is merely unfinished is not called wrong.
class CohortField : public QLineEdit {
    Q_OBJECT

public:
    explicit CohortField(QWidget *parent = nullptr);
    ~CohortField() override;

    void setWords(const CohortWords &words);
    void setSaved(std::vector<SavedCohort> saved);
    /// What valuesWanted() asked for; a list for another word is kept for when it fits.
    void setValues(const ColumnValues &values);
    /// A new text to begin with, nothing to undo, nothing wrong. `adds`: for one more condition, else an old one is edited.
    void begin(const QString &text, bool adds = true);
    /// The cohort of the text; nothing when it is wrong or unfinished.
    std::optional<Cohort> typed() const;
    /// The sentence that is shown, empty for none.
    QString sentence() const;
    /// Names of the suggestions that are shown.
    QStringList suggestions() const;

signals:
    void applied(const faultline::Cohort &cohort);
    /// Esc, with no list to close.
    void left();
    void valuesWanted(faultline::ColumnId column, const std::string &typed);
    /// Left or Backspace where there is nothing before the cursor.
    void previousRequested();
    void focusChanged(bool focused);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void moveEvent(QMoveEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    CohortPopup &popup();
    bool isListOpen() const;
    void follow();
    void parse();
    void refill();
    void judge();
    void placePopup();
    void closeList();
    void choose(int row);
    void apply();
    void retranslate();
    /// Position in the text of so many bytes of its UTF-8 form.
    int positionOf(std::size_t byte) const;

    QAction *m_plus;
    CohortWords m_words;
    std::vector<SavedCohort> m_saved;
    ColumnValues m_values;
    std::string m_utf8;
    CohortCursor m_cursor;
    std::vector<CohortSuggestion> m_suggestions;
    std::optional<Cohort> m_typed = Cohort{};
    std::optional<CohortProblem> m_problem;
    bool m_wrong = false; ///< the problem is a mistake, not just unfinished
    bool m_strict = false; ///< Enter was pressed: what is unfinished is wrong now
    bool m_listWanted = false;
    QPointer<CohortPopup> m_popup; ///< belongs to the window
};

} // namespace faultline
