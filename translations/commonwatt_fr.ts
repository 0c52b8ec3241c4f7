<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>Activity</name>
    <message>
        <source>The program in the background cannot be talked to: %1</source>
        <translation>Impossible de communiquer avec le programme en arrière-plan&#xa0;: %1</translation>
    </message>
    <message>
        <source>Asking the program in the background…</source>
        <translation>Interrogation du programme en arrière-plan…</translation>
    </message>
    <message>
        <source>The program in the background is not running.</source>
        <translation>Le programme en arrière-plan n’est pas lancé.</translation>
    </message>
    <message>
        <source>Snoozed until %1.</source>
        <translation>Suspendu jusqu’à %1.</translation>
    </message>
    <message>
        <source>Snoozed until the game ends.</source>
        <translation>Suspendu jusqu’à la fin du jeu.</translation>
    </message>
    <message>
        <source>Snoozed until you resume.</source>
        <translation>Suspendu jusqu’à ce que vous repreniez.</translation>
    </message>
    <message>
        <source>Running %1.</source>
        <translation>Fait tourner %1.</translation>
    </message>
    <message>
        <source>Running %1, slowed down to %2 %.</source>
        <extracomment>%2 is a number of percent</extracomment>
        <translation>Fait tourner %1, ralenti à %2&#xa0;%.</translation>
    </message>
    <message>
        <source>%1 cannot run here: %2</source>
        <translation>%1 ne peut pas tourner ici&#xa0;: %2</translation>
    </message>
    <message>
        <source>Downloading its part of %1.</source>
        <translation>Téléchargement de sa part de %1.</translation>
    </message>
    <message>
        <source>Loading its part of %1.</source>
        <translation>Chargement de sa part de %1.</translation>
    </message>
    <message>
        <source>Ready to run %1; nobody asks right now.</source>
        <translation>Prêt à faire tourner %1&#xa0;; aucune requête pour le moment.</translation>
    </message>
    <message>
        <source>Ready; the coordinator has no work for this machine right now.</source>
        <translation>Prêt&#xa0;; le coordinateur n’a pas de travail pour cette machine en ce moment.</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En marche</translation>
    </message>
    <message>
        <source>Slowed down</source>
        <translation>Ralenti</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>Snoozed</source>
        <translation>Suspendu</translation>
    </message>
    <message>
        <source>Waiting for work</source>
        <translation>En attente de travail</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>A besoin de vous</translation>
    </message>
    <message>
        <source>Not running</source>
        <translation>Arrêté</translation>
    </message>
    <message>
        <source>This machine has not joined anybody yet.</source>
        <translation>Cette machine n’a encore rejoint personne.</translation>
    </message>
    <message>
        <source>The coordinator refuses this machine: %1</source>
        <translation>Le coordinateur refuse cette machine&#xa0;: %1</translation>
    </message>
    <message>
        <source>No device of this machine can be lent.</source>
        <translation>Aucun appareil de cette machine ne peut être prêté.</translation>
    </message>
    <message>
        <source>Paused.</source>
        <translation>En pause.</translation>
    </message>
    <message>
        <source>Paused: %1.</source>
        <translation>En pause&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Connecting to %1.</source>
        <translation>Connexion à %1.</translation>
    </message>
</context>
<context>
    <name>BenchResults</name>
    <message>
        <source>%1: %2 slower</source>
        <extracomment>%1 is what was measured, %2 a percentage</extracomment>
        <translation>%1&#xa0;: %2 plus lent</translation>
    </message>
    <message>
        <source>%1: %2 of an answer, %3 of a prompt.</source>
        <translation>%1&#xa0;: %2 pour une réponse, %3 pour un prompt.</translation>
    </message>
    <message numerus="yes">
        <source>%1: not even one of its %Ln block(s) fits into the %2 that are lent.</source>
        <translation>
            <numerusform>%1&#xa0;: pas même son unique bloc (%Ln) n’entre dans les %2 prêtés.</numerusform>
            <numerusform>%1&#xa0;: pas même un de ses %Ln blocs n’entre dans les %2 prêtés.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: does not fit as a whole, it has %2 and %3 are lent. Some %4 of its %5 blocks do, at %6 of an answer.</source>
        <translation>%1&#xa0;: n’entre pas en entier, il occupe %2 et %3 sont prêtés. Environ %4 de ses %5 blocs entrent, à %6 pour une réponse.</translation>
    </message>
    <message>
        <source>A model of %1 billion parameters, %2 bits</source>
        <extracomment>How large a model is. %1: billions of parameters, %2: bits of each</extracomment>
        <translation>Un modèle de %1 milliards de paramètres, %2 bits</translation>
    </message>
</context>
<context>
    <name>BenchText</name>
    <message>
        <source>A block, a token of an answer</source>
        <translation>Un bloc, un token de réponse</translation>
    </message>
    <message>
        <source>A block, a token of a prompt</source>
        <translation>Un bloc, un token de prompt</translation>
    </message>
    <message>
        <source>A block of 4 bits, a token of an answer</source>
        <translation>Un bloc de 4 bits, un token de réponse</translation>
    </message>
    <message>
        <source>A block of 4 bits, a token of a prompt</source>
        <translation>Un bloc de 4 bits, un token de prompt</translation>
    </message>
    <message>
        <source>A small block, a token of an answer</source>
        <translation>Un petit bloc, un token de réponse</translation>
    </message>
    <message>
        <source>A small block, a token of a prompt</source>
        <translation>Un petit bloc, un token de prompt</translation>
    </message>
    <message>
        <source>Length of these prompts</source>
        <translation>Longueur de ces prompts</translation>
    </message>
    <message>
        <source>Weights read for a token, 4 bits</source>
        <translation>Poids lus pour un token, 4 bits</translation>
    </message>
    <message>
        <source>Weights read for a token, 8 bits</source>
        <translation>Poids lus pour un token, 8 bits</translation>
    </message>
    <message>
        <source>Products of a prompt, 4 bits</source>
        <translation>Produits d’un prompt, 4 bits</translation>
    </message>
    <message>
        <source>Products of a prompt, 8 bits</source>
        <translation>Produits d’un prompt, 8 bits</translation>
    </message>
    <message>
        <source>What the coordinator checks</source>
        <translation>Ce que le coordinateur vérifie</translation>
    </message>
    <message>
        <source>Memory, copied</source>
        <translation>Mémoire, copie</translation>
    </message>
    <message>
        <source>Memory, two read and one written</source>
        <translation>Mémoire, deux lectures et une écriture</translation>
    </message>
    <message>
        <source>Memory, read</source>
        <translation>Mémoire, lecture</translation>
    </message>
    <message>
        <source>Arithmetic, 32-bit floats</source>
        <translation>Calcul, flottants 32 bits</translation>
    </message>
    <message>
        <source>Arithmetic, 16-bit floats</source>
        <translation>Calcul, flottants 16 bits</translation>
    </message>
    <message>
        <source>Arithmetic, 8-bit integers</source>
        <translation>Calcul, entiers 8 bits</translation>
    </message>
    <message>
        <source>Matrix units, 16-bit floats</source>
        <translation>Unités matricielles, flottants 16 bits</translation>
    </message>
    <message>
        <source>Own kernel: vector product, 4 bits</source>
        <translation>Noyau propre&#xa0;: produit vectoriel, 4 bits</translation>
    </message>
    <message>
        <source>Own kernel: vector product, 8 bits</source>
        <translation>Noyau propre&#xa0;: produit vectoriel, 8 bits</translation>
    </message>
    <message>
        <source>Own kernel: matrix product, 4 bits</source>
        <translation>Noyau propre&#xa0;: produit matriciel, 4 bits</translation>
    </message>
    <message>
        <source>Own kernel: matrix product, 8 bits</source>
        <translation>Noyau propre&#xa0;: produit matriciel, 8 bits</translation>
    </message>
    <message>
        <source>Link, host to device</source>
        <translation>Liaison, hôte vers appareil</translation>
    </message>
    <message>
        <source>Link, device to host</source>
        <translation>Liaison, appareil vers hôte</translation>
    </message>
    <message>
        <source>Memory, copied by the driver</source>
        <translation>Mémoire, copie par le pilote</translation>
    </message>
    <message>
        <source>Starting a computation</source>
        <translation>Lancement d’un calcul</translation>
    </message>
    <message>
        <source>A block, a token of an answer, after a minute</source>
        <translation>Un bloc, un token de réponse, après une minute</translation>
    </message>
    <message>
        <source>Speed lost in a minute of load</source>
        <translation>Vitesse perdue en une minute de charge</translation>
    </message>
    <message>
        <source>Clock at the beginning of that minute</source>
        <translation>Fréquence au début de cette minute</translation>
    </message>
    <message>
        <source>Clock at its end</source>
        <translation>Fréquence à la fin</translation>
    </message>
    <message>
        <source>Hottest in that minute</source>
        <translation>Maximum de chaleur dans cette minute</translation>
    </message>
    <message>
        <source>Power in that minute</source>
        <translation>Puissance dans cette minute</translation>
    </message>
    <message>
        <source>Blocks&apos; tokens for a joule</source>
        <translation>Tokens de blocs par joule</translation>
    </message>
    <message>
        <source>tokens/J</source>
        <translation>tokens/J</translation>
    </message>
    <message>
        <source>A minute of load</source>
        <translation>Une minute de charge</translation>
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
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>disturbed</source>
        <extracomment>Of a measured value</extracomment>
        <translation>perturbé</translation>
    </message>
    <message>
        <source>wrong results</source>
        <extracomment>Of a measured value</extracomment>
        <translation>résultats faux</translation>
    </message>
    <message>
        <source>not possible here</source>
        <extracomment>Of what could not be measured</extracomment>
        <translation>impossible ici</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Complète</translation>
    </message>
    <message>
        <source>Quick</source>
        <translation>Rapide</translation>
    </message>
</context>
<context>
    <name>CurvesSection</name>
    <message>
        <source>Last hour</source>
        <translation>Dernière heure</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>Last week</source>
        <translation>Dernière semaine</translation>
    </message>
    <message>
        <source>Last 400 days</source>
        <translation>400 derniers jours</translation>
    </message>
</context>
<context>
    <name>EarningsSums</name>
    <message>
        <source>Others</source>
        <translation>Autres</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>mesurée</translation>
    </message>
    <message>
        <source>partly estimated</source>
        <translation>en partie estimée</translation>
    </message>
    <message>
        <source>estimated</source>
        <translation>estimée</translation>
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
        <translation>%1&#xa0;: rien n’a été calculé.</translation>
    </message>
    <message>
        <source>%1: %2 credits.</source>
        <translation>%1&#xa0;: %2 crédits.</translation>
    </message>
    <message>
        <source>%1: %2 credits (%3).</source>
        <translation>%1&#xa0;: %2 crédits (%3).</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between entries of a list</comment>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>%Ln task(s).</source>
        <translation>
            <numerusform>%Ln tâche.</numerusform>
            <numerusform>%Ln tâches.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln task(s), %1 of them pending.</source>
        <translation>
            <numerusform>%Ln tâche, dont %1 en attente.</numerusform>
            <numerusform>%Ln tâches, dont %1 en attente.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2, which cost %3.</source>
        <translation>%1 d’énergie %2, pour un coût de %3.</translation>
    </message>
    <message>
        <source>%1 %2; its price is not known for all of it.</source>
        <translation>%1 d’énergie %2&#xa0;; le prix n’est pas connu pour la totalité.</translation>
    </message>
</context>
<context>
    <name>ExportWriter</name>
    <message>
        <source>The file %1 could not be made: %2</source>
        <translation>Le fichier %1 n’a pas pu être créé&#xa0;: %2</translation>
    </message>
    <message>
        <source>The file %1 could not be written: %2</source>
        <translation>Le fichier %1 n’a pas pu être écrit&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>Failure</name>
    <message>
        <source>Memory or disk space was used up. Free some, or change what you lend: under Policy the device&apos;s memory, under Models the space for downloads. It is tried again with less work.</source>
        <translation>La mémoire ou l’espace disque était épuisé. Libérez-en, ou changez ce que vous prêtez&#xa0;: sous Règles, la mémoire de l’appareil&#xa0;; sous Modèles, l’espace pour les téléchargements. Un nouvel essai a lieu avec moins de travail.</translation>
    </message>
    <message>
        <source>The process that computes ended, or the coordinator could not be reached. It is tried again by itself. If it keeps happening on one device, update that device&apos;s driver, and undo overclocking if there is any; if it happens on all of them, check the network.</source>
        <translation>Le processus de calcul s’est arrêté, ou le coordinateur était injoignable. Un nouvel essai a lieu automatiquement. Si cela se répète sur un seul appareil, mettez à jour son pilote et annulez tout surcadençage&#xa0;; si cela arrive sur tous, vérifiez le réseau.</translation>
    </message>
    <message>
        <source>Something took too long. A device that hangs is started anew by itself. If it keeps happening, update the device&apos;s driver, lend it less memory, or check the network.</source>
        <translation>Une opération a pris trop de temps. Un appareil bloqué est redémarré automatiquement. Si cela se répète, mettez à jour le pilote de l’appareil, prêtez moins de mémoire ou vérifiez le réseau.</translation>
    </message>
    <message>
        <source>A file or an answer was damaged. Damaged downloads are thrown away and fetched again. If it keeps happening, check the disk and the machine&apos;s memory for faults, and tell the people who run the coordinator.</source>
        <translation>Un fichier ou une réponse était endommagé. Les téléchargements endommagés sont supprimés et repris. Si cela se répète, vérifiez le disque et la mémoire de la machine, et prévenez les responsables du coordinateur.</translation>
    </message>
    <message>
        <source>This device or this version cannot compute that model. Nothing is lost: it gets other work. An update of Commonwatt or of the device&apos;s driver may help.</source>
        <translation>Cet appareil ou cette version ne peut pas calculer ce modèle. Rien n’est perdu&#xa0;: il reçoit un autre travail. Une mise à jour de Commonwatt ou du pilote de l’appareil peut aider.</translation>
    </message>
    <message>
        <source>The system refused access. See that the user who runs Commonwatt may use the device (on Linux, the groups “video” and “render”) and may write to the data folder.</source>
        <translation>Le système a refusé l’accès. Assurez-vous que l’utilisateur qui exécute Commonwatt peut utiliser l’appareil (sous Linux, les groupes «&#xa0;video&#xa0;» et «&#xa0;render&#xa0;») et écrire dans le dossier de données.</translation>
    </message>
    <message>
        <source>The coordinator does not accept this machine any more. Ask for a new link to join, and join again.</source>
        <translation>Le coordinateur n’accepte plus cette machine. Demandez une nouvelle invitation et rejoignez-le à nouveau.</translation>
    </message>
    <message>
        <source>The device or a file that was needed is not there any more. If you have taken a device out, nothing has to be done; otherwise see under Hardware whether it is found.</source>
        <translation>L’appareil ou un fichier nécessaire n’est plus là. Si vous avez retiré un appareil, il n’y a rien à faire&#xa0;; sinon, voyez sous Matériel s’il est détecté.</translation>
    </message>
    <message>
        <source>The work was called off, as when you pause or turn the machine off. Nothing has to be done.</source>
        <translation>Le travail a été annulé, comme lors d’une pause ou de l’extinction de la machine. Il n’y a rien à faire.</translation>
    </message>
    <message>
        <source>The coordinator asked for something that cannot be done here. You cannot change that; it gives the work to others. If it keeps happening, see whether there is an update.</source>
        <translation>Le coordinateur a demandé quelque chose qui n’est pas possible ici. Vous n’y pouvez rien&#xa0;; il confie le travail à d’autres. Si cela se répète, voyez s’il existe une mise à jour.</translation>
    </message>
    <message>
        <source>This is a defect of Commonwatt. See whether there is an update; if it still happens, please report it with the message above.</source>
        <translation>C’est un défaut de Commonwatt. Voyez s’il existe une mise à jour&#xa0;; si cela se produit encore, veuillez le signaler avec le message ci-dessus.</translation>
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
        <translation>%1&#xa0;j</translation>
    </message>
    <message>
        <source>%1&#xa0;d %2&#xa0;h</source>
        <extracomment>Days and hours</extracomment>
        <translation>%1&#xa0;j %2&#xa0;h</translation>
    </message>
</context>
<context>
    <name>HardwareText</name>
    <message>
        <source>Graphics card, %1</source>
        <translation>Carte graphique, %1</translation>
    </message>
    <message>
        <source>Graphics within the processor, shares %1</source>
        <translation>Puce graphique du processeur, partage %1</translation>
    </message>
    <message>
        <source>Graphics computed by the processor, %1</source>
        <translation>Graphismes calculés par le processeur, %1</translation>
    </message>
    <message>
        <source>Processor, %1</source>
        <translation>Processeur, %1</translation>
    </message>
    <message>
        <source>PCI %1</source>
        <translation>PCI %1</translation>
    </message>
    <message>
        <source>kernel driver %1</source>
        <extracomment>Of the system&apos;s kernel, such as &quot;nvidia&quot;</extracomment>
        <translation>pilote du noyau %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lane(s) at %1&#xa0;GT/s</source>
        <extracomment>A link&apos;s speed: giga-transfers a second and lane</extracomment>
        <translation>
            <numerusform>%Ln voie à %1&#xa0;GT/s</numerusform>
            <numerusform>%Ln voies à %1&#xa0;GT/s</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; now %2</source>
        <translation>%1&#xa0;; actuellement %2</translation>
    </message>
    <message>
        <source>subgroups of %1</source>
        <translation>sous-groupes de %1</translation>
    </message>
    <message>
        <source>16-bit storage</source>
        <translation>stockage 16 bits</translation>
    </message>
    <message>
        <source>8-bit storage</source>
        <translation>stockage 8 bits</translation>
    </message>
    <message>
        <source>16-bit arithmetic</source>
        <translation>calcul 16 bits</translation>
    </message>
    <message>
        <source>8-bit integers</source>
        <translation>entiers 8 bits</translation>
    </message>
    <message>
        <source>integer dot product</source>
        <translation>produit scalaire entier</translation>
    </message>
    <message>
        <source>cooperative matrices</source>
        <translation>matrices coopératives</translation>
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
        <translation>Il y a plusieurs invitations. Utilisez-en une par machine&#xa0;: collez le lien de celle de cette machine.</translation>
    </message>
    <message>
        <source>The link is not whole. Copy all of it, from commonwatt:// to its end, or ask for a new one.</source>
        <translation>Le lien est incomplet. Copiez-le entièrement, de commonwatt:// jusqu’à la fin, ou demandez-en un nouveau.</translation>
    </message>
    <message>
        <source>There is no invitation in it. An invitation is a link that begins with commonwatt://.</source>
        <translation>Il n’y a pas d’invitation. Une invitation est un lien qui commence par commonwatt://.</translation>
    </message>
    <message>
        <source>No QR code can be read in this image. Try one that is sharper, or paste the link.</source>
        <translation>Aucun code QR n’est lisible dans cette image. Essayez-en une plus nette, ou collez le lien.</translation>
    </message>
    <message>
        <source>The QR code in this image is not an invitation.</source>
        <translation>Le code QR de cette image n’est pas une invitation.</translation>
    </message>
    <message>
        <source>The image is too large. Cut the QR code out of it, or paste the link.</source>
        <translation>L’image est trop grande. Découpez-en le code QR, ou collez le lien.</translation>
    </message>
    <message>
        <source>The image is broken and cannot be read.</source>
        <translation>L’image est endommagée et illisible.</translation>
    </message>
    <message>
        <source>The file cannot be opened.</source>
        <translation>Le fichier ne peut pas être ouvert.</translation>
    </message>
    <message>
        <source>The file is too large for an invitation: choose a text with the link in it, or an image of its QR code.</source>
        <translation>Le fichier est trop grand pour une invitation&#xa0;: choisissez un texte contenant le lien, ou une image de son code QR.</translation>
    </message>
</context>
<context>
    <name>ModelList</name>
    <message>
        <source>%1 billion parameters</source>
        <translation>%1 milliards de paramètres</translation>
    </message>
    <message>
        <source>%1 million parameters</source>
        <translation>%1 millions de paramètres</translation>
    </message>
    <message>
        <source>%1 parameters</source>
        <translation>%1 paramètres</translation>
    </message>
    <message>
        <source>kept for later</source>
        <translation>gardé pour plus tard</translation>
    </message>
    <message>
        <source>downloading</source>
        <translation>téléchargement</translation>
    </message>
    <message>
        <source>loading</source>
        <translation>chargement</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>prêt</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échec</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>arrêté</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>non communiqué</translation>
    </message>
    <message numerus="yes">
        <source>%1 in %Ln block(s)</source>
        <extracomment>%1 is a size in bytes</extracomment>
        <translation>
            <numerusform>%1 en %Ln bloc</numerusform>
            <numerusform>%1 en %Ln blocs</numerusform>
        </translation>
    </message>
    <message>
        <source>Token embedding</source>
        <translation>Plongement des tokens</translation>
    </message>
    <message>
        <source>Output head</source>
        <translation>Tête de sortie</translation>
    </message>
    <message>
        <source>Block %1 of %2</source>
        <translation>Bloc %1 sur %2</translation>
    </message>
    <message>
        <source>Blocks %1 to %2 of %3</source>
        <translation>Blocs %1 à %2 sur %3</translation>
    </message>
    <message>
        <source>%1 in the block cache: %2, %3</source>
        <extracomment>Blocks of a model, and how large they are</extracomment>
        <translation>%1 dans le cache de blocs&#xa0;: %2, %3</translation>
    </message>
    <message>
        <source>%1 on %2: %3, %4</source>
        <extracomment>Blocks of a model, a device, what it does with them, and how large they are</extracomment>
        <translation>%1 sur %2&#xa0;: %3, %4</translation>
    </message>
    <message>
        <source>Only models that you have allowed run here, and this one is not among them.</source>
        <translation>Seuls les modèles que vous avez autorisés tournent ici, et celui-ci n’en fait pas partie.</translation>
    </message>
    <message>
        <source>Allowed by your pattern “%1”.</source>
        <translation>Autorisé par votre motif «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Denied by your pattern “%1”.</source>
        <translation>Refusé par votre motif «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Chat: answers in a conversation</source>
        <translation>Chat&#xa0;: réponses dans une conversation</translation>
    </message>
    <message>
        <source>Text completion: a text is carried on</source>
        <translation>Complétion de texte&#xa0;: un texte est poursuivi</translation>
    </message>
    <message>
        <source>%1, may send work</source>
        <translation>%1, peut envoyer du travail</translation>
    </message>
    <message>
        <source>%1, may not send work</source>
        <translation>%1, ne peut pas envoyer de travail</translation>
    </message>
</context>
<context>
    <name>Notifications</name>
    <message>
        <source>When this machine has joined a coordinator</source>
        <translation>Quand cette machine a rejoint un coordinateur</translation>
    </message>
    <message>
        <source>When the coordinator refuses this machine</source>
        <translation>Quand le coordinateur refuse cette machine</translation>
    </message>
    <message>
        <source>When a device fails and needs me</source>
        <translation>Quand un appareil est en échec et a besoin de moi</translation>
    </message>
    <message>
        <source>When the first credit is earned</source>
        <translation>Quand le premier crédit est gagné</translation>
    </message>
    <message>
        <source>Once a day, what was earned the day before</source>
        <translation>Une fois par jour, les gains de la veille</translation>
    </message>
    <message>
        <source>When a snooze has ended</source>
        <translation>Quand une suspension est terminée</translation>
    </message>
    <message>
        <source>When a newer version is there</source>
        <translation>Quand une version plus récente est disponible</translation>
    </message>
    <message>
        <source>Joined</source>
        <translation>Coordinateur rejoint</translation>
    </message>
    <message>
        <source>This machine computes for %1 from now on.</source>
        <translation>Cette machine calcule désormais pour %1.</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusée</translation>
    </message>
    <message>
        <source>%1 refuses this machine: %2</source>
        <translation>%1 refuse cette machine&#xa0;: %2</translation>
    </message>
    <message>
        <source>First credits</source>
        <translation>Premiers crédits</translation>
    </message>
    <message>
        <source>This machine has earned its first credits: %1.</source>
        <translation>Cette machine a gagné ses premiers crédits&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Snooze ended</source>
        <translation>Fin de la suspension</translation>
    </message>
    <message>
        <source>Commonwatt may compute again.</source>
        <translation>Commonwatt peut à nouveau calculer.</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Mise à jour</translation>
    </message>
    <message>
        <source>%1 is there; this machine has an older version.</source>
        <translation>%1 est disponible&#xa0;; cette machine a une version plus ancienne.</translation>
    </message>
    <message>
        <source>A device fails</source>
        <translation>Un appareil est en échec</translation>
    </message>
    <message>
        <source>%1 cannot run %2: %3</source>
        <translation>%1 ne peut pas faire tourner %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>%1 credits earned.</source>
        <translation>%1 crédits gagnés.</translation>
    </message>
    <message numerus="yes">
        <source>%1 credits earned, and %Ln task(s) not booked yet.</source>
        <translation>
            <numerusform>%1 crédits gagnés, et %Ln tâche pas encore comptabilisée.</numerusform>
            <numerusform>%1 crédits gagnés, et %Ln tâches pas encore comptabilisées.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Policy</name>
    <message>
        <source>seconds</source>
        <translation>secondes</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>minutes</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>heures</translation>
    </message>
    <message>
        <source>days</source>
        <translation>jours</translation>
    </message>
    <message>
        <source>milliseconds</source>
        <translation>millisecondes</translation>
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
        <translation>KiB par seconde</translation>
    </message>
    <message>
        <source>MiB a second</source>
        <translation>MiB par seconde</translation>
    </message>
    <message>
        <source>GiB a second</source>
        <translation>GiB par seconde</translation>
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
        <translation>watts</translation>
    </message>
    <message>
        <source>MHz</source>
        <translation>MHz</translation>
    </message>
    <message>
        <source>% of its highest</source>
        <translation>% de son maximum</translation>
    </message>
    <message>
        <source>% of it</source>
        <translation>% du total</translation>
    </message>
    <message>
        <source>for a kWh</source>
        <translation>par kWh</translation>
    </message>
    <message>
        <source>threads</source>
        <translation>threads</translation>
    </message>
    <message>
        <source>on this machine</source>
        <translation>sur cette machine</translation>
    </message>
    <message>
        <source>Run on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>As while you are here</source>
        <translation>Comme en votre présence</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Pause and give memory back</source>
        <translation>Pause et libération de la mémoire</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Toujours</translation>
    </message>
    <message>
        <source>Nobody is here</source>
        <translation>Personne n’est là</translation>
    </message>
    <message>
        <source>Only input counts</source>
        <translation>Seule la saisie compte</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Désactivé</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Aucune limite</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>At any price</source>
        <translation>Quel que soit le prix</translation>
    </message>
    <message>
        <source>As devices of its kind do</source>
        <translation>Comme les appareils de son type</translation>
    </message>
    <message>
        <source>Do not use it</source>
        <translation>Ne pas l’utiliser</translation>
    </message>
    <message>
        <source>Slowly</source>
        <translation>Lentement</translation>
    </message>
    <message>
        <source>Like any other</source>
        <translation>Comme un autre</translation>
    </message>
    <message>
        <source>As usual: 75 % of a GPU&apos;s, 50 % of the machine&apos;s</source>
        <translation>Comme d’habitude&#xa0;: 75&#xa0;% de celle d’un GPU, 50&#xa0;% de celle de la machine</translation>
    </message>
    <message>
        <source>One for each core</source>
        <translation>Un par cœur</translation>
    </message>
    <message>
        <source>What is lent and 2 GiB</source>
        <translation>Ce qui est prêté, plus 2&#xa0;GiB</translation>
    </message>
    <message>
        <source>By itself, before a device is offered</source>
        <translation>Automatiquement, avant qu’un appareil soit proposé</translation>
    </message>
    <message>
        <source>Only when you ask for it</source>
        <translation>Seulement à votre demande</translation>
    </message>
    <message>
        <source>While something runs or somebody looks</source>
        <translation>Quand un média est lu ou que quelqu’un regarde</translation>
    </message>
    <message>
        <source>Simulated, for trying things out</source>
        <translation>Simulé, pour faire des essais</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Ce qui se passe</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>Avertissements et erreurs</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Erreurs</translation>
    </message>
    <message>
        <source>By network and time</source>
        <translation>Selon le réseau et l’heure</translation>
    </message>
    <message>
        <source>GPUs run when you have been away for</source>
        <translation>Les GPU calculent après une absence de</translation>
    </message>
    <message>
        <source>Time without keyboard, pointer or game controller.</source>
        <translation>Temps sans clavier, pointeur ni manette de jeu.</translation>
    </message>
    <message>
        <source>The processor runs when you have been away for</source>
        <translation>Le processeur calcule après une absence de</translation>
    </message>
    <message>
        <source>The same for the processor.</source>
        <translation>De même pour le processeur.</translation>
    </message>
    <message>
        <source>GPUs while you are here</source>
        <translation>GPU en votre présence</translation>
    </message>
    <message>
        <source>Whether they run although you use the machine: a part of their time leaves it usable.</source>
        <translation>S’ils calculent pendant que vous utilisez la machine&#xa0;: une part de leur temps la laisse utilisable.</translation>
    </message>
    <message>
        <source>The processor while you are here</source>
        <translation>Processeur en votre présence</translation>
    </message>
    <message>
        <source>When the screen is locked</source>
        <translation>Quand l’écran est verrouillé</translation>
    </message>
    <message>
        <source>Whether it counts at once as nobody being here.</source>
        <translation>Si cela compte aussitôt comme une absence.</translation>
    </message>
    <message>
        <source>While a remote session is open</source>
        <translation>Quand une session distante est ouverte</translation>
    </message>
    <message>
        <source>Somebody works on this machine from another one.</source>
        <translation>Quelqu’un travaille sur cette machine depuis une autre.</translation>
    </message>
    <message>
        <source>Game controllers count as input</source>
        <translation>Les manettes de jeu comptent comme une saisie</translation>
    </message>
    <message>
        <source>Turn it off if one lies about and moves by itself.</source>
        <translation>À désactiver si une manette posée là bouge toute seule.</translation>
    </message>
    <message>
        <source>While a window fills the screen</source>
        <translation>Quand une fenêtre est en plein écran</translation>
    </message>
    <message>
        <source>A game, a film, a presentation.</source>
        <translation>Un jeu, un film, une présentation.</translation>
    </message>
    <message>
        <source>Windows that come first</source>
        <translation>Fenêtres prioritaires</translation>
    </message>
    <message>
        <source>Classes of windows; * and ? stand for any letters.</source>
        <translation>Classes de fenêtres&#xa0;; * et&#xa0;? remplacent des lettres quelconques.</translation>
    </message>
    <message>
        <source>Programs that come first</source>
        <translation>Programmes prioritaires</translation>
    </message>
    <message>
        <source>Names of programs such as blender; * and ? stand for any letters.</source>
        <translation>Noms de programmes tels que blender&#xa0;; * et&#xa0;? remplacent des lettres quelconques.</translation>
    </message>
    <message>
        <source>While one of these is open</source>
        <translation>Quand l’un d’eux est ouvert</translation>
    </message>
    <message>
        <source>What the windows and programs above lead to.</source>
        <translation>Ce que provoquent les fenêtres et programmes ci-dessus.</translation>
    </message>
    <message>
        <source>While a game has asked for game mode</source>
        <translation>Quand un jeu a demandé le mode jeu</translation>
    </message>
    <message>
        <source>Many games ask the system for it.</source>
        <translation>Beaucoup de jeux le demandent au système.</translation>
    </message>
    <message>
        <source>While music or a film plays</source>
        <translation>Quand de la musique ou un film est lu</translation>
    </message>
    <message>
        <source>In any player that tells the system.</source>
        <translation>Dans tout lecteur qui le signale au système.</translation>
    </message>
    <message>
        <source>While a program keeps the screen on</source>
        <translation>Quand un programme garde l’écran allumé</translation>
    </message>
    <message>
        <source>As films and video calls do.</source>
        <translation>Comme le font les films et les appels vidéo.</translation>
    </message>
    <message>
        <source>Pause a GPU when others use more of it than</source>
        <translation>Mettre un GPU en pause si d’autres en utilisent plus de</translation>
    </message>
    <message>
        <source>Your own programs on the same GPU come first.</source>
        <translation>Vos propres programmes sur le même GPU passent d’abord.</translation>
    </message>
    <message>
        <source>… for longer than</source>
        <translation>… pendant plus de</translation>
    </message>
    <message>
        <source>Short bursts do not count.</source>
        <translation>Les brèves pointes ne comptent pas.</translation>
    </message>
    <message>
        <source>Give a GPU&apos;s memory back when less is free than</source>
        <translation>Libérer la mémoire d’un GPU s’il en reste moins de</translation>
    </message>
    <message>
        <source>So that your programs find room on it.</source>
        <translation>Pour que vos programmes y trouvent de la place.</translation>
    </message>
    <message>
        <source>Hours of the week</source>
        <translation>Heures de la semaine</translation>
    </message>
    <message>
        <source>When it may run at all.</source>
        <translation>Quand le calcul est permis.</translation>
    </message>
    <message>
        <source>On battery, run while its charge is above</source>
        <translation>Sur batterie, calculer si la charge dépasse</translation>
    </message>
    <message>
        <source>Computing empties a battery within an hour or two.</source>
        <translation>Le calcul vide une batterie en une heure ou deux.</translation>
    </message>
    <message>
        <source>While an uninterruptible power supply runs on its battery</source>
        <translation>Quand un onduleur est sur batterie</translation>
    </message>
    <message>
        <source>During a power cut.</source>
        <translation>Pendant une coupure de courant.</translation>
    </message>
    <message>
        <source>Prices by time</source>
        <translation>Prix selon l’heure</translation>
    </message>
    <message>
        <source>Of a kilowatt-hour; the first line that fits counts.</source>
        <translation>D’un kilowattheure&#xa0;; la première ligne qui convient compte.</translation>
    </message>
    <message>
        <source>Price at all other times</source>
        <translation>Prix à tout autre moment</translation>
    </message>
    <message>
        <source>Of a kilowatt-hour.</source>
        <translation>D’un kilowattheure.</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Devise</translation>
    </message>
    <message>
        <source>Three capital letters, such as EUR or USD.</source>
        <translation>Trois lettres majuscules, par exemple EUR ou USD.</translation>
    </message>
    <message>
        <source>Run up to a price of</source>
        <translation>Calculer jusqu’à un prix de</translation>
    </message>
    <message>
        <source>While electricity costs more, nothing runs.</source>
        <translation>Quand l’électricité coûte plus, rien ne tourne.</translation>
    </message>
    <message>
        <source>What a device takes while it computes</source>
        <translation>Puissance d’un appareil pendant le calcul</translation>
    </message>
    <message>
        <source>For the sums of energy and cost, where no sensor tells.</source>
        <translation>Pour les totaux d’énergie et de coût, quand aucun capteur ne les donne.</translation>
    </message>
    <message>
        <source>Where your own signal is read</source>
        <translation>Où votre propre signal est lu</translation>
    </message>
    <message>
        <source>Solar surplus, home automation: file:/PATH or http://127.0.0.1:PORT/PATH. Empty: none.</source>
        <translation>Surplus solaire, domotique&#xa0;: file:/PATH ou http://127.0.0.1:PORT/PATH. Vide&#xa0;: aucun.</translation>
    </message>
    <message>
        <source>How old the signal may be</source>
        <translation>Âge maximal du signal</translation>
    </message>
    <message>
        <source>An older one stops the work.</source>
        <translation>Un signal plus ancien arrête le travail.</translation>
    </message>
    <message>
        <source>Keep a GPU&apos;s core at</source>
        <translation>Maintenir le cœur d’un GPU à</translation>
    </message>
    <message>
        <source>It is slowed down as far as that needs.</source>
        <translation>Il est ralenti autant que nécessaire.</translation>
    </message>
    <message>
        <source>Stop when its core is hotter than</source>
        <translation>Arrêter si son cœur dépasse</translation>
    </message>
    <message>
        <source>It runs again when it is 5 °C cooler.</source>
        <translation>Il reprend quand il est plus froid de 5&#xa0;°C.</translation>
    </message>
    <message>
        <source>Keep a GPU&apos;s hottest part at</source>
        <translation>Maintenir le point le plus chaud d’un GPU à</translation>
    </message>
    <message>
        <source>Stop when its hottest part is hotter than</source>
        <translation>Arrêter si son point le plus chaud dépasse</translation>
    </message>
    <message>
        <source>Keep a GPU&apos;s memory at</source>
        <translation>Maintenir la mémoire d’un GPU à</translation>
    </message>
    <message>
        <source>Stop when its memory is hotter than</source>
        <translation>Arrêter si sa mémoire dépasse</translation>
    </message>
    <message>
        <source>The most that a GPU may take</source>
        <translation>Puissance maximale d’un GPU</translation>
    </message>
    <message>
        <source>Held by its driver where it can, else by slowing it down.</source>
        <translation>Tenu par son pilote quand il le peut, sinon en le ralentissant.</translation>
    </message>
    <message>
        <source>Highest clock of a GPU&apos;s cores</source>
        <translation>Fréquence maximale des cœurs d’un GPU</translation>
    </message>
    <message>
        <source>Where its driver can be told.</source>
        <translation>Si son pilote le permet.</translation>
    </message>
    <message>
        <source>Keep a GPU&apos;s fan below</source>
        <translation>Maintenir le ventilateur d’un GPU sous</translation>
    </message>
    <message>
        <source>Part of the time in which a device computes at most</source>
        <translation>Part maximale du temps où un appareil calcule</translation>
    </message>
    <message>
        <source>Less is cooler, quieter and earns less.</source>
        <translation>Moins, c’est plus frais, plus silencieux et moins de gains.</translation>
    </message>
    <message>
        <source>Pause the processor when others use more of it than</source>
        <translation>Mettre le processeur en pause si d’autres en utilisent plus de</translation>
    </message>
    <message>
        <source>Your own programs come first.</source>
        <translation>Vos propres programmes passent d’abord.</translation>
    </message>
    <message>
        <source>Give memory back when less is free than</source>
        <translation>Libérer la mémoire s’il en reste moins de</translation>
    </message>
    <message>
        <source>Of the machine&apos;s memory.</source>
        <translation>De la mémoire de la machine.</translation>
    </message>
    <message>
        <source>Store models only while more of the disk is free than</source>
        <translation>Ne stocker des modèles que si l’espace disque libre dépasse</translation>
    </message>
    <message>
        <source>What is stored already stays.</source>
        <translation>Ce qui est déjà stocké reste.</translation>
    </message>
    <message>
        <source>Where the network costs by volume</source>
        <translation>Si le réseau est facturé au volume</translation>
    </message>
    <message>
        <source>Such as a phone&apos;s.</source>
        <translation>Par exemple celui d’un téléphone.</translation>
    </message>
    <message>
        <source>How fast “slowly” is</source>
        <translation>Ce que vaut «&#xa0;lentement&#xa0;»</translation>
    </message>
    <message>
        <source>Each way.</source>
        <translation>Dans chaque sens.</translation>
    </message>
    <message>
        <source>Send at most</source>
        <translation>Envoyer au plus</translation>
    </message>
    <message>
        <source>So that your own calls and games stay smooth.</source>
        <translation>Pour que vos appels et vos jeux restent fluides.</translation>
    </message>
    <message>
        <source>Traffic in a day</source>
        <translation>Trafic par jour</translation>
    </message>
    <message>
        <source>Sent and received.</source>
        <translation>Envoi et réception.</translation>
    </message>
    <message>
        <source>Traffic in a month</source>
        <translation>Trafic par mois</translation>
    </message>
    <message>
        <source>When the network may be used</source>
        <translation>Quand le réseau peut être utilisé</translation>
    </message>
    <message>
        <source>Nothing runs at other times.</source>
        <translation>Rien ne tourne à d’autres moments.</translation>
    </message>
    <message>
        <source>After a pause, wait for quiet of</source>
        <translation>Après une pause, attendre un calme de</translation>
    </message>
    <message>
        <source>Nothing may speak against running for this long.</source>
        <translation>Rien ne doit s’opposer au calcul pendant ce temps.</translation>
    </message>
    <message>
        <source>Give a device&apos;s memory back after a pause of</source>
        <translation>Libérer la mémoire d’un appareil après une pause de</translation>
    </message>
    <message>
        <source>Until then work goes on quickly when you leave again.</source>
        <translation>D’ici là, le travail reprend vite quand vous repartez.</translation>
    </message>
    <message>
        <source>Longest time before a GPU with a screen gives others their turn</source>
        <translation>Durée maximale avant qu’un GPU avec écran laisse la place aux autres</translation>
    </message>
    <message>
        <source>Less is smoother and a little slower.</source>
        <translation>Moins, c’est plus fluide et un peu plus lent.</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>A set of settings that holds together.</source>
        <translation>Un ensemble cohérent de réglages.</translation>
    </message>
    <message>
        <source>Profile where neither network nor time chooses one</source>
        <translation>Profil quand ni le réseau ni l’heure n’en choisit un</translation>
    </message>
    <message>
        <source>Counts while the profile is chosen by network and time.</source>
        <translation>Compte quand le profil est choisi selon le réseau et l’heure.</translation>
    </message>
    <message>
        <source>Profiles by time</source>
        <translation>Profils selon l’heure</translation>
    </message>
    <message>
        <source>The first line that fits counts.</source>
        <translation>La première ligne qui convient compte.</translation>
    </message>
    <message>
        <source>Profiles by network</source>
        <translation>Profils selon le réseau</translation>
    </message>
    <message>
        <source>Names of connections, with * and ?; the first line that fits counts, and counts before the time.</source>
        <translation>Noms de connexions, avec * et&#xa0;?&#xa0;; la première ligne qui convient compte, et l’emporte sur l’heure.</translation>
    </message>
    <message>
        <source>Models that may be served</source>
        <translation>Modèles qui peuvent être servis</translation>
    </message>
    <message>
        <source>Names, with * and ?; empty: all.</source>
        <translation>Noms, avec * et&#xa0;?&#xa0;; vide&#xa0;: tous.</translation>
    </message>
    <message>
        <source>Models that may not</source>
        <translation>Modèles exclus</translation>
    </message>
    <message>
        <source>Counts before those that may.</source>
        <translation>L’emporte sur ceux qui le peuvent.</translation>
    </message>
    <message>
        <source>Who may be served</source>
        <translation>Qui peut être servi</translation>
    </message>
    <message>
        <source>Names of requesters, with * and ?; empty: all.</source>
        <translation>Noms de demandeurs, avec * et&#xa0;?&#xa0;; vide&#xa0;: tous.</translation>
    </message>
    <message>
        <source>Who may not</source>
        <translation>Qui ne le peut pas</translation>
    </message>
    <message>
        <source>Counts before those who may.</source>
        <translation>L’emporte sur ceux qui le peuvent.</translation>
    </message>
    <message>
        <source>Kinds of work</source>
        <translation>Types de travail</translation>
    </message>
    <message>
        <source>chat, completion; empty: all.</source>
        <translation>chat, completion&#xa0;; vide&#xa0;: tous.</translation>
    </message>
    <message>
        <source>Name of this machine</source>
        <translation>Nom de cette machine</translation>
    </message>
    <message>
        <source>At the coordinator, from the next start on.</source>
        <translation>Chez le coordinateur, à partir du prochain démarrage.</translation>
    </message>
    <message>
        <source>Devices that are lent</source>
        <translation>Appareils prêtés</translation>
    </message>
    <message>
        <source>Such as cpu, vulkan:0, cuda:1. Empty: every GPU, or the processor where there is none.</source>
        <translation>Par exemple cpu, vulkan:0, cuda:1. Vide&#xa0;: chaque GPU, ou le processeur s’il n’y en a pas.</translation>
    </message>
    <message>
        <source>How much memory of each device is lent</source>
        <translation>Part de mémoire prêtée par appareil</translation>
    </message>
    <message>
        <source>An amount or a part.</source>
        <translation>Une quantité ou une part.</translation>
    </message>
    <message>
        <source>Threads on the processor</source>
        <translation>Threads sur le processeur</translation>
    </message>
    <message>
        <source>From the next start of the work on.</source>
        <translation>À partir du prochain démarrage du travail.</translation>
    </message>
    <message>
        <source>Disk space for models</source>
        <translation>Espace disque pour les modèles</translation>
    </message>
    <message>
        <source>What was used longest ago is removed first.</source>
        <translation>Ce qui n’a pas servi depuis le plus longtemps est supprimé d’abord.</translation>
    </message>
    <message>
        <source>Download models at most at</source>
        <translation>Télécharger les modèles au plus à</translation>
    </message>
    <message>
        <source>So that your own downloads stay fast.</source>
        <translation>Pour que vos téléchargements restent rapides.</translation>
    </message>
    <message>
        <source>Restart the work when it takes more memory than</source>
        <translation>Redémarrer le travail s’il prend plus de mémoire que</translation>
    </message>
    <message>
        <source>A safeguard. Each device&apos;s work is a process of its own.</source>
        <translation>Une protection. Le travail de chaque appareil est un processus séparé.</translation>
    </message>
    <message>
        <source>Restart the work when it shows no sign of life for</source>
        <translation>Redémarrer le travail s’il ne donne aucun signe de vie pendant</translation>
    </message>
    <message>
        <source>A safeguard against drivers that hang.</source>
        <translation>Une protection contre les pilotes qui se bloquent.</translation>
    </message>
    <message>
        <source>Measure devices</source>
        <translation>Mesurer les appareils</translation>
    </message>
    <message>
        <source>Takes some seconds.</source>
        <translation>Prend quelques secondes.</translation>
    </message>
    <message>
        <source>Read the GPUs&apos; sensors</source>
        <translation>Lire les capteurs des GPU</translation>
    </message>
    <message>
        <source>Heat and watts cannot be kept without them.</source>
        <translation>Sans eux, les limites de chaleur et de puissance ne peuvent pas être tenues.</translation>
    </message>
    <message>
        <source>Port for Prometheus</source>
        <translation>Port pour Prometheus</translation>
    </message>
    <message>
        <source>Where it finds the sensors&apos; values.</source>
        <translation>Où se trouvent les valeurs des capteurs.</translation>
    </message>
    <message>
        <source>Write into the log</source>
        <translation>Écrire dans le journal</translation>
    </message>
    <message>
        <source>From the next start on.</source>
        <translation>À partir du prochain démarrage.</translation>
    </message>
    <message>
        <source>When you are away, and when not</source>
        <translation>Votre présence et votre absence</translation>
    </message>
    <message>
        <source>Games and video</source>
        <translation>Jeux et vidéo</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Alimentation</translation>
    </message>
    <message>
        <source>Price of electricity</source>
        <translation>Prix de l’électricité</translation>
    </message>
    <message>
        <source>Your own signal</source>
        <translation>Votre propre signal</translation>
    </message>
    <message>
        <source>Heat and noise</source>
        <translation>Chaleur et bruit</translation>
    </message>
    <message>
        <source>What else runs, and what stays free</source>
        <translation>Ce qui tourne d’autre, et ce qui reste libre</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>How it makes way</source>
        <translation>Comment il cède la place</translation>
    </message>
    <message>
        <source>Which profile holds</source>
        <translation>Profil appliqué</translation>
    </message>
    <message>
        <source>What is served</source>
        <translation>Ce qui est servi</translation>
    </message>
    <message>
        <source>The program in the background</source>
        <translation>Le programme en arrière-plan</translation>
    </message>
    <message>
        <source>%1&#xa0;%2</source>
        <extracomment>A number and its unit</extracomment>
        <translation>%1&#xa0;%2</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>At any time</source>
        <translation>À tout moment</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Vide</translation>
    </message>
    <message>
        <source>%1: unit</source>
        <translation>%1&#xa0;: unité</translation>
    </message>
</context>
<context>
    <name>PolicySentence</name>
    <message>
        <source>Balanced</source>
        <translation>Équilibré</translation>
    </message>
    <message>
        <source>Runs when nobody is here.</source>
        <translation>Calcule quand personne n’est là.</translation>
    </message>
    <message>
        <source>Gentle</source>
        <translation>Discret</translation>
    </message>
    <message>
        <source>Waits longer, stays cooler and quieter.</source>
        <translation>Attend plus longtemps, reste plus frais et plus silencieux.</translation>
    </message>
    <message>
        <source>Night</source>
        <translation>Nuit</translation>
    </message>
    <message>
        <source>Runs at night only, and quietly.</source>
        <translation>Calcule la nuit seulement, et sans bruit.</translation>
    </message>
    <message>
        <source>Headless</source>
        <translation>Sans écran</translation>
    </message>
    <message>
        <source>A machine that nobody sits at: runs always.</source>
        <translation>Une machine devant laquelle personne ne s’assoit&#xa0;: calcule toujours.</translation>
    </message>
    <message>
        <source>It may run</source>
        <translation>Peut calculer</translation>
    </message>
    <message>
        <source>It may run %1 of the time</source>
        <translation>Peut calculer %1 du temps</translation>
    </message>
    <message>
        <source>It pauses and gives its memory back</source>
        <translation>Se met en pause et libère sa mémoire</translation>
    </message>
    <message>
        <source>It pauses</source>
        <translation>Se met en pause</translation>
    </message>
    <message>
        <source>%1.</source>
        <extracomment>A whole sentence from what happens</extracomment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <extracomment>What happens, and why</extracomment>
        <translation>%1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>No device is lent.</source>
        <translation>Aucun appareil n’est prêté.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A device, and a sentence about it</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 holds, because you have chosen it.</source>
        <translation>%1 s’applique, car vous l’avez choisi.</translation>
    </message>
    <message>
        <source>%1 holds, because of the time.</source>
        <translation>%1 s’applique, en raison de l’heure.</translation>
    </message>
    <message>
        <source>%1 holds, because of the network.</source>
        <translation>%1 s’applique, en raison du réseau.</translation>
    </message>
    <message>
        <source>%1 holds, because neither network nor time chooses another.</source>
        <translation>%1 s’applique, car ni le réseau ni l’heure n’en choisit un autre.</translation>
    </message>
</context>
<context>
    <name>Reason</name>
    <message>
        <source>paused by you</source>
        <translation>mis en pause par vous</translation>
    </message>
    <message>
        <source>snoozed by you</source>
        <translation>suspendu par vous</translation>
    </message>
    <message>
        <source>snoozed by you until the game ends</source>
        <translation>suspendu par vous jusqu’à la fin du jeu</translation>
    </message>
    <message>
        <source>the GPU&apos;s core is too hot (%1)</source>
        <translation>le cœur du GPU est trop chaud (%1)</translation>
    </message>
    <message>
        <source>cannot tell how hot the GPU is</source>
        <translation>impossible de connaître la température du GPU</translation>
    </message>
    <message>
        <source>the GPU&apos;s hottest part is too hot (%1)</source>
        <translation>le point le plus chaud du GPU est trop chaud (%1)</translation>
    </message>
    <message>
        <source>cannot tell how hot the GPU&apos;s hottest part is</source>
        <translation>impossible de connaître la température du point le plus chaud du GPU</translation>
    </message>
    <message>
        <source>the GPU&apos;s memory is too hot (%1)</source>
        <translation>la mémoire du GPU est trop chaude (%1)</translation>
    </message>
    <message>
        <source>cannot tell how hot the GPU&apos;s memory is</source>
        <translation>impossible de connaître la température de la mémoire du GPU</translation>
    </message>
    <message>
        <source>on battery (%1)</source>
        <translation>sur batterie (%1)</translation>
    </message>
    <message>
        <source>on battery</source>
        <translation>sur batterie</translation>
    </message>
    <message>
        <source>cannot tell whether this machine runs on battery</source>
        <translation>impossible de savoir si cette machine est sur batterie</translation>
    </message>
    <message>
        <source>the power supply runs on its battery</source>
        <translation>l’onduleur est sur batterie</translation>
    </message>
    <message>
        <source>cannot tell whether the power supply runs on its battery</source>
        <translation>impossible de savoir si l’onduleur est sur batterie</translation>
    </message>
    <message>
        <source>the network is metered</source>
        <translation>le réseau est limité</translation>
    </message>
    <message>
        <source>cannot tell whether the network is metered</source>
        <translation>impossible de savoir si le réseau est limité</translation>
    </message>
    <message>
        <source>outside the network&apos;s hours</source>
        <translation>en dehors des heures du réseau</translation>
    </message>
    <message>
        <source>today&apos;s traffic is used up</source>
        <translation>le trafic d’aujourd’hui est épuisé</translation>
    </message>
    <message>
        <source>cannot tell how much traffic there was today</source>
        <translation>impossible de connaître le trafic d’aujourd’hui</translation>
    </message>
    <message>
        <source>this month&apos;s traffic is used up</source>
        <translation>le trafic de ce mois est épuisé</translation>
    </message>
    <message>
        <source>cannot tell how much traffic there was this month</source>
        <translation>impossible de connaître le trafic de ce mois</translation>
    </message>
    <message>
        <source>cannot tell which network this is</source>
        <translation>impossible de savoir quel est ce réseau</translation>
    </message>
    <message>
        <source>the machine&apos;s memory is short (%1 free)</source>
        <translation>la machine manque de mémoire (%1 libres)</translation>
    </message>
    <message>
        <source>cannot tell how much memory is free</source>
        <translation>impossible de savoir combien de mémoire est libre</translation>
    </message>
    <message>
        <source>the GPU&apos;s memory is short (%1 free)</source>
        <translation>le GPU manque de mémoire (%1 libres)</translation>
    </message>
    <message>
        <source>cannot tell how much of the GPU&apos;s memory is free</source>
        <translation>impossible de savoir combien de mémoire du GPU est libre</translation>
    </message>
    <message>
        <source>%1 in full screen</source>
        <translation>%1 en plein écran</translation>
    </message>
    <message>
        <source>a window in full screen</source>
        <translation>une fenêtre en plein écran</translation>
    </message>
    <message>
        <source>cannot tell whether a window fills the screen</source>
        <translation>impossible de savoir si une fenêtre est en plein écran</translation>
    </message>
    <message>
        <source>%1 is open</source>
        <translation>%1 est ouvert</translation>
    </message>
    <message>
        <source>cannot tell which windows are open</source>
        <translation>impossible de savoir quelles fenêtres sont ouvertes</translation>
    </message>
    <message>
        <source>%1 is running</source>
        <translation>%1 est lancé</translation>
    </message>
    <message>
        <source>cannot tell which programs run</source>
        <translation>impossible de savoir quels programmes sont lancés</translation>
    </message>
    <message>
        <source>a game has asked for game mode</source>
        <translation>un jeu a demandé le mode jeu</translation>
    </message>
    <message>
        <source>cannot tell whether a game has asked for game mode</source>
        <translation>impossible de savoir si un jeu a demandé le mode jeu</translation>
    </message>
    <message>
        <source>%1 is playing</source>
        <translation>%1 lit un média</translation>
    </message>
    <message>
        <source>something is playing</source>
        <translation>un média est en cours de lecture</translation>
    </message>
    <message>
        <source>cannot tell whether something is playing</source>
        <translation>impossible de savoir si un média est lu</translation>
    </message>
    <message>
        <source>%1 keeps the screen on</source>
        <translation>%1 garde l’écran allumé</translation>
    </message>
    <message>
        <source>a program keeps the screen on</source>
        <translation>un programme garde l’écran allumé</translation>
    </message>
    <message>
        <source>cannot tell whether a program keeps the screen on</source>
        <translation>impossible de savoir si un programme garde l’écran allumé</translation>
    </message>
    <message>
        <source>you are using this machine</source>
        <translation>vous utilisez cette machine</translation>
    </message>
    <message>
        <source>cannot tell whether you are using this machine</source>
        <translation>impossible de savoir si vous utilisez cette machine</translation>
    </message>
    <message>
        <source>you are using a game controller</source>
        <translation>vous utilisez une manette de jeu</translation>
    </message>
    <message>
        <source>cannot tell whether you are using a game controller</source>
        <translation>impossible de savoir si vous utilisez une manette de jeu</translation>
    </message>
    <message>
        <source>you were using this machine</source>
        <translation>vous utilisiez cette machine</translation>
    </message>
    <message>
        <source>a remote session is open</source>
        <translation>une session distante est ouverte</translation>
    </message>
    <message>
        <source>cannot tell whether a remote session is open</source>
        <translation>impossible de savoir si une session distante est ouverte</translation>
    </message>
    <message>
        <source>cannot tell whether you are using this machine: nothing here sees keyboard or pointer</source>
        <translation>impossible de savoir si vous utilisez cette machine&#xa0;: rien ici ne voit le clavier ni le pointeur</translation>
    </message>
    <message>
        <source>outside the hours that you have set</source>
        <translation>en dehors des heures que vous avez fixées</translation>
    </message>
    <message>
        <source>electricity costs too much (%1)</source>
        <translation>l’électricité coûte trop cher (%1)</translation>
    </message>
    <message>
        <source>cannot tell what electricity costs</source>
        <translation>impossible de connaître le prix de l’électricité</translation>
    </message>
    <message>
        <source>your own signal says so</source>
        <translation>votre propre signal le demande</translation>
    </message>
    <message>
        <source>cannot tell what your own signal says</source>
        <translation>impossible de savoir ce que dit votre propre signal</translation>
    </message>
    <message>
        <source>your own signal allows %1</source>
        <translation>votre propre signal permet %1</translation>
    </message>
    <message>
        <source>other programs use %1 of the processor</source>
        <translation>d’autres programmes utilisent %1 du processeur</translation>
    </message>
    <message>
        <source>cannot tell how much other programs compute</source>
        <translation>impossible de savoir dans quelle mesure d’autres programmes calculent</translation>
    </message>
    <message>
        <source>other programs use %1 of the GPU</source>
        <translation>d’autres programmes utilisent %1 du GPU</translation>
    </message>
    <message>
        <source>cannot tell how much other programs use the GPU</source>
        <translation>impossible de savoir dans quelle mesure d’autres programmes utilisent le GPU</translation>
    </message>
    <message>
        <source>limited to %1 of its time</source>
        <translation>limité à %1 de son temps</translation>
    </message>
    <message>
        <source>kept within its limits of heat and power (%1)</source>
        <translation>maintenu dans ses limites de chaleur et de puissance (%1)</translation>
    </message>
    <message>
        <source>waiting whether it stays quiet</source>
        <translation>attend de voir si le calme dure</translation>
    </message>
    <message>
        <source>you want it to run now</source>
        <translation>vous voulez que le calcul ait lieu maintenant</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1, since %2</source>
        <translation>%1, depuis %2</translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <translation>%1, jusqu’à %2</translation>
    </message>
</context>
<context>
    <name>TaskTable</name>
    <message>
        <source>Pending</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Credited</source>
        <translation>Créditée</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Vérifiée</translation>
    </message>
    <message>
        <source>Held back</source>
        <translation>Retenue</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>The first and the last of some blocks</extracomment>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>No credit</source>
        <translation>Sans crédit</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Ran</source>
        <translation>En marche</translation>
    </message>
    <message>
        <source>Slowed down</source>
        <translation>Ralenti</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Hors ligne</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>A time and the name of its time zone</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1. %2 to %3 (%4)</source>
        <extracomment>State and reason, from when, to when, how long</extracomment>
        <translation>%1. %2 à %3 (%4)</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>%1 is &quot;Slowed down&quot;, %2 a percentage</extracomment>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A state such as &quot;Paused&quot;, and why</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>commonwatt::AboutDialog</name>
    <message>
        <source>About Commonwatt</source>
        <translation>À propos de Commonwatt</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>The program in the background is not there.</source>
        <translation>Le programme en arrière-plan n’est pas là.</translation>
    </message>
    <message>
        <source>In the background: %1</source>
        <translation>En arrière-plan&#xa0;: %1</translation>
    </message>
    <message>
        <source>Commonwatt</source>
        <extracomment>The program&apos;s name</extracomment>
        <translation>Commonwatt</translation>
    </message>
    <message>
        <source>Commonwatt is free software under the GNU General Public License, version 3 or later (GPL-3.0-or-later). It comes without any warranty.</source>
        <translation>Commonwatt est un logiciel libre sous la licence publique générale GNU, version 3 ou ultérieure (GPL-3.0-or-later). Il est fourni sans aucune garantie.</translation>
    </message>
    <message>
        <source>public domain</source>
        <translation>domaine public</translation>
    </message>
    <message>
        <source>The licence&apos;s text</source>
        <translation>Texte de la licence</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>Réalisé avec</translation>
    </message>
</context>
<context>
    <name>commonwatt::AutostartStep</name>
    <message>
        <source>Start with your session</source>
        <translation>Démarrer avec votre session</translation>
    </message>
    <message>
        <source>The icon in the tray shows what Commonwatt does and starts the program in the background, which does the work.</source>
        <translation>L’icône de la zone de notification montre ce que fait Commonwatt et démarre le programme en arrière-plan, qui fait le travail.</translation>
    </message>
    <message>
        <source>Start Commonwatt when I &amp;log in</source>
        <translation>Démarrer Commonwatt à l’ou&amp;verture de ma session</translation>
    </message>
    <message>
        <source>A machine that should compute while nobody is logged in needs the program in the background as a service of the system: the document about platforms says how.</source>
        <translation>Une machine qui doit calculer sans session ouverte a besoin du programme en arrière-plan comme service du système&#xa0;: le document sur les plateformes explique comment faire.</translation>
    </message>
    <message>
        <source>The system could not be told: %1</source>
        <translation>Le système n’a pas pu être informé&#xa0;: %1</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>&amp;Terminer</translation>
    </message>
</context>
<context>
    <name>commonwatt::Banner</name>
    <message>
        <source>Dismiss</source>
        <translation>Ignorer</translation>
    </message>
</context>
<context>
    <name>commonwatt::BenchPanel</name>
    <message>
        <source>Device to measure</source>
        <translation>Appareil à mesurer</translation>
    </message>
    <message>
        <source>How thoroughly</source>
        <translation>Précision de la mesure</translation>
    </message>
    <message>
        <source>Quick, 10 seconds</source>
        <translation>Rapide, 10 secondes</translation>
    </message>
    <message>
        <source>Full, 90 seconds</source>
        <translation>Complète, 90 secondes</translation>
    </message>
    <message>
        <source>The full one also loads the device for a minute and sees how much speed heat takes.</source>
        <translation>La mesure complète charge aussi l’appareil pendant une minute et observe combien de vitesse la chaleur lui coûte.</translation>
    </message>
    <message>
        <source>Progress of the measurement</source>
        <translation>Progression de la mesure</translation>
    </message>
    <message>
        <source>How fast it is</source>
        <translation>Sa vitesse</translation>
    </message>
    <message>
        <source>Earlier measurements could not be read: %1</source>
        <translation>Les mesures précédentes n’ont pas pu être lues&#xa0;: %1</translation>
    </message>
    <message>
        <source>Stop measuring</source>
        <translation>Arrêter la mesure</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Mesurer</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Arrêt…</translation>
    </message>
    <message>
        <source>Preparing…</source>
        <translation>Préparation…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>What was measured, and its value</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>No device can be measured: none can be used.</source>
        <translation>Aucun appareil ne peut être mesuré&#xa0;: aucun n’est utilisable.</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Un instant…</translation>
    </message>
    <message>
        <source>Not measured yet. Here will be how fast it is, beside other devices, and which models it would serve. Measure it: its work is given to it by that.</source>
        <translation>Pas encore mesuré. Vous verrez ici sa vitesse, à côté d’autres appareils, et les modèles qu’il servirait. Mesurez-le&#xa0;: son travail lui est attribué d’après cela.</translation>
    </message>
</context>
<context>
    <name>commonwatt::BenchResultsView</name>
    <message>
        <source>What it would serve</source>
        <translation>Ce qu’il servirait</translation>
    </message>
    <message>
        <source>Beside other devices</source>
        <translation>À côté d’autres appareils</translation>
    </message>
    <message>
        <source>Earlier runs</source>
        <translation>Mesures précédentes</translation>
    </message>
    <message>
        <source>All figures</source>
        <translation>Toutes les valeurs</translation>
    </message>
    <message>
        <source>Reads of a model</source>
        <translation>Lectures d’un modèle</translation>
    </message>
    <message>
        <source>Memory, read</source>
        <translation>Mémoire, lecture</translation>
    </message>
    <message>
        <source>32-bit floats</source>
        <translation>Flottants 32 bits</translation>
    </message>
    <message>
        <source>16-bit matrices</source>
        <translation>Matrices 16 bits</translation>
    </message>
    <message>
        <source>%1, %2, took %3, with %4</source>
        <extracomment>%1: &quot;Quick&quot; or &quot;Full&quot;, %2: when, %3: how long it took, %4: a driver</extracomment>
        <translation>%1, %2, durée %3, avec %4</translation>
    </message>
    <message numerus="yes">
        <source>%Ln figure(s) were disturbed: something else used the device. Measure again when it is idle.</source>
        <translation>
            <numerusform>%Ln valeur a été perturbée&#xa0;: autre chose utilisait l’appareil. Mesurez à nouveau quand il est inactif.</numerusform>
            <numerusform>%Ln valeurs ont été perturbées&#xa0;: autre chose utilisait l’appareil. Mesurez à nouveau quand il est inactif.</numerusform>
        </translation>
    </message>
    <message>
        <source>Predicted from this measurement, for one request at a time.</source>
        <translation>Prévu d’après cette mesure, pour une requête à la fois.</translation>
    </message>
    <message>
        <source>This run lacks the figures that a prediction takes. Measure again; if they are missing then too, “All figures” says why.</source>
        <translation>Cette mesure n’a pas les valeurs qu’exige une prévision. Mesurez à nouveau&#xa0;; si elles manquent encore, «&#xa0;Toutes les valeurs&#xa0;» en donne la raison.</translation>
    </message>
    <message>
        <source>This run has no figure that is known of other devices.</source>
        <translation>Cette mesure n’a aucune valeur connue pour d’autres appareils.</translation>
    </message>
    <message>
        <source>Yours: %1</source>
        <extracomment>In a list of devices: the own one. %1 is its name</extracomment>
        <translation>Le vôtre&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 (data sheet)</source>
        <extracomment>%1 is a device whose value is not measured</extracomment>
        <translation>%1 (fiche technique)</translation>
    </message>
    <message>
        <source>Values of data sheets are peaks, which no program reaches: yours is measured.</source>
        <translation>Les valeurs des fiches techniques sont des maximums qu’aucun programme n’atteint&#xa0;: la vôtre est mesurée.</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Memory, copied</source>
        <translation>Mémoire, copie</translation>
    </message>
    <message>
        <source>Since the run before: %1.</source>
        <extracomment>%1 is a list such as &quot;Memory, read: 22 % slower&quot;</extracomment>
        <translation>Depuis la mesure précédente&#xa0;: %1.</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between the parts of a list</comment>
        <translation>; </translation>
    </message>
    <message>
        <source>Look whether it is hot, slowed down, or used by another program, and measure again.</source>
        <translation>Voyez s’il est chaud, ralenti ou utilisé par un autre programme, et mesurez à nouveau.</translation>
    </message>
    <message>
        <source>The next run is compared with this one: what lost more than %1 is named.</source>
        <translation>La prochaine mesure est comparée à celle-ci&#xa0;: ce qui a perdu plus de %1 est signalé.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>Dispersion</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Remarque</translation>
    </message>
</context>
<context>
    <name>commonwatt::BenchRun</name>
    <message>
        <source>It could not be stopped: %1</source>
        <translation>La mesure n’a pas pu être arrêtée&#xa0;: %1</translation>
    </message>
    <message>
        <source>It could not be measured: %1</source>
        <translation>La mesure n’a pas pu être faite&#xa0;: %1</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Arrêtée.</translation>
    </message>
    <message>
        <source>It was stopped, because the device must pause or by another program.</source>
        <translation>La mesure a été arrêtée, parce que l’appareil doit se mettre en pause ou par un autre programme.</translation>
    </message>
</context>
<context>
    <name>commonwatt::CachePanel</name>
    <message numerus="yes">
        <source>%1 in %Ln file(s)</source>
        <extracomment>%1 is a size in bytes</extracomment>
        <translation>
            <numerusform>%1 en %Ln fichier</numerusform>
            <numerusform>%1 en %Ln fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>Not in use now: %1</source>
        <translation>Non utilisés actuellement&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Set limit</source>
        <translation>Fixer la limite</translation>
    </message>
    <message>
        <source>Clear…</source>
        <translation>Vider…</translation>
    </message>
    <message>
        <source>Share of the cache&apos;s limit that is used</source>
        <translation>Part utilisée de la limite du cache</translation>
    </message>
    <message>
        <source>&amp;Limit</source>
        <translation>&amp;Limite</translation>
    </message>
    <message>
        <source>&#xa0;GiB</source>
        <extracomment>Behind a number: gibibytes</extracomment>
        <translation>&#xa0;GiB</translation>
    </message>
    <message>
        <source>Limit of the cache in gibibytes</source>
        <translation>Limite du cache en gibioctets</translation>
    </message>
    <message>
        <source>Clear the cache</source>
        <translation>Vider le cache</translation>
    </message>
    <message>
        <source>What is in the cache could not be read: %1</source>
        <translation>Le contenu du cache n’a pas pu être lu&#xa0;: %1</translation>
    </message>
    <message>
        <source>Whatever the limit is, %1 of the disk stay free (Policy).</source>
        <translation>Quelle que soit la limite, %1 du disque restent libres (Règles).</translation>
    </message>
    <message>
        <source>%1 of %2 used</source>
        <translation>%1 sur %2 utilisés</translation>
    </message>
    <message>
        <source>The cache is empty. Blocks of models that run here are kept in it, so that each is fetched once.</source>
        <translation>Le cache est vide. Les blocs des modèles qui tournent ici y sont gardés, afin que chacun ne soit téléchargé qu’une fois.</translation>
    </message>
    <message>
        <source>Remove the blocks that are not in use?</source>
        <translation>Supprimer les blocs non utilisés&#xa0;?</translation>
    </message>
    <message>
        <source>Blocks in use stay, and what runs goes on. The others are fetched again when they are needed, which takes time and traffic.</source>
        <translation>Les blocs utilisés restent, et ce qui tourne continue. Les autres sont téléchargés à nouveau quand ils sont nécessaires, ce qui prend du temps et du trafic.</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Vider</translation>
    </message>
    <message>
        <source>Nothing was freed: all of it is in use.</source>
        <translation>Rien n’a été libéré&#xa0;: tout est utilisé.</translation>
    </message>
    <message>
        <source>%1 freed.</source>
        <translation>%1 libérés.</translation>
    </message>
</context>
<context>
    <name>commonwatt::CreditExplanation</name>
    <message>
        <source>How a credit comes about</source>
        <translation>Comment se forme un crédit</translation>
    </message>
    <message>
        <source>A task is what one request computes on a part of a model here. It is worth the more, the larger the part and the more tokens; tokens of the prompt and of the answer count alike, and how quick the device is does not count.</source>
        <translation>Une tâche est ce qu’une requête calcule ici sur une partie d’un modèle. Elle vaut d’autant plus que la partie est grande et que les tokens sont nombreux&#xa0;; les tokens du prompt et de la réponse comptent autant, et la vitesse de l’appareil ne compte pas.</translation>
    </message>
    <message>
        <source>Credits = parameters of the part × tokens ÷ %1</source>
        <translation>Crédits = paramètres de la partie × tokens ÷ %1</translation>
    </message>
    <message>
        <source>A thousand tokens through a model of a billion parameters are one credit. The coordinator books it when the request has ended; until then the task is pending.</source>
        <translation>Mille tokens à travers un modèle d’un milliard de paramètres font un crédit. Le coordinateur le comptabilise à la fin de la requête&#xa0;; jusque-là, la tâche est en attente.</translation>
    </message>
    <message>
        <source>Your last booked task: blocks %1 of %2, which hold %3 million parameters, for %4 tokens, gave %5 credits.</source>
        <translation>Votre dernière tâche comptabilisée&#xa0;: les blocs %1 sur %2, qui contiennent %3 millions de paramètres, pour %4 tokens, ont donné %5 crédits.</translation>
    </message>
</context>
<context>
    <name>commonwatt::CurvesSection</name>
    <message>
        <source>Curves</source>
        <translation>Courbes</translation>
    </message>
    <message>
        <source>Temperature of the core</source>
        <translation>Température du cœur</translation>
    </message>
    <message>
        <source>%1&#xa0;°C</source>
        <translation>%1&#xa0;°C</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Puissance</translation>
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
        <translation>Période affichée</translation>
    </message>
    <message>
        <source>These curves</source>
        <translation>Ces courbes</translation>
    </message>
    <message>
        <source>commonwatt sensors</source>
        <comment>name of a file</comment>
        <translation>commonwatt capteurs</translation>
    </message>
    <message>
        <source>There are no curves yet.</source>
        <translation>Il n’y a pas encore de courbes.</translation>
    </message>
    <message>
        <source>When a GPU of this machine computes, its temperature and its power will be drawn here.</source>
        <translation>Quand un GPU de cette machine calcule, sa température et sa puissance sont tracées ici.</translation>
    </message>
    <message>
        <source>The temperature and the power of GPUs are drawn here. Now nothing can be seen: %1</source>
        <translation>La température et la puissance des GPU sont tracées ici. Pour l’instant, rien n’est visible&#xa0;: %1</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Actualiser</translation>
    </message>
    <message>
        <source>%1 (simulated)</source>
        <translation>%1 (simulé)</translation>
    </message>
</context>
<context>
    <name>commonwatt::DeviceCard</name>
    <message>
        <source>Speed</source>
        <translation>Vitesse</translation>
    </message>
    <message>
        <source>Used by Commonwatt, by others</source>
        <translation>Utilisé par Commonwatt, par d’autres</translation>
    </message>
    <message>
        <source>Memory used, of what is lent</source>
        <translation>Mémoire utilisée, sur la part prêtée</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Température</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Puissance</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Sizes: what is used, and of how much</extracomment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Slowed down to %1</source>
        <extracomment>A percentage</extracomment>
        <translation>Ralenti à %1</translation>
    </message>
    <message>
        <source>Paused, its memory given back</source>
        <translation>En pause, mémoire libérée</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a state such as &quot;Paused&quot;, %2 why</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>downloading, %1</source>
        <translation>téléchargement, %1</translation>
    </message>
    <message>
        <source>loading</source>
        <translation>chargement</translation>
    </message>
    <message>
        <source>ready, nobody asks right now</source>
        <translation>prêt, aucune requête pour le moment</translation>
    </message>
    <message numerus="yes">
        <source>computing %Ln answer(s)</source>
        <translation>
            <numerusform>calcule %Ln réponse</numerusform>
            <numerusform>calcule %Ln réponses</numerusform>
        </translation>
    </message>
    <message>
        <source>failed: %1</source>
        <translation>échec&#xa0;: %1</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>arrêté</translation>
    </message>
    <message>
        <source>%1, blocks %2 to %3 of %4: %5</source>
        <extracomment>A model, the first and the last of its blocks that are here, of how many, and the state</extracomment>
        <translation>%1, blocs %2 à %3 sur %4&#xa0;: %5</translation>
    </message>
    <message>
        <source>No work is assigned to it.</source>
        <translation>Aucun travail ne lui est attribué.</translation>
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
        <translation>Limites</translation>
    </message>
    <message>
        <source>Memory that is lent</source>
        <translation>Mémoire prêtée</translation>
    </message>
    <message>
        <source>An amount such as 4G, or a share such as 75%.</source>
        <translation>Une quantité telle que 4G, ou une part telle que 75%.</translation>
    </message>
    <message>
        <source>Power at most</source>
        <translation>Puissance maximale</translation>
    </message>
    <message>
        <source>1W to 2000W, or none.</source>
        <translation>1W à 2000W, ou none.</translation>
    </message>
    <message>
        <source>Temperature that is kept</source>
        <translation>Température maintenue</translation>
    </message>
    <message>
        <source>30C to 120C, or off. It is slowed down to stay below.</source>
        <translation>30C à 120C, ou off. Il est ralenti pour rester en dessous.</translation>
    </message>
    <message>
        <source>Part of the time that it computes</source>
        <translation>Part du temps de calcul</translation>
    </message>
    <message>
        <source>1% to 100%.</source>
        <translation>1% à 100%.</translation>
    </message>
    <message>
        <source>as for all</source>
        <translation>comme tous</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Fixé</translation>
    </message>
    <message>
        <source>As for all devices</source>
        <translation>Comme tous les appareils</translation>
    </message>
    <message>
        <source>Limits of %1</source>
        <extracomment>%1 is a device</extracomment>
        <translation>Limites de %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Set: %1 of %2</source>
        <translation>Fixé&#xa0;: %1 sur %2</translation>
    </message>
    <message>
        <source>As for all devices: %1 of %2</source>
        <translation>Comme tous les appareils&#xa0;: %1 sur %2</translation>
    </message>
    <message>
        <source>Not taken: %1</source>
        <translation>Non accepté&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>commonwatt::DevicesStep</name>
    <message>
        <source>No driver reaches it.</source>
        <translation>Aucun pilote n’y accède.</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Appareils</translation>
    </message>
    <message>
        <source>This is what was found. How fast a device is decides which part of a model it is given; a quick measurement takes about ten seconds for each.</source>
        <translation>Voici ce qui a été trouvé. La vitesse d’un appareil détermine la partie de modèle qu’il reçoit&#xa0;; une mesure rapide prend environ dix secondes pour chacun.</translation>
    </message>
    <message>
        <source>Progress of the measurement</source>
        <translation>Progression de la mesure</translation>
    </message>
    <message>
        <source>Looking for devices…</source>
        <translation>Recherche d’appareils…</translation>
    </message>
    <message>
        <source>The devices could not be read: %1</source>
        <translation>Les appareils n’ont pas pu être lus&#xa0;: %1</translation>
    </message>
    <message>
        <source>&amp;Stop measuring</source>
        <translation>Arrêter la me&amp;sure</translation>
    </message>
    <message>
        <source>&amp;Measure again</source>
        <translation>&amp;Mesurer à nouveau</translation>
    </message>
    <message>
        <source>&amp;Measure now</source>
        <translation>&amp;Mesurer maintenant</translation>
    </message>
    <message>
        <source>Nothing was found that could compute. You can go on; what is found later is used then.</source>
        <translation>Rien n’a été trouvé qui puisse calculer. Vous pouvez continuer&#xa0;; ce qui sera trouvé plus tard sera alors utilisé.</translation>
    </message>
    <message>
        <source>Can be lent. Reads a model at %1 a second.</source>
        <extracomment>%1 is a size: &quot;12.3 GiB&quot;</extracomment>
        <translation>Peut être prêté. Lit un modèle à %1 par seconde.</translation>
    </message>
    <message>
        <source>Can be lent. Not measured yet.</source>
        <translation>Peut être prêté. Pas encore mesuré.</translation>
    </message>
    <message>
        <source>Not lent: left out by the settings.</source>
        <translation>Non prêté&#xa0;: exclu par les réglages.</translation>
    </message>
    <message>
        <source>Cannot be used: %1</source>
        <translation>Inutilisable&#xa0;: %1</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Arrêt…</translation>
    </message>
    <message>
        <source>Preparing…</source>
        <translation>Préparation…</translation>
    </message>
    <message>
        <source>Measuring %1…</source>
        <translation>Mesure de %1…</translation>
    </message>
    <message>
        <source>Not lent: a graphics card is used instead.</source>
        <translation>Non prêté&#xa0;: une carte graphique est utilisée à la place.</translation>
    </message>
</context>
<context>
    <name>commonwatt::DiagnosticsDialog</name>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnostic</translation>
    </message>
    <message>
        <source>This is what others need to find a fault. Links to join, keys, names of this machine, of its user, of the coordinator and of networks, addresses and home folders have been removed. Read it before you pass it on; nothing is sent by itself.</source>
        <translation>Voici ce dont d’autres ont besoin pour trouver une panne. Les liens d’invitation, les clés, les noms de cette machine, de son utilisateur, du coordinateur et des réseaux, les adresses et les dossiers personnels ont été retirés. Lisez-le avant de le transmettre&#xa0;; rien n’est envoyé automatiquement.</translation>
    </message>
    <message>
        <source>The program in the background is being asked.</source>
        <translation>Le programme en arrière-plan est interrogé.</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Enregistrer…</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copié.</translation>
    </message>
    <message>
        <source>Save diagnostics</source>
        <translation>Enregistrer le diagnostic</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>Fichiers texte (*.txt)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Enregistré sous %1.</translation>
    </message>
    <message>
        <source>It could not be saved: %1</source>
        <translation>Impossible d’enregistrer&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>commonwatt::EarningsChart</name>
    <message>
        <source>Credits over time</source>
        <translation>Crédits au fil du temps</translation>
    </message>
</context>
<context>
    <name>commonwatt::EarningsPage</name>
    <message>
        <source>Earnings</source>
        <translation>Gains</translation>
    </message>
    <message>
        <source>Credits</source>
        <translation>Crédits</translation>
    </message>
    <message>
        <source>Tasks pending</source>
        <translation>Tâches en attente</translation>
    </message>
    <message>
        <source>Electricity</source>
        <translation>Électricité</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Énergie</translation>
    </message>
    <message>
        <source>Time that is shown</source>
        <translation>Période affichée</translation>
    </message>
    <message>
        <source>Last 28 days</source>
        <translation>28 derniers jours</translation>
    </message>
    <message>
        <source>Last 12 weeks</source>
        <translation>12 dernières semaines</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>12 derniers mois</translation>
    </message>
    <message>
        <source>How it is divided</source>
        <translation>Répartition</translation>
    </message>
    <message>
        <source>By model</source>
        <translation>Par modèle</translation>
    </message>
    <message>
        <source>By device</source>
        <translation>Par appareil</translation>
    </message>
    <message>
        <source>Earnings by day</source>
        <translation>Gains par jour</translation>
    </message>
    <message>
        <source>commonwatt earnings</source>
        <comment>name of a file</comment>
        <translation>commonwatt gains</translation>
    </message>
    <message>
        <source>All tasks</source>
        <translation>Toutes les tâches</translation>
    </message>
    <message>
        <source>commonwatt tasks</source>
        <comment>name of a file</comment>
        <translation>commonwatt tâches</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Enregistré&#xa0;: %1</translation>
    </message>
    <message>
        <source>This could not be understood.</source>
        <translation>Ceci n’a pas pu être compris.</translation>
    </message>
    <message>
        <source>The program in the background is of another version: %1
Quit it and start Commonwatt again.</source>
        <translation>Le programme en arrière-plan est d’une autre version&#xa0;: %1
Quittez-le et redémarrez Commonwatt.</translation>
    </message>
    <message>
        <source>Here will be what your devices earn each day and what the electricity costs, and every task that they compute.</source>
        <translation>Vous verrez ici ce que vos appareils gagnent chaque jour et ce que coûte l’électricité, ainsi que chaque tâche qu’ils calculent.</translation>
    </message>
    <message>
        <source>Nothing earned yet.</source>
        <translation>Aucun gain pour l’instant.</translation>
    </message>
    <message>
        <source>%1 To earn, join a coordinator.</source>
        <translation>%1 Pour gagner des crédits, rejoignez un coordinateur.</translation>
    </message>
    <message>
        <source>Join…</source>
        <translation>Rejoindre…</translation>
    </message>
    <message>
        <source>%1 What they do right now, and why, is on the page Now.</source>
        <translation>%1 Ce qu’ils font en ce moment, et pourquoi, se trouve sur la page Maintenant.</translation>
    </message>
    <message>
        <source>Look at Now</source>
        <translation>Voir Maintenant</translation>
    </message>
    <message>
        <source>Electricity, its price is not known for all of it</source>
        <translation>Électricité, prix inconnu pour une partie</translation>
    </message>
    <message>
        <source>Energy, %1</source>
        <translation>Énergie, %1</translation>
    </message>
</context>
<context>
    <name>commonwatt::ExportButton</name>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>%1 as CSV…</source>
        <extracomment>A table, and the kind of file that it is saved in</extracomment>
        <translation>%1 en CSV…</translation>
    </message>
    <message>
        <source>%1 as JSON…</source>
        <translation>%1 en JSON…</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tableau (*.csv)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln row(s)</source>
        <extracomment>A table, and how much of it was saved until now</extracomment>
        <translation>
            <numerusform>%1&#xa0;: %Ln ligne</numerusform>
            <numerusform>%1&#xa0;: %Ln lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>This was not saved.
%1
A file of that name is as it was.</source>
        <translation>Ceci n’a pas été enregistré.
%1
Un fichier de ce nom est resté tel quel.</translation>
    </message>
</context>
<context>
    <name>commonwatt::FailureTable</name>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Appareil</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
</context>
<context>
    <name>commonwatt::FailuresSection</name>
    <message>
        <source>Failures</source>
        <translation>Échecs</translation>
    </message>
    <message>
        <source>Search for a device, a model or a message</source>
        <translation>Rechercher un appareil, un modèle ou un message</translation>
    </message>
    <message>
        <source>Search the failures</source>
        <translation>Rechercher dans les échecs</translation>
    </message>
    <message>
        <source>Failures, newest first</source>
        <translation>Échecs, les plus récents d’abord</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Que faire</translation>
    </message>
    <message>
        <source>All failures</source>
        <translation>Tous les échecs</translation>
    </message>
    <message>
        <source>commonwatt failures</source>
        <comment>name of a file</comment>
        <translation>commonwatt échecs</translation>
    </message>
    <message>
        <source>Nothing has failed.</source>
        <translation>Aucun échec.</translation>
    </message>
    <message>
        <source>When work fails on this machine, you will see here when, why, and what you can do about it.</source>
        <translation>Quand un travail échoue sur cette machine, vous verrez ici quand, pourquoi et ce que vous pouvez faire.</translation>
    </message>
    <message>
        <source>Nothing is like “%1”.</source>
        <translation>Rien ne ressemble à «&#xa0;%1&#xa0;».</translation>
    </message>
</context>
<context>
    <name>commonwatt::Gui</name>
    <message>
        <source>%1 cannot be started.</source>
        <translation>%1 ne peut pas être démarré.</translation>
    </message>
    <message>
        <source>Quit Commonwatt</source>
        <translation>Quitter Commonwatt</translation>
    </message>
    <message>
        <source>The program in the background can go on lending this machine without the icon in the tray.</source>
        <translation>Le programme en arrière-plan peut continuer à prêter cette machine sans l’icône de la zone de notification.</translation>
    </message>
    <message>
        <source>Stop lending and quit</source>
        <translation>Cesser de prêter et quitter</translation>
    </message>
    <message>
        <source>Only remove the icon</source>
        <translation>Retirer seulement l’icône</translation>
    </message>
</context>
<context>
    <name>commonwatt::HardwareCard</name>
    <message>
        <source>No driver reaches it.</source>
        <translation>Aucun pilote n’y accède.</translation>
    </message>
    <message>
        <source>Install the driver of its vendor, then search again.</source>
        <translation>Installez le pilote de son fabricant, puis relancez la recherche.</translation>
    </message>
    <message>
        <source>Lent</source>
        <translation>Prêté</translation>
    </message>
    <message>
        <source>It is the only one that is lent, so it stays on. To lend nothing at all, pause.</source>
        <translation>C’est le seul appareil prêté, il reste donc activé. Pour ne rien prêter du tout, mettez en pause.</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Mémoire</translation>
    </message>
    <message>
        <source>Lent of it</source>
        <translation>Part prêtée</translation>
    </message>
    <message>
        <source>Reads of a model</source>
        <translation>Lectures d’un modèle</translation>
    </message>
    <message>
        <source>Interfaces and drivers</source>
        <translation>Interfaces et pilotes</translation>
    </message>
    <message>
        <source>Lend %1</source>
        <translation>Prêter %1</translation>
    </message>
    <message>
        <source>Lent, by its interface %1.</source>
        <extracomment>%1 is an interface: &quot;cuda:0&quot;</extracomment>
        <translation>Prêté, par son interface %1.</translation>
    </message>
    <message>
        <source>Cannot be used.</source>
        <translation>Inutilisable.</translation>
    </message>
    <message>
        <source>Is to be lent, but is not: the interface that the settings name cannot be used.</source>
        <translation>Doit être prêté, mais ne l’est pas&#xa0;: l’interface indiquée dans les réglages est inutilisable.</translation>
    </message>
    <message>
        <source>Could be lent, but the processor does the same faster.</source>
        <translation>Pourrait être prêté, mais le processeur fait la même chose plus vite.</translation>
    </message>
    <message>
        <source>Not lent.</source>
        <translation>Non prêté.</translation>
    </message>
    <message>
        <source>Not measured yet</source>
        <translation>Pas encore mesuré</translation>
    </message>
    <message>
        <source>%1: %2, can be used</source>
        <extracomment>%1 is an interface (&quot;cuda:0&quot;), %2 its driver</extracomment>
        <translation>%1&#xa0;: %2, utilisable</translation>
    </message>
    <message>
        <source>%1: %2, cannot be used</source>
        <translation>%1&#xa0;: %2, inutilisable</translation>
    </message>
    <message>
        <source>driver not told</source>
        <translation>pilote non communiqué</translation>
    </message>
    <message>
        <source>Link: %1</source>
        <extracomment>The link between a card and the machine</extracomment>
        <translation>Liaison&#xa0;: %1</translation>
    </message>
    <message>
        <source>CUDA: compute capability %1</source>
        <translation>CUDA&#xa0;: capacité de calcul %1</translation>
    </message>
    <message>
        <source>Vulkan: %1</source>
        <translation>Vulkan&#xa0;: %1</translation>
    </message>
    <message>
        <source>Interfaces and drivers of %1</source>
        <translation>Interfaces et pilotes de %1</translation>
    </message>
</context>
<context>
    <name>commonwatt::HardwarePage</name>
    <message>
        <source>Hardware</source>
        <translation>Matériel</translation>
    </message>
    <message>
        <source>Search again</source>
        <translation>Rechercher à nouveau</translation>
    </message>
    <message>
        <source>What this machine can compute with, and what of it you lend.</source>
        <translation>Avec quoi cette machine peut calculer, et ce que vous en prêtez.</translation>
    </message>
    <message>
        <source>Asks the drivers again, as after one was installed.</source>
        <translation>Interroge à nouveau les pilotes, par exemple après une installation.</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>The search failed: %1</source>
        <translation>La recherche a échoué&#xa0;: %1</translation>
    </message>
    <message>
        <source>The devices could not be understood.</source>
        <translation>Les appareils n’ont pas pu être compris.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Nothing was found that could compute.</source>
        <translation>Rien n’a été trouvé qui puisse calculer.</translation>
    </message>
    <message>
        <source>Here will be the devices of this machine. If it has a graphics card, install its driver.</source>
        <translation>Les appareils de cette machine apparaîtront ici. Si elle a une carte graphique, installez son pilote.</translation>
    </message>
    <message>
        <source>This could not be changed: %1</source>
        <translation>Ceci n’a pas pu être modifié&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>commonwatt::HistoryPage</name>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
</context>
<context>
    <name>commonwatt::JoinDialog</name>
    <message>
        <source>Join</source>
        <translation>Rejoindre</translation>
    </message>
    <message>
        <source>&amp;Join</source>
        <translation>Re&amp;joindre</translation>
    </message>
    <message>
        <source>The operator of a coordinator sends you an invitation. It is good for one machine. From then on this machine computes for them while you do not need it; you can leave at any time.</source>
        <translation>L’opérateur d’un coordinateur vous envoie une invitation. Elle vaut pour une machine. Dès lors, cette machine calcule pour lui quand vous n’en avez pas besoin&#xa0;; vous pouvez partir à tout moment.</translation>
    </message>
    <message>
        <source>Joining…</source>
        <translation>Connexion…</translation>
    </message>
</context>
<context>
    <name>commonwatt::JoinForm</name>
    <message>
        <source>Choose a &amp;file…</source>
        <translation>Choisir un &amp;fichier…</translation>
    </message>
    <message>
        <source>&amp;Link of the invitation</source>
        <translation>&amp;Lien de l’invitation</translation>
    </message>
    <message>
        <source>Link of the invitation</source>
        <translation>Lien de l’invitation</translation>
    </message>
    <message>
        <source>A text with the link in it, or an image of its QR code</source>
        <translation>Un texte contenant le lien, ou une image de son code QR</translation>
    </message>
    <message>
        <source>A file can be a text with the link in it, or an image of its QR code. You can also drop or paste either here.</source>
        <translation>Un fichier peut être un texte contenant le lien, ou une image de son code QR. Vous pouvez aussi déposer ou coller l’un ou l’autre ici.</translation>
    </message>
    <message>
        <source>This link was in the clipboard.</source>
        <translation>Ce lien se trouvait dans le presse-papiers.</translation>
    </message>
    <message>
        <source>The coordinator could not be joined: %1</source>
        <translation>Impossible de rejoindre le coordinateur&#xa0;: %1</translation>
    </message>
    <message>
        <source>Asking the coordinator…</source>
        <translation>Interrogation du coordinateur…</translation>
    </message>
    <message>
        <source>Choose an invitation</source>
        <translation>Choisir une invitation</translation>
    </message>
    <message>
        <source>Invitations (*.txt *.json *.png *.jpg *.jpeg *.svg *.webp *.bmp)</source>
        <translation>Invitations (*.txt *.json *.png *.jpg *.jpeg *.svg *.webp *.bmp)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Reading it…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>There is no invitation in what was dropped.</source>
        <translation>Il n’y a pas d’invitation dans ce qui a été déposé.</translation>
    </message>
</context>
<context>
    <name>commonwatt::JoinStep</name>
    <message>
        <source>Join</source>
        <translation>Rejoindre</translation>
    </message>
    <message>
        <source>Whoever runs a coordinator decides what is computed and sends you an invitation. It is good for one machine; you can leave at any time.</source>
        <translation>Qui exploite un coordinateur décide de ce qui est calculé et vous envoie une invitation. Elle vaut pour une machine&#xa0;; vous pouvez partir à tout moment.</translation>
    </message>
    <message>
        <source>Joined %1.</source>
        <translation>%1 rejoint.</translation>
    </message>
    <message>
        <source>Joined %1, which refuses this machine: %2</source>
        <translation>%1 rejoint, mais il refuse cette machine&#xa0;: %2</translation>
    </message>
    <message>
        <source>This machine has joined %1.</source>
        <translation>Cette machine a rejoint %1.</translation>
    </message>
    <message>
        <source>Joining…</source>
        <translation>Connexion…</translation>
    </message>
    <message>
        <source>&amp;Join</source>
        <translation>Re&amp;joindre</translation>
    </message>
</context>
<context>
    <name>commonwatt::LocalLink</name>
    <message>
        <source>The daemon does not read what it is sent.</source>
        <translation>Le programme en arrière-plan ne lit pas ce qui lui est envoyé.</translation>
    </message>
    <message>
        <source>The daemon&apos;s answer is too long.</source>
        <translation>La réponse du programme en arrière-plan est trop longue.</translation>
    </message>
    <message>
        <source>The daemon said what is no message: %1</source>
        <translation>Le programme en arrière-plan a envoyé ce qui n’est pas un message&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>commonwatt::LogDialog</name>
    <message>
        <source>&amp;Follow</source>
        <translation>&amp;Suivre</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Least important lines that are shown</source>
        <translation>Importance minimale des lignes affichées</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Informations</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Avertissements</translation>
    </message>
    <message>
        <source>Errors only</source>
        <translation>Erreurs seulement</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Search the log</source>
        <translation>Rechercher dans le journal</translation>
    </message>
    <message>
        <source>Lines of the log</source>
        <translation>Lignes du journal</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>&amp;Open folder</source>
        <translation>&amp;Ouvrir le dossier</translation>
    </message>
    <message>
        <source>The program in the background is not there. Its earlier lines are in the folder logs of its data.</source>
        <translation>Le programme en arrière-plan n’est pas là. Ses lignes précédentes se trouvent dans le dossier logs de ses données.</translation>
    </message>
    <message>
        <source>The log could not be read: %1</source>
        <translation>Le journal n’a pas pu être lu&#xa0;: %1</translation>
    </message>
    <message>
        <source>No line fits what is chosen and searched for above.</source>
        <translation>Aucune ligne ne correspond à ce qui est choisi et cherché ci-dessus.</translation>
    </message>
    <message>
        <source>What the program in the background does will be written here.</source>
        <translation>Ce que fait le programme en arrière-plan sera écrit ici.</translation>
    </message>
</context>
<context>
    <name>commonwatt::MainWindow</name>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>Earnings</source>
        <translation>Gains</translation>
    </message>
    <message>
        <source>Hardware</source>
        <translation>Matériel</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Règles</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modèles</translation>
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
        <translation>&amp;Rejoindre un coordinateur…</translation>
    </message>
    <message>
        <source>&amp;Set up again…</source>
        <translation>&amp;Configurer à nouveau…</translation>
    </message>
    <message>
        <source>&amp;Notifications…</source>
        <translation>&amp;Notifications…</translation>
    </message>
    <message>
        <source>&amp;Close window</source>
        <translation>&amp;Fermer la fenêtre</translation>
    </message>
    <message>
        <source>&amp;Quit…</source>
        <translation>&amp;Quitter…</translation>
    </message>
    <message>
        <source>&amp;Pages</source>
        <translation>&amp;Pages</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Aide</translation>
    </message>
    <message>
        <source>&amp;Log…</source>
        <translation>&amp;Journal…</translation>
    </message>
    <message>
        <source>&amp;Diagnostics…</source>
        <translation>&amp;Diagnostic…</translation>
    </message>
    <message>
        <source>&amp;About Commonwatt</source>
        <translation>À &amp;propos de Commonwatt</translation>
    </message>
    <message>
        <source>This desktop has no tray for Commonwatt&apos;s icon. If you close this window, Commonwatt goes on in the background; start it again to see it.</source>
        <translation>Ce bureau n’a pas de zone de notification pour l’icône de Commonwatt. Si vous fermez cette fenêtre, Commonwatt continue en arrière-plan&#xa0;; démarrez-le à nouveau pour la revoir.</translation>
    </message>
    <message>
        <source>Minimize</source>
        <translation>Réduire</translation>
    </message>
</context>
<context>
    <name>commonwatt::ModelCard</name>
    <message>
        <source>%1 · Licence: %2</source>
        <extracomment>Of a model: %1 is its size, %2 its licence</extracomment>
        <translation>%1 · Licence&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1
The coordinator does not offer it now.</source>
        <translation>%1
Le coordinateur ne le propose pas actuellement.</translation>
    </message>
    <message>
        <source>Nothing of it is held here.</source>
        <translation>Rien n’en est gardé ici.</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>Autorisé</translation>
    </message>
    <message>
        <source>Not here</source>
        <translation>Pas ici</translation>
    </message>
    <message>
        <source>%1 may run here</source>
        <translation>%1 peut tourner ici</translation>
    </message>
</context>
<context>
    <name>commonwatt::ModelsPage</name>
    <message>
        <source>Models</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>Deny</source>
        <translation>Refuser</translation>
    </message>
    <message>
        <source>Allow all others too</source>
        <translation>Autoriser aussi tous les autres</translation>
    </message>
    <message>
        <source>The coordinator has not told whose requests it passes on.</source>
        <translation>Le coordinateur n’a pas indiqué de qui il transmet les requêtes.</translation>
    </message>
    <message>
        <source>One kind stays on. To do no work at all, pause.</source>
        <translation>Un type reste activé. Pour ne faire aucun travail, mettez en pause.</translation>
    </message>
    <message>
        <source>What the coordinator offers, and what of it may run on this machine. The coordinator gives it no other work.</source>
        <translation>Ce que le coordinateur propose, et ce qui peut en tourner sur cette machine. Le coordinateur ne lui donne pas d’autre travail.</translation>
    </message>
    <message>
        <source>Kinds of work</source>
        <translation>Types de travail</translation>
    </message>
    <message>
        <source>What requests may ask this machine for.</source>
        <translation>Ce que les requêtes peuvent demander à cette machine.</translation>
    </message>
    <message>
        <source>Block cache</source>
        <translation>Cache de blocs</translation>
    </message>
    <message>
        <source>Parts of models on this machine&apos;s disk, each fetched once.</source>
        <translation>Parties de modèles sur le disque de cette machine, chacune téléchargée une fois.</translation>
    </message>
    <message>
        <source>Search models</source>
        <translation>Rechercher des modèles</translation>
    </message>
    <message>
        <source>Deny by pattern</source>
        <translation>Refuser par motif</translation>
    </message>
    <message>
        <source>Models with such a name never run here, also those that come later. “*” stands for any text and “?” for one character.</source>
        <translation>Les modèles portant un tel nom ne tournent jamais ici, même ceux qui viendront plus tard. «&#xa0;*&#xa0;» remplace un texte quelconque et «&#xa0;?&#xa0;» un caractère.</translation>
    </message>
    <message>
        <source>For example *-70b</source>
        <translation>Par exemple *-70b</translation>
    </message>
    <message>
        <source>Pattern of models to deny</source>
        <translation>Motif des modèles à refuser</translation>
    </message>
    <message>
        <source>Deny models with this pattern</source>
        <translation>Refuser les modèles avec ce motif</translation>
    </message>
    <message>
        <source>Who may send work</source>
        <translation>Qui peut envoyer du travail</translation>
    </message>
    <message>
        <source>The names under which the coordinator knows those who ask it.</source>
        <translation>Les noms sous lesquels le coordinateur connaît ceux qui l’interrogent.</translation>
    </message>
    <message>
        <source>No models yet.</source>
        <translation>Pas encore de modèles.</translation>
    </message>
    <message>
        <source>Once this machine has joined a coordinator, the models that it offers stand here, and you say which of them may run.</source>
        <translation>Quand cette machine aura rejoint un coordinateur, les modèles qu’il propose apparaîtront ici, et vous direz lesquels peuvent tourner.</translation>
    </message>
    <message>
        <source>Join…</source>
        <translation>Rejoindre…</translation>
    </message>
    <message>
        <source>The models could not be read.</source>
        <translation>Les modèles n’ont pas pu être lus.</translation>
    </message>
    <message>
        <source>The program in the background answered: %1</source>
        <translation>Le programme en arrière-plan a répondu&#xa0;: %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>The settings could not be read: %1</source>
        <translation>Les réglages n’ont pas pu être lus&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>Show more of %Ln</source>
        <translation>
            <numerusform>En afficher plus (sur %Ln)</numerusform>
            <numerusform>En afficher plus (sur %Ln)</numerusform>
        </translation>
    </message>
    <message>
        <source>The coordinator offers no model right now. As soon as it does, it appears here; nothing needs to be done.</source>
        <translation>Le coordinateur ne propose aucun modèle en ce moment. Dès qu’il en proposera un, il apparaîtra ici&#xa0;; il n’y a rien à faire.</translation>
    </message>
    <message>
        <source>No model has that in its name, make or licence.</source>
        <translation>Aucun modèle n’a cela dans son nom, son origine ou sa licence.</translation>
    </message>
    <message>
        <source>Only these run here: %1.</source>
        <translation>Seuls ceux-ci tournent ici&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Remove the pattern %1</source>
        <translation>Supprimer le motif %1</translation>
    </message>
    <message>
        <source>This could not be changed: %1</source>
        <translation>Ceci n’a pas pu être modifié&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>commonwatt::NotificationDialog</name>
    <message>
        <source>Notifications</source>
        <translation>Notifications</translation>
    </message>
    <message>
        <source>Tell me</source>
        <translation>M’avertir</translation>
    </message>
    <message>
        <source>Never over a game or a film in full screen, and of each at most one in ten minutes.</source>
        <translation>Jamais par-dessus un jeu ou un film en plein écran, et de chaque sorte au plus une en dix minutes.</translation>
    </message>
</context>
<context>
    <name>commonwatt::NowPage</name>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Suspendre</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Run for 30 minutes anyway</source>
        <translation>Forcer le calcul 30 minutes</translation>
    </message>
    <message>
        <source>Join…</source>
        <translation>Rejoindre…</translation>
    </message>
    <message>
        <source>Credits today</source>
        <translation>Crédits du jour</translation>
    </message>
    <message>
        <source>Electricity today</source>
        <translation>Électricité du jour</translation>
    </message>
    <message>
        <source>Energy today</source>
        <translation>Énergie du jour</translation>
    </message>
    <message>
        <source>Can change by itself at %1.</source>
        <translation>Changement automatique possible&#xa0;: %1.</translation>
    </message>
    <message>
        <source>End running anyway</source>
        <translation>Ne plus forcer le calcul</translation>
    </message>
    <message numerus="yes">
        <source>Credits today, %Ln task(s) not booked yet</source>
        <translation>
            <numerusform>Crédits du jour, %Ln tâche pas encore comptabilisée</numerusform>
            <numerusform>Crédits du jour, %Ln tâches pas encore comptabilisées</numerusform>
        </translation>
    </message>
    <message>
        <source>Energy today, measured</source>
        <translation>Énergie du jour, mesurée</translation>
    </message>
    <message>
        <source>Energy today, estimated</source>
        <translation>Énergie du jour, estimée</translation>
    </message>
    <message>
        <source>Since the first start: %1 credits, %2 tokens, %3 tasks</source>
        <extracomment>Three numbers</extracomment>
        <translation>Depuis le premier démarrage&#xa0;: %1 crédits, %2 tokens, %3 tâches</translation>
    </message>
</context>
<context>
    <name>commonwatt::Page</name>
    <message>
        <source>One moment…</source>
        <translation>Un instant…</translation>
    </message>
    <message>
        <source>The program in the background is being asked.</source>
        <translation>Le programme en arrière-plan est interrogé.</translation>
    </message>
    <message>
        <source>This could not be read.</source>
        <translation>Ceci n’a pas pu être lu.</translation>
    </message>
    <message>
        <source>The program in the background answered: %1</source>
        <translation>Le programme en arrière-plan a répondu&#xa0;: %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Commonwatt is not running.</source>
        <translation>Commonwatt n’est pas lancé.</translation>
    </message>
    <message>
        <source>The program in the background, which does the work and keeps the records, is not there. Nothing runs on this machine.</source>
        <translation>Le programme en arrière-plan, qui fait le travail et tient les relevés, n’est pas là. Rien ne tourne sur cette machine.</translation>
    </message>
    <message>
        <source>Start it</source>
        <translation>Le démarrer</translation>
    </message>
    <message>
        <source>The program in the background cannot be talked to.</source>
        <translation>Impossible de communiquer avec le programme en arrière-plan.</translation>
    </message>
    <message>
        <source>%1
If this program or the one in the background was updated, quit both and start Commonwatt again.</source>
        <translation>%1
Si ce programme ou celui en arrière-plan a été mis à jour, quittez les deux et redémarrez Commonwatt.</translation>
    </message>
</context>
<context>
    <name>commonwatt::PolicyCommon</name>
    <message>
        <source>After %1 without you</source>
        <translation>Après %1 sans vous</translation>
    </message>
    <message>
        <source>GPUs up to %1</source>
        <translation>GPU jusqu’à %1</translation>
    </message>
    <message>
        <source>At most %1 of the time</source>
        <translation>Au plus %1 du temps</translation>
    </message>
    <message>
        <source>GPUs as warm as they get</source>
        <translation>GPU aussi chauds qu’ils le deviennent</translation>
    </message>
    <message>
        <source>How &amp;long you are away before it runs</source>
        <translation>&amp;Durée de votre absence avant le calcul</translation>
    </message>
    <message>
        <source>How &amp;warm it may get</source>
        <translation>&amp;Chaleur permise</translation>
    </message>
    <message>
        <source>How &amp;much it computes</source>
        <translation>&amp;Quantité de calcul</translation>
    </message>
    <message>
        <source>Hours of the week</source>
        <translation>Heures de la semaine</translation>
    </message>
    <message>
        <source>When it may run. Paint with the mouse, or with arrows and Space; arrows with Shift go on painting.</source>
        <translation>Quand le calcul est permis. Peignez avec la souris, ou avec les flèches et Espace&#xa0;; les flèches avec Maj continuent la peinture.</translation>
    </message>
    <message>
        <source>time away</source>
        <translation>durée d’absence</translation>
    </message>
    <message>
        <source>warmth</source>
        <translation>chaleur</translation>
    </message>
    <message>
        <source>part of the time</source>
        <translation>part du temps</translation>
    </message>
    <message>
        <source>hours of the week</source>
        <translation>heures de la semaine</translation>
    </message>
    <message>
        <source>After %1 without you, the processor after %2</source>
        <translation>Après %1 sans vous, le processeur après %2</translation>
    </message>
</context>
<context>
    <name>commonwatt::PolicyMore</name>
    <message>
        <source>Find a setting</source>
        <translation>Trouver un réglage</translation>
    </message>
    <message>
        <source>&amp;For:</source>
        <translation>P&amp;our&#xa0;:</translation>
    </message>
    <message>
        <source>For which device</source>
        <translation>Pour quel appareil</translation>
    </message>
    <message>
        <source>No setting fits. Try another word.</source>
        <translation>Aucun réglage ne correspond. Essayez un autre mot.</translation>
    </message>
    <message>
        <source>Settings of the machine as a whole are left out.</source>
        <translation>Les réglages de la machine entière sont omis.</translation>
    </message>
    <message>
        <source>All devices</source>
        <translation>Tous les appareils</translation>
    </message>
</context>
<context>
    <name>commonwatt::PolicyPage</name>
    <message>
        <source>Policy</source>
        <translation>Règles</translation>
    </message>
    <message>
        <source>More settings</source>
        <translation>Plus de réglages</translation>
    </message>
    <message>
        <source>The settings could not be read.</source>
        <translation>Les réglages n’ont pas pu être lus.</translation>
    </message>
    <message>
        <source>The program in the background answered: %1</source>
        <translation>Le programme en arrière-plan a répondu&#xa0;: %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>%1 is a setting</extracomment>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Annuler&#xa0;: %1</translation>
    </message>
    <message>
        <source>Ctrl+Z</source>
        <translation>Ctrl+Z</translation>
    </message>
    <message>
        <source>Redo</source>
        <extracomment>%1 is a setting</extracomment>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Rétablir&#xa0;: %1</translation>
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
        <translation>En ce moment&#xa0;: %1</translation>
    </message>
    <message>
        <source>At %1, if nobody is here: %2</source>
        <extracomment>%1 is a moment such as &quot;23:00&quot; or &quot;Tue 23:00&quot;, %2 a sentence</extracomment>
        <translation>%1, si personne n’est là&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>commonwatt::PolicyProfiles</name>
    <message>
        <source>%1: %2</source>
        <extracomment>A profile and what it is for</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>New profile…</source>
        <translation>Nouveau profil…</translation>
    </message>
    <message>
        <source>Remove profile</source>
        <translation>Supprimer le profil</translation>
    </message>
    <message>
        <source>&amp;Profile:</source>
        <translation>&amp;Profil&#xa0;:</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>&amp;Settings of:</source>
        <translation>&amp;Réglages de&#xa0;:</translation>
    </message>
    <message>
        <source>Settings of</source>
        <translation>Réglages de</translation>
    </message>
    <message>
        <source>profile</source>
        <translation>profil</translation>
    </message>
    <message>
        <source>By network and time</source>
        <translation>Selon le réseau et l’heure</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>The profile %1 alone</source>
        <translation>Le profil %1 seul</translation>
    </message>
    <message>
        <source>New profile</source>
        <translation>Nouveau profil</translation>
    </message>
    <message>
        <source>Name, of the letters a to z, digits, - and _. It begins with the settings that are shown now.</source>
        <translation>Nom, composé des lettres a à z, de chiffres, de - et de _. Il commence avec les réglages affichés actuellement.</translation>
    </message>
    <message>
        <source>There is a profile %1 already.</source>
        <translation>Il existe déjà un profil %1.</translation>
    </message>
    <message>
        <source>new profile %1</source>
        <translation>nouveau profil %1</translation>
    </message>
    <message>
        <source>removal of the profile %1</source>
        <translation>suppression du profil %1</translation>
    </message>
</context>
<context>
    <name>commonwatt::PriceStep</name>
    <message>
        <source>Electricity</source>
        <translation>Électricité</translation>
    </message>
    <message>
        <source>With the price of a kilowatt-hour you see what lending costs you beside what it earns. A tariff that changes with the time of day is set under Policy.</source>
        <translation>Avec le prix d’un kilowattheure, vous voyez ce que le prêt vous coûte à côté de ce qu’il rapporte. Un tarif qui change selon l’heure se règle sous Règles.</translation>
    </message>
    <message>
        <source>A kilowatt-hour &amp;costs</source>
        <translation>Un &amp;kilowattheure coûte</translation>
    </message>
    <message>
        <source>I do &amp;not know</source>
        <translation>Je &amp;ne sais pas</translation>
    </message>
    <message>
        <source>Price of a kilowatt-hour</source>
        <translation>Prix d’un kilowattheure</translation>
    </message>
    <message>
        <source>Currency, three letters</source>
        <translation>Devise, trois lettres</translation>
    </message>
    <message>
        <source>An average of what households pay (%1, %2). Your bill has what you pay.</source>
        <extracomment>%1 is a publisher, %2 a year</extracomment>
        <translation>Une moyenne de ce que paient les ménages (%1, %2). Votre facture indique ce que vous payez.</translation>
    </message>
    <message>
        <source>The price could not be kept: %1</source>
        <translation>Le prix n’a pas pu être gardé&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>commonwatt::ProfileStep</name>
    <message>
        <source>Balanced</source>
        <translation>Équilibré</translation>
    </message>
    <message>
        <source>Computes when nobody uses this machine, and stops at once when somebody does. Right for most.</source>
        <translation>Calcule quand personne n’utilise cette machine, et s’arrête aussitôt que quelqu’un l’utilise. Convient à la plupart.</translation>
    </message>
    <message>
        <source>Gentle</source>
        <translation>Discret</translation>
    </message>
    <message>
        <source>Waits a quarter of an hour, stays cooler and quieter, and earns less.</source>
        <translation>Attend un quart d’heure, reste plus frais et plus silencieux, et gagne moins.</translation>
    </message>
    <message>
        <source>Night</source>
        <translation>Nuit</translation>
    </message>
    <message>
        <source>Computes from 22:00 to 07:00 only, and quietly.</source>
        <translation>Calcule de 22:00 à 07:00 seulement, et sans bruit.</translation>
    </message>
    <message>
        <source>Headless</source>
        <translation>Sans écran</translation>
    </message>
    <message>
        <source>Computes always. Only for a machine at which nobody sits: it does not give way to you.</source>
        <translation>Calcule toujours. Seulement pour une machine devant laquelle personne ne s’assoit&#xa0;: il ne vous cède pas la place.</translation>
    </message>
    <message>
        <source>A profile of your own.</source>
        <translation>Un profil que vous avez créé.</translation>
    </message>
    <message>
        <source>When it computes</source>
        <translation>Quand il calcule</translation>
    </message>
    <message>
        <source>A profile says how much of a guest Commonwatt is. You can change it in the tray at any time, and every detail of it under Policy.</source>
        <translation>Un profil dit à quel point Commonwatt se comporte en invité. Vous pouvez le changer à tout moment dans la zone de notification, et chacun de ses détails sous Règles.</translation>
    </message>
    <message>
        <source>The profile could not be set: %1</source>
        <translation>Le profil n’a pas pu être fixé&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>commonwatt::Section</name>
    <message>
        <source>One moment…</source>
        <translation>Un instant…</translation>
    </message>
    <message>
        <source>The program in the background is being asked.</source>
        <translation>Le programme en arrière-plan est interrogé.</translation>
    </message>
    <message>
        <source>This could not be read.</source>
        <translation>Ceci n’a pas pu être lu.</translation>
    </message>
    <message>
        <source>The program in the background answered: %1</source>
        <translation>Le programme en arrière-plan a répondu&#xa0;: %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
</context>
<context>
    <name>commonwatt::SensorChart</name>
    <message>
        <source>Last %1, least %2, greatest %3. Line: the mean; area: from the least to the greatest.</source>
        <translation>Dernier %1, minimum %2, maximum %3. Ligne&#xa0;: la moyenne&#xa0;; surface&#xa0;: du minimum au maximum.</translation>
    </message>
    <message>
        <source>Nothing was measured in this time. Sensors are read while something computes.</source>
        <translation>Rien n’a été mesuré pendant cette période. Les capteurs sont lus pendant un calcul.</translation>
    </message>
</context>
<context>
    <name>commonwatt::SettingRow</name>
    <message>
        <source>Reset</source>
        <translation>Réinitialiser</translation>
    </message>
    <message>
        <source>Reset: %1</source>
        <translation>Réinitialiser&#xa0;: %1</translation>
    </message>
    <message>
        <source>Back to what holds elsewhere</source>
        <translation>Revenir à ce qui vaut ailleurs</translation>
    </message>
    <message>
        <source>Default: %1</source>
        <translation>Par défaut&#xa0;: %1</translation>
    </message>
    <message>
        <source>The profile %1 has its own: %2.</source>
        <translation>Le profil %1 a le sien&#xa0;: %2.</translation>
    </message>
</context>
<context>
    <name>commonwatt::SettingTable</name>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>When, such as Mon-Fri 07:00-21:00</source>
        <translation>Quand, par exemple Mon-Fri 07:00-21:00</translation>
    </message>
    <message>
        <source>Price of a kWh</source>
        <translation>Prix d’un kWh</translation>
    </message>
    <message>
        <source>When, such as Mon-Fri 22:00-07:00</source>
        <translation>Quand, par exemple Mon-Fri 22:00-07:00</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
</context>
<context>
    <name>commonwatt::SetupDialog</name>
    <message>
        <source>S&amp;tart it</source>
        <translation>Le &amp;démarrer</translation>
    </message>
    <message>
        <source>Set up &amp;later</source>
        <translation>Configurer plus t&amp;ard</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Retour</translation>
    </message>
    <message>
        <source>S&amp;kip this</source>
        <translation>&amp;Passer</translation>
    </message>
    <message>
        <source>Set up Commonwatt</source>
        <translation>Configurer Commonwatt</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Étape %1 sur %2</translation>
    </message>
</context>
<context>
    <name>commonwatt::SetupStep</name>
    <message>
        <source>&amp;Continue</source>
        <translation>&amp;Continuer</translation>
    </message>
</context>
<context>
    <name>commonwatt::SnoozeMenu</name>
    <message>
        <source>15 minutes, until %1</source>
        <extracomment>%1 is a time</extracomment>
        <translation>15 minutes, jusqu’à %1</translation>
    </message>
    <message>
        <source>1 hour, until %1</source>
        <extracomment>%1 is a time</extracomment>
        <translation>1 heure, jusqu’à %1</translation>
    </message>
    <message>
        <source>4 hours, until %1</source>
        <extracomment>%1 is a time</extracomment>
        <translation>4 heures, jusqu’à %1</translation>
    </message>
    <message>
        <source>Until tomorrow, %1</source>
        <extracomment>%1 is a time</extracomment>
        <translation>Jusqu’à demain, %1</translation>
    </message>
    <message>
        <source>Until this game ends</source>
        <translation>Jusqu’à la fin de ce jeu</translation>
    </message>
    <message>
        <source>Until I resume</source>
        <translation>Jusqu’à ce que je reprenne</translation>
    </message>
</context>
<context>
    <name>commonwatt::TaskHistory</name>
    <message>
        <source>Tasks</source>
        <translation>Tâches</translation>
    </message>
    <message>
        <source>All tasks</source>
        <translation>Toutes les tâches</translation>
    </message>
    <message>
        <source>commonwatt tasks</source>
        <comment>name of a file</comment>
        <translation>commonwatt tâches</translation>
    </message>
    <message>
        <source>No tasks yet.</source>
        <translation>Pas encore de tâches.</translation>
    </message>
    <message>
        <source>Every task that this machine computes will be listed here, with what it earned.</source>
        <translation>Chaque tâche que cette machine calcule sera listée ici, avec ce qu’elle a rapporté.</translation>
    </message>
</context>
<context>
    <name>commonwatt::TaskSection</name>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Search in tasks</source>
        <translation>Rechercher dans les tâches</translation>
    </message>
    <message>
        <source>State of tasks</source>
        <translation>État des tâches</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>Tous les états</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tâches</translation>
    </message>
    <message>
        <source>Details of the task</source>
        <translation>Détails de la tâche</translation>
    </message>
    <message>
        <source>Tasks could not be read: %1. They are asked for again when this page is shown or the search changes.</source>
        <translation>Les tâches n’ont pas pu être lues&#xa0;: %1. Elles sont demandées à nouveau quand cette page est affichée ou que la recherche change.</translation>
    </message>
    <message>
        <source>There are no tasks yet.</source>
        <translation>Il n’y a pas encore de tâches.</translation>
    </message>
    <message>
        <source>No task matches the search.</source>
        <translation>Aucune tâche ne correspond à la recherche.</translation>
    </message>
    <message numerus="yes">
        <source>%1 task(s)</source>
        <extracomment>A number, written as the owner does</extracomment>
        <translation>
            <numerusform>%1 tâche</numerusform>
            <numerusform>%1 tâches</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, blocks %2, on %3</source>
        <extracomment>A model, its blocks, a device</extracomment>
        <translation>%1, blocs %2, sur %3</translation>
    </message>
    <message>
        <source>%1 tokens in %2, from %3.</source>
        <extracomment>A count, a duration and a moment</extracomment>
        <translation>%1 tokens en %2, à partir de %3.</translation>
    </message>
    <message>
        <source>%1 tokens in %2 (%4), from %3.</source>
        <translation>%1 tokens en %2 (%4), à partir de %3.</translation>
    </message>
    <message>
        <source>%1 came in, %2 went out.</source>
        <translation>%1 reçus, %2 envoyés.</translation>
    </message>
    <message>
        <source>It ended early: %1</source>
        <translation>Elle s’est terminée prématurément&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 credits: booked by the coordinator.</source>
        <translation>%1 crédits&#xa0;: comptabilisés par le coordinateur.</translation>
    </message>
    <message>
        <source>The coordinator has not booked its credit yet.</source>
        <translation>Le coordinateur n’a pas encore comptabilisé son crédit.</translation>
    </message>
    <message>
        <source>Its number at the coordinator: %1</source>
        <translation>Son numéro chez le coordinateur&#xa0;: %1</translation>
    </message>
    <message>
        <source>It had no tokens, so there is no credit.</source>
        <translation>Elle n’avait aucun token, il n’y a donc pas de crédit.</translation>
    </message>
</context>
<context>
    <name>commonwatt::TaskTable</name>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Blocks</source>
        <translation>Blocs</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Appareil</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Credits</source>
        <translation>Crédits</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
</context>
<context>
    <name>commonwatt::TimelineSection</name>
    <message>
        <source>Timeline</source>
        <translation>Chronologie</translation>
    </message>
    <message>
        <source>Point at a bar, or choose one with the arrow keys, to read why.</source>
        <translation>Pointez une barre, ou choisissez-en une avec les flèches, pour lire la raison.</translation>
    </message>
    <message>
        <source>State or reason, such as “paused” or “battery”</source>
        <translation>État ou raison, par exemple «&#xa0;en pause&#xa0;» ou «&#xa0;batterie&#xa0;»</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Appareil</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Aller à</translation>
    </message>
    <message>
        <source>commonwatt timeline</source>
        <comment>name of a file</comment>
        <translation>commonwatt chronologie</translation>
    </message>
    <message>
        <source>The device was free to compute, whether or not there was work.</source>
        <translation>L’appareil était libre de calculer, qu’il y ait eu du travail ou non.</translation>
    </message>
    <message>
        <source>The device computed a part of the time only, or within limits.</source>
        <translation>L’appareil n’a calculé qu’une partie du temps, ou dans des limites.</translation>
    </message>
    <message>
        <source>The device did not compute, for the reason that is told.</source>
        <translation>L’appareil n’a pas calculé, pour la raison indiquée.</translation>
    </message>
    <message>
        <source>The program in the background did not run, or this machine was off.</source>
        <translation>Le programme en arrière-plan n’était pas lancé, ou cette machine était éteinte.</translation>
    </message>
    <message>
        <source>Nothing is recorded of %1 or before.</source>
        <translation>Rien n’est enregistré pour %1 ni avant.</translation>
    </message>
    <message>
        <source>Nothing is recorded yet.</source>
        <translation>Rien n’est encore enregistré.</translation>
    </message>
    <message>
        <source>As soon as this machine lends a device, you will see here for each day when it ran, when it was slowed down or paused, and why.</source>
        <translation>Dès que cette machine prête un appareil, vous verrez ici pour chaque jour quand il a tourné, quand il a été ralenti ou mis en pause, et pourquoi.</translation>
    </message>
    <message>
        <source>Reading the days before %1…</source>
        <translation>Lecture des jours avant %1…</translation>
    </message>
    <message>
        <source>Nothing in the record is like “%1”.</source>
        <translation>Rien dans le relevé ne ressemble à «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>No older day has it.</source>
        <translation>Aucun jour plus ancien ne contient cela.</translation>
    </message>
    <message>
        <source>The record begins here.</source>
        <translation>Le relevé commence ici.</translation>
    </message>
    <message>
        <source>All devices</source>
        <translation>Tous les appareils</translation>
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
        <translation>Chronologie</translation>
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
        <translation>Trouvé</translation>
    </message>
    <message>
        <source>Ran</source>
        <translation>En marche</translation>
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
        <translation>Po&amp;urquoi&#xa0;?</translation>
    </message>
    <message>
        <source>&amp;Snooze</source>
        <translation>&amp;Suspendre</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Reprendre</translation>
    </message>
    <message>
        <source>Run for the next &amp;30 minutes anyway</source>
        <translation>Forcer le calcul &amp;30 minutes</translation>
    </message>
    <message>
        <source>&amp;Profile</source>
        <translation>&amp;Profil</translation>
    </message>
    <message>
        <source>&amp;Open Commonwatt</source>
        <translation>&amp;Ouvrir Commonwatt</translation>
    </message>
    <message>
        <source>&amp;Quit…</source>
        <translation>&amp;Quitter…</translation>
    </message>
    <message>
        <source>Commonwatt
%1</source>
        <translation>Commonwatt
%1</translation>
    </message>
    <message>
        <source>End running &amp;anyway</source>
        <translation>&amp;Ne plus forcer le calcul</translation>
    </message>
</context>
<context>
    <name>commonwatt::UpdateNotice</name>
    <message>
        <source>Commonwatt %1 is there. Install it with your system&apos;s package manager.</source>
        <translation>Commonwatt %1 est disponible. Installez-le avec le gestionnaire de paquets de votre système.</translation>
    </message>
    <message>
        <source>Commonwatt %1 is there. Fetch it with git pull, build it again, and start it anew.</source>
        <translation>Commonwatt %1 est disponible. Récupérez-le avec git pull, recompilez-le et redémarrez-le.</translation>
    </message>
</context>
<context>
    <name>commonwatt::WeekEditor</name>
    <message>
        <source>Always</source>
        <translation>Toujours</translation>
    </message>
    <message>
        <source>Nights</source>
        <translation>Nuits</translation>
    </message>
    <message>
        <source>Weekends</source>
        <translation>Week-ends</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>This cannot be shown here: %1</source>
        <translation>Ceci ne peut pas être affiché ici&#xa0;: %1</translation>
    </message>
    <message>
        <source>Paint at least one hour; until then the hours of before hold. To stop all work, pause it.</source>
        <translation>Peignez au moins une heure&#xa0;; jusque-là, les heures précédentes valent. Pour arrêter tout travail, mettez-le en pause.</translation>
    </message>
</context>
<context>
    <name>commonwatt::WeekGridView</name>
    <message>
        <source>%1, %2 to %3</source>
        <extracomment>A day of the week and two times</extracomment>
        <translation>%1, %2 à %3</translation>
    </message>
    <message>
        <source>%1: nothing runs</source>
        <translation>%1&#xa0;: rien ne tourne</translation>
    </message>
    <message>
        <source>%1: it may run</source>
        <translation>%1&#xa0;: calcul permis</translation>
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
        <translation>Prêtez ce que vous n’utilisez pas</translation>
    </message>
    <message>
        <source>Commonwatt lets this machine compute a part of an AI model for somebody you choose, while you do not need it.</source>
        <translation>Commonwatt permet à cette machine de calculer une partie d’un modèle d’IA pour quelqu’un que vous choisissez, quand vous n’en avez pas besoin.</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>Ce qui est fait</translation>
    </message>
    <message>
        <source>A part of a model is downloaded and run on your graphics card or processor. As soon as you use the machine, it gives way. You earn credits for what it has computed.</source>
        <translation>Une partie d’un modèle est téléchargée et tourne sur votre carte graphique ou votre processeur. Dès que vous utilisez la machine, elle cède la place. Vous gagnez des crédits pour ce qu’elle a calculé.</translation>
    </message>
    <message>
        <source>What is not touched</source>
        <translation>Ce qui n’est pas touché</translation>
    </message>
    <message>
        <source>Your files, camera and microphone are not looked at. To give way in time, Commonwatt sees whether you use the machine and which programs run; that stays here. Nobody can run programs of their own on it, and nothing needs an administrator&apos;s rights.</source>
        <translation>Vos fichiers, votre caméra et votre microphone ne sont pas consultés. Pour céder la place à temps, Commonwatt observe si vous utilisez la machine et quels programmes sont lancés&#xa0;; cela reste ici. Personne ne peut y exécuter ses propres programmes, et rien n’exige de droits d’administrateur.</translation>
    </message>
    <message>
        <source>What it costs</source>
        <translation>Ce que cela coûte</translation>
    </message>
    <message>
        <source>Electricity while it computes, space on the disk for the model, and traffic to the coordinator. You set limits for each, see what each amounts to, and can stop at any time.</source>
        <translation>De l’électricité pendant le calcul, de l’espace disque pour le modèle et du trafic vers le coordinateur. Vous fixez des limites pour chacun, voyez ce que chacun représente et pouvez arrêter à tout moment.</translation>
    </message>
</context>
</TS>
