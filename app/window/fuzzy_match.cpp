// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/fuzzy_match.h"

#include <QStringList>

#include <algorithm>

namespace faultline {

namespace {

constexpr int kPiece = 100; // a piece of the text beats scattered letters
constexpr int kAtStart = 30;
constexpr int kAtWord = 20;
constexpr int kPerLetter = 4;
constexpr int kFollows = 6;
constexpr int kBegins = 5;
constexpr int kNone = -1'000'000;

/// One folded character for every character, so that places stay true: "Å" is "a", "ﬁ" stays itself.
QString folded(const QString &text)
{
    QString result = text.toLower();
    if (result.size() != text.size()) // a few capitals have longer small forms
        result = text;
    for (QChar &c : result) {
        const QString parts = c.decomposition();
        if (parts.size() > 1 && parts[1].category() == QChar::Mark_NonSpacing)
            c = parts[0];
    }
    return result;
}

bool beginsWord(const QString &text, int at)
{
    return at == 0 || !text[at - 1].isLetterOrNumber() || (text[at].isUpper() && text[at - 1].isLower());
}

std::optional<FuzzyMatch> piece(const QString &word, const QString &small, const QString &text)
{
    std::optional<FuzzyMatch> best;
    for (qsizetype at = small.indexOf(word); at >= 0; at = small.indexOf(word, at + 1)) {
        const int place = static_cast<int>(at);
        FuzzyMatch match{kPiece + (place == 0 ? kAtStart : beginsWord(text, place) ? kAtWord : 0), {}};
        match.score += kPerLetter * static_cast<int>(word.size());
        for (int i = 0; i < word.size(); ++i)
            match.places.push_back(place + i);
        if (!best || match.score > best->score)
            best = match;
    }
    return best;
}

/// Letters in order, those that begin words or follow each other first: dynamic programming over (letter, place).
std::optional<FuzzyMatch> scattered(const QString &word, const QString &small, const QString &text)
{
    const auto letters = static_cast<std::size_t>(word.size());
    const auto length = static_cast<std::size_t>(small.size());
    if (letters < 2 || letters > length)
        return std::nullopt;
    // best[i][j]: letter i lies at place j; from[i][j]: where letter i - 1 lies then.
    std::vector<std::vector<int>> best(letters, std::vector<int>(length, kNone));
    std::vector<std::vector<int>> from = best;
    for (std::size_t i = 0; i < letters; ++i) {
        int before = i == 0 ? 0 : kNone; // the best of the letters before, anywhere left of j
        int beforeAt = -1;
        for (std::size_t j = 0; j < length; ++j) {
            if (i > 0 && j > 0 && best[i - 1][j - 1] > before) {
                before = best[i - 1][j - 1];
                beforeAt = static_cast<int>(j) - 1;
            }
            if (word[static_cast<qsizetype>(i)] != small[static_cast<qsizetype>(j)])
                continue;
            const bool follows = i > 0 && j > 0 && best[i - 1][j - 1] + kFollows >= before;
            const int base = follows ? best[i - 1][j - 1] + kFollows : before;
            if (base <= kNone / 2)
                continue;
            best[i][j] = base + (beginsWord(text, static_cast<int>(j)) ? kBegins : 0);
            from[i][j] = follows ? static_cast<int>(j) - 1 : beforeAt;
        }
    }
    const auto last = std::max_element(best.back().begin(), best.back().end());
    if (*last < kBegins * static_cast<int>(letters)) // letters that merely occur say nothing
        return std::nullopt;
    FuzzyMatch match{*last, {}};
    int at = static_cast<int>(last - best.back().begin());
    for (std::size_t i = letters; i-- > 0;) {
        match.places.push_back(at);
        at = from[i][static_cast<std::size_t>(at)];
    }
    std::reverse(match.places.begin(), match.places.end());
    return match;
}

} // namespace

std::optional<FuzzyMatch> fuzzyMatch(const QString &pattern, const QString &text)
{
    FuzzyMatch whole;
    const QString small = folded(text);
    for (const QString &word : folded(pattern).split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        std::optional<FuzzyMatch> match = piece(word, small, text);
        if (!match)
            match = scattered(word, small, text);
        if (!match)
            return std::nullopt;
        whole.score += match->score;
        whole.places.insert(whole.places.end(), match->places.begin(), match->places.end());
    }
    if (!whole.places.empty())
        whole.score -= static_cast<int>(text.size()) / 8; // of two that fit, the shorter is meant
    std::sort(whole.places.begin(), whole.places.end());
    whole.places.erase(std::unique(whole.places.begin(), whole.places.end()), whole.places.end());
    return whole;
}

} // namespace faultline
