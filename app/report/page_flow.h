// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPainter>
#include <QRectF>

#include <functional>
#include <vector>

namespace faultline {

/// A4 in units of 1/96 inch, with margins of 16 mm.
namespace paper {
inline constexpr double kMillimetre = 96.0 / 25.4;
inline constexpr double kWidth = 210.0 * kMillimetre;
inline constexpr double kHeight = 297.0 * kMillimetre;
inline constexpr double kMargin = 16.0 * kMillimetre;
inline constexpr double kFooter = 26.0; ///< within the margins, at the bottom of every page
} // namespace paper

/// Pages being laid out from top to bottom. Nothing is painted before all pages are known, so that each can say
/// which one of how many it is.
class PageFlow {
public:
    using Drawing = std::function<void(QPainter &)>;

    double left() const { return paper::kMargin; }
    double width() const { return paper::kWidth - 2.0 * paper::kMargin; }
    /// Height that is left on this page.
    double room() const;
    /// Height of an empty page.
    static double pageRoom();

    /// Takes the next `height` of this page, or of a new one when it does not fit.
    QRectF take(double height);
    /// White space; none at the top of a page.
    void space(double height);
    /// What follows begins on a new page unless `height` fits on this one.
    void keepTogether(double height);
    void newPage();
    /// Draws on the page of the last take().
    void draw(Drawing drawing);
    void rule(const QColor &colour, double thickness);
    /// The number of the next heading, from 1.
    int nextSection() { return ++m_section; }

    const std::vector<std::vector<Drawing>> &pages() const { return m_pages; }

private:
    std::vector<std::vector<Drawing>> m_pages{1};
    double m_y = 0.0; ///< used height of the current page
    int m_section = 0;
};

} // namespace faultline
