// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace faultline {

class MetricChart;
class Page;

/// Notes that a chart asks for are written in a dialog over the page, which then says what should be saved or removed.
void connectNotes(MetricChart &chart, Page &page);

} // namespace faultline
