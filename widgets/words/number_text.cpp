// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/words/number_text.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace faultline {

namespace {

QString trueMinus(QString text)
{
    return text.replace(QLatin1Char('-'), kMinus);
}

bool inLabelUnits(Metric metric)
{
    return metric == Metric::Rmse || metric == Metric::Mae;
}

} // namespace

QString noValue()
{
    return QStringLiteral("\u2013");
}

QString countText(std::uint64_t count)
{
    return QLocale().toString(static_cast<qulonglong>(count));
}

QString fixedText(double value, int decimals)
{
    if (!std::isfinite(value))
        return noValue();
    const double unit = std::pow(10.0, -decimals);
    // "-0.000" says nothing that "0.000" does not.
    const double shown = std::abs(value) < unit / 2 ? 0.0 : value;
    return trueMinus(QLocale().toString(shown, 'f', decimals));
}

QString plainNumberText(double value)
{
    const double size = std::abs(value);
    if (!std::isfinite(value) || (size != 0.0 && (size >= 1e15 || size < 1e-6)))
        return trueMinus(QLocale().toString(value, 'g', QLocale::FloatingPointShortest));
    for (int decimals = 0; decimals < 20; ++decimals) {
        if (QString::number(value, 'f', decimals).toDouble() == value)
            return fixedText(value, decimals);
    }
    return trueMinus(QLocale().toString(value, 'g', QLocale::FloatingPointShortest));
}

QString rateText(double share)
{
    return rateText(share, 1);
}

QString rateText(double share, int decimals)
{
    return QCoreApplication::translate("words", "%1 %", "a rate").arg(fixedText(share * 100.0, decimals));
}

QString rateIntervalText(const Interval &interval)
{
    return QStringLiteral("[%1, %2]").arg(fixedText(interval.lower * 100.0, 1), fixedText(interval.upper * 100.0, 1));
}

QString metricText(Metric metric, double value)
{
    if (!inLabelUnits(metric))
        return fixedText(value, 3);
    const double size = std::abs(value);
    const int decimals = size >= 1000 ? 0 : size >= 100 ? 1 : size >= 10 ? 2 : 3;
    return fixedText(value, decimals);
}

QString metricText(const MetricValue &value)
{
    return value.value ? metricText(value.metric, *value.value) : noValue();
}

QString metricIntervalText(const MetricValue &value)
{
    if (!value.interval)
        return {};
    return QStringLiteral("[%1, %2]")
        .arg(metricText(value.metric, value.interval->lower), metricText(value.metric, value.interval->upper));
}

QString metricWithIntervalText(const MetricValue &value)
{
    const QString interval = metricIntervalText(value);
    return interval.isEmpty() ? metricText(value) : QStringLiteral("%1 %2").arg(metricText(value), interval);
}

QString bytesText(std::uint64_t bytes)
{
    if (bytes < 1'000'000)
        return QCoreApplication::translate("words", "%1 bytes").arg(countText(bytes));
    return QLocale().formattedDataSize(static_cast<qint64>(bytes), 1, QLocale::DataSizeSIFormat);
}

QString durationText(double seconds)
{
    const auto whole = static_cast<qint64>(std::llround(std::max(0.0, seconds)));
    const QLocale locale;
    if (whole < 60)
        return QCoreApplication::translate("words", "%1 s", "seconds").arg(locale.toString(whole));
    if (whole < 3600)
        return QCoreApplication::translate("words", "%1 min %2 s")
            .arg(locale.toString(whole / 60), locale.toString(whole % 60));
    return QCoreApplication::translate("words", "%1 h %2 min")
        .arg(locale.toString(whole / 3600), locale.toString(whole / 60 % 60));
}

QString exactNumber(std::optional<double> value)
{
    return value ? QString::number(*value, 'g', QLocale::FloatingPointShortest) : QString();
}

} // namespace faultline
