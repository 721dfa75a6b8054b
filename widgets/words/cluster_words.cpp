// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/words/cluster_words.h"

#include "widgets/words/number_text.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <cmath>

namespace faultline {

namespace {

constexpr std::size_t kNaming = 3;

QString words(const char *text, const char *note = nullptr, int n = -1)
{
    return QCoreApplication::translate("words", text, note, n);
}

int plural(std::uint64_t count)
{
    return static_cast<int>(std::min<std::uint64_t>(count, INT_MAX));
}

QString text(const std::string &value)
{
    return QString::fromStdString(value);
}

/// Four significant digits, as many decimals as the larger of two numbers needs.
int decimalsFor(double scale)
{
    if (!(scale > 0.0) || !std::isfinite(scale))
        return 0;
    return std::clamp(3 - static_cast<int>(std::floor(std::log10(scale))), 0, 6);
}

/// One number for all that stand side by side, so that they can be compared.
double scaleOf(const ClusterContrast &contrast)
{
    double scale = std::max(std::fabs(contrast.typical), std::fabs(contrast.failures.typical));
    if (contrast.right)
        scale = std::max(scale, std::fabs(contrast.right->typical));
    return scale;
}

QString numberText(double value, double scale)
{
    const int decimals = decimalsFor(scale);
    const double factor = std::pow(10.0, decimals);
    const bool whole = std::fabs(value - std::round(value)) < 0.5 / factor && scale >= 1.0;
    return fixedText(value, whole ? 0 : decimals);
}

} // namespace

QString failureKindTitle(FailureKind kind)
{
    switch (kind) {
    case FailureKind::Misclassified:
        return words(QT_TRANSLATE_NOOP("words", "Misclassified"));
    case FailureKind::RegressionOutlier:
        return words(QT_TRANSLATE_NOOP("words", "Regression outliers"));
    case FailureKind::LowConfidence:
        return words(QT_TRANSLATE_NOOP("words", "Low confidence"));
    }
    return {};
}

QString definitionSentence(const FailureDefinition &definition)
{
    switch (definition.kind) {
    case FailureKind::Misclassified:
        return words(QT_TRANSLATE_NOOP("words", "A failure: label and prediction differ."));
    case FailureKind::RegressionOutlier: {
        if (!definition.centre || !definition.scale)
            return words(QT_TRANSLATE_NOOP("words",
                                           "A failure: the residual is more than %1 robust standard deviations "
                                           "from the median residual."))
                .arg(fixedText(definition.limit, 1));
        const double reach = definition.limit * *definition.scale;
        return words(QT_TRANSLATE_NOOP("words",
                                       "A failure: the residual is below %1 or above %2, which is %3 robust "
                                       "standard deviations (1.4826 MAD) from the median residual."))
            .arg(numberText(*definition.centre - reach, reach), numberText(*definition.centre + reach, reach),
                 fixedText(definition.limit, 1));
    }
    case FailureKind::LowConfidence:
        return words(QT_TRANSLATE_NOOP("words", "A failure: the confidence is below %1; no label is needed."))
            .arg(fixedText(definition.limit, 2));
    }
    return {};
}

QString contrastText(const ClusterContrast &contrast)
{
    const QString name = text(contrast.name);
    const bool more = contrast.failures.effect > 0.0;
    switch (contrast.kind) {
    case ContrastKind::Number:
        return more ? words(QT_TRANSLATE_NOOP("words", "higher %1"), "column").arg(name)
                    : words(QT_TRANSLATE_NOOP("words", "lower %1"), "column").arg(name);
    case ContrastKind::Category:
        return more
            ? QStringLiteral("%1 = %2").arg(name, text(contrast.category))
            : words(QT_TRANSLATE_NOOP("words", "%1 rarely %2"), "column, value").arg(name, text(contrast.category));
    case ContrastKind::Missing:
        return more ? words(QT_TRANSLATE_NOOP("words", "%1 missing"), "column").arg(name)
                    : words(QT_TRANSLATE_NOOP("words", "%1 rarely missing"), "column").arg(name);
    }
    return {};
}

QString typicalText(const ClusterContrast &contrast, double value)
{
    return contrast.kind == ContrastKind::Number ? numberText(value, scaleOf(contrast)) : rateText(value);
}

QString againstText(const ClusterContrast &contrast, const ContrastSide &side)
{
    return words(QT_TRANSLATE_NOOP("words", "%1 against %2"), "value of a cluster, of other records")
        .arg(typicalText(contrast, contrast.typical), typicalText(contrast, side.typical));
}

QString effectText(const ClusterContrast &contrast, const ContrastSide &side)
{
    if (contrast.kind == ContrastKind::Number)
        return words(QT_TRANSLATE_NOOP("words", "P(higher) %1"), "probability")
            .arg(fixedText((side.effect + 1.0) / 2.0, 2));
    const QString points = fixedText(std::fabs(side.effect) * 100.0, 1);
    return side.effect < 0.0 ? words(QT_TRANSLATE_NOOP("words", "\u2212%1 points")).arg(points)
                             : words(QT_TRANSLATE_NOOP("words", "+%1 points")).arg(points);
}

QString qText(double q)
{
    if (q < 0.0001)
        return words(QT_TRANSLATE_NOOP("words", "q < %1"), "false discovery rate").arg(fixedText(0.0001, 4));
    return words(QT_TRANSLATE_NOOP("words", "q %1"), "false discovery rate").arg(fixedText(q, q < 0.01 ? 4 : 2));
}

QString contrastSentence(const ClusterContrast &contrast)
{
    const auto side = [&](const ContrastSide &other, const QString &sentence) {
        return sentence.arg(typicalText(contrast, contrast.typical), typicalText(contrast, other.typical),
                            countText(other.n), effectText(contrast, other), qText(other.q));
    };
    const bool number = contrast.kind == ContrastKind::Number;
    QStringList parts{number ? words(QT_TRANSLATE_NOOP("words", "%1: median of %2 members."))
                                   .arg(text(contrast.name), countText(contrast.n))
                             : words(QT_TRANSLATE_NOOP("words", "%1: share of %2 members."))
                                   .arg(contrastText(contrast), countText(contrast.n))};
    parts << side(contrast.failures,
                  words(QT_TRANSLATE_NOOP("words", "%1 against %2 in the %3 other failures (%4, %5).")));
    if (contrast.right)
        parts << side(*contrast.right,
                      words(QT_TRANSLATE_NOOP("words",
                                              "%1 against %2 in %3 records that do not fail, "
                                              "with labels in like proportion (%4, %5).")));
    parts << words(QT_TRANSLATE_NOOP("words",
                                     "q: Benjamini\u2013Hochberg over all comparisons of the cluster. It "
                                     "describes the cluster and confirms nothing: the same values made it."));
    return parts.join(QLatin1Char(' '));
}

QString apartText(const FailureCluster &cluster)
{
    QStringList parts;
    for (const ClusterContrast &contrast : cluster.contrasts) {
        if (contrast.isClear() && parts.size() < static_cast<qsizetype>(kNaming))
            parts << contrastText(contrast);
    }
    return parts.join(words(QT_TRANSLATE_NOOP("words", ", "), "between parts of a list"));
}

QString pairsText(const FailureCluster &cluster)
{
    QStringList parts;
    for (std::size_t i = 0; i < std::min<std::size_t>(2, cluster.pairs.size()); ++i) {
        const LabelPair &pair = cluster.pairs[i];
        parts << QStringLiteral("%1\u2192%2 (%3)").arg(text(pair.label), text(pair.prediction), countText(pair.count));
    }
    return parts.join(QLatin1Char(' '));
}

QString clusterTitle(const FailureCluster &cluster)
{
    const QString apart = apartText(cluster);
    if (!apart.isEmpty())
        return apart;
    if (!cluster.pairs.empty())
        return QStringLiteral("%1 \u2192 %2").arg(text(cluster.pairs[0].label), text(cluster.pairs[0].prediction));
    return words(QT_TRANSLATE_NOOP("words", "Cluster %1")).arg(countText(cluster.number));
}

QString spaceText(const ClusterSpaceFacts &facts)
{
    if (facts.space == ClusterSpace::Embedding)
        return facts.probabilities
            ? words(QT_TRANSLATE_NOOP("words", "grouped by embedding (%1 values) and class probabilities"))
                  .arg(countText(facts.numbers))
            : words(QT_TRANSLATE_NOOP("words", "grouped by embedding (%1 values)")).arg(countText(facts.numbers));
    const std::size_t features = facts.numbers + facts.categories;
    return facts.probabilities
        ? words(QT_TRANSLATE_N_NOOP("words", "grouped by %n feature(s) and class probabilities"), nullptr,
                plural(features))
        : words(QT_TRANSLATE_N_NOOP("words", "grouped by %n feature(s)"), nullptr, plural(features));
}

QString imputedText(const ClusterSpaceFacts &facts)
{
    QStringList sentences;
    if (facts.imputed > 0)
        sentences << words(QT_TRANSLATE_N_NOOP("words",
                                               "%n missing number(s) stand at the median of their column, for "
                                               "the distance only."),
                           nullptr, plural(facts.imputed));
    if (facts.unplaced > 0)
        sentences << words(QT_TRANSLATE_N_NOOP("words", "%n failure(s) without an embedding are in no cluster."),
                           nullptr, plural(facts.unplaced));
    return sentences.join(QLatin1Char(' '));
}

QString countsText(const ClusterReport &report)
{
    const QString clusters =
        words(QT_TRANSLATE_N_NOOP("words", "%n cluster(s)"), nullptr, plural(report.clusters.size()));
    return words(QT_TRANSLATE_NOOP("words", "%1 with %2 failures, %3 failures like no others"), "clusters, counts")
        .arg(clusters, countText(report.clustered - report.alone), countText(report.alone));
}

QString sampleText(const ClusterReport &report)
{
    return report.isSampled() ? words(QT_TRANSLATE_NOOP("words", "sample of %1 of %2 failures"))
                                    .arg(countText(report.clustered), countText(report.failures))
                              : QString();
}

EmptyWords noClustersWords(const ClusterReport &report, Task task)
{
    switch (report.reason) {
    case NoClusters::None:
        break;
    case NoClusters::Undefined:
        if (report.records == 0)
            return {
                words(QT_TRANSLATE_NOOP("words", "No record fits the filter")),
                words(QT_TRANSLATE_NOOP("words", "Remove a condition in the bar above, or go back with Alt+Left."))};
        if (report.definition.kind == FailureKind::LowConfidence)
            return {words(QT_TRANSLATE_NOOP("words", "No confidence")),
                    words(QT_TRANSLATE_NOOP("words",
                                            "This log has neither a confidence nor class probabilities, so low "
                                            "confidence cannot be told."))};
        return {words(QT_TRANSLATE_NOOP("words", "No labels yet")),
                task == Task::Regression
                    ? words(QT_TRANSLATE_NOOP("words",
                                              "Which predictions are outliers is known once labels are there. Add "
                                              "a label file, or analyse a log with labels."))
                    : words(QT_TRANSLATE_NOOP("words",
                                              "Which predictions were wrong is known once labels are there. Add a "
                                              "label file, or group the records of low confidence instead."))};
    case NoClusters::NoFailures:
        return {words(QT_TRANSLATE_N_NOOP("words", "No failure among %n record(s)"), nullptr, plural(report.records)),
                definitionSentence(report.definition)};
    case NoClusters::TooFew:
        return {
            words(QT_TRANSLATE_N_NOOP("words", "%n failure(s) are too few to group"), nullptr, plural(report.failures)),
            words(QT_TRANSLATE_NOOP("words",
                                    "Two clusters of at least %1 need %2 failures. Lower the size, widen the "
                                    "definition, or look at the records one by one."))
                .arg(countText(report.settings.minClusterSize.value_or(0)),
                     countText(2 * report.settings.minClusterSize.value_or(0)))};
    case NoClusters::NoSpace:
        return {words(QT_TRANSLATE_NOOP("words", "Nothing to compare failures by")),
                words(QT_TRANSLATE_NOOP("words",
                                        "Failures are grouped by an embedding or by features that differ between "
                                        "them. Give columns the role \"feature\" or \"embedding\" when "
                                        "importing."))};
    case NoClusters::NothingDense:
        return {words(QT_TRANSLATE_N_NOOP("words", "No group stands out among %n failure(s)"), nullptr,
                      plural(report.clustered)),
                words(QT_TRANSLATE_NOOP("words",
                                        "Nowhere do %1 failures lie closer together than around them. Lower the "
                                        "size, or compare by something else."))
                    .arg(countText(report.settings.minClusterSize.value_or(0)))};
    }
    return {};
}

} // namespace faultline
