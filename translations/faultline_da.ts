<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="da_DK">
    <context>
        <name>about</name>
        <message>
            <source>&lt;p style='font-size:16px'&gt;&lt;b&gt;Faultline %1&lt;/b&gt;&lt;/p&gt;&lt;p&gt;Finds out why a machine-learning model fails, from the log of what it predicted and what turned out to be true.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later. Built with Qt %2, Qt Charts, SQLite, LZ4, zlib and Eigen. Everything stays on this computer.&lt;/p&gt;</source>
            <translation>&lt;p style='font-size:16px'&gt;&lt;b&gt;Faultline %1&lt;/b&gt;&lt;/p&gt;&lt;p&gt;Finder ud af, hvorfor en maskinlæringsmodel fejler, ud fra loggen over dens forudsigelser og det, der viste sig at være sandt.&lt;/p&gt;&lt;p&gt;Fri software under GNU General Public License, version 3 eller senere. Bygget med Qt %2, Qt Charts, SQLite, LZ4, zlib og Eigen. Alt bliver på denne computer.&lt;/p&gt;</translation>
        </message>
        <message>
            <source>About Faultline</source>
            <translation>Om Faultline</translation>
        </message>
        <message>
            <source>&lt;p style='font-size:16px'&gt;&lt;b&gt;What needs what&lt;/b&gt;&lt;/p&gt;&lt;table cellspacing='0' cellpadding='5'&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;Log&lt;/b&gt;&lt;/td&gt;&lt;td&gt;What the model predicted. With labels: accuracy and all other metrics. With times: their course. With a confidence or probabilities: calibration, AUC, log loss. With model versions: what a change of model did.&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;Labels&lt;/b&gt;&lt;/td&gt;&lt;td&gt;What turned out to be true, when it arrives later: a file with the record id and the label. Labels without a record wait for it.&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;Baseline&lt;/b&gt;&lt;/td&gt;&lt;td&gt;Rows to compare with. &lt;i&gt;Training&lt;/i&gt;: the rows the model was fitted on; inputs can be compared, quality cannot. &lt;i&gt;Reference&lt;/i&gt;: held-back rows, or a stretch of production that was accepted; both can be compared.&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;Model&lt;/b&gt;&lt;/td&gt;&lt;td&gt;An ONNX file will show which layer causes failures. Not in this version yet.&lt;/td&gt;&lt;/tr&gt;&lt;/table&gt;&lt;p&gt;Only the log is required. A column that a log lacks is absent, not zero.&lt;/p&gt;</source>
            <translation>&lt;p style='font-size:16px'&gt;&lt;b&gt;Hvad kræver hvad&lt;/b&gt;&lt;/p&gt;&lt;table cellspacing='0' cellpadding='5'&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;Log&lt;/b&gt;&lt;/td&gt;&lt;td&gt;Hvad modellen forudsagde. Med facit: nøjagtighed og alle andre mål. Med tider: deres forløb. Med konfidens eller sandsynligheder: kalibrering, AUC, log-tab. Med modelversioner: hvad et modelskift gjorde.&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;Facit&lt;/b&gt;&lt;/td&gt;&lt;td&gt;Hvad der viste sig at være sandt, når det kommer senere: en fil med postens id og facit. Facit uden post venter på den.&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;Basislinje&lt;/b&gt;&lt;/td&gt;&lt;td&gt;Rækker at sammenligne med. &lt;i&gt;Træning&lt;/i&gt;: de rækker, modellen er trænet på; input kan sammenlignes, kvalitet kan ikke. &lt;i&gt;Reference&lt;/i&gt;: tilbageholdte rækker eller et godkendt stykke produktion; begge dele kan sammenlignes.&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;Model&lt;/b&gt;&lt;/td&gt;&lt;td&gt;En ONNX-fil vil vise, hvilket lag der giver fejl. Endnu ikke i denne version.&lt;/td&gt;&lt;/tr&gt;&lt;/table&gt;&lt;p&gt;Kun loggen er nødvendig. En kolonne, som loggen mangler, er fraværende, ikke nul.&lt;/p&gt;</translation>
        </message>
        <message>
            <source>What needs what</source>
            <translation>Hvad kræver hvad</translation>
        </message>
        <message>
            <source>&lt;p style='font-size:16px'&gt;&lt;b&gt;Where the sample comes from&lt;/b&gt;&lt;/p&gt;&lt;p&gt;60,000 flights of 5 February to 29 April 2001 with their arrival delays: US Bureau of Transportation Statistics, on-time performance reports (14 CFR 234), and airport states from Data.gov, both as packaged in vega-datasets. Works of the US government, in the public domain.&lt;/p&gt;&lt;p&gt;Question: does the flight arrive 15 minutes late or more? Two gradient-boosting models answered, the second from 2 April 2001. The decision threshold is 0.230, later 0.246, so the returned class is not always the more probable one. 89 labels arrived after the last day and are not in the log.&lt;/p&gt;&lt;p&gt;The numbers are as the models gave them; nothing was edited.&lt;/p&gt;</source>
            <translation>&lt;p style='font-size:16px'&gt;&lt;b&gt;Hvor eksemplet kommer fra&lt;/b&gt;&lt;/p&gt;&lt;p&gt;60.000 flyafgange fra 5. februar til 29. april 2001 med deres ankomstforsinkelser: US Bureau of Transportation Statistics, punktlighedsrapporter (14 CFR 234), og lufthavnenes stater fra Data.gov, begge som pakket i vega-datasets. Værker af den amerikanske stat, i offentligt eje.&lt;/p&gt;&lt;p&gt;Spørgsmål: ankommer flyet 15 minutter for sent eller mere? To gradient boosting-modeller svarede, den anden fra 2. april 2001. Beslutningstærsklen er 0,230, senere 0,246, så den returnerede klasse er ikke altid den mest sandsynlige. 89 facit kom efter den sidste dag og er ikke i loggen.&lt;/p&gt;&lt;p&gt;Tallene er, som modellerne gav dem; intet er ændret.&lt;/p&gt;</translation>
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
            <source>Reading a model's weights is not in this version yet</source>
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
            <source>No log open</source>
            <translation>Ingen log åben</translation>
        </message>
        <message>
            <source>No filter: all records</source>
            <translation>Intet filter: alle poster</translation>
        </message>
        <message>
            <source>&lt;b&gt;%1&lt;/b&gt; of %2 records</source>
            <translation>&lt;b&gt;%1&lt;/b&gt; af %2 poster</translation>
        </message>
    </context>
    <context>
        <name>faultline::CommandField</name>
        <message>
            <source>Run a command · Ctrl+K</source>
            <translation>Kør en kommando · Ctrl+K</translation>
        </message>
        <message>
            <source>Run a command</source>
            <translation>Kør en kommando</translation>
        </message>
    </context>
    <context>
        <name>faultline::ConfusionView</name>
        <message>
            <source>Confusion matrix</source>
            <translation>Forvekslingsmatrix</translation>
        </message>
        <message>
            <source>Label %1, prediction %2: %3 records, %4 of that label.</source>
            <translation>Facit %1, forudsigelse %2: %3 poster, %4 af det facit.</translation>
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
            <source>confusion and calibration; slices and clusters follow</source>
            <translation>forveksling og kalibrering; udsnit og klynger følger</translation>
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
            <source>Window %1 of %2</source>
            <translation>Vindue %1 af %2</translation>
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
            <source>Model version</source>
            <translation>Modelversion</translation>
        </message>
        <message>
            <source>Metrics, 95 % interval</source>
            <translation>Mål, 95 %-interval</translation>
        </message>
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
            <source>Click selects the window, the wheel zooms, double click shows everything</source>
            <translation>Klik vælger vinduet, hjulet zoomer, dobbeltklik viser alt</translation>
        </message>
        <message>
            <source>Metrics over time</source>
            <translation>Mål over tid</translation>
        </message>
    </context>
    <context>
        <name>faultline::MetricsPage</name>
        <message>
            <source>Metrics</source>
            <translation>Mål</translation>
        </message>
        <message>
            <source>Draws the reference's own values into the chart.</source>
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
            <source>Without times there is no series. Give a column the role "time" when importing.</source>
            <translation>Uden tider er der ingen serie. Giv en kolonne rollen "tid" ved importen.</translation>
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
            <source>Share of each label's row; blue is right, orange is wrong.</source>
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
            <source>Draws the reference's own values into the chart.</source>
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
            <source>Without times there is no series; the numbers above are of the whole log. Give a column the role "time" when importing.</source>
            <translation>Uden tider er der ingen serie; tallene ovenfor gælder hele loggen. Giv en kolonne rollen "tid" ved importen.</translation>
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
            <source>Types such as mislabelled, ambiguous or drifted will be listed here with their impact when the cluster and drift analyses are part of Faultline.</source>
            <translation>Typer som fejlmærket, tvetydig eller forskudt vises her med deres betydning, når klynge- og driftanalyserne er en del af Faultline.</translation>
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
        <name>faultline::ReliabilityView</name>
        <message>
            <source>Confidence %1: no records.</source>
            <translation>Konfidens %1: ingen poster.</translation>
        </message>
        <message>
            <source>Confidence %1: accuracy %2 %3 of %4 records, mean confidence %5.</source>
            <translation>Konfidens %1: nøjagtighed %2 %3 af %4 poster, middelkonfidens %5.</translation>
        </message>
        <message>
            <source>Reliability diagram</source>
            <translation>Pålidelighedsdiagram</translation>
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
            <source>Heatmap: error rate by any two features. Not in this version yet; it needs labels.</source>
            <translation>Varmekort: fejlrate efter to vilkårlige variable. Endnu ikke i denne version; det kræver facit.</translation>
        </message>
        <message>
            <source>Clusters</source>
            <translation>Klynger</translation>
        </message>
        <message>
            <source>Clusters: failures that are alike. Not in this version yet; it needs labels and features or an embedding.</source>
            <translation>Klynger: fejl, der ligner hinanden. Endnu ikke i denne version; det kræver facit og variable eller en indlejring.</translation>
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
            <source>Drift: inputs that moved away from the baseline. Not in this version yet; it needs a baseline.</source>
            <translation>Drift: input, der har flyttet sig fra basislinjen. Endnu ikke i denne version; det kræver en basislinje.</translation>
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
            <source>Records: every record, worst first. Not in this version yet; it needs a log.</source>
            <translation>Poster: alle poster, de værste først. Endnu ikke i denne version; det kræver en log.</translation>
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
            <source>SQL: questions to the project in SQL. Not in this version yet; it needs a log.</source>
            <translation>SQL: spørgsmål til projektet i SQL. Endnu ikke i denne version; det kræver en log.</translation>
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
            <source>RMSE, MAE and R²: delta method from the sums of residuals, Student's t below 200 records.</source>
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
            <source>Log loss, Brier score and mean confidence: the mean and its standard error, Student's t below 200 records.</source>
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
            <source>%1 records, %2 with label and prediction</source>
            <translation>%1 poster, %2 med facit og forudsigelse</translation>
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
            <source>Share of the label's variance that the prediction explains: 1 − SSE / SST. 1 is perfect; below 0 is worse than the mean.</source>
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
            <source>One coordinate of the model's inner picture of the record.</source>
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
    </context>
</TS>
