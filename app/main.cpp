// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"

#include <QGuiApplication>

int main(int argc, char **argv)
{
    using namespace faultline;
    const Command *command = argc > 1 ? findCommand(QString::fromLocal8Bit(argv[1])) : nullptr;
    if (command) {
        if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
            qputenv("QT_QPA_PLATFORM", "offscreen");
        const Result<QStringList> words = commandWords(argc, argv);
        if (!words)
            return Terminal(false).fail(words.error());
        if (command->paints) {
            const QGuiApplication application(argc, argv);
            return runCommand(*command, *words);
        }
        const QCoreApplication application(argc, argv);
        return runCommand(*command, *words);
    }
    return 0;
}
