// SPDX-FileCopyrightText: Faultline contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What F1 says. Short and honest: what is shown, the name of every formula, the keys. One entry a page.
#include "widgets/words/help_words.h"

#include <QtGlobal>

namespace faultline {

const std::vector<HelpTopic> &helpTopics()
{
    static const std::vector<HelpTopic> kTopics{
        {"overview",
         QT_TRANSLATE_NOOP("help", "Overview"),
         {QT_TRANSLATE_NOOP("help",
                            "The first answer to whether the model fails, since when and how much: tiles, metrics over "
                            "time, failure types and findings of the records in the cohort."),
          QT_TRANSLATE_NOOP("help",
                            "A point is one window of time with its 95 % interval. Windows with fewer than 30 labelled "
                            "records are left out and said so; a gap in time stays a gap. A triangle marks a window "
                            "beyond the limit; equal to the limit is not beyond it."),
          QT_TRANSLATE_NOOP("help",
                            "Before labels arrive it shows what needs none: confidence, the number of records and what "
                            "was predicted.")},
         {QT_TRANSLATE_NOOP("help",
                            "Accuracy, precision and recall are shares of counted records with Wilson's score "
                            "interval. Calibration is the ECE of the returned class over 15 equal bins of the logged "
                            "confidence; beside it stands what a perfectly calibrated model of this size would show "
                            "by chance."),
          QT_TRANSLATE_NOOP("help",
                            "All records of the cohort are counted, none sampled. Where the log has weights they count "
                            "everywhere, and intervals use the effective n: the squared sum of the weights over the "
                            "sum of their squares.")},
         {{QT_TRANSLATE_NOOP("help", "Left, Right"),
           QT_TRANSLATE_NOOP("help", "select a window; the inspector shows it")},
          {QT_TRANSLATE_NOOP("help", "Up, Down"),
           QT_TRANSLATE_NOOP("help", "try another limit; Shift moves it freely, Enter saves it, Esc gives it up")},
          {QT_TRANSLATE_NOOP("help", "Wheel, double click"), QT_TRANSLATE_NOOP("help", "zoom, and back to all of it")},
          {QT_TRANSLATE_NOOP("help", "T"), QT_TRANSLATE_NOOP("help", "the numbers as a table")},
          {QT_TRANSLATE_NOOP("help", "E"), QT_TRANSLATE_NOOP("help", "export or copy the panel")}}},
        {"metrics",
         QT_TRANSLATE_NOOP("help", "Metrics"),
         {QT_TRANSLATE_NOOP("help",
                            "Every metric of the task over time, the confusion of labels with predictions, whether "
                            "confidence can be believed, and how much of each class is predicted."),
          QT_TRANSLATE_NOOP("help",
                            "Metrics of different units do not share an axis: ticking one unticks those of another "
                            "unit. A value that does not exist is a dash with its reason in the tooltip, never zero.")},
         {QT_TRANSLATE_NOOP("help",
                            "Accuracy, precision, recall and shares: Wilson's score interval. F1 and averages over "
                            "classes: 1,000 multinomial resamples of the counts. AUC: ranks with ties counted half, "
                            "interval of DeLong."),
          QT_TRANSLATE_NOOP("help",
                            "Log loss, Brier score, RMSE, MAE and R\u00b2: delta method from sums, Student's t below "
                            "200 records. ECE: resampled bins."),
          QT_TRANSLATE_NOOP("help",
                            "The confusion counts each label's records by what was predicted. The reliability diagram "
                            "compares mean confidence with accuracy in 15 equal bins.")},
         {{QT_TRANSLATE_NOOP("help", "Space"), QT_TRANSLATE_NOOP("help", "tick a metric of the list")},
          {QT_TRANSLATE_NOOP("help", "Left, Right"),
           QT_TRANSLATE_NOOP("help", "select a window; the inspector shows it")},
          {QT_TRANSLATE_NOOP("help", "T"), QT_TRANSLATE_NOOP("help", "the numbers as a table")},
          {QT_TRANSLATE_NOOP("help", "E"), QT_TRANSLATE_NOOP("help", "export or copy the panel")}}},
        {"heatmap",
         QT_TRANSLATE_NOOP("help", "Heatmap"),
         {QT_TRANSLATE_NOOP("help",
                            "The error rate in every combination of two columns, with the number of records. Hatched "
                            "cells hold too few records for a colour. Missing values are a row and a column of their "
                            "own, never zero."),
          QT_TRANSLATE_NOOP("help",
                            "Blue cells fail less than the cohort as a whole, orange ones more; the legend names the "
                            "middle. A cell holds values above its lower edge up to and including its upper edge.")},
         {QT_TRANSLATE_NOOP("help", "Rates carry Wilson's score interval. Nothing is sampled."),
          QT_TRANSLATE_NOOP("help",
                            "Pairs at the left are ranked by interaction: the G statistic of the errors in the cells "
                            "against a model in which the two columns only add up on the logit scale. Pairs are found "
                            "on one half of the records and confirmed on the other.")},
         {{QT_TRANSLATE_NOOP("help", "Arrows"),
           QT_TRANSLATE_NOOP("help", "move to another cell; the inspector shows it")},
          {QT_TRANSLATE_NOOP("help", "Enter, double click"), QT_TRANSLATE_NOOP("help", "filter by both conditions")},
          {QT_TRANSLATE_NOOP("help", "Ctrl+Enter"), QT_TRANSLATE_NOOP("help", "the records of the cell")},
          {QT_TRANSLATE_NOOP("help", "X"), QT_TRANSLATE_NOOP("help", "swap rows and columns")},
          {QT_TRANSLATE_NOOP("help", "T"), QT_TRANSLATE_NOOP("help", "the numbers as a table")}}},
        {"clusters",
         QT_TRANSLATE_NOOP("help", "Clusters"),
         {QT_TRANSLATE_NOOP("help",
                            "Failures that are alike, as a table and a map. Each cluster is named by what sets it "
                            "apart from correct records of the same labels. What counts as a failure is stated and "
                            "can be changed."),
          QT_TRANSLATE_NOOP("help",
                            "A cluster describes; it proves no cause. Failures that are like no others belong to no "
                            "cluster.")},
         {QT_TRANSLATE_NOOP(
             "help",
             "HDBSCAN on the embedding columns, or on scaled features with categories as zeros and ones, "
             "reduced by principal components. Above 20,000 failures a sample is clustered and the page "
             "says so; the same seed gives the same clusters.")},
         {{QT_TRANSLATE_NOOP("help", "Up, Down"), QT_TRANSLATE_NOOP("help", "walk the clusters")},
          {QT_TRANSLATE_NOOP("help", "Enter"), QT_TRANSLATE_NOOP("help", "filter by the members")},
          {QT_TRANSLATE_NOOP("help", "Ctrl+Enter"), QT_TRANSLATE_NOOP("help", "the records of the cluster")}}},
        {"records",
         QT_TRANSLATE_NOOP("help", "Records"),
         {QT_TRANSLATE_NOOP("help",
                            "Every record of the cohort, worst first, and one record with all its values. Any column "
                            "sorts; missing values come last in both directions.")},
         {QT_TRANSLATE_NOOP(
             "help",
             "Worst first is by log loss, minus the logarithm of the probability given to the label. Where "
             "the log has no probability of every class: wrong ones by falling confidence, then right ones "
             "by rising confidence. A regression: by the size of the residual. Without labels the least "
             "confident come first.")},
         {{QT_TRANSLATE_NOOP("help", "J, K"), QT_TRANSLATE_NOOP("help", "next and previous record")},
          {QT_TRANSLATE_NOOP("help", "Space"), QT_TRANSLATE_NOOP("help", "look closer at the record")},
          {QT_TRANSLATE_NOOP("help", "Ctrl+C"),
           QT_TRANSLATE_NOOP("help", "copy the selected rows as tab-separated text")}}},
        {"drift",
         QT_TRANSLATE_NOOP("help", "Drift"),
         {QT_TRANSLATE_NOOP(
             "help",
             "Which columns are distributed otherwise than in the baseline, and from which window on they "
             "changed within the log; below, the distribution of the selected one. A column that has one "
             "value in the baseline says little and is marked.")},
         {QT_TRANSLATE_NOOP(
              "help",
              "The distance is the population stability index over the deciles of the baseline or its "
              "categories, missing values a bin of their own. Beside it: Jensen-Shannon divergence, and for "
              "numbers the Kolmogorov-Smirnov statistic and Wasserstein's distance."),
          QT_TRANSLATE_NOOP(
              "help",
              "A drift needs a q-value of Benjamini and Hochberg below 0.01 over the columns, and an index "
              "above 0.02 and above what it reaches without drift in 99 of 100 logs of these sizes.")},
         {{QT_TRANSLATE_NOOP("help", "Up, Down"),
           QT_TRANSLATE_NOOP("help", "another column; its distribution is below")},
          {QT_TRANSLATE_NOOP("help", "E"), QT_TRANSLATE_NOOP("help", "export or copy the panel")}}},
        {"sql",
         QT_TRANSLATE_NOOP("help", "SQL"),
         {QT_TRANSLATE_NOOP(
              "help",
              "Questions in SQL to the project file. The table records has a row a record and the columns "
              "of the log; cells has a row for every value. Findings, limits and what else the project "
              "keeps are ordinary tables."),
          QT_TRANSLATE_NOOP("help", "Questions can read and change nothing; a long one can be cancelled.")},
         {QT_TRANSLATE_NOOP("help",
                            "SQLite answers on a connection of its own, with a limit on time and rows. Missing values "
                            "are NULL.")},
         {{QT_TRANSLATE_NOOP("help", "Ctrl+Enter"), QT_TRANSLATE_NOOP("help", "run the question")},
          {QT_TRANSLATE_NOOP("help", "Ctrl+Up, Ctrl+Down"), QT_TRANSLATE_NOOP("help", "questions asked before")},
          {QT_TRANSLATE_NOOP("help", "Ctrl+Space"), QT_TRANSLATE_NOOP("help", "tables, columns and words that fit")}}},
        {"cohort",
         QT_TRANSLATE_NOOP("help", "Cohort"),
         {QT_TRANSLATE_NOOP("help",
                            "Which records every number of every page is about. Conditions are typed or clicked and "
                            "joined by and; the count at the right says how many records are left."),
          QT_TRANSLATE_NOOP("help",
                            "As text: distance > 1000 and origin in (PHX, ORD) and not failed. Also column is missing, "
                            "time >= 2001-03-01, confidence < 0.6, or and brackets. The same text works on the command "
                            "line as --where.")},
         {QT_TRANSLATE_NOOP(
             "help",
             "A condition is decided by the exact values. A record whose value is missing satisfies only "
             "\"is missing\".")},
         {{QT_TRANSLATE_NOOP("help", "Ctrl+L"), QT_TRANSLATE_NOOP("help", "add a condition")},
          {QT_TRANSLATE_NOOP("help", "Alt+Left, Alt+Right"),
           QT_TRANSLATE_NOOP("help", "the cohort before, and forward again")},
          {QT_TRANSLATE_NOOP("help", "Ctrl+Shift+L"), QT_TRANSLATE_NOOP("help", "all records again")}}},
        {"inspector",
         QT_TRANSLATE_NOOP("help", "Inspector"),
         {QT_TRANSLATE_NOOP("help",
                            "What is selected on the page: what it is, how much, how sure, since when, and at the "
                            "bottom what can be done with it. Selecting changes nothing else. In a narrow window it is "
                            "a tab over the page.")},
         {},
         {{QT_TRANSLATE_NOOP("help", "F9"), QT_TRANSLATE_NOOP("help", "show or hide it")},
          {QT_TRANSLATE_NOOP("help", "Ctrl+C"), QT_TRANSLATE_NOOP("help", "copy what it says, when it has the focus")},
          {QT_TRANSLATE_NOOP("help", "Esc"), QT_TRANSLATE_NOOP("help", "unselect")}}},
        {"jobs",
         QT_TRANSLATE_NOOP("help", "Jobs and import problems"),
         {QT_TRANSLATE_NOOP("help",
                            "Work that runs beside the window, with its speed and the time left, and the rows that "
                            "could not be imported with line, column, reason and raw text. It opens by itself only for "
                            "an error."),
          QT_TRANSLATE_NOOP("help", "Rows in the file = rows stored + rows quarantined, always.")},
         {},
         {{QT_TRANSLATE_NOOP("help", "Shift+F9"), QT_TRANSLATE_NOOP("help", "show or hide it")},
          {QT_TRANSLATE_NOOP("help", "Esc"),
           QT_TRANSLATE_NOOP("help", "cancel the running job; nothing half-done stays")}}}};
    return kTopics;
}

} // namespace faultline
