// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/words/record_words.h"

#include "widgets/words/number_text.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace faultline {

namespace {

constexpr int kMostLetters = 200;
constexpr int kMostWhole = 4000;

QString words(const char *text, const char *comment = nullptr)
{
    return QCoreApplication::translate("words", text, comment);
}

QString plainNumber(double value, int decimals)
{
    if (std::isnan(value))
        return QStringLiteral("NaN");
    if (std::isinf(value))
        return value > 0 ? QStringLiteral("\u221e") : QString(kMinus) + QStringLiteral("\u221e");
    QLocale locale;
    locale.setNumberOptions(QLocale::OmitGroupSeparator); // values stand as in the file: 12379, not a count of things
    const double shown = std::abs(value) < std::pow(10.0, -decimals) / 2 ? 0.0 : value;
    return locale.toString(shown, 'f', decimals).replace(QLatin1Char('-'), kMinus);
}

QString integerText(std::int64_t value)
{
    return QString::number(value).replace(QLatin1Char('-'), kMinus);
}

QString timeText(Micros time)
{
    QString text = QString::fromStdString(formatIsoTime(time));
    text.replace(QLatin1Char('T'), QLatin1Char(' '));
    text.remove(QLatin1Char('Z'));
    return text;
}

/// Decimals after which nothing is left, at most `most`; more than that where something is.
int decimalsOf(double value, int most)
{
    double scaled = std::abs(value);
    for (int decimals = 0; decimals <= most; ++decimals, scaled *= 10.0) {
        if (std::abs(scaled - std::round(scaled)) <= 1e-9 * std::max(1.0, scaled))
            return decimals;
    }
    return most + 1;
}

QString textOf(const RecordCell *cell)
{
    if (!cell || std::holds_alternative<std::monostate>(*cell))
        return {};
    if (const auto *number = std::get_if<double>(cell))
        return plainNumber(*number, decimalsFor({*number}));
    return cellText(*cell, std::holds_alternative<std::string>(*cell) ? ValueType::Text : ValueType::Int64, 0);
}

const RecordCell *cellOfRole(const RecordDetail &detail, const Schema &schema, Role role)
{
    const ColumnSchema *column = schema.first(role);
    return column ? cellOf(detail, {column->id, {}}) : nullptr;
}

} // namespace

QString derivedTitle(Derived derived)
{
    switch (derived) {
    case Derived::Failure:
        return words(QT_TRANSLATE_NOOP("words", "outcome"));
    case Derived::LogLoss:
        return words(QT_TRANSLATE_NOOP("words", "log loss"), "column");
    case Derived::Confidence:
        return words(QT_TRANSLATE_NOOP("words", "confidence"));
    case Derived::Residual:
        return words(QT_TRANSLATE_NOOP("words", "residual"));
    case Derived::AbsoluteResidual:
        return words(QT_TRANSLATE_NOOP("words", "|residual|"));
    case Derived::Brier:
        return words(QT_TRANSLATE_NOOP("words", "Brier"), "column");
    default:
        return {};
    }
}

QString derivedMeaning(Derived derived)
{
    switch (derived) {
    case Derived::Failure:
        return words(QT_TRANSLATE_NOOP("words", "Wrong where label and prediction differ."));
    case Derived::LogLoss:
        return words(QT_TRANSLATE_NOOP(
            "words", "Minus the logarithm of the probability that the model gave to the label: 0 is perfect."));
    case Derived::Confidence:
        return words(QT_TRANSLATE_NOOP("words", "The probability of the returned class."));
    case Derived::Residual:
        return words(QT_TRANSLATE_NOOP("words", "Prediction minus label."));
    case Derived::AbsoluteResidual:
        return words(QT_TRANSLATE_NOOP("words", "Prediction minus label, without its sign."));
    case Derived::Brier:
        return words(QT_TRANSLATE_NOOP("words", "Squared distance of the probabilities from the label: 0 is perfect."));
    default:
        return {};
    }
}

QString worstText(WorstBy by)
{
    switch (by) {
    case WorstBy::Loss:
        return words(QT_TRANSLATE_NOOP("words", "worst first, by log loss"));
    case WorstBy::Confidence:
        return words(QT_TRANSLATE_NOOP("words", "worst first: wrong and most confident"));
    case WorstBy::AbsoluteResidual:
        return words(QT_TRANSLATE_NOOP("words", "worst first, by |residual|"));
    case WorstBy::LowConfidence:
        return words(QT_TRANSLATE_NOOP("words", "no labels yet: least confident first"));
    case WorstBy::Nothing:
        break;
    }
    return words(QT_TRANSLATE_NOOP("words", "in the order of the log"));
}

QString sortedByText(const QString &column, bool descending)
{
    return (descending ? words(QT_TRANSLATE_NOOP("words", "sorted by %1, falling"), "column")
                       : words(QT_TRANSLATE_NOOP("words", "sorted by %1, rising"), "column"))
        .arg(column);
}

int decimalsFor(const std::vector<double> &values)
{
    constexpr int kMost = 4;
    int needed = 0;
    double largest = 0.0;
    for (const double value : values) {
        if (!std::isfinite(value))
            continue;
        largest = std::max(largest, std::abs(value));
        needed = std::max(needed, decimalsOf(value, kMost));
    }
    const int room = largest >= 1000.0 ? 1 : largest >= 100.0 ? 2 : largest >= 1.0 ? 3 : kMost;
    return needed <= std::max(room, 2) ? needed : room;
}

QString cellText(const RecordCell &cell, ValueType type, int decimals)
{
    if (const auto *integer = std::get_if<std::int64_t>(&cell))
        return type == ValueType::Time ? timeText(*integer) : integerText(*integer);
    if (const auto *number = std::get_if<double>(&cell))
        return plainNumber(*number, decimals);
    const auto *text = std::get_if<std::string>(&cell);
    if (!text)
        return noValue();
    QString line = QString::fromUtf8(text->data(), static_cast<qsizetype>(std::min<std::size_t>(text->size(), 1000)));
    for (QChar &c : line) {
        if (c == QLatin1Char('\n') || c == QLatin1Char('\r') || c == QLatin1Char('\t')
            || c.category() == QChar::Other_Control)
            c = QLatin1Char(' ');
    }
    return line.left(kMostLetters);
}

QString wholeCellText(const RecordCell &cell, ValueType type)
{
    if (const auto *number = std::get_if<double>(&cell))
        return std::isfinite(*number)
            ? exactNumber(*number)
            : words(QT_TRANSLATE_NOOP("words", "%1, as logged"), "NaN or infinity").arg(plainNumber(*number, 0));
    const auto *text = std::get_if<std::string>(&cell);
    if (text && text->empty())
        return words(QT_TRANSLATE_NOOP("words", "an empty text"));
    if (text) {
        const QString whole = QString::fromStdString(*text);
        return whole.size() > kMostWhole ? whole.left(kMostWhole) + QStringLiteral(" \u2026") : whole;
    }
    if (std::holds_alternative<std::monostate>(cell))
        return words(QT_TRANSLATE_NOOP("words", "missing"));
    return type == ValueType::Time ? words(QT_TRANSLATE_NOOP("words", "%1 UTC"), "time").arg(cellText(cell, type, 0))
                                   : cellText(cell, type, 0);
}

QString outcomeText(bool failed)
{
    return failed ? words(QT_TRANSLATE_NOOP("words", "wrong"), "outcome")
                  : words(QT_TRANSLATE_NOOP("words", "right"), "outcome");
}

const RecordCell *cellOf(const RecordDetail &detail, const RecordColumn &column)
{
    const auto found = std::find(detail.columns.begin(), detail.columns.end(), column);
    return found == detail.columns.end()
        ? nullptr
        : &detail.values.at(0, static_cast<std::size_t>(found - detail.columns.begin()));
}

QString happenedText(const RecordDetail &detail, const Schema &schema)
{
    const QString label = textOf(cellOfRole(detail, schema, Role::Label));
    const QString prediction = textOf(cellOfRole(detail, schema, Role::Prediction));
    if (schema.task == Task::Regression) {
        const RecordCell *residual = cellOf(detail, {ColumnId{}, Derived::Residual});
        const auto *number = residual ? std::get_if<double>(residual) : nullptr;
        if (!number)
            return prediction.isEmpty() ? QString()
                                        : words(QT_TRANSLATE_NOOP("words", "predicted as %1")).arg(prediction);
        const QString sign = *number > 0.0 ? QStringLiteral("+") : QString();
        return words(QT_TRANSLATE_NOOP("words", "%1 predicted as %2: off by %3"), "label, prediction, residual")
            .arg(label, prediction, sign + plainNumber(*number, decimalsFor({*number})));
    }
    if (label.isEmpty() && prediction.isEmpty())
        return {};
    if (label.isEmpty())
        return words(QT_TRANSLATE_NOOP("words", "predicted as %1")).arg(prediction);
    if (prediction.isEmpty())
        return words(QT_TRANSLATE_NOOP("words", "%1, not predicted"), "label").arg(label);
    return (detail.failed.value_or(false)
                ? words(QT_TRANSLATE_NOOP("words", "%1 predicted as %2"), "label, prediction")
                : words(QT_TRANSLATE_NOOP("words", "%1 predicted as %2, right"), "label, prediction"))
        .arg(label, prediction);
}

QString positionText(const RecordPosition &position)
{
    if (position.n == 0)
        return noValue();
    if (position.belowAll)
        return words(QT_TRANSLATE_NOOP("words", "below all"), "position of a value");
    if (position.aboveAll)
        return words(QT_TRANSLATE_NOOP("words", "above all"), "position of a value");
    // Only a value above all others is at 100 %.
    if (position.below < 0.005)
        return words(QT_TRANSLATE_NOOP("words", "< 1 %"), "position of a value");
    if (position.below > 0.995)
        return words(QT_TRANSLATE_NOOP("words", "> 99 %"), "position of a value");
    return QCoreApplication::translate("words", "%1 %", "a rate").arg(fixedText(position.below * 100.0, 0));
}

} // namespace faultline
