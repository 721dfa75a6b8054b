// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/values/metrics.h"
#include "widgets/views/tag.h"

#include <QFrame>

#include <optional>

class QLabel;

namespace faultline {

class ElidedLabel;
class IntervalStrip;

/// What one tile says: a name, a number, its interval or range, one caveat, perhaps a state.
struct TileText {
    QString name;
    QString number;
    QString detail;
    QString caveat;
    TagKind tag = TagKind::Plain;
    QString tagText;
    QString toolTip;
    std::optional<Interval> interval; ///< drawn beside the number
    double value = 0.0;
    std::optional<double> limit;
};

/// Click, Space or Enter goes to the page behind it.
class Tile : public QFrame {
    Q_OBJECT

public:
    explicit Tile(QWidget *parent = nullptr);

    void setText(const TileText &text);
    QString number() const;

signals:
    void activated();

protected:
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    ElidedLabel *m_name;
    Tag *m_tag;
    QLabel *m_number;
    IntervalStrip *m_strip;
    ElidedLabel *m_detail;
    ElidedLabel *m_caveat;
};

} // namespace faultline
