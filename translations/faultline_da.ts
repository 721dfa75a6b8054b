<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="da_DK">
<context>
    <name>QObject</name>
    <message>
        <source>&lt; 0.0001</source>
        <translation>&lt; 0,0001</translation>
    </message>
</context>
<context>
    <name>RecordsPage</name>
    <message>
        <source>%1: %2, %3</source>
        <comment>column: role, type</comment>
        <translation>%1: %2, %3</translation>
    </message>
</context>
<context>
    <name>about</name>
    <message>
        <source>&lt;p style=&apos;font-size:16px&apos;&gt;&lt;b&gt;Faultline %1&lt;/b&gt;&lt;/p&gt;&lt;p&gt;Finds out why a machine-learning model fails, from the log of what it predicted and what turned out to be true.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later. Built with Qt %2, Qt Charts, SQLite, LZ4, zlib and Eigen. Everything stays on this computer.&lt;/p&gt;</source>
        <translation>&lt;p style=&apos;font-size:16px&apos;&gt;&lt;b&gt;Faultline %1&lt;/b&gt;&lt;/p&gt;&lt;p&gt;Finder ud af, hvorfor en maskinlæringsmodel fejler, ud fra loggen over dens forudsigelser og det, der viste sig at være sandt.&lt;/p&gt;&lt;p&gt;Fri software under GNU General Public License, version 3 eller senere. Bygget med Qt %2, Qt Charts, SQLite, LZ4, zlib og Eigen. Alt bliver på denne computer.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>About Faultline</source>
        <translation>Om Faultline</translation>
    </message>
    <message>
        <source>&lt;p style=&apos;font-size:16px&apos;&gt;&lt;b&gt;What needs what&lt;/b&gt;&lt;/p&gt;&lt;table cellspacing=&apos;0&apos; cellpadding=&apos;5&apos;&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;Log&lt;/b&gt;&lt;/td&gt;&lt;td&gt;What the model predicted. With labels: accuracy and all other metrics. With times: their course. With a confidence or probabilities: calibration, AUC, log loss. With model versions: what a change of model did.&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;Labels&lt;/b&gt;&lt;/td&gt;&lt;td&gt;What turned out to be true, when it arrives later: a file with the record id and the label. Labels without a record wait for it.&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;Baseline&lt;/b&gt;&lt;/td&gt;&lt;td&gt;Rows to compare with. &lt;i&gt;Training&lt;/i&gt;: the rows the model was fitted on; inputs can be compared, quality cannot. &lt;i&gt;Reference&lt;/i&gt;: held-back rows, or a stretch of production that was accepted; both can be compared.&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;Model&lt;/b&gt;&lt;/td&gt;&lt;td&gt;An ONNX file will show which layer causes failures. Not in this version yet.&lt;/td&gt;&lt;/tr&gt;&lt;/table&gt;&lt;p&gt;Only the log is required. A column that a log lacks is absent, not zero.&lt;/p&gt;</source>
        <translation>&lt;p style=&apos;font-size:16px&apos;&gt;&lt;b&gt;Hvad kræver hvad&lt;/b&gt;&lt;/p&gt;&lt;table cellspacing=&apos;0&apos; cellpadding=&apos;5&apos;&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;Log&lt;/b&gt;&lt;/td&gt;&lt;td&gt;Hvad modellen forudsagde. Med facit: nøjagtighed og alle andre mål. Med tider: deres forløb. Med konfidens eller sandsynligheder: kalibrering, AUC, log-tab. Med modelversioner: hvad et modelskift gjorde.&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;Facit&lt;/b&gt;&lt;/td&gt;&lt;td&gt;Hvad der viste sig at være sandt, når det kommer senere: en fil med postens id og facit. Facit uden post venter på den.&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;Basislinje&lt;/b&gt;&lt;/td&gt;&lt;td&gt;Rækker at sammenligne med. &lt;i&gt;Træning&lt;/i&gt;: de rækker, modellen er trænet på; input kan sammenlignes, kvalitet kan ikke. &lt;i&gt;Reference&lt;/i&gt;: tilbageholdte rækker eller et godkendt stykke produktion; begge dele kan sammenlignes.&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;Model&lt;/b&gt;&lt;/td&gt;&lt;td&gt;En ONNX-fil vil vise, hvilket lag der giver fejl. Endnu ikke i denne version.&lt;/td&gt;&lt;/tr&gt;&lt;/table&gt;&lt;p&gt;Kun loggen er nødvendig. En kolonne, som loggen mangler, er fraværende, ikke nul.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>What needs what</source>
        <translation>Hvad kræver hvad</translation>
    </message>
    <message>
        <source>&lt;p style=&apos;font-size:16px&apos;&gt;&lt;b&gt;Where the sample comes from&lt;/b&gt;&lt;/p&gt;&lt;p&gt;60,000 flights of 5 February to 29 April 2001 with their arrival delays: US Bureau of Transportation Statistics, on-time performance reports (14 CFR 234), and airport states from Data.gov, both as packaged in vega-datasets. Works of the US government, in the public domain.&lt;/p&gt;&lt;p&gt;Question: does the flight arrive 15 minutes late or more? Two gradient-boosting models answered, the second from 2 April 2001. The decision threshold is 0.230, later 0.246, so the returned class is not always the more probable one. 89 labels arrived after the last day and are not in the log.&lt;/p&gt;&lt;p&gt;The numbers are as the models gave them; nothing was edited.&lt;/p&gt;</source>
        <translation>&lt;p style=&apos;font-size:16px&apos;&gt;&lt;b&gt;Hvor eksemplet kommer fra&lt;/b&gt;&lt;/p&gt;&lt;p&gt;60.000 flyafgange fra 5. februar til 29. april 2001 med deres ankomstforsinkelser: US Bureau of Transportation Statistics, punktlighedsrapporter (14 CFR 234), og lufthavnenes stater fra Data.gov, begge som pakket i vega-datasets. Værker af den amerikanske stat, i offentligt eje.&lt;/p&gt;&lt;p&gt;Spørgsmål: ankommer flyet 15 minutter for sent eller mere? To gradient boosting-modeller svarede, den anden fra 2. april 2001. Beslutningstærsklen er 0,230, senere 0,246, så den returnerede klasse er ikke altid den mest sandsynlige. 89 facit kom efter den sidste dag og er ikke i loggen.&lt;/p&gt;&lt;p&gt;Tallene er, som modellerne gav dem; intet er ændret.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Where the sample comes from</source>
        <translation>Hvor eksemplet kommer fra</translation>
    </message>
</context>
<context>
    <name>actions</name>
    <message>
        <source>Open log…</source>
        <translation>Åbn log…</translation>
    </message>
    <message>
        <source>Open log</source>
        <translation>Åbn log</translation>
    </message>
    <message>
        <source>Imports the log of what a model predicted; a preview comes first</source>
        <translation>Importerer loggen over en models forudsigelser; først vises en prøve</translation>
    </message>
    <message>
        <source>Open project…</source>
        <translation>Åbn projekt…</translation>
    </message>
    <message>
        <source>Opens a .faultline file</source>
        <translation>Åbner en .faultline-fil</translation>
    </message>
    <message>
        <source>Open sample</source>
        <translation>Åbn eksempel</translation>
    </message>
    <message>
        <source>60,000 real flight predictions over 12 weeks</source>
        <translation>60.000 ægte flyforudsigelser over 12 uger</translation>
    </message>
    <message>
        <source>Close project</source>
        <translation>Luk projekt</translation>
    </message>
    <message>
        <source>Add baseline…</source>
        <translation>Tilføj basislinje…</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Basislinje</translation>
    </message>
    <message>
        <source>Rows to compare with: those the model was fitted on, or a held-back reference</source>
        <translation>Rækker at sammenligne med: dem modellen er trænet på, eller en tilbageholdt reference</translation>
    </message>
    <message>
        <source>Add labels…</source>
        <translation>Tilføj facit…</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Facit</translation>
    </message>
    <message>
        <source>Labels that came later, joined by record id</source>
        <translation>Facit, der kom senere, koblet på postens id</translation>
    </message>
    <message>
        <source>Add model…</source>
        <translation>Tilføj model…</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Model</translation>
    </message>
    <message>
        <source>Reading a model&apos;s weights is not in this version yet</source>
        <translation>Denne version kan endnu ikke læse en models vægte</translation>
    </message>
    <message>
        <source>Export report…</source>
        <translation>Eksportér rapport…</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Writes what is shown as PDF</source>
        <translation>Skriver det viste som PDF</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Afslut</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiér</translation>
    </message>
    <message>
        <source>Copies the table as tab-separated text, or the chart as a picture</source>
        <translation>Kopierer tabellen som tabulatoradskilt tekst eller diagrammet som billede</translation>
    </message>
    <message>
        <source>Run a command</source>
        <translation>Kør en kommando</translation>
    </message>
    <message>
        <source>Cancel running job</source>
        <translation>Annullér kørende job</translation>
    </message>
    <message>
        <source>Chart as table</source>
        <translation>Diagram som tabel</translation>
    </message>
    <message>
        <source>Next panel</source>
        <translation>Næste panel</translation>
    </message>
    <message>
        <source>Previous panel</source>
        <translation>Forrige panel</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Detaljer</translation>
    </message>
    <message>
        <source>Jobs and import problems</source>
        <translation>Job og importproblemer</translation>
    </message>
    <message>
        <source>Reset layout</source>
        <translation>Nulstil layout</translation>
    </message>
    <message>
        <source>Analyse</source>
        <translation>Analysér</translation>
    </message>
    <message>
        <source>Measures the model over the whole log and in every window of time</source>
        <translation>Måler modellen over hele loggen og i hvert tidsvindue</translation>
    </message>
    <message>
        <source>What needs what</source>
        <translation>Hvad kræver hvad</translation>
    </message>
    <message>
        <source>Where the sample comes from</source>
        <translation>Hvor eksemplet kommer fra</translation>
    </message>
    <message>
        <source>About Faultline</source>
        <translation>Om Faultline</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Fortryd</translation>
    </message>
    <message>
        <source>Takes back the last change of a limit, a saved cohort or a note</source>
        <translation>Tager den seneste ændring af en grænse, et gemt udvalg eller en note tilbage</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Gentag</translation>
    </message>
    <message>
        <source>Copy as command</source>
        <translation>Kopiér som kommando</translation>
    </message>
    <message>
        <source>Copies the command line that gives the numbers of the panel with the focus</source>
        <translation>Kopierer kommandolinjen, der giver tallene i panelet med fokus</translation>
    </message>
    <message>
        <source>Find on this page</source>
        <translation>Find på denne side</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Eksportér…</translation>
    </message>
    <message>
        <source>Copies or saves the panel with the focus: PNG, SVG, PDF, CSV</source>
        <translation>Kopierer eller gemmer panelet med fokus: PNG, SVG, PDF, CSV</translation>
    </message>
    <message>
        <source>Cohort back</source>
        <translation>Udvalg tilbage</translation>
    </message>
    <message>
        <source>Shows the records that were shown before</source>
        <translation>Viser de poster, der blev vist før</translation>
    </message>
    <message>
        <source>Cohort forward</source>
        <translation>Udvalg frem</translation>
    </message>
    <message>
        <source>Add filter</source>
        <translation>Tilføj filter</translation>
    </message>
    <message>
        <source>Only records of a condition that you type</source>
        <translation>Kun poster, der opfylder en betingelse, du skriver</translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation>Ryd alle filtre</translation>
    </message>
    <message>
        <source>Shows all records</source>
        <translation>Viser alle poster</translation>
    </message>
    <message>
        <source>Save cohort…</source>
        <translation>Gem udvalg…</translation>
    </message>
    <message>
        <source>Gives the records that are shown a name to come back to</source>
        <translation>Giver de viste poster et navn at vende tilbage til</translation>
    </message>
    <message>
        <source>Esc does the same, and unselects when no job is running</source>
        <translation>Esc gør det samme, og fravælger, når intet job kører</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Indstillinger…</translation>
    </message>
    <message>
        <source>Theme, language, how numbers are written, and shortcuts</source>
        <translation>Tema, sprog, hvordan tal skrives, og genveje</translation>
    </message>
    <message>
        <source>Fold navigation</source>
        <translation>Fold navigationen sammen</translation>
    </message>
    <message>
        <source>Shows the pages as icons alone</source>
        <translation>Viser siderne som ikoner alene</translation>
    </message>
    <message>
        <source>Go to the menu bar</source>
        <translation>Gå til menulinjen</translation>
    </message>
    <message>
        <source>Save layout…</source>
        <translation>Gem layout…</translation>
    </message>
    <message>
        <source>Keeps page, panels and their sizes under a name</source>
        <translation>Gemmer side, paneler og deres størrelser under et navn</translation>
    </message>
    <message>
        <source>Filter by what is selected</source>
        <translation>Filtrér efter det valgte</translation>
    </message>
    <message>
        <source>Adds it to the cohort; in a chart or table, Enter does the same</source>
        <translation>Føjer det til udvalget; i et diagram eller en tabel gør Enter det samme</translation>
    </message>
    <message>
        <source>Records behind what is selected</source>
        <translation>Posterne bag det valgte</translation>
    </message>
    <message>
        <source>Next item of the page</source>
        <translation>Sidens næste element</translation>
    </message>
    <message>
        <source>Previous item of the page</source>
        <translation>Sidens forrige element</translation>
    </message>
    <message>
        <source>Look closer at what is selected</source>
        <translation>Se nærmere på det valgte</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Opdatér</translation>
    </message>
    <message>
        <source>Asks everything on this page again</source>
        <translation>Spørger om alt på siden igen</translation>
    </message>
    <message>
        <source>Help on what is shown</source>
        <translation>Hjælp til det viste</translation>
    </message>
    <message>
        <source>What the page shows, how it is computed, and its keys</source>
        <translation>Hvad siden viser, hvordan det beregnes, og dens taster</translation>
    </message>
</context>
<context>
    <name>cohort</name>
    <message>
        <source>label and prediction differ</source>
        <translation>facit og forudsigelse er forskellige</translation>
    </message>
    <message>
        <source>label and prediction agree</source>
        <translation>facit og forudsigelse er ens</translation>
    </message>
    <message>
        <source>log loss of the record</source>
        <translation>postens log loss</translation>
    </message>
    <message>
        <source>Brier score of the record</source>
        <translation>postens Brier-score</translation>
    </message>
    <message>
        <source>probability of the returned class</source>
        <translation>sandsynlighed for den returnerede klasse</translation>
    </message>
    <message>
        <source>prediction minus label</source>
        <translation>forudsigelse minus facit</translation>
    </message>
    <message>
        <source>distance of prediction and label</source>
        <translation>afstand mellem forudsigelse og facit</translation>
    </message>
    <message>
        <source>the file that the record came from</source>
        <translation>filen, som posten kom fra</translation>
    </message>
    <message>
        <source>both hold</source>
        <translation>begge gælder</translation>
    </message>
    <message>
        <source>either holds</source>
        <translation>en af dem gælder</translation>
    </message>
    <message>
        <source>all other records</source>
        <translation>alle andre poster</translation>
    </message>
    <message>
        <source>one of several values</source>
        <translation>en af flere værdier</translation>
    </message>
    <message>
        <source>none of several values</source>
        <translation>ingen af flere værdier</translation>
    </message>
    <message>
        <source>both ends belong to it</source>
        <translation>begge ender hører med</translation>
    </message>
    <message>
        <source>least</source>
        <translation>mindste</translation>
    </message>
    <message>
        <source>greatest</source>
        <translation>største</translation>
    </message>
    <message>
        <source>median, about</source>
        <translation>median, omtrent</translation>
    </message>
    <message>
        <source>about %1 % are at or below</source>
        <translation>omtrent %1 % er højst så store</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>the column %1</source>
        <translation>kolonnen %1</translation>
    </message>
    <message>
        <source>The text that begins with %1 has no end.</source>
        <translation>Teksten, der begynder med %1, har ingen slutning.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; means nothing here. Put names and values with such characters in quotes.</source>
        <translation>&quot;%1&quot; betyder intet her. Sæt navne og værdier med sådanne tegn i citationstegn.</translation>
    </message>
    <message>
        <source>This is nested too deeply. Save a part of it as a cohort of its own.</source>
        <translation>Dette er for dybt indlejret. Gem en del af det som et udvalg for sig.</translation>
    </message>
    <message>
        <source>A condition is missing at the end.</source>
        <translation>Der mangler en betingelse til sidst.</translation>
    </message>
    <message>
        <source>A condition is expected here: column, operator, value.</source>
        <translation>Her ventes en betingelse: kolonne, operator, værdi.</translation>
    </message>
    <message>
        <source>&quot;and&quot; or &quot;or&quot; is missing before this. A value of several words stands in quotes.</source>
        <translation>&quot;and&quot; eller &quot;or&quot; mangler før dette. En værdi på flere ord står i citationstegn.</translation>
    </message>
    <message>
        <source>This ) closes nothing.</source>
        <translation>Denne ) lukker intet.</translation>
    </message>
    <message>
        <source>A ) is missing for this (.</source>
        <translation>Der mangler en ) til denne (.</translation>
    </message>
    <message>
        <source>There is no column &quot;%1&quot;. Column names are case-sensitive.</source>
        <translation>Der er ingen kolonne &quot;%1&quot;. Kolonnenavne skelner mellem store og små bogstaver.</translation>
    </message>
    <message>
        <source>There is no column &quot;%1&quot;. Did you mean %2?</source>
        <translation>Der er ingen kolonne &quot;%1&quot;. Mente du %2?</translation>
    </message>
    <message>
        <source>This log has no &quot;%1&quot;: the columns that it is made from are not there.</source>
        <translation>Loggen har ingen &quot;%1&quot;: de kolonner, den laves af, findes ikke.</translation>
    </message>
    <message>
        <source>This log has no &quot;%1&quot;: its predictions are numbers. Use %2.</source>
        <translation>Loggen har ingen &quot;%1&quot;: dens forudsigelser er tal. Brug %2.</translation>
    </message>
    <message>
        <source>A column is missing here, as in 10 &lt; column &lt;= 20.</source>
        <translation>Her mangler en kolonne, som i 10 &lt; column &lt;= 20.</translation>
    </message>
    <message>
        <source>An operator is expected here: =, !=, &lt;, &lt;=, &gt;, &gt;=, in, between or is missing.</source>
        <translation>Her ventes en operator: =, !=, &lt;, &lt;=, &gt;, &gt;=, in, between eller is missing.</translation>
    </message>
    <message>
        <source>A value is missing here.</source>
        <translation>Her mangler en værdi.</translation>
    </message>
    <message>
        <source>&quot;missing&quot; is expected behind &quot;is&quot;.</source>
        <translation>Efter &quot;is&quot; ventes &quot;missing&quot;.</translation>
    </message>
    <message>
        <source>A ( is expected here, as in: in (a, b).</source>
        <translation>Her ventes en (, som i: in (a, b).</translation>
    </message>
    <message>
        <source>A , or ) is missing here.</source>
        <translation>Her mangler et , eller ).</translation>
    </message>
    <message>
        <source>&quot;and&quot; is expected here, as in: between 10 and 20.</source>
        <translation>Her ventes &quot;and&quot;, som i: between 10 and 20.</translation>
    </message>
    <message>
        <source>Between two values only &lt; and &lt;= make a range, as in 10 &lt; column &lt;= 20.</source>
        <translation>Mellem to værdier danner kun &lt; og &lt;= et interval, som i 10 &lt; column &lt;= 20.</translation>
    </message>
    <message>
        <source>Only a column can be missing.</source>
        <translation>Kun en kolonne kan mangle.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no number.</source>
        <translation>&quot;%1&quot; er ikke et tal.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no time. Write it as 2024-05-31 or 2024-05-31T14:00:00Z.</source>
        <translation>&quot;%1&quot; er ikke et tidspunkt. Skriv det som 2024-05-31 eller 2024-05-31T14:00:00Z.</translation>
    </message>
    <message>
        <source>Text has no order here: use =, != or in.</source>
        <translation>Tekst har ingen rækkefølge her: brug =, != eller in.</translation>
    </message>
    <message>
        <source>Integers of 2^53 and beyond cannot be compared here. Give the column the type text, or select by SQL.</source>
        <translation>Heltal fra 2^53 og opefter kan ikke sammenlignes her. Giv kolonnen typen tekst, eller vælg med SQL.</translation>
    </message>
    <message>
        <source>There is no log &quot;%1&quot; in this project.</source>
        <translation>Der er ingen log &quot;%1&quot; i projektet.</translation>
    </message>
    <message>
        <source>The name of a row set is missing behind @.</source>
        <translation>Rækkesættets navn mangler efter @.</translation>
    </message>
    <message>
        <source>There is no row set &quot;%1&quot; here.</source>
        <translation>Der er intet rækkesæt &quot;%1&quot; her.</translation>
    </message>
</context>
<context>
    <name>drift</name>
    <message>
        <source>log</source>
        <translation>log</translation>
    </message>
    <message>
        <source>baseline</source>
        <translation>basislinje</translation>
    </message>
    <message>
        <source>says little</source>
        <translation>siger ikke meget</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>ændret</translation>
    </message>
    <message>
        <source>drifted</source>
        <translation>drevet</translation>
    </message>
    <message>
        <source>no drift</source>
        <translation>ingen drift</translation>
    </message>
    <message>
        <source>The baseline has one value only, so any other is new to it.</source>
        <translation>Basislinjen har kun én værdi, så enhver anden er ny for den.</translation>
    </message>
    <message>
        <source>Every quantile is %1 times what it was: another unit?</source>
        <translation>Hver fraktil er %1 gange det, den var: en anden enhed?</translation>
    </message>
    <message>
        <source>Every quantile moved by %1.</source>
        <translation>Hver fraktil flyttede sig %1.</translation>
    </message>
    <message>
        <source>One value became far more frequent: %1.</source>
        <translation>Én værdi blev langt hyppigere: %1.</translation>
    </message>
    <message>
        <source>Values that the baseline lacks: %1.</source>
        <translation>Værdier, som basislinjen ikke har: %1.</translation>
    </message>
    <message>
        <source>Values that no longer occur: %1.</source>
        <translation>Værdier, der ikke længere forekommer: %1.</translation>
    </message>
    <message>
        <source>More values are missing.</source>
        <translation>Flere værdier mangler.</translation>
    </message>
    <message>
        <source>Fewer values are missing.</source>
        <translation>Færre værdier mangler.</translation>
    </message>
    <message>
        <source>%1 [%2, %3]</source>
        <translation>%1 [%2, %3]</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>op til %1</translation>
    </message>
    <message>
        <source>above %1</source>
        <translation>over %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 til %2</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>mangler</translation>
    </message>
    <message>
        <source>not a number</source>
        <translation>ikke et tal</translation>
    </message>
    <message>
        <source>other values</source>
        <translation>andre værdier</translation>
    </message>
    <message>
        <source>PSI over the deciles or values of the baseline, missing values a bin of their own. Drifted: q below 0.01 over all columns, and PSI above 0.02 and above what 99 of 100 logs without drift stay below.</source>
        <translation>PSI over basislinjens deciler eller værdier, manglende værdier som et interval for sig. Drevet: q under 0,01 over alle kolonner, og PSI over 0,02 og over det, 99 af 100 logge uden drift holder sig under.</translation>
    </message>
    <message>
        <source>The date of a change is searched in one half of the records and tested in the other.</source>
        <translation>Datoen for en ændring søges i den ene halvdel af posterne og testes i den anden.</translation>
    </message>
    <message>
        <source>The date of a change is corrected for the number of dates tried.</source>
        <translation>Datoen for en ændring er korrigeret for antallet af prøvede datoer.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>exports</name>
    <message>
        <source>From (UTC)</source>
        <translation>Fra (UTC)</translation>
    </message>
    <message>
        <source>Before (UTC)</source>
        <translation>Før (UTC)</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Poster</translation>
    </message>
    <message>
        <source>With a prediction</source>
        <translation>Med forudsigelse</translation>
    </message>
    <message>
        <source>Predicted class</source>
        <translation>Forudsagt klasse</translation>
    </message>
    <message>
        <source>Share of the predictions</source>
        <translation>Andel af forudsigelserne</translation>
    </message>
    <message>
        <source>Share, lower</source>
        <translation>Andel, nedre</translation>
    </message>
    <message>
        <source>Share, upper</source>
        <translation>Andel, øvre</translation>
    </message>
    <message>
        <source>Labelled</source>
        <translation>Med label</translation>
    </message>
    <message>
        <source>Failures</source>
        <translation>Fejl</translation>
    </message>
    <message>
        <source>%1, lower</source>
        <comment>metric: end of its interval</comment>
        <translation>%1, nedre</translation>
    </message>
    <message>
        <source>%1, upper</source>
        <comment>metric: end of its interval</comment>
        <translation>%1, øvre</translation>
    </message>
    <message>
        <source>%1, n</source>
        <comment>metric: records it stands on</comment>
        <translation>%1, n</translation>
    </message>
    <message>
        <source>Notes</source>
        <comment>name of a column</comment>
        <translation>Noter</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>Prediction</source>
        <translation>Forudsigelse</translation>
    </message>
    <message>
        <source>Share of the label</source>
        <translation>Andel af facit</translation>
    </message>
    <message>
        <source>Confidence above</source>
        <translation>Konfidens over</translation>
    </message>
    <message>
        <source>Confidence to</source>
        <translation>Konfidens til</translation>
    </message>
    <message>
        <source>Mean confidence</source>
        <translation>Middelkonfidens</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Nøjagtighed</translation>
    </message>
    <message>
        <source>Accuracy, lower</source>
        <translation>Nøjagtighed, nedre</translation>
    </message>
    <message>
        <source>Accuracy, upper</source>
        <translation>Nøjagtighed, øvre</translation>
    </message>
    <message>
        <source>Share of each label&apos;s row; blue is right, orange is wrong.</source>
        <translation>Andel af hver facitrække; blå er rigtigt, orange er forkert.</translation>
    </message>
    <message>
        <source>Accuracy by confidence with 95 % intervals; below, the number of records in each bin.</source>
        <translation>Nøjagtighed efter konfidens med 95 %-intervaller; nederst antallet af poster i hvert interval.</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>Predicted</source>
        <translation>Forudsagt</translation>
    </message>
    <message>
        <source>%1, lower</source>
        <comment>metric</comment>
        <translation>%1, nedre</translation>
    </message>
    <message>
        <source>%1, upper</source>
        <comment>metric</comment>
        <translation>%1, øvre</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Tærskel</translation>
    </message>
    <message>
        <source>True positives</source>
        <translation>Sande positive</translation>
    </message>
    <message>
        <source>False positives</source>
        <translation>Falske positive</translation>
    </message>
    <message>
        <source>False negatives</source>
        <translation>Falske negative</translation>
    </message>
    <message>
        <source>True negatives</source>
        <translation>Sande negative</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Præcision</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Genkaldelse</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Omkostning</translation>
    </message>
    <message>
        <source>The first %1 of %2 rows.</source>
        <comment>counts</comment>
        <translation>De første %1 af %2 rækker.</translation>
    </message>
</context>
<context>
    <name>faultline::Application</name>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>There is nothing to report yet: open a log first.</source>
        <translation>Der er intet at rapportere endnu: åbn først en log.</translation>
    </message>
    <message>
        <source>Writing the report</source>
        <translation>Skriver rapporten</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <comment>file</comment>
        <translation>Skriver %1</translation>
    </message>
</context>
<context>
    <name>faultline::ClassModel</name>
    <message>
        <source>Mean</source>
        <comment>of the classes</comment>
        <translation>Middel</translation>
    </message>
    <message>
        <source>Weighted mean</source>
        <comment>of the classes</comment>
        <translation>Vægtet middel</translation>
    </message>
    <message>
        <source>Records with this label</source>
        <translation>Poster med dette facit</translation>
    </message>
    <message>
        <source>Records with this prediction</source>
        <translation>Poster med denne forudsigelse</translation>
    </message>
    <message>
        <source>Of the records predicted as this class, the share that has its label; Wilson interval</source>
        <translation>Af de poster, der er forudsagt som klassen, den andel, der har dens facit; Wilson-interval</translation>
    </message>
    <message>
        <source>Of the records labelled with this class, the share that is predicted as it; Wilson interval</source>
        <translation>Af de poster, hvis facit er klassen, den andel, der forudsiges som den; Wilson-interval</translation>
    </message>
    <message>
        <source>2 TP / (2 TP + FP + FN); interval from 1,000 resamples of the confusion matrix</source>
        <translation>2 TP / (2 TP + FP + FN); interval fra 1.000 genudtrækninger af forvekslingsmatricen</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>Labelled</source>
        <translation>Med label</translation>
    </message>
    <message>
        <source>Predicted</source>
        <translation>Forudsagt</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Præcision</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Genkaldelse</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
</context>
<context>
    <name>faultline::ClassPanel</name>
    <message>
        <source>Class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>Labelled</source>
        <translation>Med label</translation>
    </message>
    <message>
        <source>Predicted</source>
        <translation>Forudsagt</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Begge</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) of this class were missed.</source>
        <translation>
            <numerusform>%Ln post af klassen blev overset.</numerusform>
            <numerusform>%Ln poster af klassen blev overset.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) were taken for it.</source>
        <translation>
            <numerusform>%Ln post blev taget for den.</numerusform>
            <numerusform>%Ln poster blev taget for den.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln class(es)</source>
        <translation>
            <numerusform>%Ln klasse</numerusform>
            <numerusform>%Ln klasser</numerusform>
        </translation>
    </message>
    <message>
        <source>Precision and recall with Wilson intervals, F1 from resamples. Enter shows the records with that label.</source>
        <translation>Præcision og genkaldelse med Wilson-intervaller, F1 fra genudtrækninger. Enter viser posterne med det facit.</translation>
    </message>
    <message>
        <source>A regression has no classes</source>
        <translation>En regression har ingen klasser</translation>
    </message>
    <message>
        <source>This log predicts a number: the heatmap shows where its error is large.</source>
        <translation>Loggen forudsiger et tal: varmekortet viser, hvor fejlen er stor.</translation>
    </message>
    <message>
        <source>No classes to compare yet</source>
        <translation>Ingen klasser at sammenligne endnu</translation>
    </message>
    <message>
        <source>Precision and recall of each class need records with label and prediction.</source>
        <translation>Præcision og genkaldelse for hver klasse kræver poster med facit og forudsigelse.</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Klasser</translation>
    </message>
    <message>
        <source>Precision, recall and F1 of each class</source>
        <translation>Præcision, genkaldelse og F1 for hver klasse</translation>
    </message>
</context>
<context>
    <name>faultline::ClusterModel</name>
    <message>
        <source>nothing clear</source>
        <translation>intet tydeligt</translation>
    </message>
    <message>
        <source>#</source>
        <comment>number of a cluster</comment>
        <translation>#</translation>
    </message>
    <message>
        <source>n</source>
        <comment>failures in a cluster</comment>
        <translation>n</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Andel</translation>
    </message>
    <message>
        <source>Label → prediction</source>
        <translation>Facit → forudsigelse</translation>
    </message>
    <message>
        <source>Sets it apart</source>
        <translation>Skiller den ud</translation>
    </message>
</context>
<context>
    <name>faultline::ClustersPage</name>
    <message>
        <source>Map of failures</source>
        <translation>Kort over fejl</translation>
    </message>
    <message>
        <source>Clusters</source>
        <translation>Klynger</translation>
    </message>
    <message>
        <source>What sets a cluster apart</source>
        <translation>Hvad skiller en klynge ud</translation>
    </message>
    <message>
        <source>Grouping failures</source>
        <translation>Grupperer fejl</translation>
    </message>
    <message>
        <source>stale</source>
        <translation>forældet</translation>
    </message>
    <message>
        <source>The filter is another one than when these failures were grouped. F5 groups them again.</source>
        <translation>Filteret er et andet, end da disse fejl blev grupperet. F5 grupperer dem igen.</translation>
    </message>
    <message>
        <source>More failures than are grouped at once: a sample was drawn with seed %1.</source>
        <translation>Flere fejl end der grupperes på én gang: en stikprøve er udtrukket med frø %1.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>count, count</comment>
        <translation>%1 af %2</translation>
    </message>
    <message>
        <source>Filled: confidence above 0.95. Plus: in no cluster.</source>
        <translation>Fyldt: konfidens over 0,95. Plus: i ingen klynge.</translation>
    </message>
    <message>
        <source>Plus: in no cluster.</source>
        <translation>Plus: i ingen klynge.</translation>
    </message>
    <message>
        <source>%1 Near means alike; the axes have no unit and hold %2 of what varies.</source>
        <comment>legend, share</comment>
        <translation>%1 Nær betyder ens; akserne har ingen enhed og rummer %2 af variationen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln failure(s)</source>
        <translation>
            <numerusform>%Ln fejl</numerusform>
            <numerusform>%Ln fejl</numerusform>
        </translation>
    </message>
    <message>
        <source>Clusters of failures</source>
        <translation>Klynger af fejl</translation>
    </message>
    <message>
        <source>No log is open</source>
        <translation>Ingen log er åben</translation>
    </message>
    <message>
        <source>Clusters show which failures are alike. Open a log with labels first.</source>
        <translation>Klynger viser, hvilke fejl der ligner hinanden. Åbn først en log med facit.</translation>
    </message>
    <message>
        <source>Not grouped</source>
        <translation>Ikke grupperet</translation>
    </message>
    <message>
        <source>Being grouped</source>
        <translation>Grupperes</translation>
    </message>
    <message>
        <source>The line above says why.</source>
        <translation>Linjen ovenfor siger hvorfor.</translation>
    </message>
    <message>
        <source>The clusters come in a moment.</source>
        <translation>Klyngerne kommer om et øjeblik.</translation>
    </message>
    <message>
        <source>Group low confidence</source>
        <translation>Gruppér lav konfidens</translation>
    </message>
    <message>
        <source>Group from %1 failures on</source>
        <translation>Gruppér fra %1 fejl</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Grundlag</translation>
    </message>
    <message>
        <source>select a cluster</source>
        <translation>vælg en klynge</translation>
    </message>
    <message>
        <source>Cluster %1: evidence</source>
        <translation>Klynge %1: grundlag</translation>
    </message>
    <message>
        <source>%1 of %2 failures, nearest to the middle first</source>
        <comment>count, count</comment>
        <translation>%1 af %2 fejl, nærmest midten først</translation>
    </message>
    <message>
        <source>Orange: this cluster (%1). Grey: records that do not fail, with labels in like proportion (%2). Boxes: 5, 25, 50, 75, 95 %; bars: shares.</source>
        <translation>Orange: denne klynge (%1). Grå: poster, der ikke fejler, med facit i samme forhold (%2). Kasser: 5, 25, 50, 75, 95 %; søjler: andele.</translation>
    </message>
    <message>
        <source>Orange: this cluster (%1). Grey: the other failures (%2). Boxes: 5, 25, 50, 75, 95 %; bars: shares.</source>
        <translation>Orange: denne klynge (%1). Grå: de øvrige fejl (%2). Kasser: 5, 25, 50, 75, 95 %; søjler: andele.</translation>
    </message>
    <message>
        <source>Reading examples</source>
        <translation>Læser eksempler</translation>
    </message>
    <message>
        <source>Group again</source>
        <translation>Gruppér igen</translation>
    </message>
    <message>
        <source>Groups the failures of the current filter (F5).</source>
        <translation>Grupperer fejlene i det aktuelle filter (F5).</translation>
    </message>
    <message>
        <source>Against records that do not fail</source>
        <translation>Mod poster, der ikke fejler</translation>
    </message>
    <message>
        <source>Against the other failures</source>
        <translation>Mod de øvrige fejl</translation>
    </message>
    <message>
        <source>What the cluster is set against</source>
        <translation>Hvad klyngen holdes op mod</translation>
    </message>
    <message>
        <source>Examples of the cluster</source>
        <translation>Klyngens eksempler</translation>
    </message>
</context>
<context>
    <name>faultline::CohortBar</name>
    <message>
        <source>Cohort</source>
        <translation>Udvalg</translation>
    </message>
    <message>
        <source>Cohort: which records every number is about</source>
        <translation>Udvalg: hvilke poster alle tal handler om</translation>
    </message>
    <message>
        <source>not %1</source>
        <comment>name of a row set</comment>
        <translation>ikke %1</translation>
    </message>
    <message>
        <source>of other data</source>
        <comment>row set</comment>
        <translation>fra andre data</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Redigér</translation>
    </message>
    <message>
        <source>Show all but these</source>
        <translation>Vis alle andre end disse</translation>
    </message>
    <message>
        <source>Only this filter</source>
        <translation>Kun dette filter</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Fjern</translation>
    </message>
    <message>
        <source>Cohort back (Alt+Left)</source>
        <translation>Udvalg tilbage (Alt+Venstre)</translation>
    </message>
    <message>
        <source>Cohort back</source>
        <translation>Udvalg tilbage</translation>
    </message>
    <message>
        <source>Cohort forward (Alt+Right)</source>
        <translation>Udvalg frem (Alt+Højre)</translation>
    </message>
    <message>
        <source>Cohort forward</source>
        <translation>Udvalg frem</translation>
    </message>
</context>
<context>
    <name>faultline::CohortChip</name>
    <message>
        <source>Filter: %1</source>
        <comment>condition</comment>
        <translation>Filter: %1</translation>
    </message>
    <message>
        <source>Enter edits it, Delete removes it</source>
        <translation>Enter redigerer det, Delete fjerner det</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>condition, where it comes from</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>faultline::CohortCount</name>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt; of %2 records</source>
        <translation>&lt;b&gt;%1&lt;/b&gt; af %2 poster</translation>
    </message>
    <message>
        <source>No log open</source>
        <translation>Ingen log åben</translation>
    </message>
    <message>
        <source>no records of %1</source>
        <translation>ingen poster af %1</translation>
    </message>
    <message>
        <source>Of what is being typed; Enter applies it</source>
        <translation>For det, der skrives; Enter anvender det</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Tæller…</translation>
    </message>
    <message>
        <source>Every number is about these records</source>
        <translation>Alle tal handler om disse poster</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>count of records, what it is about</comment>
        <translation>%1. %2</translation>
    </message>
</context>
<context>
    <name>faultline::CohortField</name>
    <message>
        <source>Add filter</source>
        <translation>Tilføj filter</translation>
    </message>
    <message>
        <source>Add filter: column, operator, value</source>
        <translation>Tilføj filter: kolonne, operator, værdi</translation>
    </message>
    <message>
        <source>A condition such as distance &gt; 1000 and origin in (PHX, ORD); Ctrl+L comes here</source>
        <translation>En betingelse som distance &gt; 1000 and origin in (PHX, ORD); Ctrl+L fører hertil</translation>
    </message>
</context>
<context>
    <name>faultline::CohortStrip</name>
    <message>
        <source>Edit</source>
        <translation>Redigér</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Fjern</translation>
    </message>
    <message>
        <source>Filters that do not fit here</source>
        <translation>Filtre, der ikke er plads til her</translation>
    </message>
</context>
<context>
    <name>faultline::ColumnChooser</name>
    <message>
        <source>Find a column</source>
        <translation>Find en kolonne</translation>
    </message>
    <message>
        <source>Columns of the table</source>
        <translation>Tabellens kolonner</translation>
    </message>
    <message>
        <source>All</source>
        <comment>columns</comment>
        <translation>Alle</translation>
    </message>
    <message>
        <source>None</source>
        <comment>columns</comment>
        <translation>Ingen</translation>
    </message>
    <message>
        <source>Usual</source>
        <comment>columns</comment>
        <translation>Sædvanlige</translation>
    </message>
    <message>
        <source>What a log shows at first</source>
        <translation>Hvad en log viser fra starten</translation>
    </message>
</context>
<context>
    <name>faultline::CommandField</name>
    <message>
        <source>Search or run a command</source>
        <translation>Søg eller kør en kommando</translation>
    </message>
</context>
<context>
    <name>faultline::CommandPalette</name>
    <message>
        <source>Type part of a name: an action, a page, a column, a project</source>
        <translation>Skriv en del af et navn: en handling, en side, en kolonne, et projekt</translation>
    </message>
    <message>
        <source>Run a command</source>
        <translation>Kør en kommando</translation>
    </message>
    <message>
        <source>Commands that fit</source>
        <translation>Kommandoer, der passer</translation>
    </message>
    <message>
        <source>Nothing has a name like that. Names are found in English too.</source>
        <translation>Intet har et sådant navn. Navne findes også på engelsk.</translation>
    </message>
    <message>
        <source>Up and Down choose · Enter runs · Esc leaves</source>
        <translation>Op og Ned vælger · Enter kører · Esc forlader</translation>
    </message>
</context>
<context>
    <name>faultline::ContrastView</name>
    <message>
        <source>What sets the cluster apart</source>
        <translation>Hvad der skiller klyngen ud</translation>
    </message>
    <message>
        <source>Above, grey: records that do not fail, with labels in like proportion; below: the cluster. Boxes: 5, 25, 50, 75, 95 %. Bars: shares.</source>
        <translation>Øverst, grå: poster, der ikke fejler, med facit i samme forhold; nederst: klyngen. Kasser: 5, 25, 50, 75, 95 %. Søjler: andele.</translation>
    </message>
    <message>
        <source>Above, grey: the other failures; below: the cluster. Boxes: 5, 25, 50, 75, 95 %. Bars: shares.</source>
        <translation>Øverst, grå: de øvrige fejl; nederst: klyngen. Kasser: 5, 25, 50, 75, 95 %. Søjler: andele.</translation>
    </message>
</context>
<context>
    <name>faultline::Desk</name>
    <message>
        <source>Reading saved cohorts</source>
        <translation>Læser gemte udvalg</translation>
    </message>
    <message>
        <source>Counting the records of the cohort</source>
        <translation>Tæller udvalgets poster</translation>
    </message>
    <message>
        <source>Looking for values of a column</source>
        <translation>Leder efter værdier i en kolonne</translation>
    </message>
    <message>
        <source>The row set &quot;%1&quot; was made for other data: make it again, or remove it from the cohort.</source>
        <translation>Rækkesættet &quot;%1&quot; blev lavet til andre data: lav det igen, eller fjern det fra udvalget.</translation>
    </message>
    <message>
        <source>Keeping the cohort</source>
        <translation>Husker udvalget</translation>
    </message>
    <message>
        <source>Saving a cohort</source>
        <translation>Gemmer et udvalg</translation>
    </message>
    <message>
        <source>A cohort with a row set cannot be saved: its rows have no meaning once data come or go.</source>
        <translation>Et udvalg med et rækkesæt kan ikke gemmes: dets rækker har ingen mening, når data kommer eller går.</translation>
    </message>
    <message>
        <source>Undo saving of a cohort</source>
        <translation>Fortryd at gemme et udvalg</translation>
    </message>
    <message>
        <source>Redo saving of a cohort</source>
        <translation>Gem udvalget igen</translation>
    </message>
    <message>
        <source>This project is open for reading only, because another process writes it. The list of saved cohorts stays as it is.</source>
        <translation>Projektet er kun åbent for læsning, fordi en anden proces skriver i det. Listen over gemte udvalg forbliver, som den er.</translation>
    </message>
    <message>
        <source>Removing a saved cohort</source>
        <translation>Fjerner et gemt udvalg</translation>
    </message>
    <message>
        <source>Undo removal of a cohort</source>
        <translation>Fortryd at fjerne et udvalg</translation>
    </message>
    <message>
        <source>Redo removal of a cohort</source>
        <translation>Fjern udvalget igen</translation>
    </message>
</context>
<context>
    <name>faultline::DistributionView</name>
    <message>
        <source>Distribution in the baseline and in the log</source>
        <translation>Fordeling i basislinjen og i loggen</translation>
    </message>
    <message>
        <source>%1: %2 of the log.</source>
        <translation>%1: %2 af loggen.</translation>
    </message>
    <message>
        <source>%1: %2 of the baseline, %3 of the log.</source>
        <translation>%1: %2 af basislinjen, %3 af loggen.</translation>
    </message>
</context>
<context>
    <name>faultline::DriftModel</name>
    <message>
        <source>%1 (label)</source>
        <translation>%1 (facit)</translation>
    </message>
    <message>
        <source>%1 (prediction)</source>
        <translation>%1 (forudsigelse)</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>share in the baseline, in the log</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>The column as the file names it; its note is the tooltip</source>
        <translation>Kolonnen, som filen kalder den; dens note står i værktøjstippet</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Kolonne</translation>
    </message>
    <message>
        <source>Population stability index, sum of (p − q) ln(p / q); the mark is the limit for these numbers of records</source>
        <translation>Populationsstabilitetsindeks, sum af (p − q) ln(p / q); mærket er grænsen for så mange poster</translation>
    </message>
    <message>
        <source>Distance (PSI)</source>
        <translation>Afstand (PSI)</translation>
    </message>
    <message>
        <source>The distance of every week; the line is where the column changed</source>
        <translation>Afstanden i hver uge; stregen er, hvor kolonnen ændrede sig</translation>
    </message>
    <message>
        <source>By week</source>
        <translation>Efter uge</translation>
    </message>
    <message>
        <source>Two-sample test, Benjamini–Hochberg over the columns</source>
        <translation>Test med to stikprøver, Benjamini–Hochberg over kolonnerne</translation>
    </message>
    <message>
        <source>q-value</source>
        <translation>q-værdi</translation>
    </message>
    <message>
        <source>Share of records without a value</source>
        <translation>Andel af poster uden værdi</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Mangler</translation>
    </message>
    <message>
        <source>First week after a confirmed change within the log, with its 95 % interval</source>
        <translation>Første uge efter en bekræftet ændring i loggen, med 95 %-interval</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Siden</translation>
    </message>
    <message>
        <source>What the shift of the shares alone does to the error: share in the log minus share in the baseline, times the error of each bin</source>
        <translation>Hvad forskydningen af andelene alene gør ved fejlen: andel i loggen minus andel i basislinjen, gange fejlen i hvert interval</translation>
    </message>
    <message>
        <source>Impact on |residual|</source>
        <translation>Virkning på |residual|</translation>
    </message>
    <message>
        <source>Impact, points</source>
        <translation>Virkning, point</translation>
    </message>
    <message>
        <source>Drifted: against the baseline. Changed: within the log, confirmed on records that did not search</source>
        <translation>Drevet: i forhold til basislinjen. Ændret: i loggen selv, bekræftet på poster, som ikke søgte</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Tilstand</translation>
    </message>
</context>
<context>
    <name>faultline::DriftPage</name>
    <message>
        <source>Comparing columns over time</source>
        <translation>Sammenligner kolonner over tid</translation>
    </message>
    <message>
        <source>%1 of %2 moved</source>
        <comment>columns</comment>
        <translation>%1 af %2 har flyttet sig</translation>
    </message>
    <message>
        <source>No baseline: only changes within the log are seen.</source>
        <translation>Ingen basislinje: kun ændringer i loggen selv ses.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Being compared</source>
        <translation>Sammenlignes</translation>
    </message>
    <message>
        <source>The columns come in a moment.</source>
        <translation>Kolonnerne kommer om et øjeblik.</translation>
    </message>
    <message>
        <source>No log is open</source>
        <translation>Ingen log er åben</translation>
    </message>
    <message>
        <source>Drift shows which inputs moved away from the training data. Open a log, then add a baseline.</source>
        <translation>Drift viser, hvilke input der har flyttet sig fra træningsdata. Åbn en log, og tilføj så en basislinje.</translation>
    </message>
    <message>
        <source>There is nothing to compare</source>
        <translation>Der er intet at sammenligne</translation>
    </message>
    <message>
        <source>Give columns the role &quot;feature&quot; when importing; then each is compared over time and with the baseline.</source>
        <translation>Giv kolonner rollen &quot;feature&quot; ved import; så sammenlignes hver over tid og med basislinjen.</translation>
    </message>
    <message>
        <source>No record fits the filter</source>
        <translation>Ingen post passer til filteret</translation>
    </message>
    <message>
        <source>Remove a condition in the bar above, or go back with Alt+Left.</source>
        <translation>Fjern en betingelse i linjen ovenfor, eller gå tilbage med Alt+Venstre.</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Kolonne</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Basislinje</translation>
    </message>
    <message>
        <source>records</source>
        <translation>poster</translation>
    </message>
    <message>
        <source>PSI</source>
        <translation>PSI</translation>
    </message>
    <message>
        <source>limit %1</source>
        <translation>grænse %1</translation>
    </message>
    <message>
        <source>Jensen–Shannon</source>
        <translation>Jensen–Shannon</translation>
    </message>
    <message>
        <source>0 to 1</source>
        <translation>0 til 1</translation>
    </message>
    <message>
        <source>Kolmogorov–Smirnov</source>
        <translation>Kolmogorov–Smirnov</translation>
    </message>
    <message>
        <source>Wasserstein</source>
        <translation>Wasserstein</translation>
    </message>
    <message>
        <source>standard deviations</source>
        <translation>standardafvigelser</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Siden</translation>
    </message>
    <message>
        <source>PSI after against before</source>
        <translation>PSI efter mod før</translation>
    </message>
    <message>
        <source>The filter and the records are those since the change.</source>
        <translation>Filteret og posterne er dem siden ændringen.</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>Virkning</translation>
    </message>
    <message>
        <source>on |residual|</source>
        <translation>på |residual|</translation>
    </message>
    <message>
        <source>points of the error rate</source>
        <translation>point af fejlraten</translation>
    </message>
    <message>
        <source>Drift</source>
        <translation>Drift</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>Interval</translation>
    </message>
    <message>
        <source>Distribution of %1</source>
        <comment>column</comment>
        <translation>Fordeling af %1</translation>
    </message>
    <message>
        <source>which columns moved away from the baseline, or changed within the log</source>
        <translation>hvilke kolonner der har flyttet sig fra basislinjen eller ændret sig i loggen</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Kolonner</translation>
    </message>
    <message>
        <source>Columns by how far they moved</source>
        <translation>Kolonner efter hvor langt de har flyttet sig</translation>
    </message>
</context>
<context>
    <name>faultline::ExportMenu</name>
    <message>
        <source>PNG (*.png)</source>
        <translation>PNG (*.png)</translation>
    </message>
    <message>
        <source>SVG (*.svg)</source>
        <translation>SVG (*.svg)</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Copy image</source>
        <translation>Kopiér billede</translation>
    </message>
    <message>
        <source>Copy as table</source>
        <translation>Kopiér som tabel</translation>
    </message>
    <message>
        <source>Copy as command</source>
        <translation>Kopiér som kommando</translation>
    </message>
    <message>
        <source>View as table</source>
        <translation>Vis som tabel</translation>
    </message>
    <message>
        <source>Save as PNG…</source>
        <translation>Gem som PNG…</translation>
    </message>
    <message>
        <source>Save as PNG, twice the size…</source>
        <translation>Gem som PNG, dobbelt størrelse…</translation>
    </message>
    <message>
        <source>Save as PNG, three times the size…</source>
        <translation>Gem som PNG, tredobbelt størrelse…</translation>
    </message>
    <message>
        <source>Save as SVG…</source>
        <translation>Gem som SVG…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Gem som PDF…</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>Gem som CSV…</translation>
    </message>
</context>
<context>
    <name>faultline::FailureControls</name>
    <message>
        <source>%1 (auto)</source>
        <comment>smallest cluster</comment>
        <translation>%1 (auto)</translation>
    </message>
    <message>
        <source>auto</source>
        <comment>smallest cluster</comment>
        <translation>auto</translation>
    </message>
    <message>
        <source> sd</source>
        <comment>robust standard deviations</comment>
        <translation> sd</translation>
    </message>
    <message>
        <source>How many robust standard deviations (1.4826 MAD) a residual may be from the median.</source>
        <translation>Hvor mange robuste standardafvigelser (1,4826 MAD) en residual må være fra medianen.</translation>
    </message>
    <message>
        <source>Records with a confidence below this are grouped; no label is needed.</source>
        <translation>Poster med en konfidens under dette grupperes; intet facit er nødvendigt.</translation>
    </message>
    <message>
        <source>By what there is</source>
        <translation>Efter det, der er</translation>
    </message>
    <message>
        <source>By embedding</source>
        <translation>Efter indlejring</translation>
    </message>
    <message>
        <source>By features</source>
        <translation>Efter variable</translation>
    </message>
    <message>
        <source>What is a failure</source>
        <translation>Hvad der er en fejl</translation>
    </message>
    <message>
        <source>Limit of the failure definition</source>
        <translation>Grænse i fejldefinitionen</translation>
    </message>
    <message>
        <source>at least</source>
        <comment>failures in a cluster</comment>
        <translation>mindst</translation>
    </message>
    <message>
        <source>Smallest cluster</source>
        <translation>Mindste klynge</translation>
    </message>
    <message>
        <source>Fewer failures than this are no cluster. By itself: 1 % of the failures, at least 8.</source>
        <translation>Færre fejl end dette er ingen klynge. Af sig selv: 1 % af fejlene, mindst 8.</translation>
    </message>
    <message>
        <source>By what failures are alike</source>
        <translation>Efter hvad fejl ligner hinanden</translation>
    </message>
    <message>
        <source>By what failures are alike: the embedding where there is one (with the class probabilities of three classes or more), or the features.</source>
        <translation>Efter hvad fejl ligner hinanden: indlejringen, hvor der er en (med klassesandsynlighederne ved tre klasser eller flere), eller variablene.</translation>
    </message>
</context>
<context>
    <name>faultline::FirstStartPage</name>
    <message>
        <source>Find out why a model fails</source>
        <translation>Find ud af, hvorfor en model fejler</translation>
    </message>
    <message>
        <source>Load the log of what a model predicted and what turned out to be true. Everything stays on this computer.</source>
        <translation>Indlæs loggen over, hvad en model forudsagde, og hvad der viste sig at være sandt. Alt bliver på denne computer.</translation>
    </message>
    <message>
        <source>Open the sample</source>
        <translation>Åbn eksemplet</translation>
    </message>
    <message>
        <source>60,000 real flight predictions over 12 weeks, with 17,767 failures. Source: US Bureau of Transportation Statistics.</source>
        <translation>60.000 ægte flyforudsigelser over 12 uger med 17.767 fejl. Kilde: US Bureau of Transportation Statistics.</translation>
    </message>
    <message>
        <source>Open sample</source>
        <translation>Åbn eksempel</translation>
    </message>
    <message>
        <source>Open a log</source>
        <translation>Åbn en log</translation>
    </message>
    <message>
        <source>A CSV or TSV file, plain or gzip, with a header. Columns are recognised by name and value, and you can correct them.</source>
        <translation>En CSV- eller TSV-fil, evt. gzip, med overskrift. Kolonner genkendes på navn og værdi, og du kan rette dem.</translation>
    </message>
    <message>
        <source>Open log… Ctrl+O</source>
        <translation>Åbn log… Ctrl+O</translation>
    </message>
    <message>
        <source>Drop a log or a .faultline project here</source>
        <translation>Slip en log eller et .faultline-projekt her</translation>
    </message>
    <message>
        <source>A preview comes first; nothing is stored before you confirm it.</source>
        <translation>Først vises en prøve; intet gemmes, før du bekræfter.</translation>
    </message>
    <message>
        <source>1 See that it fails</source>
        <translation>1 Se at den fejler</translation>
    </message>
    <message>
        <source>metrics over time with intervals and limits</source>
        <translation>mål over tid med intervaller og grænser</translation>
    </message>
    <message>
        <source>2 See where and why</source>
        <translation>2 Se hvor og hvorfor</translation>
    </message>
    <message>
        <source>heatmap, clusters of failures, drift, and every record behind them</source>
        <translation>varmekort, klynger af fejl, drift og hver post bag dem</translation>
    </message>
    <message>
        <source>3 Tell others</source>
        <translation>3 Fortæl andre</translation>
    </message>
    <message>
        <source>a PDF report with every number and its source</source>
        <translation>en PDF-rapport med hvert tal og dets kilde</translation>
    </message>
    <message>
        <source>What needs what…</source>
        <translation>Hvad kræver hvad…</translation>
    </message>
    <message>
        <source>Add what you have</source>
        <translation>Tilføj hvad du har</translation>
    </message>
    <message>
        <source>A baseline from training or labels that came late. Each is optional and answers further questions.</source>
        <translation>En basislinje fra træningen eller sent ankommet facit. Begge er valgfri og besvarer flere spørgsmål.</translation>
    </message>
    <message>
        <source>Recent projects</source>
        <translation>Seneste projekter</translation>
    </message>
</context>
<context>
    <name>faultline::HeatmapPage</name>
    <message>
        <source>Ranking pairs of features</source>
        <translation>Rangordner par af variable</translation>
    </message>
    <message>
        <source>Counting the heatmap</source>
        <translation>Tæller varmekortet</translation>
    </message>
    <message>
        <source>Heatmap</source>
        <translation>Varmekort</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <comment>column, column</comment>
        <translation>%1 efter %2</translation>
    </message>
    <message>
        <source>%1, %2 by %3</source>
        <comment>error rate, column, column</comment>
        <translation>%1, %2 efter %3</translation>
    </message>
    <message numerus="yes">
        <source>%1 %Ln labelled record(s). %2</source>
        <comment>definition, kind of the intervals</comment>
        <translation>
            <numerusform>%1 %Ln post med facit. %2</numerusform>
            <numerusform>%1 %Ln poster med facit. %2</numerusform>
        </translation>
    </message>
    <message>
        <source>No log is open</source>
        <translation>Ingen log er åben</translation>
    </message>
    <message>
        <source>A heatmap shows in which combination of two features the model fails. Open a log first.</source>
        <translation>Et varmekort viser, i hvilken kombination af to variable modellen fejler. Åbn først en log.</translation>
    </message>
    <message>
        <source>There is nothing to cross</source>
        <translation>Der er intet at krydse</translation>
    </message>
    <message>
        <source>A heatmap needs two columns: give columns the role &quot;feature&quot; when importing.</source>
        <translation>Et varmekort kræver to kolonner: giv kolonner rollen &quot;feature&quot; ved import.</translation>
    </message>
    <message>
        <source>Being counted</source>
        <translation>Tælles</translation>
    </message>
    <message>
        <source>The cells come in a moment.</source>
        <translation>Cellerne kommer om et øjeblik.</translation>
    </message>
    <message>
        <source>No record fits the filter</source>
        <translation>Ingen post passer til filteret</translation>
    </message>
    <message>
        <source>Remove a condition in the bar above, or go back with Alt+Left.</source>
        <translation>Fjern en betingelse i linjen ovenfor, eller gå tilbage med Alt+Venstre.</translation>
    </message>
    <message>
        <source>No labels yet</source>
        <translation>Intet facit endnu</translation>
    </message>
    <message>
        <source>Whether a prediction was right is known once its label is there. Add a label file, or analyse a log with labels.</source>
        <translation>Om en forudsigelse var rigtig, ved man, når dens facit er der. Tilføj en facitfil, eller analysér en log med facit.</translation>
    </message>
    <message>
        <source>Add labels…</source>
        <translation>Tilføj facit…</translation>
    </message>
    <message>
        <source>%1, %2 confirmed</source>
        <comment>count of pairs, count of them</comment>
        <translation>%1, %2 bekræftet</translation>
    </message>
    <message>
        <source>Pairs of features that fail together appear here once there are labels.</source>
        <translation>Par af variable, der fejler sammen, vises her, når der er facit.</translation>
    </message>
    <message>
        <source>Fewer than two features differ between these records, so there is no pair.</source>
        <translation>Færre end to variable er forskellige mellem disse poster, så der er intet par.</translation>
    </message>
    <message>
        <source>%1: %2 by %3</source>
        <comment>error rate, column, column</comment>
        <translation>%1: %2 efter %3</translation>
    </message>
    <message>
        <source>error by any two columns</source>
        <translation>fejl efter to vilkårlige kolonner</translation>
    </message>
    <message>
        <source>Pairs</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Rækker</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Kolonner</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farve</translation>
    </message>
    <message>
        <source>Column of the log along the rows</source>
        <translation>Logkolonne langs rækkerne</translation>
    </message>
    <message>
        <source>Column of the log along the columns</source>
        <translation>Logkolonne langs kolonnerne</translation>
    </message>
    <message>
        <source>What the colours mean</source>
        <translation>Hvad farverne betyder</translation>
    </message>
    <message>
        <source>against all</source>
        <translation>mod alle</translation>
    </message>
    <message>
        <source>low to high</source>
        <translation>lav til høj</translation>
    </message>
    <message>
        <source>Blue is better and orange is worse than all records together</source>
        <translation>Blå er bedre og orange er værre end alle poster tilsammen</translation>
    </message>
    <message>
        <source>More colour is a higher value, from zero on</source>
        <translation>Mere farve er en højere værdi, fra nul og op</translation>
    </message>
    <message>
        <source>Swaps rows and columns (X)</source>
        <translation>Bytter rækker og kolonner (X)</translation>
    </message>
    <message>
        <source>Swap rows and columns</source>
        <translation>Byt rækker og kolonner</translation>
    </message>
    <message>
        <source>Ranked pairs of features</source>
        <translation>Rangordnede par af variable</translation>
    </message>
</context>
<context>
    <name>faultline::HelpDialog</name>
    <message>
        <source>Help</source>
        <translation>Hjælp</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Emner</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Luk</translation>
    </message>
</context>
<context>
    <name>faultline::ImportDialog</name>
    <message numerus="yes">
        <source>%n column(s)</source>
        <translation>
            <numerusform>%n kolonne</numerusform>
            <numerusform>%n kolonner</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: every role is clear from names and values</source>
        <comment>columns</comment>
        <translation>%1: hver rolle fremgår af navne og værdier</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n to check</source>
        <comment>columns</comment>
        <translation>
            <numerusform>%1, %n at tjekke</numerusform>
            <numerusform>%1, %n at tjekke</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n row(s)</source>
        <translation>
            <numerusform>Importér %n række</numerusform>
            <numerusform>Importér %n rækker</numerusform>
        </translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importér</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) cannot be stored</source>
        <translation>
            <numerusform>%n række kan ikke gemmes</numerusform>
            <numerusform>%n rækker kan ikke gemmes</numerusform>
        </translation>
    </message>
    <message>
        <source>Worth a look</source>
        <translation>Værd at se på</translation>
    </message>
    <message>
        <source>%1: the first at line %2.</source>
        <comment>reason, line</comment>
        <translation>%1: den første på linje %2.</translation>
    </message>
    <message>
        <source>no row so far</source>
        <translation>ingen rækker endnu</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n række</numerusform>
            <numerusform>%n rækker</numerusform>
        </translation>
    </message>
    <message>
        <source>Import log</source>
        <translation>Importér log</translation>
    </message>
    <message>
        <source>File &lt;b&gt;%1&lt;/b&gt; &amp;nbsp; %2 &amp;nbsp; %3</source>
        <comment>name, size, kind</comment>
        <translation>Fil &lt;b&gt;%1&lt;/b&gt; &amp;nbsp; %2 &amp;nbsp; %3</translation>
    </message>
    <message numerus="yes">
        <source>Preview of all %n row(s)</source>
        <translation>
            <numerusform>Prøve af den eneste række</numerusform>
            <numerusform>Prøve af alle %n rækker</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Preview of the first %n row(s)</source>
        <translation>
            <numerusform>Prøve af den første række</numerusform>
            <numerusform>Prøve af de første %n rækker</numerusform>
        </translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>Positive class</source>
        <translation>Positiv klasse</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Kolonner</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Roller</translation>
    </message>
    <message numerus="yes">
        <source>First %n row(s)</source>
        <translation>
            <numerusform>Første række</numerusform>
            <numerusform>Første %n rækker</numerusform>
        </translation>
    </message>
    <message>
        <source>What will be stored</source>
        <translation>Hvad der gemmes</translation>
    </message>
    <message>
        <source>Quarantine</source>
        <translation>Karantæne</translation>
    </message>
    <message>
        <source>Quarantined rows keep line, byte, reason and raw text. They can be repaired and read again later.</source>
        <translation>Rækker i karantæne beholder linje, byte, årsag og råtekst. De kan rettes og læses igen senere.</translation>
    </message>
    <message>
        <source>Equal to:</source>
        <translation>Svarer til:</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiér</translation>
    </message>
    <message>
        <source>Copies the command that does the same without the window</source>
        <translation>Kopierer kommandoen, der gør det samme uden vinduet</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annullér</translation>
    </message>
</context>
<context>
    <name>faultline::InspectorDock</name>
    <message>
        <source>Inspector</source>
        <translation>Detaljer</translation>
    </message>
    <message>
        <source>Nothing is selected</source>
        <translation>Intet er valgt</translation>
    </message>
    <message>
        <source>Click a window of the chart, or press Left and Right in it, to see its numbers here.</source>
        <translation>Klik på et tidsvindue i diagrammet, eller tryk venstre og højre i det, for at se dets tal her.</translation>
    </message>
    <message>
        <source>What you select on a page is explained here: how much, how sure, since when.</source>
        <translation>Det, du vælger på en side, forklares her: hvor meget, hvor sikkert, siden hvornår.</translation>
    </message>
    <message>
        <source>%1 records</source>
        <comment>button, count</comment>
        <translation>%1 poster</translation>
    </message>
    <message>
        <source>Show records</source>
        <translation>Vis poster</translation>
    </message>
    <message>
        <source>Shows them on the page of the records (Ctrl+Enter)</source>
        <translation>Viser dem på siden med poster (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Add as filter</source>
        <translation>Tilføj som filter</translation>
    </message>
    <message>
        <source>Every page then is about these records only (Enter); Alt+Left goes back</source>
        <translation>Derefter handler hver side kun om disse poster (Enter); Alt+Venstre går tilbage</translation>
    </message>
</context>
<context>
    <name>faultline::JobsDock</name>
    <message>
        <source>Cancel</source>
        <translation>Annullér</translation>
    </message>
    <message>
        <source>Cancel %1</source>
        <comment>job</comment>
        <translation>Annullér %1</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>mislykkedes</translation>
    </message>
    <message>
        <source>done</source>
        <translation>færdig</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>job, what went wrong</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Job</translation>
    </message>
    <message>
        <source>Import problems</source>
        <translation>Importproblemer</translation>
    </message>
    <message>
        <source>Rows that could not be imported</source>
        <translation>Rækker, der ikke kunne importeres</translation>
    </message>
    <message>
        <source>Show jobs and import problems (Shift+F9)</source>
        <translation>Vis job og importproblemer (Shift+F9)</translation>
    </message>
    <message>
        <source>Hide jobs and import problems (Shift+F9)</source>
        <translation>Skjul job og importproblemer (Shift+F9)</translation>
    </message>
    <message>
        <source>No job running</source>
        <translation>Intet job kører</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>job, progress</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 (and %n more)</source>
        <comment>job</comment>
        <translation>
            <numerusform>%1 (og %n mere)</numerusform>
            <numerusform>%1 (og %n mere)</numerusform>
        </translation>
    </message>
    <message>
        <source>No import problems</source>
        <translation>Ingen importproblemer</translation>
    </message>
</context>
<context>
    <name>faultline::MainWindow</name>
    <message>
        <source>%1: %2</source>
        <comment>what was being done, what went wrong</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Quit Faultline?</source>
        <translation>Afslut Faultline?</translation>
    </message>
    <message>
        <source>A job is still running.</source>
        <translation>Et job kører stadig.</translation>
    </message>
    <message>
        <source>Quitting cancels it. Nothing half-done is left in the project.</source>
        <translation>Afslutning annullerer det. Intet halvfærdigt bliver i projektet.</translation>
    </message>
    <message>
        <source>Keep it running</source>
        <translation>Lad det køre</translation>
    </message>
    <message>
        <source>Cancel the job and quit</source>
        <translation>Annullér jobbet og afslut</translation>
    </message>
    <message>
        <source>Logs (*.csv *.tsv *.csv.gz *.tsv.gz);;All files (*)</source>
        <translation>Logge (*.csv *.tsv *.csv.gz *.tsv.gz);;Alle filer (*)</translation>
    </message>
    <message>
        <source>Open project</source>
        <translation>Åbn projekt</translation>
    </message>
    <message>
        <source>Faultline projects (*.faultline)</source>
        <translation>Faultline-projekter (*.faultline)</translation>
    </message>
    <message>
        <source>Add baseline</source>
        <translation>Tilføj basislinje</translation>
    </message>
    <message>
        <source>Add labels</source>
        <translation>Tilføj facit</translation>
    </message>
    <message>
        <source>Open log</source>
        <translation>Åbn log</translation>
    </message>
    <message>
        <source>Export report</source>
        <translation>Eksportér rapport</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Filer</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Redigér</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Vis</translation>
    </message>
    <message>
        <source>&amp;Analyse</source>
        <translation>&amp;Analysér</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hjælp</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprog</translation>
    </message>
    <message>
        <source>Recent projects</source>
        <translation>Seneste projekter</translation>
    </message>
    <message>
        <source>Go to page</source>
        <translation>Gå til side</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Lyst</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Mørkt</translation>
    </message>
    <message>
        <source>%1 needs a log.</source>
        <comment>page</comment>
        <translation>%1 kræver en log.</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Sider</translation>
    </message>
    <message>
        <source>%1 – Faultline</source>
        <comment>project</comment>
        <translation>%1 – Faultline</translation>
    </message>
    <message>
        <source>Faultline</source>
        <translation>Faultline</translation>
    </message>
    <message>
        <source>no project</source>
        <translation>intet projekt</translation>
    </message>
    <message>
        <source>Open a log or the sample to begin</source>
        <translation>Åbn en log eller eksemplet for at begynde</translation>
    </message>
    <message>
        <source>Analysed %1 · seed %2 · exact</source>
        <comment>time, seed</comment>
        <translation>Analyseret %1 · frø %2 · eksakt</translation>
    </message>
    <message>
        <source>Not analysed yet: press Ctrl+R</source>
        <translation>Endnu ikke analyseret: tryk Ctrl+R</translation>
    </message>
    <message>
        <source>Read only: another process writes this project</source>
        <translation>Skrivebeskyttet: en anden proces skriver i projektet</translation>
    </message>
    <message>
        <source>All changes saved</source>
        <translation>Alle ændringer er gemt</translation>
    </message>
    <message>
        <source>not now</source>
        <translation>ikke nu</translation>
    </message>
    <message>
        <source>needs an open project</source>
        <translation>kræver et åbent projekt</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Side</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Saved cohort</source>
        <translation>Gemt udvalg</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Kolonne</translation>
    </message>
    <message>
        <source>Filter by %1…</source>
        <comment>column</comment>
        <translation>Filtrér efter %1…</translation>
    </message>
    <message>
        <source>Filter: %1</source>
        <translation>Filter: %1</translation>
    </message>
    <message>
        <source>Undo change of cohort</source>
        <translation>Fortryd ændring af udvalg</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Fortryd</translation>
    </message>
    <message>
        <source>Redo change of cohort</source>
        <translation>Gentag ændring af udvalg</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Gentag</translation>
    </message>
    <message>
        <source>Export %1</source>
        <comment>file</comment>
        <translation>Eksportér %1</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Detaljer</translation>
    </message>
    <message>
        <source>Inspector: %1</source>
        <comment>what is selected</comment>
        <translation>Detaljer: %1</translation>
    </message>
    <message>
        <source>The layout “%1” was saved by another version of Faultline and does not fit any more. Nothing was changed.</source>
        <translation>Layoutet “%1” blev gemt af en anden version af Faultline og passer ikke længere. Intet blev ændret.</translation>
    </message>
    <message>
        <source>Layout %1</source>
        <translation>Layout %1</translation>
    </message>
    <message>
        <source>Remove layout</source>
        <translation>Fjern layout</translation>
    </message>
    <message>
        <source>Save layout</source>
        <translation>Gem layout</translation>
    </message>
    <message>
        <source>Name. Page, panels and their sizes are kept; a layout of the same name is replaced.</source>
        <translation>Navn. Side, paneler og deres størrelser gemmes; et layout med samme navn erstattes.</translation>
    </message>
    <message>
        <source>A layout needs a name; nothing was saved.</source>
        <translation>Et layout skal have et navn; intet blev gemt.</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Layout</translation>
    </message>
    <message>
        <source>Layouts</source>
        <translation>Layouts</translation>
    </message>
</context>
<context>
    <name>faultline::MapView</name>
    <message>
        <source>Map of failures</source>
        <translation>Kort over fejl</translation>
    </message>
    <message>
        <source>Cluster %1, %2 failures: %3.</source>
        <comment>number, count, what sets it apart</comment>
        <translation>Klynge %1, %2 fejl: %3.</translation>
    </message>
    <message>
        <source>Click selects a cluster, drag draws a lasso, the wheel zooms, Shift and drag move the map</source>
        <translation>Klik vælger en klynge, træk tegner en lasso, hjulet zoomer, Shift og træk flytter kortet</translation>
    </message>
    <message>
        <source>Record %1</source>
        <translation>Post %1</translation>
    </message>
    <message>
        <source>like no others</source>
        <translation>ligner ingen andre</translation>
    </message>
    <message>
        <source>cluster %1, firmness %2</source>
        <comment>number, 0 ... 1</comment>
        <translation>klynge %1, fasthed %2</translation>
    </message>
    <message>
        <source>confidence %1</source>
        <translation>konfidens %1</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Række</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>Klynge</translation>
    </message>
    <message>
        <source>Firmness</source>
        <translation>Fasthed</translation>
    </message>
    <message>
        <source>Outlier score</source>
        <translation>Afvigerscore</translation>
    </message>
</context>
<context>
    <name>faultline::MappingModel</name>
    <message numerus="yes">
        <source>%n number(s)</source>
        <translation>
            <numerusform>%n tal</numerusform>
            <numerusform>%n tal</numerusform>
        </translation>
    </message>
    <message>
        <source>another column has this role too</source>
        <translation>en anden kolonne har også denne rolle</translation>
    </message>
    <message>
        <source>%1. The guess is %2 sure.</source>
        <comment>reasons, percentage</comment>
        <translation>%1. Gættet er %2 sikkert.</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Kolonne</translation>
    </message>
    <message>
        <source>First values</source>
        <translation>Første værdier</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Hvorfor</translation>
    </message>
</context>
<context>
    <name>faultline::MetricChart</name>
    <message>
        <source>Drag or use Up and Down to move the limit, Enter saves it, Esc returns</source>
        <translation>Træk, eller brug op og ned til at flytte grænsen; Enter gemmer, Esc går tilbage</translation>
    </message>
    <message>
        <source>Drag the limit to see how many windows would breach it; Enter saves it</source>
        <translation>Træk grænsen for at se, hvor mange vinduer der ville bryde den; Enter gemmer</translation>
    </message>
    <message>
        <source>Metrics over time</source>
        <translation>Mål over tid</translation>
    </message>
    <message>
        <source>Add note…</source>
        <translation>Tilføj note…</translation>
    </message>
    <message>
        <source>Change or remove note…</source>
        <translation>Ret eller fjern note…</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Zoom ind</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Zoom ud</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Vis alt</translation>
    </message>
    <message>
        <source>%1. Enter filters by it, A adds a note, Esc returns</source>
        <comment>stretch of time</comment>
        <translation>%1. Enter filtrerer efter det, A tilføjer en note, Esc går tilbage</translation>
    </message>
    <message>
        <source>Click selects the window, drag filters by time, the wheel zooms, Shift and drag moves, A adds a note</source>
        <translation>Klik vælger vinduet, træk filtrerer efter tid, hjulet zoomer, Shift og træk flytter, A tilføjer en note</translation>
    </message>
</context>
<context>
    <name>faultline::MetricsPage</name>
    <message>
        <source>Metrics</source>
        <translation>Mål</translation>
    </message>
    <message>
        <source>Draws the reference&apos;s own values into the chart.</source>
        <translation>Tegner referencens egne værdier ind i diagrammet.</translation>
    </message>
    <message>
        <source>Needs a reference log: held-back rows, or a stretch of production that was accepted.</source>
        <translation>Kræver en referencelog: tilbageholdte rækker eller et godkendt stykke af produktionen.</translation>
    </message>
    <message>
        <source>Nothing is analysed yet</source>
        <translation>Intet er analyseret endnu</translation>
    </message>
    <message>
        <source>Analyse measures the model in every window of time and shows where it fails. Press Ctrl+R.</source>
        <translation>Analysér måler modellen i hvert tidsvindue og viser, hvor den fejler. Tryk Ctrl+R.</translation>
    </message>
    <message>
        <source>The log has no time column</source>
        <translation>Loggen har ingen tidskolonne</translation>
    </message>
    <message>
        <source>Without times there is no series. Give a column the role &quot;time&quot; when importing.</source>
        <translation>Uden tider er der ingen serie. Giv en kolonne rollen &quot;tid&quot; ved importen.</translation>
    </message>
    <message>
        <source>No metric is ticked</source>
        <translation>Intet mål er valgt</translation>
    </message>
    <message>
        <source>Tick one or more in the list at the left.</source>
        <translation>Sæt et eller flere flueben i listen til venstre.</translation>
    </message>
    <message>
        <source>Change limit</source>
        <translation>Ændr grænse</translation>
    </message>
    <message>
        <source>Set limit</source>
        <translation>Sæt grænse</translation>
    </message>
    <message>
        <source>A regression has no confusion matrix</source>
        <translation>En regression har ingen forvekslingsmatrix</translation>
    </message>
    <message>
        <source>No confusion matrix yet</source>
        <translation>Endnu ingen forvekslingsmatrix</translation>
    </message>
    <message>
        <source>It compares classes; this log predicts a number.</source>
        <translation>Den sammenligner klasser; denne log forudsiger et tal.</translation>
    </message>
    <message>
        <source>It compares labels with predictions. Add labels, or analyse a log that has them.</source>
        <translation>Den sammenligner facit med forudsigelser. Tilføj facit, eller analysér en log, der har det.</translation>
    </message>
    <message>
        <source>A regression has no confidence</source>
        <translation>En regression har ingen konfidens</translation>
    </message>
    <message>
        <source>No reliability diagram yet</source>
        <translation>Endnu intet pålidelighedsdiagram</translation>
    </message>
    <message>
        <source>It compares the probability of the returned class with how often it is right.</source>
        <translation>Det sammenligner sandsynligheden for den returnerede klasse med, hvor ofte den er rigtig.</translation>
    </message>
    <message>
        <source>It compares confidence with how often the model is right. It needs labels and a confidence or probability column.</source>
        <translation>Det sammenligner konfidens med, hvor ofte modellen har ret. Det kræver facit og en kolonne med konfidens eller sandsynlighed.</translation>
    </message>
    <message>
        <source>%1 labelled records</source>
        <translation>%1 poster med facit</translation>
    </message>
    <message>
        <source>Share of each label&apos;s row; blue is right, orange is wrong.</source>
        <translation>Andel af hver facitrække; blå er rigtigt, orange er forkert.</translation>
    </message>
    <message>
        <source>Compare with reference</source>
        <translation>Sammenlign med reference</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabel</translation>
    </message>
    <message>
        <source>Shows the series as a table (T); Ctrl+C copies it.</source>
        <translation>Viser serien som tabel (T); Ctrl+C kopierer den.</translation>
    </message>
    <message>
        <source>Shows how many windows would breach a limit before it is saved.</source>
        <translation>Viser, hvor mange vinduer der ville bryde en grænse, før den gemmes.</translation>
    </message>
    <message>
        <source>Metrics over time</source>
        <translation>Mål over tid</translation>
    </message>
    <message>
        <source>each point with its 95 % interval</source>
        <translation>hvert punkt med sit 95 %-interval</translation>
    </message>
    <message>
        <source>Confusion</source>
        <translation>Forveksling</translation>
    </message>
    <message>
        <source>Reliability</source>
        <translation>Pålidelighed</translation>
    </message>
    <message>
        <source>Metrics in the chart</source>
        <translation>Mål i diagrammet</translation>
    </message>
    <message>
        <source>Series as a table</source>
        <translation>Serien som tabel</translation>
    </message>
    <message>
        <source>No metric without labels</source>
        <translation>Intet mål uden facit</translation>
    </message>
    <message>
        <source>This log has neither labels nor a confidence. Below is what is known: the records and what was predicted.</source>
        <translation>Loggen har hverken facit eller konfidens. Nedenfor er det, man ved: posterne og hvad der blev forudsagt.</translation>
    </message>
    <message>
        <source>Confusion matrix</source>
        <translation>Forvekslingsmatrix</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Klasser</translation>
    </message>
    <message>
        <source>Dotted: as logged; triangle: lowest cost.</source>
        <translation>Prikket: som logget; trekant: laveste omkostning.</translation>
    </message>
    <message>
        <source>Decision threshold</source>
        <translation>Beslutningstærskel</translation>
    </message>
    <message>
        <source>Measuring each class</source>
        <translation>Måler hver klasse</translation>
    </message>
    <message>
        <source>Trying thresholds</source>
        <translation>Prøver tærskler</translation>
    </message>
</context>
<context>
    <name>faultline::NoteDialog</name>
    <message>
        <source>until</source>
        <translation>indtil</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>Tilføj note</translation>
    </message>
    <message>
        <source>Change note</source>
        <translation>Ret note</translation>
    </message>
    <message>
        <source>What happened: a deployment, an outage, corrected labels</source>
        <translation>Hvad skete der: en udrulning, et nedbrud, rettede facit</translation>
    </message>
    <message>
        <source>The note is about a span of time; the end itself no longer belongs to it.</source>
        <translation>Noten gælder et tidsrum; selve slutningen hører ikke længere med.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>At (UTC)</source>
        <translation>Tid (UTC)</translation>
    </message>
    <message>
        <source>Save note</source>
        <translation>Gem note</translation>
    </message>
    <message>
        <source>Remove note</source>
        <translation>Fjern note</translation>
    </message>
    <message>
        <source>The note must end after it begins.</source>
        <translation>Noten skal slutte, efter at den begynder.</translation>
    </message>
</context>
<context>
    <name>faultline::Notes</name>
    <message>
        <source>Undo new note</source>
        <translation>Fortryd ny note</translation>
    </message>
    <message>
        <source>Undo removal of note</source>
        <translation>Fortryd fjernelse af note</translation>
    </message>
    <message>
        <source>Undo change of note</source>
        <translation>Fortryd ændring af note</translation>
    </message>
    <message>
        <source>Redo new note</source>
        <translation>Gentag ny note</translation>
    </message>
    <message>
        <source>Redo removal of note</source>
        <translation>Gentag fjernelse af note</translation>
    </message>
    <message>
        <source>Redo change of note</source>
        <translation>Gentag ændring af note</translation>
    </message>
    <message>
        <source>Saving a note</source>
        <translation>Gemmer en note</translation>
    </message>
    <message>
        <source>Reading notes</source>
        <translation>Læser noter</translation>
    </message>
</context>
<context>
    <name>faultline::OverviewPage</name>
    <message>
        <source>%1, not analysed yet</source>
        <comment>project</comment>
        <translation>%1, endnu ikke analyseret</translation>
    </message>
    <message>
        <source>%1, positive class %2</source>
        <comment>task, class</comment>
        <translation>%1, positiv klasse %2</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n of them</source>
        <comment>task</comment>
        <translation>
            <numerusform>%1, kun én set</numerusform>
            <numerusform>%1, %n i alt</numerusform>
        </translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Overblik</translation>
    </message>
    <message>
        <source>Draws the reference&apos;s own values into the chart.</source>
        <translation>Tegner referencens egne værdier ind i diagrammet.</translation>
    </message>
    <message>
        <source>The baseline holds training rows: the model has seen them, so its quality there cannot be compared.</source>
        <translation>Basislinjen består af træningsrækker: modellen har set dem, så kvaliteten dér kan ikke sammenlignes.</translation>
    </message>
    <message>
        <source>Needs a reference log: held-back rows, or a stretch of production that was accepted.</source>
        <translation>Kræver en referencelog: tilbageholdte rækker eller et godkendt stykke af produktionen.</translation>
    </message>
    <message>
        <source>Nothing is analysed yet</source>
        <translation>Intet er analyseret endnu</translation>
    </message>
    <message>
        <source>Analyse measures the model in every window of time and shows where it fails. Press Ctrl+R.</source>
        <translation>Analysér måler modellen i hvert tidsvindue og viser, hvor den fejler. Tryk Ctrl+R.</translation>
    </message>
    <message>
        <source>The log has no time column</source>
        <translation>Loggen har ingen tidskolonne</translation>
    </message>
    <message>
        <source>Without times there is no series; the numbers above are of the whole log. Give a column the role &quot;time&quot; when importing.</source>
        <translation>Uden tider er der ingen serie; tallene ovenfor gælder hele loggen. Giv en kolonne rollen &quot;tid&quot; ved importen.</translation>
    </message>
    <message>
        <source>Change limit</source>
        <translation>Ændr grænse</translation>
    </message>
    <message>
        <source>Set limit</source>
        <translation>Sæt grænse</translation>
    </message>
    <message>
        <source>Compare with reference</source>
        <translation>Sammenlign med reference</translation>
    </message>
    <message>
        <source>Metrics over time</source>
        <translation>Mål over tid</translation>
    </message>
    <message>
        <source>each point with its 95 % interval</source>
        <translation>hvert punkt med sit 95 %-interval</translation>
    </message>
    <message>
        <source>Shows how many windows would breach a limit before it is saved.</source>
        <translation>Viser, hvor mange vinduer der ville bryde en grænse, før den gemmes.</translation>
    </message>
    <message>
        <source>Failure types</source>
        <translation>Fejltyper</translation>
    </message>
    <message>
        <source>Failures are not sorted into types yet</source>
        <translation>Fejl er endnu ikke delt i typer</translation>
    </message>
    <message>
        <source>Types such as mislabelled, ambiguous or drifted will be listed here with their impact once failures are sorted into them. Which failures are alike is on the page Clusters, what moved on the page Drift.</source>
        <translation>Typer som fejlmærket, tvetydig eller forskudt vises her med deres betydning, når fejl er delt i dem. Hvilke fejl der ligner hinanden, står på siden Klynger, og hvad der flyttede sig, på siden Drift.</translation>
    </message>
    <message>
        <source>Top findings</source>
        <translation>Vigtigste fund</translation>
    </message>
    <message>
        <source>No findings yet</source>
        <translation>Ingen fund endnu</translation>
    </message>
    <message>
        <source>Conditions under which the model fails more than elsewhere, confirmed on rows the search did not see, will be listed here when the slice search is part of Faultline.</source>
        <translation>Betingelser, hvor modellen fejler mere end ellers, bekræftet på rækker som søgningen ikke så, vises her, når udsnitssøgningen er en del af Faultline.</translation>
    </message>
    <message>
        <source>No metric without labels</source>
        <translation>Intet mål uden facit</translation>
    </message>
    <message>
        <source>This log has neither labels nor a confidence. Below is what is known: the records and what was predicted.</source>
        <translation>Loggen har hverken facit eller konfidens. Nedenfor er det, man ved: posterne og hvad der blev forudsagt.</translation>
    </message>
</context>
<context>
    <name>faultline::PairModel</name>
    <message>
        <source>max %1</source>
        <comment>highest rate of a cell</comment>
        <translation>højst %1</translation>
    </message>
</context>
<context>
    <name>faultline::Panel</name>
    <message>
        <source>Copy, save or view as a table what this panel shows (Ctrl+E)</source>
        <translation>Kopiér, gem eller vis som tabel det, panelet viser (Ctrl+E)</translation>
    </message>
    <message>
        <source>Export %1</source>
        <comment>what a panel shows</comment>
        <translation>Eksportér %1</translation>
    </message>
    <message>
        <source>%1 as a table</source>
        <comment>what a panel shows</comment>
        <translation>%1 som tabel</translation>
    </message>
</context>
<context>
    <name>faultline::PositionView</name>
    <message>
        <source>%1 %</source>
        <comment>tick of an axis of shares</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 = %2; no other record has a value there</source>
        <translation>%1 = %2; ingen anden post har en værdi der</translation>
    </message>
    <message numerus="yes">
        <source>%1 = %2: %3 of %Ln record(s) lie below</source>
        <translation>
            <numerusform>%1 = %2: %3 af %Ln post ligger under</numerusform>
            <numerusform>%1 = %2: %3 af %Ln poster ligger under</numerusform>
        </translation>
    </message>
    <message>
        <source>Position of each number</source>
        <translation>Hvert tals placering</translation>
    </message>
</context>
<context>
    <name>faultline::PredictionRow</name>
    <message>
        <source>Records over time</source>
        <translation>Poster over tid</translation>
    </message>
    <message>
        <source>Predictions over time</source>
        <translation>Forudsigelser over tid</translation>
    </message>
    <message>
        <source>number of records</source>
        <translation>antal poster</translation>
    </message>
    <message>
        <source>records by predicted class</source>
        <translation>poster efter forudsagt klasse</translation>
    </message>
    <message>
        <source>share of each predicted class</source>
        <translation>andel af hver forudsagt klasse</translation>
    </message>
    <message>
        <source>Whether the predictions are right is not known yet</source>
        <translation>Om forudsigelserne er rigtige, vides ikke endnu</translation>
    </message>
    <message>
        <source>Metrics, heatmap, clusters and the records that fail appear when labels arrive: a file with the record id and the label. Labels whose record is not there yet wait for it.</source>
        <translation>Mål, varmekort, klynger og de poster, der fejler, kommer, når facit er der: en fil med post-id og facit. Facit, hvis post ikke er der endnu, venter på den.</translation>
    </message>
    <message>
        <source>The log has no record id, so labels cannot be joined to it later. Import a log with labels, or give a column the role &quot;id&quot; when importing.</source>
        <translation>Loggen har intet post-id, så facit kan ikke kobles på senere. Importér en log med facit, eller giv en kolonne rollen &quot;id&quot; ved import.</translation>
    </message>
    <message>
        <source>Add labels…</source>
        <translation>Tilføj facit…</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Andel</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Poster</translation>
    </message>
    <message>
        <source>Heights of the bars</source>
        <translation>Søjlernes højde</translation>
    </message>
    <message>
        <source>When labels arrive</source>
        <translation>Når facit kommer</translation>
    </message>
</context>
<context>
    <name>faultline::PredictionView</name>
    <message>
        <source>Click selects the window · a double click filters by it</source>
        <translation>Klik vælger vinduet · dobbeltklik filtrerer efter det</translation>
    </message>
    <message>
        <source>Predicted classes and records over time</source>
        <translation>Forudsagte klasser og poster over tid</translation>
    </message>
</context>
<context>
    <name>faultline::ProbabilityView</name>
    <message numerus="yes">
        <source>and %Ln more class(es)</source>
        <translation>
            <numerusform>og %Ln klasse til</numerusform>
            <numerusform>og %Ln klasser til</numerusform>
        </translation>
    </message>
    <message>
        <source>predicted</source>
        <comment>mark in a legend</comment>
        <translation>forudsagt</translation>
    </message>
    <message>
        <source>label</source>
        <comment>mark in a legend</comment>
        <translation>facit</translation>
    </message>
    <message>
        <source>%1 predicted and label</source>
        <comment>class and probability</comment>
        <translation>%1 forudsagt og facit</translation>
    </message>
    <message>
        <source>%1 predicted</source>
        <comment>class and probability</comment>
        <translation>%1 forudsagt</translation>
    </message>
    <message>
        <source>%1 label</source>
        <comment>class and probability</comment>
        <translation>%1 facit</translation>
    </message>
    <message>
        <source>Class probabilities</source>
        <translation>Klassesandsynligheder</translation>
    </message>
</context>
<context>
    <name>faultline::QuarantineModel</name>
    <message>
        <source>Line</source>
        <translation>Linje</translation>
    </message>
    <message>
        <source>Byte</source>
        <translation>Byte</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Kolonne</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Årsag</translation>
    </message>
    <message>
        <source>Raw text</source>
        <translation>Råtekst</translation>
    </message>
</context>
<context>
    <name>faultline::RecordDialog</name>
    <message>
        <source>%1: %2</source>
        <comment>record, what happened to it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Kolonne</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Værdi</translation>
    </message>
    <message>
        <source>Used as</source>
        <translation>Bruges som</translation>
    </message>
    <message>
        <source>computed</source>
        <comment>a column</comment>
        <translation>beregnet</translation>
    </message>
    <message>
        <source>Next failure</source>
        <translation>Næste fejl</translation>
    </message>
    <message>
        <source>Goes to the next record whose prediction is wrong (N)</source>
        <translation>Går til næste post, hvis forudsigelse er forkert (N)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Luk</translation>
    </message>
    <message>
        <source>Columns of the record</source>
        <translation>Postens kolonner</translation>
    </message>
    <message>
        <source>Text of the record</source>
        <translation>Postens tekst</translation>
    </message>
</context>
<context>
    <name>faultline::RecordPanel</name>
    <message>
        <source>Next failure</source>
        <translation>Næste fejl</translation>
    </message>
    <message>
        <source>Next record</source>
        <translation>Næste post</translation>
    </message>
    <message>
        <source>Goes to the next record whose prediction is wrong (N)</source>
        <translation>Går til næste post, hvis forudsigelse er forkert (N)</translation>
    </message>
    <message>
        <source>Goes to the next record (N); which ones are wrong is not known here</source>
        <translation>Går til næste post (N); hvilke der er forkerte, vides ikke her</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Post</translation>
    </message>
    <message>
        <source>No record is chosen</source>
        <translation>Ingen post er valgt</translation>
    </message>
    <message>
        <source>Click a row, or press Down in the table, to see one record explained here.</source>
        <translation>Klik på en række, eller tryk Ned i tabellen, for at se én post forklaret her.</translation>
    </message>
    <message>
        <source>Record %1</source>
        <comment>id</comment>
        <translation>Post %1</translation>
    </message>
    <message>
        <source>The text is missing.</source>
        <translation>Teksten mangler.</translation>
    </message>
    <message>
        <source>%1, %2 × %2</source>
        <comment>columns of a picture</comment>
        <translation>%1, %2 × %2</translation>
    </message>
    <message>
        <source>Input, %1</source>
        <comment>column of text</comment>
        <translation>Input, %1</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Input</translation>
    </message>
    <message>
        <source>Position among right records with label %1</source>
        <comment>label</comment>
        <translation>Placering blandt rigtige poster med facit %1</translation>
    </message>
    <message>
        <source>Position among all records</source>
        <translation>Placering blandt alle poster</translation>
    </message>
    <message>
        <source>The record has no number among its features.</source>
        <translation>Posten har intet tal blandt sine variable.</translation>
    </message>
    <message>
        <source>There is no other record to compare with.</source>
        <translation>Der er ingen anden post at sammenligne med.</translation>
    </message>
    <message>
        <source>n = %1 · grey: middle 90 % · diamond: outside</source>
        <translation>n = %1 · grå: midterste 90 % · rude: udenfor</translation>
    </message>
    <message>
        <source>Open large</source>
        <translation>Åbn stort</translation>
    </message>
    <message>
        <source>Shows every column of the record in a window of its own (Space)</source>
        <translation>Viser alle postens kolonner i et vindue for sig (Mellemrum)</translation>
    </message>
    <message>
        <source>Class probabilities</source>
        <translation>Klassesandsynligheder</translation>
    </message>
    <message>
        <source>Text of the record</source>
        <translation>Postens tekst</translation>
    </message>
    <message>
        <source>Categories of the record</source>
        <translation>Postens kategorier</translation>
    </message>
</context>
<context>
    <name>faultline::RecordPictureView</name>
    <message>
        <source>Picture of %1 by %1 values</source>
        <translation>Billede af %1 gange %1 værdier</translation>
    </message>
</context>
<context>
    <name>faultline::RecordsModel</name>
    <message>
        <source>%1 (UTC)</source>
        <comment>column of times</comment>
        <translation>%1 (UTC)</translation>
    </message>
</context>
<context>
    <name>faultline::RecordsPage</name>
    <message>
        <source>Sorting the records</source>
        <translation>Sorterer posterne</translation>
    </message>
    <message>
        <source>Reading records</source>
        <translation>Læser poster</translation>
    </message>
    <message>
        <source>Reading a record</source>
        <translation>Læser en post</translation>
    </message>
    <message>
        <source>Comparing a record with others</source>
        <translation>Sammenligner en post med andre</translation>
    </message>
    <message>
        <source>Looking for the next failure</source>
        <translation>Leder efter næste fejl</translation>
    </message>
    <message>
        <source>No further failure below this record.</source>
        <translation>Ingen flere fejl under denne post.</translation>
    </message>
    <message>
        <source>Record %1</source>
        <comment>id</comment>
        <translation>Post %1</translation>
    </message>
    <message>
        <source>last of the log first</source>
        <translation>loggens sidste først</translation>
    </message>
    <message>
        <source>%1 failures among %2 records</source>
        <comment>counts</comment>
        <translation>%1 fejl blandt %2 poster</translation>
    </message>
    <message>
        <source>%1 records</source>
        <comment>count</comment>
        <translation>%1 poster</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>how many, in which order</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Columns… %1 of %2</source>
        <translation>Kolonner… %1 af %2</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Poster</translation>
    </message>
    <message>
        <source>No record fits all conditions</source>
        <translation>Ingen post opfylder alle betingelser</translation>
    </message>
    <message>
        <source>The log has %1 records. Take a condition away, or go back with Alt+Left.</source>
        <translation>Loggen har %1 poster. Tag en betingelse væk, eller gå tilbage med Alt+Venstre.</translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation>Ryd alle filtre</translation>
    </message>
    <message>
        <source>There are no records yet</source>
        <translation>Der er ingen poster endnu</translation>
    </message>
    <message>
        <source>Open a log of predictions: each row becomes a record here, the worst one first.</source>
        <translation>Åbn en log med forudsigelser: hver række bliver en post her, den værste først.</translation>
    </message>
    <message>
        <source>%1 of %2 rows selected · Space opens the record · Enter filters by the cell · Ctrl+C copies as TSV</source>
        <translation>%1 af %2 rækker valgt · Mellemrum åbner posten · Enter filtrerer efter cellen · Ctrl+C kopierer som TSV</translation>
    </message>
    <message>
        <source>At most %1 records are copied at once. Export them as CSV instead.</source>
        <translation>Højst %1 poster kopieres ad gangen. Eksportér dem i stedet som CSV.</translation>
    </message>
    <message>
        <source>Copying records</source>
        <translation>Kopierer poster</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) copied</source>
        <translation>
            <numerusform>%Ln post kopieret</numerusform>
            <numerusform>%Ln poster kopieret</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <comment>text</comment>
        <translation>Kopieret: %1</translation>
    </message>
    <message>
        <source>Export records</source>
        <translation>Eksportér poster</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Another export is still being written.</source>
        <translation>En anden eksport skrives stadig.</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <comment>file</comment>
        <translation>Skriver %1</translation>
    </message>
    <message>
        <source>%1 records written to %2</source>
        <translation>%1 poster skrevet til %2</translation>
    </message>
    <message>
        <source>No condition selects this value exactly.</source>
        <translation>Ingen betingelse vælger præcis denne værdi.</translation>
    </message>
    <message>
        <source>Find an id, or a condition (Ctrl+F)</source>
        <translation>Find en id eller en betingelse (Ctrl+F)</translation>
    </message>
    <message>
        <source>Find an id, or type a condition</source>
        <translation>Find en id, eller skriv en betingelse</translation>
    </message>
    <message>
        <source>Enter adds it as a filter, for example: distance &gt; 1000 and origin in (PHX, ORD)</source>
        <translation>Enter tilføjer det som filter, for eksempel: distance &gt; 1000 and origin in (PHX, ORD)</translation>
    </message>
    <message>
        <source>Records of the cohort</source>
        <translation>Udvalgets poster</translation>
    </message>
    <message>
        <source>Which columns the table shows</source>
        <translation>Hvilke kolonner tabellen viser</translation>
    </message>
    <message>
        <source>Worst first</source>
        <translation>Værste først</translation>
    </message>
    <message>
        <source>Sorts by what the model got most wrong</source>
        <translation>Sorterer efter det, modellen tog mest fejl af</translation>
    </message>
    <message>
        <source>Copy or export records</source>
        <translation>Kopiér eller eksportér poster</translation>
    </message>
    <message>
        <source>Filter by this value</source>
        <translation>Filtrér efter denne værdi</translation>
    </message>
    <message>
        <source>Copy as tab-separated text</source>
        <translation>Kopiér som tabulatorsepareret tekst</translation>
    </message>
    <message>
        <source>Copy as Markdown table</source>
        <translation>Kopiér som Markdown-tabel</translation>
    </message>
    <message>
        <source>Copy as pandas filter of these ids</source>
        <translation>Kopiér som pandas-filter med disse id&apos;er</translation>
    </message>
    <message>
        <source>Copy the cohort as pandas filter</source>
        <translation>Kopiér udvalget som pandas-filter</translation>
    </message>
    <message>
        <source>Export all rows as CSV…</source>
        <translation>Eksportér alle rækker som CSV…</translation>
    </message>
    <message>
        <source>Export the selected rows as CSV…</source>
        <translation>Eksportér de valgte rækker som CSV…</translation>
    </message>
    <message>
        <source>Export all rows and all columns as CSV…</source>
        <translation>Eksportér alle rækker og alle kolonner som CSV…</translation>
    </message>
    <message>
        <source>CSV safe for spreadsheets</source>
        <translation>CSV, der er sikker i regneark</translation>
    </message>
    <message>
        <source>Puts an apostrophe before texts that a spreadsheet would run as a formula</source>
        <translation>Sætter en apostrof foran tekster, som et regneark ville køre som formel</translation>
    </message>
    <message>
        <source>Next failure</source>
        <translation>Næste fejl</translation>
    </message>
    <message>
        <source>Next record</source>
        <translation>Næste post</translation>
    </message>
    <message>
        <source>Open the record large</source>
        <translation>Åbn posten stort</translation>
    </message>
    <message>
        <source>Select all rows</source>
        <translation>Vælg alle rækker</translation>
    </message>
</context>
<context>
    <name>faultline::RecordsView</name>
    <message>
        <source>Record</source>
        <comment>number of a record in the log</comment>
        <translation>Post</translation>
    </message>
    <message>
        <source>Place in the log. A click sorts by it.</source>
        <translation>Plads i loggen. Et klik sorterer efter den.</translation>
    </message>
</context>
<context>
    <name>faultline::ReliabilityView</name>
    <message>
        <source>Reliability diagram</source>
        <translation>Pålidelighedsdiagram</translation>
    </message>
    <message>
        <source>Click selects the bin, double click shows its records only</source>
        <translation>Klik vælger intervallet, dobbeltklik viser kun dets poster</translation>
    </message>
</context>
<context>
    <name>faultline::SampleModel</name>
    <message>
        <source>missing</source>
        <translation>mangler</translation>
    </message>
</context>
<context>
    <name>faultline::SaveCohortDialog</name>
    <message>
        <source>Save cohort</source>
        <translation>Gem udvalg</translation>
    </message>
    <message>
        <source>Name of the cohort</source>
        <translation>Udvalgets navn</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annullér</translation>
    </message>
    <message>
        <source>Replace cohort</source>
        <translation>Erstat udvalg</translation>
    </message>
    <message>
        <source>This name stands for: %1. It is replaced.</source>
        <comment>text of a cohort</comment>
        <translation>Navnet står for: %1. Det erstattes.</translation>
    </message>
</context>
<context>
    <name>faultline::SavedCohortsButton</name>
    <message>
        <source>Save this cohort…</source>
        <translation>Gem dette udvalg…</translation>
    </message>
    <message>
        <source>A cohort with a row set cannot be saved: its rows have no meaning once data come or go.</source>
        <translation>Et udvalg med et rækkesæt kan ikke gemmes: dets rækker har ingen mening, når data kommer eller går.</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Kopiér som tekst</translation>
    </message>
    <message>
        <source>Copy as command</source>
        <translation>Kopiér som kommando</translation>
    </message>
    <message>
        <source>No cohort is saved yet</source>
        <translation>Intet udvalg er gemt endnu</translation>
    </message>
    <message>
        <source>Remove a saved cohort</source>
        <translation>Fjern et gemt udvalg</translation>
    </message>
    <message>
        <source>Saved cohorts</source>
        <translation>Gemte udvalg</translation>
    </message>
</context>
<context>
    <name>faultline::SeriesModel</name>
    <message>
        <source>Window (UTC)</source>
        <translation>Vindue (UTC)</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Poster</translation>
    </message>
    <message>
        <source>Labelled</source>
        <translation>Med facit</translation>
    </message>
    <message>
        <source>Failures</source>
        <translation>Fejl</translation>
    </message>
    <message>
        <source>%1 [95 %]</source>
        <comment>metric</comment>
        <translation>%1 [95 %]</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Noter</translation>
    </message>
</context>
<context>
    <name>faultline::Session</name>
    <message>
        <source>Closing %1</source>
        <translation>Lukker %1</translation>
    </message>
    <message>
        <source>Opening %1</source>
        <translation>Åbner %1</translation>
    </message>
    <message>
        <source>Opening the sample</source>
        <translation>Åbner eksemplet</translation>
    </message>
    <message>
        <source>Looking at %1</source>
        <translation>Ser på %1</translation>
    </message>
    <message>
        <source>Importing %1</source>
        <translation>Importerer %1</translation>
    </message>
    <message>
        <source>Joining labels of %1</source>
        <translation>Sammenføjer labels fra %1</translation>
    </message>
    <message>
        <source>Analysing %1</source>
        <translation>Analyserer %1</translation>
    </message>
    <message>
        <source>Saving a limit</source>
        <translation>Gemmer en grænse</translation>
    </message>
    <message>
        <source>Undo change of limit</source>
        <translation>Fortryd ændring af grænse</translation>
    </message>
    <message>
        <source>Redo change of limit</source>
        <translation>Gentag ændring af grænse</translation>
    </message>
    <message>
        <source>Undo new limit</source>
        <translation>Fortryd ny grænse</translation>
    </message>
    <message>
        <source>Redo new limit</source>
        <translation>Gentag ny grænse</translation>
    </message>
    <message>
        <source>Undo removal of limit</source>
        <translation>Fortryd fjernelse af grænse</translation>
    </message>
    <message>
        <source>Redo removal of limit</source>
        <translation>Gentag fjernelse af grænse</translation>
    </message>
</context>
<context>
    <name>faultline::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Indstillinger</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Generelt</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Genveje</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Lyst</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Mørkt</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprog</translation>
    </message>
    <message>
        <source>Numbers and dates</source>
        <translation>Tal og datoer</translation>
    </message>
    <message>
        <source>As in the language</source>
        <translation>Som i sproget</translation>
    </message>
    <message>
        <source>On the screen and in reports. Files, the clipboard&apos;s tables and the command line always use a point and no separators, so that programs read them.</source>
        <translation>På skærmen og i rapporter. Filer, tabeller på udklipsholderen og kommandolinjen bruger altid punktum og ingen skilletegn, så programmer kan læse dem.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Luk</translation>
    </message>
</context>
<context>
    <name>faultline::ShortcutsPage</name>
    <message>
        <source>Take over</source>
        <translation>Overtag</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Tildel</translation>
    </message>
    <message>
        <source>%1 belongs to “%2”, which would lose it.</source>
        <comment>keys, action</comment>
        <translation>%1 hører til “%2”, som ville miste den.</translation>
    </message>
    <message>
        <source>Choose an action, click the field and press the new keys.</source>
        <translation>Vælg en handling, klik i feltet, og tryk de nye taster.</translation>
    </message>
    <message>
        <source>Find an action or keys</source>
        <translation>Find en handling eller taster</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Handling</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Taster</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Genveje</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>Nye taster</translation>
    </message>
    <message>
        <source>No keys</source>
        <translation>Ingen taster</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Nulstil</translation>
    </message>
    <message>
        <source>Gives the action the keys it came with</source>
        <translation>Giver handlingen de taster, den kom med</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>Nulstil alle</translation>
    </message>
</context>
<context>
    <name>faultline::SqlPage</name>
    <message>
        <source>SQL</source>
        <translation>SQL</translation>
    </message>
    <message>
        <source>One SELECT over records, cells and the tables of the project; it only reads</source>
        <translation>Én SELECT over records, cells og projektets tabeller; den læser kun</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Udtryk</translation>
    </message>
    <message>
        <source>Ctrl+Enter runs it</source>
        <translation>Ctrl+Enter kører det</translation>
    </message>
    <message>
        <source>SELECT … FROM records WHERE in_cohort</source>
        <translation>SELECT … FROM records WHERE in_cohort</translation>
    </message>
    <message>
        <source>SQL statement</source>
        <translation>SQL-udtryk</translation>
    </message>
    <message>
        <source>Run</source>
        <comment>a statement</comment>
        <translation>Kør</translation>
    </message>
    <message>
        <source>Runs the statement, or what is selected of it (Ctrl+Enter)</source>
        <translation>Kører udtrykket, eller det valgte af det (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Stop</source>
        <comment>a statement</comment>
        <translation>Stop</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historik</translation>
    </message>
    <message>
        <source>Earlier statements of this project and examples (Ctrl+Up, Ctrl+Down)</source>
        <translation>Projektets tidligere udtryk og eksempler (Ctrl+Op, Ctrl+Ned)</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tabeller</translation>
    </message>
    <message>
        <source>double click inserts</source>
        <translation>dobbeltklik indsætter</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultat</translation>
    </message>
    <message>
        <source>No row</source>
        <translation>Ingen rækker</translation>
    </message>
    <message>
        <source>The statement is right, but nothing answers to it.</source>
        <translation>Udtrykket er rigtigt, men intet svarer til det.</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>Kopiér som Markdown</translation>
    </message>
    <message>
        <source>Result of the statement</source>
        <translation>Udtrykkets resultat</translation>
    </message>
    <message>
        <source>Row of a result</source>
        <translation>Række i et resultat</translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation>Række %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln række</numerusform>
            <numerusform>%Ln rækker</numerusform>
        </translation>
    </message>
    <message>
        <source>any time</source>
        <comment>no limit</comment>
        <translation>uden tidsgrænse</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>at most so many seconds</comment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>at most so many minutes</comment>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>table</source>
        <translation>tabel</translation>
    </message>
    <message>
        <source>Running SQL</source>
        <translation>Kører SQL</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what is wrong, where</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Reading the tables</source>
        <translation>Læser tabellerne</translation>
    </message>
    <message>
        <source>function</source>
        <translation>funktion</translation>
    </message>
    <message>
        <source>Forget these</source>
        <translation>Glem disse</translation>
    </message>
    <message>
        <source>Example: %1</source>
        <translation>Eksempel: %1</translation>
    </message>
    <message>
        <source>A statement above gives rows here. Some to start with; a click runs them:</source>
        <translation>Et udtryk ovenfor giver rækker her. Nogle at begynde med; et klik kører dem:</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <comment>at most</comment>
        <translation>%1 rækker</translation>
    </message>
    <message>
        <source>Not more rows than these are shown</source>
        <translation>Der vises ikke flere rækker end disse</translation>
    </message>
    <message>
        <source>A statement that takes longer is stopped</source>
        <translation>Et udtryk, der tager længere tid, stoppes</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) in %1 s</source>
        <translation>
            <numerusform>%Ln række på %1 s</numerusform>
            <numerusform>%Ln rækker på %1 s</numerusform>
        </translation>
    </message>
    <message>
        <source>outdated, F5</source>
        <translation>forældet, F5</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>stoppet</translation>
    </message>
    <message>
        <source>cut off</source>
        <translation>afkortet</translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln record(s)</source>
        <translation>
            <numerusform>Vis %Ln post</numerusform>
            <numerusform>Vis %Ln poster</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>faultline::SqlSchemaView</name>
    <message>
        <source>Find a column</source>
        <translation>Find en kolonne</translation>
    </message>
    <message>
        <source>Tables and columns</source>
        <translation>Tabeller og kolonner</translation>
    </message>
</context>
<context>
    <name>faultline::StoredBar</name>
    <message>
        <source>Rows in the preview</source>
        <translation>Rækker i prøven</translation>
    </message>
    <message>
        <source>Rows in the file</source>
        <translation>Rækker i filen</translation>
    </message>
    <message>
        <source>Stored</source>
        <translation>Gemt</translation>
    </message>
    <message>
        <source>Quarantined</source>
        <translation>I karantæne</translation>
    </message>
</context>
<context>
    <name>faultline::SuggestionModel</name>
    <message>
        <source>(empty text)</source>
        <comment>value of a column</comment>
        <translation>(tom tekst)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>suggestion, what it is</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>faultline::ThresholdPanel</name>
    <message>
        <source>score of &quot;%1&quot;, %2 labelled records</source>
        <comment>class, count</comment>
        <translation>score for &quot;%1&quot;, %2 poster med facit</translation>
    </message>
    <message>
        <source>What if: scores of at least the threshold count as &quot;%1&quot;. Dotted: as logged; triangle: lowest cost. Nothing is stored.</source>
        <translation>Hvad nu hvis: scorer på mindst tærsklen tæller som &quot;%1&quot;. Prikket: som logget; trekant: laveste omkostning. Intet gemmes.</translation>
    </message>
    <message>
        <source>A regression decides nothing</source>
        <translation>En regression beslutter intet</translation>
    </message>
    <message>
        <source>A threshold belongs to a model with two classes.</source>
        <translation>En tærskel hører til en model med to klasser.</translation>
    </message>
    <message>
        <source>More than two classes</source>
        <translation>Mere end to klasser</translation>
    </message>
    <message>
        <source>With many classes the largest probability decides, so there is no single threshold.</source>
        <translation>Med mange klasser afgør den største sandsynlighed, så der er ingen enkelt tærskel.</translation>
    </message>
    <message>
        <source>No score to cut</source>
        <translation>Ingen score at skære i</translation>
    </message>
    <message>
        <source>A threshold needs the probability of a class, or the confidence, as a column of the log.</source>
        <translation>En tærskel kræver sandsynligheden for en klasse, eller konfidensen, som en kolonne i loggen.</translation>
    </message>
    <message>
        <source>No threshold to try yet</source>
        <translation>Ingen tærskel at prøve endnu</translation>
    </message>
    <message>
        <source>Both errors are known for records with a label and a score.</source>
        <translation>Begge fejl kendes for poster med facit og score.</translation>
    </message>
    <message>
        <source>Threshold %1 (as logged)</source>
        <translation>Tærskel %1 (som logget)</translation>
    </message>
    <message>
        <source>Threshold %1</source>
        <translation>Tærskel %1</translation>
    </message>
    <message>
        <source>Cost here %1.</source>
        <translation>Omkostning her %1.</translation>
    </message>
    <message>
        <source>As logged %1.</source>
        <comment>cost</comment>
        <translation>Som logget %1.</translation>
    </message>
    <message>
        <source>Lowest %1, at %2.</source>
        <comment>cost, threshold</comment>
        <translation>Lavest %1, ved %2.</translation>
    </message>
    <message>
        <source>Lowest %1, when nothing is called &quot;%2&quot;.</source>
        <comment>cost, class</comment>
        <translation>Lavest %1, når intet kaldes &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>The logged predictions do not follow one threshold on this score.</source>
        <translation>De loggede forudsigelser følger ikke én tærskel på denne score.</translation>
    </message>
    <message>
        <source>Decision threshold</source>
        <translation>Beslutningstærskel</translation>
    </message>
    <message>
        <source>Precision, recall and F1 over the threshold</source>
        <translation>Præcision, genkaldelse og F1 over tærsklen</translation>
    </message>
    <message>
        <source>Left and Right move by one stop, Page Up and Page Down by twenty parts of the range</source>
        <translation>Venstre og højre flytter ét trin, Page Up og Page Down en tyvendedel af området</translation>
    </message>
    <message>
        <source>Confusion matrix at this threshold</source>
        <translation>Forvekslingsmatrix ved denne tærskel</translation>
    </message>
    <message>
        <source>A false positive costs</source>
        <translation>En falsk positiv koster</translation>
    </message>
    <message>
        <source>A false negative costs</source>
        <translation>En falsk negativ koster</translation>
    </message>
    <message>
        <source>As logged</source>
        <translation>Som logget</translation>
    </message>
    <message>
        <source>Goes to the threshold that the logged predictions follow</source>
        <translation>Går til den tærskel, de loggede forudsigelser følger</translation>
    </message>
    <message>
        <source>Lowest cost</source>
        <translation>Laveste omkostning</translation>
    </message>
    <message>
        <source>Goes to the threshold at which both errors together cost least</source>
        <translation>Går til den tærskel, hvor begge fejl tilsammen koster mindst</translation>
    </message>
</context>
<context>
    <name>faultline::WindowCombo</name>
    <message>
        <source>Size of a window of time</source>
        <translation>Tidsvinduets størrelse</translation>
    </message>
    <message>
        <source>Size of a window of time, in UTC</source>
        <translation>Tidsvinduets størrelse, i UTC</translation>
    </message>
</context>
<context>
    <name>help</name>
    <message>
        <source>Overview</source>
        <translation>Overblik</translation>
    </message>
    <message>
        <source>The first answer to whether the model fails, since when and how much: tiles, metrics over time, failure types and findings of the records in the cohort.</source>
        <translation>Det første svar på, om modellen fejler, siden hvornår og hvor meget: felter, mål over tid, fejltyper og fund for udvalgets poster.</translation>
    </message>
    <message>
        <source>A point is one window of time with its 95 % interval. Windows with fewer than 30 labelled records are left out and said so; a gap in time stays a gap. A triangle marks a window beyond the limit; equal to the limit is not beyond it.</source>
        <translation>Et punkt er et tidsvindue med sit 95 %-interval. Vinduer med færre end 30 poster med facit udelades, og det siges; et hul i tiden forbliver et hul. En trekant markerer et vindue ud over grænsen; lig med grænsen er ikke ud over den.</translation>
    </message>
    <message>
        <source>Before labels arrive it shows what needs none: confidence, the number of records and what was predicted.</source>
        <translation>Før facit kommer, vises det, der ikke kræver noget: konfidens, antal poster og hvad der blev forudsagt.</translation>
    </message>
    <message>
        <source>Accuracy, precision and recall are shares of counted records with Wilson&apos;s score interval. Calibration is the ECE of the returned class over 15 equal bins of the logged confidence; beside it stands what a perfectly calibrated model of this size would show by chance.</source>
        <translation>Nøjagtighed, præcision og genkaldelse er andele af talte poster med Wilsons scoreinterval. Kalibrering er ECE for den returnerede klasse over 15 lige brede intervaller af den loggede konfidens; ved siden af står, hvad en perfekt kalibreret model af denne størrelse ville vise tilfældigt.</translation>
    </message>
    <message>
        <source>All records of the cohort are counted, none sampled. Where the log has weights they count everywhere, and intervals use the effective n: the squared sum of the weights over the sum of their squares.</source>
        <translation>Alle udvalgets poster tælles, ingen udtrækkes. Har loggen vægte, tæller de overalt, og intervaller bruger det effektive n: kvadratet på summen af vægtene over summen af deres kvadrater.</translation>
    </message>
    <message>
        <source>Left, Right</source>
        <translation>Venstre, højre</translation>
    </message>
    <message>
        <source>select a window; the inspector shows it</source>
        <translation>vælg et vindue; detaljerne viser det</translation>
    </message>
    <message>
        <source>Up, Down</source>
        <translation>Op, ned</translation>
    </message>
    <message>
        <source>try another limit; Shift moves it freely, Enter saves it, Esc gives it up</source>
        <translation>prøv en anden grænse; Shift flytter den frit, Enter gemmer den, Esc opgiver den</translation>
    </message>
    <message>
        <source>Wheel, double click</source>
        <translation>Hjul, dobbeltklik</translation>
    </message>
    <message>
        <source>zoom, and back to all of it</source>
        <translation>zoom, og tilbage til det hele</translation>
    </message>
    <message>
        <source>T</source>
        <translation>T</translation>
    </message>
    <message>
        <source>the numbers as a table</source>
        <translation>tallene som tabel</translation>
    </message>
    <message>
        <source>E</source>
        <translation>E</translation>
    </message>
    <message>
        <source>export or copy the panel</source>
        <translation>eksportér eller kopiér panelet</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>Mål</translation>
    </message>
    <message>
        <source>Every metric of the task over time, the confusion of labels with predictions, whether confidence can be believed, and how much of each class is predicted.</source>
        <translation>Hvert af opgavens mål over tid, forvekslingen af facit med forudsigelser, om konfidensen kan tros, og hvor meget af hver klasse der forudsiges.</translation>
    </message>
    <message>
        <source>Metrics of different units do not share an axis: ticking one unticks those of another unit. A value that does not exist is a dash with its reason in the tooltip, never zero.</source>
        <translation>Mål med forskellige enheder deler ikke akse: et flueben ved det ene fjerner dem med en anden enhed. En værdi, der ikke findes, er en streg med årsagen i værktøjstippet, aldrig nul.</translation>
    </message>
    <message>
        <source>Accuracy, precision, recall and shares: Wilson&apos;s score interval. F1 and averages over classes: 1,000 multinomial resamples of the counts. AUC: ranks with ties counted half, interval of DeLong.</source>
        <translation>Nøjagtighed, præcision, genkaldelse og andele: Wilsons scoreinterval. F1 og middel over klasser: 1.000 multinomiale genudtrækninger af antallene. AUC: range, hvor lige tælles halvt, interval efter DeLong.</translation>
    </message>
    <message>
        <source>Log loss, Brier score, RMSE, MAE and R²: delta method from sums, Student&apos;s t below 200 records. ECE: resampled bins.</source>
        <translation>Log loss, Brier-score, RMSE, MAE og R²: deltametoden ud fra summer, Students t under 200 poster. ECE: genudtrukne intervaller.</translation>
    </message>
    <message>
        <source>The confusion counts each label&apos;s records by what was predicted. The reliability diagram compares mean confidence with accuracy in 15 equal bins.</source>
        <translation>Forvekslingen tæller hvert facits poster efter, hvad der blev forudsagt. Pålidelighedsdiagrammet sammenligner middelkonfidens med nøjagtighed i 15 lige brede intervaller.</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Mellemrum</translation>
    </message>
    <message>
        <source>tick a metric of the list</source>
        <translation>sæt flueben ved et mål i listen</translation>
    </message>
    <message>
        <source>Heatmap</source>
        <translation>Varmekort</translation>
    </message>
    <message>
        <source>The error rate in every combination of two columns, with the number of records. Hatched cells hold too few records for a colour. Missing values are a row and a column of their own, never zero.</source>
        <translation>Fejlraten i hver kombination af to kolonner, med antallet af poster. Skraverede celler har for få poster til en farve. Manglende værdier er en række og en kolonne for sig, aldrig nul.</translation>
    </message>
    <message>
        <source>Blue cells fail less than the cohort as a whole, orange ones more; the legend names the middle. A cell holds values above its lower edge up to and including its upper edge.</source>
        <translation>Blå celler fejler mindre end udvalget som helhed, orange mere; forklaringen navngiver midten. En celle rummer værdier over sin nedre kant til og med sin øvre kant.</translation>
    </message>
    <message>
        <source>Rates carry Wilson&apos;s score interval. Nothing is sampled.</source>
        <translation>Rater har Wilsons scoreinterval. Intet udtrækkes.</translation>
    </message>
    <message>
        <source>Pairs at the left are ranked by interaction: the G statistic of the errors in the cells against a model in which the two columns only add up on the logit scale. Pairs are found on one half of the records and confirmed on the other.</source>
        <translation>Parrene til venstre er ordnet efter vekselvirkning: G-statistikken for fejlene i cellerne mod en model, hvor de to kolonner kun lægges sammen på logit-skalaen. Par findes i den ene halvdel af posterne og bekræftes i den anden.</translation>
    </message>
    <message>
        <source>Arrows</source>
        <translation>Piletaster</translation>
    </message>
    <message>
        <source>move to another cell; the inspector shows it</source>
        <translation>gå til en anden celle; detaljerne viser den</translation>
    </message>
    <message>
        <source>Enter, double click</source>
        <translation>Enter, dobbeltklik</translation>
    </message>
    <message>
        <source>filter by both conditions</source>
        <translation>filtrér efter begge betingelser</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>the records of the cell</source>
        <translation>cellens poster</translation>
    </message>
    <message>
        <source>X</source>
        <translation>X</translation>
    </message>
    <message>
        <source>swap rows and columns</source>
        <translation>byt rækker og kolonner</translation>
    </message>
    <message>
        <source>Clusters</source>
        <translation>Klynger</translation>
    </message>
    <message>
        <source>Failures that are alike, as a table and a map. Each cluster is named by what sets it apart from correct records of the same labels. What counts as a failure is stated and can be changed.</source>
        <translation>Fejl, der ligner hinanden, som tabel og kort. Hver klynge har navn efter det, der adskiller den fra rigtige poster med samme facit. Hvad der tæller som fejl, er sagt og kan ændres.</translation>
    </message>
    <message>
        <source>A cluster describes; it proves no cause. Failures that are like no others belong to no cluster.</source>
        <translation>En klynge beskriver; den beviser ingen årsag. Fejl, der ikke ligner andre, hører ikke til nogen klynge.</translation>
    </message>
    <message>
        <source>HDBSCAN on the embedding columns, or on scaled features with categories as zeros and ones, reduced by principal components. Above 20,000 failures a sample is clustered and the page says so; the same seed gives the same clusters.</source>
        <translation>HDBSCAN på indlejringskolonnerne, eller på skalerede variable med kategorier som nuller og ettaller, reduceret ved hovedkomponenter. Over 20.000 fejl grupperes en stikprøve, og siden siger det; samme frø giver samme klynger.</translation>
    </message>
    <message>
        <source>walk the clusters</source>
        <translation>gå gennem klyngerne</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>filter by the members</source>
        <translation>filtrér efter medlemmerne</translation>
    </message>
    <message>
        <source>the records of the cluster</source>
        <translation>klyngens poster</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Poster</translation>
    </message>
    <message>
        <source>Every record of the cohort, worst first, and one record with all its values. Any column sorts; missing values come last in both directions.</source>
        <translation>Hver post i udvalget, værste først, og én post med alle dens værdier. Enhver kolonne kan sortere; manglende værdier kommer sidst i begge retninger.</translation>
    </message>
    <message>
        <source>Worst first is by log loss, minus the logarithm of the probability given to the label. Where the log has no probability of every class: wrong ones by falling confidence, then right ones by rising confidence. A regression: by the size of the residual. Without labels the least confident come first.</source>
        <translation>Værste først er efter log loss, minus logaritmen af sandsynligheden for facit. Hvor loggen ikke har en sandsynlighed for hver klasse: forkerte efter faldende konfidens, så rigtige efter stigende konfidens. En regression: efter residualens størrelse. Uden facit kommer de mindst sikre først.</translation>
    </message>
    <message>
        <source>J, K</source>
        <translation>J, K</translation>
    </message>
    <message>
        <source>next and previous record</source>
        <translation>næste og forrige post</translation>
    </message>
    <message>
        <source>look closer at the record</source>
        <translation>se nærmere på posten</translation>
    </message>
    <message>
        <source>Ctrl+C</source>
        <translation>Ctrl+C</translation>
    </message>
    <message>
        <source>copy the selected rows as tab-separated text</source>
        <translation>kopiér de valgte rækker som tabulatorsepareret tekst</translation>
    </message>
    <message>
        <source>Drift</source>
        <translation>Drift</translation>
    </message>
    <message>
        <source>Which columns are distributed otherwise than in the baseline, and from which window on they changed within the log; below, the distribution of the selected one. A column that has one value in the baseline says little and is marked.</source>
        <translation>Hvilke kolonner der er fordelt anderledes end i basislinjen, og fra hvilket vindue de ændrede sig i loggen; nedenfor fordelingen af den valgte. En kolonne med én værdi i basislinjen siger ikke meget og er mærket.</translation>
    </message>
    <message>
        <source>The distance is the population stability index over the deciles of the baseline or its categories, missing values a bin of their own. Beside it: Jensen-Shannon divergence, and for numbers the Kolmogorov-Smirnov statistic and Wasserstein&apos;s distance.</source>
        <translation>Afstanden er populationsstabilitetsindekset over basislinjens deciler eller dens kategorier, manglende værdier som et interval for sig. Ved siden af: Jensen-Shannon-divergens, og for tal Kolmogorov-Smirnov-statistikken og Wassersteins afstand.</translation>
    </message>
    <message>
        <source>A drift needs a q-value of Benjamini and Hochberg below 0.01 over the columns, and an index above 0.02 and above what it reaches without drift in 99 of 100 logs of these sizes.</source>
        <translation>En drift kræver en q-værdi efter Benjamini og Hochberg under 0,01 over kolonnerne, og et indeks over 0,02 og over det, det når uden drift i 99 af 100 logge af disse størrelser.</translation>
    </message>
    <message>
        <source>another column; its distribution is below</source>
        <translation>en anden kolonne; dens fordeling er nedenfor</translation>
    </message>
    <message>
        <source>SQL</source>
        <translation>SQL</translation>
    </message>
    <message>
        <source>Questions in SQL to the project file. The table records has a row a record and the columns of the log; cells has a row for every value. Findings, limits and what else the project keeps are ordinary tables.</source>
        <translation>Spørgsmål i SQL til projektfilen. Tabellen records har en række pr. post og loggens kolonner; cells har en række for hver værdi. Fund, grænser og hvad projektet ellers gemmer, er almindelige tabeller.</translation>
    </message>
    <message>
        <source>Questions can read and change nothing; a long one can be cancelled.</source>
        <translation>Spørgsmål kan læse og intet ændre; et langt kan annulleres.</translation>
    </message>
    <message>
        <source>SQLite answers on a connection of its own, with a limit on time and rows. Missing values are NULL.</source>
        <translation>SQLite svarer på sin egen forbindelse, med grænse for tid og rækker. Manglende værdier er NULL.</translation>
    </message>
    <message>
        <source>run the question</source>
        <translation>kør spørgsmålet</translation>
    </message>
    <message>
        <source>Ctrl+Up, Ctrl+Down</source>
        <translation>Ctrl+Op, Ctrl+Ned</translation>
    </message>
    <message>
        <source>questions asked before</source>
        <translation>spørgsmål stillet før</translation>
    </message>
    <message>
        <source>Ctrl+Space</source>
        <translation>Ctrl+Mellemrum</translation>
    </message>
    <message>
        <source>tables, columns and words that fit</source>
        <translation>tabeller, kolonner og ord, der passer</translation>
    </message>
    <message>
        <source>Cohort</source>
        <translation>Udvalg</translation>
    </message>
    <message>
        <source>Which records every number of every page is about. Conditions are typed or clicked and joined by and; the count at the right says how many records are left.</source>
        <translation>Hvilke poster hvert tal på hver side handler om. Betingelser skrives eller klikkes og forbindes med and; tallet til højre siger, hvor mange poster der er tilbage.</translation>
    </message>
    <message>
        <source>As text: distance &gt; 1000 and origin in (PHX, ORD) and not failed. Also column is missing, time &gt;= 2001-03-01, confidence &lt; 0.6, or and brackets. The same text works on the command line as --where.</source>
        <translation>Som tekst: distance &gt; 1000 and origin in (PHX, ORD) and not failed. Også column is missing, time &gt;= 2001-03-01, confidence &lt; 0.6, or og parenteser. Samme tekst virker på kommandolinjen som --where.</translation>
    </message>
    <message>
        <source>A condition is decided by the exact values. A record whose value is missing satisfies only &quot;is missing&quot;.</source>
        <translation>En betingelse afgøres af de nøjagtige værdier. En post, hvis værdi mangler, opfylder kun &quot;is missing&quot;.</translation>
    </message>
    <message>
        <source>Ctrl+L</source>
        <translation>Ctrl+L</translation>
    </message>
    <message>
        <source>add a condition</source>
        <translation>tilføj en betingelse</translation>
    </message>
    <message>
        <source>Alt+Left, Alt+Right</source>
        <translation>Alt+Venstre, Alt+Højre</translation>
    </message>
    <message>
        <source>the cohort before, and forward again</source>
        <translation>udvalget før, og frem igen</translation>
    </message>
    <message>
        <source>Ctrl+Shift+L</source>
        <translation>Ctrl+Shift+L</translation>
    </message>
    <message>
        <source>all records again</source>
        <translation>alle poster igen</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Detaljer</translation>
    </message>
    <message>
        <source>What is selected on the page: what it is, how much, how sure, since when, and at the bottom what can be done with it. Selecting changes nothing else. In a narrow window it is a tab over the page.</source>
        <translation>Det, der er valgt på siden: hvad det er, hvor meget, hvor sikkert, siden hvornår, og nederst hvad der kan gøres med det. At vælge ændrer intet andet. I et smalt vindue er det et faneblad over siden.</translation>
    </message>
    <message>
        <source>F9</source>
        <translation>F9</translation>
    </message>
    <message>
        <source>show or hide it</source>
        <translation>vis eller skjul det</translation>
    </message>
    <message>
        <source>copy what it says, when it has the focus</source>
        <translation>kopiér, hvad der står, når det har fokus</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>unselect</source>
        <translation>fravælg</translation>
    </message>
    <message>
        <source>Jobs and import problems</source>
        <translation>Job og importproblemer</translation>
    </message>
    <message>
        <source>Work that runs beside the window, with its speed and the time left, and the rows that could not be imported with line, column, reason and raw text. It opens by itself only for an error.</source>
        <translation>Arbejde, der kører ved siden af vinduet, med fart og resterende tid, og de rækker, der ikke kunne importeres, med linje, kolonne, årsag og rå tekst. Det åbner kun af sig selv ved en fejl.</translation>
    </message>
    <message>
        <source>Rows in the file = rows stored + rows quarantined, always.</source>
        <translation>Rækker i filen = gemte rækker + rækker i karantæne, altid.</translation>
    </message>
    <message>
        <source>Shift+F9</source>
        <translation>Shift+F9</translation>
    </message>
    <message>
        <source>cancel the running job; nothing half-done stays</source>
        <translation>annullér det kørende job; intet halvfærdigt bliver tilbage</translation>
    </message>
    <message>
        <source>What it shows</source>
        <translation>Hvad den viser</translation>
    </message>
    <message>
        <source>How it is computed</source>
        <translation>Hvordan det beregnes</translation>
    </message>
    <message>
        <source>Keys and mouse</source>
        <translation>Taster og mus</translation>
    </message>
</context>
<context>
    <name>inspector</name>
    <message>
        <source>%1 breaks the %2</source>
        <comment>metric, limit</comment>
        <translation>%1 bryder %2</translation>
    </message>
    <message>
        <source>%1 keeps the %2</source>
        <comment>metric, limit</comment>
        <translation>%1 overholder %2</translation>
    </message>
    <message>
        <source>Window %1 of %2</source>
        <translation>Vindue %1 af %2</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Poster</translation>
    </message>
    <message>
        <source>Labelled</source>
        <translation>Med label</translation>
    </message>
    <message>
        <source>Failures</source>
        <translation>Fejl</translation>
    </message>
    <message>
        <source>Model version</source>
        <translation>Modelversion</translation>
    </message>
    <message>
        <source>Metrics, 95 % interval</source>
        <translation>Mål, 95 %-interval</translation>
    </message>
</context>
<context>
    <name>layouts</name>
    <message>
        <source>Explore</source>
        <comment>name of a layout</comment>
        <translation>Udforsk</translation>
    </message>
    <message>
        <source>Focus</source>
        <comment>name of a layout</comment>
        <translation>Fokus</translation>
    </message>
</context>
<context>
    <name>pages</name>
    <message>
        <source>Overview</source>
        <translation>Overblik</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>Mål</translation>
    </message>
    <message>
        <source>Heatmap</source>
        <translation>Varmekort</translation>
    </message>
    <message>
        <source>Clusters</source>
        <translation>Klynger</translation>
    </message>
    <message>
        <source>Slices</source>
        <translation>Udsnit</translation>
    </message>
    <message>
        <source>Slices: conditions under which the model is weak. Not in this version yet; it needs labels.</source>
        <translation>Udsnit: betingelser, hvor modellen er svag. Endnu ikke i denne version; det kræver facit.</translation>
    </message>
    <message>
        <source>Drift</source>
        <translation>Drift</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Model</translation>
    </message>
    <message>
        <source>Model: which layer causes failures. Not in this version yet; it needs an ONNX file.</source>
        <translation>Model: hvilket lag der giver fejl. Endnu ikke i denne version; det kræver en ONNX-fil.</translation>
    </message>
    <message>
        <source>Remedies</source>
        <translation>Afhjælpning</translation>
    </message>
    <message>
        <source>Remedies: what could be done, with its gain. Not in this version yet; it needs findings.</source>
        <translation>Afhjælpning: hvad der kan gøres, og gevinsten. Endnu ikke i denne version; det kræver fund.</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Poster</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Alarmer</translation>
    </message>
    <message>
        <source>Alerts: rules and their history. Not in this version yet; limits can be set in the charts.</source>
        <translation>Alarmer: regler og deres historik. Endnu ikke i denne version; grænser kan sættes i diagrammerne.</translation>
    </message>
    <message>
        <source>SQL</source>
        <translation>SQL</translation>
    </message>
    <message>
        <source>Only the failures of the sample are counted.</source>
        <translation>Kun stikprøvens fejl tælles.</translation>
    </message>
    <message>
        <source>Cluster %1 of %2</source>
        <translation>Klynge %1 af %2</translation>
    </message>
    <message>
        <source>Failures</source>
        <translation>Fejl</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 af %2</translation>
    </message>
    <message>
        <source>Label → prediction</source>
        <translation>Facit → forudsigelse</translation>
    </message>
    <message>
        <source>against %1, %2</source>
        <translation>mod %1, %2</translation>
    </message>
    <message>
        <source>No feature tells it clearly from the other failures.</source>
        <translation>Ingen variabel skiller den tydeligt fra de øvrige fejl.</translation>
    </message>
    <message>
        <source>Against the other failures. It describes the cluster and confirms nothing: the same values made it.</source>
        <translation>Mod de øvrige fejl. Det beskriver klyngen og bekræfter intet: de samme værdier dannede den.</translation>
    </message>
    <message>
        <source>Lasso</source>
        <translation>Lasso</translation>
    </message>
    <message>
        <source>Cluster %1</source>
        <translation>Klynge %1</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>af %1</translation>
    </message>
    <message>
        <source>In no cluster</source>
        <translation>I ingen klynge</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Række</translation>
    </message>
    <message>
        <source>Confidence bin</source>
        <translation>Konfidensinterval</translation>
    </message>
    <message>
        <source>Confidence %1 – %2</source>
        <comment>range</comment>
        <translation>Konfidens %1 – %2</translation>
    </message>
    <message>
        <source>Labelled records</source>
        <translation>Poster med facit</translation>
    </message>
    <message>
        <source>The model promises more here than it keeps.</source>
        <translation>Modellen lover mere her, end den holder.</translation>
    </message>
    <message>
        <source>The model is right more often here than it says.</source>
        <translation>Modellen har oftere ret her, end den siger.</translation>
    </message>
    <message>
        <source>The model keeps its word here.</source>
        <translation>Modellen holder, hvad den lover her.</translation>
    </message>
</context>
<context>
    <name>places</name>
    <message>
        <source>Source: US Bureau of Transportation Statistics, on-time performance 2001; predictions of a real model, labels as they came.</source>
        <translation>Kilde: US Bureau of Transportation Statistics, punktlighed 2001; forudsigelser fra en rigtig model, labels som de kom.</translation>
    </message>
</context>
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
<context>
    <name>sql</name>
    <message>
        <source>Some records</source>
        <translation>Nogle poster</translation>
    </message>
    <message>
        <source>Error by a feature</source>
        <translation>Fejl efter en variabel</translation>
    </message>
    <message>
        <source>What is taken for what</source>
        <translation>Hvad tages for hvad</translation>
    </message>
    <message>
        <source>Confident and wrong</source>
        <translation>Sikker og forkert</translation>
    </message>
    <message>
        <source>Furthest off</source>
        <translation>Længst ved siden af</translation>
    </message>
    <message>
        <source>Least confident</source>
        <translation>Mindst sikre</translation>
    </message>
    <message>
        <source>Confidence by week</source>
        <translation>Konfidens efter uge</translation>
    </message>
    <message>
        <source>Error by week</source>
        <translation>Fejl efter uge</translation>
    </message>
    <message>
        <source>Production beside the baseline</source>
        <translation>Produktion ved siden af basislinjen</translation>
    </message>
    <message>
        <source>Missing values</source>
        <translation>Manglende værdier</translation>
    </message>
    <message>
        <source>Rows in quarantine</source>
        <translation>Rækker i karantæne</translation>
    </message>
    <message>
        <source>There is no column %1. If it is meant as a text, put it in single quotes: &apos;%1&apos;.</source>
        <translation>Der er ingen kolonne %1. Hvis det er ment som tekst, så sæt det i enkelte citationstegn: &apos;%1&apos;.</translation>
    </message>
    <message>
        <source>There is no column %1.</source>
        <translation>Der er ingen kolonne %1.</translation>
    </message>
    <message>
        <source>There is no column %1. Did you mean %2?</source>
        <translation>Der er ingen kolonne %1. Mente du %2?</translation>
    </message>
    <message>
        <source>There is no statement. Type a SELECT.</source>
        <translation>Der er intet udtryk. Skriv en SELECT.</translation>
    </message>
    <message>
        <source>One statement at a time: a second one begins here.</source>
        <translation>Ét udtryk ad gangen: det andet begynder her.</translation>
    </message>
    <message>
        <source>%1 is refused: the console only reads. Ask with SELECT.</source>
        <translation>%1 afvises: konsollen læser kun. Spørg med SELECT.</translation>
    </message>
    <message>
        <source>The function %1 is refused: it reaches beyond the project.</source>
        <translation>Funktionen %1 afvises: den rækker ud over projektet.</translation>
    </message>
    <message>
        <source>The table %1 is refused: it is no table of the project.</source>
        <translation>Tabellen %1 afvises: den er ikke en tabel i projektet.</translation>
    </message>
    <message>
        <source>%1 is a parameter, and there is nothing to fill it with. Write the value itself.</source>
        <translation>%1 er en parameter, og der er intet at sætte ind. Skriv selve værdien.</translation>
    </message>
    <message>
        <source>There is no table %1.</source>
        <translation>Der er ingen tabel %1.</translation>
    </message>
    <message>
        <source>There is no table %1. Did you mean %2?</source>
        <translation>Der er ingen tabel %1. Mente du %2?</translation>
    </message>
    <message>
        <source>There is no function %1.</source>
        <translation>Der er ingen funktion %1.</translation>
    </message>
    <message>
        <source>There is no function %1. Did you mean %2?</source>
        <translation>Der er ingen funktion %1. Mente du %2?</translation>
    </message>
    <message>
        <source>Several tables have a column %1. Put the name of the table in front: records.%1.</source>
        <translation>Flere tabeller har en kolonne %1. Sæt tabellens navn foran: records.%1.</translation>
    </message>
    <message>
        <source>This cannot be understood from %1 on.</source>
        <translation>Dette kan ikke forstås fra %1 og frem.</translation>
    </message>
    <message>
        <source>This cannot be understood from %1 on. Did you mean %2?</source>
        <translation>Dette kan ikke forstås fra %1 og frem. Mente du %2?</translation>
    </message>
    <message>
        <source>The statement ends too early.</source>
        <translation>Udtrykket slutter for tidligt.</translation>
    </message>
    <message>
        <source>This reads the stored bytes of the project for longer than a second, which would hold up imports. Ask for less of them.</source>
        <translation>Dette læser projektets gemte bytes i mere end et sekund, hvilket ville holde importer tilbage. Spørg om færre af dem.</translation>
    </message>
    <message>
        <source>The statement cannot be answered: %1.</source>
        <translation>Udtrykket kan ikke besvares: %1.</translation>
    </message>
    <message>
        <source>line %1, column %2</source>
        <translation>linje %1, kolonne %2</translation>
    </message>
    <message>
        <source>There are more rows than the limit of %1.</source>
        <translation>Der er flere rækker end grænsen på %1.</translation>
    </message>
    <message>
        <source>There is more than the %1 that are kept.</source>
        <translation>Der er mere end de %1, der beholdes.</translation>
    </message>
    <message>
        <source>Stopped after %1; there may be more rows.</source>
        <translation>Stoppet efter %1; der kan være flere rækker.</translation>
    </message>
    <message>
        <source>NaN was met in %1. SQL has none, so it is NULL here; cells.kind tells it from missing.</source>
        <translation>NaN blev mødt i %1. SQL har ingen, så den er NULL her; cells.kind skelner den fra manglende.</translation>
    </message>
    <message>
        <source>integers</source>
        <translation>heltal</translation>
    </message>
    <message>
        <source>numbers</source>
        <translation>tal</translation>
    </message>
    <message>
        <source>texts</source>
        <translation>tekster</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>bytes</translation>
    </message>
    <message>
        <source>values of several types</source>
        <translation>værdier af flere typer</translation>
    </message>
    <message>
        <source>no value</source>
        <translation>ingen værdi</translation>
    </message>
    <message>
        <source>Number of the record from 0: production first, then training, then reference rows.</source>
        <translation>Postens nummer fra 0: først produktion, så træning, så referencerækker.</translation>
    </message>
    <message>
        <source>The log it came from, as log.id.</source>
        <translation>Loggen, den kom fra, som log.id.</translation>
    </message>
    <message>
        <source>&apos;production&apos;, &apos;training&apos; or &apos;reference&apos;.</source>
        <translation>&apos;production&apos;, &apos;training&apos; eller &apos;reference&apos;.</translation>
    </message>
    <message>
        <source>1 when the record belongs to the current cohort, 0 when not; NULL for training and reference rows.</source>
        <translation>1 når posten hører til det aktuelle udvalg, ellers 0; NULL for trænings- og referencerækker.</translation>
    </message>
    <message>
        <source>1 when label and prediction differ, 0 when they agree; NULL when one is missing, and in a regression.</source>
        <translation>1 når facit og forudsigelse er forskellige, 0 når de er ens; NULL når en mangler, og i en regression.</translation>
    </message>
    <message>
        <source>One row for every record of every log, training and reference rows included, with the newest labels.</source>
        <translation>Én række for hver post i hver log, trænings- og referencerækker medregnet, med de nyeste facit.</translation>
    </message>
    <message>
        <source>One row for every value, for any number of columns. Its hidden column kind tells missing from NaN.</source>
        <translation>Én række for hver værdi, for et hvilket som helst antal kolonner. Den skjulte kolonne kind skelner manglende fra NaN.</translation>
    </message>
    <message>
        <source>A table of the project file.</source>
        <translation>En tabel i projektfilen.</translation>
    </message>
</context>
<context>
    <name>tiles</name>
    <message>
        <source>95 % %1</source>
        <comment>interval</comment>
        <translation>95 % %1</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Poster</translation>
    </message>
    <message>
        <source>no time column</source>
        <translation>ingen tidskolonne</translation>
    </message>
    <message>
        <source>all labelled</source>
        <translation>alle med facit</translation>
    </message>
    <message>
        <source>none labelled</source>
        <translation>ingen med facit</translation>
    </message>
    <message>
        <source>%1 not labelled</source>
        <translation>%1 uden facit</translation>
    </message>
    <message>
        <source>%1 quarantined, %2</source>
        <comment>count, labels</comment>
        <translation>%1 i karantæne, %2</translation>
    </message>
    <message>
        <source>quarantine</source>
        <translation>karantæne</translation>
    </message>
    <message>
        <source>Failures</source>
        <translation>Fejl</translation>
    </message>
    <message>
        <source>in the unit of the label</source>
        <translation>i facits enhed</translation>
    </message>
    <message>
        <source>no labels yet</source>
        <translation>endnu intet facit</translation>
    </message>
    <message>
        <source>add labels to see them</source>
        <translation>tilføj facit for at se dem</translation>
    </message>
    <message>
        <source>%1 of them false alarms</source>
        <translation>%1 af dem falske alarmer</translation>
    </message>
    <message>
        <source>of %1 labelled</source>
        <translation>af %1 med facit</translation>
    </message>
    <message>
        <source>A failure is a record whose label and prediction differ.</source>
        <translation>En fejl er en post, hvor facit og forudsigelse er forskellige.</translation>
    </message>
    <message>
        <source>breach</source>
        <translation>brudt</translation>
    </message>
    <message>
        <source>needs no labels</source>
        <translation>kræver intet facit</translation>
    </message>
    <message>
        <source>no limit set</source>
        <translation>ingen grænse sat</translation>
    </message>
    <message>
        <source>1 is perfect</source>
        <translation>1 er perfekt</translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation>Kalibrering</translation>
    </message>
    <message>
        <source>not usable</source>
        <translation>ikke brugbar</translation>
    </message>
    <message>
        <source>needs labels</source>
        <translation>kræver facit</translation>
    </message>
    <message>
        <source>needs a confidence column</source>
        <translation>kræver en konfidenskolonne</translation>
    </message>
    <message>
        <source>good</source>
        <translation>god</translation>
    </message>
    <message>
        <source>off</source>
        <translation>skæv</translation>
    </message>
    <message>
        <source>ECE, 95 % %1</source>
        <comment>interval</comment>
        <translation>ECE, 95 % %1</translation>
    </message>
    <message>
        <source>ECE of the returned class</source>
        <translation>ECE for den returnerede klasse</translation>
    </message>
    <message>
        <source>15 bins; by chance %1</source>
        <translation>15 intervaller; tilfældigt %1</translation>
    </message>
    <message>
        <source>15 bins, confidence as logged</source>
        <translation>15 intervaller, konfidens som logget</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Alarmer</translation>
    </message>
    <message>
        <source>%1 open</source>
        <comment>number of alerts</comment>
        <translation>%1 åbne</translation>
    </message>
    <message>
        <source>set one in the chart</source>
        <translation>sæt en i diagrammet</translation>
    </message>
    <message>
        <source>none closed</source>
        <translation>ingen lukkede</translation>
    </message>
    <message>
        <source>%1 closed</source>
        <translation>%1 lukkede</translation>
    </message>
    <message>
        <source>quiet</source>
        <translation>rolig</translation>
    </message>
    <message>
        <source>no limit is broken now</source>
        <translation>ingen grænse er brudt nu</translation>
    </message>
    <message>
        <source>%1 %2, limit %3</source>
        <comment>metric, worst, limit</comment>
        <translation>%1 %2, grænse %3</translation>
    </message>
    <message>
        <source>Since %1.</source>
        <translation>Siden %1.</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>label</source>
        <translation>facit</translation>
    </message>
    <message>
        <source>prediction</source>
        <translation>forudsigelse</translation>
    </message>
    <message>
        <source>n</source>
        <comment>number of records</comment>
        <translation>n</translation>
    </message>
    <message>
        <source>confidence</source>
        <translation>konfidens</translation>
    </message>
    <message>
        <source>%1: no value.</source>
        <translation>%1: ingen værdi.</translation>
    </message>
    <message>
        <source>%1: last %2, lowest %3 (%4), highest %5 (%6).</source>
        <translation>%1: sidst %2, lavest %3 (%4), højest %5 (%6).</translation>
    </message>
    <message>
        <source>limit %1</source>
        <comment>threshold</comment>
        <translation>grænse %1</translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n time</numerusform>
            <numerusform>%n timer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n dag</numerusform>
            <numerusform>%n dage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation>
            <numerusform>%n uge</numerusform>
            <numerusform>%n uger</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n måned</numerusform>
            <numerusform>%n måneder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quarter(s)</source>
        <translation>
            <numerusform>%n kvartal</numerusform>
            <numerusform>%n kvartaler</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n år</numerusform>
            <numerusform>%n år</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 below %3</source>
        <comment>count, windows, limit</comment>
        <translation>%1 af %2 under %3</translation>
    </message>
    <message>
        <source>%1 of %2 above %3</source>
        <comment>count, windows, limit</comment>
        <translation>%1 af %2 over %3</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <comment>model version, date</comment>
        <translation>%1 fra %2</translation>
    </message>
    <message>
        <source>baseline %1</source>
        <comment>value</comment>
        <translation>basislinje %1</translation>
    </message>
    <message>
        <source>no records in %1</source>
        <comment>time</comment>
        <translation>ingen poster i %1</translation>
    </message>
    <message>
        <source>%1 records in %2, none labelled</source>
        <comment>count, time</comment>
        <translation>%1 poster i %2, ingen med facit</translation>
    </message>
    <message>
        <source>%1 records in %2</source>
        <comment>count, time</comment>
        <translation>%1 poster i %2</translation>
    </message>
    <message>
        <source>%1, UTC, each value with its 95 % interval.</source>
        <comment>windows</comment>
        <translation>%1, UTC, hver værdi med sit 95 %-interval.</translation>
    </message>
    <message>
        <source>%1 under %2 labelled records left out.</source>
        <comment>windows, least n</comment>
        <translation>%1 med under %2 poster med facit er udeladt.</translation>
    </message>
    <message>
        <source>Marked: %1.</source>
        <comment>windows beyond the limit</comment>
        <translation>Markeret: %1.</translation>
    </message>
    <message>
        <source>%1 records have no time and are not in the picture.</source>
        <translation>%1 poster har ingen tid og er ikke i billedet.</translation>
    </message>
    <message>
        <source>An empty chart.</source>
        <translation>Et tomt diagram.</translation>
    </message>
    <message>
        <source>of %1</source>
        <comment>n</comment>
        <translation>af %1</translation>
    </message>
    <message>
        <source>Looking at the file</source>
        <translation>Ser på filen</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Læser</translation>
    </message>
    <message>
        <source>Storing</source>
        <translation>Gemmer</translation>
    </message>
    <message>
        <source>Joining labels</source>
        <translation>Kobler facit</translation>
    </message>
    <message>
        <source>Indexing</source>
        <translation>Indekserer</translation>
    </message>
    <message>
        <source>Measuring</source>
        <translation>Måler</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Skriver</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 rækker</translation>
    </message>
    <message>
        <source>%1 rows/s</source>
        <translation>%1 rækker/s</translation>
    </message>
    <message>
        <source>%1 left</source>
        <comment>duration</comment>
        <translation>%1 tilbage</translation>
    </message>
    <message>
        <source>Fewer fields than the header has</source>
        <translation>Færre felter end overskriften</translation>
    </message>
    <message>
        <source>More fields than the header has</source>
        <translation>Flere felter end overskriften</translation>
    </message>
    <message>
        <source>Not valid UTF-8</source>
        <translation>Ikke gyldig UTF-8</translation>
    </message>
    <message>
        <source>Holds a zero byte</source>
        <translation>Indeholder en nulbyte</translation>
    </message>
    <message>
        <source>A quote opens and does not close</source>
        <translation>Et citationstegn åbner og lukker ikke</translation>
    </message>
    <message>
        <source>Text follows a closing quote</source>
        <translation>Tekst efter et lukkende citationstegn</translation>
    </message>
    <message>
        <source>Longer than 16 MiB</source>
        <translation>Længere end 16 MiB</translation>
    </message>
    <message>
        <source>The file ends inside this row</source>
        <translation>Filen slutter midt i denne række</translation>
    </message>
    <message>
        <source>A second, different label for this id</source>
        <translation>Et andet, afvigende facit for dette id</translation>
    </message>
    <message>
        <source>The id is there, the label is not</source>
        <translation>Id er der, facit er ikke</translation>
    </message>
    <message>
        <source>A file or disk refused</source>
        <translation>En fil eller disk afviste</translation>
    </message>
    <message>
        <source>The file is not what it seems to be</source>
        <translation>Filen er ikke, hvad den ser ud til</translation>
    </message>
    <message>
        <source>The columns do not make a log</source>
        <translation>Kolonnerne udgør ikke en log</translation>
    </message>
    <message>
        <source>Written by a newer Faultline</source>
        <translation>Skrevet af en nyere Faultline</translation>
    </message>
    <message>
        <source>Another program writes this project</source>
        <translation>Et andet program skriver i projektet</translation>
    </message>
    <message>
        <source>The project file is damaged</source>
        <translation>Projektfilen er beskadiget</translation>
    </message>
    <message>
        <source>This cannot be answered</source>
        <translation>Dette kan ikke besvares</translation>
    </message>
    <message>
        <source>The other side did not answer</source>
        <translation>Den anden side svarede ikke</translation>
    </message>
    <message>
        <source>A value is out of range</source>
        <translation>En værdi er uden for området</translation>
    </message>
    <message>
        <source>Faultline made a mistake</source>
        <translation>Faultline lavede en fejl</translation>
    </message>
    <message>
        <source>%1 stored + %2 quarantined = %3 rows: no row is lost.</source>
        <translation>%1 gemt + %2 i karantæne = %3 rækker: ingen række går tabt.</translation>
    </message>
    <message>
        <source>%1 label rows: %2 joined, %3 waiting for their record, %4 duplicate, %5 quarantined.</source>
        <translation>%1 facitrækker: %2 koblet, %3 venter på deres post, %4 dubletter, %5 i karantæne.</translation>
    </message>
    <message>
        <source>accuracy</source>
        <translation>nøjagtighed</translation>
    </message>
    <message>
        <source>precision</source>
        <translation>præcision</translation>
    </message>
    <message>
        <source>recall</source>
        <translation>genkaldelse</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>AUC</source>
        <translation>AUC</translation>
    </message>
    <message>
        <source>log loss</source>
        <translation>log-tab</translation>
    </message>
    <message>
        <source>Brier score</source>
        <translation>Brier-score</translation>
    </message>
    <message>
        <source>ECE</source>
        <translation>ECE</translation>
    </message>
    <message>
        <source>RMSE</source>
        <translation>RMSE</translation>
    </message>
    <message>
        <source>MAE</source>
        <translation>MAE</translation>
    </message>
    <message>
        <source>R²</source>
        <translation>R²</translation>
    </message>
    <message>
        <source>mean confidence</source>
        <translation>middelkonfidens</translation>
    </message>
    <message>
        <source>positive share</source>
        <translation>positiv andel</translation>
    </message>
    <message>
        <source>Share of the records whose prediction equals the label. More is better.</source>
        <translation>Andelen af poster, hvor forudsigelsen er lig facit. Mere er bedre.</translation>
    </message>
    <message>
        <source>Of the records predicted positive, the share that is: TP / (TP + FP). More is better.</source>
        <translation>Af de poster, der forudsiges positive, den andel der er det: TP / (TP + FP). Mere er bedre.</translation>
    </message>
    <message>
        <source>Of the records that are positive, the share that was found: TP / (TP + FN). More is better.</source>
        <translation>Af de poster, der er positive, den andel der blev fundet: TP / (TP + FN). Mere er bedre.</translation>
    </message>
    <message>
        <source>Harmonic mean of precision and recall: 2 TP / (2 TP + FP + FN). More is better.</source>
        <translation>Harmonisk middel af præcision og genkaldelse: 2 TP / (2 TP + FP + FN). Mere er bedre.</translation>
    </message>
    <message>
        <source>Chance that a positive record scores above a negative one, ties counted half. 0.5 is guessing, more is better.</source>
        <translation>Chancen for, at en positiv post scorer over en negativ; lige tæller halvt. 0,5 er gæt, mere er bedre.</translation>
    </message>
    <message>
        <source>Mean squared distance of the probabilities from the label, summed over the classes. Less is better.</source>
        <translation>Middel af den kvadrerede afstand fra sandsynlighederne til facit, summeret over klasserne. Mindre er bedre.</translation>
    </message>
    <message>
        <source>Mean distance of confidence from accuracy over 15 equal bins of the confidence. Less is better.</source>
        <translation>Middelafstand mellem konfidens og nøjagtighed over 15 lige store konfidensintervaller. Mindre er bedre.</translation>
    </message>
    <message>
        <source>Root of the mean squared residual, in the unit of the label. Less is better.</source>
        <translation>Roden af det middelkvadrerede residual, i facits enhed. Mindre er bedre.</translation>
    </message>
    <message>
        <source>Mean absolute residual, in the unit of the label. Less is better.</source>
        <translation>Middel af det absolutte residual, i facits enhed. Mindre er bedre.</translation>
    </message>
    <message>
        <source>Share of the label&apos;s variance that the prediction explains: 1 − SSE / SST. 1 is perfect; below 0 is worse than the mean.</source>
        <translation>Andelen af facits varians, som forudsigelsen forklarer: 1 − SSE / SST. 1 er perfekt; under 0 er værre end middel.</translation>
    </message>
    <message>
        <source>Mean of the logged probability of the returned class. It needs no labels and has no better or worse.</source>
        <translation>Middel af den loggede sandsynlighed for den returnerede klasse. Kræver intet facit og har intet bedre eller værre.</translation>
    </message>
    <message>
        <source>Share of the labels that are the positive class. It has no better or worse.</source>
        <translation>Andelen af facit, der er den positive klasse. Har intet bedre eller værre.</translation>
    </message>
    <message>
        <source>Here the mean over the classes, each against the rest.</source>
        <translation>Her middel over klasserne, hver mod resten.</translation>
    </message>
    <message>
        <source>Here the mean over the classes; a class without labels and predictions counts as 0.</source>
        <translation>Her middel over klasserne; en klasse uden facit og forudsigelser tæller 0.</translation>
    </message>
    <message>
        <source>No record here has both a label and a prediction.</source>
        <translation>Ingen post her har både facit og forudsigelse.</translation>
    </message>
    <message>
        <source>No label here is the positive class.</source>
        <translation>Intet facit her er den positive klasse.</translation>
    </message>
    <message>
        <source>Nothing here was predicted positive.</source>
        <translation>Intet her blev forudsagt positivt.</translation>
    </message>
    <message>
        <source>All labels here are of one class; AUC compares two.</source>
        <translation>Alt facit her er af én klasse; AUC sammenligner to.</translation>
    </message>
    <message>
        <source>The log has no class probabilities.</source>
        <translation>Loggen har ingen klassesandsynligheder.</translation>
    </message>
    <message>
        <source>The log has no confidence column.</source>
        <translation>Loggen har ingen konfidenskolonne.</translation>
    </message>
    <message>
        <source>All labels here are equal, so there is no variance to explain.</source>
        <translation>Alt facit her er ens, så der er ingen varians at forklare.</translation>
    </message>
    <message>
        <source>R² needs at least two records.</source>
        <translation>R² kræver mindst to poster.</translation>
    </message>
    <message>
        <source>%1: no value. %2</source>
        <comment>metric, reason</comment>
        <translation>%1: ingen værdi. %2</translation>
    </message>
    <message>
        <source>%1 %2 of %3</source>
        <comment>metric, value, n</comment>
        <translation>%1 %2 af %3</translation>
    </message>
    <message>
        <source>%1 %2, 95 % %3, of %4</source>
        <comment>metric, value, interval, n</comment>
        <translation>%1 %2, 95 % %3, af %4</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>a rate</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 byte</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 t %2 min</translation>
    </message>
    <message>
        <source>id</source>
        <translation>id</translation>
    </message>
    <message>
        <source>Names the record; labels that come later are joined by it.</source>
        <translation>Navngiver posten; senere facit kobles på den.</translation>
    </message>
    <message>
        <source>time</source>
        <translation>tid</translation>
    </message>
    <message>
        <source>When the prediction was served.</source>
        <translation>Hvornår forudsigelsen blev givet.</translation>
    </message>
    <message>
        <source>model version</source>
        <translation>modelversion</translation>
    </message>
    <message>
        <source>Which model answered.</source>
        <translation>Hvilken model der svarede.</translation>
    </message>
    <message>
        <source>feature</source>
        <translation>variabel</translation>
    </message>
    <message>
        <source>An input of the model, or a fact about the record.</source>
        <translation>Et input til modellen eller en oplysning om posten.</translation>
    </message>
    <message>
        <source>What turned out to be true.</source>
        <translation>Hvad der viste sig at være sandt.</translation>
    </message>
    <message>
        <source>What the model said.</source>
        <translation>Hvad modellen sagde.</translation>
    </message>
    <message>
        <source>Probability of the returned class.</source>
        <translation>Sandsynligheden for den returnerede klasse.</translation>
    </message>
    <message>
        <source>probability</source>
        <translation>sandsynlighed</translation>
    </message>
    <message>
        <source>Probability of one class.</source>
        <translation>Sandsynligheden for én klasse.</translation>
    </message>
    <message>
        <source>embedding</source>
        <translation>indlejring</translation>
    </message>
    <message>
        <source>One coordinate of the model&apos;s inner picture of the record.</source>
        <translation>Én koordinat i modellens indre billede af posten.</translation>
    </message>
    <message>
        <source>text</source>
        <translation>tekst</translation>
    </message>
    <message>
        <source>Free text; shown, and searched by words.</source>
        <translation>Fri tekst; vises og kan søges på ord.</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>vægt</translation>
    </message>
    <message>
        <source>How much the record counts.</source>
        <translation>Hvor meget posten tæller.</translation>
    </message>
    <message>
        <source>meta</source>
        <translation>meta</translation>
    </message>
    <message>
        <source>Kept and shown, not used in any analysis.</source>
        <translation>Gemmes og vises, bruges ikke i nogen analyse.</translation>
    </message>
    <message>
        <source>ignored</source>
        <translation>ignoreres</translation>
    </message>
    <message>
        <source>Not imported.</source>
        <translation>Importeres ikke.</translation>
    </message>
    <message>
        <source>name</source>
        <translation>navn</translation>
    </message>
    <message>
        <source>every value unique</source>
        <translation>hver værdi unik</translation>
    </message>
    <message>
        <source>values repeat</source>
        <translation>værdier gentages</translation>
    </message>
    <message>
        <source>ISO 8601</source>
        <translation>ISO 8601</translation>
    </message>
    <message>
        <source>epoch time</source>
        <translation>epoketid</translation>
    </message>
    <message>
        <source>rising</source>
        <translation>stigende</translation>
    </message>
    <message>
        <source>constant</source>
        <translation>konstant</translation>
    </message>
    <message>
        <source>few values</source>
        <translation>få værdier</translation>
    </message>
    <message>
        <source>only 0 and 1</source>
        <translation>kun 0 og 1</translation>
    </message>
    <message>
        <source>number</source>
        <translation>tal</translation>
    </message>
    <message>
        <source>same values as label</source>
        <translation>samme værdier som facit</translation>
    </message>
    <message>
        <source>same values as prediction</source>
        <translation>samme værdier som forudsigelsen</translation>
    </message>
    <message>
        <source>between 0 and 1</source>
        <translation>mellem 0 og 1</translation>
    </message>
    <message>
        <source>sum to 1</source>
        <translation>summer til 1</translation>
    </message>
    <message>
        <source>end in the class names</source>
        <translation>ender på klassenavnene</translation>
    </message>
    <message>
        <source>equals the largest probability</source>
        <translation>lig den største sandsynlighed</translation>
    </message>
    <message>
        <source>numbered series</source>
        <translation>nummereret serie</translation>
    </message>
    <message>
        <source>long text, mostly unique</source>
        <translation>lang tekst, mest unik</translation>
    </message>
    <message>
        <source>more than half missing</source>
        <translation>over halvdelen mangler</translation>
    </message>
    <message>
        <source>chosen by you</source>
        <translation>valgt af dig</translation>
    </message>
    <message>
        <source>from the schema file</source>
        <translation>fra skemafilen</translation>
    </message>
    <message>
        <source>no other role fits</source>
        <translation>ingen anden rolle passer</translation>
    </message>
    <message>
        <source>integer</source>
        <translation>heltal</translation>
    </message>
    <message>
        <source>time, UTC</source>
        <translation>tid, UTC</translation>
    </message>
    <message>
        <source>no labels or predictions yet</source>
        <translation>endnu hverken facit eller forudsigelser</translation>
    </message>
    <message>
        <source>two classes</source>
        <translation>to klasser</translation>
    </message>
    <message>
        <source>several classes</source>
        <translation>flere klasser</translation>
    </message>
    <message>
        <source>regression</source>
        <translation>regression</translation>
    </message>
    <message>
        <source>production</source>
        <translation>produktion</translation>
    </message>
    <message>
        <source>training</source>
        <translation>træning</translation>
    </message>
    <message>
        <source>reference</source>
        <translation>reference</translation>
    </message>
    <message>
        <source>Predictions that were served.</source>
        <translation>Forudsigelser, der blev givet i produktion.</translation>
    </message>
    <message>
        <source>Rows the model was fitted on: inputs can be compared, quality cannot.</source>
        <translation>Rækker, modellen er trænet på: input kan sammenlignes, kvalitet kan ikke.</translation>
    </message>
    <message>
        <source>Held-back rows, or a stretch of production that was accepted: inputs and quality can be compared.</source>
        <translation>Tilbageholdte rækker eller et godkendt stykke produktion: både input og kvalitet kan sammenlignes.</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Uge</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Måned</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Kvartal</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>År</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>date format of Qt</comment>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>date format of Qt</comment>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>MMM yyyy</source>
        <comment>date format of Qt</comment>
        <translation>MMM yyyy</translation>
    </message>
    <message>
        <source>%1, %2 UTC</source>
        <comment>date, time of day</comment>
        <translation>%1 kl. %2 UTC</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>from, to</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1 Q%2</source>
        <comment>year, quarter</comment>
        <translation>%1 K%2</translation>
    </message>
    <message>
        <source>MMM</source>
        <comment>date format of Qt</comment>
        <translation>MMM</translation>
    </message>
    <message>
        <source>Q%1</source>
        <comment>quarter</comment>
        <translation>K%1</translation>
    </message>
    <message>
        <source>Mean of −ln of the probability given to the label, probabilities clipped at 1e-15. Less is better.</source>
        <translation>Middel af −ln af sandsynligheden for facit, sandsynligheder afskåret ved 1e-15. Mindre er bedre.</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>date format of Qt: first date of a range within a year</comment>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>date format of Qt: last date of a range within a year</comment>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>The time cannot be read</source>
        <translation>Tidspunktet kan ikke læses</translation>
    </message>
    <message numerus="yes">
        <source>%n other class(es)</source>
        <translation>
            <numerusform>%n anden klasse</numerusform>
            <numerusform>%n andre klasser</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, UTC.</source>
        <comment>windows</comment>
        <translation>%1, UTC.</translation>
    </message>
    <message>
        <source>Grey: records without a prediction.</source>
        <translation>Grå: poster uden forudsigelse.</translation>
    </message>
    <message>
        <source>Parts in the order of the names, the most frequent below.</source>
        <translation>Dele i navnenes rækkefølge, den hyppigste nederst.</translation>
    </message>
    <message>
        <source>%1 records, %2 labelled</source>
        <comment>counts</comment>
        <translation>%1 poster, %2 med facit</translation>
    </message>
    <message>
        <source>The whole log</source>
        <translation>Hele loggen</translation>
    </message>
    <message>
        <source>%1 records</source>
        <comment>count</comment>
        <translation>%1 poster</translation>
    </message>
    <message>
        <source>%1 records, %2 with a prediction</source>
        <translation>%1 poster, %2 med forudsigelse</translation>
    </message>
    <message>
        <source>%1: %2 to %3 of the predictions.</source>
        <comment>class, share, share</comment>
        <translation>%1: %2 til %3 af forudsigelserne.</translation>
    </message>
    <message>
        <source>Records: %1 to %2.</source>
        <comment>count, count</comment>
        <translation>Poster: %1 til %2.</translation>
    </message>
    <message>
        <source>confidence %1</source>
        <comment>range</comment>
        <translation>konfidens %1</translation>
    </message>
    <message>
        <source>no records</source>
        <translation>ingen poster</translation>
    </message>
    <message>
        <source>accuracy %1</source>
        <comment>value</comment>
        <translation>nøjagtighed %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>interval, n</comment>
        <translation>%1 af %2</translation>
    </message>
    <message>
        <source>mean confidence %1</source>
        <comment>value</comment>
        <translation>middelkonfidens %1</translation>
    </message>
    <message>
        <source>Confidence %1: no records.</source>
        <translation>Konfidens %1: ingen poster.</translation>
    </message>
    <message>
        <source>Confidence %1: accuracy %2 %3 of %4 records, mean confidence %5.</source>
        <translation>Konfidens %1: nøjagtighed %2 %3 af %4 poster, middelkonfidens %5.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Filter</source>
        <comment>name of a column</comment>
        <translation>Filter</translation>
    </message>
    <message>
        <source>%1 %2 of %3</source>
        <comment>metric, value with interval, n</comment>
        <translation>%1 %2 af %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>window, values</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between values</comment>
        <translation>; </translation>
    </message>
    <message>
        <source>%1: %2, %3 records</source>
        <comment>dates, windows, count</comment>
        <translation>%1: %2, %3 poster</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>two moments</comment>
        <translation>%1 til %2</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between notes</comment>
        <translation>; </translation>
    </message>
    <message>
        <source>%1 “%2”</source>
        <comment>time, text of a note</comment>
        <translation>%1 “%2”</translation>
    </message>
    <message>
        <source>Notes: %1.</source>
        <comment>a list</comment>
        <translation>Noter: %1.</translation>
    </message>
    <message>
        <source>%1 of %2, UTC, each value with its 95 % interval.</source>
        <comment>number of visible windows, all windows</comment>
        <translation>%1 af %2, UTC, hver værdi med sit 95 %-interval.</translation>
    </message>
    <message>
        <source>Misclassified</source>
        <translation>Fejlklassificeret</translation>
    </message>
    <message>
        <source>Regression outliers</source>
        <translation>Regressionsafvigere</translation>
    </message>
    <message>
        <source>Low confidence</source>
        <translation>Lav konfidens</translation>
    </message>
    <message>
        <source>A failure: label and prediction differ.</source>
        <translation>En fejl: facit og forudsigelse er forskellige.</translation>
    </message>
    <message>
        <source>A failure: the residual is more than %1 robust standard deviations from the median residual.</source>
        <translation>En fejl: residualen er mere end %1 robuste standardafvigelser fra medianresidualen.</translation>
    </message>
    <message>
        <source>A failure: the residual is below %1 or above %2, which is %3 robust standard deviations (1.4826 MAD) from the median residual.</source>
        <translation>En fejl: residualen er under %1 eller over %2, hvilket er %3 robuste standardafvigelser (1,4826 MAD) fra medianresidualen.</translation>
    </message>
    <message>
        <source>A failure: the confidence is below %1; no label is needed.</source>
        <translation>En fejl: konfidensen er under %1; intet facit er nødvendigt.</translation>
    </message>
    <message>
        <source>higher %1</source>
        <translation>højere %1</translation>
    </message>
    <message>
        <source>lower %1</source>
        <translation>lavere %1</translation>
    </message>
    <message>
        <source>%1 rarely %2</source>
        <translation>%1 sjældent %2</translation>
    </message>
    <message>
        <source>%1 missing</source>
        <translation>%1 mangler</translation>
    </message>
    <message>
        <source>%1 rarely missing</source>
        <translation>%1 mangler sjældent</translation>
    </message>
    <message>
        <source>%1 against %2</source>
        <translation>%1 mod %2</translation>
    </message>
    <message>
        <source>P(higher) %1</source>
        <translation>P(højere) %1</translation>
    </message>
    <message>
        <source>−%1 points</source>
        <translation>−%1 point</translation>
    </message>
    <message>
        <source>+%1 points</source>
        <translation>+%1 point</translation>
    </message>
    <message>
        <source>q &lt; %1</source>
        <translation>q &lt; %1</translation>
    </message>
    <message>
        <source>q %1</source>
        <translation>q %1</translation>
    </message>
    <message>
        <source>%1: median of %2 members.</source>
        <translation>%1: median af %2 medlemmer.</translation>
    </message>
    <message>
        <source>%1: share of %2 members.</source>
        <translation>%1: andel af %2 medlemmer.</translation>
    </message>
    <message>
        <source>%1 against %2 in the %3 other failures (%4, %5).</source>
        <translation>%1 mod %2 i de %3 øvrige fejl (%4, %5).</translation>
    </message>
    <message>
        <source>%1 against %2 in %3 records that do not fail, with labels in like proportion (%4, %5).</source>
        <translation>%1 mod %2 i %3 poster, der ikke fejler, med facit i samme forhold (%4, %5).</translation>
    </message>
    <message>
        <source>q: Benjamini–Hochberg over all comparisons of the cluster. It describes the cluster and confirms nothing: the same values made it.</source>
        <translation>q: Benjamini–Hochberg over alle klyngens sammenligninger. Det beskriver klyngen og bekræfter intet: de samme værdier dannede den.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Cluster %1</source>
        <translation>Klynge %1</translation>
    </message>
    <message>
        <source>grouped by embedding (%1 values) and class probabilities</source>
        <translation>grupperet efter indlejring (%1 værdier) og klassesandsynligheder</translation>
    </message>
    <message>
        <source>grouped by embedding (%1 values)</source>
        <translation>grupperet efter indlejring (%1 værdier)</translation>
    </message>
    <message numerus="yes">
        <source>grouped by %n feature(s) and class probabilities</source>
        <translation>
                <numerusform>grupperet efter %n variabel og klassesandsynligheder</numerusform>
                <numerusform>grupperet efter %n variable og klassesandsynligheder</numerusform>
            </translation>
    </message>
    <message numerus="yes">
        <source>grouped by %n feature(s)</source>
        <translation>
                <numerusform>grupperet efter %n variabel</numerusform>
                <numerusform>grupperet efter %n variable</numerusform>
            </translation>
    </message>
    <message numerus="yes">
        <source>%n missing number(s) stand at the median of their column, for the distance only.</source>
        <translation>
                <numerusform>%n manglende tal står på sin kolonnes median, kun for afstanden.</numerusform>
                <numerusform>%n manglende tal står på deres kolonnes median, kun for afstanden.</numerusform>
            </translation>
    </message>
    <message numerus="yes">
        <source>%n failure(s) without an embedding are in no cluster.</source>
        <translation>
                <numerusform>%n fejl uden indlejring er i ingen klynge.</numerusform>
                <numerusform>%n fejl uden indlejring er i ingen klynge.</numerusform>
            </translation>
    </message>
    <message numerus="yes">
        <source>%n cluster(s)</source>
        <translation>
                <numerusform>%n klynge</numerusform>
                <numerusform>%n klynger</numerusform>
            </translation>
    </message>
    <message>
        <source>%1 with %2 failures, %3 failures like no others</source>
        <translation>%1 med %2 fejl, %3 fejl ligner ingen andre</translation>
    </message>
    <message>
        <source>sample of %1 of %2 failures</source>
        <translation>stikprøve på %1 af %2 fejl</translation>
    </message>
    <message>
        <source>No record fits the filter</source>
        <translation>Ingen post passer til filteret</translation>
    </message>
    <message>
        <source>Remove a condition in the bar above, or go back with Alt+Left.</source>
        <translation>Fjern en betingelse i linjen ovenfor, eller gå tilbage med Alt+Venstre.</translation>
    </message>
    <message>
        <source>No confidence</source>
        <translation>Ingen konfidens</translation>
    </message>
    <message>
        <source>This log has neither a confidence nor class probabilities, so low confidence cannot be told.</source>
        <translation>Loggen har hverken konfidens eller klassesandsynligheder, så lav konfidens kan ikke afgøres.</translation>
    </message>
    <message>
        <source>No labels yet</source>
        <translation>Intet facit endnu</translation>
    </message>
    <message>
        <source>Which predictions are outliers is known once labels are there. Add a label file, or analyse a log with labels.</source>
        <translation>Hvilke forudsigelser der er afvigere, ved man, når facit er der. Tilføj en facitfil, eller analysér en log med facit.</translation>
    </message>
    <message>
        <source>Which predictions were wrong is known once labels are there. Add a label file, or group the records of low confidence instead.</source>
        <translation>Hvilke forudsigelser der var forkerte, ved man, når facit er der. Tilføj en facitfil, eller gruppér i stedet posterne med lav konfidens.</translation>
    </message>
    <message numerus="yes">
        <source>No failure among %n record(s)</source>
        <translation>
                <numerusform>Ingen fejl i %n post</numerusform>
                <numerusform>Ingen fejl blandt %n poster</numerusform>
            </translation>
    </message>
    <message numerus="yes">
        <source>%n failure(s) are too few to group</source>
        <translation>
                <numerusform>%n fejl er for få til at gruppere</numerusform>
                <numerusform>%n fejl er for få til at gruppere</numerusform>
            </translation>
    </message>
    <message>
        <source>Two clusters of at least %1 need %2 failures. Lower the size, widen the definition, or look at the records one by one.</source>
        <translation>To klynger på mindst %1 kræver %2 fejl. Sænk størrelsen, udvid definitionen, eller se på posterne én for én.</translation>
    </message>
    <message>
        <source>Nothing to compare failures by</source>
        <translation>Intet at sammenligne fejl efter</translation>
    </message>
    <message>
        <source>Failures are grouped by an embedding or by features that differ between them. Give columns the role &quot;feature&quot; or &quot;embedding&quot; when importing.</source>
        <translation>Fejl grupperes efter en indlejring eller efter variable, der er forskellige mellem dem. Giv kolonner rollen &quot;feature&quot; eller &quot;embedding&quot; ved import.</translation>
    </message>
    <message numerus="yes">
        <source>No group stands out among %n failure(s)</source>
        <translation>
                <numerusform>Ingen gruppe skiller sig ud i %n fejl</numerusform>
                <numerusform>Ingen gruppe skiller sig ud blandt %n fejl</numerusform>
            </translation>
    </message>
    <message>
        <source>Nowhere do %1 failures lie closer together than around them. Lower the size, or compare by something else.</source>
        <translation>Ingen steder ligger %1 fejl tættere sammen end omkring dem. Sænk størrelsen, eller sammenlign efter noget andet.</translation>
    </message>
    <message>
        <source>No filter.</source>
        <comment>nothing restricts the records</comment>
        <translation>Intet filter.</translation>
    </message>
    <message>
        <source>Filter: %1.</source>
        <comment>cohort in its text form</comment>
        <translation>Filter: %1.</translation>
    </message>
    <message>
        <source>n = %1.</source>
        <comment>number of records</comment>
        <translation>n = %1.</translation>
    </message>
    <message>
        <source>%1, UTC.</source>
        <comment>range of dates</comment>
        <translation>%1, UTC.</translation>
    </message>
    <message>
        <source>Grouping failures</source>
        <translation>Grupperer fejl</translation>
    </message>
    <message>
        <source>Sorting</source>
        <translation>Sorterer</translation>
    </message>
    <message>
        <source>predicted positive</source>
        <translation>forudsagt positive</translation>
    </message>
    <message>
        <source>Share of the predictions that are the positive class. It needs no labels and has no better or worse.</source>
        <translation>Andel af forudsigelserne, der er den positive klasse. Det kræver intet facit og har hverken bedre eller værre.</translation>
    </message>
    <message>
        <source>No record here has a prediction.</source>
        <translation>Ingen post her har en forudsigelse.</translation>
    </message>
    <message>
        <source>outcome</source>
        <translation>udfald</translation>
    </message>
    <message>
        <source>residual</source>
        <translation>residual</translation>
    </message>
    <message>
        <source>|residual|</source>
        <translation>|residual|</translation>
    </message>
    <message>
        <source>Brier</source>
        <translation>Brier</translation>
    </message>
    <message>
        <source>Wrong where label and prediction differ.</source>
        <translation>Forkert, hvor facit og forudsigelse er forskellige.</translation>
    </message>
    <message>
        <source>Minus the logarithm of the probability that the model gave to the label: 0 is perfect.</source>
        <translation>Minus logaritmen af den sandsynlighed, modellen gav facit: 0 er perfekt.</translation>
    </message>
    <message>
        <source>The probability of the returned class.</source>
        <translation>Sandsynligheden for den returnerede klasse.</translation>
    </message>
    <message>
        <source>Prediction minus label.</source>
        <translation>Forudsigelse minus facit.</translation>
    </message>
    <message>
        <source>Prediction minus label, without its sign.</source>
        <translation>Forudsigelse minus facit, uden fortegn.</translation>
    </message>
    <message>
        <source>Squared distance of the probabilities from the label: 0 is perfect.</source>
        <translation>Sandsynlighedernes kvadrerede afstand til facit: 0 er perfekt.</translation>
    </message>
    <message>
        <source>worst first, by log loss</source>
        <translation>værste først, efter log loss</translation>
    </message>
    <message>
        <source>worst first: wrong and most confident</source>
        <translation>værste først: forkert og mest sikker</translation>
    </message>
    <message>
        <source>worst first, by |residual|</source>
        <translation>værste først, efter |residual|</translation>
    </message>
    <message>
        <source>no labels yet: least confident first</source>
        <translation>intet facit endnu: mindst sikre først</translation>
    </message>
    <message>
        <source>in the order of the log</source>
        <translation>i loggens rækkefølge</translation>
    </message>
    <message>
        <source>sorted by %1, falling</source>
        <translation>sorteret efter %1, faldende</translation>
    </message>
    <message>
        <source>sorted by %1, rising</source>
        <translation>sorteret efter %1, stigende</translation>
    </message>
    <message>
        <source>%1, as logged</source>
        <translation>%1, som logget</translation>
    </message>
    <message>
        <source>an empty text</source>
        <translation>en tom tekst</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>mangler</translation>
    </message>
    <message>
        <source>%1 UTC</source>
        <translation>%1 UTC</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>forkert</translation>
    </message>
    <message>
        <source>right</source>
        <translation>rigtige</translation>
    </message>
    <message>
        <source>predicted as %1</source>
        <translation>forudsagt som %1</translation>
    </message>
    <message>
        <source>%1 predicted as %2: off by %3</source>
        <translation>%1 forudsagt som %2: %3 ved siden af</translation>
    </message>
    <message>
        <source>%1, not predicted</source>
        <translation>%1, ikke forudsagt</translation>
    </message>
    <message>
        <source>%1 predicted as %2</source>
        <translation>%1 forudsagt som %2</translation>
    </message>
    <message>
        <source>%1 predicted as %2, right</source>
        <translation>%1 forudsagt som %2, rigtigt</translation>
    </message>
    <message>
        <source>below all</source>
        <translation>under alle</translation>
    </message>
    <message>
        <source>above all</source>
        <translation>over alle</translation>
    </message>
    <message>
        <source>&lt; 1 %</source>
        <translation>&lt; 1 %</translation>
    </message>
    <message>
        <source>&gt; 99 %</source>
        <translation>&gt; 99 %</translation>
    </message>
</context>
</TS>
