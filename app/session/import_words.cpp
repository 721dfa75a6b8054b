// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/import_words.h"

#include <QFileInfo>

namespace faultline {

ImportView importView(const ImportPreview &preview, const QString &project)
{
    ImportView view;
    view.path = QString::fromStdString(preview.description.path);
    view.fileName = QString::fromStdString(preview.description.name);
    view.project = project;
    view.bytes = preview.description.bytes;
    view.container =
        QFileInfo(view.path).suffix() == QLatin1String("gz") ? QStringLiteral("CSV, gzip") : QStringLiteral("CSV");
    view.schema = preview.schema;
    view.part = preview.description.part;
    view.sampledRows = preview.sampleRows + preview.quarantined.size();
    view.wholeFile = preview.complete;
    view.quarantined = preview.quarantined;
    for (const auto &row : preview.rows) {
        QStringList cells;
        for (const std::optional<std::string> &cell : row)
            cells.append(cell ? QString::fromStdString(*cell) : QString());
        view.rows.push_back(std::move(cells));
    }
    for (const std::string &note : preview.notes)
        view.notes.push_back(QString::fromStdString(note));
    return view;
}

ImportOptions importOptions(const ImportChoice &choice)
{
    ImportOptions options;
    options.part = choice.part;
    options.positive = choice.positive;
    for (const auto &[column, role] : choice.roles) {
        std::string &columns = options.roles[std::string(roleName(role))];
        columns += (columns.empty() ? "" : ",") + column;
    }
    return options;
}

} // namespace faultline
