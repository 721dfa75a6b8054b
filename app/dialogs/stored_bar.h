// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <cstdint>

namespace faultline {

/// Stored and quarantined rows as a bar and as numbers that add up to the rows of the file.
class StoredBar : public QWidget {
    Q_OBJECT

public:
    explicit StoredBar(QWidget *parent = nullptr);

    /// sampled: the numbers are of the preview only.
    void setCounts(std::uint64_t stored, std::uint64_t quarantined, bool sampled);
    QSize sizeHint() const override { return {300, 124}; }
    QSize minimumSizeHint() const override { return {200, 124}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    std::uint64_t m_stored = 0;
    std::uint64_t m_quarantined = 0;
    bool m_sampled = false;
};

} // namespace faultline
