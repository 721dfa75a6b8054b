// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/columns/dictionary.h"

#include <QTest>

#include <memory>

using namespace faultline;

class TestDictionaryCopy : public QObject {
    Q_OBJECT

private slots:
    void copyOutlivesItsOriginal()
    {
        auto original = std::make_unique<Dictionary>();
        QCOMPARE(original->add("late"), 0U);
        QCOMPARE(original->add("on time"), 1U);
        Dictionary copy(*original);
        Dictionary assigned;
        assigned.add("other");
        assigned = *original;
        original.reset();
        for (Dictionary *dictionary : {&copy, &assigned}) {
            QCOMPARE(dictionary->size(), std::size_t{2});
            QCOMPARE(dictionary->find("on time"), std::optional<std::uint32_t>(1));
            QCOMPARE(dictionary->add("late"), 0U);
            QCOMPARE(dictionary->textBytes(), std::size_t{11});
        }
        const Dictionary moved(std::move(copy));
        QCOMPARE(moved.find("late"), std::optional<std::uint32_t>(0));
    }
};

QTEST_GUILESS_MAIN(TestDictionaryCopy)
#include "tst_dictionary_copy.moc"
