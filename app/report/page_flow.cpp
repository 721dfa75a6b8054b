// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/page_flow.h"

#include <algorithm>

namespace faultline {

double PageFlow::pageRoom()
{
    return paper::kHeight - 2.0 * paper::kMargin - paper::kFooter;
}

double PageFlow::room() const
{
    return pageRoom() - m_y;
}

QRectF PageFlow::take(double height)
{
    keepTogether(std::min(height, pageRoom()));
    const QRectF area(left(), paper::kMargin + m_y, width(), height);
    m_y += height;
    return area;
}

void PageFlow::space(double height)
{
    if (m_y > 0.0)
        m_y = std::min(m_y + height, pageRoom());
}

void PageFlow::keepTogether(double height)
{
    constexpr double kRounding = 1e-6;
    if (height > room() + kRounding && m_y > 0.0)
        newPage();
}

void PageFlow::newPage()
{
    m_pages.emplace_back();
    m_y = 0.0;
}

void PageFlow::draw(Drawing drawing)
{
    m_pages.back().push_back(std::move(drawing));
}

void PageFlow::rule(const QColor &colour, double thickness)
{
    const QRectF area = take(thickness);
    draw([area, colour](QPainter &painter) { painter.fillRect(area, colour); });
}

} // namespace faultline
