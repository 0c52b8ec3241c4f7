<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
    <context>
        <name>Activity</name>
        <message>
            <source>The program in the background cannot be talked to: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Asking the program in the background…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The program in the background is not running.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Snoozed until %1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Snoozed until the game ends.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Snoozed until you resume.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Running %1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Running %1, slowed down to %2 %.</source>
            <extracomment>%2 is a number of percent</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 cannot run here: %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Downloading its part of %1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Loading its part of %1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ready to run %1; nobody asks right now.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ready; the coordinator has no work for this machine right now.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Running</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Slowed down</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Paused</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Snoozed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Waiting for work</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Needs you</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not running</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This machine has not joined anybody yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The coordinator refuses this machine: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No device of this machine can be lent.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Paused.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Paused: %1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Connecting to %1.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>BenchResults</name>
        <message>
            <source>%1: %2 slower</source>
            <extracomment>%1 is what was measured, %2 a percentage</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1: %2 of an answer, %3 of a prompt.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%1: not even one of its %n block(s) fits into the %2 that are lent.</source>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message>
            <source>%1: does not fit as a whole, it has %2 and %3 are lent. Some %4 of its %5 blocks do, at %6 of an answer.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A model of %1 billion parameters, %2 bits</source>
            <extracomment>How large a model is. %1: billions of parameters, %2: bits of each</extracomment>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>BenchText</name>
        <message>
            <source>A block, a token of an answer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A block, a token of a prompt</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A block of 4 bits, a token of an answer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A block of 4 bits, a token of a prompt</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A small block, a token of an answer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A small block, a token of a prompt</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Length of these prompts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Weights read for a token, 4 bits</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Weights read for a token, 8 bits</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Products of a prompt, 4 bits</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Products of a prompt, 8 bits</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What the coordinator checks</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Memory, copied</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Memory, two read and one written</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Memory, read</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Arithmetic, 32-bit floats</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Arithmetic, 16-bit floats</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Arithmetic, 8-bit integers</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Matrix units, 16-bit floats</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Own kernel: vector product, 4 bits</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Own kernel: vector product, 8 bits</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Own kernel: matrix product, 4 bits</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Own kernel: matrix product, 8 bits</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Link, host to device</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Link, device to host</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Memory, copied by the driver</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Starting a computation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A block, a token of an answer, after a minute</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Speed lost in a minute of load</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Clock at the beginning of that minute</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Clock at its end</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Hottest in that minute</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Power in that minute</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Blocks' tokens for a joule</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>tokens/J</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A minute of load</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n token(s)</source>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message>
            <source>%1 %</source>
            <extracomment>A number of percent</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 µs</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 ms</source>
            <extracomment>Milliseconds</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1: %2</source>
            <extracomment>%1: what is to be said of a measured value, such as "disturbed"; %2: why</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>disturbed</source>
            <extracomment>Of a measured value</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>wrong results</source>
            <extracomment>Of a measured value</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>not possible here</source>
            <extracomment>Of what could not be measured</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Full</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Quick</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>CurvesSection</name>
        <message>
            <source>Last hour</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Last day</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Last week</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Last 400 days</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>EarningsSums</name>
        <message>
            <source>Others</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>measured</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>partly estimated</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>estimated</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 to %2</source>
            <extracomment>The first and the last day of a week</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 %2</source>
            <extracomment>A month and a year
----------
A model or a device, and its credits</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1: nothing was computed.</source>
            <extracomment>%1 is a day, a week or a month</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1: %2 credits.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1: %2 credits (%3).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>, </source>
            <comment>between entries of a list</comment>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n task(s).</source>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%n task(s), %1 of them pending.</source>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message>
            <source>%1 %2, which cost %3.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 %2; its price is not known for all of it.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ExportWriter</name>
        <message>
            <source>The file %1 could not be made: %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file %1 could not be written: %2</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Failure</name>
        <message>
            <source>Memory or disk space was used up. Free some, or change what you lend: under Policy the device's memory, under Models the space for downloads. It is tried again with less work.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The process that computes ended, or the coordinator could not be reached. It is tried again by itself. If it keeps happening on one device, update that device's driver, and undo overclocking if there is any; if it happens on all of them, check the network.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Something took too long. A device that hangs is started anew by itself. If it keeps happening, update the device's driver, lend it less memory, or check the network.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A file or an answer was damaged. Damaged downloads are thrown away and fetched again. If it keeps happening, check the disk and the machine's memory for faults, and tell the people who run the coordinator.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This device or this version cannot compute that model. Nothing is lost: it gets other work. An update of Commonwatt or of the device's driver may help.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The system refused access. See that the user who runs Commonwatt may use the device (on Linux, the groups “video” and “render”) and may write to the data folder.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The coordinator does not accept this machine any more. Ask for a new link to join, and join again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The device or a file that was needed is not there any more. If you have taken a device out, nothing has to be done; otherwise see under Hardware whether it is found.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The work was called off, as when you pause or turn the machine off. Nothing has to be done.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The coordinator asked for something that cannot be done here. You cannot change that; it gives the work to others. If it keeps happening, see whether there is an update.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This is a defect of Commonwatt. See whether there is an update; if it still happens, please report it with the message above.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Format</name>
        <message>
            <source>%1 %</source>
            <extracomment>A number of percent</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 Wh</source>
            <extracomment>Watt-hours</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 kWh</source>
            <extracomment>Kilowatt-hours</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 °C</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 W</source>
            <extracomment>Watts</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 tokens/s</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 s</source>
            <extracomment>Seconds</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 min</source>
            <extracomment>Minutes</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 min %2 s</source>
            <extracomment>Minutes and seconds</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 h</source>
            <extracomment>Hours</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 h %2 min</source>
            <extracomment>Hours and minutes</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 %2</source>
            <extracomment>A day of the week and a time</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 d</source>
            <extracomment>Days</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 d %2 h</source>
            <extracomment>Days and hours</extracomment>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>HardwareText</name>
        <message>
            <source>Graphics card, %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Graphics within the processor, shares %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Graphics computed by the processor, %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Processor, %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>PCI %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>kernel driver %1</source>
            <extracomment>Of the system's kernel, such as "nvidia"</extracomment>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n lane(s) at %1 GT/s</source>
            <extracomment>A link's speed: giga-transfers a second and lane</extracomment>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message>
            <source>%1; now %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>subgroups of %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>16-bit storage</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>8-bit storage</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>16-bit arithmetic</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>8-bit integers</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>integer dot product</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>cooperative matrices</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>, </source>
            <comment>between the parts of a list</comment>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Invitation</name>
        <message>
            <source>There is more than one invitation in it. Use one for each machine: paste the link of the one for this machine.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The link is not whole. Copy all of it, from commonwatt:// to its end, or ask for a new one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no invitation in it. An invitation is a link that begins with commonwatt://.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No QR code can be read in this image. Try one that is sharper, or paste the link.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The QR code in this image is not an invitation.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The image is too large. Cut the QR code out of it, or paste the link.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The image is broken and cannot be read.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file cannot be opened.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file is too large for an invitation: choose a text with the link in it, or an image of its QR code.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ModelList</name>
        <message>
            <source>%1 billion parameters</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 million parameters</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 parameters</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>kept for later</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>downloading</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>loading</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ready</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>failed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>stopped</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>not told</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%1 in %n block(s)</source>
            <extracomment>%1 is a size in bytes</extracomment>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Token embedding</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Output head</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Block %1 of %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Blocks %1 to %2 of %3</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 in the block cache: %2, %3</source>
            <extracomment>Blocks of a model, and how large they are</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 on %2: %3, %4</source>
            <extracomment>Blocks of a model, a device, what it does with them, and how large they are</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Only models that you have allowed run here, and this one is not among them.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Allowed by your pattern “%1”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Denied by your pattern “%1”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Chat: answers in a conversation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Text completion: a text is carried on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1, may send work</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1, may not send work</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Notifications</name>
        <message>
            <source>When this machine has joined a coordinator</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>When the coordinator refuses this machine</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>When a device fails and needs me</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>When the first credit is earned</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Once a day, what was earned the day before</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>When a snooze has ended</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>When a newer version is there</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Joined</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This machine computes for %1 from now on.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Refused</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 refuses this machine: %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>First credits</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This machine has earned its first credits: %1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Snooze ended</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Commonwatt may compute again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Update</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 is there; this machine has an older version.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A device fails</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 cannot run %2: %3</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Yesterday</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 credits earned.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%1 credits earned, and %n task(s) not booked yet.</source>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
    </context>
    <context>
        <name>Policy</name>
        <message>
            <source>seconds</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>minutes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>hours</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>days</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>milliseconds</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>KiB</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>MiB</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>GiB</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>TiB</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>KiB a second</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>MiB a second</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>GiB a second</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>°C</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>watts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>MHz</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>% of its highest</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>% of it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>for a kWh</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>threads</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>on this machine</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Run on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>As while you are here</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Pause</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Pause and give memory back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Never</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Always</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nobody is here</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Only input counts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Off</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No limit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not known</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>At any price</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>As devices of its kind do</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Do not use it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Slowly</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Like any other</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>As usual: 75 % of a GPU's, 50 % of the machine's</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>One for each core</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What is lent and 2 GiB</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>By itself, before a device is offered</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Only when you ask for it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>While something runs or somebody looks</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Simulated, for trying things out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>None</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Everything</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What happens</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Warnings and errors</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Errors</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>By network and time</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>GPUs run when you have been away for</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Time without keyboard, pointer or game controller.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The processor runs when you have been away for</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The same for the processor.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>GPUs while you are here</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Whether they run although you use the machine: a part of their time leaves it usable.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The processor while you are here</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>When the screen is locked</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Whether it counts at once as nobody being here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>While a remote session is open</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Somebody works on this machine from another one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Game controllers count as input</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Turn it off if one lies about and moves by itself.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>While a window fills the screen</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A game, a film, a presentation.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Windows that come first</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Classes of windows; * and ? stand for any letters.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Programs that come first</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Names of programs such as blender; * and ? stand for any letters.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>While one of these is open</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What the windows and programs above lead to.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>While a game has asked for game mode</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Many games ask the system for it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>While music or a film plays</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In any player that tells the system.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>While a program keeps the screen on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>As films and video calls do.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Pause a GPU when others use more of it than</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your own programs on the same GPU come first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>… for longer than</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Short bursts do not count.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Give a GPU's memory back when less is free than</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>So that your programs find room on it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Hours of the week</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>When it may run at all.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>On battery, run while its charge is above</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Computing empties a battery within an hour or two.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>While an uninterruptible power supply runs on its battery</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>During a power cut.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Prices by time</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Of a kilowatt-hour; the first line that fits counts.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Price at all other times</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Of a kilowatt-hour.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Currency</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Three capital letters, such as EUR or USD.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Run up to a price of</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>While electricity costs more, nothing runs.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What a device takes while it computes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>For the sums of energy and cost, where no sensor tells.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Where your own signal is read</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Solar surplus, home automation: file:/PATH or http://127.0.0.1:PORT/PATH. Empty: none.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How old the signal may be</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>An older one stops the work.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keep a GPU's core at</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It is slowed down as far as that needs.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stop when its core is hotter than</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It runs again when it is 5 °C cooler.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keep a GPU's hottest part at</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stop when its hottest part is hotter than</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keep a GPU's memory at</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stop when its memory is hotter than</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The most that a GPU may take</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Held by its driver where it can, else by slowing it down.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Highest clock of a GPU's cores</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Where its driver can be told.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keep a GPU's fan below</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Part of the time in which a device computes at most</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Less is cooler, quieter and earns less.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Pause the processor when others use more of it than</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your own programs come first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Give memory back when less is free than</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Of the machine's memory.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Store models only while more of the disk is free than</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What is stored already stays.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Where the network costs by volume</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Such as a phone's.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How fast “slowly” is</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Each way.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Send at most</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>So that your own calls and games stay smooth.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Traffic in a day</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sent and received.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Traffic in a month</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>When the network may be used</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing runs at other times.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>After a pause, wait for quiet of</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing may speak against running for this long.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Give a device's memory back after a pause of</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Until then work goes on quickly when you leave again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Longest time before a GPU with a screen gives others their turn</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Less is smoother and a little slower.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Profile</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A set of settings that holds together.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Profile where neither network nor time chooses one</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Counts while the profile is chosen by network and time.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Profiles by time</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The first line that fits counts.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Profiles by network</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Names of connections, with * and ?; the first line that fits counts, and counts before the time.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Models that may be served</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Names, with * and ?; empty: all.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Models that may not</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Counts before those that may.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Who may be served</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Names of requesters, with * and ?; empty: all.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Who may not</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Counts before those who may.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Kinds of work</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>chat, completion; empty: all.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Name of this machine</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>At the coordinator, from the next start on.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Devices that are lent</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Such as cpu, vulkan:0, cuda:1. Empty: every GPU, or the processor where there is none.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How much memory of each device is lent</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>An amount or a part.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Threads on the processor</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>From the next start of the work on.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Disk space for models</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What was used longest ago is removed first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Download models at most at</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>So that your own downloads stay fast.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Restart the work when it takes more memory than</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A safeguard. Each device's work is a process of its own.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Restart the work when it shows no sign of life for</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A safeguard against drivers that hang.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Measure devices</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Takes some seconds.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Read the GPUs' sensors</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Heat and watts cannot be kept without them.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Port for Prometheus</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Where it finds the sensors' values.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write into the log</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>From the next start on.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>When you are away, and when not</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Games and video</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Time</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Power</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Price of electricity</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your own signal</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Heat and noise</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What else runs, and what stays free</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Network</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How it makes way</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Which profile holds</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What is served</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The program in the background</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 %2</source>
            <extracomment>A number and its unit</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Yes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>At any time</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Empty</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1: unit</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>PolicySentence</name>
        <message>
            <source>Balanced</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Runs when nobody is here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Gentle</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Waits longer, stays cooler and quieter.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Night</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Runs at night only, and quietly.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Headless</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A machine that nobody sits at: runs always.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It may run</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It may run %1 of the time</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It pauses and gives its memory back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It pauses</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1.</source>
            <extracomment>A whole sentence from what happens</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1: %2.</source>
            <extracomment>What happens, and why</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No device is lent.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1: %2</source>
            <extracomment>A device, and a sentence about it</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 holds, because you have chosen it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 holds, because of the time.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 holds, because of the network.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 holds, because neither network nor time chooses another.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Reason</name>
        <message>
            <source>paused by you</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>snoozed by you</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>snoozed by you until the game ends</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the GPU's core is too hot (%1)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>cannot tell how hot the GPU is</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the GPU's hottest part is too hot (%1)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>cannot tell how hot the GPU's hottest part is</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the GPU's memory is too hot (%1)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>cannot tell how hot the GPU's memory is</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>on battery (%1)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>on battery</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>cannot tell whether this machine runs on battery</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the power supply runs on its battery</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>cannot tell whether the power supply runs on its battery</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the network is metered</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>cannot tell whether the network is metered</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>outside the network's hours</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>today's traffic is used up</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>cannot tell how much traffic there was today</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>this month's traffic is used up</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>cannot tell how much traffic there was this month</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>cannot tell which network this is</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the machine's memory is short (%1 free)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>cannot tell how much memory is free</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the GPU's memory is short (%1 free)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>cannot tell how much of the GPU's memory is free</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 in full screen</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a window in full screen</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>cannot tell whether a window fills the screen</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 is open</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>cannot tell which windows are open</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 is running</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>cannot tell which programs run</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a game has asked for game mode</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>cannot tell whether a game has asked for game mode</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 is playing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>something is playing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>cannot tell whether something is playing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 keeps the screen on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a program keeps the screen on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>cannot tell whether a program keeps the screen on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>you are using this machine</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>cannot tell whether you are using this machine</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>you are using a game controller</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>cannot tell whether you are using a game controller</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>you were using this machine</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a remote session is open</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>cannot tell whether a remote session is open</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>cannot tell whether you are using this machine: nothing here sees keyboard or pointer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>outside the hours that you have set</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>electricity costs too much (%1)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>cannot tell what electricity costs</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>your own signal says so</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>cannot tell what your own signal says</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>your own signal allows %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>other programs use %1 of the processor</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>cannot tell how much other programs compute</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>other programs use %1 of the GPU</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>cannot tell how much other programs use the GPU</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>limited to %1 of its time</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>kept within its limits of heat and power (%1)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>waiting whether it stays quiet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>you want it to run now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 (%2)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1, since %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1, until %2</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>TaskTable</name>
        <message>
            <source>Pending</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Credited</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Verified</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Held back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 to %2</source>
            <extracomment>The first and the last of some blocks</extracomment>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Timeline</name>
        <message>
            <source>Ran</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Slowed down</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Paused</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Offline</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 %2</source>
            <extracomment>A time and the name of its time zone</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1. %2 to %3 (%4)</source>
            <extracomment>State and reason, from when, to when, how long</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 to %2</source>
            <extracomment>%1 is "Slowed down", %2 a percentage</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1: %2</source>
            <extracomment>A state such as "Paused", and why</extracomment>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>commonwatt::AboutDialog</name>
        <message>
            <source>About Commonwatt</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Version %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The program in the background is not there.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In the background: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Commonwatt</source>
            <extracomment>The program's name</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Commonwatt is free software under the GNU General Public License, version 3 or later (GPL-3.0-or-later). It comes without any warranty.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>public domain</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The licence's text</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Made with</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>commonwatt::AutostartStep</name>
        <message>
            <source>Start with your session</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The icon in the tray shows what Commonwatt does and starts the program in the background, which does the work.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Start Commonwatt when I &amp;log in</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A machine that should compute while nobody is logged in needs the program in the background as a service of the system: the document about platforms says how.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The system could not be told: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Finish</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>commonwatt::Banner</name>
        <message>
            <source>Dismiss</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>commonwatt::BenchPanel</name>
        <message>
            <source>Device to measure</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How thoroughly</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Quick, 10 seconds</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Full, 90 seconds</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The full one also loads the device for a minute and sees how much speed heat takes.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Progress of the measurement</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How fast it is</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Earlier measurements could not be read: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stop measuring</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Measure</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stopping…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Preparing…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1: %2</source>
            <extracomment>What was measured, and its value</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No device can be measured: none can be used.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>One moment…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not measured yet. Here will be how fast it is, beside other devices, and which models it would serve. Measure it: its work is given to it by that.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>commonwatt::BenchResultsView</name>
        <message>
            <source>What it would serve</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Beside other devices</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Earlier runs</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All figures</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reads of a model</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Memory, read</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>32-bit floats</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>16-bit matrices</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1, %2, took %3, with %4</source>
            <extracomment>%1: "Quick" or "Full", %2: when, %3: how long it took, %4: a driver</extracomment>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n figure(s) were disturbed: something else used the device. Measure again when it is idle.</source>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Predicted from this measurement, for one request at a time.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This run lacks the figures that a prediction takes. Measure again; if they are missing then too, “All figures” says why.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This run has no figure that is known of other devices.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Yours: %1</source>
            <extracomment>In a list of devices: the own one. %1 is its name</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 (data sheet)</source>
            <extracomment>%1 is a device whose value is not measured</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Values of data sheets are peaks, which no program reaches: yours is measured.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sources</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>When</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Kind</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Memory, copied</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Since the run before: %1.</source>
            <extracomment>%1 is a list such as "Memory, read: 22 % slower"</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>; </source>
            <comment>between the parts of a list</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Look whether it is hot, slowed down, or used by another program, and measure again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The next run is compared with this one: what lost more than %1 is named.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Value</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Spread</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Remark</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>commonwatt::BenchRun</name>
        <message>
            <source>It could not be stopped: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It could not be measured: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stopped.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It was stopped, because the device must pause or by another program.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>commonwatt::CachePanel</name>
        <message numerus="yes">
            <source>%1 in %n file(s)</source>
            <extracomment>%1 is a size in bytes</extracomment>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Not in use now: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1: %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Set limit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Clear…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Share of the cache's limit that is used</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Limit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source> GiB</source>
            <extracomment>Behind a number: gibibytes</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Limit of the cache in gibibytes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Clear the cache</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What is in the cache could not be read: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Whatever the limit is, %1 of the disk stay free (Policy).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 of %2 used</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The cache is empty. Blocks of models that run here are kept in it, so that each is fetched once.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Remove the blocks that are not in use?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Blocks in use stay, and what runs goes on. The others are fetched again when they are needed, which takes time and traffic.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Clear</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing was freed: all of it is in use.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 freed.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>commonwatt::CreditExplanation</name>
        <message>
            <source>How a credit comes about</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A task is what one request computes on a part of a model here. It is worth the more, the larger the part and the more tokens; tokens of the prompt and of the answer count alike, and how quick the device is does not count.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Credits = parameters of the part × tokens ÷ %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A thousand tokens through a model of a billion parameters are one credit. The coordinator books it when the request has ended; until then the task is pending.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your last booked task: blocks %1 of %2, which hold %3 million parameters, for %4 tokens, gave %5 credits.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>commonwatt::CurvesSection</name>
        <message>
            <source>Curves</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Temperature of the core</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 °C</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Power</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 W</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>GPU</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Time that is shown</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>These curves</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>commonwatt sensors</source>
            <comment>name of a file</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There are no curves yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>When a GPU of this machine computes, its temperature and its power will be drawn here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The temperature and the power of GPUs are drawn here. Now nothing can be seen: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Look again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 (simulated)</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>commonwatt::DeviceCard</name>
        <message>
            <source>Speed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Used by Commonwatt, by others</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Memory used, of what is lent</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Temperature</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Power</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 of %2</source>
            <extracomment>Sizes: what is used, and of how much</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Slowed down to %1</source>
            <extracomment>A percentage</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Paused, its memory given back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1: %2</source>
            <extracomment>%1 is a state such as "Paused", %2 why</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>downloading, %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>loading</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ready, nobody asks right now</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>computing %n answer(s)</source>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message>
            <source>failed: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>stopped</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1, blocks %2 to %3 of %4: %5</source>
            <extracomment>A model, the first and the last of its blocks that are here, of how many, and the state</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No work is assigned to it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1, %2</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>commonwatt::DeviceLimits</name>
        <message>
            <source>Limits</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Memory that is lent</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>An amount such as 4G, or a share such as 75%.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Power at most</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>1W to 2000W, or none.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Temperature that is kept</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>30C to 120C, or off. It is slowed down to stay below.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Part of the time that it computes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>1% to 100%.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>as for all</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Set</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>As for all devices</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Limits of %1</source>
            <extracomment>%1 is a device</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 of %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Set: %1 of %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>As for all devices: %1 of %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not taken: %1</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>commonwatt::DevicesStep</name>
        <message>
            <source>No driver reaches it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Devices</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This is what was found. How fast a device is decides which part of a model it is given; a quick measurement takes about ten seconds for each.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Progress of the measurement</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Looking for devices…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The devices could not be read: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Stop measuring</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Measure again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Measure now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing was found that could compute. You can go on; what is found later is used then.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Can be lent. Reads a model at %1 a second.</source>
            <extracomment>%1 is a size: "12.3 GiB"</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Can be lent. Not measured yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not lent: left out by the settings.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cannot be used: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stopping…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Preparing…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Measuring %1…</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>commonwatt::DiagnosticsDialog</name>
        <message>
            <source>Diagnostics</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This is what others need to find a fault. Links to join, keys, names of this machine, of its user, of the coordinator and of networks, addresses and home folders have been removed. Read it before you pass it on; nothing is sent by itself.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The program in the background is being asked.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Save…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Copy</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copied.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save diagnostics</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Text files (*.txt)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Saved as %1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It could not be saved: %1</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>commonwatt::EarningsChart</name>
        <message>
            <source>Credits over time</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>commonwatt::EarningsPage</name>
        <message>
            <source>Earnings</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Credits</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tasks pending</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Electricity</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Energy</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Time that is shown</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Last 28 days</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Last 12 weeks</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Last 12 months</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How it is divided</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>By model</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>By device</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Earnings by day</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>commonwatt earnings</source>
            <comment>name of a file</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All tasks</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>commonwatt tasks</source>
            <comment>name of a file</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Saved: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This could not be understood.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The program in the background is of another version: %1
Quit it and start Commonwatt again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Here will be what your devices earn each day and what the electricity costs, and every task that they compute.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing earned yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 To earn, join a coordinator.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Join…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 What they do right now, and why, is on the page Now.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Look at Now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Electricity, its price is not known for all of it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Energy, %1</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>commonwatt::ExportButton</name>
        <message>
            <source>Export…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 as CSV…</source>
            <extracomment>A table, and the kind of file that it is saved in</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 as JSON…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Table (*.csv)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>JSON (*.json)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cancel</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%1: %n row(s)</source>
            <extracomment>A table, and how much of it was saved until now</extracomment>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Export</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This was not saved.
%1
A file of that name is as it was.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>commonwatt::FailureTable</name>
        <message>
            <source>When</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Device</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Model</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What happened</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>commonwatt::FailuresSection</name>
        <message>
            <source>Failures</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Search for a device, a model or a message</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Search the failures</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Failures, newest first</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What to do</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All failures</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>commonwatt failures</source>
            <comment>name of a file</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing has failed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>When work fails on this machine, you will see here when, why, and what you can do about it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing is like “%1”.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>commonwatt::Gui</name>
        <message>
            <source>%1 cannot be started.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Quit Commonwatt</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The program in the background can go on lending this machine without the icon in the tray.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stop lending and quit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Only remove the icon</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>commonwatt::HardwareCard</name>
        <message>
            <source>No driver reaches it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Install the driver of its vendor, then search again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Lent</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It is the only one that is lent, so it stays on. To lend nothing at all, pause.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Memory</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Lent of it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reads of a model</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Interfaces and drivers</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Lend %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Lent, by its interface %1.</source>
            <extracomment>%1 is an interface: "cuda:0"</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cannot be used.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Is to be lent, but is not: the interface that the settings name cannot be used.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Could be lent, but the processor does the same faster.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not lent.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not measured yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1: %2, can be used</source>
            <extracomment>%1 is an interface ("cuda:0"), %2 its driver</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1: %2, cannot be used</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>driver not told</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Link: %1</source>
            <extracomment>The link between a card and the machine</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>CUDA: compute capability %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Vulkan: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Interfaces and drivers of %1</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>commonwatt::HardwarePage</name>
        <message>
            <source>Hardware</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Search again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What this machine can compute with, and what of it you lend.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Asks the drivers again, as after one was installed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Searching…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The search failed: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The devices could not be understood.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Try again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing was found that could compute.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Here will be the devices of this machine. If it has a graphics card, install its driver.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This could not be changed: %1</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>commonwatt::HistoryPage</name>
        <message>
            <source>History</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>commonwatt::JoinDialog</name>
        <message>
            <source>Join</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Join</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The operator of a coordinator sends you an invitation. It is good for one machine. From then on this machine computes for them while you do not need it; you can leave at any time.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Joining…</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>commonwatt::JoinForm</name>
        <message>
            <source>Choose a &amp;file…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Link of the invitation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Link of the invitation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A text with the link in it, or an image of its QR code</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A file can be a text with the link in it, or an image of its QR code. You can also drop or paste either here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This link was in the clipboard.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The coordinator could not be joined: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Asking the coordinator…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose an invitation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Invitations (*.txt *.json *.png *.jpg *.jpeg *.svg *.webp *.bmp)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All files (*)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reading it…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no invitation in what was dropped.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>commonwatt::JoinStep</name>
        <message>
            <source>Join</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Whoever runs a coordinator decides what is computed and sends you an invitation. It is good for one machine; you can leave at any time.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Joined %1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Joined %1, which refuses this machine: %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This machine has joined %1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Joining…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Join</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>commonwatt::LocalLink</name>
        <message>
            <source>The daemon does not read what it is sent.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The daemon's answer is too long.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The daemon said what is no message: %1</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>commonwatt::LogDialog</name>
        <message>
            <source>&amp;Follow</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Log</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Least important lines that are shown</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Everything</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Information</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Warnings</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Errors only</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Search</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Search the log</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Lines of the log</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Copy</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Open folder</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The program in the background is not there. Its earlier lines are in the folder logs of its data.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The log could not be read: %1</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>commonwatt::MainWindow</name>
        <message>
            <source>Pages</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Earnings</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Hardware</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Policy</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>History</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Models</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 – Commonwatt</source>
            <extracomment>A page's title, such as "Earnings"</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Commonwatt</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Join a coordinator…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Set up again…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Notifications…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Close window</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Quit…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Pages</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Help</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Log…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Diagnostics…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;About Commonwatt</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This desktop has no tray for Commonwatt's icon. If you close this window, Commonwatt goes on in the background; start it again to see it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Minimize</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>commonwatt::ModelCard</name>
        <message>
            <source>%1 · Licence: %2</source>
            <extracomment>Of a model: %1 is its size, %2 its licence</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1
The coordinator does not offer it now.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing of it is held here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Allowed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not here</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 may run here</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>commonwatt::ModelsPage</name>
        <message>
            <source>Models</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Deny</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Allow all others too</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The coordinator has not told whose requests it passes on.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>One kind stays on. To do no work at all, pause.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What the coordinator offers, and what of it may run on this machine. The coordinator gives it no other work.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Kinds of work</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What requests may ask this machine for.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Block cache</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Parts of models on this machine's disk, each fetched once.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Search models</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Deny by pattern</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Models with such a name never run here, also those that come later. “*” stands for any text and “?” for one character.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>For example *-70b</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Pattern of models to deny</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Deny models with this pattern</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Who may send work</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The names under which the coordinator knows those who ask it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No models yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Once this machine has joined a coordinator, the models that it offers stand here, and you say which of them may run.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Join…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The models could not be read.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The program in the background answered: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Try again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The settings could not be read: %1</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Show more of %n</source>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message>
            <source>The coordinator offers no model right now. As soon as it does, it appears here; nothing needs to be done.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No model has that in its name, make or licence.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Only these run here: %1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Remove</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Remove the pattern %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This could not be changed: %1</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>commonwatt::NotificationDialog</name>
        <message>
            <source>Notifications</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tell me</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Never over a game or a film in full screen, and of each at most one in ten minutes.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>commonwatt::NowPage</name>
        <message>
            <source>Now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Snooze</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Resume</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Run for 30 minutes anyway</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Join…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Credits today</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Electricity today</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Energy today</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Can change by itself at %1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>End running anyway</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Credits today, %n task(s) not booked yet</source>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Electricity today: no price set</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Energy today, measured</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Energy today, estimated</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Since the first start: %1 credits, %2 tokens, %3 tasks</source>
            <extracomment>Three numbers</extracomment>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>commonwatt::Page</name>
        <message>
            <source>One moment…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The program in the background is being asked.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This could not be read.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The program in the background answered: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Try again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Commonwatt is not running.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The program in the background, which does the work and keeps the records, is not there. Nothing runs on this machine.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Start it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The program in the background cannot be talked to.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1
If this program or the one in the background was updated, quit both and start Commonwatt again.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>commonwatt::PolicyCommon</name>
        <message>
            <source>After %1 without you</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>GPUs up to %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>At most %1 of the time</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>GPUs as warm as they get</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How &amp;long you are away before it runs</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How &amp;warm it may get</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How &amp;much it computes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Hours of the week</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>When it may run. Paint with the mouse, or with arrows and Space; arrows with Shift go on painting.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>time away</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>warmth</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>part of the time</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>hours of the week</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>After %1 without you, the processor after %2</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>commonwatt::PolicyMore</name>
        <message>
            <source>Find a setting</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;For:</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>For which device</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No setting fits. Try another word.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Settings of the machine as a whole are left out.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All devices</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>commonwatt::PolicyPage</name>
        <message>
            <source>Policy</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>More settings</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The settings could not be read.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The program in the background answered: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Try again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Undo</source>
            <extracomment>%1 is a setting</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Undo: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ctrl+Z</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Redo</source>
            <extracomment>%1 is a setting</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Redo: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ctrl+Shift+Z</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ctrl+Y</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 (%2)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Right now: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>At %1, if nobody is here: %2</source>
            <extracomment>%1 is a moment such as "23:00" or "Tue 23:00", %2 a sentence</extracomment>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>commonwatt::PolicyProfiles</name>
        <message>
            <source>%1: %2</source>
            <extracomment>A profile and what it is for</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New profile…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Remove profile</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Profile:</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Profile</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Settings of:</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Settings of</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>profile</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>By network and time</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Everything</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The profile %1 alone</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New profile</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Name, of the letters a to z, digits, - and _. It begins with the settings that are shown now.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is a profile %1 already.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>new profile %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>removal of the profile %1</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>commonwatt::PriceStep</name>
        <message>
            <source>Electricity</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>With the price of a kilowatt-hour you see what lending costs you beside what it earns. A tariff that changes with the time of day is set under Policy.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A kilowatt-hour &amp;costs</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>I do &amp;not know</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Price of a kilowatt-hour</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Currency, three letters</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>An average of what households pay (%1, %2). Your bill has what you pay.</source>
            <extracomment>%1 is a publisher, %2 a year</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The price could not be kept: %1</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>commonwatt::ProfileStep</name>
        <message>
            <source>Balanced</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Computes when nobody uses this machine, and stops at once when somebody does. Right for most.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Gentle</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Waits a quarter of an hour, stays cooler and quieter, and earns less.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Night</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Computes from 22:00 to 07:00 only, and quietly.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Headless</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Computes always. Only for a machine at which nobody sits: it does not give way to you.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A profile of your own.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>When it computes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A profile says how much of a guest Commonwatt is. You can change it in the tray at any time, and every detail of it under Policy.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The profile could not be set: %1</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>commonwatt::Section</name>
        <message>
            <source>One moment…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The program in the background is being asked.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This could not be read.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The program in the background answered: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Try again</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>commonwatt::SensorChart</name>
        <message>
            <source>Last %1, least %2, greatest %3. Line: the mean; area: from the least to the greatest.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing was measured in this time. Sensors are read while something computes.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>commonwatt::SettingRow</name>
        <message>
            <source>Reset</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reset: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Back to what holds elsewhere</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Default: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The profile %1 has its own: %2.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>commonwatt::SettingTable</name>
        <message>
            <source>Remove</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Move up</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>When, such as Mon-Fri 07:00-21:00</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Price of a kWh</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>When, such as Mon-Fri 22:00-07:00</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Profile</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Connection</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>commonwatt::SetupDialog</name>
        <message>
            <source>S&amp;tart it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Set up &amp;later</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>S&amp;kip this</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Set up Commonwatt</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Step %1 of %2</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>commonwatt::SetupStep</name>
        <message>
            <source>&amp;Continue</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>commonwatt::SnoozeMenu</name>
        <message>
            <source>15 minutes, until %1</source>
            <extracomment>%1 is a time</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>1 hour, until %1</source>
            <extracomment>%1 is a time</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>4 hours, until %1</source>
            <extracomment>%1 is a time</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Until tomorrow, %1</source>
            <extracomment>%1 is a time</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Until this game ends</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Until I resume</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>commonwatt::TaskHistory</name>
        <message>
            <source>Tasks</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All tasks</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>commonwatt tasks</source>
            <comment>name of a file</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No tasks yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Every task that this machine computes will be listed here, with what it earned.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>commonwatt::TaskSection</name>
        <message>
            <source>Search</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Search in tasks</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>State of tasks</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All states</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tasks</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Details of the task</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tasks could not be read: %1. They are asked for again when this page is shown or the search changes.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There are no tasks yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No task matches the search.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%1 task(s)</source>
            <extracomment>A number, written as the owner does</extracomment>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message>
            <source>%1, blocks %2, on %3</source>
            <extracomment>A model, its blocks, a device</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 tokens in %2, from %3.</source>
            <extracomment>A count, a duration and a moment</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 tokens in %2 (%4), from %3.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 came in, %2 went out.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It ended early: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 credits: booked by the coordinator.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The coordinator has not booked its credit yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Its number at the coordinator: %1</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>commonwatt::TaskTable</name>
        <message>
            <source>When</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Model</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Blocks</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Device</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tokens</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Took</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Credits</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>State</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>commonwatt::TimelineSection</name>
        <message>
            <source>Timeline</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Point at a bar, or choose one with the arrow keys, to read why.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>State or reason, such as “paused” or “battery”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Search</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Device</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Go to</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>commonwatt timeline</source>
            <comment>name of a file</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The device was free to compute, whether or not there was work.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The device computed a part of the time only, or within limits.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The device did not compute, for the reason that is told.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The program in the background did not run, or this machine was off.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing is recorded of %1 or before.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing is recorded yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>As soon as this machine lends a device, you will see here for each day when it ran, when it was slowed down or paused, and why.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reading the days before %1…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing in the record is like “%1”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No older day has it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The record begins here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All devices</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>commonwatt::TimelineView</name>
        <message>
            <source>%1 %2</source>
            <extracomment>A day of the week and a date</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Timeline</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1
%2</source>
            <extracomment>A date, and what was so from when to when</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1, %2
%3</source>
            <extracomment>A date, a device, and what was so from when to when</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Found</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ran</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>–</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>commonwatt::Tray</name>
        <message>
            <source>&amp;Why?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Snooze</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Resume</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Run for the next &amp;30 minutes anyway</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Profile</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Open Commonwatt</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Quit…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Commonwatt
%1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>End running &amp;anyway</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>commonwatt::UpdateNotice</name>
        <message>
            <source>Commonwatt %1 is there. Install it with your system's package manager.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Commonwatt %1 is there. Fetch it with git pull, build it again, and start it anew.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>commonwatt::WeekEditor</name>
        <message>
            <source>Always</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nights</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Weekends</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Clear</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This cannot be shown here: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Paint at least one hour; until then the hours of before hold. To stop all work, pause it.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>commonwatt::WeekGridView</name>
        <message>
            <source>%1, %2 to %3</source>
            <extracomment>A day of the week and two times</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1: nothing runs</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1: it may run</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1. %2</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>commonwatt::WelcomeStep</name>
        <message>
            <source>Lend what you do not use</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Commonwatt lets this machine compute a part of an AI model for somebody you choose, while you do not need it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What is done</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A part of a model is downloaded and run on your graphics card or processor. As soon as you use the machine, it gives way. You earn credits for what it has computed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What is not touched</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your files, camera and microphone are not looked at. To give way in time, Commonwatt sees whether you use the machine and which programs run; that stays here. Nobody can run programs of their own on it, and nothing needs an administrator's rights.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What it costs</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Electricity while it computes, space on the disk for the model, and traffic to the coordinator. You set limits for each, see what each amounts to, and can stop at any time.</source>
            <translation type="unfinished" />
        </message>
    </context>
</TS>
