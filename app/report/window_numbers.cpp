// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/window_numbers.h"

#include "widgets/words/number_text.h"

#include <QCoreApplication>
#include <QStringList>

#include <numeric>

namespace faultline {

namespace {

constexpr qsizetype kMostStretches = 12;

/// "week 7" or "weeks 7–9 and 16": one sentence per window size, so that each language can bend the word.
QString named(const QString &numbers, int count, Window window)
{
    const char *text = "";
    switch (window) {
    case Window::Hour:
        text = QT_TRANSLATE_N_NOOP("report", "hour(s) %1");
        break;
    case Window::Day:
        text = QT_TRANSLATE_N_NOOP("report", "day(s) %1");
        break;
    case Window::Week:
        text = QT_TRANSLATE_N_NOOP("report", "week(s) %1");
        break;
    case Window::Month:
        text = QT_TRANSLATE_N_NOOP("report", "month(s) %1");
        break;
    case Window::Quarter:
        text = QT_TRANSLATE_N_NOOP("report", "quarter(s) %1");
        break;
    case Window::Year:
        text = QT_TRANSLATE_N_NOOP("report", "year(s) %1");
        break;
    }
    return QCoreApplication::translate("report", text, nullptr, count).arg(numbers);
}

QString joined(const QStringList &parts)
{
    if (parts.size() < 2)
        return parts.join(QString());
    const QString comma = QCoreApplication::translate("report", ", ", "between the parts of a list");
    return QCoreApplication::translate("report", "%1 and %2", "the end of a list")
        .arg(parts.mid(0, parts.size() - 1).join(comma), parts.last());
}

} // namespace

QString windowNumbers(const std::vector<std::size_t> &windows, Window window)
{
    QStringList parts;
    for (std::size_t i = 0; i < windows.size();) {
        if (parts.size() == kMostStretches) {
            parts << QCoreApplication::translate("report", "%1 more", "windows not listed")
                         .arg(countText(windows.size() - i));
            break;
        }
        std::size_t end = i;
        while (end + 1 < windows.size() && windows[end + 1] == windows[end] + 1)
            ++end;
        // Two neighbours are two numbers: a dash pays only from three on.
        if (end >= i + 2) {
            parts << QStringLiteral("%1\u2013%2").arg(windows[i] + 1).arg(windows[end] + 1);
            i = end + 1;
        } else {
            parts << QString::number(windows[i] + 1);
            ++i;
        }
    }
    return named(joined(parts), static_cast<int>(windows.size()), window);
}

QString windowNumber(std::size_t index, Window window)
{
    return named(QString::number(index + 1), 1, window);
}

QString windowNumberRange(std::size_t first, std::size_t last, Window window)
{
    std::vector<std::size_t> all(last - first + 1);
    std::iota(all.begin(), all.end(), first);
    return windowNumbers(all, window);
}

} // namespace faultline
