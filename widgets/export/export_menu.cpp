// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/export/export_menu.h"

#include "widgets/export/picture_bytes.h"
#include "widgets/style/icons.h"

#include <QApplication>
#include <QClipboard>
#include <QEvent>

#include <array>

namespace faultline {

namespace {

constexpr std::array kFormats{ExportFormat::Png, ExportFormat::Png2, ExportFormat::Png3,
                              ExportFormat::Svg, ExportFormat::Pdf,  ExportFormat::Csv};
constexpr double kClipboardScale = 2.0;

} // namespace

ExportedFile exportedFile(const Picture &picture, ExportFormat format, const Tones &tones)
{
    switch (format) {
    case ExportFormat::Png:
    case ExportFormat::Png2:
    case ExportFormat::Png3: {
        const int scale = 1 + static_cast<int>(format) - static_cast<int>(ExportFormat::Png);
        return {picture.name + QStringLiteral(".png"), ExportMenu::tr("PNG (*.png)"), pngBytes(picture, tones, scale)};
    }
    case ExportFormat::Svg:
        return {picture.name + QStringLiteral(".svg"), ExportMenu::tr("SVG (*.svg)"), svgBytes(picture)};
    case ExportFormat::Pdf:
        return {picture.name + QStringLiteral(".pdf"), ExportMenu::tr("PDF (*.pdf)"),
                pdfBytes(picture, QDate::currentDate())};
    case ExportFormat::Csv:
        break;
    }
    return {picture.name + QStringLiteral(".csv"), ExportMenu::tr("CSV (*.csv)"), csvBytes(numbersOf(picture))};
}

ExportMenu::ExportMenu(std::function<Picture()> picture, QWidget *parent)
    : QMenu(parent)
    , m_picture(std::move(picture))
    , m_copyImage(addAction(faultline::icon(QStringLiteral("copy")), QString(), this, &ExportMenu::copyImage))
    , m_copyTable(addAction(QString(), this, &ExportMenu::copyTable))
    , m_copyCommand(addAction(QString(), this, &ExportMenu::copyCommand))
{
    addSeparator();
    for (const ExportFormat format : kFormats)
        m_formats.push_back(addAction(QString(), this, [this, format] { save(format); }));
    m_formats.front()->setIcon(faultline::icon(QStringLiteral("export")));
    addSeparator();
    m_table = addAction(faultline::icon(QStringLiteral("table")), QString());
    m_table->setCheckable(true);
    connect(this, &QMenu::aboutToShow, this, &ExportMenu::refresh);
    retranslate();
}

void ExportMenu::copyImage()
{
    if (const Picture picture = m_picture(); picture.paint)
        QApplication::clipboard()->setImage(pictureImage(picture, currentTones(), kClipboardScale));
}

void ExportMenu::copyTable()
{
    const Picture picture = m_picture();
    if (!picture.table)
        return;
    QApplication::clipboard()->setText(tsvText(numbersOf(picture)) + QLatin1Char('\n') + captionOf(picture)
                                       + QLatin1Char('\n')); // what is pasted somewhere says what it is about
}

void ExportMenu::copyCommand()
{
    if (const Picture picture = m_picture(); !picture.command.isEmpty())
        QApplication::clipboard()->setText(picture.command);
}

void ExportMenu::save(ExportFormat format)
{
    const Picture picture = m_picture();
    if (format == ExportFormat::Csv ? picture.table != nullptr : picture.paint != nullptr)
        emit exported(exportedFile(picture, format, currentTones()));
}

void ExportMenu::refresh()
{
    const Picture picture = m_picture();
    const bool drawn = picture.paint != nullptr;
    const bool numbers = picture.table != nullptr;
    m_copyImage->setEnabled(drawn);
    for (const ExportFormat format : kFormats)
        m_formats[static_cast<std::size_t>(format)]->setEnabled(format == ExportFormat::Csv ? numbers : drawn);
    m_copyTable->setEnabled(numbers);
    m_table->setEnabled(numbers && (drawn || m_table->isChecked()));
    m_copyCommand->setEnabled(!picture.command.isEmpty());
}

void ExportMenu::changeEvent(QEvent *event)
{
    QMenu::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ExportMenu::retranslate()
{
    m_copyImage->setText(tr("Copy image"));
    m_copyTable->setText(tr("Copy as table"));
    m_copyCommand->setText(tr("Copy as command"));
    m_table->setText(tr("View as table"));
    const std::array<QString, kFormats.size()> texts{tr("Save as PNG\u2026"),
                                                     tr("Save as PNG, twice the size\u2026"),
                                                     tr("Save as PNG, three times the size\u2026"),
                                                     tr("Save as SVG\u2026"),
                                                     tr("Save as PDF\u2026"),
                                                     tr("Save as CSV\u2026")};
    for (std::size_t i = 0; i < texts.size(); ++i)
        m_formats[i]->setText(texts[i]);
}

} // namespace faultline
