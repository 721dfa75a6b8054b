// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <cstdint>
#include <optional>

class QLabel;
class QTimer;

namespace faultline {

/// "4,120 of 60,000 records". While it is being counted the old number stays, dimmed; what a condition that is still being
/// typed would give is shown in the accent colour.
class CohortCount : public QWidget {
    Q_OBJECT

public:
    explicit CohortCount(QWidget *parent = nullptr);

    /// rows: absent while they are counted; total 0: no log is open. A problem takes the place of the number.
    void setCounts(std::optional<std::uint64_t> rows, std::uint64_t total, const QString &problem);
    /// A typed condition is being counted.
    void beginPreview();
    void setPreview(std::uint64_t rows);
    void endPreview();
    /// The typed condition was applied: its number is the one to keep until it is counted.
    void adoptPreview();
    QString text() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void dimSoon();

    QLabel *m_sign;
    QLabel *m_label;
    QTimer *m_dim;
    std::uint64_t m_rows = 0;
    std::uint64_t m_total = 0;
    std::optional<std::uint64_t> m_preview;
    QString m_problem;
    bool m_counting = false;
    bool m_previewing = false;
    bool m_dimmed = false;
};

} // namespace faultline
