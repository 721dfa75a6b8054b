// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app_support/fake_import.h"

namespace faultline::fake {

namespace {

ColumnSchema column(const char *name, ValueType type, Role role, std::vector<RoleReason> reasons,
                    double confidence = 0.95, const char *argument = "")
{
    return {{}, name, type, role, argument, confidence, std::move(reasons)};
}

QStringList rowOf(int i)
{
    const bool spam = i % 3 == 1;
    const double p = spam ? 0.973 - 0.011 * i : 0.031 + 0.007 * i;
    QStringList row{QStringLiteral("mail-%1").arg(i * 5 + 2, 5, 10, QLatin1Char('0')),
                    QStringLiteral("2002-08-15T%1:00:42Z").arg(i % 24, 2, 10, QLatin1Char('0')),
                    QStringLiteral("spam-tfidf-svd-1"),
                    i % 2 ? QStringLiteral("com") : QStringLiteral("org"),
                    i % 4 ? QStringLiteral("none") : QStringLiteral("us-ascii"),
                    QString::number(i % 2),
                    QString::number(i % 5 == 0 ? 1 : 0),
                    QString::number(1558 + 377 * i),
                    QString::number(i % 6),
                    QString::number(0.0233 + 0.004 * i, 'f', 4),
                    QStringLiteral("[use] Stories for day %1").arg(i + 1),
                    QStringLiteral("A daily newsletter, number %1, with links and a longer text").arg(i + 1),
                    i % 3 == 0 ? QStringLiteral("2002-08-16T08:00:42+02:00") : QString(),
                    spam ? QStringLiteral("spam") : QStringLiteral("ham"),
                    spam ? QStringLiteral("spam") : QStringLiteral("ham"),
                    QString::number(spam ? p : 1.0 - p, 'f', 6),
                    QString::number(1.0 - p, 'f', 6),
                    QString::number(p, 'f', 6)};
    for (int k = 0; k < 8; ++k)
        row << QString::number(0.2642 - 0.031 * k + 0.002 * i, 'f', 4);
    return row;
}

} // namespace

ImportView mailImport()
{
    ImportView view;
    view.fileName = QStringLiteral("log_windows1252.csv");
    view.path = QStringLiteral("log_windows1252.csv");
    view.project = QStringLiteral("mail.faultline");
    view.bytes = 168828;
    view.container = QStringLiteral("CSV");
    view.sampledRows = 400;
    view.wholeFile = true;
    view.schema.task = Task::Binary;
    view.schema.classes = {"ham", "spam"};
    view.schema.positive = "spam";
    using R = RoleReason;
    view.schema.columns = {
        column("request_id", ValueType::Text, Role::Id, {R::AllDistinct, R::NameMatches}),
        column("ts", ValueType::Time, Role::Time, {R::ParsesAsTime, R::NameMatches, R::Rising}),
        column("model_version", ValueType::Text, Role::ModelVersion, {R::NameMatches, R::Constant}),
        column("sender_tld", ValueType::Text, Role::Feature, {R::FewValues, R::NoOtherRole}),
        column("charset", ValueType::Text, Role::Feature, {R::FewValues, R::NoOtherRole}),
        column("is_reply", ValueType::Int64, Role::Feature, {R::OnlyZeroOne}),
        column("has_html", ValueType::Int64, Role::Feature, {R::OnlyZeroOne}),
        column("n_chars", ValueType::Int64, Role::Feature, {R::IsNumber}),
        column("n_links", ValueType::Int64, Role::Feature, {R::IsNumber}),
        column("caps_ratio", ValueType::Float64, Role::Feature, {R::IsNumber}),
        column("subject", ValueType::Text, Role::Text, {R::LongText}),
        column("text", ValueType::Text, Role::Text, {R::LongText}),
        column("reviewed_at", ValueType::Time, Role::Meta, {R::MostlyMissing, R::ParsesAsTime}, 0.6),
        column("label", ValueType::Text, Role::Label, {R::NameMatches, R::SameValuesAsPrediction}),
        column("prediction", ValueType::Text, Role::Prediction, {R::NameMatches, R::SameValuesAsLabel}),
        column("confidence", ValueType::Float64, Role::Confidence, {R::NameMatches, R::LargestProbability}),
        column("p_ham", ValueType::Float64, Role::Probability, {R::SumsToOne, R::NamesClass}, 0.98, "ham"),
        column("p_spam", ValueType::Float64, Role::Probability, {R::SumsToOne, R::NamesClass}, 0.98, "spam")};
    for (int k = 0; k < 8; ++k)
        view.schema.columns.push_back(column(("emb_" + std::to_string(k)).c_str(), ValueType::Float64, Role::Embedding,
                                             {R::NumberedSeries}, 0.95, std::to_string(k).c_str()));
    for (int i = 0; i < 20; ++i)
        view.rows.push_back(rowOf(i));
    for (std::uint64_t i = 0; i < 19; ++i) {
        QuarantinedRow row;
        row.reason = QuarantineReason::InvalidUtf8;
        row.line = 303 + 91 * i;
        row.byte = 23878 + 7507 * i;
        row.length = 420;
        row.column = i % 3 == 2 ? 10 : 11;
        row.detail = i % 2 ? "0xDF at byte 211" : "0xF6 at byte 17";
        row.raw =
            i % 2 ? "mail-00795,2002-08-20T04:12:00Z,Spa\xDF am Abend" : "mail-00280,2002-08-17T11:40:00Z,id H\xF6hn";
        view.quarantined.push_back(row);
    }
    return view;
}

} // namespace faultline::fake
