<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
    <context>
        <name>about</name>
        <message>
            <source>&lt;p style='font-size:16px'&gt;&lt;b&gt;Faultline %1&lt;/b&gt;&lt;/p&gt;&lt;p&gt;Finds out why a machine-learning model fails, from the log of what it predicted and what turned out to be true.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later. Built with Qt %2, Qt Charts, SQLite, LZ4, zlib and Eigen. Everything stays on this computer.&lt;/p&gt;</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>About Faultline</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&lt;p style='font-size:16px'&gt;&lt;b&gt;What needs what&lt;/b&gt;&lt;/p&gt;&lt;table cellspacing='0' cellpadding='5'&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;Log&lt;/b&gt;&lt;/td&gt;&lt;td&gt;What the model predicted. With labels: accuracy and all other metrics. With times: their course. With a confidence or probabilities: calibration, AUC, log loss. With model versions: what a change of model did.&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;Labels&lt;/b&gt;&lt;/td&gt;&lt;td&gt;What turned out to be true, when it arrives later: a file with the record id and the label. Labels without a record wait for it.&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;Baseline&lt;/b&gt;&lt;/td&gt;&lt;td&gt;Rows to compare with. &lt;i&gt;Training&lt;/i&gt;: the rows the model was fitted on; inputs can be compared, quality cannot. &lt;i&gt;Reference&lt;/i&gt;: held-back rows, or a stretch of production that was accepted; both can be compared.&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;Model&lt;/b&gt;&lt;/td&gt;&lt;td&gt;An ONNX file will show which layer causes failures. Not in this version yet.&lt;/td&gt;&lt;/tr&gt;&lt;/table&gt;&lt;p&gt;Only the log is required. A column that a log lacks is absent, not zero.&lt;/p&gt;</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What needs what</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&lt;p style='font-size:16px'&gt;&lt;b&gt;Where the sample comes from&lt;/b&gt;&lt;/p&gt;&lt;p&gt;60,000 flights of 5 February to 29 April 2001 with their arrival delays: US Bureau of Transportation Statistics, on-time performance reports (14 CFR 234), and airport states from Data.gov, both as packaged in vega-datasets. Works of the US government, in the public domain.&lt;/p&gt;&lt;p&gt;Question: does the flight arrive 15 minutes late or more? Two gradient-boosting models answered, the second from 2 April 2001. The decision threshold is 0.230, later 0.246, so the returned class is not always the more probable one. 89 labels arrived after the last day and are not in the log.&lt;/p&gt;&lt;p&gt;The numbers are as the models gave them; nothing was edited.&lt;/p&gt;</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Where the sample comes from</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>actions</name>
        <message>
            <source>Open log…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open log</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Imports the log of what a model predicted; a preview comes first</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open project…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Opens a .faultline file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open sample</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>60,000 real flight predictions over 12 weeks</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Close project</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add baseline…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Baseline</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rows to compare with: those the model was fitted on, or a held-back reference</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add labels…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Labels</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Labels that came later, joined by record id</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add model…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Model</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reading a model's weights is not in this version yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Export report…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Report</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Writes what is shown as PDF</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Quit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copies the table as tab-separated text, or the chart as a picture</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Run a command</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cancel running job</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Chart as table</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Next panel</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Previous panel</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Inspector</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Jobs and import problems</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reset layout</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Analyse</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Measures the model over the whole log and in every window of time</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What needs what</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Where the sample comes from</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>About Faultline</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>faultline::CohortBar</name>
        <message>
            <source>Cohort</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cohort: which records every number is about</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No log open</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No filter: all records</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&lt;b&gt;%1&lt;/b&gt; of %2 records</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>faultline::CommandField</name>
        <message>
            <source>Run a command · Ctrl+K</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Run a command</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>faultline::ConfusionView</name>
        <message>
            <source>Confusion matrix</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Label %1, prediction %2: %3 records, %4 of that label.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>faultline::FirstStartPage</name>
        <message>
            <source>Find out why a model fails</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Load the log of what a model predicted and what turned out to be true. Everything stays on this computer.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open the sample</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>60,000 real flight predictions over 12 weeks, with 17,767 failures. Source: US Bureau of Transportation Statistics.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open sample</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open a log</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A CSV or TSV file, plain or gzip, with a header. Columns are recognised by name and value, and you can correct them.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open log… Ctrl+O</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Drop a log or a .faultline project here</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A preview comes first; nothing is stored before you confirm it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>1 See that it fails</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>metrics over time with intervals and limits</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>2 See where and why</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>confusion and calibration; slices and clusters follow</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>3 Tell others</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a PDF report with every number and its source</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What needs what…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add what you have</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A baseline from training or labels that came late. Each is optional and answers further questions.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Recent projects</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>faultline::ImportDialog</name>
        <message numerus="yes">
            <source>%n column(s)</source>
            <translation>
                <numerusform>%n column</numerusform>
                <numerusform>%n columns</numerusform>
            </translation>
        </message>
        <message>
            <source>%1: every role is clear from names and values</source>
            <comment>columns</comment>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%1, %n to check</source>
            <comment>columns</comment>
            <translation>
                <numerusform>%1, %n to check</numerusform>
                <numerusform>%1, %n to check</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Import %n row(s)</source>
            <translation>
                <numerusform>Import %n row</numerusform>
                <numerusform>Import %n rows</numerusform>
            </translation>
        </message>
        <message>
            <source>Import</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n row(s) cannot be stored</source>
            <translation>
                <numerusform>%n row cannot be stored</numerusform>
                <numerusform>%n rows cannot be stored</numerusform>
            </translation>
        </message>
        <message>
            <source>Worth a look</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1: the first at line %2.</source>
            <comment>reason, line</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>no row so far</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n row(s)</source>
            <translation>
                <numerusform>%n row</numerusform>
                <numerusform>%n rows</numerusform>
            </translation>
        </message>
        <message>
            <source>Import log</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>File &lt;b&gt;%1&lt;/b&gt; &amp;nbsp; %2 &amp;nbsp; %3</source>
            <comment>name, size, kind</comment>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Preview of all %n row(s)</source>
            <translation>
                <numerusform>Preview of the only row</numerusform>
                <numerusform>Preview of all %n rows</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Preview of the first %n row(s)</source>
            <translation>
                <numerusform>Preview of the first row</numerusform>
                <numerusform>Preview of the first %n rows</numerusform>
            </translation>
        </message>
        <message>
            <source>Part</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Positive class</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Columns</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Roles</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>First %n row(s)</source>
            <translation>
                <numerusform>First row</numerusform>
                <numerusform>First %n rows</numerusform>
            </translation>
        </message>
        <message>
            <source>What will be stored</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Quarantine</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Quarantined rows keep line, byte, reason and raw text. They can be repaired and read again later.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Equal to:</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copies the command that does the same without the window</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cancel</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>faultline::InspectorDock</name>
        <message>
            <source>Inspector</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing is selected</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Click a window of the chart, or press Left and Right in it, to see its numbers here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What you select on a page is explained here: how much, how sure, since when.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Window %1 of %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Records</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Labelled</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Failures</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Model version</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Metrics, 95 % interval</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 breaks the %2</source>
            <comment>metric, limit</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 keeps the %2</source>
            <comment>metric, limit</comment>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>faultline::JobsDock</name>
        <message>
            <source>Cancel</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cancel %1</source>
            <comment>job</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>failed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>done</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1: %2</source>
            <comment>job, what went wrong</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Jobs</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Import problems</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rows that could not be imported</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show jobs and import problems (Shift+F9)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Hide jobs and import problems (Shift+F9)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No job running</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1: %2</source>
            <comment>job, progress</comment>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%1 (and %n more)</source>
            <comment>job</comment>
            <translation>
                <numerusform>%1 (and %n more)</numerusform>
                <numerusform>%1 (and %n more)</numerusform>
            </translation>
        </message>
        <message>
            <source>No import problems</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>faultline::MainWindow</name>
        <message>
            <source>%1: %2</source>
            <comment>what was being done, what went wrong</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Quit Faultline?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A job is still running.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Quitting cancels it. Nothing half-done is left in the project.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keep it running</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cancel the job and quit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Logs (*.csv *.tsv *.csv.gz *.tsv.gz);;All files (*)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open project</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Faultline projects (*.faultline)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add baseline</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add labels</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open log</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Export report</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>PDF (*.pdf)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;File</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Edit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;View</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Analyse</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Help</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Theme</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Language</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Recent projects</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Go to page</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>System</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Light</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Dark</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 needs a log.</source>
            <comment>page</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Pages</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 – Faultline</source>
            <comment>project</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Faultline</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>no project</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open a log or the sample to begin</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Analysed %1 · seed %2 · exact</source>
            <comment>time, seed</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not analysed yet: press Ctrl+R</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Read only: another process writes this project</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All changes saved</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>faultline::MappingModel</name>
        <message numerus="yes">
            <source>%n number(s)</source>
            <translation>
                <numerusform>%n number</numerusform>
                <numerusform>%n numbers</numerusform>
            </translation>
        </message>
        <message>
            <source>another column has this role too</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1. The guess is %2 sure.</source>
            <comment>reasons, percentage</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Column</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>First values</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Role</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Type</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Why</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>faultline::MetricChart</name>
        <message>
            <source>Drag or use Up and Down to move the limit, Enter saves it, Esc returns</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Drag the limit to see how many windows would breach it; Enter saves it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Click selects the window, the wheel zooms, double click shows everything</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Metrics over time</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>faultline::MetricsPage</name>
        <message>
            <source>Metrics</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Draws the reference's own values into the chart.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Needs a reference log: held-back rows, or a stretch of production that was accepted.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing is analysed yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Analyse measures the model in every window of time and shows where it fails. Press Ctrl+R.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The log has no time column</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Without times there is no series. Give a column the role "time" when importing.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No metric is ticked</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tick one or more in the list at the left.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Change limit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Set limit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A regression has no confusion matrix</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No confusion matrix yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It compares classes; this log predicts a number.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It compares labels with predictions. Add labels, or analyse a log that has them.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A regression has no confidence</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No reliability diagram yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It compares the probability of the returned class with how often it is right.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It compares confidence with how often the model is right. It needs labels and a confidence or probability column.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 labelled records</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Share of each label's row; blue is right, orange is wrong.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Compare with reference</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Table</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Shows the series as a table (T); Ctrl+C copies it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Shows how many windows would breach a limit before it is saved.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Metrics over time</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>each point with its 95 % interval</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Confusion</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reliability</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Metrics in the chart</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Series as a table</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>faultline::OverviewPage</name>
        <message>
            <source>%1, not analysed yet</source>
            <comment>project</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1, positive class %2</source>
            <comment>task, class</comment>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%1, %n of them</source>
            <comment>task</comment>
            <translation>
                <numerusform>%1, only one seen</numerusform>
                <numerusform>%1, %n of them</numerusform>
            </translation>
        </message>
        <message>
            <source>Overview</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Draws the reference's own values into the chart.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The baseline holds training rows: the model has seen them, so its quality there cannot be compared.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Needs a reference log: held-back rows, or a stretch of production that was accepted.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing is analysed yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Analyse measures the model in every window of time and shows where it fails. Press Ctrl+R.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The log has no time column</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Without times there is no series; the numbers above are of the whole log. Give a column the role "time" when importing.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Change limit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Set limit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Compare with reference</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Metrics over time</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>each point with its 95 % interval</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Shows how many windows would breach a limit before it is saved.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Failure types</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Failures are not sorted into types yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Types such as mislabelled, ambiguous or drifted will be listed here with their impact when the cluster and drift analyses are part of Faultline.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Top findings</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No findings yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Conditions under which the model fails more than elsewhere, confirmed on rows the search did not see, will be listed here when the slice search is part of Faultline.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>faultline::QuarantineModel</name>
        <message>
            <source>Line</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Byte</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Column</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reason</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Raw text</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>faultline::ReliabilityView</name>
        <message>
            <source>Confidence %1: no records.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Confidence %1: accuracy %2 %3 of %4 records, mean confidence %5.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reliability diagram</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>faultline::SampleModel</name>
        <message>
            <source>missing</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>faultline::SeriesModel</name>
        <message>
            <source>Window (UTC)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Records</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Labelled</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Failures</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 [95 %]</source>
            <comment>metric</comment>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>faultline::StoredBar</name>
        <message>
            <source>Rows in the preview</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rows in the file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stored</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Quarantined</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>faultline::WindowCombo</name>
        <message>
            <source>Size of a window of time</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Size of a window of time, in UTC</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>pages</name>
        <message>
            <source>Overview</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Metrics</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Heatmap</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Heatmap: error rate by any two features. Not in this version yet; it needs labels.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Clusters</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Clusters: failures that are alike. Not in this version yet; it needs labels and features or an embedding.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Slices</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Slices: conditions under which the model is weak. Not in this version yet; it needs labels.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Drift</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Drift: inputs that moved away from the baseline. Not in this version yet; it needs a baseline.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Model</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Model: which layer causes failures. Not in this version yet; it needs an ONNX file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Remedies</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Remedies: what could be done, with its gain. Not in this version yet; it needs findings.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Records</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Records: every record, worst first. Not in this version yet; it needs a log.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Alerts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Alerts: rules and their history. Not in this version yet; limits can be set in the charts.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>SQL</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>SQL: questions to the project in SQL. Not in this version yet; it needs a log.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>tiles</name>
        <message>
            <source>95 % %1</source>
            <comment>interval</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Records</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>no time column</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>all labelled</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>none labelled</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 not labelled</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 quarantined, %2</source>
            <comment>count, labels</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>quarantine</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Failures</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>in the unit of the label</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>no labels yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>add labels to see them</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 of them false alarms</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>of %1 labelled</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A failure is a record whose label and prediction differ.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>breach</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>needs no labels</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>no limit set</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>1 is perfect</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Calibration</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>not usable</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>needs labels</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>needs a confidence column</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>good</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>off</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ECE, 95 % %1</source>
            <comment>interval</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ECE of the returned class</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>15 bins; by chance %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>15 bins, confidence as logged</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Alerts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 open</source>
            <comment>number of alerts</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>set one in the chart</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>none closed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 closed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>quiet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>no limit is broken now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 %2, limit %3</source>
            <comment>metric, worst, limit</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Since %1.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>words</name>
        <message>
            <source>label</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>prediction</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>n</source>
            <comment>number of records</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>confidence</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1: no value.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1: last %2, lowest %3 (%4), highest %5 (%6).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>limit %1</source>
            <comment>threshold</comment>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n hour(s)</source>
            <translation>
                <numerusform>%n hour</numerusform>
                <numerusform>%n hours</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n day(s)</source>
            <translation>
                <numerusform>%n day</numerusform>
                <numerusform>%n days</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n week(s)</source>
            <translation>
                <numerusform>%n week</numerusform>
                <numerusform>%n weeks</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n month(s)</source>
            <translation>
                <numerusform>%n month</numerusform>
                <numerusform>%n months</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n quarter(s)</source>
            <translation>
                <numerusform>%n quarter</numerusform>
                <numerusform>%n quarters</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n year(s)</source>
            <translation>
                <numerusform>%n year</numerusform>
                <numerusform>%n years</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 of %2 below %3</source>
            <comment>count, windows, limit</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 of %2 above %3</source>
            <comment>count, windows, limit</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 from %2</source>
            <comment>model version, date</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>baseline %1</source>
            <comment>value</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>no records in %1</source>
            <comment>time</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 records in %2, none labelled</source>
            <comment>count, time</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 records in %2</source>
            <comment>count, time</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1, UTC, each value with its 95 % interval.</source>
            <comment>windows</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 under %2 labelled records left out.</source>
            <comment>windows, least n</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Marked: %1.</source>
            <comment>windows beyond the limit</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 records have no time and are not in the picture.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>An empty chart.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>of %1</source>
            <comment>n</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 records, %2 with label and prediction</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Looking at the file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reading</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Storing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Joining labels</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Indexing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Measuring</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Writing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 rows</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 rows/s</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 left</source>
            <comment>duration</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Fewer fields than the header has</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>More fields than the header has</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not valid UTF-8</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Holds a zero byte</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A quote opens and does not close</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Text follows a closing quote</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Longer than 16 MiB</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file ends inside this row</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A second, different label for this id</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The id is there, the label is not</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A file or disk refused</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file is not what it seems to be</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The columns do not make a log</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Written by a newer Faultline</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Another program writes this project</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The project file is damaged</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This cannot be answered</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The other side did not answer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A value is out of range</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Faultline made a mistake</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 stored + %2 quarantined = %3 rows: no row is lost.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 label rows: %2 joined, %3 waiting for their record, %4 duplicate, %5 quarantined.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>accuracy</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>precision</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>recall</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>F1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>AUC</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>log loss</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Brier score</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ECE</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>RMSE</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>MAE</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>R²</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>mean confidence</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>positive share</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Share of the records whose prediction equals the label. More is better.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Of the records predicted positive, the share that is: TP / (TP + FP). More is better.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Of the records that are positive, the share that was found: TP / (TP + FN). More is better.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Harmonic mean of precision and recall: 2 TP / (2 TP + FP + FN). More is better.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Chance that a positive record scores above a negative one, ties counted half. 0.5 is guessing, more is better.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Mean squared distance of the probabilities from the label, summed over the classes. Less is better.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Mean distance of confidence from accuracy over 15 equal bins of the confidence. Less is better.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Root of the mean squared residual, in the unit of the label. Less is better.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Mean absolute residual, in the unit of the label. Less is better.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Share of the label's variance that the prediction explains: 1 − SSE / SST. 1 is perfect; below 0 is worse than the mean.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Mean of the logged probability of the returned class. It needs no labels and has no better or worse.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Share of the labels that are the positive class. It has no better or worse.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Here the mean over the classes, each against the rest.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Here the mean over the classes; a class without labels and predictions counts as 0.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No record here has both a label and a prediction.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No label here is the positive class.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing here was predicted positive.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All labels here are of one class; AUC compares two.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The log has no class probabilities.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The log has no confidence column.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All labels here are equal, so there is no variance to explain.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>R² needs at least two records.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1: no value. %2</source>
            <comment>metric, reason</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 %2 of %3</source>
            <comment>metric, value, n</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 %2, 95 % %3, of %4</source>
            <comment>metric, value, interval, n</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 %</source>
            <comment>a rate</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 bytes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 s</source>
            <comment>seconds</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 min %2 s</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 h %2 min</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>id</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Names the record; labels that come later are joined by it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>time</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>When the prediction was served.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>model version</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Which model answered.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>feature</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>An input of the model, or a fact about the record.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What turned out to be true.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What the model said.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Probability of the returned class.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>probability</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Probability of one class.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>embedding</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>One coordinate of the model's inner picture of the record.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>text</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Free text; shown, and searched by words.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>weight</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How much the record counts.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>meta</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Kept and shown, not used in any analysis.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ignored</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not imported.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>every value unique</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>values repeat</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ISO 8601</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>epoch time</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>rising</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>constant</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>few values</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>only 0 and 1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>number</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>same values as label</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>same values as prediction</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>between 0 and 1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>sum to 1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>end in the class names</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>equals the largest probability</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>numbered series</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>long text, mostly unique</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>more than half missing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>chosen by you</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>from the schema file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>no other role fits</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>integer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>time, UTC</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>no labels or predictions yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>two classes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>several classes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>regression</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>production</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>training</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>reference</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Predictions that were served.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rows the model was fitted on: inputs can be compared, quality cannot.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Held-back rows, or a stretch of production that was accepted: inputs and quality can be compared.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Hour</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Day</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Week</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Month</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Quarter</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Year</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>d MMM yyyy</source>
            <comment>date format of Qt</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>d MMM</source>
            <comment>date format of Qt</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>MMM yyyy</source>
            <comment>date format of Qt</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1, %2 UTC</source>
            <comment>date, time of day</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 – %2</source>
            <comment>from, to</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 Q%2</source>
            <comment>year, quarter</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>MMM</source>
            <comment>date format of Qt</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Q%1</source>
            <comment>quarter</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Mean of −ln of the probability given to the label, probabilities clipped at 1e-15. Less is better.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>d MMM</source>
            <comment>date format of Qt: first date of a range within a year</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>d MMM yyyy</source>
            <comment>date format of Qt: last date of a range within a year</comment>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>report</name>
        <message numerus="yes">
            <source>%Ln record(s)</source>
            <translation>
                <numerusform>%Ln record</numerusform>
                <numerusform>%Ln records</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>hour(s) %1</source>
            <translation>
                <numerusform>hour %1</numerusform>
                <numerusform>hours %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>day(s) %1</source>
            <translation>
                <numerusform>day %1</numerusform>
                <numerusform>days %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>week(s) %1</source>
            <translation>
                <numerusform>week %1</numerusform>
                <numerusform>weeks %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>month(s) %1</source>
            <translation>
                <numerusform>month %1</numerusform>
                <numerusform>months %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>quarter(s) %1</source>
            <translation>
                <numerusform>quarter %1</numerusform>
                <numerusform>quarters %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>year(s) %1</source>
            <translation>
                <numerusform>year %1</numerusform>
                <numerusform>years %1</numerusform>
            </translation>
        </message>
    </context>
</TS>
