// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/ingest/importer.h"
#include "analysis/ingest/role_names.h"

#include "tests/support/expect.h"
#include "tests/support/temporary_folder.h"

#include <QTest>

#include <algorithm>

using namespace faultline;

namespace {

const std::string kData = std::string(FAULTLINE_TEST_DATA) + "/ingest/";

/// "name:role[argument]" of every column; embeddings are left out.
std::string rolesOf(const Schema &schema)
{
    std::string text;
    for (const ColumnSchema &column : schema.columns) {
        if (column.role == Role::Embedding)
            continue;
        text += (text.empty() ? "" : " ") + column.name + ":" + std::string(roleName(column.role));
        if (!column.argument.empty())
            text += "[" + column.argument + "]";
    }
    return text;
}

bool hasReason(const ColumnSchema &column, RoleReason reason)
{
    return std::find(column.reasons.begin(), column.reasons.end(), reason) != column.reasons.end();
}

} // namespace

class TestRoles : public QObject {
    Q_OBJECT

private:
    ImportPreview preview(const std::string &text, const ImportOptions &options = {})
    {
        Result<ImportPreview> seen = previewLog(m_folder.write("log.csv", text), options);
        if (!seen)
            qFatal("%s", seen.error().message.c_str());
        return seen.take();
    }
    std::string refusal(const std::string &text, const ImportOptions &options)
    {
        const Result<ImportPreview> seen = previewLog(m_folder.write("log.csv", text), options);
        return seen.ok() ? "no error" : seen.error().message;
    }
    TemporaryFolder m_folder;

private slots:
    void namesAreNormalised()
    {
        QCOMPARE(normalName("features.CustomerAge"), std::string("customer_age"));
        QCOMPARE(normalName("@timestamp"), std::string("timestamp"));
        QCOMPARE(normalName("Request ID"), std::string("request_id"));
        QCOMPARE(normalName("y-pred"), std::string("y_pred"));
        QCOMPARE(normalName("inputs.label_col"), std::string("label"));
    }

    void classesAreReadFromNames()
    {
        QCOMPARE(classInName("p_spam")->value, std::string("spam"));
        QCOMPARE(classInName("proba_Not Late")->value, std::string("Not Late"));
        QCOMPARE(classInName("Cat_proba")->value, std::string("Cat"));
        QVERIFY(!classInName("p_"));
        QVERIFY(!classInName("price"));
        QCOMPARE(embeddingInName("emb_12")->index, std::size_t{12});
        QVERIFY(!embeddingInName("pixel_12"));
        QVERIFY(!embeddingInName("emb"));
    }

    void flightsAreABinaryLog()
    {
        const Result<ImportPreview> log = previewLog(kData + "flights_300.csv", {});
        EXPECT_OK(log);
        QCOMPARE(rolesOf(log->schema),
                 std::string("request_id:id ts:time model_version:model_version origin:feature destination:feature "
                             "origin_state:feature dest_state:feature distance:feature dep_hour:feature "
                             "weekday:feature month:feature inbound_delay_3h:feature inbound_n_3h:feature label:label "
                             "prediction:prediction confidence:confidence p_0:proba[0] p_1:proba[1]"));
        QCOMPARE(log->schema.task, Task::Binary);
        QCOMPARE(log->schema.classes, (std::vector<std::string>{"0", "1"}));
        QCOMPARE(log->schema.positive, std::string("1"));
        QCOMPARE(log->positiveReason, PositiveReason::UsualWord);
        QCOMPARE(log->rows.size(), std::size_t{20});
        QVERIFY(log->complete);
        QCOMPARE(log->estimatedRows, std::uint64_t{300});
        QVERIFY(hasReason(*log->schema.find("p_1"), RoleReason::SumsToOne));
        QVERIFY(hasReason(*log->schema.find("confidence"), RoleReason::LargestProbability));
        QVERIFY(hasReason(*log->schema.find("prediction"), RoleReason::SameValuesAsLabel));
        QVERIFY(hasReason(*log->schema.find("request_id"), RoleReason::AllDistinct));
    }

    void scoresAreNoClasses()
    {
        std::string text = "id,x,label,prediction\n";
        for (int i = 0; i < 50; ++i)
            text += "r" + std::to_string(i) + ",1," + std::to_string(i % 2) + ",0." + std::to_string(10 + i) + "\n";
        const ImportPreview log = preview(text);
        QCOMPARE(rolesOf(log.schema), std::string("id:id x:feature label:label prediction:meta"));
        QCOMPARE(log.schema.task, Task::Binary);
        QCOMPARE(log.schema.classes, (std::vector<std::string>{"0", "1"}));
        QCOMPARE(log.notes,
                 (std::vector<std::string>{
                     "Column prediction holds scores, not classes: map it with --map proba[1]=prediction."}));
        ImportOptions options;
        options.roles = {{"proba[1]", "prediction"}};
        const ImportPreview mapped = preview(text, options);
        QCOMPARE(rolesOf(mapped.schema), std::string("id:id x:feature label:label prediction:proba[1]"));
        QCOMPARE(mapped.schema.task, Task::Binary);
        QCOMPARE(mapped.schema.positive, std::string("1"));
        QVERIFY(mapped.notes.empty());
    }

    void fractionalTargetsAreStillARegression()
    {
        std::string text = "id,label,prediction\n";
        for (int i = 0; i < 50; ++i)
            text += "r" + std::to_string(i) + ",0." + std::to_string(11 + i) + ",0." + std::to_string(10 + i) + "\n";
        const ImportPreview log = preview(text);
        QCOMPARE(rolesOf(log.schema), std::string("id:id label:label prediction:prediction"));
        QCOMPARE(log.schema.task, Task::Regression);
    }

    void logWithoutLabelsStillHasItsTask()
    {
        const Result<ImportPreview> log = previewLog(kData + "flights_unlabelled_100.csv", {});
        EXPECT_OK(log);
        QCOMPARE(log->schema.task, Task::Binary);
        QVERIFY(log->schema.first(Role::Label) == nullptr);
        QCOMPARE(log->schema.first(Role::Prediction)->name, std::string("prediction"));
    }

    void diamondsAreARegression()
    {
        const Result<ImportPreview> log = previewLog(kData + "diamonds_300.csv", {});
        EXPECT_OK(log);
        QCOMPARE(log->schema.task, Task::Regression);
        QVERIFY(log->schema.classes.empty());
        QCOMPARE(log->schema.positive, std::string());
        QCOMPARE(log->schema.first(Role::Label)->name, std::string("label"));
        QCOMPARE(log->schema.find("table")->role, Role::Feature);
    }

    void digitsHaveTenClassesAndAnEmbedding()
    {
        const Result<ImportPreview> log = previewLog(kData + "digits_60.csv", {});
        EXPECT_OK(log);
        QCOMPARE(log->schema.task, Task::Multiclass);
        QCOMPARE(log->schema.classes.size(), std::size_t{10});
        QCOMPARE(log->schema.all(Role::Probability).size(), std::size_t{10});
        const auto embedding = log->schema.all(Role::Embedding);
        QCOMPARE(embedding.size(), std::size_t{64});
        QCOMPARE(embedding[63]->argument, std::string("63"));
        QCOMPARE(log->schema.positive, std::string());
    }

    void mailsHaveTexts()
    {
        const Result<ImportPreview> log = previewLog(kData + "mails_60.csv", {});
        EXPECT_OK(log);
        QCOMPARE(log->schema.find("subject")->role, Role::Text);
        QCOMPARE(log->schema.find("text")->role, Role::Text);
        QCOMPARE(log->schema.find("sender_tld")->role, Role::Feature);
        QCOMPARE(log->schema.positive, std::string("spam"));
        QCOMPARE(log->schema.find("p_ham")->argument, std::string("ham"));
    }

    void targetBesideLabelGoesByItsClasses()
    {
        const ImportPreview log = preview("id,label,target,pred,p_cat,p_dog\n"
                                          "1,7,cat,dog,0.4,0.6\n2,8,dog,dog,0.1,0.9\n3,9,cat,cat,0.7,0.3\n");
        QCOMPARE(log.schema.first(Role::Label)->name, std::string("target"));
        QCOMPARE(log.schema.find("label")->role, Role::Meta);
        QCOMPARE(log.schema.classes, (std::vector<std::string>{"cat", "dog"}));
    }

    void probabilityNamesNeedProbabilityValues()
    {
        const ImportPreview log =
            preview("id,label,pred,p_value,p_height\n1,a,b,0.4,0.9\n2,b,b,0.1,0.9\n3,a,a,7,0.3\n");
        QVERIFY(log.schema.first(Role::Probability) == nullptr);
        QCOMPARE(log.schema.find("p_value")->role, Role::Feature);
    }

    void columnsNamedAsClassesAreProbabilities()
    {
        const ImportPreview log = preview(
            "id,target,prediction,stay,churn\n1,stay,stay,0.9,0.1\n2,churn,stay,0.6,0.4\n3,churn,churn,0.2,0.8\n");
        QCOMPARE(rolesOf(log.schema),
                 std::string("id:id target:label prediction:prediction stay:proba[stay] churn:proba[churn]"));
        QCOMPARE(log.schema.positive, std::string("churn"));
    }

    void scoreThatAThresholdCutsIsAProbability()
    {
        const ImportPreview log =
            preview("id,y_true,y_pred,y_pred_proba\n1,0,0,0.1\n2,1,0,0.2\n3,1,1,0.7\n4,0,1,0.9\n");
        QCOMPARE(log.schema.find("y_pred_proba")->role, Role::Probability);
        QCOMPARE(log.schema.find("y_pred_proba")->argument, std::string("1"));
        const ImportPreview other =
            preview("id,y_true,y_pred,confidence\n1,0,0,0.9\n2,1,0,0.6\n3,1,1,0.7\n4,0,1,0.95\n");
        QCOMPARE(other.schema.find("confidence")->role, Role::Confidence);
    }

    void epochTimesAreTimes()
    {
        const ImportPreview log = preview("id,timestamp,created_at,x\n1,1700000000123,2023-11-14,5\n"
                                          "2,1700000001123,2023-11-15,6\n");
        QCOMPARE(log.schema.find("timestamp")->role, Role::Time);
        QCOMPARE(log.schema.find("timestamp")->type, ValueType::Time);
        QVERIFY(hasReason(*log.schema.find("timestamp"), RoleReason::EpochTime));
        QCOMPARE(log.schema.find("created_at")->role, Role::Meta);
    }

    void numberNamedTimeIsNoTime()
    {
        const ImportPreview log = preview("id,delivery_time,x\n1,35,5\n2,40,6\n");
        QVERIFY(log.schema.first(Role::Time) == nullptr);
        QCOMPARE(log.schema.find("delivery_time")->role, Role::Feature);
    }

    void idThatRepeatsIsWarnedOf()
    {
        const ImportPreview log = preview("request_id,x\na,1\na,2\nb,3\n");
        QCOMPARE(log.schema.first(Role::Id)->name, std::string("request_id"));
        QVERIFY(hasReason(*log.schema.first(Role::Id), RoleReason::RepeatsValues));
        QVERIFY(log.schema.first(Role::Id)->confidence < 0.9);
    }

    void positiveClassIsTheRarerOneWhenNoWordIsUsual()
    {
        const ImportPreview log = preview("id,label,prediction\n1,ok,ok\n2,ok,ok\n3,broken,ok\n");
        QCOMPARE(log.schema.positive, std::string("broken"));
        QCOMPARE(log.positiveReason, PositiveReason::RarerClass);
        ImportOptions options;
        options.positive = "ok";
        const ImportPreview given = preview("id,label,prediction\n1,ok,ok\n2,ok,ok\n3,broken,ok\n", options);
        QCOMPARE(given.schema.positive, std::string("ok"));
        QCOMPARE(given.positiveReason, PositiveReason::GivenByUser);
        options.positive = "maybe";
        QCOMPARE(refusal("id,label,prediction\n1,ok,ok\n2,ok,ok\n3,broken,ok\n", options),
                 std::string("There is no class \"maybe\" to be the positive one. The classes are: broken, ok."));
    }

    void integerClassesAreSortedByValue()
    {
        const ImportPreview log = preview("id,label,prediction\n1,10,9\n2,2,2\n3,9,10\n");
        QCOMPARE(log.schema.classes, (std::vector<std::string>{"2", "9", "10"}));
        QCOMPARE(log.schema.task, Task::Multiclass);
    }

    void logWithNeitherLabelNorPredictionHasNoTask()
    {
        QCOMPARE(preview("id,x\n1,2\n2,3\n").schema.task, Task::Unknown);
    }

    void mappingWins()
    {
        ImportOptions options;
        options.roles = {{"label", "answer"}, {"feature", "prediction"}, {"proba[yes]", "s"}, {"meta", "a,b"}};
        const ImportPreview log = preview("id,answer,prediction,s,a,b\n1,yes,no,3,1,2\n2,no,no,4,1,2\n", options);
        QCOMPARE(rolesOf(log.schema), std::string("id:id answer:label prediction:feature s:proba[yes] a:meta b:meta"));
        QVERIFY(hasReason(*log.schema.find("answer"), RoleReason::GivenByUser));
    }

    void mappingThatNamesNothingListsWhatThereIs()
    {
        ImportOptions options;
        options.roles = {{"label", "answr"}};
        QCOMPARE(refusal("id,answer\n1,yes\n", options),
                 std::string("There is no column \"answr\". The columns are: id, answer."));
        options.roles = {{"lable", "answer"}};
        QCOMPARE(refusal("id,answer\n1,yes\n", options),
                 std::string("There is no role \"lable\". The roles are: id, time, model_version, feature, label, "
                             "prediction, confidence, proba, embedding, text, weight, meta, ignored."));
    }

    void sidecarGivesRolesAndClasses()
    {
        ImportOptions options;
        options.schemaPath = m_folder.write("schema.json", R"({"task": "binary", "classes": ["late", "on_time"],
            "features": [{"name": "gone"}, {"name": "amount", "kind": "num"}],
            "columns": {"id": "key", "time": "when", "label": "was", "prediction": "said", "confidence": "sure",
                        "probability_prefix": "q_", "embedding_prefix": "v"}})");
        const ImportPreview log = preview("key,when,was,said,sure,q_late,q_on_time,v0,v1,amount\n"
                                          "k,2001-02-05,late,late,0.9,0.9,0.1,0.5,0.25,3\n",
                                          options);
        QCOMPARE(rolesOf(log.schema),
                 std::string("key:id when:time was:label said:prediction sure:confidence q_late:proba[late] "
                             "q_on_time:proba[on_time] amount:feature"));
        QCOMPARE(log.schema.all(Role::Embedding).size(), std::size_t{2});
        QCOMPARE(log.schema.positive, std::string("late"));
        QCOMPARE(log.notes, (std::vector<std::string>{"The schema names a feature gone that the file does not have."}));
        QVERIFY(hasReason(*log.schema.find("was"), RoleReason::GivenBySchema));
        options.roles = {{"label", "said"}};
        const ImportPreview mapped = preview("key,when,was,said,sure,q_late,q_on_time\n"
                                             "k,2001-02-05,late,late,0.9,0.9,0.1\n",
                                             options);
        QCOMPARE(mapped.schema.all(Role::Label).size(), std::size_t{1});
        QCOMPARE(mapped.schema.first(Role::Label)->name, std::string("said"));
        options.schemaPath = m_folder.write("broken.json", "{\"task\": ");
        QCOMPARE(
            refusal("id,answer\n1,yes\n", options),
            std::string("broken.json is not a schema: it should be a JSON object with \"columns\" and \"features\"."));
    }
};

QTEST_GUILESS_MAIN(TestRoles)
#include "tst_roles.moc"
