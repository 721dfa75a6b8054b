// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/base/time.h" // first: moc 6.4 stumbles over <compare> when it comes before other standard headers
#include "analysis/values/records.h"

#include <QStringList>
#include <QWidget>

#include <vector>

namespace faultline {

/// Where the numbers of one record lie among other records, one line each, on one axis of shares: the grey band is the
/// middle 90 %, a diamond stands outside of it. The most unusual come first.
class PositionView : public QWidget {
    Q_OBJECT

public:
    explicit PositionView(QWidget *parent = nullptr);

    /// names: of the positions, in their order.
    void setPositions(const RecordPositions &positions, const QStringList &names);
    void clear();
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {210, sizeHint().height()}; }

    /// What is drawn, in its order; for tests.
    const std::vector<RecordPosition> &positions() const { return m_positions; }

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void describe();
    QString sentence(std::size_t line) const;

    std::vector<RecordPosition> m_positions;
    QStringList m_names;
};

} // namespace faultline
