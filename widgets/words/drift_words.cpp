// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/words/drift_words.h"

#include "widgets/words/number_text.h"
#include "widgets/words/time_text.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include <cmath>

namespace faultline {

namespace {

QString say(const char *text, const char *note = nullptr)
{
    return QCoreApplication::translate("drift", text, note);
}

QString listOf(const std::vector<std::string> &values)
{
    QStringList list;
    for (const std::string &value : values)
        list << QString::fromStdString(value);
    return QLocale().createSeparatedList(list);
}

QString shortNumber(double value)
{
    return QLocale().toString(value, 'g', 4);
}

} // namespace

QString driftStateText(const DriftRow &row)
{
    if (row.note.kind == DriftNoteKind::ConstantInBaseline)
        return say(QT_TRANSLATE_NOOP("drift", "says little"), "a column that is constant in the baseline");
    if (row.change && row.change->confirmed)
        return say(QT_TRANSLATE_NOOP("drift", "changed"));
    if (row.drifted)
        return say(QT_TRANSLATE_NOOP("drift", "drifted"));
    return say(QT_TRANSLATE_NOOP("drift", "no drift"));
}

QString driftNoteText(const DriftNote &note)
{
    switch (note.kind) {
    case DriftNoteKind::None:
        return {};
    case DriftNoteKind::ConstantInBaseline:
        return say(QT_TRANSLATE_NOOP("drift", "The baseline has one value only, so any other is new to it."));
    case DriftNoteKind::Scaled:
        return say(QT_TRANSLATE_NOOP("drift", "Every quantile is %1 times what it was: another unit?"))
            .arg(shortNumber(note.factor));
    case DriftNoteKind::Shifted:
        return say(QT_TRANSLATE_NOOP("drift", "Every quantile moved by %1.")).arg(shortNumber(note.factor));
    case DriftNoteKind::Stuck:
        return say(QT_TRANSLATE_NOOP("drift", "One value became far more frequent: %1.")).arg(listOf(note.values));
    case DriftNoteKind::NewValues:
        return say(QT_TRANSLATE_NOOP("drift", "Values that the baseline lacks: %1.")).arg(listOf(note.values));
    case DriftNoteKind::VanishedValues:
        return say(QT_TRANSLATE_NOOP("drift", "Values that no longer occur: %1.")).arg(listOf(note.values));
    case DriftNoteKind::MoreMissing:
        return say(QT_TRANSLATE_NOOP("drift", "More values are missing."));
    case DriftNoteKind::LessMissing:
        return say(QT_TRANSLATE_NOOP("drift", "Fewer values are missing."));
    }
    return {};
}

QString driftSinceText(const DriftRow &row, const DriftReport &report)
{
    if (!row.change || !row.change->confirmed || row.change->window + 1 >= report.edges.size())
        return {};
    const DriftChange &change = *row.change;
    const QString day = dateText(report.edges[change.window]);
    if (change.earliest == change.latest)
        return day;
    return say(QT_TRANSLATE_NOOP("drift", "%1 [%2, %3]"), "date of a change with its interval")
        .arg(day, shortDateText(report.edges[change.earliest]), shortDateText(report.edges[change.latest]));
}

QString binText(const KeyValue &value)
{
    switch (value.kind) {
    case KeyValueKind::Category:
        return QString::fromStdString(value.category);
    case KeyValueKind::Number:
        return shortNumber(value.upTo);
    case KeyValueKind::Range:
        if (std::isinf(value.above))
            return say(QT_TRANSLATE_NOOP("drift", "up to %1"), "bin of a number").arg(shortNumber(value.upTo));
        if (std::isinf(value.upTo))
            return say(QT_TRANSLATE_NOOP("drift", "above %1"), "bin of a number").arg(shortNumber(value.above));
        return say(QT_TRANSLATE_NOOP("drift", "%1 to %2"), "bin of a number: above the first, up to the second")
            .arg(shortNumber(value.above), shortNumber(value.upTo));
    case KeyValueKind::Missing:
        return say(QT_TRANSLATE_NOOP("drift", "missing"));
    case KeyValueKind::NotFinite:
        return say(QT_TRANSLATE_NOOP("drift", "not a number"));
    case KeyValueKind::Rest:
        return say(QT_TRANSLATE_NOOP("drift", "other values"));
    case KeyValueKind::Window:
    case KeyValueKind::Index:
        break;
    }
    return {};
}

QString driftImpactText(const DriftRow &row, Task task)
{
    if (!row.impact)
        return noValue();
    const double points = task == Task::Regression ? *row.impact : 100.0 * *row.impact;
    const QString text = fixedText(points, task == Task::Regression ? 2 : 1);
    return points > 0.0 ? QLatin1Char('+') + text : text;
}

QString driftMeaning(const DriftReport &report)
{
    const QString drift =
        say(QT_TRANSLATE_NOOP("drift",
                              "PSI over the deciles or values of the baseline, missing values a bin of their own. "
                              "Drifted: q below 0.01 over all "
                              "columns, and PSI above 0.02 and above what 99 of 100 logs without drift stay below."));
    const QString change = report.split
        ? say(QT_TRANSLATE_NOOP("drift",
                                "The date of a change is searched in one half of the records and tested in the other."))
        : say(QT_TRANSLATE_NOOP("drift", "The date of a change is corrected for the number of dates tried."));
    return say(QT_TRANSLATE_NOOP("drift", "%1 %2"), "two sentences").arg(drift, change);
}

} // namespace faultline
