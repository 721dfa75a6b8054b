// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/words/pair_words.h"

#include "widgets/words/number_text.h"

#include <QCoreApplication>
#include <QStringList>

namespace faultline {

namespace {

QString say(const char *text, const char *note = nullptr, int count = -1)
{
    return QCoreApplication::translate("words", text, note, count);
}

QString nameOf(ColumnId column, const Schema &schema)
{
    const ColumnSchema *found = schema.find(column);
    return found ? QString::fromStdString(found->name) : noValue();
}

} // namespace

QString chanceText(double chance)
{
    return chance < 0.0001 ? QStringLiteral("< %1").arg(fixedText(0.0001, 4))
                           : fixedText(chance, chance < 0.01 ? 4 : 3);
}

QString pairTitle(const RankedPair &pair, const Schema &schema)
{
    return QStringLiteral("%1 \u00d7 %2").arg(nameOf(pair.first, schema), nameOf(pair.second, schema));
}

QString pairEffectText(const RankedPair &pair)
{
    return say("\u00b1%1 pts", "percentage points, short").arg(fixedText(pair.effect * 100.0, 1));
}

QString pairSentence(const RankedPair &pair, const Schema &schema)
{
    QStringList sentences;
    sentences << say("%1.", "a pair of features").arg(pairTitle(pair, schema));
    sentences
        << say("Beyond what both explain one by one the rates of the cells differ by %1 points (root mean square, "
               "chance taken off); the colours show %2 points with what each explains alone.")
               .arg(fixedText(pair.effect * 100.0, 1), fixedText(pair.spread * 100.0, 1));
    const QString test =
        say("G = %1 with %2 degrees of freedom on %Ln record(s)", "statistic of a test", static_cast<int>(pair.n))
            .arg(fixedText(pair.statistic, 1), fixedText(pair.freedom, 0));
    if (!pair.qValue)
        sentences << say("%1; not tested on other records.", "statistic of a test").arg(test);
    else if (pair.confirmed)
        sentences << say("Confirmed: %1 that the search did not see, q %2.", "statistic of a test, q-value")
                         .arg(test, chanceText(*pair.qValue));
    else
        sentences << say("Not confirmed: %1 that the search did not see, q %2.", "statistic of a test, q-value")
                         .arg(test, chanceText(*pair.qValue));
    return sentences.join(QLatin1Char(' '));
}

QString rankingMeaning()
{
    return say("Ranked by how far failures are from what both features explain one by one");
}

QString rankingCaption(const PairRanking &ranking)
{
    QStringList sentences;
    if (ranking.confirmation == Confirmation::TooFewRecords)
        sentences << say("Under %1 labelled records nothing is confirmed.").arg(countText(2000));
    else if (ranking.confirmation == Confirmation::NoIds)
        sentences << say("Without record ids nothing can be confirmed: map an id column on import.");
    else if (!ranking.pairs.empty())
        sentences << say("A tick: confirmed on the half of the records that did not search.");
    if (ranking.examinedFeatures < ranking.features)
        sentences << say("Pairs of the %1 features that matter most alone; %2 more were not paired.")
                         .arg(countText(ranking.examinedFeatures),
                              countText(ranking.features - ranking.examinedFeatures));
    if (ranking.failsAbove)
        sentences << say("A record fails here when its error is above %1, the largest tenth.", "in units of the label")
                         .arg(metricText(Metric::Mae, *ranking.failsAbove));
    return sentences.join(QLatin1Char(' '));
}

} // namespace faultline
