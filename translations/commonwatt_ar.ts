<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>Activity</name>
    <message>
        <source>The program in the background cannot be talked to: %1</source>
        <translation>تعذّر التخاطب مع برنامج الخلفية: %1</translation>
    </message>
    <message>
        <source>Asking the program in the background…</source>
        <translation>يجري سؤال برنامج الخلفية…</translation>
    </message>
    <message>
        <source>The program in the background is not running.</source>
        <translation>برنامج الخلفية لا يعمل.</translation>
    </message>
    <message>
        <source>Snoozed until %1.</source>
        <translation>مؤجَّل حتى %1.</translation>
    </message>
    <message>
        <source>Snoozed until the game ends.</source>
        <translation>مؤجَّل حتى تنتهي اللعبة.</translation>
    </message>
    <message>
        <source>Snoozed until you resume.</source>
        <translation>مؤجَّل حتى تستأنف.</translation>
    </message>
    <message>
        <source>Running %1.</source>
        <translation>يشغّل %1.</translation>
    </message>
    <message>
        <source>Running %1, slowed down to %2 %.</source>
        <extracomment>%2 is a number of percent</extracomment>
        <translation>يشغّل %1، مُبطَّأ إلى %2 %.</translation>
    </message>
    <message>
        <source>%1 cannot run here: %2</source>
        <translation>لا يمكن تشغيل %1 هنا: %2</translation>
    </message>
    <message>
        <source>Downloading its part of %1.</source>
        <translation>يجري تنزيل حصته من %1.</translation>
    </message>
    <message>
        <source>Loading its part of %1.</source>
        <translation>يجري تحميل حصته من %1.</translation>
    </message>
    <message>
        <source>Ready to run %1; nobody asks right now.</source>
        <translation>جاهز لتشغيل %1؛ لا توجد طلبات الآن.</translation>
    </message>
    <message>
        <source>Ready; the coordinator has no work for this machine right now.</source>
        <translation>جاهز؛ لا عمل لدى المنسّق لهذا الحاسوب الآن.</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>قيد العمل</translation>
    </message>
    <message>
        <source>Slowed down</source>
        <translation>مُبطَّأ</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>متوقف مؤقتًا</translation>
    </message>
    <message>
        <source>Snoozed</source>
        <translation>مؤجَّل</translation>
    </message>
    <message>
        <source>Waiting for work</source>
        <translation>في انتظار العمل</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>يحتاج إليك</translation>
    </message>
    <message>
        <source>Not running</source>
        <translation>لا يعمل</translation>
    </message>
    <message>
        <source>This machine has not joined anybody yet.</source>
        <translation>لم ينضم هذا الحاسوب إلى أحد بعد.</translation>
    </message>
    <message>
        <source>The coordinator refuses this machine: %1</source>
        <translation>يرفض المنسّق هذا الحاسوب: %1</translation>
    </message>
    <message>
        <source>No device of this machine can be lent.</source>
        <translation>لا يوجد في هذا الحاسوب جهاز يمكن إعارته.</translation>
    </message>
    <message>
        <source>Paused.</source>
        <translation>متوقف مؤقتًا.</translation>
    </message>
    <message>
        <source>Paused: %1.</source>
        <translation>متوقف مؤقتًا: %1.</translation>
    </message>
    <message>
        <source>Connecting to %1.</source>
        <translation>يجري الاتصال بـ %1.</translation>
    </message>
</context>
<context>
    <name>BenchResults</name>
    <message>
        <source>%1: %2 slower</source>
        <extracomment>%1 is what was measured, %2 a percentage</extracomment>
        <translation>%1: أبطأ بمقدار %2</translation>
    </message>
    <message>
        <source>%1: %2 of an answer, %3 of a prompt.</source>
        <translation>%1: ‏%2 للإجابة، %3 للموجّه.</translation>
    </message>
    <message numerus="yes">
        <source>%1: not even one of its %Ln block(s) fits into the %2 that are lent.</source>
        <translation>
            <numerusform>%1: لا تتسع %2 المُعارة لأي كتلة (%Ln).</numerusform>
            <numerusform>%1: لا تتسع %2 المُعارة لكتلته (%Ln).</numerusform>
            <numerusform>%1: لا تتسع %2 المُعارة ولو لإحدى كتلتيه (%Ln).</numerusform>
            <numerusform>%1: لا تتسع %2 المُعارة ولو لواحدة من %Ln كتل.</numerusform>
            <numerusform>%1: لا تتسع %2 المُعارة ولو لواحدة من %Ln كتلة.</numerusform>
            <numerusform>%1: لا تتسع %2 المُعارة ولو لواحدة من %Ln كتلة.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: does not fit as a whole, it has %2 and %3 are lent. Some %4 of its %5 blocks do, at %6 of an answer.</source>
        <translation>%1: لا يتسع له كاملًا، فحجمه %2 والمُعار %3. تتسع نحو %4 من كتله الـ %5، بسرعة %6 للإجابة.</translation>
    </message>
    <message>
        <source>A model of %1 billion parameters, %2 bits</source>
        <extracomment>How large a model is. %1: billions of parameters, %2: bits of each</extracomment>
        <translation>نموذج من %1 مليار معامل، %2 بت</translation>
    </message>
</context>
<context>
    <name>BenchText</name>
    <message>
        <source>A block, a token of an answer</source>
        <translation>كتلة، لكل رمز من الإجابة</translation>
    </message>
    <message>
        <source>A block, a token of a prompt</source>
        <translation>كتلة، لكل رمز من الموجّه</translation>
    </message>
    <message>
        <source>A block of 4 bits, a token of an answer</source>
        <translation>كتلة 4 بت، لكل رمز من الإجابة</translation>
    </message>
    <message>
        <source>A block of 4 bits, a token of a prompt</source>
        <translation>كتلة 4 بت، لكل رمز من الموجّه</translation>
    </message>
    <message>
        <source>A small block, a token of an answer</source>
        <translation>كتلة صغيرة، لكل رمز من الإجابة</translation>
    </message>
    <message>
        <source>A small block, a token of a prompt</source>
        <translation>كتلة صغيرة، لكل رمز من الموجّه</translation>
    </message>
    <message>
        <source>Length of these prompts</source>
        <translation>طول هذه الموجّهات</translation>
    </message>
    <message>
        <source>Weights read for a token, 4 bits</source>
        <translation>قراءة الأوزان لرمز، 4 بت</translation>
    </message>
    <message>
        <source>Weights read for a token, 8 bits</source>
        <translation>قراءة الأوزان لرمز، 8 بت</translation>
    </message>
    <message>
        <source>Products of a prompt, 4 bits</source>
        <translation>عمليات ضرب الموجّه، 4 بت</translation>
    </message>
    <message>
        <source>Products of a prompt, 8 bits</source>
        <translation>عمليات ضرب الموجّه، 8 بت</translation>
    </message>
    <message>
        <source>What the coordinator checks</source>
        <translation>ما يفحصه المنسّق</translation>
    </message>
    <message>
        <source>Memory, copied</source>
        <translation>الذاكرة، نسخ</translation>
    </message>
    <message>
        <source>Memory, two read and one written</source>
        <translation>الذاكرة، قراءتان وكتابة</translation>
    </message>
    <message>
        <source>Memory, read</source>
        <translation>الذاكرة، قراءة</translation>
    </message>
    <message>
        <source>Arithmetic, 32-bit floats</source>
        <translation>الحساب، أعداد عائمة 32 بت</translation>
    </message>
    <message>
        <source>Arithmetic, 16-bit floats</source>
        <translation>الحساب، أعداد عائمة 16 بت</translation>
    </message>
    <message>
        <source>Arithmetic, 8-bit integers</source>
        <translation>الحساب، أعداد صحيحة 8 بت</translation>
    </message>
    <message>
        <source>Matrix units, 16-bit floats</source>
        <translation>وحدات المصفوفات، أعداد عائمة 16 بت</translation>
    </message>
    <message>
        <source>Own kernel: vector product, 4 bits</source>
        <translation>نواة خاصة: ضرب متجهات، 4 بت</translation>
    </message>
    <message>
        <source>Own kernel: vector product, 8 bits</source>
        <translation>نواة خاصة: ضرب متجهات، 8 بت</translation>
    </message>
    <message>
        <source>Own kernel: matrix product, 4 bits</source>
        <translation>نواة خاصة: ضرب مصفوفات، 4 بت</translation>
    </message>
    <message>
        <source>Own kernel: matrix product, 8 bits</source>
        <translation>نواة خاصة: ضرب مصفوفات، 8 بت</translation>
    </message>
    <message>
        <source>Link, host to device</source>
        <translation>الوصلة، من المضيف إلى الجهاز</translation>
    </message>
    <message>
        <source>Link, device to host</source>
        <translation>الوصلة، من الجهاز إلى المضيف</translation>
    </message>
    <message>
        <source>Memory, copied by the driver</source>
        <translation>الذاكرة، نسخ ببرنامج التشغيل</translation>
    </message>
    <message>
        <source>Starting a computation</source>
        <translation>بدء عملية حسابية</translation>
    </message>
    <message>
        <source>A block, a token of an answer, after a minute</source>
        <translation>كتلة، لكل رمز من الإجابة، بعد دقيقة</translation>
    </message>
    <message>
        <source>Speed lost in a minute of load</source>
        <translation>السرعة المفقودة في دقيقة تحت الحمل</translation>
    </message>
    <message>
        <source>Clock at the beginning of that minute</source>
        <translation>التردد في بداية تلك الدقيقة</translation>
    </message>
    <message>
        <source>Clock at its end</source>
        <translation>التردد في نهايتها</translation>
    </message>
    <message>
        <source>Hottest in that minute</source>
        <translation>أعلى حرارة في تلك الدقيقة</translation>
    </message>
    <message>
        <source>Power in that minute</source>
        <translation>القدرة في تلك الدقيقة</translation>
    </message>
    <message>
        <source>Blocks&apos; tokens for a joule</source>
        <translation>رموز الكتل لكل جول</translation>
    </message>
    <message>
        <source>tokens/J</source>
        <translation>رمز/جول</translation>
    </message>
    <message>
        <source>A minute of load</source>
        <translation>دقيقة تحت الحمل</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s)</source>
        <translation>
            <numerusform>%Ln رمز</numerusform>
            <numerusform>%Ln رمز</numerusform>
            <numerusform>%Ln رمزان</numerusform>
            <numerusform>%Ln رموز</numerusform>
            <numerusform>%Ln رمزًا</numerusform>
            <numerusform>%Ln رمز</numerusform>
        </translation>
    </message>
    <message>
        <source>%1&#xa0;%</source>
        <extracomment>A number of percent</extracomment>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>%1&#xa0;µs</source>
        <translation>%1&#xa0;ميكرو ث</translation>
    </message>
    <message>
        <source>%1&#xa0;ms</source>
        <extracomment>Milliseconds</extracomment>
        <translation>%1&#xa0;مللي ث</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: what is to be said of a measured value, such as &quot;disturbed&quot;; %2: why</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>disturbed</source>
        <extracomment>Of a measured value</extracomment>
        <translation>مشوَّش</translation>
    </message>
    <message>
        <source>wrong results</source>
        <extracomment>Of a measured value</extracomment>
        <translation>نتائج خاطئة</translation>
    </message>
    <message>
        <source>not possible here</source>
        <extracomment>Of what could not be measured</extracomment>
        <translation>غير ممكن هنا</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>كامل</translation>
    </message>
    <message>
        <source>Quick</source>
        <translation>سريع</translation>
    </message>
</context>
<context>
    <name>CurvesSection</name>
    <message>
        <source>Last hour</source>
        <translation>آخر ساعة</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>آخر يوم</translation>
    </message>
    <message>
        <source>Last week</source>
        <translation>آخر أسبوع</translation>
    </message>
    <message>
        <source>Last 400 days</source>
        <translation>آخر 400 يوم</translation>
    </message>
</context>
<context>
    <name>EarningsSums</name>
    <message>
        <source>Others</source>
        <translation>أخرى</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>مَقيس</translation>
    </message>
    <message>
        <source>partly estimated</source>
        <translation>تقديري جزئيًا</translation>
    </message>
    <message>
        <source>estimated</source>
        <translation>تقديري</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>The first and the last day of a week</extracomment>
        <translation>%1 إلى %2</translation>
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
        <translation>%1: لم يُحسب شيء.</translation>
    </message>
    <message>
        <source>%1: %2 credits.</source>
        <translation>%1: ‏%2 نقطة.</translation>
    </message>
    <message>
        <source>%1: %2 credits (%3).</source>
        <translation>%1: ‏%2 نقطة (%3).</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between entries of a list</comment>
        <translation>، </translation>
    </message>
    <message numerus="yes">
        <source>%Ln task(s).</source>
        <translation>
            <numerusform>%Ln مهمة.</numerusform>
            <numerusform>%Ln مهمة.</numerusform>
            <numerusform>%Ln مهمتان.</numerusform>
            <numerusform>%Ln مهام.</numerusform>
            <numerusform>%Ln مهمة.</numerusform>
            <numerusform>%Ln مهمة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln task(s), %1 of them pending.</source>
        <translation>
            <numerusform>%Ln مهمة، منها %1 معلّقة.</numerusform>
            <numerusform>%Ln مهمة، منها %1 معلّقة.</numerusform>
            <numerusform>%Ln مهمتان، منهما %1 معلّقة.</numerusform>
            <numerusform>%Ln مهام، منها %1 معلّقة.</numerusform>
            <numerusform>%Ln مهمة، منها %1 معلّقة.</numerusform>
            <numerusform>%Ln مهمة، منها %1 معلّقة.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2, which cost %3.</source>
        <translation>%1 %2، بتكلفة %3.</translation>
    </message>
    <message>
        <source>%1 %2; its price is not known for all of it.</source>
        <translation>%1 %2؛ السعر غير معروف لجزء منها.</translation>
    </message>
</context>
<context>
    <name>ExportWriter</name>
    <message>
        <source>The file %1 could not be made: %2</source>
        <translation>تعذّر إنشاء الملف %1: ‏%2</translation>
    </message>
    <message>
        <source>The file %1 could not be written: %2</source>
        <translation>تعذّرت كتابة الملف %1: ‏%2</translation>
    </message>
</context>
<context>
    <name>Failure</name>
    <message>
        <source>Memory or disk space was used up. Free some, or change what you lend: under Policy the device&apos;s memory, under Models the space for downloads. It is tried again with less work.</source>
        <translation>نفدت الذاكرة أو مساحة القرص. حرّر بعضها، أو غيّر ما تعيره: ذاكرة الجهاز في صفحة السياسة، ومساحة التنزيلات في صفحة النماذج. ستُعاد المحاولة بعمل أقل.</translation>
    </message>
    <message>
        <source>The process that computes ended, or the coordinator could not be reached. It is tried again by itself. If it keeps happening on one device, update that device&apos;s driver, and undo overclocking if there is any; if it happens on all of them, check the network.</source>
        <translation>انتهت عملية الحساب، أو تعذّر الوصول إلى المنسّق. ستُعاد المحاولة تلقائيًا. إذا تكرر ذلك على جهاز واحد، فحدّث برنامج تشغيله وألغِ رفع تردده إن وُجد؛ وإذا حدث على جميع الأجهزة، فافحص الشبكة.</translation>
    </message>
    <message>
        <source>Something took too long. A device that hangs is started anew by itself. If it keeps happening, update the device&apos;s driver, lend it less memory, or check the network.</source>
        <translation>استغرق شيء ما وقتًا أطول مما ينبغي. الجهاز الذي يتجمّد يُعاد تشغيله تلقائيًا. إذا تكرر ذلك، فحدّث برنامج تشغيل الجهاز، أو أعر ذاكرة أقل منه، أو افحص الشبكة.</translation>
    </message>
    <message>
        <source>A file or an answer was damaged. Damaged downloads are thrown away and fetched again. If it keeps happening, check the disk and the machine&apos;s memory for faults, and tell the people who run the coordinator.</source>
        <translation>ملف تالف أو إجابة تالفة. تُهمل التنزيلات التالفة ويُعاد جلبها. إذا تكرر ذلك، فافحص القرص وذاكرة الحاسوب بحثًا عن أعطال، وأخبر القائمين على المنسّق.</translation>
    </message>
    <message>
        <source>This device or this version cannot compute that model. Nothing is lost: it gets other work. An update of Commonwatt or of the device&apos;s driver may help.</source>
        <translation>لا يستطيع هذا الجهاز أو هذا الإصدار حساب ذلك النموذج. لم يُفقد شيء: سيحصل على عمل آخر. قد يفيد تحديث Commonwatt أو برنامج تشغيل الجهاز.</translation>
    </message>
    <message>
        <source>The system refused access. See that the user who runs Commonwatt may use the device (on Linux, the groups “video” and “render”) and may write to the data folder.</source>
        <translation>رفض النظام الوصول. تأكد من أن المستخدم الذي يشغّل Commonwatt يحق له استخدام الجهاز (في Linux، المجموعتان «video» و«render») والكتابة في مجلد البيانات.</translation>
    </message>
    <message>
        <source>The coordinator does not accept this machine any more. Ask for a new link to join, and join again.</source>
        <translation>لم يعد المنسّق يقبل هذا الحاسوب. اطلب رابط انضمام جديدًا وانضم مجددًا.</translation>
    </message>
    <message>
        <source>The device or a file that was needed is not there any more. If you have taken a device out, nothing has to be done; otherwise see under Hardware whether it is found.</source>
        <translation>الجهاز أو الملف المطلوب لم يعد موجودًا. إذا كنت قد أزلت جهازًا، فلا يلزم فعل شيء؛ وإلا فتحقق في صفحة العتاد من العثور عليه.</translation>
    </message>
    <message>
        <source>The work was called off, as when you pause or turn the machine off. Nothing has to be done.</source>
        <translation>أُلغي العمل، كما يحدث عند الإيقاف المؤقت أو إطفاء الحاسوب. لا يلزم فعل شيء.</translation>
    </message>
    <message>
        <source>The coordinator asked for something that cannot be done here. You cannot change that; it gives the work to others. If it keeps happening, see whether there is an update.</source>
        <translation>طلب المنسّق شيئًا لا يمكن تنفيذه هنا. لا يمكنك تغيير ذلك؛ سيعطي العمل لغيرك. إذا تكرر ذلك، فتحقق من وجود تحديث.</translation>
    </message>
    <message>
        <source>This is a defect of Commonwatt. See whether there is an update; if it still happens, please report it with the message above.</source>
        <translation>هذا خلل في Commonwatt. تحقق من وجود تحديث؛ وإذا استمر، فيُرجى الإبلاغ عنه مع الرسالة أعلاه.</translation>
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
        <translation>%1&#xa0;واط·س</translation>
    </message>
    <message>
        <source>%1&#xa0;kWh</source>
        <extracomment>Kilowatt-hours</extracomment>
        <translation>%1&#xa0;ك.و.س</translation>
    </message>
    <message>
        <source>%1&#xa0;°C</source>
        <translation>%1&#xa0;°م</translation>
    </message>
    <message>
        <source>%1&#xa0;W</source>
        <extracomment>Watts</extracomment>
        <translation>%1&#xa0;واط</translation>
    </message>
    <message>
        <source>%1&#xa0;tokens/s</source>
        <translation>%1&#xa0;رمز/ث</translation>
    </message>
    <message>
        <source>%1&#xa0;s</source>
        <extracomment>Seconds</extracomment>
        <translation>%1&#xa0;ث</translation>
    </message>
    <message>
        <source>%1&#xa0;min</source>
        <extracomment>Minutes</extracomment>
        <translation>%1&#xa0;د</translation>
    </message>
    <message>
        <source>%1&#xa0;min %2&#xa0;s</source>
        <extracomment>Minutes and seconds</extracomment>
        <translation>%1&#xa0;د %2&#xa0;ث</translation>
    </message>
    <message>
        <source>%1&#xa0;h</source>
        <extracomment>Hours</extracomment>
        <translation>%1&#xa0;س</translation>
    </message>
    <message>
        <source>%1&#xa0;h %2&#xa0;min</source>
        <extracomment>Hours and minutes</extracomment>
        <translation>%1&#xa0;س %2&#xa0;د</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>A day of the week and a time</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1&#xa0;d</source>
        <extracomment>Days</extracomment>
        <translation>%1&#xa0;ي</translation>
    </message>
    <message>
        <source>%1&#xa0;d %2&#xa0;h</source>
        <extracomment>Days and hours</extracomment>
        <translation>%1&#xa0;ي %2&#xa0;س</translation>
    </message>
</context>
<context>
    <name>HardwareText</name>
    <message>
        <source>Graphics card, %1</source>
        <translation>بطاقة رسوميات، %1</translation>
    </message>
    <message>
        <source>Graphics within the processor, shares %1</source>
        <translation>رسوميات مدمجة في المعالج، تتشارك %1</translation>
    </message>
    <message>
        <source>Graphics computed by the processor, %1</source>
        <translation>رسوميات يحسبها المعالج، %1</translation>
    </message>
    <message>
        <source>Processor, %1</source>
        <translation>معالج، %1</translation>
    </message>
    <message>
        <source>PCI %1</source>
        <translation>PCI %1</translation>
    </message>
    <message>
        <source>kernel driver %1</source>
        <extracomment>Of the system&apos;s kernel, such as &quot;nvidia&quot;</extracomment>
        <translation>مشغّل النواة %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lane(s) at %1&#xa0;GT/s</source>
        <extracomment>A link&apos;s speed: giga-transfers a second and lane</extracomment>
        <translation>
            <numerusform>%Ln مسار بسرعة %1&#xa0;GT/s</numerusform>
            <numerusform>%Ln مسار بسرعة %1&#xa0;GT/s</numerusform>
            <numerusform>%Ln مساران بسرعة %1&#xa0;GT/s</numerusform>
            <numerusform>%Ln مسارات بسرعة %1&#xa0;GT/s</numerusform>
            <numerusform>%Ln مسارًا بسرعة %1&#xa0;GT/s</numerusform>
            <numerusform>%Ln مسار بسرعة %1&#xa0;GT/s</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; now %2</source>
        <translation>%1؛ الآن %2</translation>
    </message>
    <message>
        <source>subgroups of %1</source>
        <translation>مجموعات فرعية من %1</translation>
    </message>
    <message>
        <source>16-bit storage</source>
        <translation>تخزين 16 بت</translation>
    </message>
    <message>
        <source>8-bit storage</source>
        <translation>تخزين 8 بت</translation>
    </message>
    <message>
        <source>16-bit arithmetic</source>
        <translation>حساب 16 بت</translation>
    </message>
    <message>
        <source>8-bit integers</source>
        <translation>أعداد صحيحة 8 بت</translation>
    </message>
    <message>
        <source>integer dot product</source>
        <translation>ضرب نقطي للأعداد الصحيحة</translation>
    </message>
    <message>
        <source>cooperative matrices</source>
        <translation>مصفوفات تعاونية</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation>، </translation>
    </message>
</context>
<context>
    <name>Invitation</name>
    <message>
        <source>There is more than one invitation in it. Use one for each machine: paste the link of the one for this machine.</source>
        <translation>يوجد أكثر من دعوة. استخدم دعوة واحدة لكل حاسوب: الصق رابط دعوة هذا الحاسوب.</translation>
    </message>
    <message>
        <source>The link is not whole. Copy all of it, from commonwatt:// to its end, or ask for a new one.</source>
        <translation>الرابط غير مكتمل. انسخه كاملًا، من commonwatt://‎ حتى نهايته، أو اطلب رابطًا جديدًا.</translation>
    </message>
    <message>
        <source>There is no invitation in it. An invitation is a link that begins with commonwatt://.</source>
        <translation>لا توجد دعوة هنا. الدعوة رابط يبدأ بـ commonwatt://‎.</translation>
    </message>
    <message>
        <source>No QR code can be read in this image. Try one that is sharper, or paste the link.</source>
        <translation>لا يمكن قراءة رمز QR في هذه الصورة. جرّب صورة أوضح، أو الصق الرابط.</translation>
    </message>
    <message>
        <source>The QR code in this image is not an invitation.</source>
        <translation>رمز QR في هذه الصورة ليس دعوة.</translation>
    </message>
    <message>
        <source>The image is too large. Cut the QR code out of it, or paste the link.</source>
        <translation>الصورة كبيرة جدًا. اقتطع منها رمز QR، أو الصق الرابط.</translation>
    </message>
    <message>
        <source>The image is broken and cannot be read.</source>
        <translation>الصورة تالفة ولا يمكن قراءتها.</translation>
    </message>
    <message>
        <source>The file cannot be opened.</source>
        <translation>تعذّر فتح الملف.</translation>
    </message>
    <message>
        <source>The file is too large for an invitation: choose a text with the link in it, or an image of its QR code.</source>
        <translation>الملف أكبر من أن يكون دعوة: اختر نصًا يحتوي على الرابط، أو صورة لرمز QR.</translation>
    </message>
</context>
<context>
    <name>ModelList</name>
    <message>
        <source>%1 billion parameters</source>
        <translation>%1 مليار معامل</translation>
    </message>
    <message>
        <source>%1 million parameters</source>
        <translation>%1 مليون معامل</translation>
    </message>
    <message>
        <source>%1 parameters</source>
        <translation>%1 معامل</translation>
    </message>
    <message>
        <source>kept for later</source>
        <translation>محفوظ لوقت لاحق</translation>
    </message>
    <message>
        <source>downloading</source>
        <translation>قيد التنزيل</translation>
    </message>
    <message>
        <source>loading</source>
        <translation>قيد التحميل</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>جاهز</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>فشل</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>متوقف</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>غير مذكور</translation>
    </message>
    <message numerus="yes">
        <source>%1 in %Ln block(s)</source>
        <extracomment>%1 is a size in bytes</extracomment>
        <translation>
            <numerusform>%1 في %Ln كتلة</numerusform>
            <numerusform>%1 في %Ln كتلة</numerusform>
            <numerusform>%1 في %Ln كتلتين</numerusform>
            <numerusform>%1 في %Ln كتل</numerusform>
            <numerusform>%1 في %Ln كتلة</numerusform>
            <numerusform>%1 في %Ln كتلة</numerusform>
        </translation>
    </message>
    <message>
        <source>Token embedding</source>
        <translation>تضمين الرموز</translation>
    </message>
    <message>
        <source>Output head</source>
        <translation>رأس الإخراج</translation>
    </message>
    <message>
        <source>Block %1 of %2</source>
        <translation>الكتلة %1 من %2</translation>
    </message>
    <message>
        <source>Blocks %1 to %2 of %3</source>
        <translation>الكتل %1 إلى %2 من %3</translation>
    </message>
    <message>
        <source>%1 in the block cache: %2, %3</source>
        <extracomment>Blocks of a model, and how large they are</extracomment>
        <translation>%1 في ذاكرة الكتل المخبأة: %2، %3</translation>
    </message>
    <message>
        <source>%1 on %2: %3, %4</source>
        <extracomment>Blocks of a model, a device, what it does with them, and how large they are</extracomment>
        <translation>%1 على %2: ‏%3، %4</translation>
    </message>
    <message>
        <source>Only models that you have allowed run here, and this one is not among them.</source>
        <translation>لا تعمل هنا إلا النماذج التي سمحت بها، وهذا ليس منها.</translation>
    </message>
    <message>
        <source>Allowed by your pattern “%1”.</source>
        <translation>مسموح بحسب نمطك «%1».</translation>
    </message>
    <message>
        <source>Denied by your pattern “%1”.</source>
        <translation>محظور بحسب نمطك «%1».</translation>
    </message>
    <message>
        <source>Chat: answers in a conversation</source>
        <translation>دردشة: إجابات في محادثة</translation>
    </message>
    <message>
        <source>Text completion: a text is carried on</source>
        <translation>إكمال النص: متابعة نص</translation>
    </message>
    <message>
        <source>%1, may send work</source>
        <translation>%1، يجوز له إرسال عمل</translation>
    </message>
    <message>
        <source>%1, may not send work</source>
        <translation>%1، لا يجوز له إرسال عمل</translation>
    </message>
</context>
<context>
    <name>Notifications</name>
    <message>
        <source>When this machine has joined a coordinator</source>
        <translation>عند انضمام هذا الحاسوب إلى منسّق</translation>
    </message>
    <message>
        <source>When the coordinator refuses this machine</source>
        <translation>عندما يرفض المنسّق هذا الحاسوب</translation>
    </message>
    <message>
        <source>When a device fails and needs me</source>
        <translation>عندما يتعطل جهاز ويحتاج إليّ</translation>
    </message>
    <message>
        <source>When the first credit is earned</source>
        <translation>عند كسب أول نقطة</translation>
    </message>
    <message>
        <source>Once a day, what was earned the day before</source>
        <translation>مرة في اليوم، بما كُسب في اليوم السابق</translation>
    </message>
    <message>
        <source>When a snooze has ended</source>
        <translation>عند انتهاء تأجيل</translation>
    </message>
    <message>
        <source>When a newer version is there</source>
        <translation>عند صدور إصدار أحدث</translation>
    </message>
    <message>
        <source>Joined</source>
        <translation>تم الانضمام</translation>
    </message>
    <message>
        <source>This machine computes for %1 from now on.</source>
        <translation>يحسب هذا الحاسوب لصالح %1 من الآن فصاعدًا.</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>%1 refuses this machine: %2</source>
        <translation>يرفض %1 هذا الحاسوب: %2</translation>
    </message>
    <message>
        <source>First credits</source>
        <translation>أولى النقاط</translation>
    </message>
    <message>
        <source>This machine has earned its first credits: %1.</source>
        <translation>كسب هذا الحاسوب أولى نقاطه: %1.</translation>
    </message>
    <message>
        <source>Snooze ended</source>
        <translation>انتهى التأجيل</translation>
    </message>
    <message>
        <source>Commonwatt may compute again.</source>
        <translation>يمكن لـ Commonwatt أن يحسب مجددًا.</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>تحديث</translation>
    </message>
    <message>
        <source>%1 is there; this machine has an older version.</source>
        <translation>صدر %1؛ على هذا الحاسوب إصدار أقدم.</translation>
    </message>
    <message>
        <source>A device fails</source>
        <translation>تعطّل جهاز</translation>
    </message>
    <message>
        <source>%1 cannot run %2: %3</source>
        <translation>لا يستطيع %1 تشغيل %2: ‏%3</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>أمس</translation>
    </message>
    <message>
        <source>%1 credits earned.</source>
        <translation>كُسبت %1 نقطة.</translation>
    </message>
    <message numerus="yes">
        <source>%1 credits earned, and %Ln task(s) not booked yet.</source>
        <translation>
            <numerusform>كُسبت %1 نقطة، ولا مهام غير مسجّلة (%Ln).</numerusform>
            <numerusform>كُسبت %1 نقطة، و%Ln مهمة لم تُسجَّل بعد.</numerusform>
            <numerusform>كُسبت %1 نقطة، و%Ln مهمتان لم تُسجَّلا بعد.</numerusform>
            <numerusform>كُسبت %1 نقطة، و%Ln مهام لم تُسجَّل بعد.</numerusform>
            <numerusform>كُسبت %1 نقطة، و%Ln مهمة لم تُسجَّل بعد.</numerusform>
            <numerusform>كُسبت %1 نقطة، و%Ln مهمة لم تُسجَّل بعد.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Policy</name>
    <message>
        <source>seconds</source>
        <translation>ثوانٍ</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>دقائق</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>ساعات</translation>
    </message>
    <message>
        <source>days</source>
        <translation>أيام</translation>
    </message>
    <message>
        <source>milliseconds</source>
        <translation>مللي ثانية</translation>
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
        <translation>KiB في الثانية</translation>
    </message>
    <message>
        <source>MiB a second</source>
        <translation>MiB في الثانية</translation>
    </message>
    <message>
        <source>GiB a second</source>
        <translation>GiB في الثانية</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>°C</source>
        <translation>°م</translation>
    </message>
    <message>
        <source>watts</source>
        <translation>واط</translation>
    </message>
    <message>
        <source>MHz</source>
        <translation>MHz</translation>
    </message>
    <message>
        <source>% of its highest</source>
        <translation>% من أقصاه</translation>
    </message>
    <message>
        <source>% of it</source>
        <translation>% منه</translation>
    </message>
    <message>
        <source>for a kWh</source>
        <translation>للـ ك.و.س</translation>
    </message>
    <message>
        <source>threads</source>
        <translation>خيوط</translation>
    </message>
    <message>
        <source>on this machine</source>
        <translation>على هذا الحاسوب</translation>
    </message>
    <message>
        <source>Run on</source>
        <translation>التشغيل على</translation>
    </message>
    <message>
        <source>As while you are here</source>
        <translation>كما في أثناء وجودك</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>Pause and give memory back</source>
        <translation>إيقاف مؤقت وإعادة الذاكرة</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>أبدًا</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>دائمًا</translation>
    </message>
    <message>
        <source>Nobody is here</source>
        <translation>عدم وجود أحد</translation>
    </message>
    <message>
        <source>Only input counts</source>
        <translation>الإدخال وحده يُحتسب</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>معطّل</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>بلا حد</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>At any price</source>
        <translation>بأي سعر</translation>
    </message>
    <message>
        <source>As devices of its kind do</source>
        <translation>كما في الأجهزة من نوعه</translation>
    </message>
    <message>
        <source>Do not use it</source>
        <translation>عدم استخدامها</translation>
    </message>
    <message>
        <source>Slowly</source>
        <translation>ببطء</translation>
    </message>
    <message>
        <source>Like any other</source>
        <translation>كأي شبكة أخرى</translation>
    </message>
    <message>
        <source>As usual: 75 % of a GPU&apos;s, 50 % of the machine&apos;s</source>
        <translation>كالمعتاد: 75 % من ذاكرة GPU و50 % من ذاكرة الحاسوب</translation>
    </message>
    <message>
        <source>One for each core</source>
        <translation>واحد لكل نواة</translation>
    </message>
    <message>
        <source>What is lent and 2 GiB</source>
        <translation>المُعار و2 GiB</translation>
    </message>
    <message>
        <source>By itself, before a device is offered</source>
        <translation>تلقائيًا، قبل عرض الجهاز</translation>
    </message>
    <message>
        <source>Only when you ask for it</source>
        <translation>عند طلبك فقط</translation>
    </message>
    <message>
        <source>While something runs or somebody looks</source>
        <translation>ما دام شيء يعمل أو أحد ينظر</translation>
    </message>
    <message>
        <source>Simulated, for trying things out</source>
        <translation>محاكى، للتجربة</translation>
    </message>
    <message>
        <source>None</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>ما يحدث</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>التحذيرات والأخطاء</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>الأخطاء</translation>
    </message>
    <message>
        <source>By network and time</source>
        <translation>بحسب الشبكة والوقت</translation>
    </message>
    <message>
        <source>GPUs run when you have been away for</source>
        <translation>تعمل وحدات GPU بعد غيابك مدة</translation>
    </message>
    <message>
        <source>Time without keyboard, pointer or game controller.</source>
        <translation>وقت بلا لوحة مفاتيح أو مؤشر أو ذراع تحكم.</translation>
    </message>
    <message>
        <source>The processor runs when you have been away for</source>
        <translation>يعمل المعالج بعد غيابك مدة</translation>
    </message>
    <message>
        <source>The same for the processor.</source>
        <translation>والمثل للمعالج.</translation>
    </message>
    <message>
        <source>GPUs while you are here</source>
        <translation>وحدات GPU في أثناء وجودك</translation>
    </message>
    <message>
        <source>Whether they run although you use the machine: a part of their time leaves it usable.</source>
        <translation>هل تعمل مع أنك تستخدم الحاسوب: جزء من وقتها يبقيه صالحًا للاستخدام.</translation>
    </message>
    <message>
        <source>The processor while you are here</source>
        <translation>المعالج في أثناء وجودك</translation>
    </message>
    <message>
        <source>When the screen is locked</source>
        <translation>عندما تكون الشاشة مقفلة</translation>
    </message>
    <message>
        <source>Whether it counts at once as nobody being here.</source>
        <translation>هل يُعد ذلك فورًا عدم وجود أحد.</translation>
    </message>
    <message>
        <source>While a remote session is open</source>
        <translation>عندما تكون جلسة بعيدة مفتوحة</translation>
    </message>
    <message>
        <source>Somebody works on this machine from another one.</source>
        <translation>يعمل شخص على هذا الحاسوب من حاسوب آخر.</translation>
    </message>
    <message>
        <source>Game controllers count as input</source>
        <translation>احتساب أذرع التحكم كإدخال</translation>
    </message>
    <message>
        <source>Turn it off if one lies about and moves by itself.</source>
        <translation>عطّله إذا كانت ذراع تتحرك من تلقاء نفسها.</translation>
    </message>
    <message>
        <source>While a window fills the screen</source>
        <translation>عندما تملأ نافذة الشاشة</translation>
    </message>
    <message>
        <source>A game, a film, a presentation.</source>
        <translation>لعبة أو فيلم أو عرض تقديمي.</translation>
    </message>
    <message>
        <source>Windows that come first</source>
        <translation>النوافذ ذات الأولوية</translation>
    </message>
    <message>
        <source>Classes of windows; * and ? stand for any letters.</source>
        <translation>فئات النوافذ؛ يحل * و? محل أي حروف.</translation>
    </message>
    <message>
        <source>Programs that come first</source>
        <translation>البرامج ذات الأولوية</translation>
    </message>
    <message>
        <source>Names of programs such as blender; * and ? stand for any letters.</source>
        <translation>أسماء برامج مثل blender؛ يحل * و? محل أي حروف.</translation>
    </message>
    <message>
        <source>While one of these is open</source>
        <translation>عندما يكون أحد هذه مفتوحًا</translation>
    </message>
    <message>
        <source>What the windows and programs above lead to.</source>
        <translation>ما تؤدي إليه النوافذ والبرامج أعلاه.</translation>
    </message>
    <message>
        <source>While a game has asked for game mode</source>
        <translation>عندما تطلب لعبة وضع الألعاب</translation>
    </message>
    <message>
        <source>Many games ask the system for it.</source>
        <translation>تطلبه ألعاب كثيرة من النظام.</translation>
    </message>
    <message>
        <source>While music or a film plays</source>
        <translation>عند تشغيل موسيقى أو فيلم</translation>
    </message>
    <message>
        <source>In any player that tells the system.</source>
        <translation>في أي مشغّل وسائط يُعلم النظام.</translation>
    </message>
    <message>
        <source>While a program keeps the screen on</source>
        <translation>عندما يُبقي برنامج الشاشة مضاءة</translation>
    </message>
    <message>
        <source>As films and video calls do.</source>
        <translation>كما تفعل الأفلام ومكالمات الفيديو.</translation>
    </message>
    <message>
        <source>Pause a GPU when others use more of it than</source>
        <translation>إيقاف GPU مؤقتًا عندما يستخدم غيره منه أكثر من</translation>
    </message>
    <message>
        <source>Your own programs on the same GPU come first.</source>
        <translation>لبرامجك على GPU نفسه الأولوية.</translation>
    </message>
    <message>
        <source>… for longer than</source>
        <translation>… لمدة تزيد على</translation>
    </message>
    <message>
        <source>Short bursts do not count.</source>
        <translation>لا تُحتسب الطفرات القصيرة.</translation>
    </message>
    <message>
        <source>Give a GPU&apos;s memory back when less is free than</source>
        <translation>إعادة ذاكرة GPU عندما يقل المتاح منها عن</translation>
    </message>
    <message>
        <source>So that your programs find room on it.</source>
        <translation>لتجد برامجك متسعًا فيه.</translation>
    </message>
    <message>
        <source>Hours of the week</source>
        <translation>ساعات الأسبوع</translation>
    </message>
    <message>
        <source>When it may run at all.</source>
        <translation>متى يجوز له العمل أصلًا.</translation>
    </message>
    <message>
        <source>On battery, run while its charge is above</source>
        <translation>على البطارية، التشغيل ما دام شحنها فوق</translation>
    </message>
    <message>
        <source>Computing empties a battery within an hour or two.</source>
        <translation>الحساب يُفرغ البطارية خلال ساعة أو ساعتين.</translation>
    </message>
    <message>
        <source>While an uninterruptible power supply runs on its battery</source>
        <translation>عندما يعمل مزوّد الطاقة اللامنقطعة على بطاريته</translation>
    </message>
    <message>
        <source>During a power cut.</source>
        <translation>عند انقطاع الكهرباء.</translation>
    </message>
    <message>
        <source>Prices by time</source>
        <translation>الأسعار بحسب الوقت</translation>
    </message>
    <message>
        <source>Of a kilowatt-hour; the first line that fits counts.</source>
        <translation>للكيلوواط ساعة؛ يسري أول سطر مطابق.</translation>
    </message>
    <message>
        <source>Price at all other times</source>
        <translation>السعر في سائر الأوقات</translation>
    </message>
    <message>
        <source>Of a kilowatt-hour.</source>
        <translation>للكيلوواط ساعة.</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>العملة</translation>
    </message>
    <message>
        <source>Three capital letters, such as EUR or USD.</source>
        <translation>ثلاثة أحرف لاتينية كبيرة، مثل EUR أو USD.</translation>
    </message>
    <message>
        <source>Run up to a price of</source>
        <translation>التشغيل حتى سعر</translation>
    </message>
    <message>
        <source>While electricity costs more, nothing runs.</source>
        <translation>عندما تكلف الكهرباء أكثر، لا يعمل شيء.</translation>
    </message>
    <message>
        <source>What a device takes while it computes</source>
        <translation>ما يستهلكه الجهاز في أثناء الحساب</translation>
    </message>
    <message>
        <source>For the sums of energy and cost, where no sensor tells.</source>
        <translation>لحساب الطاقة والتكلفة حيث لا يوجد مستشعر.</translation>
    </message>
    <message>
        <source>Where your own signal is read</source>
        <translation>من أين تُقرأ إشارتك</translation>
    </message>
    <message>
        <source>Solar surplus, home automation: file:/PATH or http://127.0.0.1:PORT/PATH. Empty: none.</source>
        <translation>فائض شمسي، أتمتة منزلية: file:/PATH أو http://127.0.0.1:PORT/PATH. الفارغ: لا شيء.</translation>
    </message>
    <message>
        <source>How old the signal may be</source>
        <translation>أقصى عمر للإشارة</translation>
    </message>
    <message>
        <source>An older one stops the work.</source>
        <translation>الإشارة الأقدم توقف العمل.</translation>
    </message>
    <message>
        <source>Keep a GPU&apos;s core at</source>
        <translation>إبقاء نواة GPU عند</translation>
    </message>
    <message>
        <source>It is slowed down as far as that needs.</source>
        <translation>يُبطَّأ بالقدر اللازم لذلك.</translation>
    </message>
    <message>
        <source>Stop when its core is hotter than</source>
        <translation>الإيقاف عندما تتجاوز حرارة نواته</translation>
    </message>
    <message>
        <source>It runs again when it is 5 °C cooler.</source>
        <translation>يعمل مجددًا عندما يبرد بمقدار 5 °م.</translation>
    </message>
    <message>
        <source>Keep a GPU&apos;s hottest part at</source>
        <translation>إبقاء أسخن جزء من GPU عند</translation>
    </message>
    <message>
        <source>Stop when its hottest part is hotter than</source>
        <translation>الإيقاف عندما تتجاوز حرارة أسخن جزء منه</translation>
    </message>
    <message>
        <source>Keep a GPU&apos;s memory at</source>
        <translation>إبقاء ذاكرة GPU عند</translation>
    </message>
    <message>
        <source>Stop when its memory is hotter than</source>
        <translation>الإيقاف عندما تتجاوز حرارة ذاكرته</translation>
    </message>
    <message>
        <source>The most that a GPU may take</source>
        <translation>أقصى ما يستهلكه GPU</translation>
    </message>
    <message>
        <source>Held by its driver where it can, else by slowing it down.</source>
        <translation>يضبطها برنامج التشغيل إن أمكن، وإلا فبالإبطاء.</translation>
    </message>
    <message>
        <source>Highest clock of a GPU&apos;s cores</source>
        <translation>أعلى تردد لأنوية GPU</translation>
    </message>
    <message>
        <source>Where its driver can be told.</source>
        <translation>حيث يمكن إبلاغ برنامج تشغيله.</translation>
    </message>
    <message>
        <source>Keep a GPU&apos;s fan below</source>
        <translation>إبقاء مروحة GPU دون</translation>
    </message>
    <message>
        <source>Part of the time in which a device computes at most</source>
        <translation>أقصى جزء من الوقت يحسب فيه الجهاز</translation>
    </message>
    <message>
        <source>Less is cooler, quieter and earns less.</source>
        <translation>الأقل أبرد وأهدأ ويكسب أقل.</translation>
    </message>
    <message>
        <source>Pause the processor when others use more of it than</source>
        <translation>إيقاف المعالج مؤقتًا عندما يستخدم غيره منه أكثر من</translation>
    </message>
    <message>
        <source>Your own programs come first.</source>
        <translation>لبرامجك الأولوية.</translation>
    </message>
    <message>
        <source>Give memory back when less is free than</source>
        <translation>إعادة الذاكرة عندما يقل المتاح منها عن</translation>
    </message>
    <message>
        <source>Of the machine&apos;s memory.</source>
        <translation>من ذاكرة الحاسوب.</translation>
    </message>
    <message>
        <source>Store models only while more of the disk is free than</source>
        <translation>تخزين النماذج فقط ما دام المتاح من القرص أكثر من</translation>
    </message>
    <message>
        <source>What is stored already stays.</source>
        <translation>ما خُزّن يبقى.</translation>
    </message>
    <message>
        <source>Where the network costs by volume</source>
        <translation>حيث تُحتسب الشبكة بالحجم</translation>
    </message>
    <message>
        <source>Such as a phone&apos;s.</source>
        <translation>كشبكة الهاتف.</translation>
    </message>
    <message>
        <source>How fast “slowly” is</source>
        <translation>مدى سرعة «ببطء»</translation>
    </message>
    <message>
        <source>Each way.</source>
        <translation>في كل اتجاه.</translation>
    </message>
    <message>
        <source>Send at most</source>
        <translation>أقصى سرعة إرسال</translation>
    </message>
    <message>
        <source>So that your own calls and games stay smooth.</source>
        <translation>لتبقى مكالماتك وألعابك سلسة.</translation>
    </message>
    <message>
        <source>Traffic in a day</source>
        <translation>حركة البيانات في اليوم</translation>
    </message>
    <message>
        <source>Sent and received.</source>
        <translation>المُرسَل والمُستقبَل.</translation>
    </message>
    <message>
        <source>Traffic in a month</source>
        <translation>حركة البيانات في الشهر</translation>
    </message>
    <message>
        <source>When the network may be used</source>
        <translation>متى يجوز استخدام الشبكة</translation>
    </message>
    <message>
        <source>Nothing runs at other times.</source>
        <translation>لا يعمل شيء في الأوقات الأخرى.</translation>
    </message>
    <message>
        <source>After a pause, wait for quiet of</source>
        <translation>بعد التوقف المؤقت، انتظار الهدوء مدة</translation>
    </message>
    <message>
        <source>Nothing may speak against running for this long.</source>
        <translation>يجب ألا يمنع التشغيل شيء طوال هذه المدة.</translation>
    </message>
    <message>
        <source>Give a device&apos;s memory back after a pause of</source>
        <translation>إعادة ذاكرة الجهاز بعد توقف مدته</translation>
    </message>
    <message>
        <source>Until then work goes on quickly when you leave again.</source>
        <translation>حتى ذلك الحين يُستأنف العمل سريعًا عند مغادرتك مجددًا.</translation>
    </message>
    <message>
        <source>Longest time before a GPU with a screen gives others their turn</source>
        <translation>أطول مدة قبل أن يفسح GPU المتصل بشاشة المجال لغيره</translation>
    </message>
    <message>
        <source>Less is smoother and a little slower.</source>
        <translation>الأقل أكثر سلاسة وأبطأ قليلًا.</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>الوضع</translation>
    </message>
    <message>
        <source>A set of settings that holds together.</source>
        <translation>مجموعة إعدادات متكاملة.</translation>
    </message>
    <message>
        <source>Profile where neither network nor time chooses one</source>
        <translation>الوضع عندما لا تحدده الشبكة ولا الوقت</translation>
    </message>
    <message>
        <source>Counts while the profile is chosen by network and time.</source>
        <translation>يسري عندما يُختار الوضع بحسب الشبكة والوقت.</translation>
    </message>
    <message>
        <source>Profiles by time</source>
        <translation>الأوضاع بحسب الوقت</translation>
    </message>
    <message>
        <source>The first line that fits counts.</source>
        <translation>يسري أول سطر مطابق.</translation>
    </message>
    <message>
        <source>Profiles by network</source>
        <translation>الأوضاع بحسب الشبكة</translation>
    </message>
    <message>
        <source>Names of connections, with * and ?; the first line that fits counts, and counts before the time.</source>
        <translation>أسماء الاتصالات، مع * و?؛ يسري أول سطر مطابق، ويسبق الوقت.</translation>
    </message>
    <message>
        <source>Models that may be served</source>
        <translation>النماذج المسموح بخدمتها</translation>
    </message>
    <message>
        <source>Names, with * and ?; empty: all.</source>
        <translation>أسماء، مع * و?؛ الفارغ: الكل.</translation>
    </message>
    <message>
        <source>Models that may not</source>
        <translation>النماذج غير المسموح بها</translation>
    </message>
    <message>
        <source>Counts before those that may.</source>
        <translation>له الأولوية على المسموح بها.</translation>
    </message>
    <message>
        <source>Who may be served</source>
        <translation>من تجوز خدمته</translation>
    </message>
    <message>
        <source>Names of requesters, with * and ?; empty: all.</source>
        <translation>أسماء الطالبين، مع * و?؛ الفارغ: الكل.</translation>
    </message>
    <message>
        <source>Who may not</source>
        <translation>من لا تجوز خدمته</translation>
    </message>
    <message>
        <source>Counts before those who may.</source>
        <translation>له الأولوية على المسموح لهم.</translation>
    </message>
    <message>
        <source>Kinds of work</source>
        <translation>أنواع العمل</translation>
    </message>
    <message>
        <source>chat, completion; empty: all.</source>
        <translation>chat، ‏completion؛ الفارغ: الكل.</translation>
    </message>
    <message>
        <source>Name of this machine</source>
        <translation>اسم هذا الحاسوب</translation>
    </message>
    <message>
        <source>At the coordinator, from the next start on.</source>
        <translation>لدى المنسّق، بدءًا من التشغيل التالي.</translation>
    </message>
    <message>
        <source>Devices that are lent</source>
        <translation>الأجهزة المُعارة</translation>
    </message>
    <message>
        <source>Such as cpu, vulkan:0, cuda:1. Empty: every GPU, or the processor where there is none.</source>
        <translation>مثل cpu، ‏vulkan:0، ‏cuda:1. الفارغ: كل وحدات GPU، أو المعالج حيث لا توجد.</translation>
    </message>
    <message>
        <source>How much memory of each device is lent</source>
        <translation>مقدار ما يُعار من ذاكرة كل جهاز</translation>
    </message>
    <message>
        <source>An amount or a part.</source>
        <translation>مقدار أو جزء.</translation>
    </message>
    <message>
        <source>Threads on the processor</source>
        <translation>خيوط المعالج</translation>
    </message>
    <message>
        <source>From the next start of the work on.</source>
        <translation>بدءًا من بدء العمل التالي.</translation>
    </message>
    <message>
        <source>Disk space for models</source>
        <translation>مساحة القرص للنماذج</translation>
    </message>
    <message>
        <source>What was used longest ago is removed first.</source>
        <translation>يُزال أولًا ما مضى على استخدامه أطول وقت.</translation>
    </message>
    <message>
        <source>Download models at most at</source>
        <translation>أقصى سرعة لتنزيل النماذج</translation>
    </message>
    <message>
        <source>So that your own downloads stay fast.</source>
        <translation>لتبقى تنزيلاتك سريعة.</translation>
    </message>
    <message>
        <source>Restart the work when it takes more memory than</source>
        <translation>إعادة تشغيل العمل عندما يأخذ ذاكرة أكثر من</translation>
    </message>
    <message>
        <source>A safeguard. Each device&apos;s work is a process of its own.</source>
        <translation>حماية. عمل كل جهاز عملية مستقلة.</translation>
    </message>
    <message>
        <source>Restart the work when it shows no sign of life for</source>
        <translation>إعادة تشغيل العمل عندما لا يُظهر نشاطًا مدة</translation>
    </message>
    <message>
        <source>A safeguard against drivers that hang.</source>
        <translation>حماية من برامج التشغيل التي تتجمّد.</translation>
    </message>
    <message>
        <source>Measure devices</source>
        <translation>قياس الأجهزة</translation>
    </message>
    <message>
        <source>Takes some seconds.</source>
        <translation>يستغرق بضع ثوانٍ.</translation>
    </message>
    <message>
        <source>Read the GPUs&apos; sensors</source>
        <translation>قراءة مستشعرات GPU</translation>
    </message>
    <message>
        <source>Heat and watts cannot be kept without them.</source>
        <translation>لا يمكن ضبط الحرارة والقدرة من دونها.</translation>
    </message>
    <message>
        <source>Port for Prometheus</source>
        <translation>منفذ Prometheus</translation>
    </message>
    <message>
        <source>Where it finds the sensors&apos; values.</source>
        <translation>أين يجد قيم المستشعرات.</translation>
    </message>
    <message>
        <source>Write into the log</source>
        <translation>الكتابة في السجل</translation>
    </message>
    <message>
        <source>From the next start on.</source>
        <translation>بدءًا من التشغيل التالي.</translation>
    </message>
    <message>
        <source>When you are away, and when not</source>
        <translation>عند غيابك وعند وجودك</translation>
    </message>
    <message>
        <source>Games and video</source>
        <translation>الألعاب والفيديو</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>الطاقة</translation>
    </message>
    <message>
        <source>Price of electricity</source>
        <translation>سعر الكهرباء</translation>
    </message>
    <message>
        <source>Your own signal</source>
        <translation>إشارتك الخاصة</translation>
    </message>
    <message>
        <source>Heat and noise</source>
        <translation>الحرارة والضوضاء</translation>
    </message>
    <message>
        <source>What else runs, and what stays free</source>
        <translation>ما يعمل غيره، وما يبقى متاحًا</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>الشبكة</translation>
    </message>
    <message>
        <source>How it makes way</source>
        <translation>كيف يُفسح المجال</translation>
    </message>
    <message>
        <source>Which profile holds</source>
        <translation>الوضع الساري</translation>
    </message>
    <message>
        <source>What is served</source>
        <translation>ما تتم خدمته</translation>
    </message>
    <message>
        <source>The program in the background</source>
        <translation>برنامج الخلفية</translation>
    </message>
    <message>
        <source>%1&#xa0;%2</source>
        <extracomment>A number and its unit</extracomment>
        <translation>%1&#xa0;%2</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>At any time</source>
        <translation>في أي وقت</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>فارغ</translation>
    </message>
    <message>
        <source>%1: unit</source>
        <translation>%1: الوحدة</translation>
    </message>
</context>
<context>
    <name>PolicySentence</name>
    <message>
        <source>Balanced</source>
        <translation>متوازن</translation>
    </message>
    <message>
        <source>Runs when nobody is here.</source>
        <translation>يعمل عند عدم وجود أحد.</translation>
    </message>
    <message>
        <source>Gentle</source>
        <translation>لطيف</translation>
    </message>
    <message>
        <source>Waits longer, stays cooler and quieter.</source>
        <translation>ينتظر أطول، ويبقى أبرد وأهدأ.</translation>
    </message>
    <message>
        <source>Night</source>
        <translation>ليلي</translation>
    </message>
    <message>
        <source>Runs at night only, and quietly.</source>
        <translation>يعمل ليلًا فقط، وبهدوء.</translation>
    </message>
    <message>
        <source>Headless</source>
        <translation>بلا شاشة</translation>
    </message>
    <message>
        <source>A machine that nobody sits at: runs always.</source>
        <translation>حاسوب لا يجلس إليه أحد: يعمل دائمًا.</translation>
    </message>
    <message>
        <source>It may run</source>
        <translation>يجوز له العمل</translation>
    </message>
    <message>
        <source>It may run %1 of the time</source>
        <translation>يجوز له العمل %1 من الوقت</translation>
    </message>
    <message>
        <source>It pauses and gives its memory back</source>
        <translation>يتوقف مؤقتًا ويعيد ذاكرته</translation>
    </message>
    <message>
        <source>It pauses</source>
        <translation>يتوقف مؤقتًا</translation>
    </message>
    <message>
        <source>%1.</source>
        <extracomment>A whole sentence from what happens</extracomment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <extracomment>What happens, and why</extracomment>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>No device is lent.</source>
        <translation>لا يوجد جهاز مُعار.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A device, and a sentence about it</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 holds, because you have chosen it.</source>
        <translation>يسري %1 لأنك اخترته.</translation>
    </message>
    <message>
        <source>%1 holds, because of the time.</source>
        <translation>يسري %1 بسبب الوقت.</translation>
    </message>
    <message>
        <source>%1 holds, because of the network.</source>
        <translation>يسري %1 بسبب الشبكة.</translation>
    </message>
    <message>
        <source>%1 holds, because neither network nor time chooses another.</source>
        <translation>يسري %1، لأن الشبكة والوقت لا يحددان غيره.</translation>
    </message>
</context>
<context>
    <name>Reason</name>
    <message>
        <source>paused by you</source>
        <translation>أوقفته مؤقتًا بنفسك</translation>
    </message>
    <message>
        <source>snoozed by you</source>
        <translation>أجّلته بنفسك</translation>
    </message>
    <message>
        <source>snoozed by you until the game ends</source>
        <translation>أجّلته بنفسك حتى تنتهي اللعبة</translation>
    </message>
    <message>
        <source>the GPU&apos;s core is too hot (%1)</source>
        <translation>نواة GPU ساخنة جدًا (%1)</translation>
    </message>
    <message>
        <source>cannot tell how hot the GPU is</source>
        <translation>تعذّرت معرفة حرارة GPU</translation>
    </message>
    <message>
        <source>the GPU&apos;s hottest part is too hot (%1)</source>
        <translation>أسخن جزء من GPU ساخن جدًا (%1)</translation>
    </message>
    <message>
        <source>cannot tell how hot the GPU&apos;s hottest part is</source>
        <translation>تعذّرت معرفة حرارة أسخن جزء من GPU</translation>
    </message>
    <message>
        <source>the GPU&apos;s memory is too hot (%1)</source>
        <translation>ذاكرة GPU ساخنة جدًا (%1)</translation>
    </message>
    <message>
        <source>cannot tell how hot the GPU&apos;s memory is</source>
        <translation>تعذّرت معرفة حرارة ذاكرة GPU</translation>
    </message>
    <message>
        <source>on battery (%1)</source>
        <translation>على البطارية (%1)</translation>
    </message>
    <message>
        <source>on battery</source>
        <translation>على البطارية</translation>
    </message>
    <message>
        <source>cannot tell whether this machine runs on battery</source>
        <translation>تعذّرت معرفة هل يعمل هذا الحاسوب على البطارية</translation>
    </message>
    <message>
        <source>the power supply runs on its battery</source>
        <translation>مزوّد الطاقة يعمل على بطاريته</translation>
    </message>
    <message>
        <source>cannot tell whether the power supply runs on its battery</source>
        <translation>تعذّرت معرفة هل يعمل مزوّد الطاقة على بطاريته</translation>
    </message>
    <message>
        <source>the network is metered</source>
        <translation>الشبكة محسوبة بالحجم</translation>
    </message>
    <message>
        <source>cannot tell whether the network is metered</source>
        <translation>تعذّرت معرفة هل الشبكة محسوبة بالحجم</translation>
    </message>
    <message>
        <source>outside the network&apos;s hours</source>
        <translation>خارج ساعات الشبكة</translation>
    </message>
    <message>
        <source>today&apos;s traffic is used up</source>
        <translation>استُنفدت حركة بيانات اليوم</translation>
    </message>
    <message>
        <source>cannot tell how much traffic there was today</source>
        <translation>تعذّرت معرفة حركة البيانات اليوم</translation>
    </message>
    <message>
        <source>this month&apos;s traffic is used up</source>
        <translation>استُنفدت حركة بيانات هذا الشهر</translation>
    </message>
    <message>
        <source>cannot tell how much traffic there was this month</source>
        <translation>تعذّرت معرفة حركة البيانات هذا الشهر</translation>
    </message>
    <message>
        <source>cannot tell which network this is</source>
        <translation>تعذّرت معرفة أي شبكة هذه</translation>
    </message>
    <message>
        <source>the machine&apos;s memory is short (%1 free)</source>
        <translation>ذاكرة الحاسوب قليلة (المتاح %1)</translation>
    </message>
    <message>
        <source>cannot tell how much memory is free</source>
        <translation>تعذّرت معرفة مقدار الذاكرة المتاحة</translation>
    </message>
    <message>
        <source>the GPU&apos;s memory is short (%1 free)</source>
        <translation>ذاكرة GPU قليلة (المتاح %1)</translation>
    </message>
    <message>
        <source>cannot tell how much of the GPU&apos;s memory is free</source>
        <translation>تعذّرت معرفة المتاح من ذاكرة GPU</translation>
    </message>
    <message>
        <source>%1 in full screen</source>
        <translation>%1 بملء الشاشة</translation>
    </message>
    <message>
        <source>a window in full screen</source>
        <translation>نافذة بملء الشاشة</translation>
    </message>
    <message>
        <source>cannot tell whether a window fills the screen</source>
        <translation>تعذّرت معرفة هل تملأ نافذة الشاشة</translation>
    </message>
    <message>
        <source>%1 is open</source>
        <translation>%1 مفتوح</translation>
    </message>
    <message>
        <source>cannot tell which windows are open</source>
        <translation>تعذّرت معرفة النوافذ المفتوحة</translation>
    </message>
    <message>
        <source>%1 is running</source>
        <translation>%1 قيد التشغيل</translation>
    </message>
    <message>
        <source>cannot tell which programs run</source>
        <translation>تعذّرت معرفة البرامج العاملة</translation>
    </message>
    <message>
        <source>a game has asked for game mode</source>
        <translation>طلبت لعبة وضع الألعاب</translation>
    </message>
    <message>
        <source>cannot tell whether a game has asked for game mode</source>
        <translation>تعذّرت معرفة هل طلبت لعبة وضع الألعاب</translation>
    </message>
    <message>
        <source>%1 is playing</source>
        <translation>%1 يشغّل وسائط</translation>
    </message>
    <message>
        <source>something is playing</source>
        <translation>وسائط قيد التشغيل</translation>
    </message>
    <message>
        <source>cannot tell whether something is playing</source>
        <translation>تعذّرت معرفة هل تُشغَّل وسائط</translation>
    </message>
    <message>
        <source>%1 keeps the screen on</source>
        <translation>%1 يُبقي الشاشة مضاءة</translation>
    </message>
    <message>
        <source>a program keeps the screen on</source>
        <translation>برنامج يُبقي الشاشة مضاءة</translation>
    </message>
    <message>
        <source>cannot tell whether a program keeps the screen on</source>
        <translation>تعذّرت معرفة هل يُبقي برنامج الشاشة مضاءة</translation>
    </message>
    <message>
        <source>you are using this machine</source>
        <translation>أنت تستخدم هذا الحاسوب</translation>
    </message>
    <message>
        <source>cannot tell whether you are using this machine</source>
        <translation>تعذّرت معرفة هل تستخدم هذا الحاسوب</translation>
    </message>
    <message>
        <source>you are using a game controller</source>
        <translation>أنت تستخدم ذراع تحكم</translation>
    </message>
    <message>
        <source>cannot tell whether you are using a game controller</source>
        <translation>تعذّرت معرفة هل تستخدم ذراع تحكم</translation>
    </message>
    <message>
        <source>you were using this machine</source>
        <translation>كنت تستخدم هذا الحاسوب</translation>
    </message>
    <message>
        <source>a remote session is open</source>
        <translation>جلسة بعيدة مفتوحة</translation>
    </message>
    <message>
        <source>cannot tell whether a remote session is open</source>
        <translation>تعذّرت معرفة هل توجد جلسة بعيدة مفتوحة</translation>
    </message>
    <message>
        <source>cannot tell whether you are using this machine: nothing here sees keyboard or pointer</source>
        <translation>تعذّرت معرفة هل تستخدم هذا الحاسوب: لا شيء هنا يرى لوحة المفاتيح أو المؤشر</translation>
    </message>
    <message>
        <source>outside the hours that you have set</source>
        <translation>خارج الساعات التي حددتها</translation>
    </message>
    <message>
        <source>electricity costs too much (%1)</source>
        <translation>الكهرباء مكلفة جدًا (%1)</translation>
    </message>
    <message>
        <source>cannot tell what electricity costs</source>
        <translation>تعذّرت معرفة سعر الكهرباء</translation>
    </message>
    <message>
        <source>your own signal says so</source>
        <translation>إشارتك تقول ذلك</translation>
    </message>
    <message>
        <source>cannot tell what your own signal says</source>
        <translation>تعذّرت معرفة ما تقوله إشارتك</translation>
    </message>
    <message>
        <source>your own signal allows %1</source>
        <translation>إشارتك تسمح بـ %1</translation>
    </message>
    <message>
        <source>other programs use %1 of the processor</source>
        <translation>برامج أخرى تستخدم %1 من المعالج</translation>
    </message>
    <message>
        <source>cannot tell how much other programs compute</source>
        <translation>تعذّرت معرفة مقدار حساب البرامج الأخرى</translation>
    </message>
    <message>
        <source>other programs use %1 of the GPU</source>
        <translation>برامج أخرى تستخدم %1 من GPU</translation>
    </message>
    <message>
        <source>cannot tell how much other programs use the GPU</source>
        <translation>تعذّرت معرفة استخدام البرامج الأخرى لـ GPU</translation>
    </message>
    <message>
        <source>limited to %1 of its time</source>
        <translation>محدود بـ %1 من وقته</translation>
    </message>
    <message>
        <source>kept within its limits of heat and power (%1)</source>
        <translation>مُبقى ضمن حدود الحرارة والقدرة (%1)</translation>
    </message>
    <message>
        <source>waiting whether it stays quiet</source>
        <translation>في انتظار استمرار الهدوء</translation>
    </message>
    <message>
        <source>you want it to run now</source>
        <translation>تريد تشغيله الآن</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1, since %2</source>
        <translation>%1، منذ %2</translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <translation>%1، حتى %2</translation>
    </message>
</context>
<context>
    <name>TaskTable</name>
    <message>
        <source>Pending</source>
        <translation>معلّقة</translation>
    </message>
    <message>
        <source>Credited</source>
        <translation>مُحتسبة</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>متحقَّق منها</translation>
    </message>
    <message>
        <source>Held back</source>
        <translation>محتجزة</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>The first and the last of some blocks</extracomment>
        <translation>%1 إلى %2</translation>
    </message>
    <message>
        <source>No credit</source>
        <translation>بلا نقاط</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Ran</source>
        <translation>كان يعمل</translation>
    </message>
    <message>
        <source>Slowed down</source>
        <translation>مُبطَّأ</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>متوقف مؤقتًا</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>غير متصل</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>A time and the name of its time zone</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1. %2 to %3 (%4)</source>
        <extracomment>State and reason, from when, to when, how long</extracomment>
        <translation>%1. من %2 إلى %3 (%4)</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>%1 is &quot;Slowed down&quot;, %2 a percentage</extracomment>
        <translation>%1 إلى %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A state such as &quot;Paused&quot;, and why</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>commonwatt::AboutDialog</name>
    <message>
        <source>About Commonwatt</source>
        <translation>حول Commonwatt</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>الإصدار %1</translation>
    </message>
    <message>
        <source>The program in the background is not there.</source>
        <translation>برنامج الخلفية غير موجود.</translation>
    </message>
    <message>
        <source>In the background: %1</source>
        <translation>في الخلفية: %1</translation>
    </message>
    <message>
        <source>Commonwatt</source>
        <extracomment>The program&apos;s name</extracomment>
        <translation>Commonwatt</translation>
    </message>
    <message>
        <source>Commonwatt is free software under the GNU General Public License, version 3 or later (GPL-3.0-or-later). It comes without any warranty.</source>
        <translation>Commonwatt برنامج حر بموجب رخصة GNU العمومية العامة، الإصدار 3 أو ما بعده (GPL-3.0-or-later). يأتي بلا أي ضمان.</translation>
    </message>
    <message>
        <source>public domain</source>
        <translation>ملك عام</translation>
    </message>
    <message>
        <source>The licence&apos;s text</source>
        <translation>نص الرخصة</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>صُنع باستخدام</translation>
    </message>
</context>
<context>
    <name>commonwatt::AutostartStep</name>
    <message>
        <source>Start with your session</source>
        <translation>البدء مع جلستك</translation>
    </message>
    <message>
        <source>The icon in the tray shows what Commonwatt does and starts the program in the background, which does the work.</source>
        <translation>تُظهر الأيقونة في علبة النظام ما يفعله Commonwatt، وتبدأ برنامج الخلفية الذي يؤدي العمل.</translation>
    </message>
    <message>
        <source>Start Commonwatt when I &amp;log in</source>
        <translation>بدء Commonwatt عند تسجيل دخولي (&amp;L)</translation>
    </message>
    <message>
        <source>A machine that should compute while nobody is logged in needs the program in the background as a service of the system: the document about platforms says how.</source>
        <translation>الحاسوب الذي ينبغي أن يحسب دون أن يسجّل أحد الدخول يحتاج إلى برنامج الخلفية خدمةً للنظام: يشرح ذلك المستند الخاص بالمنصات.</translation>
    </message>
    <message>
        <source>The system could not be told: %1</source>
        <translation>تعذّر إبلاغ النظام: %1</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>إنهاء (&amp;F)</translation>
    </message>
</context>
<context>
    <name>commonwatt::Banner</name>
    <message>
        <source>Dismiss</source>
        <translation>تجاهل</translation>
    </message>
</context>
<context>
    <name>commonwatt::BenchPanel</name>
    <message>
        <source>Device to measure</source>
        <translation>الجهاز المراد قياسه</translation>
    </message>
    <message>
        <source>How thoroughly</source>
        <translation>مدى الدقة</translation>
    </message>
    <message>
        <source>Quick, 10 seconds</source>
        <translation>سريع، 10 ثوانٍ</translation>
    </message>
    <message>
        <source>Full, 90 seconds</source>
        <translation>كامل، 90 ثانية</translation>
    </message>
    <message>
        <source>The full one also loads the device for a minute and sees how much speed heat takes.</source>
        <translation>القياس الكامل يُحمّل الجهاز أيضًا دقيقةً ويرى كم تُفقد من السرعة بسبب الحرارة.</translation>
    </message>
    <message>
        <source>Progress of the measurement</source>
        <translation>تقدّم القياس</translation>
    </message>
    <message>
        <source>How fast it is</source>
        <translation>ما سرعته</translation>
    </message>
    <message>
        <source>Earlier measurements could not be read: %1</source>
        <translation>تعذّرت قراءة القياسات السابقة: %1</translation>
    </message>
    <message>
        <source>Stop measuring</source>
        <translation>إيقاف القياس</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>قياس</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>يجري الإيقاف…</translation>
    </message>
    <message>
        <source>Preparing…</source>
        <translation>يجري التحضير…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>What was measured, and its value</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No device can be measured: none can be used.</source>
        <translation>لا يمكن قياس أي جهاز: لا جهاز صالح للاستخدام.</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>لحظة واحدة…</translation>
    </message>
    <message>
        <source>Not measured yet. Here will be how fast it is, beside other devices, and which models it would serve. Measure it: its work is given to it by that.</source>
        <translation>لم يُقس بعد. ستظهر هنا سرعته مقارنةً بأجهزة أخرى، والنماذج التي قد يخدمها. قِسه: فعمله يُعطى له بناءً على ذلك.</translation>
    </message>
</context>
<context>
    <name>commonwatt::BenchResultsView</name>
    <message>
        <source>What it would serve</source>
        <translation>ما قد يخدمه</translation>
    </message>
    <message>
        <source>Beside other devices</source>
        <translation>مقارنةً بأجهزة أخرى</translation>
    </message>
    <message>
        <source>Earlier runs</source>
        <translation>القياسات السابقة</translation>
    </message>
    <message>
        <source>All figures</source>
        <translation>كل الأرقام</translation>
    </message>
    <message>
        <source>Reads of a model</source>
        <translation>قراءات النموذج</translation>
    </message>
    <message>
        <source>Memory, read</source>
        <translation>الذاكرة، قراءة</translation>
    </message>
    <message>
        <source>32-bit floats</source>
        <translation>أعداد عائمة 32 بت</translation>
    </message>
    <message>
        <source>16-bit matrices</source>
        <translation>مصفوفات 16 بت</translation>
    </message>
    <message>
        <source>%1, %2, took %3, with %4</source>
        <extracomment>%1: &quot;Quick&quot; or &quot;Full&quot;, %2: when, %3: how long it took, %4: a driver</extracomment>
        <translation>%1، %2، استغرق %3، مع %4</translation>
    </message>
    <message numerus="yes">
        <source>%Ln figure(s) were disturbed: something else used the device. Measure again when it is idle.</source>
        <translation>
            <numerusform>لم يتشوّش أي رقم (%Ln)، ولم يستخدم شيء آخر الجهاز.</numerusform>
            <numerusform>تشوّش %Ln رقم: استخدم شيء آخر الجهاز. أعد القياس عندما يكون خاملًا.</numerusform>
            <numerusform>تشوّش %Ln رقمان: استخدم شيء آخر الجهاز. أعد القياس عندما يكون خاملًا.</numerusform>
            <numerusform>تشوّشت %Ln أرقام: استخدم شيء آخر الجهاز. أعد القياس عندما يكون خاملًا.</numerusform>
            <numerusform>تشوّش %Ln رقمًا: استخدم شيء آخر الجهاز. أعد القياس عندما يكون خاملًا.</numerusform>
            <numerusform>تشوّش %Ln رقم: استخدم شيء آخر الجهاز. أعد القياس عندما يكون خاملًا.</numerusform>
        </translation>
    </message>
    <message>
        <source>Predicted from this measurement, for one request at a time.</source>
        <translation>متوقَّع من هذا القياس، لطلب واحد في كل مرة.</translation>
    </message>
    <message>
        <source>This run lacks the figures that a prediction takes. Measure again; if they are missing then too, “All figures” says why.</source>
        <translation>تنقص هذا القياس الأرقام اللازمة للتوقع. أعد القياس؛ وإن ظلت ناقصة، فإن «كل الأرقام» يبيّن السبب.</translation>
    </message>
    <message>
        <source>This run has no figure that is known of other devices.</source>
        <translation>ليس في هذا القياس رقم معروف عن أجهزة أخرى.</translation>
    </message>
    <message>
        <source>Yours: %1</source>
        <extracomment>In a list of devices: the own one. %1 is its name</extracomment>
        <translation>جهازك: %1</translation>
    </message>
    <message>
        <source>%1 (data sheet)</source>
        <extracomment>%1 is a device whose value is not measured</extracomment>
        <translation>%1 (ورقة البيانات)</translation>
    </message>
    <message>
        <source>Values of data sheets are peaks, which no program reaches: yours is measured.</source>
        <translation>قيم أوراق البيانات ذُرًى لا يبلغها أي برنامج: أما قيمتك فمقيسة.</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>المصادر</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Memory, copied</source>
        <translation>الذاكرة، نسخ</translation>
    </message>
    <message>
        <source>Since the run before: %1.</source>
        <extracomment>%1 is a list such as &quot;Memory, read: 22 % slower&quot;</extracomment>
        <translation>منذ القياس السابق: %1.</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between the parts of a list</comment>
        <translation>؛ </translation>
    </message>
    <message>
        <source>Look whether it is hot, slowed down, or used by another program, and measure again.</source>
        <translation>انظر هل هو ساخن أو مُبطَّأ أو يستخدمه برنامج آخر، ثم أعد القياس.</translation>
    </message>
    <message>
        <source>The next run is compared with this one: what lost more than %1 is named.</source>
        <translation>يُقارن القياس التالي بهذا: ويُذكر ما فقد أكثر من %1.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>التشتت</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>ملاحظة</translation>
    </message>
</context>
<context>
    <name>commonwatt::BenchRun</name>
    <message>
        <source>It could not be stopped: %1</source>
        <translation>تعذّر الإيقاف: %1</translation>
    </message>
    <message>
        <source>It could not be measured: %1</source>
        <translation>تعذّر القياس: %1</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>أُوقف.</translation>
    </message>
    <message>
        <source>It was stopped, because the device must pause or by another program.</source>
        <translation>أُوقف، لأن الجهاز يجب أن يتوقف مؤقتًا أو أوقفه برنامج آخر.</translation>
    </message>
</context>
<context>
    <name>commonwatt::CachePanel</name>
    <message numerus="yes">
        <source>%1 in %Ln file(s)</source>
        <extracomment>%1 is a size in bytes</extracomment>
        <translation>
            <numerusform>%1 في %Ln ملف</numerusform>
            <numerusform>%1 في %Ln ملف</numerusform>
            <numerusform>%1 في %Ln ملفين</numerusform>
            <numerusform>%1 في %Ln ملفات</numerusform>
            <numerusform>%1 في %Ln ملفًا</numerusform>
            <numerusform>%1 في %Ln ملف</numerusform>
        </translation>
    </message>
    <message>
        <source>Not in use now: %1</source>
        <translation>غير مستخدم الآن: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Set limit</source>
        <translation>تعيين الحد</translation>
    </message>
    <message>
        <source>Clear…</source>
        <translation>مسح…</translation>
    </message>
    <message>
        <source>Share of the cache&apos;s limit that is used</source>
        <translation>النسبة المستخدمة من حد الذاكرة المخبأة</translation>
    </message>
    <message>
        <source>&amp;Limit</source>
        <translation>الحد (&amp;L)</translation>
    </message>
    <message>
        <source>&#xa0;GiB</source>
        <extracomment>Behind a number: gibibytes</extracomment>
        <translation>&#xa0;GiB</translation>
    </message>
    <message>
        <source>Limit of the cache in gibibytes</source>
        <translation>حد الذاكرة المخبأة بالجيبيبايت</translation>
    </message>
    <message>
        <source>Clear the cache</source>
        <translation>مسح الذاكرة المخبأة</translation>
    </message>
    <message>
        <source>What is in the cache could not be read: %1</source>
        <translation>تعذّرت قراءة محتوى الذاكرة المخبأة: %1</translation>
    </message>
    <message>
        <source>Whatever the limit is, %1 of the disk stay free (Policy).</source>
        <translation>مهما كان الحد، يبقى %1 من القرص متاحًا (السياسة).</translation>
    </message>
    <message>
        <source>%1 of %2 used</source>
        <translation>استُخدم %1 من %2</translation>
    </message>
    <message>
        <source>The cache is empty. Blocks of models that run here are kept in it, so that each is fetched once.</source>
        <translation>الذاكرة المخبأة فارغة. تُحفظ فيها كتل النماذج التي تعمل هنا، فتُجلب كل منها مرة واحدة.</translation>
    </message>
    <message>
        <source>Remove the blocks that are not in use?</source>
        <translation>هل تريد إزالة الكتل غير المستخدمة؟</translation>
    </message>
    <message>
        <source>Blocks in use stay, and what runs goes on. The others are fetched again when they are needed, which takes time and traffic.</source>
        <translation>تبقى الكتل المستخدمة، ويستمر ما يعمل. وتُجلب الأخرى مجددًا عند الحاجة، وهذا يستغرق وقتًا وحركة بيانات.</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>مسح</translation>
    </message>
    <message>
        <source>Nothing was freed: all of it is in use.</source>
        <translation>لم يُحرّر شيء: كله قيد الاستخدام.</translation>
    </message>
    <message>
        <source>%1 freed.</source>
        <translation>حُرّر %1.</translation>
    </message>
</context>
<context>
    <name>commonwatt::CreditExplanation</name>
    <message>
        <source>How a credit comes about</source>
        <translation>كيف تنشأ النقطة</translation>
    </message>
    <message>
        <source>A task is what one request computes on a part of a model here. It is worth the more, the larger the part and the more tokens; tokens of the prompt and of the answer count alike, and how quick the device is does not count.</source>
        <translation>المهمة هي ما يحسبه طلب واحد على جزء من نموذج هنا. تزيد قيمتها كلما كبر الجزء وزادت الرموز؛ ورموز الموجّه والإجابة سواء، ولا تُحتسب سرعة الجهاز.</translation>
    </message>
    <message>
        <source>Credits = parameters of the part × tokens ÷ %1</source>
        <translation>النقاط = معاملات الجزء × الرموز ÷ %1</translation>
    </message>
    <message>
        <source>A thousand tokens through a model of a billion parameters are one credit. The coordinator books it when the request has ended; until then the task is pending.</source>
        <translation>ألف رمز عبر نموذج من مليار معامل تساوي نقطة واحدة. يسجّلها المنسّق عند انتهاء الطلب؛ وحتى ذلك الحين تبقى المهمة معلّقة.</translation>
    </message>
    <message>
        <source>Your last booked task: blocks %1 of %2, which hold %3 million parameters, for %4 tokens, gave %5 credits.</source>
        <translation>آخر مهمة مسجّلة لك: الكتل %1 من %2، وفيها %3 مليون معامل، لـ %4 رمز، منحت %5 نقطة.</translation>
    </message>
</context>
<context>
    <name>commonwatt::CurvesSection</name>
    <message>
        <source>Curves</source>
        <translation>المنحنيات</translation>
    </message>
    <message>
        <source>Temperature of the core</source>
        <translation>حرارة النواة</translation>
    </message>
    <message>
        <source>%1&#xa0;°C</source>
        <translation>%1&#xa0;°م</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>الطاقة</translation>
    </message>
    <message>
        <source>%1&#xa0;W</source>
        <translation>%1&#xa0;واط</translation>
    </message>
    <message>
        <source>GPU</source>
        <translation>GPU</translation>
    </message>
    <message>
        <source>Time that is shown</source>
        <translation>المدة المعروضة</translation>
    </message>
    <message>
        <source>These curves</source>
        <translation>هذه المنحنيات</translation>
    </message>
    <message>
        <source>commonwatt sensors</source>
        <comment>name of a file</comment>
        <translation>commonwatt sensors</translation>
    </message>
    <message>
        <source>There are no curves yet.</source>
        <translation>لا توجد منحنيات بعد.</translation>
    </message>
    <message>
        <source>When a GPU of this machine computes, its temperature and its power will be drawn here.</source>
        <translation>عندما يحسب GPU في هذا الحاسوب، ستُرسم هنا حرارته وقدرته.</translation>
    </message>
    <message>
        <source>The temperature and the power of GPUs are drawn here. Now nothing can be seen: %1</source>
        <translation>تُرسم هنا حرارة وحدات GPU وقدرتها. لا يمكن رؤية شيء الآن: %1</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>إعادة النظر</translation>
    </message>
    <message>
        <source>%1 (simulated)</source>
        <translation>%1 (محاكى)</translation>
    </message>
</context>
<context>
    <name>commonwatt::DeviceCard</name>
    <message>
        <source>Speed</source>
        <translation>السرعة</translation>
    </message>
    <message>
        <source>Used by Commonwatt, by others</source>
        <translation>ما يستخدمه Commonwatt وغيره</translation>
    </message>
    <message>
        <source>Memory used, of what is lent</source>
        <translation>الذاكرة المستخدمة من المُعار</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>الحرارة</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>الطاقة</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Sizes: what is used, and of how much</extracomment>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>Slowed down to %1</source>
        <extracomment>A percentage</extracomment>
        <translation>مُبطَّأ إلى %1</translation>
    </message>
    <message>
        <source>Paused, its memory given back</source>
        <translation>متوقف مؤقتًا، وأُعيدت ذاكرته</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a state such as &quot;Paused&quot;, %2 why</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>downloading, %1</source>
        <translation>قيد التنزيل، %1</translation>
    </message>
    <message>
        <source>loading</source>
        <translation>قيد التحميل</translation>
    </message>
    <message>
        <source>ready, nobody asks right now</source>
        <translation>جاهز، لا توجد طلبات الآن</translation>
    </message>
    <message numerus="yes">
        <source>computing %Ln answer(s)</source>
        <translation>
            <numerusform>لا يحسب إجابات (%Ln)</numerusform>
            <numerusform>يحسب %Ln إجابة</numerusform>
            <numerusform>يحسب %Ln إجابتين</numerusform>
            <numerusform>يحسب %Ln إجابات</numerusform>
            <numerusform>يحسب %Ln إجابة</numerusform>
            <numerusform>يحسب %Ln إجابة</numerusform>
        </translation>
    </message>
    <message>
        <source>failed: %1</source>
        <translation>فشل: %1</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>متوقف</translation>
    </message>
    <message>
        <source>%1, blocks %2 to %3 of %4: %5</source>
        <extracomment>A model, the first and the last of its blocks that are here, of how many, and the state</extracomment>
        <translation>%1، الكتل %2 إلى %3 من %4: ‏%5</translation>
    </message>
    <message>
        <source>No work is assigned to it.</source>
        <translation>لم يُسند إليه عمل.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
</context>
<context>
    <name>commonwatt::DeviceLimits</name>
    <message>
        <source>Limits</source>
        <translation>الحدود</translation>
    </message>
    <message>
        <source>Memory that is lent</source>
        <translation>الذاكرة المُعارة</translation>
    </message>
    <message>
        <source>An amount such as 4G, or a share such as 75%.</source>
        <translation>مقدار مثل 4G، أو نسبة مثل 75%.</translation>
    </message>
    <message>
        <source>Power at most</source>
        <translation>أقصى قدرة</translation>
    </message>
    <message>
        <source>1W to 2000W, or none.</source>
        <translation>1W إلى 2000W، أو none.</translation>
    </message>
    <message>
        <source>Temperature that is kept</source>
        <translation>الحرارة المضبوطة</translation>
    </message>
    <message>
        <source>30C to 120C, or off. It is slowed down to stay below.</source>
        <translation>30C إلى 120C، أو off. يُبطَّأ ليبقى دونها.</translation>
    </message>
    <message>
        <source>Part of the time that it computes</source>
        <translation>جزء الوقت الذي يحسب فيه</translation>
    </message>
    <message>
        <source>1% to 100%.</source>
        <translation>1% إلى 100%.</translation>
    </message>
    <message>
        <source>as for all</source>
        <translation>كما للكل</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>تعيين</translation>
    </message>
    <message>
        <source>As for all devices</source>
        <translation>كما لكل الأجهزة</translation>
    </message>
    <message>
        <source>Limits of %1</source>
        <extracomment>%1 is a device</extracomment>
        <translation>حدود %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>Set: %1 of %2</source>
        <translation>تعيين: %1 من %2</translation>
    </message>
    <message>
        <source>As for all devices: %1 of %2</source>
        <translation>كما لكل الأجهزة: %1 من %2</translation>
    </message>
    <message>
        <source>Not taken: %1</source>
        <translation>غير مقبول: %1</translation>
    </message>
</context>
<context>
    <name>commonwatt::DevicesStep</name>
    <message>
        <source>No driver reaches it.</source>
        <translation>لا يصل إليه أي برنامج تشغيل.</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>الأجهزة</translation>
    </message>
    <message>
        <source>This is what was found. How fast a device is decides which part of a model it is given; a quick measurement takes about ten seconds for each.</source>
        <translation>هذا ما عُثر عليه. سرعة الجهاز تحدد أي جزء من النموذج يُعطى له؛ والقياس السريع يستغرق نحو عشر ثوانٍ لكل جهاز.</translation>
    </message>
    <message>
        <source>Progress of the measurement</source>
        <translation>تقدّم القياس</translation>
    </message>
    <message>
        <source>Looking for devices…</source>
        <translation>يجري البحث عن الأجهزة…</translation>
    </message>
    <message>
        <source>The devices could not be read: %1</source>
        <translation>تعذّرت قراءة الأجهزة: %1</translation>
    </message>
    <message>
        <source>&amp;Stop measuring</source>
        <translation>إيقاف القياس (&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Measure again</source>
        <translation>إعادة القياس (&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Measure now</source>
        <translation>القياس الآن (&amp;M)</translation>
    </message>
    <message>
        <source>Nothing was found that could compute. You can go on; what is found later is used then.</source>
        <translation>لم يُعثر على ما يمكنه الحساب. يمكنك المتابعة؛ ويُستخدم لاحقًا ما يُعثر عليه.</translation>
    </message>
    <message>
        <source>Can be lent. Reads a model at %1 a second.</source>
        <extracomment>%1 is a size: &quot;12.3 GiB&quot;</extracomment>
        <translation>يمكن إعارته. يقرأ النموذج بسرعة %1 في الثانية.</translation>
    </message>
    <message>
        <source>Can be lent. Not measured yet.</source>
        <translation>يمكن إعارته. لم يُقس بعد.</translation>
    </message>
    <message>
        <source>Not lent: left out by the settings.</source>
        <translation>غير مُعار: استبعدته الإعدادات.</translation>
    </message>
    <message>
        <source>Cannot be used: %1</source>
        <translation>لا يمكن استخدامه: %1</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>يجري الإيقاف…</translation>
    </message>
    <message>
        <source>Preparing…</source>
        <translation>يجري التحضير…</translation>
    </message>
    <message>
        <source>Measuring %1…</source>
        <translation>يجري قياس %1…</translation>
    </message>
    <message>
        <source>Not lent: a graphics card is used instead.</source>
        <translation>غير مُعار: تُستخدم بطاقة رسوميات بدلًا منه.</translation>
    </message>
</context>
<context>
    <name>commonwatt::DiagnosticsDialog</name>
    <message>
        <source>Diagnostics</source>
        <translation>التشخيص</translation>
    </message>
    <message>
        <source>This is what others need to find a fault. Links to join, keys, names of this machine, of its user, of the coordinator and of networks, addresses and home folders have been removed. Read it before you pass it on; nothing is sent by itself.</source>
        <translation>هذا ما يحتاج إليه الآخرون للعثور على عطل. أُزيلت روابط الانضمام والمفاتيح وأسماء هذا الحاسوب ومستخدمه والمنسّق والشبكات والعناوين والمجلدات الشخصية. اقرأه قبل أن تشاركه؛ لا يُرسل شيء تلقائيًا.</translation>
    </message>
    <message>
        <source>The program in the background is being asked.</source>
        <translation>يجري سؤال برنامج الخلفية.</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>حفظ (&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>نسخ (&amp;C)</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>تم النسخ.</translation>
    </message>
    <message>
        <source>Save diagnostics</source>
        <translation>حفظ التشخيص</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>ملفات نصية (*.txt)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>حُفظ باسم %1.</translation>
    </message>
    <message>
        <source>It could not be saved: %1</source>
        <translation>تعذّر الحفظ: %1</translation>
    </message>
</context>
<context>
    <name>commonwatt::EarningsChart</name>
    <message>
        <source>Credits over time</source>
        <translation>النقاط عبر الوقت</translation>
    </message>
</context>
<context>
    <name>commonwatt::EarningsPage</name>
    <message>
        <source>Earnings</source>
        <translation>المكاسب</translation>
    </message>
    <message>
        <source>Credits</source>
        <translation>النقاط</translation>
    </message>
    <message>
        <source>Tasks pending</source>
        <translation>مهام معلّقة</translation>
    </message>
    <message>
        <source>Electricity</source>
        <translation>الكهرباء</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>الطاقة</translation>
    </message>
    <message>
        <source>Time that is shown</source>
        <translation>المدة المعروضة</translation>
    </message>
    <message>
        <source>Last 28 days</source>
        <translation>آخر 28 يومًا</translation>
    </message>
    <message>
        <source>Last 12 weeks</source>
        <translation>آخر 12 أسبوعًا</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>آخر 12 شهرًا</translation>
    </message>
    <message>
        <source>How it is divided</source>
        <translation>كيف تتوزع</translation>
    </message>
    <message>
        <source>By model</source>
        <translation>بحسب النموذج</translation>
    </message>
    <message>
        <source>By device</source>
        <translation>بحسب الجهاز</translation>
    </message>
    <message>
        <source>Earnings by day</source>
        <translation>المكاسب اليومية</translation>
    </message>
    <message>
        <source>commonwatt earnings</source>
        <comment>name of a file</comment>
        <translation>commonwatt earnings</translation>
    </message>
    <message>
        <source>All tasks</source>
        <translation>كل المهام</translation>
    </message>
    <message>
        <source>commonwatt tasks</source>
        <comment>name of a file</comment>
        <translation>commonwatt tasks</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>حُفظ: %1</translation>
    </message>
    <message>
        <source>This could not be understood.</source>
        <translation>تعذّر فهم هذا.</translation>
    </message>
    <message>
        <source>The program in the background is of another version: %1
Quit it and start Commonwatt again.</source>
        <translation>برنامج الخلفية من إصدار آخر: %1
أنهِه وابدأ Commonwatt مجددًا.</translation>
    </message>
    <message>
        <source>Here will be what your devices earn each day and what the electricity costs, and every task that they compute.</source>
        <translation>سيظهر هنا ما تكسبه أجهزتك كل يوم وما تكلفه الكهرباء، وكل مهمة تحسبها.</translation>
    </message>
    <message>
        <source>Nothing earned yet.</source>
        <translation>لم يُكسب شيء بعد.</translation>
    </message>
    <message>
        <source>%1 To earn, join a coordinator.</source>
        <translation>%1 لتكسب، انضم إلى منسّق.</translation>
    </message>
    <message>
        <source>Join…</source>
        <translation>انضمام…</translation>
    </message>
    <message>
        <source>%1 What they do right now, and why, is on the page Now.</source>
        <translation>%1 ما تفعله الآن، ولماذا، في صفحة «الآن».</translation>
    </message>
    <message>
        <source>Look at Now</source>
        <translation>انظر «الآن»</translation>
    </message>
    <message>
        <source>Electricity, its price is not known for all of it</source>
        <translation>الكهرباء، السعر غير معروف لجزء منها</translation>
    </message>
    <message>
        <source>Energy, %1</source>
        <translation>الطاقة، %1</translation>
    </message>
</context>
<context>
    <name>commonwatt::ExportButton</name>
    <message>
        <source>Export…</source>
        <translation>تصدير…</translation>
    </message>
    <message>
        <source>%1 as CSV…</source>
        <extracomment>A table, and the kind of file that it is saved in</extracomment>
        <translation>%1 بصيغة CSV…</translation>
    </message>
    <message>
        <source>%1 as JSON…</source>
        <translation>%1 بصيغة JSON…</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>جدول (*.csv)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln row(s)</source>
        <extracomment>A table, and how much of it was saved until now</extracomment>
        <translation>
            <numerusform>%1: %Ln سطر</numerusform>
            <numerusform>%1: %Ln سطر</numerusform>
            <numerusform>%1: %Ln سطران</numerusform>
            <numerusform>%1: %Ln أسطر</numerusform>
            <numerusform>%1: %Ln سطرًا</numerusform>
            <numerusform>%1: %Ln سطر</numerusform>
        </translation>
    </message>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>This was not saved.
%1
A file of that name is as it was.</source>
        <translation>لم يُحفظ هذا.
%1
أي ملف بهذا الاسم باقٍ كما كان.</translation>
    </message>
</context>
<context>
    <name>commonwatt::FailureTable</name>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>الجهاز</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>النموذج</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>ما حدث</translation>
    </message>
</context>
<context>
    <name>commonwatt::FailuresSection</name>
    <message>
        <source>Failures</source>
        <translation>حالات الفشل</translation>
    </message>
    <message>
        <source>Search for a device, a model or a message</source>
        <translation>البحث عن جهاز أو نموذج أو رسالة</translation>
    </message>
    <message>
        <source>Search the failures</source>
        <translation>البحث في حالات الفشل</translation>
    </message>
    <message>
        <source>Failures, newest first</source>
        <translation>حالات الفشل، الأحدث أولًا</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>ما يمكن فعله</translation>
    </message>
    <message>
        <source>All failures</source>
        <translation>كل حالات الفشل</translation>
    </message>
    <message>
        <source>commonwatt failures</source>
        <comment>name of a file</comment>
        <translation>commonwatt failures</translation>
    </message>
    <message>
        <source>Nothing has failed.</source>
        <translation>لم يفشل شيء.</translation>
    </message>
    <message>
        <source>When work fails on this machine, you will see here when, why, and what you can do about it.</source>
        <translation>عندما يفشل عمل على هذا الحاسوب، سترى هنا متى ولماذا وما يمكنك فعله.</translation>
    </message>
    <message>
        <source>Nothing is like “%1”.</source>
        <translation>لا شيء يطابق «%1».</translation>
    </message>
</context>
<context>
    <name>commonwatt::Gui</name>
    <message>
        <source>%1 cannot be started.</source>
        <translation>تعذّر بدء %1.</translation>
    </message>
    <message>
        <source>Quit Commonwatt</source>
        <translation>إنهاء Commonwatt</translation>
    </message>
    <message>
        <source>The program in the background can go on lending this machine without the icon in the tray.</source>
        <translation>يمكن لبرنامج الخلفية أن يواصل إعارة هذا الحاسوب دون الأيقونة في علبة النظام.</translation>
    </message>
    <message>
        <source>Stop lending and quit</source>
        <translation>إيقاف الإعارة والإنهاء</translation>
    </message>
    <message>
        <source>Only remove the icon</source>
        <translation>إزالة الأيقونة فقط</translation>
    </message>
</context>
<context>
    <name>commonwatt::HardwareCard</name>
    <message>
        <source>No driver reaches it.</source>
        <translation>لا يصل إليه أي برنامج تشغيل.</translation>
    </message>
    <message>
        <source>Install the driver of its vendor, then search again.</source>
        <translation>ثبّت برنامج التشغيل من الشركة المصنّعة، ثم أعد البحث.</translation>
    </message>
    <message>
        <source>Lent</source>
        <translation>مُعار</translation>
    </message>
    <message>
        <source>It is the only one that is lent, so it stays on. To lend nothing at all, pause.</source>
        <translation>هو الجهاز الوحيد المُعار، لذا يبقى مفعّلًا. لعدم إعارة أي شيء، استخدم الإيقاف المؤقت.</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>الذاكرة</translation>
    </message>
    <message>
        <source>Lent of it</source>
        <translation>المُعار منه</translation>
    </message>
    <message>
        <source>Reads of a model</source>
        <translation>قراءات النموذج</translation>
    </message>
    <message>
        <source>Interfaces and drivers</source>
        <translation>الواجهات وبرامج التشغيل</translation>
    </message>
    <message>
        <source>Lend %1</source>
        <translation>إعارة %1</translation>
    </message>
    <message>
        <source>Lent, by its interface %1.</source>
        <extracomment>%1 is an interface: &quot;cuda:0&quot;</extracomment>
        <translation>مُعار، عبر واجهته %1.</translation>
    </message>
    <message>
        <source>Cannot be used.</source>
        <translation>لا يمكن استخدامه.</translation>
    </message>
    <message>
        <source>Is to be lent, but is not: the interface that the settings name cannot be used.</source>
        <translation>يُراد إعارته لكنه غير مُعار: لا يمكن استخدام الواجهة المذكورة في الإعدادات.</translation>
    </message>
    <message>
        <source>Could be lent, but the processor does the same faster.</source>
        <translation>يمكن إعارته، لكن المعالج يؤدي الشيء نفسه أسرع.</translation>
    </message>
    <message>
        <source>Not lent.</source>
        <translation>غير مُعار.</translation>
    </message>
    <message>
        <source>Not measured yet</source>
        <translation>لم يُقس بعد</translation>
    </message>
    <message>
        <source>%1: %2, can be used</source>
        <extracomment>%1 is an interface (&quot;cuda:0&quot;), %2 its driver</extracomment>
        <translation>%1: ‏%2، صالح للاستخدام</translation>
    </message>
    <message>
        <source>%1: %2, cannot be used</source>
        <translation>%1: ‏%2، غير صالح للاستخدام</translation>
    </message>
    <message>
        <source>driver not told</source>
        <translation>برنامج التشغيل غير مذكور</translation>
    </message>
    <message>
        <source>Link: %1</source>
        <extracomment>The link between a card and the machine</extracomment>
        <translation>الوصلة: %1</translation>
    </message>
    <message>
        <source>CUDA: compute capability %1</source>
        <translation>CUDA: القدرة الحسابية %1</translation>
    </message>
    <message>
        <source>Vulkan: %1</source>
        <translation>Vulkan: %1</translation>
    </message>
    <message>
        <source>Interfaces and drivers of %1</source>
        <translation>واجهات %1 وبرامج تشغيله</translation>
    </message>
</context>
<context>
    <name>commonwatt::HardwarePage</name>
    <message>
        <source>Hardware</source>
        <translation>العتاد</translation>
    </message>
    <message>
        <source>Search again</source>
        <translation>إعادة البحث</translation>
    </message>
    <message>
        <source>What this machine can compute with, and what of it you lend.</source>
        <translation>ما يستطيع هذا الحاسوب الحساب به، وما تعيره منه.</translation>
    </message>
    <message>
        <source>Asks the drivers again, as after one was installed.</source>
        <translation>يسأل برامج التشغيل مجددًا، كما بعد تثبيت أحدها.</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>يجري البحث…</translation>
    </message>
    <message>
        <source>The search failed: %1</source>
        <translation>فشل البحث: %1</translation>
    </message>
    <message>
        <source>The devices could not be understood.</source>
        <translation>تعذّر فهم الأجهزة.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Nothing was found that could compute.</source>
        <translation>لم يُعثر على ما يمكنه الحساب.</translation>
    </message>
    <message>
        <source>Here will be the devices of this machine. If it has a graphics card, install its driver.</source>
        <translation>ستظهر هنا أجهزة هذا الحاسوب. إذا كانت فيه بطاقة رسوميات، فثبّت برنامج تشغيلها.</translation>
    </message>
    <message>
        <source>This could not be changed: %1</source>
        <translation>تعذّر تغيير هذا: %1</translation>
    </message>
</context>
<context>
    <name>commonwatt::HistoryPage</name>
    <message>
        <source>History</source>
        <translation>السجل الزمني</translation>
    </message>
</context>
<context>
    <name>commonwatt::JoinDialog</name>
    <message>
        <source>Join</source>
        <translation>انضمام</translation>
    </message>
    <message>
        <source>&amp;Join</source>
        <translation>انضمام (&amp;J)</translation>
    </message>
    <message>
        <source>The operator of a coordinator sends you an invitation. It is good for one machine. From then on this machine computes for them while you do not need it; you can leave at any time.</source>
        <translation>يرسل إليك مشغّل المنسّق دعوة صالحة لحاسوب واحد. ومن حينها يحسب هذا الحاسوب لصالحه عندما لا تحتاج إليه؛ ويمكنك المغادرة في أي وقت.</translation>
    </message>
    <message>
        <source>Joining…</source>
        <translation>يجري الانضمام…</translation>
    </message>
</context>
<context>
    <name>commonwatt::JoinForm</name>
    <message>
        <source>Choose a &amp;file…</source>
        <translation>اختيار ملف (&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Link of the invitation</source>
        <translation>رابط الدعوة (&amp;L)</translation>
    </message>
    <message>
        <source>Link of the invitation</source>
        <translation>رابط الدعوة</translation>
    </message>
    <message>
        <source>A text with the link in it, or an image of its QR code</source>
        <translation>نص فيه الرابط، أو صورة لرمز QR</translation>
    </message>
    <message>
        <source>A file can be a text with the link in it, or an image of its QR code. You can also drop or paste either here.</source>
        <translation>يمكن أن يكون الملف نصًا فيه الرابط، أو صورة لرمز QR. ويمكنك أيضًا إفلات أيٍّ منهما أو لصقه هنا.</translation>
    </message>
    <message>
        <source>This link was in the clipboard.</source>
        <translation>كان هذا الرابط في الحافظة.</translation>
    </message>
    <message>
        <source>The coordinator could not be joined: %1</source>
        <translation>تعذّر الانضمام إلى المنسّق: %1</translation>
    </message>
    <message>
        <source>Asking the coordinator…</source>
        <translation>يجري سؤال المنسّق…</translation>
    </message>
    <message>
        <source>Choose an invitation</source>
        <translation>اختيار دعوة</translation>
    </message>
    <message>
        <source>Invitations (*.txt *.json *.png *.jpg *.jpeg *.svg *.webp *.bmp)</source>
        <translation>الدعوات (*.txt *.json *.png *.jpg *.jpeg *.svg *.webp *.bmp)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>Reading it…</source>
        <translation>تجري القراءة…</translation>
    </message>
    <message>
        <source>There is no invitation in what was dropped.</source>
        <translation>لا توجد دعوة فيما أُفلت.</translation>
    </message>
</context>
<context>
    <name>commonwatt::JoinStep</name>
    <message>
        <source>Join</source>
        <translation>انضمام</translation>
    </message>
    <message>
        <source>Whoever runs a coordinator decides what is computed and sends you an invitation. It is good for one machine; you can leave at any time.</source>
        <translation>من يشغّل المنسّق يقرر ما يُحسب ويرسل إليك دعوة. الدعوة صالحة لحاسوب واحد؛ ويمكنك المغادرة في أي وقت.</translation>
    </message>
    <message>
        <source>Joined %1.</source>
        <translation>تم الانضمام إلى %1.</translation>
    </message>
    <message>
        <source>Joined %1, which refuses this machine: %2</source>
        <translation>تم الانضمام إلى %1، لكنه يرفض هذا الحاسوب: %2</translation>
    </message>
    <message>
        <source>This machine has joined %1.</source>
        <translation>انضم هذا الحاسوب إلى %1.</translation>
    </message>
    <message>
        <source>Joining…</source>
        <translation>يجري الانضمام…</translation>
    </message>
    <message>
        <source>&amp;Join</source>
        <translation>انضمام (&amp;J)</translation>
    </message>
</context>
<context>
    <name>commonwatt::LocalLink</name>
    <message>
        <source>The daemon does not read what it is sent.</source>
        <translation>لا يقرأ برنامج الخلفية ما يُرسل إليه.</translation>
    </message>
    <message>
        <source>The daemon&apos;s answer is too long.</source>
        <translation>إجابة برنامج الخلفية أطول مما ينبغي.</translation>
    </message>
    <message>
        <source>The daemon said what is no message: %1</source>
        <translation>أرسل برنامج الخلفية ما ليس رسالة: %1</translation>
    </message>
</context>
<context>
    <name>commonwatt::LogDialog</name>
    <message>
        <source>&amp;Follow</source>
        <translation>متابعة (&amp;F)</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Least important lines that are shown</source>
        <translation>أدنى أهمية للأسطر المعروضة</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>معلومات</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>التحذيرات</translation>
    </message>
    <message>
        <source>Errors only</source>
        <translation>الأخطاء فقط</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Search the log</source>
        <translation>البحث في السجل</translation>
    </message>
    <message>
        <source>Lines of the log</source>
        <translation>أسطر السجل</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>نسخ (&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Open folder</source>
        <translation>فتح المجلد (&amp;O)</translation>
    </message>
    <message>
        <source>The program in the background is not there. Its earlier lines are in the folder logs of its data.</source>
        <translation>برنامج الخلفية غير موجود. أسطره السابقة في المجلد logs ضمن بياناته.</translation>
    </message>
    <message>
        <source>The log could not be read: %1</source>
        <translation>تعذّرت قراءة السجل: %1</translation>
    </message>
    <message>
        <source>No line fits what is chosen and searched for above.</source>
        <translation>لا يوجد سطر يطابق ما اختير وما يُبحث عنه أعلاه.</translation>
    </message>
    <message>
        <source>What the program in the background does will be written here.</source>
        <translation>سيُكتب هنا ما يفعله برنامج الخلفية.</translation>
    </message>
</context>
<context>
    <name>commonwatt::MainWindow</name>
    <message>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>Earnings</source>
        <translation>المكاسب</translation>
    </message>
    <message>
        <source>Hardware</source>
        <translation>العتاد</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>السياسة</translation>
    </message>
    <message>
        <source>History</source>
        <translation>السجل الزمني</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>النماذج</translation>
    </message>
    <message>
        <source>%1 – Commonwatt</source>
        <extracomment>A page&apos;s title, such as &quot;Earnings&quot;</extracomment>
        <translation>%1 – Commonwatt</translation>
    </message>
    <message>
        <source>&amp;Commonwatt</source>
        <translation>Commonwatt (&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Join a coordinator…</source>
        <translation>الانضمام إلى منسّق (&amp;J)…</translation>
    </message>
    <message>
        <source>&amp;Set up again…</source>
        <translation>إعادة الإعداد (&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Notifications…</source>
        <translation>الإشعارات (&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Close window</source>
        <translation>إغلاق النافذة (&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Quit…</source>
        <translation>إنهاء (&amp;Q)…</translation>
    </message>
    <message>
        <source>&amp;Pages</source>
        <translation>الصفحات (&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>مساعدة (&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Log…</source>
        <translation>السجل (&amp;L)…</translation>
    </message>
    <message>
        <source>&amp;Diagnostics…</source>
        <translation>التشخيص (&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;About Commonwatt</source>
        <translation>حول Commonwatt (&amp;A)</translation>
    </message>
    <message>
        <source>This desktop has no tray for Commonwatt&apos;s icon. If you close this window, Commonwatt goes on in the background; start it again to see it.</source>
        <translation>لا توجد في سطح المكتب هذا علبة نظام لأيقونة Commonwatt. إذا أغلقت هذه النافذة، فسيستمر Commonwatt في الخلفية؛ ابدأه مجددًا لتراه.</translation>
    </message>
    <message>
        <source>Minimize</source>
        <translation>تصغير</translation>
    </message>
</context>
<context>
    <name>commonwatt::ModelCard</name>
    <message>
        <source>%1 · Licence: %2</source>
        <extracomment>Of a model: %1 is its size, %2 its licence</extracomment>
        <translation>%1 · الرخصة: %2</translation>
    </message>
    <message>
        <source>%1
The coordinator does not offer it now.</source>
        <translation>%1
لا يعرضه المنسّق الآن.</translation>
    </message>
    <message>
        <source>Nothing of it is held here.</source>
        <translation>لا يُحفظ منه شيء هنا.</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>مسموح</translation>
    </message>
    <message>
        <source>Not here</source>
        <translation>ليس هنا</translation>
    </message>
    <message>
        <source>%1 may run here</source>
        <translation>السماح بتشغيل %1 هنا</translation>
    </message>
</context>
<context>
    <name>commonwatt::ModelsPage</name>
    <message>
        <source>Models</source>
        <translation>النماذج</translation>
    </message>
    <message>
        <source>Deny</source>
        <translation>حظر</translation>
    </message>
    <message>
        <source>Allow all others too</source>
        <translation>السماح بكل النماذج الأخرى أيضًا</translation>
    </message>
    <message>
        <source>The coordinator has not told whose requests it passes on.</source>
        <translation>لم يذكر المنسّق طلبات مَن يمررها.</translation>
    </message>
    <message>
        <source>One kind stays on. To do no work at all, pause.</source>
        <translation>يبقى نوع واحد مفعّلًا. لعدم أداء أي عمل، استخدم الإيقاف المؤقت.</translation>
    </message>
    <message>
        <source>What the coordinator offers, and what of it may run on this machine. The coordinator gives it no other work.</source>
        <translation>ما يعرضه المنسّق، وما يجوز تشغيله منه على هذا الحاسوب. لا يعطيه المنسّق عملًا غيره.</translation>
    </message>
    <message>
        <source>Kinds of work</source>
        <translation>أنواع العمل</translation>
    </message>
    <message>
        <source>What requests may ask this machine for.</source>
        <translation>ما يجوز أن تطلبه الطلبات من هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Block cache</source>
        <translation>ذاكرة الكتل المخبأة</translation>
    </message>
    <message>
        <source>Parts of models on this machine&apos;s disk, each fetched once.</source>
        <translation>أجزاء من النماذج على قرص هذا الحاسوب، جُلب كل منها مرة واحدة.</translation>
    </message>
    <message>
        <source>Search models</source>
        <translation>البحث في النماذج</translation>
    </message>
    <message>
        <source>Deny by pattern</source>
        <translation>الحظر بنمط اسم</translation>
    </message>
    <message>
        <source>Models with such a name never run here, also those that come later. “*” stands for any text and “?” for one character.</source>
        <translation>النماذج التي تحمل اسمًا كهذا لا تعمل هنا أبدًا، ولا التي تأتي لاحقًا. يحل «*» محل أي نص و«?» محل حرف واحد.</translation>
    </message>
    <message>
        <source>For example *-70b</source>
        <translation>مثلًا *-70b</translation>
    </message>
    <message>
        <source>Pattern of models to deny</source>
        <translation>نمط أسماء النماذج المحظورة</translation>
    </message>
    <message>
        <source>Deny models with this pattern</source>
        <translation>حظر النماذج بنمط الاسم هذا</translation>
    </message>
    <message>
        <source>Who may send work</source>
        <translation>من يجوز له إرسال عمل</translation>
    </message>
    <message>
        <source>The names under which the coordinator knows those who ask it.</source>
        <translation>الأسماء التي يعرف بها المنسّق من يطلبون منه.</translation>
    </message>
    <message>
        <source>No models yet.</source>
        <translation>لا نماذج بعد.</translation>
    </message>
    <message>
        <source>Once this machine has joined a coordinator, the models that it offers stand here, and you say which of them may run.</source>
        <translation>بعد أن ينضم هذا الحاسوب إلى منسّق، تظهر هنا النماذج التي يعرضها، وتقرر أيها يجوز تشغيله.</translation>
    </message>
    <message>
        <source>Join…</source>
        <translation>انضمام…</translation>
    </message>
    <message>
        <source>The models could not be read.</source>
        <translation>تعذّرت قراءة النماذج.</translation>
    </message>
    <message>
        <source>The program in the background answered: %1</source>
        <translation>أجاب برنامج الخلفية: %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>The settings could not be read: %1</source>
        <translation>تعذّرت قراءة الإعدادات: %1</translation>
    </message>
    <message numerus="yes">
        <source>Show more of %Ln</source>
        <translation>
            <numerusform>لا مزيد (%Ln)</numerusform>
            <numerusform>إظهار المزيد من %Ln</numerusform>
            <numerusform>إظهار المزيد من %Ln</numerusform>
            <numerusform>إظهار المزيد من %Ln</numerusform>
            <numerusform>إظهار المزيد من %Ln</numerusform>
            <numerusform>إظهار المزيد من %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>The coordinator offers no model right now. As soon as it does, it appears here; nothing needs to be done.</source>
        <translation>لا يعرض المنسّق أي نموذج الآن. سيظهر هنا حالما يعرضه؛ ولا يلزم فعل شيء.</translation>
    </message>
    <message>
        <source>No model has that in its name, make or licence.</source>
        <translation>لا نموذج يحوي ذلك في اسمه أو صانعه أو رخصته.</translation>
    </message>
    <message>
        <source>Only these run here: %1.</source>
        <translation>لا تعمل هنا إلا هذه: %1.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Remove the pattern %1</source>
        <translation>إزالة النمط %1</translation>
    </message>
    <message>
        <source>This could not be changed: %1</source>
        <translation>تعذّر تغيير هذا: %1</translation>
    </message>
</context>
<context>
    <name>commonwatt::NotificationDialog</name>
    <message>
        <source>Notifications</source>
        <translation>الإشعارات</translation>
    </message>
    <message>
        <source>Tell me</source>
        <translation>أعلمني</translation>
    </message>
    <message>
        <source>Never over a game or a film in full screen, and of each at most one in ten minutes.</source>
        <translation>لا تظهر أبدًا فوق لعبة أو فيلم بملء الشاشة، وواحد من كل نوع على الأكثر كل عشر دقائق.</translation>
    </message>
</context>
<context>
    <name>commonwatt::NowPage</name>
    <message>
        <source>Now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>تأجيل</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>استئناف</translation>
    </message>
    <message>
        <source>Run for 30 minutes anyway</source>
        <translation>تشغيل 30 دقيقة على أي حال</translation>
    </message>
    <message>
        <source>Join…</source>
        <translation>انضمام…</translation>
    </message>
    <message>
        <source>Credits today</source>
        <translation>نقاط اليوم</translation>
    </message>
    <message>
        <source>Electricity today</source>
        <translation>كهرباء اليوم</translation>
    </message>
    <message>
        <source>Energy today</source>
        <translation>طاقة اليوم</translation>
    </message>
    <message>
        <source>Can change by itself at %1.</source>
        <translation>قد يتغير تلقائيًا عند %1.</translation>
    </message>
    <message>
        <source>End running anyway</source>
        <translation>إنهاء التشغيل القسري</translation>
    </message>
    <message numerus="yes">
        <source>Credits today, %Ln task(s) not booked yet</source>
        <translation>
            <numerusform>نقاط اليوم، لا مهام غير مسجّلة (%Ln)</numerusform>
            <numerusform>نقاط اليوم، %Ln مهمة لم تُسجَّل بعد</numerusform>
            <numerusform>نقاط اليوم، %Ln مهمتان لم تُسجَّلا بعد</numerusform>
            <numerusform>نقاط اليوم، %Ln مهام لم تُسجَّل بعد</numerusform>
            <numerusform>نقاط اليوم، %Ln مهمة لم تُسجَّل بعد</numerusform>
            <numerusform>نقاط اليوم، %Ln مهمة لم تُسجَّل بعد</numerusform>
        </translation>
    </message>
    <message>
        <source>Energy today, measured</source>
        <translation>طاقة اليوم، مَقيسة</translation>
    </message>
    <message>
        <source>Energy today, estimated</source>
        <translation>طاقة اليوم، تقديرية</translation>
    </message>
    <message>
        <source>Since the first start: %1 credits, %2 tokens, %3 tasks</source>
        <extracomment>Three numbers</extracomment>
        <translation>منذ أول تشغيل: %1 نقطة، %2 رمز، %3 مهمة</translation>
    </message>
</context>
<context>
    <name>commonwatt::Page</name>
    <message>
        <source>One moment…</source>
        <translation>لحظة واحدة…</translation>
    </message>
    <message>
        <source>The program in the background is being asked.</source>
        <translation>يجري سؤال برنامج الخلفية.</translation>
    </message>
    <message>
        <source>This could not be read.</source>
        <translation>تعذّرت قراءة هذا.</translation>
    </message>
    <message>
        <source>The program in the background answered: %1</source>
        <translation>أجاب برنامج الخلفية: %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Commonwatt is not running.</source>
        <translation>Commonwatt لا يعمل.</translation>
    </message>
    <message>
        <source>The program in the background, which does the work and keeps the records, is not there. Nothing runs on this machine.</source>
        <translation>برنامج الخلفية، الذي يؤدي العمل ويحفظ السجلات، غير موجود. لا يعمل شيء على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Start it</source>
        <translation>بدء التشغيل</translation>
    </message>
    <message>
        <source>The program in the background cannot be talked to.</source>
        <translation>تعذّر التخاطب مع برنامج الخلفية.</translation>
    </message>
    <message>
        <source>%1
If this program or the one in the background was updated, quit both and start Commonwatt again.</source>
        <translation>%1
إذا حُدّث هذا البرنامج أو برنامج الخلفية، فأنهِ كليهما وابدأ Commonwatt مجددًا.</translation>
    </message>
</context>
<context>
    <name>commonwatt::PolicyCommon</name>
    <message>
        <source>After %1 without you</source>
        <translation>بعد غيابك %1</translation>
    </message>
    <message>
        <source>GPUs up to %1</source>
        <translation>وحدات GPU حتى %1</translation>
    </message>
    <message>
        <source>At most %1 of the time</source>
        <translation>‏%1 من الوقت على الأكثر</translation>
    </message>
    <message>
        <source>GPUs as warm as they get</source>
        <translation>وحدات GPU بلا حد للحرارة</translation>
    </message>
    <message>
        <source>How &amp;long you are away before it runs</source>
        <translation>مدة غيابك قبل التشغيل (&amp;L)</translation>
    </message>
    <message>
        <source>How &amp;warm it may get</source>
        <translation>أقصى سخونة له (&amp;W)</translation>
    </message>
    <message>
        <source>How &amp;much it computes</source>
        <translation>مقدار ما يحسبه (&amp;M)</translation>
    </message>
    <message>
        <source>Hours of the week</source>
        <translation>ساعات الأسبوع</translation>
    </message>
    <message>
        <source>When it may run. Paint with the mouse, or with arrows and Space; arrows with Shift go on painting.</source>
        <translation>متى يجوز له العمل. لوّن بالفأرة، أو بالأسهم ومفتاح المسافة؛ والأسهم مع Shift تواصل التلوين.</translation>
    </message>
    <message>
        <source>time away</source>
        <translation>مدة الغياب</translation>
    </message>
    <message>
        <source>warmth</source>
        <translation>السخونة</translation>
    </message>
    <message>
        <source>part of the time</source>
        <translation>جزء الوقت</translation>
    </message>
    <message>
        <source>hours of the week</source>
        <translation>ساعات الأسبوع</translation>
    </message>
    <message>
        <source>After %1 without you, the processor after %2</source>
        <translation>بعد غيابك %1، والمعالج بعد %2</translation>
    </message>
</context>
<context>
    <name>commonwatt::PolicyMore</name>
    <message>
        <source>Find a setting</source>
        <translation>البحث عن إعداد</translation>
    </message>
    <message>
        <source>&amp;For:</source>
        <translation>لـ (&amp;F):</translation>
    </message>
    <message>
        <source>For which device</source>
        <translation>لأي جهاز</translation>
    </message>
    <message>
        <source>No setting fits. Try another word.</source>
        <translation>لا إعداد مطابق. جرّب كلمة أخرى.</translation>
    </message>
    <message>
        <source>Settings of the machine as a whole are left out.</source>
        <translation>استُبعدت إعدادات الحاسوب ككل.</translation>
    </message>
    <message>
        <source>All devices</source>
        <translation>كل الأجهزة</translation>
    </message>
</context>
<context>
    <name>commonwatt::PolicyPage</name>
    <message>
        <source>Policy</source>
        <translation>السياسة</translation>
    </message>
    <message>
        <source>More settings</source>
        <translation>مزيد من الإعدادات</translation>
    </message>
    <message>
        <source>The settings could not be read.</source>
        <translation>تعذّرت قراءة الإعدادات.</translation>
    </message>
    <message>
        <source>The program in the background answered: %1</source>
        <translation>أجاب برنامج الخلفية: %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>%1 is a setting</extracomment>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>تراجع: %1</translation>
    </message>
    <message>
        <source>Ctrl+Z</source>
        <translation>Ctrl+Z</translation>
    </message>
    <message>
        <source>Redo</source>
        <extracomment>%1 is a setting</extracomment>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>إعادة: %1</translation>
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
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Right now: %1</source>
        <translation>الآن: %1</translation>
    </message>
    <message>
        <source>At %1, if nobody is here: %2</source>
        <extracomment>%1 is a moment such as &quot;23:00&quot; or &quot;Tue 23:00&quot;, %2 a sentence</extracomment>
        <translation>عند %1، إذا لم يكن أحد هنا: %2</translation>
    </message>
</context>
<context>
    <name>commonwatt::PolicyProfiles</name>
    <message>
        <source>%1: %2</source>
        <extracomment>A profile and what it is for</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>New profile…</source>
        <translation>وضع جديد…</translation>
    </message>
    <message>
        <source>Remove profile</source>
        <translation>إزالة الوضع</translation>
    </message>
    <message>
        <source>&amp;Profile:</source>
        <translation>الوضع (&amp;P):</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>الوضع</translation>
    </message>
    <message>
        <source>&amp;Settings of:</source>
        <translation>إعدادات (&amp;S):</translation>
    </message>
    <message>
        <source>Settings of</source>
        <translation>إعدادات</translation>
    </message>
    <message>
        <source>profile</source>
        <translation>الوضع</translation>
    </message>
    <message>
        <source>By network and time</source>
        <translation>بحسب الشبكة والوقت</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>The profile %1 alone</source>
        <translation>الوضع %1 وحده</translation>
    </message>
    <message>
        <source>New profile</source>
        <translation>وضع جديد</translation>
    </message>
    <message>
        <source>Name, of the letters a to z, digits, - and _. It begins with the settings that are shown now.</source>
        <translation>اسم من الحروف a إلى z والأرقام و- و_. يبدأ بالإعدادات المعروضة الآن.</translation>
    </message>
    <message>
        <source>There is a profile %1 already.</source>
        <translation>يوجد وضع %1 بالفعل.</translation>
    </message>
    <message>
        <source>new profile %1</source>
        <translation>وضع جديد %1</translation>
    </message>
    <message>
        <source>removal of the profile %1</source>
        <translation>إزالة الوضع %1</translation>
    </message>
</context>
<context>
    <name>commonwatt::PriceStep</name>
    <message>
        <source>Electricity</source>
        <translation>الكهرباء</translation>
    </message>
    <message>
        <source>With the price of a kilowatt-hour you see what lending costs you beside what it earns. A tariff that changes with the time of day is set under Policy.</source>
        <translation>بسعر الكيلوواط ساعة ترى ما تكلفه الإعارة إلى جانب ما تكسبه. تُحدَّد التعرفة التي تتغير بحسب الوقت في صفحة السياسة.</translation>
    </message>
    <message>
        <source>A kilowatt-hour &amp;costs</source>
        <translation>تكلفة الكيلوواط ساعة (&amp;C)</translation>
    </message>
    <message>
        <source>I do &amp;not know</source>
        <translation>لا أعرف (&amp;N)</translation>
    </message>
    <message>
        <source>Price of a kilowatt-hour</source>
        <translation>سعر الكيلوواط ساعة</translation>
    </message>
    <message>
        <source>Currency, three letters</source>
        <translation>العملة، ثلاثة أحرف</translation>
    </message>
    <message>
        <source>An average of what households pay (%1, %2). Your bill has what you pay.</source>
        <extracomment>%1 is a publisher, %2 a year</extracomment>
        <translation>متوسط ما تدفعه الأسر (%1، %2). وفي فاتورتك ما تدفعه أنت.</translation>
    </message>
    <message>
        <source>The price could not be kept: %1</source>
        <translation>تعذّر حفظ السعر: %1</translation>
    </message>
</context>
<context>
    <name>commonwatt::ProfileStep</name>
    <message>
        <source>Balanced</source>
        <translation>متوازن</translation>
    </message>
    <message>
        <source>Computes when nobody uses this machine, and stops at once when somebody does. Right for most.</source>
        <translation>يحسب عندما لا يستخدم أحد هذا الحاسوب، ويتوقف فورًا عندما يستخدمه أحد. مناسب للأغلبية.</translation>
    </message>
    <message>
        <source>Gentle</source>
        <translation>لطيف</translation>
    </message>
    <message>
        <source>Waits a quarter of an hour, stays cooler and quieter, and earns less.</source>
        <translation>ينتظر ربع ساعة، ويبقى أبرد وأهدأ، ويكسب أقل.</translation>
    </message>
    <message>
        <source>Night</source>
        <translation>ليلي</translation>
    </message>
    <message>
        <source>Computes from 22:00 to 07:00 only, and quietly.</source>
        <translation>يحسب من 22:00 إلى 07:00 فقط، وبهدوء.</translation>
    </message>
    <message>
        <source>Headless</source>
        <translation>بلا شاشة</translation>
    </message>
    <message>
        <source>Computes always. Only for a machine at which nobody sits: it does not give way to you.</source>
        <translation>يحسب دائمًا. فقط لحاسوب لا يجلس إليه أحد: فهو لا يُفسح لك المجال.</translation>
    </message>
    <message>
        <source>A profile of your own.</source>
        <translation>وضع خاص بك.</translation>
    </message>
    <message>
        <source>When it computes</source>
        <translation>متى يحسب</translation>
    </message>
    <message>
        <source>A profile says how much of a guest Commonwatt is. You can change it in the tray at any time, and every detail of it under Policy.</source>
        <translation>يحدد الوضع مدى خفة Commonwatt ضيفًا. يمكنك تغييره من علبة النظام في أي وقت، وكل تفاصيله في صفحة السياسة.</translation>
    </message>
    <message>
        <source>The profile could not be set: %1</source>
        <translation>تعذّر تعيين الوضع: %1</translation>
    </message>
</context>
<context>
    <name>commonwatt::Section</name>
    <message>
        <source>One moment…</source>
        <translation>لحظة واحدة…</translation>
    </message>
    <message>
        <source>The program in the background is being asked.</source>
        <translation>يجري سؤال برنامج الخلفية.</translation>
    </message>
    <message>
        <source>This could not be read.</source>
        <translation>تعذّرت قراءة هذا.</translation>
    </message>
    <message>
        <source>The program in the background answered: %1</source>
        <translation>أجاب برنامج الخلفية: %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
</context>
<context>
    <name>commonwatt::SensorChart</name>
    <message>
        <source>Last %1, least %2, greatest %3. Line: the mean; area: from the least to the greatest.</source>
        <translation>الأخير %1، الأدنى %2، الأعلى %3. الخط: المتوسط؛ والمساحة: من الأدنى إلى الأعلى.</translation>
    </message>
    <message>
        <source>Nothing was measured in this time. Sensors are read while something computes.</source>
        <translation>لم يُقس شيء في هذه المدة. تُقرأ المستشعرات في أثناء الحساب.</translation>
    </message>
</context>
<context>
    <name>commonwatt::SettingRow</name>
    <message>
        <source>Reset</source>
        <translation>إعادة تعيين</translation>
    </message>
    <message>
        <source>Reset: %1</source>
        <translation>إعادة تعيين: %1</translation>
    </message>
    <message>
        <source>Back to what holds elsewhere</source>
        <translation>العودة إلى ما يسري في غيره</translation>
    </message>
    <message>
        <source>Default: %1</source>
        <translation>الافتراضي: %1</translation>
    </message>
    <message>
        <source>The profile %1 has its own: %2.</source>
        <translation>للوضع %1 قيمته الخاصة: %2.</translation>
    </message>
</context>
<context>
    <name>commonwatt::SettingTable</name>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>نقل لأعلى</translation>
    </message>
    <message>
        <source>When, such as Mon-Fri 07:00-21:00</source>
        <translation>متى، مثل Mon-Fri 07:00-21:00</translation>
    </message>
    <message>
        <source>Price of a kWh</source>
        <translation>سعر ك.و.س</translation>
    </message>
    <message>
        <source>When, such as Mon-Fri 22:00-07:00</source>
        <translation>متى، مثل Mon-Fri 22:00-07:00</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>الوضع</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>الاتصال</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
</context>
<context>
    <name>commonwatt::SetupDialog</name>
    <message>
        <source>S&amp;tart it</source>
        <translation>بدء التشغيل (&amp;T)</translation>
    </message>
    <message>
        <source>Set up &amp;later</source>
        <translation>الإعداد لاحقًا (&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>رجوع (&amp;B)</translation>
    </message>
    <message>
        <source>S&amp;kip this</source>
        <translation>تخطي هذا (&amp;K)</translation>
    </message>
    <message>
        <source>Set up Commonwatt</source>
        <translation>إعداد Commonwatt</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>الخطوة %1 من %2</translation>
    </message>
</context>
<context>
    <name>commonwatt::SetupStep</name>
    <message>
        <source>&amp;Continue</source>
        <translation>متابعة (&amp;C)</translation>
    </message>
</context>
<context>
    <name>commonwatt::SnoozeMenu</name>
    <message>
        <source>15 minutes, until %1</source>
        <extracomment>%1 is a time</extracomment>
        <translation>15 دقيقة، حتى %1</translation>
    </message>
    <message>
        <source>1 hour, until %1</source>
        <extracomment>%1 is a time</extracomment>
        <translation>ساعة واحدة، حتى %1</translation>
    </message>
    <message>
        <source>4 hours, until %1</source>
        <extracomment>%1 is a time</extracomment>
        <translation>4 ساعات، حتى %1</translation>
    </message>
    <message>
        <source>Until tomorrow, %1</source>
        <extracomment>%1 is a time</extracomment>
        <translation>حتى الغد، %1</translation>
    </message>
    <message>
        <source>Until this game ends</source>
        <translation>حتى تنتهي هذه اللعبة</translation>
    </message>
    <message>
        <source>Until I resume</source>
        <translation>حتى أستأنف</translation>
    </message>
</context>
<context>
    <name>commonwatt::TaskHistory</name>
    <message>
        <source>Tasks</source>
        <translation>المهام</translation>
    </message>
    <message>
        <source>All tasks</source>
        <translation>كل المهام</translation>
    </message>
    <message>
        <source>commonwatt tasks</source>
        <comment>name of a file</comment>
        <translation>commonwatt tasks</translation>
    </message>
    <message>
        <source>No tasks yet.</source>
        <translation>لا مهام بعد.</translation>
    </message>
    <message>
        <source>Every task that this machine computes will be listed here, with what it earned.</source>
        <translation>ستُدرج هنا كل مهمة يحسبها هذا الحاسوب، مع ما كسبته.</translation>
    </message>
</context>
<context>
    <name>commonwatt::TaskSection</name>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Search in tasks</source>
        <translation>البحث في المهام</translation>
    </message>
    <message>
        <source>State of tasks</source>
        <translation>حالة المهام</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>كل الحالات</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>المهام</translation>
    </message>
    <message>
        <source>Details of the task</source>
        <translation>تفاصيل المهمة</translation>
    </message>
    <message>
        <source>Tasks could not be read: %1. They are asked for again when this page is shown or the search changes.</source>
        <translation>تعذّرت قراءة المهام: %1. ستُطلب مجددًا عند عرض هذه الصفحة أو تغيّر البحث.</translation>
    </message>
    <message>
        <source>There are no tasks yet.</source>
        <translation>لا توجد مهام بعد.</translation>
    </message>
    <message>
        <source>No task matches the search.</source>
        <translation>لا مهمة تطابق البحث.</translation>
    </message>
    <message numerus="yes">
        <source>%1 task(s)</source>
        <extracomment>A number, written as the owner does</extracomment>
        <translation>
            <numerusform>%1 مهمة</numerusform>
            <numerusform>%1 مهمة</numerusform>
            <numerusform>%1 مهمتان</numerusform>
            <numerusform>%1 مهام</numerusform>
            <numerusform>%1 مهمة</numerusform>
            <numerusform>%1 مهمة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, blocks %2, on %3</source>
        <extracomment>A model, its blocks, a device</extracomment>
        <translation>%1، الكتل %2، على %3</translation>
    </message>
    <message>
        <source>%1 tokens in %2, from %3.</source>
        <extracomment>A count, a duration and a moment</extracomment>
        <translation>%1 رمز في %2، منذ %3.</translation>
    </message>
    <message>
        <source>%1 tokens in %2 (%4), from %3.</source>
        <translation>%1 رمز في %2 (%4)، منذ %3.</translation>
    </message>
    <message>
        <source>%1 came in, %2 went out.</source>
        <translation>ورد %1، وصدر %2.</translation>
    </message>
    <message>
        <source>It ended early: %1</source>
        <translation>انتهت مبكرًا: %1</translation>
    </message>
    <message>
        <source>%1 credits: booked by the coordinator.</source>
        <translation>%1 نقطة: سجّلها المنسّق.</translation>
    </message>
    <message>
        <source>The coordinator has not booked its credit yet.</source>
        <translation>لم يسجّل المنسّق نقاطها بعد.</translation>
    </message>
    <message>
        <source>Its number at the coordinator: %1</source>
        <translation>رقمها لدى المنسّق: %1</translation>
    </message>
    <message>
        <source>It had no tokens, so there is no credit.</source>
        <translation>لم تكن فيها رموز، لذلك لا نقاط لها.</translation>
    </message>
</context>
<context>
    <name>commonwatt::TaskTable</name>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>النموذج</translation>
    </message>
    <message>
        <source>Blocks</source>
        <translation>الكتل</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>الجهاز</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>الرموز</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>المدة</translation>
    </message>
    <message>
        <source>Credits</source>
        <translation>النقاط</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
</context>
<context>
    <name>commonwatt::TimelineSection</name>
    <message>
        <source>Timeline</source>
        <translation>الخط الزمني</translation>
    </message>
    <message>
        <source>Point at a bar, or choose one with the arrow keys, to read why.</source>
        <translation>أشر إلى شريط، أو اختر واحدًا بمفاتيح الأسهم، لقراءة السبب.</translation>
    </message>
    <message>
        <source>State or reason, such as “paused” or “battery”</source>
        <translation>حالة أو سبب، مثل «متوقف مؤقتًا» أو «البطارية»</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>الجهاز</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>انتقال إلى</translation>
    </message>
    <message>
        <source>commonwatt timeline</source>
        <comment>name of a file</comment>
        <translation>commonwatt timeline</translation>
    </message>
    <message>
        <source>The device was free to compute, whether or not there was work.</source>
        <translation>كان الجهاز حرًا للحساب، سواء وُجد عمل أم لا.</translation>
    </message>
    <message>
        <source>The device computed a part of the time only, or within limits.</source>
        <translation>حسب الجهاز جزءًا من الوقت فقط، أو ضمن حدود.</translation>
    </message>
    <message>
        <source>The device did not compute, for the reason that is told.</source>
        <translation>لم يحسب الجهاز، للسبب المذكور.</translation>
    </message>
    <message>
        <source>The program in the background did not run, or this machine was off.</source>
        <translation>لم يعمل برنامج الخلفية، أو كان هذا الحاسوب مطفأً.</translation>
    </message>
    <message>
        <source>Nothing is recorded of %1 or before.</source>
        <translation>لم يُسجَّل شيء عن %1 أو ما قبله.</translation>
    </message>
    <message>
        <source>Nothing is recorded yet.</source>
        <translation>لم يُسجَّل شيء بعد.</translation>
    </message>
    <message>
        <source>As soon as this machine lends a device, you will see here for each day when it ran, when it was slowed down or paused, and why.</source>
        <translation>حالما يعير هذا الحاسوب جهازًا، سترى هنا لكل يوم متى عمل، ومتى أُبطئ أو أُوقف مؤقتًا، ولماذا.</translation>
    </message>
    <message>
        <source>Reading the days before %1…</source>
        <translation>تجري قراءة الأيام السابقة لـ %1…</translation>
    </message>
    <message>
        <source>Nothing in the record is like “%1”.</source>
        <translation>لا شيء في السجل يطابق «%1».</translation>
    </message>
    <message>
        <source>No older day has it.</source>
        <translation>لا يوجد ذلك في يوم أقدم.</translation>
    </message>
    <message>
        <source>The record begins here.</source>
        <translation>يبدأ السجل هنا.</translation>
    </message>
    <message>
        <source>All devices</source>
        <translation>كل الأجهزة</translation>
    </message>
</context>
<context>
    <name>commonwatt::TimelineView</name>
    <message>
        <source>%1 %2</source>
        <extracomment>A day of the week and a date</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>الخط الزمني</translation>
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
        <translation>%1، %2
%3</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>عُثر عليه</translation>
    </message>
    <message>
        <source>Ran</source>
        <translation>كان يعمل</translation>
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
        <translation>لماذا؟ (&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Snooze</source>
        <translation>تأجيل (&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>استئناف (&amp;R)</translation>
    </message>
    <message>
        <source>Run for the next &amp;30 minutes anyway</source>
        <translation>تشغيل 30 دقيقة على أي حال (&amp;3)</translation>
    </message>
    <message>
        <source>&amp;Profile</source>
        <translation>الوضع (&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Open Commonwatt</source>
        <translation>فتح Commonwatt (&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Quit…</source>
        <translation>إنهاء (&amp;Q)…</translation>
    </message>
    <message>
        <source>Commonwatt
%1</source>
        <translation>Commonwatt
%1</translation>
    </message>
    <message>
        <source>End running &amp;anyway</source>
        <translation>إنهاء التشغيل القسري (&amp;A)</translation>
    </message>
</context>
<context>
    <name>commonwatt::UpdateNotice</name>
    <message>
        <source>Commonwatt %1 is there. Install it with your system&apos;s package manager.</source>
        <translation>صدر Commonwatt %1. ثبّته بمدير الحزم في نظامك.</translation>
    </message>
    <message>
        <source>Commonwatt %1 is there. Fetch it with git pull, build it again, and start it anew.</source>
        <translation>صدر Commonwatt %1. اجلبه بـ git pull، وابنه مجددًا، ثم أعد تشغيله.</translation>
    </message>
</context>
<context>
    <name>commonwatt::WeekEditor</name>
    <message>
        <source>Always</source>
        <translation>دائمًا</translation>
    </message>
    <message>
        <source>Nights</source>
        <translation>الليالي</translation>
    </message>
    <message>
        <source>Weekends</source>
        <translation>عطلات الأسبوع</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>مسح</translation>
    </message>
    <message>
        <source>This cannot be shown here: %1</source>
        <translation>لا يمكن عرض هذا هنا: %1</translation>
    </message>
    <message>
        <source>Paint at least one hour; until then the hours of before hold. To stop all work, pause it.</source>
        <translation>لوّن ساعة واحدة على الأقل؛ وحتى ذلك الحين تسري الساعات السابقة. لإيقاف كل عمل، استخدم الإيقاف المؤقت.</translation>
    </message>
</context>
<context>
    <name>commonwatt::WeekGridView</name>
    <message>
        <source>%1, %2 to %3</source>
        <extracomment>A day of the week and two times</extracomment>
        <translation>%1، %2 إلى %3</translation>
    </message>
    <message>
        <source>%1: nothing runs</source>
        <translation>%1: لا يعمل شيء</translation>
    </message>
    <message>
        <source>%1: it may run</source>
        <translation>%1: يجوز له العمل</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
</context>
<context>
    <name>commonwatt::WelcomeStep</name>
    <message>
        <source>Lend what you do not use</source>
        <translation>أعر ما لا تستخدمه</translation>
    </message>
    <message>
        <source>Commonwatt lets this machine compute a part of an AI model for somebody you choose, while you do not need it.</source>
        <translation>يتيح Commonwatt لهذا الحاسوب حساب جزء من نموذج ذكاء اصطناعي لصالح من تختاره، عندما لا تحتاج إليه.</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>ما يُفعل</translation>
    </message>
    <message>
        <source>A part of a model is downloaded and run on your graphics card or processor. As soon as you use the machine, it gives way. You earn credits for what it has computed.</source>
        <translation>يُنزَّل جزء من نموذج ويُشغَّل على بطاقة الرسوميات أو المعالج لديك. وحالما تستخدم الحاسوب يُفسح لك المجال. وتكسب نقاطًا عما حسبه.</translation>
    </message>
    <message>
        <source>What is not touched</source>
        <translation>ما لا يُمس</translation>
    </message>
    <message>
        <source>Your files, camera and microphone are not looked at. To give way in time, Commonwatt sees whether you use the machine and which programs run; that stays here. Nobody can run programs of their own on it, and nothing needs an administrator&apos;s rights.</source>
        <translation>لا يُنظر إلى ملفاتك ولا الكاميرا ولا الميكروفون. ليُفسح المجال في الوقت المناسب، يرى Commonwatt هل تستخدم الحاسوب وما البرامج العاملة؛ ويبقى ذلك هنا. لا يستطيع أحد تشغيل برامجه عليه، ولا يحتاج شيء إلى صلاحيات المدير.</translation>
    </message>
    <message>
        <source>What it costs</source>
        <translation>ما يكلفه</translation>
    </message>
    <message>
        <source>Electricity while it computes, space on the disk for the model, and traffic to the coordinator. You set limits for each, see what each amounts to, and can stop at any time.</source>
        <translation>الكهرباء في أثناء الحساب، ومساحة على القرص للنموذج، وحركة بيانات إلى المنسّق. تضع لكل منها حدودًا، وترى مقدارها، ويمكنك التوقف في أي وقت.</translation>
    </message>
</context>
</TS>
