// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/values/saved_cohort.h"

#include <QDialog>

#include <vector>

class QLabel;
class QLineEdit;
class QPushButton;

namespace faultline {

/// Asks for the name of a cohort. A name that is taken says what it stands for, and the button then says Replace.
class SaveCohortDialog : public QDialog {
    Q_OBJECT

public:
    SaveCohortDialog(const QString &text, std::vector<SavedCohort> saved, QWidget *parent = nullptr);

    QString name() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    const SavedCohort *taken() const;

    QString m_text;
    std::vector<SavedCohort> m_saved;
    QLabel *m_prompt;
    QLineEdit *m_name;
    QLabel *m_note;
    QPushButton *m_save;
    QPushButton *m_cancel;
};

} // namespace faultline
