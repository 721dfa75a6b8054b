// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/base/run.h"
#include "analysis/values/import.h"

#include <QDockWidget>

#include <map>
#include <optional>

class QLabel;
class QTableView;
class QTabWidget;
class QToolButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace faultline {

class ElidedLabel;
class QuarantineModel;

/// How a job ended.
enum class JobOutcome { Done, Failed, Cancelled };

/// One line when quiet; unfolded it lists jobs (progress, rows/s, time left, Cancel) and the rows that could not be
/// imported. Opens itself only for an error.
class JobsDock : public QDockWidget {
    Q_OBJECT

public:
    explicit JobsDock(QWidget *parent = nullptr);

    void startJob(qint64 id, const QString &title);
    void showProgress(qint64 id, const ProgressReport &report);
    void finishJob(qint64 id, JobOutcome outcome, const QString &detail);
    /// columns: names by index, for QuarantinedRow::column.
    void setQuarantine(std::vector<QuarantinedRow> rows, const ImportSummary &summary, const QStringList &columns);
    void clearQuarantine();

    bool isJobRunning() const { return !m_running.empty(); }
    /// The one started last, or none.
    std::optional<qint64> runningJob() const;
    bool isFolded() const { return m_folded; }
    void setFolded(bool folded);
    QuarantineModel *quarantine() const { return m_quarantine; }

signals:
    void cancelRequested(qint64 id);
    void foldedChanged(bool folded);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void summarise();

    std::map<qint64, QTreeWidgetItem *> m_running;
    std::map<qint64, QString> m_progress;
    QLabel *m_icon;
    QLabel *m_title;
    ElidedLabel *m_summary;
    QLabel *m_problemIcon;
    ElidedLabel *m_problems;
    QToolButton *m_fold;
    QTabWidget *m_tabs;
    QTreeWidget *m_jobs;
    QTableView *m_table;
    QuarantineModel *m_quarantine;
    std::optional<ImportSummary> m_import;
    QString m_last;
    bool m_folded = true;
};

} // namespace faultline
