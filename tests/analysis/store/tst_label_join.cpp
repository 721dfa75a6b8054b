// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/store/label_join.h"

#include "analysis/columns/widen.h"
#include "analysis/store/log_writer.h"
#include "analysis/store/schema_table.h"
#include "analysis/store/waiting_label_table.h"
#include "tests/support/expect.h"
#include "tests/support/sample_log.h"
#include "tests/support/temporary_folder.h"

#include <algorithm>

using namespace faultline;

namespace {

/// A log whose columns are those named.
class Slice final : public ImportSink {
public:
    Slice(ImportSink &sink, std::vector<std::string> drop)
        : m_sink(sink)
        , m_drop(std::move(drop))
    {
    }

    Result<LogId> begin(const LogDescription &log, Schema &schema) override
    {
        std::erase_if(schema.columns, [&](const ColumnSchema &column) {
            return std::find(m_drop.begin(), m_drop.end(), column.name) != m_drop.end();
        });
        return m_sink.begin(log, schema);
    }
    Result<Dictionary> dictionary(ColumnId column) override { return m_sink.dictionary(column); }
    Result<void> put(ChunkGroup group) override { return m_sink.put(std::move(group)); }
    Result<void> quarantine(std::vector<QuarantinedRow> rows) override { return m_sink.quarantine(std::move(rows)); }
    Result<void> finish(const ImportSummary &summary, const Schema &schema) override
    {
        return m_sink.finish(summary, schema);
    }
    void discard() override { m_sink.discard(); }

private:
    ImportSink &m_sink;
    std::vector<std::string> m_drop;
};

struct Fixture {
    explicit Fixture(std::size_t rows, bool withLabels = false)
    {
        Result<std::unique_ptr<Project>> made = Project::create(path());
        project = made.take();
        LogWriter writer(*project);
        Slice slice(writer, withLabels ? std::vector<std::string>{} : std::vector<std::string>{"label"});
        if (rows > 0 && !SampleLog(rows).importInto(slice))
            qFatal("no log");
    }
    std::string path() const { return folder.file("p.faultline"); }

    Result<LabelJoinSummary> join(std::vector<LabelRow> rows) const
    {
        LabelJoin labels(*project);
        if (Result<void> added = labels.add(std::move(rows)); !added)
            return added.error();
        return labels.finish();
    }
    /// Labels of log `index` as text, "-" where missing.
    std::vector<std::string> labels(std::size_t index = 0, const std::string &name = "label") const
    {
        Result<std::shared_ptr<SegmentReader>> reader = SegmentReader::open(path());
        if (!reader)
            return {reader.error().message};
        const ColumnSchema *column = (*reader)->schema().find(name);
        if (column == nullptr)
            return {"no column"};
        Result<std::shared_ptr<const Dictionary>> dictionary = (*reader)->dictionary(column->id);
        std::vector<std::string> texts;
        for (std::size_t at = 0; at < (*reader)->logs()[index].chunks(); ++at) {
            Result<ChunkData> chunk = (*reader)->chunk((*reader)->logs()[index], column->id, at);
            if (!chunk)
                return {chunk.error().message};
            std::string scratch;
            for (std::size_t row = 0; row < chunk->rows; ++row)
                texts.emplace_back(chunk->isValid(row) ? valueText(*chunk, row, dictionary->get(), scratch) : "-");
        }
        return texts;
    }
    ValueType labelType() const
    {
        Result<Schema> schema = loadSchema(project->database());
        return schema->first(Role::Label)->type;
    }

    TemporaryFolder folder;
    std::unique_ptr<Project> project;
};

std::vector<std::uint64_t> counts(const LabelJoinSummary &summary)
{
    return {summary.rowsIn, summary.joined, summary.waiting, summary.duplicate, summary.quarantined};
}

using Counts = std::vector<std::uint64_t>;
using Texts = std::vector<std::string>;

} // namespace

class LabelJoinTest : public QObject {
    Q_OBJECT

private slots:
    void labelsReachTheirRecords()
    {
        const Fixture f(5);
        Result<LabelJoinSummary> summary = f.join({{SampleLog::id(3), "1", {}},
                                                   {SampleLog::id(0), "0", {}},
                                                   {"elsewhere", "1", {}},
                                                   {SampleLog::id(4), std::nullopt, {}}});
        EXPECT_OK(summary);
        QCOMPARE(counts(*summary), (Counts{4, 2, 1, 0, 1}));
        QCOMPARE(f.labels(), (Texts{"0", "-", "-", "1", "-"}));
        QVERIFY(f.labelType() == ValueType::Int64);
        QCOMPARE(f.project->dataRevision(), std::int64_t{2});
        Result<std::uint64_t> waiting = countWaitingLabels(f.project->database());
        EXPECT_OK(waiting);
        QCOMPARE(*waiting, std::uint64_t{1});
    }

    void theTypeFollowsTheValues()
    {
        const Fixture decimals(3);
        EXPECT_OK(decimals.join({{SampleLog::id(0), "1.5", {}}, {SampleLog::id(1), "2", {}}}));
        QVERIFY(decimals.labelType() == ValueType::Float64);
        QCOMPARE(decimals.labels(), (Texts{"1.5", "2", "-"}));
        const Fixture words(3);
        EXPECT_OK(words.join({{SampleLog::id(0), "007", {}}, {SampleLog::id(2), "late", {}}}));
        QVERIFY(words.labelType() == ValueType::Text);
        QCOMPARE(words.labels(), (Texts{"007", "-", "late"}));
        const Fixture exact(2);
        EXPECT_OK(exact.join({{SampleLog::id(0), "9007199254740993", {}}, {SampleLog::id(1), "0.5", {}}}));
        QCOMPARE(exact.labels(), (Texts{"9007199254740993", "0.5"}));
    }

    void theTypeOfAStoredLabelWidens()
    {
        const Fixture f(4, true);
        QCOMPARE(f.labels(), (Texts{"1", "0", "0", "0"}));
        EXPECT_OK(f.join({{SampleLog::id(2), "cancelled", {}}}));
        QVERIFY(f.labelType() == ValueType::Text);
        QCOMPARE(f.labels(), (Texts{"1", "0", "cancelled", "0"}));
        EXPECT_OK(f.join({{SampleLog::id(1), "1", {}}}));
        QCOMPARE(f.labels(), (Texts{"1", "1", "cancelled", "0"}));
    }

    void theNewestLabelCounts()
    {
        const Fixture f(4);
        Result<LabelJoinSummary> summary = f.join({
            {SampleLog::id(0), "1", 200},
            {SampleLog::id(0), "0", 100}, // older: passed over
            {SampleLog::id(1), "1", 100},
            {SampleLog::id(1), "0", 200}, // newer
            {SampleLog::id(2), "1", {}},
            {SampleLog::id(2), "0", {}}, // no times: the last one
            {SampleLog::id(3), "1", {}},
            {SampleLog::id(3), "1", {}}, // the same again
            {"w", "1", 5},
            {"w", "0", 4}, // waiting ones too
        });
        EXPECT_OK(summary);
        QCOMPARE(counts(*summary), (Counts{10, 4, 1, 5, 0}));
        QCOMPARE(f.labels(), (Texts{"1", "0", "0", "1"}));
        Result<std::vector<WaitingLabel>> waiting = listWaitingLabels(f.project->database(), "", true, 10);
        EXPECT_OK(waiting);
        QCOMPARE(waiting->at(0).label, std::string("1"));
    }

    void theSameFileAgainIsAllDuplicates()
    {
        const Fixture f(100);
        std::vector<LabelRow> rows;
        for (std::size_t row = 0; row < 120; ++row)
            rows.push_back({SampleLog::id(row), std::to_string(row % 3), {}});
        Result<LabelJoinSummary> first = f.join(rows);
        EXPECT_OK(first);
        QCOMPARE(counts(*first), (Counts{120, 100, 20, 0, 0}));
        const std::int64_t revision = f.project->dataRevision();
        Result<LabelJoinSummary> second = f.join(rows);
        EXPECT_OK(second);
        QCOMPARE(counts(*second), (Counts{120, 0, 0, 120, 0}));
        QCOMPARE(f.project->dataRevision(), revision); // nothing changed, nothing is outdated
    }

    void repeatedIdsAllGetTheLabel()
    {
        const Fixture f(3);
        LogWriter writer(*f.project);
        Slice slice(writer, {"label"});
        EXPECT_OK(SampleLog(2, "training.csv").importInto(slice));
        Result<LabelJoinSummary> summary = f.join({{SampleLog::id(1), "1", {}}, {SampleLog::id(2), "0", {}}});
        EXPECT_OK(summary);
        QCOMPARE(counts(*summary), (Counts{2, 2, 0, 0, 0}));
        QCOMPARE(f.labels(0), (Texts{"-", "1", "0"}));
        QCOMPARE(f.labels(1), (Texts{"-", "1"}));
    }

    void waitingLabelsMeetALaterLog()
    {
        const Fixture f(0);
        Result<LabelJoinSummary> early =
            f.join({{SampleLog::id(0), "1", {}}, {SampleLog::id(2), "0", {}}, {"never", "1", {}}});
        EXPECT_OK(early);
        QCOMPARE(counts(*early), (Counts{3, 0, 3, 0, 0}));
        LogWriter writer(*f.project);
        Slice slice(writer, {"label"});
        EXPECT_OK(SampleLog(3).importInto(slice));
        Result<LabelJoinSummary> late = joinWaitingLabels(*f.project);
        EXPECT_OK(late);
        QCOMPARE(counts(*late), (Counts{3, 2, 1, 0, 0}));
        QCOMPARE(f.labels(), (Texts{"1", "-", "0"}));
        Result<std::uint64_t> waiting = countWaitingLabels(f.project->database());
        EXPECT_OK(waiting);
        QCOMPARE(*waiting, std::uint64_t{1});
        Result<LabelJoinSummary> again = joinWaitingLabels(*f.project);
        EXPECT_OK(again);
        QCOMPARE(counts(*again), (Counts{1, 0, 1, 0, 0}));
    }

    void manyLabelsInRandomOrderReachTheirChunks()
    {
        constexpr std::size_t kRows = 200'000;
        const Fixture f(kRows);
        std::vector<LabelRow> rows;
        for (std::size_t i = 0; i < 400'000; ++i) {
            const std::size_t row = i * 7'919 % 400'000; // every row of 400,000 once
            rows.push_back({SampleLog::id(row), std::to_string(row % 11), {}});
        }
        Result<LabelJoinSummary> summary = f.join(std::move(rows));
        EXPECT_OK(summary);
        QCOMPARE(counts(*summary), (Counts{400'000, kRows, kRows, 0, 0}));
        const Texts texts = f.labels();
        for (std::size_t row = 0; row < kRows; ++row)
            QCOMPARE(texts[row], std::to_string(row % 11));
    }

    void aReaderFromBeforeGoesOnSeeingTheOldLabels()
    {
        const Fixture f(4, true);
        Result<std::shared_ptr<SegmentReader>> before = SegmentReader::open(f.path());
        EXPECT_OK(before);
        EXPECT_OK(f.join({{SampleLog::id(1), "1", {}}}));
        Result<ChunkData> old = (*before)->chunk((*before)->logs()[0], (*before)->schema().find("label")->id, 0);
        EXPECT_OK(old);
        QCOMPARE(old->integers, (std::vector<std::int64_t>{1, 0, 0, 0}));
        QCOMPARE(f.labels(), (Texts{"1", "1", "0", "0"}));
    }

    void aDiscardedJoinLeavesNothing()
    {
        const Fixture f(4);
        {
            LabelJoin join(*f.project);
            EXPECT_OK(join.add({{SampleLog::id(1), "1", {}}, {"w", "0", {}}}));
        }
        QCOMPARE(f.labels(), Texts{"no column"});
        QCOMPARE(f.project->dataRevision(), std::int64_t{1});
        CancelToken cancel;
        cancel.cancel();
        LabelJoin join(*f.project, cancel);
        const Result<void> added = join.add({{SampleLog::id(1), "1", {}}});
        QVERIFY(!added || join.finish().error().kind == ErrorKind::Cancelled);
        join.discard();
        EXPECT_OK(f.join({{SampleLog::id(1), "1", {}}}));
    }

    void withoutAnIdColumnThereIsNoJoin()
    {
        const Fixture f(0);
        LogWriter writer(*f.project);
        Slice slice(writer, {"record_id", "label"});
        EXPECT_OK(SampleLog(3).importInto(slice));
        const Result<LabelJoinSummary> summary = f.join({{"a", "1", {}}});
        QCOMPARE(summary.error().kind, ErrorKind::Schema);
    }

    void canonicalIntegersComeBackUnchanged()
    {
        for (const char *text : {"0", "-1", "9223372036854775807", "-9223372036854775808", "10"})
            QVERIFY(canonicalInteger(text).has_value());
        for (const char *text : {"", "-", "+1", "01", "-0", "007", "1.0", "9223372036854775808", " 1", "1 "})
            QVERIFY2(!canonicalInteger(text).has_value(), text);
        QVERIFY(decimalNumber("1e3") && !decimalNumber("nan") && !decimalNumber("inf") && !decimalNumber("1,5"));
    }
};

QTEST_APPLESS_MAIN(LabelJoinTest)
#include "tst_label_join.moc"
