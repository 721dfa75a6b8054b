// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/columns/dictionary.h"

#include <QTest>

#include <memory>

using namespace faultline;

class TestDictionary : public QObject {
    Q_OBJECT

private slots:
    void idsFollowFirstAppearance();
    void copyOutlivesTheOriginal();
    void movedDictionaryKeepsItsIds();
};

void TestDictionary::idsFollowFirstAppearance()
{
    Dictionary words;
    QCOMPARE(words.add("PHX"), 0U);
    QCOMPARE(words.add(""), 1U);
    QCOMPARE(words.add("PHX"), 0U);
    QCOMPARE(words.find("ORD"), std::nullopt);
    QCOMPARE(words.size(), std::size_t{2});
    QCOMPARE(words.textBytes(), std::size_t{3});
}

void TestDictionary::copyOutlivesTheOriginal()
{
    auto original = std::make_unique<Dictionary>();
    for (int i = 0; i < 100; ++i)
        original->add(
            "w" + std::to_string(i)); // short texts live inside the string object: a view into it must not be copied
    Dictionary copy = *original;
    Dictionary assigned;
    assigned = *original;
    original.reset();
    for (std::uint32_t i = 0; i < 100; ++i) {
        QCOMPARE(copy.add("w" + std::to_string(i)), i);
        QCOMPARE(assigned.find("w" + std::to_string(i)), std::optional(i));
    }
    QCOMPARE(copy.size(), std::size_t{100});
}

void TestDictionary::movedDictionaryKeepsItsIds()
{
    Dictionary words;
    words.add("a");
    words.add("b");
    Dictionary moved = std::move(words);
    QCOMPARE(moved.add("b"), 1U);
    QCOMPARE(moved.value(0), std::string_view("a"));
}

QTEST_GUILESS_MAIN(TestDictionary)
#include "tst_dictionary.moc"
