// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What leaves the window as a file: which panel is meant, and where its bytes go.
#include "app/pages/page.h"
#include "app/window/main_window.h"
#include "widgets/views/panel.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QSettings>
#include <QStandardPaths>

namespace faultline {

void MainWindow::openExportMenu()
{
    Page *shown = page(m_page);
    if (Panel *panel = shown && m_session.isOpen() ? shown->exportPanel() : nullptr)
        panel->openExportMenu();
}

void MainWindow::askForExport(const ExportedFile &file)
{
    const QString key = QStringLiteral("exportFolder");
    QString folder = m_settings.value(key).toString();
    if (folder.isEmpty())
        folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    auto *dialog = new QFileDialog(this, tr("Export %1", "file").arg(file.name), folder, file.filter);
    dialog->setObjectName(QStringLiteral("exportDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QFileInfo(file.name).suffix());
    dialog->selectFile(file.name);
    connect(dialog, &QFileDialog::fileSelected, this, [this, key, bytes = file.bytes](const QString &path) {
        m_settings.setValue(key, QFileInfo(path).absolutePath());
        emit exportRequested(path, bytes);
    });
    dialog->open();
}

} // namespace faultline
