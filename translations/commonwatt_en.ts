<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>BenchResults</name>
    <message numerus="yes">
        <source>%1: not even one of its %Ln block(s) fits into the %2 that are lent.</source>
        <translation>
            <numerusform>%1: its %Ln block does not fit into the %2 that are lent.</numerusform>
            <numerusform>%1: not even one of its %Ln blocks fits into the %2 that are lent.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BenchText</name>
    <message numerus="yes">
        <source>%Ln token(s)</source>
        <translation>
            <numerusform>%Ln token</numerusform>
            <numerusform>%Ln tokens</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EarningsSums</name>
    <message numerus="yes">
        <source>%Ln task(s).</source>
        <translation>
            <numerusform>%Ln task.</numerusform>
            <numerusform>%Ln tasks.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln task(s), %1 of them pending.</source>
        <translation>
            <numerusform>%Ln task, %1 of them pending.</numerusform>
            <numerusform>%Ln tasks, %1 of them pending.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HardwareText</name>
    <message numerus="yes">
        <source>%Ln lane(s) at %1&#xa0;GT/s</source>
        <extracomment>A link&apos;s speed: giga-transfers a second and lane</extracomment>
        <translation>
            <numerusform>%Ln lane at %1&#xa0;GT/s</numerusform>
            <numerusform>%Ln lanes at %1&#xa0;GT/s</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ModelList</name>
    <message numerus="yes">
        <source>%1 in %Ln block(s)</source>
        <extracomment>%1 is a size in bytes</extracomment>
        <translation>
            <numerusform>%1 in %Ln block</numerusform>
            <numerusform>%1 in %Ln blocks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Notifications</name>
    <message numerus="yes">
        <source>%1 credits earned, and %Ln task(s) not booked yet.</source>
        <translation>
            <numerusform>%1 credits earned, and %Ln task not booked yet.</numerusform>
            <numerusform>%1 credits earned, and %Ln tasks not booked yet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>commonwatt::BenchResultsView</name>
    <message numerus="yes">
        <source>%Ln figure(s) were disturbed: something else used the device. Measure again when it is idle.</source>
        <translation>
            <numerusform>%Ln figure was disturbed: something else used the device. Measure again when it is idle.</numerusform>
            <numerusform>%Ln figures were disturbed: something else used the device. Measure again when it is idle.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>commonwatt::CachePanel</name>
    <message numerus="yes">
        <source>%1 in %Ln file(s)</source>
        <extracomment>%1 is a size in bytes</extracomment>
        <translation>
            <numerusform>%1 in %Ln file</numerusform>
            <numerusform>%1 in %Ln files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>commonwatt::DeviceCard</name>
    <message numerus="yes">
        <source>computing %Ln answer(s)</source>
        <translation>
            <numerusform>computing %Ln answer</numerusform>
            <numerusform>computing %Ln answers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>commonwatt::ExportButton</name>
    <message numerus="yes">
        <source>%1: %Ln row(s)</source>
        <extracomment>A table, and how much of it was saved until now</extracomment>
        <translation>
            <numerusform>%1: %Ln row</numerusform>
            <numerusform>%1: %Ln rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>commonwatt::ModelsPage</name>
    <message numerus="yes">
        <source>Show more of %Ln</source>
        <translation>
            <numerusform>Show more of %Ln</numerusform>
            <numerusform>Show more of %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>commonwatt::NowPage</name>
    <message numerus="yes">
        <source>Credits today, %Ln task(s) not booked yet</source>
        <translation>
            <numerusform>Credits today, %Ln task not booked yet</numerusform>
            <numerusform>Credits today, %Ln tasks not booked yet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>commonwatt::TaskSection</name>
    <message numerus="yes">
        <source>%1 task(s)</source>
        <extracomment>A number, written as the owner does</extracomment>
        <translation>
            <numerusform>%1 task</numerusform>
            <numerusform>%1 tasks</numerusform>
        </translation>
    </message>
</context>
</TS>
