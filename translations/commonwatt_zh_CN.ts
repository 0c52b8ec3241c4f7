<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Activity</name>
    <message>
        <source>The program in the background cannot be talked to: %1</source>
        <translation>无法与后台程序通信：%1</translation>
    </message>
    <message>
        <source>Asking the program in the background…</source>
        <translation>正在询问后台程序…</translation>
    </message>
    <message>
        <source>The program in the background is not running.</source>
        <translation>后台程序未运行。</translation>
    </message>
    <message>
        <source>Snoozed until %1.</source>
        <translation>已暂缓至 %1。</translation>
    </message>
    <message>
        <source>Snoozed until the game ends.</source>
        <translation>已暂缓至游戏结束。</translation>
    </message>
    <message>
        <source>Snoozed until you resume.</source>
        <translation>已暂缓，直到手动恢复。</translation>
    </message>
    <message>
        <source>Running %1.</source>
        <translation>正在运行 %1。</translation>
    </message>
    <message>
        <source>Running %1, slowed down to %2 %.</source>
        <extracomment>%2 is a number of percent</extracomment>
        <translation>正在运行 %1，已减速至 %2 %。</translation>
    </message>
    <message>
        <source>%1 cannot run here: %2</source>
        <translation>%1 无法在此运行：%2</translation>
    </message>
    <message>
        <source>Downloading its part of %1.</source>
        <translation>正在下载所承担的 %1 部分。</translation>
    </message>
    <message>
        <source>Loading its part of %1.</source>
        <translation>正在加载所承担的 %1 部分。</translation>
    </message>
    <message>
        <source>Ready to run %1; nobody asks right now.</source>
        <translation>已准备好运行 %1；目前没有请求。</translation>
    </message>
    <message>
        <source>Ready; the coordinator has no work for this machine right now.</source>
        <translation>已就绪；协调器目前没有工作分配给本机。</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>运行中</translation>
    </message>
    <message>
        <source>Slowed down</source>
        <translation>已减速</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Snoozed</source>
        <translation>已暂缓</translation>
    </message>
    <message>
        <source>Waiting for work</source>
        <translation>等待工作</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>需要处理</translation>
    </message>
    <message>
        <source>Not running</source>
        <translation>未运行</translation>
    </message>
    <message>
        <source>This machine has not joined anybody yet.</source>
        <translation>本机尚未加入任何协调器。</translation>
    </message>
    <message>
        <source>The coordinator refuses this machine: %1</source>
        <translation>协调器拒绝本机：%1</translation>
    </message>
    <message>
        <source>No device of this machine can be lent.</source>
        <translation>本机没有可出借的设备。</translation>
    </message>
    <message>
        <source>Paused.</source>
        <translation>已暂停。</translation>
    </message>
    <message>
        <source>Paused: %1.</source>
        <translation>已暂停：%1。</translation>
    </message>
    <message>
        <source>Connecting to %1.</source>
        <translation>正在连接 %1。</translation>
    </message>
</context>
<context>
    <name>BenchResults</name>
    <message>
        <source>%1: %2 slower</source>
        <extracomment>%1 is what was measured, %2 a percentage</extracomment>
        <translation>%1：慢了 %2</translation>
    </message>
    <message>
        <source>%1: %2 of an answer, %3 of a prompt.</source>
        <translation>%1：回答 %2，提示词 %3。</translation>
    </message>
    <message numerus="yes">
        <source>%1: not even one of its %Ln block(s) fits into the %2 that are lent.</source>
        <translation>
            <numerusform>%1：出借的 %2 连其 %Ln 个块中的一个也放不下。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: does not fit as a whole, it has %2 and %3 are lent. Some %4 of its %5 blocks do, at %6 of an answer.</source>
        <translation>%1：无法整个放下，大小为 %2，出借的为 %3。其 %5 个块中约可放下 %4 个，回答速度为 %6。</translation>
    </message>
    <message>
        <source>A model of %1 billion parameters, %2 bits</source>
        <extracomment>How large a model is. %1: billions of parameters, %2: bits of each</extracomment>
        <translation>%1B 参数的模型，%2 位</translation>
    </message>
</context>
<context>
    <name>BenchText</name>
    <message>
        <source>A block, a token of an answer</source>
        <translation>一个块，回答的一个 token</translation>
    </message>
    <message>
        <source>A block, a token of a prompt</source>
        <translation>一个块，提示词的一个 token</translation>
    </message>
    <message>
        <source>A block of 4 bits, a token of an answer</source>
        <translation>4 位的块，回答的一个 token</translation>
    </message>
    <message>
        <source>A block of 4 bits, a token of a prompt</source>
        <translation>4 位的块，提示词的一个 token</translation>
    </message>
    <message>
        <source>A small block, a token of an answer</source>
        <translation>小块，回答的一个 token</translation>
    </message>
    <message>
        <source>A small block, a token of a prompt</source>
        <translation>小块，提示词的一个 token</translation>
    </message>
    <message>
        <source>Length of these prompts</source>
        <translation>这些提示词的长度</translation>
    </message>
    <message>
        <source>Weights read for a token, 4 bits</source>
        <translation>每个 token 读取的权重，4 位</translation>
    </message>
    <message>
        <source>Weights read for a token, 8 bits</source>
        <translation>每个 token 读取的权重，8 位</translation>
    </message>
    <message>
        <source>Products of a prompt, 4 bits</source>
        <translation>提示词的乘积，4 位</translation>
    </message>
    <message>
        <source>Products of a prompt, 8 bits</source>
        <translation>提示词的乘积，8 位</translation>
    </message>
    <message>
        <source>What the coordinator checks</source>
        <translation>协调器的检查项</translation>
    </message>
    <message>
        <source>Memory, copied</source>
        <translation>内存，复制</translation>
    </message>
    <message>
        <source>Memory, two read and one written</source>
        <translation>内存，读二写一</translation>
    </message>
    <message>
        <source>Memory, read</source>
        <translation>内存，读取</translation>
    </message>
    <message>
        <source>Arithmetic, 32-bit floats</source>
        <translation>运算，32 位浮点</translation>
    </message>
    <message>
        <source>Arithmetic, 16-bit floats</source>
        <translation>运算，16 位浮点</translation>
    </message>
    <message>
        <source>Arithmetic, 8-bit integers</source>
        <translation>运算，8 位整数</translation>
    </message>
    <message>
        <source>Matrix units, 16-bit floats</source>
        <translation>矩阵单元，16 位浮点</translation>
    </message>
    <message>
        <source>Own kernel: vector product, 4 bits</source>
        <translation>自有内核：向量乘积，4 位</translation>
    </message>
    <message>
        <source>Own kernel: vector product, 8 bits</source>
        <translation>自有内核：向量乘积，8 位</translation>
    </message>
    <message>
        <source>Own kernel: matrix product, 4 bits</source>
        <translation>自有内核：矩阵乘积，4 位</translation>
    </message>
    <message>
        <source>Own kernel: matrix product, 8 bits</source>
        <translation>自有内核：矩阵乘积，8 位</translation>
    </message>
    <message>
        <source>Link, host to device</source>
        <translation>链路，主机到设备</translation>
    </message>
    <message>
        <source>Link, device to host</source>
        <translation>链路，设备到主机</translation>
    </message>
    <message>
        <source>Memory, copied by the driver</source>
        <translation>内存，由驱动程序复制</translation>
    </message>
    <message>
        <source>Starting a computation</source>
        <translation>启动一次计算</translation>
    </message>
    <message>
        <source>A block, a token of an answer, after a minute</source>
        <translation>一个块，回答的一个 token，一分钟后</translation>
    </message>
    <message>
        <source>Speed lost in a minute of load</source>
        <translation>一分钟负载后的速度损失</translation>
    </message>
    <message>
        <source>Clock at the beginning of that minute</source>
        <translation>该分钟开始时的频率</translation>
    </message>
    <message>
        <source>Clock at its end</source>
        <translation>结束时的频率</translation>
    </message>
    <message>
        <source>Hottest in that minute</source>
        <translation>该分钟内的最高温度</translation>
    </message>
    <message>
        <source>Power in that minute</source>
        <translation>该分钟内的功率</translation>
    </message>
    <message>
        <source>Blocks&apos; tokens for a joule</source>
        <translation>每焦耳的块 token 数</translation>
    </message>
    <message>
        <source>tokens/J</source>
        <translation>tokens/J</translation>
    </message>
    <message>
        <source>A minute of load</source>
        <translation>一分钟负载</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s)</source>
        <translation>
            <numerusform>%Ln 个 token</numerusform>
        </translation>
    </message>
    <message>
        <source>%1&#xa0;%</source>
        <extracomment>A number of percent</extracomment>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>%1&#xa0;µs</source>
        <translation>%1&#xa0;µs</translation>
    </message>
    <message>
        <source>%1&#xa0;ms</source>
        <extracomment>Milliseconds</extracomment>
        <translation>%1&#xa0;ms</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: what is to be said of a measured value, such as &quot;disturbed&quot;; %2: why</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>disturbed</source>
        <extracomment>Of a measured value</extracomment>
        <translation>受干扰</translation>
    </message>
    <message>
        <source>wrong results</source>
        <extracomment>Of a measured value</extracomment>
        <translation>结果错误</translation>
    </message>
    <message>
        <source>not possible here</source>
        <extracomment>Of what could not be measured</extracomment>
        <translation>此处无法测量</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>完整</translation>
    </message>
    <message>
        <source>Quick</source>
        <translation>快速</translation>
    </message>
</context>
<context>
    <name>CurvesSection</name>
    <message>
        <source>Last hour</source>
        <translation>最近一小时</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>最近一天</translation>
    </message>
    <message>
        <source>Last week</source>
        <translation>最近一周</translation>
    </message>
    <message>
        <source>Last 400 days</source>
        <translation>最近 400 天</translation>
    </message>
</context>
<context>
    <name>EarningsSums</name>
    <message>
        <source>Others</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>实测</translation>
    </message>
    <message>
        <source>partly estimated</source>
        <translation>部分为估算</translation>
    </message>
    <message>
        <source>estimated</source>
        <translation>估算</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>The first and the last day of a week</extracomment>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>A month and a year
----------
A model or a device, and its credits</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: nothing was computed.</source>
        <extracomment>%1 is a day, a week or a month</extracomment>
        <translation>%1：没有计算任何内容。</translation>
    </message>
    <message>
        <source>%1: %2 credits.</source>
        <translation>%1：%2 积分。</translation>
    </message>
    <message>
        <source>%1: %2 credits (%3).</source>
        <translation>%1：%2 积分（%3）。</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between entries of a list</comment>
        <translation>、</translation>
    </message>
    <message numerus="yes">
        <source>%Ln task(s).</source>
        <translation>
            <numerusform>%Ln 个任务。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln task(s), %1 of them pending.</source>
        <translation>
            <numerusform>%Ln 个任务，其中 %1 个待入账。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2, which cost %3.</source>
        <translation>%1 %2，成本为 %3。</translation>
    </message>
    <message>
        <source>%1 %2; its price is not known for all of it.</source>
        <translation>%1 %2；其中部分电价未知。</translation>
    </message>
</context>
<context>
    <name>ExportWriter</name>
    <message>
        <source>The file %1 could not be made: %2</source>
        <translation>无法创建文件 %1：%2</translation>
    </message>
    <message>
        <source>The file %1 could not be written: %2</source>
        <translation>无法写入文件 %1：%2</translation>
    </message>
</context>
<context>
    <name>Failure</name>
    <message>
        <source>Memory or disk space was used up. Free some, or change what you lend: under Policy the device&apos;s memory, under Models the space for downloads. It is tried again with less work.</source>
        <translation>内存或磁盘空间已用尽。请释放一些空间，或更改出借的量：设备内存在“策略”中，下载空间在“模型”中。将以较少的工作重试。</translation>
    </message>
    <message>
        <source>The process that computes ended, or the coordinator could not be reached. It is tried again by itself. If it keeps happening on one device, update that device&apos;s driver, and undo overclocking if there is any; if it happens on all of them, check the network.</source>
        <translation>计算进程已结束，或无法连接协调器。将自动重试。如果某一设备上反复发生，请更新其驱动程序，并取消超频（如有）；如果所有设备上都发生，请检查网络。</translation>
    </message>
    <message>
        <source>Something took too long. A device that hangs is started anew by itself. If it keeps happening, update the device&apos;s driver, lend it less memory, or check the network.</source>
        <translation>某项操作耗时过长。停止响应的设备会自动重新启动。如果反复发生，请更新设备的驱动程序、减少出借的内存，或检查网络。</translation>
    </message>
    <message>
        <source>A file or an answer was damaged. Damaged downloads are thrown away and fetched again. If it keeps happening, check the disk and the machine&apos;s memory for faults, and tell the people who run the coordinator.</source>
        <translation>某个文件或应答已损坏。损坏的下载会被丢弃并重新获取。如果反复发生，请检查磁盘和内存是否有故障，并告知协调器的运营者。</translation>
    </message>
    <message>
        <source>This device or this version cannot compute that model. Nothing is lost: it gets other work. An update of Commonwatt or of the device&apos;s driver may help.</source>
        <translation>此设备或此版本无法计算该模型。没有任何损失：它会得到其他工作。更新 Commonwatt 或设备驱动程序可能有所帮助。</translation>
    </message>
    <message>
        <source>The system refused access. See that the user who runs Commonwatt may use the device (on Linux, the groups “video” and “render”) and may write to the data folder.</source>
        <translation>系统拒绝访问。请确认运行 Commonwatt 的用户可以使用该设备（Linux 上为 “video” 和 “render” 组），并可写入数据文件夹。</translation>
    </message>
    <message>
        <source>The coordinator does not accept this machine any more. Ask for a new link to join, and join again.</source>
        <translation>协调器不再接受本机。请索取新的加入链接，然后重新加入。</translation>
    </message>
    <message>
        <source>The device or a file that was needed is not there any more. If you have taken a device out, nothing has to be done; otherwise see under Hardware whether it is found.</source>
        <translation>所需的设备或文件已不存在。如果是主动移除了设备，则无需处理；否则请在“硬件”中查看是否能找到它。</translation>
    </message>
    <message>
        <source>The work was called off, as when you pause or turn the machine off. Nothing has to be done.</source>
        <translation>工作已取消，例如暂停或关闭计算机时。无需处理。</translation>
    </message>
    <message>
        <source>The coordinator asked for something that cannot be done here. You cannot change that; it gives the work to others. If it keeps happening, see whether there is an update.</source>
        <translation>协调器要求了此处无法完成的工作。这一点无法更改；协调器会把工作交给其他计算机。如果反复发生，请查看是否有更新。</translation>
    </message>
    <message>
        <source>This is a defect of Commonwatt. See whether there is an update; if it still happens, please report it with the message above.</source>
        <translation>这是 Commonwatt 的缺陷。请查看是否有更新；如果仍然发生，请附上以上消息进行报告。</translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>%1&#xa0;%</source>
        <extracomment>A number of percent</extracomment>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>%1&#xa0;Wh</source>
        <extracomment>Watt-hours</extracomment>
        <translation>%1&#xa0;Wh</translation>
    </message>
    <message>
        <source>%1&#xa0;kWh</source>
        <extracomment>Kilowatt-hours</extracomment>
        <translation>%1&#xa0;kWh</translation>
    </message>
    <message>
        <source>%1&#xa0;°C</source>
        <translation>%1&#xa0;°C</translation>
    </message>
    <message>
        <source>%1&#xa0;W</source>
        <extracomment>Watts</extracomment>
        <translation>%1&#xa0;W</translation>
    </message>
    <message>
        <source>%1&#xa0;tokens/s</source>
        <translation>%1&#xa0;tokens/s</translation>
    </message>
    <message>
        <source>%1&#xa0;s</source>
        <extracomment>Seconds</extracomment>
        <translation>%1&#xa0;秒</translation>
    </message>
    <message>
        <source>%1&#xa0;min</source>
        <extracomment>Minutes</extracomment>
        <translation>%1&#xa0;分</translation>
    </message>
    <message>
        <source>%1&#xa0;min %2&#xa0;s</source>
        <extracomment>Minutes and seconds</extracomment>
        <translation>%1&#xa0;分 %2&#xa0;秒</translation>
    </message>
    <message>
        <source>%1&#xa0;h</source>
        <extracomment>Hours</extracomment>
        <translation>%1&#xa0;小时</translation>
    </message>
    <message>
        <source>%1&#xa0;h %2&#xa0;min</source>
        <extracomment>Hours and minutes</extracomment>
        <translation>%1&#xa0;小时 %2&#xa0;分</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>A day of the week and a time</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1&#xa0;d</source>
        <extracomment>Days</extracomment>
        <translation>%1&#xa0;天</translation>
    </message>
    <message>
        <source>%1&#xa0;d %2&#xa0;h</source>
        <extracomment>Days and hours</extracomment>
        <translation>%1&#xa0;天 %2&#xa0;小时</translation>
    </message>
</context>
<context>
    <name>HardwareText</name>
    <message>
        <source>Graphics card, %1</source>
        <translation>显卡，%1</translation>
    </message>
    <message>
        <source>Graphics within the processor, shares %1</source>
        <translation>处理器内置显卡，共享 %1</translation>
    </message>
    <message>
        <source>Graphics computed by the processor, %1</source>
        <translation>由处理器计算的图形，%1</translation>
    </message>
    <message>
        <source>Processor, %1</source>
        <translation>处理器，%1</translation>
    </message>
    <message>
        <source>PCI %1</source>
        <translation>PCI %1</translation>
    </message>
    <message>
        <source>kernel driver %1</source>
        <extracomment>Of the system&apos;s kernel, such as &quot;nvidia&quot;</extracomment>
        <translation>内核驱动程序 %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lane(s) at %1&#xa0;GT/s</source>
        <extracomment>A link&apos;s speed: giga-transfers a second and lane</extracomment>
        <translation>
            <numerusform>%Ln 条通道，%1&#xa0;GT/s</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; now %2</source>
        <translation>%1；当前 %2</translation>
    </message>
    <message>
        <source>subgroups of %1</source>
        <translation>子组大小 %1</translation>
    </message>
    <message>
        <source>16-bit storage</source>
        <translation>16 位存储</translation>
    </message>
    <message>
        <source>8-bit storage</source>
        <translation>8 位存储</translation>
    </message>
    <message>
        <source>16-bit arithmetic</source>
        <translation>16 位运算</translation>
    </message>
    <message>
        <source>8-bit integers</source>
        <translation>8 位整数</translation>
    </message>
    <message>
        <source>integer dot product</source>
        <translation>整数点积</translation>
    </message>
    <message>
        <source>cooperative matrices</source>
        <translation>协作矩阵</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>Invitation</name>
    <message>
        <source>There is more than one invitation in it. Use one for each machine: paste the link of the one for this machine.</source>
        <translation>其中有多个邀请。每台计算机使用一个：请粘贴用于本机的链接。</translation>
    </message>
    <message>
        <source>The link is not whole. Copy all of it, from commonwatt:// to its end, or ask for a new one.</source>
        <translation>链接不完整。请从 commonwatt:// 到结尾完整复制，或索取新的链接。</translation>
    </message>
    <message>
        <source>There is no invitation in it. An invitation is a link that begins with commonwatt://.</source>
        <translation>其中没有邀请。邀请是以 commonwatt:// 开头的链接。</translation>
    </message>
    <message>
        <source>No QR code can be read in this image. Try one that is sharper, or paste the link.</source>
        <translation>无法在此图像中读取二维码。请换一张更清晰的图像，或粘贴链接。</translation>
    </message>
    <message>
        <source>The QR code in this image is not an invitation.</source>
        <translation>此图像中的二维码不是邀请。</translation>
    </message>
    <message>
        <source>The image is too large. Cut the QR code out of it, or paste the link.</source>
        <translation>图像过大。请裁剪出二维码，或粘贴链接。</translation>
    </message>
    <message>
        <source>The image is broken and cannot be read.</source>
        <translation>图像已损坏，无法读取。</translation>
    </message>
    <message>
        <source>The file cannot be opened.</source>
        <translation>无法打开文件。</translation>
    </message>
    <message>
        <source>The file is too large for an invitation: choose a text with the link in it, or an image of its QR code.</source>
        <translation>文件过大，不像是邀请：请选择包含链接的文本，或其二维码的图像。</translation>
    </message>
</context>
<context>
    <name>ModelList</name>
    <message>
        <source>%1 billion parameters</source>
        <translation>%1B 参数</translation>
    </message>
    <message>
        <source>%1 million parameters</source>
        <translation>%1M 参数</translation>
    </message>
    <message>
        <source>%1 parameters</source>
        <translation>%1 个参数</translation>
    </message>
    <message>
        <source>kept for later</source>
        <translation>留待以后使用</translation>
    </message>
    <message>
        <source>downloading</source>
        <translation>下载中</translation>
    </message>
    <message>
        <source>loading</source>
        <translation>加载中</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>就绪</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>未告知</translation>
    </message>
    <message numerus="yes">
        <source>%1 in %Ln block(s)</source>
        <extracomment>%1 is a size in bytes</extracomment>
        <translation>
            <numerusform>%1，共 %Ln 个块</numerusform>
        </translation>
    </message>
    <message>
        <source>Token embedding</source>
        <translation>token 嵌入</translation>
    </message>
    <message>
        <source>Output head</source>
        <translation>输出头</translation>
    </message>
    <message>
        <source>Block %1 of %2</source>
        <translation>第 %1 块，共 %2 块</translation>
    </message>
    <message>
        <source>Blocks %1 to %2 of %3</source>
        <translation>第 %1 至 %2 块，共 %3 块</translation>
    </message>
    <message>
        <source>%1 in the block cache: %2, %3</source>
        <extracomment>Blocks of a model, and how large they are</extracomment>
        <translation>块缓存中有 %1：%2，%3</translation>
    </message>
    <message>
        <source>%1 on %2: %3, %4</source>
        <extracomment>Blocks of a model, a device, what it does with them, and how large they are</extracomment>
        <translation>%1 位于 %2：%3，%4</translation>
    </message>
    <message>
        <source>Only models that you have allowed run here, and this one is not among them.</source>
        <translation>此处只运行已允许的模型，而此模型不在其中。</translation>
    </message>
    <message>
        <source>Allowed by your pattern “%1”.</source>
        <translation>由模式“%1”允许。</translation>
    </message>
    <message>
        <source>Denied by your pattern “%1”.</source>
        <translation>由模式“%1”拒绝。</translation>
    </message>
    <message>
        <source>Chat: answers in a conversation</source>
        <translation>聊天：在对话中回答</translation>
    </message>
    <message>
        <source>Text completion: a text is carried on</source>
        <translation>文本补全：续写一段文本</translation>
    </message>
    <message>
        <source>%1, may send work</source>
        <translation>%1，可发送工作</translation>
    </message>
    <message>
        <source>%1, may not send work</source>
        <translation>%1，不可发送工作</translation>
    </message>
</context>
<context>
    <name>Notifications</name>
    <message>
        <source>When this machine has joined a coordinator</source>
        <translation>本机加入协调器时</translation>
    </message>
    <message>
        <source>When the coordinator refuses this machine</source>
        <translation>协调器拒绝本机时</translation>
    </message>
    <message>
        <source>When a device fails and needs me</source>
        <translation>设备故障并需要处理时</translation>
    </message>
    <message>
        <source>When the first credit is earned</source>
        <translation>获得首个积分时</translation>
    </message>
    <message>
        <source>Once a day, what was earned the day before</source>
        <translation>每天一次，显示前一天的收益</translation>
    </message>
    <message>
        <source>When a snooze has ended</source>
        <translation>暂缓结束时</translation>
    </message>
    <message>
        <source>When a newer version is there</source>
        <translation>有新版本时</translation>
    </message>
    <message>
        <source>Joined</source>
        <translation>已加入</translation>
    </message>
    <message>
        <source>This machine computes for %1 from now on.</source>
        <translation>本机从现在起为 %1 计算。</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>被拒绝</translation>
    </message>
    <message>
        <source>%1 refuses this machine: %2</source>
        <translation>%1 拒绝本机：%2</translation>
    </message>
    <message>
        <source>First credits</source>
        <translation>首批积分</translation>
    </message>
    <message>
        <source>This machine has earned its first credits: %1.</source>
        <translation>本机已获得首批积分：%1。</translation>
    </message>
    <message>
        <source>Snooze ended</source>
        <translation>暂缓结束</translation>
    </message>
    <message>
        <source>Commonwatt may compute again.</source>
        <translation>Commonwatt 可以继续计算了。</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>%1 is there; this machine has an older version.</source>
        <translation>%1 已发布；本机的版本较旧。</translation>
    </message>
    <message>
        <source>A device fails</source>
        <translation>设备故障</translation>
    </message>
    <message>
        <source>%1 cannot run %2: %3</source>
        <translation>%1 无法运行 %2：%3</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>昨天</translation>
    </message>
    <message>
        <source>%1 credits earned.</source>
        <translation>已获得 %1 积分。</translation>
    </message>
    <message numerus="yes">
        <source>%1 credits earned, and %Ln task(s) not booked yet.</source>
        <translation>
            <numerusform>已获得 %1 积分，另有 %Ln 个任务尚未入账。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Policy</name>
    <message>
        <source>seconds</source>
        <translation>秒</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>分钟</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>小时</translation>
    </message>
    <message>
        <source>days</source>
        <translation>天</translation>
    </message>
    <message>
        <source>milliseconds</source>
        <translation>毫秒</translation>
    </message>
    <message>
        <source>KiB</source>
        <translation>KiB</translation>
    </message>
    <message>
        <source>MiB</source>
        <translation>MiB</translation>
    </message>
    <message>
        <source>GiB</source>
        <translation>GiB</translation>
    </message>
    <message>
        <source>TiB</source>
        <translation>TiB</translation>
    </message>
    <message>
        <source>KiB a second</source>
        <translation>KiB/秒</translation>
    </message>
    <message>
        <source>MiB a second</source>
        <translation>MiB/秒</translation>
    </message>
    <message>
        <source>GiB a second</source>
        <translation>GiB/秒</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>°C</source>
        <translation>°C</translation>
    </message>
    <message>
        <source>watts</source>
        <translation>瓦</translation>
    </message>
    <message>
        <source>MHz</source>
        <translation>MHz</translation>
    </message>
    <message>
        <source>% of its highest</source>
        <translation>%（占最高值）</translation>
    </message>
    <message>
        <source>% of it</source>
        <translation>%（占总量）</translation>
    </message>
    <message>
        <source>for a kWh</source>
        <translation>每 kWh</translation>
    </message>
    <message>
        <source>threads</source>
        <translation>个线程</translation>
    </message>
    <message>
        <source>on this machine</source>
        <translation>在本机上</translation>
    </message>
    <message>
        <source>Run on</source>
        <translation>继续运行</translation>
    </message>
    <message>
        <source>As while you are here</source>
        <translation>与有人使用时相同</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Pause and give memory back</source>
        <translation>暂停并归还内存</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>从不</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>始终</translation>
    </message>
    <message>
        <source>Nobody is here</source>
        <translation>视为无人使用</translation>
    </message>
    <message>
        <source>Only input counts</source>
        <translation>仅输入有效</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>关</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>无限制</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>At any price</source>
        <translation>任何价格</translation>
    </message>
    <message>
        <source>As devices of its kind do</source>
        <translation>与同类设备相同</translation>
    </message>
    <message>
        <source>Do not use it</source>
        <translation>不使用</translation>
    </message>
    <message>
        <source>Slowly</source>
        <translation>慢速</translation>
    </message>
    <message>
        <source>Like any other</source>
        <translation>与其他网络相同</translation>
    </message>
    <message>
        <source>As usual: 75 % of a GPU&apos;s, 50 % of the machine&apos;s</source>
        <translation>默认：GPU 内存的 75 %，计算机内存的 50 %</translation>
    </message>
    <message>
        <source>One for each core</source>
        <translation>每个核心一个</translation>
    </message>
    <message>
        <source>What is lent and 2 GiB</source>
        <translation>出借量加 2 GiB</translation>
    </message>
    <message>
        <source>By itself, before a device is offered</source>
        <translation>提供设备前自动进行</translation>
    </message>
    <message>
        <source>Only when you ask for it</source>
        <translation>仅在要求时</translation>
    </message>
    <message>
        <source>While something runs or somebody looks</source>
        <translation>有程序运行或有人观看时</translation>
    </message>
    <message>
        <source>Simulated, for trying things out</source>
        <translation>模拟设备，用于试用</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>处理方式</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>警告和错误</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>By network and time</source>
        <translation>按网络和时间</translation>
    </message>
    <message>
        <source>GPUs run when you have been away for</source>
        <translation>离开多久后 GPU 运行</translation>
    </message>
    <message>
        <source>Time without keyboard, pointer or game controller.</source>
        <translation>没有键盘、指针或游戏控制器输入的时间。</translation>
    </message>
    <message>
        <source>The processor runs when you have been away for</source>
        <translation>离开多久后处理器运行</translation>
    </message>
    <message>
        <source>The same for the processor.</source>
        <translation>处理器同样适用。</translation>
    </message>
    <message>
        <source>GPUs while you are here</source>
        <translation>有人使用时的 GPU</translation>
    </message>
    <message>
        <source>Whether they run although you use the machine: a part of their time leaves it usable.</source>
        <translation>使用计算机时是否仍运行：只占部分时间可保持计算机可用。</translation>
    </message>
    <message>
        <source>The processor while you are here</source>
        <translation>有人使用时的处理器</translation>
    </message>
    <message>
        <source>When the screen is locked</source>
        <translation>屏幕锁定时</translation>
    </message>
    <message>
        <source>Whether it counts at once as nobody being here.</source>
        <translation>是否立即视为无人使用。</translation>
    </message>
    <message>
        <source>While a remote session is open</source>
        <translation>远程会话打开时</translation>
    </message>
    <message>
        <source>Somebody works on this machine from another one.</source>
        <translation>有人从另一台计算机使用本机。</translation>
    </message>
    <message>
        <source>Game controllers count as input</source>
        <translation>游戏控制器视为输入</translation>
    </message>
    <message>
        <source>Turn it off if one lies about and moves by itself.</source>
        <translation>如果控制器闲置时会自行移动，请关闭。</translation>
    </message>
    <message>
        <source>While a window fills the screen</source>
        <translation>窗口占满屏幕时</translation>
    </message>
    <message>
        <source>A game, a film, a presentation.</source>
        <translation>游戏、影片、演示。</translation>
    </message>
    <message>
        <source>Windows that come first</source>
        <translation>优先的窗口</translation>
    </message>
    <message>
        <source>Classes of windows; * and ? stand for any letters.</source>
        <translation>窗口类名；* 和 ? 代表任意字符。</translation>
    </message>
    <message>
        <source>Programs that come first</source>
        <translation>优先的程序</translation>
    </message>
    <message>
        <source>Names of programs such as blender; * and ? stand for any letters.</source>
        <translation>程序名称，例如 blender；* 和 ? 代表任意字符。</translation>
    </message>
    <message>
        <source>While one of these is open</source>
        <translation>其中之一打开时</translation>
    </message>
    <message>
        <source>What the windows and programs above lead to.</source>
        <translation>上述窗口和程序引起的处理方式。</translation>
    </message>
    <message>
        <source>While a game has asked for game mode</source>
        <translation>游戏请求游戏模式时</translation>
    </message>
    <message>
        <source>Many games ask the system for it.</source>
        <translation>许多游戏会向系统请求此模式。</translation>
    </message>
    <message>
        <source>While music or a film plays</source>
        <translation>播放音乐或影片时</translation>
    </message>
    <message>
        <source>In any player that tells the system.</source>
        <translation>任何会告知系统的播放器。</translation>
    </message>
    <message>
        <source>While a program keeps the screen on</source>
        <translation>程序保持屏幕常亮时</translation>
    </message>
    <message>
        <source>As films and video calls do.</source>
        <translation>影片和视频通话会这样做。</translation>
    </message>
    <message>
        <source>Pause a GPU when others use more of it than</source>
        <translation>其他程序使用 GPU 超过此值时暂停</translation>
    </message>
    <message>
        <source>Your own programs on the same GPU come first.</source>
        <translation>同一 GPU 上自己的程序优先。</translation>
    </message>
    <message>
        <source>… for longer than</source>
        <translation>…持续超过</translation>
    </message>
    <message>
        <source>Short bursts do not count.</source>
        <translation>短暂的突发不计。</translation>
    </message>
    <message>
        <source>Give a GPU&apos;s memory back when less is free than</source>
        <translation>GPU 空闲内存低于此值时归还</translation>
    </message>
    <message>
        <source>So that your programs find room on it.</source>
        <translation>使自己的程序有足够的空间。</translation>
    </message>
    <message>
        <source>Hours of the week</source>
        <translation>每周时段</translation>
    </message>
    <message>
        <source>When it may run at all.</source>
        <translation>允许运行的时间。</translation>
    </message>
    <message>
        <source>On battery, run while its charge is above</source>
        <translation>使用电池时，电量高于此值才运行</translation>
    </message>
    <message>
        <source>Computing empties a battery within an hour or two.</source>
        <translation>计算会在一两小时内耗尽电池。</translation>
    </message>
    <message>
        <source>While an uninterruptible power supply runs on its battery</source>
        <translation>不间断电源使用电池时</translation>
    </message>
    <message>
        <source>During a power cut.</source>
        <translation>停电时。</translation>
    </message>
    <message>
        <source>Prices by time</source>
        <translation>分时电价</translation>
    </message>
    <message>
        <source>Of a kilowatt-hour; the first line that fits counts.</source>
        <translation>每千瓦时；以第一个匹配行为准。</translation>
    </message>
    <message>
        <source>Price at all other times</source>
        <translation>其余时间的价格</translation>
    </message>
    <message>
        <source>Of a kilowatt-hour.</source>
        <translation>每千瓦时。</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>货币</translation>
    </message>
    <message>
        <source>Three capital letters, such as EUR or USD.</source>
        <translation>三个大写字母，例如 EUR 或 USD。</translation>
    </message>
    <message>
        <source>Run up to a price of</source>
        <translation>运行的最高电价</translation>
    </message>
    <message>
        <source>While electricity costs more, nothing runs.</source>
        <translation>电价高于此值时不运行。</translation>
    </message>
    <message>
        <source>What a device takes while it computes</source>
        <translation>设备计算时的功率</translation>
    </message>
    <message>
        <source>For the sums of energy and cost, where no sensor tells.</source>
        <translation>在没有传感器数据时，用于计算能耗和费用。</translation>
    </message>
    <message>
        <source>Where your own signal is read</source>
        <translation>自定义信号的读取位置</translation>
    </message>
    <message>
        <source>Solar surplus, home automation: file:/PATH or http://127.0.0.1:PORT/PATH. Empty: none.</source>
        <translation>太阳能余电、家庭自动化：file:/PATH 或 http://127.0.0.1:PORT/PATH。留空：无。</translation>
    </message>
    <message>
        <source>How old the signal may be</source>
        <translation>信号的最长有效时间</translation>
    </message>
    <message>
        <source>An older one stops the work.</source>
        <translation>更旧的信号会停止工作。</translation>
    </message>
    <message>
        <source>Keep a GPU&apos;s core at</source>
        <translation>GPU 核心保持在</translation>
    </message>
    <message>
        <source>It is slowed down as far as that needs.</source>
        <translation>会按需减速。</translation>
    </message>
    <message>
        <source>Stop when its core is hotter than</source>
        <translation>核心温度高于此值时停止</translation>
    </message>
    <message>
        <source>It runs again when it is 5 °C cooler.</source>
        <translation>降低 5 °C 后恢复运行。</translation>
    </message>
    <message>
        <source>Keep a GPU&apos;s hottest part at</source>
        <translation>GPU 最热处保持在</translation>
    </message>
    <message>
        <source>Stop when its hottest part is hotter than</source>
        <translation>最热处温度高于此值时停止</translation>
    </message>
    <message>
        <source>Keep a GPU&apos;s memory at</source>
        <translation>GPU 内存保持在</translation>
    </message>
    <message>
        <source>Stop when its memory is hotter than</source>
        <translation>内存温度高于此值时停止</translation>
    </message>
    <message>
        <source>The most that a GPU may take</source>
        <translation>GPU 的最大功率</translation>
    </message>
    <message>
        <source>Held by its driver where it can, else by slowing it down.</source>
        <translation>驱动程序支持时由其限制，否则通过减速实现。</translation>
    </message>
    <message>
        <source>Highest clock of a GPU&apos;s cores</source>
        <translation>GPU 核心最高频率</translation>
    </message>
    <message>
        <source>Where its driver can be told.</source>
        <translation>驱动程序支持时有效。</translation>
    </message>
    <message>
        <source>Keep a GPU&apos;s fan below</source>
        <translation>GPU 风扇保持低于</translation>
    </message>
    <message>
        <source>Part of the time in which a device computes at most</source>
        <translation>设备计算时间的最大占比</translation>
    </message>
    <message>
        <source>Less is cooler, quieter and earns less.</source>
        <translation>越低则越凉爽安静，收益也越少。</translation>
    </message>
    <message>
        <source>Pause the processor when others use more of it than</source>
        <translation>其他程序使用处理器超过此值时暂停</translation>
    </message>
    <message>
        <source>Your own programs come first.</source>
        <translation>自己的程序优先。</translation>
    </message>
    <message>
        <source>Give memory back when less is free than</source>
        <translation>空闲内存低于此值时归还</translation>
    </message>
    <message>
        <source>Of the machine&apos;s memory.</source>
        <translation>指计算机的内存。</translation>
    </message>
    <message>
        <source>Store models only while more of the disk is free than</source>
        <translation>磁盘空闲高于此值时才存储模型</translation>
    </message>
    <message>
        <source>What is stored already stays.</source>
        <translation>已存储的内容会保留。</translation>
    </message>
    <message>
        <source>Where the network costs by volume</source>
        <translation>网络按流量计费时</translation>
    </message>
    <message>
        <source>Such as a phone&apos;s.</source>
        <translation>例如手机热点。</translation>
    </message>
    <message>
        <source>How fast “slowly” is</source>
        <translation>“慢速”的速度</translation>
    </message>
    <message>
        <source>Each way.</source>
        <translation>双向各自计算。</translation>
    </message>
    <message>
        <source>Send at most</source>
        <translation>发送速度上限</translation>
    </message>
    <message>
        <source>So that your own calls and games stay smooth.</source>
        <translation>使通话和游戏保持流畅。</translation>
    </message>
    <message>
        <source>Traffic in a day</source>
        <translation>每日流量</translation>
    </message>
    <message>
        <source>Sent and received.</source>
        <translation>发送和接收合计。</translation>
    </message>
    <message>
        <source>Traffic in a month</source>
        <translation>每月流量</translation>
    </message>
    <message>
        <source>When the network may be used</source>
        <translation>可使用网络的时间</translation>
    </message>
    <message>
        <source>Nothing runs at other times.</source>
        <translation>其他时间不运行。</translation>
    </message>
    <message>
        <source>After a pause, wait for quiet of</source>
        <translation>暂停后，需等待安静</translation>
    </message>
    <message>
        <source>Nothing may speak against running for this long.</source>
        <translation>在此期间须没有任何不宜运行的原因。</translation>
    </message>
    <message>
        <source>Give a device&apos;s memory back after a pause of</source>
        <translation>暂停多久后归还设备内存</translation>
    </message>
    <message>
        <source>Until then work goes on quickly when you leave again.</source>
        <translation>在此之前，再次离开后工作会很快继续。</translation>
    </message>
    <message>
        <source>Longest time before a GPU with a screen gives others their turn</source>
        <translation>连接屏幕的 GPU 让出使用前的最长时间</translation>
    </message>
    <message>
        <source>Less is smoother and a little slower.</source>
        <translation>越低则越流畅，速度略慢。</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>方案</translation>
    </message>
    <message>
        <source>A set of settings that holds together.</source>
        <translation>一组协调一致的设置。</translation>
    </message>
    <message>
        <source>Profile where neither network nor time chooses one</source>
        <translation>网络和时间均未选定时的方案</translation>
    </message>
    <message>
        <source>Counts while the profile is chosen by network and time.</source>
        <translation>按网络和时间选择方案时生效。</translation>
    </message>
    <message>
        <source>Profiles by time</source>
        <translation>按时间选择方案</translation>
    </message>
    <message>
        <source>The first line that fits counts.</source>
        <translation>以第一个匹配行为准。</translation>
    </message>
    <message>
        <source>Profiles by network</source>
        <translation>按网络选择方案</translation>
    </message>
    <message>
        <source>Names of connections, with * and ?; the first line that fits counts, and counts before the time.</source>
        <translation>连接名称，可用 * 和 ?；以第一个匹配行为准，且优先于时间。</translation>
    </message>
    <message>
        <source>Models that may be served</source>
        <translation>可服务的模型</translation>
    </message>
    <message>
        <source>Names, with * and ?; empty: all.</source>
        <translation>名称，可用 * 和 ?；留空：全部。</translation>
    </message>
    <message>
        <source>Models that may not</source>
        <translation>不可服务的模型</translation>
    </message>
    <message>
        <source>Counts before those that may.</source>
        <translation>优先于允许列表。</translation>
    </message>
    <message>
        <source>Who may be served</source>
        <translation>可服务的请求者</translation>
    </message>
    <message>
        <source>Names of requesters, with * and ?; empty: all.</source>
        <translation>请求者名称，可用 * 和 ?；留空：全部。</translation>
    </message>
    <message>
        <source>Who may not</source>
        <translation>不可服务的请求者</translation>
    </message>
    <message>
        <source>Counts before those who may.</source>
        <translation>优先于允许列表。</translation>
    </message>
    <message>
        <source>Kinds of work</source>
        <translation>工作种类</translation>
    </message>
    <message>
        <source>chat, completion; empty: all.</source>
        <translation>chat, completion；留空：全部。</translation>
    </message>
    <message>
        <source>Name of this machine</source>
        <translation>本机名称</translation>
    </message>
    <message>
        <source>At the coordinator, from the next start on.</source>
        <translation>用于协调器，下次启动后生效。</translation>
    </message>
    <message>
        <source>Devices that are lent</source>
        <translation>出借的设备</translation>
    </message>
    <message>
        <source>Such as cpu, vulkan:0, cuda:1. Empty: every GPU, or the processor where there is none.</source>
        <translation>例如 cpu, vulkan:0, cuda:1。留空：所有 GPU，没有时为处理器。</translation>
    </message>
    <message>
        <source>How much memory of each device is lent</source>
        <translation>每个设备出借的内存</translation>
    </message>
    <message>
        <source>An amount or a part.</source>
        <translation>数量或比例。</translation>
    </message>
    <message>
        <source>Threads on the processor</source>
        <translation>处理器线程数</translation>
    </message>
    <message>
        <source>From the next start of the work on.</source>
        <translation>下次启动工作后生效。</translation>
    </message>
    <message>
        <source>Disk space for models</source>
        <translation>模型的磁盘空间</translation>
    </message>
    <message>
        <source>What was used longest ago is removed first.</source>
        <translation>最久未使用的先删除。</translation>
    </message>
    <message>
        <source>Download models at most at</source>
        <translation>模型下载速度上限</translation>
    </message>
    <message>
        <source>So that your own downloads stay fast.</source>
        <translation>使自己的下载保持快速。</translation>
    </message>
    <message>
        <source>Restart the work when it takes more memory than</source>
        <translation>工作占用内存超过此值时重启</translation>
    </message>
    <message>
        <source>A safeguard. Each device&apos;s work is a process of its own.</source>
        <translation>保护措施。每个设备的工作都是独立的进程。</translation>
    </message>
    <message>
        <source>Restart the work when it shows no sign of life for</source>
        <translation>工作无响应多久后重启</translation>
    </message>
    <message>
        <source>A safeguard against drivers that hang.</source>
        <translation>防止驱动程序停止响应的保护措施。</translation>
    </message>
    <message>
        <source>Measure devices</source>
        <translation>测量设备</translation>
    </message>
    <message>
        <source>Takes some seconds.</source>
        <translation>需要几秒钟。</translation>
    </message>
    <message>
        <source>Read the GPUs&apos; sensors</source>
        <translation>读取 GPU 传感器</translation>
    </message>
    <message>
        <source>Heat and watts cannot be kept without them.</source>
        <translation>没有传感器就无法控制温度和功率。</translation>
    </message>
    <message>
        <source>Port for Prometheus</source>
        <translation>Prometheus 端口</translation>
    </message>
    <message>
        <source>Where it finds the sensors&apos; values.</source>
        <translation>传感器数值的读取位置。</translation>
    </message>
    <message>
        <source>Write into the log</source>
        <translation>写入日志</translation>
    </message>
    <message>
        <source>From the next start on.</source>
        <translation>下次启动后生效。</translation>
    </message>
    <message>
        <source>When you are away, and when not</source>
        <translation>离开与在场的判断</translation>
    </message>
    <message>
        <source>Games and video</source>
        <translation>游戏和视频</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>电源</translation>
    </message>
    <message>
        <source>Price of electricity</source>
        <translation>电价</translation>
    </message>
    <message>
        <source>Your own signal</source>
        <translation>自定义信号</translation>
    </message>
    <message>
        <source>Heat and noise</source>
        <translation>温度和噪音</translation>
    </message>
    <message>
        <source>What else runs, and what stays free</source>
        <translation>其他程序和保留的空闲</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>How it makes way</source>
        <translation>让路方式</translation>
    </message>
    <message>
        <source>Which profile holds</source>
        <translation>生效的方案</translation>
    </message>
    <message>
        <source>What is served</source>
        <translation>服务内容</translation>
    </message>
    <message>
        <source>The program in the background</source>
        <translation>后台程序</translation>
    </message>
    <message>
        <source>%1&#xa0;%2</source>
        <extracomment>A number and its unit</extracomment>
        <translation>%1&#xa0;%2</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <source>At any time</source>
        <translation>任何时间</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>空</translation>
    </message>
    <message>
        <source>%1: unit</source>
        <translation>%1：单位</translation>
    </message>
</context>
<context>
    <name>PolicySentence</name>
    <message>
        <source>Balanced</source>
        <translation>均衡</translation>
    </message>
    <message>
        <source>Runs when nobody is here.</source>
        <translation>无人使用时运行。</translation>
    </message>
    <message>
        <source>Gentle</source>
        <translation>温和</translation>
    </message>
    <message>
        <source>Waits longer, stays cooler and quieter.</source>
        <translation>等待更久，更凉爽安静。</translation>
    </message>
    <message>
        <source>Night</source>
        <translation>夜间</translation>
    </message>
    <message>
        <source>Runs at night only, and quietly.</source>
        <translation>仅在夜间安静地运行。</translation>
    </message>
    <message>
        <source>Headless</source>
        <translation>无人值守</translation>
    </message>
    <message>
        <source>A machine that nobody sits at: runs always.</source>
        <translation>无人使用的计算机：始终运行。</translation>
    </message>
    <message>
        <source>It may run</source>
        <translation>可以运行</translation>
    </message>
    <message>
        <source>It may run %1 of the time</source>
        <translation>可以运行 %1 的时间</translation>
    </message>
    <message>
        <source>It pauses and gives its memory back</source>
        <translation>暂停并归还内存</translation>
    </message>
    <message>
        <source>It pauses</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>%1.</source>
        <extracomment>A whole sentence from what happens</extracomment>
        <translation>%1。</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <extracomment>What happens, and why</extracomment>
        <translation>%1：%2。</translation>
    </message>
    <message>
        <source>No device is lent.</source>
        <translation>没有出借任何设备。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A device, and a sentence about it</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 holds, because you have chosen it.</source>
        <translation>%1 生效，由用户选择。</translation>
    </message>
    <message>
        <source>%1 holds, because of the time.</source>
        <translation>%1 生效，由时间决定。</translation>
    </message>
    <message>
        <source>%1 holds, because of the network.</source>
        <translation>%1 生效，由网络决定。</translation>
    </message>
    <message>
        <source>%1 holds, because neither network nor time chooses another.</source>
        <translation>%1 生效，因为网络和时间都未选定其他方案。</translation>
    </message>
</context>
<context>
    <name>Reason</name>
    <message>
        <source>paused by you</source>
        <translation>由用户暂停</translation>
    </message>
    <message>
        <source>snoozed by you</source>
        <translation>由用户暂缓</translation>
    </message>
    <message>
        <source>snoozed by you until the game ends</source>
        <translation>由用户暂缓至游戏结束</translation>
    </message>
    <message>
        <source>the GPU&apos;s core is too hot (%1)</source>
        <translation>GPU 核心过热（%1）</translation>
    </message>
    <message>
        <source>cannot tell how hot the GPU is</source>
        <translation>无法得知 GPU 的温度</translation>
    </message>
    <message>
        <source>the GPU&apos;s hottest part is too hot (%1)</source>
        <translation>GPU 最热处过热（%1）</translation>
    </message>
    <message>
        <source>cannot tell how hot the GPU&apos;s hottest part is</source>
        <translation>无法得知 GPU 最热处的温度</translation>
    </message>
    <message>
        <source>the GPU&apos;s memory is too hot (%1)</source>
        <translation>GPU 内存过热（%1）</translation>
    </message>
    <message>
        <source>cannot tell how hot the GPU&apos;s memory is</source>
        <translation>无法得知 GPU 内存的温度</translation>
    </message>
    <message>
        <source>on battery (%1)</source>
        <translation>正在使用电池（%1）</translation>
    </message>
    <message>
        <source>on battery</source>
        <translation>正在使用电池</translation>
    </message>
    <message>
        <source>cannot tell whether this machine runs on battery</source>
        <translation>无法得知本机是否在使用电池</translation>
    </message>
    <message>
        <source>the power supply runs on its battery</source>
        <translation>不间断电源正在使用电池</translation>
    </message>
    <message>
        <source>cannot tell whether the power supply runs on its battery</source>
        <translation>无法得知不间断电源是否在使用电池</translation>
    </message>
    <message>
        <source>the network is metered</source>
        <translation>网络按流量计费</translation>
    </message>
    <message>
        <source>cannot tell whether the network is metered</source>
        <translation>无法得知网络是否按流量计费</translation>
    </message>
    <message>
        <source>outside the network&apos;s hours</source>
        <translation>不在网络的时段内</translation>
    </message>
    <message>
        <source>today&apos;s traffic is used up</source>
        <translation>今天的流量已用完</translation>
    </message>
    <message>
        <source>cannot tell how much traffic there was today</source>
        <translation>无法得知今天的流量</translation>
    </message>
    <message>
        <source>this month&apos;s traffic is used up</source>
        <translation>本月流量已用完</translation>
    </message>
    <message>
        <source>cannot tell how much traffic there was this month</source>
        <translation>无法得知本月的流量</translation>
    </message>
    <message>
        <source>cannot tell which network this is</source>
        <translation>无法得知当前是哪个网络</translation>
    </message>
    <message>
        <source>the machine&apos;s memory is short (%1 free)</source>
        <translation>计算机内存不足（空闲 %1）</translation>
    </message>
    <message>
        <source>cannot tell how much memory is free</source>
        <translation>无法得知空闲内存的大小</translation>
    </message>
    <message>
        <source>the GPU&apos;s memory is short (%1 free)</source>
        <translation>GPU 内存不足（空闲 %1）</translation>
    </message>
    <message>
        <source>cannot tell how much of the GPU&apos;s memory is free</source>
        <translation>无法得知 GPU 空闲内存的大小</translation>
    </message>
    <message>
        <source>%1 in full screen</source>
        <translation>%1 处于全屏</translation>
    </message>
    <message>
        <source>a window in full screen</source>
        <translation>有窗口处于全屏</translation>
    </message>
    <message>
        <source>cannot tell whether a window fills the screen</source>
        <translation>无法得知是否有窗口占满屏幕</translation>
    </message>
    <message>
        <source>%1 is open</source>
        <translation>%1 已打开</translation>
    </message>
    <message>
        <source>cannot tell which windows are open</source>
        <translation>无法得知打开的窗口</translation>
    </message>
    <message>
        <source>%1 is running</source>
        <translation>%1 正在运行</translation>
    </message>
    <message>
        <source>cannot tell which programs run</source>
        <translation>无法得知正在运行的程序</translation>
    </message>
    <message>
        <source>a game has asked for game mode</source>
        <translation>有游戏请求了游戏模式</translation>
    </message>
    <message>
        <source>cannot tell whether a game has asked for game mode</source>
        <translation>无法得知是否有游戏请求了游戏模式</translation>
    </message>
    <message>
        <source>%1 is playing</source>
        <translation>%1 正在播放</translation>
    </message>
    <message>
        <source>something is playing</source>
        <translation>正在播放</translation>
    </message>
    <message>
        <source>cannot tell whether something is playing</source>
        <translation>无法得知是否正在播放</translation>
    </message>
    <message>
        <source>%1 keeps the screen on</source>
        <translation>%1 保持屏幕常亮</translation>
    </message>
    <message>
        <source>a program keeps the screen on</source>
        <translation>有程序保持屏幕常亮</translation>
    </message>
    <message>
        <source>cannot tell whether a program keeps the screen on</source>
        <translation>无法得知是否有程序保持屏幕常亮</translation>
    </message>
    <message>
        <source>you are using this machine</source>
        <translation>正在使用本机</translation>
    </message>
    <message>
        <source>cannot tell whether you are using this machine</source>
        <translation>无法得知是否正在使用本机</translation>
    </message>
    <message>
        <source>you are using a game controller</source>
        <translation>正在使用游戏控制器</translation>
    </message>
    <message>
        <source>cannot tell whether you are using a game controller</source>
        <translation>无法得知是否正在使用游戏控制器</translation>
    </message>
    <message>
        <source>you were using this machine</source>
        <translation>刚才在使用本机</translation>
    </message>
    <message>
        <source>a remote session is open</source>
        <translation>有远程会话打开</translation>
    </message>
    <message>
        <source>cannot tell whether a remote session is open</source>
        <translation>无法得知是否有远程会话打开</translation>
    </message>
    <message>
        <source>cannot tell whether you are using this machine: nothing here sees keyboard or pointer</source>
        <translation>无法得知是否正在使用本机：此处无法感知键盘或指针</translation>
    </message>
    <message>
        <source>outside the hours that you have set</source>
        <translation>不在设定的时段内</translation>
    </message>
    <message>
        <source>electricity costs too much (%1)</source>
        <translation>电价过高（%1）</translation>
    </message>
    <message>
        <source>cannot tell what electricity costs</source>
        <translation>无法得知电价</translation>
    </message>
    <message>
        <source>your own signal says so</source>
        <translation>由自定义信号决定</translation>
    </message>
    <message>
        <source>cannot tell what your own signal says</source>
        <translation>无法得知自定义信号的内容</translation>
    </message>
    <message>
        <source>your own signal allows %1</source>
        <translation>自定义信号允许 %1</translation>
    </message>
    <message>
        <source>other programs use %1 of the processor</source>
        <translation>其他程序使用了处理器的 %1</translation>
    </message>
    <message>
        <source>cannot tell how much other programs compute</source>
        <translation>无法得知其他程序的计算量</translation>
    </message>
    <message>
        <source>other programs use %1 of the GPU</source>
        <translation>其他程序使用了 GPU 的 %1</translation>
    </message>
    <message>
        <source>cannot tell how much other programs use the GPU</source>
        <translation>无法得知其他程序对 GPU 的使用量</translation>
    </message>
    <message>
        <source>limited to %1 of its time</source>
        <translation>限制为 %1 的时间</translation>
    </message>
    <message>
        <source>kept within its limits of heat and power (%1)</source>
        <translation>保持在温度和功率限制之内（%1）</translation>
    </message>
    <message>
        <source>waiting whether it stays quiet</source>
        <translation>等待确认是否保持安静</translation>
    </message>
    <message>
        <source>you want it to run now</source>
        <translation>用户要求现在运行</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1, since %2</source>
        <translation>%1，自 %2 起</translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <translation>%1，至 %2</translation>
    </message>
</context>
<context>
    <name>TaskTable</name>
    <message>
        <source>Pending</source>
        <translation>待入账</translation>
    </message>
    <message>
        <source>Credited</source>
        <translation>已计入</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>已验证</translation>
    </message>
    <message>
        <source>Held back</source>
        <translation>已扣留</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>The first and the last of some blocks</extracomment>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>No credit</source>
        <translation>无积分</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Ran</source>
        <translation>已运行</translation>
    </message>
    <message>
        <source>Slowed down</source>
        <translation>已减速</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>离线</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>A time and the name of its time zone</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1. %2 to %3 (%4)</source>
        <extracomment>State and reason, from when, to when, how long</extracomment>
        <translation>%1。%2 至 %3（%4）</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>%1 is &quot;Slowed down&quot;, %2 a percentage</extracomment>
        <translation>%1至 %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A state such as &quot;Paused&quot;, and why</extracomment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>commonwatt::AboutDialog</name>
    <message>
        <source>About Commonwatt</source>
        <translation>关于 Commonwatt</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>版本 %1</translation>
    </message>
    <message>
        <source>The program in the background is not there.</source>
        <translation>后台程序不存在。</translation>
    </message>
    <message>
        <source>In the background: %1</source>
        <translation>后台：%1</translation>
    </message>
    <message>
        <source>Commonwatt</source>
        <extracomment>The program&apos;s name</extracomment>
        <translation>Commonwatt</translation>
    </message>
    <message>
        <source>Commonwatt is free software under the GNU General Public License, version 3 or later (GPL-3.0-or-later). It comes without any warranty.</source>
        <translation>Commonwatt 是自由软件，遵循 GNU 通用公共许可证第 3 版或更高版本 (GPL-3.0-or-later)。不提供任何担保。</translation>
    </message>
    <message>
        <source>public domain</source>
        <translation>公有领域</translation>
    </message>
    <message>
        <source>The licence&apos;s text</source>
        <translation>许可证文本</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>所用组件</translation>
    </message>
</context>
<context>
    <name>commonwatt::AutostartStep</name>
    <message>
        <source>Start with your session</source>
        <translation>随会话启动</translation>
    </message>
    <message>
        <source>The icon in the tray shows what Commonwatt does and starts the program in the background, which does the work.</source>
        <translation>托盘图标显示 Commonwatt 的活动，并启动执行工作的后台程序。</translation>
    </message>
    <message>
        <source>Start Commonwatt when I &amp;log in</source>
        <translation>登录时启动 Commonwatt(&amp;L)</translation>
    </message>
    <message>
        <source>A machine that should compute while nobody is logged in needs the program in the background as a service of the system: the document about platforms says how.</source>
        <translation>如果要让计算机在无人登录时也计算，需要将后台程序作为系统服务运行：有关平台的文档说明了方法。</translation>
    </message>
    <message>
        <source>The system could not be told: %1</source>
        <translation>无法告知系统：%1</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>完成(&amp;F)</translation>
    </message>
</context>
<context>
    <name>commonwatt::Banner</name>
    <message>
        <source>Dismiss</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>commonwatt::BenchPanel</name>
    <message>
        <source>Device to measure</source>
        <translation>要测量的设备</translation>
    </message>
    <message>
        <source>How thoroughly</source>
        <translation>测量程度</translation>
    </message>
    <message>
        <source>Quick, 10 seconds</source>
        <translation>快速，10 秒</translation>
    </message>
    <message>
        <source>Full, 90 seconds</source>
        <translation>完整，90 秒</translation>
    </message>
    <message>
        <source>The full one also loads the device for a minute and sees how much speed heat takes.</source>
        <translation>完整测量还会使设备负载一分钟，以了解发热造成的速度损失。</translation>
    </message>
    <message>
        <source>Progress of the measurement</source>
        <translation>测量进度</translation>
    </message>
    <message>
        <source>How fast it is</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>Earlier measurements could not be read: %1</source>
        <translation>无法读取以前的测量：%1</translation>
    </message>
    <message>
        <source>Stop measuring</source>
        <translation>停止测量</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>测量</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>正在停止…</translation>
    </message>
    <message>
        <source>Preparing…</source>
        <translation>正在准备…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>What was measured, and its value</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>No device can be measured: none can be used.</source>
        <translation>没有可测量的设备：都无法使用。</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>请稍候…</translation>
    </message>
    <message>
        <source>Not measured yet. Here will be how fast it is, beside other devices, and which models it would serve. Measure it: its work is given to it by that.</source>
        <translation>尚未测量。此处将显示其速度、与其他设备的比较，以及可服务的模型。请测量：工作将据此分配。</translation>
    </message>
</context>
<context>
    <name>commonwatt::BenchResultsView</name>
    <message>
        <source>What it would serve</source>
        <translation>可服务的模型</translation>
    </message>
    <message>
        <source>Beside other devices</source>
        <translation>与其他设备比较</translation>
    </message>
    <message>
        <source>Earlier runs</source>
        <translation>以前的测量</translation>
    </message>
    <message>
        <source>All figures</source>
        <translation>全部数值</translation>
    </message>
    <message>
        <source>Reads of a model</source>
        <translation>模型读取速度</translation>
    </message>
    <message>
        <source>Memory, read</source>
        <translation>内存，读取</translation>
    </message>
    <message>
        <source>32-bit floats</source>
        <translation>32 位浮点</translation>
    </message>
    <message>
        <source>16-bit matrices</source>
        <translation>16 位矩阵</translation>
    </message>
    <message>
        <source>%1, %2, took %3, with %4</source>
        <extracomment>%1: &quot;Quick&quot; or &quot;Full&quot;, %2: when, %3: how long it took, %4: a driver</extracomment>
        <translation>%1，%2，用时 %3，使用 %4</translation>
    </message>
    <message numerus="yes">
        <source>%Ln figure(s) were disturbed: something else used the device. Measure again when it is idle.</source>
        <translation>
            <numerusform>%Ln 项数值受到干扰：有其他程序使用了设备。请在其空闲时重新测量。</numerusform>
        </translation>
    </message>
    <message>
        <source>Predicted from this measurement, for one request at a time.</source>
        <translation>根据此次测量预测，每次一个请求。</translation>
    </message>
    <message>
        <source>This run lacks the figures that a prediction takes. Measure again; if they are missing then too, “All figures” says why.</source>
        <translation>此次测量缺少预测所需的数值。请重新测量；如果仍然缺少，“全部数值”会说明原因。</translation>
    </message>
    <message>
        <source>This run has no figure that is known of other devices.</source>
        <translation>此次测量没有可与其他设备比较的数值。</translation>
    </message>
    <message>
        <source>Yours: %1</source>
        <extracomment>In a list of devices: the own one. %1 is its name</extracomment>
        <translation>本机：%1</translation>
    </message>
    <message>
        <source>%1 (data sheet)</source>
        <extracomment>%1 is a device whose value is not measured</extracomment>
        <translation>%1（规格书）</translation>
    </message>
    <message>
        <source>Values of data sheets are peaks, which no program reaches: yours is measured.</source>
        <translation>规格书的数值是峰值，没有程序能达到：本机的数值是实测的。</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>Memory, copied</source>
        <translation>内存，复制</translation>
    </message>
    <message>
        <source>Since the run before: %1.</source>
        <extracomment>%1 is a list such as &quot;Memory, read: 22 % slower&quot;</extracomment>
        <translation>与上次测量相比：%1。</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between the parts of a list</comment>
        <translation>；</translation>
    </message>
    <message>
        <source>Look whether it is hot, slowed down, or used by another program, and measure again.</source>
        <translation>请查看设备是否过热、被减速或被其他程序使用，然后重新测量。</translation>
    </message>
    <message>
        <source>The next run is compared with this one: what lost more than %1 is named.</source>
        <translation>下次测量将与此次比较：下降超过 %1 的项目会列出。</translation>
    </message>
    <message>
        <source>What</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>离散度</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
</context>
<context>
    <name>commonwatt::BenchRun</name>
    <message>
        <source>It could not be stopped: %1</source>
        <translation>无法停止：%1</translation>
    </message>
    <message>
        <source>It could not be measured: %1</source>
        <translation>无法测量：%1</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>已停止。</translation>
    </message>
    <message>
        <source>It was stopped, because the device must pause or by another program.</source>
        <translation>测量已停止，因为设备须暂停，或被其他程序停止。</translation>
    </message>
</context>
<context>
    <name>commonwatt::CachePanel</name>
    <message numerus="yes">
        <source>%1 in %Ln file(s)</source>
        <extracomment>%1 is a size in bytes</extracomment>
        <translation>
            <numerusform>%1，共 %Ln 个文件</numerusform>
        </translation>
    </message>
    <message>
        <source>Not in use now: %1</source>
        <translation>当前未使用：%1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Set limit</source>
        <translation>设置上限</translation>
    </message>
    <message>
        <source>Clear…</source>
        <translation>清除…</translation>
    </message>
    <message>
        <source>Share of the cache&apos;s limit that is used</source>
        <translation>缓存上限的已用比例</translation>
    </message>
    <message>
        <source>&amp;Limit</source>
        <translation>上限(&amp;L)</translation>
    </message>
    <message>
        <source>&#xa0;GiB</source>
        <extracomment>Behind a number: gibibytes</extracomment>
        <translation>&#xa0;GiB</translation>
    </message>
    <message>
        <source>Limit of the cache in gibibytes</source>
        <translation>缓存上限（GiB）</translation>
    </message>
    <message>
        <source>Clear the cache</source>
        <translation>清除缓存</translation>
    </message>
    <message>
        <source>What is in the cache could not be read: %1</source>
        <translation>无法读取缓存内容：%1</translation>
    </message>
    <message>
        <source>Whatever the limit is, %1 of the disk stay free (Policy).</source>
        <translation>无论上限多少，磁盘都会保留 %1 空闲（策略）。</translation>
    </message>
    <message>
        <source>%1 of %2 used</source>
        <translation>已用 %1，共 %2</translation>
    </message>
    <message>
        <source>The cache is empty. Blocks of models that run here are kept in it, so that each is fetched once.</source>
        <translation>缓存为空。此处运行的模型的块会保存在其中，每块只需获取一次。</translation>
    </message>
    <message>
        <source>Remove the blocks that are not in use?</source>
        <translation>是否删除未使用的块？</translation>
    </message>
    <message>
        <source>Blocks in use stay, and what runs goes on. The others are fetched again when they are needed, which takes time and traffic.</source>
        <translation>正在使用的块会保留，运行中的工作会继续。其余的块会在需要时重新获取，这需要时间和流量。</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Nothing was freed: all of it is in use.</source>
        <translation>没有释放任何空间：全部正在使用。</translation>
    </message>
    <message>
        <source>%1 freed.</source>
        <translation>已释放 %1。</translation>
    </message>
</context>
<context>
    <name>commonwatt::CreditExplanation</name>
    <message>
        <source>How a credit comes about</source>
        <translation>积分的计算方式</translation>
    </message>
    <message>
        <source>A task is what one request computes on a part of a model here. It is worth the more, the larger the part and the more tokens; tokens of the prompt and of the answer count alike, and how quick the device is does not count.</source>
        <translation>任务是一个请求在此处的模型部分上的计算。部分越大、token 越多，价值就越高；提示词和回答的 token 同等计算，设备的快慢不影响。</translation>
    </message>
    <message>
        <source>Credits = parameters of the part × tokens ÷ %1</source>
        <translation>积分 = 该部分的参数 × token 数 ÷ %1</translation>
    </message>
    <message>
        <source>A thousand tokens through a model of a billion parameters are one credit. The coordinator books it when the request has ended; until then the task is pending.</source>
        <translation>1000 个 token 通过 10 亿参数的模型计为 1 积分。协调器在请求结束时入账；在此之前任务为待入账。</translation>
    </message>
    <message>
        <source>Your last booked task: blocks %1 of %2, which hold %3 million parameters, for %4 tokens, gave %5 credits.</source>
        <translation>最近入账的任务：块 %1（共 %2 块），含 %3M 参数，处理 %4 个 token，获得 %5 积分。</translation>
    </message>
</context>
<context>
    <name>commonwatt::CurvesSection</name>
    <message>
        <source>Curves</source>
        <translation>曲线</translation>
    </message>
    <message>
        <source>Temperature of the core</source>
        <translation>核心温度</translation>
    </message>
    <message>
        <source>%1&#xa0;°C</source>
        <translation>%1&#xa0;°C</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>功率</translation>
    </message>
    <message>
        <source>%1&#xa0;W</source>
        <translation>%1&#xa0;W</translation>
    </message>
    <message>
        <source>GPU</source>
        <translation>GPU</translation>
    </message>
    <message>
        <source>Time that is shown</source>
        <translation>显示的时间</translation>
    </message>
    <message>
        <source>These curves</source>
        <translation>这些曲线</translation>
    </message>
    <message>
        <source>commonwatt sensors</source>
        <comment>name of a file</comment>
        <translation>commonwatt 传感器</translation>
    </message>
    <message>
        <source>There are no curves yet.</source>
        <translation>尚无曲线。</translation>
    </message>
    <message>
        <source>When a GPU of this machine computes, its temperature and its power will be drawn here.</source>
        <translation>本机的 GPU 计算时，其温度和功率将绘制在此处。</translation>
    </message>
    <message>
        <source>The temperature and the power of GPUs are drawn here. Now nothing can be seen: %1</source>
        <translation>此处绘制 GPU 的温度和功率。目前无法显示：%1</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>重新查看</translation>
    </message>
    <message>
        <source>%1 (simulated)</source>
        <translation>%1（模拟）</translation>
    </message>
</context>
<context>
    <name>commonwatt::DeviceCard</name>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>Used by Commonwatt, by others</source>
        <translation>Commonwatt 已用，其他已用</translation>
    </message>
    <message>
        <source>Memory used, of what is lent</source>
        <translation>出借内存中的已用部分</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>温度</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>功率</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Sizes: what is used, and of how much</extracomment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Slowed down to %1</source>
        <extracomment>A percentage</extracomment>
        <translation>已减速至 %1</translation>
    </message>
    <message>
        <source>Paused, its memory given back</source>
        <translation>已暂停，内存已归还</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a state such as &quot;Paused&quot;, %2 why</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>downloading, %1</source>
        <translation>下载中，%1</translation>
    </message>
    <message>
        <source>loading</source>
        <translation>加载中</translation>
    </message>
    <message>
        <source>ready, nobody asks right now</source>
        <translation>就绪，目前没有请求</translation>
    </message>
    <message numerus="yes">
        <source>computing %Ln answer(s)</source>
        <translation>
            <numerusform>正在计算 %Ln 个回答</numerusform>
        </translation>
    </message>
    <message>
        <source>failed: %1</source>
        <translation>失败：%1</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>%1, blocks %2 to %3 of %4: %5</source>
        <extracomment>A model, the first and the last of its blocks that are here, of how many, and the state</extracomment>
        <translation>%1，第 %2 至 %3 块，共 %4 块：%5</translation>
    </message>
    <message>
        <source>No work is assigned to it.</source>
        <translation>没有分配工作。</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>commonwatt::DeviceLimits</name>
    <message>
        <source>Limits</source>
        <translation>限制</translation>
    </message>
    <message>
        <source>Memory that is lent</source>
        <translation>出借的内存</translation>
    </message>
    <message>
        <source>An amount such as 4G, or a share such as 75%.</source>
        <translation>数量如 4G，或比例如 75%。</translation>
    </message>
    <message>
        <source>Power at most</source>
        <translation>最大功率</translation>
    </message>
    <message>
        <source>1W to 2000W, or none.</source>
        <translation>1W 至 2000W，或 none。</translation>
    </message>
    <message>
        <source>Temperature that is kept</source>
        <translation>保持的温度</translation>
    </message>
    <message>
        <source>30C to 120C, or off. It is slowed down to stay below.</source>
        <translation>30C 至 120C，或 off。会减速以保持低于此值。</translation>
    </message>
    <message>
        <source>Part of the time that it computes</source>
        <translation>计算时间占比</translation>
    </message>
    <message>
        <source>1% to 100%.</source>
        <translation>1% 至 100%。</translation>
    </message>
    <message>
        <source>as for all</source>
        <translation>同所有设备</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>As for all devices</source>
        <translation>与所有设备相同</translation>
    </message>
    <message>
        <source>Limits of %1</source>
        <extracomment>%1 is a device</extracomment>
        <translation>%1 的限制</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 的%1</translation>
    </message>
    <message>
        <source>Set: %1 of %2</source>
        <translation>设置：%2 的%1</translation>
    </message>
    <message>
        <source>As for all devices: %1 of %2</source>
        <translation>与所有设备相同：%2 的%1</translation>
    </message>
    <message>
        <source>Not taken: %1</source>
        <translation>未采用：%1</translation>
    </message>
</context>
<context>
    <name>commonwatt::DevicesStep</name>
    <message>
        <source>No driver reaches it.</source>
        <translation>没有驱动程序可访问它。</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>This is what was found. How fast a device is decides which part of a model it is given; a quick measurement takes about ten seconds for each.</source>
        <translation>以下是找到的设备。设备的速度决定分配给它的模型部分；快速测量每个设备约需十秒。</translation>
    </message>
    <message>
        <source>Progress of the measurement</source>
        <translation>测量进度</translation>
    </message>
    <message>
        <source>Looking for devices…</source>
        <translation>正在查找设备…</translation>
    </message>
    <message>
        <source>The devices could not be read: %1</source>
        <translation>无法读取设备：%1</translation>
    </message>
    <message>
        <source>&amp;Stop measuring</source>
        <translation>停止测量(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Measure again</source>
        <translation>重新测量(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Measure now</source>
        <translation>立即测量(&amp;M)</translation>
    </message>
    <message>
        <source>Nothing was found that could compute. You can go on; what is found later is used then.</source>
        <translation>没有找到可计算的设备。可以继续；以后找到的设备会自动使用。</translation>
    </message>
    <message>
        <source>Can be lent. Reads a model at %1 a second.</source>
        <extracomment>%1 is a size: &quot;12.3 GiB&quot;</extracomment>
        <translation>可以出借。读取模型的速度为每秒 %1。</translation>
    </message>
    <message>
        <source>Can be lent. Not measured yet.</source>
        <translation>可以出借。尚未测量。</translation>
    </message>
    <message>
        <source>Not lent: left out by the settings.</source>
        <translation>未出借：已在设置中排除。</translation>
    </message>
    <message>
        <source>Cannot be used: %1</source>
        <translation>无法使用：%1</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>正在停止…</translation>
    </message>
    <message>
        <source>Preparing…</source>
        <translation>正在准备…</translation>
    </message>
    <message>
        <source>Measuring %1…</source>
        <translation>正在测量 %1…</translation>
    </message>
    <message>
        <source>Not lent: a graphics card is used instead.</source>
        <translation>未出借：改用显卡。</translation>
    </message>
</context>
<context>
    <name>commonwatt::DiagnosticsDialog</name>
    <message>
        <source>Diagnostics</source>
        <translation>诊断信息</translation>
    </message>
    <message>
        <source>This is what others need to find a fault. Links to join, keys, names of this machine, of its user, of the coordinator and of networks, addresses and home folders have been removed. Read it before you pass it on; nothing is sent by itself.</source>
        <translation>这是他人查找故障所需的信息。加入链接、密钥，本机、用户、协调器和网络的名称，地址以及主文件夹均已移除。转交前请先阅读；不会自动发送任何内容。</translation>
    </message>
    <message>
        <source>The program in the background is being asked.</source>
        <translation>正在询问后台程序。</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>保存(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>已复制。</translation>
    </message>
    <message>
        <source>Save diagnostics</source>
        <translation>保存诊断信息</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>文本文件 (*.txt)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>已保存为 %1。</translation>
    </message>
    <message>
        <source>It could not be saved: %1</source>
        <translation>无法保存：%1</translation>
    </message>
</context>
<context>
    <name>commonwatt::EarningsChart</name>
    <message>
        <source>Credits over time</source>
        <translation>积分随时间的变化</translation>
    </message>
</context>
<context>
    <name>commonwatt::EarningsPage</name>
    <message>
        <source>Earnings</source>
        <translation>收益</translation>
    </message>
    <message>
        <source>Credits</source>
        <translation>积分</translation>
    </message>
    <message>
        <source>Tasks pending</source>
        <translation>待入账任务</translation>
    </message>
    <message>
        <source>Electricity</source>
        <translation>电费</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>能耗</translation>
    </message>
    <message>
        <source>Time that is shown</source>
        <translation>显示的时间</translation>
    </message>
    <message>
        <source>Last 28 days</source>
        <translation>最近 28 天</translation>
    </message>
    <message>
        <source>Last 12 weeks</source>
        <translation>最近 12 周</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>最近 12 个月</translation>
    </message>
    <message>
        <source>How it is divided</source>
        <translation>构成</translation>
    </message>
    <message>
        <source>By model</source>
        <translation>按模型</translation>
    </message>
    <message>
        <source>By device</source>
        <translation>按设备</translation>
    </message>
    <message>
        <source>Earnings by day</source>
        <translation>每日收益</translation>
    </message>
    <message>
        <source>commonwatt earnings</source>
        <comment>name of a file</comment>
        <translation>commonwatt 收益</translation>
    </message>
    <message>
        <source>All tasks</source>
        <translation>所有任务</translation>
    </message>
    <message>
        <source>commonwatt tasks</source>
        <comment>name of a file</comment>
        <translation>commonwatt 任务</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>已保存：%1</translation>
    </message>
    <message>
        <source>This could not be understood.</source>
        <translation>无法理解此内容。</translation>
    </message>
    <message>
        <source>The program in the background is of another version: %1
Quit it and start Commonwatt again.</source>
        <translation>后台程序的版本不同：%1
请退出后台程序，然后重新启动 Commonwatt。</translation>
    </message>
    <message>
        <source>Here will be what your devices earn each day and what the electricity costs, and every task that they compute.</source>
        <translation>此处将显示设备每天的收益、电费，以及计算的每个任务。</translation>
    </message>
    <message>
        <source>Nothing earned yet.</source>
        <translation>尚无收益。</translation>
    </message>
    <message>
        <source>%1 To earn, join a coordinator.</source>
        <translation>%1 要获得收益，请加入协调器。</translation>
    </message>
    <message>
        <source>Join…</source>
        <translation>加入…</translation>
    </message>
    <message>
        <source>%1 What they do right now, and why, is on the page Now.</source>
        <translation>%1 设备当前的活动及原因见“当前”页面。</translation>
    </message>
    <message>
        <source>Look at Now</source>
        <translation>查看“当前”</translation>
    </message>
    <message>
        <source>Electricity, its price is not known for all of it</source>
        <translation>电费，部分电价未知</translation>
    </message>
    <message>
        <source>Energy, %1</source>
        <translation>能耗，%1</translation>
    </message>
</context>
<context>
    <name>commonwatt::ExportButton</name>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>%1 as CSV…</source>
        <extracomment>A table, and the kind of file that it is saved in</extracomment>
        <translation>%1 导出为 CSV…</translation>
    </message>
    <message>
        <source>%1 as JSON…</source>
        <translation>%1 导出为 JSON…</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>表格 (*.csv)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln row(s)</source>
        <extracomment>A table, and how much of it was saved until now</extracomment>
        <translation>
            <numerusform>%1：%Ln 行</numerusform>
        </translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>This was not saved.
%1
A file of that name is as it was.</source>
        <translation>未能保存。
%1
同名的原有文件保持不变。</translation>
    </message>
</context>
<context>
    <name>commonwatt::FailureTable</name>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>事件</translation>
    </message>
</context>
<context>
    <name>commonwatt::FailuresSection</name>
    <message>
        <source>Failures</source>
        <translation>故障</translation>
    </message>
    <message>
        <source>Search for a device, a model or a message</source>
        <translation>搜索设备、模型或消息</translation>
    </message>
    <message>
        <source>Search the failures</source>
        <translation>搜索故障</translation>
    </message>
    <message>
        <source>Failures, newest first</source>
        <translation>故障，最新的在前</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>处理方法</translation>
    </message>
    <message>
        <source>All failures</source>
        <translation>所有故障</translation>
    </message>
    <message>
        <source>commonwatt failures</source>
        <comment>name of a file</comment>
        <translation>commonwatt 故障</translation>
    </message>
    <message>
        <source>Nothing has failed.</source>
        <translation>没有故障。</translation>
    </message>
    <message>
        <source>When work fails on this machine, you will see here when, why, and what you can do about it.</source>
        <translation>本机的工作失败时，此处会显示时间、原因和处理方法。</translation>
    </message>
    <message>
        <source>Nothing is like “%1”.</source>
        <translation>没有与“%1”匹配的内容。</translation>
    </message>
</context>
<context>
    <name>commonwatt::Gui</name>
    <message>
        <source>%1 cannot be started.</source>
        <translation>无法启动 %1。</translation>
    </message>
    <message>
        <source>Quit Commonwatt</source>
        <translation>退出 Commonwatt</translation>
    </message>
    <message>
        <source>The program in the background can go on lending this machine without the icon in the tray.</source>
        <translation>没有托盘图标，后台程序也可以继续出借本机。</translation>
    </message>
    <message>
        <source>Stop lending and quit</source>
        <translation>停止出借并退出</translation>
    </message>
    <message>
        <source>Only remove the icon</source>
        <translation>仅移除图标</translation>
    </message>
</context>
<context>
    <name>commonwatt::HardwareCard</name>
    <message>
        <source>No driver reaches it.</source>
        <translation>没有驱动程序可访问它。</translation>
    </message>
    <message>
        <source>Install the driver of its vendor, then search again.</source>
        <translation>请安装其厂商的驱动程序，然后重新搜索。</translation>
    </message>
    <message>
        <source>Lent</source>
        <translation>已出借</translation>
    </message>
    <message>
        <source>It is the only one that is lent, so it stays on. To lend nothing at all, pause.</source>
        <translation>这是唯一出借的设备，因此保持开启。如果完全不想出借，请暂停。</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>内存</translation>
    </message>
    <message>
        <source>Lent of it</source>
        <translation>其中出借</translation>
    </message>
    <message>
        <source>Reads of a model</source>
        <translation>模型读取速度</translation>
    </message>
    <message>
        <source>Interfaces and drivers</source>
        <translation>接口和驱动程序</translation>
    </message>
    <message>
        <source>Lend %1</source>
        <translation>出借 %1</translation>
    </message>
    <message>
        <source>Lent, by its interface %1.</source>
        <extracomment>%1 is an interface: &quot;cuda:0&quot;</extracomment>
        <translation>已通过接口 %1 出借。</translation>
    </message>
    <message>
        <source>Cannot be used.</source>
        <translation>无法使用。</translation>
    </message>
    <message>
        <source>Is to be lent, but is not: the interface that the settings name cannot be used.</source>
        <translation>设为出借但未出借：设置中指定的接口无法使用。</translation>
    </message>
    <message>
        <source>Could be lent, but the processor does the same faster.</source>
        <translation>可以出借，但处理器做同样的工作更快。</translation>
    </message>
    <message>
        <source>Not lent.</source>
        <translation>未出借。</translation>
    </message>
    <message>
        <source>Not measured yet</source>
        <translation>尚未测量</translation>
    </message>
    <message>
        <source>%1: %2, can be used</source>
        <extracomment>%1 is an interface (&quot;cuda:0&quot;), %2 its driver</extracomment>
        <translation>%1：%2，可以使用</translation>
    </message>
    <message>
        <source>%1: %2, cannot be used</source>
        <translation>%1：%2，无法使用</translation>
    </message>
    <message>
        <source>driver not told</source>
        <translation>驱动程序未告知</translation>
    </message>
    <message>
        <source>Link: %1</source>
        <extracomment>The link between a card and the machine</extracomment>
        <translation>链路：%1</translation>
    </message>
    <message>
        <source>CUDA: compute capability %1</source>
        <translation>CUDA：计算能力 %1</translation>
    </message>
    <message>
        <source>Vulkan: %1</source>
        <translation>Vulkan：%1</translation>
    </message>
    <message>
        <source>Interfaces and drivers of %1</source>
        <translation>%1 的接口和驱动程序</translation>
    </message>
</context>
<context>
    <name>commonwatt::HardwarePage</name>
    <message>
        <source>Hardware</source>
        <translation>硬件</translation>
    </message>
    <message>
        <source>Search again</source>
        <translation>重新搜索</translation>
    </message>
    <message>
        <source>What this machine can compute with, and what of it you lend.</source>
        <translation>本机可用于计算的设备，以及其中出借的部分。</translation>
    </message>
    <message>
        <source>Asks the drivers again, as after one was installed.</source>
        <translation>重新询问驱动程序，例如在安装驱动程序之后。</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>正在搜索…</translation>
    </message>
    <message>
        <source>The search failed: %1</source>
        <translation>搜索失败：%1</translation>
    </message>
    <message>
        <source>The devices could not be understood.</source>
        <translation>无法理解设备信息。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Nothing was found that could compute.</source>
        <translation>没有找到可计算的设备。</translation>
    </message>
    <message>
        <source>Here will be the devices of this machine. If it has a graphics card, install its driver.</source>
        <translation>此处将显示本机的设备。如果有显卡，请安装其驱动程序。</translation>
    </message>
    <message>
        <source>This could not be changed: %1</source>
        <translation>无法更改：%1</translation>
    </message>
</context>
<context>
    <name>commonwatt::HistoryPage</name>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
</context>
<context>
    <name>commonwatt::JoinDialog</name>
    <message>
        <source>Join</source>
        <translation>加入</translation>
    </message>
    <message>
        <source>&amp;Join</source>
        <translation>加入(&amp;J)</translation>
    </message>
    <message>
        <source>The operator of a coordinator sends you an invitation. It is good for one machine. From then on this machine computes for them while you do not need it; you can leave at any time.</source>
        <translation>邀请由协调器的运营者发送，可用于一台计算机。此后，本机会在闲置时为其计算；可以随时退出。</translation>
    </message>
    <message>
        <source>Joining…</source>
        <translation>正在加入…</translation>
    </message>
</context>
<context>
    <name>commonwatt::JoinForm</name>
    <message>
        <source>Choose a &amp;file…</source>
        <translation>选择文件(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Link of the invitation</source>
        <translation>邀请链接(&amp;L)</translation>
    </message>
    <message>
        <source>Link of the invitation</source>
        <translation>邀请链接</translation>
    </message>
    <message>
        <source>A text with the link in it, or an image of its QR code</source>
        <translation>包含链接的文本，或其二维码的图像</translation>
    </message>
    <message>
        <source>A file can be a text with the link in it, or an image of its QR code. You can also drop or paste either here.</source>
        <translation>文件可以是包含链接的文本，或其二维码的图像。也可以将它们拖放或粘贴到此处。</translation>
    </message>
    <message>
        <source>This link was in the clipboard.</source>
        <translation>此链接来自剪贴板。</translation>
    </message>
    <message>
        <source>The coordinator could not be joined: %1</source>
        <translation>无法加入协调器：%1</translation>
    </message>
    <message>
        <source>Asking the coordinator…</source>
        <translation>正在询问协调器…</translation>
    </message>
    <message>
        <source>Choose an invitation</source>
        <translation>选择邀请</translation>
    </message>
    <message>
        <source>Invitations (*.txt *.json *.png *.jpg *.jpeg *.svg *.webp *.bmp)</source>
        <translation>邀请 (*.txt *.json *.png *.jpg *.jpeg *.svg *.webp *.bmp)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Reading it…</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>There is no invitation in what was dropped.</source>
        <translation>拖放的内容中没有邀请。</translation>
    </message>
</context>
<context>
    <name>commonwatt::JoinStep</name>
    <message>
        <source>Join</source>
        <translation>加入</translation>
    </message>
    <message>
        <source>Whoever runs a coordinator decides what is computed and sends you an invitation. It is good for one machine; you can leave at any time.</source>
        <translation>协调器的运营者决定计算的内容并发送邀请。邀请可用于一台计算机；可以随时退出。</translation>
    </message>
    <message>
        <source>Joined %1.</source>
        <translation>已加入 %1。</translation>
    </message>
    <message>
        <source>Joined %1, which refuses this machine: %2</source>
        <translation>已加入 %1，但它拒绝本机：%2</translation>
    </message>
    <message>
        <source>This machine has joined %1.</source>
        <translation>本机已加入 %1。</translation>
    </message>
    <message>
        <source>Joining…</source>
        <translation>正在加入…</translation>
    </message>
    <message>
        <source>&amp;Join</source>
        <translation>加入(&amp;J)</translation>
    </message>
</context>
<context>
    <name>commonwatt::LocalLink</name>
    <message>
        <source>The daemon does not read what it is sent.</source>
        <translation>后台程序不读取发送给它的内容。</translation>
    </message>
    <message>
        <source>The daemon&apos;s answer is too long.</source>
        <translation>后台程序的应答过长。</translation>
    </message>
    <message>
        <source>The daemon said what is no message: %1</source>
        <translation>后台程序发来的不是有效消息：%1</translation>
    </message>
</context>
<context>
    <name>commonwatt::LogDialog</name>
    <message>
        <source>&amp;Follow</source>
        <translation>跟随(&amp;F)</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>Least important lines that are shown</source>
        <translation>显示的最低级别</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>信息</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Errors only</source>
        <translation>仅错误</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Search the log</source>
        <translation>搜索日志</translation>
    </message>
    <message>
        <source>Lines of the log</source>
        <translation>日志行</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Open folder</source>
        <translation>打开文件夹(&amp;O)</translation>
    </message>
    <message>
        <source>The program in the background is not there. Its earlier lines are in the folder logs of its data.</source>
        <translation>后台程序不存在。以前的日志在其数据目录的 logs 文件夹中。</translation>
    </message>
    <message>
        <source>The log could not be read: %1</source>
        <translation>无法读取日志：%1</translation>
    </message>
    <message>
        <source>No line fits what is chosen and searched for above.</source>
        <translation>没有符合上面所选和所搜内容的行。</translation>
    </message>
    <message>
        <source>What the program in the background does will be written here.</source>
        <translation>后台程序所做的事将记录在这里。</translation>
    </message>
</context>
<context>
    <name>commonwatt::MainWindow</name>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>当前</translation>
    </message>
    <message>
        <source>Earnings</source>
        <translation>收益</translation>
    </message>
    <message>
        <source>Hardware</source>
        <translation>硬件</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>策略</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>%1 – Commonwatt</source>
        <extracomment>A page&apos;s title, such as &quot;Earnings&quot;</extracomment>
        <translation>%1 – Commonwatt</translation>
    </message>
    <message>
        <source>&amp;Commonwatt</source>
        <translation>Commonwatt(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Join a coordinator…</source>
        <translation>加入协调器(&amp;J)…</translation>
    </message>
    <message>
        <source>&amp;Set up again…</source>
        <translation>重新设置(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Notifications…</source>
        <translation>通知(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Close window</source>
        <translation>关闭窗口(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Quit…</source>
        <translation>退出(&amp;Q)…</translation>
    </message>
    <message>
        <source>&amp;Pages</source>
        <translation>页面(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Log…</source>
        <translation>日志(&amp;L)…</translation>
    </message>
    <message>
        <source>&amp;Diagnostics…</source>
        <translation>诊断信息(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;About Commonwatt</source>
        <translation>关于 Commonwatt(&amp;A)</translation>
    </message>
    <message>
        <source>This desktop has no tray for Commonwatt&apos;s icon. If you close this window, Commonwatt goes on in the background; start it again to see it.</source>
        <translation>此桌面没有可显示 Commonwatt 图标的托盘。关闭此窗口后，Commonwatt 会在后台继续运行；再次启动即可显示。</translation>
    </message>
    <message>
        <source>Minimize</source>
        <translation>最小化</translation>
    </message>
</context>
<context>
    <name>commonwatt::ModelCard</name>
    <message>
        <source>%1 · Licence: %2</source>
        <extracomment>Of a model: %1 is its size, %2 its licence</extracomment>
        <translation>%1 · 许可证：%2</translation>
    </message>
    <message>
        <source>%1
The coordinator does not offer it now.</source>
        <translation>%1
协调器目前不提供此模型。</translation>
    </message>
    <message>
        <source>Nothing of it is held here.</source>
        <translation>此处没有保存其任何部分。</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>允许</translation>
    </message>
    <message>
        <source>Not here</source>
        <translation>不在此处</translation>
    </message>
    <message>
        <source>%1 may run here</source>
        <translation>%1 可在此运行</translation>
    </message>
</context>
<context>
    <name>commonwatt::ModelsPage</name>
    <message>
        <source>Models</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Deny</source>
        <translation>拒绝</translation>
    </message>
    <message>
        <source>Allow all others too</source>
        <translation>也允许所有其他模型</translation>
    </message>
    <message>
        <source>The coordinator has not told whose requests it passes on.</source>
        <translation>协调器未告知其转发谁的请求。</translation>
    </message>
    <message>
        <source>One kind stays on. To do no work at all, pause.</source>
        <translation>至少保留一种。如果完全不想工作，请暂停。</translation>
    </message>
    <message>
        <source>What the coordinator offers, and what of it may run on this machine. The coordinator gives it no other work.</source>
        <translation>协调器提供的模型，以及其中可在本机运行的模型。协调器不会分配其他工作。</translation>
    </message>
    <message>
        <source>Kinds of work</source>
        <translation>工作种类</translation>
    </message>
    <message>
        <source>What requests may ask this machine for.</source>
        <translation>可向本机提出的请求。</translation>
    </message>
    <message>
        <source>Block cache</source>
        <translation>块缓存</translation>
    </message>
    <message>
        <source>Parts of models on this machine&apos;s disk, each fetched once.</source>
        <translation>本机磁盘上的模型部分，每部分只获取一次。</translation>
    </message>
    <message>
        <source>Search models</source>
        <translation>搜索模型</translation>
    </message>
    <message>
        <source>Deny by pattern</source>
        <translation>按模式拒绝</translation>
    </message>
    <message>
        <source>Models with such a name never run here, also those that come later. “*” stands for any text and “?” for one character.</source>
        <translation>名称匹配的模型永不在此运行，包括以后出现的模型。“*”代表任意文本，“?”代表一个字符。</translation>
    </message>
    <message>
        <source>For example *-70b</source>
        <translation>例如 *-70b</translation>
    </message>
    <message>
        <source>Pattern of models to deny</source>
        <translation>要拒绝的模型模式</translation>
    </message>
    <message>
        <source>Deny models with this pattern</source>
        <translation>拒绝匹配此模式的模型</translation>
    </message>
    <message>
        <source>Who may send work</source>
        <translation>可发送工作的请求者</translation>
    </message>
    <message>
        <source>The names under which the coordinator knows those who ask it.</source>
        <translation>协调器所知的请求者名称。</translation>
    </message>
    <message>
        <source>No models yet.</source>
        <translation>尚无模型。</translation>
    </message>
    <message>
        <source>Once this machine has joined a coordinator, the models that it offers stand here, and you say which of them may run.</source>
        <translation>本机加入协调器后，其提供的模型会显示在此处，可以指定哪些允许运行。</translation>
    </message>
    <message>
        <source>Join…</source>
        <translation>加入…</translation>
    </message>
    <message>
        <source>The models could not be read.</source>
        <translation>无法读取模型。</translation>
    </message>
    <message>
        <source>The program in the background answered: %1</source>
        <translation>后台程序应答：%1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>The settings could not be read: %1</source>
        <translation>无法读取设置：%1</translation>
    </message>
    <message numerus="yes">
        <source>Show more of %Ln</source>
        <translation>
            <numerusform>再显示 %Ln 个</numerusform>
        </translation>
    </message>
    <message>
        <source>The coordinator offers no model right now. As soon as it does, it appears here; nothing needs to be done.</source>
        <translation>协调器目前没有提供模型。一旦提供，就会显示在此处；无需操作。</translation>
    </message>
    <message>
        <source>No model has that in its name, make or licence.</source>
        <translation>没有模型的名称、类型或许可证包含此内容。</translation>
    </message>
    <message>
        <source>Only these run here: %1.</source>
        <translation>此处只运行：%1。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Remove the pattern %1</source>
        <translation>移除模式 %1</translation>
    </message>
    <message>
        <source>This could not be changed: %1</source>
        <translation>无法更改：%1</translation>
    </message>
</context>
<context>
    <name>commonwatt::NotificationDialog</name>
    <message>
        <source>Notifications</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Tell me</source>
        <translation>通知事项</translation>
    </message>
    <message>
        <source>Never over a game or a film in full screen, and of each at most one in ten minutes.</source>
        <translation>不会在全屏游戏或影片上显示，且每种最多每十分钟一次。</translation>
    </message>
</context>
<context>
    <name>commonwatt::NowPage</name>
    <message>
        <source>Now</source>
        <translation>当前</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>暂缓</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Run for 30 minutes anyway</source>
        <translation>强制运行 30 分钟</translation>
    </message>
    <message>
        <source>Join…</source>
        <translation>加入…</translation>
    </message>
    <message>
        <source>Credits today</source>
        <translation>今日积分</translation>
    </message>
    <message>
        <source>Electricity today</source>
        <translation>今日电费</translation>
    </message>
    <message>
        <source>Energy today</source>
        <translation>今日能耗</translation>
    </message>
    <message>
        <source>Can change by itself at %1.</source>
        <translation>可能在 %1 自动改变。</translation>
    </message>
    <message>
        <source>End running anyway</source>
        <translation>结束强制运行</translation>
    </message>
    <message numerus="yes">
        <source>Credits today, %Ln task(s) not booked yet</source>
        <translation>
            <numerusform>今日积分，%Ln 个任务尚未入账</numerusform>
        </translation>
    </message>
    <message>
        <source>Energy today, measured</source>
        <translation>今日能耗，实测</translation>
    </message>
    <message>
        <source>Energy today, estimated</source>
        <translation>今日能耗，估算</translation>
    </message>
    <message>
        <source>Since the first start: %1 credits, %2 tokens, %3 tasks</source>
        <extracomment>Three numbers</extracomment>
        <translation>自首次启动以来：%1 积分，%2 个 token，%3 个任务</translation>
    </message>
</context>
<context>
    <name>commonwatt::Page</name>
    <message>
        <source>One moment…</source>
        <translation>请稍候…</translation>
    </message>
    <message>
        <source>The program in the background is being asked.</source>
        <translation>正在询问后台程序。</translation>
    </message>
    <message>
        <source>This could not be read.</source>
        <translation>无法读取此内容。</translation>
    </message>
    <message>
        <source>The program in the background answered: %1</source>
        <translation>后台程序应答：%1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Commonwatt is not running.</source>
        <translation>Commonwatt 未运行。</translation>
    </message>
    <message>
        <source>The program in the background, which does the work and keeps the records, is not there. Nothing runs on this machine.</source>
        <translation>执行工作并保存记录的后台程序不存在。本机没有运行任何工作。</translation>
    </message>
    <message>
        <source>Start it</source>
        <translation>启动</translation>
    </message>
    <message>
        <source>The program in the background cannot be talked to.</source>
        <translation>无法与后台程序通信。</translation>
    </message>
    <message>
        <source>%1
If this program or the one in the background was updated, quit both and start Commonwatt again.</source>
        <translation>%1
如果此程序或后台程序已更新，请退出两者，然后重新启动 Commonwatt。</translation>
    </message>
</context>
<context>
    <name>commonwatt::PolicyCommon</name>
    <message>
        <source>After %1 without you</source>
        <translation>离开 %1 后</translation>
    </message>
    <message>
        <source>GPUs up to %1</source>
        <translation>GPU 最高 %1</translation>
    </message>
    <message>
        <source>At most %1 of the time</source>
        <translation>最多 %1 的时间</translation>
    </message>
    <message>
        <source>GPUs as warm as they get</source>
        <translation>不限制 GPU 温度</translation>
    </message>
    <message>
        <source>How &amp;long you are away before it runs</source>
        <translation>离开多久后运行(&amp;L)</translation>
    </message>
    <message>
        <source>How &amp;warm it may get</source>
        <translation>允许的温度(&amp;W)</translation>
    </message>
    <message>
        <source>How &amp;much it computes</source>
        <translation>计算量(&amp;M)</translation>
    </message>
    <message>
        <source>Hours of the week</source>
        <translation>每周时段</translation>
    </message>
    <message>
        <source>When it may run. Paint with the mouse, or with arrows and Space; arrows with Shift go on painting.</source>
        <translation>允许运行的时间。用鼠标涂画，或用方向键和空格键；按住 Shift 和方向键可连续涂画。</translation>
    </message>
    <message>
        <source>time away</source>
        <translation>离开时间</translation>
    </message>
    <message>
        <source>warmth</source>
        <translation>温度</translation>
    </message>
    <message>
        <source>part of the time</source>
        <translation>时间占比</translation>
    </message>
    <message>
        <source>hours of the week</source>
        <translation>每周时段</translation>
    </message>
    <message>
        <source>After %1 without you, the processor after %2</source>
        <translation>离开 %1 后，处理器为 %2 后</translation>
    </message>
</context>
<context>
    <name>commonwatt::PolicyMore</name>
    <message>
        <source>Find a setting</source>
        <translation>查找设置</translation>
    </message>
    <message>
        <source>&amp;For:</source>
        <translation>设备(&amp;F)：</translation>
    </message>
    <message>
        <source>For which device</source>
        <translation>应用于哪个设备</translation>
    </message>
    <message>
        <source>No setting fits. Try another word.</source>
        <translation>没有匹配的设置。请换一个词。</translation>
    </message>
    <message>
        <source>Settings of the machine as a whole are left out.</source>
        <translation>不显示针对整台计算机的设置。</translation>
    </message>
    <message>
        <source>All devices</source>
        <translation>所有设备</translation>
    </message>
</context>
<context>
    <name>commonwatt::PolicyPage</name>
    <message>
        <source>Policy</source>
        <translation>策略</translation>
    </message>
    <message>
        <source>More settings</source>
        <translation>更多设置</translation>
    </message>
    <message>
        <source>The settings could not be read.</source>
        <translation>无法读取设置。</translation>
    </message>
    <message>
        <source>The program in the background answered: %1</source>
        <translation>后台程序应答：%1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>%1 is a setting</extracomment>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>撤销：%1</translation>
    </message>
    <message>
        <source>Ctrl+Z</source>
        <translation>Ctrl+Z</translation>
    </message>
    <message>
        <source>Redo</source>
        <extracomment>%1 is a setting</extracomment>
        <translation>重做</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>重做：%1</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Z</source>
        <translation>Ctrl+Shift+Z</translation>
    </message>
    <message>
        <source>Ctrl+Y</source>
        <translation>Ctrl+Y</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Right now: %1</source>
        <translation>现在：%1</translation>
    </message>
    <message>
        <source>At %1, if nobody is here: %2</source>
        <extracomment>%1 is a moment such as &quot;23:00&quot; or &quot;Tue 23:00&quot;, %2 a sentence</extracomment>
        <translation>%1，如果无人使用：%2</translation>
    </message>
</context>
<context>
    <name>commonwatt::PolicyProfiles</name>
    <message>
        <source>%1: %2</source>
        <extracomment>A profile and what it is for</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>New profile…</source>
        <translation>新建方案…</translation>
    </message>
    <message>
        <source>Remove profile</source>
        <translation>移除方案</translation>
    </message>
    <message>
        <source>&amp;Profile:</source>
        <translation>方案(&amp;P)：</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>方案</translation>
    </message>
    <message>
        <source>&amp;Settings of:</source>
        <translation>设置所属(&amp;S)：</translation>
    </message>
    <message>
        <source>Settings of</source>
        <translation>设置所属</translation>
    </message>
    <message>
        <source>profile</source>
        <translation>方案</translation>
    </message>
    <message>
        <source>By network and time</source>
        <translation>按网络和时间</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>The profile %1 alone</source>
        <translation>仅方案 %1</translation>
    </message>
    <message>
        <source>New profile</source>
        <translation>新建方案</translation>
    </message>
    <message>
        <source>Name, of the letters a to z, digits, - and _. It begins with the settings that are shown now.</source>
        <translation>名称，可用字母 a 至 z、数字、- 和 _。以当前显示的设置为初始值。</translation>
    </message>
    <message>
        <source>There is a profile %1 already.</source>
        <translation>方案 %1 已存在。</translation>
    </message>
    <message>
        <source>new profile %1</source>
        <translation>新建方案 %1</translation>
    </message>
    <message>
        <source>removal of the profile %1</source>
        <translation>移除方案 %1</translation>
    </message>
</context>
<context>
    <name>commonwatt::PriceStep</name>
    <message>
        <source>Electricity</source>
        <translation>电费</translation>
    </message>
    <message>
        <source>With the price of a kilowatt-hour you see what lending costs you beside what it earns. A tariff that changes with the time of day is set under Policy.</source>
        <translation>有了每千瓦时价格，就能对照收益看到出借的成本。分时电价可在“策略”中设置。</translation>
    </message>
    <message>
        <source>A kilowatt-hour &amp;costs</source>
        <translation>每千瓦时价格(&amp;C)</translation>
    </message>
    <message>
        <source>I do &amp;not know</source>
        <translation>不知道(&amp;N)</translation>
    </message>
    <message>
        <source>Price of a kilowatt-hour</source>
        <translation>每千瓦时价格</translation>
    </message>
    <message>
        <source>Currency, three letters</source>
        <translation>货币，三个字母</translation>
    </message>
    <message>
        <source>An average of what households pay (%1, %2). Your bill has what you pay.</source>
        <extracomment>%1 is a publisher, %2 a year</extracomment>
        <translation>家庭电价的平均值（%1，%2）。实际价格请见电费账单。</translation>
    </message>
    <message>
        <source>The price could not be kept: %1</source>
        <translation>无法保存价格：%1</translation>
    </message>
</context>
<context>
    <name>commonwatt::ProfileStep</name>
    <message>
        <source>Balanced</source>
        <translation>均衡</translation>
    </message>
    <message>
        <source>Computes when nobody uses this machine, and stops at once when somebody does. Right for most.</source>
        <translation>无人使用本机时计算，有人使用时立即停止。适合大多数情况。</translation>
    </message>
    <message>
        <source>Gentle</source>
        <translation>温和</translation>
    </message>
    <message>
        <source>Waits a quarter of an hour, stays cooler and quieter, and earns less.</source>
        <translation>等待一刻钟，更凉爽安静，收益较少。</translation>
    </message>
    <message>
        <source>Night</source>
        <translation>夜间</translation>
    </message>
    <message>
        <source>Computes from 22:00 to 07:00 only, and quietly.</source>
        <translation>仅在 22:00 至 07:00 安静地计算。</translation>
    </message>
    <message>
        <source>Headless</source>
        <translation>无人值守</translation>
    </message>
    <message>
        <source>Computes always. Only for a machine at which nobody sits: it does not give way to you.</source>
        <translation>始终计算。仅适合无人使用的计算机：不会让路。</translation>
    </message>
    <message>
        <source>A profile of your own.</source>
        <translation>自定义方案。</translation>
    </message>
    <message>
        <source>When it computes</source>
        <translation>计算时间</translation>
    </message>
    <message>
        <source>A profile says how much of a guest Commonwatt is. You can change it in the tray at any time, and every detail of it under Policy.</source>
        <translation>方案决定 Commonwatt 的克制程度。可以随时在托盘中更改，并在“策略”中调整所有细节。</translation>
    </message>
    <message>
        <source>The profile could not be set: %1</source>
        <translation>无法设置方案：%1</translation>
    </message>
</context>
<context>
    <name>commonwatt::Section</name>
    <message>
        <source>One moment…</source>
        <translation>请稍候…</translation>
    </message>
    <message>
        <source>The program in the background is being asked.</source>
        <translation>正在询问后台程序。</translation>
    </message>
    <message>
        <source>This could not be read.</source>
        <translation>无法读取此内容。</translation>
    </message>
    <message>
        <source>The program in the background answered: %1</source>
        <translation>后台程序应答：%1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
</context>
<context>
    <name>commonwatt::SensorChart</name>
    <message>
        <source>Last %1, least %2, greatest %3. Line: the mean; area: from the least to the greatest.</source>
        <translation>最近 %1，最小 %2，最大 %3。线：平均值；区域：从最小到最大。</translation>
    </message>
    <message>
        <source>Nothing was measured in this time. Sensors are read while something computes.</source>
        <translation>此时间内没有测量。传感器在计算时读取。</translation>
    </message>
</context>
<context>
    <name>commonwatt::SettingRow</name>
    <message>
        <source>Reset</source>
        <translation>重置</translation>
    </message>
    <message>
        <source>Reset: %1</source>
        <translation>重置：%1</translation>
    </message>
    <message>
        <source>Back to what holds elsewhere</source>
        <translation>恢复为其他处生效的值</translation>
    </message>
    <message>
        <source>Default: %1</source>
        <translation>默认：%1</translation>
    </message>
    <message>
        <source>The profile %1 has its own: %2.</source>
        <translation>方案 %1 有自己的值：%2。</translation>
    </message>
</context>
<context>
    <name>commonwatt::SettingTable</name>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>When, such as Mon-Fri 07:00-21:00</source>
        <translation>时间，例如 Mon-Fri 07:00-21:00</translation>
    </message>
    <message>
        <source>Price of a kWh</source>
        <translation>每 kWh 价格</translation>
    </message>
    <message>
        <source>When, such as Mon-Fri 22:00-07:00</source>
        <translation>时间，例如 Mon-Fri 22:00-07:00</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>方案</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
</context>
<context>
    <name>commonwatt::SetupDialog</name>
    <message>
        <source>S&amp;tart it</source>
        <translation>启动(&amp;T)</translation>
    </message>
    <message>
        <source>Set up &amp;later</source>
        <translation>以后设置(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>上一步(&amp;B)</translation>
    </message>
    <message>
        <source>S&amp;kip this</source>
        <translation>跳过(&amp;K)</translation>
    </message>
    <message>
        <source>Set up Commonwatt</source>
        <translation>设置 Commonwatt</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>第 %1 步，共 %2 步</translation>
    </message>
</context>
<context>
    <name>commonwatt::SetupStep</name>
    <message>
        <source>&amp;Continue</source>
        <translation>继续(&amp;C)</translation>
    </message>
</context>
<context>
    <name>commonwatt::SnoozeMenu</name>
    <message>
        <source>15 minutes, until %1</source>
        <extracomment>%1 is a time</extracomment>
        <translation>15 分钟，至 %1</translation>
    </message>
    <message>
        <source>1 hour, until %1</source>
        <extracomment>%1 is a time</extracomment>
        <translation>1 小时，至 %1</translation>
    </message>
    <message>
        <source>4 hours, until %1</source>
        <extracomment>%1 is a time</extracomment>
        <translation>4 小时，至 %1</translation>
    </message>
    <message>
        <source>Until tomorrow, %1</source>
        <extracomment>%1 is a time</extracomment>
        <translation>直到明天，%1</translation>
    </message>
    <message>
        <source>Until this game ends</source>
        <translation>直到此游戏结束</translation>
    </message>
    <message>
        <source>Until I resume</source>
        <translation>直到手动恢复</translation>
    </message>
</context>
<context>
    <name>commonwatt::TaskHistory</name>
    <message>
        <source>Tasks</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>All tasks</source>
        <translation>所有任务</translation>
    </message>
    <message>
        <source>commonwatt tasks</source>
        <comment>name of a file</comment>
        <translation>commonwatt 任务</translation>
    </message>
    <message>
        <source>No tasks yet.</source>
        <translation>尚无任务。</translation>
    </message>
    <message>
        <source>Every task that this machine computes will be listed here, with what it earned.</source>
        <translation>本机计算的每个任务及其收益将列在此处。</translation>
    </message>
</context>
<context>
    <name>commonwatt::TaskSection</name>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Search in tasks</source>
        <translation>搜索任务</translation>
    </message>
    <message>
        <source>State of tasks</source>
        <translation>任务状态</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>所有状态</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Details of the task</source>
        <translation>任务详情</translation>
    </message>
    <message>
        <source>Tasks could not be read: %1. They are asked for again when this page is shown or the search changes.</source>
        <translation>无法读取任务：%1。显示此页面或更改搜索时会再次询问。</translation>
    </message>
    <message>
        <source>There are no tasks yet.</source>
        <translation>尚无任务。</translation>
    </message>
    <message>
        <source>No task matches the search.</source>
        <translation>没有与搜索匹配的任务。</translation>
    </message>
    <message numerus="yes">
        <source>%1 task(s)</source>
        <extracomment>A number, written as the owner does</extracomment>
        <translation>
            <numerusform>%1 个任务</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, blocks %2, on %3</source>
        <extracomment>A model, its blocks, a device</extracomment>
        <translation>%1，块 %2，位于 %3</translation>
    </message>
    <message>
        <source>%1 tokens in %2, from %3.</source>
        <extracomment>A count, a duration and a moment</extracomment>
        <translation>%1 个 token，用时 %2，始于 %3。</translation>
    </message>
    <message>
        <source>%1 tokens in %2 (%4), from %3.</source>
        <translation>%1 个 token，用时 %2（%4），始于 %3。</translation>
    </message>
    <message>
        <source>%1 came in, %2 went out.</source>
        <translation>接收 %1，发送 %2。</translation>
    </message>
    <message>
        <source>It ended early: %1</source>
        <translation>提前结束：%1</translation>
    </message>
    <message>
        <source>%1 credits: booked by the coordinator.</source>
        <translation>%1 积分：已由协调器入账。</translation>
    </message>
    <message>
        <source>The coordinator has not booked its credit yet.</source>
        <translation>协调器尚未将其积分入账。</translation>
    </message>
    <message>
        <source>Its number at the coordinator: %1</source>
        <translation>在协调器的编号：%1</translation>
    </message>
    <message>
        <source>It had no tokens, so there is no credit.</source>
        <translation>它没有 token，因此没有积分。</translation>
    </message>
</context>
<context>
    <name>commonwatt::TaskTable</name>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Blocks</source>
        <translation>块</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>token 数</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>用时</translation>
    </message>
    <message>
        <source>Credits</source>
        <translation>积分</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
</context>
<context>
    <name>commonwatt::TimelineSection</name>
    <message>
        <source>Timeline</source>
        <translation>时间线</translation>
    </message>
    <message>
        <source>Point at a bar, or choose one with the arrow keys, to read why.</source>
        <translation>指向色条，或用方向键选择色条，以查看原因。</translation>
    </message>
    <message>
        <source>State or reason, such as “paused” or “battery”</source>
        <translation>状态或原因，例如“暂停”或“电池”</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>转到</translation>
    </message>
    <message>
        <source>commonwatt timeline</source>
        <comment>name of a file</comment>
        <translation>commonwatt 时间线</translation>
    </message>
    <message>
        <source>The device was free to compute, whether or not there was work.</source>
        <translation>设备可以计算，无论是否有工作。</translation>
    </message>
    <message>
        <source>The device computed a part of the time only, or within limits.</source>
        <translation>设备仅在部分时间计算，或在限制之内计算。</translation>
    </message>
    <message>
        <source>The device did not compute, for the reason that is told.</source>
        <translation>设备没有计算，原因如所示。</translation>
    </message>
    <message>
        <source>The program in the background did not run, or this machine was off.</source>
        <translation>后台程序未运行，或本机已关闭。</translation>
    </message>
    <message>
        <source>Nothing is recorded of %1 or before.</source>
        <translation>%1 及之前没有记录。</translation>
    </message>
    <message>
        <source>Nothing is recorded yet.</source>
        <translation>尚无记录。</translation>
    </message>
    <message>
        <source>As soon as this machine lends a device, you will see here for each day when it ran, when it was slowed down or paused, and why.</source>
        <translation>本机开始出借设备后，此处会显示每天何时运行、何时减速或暂停，以及原因。</translation>
    </message>
    <message>
        <source>Reading the days before %1…</source>
        <translation>正在读取 %1 之前的日期…</translation>
    </message>
    <message>
        <source>Nothing in the record is like “%1”.</source>
        <translation>记录中没有与“%1”匹配的内容。</translation>
    </message>
    <message>
        <source>No older day has it.</source>
        <translation>更早的日期中没有。</translation>
    </message>
    <message>
        <source>The record begins here.</source>
        <translation>记录从此处开始。</translation>
    </message>
    <message>
        <source>All devices</source>
        <translation>所有设备</translation>
    </message>
</context>
<context>
    <name>commonwatt::TimelineView</name>
    <message>
        <source>%1 %2</source>
        <extracomment>A day of the week and a date</extracomment>
        <translation>%2 %1</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>时间线</translation>
    </message>
    <message>
        <source>%1
%2</source>
        <extracomment>A date, and what was so from when to when</extracomment>
        <translation>%1
%2</translation>
    </message>
    <message>
        <source>%1, %2
%3</source>
        <extracomment>A date, a device, and what was so from when to when</extracomment>
        <translation>%1，%2
%3</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>已找到</translation>
    </message>
    <message>
        <source>Ran</source>
        <translation>已运行</translation>
    </message>
    <message>
        <source>–</source>
        <translation>–</translation>
    </message>
</context>
<context>
    <name>commonwatt::Tray</name>
    <message>
        <source>&amp;Why?</source>
        <translation>为什么？(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Snooze</source>
        <translation>暂缓(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>恢复(&amp;R)</translation>
    </message>
    <message>
        <source>Run for the next &amp;30 minutes anyway</source>
        <translation>接下来 30 分钟强制运行(&amp;3)</translation>
    </message>
    <message>
        <source>&amp;Profile</source>
        <translation>方案(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Open Commonwatt</source>
        <translation>打开 Commonwatt(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Quit…</source>
        <translation>退出(&amp;Q)…</translation>
    </message>
    <message>
        <source>Commonwatt
%1</source>
        <translation>Commonwatt
%1</translation>
    </message>
    <message>
        <source>End running &amp;anyway</source>
        <translation>结束强制运行(&amp;A)</translation>
    </message>
</context>
<context>
    <name>commonwatt::UpdateNotice</name>
    <message>
        <source>Commonwatt %1 is there. Install it with your system&apos;s package manager.</source>
        <translation>Commonwatt %1 已发布。请用系统的软件包管理器安装。</translation>
    </message>
    <message>
        <source>Commonwatt %1 is there. Fetch it with git pull, build it again, and start it anew.</source>
        <translation>Commonwatt %1 已发布。请用 git pull 获取，重新构建并重新启动。</translation>
    </message>
</context>
<context>
    <name>commonwatt::WeekEditor</name>
    <message>
        <source>Always</source>
        <translation>始终</translation>
    </message>
    <message>
        <source>Nights</source>
        <translation>夜间</translation>
    </message>
    <message>
        <source>Weekends</source>
        <translation>周末</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>This cannot be shown here: %1</source>
        <translation>此处无法显示：%1</translation>
    </message>
    <message>
        <source>Paint at least one hour; until then the hours of before hold. To stop all work, pause it.</source>
        <translation>请至少涂画一个小时；在此之前沿用原来的时段。要停止所有工作，请暂停。</translation>
    </message>
</context>
<context>
    <name>commonwatt::WeekGridView</name>
    <message>
        <source>%1, %2 to %3</source>
        <extracomment>A day of the week and two times</extracomment>
        <translation>%1，%2 至 %3</translation>
    </message>
    <message>
        <source>%1: nothing runs</source>
        <translation>%1：不运行</translation>
    </message>
    <message>
        <source>%1: it may run</source>
        <translation>%1：可以运行</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1。%2</translation>
    </message>
</context>
<context>
    <name>commonwatt::WelcomeStep</name>
    <message>
        <source>Lend what you do not use</source>
        <translation>出借闲置资源</translation>
    </message>
    <message>
        <source>Commonwatt lets this machine compute a part of an AI model for somebody you choose, while you do not need it.</source>
        <translation>Commonwatt 让本机在闲置时为所选的对象计算 AI 模型的一部分。</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>做什么</translation>
    </message>
    <message>
        <source>A part of a model is downloaded and run on your graphics card or processor. As soon as you use the machine, it gives way. You earn credits for what it has computed.</source>
        <translation>模型的一部分会下载并在显卡或处理器上运行。一旦有人使用计算机，它就会让路。计算的内容可获得积分。</translation>
    </message>
    <message>
        <source>What is not touched</source>
        <translation>不触及什么</translation>
    </message>
    <message>
        <source>Your files, camera and microphone are not looked at. To give way in time, Commonwatt sees whether you use the machine and which programs run; that stays here. Nobody can run programs of their own on it, and nothing needs an administrator&apos;s rights.</source>
        <translation>不查看文件、摄像头和麦克风。为了及时让路，Commonwatt 会了解是否有人使用本机以及运行着哪些程序；这些信息只留在本机。任何人都不能在本机上运行自己的程序，也无需管理员权限。</translation>
    </message>
    <message>
        <source>What it costs</source>
        <translation>成本</translation>
    </message>
    <message>
        <source>Electricity while it computes, space on the disk for the model, and traffic to the coordinator. You set limits for each, see what each amounts to, and can stop at any time.</source>
        <translation>计算时的电力、模型所占的磁盘空间，以及与协调器之间的流量。可为每项设置上限、查看用量，并可随时停止。</translation>
    </message>
</context>
</TS>
