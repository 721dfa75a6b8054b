// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/models/suggestion_model.h"

#include <QFrame>
#include <QPointer>

class QLabel;
class QListView;

namespace faultline {

/// Lies over the page below the field: a sentence about what is wrong, and what may be typed next. It never takes the
/// focus and never moves anything.
class CohortPopup : public QFrame {
    Q_OBJECT

public:
    /// A child of the window that it lies over.
    explicit CohortPopup(QWidget *window);

    /// An empty sentence takes its line away; `wrong` is a mistake, else it is what is still missing.
    void setSentence(const QString &sentence, bool wrong);
    void setSuggestions(std::vector<CohortSuggestion> suggestions, const Schema &schema);
    /// Below the anchor, or hides when there is nothing to show.
    void showBelow(const QWidget *anchor);

    bool hasSuggestions() const { return m_model.rowCount() > 0; }
    /// -1: none is chosen.
    int current() const;
    void moveCurrent(int step);
    const CohortSuggestion &suggestion(int row) const { return m_model.at(row); }
    QString sentence() const;

signals:
    void clicked(int row);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    SuggestionModel m_model;
    QWidget *m_line;
    QLabel *m_sign;
    QLabel *m_sentence;
    QListView *m_list;
    QPointer<const QWidget> m_anchor;
};

} // namespace faultline
