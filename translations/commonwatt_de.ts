<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Activity</name>
    <message>
        <source>The program in the background cannot be talked to: %1</source>
        <translation>Das Hintergrundprogramm ist nicht ansprechbar: %1</translation>
    </message>
    <message>
        <source>Asking the program in the background…</source>
        <translation>Das Hintergrundprogramm wird gefragt…</translation>
    </message>
    <message>
        <source>The program in the background is not running.</source>
        <translation>Das Hintergrundprogramm läuft nicht.</translation>
    </message>
    <message>
        <source>Snoozed until %1.</source>
        <translation>Schlummert bis %1.</translation>
    </message>
    <message>
        <source>Snoozed until the game ends.</source>
        <translation>Schlummert, bis das Spiel endet.</translation>
    </message>
    <message>
        <source>Snoozed until you resume.</source>
        <translation>Schlummert, bis Sie fortsetzen.</translation>
    </message>
    <message>
        <source>Running %1.</source>
        <translation>%1 läuft.</translation>
    </message>
    <message>
        <source>Running %1, slowed down to %2 %.</source>
        <extracomment>%2 is a number of percent</extracomment>
        <translation>%1 läuft, gedrosselt auf %2 %.</translation>
    </message>
    <message>
        <source>%1 cannot run here: %2</source>
        <translation>%1 kann hier nicht laufen: %2</translation>
    </message>
    <message>
        <source>Downloading its part of %1.</source>
        <translation>Lädt seinen Teil von %1 herunter.</translation>
    </message>
    <message>
        <source>Loading its part of %1.</source>
        <translation>Lädt seinen Teil von %1.</translation>
    </message>
    <message>
        <source>Ready to run %1; nobody asks right now.</source>
        <translation>Bereit für %1; gerade fragt niemand an.</translation>
    </message>
    <message>
        <source>Ready; the coordinator has no work for this machine right now.</source>
        <translation>Bereit; der Koordinator hat gerade keine Arbeit für diesen Rechner.</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Slowed down</source>
        <translation>Gedrosselt</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausiert</translation>
    </message>
    <message>
        <source>Snoozed</source>
        <translation>Schlummert</translation>
    </message>
    <message>
        <source>Waiting for work</source>
        <translation>Wartet auf Arbeit</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>Braucht Sie</translation>
    </message>
    <message>
        <source>Not running</source>
        <translation>Läuft nicht</translation>
    </message>
    <message>
        <source>This machine has not joined anybody yet.</source>
        <translation>Dieser Rechner ist noch keinem Koordinator beigetreten.</translation>
    </message>
    <message>
        <source>The coordinator refuses this machine: %1</source>
        <translation>Der Koordinator weist diesen Rechner ab: %1</translation>
    </message>
    <message>
        <source>No device of this machine can be lent.</source>
        <translation>Kein Gerät dieses Rechners kann verliehen werden.</translation>
    </message>
    <message>
        <source>Paused.</source>
        <translation>Pausiert.</translation>
    </message>
    <message>
        <source>Paused: %1.</source>
        <translation>Pausiert: %1.</translation>
    </message>
    <message>
        <source>Connecting to %1.</source>
        <translation>Verbindet sich mit %1.</translation>
    </message>
</context>
<context>
    <name>BenchResults</name>
    <message>
        <source>%1: %2 slower</source>
        <extracomment>%1 is what was measured, %2 a percentage</extracomment>
        <translation>%1: %2 langsamer</translation>
    </message>
    <message>
        <source>%1: %2 of an answer, %3 of a prompt.</source>
        <translation>%1: %2 bei einer Antwort, %3 bei einem Prompt.</translation>
    </message>
    <message numerus="yes">
        <source>%1: not even one of its %Ln block(s) fits into the %2 that are lent.</source>
        <translation>
            <numerusform>%1: Nicht einmal sein %Ln Block passt in die verliehenen %2.</numerusform>
            <numerusform>%1: Nicht einmal einer seiner %Ln Blöcke passt in die verliehenen %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: does not fit as a whole, it has %2 and %3 are lent. Some %4 of its %5 blocks do, at %6 of an answer.</source>
        <translation>%1: passt nicht als Ganzes, es hat %2, und %3 sind verliehen. Etwa %4 seiner %5 Blöcke passen, mit %6 bei einer Antwort.</translation>
    </message>
    <message>
        <source>A model of %1 billion parameters, %2 bits</source>
        <extracomment>How large a model is. %1: billions of parameters, %2: bits of each</extracomment>
        <translation>Ein Modell mit %1 Milliarden Parametern, %2 Bit</translation>
    </message>
</context>
<context>
    <name>BenchText</name>
    <message>
        <source>A block, a token of an answer</source>
        <translation>Ein Block, ein Token einer Antwort</translation>
    </message>
    <message>
        <source>A block, a token of a prompt</source>
        <translation>Ein Block, ein Token eines Prompts</translation>
    </message>
    <message>
        <source>A block of 4 bits, a token of an answer</source>
        <translation>Ein Block mit 4 Bit, ein Token einer Antwort</translation>
    </message>
    <message>
        <source>A block of 4 bits, a token of a prompt</source>
        <translation>Ein Block mit 4 Bit, ein Token eines Prompts</translation>
    </message>
    <message>
        <source>A small block, a token of an answer</source>
        <translation>Ein kleiner Block, ein Token einer Antwort</translation>
    </message>
    <message>
        <source>A small block, a token of a prompt</source>
        <translation>Ein kleiner Block, ein Token eines Prompts</translation>
    </message>
    <message>
        <source>Length of these prompts</source>
        <translation>Länge dieser Prompts</translation>
    </message>
    <message>
        <source>Weights read for a token, 4 bits</source>
        <translation>Für ein Token gelesene Gewichte, 4 Bit</translation>
    </message>
    <message>
        <source>Weights read for a token, 8 bits</source>
        <translation>Für ein Token gelesene Gewichte, 8 Bit</translation>
    </message>
    <message>
        <source>Products of a prompt, 4 bits</source>
        <translation>Produkte eines Prompts, 4 Bit</translation>
    </message>
    <message>
        <source>Products of a prompt, 8 bits</source>
        <translation>Produkte eines Prompts, 8 Bit</translation>
    </message>
    <message>
        <source>What the coordinator checks</source>
        <translation>Was der Koordinator prüft</translation>
    </message>
    <message>
        <source>Memory, copied</source>
        <translation>Speicher, kopiert</translation>
    </message>
    <message>
        <source>Memory, two read and one written</source>
        <translation>Speicher, zwei gelesen und einer geschrieben</translation>
    </message>
    <message>
        <source>Memory, read</source>
        <translation>Speicher, gelesen</translation>
    </message>
    <message>
        <source>Arithmetic, 32-bit floats</source>
        <translation>Rechnen, 32-Bit-Gleitkomma</translation>
    </message>
    <message>
        <source>Arithmetic, 16-bit floats</source>
        <translation>Rechnen, 16-Bit-Gleitkomma</translation>
    </message>
    <message>
        <source>Arithmetic, 8-bit integers</source>
        <translation>Rechnen, 8-Bit-Ganzzahlen</translation>
    </message>
    <message>
        <source>Matrix units, 16-bit floats</source>
        <translation>Matrixeinheiten, 16-Bit-Gleitkomma</translation>
    </message>
    <message>
        <source>Own kernel: vector product, 4 bits</source>
        <translation>Eigener Kernel: Vektorprodukt, 4 Bit</translation>
    </message>
    <message>
        <source>Own kernel: vector product, 8 bits</source>
        <translation>Eigener Kernel: Vektorprodukt, 8 Bit</translation>
    </message>
    <message>
        <source>Own kernel: matrix product, 4 bits</source>
        <translation>Eigener Kernel: Matrixprodukt, 4 Bit</translation>
    </message>
    <message>
        <source>Own kernel: matrix product, 8 bits</source>
        <translation>Eigener Kernel: Matrixprodukt, 8 Bit</translation>
    </message>
    <message>
        <source>Link, host to device</source>
        <translation>Verbindung, Rechner zu Gerät</translation>
    </message>
    <message>
        <source>Link, device to host</source>
        <translation>Verbindung, Gerät zu Rechner</translation>
    </message>
    <message>
        <source>Memory, copied by the driver</source>
        <translation>Speicher, vom Treiber kopiert</translation>
    </message>
    <message>
        <source>Starting a computation</source>
        <translation>Start einer Berechnung</translation>
    </message>
    <message>
        <source>A block, a token of an answer, after a minute</source>
        <translation>Ein Block, ein Token einer Antwort, nach einer Minute</translation>
    </message>
    <message>
        <source>Speed lost in a minute of load</source>
        <translation>Tempoverlust in einer Minute Last</translation>
    </message>
    <message>
        <source>Clock at the beginning of that minute</source>
        <translation>Takt zu Beginn dieser Minute</translation>
    </message>
    <message>
        <source>Clock at its end</source>
        <translation>Takt an ihrem Ende</translation>
    </message>
    <message>
        <source>Hottest in that minute</source>
        <translation>Höchste Temperatur in dieser Minute</translation>
    </message>
    <message>
        <source>Power in that minute</source>
        <translation>Leistungsaufnahme in dieser Minute</translation>
    </message>
    <message>
        <source>Blocks&apos; tokens for a joule</source>
        <translation>Token der Blöcke je Joule</translation>
    </message>
    <message>
        <source>tokens/J</source>
        <translation>Token/J</translation>
    </message>
    <message>
        <source>A minute of load</source>
        <translation>Eine Minute Last</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s)</source>
        <translation>
            <numerusform>%Ln Token</numerusform>
            <numerusform>%Ln Token</numerusform>
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
        <translation>gestört</translation>
    </message>
    <message>
        <source>wrong results</source>
        <extracomment>Of a measured value</extracomment>
        <translation>falsche Ergebnisse</translation>
    </message>
    <message>
        <source>not possible here</source>
        <extracomment>Of what could not be measured</extracomment>
        <translation>hier nicht möglich</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Vollständig</translation>
    </message>
    <message>
        <source>Quick</source>
        <translation>Schnell</translation>
    </message>
</context>
<context>
    <name>CurvesSection</name>
    <message>
        <source>Last hour</source>
        <translation>Letzte Stunde</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>Last week</source>
        <translation>Letzte Woche</translation>
    </message>
    <message>
        <source>Last 400 days</source>
        <translation>Letzte 400 Tage</translation>
    </message>
</context>
<context>
    <name>EarningsSums</name>
    <message>
        <source>Others</source>
        <translation>Andere</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>gemessen</translation>
    </message>
    <message>
        <source>partly estimated</source>
        <translation>teils geschätzt</translation>
    </message>
    <message>
        <source>estimated</source>
        <translation>geschätzt</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>The first and the last day of a week</extracomment>
        <translation>%1 bis %2</translation>
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
        <translation>%1: nichts berechnet.</translation>
    </message>
    <message>
        <source>%1: %2 credits.</source>
        <translation>%1: %2 Credits.</translation>
    </message>
    <message>
        <source>%1: %2 credits (%3).</source>
        <translation>%1: %2 Credits (%3).</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between entries of a list</comment>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>%Ln task(s).</source>
        <translation>
            <numerusform>%Ln Aufgabe.</numerusform>
            <numerusform>%Ln Aufgaben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln task(s), %1 of them pending.</source>
        <translation>
            <numerusform>%Ln Aufgabe, davon %1 ausstehend.</numerusform>
            <numerusform>%Ln Aufgaben, davon %1 ausstehend.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2, which cost %3.</source>
        <translation>%1 %2, Kosten: %3.</translation>
    </message>
    <message>
        <source>%1 %2; its price is not known for all of it.</source>
        <translation>%1 %2; der Preis ist nicht für alles bekannt.</translation>
    </message>
</context>
<context>
    <name>ExportWriter</name>
    <message>
        <source>The file %1 could not be made: %2</source>
        <translation>Die Datei %1 konnte nicht angelegt werden: %2</translation>
    </message>
    <message>
        <source>The file %1 could not be written: %2</source>
        <translation>Die Datei %1 konnte nicht geschrieben werden: %2</translation>
    </message>
</context>
<context>
    <name>Failure</name>
    <message>
        <source>Memory or disk space was used up. Free some, or change what you lend: under Policy the device&apos;s memory, under Models the space for downloads. It is tried again with less work.</source>
        <translation>Arbeitsspeicher oder Speicherplatz war aufgebraucht. Geben Sie etwas frei oder ändern Sie, was Sie verleihen: unter Regeln den Speicher des Geräts, unter Modelle den Platz für Downloads. Mit weniger Arbeit wird es erneut versucht.</translation>
    </message>
    <message>
        <source>The process that computes ended, or the coordinator could not be reached. It is tried again by itself. If it keeps happening on one device, update that device&apos;s driver, and undo overclocking if there is any; if it happens on all of them, check the network.</source>
        <translation>Der rechnende Prozess ist beendet, oder der Koordinator war nicht erreichbar. Es wird von selbst erneut versucht. Wenn das bei einem Gerät öfter vorkommt, aktualisieren Sie dessen Treiber und nehmen Sie eine etwaige Übertaktung zurück; wenn es bei allen vorkommt, prüfen Sie das Netzwerk.</translation>
    </message>
    <message>
        <source>Something took too long. A device that hangs is started anew by itself. If it keeps happening, update the device&apos;s driver, lend it less memory, or check the network.</source>
        <translation>Etwas hat zu lange gedauert. Ein Gerät, das hängt, wird von selbst neu gestartet. Wenn das öfter vorkommt, aktualisieren Sie den Treiber des Geräts, verleihen Sie weniger von seinem Speicher oder prüfen Sie das Netzwerk.</translation>
    </message>
    <message>
        <source>A file or an answer was damaged. Damaged downloads are thrown away and fetched again. If it keeps happening, check the disk and the machine&apos;s memory for faults, and tell the people who run the coordinator.</source>
        <translation>Eine Datei oder eine Antwort war beschädigt. Beschädigte Downloads werden verworfen und neu geladen. Wenn das öfter vorkommt, prüfen Sie Datenträger und Arbeitsspeicher des Rechners auf Fehler und informieren Sie die Betreiber des Koordinators.</translation>
    </message>
    <message>
        <source>This device or this version cannot compute that model. Nothing is lost: it gets other work. An update of Commonwatt or of the device&apos;s driver may help.</source>
        <translation>Dieses Gerät oder diese Version kann das Modell nicht berechnen. Nichts ist verloren: Es bekommt andere Arbeit. Ein Update von Commonwatt oder des Gerätetreibers kann helfen.</translation>
    </message>
    <message>
        <source>The system refused access. See that the user who runs Commonwatt may use the device (on Linux, the groups “video” and “render”) and may write to the data folder.</source>
        <translation>Das System hat den Zugriff verweigert. Sorgen Sie dafür, dass der Benutzer, unter dem Commonwatt läuft, das Gerät verwenden darf (unter Linux die Gruppen „video“ und „render“) und in den Datenordner schreiben darf.</translation>
    </message>
    <message>
        <source>The coordinator does not accept this machine any more. Ask for a new link to join, and join again.</source>
        <translation>Der Koordinator akzeptiert diesen Rechner nicht mehr. Bitten Sie um einen neuen Einladungslink und treten Sie erneut bei.</translation>
    </message>
    <message>
        <source>The device or a file that was needed is not there any more. If you have taken a device out, nothing has to be done; otherwise see under Hardware whether it is found.</source>
        <translation>Das Gerät oder eine benötigte Datei ist nicht mehr da. Wenn Sie ein Gerät ausgebaut haben, ist nichts zu tun; sehen Sie sonst unter Hardware nach, ob es gefunden wird.</translation>
    </message>
    <message>
        <source>The work was called off, as when you pause or turn the machine off. Nothing has to be done.</source>
        <translation>Die Arbeit wurde abgebrochen, etwa weil Sie pausiert oder den Rechner ausgeschaltet haben. Es ist nichts zu tun.</translation>
    </message>
    <message>
        <source>The coordinator asked for something that cannot be done here. You cannot change that; it gives the work to others. If it keeps happening, see whether there is an update.</source>
        <translation>Der Koordinator hat etwas verlangt, was hier nicht möglich ist. Sie können daran nichts ändern; er gibt die Arbeit an andere. Wenn das öfter vorkommt, sehen Sie nach, ob es ein Update gibt.</translation>
    </message>
    <message>
        <source>This is a defect of Commonwatt. See whether there is an update; if it still happens, please report it with the message above.</source>
        <translation>Das ist ein Fehler in Commonwatt. Sehen Sie nach, ob es ein Update gibt; tritt er dann noch auf, melden Sie ihn bitte mit der obigen Meldung.</translation>
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
        <translation>%1&#xa0;Token/s</translation>
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
        <translation>Grafikkarte, %1</translation>
    </message>
    <message>
        <source>Graphics within the processor, shares %1</source>
        <translation>Grafik im Prozessor, teilt sich %1</translation>
    </message>
    <message>
        <source>Graphics computed by the processor, %1</source>
        <translation>Vom Prozessor berechnete Grafik, %1</translation>
    </message>
    <message>
        <source>Processor, %1</source>
        <translation>Prozessor, %1</translation>
    </message>
    <message>
        <source>PCI %1</source>
        <translation>PCI %1</translation>
    </message>
    <message>
        <source>kernel driver %1</source>
        <extracomment>Of the system&apos;s kernel, such as &quot;nvidia&quot;</extracomment>
        <translation>Kerneltreiber %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lane(s) at %1&#xa0;GT/s</source>
        <extracomment>A link&apos;s speed: giga-transfers a second and lane</extracomment>
        <translation>
            <numerusform>%Ln Lane mit %1&#xa0;GT/s</numerusform>
            <numerusform>%Ln Lanes mit %1&#xa0;GT/s</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; now %2</source>
        <translation>%1; jetzt %2</translation>
    </message>
    <message>
        <source>subgroups of %1</source>
        <translation>Subgruppen von %1</translation>
    </message>
    <message>
        <source>16-bit storage</source>
        <translation>16-Bit-Speicherung</translation>
    </message>
    <message>
        <source>8-bit storage</source>
        <translation>8-Bit-Speicherung</translation>
    </message>
    <message>
        <source>16-bit arithmetic</source>
        <translation>16-Bit-Arithmetik</translation>
    </message>
    <message>
        <source>8-bit integers</source>
        <translation>8-Bit-Ganzzahlen</translation>
    </message>
    <message>
        <source>integer dot product</source>
        <translation>Ganzzahl-Skalarprodukt</translation>
    </message>
    <message>
        <source>cooperative matrices</source>
        <translation>kooperative Matrizen</translation>
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
        <translation>Darin ist mehr als eine Einladung. Verwenden Sie eine je Rechner: Fügen Sie den Link der Einladung für diesen Rechner ein.</translation>
    </message>
    <message>
        <source>The link is not whole. Copy all of it, from commonwatt:// to its end, or ask for a new one.</source>
        <translation>Der Link ist unvollständig. Kopieren Sie ihn ganz, von commonwatt:// bis zum Ende, oder bitten Sie um einen neuen.</translation>
    </message>
    <message>
        <source>There is no invitation in it. An invitation is a link that begins with commonwatt://.</source>
        <translation>Darin ist keine Einladung. Eine Einladung ist ein Link, der mit commonwatt:// beginnt.</translation>
    </message>
    <message>
        <source>No QR code can be read in this image. Try one that is sharper, or paste the link.</source>
        <translation>In diesem Bild ist kein QR-Code lesbar. Versuchen Sie ein schärferes oder fügen Sie den Link ein.</translation>
    </message>
    <message>
        <source>The QR code in this image is not an invitation.</source>
        <translation>Der QR-Code in diesem Bild ist keine Einladung.</translation>
    </message>
    <message>
        <source>The image is too large. Cut the QR code out of it, or paste the link.</source>
        <translation>Das Bild ist zu groß. Schneiden Sie den QR-Code aus oder fügen Sie den Link ein.</translation>
    </message>
    <message>
        <source>The image is broken and cannot be read.</source>
        <translation>Das Bild ist beschädigt und nicht lesbar.</translation>
    </message>
    <message>
        <source>The file cannot be opened.</source>
        <translation>Die Datei lässt sich nicht öffnen.</translation>
    </message>
    <message>
        <source>The file is too large for an invitation: choose a text with the link in it, or an image of its QR code.</source>
        <translation>Die Datei ist zu groß für eine Einladung: Wählen Sie einen Text mit dem Link oder ein Bild seines QR-Codes.</translation>
    </message>
</context>
<context>
    <name>ModelList</name>
    <message>
        <source>%1 billion parameters</source>
        <translation>%1 Milliarden Parameter</translation>
    </message>
    <message>
        <source>%1 million parameters</source>
        <translation>%1 Millionen Parameter</translation>
    </message>
    <message>
        <source>%1 parameters</source>
        <translation>%1 Parameter</translation>
    </message>
    <message>
        <source>kept for later</source>
        <translation>für später behalten</translation>
    </message>
    <message>
        <source>downloading</source>
        <translation>wird heruntergeladen</translation>
    </message>
    <message>
        <source>loading</source>
        <translation>wird geladen</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>bereit</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>gestoppt</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>nicht angegeben</translation>
    </message>
    <message numerus="yes">
        <source>%1 in %Ln block(s)</source>
        <extracomment>%1 is a size in bytes</extracomment>
        <translation>
            <numerusform>%1 in %Ln Block</numerusform>
            <numerusform>%1 in %Ln Blöcken</numerusform>
        </translation>
    </message>
    <message>
        <source>Token embedding</source>
        <translation>Token-Einbettung</translation>
    </message>
    <message>
        <source>Output head</source>
        <translation>Ausgabekopf</translation>
    </message>
    <message>
        <source>Block %1 of %2</source>
        <translation>Block %1 von %2</translation>
    </message>
    <message>
        <source>Blocks %1 to %2 of %3</source>
        <translation>Blöcke %1 bis %2 von %3</translation>
    </message>
    <message>
        <source>%1 in the block cache: %2, %3</source>
        <extracomment>Blocks of a model, and how large they are</extracomment>
        <translation>%1 im Blockcache: %2, %3</translation>
    </message>
    <message>
        <source>%1 on %2: %3, %4</source>
        <extracomment>Blocks of a model, a device, what it does with them, and how large they are</extracomment>
        <translation>%1 auf %2: %3, %4</translation>
    </message>
    <message>
        <source>Only models that you have allowed run here, and this one is not among them.</source>
        <translation>Hier laufen nur Modelle, die Sie erlaubt haben, und dieses gehört nicht dazu.</translation>
    </message>
    <message>
        <source>Allowed by your pattern “%1”.</source>
        <translation>Durch Ihr Muster „%1“ erlaubt.</translation>
    </message>
    <message>
        <source>Denied by your pattern “%1”.</source>
        <translation>Durch Ihr Muster „%1“ ausgeschlossen.</translation>
    </message>
    <message>
        <source>Chat: answers in a conversation</source>
        <translation>Chat: Antworten in einem Gespräch</translation>
    </message>
    <message>
        <source>Text completion: a text is carried on</source>
        <translation>Textvervollständigung: Ein Text wird fortgesetzt</translation>
    </message>
    <message>
        <source>%1, may send work</source>
        <translation>%1, darf Arbeit senden</translation>
    </message>
    <message>
        <source>%1, may not send work</source>
        <translation>%1, darf keine Arbeit senden</translation>
    </message>
</context>
<context>
    <name>Notifications</name>
    <message>
        <source>When this machine has joined a coordinator</source>
        <translation>Wenn dieser Rechner einem Koordinator beigetreten ist</translation>
    </message>
    <message>
        <source>When the coordinator refuses this machine</source>
        <translation>Wenn der Koordinator diesen Rechner abweist</translation>
    </message>
    <message>
        <source>When a device fails and needs me</source>
        <translation>Wenn ein Gerät versagt und mich braucht</translation>
    </message>
    <message>
        <source>When the first credit is earned</source>
        <translation>Wenn der erste Credit verdient ist</translation>
    </message>
    <message>
        <source>Once a day, what was earned the day before</source>
        <translation>Einmal am Tag, was am Vortag verdient wurde</translation>
    </message>
    <message>
        <source>When a snooze has ended</source>
        <translation>Wenn das Schlummern beendet ist</translation>
    </message>
    <message>
        <source>When a newer version is there</source>
        <translation>Wenn es eine neuere Version gibt</translation>
    </message>
    <message>
        <source>Joined</source>
        <translation>Beigetreten</translation>
    </message>
    <message>
        <source>This machine computes for %1 from now on.</source>
        <translation>Dieser Rechner rechnet von nun an für %1.</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgewiesen</translation>
    </message>
    <message>
        <source>%1 refuses this machine: %2</source>
        <translation>%1 weist diesen Rechner ab: %2</translation>
    </message>
    <message>
        <source>First credits</source>
        <translation>Erste Credits</translation>
    </message>
    <message>
        <source>This machine has earned its first credits: %1.</source>
        <translation>Dieser Rechner hat seine ersten Credits verdient: %1.</translation>
    </message>
    <message>
        <source>Snooze ended</source>
        <translation>Schlummern beendet</translation>
    </message>
    <message>
        <source>Commonwatt may compute again.</source>
        <translation>Commonwatt darf wieder rechnen.</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Update</translation>
    </message>
    <message>
        <source>%1 is there; this machine has an older version.</source>
        <translation>%1 ist da; dieser Rechner hat eine ältere Version.</translation>
    </message>
    <message>
        <source>A device fails</source>
        <translation>Ein Gerät versagt</translation>
    </message>
    <message>
        <source>%1 cannot run %2: %3</source>
        <translation>%1 kann %2 nicht ausführen: %3</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
    <message>
        <source>%1 credits earned.</source>
        <translation>%1 Credits verdient.</translation>
    </message>
    <message numerus="yes">
        <source>%1 credits earned, and %Ln task(s) not booked yet.</source>
        <translation>
            <numerusform>%1 Credits verdient, und %Ln Aufgabe ist noch nicht gebucht.</numerusform>
            <numerusform>%1 Credits verdient, und %Ln Aufgaben sind noch nicht gebucht.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Policy</name>
    <message>
        <source>seconds</source>
        <translation>Sekunden</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>Stunden</translation>
    </message>
    <message>
        <source>days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>milliseconds</source>
        <translation>Millisekunden</translation>
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
        <translation>KiB je Sekunde</translation>
    </message>
    <message>
        <source>MiB a second</source>
        <translation>MiB je Sekunde</translation>
    </message>
    <message>
        <source>GiB a second</source>
        <translation>GiB je Sekunde</translation>
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
        <translation>Watt</translation>
    </message>
    <message>
        <source>MHz</source>
        <translation>MHz</translation>
    </message>
    <message>
        <source>% of its highest</source>
        <translation>% des Höchstwerts</translation>
    </message>
    <message>
        <source>% of it</source>
        <translation>% davon</translation>
    </message>
    <message>
        <source>for a kWh</source>
        <translation>je kWh</translation>
    </message>
    <message>
        <source>threads</source>
        <translation>Threads</translation>
    </message>
    <message>
        <source>on this machine</source>
        <translation>auf diesem Rechner</translation>
    </message>
    <message>
        <source>Run on</source>
        <translation>Weiterlaufen</translation>
    </message>
    <message>
        <source>As while you are here</source>
        <translation>Wie während Ihrer Anwesenheit</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausieren</translation>
    </message>
    <message>
        <source>Pause and give memory back</source>
        <translation>Pausieren und Speicher zurückgeben</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Immer</translation>
    </message>
    <message>
        <source>Nobody is here</source>
        <translation>Niemand ist da</translation>
    </message>
    <message>
        <source>Only input counts</source>
        <translation>Nur Eingaben zählen</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Keine Grenze</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>At any price</source>
        <translation>Zu jedem Preis</translation>
    </message>
    <message>
        <source>As devices of its kind do</source>
        <translation>Wie Geräte seiner Art</translation>
    </message>
    <message>
        <source>Do not use it</source>
        <translation>Nicht nutzen</translation>
    </message>
    <message>
        <source>Slowly</source>
        <translation>Langsam</translation>
    </message>
    <message>
        <source>Like any other</source>
        <translation>Wie jedes andere</translation>
    </message>
    <message>
        <source>As usual: 75 % of a GPU&apos;s, 50 % of the machine&apos;s</source>
        <translation>Wie üblich: 75 % bei einer GPU, 50 % beim Rechner</translation>
    </message>
    <message>
        <source>One for each core</source>
        <translation>Einer je Kern</translation>
    </message>
    <message>
        <source>What is lent and 2 GiB</source>
        <translation>Das Verliehene und 2 GiB</translation>
    </message>
    <message>
        <source>By itself, before a device is offered</source>
        <translation>Von selbst, bevor ein Gerät angeboten wird</translation>
    </message>
    <message>
        <source>Only when you ask for it</source>
        <translation>Nur wenn Sie es verlangen</translation>
    </message>
    <message>
        <source>While something runs or somebody looks</source>
        <translation>Solange etwas läuft oder jemand hinsieht</translation>
    </message>
    <message>
        <source>Simulated, for trying things out</source>
        <translation>Simuliert, zum Ausprobieren</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Was geschieht</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>Warnungen und Fehler</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>By network and time</source>
        <translation>Nach Netzwerk und Zeit</translation>
    </message>
    <message>
        <source>GPUs run when you have been away for</source>
        <translation>GPUs laufen nach Ihrer Abwesenheit von</translation>
    </message>
    <message>
        <source>Time without keyboard, pointer or game controller.</source>
        <translation>Zeit ohne Tastatur, Zeiger oder Gamecontroller.</translation>
    </message>
    <message>
        <source>The processor runs when you have been away for</source>
        <translation>Der Prozessor läuft nach Ihrer Abwesenheit von</translation>
    </message>
    <message>
        <source>The same for the processor.</source>
        <translation>Dasselbe für den Prozessor.</translation>
    </message>
    <message>
        <source>GPUs while you are here</source>
        <translation>GPUs während Ihrer Anwesenheit</translation>
    </message>
    <message>
        <source>Whether they run although you use the machine: a part of their time leaves it usable.</source>
        <translation>Ob sie laufen, obwohl Sie den Rechner nutzen: Mit einem Teil ihrer Zeit bleibt er benutzbar.</translation>
    </message>
    <message>
        <source>The processor while you are here</source>
        <translation>Prozessor während Ihrer Anwesenheit</translation>
    </message>
    <message>
        <source>When the screen is locked</source>
        <translation>Wenn der Bildschirm gesperrt ist</translation>
    </message>
    <message>
        <source>Whether it counts at once as nobody being here.</source>
        <translation>Ob dies sofort so zählt, als sei niemand da.</translation>
    </message>
    <message>
        <source>While a remote session is open</source>
        <translation>Solange eine Fernsitzung offen ist</translation>
    </message>
    <message>
        <source>Somebody works on this machine from another one.</source>
        <translation>Jemand arbeitet von einem anderen Rechner aus an diesem.</translation>
    </message>
    <message>
        <source>Game controllers count as input</source>
        <translation>Gamecontroller zählen als Eingabe</translation>
    </message>
    <message>
        <source>Turn it off if one lies about and moves by itself.</source>
        <translation>Schalten Sie es aus, wenn einer herumliegt und sich von selbst bewegt.</translation>
    </message>
    <message>
        <source>While a window fills the screen</source>
        <translation>Solange ein Fenster den Bildschirm füllt</translation>
    </message>
    <message>
        <source>A game, a film, a presentation.</source>
        <translation>Ein Spiel, ein Film, eine Präsentation.</translation>
    </message>
    <message>
        <source>Windows that come first</source>
        <translation>Fenster mit Vorrang</translation>
    </message>
    <message>
        <source>Classes of windows; * and ? stand for any letters.</source>
        <translation>Fensterklassen; * und ? stehen für beliebige Zeichen.</translation>
    </message>
    <message>
        <source>Programs that come first</source>
        <translation>Programme mit Vorrang</translation>
    </message>
    <message>
        <source>Names of programs such as blender; * and ? stand for any letters.</source>
        <translation>Programmnamen wie blender; * und ? stehen für beliebige Zeichen.</translation>
    </message>
    <message>
        <source>While one of these is open</source>
        <translation>Solange eines davon offen ist</translation>
    </message>
    <message>
        <source>What the windows and programs above lead to.</source>
        <translation>Wozu die obigen Fenster und Programme führen.</translation>
    </message>
    <message>
        <source>While a game has asked for game mode</source>
        <translation>Solange ein Spiel den Spielmodus angefordert hat</translation>
    </message>
    <message>
        <source>Many games ask the system for it.</source>
        <translation>Viele Spiele fordern ihn vom System an.</translation>
    </message>
    <message>
        <source>While music or a film plays</source>
        <translation>Solange Musik oder ein Film läuft</translation>
    </message>
    <message>
        <source>In any player that tells the system.</source>
        <translation>In jedem Player, der es dem System meldet.</translation>
    </message>
    <message>
        <source>While a program keeps the screen on</source>
        <translation>Solange ein Programm den Bildschirm wach hält</translation>
    </message>
    <message>
        <source>As films and video calls do.</source>
        <translation>Wie Filme und Videoanrufe es tun.</translation>
    </message>
    <message>
        <source>Pause a GPU when others use more of it than</source>
        <translation>GPU pausieren, wenn andere sie stärker nutzen als</translation>
    </message>
    <message>
        <source>Your own programs on the same GPU come first.</source>
        <translation>Ihre eigenen Programme auf derselben GPU haben Vorrang.</translation>
    </message>
    <message>
        <source>… for longer than</source>
        <translation>… länger als</translation>
    </message>
    <message>
        <source>Short bursts do not count.</source>
        <translation>Kurze Spitzen zählen nicht.</translation>
    </message>
    <message>
        <source>Give a GPU&apos;s memory back when less is free than</source>
        <translation>GPU-Speicher zurückgeben, wenn weniger frei ist als</translation>
    </message>
    <message>
        <source>So that your programs find room on it.</source>
        <translation>Damit Ihre Programme darauf Platz finden.</translation>
    </message>
    <message>
        <source>Hours of the week</source>
        <translation>Stunden der Woche</translation>
    </message>
    <message>
        <source>When it may run at all.</source>
        <translation>Wann es überhaupt laufen darf.</translation>
    </message>
    <message>
        <source>On battery, run while its charge is above</source>
        <translation>Im Akkubetrieb laufen bei einer Ladung über</translation>
    </message>
    <message>
        <source>Computing empties a battery within an hour or two.</source>
        <translation>Rechnen leert einen Akku in ein bis zwei Stunden.</translation>
    </message>
    <message>
        <source>While an uninterruptible power supply runs on its battery</source>
        <translation>Solange eine USV auf Batterie läuft</translation>
    </message>
    <message>
        <source>During a power cut.</source>
        <translation>Während eines Stromausfalls.</translation>
    </message>
    <message>
        <source>Prices by time</source>
        <translation>Preise nach Zeit</translation>
    </message>
    <message>
        <source>Of a kilowatt-hour; the first line that fits counts.</source>
        <translation>Je Kilowattstunde; die erste passende Zeile gilt.</translation>
    </message>
    <message>
        <source>Price at all other times</source>
        <translation>Preis zu allen anderen Zeiten</translation>
    </message>
    <message>
        <source>Of a kilowatt-hour.</source>
        <translation>Je Kilowattstunde.</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Three capital letters, such as EUR or USD.</source>
        <translation>Drei Großbuchstaben, etwa EUR oder USD.</translation>
    </message>
    <message>
        <source>Run up to a price of</source>
        <translation>Laufen bis zu einem Preis von</translation>
    </message>
    <message>
        <source>While electricity costs more, nothing runs.</source>
        <translation>Solange der Strom mehr kostet, läuft nichts.</translation>
    </message>
    <message>
        <source>What a device takes while it computes</source>
        <translation>Was ein Gerät beim Rechnen aufnimmt</translation>
    </message>
    <message>
        <source>For the sums of energy and cost, where no sensor tells.</source>
        <translation>Für die Summen von Energie und Kosten, wo kein Sensor Auskunft gibt.</translation>
    </message>
    <message>
        <source>Where your own signal is read</source>
        <translation>Wo Ihr eigenes Signal gelesen wird</translation>
    </message>
    <message>
        <source>Solar surplus, home automation: file:/PATH or http://127.0.0.1:PORT/PATH. Empty: none.</source>
        <translation>Solarüberschuss, Hausautomation: file:/PFAD oder http://127.0.0.1:PORT/PFAD. Leer: keines.</translation>
    </message>
    <message>
        <source>How old the signal may be</source>
        <translation>Wie alt das Signal sein darf</translation>
    </message>
    <message>
        <source>An older one stops the work.</source>
        <translation>Ein älteres hält die Arbeit an.</translation>
    </message>
    <message>
        <source>Keep a GPU&apos;s core at</source>
        <translation>GPU-Kern halten auf</translation>
    </message>
    <message>
        <source>It is slowed down as far as that needs.</source>
        <translation>Es wird so weit gedrosselt, wie es dafür nötig ist.</translation>
    </message>
    <message>
        <source>Stop when its core is hotter than</source>
        <translation>Anhalten, wenn der Kern heißer ist als</translation>
    </message>
    <message>
        <source>It runs again when it is 5 °C cooler.</source>
        <translation>Es läuft wieder, wenn es 5 °C kühler ist.</translation>
    </message>
    <message>
        <source>Keep a GPU&apos;s hottest part at</source>
        <translation>Heißeste Stelle einer GPU halten auf</translation>
    </message>
    <message>
        <source>Stop when its hottest part is hotter than</source>
        <translation>Anhalten, wenn die heißeste Stelle heißer ist als</translation>
    </message>
    <message>
        <source>Keep a GPU&apos;s memory at</source>
        <translation>GPU-Speicher halten auf</translation>
    </message>
    <message>
        <source>Stop when its memory is hotter than</source>
        <translation>Anhalten, wenn der Speicher heißer ist als</translation>
    </message>
    <message>
        <source>The most that a GPU may take</source>
        <translation>Was eine GPU höchstens aufnehmen darf</translation>
    </message>
    <message>
        <source>Held by its driver where it can, else by slowing it down.</source>
        <translation>Wenn möglich begrenzt durch den Treiber, sonst durch Drosseln.</translation>
    </message>
    <message>
        <source>Highest clock of a GPU&apos;s cores</source>
        <translation>Höchster Takt der Kerne einer GPU</translation>
    </message>
    <message>
        <source>Where its driver can be told.</source>
        <translation>Wo sein Treiber es erlaubt.</translation>
    </message>
    <message>
        <source>Keep a GPU&apos;s fan below</source>
        <translation>GPU-Lüfter halten unter</translation>
    </message>
    <message>
        <source>Part of the time in which a device computes at most</source>
        <translation>Anteil der Zeit, in der ein Gerät höchstens rechnet</translation>
    </message>
    <message>
        <source>Less is cooler, quieter and earns less.</source>
        <translation>Weniger ist kühler, leiser und verdient weniger.</translation>
    </message>
    <message>
        <source>Pause the processor when others use more of it than</source>
        <translation>Prozessor pausieren, wenn andere ihn stärker nutzen als</translation>
    </message>
    <message>
        <source>Your own programs come first.</source>
        <translation>Ihre eigenen Programme haben Vorrang.</translation>
    </message>
    <message>
        <source>Give memory back when less is free than</source>
        <translation>Arbeitsspeicher zurückgeben, wenn weniger frei ist als</translation>
    </message>
    <message>
        <source>Of the machine&apos;s memory.</source>
        <translation>Vom Arbeitsspeicher des Rechners.</translation>
    </message>
    <message>
        <source>Store models only while more of the disk is free than</source>
        <translation>Modelle nur speichern, solange mehr Platz frei ist als</translation>
    </message>
    <message>
        <source>What is stored already stays.</source>
        <translation>Was schon gespeichert ist, bleibt.</translation>
    </message>
    <message>
        <source>Where the network costs by volume</source>
        <translation>Wo das Netzwerk nach Datenmenge kostet</translation>
    </message>
    <message>
        <source>Such as a phone&apos;s.</source>
        <translation>Etwa das eines Telefons.</translation>
    </message>
    <message>
        <source>How fast “slowly” is</source>
        <translation>Wie schnell „langsam“ ist</translation>
    </message>
    <message>
        <source>Each way.</source>
        <translation>In jede Richtung.</translation>
    </message>
    <message>
        <source>Send at most</source>
        <translation>Höchstens senden</translation>
    </message>
    <message>
        <source>So that your own calls and games stay smooth.</source>
        <translation>Damit Ihre eigenen Anrufe und Spiele flüssig bleiben.</translation>
    </message>
    <message>
        <source>Traffic in a day</source>
        <translation>Datenverkehr an einem Tag</translation>
    </message>
    <message>
        <source>Sent and received.</source>
        <translation>Gesendet und empfangen.</translation>
    </message>
    <message>
        <source>Traffic in a month</source>
        <translation>Datenverkehr in einem Monat</translation>
    </message>
    <message>
        <source>When the network may be used</source>
        <translation>Wann das Netzwerk genutzt werden darf</translation>
    </message>
    <message>
        <source>Nothing runs at other times.</source>
        <translation>Zu anderen Zeiten läuft nichts.</translation>
    </message>
    <message>
        <source>After a pause, wait for quiet of</source>
        <translation>Nach einer Pause Ruhe abwarten für</translation>
    </message>
    <message>
        <source>Nothing may speak against running for this long.</source>
        <translation>So lange darf nichts gegen das Laufen sprechen.</translation>
    </message>
    <message>
        <source>Give a device&apos;s memory back after a pause of</source>
        <translation>Gerätespeicher zurückgeben nach einer Pause von</translation>
    </message>
    <message>
        <source>Until then work goes on quickly when you leave again.</source>
        <translation>Bis dahin geht die Arbeit schnell weiter, wenn Sie wieder gehen.</translation>
    </message>
    <message>
        <source>Longest time before a GPU with a screen gives others their turn</source>
        <translation>Längste Zeit, bis eine GPU mit Bildschirm andere an die Reihe lässt</translation>
    </message>
    <message>
        <source>Less is smoother and a little slower.</source>
        <translation>Weniger ist flüssiger und etwas langsamer.</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>A set of settings that holds together.</source>
        <translation>Einstellungen, die zusammengehören.</translation>
    </message>
    <message>
        <source>Profile where neither network nor time chooses one</source>
        <translation>Profil, wenn weder Netzwerk noch Zeit eines wählt</translation>
    </message>
    <message>
        <source>Counts while the profile is chosen by network and time.</source>
        <translation>Gilt, solange das Profil nach Netzwerk und Zeit gewählt wird.</translation>
    </message>
    <message>
        <source>Profiles by time</source>
        <translation>Profile nach Zeit</translation>
    </message>
    <message>
        <source>The first line that fits counts.</source>
        <translation>Die erste passende Zeile gilt.</translation>
    </message>
    <message>
        <source>Profiles by network</source>
        <translation>Profile nach Netzwerk</translation>
    </message>
    <message>
        <source>Names of connections, with * and ?; the first line that fits counts, and counts before the time.</source>
        <translation>Namen von Verbindungen, mit * und ?; die erste passende Zeile gilt, und sie gilt vor der Zeit.</translation>
    </message>
    <message>
        <source>Models that may be served</source>
        <translation>Erlaubte Modelle</translation>
    </message>
    <message>
        <source>Names, with * and ?; empty: all.</source>
        <translation>Namen, mit * und ?; leer: alle.</translation>
    </message>
    <message>
        <source>Models that may not</source>
        <translation>Ausgeschlossene Modelle</translation>
    </message>
    <message>
        <source>Counts before those that may.</source>
        <translation>Hat Vorrang vor den erlaubten.</translation>
    </message>
    <message>
        <source>Who may be served</source>
        <translation>Erlaubte Anfragende</translation>
    </message>
    <message>
        <source>Names of requesters, with * and ?; empty: all.</source>
        <translation>Namen von Anfragenden, mit * und ?; leer: alle.</translation>
    </message>
    <message>
        <source>Who may not</source>
        <translation>Ausgeschlossene Anfragende</translation>
    </message>
    <message>
        <source>Counts before those who may.</source>
        <translation>Hat Vorrang vor den erlaubten.</translation>
    </message>
    <message>
        <source>Kinds of work</source>
        <translation>Arten von Arbeit</translation>
    </message>
    <message>
        <source>chat, completion; empty: all.</source>
        <translation>chat, completion; leer: alle.</translation>
    </message>
    <message>
        <source>Name of this machine</source>
        <translation>Name dieses Rechners</translation>
    </message>
    <message>
        <source>At the coordinator, from the next start on.</source>
        <translation>Beim Koordinator, ab dem nächsten Start.</translation>
    </message>
    <message>
        <source>Devices that are lent</source>
        <translation>Verliehene Geräte</translation>
    </message>
    <message>
        <source>Such as cpu, vulkan:0, cuda:1. Empty: every GPU, or the processor where there is none.</source>
        <translation>Etwa cpu, vulkan:0, cuda:1. Leer: jede GPU, oder der Prozessor, wenn es keine gibt.</translation>
    </message>
    <message>
        <source>How much memory of each device is lent</source>
        <translation>Wie viel Speicher jedes Geräts verliehen wird</translation>
    </message>
    <message>
        <source>An amount or a part.</source>
        <translation>Eine Menge oder ein Anteil.</translation>
    </message>
    <message>
        <source>Threads on the processor</source>
        <translation>Threads auf dem Prozessor</translation>
    </message>
    <message>
        <source>From the next start of the work on.</source>
        <translation>Ab dem nächsten Start der Arbeit.</translation>
    </message>
    <message>
        <source>Disk space for models</source>
        <translation>Speicherplatz für Modelle</translation>
    </message>
    <message>
        <source>What was used longest ago is removed first.</source>
        <translation>Was am längsten nicht genutzt wurde, wird zuerst entfernt.</translation>
    </message>
    <message>
        <source>Download models at most at</source>
        <translation>Modelle herunterladen mit höchstens</translation>
    </message>
    <message>
        <source>So that your own downloads stay fast.</source>
        <translation>Damit Ihre eigenen Downloads schnell bleiben.</translation>
    </message>
    <message>
        <source>Restart the work when it takes more memory than</source>
        <translation>Arbeit neu starten bei mehr Speicherbedarf als</translation>
    </message>
    <message>
        <source>A safeguard. Each device&apos;s work is a process of its own.</source>
        <translation>Eine Absicherung. Die Arbeit jedes Geräts ist ein eigener Prozess.</translation>
    </message>
    <message>
        <source>Restart the work when it shows no sign of life for</source>
        <translation>Arbeit neu starten ohne Lebenszeichen seit</translation>
    </message>
    <message>
        <source>A safeguard against drivers that hang.</source>
        <translation>Eine Absicherung gegen Treiber, die hängen.</translation>
    </message>
    <message>
        <source>Measure devices</source>
        <translation>Geräte messen</translation>
    </message>
    <message>
        <source>Takes some seconds.</source>
        <translation>Dauert einige Sekunden.</translation>
    </message>
    <message>
        <source>Read the GPUs&apos; sensors</source>
        <translation>Sensoren der GPUs lesen</translation>
    </message>
    <message>
        <source>Heat and watts cannot be kept without them.</source>
        <translation>Ohne sie lassen sich Wärme und Watt nicht begrenzen.</translation>
    </message>
    <message>
        <source>Port for Prometheus</source>
        <translation>Port für Prometheus</translation>
    </message>
    <message>
        <source>Where it finds the sensors&apos; values.</source>
        <translation>Wo es die Werte der Sensoren findet.</translation>
    </message>
    <message>
        <source>Write into the log</source>
        <translation>Ins Protokoll schreiben</translation>
    </message>
    <message>
        <source>From the next start on.</source>
        <translation>Ab dem nächsten Start.</translation>
    </message>
    <message>
        <source>When you are away, and when not</source>
        <translation>Wann Sie weg sind und wann nicht</translation>
    </message>
    <message>
        <source>Games and video</source>
        <translation>Spiele und Video</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Strom</translation>
    </message>
    <message>
        <source>Price of electricity</source>
        <translation>Strompreis</translation>
    </message>
    <message>
        <source>Your own signal</source>
        <translation>Ihr eigenes Signal</translation>
    </message>
    <message>
        <source>Heat and noise</source>
        <translation>Wärme und Lautstärke</translation>
    </message>
    <message>
        <source>What else runs, and what stays free</source>
        <translation>Was sonst läuft, und was frei bleibt</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>How it makes way</source>
        <translation>Wie Platz gemacht wird</translation>
    </message>
    <message>
        <source>Which profile holds</source>
        <translation>Welches Profil gilt</translation>
    </message>
    <message>
        <source>What is served</source>
        <translation>Was bedient wird</translation>
    </message>
    <message>
        <source>The program in the background</source>
        <translation>Das Hintergrundprogramm</translation>
    </message>
    <message>
        <source>%1&#xa0;%2</source>
        <extracomment>A number and its unit</extracomment>
        <translation>%1&#xa0;%2</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>At any time</source>
        <translation>Jederzeit</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Leer</translation>
    </message>
    <message>
        <source>%1: unit</source>
        <translation>%1: Einheit</translation>
    </message>
</context>
<context>
    <name>PolicySentence</name>
    <message>
        <source>Balanced</source>
        <translation>Ausgewogen</translation>
    </message>
    <message>
        <source>Runs when nobody is here.</source>
        <translation>Läuft, wenn niemand da ist.</translation>
    </message>
    <message>
        <source>Gentle</source>
        <translation>Schonend</translation>
    </message>
    <message>
        <source>Waits longer, stays cooler and quieter.</source>
        <translation>Wartet länger, bleibt kühler und leiser.</translation>
    </message>
    <message>
        <source>Night</source>
        <translation>Nacht</translation>
    </message>
    <message>
        <source>Runs at night only, and quietly.</source>
        <translation>Läuft nur nachts, und leise.</translation>
    </message>
    <message>
        <source>Headless</source>
        <translation>Unbedient</translation>
    </message>
    <message>
        <source>A machine that nobody sits at: runs always.</source>
        <translation>Ein Rechner, an dem niemand sitzt: läuft immer.</translation>
    </message>
    <message>
        <source>It may run</source>
        <translation>Es darf laufen</translation>
    </message>
    <message>
        <source>It may run %1 of the time</source>
        <translation>Es darf %1 der Zeit laufen</translation>
    </message>
    <message>
        <source>It pauses and gives its memory back</source>
        <translation>Es pausiert und gibt seinen Speicher zurück</translation>
    </message>
    <message>
        <source>It pauses</source>
        <translation>Es pausiert</translation>
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
        <translation>Kein Gerät ist verliehen.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A device, and a sentence about it</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 holds, because you have chosen it.</source>
        <translation>%1 gilt, weil Sie es gewählt haben.</translation>
    </message>
    <message>
        <source>%1 holds, because of the time.</source>
        <translation>%1 gilt, wegen der Zeit.</translation>
    </message>
    <message>
        <source>%1 holds, because of the network.</source>
        <translation>%1 gilt, wegen des Netzwerks.</translation>
    </message>
    <message>
        <source>%1 holds, because neither network nor time chooses another.</source>
        <translation>%1 gilt, weil weder Netzwerk noch Zeit ein anderes wählt.</translation>
    </message>
</context>
<context>
    <name>Reason</name>
    <message>
        <source>paused by you</source>
        <translation>von Ihnen pausiert</translation>
    </message>
    <message>
        <source>snoozed by you</source>
        <translation>schlummert auf Ihren Wunsch</translation>
    </message>
    <message>
        <source>snoozed by you until the game ends</source>
        <translation>schlummert auf Ihren Wunsch, bis das Spiel endet</translation>
    </message>
    <message>
        <source>the GPU&apos;s core is too hot (%1)</source>
        <translation>der Kern der GPU ist zu heiß (%1)</translation>
    </message>
    <message>
        <source>cannot tell how hot the GPU is</source>
        <translation>nicht erkennbar, wie heiß die GPU ist</translation>
    </message>
    <message>
        <source>the GPU&apos;s hottest part is too hot (%1)</source>
        <translation>die heißeste Stelle der GPU ist zu heiß (%1)</translation>
    </message>
    <message>
        <source>cannot tell how hot the GPU&apos;s hottest part is</source>
        <translation>nicht erkennbar, wie heiß die heißeste Stelle der GPU ist</translation>
    </message>
    <message>
        <source>the GPU&apos;s memory is too hot (%1)</source>
        <translation>der Speicher der GPU ist zu heiß (%1)</translation>
    </message>
    <message>
        <source>cannot tell how hot the GPU&apos;s memory is</source>
        <translation>nicht erkennbar, wie heiß der Speicher der GPU ist</translation>
    </message>
    <message>
        <source>on battery (%1)</source>
        <translation>im Akkubetrieb (%1)</translation>
    </message>
    <message>
        <source>on battery</source>
        <translation>im Akkubetrieb</translation>
    </message>
    <message>
        <source>cannot tell whether this machine runs on battery</source>
        <translation>nicht erkennbar, ob dieser Rechner im Akkubetrieb läuft</translation>
    </message>
    <message>
        <source>the power supply runs on its battery</source>
        <translation>die USV läuft auf Batterie</translation>
    </message>
    <message>
        <source>cannot tell whether the power supply runs on its battery</source>
        <translation>nicht erkennbar, ob die USV auf Batterie läuft</translation>
    </message>
    <message>
        <source>the network is metered</source>
        <translation>das Netzwerk ist getaktet</translation>
    </message>
    <message>
        <source>cannot tell whether the network is metered</source>
        <translation>nicht erkennbar, ob das Netzwerk getaktet ist</translation>
    </message>
    <message>
        <source>outside the network&apos;s hours</source>
        <translation>außerhalb der Stunden für das Netzwerk</translation>
    </message>
    <message>
        <source>today&apos;s traffic is used up</source>
        <translation>der Datenverkehr von heute ist aufgebraucht</translation>
    </message>
    <message>
        <source>cannot tell how much traffic there was today</source>
        <translation>nicht erkennbar, wie viel Datenverkehr es heute gab</translation>
    </message>
    <message>
        <source>this month&apos;s traffic is used up</source>
        <translation>der Datenverkehr dieses Monats ist aufgebraucht</translation>
    </message>
    <message>
        <source>cannot tell how much traffic there was this month</source>
        <translation>nicht erkennbar, wie viel Datenverkehr es diesen Monat gab</translation>
    </message>
    <message>
        <source>cannot tell which network this is</source>
        <translation>nicht erkennbar, welches Netzwerk dies ist</translation>
    </message>
    <message>
        <source>the machine&apos;s memory is short (%1 free)</source>
        <translation>der Arbeitsspeicher des Rechners ist knapp (%1 frei)</translation>
    </message>
    <message>
        <source>cannot tell how much memory is free</source>
        <translation>nicht erkennbar, wie viel Arbeitsspeicher frei ist</translation>
    </message>
    <message>
        <source>the GPU&apos;s memory is short (%1 free)</source>
        <translation>der Speicher der GPU ist knapp (%1 frei)</translation>
    </message>
    <message>
        <source>cannot tell how much of the GPU&apos;s memory is free</source>
        <translation>nicht erkennbar, wie viel Speicher der GPU frei ist</translation>
    </message>
    <message>
        <source>%1 in full screen</source>
        <translation>%1 im Vollbild</translation>
    </message>
    <message>
        <source>a window in full screen</source>
        <translation>ein Fenster im Vollbild</translation>
    </message>
    <message>
        <source>cannot tell whether a window fills the screen</source>
        <translation>nicht erkennbar, ob ein Fenster den Bildschirm füllt</translation>
    </message>
    <message>
        <source>%1 is open</source>
        <translation>%1 ist geöffnet</translation>
    </message>
    <message>
        <source>cannot tell which windows are open</source>
        <translation>nicht erkennbar, welche Fenster offen sind</translation>
    </message>
    <message>
        <source>%1 is running</source>
        <translation>%1 läuft</translation>
    </message>
    <message>
        <source>cannot tell which programs run</source>
        <translation>nicht erkennbar, welche Programme laufen</translation>
    </message>
    <message>
        <source>a game has asked for game mode</source>
        <translation>ein Spiel hat den Spielmodus angefordert</translation>
    </message>
    <message>
        <source>cannot tell whether a game has asked for game mode</source>
        <translation>nicht erkennbar, ob ein Spiel den Spielmodus angefordert hat</translation>
    </message>
    <message>
        <source>%1 is playing</source>
        <translation>%1 spielt gerade etwas ab</translation>
    </message>
    <message>
        <source>something is playing</source>
        <translation>etwas wird abgespielt</translation>
    </message>
    <message>
        <source>cannot tell whether something is playing</source>
        <translation>nicht erkennbar, ob etwas abgespielt wird</translation>
    </message>
    <message>
        <source>%1 keeps the screen on</source>
        <translation>%1 hält den Bildschirm wach</translation>
    </message>
    <message>
        <source>a program keeps the screen on</source>
        <translation>ein Programm hält den Bildschirm wach</translation>
    </message>
    <message>
        <source>cannot tell whether a program keeps the screen on</source>
        <translation>nicht erkennbar, ob ein Programm den Bildschirm wach hält</translation>
    </message>
    <message>
        <source>you are using this machine</source>
        <translation>Sie nutzen diesen Rechner</translation>
    </message>
    <message>
        <source>cannot tell whether you are using this machine</source>
        <translation>nicht erkennbar, ob Sie diesen Rechner nutzen</translation>
    </message>
    <message>
        <source>you are using a game controller</source>
        <translation>Sie nutzen einen Gamecontroller</translation>
    </message>
    <message>
        <source>cannot tell whether you are using a game controller</source>
        <translation>nicht erkennbar, ob Sie einen Gamecontroller nutzen</translation>
    </message>
    <message>
        <source>you were using this machine</source>
        <translation>Sie haben diesen Rechner genutzt</translation>
    </message>
    <message>
        <source>a remote session is open</source>
        <translation>eine Fernsitzung ist offen</translation>
    </message>
    <message>
        <source>cannot tell whether a remote session is open</source>
        <translation>nicht erkennbar, ob eine Fernsitzung offen ist</translation>
    </message>
    <message>
        <source>cannot tell whether you are using this machine: nothing here sees keyboard or pointer</source>
        <translation>nicht erkennbar, ob Sie diesen Rechner nutzen: nichts hier sieht Tastatur oder Zeiger</translation>
    </message>
    <message>
        <source>outside the hours that you have set</source>
        <translation>außerhalb der von Ihnen festgelegten Stunden</translation>
    </message>
    <message>
        <source>electricity costs too much (%1)</source>
        <translation>der Strom kostet zu viel (%1)</translation>
    </message>
    <message>
        <source>cannot tell what electricity costs</source>
        <translation>nicht erkennbar, was der Strom kostet</translation>
    </message>
    <message>
        <source>your own signal says so</source>
        <translation>Ihr eigenes Signal sagt es so</translation>
    </message>
    <message>
        <source>cannot tell what your own signal says</source>
        <translation>nicht erkennbar, was Ihr eigenes Signal sagt</translation>
    </message>
    <message>
        <source>your own signal allows %1</source>
        <translation>Ihr eigenes Signal erlaubt %1</translation>
    </message>
    <message>
        <source>other programs use %1 of the processor</source>
        <translation>andere Programme nutzen %1 des Prozessors</translation>
    </message>
    <message>
        <source>cannot tell how much other programs compute</source>
        <translation>nicht erkennbar, wie viel andere Programme rechnen</translation>
    </message>
    <message>
        <source>other programs use %1 of the GPU</source>
        <translation>andere Programme nutzen %1 der GPU</translation>
    </message>
    <message>
        <source>cannot tell how much other programs use the GPU</source>
        <translation>nicht erkennbar, wie stark andere Programme die GPU nutzen</translation>
    </message>
    <message>
        <source>limited to %1 of its time</source>
        <translation>auf %1 seiner Zeit begrenzt</translation>
    </message>
    <message>
        <source>kept within its limits of heat and power (%1)</source>
        <translation>in seinen Grenzen für Wärme und Leistung gehalten (%1)</translation>
    </message>
    <message>
        <source>waiting whether it stays quiet</source>
        <translation>es wird abgewartet, ob es ruhig bleibt</translation>
    </message>
    <message>
        <source>you want it to run now</source>
        <translation>Sie möchten, dass es jetzt läuft</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1, since %2</source>
        <translation>%1, seit %2</translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <translation>%1, bis %2</translation>
    </message>
</context>
<context>
    <name>TaskTable</name>
    <message>
        <source>Pending</source>
        <translation>Ausstehend</translation>
    </message>
    <message>
        <source>Credited</source>
        <translation>Gutgeschrieben</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Geprüft</translation>
    </message>
    <message>
        <source>Held back</source>
        <translation>Zurückgehalten</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>The first and the last of some blocks</extracomment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>No credit</source>
        <translation>Keine Credits</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Ran</source>
        <translation>Gelaufen</translation>
    </message>
    <message>
        <source>Slowed down</source>
        <translation>Gedrosselt</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausiert</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>A time and the name of its time zone</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1. %2 to %3 (%4)</source>
        <extracomment>State and reason, from when, to when, how long</extracomment>
        <translation>%1. %2 bis %3 (%4)</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>%1 is &quot;Slowed down&quot;, %2 a percentage</extracomment>
        <translation>%1 auf %2</translation>
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
        <translation>Über Commonwatt</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>The program in the background is not there.</source>
        <translation>Das Hintergrundprogramm ist nicht da.</translation>
    </message>
    <message>
        <source>In the background: %1</source>
        <translation>Im Hintergrund: %1</translation>
    </message>
    <message>
        <source>Commonwatt</source>
        <extracomment>The program&apos;s name</extracomment>
        <translation>Commonwatt</translation>
    </message>
    <message>
        <source>Commonwatt is free software under the GNU General Public License, version 3 or later (GPL-3.0-or-later). It comes without any warranty.</source>
        <translation>Commonwatt ist freie Software unter der GNU General Public License, Version 3 oder später (GPL-3.0-or-later). Es wird ohne jede Gewährleistung bereitgestellt.</translation>
    </message>
    <message>
        <source>public domain</source>
        <translation>gemeinfrei</translation>
    </message>
    <message>
        <source>The licence&apos;s text</source>
        <translation>Der Lizenztext</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>Erstellt mit</translation>
    </message>
</context>
<context>
    <name>commonwatt::AutostartStep</name>
    <message>
        <source>Start with your session</source>
        <translation>Start mit Ihrer Sitzung</translation>
    </message>
    <message>
        <source>The icon in the tray shows what Commonwatt does and starts the program in the background, which does the work.</source>
        <translation>Das Symbol im Infobereich zeigt, was Commonwatt tut, und startet das Hintergrundprogramm, das die Arbeit macht.</translation>
    </message>
    <message>
        <source>Start Commonwatt when I &amp;log in</source>
        <translation>Commonwatt beim &amp;Anmelden starten</translation>
    </message>
    <message>
        <source>A machine that should compute while nobody is logged in needs the program in the background as a service of the system: the document about platforms says how.</source>
        <translation>Ein Rechner, der rechnen soll, während niemand angemeldet ist, braucht das Hintergrundprogramm als Systemdienst: Wie das geht, steht im Dokument über Plattformen.</translation>
    </message>
    <message>
        <source>The system could not be told: %1</source>
        <translation>Dem System konnte das nicht mitgeteilt werden: %1</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>&amp;Fertigstellen</translation>
    </message>
</context>
<context>
    <name>commonwatt::Banner</name>
    <message>
        <source>Dismiss</source>
        <translation>Ausblenden</translation>
    </message>
</context>
<context>
    <name>commonwatt::BenchPanel</name>
    <message>
        <source>Device to measure</source>
        <translation>Zu messendes Gerät</translation>
    </message>
    <message>
        <source>How thoroughly</source>
        <translation>Wie gründlich</translation>
    </message>
    <message>
        <source>Quick, 10 seconds</source>
        <translation>Schnell, 10 Sekunden</translation>
    </message>
    <message>
        <source>Full, 90 seconds</source>
        <translation>Vollständig, 90 Sekunden</translation>
    </message>
    <message>
        <source>The full one also loads the device for a minute and sees how much speed heat takes.</source>
        <translation>Die vollständige belastet das Gerät auch eine Minute lang und zeigt, wie viel Tempo die Wärme kostet.</translation>
    </message>
    <message>
        <source>Progress of the measurement</source>
        <translation>Fortschritt der Messung</translation>
    </message>
    <message>
        <source>How fast it is</source>
        <translation>Wie schnell es ist</translation>
    </message>
    <message>
        <source>Earlier measurements could not be read: %1</source>
        <translation>Frühere Messungen konnten nicht gelesen werden: %1</translation>
    </message>
    <message>
        <source>Stop measuring</source>
        <translation>Messung stoppen</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Messen</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Wird gestoppt…</translation>
    </message>
    <message>
        <source>Preparing…</source>
        <translation>Wird vorbereitet…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>What was measured, and its value</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No device can be measured: none can be used.</source>
        <translation>Kein Gerät kann gemessen werden: Keines ist verwendbar.</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Einen Moment…</translation>
    </message>
    <message>
        <source>Not measured yet. Here will be how fast it is, beside other devices, and which models it would serve. Measure it: its work is given to it by that.</source>
        <translation>Noch nicht gemessen. Hier wird stehen, wie schnell es ist, neben anderen Geräten, und welche Modelle es bedienen würde. Messen Sie es: Danach richtet sich die Arbeit, die es bekommt.</translation>
    </message>
</context>
<context>
    <name>commonwatt::BenchResultsView</name>
    <message>
        <source>What it would serve</source>
        <translation>Was es bedienen würde</translation>
    </message>
    <message>
        <source>Beside other devices</source>
        <translation>Neben anderen Geräten</translation>
    </message>
    <message>
        <source>Earlier runs</source>
        <translation>Frühere Messungen</translation>
    </message>
    <message>
        <source>All figures</source>
        <translation>Alle Werte</translation>
    </message>
    <message>
        <source>Reads of a model</source>
        <translation>Liest von einem Modell</translation>
    </message>
    <message>
        <source>Memory, read</source>
        <translation>Speicher, gelesen</translation>
    </message>
    <message>
        <source>32-bit floats</source>
        <translation>32-Bit-Gleitkomma</translation>
    </message>
    <message>
        <source>16-bit matrices</source>
        <translation>16-Bit-Matrizen</translation>
    </message>
    <message>
        <source>%1, %2, took %3, with %4</source>
        <extracomment>%1: &quot;Quick&quot; or &quot;Full&quot;, %2: when, %3: how long it took, %4: a driver</extracomment>
        <translation>%1, %2, Dauer %3, mit %4</translation>
    </message>
    <message numerus="yes">
        <source>%Ln figure(s) were disturbed: something else used the device. Measure again when it is idle.</source>
        <translation>
            <numerusform>%Ln Wert war gestört: Etwas anderes hat das Gerät genutzt. Messen Sie erneut, wenn es untätig ist.</numerusform>
            <numerusform>%Ln Werte waren gestört: Etwas anderes hat das Gerät genutzt. Messen Sie erneut, wenn es untätig ist.</numerusform>
        </translation>
    </message>
    <message>
        <source>Predicted from this measurement, for one request at a time.</source>
        <translation>Aus dieser Messung vorhergesagt, für eine Anfrage zur Zeit.</translation>
    </message>
    <message>
        <source>This run lacks the figures that a prediction takes. Measure again; if they are missing then too, “All figures” says why.</source>
        <translation>Dieser Messung fehlen die Werte für eine Vorhersage. Messen Sie erneut; fehlen sie auch dann, steht unter „Alle Werte“, warum.</translation>
    </message>
    <message>
        <source>This run has no figure that is known of other devices.</source>
        <translation>Diese Messung hat keinen Wert, der von anderen Geräten bekannt ist.</translation>
    </message>
    <message>
        <source>Yours: %1</source>
        <extracomment>In a list of devices: the own one. %1 is its name</extracomment>
        <translation>Ihres: %1</translation>
    </message>
    <message>
        <source>%1 (data sheet)</source>
        <extracomment>%1 is a device whose value is not measured</extracomment>
        <translation>%1 (Datenblatt)</translation>
    </message>
    <message>
        <source>Values of data sheets are peaks, which no program reaches: yours is measured.</source>
        <translation>Werte aus Datenblättern sind Spitzenwerte, die kein Programm erreicht: Ihrer ist gemessen.</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Memory, copied</source>
        <translation>Speicher, kopiert</translation>
    </message>
    <message>
        <source>Since the run before: %1.</source>
        <extracomment>%1 is a list such as &quot;Memory, read: 22 % slower&quot;</extracomment>
        <translation>Seit der Messung davor: %1.</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between the parts of a list</comment>
        <translation>; </translation>
    </message>
    <message>
        <source>Look whether it is hot, slowed down, or used by another program, and measure again.</source>
        <translation>Prüfen Sie, ob es heiß, gedrosselt oder von einem anderen Programm genutzt ist, und messen Sie erneut.</translation>
    </message>
    <message>
        <source>The next run is compared with this one: what lost more than %1 is named.</source>
        <translation>Die nächste Messung wird mit dieser verglichen: Was mehr als %1 verloren hat, wird genannt.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>Streuung</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Anmerkung</translation>
    </message>
</context>
<context>
    <name>commonwatt::BenchRun</name>
    <message>
        <source>It could not be stopped: %1</source>
        <translation>Das Stoppen war nicht möglich: %1</translation>
    </message>
    <message>
        <source>It could not be measured: %1</source>
        <translation>Die Messung war nicht möglich: %1</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Gestoppt.</translation>
    </message>
    <message>
        <source>It was stopped, because the device must pause or by another program.</source>
        <translation>Die Messung wurde gestoppt, weil das Gerät pausieren muss, oder von einem anderen Programm.</translation>
    </message>
</context>
<context>
    <name>commonwatt::CachePanel</name>
    <message numerus="yes">
        <source>%1 in %Ln file(s)</source>
        <extracomment>%1 is a size in bytes</extracomment>
        <translation>
            <numerusform>%1 in %Ln Datei</numerusform>
            <numerusform>%1 in %Ln Dateien</numerusform>
        </translation>
    </message>
    <message>
        <source>Not in use now: %1</source>
        <translation>Jetzt nicht verwendet: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Set limit</source>
        <translation>Grenze setzen</translation>
    </message>
    <message>
        <source>Clear…</source>
        <translation>Leeren…</translation>
    </message>
    <message>
        <source>Share of the cache&apos;s limit that is used</source>
        <translation>Belegter Anteil der Cache-Grenze</translation>
    </message>
    <message>
        <source>&amp;Limit</source>
        <translation>&amp;Grenze</translation>
    </message>
    <message>
        <source>&#xa0;GiB</source>
        <extracomment>Behind a number: gibibytes</extracomment>
        <translation>&#xa0;GiB</translation>
    </message>
    <message>
        <source>Limit of the cache in gibibytes</source>
        <translation>Grenze des Caches in Gibibyte</translation>
    </message>
    <message>
        <source>Clear the cache</source>
        <translation>Cache leeren</translation>
    </message>
    <message>
        <source>What is in the cache could not be read: %1</source>
        <translation>Der Inhalt des Caches konnte nicht gelesen werden: %1</translation>
    </message>
    <message>
        <source>Whatever the limit is, %1 of the disk stay free (Policy).</source>
        <translation>Wie auch immer die Grenze ist, %1 des Datenträgers bleiben frei (Regeln).</translation>
    </message>
    <message>
        <source>%1 of %2 used</source>
        <translation>%1 von %2 belegt</translation>
    </message>
    <message>
        <source>The cache is empty. Blocks of models that run here are kept in it, so that each is fetched once.</source>
        <translation>Der Cache ist leer. Blöcke von Modellen, die hier laufen, werden darin aufbewahrt, damit jeder nur einmal geladen wird.</translation>
    </message>
    <message>
        <source>Remove the blocks that are not in use?</source>
        <translation>Die nicht verwendeten Blöcke entfernen?</translation>
    </message>
    <message>
        <source>Blocks in use stay, and what runs goes on. The others are fetched again when they are needed, which takes time and traffic.</source>
        <translation>Verwendete Blöcke bleiben, und was läuft, geht weiter. Die anderen werden bei Bedarf erneut geladen, was Zeit und Datenverkehr kostet.</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Nothing was freed: all of it is in use.</source>
        <translation>Nichts wurde freigegeben: Alles wird verwendet.</translation>
    </message>
    <message>
        <source>%1 freed.</source>
        <translation>%1 freigegeben.</translation>
    </message>
</context>
<context>
    <name>commonwatt::CreditExplanation</name>
    <message>
        <source>How a credit comes about</source>
        <translation>Wie ein Credit entsteht</translation>
    </message>
    <message>
        <source>A task is what one request computes on a part of a model here. It is worth the more, the larger the part and the more tokens; tokens of the prompt and of the answer count alike, and how quick the device is does not count.</source>
        <translation>Eine Aufgabe ist, was eine Anfrage hier an einem Teil eines Modells berechnet. Sie ist umso mehr wert, je größer der Teil ist und je mehr Token es sind; Token des Prompts und der Antwort zählen gleich, und wie schnell das Gerät ist, zählt nicht.</translation>
    </message>
    <message>
        <source>Credits = parameters of the part × tokens ÷ %1</source>
        <translation>Credits = Parameter des Teils × Token ÷ %1</translation>
    </message>
    <message>
        <source>A thousand tokens through a model of a billion parameters are one credit. The coordinator books it when the request has ended; until then the task is pending.</source>
        <translation>Tausend Token durch ein Modell mit einer Milliarde Parametern sind ein Credit. Der Koordinator bucht ihn, wenn die Anfrage beendet ist; bis dahin ist die Aufgabe ausstehend.</translation>
    </message>
    <message>
        <source>Your last booked task: blocks %1 of %2, which hold %3 million parameters, for %4 tokens, gave %5 credits.</source>
        <translation>Ihre zuletzt gebuchte Aufgabe: Blöcke %1 von %2 mit %3 Millionen Parametern ergaben für %4 Token %5 Credits.</translation>
    </message>
</context>
<context>
    <name>commonwatt::CurvesSection</name>
    <message>
        <source>Curves</source>
        <translation>Kurven</translation>
    </message>
    <message>
        <source>Temperature of the core</source>
        <translation>Temperatur des Kerns</translation>
    </message>
    <message>
        <source>%1&#xa0;°C</source>
        <translation>%1&#xa0;°C</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Leistung</translation>
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
        <translation>Gezeigter Zeitraum</translation>
    </message>
    <message>
        <source>These curves</source>
        <translation>Diese Kurven</translation>
    </message>
    <message>
        <source>commonwatt sensors</source>
        <comment>name of a file</comment>
        <translation>Commonwatt Sensoren</translation>
    </message>
    <message>
        <source>There are no curves yet.</source>
        <translation>Es gibt noch keine Kurven.</translation>
    </message>
    <message>
        <source>When a GPU of this machine computes, its temperature and its power will be drawn here.</source>
        <translation>Wenn eine GPU dieses Rechners rechnet, werden hier ihre Temperatur und ihre Leistung gezeichnet.</translation>
    </message>
    <message>
        <source>The temperature and the power of GPUs are drawn here. Now nothing can be seen: %1</source>
        <translation>Hier werden Temperatur und Leistung von GPUs gezeichnet. Jetzt ist nichts zu sehen: %1</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Erneut nachsehen</translation>
    </message>
    <message>
        <source>%1 (simulated)</source>
        <translation>%1 (simuliert)</translation>
    </message>
</context>
<context>
    <name>commonwatt::DeviceCard</name>
    <message>
        <source>Speed</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Used by Commonwatt, by others</source>
        <translation>Genutzt von Commonwatt, von anderen</translation>
    </message>
    <message>
        <source>Memory used, of what is lent</source>
        <translation>Genutzter Speicher, vom verliehenen</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperatur</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Leistung</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Sizes: what is used, and of how much</extracomment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Slowed down to %1</source>
        <extracomment>A percentage</extracomment>
        <translation>Gedrosselt auf %1</translation>
    </message>
    <message>
        <source>Paused, its memory given back</source>
        <translation>Pausiert, Speicher zurückgegeben</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a state such as &quot;Paused&quot;, %2 why</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>downloading, %1</source>
        <translation>wird heruntergeladen, %1</translation>
    </message>
    <message>
        <source>loading</source>
        <translation>wird geladen</translation>
    </message>
    <message>
        <source>ready, nobody asks right now</source>
        <translation>bereit, gerade fragt niemand an</translation>
    </message>
    <message numerus="yes">
        <source>computing %Ln answer(s)</source>
        <translation>
            <numerusform>berechnet %Ln Antwort</numerusform>
            <numerusform>berechnet %Ln Antworten</numerusform>
        </translation>
    </message>
    <message>
        <source>failed: %1</source>
        <translation>fehlgeschlagen: %1</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>gestoppt</translation>
    </message>
    <message>
        <source>%1, blocks %2 to %3 of %4: %5</source>
        <extracomment>A model, the first and the last of its blocks that are here, of how many, and the state</extracomment>
        <translation>%1, Blöcke %2 bis %3 von %4: %5</translation>
    </message>
    <message>
        <source>No work is assigned to it.</source>
        <translation>Ihm ist keine Arbeit zugeteilt.</translation>
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
        <translation>Grenzen</translation>
    </message>
    <message>
        <source>Memory that is lent</source>
        <translation>Verliehener Speicher</translation>
    </message>
    <message>
        <source>An amount such as 4G, or a share such as 75%.</source>
        <translation>Eine Menge wie 4G oder ein Anteil wie 75%.</translation>
    </message>
    <message>
        <source>Power at most</source>
        <translation>Leistung höchstens</translation>
    </message>
    <message>
        <source>1W to 2000W, or none.</source>
        <translation>1W bis 2000W oder none.</translation>
    </message>
    <message>
        <source>Temperature that is kept</source>
        <translation>Gehaltene Temperatur</translation>
    </message>
    <message>
        <source>30C to 120C, or off. It is slowed down to stay below.</source>
        <translation>30C bis 120C oder off. Es wird gedrosselt, um darunter zu bleiben.</translation>
    </message>
    <message>
        <source>Part of the time that it computes</source>
        <translation>Anteil der Zeit, in der es rechnet</translation>
    </message>
    <message>
        <source>1% to 100%.</source>
        <translation>1% bis 100%.</translation>
    </message>
    <message>
        <source>as for all</source>
        <translation>wie für alle</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Setzen</translation>
    </message>
    <message>
        <source>As for all devices</source>
        <translation>Wie für alle Geräte</translation>
    </message>
    <message>
        <source>Limits of %1</source>
        <extracomment>%1 is a device</extracomment>
        <translation>Grenzen von %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Set: %1 of %2</source>
        <translation>Gesetzt: %1 von %2</translation>
    </message>
    <message>
        <source>As for all devices: %1 of %2</source>
        <translation>Wie für alle Geräte: %1 von %2</translation>
    </message>
    <message>
        <source>Not taken: %1</source>
        <translation>Nicht übernommen: %1</translation>
    </message>
</context>
<context>
    <name>commonwatt::DevicesStep</name>
    <message>
        <source>No driver reaches it.</source>
        <translation>Kein Treiber erreicht es.</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Geräte</translation>
    </message>
    <message>
        <source>This is what was found. How fast a device is decides which part of a model it is given; a quick measurement takes about ten seconds for each.</source>
        <translation>Das wurde gefunden. Wie schnell ein Gerät ist, entscheidet, welchen Teil eines Modells es bekommt; eine schnelle Messung dauert je Gerät etwa zehn Sekunden.</translation>
    </message>
    <message>
        <source>Progress of the measurement</source>
        <translation>Fortschritt der Messung</translation>
    </message>
    <message>
        <source>Looking for devices…</source>
        <translation>Geräte werden gesucht…</translation>
    </message>
    <message>
        <source>The devices could not be read: %1</source>
        <translation>Die Geräte konnten nicht gelesen werden: %1</translation>
    </message>
    <message>
        <source>&amp;Stop measuring</source>
        <translation>Messung s&amp;toppen</translation>
    </message>
    <message>
        <source>&amp;Measure again</source>
        <translation>&amp;Erneut messen</translation>
    </message>
    <message>
        <source>&amp;Measure now</source>
        <translation>Jetzt &amp;messen</translation>
    </message>
    <message>
        <source>Nothing was found that could compute. You can go on; what is found later is used then.</source>
        <translation>Es wurde nichts gefunden, was rechnen könnte. Sie können fortfahren; was später gefunden wird, wird dann genutzt.</translation>
    </message>
    <message>
        <source>Can be lent. Reads a model at %1 a second.</source>
        <extracomment>%1 is a size: &quot;12.3 GiB&quot;</extracomment>
        <translation>Kann verliehen werden. Liest von einem Modell %1 je Sekunde.</translation>
    </message>
    <message>
        <source>Can be lent. Not measured yet.</source>
        <translation>Kann verliehen werden. Noch nicht gemessen.</translation>
    </message>
    <message>
        <source>Not lent: left out by the settings.</source>
        <translation>Nicht verliehen: in den Einstellungen ausgenommen.</translation>
    </message>
    <message>
        <source>Cannot be used: %1</source>
        <translation>Nicht verwendbar: %1</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Wird gestoppt…</translation>
    </message>
    <message>
        <source>Preparing…</source>
        <translation>Wird vorbereitet…</translation>
    </message>
    <message>
        <source>Measuring %1…</source>
        <translation>%1 wird gemessen…</translation>
    </message>
    <message>
        <source>Not lent: a graphics card is used instead.</source>
        <translation>Nicht verliehen: Stattdessen wird eine Grafikkarte genutzt.</translation>
    </message>
</context>
<context>
    <name>commonwatt::DiagnosticsDialog</name>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnose</translation>
    </message>
    <message>
        <source>This is what others need to find a fault. Links to join, keys, names of this machine, of its user, of the coordinator and of networks, addresses and home folders have been removed. Read it before you pass it on; nothing is sent by itself.</source>
        <translation>Das brauchen andere, um einen Fehler zu finden. Einladungslinks, Schlüssel, Namen dieses Rechners, seines Benutzers, des Koordinators und von Netzwerken sowie Adressen und persönliche Ordner wurden entfernt. Lesen Sie es, bevor Sie es weitergeben; von selbst wird nichts gesendet.</translation>
    </message>
    <message>
        <source>The program in the background is being asked.</source>
        <translation>Das Hintergrundprogramm wird gefragt.</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Speichern…</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Kopiert.</translation>
    </message>
    <message>
        <source>Save diagnostics</source>
        <translation>Diagnose speichern</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>Textdateien (*.txt)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Gespeichert als %1.</translation>
    </message>
    <message>
        <source>It could not be saved: %1</source>
        <translation>Speichern war nicht möglich: %1</translation>
    </message>
</context>
<context>
    <name>commonwatt::EarningsChart</name>
    <message>
        <source>Credits over time</source>
        <translation>Credits im Zeitverlauf</translation>
    </message>
</context>
<context>
    <name>commonwatt::EarningsPage</name>
    <message>
        <source>Earnings</source>
        <translation>Verdienst</translation>
    </message>
    <message>
        <source>Credits</source>
        <translation>Credits</translation>
    </message>
    <message>
        <source>Tasks pending</source>
        <translation>Ausstehende Aufgaben</translation>
    </message>
    <message>
        <source>Electricity</source>
        <translation>Strom</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Energie</translation>
    </message>
    <message>
        <source>Time that is shown</source>
        <translation>Gezeigter Zeitraum</translation>
    </message>
    <message>
        <source>Last 28 days</source>
        <translation>Letzte 28 Tage</translation>
    </message>
    <message>
        <source>Last 12 weeks</source>
        <translation>Letzte 12 Wochen</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>Letzte 12 Monate</translation>
    </message>
    <message>
        <source>How it is divided</source>
        <translation>Wie es sich aufteilt</translation>
    </message>
    <message>
        <source>By model</source>
        <translation>Nach Modell</translation>
    </message>
    <message>
        <source>By device</source>
        <translation>Nach Gerät</translation>
    </message>
    <message>
        <source>Earnings by day</source>
        <translation>Verdienst nach Tag</translation>
    </message>
    <message>
        <source>commonwatt earnings</source>
        <comment>name of a file</comment>
        <translation>Commonwatt Verdienst</translation>
    </message>
    <message>
        <source>All tasks</source>
        <translation>Alle Aufgaben</translation>
    </message>
    <message>
        <source>commonwatt tasks</source>
        <comment>name of a file</comment>
        <translation>Commonwatt Aufgaben</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Gespeichert: %1</translation>
    </message>
    <message>
        <source>This could not be understood.</source>
        <translation>Dies konnte nicht verstanden werden.</translation>
    </message>
    <message>
        <source>The program in the background is of another version: %1
Quit it and start Commonwatt again.</source>
        <translation>Das Hintergrundprogramm hat eine andere Version: %1
Beenden Sie es und starten Sie Commonwatt erneut.</translation>
    </message>
    <message>
        <source>Here will be what your devices earn each day and what the electricity costs, and every task that they compute.</source>
        <translation>Hier wird stehen, was Ihre Geräte jeden Tag verdienen und was der Strom kostet, sowie jede Aufgabe, die sie berechnen.</translation>
    </message>
    <message>
        <source>Nothing earned yet.</source>
        <translation>Noch nichts verdient.</translation>
    </message>
    <message>
        <source>%1 To earn, join a coordinator.</source>
        <translation>%1 Um zu verdienen, treten Sie einem Koordinator bei.</translation>
    </message>
    <message>
        <source>Join…</source>
        <translation>Beitreten…</translation>
    </message>
    <message>
        <source>%1 What they do right now, and why, is on the page Now.</source>
        <translation>%1 Was sie gerade tun und warum, steht auf der Seite Jetzt.</translation>
    </message>
    <message>
        <source>Look at Now</source>
        <translation>Jetzt ansehen</translation>
    </message>
    <message>
        <source>Electricity, its price is not known for all of it</source>
        <translation>Strom, der Preis ist nicht für alles bekannt</translation>
    </message>
    <message>
        <source>Energy, %1</source>
        <translation>Energie, %1</translation>
    </message>
</context>
<context>
    <name>commonwatt::ExportButton</name>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>%1 as CSV…</source>
        <extracomment>A table, and the kind of file that it is saved in</extracomment>
        <translation>%1 als CSV…</translation>
    </message>
    <message>
        <source>%1 as JSON…</source>
        <translation>%1 als JSON…</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabelle (*.csv)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln row(s)</source>
        <extracomment>A table, and how much of it was saved until now</extracomment>
        <translation>
            <numerusform>%1: %Ln Zeile</numerusform>
            <numerusform>%1: %Ln Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>This was not saved.
%1
A file of that name is as it was.</source>
        <translation>Dies wurde nicht gespeichert.
%1
Eine Datei dieses Namens ist unverändert.</translation>
    </message>
</context>
<context>
    <name>commonwatt::FailureTable</name>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschehen ist</translation>
    </message>
</context>
<context>
    <name>commonwatt::FailuresSection</name>
    <message>
        <source>Failures</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Search for a device, a model or a message</source>
        <translation>Nach Gerät, Modell oder Meldung suchen</translation>
    </message>
    <message>
        <source>Search the failures</source>
        <translation>In den Fehlern suchen</translation>
    </message>
    <message>
        <source>Failures, newest first</source>
        <translation>Fehler, neueste zuerst</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>All failures</source>
        <translation>Alle Fehler</translation>
    </message>
    <message>
        <source>commonwatt failures</source>
        <comment>name of a file</comment>
        <translation>Commonwatt Fehler</translation>
    </message>
    <message>
        <source>Nothing has failed.</source>
        <translation>Es gab keine Fehler.</translation>
    </message>
    <message>
        <source>When work fails on this machine, you will see here when, why, and what you can do about it.</source>
        <translation>Wenn Arbeit auf diesem Rechner fehlschlägt, sehen Sie hier, wann, warum und was Sie tun können.</translation>
    </message>
    <message>
        <source>Nothing is like “%1”.</source>
        <translation>Nichts passt zu „%1“.</translation>
    </message>
</context>
<context>
    <name>commonwatt::Gui</name>
    <message>
        <source>%1 cannot be started.</source>
        <translation>%1 kann nicht gestartet werden.</translation>
    </message>
    <message>
        <source>Quit Commonwatt</source>
        <translation>Commonwatt beenden</translation>
    </message>
    <message>
        <source>The program in the background can go on lending this machine without the icon in the tray.</source>
        <translation>Das Hintergrundprogramm kann diesen Rechner auch ohne das Symbol im Infobereich weiter verleihen.</translation>
    </message>
    <message>
        <source>Stop lending and quit</source>
        <translation>Nicht mehr verleihen und beenden</translation>
    </message>
    <message>
        <source>Only remove the icon</source>
        <translation>Nur das Symbol entfernen</translation>
    </message>
</context>
<context>
    <name>commonwatt::HardwareCard</name>
    <message>
        <source>No driver reaches it.</source>
        <translation>Kein Treiber erreicht es.</translation>
    </message>
    <message>
        <source>Install the driver of its vendor, then search again.</source>
        <translation>Installieren Sie den Treiber des Herstellers und suchen Sie dann erneut.</translation>
    </message>
    <message>
        <source>Lent</source>
        <translation>Verliehen</translation>
    </message>
    <message>
        <source>It is the only one that is lent, so it stays on. To lend nothing at all, pause.</source>
        <translation>Es ist das einzige verliehene Gerät und bleibt daher an. Um gar nichts zu verleihen, pausieren Sie.</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>Lent of it</source>
        <translation>Davon verliehen</translation>
    </message>
    <message>
        <source>Reads of a model</source>
        <translation>Liest von einem Modell</translation>
    </message>
    <message>
        <source>Interfaces and drivers</source>
        <translation>Schnittstellen und Treiber</translation>
    </message>
    <message>
        <source>Lend %1</source>
        <translation>%1 verleihen</translation>
    </message>
    <message>
        <source>Lent, by its interface %1.</source>
        <extracomment>%1 is an interface: &quot;cuda:0&quot;</extracomment>
        <translation>Verliehen, über die Schnittstelle %1.</translation>
    </message>
    <message>
        <source>Cannot be used.</source>
        <translation>Nicht verwendbar.</translation>
    </message>
    <message>
        <source>Is to be lent, but is not: the interface that the settings name cannot be used.</source>
        <translation>Soll verliehen werden, wird es aber nicht: Die in den Einstellungen genannte Schnittstelle ist nicht verwendbar.</translation>
    </message>
    <message>
        <source>Could be lent, but the processor does the same faster.</source>
        <translation>Könnte verliehen werden, aber der Prozessor macht dasselbe schneller.</translation>
    </message>
    <message>
        <source>Not lent.</source>
        <translation>Nicht verliehen.</translation>
    </message>
    <message>
        <source>Not measured yet</source>
        <translation>Noch nicht gemessen</translation>
    </message>
    <message>
        <source>%1: %2, can be used</source>
        <extracomment>%1 is an interface (&quot;cuda:0&quot;), %2 its driver</extracomment>
        <translation>%1: %2, verwendbar</translation>
    </message>
    <message>
        <source>%1: %2, cannot be used</source>
        <translation>%1: %2, nicht verwendbar</translation>
    </message>
    <message>
        <source>driver not told</source>
        <translation>Treiber nicht angegeben</translation>
    </message>
    <message>
        <source>Link: %1</source>
        <extracomment>The link between a card and the machine</extracomment>
        <translation>Verbindung: %1</translation>
    </message>
    <message>
        <source>CUDA: compute capability %1</source>
        <translation>CUDA: Compute Capability %1</translation>
    </message>
    <message>
        <source>Vulkan: %1</source>
        <translation>Vulkan: %1</translation>
    </message>
    <message>
        <source>Interfaces and drivers of %1</source>
        <translation>Schnittstellen und Treiber von %1</translation>
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
        <translation>Erneut suchen</translation>
    </message>
    <message>
        <source>What this machine can compute with, and what of it you lend.</source>
        <translation>Womit dieser Rechner rechnen kann und was Sie davon verleihen.</translation>
    </message>
    <message>
        <source>Asks the drivers again, as after one was installed.</source>
        <translation>Fragt die Treiber erneut ab, etwa nachdem einer installiert wurde.</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Wird gesucht…</translation>
    </message>
    <message>
        <source>The search failed: %1</source>
        <translation>Die Suche ist fehlgeschlagen: %1</translation>
    </message>
    <message>
        <source>The devices could not be understood.</source>
        <translation>Die Geräte konnten nicht verstanden werden.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Nothing was found that could compute.</source>
        <translation>Es wurde nichts gefunden, was rechnen könnte.</translation>
    </message>
    <message>
        <source>Here will be the devices of this machine. If it has a graphics card, install its driver.</source>
        <translation>Hier werden die Geräte dieses Rechners stehen. Wenn er eine Grafikkarte hat, installieren Sie deren Treiber.</translation>
    </message>
    <message>
        <source>This could not be changed: %1</source>
        <translation>Dies konnte nicht geändert werden: %1</translation>
    </message>
</context>
<context>
    <name>commonwatt::HistoryPage</name>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
</context>
<context>
    <name>commonwatt::JoinDialog</name>
    <message>
        <source>Join</source>
        <translation>Beitreten</translation>
    </message>
    <message>
        <source>&amp;Join</source>
        <translation>&amp;Beitreten</translation>
    </message>
    <message>
        <source>The operator of a coordinator sends you an invitation. It is good for one machine. From then on this machine computes for them while you do not need it; you can leave at any time.</source>
        <translation>Der Betreiber eines Koordinators schickt Ihnen eine Einladung. Sie gilt für einen Rechner. Von da an rechnet dieser Rechner für ihn, während Sie ihn nicht brauchen; Sie können jederzeit austreten.</translation>
    </message>
    <message>
        <source>Joining…</source>
        <translation>Beitritt läuft…</translation>
    </message>
</context>
<context>
    <name>commonwatt::JoinForm</name>
    <message>
        <source>Choose a &amp;file…</source>
        <translation>&amp;Datei wählen…</translation>
    </message>
    <message>
        <source>&amp;Link of the invitation</source>
        <translation>&amp;Link der Einladung</translation>
    </message>
    <message>
        <source>Link of the invitation</source>
        <translation>Link der Einladung</translation>
    </message>
    <message>
        <source>A text with the link in it, or an image of its QR code</source>
        <translation>Ein Text mit dem Link oder ein Bild seines QR-Codes</translation>
    </message>
    <message>
        <source>A file can be a text with the link in it, or an image of its QR code. You can also drop or paste either here.</source>
        <translation>Eine Datei kann ein Text mit dem Link oder ein Bild seines QR-Codes sein. Sie können beides auch hier ablegen oder einfügen.</translation>
    </message>
    <message>
        <source>This link was in the clipboard.</source>
        <translation>Dieser Link war in der Zwischenablage.</translation>
    </message>
    <message>
        <source>The coordinator could not be joined: %1</source>
        <translation>Dem Koordinator konnte nicht beigetreten werden: %1</translation>
    </message>
    <message>
        <source>Asking the coordinator…</source>
        <translation>Der Koordinator wird gefragt…</translation>
    </message>
    <message>
        <source>Choose an invitation</source>
        <translation>Einladung wählen</translation>
    </message>
    <message>
        <source>Invitations (*.txt *.json *.png *.jpg *.jpeg *.svg *.webp *.bmp)</source>
        <translation>Einladungen (*.txt *.json *.png *.jpg *.jpeg *.svg *.webp *.bmp)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Reading it…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>There is no invitation in what was dropped.</source>
        <translation>Im Abgelegten ist keine Einladung.</translation>
    </message>
</context>
<context>
    <name>commonwatt::JoinStep</name>
    <message>
        <source>Join</source>
        <translation>Beitreten</translation>
    </message>
    <message>
        <source>Whoever runs a coordinator decides what is computed and sends you an invitation. It is good for one machine; you can leave at any time.</source>
        <translation>Wer einen Koordinator betreibt, entscheidet, was berechnet wird, und schickt Ihnen eine Einladung. Sie gilt für einen Rechner; Sie können jederzeit austreten.</translation>
    </message>
    <message>
        <source>Joined %1.</source>
        <translation>%1 beigetreten.</translation>
    </message>
    <message>
        <source>Joined %1, which refuses this machine: %2</source>
        <translation>%1 beigetreten; diesen Rechner weist er ab: %2</translation>
    </message>
    <message>
        <source>This machine has joined %1.</source>
        <translation>Dieser Rechner ist %1 beigetreten.</translation>
    </message>
    <message>
        <source>Joining…</source>
        <translation>Beitritt läuft…</translation>
    </message>
    <message>
        <source>&amp;Join</source>
        <translation>&amp;Beitreten</translation>
    </message>
</context>
<context>
    <name>commonwatt::LocalLink</name>
    <message>
        <source>The daemon does not read what it is sent.</source>
        <translation>Das Hintergrundprogramm liest nicht, was ihm gesendet wird.</translation>
    </message>
    <message>
        <source>The daemon&apos;s answer is too long.</source>
        <translation>Die Antwort des Hintergrundprogramms ist zu lang.</translation>
    </message>
    <message>
        <source>The daemon said what is no message: %1</source>
        <translation>Das Hintergrundprogramm hat etwas gesendet, was keine Nachricht ist: %1</translation>
    </message>
</context>
<context>
    <name>commonwatt::LogDialog</name>
    <message>
        <source>&amp;Follow</source>
        <translation>&amp;Folgen</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Least important lines that are shown</source>
        <translation>Unwichtigste Zeilen, die gezeigt werden</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Informationen</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Warnungen</translation>
    </message>
    <message>
        <source>Errors only</source>
        <translation>Nur Fehler</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Search the log</source>
        <translation>Im Protokoll suchen</translation>
    </message>
    <message>
        <source>Lines of the log</source>
        <translation>Zeilen des Protokolls</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Open folder</source>
        <translation>&amp;Ordner öffnen</translation>
    </message>
    <message>
        <source>The program in the background is not there. Its earlier lines are in the folder logs of its data.</source>
        <translation>Das Hintergrundprogramm ist nicht da. Seine früheren Zeilen liegen im Ordner logs seiner Daten.</translation>
    </message>
    <message>
        <source>The log could not be read: %1</source>
        <translation>Das Protokoll konnte nicht gelesen werden: %1</translation>
    </message>
    <message>
        <source>No line fits what is chosen and searched for above.</source>
        <translation>Keine Zeile passt zu dem, was oben gewählt und gesucht ist.</translation>
    </message>
    <message>
        <source>What the program in the background does will be written here.</source>
        <translation>Hier wird stehen, was das Hintergrundprogramm tut.</translation>
    </message>
</context>
<context>
    <name>commonwatt::MainWindow</name>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Earnings</source>
        <translation>Verdienst</translation>
    </message>
    <message>
        <source>Hardware</source>
        <translation>Hardware</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
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
        <translation>Einem &amp;Koordinator beitreten…</translation>
    </message>
    <message>
        <source>&amp;Set up again…</source>
        <translation>&amp;Neu einrichten…</translation>
    </message>
    <message>
        <source>&amp;Notifications…</source>
        <translation>&amp;Benachrichtigungen…</translation>
    </message>
    <message>
        <source>&amp;Close window</source>
        <translation>Fenster &amp;schließen</translation>
    </message>
    <message>
        <source>&amp;Quit…</source>
        <translation>B&amp;eenden…</translation>
    </message>
    <message>
        <source>&amp;Pages</source>
        <translation>&amp;Seiten</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Log…</source>
        <translation>&amp;Protokoll…</translation>
    </message>
    <message>
        <source>&amp;Diagnostics…</source>
        <translation>&amp;Diagnose…</translation>
    </message>
    <message>
        <source>&amp;About Commonwatt</source>
        <translation>&amp;Über Commonwatt</translation>
    </message>
    <message>
        <source>This desktop has no tray for Commonwatt&apos;s icon. If you close this window, Commonwatt goes on in the background; start it again to see it.</source>
        <translation>Dieser Desktop hat keinen Infobereich für das Symbol von Commonwatt. Wenn Sie dieses Fenster schließen, läuft Commonwatt im Hintergrund weiter; starten Sie es erneut, um es zu sehen.</translation>
    </message>
    <message>
        <source>Minimize</source>
        <translation>Minimieren</translation>
    </message>
</context>
<context>
    <name>commonwatt::ModelCard</name>
    <message>
        <source>%1 · Licence: %2</source>
        <extracomment>Of a model: %1 is its size, %2 its licence</extracomment>
        <translation>%1 · Lizenz: %2</translation>
    </message>
    <message>
        <source>%1
The coordinator does not offer it now.</source>
        <translation>%1
Der Koordinator bietet es jetzt nicht an.</translation>
    </message>
    <message>
        <source>Nothing of it is held here.</source>
        <translation>Nichts davon liegt hier.</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>Erlaubt</translation>
    </message>
    <message>
        <source>Not here</source>
        <translation>Nicht hier</translation>
    </message>
    <message>
        <source>%1 may run here</source>
        <translation>%1 darf hier laufen</translation>
    </message>
</context>
<context>
    <name>commonwatt::ModelsPage</name>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>Deny</source>
        <translation>Ausschließen</translation>
    </message>
    <message>
        <source>Allow all others too</source>
        <translation>Auch alle anderen erlauben</translation>
    </message>
    <message>
        <source>The coordinator has not told whose requests it passes on.</source>
        <translation>Der Koordinator hat nicht mitgeteilt, wessen Anfragen er weitergibt.</translation>
    </message>
    <message>
        <source>One kind stays on. To do no work at all, pause.</source>
        <translation>Eine Art bleibt an. Um gar keine Arbeit zu tun, pausieren Sie.</translation>
    </message>
    <message>
        <source>What the coordinator offers, and what of it may run on this machine. The coordinator gives it no other work.</source>
        <translation>Was der Koordinator anbietet und was davon auf diesem Rechner laufen darf. Andere Arbeit gibt ihm der Koordinator nicht.</translation>
    </message>
    <message>
        <source>Kinds of work</source>
        <translation>Arten von Arbeit</translation>
    </message>
    <message>
        <source>What requests may ask this machine for.</source>
        <translation>Worum Anfragen diesen Rechner bitten dürfen.</translation>
    </message>
    <message>
        <source>Block cache</source>
        <translation>Blockcache</translation>
    </message>
    <message>
        <source>Parts of models on this machine&apos;s disk, each fetched once.</source>
        <translation>Teile von Modellen auf dem Datenträger dieses Rechners, jeder einmal geladen.</translation>
    </message>
    <message>
        <source>Search models</source>
        <translation>Modelle suchen</translation>
    </message>
    <message>
        <source>Deny by pattern</source>
        <translation>Nach Muster ausschließen</translation>
    </message>
    <message>
        <source>Models with such a name never run here, also those that come later. “*” stands for any text and “?” for one character.</source>
        <translation>Modelle mit einem solchen Namen laufen hier nie, auch später hinzukommende nicht. „*“ steht für beliebigen Text und „?“ für ein Zeichen.</translation>
    </message>
    <message>
        <source>For example *-70b</source>
        <translation>Zum Beispiel *-70b</translation>
    </message>
    <message>
        <source>Pattern of models to deny</source>
        <translation>Muster auszuschließender Modelle</translation>
    </message>
    <message>
        <source>Deny models with this pattern</source>
        <translation>Modelle mit diesem Muster ausschließen</translation>
    </message>
    <message>
        <source>Who may send work</source>
        <translation>Wer Arbeit senden darf</translation>
    </message>
    <message>
        <source>The names under which the coordinator knows those who ask it.</source>
        <translation>Die Namen, unter denen der Koordinator die Anfragenden kennt.</translation>
    </message>
    <message>
        <source>No models yet.</source>
        <translation>Noch keine Modelle.</translation>
    </message>
    <message>
        <source>Once this machine has joined a coordinator, the models that it offers stand here, and you say which of them may run.</source>
        <translation>Sobald dieser Rechner einem Koordinator beigetreten ist, stehen hier die Modelle, die er anbietet, und Sie bestimmen, welche davon laufen dürfen.</translation>
    </message>
    <message>
        <source>Join…</source>
        <translation>Beitreten…</translation>
    </message>
    <message>
        <source>The models could not be read.</source>
        <translation>Die Modelle konnten nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The program in the background answered: %1</source>
        <translation>Das Hintergrundprogramm hat geantwortet: %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>The settings could not be read: %1</source>
        <translation>Die Einstellungen konnten nicht gelesen werden: %1</translation>
    </message>
    <message numerus="yes">
        <source>Show more of %Ln</source>
        <translation>
            <numerusform>Weitere von %Ln anzeigen</numerusform>
            <numerusform>Weitere von %Ln anzeigen</numerusform>
        </translation>
    </message>
    <message>
        <source>The coordinator offers no model right now. As soon as it does, it appears here; nothing needs to be done.</source>
        <translation>Der Koordinator bietet gerade kein Modell an. Sobald er es tut, erscheint es hier; es ist nichts zu tun.</translation>
    </message>
    <message>
        <source>No model has that in its name, make or licence.</source>
        <translation>Kein Modell hat das in Namen, Bauart oder Lizenz.</translation>
    </message>
    <message>
        <source>Only these run here: %1.</source>
        <translation>Hier laufen nur diese: %1.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove the pattern %1</source>
        <translation>Das Muster %1 entfernen</translation>
    </message>
    <message>
        <source>This could not be changed: %1</source>
        <translation>Dies konnte nicht geändert werden: %1</translation>
    </message>
</context>
<context>
    <name>commonwatt::NotificationDialog</name>
    <message>
        <source>Notifications</source>
        <translation>Benachrichtigungen</translation>
    </message>
    <message>
        <source>Tell me</source>
        <translation>Benachrichtigen</translation>
    </message>
    <message>
        <source>Never over a game or a film in full screen, and of each at most one in ten minutes.</source>
        <translation>Nie über einem Spiel oder Film im Vollbild, und je Art höchstens eine in zehn Minuten.</translation>
    </message>
</context>
<context>
    <name>commonwatt::NowPage</name>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Schlummern</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Run for 30 minutes anyway</source>
        <translation>Trotzdem 30 Minuten laufen</translation>
    </message>
    <message>
        <source>Join…</source>
        <translation>Beitreten…</translation>
    </message>
    <message>
        <source>Credits today</source>
        <translation>Credits heute</translation>
    </message>
    <message>
        <source>Electricity today</source>
        <translation>Strom heute</translation>
    </message>
    <message>
        <source>Energy today</source>
        <translation>Energie heute</translation>
    </message>
    <message>
        <source>Can change by itself at %1.</source>
        <translation>Kann sich um %1 von selbst ändern.</translation>
    </message>
    <message>
        <source>End running anyway</source>
        <translation>Nicht länger trotzdem laufen</translation>
    </message>
    <message numerus="yes">
        <source>Credits today, %Ln task(s) not booked yet</source>
        <translation>
            <numerusform>Credits heute, %Ln Aufgabe noch nicht gebucht</numerusform>
            <numerusform>Credits heute, %Ln Aufgaben noch nicht gebucht</numerusform>
        </translation>
    </message>
    <message>
        <source>Energy today, measured</source>
        <translation>Energie heute, gemessen</translation>
    </message>
    <message>
        <source>Energy today, estimated</source>
        <translation>Energie heute, geschätzt</translation>
    </message>
    <message>
        <source>Since the first start: %1 credits, %2 tokens, %3 tasks</source>
        <extracomment>Three numbers</extracomment>
        <translation>Seit dem ersten Start: %1 Credits, %2 Token, %3 Aufgaben</translation>
    </message>
</context>
<context>
    <name>commonwatt::Page</name>
    <message>
        <source>One moment…</source>
        <translation>Einen Moment…</translation>
    </message>
    <message>
        <source>The program in the background is being asked.</source>
        <translation>Das Hintergrundprogramm wird gefragt.</translation>
    </message>
    <message>
        <source>This could not be read.</source>
        <translation>Dies konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The program in the background answered: %1</source>
        <translation>Das Hintergrundprogramm hat geantwortet: %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Commonwatt is not running.</source>
        <translation>Commonwatt läuft nicht.</translation>
    </message>
    <message>
        <source>The program in the background, which does the work and keeps the records, is not there. Nothing runs on this machine.</source>
        <translation>Das Hintergrundprogramm, das die Arbeit macht und die Aufzeichnungen führt, ist nicht da. Auf diesem Rechner läuft nichts.</translation>
    </message>
    <message>
        <source>Start it</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>The program in the background cannot be talked to.</source>
        <translation>Das Hintergrundprogramm ist nicht ansprechbar.</translation>
    </message>
    <message>
        <source>%1
If this program or the one in the background was updated, quit both and start Commonwatt again.</source>
        <translation>%1
Wenn dieses oder das Hintergrundprogramm aktualisiert wurde, beenden Sie beide und starten Sie Commonwatt erneut.</translation>
    </message>
</context>
<context>
    <name>commonwatt::PolicyCommon</name>
    <message>
        <source>After %1 without you</source>
        <translation>Nach %1 ohne Sie</translation>
    </message>
    <message>
        <source>GPUs up to %1</source>
        <translation>GPUs bis %1</translation>
    </message>
    <message>
        <source>At most %1 of the time</source>
        <translation>Höchstens %1 der Zeit</translation>
    </message>
    <message>
        <source>GPUs as warm as they get</source>
        <translation>GPUs so warm, wie sie werden</translation>
    </message>
    <message>
        <source>How &amp;long you are away before it runs</source>
        <translation>Wie &amp;lange Sie weg sind, bevor es läuft</translation>
    </message>
    <message>
        <source>How &amp;warm it may get</source>
        <translation>Wie &amp;warm es werden darf</translation>
    </message>
    <message>
        <source>How &amp;much it computes</source>
        <translation>Wie &amp;viel es rechnet</translation>
    </message>
    <message>
        <source>Hours of the week</source>
        <translation>Stunden der Woche</translation>
    </message>
    <message>
        <source>When it may run. Paint with the mouse, or with arrows and Space; arrows with Shift go on painting.</source>
        <translation>Wann es laufen darf. Malen Sie mit der Maus oder mit Pfeiltasten und Leertaste; Pfeiltasten mit Umschalt malen weiter.</translation>
    </message>
    <message>
        <source>time away</source>
        <translation>Zeit der Abwesenheit</translation>
    </message>
    <message>
        <source>warmth</source>
        <translation>Wärme</translation>
    </message>
    <message>
        <source>part of the time</source>
        <translation>Anteil der Zeit</translation>
    </message>
    <message>
        <source>hours of the week</source>
        <translation>Stunden der Woche</translation>
    </message>
    <message>
        <source>After %1 without you, the processor after %2</source>
        <translation>Nach %1 ohne Sie, der Prozessor nach %2</translation>
    </message>
</context>
<context>
    <name>commonwatt::PolicyMore</name>
    <message>
        <source>Find a setting</source>
        <translation>Einstellung suchen</translation>
    </message>
    <message>
        <source>&amp;For:</source>
        <translation>&amp;Für:</translation>
    </message>
    <message>
        <source>For which device</source>
        <translation>Für welches Gerät</translation>
    </message>
    <message>
        <source>No setting fits. Try another word.</source>
        <translation>Keine Einstellung passt. Versuchen Sie ein anderes Wort.</translation>
    </message>
    <message>
        <source>Settings of the machine as a whole are left out.</source>
        <translation>Einstellungen des ganzen Rechners sind ausgelassen.</translation>
    </message>
    <message>
        <source>All devices</source>
        <translation>Alle Geräte</translation>
    </message>
</context>
<context>
    <name>commonwatt::PolicyPage</name>
    <message>
        <source>Policy</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>More settings</source>
        <translation>Weitere Einstellungen</translation>
    </message>
    <message>
        <source>The settings could not be read.</source>
        <translation>Die Einstellungen konnten nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The program in the background answered: %1</source>
        <translation>Das Hintergrundprogramm hat geantwortet: %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>%1 is a setting</extracomment>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Rückgängig: %1</translation>
    </message>
    <message>
        <source>Ctrl+Z</source>
        <translation>Ctrl+Z</translation>
    </message>
    <message>
        <source>Redo</source>
        <extracomment>%1 is a setting</extracomment>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Wiederholen: %1</translation>
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
        <translation>Gerade jetzt: %1</translation>
    </message>
    <message>
        <source>At %1, if nobody is here: %2</source>
        <extracomment>%1 is a moment such as &quot;23:00&quot; or &quot;Tue 23:00&quot;, %2 a sentence</extracomment>
        <translation>Um %1, wenn niemand da ist: %2</translation>
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
        <translation>Neues Profil…</translation>
    </message>
    <message>
        <source>Remove profile</source>
        <translation>Profil entfernen</translation>
    </message>
    <message>
        <source>&amp;Profile:</source>
        <translation>&amp;Profil:</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>&amp;Settings of:</source>
        <translation>&amp;Einstellungen von:</translation>
    </message>
    <message>
        <source>Settings of</source>
        <translation>Einstellungen von</translation>
    </message>
    <message>
        <source>profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>By network and time</source>
        <translation>Nach Netzwerk und Zeit</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>The profile %1 alone</source>
        <translation>Nur das Profil %1</translation>
    </message>
    <message>
        <source>New profile</source>
        <translation>Neues Profil</translation>
    </message>
    <message>
        <source>Name, of the letters a to z, digits, - and _. It begins with the settings that are shown now.</source>
        <translation>Name aus Buchstaben a bis z, Ziffern, - und _. Es beginnt mit den jetzt gezeigten Einstellungen.</translation>
    </message>
    <message>
        <source>There is a profile %1 already.</source>
        <translation>Es gibt bereits ein Profil %1.</translation>
    </message>
    <message>
        <source>new profile %1</source>
        <translation>neues Profil %1</translation>
    </message>
    <message>
        <source>removal of the profile %1</source>
        <translation>Entfernen des Profils %1</translation>
    </message>
</context>
<context>
    <name>commonwatt::PriceStep</name>
    <message>
        <source>Electricity</source>
        <translation>Strom</translation>
    </message>
    <message>
        <source>With the price of a kilowatt-hour you see what lending costs you beside what it earns. A tariff that changes with the time of day is set under Policy.</source>
        <translation>Mit dem Preis einer Kilowattstunde sehen Sie, was das Verleihen Sie kostet, neben dem, was es verdient. Ein Tarif, der sich mit der Tageszeit ändert, wird unter Regeln eingestellt.</translation>
    </message>
    <message>
        <source>A kilowatt-hour &amp;costs</source>
        <translation>Eine Kilowattstunde &amp;kostet</translation>
    </message>
    <message>
        <source>I do &amp;not know</source>
        <translation>Ich weiß es ni&amp;cht</translation>
    </message>
    <message>
        <source>Price of a kilowatt-hour</source>
        <translation>Preis einer Kilowattstunde</translation>
    </message>
    <message>
        <source>Currency, three letters</source>
        <translation>Währung, drei Buchstaben</translation>
    </message>
    <message>
        <source>An average of what households pay (%1, %2). Your bill has what you pay.</source>
        <extracomment>%1 is a publisher, %2 a year</extracomment>
        <translation>Ein Durchschnitt dessen, was Haushalte zahlen (%1, %2). Was Sie zahlen, steht auf Ihrer Rechnung.</translation>
    </message>
    <message>
        <source>The price could not be kept: %1</source>
        <translation>Der Preis konnte nicht gespeichert werden: %1</translation>
    </message>
</context>
<context>
    <name>commonwatt::ProfileStep</name>
    <message>
        <source>Balanced</source>
        <translation>Ausgewogen</translation>
    </message>
    <message>
        <source>Computes when nobody uses this machine, and stops at once when somebody does. Right for most.</source>
        <translation>Rechnet, wenn niemand diesen Rechner nutzt, und hält sofort an, wenn es jemand tut. Für die meisten richtig.</translation>
    </message>
    <message>
        <source>Gentle</source>
        <translation>Schonend</translation>
    </message>
    <message>
        <source>Waits a quarter of an hour, stays cooler and quieter, and earns less.</source>
        <translation>Wartet eine Viertelstunde, bleibt kühler und leiser und verdient weniger.</translation>
    </message>
    <message>
        <source>Night</source>
        <translation>Nacht</translation>
    </message>
    <message>
        <source>Computes from 22:00 to 07:00 only, and quietly.</source>
        <translation>Rechnet nur von 22:00 bis 07:00, und leise.</translation>
    </message>
    <message>
        <source>Headless</source>
        <translation>Unbedient</translation>
    </message>
    <message>
        <source>Computes always. Only for a machine at which nobody sits: it does not give way to you.</source>
        <translation>Rechnet immer. Nur für einen Rechner, an dem niemand sitzt: Es macht Ihnen keinen Platz.</translation>
    </message>
    <message>
        <source>A profile of your own.</source>
        <translation>Ein eigenes Profil.</translation>
    </message>
    <message>
        <source>When it computes</source>
        <translation>Wann es rechnet</translation>
    </message>
    <message>
        <source>A profile says how much of a guest Commonwatt is. You can change it in the tray at any time, and every detail of it under Policy.</source>
        <translation>Ein Profil bestimmt, wie sehr Commonwatt sich als Gast verhält. Sie können es jederzeit im Infobereich ändern und jede Einzelheit davon unter Regeln.</translation>
    </message>
    <message>
        <source>The profile could not be set: %1</source>
        <translation>Das Profil konnte nicht gesetzt werden: %1</translation>
    </message>
</context>
<context>
    <name>commonwatt::Section</name>
    <message>
        <source>One moment…</source>
        <translation>Einen Moment…</translation>
    </message>
    <message>
        <source>The program in the background is being asked.</source>
        <translation>Das Hintergrundprogramm wird gefragt.</translation>
    </message>
    <message>
        <source>This could not be read.</source>
        <translation>Dies konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The program in the background answered: %1</source>
        <translation>Das Hintergrundprogramm hat geantwortet: %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
</context>
<context>
    <name>commonwatt::SensorChart</name>
    <message>
        <source>Last %1, least %2, greatest %3. Line: the mean; area: from the least to the greatest.</source>
        <translation>Zuletzt %1, kleinster Wert %2, größter %3. Linie: Mittelwert; Fläche: vom kleinsten bis zum größten Wert.</translation>
    </message>
    <message>
        <source>Nothing was measured in this time. Sensors are read while something computes.</source>
        <translation>In dieser Zeit wurde nichts gemessen. Sensoren werden gelesen, während etwas rechnet.</translation>
    </message>
</context>
<context>
    <name>commonwatt::SettingRow</name>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Reset: %1</source>
        <translation>Zurücksetzen: %1</translation>
    </message>
    <message>
        <source>Back to what holds elsewhere</source>
        <translation>Zurück zu dem, was sonst gilt</translation>
    </message>
    <message>
        <source>Default: %1</source>
        <translation>Standard: %1</translation>
    </message>
    <message>
        <source>The profile %1 has its own: %2.</source>
        <translation>Das Profil %1 hat einen eigenen Wert: %2.</translation>
    </message>
</context>
<context>
    <name>commonwatt::SettingTable</name>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>When, such as Mon-Fri 07:00-21:00</source>
        <translation>Wann, etwa Mon-Fri 07:00-21:00</translation>
    </message>
    <message>
        <source>Price of a kWh</source>
        <translation>Preis je kWh</translation>
    </message>
    <message>
        <source>When, such as Mon-Fri 22:00-07:00</source>
        <translation>Wann, etwa Mon-Fri 22:00-07:00</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
</context>
<context>
    <name>commonwatt::SetupDialog</name>
    <message>
        <source>S&amp;tart it</source>
        <translation>&amp;Starten</translation>
    </message>
    <message>
        <source>Set up &amp;later</source>
        <translation>Später ei&amp;nrichten</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>S&amp;kip this</source>
        <translation>Übe&amp;rspringen</translation>
    </message>
    <message>
        <source>Set up Commonwatt</source>
        <translation>Commonwatt einrichten</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Schritt %1 von %2</translation>
    </message>
</context>
<context>
    <name>commonwatt::SetupStep</name>
    <message>
        <source>&amp;Continue</source>
        <translation>&amp;Weiter</translation>
    </message>
</context>
<context>
    <name>commonwatt::SnoozeMenu</name>
    <message>
        <source>15 minutes, until %1</source>
        <extracomment>%1 is a time</extracomment>
        <translation>15 Minuten, bis %1</translation>
    </message>
    <message>
        <source>1 hour, until %1</source>
        <extracomment>%1 is a time</extracomment>
        <translation>1 Stunde, bis %1</translation>
    </message>
    <message>
        <source>4 hours, until %1</source>
        <extracomment>%1 is a time</extracomment>
        <translation>4 Stunden, bis %1</translation>
    </message>
    <message>
        <source>Until tomorrow, %1</source>
        <extracomment>%1 is a time</extracomment>
        <translation>Bis morgen, %1</translation>
    </message>
    <message>
        <source>Until this game ends</source>
        <translation>Bis dieses Spiel endet</translation>
    </message>
    <message>
        <source>Until I resume</source>
        <translation>Bis ich fortsetze</translation>
    </message>
</context>
<context>
    <name>commonwatt::TaskHistory</name>
    <message>
        <source>Tasks</source>
        <translation>Aufgaben</translation>
    </message>
    <message>
        <source>All tasks</source>
        <translation>Alle Aufgaben</translation>
    </message>
    <message>
        <source>commonwatt tasks</source>
        <comment>name of a file</comment>
        <translation>Commonwatt Aufgaben</translation>
    </message>
    <message>
        <source>No tasks yet.</source>
        <translation>Noch keine Aufgaben.</translation>
    </message>
    <message>
        <source>Every task that this machine computes will be listed here, with what it earned.</source>
        <translation>Hier wird jede Aufgabe aufgeführt, die dieser Rechner berechnet, mit ihrem Verdienst.</translation>
    </message>
</context>
<context>
    <name>commonwatt::TaskSection</name>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Search in tasks</source>
        <translation>In Aufgaben suchen</translation>
    </message>
    <message>
        <source>State of tasks</source>
        <translation>Zustand der Aufgaben</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>Alle Zustände</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Aufgaben</translation>
    </message>
    <message>
        <source>Details of the task</source>
        <translation>Einzelheiten der Aufgabe</translation>
    </message>
    <message>
        <source>Tasks could not be read: %1. They are asked for again when this page is shown or the search changes.</source>
        <translation>Die Aufgaben konnten nicht gelesen werden: %1. Sie werden erneut abgefragt, wenn diese Seite gezeigt wird oder die Suche sich ändert.</translation>
    </message>
    <message>
        <source>There are no tasks yet.</source>
        <translation>Es gibt noch keine Aufgaben.</translation>
    </message>
    <message>
        <source>No task matches the search.</source>
        <translation>Keine Aufgabe passt zur Suche.</translation>
    </message>
    <message numerus="yes">
        <source>%1 task(s)</source>
        <extracomment>A number, written as the owner does</extracomment>
        <translation>
            <numerusform>%1 Aufgabe</numerusform>
            <numerusform>%1 Aufgaben</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, blocks %2, on %3</source>
        <extracomment>A model, its blocks, a device</extracomment>
        <translation>%1, Blöcke %2, auf %3</translation>
    </message>
    <message>
        <source>%1 tokens in %2, from %3.</source>
        <extracomment>A count, a duration and a moment</extracomment>
        <translation>%1 Token in %2, ab %3.</translation>
    </message>
    <message>
        <source>%1 tokens in %2 (%4), from %3.</source>
        <translation>%1 Token in %2 (%4), ab %3.</translation>
    </message>
    <message>
        <source>%1 came in, %2 went out.</source>
        <translation>%1 empfangen, %2 gesendet.</translation>
    </message>
    <message>
        <source>It ended early: %1</source>
        <translation>Sie endete vorzeitig: %1</translation>
    </message>
    <message>
        <source>%1 credits: booked by the coordinator.</source>
        <translation>%1 Credits: vom Koordinator gebucht.</translation>
    </message>
    <message>
        <source>The coordinator has not booked its credit yet.</source>
        <translation>Der Koordinator hat ihre Credits noch nicht gebucht.</translation>
    </message>
    <message>
        <source>Its number at the coordinator: %1</source>
        <translation>Ihre Nummer beim Koordinator: %1</translation>
    </message>
    <message>
        <source>It had no tokens, so there is no credit.</source>
        <translation>Sie hatte keine Token, daher gibt es keine Credits.</translation>
    </message>
</context>
<context>
    <name>commonwatt::TaskTable</name>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Blocks</source>
        <translation>Blöcke</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Credits</source>
        <translation>Credits</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
</context>
<context>
    <name>commonwatt::TimelineSection</name>
    <message>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
    <message>
        <source>Point at a bar, or choose one with the arrow keys, to read why.</source>
        <translation>Zeigen Sie auf einen Balken oder wählen Sie einen mit den Pfeiltasten, um den Grund zu lesen.</translation>
    </message>
    <message>
        <source>State or reason, such as “paused” or “battery”</source>
        <translation>Zustand oder Grund, etwa „pausiert“ oder „Akku“</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Gehe zu</translation>
    </message>
    <message>
        <source>commonwatt timeline</source>
        <comment>name of a file</comment>
        <translation>Commonwatt Zeitleiste</translation>
    </message>
    <message>
        <source>The device was free to compute, whether or not there was work.</source>
        <translation>Das Gerät war frei zu rechnen, ob es Arbeit gab oder nicht.</translation>
    </message>
    <message>
        <source>The device computed a part of the time only, or within limits.</source>
        <translation>Das Gerät rechnete nur einen Teil der Zeit oder innerhalb von Grenzen.</translation>
    </message>
    <message>
        <source>The device did not compute, for the reason that is told.</source>
        <translation>Das Gerät rechnete nicht, aus dem genannten Grund.</translation>
    </message>
    <message>
        <source>The program in the background did not run, or this machine was off.</source>
        <translation>Das Hintergrundprogramm lief nicht, oder dieser Rechner war aus.</translation>
    </message>
    <message>
        <source>Nothing is recorded of %1 or before.</source>
        <translation>Für %1 oder davor ist nichts aufgezeichnet.</translation>
    </message>
    <message>
        <source>Nothing is recorded yet.</source>
        <translation>Noch ist nichts aufgezeichnet.</translation>
    </message>
    <message>
        <source>As soon as this machine lends a device, you will see here for each day when it ran, when it was slowed down or paused, and why.</source>
        <translation>Sobald dieser Rechner ein Gerät verleiht, sehen Sie hier für jeden Tag, wann es lief, wann es gedrosselt oder pausiert war und warum.</translation>
    </message>
    <message>
        <source>Reading the days before %1…</source>
        <translation>Die Tage vor dem %1 werden gelesen…</translation>
    </message>
    <message>
        <source>Nothing in the record is like “%1”.</source>
        <translation>Nichts in der Aufzeichnung passt zu „%1“.</translation>
    </message>
    <message>
        <source>No older day has it.</source>
        <translation>Kein älterer Tag enthält es.</translation>
    </message>
    <message>
        <source>The record begins here.</source>
        <translation>Hier beginnt die Aufzeichnung.</translation>
    </message>
    <message>
        <source>All devices</source>
        <translation>Alle Geräte</translation>
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
        <translation>Zeitleiste</translation>
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
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>Ran</source>
        <translation>Gelaufen</translation>
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
        <translation>&amp;Warum?</translation>
    </message>
    <message>
        <source>&amp;Snooze</source>
        <translation>&amp;Schlummern</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Fortsetzen</translation>
    </message>
    <message>
        <source>Run for the next &amp;30 minutes anyway</source>
        <translation>Die nächsten &amp;30 Minuten trotzdem laufen</translation>
    </message>
    <message>
        <source>&amp;Profile</source>
        <translation>&amp;Profil</translation>
    </message>
    <message>
        <source>&amp;Open Commonwatt</source>
        <translation>Commonwatt &amp;öffnen</translation>
    </message>
    <message>
        <source>&amp;Quit…</source>
        <translation>&amp;Beenden…</translation>
    </message>
    <message>
        <source>Commonwatt
%1</source>
        <translation>Commonwatt
%1</translation>
    </message>
    <message>
        <source>End running &amp;anyway</source>
        <translation>Nicht länger &amp;trotzdem laufen</translation>
    </message>
</context>
<context>
    <name>commonwatt::UpdateNotice</name>
    <message>
        <source>Commonwatt %1 is there. Install it with your system&apos;s package manager.</source>
        <translation>Commonwatt %1 ist da. Installieren Sie es mit der Paketverwaltung Ihres Systems.</translation>
    </message>
    <message>
        <source>Commonwatt %1 is there. Fetch it with git pull, build it again, and start it anew.</source>
        <translation>Commonwatt %1 ist da. Holen Sie es mit git pull, bauen Sie es neu und starten Sie es erneut.</translation>
    </message>
</context>
<context>
    <name>commonwatt::WeekEditor</name>
    <message>
        <source>Always</source>
        <translation>Immer</translation>
    </message>
    <message>
        <source>Nights</source>
        <translation>Nächte</translation>
    </message>
    <message>
        <source>Weekends</source>
        <translation>Wochenenden</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>This cannot be shown here: %1</source>
        <translation>Dies kann hier nicht gezeigt werden: %1</translation>
    </message>
    <message>
        <source>Paint at least one hour; until then the hours of before hold. To stop all work, pause it.</source>
        <translation>Malen Sie mindestens eine Stunde; bis dahin gelten die vorigen Stunden. Um alle Arbeit anzuhalten, pausieren Sie sie.</translation>
    </message>
</context>
<context>
    <name>commonwatt::WeekGridView</name>
    <message>
        <source>%1, %2 to %3</source>
        <extracomment>A day of the week and two times</extracomment>
        <translation>%1, %2 bis %3</translation>
    </message>
    <message>
        <source>%1: nothing runs</source>
        <translation>%1: Nichts läuft</translation>
    </message>
    <message>
        <source>%1: it may run</source>
        <translation>%1: Es darf laufen</translation>
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
        <translation>Verleihen, was Sie nicht nutzen</translation>
    </message>
    <message>
        <source>Commonwatt lets this machine compute a part of an AI model for somebody you choose, while you do not need it.</source>
        <translation>Commonwatt lässt diesen Rechner einen Teil eines KI-Modells für jemanden berechnen, den Sie wählen, während Sie ihn nicht brauchen.</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>Was getan wird</translation>
    </message>
    <message>
        <source>A part of a model is downloaded and run on your graphics card or processor. As soon as you use the machine, it gives way. You earn credits for what it has computed.</source>
        <translation>Ein Teil eines Modells wird heruntergeladen und läuft auf Ihrer Grafikkarte oder Ihrem Prozessor. Sobald Sie den Rechner nutzen, macht es Platz. Für das Berechnete verdienen Sie Credits.</translation>
    </message>
    <message>
        <source>What is not touched</source>
        <translation>Was unberührt bleibt</translation>
    </message>
    <message>
        <source>Your files, camera and microphone are not looked at. To give way in time, Commonwatt sees whether you use the machine and which programs run; that stays here. Nobody can run programs of their own on it, and nothing needs an administrator&apos;s rights.</source>
        <translation>Ihre Dateien, Kamera und Mikrofon werden nicht angesehen. Um rechtzeitig Platz zu machen, sieht Commonwatt, ob Sie den Rechner nutzen und welche Programme laufen; das bleibt hier. Niemand kann eigene Programme darauf ausführen, und nichts braucht Administratorrechte.</translation>
    </message>
    <message>
        <source>What it costs</source>
        <translation>Was es kostet</translation>
    </message>
    <message>
        <source>Electricity while it computes, space on the disk for the model, and traffic to the coordinator. You set limits for each, see what each amounts to, and can stop at any time.</source>
        <translation>Strom, während es rechnet, Platz auf dem Datenträger für das Modell und Datenverkehr zum Koordinator. Sie setzen für jedes Grenzen, sehen, was es jeweils ausmacht, und können jederzeit aufhören.</translation>
    </message>
</context>
</TS>
