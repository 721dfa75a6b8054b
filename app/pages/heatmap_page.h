// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pages/page.h"
#include "app/session/desk.h"
#include "widgets/export/picture.h"

#include "analysis/values/grid.h"
#include "analysis/values/pair_ranking.h"

class QComboBox;
class QLabel;
class QPushButton;
class QStackedWidget;
class QTimer;
class QToolButton;

namespace faultline {

class EmptyState;
class GridView;
class PairList;
class PairModel;
class Panel;
class SideCombo;

/// The error by any two columns: at the left the pairs of features that fail together, in the middle the cells.
class HeatmapPage : public Page {
    Q_OBJECT

public:
    explicit HeatmapPage(QWidget *parent = nullptr);

    void setSession(const SessionState &session) override;
    void drill() override;
    void openRecords() override;

    GridView *view() const { return m_view; }
    PairList *pairs() const { return m_pairs; }
    /// What is shown; null before the first answer.
    const Grid *grid() const { return m_grid.get(); }
    void setSides(ColumnId rows, ColumnId columns);

protected:
    void refresh() override;
    void retranslate() override;

private:
    void askRanking();
    void askGrid();
    void showGrid(Result<Grid> grid);
    void fill();
    void fillPairs();
    void fillEmpty();
    void choosePair(int row);
    void chooseFirstSides();
    void swapSides();
    void selectCell();
    Selection cellSelection() const;
    Picture picture() const;

    Panel *m_pairPanel;
    QLabel *m_meaning;
    PairList *m_pairs;
    PairModel *m_pairModel;
    Panel *m_gridPanel;
    QStackedWidget *m_body;
    GridView *m_view;
    EmptyState *m_empty;
    QLabel *m_rowsLabel;
    SideCombo *m_rows;
    QToolButton *m_swap;
    QLabel *m_columnsLabel;
    SideCombo *m_columns;
    QLabel *m_scaleLabel;
    QComboBox *m_scale;
    QTimer *m_patience; ///< how long the ranking may take before some pair is shown all the same
    Asking m_rankingAsked;
    Asking m_gridAsked;
    std::shared_ptr<const PairRanking> m_ranking;
    std::shared_ptr<const Grid> m_grid;
    QString m_project;
    bool m_sidesChosen = false; ///< by the user or by the ranking, for this project
};

} // namespace faultline
