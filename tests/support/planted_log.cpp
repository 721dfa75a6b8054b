// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/planted_log.h"

#include <array>
#include <cmath>
#include <random>

namespace faultline {

std::shared_ptr<MemorySource> PlantedLog::source() const
{
    constexpr std::array<const char *, 8> kPlaces{"ATL", "ORD", "PHX", "DFW", "LAX", "JFK", "SEA", "MSP"};
    constexpr std::size_t kDays = 84;
    constexpr Micros kMonday = 978'307'200 * kSecond; // 2001-01-01
    std::mt19937_64 random(seed);
    const auto unit = [&] { return static_cast<double>(random() >> 11U) * 0x1p-53; };
    std::array<double, kDays> ofDay{};
    for (double &factor : ofDay)
        factor = std::exp(dayEffect * std::sqrt(-2.0 * std::log(1.0 - unit())) * std::cos(6.283185307 * unit()));
    MemorySource::Texts id;
    MemorySource::Texts origin;
    MemorySource::Texts carrier;
    MemorySource::Texts label;
    MemorySource::Texts prediction;
    MemorySource::Numbers distance;
    MemorySource::Numbers price;
    MemorySource::Numbers guess;
    MemorySource::Numbers confidence;
    MemorySource::Integers hour;
    MemorySource::Integers time;
    for (std::size_t row = 0; row < rows; ++row) {
        const std::size_t day = random() % kDays;
        const std::size_t place = std::min(random() % 8, random() % 8);
        const auto at = static_cast<std::int64_t>(random() % 24);
        const double miles = std::floor(10'000.0 * unit()) / 8.0;
        id.push_back("r" + std::to_string(row));
        time.push_back(kMonday + static_cast<Micros>(day) * kDay + at * kHour);
        distance.push_back(random() % 10 == 0 ? std::nullopt : std::optional(miles));
        hour.push_back(at);
        origin.push_back(kPlaces[place]);
        carrier.push_back(std::string(1, static_cast<char>('A' + random() % 3)));
        const bool planted = (place == 1 || place == 2) && at >= 16 && day >= 28;
        const bool far = distance.back() && miles > 900.0;
        const double chance = std::max(planted ? inside : base, far ? nested : 0.0) * ofDay[day];
        const bool fails = unit() < chance;
        label.push_back(labels ? std::optional<std::string>("1") : std::nullopt);
        prediction.push_back(fails ? "0" : "1");
        confidence.push_back(std::clamp(1.0 - chance - 0.1 * unit(), 0.5, 1.0));
        price.push_back(100.0);
        guess.push_back(100.0 + (fails ? 10.0 : 1.0) * (unit() + 0.5));
    }
    auto made = std::make_shared<MemorySource>();
    made->add("id", Role::Id, id).addIntegers("ts", Role::Time, ValueType::Time, time);
    made->add("distance", Role::Feature, distance).addIntegers("hour", Role::Feature, ValueType::Int64, hour);
    made->add("origin", Role::Feature, origin).add("carrier", Role::Feature, carrier);
    if (regression)
        made->add("label", Role::Label, price).add("prediction", Role::Prediction, guess);
    else
        made->add("label", Role::Label, label).add("prediction", Role::Prediction, prediction);
    if (!regression)
        made->add("confidence", Role::Confidence, confidence);
    return made;
}

Dataset PlantedLog::dataset() const
{
    return MemorySource::dataset(source(), regression ? Task::Regression : Task::Binary);
}

} // namespace faultline
