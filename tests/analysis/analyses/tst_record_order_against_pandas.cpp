// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/analyses/record_order.h"

#include "tests/support/expect.h"
#include "tests/support/imported_log.h"
#include "tests/support/thread_executor.h"

#include <QProcess>
#include <QTest>

using namespace faultline;

namespace {

const QString kPython = QStringLiteral("/usr/bin/python3");

/// FILE, then "TYPE NAME" of each column: rows by the column, rising and falling, one line each; then for every row its
/// badness (NaN: none) by the definition of the log loss, or |residual| without probabilities.
const char *const kScript = R"py(
import sys
import numpy as np
import pandas as pd
path, columns = sys.argv[1], [c.split(' ', 1) for c in sys.argv[2:]]
text = {name: str for kind, name in columns if kind == 'text'}
log = pd.read_csv(path, dtype=text, keep_default_na=False, na_values=[''])
out = sys.stdout
for kind, name in columns:
    for ascending in (True, False):
        rows = log[name].sort_values(ascending=ascending, kind='stable', na_position='last').index
        out.write(' '.join(map(str, rows)) + '\n')
probabilities = [c for c in log.columns if c.startswith('p_')]
if probabilities:
    p = log[probabilities].to_numpy(float)
    p = np.clip(p / p.sum(axis=1, keepdims=True), 1e-15, 1 - 1e-15)
    p = p / p.sum(axis=1, keepdims=True)
    order = [c[2:] for c in probabilities]
    bad = -np.log(p[np.arange(len(log)), [order.index(str(y)) for y in log['label']]])
else:
    bad = (log['prediction'] - log['label']).abs().to_numpy(float)
out.write(' '.join(repr(float(b)) for b in bad) + '\n')
)py";

Result<std::vector<std::uint32_t>> rowsBy(const ImportedLog &log, const RecordOrder &order)
{
    ThreadExecutor executor(2);
    Run run{executor, {}, nullptr, 1};
    const Result<RecordList> list = orderRecords(log.data(), {}, order, run);
    return list ? Result<std::vector<std::uint32_t>>(*list->rows) : list.error();
}

QByteArray lineOf(const std::vector<std::uint32_t> &rows)
{
    QByteArray line;
    for (const std::uint32_t row : rows)
        line += (line.isEmpty() ? "" : " ") + QByteArray::number(row);
    return line;
}

} // namespace

/// The real logs by every kind of column, as pandas orders them, and worst first, as NumPy computes it.
class TestRecordOrderAgainstPandas : public QObject {
    Q_OBJECT

private slots:
    void sameOrder_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QStringList>("columns");
        QTest::newRow("flights") << QStringLiteral(FAULTLINE_SOURCE_DIR "/resources/sample/flights_log.csv.gz")
                                 << QStringList{"request_id", "ts", "origin", "distance", "inbound_delay_3h", "p_1"};
        QTest::newRow("diamonds") << QStringLiteral(FAULTLINE_TEST_DATA "/diamonds/diamonds_log.csv.gz")
                                  << QStringList{"carat", "cut", "prediction", "table"};
        QTest::newRow("digits") << QStringLiteral(FAULTLINE_TEST_DATA "/mnist/mnist_log.csv.gz")
                                << QStringList{"slant", "label", "confidence", "emb_9"};
        QTest::newRow("spam") << QStringLiteral(FAULTLINE_TEST_DATA "/spam/spam_log.csv.gz")
                              << QStringList{"text", "subject", "charset", "n_chars", "caps_ratio"};
    }

    void sameOrder()
    {
        QFETCH(QString, file);
        QFETCH(QStringList, columns);
        const Result<ImportedLog> log = ImportedLog::of(file.toStdString());
        EXPECT_OK(log);
        const Schema &schema = log->table().schema();
        QStringList arguments{QStringLiteral("-c"), QString::fromUtf8(kScript), file};
        for (const QString &name : columns) {
            const ColumnSchema *column = schema.find(name.toStdString());
            QVERIFY2(column, qPrintable(name));
            const std::string type(typeName(column->type));
            arguments << QString::fromStdString(type == "time" ? "text" : type) + QLatin1Char(' ') + name;
        }
        QProcess python;
        python.start(kPython, arguments);
        QVERIFY(python.waitForFinished(120'000));
        QCOMPARE(python.readAllStandardError(), QByteArray());
        const QList<QByteArray> lines = python.readAllStandardOutput().split('\n');
        QCOMPARE(lines.size(), 2 * columns.size() + 2);
        qsizetype line = 0;
        for (const QString &name : columns) {
            for (const bool descending : {false, true}) {
                const auto rows = rowsBy(*log, {SortBy::Column, {log->id(name.toStdString()), {}}, descending});
                EXPECT_OK(rows);
                QVERIFY2(lineOf(*rows) == lines[line++], qPrintable(name));
            }
        }
        const QList<QByteArray> bad = lines[line].split(' ');
        const auto worst = rowsBy(*log, {});
        EXPECT_OK(worst);
        QCOMPARE(static_cast<qsizetype>(worst->size()), bad.size());
        for (std::size_t i = 1; i < worst->size(); ++i) { // the last digits of two logarithms may differ
            const double before = bad[(*worst)[i - 1]].toDouble();
            const double after = bad[(*worst)[i]].toDouble();
            QVERIFY2(before >= after - 1e-12 * (1.0 + after), qPrintable(QString::number(i)));
        }
    }
};

QTEST_GUILESS_MAIN(TestRecordOrderAgainstPandas)
#include "tst_record_order_against_pandas.moc"
