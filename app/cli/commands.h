// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/options.h"
#include "app/cli/terminal.h"

#include <span>

namespace faultline {

/// One verb of the command line. To add one: a file with its function and a row in commands.cpp.
struct Command {
    const char *name;
    const char *arguments; ///< for the usage line
    const char *help;
    bool paints; ///< needs fonts, so a QGuiApplication
    int (*run)(const CommandOptions &, Terminal &);
};

std::span<const Command> commands();
/// Null when there is no such command.
const Command *findCommand(const QString &name);
/// Usage of all commands, or of one.
QString usage(const Command *command = nullptr);
/// The words after the command. Invalid when one is not UTF-8.
Result<QStringList> commandWords(int argc, char **argv);
/// Parses and runs; gives the exit code.
int runCommand(const Command &command, const QStringList &words);

int importCommand(const CommandOptions &options, Terminal &terminal);
int analyzeCommand(const CommandOptions &options, Terminal &terminal);
int reportCommand(const CommandOptions &options, Terminal &terminal);
int recordsCommand(const CommandOptions &options, Terminal &terminal);
int queryCommand(const CommandOptions &options, Terminal &terminal);
int doctorCommand(const CommandOptions &options, Terminal &terminal);

} // namespace faultline
