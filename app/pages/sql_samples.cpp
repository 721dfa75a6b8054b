// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/sql_samples.h"

#include "widgets/views/sql_tokens.h"

#include <QCoreApplication>

namespace faultline {

namespace {

QString words(const char *text)
{
    return QCoreApplication::translate("sql", text);
}

QString nameOf(const ColumnSchema *column)
{
    return column ? sqlName(QString::fromStdString(column->name)) : QString();
}

/// The column to group by: the first feature of words.
const ColumnSchema *category(const Schema &schema)
{
    for (const ColumnSchema *feature : schema.all(Role::Feature)) {
        if (feature->type == ValueType::Text)
            return feature;
    }
    return nullptr;
}

/// The columns that tell one record from another, with a comma behind each.
QString recordColumns(const Schema &schema)
{
    QString columns = QStringLiteral("row_number, ");
    for (const Role role : {Role::Id, Role::Label, Role::Prediction, Role::Confidence}) {
        if (const ColumnSchema *column = schema.first(role))
            columns += nameOf(column) + QStringLiteral(", ");
    }
    return columns;
}

} // namespace

std::vector<SqlSample> sqlSamples(const SessionState &session)
{
    const Schema &schema = session.schema;
    const ColumnSchema *label = schema.first(Role::Label);
    const ColumnSchema *prediction = schema.first(Role::Prediction);
    const ColumnSchema *confidence = schema.first(Role::Confidence);
    const ColumnSchema *time = schema.first(Role::Time);
    const bool outcomes = label && prediction;
    const bool classes = outcomes && schema.task != Task::Regression;
    const QString error = classes
        ? QStringLiteral("avg(failure) AS error_rate")
        : QStringLiteral("avg(abs(%1 - %2)) AS mean_error").arg(nameOf(prediction), nameOf(label));
    std::vector<SqlSample> samples;
    const auto add = [&samples](const char *title, const QString &sql) { samples.push_back({words(title), sql}); };

    add(QT_TRANSLATE_NOOP("sql", "Some records"), QStringLiteral("SELECT *\nFROM records\nWHERE in_cohort\nLIMIT 100"));
    if (const ColumnSchema *group = outcomes ? category(schema) : nullptr)
        add(QT_TRANSLATE_NOOP("sql", "Error by a feature"),
            QStringLiteral("SELECT %1, count(*) AS n, %2\nFROM records\nWHERE in_cohort\nGROUP BY 1\n"
                           "HAVING n >= 30\nORDER BY 3 DESC")
                .arg(nameOf(group), error));
    if (classes)
        add(QT_TRANSLATE_NOOP("sql", "What is taken for what"),
            QStringLiteral("SELECT %1, %2, count(*) AS n\nFROM records\nWHERE in_cohort AND failure = 1\n"
                           "GROUP BY 1, 2\nORDER BY n DESC")
                .arg(nameOf(label), nameOf(prediction)));
    if (classes && confidence)
        add(QT_TRANSLATE_NOOP("sql", "Confident and wrong"),
            QStringLiteral(
                "SELECT %1failure\nFROM records\nWHERE in_cohort AND failure = 1\nORDER BY %2 DESC\nLIMIT 100")
                .arg(recordColumns(schema), nameOf(confidence)));
    if (outcomes && !classes)
        add(QT_TRANSLATE_NOOP("sql", "Furthest off"),
            QStringLiteral("SELECT %1%2 - %3 AS residual\nFROM records\nWHERE in_cohort\nORDER BY abs(residual) DESC\n"
                           "LIMIT 100")
                .arg(recordColumns(schema), nameOf(prediction), nameOf(label)));
    if (!outcomes && confidence) {
        add(QT_TRANSLATE_NOOP("sql", "Least confident"),
            QStringLiteral("SELECT %1log\nFROM records\nWHERE in_cohort\nORDER BY %2\nLIMIT 100")
                .arg(recordColumns(schema), nameOf(confidence)));
        if (time)
            add(QT_TRANSLATE_NOOP("sql", "Confidence by week"),
                QStringLiteral("SELECT date(%1, '-6 days', 'weekday 1') AS week, count(*) AS n, avg(%2) AS confidence\n"
                               "FROM records\nWHERE in_cohort\nGROUP BY week\nORDER BY week")
                    .arg(nameOf(time), nameOf(confidence)));
    }
    if (time && outcomes)
        add(QT_TRANSLATE_NOOP("sql", "Error by week"),
            QStringLiteral("SELECT date(%1, '-6 days', 'weekday 1') AS week, count(*) AS n, %2\nFROM records\n"
                           "WHERE in_cohort\nGROUP BY week\nORDER BY week")
                .arg(nameOf(time), error));
    if (session.hasBaseline && outcomes)
        add(QT_TRANSLATE_NOOP("sql", "Production beside the baseline"),
            QStringLiteral("SELECT part, count(*) AS n, %1\nFROM records\nGROUP BY part").arg(error));
    add(QT_TRANSLATE_NOOP("sql", "Missing values"),
        QStringLiteral("SELECT \"column\", count(*) AS n, sum(kind = 'missing') AS missing, sum(kind = 'nan') AS nan\n"
                       "FROM cells\nGROUP BY 1\nORDER BY missing DESC"));
    if (session.quarantined > 0)
        add(QT_TRANSLATE_NOOP("sql", "Rows in quarantine"),
            QStringLiteral("SELECT log.name, line, reason, detail, CAST(raw AS TEXT) AS raw\nFROM quarantine\n"
                           "JOIN log ON log.id = quarantine.log"));
    return samples;
}

} // namespace faultline
