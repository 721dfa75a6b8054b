// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"

#include <QApplication>

int main(int argc, char **argv)
{
    using namespace faultline;
    const Command *command = argc > 1 ? findCommand(QString::fromLocal8Bit(argv[1])) : nullptr;
    if (command) {
        if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
            qputenv("QT_QPA_PLATFORM", "offscreen");
        QStringList words;
        for (int i = 2; i < argc; ++i)
            words.append(QString::fromLocal8Bit(argv[i]));
        if (command->paints) {
            const QApplication application(argc, argv);
            return runCommand(*command, words);
        }
        const QCoreApplication application(argc, argv);
        return runCommand(*command, words);
    }
    return 0;
}
