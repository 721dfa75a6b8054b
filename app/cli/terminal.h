// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/base/error.h"
#include "analysis/base/run.h"
#include "analysis/values/import.h"

#include <string>
#include <string_view>

namespace faultline {

/// Exit codes of every command.
enum ExitCode : int {
    kDone = 0,
    kFailed = 1,
    kUsage = 2,
    kAlert = 3, ///< a threshold is breached
    kQuarantined = 4, ///< import: some rows were quarantined
    kInterrupted = 130, ///< Ctrl+C; everything begun was undone
};

/// Where a command speaks: results on standard output, everything else on standard error.
class Terminal {
public:
    explicit Terminal(bool quiet)
        : m_quiet(quiet)
    {
    }

    void say(const std::string &line) const; ///< standard output
    void remark(const std::string &line); ///< standard error, also when quiet
    /// Shows progress in one line that is written over; only where standard error is a terminal.
    void progress(const ProgressReport &report);
    /// The error as a line, and the exit code that belongs to it; no more than "cancelled" after Ctrl+C.
    int fail(const Error &error);

    /// Takes the line of progress away before something else is written.
    void clearProgress();

private:
    bool m_quiet;
    bool m_lineShown = false;
};

/// Text of files and names as one line: control characters, which could move the cursor or forge lines, and
/// bytes that are not UTF-8 as "\x1B".
std::string visible(std::string_view text);
/// "60,000 rows in = 60,000 stored + 0 quarantined".
std::string lawText(const ImportSummary &summary);
/// "5,000 rows in = 4,911 joined + 89 waiting + 0 duplicate + 0 quarantined".
std::string lawText(const LabelJoinSummary &summary);
/// 60000 as "60,000".
std::string groupedDigits(std::uint64_t number);

} // namespace faultline
