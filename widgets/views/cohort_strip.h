// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/values/cohort.h"

#include <QWidget>

#include <optional>
#include <vector>

class QToolButton;

namespace faultline {

class CohortChip;
class CohortField;

/// What is written on one chip.
struct ChipText {
    QString condition; ///< as it can be typed
    QString shown; ///< the same, but the bare name of a row set
    QString detail; ///< muted, behind it
    bool isRowSet = false;
    bool broken = false;
};

/// The chips of a cohort in a row, then the field for one more. The newest chips are kept in sight: what does not fit is
/// folded into a menu at the left. A chip that is edited gives its place to the field.
class CohortStrip : public QWidget {
    Q_OBJECT

public:
    explicit CohortStrip(QWidget *parent = nullptr);

    void setChips(const std::vector<ChipText> &chips, const QString &problem);
    CohortField *field() const { return m_field; }
    /// The chip whose place the field has; nothing: the field is for a new one.
    std::optional<int> edited() const { return m_edited; }
    void edit(int chip);
    /// The field is for a new condition again.
    void endEdit();
    void focusChip(int chip);
    int chipCount() const { return static_cast<int>(m_texts.size()); }
    /// Chips that are folded away.
    int folded() const { return m_folded; }
    QSize sizeHint() const override { return {640, 30}; }
    QSize minimumSizeHint() const override { return {180, 30}; }

signals:
    void removeRequested(int chip);
    void chipMenuRequested(int chip, const QPoint &globalPosition);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    CohortChip *makeChip(int index);
    void arrange();
    int leastFieldWidth() const;
    int fieldWidth(int room) const;
    void fillMenu();
    void retranslate();

    std::vector<ChipText> m_texts;
    std::vector<CohortChip *> m_chips;
    CohortField *m_field;
    QToolButton *m_more;
    std::optional<int> m_edited;
    int m_folded = 0;
};

} // namespace faultline
