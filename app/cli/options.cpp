// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/options.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <array>
#include <cmath>

namespace faultline {

namespace {

using Apply = Result<void> (*)(CommandOptions &, const std::string &value);

/// One option: its name, what its value is called (empty: a switch), what it does.
struct OptionRow {
    const char *name;
    const char *value;
    const char *help;
    Apply apply;
};

Error wrong(const char *option, const std::string &value, const std::string &expected)
{
    return {ErrorKind::Invalid, "\"" + value + "\" is no value for " + option + ": " + expected + '.', {}};
}

Result<void> addMap(CommandOptions &options, const std::string &value)
{
    const std::size_t at = value.find('=');
    if (at == std::string::npos || at == 0 || at + 1 == value.size())
        return wrong("--map", value, "give role=column, for example label=outcome");
    std::string &columns = options.import.roles[value.substr(0, at)];
    columns += (columns.empty() ? "" : ",") + value.substr(at + 1);
    return {};
}

Result<void> addThreshold(CommandOptions &options, const std::string &value)
{
    const std::size_t at = value.find('=');
    const auto metric = metricFromName(value.substr(0, at));
    bool isNumber = false;
    const double limit =
        at == std::string::npos ? 0.0 : QByteArray::fromStdString(value.substr(at + 1)).toDouble(&isNumber);
    if (!metric || !isNumber || !std::isfinite(limit))
        return wrong("--threshold", value, "give metric=value, for example accuracy=0.88");
    options.analysis.thresholds.push_back({*metric, limit});
    return {};
}

Result<void> setWindow(CommandOptions &options, const std::string &value)
{
    const auto window = windowFromName(value);
    if (!window)
        return wrong("--window", value, "hour, day, week, month, quarter or year");
    options.analysis.window = *window;
    return {};
}

Result<void> setSeed(CommandOptions &options, const std::string &value)
{
    bool isNumber = false;
    options.seed = QByteArray::fromStdString(value).toULongLong(&isNumber);
    return isNumber ? Result<void>() : wrong("--seed", value, "a whole number from 0");
}

Result<void> setBaselineKind(CommandOptions &options, const std::string &value)
{
    const auto part = partFromName(value);
    if (!part || *part == Part::Production)
        return wrong("--baseline-kind", value, "training or reference");
    options.baselinePart = *part;
    options.baselinePartGiven = true;
    return {};
}

Result<void> setOnly(CommandOptions &options, const std::string &value)
{
    for (const QString &name : QString::fromStdString(value).split(QLatin1Char(','), Qt::SkipEmptyParts))
        options.only.push_back(name.trimmed().toStdString());
    return {};
}

Result<void> setColumns(CommandOptions &options, const std::string &value)
{
    for (const QString &name : QString::fromStdString(value).split(QLatin1Char(','), Qt::SkipEmptyParts))
        options.columns.push_back(name.trimmed().toStdString());
    return {};
}

Result<void> setLimit(CommandOptions &options, const std::string &value)
{
    bool isNumber = false;
    options.limit = QByteArray::fromStdString(value).toULongLong(&isNumber);
    return isNumber ? Result<void>() : wrong("--limit", value, "a whole number from 0");
}

Result<void> setFailOn(CommandOptions &options, const std::string &value)
{
    if (value != "alert")
        return wrong("--fail-on", value, "alert is the only one");
    options.failOnAlert = true;
    return {};
}

Result<void> setSeconds(CommandOptions &options, const std::string &value)
{
    bool isNumber = false;
    const double seconds = QByteArray::fromStdString(value).toDouble(&isNumber);
    if (!isNumber || !std::isfinite(seconds) || seconds < 0.0)
        return wrong("--seconds", value, "a number of seconds, 0 for no limit");
    options.seconds = seconds;
    return {};
}

template <std::string CommandOptions::*member>
Result<void> store(CommandOptions &options, const std::string &value)
{
    options.*member = value;
    return {};
}

constexpr std::array kOptions{
    OptionRow{"baseline", "FILE", "rows to compare with: training rows, or a reference stretch",
              store<&CommandOptions::baseline>},
    OptionRow{"baseline-kind", "KIND", "training (default) or reference", setBaselineKind},
    OptionRow{"labels", "FILE", "labels that arrived later, joined by record id", store<&CommandOptions::labels>},
    OptionRow{"schema", "FILE", "JSON sidecar with the roles of the columns",
              [](CommandOptions &options, const std::string &value) -> Result<void> {
                  options.import.schemaPath = value;
                  return {};
              }},
    OptionRow{"map", "ROLE=COLUMN", "the column of a role; may be repeated", addMap},
    OptionRow{"again", "", "import a log although the project has it already",
              [](CommandOptions &options, const std::string &) -> Result<void> {
                  options.again = true;
                  return {};
              }},
    OptionRow{"positive", "CLASS", "the class that precision and recall are about",
              [](CommandOptions &options, const std::string &value) -> Result<void> {
                  options.import.positive = value;
                  return {};
              }},
    OptionRow{"threshold", "METRIC=VALUE", "a limit; below it (losses: above it) is a breach; may be repeated",
              addThreshold},
    OptionRow{"window", "WINDOW", "hour, day, week (default), month, quarter or year", setWindow},
    OptionRow{"where", "TEXT", "only these records, for example \"distance > 1000 and origin in (PHX, ORD)\"",
              store<&CommandOptions::where>},
    OptionRow{"case", "NAME", "a name for the result", store<&CommandOptions::caseName>},
    OptionRow{"seed", "N", "of everything that is drawn at random; 1", setSeed},
    OptionRow{"only", "A,B", "just these analyses", setOnly},
    OptionRow{"json", "FILE", "where the result goes; - is standard output", store<&CommandOptions::json>},
    OptionRow{"out", "FILE", "where the report goes", store<&CommandOptions::out>},
    OptionRow{"csv", "FILE", "where the table goes; - is standard output", store<&CommandOptions::csv>},
    OptionRow{"exact", "", "CSV for programs: no ' before a text that a spreadsheet would run as a formula",
              [](CommandOptions &options, const std::string &) -> Result<void> {
                  options.csvSafety = CsvSafety::Exact;
                  return {};
              }},
    OptionRow{"sort", "COLUMN", "records by this column, -COLUMN for falling; worst (default) and log are orders too",
              store<&CommandOptions::sort>},
    OptionRow{"columns", "A,B", "just these columns, log_loss, failure and residual among them", setColumns},
    OptionRow{"limit", "N", "not more records, or rows of a query, than that", setLimit},
    OptionRow{"seconds", "S", "not longer than that for a query; 60, 0 for no limit", setSeconds},
    OptionRow{"fail-on", "WHAT", "alert: exit code 3 when a threshold is breached", setFailOn},
    OptionRow{"deep", "", "doctor: check every stored value too",
              [](CommandOptions &options, const std::string &) -> Result<void> {
                  options.deep = true;
                  return {};
              }},
    OptionRow{"quiet", "", "no progress on standard error",
              [](CommandOptions &options, const std::string &) -> Result<void> {
                  options.quiet = true;
                  return {};
              }},
};

void addAll(QCommandLineParser &parser)
{
    for (const OptionRow &row : kOptions) {
        QCommandLineOption option(QString::fromLatin1(row.name), QString::fromLatin1(row.help));
        option.setValueName(QString::fromLatin1(row.value));
        parser.addOption(option);
    }
}

} // namespace

Result<CommandOptions> parseOptions(const QStringList &words)
{
    QCommandLineParser parser;
    addAll(parser);
    if (!parser.parse(QStringList{QStringLiteral("faultline")} + words))
        return Error{ErrorKind::Invalid, parser.errorText().toStdString(), {}};
    CommandOptions options;
    options.arguments = parser.positionalArguments();
    for (const OptionRow &row : kOptions) {
        const QString name = QString::fromLatin1(row.name);
        QStringList values = *row.value ? parser.values(name) : QStringList{};
        if (!*row.value && parser.isSet(name))
            values.append(name);
        for (const QString &value : std::as_const(values)) {
            if (value.isEmpty())
                continue; // an empty value means not given
            if (const Result<void> done = row.apply(options, value.toStdString()); !done)
                return done.error();
        }
    }
    return options;
}

QString optionsHelp()
{
    QString help;
    for (const OptionRow &row : kOptions) {
        QString left = QStringLiteral("  --") + QString::fromLatin1(row.name);
        if (*row.value)
            left += QLatin1Char(' ') + QString::fromLatin1(row.value);
        help += left.leftJustified(28) + QString::fromLatin1(row.help) + QLatin1Char('\n');
    }
    return help;
}

} // namespace faultline
