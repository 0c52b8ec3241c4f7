<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>Activity</name>
    <message>
        <source>The program in the background cannot be talked to: %1</source>
        <translation>Нет связи с фоновой программой: %1</translation>
    </message>
    <message>
        <source>Asking the program in the background…</source>
        <translation>Запрашивается фоновая программа…</translation>
    </message>
    <message>
        <source>The program in the background is not running.</source>
        <translation>Фоновая программа не запущена.</translation>
    </message>
    <message>
        <source>Snoozed until %1.</source>
        <translation>Отложено до %1.</translation>
    </message>
    <message>
        <source>Snoozed until the game ends.</source>
        <translation>Отложено до конца игры.</translation>
    </message>
    <message>
        <source>Snoozed until you resume.</source>
        <translation>Отложено, пока вы не продолжите.</translation>
    </message>
    <message>
        <source>Running %1.</source>
        <translation>Выполняется %1.</translation>
    </message>
    <message>
        <source>Running %1, slowed down to %2 %.</source>
        <extracomment>%2 is a number of percent</extracomment>
        <translation>Выполняется %1, замедлено до %2 %.</translation>
    </message>
    <message>
        <source>%1 cannot run here: %2</source>
        <translation>%1 не может здесь работать: %2</translation>
    </message>
    <message>
        <source>Downloading its part of %1.</source>
        <translation>Скачивается своя часть %1.</translation>
    </message>
    <message>
        <source>Loading its part of %1.</source>
        <translation>Загружается своя часть %1.</translation>
    </message>
    <message>
        <source>Ready to run %1; nobody asks right now.</source>
        <translation>Готово к работе с %1; сейчас нет запросов.</translation>
    </message>
    <message>
        <source>Ready; the coordinator has no work for this machine right now.</source>
        <translation>Готово; у координатора сейчас нет работы для этого компьютера.</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Работает</translation>
    </message>
    <message>
        <source>Slowed down</source>
        <translation>Замедлено</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Приостановлено</translation>
    </message>
    <message>
        <source>Snoozed</source>
        <translation>Отложено</translation>
    </message>
    <message>
        <source>Waiting for work</source>
        <translation>Ожидание работы</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>Нужны вы</translation>
    </message>
    <message>
        <source>Not running</source>
        <translation>Не запущено</translation>
    </message>
    <message>
        <source>This machine has not joined anybody yet.</source>
        <translation>Этот компьютер ещё ни к кому не присоединён.</translation>
    </message>
    <message>
        <source>The coordinator refuses this machine: %1</source>
        <translation>Координатор отклоняет этот компьютер: %1</translation>
    </message>
    <message>
        <source>No device of this machine can be lent.</source>
        <translation>На этом компьютере нет устройств, которые можно предоставить.</translation>
    </message>
    <message>
        <source>Paused.</source>
        <translation>Приостановлено.</translation>
    </message>
    <message>
        <source>Paused: %1.</source>
        <translation>Приостановлено: %1.</translation>
    </message>
    <message>
        <source>Connecting to %1.</source>
        <translation>Подключение к %1.</translation>
    </message>
</context>
<context>
    <name>BenchResults</name>
    <message>
        <source>%1: %2 slower</source>
        <extracomment>%1 is what was measured, %2 a percentage</extracomment>
        <translation>%1: медленнее на %2</translation>
    </message>
    <message>
        <source>%1: %2 of an answer, %3 of a prompt.</source>
        <translation>%1: ответ — %2, промпт — %3.</translation>
    </message>
    <message numerus="yes">
        <source>%1: not even one of its %Ln block(s) fits into the %2 that are lent.</source>
        <translation>
            <numerusform>%1: ни один из %Ln блока не помещается в предоставленные %2.</numerusform>
            <numerusform>%1: ни один из %Ln блоков не помещается в предоставленные %2.</numerusform>
            <numerusform>%1: ни один из %Ln блоков не помещается в предоставленные %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: does not fit as a whole, it has %2 and %3 are lent. Some %4 of its %5 blocks do, at %6 of an answer.</source>
        <translation>%1: не помещается целиком, размер — %2, предоставлено %3. Поместится примерно %4 из %5 блоков, ответ — %6.</translation>
    </message>
    <message>
        <source>A model of %1 billion parameters, %2 bits</source>
        <extracomment>How large a model is. %1: billions of parameters, %2: bits of each</extracomment>
        <translation>Модель: параметров %1 млрд, бит %2</translation>
    </message>
</context>
<context>
    <name>BenchText</name>
    <message>
        <source>A block, a token of an answer</source>
        <translation>Блок, токен ответа</translation>
    </message>
    <message>
        <source>A block, a token of a prompt</source>
        <translation>Блок, токен промпта</translation>
    </message>
    <message>
        <source>A block of 4 bits, a token of an answer</source>
        <translation>4-битный блок, токен ответа</translation>
    </message>
    <message>
        <source>A block of 4 bits, a token of a prompt</source>
        <translation>4-битный блок, токен промпта</translation>
    </message>
    <message>
        <source>A small block, a token of an answer</source>
        <translation>Малый блок, токен ответа</translation>
    </message>
    <message>
        <source>A small block, a token of a prompt</source>
        <translation>Малый блок, токен промпта</translation>
    </message>
    <message>
        <source>Length of these prompts</source>
        <translation>Длина этих промптов</translation>
    </message>
    <message>
        <source>Weights read for a token, 4 bits</source>
        <translation>Чтение весов для токена, 4 бита</translation>
    </message>
    <message>
        <source>Weights read for a token, 8 bits</source>
        <translation>Чтение весов для токена, 8 бит</translation>
    </message>
    <message>
        <source>Products of a prompt, 4 bits</source>
        <translation>Произведения промпта, 4 бита</translation>
    </message>
    <message>
        <source>Products of a prompt, 8 bits</source>
        <translation>Произведения промпта, 8 бит</translation>
    </message>
    <message>
        <source>What the coordinator checks</source>
        <translation>Что проверяет координатор</translation>
    </message>
    <message>
        <source>Memory, copied</source>
        <translation>Память, копирование</translation>
    </message>
    <message>
        <source>Memory, two read and one written</source>
        <translation>Память, два чтения и одна запись</translation>
    </message>
    <message>
        <source>Memory, read</source>
        <translation>Память, чтение</translation>
    </message>
    <message>
        <source>Arithmetic, 32-bit floats</source>
        <translation>Вычисления, 32-битные числа с плавающей запятой</translation>
    </message>
    <message>
        <source>Arithmetic, 16-bit floats</source>
        <translation>Вычисления, 16-битные числа с плавающей запятой</translation>
    </message>
    <message>
        <source>Arithmetic, 8-bit integers</source>
        <translation>Вычисления, 8-битные целые числа</translation>
    </message>
    <message>
        <source>Matrix units, 16-bit floats</source>
        <translation>Матричные блоки, 16-битные числа с плавающей запятой</translation>
    </message>
    <message>
        <source>Own kernel: vector product, 4 bits</source>
        <translation>Своё ядро: векторное произведение, 4 бита</translation>
    </message>
    <message>
        <source>Own kernel: vector product, 8 bits</source>
        <translation>Своё ядро: векторное произведение, 8 бит</translation>
    </message>
    <message>
        <source>Own kernel: matrix product, 4 bits</source>
        <translation>Своё ядро: матричное произведение, 4 бита</translation>
    </message>
    <message>
        <source>Own kernel: matrix product, 8 bits</source>
        <translation>Своё ядро: матричное произведение, 8 бит</translation>
    </message>
    <message>
        <source>Link, host to device</source>
        <translation>Канал, от компьютера к устройству</translation>
    </message>
    <message>
        <source>Link, device to host</source>
        <translation>Канал, от устройства к компьютеру</translation>
    </message>
    <message>
        <source>Memory, copied by the driver</source>
        <translation>Память, копирование драйвером</translation>
    </message>
    <message>
        <source>Starting a computation</source>
        <translation>Запуск вычисления</translation>
    </message>
    <message>
        <source>A block, a token of an answer, after a minute</source>
        <translation>Блок, токен ответа, через минуту</translation>
    </message>
    <message>
        <source>Speed lost in a minute of load</source>
        <translation>Потеря скорости за минуту нагрузки</translation>
    </message>
    <message>
        <source>Clock at the beginning of that minute</source>
        <translation>Частота в начале этой минуты</translation>
    </message>
    <message>
        <source>Clock at its end</source>
        <translation>Частота в конце минуты</translation>
    </message>
    <message>
        <source>Hottest in that minute</source>
        <translation>Наибольший нагрев за эту минуту</translation>
    </message>
    <message>
        <source>Power in that minute</source>
        <translation>Мощность за эту минуту</translation>
    </message>
    <message>
        <source>Blocks&apos; tokens for a joule</source>
        <translation>Токенов блоков на джоуль</translation>
    </message>
    <message>
        <source>tokens/J</source>
        <translation>токенов/Дж</translation>
    </message>
    <message>
        <source>A minute of load</source>
        <translation>Минута нагрузки</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s)</source>
        <translation>
            <numerusform>%Ln токен</numerusform>
            <numerusform>%Ln токена</numerusform>
            <numerusform>%Ln токенов</numerusform>
        </translation>
    </message>
    <message>
        <source>%1&#xa0;%</source>
        <extracomment>A number of percent</extracomment>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>%1&#xa0;µs</source>
        <translation>%1&#xa0;мкс</translation>
    </message>
    <message>
        <source>%1&#xa0;ms</source>
        <extracomment>Milliseconds</extracomment>
        <translation>%1&#xa0;мс</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: what is to be said of a measured value, such as &quot;disturbed&quot;; %2: why</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>disturbed</source>
        <extracomment>Of a measured value</extracomment>
        <translation>искажено</translation>
    </message>
    <message>
        <source>wrong results</source>
        <extracomment>Of a measured value</extracomment>
        <translation>неверные результаты</translation>
    </message>
    <message>
        <source>not possible here</source>
        <extracomment>Of what could not be measured</extracomment>
        <translation>здесь невозможно</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Полное</translation>
    </message>
    <message>
        <source>Quick</source>
        <translation>Быстрое</translation>
    </message>
</context>
<context>
    <name>CurvesSection</name>
    <message>
        <source>Last hour</source>
        <translation>Последний час</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Последний день</translation>
    </message>
    <message>
        <source>Last week</source>
        <translation>Последняя неделя</translation>
    </message>
    <message>
        <source>Last 400 days</source>
        <translation>Последние 400 дней</translation>
    </message>
</context>
<context>
    <name>EarningsSums</name>
    <message>
        <source>Others</source>
        <translation>Прочее</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>измерено</translation>
    </message>
    <message>
        <source>partly estimated</source>
        <translation>частично по оценке</translation>
    </message>
    <message>
        <source>estimated</source>
        <translation>по оценке</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>The first and the last day of a week</extracomment>
        <translation>%1 – %2</translation>
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
        <translation>%1: ничего не вычислялось.</translation>
    </message>
    <message>
        <source>%1: %2 credits.</source>
        <translation>%1: кредитов — %2.</translation>
    </message>
    <message>
        <source>%1: %2 credits (%3).</source>
        <translation>%1: кредитов — %2 (%3).</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between entries of a list</comment>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>%Ln task(s).</source>
        <translation>
            <numerusform>%Ln задача.</numerusform>
            <numerusform>%Ln задачи.</numerusform>
            <numerusform>%Ln задач.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln task(s), %1 of them pending.</source>
        <translation>
            <numerusform>%Ln задача, из них в ожидании: %1.</numerusform>
            <numerusform>%Ln задачи, из них в ожидании: %1.</numerusform>
            <numerusform>%Ln задач, из них в ожидании: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2, which cost %3.</source>
        <translation>%1, %2, стоимость: %3.</translation>
    </message>
    <message>
        <source>%1 %2; its price is not known for all of it.</source>
        <translation>%1, %2; цена известна не для всего.</translation>
    </message>
</context>
<context>
    <name>ExportWriter</name>
    <message>
        <source>The file %1 could not be made: %2</source>
        <translation>Не удалось создать файл %1: %2</translation>
    </message>
    <message>
        <source>The file %1 could not be written: %2</source>
        <translation>Не удалось записать файл %1: %2</translation>
    </message>
</context>
<context>
    <name>Failure</name>
    <message>
        <source>Memory or disk space was used up. Free some, or change what you lend: under Policy the device&apos;s memory, under Models the space for downloads. It is tried again with less work.</source>
        <translation>Закончилась память или место на диске. Освободите их или измените то, что предоставляете: память устройства — в разделе «Правила», место для скачанных файлов — в разделе «Модели». Попытка повторяется с меньшим объёмом работы.</translation>
    </message>
    <message>
        <source>The process that computes ended, or the coordinator could not be reached. It is tried again by itself. If it keeps happening on one device, update that device&apos;s driver, and undo overclocking if there is any; if it happens on all of them, check the network.</source>
        <translation>Вычисляющий процесс завершился, или координатор был недоступен. Попытка повторяется сама. Если это повторяется на одном устройстве, обновите его драйвер и отмените разгон, если он есть; если на всех — проверьте сеть.</translation>
    </message>
    <message>
        <source>Something took too long. A device that hangs is started anew by itself. If it keeps happening, update the device&apos;s driver, lend it less memory, or check the network.</source>
        <translation>Что-то заняло слишком много времени. Зависшее устройство перезапускается само. Если это повторяется, обновите драйвер устройства, предоставьте меньше его памяти или проверьте сеть.</translation>
    </message>
    <message>
        <source>A file or an answer was damaged. Damaged downloads are thrown away and fetched again. If it keeps happening, check the disk and the machine&apos;s memory for faults, and tell the people who run the coordinator.</source>
        <translation>Файл или ответ был повреждён. Повреждённые скачанные файлы удаляются и скачиваются заново. Если это повторяется, проверьте диск и память компьютера и сообщите тем, кто ведёт координатор.</translation>
    </message>
    <message>
        <source>This device or this version cannot compute that model. Nothing is lost: it gets other work. An update of Commonwatt or of the device&apos;s driver may help.</source>
        <translation>Это устройство или эта версия не может вычислять эту модель. Ничего не потеряно: оно получит другую работу. Может помочь обновление Commonwatt или драйвера устройства.</translation>
    </message>
    <message>
        <source>The system refused access. See that the user who runs Commonwatt may use the device (on Linux, the groups “video” and “render”) and may write to the data folder.</source>
        <translation>Система отказала в доступе. Проверьте, что пользователь, от имени которого работает Commonwatt, может использовать устройство (в Linux — группы «video» и «render») и писать в папку данных.</translation>
    </message>
    <message>
        <source>The coordinator does not accept this machine any more. Ask for a new link to join, and join again.</source>
        <translation>Координатор больше не принимает этот компьютер. Попросите новую ссылку-приглашение и присоединитесь снова.</translation>
    </message>
    <message>
        <source>The device or a file that was needed is not there any more. If you have taken a device out, nothing has to be done; otherwise see under Hardware whether it is found.</source>
        <translation>Нужного устройства или файла больше нет. Если вы извлекли устройство, ничего делать не нужно; иначе проверьте в разделе «Оборудование», найдено ли оно.</translation>
    </message>
    <message>
        <source>The work was called off, as when you pause or turn the machine off. Nothing has to be done.</source>
        <translation>Работа была отменена, например из-за паузы или выключения компьютера. Ничего делать не нужно.</translation>
    </message>
    <message>
        <source>The coordinator asked for something that cannot be done here. You cannot change that; it gives the work to others. If it keeps happening, see whether there is an update.</source>
        <translation>Координатор запросил то, что здесь невозможно. Изменить это вы не можете; он передаёт работу другим. Если это повторяется, проверьте, нет ли обновления.</translation>
    </message>
    <message>
        <source>This is a defect of Commonwatt. See whether there is an update; if it still happens, please report it with the message above.</source>
        <translation>Это ошибка Commonwatt. Проверьте, нет ли обновления; если она повторится, сообщите о ней, приложив сообщение выше.</translation>
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
        <translation>%1&#xa0;Вт·ч</translation>
    </message>
    <message>
        <source>%1&#xa0;kWh</source>
        <extracomment>Kilowatt-hours</extracomment>
        <translation>%1&#xa0;кВт·ч</translation>
    </message>
    <message>
        <source>%1&#xa0;°C</source>
        <translation>%1&#xa0;°C</translation>
    </message>
    <message>
        <source>%1&#xa0;W</source>
        <extracomment>Watts</extracomment>
        <translation>%1&#xa0;Вт</translation>
    </message>
    <message>
        <source>%1&#xa0;tokens/s</source>
        <translation>%1&#xa0;токенов/с</translation>
    </message>
    <message>
        <source>%1&#xa0;s</source>
        <extracomment>Seconds</extracomment>
        <translation>%1&#xa0;с</translation>
    </message>
    <message>
        <source>%1&#xa0;min</source>
        <extracomment>Minutes</extracomment>
        <translation>%1&#xa0;мин</translation>
    </message>
    <message>
        <source>%1&#xa0;min %2&#xa0;s</source>
        <extracomment>Minutes and seconds</extracomment>
        <translation>%1&#xa0;мин %2&#xa0;с</translation>
    </message>
    <message>
        <source>%1&#xa0;h</source>
        <extracomment>Hours</extracomment>
        <translation>%1&#xa0;ч</translation>
    </message>
    <message>
        <source>%1&#xa0;h %2&#xa0;min</source>
        <extracomment>Hours and minutes</extracomment>
        <translation>%1&#xa0;ч %2&#xa0;мин</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>A day of the week and a time</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1&#xa0;d</source>
        <extracomment>Days</extracomment>
        <translation>%1&#xa0;д</translation>
    </message>
    <message>
        <source>%1&#xa0;d %2&#xa0;h</source>
        <extracomment>Days and hours</extracomment>
        <translation>%1&#xa0;д %2&#xa0;ч</translation>
    </message>
</context>
<context>
    <name>HardwareText</name>
    <message>
        <source>Graphics card, %1</source>
        <translation>Видеокарта, %1</translation>
    </message>
    <message>
        <source>Graphics within the processor, shares %1</source>
        <translation>Графика в процессоре, общая память %1</translation>
    </message>
    <message>
        <source>Graphics computed by the processor, %1</source>
        <translation>Графика на процессоре, %1</translation>
    </message>
    <message>
        <source>Processor, %1</source>
        <translation>Процессор, %1</translation>
    </message>
    <message>
        <source>PCI %1</source>
        <translation>PCI %1</translation>
    </message>
    <message>
        <source>kernel driver %1</source>
        <extracomment>Of the system&apos;s kernel, such as &quot;nvidia&quot;</extracomment>
        <translation>драйвер ядра %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lane(s) at %1&#xa0;GT/s</source>
        <extracomment>A link&apos;s speed: giga-transfers a second and lane</extracomment>
        <translation>
            <numerusform>%Ln линия по %1&#xa0;ГТ/с</numerusform>
            <numerusform>%Ln линии по %1&#xa0;ГТ/с</numerusform>
            <numerusform>%Ln линий по %1&#xa0;ГТ/с</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; now %2</source>
        <translation>%1; сейчас %2</translation>
    </message>
    <message>
        <source>subgroups of %1</source>
        <translation>подгруппы по %1</translation>
    </message>
    <message>
        <source>16-bit storage</source>
        <translation>16-битное хранение</translation>
    </message>
    <message>
        <source>8-bit storage</source>
        <translation>8-битное хранение</translation>
    </message>
    <message>
        <source>16-bit arithmetic</source>
        <translation>16-битные вычисления</translation>
    </message>
    <message>
        <source>8-bit integers</source>
        <translation>8-битные целые</translation>
    </message>
    <message>
        <source>integer dot product</source>
        <translation>целочисленное скалярное произведение</translation>
    </message>
    <message>
        <source>cooperative matrices</source>
        <translation>кооперативные матрицы</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>Invitation</name>
    <message>
        <source>There is more than one invitation in it. Use one for each machine: paste the link of the one for this machine.</source>
        <translation>Здесь больше одного приглашения. Для каждого компьютера нужно своё: вставьте ссылку для этого компьютера.</translation>
    </message>
    <message>
        <source>The link is not whole. Copy all of it, from commonwatt:// to its end, or ask for a new one.</source>
        <translation>Ссылка неполная. Скопируйте её целиком, от commonwatt:// до конца, или попросите новую.</translation>
    </message>
    <message>
        <source>There is no invitation in it. An invitation is a link that begins with commonwatt://.</source>
        <translation>Здесь нет приглашения. Приглашение — это ссылка, которая начинается с commonwatt://.</translation>
    </message>
    <message>
        <source>No QR code can be read in this image. Try one that is sharper, or paste the link.</source>
        <translation>На этом изображении не удалось прочитать QR-код. Возьмите более чёткое или вставьте ссылку.</translation>
    </message>
    <message>
        <source>The QR code in this image is not an invitation.</source>
        <translation>QR-код на этом изображении — не приглашение.</translation>
    </message>
    <message>
        <source>The image is too large. Cut the QR code out of it, or paste the link.</source>
        <translation>Изображение слишком велико. Вырежьте из него QR-код или вставьте ссылку.</translation>
    </message>
    <message>
        <source>The image is broken and cannot be read.</source>
        <translation>Изображение повреждено, прочитать его нельзя.</translation>
    </message>
    <message>
        <source>The file cannot be opened.</source>
        <translation>Не удалось открыть файл.</translation>
    </message>
    <message>
        <source>The file is too large for an invitation: choose a text with the link in it, or an image of its QR code.</source>
        <translation>Файл слишком велик для приглашения: выберите текст со ссылкой или изображение её QR-кода.</translation>
    </message>
</context>
<context>
    <name>ModelList</name>
    <message>
        <source>%1 billion parameters</source>
        <translation>%1 млрд параметров</translation>
    </message>
    <message>
        <source>%1 million parameters</source>
        <translation>%1 млн параметров</translation>
    </message>
    <message>
        <source>%1 parameters</source>
        <translation>Параметров: %1</translation>
    </message>
    <message>
        <source>kept for later</source>
        <translation>хранится на будущее</translation>
    </message>
    <message>
        <source>downloading</source>
        <translation>скачивается</translation>
    </message>
    <message>
        <source>loading</source>
        <translation>загружается</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>готово</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>сбой</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>остановлено</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>не сообщается</translation>
    </message>
    <message numerus="yes">
        <source>%1 in %Ln block(s)</source>
        <extracomment>%1 is a size in bytes</extracomment>
        <translation>
            <numerusform>%1 в %Ln блоке</numerusform>
            <numerusform>%1 в %Ln блоках</numerusform>
            <numerusform>%1 в %Ln блоках</numerusform>
        </translation>
    </message>
    <message>
        <source>Token embedding</source>
        <translation>Эмбеддинг токенов</translation>
    </message>
    <message>
        <source>Output head</source>
        <translation>Выходной слой</translation>
    </message>
    <message>
        <source>Block %1 of %2</source>
        <translation>Блок %1 из %2</translation>
    </message>
    <message>
        <source>Blocks %1 to %2 of %3</source>
        <translation>Блоки с %1 по %2 из %3</translation>
    </message>
    <message>
        <source>%1 in the block cache: %2, %3</source>
        <extracomment>Blocks of a model, and how large they are</extracomment>
        <translation>%1 в кэше блоков: %2, %3</translation>
    </message>
    <message>
        <source>%1 on %2: %3, %4</source>
        <extracomment>Blocks of a model, a device, what it does with them, and how large they are</extracomment>
        <translation>%1 на %2: %3, %4</translation>
    </message>
    <message>
        <source>Only models that you have allowed run here, and this one is not among them.</source>
        <translation>Здесь работают только разрешённые вами модели, и этой среди них нет.</translation>
    </message>
    <message>
        <source>Allowed by your pattern “%1”.</source>
        <translation>Разрешено вашим шаблоном «%1».</translation>
    </message>
    <message>
        <source>Denied by your pattern “%1”.</source>
        <translation>Запрещено вашим шаблоном «%1».</translation>
    </message>
    <message>
        <source>Chat: answers in a conversation</source>
        <translation>Чат: ответы в беседе</translation>
    </message>
    <message>
        <source>Text completion: a text is carried on</source>
        <translation>Дополнение: продолжение текста</translation>
    </message>
    <message>
        <source>%1, may send work</source>
        <translation>%1, может присылать работу</translation>
    </message>
    <message>
        <source>%1, may not send work</source>
        <translation>%1, не может присылать работу</translation>
    </message>
</context>
<context>
    <name>Notifications</name>
    <message>
        <source>When this machine has joined a coordinator</source>
        <translation>Когда этот компьютер присоединился к координатору</translation>
    </message>
    <message>
        <source>When the coordinator refuses this machine</source>
        <translation>Когда координатор отклоняет этот компьютер</translation>
    </message>
    <message>
        <source>When a device fails and needs me</source>
        <translation>Когда происходит сбой устройства и нужен я</translation>
    </message>
    <message>
        <source>When the first credit is earned</source>
        <translation>Когда заработан первый кредит</translation>
    </message>
    <message>
        <source>Once a day, what was earned the day before</source>
        <translation>Раз в день — сколько заработано накануне</translation>
    </message>
    <message>
        <source>When a snooze has ended</source>
        <translation>Когда истекает время откладывания</translation>
    </message>
    <message>
        <source>When a newer version is there</source>
        <translation>Когда выходит новая версия</translation>
    </message>
    <message>
        <source>Joined</source>
        <translation>Присоединено</translation>
    </message>
    <message>
        <source>This machine computes for %1 from now on.</source>
        <translation>С этого момента компьютер вычисляет для %1.</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Отклонено</translation>
    </message>
    <message>
        <source>%1 refuses this machine: %2</source>
        <translation>%1 отклоняет этот компьютер: %2</translation>
    </message>
    <message>
        <source>First credits</source>
        <translation>Первые кредиты</translation>
    </message>
    <message>
        <source>This machine has earned its first credits: %1.</source>
        <translation>Этот компьютер заработал первые кредиты: %1.</translation>
    </message>
    <message>
        <source>Snooze ended</source>
        <translation>Время откладывания истекло</translation>
    </message>
    <message>
        <source>Commonwatt may compute again.</source>
        <translation>Commonwatt снова может вычислять.</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Обновление</translation>
    </message>
    <message>
        <source>%1 is there; this machine has an older version.</source>
        <translation>Вышла версия %1; на этом компьютере более старая.</translation>
    </message>
    <message>
        <source>A device fails</source>
        <translation>Сбой устройства</translation>
    </message>
    <message>
        <source>%1 cannot run %2: %3</source>
        <translation>%1 не может выполнять %2: %3</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Вчера</translation>
    </message>
    <message>
        <source>%1 credits earned.</source>
        <translation>Заработано кредитов: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%1 credits earned, and %Ln task(s) not booked yet.</source>
        <translation>
            <numerusform>Заработано кредитов: %1; ещё не учтена %Ln задача.</numerusform>
            <numerusform>Заработано кредитов: %1; ещё не учтены %Ln задачи.</numerusform>
            <numerusform>Заработано кредитов: %1; ещё не учтено %Ln задач.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Policy</name>
    <message>
        <source>seconds</source>
        <translation>с</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>мин</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>ч</translation>
    </message>
    <message>
        <source>days</source>
        <translation>дн.</translation>
    </message>
    <message>
        <source>milliseconds</source>
        <translation>мс</translation>
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
        <translation>KiB в секунду</translation>
    </message>
    <message>
        <source>MiB a second</source>
        <translation>MiB в секунду</translation>
    </message>
    <message>
        <source>GiB a second</source>
        <translation>GiB в секунду</translation>
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
        <translation>Вт</translation>
    </message>
    <message>
        <source>MHz</source>
        <translation>МГц</translation>
    </message>
    <message>
        <source>% of its highest</source>
        <translation>% от наибольшей</translation>
    </message>
    <message>
        <source>% of it</source>
        <translation>% от него</translation>
    </message>
    <message>
        <source>for a kWh</source>
        <translation>за кВт·ч</translation>
    </message>
    <message>
        <source>threads</source>
        <translation>потоков</translation>
    </message>
    <message>
        <source>on this machine</source>
        <translation>на этом компьютере</translation>
    </message>
    <message>
        <source>Run on</source>
        <translation>Работать</translation>
    </message>
    <message>
        <source>As while you are here</source>
        <translation>Как когда вы здесь</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Пауза</translation>
    </message>
    <message>
        <source>Pause and give memory back</source>
        <translation>Пауза и возврат памяти</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Никогда</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Всегда</translation>
    </message>
    <message>
        <source>Nobody is here</source>
        <translation>Никого нет</translation>
    </message>
    <message>
        <source>Only input counts</source>
        <translation>Учитывается только ввод</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Выкл.</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Без ограничения</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Неизвестно</translation>
    </message>
    <message>
        <source>At any price</source>
        <translation>При любой цене</translation>
    </message>
    <message>
        <source>As devices of its kind do</source>
        <translation>Как обычно у таких устройств</translation>
    </message>
    <message>
        <source>Do not use it</source>
        <translation>Не использовать</translation>
    </message>
    <message>
        <source>Slowly</source>
        <translation>Медленно</translation>
    </message>
    <message>
        <source>Like any other</source>
        <translation>Как любую другую</translation>
    </message>
    <message>
        <source>As usual: 75 % of a GPU&apos;s, 50 % of the machine&apos;s</source>
        <translation>Как обычно: 75 % у GPU, 50 % у компьютера</translation>
    </message>
    <message>
        <source>One for each core</source>
        <translation>По одному на ядро</translation>
    </message>
    <message>
        <source>What is lent and 2 GiB</source>
        <translation>Предоставленное и ещё 2 GiB</translation>
    </message>
    <message>
        <source>By itself, before a device is offered</source>
        <translation>Сами, прежде чем устройство предлагается</translation>
    </message>
    <message>
        <source>Only when you ask for it</source>
        <translation>Только по вашей просьбе</translation>
    </message>
    <message>
        <source>While something runs or somebody looks</source>
        <translation>Пока что-то работает или кто-то смотрит</translation>
    </message>
    <message>
        <source>Simulated, for trying things out</source>
        <translation>Имитация, для проб</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Нет</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Всё</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Что происходит</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>Предупреждения и ошибки</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Ошибки</translation>
    </message>
    <message>
        <source>By network and time</source>
        <translation>По сети и времени</translation>
    </message>
    <message>
        <source>GPUs run when you have been away for</source>
        <translation>GPU работают, когда вас нет</translation>
    </message>
    <message>
        <source>Time without keyboard, pointer or game controller.</source>
        <translation>Время без клавиатуры, указателя или игрового контроллера.</translation>
    </message>
    <message>
        <source>The processor runs when you have been away for</source>
        <translation>Процессор работает, когда вас нет</translation>
    </message>
    <message>
        <source>The same for the processor.</source>
        <translation>То же для процессора.</translation>
    </message>
    <message>
        <source>GPUs while you are here</source>
        <translation>GPU, когда вы здесь</translation>
    </message>
    <message>
        <source>Whether they run although you use the machine: a part of their time leaves it usable.</source>
        <translation>Работать ли, когда вы за компьютером: с долей времени им можно пользоваться.</translation>
    </message>
    <message>
        <source>The processor while you are here</source>
        <translation>Процессор, когда вы здесь</translation>
    </message>
    <message>
        <source>When the screen is locked</source>
        <translation>Когда экран заблокирован</translation>
    </message>
    <message>
        <source>Whether it counts at once as nobody being here.</source>
        <translation>Считать ли сразу, что никого нет.</translation>
    </message>
    <message>
        <source>While a remote session is open</source>
        <translation>Пока открыт удалённый сеанс</translation>
    </message>
    <message>
        <source>Somebody works on this machine from another one.</source>
        <translation>Кто-то работает на этом компьютере с другого.</translation>
    </message>
    <message>
        <source>Game controllers count as input</source>
        <translation>Учитывать игровые контроллеры</translation>
    </message>
    <message>
        <source>Turn it off if one lies about and moves by itself.</source>
        <translation>Отключите, если контроллер лежит рядом и движется сам.</translation>
    </message>
    <message>
        <source>While a window fills the screen</source>
        <translation>Пока окно занимает весь экран</translation>
    </message>
    <message>
        <source>A game, a film, a presentation.</source>
        <translation>Игра, фильм, презентация.</translation>
    </message>
    <message>
        <source>Windows that come first</source>
        <translation>Окна с приоритетом</translation>
    </message>
    <message>
        <source>Classes of windows; * and ? stand for any letters.</source>
        <translation>Классы окон; * и ? заменяют любые символы.</translation>
    </message>
    <message>
        <source>Programs that come first</source>
        <translation>Программы с приоритетом</translation>
    </message>
    <message>
        <source>Names of programs such as blender; * and ? stand for any letters.</source>
        <translation>Имена программ, например blender; * и ? заменяют любые символы.</translation>
    </message>
    <message>
        <source>While one of these is open</source>
        <translation>Пока открыто одно из них</translation>
    </message>
    <message>
        <source>What the windows and programs above lead to.</source>
        <translation>К чему приводят окна и программы выше.</translation>
    </message>
    <message>
        <source>While a game has asked for game mode</source>
        <translation>Пока игра запросила игровой режим</translation>
    </message>
    <message>
        <source>Many games ask the system for it.</source>
        <translation>Многие игры запрашивают его у системы.</translation>
    </message>
    <message>
        <source>While music or a film plays</source>
        <translation>Пока играет музыка или фильм</translation>
    </message>
    <message>
        <source>In any player that tells the system.</source>
        <translation>В любом плеере, который сообщает об этом системе.</translation>
    </message>
    <message>
        <source>While a program keeps the screen on</source>
        <translation>Пока программа не даёт экрану погаснуть</translation>
    </message>
    <message>
        <source>As films and video calls do.</source>
        <translation>Так делают фильмы и видеозвонки.</translation>
    </message>
    <message>
        <source>Pause a GPU when others use more of it than</source>
        <translation>Приостанавливать GPU, когда другие занимают больше</translation>
    </message>
    <message>
        <source>Your own programs on the same GPU come first.</source>
        <translation>Сначала ваши программы на том же GPU.</translation>
    </message>
    <message>
        <source>… for longer than</source>
        <translation>… дольше</translation>
    </message>
    <message>
        <source>Short bursts do not count.</source>
        <translation>Короткие всплески не считаются.</translation>
    </message>
    <message>
        <source>Give a GPU&apos;s memory back when less is free than</source>
        <translation>Возвращать память GPU, когда свободно меньше</translation>
    </message>
    <message>
        <source>So that your programs find room on it.</source>
        <translation>Чтобы вашим программам хватало на нём места.</translation>
    </message>
    <message>
        <source>Hours of the week</source>
        <translation>Часы недели</translation>
    </message>
    <message>
        <source>When it may run at all.</source>
        <translation>Когда вообще можно работать.</translation>
    </message>
    <message>
        <source>On battery, run while its charge is above</source>
        <translation>От батареи работать, пока заряд выше</translation>
    </message>
    <message>
        <source>Computing empties a battery within an hour or two.</source>
        <translation>Вычисления разряжают батарею за час-два.</translation>
    </message>
    <message>
        <source>While an uninterruptible power supply runs on its battery</source>
        <translation>Пока источник бесперебойного питания работает от батареи</translation>
    </message>
    <message>
        <source>During a power cut.</source>
        <translation>При отключении электричества.</translation>
    </message>
    <message>
        <source>Prices by time</source>
        <translation>Цены по времени</translation>
    </message>
    <message>
        <source>Of a kilowatt-hour; the first line that fits counts.</source>
        <translation>За киловатт-час; действует первая подходящая строка.</translation>
    </message>
    <message>
        <source>Price at all other times</source>
        <translation>Цена в остальное время</translation>
    </message>
    <message>
        <source>Of a kilowatt-hour.</source>
        <translation>За киловатт-час.</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Валюта</translation>
    </message>
    <message>
        <source>Three capital letters, such as EUR or USD.</source>
        <translation>Три заглавные буквы, например EUR или USD.</translation>
    </message>
    <message>
        <source>Run up to a price of</source>
        <translation>Работать при цене до</translation>
    </message>
    <message>
        <source>While electricity costs more, nothing runs.</source>
        <translation>Пока электроэнергия дороже, ничего не работает.</translation>
    </message>
    <message>
        <source>What a device takes while it computes</source>
        <translation>Сколько устройство потребляет при вычислении</translation>
    </message>
    <message>
        <source>For the sums of energy and cost, where no sensor tells.</source>
        <translation>Для подсчёта энергии и стоимости, когда нет датчика.</translation>
    </message>
    <message>
        <source>Where your own signal is read</source>
        <translation>Откуда читать ваш сигнал</translation>
    </message>
    <message>
        <source>Solar surplus, home automation: file:/PATH or http://127.0.0.1:PORT/PATH. Empty: none.</source>
        <translation>Излишек солнечной энергии, умный дом: file:/PATH или http://127.0.0.1:PORT/PATH. Пусто: нет.</translation>
    </message>
    <message>
        <source>How old the signal may be</source>
        <translation>Насколько старым может быть сигнал</translation>
    </message>
    <message>
        <source>An older one stops the work.</source>
        <translation>Более старый останавливает работу.</translation>
    </message>
    <message>
        <source>Keep a GPU&apos;s core at</source>
        <translation>Держать ядро GPU при</translation>
    </message>
    <message>
        <source>It is slowed down as far as that needs.</source>
        <translation>Замедляется настолько, насколько нужно.</translation>
    </message>
    <message>
        <source>Stop when its core is hotter than</source>
        <translation>Останавливать, когда ядро горячее</translation>
    </message>
    <message>
        <source>It runs again when it is 5 °C cooler.</source>
        <translation>Работает снова, когда остынет на 5 °C.</translation>
    </message>
    <message>
        <source>Keep a GPU&apos;s hottest part at</source>
        <translation>Держать самую горячую точку GPU при</translation>
    </message>
    <message>
        <source>Stop when its hottest part is hotter than</source>
        <translation>Останавливать, когда самая горячая точка горячее</translation>
    </message>
    <message>
        <source>Keep a GPU&apos;s memory at</source>
        <translation>Держать память GPU при</translation>
    </message>
    <message>
        <source>Stop when its memory is hotter than</source>
        <translation>Останавливать, когда память горячее</translation>
    </message>
    <message>
        <source>The most that a GPU may take</source>
        <translation>Наибольшая мощность GPU</translation>
    </message>
    <message>
        <source>Held by its driver where it can, else by slowing it down.</source>
        <translation>Держит драйвер, если может, иначе — замедление.</translation>
    </message>
    <message>
        <source>Highest clock of a GPU&apos;s cores</source>
        <translation>Наибольшая частота ядер GPU</translation>
    </message>
    <message>
        <source>Where its driver can be told.</source>
        <translation>Если это можно задать драйверу.</translation>
    </message>
    <message>
        <source>Keep a GPU&apos;s fan below</source>
        <translation>Держать вентилятор GPU ниже</translation>
    </message>
    <message>
        <source>Part of the time in which a device computes at most</source>
        <translation>Наибольшая доля времени, когда устройство вычисляет</translation>
    </message>
    <message>
        <source>Less is cooler, quieter and earns less.</source>
        <translation>Меньше — прохладнее, тише и меньше заработок.</translation>
    </message>
    <message>
        <source>Pause the processor when others use more of it than</source>
        <translation>Приостанавливать процессор, когда другие занимают больше</translation>
    </message>
    <message>
        <source>Your own programs come first.</source>
        <translation>Сначала ваши программы.</translation>
    </message>
    <message>
        <source>Give memory back when less is free than</source>
        <translation>Возвращать память, когда свободно меньше</translation>
    </message>
    <message>
        <source>Of the machine&apos;s memory.</source>
        <translation>Из памяти компьютера.</translation>
    </message>
    <message>
        <source>Store models only while more of the disk is free than</source>
        <translation>Хранить модели, только пока на диске свободно больше</translation>
    </message>
    <message>
        <source>What is stored already stays.</source>
        <translation>То, что уже сохранено, остаётся.</translation>
    </message>
    <message>
        <source>Where the network costs by volume</source>
        <translation>Если сеть оплачивается по объёму</translation>
    </message>
    <message>
        <source>Such as a phone&apos;s.</source>
        <translation>Например, через телефон.</translation>
    </message>
    <message>
        <source>How fast “slowly” is</source>
        <translation>Что значит «медленно»</translation>
    </message>
    <message>
        <source>Each way.</source>
        <translation>В каждую сторону.</translation>
    </message>
    <message>
        <source>Send at most</source>
        <translation>Отправлять не быстрее</translation>
    </message>
    <message>
        <source>So that your own calls and games stay smooth.</source>
        <translation>Чтобы ваши звонки и игры шли плавно.</translation>
    </message>
    <message>
        <source>Traffic in a day</source>
        <translation>Трафик за день</translation>
    </message>
    <message>
        <source>Sent and received.</source>
        <translation>Отправленное и полученное.</translation>
    </message>
    <message>
        <source>Traffic in a month</source>
        <translation>Трафик за месяц</translation>
    </message>
    <message>
        <source>When the network may be used</source>
        <translation>Когда можно использовать сеть</translation>
    </message>
    <message>
        <source>Nothing runs at other times.</source>
        <translation>В другое время ничего не работает.</translation>
    </message>
    <message>
        <source>After a pause, wait for quiet of</source>
        <translation>После паузы ждать тишины</translation>
    </message>
    <message>
        <source>Nothing may speak against running for this long.</source>
        <translation>Столько времени ничто не должно мешать работе.</translation>
    </message>
    <message>
        <source>Give a device&apos;s memory back after a pause of</source>
        <translation>Возвращать память устройства после паузы в</translation>
    </message>
    <message>
        <source>Until then work goes on quickly when you leave again.</source>
        <translation>До этого работа быстро продолжается, когда вы снова уходите.</translation>
    </message>
    <message>
        <source>Longest time before a GPU with a screen gives others their turn</source>
        <translation>Наибольшее время, после которого GPU с экраном уступает другим</translation>
    </message>
    <message>
        <source>Less is smoother and a little slower.</source>
        <translation>Меньше — плавнее и чуть медленнее.</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Профиль</translation>
    </message>
    <message>
        <source>A set of settings that holds together.</source>
        <translation>Согласованный набор настроек.</translation>
    </message>
    <message>
        <source>Profile where neither network nor time chooses one</source>
        <translation>Профиль, если его не выбирают ни сеть, ни время</translation>
    </message>
    <message>
        <source>Counts while the profile is chosen by network and time.</source>
        <translation>Действует, когда профиль выбирается по сети и времени.</translation>
    </message>
    <message>
        <source>Profiles by time</source>
        <translation>Профили по времени</translation>
    </message>
    <message>
        <source>The first line that fits counts.</source>
        <translation>Действует первая подходящая строка.</translation>
    </message>
    <message>
        <source>Profiles by network</source>
        <translation>Профили по сети</translation>
    </message>
    <message>
        <source>Names of connections, with * and ?; the first line that fits counts, and counts before the time.</source>
        <translation>Имена подключений, с * и ?; действует первая подходящая строка, и она важнее времени.</translation>
    </message>
    <message>
        <source>Models that may be served</source>
        <translation>Разрешённые модели</translation>
    </message>
    <message>
        <source>Names, with * and ?; empty: all.</source>
        <translation>Имена, с * и ?; пусто: все.</translation>
    </message>
    <message>
        <source>Models that may not</source>
        <translation>Запрещённые модели</translation>
    </message>
    <message>
        <source>Counts before those that may.</source>
        <translation>Важнее списка разрешённых.</translation>
    </message>
    <message>
        <source>Who may be served</source>
        <translation>Кого можно обслуживать</translation>
    </message>
    <message>
        <source>Names of requesters, with * and ?; empty: all.</source>
        <translation>Имена заказчиков, с * и ?; пусто: все.</translation>
    </message>
    <message>
        <source>Who may not</source>
        <translation>Кого нельзя</translation>
    </message>
    <message>
        <source>Counts before those who may.</source>
        <translation>Важнее списка разрешённых.</translation>
    </message>
    <message>
        <source>Kinds of work</source>
        <translation>Виды работы</translation>
    </message>
    <message>
        <source>chat, completion; empty: all.</source>
        <translation>chat, completion; пусто: все.</translation>
    </message>
    <message>
        <source>Name of this machine</source>
        <translation>Имя этого компьютера</translation>
    </message>
    <message>
        <source>At the coordinator, from the next start on.</source>
        <translation>У координатора, со следующего запуска.</translation>
    </message>
    <message>
        <source>Devices that are lent</source>
        <translation>Предоставляемые устройства</translation>
    </message>
    <message>
        <source>Such as cpu, vulkan:0, cuda:1. Empty: every GPU, or the processor where there is none.</source>
        <translation>Например, cpu, vulkan:0, cuda:1. Пусто: каждый GPU, а если их нет — процессор.</translation>
    </message>
    <message>
        <source>How much memory of each device is lent</source>
        <translation>Сколько памяти каждого устройства предоставлять</translation>
    </message>
    <message>
        <source>An amount or a part.</source>
        <translation>Объём или доля.</translation>
    </message>
    <message>
        <source>Threads on the processor</source>
        <translation>Потоки на процессоре</translation>
    </message>
    <message>
        <source>From the next start of the work on.</source>
        <translation>Со следующего запуска работы.</translation>
    </message>
    <message>
        <source>Disk space for models</source>
        <translation>Место на диске для моделей</translation>
    </message>
    <message>
        <source>What was used longest ago is removed first.</source>
        <translation>Первым удаляется то, чем дольше не пользовались.</translation>
    </message>
    <message>
        <source>Download models at most at</source>
        <translation>Скачивать модели не быстрее</translation>
    </message>
    <message>
        <source>So that your own downloads stay fast.</source>
        <translation>Чтобы ваши загрузки оставались быстрыми.</translation>
    </message>
    <message>
        <source>Restart the work when it takes more memory than</source>
        <translation>Перезапускать работу, если она занимает памяти больше</translation>
    </message>
    <message>
        <source>A safeguard. Each device&apos;s work is a process of its own.</source>
        <translation>Защита. Работа каждого устройства — отдельный процесс.</translation>
    </message>
    <message>
        <source>Restart the work when it shows no sign of life for</source>
        <translation>Перезапускать работу, если она не отвечает</translation>
    </message>
    <message>
        <source>A safeguard against drivers that hang.</source>
        <translation>Защита от зависающих драйверов.</translation>
    </message>
    <message>
        <source>Measure devices</source>
        <translation>Измерять устройства</translation>
    </message>
    <message>
        <source>Takes some seconds.</source>
        <translation>Занимает несколько секунд.</translation>
    </message>
    <message>
        <source>Read the GPUs&apos; sensors</source>
        <translation>Читать датчики GPU</translation>
    </message>
    <message>
        <source>Heat and watts cannot be kept without them.</source>
        <translation>Без них нельзя соблюдать нагрев и мощность.</translation>
    </message>
    <message>
        <source>Port for Prometheus</source>
        <translation>Порт для Prometheus</translation>
    </message>
    <message>
        <source>Where it finds the sensors&apos; values.</source>
        <translation>Где взять показания датчиков.</translation>
    </message>
    <message>
        <source>Write into the log</source>
        <translation>Записывать в журнал</translation>
    </message>
    <message>
        <source>From the next start on.</source>
        <translation>Со следующего запуска.</translation>
    </message>
    <message>
        <source>When you are away, and when not</source>
        <translation>Когда вас нет и когда вы здесь</translation>
    </message>
    <message>
        <source>Games and video</source>
        <translation>Игры и видео</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Время</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Питание</translation>
    </message>
    <message>
        <source>Price of electricity</source>
        <translation>Цена электроэнергии</translation>
    </message>
    <message>
        <source>Your own signal</source>
        <translation>Ваш сигнал</translation>
    </message>
    <message>
        <source>Heat and noise</source>
        <translation>Нагрев и шум</translation>
    </message>
    <message>
        <source>What else runs, and what stays free</source>
        <translation>Что ещё работает и что остаётся свободным</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Сеть</translation>
    </message>
    <message>
        <source>How it makes way</source>
        <translation>Как уступается место</translation>
    </message>
    <message>
        <source>Which profile holds</source>
        <translation>Какой профиль действует</translation>
    </message>
    <message>
        <source>What is served</source>
        <translation>Что обслуживается</translation>
    </message>
    <message>
        <source>The program in the background</source>
        <translation>Фоновая программа</translation>
    </message>
    <message>
        <source>%1&#xa0;%2</source>
        <extracomment>A number and its unit</extracomment>
        <translation>%1&#xa0;%2</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Да</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Нет</translation>
    </message>
    <message>
        <source>At any time</source>
        <translation>В любое время</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Пусто</translation>
    </message>
    <message>
        <source>%1: unit</source>
        <translation>%1: единица</translation>
    </message>
</context>
<context>
    <name>PolicySentence</name>
    <message>
        <source>Balanced</source>
        <translation>Сбалансированный</translation>
    </message>
    <message>
        <source>Runs when nobody is here.</source>
        <translation>Работает, когда никого нет.</translation>
    </message>
    <message>
        <source>Gentle</source>
        <translation>Бережный</translation>
    </message>
    <message>
        <source>Waits longer, stays cooler and quieter.</source>
        <translation>Ждёт дольше, греется и шумит меньше.</translation>
    </message>
    <message>
        <source>Night</source>
        <translation>Ночной</translation>
    </message>
    <message>
        <source>Runs at night only, and quietly.</source>
        <translation>Работает только ночью и тихо.</translation>
    </message>
    <message>
        <source>Headless</source>
        <translation>Без монитора</translation>
    </message>
    <message>
        <source>A machine that nobody sits at: runs always.</source>
        <translation>Компьютер, за которым никто не сидит: работает всегда.</translation>
    </message>
    <message>
        <source>It may run</source>
        <translation>Может работать</translation>
    </message>
    <message>
        <source>It may run %1 of the time</source>
        <translation>Может работать %1 времени</translation>
    </message>
    <message>
        <source>It pauses and gives its memory back</source>
        <translation>Приостанавливается и возвращает память</translation>
    </message>
    <message>
        <source>It pauses</source>
        <translation>Приостанавливается</translation>
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
        <translation>Нет предоставленных устройств.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A device, and a sentence about it</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 holds, because you have chosen it.</source>
        <translation>Действует профиль %1: его выбрали вы.</translation>
    </message>
    <message>
        <source>%1 holds, because of the time.</source>
        <translation>Действует профиль %1: выбран по времени.</translation>
    </message>
    <message>
        <source>%1 holds, because of the network.</source>
        <translation>Действует профиль %1: выбран по сети.</translation>
    </message>
    <message>
        <source>%1 holds, because neither network nor time chooses another.</source>
        <translation>Действует профиль %1: ни сеть, ни время не выбирают другой.</translation>
    </message>
</context>
<context>
    <name>Reason</name>
    <message>
        <source>paused by you</source>
        <translation>приостановлено вами</translation>
    </message>
    <message>
        <source>snoozed by you</source>
        <translation>отложено вами</translation>
    </message>
    <message>
        <source>snoozed by you until the game ends</source>
        <translation>отложено вами до конца игры</translation>
    </message>
    <message>
        <source>the GPU&apos;s core is too hot (%1)</source>
        <translation>ядро GPU слишком горячее (%1)</translation>
    </message>
    <message>
        <source>cannot tell how hot the GPU is</source>
        <translation>неизвестно, насколько нагрет GPU</translation>
    </message>
    <message>
        <source>the GPU&apos;s hottest part is too hot (%1)</source>
        <translation>самая горячая точка GPU слишком горячая (%1)</translation>
    </message>
    <message>
        <source>cannot tell how hot the GPU&apos;s hottest part is</source>
        <translation>неизвестно, насколько нагрета самая горячая точка GPU</translation>
    </message>
    <message>
        <source>the GPU&apos;s memory is too hot (%1)</source>
        <translation>память GPU слишком горячая (%1)</translation>
    </message>
    <message>
        <source>cannot tell how hot the GPU&apos;s memory is</source>
        <translation>неизвестно, насколько нагрета память GPU</translation>
    </message>
    <message>
        <source>on battery (%1)</source>
        <translation>питание от батареи (%1)</translation>
    </message>
    <message>
        <source>on battery</source>
        <translation>питание от батареи</translation>
    </message>
    <message>
        <source>cannot tell whether this machine runs on battery</source>
        <translation>неизвестно, работает ли этот компьютер от батареи</translation>
    </message>
    <message>
        <source>the power supply runs on its battery</source>
        <translation>источник питания работает от батареи</translation>
    </message>
    <message>
        <source>cannot tell whether the power supply runs on its battery</source>
        <translation>неизвестно, работает ли источник питания от батареи</translation>
    </message>
    <message>
        <source>the network is metered</source>
        <translation>сеть лимитная</translation>
    </message>
    <message>
        <source>cannot tell whether the network is metered</source>
        <translation>неизвестно, лимитная ли сеть</translation>
    </message>
    <message>
        <source>outside the network&apos;s hours</source>
        <translation>вне часов, разрешённых для сети</translation>
    </message>
    <message>
        <source>today&apos;s traffic is used up</source>
        <translation>трафик на сегодня израсходован</translation>
    </message>
    <message>
        <source>cannot tell how much traffic there was today</source>
        <translation>неизвестно, сколько трафика было сегодня</translation>
    </message>
    <message>
        <source>this month&apos;s traffic is used up</source>
        <translation>трафик на этот месяц израсходован</translation>
    </message>
    <message>
        <source>cannot tell how much traffic there was this month</source>
        <translation>неизвестно, сколько трафика было в этом месяце</translation>
    </message>
    <message>
        <source>cannot tell which network this is</source>
        <translation>неизвестно, какая это сеть</translation>
    </message>
    <message>
        <source>the machine&apos;s memory is short (%1 free)</source>
        <translation>мало памяти компьютера (свободно %1)</translation>
    </message>
    <message>
        <source>cannot tell how much memory is free</source>
        <translation>неизвестно, сколько памяти свободно</translation>
    </message>
    <message>
        <source>the GPU&apos;s memory is short (%1 free)</source>
        <translation>мало памяти GPU (свободно %1)</translation>
    </message>
    <message>
        <source>cannot tell how much of the GPU&apos;s memory is free</source>
        <translation>неизвестно, сколько памяти GPU свободно</translation>
    </message>
    <message>
        <source>%1 in full screen</source>
        <translation>%1 во весь экран</translation>
    </message>
    <message>
        <source>a window in full screen</source>
        <translation>окно во весь экран</translation>
    </message>
    <message>
        <source>cannot tell whether a window fills the screen</source>
        <translation>неизвестно, занимает ли окно весь экран</translation>
    </message>
    <message>
        <source>%1 is open</source>
        <translation>открыто: %1</translation>
    </message>
    <message>
        <source>cannot tell which windows are open</source>
        <translation>неизвестно, какие окна открыты</translation>
    </message>
    <message>
        <source>%1 is running</source>
        <translation>запущено: %1</translation>
    </message>
    <message>
        <source>cannot tell which programs run</source>
        <translation>неизвестно, какие программы запущены</translation>
    </message>
    <message>
        <source>a game has asked for game mode</source>
        <translation>игра запросила игровой режим</translation>
    </message>
    <message>
        <source>cannot tell whether a game has asked for game mode</source>
        <translation>неизвестно, запросила ли игра игровой режим</translation>
    </message>
    <message>
        <source>%1 is playing</source>
        <translation>воспроизводит %1</translation>
    </message>
    <message>
        <source>something is playing</source>
        <translation>что-то воспроизводится</translation>
    </message>
    <message>
        <source>cannot tell whether something is playing</source>
        <translation>неизвестно, воспроизводится ли что-нибудь</translation>
    </message>
    <message>
        <source>%1 keeps the screen on</source>
        <translation>%1 не даёт экрану погаснуть</translation>
    </message>
    <message>
        <source>a program keeps the screen on</source>
        <translation>программа не даёт экрану погаснуть</translation>
    </message>
    <message>
        <source>cannot tell whether a program keeps the screen on</source>
        <translation>неизвестно, не даёт ли программа экрану погаснуть</translation>
    </message>
    <message>
        <source>you are using this machine</source>
        <translation>вы пользуетесь этим компьютером</translation>
    </message>
    <message>
        <source>cannot tell whether you are using this machine</source>
        <translation>неизвестно, пользуетесь ли вы этим компьютером</translation>
    </message>
    <message>
        <source>you are using a game controller</source>
        <translation>вы пользуетесь игровым контроллером</translation>
    </message>
    <message>
        <source>cannot tell whether you are using a game controller</source>
        <translation>неизвестно, пользуетесь ли вы игровым контроллером</translation>
    </message>
    <message>
        <source>you were using this machine</source>
        <translation>вы пользовались этим компьютером</translation>
    </message>
    <message>
        <source>a remote session is open</source>
        <translation>открыт удалённый сеанс</translation>
    </message>
    <message>
        <source>cannot tell whether a remote session is open</source>
        <translation>неизвестно, открыт ли удалённый сеанс</translation>
    </message>
    <message>
        <source>cannot tell whether you are using this machine: nothing here sees keyboard or pointer</source>
        <translation>неизвестно, пользуетесь ли вы этим компьютером: клавиатура и указатель здесь не видны</translation>
    </message>
    <message>
        <source>outside the hours that you have set</source>
        <translation>вне заданных вами часов</translation>
    </message>
    <message>
        <source>electricity costs too much (%1)</source>
        <translation>электроэнергия слишком дорогая (%1)</translation>
    </message>
    <message>
        <source>cannot tell what electricity costs</source>
        <translation>неизвестно, сколько стоит электроэнергия</translation>
    </message>
    <message>
        <source>your own signal says so</source>
        <translation>так велит ваш сигнал</translation>
    </message>
    <message>
        <source>cannot tell what your own signal says</source>
        <translation>неизвестно, что сообщает ваш сигнал</translation>
    </message>
    <message>
        <source>your own signal allows %1</source>
        <translation>ваш сигнал разрешает %1</translation>
    </message>
    <message>
        <source>other programs use %1 of the processor</source>
        <translation>другие программы занимают %1 процессора</translation>
    </message>
    <message>
        <source>cannot tell how much other programs compute</source>
        <translation>неизвестно, сколько вычисляют другие программы</translation>
    </message>
    <message>
        <source>other programs use %1 of the GPU</source>
        <translation>другие программы занимают %1 GPU</translation>
    </message>
    <message>
        <source>cannot tell how much other programs use the GPU</source>
        <translation>неизвестно, насколько другие программы занимают GPU</translation>
    </message>
    <message>
        <source>limited to %1 of its time</source>
        <translation>ограничено до %1 времени</translation>
    </message>
    <message>
        <source>kept within its limits of heat and power (%1)</source>
        <translation>соблюдаются пределы нагрева и мощности (%1)</translation>
    </message>
    <message>
        <source>waiting whether it stays quiet</source>
        <translation>проверяется, сохранится ли тишина</translation>
    </message>
    <message>
        <source>you want it to run now</source>
        <translation>вы хотите, чтобы работа шла сейчас</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1, since %2</source>
        <translation>%1, с %2</translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <translation>%1, до %2</translation>
    </message>
</context>
<context>
    <name>TaskTable</name>
    <message>
        <source>Pending</source>
        <translation>В ожидании</translation>
    </message>
    <message>
        <source>Credited</source>
        <translation>Начислено</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Проверено</translation>
    </message>
    <message>
        <source>Held back</source>
        <translation>Удержано</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>The first and the last of some blocks</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>No credit</source>
        <translation>Без кредита</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Ran</source>
        <translation>Работало</translation>
    </message>
    <message>
        <source>Slowed down</source>
        <translation>Замедлено</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Приостановлено</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Не в сети</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>A time and the name of its time zone</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1. %2 to %3 (%4)</source>
        <extracomment>State and reason, from when, to when, how long</extracomment>
        <translation>%1. %2 – %3 (%4)</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>%1 is &quot;Slowed down&quot;, %2 a percentage</extracomment>
        <translation>%1 до %2</translation>
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
        <translation>О программе Commonwatt</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Версия %1</translation>
    </message>
    <message>
        <source>The program in the background is not there.</source>
        <translation>Фоновая программа недоступна.</translation>
    </message>
    <message>
        <source>In the background: %1</source>
        <translation>В фоне: %1</translation>
    </message>
    <message>
        <source>Commonwatt</source>
        <extracomment>The program&apos;s name</extracomment>
        <translation>Commonwatt</translation>
    </message>
    <message>
        <source>Commonwatt is free software under the GNU General Public License, version 3 or later (GPL-3.0-or-later). It comes without any warranty.</source>
        <translation>Commonwatt — свободная программа под лицензией GNU General Public License версии 3 или более поздней (GPL-3.0-or-later). Она поставляется без каких-либо гарантий.</translation>
    </message>
    <message>
        <source>public domain</source>
        <translation>общественное достояние</translation>
    </message>
    <message>
        <source>The licence&apos;s text</source>
        <translation>Текст лицензии</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>Сделано с помощью</translation>
    </message>
</context>
<context>
    <name>commonwatt::AutostartStep</name>
    <message>
        <source>Start with your session</source>
        <translation>Запуск вместе с сеансом</translation>
    </message>
    <message>
        <source>The icon in the tray shows what Commonwatt does and starts the program in the background, which does the work.</source>
        <translation>Значок в трее показывает, что делает Commonwatt, и запускает фоновую программу, которая выполняет работу.</translation>
    </message>
    <message>
        <source>Start Commonwatt when I &amp;log in</source>
        <translation>Запускать Commonwatt при &amp;входе в систему</translation>
    </message>
    <message>
        <source>A machine that should compute while nobody is logged in needs the program in the background as a service of the system: the document about platforms says how.</source>
        <translation>Компьютеру, который должен вычислять, пока никто не вошёл в систему, фоновая программа нужна как системная служба: как это сделать, сказано в документе о платформах.</translation>
    </message>
    <message>
        <source>The system could not be told: %1</source>
        <translation>Не удалось сообщить системе: %1</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>&amp;Готово</translation>
    </message>
</context>
<context>
    <name>commonwatt::Banner</name>
    <message>
        <source>Dismiss</source>
        <translation>Скрыть</translation>
    </message>
</context>
<context>
    <name>commonwatt::BenchPanel</name>
    <message>
        <source>Device to measure</source>
        <translation>Измеряемое устройство</translation>
    </message>
    <message>
        <source>How thoroughly</source>
        <translation>Насколько тщательно</translation>
    </message>
    <message>
        <source>Quick, 10 seconds</source>
        <translation>Быстрое, 10 секунд</translation>
    </message>
    <message>
        <source>Full, 90 seconds</source>
        <translation>Полное, 90 секунд</translation>
    </message>
    <message>
        <source>The full one also loads the device for a minute and sees how much speed heat takes.</source>
        <translation>Полное ещё и нагружает устройство на минуту и показывает, сколько скорости отнимает нагрев.</translation>
    </message>
    <message>
        <source>Progress of the measurement</source>
        <translation>Ход измерения</translation>
    </message>
    <message>
        <source>How fast it is</source>
        <translation>Насколько оно быстрое</translation>
    </message>
    <message>
        <source>Earlier measurements could not be read: %1</source>
        <translation>Не удалось прочитать прежние измерения: %1</translation>
    </message>
    <message>
        <source>Stop measuring</source>
        <translation>Остановить измерение</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Измерить</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Остановка…</translation>
    </message>
    <message>
        <source>Preparing…</source>
        <translation>Подготовка…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>What was measured, and its value</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No device can be measured: none can be used.</source>
        <translation>Измерять нечего: ни одно устройство нельзя использовать.</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Минуту…</translation>
    </message>
    <message>
        <source>Not measured yet. Here will be how fast it is, beside other devices, and which models it would serve. Measure it: its work is given to it by that.</source>
        <translation>Ещё не измерено. Здесь будет видно, насколько устройство быстрое в сравнении с другими и какие модели оно могло бы обслуживать. Измерьте его: от этого зависит его работа.</translation>
    </message>
</context>
<context>
    <name>commonwatt::BenchResultsView</name>
    <message>
        <source>What it would serve</source>
        <translation>Что оно могло бы обслуживать</translation>
    </message>
    <message>
        <source>Beside other devices</source>
        <translation>В сравнении с другими устройствами</translation>
    </message>
    <message>
        <source>Earlier runs</source>
        <translation>Прежние измерения</translation>
    </message>
    <message>
        <source>All figures</source>
        <translation>Все показатели</translation>
    </message>
    <message>
        <source>Reads of a model</source>
        <translation>Чтение модели</translation>
    </message>
    <message>
        <source>Memory, read</source>
        <translation>Память, чтение</translation>
    </message>
    <message>
        <source>32-bit floats</source>
        <translation>32-битные числа с плавающей запятой</translation>
    </message>
    <message>
        <source>16-bit matrices</source>
        <translation>16-битные матрицы</translation>
    </message>
    <message>
        <source>%1, %2, took %3, with %4</source>
        <extracomment>%1: &quot;Quick&quot; or &quot;Full&quot;, %2: when, %3: how long it took, %4: a driver</extracomment>
        <translation>%1, %2, длительность %3, драйвер %4</translation>
    </message>
    <message numerus="yes">
        <source>%Ln figure(s) were disturbed: something else used the device. Measure again when it is idle.</source>
        <translation>
            <numerusform>%Ln показатель искажён: устройством пользовалось что-то ещё. Измерьте снова, когда оно свободно.</numerusform>
            <numerusform>%Ln показателя искажены: устройством пользовалось что-то ещё. Измерьте снова, когда оно свободно.</numerusform>
            <numerusform>%Ln показателей искажены: устройством пользовалось что-то ещё. Измерьте снова, когда оно свободно.</numerusform>
        </translation>
    </message>
    <message>
        <source>Predicted from this measurement, for one request at a time.</source>
        <translation>Прогноз по этому измерению, для одного запроса за раз.</translation>
    </message>
    <message>
        <source>This run lacks the figures that a prediction takes. Measure again; if they are missing then too, “All figures” says why.</source>
        <translation>В этом измерении нет показателей, нужных для прогноза. Измерьте снова; если их снова не будет, причину назовут «Все показатели».</translation>
    </message>
    <message>
        <source>This run has no figure that is known of other devices.</source>
        <translation>В этом измерении нет показателей, известных для других устройств.</translation>
    </message>
    <message>
        <source>Yours: %1</source>
        <extracomment>In a list of devices: the own one. %1 is its name</extracomment>
        <translation>Ваше: %1</translation>
    </message>
    <message>
        <source>%1 (data sheet)</source>
        <extracomment>%1 is a device whose value is not measured</extracomment>
        <translation>%1 (по паспорту)</translation>
    </message>
    <message>
        <source>Values of data sheets are peaks, which no program reaches: yours is measured.</source>
        <translation>Паспортные значения — пиковые, ни одна программа их не достигает: ваше измерено.</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Источники</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Memory, copied</source>
        <translation>Память, копирование</translation>
    </message>
    <message>
        <source>Since the run before: %1.</source>
        <extracomment>%1 is a list such as &quot;Memory, read: 22 % slower&quot;</extracomment>
        <translation>С прошлого измерения: %1.</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between the parts of a list</comment>
        <translation>; </translation>
    </message>
    <message>
        <source>Look whether it is hot, slowed down, or used by another program, and measure again.</source>
        <translation>Посмотрите, не нагрето ли оно, не замедлено ли и не занято ли другой программой, и измерьте снова.</translation>
    </message>
    <message>
        <source>The next run is compared with this one: what lost more than %1 is named.</source>
        <translation>Следующее измерение сравнивается с этим: называется то, что потеряло больше %1.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Значение</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>Разброс</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Примечание</translation>
    </message>
</context>
<context>
    <name>commonwatt::BenchRun</name>
    <message>
        <source>It could not be stopped: %1</source>
        <translation>Не удалось остановить: %1</translation>
    </message>
    <message>
        <source>It could not be measured: %1</source>
        <translation>Не удалось измерить: %1</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Остановлено.</translation>
    </message>
    <message>
        <source>It was stopped, because the device must pause or by another program.</source>
        <translation>Остановлено: устройство должно приостановиться или вмешалась другая программа.</translation>
    </message>
</context>
<context>
    <name>commonwatt::CachePanel</name>
    <message numerus="yes">
        <source>%1 in %Ln file(s)</source>
        <extracomment>%1 is a size in bytes</extracomment>
        <translation>
            <numerusform>%1 в %Ln файле</numerusform>
            <numerusform>%1 в %Ln файлах</numerusform>
            <numerusform>%1 в %Ln файлах</numerusform>
        </translation>
    </message>
    <message>
        <source>Not in use now: %1</source>
        <translation>Сейчас не используется: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Set limit</source>
        <translation>Задать предел</translation>
    </message>
    <message>
        <source>Clear…</source>
        <translation>Очистить…</translation>
    </message>
    <message>
        <source>Share of the cache&apos;s limit that is used</source>
        <translation>Занятая доля предела кэша</translation>
    </message>
    <message>
        <source>&amp;Limit</source>
        <translation>&amp;Предел</translation>
    </message>
    <message>
        <source>&#xa0;GiB</source>
        <extracomment>Behind a number: gibibytes</extracomment>
        <translation>&#xa0;GiB</translation>
    </message>
    <message>
        <source>Limit of the cache in gibibytes</source>
        <translation>Предел кэша в гибибайтах</translation>
    </message>
    <message>
        <source>Clear the cache</source>
        <translation>Очистка кэша</translation>
    </message>
    <message>
        <source>What is in the cache could not be read: %1</source>
        <translation>Не удалось прочитать содержимое кэша: %1</translation>
    </message>
    <message>
        <source>Whatever the limit is, %1 of the disk stay free (Policy).</source>
        <translation>Каким бы ни был предел, %1 диска остаётся свободным («Правила»).</translation>
    </message>
    <message>
        <source>%1 of %2 used</source>
        <translation>Занято %1 из %2</translation>
    </message>
    <message>
        <source>The cache is empty. Blocks of models that run here are kept in it, so that each is fetched once.</source>
        <translation>Кэш пуст. В нём хранятся блоки работающих здесь моделей, чтобы каждый скачивался один раз.</translation>
    </message>
    <message>
        <source>Remove the blocks that are not in use?</source>
        <translation>Удалить блоки, которые не используются?</translation>
    </message>
    <message>
        <source>Blocks in use stay, and what runs goes on. The others are fetched again when they are needed, which takes time and traffic.</source>
        <translation>Используемые блоки останутся, и текущая работа продолжится. Остальные будут скачаны снова, когда понадобятся, на что уйдут время и трафик.</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Очистить</translation>
    </message>
    <message>
        <source>Nothing was freed: all of it is in use.</source>
        <translation>Ничего не освобождено: всё используется.</translation>
    </message>
    <message>
        <source>%1 freed.</source>
        <translation>Освобождено: %1.</translation>
    </message>
</context>
<context>
    <name>commonwatt::CreditExplanation</name>
    <message>
        <source>How a credit comes about</source>
        <translation>Как складывается кредит</translation>
    </message>
    <message>
        <source>A task is what one request computes on a part of a model here. It is worth the more, the larger the part and the more tokens; tokens of the prompt and of the answer count alike, and how quick the device is does not count.</source>
        <translation>Задача — это то, что один запрос вычисляет здесь на части модели. Она ценится тем выше, чем больше часть и чем больше токенов; токены промпта и ответа считаются одинаково, а скорость устройства не учитывается.</translation>
    </message>
    <message>
        <source>Credits = parameters of the part × tokens ÷ %1</source>
        <translation>Кредиты = параметры части × токены ÷ %1</translation>
    </message>
    <message>
        <source>A thousand tokens through a model of a billion parameters are one credit. The coordinator books it when the request has ended; until then the task is pending.</source>
        <translation>Тысяча токенов через модель с миллиардом параметров — это один кредит. Координатор учитывает его, когда запрос завершён; до тех пор задача в ожидании.</translation>
    </message>
    <message>
        <source>Your last booked task: blocks %1 of %2, which hold %3 million parameters, for %4 tokens, gave %5 credits.</source>
        <translation>Ваша последняя учтённая задача: блоки %1 из %2, параметров в них — %3 млн, токенов — %4, кредитов — %5.</translation>
    </message>
</context>
<context>
    <name>commonwatt::CurvesSection</name>
    <message>
        <source>Curves</source>
        <translation>Графики</translation>
    </message>
    <message>
        <source>Temperature of the core</source>
        <translation>Температура ядра</translation>
    </message>
    <message>
        <source>%1&#xa0;°C</source>
        <translation>%1&#xa0;°C</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Мощность</translation>
    </message>
    <message>
        <source>%1&#xa0;W</source>
        <translation>%1&#xa0;Вт</translation>
    </message>
    <message>
        <source>GPU</source>
        <translation>GPU</translation>
    </message>
    <message>
        <source>Time that is shown</source>
        <translation>Показываемое время</translation>
    </message>
    <message>
        <source>These curves</source>
        <translation>Эти графики</translation>
    </message>
    <message>
        <source>commonwatt sensors</source>
        <comment>name of a file</comment>
        <translation>commonwatt датчики</translation>
    </message>
    <message>
        <source>There are no curves yet.</source>
        <translation>Графиков пока нет.</translation>
    </message>
    <message>
        <source>When a GPU of this machine computes, its temperature and its power will be drawn here.</source>
        <translation>Когда GPU этого компьютера будет вычислять, здесь появятся его температура и мощность.</translation>
    </message>
    <message>
        <source>The temperature and the power of GPUs are drawn here. Now nothing can be seen: %1</source>
        <translation>Здесь рисуются температура и мощность GPU. Сейчас ничего не видно: %1</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Обновить</translation>
    </message>
    <message>
        <source>%1 (simulated)</source>
        <translation>%1 (имитация)</translation>
    </message>
</context>
<context>
    <name>commonwatt::DeviceCard</name>
    <message>
        <source>Speed</source>
        <translation>Скорость</translation>
    </message>
    <message>
        <source>Used by Commonwatt, by others</source>
        <translation>Занято Commonwatt, другими</translation>
    </message>
    <message>
        <source>Memory used, of what is lent</source>
        <translation>Занятая память из предоставленной</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Температура</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Мощность</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Sizes: what is used, and of how much</extracomment>
        <translation>%1 из %2</translation>
    </message>
    <message>
        <source>Slowed down to %1</source>
        <extracomment>A percentage</extracomment>
        <translation>Замедлено до %1</translation>
    </message>
    <message>
        <source>Paused, its memory given back</source>
        <translation>Приостановлено, память возвращена</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a state such as &quot;Paused&quot;, %2 why</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>downloading, %1</source>
        <translation>скачивается, %1</translation>
    </message>
    <message>
        <source>loading</source>
        <translation>загружается</translation>
    </message>
    <message>
        <source>ready, nobody asks right now</source>
        <translation>готово, сейчас нет запросов</translation>
    </message>
    <message numerus="yes">
        <source>computing %Ln answer(s)</source>
        <translation>
            <numerusform>вычисляет %Ln ответ</numerusform>
            <numerusform>вычисляет %Ln ответа</numerusform>
            <numerusform>вычисляет %Ln ответов</numerusform>
        </translation>
    </message>
    <message>
        <source>failed: %1</source>
        <translation>сбой: %1</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>остановлено</translation>
    </message>
    <message>
        <source>%1, blocks %2 to %3 of %4: %5</source>
        <extracomment>A model, the first and the last of its blocks that are here, of how many, and the state</extracomment>
        <translation>%1, блоки с %2 по %3 из %4: %5</translation>
    </message>
    <message>
        <source>No work is assigned to it.</source>
        <translation>Работа не назначена.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>commonwatt::DeviceLimits</name>
    <message>
        <source>Limits</source>
        <translation>Пределы</translation>
    </message>
    <message>
        <source>Memory that is lent</source>
        <translation>Предоставляемая память</translation>
    </message>
    <message>
        <source>An amount such as 4G, or a share such as 75%.</source>
        <translation>Объём, например 4G, или доля, например 75%.</translation>
    </message>
    <message>
        <source>Power at most</source>
        <translation>Мощность не выше</translation>
    </message>
    <message>
        <source>1W to 2000W, or none.</source>
        <translation>От 1W до 2000W или none.</translation>
    </message>
    <message>
        <source>Temperature that is kept</source>
        <translation>Поддерживаемая температура</translation>
    </message>
    <message>
        <source>30C to 120C, or off. It is slowed down to stay below.</source>
        <translation>От 30C до 120C или off. Замедляется, чтобы оставаться ниже.</translation>
    </message>
    <message>
        <source>Part of the time that it computes</source>
        <translation>Доля времени вычислений</translation>
    </message>
    <message>
        <source>1% to 100%.</source>
        <translation>От 1% до 100%.</translation>
    </message>
    <message>
        <source>as for all</source>
        <translation>как у всех</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Задать</translation>
    </message>
    <message>
        <source>As for all devices</source>
        <translation>Как у всех устройств</translation>
    </message>
    <message>
        <source>Limits of %1</source>
        <extracomment>%1 is a device</extracomment>
        <translation>Пределы: %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 из %2</translation>
    </message>
    <message>
        <source>Set: %1 of %2</source>
        <translation>Задать: %1 из %2</translation>
    </message>
    <message>
        <source>As for all devices: %1 of %2</source>
        <translation>Как у всех устройств: %1 из %2</translation>
    </message>
    <message>
        <source>Not taken: %1</source>
        <translation>Не принято: %1</translation>
    </message>
</context>
<context>
    <name>commonwatt::DevicesStep</name>
    <message>
        <source>No driver reaches it.</source>
        <translation>Нет подходящего драйвера.</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Устройства</translation>
    </message>
    <message>
        <source>This is what was found. How fast a device is decides which part of a model it is given; a quick measurement takes about ten seconds for each.</source>
        <translation>Вот что найдено. От скорости устройства зависит, какую часть модели оно получит; быстрое измерение занимает около десяти секунд на каждое.</translation>
    </message>
    <message>
        <source>Progress of the measurement</source>
        <translation>Ход измерения</translation>
    </message>
    <message>
        <source>Looking for devices…</source>
        <translation>Поиск устройств…</translation>
    </message>
    <message>
        <source>The devices could not be read: %1</source>
        <translation>Не удалось прочитать устройства: %1</translation>
    </message>
    <message>
        <source>&amp;Stop measuring</source>
        <translation>&amp;Остановить измерение</translation>
    </message>
    <message>
        <source>&amp;Measure again</source>
        <translation>&amp;Измерить снова</translation>
    </message>
    <message>
        <source>&amp;Measure now</source>
        <translation>&amp;Измерить сейчас</translation>
    </message>
    <message>
        <source>Nothing was found that could compute. You can go on; what is found later is used then.</source>
        <translation>Не найдено ничего, что могло бы вычислять. Можно продолжить; найденное позже будет использовано.</translation>
    </message>
    <message>
        <source>Can be lent. Reads a model at %1 a second.</source>
        <extracomment>%1 is a size: &quot;12.3 GiB&quot;</extracomment>
        <translation>Можно предоставить. Читает модель со скоростью %1 в секунду.</translation>
    </message>
    <message>
        <source>Can be lent. Not measured yet.</source>
        <translation>Можно предоставить. Ещё не измерено.</translation>
    </message>
    <message>
        <source>Not lent: left out by the settings.</source>
        <translation>Не предоставлено: исключено настройками.</translation>
    </message>
    <message>
        <source>Cannot be used: %1</source>
        <translation>Нельзя использовать: %1</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Остановка…</translation>
    </message>
    <message>
        <source>Preparing…</source>
        <translation>Подготовка…</translation>
    </message>
    <message>
        <source>Measuring %1…</source>
        <translation>Измеряется %1…</translation>
    </message>
    <message>
        <source>Not lent: a graphics card is used instead.</source>
        <translation>Не предоставлено: вместо этого используется видеокарта.</translation>
    </message>
</context>
<context>
    <name>commonwatt::DiagnosticsDialog</name>
    <message>
        <source>Diagnostics</source>
        <translation>Диагностика</translation>
    </message>
    <message>
        <source>This is what others need to find a fault. Links to join, keys, names of this machine, of its user, of the coordinator and of networks, addresses and home folders have been removed. Read it before you pass it on; nothing is sent by itself.</source>
        <translation>Это то, что нужно другим, чтобы найти неисправность. Ссылки-приглашения, ключи, имена этого компьютера, его пользователя, координатора и сетей, адреса и домашние папки удалены. Прочитайте, прежде чем передавать; само ничего не отправляется.</translation>
    </message>
    <message>
        <source>The program in the background is being asked.</source>
        <translation>Запрашивается фоновая программа.</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Сохранить…</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Копировать</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Скопировано.</translation>
    </message>
    <message>
        <source>Save diagnostics</source>
        <translation>Сохранение диагностики</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>Текстовые файлы (*.txt)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Сохранено как %1.</translation>
    </message>
    <message>
        <source>It could not be saved: %1</source>
        <translation>Не удалось сохранить: %1</translation>
    </message>
</context>
<context>
    <name>commonwatt::EarningsChart</name>
    <message>
        <source>Credits over time</source>
        <translation>Кредиты по времени</translation>
    </message>
</context>
<context>
    <name>commonwatt::EarningsPage</name>
    <message>
        <source>Earnings</source>
        <translation>Заработок</translation>
    </message>
    <message>
        <source>Credits</source>
        <translation>Кредиты</translation>
    </message>
    <message>
        <source>Tasks pending</source>
        <translation>Задачи в ожидании</translation>
    </message>
    <message>
        <source>Electricity</source>
        <translation>Электроэнергия</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Энергия</translation>
    </message>
    <message>
        <source>Time that is shown</source>
        <translation>Показываемое время</translation>
    </message>
    <message>
        <source>Last 28 days</source>
        <translation>Последние 28 дней</translation>
    </message>
    <message>
        <source>Last 12 weeks</source>
        <translation>Последние 12 недель</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>Последние 12 месяцев</translation>
    </message>
    <message>
        <source>How it is divided</source>
        <translation>Как он распределён</translation>
    </message>
    <message>
        <source>By model</source>
        <translation>По моделям</translation>
    </message>
    <message>
        <source>By device</source>
        <translation>По устройствам</translation>
    </message>
    <message>
        <source>Earnings by day</source>
        <translation>Заработок по дням</translation>
    </message>
    <message>
        <source>commonwatt earnings</source>
        <comment>name of a file</comment>
        <translation>commonwatt заработок</translation>
    </message>
    <message>
        <source>All tasks</source>
        <translation>Все задачи</translation>
    </message>
    <message>
        <source>commonwatt tasks</source>
        <comment>name of a file</comment>
        <translation>commonwatt задачи</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Сохранено: %1</translation>
    </message>
    <message>
        <source>This could not be understood.</source>
        <translation>Это не удалось понять.</translation>
    </message>
    <message>
        <source>The program in the background is of another version: %1
Quit it and start Commonwatt again.</source>
        <translation>Фоновая программа другой версии: %1
Завершите её и запустите Commonwatt снова.</translation>
    </message>
    <message>
        <source>Here will be what your devices earn each day and what the electricity costs, and every task that they compute.</source>
        <translation>Здесь будет видно, сколько ваши устройства зарабатывают каждый день, сколько стоит электроэнергия, и каждая вычисленная ими задача.</translation>
    </message>
    <message>
        <source>Nothing earned yet.</source>
        <translation>Пока ничего не заработано.</translation>
    </message>
    <message>
        <source>%1 To earn, join a coordinator.</source>
        <translation>%1 Чтобы зарабатывать, присоединитесь к координатору.</translation>
    </message>
    <message>
        <source>Join…</source>
        <translation>Присоединиться…</translation>
    </message>
    <message>
        <source>%1 What they do right now, and why, is on the page Now.</source>
        <translation>%1 Что они делают сейчас и почему, показано на странице «Сейчас».</translation>
    </message>
    <message>
        <source>Look at Now</source>
        <translation>Открыть «Сейчас»</translation>
    </message>
    <message>
        <source>Electricity, its price is not known for all of it</source>
        <translation>Электроэнергия, цена известна не для всего</translation>
    </message>
    <message>
        <source>Energy, %1</source>
        <translation>Энергия, %1</translation>
    </message>
</context>
<context>
    <name>commonwatt::ExportButton</name>
    <message>
        <source>Export…</source>
        <translation>Экспорт…</translation>
    </message>
    <message>
        <source>%1 as CSV…</source>
        <extracomment>A table, and the kind of file that it is saved in</extracomment>
        <translation>%1 в CSV…</translation>
    </message>
    <message>
        <source>%1 as JSON…</source>
        <translation>%1 в JSON…</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Таблица (*.csv)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln row(s)</source>
        <extracomment>A table, and how much of it was saved until now</extracomment>
        <translation>
            <numerusform>%1: %Ln строка</numerusform>
            <numerusform>%1: %Ln строки</numerusform>
            <numerusform>%1: %Ln строк</numerusform>
        </translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Экспорт</translation>
    </message>
    <message>
        <source>This was not saved.
%1
A file of that name is as it was.</source>
        <translation>Это не сохранено.
%1
Файл с таким именем остался прежним.</translation>
    </message>
</context>
<context>
    <name>commonwatt::FailureTable</name>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Устройство</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Модель</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Что произошло</translation>
    </message>
</context>
<context>
    <name>commonwatt::FailuresSection</name>
    <message>
        <source>Failures</source>
        <translation>Сбои</translation>
    </message>
    <message>
        <source>Search for a device, a model or a message</source>
        <translation>Поиск по устройству, модели или сообщению</translation>
    </message>
    <message>
        <source>Search the failures</source>
        <translation>Поиск по сбоям</translation>
    </message>
    <message>
        <source>Failures, newest first</source>
        <translation>Сбои, сначала новые</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Что делать</translation>
    </message>
    <message>
        <source>All failures</source>
        <translation>Все сбои</translation>
    </message>
    <message>
        <source>commonwatt failures</source>
        <comment>name of a file</comment>
        <translation>commonwatt сбои</translation>
    </message>
    <message>
        <source>Nothing has failed.</source>
        <translation>Сбоев не было.</translation>
    </message>
    <message>
        <source>When work fails on this machine, you will see here when, why, and what you can do about it.</source>
        <translation>Если на этом компьютере случится сбой, здесь будет видно, когда, почему и что можно сделать.</translation>
    </message>
    <message>
        <source>Nothing is like “%1”.</source>
        <translation>Ничего похожего на «%1» нет.</translation>
    </message>
</context>
<context>
    <name>commonwatt::Gui</name>
    <message>
        <source>%1 cannot be started.</source>
        <translation>Не удаётся запустить %1.</translation>
    </message>
    <message>
        <source>Quit Commonwatt</source>
        <translation>Выход из Commonwatt</translation>
    </message>
    <message>
        <source>The program in the background can go on lending this machine without the icon in the tray.</source>
        <translation>Фоновая программа может и дальше предоставлять этот компьютер без значка в трее.</translation>
    </message>
    <message>
        <source>Stop lending and quit</source>
        <translation>Прекратить предоставление и выйти</translation>
    </message>
    <message>
        <source>Only remove the icon</source>
        <translation>Только убрать значок</translation>
    </message>
</context>
<context>
    <name>commonwatt::HardwareCard</name>
    <message>
        <source>No driver reaches it.</source>
        <translation>Нет подходящего драйвера.</translation>
    </message>
    <message>
        <source>Install the driver of its vendor, then search again.</source>
        <translation>Установите драйвер производителя и повторите поиск.</translation>
    </message>
    <message>
        <source>Lent</source>
        <translation>Предоставлено</translation>
    </message>
    <message>
        <source>It is the only one that is lent, so it stays on. To lend nothing at all, pause.</source>
        <translation>Это единственное предоставленное устройство, поэтому оно остаётся включённым. Чтобы ничего не предоставлять, сделайте паузу.</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Память</translation>
    </message>
    <message>
        <source>Lent of it</source>
        <translation>Предоставлено из неё</translation>
    </message>
    <message>
        <source>Reads of a model</source>
        <translation>Чтение модели</translation>
    </message>
    <message>
        <source>Interfaces and drivers</source>
        <translation>Интерфейсы и драйверы</translation>
    </message>
    <message>
        <source>Lend %1</source>
        <translation>Предоставить %1</translation>
    </message>
    <message>
        <source>Lent, by its interface %1.</source>
        <extracomment>%1 is an interface: &quot;cuda:0&quot;</extracomment>
        <translation>Предоставлено через интерфейс %1.</translation>
    </message>
    <message>
        <source>Cannot be used.</source>
        <translation>Нельзя использовать.</translation>
    </message>
    <message>
        <source>Is to be lent, but is not: the interface that the settings name cannot be used.</source>
        <translation>Должно быть предоставлено, но не предоставлено: интерфейс, указанный в настройках, нельзя использовать.</translation>
    </message>
    <message>
        <source>Could be lent, but the processor does the same faster.</source>
        <translation>Можно предоставить, но процессор делает то же быстрее.</translation>
    </message>
    <message>
        <source>Not lent.</source>
        <translation>Не предоставлено.</translation>
    </message>
    <message>
        <source>Not measured yet</source>
        <translation>Ещё не измерено</translation>
    </message>
    <message>
        <source>%1: %2, can be used</source>
        <extracomment>%1 is an interface (&quot;cuda:0&quot;), %2 its driver</extracomment>
        <translation>%1: %2, можно использовать</translation>
    </message>
    <message>
        <source>%1: %2, cannot be used</source>
        <translation>%1: %2, нельзя использовать</translation>
    </message>
    <message>
        <source>driver not told</source>
        <translation>драйвер не сообщается</translation>
    </message>
    <message>
        <source>Link: %1</source>
        <extracomment>The link between a card and the machine</extracomment>
        <translation>Канал: %1</translation>
    </message>
    <message>
        <source>CUDA: compute capability %1</source>
        <translation>CUDA: вычислительные возможности %1</translation>
    </message>
    <message>
        <source>Vulkan: %1</source>
        <translation>Vulkan: %1</translation>
    </message>
    <message>
        <source>Interfaces and drivers of %1</source>
        <translation>Интерфейсы и драйверы: %1</translation>
    </message>
</context>
<context>
    <name>commonwatt::HardwarePage</name>
    <message>
        <source>Hardware</source>
        <translation>Оборудование</translation>
    </message>
    <message>
        <source>Search again</source>
        <translation>Искать снова</translation>
    </message>
    <message>
        <source>What this machine can compute with, and what of it you lend.</source>
        <translation>На чём этот компьютер может вычислять и что из этого вы предоставляете.</translation>
    </message>
    <message>
        <source>Asks the drivers again, as after one was installed.</source>
        <translation>Снова опрашивает драйверы, например после установки одного из них.</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Поиск…</translation>
    </message>
    <message>
        <source>The search failed: %1</source>
        <translation>Поиск не удался: %1</translation>
    </message>
    <message>
        <source>The devices could not be understood.</source>
        <translation>Не удалось понять список устройств.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>Nothing was found that could compute.</source>
        <translation>Не найдено ничего, что могло бы вычислять.</translation>
    </message>
    <message>
        <source>Here will be the devices of this machine. If it has a graphics card, install its driver.</source>
        <translation>Здесь будут устройства этого компьютера. Если в нём есть видеокарта, установите её драйвер.</translation>
    </message>
    <message>
        <source>This could not be changed: %1</source>
        <translation>Не удалось изменить: %1</translation>
    </message>
</context>
<context>
    <name>commonwatt::HistoryPage</name>
    <message>
        <source>History</source>
        <translation>История</translation>
    </message>
</context>
<context>
    <name>commonwatt::JoinDialog</name>
    <message>
        <source>Join</source>
        <translation>Присоединение</translation>
    </message>
    <message>
        <source>&amp;Join</source>
        <translation>&amp;Присоединиться</translation>
    </message>
    <message>
        <source>The operator of a coordinator sends you an invitation. It is good for one machine. From then on this machine computes for them while you do not need it; you can leave at any time.</source>
        <translation>Владелец координатора присылает вам приглашение. Оно действует для одного компьютера. После этого компьютер вычисляет для него, пока не нужен вам; выйти можно в любой момент.</translation>
    </message>
    <message>
        <source>Joining…</source>
        <translation>Присоединение…</translation>
    </message>
</context>
<context>
    <name>commonwatt::JoinForm</name>
    <message>
        <source>Choose a &amp;file…</source>
        <translation>Выбрать &amp;файл…</translation>
    </message>
    <message>
        <source>&amp;Link of the invitation</source>
        <translation>&amp;Ссылка-приглашение</translation>
    </message>
    <message>
        <source>Link of the invitation</source>
        <translation>Ссылка-приглашение</translation>
    </message>
    <message>
        <source>A text with the link in it, or an image of its QR code</source>
        <translation>Текст со ссылкой или изображение её QR-кода</translation>
    </message>
    <message>
        <source>A file can be a text with the link in it, or an image of its QR code. You can also drop or paste either here.</source>
        <translation>Файл может быть текстом со ссылкой или изображением её QR-кода. И то и другое можно также перетащить или вставить сюда.</translation>
    </message>
    <message>
        <source>This link was in the clipboard.</source>
        <translation>Эта ссылка была в буфере обмена.</translation>
    </message>
    <message>
        <source>The coordinator could not be joined: %1</source>
        <translation>Не удалось присоединиться к координатору: %1</translation>
    </message>
    <message>
        <source>Asking the coordinator…</source>
        <translation>Запрашивается координатор…</translation>
    </message>
    <message>
        <source>Choose an invitation</source>
        <translation>Выбор приглашения</translation>
    </message>
    <message>
        <source>Invitations (*.txt *.json *.png *.jpg *.jpeg *.svg *.webp *.bmp)</source>
        <translation>Приглашения (*.txt *.json *.png *.jpg *.jpeg *.svg *.webp *.bmp)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Все файлы (*)</translation>
    </message>
    <message>
        <source>Reading it…</source>
        <translation>Чтение…</translation>
    </message>
    <message>
        <source>There is no invitation in what was dropped.</source>
        <translation>В перетащенном нет приглашения.</translation>
    </message>
</context>
<context>
    <name>commonwatt::JoinStep</name>
    <message>
        <source>Join</source>
        <translation>Присоединение</translation>
    </message>
    <message>
        <source>Whoever runs a coordinator decides what is computed and sends you an invitation. It is good for one machine; you can leave at any time.</source>
        <translation>Тот, кто ведёт координатор, решает, что вычислять, и присылает вам приглашение. Оно действует для одного компьютера; выйти можно в любой момент.</translation>
    </message>
    <message>
        <source>Joined %1.</source>
        <translation>Присоединено к %1.</translation>
    </message>
    <message>
        <source>Joined %1, which refuses this machine: %2</source>
        <translation>Присоединено к %1, но компьютер отклонён: %2</translation>
    </message>
    <message>
        <source>This machine has joined %1.</source>
        <translation>Этот компьютер присоединился к %1.</translation>
    </message>
    <message>
        <source>Joining…</source>
        <translation>Присоединение…</translation>
    </message>
    <message>
        <source>&amp;Join</source>
        <translation>&amp;Присоединиться</translation>
    </message>
</context>
<context>
    <name>commonwatt::LocalLink</name>
    <message>
        <source>The daemon does not read what it is sent.</source>
        <translation>Фоновая служба не читает то, что ей отправляют.</translation>
    </message>
    <message>
        <source>The daemon&apos;s answer is too long.</source>
        <translation>Ответ фоновой службы слишком длинный.</translation>
    </message>
    <message>
        <source>The daemon said what is no message: %1</source>
        <translation>Фоновая служба прислала не сообщение: %1</translation>
    </message>
</context>
<context>
    <name>commonwatt::LogDialog</name>
    <message>
        <source>&amp;Follow</source>
        <translation>С&amp;ледить</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Журнал</translation>
    </message>
    <message>
        <source>Least important lines that are shown</source>
        <translation>Наименее важные из показываемых строк</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Всё</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Сведения</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Предупреждения</translation>
    </message>
    <message>
        <source>Errors only</source>
        <translation>Только ошибки</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Поиск</translation>
    </message>
    <message>
        <source>Search the log</source>
        <translation>Поиск в журнале</translation>
    </message>
    <message>
        <source>Lines of the log</source>
        <translation>Строки журнала</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Копировать</translation>
    </message>
    <message>
        <source>&amp;Open folder</source>
        <translation>&amp;Открыть папку</translation>
    </message>
    <message>
        <source>The program in the background is not there. Its earlier lines are in the folder logs of its data.</source>
        <translation>Фоновая программа недоступна. Её прежние строки — в папке logs её данных.</translation>
    </message>
    <message>
        <source>The log could not be read: %1</source>
        <translation>Не удалось прочитать журнал: %1</translation>
    </message>
    <message>
        <source>No line fits what is chosen and searched for above.</source>
        <translation>Нет строк, подходящих к выбранному и искомому выше.</translation>
    </message>
    <message>
        <source>What the program in the background does will be written here.</source>
        <translation>Здесь будет записано, что делает фоновая программа.</translation>
    </message>
</context>
<context>
    <name>commonwatt::MainWindow</name>
    <message>
        <source>Pages</source>
        <translation>Страницы</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Сейчас</translation>
    </message>
    <message>
        <source>Earnings</source>
        <translation>Заработок</translation>
    </message>
    <message>
        <source>Hardware</source>
        <translation>Оборудование</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Правила</translation>
    </message>
    <message>
        <source>History</source>
        <translation>История</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Модели</translation>
    </message>
    <message>
        <source>%1 – Commonwatt</source>
        <extracomment>A page&apos;s title, such as &quot;Earnings&quot;</extracomment>
        <translation>%1 – Commonwatt</translation>
    </message>
    <message>
        <source>&amp;Commonwatt</source>
        <translation>&amp;Commonwatt</translation>
    </message>
    <message>
        <source>&amp;Join a coordinator…</source>
        <translation>&amp;Присоединиться к координатору…</translation>
    </message>
    <message>
        <source>&amp;Set up again…</source>
        <translation>&amp;Настроить заново…</translation>
    </message>
    <message>
        <source>&amp;Notifications…</source>
        <translation>&amp;Уведомления…</translation>
    </message>
    <message>
        <source>&amp;Close window</source>
        <translation>&amp;Закрыть окно</translation>
    </message>
    <message>
        <source>&amp;Quit…</source>
        <translation>В&amp;ыход…</translation>
    </message>
    <message>
        <source>&amp;Pages</source>
        <translation>&amp;Страницы</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Сп&amp;равка</translation>
    </message>
    <message>
        <source>&amp;Log…</source>
        <translation>&amp;Журнал…</translation>
    </message>
    <message>
        <source>&amp;Diagnostics…</source>
        <translation>&amp;Диагностика…</translation>
    </message>
    <message>
        <source>&amp;About Commonwatt</source>
        <translation>&amp;О программе Commonwatt</translation>
    </message>
    <message>
        <source>This desktop has no tray for Commonwatt&apos;s icon. If you close this window, Commonwatt goes on in the background; start it again to see it.</source>
        <translation>В этой среде нет трея для значка Commonwatt. Если закрыть это окно, Commonwatt продолжит работу в фоне; запустите программу снова, чтобы увидеть её.</translation>
    </message>
    <message>
        <source>Minimize</source>
        <translation>Свернуть</translation>
    </message>
</context>
<context>
    <name>commonwatt::ModelCard</name>
    <message>
        <source>%1 · Licence: %2</source>
        <extracomment>Of a model: %1 is its size, %2 its licence</extracomment>
        <translation>%1 · Лицензия: %2</translation>
    </message>
    <message>
        <source>%1
The coordinator does not offer it now.</source>
        <translation>%1
Координатор сейчас её не предлагает.</translation>
    </message>
    <message>
        <source>Nothing of it is held here.</source>
        <translation>Здесь от неё ничего нет.</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>Разрешено</translation>
    </message>
    <message>
        <source>Not here</source>
        <translation>Не здесь</translation>
    </message>
    <message>
        <source>%1 may run here</source>
        <translation>%1 может здесь работать</translation>
    </message>
</context>
<context>
    <name>commonwatt::ModelsPage</name>
    <message>
        <source>Models</source>
        <translation>Модели</translation>
    </message>
    <message>
        <source>Deny</source>
        <translation>Запретить</translation>
    </message>
    <message>
        <source>Allow all others too</source>
        <translation>Разрешить и все остальные</translation>
    </message>
    <message>
        <source>The coordinator has not told whose requests it passes on.</source>
        <translation>Координатор не сообщил, чьи запросы он передаёт.</translation>
    </message>
    <message>
        <source>One kind stays on. To do no work at all, pause.</source>
        <translation>Один вид остаётся включённым. Чтобы не работать вовсе, сделайте паузу.</translation>
    </message>
    <message>
        <source>What the coordinator offers, and what of it may run on this machine. The coordinator gives it no other work.</source>
        <translation>Что предлагает координатор и что из этого может работать на этом компьютере. Другой работы координатор ему не даёт.</translation>
    </message>
    <message>
        <source>Kinds of work</source>
        <translation>Виды работы</translation>
    </message>
    <message>
        <source>What requests may ask this machine for.</source>
        <translation>О чём запросы могут просить этот компьютер.</translation>
    </message>
    <message>
        <source>Block cache</source>
        <translation>Кэш блоков</translation>
    </message>
    <message>
        <source>Parts of models on this machine&apos;s disk, each fetched once.</source>
        <translation>Части моделей на диске этого компьютера, каждая скачана один раз.</translation>
    </message>
    <message>
        <source>Search models</source>
        <translation>Поиск моделей</translation>
    </message>
    <message>
        <source>Deny by pattern</source>
        <translation>Запретить по шаблону</translation>
    </message>
    <message>
        <source>Models with such a name never run here, also those that come later. “*” stands for any text and “?” for one character.</source>
        <translation>Модели с таким именем здесь никогда не работают, в том числе появившиеся позже. «*» заменяет любой текст, а «?» — один символ.</translation>
    </message>
    <message>
        <source>For example *-70b</source>
        <translation>Например, *-70b</translation>
    </message>
    <message>
        <source>Pattern of models to deny</source>
        <translation>Шаблон запрещаемых моделей</translation>
    </message>
    <message>
        <source>Deny models with this pattern</source>
        <translation>Запретить модели с этим шаблоном</translation>
    </message>
    <message>
        <source>Who may send work</source>
        <translation>Кто может присылать работу</translation>
    </message>
    <message>
        <source>The names under which the coordinator knows those who ask it.</source>
        <translation>Имена, под которыми координатор знает тех, кто к нему обращается.</translation>
    </message>
    <message>
        <source>No models yet.</source>
        <translation>Моделей пока нет.</translation>
    </message>
    <message>
        <source>Once this machine has joined a coordinator, the models that it offers stand here, and you say which of them may run.</source>
        <translation>Когда этот компьютер присоединится к координатору, здесь будут предлагаемые им модели, и вы решите, какие из них могут работать.</translation>
    </message>
    <message>
        <source>Join…</source>
        <translation>Присоединиться…</translation>
    </message>
    <message>
        <source>The models could not be read.</source>
        <translation>Не удалось прочитать модели.</translation>
    </message>
    <message>
        <source>The program in the background answered: %1</source>
        <translation>Фоновая программа ответила: %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>The settings could not be read: %1</source>
        <translation>Не удалось прочитать настройки: %1</translation>
    </message>
    <message numerus="yes">
        <source>Show more of %Ln</source>
        <translation>
            <numerusform>Показать больше из %Ln</numerusform>
            <numerusform>Показать больше из %Ln</numerusform>
            <numerusform>Показать больше из %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>The coordinator offers no model right now. As soon as it does, it appears here; nothing needs to be done.</source>
        <translation>Сейчас координатор не предлагает моделей. Как только предложит, они появятся здесь; ничего делать не нужно.</translation>
    </message>
    <message>
        <source>No model has that in its name, make or licence.</source>
        <translation>Ни у одной модели этого нет в имени, семействе или лицензии.</translation>
    </message>
    <message>
        <source>Only these run here: %1.</source>
        <translation>Здесь работают только эти: %1.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Remove the pattern %1</source>
        <translation>Удалить шаблон %1</translation>
    </message>
    <message>
        <source>This could not be changed: %1</source>
        <translation>Не удалось изменить: %1</translation>
    </message>
</context>
<context>
    <name>commonwatt::NotificationDialog</name>
    <message>
        <source>Notifications</source>
        <translation>Уведомления</translation>
    </message>
    <message>
        <source>Tell me</source>
        <translation>Сообщать</translation>
    </message>
    <message>
        <source>Never over a game or a film in full screen, and of each at most one in ten minutes.</source>
        <translation>Никогда поверх игры или фильма во весь экран, и каждого вида не чаще раза в десять минут.</translation>
    </message>
</context>
<context>
    <name>commonwatt::NowPage</name>
    <message>
        <source>Now</source>
        <translation>Сейчас</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Отложить</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Продолжить</translation>
    </message>
    <message>
        <source>Run for 30 minutes anyway</source>
        <translation>Принудительно работать 30 минут</translation>
    </message>
    <message>
        <source>Join…</source>
        <translation>Присоединиться…</translation>
    </message>
    <message>
        <source>Credits today</source>
        <translation>Кредиты сегодня</translation>
    </message>
    <message>
        <source>Electricity today</source>
        <translation>Электроэнергия сегодня</translation>
    </message>
    <message>
        <source>Energy today</source>
        <translation>Энергия сегодня</translation>
    </message>
    <message>
        <source>Can change by itself at %1.</source>
        <translation>Может измениться само в %1.</translation>
    </message>
    <message>
        <source>End running anyway</source>
        <translation>Отменить принудительную работу</translation>
    </message>
    <message numerus="yes">
        <source>Credits today, %Ln task(s) not booked yet</source>
        <translation>
            <numerusform>Кредиты сегодня, ещё не учтена %Ln задача</numerusform>
            <numerusform>Кредиты сегодня, ещё не учтены %Ln задачи</numerusform>
            <numerusform>Кредиты сегодня, ещё не учтено %Ln задач</numerusform>
        </translation>
    </message>
    <message>
        <source>Energy today, measured</source>
        <translation>Энергия сегодня, измерено</translation>
    </message>
    <message>
        <source>Energy today, estimated</source>
        <translation>Энергия сегодня, по оценке</translation>
    </message>
    <message>
        <source>Since the first start: %1 credits, %2 tokens, %3 tasks</source>
        <extracomment>Three numbers</extracomment>
        <translation>С первого запуска: кредитов — %1, токенов — %2, задач — %3</translation>
    </message>
</context>
<context>
    <name>commonwatt::Page</name>
    <message>
        <source>One moment…</source>
        <translation>Минуту…</translation>
    </message>
    <message>
        <source>The program in the background is being asked.</source>
        <translation>Запрашивается фоновая программа.</translation>
    </message>
    <message>
        <source>This could not be read.</source>
        <translation>Это не удалось прочитать.</translation>
    </message>
    <message>
        <source>The program in the background answered: %1</source>
        <translation>Фоновая программа ответила: %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>Commonwatt is not running.</source>
        <translation>Commonwatt не запущен.</translation>
    </message>
    <message>
        <source>The program in the background, which does the work and keeps the records, is not there. Nothing runs on this machine.</source>
        <translation>Фоновая программа, которая выполняет работу и ведёт записи, недоступна. На этом компьютере ничего не работает.</translation>
    </message>
    <message>
        <source>Start it</source>
        <translation>Запустить</translation>
    </message>
    <message>
        <source>The program in the background cannot be talked to.</source>
        <translation>Нет связи с фоновой программой.</translation>
    </message>
    <message>
        <source>%1
If this program or the one in the background was updated, quit both and start Commonwatt again.</source>
        <translation>%1
Если эта или фоновая программа была обновлена, завершите обе и запустите Commonwatt снова.</translation>
    </message>
</context>
<context>
    <name>commonwatt::PolicyCommon</name>
    <message>
        <source>After %1 without you</source>
        <translation>Через %1 без вас</translation>
    </message>
    <message>
        <source>GPUs up to %1</source>
        <translation>GPU до %1</translation>
    </message>
    <message>
        <source>At most %1 of the time</source>
        <translation>Не больше %1 времени</translation>
    </message>
    <message>
        <source>GPUs as warm as they get</source>
        <translation>GPU без предела нагрева</translation>
    </message>
    <message>
        <source>How &amp;long you are away before it runs</source>
        <translation>&amp;Сколько вас не должно быть до начала работы</translation>
    </message>
    <message>
        <source>How &amp;warm it may get</source>
        <translation>До какой &amp;температуры можно нагреваться</translation>
    </message>
    <message>
        <source>How &amp;much it computes</source>
        <translation>Сколько &amp;вычислять</translation>
    </message>
    <message>
        <source>Hours of the week</source>
        <translation>Часы недели</translation>
    </message>
    <message>
        <source>When it may run. Paint with the mouse, or with arrows and Space; arrows with Shift go on painting.</source>
        <translation>Когда можно работать. Закрашивайте мышью или стрелками и пробелом; стрелки с Shift продолжают закрашивать.</translation>
    </message>
    <message>
        <source>time away</source>
        <translation>время отсутствия</translation>
    </message>
    <message>
        <source>warmth</source>
        <translation>нагрев</translation>
    </message>
    <message>
        <source>part of the time</source>
        <translation>доля времени</translation>
    </message>
    <message>
        <source>hours of the week</source>
        <translation>часы недели</translation>
    </message>
    <message>
        <source>After %1 without you, the processor after %2</source>
        <translation>Через %1 без вас, процессор через %2</translation>
    </message>
</context>
<context>
    <name>commonwatt::PolicyMore</name>
    <message>
        <source>Find a setting</source>
        <translation>Найти настройку</translation>
    </message>
    <message>
        <source>&amp;For:</source>
        <translation>&amp;Для:</translation>
    </message>
    <message>
        <source>For which device</source>
        <translation>Для какого устройства</translation>
    </message>
    <message>
        <source>No setting fits. Try another word.</source>
        <translation>Подходящих настроек нет. Попробуйте другое слово.</translation>
    </message>
    <message>
        <source>Settings of the machine as a whole are left out.</source>
        <translation>Настройки компьютера в целом не показаны.</translation>
    </message>
    <message>
        <source>All devices</source>
        <translation>Все устройства</translation>
    </message>
</context>
<context>
    <name>commonwatt::PolicyPage</name>
    <message>
        <source>Policy</source>
        <translation>Правила</translation>
    </message>
    <message>
        <source>More settings</source>
        <translation>Другие настройки</translation>
    </message>
    <message>
        <source>The settings could not be read.</source>
        <translation>Не удалось прочитать настройки.</translation>
    </message>
    <message>
        <source>The program in the background answered: %1</source>
        <translation>Фоновая программа ответила: %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>%1 is a setting</extracomment>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Отменить: %1</translation>
    </message>
    <message>
        <source>Ctrl+Z</source>
        <translation>Ctrl+Z</translation>
    </message>
    <message>
        <source>Redo</source>
        <extracomment>%1 is a setting</extracomment>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Повторить: %1</translation>
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
        <translation>Прямо сейчас: %1</translation>
    </message>
    <message>
        <source>At %1, if nobody is here: %2</source>
        <extracomment>%1 is a moment such as &quot;23:00&quot; or &quot;Tue 23:00&quot;, %2 a sentence</extracomment>
        <translation>В %1, если никого нет: %2</translation>
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
        <translation>Новый профиль…</translation>
    </message>
    <message>
        <source>Remove profile</source>
        <translation>Удалить профиль</translation>
    </message>
    <message>
        <source>&amp;Profile:</source>
        <translation>&amp;Профиль:</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Профиль</translation>
    </message>
    <message>
        <source>&amp;Settings of:</source>
        <translation>&amp;Настройки:</translation>
    </message>
    <message>
        <source>Settings of</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>profile</source>
        <translation>профиль</translation>
    </message>
    <message>
        <source>By network and time</source>
        <translation>По сети и времени</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Всё</translation>
    </message>
    <message>
        <source>The profile %1 alone</source>
        <translation>Только профиль %1</translation>
    </message>
    <message>
        <source>New profile</source>
        <translation>Новый профиль</translation>
    </message>
    <message>
        <source>Name, of the letters a to z, digits, - and _. It begins with the settings that are shown now.</source>
        <translation>Имя из букв от a до z, цифр, - и _. Сначала в нём будут настройки, показанные сейчас.</translation>
    </message>
    <message>
        <source>There is a profile %1 already.</source>
        <translation>Профиль %1 уже есть.</translation>
    </message>
    <message>
        <source>new profile %1</source>
        <translation>новый профиль %1</translation>
    </message>
    <message>
        <source>removal of the profile %1</source>
        <translation>удаление профиля %1</translation>
    </message>
</context>
<context>
    <name>commonwatt::PriceStep</name>
    <message>
        <source>Electricity</source>
        <translation>Электроэнергия</translation>
    </message>
    <message>
        <source>With the price of a kilowatt-hour you see what lending costs you beside what it earns. A tariff that changes with the time of day is set under Policy.</source>
        <translation>Зная цену киловатт-часа, вы увидите, во что вам обходится предоставление, рядом с тем, что оно приносит. Тариф, зависящий от времени суток, задаётся в разделе «Правила».</translation>
    </message>
    <message>
        <source>A kilowatt-hour &amp;costs</source>
        <translation>Киловатт-час &amp;стоит</translation>
    </message>
    <message>
        <source>I do &amp;not know</source>
        <translation>Я &amp;не знаю</translation>
    </message>
    <message>
        <source>Price of a kilowatt-hour</source>
        <translation>Цена киловатт-часа</translation>
    </message>
    <message>
        <source>Currency, three letters</source>
        <translation>Валюта, три буквы</translation>
    </message>
    <message>
        <source>An average of what households pay (%1, %2). Your bill has what you pay.</source>
        <extracomment>%1 is a publisher, %2 a year</extracomment>
        <translation>Средняя цена для домохозяйств (%1, %2). Сколько платите вы, указано в счёте.</translation>
    </message>
    <message>
        <source>The price could not be kept: %1</source>
        <translation>Не удалось сохранить цену: %1</translation>
    </message>
</context>
<context>
    <name>commonwatt::ProfileStep</name>
    <message>
        <source>Balanced</source>
        <translation>Сбалансированный</translation>
    </message>
    <message>
        <source>Computes when nobody uses this machine, and stops at once when somebody does. Right for most.</source>
        <translation>Вычисляет, когда этим компьютером никто не пользуется, и сразу останавливается, когда кто-то начинает. Подходит большинству.</translation>
    </message>
    <message>
        <source>Gentle</source>
        <translation>Бережный</translation>
    </message>
    <message>
        <source>Waits a quarter of an hour, stays cooler and quieter, and earns less.</source>
        <translation>Ждёт четверть часа, греется и шумит меньше, зарабатывает меньше.</translation>
    </message>
    <message>
        <source>Night</source>
        <translation>Ночной</translation>
    </message>
    <message>
        <source>Computes from 22:00 to 07:00 only, and quietly.</source>
        <translation>Вычисляет только с 22:00 до 07:00 и тихо.</translation>
    </message>
    <message>
        <source>Headless</source>
        <translation>Без монитора</translation>
    </message>
    <message>
        <source>Computes always. Only for a machine at which nobody sits: it does not give way to you.</source>
        <translation>Вычисляет всегда. Только для компьютера, за которым никто не сидит: он вам не уступает.</translation>
    </message>
    <message>
        <source>A profile of your own.</source>
        <translation>Ваш собственный профиль.</translation>
    </message>
    <message>
        <source>When it computes</source>
        <translation>Когда вычислять</translation>
    </message>
    <message>
        <source>A profile says how much of a guest Commonwatt is. You can change it in the tray at any time, and every detail of it under Policy.</source>
        <translation>Профиль определяет, насколько скромный гость Commonwatt. Сменить его можно в трее в любой момент, а все подробности — в разделе «Правила».</translation>
    </message>
    <message>
        <source>The profile could not be set: %1</source>
        <translation>Не удалось задать профиль: %1</translation>
    </message>
</context>
<context>
    <name>commonwatt::Section</name>
    <message>
        <source>One moment…</source>
        <translation>Минуту…</translation>
    </message>
    <message>
        <source>The program in the background is being asked.</source>
        <translation>Запрашивается фоновая программа.</translation>
    </message>
    <message>
        <source>This could not be read.</source>
        <translation>Это не удалось прочитать.</translation>
    </message>
    <message>
        <source>The program in the background answered: %1</source>
        <translation>Фоновая программа ответила: %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Повторить</translation>
    </message>
</context>
<context>
    <name>commonwatt::SensorChart</name>
    <message>
        <source>Last %1, least %2, greatest %3. Line: the mean; area: from the least to the greatest.</source>
        <translation>Последнее %1, наименьшее %2, наибольшее %3. Линия: среднее; область: от наименьшего до наибольшего.</translation>
    </message>
    <message>
        <source>Nothing was measured in this time. Sensors are read while something computes.</source>
        <translation>За это время ничего не измерено. Датчики читаются, пока что-то вычисляется.</translation>
    </message>
</context>
<context>
    <name>commonwatt::SettingRow</name>
    <message>
        <source>Reset</source>
        <translation>Сбросить</translation>
    </message>
    <message>
        <source>Reset: %1</source>
        <translation>Сбросить: %1</translation>
    </message>
    <message>
        <source>Back to what holds elsewhere</source>
        <translation>Вернуть то, что действует в остальных случаях</translation>
    </message>
    <message>
        <source>Default: %1</source>
        <translation>По умолчанию: %1</translation>
    </message>
    <message>
        <source>The profile %1 has its own: %2.</source>
        <translation>У профиля %1 своё значение: %2.</translation>
    </message>
</context>
<context>
    <name>commonwatt::SettingTable</name>
    <message>
        <source>Remove</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Вверх</translation>
    </message>
    <message>
        <source>When, such as Mon-Fri 07:00-21:00</source>
        <translation>Когда, например Mon-Fri 07:00-21:00</translation>
    </message>
    <message>
        <source>Price of a kWh</source>
        <translation>Цена за кВт·ч</translation>
    </message>
    <message>
        <source>When, such as Mon-Fri 22:00-07:00</source>
        <translation>Когда, например Mon-Fri 22:00-07:00</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Профиль</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Подключение</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
</context>
<context>
    <name>commonwatt::SetupDialog</name>
    <message>
        <source>S&amp;tart it</source>
        <translation>&amp;Запустить</translation>
    </message>
    <message>
        <source>Set up &amp;later</source>
        <translation>Настроить &amp;позже</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Назад</translation>
    </message>
    <message>
        <source>S&amp;kip this</source>
        <translation>П&amp;ропустить</translation>
    </message>
    <message>
        <source>Set up Commonwatt</source>
        <translation>Настройка Commonwatt</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Шаг %1 из %2</translation>
    </message>
</context>
<context>
    <name>commonwatt::SetupStep</name>
    <message>
        <source>&amp;Continue</source>
        <translation>&amp;Далее</translation>
    </message>
</context>
<context>
    <name>commonwatt::SnoozeMenu</name>
    <message>
        <source>15 minutes, until %1</source>
        <extracomment>%1 is a time</extracomment>
        <translation>15 минут, до %1</translation>
    </message>
    <message>
        <source>1 hour, until %1</source>
        <extracomment>%1 is a time</extracomment>
        <translation>1 час, до %1</translation>
    </message>
    <message>
        <source>4 hours, until %1</source>
        <extracomment>%1 is a time</extracomment>
        <translation>4 часа, до %1</translation>
    </message>
    <message>
        <source>Until tomorrow, %1</source>
        <extracomment>%1 is a time</extracomment>
        <translation>До завтра, %1</translation>
    </message>
    <message>
        <source>Until this game ends</source>
        <translation>До конца этой игры</translation>
    </message>
    <message>
        <source>Until I resume</source>
        <translation>Пока я не продолжу</translation>
    </message>
</context>
<context>
    <name>commonwatt::TaskHistory</name>
    <message>
        <source>Tasks</source>
        <translation>Задачи</translation>
    </message>
    <message>
        <source>All tasks</source>
        <translation>Все задачи</translation>
    </message>
    <message>
        <source>commonwatt tasks</source>
        <comment>name of a file</comment>
        <translation>commonwatt задачи</translation>
    </message>
    <message>
        <source>No tasks yet.</source>
        <translation>Задач пока нет.</translation>
    </message>
    <message>
        <source>Every task that this machine computes will be listed here, with what it earned.</source>
        <translation>Здесь будет список всех задач, вычисленных этим компьютером, и заработок за них.</translation>
    </message>
</context>
<context>
    <name>commonwatt::TaskSection</name>
    <message>
        <source>Search</source>
        <translation>Поиск</translation>
    </message>
    <message>
        <source>Search in tasks</source>
        <translation>Поиск по задачам</translation>
    </message>
    <message>
        <source>State of tasks</source>
        <translation>Состояние задач</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>Все состояния</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Задачи</translation>
    </message>
    <message>
        <source>Details of the task</source>
        <translation>Подробности задачи</translation>
    </message>
    <message>
        <source>Tasks could not be read: %1. They are asked for again when this page is shown or the search changes.</source>
        <translation>Не удалось прочитать задачи: %1. Они запрашиваются снова, когда эта страница показана или поиск изменён.</translation>
    </message>
    <message>
        <source>There are no tasks yet.</source>
        <translation>Задач пока нет.</translation>
    </message>
    <message>
        <source>No task matches the search.</source>
        <translation>Нет задач, подходящих под поиск.</translation>
    </message>
    <message numerus="yes">
        <source>%1 task(s)</source>
        <extracomment>A number, written as the owner does</extracomment>
        <translation>
            <numerusform>%1 задача</numerusform>
            <numerusform>%1 задачи</numerusform>
            <numerusform>%1 задач</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, blocks %2, on %3</source>
        <extracomment>A model, its blocks, a device</extracomment>
        <translation>%1, блоки %2, на %3</translation>
    </message>
    <message>
        <source>%1 tokens in %2, from %3.</source>
        <extracomment>A count, a duration and a moment</extracomment>
        <translation>Токенов — %1 за %2, с %3.</translation>
    </message>
    <message>
        <source>%1 tokens in %2 (%4), from %3.</source>
        <translation>Токенов — %1 за %2 (%4), с %3.</translation>
    </message>
    <message>
        <source>%1 came in, %2 went out.</source>
        <translation>Получено %1, отправлено %2.</translation>
    </message>
    <message>
        <source>It ended early: %1</source>
        <translation>Завершилась досрочно: %1</translation>
    </message>
    <message>
        <source>%1 credits: booked by the coordinator.</source>
        <translation>Кредитов — %1: учтено координатором.</translation>
    </message>
    <message>
        <source>The coordinator has not booked its credit yet.</source>
        <translation>Координатор ещё не учёл кредит за неё.</translation>
    </message>
    <message>
        <source>Its number at the coordinator: %1</source>
        <translation>Её номер у координатора: %1</translation>
    </message>
    <message>
        <source>It had no tokens, so there is no credit.</source>
        <translation>В ней не было токенов, поэтому кредита нет.</translation>
    </message>
</context>
<context>
    <name>commonwatt::TaskTable</name>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Модель</translation>
    </message>
    <message>
        <source>Blocks</source>
        <translation>Блоки</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Устройство</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Токены</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Время</translation>
    </message>
    <message>
        <source>Credits</source>
        <translation>Кредиты</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
</context>
<context>
    <name>commonwatt::TimelineSection</name>
    <message>
        <source>Timeline</source>
        <translation>Хронология</translation>
    </message>
    <message>
        <source>Point at a bar, or choose one with the arrow keys, to read why.</source>
        <translation>Наведите указатель на полосу или выберите её стрелками, чтобы узнать причину.</translation>
    </message>
    <message>
        <source>State or reason, such as “paused” or “battery”</source>
        <translation>Состояние или причина, например «приостановлено» или «батарея»</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Поиск</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Устройство</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Перейти к</translation>
    </message>
    <message>
        <source>commonwatt timeline</source>
        <comment>name of a file</comment>
        <translation>commonwatt хронология</translation>
    </message>
    <message>
        <source>The device was free to compute, whether or not there was work.</source>
        <translation>Устройство могло вычислять, независимо от того, была ли работа.</translation>
    </message>
    <message>
        <source>The device computed a part of the time only, or within limits.</source>
        <translation>Устройство вычисляло лишь часть времени или в пределах ограничений.</translation>
    </message>
    <message>
        <source>The device did not compute, for the reason that is told.</source>
        <translation>Устройство не вычисляло по указанной причине.</translation>
    </message>
    <message>
        <source>The program in the background did not run, or this machine was off.</source>
        <translation>Фоновая программа не работала, или этот компьютер был выключен.</translation>
    </message>
    <message>
        <source>Nothing is recorded of %1 or before.</source>
        <translation>За %1 и раньше записей нет.</translation>
    </message>
    <message>
        <source>Nothing is recorded yet.</source>
        <translation>Записей пока нет.</translation>
    </message>
    <message>
        <source>As soon as this machine lends a device, you will see here for each day when it ran, when it was slowed down or paused, and why.</source>
        <translation>Как только этот компьютер предоставит устройство, здесь за каждый день будет видно, когда оно работало, когда было замедлено или приостановлено и почему.</translation>
    </message>
    <message>
        <source>Reading the days before %1…</source>
        <translation>Чтение дней до %1…</translation>
    </message>
    <message>
        <source>Nothing in the record is like “%1”.</source>
        <translation>Ничего похожего на «%1» в записях нет.</translation>
    </message>
    <message>
        <source>No older day has it.</source>
        <translation>В более ранних днях этого нет.</translation>
    </message>
    <message>
        <source>The record begins here.</source>
        <translation>Здесь записи начинаются.</translation>
    </message>
    <message>
        <source>All devices</source>
        <translation>Все устройства</translation>
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
        <translation>Хронология</translation>
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
        <translation>%1, %2
%3</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Найдено</translation>
    </message>
    <message>
        <source>Ran</source>
        <translation>Работало</translation>
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
        <translation>По&amp;чему?</translation>
    </message>
    <message>
        <source>&amp;Snooze</source>
        <translation>От&amp;ложить</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Продолжить</translation>
    </message>
    <message>
        <source>Run for the next &amp;30 minutes anyway</source>
        <translation>Принудительно работать следующие &amp;30 минут</translation>
    </message>
    <message>
        <source>&amp;Profile</source>
        <translation>П&amp;рофиль</translation>
    </message>
    <message>
        <source>&amp;Open Commonwatt</source>
        <translation>&amp;Открыть Commonwatt</translation>
    </message>
    <message>
        <source>&amp;Quit…</source>
        <translation>В&amp;ыход…</translation>
    </message>
    <message>
        <source>Commonwatt
%1</source>
        <translation>Commonwatt
%1</translation>
    </message>
    <message>
        <source>End running &amp;anyway</source>
        <translation>Отменить принудительную р&amp;аботу</translation>
    </message>
</context>
<context>
    <name>commonwatt::UpdateNotice</name>
    <message>
        <source>Commonwatt %1 is there. Install it with your system&apos;s package manager.</source>
        <translation>Вышла версия Commonwatt %1. Установите её через менеджер пакетов вашей системы.</translation>
    </message>
    <message>
        <source>Commonwatt %1 is there. Fetch it with git pull, build it again, and start it anew.</source>
        <translation>Вышла версия Commonwatt %1. Получите её с помощью git pull, соберите заново и перезапустите.</translation>
    </message>
</context>
<context>
    <name>commonwatt::WeekEditor</name>
    <message>
        <source>Always</source>
        <translation>Всегда</translation>
    </message>
    <message>
        <source>Nights</source>
        <translation>Ночи</translation>
    </message>
    <message>
        <source>Weekends</source>
        <translation>Выходные</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Очистить</translation>
    </message>
    <message>
        <source>This cannot be shown here: %1</source>
        <translation>Это нельзя показать здесь: %1</translation>
    </message>
    <message>
        <source>Paint at least one hour; until then the hours of before hold. To stop all work, pause it.</source>
        <translation>Закрасьте хотя бы один час; до этого действуют прежние часы. Чтобы остановить всю работу, сделайте паузу.</translation>
    </message>
</context>
<context>
    <name>commonwatt::WeekGridView</name>
    <message>
        <source>%1, %2 to %3</source>
        <extracomment>A day of the week and two times</extracomment>
        <translation>%1, %2 – %3</translation>
    </message>
    <message>
        <source>%1: nothing runs</source>
        <translation>%1: ничего не работает</translation>
    </message>
    <message>
        <source>%1: it may run</source>
        <translation>%1: может работать</translation>
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
        <translation>Предоставьте то, чем не пользуетесь</translation>
    </message>
    <message>
        <source>Commonwatt lets this machine compute a part of an AI model for somebody you choose, while you do not need it.</source>
        <translation>С Commonwatt этот компьютер вычисляет часть модели ИИ для того, кого вы выберете, пока он вам не нужен.</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>Что делается</translation>
    </message>
    <message>
        <source>A part of a model is downloaded and run on your graphics card or processor. As soon as you use the machine, it gives way. You earn credits for what it has computed.</source>
        <translation>Часть модели скачивается и работает на вашей видеокарте или процессоре. Как только вы начинаете пользоваться компьютером, она уступает место. За вычисленное вы получаете кредиты.</translation>
    </message>
    <message>
        <source>What is not touched</source>
        <translation>Что не затрагивается</translation>
    </message>
    <message>
        <source>Your files, camera and microphone are not looked at. To give way in time, Commonwatt sees whether you use the machine and which programs run; that stays here. Nobody can run programs of their own on it, and nothing needs an administrator&apos;s rights.</source>
        <translation>Ваши файлы, камера и микрофон не просматриваются. Чтобы вовремя уступить, Commonwatt видит, пользуетесь ли вы компьютером и какие программы запущены; эти сведения остаются здесь. Никто не может запускать на нём свои программы, и права администратора ни для чего не нужны.</translation>
    </message>
    <message>
        <source>What it costs</source>
        <translation>Чего это стоит</translation>
    </message>
    <message>
        <source>Electricity while it computes, space on the disk for the model, and traffic to the coordinator. You set limits for each, see what each amounts to, and can stop at any time.</source>
        <translation>Электроэнергия во время вычислений, место на диске для модели и трафик к координатору. Вы задаёте пределы для каждого, видите, сколько уходит, и можете остановиться в любой момент.</translation>
    </message>
</context>
</TS>
