// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"

#include <array>

namespace faultline {

namespace {

constexpr std::array kCommands{
    Command{"import", "PROJECT LOG...", "read logs into a project; rows in = stored + quarantined", false,
            importCommand},
    Command{"analyze", "PROJECT|LOG", "measure and write the result as JSON", false, analyzeCommand},
    Command{"report", "PROJECT|LOG", "write the failure report as PDF", true, reportCommand},
    Command{"records", "PROJECT|LOG", "write records as CSV, worst first", false, recordsCommand},
    Command{"query", "PROJECT|LOG \"SELECT ...\"", "answer in SQL: records, cells, log, ...", false, queryCommand},
    Command{"doctor", "PROJECT", "integrity, sizes, memory, versions", false, doctorCommand},
};

} // namespace

std::span<const Command> commands()
{
    return kCommands;
}

const Command *findCommand(const QString &name)
{
    for (const Command &command : kCommands) {
        if (name == QLatin1String(command.name))
            return &command;
    }
    return nullptr;
}

QString usage(const Command *command)
{
    QString text;
    if (!command)
        text += QStringLiteral("faultline [PROJECT|LOG...]    the workbench\n");
    for (const Command &one : kCommands) {
        if (!command || command == &one)
            text += QStringLiteral("faultline %1 %2    %3\n")
                        .arg(QLatin1String(one.name), QLatin1String(one.arguments), QLatin1String(one.help));
    }
    return text + QStringLiteral("\nOptions:\n") + optionsHelp()
        + QStringLiteral(
               "\nExit codes: 0 done, 1 error, 2 usage, 3 alert (with --fail-on alert), 4 rows quarantined (import),\n"
               "130 interrupted.\n");
}

Result<QStringList> commandWords(int argc, char **argv)
{
    QStringList words;
    for (int i = 2; i < argc; ++i) {
        words.append(QString::fromLocal8Bit(argv[i]));
        // A name with other bytes could neither be found again nor be written into the JSON.
        if (words.last().toLocal8Bit() != argv[i])
            return Error{ErrorKind::Invalid,
                         "\"" + words.last().toStdString()
                             + "\" is not valid UTF-8. Rename the file and name it again.",
                         {}};
    }
    return words;
}

int runCommand(const Command &command, const QStringList &words)
{
    if (words.contains(QStringLiteral("--help")) || words.contains(QStringLiteral("-h"))) {
        Terminal(false).say(usage(&command).toStdString());
        return kDone;
    }
    const Result<CommandOptions> options = parseOptions(words);
    Terminal terminal(options && options->quiet);
    if (!options) {
        terminal.fail(options.error());
        return kUsage;
    }
    if (options->arguments.isEmpty()) {
        terminal.remark(usage(&command).toStdString());
        return kUsage;
    }
    return command.run(*options, terminal);
}

} // namespace faultline
