// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/page_pictures.h"

#include "app/dialogs/shell_words.h"
#include "widgets/words/number_text.h"

#include <algorithm>

namespace faultline {

namespace {

QString text(std::string_view name)
{
    return QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size()));
}

} // namespace

Cohort timeRange(Micros from, Micros to)
{
    Cohort cohort;
    cohort.op = CohortOp::TimeRange;
    cohort.from = from;
    cohort.to = to;
    return cohort;
}

QString analyzeLine(const SessionState &session, const ShownReport &shown)
{
    if (!session.isOpen() || !shown.report)
        return {};
    const MetricReport &report = *shown.report;
    QStringList words{QStringLiteral("faultline"), QStringLiteral("analyze"), session.projectPath,
                      QStringLiteral("--window"), text(windowName(report.window))};
    if (!report.provenance.cohort.empty())
        words << QStringLiteral("--where") << QString::fromStdString(report.provenance.cohort);
    for (const Threshold &limit : shown.thresholds)
        words << QStringLiteral("--threshold")
              << QStringLiteral("%1=%2").arg(text(metricName(limit.metric)), exactNumber(limit.value));
    words << QStringLiteral("--seed") << QString::number(report.provenance.seed) << QStringLiteral("--json")
          << QStringLiteral("-");
    return shellLine(words);
}

Picture named(Picture picture, const QString &title, const SessionState &session, const ShownReport &shown)
{
    if (picture.isEmpty())
        return picture;
    QString project = session.projectName;
    project.truncate(std::max<qsizetype>(0, project.lastIndexOf(QLatin1Char('.'))));
    picture.title = title;
    picture.name = fileStem({project, title});
    picture.command = analyzeLine(session, shown);
    return picture;
}

} // namespace faultline
