// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/words/export_words.h"

#include "widgets/words/number_text.h"
#include "widgets/words/time_text.h"

#include <QCoreApplication>
#include <QStringList>

namespace faultline {

QString evidenceCaption(const QString &cohort, std::uint64_t n, std::optional<Micros> from, std::optional<Micros> to)
{
    QStringList said;
    said << (cohort.isEmpty()
                 ? QCoreApplication::translate("words", "No filter.", "nothing restricts the records")
                 : QCoreApplication::translate("words", "Filter: %1.", "cohort in its text form").arg(cohort));
    said << QCoreApplication::translate("words", "n = %1.", "number of records").arg(countText(n));
    if (from && to)
        said << QCoreApplication::translate("words", "%1, UTC.", "range of dates").arg(dateRangeText(*from, *to));
    return said.join(QLatin1Char(' '));
}

} // namespace faultline
