// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/base/time.h" // first: moc 6.4 stumbles over <compare> when it comes before other standard headers
#include "analysis/values/records.h"

#include <QWidget>

#include <vector>

namespace faultline {

/// The class probabilities of one record as bars: a triangle marks the predicted class, a dot the label. Where there is
/// no room for all, the largest are shown, prediction and label always, and the rest is one line.
class ProbabilityView : public QWidget {
    Q_OBJECT

public:
    explicit ProbabilityView(QWidget *parent = nullptr);

    void setProbabilities(std::vector<ClassProbability> probabilities);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {170, 90}; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void describe();
    /// Those that fit, in the order of the classes.
    std::vector<ClassProbability> shown() const;

    std::vector<ClassProbability> m_probabilities;
};

} // namespace faultline
