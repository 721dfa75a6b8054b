// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/values/document.h"

#include <QByteArray>
#include <QDate>
#include <QString>

namespace faultline {

struct ReportOptions {
    QString title; ///< of the report; empty: the name of the first log
    QDate date; ///< printed on the first page and kept as the file's creation date; the clock is never asked
};

/// The failure report as a PDF of A4 pages: two where the logs are usual, more where there is more to say. Words and
/// digits are those of the application's translators and of the default QLocale. The same document, options and language
/// give the same bytes. Needs a QApplication (the chart is a graphics scene) and its thread; no window, no event loop.
QByteArray reportPdf(const Document &document, const ReportOptions &options);

/// "flights" of "data/flights_log.csv.gz": a name for a report and its file when none was given.
QString reportName(const Document &document);

} // namespace faultline
