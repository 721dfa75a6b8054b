// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QWidget>

#include <vector>

class QLabel;
class QVBoxLayout;

namespace faultline {

/// A question worth asking, in words and in SQL.
struct SqlSample {
    QString title;
    QString sql;
};

/// Statements to start from: a button each, with what it runs beside it.
class SqlSampleList : public QWidget {
    Q_OBJECT

public:
    explicit SqlSampleList(QWidget *parent = nullptr);

    void setSamples(const QString &heading, const std::vector<SqlSample> &samples);

signals:
    void chosen(const QString &sql);

private:
    QLabel *m_heading;
    QVBoxLayout *m_rows;
};

} // namespace faultline
