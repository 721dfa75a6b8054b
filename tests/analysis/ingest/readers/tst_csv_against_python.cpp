// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/csv_text.h"
#include "tests/support/temporary_folder.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTest>

using namespace faultline;

namespace {

/// Prints every cell as "length:bytes", a row as "row\n" before its cells.
const char *const kScript = R"py(
import csv, sys
out = sys.stdout.buffer
for path in sys.argv[1:]:
    delimiter = path[-1]
    delimiter = {'c': ',', 's': ';', 't': '\t'}[delimiter]
    out.write(b'file\n')
    with open(path, newline='', encoding='utf-8') as file:
        for row in csv.reader(file, delimiter=delimiter):
            if not row:
                continue
            out.write(b'row\n')
            for cell in row:
                data = cell.encode('utf-8')
                out.write(b'%d:%s\n' % (len(data), data))
)py";

} // namespace

/// Python's csv module reads the same cells from 200 generated files.
class TestCsvAgainstPython : public QObject {
    Q_OBJECT

private slots:
    void sameCells()
    {
        const QString python = QStandardPaths::findExecutable(QStringLiteral("python3"));
        if (python.isEmpty())
            QSKIP("python3 is not installed");
        TemporaryFolder folder;
        std::mt19937_64 random(42);
        QStringList arguments{QStringLiteral("-c"), QString::fromUtf8(kScript)};
        std::string expected;
        for (int i = 0; i < 200; ++i) {
            CsvTaste taste;
            taste.columns = 1 + random() % 6;
            taste.rows = 1 + random() % 40;
            taste.lineEnd = std::vector<std::string>{"\n", "\r\n", "\r"}[random() % 3];
            taste.delimiter = std::vector<char>{',', ';', '\t'}[random() % 3];
            taste.blankLines = random() % 3 == 0;
            const std::string text = randomCsv(random, taste);
            const char suffix = taste.delimiter == ',' ? 'c' : taste.delimiter == ';' ? 's' : 't';
            arguments << QString::fromStdString(folder.write("f" + std::to_string(i) + suffix, text));
            SplitLimits limits;
            limits.blockBytes = 1 + random() % 200;
            const CsvCells cells = csvCells(text, taste.columns, limits, taste.delimiter);
            QVERIFY2(cells.quarantined.empty(), cells.shown().c_str());
            expected += "file\n";
            for (const auto &row : cells.rows) {
                expected += "row\n";
                for (const std::string &cell : row)
                    expected += std::to_string(cell.size()) + ":" + cell + "\n";
            }
        }
        QProcess process;
        process.start(python, arguments);
        QVERIFY(process.waitForFinished(60'000));
        QCOMPARE(process.readAllStandardError(), QByteArray());
        QCOMPARE(QByteArray::fromStdString(expected), process.readAllStandardOutput());
    }
};

QTEST_GUILESS_MAIN(TestCsvAgainstPython)
#include "tst_csv_against_python.moc"
