// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/analyses/record_export.h"
#include "analysis/analyses/record_order.h"
#include "analysis/analyses/record_text.h"
#include "analysis/columns/row_mask.h"
#include "analysis/values/cohort_text.h"

#include "tests/support/expect.h"
#include "tests/support/imported_log.h"
#include "tests/support/memory_source.h"
#include "tests/support/thread_executor.h"

#include <QProcess>
#include <QTest>

using namespace faultline;

namespace {

const QString kPython = QStringLiteral("/usr/bin/python3");

/// LOG EXPORT ROWS COLUMN...: every cell of the export against the log, read by csv and by pandas. ROWS has the numbers of
/// the exported rows. A COLUMN is "type name".
const char *const kCompare = R"py(
import csv, datetime, gzip, math, sys
import pandas as pd
log_path, export_path, rows_path = sys.argv[1:4]
kinds = dict(reversed(c.split(' ', 1)) for c in sys.argv[4:])
opener = gzip.open if log_path.endswith('.gz') else open
with opener(log_path, 'rt', newline='', encoding='utf-8') as file:
    log = list(csv.reader(file))
with open(export_path, newline='', encoding='utf-8') as file:
    export = list(csv.reader(file))
raw = open(export_path, 'rb').read()
assert raw.endswith(b'\r\n') and not raw.startswith(b'\xef\xbb\xbf')
names, export = export[0], export[1:]
rows = [int(line) for line in open(rows_path)]
assert len(export) == len(rows), (len(export), len(rows))
at = {name: i for i, name in enumerate(log[0])}
frame = pd.read_csv(export_path, keep_default_na=False, na_values=[''],
                    dtype={n: str for n, k in kinds.items() if k in ('text', 'time')})
assert len(frame) == len(rows)

def moment(text):
    value = datetime.datetime.fromisoformat(text.replace('Z', '+00:00'))
    return value if value.tzinfo else value.replace(tzinfo=datetime.timezone.utc)

def opens_formula(text):
    try:
        float(text)
        return False
    except ValueError:
        return text[:1] in '=+-@\t\r\uff1d\uff0b\uff0d\uff20' and text != ''

for column, name in enumerate(names):
    if name not in kinds:
        continue  # computed by us
    kind, source = kinds[name], at[name]
    values = frame[name].tolist()
    for i, row in enumerate(rows):
        want, got, seen = log[1 + row][source], export[i][column], values[i]
        where = (name, row, want, got, seen)
        if kind == 'text':
            expected = "'" + want if opens_formula(want) else want
            assert got == expected, where
            assert (seen == expected) or (expected == '' and seen != seen), where
        elif want in ('', 'NA', 'NULL'):
            assert got == '' and seen != seen, where
        elif kind == 'time':
            assert moment(got) == moment(want), where
        elif kind == 'integer':
            assert int(got) == int(want) and (seen != seen or int(seen) == int(want) or len(want) > 15), where
        else:
            assert float(got) == float(want) or (math.isnan(float(got)) and math.isnan(float(want))), where
            assert float(seen) == float(want) or math.isnan(float(want)), where
print('ok', len(rows), len(names))
)py";

/// LOG FILTER...: numbers of the rows that each filter keeps, one line each.
const char *const kFilter = R"py(
import sys
import pandas as pd
df = pd.read_csv(sys.argv[1], keep_default_na=False, na_values=[''])
for text in sys.argv[2:]:
    print(' '.join(map(str, eval(text).index)))
)py";

QByteArray pythonSays(const QStringList &arguments)
{
    QProcess python;
    python.start(kPython, arguments);
    if (!python.waitForFinished(120'000))
        return "python3 did not finish";
    const QByteArray error = python.readAllStandardError();
    return error.isEmpty() ? python.readAllStandardOutput() : error;
}

Result<std::string> exported(const Table &table, const std::vector<std::uint32_t> &rows,
                             const std::vector<RecordColumn> &columns, std::size_t threads = 2)
{
    ThreadExecutor executor(threads);
    Run run{executor, {}, nullptr, 1};
    std::string bytes;
    const Result<void> done = exportCsv(
        table, rows, columns, CsvSafety::Spreadsheet,
        [&](std::string_view piece) -> Result<void> {
            bytes += piece;
            return {};
        },
        run);
    return done ? Result<std::string>(std::move(bytes)) : done.error();
}

const char *const kHard = "id,when,text,n,x,label,prediction\n"
                          "a,2001-02-05T00:01:00Z,\"=1+1\",9007199254740993,1e300,1,0\n"
                          "b,2001-02-05T01:01:00.25+01:00,-5,-9223372036854775808,nan,0,0\n"
                          "c,,\"two\r\nlines, \"\"quoted\"\"\",,-inf,1,1\n"
                          "d,1969-12-31T23:59:59Z,+49 30 123,0,-0.0,,1\n"
                          "e,2001-02-05T00:01:00Z,\xEF\xBC\x9D"
                          "1+1,1,0.1,0,\n"
                          "f,2001-02-05T00:01:00Z,\t@me,2,,1,1\n"
                          "g,2001-02-05T00:01:00Z,\xE5\xBE\xAE\xE7\xB1\xB3 \xC3\xA6\xF0\x9F\x98\x80,3,5e-324,1,1\n";

} // namespace

class TestRecordExport : public QObject {
    Q_OBJECT

private slots:
    void pythonReadsTheSameCells_data()
    {
        QTest::addColumn<QString>("file");
        QTest::newRow("flights") << QStringLiteral(FAULTLINE_SOURCE_DIR "/resources/sample/twelve_weeks.csv.gz");
        QTest::newRow("diamonds") << QStringLiteral(FAULTLINE_TEST_DATA "/ingest/diamonds_300.csv");
        QTest::newRow("digits") << QStringLiteral(FAULTLINE_TEST_DATA "/ingest/digits_60.csv");
        QTest::newRow("spam") << QStringLiteral(FAULTLINE_TEST_DATA "/spam/spam_log.csv.gz");
        QTest::newRow("encodings") << QStringLiteral(FAULTLINE_TEST_DATA "/encodings/log.csv");
        QTest::newRow("hard") << QString();
    }

    void pythonReadsTheSameCells()
    {
        QFETCH(QString, file);
        const TemporaryFolder folder;
        const std::string path = file.isEmpty() ? folder.write("hard.csv", kHard) : file.toStdString();
        const Result<ImportedLog> log = ImportedLog::of(path);
        EXPECT_OK(log);
        const Schema &schema = log->table().schema();
        InlineExecutor executor;
        Run run{executor, {}, nullptr, 1};
        const Result<RecordList> list = orderRecords(log->data(), {}, {}, run);
        EXPECT_OK(list);
        const std::vector<RecordColumn> columns = allRecordColumns(schema);
        const Result<std::string> csv = exported(log->table(), *list->rows, columns);
        EXPECT_OK(csv);
        const Result<std::string> alone = exported(log->table(), *list->rows, columns, 1);
        EXPECT_OK(alone);
        QVERIFY(*csv == *alone);
        std::string rows;
        for (const std::uint32_t row : *list->rows)
            rows += std::to_string(row) + '\n';
        QStringList arguments{QStringLiteral("-c"), QString::fromUtf8(kCompare), QString::fromStdString(path),
                              QString::fromStdString(folder.write("export.csv", *csv)),
                              QString::fromStdString(folder.write("rows.txt", rows))};
        for (const ColumnSchema &column : schema.columns)
            arguments << QString::fromStdString(std::string(typeName(column.type)) + ' ' + column.name);
        QCOMPARE(QString::fromUtf8(pythonSays(arguments)),
                 QStringLiteral("ok %1 %2\n").arg(list->rows->size()).arg(columns.size()));
    }

    void pandasKeepsTheRowsOfTheCohort()
    {
        const QString file = QStringLiteral(FAULTLINE_SOURCE_DIR "/resources/sample/twelve_weeks.csv.gz");
        const Result<ImportedLog> log = ImportedLog::of(file.toStdString());
        EXPECT_OK(log);
        const Schema &schema = log->table().schema();
        InlineExecutor executor;
        Run run{executor, {}, nullptr, 1};
        QStringList arguments{QStringLiteral("-c"), QString::fromUtf8(kFilter), file};
        QByteArray expected;
        for (const char *text : {"distance > 1000 and origin in (PHX, ORD)", "not (origin = DFW or distance <= 500)",
                                 "failed", "inbound_delay_3h is missing", "inbound_delay_3h is not missing and correct",
                                 "10 < inbound_delay_3h <= 20.5", "time >= 2001-02-20 and time < 2001-03-01",
                                 "label = 1 and p_1 < 0.5", "origin != PHX and dep_hour in (6, 7)"}) {
            const Result<Cohort> cohort = parseCohort(text, {schema, {}, {}});
            EXPECT_OK(cohort);
            const Result<std::string> filter = pandasFilter(*cohort, schema);
            EXPECT_OK(filter);
            arguments << QString::fromStdString(*filter);
            const Result<RecordList> rows = orderRecords(log->data(), *cohort, {SortBy::LogOrder, {}, false}, run);
            EXPECT_OK(rows);
            QVERIFY2(!rows->rows->empty(), text);
            QByteArray line;
            for (const std::uint32_t row : *rows->rows)
                line += (line.isEmpty() ? "" : " ") + QByteArray::number(row);
            expected += line + '\n';
        }
        QVERIFY(pythonSays(arguments) == expected);
    }

    void writesInBatchesInAnyOrder()
    {
        auto source = std::make_shared<MemorySource>();
        MemorySource::Numbers numbers;
        for (std::size_t i = 0; i < kChunkRows + 10; ++i)
            numbers.push_back(static_cast<double>(i) / 4.0);
        source->add("x", Role::Feature, numbers);
        const Dataset data = MemorySource::dataset(source);
        std::vector<std::uint32_t> rows;
        std::string expected = "x,x,x\r\n";
        for (std::uint32_t i = 0; i < 20'000; ++i) {
            rows.push_back((i * 7919U) % static_cast<std::uint32_t>(numbers.size()));
            const QByteArray text = QByteArray::number(rows.back() / 4.0, 'g', QLocale::FloatingPointShortest);
            expected += (text + ',' + text + ',' + text + "\r\n").toStdString();
        }
        const RecordColumn x{source->id("x"), {}};
        const Result<std::string> csv = exported(*data.production, rows, {x, x, x});
        EXPECT_OK(csv);
        QVERIFY(*csv == expected);
        const Result<std::string> none = exported(*data.production, {}, {x});
        EXPECT_OK(none);
        QCOMPARE(*none, std::string("x\r\n"));
    }

    void whatCannotBeWrittenEndsIt()
    {
        auto source = std::make_shared<MemorySource>();
        source->add("x", Role::Feature, MemorySource::Numbers{1.0, 2.0});
        const Dataset data = MemorySource::dataset(source);
        InlineExecutor executor;
        Run run{executor, {}, nullptr, 1};
        int writes = 0;
        const auto full = [&](std::string_view) -> Result<void> {
            return ++writes > 1 ? Result<void>(Error{ErrorKind::Io, "The disk is full.", {}}) : Result<void>();
        };
        const Result<void> done =
            exportCsv(*data.production, {0, 1}, {{source->id("x"), {}}}, CsvSafety::Exact, full, run);
        QVERIFY(!done);
        QCOMPARE(done.error().kind, ErrorKind::Io);
    }

    void cancelStopsIt()
    {
        auto source = std::make_shared<MemorySource>();
        source->add("x", Role::Feature, MemorySource::Numbers{1.0, 2.0});
        const Dataset data = MemorySource::dataset(source);
        InlineExecutor executor;
        Run run{executor, {}, nullptr, 1};
        const auto andCancel = [&](std::string_view) -> Result<void> {
            run.cancel.cancel();
            return {};
        };
        const Result<void> done =
            exportCsv(*data.production, {0, 1}, {{source->id("x"), {}}}, CsvSafety::Exact, andCancel, run);
        QVERIFY(!done);
        QCOMPARE(done.error().kind, ErrorKind::Cancelled);
    }
};

QTEST_GUILESS_MAIN(TestRecordExport)
#include "tst_record_export.moc"
