// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/page_pictures.h"

#include "app/dialogs/shell_words.h"
#include "widgets/words/metric_words.h"
#include "widgets/words/number_text.h"

#include <QCoreApplication>

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

Cohort windowRange(const MetricReport &report, std::size_t window)
{
    return timeRange(report.series[window].from, report.series[window].to);
}

Cohort confidenceBin(const std::vector<ReliabilityBin> &bins, std::size_t bin)
{
    Cohort cohort;
    cohort.op = CohortOp::DerivedRange;
    cohort.derived = Derived::Confidence;
    cohort.lower = bins[bin].from;
    cohort.upper = bins[bin].to;
    cohort.lowerIncluded = bin == 0; // the first bin holds 0 as well
    cohort.upperIncluded = true;
    return cohort;
}

Selection binSelection(const std::vector<ReliabilityBin> &bins, std::size_t bin)
{
    const auto say = [](const char *text) { return QCoreApplication::translate("pages", text); };
    const ReliabilityBin &selected = bins[bin];
    Selection selection;
    selection.kind = say(QT_TRANSLATE_NOOP("pages", "Confidence bin"));
    selection.title = QCoreApplication::translate("pages", "Confidence %1 \u2013 %2", "range")
                          .arg(fixedText(selected.from, 3), fixedText(selected.to, 3));
    selection.facts.push_back({say(QT_TRANSLATE_NOOP("pages", "Labelled records")), countText(selected.n), {}});
    if (selected.n > 0) {
        const QString interval = selected.interval
            ? QStringLiteral("[%1, %2]")
                  .arg(fixedText(selected.interval->lower, 3), fixedText(selected.interval->upper, 3))
            : QString();
        selection.facts.push_back({metricHeading(Metric::Accuracy), fixedText(selected.accuracy, 3), interval});
        selection.facts.push_back({metricHeading(Metric::MeanConfidence), fixedText(selected.meanConfidence, 3), {}});
        if (selected.interval)
            selection.sentences << (selected.meanConfidence > selected.interval->upper
                                        ? say(QT_TRANSLATE_NOOP("pages", "The model promises more here than it keeps."))
                                        : selected.meanConfidence < selected.interval->lower
                                        ? say(QT_TRANSLATE_NOOP("pages",
                                                                "The model is right more often here than it says."))
                                        : say(QT_TRANSLATE_NOOP("pages", "The model keeps its word here.")));
    }
    selection.cohort = confidenceBin(bins, bin);
    selection.records = selected.n;
    return selection;
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
