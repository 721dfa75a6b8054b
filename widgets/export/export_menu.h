// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/export/picture.h"

#include <QByteArray>
#include <QMenu>

#include <functional>

namespace faultline {

/// A file that is ready to be written: whoever has the window asks where, whoever has the jobs writes.
struct ExportedFile {
    QString name; ///< proposed, with its suffix
    QString filter; ///< of a file dialog: "PNG (*.png)"
    QByteArray bytes;
};

enum class ExportFormat { Png, Png2, Png3, Svg, Pdf, Csv };

/// Paints a picture into the bytes of a format; tones are those of the screen (SVG and PDF are light).
ExportedFile exportedFile(const Picture &picture, ExportFormat format, const Tones &tones);

/// Every way out for one picture: clipboard, files, table view, command. The picture is asked for when the menu opens.
class ExportMenu : public QMenu {
    Q_OBJECT

public:
    explicit ExportMenu(std::function<Picture()> picture, QWidget *parent = nullptr);

    /// The entry that shows the numbers in place of the drawing.
    QAction *tableAction() const { return m_table; }
    void copyImage();
    void copyTable();
    void copyCommand();
    /// Enables what the picture has; done by itself when the menu opens.
    void refresh();

signals:
    void exported(const faultline::ExportedFile &file);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void save(ExportFormat format);

    std::function<Picture()> m_picture;
    QAction *m_copyImage;
    QAction *m_copyTable;
    QAction *m_copyCommand;
    QAction *m_table;
    std::vector<QAction *> m_formats; ///< in the order of ExportFormat
};

} // namespace faultline
