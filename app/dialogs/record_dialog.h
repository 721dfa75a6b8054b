// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/base/time.h" // first: moc 6.4 stumbles over <compare> when it comes before other standard headers
#include "analysis/values/records.h"

#include <QDialog>

class QLabel;
class QPlainTextEdit;
class QPushButton;
class QTableView;

namespace faultline {

class DataTableModel;
class RecordPictureView;

/// One record large: every column with its value and role, its whole text, its picture. Stays open while the table goes
/// on to another record.
class RecordDialog : public QDialog {
    Q_OBJECT

public:
    explicit RecordDialog(QWidget *parent = nullptr);

    void showRecord(const QString &title, const RecordDetail &detail, const RecordPicture &picture,
                    const Schema &schema);
    DataTableModel *model() const { return m_model; }

signals:
    void nextFailureAsked();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QLabel *m_title;
    QTableView *m_table;
    DataTableModel *m_model;
    RecordPictureView *m_picture;
    QPlainTextEdit *m_text;
    QWidget *m_side;
    QPushButton *m_next;
    QPushButton *m_close;
};

} // namespace faultline
