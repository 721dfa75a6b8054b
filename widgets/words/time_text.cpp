// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/words/time_text.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

namespace faultline {

namespace {

QDateTime utc(Micros time)
{
    const Micros milli = time >= 0 ? time / 1000 : (time - 999) / 1000;
    return QDateTime::fromMSecsSinceEpoch(milli, Qt::UTC);
}

QString formatted(Micros time, const QString &format)
{
    return QLocale().toString(utc(time), format);
}

QString dayMonthYear()
{
    return QCoreApplication::translate("words", "d MMM yyyy", "date format of Qt");
}

QString dayMonth()
{
    return QCoreApplication::translate("words", "d MMM", "date format of Qt");
}

QString monthYear()
{
    return QCoreApplication::translate("words", "MMM yyyy", "date format of Qt");
}

} // namespace

QString dateText(Micros time)
{
    return formatted(time, dayMonthYear());
}

QString shortDateText(Micros time)
{
    return formatted(time, dayMonth());
}

QString momentText(Micros time)
{
    return QCoreApplication::translate("words", "%1, %2 UTC", "date, time of day")
        .arg(dateText(time), formatted(time, QStringLiteral("HH:mm")));
}

QString dateRangeText(Micros first, Micros last)
{
    if (utc(first).date() == utc(last).date())
        return dateText(first);
    // Within one year the year is said once: at the end in English and Danish, at the beginning in Chinese.
    const bool sameYear = utc(first).date().year() == utc(last).date().year();
    const QString from =
        QCoreApplication::translate("words", "d MMM", "date format of Qt: first date of a range within a year");
    const QString to =
        QCoreApplication::translate("words", "d MMM yyyy", "date format of Qt: last date of a range within a year");
    return QCoreApplication::translate("words", "%1 \u2013 %2", "from, to")
        .arg(formatted(first, sameYear ? from : dayMonthYear()), formatted(last, sameYear ? to : dayMonthYear()));
}

QString windowText(Micros from, Micros to, Window window)
{
    switch (window) {
    case Window::Hour:
        return momentText(from);
    case Window::Day:
        return dateText(from);
    case Window::Week:
        return dateRangeText(from, to - 1);
    case Window::Month:
        return formatted(from, monthYear());
    case Window::Quarter:
        return QCoreApplication::translate("words", "%1 Q%2", "year, quarter")
            .arg(utc(from).date().year())
            .arg((utc(from).date().month() + 2) / 3);
    case Window::Year:
        return QString::number(utc(from).date().year());
    }
    return dateRangeText(from, to - 1);
}

QString tickText(Micros from, Window window)
{
    switch (window) {
    case Window::Hour:
        return utc(from).time() == QTime(0, 0) ? shortDateText(from) : formatted(from, QStringLiteral("HH:mm"));
    case Window::Day:
    case Window::Week:
        return shortDateText(from);
    case Window::Month:
        return formatted(from, QCoreApplication::translate("words", "MMM", "date format of Qt"));
    case Window::Quarter:
        return QCoreApplication::translate("words", "Q%1", "quarter").arg((utc(from).date().month() + 2) / 3);
    case Window::Year:
        return QString::number(utc(from).date().year());
    }
    return shortDateText(from);
}

} // namespace faultline
