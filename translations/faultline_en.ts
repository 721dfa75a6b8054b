<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
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
    </context>
</TS>
