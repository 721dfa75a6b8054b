// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/columns/code_book_shelf.h"

#include "tests/support/expect.h"
#include "tests/support/memory_source.h"

#include <QTest>

#include <map>

using namespace faultline;

namespace {

class MemoryShelf final : public CodeBookShelf {
public:
    std::optional<ShelvedBook> find(ColumnId column) override
    {
        const auto found = books.find(column);
        return found == books.end() ? std::nullopt : std::optional(found->second);
    }
    void keep(ColumnId column, const ShelvedBook &book) override
    {
        books[column] = book;
        ++kept;
    }
    std::map<ColumnId, ShelvedBook> books;
    int kept = 0;
};

ShelvedBook numberBook()
{
    ShelvedBook shelved;
    shelved.dataRevision = 7;
    shelved.book.version = 3;
    shelved.book.edges = {-1.5, 0.0, 1e300};
    return shelved;
}

} // namespace

class TestCodeBookShelf : public QObject {
    Q_OBJECT

private slots:
    void booksComeBack();
    void damagedBooksAreRefused();
    void sameRevisionTakesTheBookFromTheShelf();
    void newerDataKeepTheVersionOnlyWhileTheCodesAreTheSame();
};

void TestCodeBookShelf::booksComeBack()
{
    ShelvedBook text;
    text.book.ofText = true;
    text.book.entries = {2, 0};
    text.book.codeOfEntry = {4, 2, 3};
    for (const ShelvedBook &book : {numberBook(), text}) {
        const Result<ShelvedBook> back = bookFromBytes(toBytes(book));
        EXPECT_OK(back);
        QVERIFY(sameCodes(back->book, book.book));
        QCOMPARE(back->book.version, book.book.version);
        QCOMPARE(back->dataRevision, book.dataRevision);
    }
}

void TestCodeBookShelf::damagedBooksAreRefused()
{
    const std::string bytes = toBytes(numberBook());
    for (std::size_t length = 0; length < bytes.size(); ++length)
        QVERIFY(!bookFromBytes(std::string_view(bytes).substr(0, length)));
    for (std::size_t at = 0; at < bytes.size(); ++at) {
        std::string damaged = bytes;
        damaged[at] = static_cast<char>(damaged[at] ^ 0x40);
        const Result<ShelvedBook> book = bookFromBytes(damaged); // another sound book, or refused
        if (book)
            QVERIFY(std::is_sorted(book->book.edges.begin(), book->book.edges.end()));
    }
    ShelvedBook unsorted = numberBook();
    unsorted.book.edges = {2.0, 1.0};
    QVERIFY(!bookFromBytes(toBytes(unsorted)));
    ShelvedBook beyond = numberBook();
    beyond.book.ofText = true;
    beyond.book.edges.clear();
    beyond.book.codeOfEntry = {9};
    QVERIFY(!bookFromBytes(toBytes(beyond)));
}

void TestCodeBookShelf::sameRevisionTakesTheBookFromTheShelf()
{
    auto source = std::make_shared<MemorySource>();
    source->add("x", Role::Feature, MemorySource::Numbers{1.0, 2.0, 9.0});
    const auto shelf = std::make_shared<MemoryShelf>();
    InlineExecutor executor;
    Run run{executor, {}, nullptr, 1};
    for (int opening = 0; opening < 2; ++opening) {
        Dataset data = MemorySource::dataset(source);
        data.shelf = shelf;
        data.revision = 5;
        const auto coded = data.codes(source->id("x"), run);
        EXPECT_OK(coded);
        QCOMPARE((*coded)->book->version, std::int64_t{1});
    }
    QCOMPARE(shelf->kept, 1);
}

void TestCodeBookShelf::newerDataKeepTheVersionOnlyWhileTheCodesAreTheSame()
{
    const auto shelf = std::make_shared<MemoryShelf>();
    InlineExecutor executor;
    Run run{executor, {}, nullptr, 1};
    std::vector<std::int64_t> versions;
    std::int64_t revision = 0;
    for (const double last : {9.0, 9.0, 10.0}) {
        auto source = std::make_shared<MemorySource>();
        source->add("x", Role::Feature, MemorySource::Numbers{1.0, 2.0, last});
        Dataset data = MemorySource::dataset(source);
        data.shelf = shelf;
        data.revision = ++revision;
        const auto coded = data.codes(source->id("x"), run);
        EXPECT_OK(coded);
        versions.push_back((*coded)->book->version);
    }
    QCOMPARE(versions, (std::vector<std::int64_t>{1, 1, 2}));
}

QTEST_GUILESS_MAIN(TestCodeBookShelf)
#include "tst_code_book_shelf.moc"
