<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="da_DK">
<context>
    <name>report</name>
    <message>
        <source>Label</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>Predicted as</source>
        <translation>Forudsagt som</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Poster</translation>
    </message>
    <message>
        <source>label \ predicted</source>
        <translation>label \ forudsagt</translation>
    </message>
    <message>
        <source>right</source>
        <translation>rigtige</translation>
    </message>
    <message>
        <source>Confusion matrix, records</source>
        <translation>Forvekslingsmatrix, poster</translation>
    </message>
    <message>
        <source>Largest confusions of %1 classes</source>
        <comment>count</comment>
        <translation>Største forvekslinger af %1 klasser</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>metric, windows</comment>
        <translation>%1 i %2</translation>
    </message>
    <message>
        <source>Figure 1. %1; bands and whiskers are 95 % intervals.</source>
        <comment>metrics</comment>
        <translation>Figur 1. %1; bånd og streger er 95 %-intervaller.</translation>
    </message>
    <message>
        <source>%1, UTC; %2 begins on %3.</source>
        <comment>12 weeks, week 1, date</comment>
        <translation>%1, UTC; %2 begynder %3.</translation>
    </message>
    <message>
        <source>Left out for fewer than %1 labelled records: %2.</source>
        <comment>least n, windows</comment>
        <translation>Udeladt på grund af færre end %1 poster med label: %2.</translation>
    </message>
    <message>
        <source>Left out because fewer than %1 records count in it: %2.</source>
        <comment>least n, metrics in windows</comment>
        <translation>Udeladt, fordi færre end %1 poster tæller med: %2.</translation>
    </message>
    <message>
        <source>Without records: %1.</source>
        <comment>windows</comment>
        <translation>Uden poster: %1.</translation>
    </message>
    <message>
        <source>%1 records have no time and are not shown.</source>
        <comment>count</comment>
        <translation>%1 poster har intet tidspunkt og er ikke vist.</translation>
    </message>
    <message>
        <source>The dashed line is the limit of %1, %2; no window is beyond it.</source>
        <comment>metric, limit</comment>
        <translation>Den stiplede linje er grænsen for %1, %2; intet vindue overskrider den.</translation>
    </message>
    <message>
        <source>The dashed line is the limit of %1, %2; beyond it (▼): %3.</source>
        <comment>metric, limit, windows</comment>
        <translation>Den stiplede linje er grænsen for %1, %2; overskredet (▼): %3.</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Mål</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Grænse</translation>
    </message>
    <message>
        <source>Windows</source>
        <translation>Vinduer</translation>
    </message>
    <message>
        <source>Dates, UTC</source>
        <translation>Datoer, UTC</translation>
    </message>
    <message>
        <source>Worst [95 %]</source>
        <translation>Værste [95 %]</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Tilstand</translation>
    </message>
    <message>
        <source>open</source>
        <translation>åben</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>lukket</translation>
    </message>
    <message>
        <source>Metrics over time</source>
        <translation>Mål over tid</translation>
    </message>
    <message>
        <source>There is no figure: no record has a time. Map a time column to see since when the model fails.</source>
        <translation>Der er ingen figur: ingen post har et tidspunkt. Angiv en tidskolonne for at se, hvornår modellen begyndte at fejle.</translation>
    </message>
    <message>
        <source>Limits and breaches</source>
        <translation>Grænser og overskridelser</translation>
    </message>
    <message>
        <source>No window is beyond its limit.</source>
        <translation>Intet vindue overskrider sin grænse.</translation>
    </message>
    <message>
        <source>%1 more episodes are in the JSON.</source>
        <comment>count</comment>
        <translation>%1 overskridelser mere står i JSON-filen.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>metrics, why they have no value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Overall</source>
        <translation>Samlet</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>95 %-interval</translation>
    </message>
    <message>
        <source>n</source>
        <translation>n</translation>
    </message>
    <message>
        <source>Baseline (%1)</source>
        <comment>training or reference</comment>
        <translation>Basis (%1)</translation>
    </message>
    <message>
        <source>Window, UTC</source>
        <translation>Vindue, UTC</translation>
    </message>
    <message>
        <source>Labelled</source>
        <translation>Med label</translation>
    </message>
    <message>
        <source>%1 [95 %]</source>
        <comment>metric</comment>
        <translation>%1 [95 %]</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>Mål</translation>
    </message>
    <message>
        <source>No metric was measured.</source>
        <translation>Intet mål blev beregnet.</translation>
    </message>
    <message>
        <source>In the baseline: %1</source>
        <comment>reasons</comment>
        <translation>I basis: %1</translation>
    </message>
    <message>
        <source>Window by window</source>
        <translation>Vindue for vindue</translation>
    </message>
    <message>
        <source>%1 more windows are in the JSON.</source>
        <comment>count</comment>
        <translation>%1 vinduer mere står i JSON-filen.</translation>
    </message>
    <message>
        <source>Bold: beyond its limit.</source>
        <translation>Fed: overskrider grænsen.</translation>
    </message>
    <message>
        <source>%1 quarantined</source>
        <comment>rows</comment>
        <translation>%1 i karantæne</translation>
    </message>
    <message>
        <source>all labelled</source>
        <translation>alle med label</translation>
    </message>
    <message>
        <source>%1 not labelled</source>
        <comment>records</comment>
        <translation>%1 uden label</translation>
    </message>
    <message>
        <source>Failures</source>
        <translation>Fejl</translation>
    </message>
    <message>
        <source>no labels yet</source>
        <translation>ingen labels endnu</translation>
    </message>
    <message>
        <source>no value, see Metrics</source>
        <translation>ingen værdi, se Mål</translation>
    </message>
    <message>
        <source>floor %1</source>
        <comment>ECE of a perfectly calibrated model</comment>
        <translation>bund %1</translation>
    </message>
    <message>
        <source>of %1</source>
        <comment>n</comment>
        <translation>af %1</translation>
    </message>
    <message>
        <source>%1 of the records</source>
        <comment>share</comment>
        <translation>%1 af posterne</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s)</source>
        <translation>
            <numerusform>%Ln post</numerusform>
            <numerusform>%Ln poster</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, UTC</source>
        <comment>dates</comment>
        <translation>%1, UTC</translation>
    </message>
    <message>
        <source>no times</source>
        <translation>ingen tidspunkter</translation>
    </message>
    <message>
        <source>Failure report: %1</source>
        <comment>project</comment>
        <translation>Fejlrapport: %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>all records</source>
        <translation>alle poster</translation>
    </message>
    <message>
        <source>Faultline %1, data revision %2, seed %3, cohort: %4, window: %5 (UTC). Every number is exact: no record was sampled.</source>
        <comment>version, number, number, text, size</comment>
        <translation>Faultline %1, datarevision %2, seed %3, kohorte: %4, vindue: %5 (UTC). Alle tal er eksakte: der er ikke taget stikprøver.</translation>
    </message>
    <message>
        <source>RMSE, MAE and R²: delta method from the sums of residuals, Student&apos;s t below 200 records.</source>
        <translation>RMSE, MAE og R²: deltametoden ud fra residualsummerne, Students t under 200 poster.</translation>
    </message>
    <message>
        <source>Accuracy, precision, recall and positive share: Wilson score intervals.</source>
        <translation>Accuracy, precision, recall og andel positive: Wilson-intervaller.</translation>
    </message>
    <message>
        <source>F1: 1,000 multinomial resamples of the confusion counts.</source>
        <translation>F1: 1.000 multinomiale gentrækninger af forvekslingstallene.</translation>
    </message>
    <message>
        <source>AUC: DeLong, from ranks.</source>
        <translation>AUC: DeLong, ud fra rangtal.</translation>
    </message>
    <message>
        <source>Log loss, Brier score and mean confidence: the mean and its standard error, Student&apos;s t below 200 records.</source>
        <translation>Log loss, Brier-score og middelkonfidens: middelværdien og dens standardfejl, Students t under 200 poster.</translation>
    </message>
    <message>
        <source>ECE: resampled cells of 15 bins; the floor is what a perfectly calibrated model of this size would show.</source>
        <translation>ECE: gentrukne celler i 15 intervaller; bunden er, hvad en perfekt kalibreret model ville vise med så mange poster.</translation>
    </message>
    <message>
        <source>Accuracy: Wilson score interval.</source>
        <translation>Accuracy: Wilson-interval.</translation>
    </message>
    <message>
        <source>Precision, recall and F1 are means over the classes: 1,000 multinomial resamples of the confusion counts.</source>
        <translation>Precision, recall og F1 er middelværdier over klasserne: 1.000 multinomiale gentrækninger af forvekslingstallene.</translation>
    </message>
    <message>
        <source>AUC is the mean over the classes, each against the rest: DeLong, errors added as if fully correlated.</source>
        <translation>AUC er middelværdien over klasserne, hver mod resten: DeLong, fejlene lagt sammen som fuldt korrelerede.</translation>
    </message>
    <message>
        <source>A window is beyond its limit when its value is; equal is not, and a window without a value neither opens nor closes an episode.</source>
        <translation>Et vindue overskrider grænsen, når dets værdi gør; lig med er ikke overskredet, og et vindue uden værdi hverken åbner eller lukker en overskridelse.</translation>
    </message>
    <message>
        <source>How this was made</source>
        <translation>Sådan er det lavet</translation>
    </message>
    <message>
        <source>seed %1</source>
        <translation>seed %1</translation>
    </message>
    <message>
        <source>exact</source>
        <comment>nothing was sampled</comment>
        <translation>eksakt</translation>
    </message>
    <message>
        <source>log SHA-256 %1</source>
        <comment>first digits</comment>
        <translation>log SHA-256 %1</translation>
    </message>
    <message>
        <source>%1 more notes are in the JSON</source>
        <comment>count</comment>
        <translation>%1 noter mere står i JSON-filen</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fil</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Størrelse</translation>
    </message>
    <message>
        <source>Rows in = stored + quarantined</source>
        <translation>Rækker ind = gemt + i karantæne</translation>
    </message>
    <message>
        <source>labels</source>
        <translation>labels</translation>
    </message>
    <message>
        <source>%1 labels in = %2 joined + %3 waiting for a record + %4 duplicate + %5 quarantined</source>
        <comment>counts</comment>
        <translation>%1 labels ind = %2 koblet + %3 venter på en post + %4 dubletter + %5 i karantæne</translation>
    </message>
    <message>
        <source>What was read</source>
        <translation>Hvad der blev læst</translation>
    </message>
    <message>
        <source>No log was read.</source>
        <translation>Ingen log blev læst.</translation>
    </message>
    <message>
        <source>%1; precision and recall are about the class %2</source>
        <comment>task, class</comment>
        <translation>%1; precision og recall gælder klassen %2</translation>
    </message>
    <message>
        <source>task</source>
        <translation>opgave</translation>
    </message>
    <message>
        <source>%1 has been below its limit of %2 since %3 (%4); it is lowest in %5: %6.</source>
        <translation>%1 har været under sin grænse på %2 siden %3 (%4); lavest i %5: %6.</translation>
    </message>
    <message>
        <source>%1 has been above its limit of %2 since %3 (%4); it is highest in %5: %6.</source>
        <translation>%1 har været over sin grænse på %2 siden %3 (%4); højest i %5: %6.</translation>
    </message>
    <message>
        <source>%1 was below its limit of %2 in %3, lowest in %4: %5; after %6 it has kept the limit.</source>
        <translation>%1 var under sin grænse på %2 i %3, lavest i %4: %5; efter %6 er grænsen overholdt.</translation>
    </message>
    <message>
        <source>%1 was above its limit of %2 in %3, highest in %4: %5; after %6 it has kept the limit.</source>
        <translation>%1 var over sin grænse på %2 i %3, højest i %4: %5; efter %6 er grænsen overholdt.</translation>
    </message>
    <message>
        <source>%1 kept its limit of %2 in all %3 that have a value; it is lowest in %4: %5.</source>
        <translation>%1 overholdt sin grænse på %2 i alle %3 med en værdi; lavest i %4: %5.</translation>
    </message>
    <message>
        <source>%1 kept its limit of %2 in all %3 that have a value; it is highest in %4: %5.</source>
        <translation>%1 overholdt sin grænse på %2 i alle %3 med en værdi; højest i %4: %5.</translation>
    </message>
    <message>
        <source>Also beyond its limit: %1.</source>
        <comment>list of metrics</comment>
        <translation>Overskrider også sin grænse: %1.</translation>
    </message>
    <message>
        <source>%1 has no value over time, so its limit of %2 cannot be judged. %3</source>
        <comment>metric, limit, reason</comment>
        <translation>%1 har ingen værdi over tid, så grænsen på %2 kan ikke bedømmes. %3</translation>
    </message>
    <message>
        <source>There is no metric with a value, so nothing can be said about quality.</source>
        <translation>Intet mål har en værdi, så der kan ikke siges noget om kvaliteten.</translation>
    </message>
    <message>
        <source>%1 is %2 over %3 labelled records; without a time column nothing can be said about when the model fails.</source>
        <comment>metric, value, n</comment>
        <translation>%1 er %2 over %3 poster med label; uden en tidskolonne kan der ikke siges noget om, hvornår modellen fejler.</translation>
    </message>
    <message>
        <source>%1 is %2 over %3 labelled records; no limit is set.</source>
        <comment>metric, value, n</comment>
        <translation>%1 er %2 over %3 poster med label; ingen grænse er sat.</translation>
    </message>
    <message>
        <source>%1 is %2 over %3 labelled records; %4 (%5) and %6 (%7) do not differ beyond their intervals, and no limit is set.</source>
        <comment>metric, value, n, windows, value, windows, value</comment>
        <translation>%1 er %2 over %3 poster med label; %4 (%5) og %6 (%7) adskiller sig ikke ud over deres intervaller, og ingen grænse er sat.</translation>
    </message>
    <message>
        <source>%1 fell from %2 in %3 to %4 in %5; no limit is set.</source>
        <translation>%1 faldt fra %2 i %3 til %4 i %5; ingen grænse er sat.</translation>
    </message>
    <message>
        <source>%1 rose from %2 in %3 to %4 in %5; no limit is set.</source>
        <translation>%1 steg fra %2 i %3 til %4 i %5; ingen grænse er sat.</translation>
    </message>
    <message>
        <source>None of the %1 records has both a label and a prediction, so quality cannot be judged.</source>
        <comment>n</comment>
        <translation>Ingen af de %1 poster har både label og forudsigelse, så kvaliteten kan ikke bedømmes.</translation>
    </message>
    <message>
        <source>None of the %1 records has both a label and a prediction, so quality cannot be judged; mean confidence is %2.</source>
        <comment>n, value</comment>
        <translation>Ingen af de %1 poster har både label og forudsigelse, så kvaliteten kan ikke bedømmes; middelkonfidensen er %2.</translation>
    </message>
    <message>
        <source>There is no record here, so nothing can be said.</source>
        <translation>Der er ingen poster her, så der kan ikke siges noget.</translation>
    </message>
    <message numerus="yes">
        <source>hour(s) %1</source>
        <translation>
            <numerusform>time %1</numerusform>
            <numerusform>timerne %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>day(s) %1</source>
        <translation>
            <numerusform>dag %1</numerusform>
            <numerusform>dagene %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>week(s) %1</source>
        <translation>
            <numerusform>uge %1</numerusform>
            <numerusform>ugerne %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>month(s) %1</source>
        <translation>
            <numerusform>måned %1</numerusform>
            <numerusform>månederne %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>quarter(s) %1</source>
        <translation>
            <numerusform>kvartal %1</numerusform>
            <numerusform>kvartalerne %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>year(s) %1</source>
        <translation>
            <numerusform>år %1</numerusform>
            <numerusform>årene %1</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>the end of a list</comment>
        <translation>%1 og %2</translation>
    </message>
    <message>
        <source>%1 more</source>
        <comment>windows not listed</comment>
        <translation>%1 mere</translation>
    </message>
</context>
</TS>
