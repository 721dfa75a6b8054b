<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>faultline::ClassPanel</name>
    <message numerus="yes">
        <source>%Ln record(s) of this class were missed.</source>
        <translation>
            <numerusform>%Ln record of this class were missed.</numerusform>
            <numerusform>%Ln records of this class were missed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) were taken for it.</source>
        <translation>
            <numerusform>%Ln record were taken for it.</numerusform>
            <numerusform>%Ln records were taken for it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln class(es)</source>
        <translation>
            <numerusform>%Ln class</numerusform>
            <numerusform>%Ln classes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>faultline::ClustersPage</name>
    <message numerus="yes">
        <source>%Ln failure(s)</source>
        <translation>
            <numerusform>%Ln failure</numerusform>
            <numerusform>%Ln failures</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>faultline::HeatmapPage</name>
    <message numerus="yes">
        <source>%1 %Ln labelled record(s). %2</source>
        <comment>definition, kind of the intervals</comment>
        <translation>
            <numerusform>%1 %Ln labelled record. %2</numerusform>
            <numerusform>%1 %Ln labelled records. %2</numerusform>
        </translation>
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
    <message numerus="yes">
        <source>%n row(s) cannot be stored</source>
        <translation>
            <numerusform>%n row cannot be stored</numerusform>
            <numerusform>%n rows cannot be stored</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
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
    <message numerus="yes">
        <source>First %n row(s)</source>
        <translation>
            <numerusform>First row</numerusform>
            <numerusform>First %n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>faultline::JobsDock</name>
    <message numerus="yes">
        <source>%1 (and %n more)</source>
        <comment>job</comment>
        <translation>
            <numerusform>%1 (and %n more)</numerusform>
            <numerusform>%1 (and %n more)</numerusform>
        </translation>
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
</context>
<context>
    <name>faultline::OverviewPage</name>
    <message numerus="yes">
        <source>%1, %n of them</source>
        <comment>task</comment>
        <translation>
            <numerusform>%1, only one seen</numerusform>
            <numerusform>%1, %n of them</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>faultline::PositionView</name>
    <message numerus="yes">
        <source>%1 = %2: %3 of %Ln record(s) lie below</source>
        <translation>
            <numerusform>%1 = %2: %3 of %Ln record lie below</numerusform>
            <numerusform>%1 = %2: %3 of %Ln records lie below</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>faultline::ProbabilityView</name>
    <message numerus="yes">
        <source>and %Ln more class(es)</source>
        <translation>
            <numerusform>and %Ln more class</numerusform>
            <numerusform>and %Ln more classes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>faultline::RecordsPage</name>
    <message numerus="yes">
        <source>%Ln record(s) copied</source>
        <translation>
            <numerusform>%Ln record copied</numerusform>
            <numerusform>%Ln records copied</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>faultline::SqlPage</name>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln row</numerusform>
            <numerusform>%Ln rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) in %1 s</source>
        <translation>
            <numerusform>%Ln row in %1 s</numerusform>
            <numerusform>%Ln rows in %1 s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln record(s)</source>
        <translation>
            <numerusform>Show %Ln record</numerusform>
            <numerusform>Show %Ln records</numerusform>
        </translation>
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
<context>
    <name>words</name>
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
    <message numerus="yes">
        <source>%n other class(es)</source>
        <translation>
            <numerusform>%n other class</numerusform>
            <numerusform>%n other classes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>grouped by %n feature(s) and class probabilities</source>
        <translation>
                <numerusform>grouped by %n feature and class probabilities</numerusform>
                <numerusform>grouped by %n features and class probabilities</numerusform>
            </translation>
    </message>
    <message numerus="yes">
        <source>grouped by %n feature(s)</source>
        <translation>
                <numerusform>grouped by %n feature</numerusform>
                <numerusform>grouped by %n features</numerusform>
            </translation>
    </message>
    <message numerus="yes">
        <source>%n missing number(s) stand at the median of their column, for the distance only.</source>
        <translation>
                <numerusform>%n missing number stand at the median of their column, for the distance only.</numerusform>
                <numerusform>%n missing numbers stand at the median of their column, for the distance only.</numerusform>
            </translation>
    </message>
    <message numerus="yes">
        <source>%n failure(s) without an embedding are in no cluster.</source>
        <translation>
                <numerusform>%n failure without an embedding are in no cluster.</numerusform>
                <numerusform>%n failures without an embedding are in no cluster.</numerusform>
            </translation>
    </message>
    <message numerus="yes">
        <source>%n cluster(s)</source>
        <translation>
                <numerusform>%n cluster</numerusform>
                <numerusform>%n clusters</numerusform>
            </translation>
    </message>
    <message numerus="yes">
        <source>No failure among %n record(s)</source>
        <translation>
                <numerusform>No failure among %n record</numerusform>
                <numerusform>No failure among %n records</numerusform>
            </translation>
    </message>
    <message numerus="yes">
        <source>%n failure(s) are too few to group</source>
        <translation>
                <numerusform>%n failure are too few to group</numerusform>
                <numerusform>%n failures are too few to group</numerusform>
            </translation>
    </message>
    <message numerus="yes">
        <source>No group stands out among %n failure(s)</source>
        <translation>
                <numerusform>No group stands out among %n failure</numerusform>
                <numerusform>No group stands out among %n failures</numerusform>
            </translation>
    </message>
</context>
</TS>
