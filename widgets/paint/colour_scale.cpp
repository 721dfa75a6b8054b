// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/paint/colour_scale.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace faultline {

namespace {

/// Nine stops of viridis, interpolated in sRGB.
constexpr std::array<QRgb, 9> kViridis{0xff440154, 0xff472d7b, 0xff3b528b, 0xff2c728e, 0xff21918c,
                                       0xff28ae80, 0xff5ec962, 0xffaddc30, 0xfffde725};

constexpr std::array<QRgb, 9> kDivergingLight{0xff0b4f8a, 0xff2f77b4, 0xff74a9d4, 0xffb4d0e6, 0xfff0f1f2,
                                              0xfff7d3ac, 0xfff0a860, 0xffd0721a, 0xff8f450a};
constexpr std::array<QRgb, 9> kDivergingDark{0xff8ccbfa, 0xff5fa6dc, 0xff3f7cab, 0xff33566f, 0xff383d43,
                                             0xff6e4e2c, 0xffa66a22, 0xffd98a2b, 0xffffb45e};

/// place: 0 ... 8
QColor between(const std::array<QRgb, 9> &stops, double place)
{
    const auto low = std::min<std::size_t>(static_cast<std::size_t>(place), stops.size() - 2);
    const double rest = place - static_cast<double>(low);
    const auto mix = [rest](int a, int b) { return static_cast<int>(std::lround(a + (b - a) * rest)); };
    const QColor a(stops[low]);
    const QColor b(stops[low + 1]);
    return {mix(a.red(), b.red()), mix(a.green(), b.green()), mix(a.blue(), b.blue())};
}

/// Relative luminance of WCAG 2.
double luminance(const QColor &colour)
{
    const auto linear = [](double c) { return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

} // namespace

QColor sequentialColour(double share, const Tones &tones)
{
    if (share <= 0.0)
        return tones.panel;
    double place = std::clamp(share, 0.0, 1.0) * (kViridis.size() - 1);
    if (tones.scheme == Scheme::Light)
        place = static_cast<double>(kViridis.size() - 1) - place;
    return between(kViridis, place);
}

QColor divergingColour(double place, const Tones &tones)
{
    const auto &stops = tones.scheme == Scheme::Dark ? kDivergingDark : kDivergingLight;
    return between(stops, (std::clamp(place, -1.0, 1.0) + 1.0) / 2.0 * static_cast<double>(stops.size() - 1));
}

QColor inkOn(const QColor &ground)
{
    const double light = luminance(ground);
    return (light + 0.05) / 0.05 >= 1.05 / (light + 0.05) ? QColor(Qt::black) : QColor(Qt::white);
}

} // namespace faultline
