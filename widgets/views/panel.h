// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/export/export_menu.h"

#include <QFrame>

#include <functional>

class QHBoxLayout;
class QLabel;
class QTableView;
class QToolButton;
class QVBoxLayout;

namespace faultline {

class DataTableModel;
class ElidedLabel;
class ProgressLine;

/// A frame with a header: bold title, muted subtitle, controls at the right; below it a thin progress line, a line for
/// an error, the body and a caption. Its height never changes because data came. With setExport() it has a menu (button,
/// right click, Ctrl+E) of every way out for what its body shows, and can show the numbers as a table instead.
class Panel : public QFrame {
    Q_OBJECT

public:
    explicit Panel(QWidget *parent = nullptr);

    void setTitle(const QString &title);
    void setSubtitle(const QString &subtitle);
    void setCaption(const QString &caption);
    void addControl(QWidget *control);
    void setBody(QWidget *body);
    /// A failure is a line in the panel, never a box; empty takes it away.
    void setError(const QString &sentence);
    ProgressLine *progressLine() const { return m_progress; }

    /// picture() is asked each time for what is shown then; an empty Picture means there is nothing to take away now.
    void setExport(std::function<Picture()> picture);
    /// The body has a table of its own: tableShownChanged() asks for it, nothing is put in its place.
    void setOwnTable(bool own) { m_ownTable = own; }
    bool hasExport() const { return m_menu != nullptr; }
    ExportMenu *exportMenu() const { return m_menu; }
    /// Opens the menu at its button.
    void openExportMenu();
    /// The numbers in place of the body.
    void setTableShown(bool shown);
    bool isTableShown() const;
    /// What the body shows has changed: the table follows, and the menu is there only while there is something to take.
    void refreshExport();
    QTableView *table() const { return m_table; }

signals:
    /// The bytes of a file that should be written.
    void exported(const faultline::ExportedFile &file);
    void tableShownChanged(bool shown);

protected:
    void contextMenuEvent(QContextMenuEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    QLabel *m_title;
    ElidedLabel *m_subtitle;
    QLabel *m_caption;
    QLabel *m_error;
    ProgressLine *m_progress;
    QHBoxLayout *m_header;
    QVBoxLayout *m_layout;
    QToolButton *m_exportButton = nullptr; ///< these five: once there is something to export
    ExportMenu *m_menu = nullptr;
    QWidget *m_body = nullptr;
    QTableView *m_table = nullptr;
    DataTableModel *m_numbers = nullptr;
    bool m_ownTable = false;
    std::function<Picture()> m_picture;
};

} // namespace faultline
