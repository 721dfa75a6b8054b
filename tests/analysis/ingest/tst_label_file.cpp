// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/ingest/label_file.h"

#include "tests/support/expect.h"
#include "tests/support/gzip_text.h"
#include "tests/support/temporary_folder.h"

#include <QTest>

using namespace faultline;

namespace {

struct Labels {
    Result<LabelFileSummary> summary = Error{};
    std::vector<LabelRow> rows;
    std::vector<QuarantinedRow> quarantined;
    std::vector<std::size_t> batches;
};

Labels readLabels(const std::string &path, const ImportOptions &options = {})
{
    Labels labels;
    LabelReceiver receiver;
    receiver.rows = [&](std::vector<LabelRow> rows) -> Result<void> {
        labels.batches.push_back(rows.size());
        labels.rows.insert(labels.rows.end(), rows.begin(), rows.end());
        return {};
    };
    receiver.quarantined = [&](std::vector<QuarantinedRow> rows) -> Result<void> {
        labels.quarantined.insert(labels.quarantined.end(), rows.begin(), rows.end());
        return {};
    };
    InlineExecutor executor;
    Run run{executor, {}};
    labels.summary = readLabelFile(path, options, receiver, run);
    return labels;
}

} // namespace

class TestLabelFile : public QObject {
    Q_OBJECT

private slots:
    void idLabelAndTimeAreFound()
    {
        const Labels labels = readLabels(std::string(FAULTLINE_TEST_DATA) + "/ingest/flights_labels_200.csv");
        EXPECT_OK(labels.summary);
        QCOMPARE(labels.summary->idColumn, std::string("request_id"));
        QCOMPARE(labels.summary->labelColumn, std::string("label"));
        QCOMPARE(labels.summary->timeColumn, std::string("label_ts"));
        QCOMPARE(labels.rows.size(), std::size_t{200});
        QCOMPARE(labels.rows[0].id, std::string("fl-0570729"));
        QCOMPARE(labels.rows[0].label.value_or("<missing>"), std::string("1"));
        QCOMPARE(formatIsoTime(*labels.rows[0].time), std::string("2001-02-05T00:48:00Z"));
        QCOMPARE(labels.summary->sha256.size(), std::size_t{64});
    }

    void labelsKeepTheirExactText()
    {
        const Labels labels =
            readLabels(m_folder.write("labels.csv", "id,label\n007,1.50\n8,\n9,\"\"\n10,NA\n11,+3\n"));
        EXPECT_OK(labels.summary);
        QCOMPARE(labels.rows[0].id, std::string("007"));
        QCOMPARE(labels.rows[0].label.value_or("<missing>"), std::string("1.50"));
        QVERIFY(!labels.rows[1].label);
        QCOMPARE(labels.rows[2].label.value_or("<missing>"), std::string(""));
        QCOMPARE(labels.rows[3].label.value_or("<missing>"), std::string("NA"));
        QCOMPARE(labels.rows[4].label.value_or("<missing>"), std::string("+3"));
        QVERIFY(!labels.rows[0].time);
    }

    void columnsCanBeNamed()
    {
        ImportOptions options;
        options.roles = {{"id", "key"}, {"label", "was"}};
        const Labels labels = readLabels(m_folder.write("labels.csv", "was,key\nyes,a\nno,b\n"), options);
        EXPECT_OK(labels.summary);
        QCOMPARE(labels.rows[1].id, std::string("b"));
        QCOMPARE(labels.rows[1].label.value_or("<missing>"), std::string("no"));
    }

    void fileWithoutLabelSaysWhatItHas()
    {
        const Labels labels = readLabels(m_folder.write("labels.csv", "id,colour\na,1\nb,2\n"));
        QVERIFY(!labels.summary.ok());
        QCOMPARE(labels.summary.error().message,
                 std::string("labels.csv has no column that looks like a label; its columns are: id, colour. Name it "
                             "with --map label=COLUMN."));
        const Labels ids = readLabels(m_folder.write("labels.csv", "thing,label\n1.5,1\n1.5,2\n"));
        QCOMPARE(ids.summary.error().message,
                 std::string("labels.csv has no column that looks like an id; its columns are: thing, label. Name it "
                             "with --map id=COLUMN."));
    }

    void rowsComeInBatchesAndAreAllCounted()
    {
        std::string text = "id,label\n";
        for (int i = 0; i < 150'000; ++i)
            text += "r" + std::to_string(i) + (i == 70'000 ? "\n" : ",1\n");
        const Labels labels = readLabels(m_folder.write("labels.csv.gz", gzipText(text)));
        EXPECT_OK(labels.summary);
        QCOMPARE(labels.batches, (std::vector<std::size_t>{65'536, 65'536, 18'927}));
        QCOMPARE(labels.summary->rowsIn, std::uint64_t{150'000});
        QCOMPARE(labels.summary->rowsQuarantined, std::uint64_t{1});
        QCOMPARE(labels.quarantined.at(0).line, std::uint64_t{70'002});
    }

    void labelTimeThatIsNoneIsNamed()
    {
        std::string text = "id,label,label_ts\n";
        for (int i = 0; i < 30'000; ++i)
            text += "r" + std::to_string(i) + ",1," + (i == 25'000 ? "soon" : "2001-02-05") + "\n";
        const Labels labels = readLabels(m_folder.write("labels.csv.gz", gzipText(text)));
        QVERIFY(!labels.summary.ok());
        QCOMPARE(labels.summary.error().message,
                 std::string("labels.csv.gz, line 25002: 'soon' in column label_ts is no time."));
    }

private:
    TemporaryFolder m_folder;
};

QTEST_GUILESS_MAIN(TestLabelFile)
#include "tst_label_file.moc"
