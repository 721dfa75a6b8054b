// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"
#include "app/cli/commands.h"

#include <QCommandLineParser>

namespace faultline {
namespace {

int runWorkbench(int argc, char **argv)
{
    QApplication application(argc, argv);
    QCommandLineParser parser;
    const QCommandLineOption sample(QStringLiteral("sample"), QStringLiteral("open the sample"));
    parser.addOption(sample);
    if (!parser.parse(QApplication::arguments())) {
        Terminal(false).fail({ErrorKind::Invalid, parser.errorText().toStdString(), {}});
        return kUsage;
    }
    Application workbench(application);
    workbench.window().show();
    workbench.open(parser.positionalArguments(), parser.isSet(sample));
    return QApplication::exec();
}

} // namespace
} // namespace faultline

int main(int argc, char **argv)
{
    using namespace faultline;
    QCoreApplication::setApplicationName(QStringLiteral("Faultline"));
    QCoreApplication::setOrganizationName(QStringLiteral("faultline"));
    QCoreApplication::setApplicationVersion(QStringLiteral(FAULTLINE_VERSION));
    QStringList words;
    for (int i = 1; i < argc; ++i)
        words.append(QString::fromLocal8Bit(argv[i]));
    // Whether this run needs a window, fonts or neither is decided before anything of Qt is made.
    if (const Command *command = words.isEmpty() ? nullptr : findCommand(words.first())) {
        if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
            qputenv("QT_QPA_PLATFORM", "offscreen");
        const Result<QStringList> rest = commandWords(argc, argv);
        if (!rest)
            return Terminal(false).fail(rest.error());
        if (command->paints) {
            const QApplication application(argc, argv);
            return runCommand(*command, *rest);
        }
        const QCoreApplication application(argc, argv);
        return runCommand(*command, *rest);
    }
    if (words.contains(QStringLiteral("--help")) || words.contains(QStringLiteral("-h"))) {
        Terminal(false).say(usage().toStdString());
        return kDone;
    }
    if (words.contains(QStringLiteral("--version"))) {
        Terminal(false).say("faultline " FAULTLINE_VERSION);
        return kDone;
    }
    if (qEnvironmentVariableIsEmpty("DISPLAY") && qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY")
        && qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) {
        return Terminal(false).fail(
            {ErrorKind::Io,
             "There is no display for the workbench. The commands work without one: faultline --help.",
             {}});
    }
    return runWorkbench(argc, argv);
}
