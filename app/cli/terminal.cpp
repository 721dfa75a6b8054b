// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/terminal.h"

#include "analysis/ingest/readers/utf8.h"

#include <cmath>
#include <cstdio>
#include <unistd.h>

namespace faultline {

namespace {

const char *phaseText(Phase phase)
{
    switch (phase) {
    case Phase::Sampling:
        return "looking at the file";
    case Phase::Reading:
        return "reading";
    case Phase::Storing:
        return "storing";
    case Phase::Joining:
        return "joining labels";
    case Phase::Coding:
        return "coding columns";
    case Phase::Measuring:
        return "measuring";
    case Phase::Clustering:
        return "grouping failures";
    case Phase::Sorting:
        return "sorting";
    case Phase::Writing:
        return "writing";
    }
    return "";
}

} // namespace

std::string visible(std::string_view text)
{
    std::string shown;
    std::size_t invalid = firstInvalidUtf8(text);
    for (std::size_t i = 0; i < text.size(); ++i) {
        const auto byte = static_cast<unsigned char>(text[i]);
        // U+0080 ... U+009F steer terminals too; in UTF-8 they are C2 80 ... C2 9F.
        const bool steers = byte == 0xC2 && i + 1 < text.size() && static_cast<unsigned char>(text[i + 1]) < 0xA0;
        if (i != invalid && byte >= 0x20 && byte != 0x7F && !steers) {
            shown += text[i];
            continue;
        }
        if (i == invalid) {
            const std::size_t next = firstInvalidUtf8(text.substr(i + 1));
            invalid = next == std::string_view::npos ? next : i + 1 + next;
        }
        const auto code = steers ? static_cast<unsigned char>(text[++i]) : byte;
        shown += {'\\', 'x', "0123456789ABCDEF"[code >> 4U], "0123456789ABCDEF"[code & 15U]};
    }
    return shown;
}

std::string groupedDigits(std::uint64_t number)
{
    std::string digits = std::to_string(number);
    for (std::size_t at = digits.size(); at > 3;) {
        at -= 3;
        digits.insert(at, 1, ',');
    }
    return digits;
}

std::string lawText(const ImportSummary &summary)
{
    return groupedDigits(summary.rowsIn) + " rows in = " + groupedDigits(summary.rowsStored) + " stored + "
        + groupedDigits(summary.rowsQuarantined) + " quarantined";
}

std::string lawText(const LabelJoinSummary &summary)
{
    return groupedDigits(summary.rowsIn) + " labels in = " + groupedDigits(summary.joined) + " joined + "
        + groupedDigits(summary.waiting) + " waiting + " + groupedDigits(summary.duplicate) + " duplicate + "
        + groupedDigits(summary.quarantined) + " quarantined";
}

void Terminal::clearProgress()
{
    if (m_lineShown)
        std::fputs("\r\033[K", stderr);
    m_lineShown = false;
}

void Terminal::say(const std::string &line) const
{
    std::fputs((line + '\n').c_str(), stdout);
}

void Terminal::remark(const std::string &line)
{
    clearProgress();
    std::fputs((line + '\n').c_str(), stderr);
}

void Terminal::progress(const ProgressReport &report)
{
    if (m_quiet || isatty(STDERR_FILENO) == 0)
        return;
    clearProgress();
    std::string line = phaseText(report.phase);
    if (report.total > 0.0)
        line += ' ' + std::to_string(std::lround(100.0 * report.done / report.total)) + " %";
    if (report.rows > 0)
        line += ", " + groupedDigits(report.rows) + " rows, "
            + groupedDigits(static_cast<std::uint64_t>(report.rowsPerSecond)) + " rows/s";
    if (report.secondsLeft >= 1.0)
        line += ", " + std::to_string(std::lround(report.secondsLeft)) + " s left";
    std::fputs(line.c_str(), stderr);
    std::fflush(stderr);
    m_lineShown = true;
}

int Terminal::fail(const Error &error)
{
    if (error.kind == ErrorKind::Cancelled) {
        remark("cancelled");
        return kInterrupted;
    }
    remark("faultline: " + visible(error.message) + (error.where.empty() ? "" : " [" + visible(error.where) + ']'));
    return error.kind == ErrorKind::Invalid ? kUsage : kFailed;
}

} // namespace faultline
