// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/values/pair_ranking.h"
#include "analysis/values/schema.h"

#include <QString>

namespace faultline {

/// "dep_hour × inbound_delay_3h"
QString pairTitle(const RankedPair &pair, const Schema &schema);
/// "±4.2 points": how far cells are from what both features explain one by one.
QString pairEffectText(const RankedPair &pair);
/// Everything about it, for the tooltip: G, degrees of freedom, n, q, effect, spread.
QString pairSentence(const RankedPair &pair, const Schema &schema);
/// p and q: "0.003", "< 0.0001".
QString chanceText(double chance);

/// What the order means, in a sentence.
QString rankingMeaning();
/// What was examined and what "confirmed" rests on: features left out, too few records, how a regression fails.
QString rankingCaption(const PairRanking &ranking);

} // namespace faultline
