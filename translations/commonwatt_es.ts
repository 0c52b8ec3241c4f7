<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>Activity</name>
    <message>
        <source>The program in the background cannot be talked to: %1</source>
        <translation>No se puede comunicar con el programa en segundo plano: %1</translation>
    </message>
    <message>
        <source>Asking the program in the background…</source>
        <translation>Consultando el programa en segundo plano…</translation>
    </message>
    <message>
        <source>The program in the background is not running.</source>
        <translation>El programa en segundo plano no está en ejecución.</translation>
    </message>
    <message>
        <source>Snoozed until %1.</source>
        <translation>Pospuesto hasta: %1.</translation>
    </message>
    <message>
        <source>Snoozed until the game ends.</source>
        <translation>Pospuesto hasta que termine el juego.</translation>
    </message>
    <message>
        <source>Snoozed until you resume.</source>
        <translation>Pospuesto hasta que se reanude.</translation>
    </message>
    <message>
        <source>Running %1.</source>
        <translation>Ejecutando %1.</translation>
    </message>
    <message>
        <source>Running %1, slowed down to %2 %.</source>
        <extracomment>%2 is a number of percent</extracomment>
        <translation>Ejecutando %1, ralentizado al %2 %.</translation>
    </message>
    <message>
        <source>%1 cannot run here: %2</source>
        <translation>%1 no se puede ejecutar aquí: %2</translation>
    </message>
    <message>
        <source>Downloading its part of %1.</source>
        <translation>Descargando su parte de %1.</translation>
    </message>
    <message>
        <source>Loading its part of %1.</source>
        <translation>Cargando su parte de %1.</translation>
    </message>
    <message>
        <source>Ready to run %1; nobody asks right now.</source>
        <translation>Listo para ejecutar %1; nadie lo solicita ahora.</translation>
    </message>
    <message>
        <source>Ready; the coordinator has no work for this machine right now.</source>
        <translation>Listo; el coordinador no tiene trabajo para este equipo en este momento.</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En marcha</translation>
    </message>
    <message>
        <source>Slowed down</source>
        <translation>Ralentizado</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Snoozed</source>
        <translation>Pospuesto</translation>
    </message>
    <message>
        <source>Waiting for work</source>
        <translation>A la espera de trabajo</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>Requiere su atención</translation>
    </message>
    <message>
        <source>Not running</source>
        <translation>No iniciado</translation>
    </message>
    <message>
        <source>This machine has not joined anybody yet.</source>
        <translation>Este equipo aún no se ha unido a nadie.</translation>
    </message>
    <message>
        <source>The coordinator refuses this machine: %1</source>
        <translation>El coordinador rechaza este equipo: %1</translation>
    </message>
    <message>
        <source>No device of this machine can be lent.</source>
        <translation>No se puede prestar ningún dispositivo de este equipo.</translation>
    </message>
    <message>
        <source>Paused.</source>
        <translation>En pausa.</translation>
    </message>
    <message>
        <source>Paused: %1.</source>
        <translation>En pausa: %1.</translation>
    </message>
    <message>
        <source>Connecting to %1.</source>
        <translation>Conectando con %1.</translation>
    </message>
</context>
<context>
    <name>BenchResults</name>
    <message>
        <source>%1: %2 slower</source>
        <extracomment>%1 is what was measured, %2 a percentage</extracomment>
        <translation>%1: %2 más lento</translation>
    </message>
    <message>
        <source>%1: %2 of an answer, %3 of a prompt.</source>
        <translation>%1: %2 de respuesta, %3 de prompt.</translation>
    </message>
    <message numerus="yes">
        <source>%1: not even one of its %Ln block(s) fits into the %2 that are lent.</source>
        <translation>
            <numerusform>%1: ni siquiera su único bloque (%Ln) cabe en los %2 que se prestan.</numerusform>
            <numerusform>%1: ni siquiera uno de sus %Ln bloques cabe en los %2 que se prestan.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: does not fit as a whole, it has %2 and %3 are lent. Some %4 of its %5 blocks do, at %6 of an answer.</source>
        <translation>%1: no cabe entero, ocupa %2 y se prestan %3. Caben unos %4 de sus %5 bloques, a %6 de respuesta.</translation>
    </message>
    <message>
        <source>A model of %1 billion parameters, %2 bits</source>
        <extracomment>How large a model is. %1: billions of parameters, %2: bits of each</extracomment>
        <translation>Un modelo de %1 mil millones de parámetros, %2 bits</translation>
    </message>
</context>
<context>
    <name>BenchText</name>
    <message>
        <source>A block, a token of an answer</source>
        <translation>Un bloque, un token de respuesta</translation>
    </message>
    <message>
        <source>A block, a token of a prompt</source>
        <translation>Un bloque, un token de prompt</translation>
    </message>
    <message>
        <source>A block of 4 bits, a token of an answer</source>
        <translation>Un bloque de 4 bits, un token de respuesta</translation>
    </message>
    <message>
        <source>A block of 4 bits, a token of a prompt</source>
        <translation>Un bloque de 4 bits, un token de prompt</translation>
    </message>
    <message>
        <source>A small block, a token of an answer</source>
        <translation>Un bloque pequeño, un token de respuesta</translation>
    </message>
    <message>
        <source>A small block, a token of a prompt</source>
        <translation>Un bloque pequeño, un token de prompt</translation>
    </message>
    <message>
        <source>Length of these prompts</source>
        <translation>Longitud de estos prompts</translation>
    </message>
    <message>
        <source>Weights read for a token, 4 bits</source>
        <translation>Pesos leídos para un token, 4 bits</translation>
    </message>
    <message>
        <source>Weights read for a token, 8 bits</source>
        <translation>Pesos leídos para un token, 8 bits</translation>
    </message>
    <message>
        <source>Products of a prompt, 4 bits</source>
        <translation>Productos de un prompt, 4 bits</translation>
    </message>
    <message>
        <source>Products of a prompt, 8 bits</source>
        <translation>Productos de un prompt, 8 bits</translation>
    </message>
    <message>
        <source>What the coordinator checks</source>
        <translation>Lo que comprueba el coordinador</translation>
    </message>
    <message>
        <source>Memory, copied</source>
        <translation>Memoria, copia</translation>
    </message>
    <message>
        <source>Memory, two read and one written</source>
        <translation>Memoria, dos lecturas y una escritura</translation>
    </message>
    <message>
        <source>Memory, read</source>
        <translation>Memoria, lectura</translation>
    </message>
    <message>
        <source>Arithmetic, 32-bit floats</source>
        <translation>Aritmética, coma flotante de 32 bits</translation>
    </message>
    <message>
        <source>Arithmetic, 16-bit floats</source>
        <translation>Aritmética, coma flotante de 16 bits</translation>
    </message>
    <message>
        <source>Arithmetic, 8-bit integers</source>
        <translation>Aritmética, enteros de 8 bits</translation>
    </message>
    <message>
        <source>Matrix units, 16-bit floats</source>
        <translation>Unidades matriciales, coma flotante de 16 bits</translation>
    </message>
    <message>
        <source>Own kernel: vector product, 4 bits</source>
        <translation>Kernel propio: producto de vectores, 4 bits</translation>
    </message>
    <message>
        <source>Own kernel: vector product, 8 bits</source>
        <translation>Kernel propio: producto de vectores, 8 bits</translation>
    </message>
    <message>
        <source>Own kernel: matrix product, 4 bits</source>
        <translation>Kernel propio: producto de matrices, 4 bits</translation>
    </message>
    <message>
        <source>Own kernel: matrix product, 8 bits</source>
        <translation>Kernel propio: producto de matrices, 8 bits</translation>
    </message>
    <message>
        <source>Link, host to device</source>
        <translation>Enlace, del equipo al dispositivo</translation>
    </message>
    <message>
        <source>Link, device to host</source>
        <translation>Enlace, del dispositivo al equipo</translation>
    </message>
    <message>
        <source>Memory, copied by the driver</source>
        <translation>Memoria, copia por el controlador</translation>
    </message>
    <message>
        <source>Starting a computation</source>
        <translation>Inicio de un cálculo</translation>
    </message>
    <message>
        <source>A block, a token of an answer, after a minute</source>
        <translation>Un bloque, un token de respuesta, tras un minuto</translation>
    </message>
    <message>
        <source>Speed lost in a minute of load</source>
        <translation>Velocidad perdida en un minuto de carga</translation>
    </message>
    <message>
        <source>Clock at the beginning of that minute</source>
        <translation>Frecuencia al inicio de ese minuto</translation>
    </message>
    <message>
        <source>Clock at its end</source>
        <translation>Frecuencia al final</translation>
    </message>
    <message>
        <source>Hottest in that minute</source>
        <translation>Temperatura máxima en ese minuto</translation>
    </message>
    <message>
        <source>Power in that minute</source>
        <translation>Potencia en ese minuto</translation>
    </message>
    <message>
        <source>Blocks&apos; tokens for a joule</source>
        <translation>Tokens de bloque por julio</translation>
    </message>
    <message>
        <source>tokens/J</source>
        <translation>tokens/J</translation>
    </message>
    <message>
        <source>A minute of load</source>
        <translation>Un minuto de carga</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s)</source>
        <translation>
            <numerusform>%Ln token</numerusform>
            <numerusform>%Ln tokens</numerusform>
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
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>disturbed</source>
        <extracomment>Of a measured value</extracomment>
        <translation>alterado</translation>
    </message>
    <message>
        <source>wrong results</source>
        <extracomment>Of a measured value</extracomment>
        <translation>resultados incorrectos</translation>
    </message>
    <message>
        <source>not possible here</source>
        <extracomment>Of what could not be measured</extracomment>
        <translation>no es posible aquí</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Completa</translation>
    </message>
    <message>
        <source>Quick</source>
        <translation>Rápida</translation>
    </message>
</context>
<context>
    <name>CurvesSection</name>
    <message>
        <source>Last hour</source>
        <translation>Última hora</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
    <message>
        <source>Last week</source>
        <translation>Última semana</translation>
    </message>
    <message>
        <source>Last 400 days</source>
        <translation>Últimos 400 días</translation>
    </message>
</context>
<context>
    <name>EarningsSums</name>
    <message>
        <source>Others</source>
        <translation>Otros</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>medida</translation>
    </message>
    <message>
        <source>partly estimated</source>
        <translation>estimada en parte</translation>
    </message>
    <message>
        <source>estimated</source>
        <translation>estimada</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>The first and the last day of a week</extracomment>
        <translation>%1 a %2</translation>
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
        <translation>%1: no se calculó nada.</translation>
    </message>
    <message>
        <source>%1: %2 credits.</source>
        <translation>%1: %2 créditos.</translation>
    </message>
    <message>
        <source>%1: %2 credits (%3).</source>
        <translation>%1: %2 créditos (%3).</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between entries of a list</comment>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>%Ln task(s).</source>
        <translation>
            <numerusform>%Ln tarea.</numerusform>
            <numerusform>%Ln tareas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln task(s), %1 of them pending.</source>
        <translation>
            <numerusform>%Ln tarea, %1 pendiente.</numerusform>
            <numerusform>%Ln tareas, %1 de ellas pendientes.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2, which cost %3.</source>
        <translation>%1 %2, con un coste de %3.</translation>
    </message>
    <message>
        <source>%1 %2; its price is not known for all of it.</source>
        <translation>%1 %2; no se conoce el precio de una parte.</translation>
    </message>
</context>
<context>
    <name>ExportWriter</name>
    <message>
        <source>The file %1 could not be made: %2</source>
        <translation>No se pudo crear el archivo %1: %2</translation>
    </message>
    <message>
        <source>The file %1 could not be written: %2</source>
        <translation>No se pudo escribir el archivo %1: %2</translation>
    </message>
</context>
<context>
    <name>Failure</name>
    <message>
        <source>Memory or disk space was used up. Free some, or change what you lend: under Policy the device&apos;s memory, under Models the space for downloads. It is tried again with less work.</source>
        <translation>Se agotó la memoria o el espacio en disco. Libere una parte o cambie lo que presta: en Reglas, la memoria del dispositivo; en Modelos, el espacio para descargas. Se vuelve a intentar con menos trabajo.</translation>
    </message>
    <message>
        <source>The process that computes ended, or the coordinator could not be reached. It is tried again by itself. If it keeps happening on one device, update that device&apos;s driver, and undo overclocking if there is any; if it happens on all of them, check the network.</source>
        <translation>El proceso que calcula terminó o no se pudo contactar con el coordinador. Se vuelve a intentar automáticamente. Si sigue ocurriendo en un dispositivo, actualice su controlador y deshaga el overclocking si lo hay; si ocurre en todos, compruebe la red.</translation>
    </message>
    <message>
        <source>Something took too long. A device that hangs is started anew by itself. If it keeps happening, update the device&apos;s driver, lend it less memory, or check the network.</source>
        <translation>Algo tardó demasiado. Un dispositivo que se bloquea se reinicia por sí solo. Si sigue ocurriendo, actualice el controlador del dispositivo, preste menos memoria de él o compruebe la red.</translation>
    </message>
    <message>
        <source>A file or an answer was damaged. Damaged downloads are thrown away and fetched again. If it keeps happening, check the disk and the machine&apos;s memory for faults, and tell the people who run the coordinator.</source>
        <translation>Un archivo o una respuesta estaban dañados. Las descargas dañadas se desechan y se obtienen de nuevo. Si sigue ocurriendo, compruebe si hay fallos en el disco y en la memoria del equipo, e informe a quienes gestionan el coordinador.</translation>
    </message>
    <message>
        <source>This device or this version cannot compute that model. Nothing is lost: it gets other work. An update of Commonwatt or of the device&apos;s driver may help.</source>
        <translation>Este dispositivo o esta versión no puede calcular ese modelo. No se pierde nada: recibe otro trabajo. Puede ayudar una actualización de Commonwatt o del controlador del dispositivo.</translation>
    </message>
    <message>
        <source>The system refused access. See that the user who runs Commonwatt may use the device (on Linux, the groups “video” and “render”) and may write to the data folder.</source>
        <translation>El sistema denegó el acceso. Compruebe que el usuario que ejecuta Commonwatt puede usar el dispositivo (en Linux, los grupos «video» y «render») y puede escribir en la carpeta de datos.</translation>
    </message>
    <message>
        <source>The coordinator does not accept this machine any more. Ask for a new link to join, and join again.</source>
        <translation>El coordinador ya no acepta este equipo. Solicite un nuevo enlace de invitación y vuelva a unirse.</translation>
    </message>
    <message>
        <source>The device or a file that was needed is not there any more. If you have taken a device out, nothing has to be done; otherwise see under Hardware whether it is found.</source>
        <translation>El dispositivo o un archivo necesario ya no está disponible. Si ha retirado un dispositivo, no hay que hacer nada; de lo contrario, compruebe en Hardware si se encuentra.</translation>
    </message>
    <message>
        <source>The work was called off, as when you pause or turn the machine off. Nothing has to be done.</source>
        <translation>El trabajo se canceló, como cuando se pausa o se apaga el equipo. No hay que hacer nada.</translation>
    </message>
    <message>
        <source>The coordinator asked for something that cannot be done here. You cannot change that; it gives the work to others. If it keeps happening, see whether there is an update.</source>
        <translation>El coordinador pidió algo que no se puede hacer aquí. No se puede cambiar; el coordinador asigna el trabajo a otros. Si sigue ocurriendo, compruebe si hay una actualización.</translation>
    </message>
    <message>
        <source>This is a defect of Commonwatt. See whether there is an update; if it still happens, please report it with the message above.</source>
        <translation>Es un defecto de Commonwatt. Compruebe si hay una actualización; si sigue ocurriendo, comuníquelo con el mensaje de arriba.</translation>
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
        <translation>%1&#xa0;s</translation>
    </message>
    <message>
        <source>%1&#xa0;min</source>
        <extracomment>Minutes</extracomment>
        <translation>%1&#xa0;min</translation>
    </message>
    <message>
        <source>%1&#xa0;min %2&#xa0;s</source>
        <extracomment>Minutes and seconds</extracomment>
        <translation>%1&#xa0;min %2&#xa0;s</translation>
    </message>
    <message>
        <source>%1&#xa0;h</source>
        <extracomment>Hours</extracomment>
        <translation>%1&#xa0;h</translation>
    </message>
    <message>
        <source>%1&#xa0;h %2&#xa0;min</source>
        <extracomment>Hours and minutes</extracomment>
        <translation>%1&#xa0;h %2&#xa0;min</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>A day of the week and a time</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1&#xa0;d</source>
        <extracomment>Days</extracomment>
        <translation>%1&#xa0;d</translation>
    </message>
    <message>
        <source>%1&#xa0;d %2&#xa0;h</source>
        <extracomment>Days and hours</extracomment>
        <translation>%1&#xa0;d %2&#xa0;h</translation>
    </message>
</context>
<context>
    <name>HardwareText</name>
    <message>
        <source>Graphics card, %1</source>
        <translation>Tarjeta gráfica, %1</translation>
    </message>
    <message>
        <source>Graphics within the processor, shares %1</source>
        <translation>Gráficos integrados en el procesador, comparten %1</translation>
    </message>
    <message>
        <source>Graphics computed by the processor, %1</source>
        <translation>Gráficos calculados por el procesador, %1</translation>
    </message>
    <message>
        <source>Processor, %1</source>
        <translation>Procesador, %1</translation>
    </message>
    <message>
        <source>PCI %1</source>
        <translation>PCI %1</translation>
    </message>
    <message>
        <source>kernel driver %1</source>
        <extracomment>Of the system&apos;s kernel, such as &quot;nvidia&quot;</extracomment>
        <translation>controlador del núcleo %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lane(s) at %1&#xa0;GT/s</source>
        <extracomment>A link&apos;s speed: giga-transfers a second and lane</extracomment>
        <translation>
            <numerusform>%Ln carril a %1&#xa0;GT/s</numerusform>
            <numerusform>%Ln carriles a %1&#xa0;GT/s</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; now %2</source>
        <translation>%1; ahora %2</translation>
    </message>
    <message>
        <source>subgroups of %1</source>
        <translation>subgrupos de %1</translation>
    </message>
    <message>
        <source>16-bit storage</source>
        <translation>almacenamiento de 16 bits</translation>
    </message>
    <message>
        <source>8-bit storage</source>
        <translation>almacenamiento de 8 bits</translation>
    </message>
    <message>
        <source>16-bit arithmetic</source>
        <translation>aritmética de 16 bits</translation>
    </message>
    <message>
        <source>8-bit integers</source>
        <translation>enteros de 8 bits</translation>
    </message>
    <message>
        <source>integer dot product</source>
        <translation>producto escalar de enteros</translation>
    </message>
    <message>
        <source>cooperative matrices</source>
        <translation>matrices cooperativas</translation>
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
        <translation>Contiene más de una invitación. Use una para cada equipo: pegue el enlace de la que corresponde a este equipo.</translation>
    </message>
    <message>
        <source>The link is not whole. Copy all of it, from commonwatt:// to its end, or ask for a new one.</source>
        <translation>El enlace no está completo. Cópielo entero, desde commonwatt:// hasta el final, o solicite uno nuevo.</translation>
    </message>
    <message>
        <source>There is no invitation in it. An invitation is a link that begins with commonwatt://.</source>
        <translation>No contiene ninguna invitación. Una invitación es un enlace que empieza por commonwatt://.</translation>
    </message>
    <message>
        <source>No QR code can be read in this image. Try one that is sharper, or paste the link.</source>
        <translation>No se puede leer ningún código QR en esta imagen. Pruebe con otra más nítida o pegue el enlace.</translation>
    </message>
    <message>
        <source>The QR code in this image is not an invitation.</source>
        <translation>El código QR de esta imagen no es una invitación.</translation>
    </message>
    <message>
        <source>The image is too large. Cut the QR code out of it, or paste the link.</source>
        <translation>La imagen es demasiado grande. Recorte el código QR o pegue el enlace.</translation>
    </message>
    <message>
        <source>The image is broken and cannot be read.</source>
        <translation>La imagen está dañada y no se puede leer.</translation>
    </message>
    <message>
        <source>The file cannot be opened.</source>
        <translation>No se puede abrir el archivo.</translation>
    </message>
    <message>
        <source>The file is too large for an invitation: choose a text with the link in it, or an image of its QR code.</source>
        <translation>El archivo es demasiado grande para ser una invitación: elija un texto que contenga el enlace o una imagen de su código QR.</translation>
    </message>
</context>
<context>
    <name>ModelList</name>
    <message>
        <source>%1 billion parameters</source>
        <translation>%1 mil millones de parámetros</translation>
    </message>
    <message>
        <source>%1 million parameters</source>
        <translation>%1 millones de parámetros</translation>
    </message>
    <message>
        <source>%1 parameters</source>
        <translation>%1 parámetros</translation>
    </message>
    <message>
        <source>kept for later</source>
        <translation>guardado para después</translation>
    </message>
    <message>
        <source>downloading</source>
        <translation>descargando</translation>
    </message>
    <message>
        <source>loading</source>
        <translation>cargando</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>listo</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>error</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>detenido</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>no indicado</translation>
    </message>
    <message numerus="yes">
        <source>%1 in %Ln block(s)</source>
        <extracomment>%1 is a size in bytes</extracomment>
        <translation>
            <numerusform>%1 en %Ln bloque</numerusform>
            <numerusform>%1 en %Ln bloques</numerusform>
        </translation>
    </message>
    <message>
        <source>Token embedding</source>
        <translation>Incrustación de tokens</translation>
    </message>
    <message>
        <source>Output head</source>
        <translation>Cabezal de salida</translation>
    </message>
    <message>
        <source>Block %1 of %2</source>
        <translation>Bloque %1 de %2</translation>
    </message>
    <message>
        <source>Blocks %1 to %2 of %3</source>
        <translation>Bloques %1 a %2 de %3</translation>
    </message>
    <message>
        <source>%1 in the block cache: %2, %3</source>
        <extracomment>Blocks of a model, and how large they are</extracomment>
        <translation>%1 en la caché de bloques: %2, %3</translation>
    </message>
    <message>
        <source>%1 on %2: %3, %4</source>
        <extracomment>Blocks of a model, a device, what it does with them, and how large they are</extracomment>
        <translation>%1 en %2: %3, %4</translation>
    </message>
    <message>
        <source>Only models that you have allowed run here, and this one is not among them.</source>
        <translation>Aquí solo se ejecutan los modelos que ha permitido, y este no es uno de ellos.</translation>
    </message>
    <message>
        <source>Allowed by your pattern “%1”.</source>
        <translation>Permitido por su patrón «%1».</translation>
    </message>
    <message>
        <source>Denied by your pattern “%1”.</source>
        <translation>Denegado por su patrón «%1».</translation>
    </message>
    <message>
        <source>Chat: answers in a conversation</source>
        <translation>Chat: responde en una conversación</translation>
    </message>
    <message>
        <source>Text completion: a text is carried on</source>
        <translation>Completado de texto: se continúa un texto</translation>
    </message>
    <message>
        <source>%1, may send work</source>
        <translation>%1, puede enviar trabajo</translation>
    </message>
    <message>
        <source>%1, may not send work</source>
        <translation>%1, no puede enviar trabajo</translation>
    </message>
</context>
<context>
    <name>Notifications</name>
    <message>
        <source>When this machine has joined a coordinator</source>
        <translation>Cuando este equipo se ha unido a un coordinador</translation>
    </message>
    <message>
        <source>When the coordinator refuses this machine</source>
        <translation>Cuando el coordinador rechaza este equipo</translation>
    </message>
    <message>
        <source>When a device fails and needs me</source>
        <translation>Cuando un dispositivo falla y requiere mi atención</translation>
    </message>
    <message>
        <source>When the first credit is earned</source>
        <translation>Cuando se gana el primer crédito</translation>
    </message>
    <message>
        <source>Once a day, what was earned the day before</source>
        <translation>Una vez al día, lo que se ganó el día anterior</translation>
    </message>
    <message>
        <source>When a snooze has ended</source>
        <translation>Cuando termina un aplazamiento</translation>
    </message>
    <message>
        <source>When a newer version is there</source>
        <translation>Cuando hay una versión más reciente</translation>
    </message>
    <message>
        <source>Joined</source>
        <translation>Unido</translation>
    </message>
    <message>
        <source>This machine computes for %1 from now on.</source>
        <translation>Este equipo calcula para %1 a partir de ahora.</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazado</translation>
    </message>
    <message>
        <source>%1 refuses this machine: %2</source>
        <translation>%1 rechaza este equipo: %2</translation>
    </message>
    <message>
        <source>First credits</source>
        <translation>Primeros créditos</translation>
    </message>
    <message>
        <source>This machine has earned its first credits: %1.</source>
        <translation>Este equipo ha ganado sus primeros créditos: %1.</translation>
    </message>
    <message>
        <source>Snooze ended</source>
        <translation>Fin del aplazamiento</translation>
    </message>
    <message>
        <source>Commonwatt may compute again.</source>
        <translation>Commonwatt puede volver a calcular.</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Actualización</translation>
    </message>
    <message>
        <source>%1 is there; this machine has an older version.</source>
        <translation>%1 está disponible; este equipo tiene una versión anterior.</translation>
    </message>
    <message>
        <source>A device fails</source>
        <translation>Un dispositivo falla</translation>
    </message>
    <message>
        <source>%1 cannot run %2: %3</source>
        <translation>%1 no puede ejecutar %2: %3</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ayer</translation>
    </message>
    <message>
        <source>%1 credits earned.</source>
        <translation>%1 créditos ganados.</translation>
    </message>
    <message numerus="yes">
        <source>%1 credits earned, and %Ln task(s) not booked yet.</source>
        <translation>
            <numerusform>%1 créditos ganados y %Ln tarea aún sin contabilizar.</numerusform>
            <numerusform>%1 créditos ganados y %Ln tareas aún sin contabilizar.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Policy</name>
    <message>
        <source>seconds</source>
        <translation>segundos</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>minutos</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>horas</translation>
    </message>
    <message>
        <source>days</source>
        <translation>días</translation>
    </message>
    <message>
        <source>milliseconds</source>
        <translation>milisegundos</translation>
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
        <translation>KiB por segundo</translation>
    </message>
    <message>
        <source>MiB a second</source>
        <translation>MiB por segundo</translation>
    </message>
    <message>
        <source>GiB a second</source>
        <translation>GiB por segundo</translation>
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
        <translation>vatios</translation>
    </message>
    <message>
        <source>MHz</source>
        <translation>MHz</translation>
    </message>
    <message>
        <source>% of its highest</source>
        <translation>% de su máximo</translation>
    </message>
    <message>
        <source>% of it</source>
        <translation>% del total</translation>
    </message>
    <message>
        <source>for a kWh</source>
        <translation>por kWh</translation>
    </message>
    <message>
        <source>threads</source>
        <translation>hilos</translation>
    </message>
    <message>
        <source>on this machine</source>
        <translation>en este equipo</translation>
    </message>
    <message>
        <source>Run on</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>As while you are here</source>
        <translation>Como cuando hay alguien</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Pause and give memory back</source>
        <translation>Pausar y devolver la memoria</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Siempre</translation>
    </message>
    <message>
        <source>Nobody is here</source>
        <translation>No hay nadie</translation>
    </message>
    <message>
        <source>Only input counts</source>
        <translation>Solo cuenta la entrada</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Desactivado</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Sin límite</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Desconocido</translation>
    </message>
    <message>
        <source>At any price</source>
        <translation>A cualquier precio</translation>
    </message>
    <message>
        <source>As devices of its kind do</source>
        <translation>Como los dispositivos de su tipo</translation>
    </message>
    <message>
        <source>Do not use it</source>
        <translation>No usarla</translation>
    </message>
    <message>
        <source>Slowly</source>
        <translation>Despacio</translation>
    </message>
    <message>
        <source>Like any other</source>
        <translation>Como cualquier otra</translation>
    </message>
    <message>
        <source>As usual: 75 % of a GPU&apos;s, 50 % of the machine&apos;s</source>
        <translation>Lo habitual: 75 % de la de una GPU, 50 % de la del equipo</translation>
    </message>
    <message>
        <source>One for each core</source>
        <translation>Uno por núcleo</translation>
    </message>
    <message>
        <source>What is lent and 2 GiB</source>
        <translation>Lo que se presta más 2 GiB</translation>
    </message>
    <message>
        <source>By itself, before a device is offered</source>
        <translation>Automáticamente, antes de ofrecer un dispositivo</translation>
    </message>
    <message>
        <source>Only when you ask for it</source>
        <translation>Solo cuando se solicita</translation>
    </message>
    <message>
        <source>While something runs or somebody looks</source>
        <translation>Mientras algo se ejecuta o alguien mira</translation>
    </message>
    <message>
        <source>Simulated, for trying things out</source>
        <translation>Simulados, para hacer pruebas</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Qué ocurre</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>Advertencias y errores</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Errores</translation>
    </message>
    <message>
        <source>By network and time</source>
        <translation>Según la red y la hora</translation>
    </message>
    <message>
        <source>GPUs run when you have been away for</source>
        <translation>Las GPU se ejecutan tras una ausencia de</translation>
    </message>
    <message>
        <source>Time without keyboard, pointer or game controller.</source>
        <translation>Tiempo sin teclado, puntero ni mando de juego.</translation>
    </message>
    <message>
        <source>The processor runs when you have been away for</source>
        <translation>El procesador se ejecuta tras una ausencia de</translation>
    </message>
    <message>
        <source>The same for the processor.</source>
        <translation>Lo mismo para el procesador.</translation>
    </message>
    <message>
        <source>GPUs while you are here</source>
        <translation>Las GPU mientras hay alguien</translation>
    </message>
    <message>
        <source>Whether they run although you use the machine: a part of their time leaves it usable.</source>
        <translation>Si se ejecutan aunque use el equipo: con una parte de su tiempo sigue siendo utilizable.</translation>
    </message>
    <message>
        <source>The processor while you are here</source>
        <translation>El procesador mientras hay alguien</translation>
    </message>
    <message>
        <source>When the screen is locked</source>
        <translation>Cuando la pantalla está bloqueada</translation>
    </message>
    <message>
        <source>Whether it counts at once as nobody being here.</source>
        <translation>Si cuenta de inmediato como que no hay nadie.</translation>
    </message>
    <message>
        <source>While a remote session is open</source>
        <translation>Mientras hay abierta una sesión remota</translation>
    </message>
    <message>
        <source>Somebody works on this machine from another one.</source>
        <translation>Alguien trabaja en este equipo desde otro.</translation>
    </message>
    <message>
        <source>Game controllers count as input</source>
        <translation>Los mandos de juego cuentan como entrada</translation>
    </message>
    <message>
        <source>Turn it off if one lies about and moves by itself.</source>
        <translation>Desactívelo si hay uno suelto que se mueve solo.</translation>
    </message>
    <message>
        <source>While a window fills the screen</source>
        <translation>Mientras una ventana ocupa toda la pantalla</translation>
    </message>
    <message>
        <source>A game, a film, a presentation.</source>
        <translation>Un juego, una película, una presentación.</translation>
    </message>
    <message>
        <source>Windows that come first</source>
        <translation>Ventanas con prioridad</translation>
    </message>
    <message>
        <source>Classes of windows; * and ? stand for any letters.</source>
        <translation>Clases de ventanas; * y ? sustituyen a cualquier letra.</translation>
    </message>
    <message>
        <source>Programs that come first</source>
        <translation>Programas con prioridad</translation>
    </message>
    <message>
        <source>Names of programs such as blender; * and ? stand for any letters.</source>
        <translation>Nombres de programas como blender; * y ? sustituyen a cualquier letra.</translation>
    </message>
    <message>
        <source>While one of these is open</source>
        <translation>Mientras alguno de estos está abierto</translation>
    </message>
    <message>
        <source>What the windows and programs above lead to.</source>
        <translation>A qué dan lugar las ventanas y los programas de arriba.</translation>
    </message>
    <message>
        <source>While a game has asked for game mode</source>
        <translation>Mientras un juego ha pedido el modo de juego</translation>
    </message>
    <message>
        <source>Many games ask the system for it.</source>
        <translation>Muchos juegos se lo piden al sistema.</translation>
    </message>
    <message>
        <source>While music or a film plays</source>
        <translation>Mientras se reproduce música o una película</translation>
    </message>
    <message>
        <source>In any player that tells the system.</source>
        <translation>En cualquier reproductor que informe al sistema.</translation>
    </message>
    <message>
        <source>While a program keeps the screen on</source>
        <translation>Mientras un programa mantiene encendida la pantalla</translation>
    </message>
    <message>
        <source>As films and video calls do.</source>
        <translation>Como hacen las películas y las videollamadas.</translation>
    </message>
    <message>
        <source>Pause a GPU when others use more of it than</source>
        <translation>Pausar una GPU cuando otros usan de ella más de</translation>
    </message>
    <message>
        <source>Your own programs on the same GPU come first.</source>
        <translation>Sus propios programas en la misma GPU tienen prioridad.</translation>
    </message>
    <message>
        <source>… for longer than</source>
        <translation>… durante más de</translation>
    </message>
    <message>
        <source>Short bursts do not count.</source>
        <translation>Los picos breves no cuentan.</translation>
    </message>
    <message>
        <source>Give a GPU&apos;s memory back when less is free than</source>
        <translation>Devolver la memoria de una GPU cuando queda libre menos de</translation>
    </message>
    <message>
        <source>So that your programs find room on it.</source>
        <translation>Para que sus programas tengan sitio en ella.</translation>
    </message>
    <message>
        <source>Hours of the week</source>
        <translation>Horas de la semana</translation>
    </message>
    <message>
        <source>When it may run at all.</source>
        <translation>Cuándo puede ejecutarse.</translation>
    </message>
    <message>
        <source>On battery, run while its charge is above</source>
        <translation>Con batería, ejecutar mientras la carga supere</translation>
    </message>
    <message>
        <source>Computing empties a battery within an hour or two.</source>
        <translation>Calcular agota una batería en una o dos horas.</translation>
    </message>
    <message>
        <source>While an uninterruptible power supply runs on its battery</source>
        <translation>Mientras un sistema de alimentación ininterrumpida funciona con su batería</translation>
    </message>
    <message>
        <source>During a power cut.</source>
        <translation>Durante un corte de electricidad.</translation>
    </message>
    <message>
        <source>Prices by time</source>
        <translation>Precios por hora</translation>
    </message>
    <message>
        <source>Of a kilowatt-hour; the first line that fits counts.</source>
        <translation>De un kilovatio hora; se aplica la primera línea que coincide.</translation>
    </message>
    <message>
        <source>Price at all other times</source>
        <translation>Precio en las demás horas</translation>
    </message>
    <message>
        <source>Of a kilowatt-hour.</source>
        <translation>De un kilovatio hora.</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moneda</translation>
    </message>
    <message>
        <source>Three capital letters, such as EUR or USD.</source>
        <translation>Tres letras mayúsculas, como EUR o USD.</translation>
    </message>
    <message>
        <source>Run up to a price of</source>
        <translation>Ejecutar hasta un precio de</translation>
    </message>
    <message>
        <source>While electricity costs more, nothing runs.</source>
        <translation>Mientras la electricidad cueste más, no se ejecuta nada.</translation>
    </message>
    <message>
        <source>What a device takes while it computes</source>
        <translation>Lo que consume un dispositivo mientras calcula</translation>
    </message>
    <message>
        <source>For the sums of energy and cost, where no sensor tells.</source>
        <translation>Para las sumas de energía y coste, donde ningún sensor lo indica.</translation>
    </message>
    <message>
        <source>Where your own signal is read</source>
        <translation>Dónde se lee su propia señal</translation>
    </message>
    <message>
        <source>Solar surplus, home automation: file:/PATH or http://127.0.0.1:PORT/PATH. Empty: none.</source>
        <translation>Excedente solar, domótica: file:/RUTA o http://127.0.0.1:PUERTO/RUTA. Vacío: ninguna.</translation>
    </message>
    <message>
        <source>How old the signal may be</source>
        <translation>Antigüedad máxima de la señal</translation>
    </message>
    <message>
        <source>An older one stops the work.</source>
        <translation>Una más antigua detiene el trabajo.</translation>
    </message>
    <message>
        <source>Keep a GPU&apos;s core at</source>
        <translation>Mantener el núcleo de una GPU a</translation>
    </message>
    <message>
        <source>It is slowed down as far as that needs.</source>
        <translation>Se ralentiza tanto como haga falta.</translation>
    </message>
    <message>
        <source>Stop when its core is hotter than</source>
        <translation>Detener cuando su núcleo supera</translation>
    </message>
    <message>
        <source>It runs again when it is 5 °C cooler.</source>
        <translation>Se ejecuta de nuevo cuando está 5 °C más fría.</translation>
    </message>
    <message>
        <source>Keep a GPU&apos;s hottest part at</source>
        <translation>Mantener la parte más caliente de una GPU a</translation>
    </message>
    <message>
        <source>Stop when its hottest part is hotter than</source>
        <translation>Detener cuando su parte más caliente supera</translation>
    </message>
    <message>
        <source>Keep a GPU&apos;s memory at</source>
        <translation>Mantener la memoria de una GPU a</translation>
    </message>
    <message>
        <source>Stop when its memory is hotter than</source>
        <translation>Detener cuando su memoria supera</translation>
    </message>
    <message>
        <source>The most that a GPU may take</source>
        <translation>Lo máximo que puede consumir una GPU</translation>
    </message>
    <message>
        <source>Held by its driver where it can, else by slowing it down.</source>
        <translation>Lo mantiene su controlador si es posible; si no, ralentizándola.</translation>
    </message>
    <message>
        <source>Highest clock of a GPU&apos;s cores</source>
        <translation>Frecuencia máxima de los núcleos de una GPU</translation>
    </message>
    <message>
        <source>Where its driver can be told.</source>
        <translation>Donde se le puede indicar a su controlador.</translation>
    </message>
    <message>
        <source>Keep a GPU&apos;s fan below</source>
        <translation>Mantener el ventilador de una GPU por debajo de</translation>
    </message>
    <message>
        <source>Part of the time in which a device computes at most</source>
        <translation>Parte máxima del tiempo en la que calcula un dispositivo</translation>
    </message>
    <message>
        <source>Less is cooler, quieter and earns less.</source>
        <translation>Menos es más fresco y silencioso, y gana menos.</translation>
    </message>
    <message>
        <source>Pause the processor when others use more of it than</source>
        <translation>Pausar el procesador cuando otros usan de él más de</translation>
    </message>
    <message>
        <source>Your own programs come first.</source>
        <translation>Sus propios programas tienen prioridad.</translation>
    </message>
    <message>
        <source>Give memory back when less is free than</source>
        <translation>Devolver memoria cuando queda libre menos de</translation>
    </message>
    <message>
        <source>Of the machine&apos;s memory.</source>
        <translation>De la memoria del equipo.</translation>
    </message>
    <message>
        <source>Store models only while more of the disk is free than</source>
        <translation>Guardar modelos solo mientras quede libre en el disco más de</translation>
    </message>
    <message>
        <source>What is stored already stays.</source>
        <translation>Lo que ya está guardado permanece.</translation>
    </message>
    <message>
        <source>Where the network costs by volume</source>
        <translation>Donde la red se paga por volumen</translation>
    </message>
    <message>
        <source>Such as a phone&apos;s.</source>
        <translation>Como la de un teléfono.</translation>
    </message>
    <message>
        <source>How fast “slowly” is</source>
        <translation>Qué velocidad es «despacio»</translation>
    </message>
    <message>
        <source>Each way.</source>
        <translation>En cada sentido.</translation>
    </message>
    <message>
        <source>Send at most</source>
        <translation>Enviar como máximo</translation>
    </message>
    <message>
        <source>So that your own calls and games stay smooth.</source>
        <translation>Para que sus llamadas y juegos sigan fluidos.</translation>
    </message>
    <message>
        <source>Traffic in a day</source>
        <translation>Tráfico en un día</translation>
    </message>
    <message>
        <source>Sent and received.</source>
        <translation>Enviado y recibido.</translation>
    </message>
    <message>
        <source>Traffic in a month</source>
        <translation>Tráfico en un mes</translation>
    </message>
    <message>
        <source>When the network may be used</source>
        <translation>Cuándo se puede usar la red</translation>
    </message>
    <message>
        <source>Nothing runs at other times.</source>
        <translation>A otras horas no se ejecuta nada.</translation>
    </message>
    <message>
        <source>After a pause, wait for quiet of</source>
        <translation>Tras una pausa, esperar una calma de</translation>
    </message>
    <message>
        <source>Nothing may speak against running for this long.</source>
        <translation>Durante este tiempo, nada debe impedir la ejecución.</translation>
    </message>
    <message>
        <source>Give a device&apos;s memory back after a pause of</source>
        <translation>Devolver la memoria de un dispositivo tras una pausa de</translation>
    </message>
    <message>
        <source>Until then work goes on quickly when you leave again.</source>
        <translation>Hasta entonces, el trabajo continúa enseguida cuando vuelve a ausentarse.</translation>
    </message>
    <message>
        <source>Longest time before a GPU with a screen gives others their turn</source>
        <translation>Tiempo máximo antes de que una GPU con pantalla ceda el turno a otros</translation>
    </message>
    <message>
        <source>Less is smoother and a little slower.</source>
        <translation>Menos es más fluido y un poco más lento.</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Perfil</translation>
    </message>
    <message>
        <source>A set of settings that holds together.</source>
        <translation>Un conjunto de ajustes que van juntos.</translation>
    </message>
    <message>
        <source>Profile where neither network nor time chooses one</source>
        <translation>Perfil cuando ni la red ni la hora eligen uno</translation>
    </message>
    <message>
        <source>Counts while the profile is chosen by network and time.</source>
        <translation>Se aplica mientras el perfil se elige según la red y la hora.</translation>
    </message>
    <message>
        <source>Profiles by time</source>
        <translation>Perfiles por hora</translation>
    </message>
    <message>
        <source>The first line that fits counts.</source>
        <translation>Se aplica la primera línea que coincide.</translation>
    </message>
    <message>
        <source>Profiles by network</source>
        <translation>Perfiles por red</translation>
    </message>
    <message>
        <source>Names of connections, with * and ?; the first line that fits counts, and counts before the time.</source>
        <translation>Nombres de conexiones, con * y ?; se aplica la primera línea que coincide, y prevalece sobre la hora.</translation>
    </message>
    <message>
        <source>Models that may be served</source>
        <translation>Modelos que se pueden servir</translation>
    </message>
    <message>
        <source>Names, with * and ?; empty: all.</source>
        <translation>Nombres, con * y ?; vacío: todos.</translation>
    </message>
    <message>
        <source>Models that may not</source>
        <translation>Modelos que no</translation>
    </message>
    <message>
        <source>Counts before those that may.</source>
        <translation>Prevalece sobre los que sí pueden.</translation>
    </message>
    <message>
        <source>Who may be served</source>
        <translation>A quién se puede servir</translation>
    </message>
    <message>
        <source>Names of requesters, with * and ?; empty: all.</source>
        <translation>Nombres de solicitantes, con * y ?; vacío: todos.</translation>
    </message>
    <message>
        <source>Who may not</source>
        <translation>A quién no</translation>
    </message>
    <message>
        <source>Counts before those who may.</source>
        <translation>Prevalece sobre quienes sí pueden.</translation>
    </message>
    <message>
        <source>Kinds of work</source>
        <translation>Tipos de trabajo</translation>
    </message>
    <message>
        <source>chat, completion; empty: all.</source>
        <translation>chat, completion; vacío: todos.</translation>
    </message>
    <message>
        <source>Name of this machine</source>
        <translation>Nombre de este equipo</translation>
    </message>
    <message>
        <source>At the coordinator, from the next start on.</source>
        <translation>En el coordinador, a partir del próximo inicio.</translation>
    </message>
    <message>
        <source>Devices that are lent</source>
        <translation>Dispositivos que se prestan</translation>
    </message>
    <message>
        <source>Such as cpu, vulkan:0, cuda:1. Empty: every GPU, or the processor where there is none.</source>
        <translation>Como cpu, vulkan:0, cuda:1. Vacío: todas las GPU, o el procesador si no hay ninguna.</translation>
    </message>
    <message>
        <source>How much memory of each device is lent</source>
        <translation>Cuánta memoria de cada dispositivo se presta</translation>
    </message>
    <message>
        <source>An amount or a part.</source>
        <translation>Una cantidad o una parte.</translation>
    </message>
    <message>
        <source>Threads on the processor</source>
        <translation>Hilos en el procesador</translation>
    </message>
    <message>
        <source>From the next start of the work on.</source>
        <translation>A partir del próximo inicio del trabajo.</translation>
    </message>
    <message>
        <source>Disk space for models</source>
        <translation>Espacio en disco para modelos</translation>
    </message>
    <message>
        <source>What was used longest ago is removed first.</source>
        <translation>Lo que lleva más tiempo sin usarse se quita primero.</translation>
    </message>
    <message>
        <source>Download models at most at</source>
        <translation>Descargar modelos como máximo a</translation>
    </message>
    <message>
        <source>So that your own downloads stay fast.</source>
        <translation>Para que sus descargas sigan siendo rápidas.</translation>
    </message>
    <message>
        <source>Restart the work when it takes more memory than</source>
        <translation>Reiniciar el trabajo cuando ocupa más memoria que</translation>
    </message>
    <message>
        <source>A safeguard. Each device&apos;s work is a process of its own.</source>
        <translation>Una protección. El trabajo de cada dispositivo es un proceso propio.</translation>
    </message>
    <message>
        <source>Restart the work when it shows no sign of life for</source>
        <translation>Reiniciar el trabajo cuando no da señales de vida durante</translation>
    </message>
    <message>
        <source>A safeguard against drivers that hang.</source>
        <translation>Una protección contra controladores que se bloquean.</translation>
    </message>
    <message>
        <source>Measure devices</source>
        <translation>Medir dispositivos</translation>
    </message>
    <message>
        <source>Takes some seconds.</source>
        <translation>Tarda unos segundos.</translation>
    </message>
    <message>
        <source>Read the GPUs&apos; sensors</source>
        <translation>Leer los sensores de las GPU</translation>
    </message>
    <message>
        <source>Heat and watts cannot be kept without them.</source>
        <translation>Sin ellos no se pueden mantener los límites de calor y vatios.</translation>
    </message>
    <message>
        <source>Port for Prometheus</source>
        <translation>Puerto para Prometheus</translation>
    </message>
    <message>
        <source>Where it finds the sensors&apos; values.</source>
        <translation>Dónde encuentra los valores de los sensores.</translation>
    </message>
    <message>
        <source>Write into the log</source>
        <translation>Escribir en el registro</translation>
    </message>
    <message>
        <source>From the next start on.</source>
        <translation>A partir del próximo inicio.</translation>
    </message>
    <message>
        <source>When you are away, and when not</source>
        <translation>Cuándo está ausente y cuándo no</translation>
    </message>
    <message>
        <source>Games and video</source>
        <translation>Juegos y vídeo</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Potencia</translation>
    </message>
    <message>
        <source>Price of electricity</source>
        <translation>Precio de la electricidad</translation>
    </message>
    <message>
        <source>Your own signal</source>
        <translation>Su propia señal</translation>
    </message>
    <message>
        <source>Heat and noise</source>
        <translation>Calor y ruido</translation>
    </message>
    <message>
        <source>What else runs, and what stays free</source>
        <translation>Qué más se ejecuta y qué queda libre</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>How it makes way</source>
        <translation>Cómo cede el paso</translation>
    </message>
    <message>
        <source>Which profile holds</source>
        <translation>Qué perfil se aplica</translation>
    </message>
    <message>
        <source>What is served</source>
        <translation>Qué se sirve</translation>
    </message>
    <message>
        <source>The program in the background</source>
        <translation>El programa en segundo plano</translation>
    </message>
    <message>
        <source>%1&#xa0;%2</source>
        <extracomment>A number and its unit</extracomment>
        <translation>%1&#xa0;%2</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>At any time</source>
        <translation>A cualquier hora</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Vacío</translation>
    </message>
    <message>
        <source>%1: unit</source>
        <translation>%1: unidad</translation>
    </message>
</context>
<context>
    <name>PolicySentence</name>
    <message>
        <source>Balanced</source>
        <translation>Equilibrado</translation>
    </message>
    <message>
        <source>Runs when nobody is here.</source>
        <translation>Se ejecuta cuando no hay nadie.</translation>
    </message>
    <message>
        <source>Gentle</source>
        <translation>Discreto</translation>
    </message>
    <message>
        <source>Waits longer, stays cooler and quieter.</source>
        <translation>Espera más, se mantiene más fresco y silencioso.</translation>
    </message>
    <message>
        <source>Night</source>
        <translation>Noche</translation>
    </message>
    <message>
        <source>Runs at night only, and quietly.</source>
        <translation>Se ejecuta solo de noche y en silencio.</translation>
    </message>
    <message>
        <source>Headless</source>
        <translation>Desatendido</translation>
    </message>
    <message>
        <source>A machine that nobody sits at: runs always.</source>
        <translation>Un equipo ante el que no se sienta nadie: se ejecuta siempre.</translation>
    </message>
    <message>
        <source>It may run</source>
        <translation>Puede ejecutarse</translation>
    </message>
    <message>
        <source>It may run %1 of the time</source>
        <translation>Puede ejecutarse el %1 del tiempo</translation>
    </message>
    <message>
        <source>It pauses and gives its memory back</source>
        <translation>Está en pausa y devuelve su memoria</translation>
    </message>
    <message>
        <source>It pauses</source>
        <translation>Está en pausa</translation>
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
        <translation>No se presta ningún dispositivo.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A device, and a sentence about it</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 holds, because you have chosen it.</source>
        <translation>Se aplica %1, porque usted lo ha elegido.</translation>
    </message>
    <message>
        <source>%1 holds, because of the time.</source>
        <translation>Se aplica %1 por la hora.</translation>
    </message>
    <message>
        <source>%1 holds, because of the network.</source>
        <translation>Se aplica %1 por la red.</translation>
    </message>
    <message>
        <source>%1 holds, because neither network nor time chooses another.</source>
        <translation>Se aplica %1, porque ni la red ni la hora eligen otro.</translation>
    </message>
</context>
<context>
    <name>Reason</name>
    <message>
        <source>paused by you</source>
        <translation>pausado por usted</translation>
    </message>
    <message>
        <source>snoozed by you</source>
        <translation>pospuesto por usted</translation>
    </message>
    <message>
        <source>snoozed by you until the game ends</source>
        <translation>pospuesto por usted hasta que termine el juego</translation>
    </message>
    <message>
        <source>the GPU&apos;s core is too hot (%1)</source>
        <translation>el núcleo de la GPU está demasiado caliente (%1)</translation>
    </message>
    <message>
        <source>cannot tell how hot the GPU is</source>
        <translation>no se puede saber qué temperatura tiene la GPU</translation>
    </message>
    <message>
        <source>the GPU&apos;s hottest part is too hot (%1)</source>
        <translation>la parte más caliente de la GPU está demasiado caliente (%1)</translation>
    </message>
    <message>
        <source>cannot tell how hot the GPU&apos;s hottest part is</source>
        <translation>no se puede saber qué temperatura tiene la parte más caliente de la GPU</translation>
    </message>
    <message>
        <source>the GPU&apos;s memory is too hot (%1)</source>
        <translation>la memoria de la GPU está demasiado caliente (%1)</translation>
    </message>
    <message>
        <source>cannot tell how hot the GPU&apos;s memory is</source>
        <translation>no se puede saber qué temperatura tiene la memoria de la GPU</translation>
    </message>
    <message>
        <source>on battery (%1)</source>
        <translation>con batería (%1)</translation>
    </message>
    <message>
        <source>on battery</source>
        <translation>con batería</translation>
    </message>
    <message>
        <source>cannot tell whether this machine runs on battery</source>
        <translation>no se puede saber si este equipo funciona con batería</translation>
    </message>
    <message>
        <source>the power supply runs on its battery</source>
        <translation>la fuente de alimentación funciona con su batería</translation>
    </message>
    <message>
        <source>cannot tell whether the power supply runs on its battery</source>
        <translation>no se puede saber si la fuente de alimentación funciona con su batería</translation>
    </message>
    <message>
        <source>the network is metered</source>
        <translation>la red es de uso medido</translation>
    </message>
    <message>
        <source>cannot tell whether the network is metered</source>
        <translation>no se puede saber si la red es de uso medido</translation>
    </message>
    <message>
        <source>outside the network&apos;s hours</source>
        <translation>fuera de las horas de la red</translation>
    </message>
    <message>
        <source>today&apos;s traffic is used up</source>
        <translation>se ha agotado el tráfico de hoy</translation>
    </message>
    <message>
        <source>cannot tell how much traffic there was today</source>
        <translation>no se puede saber cuánto tráfico ha habido hoy</translation>
    </message>
    <message>
        <source>this month&apos;s traffic is used up</source>
        <translation>se ha agotado el tráfico de este mes</translation>
    </message>
    <message>
        <source>cannot tell how much traffic there was this month</source>
        <translation>no se puede saber cuánto tráfico ha habido este mes</translation>
    </message>
    <message>
        <source>cannot tell which network this is</source>
        <translation>no se puede saber qué red es esta</translation>
    </message>
    <message>
        <source>the machine&apos;s memory is short (%1 free)</source>
        <translation>queda poca memoria en el equipo (%1 libres)</translation>
    </message>
    <message>
        <source>cannot tell how much memory is free</source>
        <translation>no se puede saber cuánta memoria hay libre</translation>
    </message>
    <message>
        <source>the GPU&apos;s memory is short (%1 free)</source>
        <translation>queda poca memoria en la GPU (%1 libres)</translation>
    </message>
    <message>
        <source>cannot tell how much of the GPU&apos;s memory is free</source>
        <translation>no se puede saber cuánta memoria de la GPU hay libre</translation>
    </message>
    <message>
        <source>%1 in full screen</source>
        <translation>%1 a pantalla completa</translation>
    </message>
    <message>
        <source>a window in full screen</source>
        <translation>una ventana a pantalla completa</translation>
    </message>
    <message>
        <source>cannot tell whether a window fills the screen</source>
        <translation>no se puede saber si una ventana ocupa toda la pantalla</translation>
    </message>
    <message>
        <source>%1 is open</source>
        <translation>%1 está abierto</translation>
    </message>
    <message>
        <source>cannot tell which windows are open</source>
        <translation>no se puede saber qué ventanas están abiertas</translation>
    </message>
    <message>
        <source>%1 is running</source>
        <translation>%1 está en ejecución</translation>
    </message>
    <message>
        <source>cannot tell which programs run</source>
        <translation>no se puede saber qué programas se ejecutan</translation>
    </message>
    <message>
        <source>a game has asked for game mode</source>
        <translation>un juego ha pedido el modo de juego</translation>
    </message>
    <message>
        <source>cannot tell whether a game has asked for game mode</source>
        <translation>no se puede saber si un juego ha pedido el modo de juego</translation>
    </message>
    <message>
        <source>%1 is playing</source>
        <translation>%1 está reproduciendo</translation>
    </message>
    <message>
        <source>something is playing</source>
        <translation>se está reproduciendo algo</translation>
    </message>
    <message>
        <source>cannot tell whether something is playing</source>
        <translation>no se puede saber si se está reproduciendo algo</translation>
    </message>
    <message>
        <source>%1 keeps the screen on</source>
        <translation>%1 mantiene encendida la pantalla</translation>
    </message>
    <message>
        <source>a program keeps the screen on</source>
        <translation>un programa mantiene encendida la pantalla</translation>
    </message>
    <message>
        <source>cannot tell whether a program keeps the screen on</source>
        <translation>no se puede saber si un programa mantiene encendida la pantalla</translation>
    </message>
    <message>
        <source>you are using this machine</source>
        <translation>está usando este equipo</translation>
    </message>
    <message>
        <source>cannot tell whether you are using this machine</source>
        <translation>no se puede saber si está usando este equipo</translation>
    </message>
    <message>
        <source>you are using a game controller</source>
        <translation>está usando un mando de juego</translation>
    </message>
    <message>
        <source>cannot tell whether you are using a game controller</source>
        <translation>no se puede saber si está usando un mando de juego</translation>
    </message>
    <message>
        <source>you were using this machine</source>
        <translation>estaba usando este equipo</translation>
    </message>
    <message>
        <source>a remote session is open</source>
        <translation>hay abierta una sesión remota</translation>
    </message>
    <message>
        <source>cannot tell whether a remote session is open</source>
        <translation>no se puede saber si hay abierta una sesión remota</translation>
    </message>
    <message>
        <source>cannot tell whether you are using this machine: nothing here sees keyboard or pointer</source>
        <translation>no se puede saber si está usando este equipo: aquí nada detecta el teclado ni el puntero</translation>
    </message>
    <message>
        <source>outside the hours that you have set</source>
        <translation>fuera de las horas que ha fijado</translation>
    </message>
    <message>
        <source>electricity costs too much (%1)</source>
        <translation>la electricidad cuesta demasiado (%1)</translation>
    </message>
    <message>
        <source>cannot tell what electricity costs</source>
        <translation>no se puede saber cuánto cuesta la electricidad</translation>
    </message>
    <message>
        <source>your own signal says so</source>
        <translation>así lo indica su propia señal</translation>
    </message>
    <message>
        <source>cannot tell what your own signal says</source>
        <translation>no se puede saber qué indica su propia señal</translation>
    </message>
    <message>
        <source>your own signal allows %1</source>
        <translation>su propia señal permite %1</translation>
    </message>
    <message>
        <source>other programs use %1 of the processor</source>
        <translation>otros programas usan el %1 del procesador</translation>
    </message>
    <message>
        <source>cannot tell how much other programs compute</source>
        <translation>no se puede saber cuánto calculan otros programas</translation>
    </message>
    <message>
        <source>other programs use %1 of the GPU</source>
        <translation>otros programas usan el %1 de la GPU</translation>
    </message>
    <message>
        <source>cannot tell how much other programs use the GPU</source>
        <translation>no se puede saber cuánto usan la GPU otros programas</translation>
    </message>
    <message>
        <source>limited to %1 of its time</source>
        <translation>limitado al %1 de su tiempo</translation>
    </message>
    <message>
        <source>kept within its limits of heat and power (%1)</source>
        <translation>dentro de sus límites de calor y potencia (%1)</translation>
    </message>
    <message>
        <source>waiting whether it stays quiet</source>
        <translation>esperando a ver si sigue la calma</translation>
    </message>
    <message>
        <source>you want it to run now</source>
        <translation>quiere que se ejecute ahora</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1, since %2</source>
        <translation>%1, desde %2</translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <translation>%1, hasta %2</translation>
    </message>
</context>
<context>
    <name>TaskTable</name>
    <message>
        <source>Pending</source>
        <translation>Pendiente</translation>
    </message>
    <message>
        <source>Credited</source>
        <translation>Acreditada</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Verificada</translation>
    </message>
    <message>
        <source>Held back</source>
        <translation>Retenida</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>The first and the last of some blocks</extracomment>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>No credit</source>
        <translation>Sin crédito</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Ran</source>
        <translation>En marcha</translation>
    </message>
    <message>
        <source>Slowed down</source>
        <translation>Ralentizado</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Apagado</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>A time and the name of its time zone</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1. %2 to %3 (%4)</source>
        <extracomment>State and reason, from when, to when, how long</extracomment>
        <translation>%1. De %2 a %3 (%4)</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>%1 is &quot;Slowed down&quot;, %2 a percentage</extracomment>
        <translation>%1 al %2</translation>
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
        <translation>Acerca de Commonwatt</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Versión %1</translation>
    </message>
    <message>
        <source>The program in the background is not there.</source>
        <translation>El programa en segundo plano no está disponible.</translation>
    </message>
    <message>
        <source>In the background: %1</source>
        <translation>En segundo plano: %1</translation>
    </message>
    <message>
        <source>Commonwatt</source>
        <extracomment>The program&apos;s name</extracomment>
        <translation>Commonwatt</translation>
    </message>
    <message>
        <source>Commonwatt is free software under the GNU General Public License, version 3 or later (GPL-3.0-or-later). It comes without any warranty.</source>
        <translation>Commonwatt es software libre bajo la Licencia Pública General de GNU, versión 3 o posterior (GPL-3.0-or-later). Se ofrece sin ninguna garantía.</translation>
    </message>
    <message>
        <source>public domain</source>
        <translation>dominio público</translation>
    </message>
    <message>
        <source>The licence&apos;s text</source>
        <translation>Texto de la licencia</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>Hecho con</translation>
    </message>
</context>
<context>
    <name>commonwatt::AutostartStep</name>
    <message>
        <source>Start with your session</source>
        <translation>Iniciar con la sesión</translation>
    </message>
    <message>
        <source>The icon in the tray shows what Commonwatt does and starts the program in the background, which does the work.</source>
        <translation>El icono de la bandeja muestra lo que hace Commonwatt e inicia el programa en segundo plano, que realiza el trabajo.</translation>
    </message>
    <message>
        <source>Start Commonwatt when I &amp;log in</source>
        <translation>Iniciar Commonwatt al iniciar &amp;sesión</translation>
    </message>
    <message>
        <source>A machine that should compute while nobody is logged in needs the program in the background as a service of the system: the document about platforms says how.</source>
        <translation>Un equipo que deba calcular sin que nadie haya iniciado sesión necesita el programa en segundo plano como servicio del sistema: el documento sobre plataformas explica cómo.</translation>
    </message>
    <message>
        <source>The system could not be told: %1</source>
        <translation>No se pudo comunicar al sistema: %1</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>&amp;Finalizar</translation>
    </message>
</context>
<context>
    <name>commonwatt::Banner</name>
    <message>
        <source>Dismiss</source>
        <translation>Descartar</translation>
    </message>
</context>
<context>
    <name>commonwatt::BenchPanel</name>
    <message>
        <source>Device to measure</source>
        <translation>Dispositivo que se va a medir</translation>
    </message>
    <message>
        <source>How thoroughly</source>
        <translation>Nivel de detalle</translation>
    </message>
    <message>
        <source>Quick, 10 seconds</source>
        <translation>Rápida, 10 segundos</translation>
    </message>
    <message>
        <source>Full, 90 seconds</source>
        <translation>Completa, 90 segundos</translation>
    </message>
    <message>
        <source>The full one also loads the device for a minute and sees how much speed heat takes.</source>
        <translation>La completa además carga el dispositivo durante un minuto y observa cuánta velocidad resta el calor.</translation>
    </message>
    <message>
        <source>Progress of the measurement</source>
        <translation>Progreso de la medición</translation>
    </message>
    <message>
        <source>How fast it is</source>
        <translation>Velocidad</translation>
    </message>
    <message>
        <source>Earlier measurements could not be read: %1</source>
        <translation>No se pudieron leer las mediciones anteriores: %1</translation>
    </message>
    <message>
        <source>Stop measuring</source>
        <translation>Detener la medición</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Medir</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Deteniendo…</translation>
    </message>
    <message>
        <source>Preparing…</source>
        <translation>Preparando…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>What was measured, and its value</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No device can be measured: none can be used.</source>
        <translation>No se puede medir ningún dispositivo: ninguno se puede usar.</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Un momento…</translation>
    </message>
    <message>
        <source>Not measured yet. Here will be how fast it is, beside other devices, and which models it would serve. Measure it: its work is given to it by that.</source>
        <translation>Aún sin medir. Aquí se verá su velocidad junto a la de otros dispositivos y qué modelos podría servir. Mídalo: según eso se le asigna el trabajo.</translation>
    </message>
</context>
<context>
    <name>commonwatt::BenchResultsView</name>
    <message>
        <source>What it would serve</source>
        <translation>Lo que podría servir</translation>
    </message>
    <message>
        <source>Beside other devices</source>
        <translation>Junto a otros dispositivos</translation>
    </message>
    <message>
        <source>Earlier runs</source>
        <translation>Mediciones anteriores</translation>
    </message>
    <message>
        <source>All figures</source>
        <translation>Todos los valores</translation>
    </message>
    <message>
        <source>Reads of a model</source>
        <translation>Lectura de modelo</translation>
    </message>
    <message>
        <source>Memory, read</source>
        <translation>Memoria, lectura</translation>
    </message>
    <message>
        <source>32-bit floats</source>
        <translation>Coma flotante de 32 bits</translation>
    </message>
    <message>
        <source>16-bit matrices</source>
        <translation>Matrices de 16 bits</translation>
    </message>
    <message>
        <source>%1, %2, took %3, with %4</source>
        <extracomment>%1: &quot;Quick&quot; or &quot;Full&quot;, %2: when, %3: how long it took, %4: a driver</extracomment>
        <translation>%1, %2, duró %3, con %4</translation>
    </message>
    <message numerus="yes">
        <source>%Ln figure(s) were disturbed: something else used the device. Measure again when it is idle.</source>
        <translation>
            <numerusform>%Ln valor se vio alterado: otra cosa usaba el dispositivo. Mida de nuevo cuando esté inactivo.</numerusform>
            <numerusform>%Ln valores se vieron alterados: otra cosa usaba el dispositivo. Mida de nuevo cuando esté inactivo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Predicted from this measurement, for one request at a time.</source>
        <translation>Previsto a partir de esta medición, con una solicitud a la vez.</translation>
    </message>
    <message>
        <source>This run lacks the figures that a prediction takes. Measure again; if they are missing then too, “All figures” says why.</source>
        <translation>A esta medición le faltan los valores necesarios para una previsión. Mida de nuevo; si vuelven a faltar, «Todos los valores» indica por qué.</translation>
    </message>
    <message>
        <source>This run has no figure that is known of other devices.</source>
        <translation>Esta medición no tiene ningún valor que se conozca de otros dispositivos.</translation>
    </message>
    <message>
        <source>Yours: %1</source>
        <extracomment>In a list of devices: the own one. %1 is its name</extracomment>
        <translation>El suyo: %1</translation>
    </message>
    <message>
        <source>%1 (data sheet)</source>
        <extracomment>%1 is a device whose value is not measured</extracomment>
        <translation>%1 (hoja de datos)</translation>
    </message>
    <message>
        <source>Values of data sheets are peaks, which no program reaches: yours is measured.</source>
        <translation>Los valores de las hojas de datos son picos que ningún programa alcanza: el suyo está medido.</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Fuentes</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Memory, copied</source>
        <translation>Memoria, copia</translation>
    </message>
    <message>
        <source>Since the run before: %1.</source>
        <extracomment>%1 is a list such as &quot;Memory, read: 22 % slower&quot;</extracomment>
        <translation>Desde la medición anterior: %1.</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between the parts of a list</comment>
        <translation>; </translation>
    </message>
    <message>
        <source>Look whether it is hot, slowed down, or used by another program, and measure again.</source>
        <translation>Compruebe si está caliente, ralentizado o en uso por otro programa, y mida de nuevo.</translation>
    </message>
    <message>
        <source>The next run is compared with this one: what lost more than %1 is named.</source>
        <translation>La próxima medición se compara con esta: se indica lo que haya perdido más del %1.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>Dispersión</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Observación</translation>
    </message>
</context>
<context>
    <name>commonwatt::BenchRun</name>
    <message>
        <source>It could not be stopped: %1</source>
        <translation>No se pudo detener: %1</translation>
    </message>
    <message>
        <source>It could not be measured: %1</source>
        <translation>No se pudo medir: %1</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Detenido.</translation>
    </message>
    <message>
        <source>It was stopped, because the device must pause or by another program.</source>
        <translation>Se detuvo porque el dispositivo debe pausarse o por otro programa.</translation>
    </message>
</context>
<context>
    <name>commonwatt::CachePanel</name>
    <message numerus="yes">
        <source>%1 in %Ln file(s)</source>
        <extracomment>%1 is a size in bytes</extracomment>
        <translation>
            <numerusform>%1 en %Ln archivo</numerusform>
            <numerusform>%1 en %Ln archivos</numerusform>
        </translation>
    </message>
    <message>
        <source>Not in use now: %1</source>
        <translation>Sin usar ahora: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Set limit</source>
        <translation>Fijar límite</translation>
    </message>
    <message>
        <source>Clear…</source>
        <translation>Vaciar…</translation>
    </message>
    <message>
        <source>Share of the cache&apos;s limit that is used</source>
        <translation>Parte usada del límite de la caché</translation>
    </message>
    <message>
        <source>&amp;Limit</source>
        <translation>&amp;Límite</translation>
    </message>
    <message>
        <source>&#xa0;GiB</source>
        <extracomment>Behind a number: gibibytes</extracomment>
        <translation>&#xa0;GiB</translation>
    </message>
    <message>
        <source>Limit of the cache in gibibytes</source>
        <translation>Límite de la caché en gibibytes</translation>
    </message>
    <message>
        <source>Clear the cache</source>
        <translation>Vaciar la caché</translation>
    </message>
    <message>
        <source>What is in the cache could not be read: %1</source>
        <translation>No se pudo leer el contenido de la caché: %1</translation>
    </message>
    <message>
        <source>Whatever the limit is, %1 of the disk stay free (Policy).</source>
        <translation>Sea cual sea el límite, quedan libres %1 del disco (Reglas).</translation>
    </message>
    <message>
        <source>%1 of %2 used</source>
        <translation>%1 de %2 en uso</translation>
    </message>
    <message>
        <source>The cache is empty. Blocks of models that run here are kept in it, so that each is fetched once.</source>
        <translation>La caché está vacía. En ella se guardan los bloques de los modelos que se ejecutan aquí, para obtener cada uno una sola vez.</translation>
    </message>
    <message>
        <source>Remove the blocks that are not in use?</source>
        <translation>¿Quitar los bloques que no están en uso?</translation>
    </message>
    <message>
        <source>Blocks in use stay, and what runs goes on. The others are fetched again when they are needed, which takes time and traffic.</source>
        <translation>Los bloques en uso permanecen y lo que se ejecuta continúa. Los demás se obtienen de nuevo cuando hacen falta, lo que requiere tiempo y tráfico.</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Vaciar</translation>
    </message>
    <message>
        <source>Nothing was freed: all of it is in use.</source>
        <translation>No se liberó nada: todo está en uso.</translation>
    </message>
    <message>
        <source>%1 freed.</source>
        <translation>%1 liberados.</translation>
    </message>
</context>
<context>
    <name>commonwatt::CreditExplanation</name>
    <message>
        <source>How a credit comes about</source>
        <translation>Cómo se obtiene un crédito</translation>
    </message>
    <message>
        <source>A task is what one request computes on a part of a model here. It is worth the more, the larger the part and the more tokens; tokens of the prompt and of the answer count alike, and how quick the device is does not count.</source>
        <translation>Una tarea es lo que una solicitud calcula aquí en una parte de un modelo. Vale más cuanto mayor sea la parte y más tokens haya; los tokens del prompt y de la respuesta cuentan igual, y la velocidad del dispositivo no cuenta.</translation>
    </message>
    <message>
        <source>Credits = parameters of the part × tokens ÷ %1</source>
        <translation>Créditos = parámetros de la parte × tokens ÷ %1</translation>
    </message>
    <message>
        <source>A thousand tokens through a model of a billion parameters are one credit. The coordinator books it when the request has ended; until then the task is pending.</source>
        <translation>Mil tokens a través de un modelo de mil millones de parámetros son un crédito. El coordinador lo contabiliza cuando termina la solicitud; hasta entonces, la tarea está pendiente.</translation>
    </message>
    <message>
        <source>Your last booked task: blocks %1 of %2, which hold %3 million parameters, for %4 tokens, gave %5 credits.</source>
        <translation>Su última tarea contabilizada: los bloques %1 de %2, que contienen %3 millones de parámetros, para %4 tokens, dieron %5 créditos.</translation>
    </message>
</context>
<context>
    <name>commonwatt::CurvesSection</name>
    <message>
        <source>Curves</source>
        <translation>Curvas</translation>
    </message>
    <message>
        <source>Temperature of the core</source>
        <translation>Temperatura del núcleo</translation>
    </message>
    <message>
        <source>%1&#xa0;°C</source>
        <translation>%1&#xa0;°C</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Potencia</translation>
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
        <translation>Tiempo mostrado</translation>
    </message>
    <message>
        <source>These curves</source>
        <translation>Estas curvas</translation>
    </message>
    <message>
        <source>commonwatt sensors</source>
        <comment>name of a file</comment>
        <translation>commonwatt sensores</translation>
    </message>
    <message>
        <source>There are no curves yet.</source>
        <translation>Aún no hay curvas.</translation>
    </message>
    <message>
        <source>When a GPU of this machine computes, its temperature and its power will be drawn here.</source>
        <translation>Cuando una GPU de este equipo calcule, aquí se dibujarán su temperatura y su potencia.</translation>
    </message>
    <message>
        <source>The temperature and the power of GPUs are drawn here. Now nothing can be seen: %1</source>
        <translation>Aquí se dibujan la temperatura y la potencia de las GPU. Ahora no se puede ver nada: %1</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Comprobar de nuevo</translation>
    </message>
    <message>
        <source>%1 (simulated)</source>
        <translation>%1 (simulado)</translation>
    </message>
</context>
<context>
    <name>commonwatt::DeviceCard</name>
    <message>
        <source>Speed</source>
        <translation>Velocidad</translation>
    </message>
    <message>
        <source>Used by Commonwatt, by others</source>
        <translation>En uso por Commonwatt, por otros</translation>
    </message>
    <message>
        <source>Memory used, of what is lent</source>
        <translation>Memoria usada, de la prestada</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperatura</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Potencia</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Sizes: what is used, and of how much</extracomment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Slowed down to %1</source>
        <extracomment>A percentage</extracomment>
        <translation>Ralentizado al %1</translation>
    </message>
    <message>
        <source>Paused, its memory given back</source>
        <translation>En pausa, con su memoria devuelta</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a state such as &quot;Paused&quot;, %2 why</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>downloading, %1</source>
        <translation>descargando, %1</translation>
    </message>
    <message>
        <source>loading</source>
        <translation>cargando</translation>
    </message>
    <message>
        <source>ready, nobody asks right now</source>
        <translation>listo, nadie lo solicita ahora</translation>
    </message>
    <message numerus="yes">
        <source>computing %Ln answer(s)</source>
        <translation>
            <numerusform>calculando %Ln respuesta</numerusform>
            <numerusform>calculando %Ln respuestas</numerusform>
        </translation>
    </message>
    <message>
        <source>failed: %1</source>
        <translation>error: %1</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>detenido</translation>
    </message>
    <message>
        <source>%1, blocks %2 to %3 of %4: %5</source>
        <extracomment>A model, the first and the last of its blocks that are here, of how many, and the state</extracomment>
        <translation>%1, bloques %2 a %3 de %4: %5</translation>
    </message>
    <message>
        <source>No work is assigned to it.</source>
        <translation>No tiene trabajo asignado.</translation>
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
        <translation>Límites</translation>
    </message>
    <message>
        <source>Memory that is lent</source>
        <translation>Memoria que se presta</translation>
    </message>
    <message>
        <source>An amount such as 4G, or a share such as 75%.</source>
        <translation>Una cantidad como 4G o una parte como 75%.</translation>
    </message>
    <message>
        <source>Power at most</source>
        <translation>Potencia máxima</translation>
    </message>
    <message>
        <source>1W to 2000W, or none.</source>
        <translation>1W a 2000W, o none.</translation>
    </message>
    <message>
        <source>Temperature that is kept</source>
        <translation>Temperatura que se mantiene</translation>
    </message>
    <message>
        <source>30C to 120C, or off. It is slowed down to stay below.</source>
        <translation>30C a 120C, u off. Se ralentiza para mantenerse por debajo.</translation>
    </message>
    <message>
        <source>Part of the time that it computes</source>
        <translation>Parte del tiempo en que calcula</translation>
    </message>
    <message>
        <source>1% to 100%.</source>
        <translation>1% a 100%.</translation>
    </message>
    <message>
        <source>as for all</source>
        <translation>como en todos</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Fijar</translation>
    </message>
    <message>
        <source>As for all devices</source>
        <translation>Como en todos los dispositivos</translation>
    </message>
    <message>
        <source>Limits of %1</source>
        <extracomment>%1 is a device</extracomment>
        <translation>Límites de %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Set: %1 of %2</source>
        <translation>Fijado: %1 de %2</translation>
    </message>
    <message>
        <source>As for all devices: %1 of %2</source>
        <translation>Como en todos los dispositivos: %1 de %2</translation>
    </message>
    <message>
        <source>Not taken: %1</source>
        <translation>No aceptado: %1</translation>
    </message>
</context>
<context>
    <name>commonwatt::DevicesStep</name>
    <message>
        <source>No driver reaches it.</source>
        <translation>Ningún controlador accede a él.</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Dispositivos</translation>
    </message>
    <message>
        <source>This is what was found. How fast a device is decides which part of a model it is given; a quick measurement takes about ten seconds for each.</source>
        <translation>Esto es lo que se encontró. La velocidad de un dispositivo decide qué parte de un modelo recibe; una medición rápida tarda unos diez segundos en cada uno.</translation>
    </message>
    <message>
        <source>Progress of the measurement</source>
        <translation>Progreso de la medición</translation>
    </message>
    <message>
        <source>Looking for devices…</source>
        <translation>Buscando dispositivos…</translation>
    </message>
    <message>
        <source>The devices could not be read: %1</source>
        <translation>No se pudieron leer los dispositivos: %1</translation>
    </message>
    <message>
        <source>&amp;Stop measuring</source>
        <translation>&amp;Detener la medición</translation>
    </message>
    <message>
        <source>&amp;Measure again</source>
        <translation>&amp;Medir de nuevo</translation>
    </message>
    <message>
        <source>&amp;Measure now</source>
        <translation>&amp;Medir ahora</translation>
    </message>
    <message>
        <source>Nothing was found that could compute. You can go on; what is found later is used then.</source>
        <translation>No se encontró nada que pueda calcular. Puede continuar; lo que se encuentre después se usará entonces.</translation>
    </message>
    <message>
        <source>Can be lent. Reads a model at %1 a second.</source>
        <extracomment>%1 is a size: &quot;12.3 GiB&quot;</extracomment>
        <translation>Se puede prestar. Lee un modelo a %1 por segundo.</translation>
    </message>
    <message>
        <source>Can be lent. Not measured yet.</source>
        <translation>Se puede prestar. Aún sin medir.</translation>
    </message>
    <message>
        <source>Not lent: left out by the settings.</source>
        <translation>No se presta: excluido por los ajustes.</translation>
    </message>
    <message>
        <source>Cannot be used: %1</source>
        <translation>No se puede usar: %1</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Deteniendo…</translation>
    </message>
    <message>
        <source>Preparing…</source>
        <translation>Preparando…</translation>
    </message>
    <message>
        <source>Measuring %1…</source>
        <translation>Midiendo %1…</translation>
    </message>
    <message>
        <source>Not lent: a graphics card is used instead.</source>
        <translation>No se presta: en su lugar se usa una tarjeta gráfica.</translation>
    </message>
</context>
<context>
    <name>commonwatt::DiagnosticsDialog</name>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnóstico</translation>
    </message>
    <message>
        <source>This is what others need to find a fault. Links to join, keys, names of this machine, of its user, of the coordinator and of networks, addresses and home folders have been removed. Read it before you pass it on; nothing is sent by itself.</source>
        <translation>Esto es lo que otros necesitan para encontrar un fallo. Se han eliminado los enlaces de invitación, las claves, los nombres de este equipo, de su usuario, del coordinador y de las redes, las direcciones y las carpetas personales. Léalo antes de compartirlo; nada se envía por sí solo.</translation>
    </message>
    <message>
        <source>The program in the background is being asked.</source>
        <translation>Consultando el programa en segundo plano.</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Guardar…</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copiado.</translation>
    </message>
    <message>
        <source>Save diagnostics</source>
        <translation>Guardar diagnóstico</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>Archivos de texto (*.txt)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Guardado como %1.</translation>
    </message>
    <message>
        <source>It could not be saved: %1</source>
        <translation>No se pudo guardar: %1</translation>
    </message>
</context>
<context>
    <name>commonwatt::EarningsChart</name>
    <message>
        <source>Credits over time</source>
        <translation>Créditos a lo largo del tiempo</translation>
    </message>
</context>
<context>
    <name>commonwatt::EarningsPage</name>
    <message>
        <source>Earnings</source>
        <translation>Ganancias</translation>
    </message>
    <message>
        <source>Credits</source>
        <translation>Créditos</translation>
    </message>
    <message>
        <source>Tasks pending</source>
        <translation>Tareas pendientes</translation>
    </message>
    <message>
        <source>Electricity</source>
        <translation>Electricidad</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Energía</translation>
    </message>
    <message>
        <source>Time that is shown</source>
        <translation>Tiempo mostrado</translation>
    </message>
    <message>
        <source>Last 28 days</source>
        <translation>Últimos 28 días</translation>
    </message>
    <message>
        <source>Last 12 weeks</source>
        <translation>Últimas 12 semanas</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>Últimos 12 meses</translation>
    </message>
    <message>
        <source>How it is divided</source>
        <translation>Cómo se reparte</translation>
    </message>
    <message>
        <source>By model</source>
        <translation>Por modelo</translation>
    </message>
    <message>
        <source>By device</source>
        <translation>Por dispositivo</translation>
    </message>
    <message>
        <source>Earnings by day</source>
        <translation>Ganancias por día</translation>
    </message>
    <message>
        <source>commonwatt earnings</source>
        <comment>name of a file</comment>
        <translation>commonwatt ganancias</translation>
    </message>
    <message>
        <source>All tasks</source>
        <translation>Todas las tareas</translation>
    </message>
    <message>
        <source>commonwatt tasks</source>
        <comment>name of a file</comment>
        <translation>commonwatt tareas</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Guardado: %1</translation>
    </message>
    <message>
        <source>This could not be understood.</source>
        <translation>No se pudo entender esto.</translation>
    </message>
    <message>
        <source>The program in the background is of another version: %1
Quit it and start Commonwatt again.</source>
        <translation>El programa en segundo plano es de otra versión: %1
Ciérrelo e inicie Commonwatt de nuevo.</translation>
    </message>
    <message>
        <source>Here will be what your devices earn each day and what the electricity costs, and every task that they compute.</source>
        <translation>Aquí se verá lo que ganan sus dispositivos cada día, lo que cuesta la electricidad y cada tarea que calculan.</translation>
    </message>
    <message>
        <source>Nothing earned yet.</source>
        <translation>Aún no se ha ganado nada.</translation>
    </message>
    <message>
        <source>%1 To earn, join a coordinator.</source>
        <translation>%1 Para ganar, únase a un coordinador.</translation>
    </message>
    <message>
        <source>Join…</source>
        <translation>Unirse…</translation>
    </message>
    <message>
        <source>%1 What they do right now, and why, is on the page Now.</source>
        <translation>%1 Lo que hacen ahora, y por qué, está en la página Ahora.</translation>
    </message>
    <message>
        <source>Look at Now</source>
        <translation>Ver Ahora</translation>
    </message>
    <message>
        <source>Electricity, its price is not known for all of it</source>
        <translation>Electricidad, no se conoce el precio de una parte</translation>
    </message>
    <message>
        <source>Energy, %1</source>
        <translation>Energía, %1</translation>
    </message>
</context>
<context>
    <name>commonwatt::ExportButton</name>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>%1 as CSV…</source>
        <extracomment>A table, and the kind of file that it is saved in</extracomment>
        <translation>%1 como CSV…</translation>
    </message>
    <message>
        <source>%1 as JSON…</source>
        <translation>%1 como JSON…</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabla (*.csv)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln row(s)</source>
        <extracomment>A table, and how much of it was saved until now</extracomment>
        <translation>
            <numerusform>%1: %Ln fila</numerusform>
            <numerusform>%1: %Ln filas</numerusform>
        </translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>This was not saved.
%1
A file of that name is as it was.</source>
        <translation>No se ha guardado.
%1
Si ya había un archivo con ese nombre, sigue como estaba.</translation>
    </message>
</context>
<context>
    <name>commonwatt::FailureTable</name>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué ocurrió</translation>
    </message>
</context>
<context>
    <name>commonwatt::FailuresSection</name>
    <message>
        <source>Failures</source>
        <translation>Fallos</translation>
    </message>
    <message>
        <source>Search for a device, a model or a message</source>
        <translation>Buscar un dispositivo, un modelo o un mensaje</translation>
    </message>
    <message>
        <source>Search the failures</source>
        <translation>Buscar en los fallos</translation>
    </message>
    <message>
        <source>Failures, newest first</source>
        <translation>Fallos, los más recientes primero</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Qué hacer</translation>
    </message>
    <message>
        <source>All failures</source>
        <translation>Todos los fallos</translation>
    </message>
    <message>
        <source>commonwatt failures</source>
        <comment>name of a file</comment>
        <translation>commonwatt fallos</translation>
    </message>
    <message>
        <source>Nothing has failed.</source>
        <translation>No ha fallado nada.</translation>
    </message>
    <message>
        <source>When work fails on this machine, you will see here when, why, and what you can do about it.</source>
        <translation>Cuando falle un trabajo en este equipo, aquí se verá cuándo, por qué y qué se puede hacer.</translation>
    </message>
    <message>
        <source>Nothing is like “%1”.</source>
        <translation>Nada se parece a «%1».</translation>
    </message>
</context>
<context>
    <name>commonwatt::Gui</name>
    <message>
        <source>%1 cannot be started.</source>
        <translation>No se puede iniciar %1.</translation>
    </message>
    <message>
        <source>Quit Commonwatt</source>
        <translation>Salir de Commonwatt</translation>
    </message>
    <message>
        <source>The program in the background can go on lending this machine without the icon in the tray.</source>
        <translation>El programa en segundo plano puede seguir prestando este equipo sin el icono de la bandeja.</translation>
    </message>
    <message>
        <source>Stop lending and quit</source>
        <translation>Dejar de prestar y salir</translation>
    </message>
    <message>
        <source>Only remove the icon</source>
        <translation>Solo quitar el icono</translation>
    </message>
</context>
<context>
    <name>commonwatt::HardwareCard</name>
    <message>
        <source>No driver reaches it.</source>
        <translation>Ningún controlador accede a él.</translation>
    </message>
    <message>
        <source>Install the driver of its vendor, then search again.</source>
        <translation>Instale el controlador de su fabricante y busque de nuevo.</translation>
    </message>
    <message>
        <source>Lent</source>
        <translation>Prestado</translation>
    </message>
    <message>
        <source>It is the only one that is lent, so it stays on. To lend nothing at all, pause.</source>
        <translation>Es el único que se presta, por eso sigue activado. Para no prestar nada, use la pausa.</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Memoria</translation>
    </message>
    <message>
        <source>Lent of it</source>
        <translation>Parte prestada</translation>
    </message>
    <message>
        <source>Reads of a model</source>
        <translation>Lectura de modelo</translation>
    </message>
    <message>
        <source>Interfaces and drivers</source>
        <translation>Interfaces y controladores</translation>
    </message>
    <message>
        <source>Lend %1</source>
        <translation>Prestar %1</translation>
    </message>
    <message>
        <source>Lent, by its interface %1.</source>
        <extracomment>%1 is an interface: &quot;cuda:0&quot;</extracomment>
        <translation>Prestado, mediante su interfaz %1.</translation>
    </message>
    <message>
        <source>Cannot be used.</source>
        <translation>No se puede usar.</translation>
    </message>
    <message>
        <source>Is to be lent, but is not: the interface that the settings name cannot be used.</source>
        <translation>Debería prestarse, pero no se presta: la interfaz que indican los ajustes no se puede usar.</translation>
    </message>
    <message>
        <source>Could be lent, but the processor does the same faster.</source>
        <translation>Se podría prestar, pero el procesador hace lo mismo más rápido.</translation>
    </message>
    <message>
        <source>Not lent.</source>
        <translation>No se presta.</translation>
    </message>
    <message>
        <source>Not measured yet</source>
        <translation>Aún sin medir</translation>
    </message>
    <message>
        <source>%1: %2, can be used</source>
        <extracomment>%1 is an interface (&quot;cuda:0&quot;), %2 its driver</extracomment>
        <translation>%1: %2, se puede usar</translation>
    </message>
    <message>
        <source>%1: %2, cannot be used</source>
        <translation>%1: %2, no se puede usar</translation>
    </message>
    <message>
        <source>driver not told</source>
        <translation>controlador no indicado</translation>
    </message>
    <message>
        <source>Link: %1</source>
        <extracomment>The link between a card and the machine</extracomment>
        <translation>Enlace: %1</translation>
    </message>
    <message>
        <source>CUDA: compute capability %1</source>
        <translation>CUDA: capacidad de cálculo %1</translation>
    </message>
    <message>
        <source>Vulkan: %1</source>
        <translation>Vulkan: %1</translation>
    </message>
    <message>
        <source>Interfaces and drivers of %1</source>
        <translation>Interfaces y controladores de %1</translation>
    </message>
</context>
<context>
    <name>commonwatt::HardwarePage</name>
    <message>
        <source>Hardware</source>
        <translation>Hardware</translation>
    </message>
    <message>
        <source>Search again</source>
        <translation>Buscar de nuevo</translation>
    </message>
    <message>
        <source>What this machine can compute with, and what of it you lend.</source>
        <translation>Con qué puede calcular este equipo y qué parte de ello presta.</translation>
    </message>
    <message>
        <source>Asks the drivers again, as after one was installed.</source>
        <translation>Consulta de nuevo los controladores, por ejemplo tras instalar uno.</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>The search failed: %1</source>
        <translation>La búsqueda falló: %1</translation>
    </message>
    <message>
        <source>The devices could not be understood.</source>
        <translation>No se pudieron entender los dispositivos.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Nothing was found that could compute.</source>
        <translation>No se encontró nada que pueda calcular.</translation>
    </message>
    <message>
        <source>Here will be the devices of this machine. If it has a graphics card, install its driver.</source>
        <translation>Aquí estarán los dispositivos de este equipo. Si tiene una tarjeta gráfica, instale su controlador.</translation>
    </message>
    <message>
        <source>This could not be changed: %1</source>
        <translation>No se pudo cambiar: %1</translation>
    </message>
</context>
<context>
    <name>commonwatt::HistoryPage</name>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
</context>
<context>
    <name>commonwatt::JoinDialog</name>
    <message>
        <source>Join</source>
        <translation>Unirse</translation>
    </message>
    <message>
        <source>&amp;Join</source>
        <translation>&amp;Unirse</translation>
    </message>
    <message>
        <source>The operator of a coordinator sends you an invitation. It is good for one machine. From then on this machine computes for them while you do not need it; you can leave at any time.</source>
        <translation>Quien gestiona un coordinador le envía una invitación, válida para un equipo. A partir de entonces, este equipo calcula para esa persona o entidad mientras usted no lo necesita; puede abandonar cuando quiera.</translation>
    </message>
    <message>
        <source>Joining…</source>
        <translation>Uniéndose…</translation>
    </message>
</context>
<context>
    <name>commonwatt::JoinForm</name>
    <message>
        <source>Choose a &amp;file…</source>
        <translation>Elegir arc&amp;hivo…</translation>
    </message>
    <message>
        <source>&amp;Link of the invitation</source>
        <translation>En&amp;lace de la invitación</translation>
    </message>
    <message>
        <source>Link of the invitation</source>
        <translation>Enlace de la invitación</translation>
    </message>
    <message>
        <source>A text with the link in it, or an image of its QR code</source>
        <translation>Un texto que contenga el enlace o una imagen de su código QR</translation>
    </message>
    <message>
        <source>A file can be a text with the link in it, or an image of its QR code. You can also drop or paste either here.</source>
        <translation>Un archivo puede ser un texto que contenga el enlace o una imagen de su código QR. También puede soltar o pegar aquí cualquiera de los dos.</translation>
    </message>
    <message>
        <source>This link was in the clipboard.</source>
        <translation>Este enlace estaba en el portapapeles.</translation>
    </message>
    <message>
        <source>The coordinator could not be joined: %1</source>
        <translation>No fue posible unirse al coordinador: %1</translation>
    </message>
    <message>
        <source>Asking the coordinator…</source>
        <translation>Consultando al coordinador…</translation>
    </message>
    <message>
        <source>Choose an invitation</source>
        <translation>Elegir una invitación</translation>
    </message>
    <message>
        <source>Invitations (*.txt *.json *.png *.jpg *.jpeg *.svg *.webp *.bmp)</source>
        <translation>Invitaciones (*.txt *.json *.png *.jpg *.jpeg *.svg *.webp *.bmp)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Reading it…</source>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <source>There is no invitation in what was dropped.</source>
        <translation>Lo que se ha soltado no contiene ninguna invitación.</translation>
    </message>
</context>
<context>
    <name>commonwatt::JoinStep</name>
    <message>
        <source>Join</source>
        <translation>Unirse</translation>
    </message>
    <message>
        <source>Whoever runs a coordinator decides what is computed and sends you an invitation. It is good for one machine; you can leave at any time.</source>
        <translation>Quien gestiona un coordinador decide qué se calcula y le envía una invitación. Es válida para un equipo; puede abandonar cuando quiera.</translation>
    </message>
    <message>
        <source>Joined %1.</source>
        <translation>Unido a %1.</translation>
    </message>
    <message>
        <source>Joined %1, which refuses this machine: %2</source>
        <translation>Unido a %1, que rechaza este equipo: %2</translation>
    </message>
    <message>
        <source>This machine has joined %1.</source>
        <translation>Este equipo se ha unido a %1.</translation>
    </message>
    <message>
        <source>Joining…</source>
        <translation>Uniéndose…</translation>
    </message>
    <message>
        <source>&amp;Join</source>
        <translation>&amp;Unirse</translation>
    </message>
</context>
<context>
    <name>commonwatt::LocalLink</name>
    <message>
        <source>The daemon does not read what it is sent.</source>
        <translation>El programa en segundo plano no lee lo que se le envía.</translation>
    </message>
    <message>
        <source>The daemon&apos;s answer is too long.</source>
        <translation>La respuesta del programa en segundo plano es demasiado larga.</translation>
    </message>
    <message>
        <source>The daemon said what is no message: %1</source>
        <translation>El programa en segundo plano envió algo que no es un mensaje: %1</translation>
    </message>
</context>
<context>
    <name>commonwatt::LogDialog</name>
    <message>
        <source>&amp;Follow</source>
        <translation>&amp;Seguir</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Least important lines that are shown</source>
        <translation>Importancia mínima de las líneas mostradas</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Información</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Advertencias</translation>
    </message>
    <message>
        <source>Errors only</source>
        <translation>Solo errores</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Search the log</source>
        <translation>Buscar en el registro</translation>
    </message>
    <message>
        <source>Lines of the log</source>
        <translation>Líneas del registro</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>&amp;Open folder</source>
        <translation>&amp;Abrir carpeta</translation>
    </message>
    <message>
        <source>The program in the background is not there. Its earlier lines are in the folder logs of its data.</source>
        <translation>El programa en segundo plano no está disponible. Sus líneas anteriores están en la carpeta logs de sus datos.</translation>
    </message>
    <message>
        <source>The log could not be read: %1</source>
        <translation>No se pudo leer el registro: %1</translation>
    </message>
    <message>
        <source>No line fits what is chosen and searched for above.</source>
        <translation>Ninguna línea coincide con lo elegido y buscado arriba.</translation>
    </message>
    <message>
        <source>What the program in the background does will be written here.</source>
        <translation>Aquí se escribirá lo que hace el programa en segundo plano.</translation>
    </message>
</context>
<context>
    <name>commonwatt::MainWindow</name>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>Earnings</source>
        <translation>Ganancias</translation>
    </message>
    <message>
        <source>Hardware</source>
        <translation>Hardware</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Reglas</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelos</translation>
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
        <translation>&amp;Unirse a un coordinador…</translation>
    </message>
    <message>
        <source>&amp;Set up again…</source>
        <translation>Con&amp;figurar de nuevo…</translation>
    </message>
    <message>
        <source>&amp;Notifications…</source>
        <translation>&amp;Notificaciones…</translation>
    </message>
    <message>
        <source>&amp;Close window</source>
        <translation>&amp;Cerrar ventana</translation>
    </message>
    <message>
        <source>&amp;Quit…</source>
        <translation>&amp;Salir…</translation>
    </message>
    <message>
        <source>&amp;Pages</source>
        <translation>&amp;Páginas</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>&amp;Log…</source>
        <translation>&amp;Registro…</translation>
    </message>
    <message>
        <source>&amp;Diagnostics…</source>
        <translation>&amp;Diagnóstico…</translation>
    </message>
    <message>
        <source>&amp;About Commonwatt</source>
        <translation>&amp;Acerca de Commonwatt</translation>
    </message>
    <message>
        <source>This desktop has no tray for Commonwatt&apos;s icon. If you close this window, Commonwatt goes on in the background; start it again to see it.</source>
        <translation>Este escritorio no tiene bandeja para el icono de Commonwatt. Si cierra esta ventana, Commonwatt sigue en segundo plano; inícielo de nuevo para verla.</translation>
    </message>
    <message>
        <source>Minimize</source>
        <translation>Minimizar</translation>
    </message>
</context>
<context>
    <name>commonwatt::ModelCard</name>
    <message>
        <source>%1 · Licence: %2</source>
        <extracomment>Of a model: %1 is its size, %2 its licence</extracomment>
        <translation>%1 · Licencia: %2</translation>
    </message>
    <message>
        <source>%1
The coordinator does not offer it now.</source>
        <translation>%1
El coordinador no lo ofrece ahora.</translation>
    </message>
    <message>
        <source>Nothing of it is held here.</source>
        <translation>Aquí no se guarda nada de él.</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>Permitido</translation>
    </message>
    <message>
        <source>Not here</source>
        <translation>No aquí</translation>
    </message>
    <message>
        <source>%1 may run here</source>
        <translation>%1 puede ejecutarse aquí</translation>
    </message>
</context>
<context>
    <name>commonwatt::ModelsPage</name>
    <message>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>Deny</source>
        <translation>Denegar</translation>
    </message>
    <message>
        <source>Allow all others too</source>
        <translation>Permitir también todos los demás</translation>
    </message>
    <message>
        <source>The coordinator has not told whose requests it passes on.</source>
        <translation>El coordinador no ha indicado de quién son las solicitudes que transmite.</translation>
    </message>
    <message>
        <source>One kind stays on. To do no work at all, pause.</source>
        <translation>Un tipo sigue activado. Para no hacer ningún trabajo, use la pausa.</translation>
    </message>
    <message>
        <source>What the coordinator offers, and what of it may run on this machine. The coordinator gives it no other work.</source>
        <translation>Lo que ofrece el coordinador y qué parte de ello puede ejecutarse en este equipo. El coordinador no le asigna otro trabajo.</translation>
    </message>
    <message>
        <source>Kinds of work</source>
        <translation>Tipos de trabajo</translation>
    </message>
    <message>
        <source>What requests may ask this machine for.</source>
        <translation>Lo que las solicitudes pueden pedir a este equipo.</translation>
    </message>
    <message>
        <source>Block cache</source>
        <translation>Caché de bloques</translation>
    </message>
    <message>
        <source>Parts of models on this machine&apos;s disk, each fetched once.</source>
        <translation>Partes de modelos en el disco de este equipo, cada una obtenida una sola vez.</translation>
    </message>
    <message>
        <source>Search models</source>
        <translation>Buscar modelos</translation>
    </message>
    <message>
        <source>Deny by pattern</source>
        <translation>Denegar por patrón</translation>
    </message>
    <message>
        <source>Models with such a name never run here, also those that come later. “*” stands for any text and “?” for one character.</source>
        <translation>Los modelos con un nombre así nunca se ejecutan aquí, tampoco los que lleguen más adelante. «*» sustituye a cualquier texto y «?», a un carácter.</translation>
    </message>
    <message>
        <source>For example *-70b</source>
        <translation>Por ejemplo, *-70b</translation>
    </message>
    <message>
        <source>Pattern of models to deny</source>
        <translation>Patrón de los modelos que se deniegan</translation>
    </message>
    <message>
        <source>Deny models with this pattern</source>
        <translation>Denegar los modelos con este patrón</translation>
    </message>
    <message>
        <source>Who may send work</source>
        <translation>Quién puede enviar trabajo</translation>
    </message>
    <message>
        <source>The names under which the coordinator knows those who ask it.</source>
        <translation>Los nombres con los que el coordinador conoce a sus solicitantes.</translation>
    </message>
    <message>
        <source>No models yet.</source>
        <translation>Aún no hay modelos.</translation>
    </message>
    <message>
        <source>Once this machine has joined a coordinator, the models that it offers stand here, and you say which of them may run.</source>
        <translation>Cuando este equipo se haya unido a un coordinador, aquí aparecerán los modelos que ofrece, y usted indicará cuáles se pueden ejecutar.</translation>
    </message>
    <message>
        <source>Join…</source>
        <translation>Unirse…</translation>
    </message>
    <message>
        <source>The models could not be read.</source>
        <translation>No se pudieron leer los modelos.</translation>
    </message>
    <message>
        <source>The program in the background answered: %1</source>
        <translation>El programa en segundo plano respondió: %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>The settings could not be read: %1</source>
        <translation>No se pudieron leer los ajustes: %1</translation>
    </message>
    <message numerus="yes">
        <source>Show more of %Ln</source>
        <translation>
            <numerusform>Mostrar más de %Ln</numerusform>
            <numerusform>Mostrar más de %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>The coordinator offers no model right now. As soon as it does, it appears here; nothing needs to be done.</source>
        <translation>El coordinador no ofrece ningún modelo en este momento. En cuanto lo haga, aparecerá aquí; no hay que hacer nada.</translation>
    </message>
    <message>
        <source>No model has that in its name, make or licence.</source>
        <translation>Ningún modelo tiene eso en su nombre, tipo o licencia.</translation>
    </message>
    <message>
        <source>Only these run here: %1.</source>
        <translation>Aquí solo se ejecutan estos: %1.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remove the pattern %1</source>
        <translation>Quitar el patrón %1</translation>
    </message>
    <message>
        <source>This could not be changed: %1</source>
        <translation>No se pudo cambiar: %1</translation>
    </message>
</context>
<context>
    <name>commonwatt::NotificationDialog</name>
    <message>
        <source>Notifications</source>
        <translation>Notificaciones</translation>
    </message>
    <message>
        <source>Tell me</source>
        <translation>Avisarme</translation>
    </message>
    <message>
        <source>Never over a game or a film in full screen, and of each at most one in ten minutes.</source>
        <translation>Nunca sobre un juego o una película a pantalla completa, y de cada una, como máximo una cada diez minutos.</translation>
    </message>
</context>
<context>
    <name>commonwatt::NowPage</name>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Posponer</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Run for 30 minutes anyway</source>
        <translation>Ejecutar 30 minutos de todos modos</translation>
    </message>
    <message>
        <source>Join…</source>
        <translation>Unirse…</translation>
    </message>
    <message>
        <source>Credits today</source>
        <translation>Créditos de hoy</translation>
    </message>
    <message>
        <source>Electricity today</source>
        <translation>Electricidad de hoy</translation>
    </message>
    <message>
        <source>Energy today</source>
        <translation>Energía de hoy</translation>
    </message>
    <message>
        <source>Can change by itself at %1.</source>
        <translation>Puede cambiar por sí solo: %1.</translation>
    </message>
    <message>
        <source>End running anyway</source>
        <translation>Terminar la ejecución forzada</translation>
    </message>
    <message numerus="yes">
        <source>Credits today, %Ln task(s) not booked yet</source>
        <translation>
            <numerusform>Créditos de hoy, %Ln tarea aún sin contabilizar</numerusform>
            <numerusform>Créditos de hoy, %Ln tareas aún sin contabilizar</numerusform>
        </translation>
    </message>
    <message>
        <source>Energy today, measured</source>
        <translation>Energía de hoy, medida</translation>
    </message>
    <message>
        <source>Energy today, estimated</source>
        <translation>Energía de hoy, estimada</translation>
    </message>
    <message>
        <source>Since the first start: %1 credits, %2 tokens, %3 tasks</source>
        <extracomment>Three numbers</extracomment>
        <translation>Desde el primer inicio: %1 créditos, %2 tokens, %3 tareas</translation>
    </message>
</context>
<context>
    <name>commonwatt::Page</name>
    <message>
        <source>One moment…</source>
        <translation>Un momento…</translation>
    </message>
    <message>
        <source>The program in the background is being asked.</source>
        <translation>Consultando el programa en segundo plano.</translation>
    </message>
    <message>
        <source>This could not be read.</source>
        <translation>No se pudo leer esto.</translation>
    </message>
    <message>
        <source>The program in the background answered: %1</source>
        <translation>El programa en segundo plano respondió: %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Commonwatt is not running.</source>
        <translation>Commonwatt no está en ejecución.</translation>
    </message>
    <message>
        <source>The program in the background, which does the work and keeps the records, is not there. Nothing runs on this machine.</source>
        <translation>El programa en segundo plano, que realiza el trabajo y guarda los datos, no está disponible. En este equipo no se ejecuta nada.</translation>
    </message>
    <message>
        <source>Start it</source>
        <translation>Iniciarlo</translation>
    </message>
    <message>
        <source>The program in the background cannot be talked to.</source>
        <translation>No se puede comunicar con el programa en segundo plano.</translation>
    </message>
    <message>
        <source>%1
If this program or the one in the background was updated, quit both and start Commonwatt again.</source>
        <translation>%1
Si se actualizó este programa o el que está en segundo plano, cierre ambos e inicie Commonwatt de nuevo.</translation>
    </message>
</context>
<context>
    <name>commonwatt::PolicyCommon</name>
    <message>
        <source>After %1 without you</source>
        <translation>Tras %1 de ausencia</translation>
    </message>
    <message>
        <source>GPUs up to %1</source>
        <translation>GPU hasta %1</translation>
    </message>
    <message>
        <source>At most %1 of the time</source>
        <translation>Como máximo el %1 del tiempo</translation>
    </message>
    <message>
        <source>GPUs as warm as they get</source>
        <translation>GPU sin límite de temperatura</translation>
    </message>
    <message>
        <source>How &amp;long you are away before it runs</source>
        <translation>Tiempo de &amp;ausencia antes de ejecutarse</translation>
    </message>
    <message>
        <source>How &amp;warm it may get</source>
        <translation>Cuánto puede calen&amp;tarse</translation>
    </message>
    <message>
        <source>How &amp;much it computes</source>
        <translation>&amp;Cuánto calcula</translation>
    </message>
    <message>
        <source>Hours of the week</source>
        <translation>Horas de la semana</translation>
    </message>
    <message>
        <source>When it may run. Paint with the mouse, or with arrows and Space; arrows with Shift go on painting.</source>
        <translation>Cuándo puede ejecutarse. Pinte con el ratón, o con las flechas y Espacio; las flechas con Mayús siguen pintando.</translation>
    </message>
    <message>
        <source>time away</source>
        <translation>tiempo de ausencia</translation>
    </message>
    <message>
        <source>warmth</source>
        <translation>temperatura</translation>
    </message>
    <message>
        <source>part of the time</source>
        <translation>parte del tiempo</translation>
    </message>
    <message>
        <source>hours of the week</source>
        <translation>horas de la semana</translation>
    </message>
    <message>
        <source>After %1 without you, the processor after %2</source>
        <translation>Tras %1 de ausencia, el procesador tras %2</translation>
    </message>
</context>
<context>
    <name>commonwatt::PolicyMore</name>
    <message>
        <source>Find a setting</source>
        <translation>Buscar un ajuste</translation>
    </message>
    <message>
        <source>&amp;For:</source>
        <translation>Pa&amp;ra:</translation>
    </message>
    <message>
        <source>For which device</source>
        <translation>Para qué dispositivo</translation>
    </message>
    <message>
        <source>No setting fits. Try another word.</source>
        <translation>Ningún ajuste coincide. Pruebe con otra palabra.</translation>
    </message>
    <message>
        <source>Settings of the machine as a whole are left out.</source>
        <translation>Los ajustes del equipo en conjunto no se muestran.</translation>
    </message>
    <message>
        <source>All devices</source>
        <translation>Todos los dispositivos</translation>
    </message>
</context>
<context>
    <name>commonwatt::PolicyPage</name>
    <message>
        <source>Policy</source>
        <translation>Reglas</translation>
    </message>
    <message>
        <source>More settings</source>
        <translation>Más ajustes</translation>
    </message>
    <message>
        <source>The settings could not be read.</source>
        <translation>No se pudieron leer los ajustes.</translation>
    </message>
    <message>
        <source>The program in the background answered: %1</source>
        <translation>El programa en segundo plano respondió: %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>%1 is a setting</extracomment>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Deshacer: %1</translation>
    </message>
    <message>
        <source>Ctrl+Z</source>
        <translation>Ctrl+Z</translation>
    </message>
    <message>
        <source>Redo</source>
        <extracomment>%1 is a setting</extracomment>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Rehacer: %1</translation>
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
        <translation>Ahora mismo: %1</translation>
    </message>
    <message>
        <source>At %1, if nobody is here: %2</source>
        <extracomment>%1 is a moment such as &quot;23:00&quot; or &quot;Tue 23:00&quot;, %2 a sentence</extracomment>
        <translation>%1, si no hay nadie: %2</translation>
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
        <translation>Perfil nuevo…</translation>
    </message>
    <message>
        <source>Remove profile</source>
        <translation>Quitar perfil</translation>
    </message>
    <message>
        <source>&amp;Profile:</source>
        <translation>&amp;Perfil:</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Perfil</translation>
    </message>
    <message>
        <source>&amp;Settings of:</source>
        <translation>Aj&amp;ustes de:</translation>
    </message>
    <message>
        <source>Settings of</source>
        <translation>Ajustes de</translation>
    </message>
    <message>
        <source>profile</source>
        <translation>perfil</translation>
    </message>
    <message>
        <source>By network and time</source>
        <translation>Según la red y la hora</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>The profile %1 alone</source>
        <translation>Solo el perfil %1</translation>
    </message>
    <message>
        <source>New profile</source>
        <translation>Perfil nuevo</translation>
    </message>
    <message>
        <source>Name, of the letters a to z, digits, - and _. It begins with the settings that are shown now.</source>
        <translation>Nombre, con las letras de la a a la z, cifras, - y _. Empieza con los ajustes que se muestran ahora.</translation>
    </message>
    <message>
        <source>There is a profile %1 already.</source>
        <translation>Ya existe un perfil %1.</translation>
    </message>
    <message>
        <source>new profile %1</source>
        <translation>perfil nuevo %1</translation>
    </message>
    <message>
        <source>removal of the profile %1</source>
        <translation>eliminación del perfil %1</translation>
    </message>
</context>
<context>
    <name>commonwatt::PriceStep</name>
    <message>
        <source>Electricity</source>
        <translation>Electricidad</translation>
    </message>
    <message>
        <source>With the price of a kilowatt-hour you see what lending costs you beside what it earns. A tariff that changes with the time of day is set under Policy.</source>
        <translation>Con el precio de un kilovatio hora se ve lo que cuesta prestar junto a lo que se gana. Una tarifa que cambia según la hora del día se fija en Reglas.</translation>
    </message>
    <message>
        <source>A kilowatt-hour &amp;costs</source>
        <translation>Un &amp;kilovatio hora cuesta</translation>
    </message>
    <message>
        <source>I do &amp;not know</source>
        <translation>&amp;No lo sé</translation>
    </message>
    <message>
        <source>Price of a kilowatt-hour</source>
        <translation>Precio de un kilovatio hora</translation>
    </message>
    <message>
        <source>Currency, three letters</source>
        <translation>Moneda, tres letras</translation>
    </message>
    <message>
        <source>An average of what households pay (%1, %2). Your bill has what you pay.</source>
        <extracomment>%1 is a publisher, %2 a year</extracomment>
        <translation>Una media de lo que pagan los hogares (%1, %2). En su factura figura lo que usted paga.</translation>
    </message>
    <message>
        <source>The price could not be kept: %1</source>
        <translation>No se pudo guardar el precio: %1</translation>
    </message>
</context>
<context>
    <name>commonwatt::ProfileStep</name>
    <message>
        <source>Balanced</source>
        <translation>Equilibrado</translation>
    </message>
    <message>
        <source>Computes when nobody uses this machine, and stops at once when somebody does. Right for most.</source>
        <translation>Calcula cuando nadie usa este equipo y se detiene de inmediato cuando alguien lo hace. Adecuado para la mayoría.</translation>
    </message>
    <message>
        <source>Gentle</source>
        <translation>Discreto</translation>
    </message>
    <message>
        <source>Waits a quarter of an hour, stays cooler and quieter, and earns less.</source>
        <translation>Espera un cuarto de hora, se mantiene más fresco y silencioso, y gana menos.</translation>
    </message>
    <message>
        <source>Night</source>
        <translation>Noche</translation>
    </message>
    <message>
        <source>Computes from 22:00 to 07:00 only, and quietly.</source>
        <translation>Calcula solo de 22:00 a 07:00 y en silencio.</translation>
    </message>
    <message>
        <source>Headless</source>
        <translation>Desatendido</translation>
    </message>
    <message>
        <source>Computes always. Only for a machine at which nobody sits: it does not give way to you.</source>
        <translation>Calcula siempre. Solo para un equipo ante el que no se sienta nadie: no le cede el paso.</translation>
    </message>
    <message>
        <source>A profile of your own.</source>
        <translation>Un perfil propio.</translation>
    </message>
    <message>
        <source>When it computes</source>
        <translation>Cuándo calcula</translation>
    </message>
    <message>
        <source>A profile says how much of a guest Commonwatt is. You can change it in the tray at any time, and every detail of it under Policy.</source>
        <translation>Un perfil indica hasta qué punto Commonwatt se comporta como un invitado. Se puede cambiar en la bandeja en cualquier momento, y cada detalle en Reglas.</translation>
    </message>
    <message>
        <source>The profile could not be set: %1</source>
        <translation>No se pudo fijar el perfil: %1</translation>
    </message>
</context>
<context>
    <name>commonwatt::Section</name>
    <message>
        <source>One moment…</source>
        <translation>Un momento…</translation>
    </message>
    <message>
        <source>The program in the background is being asked.</source>
        <translation>Consultando el programa en segundo plano.</translation>
    </message>
    <message>
        <source>This could not be read.</source>
        <translation>No se pudo leer esto.</translation>
    </message>
    <message>
        <source>The program in the background answered: %1</source>
        <translation>El programa en segundo plano respondió: %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
</context>
<context>
    <name>commonwatt::SensorChart</name>
    <message>
        <source>Last %1, least %2, greatest %3. Line: the mean; area: from the least to the greatest.</source>
        <translation>Último %1, mínimo %2, máximo %3. Línea: la media; área: del mínimo al máximo.</translation>
    </message>
    <message>
        <source>Nothing was measured in this time. Sensors are read while something computes.</source>
        <translation>No se midió nada en este tiempo. Los sensores se leen mientras algo calcula.</translation>
    </message>
</context>
<context>
    <name>commonwatt::SettingRow</name>
    <message>
        <source>Reset</source>
        <translation>Restablecer</translation>
    </message>
    <message>
        <source>Reset: %1</source>
        <translation>Restablecer: %1</translation>
    </message>
    <message>
        <source>Back to what holds elsewhere</source>
        <translation>Volver a lo que se aplica en lo demás</translation>
    </message>
    <message>
        <source>Default: %1</source>
        <translation>Predeterminado: %1</translation>
    </message>
    <message>
        <source>The profile %1 has its own: %2.</source>
        <translation>El perfil %1 tiene el suyo: %2.</translation>
    </message>
</context>
<context>
    <name>commonwatt::SettingTable</name>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>When, such as Mon-Fri 07:00-21:00</source>
        <translation>Cuándo, como Mon-Fri 07:00-21:00</translation>
    </message>
    <message>
        <source>Price of a kWh</source>
        <translation>Precio por kWh</translation>
    </message>
    <message>
        <source>When, such as Mon-Fri 22:00-07:00</source>
        <translation>Cuándo, como Mon-Fri 22:00-07:00</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Perfil</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
</context>
<context>
    <name>commonwatt::SetupDialog</name>
    <message>
        <source>S&amp;tart it</source>
        <translation>&amp;Iniciarlo</translation>
    </message>
    <message>
        <source>Set up &amp;later</source>
        <translation>Configurar más &amp;tarde</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <source>S&amp;kip this</source>
        <translation>&amp;Omitir</translation>
    </message>
    <message>
        <source>Set up Commonwatt</source>
        <translation>Configurar Commonwatt</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Paso %1 de %2</translation>
    </message>
</context>
<context>
    <name>commonwatt::SetupStep</name>
    <message>
        <source>&amp;Continue</source>
        <translation>&amp;Continuar</translation>
    </message>
</context>
<context>
    <name>commonwatt::SnoozeMenu</name>
    <message>
        <source>15 minutes, until %1</source>
        <extracomment>%1 is a time</extracomment>
        <translation>15 minutos, hasta %1</translation>
    </message>
    <message>
        <source>1 hour, until %1</source>
        <extracomment>%1 is a time</extracomment>
        <translation>1 hora, hasta %1</translation>
    </message>
    <message>
        <source>4 hours, until %1</source>
        <extracomment>%1 is a time</extracomment>
        <translation>4 horas, hasta %1</translation>
    </message>
    <message>
        <source>Until tomorrow, %1</source>
        <extracomment>%1 is a time</extracomment>
        <translation>Hasta mañana, %1</translation>
    </message>
    <message>
        <source>Until this game ends</source>
        <translation>Hasta que termine este juego</translation>
    </message>
    <message>
        <source>Until I resume</source>
        <translation>Hasta que se reanude</translation>
    </message>
</context>
<context>
    <name>commonwatt::TaskHistory</name>
    <message>
        <source>Tasks</source>
        <translation>Tareas</translation>
    </message>
    <message>
        <source>All tasks</source>
        <translation>Todas las tareas</translation>
    </message>
    <message>
        <source>commonwatt tasks</source>
        <comment>name of a file</comment>
        <translation>commonwatt tareas</translation>
    </message>
    <message>
        <source>No tasks yet.</source>
        <translation>Aún no hay tareas.</translation>
    </message>
    <message>
        <source>Every task that this machine computes will be listed here, with what it earned.</source>
        <translation>Aquí aparecerá cada tarea que calcule este equipo, con lo que ganó.</translation>
    </message>
</context>
<context>
    <name>commonwatt::TaskSection</name>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Search in tasks</source>
        <translation>Buscar en las tareas</translation>
    </message>
    <message>
        <source>State of tasks</source>
        <translation>Estado de las tareas</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>Todos los estados</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tareas</translation>
    </message>
    <message>
        <source>Details of the task</source>
        <translation>Detalles de la tarea</translation>
    </message>
    <message>
        <source>Tasks could not be read: %1. They are asked for again when this page is shown or the search changes.</source>
        <translation>No se pudieron leer las tareas: %1. Se solicitan de nuevo cuando se muestra esta página o cambia la búsqueda.</translation>
    </message>
    <message>
        <source>There are no tasks yet.</source>
        <translation>Aún no hay tareas.</translation>
    </message>
    <message>
        <source>No task matches the search.</source>
        <translation>Ninguna tarea coincide con la búsqueda.</translation>
    </message>
    <message numerus="yes">
        <source>%1 task(s)</source>
        <extracomment>A number, written as the owner does</extracomment>
        <translation>
            <numerusform>%1 tarea</numerusform>
            <numerusform>%1 tareas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, blocks %2, on %3</source>
        <extracomment>A model, its blocks, a device</extracomment>
        <translation>%1, bloques %2, en %3</translation>
    </message>
    <message>
        <source>%1 tokens in %2, from %3.</source>
        <extracomment>A count, a duration and a moment</extracomment>
        <translation>%1 tokens en %2, desde %3.</translation>
    </message>
    <message>
        <source>%1 tokens in %2 (%4), from %3.</source>
        <translation>%1 tokens en %2 (%4), desde %3.</translation>
    </message>
    <message>
        <source>%1 came in, %2 went out.</source>
        <translation>Entraron %1, salieron %2.</translation>
    </message>
    <message>
        <source>It ended early: %1</source>
        <translation>Terminó antes de tiempo: %1</translation>
    </message>
    <message>
        <source>%1 credits: booked by the coordinator.</source>
        <translation>%1 créditos: contabilizados por el coordinador.</translation>
    </message>
    <message>
        <source>The coordinator has not booked its credit yet.</source>
        <translation>El coordinador aún no ha contabilizado su crédito.</translation>
    </message>
    <message>
        <source>Its number at the coordinator: %1</source>
        <translation>Su número en el coordinador: %1</translation>
    </message>
    <message>
        <source>It had no tokens, so there is no credit.</source>
        <translation>No tuvo tokens, por lo que no hay crédito.</translation>
    </message>
</context>
<context>
    <name>commonwatt::TaskTable</name>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Blocks</source>
        <translation>Bloques</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Credits</source>
        <translation>Créditos</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
</context>
<context>
    <name>commonwatt::TimelineSection</name>
    <message>
        <source>Timeline</source>
        <translation>Cronología</translation>
    </message>
    <message>
        <source>Point at a bar, or choose one with the arrow keys, to read why.</source>
        <translation>Señale una barra, o elija una con las teclas de flecha, para leer el motivo.</translation>
    </message>
    <message>
        <source>State or reason, such as “paused” or “battery”</source>
        <translation>Estado o motivo, como «pausa» o «batería»</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Ir a</translation>
    </message>
    <message>
        <source>commonwatt timeline</source>
        <comment>name of a file</comment>
        <translation>commonwatt cronología</translation>
    </message>
    <message>
        <source>The device was free to compute, whether or not there was work.</source>
        <translation>El dispositivo podía calcular, hubiera trabajo o no.</translation>
    </message>
    <message>
        <source>The device computed a part of the time only, or within limits.</source>
        <translation>El dispositivo calculó solo una parte del tiempo o dentro de límites.</translation>
    </message>
    <message>
        <source>The device did not compute, for the reason that is told.</source>
        <translation>El dispositivo no calculó, por el motivo que se indica.</translation>
    </message>
    <message>
        <source>The program in the background did not run, or this machine was off.</source>
        <translation>El programa en segundo plano no se ejecutaba o este equipo estaba apagado.</translation>
    </message>
    <message>
        <source>Nothing is recorded of %1 or before.</source>
        <translation>No hay nada anotado de %1 ni de antes.</translation>
    </message>
    <message>
        <source>Nothing is recorded yet.</source>
        <translation>Aún no hay nada anotado.</translation>
    </message>
    <message>
        <source>As soon as this machine lends a device, you will see here for each day when it ran, when it was slowed down or paused, and why.</source>
        <translation>En cuanto este equipo preste un dispositivo, aquí se verá para cada día cuándo estuvo en marcha, cuándo se ralentizó o se pausó, y por qué.</translation>
    </message>
    <message>
        <source>Reading the days before %1…</source>
        <translation>Leyendo los días anteriores a %1…</translation>
    </message>
    <message>
        <source>Nothing in the record is like “%1”.</source>
        <translation>Nada en la cronología se parece a «%1».</translation>
    </message>
    <message>
        <source>No older day has it.</source>
        <translation>No aparece en ningún día anterior.</translation>
    </message>
    <message>
        <source>The record begins here.</source>
        <translation>La cronología empieza aquí.</translation>
    </message>
    <message>
        <source>All devices</source>
        <translation>Todos los dispositivos</translation>
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
        <translation>Cronología</translation>
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
        <translation>Encontrado</translation>
    </message>
    <message>
        <source>Ran</source>
        <translation>En marcha</translation>
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
        <translation>¿Por &amp;qué?</translation>
    </message>
    <message>
        <source>&amp;Snooze</source>
        <translation>P&amp;osponer</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Reanudar</translation>
    </message>
    <message>
        <source>Run for the next &amp;30 minutes anyway</source>
        <translation>Ejecutar de todos modos los próximos &amp;30 minutos</translation>
    </message>
    <message>
        <source>&amp;Profile</source>
        <translation>&amp;Perfil</translation>
    </message>
    <message>
        <source>&amp;Open Commonwatt</source>
        <translation>&amp;Abrir Commonwatt</translation>
    </message>
    <message>
        <source>&amp;Quit…</source>
        <translation>&amp;Salir…</translation>
    </message>
    <message>
        <source>Commonwatt
%1</source>
        <translation>Commonwatt
%1</translation>
    </message>
    <message>
        <source>End running &amp;anyway</source>
        <translation>&amp;Terminar la ejecución forzada</translation>
    </message>
</context>
<context>
    <name>commonwatt::UpdateNotice</name>
    <message>
        <source>Commonwatt %1 is there. Install it with your system&apos;s package manager.</source>
        <translation>Commonwatt %1 está disponible. Instálelo con el gestor de paquetes de su sistema.</translation>
    </message>
    <message>
        <source>Commonwatt %1 is there. Fetch it with git pull, build it again, and start it anew.</source>
        <translation>Commonwatt %1 está disponible. Obténgalo con git pull, compílelo de nuevo y reinícielo.</translation>
    </message>
</context>
<context>
    <name>commonwatt::WeekEditor</name>
    <message>
        <source>Always</source>
        <translation>Siempre</translation>
    </message>
    <message>
        <source>Nights</source>
        <translation>Noches</translation>
    </message>
    <message>
        <source>Weekends</source>
        <translation>Fines de semana</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Vaciar</translation>
    </message>
    <message>
        <source>This cannot be shown here: %1</source>
        <translation>No se puede mostrar aquí: %1</translation>
    </message>
    <message>
        <source>Paint at least one hour; until then the hours of before hold. To stop all work, pause it.</source>
        <translation>Pinte al menos una hora; hasta entonces se aplican las horas de antes. Para detener todo el trabajo, use la pausa.</translation>
    </message>
</context>
<context>
    <name>commonwatt::WeekGridView</name>
    <message>
        <source>%1, %2 to %3</source>
        <extracomment>A day of the week and two times</extracomment>
        <translation>%1, de %2 a %3</translation>
    </message>
    <message>
        <source>%1: nothing runs</source>
        <translation>%1: no se ejecuta nada</translation>
    </message>
    <message>
        <source>%1: it may run</source>
        <translation>%1: puede ejecutarse</translation>
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
        <translation>Preste lo que no usa</translation>
    </message>
    <message>
        <source>Commonwatt lets this machine compute a part of an AI model for somebody you choose, while you do not need it.</source>
        <translation>Commonwatt permite que este equipo calcule una parte de un modelo de IA para alguien que usted elige, mientras no lo necesita.</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>Qué se hace</translation>
    </message>
    <message>
        <source>A part of a model is downloaded and run on your graphics card or processor. As soon as you use the machine, it gives way. You earn credits for what it has computed.</source>
        <translation>Se descarga una parte de un modelo y se ejecuta en su tarjeta gráfica o procesador. En cuanto usted usa el equipo, cede el paso. Se ganan créditos por lo que ha calculado.</translation>
    </message>
    <message>
        <source>What is not touched</source>
        <translation>Qué no se toca</translation>
    </message>
    <message>
        <source>Your files, camera and microphone are not looked at. To give way in time, Commonwatt sees whether you use the machine and which programs run; that stays here. Nobody can run programs of their own on it, and nothing needs an administrator&apos;s rights.</source>
        <translation>No se examinan sus archivos, su cámara ni su micrófono. Para ceder el paso a tiempo, Commonwatt observa si usa el equipo y qué programas se ejecutan; eso se queda aquí. Nadie puede ejecutar en él programas propios y nada requiere derechos de administrador.</translation>
    </message>
    <message>
        <source>What it costs</source>
        <translation>Qué cuesta</translation>
    </message>
    <message>
        <source>Electricity while it computes, space on the disk for the model, and traffic to the coordinator. You set limits for each, see what each amounts to, and can stop at any time.</source>
        <translation>Electricidad mientras calcula, espacio en el disco para el modelo y tráfico con el coordinador. Usted fija límites para cada cosa, ve a cuánto asciende y puede detenerlo en cualquier momento.</translation>
    </message>
</context>
</TS>
