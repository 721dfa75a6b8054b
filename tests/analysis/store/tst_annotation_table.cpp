// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/expect.h" // first: moc of Qt 6.4 stumbles over <compare> before it has seen a Qt header

#include "analysis/store/annotation_table.h"
#include "analysis/store/project.h"
#include "tests/support/temporary_folder.h"

#include <QTest>

using namespace faultline;

class TestAnnotationTable : public QObject {
    Q_OBJECT

private:
    TemporaryFolder m_folder;

    std::unique_ptr<Project> project(const char *name)
    {
        Result<std::unique_ptr<Project>> made = Project::create(m_folder.file(name));
        return made ? made.take() : nullptr;
    }

private slots:
    void notesComeBackFromTheFileByTime()
    {
        const Annotation moment{3, 981'331'200'000'001, std::nullopt,
                                "deployment \xE8\x88\xAA\xE7\x8F\xAD\nsecond line", 1'700'000'000'000'000};
        const Annotation span{1, 981'331'200'000'000, 983'000'000'000'000, "it's an \"outage\"; DROP TABLE",
                              std::nullopt};
        const Annotation early{7, -5, std::nullopt, "before 1970", std::nullopt};
        {
            const auto open = project("notes.faultline");
            QVERIFY(open);
            for (const Annotation &note : {moment, span, early})
                EXPECT_OK(putAnnotation(open->database(), note));
            EXPECT_OK(open->close());
        }
        Result<std::unique_ptr<Project>> again = Project::open(m_folder.file("notes.faultline"), Access::ReadOnly);
        EXPECT_OK(again);
        Result<std::vector<Annotation>> listed = listAnnotations((*again)->database());
        EXPECT_OK(listed);
        QVERIFY(*listed == (std::vector<Annotation>{early, span, moment}));
    }

    void oneOfTheSameIdIsReplacedAndOthersStay()
    {
        const auto open = project("replace.faultline");
        QVERIFY(open);
        EXPECT_OK(putAnnotation(open->database(), {1, 10, std::nullopt, "one", 5}));
        EXPECT_OK(putAnnotation(open->database(), {2, 20, 30, "two", 5}));
        EXPECT_OK(putAnnotation(open->database(), {2, 25, std::nullopt, "two, later", 5}));
        EXPECT_OK(removeAnnotation(open->database(), 1));
        EXPECT_OK(removeAnnotation(open->database(), 99));
        Result<std::vector<Annotation>> listed = listAnnotations(open->database());
        EXPECT_OK(listed);
        QVERIFY(*listed == (std::vector<Annotation>{{2, 25, std::nullopt, "two, later", 5}}));
    }

    void whatIsNoNoteIsRefused()
    {
        const auto open = project("refused.faultline");
        QVERIFY(open);
        for (const Annotation &wrong :
             {Annotation{0, 1, std::nullopt, "no id", std::nullopt}, Annotation{1, 1, std::nullopt, "", std::nullopt},
              Annotation{1, 10, 10, "empty span", std::nullopt}, Annotation{1, 10, 9, "backwards", std::nullopt}}) {
            const Result<void> put = putAnnotation(open->database(), wrong);
            QVERIFY(!put);
            QCOMPARE(put.error().kind, ErrorKind::Invalid);
        }
        QVERIFY(listAnnotations(open->database())->empty());
    }
};

QTEST_GUILESS_MAIN(TestAnnotationTable)
#include "tst_annotation_table.moc"
