// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dialogs/import_dialog.h"

#include "app/dialogs/mapping_model.h"
#include "app/dialogs/sample_model.h"
#include "app/dialogs/shell_words.h"
#include "tests/app_support/fake_import.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QPushButton>
#include <QTableView>
#include <QTest>

using namespace faultline;

class TestImportDialog : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English)); }

    void mappingModelFoldsSeriesAndProbabilities()
    {
        MappingModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setView(fake::mailImport());
        QCOMPARE(model.columnCountOfFile(), 26U);
        QCOMPARE(model.rowCount(), 18); // 16 columns, the probabilities, the embedding
        QCOMPARE(model.index(16, MappingModel::Name).data().toString(), QStringLiteral("p_ham, p_spam"));
        QCOMPARE(model.index(17, MappingModel::Name).data().toString(), QStringLiteral("emb_0 \u2026 emb_7"));
        QCOMPARE(model.rowsToCheck(), 1); // reviewed_at is mostly missing
    }

    void sampleModelShowsTwentyRowsAndMissingAsMissing()
    {
        SampleModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setView(fake::mailImport());
        QCOMPARE(model.rowCount(), 20);
        QCOMPARE(model.index(1, 12).data().toString(), QStringLiteral("\u2013"));
        QCOMPARE(model.index(1, 12).data(Qt::ToolTipRole).toString(), QStringLiteral("missing"));
    }

    void aChangedRoleIsInTheChoiceAndInTheCommand()
    {
        ImportDialog dialog(fake::mailImport());
        QVERIFY(dialog.choice().roles.empty());
        QCOMPARE(dialog.command(), QStringLiteral("faultline import mail.faultline log_windows1252.csv"));
        QTableView *table = dialog.columns();
        const QModelIndex role = dialog.mapping()->index(12, MappingModel::RoleColumn);
        dialog.show();
        table->edit(role);
        auto *combo = table->viewport()->findChild<QComboBox *>();
        QVERIFY(combo);
        combo->setCurrentIndex(static_cast<int>(Role::Ignored));
        emit combo->activated(combo->currentIndex());
        const ImportChoice choice = dialog.choice();
        QCOMPARE(choice.roles.size(), 1U);
        QCOMPARE(choice.roles[0].first, std::string("reviewed_at"));
        QCOMPARE(choice.roles[0].second, Role::Ignored);
        QCOMPARE(dialog.command(),
                 QStringLiteral("faultline import mail.faultline log_windows1252.csv --map ignored=reviewed_at"));
        QCOMPARE(dialog.mapping()->rowsToCheck(), 0);
        QVERIFY(dialog.mapping()->setRole(12, Role::Meta)); // back to the guess
        QVERIFY(dialog.choice().roles.empty());
    }

    void changingAFoldedRowChangesEveryMember()
    {
        ImportDialog dialog(fake::mailImport());
        dialog.mapping()->setRole(17, Role::Meta);
        QCOMPARE(dialog.choice().roles.size(), 8U);
    }

    void twoColumnsOfASingleRoleAreBothMarked()
    {
        MappingModel model;
        model.setView(fake::mailImport());
        model.setRole(3, Role::Label);
        QVERIFY(model.needsCheck(3));
        QVERIFY(model.needsCheck(13));
        QVERIFY(!model.needsCheck(14));
    }

    void importSaysHowManyRows()
    {
        ImportDialog dialog(fake::mailImport());
        QVERIFY(dialog.importButton()->text().contains(QStringLiteral("381")));
        ImportView nothing = fake::mailImport();
        nothing.quarantined.resize(5);
        nothing.sampledRows = 5;
        ImportDialog empty(nothing);
        QVERIFY(!empty.importButton()->isEnabled());
    }

    void wordsForTheShellAreQuoted()
    {
        QCOMPARE(shellLine({QStringLiteral("a"), QStringLiteral("my log.csv"), QStringLiteral("it's")}),
                 QStringLiteral("a 'my log.csv' 'it'\\''s'"));
    }
};

QTEST_MAIN(TestImportDialog)
#include "tst_import_dialog.moc"
