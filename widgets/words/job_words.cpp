// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/words/job_words.h"

#include "widgets/words/number_text.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <cmath>

namespace faultline {

namespace {

QString words(const char *text)
{
    return QCoreApplication::translate("words", text);
}

} // namespace

QString phaseTitle(Phase phase)
{
    switch (phase) {
    case Phase::Sampling:
        return words(QT_TRANSLATE_NOOP("words", "Looking at the file"));
    case Phase::Reading:
        return words(QT_TRANSLATE_NOOP("words", "Reading"));
    case Phase::Storing:
        return words(QT_TRANSLATE_NOOP("words", "Storing"));
    case Phase::Joining:
        return words(QT_TRANSLATE_NOOP("words", "Joining labels"));
    case Phase::Coding:
        return words(QT_TRANSLATE_NOOP("words", "Indexing"));
    case Phase::Measuring:
        return words(QT_TRANSLATE_NOOP("words", "Measuring"));
    case Phase::Clustering:
        return words(QT_TRANSLATE_NOOP("words", "Grouping failures"));
    case Phase::Sorting:
        return words(QT_TRANSLATE_NOOP("words", "Sorting"));
    case Phase::Writing:
        return words(QT_TRANSLATE_NOOP("words", "Writing"));
    }
    return {};
}

QString progressText(const ProgressReport &report)
{
    QStringList parts{phaseTitle(report.phase)};
    if (report.rows > 0)
        parts << QCoreApplication::translate("words", "%1 rows").arg(countText(report.rows));
    if (report.rowsPerSecond > 0.0)
        parts << QCoreApplication::translate("words", "%1 rows/s")
                     .arg(countText(static_cast<std::uint64_t>(report.rowsPerSecond)));
    if (report.secondsLeft >= 0.0)
        parts << QCoreApplication::translate("words", "%1 left", "duration").arg(durationText(report.secondsLeft));
    return parts.join(QStringLiteral(" \u00b7 "));
}

int progressPercent(const ProgressReport &report)
{
    if (report.total <= 0.0)
        return -1;
    return static_cast<int>(std::floor(std::clamp(report.done / report.total, 0.0, 1.0) * 100.0));
}

QString quarantineText(QuarantineReason reason)
{
    switch (reason) {
    case QuarantineReason::TooFewFields:
        return words(QT_TRANSLATE_NOOP("words", "Fewer fields than the header has"));
    case QuarantineReason::TooManyFields:
        return words(QT_TRANSLATE_NOOP("words", "More fields than the header has"));
    case QuarantineReason::InvalidUtf8:
        return words(QT_TRANSLATE_NOOP("words", "Not valid UTF-8"));
    case QuarantineReason::NulByte:
        return words(QT_TRANSLATE_NOOP("words", "Holds a zero byte"));
    case QuarantineReason::UnterminatedQuote:
        return words(QT_TRANSLATE_NOOP("words", "A quote opens and does not close"));
    case QuarantineReason::TextAfterQuote:
        return words(QT_TRANSLATE_NOOP("words", "Text follows a closing quote"));
    case QuarantineReason::RecordTooLong:
        return words(QT_TRANSLATE_NOOP("words", "Longer than 16 MiB"));
    case QuarantineReason::TruncatedRecord:
        return words(QT_TRANSLATE_NOOP("words", "The file ends inside this row"));
    case QuarantineReason::DuplicateId:
        return words(QT_TRANSLATE_NOOP("words", "A second, different label for this id"));
    case QuarantineReason::NoLabelValue:
        return words(QT_TRANSLATE_NOOP("words", "The id is there, the label is not"));
    case QuarantineReason::UnreadableTime:
        return words(QT_TRANSLATE_NOOP("words", "The time cannot be read"));
    }
    return {};
}

QString errorHeading(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Io:
        return words(QT_TRANSLATE_NOOP("words", "A file or disk refused"));
    case ErrorKind::Format:
        return words(QT_TRANSLATE_NOOP("words", "The file is not what it seems to be"));
    case ErrorKind::Schema:
        return words(QT_TRANSLATE_NOOP("words", "The columns do not make a log"));
    case ErrorKind::TooNew:
        return words(QT_TRANSLATE_NOOP("words", "Written by a newer Faultline"));
    case ErrorKind::Locked:
        return words(QT_TRANSLATE_NOOP("words", "Another program writes this project"));
    case ErrorKind::Corrupt:
        return words(QT_TRANSLATE_NOOP("words", "The project file is damaged"));
    case ErrorKind::Query:
        return words(QT_TRANSLATE_NOOP("words", "This cannot be answered"));
    case ErrorKind::Network:
        return words(QT_TRANSLATE_NOOP("words", "The other side did not answer"));
    case ErrorKind::Invalid:
        return words(QT_TRANSLATE_NOOP("words", "A value is out of range"));
    case ErrorKind::Cancelled:
        return {};
    case ErrorKind::Internal:
        return words(QT_TRANSLATE_NOOP("words", "Faultline made a mistake"));
    }
    return {};
}

QString lawText(std::uint64_t stored, std::uint64_t quarantined)
{
    return QCoreApplication::translate("words", "%1 stored + %2 quarantined = %3 rows: no row is lost.")
        .arg(countText(stored), countText(quarantined), countText(stored + quarantined));
}

QString joinText(const LabelJoinSummary &summary)
{
    return QCoreApplication::translate("words",
                                       "%1 label rows: %2 joined, %3 waiting for their record, %4 duplicate, "
                                       "%5 quarantined.")
        .arg(countText(summary.rowsIn), countText(summary.joined), countText(summary.waiting),
             countText(summary.duplicate), countText(summary.quarantined));
}

} // namespace faultline
