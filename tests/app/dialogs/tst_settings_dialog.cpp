// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dialogs/settings_dialog.h"

#include "app/dialogs/help_dialog.h"
#include "app/dialogs/shortcuts_page.h"
#include "app/pages/catalog.h"
#include "app/pages/page.h"
#include "app/window/actions.h"
#include "app/window/language.h"
#include "app/window/main_window.h"
#include "tests/support/fake_report.h"
#include "widgets/style/appearance.h"
#include "widgets/views/cohort_bar.h"
#include "widgets/words/help_words.h"
#include "widgets/words/number_text.h"

#include <QApplication>
#include <QComboBox>
#include <QLocale>
#include <QSettings>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>

using namespace faultline;

/// Settings and help as the window opens them: both stay open while the language changes.
class TestSettingsDialog : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Appearance> m_appearance;
    std::unique_ptr<Language> m_language;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<MainWindow> m_window;

    static void choose(QComboBox *box, const QVariant &data)
    {
        box->setCurrentIndex(box->findData(data));
        emit box->activated(box->currentIndex());
    }

private slots:
    void init()
    {
        m_settings = std::make_unique<QSettings>(m_folder.filePath(QStringLiteral("s.ini")), QSettings::IniFormat);
        m_settings->clear();
        m_appearance = std::make_unique<Appearance>(*qApp);
        m_language = std::make_unique<Language>(*qApp);
        m_language->setChoice(QStringLiteral("en"));
        m_window = std::make_unique<MainWindow>(*m_appearance, *m_language, *m_settings);
        m_window->show();
        SessionState state;
        state.projectPath = m_folder.filePath(QStringLiteral("a.faultline"));
        state.projectName = QStringLiteral("a.faultline");
        m_window->setSession(state);
        m_window->showReport(fake::binaryReport(), {}, {});
    }

    void cleanup()
    {
        m_window.reset();
        m_language->setNumbers({});
        m_language->setChoice(QStringLiteral("en"));
    }

    void everyChoiceTakesEffectAtOnceAndIsKept()
    {
        m_window->actions()[ActionId::Settings]->trigger();
        SettingsDialog *dialog = m_window->settingsDialog();
        QVERIFY(dialog && dialog->isVisible());
        const auto boxes = dialog->findChildren<QComboBox *>();
        QCOMPARE(boxes.size(), 3);
        choose(boxes[0], static_cast<int>(Theme::Dark));
        QCOMPARE(m_appearance->theme(), Theme::Dark);
        QCOMPARE(m_settings->value(QStringLiteral("theme")).toInt(), static_cast<int>(Theme::Dark));
        choose(boxes[2], QStringLiteral("da_DK"));
        QCOMPARE(fixedText(1234.5, 1), QStringLiteral("1.234,5"));
        QCOMPARE(m_settings->value(QStringLiteral("numbers")).toString(), QStringLiteral("da_DK"));
        choose(boxes[1], QStringLiteral("zh_CN"));
        QTRY_COMPARE(m_window->actions()[ActionId::About]->text(),
                     QCoreApplication::translate("actions", "About Faultline"));
        QVERIFY(m_window->actions()[ActionId::About]->text() != QStringLiteral("About Faultline"));
        QCOMPARE(fixedText(1234.5, 1), QStringLiteral("1.234,5")); // numbers stay as chosen
        QCOMPARE(exactNumber(1234.5), QStringLiteral("1234.5")); // files do not follow
        choose(boxes[2], QString());
        QCOMPARE(fixedText(1234.5, 1), QStringLiteral("1,234.5"));
    }

    void aChangeByTheMenuShowsInTheOpenDialog()
    {
        m_window->actions()[ActionId::Settings]->trigger();
        const auto boxes = m_window->settingsDialog()->findChildren<QComboBox *>();
        for (QAction *action : m_window->findChildren<QAction *>()) {
            if (action->text() == QStringLiteral("Dansk"))
                action->trigger();
        }
        QCOMPARE(boxes[1]->currentData().toString(), QStringLiteral("da"));
        m_window->actions()[ActionId::Settings]->trigger(); // the same dialog
        QCOMPARE(m_window->findChildren<SettingsDialog *>().size(), 1);
    }

    void helpIsAboutWhatHasTheFocus()
    {
        m_window->setCurrentPage(kMetricsPage);
        QCOMPARE(m_window->helpTopic(), QStringLiteral("metrics"));
        m_window->findChild<CohortBar *>()->setFocus();
        m_window->actions()[ActionId::Help]->trigger();
        HelpDialog *help = m_window->helpDialog();
        QVERIFY(help->text().contains(QStringLiteral("--where")));
        m_window->page(kMetricsPage)->findChild<QWidget *>(QStringLiteral("metricList"))->setFocus();
        m_window->actions()[ActionId::Help]->trigger();
        QVERIFY(help->text().contains(QStringLiteral("DeLong")));
        m_window->setSession({});
        QCOMPARE(m_window->helpTopic(), QStringLiteral("inputs"));
        m_window->actions()[ActionId::InputsHelp]->trigger();
        QCOMPARE(m_window->helpDialog(), help);
        QVERIFY(help->text().contains(QStringLiteral("What needs what")));
        m_window->actions()[ActionId::SampleSource]->trigger();
        QVERIFY(help->text().contains(QStringLiteral("60,000 flights")));
    }

    void helpFollowsTheLanguageWhileItIsOpen()
    {
        m_window->setCurrentPage(kOverviewPage);
        m_window->actions()[ActionId::Help]->trigger();
        HelpDialog *help = m_window->helpDialog();
        const QString topic = help->topic();
        const QString english = help->windowTitle() + help->text();
        m_language->setChoice(QStringLiteral("zh_CN"));
        QTRY_COMPARE(help->topic(), topic);
        if (QCoreApplication::translate("help", "What it shows") != QStringLiteral("What it shows"))
            QTRY_VERIFY(help->windowTitle() + help->text() != english);
    }

    void everyTopicSaysWhatItShows()
    {
        for (const HelpTopic &topic : helpTopics()) {
            const QString html = helpHtml(topic);
            QVERIFY2(html.contains(QStringLiteral("What it shows")), topic.name);
            QVERIFY2(!topic.keys.empty(), topic.name);
        }
        // A built page has a topic of its own.
        for (const PageEntry &page : pageCatalog())
            QVERIFY2(!page.make || findHelp(QString::fromLatin1(page.icon)), page.icon);
    }

    void shortcutsAreEditedInTheSecondTab()
    {
        m_window->actions()[ActionId::Settings]->trigger();
        SettingsDialog *dialog = m_window->settingsDialog();
        dialog->findChild<QTabWidget *>()->setCurrentIndex(1);
        QVERIFY(dialog->shortcutsPage()->isVisible());
        QVERIFY(!dialog->grab().isNull());
    }
};

QTEST_MAIN(TestSettingsDialog)
#include "tst_settings_dialog.moc"
