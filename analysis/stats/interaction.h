// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <vector>

namespace faultline {

/// Records and failures per cell of two features, row by row.
struct FailureTable {
    std::size_t rows = 0;
    std::size_t columns = 0;
    std::vector<double> n;
    std::vector<double> failures;
};

/// How far the failures are from what both features explain one by one.
struct Interaction {
    double statistic = 0.0; ///< G = 2 sum observed ln(observed / fitted), over failures and successes
    double freedom = 0.0; ///< 0: nothing to test
    double pValue = 1.0;
    double strength = 0.0; ///< (statistic - its mean) / its standard deviation, both by chance
    double effect = 0.0; ///< root mean square, over records, of the cells' rates minus the additive ones, beyond chance
    double spread = 0.0; ///< the same of the cells' rates minus the overall rate: main effects included
};

/// Fits logit p = a_row + b_column by iterative proportional fitting of the table {cell, row x outcome, column x outcome}
/// and tests what is left (Bishop, Fienberg and Holland 1975, ch. 3). Rows and columns in which all or none fail are
/// fitted exactly and leave the test; the degrees of freedom are those of the cells with records in what remains. Cells
/// are small, so that G is not quite chi-square: it is compared with the scaled chi-square that has the mean and
/// variance of the cells' binomial deviances (exact below a variance of 30, by expansion above). With five failures a
/// cell p-values of 1 % come in about 1.5 % of tables without interaction, with half a failure in 2 %.
Interaction testInteraction(const FailureTable &table);

} // namespace faultline
