// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace faultline {

/// One condition of the cohort. Clicked (or Enter): it is to be edited; its cross (or Delete): it is to go.
class CohortChip : public QAbstractButton {
    Q_OBJECT

public:
    explicit CohortChip(QWidget *parent = nullptr);

    /// text: as it is shown; detail: muted words behind it, such as the origin of a row set.
    void setCondition(const QString &text, const QString &detail, bool isRowSet);
    /// It selects nothing that can be trusted: why, or empty.
    void setProblem(const QString &problem);
    QString condition() const { return m_condition; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void removeRequested();
    /// -1: the chip before it, +1: what is behind it.
    void neighbourRequested(int step);
    void menuRequested(const QPoint &globalPosition);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    QRect crossBox() const;
    void retranslate();

    QString m_condition;
    QString m_detail;
    QString m_problem;
    bool m_isRowSet = false;
    bool m_overCross = false;
    bool m_crossPressed = false;
};

} // namespace faultline
