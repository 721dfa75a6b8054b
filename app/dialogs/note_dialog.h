// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/values/annotation.h"

#include <QDialog>

class QCheckBox;
class QDateTimeEdit;
class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace faultline {

/// A note on the time axis: its text, when it is and, when it lasts, until when (both UTC). A stored one can be removed.
class NoteDialog : public QDialog {
    Q_OBJECT

public:
    /// id 0: a new one.
    explicit NoteDialog(const Annotation &note, QWidget *parent = nullptr);

    /// As it stands in the fields; times that were not touched keep their microseconds.
    Annotation note() const;

signals:
    void removeRequested();

private:
    void check();

    Annotation m_note;
    QPlainTextEdit *m_text;
    QDateTimeEdit *m_at;
    QCheckBox *m_lasts;
    QDateTimeEdit *m_until;
    QLabel *m_problem;
    QPushButton *m_save;
};

} // namespace faultline
