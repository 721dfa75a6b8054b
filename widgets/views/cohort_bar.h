// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <cstdint>

class QLabel;

namespace faultline {

class ElidedLabel;

/// The one place that says which records every number is about.
class CohortBar : public QWidget {
    Q_OBJECT

public:
    explicit CohortBar(QWidget *parent = nullptr);

    /// total 0: no log is open.
    void setRecords(std::uint64_t shown, std::uint64_t total, const QString &description);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QLabel *m_icon;
    QLabel *m_title;
    ElidedLabel *m_description;
    QLabel *m_count;
    std::uint64_t m_shown = 0;
    std::uint64_t m_total = 0;
    QString m_text;
};

} // namespace faultline
