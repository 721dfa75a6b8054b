// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/dialogs/import_view.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QPushButton;
class QTableView;
class QTabWidget;

namespace faultline {

class ElidedLabel;
class MappingModel;
class Panel;
class QuarantineModel;
class SampleModel;
class StoredBar;

/// What is in the file and what each column is for, on one screen: every guess with its reason, each changeable; what
/// will be stored; which rows cannot be, and why; the equal command.
class ImportDialog : public QDialog {
    Q_OBJECT

public:
    explicit ImportDialog(ImportView view, QWidget *parent = nullptr);

    ImportChoice choice() const;
    MappingModel *mapping() const { return m_mapping; }
    QTableView *columns() const { return m_columns; }
    QPushButton *importButton() const { return m_import; }
    /// As shown at the bottom.
    QString command() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *buildSettings();
    QWidget *buildColumns();
    QWidget *buildRight();
    QWidget *buildBottom();
    void fillPositive();
    void refresh();
    void retranslate();
    QStringList arguments() const;

    ImportView m_view;
    MappingModel *m_mapping;
    SampleModel *m_sample;
    QuarantineModel *m_quarantine;
    QLabel *m_file;
    QLabel *m_preview;
    QLabel *m_partTitle;
    QComboBox *m_part;
    QLabel *m_positiveTitle;
    QComboBox *m_positive;
    ElidedLabel *m_partMeaning;
    Panel *m_columnsPanel;
    QTabWidget *m_tabs;
    QTableView *m_columns;
    QTableView *m_rows;
    Panel *m_storedPanel;
    StoredBar *m_storedBar;
    Panel *m_problemPanel;
    QLabel *m_problem;
    Panel *m_quarantinePanel;
    QTableView *m_quarantined;
    QLabel *m_quarantineNote;
    QLabel *m_equal;
    ElidedLabel *m_command;
    QPushButton *m_copy;
    QPushButton *m_cancel;
    QPushButton *m_import;
};

} // namespace faultline
