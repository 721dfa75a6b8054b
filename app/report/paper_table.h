// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/report/page_flow.h"

#include <QString>

#include <vector>

namespace faultline {

struct TableColumn {
    QString heading;
    Qt::Alignment alignment = Qt::AlignRight;
    bool yields = false; ///< takes what the others leave, and is elided first
};

struct TableCell {
    QString text;
    bool strong = false;
    bool faint = false;
};

struct TableRow {
    std::vector<TableCell> cells;
    QString fingerprint; ///< a line in mono type below the cells
    QString remark; ///< lines of small grey text below the cells
};

/// A table with rules and no boxes. Its head is repeated on every page that it reaches.
struct PaperTable {
    std::vector<TableColumn> columns;
    std::vector<TableRow> rows;
};

void addTable(PageFlow &flow, const PaperTable &table);
/// Of the head and the first `rows`.
double tableHeight(const PaperTable &table, std::size_t rows, double width);
/// Of a row without lines below it.
double tableRowHeight();

} // namespace faultline
