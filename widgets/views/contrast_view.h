// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/values/cluster.h"
#include "widgets/export/picture.h"

#include <QWidget>

#include <vector>

namespace faultline {

/// How a cluster differs from other records, feature by feature: a box (5, 25, 50, 75, 95 %) of the others above a box of
/// the cluster, or two bars of shares, on one axis a row; beside it the values, the effect and q.
class ContrastView : public QWidget {
    Q_OBJECT

public:
    /// Which records the cluster is set against.
    enum Against { RightRecords, OtherFailures };

    explicit ContrastView(QWidget *parent = nullptr);

    /// At most `rows` contrasts are drawn, in their order.
    void setCluster(const FailureCluster &cluster, Against against, std::size_t rows = 3);
    void clear();
    Picture picture() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {260, 60}; }

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void describe();

    std::vector<ClusterContrast> m_contrasts;
    Against m_against = RightRecords;
};

} // namespace faultline
