<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en">
<context>
    <name>Activity</name>
    <message>
        <source>The program in the background cannot be talked to: %1</source>
        <translation>Não é possível se comunicar com o programa em segundo plano: %1</translation>
    </message>
    <message>
        <source>Asking the program in the background…</source>
        <translation>Consultando o programa em segundo plano…</translation>
    </message>
    <message>
        <source>The program in the background is not running.</source>
        <translation>O programa em segundo plano não está em execução.</translation>
    </message>
    <message>
        <source>Snoozed until %1.</source>
        <translation>Suspenso até %1.</translation>
    </message>
    <message>
        <source>Snoozed until the game ends.</source>
        <translation>Suspenso até o jogo terminar.</translation>
    </message>
    <message>
        <source>Snoozed until you resume.</source>
        <translation>Suspenso até você retomar.</translation>
    </message>
    <message>
        <source>Running %1.</source>
        <translation>Executando %1.</translation>
    </message>
    <message>
        <source>Running %1, slowed down to %2 %.</source>
        <extracomment>%2 is a number of percent</extracomment>
        <translation>Executando %1, com velocidade reduzida a %2 %.</translation>
    </message>
    <message>
        <source>%1 cannot run here: %2</source>
        <translation>%1 não pode ser executado aqui: %2</translation>
    </message>
    <message>
        <source>Downloading its part of %1.</source>
        <translation>Baixando sua parte de %1.</translation>
    </message>
    <message>
        <source>Loading its part of %1.</source>
        <translation>Carregando sua parte de %1.</translation>
    </message>
    <message>
        <source>Ready to run %1; nobody asks right now.</source>
        <translation>Pronto para executar %1; ninguém está pedindo agora.</translation>
    </message>
    <message>
        <source>Ready; the coordinator has no work for this machine right now.</source>
        <translation>Pronto; o coordenador não tem trabalho para esta máquina agora.</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Em execução</translation>
    </message>
    <message>
        <source>Slowed down</source>
        <translation>Reduzido</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausado</translation>
    </message>
    <message>
        <source>Snoozed</source>
        <translation>Suspenso</translation>
    </message>
    <message>
        <source>Waiting for work</source>
        <translation>Aguardando trabalho</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>Requer atenção</translation>
    </message>
    <message>
        <source>Not running</source>
        <translation>Não está em execução</translation>
    </message>
    <message>
        <source>This machine has not joined anybody yet.</source>
        <translation>Esta máquina ainda não participa de nenhum coordenador.</translation>
    </message>
    <message>
        <source>The coordinator refuses this machine: %1</source>
        <translation>O coordenador recusa esta máquina: %1</translation>
    </message>
    <message>
        <source>No device of this machine can be lent.</source>
        <translation>Nenhum dispositivo desta máquina pode ser emprestado.</translation>
    </message>
    <message>
        <source>Paused.</source>
        <translation>Pausado.</translation>
    </message>
    <message>
        <source>Paused: %1.</source>
        <translation>Pausado: %1.</translation>
    </message>
    <message>
        <source>Connecting to %1.</source>
        <translation>Conectando a %1.</translation>
    </message>
</context>
<context>
    <name>BenchResults</name>
    <message>
        <source>%1: %2 slower</source>
        <extracomment>%1 is what was measured, %2 a percentage</extracomment>
        <translation>%1: %2 mais lento</translation>
    </message>
    <message>
        <source>%1: %2 of an answer, %3 of a prompt.</source>
        <translation>%1: %2 de resposta, %3 de prompt.</translation>
    </message>
    <message numerus="yes">
        <source>%1: not even one of its %Ln block(s) fits into the %2 that are lent.</source>
        <translation>
            <numerusform>%1: nem mesmo o seu %Ln bloco cabe nos %2 emprestados.</numerusform>
            <numerusform>%1: nem mesmo um dos seus %Ln blocos cabe nos %2 emprestados.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: does not fit as a whole, it has %2 and %3 are lent. Some %4 of its %5 blocks do, at %6 of an answer.</source>
        <translation>%1: não cabe inteiro; tem %2 e %3 estão emprestados. Cerca de %4 dos seus %5 blocos cabem, a %6 de resposta.</translation>
    </message>
    <message>
        <source>A model of %1 billion parameters, %2 bits</source>
        <extracomment>How large a model is. %1: billions of parameters, %2: bits of each</extracomment>
        <translation>Um modelo de %1 bilhões de parâmetros, %2 bits</translation>
    </message>
</context>
<context>
    <name>BenchText</name>
    <message>
        <source>A block, a token of an answer</source>
        <translation>Um bloco, um token de resposta</translation>
    </message>
    <message>
        <source>A block, a token of a prompt</source>
        <translation>Um bloco, um token de prompt</translation>
    </message>
    <message>
        <source>A block of 4 bits, a token of an answer</source>
        <translation>Um bloco de 4 bits, um token de resposta</translation>
    </message>
    <message>
        <source>A block of 4 bits, a token of a prompt</source>
        <translation>Um bloco de 4 bits, um token de prompt</translation>
    </message>
    <message>
        <source>A small block, a token of an answer</source>
        <translation>Um bloco pequeno, um token de resposta</translation>
    </message>
    <message>
        <source>A small block, a token of a prompt</source>
        <translation>Um bloco pequeno, um token de prompt</translation>
    </message>
    <message>
        <source>Length of these prompts</source>
        <translation>Tamanho desses prompts</translation>
    </message>
    <message>
        <source>Weights read for a token, 4 bits</source>
        <translation>Pesos lidos por token, 4 bits</translation>
    </message>
    <message>
        <source>Weights read for a token, 8 bits</source>
        <translation>Pesos lidos por token, 8 bits</translation>
    </message>
    <message>
        <source>Products of a prompt, 4 bits</source>
        <translation>Produtos de um prompt, 4 bits</translation>
    </message>
    <message>
        <source>Products of a prompt, 8 bits</source>
        <translation>Produtos de um prompt, 8 bits</translation>
    </message>
    <message>
        <source>What the coordinator checks</source>
        <translation>O que o coordenador verifica</translation>
    </message>
    <message>
        <source>Memory, copied</source>
        <translation>Memória, copiada</translation>
    </message>
    <message>
        <source>Memory, two read and one written</source>
        <translation>Memória, duas leituras e uma gravação</translation>
    </message>
    <message>
        <source>Memory, read</source>
        <translation>Memória, lida</translation>
    </message>
    <message>
        <source>Arithmetic, 32-bit floats</source>
        <translation>Aritmética, ponto flutuante de 32 bits</translation>
    </message>
    <message>
        <source>Arithmetic, 16-bit floats</source>
        <translation>Aritmética, ponto flutuante de 16 bits</translation>
    </message>
    <message>
        <source>Arithmetic, 8-bit integers</source>
        <translation>Aritmética, inteiros de 8 bits</translation>
    </message>
    <message>
        <source>Matrix units, 16-bit floats</source>
        <translation>Unidades de matriz, ponto flutuante de 16 bits</translation>
    </message>
    <message>
        <source>Own kernel: vector product, 4 bits</source>
        <translation>Kernel próprio: produto de vetores, 4 bits</translation>
    </message>
    <message>
        <source>Own kernel: vector product, 8 bits</source>
        <translation>Kernel próprio: produto de vetores, 8 bits</translation>
    </message>
    <message>
        <source>Own kernel: matrix product, 4 bits</source>
        <translation>Kernel próprio: produto de matrizes, 4 bits</translation>
    </message>
    <message>
        <source>Own kernel: matrix product, 8 bits</source>
        <translation>Kernel próprio: produto de matrizes, 8 bits</translation>
    </message>
    <message>
        <source>Link, host to device</source>
        <translation>Conexão, host para dispositivo</translation>
    </message>
    <message>
        <source>Link, device to host</source>
        <translation>Conexão, dispositivo para host</translation>
    </message>
    <message>
        <source>Memory, copied by the driver</source>
        <translation>Memória, copiada pelo driver</translation>
    </message>
    <message>
        <source>Starting a computation</source>
        <translation>Início de um cálculo</translation>
    </message>
    <message>
        <source>A block, a token of an answer, after a minute</source>
        <translation>Um bloco, um token de resposta, após um minuto</translation>
    </message>
    <message>
        <source>Speed lost in a minute of load</source>
        <translation>Velocidade perdida em um minuto de carga</translation>
    </message>
    <message>
        <source>Clock at the beginning of that minute</source>
        <translation>Frequência no início desse minuto</translation>
    </message>
    <message>
        <source>Clock at its end</source>
        <translation>Frequência no fim</translation>
    </message>
    <message>
        <source>Hottest in that minute</source>
        <translation>Temperatura máxima nesse minuto</translation>
    </message>
    <message>
        <source>Power in that minute</source>
        <translation>Potência nesse minuto</translation>
    </message>
    <message>
        <source>Blocks&apos; tokens for a joule</source>
        <translation>Tokens de blocos por joule</translation>
    </message>
    <message>
        <source>tokens/J</source>
        <translation>tokens/J</translation>
    </message>
    <message>
        <source>A minute of load</source>
        <translation>Um minuto de carga</translation>
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
        <translation>com interferência</translation>
    </message>
    <message>
        <source>wrong results</source>
        <extracomment>Of a measured value</extracomment>
        <translation>resultados errados</translation>
    </message>
    <message>
        <source>not possible here</source>
        <extracomment>Of what could not be measured</extracomment>
        <translation>não é possível aqui</translation>
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
        <translation>Último dia</translation>
    </message>
    <message>
        <source>Last week</source>
        <translation>Última semana</translation>
    </message>
    <message>
        <source>Last 400 days</source>
        <translation>Últimos 400 dias</translation>
    </message>
</context>
<context>
    <name>EarningsSums</name>
    <message>
        <source>Others</source>
        <translation>Outros</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>medido</translation>
    </message>
    <message>
        <source>partly estimated</source>
        <translation>parcialmente estimado</translation>
    </message>
    <message>
        <source>estimated</source>
        <translation>estimado</translation>
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
        <translation>%1: nada foi calculado.</translation>
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
            <numerusform>%Ln tarefa.</numerusform>
            <numerusform>%Ln tarefas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln task(s), %1 of them pending.</source>
        <translation>
            <numerusform>%Ln tarefa, %1 pendente.</numerusform>
            <numerusform>%Ln tarefas, %1 delas pendentes.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2, which cost %3.</source>
        <translation>%1 %2, com custo de %3.</translation>
    </message>
    <message>
        <source>%1 %2; its price is not known for all of it.</source>
        <translation>%1 %2; o preço não é conhecido para tudo.</translation>
    </message>
</context>
<context>
    <name>ExportWriter</name>
    <message>
        <source>The file %1 could not be made: %2</source>
        <translation>Não foi possível criar o arquivo %1: %2</translation>
    </message>
    <message>
        <source>The file %1 could not be written: %2</source>
        <translation>Não foi possível gravar o arquivo %1: %2</translation>
    </message>
</context>
<context>
    <name>Failure</name>
    <message>
        <source>Memory or disk space was used up. Free some, or change what you lend: under Policy the device&apos;s memory, under Models the space for downloads. It is tried again with less work.</source>
        <translation>A memória ou o espaço em disco acabou. Libere um pouco ou mude o que você empresta: em Política, a memória do dispositivo; em Modelos, o espaço para downloads. Uma nova tentativa é feita com menos trabalho.</translation>
    </message>
    <message>
        <source>The process that computes ended, or the coordinator could not be reached. It is tried again by itself. If it keeps happening on one device, update that device&apos;s driver, and undo overclocking if there is any; if it happens on all of them, check the network.</source>
        <translation>O processo de cálculo terminou ou não foi possível contatar o coordenador. Uma nova tentativa é feita automaticamente. Se continuar acontecendo em um dispositivo, atualize o driver dele e desfaça o overclock, se houver; se acontecer em todos, verifique a rede.</translation>
    </message>
    <message>
        <source>Something took too long. A device that hangs is started anew by itself. If it keeps happening, update the device&apos;s driver, lend it less memory, or check the network.</source>
        <translation>Algo demorou demais. Um dispositivo travado é reiniciado automaticamente. Se continuar acontecendo, atualize o driver do dispositivo, empreste menos memória dele ou verifique a rede.</translation>
    </message>
    <message>
        <source>A file or an answer was damaged. Damaged downloads are thrown away and fetched again. If it keeps happening, check the disk and the machine&apos;s memory for faults, and tell the people who run the coordinator.</source>
        <translation>Um arquivo ou uma resposta estava corrompido. Downloads corrompidos são descartados e baixados de novo. Se continuar acontecendo, verifique se há defeitos no disco e na memória da máquina e avise quem opera o coordenador.</translation>
    </message>
    <message>
        <source>This device or this version cannot compute that model. Nothing is lost: it gets other work. An update of Commonwatt or of the device&apos;s driver may help.</source>
        <translation>Este dispositivo ou esta versão não consegue calcular esse modelo. Nada se perde: ele recebe outro trabalho. Uma atualização do Commonwatt ou do driver do dispositivo pode ajudar.</translation>
    </message>
    <message>
        <source>The system refused access. See that the user who runs Commonwatt may use the device (on Linux, the groups “video” and “render”) and may write to the data folder.</source>
        <translation>O sistema negou o acesso. Confira se o usuário que executa o Commonwatt pode usar o dispositivo (no Linux, os grupos “video” e “render”) e gravar na pasta de dados.</translation>
    </message>
    <message>
        <source>The coordinator does not accept this machine any more. Ask for a new link to join, and join again.</source>
        <translation>O coordenador não aceita mais esta máquina. Peça um novo link de convite e participe de novo.</translation>
    </message>
    <message>
        <source>The device or a file that was needed is not there any more. If you have taken a device out, nothing has to be done; otherwise see under Hardware whether it is found.</source>
        <translation>O dispositivo ou um arquivo necessário não está mais disponível. Se você removeu um dispositivo, não é preciso fazer nada; caso contrário, veja em Hardware se ele é encontrado.</translation>
    </message>
    <message>
        <source>The work was called off, as when you pause or turn the machine off. Nothing has to be done.</source>
        <translation>O trabalho foi cancelado, como quando você pausa ou desliga a máquina. Não é preciso fazer nada.</translation>
    </message>
    <message>
        <source>The coordinator asked for something that cannot be done here. You cannot change that; it gives the work to others. If it keeps happening, see whether there is an update.</source>
        <translation>O coordenador pediu algo que não pode ser feito aqui. Você não pode mudar isso; ele passa o trabalho a outros. Se continuar acontecendo, veja se há uma atualização.</translation>
    </message>
    <message>
        <source>This is a defect of Commonwatt. See whether there is an update; if it still happens, please report it with the message above.</source>
        <translation>Este é um defeito do Commonwatt. Veja se há uma atualização; se ainda acontecer, relate-o com a mensagem acima.</translation>
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
        <translation>Placa de vídeo, %1</translation>
    </message>
    <message>
        <source>Graphics within the processor, shares %1</source>
        <translation>Gráficos integrados ao processador, compartilham %1</translation>
    </message>
    <message>
        <source>Graphics computed by the processor, %1</source>
        <translation>Gráficos calculados pelo processador, %1</translation>
    </message>
    <message>
        <source>Processor, %1</source>
        <translation>Processador, %1</translation>
    </message>
    <message>
        <source>PCI %1</source>
        <translation>PCI %1</translation>
    </message>
    <message>
        <source>kernel driver %1</source>
        <extracomment>Of the system&apos;s kernel, such as &quot;nvidia&quot;</extracomment>
        <translation>driver de kernel %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lane(s) at %1&#xa0;GT/s</source>
        <extracomment>A link&apos;s speed: giga-transfers a second and lane</extracomment>
        <translation>
            <numerusform>%Ln via a %1&#xa0;GT/s</numerusform>
            <numerusform>%Ln vias a %1&#xa0;GT/s</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; now %2</source>
        <translation>%1; agora %2</translation>
    </message>
    <message>
        <source>subgroups of %1</source>
        <translation>subgrupos de %1</translation>
    </message>
    <message>
        <source>16-bit storage</source>
        <translation>armazenamento de 16 bits</translation>
    </message>
    <message>
        <source>8-bit storage</source>
        <translation>armazenamento de 8 bits</translation>
    </message>
    <message>
        <source>16-bit arithmetic</source>
        <translation>aritmética de 16 bits</translation>
    </message>
    <message>
        <source>8-bit integers</source>
        <translation>inteiros de 8 bits</translation>
    </message>
    <message>
        <source>integer dot product</source>
        <translation>produto escalar de inteiros</translation>
    </message>
    <message>
        <source>cooperative matrices</source>
        <translation>matrizes cooperativas</translation>
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
        <translation>Há mais de um convite. Use um para cada máquina: cole o link do convite desta máquina.</translation>
    </message>
    <message>
        <source>The link is not whole. Copy all of it, from commonwatt:// to its end, or ask for a new one.</source>
        <translation>O link está incompleto. Copie-o inteiro, de commonwatt:// até o fim, ou peça um novo.</translation>
    </message>
    <message>
        <source>There is no invitation in it. An invitation is a link that begins with commonwatt://.</source>
        <translation>Não há convite aqui. Um convite é um link que começa com commonwatt://.</translation>
    </message>
    <message>
        <source>No QR code can be read in this image. Try one that is sharper, or paste the link.</source>
        <translation>Não foi possível ler um código QR nesta imagem. Tente uma mais nítida ou cole o link.</translation>
    </message>
    <message>
        <source>The QR code in this image is not an invitation.</source>
        <translation>O código QR desta imagem não é um convite.</translation>
    </message>
    <message>
        <source>The image is too large. Cut the QR code out of it, or paste the link.</source>
        <translation>A imagem é grande demais. Recorte o código QR ou cole o link.</translation>
    </message>
    <message>
        <source>The image is broken and cannot be read.</source>
        <translation>A imagem está corrompida e não pode ser lida.</translation>
    </message>
    <message>
        <source>The file cannot be opened.</source>
        <translation>Não foi possível abrir o arquivo.</translation>
    </message>
    <message>
        <source>The file is too large for an invitation: choose a text with the link in it, or an image of its QR code.</source>
        <translation>O arquivo é grande demais para um convite: escolha um texto que contenha o link ou uma imagem do código QR.</translation>
    </message>
</context>
<context>
    <name>ModelList</name>
    <message>
        <source>%1 billion parameters</source>
        <translation>%1 bilhões de parâmetros</translation>
    </message>
    <message>
        <source>%1 million parameters</source>
        <translation>%1 milhões de parâmetros</translation>
    </message>
    <message>
        <source>%1 parameters</source>
        <translation>%1 parâmetros</translation>
    </message>
    <message>
        <source>kept for later</source>
        <translation>guardado para depois</translation>
    </message>
    <message>
        <source>downloading</source>
        <translation>baixando</translation>
    </message>
    <message>
        <source>loading</source>
        <translation>carregando</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>pronto</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>falhou</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>parado</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>não informado</translation>
    </message>
    <message numerus="yes">
        <source>%1 in %Ln block(s)</source>
        <extracomment>%1 is a size in bytes</extracomment>
        <translation>
            <numerusform>%1 em %Ln bloco</numerusform>
            <numerusform>%1 em %Ln blocos</numerusform>
        </translation>
    </message>
    <message>
        <source>Token embedding</source>
        <translation>Embedding de tokens</translation>
    </message>
    <message>
        <source>Output head</source>
        <translation>Cabeça de saída</translation>
    </message>
    <message>
        <source>Block %1 of %2</source>
        <translation>Bloco %1 de %2</translation>
    </message>
    <message>
        <source>Blocks %1 to %2 of %3</source>
        <translation>Blocos %1 a %2 de %3</translation>
    </message>
    <message>
        <source>%1 in the block cache: %2, %3</source>
        <extracomment>Blocks of a model, and how large they are</extracomment>
        <translation>%1 no cache de blocos: %2, %3</translation>
    </message>
    <message>
        <source>%1 on %2: %3, %4</source>
        <extracomment>Blocks of a model, a device, what it does with them, and how large they are</extracomment>
        <translation>%1 em %2: %3, %4</translation>
    </message>
    <message>
        <source>Only models that you have allowed run here, and this one is not among them.</source>
        <translation>Só os modelos que você permitiu são executados aqui, e este não está entre eles.</translation>
    </message>
    <message>
        <source>Allowed by your pattern “%1”.</source>
        <translation>Permitido pelo seu padrão “%1”.</translation>
    </message>
    <message>
        <source>Denied by your pattern “%1”.</source>
        <translation>Negado pelo seu padrão “%1”.</translation>
    </message>
    <message>
        <source>Chat: answers in a conversation</source>
        <translation>Chat: respostas em uma conversa</translation>
    </message>
    <message>
        <source>Text completion: a text is carried on</source>
        <translation>Complemento de texto: um texto é continuado</translation>
    </message>
    <message>
        <source>%1, may send work</source>
        <translation>%1, pode enviar trabalho</translation>
    </message>
    <message>
        <source>%1, may not send work</source>
        <translation>%1, não pode enviar trabalho</translation>
    </message>
</context>
<context>
    <name>Notifications</name>
    <message>
        <source>When this machine has joined a coordinator</source>
        <translation>Quando esta máquina passa a participar de um coordenador</translation>
    </message>
    <message>
        <source>When the coordinator refuses this machine</source>
        <translation>Quando o coordenador recusa esta máquina</translation>
    </message>
    <message>
        <source>When a device fails and needs me</source>
        <translation>Quando um dispositivo falha e precisa de mim</translation>
    </message>
    <message>
        <source>When the first credit is earned</source>
        <translation>Quando o primeiro crédito é ganho</translation>
    </message>
    <message>
        <source>Once a day, what was earned the day before</source>
        <translation>Uma vez por dia, o que foi ganho no dia anterior</translation>
    </message>
    <message>
        <source>When a snooze has ended</source>
        <translation>Quando uma suspensão termina</translation>
    </message>
    <message>
        <source>When a newer version is there</source>
        <translation>Quando há uma versão mais nova</translation>
    </message>
    <message>
        <source>Joined</source>
        <translation>Participação iniciada</translation>
    </message>
    <message>
        <source>This machine computes for %1 from now on.</source>
        <translation>Esta máquina agora calcula para %1.</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Recusada</translation>
    </message>
    <message>
        <source>%1 refuses this machine: %2</source>
        <translation>%1 recusa esta máquina: %2</translation>
    </message>
    <message>
        <source>First credits</source>
        <translation>Primeiros créditos</translation>
    </message>
    <message>
        <source>This machine has earned its first credits: %1.</source>
        <translation>Esta máquina ganhou seus primeiros créditos: %1.</translation>
    </message>
    <message>
        <source>Snooze ended</source>
        <translation>Suspensão encerrada</translation>
    </message>
    <message>
        <source>Commonwatt may compute again.</source>
        <translation>O Commonwatt pode calcular de novo.</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Atualização</translation>
    </message>
    <message>
        <source>%1 is there; this machine has an older version.</source>
        <translation>%1 está disponível; esta máquina tem uma versão mais antiga.</translation>
    </message>
    <message>
        <source>A device fails</source>
        <translation>Falha em um dispositivo</translation>
    </message>
    <message>
        <source>%1 cannot run %2: %3</source>
        <translation>%1 não consegue executar %2: %3</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ontem</translation>
    </message>
    <message>
        <source>%1 credits earned.</source>
        <translation>%1 créditos ganhos.</translation>
    </message>
    <message numerus="yes">
        <source>%1 credits earned, and %Ln task(s) not booked yet.</source>
        <translation>
            <numerusform>%1 créditos ganhos, e %Ln tarefa ainda não contabilizada.</numerusform>
            <numerusform>%1 créditos ganhos, e %Ln tarefas ainda não contabilizadas.</numerusform>
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
        <translation>dias</translation>
    </message>
    <message>
        <source>milliseconds</source>
        <translation>milissegundos</translation>
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
        <translation>watts</translation>
    </message>
    <message>
        <source>MHz</source>
        <translation>MHz</translation>
    </message>
    <message>
        <source>% of its highest</source>
        <translation>% do máximo</translation>
    </message>
    <message>
        <source>% of it</source>
        <translation>% dela</translation>
    </message>
    <message>
        <source>for a kWh</source>
        <translation>por kWh</translation>
    </message>
    <message>
        <source>threads</source>
        <translation>threads</translation>
    </message>
    <message>
        <source>on this machine</source>
        <translation>nesta máquina</translation>
    </message>
    <message>
        <source>Run on</source>
        <translation>Continuar executando</translation>
    </message>
    <message>
        <source>As while you are here</source>
        <translation>Como quando você está presente</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Pause and give memory back</source>
        <translation>Pausar e devolver a memória</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Sempre</translation>
    </message>
    <message>
        <source>Nobody is here</source>
        <translation>Não há ninguém</translation>
    </message>
    <message>
        <source>Only input counts</source>
        <translation>Só o uso conta</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Desligado</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Sem limite</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Desconhecido</translation>
    </message>
    <message>
        <source>At any price</source>
        <translation>A qualquer preço</translation>
    </message>
    <message>
        <source>As devices of its kind do</source>
        <translation>Como dispositivos do mesmo tipo</translation>
    </message>
    <message>
        <source>Do not use it</source>
        <translation>Não usar</translation>
    </message>
    <message>
        <source>Slowly</source>
        <translation>Devagar</translation>
    </message>
    <message>
        <source>Like any other</source>
        <translation>Como qualquer outra</translation>
    </message>
    <message>
        <source>As usual: 75 % of a GPU&apos;s, 50 % of the machine&apos;s</source>
        <translation>Como de costume: 75 % da memória de uma GPU, 50 % da memória da máquina</translation>
    </message>
    <message>
        <source>One for each core</source>
        <translation>Uma para cada núcleo</translation>
    </message>
    <message>
        <source>What is lent and 2 GiB</source>
        <translation>O que é emprestado e mais 2 GiB</translation>
    </message>
    <message>
        <source>By itself, before a device is offered</source>
        <translation>Automaticamente, antes de oferecer um dispositivo</translation>
    </message>
    <message>
        <source>Only when you ask for it</source>
        <translation>Só quando você pedir</translation>
    </message>
    <message>
        <source>While something runs or somebody looks</source>
        <translation>Enquanto algo é executado ou alguém olha</translation>
    </message>
    <message>
        <source>Simulated, for trying things out</source>
        <translation>Simulado, para experimentar</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nenhum</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tudo</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>O que acontece</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>Avisos e erros</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Erros</translation>
    </message>
    <message>
        <source>By network and time</source>
        <translation>Por rede e horário</translation>
    </message>
    <message>
        <source>GPUs run when you have been away for</source>
        <translation>As GPUs funcionam após sua ausência de</translation>
    </message>
    <message>
        <source>Time without keyboard, pointer or game controller.</source>
        <translation>Tempo sem teclado, ponteiro ou controle de jogo.</translation>
    </message>
    <message>
        <source>The processor runs when you have been away for</source>
        <translation>O processador funciona após sua ausência de</translation>
    </message>
    <message>
        <source>The same for the processor.</source>
        <translation>O mesmo para o processador.</translation>
    </message>
    <message>
        <source>GPUs while you are here</source>
        <translation>GPUs quando você está presente</translation>
    </message>
    <message>
        <source>Whether they run although you use the machine: a part of their time leaves it usable.</source>
        <translation>Se funcionam embora você use a máquina: com uma parte do tempo, ela continua utilizável.</translation>
    </message>
    <message>
        <source>The processor while you are here</source>
        <translation>O processador quando você está presente</translation>
    </message>
    <message>
        <source>When the screen is locked</source>
        <translation>Quando a tela está bloqueada</translation>
    </message>
    <message>
        <source>Whether it counts at once as nobody being here.</source>
        <translation>Se conta de imediato como ninguém presente.</translation>
    </message>
    <message>
        <source>While a remote session is open</source>
        <translation>Quando uma sessão remota está aberta</translation>
    </message>
    <message>
        <source>Somebody works on this machine from another one.</source>
        <translation>Alguém trabalha nesta máquina a partir de outra.</translation>
    </message>
    <message>
        <source>Game controllers count as input</source>
        <translation>Controles de jogo contam como uso</translation>
    </message>
    <message>
        <source>Turn it off if one lies about and moves by itself.</source>
        <translation>Desative se houver um por perto que se mova sozinho.</translation>
    </message>
    <message>
        <source>While a window fills the screen</source>
        <translation>Quando uma janela ocupa a tela inteira</translation>
    </message>
    <message>
        <source>A game, a film, a presentation.</source>
        <translation>Um jogo, um filme, uma apresentação.</translation>
    </message>
    <message>
        <source>Windows that come first</source>
        <translation>Janelas que têm prioridade</translation>
    </message>
    <message>
        <source>Classes of windows; * and ? stand for any letters.</source>
        <translation>Classes de janelas; * e ? representam quaisquer letras.</translation>
    </message>
    <message>
        <source>Programs that come first</source>
        <translation>Programas que têm prioridade</translation>
    </message>
    <message>
        <source>Names of programs such as blender; * and ? stand for any letters.</source>
        <translation>Nomes de programas, como blender; * e ? representam quaisquer letras.</translation>
    </message>
    <message>
        <source>While one of these is open</source>
        <translation>Quando um destes está aberto</translation>
    </message>
    <message>
        <source>What the windows and programs above lead to.</source>
        <translation>A que levam as janelas e os programas acima.</translation>
    </message>
    <message>
        <source>While a game has asked for game mode</source>
        <translation>Quando um jogo solicita o modo de jogo</translation>
    </message>
    <message>
        <source>Many games ask the system for it.</source>
        <translation>Muitos jogos o solicitam ao sistema.</translation>
    </message>
    <message>
        <source>While music or a film plays</source>
        <translation>Quando música ou filme é reproduzido</translation>
    </message>
    <message>
        <source>In any player that tells the system.</source>
        <translation>Em qualquer reprodutor que avise o sistema.</translation>
    </message>
    <message>
        <source>While a program keeps the screen on</source>
        <translation>Quando um programa mantém a tela ligada</translation>
    </message>
    <message>
        <source>As films and video calls do.</source>
        <translation>Como fazem filmes e chamadas de vídeo.</translation>
    </message>
    <message>
        <source>Pause a GPU when others use more of it than</source>
        <translation>Pausar uma GPU quando outros usam mais dela que</translation>
    </message>
    <message>
        <source>Your own programs on the same GPU come first.</source>
        <translation>Seus próprios programas na mesma GPU têm prioridade.</translation>
    </message>
    <message>
        <source>… for longer than</source>
        <translation>… por mais de</translation>
    </message>
    <message>
        <source>Short bursts do not count.</source>
        <translation>Picos curtos não contam.</translation>
    </message>
    <message>
        <source>Give a GPU&apos;s memory back when less is free than</source>
        <translation>Devolver a memória de uma GPU com menos livre que</translation>
    </message>
    <message>
        <source>So that your programs find room on it.</source>
        <translation>Para que seus programas tenham espaço nela.</translation>
    </message>
    <message>
        <source>Hours of the week</source>
        <translation>Horas da semana</translation>
    </message>
    <message>
        <source>When it may run at all.</source>
        <translation>Quando pode ser executado.</translation>
    </message>
    <message>
        <source>On battery, run while its charge is above</source>
        <translation>Na bateria, executar com carga acima de</translation>
    </message>
    <message>
        <source>Computing empties a battery within an hour or two.</source>
        <translation>Calcular esgota uma bateria em uma ou duas horas.</translation>
    </message>
    <message>
        <source>While an uninterruptible power supply runs on its battery</source>
        <translation>Quando um nobreak funciona com a bateria</translation>
    </message>
    <message>
        <source>During a power cut.</source>
        <translation>Durante uma queda de energia.</translation>
    </message>
    <message>
        <source>Prices by time</source>
        <translation>Preços por horário</translation>
    </message>
    <message>
        <source>Of a kilowatt-hour; the first line that fits counts.</source>
        <translation>De um quilowatt-hora; vale a primeira linha que corresponder.</translation>
    </message>
    <message>
        <source>Price at all other times</source>
        <translation>Preço em todos os outros horários</translation>
    </message>
    <message>
        <source>Of a kilowatt-hour.</source>
        <translation>De um quilowatt-hora.</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moeda</translation>
    </message>
    <message>
        <source>Three capital letters, such as EUR or USD.</source>
        <translation>Três letras maiúsculas, como EUR ou USD.</translation>
    </message>
    <message>
        <source>Run up to a price of</source>
        <translation>Executar até um preço de</translation>
    </message>
    <message>
        <source>While electricity costs more, nothing runs.</source>
        <translation>Enquanto a eletricidade custar mais, nada é executado.</translation>
    </message>
    <message>
        <source>What a device takes while it computes</source>
        <translation>O que um dispositivo consome enquanto calcula</translation>
    </message>
    <message>
        <source>For the sums of energy and cost, where no sensor tells.</source>
        <translation>Para as somas de energia e custo, quando nenhum sensor informa.</translation>
    </message>
    <message>
        <source>Where your own signal is read</source>
        <translation>De onde seu próprio sinal é lido</translation>
    </message>
    <message>
        <source>Solar surplus, home automation: file:/PATH or http://127.0.0.1:PORT/PATH. Empty: none.</source>
        <translation>Excedente solar, automação residencial: file:/PATH ou http://127.0.0.1:PORT/PATH. Vazio: nenhum.</translation>
    </message>
    <message>
        <source>How old the signal may be</source>
        <translation>Idade máxima do sinal</translation>
    </message>
    <message>
        <source>An older one stops the work.</source>
        <translation>Um mais antigo interrompe o trabalho.</translation>
    </message>
    <message>
        <source>Keep a GPU&apos;s core at</source>
        <translation>Manter o núcleo de uma GPU em</translation>
    </message>
    <message>
        <source>It is slowed down as far as that needs.</source>
        <translation>A velocidade é reduzida na medida necessária.</translation>
    </message>
    <message>
        <source>Stop when its core is hotter than</source>
        <translation>Parar quando o núcleo passar de</translation>
    </message>
    <message>
        <source>It runs again when it is 5 °C cooler.</source>
        <translation>Volta a funcionar quando estiver 5 °C mais frio.</translation>
    </message>
    <message>
        <source>Keep a GPU&apos;s hottest part at</source>
        <translation>Manter a parte mais quente de uma GPU em</translation>
    </message>
    <message>
        <source>Stop when its hottest part is hotter than</source>
        <translation>Parar quando a parte mais quente passar de</translation>
    </message>
    <message>
        <source>Keep a GPU&apos;s memory at</source>
        <translation>Manter a memória de uma GPU em</translation>
    </message>
    <message>
        <source>Stop when its memory is hotter than</source>
        <translation>Parar quando a memória passar de</translation>
    </message>
    <message>
        <source>The most that a GPU may take</source>
        <translation>O máximo que uma GPU pode consumir</translation>
    </message>
    <message>
        <source>Held by its driver where it can, else by slowing it down.</source>
        <translation>Mantido pelo driver, se possível; senão, reduzindo a velocidade.</translation>
    </message>
    <message>
        <source>Highest clock of a GPU&apos;s cores</source>
        <translation>Frequência máxima dos núcleos de uma GPU</translation>
    </message>
    <message>
        <source>Where its driver can be told.</source>
        <translation>Onde o driver permite.</translation>
    </message>
    <message>
        <source>Keep a GPU&apos;s fan below</source>
        <translation>Manter a ventoinha de uma GPU abaixo de</translation>
    </message>
    <message>
        <source>Part of the time in which a device computes at most</source>
        <translation>Parte máxima do tempo em que um dispositivo calcula</translation>
    </message>
    <message>
        <source>Less is cooler, quieter and earns less.</source>
        <translation>Menos é mais frio e silencioso, e rende menos.</translation>
    </message>
    <message>
        <source>Pause the processor when others use more of it than</source>
        <translation>Pausar o processador quando outros usam mais dele que</translation>
    </message>
    <message>
        <source>Your own programs come first.</source>
        <translation>Seus próprios programas têm prioridade.</translation>
    </message>
    <message>
        <source>Give memory back when less is free than</source>
        <translation>Devolver memória com menos livre que</translation>
    </message>
    <message>
        <source>Of the machine&apos;s memory.</source>
        <translation>Da memória da máquina.</translation>
    </message>
    <message>
        <source>Store models only while more of the disk is free than</source>
        <translation>Armazenar modelos só com mais espaço livre em disco que</translation>
    </message>
    <message>
        <source>What is stored already stays.</source>
        <translation>O que já está armazenado permanece.</translation>
    </message>
    <message>
        <source>Where the network costs by volume</source>
        <translation>Onde a rede é cobrada por volume</translation>
    </message>
    <message>
        <source>Such as a phone&apos;s.</source>
        <translation>Como a de um celular.</translation>
    </message>
    <message>
        <source>How fast “slowly” is</source>
        <translation>O quanto “devagar” é rápido</translation>
    </message>
    <message>
        <source>Each way.</source>
        <translation>Em cada sentido.</translation>
    </message>
    <message>
        <source>Send at most</source>
        <translation>Enviar no máximo</translation>
    </message>
    <message>
        <source>So that your own calls and games stay smooth.</source>
        <translation>Para que suas chamadas e jogos continuem fluidos.</translation>
    </message>
    <message>
        <source>Traffic in a day</source>
        <translation>Tráfego em um dia</translation>
    </message>
    <message>
        <source>Sent and received.</source>
        <translation>Enviado e recebido.</translation>
    </message>
    <message>
        <source>Traffic in a month</source>
        <translation>Tráfego em um mês</translation>
    </message>
    <message>
        <source>When the network may be used</source>
        <translation>Quando a rede pode ser usada</translation>
    </message>
    <message>
        <source>Nothing runs at other times.</source>
        <translation>Nada é executado em outros horários.</translation>
    </message>
    <message>
        <source>After a pause, wait for quiet of</source>
        <translation>Após uma pausa, aguardar tranquilidade por</translation>
    </message>
    <message>
        <source>Nothing may speak against running for this long.</source>
        <translation>Nada pode impedir a execução durante este tempo.</translation>
    </message>
    <message>
        <source>Give a device&apos;s memory back after a pause of</source>
        <translation>Devolver a memória de um dispositivo após pausa de</translation>
    </message>
    <message>
        <source>Until then work goes on quickly when you leave again.</source>
        <translation>Até lá, o trabalho recomeça rápido quando você sai de novo.</translation>
    </message>
    <message>
        <source>Longest time before a GPU with a screen gives others their turn</source>
        <translation>Tempo máximo até uma GPU com tela dar a vez a outros</translation>
    </message>
    <message>
        <source>Less is smoother and a little slower.</source>
        <translation>Menos é mais fluido e um pouco mais lento.</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Perfil</translation>
    </message>
    <message>
        <source>A set of settings that holds together.</source>
        <translation>Um conjunto coerente de configurações.</translation>
    </message>
    <message>
        <source>Profile where neither network nor time chooses one</source>
        <translation>Perfil quando nem rede nem horário escolhem um</translation>
    </message>
    <message>
        <source>Counts while the profile is chosen by network and time.</source>
        <translation>Vale quando o perfil é escolhido por rede e horário.</translation>
    </message>
    <message>
        <source>Profiles by time</source>
        <translation>Perfis por horário</translation>
    </message>
    <message>
        <source>The first line that fits counts.</source>
        <translation>Vale a primeira linha que corresponder.</translation>
    </message>
    <message>
        <source>Profiles by network</source>
        <translation>Perfis por rede</translation>
    </message>
    <message>
        <source>Names of connections, with * and ?; the first line that fits counts, and counts before the time.</source>
        <translation>Nomes de conexões, com * e ?; vale a primeira linha que corresponder, e antes do horário.</translation>
    </message>
    <message>
        <source>Models that may be served</source>
        <translation>Modelos que podem ser atendidos</translation>
    </message>
    <message>
        <source>Names, with * and ?; empty: all.</source>
        <translation>Nomes, com * e ?; vazio: todos.</translation>
    </message>
    <message>
        <source>Models that may not</source>
        <translation>Modelos que não podem</translation>
    </message>
    <message>
        <source>Counts before those that may.</source>
        <translation>Vale antes dos permitidos.</translation>
    </message>
    <message>
        <source>Who may be served</source>
        <translation>Quem pode ser atendido</translation>
    </message>
    <message>
        <source>Names of requesters, with * and ?; empty: all.</source>
        <translation>Nomes de solicitantes, com * e ?; vazio: todos.</translation>
    </message>
    <message>
        <source>Who may not</source>
        <translation>Quem não pode</translation>
    </message>
    <message>
        <source>Counts before those who may.</source>
        <translation>Vale antes dos permitidos.</translation>
    </message>
    <message>
        <source>Kinds of work</source>
        <translation>Tipos de trabalho</translation>
    </message>
    <message>
        <source>chat, completion; empty: all.</source>
        <translation>chat, completion; vazio: todos.</translation>
    </message>
    <message>
        <source>Name of this machine</source>
        <translation>Nome desta máquina</translation>
    </message>
    <message>
        <source>At the coordinator, from the next start on.</source>
        <translation>No coordenador, a partir do próximo início.</translation>
    </message>
    <message>
        <source>Devices that are lent</source>
        <translation>Dispositivos emprestados</translation>
    </message>
    <message>
        <source>Such as cpu, vulkan:0, cuda:1. Empty: every GPU, or the processor where there is none.</source>
        <translation>Por exemplo, cpu, vulkan:0, cuda:1. Vazio: todas as GPUs, ou o processador se não houver nenhuma.</translation>
    </message>
    <message>
        <source>How much memory of each device is lent</source>
        <translation>Quanta memória de cada dispositivo é emprestada</translation>
    </message>
    <message>
        <source>An amount or a part.</source>
        <translation>Uma quantidade ou uma parte.</translation>
    </message>
    <message>
        <source>Threads on the processor</source>
        <translation>Threads no processador</translation>
    </message>
    <message>
        <source>From the next start of the work on.</source>
        <translation>A partir do próximo início do trabalho.</translation>
    </message>
    <message>
        <source>Disk space for models</source>
        <translation>Espaço em disco para modelos</translation>
    </message>
    <message>
        <source>What was used longest ago is removed first.</source>
        <translation>O que foi usado há mais tempo é removido primeiro.</translation>
    </message>
    <message>
        <source>Download models at most at</source>
        <translation>Baixar modelos no máximo a</translation>
    </message>
    <message>
        <source>So that your own downloads stay fast.</source>
        <translation>Para que seus downloads continuem rápidos.</translation>
    </message>
    <message>
        <source>Restart the work when it takes more memory than</source>
        <translation>Reiniciar o trabalho quando ocupar mais memória que</translation>
    </message>
    <message>
        <source>A safeguard. Each device&apos;s work is a process of its own.</source>
        <translation>Uma proteção. O trabalho de cada dispositivo é um processo próprio.</translation>
    </message>
    <message>
        <source>Restart the work when it shows no sign of life for</source>
        <translation>Reiniciar o trabalho sem sinal de vida por</translation>
    </message>
    <message>
        <source>A safeguard against drivers that hang.</source>
        <translation>Uma proteção contra drivers que travam.</translation>
    </message>
    <message>
        <source>Measure devices</source>
        <translation>Medir dispositivos</translation>
    </message>
    <message>
        <source>Takes some seconds.</source>
        <translation>Leva alguns segundos.</translation>
    </message>
    <message>
        <source>Read the GPUs&apos; sensors</source>
        <translation>Ler os sensores das GPUs</translation>
    </message>
    <message>
        <source>Heat and watts cannot be kept without them.</source>
        <translation>Sem eles, não é possível manter os limites de calor e watts.</translation>
    </message>
    <message>
        <source>Port for Prometheus</source>
        <translation>Porta para o Prometheus</translation>
    </message>
    <message>
        <source>Where it finds the sensors&apos; values.</source>
        <translation>Onde encontra os valores dos sensores.</translation>
    </message>
    <message>
        <source>Write into the log</source>
        <translation>Gravar no log</translation>
    </message>
    <message>
        <source>From the next start on.</source>
        <translation>A partir do próximo início.</translation>
    </message>
    <message>
        <source>When you are away, and when not</source>
        <translation>Quando você está ausente e quando não</translation>
    </message>
    <message>
        <source>Games and video</source>
        <translation>Jogos e vídeo</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Horário</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Energia</translation>
    </message>
    <message>
        <source>Price of electricity</source>
        <translation>Preço da eletricidade</translation>
    </message>
    <message>
        <source>Your own signal</source>
        <translation>Seu próprio sinal</translation>
    </message>
    <message>
        <source>Heat and noise</source>
        <translation>Calor e ruído</translation>
    </message>
    <message>
        <source>What else runs, and what stays free</source>
        <translation>O que mais é executado e o que fica livre</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Rede</translation>
    </message>
    <message>
        <source>How it makes way</source>
        <translation>Como ele cede lugar</translation>
    </message>
    <message>
        <source>Which profile holds</source>
        <translation>Qual perfil vale</translation>
    </message>
    <message>
        <source>What is served</source>
        <translation>O que é atendido</translation>
    </message>
    <message>
        <source>The program in the background</source>
        <translation>O programa em segundo plano</translation>
    </message>
    <message>
        <source>%1&#xa0;%2</source>
        <extracomment>A number and its unit</extracomment>
        <translation>%1&#xa0;%2</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sim</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Não</translation>
    </message>
    <message>
        <source>At any time</source>
        <translation>A qualquer hora</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Vazio</translation>
    </message>
    <message>
        <source>%1: unit</source>
        <translation>%1: unidade</translation>
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
        <translation>Executa quando não há ninguém.</translation>
    </message>
    <message>
        <source>Gentle</source>
        <translation>Suave</translation>
    </message>
    <message>
        <source>Waits longer, stays cooler and quieter.</source>
        <translation>Espera mais, fica mais frio e silencioso.</translation>
    </message>
    <message>
        <source>Night</source>
        <translation>Noite</translation>
    </message>
    <message>
        <source>Runs at night only, and quietly.</source>
        <translation>Executa só à noite e em silêncio.</translation>
    </message>
    <message>
        <source>Headless</source>
        <translation>Sem monitor</translation>
    </message>
    <message>
        <source>A machine that nobody sits at: runs always.</source>
        <translation>Uma máquina que ninguém usa: sempre em execução.</translation>
    </message>
    <message>
        <source>It may run</source>
        <translation>Pode executar</translation>
    </message>
    <message>
        <source>It may run %1 of the time</source>
        <translation>Pode executar %1 do tempo</translation>
    </message>
    <message>
        <source>It pauses and gives its memory back</source>
        <translation>Pausa e devolve a memória</translation>
    </message>
    <message>
        <source>It pauses</source>
        <translation>Pausa</translation>
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
        <translation>Nenhum dispositivo é emprestado.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A device, and a sentence about it</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 holds, because you have chosen it.</source>
        <translation>%1 vale, porque você o escolheu.</translation>
    </message>
    <message>
        <source>%1 holds, because of the time.</source>
        <translation>%1 vale, por causa do horário.</translation>
    </message>
    <message>
        <source>%1 holds, because of the network.</source>
        <translation>%1 vale, por causa da rede.</translation>
    </message>
    <message>
        <source>%1 holds, because neither network nor time chooses another.</source>
        <translation>%1 vale, porque nem rede nem horário escolhem outro.</translation>
    </message>
</context>
<context>
    <name>Reason</name>
    <message>
        <source>paused by you</source>
        <translation>pausado por você</translation>
    </message>
    <message>
        <source>snoozed by you</source>
        <translation>suspenso por você</translation>
    </message>
    <message>
        <source>snoozed by you until the game ends</source>
        <translation>suspenso por você até o jogo terminar</translation>
    </message>
    <message>
        <source>the GPU&apos;s core is too hot (%1)</source>
        <translation>o núcleo da GPU está quente demais (%1)</translation>
    </message>
    <message>
        <source>cannot tell how hot the GPU is</source>
        <translation>não é possível saber a temperatura da GPU</translation>
    </message>
    <message>
        <source>the GPU&apos;s hottest part is too hot (%1)</source>
        <translation>a parte mais quente da GPU está quente demais (%1)</translation>
    </message>
    <message>
        <source>cannot tell how hot the GPU&apos;s hottest part is</source>
        <translation>não é possível saber a temperatura da parte mais quente da GPU</translation>
    </message>
    <message>
        <source>the GPU&apos;s memory is too hot (%1)</source>
        <translation>a memória da GPU está quente demais (%1)</translation>
    </message>
    <message>
        <source>cannot tell how hot the GPU&apos;s memory is</source>
        <translation>não é possível saber a temperatura da memória da GPU</translation>
    </message>
    <message>
        <source>on battery (%1)</source>
        <translation>na bateria (%1)</translation>
    </message>
    <message>
        <source>on battery</source>
        <translation>na bateria</translation>
    </message>
    <message>
        <source>cannot tell whether this machine runs on battery</source>
        <translation>não é possível saber se esta máquina está na bateria</translation>
    </message>
    <message>
        <source>the power supply runs on its battery</source>
        <translation>o nobreak funciona com a bateria</translation>
    </message>
    <message>
        <source>cannot tell whether the power supply runs on its battery</source>
        <translation>não é possível saber se o nobreak funciona com a bateria</translation>
    </message>
    <message>
        <source>the network is metered</source>
        <translation>a rede é limitada</translation>
    </message>
    <message>
        <source>cannot tell whether the network is metered</source>
        <translation>não é possível saber se a rede é limitada</translation>
    </message>
    <message>
        <source>outside the network&apos;s hours</source>
        <translation>fora do horário da rede</translation>
    </message>
    <message>
        <source>today&apos;s traffic is used up</source>
        <translation>o tráfego de hoje se esgotou</translation>
    </message>
    <message>
        <source>cannot tell how much traffic there was today</source>
        <translation>não é possível saber quanto tráfego houve hoje</translation>
    </message>
    <message>
        <source>this month&apos;s traffic is used up</source>
        <translation>o tráfego deste mês se esgotou</translation>
    </message>
    <message>
        <source>cannot tell how much traffic there was this month</source>
        <translation>não é possível saber quanto tráfego houve neste mês</translation>
    </message>
    <message>
        <source>cannot tell which network this is</source>
        <translation>não é possível saber qual é esta rede</translation>
    </message>
    <message>
        <source>the machine&apos;s memory is short (%1 free)</source>
        <translation>há pouca memória na máquina (%1 livres)</translation>
    </message>
    <message>
        <source>cannot tell how much memory is free</source>
        <translation>não é possível saber quanta memória está livre</translation>
    </message>
    <message>
        <source>the GPU&apos;s memory is short (%1 free)</source>
        <translation>há pouca memória da GPU (%1 livres)</translation>
    </message>
    <message>
        <source>cannot tell how much of the GPU&apos;s memory is free</source>
        <translation>não é possível saber quanta memória da GPU está livre</translation>
    </message>
    <message>
        <source>%1 in full screen</source>
        <translation>%1 em tela cheia</translation>
    </message>
    <message>
        <source>a window in full screen</source>
        <translation>uma janela em tela cheia</translation>
    </message>
    <message>
        <source>cannot tell whether a window fills the screen</source>
        <translation>não é possível saber se uma janela ocupa a tela inteira</translation>
    </message>
    <message>
        <source>%1 is open</source>
        <translation>%1 está aberto</translation>
    </message>
    <message>
        <source>cannot tell which windows are open</source>
        <translation>não é possível saber quais janelas estão abertas</translation>
    </message>
    <message>
        <source>%1 is running</source>
        <translation>%1 está em execução</translation>
    </message>
    <message>
        <source>cannot tell which programs run</source>
        <translation>não é possível saber quais programas estão em execução</translation>
    </message>
    <message>
        <source>a game has asked for game mode</source>
        <translation>um jogo solicitou o modo de jogo</translation>
    </message>
    <message>
        <source>cannot tell whether a game has asked for game mode</source>
        <translation>não é possível saber se um jogo solicitou o modo de jogo</translation>
    </message>
    <message>
        <source>%1 is playing</source>
        <translation>%1 está reproduzindo</translation>
    </message>
    <message>
        <source>something is playing</source>
        <translation>algo está sendo reproduzido</translation>
    </message>
    <message>
        <source>cannot tell whether something is playing</source>
        <translation>não é possível saber se algo está sendo reproduzido</translation>
    </message>
    <message>
        <source>%1 keeps the screen on</source>
        <translation>%1 mantém a tela ligada</translation>
    </message>
    <message>
        <source>a program keeps the screen on</source>
        <translation>um programa mantém a tela ligada</translation>
    </message>
    <message>
        <source>cannot tell whether a program keeps the screen on</source>
        <translation>não é possível saber se um programa mantém a tela ligada</translation>
    </message>
    <message>
        <source>you are using this machine</source>
        <translation>você está usando esta máquina</translation>
    </message>
    <message>
        <source>cannot tell whether you are using this machine</source>
        <translation>não é possível saber se você está usando esta máquina</translation>
    </message>
    <message>
        <source>you are using a game controller</source>
        <translation>você está usando um controle de jogo</translation>
    </message>
    <message>
        <source>cannot tell whether you are using a game controller</source>
        <translation>não é possível saber se você está usando um controle de jogo</translation>
    </message>
    <message>
        <source>you were using this machine</source>
        <translation>você estava usando esta máquina</translation>
    </message>
    <message>
        <source>a remote session is open</source>
        <translation>uma sessão remota está aberta</translation>
    </message>
    <message>
        <source>cannot tell whether a remote session is open</source>
        <translation>não é possível saber se uma sessão remota está aberta</translation>
    </message>
    <message>
        <source>cannot tell whether you are using this machine: nothing here sees keyboard or pointer</source>
        <translation>não é possível saber se você está usando esta máquina: nada aqui vê teclado ou ponteiro</translation>
    </message>
    <message>
        <source>outside the hours that you have set</source>
        <translation>fora das horas que você definiu</translation>
    </message>
    <message>
        <source>electricity costs too much (%1)</source>
        <translation>a eletricidade está cara demais (%1)</translation>
    </message>
    <message>
        <source>cannot tell what electricity costs</source>
        <translation>não é possível saber quanto custa a eletricidade</translation>
    </message>
    <message>
        <source>your own signal says so</source>
        <translation>seu próprio sinal assim determina</translation>
    </message>
    <message>
        <source>cannot tell what your own signal says</source>
        <translation>não é possível saber o que diz o seu próprio sinal</translation>
    </message>
    <message>
        <source>your own signal allows %1</source>
        <translation>seu próprio sinal permite %1</translation>
    </message>
    <message>
        <source>other programs use %1 of the processor</source>
        <translation>outros programas usam %1 do processador</translation>
    </message>
    <message>
        <source>cannot tell how much other programs compute</source>
        <translation>não é possível saber quanto outros programas calculam</translation>
    </message>
    <message>
        <source>other programs use %1 of the GPU</source>
        <translation>outros programas usam %1 da GPU</translation>
    </message>
    <message>
        <source>cannot tell how much other programs use the GPU</source>
        <translation>não é possível saber quanto outros programas usam a GPU</translation>
    </message>
    <message>
        <source>limited to %1 of its time</source>
        <translation>limitado a %1 do tempo</translation>
    </message>
    <message>
        <source>kept within its limits of heat and power (%1)</source>
        <translation>mantido dentro dos limites de calor e energia (%1)</translation>
    </message>
    <message>
        <source>waiting whether it stays quiet</source>
        <translation>aguardando para ver se continua tranquilo</translation>
    </message>
    <message>
        <source>you want it to run now</source>
        <translation>você quer executar agora</translation>
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
        <translation>%1, até %2</translation>
    </message>
</context>
<context>
    <name>TaskTable</name>
    <message>
        <source>Pending</source>
        <translation>Pendente</translation>
    </message>
    <message>
        <source>Credited</source>
        <translation>Creditada</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Verificada</translation>
    </message>
    <message>
        <source>Held back</source>
        <translation>Retida</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>The first and the last of some blocks</extracomment>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>No credit</source>
        <translation>Sem crédito</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Ran</source>
        <translation>Executou</translation>
    </message>
    <message>
        <source>Slowed down</source>
        <translation>Reduzido</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausado</translation>
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
        <translation>%1. %2 a %3 (%4)</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>%1 is &quot;Slowed down&quot;, %2 a percentage</extracomment>
        <translation>%1 a %2</translation>
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
        <translation>Sobre o Commonwatt</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Versão %1</translation>
    </message>
    <message>
        <source>The program in the background is not there.</source>
        <translation>O programa em segundo plano não está disponível.</translation>
    </message>
    <message>
        <source>In the background: %1</source>
        <translation>Em segundo plano: %1</translation>
    </message>
    <message>
        <source>Commonwatt</source>
        <extracomment>The program&apos;s name</extracomment>
        <translation>Commonwatt</translation>
    </message>
    <message>
        <source>Commonwatt is free software under the GNU General Public License, version 3 or later (GPL-3.0-or-later). It comes without any warranty.</source>
        <translation>O Commonwatt é software livre sob a GNU General Public License, versão 3 ou posterior (GPL-3.0-or-later). Ele é fornecido sem nenhuma garantia.</translation>
    </message>
    <message>
        <source>public domain</source>
        <translation>domínio público</translation>
    </message>
    <message>
        <source>The licence&apos;s text</source>
        <translation>Texto da licença</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>Feito com</translation>
    </message>
</context>
<context>
    <name>commonwatt::AutostartStep</name>
    <message>
        <source>Start with your session</source>
        <translation>Iniciar com sua sessão</translation>
    </message>
    <message>
        <source>The icon in the tray shows what Commonwatt does and starts the program in the background, which does the work.</source>
        <translation>O ícone na bandeja mostra o que o Commonwatt faz e inicia o programa em segundo plano, que realiza o trabalho.</translation>
    </message>
    <message>
        <source>Start Commonwatt when I &amp;log in</source>
        <translation>&amp;Iniciar o Commonwatt ao entrar na sessão</translation>
    </message>
    <message>
        <source>A machine that should compute while nobody is logged in needs the program in the background as a service of the system: the document about platforms says how.</source>
        <translation>Uma máquina que deve calcular sem ninguém conectado precisa do programa em segundo plano como serviço do sistema: o documento sobre plataformas explica como.</translation>
    </message>
    <message>
        <source>The system could not be told: %1</source>
        <translation>Não foi possível avisar o sistema: %1</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>&amp;Concluir</translation>
    </message>
</context>
<context>
    <name>commonwatt::Banner</name>
    <message>
        <source>Dismiss</source>
        <translation>Dispensar</translation>
    </message>
</context>
<context>
    <name>commonwatt::BenchPanel</name>
    <message>
        <source>Device to measure</source>
        <translation>Dispositivo a medir</translation>
    </message>
    <message>
        <source>How thoroughly</source>
        <translation>Nível de detalhe</translation>
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
        <translation>A completa também põe carga no dispositivo por um minuto e vê quanta velocidade o calor tira.</translation>
    </message>
    <message>
        <source>Progress of the measurement</source>
        <translation>Progresso da medição</translation>
    </message>
    <message>
        <source>How fast it is</source>
        <translation>Velocidade</translation>
    </message>
    <message>
        <source>Earlier measurements could not be read: %1</source>
        <translation>Não foi possível ler medições anteriores: %1</translation>
    </message>
    <message>
        <source>Stop measuring</source>
        <translation>Parar medição</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Medir</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Parando…</translation>
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
        <translation>Nenhum dispositivo pode ser medido: nenhum pode ser usado.</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Um momento…</translation>
    </message>
    <message>
        <source>Not measured yet. Here will be how fast it is, beside other devices, and which models it would serve. Measure it: its work is given to it by that.</source>
        <translation>Ainda não medido. Aqui aparecerão sua velocidade, ao lado de outros dispositivos, e os modelos que ele atenderia. Meça-o: o trabalho dele é atribuído com base nisso.</translation>
    </message>
</context>
<context>
    <name>commonwatt::BenchResultsView</name>
    <message>
        <source>What it would serve</source>
        <translation>O que atenderia</translation>
    </message>
    <message>
        <source>Beside other devices</source>
        <translation>Ao lado de outros dispositivos</translation>
    </message>
    <message>
        <source>Earlier runs</source>
        <translation>Medições anteriores</translation>
    </message>
    <message>
        <source>All figures</source>
        <translation>Todos os valores</translation>
    </message>
    <message>
        <source>Reads of a model</source>
        <translation>Leitura de um modelo</translation>
    </message>
    <message>
        <source>Memory, read</source>
        <translation>Memória, lida</translation>
    </message>
    <message>
        <source>32-bit floats</source>
        <translation>Ponto flutuante de 32 bits</translation>
    </message>
    <message>
        <source>16-bit matrices</source>
        <translation>Matrizes de 16 bits</translation>
    </message>
    <message>
        <source>%1, %2, took %3, with %4</source>
        <extracomment>%1: &quot;Quick&quot; or &quot;Full&quot;, %2: when, %3: how long it took, %4: a driver</extracomment>
        <translation>%1, %2, durou %3, com %4</translation>
    </message>
    <message numerus="yes">
        <source>%Ln figure(s) were disturbed: something else used the device. Measure again when it is idle.</source>
        <translation>
            <numerusform>%Ln valor sofreu interferência: outra coisa usou o dispositivo. Meça de novo quando ele estiver ocioso.</numerusform>
            <numerusform>%Ln valores sofreram interferência: outra coisa usou o dispositivo. Meça de novo quando ele estiver ocioso.</numerusform>
        </translation>
    </message>
    <message>
        <source>Predicted from this measurement, for one request at a time.</source>
        <translation>Previsto a partir desta medição, para uma requisição por vez.</translation>
    </message>
    <message>
        <source>This run lacks the figures that a prediction takes. Measure again; if they are missing then too, “All figures” says why.</source>
        <translation>Faltam nesta medição os valores necessários para uma previsão. Meça de novo; se ainda faltarem, “Todos os valores” mostra o motivo.</translation>
    </message>
    <message>
        <source>This run has no figure that is known of other devices.</source>
        <translation>Esta medição não tem nenhum valor conhecido de outros dispositivos.</translation>
    </message>
    <message>
        <source>Yours: %1</source>
        <extracomment>In a list of devices: the own one. %1 is its name</extracomment>
        <translation>Seu: %1</translation>
    </message>
    <message>
        <source>%1 (data sheet)</source>
        <extracomment>%1 is a device whose value is not measured</extracomment>
        <translation>%1 (ficha técnica)</translation>
    </message>
    <message>
        <source>Values of data sheets are peaks, which no program reaches: yours is measured.</source>
        <translation>Valores de fichas técnicas são picos que nenhum programa alcança: o seu é medido.</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Fontes</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Memory, copied</source>
        <translation>Memória, copiada</translation>
    </message>
    <message>
        <source>Since the run before: %1.</source>
        <extracomment>%1 is a list such as &quot;Memory, read: 22 % slower&quot;</extracomment>
        <translation>Desde a medição anterior: %1.</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between the parts of a list</comment>
        <translation>; </translation>
    </message>
    <message>
        <source>Look whether it is hot, slowed down, or used by another program, and measure again.</source>
        <translation>Veja se ele está quente, com velocidade reduzida ou em uso por outro programa, e meça de novo.</translation>
    </message>
    <message>
        <source>The next run is compared with this one: what lost more than %1 is named.</source>
        <translation>A próxima medição é comparada com esta: o que perdeu mais que %1 é indicado.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>O quê</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>Dispersão</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Observação</translation>
    </message>
</context>
<context>
    <name>commonwatt::BenchRun</name>
    <message>
        <source>It could not be stopped: %1</source>
        <translation>Não foi possível parar: %1</translation>
    </message>
    <message>
        <source>It could not be measured: %1</source>
        <translation>Não foi possível medir: %1</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Parado.</translation>
    </message>
    <message>
        <source>It was stopped, because the device must pause or by another program.</source>
        <translation>A medição foi interrompida, porque o dispositivo precisa pausar ou por outro programa.</translation>
    </message>
</context>
<context>
    <name>commonwatt::CachePanel</name>
    <message numerus="yes">
        <source>%1 in %Ln file(s)</source>
        <extracomment>%1 is a size in bytes</extracomment>
        <translation>
            <numerusform>%1 em %Ln arquivo</numerusform>
            <numerusform>%1 em %Ln arquivos</numerusform>
        </translation>
    </message>
    <message>
        <source>Not in use now: %1</source>
        <translation>Sem uso agora: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Set limit</source>
        <translation>Definir limite</translation>
    </message>
    <message>
        <source>Clear…</source>
        <translation>Limpar…</translation>
    </message>
    <message>
        <source>Share of the cache&apos;s limit that is used</source>
        <translation>Parte usada do limite do cache</translation>
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
        <translation>Limite do cache em gibibytes</translation>
    </message>
    <message>
        <source>Clear the cache</source>
        <translation>Limpar o cache</translation>
    </message>
    <message>
        <source>What is in the cache could not be read: %1</source>
        <translation>Não foi possível ler o conteúdo do cache: %1</translation>
    </message>
    <message>
        <source>Whatever the limit is, %1 of the disk stay free (Policy).</source>
        <translation>Seja qual for o limite, %1 do disco ficam livres (Política).</translation>
    </message>
    <message>
        <source>%1 of %2 used</source>
        <translation>%1 de %2 em uso</translation>
    </message>
    <message>
        <source>The cache is empty. Blocks of models that run here are kept in it, so that each is fetched once.</source>
        <translation>O cache está vazio. Os blocos dos modelos executados aqui são guardados nele, para que cada um seja baixado uma só vez.</translation>
    </message>
    <message>
        <source>Remove the blocks that are not in use?</source>
        <translation>Remover os blocos que não estão em uso?</translation>
    </message>
    <message>
        <source>Blocks in use stay, and what runs goes on. The others are fetched again when they are needed, which takes time and traffic.</source>
        <translation>Os blocos em uso permanecem, e o que está em execução continua. Os outros são baixados de novo quando necessários, o que custa tempo e tráfego.</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Limpar</translation>
    </message>
    <message>
        <source>Nothing was freed: all of it is in use.</source>
        <translation>Nada foi liberado: tudo está em uso.</translation>
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
        <translation>Como surge um crédito</translation>
    </message>
    <message>
        <source>A task is what one request computes on a part of a model here. It is worth the more, the larger the part and the more tokens; tokens of the prompt and of the answer count alike, and how quick the device is does not count.</source>
        <translation>Uma tarefa é o que uma requisição calcula aqui em uma parte de um modelo. Ela vale tanto mais quanto maior a parte e mais tokens houver; tokens do prompt e da resposta contam igual, e a velocidade do dispositivo não conta.</translation>
    </message>
    <message>
        <source>Credits = parameters of the part × tokens ÷ %1</source>
        <translation>Créditos = parâmetros da parte × tokens ÷ %1</translation>
    </message>
    <message>
        <source>A thousand tokens through a model of a billion parameters are one credit. The coordinator books it when the request has ended; until then the task is pending.</source>
        <translation>Mil tokens por um modelo de um bilhão de parâmetros são um crédito. O coordenador o contabiliza quando a requisição termina; até lá, a tarefa fica pendente.</translation>
    </message>
    <message>
        <source>Your last booked task: blocks %1 of %2, which hold %3 million parameters, for %4 tokens, gave %5 credits.</source>
        <translation>Sua última tarefa contabilizada: blocos %1 de %2, que contêm %3 milhões de parâmetros, para %4 tokens, renderam %5 créditos.</translation>
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
        <translation>Temperatura do núcleo</translation>
    </message>
    <message>
        <source>%1&#xa0;°C</source>
        <translation>%1&#xa0;°C</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Potência</translation>
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
        <translation>Período exibido</translation>
    </message>
    <message>
        <source>These curves</source>
        <translation>Estas curvas</translation>
    </message>
    <message>
        <source>commonwatt sensors</source>
        <comment>name of a file</comment>
        <translation>sensores commonwatt</translation>
    </message>
    <message>
        <source>There are no curves yet.</source>
        <translation>Ainda não há curvas.</translation>
    </message>
    <message>
        <source>When a GPU of this machine computes, its temperature and its power will be drawn here.</source>
        <translation>Quando uma GPU desta máquina calcular, sua temperatura e sua potência serão desenhadas aqui.</translation>
    </message>
    <message>
        <source>The temperature and the power of GPUs are drawn here. Now nothing can be seen: %1</source>
        <translation>A temperatura e a potência das GPUs são desenhadas aqui. Agora nada pode ser visto: %1</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Verificar de novo</translation>
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
        <translation>Velocidade</translation>
    </message>
    <message>
        <source>Used by Commonwatt, by others</source>
        <translation>Usado pelo Commonwatt, por outros</translation>
    </message>
    <message>
        <source>Memory used, of what is lent</source>
        <translation>Memória usada do que é emprestado</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperatura</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Potência</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Sizes: what is used, and of how much</extracomment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Slowed down to %1</source>
        <extracomment>A percentage</extracomment>
        <translation>Reduzido a %1</translation>
    </message>
    <message>
        <source>Paused, its memory given back</source>
        <translation>Pausado, memória devolvida</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a state such as &quot;Paused&quot;, %2 why</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>downloading, %1</source>
        <translation>baixando, %1</translation>
    </message>
    <message>
        <source>loading</source>
        <translation>carregando</translation>
    </message>
    <message>
        <source>ready, nobody asks right now</source>
        <translation>pronto, ninguém está pedindo agora</translation>
    </message>
    <message numerus="yes">
        <source>computing %Ln answer(s)</source>
        <translation>
            <numerusform>calculando %Ln resposta</numerusform>
            <numerusform>calculando %Ln respostas</numerusform>
        </translation>
    </message>
    <message>
        <source>failed: %1</source>
        <translation>falhou: %1</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>parado</translation>
    </message>
    <message>
        <source>%1, blocks %2 to %3 of %4: %5</source>
        <extracomment>A model, the first and the last of its blocks that are here, of how many, and the state</extracomment>
        <translation>%1, blocos %2 a %3 de %4: %5</translation>
    </message>
    <message>
        <source>No work is assigned to it.</source>
        <translation>Nenhum trabalho atribuído.</translation>
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
        <translation>Memória emprestada</translation>
    </message>
    <message>
        <source>An amount such as 4G, or a share such as 75%.</source>
        <translation>Uma quantidade como 4G ou uma parte como 75%.</translation>
    </message>
    <message>
        <source>Power at most</source>
        <translation>Potência máxima</translation>
    </message>
    <message>
        <source>1W to 2000W, or none.</source>
        <translation>1W a 2000W, ou none.</translation>
    </message>
    <message>
        <source>Temperature that is kept</source>
        <translation>Temperatura mantida</translation>
    </message>
    <message>
        <source>30C to 120C, or off. It is slowed down to stay below.</source>
        <translation>30C a 120C, ou off. A velocidade é reduzida para ficar abaixo.</translation>
    </message>
    <message>
        <source>Part of the time that it computes</source>
        <translation>Parte do tempo em que calcula</translation>
    </message>
    <message>
        <source>1% to 100%.</source>
        <translation>1% a 100%.</translation>
    </message>
    <message>
        <source>as for all</source>
        <translation>como em todos</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Definir</translation>
    </message>
    <message>
        <source>As for all devices</source>
        <translation>Como em todos os dispositivos</translation>
    </message>
    <message>
        <source>Limits of %1</source>
        <extracomment>%1 is a device</extracomment>
        <translation>Limites de %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Set: %1 of %2</source>
        <translation>Definir: %1 de %2</translation>
    </message>
    <message>
        <source>As for all devices: %1 of %2</source>
        <translation>Como em todos os dispositivos: %1 de %2</translation>
    </message>
    <message>
        <source>Not taken: %1</source>
        <translation>Não aceito: %1</translation>
    </message>
</context>
<context>
    <name>commonwatt::DevicesStep</name>
    <message>
        <source>No driver reaches it.</source>
        <translation>Nenhum driver o alcança.</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Dispositivos</translation>
    </message>
    <message>
        <source>This is what was found. How fast a device is decides which part of a model it is given; a quick measurement takes about ten seconds for each.</source>
        <translation>Isto é o que foi encontrado. A velocidade de um dispositivo decide qual parte de um modelo ele recebe; uma medição rápida leva cerca de dez segundos para cada um.</translation>
    </message>
    <message>
        <source>Progress of the measurement</source>
        <translation>Progresso da medição</translation>
    </message>
    <message>
        <source>Looking for devices…</source>
        <translation>Procurando dispositivos…</translation>
    </message>
    <message>
        <source>The devices could not be read: %1</source>
        <translation>Não foi possível ler os dispositivos: %1</translation>
    </message>
    <message>
        <source>&amp;Stop measuring</source>
        <translation>&amp;Parar medição</translation>
    </message>
    <message>
        <source>&amp;Measure again</source>
        <translation>&amp;Medir de novo</translation>
    </message>
    <message>
        <source>&amp;Measure now</source>
        <translation>&amp;Medir agora</translation>
    </message>
    <message>
        <source>Nothing was found that could compute. You can go on; what is found later is used then.</source>
        <translation>Nada foi encontrado que possa calcular. Você pode continuar; o que for encontrado depois será usado então.</translation>
    </message>
    <message>
        <source>Can be lent. Reads a model at %1 a second.</source>
        <extracomment>%1 is a size: &quot;12.3 GiB&quot;</extracomment>
        <translation>Pode ser emprestado. Lê um modelo a %1 por segundo.</translation>
    </message>
    <message>
        <source>Can be lent. Not measured yet.</source>
        <translation>Pode ser emprestado. Ainda não medido.</translation>
    </message>
    <message>
        <source>Not lent: left out by the settings.</source>
        <translation>Não emprestado: excluído pelas configurações.</translation>
    </message>
    <message>
        <source>Cannot be used: %1</source>
        <translation>Não pode ser usado: %1</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Parando…</translation>
    </message>
    <message>
        <source>Preparing…</source>
        <translation>Preparando…</translation>
    </message>
    <message>
        <source>Measuring %1…</source>
        <translation>Medindo %1…</translation>
    </message>
    <message>
        <source>Not lent: a graphics card is used instead.</source>
        <translation>Não emprestado: uma placa de vídeo é usada no lugar.</translation>
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
        <translation>Isto é o que outros precisam para encontrar uma falha. Links de convite, chaves, nomes desta máquina, do usuário, do coordenador e de redes, endereços e pastas pessoais foram removidos. Leia antes de repassar; nada é enviado automaticamente.</translation>
    </message>
    <message>
        <source>The program in the background is being asked.</source>
        <translation>Consultando o programa em segundo plano.</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Salvar…</translation>
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
        <translation>Salvar diagnóstico</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>Arquivos de texto (*.txt)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Salvo como %1.</translation>
    </message>
    <message>
        <source>It could not be saved: %1</source>
        <translation>Não foi possível salvar: %1</translation>
    </message>
</context>
<context>
    <name>commonwatt::EarningsChart</name>
    <message>
        <source>Credits over time</source>
        <translation>Créditos ao longo do tempo</translation>
    </message>
</context>
<context>
    <name>commonwatt::EarningsPage</name>
    <message>
        <source>Earnings</source>
        <translation>Ganhos</translation>
    </message>
    <message>
        <source>Credits</source>
        <translation>Créditos</translation>
    </message>
    <message>
        <source>Tasks pending</source>
        <translation>Tarefas pendentes</translation>
    </message>
    <message>
        <source>Electricity</source>
        <translation>Eletricidade</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Energia</translation>
    </message>
    <message>
        <source>Time that is shown</source>
        <translation>Período exibido</translation>
    </message>
    <message>
        <source>Last 28 days</source>
        <translation>Últimos 28 dias</translation>
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
        <translation>Como se divide</translation>
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
        <translation>Ganhos por dia</translation>
    </message>
    <message>
        <source>commonwatt earnings</source>
        <comment>name of a file</comment>
        <translation>ganhos commonwatt</translation>
    </message>
    <message>
        <source>All tasks</source>
        <translation>Todas as tarefas</translation>
    </message>
    <message>
        <source>commonwatt tasks</source>
        <comment>name of a file</comment>
        <translation>tarefas commonwatt</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Salvo: %1</translation>
    </message>
    <message>
        <source>This could not be understood.</source>
        <translation>Não foi possível entender isto.</translation>
    </message>
    <message>
        <source>The program in the background is of another version: %1
Quit it and start Commonwatt again.</source>
        <translation>O programa em segundo plano é de outra versão: %1
Encerre-o e inicie o Commonwatt de novo.</translation>
    </message>
    <message>
        <source>Here will be what your devices earn each day and what the electricity costs, and every task that they compute.</source>
        <translation>Aqui aparecerão o que seus dispositivos ganham a cada dia, o custo da eletricidade e cada tarefa que eles calculam.</translation>
    </message>
    <message>
        <source>Nothing earned yet.</source>
        <translation>Nada ganho ainda.</translation>
    </message>
    <message>
        <source>%1 To earn, join a coordinator.</source>
        <translation>%1 Para ganhar, participe de um coordenador.</translation>
    </message>
    <message>
        <source>Join…</source>
        <translation>Participar…</translation>
    </message>
    <message>
        <source>%1 What they do right now, and why, is on the page Now.</source>
        <translation>%1 O que eles fazem agora, e por quê, está na página Agora.</translation>
    </message>
    <message>
        <source>Look at Now</source>
        <translation>Ver Agora</translation>
    </message>
    <message>
        <source>Electricity, its price is not known for all of it</source>
        <translation>Eletricidade, o preço não é conhecido para tudo</translation>
    </message>
    <message>
        <source>Energy, %1</source>
        <translation>Energia, %1</translation>
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
        <translation>Tabela (*.csv)</translation>
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
            <numerusform>%1: %Ln linha</numerusform>
            <numerusform>%1: %Ln linhas</numerusform>
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
        <translation>Isto não foi salvo.
%1
Um arquivo com esse nome continua como estava.</translation>
    </message>
</context>
<context>
    <name>commonwatt::FailureTable</name>
    <message>
        <source>When</source>
        <translation>Quando</translation>
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
        <translation>O que aconteceu</translation>
    </message>
</context>
<context>
    <name>commonwatt::FailuresSection</name>
    <message>
        <source>Failures</source>
        <translation>Falhas</translation>
    </message>
    <message>
        <source>Search for a device, a model or a message</source>
        <translation>Buscar dispositivo, modelo ou mensagem</translation>
    </message>
    <message>
        <source>Search the failures</source>
        <translation>Buscar nas falhas</translation>
    </message>
    <message>
        <source>Failures, newest first</source>
        <translation>Falhas, mais recentes primeiro</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>O que fazer</translation>
    </message>
    <message>
        <source>All failures</source>
        <translation>Todas as falhas</translation>
    </message>
    <message>
        <source>commonwatt failures</source>
        <comment>name of a file</comment>
        <translation>falhas commonwatt</translation>
    </message>
    <message>
        <source>Nothing has failed.</source>
        <translation>Nada falhou.</translation>
    </message>
    <message>
        <source>When work fails on this machine, you will see here when, why, and what you can do about it.</source>
        <translation>Quando um trabalho falhar nesta máquina, você verá aqui quando, por quê e o que pode fazer.</translation>
    </message>
    <message>
        <source>Nothing is like “%1”.</source>
        <translation>Nada corresponde a “%1”.</translation>
    </message>
</context>
<context>
    <name>commonwatt::Gui</name>
    <message>
        <source>%1 cannot be started.</source>
        <translation>Não foi possível iniciar %1.</translation>
    </message>
    <message>
        <source>Quit Commonwatt</source>
        <translation>Sair do Commonwatt</translation>
    </message>
    <message>
        <source>The program in the background can go on lending this machine without the icon in the tray.</source>
        <translation>O programa em segundo plano pode continuar emprestando esta máquina sem o ícone na bandeja.</translation>
    </message>
    <message>
        <source>Stop lending and quit</source>
        <translation>Parar de emprestar e sair</translation>
    </message>
    <message>
        <source>Only remove the icon</source>
        <translation>Só remover o ícone</translation>
    </message>
</context>
<context>
    <name>commonwatt::HardwareCard</name>
    <message>
        <source>No driver reaches it.</source>
        <translation>Nenhum driver o alcança.</translation>
    </message>
    <message>
        <source>Install the driver of its vendor, then search again.</source>
        <translation>Instale o driver do fabricante e procure de novo.</translation>
    </message>
    <message>
        <source>Lent</source>
        <translation>Emprestado</translation>
    </message>
    <message>
        <source>It is the only one that is lent, so it stays on. To lend nothing at all, pause.</source>
        <translation>É o único emprestado, por isso continua ligado. Para não emprestar nada, pause.</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Memória</translation>
    </message>
    <message>
        <source>Lent of it</source>
        <translation>Parte emprestada</translation>
    </message>
    <message>
        <source>Reads of a model</source>
        <translation>Leitura de um modelo</translation>
    </message>
    <message>
        <source>Interfaces and drivers</source>
        <translation>Interfaces e drivers</translation>
    </message>
    <message>
        <source>Lend %1</source>
        <translation>Emprestar %1</translation>
    </message>
    <message>
        <source>Lent, by its interface %1.</source>
        <extracomment>%1 is an interface: &quot;cuda:0&quot;</extracomment>
        <translation>Emprestado, pela interface %1.</translation>
    </message>
    <message>
        <source>Cannot be used.</source>
        <translation>Não pode ser usado.</translation>
    </message>
    <message>
        <source>Is to be lent, but is not: the interface that the settings name cannot be used.</source>
        <translation>Deveria ser emprestado, mas não é: a interface indicada nas configurações não pode ser usada.</translation>
    </message>
    <message>
        <source>Could be lent, but the processor does the same faster.</source>
        <translation>Poderia ser emprestado, mas o processador faz o mesmo mais rápido.</translation>
    </message>
    <message>
        <source>Not lent.</source>
        <translation>Não emprestado.</translation>
    </message>
    <message>
        <source>Not measured yet</source>
        <translation>Ainda não medido</translation>
    </message>
    <message>
        <source>%1: %2, can be used</source>
        <extracomment>%1 is an interface (&quot;cuda:0&quot;), %2 its driver</extracomment>
        <translation>%1: %2, pode ser usado</translation>
    </message>
    <message>
        <source>%1: %2, cannot be used</source>
        <translation>%1: %2, não pode ser usado</translation>
    </message>
    <message>
        <source>driver not told</source>
        <translation>driver não informado</translation>
    </message>
    <message>
        <source>Link: %1</source>
        <extracomment>The link between a card and the machine</extracomment>
        <translation>Conexão: %1</translation>
    </message>
    <message>
        <source>CUDA: compute capability %1</source>
        <translation>CUDA: capacidade de computação %1</translation>
    </message>
    <message>
        <source>Vulkan: %1</source>
        <translation>Vulkan: %1</translation>
    </message>
    <message>
        <source>Interfaces and drivers of %1</source>
        <translation>Interfaces e drivers de %1</translation>
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
        <translation>Procurar de novo</translation>
    </message>
    <message>
        <source>What this machine can compute with, and what of it you lend.</source>
        <translation>Com o que esta máquina pode calcular e o que dela você empresta.</translation>
    </message>
    <message>
        <source>Asks the drivers again, as after one was installed.</source>
        <translation>Consulta os drivers de novo, por exemplo após instalar um.</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Procurando…</translation>
    </message>
    <message>
        <source>The search failed: %1</source>
        <translation>A procura falhou: %1</translation>
    </message>
    <message>
        <source>The devices could not be understood.</source>
        <translation>Não foi possível entender os dispositivos.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Nothing was found that could compute.</source>
        <translation>Nada foi encontrado que possa calcular.</translation>
    </message>
    <message>
        <source>Here will be the devices of this machine. If it has a graphics card, install its driver.</source>
        <translation>Aqui aparecerão os dispositivos desta máquina. Se ela tem uma placa de vídeo, instale o driver.</translation>
    </message>
    <message>
        <source>This could not be changed: %1</source>
        <translation>Não foi possível mudar isto: %1</translation>
    </message>
</context>
<context>
    <name>commonwatt::HistoryPage</name>
    <message>
        <source>History</source>
        <translation>Histórico</translation>
    </message>
</context>
<context>
    <name>commonwatt::JoinDialog</name>
    <message>
        <source>Join</source>
        <translation>Participar</translation>
    </message>
    <message>
        <source>&amp;Join</source>
        <translation>&amp;Participar</translation>
    </message>
    <message>
        <source>The operator of a coordinator sends you an invitation. It is good for one machine. From then on this machine computes for them while you do not need it; you can leave at any time.</source>
        <translation>O operador de um coordenador envia um convite a você. Ele vale para uma máquina. A partir daí, esta máquina calcula para ele enquanto você não precisa dela; você pode sair a qualquer momento.</translation>
    </message>
    <message>
        <source>Joining…</source>
        <translation>Entrando…</translation>
    </message>
</context>
<context>
    <name>commonwatt::JoinForm</name>
    <message>
        <source>Choose a &amp;file…</source>
        <translation>Escolher um &amp;arquivo…</translation>
    </message>
    <message>
        <source>&amp;Link of the invitation</source>
        <translation>&amp;Link do convite</translation>
    </message>
    <message>
        <source>Link of the invitation</source>
        <translation>Link do convite</translation>
    </message>
    <message>
        <source>A text with the link in it, or an image of its QR code</source>
        <translation>Um texto que contenha o link ou uma imagem do código QR</translation>
    </message>
    <message>
        <source>A file can be a text with the link in it, or an image of its QR code. You can also drop or paste either here.</source>
        <translation>O arquivo pode ser um texto que contenha o link ou uma imagem do código QR. Você também pode soltar ou colar qualquer um deles aqui.</translation>
    </message>
    <message>
        <source>This link was in the clipboard.</source>
        <translation>Este link estava na área de transferência.</translation>
    </message>
    <message>
        <source>The coordinator could not be joined: %1</source>
        <translation>Não foi possível participar do coordenador: %1</translation>
    </message>
    <message>
        <source>Asking the coordinator…</source>
        <translation>Consultando o coordenador…</translation>
    </message>
    <message>
        <source>Choose an invitation</source>
        <translation>Escolher um convite</translation>
    </message>
    <message>
        <source>Invitations (*.txt *.json *.png *.jpg *.jpeg *.svg *.webp *.bmp)</source>
        <translation>Convites (*.txt *.json *.png *.jpg *.jpeg *.svg *.webp *.bmp)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>Reading it…</source>
        <translation>Lendo…</translation>
    </message>
    <message>
        <source>There is no invitation in what was dropped.</source>
        <translation>Não há convite no que foi solto.</translation>
    </message>
</context>
<context>
    <name>commonwatt::JoinStep</name>
    <message>
        <source>Join</source>
        <translation>Participar</translation>
    </message>
    <message>
        <source>Whoever runs a coordinator decides what is computed and sends you an invitation. It is good for one machine; you can leave at any time.</source>
        <translation>Quem opera um coordenador decide o que é calculado e envia um convite a você. Ele vale para uma máquina; você pode sair a qualquer momento.</translation>
    </message>
    <message>
        <source>Joined %1.</source>
        <translation>Participa de %1.</translation>
    </message>
    <message>
        <source>Joined %1, which refuses this machine: %2</source>
        <translation>Participa de %1, que recusa esta máquina: %2</translation>
    </message>
    <message>
        <source>This machine has joined %1.</source>
        <translation>Esta máquina participa de %1.</translation>
    </message>
    <message>
        <source>Joining…</source>
        <translation>Entrando…</translation>
    </message>
    <message>
        <source>&amp;Join</source>
        <translation>&amp;Participar</translation>
    </message>
</context>
<context>
    <name>commonwatt::LocalLink</name>
    <message>
        <source>The daemon does not read what it is sent.</source>
        <translation>O daemon não lê o que lhe é enviado.</translation>
    </message>
    <message>
        <source>The daemon&apos;s answer is too long.</source>
        <translation>A resposta do daemon é longa demais.</translation>
    </message>
    <message>
        <source>The daemon said what is no message: %1</source>
        <translation>O daemon enviou algo que não é uma mensagem: %1</translation>
    </message>
</context>
<context>
    <name>commonwatt::LogDialog</name>
    <message>
        <source>&amp;Follow</source>
        <translation>&amp;Acompanhar</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>Least important lines that are shown</source>
        <translation>Linhas menos importantes exibidas</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tudo</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Informações</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Avisos</translation>
    </message>
    <message>
        <source>Errors only</source>
        <translation>Só erros</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Search the log</source>
        <translation>Buscar no log</translation>
    </message>
    <message>
        <source>Lines of the log</source>
        <translation>Linhas do log</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>&amp;Open folder</source>
        <translation>Abrir &amp;pasta</translation>
    </message>
    <message>
        <source>The program in the background is not there. Its earlier lines are in the folder logs of its data.</source>
        <translation>O programa em segundo plano não está disponível. Suas linhas anteriores estão na pasta logs dos dados dele.</translation>
    </message>
    <message>
        <source>The log could not be read: %1</source>
        <translation>Não foi possível ler o log: %1</translation>
    </message>
    <message>
        <source>No line fits what is chosen and searched for above.</source>
        <translation>Nenhuma linha corresponde ao que foi escolhido e procurado acima.</translation>
    </message>
    <message>
        <source>What the program in the background does will be written here.</source>
        <translation>Aqui será escrito o que o programa em segundo plano faz.</translation>
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
        <translation>Agora</translation>
    </message>
    <message>
        <source>Earnings</source>
        <translation>Ganhos</translation>
    </message>
    <message>
        <source>Hardware</source>
        <translation>Hardware</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Política</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Histórico</translation>
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
        <translation>&amp;Participar de um coordenador…</translation>
    </message>
    <message>
        <source>&amp;Set up again…</source>
        <translation>&amp;Configurar de novo…</translation>
    </message>
    <message>
        <source>&amp;Notifications…</source>
        <translation>&amp;Notificações…</translation>
    </message>
    <message>
        <source>&amp;Close window</source>
        <translation>&amp;Fechar janela</translation>
    </message>
    <message>
        <source>&amp;Quit…</source>
        <translation>Sai&amp;r…</translation>
    </message>
    <message>
        <source>&amp;Pages</source>
        <translation>&amp;Páginas</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Ajuda</translation>
    </message>
    <message>
        <source>&amp;Log…</source>
        <translation>&amp;Log…</translation>
    </message>
    <message>
        <source>&amp;Diagnostics…</source>
        <translation>&amp;Diagnóstico…</translation>
    </message>
    <message>
        <source>&amp;About Commonwatt</source>
        <translation>&amp;Sobre o Commonwatt</translation>
    </message>
    <message>
        <source>This desktop has no tray for Commonwatt&apos;s icon. If you close this window, Commonwatt goes on in the background; start it again to see it.</source>
        <translation>Esta área de trabalho não tem bandeja para o ícone do Commonwatt. Se você fechar esta janela, o Commonwatt continua em segundo plano; inicie-o de novo para vê-lo.</translation>
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
        <translation>%1 · Licença: %2</translation>
    </message>
    <message>
        <source>%1
The coordinator does not offer it now.</source>
        <translation>%1
O coordenador não o oferece agora.</translation>
    </message>
    <message>
        <source>Nothing of it is held here.</source>
        <translation>Nada dele está guardado aqui.</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>Permitido</translation>
    </message>
    <message>
        <source>Not here</source>
        <translation>Não está aqui</translation>
    </message>
    <message>
        <source>%1 may run here</source>
        <translation>%1 pode ser executado aqui</translation>
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
        <translation>Negar</translation>
    </message>
    <message>
        <source>Allow all others too</source>
        <translation>Permitir também todos os outros</translation>
    </message>
    <message>
        <source>The coordinator has not told whose requests it passes on.</source>
        <translation>O coordenador não informou de quem são as requisições que repassa.</translation>
    </message>
    <message>
        <source>One kind stays on. To do no work at all, pause.</source>
        <translation>Um tipo continua ligado. Para não fazer nenhum trabalho, pause.</translation>
    </message>
    <message>
        <source>What the coordinator offers, and what of it may run on this machine. The coordinator gives it no other work.</source>
        <translation>O que o coordenador oferece e o que disso pode ser executado nesta máquina. O coordenador não lhe dá nenhum outro trabalho.</translation>
    </message>
    <message>
        <source>Kinds of work</source>
        <translation>Tipos de trabalho</translation>
    </message>
    <message>
        <source>What requests may ask this machine for.</source>
        <translation>O que as requisições podem pedir a esta máquina.</translation>
    </message>
    <message>
        <source>Block cache</source>
        <translation>Cache de blocos</translation>
    </message>
    <message>
        <source>Parts of models on this machine&apos;s disk, each fetched once.</source>
        <translation>Partes de modelos no disco desta máquina, cada uma baixada uma só vez.</translation>
    </message>
    <message>
        <source>Search models</source>
        <translation>Buscar modelos</translation>
    </message>
    <message>
        <source>Deny by pattern</source>
        <translation>Negar por padrão</translation>
    </message>
    <message>
        <source>Models with such a name never run here, also those that come later. “*” stands for any text and “?” for one character.</source>
        <translation>Modelos com um nome assim nunca são executados aqui, nem os que vierem depois. “*” representa qualquer texto e “?” um caractere.</translation>
    </message>
    <message>
        <source>For example *-70b</source>
        <translation>Por exemplo, *-70b</translation>
    </message>
    <message>
        <source>Pattern of models to deny</source>
        <translation>Padrão dos modelos a negar</translation>
    </message>
    <message>
        <source>Deny models with this pattern</source>
        <translation>Negar modelos com este padrão</translation>
    </message>
    <message>
        <source>Who may send work</source>
        <translation>Quem pode enviar trabalho</translation>
    </message>
    <message>
        <source>The names under which the coordinator knows those who ask it.</source>
        <translation>Os nomes pelos quais o coordenador conhece quem faz requisições a ele.</translation>
    </message>
    <message>
        <source>No models yet.</source>
        <translation>Nenhum modelo ainda.</translation>
    </message>
    <message>
        <source>Once this machine has joined a coordinator, the models that it offers stand here, and you say which of them may run.</source>
        <translation>Quando esta máquina participar de um coordenador, os modelos que ele oferece aparecerão aqui, e você dirá quais podem ser executados.</translation>
    </message>
    <message>
        <source>Join…</source>
        <translation>Participar…</translation>
    </message>
    <message>
        <source>The models could not be read.</source>
        <translation>Não foi possível ler os modelos.</translation>
    </message>
    <message>
        <source>The program in the background answered: %1</source>
        <translation>O programa em segundo plano respondeu: %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>The settings could not be read: %1</source>
        <translation>Não foi possível ler as configurações: %1</translation>
    </message>
    <message numerus="yes">
        <source>Show more of %Ln</source>
        <translation>
            <numerusform>Mostrar mais de %Ln</numerusform>
            <numerusform>Mostrar mais de %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>The coordinator offers no model right now. As soon as it does, it appears here; nothing needs to be done.</source>
        <translation>O coordenador não oferece nenhum modelo agora. Assim que oferecer, ele aparecerá aqui; não é preciso fazer nada.</translation>
    </message>
    <message>
        <source>No model has that in its name, make or licence.</source>
        <translation>Nenhum modelo tem isso no nome, na origem ou na licença.</translation>
    </message>
    <message>
        <source>Only these run here: %1.</source>
        <translation>Só estes são executados aqui: %1.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Remove the pattern %1</source>
        <translation>Remover o padrão %1</translation>
    </message>
    <message>
        <source>This could not be changed: %1</source>
        <translation>Não foi possível mudar isto: %1</translation>
    </message>
</context>
<context>
    <name>commonwatt::NotificationDialog</name>
    <message>
        <source>Notifications</source>
        <translation>Notificações</translation>
    </message>
    <message>
        <source>Tell me</source>
        <translation>Avisar</translation>
    </message>
    <message>
        <source>Never over a game or a film in full screen, and of each at most one in ten minutes.</source>
        <translation>Nunca sobre um jogo ou filme em tela cheia, e de cada tipo no máximo uma a cada dez minutos.</translation>
    </message>
</context>
<context>
    <name>commonwatt::NowPage</name>
    <message>
        <source>Now</source>
        <translation>Agora</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Suspender</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Retomar</translation>
    </message>
    <message>
        <source>Run for 30 minutes anyway</source>
        <translation>Executar por 30 minutos assim mesmo</translation>
    </message>
    <message>
        <source>Join…</source>
        <translation>Participar…</translation>
    </message>
    <message>
        <source>Credits today</source>
        <translation>Créditos hoje</translation>
    </message>
    <message>
        <source>Electricity today</source>
        <translation>Eletricidade hoje</translation>
    </message>
    <message>
        <source>Energy today</source>
        <translation>Energia hoje</translation>
    </message>
    <message>
        <source>Can change by itself at %1.</source>
        <translation>Pode mudar automaticamente às %1.</translation>
    </message>
    <message>
        <source>End running anyway</source>
        <translation>Parar de executar assim mesmo</translation>
    </message>
    <message numerus="yes">
        <source>Credits today, %Ln task(s) not booked yet</source>
        <translation>
            <numerusform>Créditos hoje, %Ln tarefa ainda não contabilizada</numerusform>
            <numerusform>Créditos hoje, %Ln tarefas ainda não contabilizadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Energy today, measured</source>
        <translation>Energia hoje, medida</translation>
    </message>
    <message>
        <source>Energy today, estimated</source>
        <translation>Energia hoje, estimada</translation>
    </message>
    <message>
        <source>Since the first start: %1 credits, %2 tokens, %3 tasks</source>
        <extracomment>Three numbers</extracomment>
        <translation>Desde o primeiro início: %1 créditos, %2 tokens, %3 tarefas</translation>
    </message>
</context>
<context>
    <name>commonwatt::Page</name>
    <message>
        <source>One moment…</source>
        <translation>Um momento…</translation>
    </message>
    <message>
        <source>The program in the background is being asked.</source>
        <translation>Consultando o programa em segundo plano.</translation>
    </message>
    <message>
        <source>This could not be read.</source>
        <translation>Não foi possível ler isto.</translation>
    </message>
    <message>
        <source>The program in the background answered: %1</source>
        <translation>O programa em segundo plano respondeu: %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Commonwatt is not running.</source>
        <translation>O Commonwatt não está em execução.</translation>
    </message>
    <message>
        <source>The program in the background, which does the work and keeps the records, is not there. Nothing runs on this machine.</source>
        <translation>O programa em segundo plano, que realiza o trabalho e guarda os registros, não está disponível. Nada é executado nesta máquina.</translation>
    </message>
    <message>
        <source>Start it</source>
        <translation>Iniciar</translation>
    </message>
    <message>
        <source>The program in the background cannot be talked to.</source>
        <translation>Não é possível se comunicar com o programa em segundo plano.</translation>
    </message>
    <message>
        <source>%1
If this program or the one in the background was updated, quit both and start Commonwatt again.</source>
        <translation>%1
Se este programa ou o que está em segundo plano foi atualizado, encerre os dois e inicie o Commonwatt de novo.</translation>
    </message>
</context>
<context>
    <name>commonwatt::PolicyCommon</name>
    <message>
        <source>After %1 without you</source>
        <translation>Após %1 sem você</translation>
    </message>
    <message>
        <source>GPUs up to %1</source>
        <translation>GPUs até %1</translation>
    </message>
    <message>
        <source>At most %1 of the time</source>
        <translation>No máximo %1 do tempo</translation>
    </message>
    <message>
        <source>GPUs as warm as they get</source>
        <translation>GPUs sem limite de temperatura</translation>
    </message>
    <message>
        <source>How &amp;long you are away before it runs</source>
        <translation>Quanto &amp;tempo você fica ausente antes de executar</translation>
    </message>
    <message>
        <source>How &amp;warm it may get</source>
        <translation>Quanto pode &amp;esquentar</translation>
    </message>
    <message>
        <source>How &amp;much it computes</source>
        <translation>&amp;Quanto calcula</translation>
    </message>
    <message>
        <source>Hours of the week</source>
        <translation>Horas da semana</translation>
    </message>
    <message>
        <source>When it may run. Paint with the mouse, or with arrows and Space; arrows with Shift go on painting.</source>
        <translation>Quando pode executar. Pinte com o mouse, ou com as setas e Espaço; as setas com Shift continuam pintando.</translation>
    </message>
    <message>
        <source>time away</source>
        <translation>tempo de ausência</translation>
    </message>
    <message>
        <source>warmth</source>
        <translation>temperatura</translation>
    </message>
    <message>
        <source>part of the time</source>
        <translation>parte do tempo</translation>
    </message>
    <message>
        <source>hours of the week</source>
        <translation>horas da semana</translation>
    </message>
    <message>
        <source>After %1 without you, the processor after %2</source>
        <translation>Após %1 sem você, o processador após %2</translation>
    </message>
</context>
<context>
    <name>commonwatt::PolicyMore</name>
    <message>
        <source>Find a setting</source>
        <translation>Buscar uma configuração</translation>
    </message>
    <message>
        <source>&amp;For:</source>
        <translation>&amp;Para:</translation>
    </message>
    <message>
        <source>For which device</source>
        <translation>Para qual dispositivo</translation>
    </message>
    <message>
        <source>No setting fits. Try another word.</source>
        <translation>Nenhuma configuração corresponde. Tente outra palavra.</translation>
    </message>
    <message>
        <source>Settings of the machine as a whole are left out.</source>
        <translation>As configurações da máquina como um todo são omitidas.</translation>
    </message>
    <message>
        <source>All devices</source>
        <translation>Todos os dispositivos</translation>
    </message>
</context>
<context>
    <name>commonwatt::PolicyPage</name>
    <message>
        <source>Policy</source>
        <translation>Política</translation>
    </message>
    <message>
        <source>More settings</source>
        <translation>Mais configurações</translation>
    </message>
    <message>
        <source>The settings could not be read.</source>
        <translation>Não foi possível ler as configurações.</translation>
    </message>
    <message>
        <source>The program in the background answered: %1</source>
        <translation>O programa em segundo plano respondeu: %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>%1 is a setting</extracomment>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Desfazer: %1</translation>
    </message>
    <message>
        <source>Ctrl+Z</source>
        <translation>Ctrl+Z</translation>
    </message>
    <message>
        <source>Redo</source>
        <extracomment>%1 is a setting</extracomment>
        <translation>Refazer</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Refazer: %1</translation>
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
        <translation>Neste momento: %1</translation>
    </message>
    <message>
        <source>At %1, if nobody is here: %2</source>
        <extracomment>%1 is a moment such as &quot;23:00&quot; or &quot;Tue 23:00&quot;, %2 a sentence</extracomment>
        <translation>Às %1, se não houver ninguém: %2</translation>
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
        <translation>Novo perfil…</translation>
    </message>
    <message>
        <source>Remove profile</source>
        <translation>Remover perfil</translation>
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
        <translation>&amp;Configurações de:</translation>
    </message>
    <message>
        <source>Settings of</source>
        <translation>Configurações de</translation>
    </message>
    <message>
        <source>profile</source>
        <translation>perfil</translation>
    </message>
    <message>
        <source>By network and time</source>
        <translation>Por rede e horário</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tudo</translation>
    </message>
    <message>
        <source>The profile %1 alone</source>
        <translation>Só o perfil %1</translation>
    </message>
    <message>
        <source>New profile</source>
        <translation>Novo perfil</translation>
    </message>
    <message>
        <source>Name, of the letters a to z, digits, - and _. It begins with the settings that are shown now.</source>
        <translation>Nome, com letras de a a z, dígitos, - e _. Ele começa com as configurações exibidas agora.</translation>
    </message>
    <message>
        <source>There is a profile %1 already.</source>
        <translation>Já existe um perfil %1.</translation>
    </message>
    <message>
        <source>new profile %1</source>
        <translation>novo perfil %1</translation>
    </message>
    <message>
        <source>removal of the profile %1</source>
        <translation>remoção do perfil %1</translation>
    </message>
</context>
<context>
    <name>commonwatt::PriceStep</name>
    <message>
        <source>Electricity</source>
        <translation>Eletricidade</translation>
    </message>
    <message>
        <source>With the price of a kilowatt-hour you see what lending costs you beside what it earns. A tariff that changes with the time of day is set under Policy.</source>
        <translation>Com o preço de um quilowatt-hora você vê quanto custa emprestar, ao lado do que rende. Uma tarifa que muda com o horário é definida em Política.</translation>
    </message>
    <message>
        <source>A kilowatt-hour &amp;costs</source>
        <translation>Um quilowatt-hora &amp;custa</translation>
    </message>
    <message>
        <source>I do &amp;not know</source>
        <translation>&amp;Não sei</translation>
    </message>
    <message>
        <source>Price of a kilowatt-hour</source>
        <translation>Preço de um quilowatt-hora</translation>
    </message>
    <message>
        <source>Currency, three letters</source>
        <translation>Moeda, três letras</translation>
    </message>
    <message>
        <source>An average of what households pay (%1, %2). Your bill has what you pay.</source>
        <extracomment>%1 is a publisher, %2 a year</extracomment>
        <translation>Uma média do que os domicílios pagam (%1, %2). Sua conta mostra o que você paga.</translation>
    </message>
    <message>
        <source>The price could not be kept: %1</source>
        <translation>Não foi possível guardar o preço: %1</translation>
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
        <translation>Calcula quando ninguém usa esta máquina e para assim que alguém a usa. Certo para a maioria.</translation>
    </message>
    <message>
        <source>Gentle</source>
        <translation>Suave</translation>
    </message>
    <message>
        <source>Waits a quarter of an hour, stays cooler and quieter, and earns less.</source>
        <translation>Espera um quarto de hora, fica mais frio e silencioso, e rende menos.</translation>
    </message>
    <message>
        <source>Night</source>
        <translation>Noite</translation>
    </message>
    <message>
        <source>Computes from 22:00 to 07:00 only, and quietly.</source>
        <translation>Calcula só das 22:00 às 07:00, e em silêncio.</translation>
    </message>
    <message>
        <source>Headless</source>
        <translation>Sem monitor</translation>
    </message>
    <message>
        <source>Computes always. Only for a machine at which nobody sits: it does not give way to you.</source>
        <translation>Calcula sempre. Só para uma máquina que ninguém usa: ele não cede lugar a você.</translation>
    </message>
    <message>
        <source>A profile of your own.</source>
        <translation>Um perfil seu.</translation>
    </message>
    <message>
        <source>When it computes</source>
        <translation>Quando calcula</translation>
    </message>
    <message>
        <source>A profile says how much of a guest Commonwatt is. You can change it in the tray at any time, and every detail of it under Policy.</source>
        <translation>Um perfil diz o quanto o Commonwatt é um hóspede discreto. Você pode mudá-lo na bandeja a qualquer momento, e cada detalhe dele em Política.</translation>
    </message>
    <message>
        <source>The profile could not be set: %1</source>
        <translation>Não foi possível definir o perfil: %1</translation>
    </message>
</context>
<context>
    <name>commonwatt::Section</name>
    <message>
        <source>One moment…</source>
        <translation>Um momento…</translation>
    </message>
    <message>
        <source>The program in the background is being asked.</source>
        <translation>Consultando o programa em segundo plano.</translation>
    </message>
    <message>
        <source>This could not be read.</source>
        <translation>Não foi possível ler isto.</translation>
    </message>
    <message>
        <source>The program in the background answered: %1</source>
        <translation>O programa em segundo plano respondeu: %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
</context>
<context>
    <name>commonwatt::SensorChart</name>
    <message>
        <source>Last %1, least %2, greatest %3. Line: the mean; area: from the least to the greatest.</source>
        <translation>Último %1, mínimo %2, máximo %3. Linha: a média; área: do mínimo ao máximo.</translation>
    </message>
    <message>
        <source>Nothing was measured in this time. Sensors are read while something computes.</source>
        <translation>Nada foi medido neste período. Os sensores são lidos enquanto algo calcula.</translation>
    </message>
</context>
<context>
    <name>commonwatt::SettingRow</name>
    <message>
        <source>Reset</source>
        <translation>Redefinir</translation>
    </message>
    <message>
        <source>Reset: %1</source>
        <translation>Redefinir: %1</translation>
    </message>
    <message>
        <source>Back to what holds elsewhere</source>
        <translation>Voltar ao que vale nos demais</translation>
    </message>
    <message>
        <source>Default: %1</source>
        <translation>Padrão: %1</translation>
    </message>
    <message>
        <source>The profile %1 has its own: %2.</source>
        <translation>O perfil %1 tem o seu próprio: %2.</translation>
    </message>
</context>
<context>
    <name>commonwatt::SettingTable</name>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Mover para cima</translation>
    </message>
    <message>
        <source>When, such as Mon-Fri 07:00-21:00</source>
        <translation>Quando, por exemplo Mon-Fri 07:00-21:00</translation>
    </message>
    <message>
        <source>Price of a kWh</source>
        <translation>Preço do kWh</translation>
    </message>
    <message>
        <source>When, such as Mon-Fri 22:00-07:00</source>
        <translation>Quando, por exemplo Mon-Fri 22:00-07:00</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Perfil</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexão</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Adicionar</translation>
    </message>
</context>
<context>
    <name>commonwatt::SetupDialog</name>
    <message>
        <source>S&amp;tart it</source>
        <translation>&amp;Iniciar</translation>
    </message>
    <message>
        <source>Set up &amp;later</source>
        <translation>Configurar &amp;depois</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Voltar</translation>
    </message>
    <message>
        <source>S&amp;kip this</source>
        <translation>&amp;Pular isto</translation>
    </message>
    <message>
        <source>Set up Commonwatt</source>
        <translation>Configurar o Commonwatt</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Etapa %1 de %2</translation>
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
        <translation>15 minutos, até %1</translation>
    </message>
    <message>
        <source>1 hour, until %1</source>
        <extracomment>%1 is a time</extracomment>
        <translation>1 hora, até %1</translation>
    </message>
    <message>
        <source>4 hours, until %1</source>
        <extracomment>%1 is a time</extracomment>
        <translation>4 horas, até %1</translation>
    </message>
    <message>
        <source>Until tomorrow, %1</source>
        <extracomment>%1 is a time</extracomment>
        <translation>Até amanhã, %1</translation>
    </message>
    <message>
        <source>Until this game ends</source>
        <translation>Até este jogo terminar</translation>
    </message>
    <message>
        <source>Until I resume</source>
        <translation>Até eu retomar</translation>
    </message>
</context>
<context>
    <name>commonwatt::TaskHistory</name>
    <message>
        <source>Tasks</source>
        <translation>Tarefas</translation>
    </message>
    <message>
        <source>All tasks</source>
        <translation>Todas as tarefas</translation>
    </message>
    <message>
        <source>commonwatt tasks</source>
        <comment>name of a file</comment>
        <translation>tarefas commonwatt</translation>
    </message>
    <message>
        <source>No tasks yet.</source>
        <translation>Nenhuma tarefa ainda.</translation>
    </message>
    <message>
        <source>Every task that this machine computes will be listed here, with what it earned.</source>
        <translation>Cada tarefa que esta máquina calcular será listada aqui, com o que rendeu.</translation>
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
        <translation>Buscar nas tarefas</translation>
    </message>
    <message>
        <source>State of tasks</source>
        <translation>Estado das tarefas</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>Todos os estados</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tarefas</translation>
    </message>
    <message>
        <source>Details of the task</source>
        <translation>Detalhes da tarefa</translation>
    </message>
    <message>
        <source>Tasks could not be read: %1. They are asked for again when this page is shown or the search changes.</source>
        <translation>Não foi possível ler as tarefas: %1. Elas são pedidas de novo quando esta página é exibida ou a busca muda.</translation>
    </message>
    <message>
        <source>There are no tasks yet.</source>
        <translation>Ainda não há tarefas.</translation>
    </message>
    <message>
        <source>No task matches the search.</source>
        <translation>Nenhuma tarefa corresponde à busca.</translation>
    </message>
    <message numerus="yes">
        <source>%1 task(s)</source>
        <extracomment>A number, written as the owner does</extracomment>
        <translation>
            <numerusform>%1 tarefa</numerusform>
            <numerusform>%1 tarefas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, blocks %2, on %3</source>
        <extracomment>A model, its blocks, a device</extracomment>
        <translation>%1, blocos %2, em %3</translation>
    </message>
    <message>
        <source>%1 tokens in %2, from %3.</source>
        <extracomment>A count, a duration and a moment</extracomment>
        <translation>%1 tokens em %2, desde %3.</translation>
    </message>
    <message>
        <source>%1 tokens in %2 (%4), from %3.</source>
        <translation>%1 tokens em %2 (%4), desde %3.</translation>
    </message>
    <message>
        <source>%1 came in, %2 went out.</source>
        <translation>Entraram %1, saíram %2.</translation>
    </message>
    <message>
        <source>It ended early: %1</source>
        <translation>Terminou antes da hora: %1</translation>
    </message>
    <message>
        <source>%1 credits: booked by the coordinator.</source>
        <translation>%1 créditos: contabilizados pelo coordenador.</translation>
    </message>
    <message>
        <source>The coordinator has not booked its credit yet.</source>
        <translation>O coordenador ainda não contabilizou o crédito dela.</translation>
    </message>
    <message>
        <source>Its number at the coordinator: %1</source>
        <translation>Número no coordenador: %1</translation>
    </message>
    <message>
        <source>It had no tokens, so there is no credit.</source>
        <translation>Ela não teve tokens, portanto não há crédito.</translation>
    </message>
</context>
<context>
    <name>commonwatt::TaskTable</name>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Blocks</source>
        <translation>Blocos</translation>
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
        <translation>Duração</translation>
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
        <translation>Linha do tempo</translation>
    </message>
    <message>
        <source>Point at a bar, or choose one with the arrow keys, to read why.</source>
        <translation>Aponte para uma barra, ou escolha uma com as setas, para ler o motivo.</translation>
    </message>
    <message>
        <source>State or reason, such as “paused” or “battery”</source>
        <translation>Estado ou motivo, como “pausado” ou “bateria”</translation>
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
        <translation>Ir para</translation>
    </message>
    <message>
        <source>commonwatt timeline</source>
        <comment>name of a file</comment>
        <translation>linha do tempo commonwatt</translation>
    </message>
    <message>
        <source>The device was free to compute, whether or not there was work.</source>
        <translation>O dispositivo estava livre para calcular, houvesse ou não trabalho.</translation>
    </message>
    <message>
        <source>The device computed a part of the time only, or within limits.</source>
        <translation>O dispositivo calculou só uma parte do tempo, ou dentro de limites.</translation>
    </message>
    <message>
        <source>The device did not compute, for the reason that is told.</source>
        <translation>O dispositivo não calculou, pelo motivo informado.</translation>
    </message>
    <message>
        <source>The program in the background did not run, or this machine was off.</source>
        <translation>O programa em segundo plano não estava em execução, ou esta máquina estava desligada.</translation>
    </message>
    <message>
        <source>Nothing is recorded of %1 or before.</source>
        <translation>Nada está registrado de %1 ou antes.</translation>
    </message>
    <message>
        <source>Nothing is recorded yet.</source>
        <translation>Nada está registrado ainda.</translation>
    </message>
    <message>
        <source>As soon as this machine lends a device, you will see here for each day when it ran, when it was slowed down or paused, and why.</source>
        <translation>Assim que esta máquina emprestar um dispositivo, você verá aqui, para cada dia, quando ele executou, quando foi reduzido ou pausado, e por quê.</translation>
    </message>
    <message>
        <source>Reading the days before %1…</source>
        <translation>Lendo os dias antes de %1…</translation>
    </message>
    <message>
        <source>Nothing in the record is like “%1”.</source>
        <translation>Nada no registro corresponde a “%1”.</translation>
    </message>
    <message>
        <source>No older day has it.</source>
        <translation>Nenhum dia anterior o contém.</translation>
    </message>
    <message>
        <source>The record begins here.</source>
        <translation>O registro começa aqui.</translation>
    </message>
    <message>
        <source>All devices</source>
        <translation>Todos os dispositivos</translation>
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
        <translation>Linha do tempo</translation>
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
        <translation>Executou</translation>
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
        <translation>Por &amp;quê?</translation>
    </message>
    <message>
        <source>&amp;Snooze</source>
        <translation>&amp;Suspender</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>Re&amp;tomar</translation>
    </message>
    <message>
        <source>Run for the next &amp;30 minutes anyway</source>
        <translation>Executar pelos próximos &amp;30 minutos assim mesmo</translation>
    </message>
    <message>
        <source>&amp;Profile</source>
        <translation>&amp;Perfil</translation>
    </message>
    <message>
        <source>&amp;Open Commonwatt</source>
        <translation>&amp;Abrir o Commonwatt</translation>
    </message>
    <message>
        <source>&amp;Quit…</source>
        <translation>Sai&amp;r…</translation>
    </message>
    <message>
        <source>Commonwatt
%1</source>
        <translation>Commonwatt
%1</translation>
    </message>
    <message>
        <source>End running &amp;anyway</source>
        <translation>Parar de executar assim &amp;mesmo</translation>
    </message>
</context>
<context>
    <name>commonwatt::UpdateNotice</name>
    <message>
        <source>Commonwatt %1 is there. Install it with your system&apos;s package manager.</source>
        <translation>O Commonwatt %1 está disponível. Instale-o com o gerenciador de pacotes do seu sistema.</translation>
    </message>
    <message>
        <source>Commonwatt %1 is there. Fetch it with git pull, build it again, and start it anew.</source>
        <translation>O Commonwatt %1 está disponível. Baixe-o com git pull, compile-o de novo e inicie-o novamente.</translation>
    </message>
</context>
<context>
    <name>commonwatt::WeekEditor</name>
    <message>
        <source>Always</source>
        <translation>Sempre</translation>
    </message>
    <message>
        <source>Nights</source>
        <translation>Noites</translation>
    </message>
    <message>
        <source>Weekends</source>
        <translation>Fins de semana</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Limpar</translation>
    </message>
    <message>
        <source>This cannot be shown here: %1</source>
        <translation>Não é possível mostrar isto aqui: %1</translation>
    </message>
    <message>
        <source>Paint at least one hour; until then the hours of before hold. To stop all work, pause it.</source>
        <translation>Pinte pelo menos uma hora; até lá valem as horas anteriores. Para parar todo o trabalho, pause-o.</translation>
    </message>
</context>
<context>
    <name>commonwatt::WeekGridView</name>
    <message>
        <source>%1, %2 to %3</source>
        <extracomment>A day of the week and two times</extracomment>
        <translation>%1, %2 a %3</translation>
    </message>
    <message>
        <source>%1: nothing runs</source>
        <translation>%1: nada é executado</translation>
    </message>
    <message>
        <source>%1: it may run</source>
        <translation>%1: pode executar</translation>
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
        <translation>Empreste o que você não usa</translation>
    </message>
    <message>
        <source>Commonwatt lets this machine compute a part of an AI model for somebody you choose, while you do not need it.</source>
        <translation>O Commonwatt deixa esta máquina calcular uma parte de um modelo de IA para alguém que você escolhe, enquanto você não precisa dela.</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>O que é feito</translation>
    </message>
    <message>
        <source>A part of a model is downloaded and run on your graphics card or processor. As soon as you use the machine, it gives way. You earn credits for what it has computed.</source>
        <translation>Uma parte de um modelo é baixada e executada na sua placa de vídeo ou no processador. Assim que você usa a máquina, ela cede lugar. Você ganha créditos pelo que ela calculou.</translation>
    </message>
    <message>
        <source>What is not touched</source>
        <translation>O que não é tocado</translation>
    </message>
    <message>
        <source>Your files, camera and microphone are not looked at. To give way in time, Commonwatt sees whether you use the machine and which programs run; that stays here. Nobody can run programs of their own on it, and nothing needs an administrator&apos;s rights.</source>
        <translation>Seus arquivos, câmera e microfone não são examinados. Para ceder lugar a tempo, o Commonwatt vê se você usa a máquina e quais programas estão em execução; isso fica aqui. Ninguém pode executar programas próprios nela, e nada precisa de direitos de administrador.</translation>
    </message>
    <message>
        <source>What it costs</source>
        <translation>O que custa</translation>
    </message>
    <message>
        <source>Electricity while it computes, space on the disk for the model, and traffic to the coordinator. You set limits for each, see what each amounts to, and can stop at any time.</source>
        <translation>Eletricidade enquanto calcula, espaço em disco para o modelo e tráfego com o coordenador. Você define limites para cada um, vê quanto cada um soma e pode parar a qualquer momento.</translation>
    </message>
</context>
</TS>
