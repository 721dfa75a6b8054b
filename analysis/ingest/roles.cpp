// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/ingest/roles.h"

#include "analysis/ingest/probability_columns.h"
#include "analysis/ingest/role_names.h"

#include <algorithm>
#include <map>
#include <optional>

namespace faultline {

namespace {

/// Share of b's values that are values of a.
double overlap(const std::set<std::string> &a, const std::set<std::string> &b)
{
    if (b.empty())
        return 0.0;
    std::size_t common = 0;
    for (const std::string &value : b)
        common += a.count(value);
    return static_cast<double>(common) / static_cast<double>(b.size());
}

class RoleFinder {
public:
    RoleFinder(const Sample &sample, const std::vector<ColumnProfile> &profiles)
        : m_sample(sample)
        , m_profiles(profiles)
        , m_taken(profiles.size(), false)
    {
        for (std::size_t i = 0; i < profiles.size(); ++i) {
            ColumnSchema column;
            column.name = sample.columns[i].name;
            column.type = profiles[i].type;
            column.typeKnown = sample.columns[i].evidence.seen;
            m_columns.push_back(std::move(column));
        }
    }

    std::vector<ColumnSchema> run(const std::vector<GivenRole> &given)
    {
        for (const GivenRole &role : given)
            give(role.column, role.role, 1.0, {role.reason}, role.argument);
        findId();
        findTime();
        findVersion();
        findWeight();
        findLabelAndPrediction();
        findProbabilities();
        findConfidence();
        findEmbeddings();
        for (std::size_t i = 0; i < m_columns.size(); ++i) {
            if (!m_taken[i])
                nameRest(i);
        }
        return std::move(m_columns);
    }

private:
    void give(std::size_t column, Role role, double confidence, std::vector<RoleReason> reasons,
              std::string argument = {})
    {
        m_columnOf.try_emplace(role, column);
        m_columns[column].role = role;
        m_columns[column].confidence = confidence;
        m_columns[column].reasons = std::move(reasons);
        m_columns[column].argument = std::move(argument);
        m_taken[column] = true;
    }

    std::optional<std::size_t> columnOf(Role role) const
    {
        const auto found = m_columnOf.find(role);
        return found == m_columnOf.end() ? std::nullopt : std::optional(found->second);
    }

    const ColumnProfile *profileOfRole(Role role) const
    {
        const auto column = columnOf(role);
        return column ? &m_profiles[*column] : nullptr;
    }

    struct Candidate {
        std::size_t column = 0;
        NameMatch match;
    };

    /// Free columns whose name fits, the whole name before its end, the more telling name first.
    std::vector<Candidate> candidates(Role role) const
    {
        std::vector<Candidate> found;
        for (std::size_t i = 0; i < m_columns.size(); ++i) {
            const NameMatch match = matchName(m_profiles[i].normal, role);
            if (!m_taken[i] && match.fit != NameFit::None)
                found.push_back({i, match});
        }
        std::stable_sort(found.begin(), found.end(), [](const Candidate &a, const Candidate &b) {
            return a.match.fit != b.match.fit ? a.match.fit > b.match.fit : a.match.rank < b.match.rank;
        });
        return found;
    }

    void findId()
    {
        if (columnOf(Role::Id))
            return;
        const std::vector<Candidate> found = candidates(Role::Id);
        for (const Candidate &candidate : found) {
            if (m_profiles[candidate.column].allDistinct()) {
                const bool full = candidate.match.fit == NameFit::Full;
                return give(candidate.column, Role::Id, full ? 0.99 : 0.8,
                            {RoleReason::NameMatches, RoleReason::AllDistinct});
            }
        }
        if (!found.empty() && found.front().match.fit == NameFit::Full)
            give(found.front().column, Role::Id, 0.6, {RoleReason::NameMatches, RoleReason::RepeatsValues});
    }

    void findTime()
    {
        if (columnOf(Role::Time))
            return;
        for (const Candidate &candidate : candidates(Role::Time)) {
            const ColumnProfile &profile = m_profiles[candidate.column];
            const bool full = candidate.match.fit == NameFit::Full;
            const bool parses = profile.type == ValueType::Time || profile.mostlyTimes();
            if (profile.present == 0 || (!parses && profile.epoch == EpochUnit::None))
                continue;
            const RoleReason reason = parses ? RoleReason::ParsesAsTime : RoleReason::EpochTime;
            if (full || !profile.mostlyMissing())
                return give(candidate.column, Role::Time, full ? 0.99 : 0.7, {RoleReason::NameMatches, reason});
        }
        for (std::size_t i = 0; i < m_columns.size(); ++i) {
            const ColumnProfile &profile = m_profiles[i];
            if (!m_taken[i] && profile.type == ValueType::Time && profile.present > 0 && !profile.mostlyMissing())
                return give(i, Role::Time, 0.7, {RoleReason::ParsesAsTime});
        }
    }

    void findVersion()
    {
        if (columnOf(Role::ModelVersion))
            return;
        for (const Candidate &candidate : candidates(Role::ModelVersion)) {
            const ColumnProfile &profile = m_profiles[candidate.column];
            if (candidate.match.fit != NameFit::Full || profile.fractional || profile.distinct > 100)
                continue;
            const RoleReason second = profile.distinct == 1 ? RoleReason::Constant : RoleReason::FewValues;
            return give(candidate.column, Role::ModelVersion, 0.95, {RoleReason::NameMatches, second});
        }
    }

    void findWeight()
    {
        if (columnOf(Role::Weight))
            return;
        for (const Candidate &candidate : candidates(Role::Weight)) {
            // "weight" is as often a property of the thing as a weight of the record; only the exact name counts.
            const ColumnProfile &profile = m_profiles[candidate.column];
            const bool exact = profile.normal == "sample_weight" || profile.normal == "weight";
            if (exact && profile.isNumber() && !profile.negative)
                return give(candidate.column, Role::Weight, profile.normal == "weight" ? 0.7 : 0.95,
                            {RoleReason::NameMatches, RoleReason::IsNumber});
        }
    }

    void findLabelAndPrediction()
    {
        if (!columnOf(Role::Label))
            findLabel();
        if (!columnOf(Role::Prediction))
            findPrediction();
    }

    /// Of several columns with a usual name the one whose values are classes of the probability columns, or of the
    /// prediction, is the label.
    void findLabel()
    {
        const std::vector<Candidate> found = candidates(Role::Label);
        const std::set<std::string> classes = classesInNames(m_sample);
        const std::vector<Candidate> predictions = candidates(Role::Prediction);
        const Candidate *best = nullptr;
        double bestScore = -1.0;
        std::vector<RoleReason> reasons;
        for (const Candidate &candidate : found) {
            const ColumnProfile &profile = m_profiles[candidate.column];
            const bool full = candidate.match.fit == NameFit::Full;
            if (profile.type == ValueType::Time || (!full && profile.present == 0))
                continue;
            double score = full ? 1.0 : 0.0;
            std::vector<RoleReason> why{RoleReason::NameMatches};
            if (!classes.empty() && overlap(classes, profile.values) >= 0.8) {
                score += 4.0;
                why.push_back(RoleReason::NamesClass);
            } else if (!predictions.empty()
                       && overlap(profile.values, m_profiles[predictions.front().column].values) >= 0.8) {
                score += 2.0;
                why.push_back(RoleReason::SameValuesAsPrediction);
            } else if (!full) {
                continue;
            }
            if (score > bestScore) {
                best = &candidate;
                bestScore = score;
                reasons = std::move(why);
            }
        }
        if (best == nullptr)
            return;
        if (m_profiles[best->column].isNumber())
            reasons.push_back(RoleReason::IsNumber);
        if (m_profiles[best->column].mostlyMissing())
            reasons.push_back(RoleReason::MostlyMissing);
        give(best->column, Role::Label, bestScore >= 3.0 ? 0.99 : bestScore >= 1.0 ? 0.9 : 0.6, std::move(reasons));
    }

    void findPrediction()
    {
        const ColumnProfile *label = profileOfRole(Role::Label);
        for (const bool needsOverlap : {true, false}) {
            for (const Candidate &candidate : candidates(Role::Prediction)) {
                const ColumnProfile &profile = m_profiles[candidate.column];
                if (label != nullptr && holdsScores(profile, *label))
                    continue;
                const bool bothNumbers = label != nullptr && label->isNumber() && profile.isNumber();
                const bool alike = label != nullptr && overlap(label->values, profile.values) >= 0.8;
                // A regression predicts numbers that need not occur among the labels.
                const bool agrees = alike || (bothNumbers && label->distinct > 20);
                const bool full = candidate.match.fit == NameFit::Full;
                if (needsOverlap ? !agrees : !full || profile.type == ValueType::Time)
                    continue;
                std::vector<RoleReason> reasons{RoleReason::NameMatches};
                if (agrees)
                    reasons.push_back(alike ? RoleReason::SameValuesAsLabel : RoleReason::IsNumber);
                return give(candidate.column, Role::Prediction, agrees ? (full ? 0.99 : 0.8) : 0.7, std::move(reasons));
            }
        }
    }

    void findProbabilities()
    {
        std::set<std::string> values;
        for (const Role role : {Role::Label, Role::Prediction}) {
            if (const ColumnProfile *profile = profileOfRole(role))
                values.insert(profile->values.begin(), profile->values.end());
        }
        if (columnOf(Role::Probability))
            return;
        for (const ProbabilityColumn &column : findProbabilityColumns(m_sample, m_profiles, m_taken, values)) {
            std::vector<RoleReason> reasons{RoleReason::NamesClass, RoleReason::InUnitInterval};
            if (column.sumsToOne)
                reasons.push_back(RoleReason::SumsToOne);
            give(column.column, Role::Probability, column.sumsToOne ? 0.99 : 0.8, std::move(reasons), column.value);
        }
    }

    void findConfidence()
    {
        if (columnOf(Role::Confidence))
            return;
        for (const Candidate &candidate : candidates(Role::Confidence)) {
            const std::size_t i = candidate.column;
            const ColumnProfile &profile = m_profiles[i];
            if (!profile.inUnitInterval || profile.present == 0 || candidate.match.fit != NameFit::Full)
                continue;
            const auto prediction = columnOf(Role::Prediction);
            if (!prediction)
                continue;
            const ScoreMeaning meaning = meaningOfScore(m_sample, i, *prediction, m_profiles[*prediction], m_columns);
            if (meaning.ofClass) {
                give(i, Role::Probability, 0.8, {RoleReason::NameMatches, RoleReason::InUnitInterval},
                     *meaning.ofClass);
            } else {
                std::vector<RoleReason> reasons{RoleReason::NameMatches, RoleReason::InUnitInterval};
                if (meaning.largestProbability)
                    reasons.push_back(RoleReason::LargestProbability);
                give(i, Role::Confidence, meaning.largestProbability ? 0.99 : 0.9, std::move(reasons));
            }
            return;
        }
    }

    void findEmbeddings()
    {
        if (columnOf(Role::Embedding))
            return;
        std::map<std::string, std::map<std::size_t, std::size_t>> series;
        for (std::size_t i = 0; i < m_columns.size(); ++i) {
            const auto name =
                m_taken[i] || !m_profiles[i].isNumber() ? std::nullopt : embeddingInName(m_columns[i].name);
            if (name)
                series[name->prefix].emplace(name->index, i);
        }
        for (const auto &[prefix, columns] : series) {
            const std::size_t first = columns.begin()->first;
            const bool gapless = columns.rbegin()->first - first + 1 == columns.size();
            if (columns.size() < 2 || first > 1 || !gapless)
                continue;
            for (const auto &[index, column] : columns)
                give(column, Role::Embedding, 0.99, {RoleReason::NumberedSeries, RoleReason::IsNumber},
                     std::to_string(index));
            return;
        }
    }

    void nameRest(std::size_t i)
    {
        const ColumnProfile &profile = m_profiles[i];
        std::vector<RoleReason> reasons;
        if (profile.mostlyMissing())
            reasons.push_back(RoleReason::MostlyMissing);
        const bool text = profile.type == ValueType::Text;
        // Few rows show few repeats: a hundred records of fifty cities are not fifty names.
        const std::size_t enough = profile.present >= 1000 ? profile.present / 2 : profile.present * 9 / 10;
        const bool mostlyDistinct = profile.present >= 20 && profile.distinct > enough;
        const bool sentences = profile.spaces && profile.meanLength > 20.0 && profile.present >= 20
            && profile.distinct * 2 > profile.present;
        if (profile.type == ValueType::Time && profile.present > 0) {
            reasons.insert(reasons.begin(), RoleReason::ParsesAsTime);
            give(i, Role::Meta, 0.9, std::move(reasons));
        } else if (isServingName(profile.normal) || nameOfTakenRole(profile.normal) || isScore(profile)) {
            reasons.insert(reasons.begin(), RoleReason::NameMatches);
            give(i, Role::Meta, 0.8, std::move(reasons));
        } else if (text && ((mostlyDistinct && profile.spaces) || sentences || profile.meanLength > 60.0)) {
            reasons.insert(reasons.begin(), RoleReason::LongText);
            give(i, Role::Text, 0.9, std::move(reasons));
        } else if (text && mostlyDistinct) {
            reasons.insert(reasons.begin(), RoleReason::AllDistinct);
            give(i, Role::Meta, 0.7, std::move(reasons));
        } else {
            describeFeature(profile, reasons);
            give(i, Role::Feature, 0.9, std::move(reasons));
        }
    }

    /// A second label, prediction, id or version is no input of the model.
    bool nameOfTakenRole(const std::string &normal) const
    {
        for (const Role role : {Role::Id, Role::Label, Role::Prediction, Role::ModelVersion}) {
            if (columnOf(role) && matchName(normal, role).fit == NameFit::Full)
                return true;
        }
        return false;
    }

    /// The output of the model is no input of it either.
    bool isScore(const ColumnProfile &profile) const
    {
        const ColumnProfile *label = profileOfRole(Role::Label);
        return label != nullptr && matchName(profile.normal, Role::Prediction).fit == NameFit::Full
            && holdsScores(profile, *label);
    }

    static void describeFeature(const ColumnProfile &profile, std::vector<RoleReason> &reasons)
    {
        const bool zeroOne = profile.distinct == 2 && profile.values == std::set<std::string>{"0", "1"};
        if (profile.present == 0)
            reasons.push_back(RoleReason::NoOtherRole);
        else if (profile.distinct == 1)
            reasons.push_back(RoleReason::Constant);
        else if (zeroOne)
            reasons.push_back(RoleReason::OnlyZeroOne);
        else if (profile.isNumber())
            reasons.push_back(RoleReason::IsNumber);
        else
            reasons.push_back(profile.distinct * 2 > profile.present ? RoleReason::NoOtherRole : RoleReason::FewValues);
    }

    const Sample &m_sample;
    const std::vector<ColumnProfile> &m_profiles;
    std::vector<ColumnSchema> m_columns;
    std::vector<bool> m_taken;
    std::map<Role, std::size_t> m_columnOf; ///< the first column that got a role
};

} // namespace

std::vector<ColumnSchema> findRoles(const Sample &sample, const std::vector<ColumnProfile> &profiles,
                                    const std::vector<GivenRole> &given)
{
    return RoleFinder(sample, profiles).run(given);
}

} // namespace faultline
