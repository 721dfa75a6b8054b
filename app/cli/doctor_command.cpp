// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/store/doctor.h"
#include "app/cli/commands.h"
#include "app/cli/interrupt.h"

namespace faultline {

namespace {

std::string megabytes(std::uint64_t bytes)
{
    const std::uint64_t tenths = (bytes * 10 + 500'000) / 1'000'000;
    return groupedDigits(tenths / 10) + '.' + std::to_string(tenths % 10) + " MB";
}

void sayColumns(const DoctorReport &report, Terminal &terminal)
{
    std::uint64_t codes = 0;
    std::uint64_t values = 0;
    for (const ColumnSize &size : report.columns) {
        codes += size.codeBytes;
        values += size.valueBytes;
        terminal.say("  " + visible(size.column.name) + ": " + std::string(typeName(size.column.type)) + ", "
                     + std::string(roleName(size.column.role)) + ", stored " + megabytes(size.storedBytes)
                     + (size.dictionaryEntries > 0 ? ", " + groupedDigits(size.dictionaryEntries) + " words" : ""));
    }
    terminal.say("in memory: " + megabytes(codes) + " as codes, " + megabytes(values)
                 + " as values when all are loaded");
}

} // namespace

int doctorCommand(const CommandOptions &options, Terminal &terminal)
{
    if (options.arguments.size() > 1)
        return terminal.fail({ErrorKind::Invalid, "Give one project.", {}});
    const CancelToken cancel;
    const Interrupt interrupt(cancel);
    const Result<DoctorReport> report = examine(options.arguments.first().toStdString(), options.deep, cancel);
    if (!report)
        return terminal.fail(report.error());
    const bool readable = !report->sqliteVersion.empty(); // else the damage was met before anything else
    terminal.say(
        "faultline " FAULTLINE_VERSION
        + (readable ? ", project version " + std::to_string(report->fileVersion) + ", SQLite " + report->sqliteVersion
                    : std::string()));
    terminal.say("size: " + megabytes(report->fileBytes) + ", free inside " + megabytes(report->freeBytes));
    if (readable)
        terminal.say("data revision: " + std::to_string(report->dataRevision));
    for (const LogHealth &health : report->logs) {
        const ImportSummary &log = health.log.summary;
        terminal.say("log " + visible(log.description.name) + " (" + std::string(partName(log.description.part)) + ", "
                     + (health.log.ready ? "ready" : "interrupted: import it again, or discard it")
                     + "): " + lawText(log));
    }
    if (readable)
        sayColumns(*report, terminal);
    if (report->waitingLabels > 0)
        terminal.say("labels waiting for their record: " + groupedDigits(report->waitingLabels));
    for (const Damage &damage : report->damages)
        terminal.say("damage: " + visible(damage.detail));
    terminal.say(report->isSound()
                     ? (options.deep ? "sound: " + groupedDigits(report->segmentsChecked) + " segments checked"
                                     : std::string("sound (pages and counts; --deep checks every value)"))
                     : std::string("damaged"));
    return report->isSound() ? kDone : kFailed;
}

} // namespace faultline
