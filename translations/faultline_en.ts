<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
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
