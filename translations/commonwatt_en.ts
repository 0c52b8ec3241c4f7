<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>BenchResults</name>
    <message numerus="yes">
        <source>%1: not even one of its %n block(s) fits into the %2 that are lent.</source>
        <translation>
            <numerusform>%1: its %n block does not fit into the %2 that are lent.</numerusform>
            <numerusform>%1: not even one of its %n blocks fits into the %2 that are lent.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BenchText</name>
    <message numerus="yes">
        <source>%n token(s)</source>
        <translation>
            <numerusform>%n token</numerusform>
            <numerusform>%n tokens</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EarningsSums</name>
    <message numerus="yes">
        <source>%n task(s).</source>
        <translation>
            <numerusform>%n task.</numerusform>
            <numerusform>%n tasks.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s), %1 of them pending.</source>
        <translation>
            <numerusform>%n task, %1 of them pending.</numerusform>
            <numerusform>%n tasks, %1 of them pending.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HardwareText</name>
    <message numerus="yes">
        <source>%n lane(s) at %1&#xa0;GT/s</source>
        <extracomment>A link&apos;s speed: giga-transfers a second and lane</extracomment>
        <translation>
            <numerusform>%n lane at %1&#xa0;GT/s</numerusform>
            <numerusform>%n lanes at %1&#xa0;GT/s</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ModelList</name>
    <message numerus="yes">
        <source>%1 in %n block(s)</source>
        <extracomment>%1 is a size in bytes</extracomment>
        <translation>
            <numerusform>%1 in %n block</numerusform>
            <numerusform>%1 in %n blocks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Notifications</name>
    <message numerus="yes">
        <source>%1 credits earned, and %n task(s) not booked yet.</source>
        <translation>
            <numerusform>%1 credits earned, and %n task not booked yet.</numerusform>
            <numerusform>%1 credits earned, and %n tasks not booked yet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>commonwatt::BenchResultsView</name>
    <message numerus="yes">
        <source>%n figure(s) were disturbed: something else used the device. Measure again when it is idle.</source>
        <translation>
            <numerusform>%n figure was disturbed: something else used the device. Measure again when it is idle.</numerusform>
            <numerusform>%n figures were disturbed: something else used the device. Measure again when it is idle.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>commonwatt::CachePanel</name>
    <message numerus="yes">
        <source>%1 in %n file(s)</source>
        <extracomment>%1 is a size in bytes</extracomment>
        <translation>
            <numerusform>%1 in %n file</numerusform>
            <numerusform>%1 in %n files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>commonwatt::DeviceCard</name>
    <message numerus="yes">
        <source>computing %n answer(s)</source>
        <translation>
            <numerusform>computing %n answer</numerusform>
            <numerusform>computing %n answers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>commonwatt::ExportButton</name>
    <message numerus="yes">
        <source>%1: %n row(s)</source>
        <extracomment>A table, and how much of it was saved until now</extracomment>
        <translation>
            <numerusform>%1: %n row</numerusform>
            <numerusform>%1: %n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>commonwatt::ModelsPage</name>
    <message numerus="yes">
        <source>Show more of %n</source>
        <translation>
            <numerusform>Show more of %n</numerusform>
            <numerusform>Show more of %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>commonwatt::NowPage</name>
    <message numerus="yes">
        <source>Credits today, %n task(s) not booked yet</source>
        <translation>
            <numerusform>Credits today, %n task not booked yet</numerusform>
            <numerusform>Credits today, %n tasks not booked yet</numerusform>
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
