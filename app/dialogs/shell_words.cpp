// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dialogs/shell_words.h"

#include <QRegularExpression>

namespace faultline {

QString shellLine(const QStringList &words)
{
    static const QRegularExpression kHarmless(QStringLiteral("^[A-Za-z0-9_./=:,+@%-]+$"));
    QStringList quoted;
    for (const QString &word : words) {
        if (kHarmless.match(word).hasMatch())
            quoted << word;
        else
            quoted << QLatin1Char('\'') + QString(word).replace(QLatin1Char('\''), QStringLiteral("'\\''"))
                    + QLatin1Char('\'');
    }
    return quoted.join(QLatin1Char(' '));
}

} // namespace faultline
