// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/paper_table.h"
#include "app/report/paper_text.h"
#include "app/report/sections.h"
#include "widgets/style/tones.h"
#include "widgets/words/number_text.h"
#include "widgets/words/schema_words.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QStringList>

#include <algorithm>
#include <array>

namespace faultline {

namespace {

constexpr std::size_t kMostNotes = 3;
constexpr double kMostNameWidth = 200;

QString say(const char *text)
{
    return QCoreApplication::translate("report", text);
}

QString fingerprint(const std::string &sha256)
{
    return sha256.empty() ? QString() : QStringLiteral("SHA-256 ") + QString::fromStdString(sha256);
}

QString notesText(const std::vector<std::string> &notes)
{
    QStringList shown;
    for (std::size_t i = 0; i < std::min(notes.size(), kMostNotes); ++i)
        shown << QString::fromStdString(notes[i]);
    if (notes.size() > kMostNotes)
        shown << QCoreApplication::translate("report", "%1 more notes are in the JSON", "count")
                     .arg(countText(notes.size() - kMostNotes));
    return shown.join(QStringLiteral("; "));
}

PaperTable sourceTable(const Document &document)
{
    PaperTable table;
    table.columns = {{say(QT_TRANSLATE_NOOP("report", "File")), Qt::AlignLeft, true},
                     {say(QT_TRANSLATE_NOOP("report", "Part")), Qt::AlignLeft, false},
                     {say(QT_TRANSLATE_NOOP("report", "Size")), Qt::AlignRight, false},
                     {say(QT_TRANSLATE_NOOP("report", "Rows in = stored + quarantined")), Qt::AlignRight, false}};
    for (const ImportSummary &log : document.logs) {
        table.rows.push_back(
            {{{QString::fromStdString(log.description.name), true, false},
              {partTitle(log.description.part), false, false},
              {bytesText(log.description.bytes), false, false},
              {QStringLiteral("%1 = %2 + %3")
                   .arg(countText(log.rowsIn), countText(log.rowsStored), countText(log.rowsQuarantined)),
               false, false}},
             fingerprint(log.sha256),
             notesText(log.notes)});
    }
    if (document.labels) {
        const LabelJoinSummary &labels = *document.labels;
        table.rows.push_back(
            {{{QString::fromStdString(labels.description.name), true, false},
              {say(QT_TRANSLATE_NOOP("report", "labels")), false, false},
              {bytesText(labels.description.bytes), false, false},
              {countText(labels.rowsIn), false, false}},
             fingerprint(labels.sha256),
             QCoreApplication::translate(
                 "report", "%1 labels in = %2 joined + %3 waiting for a record + %4 duplicate + %5 quarantined",
                 "counts")
                 .arg(countText(labels.rowsIn), countText(labels.joined), countText(labels.waiting),
                      countText(labels.duplicate), countText(labels.quarantined))});
    }
    return table;
}

/// "emb_0 … emb_63 (64)" for a series, else the names; a very long one is cut.
QString namesText(const std::vector<const ColumnSchema *> &columns)
{
    const QFontMetricsF metrics(paperFont(paper_px::kSmall));
    const auto named = [&](const ColumnSchema *column) {
        return metrics.elidedText(QString::fromStdString(column->name), Qt::ElideMiddle, kMostNameWidth);
    };
    if (columns.front()->role == Role::Embedding && columns.size() > 2)
        return QStringLiteral("%1 \u2026 %2 (%3)")
            .arg(named(columns.front()), named(columns.back()), countText(columns.size()));
    QStringList names;
    for (const ColumnSchema *column : columns)
        names << named(column);
    return names.join(QStringLiteral(", "));
}

} // namespace

void addSources(PageFlow &flow, const Document &document)
{
    const QString heading = say(QT_TRANSLATE_NOOP("report", "What was read"));
    if (document.logs.empty()) {
        addHeading(flow, heading, 20);
        addText(flow, say(QT_TRANSLATE_NOOP("report", "No log was read.")),
                {paper_px::kSmall, tones(Scheme::Light).muted, 0.0, 0});
        return;
    }
    const PaperTable table = sourceTable(document);
    addHeading(flow, heading, tableHeight(table, 1, flow.width()));
    addTable(flow, table);
    flow.space(6);
    QString task = taskTitle(document.metrics.task);
    if (!document.metrics.positive.empty())
        task = QCoreApplication::translate("report", "%1; precision and recall are about the class %2", "task, class")
                   .arg(task, QString::fromStdString(document.metrics.positive));
    addLabelled(flow, say(QT_TRANSLATE_NOOP("report", "task")), task, 2);
    constexpr std::array kRoles{Role::Id,         Role::Time,       Role::ModelVersion, Role::Label,
                                Role::Prediction, Role::Confidence, Role::Probability,  Role::Feature,
                                Role::Embedding,  Role::Text,       Role::Weight,       Role::Meta,
                                Role::Ignored};
    for (const Role role : kRoles) {
        const std::vector<const ColumnSchema *> columns = document.schema.all(role);
        if (!columns.empty())
            addLabelled(flow, roleTitle(role), namesText(columns), role == Role::Feature ? 4 : 2);
    }
}

} // namespace faultline
