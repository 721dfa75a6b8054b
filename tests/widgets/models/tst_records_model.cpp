// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/models/records_model.h"

#include <QAbstractItemModelTester>
#include <QLocale>
#include <QSignalSpy>
#include <QTest>

#include <cmath>
#include <numeric>

using namespace faultline;

namespace {

using Pages = std::vector<std::size_t>;

/// A model over rows n - 1 ... 0 whose columns are made by rule: x = row / 4, t = "text ROW" (missing in every fifth),
/// id = "r" + row, failure = row % 2. Pages come when deliver() is called.
struct Source {
    RecordsModel model;
    std::vector<Pages> asked;

    explicit Source(std::size_t rows, bool withId = true)
    {
        model.setFetch([this](const Pages &pages) { asked.push_back(pages); });
        RecordHead x{{ColumnId{1}, {}}, QStringLiteral("x"), {}, ValueType::Float64, Role::Feature};
        RecordHead t{{ColumnId{2}, {}}, QStringLiteral("t"), {}, ValueType::Text, Role::Text};
        RecordHead p{{ColumnId{3}, {}}, QStringLiteral("prediction"), {}, ValueType::Int64, Role::Prediction};
        RecordHead id{{ColumnId{4}, {}}, QStringLiteral("id"), {}, ValueType::Text, Role::Id};
        model.setColumns({x, t, p}, withId ? std::optional(id) : std::nullopt, true);
        auto order = std::make_shared<std::vector<std::uint32_t>>(rows);
        std::iota(order->rbegin(), order->rend(), 0U);
        model.setRows(order);
    }

    RecordPage page(std::size_t number) const
    {
        RecordPage page;
        page.rows = model.rowsOfPage(number);
        for (const RecordColumn &column : model.fetchedColumns())
            page.types.push_back(column.column.value == 1                                   ? ValueType::Float64
                                     : column.column.value == 2 || column.column.value == 4 ? ValueType::Text
                                                                                            : ValueType::Int64);
        for (const std::uint32_t row : page.rows) {
            for (const RecordColumn &column : model.fetchedColumns()) {
                switch (column.column.value) {
                case 1:
                    page.cells.emplace_back(row / 4.0);
                    break;
                case 2:
                    page.cells.push_back(row % 5 == 0 ? RecordCell() : RecordCell("text\n" + std::to_string(row)));
                    break;
                case 4:
                    page.cells.emplace_back("r" + std::to_string(row));
                    break;
                default:
                    page.cells.emplace_back(std::int64_t{row % 2});
                    break;
                }
            }
        }
        return page;
    }

    void deliver()
    {
        for (const std::size_t number : asked.back())
            model.setPage(number, page(number), {});
    }

    QString shown(int row, int column) const { return model.index(row, column).data().toString(); }
};

} // namespace

class TestRecordsModel : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QStringLiteral("en"))); }

    void keepsTheContractOfModels()
    {
        Source source(300);
        const QAbstractItemModelTester tester(&source.model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QVERIFY(source.shown(5, 0).isEmpty());
        QTRY_COMPARE(source.asked.size(), std::size_t{1});
        source.deliver();
        source.model.setRows(std::make_shared<const std::vector<std::uint32_t>>(std::vector<std::uint32_t>{1, 2}));
        source.model.setRows(nullptr);
        QCOMPARE(source.model.rowCount(), 0);
    }

    void aCellComesWhenItsPageDoes()
    {
        Source source(1000);
        QVERIFY(source.model.index(3, 0).data(RecordsModel::LoadingRole).toBool());
        QTRY_COMPARE(source.asked.size(), std::size_t{1});
        QCOMPARE(source.asked[0], Pages{0});
        QSignalSpy changed(&source.model, &QAbstractItemModel::dataChanged);
        source.deliver();
        QCOMPARE(changed.size(), 1);
        QCOMPARE(changed[0][1].toModelIndex().row(), static_cast<int>(RecordsModel::kPageRows) - 1);
        QCOMPARE(source.shown(0, 0), QStringLiteral("249.75"));
        QCOMPARE(source.shown(1, 0), QStringLiteral("249.50")); // decimals stand below each other
        QCOMPARE(source.shown(0, 1), QStringLiteral("text 999")); // one line
        QCOMPARE(source.model.index(0, 1).data(Qt::ToolTipRole).toString(), QStringLiteral("text\n999"));
        QCOMPARE(source.model.headerData(0, Qt::Vertical, Qt::DisplayRole).toString(), QStringLiteral("r999"));
        QCOMPARE(source.shown(4, 1), QStringLiteral("\u2013")); // row 995 has no text
        QVERIFY(!source.model.index(3, 0).data(RecordsModel::LoadingRole).toBool());
    }

    void wrongPredictionsStandOut()
    {
        Source source(10);
        source.shown(0, 0);
        QTRY_COMPARE(source.asked.size(), std::size_t{1});
        source.deliver();
        QCOMPARE(source.model.index(0, 2).data(RecordsModel::EmphasisRole).toInt(), int(RecordsModel::Bad)); // row 9
        QCOMPARE(source.model.index(1, 2).data(RecordsModel::EmphasisRole).toInt(), int(RecordsModel::Plain));
        QCOMPARE(source.model.index(4, 1).data(RecordsModel::EmphasisRole).toInt(),
                 int(RecordsModel::Muted)); // missing
    }

    void onlyWhatIsLookedAtIsAskedFor()
    {
        Source source(10'000'000);
        for (int row = 9'000'000; row < 9'000'040; ++row)
            source.shown(row, 0);
        QTRY_COMPARE(source.asked.size(), std::size_t{1});
        QCOMPARE(source.asked[0], (Pages{9'000'000 / RecordsModel::kPageRows}));
        // Before the answer the view has gone elsewhere: that is asked for, with what may still be in sight.
        source.shown(100, 0);
        QTRY_COMPARE(source.asked.size(), std::size_t{2});
        QCOMPARE(source.asked[1].back(), std::size_t{0});
        source.shown(100, 1); // under way already
        QTest::qWait(0);
        QCoreApplication::processEvents();
        QCOMPARE(source.asked.size(), std::size_t{2});
    }

    void pagesOfAnOlderOrderAreDropped()
    {
        Source source(1000);
        const RecordPage old = source.page(0);
        source.model.setRows(std::make_shared<const std::vector<std::uint32_t>>(std::vector<std::uint32_t>{4, 5, 6}));
        source.model.setPage(0, old, {});
        QVERIFY(!source.model.isLoaded(0));
    }

    void fewPagesAreKept()
    {
        Source source(100 * RecordsModel::kPageRows);
        for (std::size_t number = 0; number < 100; ++number)
            source.model.setPage(number, source.page(number), {});
        int loaded = 0;
        for (std::size_t number = 0; number < 100; ++number)
            loaded += source.model.isLoaded(static_cast<int>(number * RecordsModel::kPageRows)) ? 1 : 0;
        QCOMPARE(loaded, static_cast<int>(RecordsModel::kMostPages));
        QVERIFY(source.model.isLoaded(static_cast<int>(99 * RecordsModel::kPageRows)));
    }

    void withoutIdsTheRowsAreNumbered()
    {
        Source source(10, false);
        QCOMPARE(source.model.headerData(0, Qt::Vertical, Qt::DisplayRole).toString(), QStringLiteral("10"));
    }

    void picturesComeWithTheirPage()
    {
        Source source(2);
        RecordPicture picture;
        picture.edge = 4;
        picture.ink.assign(16, 0);
        picture.ink[5] = 255;
        source.model.setPage(0, source.page(0), {picture, RecordPicture()});
        const auto image = source.model.headerData(0, Qt::Vertical, Qt::DecorationRole).value<QImage>();
        QCOMPARE(image.size(), QSize(4, 4));
        QCOMPARE(qGray(image.pixel(1, 1)), 0);
        QCOMPARE(qGray(image.pixel(0, 0)), 255);
        QVERIFY(source.model.headerData(1, Qt::Vertical, Qt::DecorationRole).value<QImage>().isNull());
    }
};

QTEST_MAIN(TestRecordsModel)
#include "tst_records_model.moc"
