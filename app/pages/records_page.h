// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pages/page.h"
#include "app/session/desk.h"
#include "widgets/models/records_model.h"

#include <QPointer>

class QLineEdit;
class QMenu;
class QPushButton;
class QSplitter;
class QStackedWidget;
class QToolButton;

namespace faultline {

class ColumnChooser;
class EmptyState;
class Panel;
class RecordDialog;
class RecordPanel;
class RecordsView;

/// The records of the current cohort, worst first, in a table of any length; one of them explained below it. Sorting,
/// reading, copying and exporting are jobs: the table shows what it had until the new order is there.
class RecordsPage : public Page {
    Q_OBJECT

public:
    explicit RecordsPage(QWidget *parent = nullptr);

    void setSession(const SessionState &session) override;
    void setProgress(int percent) override;
    void endProgress() override;
    void setError(const QString &sentence) override;
    void copy() override;
    void drill() override;
    void moveItem(int by) override;
    void peek() override { openLarge(); }

    RecordsView *view() const { return m_view; }
    RecordsModel *model() const { return m_model; }
    RecordPanel *record() const { return m_record; }
    QLineEdit *find() const { return m_find; }
    /// What a click on the table would offer; for tests and for the button.
    QMenu *actionsMenu() const { return m_menu; }
    /// Writes the shown columns of all records, or of the selected ones, to a file.
    void exportTo(const QString &path, bool onlySelected, bool allColumns);
    void sortBy(int column);
    void sortByWorst();
    void nextFailure();
    /// What typed text asks for: a condition, or the id of a record. False when it is neither.
    bool runFind();

protected:
    void refresh() override;
    void retranslate() override;

private:
    struct Listing;
    struct Pages;
    struct Shown;

    void build();
    void buildMenu();
    void takeSchema();
    void setColumns(std::vector<RecordColumn> columns);
    void list(bool keepPlace);
    void showListing(Listing listing, bool keepPlace);
    void fetchPages(const std::vector<std::size_t> &pages);
    void showPlace(int place);
    void showDetail(const Shown &shown);
    void showPositions(std::uint32_t row);
    void openLarge();
    void drillCell(const QModelIndex &index);
    void copyAs(int form);
    void copyCohortFilter();
    void askExport(bool onlySelected, bool allColumns);
    void describe();
    void showEmpty();
    void sayRows();
    std::vector<std::uint32_t> selectedRecords(std::size_t most) const;
    QString recordTitle(const RecordDetail &detail) const;

    Panel *m_panel;
    QStackedWidget *m_body;
    RecordsView *m_view;
    RecordsModel *m_model;
    EmptyState *m_empty;
    RecordPanel *m_record;
    QSplitter *m_splitter;
    QLineEdit *m_find;
    QPushButton *m_columnsButton;
    QPushButton *m_worst;
    QToolButton *m_more;
    ColumnChooser *m_chooser;
    QMenu *m_menu;
    std::vector<QAction *> m_actions;
    QPointer<RecordDialog> m_dialog;

    Schema m_schema;
    QString m_project;
    std::vector<RecordColumn> m_columns;
    RecordOrder m_order;
    RecordList m_list;
    std::shared_ptr<const RecordDetail> m_detail;
    RecordPicture m_picture;
    bool m_fit = true; ///< widths follow the next page
    Asking m_listing;
    Asking m_paging;
    Asking m_detailing;
    Asking m_positioning;
    Asking m_seeking;
    Asking m_copying;
    Asking m_exporting;
};

} // namespace faultline
