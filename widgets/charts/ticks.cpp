// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/ticks.h"

#include "widgets/words/time_text.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace faultline {

namespace {

CivilDate dateOf(Micros time)
{
    const std::int64_t day = time >= 0 ? time / kDay : (time - kDay + 1) / kDay;
    return civilFromDays(day);
}

int hourOf(Micros time)
{
    const Micros inDay = ((time % kDay) + kDay) % kDay;
    return static_cast<int>(inDay / kHour);
}

/// 0 = Monday.
int weekdayOf(Micros time)
{
    const std::int64_t day = time >= 0 ? time / kDay : (time - kDay + 1) / kDay;
    return static_cast<int>(((day + 3) % 7 + 7) % 7);
}

/// Which windows a rule marks: from fine to coarse.
enum class Rule {
    Every,
    Hours2,
    Hours3,
    Hours6,
    Hours12,
    Days,
    Mondays,
    Second,
    Fourth,
    Months,
    Quarters,
    Years,
    Lustra,
    Decades
};
constexpr std::array<Rule, 14> kRules{Rule::Every,    Rule::Hours2,  Rule::Hours3, Rule::Hours6, Rule::Hours12,
                                      Rule::Days,     Rule::Mondays, Rule::Second, Rule::Fourth, Rule::Months,
                                      Rule::Quarters, Rule::Years,   Rule::Lustra, Rule::Decades};

/// Coarse rules mark the first window that begins in a new month, quarter, year.
bool marks(Rule rule, const std::vector<WindowMetrics> &series, std::size_t index, Window window)
{
    const Micros from = series[index].from;
    const CivilDate date = dateOf(from);
    const CivilDate before = index > 0 ? dateOf(series[index - 1].from) : CivilDate{0, 0, 0};
    const bool midnight = hourOf(from) == 0;
    const bool newMonth = date.month != before.month || date.year != before.year;
    switch (rule) {
    case Rule::Every:
        return true;
    case Rule::Hours2:
        return window == Window::Hour && hourOf(from) % 2 == 0;
    case Rule::Hours3:
        return window == Window::Hour && hourOf(from) % 3 == 0;
    case Rule::Hours6:
        return window == Window::Hour && hourOf(from) % 6 == 0;
    case Rule::Hours12:
        return window == Window::Hour && hourOf(from) % 12 == 0;
    case Rule::Days:
        return midnight;
    case Rule::Mondays:
        return midnight && weekdayOf(from) == 0;
    case Rule::Second:
        return window == Window::Week ? index % 2 == 0 : midnight && weekdayOf(from) == 0;
    case Rule::Fourth:
        return window == Window::Week ? index % 4 == 0 : newMonth;
    case Rule::Months:
        return newMonth;
    case Rule::Quarters:
        return newMonth && date.month % 3 == 1;
    case Rule::Years:
        return date.year != before.year;
    case Rule::Lustra:
        return date.year != before.year && date.year % 5 == 0;
    case Rule::Decades:
        return date.year != before.year && date.year % 10 == 0;
    }
    return false;
}

} // namespace

std::vector<TimeTick> timeTicks(const std::vector<WindowMetrics> &series, Window window, std::size_t first,
                                std::size_t last, std::size_t most)
{
    std::vector<std::size_t> chosen;
    if (series.empty() || most == 0)
        return {};
    last = std::min(last, series.size() - 1);
    for (const Rule rule : kRules) {
        chosen.clear();
        for (std::size_t w = first; w <= last; ++w) {
            if (marks(rule, series, w, window))
                chosen.push_back(w);
        }
        if (!chosen.empty() && chosen.size() <= most)
            break;
    }
    if (chosen.size() > most) // even decades are too many: thin them evenly
        chosen.resize(most);

    std::vector<TimeTick> ticks;
    const bool crossesYears = dateOf(series[first].from).year != dateOf(series[last].to - 1).year;
    int year = 0;
    for (const std::size_t w : chosen) {
        QString text = tickText(series[w].from, window);
        const int tickYear = dateOf(series[w].from).year;
        if (window != Window::Year && crossesYears && tickYear != year)
            text += QStringLiteral("\n%1").arg(tickYear);
        year = tickYear;
        ticks.push_back({w, text});
    }
    return ticks;
}

std::vector<double> ValueScale::ticks() const
{
    std::vector<double> values;
    const auto count = static_cast<int>(std::llround((to - from) / step));
    for (int i = 0; i <= count; ++i)
        values.push_back(from + step * i);
    return values;
}

ValueScale valueScale(double low, double high, int wanted)
{
    if (!(high > low)) {
        const double room = low == 0.0 ? 0.5 : std::abs(low) * 0.1;
        low -= room;
        high += room;
    }
    const double rough = (high - low) / std::max(1, wanted);
    const double power = std::pow(10.0, std::floor(std::log10(rough)));
    double step = power * 10.0;
    for (const double factor : {1.0, 2.0, 2.5, 5.0}) {
        if (power * factor >= rough * 0.999) {
            step = power * factor;
            break;
        }
    }
    ValueScale scale;
    scale.step = step;
    scale.from = std::floor(low / step + 1e-9) * step;
    scale.to = std::ceil(high / step - 1e-9) * step;
    scale.decimals = std::clamp(static_cast<int>(std::ceil(-std::log10(step) - 1e-9)), 0, 6);
    if (std::abs(step / std::pow(10.0, -scale.decimals) - std::round(step / std::pow(10.0, -scale.decimals))) > 1e-6)
        ++scale.decimals; // 0.25 needs two digits
    return scale;
}

} // namespace faultline
