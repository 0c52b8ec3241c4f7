<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>Activity</name>
    <message>
        <source>The program in the background cannot be talked to: %1</source>
        <translation>バックグラウンドのプログラムと通信できません: %1</translation>
    </message>
    <message>
        <source>Asking the program in the background…</source>
        <translation>バックグラウンドのプログラムに問い合わせています…</translation>
    </message>
    <message>
        <source>The program in the background is not running.</source>
        <translation>バックグラウンドのプログラムが動作していません。</translation>
    </message>
    <message>
        <source>Snoozed until %1.</source>
        <translation>%1 までスヌーズ中です。</translation>
    </message>
    <message>
        <source>Snoozed until the game ends.</source>
        <translation>ゲームが終わるまでスヌーズ中です。</translation>
    </message>
    <message>
        <source>Snoozed until you resume.</source>
        <translation>再開するまでスヌーズ中です。</translation>
    </message>
    <message>
        <source>Running %1.</source>
        <translation>%1 を実行中です。</translation>
    </message>
    <message>
        <source>Running %1, slowed down to %2 %.</source>
        <extracomment>%2 is a number of percent</extracomment>
        <translation>%1 を実行中、%2 % に減速しています。</translation>
    </message>
    <message>
        <source>%1 cannot run here: %2</source>
        <translation>%1 はここで実行できません: %2</translation>
    </message>
    <message>
        <source>Downloading its part of %1.</source>
        <translation>%1 の担当部分をダウンロードしています。</translation>
    </message>
    <message>
        <source>Loading its part of %1.</source>
        <translation>%1 の担当部分を読み込んでいます。</translation>
    </message>
    <message>
        <source>Ready to run %1; nobody asks right now.</source>
        <translation>%1 を実行できます。現在、リクエストはありません。</translation>
    </message>
    <message>
        <source>Ready; the coordinator has no work for this machine right now.</source>
        <translation>準備完了です。現在、このマシンへの作業はコーディネーターにありません。</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>実行中</translation>
    </message>
    <message>
        <source>Slowed down</source>
        <translation>減速中</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>一時停止中</translation>
    </message>
    <message>
        <source>Snoozed</source>
        <translation>スヌーズ中</translation>
    </message>
    <message>
        <source>Waiting for work</source>
        <translation>作業待ち</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>対応が必要</translation>
    </message>
    <message>
        <source>Not running</source>
        <translation>停止中</translation>
    </message>
    <message>
        <source>This machine has not joined anybody yet.</source>
        <translation>このマシンはまだどこにも参加していません。</translation>
    </message>
    <message>
        <source>The coordinator refuses this machine: %1</source>
        <translation>コーディネーターがこのマシンを拒否しています: %1</translation>
    </message>
    <message>
        <source>No device of this machine can be lent.</source>
        <translation>このマシンには貸し出せるデバイスがありません。</translation>
    </message>
    <message>
        <source>Paused.</source>
        <translation>一時停止中です。</translation>
    </message>
    <message>
        <source>Paused: %1.</source>
        <translation>一時停止中: %1。</translation>
    </message>
    <message>
        <source>Connecting to %1.</source>
        <translation>%1 に接続しています。</translation>
    </message>
</context>
<context>
    <name>BenchResults</name>
    <message>
        <source>%1: %2 slower</source>
        <extracomment>%1 is what was measured, %2 a percentage</extracomment>
        <translation>%1: %2 低速</translation>
    </message>
    <message>
        <source>%1: %2 of an answer, %3 of a prompt.</source>
        <translation>%1: 応答 %2、プロンプト %3。</translation>
    </message>
    <message numerus="yes">
        <source>%1: not even one of its %Ln block(s) fits into the %2 that are lent.</source>
        <translation>
            <numerusform>%1: %Ln ブロックのうち 1 つも、貸し出している %2 に収まりません。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: does not fit as a whole, it has %2 and %3 are lent. Some %4 of its %5 blocks do, at %6 of an answer.</source>
        <translation>%1: 全体は収まりません。サイズは %2、貸し出しは %3 です。%5 ブロックのうち約 %4 ブロックが収まり、応答は %6 です。</translation>
    </message>
    <message>
        <source>A model of %1 billion parameters, %2 bits</source>
        <extracomment>How large a model is. %1: billions of parameters, %2: bits of each</extracomment>
        <translation>%1 × 10 億パラメーター、%2 ビットのモデル</translation>
    </message>
</context>
<context>
    <name>BenchText</name>
    <message>
        <source>A block, a token of an answer</source>
        <translation>ブロック、応答の 1 トークン</translation>
    </message>
    <message>
        <source>A block, a token of a prompt</source>
        <translation>ブロック、プロンプトの 1 トークン</translation>
    </message>
    <message>
        <source>A block of 4 bits, a token of an answer</source>
        <translation>4 ビットのブロック、応答の 1 トークン</translation>
    </message>
    <message>
        <source>A block of 4 bits, a token of a prompt</source>
        <translation>4 ビットのブロック、プロンプトの 1 トークン</translation>
    </message>
    <message>
        <source>A small block, a token of an answer</source>
        <translation>小さいブロック、応答の 1 トークン</translation>
    </message>
    <message>
        <source>A small block, a token of a prompt</source>
        <translation>小さいブロック、プロンプトの 1 トークン</translation>
    </message>
    <message>
        <source>Length of these prompts</source>
        <translation>これらのプロンプトの長さ</translation>
    </message>
    <message>
        <source>Weights read for a token, 4 bits</source>
        <translation>1 トークンで読む重み、4 ビット</translation>
    </message>
    <message>
        <source>Weights read for a token, 8 bits</source>
        <translation>1 トークンで読む重み、8 ビット</translation>
    </message>
    <message>
        <source>Products of a prompt, 4 bits</source>
        <translation>プロンプトの積、4 ビット</translation>
    </message>
    <message>
        <source>Products of a prompt, 8 bits</source>
        <translation>プロンプトの積、8 ビット</translation>
    </message>
    <message>
        <source>What the coordinator checks</source>
        <translation>コーディネーターによる確認項目</translation>
    </message>
    <message>
        <source>Memory, copied</source>
        <translation>メモリ、コピー</translation>
    </message>
    <message>
        <source>Memory, two read and one written</source>
        <translation>メモリ、2 読み取り 1 書き込み</translation>
    </message>
    <message>
        <source>Memory, read</source>
        <translation>メモリ、読み取り</translation>
    </message>
    <message>
        <source>Arithmetic, 32-bit floats</source>
        <translation>演算、32 ビット浮動小数点</translation>
    </message>
    <message>
        <source>Arithmetic, 16-bit floats</source>
        <translation>演算、16 ビット浮動小数点</translation>
    </message>
    <message>
        <source>Arithmetic, 8-bit integers</source>
        <translation>演算、8 ビット整数</translation>
    </message>
    <message>
        <source>Matrix units, 16-bit floats</source>
        <translation>行列ユニット、16 ビット浮動小数点</translation>
    </message>
    <message>
        <source>Own kernel: vector product, 4 bits</source>
        <translation>独自カーネル: ベクトル積、4 ビット</translation>
    </message>
    <message>
        <source>Own kernel: vector product, 8 bits</source>
        <translation>独自カーネル: ベクトル積、8 ビット</translation>
    </message>
    <message>
        <source>Own kernel: matrix product, 4 bits</source>
        <translation>独自カーネル: 行列積、4 ビット</translation>
    </message>
    <message>
        <source>Own kernel: matrix product, 8 bits</source>
        <translation>独自カーネル: 行列積、8 ビット</translation>
    </message>
    <message>
        <source>Link, host to device</source>
        <translation>リンク、ホストからデバイス</translation>
    </message>
    <message>
        <source>Link, device to host</source>
        <translation>リンク、デバイスからホスト</translation>
    </message>
    <message>
        <source>Memory, copied by the driver</source>
        <translation>メモリ、ドライバーによるコピー</translation>
    </message>
    <message>
        <source>Starting a computation</source>
        <translation>計算の開始</translation>
    </message>
    <message>
        <source>A block, a token of an answer, after a minute</source>
        <translation>ブロック、応答の 1 トークン、1 分後</translation>
    </message>
    <message>
        <source>Speed lost in a minute of load</source>
        <translation>1 分間の負荷で低下した速度</translation>
    </message>
    <message>
        <source>Clock at the beginning of that minute</source>
        <translation>その 1 分の開始時のクロック</translation>
    </message>
    <message>
        <source>Clock at its end</source>
        <translation>終了時のクロック</translation>
    </message>
    <message>
        <source>Hottest in that minute</source>
        <translation>その 1 分の最高温度</translation>
    </message>
    <message>
        <source>Power in that minute</source>
        <translation>その 1 分の電力</translation>
    </message>
    <message>
        <source>Blocks&apos; tokens for a joule</source>
        <translation>1 ジュールあたりのブロックのトークン数</translation>
    </message>
    <message>
        <source>tokens/J</source>
        <translation>トークン/J</translation>
    </message>
    <message>
        <source>A minute of load</source>
        <translation>1 分間の負荷</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s)</source>
        <translation>
            <numerusform>%Ln トークン</numerusform>
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
        <translation>乱れあり</translation>
    </message>
    <message>
        <source>wrong results</source>
        <extracomment>Of a measured value</extracomment>
        <translation>誤った結果</translation>
    </message>
    <message>
        <source>not possible here</source>
        <extracomment>Of what could not be measured</extracomment>
        <translation>ここでは不可</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Quick</source>
        <translation>簡易</translation>
    </message>
</context>
<context>
    <name>CurvesSection</name>
    <message>
        <source>Last hour</source>
        <translation>過去 1 時間</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>過去 1 日</translation>
    </message>
    <message>
        <source>Last week</source>
        <translation>過去 1 週間</translation>
    </message>
    <message>
        <source>Last 400 days</source>
        <translation>過去 400 日</translation>
    </message>
</context>
<context>
    <name>EarningsSums</name>
    <message>
        <source>Others</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>実測</translation>
    </message>
    <message>
        <source>partly estimated</source>
        <translation>一部推定</translation>
    </message>
    <message>
        <source>estimated</source>
        <translation>推定</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>The first and the last day of a week</extracomment>
        <translation>%1 ～ %2</translation>
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
        <translation>%1: 計算はありませんでした。</translation>
    </message>
    <message>
        <source>%1: %2 credits.</source>
        <translation>%1: %2 クレジット。</translation>
    </message>
    <message>
        <source>%1: %2 credits (%3).</source>
        <translation>%1: %2 クレジット (%3)。</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between entries of a list</comment>
        <translation>、</translation>
    </message>
    <message numerus="yes">
        <source>%Ln task(s).</source>
        <translation>
            <numerusform>%Ln 件のタスク。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln task(s), %1 of them pending.</source>
        <translation>
            <numerusform>%Ln 件のタスク、うち %1 件が保留中。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2, which cost %3.</source>
        <translation>%1 %2、費用は %3 です。</translation>
    </message>
    <message>
        <source>%1 %2; its price is not known for all of it.</source>
        <translation>%1 %2、一部は料金が不明です。</translation>
    </message>
</context>
<context>
    <name>ExportWriter</name>
    <message>
        <source>The file %1 could not be made: %2</source>
        <translation>ファイル %1 を作成できませんでした: %2</translation>
    </message>
    <message>
        <source>The file %1 could not be written: %2</source>
        <translation>ファイル %1 に書き込めませんでした: %2</translation>
    </message>
</context>
<context>
    <name>Failure</name>
    <message>
        <source>Memory or disk space was used up. Free some, or change what you lend: under Policy the device&apos;s memory, under Models the space for downloads. It is tried again with less work.</source>
        <translation>メモリまたはディスク容量が不足しました。空きを増やすか、貸し出す量を変更してください。デバイスのメモリは [ポリシー]、ダウンロード用の容量は [モデル] で変更できます。作業量を減らして再試行されます。</translation>
    </message>
    <message>
        <source>The process that computes ended, or the coordinator could not be reached. It is tried again by itself. If it keeps happening on one device, update that device&apos;s driver, and undo overclocking if there is any; if it happens on all of them, check the network.</source>
        <translation>計算するプロセスが終了したか、コーディネーターに接続できませんでした。自動的に再試行されます。1 つのデバイスで繰り返し起こる場合は、そのドライバーを更新し、オーバークロックしている場合は元に戻してください。すべてのデバイスで起こる場合は、ネットワークを確認してください。</translation>
    </message>
    <message>
        <source>Something took too long. A device that hangs is started anew by itself. If it keeps happening, update the device&apos;s driver, lend it less memory, or check the network.</source>
        <translation>処理に時間がかかりすぎました。応答しないデバイスは自動的に再起動されます。繰り返し起こる場合は、デバイスのドライバーを更新する、貸し出すメモリを減らす、ネットワークを確認するなどしてください。</translation>
    </message>
    <message>
        <source>A file or an answer was damaged. Damaged downloads are thrown away and fetched again. If it keeps happening, check the disk and the machine&apos;s memory for faults, and tell the people who run the coordinator.</source>
        <translation>ファイルまたは応答が破損していました。破損したダウンロードは破棄され、再取得されます。繰り返し起こる場合は、ディスクとマシンのメモリに異常がないか確認し、コーディネーターの運営者に連絡してください。</translation>
    </message>
    <message>
        <source>This device or this version cannot compute that model. Nothing is lost: it gets other work. An update of Commonwatt or of the device&apos;s driver may help.</source>
        <translation>このデバイスまたはこのバージョンでは、そのモデルを計算できません。失われたものはなく、別の作業が割り当てられます。Commonwatt またはデバイスのドライバーを更新すると、解決することがあります。</translation>
    </message>
    <message>
        <source>The system refused access. See that the user who runs Commonwatt may use the device (on Linux, the groups “video” and “render”) and may write to the data folder.</source>
        <translation>システムがアクセスを拒否しました。Commonwatt を実行するユーザーがデバイスを使用でき (Linux ではグループ「video」と「render」)、データ フォルダーに書き込めることを確認してください。</translation>
    </message>
    <message>
        <source>The coordinator does not accept this machine any more. Ask for a new link to join, and join again.</source>
        <translation>コーディネーターがこのマシンを受け入れなくなりました。新しい参加リンクを依頼し、もう一度参加してください。</translation>
    </message>
    <message>
        <source>The device or a file that was needed is not there any more. If you have taken a device out, nothing has to be done; otherwise see under Hardware whether it is found.</source>
        <translation>必要なデバイスまたはファイルがなくなりました。デバイスを取り外した場合は、何もする必要はありません。それ以外の場合は、検出されているかを [ハードウェア] で確認してください。</translation>
    </message>
    <message>
        <source>The work was called off, as when you pause or turn the machine off. Nothing has to be done.</source>
        <translation>一時停止やマシンの電源オフなどにより、作業が中止されました。何もする必要はありません。</translation>
    </message>
    <message>
        <source>The coordinator asked for something that cannot be done here. You cannot change that; it gives the work to others. If it keeps happening, see whether there is an update.</source>
        <translation>ここでは実行できないことをコーディネーターが要求しました。こちらでは変更できず、作業はほかのマシンに渡されます。繰り返し起こる場合は、更新があるか確認してください。</translation>
    </message>
    <message>
        <source>This is a defect of Commonwatt. See whether there is an update; if it still happens, please report it with the message above.</source>
        <translation>これは Commonwatt の不具合です。更新があるか確認してください。それでも起こる場合は、上のメッセージを添えて報告してください。</translation>
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
        <translation>%1&#xa0;トークン/秒</translation>
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
        <translation>%1&#xa0;時間</translation>
    </message>
    <message>
        <source>%1&#xa0;h %2&#xa0;min</source>
        <extracomment>Hours and minutes</extracomment>
        <translation>%1&#xa0;時間 %2&#xa0;分</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>A day of the week and a time</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1&#xa0;d</source>
        <extracomment>Days</extracomment>
        <translation>%1&#xa0;日</translation>
    </message>
    <message>
        <source>%1&#xa0;d %2&#xa0;h</source>
        <extracomment>Days and hours</extracomment>
        <translation>%1&#xa0;日 %2&#xa0;時間</translation>
    </message>
</context>
<context>
    <name>HardwareText</name>
    <message>
        <source>Graphics card, %1</source>
        <translation>グラフィックス カード、%1</translation>
    </message>
    <message>
        <source>Graphics within the processor, shares %1</source>
        <translation>プロセッサ内蔵グラフィックス、%1 を共有</translation>
    </message>
    <message>
        <source>Graphics computed by the processor, %1</source>
        <translation>プロセッサによるグラフィックス処理、%1</translation>
    </message>
    <message>
        <source>Processor, %1</source>
        <translation>プロセッサ、%1</translation>
    </message>
    <message>
        <source>PCI %1</source>
        <translation>PCI %1</translation>
    </message>
    <message>
        <source>kernel driver %1</source>
        <extracomment>Of the system&apos;s kernel, such as &quot;nvidia&quot;</extracomment>
        <translation>カーネル ドライバー %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lane(s) at %1&#xa0;GT/s</source>
        <extracomment>A link&apos;s speed: giga-transfers a second and lane</extracomment>
        <translation>
            <numerusform>%Ln レーン、%1&#xa0;GT/s</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; now %2</source>
        <translation>%1、現在は %2</translation>
    </message>
    <message>
        <source>subgroups of %1</source>
        <translation>サブグループ %1</translation>
    </message>
    <message>
        <source>16-bit storage</source>
        <translation>16 ビット ストレージ</translation>
    </message>
    <message>
        <source>8-bit storage</source>
        <translation>8 ビット ストレージ</translation>
    </message>
    <message>
        <source>16-bit arithmetic</source>
        <translation>16 ビット演算</translation>
    </message>
    <message>
        <source>8-bit integers</source>
        <translation>8 ビット整数</translation>
    </message>
    <message>
        <source>integer dot product</source>
        <translation>整数ドット積</translation>
    </message>
    <message>
        <source>cooperative matrices</source>
        <translation>協調行列</translation>
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
        <translation>複数の招待が含まれています。招待はマシンごとに 1 つ使用します。このマシン用の招待のリンクを貼り付けてください。</translation>
    </message>
    <message>
        <source>The link is not whole. Copy all of it, from commonwatt:// to its end, or ask for a new one.</source>
        <translation>リンクが途中で切れています。commonwatt:// から最後まですべてコピーするか、新しいリンクを依頼してください。</translation>
    </message>
    <message>
        <source>There is no invitation in it. An invitation is a link that begins with commonwatt://.</source>
        <translation>招待が含まれていません。招待は commonwatt:// で始まるリンクです。</translation>
    </message>
    <message>
        <source>No QR code can be read in this image. Try one that is sharper, or paste the link.</source>
        <translation>この画像から QR コードを読み取れません。より鮮明な画像を試すか、リンクを貼り付けてください。</translation>
    </message>
    <message>
        <source>The QR code in this image is not an invitation.</source>
        <translation>この画像の QR コードは招待ではありません。</translation>
    </message>
    <message>
        <source>The image is too large. Cut the QR code out of it, or paste the link.</source>
        <translation>画像が大きすぎます。QR コードを切り出すか、リンクを貼り付けてください。</translation>
    </message>
    <message>
        <source>The image is broken and cannot be read.</source>
        <translation>画像が壊れているため、読み取れません。</translation>
    </message>
    <message>
        <source>The file cannot be opened.</source>
        <translation>ファイルを開けません。</translation>
    </message>
    <message>
        <source>The file is too large for an invitation: choose a text with the link in it, or an image of its QR code.</source>
        <translation>ファイルが招待としては大きすぎます。リンクを含むテキスト、またはその QR コードの画像を選択してください。</translation>
    </message>
</context>
<context>
    <name>ModelList</name>
    <message>
        <source>%1 billion parameters</source>
        <translation>%1 × 10 億パラメーター</translation>
    </message>
    <message>
        <source>%1 million parameters</source>
        <translation>%1 × 100 万パラメーター</translation>
    </message>
    <message>
        <source>%1 parameters</source>
        <translation>%1 パラメーター</translation>
    </message>
    <message>
        <source>kept for later</source>
        <translation>保管中</translation>
    </message>
    <message>
        <source>downloading</source>
        <translation>ダウンロード中</translation>
    </message>
    <message>
        <source>loading</source>
        <translation>読み込み中</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>準備完了</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>不明</translation>
    </message>
    <message numerus="yes">
        <source>%1 in %Ln block(s)</source>
        <extracomment>%1 is a size in bytes</extracomment>
        <translation>
            <numerusform>%1 (%Ln ブロック)</numerusform>
        </translation>
    </message>
    <message>
        <source>Token embedding</source>
        <translation>トークン埋め込み</translation>
    </message>
    <message>
        <source>Output head</source>
        <translation>出力ヘッド</translation>
    </message>
    <message>
        <source>Block %1 of %2</source>
        <translation>ブロック %1 / %2</translation>
    </message>
    <message>
        <source>Blocks %1 to %2 of %3</source>
        <translation>ブロック %1 ～ %2 / %3</translation>
    </message>
    <message>
        <source>%1 in the block cache: %2, %3</source>
        <extracomment>Blocks of a model, and how large they are</extracomment>
        <translation>ブロック キャッシュの%1: %2、%3</translation>
    </message>
    <message>
        <source>%1 on %2: %3, %4</source>
        <extracomment>Blocks of a model, a device, what it does with them, and how large they are</extracomment>
        <translation>%2 の%1: %3、%4</translation>
    </message>
    <message>
        <source>Only models that you have allowed run here, and this one is not among them.</source>
        <translation>ここでは許可したモデルだけが動作します。このモデルは許可されていません。</translation>
    </message>
    <message>
        <source>Allowed by your pattern “%1”.</source>
        <translation>パターン「%1」により許可されています。</translation>
    </message>
    <message>
        <source>Denied by your pattern “%1”.</source>
        <translation>パターン「%1」により拒否されています。</translation>
    </message>
    <message>
        <source>Chat: answers in a conversation</source>
        <translation>チャット: 会話での応答</translation>
    </message>
    <message>
        <source>Text completion: a text is carried on</source>
        <translation>テキスト補完: 文章の続きを生成</translation>
    </message>
    <message>
        <source>%1, may send work</source>
        <translation>%1: 作業の送信可</translation>
    </message>
    <message>
        <source>%1, may not send work</source>
        <translation>%1: 作業の送信不可</translation>
    </message>
</context>
<context>
    <name>Notifications</name>
    <message>
        <source>When this machine has joined a coordinator</source>
        <translation>このマシンがコーディネーターに参加したとき</translation>
    </message>
    <message>
        <source>When the coordinator refuses this machine</source>
        <translation>コーディネーターがこのマシンを拒否したとき</translation>
    </message>
    <message>
        <source>When a device fails and needs me</source>
        <translation>デバイスに障害が起き、対応が必要なとき</translation>
    </message>
    <message>
        <source>When the first credit is earned</source>
        <translation>最初のクレジットを獲得したとき</translation>
    </message>
    <message>
        <source>Once a day, what was earned the day before</source>
        <translation>1 日 1 回、前日の収益</translation>
    </message>
    <message>
        <source>When a snooze has ended</source>
        <translation>スヌーズが終わったとき</translation>
    </message>
    <message>
        <source>When a newer version is there</source>
        <translation>新しいバージョンがあるとき</translation>
    </message>
    <message>
        <source>Joined</source>
        <translation>参加しました</translation>
    </message>
    <message>
        <source>This machine computes for %1 from now on.</source>
        <translation>このマシンは今後 %1 のために計算します。</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>拒否されました</translation>
    </message>
    <message>
        <source>%1 refuses this machine: %2</source>
        <translation>%1 がこのマシンを拒否しています: %2</translation>
    </message>
    <message>
        <source>First credits</source>
        <translation>最初のクレジット</translation>
    </message>
    <message>
        <source>This machine has earned its first credits: %1.</source>
        <translation>このマシンが最初のクレジットを獲得しました: %1。</translation>
    </message>
    <message>
        <source>Snooze ended</source>
        <translation>スヌーズ終了</translation>
    </message>
    <message>
        <source>Commonwatt may compute again.</source>
        <translation>Commonwatt は計算を再開できます。</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>%1 is there; this machine has an older version.</source>
        <translation>%1 が公開されました。このマシンのバージョンは古くなっています。</translation>
    </message>
    <message>
        <source>A device fails</source>
        <translation>デバイスの障害</translation>
    </message>
    <message>
        <source>%1 cannot run %2: %3</source>
        <translation>%1 は %2 を実行できません: %3</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>昨日</translation>
    </message>
    <message>
        <source>%1 credits earned.</source>
        <translation>%1 クレジットを獲得しました。</translation>
    </message>
    <message numerus="yes">
        <source>%1 credits earned, and %Ln task(s) not booked yet.</source>
        <translation>
            <numerusform>%1 クレジットを獲得しました。%Ln 件のタスクは未計上です。</numerusform>
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
        <translation>分</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>days</source>
        <translation>日</translation>
    </message>
    <message>
        <source>milliseconds</source>
        <translation>ミリ秒</translation>
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
        <translation>ワット</translation>
    </message>
    <message>
        <source>MHz</source>
        <translation>MHz</translation>
    </message>
    <message>
        <source>% of its highest</source>
        <translation>% (最高値比)</translation>
    </message>
    <message>
        <source>% of it</source>
        <translation>% (全体比)</translation>
    </message>
    <message>
        <source>for a kWh</source>
        <translation>/ kWh</translation>
    </message>
    <message>
        <source>threads</source>
        <translation>スレッド</translation>
    </message>
    <message>
        <source>on this machine</source>
        <translation>このマシン</translation>
    </message>
    <message>
        <source>Run on</source>
        <translation>実行を続ける</translation>
    </message>
    <message>
        <source>As while you are here</source>
        <translation>使用中と同じ</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Pause and give memory back</source>
        <translation>一時停止してメモリを返す</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>しない</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>常に</translation>
    </message>
    <message>
        <source>Nobody is here</source>
        <translation>誰もいない</translation>
    </message>
    <message>
        <source>Only input counts</source>
        <translation>入力だけを見る</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>無制限</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>At any price</source>
        <translation>価格を問わない</translation>
    </message>
    <message>
        <source>As devices of its kind do</source>
        <translation>同種のデバイスと同じ</translation>
    </message>
    <message>
        <source>Do not use it</source>
        <translation>使用しない</translation>
    </message>
    <message>
        <source>Slowly</source>
        <translation>低速</translation>
    </message>
    <message>
        <source>Like any other</source>
        <translation>ほかと同じ</translation>
    </message>
    <message>
        <source>As usual: 75 % of a GPU&apos;s, 50 % of the machine&apos;s</source>
        <translation>標準: GPU は 75 %、マシンは 50 %</translation>
    </message>
    <message>
        <source>One for each core</source>
        <translation>コアごとに 1 つ</translation>
    </message>
    <message>
        <source>What is lent and 2 GiB</source>
        <translation>貸し出し分 + 2 GiB</translation>
    </message>
    <message>
        <source>By itself, before a device is offered</source>
        <translation>自動、デバイスの提供前に</translation>
    </message>
    <message>
        <source>Only when you ask for it</source>
        <translation>要求したときのみ</translation>
    </message>
    <message>
        <source>While something runs or somebody looks</source>
        <translation>何かが動作中、または誰かが見ている間</translation>
    </message>
    <message>
        <source>Simulated, for trying things out</source>
        <translation>シミュレーション (試用)</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>動作</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>警告とエラー</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>エラー</translation>
    </message>
    <message>
        <source>By network and time</source>
        <translation>ネットワークと時刻による</translation>
    </message>
    <message>
        <source>GPUs run when you have been away for</source>
        <translation>GPU を実行するまでの離席時間</translation>
    </message>
    <message>
        <source>Time without keyboard, pointer or game controller.</source>
        <translation>キーボード、ポインター、ゲーム コントローラーの操作がない時間。</translation>
    </message>
    <message>
        <source>The processor runs when you have been away for</source>
        <translation>プロセッサを実行するまでの離席時間</translation>
    </message>
    <message>
        <source>The same for the processor.</source>
        <translation>プロセッサについて同様です。</translation>
    </message>
    <message>
        <source>GPUs while you are here</source>
        <translation>使用中の GPU</translation>
    </message>
    <message>
        <source>Whether they run although you use the machine: a part of their time leaves it usable.</source>
        <translation>マシンの使用中にも実行するかどうか。時間の一部だけなら、マシンは快適に使えます。</translation>
    </message>
    <message>
        <source>The processor while you are here</source>
        <translation>使用中のプロセッサ</translation>
    </message>
    <message>
        <source>When the screen is locked</source>
        <translation>画面がロックされているとき</translation>
    </message>
    <message>
        <source>Whether it counts at once as nobody being here.</source>
        <translation>すぐに誰もいないとみなすかどうか。</translation>
    </message>
    <message>
        <source>While a remote session is open</source>
        <translation>リモート セッションが開いている間</translation>
    </message>
    <message>
        <source>Somebody works on this machine from another one.</source>
        <translation>ほかのマシンからこのマシンを操作している場合です。</translation>
    </message>
    <message>
        <source>Game controllers count as input</source>
        <translation>ゲーム コントローラーを入力とみなす</translation>
    </message>
    <message>
        <source>Turn it off if one lies about and moves by itself.</source>
        <translation>置いたままで勝手に反応するものがある場合は、オフにしてください。</translation>
    </message>
    <message>
        <source>While a window fills the screen</source>
        <translation>ウィンドウが全画面表示の間</translation>
    </message>
    <message>
        <source>A game, a film, a presentation.</source>
        <translation>ゲーム、動画、プレゼンテーションなど。</translation>
    </message>
    <message>
        <source>Windows that come first</source>
        <translation>優先するウィンドウ</translation>
    </message>
    <message>
        <source>Classes of windows; * and ? stand for any letters.</source>
        <translation>ウィンドウのクラス。* と ? は任意の文字を表します。</translation>
    </message>
    <message>
        <source>Programs that come first</source>
        <translation>優先するプログラム</translation>
    </message>
    <message>
        <source>Names of programs such as blender; * and ? stand for any letters.</source>
        <translation>blender などのプログラム名。* と ? は任意の文字を表します。</translation>
    </message>
    <message>
        <source>While one of these is open</source>
        <translation>これらのいずれかが開いている間</translation>
    </message>
    <message>
        <source>What the windows and programs above lead to.</source>
        <translation>上のウィンドウとプログラムがあるときの動作。</translation>
    </message>
    <message>
        <source>While a game has asked for game mode</source>
        <translation>ゲームがゲーム モードを要求している間</translation>
    </message>
    <message>
        <source>Many games ask the system for it.</source>
        <translation>多くのゲームがシステムに要求します。</translation>
    </message>
    <message>
        <source>While music or a film plays</source>
        <translation>音楽や動画の再生中</translation>
    </message>
    <message>
        <source>In any player that tells the system.</source>
        <translation>システムに通知するすべてのプレーヤー。</translation>
    </message>
    <message>
        <source>While a program keeps the screen on</source>
        <translation>プログラムが画面をオンに保っている間</translation>
    </message>
    <message>
        <source>As films and video calls do.</source>
        <translation>動画やビデオ通話などの場合です。</translation>
    </message>
    <message>
        <source>Pause a GPU when others use more of it than</source>
        <translation>一時停止する、ほかによる GPU 使用率</translation>
    </message>
    <message>
        <source>Your own programs on the same GPU come first.</source>
        <translation>同じ GPU を使うお使いのプログラムが優先されます。</translation>
    </message>
    <message>
        <source>… for longer than</source>
        <translation>… の継続時間</translation>
    </message>
    <message>
        <source>Short bursts do not count.</source>
        <translation>短時間の使用は無視します。</translation>
    </message>
    <message>
        <source>Give a GPU&apos;s memory back when less is free than</source>
        <translation>GPU のメモリを返す空き容量の下限</translation>
    </message>
    <message>
        <source>So that your programs find room on it.</source>
        <translation>お使いのプログラムの空きを確保します。</translation>
    </message>
    <message>
        <source>Hours of the week</source>
        <translation>曜日と時間帯</translation>
    </message>
    <message>
        <source>When it may run at all.</source>
        <translation>実行してもよい時間。</translation>
    </message>
    <message>
        <source>On battery, run while its charge is above</source>
        <translation>バッテリー駆動中に実行する残量の下限</translation>
    </message>
    <message>
        <source>Computing empties a battery within an hour or two.</source>
        <translation>計算を続けると、バッテリーは 1～2 時間で空になります。</translation>
    </message>
    <message>
        <source>While an uninterruptible power supply runs on its battery</source>
        <translation>無停電電源装置がバッテリーで動作している間</translation>
    </message>
    <message>
        <source>During a power cut.</source>
        <translation>停電時。</translation>
    </message>
    <message>
        <source>Prices by time</source>
        <translation>時間帯別の料金</translation>
    </message>
    <message>
        <source>Of a kilowatt-hour; the first line that fits counts.</source>
        <translation>1 キロワット時あたり。最初に一致した行が適用されます。</translation>
    </message>
    <message>
        <source>Price at all other times</source>
        <translation>それ以外の時間の料金</translation>
    </message>
    <message>
        <source>Of a kilowatt-hour.</source>
        <translation>1 キロワット時あたり。</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>通貨</translation>
    </message>
    <message>
        <source>Three capital letters, such as EUR or USD.</source>
        <translation>JPY や USD などの大文字 3 文字。</translation>
    </message>
    <message>
        <source>Run up to a price of</source>
        <translation>実行する電気料金の上限</translation>
    </message>
    <message>
        <source>While electricity costs more, nothing runs.</source>
        <translation>電気料金がこれより高い間は、何も動作しません。</translation>
    </message>
    <message>
        <source>What a device takes while it computes</source>
        <translation>計算中のデバイスの消費</translation>
    </message>
    <message>
        <source>For the sums of energy and cost, where no sensor tells.</source>
        <translation>センサーがない場合の、電力量と費用の合計用です。</translation>
    </message>
    <message>
        <source>Where your own signal is read</source>
        <translation>独自シグナルの読み取り先</translation>
    </message>
    <message>
        <source>Solar surplus, home automation: file:/PATH or http://127.0.0.1:PORT/PATH. Empty: none.</source>
        <translation>太陽光の余剰電力、ホーム オートメーションなど: file:/PATH または http://127.0.0.1:PORT/PATH。空: なし。</translation>
    </message>
    <message>
        <source>How old the signal may be</source>
        <translation>シグナルの有効期間</translation>
    </message>
    <message>
        <source>An older one stops the work.</source>
        <translation>これより古い場合は作業を停止します。</translation>
    </message>
    <message>
        <source>Keep a GPU&apos;s core at</source>
        <translation>GPU コアの維持温度</translation>
    </message>
    <message>
        <source>It is slowed down as far as that needs.</source>
        <translation>必要な分だけ減速します。</translation>
    </message>
    <message>
        <source>Stop when its core is hotter than</source>
        <translation>停止するコア温度</translation>
    </message>
    <message>
        <source>It runs again when it is 5 °C cooler.</source>
        <translation>5 °C 下がると再び実行します。</translation>
    </message>
    <message>
        <source>Keep a GPU&apos;s hottest part at</source>
        <translation>GPU の最も熱い部分の維持温度</translation>
    </message>
    <message>
        <source>Stop when its hottest part is hotter than</source>
        <translation>停止する最も熱い部分の温度</translation>
    </message>
    <message>
        <source>Keep a GPU&apos;s memory at</source>
        <translation>GPU メモリの維持温度</translation>
    </message>
    <message>
        <source>Stop when its memory is hotter than</source>
        <translation>停止するメモリ温度</translation>
    </message>
    <message>
        <source>The most that a GPU may take</source>
        <translation>GPU の電力の上限</translation>
    </message>
    <message>
        <source>Held by its driver where it can, else by slowing it down.</source>
        <translation>可能ならドライバーで、できなければ減速して保ちます。</translation>
    </message>
    <message>
        <source>Highest clock of a GPU&apos;s cores</source>
        <translation>GPU コアの最大クロック</translation>
    </message>
    <message>
        <source>Where its driver can be told.</source>
        <translation>ドライバーに指示できる場合。</translation>
    </message>
    <message>
        <source>Keep a GPU&apos;s fan below</source>
        <translation>GPU ファンの上限</translation>
    </message>
    <message>
        <source>Part of the time in which a device computes at most</source>
        <translation>デバイスが計算する時間の割合の上限</translation>
    </message>
    <message>
        <source>Less is cooler, quieter and earns less.</source>
        <translation>小さいほど低温で静かですが、収益も減ります。</translation>
    </message>
    <message>
        <source>Pause the processor when others use more of it than</source>
        <translation>一時停止する、ほかによるプロセッサ使用率</translation>
    </message>
    <message>
        <source>Your own programs come first.</source>
        <translation>お使いのプログラムが優先されます。</translation>
    </message>
    <message>
        <source>Give memory back when less is free than</source>
        <translation>メモリを返す空き容量の下限</translation>
    </message>
    <message>
        <source>Of the machine&apos;s memory.</source>
        <translation>マシンのメモリのうち。</translation>
    </message>
    <message>
        <source>Store models only while more of the disk is free than</source>
        <translation>モデルを保存するディスク空き容量の下限</translation>
    </message>
    <message>
        <source>What is stored already stays.</source>
        <translation>保存済みのものは残ります。</translation>
    </message>
    <message>
        <source>Where the network costs by volume</source>
        <translation>従量制のネットワークのとき</translation>
    </message>
    <message>
        <source>Such as a phone&apos;s.</source>
        <translation>スマートフォンの回線など。</translation>
    </message>
    <message>
        <source>How fast “slowly” is</source>
        <translation>「低速」の速さ</translation>
    </message>
    <message>
        <source>Each way.</source>
        <translation>送受信それぞれ。</translation>
    </message>
    <message>
        <source>Send at most</source>
        <translation>送信速度の上限</translation>
    </message>
    <message>
        <source>So that your own calls and games stay smooth.</source>
        <translation>通話やゲームを滑らかに保ちます。</translation>
    </message>
    <message>
        <source>Traffic in a day</source>
        <translation>1 日の通信量</translation>
    </message>
    <message>
        <source>Sent and received.</source>
        <translation>送信と受信の合計。</translation>
    </message>
    <message>
        <source>Traffic in a month</source>
        <translation>1 か月の通信量</translation>
    </message>
    <message>
        <source>When the network may be used</source>
        <translation>ネットワークを使用できる時間</translation>
    </message>
    <message>
        <source>Nothing runs at other times.</source>
        <translation>それ以外の時間は何も動作しません。</translation>
    </message>
    <message>
        <source>After a pause, wait for quiet of</source>
        <translation>一時停止後に待つ静かな時間</translation>
    </message>
    <message>
        <source>Nothing may speak against running for this long.</source>
        <translation>この時間、実行を妨げるものがないことが必要です。</translation>
    </message>
    <message>
        <source>Give a device&apos;s memory back after a pause of</source>
        <translation>デバイスのメモリを返すまでの一時停止時間</translation>
    </message>
    <message>
        <source>Until then work goes on quickly when you leave again.</source>
        <translation>それまでは、再び離席するとすぐに作業を続けます。</translation>
    </message>
    <message>
        <source>Longest time before a GPU with a screen gives others their turn</source>
        <translation>画面をつないだ GPU が、ほかに順番を譲るまでの最長時間</translation>
    </message>
    <message>
        <source>Less is smoother and a little slower.</source>
        <translation>小さいほど滑らかですが、少し遅くなります。</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>プロファイル</translation>
    </message>
    <message>
        <source>A set of settings that holds together.</source>
        <translation>ひとまとまりの設定です。</translation>
    </message>
    <message>
        <source>Profile where neither network nor time chooses one</source>
        <translation>ネットワークと時刻で決まらないときのプロファイル</translation>
    </message>
    <message>
        <source>Counts while the profile is chosen by network and time.</source>
        <translation>プロファイルをネットワークと時刻で選ぶ場合に有効です。</translation>
    </message>
    <message>
        <source>Profiles by time</source>
        <translation>時間帯別のプロファイル</translation>
    </message>
    <message>
        <source>The first line that fits counts.</source>
        <translation>最初に一致した行が適用されます。</translation>
    </message>
    <message>
        <source>Profiles by network</source>
        <translation>ネットワーク別のプロファイル</translation>
    </message>
    <message>
        <source>Names of connections, with * and ?; the first line that fits counts, and counts before the time.</source>
        <translation>接続の名前。* と ? を使えます。最初に一致した行が適用され、時刻より優先されます。</translation>
    </message>
    <message>
        <source>Models that may be served</source>
        <translation>提供するモデル</translation>
    </message>
    <message>
        <source>Names, with * and ?; empty: all.</source>
        <translation>名前。* と ? を使えます。空: すべて。</translation>
    </message>
    <message>
        <source>Models that may not</source>
        <translation>提供しないモデル</translation>
    </message>
    <message>
        <source>Counts before those that may.</source>
        <translation>許可するモデルより優先されます。</translation>
    </message>
    <message>
        <source>Who may be served</source>
        <translation>提供する相手</translation>
    </message>
    <message>
        <source>Names of requesters, with * and ?; empty: all.</source>
        <translation>依頼者の名前。* と ? を使えます。空: すべて。</translation>
    </message>
    <message>
        <source>Who may not</source>
        <translation>提供しない相手</translation>
    </message>
    <message>
        <source>Counts before those who may.</source>
        <translation>許可する依頼者より優先されます。</translation>
    </message>
    <message>
        <source>Kinds of work</source>
        <translation>作業の種類</translation>
    </message>
    <message>
        <source>chat, completion; empty: all.</source>
        <translation>chat、completion。空: すべて。</translation>
    </message>
    <message>
        <source>Name of this machine</source>
        <translation>このマシンの名前</translation>
    </message>
    <message>
        <source>At the coordinator, from the next start on.</source>
        <translation>コーディネーターでの名前。次回の起動時から有効。</translation>
    </message>
    <message>
        <source>Devices that are lent</source>
        <translation>貸し出すデバイス</translation>
    </message>
    <message>
        <source>Such as cpu, vulkan:0, cuda:1. Empty: every GPU, or the processor where there is none.</source>
        <translation>cpu、vulkan:0、cuda:1 など。空: すべての GPU。GPU がない場合はプロセッサ。</translation>
    </message>
    <message>
        <source>How much memory of each device is lent</source>
        <translation>各デバイスの貸し出すメモリ量</translation>
    </message>
    <message>
        <source>An amount or a part.</source>
        <translation>量または割合。</translation>
    </message>
    <message>
        <source>Threads on the processor</source>
        <translation>プロセッサのスレッド数</translation>
    </message>
    <message>
        <source>From the next start of the work on.</source>
        <translation>次回の作業開始時から有効。</translation>
    </message>
    <message>
        <source>Disk space for models</source>
        <translation>モデル用のディスク容量</translation>
    </message>
    <message>
        <source>What was used longest ago is removed first.</source>
        <translation>最後の使用が最も古いものから削除されます。</translation>
    </message>
    <message>
        <source>Download models at most at</source>
        <translation>モデルのダウンロード速度の上限</translation>
    </message>
    <message>
        <source>So that your own downloads stay fast.</source>
        <translation>ほかのダウンロードを速く保ちます。</translation>
    </message>
    <message>
        <source>Restart the work when it takes more memory than</source>
        <translation>作業を再起動するメモリ使用量</translation>
    </message>
    <message>
        <source>A safeguard. Each device&apos;s work is a process of its own.</source>
        <translation>安全策です。各デバイスの作業は独立したプロセスです。</translation>
    </message>
    <message>
        <source>Restart the work when it shows no sign of life for</source>
        <translation>反応がないとき、作業を再起動するまでの時間</translation>
    </message>
    <message>
        <source>A safeguard against drivers that hang.</source>
        <translation>応答しなくなるドライバーへの安全策です。</translation>
    </message>
    <message>
        <source>Measure devices</source>
        <translation>デバイスの測定</translation>
    </message>
    <message>
        <source>Takes some seconds.</source>
        <translation>数秒かかります。</translation>
    </message>
    <message>
        <source>Read the GPUs&apos; sensors</source>
        <translation>GPU センサーの読み取り</translation>
    </message>
    <message>
        <source>Heat and watts cannot be kept without them.</source>
        <translation>センサーがないと、温度と電力を制限内に保てません。</translation>
    </message>
    <message>
        <source>Port for Prometheus</source>
        <translation>Prometheus 用のポート</translation>
    </message>
    <message>
        <source>Where it finds the sensors&apos; values.</source>
        <translation>センサーの値が見つかる場合。</translation>
    </message>
    <message>
        <source>Write into the log</source>
        <translation>ログに書き込む内容</translation>
    </message>
    <message>
        <source>From the next start on.</source>
        <translation>次回の起動時から有効。</translation>
    </message>
    <message>
        <source>When you are away, and when not</source>
        <translation>離席中かどうかの判定</translation>
    </message>
    <message>
        <source>Games and video</source>
        <translation>ゲームと動画</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>電力</translation>
    </message>
    <message>
        <source>Price of electricity</source>
        <translation>電気料金</translation>
    </message>
    <message>
        <source>Your own signal</source>
        <translation>独自シグナル</translation>
    </message>
    <message>
        <source>Heat and noise</source>
        <translation>熱と騒音</translation>
    </message>
    <message>
        <source>What else runs, and what stays free</source>
        <translation>ほかの動作と残す空き</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>ネットワーク</translation>
    </message>
    <message>
        <source>How it makes way</source>
        <translation>譲り方</translation>
    </message>
    <message>
        <source>Which profile holds</source>
        <translation>有効なプロファイル</translation>
    </message>
    <message>
        <source>What is served</source>
        <translation>提供する内容</translation>
    </message>
    <message>
        <source>The program in the background</source>
        <translation>バックグラウンドのプログラム</translation>
    </message>
    <message>
        <source>%1&#xa0;%2</source>
        <extracomment>A number and its unit</extracomment>
        <translation>%1&#xa0;%2</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>No</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>At any time</source>
        <translation>いつでも</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>空</translation>
    </message>
    <message>
        <source>%1: unit</source>
        <translation>%1: 単位</translation>
    </message>
</context>
<context>
    <name>PolicySentence</name>
    <message>
        <source>Balanced</source>
        <translation>バランス</translation>
    </message>
    <message>
        <source>Runs when nobody is here.</source>
        <translation>誰もいないときに実行します。</translation>
    </message>
    <message>
        <source>Gentle</source>
        <translation>控えめ</translation>
    </message>
    <message>
        <source>Waits longer, stays cooler and quieter.</source>
        <translation>より長く待ち、より低温で静かです。</translation>
    </message>
    <message>
        <source>Night</source>
        <translation>夜間</translation>
    </message>
    <message>
        <source>Runs at night only, and quietly.</source>
        <translation>夜間だけ、静かに実行します。</translation>
    </message>
    <message>
        <source>Headless</source>
        <translation>ヘッドレス</translation>
    </message>
    <message>
        <source>A machine that nobody sits at: runs always.</source>
        <translation>誰も使わないマシン用: 常に実行します。</translation>
    </message>
    <message>
        <source>It may run</source>
        <translation>実行できます</translation>
    </message>
    <message>
        <source>It may run %1 of the time</source>
        <translation>時間の %1 だけ実行できます</translation>
    </message>
    <message>
        <source>It pauses and gives its memory back</source>
        <translation>一時停止してメモリを返します</translation>
    </message>
    <message>
        <source>It pauses</source>
        <translation>一時停止します</translation>
    </message>
    <message>
        <source>%1.</source>
        <extracomment>A whole sentence from what happens</extracomment>
        <translation>%1。</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <extracomment>What happens, and why</extracomment>
        <translation>%1: %2。</translation>
    </message>
    <message>
        <source>No device is lent.</source>
        <translation>貸し出すデバイスがありません。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A device, and a sentence about it</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 holds, because you have chosen it.</source>
        <translation>選択により %1 が有効です。</translation>
    </message>
    <message>
        <source>%1 holds, because of the time.</source>
        <translation>時刻により %1 が有効です。</translation>
    </message>
    <message>
        <source>%1 holds, because of the network.</source>
        <translation>ネットワークにより %1 が有効です。</translation>
    </message>
    <message>
        <source>%1 holds, because neither network nor time chooses another.</source>
        <translation>%1 が有効です。ネットワークと時刻のどちらでも、ほかのプロファイルが選ばれないためです。</translation>
    </message>
</context>
<context>
    <name>Reason</name>
    <message>
        <source>paused by you</source>
        <translation>手動で一時停止</translation>
    </message>
    <message>
        <source>snoozed by you</source>
        <translation>手動でスヌーズ</translation>
    </message>
    <message>
        <source>snoozed by you until the game ends</source>
        <translation>ゲームが終わるまで手動でスヌーズ</translation>
    </message>
    <message>
        <source>the GPU&apos;s core is too hot (%1)</source>
        <translation>GPU のコアが高温 (%1)</translation>
    </message>
    <message>
        <source>cannot tell how hot the GPU is</source>
        <translation>GPU の温度が不明</translation>
    </message>
    <message>
        <source>the GPU&apos;s hottest part is too hot (%1)</source>
        <translation>GPU の最も熱い部分が高温 (%1)</translation>
    </message>
    <message>
        <source>cannot tell how hot the GPU&apos;s hottest part is</source>
        <translation>GPU の最も熱い部分の温度が不明</translation>
    </message>
    <message>
        <source>the GPU&apos;s memory is too hot (%1)</source>
        <translation>GPU のメモリが高温 (%1)</translation>
    </message>
    <message>
        <source>cannot tell how hot the GPU&apos;s memory is</source>
        <translation>GPU メモリの温度が不明</translation>
    </message>
    <message>
        <source>on battery (%1)</source>
        <translation>バッテリー駆動中 (%1)</translation>
    </message>
    <message>
        <source>on battery</source>
        <translation>バッテリー駆動中</translation>
    </message>
    <message>
        <source>cannot tell whether this machine runs on battery</source>
        <translation>マシンがバッテリー駆動かどうか不明</translation>
    </message>
    <message>
        <source>the power supply runs on its battery</source>
        <translation>電源装置がバッテリーで動作中</translation>
    </message>
    <message>
        <source>cannot tell whether the power supply runs on its battery</source>
        <translation>電源装置がバッテリーで動作しているか不明</translation>
    </message>
    <message>
        <source>the network is metered</source>
        <translation>従量制のネットワーク</translation>
    </message>
    <message>
        <source>cannot tell whether the network is metered</source>
        <translation>従量制のネットワークかどうか不明</translation>
    </message>
    <message>
        <source>outside the network&apos;s hours</source>
        <translation>ネットワークの時間帯の外</translation>
    </message>
    <message>
        <source>today&apos;s traffic is used up</source>
        <translation>今日の通信量の上限に到達</translation>
    </message>
    <message>
        <source>cannot tell how much traffic there was today</source>
        <translation>今日の通信量が不明</translation>
    </message>
    <message>
        <source>this month&apos;s traffic is used up</source>
        <translation>今月の通信量の上限に到達</translation>
    </message>
    <message>
        <source>cannot tell how much traffic there was this month</source>
        <translation>今月の通信量が不明</translation>
    </message>
    <message>
        <source>cannot tell which network this is</source>
        <translation>接続中のネットワークが不明</translation>
    </message>
    <message>
        <source>the machine&apos;s memory is short (%1 free)</source>
        <translation>マシンのメモリが不足 (空き %1)</translation>
    </message>
    <message>
        <source>cannot tell how much memory is free</source>
        <translation>メモリの空き容量が不明</translation>
    </message>
    <message>
        <source>the GPU&apos;s memory is short (%1 free)</source>
        <translation>GPU のメモリが不足 (空き %1)</translation>
    </message>
    <message>
        <source>cannot tell how much of the GPU&apos;s memory is free</source>
        <translation>GPU メモリの空き容量が不明</translation>
    </message>
    <message>
        <source>%1 in full screen</source>
        <translation>%1 が全画面表示中</translation>
    </message>
    <message>
        <source>a window in full screen</source>
        <translation>ウィンドウが全画面表示中</translation>
    </message>
    <message>
        <source>cannot tell whether a window fills the screen</source>
        <translation>全画面表示のウィンドウの有無が不明</translation>
    </message>
    <message>
        <source>%1 is open</source>
        <translation>%1 が開いている</translation>
    </message>
    <message>
        <source>cannot tell which windows are open</source>
        <translation>開いているウィンドウが不明</translation>
    </message>
    <message>
        <source>%1 is running</source>
        <translation>%1 が動作中</translation>
    </message>
    <message>
        <source>cannot tell which programs run</source>
        <translation>動作中のプログラムが不明</translation>
    </message>
    <message>
        <source>a game has asked for game mode</source>
        <translation>ゲームがゲーム モードを要求中</translation>
    </message>
    <message>
        <source>cannot tell whether a game has asked for game mode</source>
        <translation>ゲーム モードの要求の有無が不明</translation>
    </message>
    <message>
        <source>%1 is playing</source>
        <translation>%1 が再生中</translation>
    </message>
    <message>
        <source>something is playing</source>
        <translation>何かを再生中</translation>
    </message>
    <message>
        <source>cannot tell whether something is playing</source>
        <translation>再生中かどうか不明</translation>
    </message>
    <message>
        <source>%1 keeps the screen on</source>
        <translation>%1 が画面をオンに保っている</translation>
    </message>
    <message>
        <source>a program keeps the screen on</source>
        <translation>プログラムが画面をオンに保っている</translation>
    </message>
    <message>
        <source>cannot tell whether a program keeps the screen on</source>
        <translation>プログラムが画面をオンに保っているか不明</translation>
    </message>
    <message>
        <source>you are using this machine</source>
        <translation>このマシンを使用中</translation>
    </message>
    <message>
        <source>cannot tell whether you are using this machine</source>
        <translation>このマシンを使用中かどうか不明</translation>
    </message>
    <message>
        <source>you are using a game controller</source>
        <translation>ゲーム コントローラーを使用中</translation>
    </message>
    <message>
        <source>cannot tell whether you are using a game controller</source>
        <translation>ゲーム コントローラーを使用中かどうか不明</translation>
    </message>
    <message>
        <source>you were using this machine</source>
        <translation>このマシンを直前まで使用</translation>
    </message>
    <message>
        <source>a remote session is open</source>
        <translation>リモート セッションが開いている</translation>
    </message>
    <message>
        <source>cannot tell whether a remote session is open</source>
        <translation>リモート セッションの有無が不明</translation>
    </message>
    <message>
        <source>cannot tell whether you are using this machine: nothing here sees keyboard or pointer</source>
        <translation>このマシンを使用中かどうか不明 (キーボードとポインターを検知する手段なし)</translation>
    </message>
    <message>
        <source>outside the hours that you have set</source>
        <translation>設定した時間帯の外</translation>
    </message>
    <message>
        <source>electricity costs too much (%1)</source>
        <translation>電気料金が高い (%1)</translation>
    </message>
    <message>
        <source>cannot tell what electricity costs</source>
        <translation>電気料金が不明</translation>
    </message>
    <message>
        <source>your own signal says so</source>
        <translation>独自シグナルの指示</translation>
    </message>
    <message>
        <source>cannot tell what your own signal says</source>
        <translation>独自シグナルの内容が不明</translation>
    </message>
    <message>
        <source>your own signal allows %1</source>
        <translation>独自シグナルが %1 を許可</translation>
    </message>
    <message>
        <source>other programs use %1 of the processor</source>
        <translation>ほかのプログラムがプロセッサを %1 使用中</translation>
    </message>
    <message>
        <source>cannot tell how much other programs compute</source>
        <translation>ほかのプログラムの計算量が不明</translation>
    </message>
    <message>
        <source>other programs use %1 of the GPU</source>
        <translation>ほかのプログラムが GPU を %1 使用中</translation>
    </message>
    <message>
        <source>cannot tell how much other programs use the GPU</source>
        <translation>ほかのプログラムの GPU 使用率が不明</translation>
    </message>
    <message>
        <source>limited to %1 of its time</source>
        <translation>時間の %1 に制限</translation>
    </message>
    <message>
        <source>kept within its limits of heat and power (%1)</source>
        <translation>温度と電力の制限内に維持 (%1)</translation>
    </message>
    <message>
        <source>waiting whether it stays quiet</source>
        <translation>静かな状態が続くか確認中</translation>
    </message>
    <message>
        <source>you want it to run now</source>
        <translation>今すぐ実行するよう指定</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1, since %2</source>
        <translation>%1、%2 から</translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <translation>%1、%2 まで</translation>
    </message>
</context>
<context>
    <name>TaskTable</name>
    <message>
        <source>Pending</source>
        <translation>保留中</translation>
    </message>
    <message>
        <source>Credited</source>
        <translation>計上済み</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>検証済み</translation>
    </message>
    <message>
        <source>Held back</source>
        <translation>差し止め</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>The first and the last of some blocks</extracomment>
        <translation>%1 ～ %2</translation>
    </message>
    <message>
        <source>No credit</source>
        <translation>クレジットなし</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Ran</source>
        <translation>実行</translation>
    </message>
    <message>
        <source>Slowed down</source>
        <translation>減速</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>オフライン</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>A time and the name of its time zone</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1. %2 to %3 (%4)</source>
        <extracomment>State and reason, from when, to when, how long</extracomment>
        <translation>%1。%2 ～ %3 (%4)</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>%1 is &quot;Slowed down&quot;, %2 a percentage</extracomment>
        <translation>%1 (%2 まで)</translation>
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
        <translation>Commonwatt について</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>バージョン %1</translation>
    </message>
    <message>
        <source>The program in the background is not there.</source>
        <translation>バックグラウンドのプログラムがありません。</translation>
    </message>
    <message>
        <source>In the background: %1</source>
        <translation>バックグラウンド: %1</translation>
    </message>
    <message>
        <source>Commonwatt</source>
        <extracomment>The program&apos;s name</extracomment>
        <translation>Commonwatt</translation>
    </message>
    <message>
        <source>Commonwatt is free software under the GNU General Public License, version 3 or later (GPL-3.0-or-later). It comes without any warranty.</source>
        <translation>Commonwatt は GNU General Public License バージョン 3 以降 (GPL-3.0-or-later) に基づくフリー ソフトウェアです。いかなる保証もありません。</translation>
    </message>
    <message>
        <source>public domain</source>
        <translation>パブリック ドメイン</translation>
    </message>
    <message>
        <source>The licence&apos;s text</source>
        <translation>ライセンス全文</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>使用ソフトウェア</translation>
    </message>
</context>
<context>
    <name>commonwatt::AutostartStep</name>
    <message>
        <source>Start with your session</source>
        <translation>セッションと同時に起動</translation>
    </message>
    <message>
        <source>The icon in the tray shows what Commonwatt does and starts the program in the background, which does the work.</source>
        <translation>トレイのアイコンは Commonwatt の状態を表示し、作業を行うバックグラウンドのプログラムを起動します。</translation>
    </message>
    <message>
        <source>Start Commonwatt when I &amp;log in</source>
        <translation>ログイン時に Commonwatt を起動(&amp;L)</translation>
    </message>
    <message>
        <source>A machine that should compute while nobody is logged in needs the program in the background as a service of the system: the document about platforms says how.</source>
        <translation>誰もログインしていないときに計算するには、バックグラウンドのプログラムをシステムのサービスにする必要があります。方法はプラットフォームの文書に記載されています。</translation>
    </message>
    <message>
        <source>The system could not be told: %1</source>
        <translation>システムに設定できませんでした: %1</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>完了(&amp;F)</translation>
    </message>
</context>
<context>
    <name>commonwatt::Banner</name>
    <message>
        <source>Dismiss</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>commonwatt::BenchPanel</name>
    <message>
        <source>Device to measure</source>
        <translation>測定するデバイス</translation>
    </message>
    <message>
        <source>How thoroughly</source>
        <translation>測定の詳しさ</translation>
    </message>
    <message>
        <source>Quick, 10 seconds</source>
        <translation>簡易、10 秒</translation>
    </message>
    <message>
        <source>Full, 90 seconds</source>
        <translation>詳細、90 秒</translation>
    </message>
    <message>
        <source>The full one also loads the device for a minute and sees how much speed heat takes.</source>
        <translation>詳細測定では、デバイスに 1 分間負荷をかけ、熱による速度低下も調べます。</translation>
    </message>
    <message>
        <source>Progress of the measurement</source>
        <translation>測定の進行状況</translation>
    </message>
    <message>
        <source>How fast it is</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>Earlier measurements could not be read: %1</source>
        <translation>以前の測定を読み取れませんでした: %1</translation>
    </message>
    <message>
        <source>Stop measuring</source>
        <translation>測定を停止</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>測定</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>停止しています…</translation>
    </message>
    <message>
        <source>Preparing…</source>
        <translation>準備しています…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>What was measured, and its value</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No device can be measured: none can be used.</source>
        <translation>使用できるデバイスがないため、測定できません。</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>お待ちください…</translation>
    </message>
    <message>
        <source>Not measured yet. Here will be how fast it is, beside other devices, and which models it would serve. Measure it: its work is given to it by that.</source>
        <translation>まだ測定されていません。測定すると、速度、ほかのデバイスとの比較、提供できるモデルがここに表示されます。デバイスへの作業は測定結果に基づいて割り当てられます。</translation>
    </message>
</context>
<context>
    <name>commonwatt::BenchResultsView</name>
    <message>
        <source>What it would serve</source>
        <translation>提供できるモデル</translation>
    </message>
    <message>
        <source>Beside other devices</source>
        <translation>ほかのデバイスとの比較</translation>
    </message>
    <message>
        <source>Earlier runs</source>
        <translation>以前の測定</translation>
    </message>
    <message>
        <source>All figures</source>
        <translation>すべての数値</translation>
    </message>
    <message>
        <source>Reads of a model</source>
        <translation>モデルの読み取り</translation>
    </message>
    <message>
        <source>Memory, read</source>
        <translation>メモリ、読み取り</translation>
    </message>
    <message>
        <source>32-bit floats</source>
        <translation>32 ビット浮動小数点</translation>
    </message>
    <message>
        <source>16-bit matrices</source>
        <translation>16 ビット行列</translation>
    </message>
    <message>
        <source>%1, %2, took %3, with %4</source>
        <extracomment>%1: &quot;Quick&quot; or &quot;Full&quot;, %2: when, %3: how long it took, %4: a driver</extracomment>
        <translation>%1、%2、所要時間 %3、%4</translation>
    </message>
    <message numerus="yes">
        <source>%Ln figure(s) were disturbed: something else used the device. Measure again when it is idle.</source>
        <translation>
            <numerusform>%Ln 件の数値に乱れがありました。ほかのものがデバイスを使用していました。使用されていないときに再測定してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>Predicted from this measurement, for one request at a time.</source>
        <translation>この測定からの予測値です (リクエスト 1 件ずつの場合)。</translation>
    </message>
    <message>
        <source>This run lacks the figures that a prediction takes. Measure again; if they are missing then too, “All figures” says why.</source>
        <translation>この測定には予測に必要な数値がありません。再測定してください。それでも不足する場合は、「すべての数値」で理由を確認できます。</translation>
    </message>
    <message>
        <source>This run has no figure that is known of other devices.</source>
        <translation>この測定には、ほかのデバイスで知られている数値がありません。</translation>
    </message>
    <message>
        <source>Yours: %1</source>
        <extracomment>In a list of devices: the own one. %1 is its name</extracomment>
        <translation>お使いのデバイス: %1</translation>
    </message>
    <message>
        <source>%1 (data sheet)</source>
        <extracomment>%1 is a device whose value is not measured</extracomment>
        <translation>%1 (データシート)</translation>
    </message>
    <message>
        <source>Values of data sheets are peaks, which no program reaches: yours is measured.</source>
        <translation>データシートの値は、実際のプログラムでは到達しないピーク値です。お使いのデバイスの値は実測値です。</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>出典</translation>
    </message>
    <message>
        <source>When</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Memory, copied</source>
        <translation>メモリ、コピー</translation>
    </message>
    <message>
        <source>Since the run before: %1.</source>
        <extracomment>%1 is a list such as &quot;Memory, read: 22 % slower&quot;</extracomment>
        <translation>前回の測定からの変化: %1。</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between the parts of a list</comment>
        <translation>; </translation>
    </message>
    <message>
        <source>Look whether it is hot, slowed down, or used by another program, and measure again.</source>
        <translation>高温、減速、ほかのプログラムによる使用がないか確認し、再測定してください。</translation>
    </message>
    <message>
        <source>The next run is compared with this one: what lost more than %1 is named.</source>
        <translation>次回の測定はこの結果と比較され、%1 を超えて低下した項目が表示されます。</translation>
    </message>
    <message>
        <source>What</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>ばらつき</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>備考</translation>
    </message>
</context>
<context>
    <name>commonwatt::BenchRun</name>
    <message>
        <source>It could not be stopped: %1</source>
        <translation>停止できませんでした: %1</translation>
    </message>
    <message>
        <source>It could not be measured: %1</source>
        <translation>測定できませんでした: %1</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>停止しました。</translation>
    </message>
    <message>
        <source>It was stopped, because the device must pause or by another program.</source>
        <translation>デバイスの一時停止が必要になったか、ほかのプログラムによって停止されました。</translation>
    </message>
</context>
<context>
    <name>commonwatt::CachePanel</name>
    <message numerus="yes">
        <source>%1 in %Ln file(s)</source>
        <extracomment>%1 is a size in bytes</extracomment>
        <translation>
            <numerusform>%1 (%Ln ファイル)</numerusform>
        </translation>
    </message>
    <message>
        <source>Not in use now: %1</source>
        <translation>現在未使用: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Set limit</source>
        <translation>上限を設定</translation>
    </message>
    <message>
        <source>Clear…</source>
        <translation>消去…</translation>
    </message>
    <message>
        <source>Share of the cache&apos;s limit that is used</source>
        <translation>キャッシュの上限に対する使用率</translation>
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
        <translation>キャッシュの上限 (ギビバイト)</translation>
    </message>
    <message>
        <source>Clear the cache</source>
        <translation>キャッシュを消去</translation>
    </message>
    <message>
        <source>What is in the cache could not be read: %1</source>
        <translation>キャッシュの内容を読み取れませんでした: %1</translation>
    </message>
    <message>
        <source>Whatever the limit is, %1 of the disk stay free (Policy).</source>
        <translation>上限にかかわらず、ディスクの %1 は空けておきます (ポリシー)。</translation>
    </message>
    <message>
        <source>%1 of %2 used</source>
        <translation>%2 中 %1 を使用</translation>
    </message>
    <message>
        <source>The cache is empty. Blocks of models that run here are kept in it, so that each is fetched once.</source>
        <translation>キャッシュは空です。ここで動作するモデルのブロックが保存され、取得はそれぞれ 1 回で済みます。</translation>
    </message>
    <message>
        <source>Remove the blocks that are not in use?</source>
        <translation>使用中でないブロックを削除しますか?</translation>
    </message>
    <message>
        <source>Blocks in use stay, and what runs goes on. The others are fetched again when they are needed, which takes time and traffic.</source>
        <translation>使用中のブロックは残り、実行中のものは継続します。ほかのブロックは必要になったときに再取得され、時間と通信量がかかります。</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>消去</translation>
    </message>
    <message>
        <source>Nothing was freed: all of it is in use.</source>
        <translation>すべて使用中のため、何も解放されませんでした。</translation>
    </message>
    <message>
        <source>%1 freed.</source>
        <translation>%1 を解放しました。</translation>
    </message>
</context>
<context>
    <name>commonwatt::CreditExplanation</name>
    <message>
        <source>How a credit comes about</source>
        <translation>クレジットの仕組み</translation>
    </message>
    <message>
        <source>A task is what one request computes on a part of a model here. It is worth the more, the larger the part and the more tokens; tokens of the prompt and of the answer count alike, and how quick the device is does not count.</source>
        <translation>タスクとは、1 件のリクエストがここでモデルの一部を使って計算する内容です。担当部分が大きいほど、トークンが多いほど価値が高くなります。プロンプトと応答のトークンは同じ扱いで、デバイスの速さは関係しません。</translation>
    </message>
    <message>
        <source>Credits = parameters of the part × tokens ÷ %1</source>
        <translation>クレジット = 担当部分のパラメーター数 × トークン ÷ %1</translation>
    </message>
    <message>
        <source>A thousand tokens through a model of a billion parameters are one credit. The coordinator books it when the request has ended; until then the task is pending.</source>
        <translation>10 億パラメーターのモデルを 1000 トークンが通過すると 1 クレジットです。リクエストの終了後にコーディネーターが計上し、それまでタスクは保留中です。</translation>
    </message>
    <message>
        <source>Your last booked task: blocks %1 of %2, which hold %3 million parameters, for %4 tokens, gave %5 credits.</source>
        <translation>最後に計上されたタスク: %2 のブロック %1 (%3 × 100 万パラメーター)、%4 トークンで %5 クレジットでした。</translation>
    </message>
</context>
<context>
    <name>commonwatt::CurvesSection</name>
    <message>
        <source>Curves</source>
        <translation>グラフ</translation>
    </message>
    <message>
        <source>Temperature of the core</source>
        <translation>コアの温度</translation>
    </message>
    <message>
        <source>%1&#xa0;°C</source>
        <translation>%1&#xa0;°C</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>電力</translation>
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
        <translation>表示する期間</translation>
    </message>
    <message>
        <source>These curves</source>
        <translation>これらのグラフ</translation>
    </message>
    <message>
        <source>commonwatt sensors</source>
        <comment>name of a file</comment>
        <translation>commonwatt センサー</translation>
    </message>
    <message>
        <source>There are no curves yet.</source>
        <translation>グラフはまだありません。</translation>
    </message>
    <message>
        <source>When a GPU of this machine computes, its temperature and its power will be drawn here.</source>
        <translation>このマシンの GPU が計算すると、温度と電力のグラフがここに表示されます。</translation>
    </message>
    <message>
        <source>The temperature and the power of GPUs are drawn here. Now nothing can be seen: %1</source>
        <translation>GPU の温度と電力のグラフが表示されます。現在は何も表示できません: %1</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>再確認</translation>
    </message>
    <message>
        <source>%1 (simulated)</source>
        <translation>%1 (シミュレーション)</translation>
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
        <translation>Commonwatt の使用、ほかの使用</translation>
    </message>
    <message>
        <source>Memory used, of what is lent</source>
        <translation>貸し出しメモリの使用量</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>温度</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>電力</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Sizes: what is used, and of how much</extracomment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Slowed down to %1</source>
        <extracomment>A percentage</extracomment>
        <translation>%1 に減速</translation>
    </message>
    <message>
        <source>Paused, its memory given back</source>
        <translation>一時停止、メモリ返却済み</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a state such as &quot;Paused&quot;, %2 why</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>downloading, %1</source>
        <translation>ダウンロード中、%1</translation>
    </message>
    <message>
        <source>loading</source>
        <translation>読み込み中</translation>
    </message>
    <message>
        <source>ready, nobody asks right now</source>
        <translation>準備完了、現在リクエストなし</translation>
    </message>
    <message numerus="yes">
        <source>computing %Ln answer(s)</source>
        <translation>
            <numerusform>%Ln 件の応答を計算中</numerusform>
        </translation>
    </message>
    <message>
        <source>failed: %1</source>
        <translation>失敗: %1</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>%1, blocks %2 to %3 of %4: %5</source>
        <extracomment>A model, the first and the last of its blocks that are here, of how many, and the state</extracomment>
        <translation>%1、ブロック %2 ～ %3 / %4: %5</translation>
    </message>
    <message>
        <source>No work is assigned to it.</source>
        <translation>割り当てられた作業はありません。</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
</context>
<context>
    <name>commonwatt::DeviceLimits</name>
    <message>
        <source>Limits</source>
        <translation>制限</translation>
    </message>
    <message>
        <source>Memory that is lent</source>
        <translation>貸し出すメモリ</translation>
    </message>
    <message>
        <source>An amount such as 4G, or a share such as 75%.</source>
        <translation>4G などの量、または 75% などの割合。</translation>
    </message>
    <message>
        <source>Power at most</source>
        <translation>電力の上限</translation>
    </message>
    <message>
        <source>1W to 2000W, or none.</source>
        <translation>1W ～ 2000W、または none。</translation>
    </message>
    <message>
        <source>Temperature that is kept</source>
        <translation>維持する温度</translation>
    </message>
    <message>
        <source>30C to 120C, or off. It is slowed down to stay below.</source>
        <translation>30C ～ 120C、または off。この温度を超えないよう減速します。</translation>
    </message>
    <message>
        <source>Part of the time that it computes</source>
        <translation>計算する時間の割合</translation>
    </message>
    <message>
        <source>1% to 100%.</source>
        <translation>1% ～ 100%。</translation>
    </message>
    <message>
        <source>as for all</source>
        <translation>共通</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>As for all devices</source>
        <translation>全デバイス共通</translation>
    </message>
    <message>
        <source>Limits of %1</source>
        <extracomment>%1 is a device</extracomment>
        <translation>%1 の制限</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Set: %1 of %2</source>
        <translation>設定: %2 の %1</translation>
    </message>
    <message>
        <source>As for all devices: %1 of %2</source>
        <translation>全デバイス共通: %2 の %1</translation>
    </message>
    <message>
        <source>Not taken: %1</source>
        <translation>適用できませんでした: %1</translation>
    </message>
</context>
<context>
    <name>commonwatt::DevicesStep</name>
    <message>
        <source>No driver reaches it.</source>
        <translation>対応するドライバーがありません。</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>デバイス</translation>
    </message>
    <message>
        <source>This is what was found. How fast a device is decides which part of a model it is given; a quick measurement takes about ten seconds for each.</source>
        <translation>見つかったデバイスです。デバイスの速度により、割り当てられるモデルの部分が決まります。簡易測定は 1 台あたり約 10 秒です。</translation>
    </message>
    <message>
        <source>Progress of the measurement</source>
        <translation>測定の進行状況</translation>
    </message>
    <message>
        <source>Looking for devices…</source>
        <translation>デバイスを探しています…</translation>
    </message>
    <message>
        <source>The devices could not be read: %1</source>
        <translation>デバイスを読み取れませんでした: %1</translation>
    </message>
    <message>
        <source>&amp;Stop measuring</source>
        <translation>測定を停止(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Measure again</source>
        <translation>再測定(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Measure now</source>
        <translation>今すぐ測定(&amp;M)</translation>
    </message>
    <message>
        <source>Nothing was found that could compute. You can go on; what is found later is used then.</source>
        <translation>計算できるデバイスは見つかりませんでした。このまま続行できます。後で見つかったものは、その時点で使用されます。</translation>
    </message>
    <message>
        <source>Can be lent. Reads a model at %1 a second.</source>
        <extracomment>%1 is a size: &quot;12.3 GiB&quot;</extracomment>
        <translation>貸し出せます。モデルの読み取りは %1/秒です。</translation>
    </message>
    <message>
        <source>Can be lent. Not measured yet.</source>
        <translation>貸し出せます。まだ測定されていません。</translation>
    </message>
    <message>
        <source>Not lent: left out by the settings.</source>
        <translation>貸し出していません: 設定で除外されています。</translation>
    </message>
    <message>
        <source>Cannot be used: %1</source>
        <translation>使用できません: %1</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>停止しています…</translation>
    </message>
    <message>
        <source>Preparing…</source>
        <translation>準備しています…</translation>
    </message>
    <message>
        <source>Measuring %1…</source>
        <translation>%1 を測定しています…</translation>
    </message>
    <message>
        <source>Not lent: a graphics card is used instead.</source>
        <translation>貸し出していません: 代わりにグラフィックス カードを使います。</translation>
    </message>
</context>
<context>
    <name>commonwatt::DiagnosticsDialog</name>
    <message>
        <source>Diagnostics</source>
        <translation>診断情報</translation>
    </message>
    <message>
        <source>This is what others need to find a fault. Links to join, keys, names of this machine, of its user, of the coordinator and of networks, addresses and home folders have been removed. Read it before you pass it on; nothing is sent by itself.</source>
        <translation>ほかの人が不具合を調べるために必要な情報です。参加リンク、鍵、マシン・ユーザー・コーディネーター・ネットワークの名前、アドレス、ホーム フォルダーは取り除かれています。渡す前に内容を確認してください。自動的に送信されることはありません。</translation>
    </message>
    <message>
        <source>The program in the background is being asked.</source>
        <translation>バックグラウンドのプログラムに問い合わせています。</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>保存(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>コピーしました。</translation>
    </message>
    <message>
        <source>Save diagnostics</source>
        <translation>診断情報を保存</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>テキスト ファイル (*.txt)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>%1 として保存しました。</translation>
    </message>
    <message>
        <source>It could not be saved: %1</source>
        <translation>保存できませんでした: %1</translation>
    </message>
</context>
<context>
    <name>commonwatt::EarningsChart</name>
    <message>
        <source>Credits over time</source>
        <translation>クレジットの推移</translation>
    </message>
</context>
<context>
    <name>commonwatt::EarningsPage</name>
    <message>
        <source>Earnings</source>
        <translation>収益</translation>
    </message>
    <message>
        <source>Credits</source>
        <translation>クレジット</translation>
    </message>
    <message>
        <source>Tasks pending</source>
        <translation>保留中のタスク</translation>
    </message>
    <message>
        <source>Electricity</source>
        <translation>電気料金</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>電力量</translation>
    </message>
    <message>
        <source>Time that is shown</source>
        <translation>表示する期間</translation>
    </message>
    <message>
        <source>Last 28 days</source>
        <translation>過去 28 日</translation>
    </message>
    <message>
        <source>Last 12 weeks</source>
        <translation>過去 12 週間</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>過去 12 か月</translation>
    </message>
    <message>
        <source>How it is divided</source>
        <translation>内訳</translation>
    </message>
    <message>
        <source>By model</source>
        <translation>モデル別</translation>
    </message>
    <message>
        <source>By device</source>
        <translation>デバイス別</translation>
    </message>
    <message>
        <source>Earnings by day</source>
        <translation>日別の収益</translation>
    </message>
    <message>
        <source>commonwatt earnings</source>
        <comment>name of a file</comment>
        <translation>commonwatt 収益</translation>
    </message>
    <message>
        <source>All tasks</source>
        <translation>すべてのタスク</translation>
    </message>
    <message>
        <source>commonwatt tasks</source>
        <comment>name of a file</comment>
        <translation>commonwatt タスク</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>保存しました: %1</translation>
    </message>
    <message>
        <source>This could not be understood.</source>
        <translation>内容を解釈できませんでした。</translation>
    </message>
    <message>
        <source>The program in the background is of another version: %1
Quit it and start Commonwatt again.</source>
        <translation>バックグラウンドのプログラムのバージョンが異なります: %1
終了してから Commonwatt をもう一度起動してください。</translation>
    </message>
    <message>
        <source>Here will be what your devices earn each day and what the electricity costs, and every task that they compute.</source>
        <translation>デバイスの毎日の収益と電気料金、計算したすべてのタスクがここに表示されます。</translation>
    </message>
    <message>
        <source>Nothing earned yet.</source>
        <translation>収益はまだありません。</translation>
    </message>
    <message>
        <source>%1 To earn, join a coordinator.</source>
        <translation>%1 収益を得るには、コーディネーターに参加してください。</translation>
    </message>
    <message>
        <source>Join…</source>
        <translation>参加…</translation>
    </message>
    <message>
        <source>%1 What they do right now, and why, is on the page Now.</source>
        <translation>%1 現在の動作とその理由は、[現在] のページで確認できます。</translation>
    </message>
    <message>
        <source>Look at Now</source>
        <translation>[現在] を見る</translation>
    </message>
    <message>
        <source>Electricity, its price is not known for all of it</source>
        <translation>電気料金 (一部は料金不明)</translation>
    </message>
    <message>
        <source>Energy, %1</source>
        <translation>電力量、%1</translation>
    </message>
</context>
<context>
    <name>commonwatt::ExportButton</name>
    <message>
        <source>Export…</source>
        <translation>エクスポート…</translation>
    </message>
    <message>
        <source>%1 as CSV…</source>
        <extracomment>A table, and the kind of file that it is saved in</extracomment>
        <translation>%1を CSV で…</translation>
    </message>
    <message>
        <source>%1 as JSON…</source>
        <translation>%1を JSON で…</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>表 (*.csv)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln row(s)</source>
        <extracomment>A table, and how much of it was saved until now</extracomment>
        <translation>
            <numerusform>%1: %Ln 行</numerusform>
        </translation>
    </message>
    <message>
        <source>Export</source>
        <translation>エクスポート</translation>
    </message>
    <message>
        <source>This was not saved.
%1
A file of that name is as it was.</source>
        <translation>保存されませんでした。
%1
同じ名前のファイルがある場合、変更されていません。</translation>
    </message>
</context>
<context>
    <name>commonwatt::FailureTable</name>
    <message>
        <source>When</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>デバイス</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>内容</translation>
    </message>
</context>
<context>
    <name>commonwatt::FailuresSection</name>
    <message>
        <source>Failures</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Search for a device, a model or a message</source>
        <translation>デバイス、モデル、メッセージで検索</translation>
    </message>
    <message>
        <source>Search the failures</source>
        <translation>失敗を検索</translation>
    </message>
    <message>
        <source>Failures, newest first</source>
        <translation>失敗 (新しい順)</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>対処方法</translation>
    </message>
    <message>
        <source>All failures</source>
        <translation>すべての失敗</translation>
    </message>
    <message>
        <source>commonwatt failures</source>
        <comment>name of a file</comment>
        <translation>commonwatt 失敗</translation>
    </message>
    <message>
        <source>Nothing has failed.</source>
        <translation>失敗はありません。</translation>
    </message>
    <message>
        <source>When work fails on this machine, you will see here when, why, and what you can do about it.</source>
        <translation>このマシンで作業が失敗すると、日時、理由、対処方法がここに表示されます。</translation>
    </message>
    <message>
        <source>Nothing is like “%1”.</source>
        <translation>「%1」に一致するものはありません。</translation>
    </message>
</context>
<context>
    <name>commonwatt::Gui</name>
    <message>
        <source>%1 cannot be started.</source>
        <translation>%1 を起動できません。</translation>
    </message>
    <message>
        <source>Quit Commonwatt</source>
        <translation>Commonwatt を終了</translation>
    </message>
    <message>
        <source>The program in the background can go on lending this machine without the icon in the tray.</source>
        <translation>トレイのアイコンがなくても、バックグラウンドのプログラムはこのマシンの貸し出しを続けられます。</translation>
    </message>
    <message>
        <source>Stop lending and quit</source>
        <translation>貸し出しを止めて終了</translation>
    </message>
    <message>
        <source>Only remove the icon</source>
        <translation>アイコンのみ消す</translation>
    </message>
</context>
<context>
    <name>commonwatt::HardwareCard</name>
    <message>
        <source>No driver reaches it.</source>
        <translation>対応するドライバーがありません。</translation>
    </message>
    <message>
        <source>Install the driver of its vendor, then search again.</source>
        <translation>ベンダーのドライバーをインストールし、もう一度検索してください。</translation>
    </message>
    <message>
        <source>Lent</source>
        <translation>貸し出し中</translation>
    </message>
    <message>
        <source>It is the only one that is lent, so it stays on. To lend nothing at all, pause.</source>
        <translation>貸し出している唯一のデバイスのため、オンのままです。何も貸し出さない場合は、一時停止してください。</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>メモリ</translation>
    </message>
    <message>
        <source>Lent of it</source>
        <translation>貸し出し分</translation>
    </message>
    <message>
        <source>Reads of a model</source>
        <translation>モデルの読み取り</translation>
    </message>
    <message>
        <source>Interfaces and drivers</source>
        <translation>インターフェイスとドライバー</translation>
    </message>
    <message>
        <source>Lend %1</source>
        <translation>%1 を貸し出す</translation>
    </message>
    <message>
        <source>Lent, by its interface %1.</source>
        <extracomment>%1 is an interface: &quot;cuda:0&quot;</extracomment>
        <translation>インターフェイス %1 で貸し出し中です。</translation>
    </message>
    <message>
        <source>Cannot be used.</source>
        <translation>使用できません。</translation>
    </message>
    <message>
        <source>Is to be lent, but is not: the interface that the settings name cannot be used.</source>
        <translation>貸し出す設定ですが、貸し出されていません: 設定で指定されたインターフェイスを使用できません。</translation>
    </message>
    <message>
        <source>Could be lent, but the processor does the same faster.</source>
        <translation>貸し出せますが、同じ処理はプロセッサのほうが高速です。</translation>
    </message>
    <message>
        <source>Not lent.</source>
        <translation>貸し出していません。</translation>
    </message>
    <message>
        <source>Not measured yet</source>
        <translation>未測定</translation>
    </message>
    <message>
        <source>%1: %2, can be used</source>
        <extracomment>%1 is an interface (&quot;cuda:0&quot;), %2 its driver</extracomment>
        <translation>%1: %2、使用可能</translation>
    </message>
    <message>
        <source>%1: %2, cannot be used</source>
        <translation>%1: %2、使用不可</translation>
    </message>
    <message>
        <source>driver not told</source>
        <translation>ドライバー不明</translation>
    </message>
    <message>
        <source>Link: %1</source>
        <extracomment>The link between a card and the machine</extracomment>
        <translation>リンク: %1</translation>
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
        <translation>%1 のインターフェイスとドライバー</translation>
    </message>
</context>
<context>
    <name>commonwatt::HardwarePage</name>
    <message>
        <source>Hardware</source>
        <translation>ハードウェア</translation>
    </message>
    <message>
        <source>Search again</source>
        <translation>再検索</translation>
    </message>
    <message>
        <source>What this machine can compute with, and what of it you lend.</source>
        <translation>このマシンで計算に使えるものと、そのうち貸し出すもの。</translation>
    </message>
    <message>
        <source>Asks the drivers again, as after one was installed.</source>
        <translation>ドライバーのインストール後などに、もう一度ドライバーに問い合わせます。</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>検索しています…</translation>
    </message>
    <message>
        <source>The search failed: %1</source>
        <translation>検索に失敗しました: %1</translation>
    </message>
    <message>
        <source>The devices could not be understood.</source>
        <translation>デバイスの情報を解釈できませんでした。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Nothing was found that could compute.</source>
        <translation>計算できるデバイスは見つかりませんでした。</translation>
    </message>
    <message>
        <source>Here will be the devices of this machine. If it has a graphics card, install its driver.</source>
        <translation>このマシンのデバイスがここに表示されます。グラフィックス カードがある場合は、そのドライバーをインストールしてください。</translation>
    </message>
    <message>
        <source>This could not be changed: %1</source>
        <translation>変更できませんでした: %1</translation>
    </message>
</context>
<context>
    <name>commonwatt::HistoryPage</name>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
</context>
<context>
    <name>commonwatt::JoinDialog</name>
    <message>
        <source>Join</source>
        <translation>参加</translation>
    </message>
    <message>
        <source>&amp;Join</source>
        <translation>参加(&amp;J)</translation>
    </message>
    <message>
        <source>The operator of a coordinator sends you an invitation. It is good for one machine. From then on this machine computes for them while you do not need it; you can leave at any time.</source>
        <translation>コーディネーターの運営者から招待が届きます。招待は 1 台のマシンで有効です。以後、このマシンを使わない間、運営者のために計算します。いつでも脱退できます。</translation>
    </message>
    <message>
        <source>Joining…</source>
        <translation>参加しています…</translation>
    </message>
</context>
<context>
    <name>commonwatt::JoinForm</name>
    <message>
        <source>Choose a &amp;file…</source>
        <translation>ファイルを選択(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Link of the invitation</source>
        <translation>招待のリンク(&amp;L)</translation>
    </message>
    <message>
        <source>Link of the invitation</source>
        <translation>招待のリンク</translation>
    </message>
    <message>
        <source>A text with the link in it, or an image of its QR code</source>
        <translation>リンクを含むテキスト、またはその QR コードの画像</translation>
    </message>
    <message>
        <source>A file can be a text with the link in it, or an image of its QR code. You can also drop or paste either here.</source>
        <translation>ファイルは、リンクを含むテキスト、またはその QR コードの画像です。どちらもここにドロップまたは貼り付けることができます。</translation>
    </message>
    <message>
        <source>This link was in the clipboard.</source>
        <translation>このリンクはクリップボードにありました。</translation>
    </message>
    <message>
        <source>The coordinator could not be joined: %1</source>
        <translation>コーディネーターに参加できませんでした: %1</translation>
    </message>
    <message>
        <source>Asking the coordinator…</source>
        <translation>コーディネーターに問い合わせています…</translation>
    </message>
    <message>
        <source>Choose an invitation</source>
        <translation>招待を選択</translation>
    </message>
    <message>
        <source>Invitations (*.txt *.json *.png *.jpg *.jpeg *.svg *.webp *.bmp)</source>
        <translation>招待 (*.txt *.json *.png *.jpg *.jpeg *.svg *.webp *.bmp)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Reading it…</source>
        <translation>読み取っています…</translation>
    </message>
    <message>
        <source>There is no invitation in what was dropped.</source>
        <translation>ドロップされたものに招待が含まれていません。</translation>
    </message>
</context>
<context>
    <name>commonwatt::JoinStep</name>
    <message>
        <source>Join</source>
        <translation>参加</translation>
    </message>
    <message>
        <source>Whoever runs a coordinator decides what is computed and sends you an invitation. It is good for one machine; you can leave at any time.</source>
        <translation>コーディネーターの運営者が、計算する内容を決め、招待を送ります。招待は 1 台のマシンで有効です。いつでも脱退できます。</translation>
    </message>
    <message>
        <source>Joined %1.</source>
        <translation>%1 に参加しました。</translation>
    </message>
    <message>
        <source>Joined %1, which refuses this machine: %2</source>
        <translation>%1 に参加しましたが、このマシンは拒否されています: %2</translation>
    </message>
    <message>
        <source>This machine has joined %1.</source>
        <translation>このマシンは %1 に参加しています。</translation>
    </message>
    <message>
        <source>Joining…</source>
        <translation>参加しています…</translation>
    </message>
    <message>
        <source>&amp;Join</source>
        <translation>参加(&amp;J)</translation>
    </message>
</context>
<context>
    <name>commonwatt::LocalLink</name>
    <message>
        <source>The daemon does not read what it is sent.</source>
        <translation>デーモンが送信内容を読み取りません。</translation>
    </message>
    <message>
        <source>The daemon&apos;s answer is too long.</source>
        <translation>デーモンの応答が長すぎます。</translation>
    </message>
    <message>
        <source>The daemon said what is no message: %1</source>
        <translation>デーモンから不正なメッセージが届きました: %1</translation>
    </message>
</context>
<context>
    <name>commonwatt::LogDialog</name>
    <message>
        <source>&amp;Follow</source>
        <translation>追従(&amp;F)</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>ログ</translation>
    </message>
    <message>
        <source>Least important lines that are shown</source>
        <translation>表示する最低の重要度</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>情報</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Errors only</source>
        <translation>エラーのみ</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Search the log</source>
        <translation>ログを検索</translation>
    </message>
    <message>
        <source>Lines of the log</source>
        <translation>ログの行</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Open folder</source>
        <translation>フォルダーを開く(&amp;O)</translation>
    </message>
    <message>
        <source>The program in the background is not there. Its earlier lines are in the folder logs of its data.</source>
        <translation>バックグラウンドのプログラムがありません。以前の行は、データ内の logs フォルダーにあります。</translation>
    </message>
    <message>
        <source>The log could not be read: %1</source>
        <translation>ログを読み取れませんでした: %1</translation>
    </message>
    <message>
        <source>No line fits what is chosen and searched for above.</source>
        <translation>上で選択・検索した条件に合う行はありません。</translation>
    </message>
    <message>
        <source>What the program in the background does will be written here.</source>
        <translation>バックグラウンドのプログラムの動作がここに記録されます。</translation>
    </message>
</context>
<context>
    <name>commonwatt::MainWindow</name>
    <message>
        <source>Pages</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>Earnings</source>
        <translation>収益</translation>
    </message>
    <message>
        <source>Hardware</source>
        <translation>ハードウェア</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>ポリシー</translation>
    </message>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>モデル</translation>
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
        <translation>コーディネーターに参加(&amp;J)…</translation>
    </message>
    <message>
        <source>&amp;Set up again…</source>
        <translation>再セットアップ(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Notifications…</source>
        <translation>通知(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Close window</source>
        <translation>ウィンドウを閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Quit…</source>
        <translation>終了(&amp;Q)…</translation>
    </message>
    <message>
        <source>&amp;Pages</source>
        <translation>ページ(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Log…</source>
        <translation>ログ(&amp;L)…</translation>
    </message>
    <message>
        <source>&amp;Diagnostics…</source>
        <translation>診断情報(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;About Commonwatt</source>
        <translation>Commonwatt について(&amp;A)</translation>
    </message>
    <message>
        <source>This desktop has no tray for Commonwatt&apos;s icon. If you close this window, Commonwatt goes on in the background; start it again to see it.</source>
        <translation>このデスクトップには Commonwatt のアイコン用のトレイがありません。このウィンドウを閉じても、Commonwatt はバックグラウンドで動作を続けます。表示するには、もう一度起動してください。</translation>
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
        <translation>%1 · ライセンス: %2</translation>
    </message>
    <message>
        <source>%1
The coordinator does not offer it now.</source>
        <translation>%1
現在、コーディネーターはこのモデルを提供していません。</translation>
    </message>
    <message>
        <source>Nothing of it is held here.</source>
        <translation>このモデルの部分はここにありません。</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>許可</translation>
    </message>
    <message>
        <source>Not here</source>
        <translation>ここにはなし</translation>
    </message>
    <message>
        <source>%1 may run here</source>
        <translation>%1 をここで実行してよい</translation>
    </message>
</context>
<context>
    <name>commonwatt::ModelsPage</name>
    <message>
        <source>Models</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Deny</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>Allow all others too</source>
        <translation>ほかもすべて許可</translation>
    </message>
    <message>
        <source>The coordinator has not told whose requests it passes on.</source>
        <translation>誰のリクエストを中継しているかは、コーディネーターから通知されていません。</translation>
    </message>
    <message>
        <source>One kind stays on. To do no work at all, pause.</source>
        <translation>1 種類はオンのままです。作業をまったく行わない場合は、一時停止してください。</translation>
    </message>
    <message>
        <source>What the coordinator offers, and what of it may run on this machine. The coordinator gives it no other work.</source>
        <translation>コーディネーターが提供するモデルと、このマシンで実行してよいもの。これ以外の作業は割り当てられません。</translation>
    </message>
    <message>
        <source>Kinds of work</source>
        <translation>作業の種類</translation>
    </message>
    <message>
        <source>What requests may ask this machine for.</source>
        <translation>リクエストがこのマシンに求めてよい内容。</translation>
    </message>
    <message>
        <source>Block cache</source>
        <translation>ブロック キャッシュ</translation>
    </message>
    <message>
        <source>Parts of models on this machine&apos;s disk, each fetched once.</source>
        <translation>このマシンのディスクにあるモデルの部分。取得はそれぞれ 1 回だけです。</translation>
    </message>
    <message>
        <source>Search models</source>
        <translation>モデルを検索</translation>
    </message>
    <message>
        <source>Deny by pattern</source>
        <translation>パターンで拒否</translation>
    </message>
    <message>
        <source>Models with such a name never run here, also those that come later. “*” stands for any text and “?” for one character.</source>
        <translation>一致する名前のモデルは、後から追加されたものも含め、ここでは動作しません。「*」は任意の文字列、「?」は 1 文字を表します。</translation>
    </message>
    <message>
        <source>For example *-70b</source>
        <translation>例: *-70b</translation>
    </message>
    <message>
        <source>Pattern of models to deny</source>
        <translation>拒否するモデルのパターン</translation>
    </message>
    <message>
        <source>Deny models with this pattern</source>
        <translation>このパターンのモデルを拒否</translation>
    </message>
    <message>
        <source>Who may send work</source>
        <translation>作業を送信できる相手</translation>
    </message>
    <message>
        <source>The names under which the coordinator knows those who ask it.</source>
        <translation>コーディネーターが依頼者を識別する名前。</translation>
    </message>
    <message>
        <source>No models yet.</source>
        <translation>モデルはまだありません。</translation>
    </message>
    <message>
        <source>Once this machine has joined a coordinator, the models that it offers stand here, and you say which of them may run.</source>
        <translation>このマシンがコーディネーターに参加すると、提供されるモデルがここに表示され、実行してよいものを選べます。</translation>
    </message>
    <message>
        <source>Join…</source>
        <translation>参加…</translation>
    </message>
    <message>
        <source>The models could not be read.</source>
        <translation>モデルを読み取れませんでした。</translation>
    </message>
    <message>
        <source>The program in the background answered: %1</source>
        <translation>バックグラウンドのプログラムの応答: %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>The settings could not be read: %1</source>
        <translation>設定を読み取れませんでした: %1</translation>
    </message>
    <message numerus="yes">
        <source>Show more of %Ln</source>
        <translation>
            <numerusform>さらに表示 (全 %Ln 件)</numerusform>
        </translation>
    </message>
    <message>
        <source>The coordinator offers no model right now. As soon as it does, it appears here; nothing needs to be done.</source>
        <translation>現在、コーディネーターが提供するモデルはありません。提供されるとここに表示されます。何もする必要はありません。</translation>
    </message>
    <message>
        <source>No model has that in its name, make or licence.</source>
        <translation>名前、作成元、ライセンスにその語を含むモデルはありません。</translation>
    </message>
    <message>
        <source>Only these run here: %1.</source>
        <translation>ここで動作するのは次のモデルだけです: %1。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Remove the pattern %1</source>
        <translation>パターン %1 を削除</translation>
    </message>
    <message>
        <source>This could not be changed: %1</source>
        <translation>変更できませんでした: %1</translation>
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
        <translation>通知する場合</translation>
    </message>
    <message>
        <source>Never over a game or a film in full screen, and of each at most one in ten minutes.</source>
        <translation>全画面表示のゲームや動画の上には表示されません。同じ通知は 10 分に 1 回までです。</translation>
    </message>
</context>
<context>
    <name>commonwatt::NowPage</name>
    <message>
        <source>Now</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>スヌーズ</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>Run for 30 minutes anyway</source>
        <translation>30 分間強制実行</translation>
    </message>
    <message>
        <source>Join…</source>
        <translation>参加…</translation>
    </message>
    <message>
        <source>Credits today</source>
        <translation>今日のクレジット</translation>
    </message>
    <message>
        <source>Electricity today</source>
        <translation>今日の電気料金</translation>
    </message>
    <message>
        <source>Energy today</source>
        <translation>今日の電力量</translation>
    </message>
    <message>
        <source>Can change by itself at %1.</source>
        <translation>%1 に自動で変わることがあります。</translation>
    </message>
    <message>
        <source>End running anyway</source>
        <translation>強制実行を終了</translation>
    </message>
    <message numerus="yes">
        <source>Credits today, %Ln task(s) not booked yet</source>
        <translation>
            <numerusform>今日のクレジット、%Ln 件のタスクは未計上</numerusform>
        </translation>
    </message>
    <message>
        <source>Energy today, measured</source>
        <translation>今日の電力量、実測</translation>
    </message>
    <message>
        <source>Energy today, estimated</source>
        <translation>今日の電力量、推定</translation>
    </message>
    <message>
        <source>Since the first start: %1 credits, %2 tokens, %3 tasks</source>
        <extracomment>Three numbers</extracomment>
        <translation>最初の起動以降: %1 クレジット、%2 トークン、%3 タスク</translation>
    </message>
</context>
<context>
    <name>commonwatt::Page</name>
    <message>
        <source>One moment…</source>
        <translation>お待ちください…</translation>
    </message>
    <message>
        <source>The program in the background is being asked.</source>
        <translation>バックグラウンドのプログラムに問い合わせています。</translation>
    </message>
    <message>
        <source>This could not be read.</source>
        <translation>読み取れませんでした。</translation>
    </message>
    <message>
        <source>The program in the background answered: %1</source>
        <translation>バックグラウンドのプログラムの応答: %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Commonwatt is not running.</source>
        <translation>Commonwatt が動作していません。</translation>
    </message>
    <message>
        <source>The program in the background, which does the work and keeps the records, is not there. Nothing runs on this machine.</source>
        <translation>作業と記録を行うバックグラウンドのプログラムがありません。このマシンでは何も動作していません。</translation>
    </message>
    <message>
        <source>Start it</source>
        <translation>起動</translation>
    </message>
    <message>
        <source>The program in the background cannot be talked to.</source>
        <translation>バックグラウンドのプログラムと通信できません。</translation>
    </message>
    <message>
        <source>%1
If this program or the one in the background was updated, quit both and start Commonwatt again.</source>
        <translation>%1
このプログラムまたはバックグラウンドのプログラムを更新した場合は、両方を終了し、Commonwatt をもう一度起動してください。</translation>
    </message>
</context>
<context>
    <name>commonwatt::PolicyCommon</name>
    <message>
        <source>After %1 without you</source>
        <translation>離席して %1 後</translation>
    </message>
    <message>
        <source>GPUs up to %1</source>
        <translation>GPU は %1 まで</translation>
    </message>
    <message>
        <source>At most %1 of the time</source>
        <translation>時間の %1 まで</translation>
    </message>
    <message>
        <source>GPUs as warm as they get</source>
        <translation>GPU の温度に制限なし</translation>
    </message>
    <message>
        <source>How &amp;long you are away before it runs</source>
        <translation>実行するまでの離席時間(&amp;L)</translation>
    </message>
    <message>
        <source>How &amp;warm it may get</source>
        <translation>温度の上限(&amp;W)</translation>
    </message>
    <message>
        <source>How &amp;much it computes</source>
        <translation>計算する量(&amp;M)</translation>
    </message>
    <message>
        <source>Hours of the week</source>
        <translation>曜日と時間帯</translation>
    </message>
    <message>
        <source>When it may run. Paint with the mouse, or with arrows and Space; arrows with Shift go on painting.</source>
        <translation>実行してよい時間。マウスで塗るか、矢印キーとスペース キーを使います。Shift + 矢印キーで続けて塗れます。</translation>
    </message>
    <message>
        <source>time away</source>
        <translation>離席時間</translation>
    </message>
    <message>
        <source>warmth</source>
        <translation>温度</translation>
    </message>
    <message>
        <source>part of the time</source>
        <translation>時間の割合</translation>
    </message>
    <message>
        <source>hours of the week</source>
        <translation>曜日と時間帯</translation>
    </message>
    <message>
        <source>After %1 without you, the processor after %2</source>
        <translation>離席して %1 後、プロセッサは %2 後</translation>
    </message>
</context>
<context>
    <name>commonwatt::PolicyMore</name>
    <message>
        <source>Find a setting</source>
        <translation>設定を検索</translation>
    </message>
    <message>
        <source>&amp;For:</source>
        <translation>対象(&amp;F):</translation>
    </message>
    <message>
        <source>For which device</source>
        <translation>対象のデバイス</translation>
    </message>
    <message>
        <source>No setting fits. Try another word.</source>
        <translation>一致する設定はありません。別の語で試してください。</translation>
    </message>
    <message>
        <source>Settings of the machine as a whole are left out.</source>
        <translation>マシン全体の設定は表示されません。</translation>
    </message>
    <message>
        <source>All devices</source>
        <translation>すべてのデバイス</translation>
    </message>
</context>
<context>
    <name>commonwatt::PolicyPage</name>
    <message>
        <source>Policy</source>
        <translation>ポリシー</translation>
    </message>
    <message>
        <source>More settings</source>
        <translation>その他の設定</translation>
    </message>
    <message>
        <source>The settings could not be read.</source>
        <translation>設定を読み取れませんでした。</translation>
    </message>
    <message>
        <source>The program in the background answered: %1</source>
        <translation>バックグラウンドのプログラムの応答: %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>%1 is a setting</extracomment>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>元に戻す: %1</translation>
    </message>
    <message>
        <source>Ctrl+Z</source>
        <translation>Ctrl+Z</translation>
    </message>
    <message>
        <source>Redo</source>
        <extracomment>%1 is a setting</extracomment>
        <translation>やり直す</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>やり直す: %1</translation>
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
        <translation>現在: %1</translation>
    </message>
    <message>
        <source>At %1, if nobody is here: %2</source>
        <extracomment>%1 is a moment such as &quot;23:00&quot; or &quot;Tue 23:00&quot;, %2 a sentence</extracomment>
        <translation>%1 に誰もいなければ: %2</translation>
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
        <translation>新しいプロファイル…</translation>
    </message>
    <message>
        <source>Remove profile</source>
        <translation>プロファイルを削除</translation>
    </message>
    <message>
        <source>&amp;Profile:</source>
        <translation>プロファイル(&amp;P):</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>プロファイル</translation>
    </message>
    <message>
        <source>&amp;Settings of:</source>
        <translation>設定の対象(&amp;S):</translation>
    </message>
    <message>
        <source>Settings of</source>
        <translation>設定の対象</translation>
    </message>
    <message>
        <source>profile</source>
        <translation>プロファイル</translation>
    </message>
    <message>
        <source>By network and time</source>
        <translation>ネットワークと時刻による</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>The profile %1 alone</source>
        <translation>プロファイル %1 のみ</translation>
    </message>
    <message>
        <source>New profile</source>
        <translation>新しいプロファイル</translation>
    </message>
    <message>
        <source>Name, of the letters a to z, digits, - and _. It begins with the settings that are shown now.</source>
        <translation>名前には英小文字 a ～ z、数字、-、_ を使えます。現在表示されている設定が初期値になります。</translation>
    </message>
    <message>
        <source>There is a profile %1 already.</source>
        <translation>プロファイル %1 はすでにあります。</translation>
    </message>
    <message>
        <source>new profile %1</source>
        <translation>新しいプロファイル %1</translation>
    </message>
    <message>
        <source>removal of the profile %1</source>
        <translation>プロファイル %1 の削除</translation>
    </message>
</context>
<context>
    <name>commonwatt::PriceStep</name>
    <message>
        <source>Electricity</source>
        <translation>電気料金</translation>
    </message>
    <message>
        <source>With the price of a kilowatt-hour you see what lending costs you beside what it earns. A tariff that changes with the time of day is set under Policy.</source>
        <translation>1 キロワット時の料金を設定すると、貸し出しの収益とともに費用を確認できます。時間帯で変わる料金は [ポリシー] で設定します。</translation>
    </message>
    <message>
        <source>A kilowatt-hour &amp;costs</source>
        <translation>1 キロワット時の料金(&amp;C)</translation>
    </message>
    <message>
        <source>I do &amp;not know</source>
        <translation>わからない(&amp;N)</translation>
    </message>
    <message>
        <source>Price of a kilowatt-hour</source>
        <translation>1 キロワット時の料金</translation>
    </message>
    <message>
        <source>Currency, three letters</source>
        <translation>通貨 (3 文字)</translation>
    </message>
    <message>
        <source>An average of what households pay (%1, %2). Your bill has what you pay.</source>
        <extracomment>%1 is a publisher, %2 a year</extracomment>
        <translation>一般家庭の平均料金です (%1、%2)。実際の料金は請求書に記載されています。</translation>
    </message>
    <message>
        <source>The price could not be kept: %1</source>
        <translation>料金を保存できませんでした: %1</translation>
    </message>
</context>
<context>
    <name>commonwatt::ProfileStep</name>
    <message>
        <source>Balanced</source>
        <translation>バランス</translation>
    </message>
    <message>
        <source>Computes when nobody uses this machine, and stops at once when somebody does. Right for most.</source>
        <translation>誰もこのマシンを使っていないときに計算し、使い始めるとすぐに止まります。ほとんどの場合に適しています。</translation>
    </message>
    <message>
        <source>Gentle</source>
        <translation>控えめ</translation>
    </message>
    <message>
        <source>Waits a quarter of an hour, stays cooler and quieter, and earns less.</source>
        <translation>15 分待ち、より低温で静かですが、収益は減ります。</translation>
    </message>
    <message>
        <source>Night</source>
        <translation>夜間</translation>
    </message>
    <message>
        <source>Computes from 22:00 to 07:00 only, and quietly.</source>
        <translation>22:00 から 07:00 の間だけ、静かに計算します。</translation>
    </message>
    <message>
        <source>Headless</source>
        <translation>ヘッドレス</translation>
    </message>
    <message>
        <source>Computes always. Only for a machine at which nobody sits: it does not give way to you.</source>
        <translation>常に計算します。誰も使わないマシン専用です。使用中でも譲りません。</translation>
    </message>
    <message>
        <source>A profile of your own.</source>
        <translation>独自のプロファイルです。</translation>
    </message>
    <message>
        <source>When it computes</source>
        <translation>計算するとき</translation>
    </message>
    <message>
        <source>A profile says how much of a guest Commonwatt is. You can change it in the tray at any time, and every detail of it under Policy.</source>
        <translation>プロファイルは、Commonwatt がどの程度控えめに動作するかを決めます。トレイでいつでも変更でき、細部は [ポリシー] で変更できます。</translation>
    </message>
    <message>
        <source>The profile could not be set: %1</source>
        <translation>プロファイルを設定できませんでした: %1</translation>
    </message>
</context>
<context>
    <name>commonwatt::Section</name>
    <message>
        <source>One moment…</source>
        <translation>お待ちください…</translation>
    </message>
    <message>
        <source>The program in the background is being asked.</source>
        <translation>バックグラウンドのプログラムに問い合わせています。</translation>
    </message>
    <message>
        <source>This could not be read.</source>
        <translation>読み取れませんでした。</translation>
    </message>
    <message>
        <source>The program in the background answered: %1</source>
        <translation>バックグラウンドのプログラムの応答: %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
</context>
<context>
    <name>commonwatt::SensorChart</name>
    <message>
        <source>Last %1, least %2, greatest %3. Line: the mean; area: from the least to the greatest.</source>
        <translation>最新 %1、最小 %2、最大 %3。線: 平均、領域: 最小から最大。</translation>
    </message>
    <message>
        <source>Nothing was measured in this time. Sensors are read while something computes.</source>
        <translation>この期間の測定値はありません。センサーは計算中に読み取られます。</translation>
    </message>
</context>
<context>
    <name>commonwatt::SettingRow</name>
    <message>
        <source>Reset</source>
        <translation>リセット</translation>
    </message>
    <message>
        <source>Reset: %1</source>
        <translation>リセット: %1</translation>
    </message>
    <message>
        <source>Back to what holds elsewhere</source>
        <translation>共通の値に戻す</translation>
    </message>
    <message>
        <source>Default: %1</source>
        <translation>既定値: %1</translation>
    </message>
    <message>
        <source>The profile %1 has its own: %2.</source>
        <translation>プロファイル %1 には独自の値があります: %2。</translation>
    </message>
</context>
<context>
    <name>commonwatt::SettingTable</name>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上へ移動</translation>
    </message>
    <message>
        <source>When, such as Mon-Fri 07:00-21:00</source>
        <translation>時間帯 (例: Mon-Fri 07:00-21:00)</translation>
    </message>
    <message>
        <source>Price of a kWh</source>
        <translation>1 kWh の料金</translation>
    </message>
    <message>
        <source>When, such as Mon-Fri 22:00-07:00</source>
        <translation>時間帯 (例: Mon-Fri 22:00-07:00)</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>プロファイル</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
</context>
<context>
    <name>commonwatt::SetupDialog</name>
    <message>
        <source>S&amp;tart it</source>
        <translation>起動(&amp;T)</translation>
    </message>
    <message>
        <source>Set up &amp;later</source>
        <translation>後でセットアップ(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>戻る(&amp;B)</translation>
    </message>
    <message>
        <source>S&amp;kip this</source>
        <translation>スキップ(&amp;K)</translation>
    </message>
    <message>
        <source>Set up Commonwatt</source>
        <translation>Commonwatt のセットアップ</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>手順 %1 / %2</translation>
    </message>
</context>
<context>
    <name>commonwatt::SetupStep</name>
    <message>
        <source>&amp;Continue</source>
        <translation>続行(&amp;C)</translation>
    </message>
</context>
<context>
    <name>commonwatt::SnoozeMenu</name>
    <message>
        <source>15 minutes, until %1</source>
        <extracomment>%1 is a time</extracomment>
        <translation>15 分、%1 まで</translation>
    </message>
    <message>
        <source>1 hour, until %1</source>
        <extracomment>%1 is a time</extracomment>
        <translation>1 時間、%1 まで</translation>
    </message>
    <message>
        <source>4 hours, until %1</source>
        <extracomment>%1 is a time</extracomment>
        <translation>4 時間、%1 まで</translation>
    </message>
    <message>
        <source>Until tomorrow, %1</source>
        <extracomment>%1 is a time</extracomment>
        <translation>明日の %1 まで</translation>
    </message>
    <message>
        <source>Until this game ends</source>
        <translation>このゲームが終わるまで</translation>
    </message>
    <message>
        <source>Until I resume</source>
        <translation>再開するまで</translation>
    </message>
</context>
<context>
    <name>commonwatt::TaskHistory</name>
    <message>
        <source>Tasks</source>
        <translation>タスク</translation>
    </message>
    <message>
        <source>All tasks</source>
        <translation>すべてのタスク</translation>
    </message>
    <message>
        <source>commonwatt tasks</source>
        <comment>name of a file</comment>
        <translation>commonwatt タスク</translation>
    </message>
    <message>
        <source>No tasks yet.</source>
        <translation>タスクはまだありません。</translation>
    </message>
    <message>
        <source>Every task that this machine computes will be listed here, with what it earned.</source>
        <translation>このマシンが計算したすべてのタスクと、その収益がここに表示されます。</translation>
    </message>
</context>
<context>
    <name>commonwatt::TaskSection</name>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Search in tasks</source>
        <translation>タスクを検索</translation>
    </message>
    <message>
        <source>State of tasks</source>
        <translation>タスクの状態</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>すべての状態</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>タスク</translation>
    </message>
    <message>
        <source>Details of the task</source>
        <translation>タスクの詳細</translation>
    </message>
    <message>
        <source>Tasks could not be read: %1. They are asked for again when this page is shown or the search changes.</source>
        <translation>タスクを読み取れませんでした: %1。このページを表示するか、検索条件を変更すると、もう一度問い合わせます。</translation>
    </message>
    <message>
        <source>There are no tasks yet.</source>
        <translation>タスクはまだありません。</translation>
    </message>
    <message>
        <source>No task matches the search.</source>
        <translation>検索に一致するタスクはありません。</translation>
    </message>
    <message numerus="yes">
        <source>%1 task(s)</source>
        <extracomment>A number, written as the owner does</extracomment>
        <translation>
            <numerusform>%1 件のタスク</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, blocks %2, on %3</source>
        <extracomment>A model, its blocks, a device</extracomment>
        <translation>%1、ブロック %2、%3</translation>
    </message>
    <message>
        <source>%1 tokens in %2, from %3.</source>
        <extracomment>A count, a duration and a moment</extracomment>
        <translation>%3 から、%2 で %1 トークン。</translation>
    </message>
    <message>
        <source>%1 tokens in %2 (%4), from %3.</source>
        <translation>%3 から、%2 で %1 トークン (%4)。</translation>
    </message>
    <message>
        <source>%1 came in, %2 went out.</source>
        <translation>受信 %1、送信 %2。</translation>
    </message>
    <message>
        <source>It ended early: %1</source>
        <translation>途中で終了しました: %1</translation>
    </message>
    <message>
        <source>%1 credits: booked by the coordinator.</source>
        <translation>%1 クレジット: コーディネーターが計上済みです。</translation>
    </message>
    <message>
        <source>The coordinator has not booked its credit yet.</source>
        <translation>コーディネーターはまだクレジットを計上していません。</translation>
    </message>
    <message>
        <source>Its number at the coordinator: %1</source>
        <translation>コーディネーターでの番号: %1</translation>
    </message>
    <message>
        <source>It had no tokens, so there is no credit.</source>
        <translation>トークンがなかったため、クレジットはありません。</translation>
    </message>
</context>
<context>
    <name>commonwatt::TaskTable</name>
    <message>
        <source>When</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Blocks</source>
        <translation>ブロック</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>デバイス</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>所要時間</translation>
    </message>
    <message>
        <source>Credits</source>
        <translation>クレジット</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
</context>
<context>
    <name>commonwatt::TimelineSection</name>
    <message>
        <source>Timeline</source>
        <translation>タイムライン</translation>
    </message>
    <message>
        <source>Point at a bar, or choose one with the arrow keys, to read why.</source>
        <translation>バーにポインターを合わせるか、矢印キーで選ぶと、理由が表示されます。</translation>
    </message>
    <message>
        <source>State or reason, such as “paused” or “battery”</source>
        <translation>状態または理由 (例:「一時停止」、「バッテリー」)</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>デバイス</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>移動先</translation>
    </message>
    <message>
        <source>commonwatt timeline</source>
        <comment>name of a file</comment>
        <translation>commonwatt タイムライン</translation>
    </message>
    <message>
        <source>The device was free to compute, whether or not there was work.</source>
        <translation>作業の有無にかかわらず、デバイスは計算できる状態でした。</translation>
    </message>
    <message>
        <source>The device computed a part of the time only, or within limits.</source>
        <translation>デバイスは一部の時間だけ、または制限内で計算しました。</translation>
    </message>
    <message>
        <source>The device did not compute, for the reason that is told.</source>
        <translation>表示されている理由により、デバイスは計算しませんでした。</translation>
    </message>
    <message>
        <source>The program in the background did not run, or this machine was off.</source>
        <translation>バックグラウンドのプログラムが動作していなかったか、マシンの電源がオフでした。</translation>
    </message>
    <message>
        <source>Nothing is recorded of %1 or before.</source>
        <translation>%1 以前の記録はありません。</translation>
    </message>
    <message>
        <source>Nothing is recorded yet.</source>
        <translation>記録はまだありません。</translation>
    </message>
    <message>
        <source>As soon as this machine lends a device, you will see here for each day when it ran, when it was slowed down or paused, and why.</source>
        <translation>このマシンがデバイスを貸し出すと、実行、減速、一時停止の時間とその理由が日ごとにここに表示されます。</translation>
    </message>
    <message>
        <source>Reading the days before %1…</source>
        <translation>%1 より前の日を読み取っています…</translation>
    </message>
    <message>
        <source>Nothing in the record is like “%1”.</source>
        <translation>記録に「%1」に一致するものはありません。</translation>
    </message>
    <message>
        <source>No older day has it.</source>
        <translation>これより前の日にはありません。</translation>
    </message>
    <message>
        <source>The record begins here.</source>
        <translation>記録はここから始まります。</translation>
    </message>
    <message>
        <source>All devices</source>
        <translation>すべてのデバイス</translation>
    </message>
</context>
<context>
    <name>commonwatt::TimelineView</name>
    <message>
        <source>%1 %2</source>
        <extracomment>A day of the week and a date</extracomment>
        <translation>%2 (%1)</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>タイムライン</translation>
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
        <translation>%1、%2
%3</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>検索結果</translation>
    </message>
    <message>
        <source>Ran</source>
        <translation>実行</translation>
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
        <translation>理由(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Snooze</source>
        <translation>スヌーズ(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>再開(&amp;R)</translation>
    </message>
    <message>
        <source>Run for the next &amp;30 minutes anyway</source>
        <translation>今から 30 分間強制実行(&amp;3)</translation>
    </message>
    <message>
        <source>&amp;Profile</source>
        <translation>プロファイル(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Open Commonwatt</source>
        <translation>Commonwatt を開く(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Quit…</source>
        <translation>終了(&amp;Q)…</translation>
    </message>
    <message>
        <source>Commonwatt
%1</source>
        <translation>Commonwatt
%1</translation>
    </message>
    <message>
        <source>End running &amp;anyway</source>
        <translation>強制実行を終了(&amp;A)</translation>
    </message>
</context>
<context>
    <name>commonwatt::UpdateNotice</name>
    <message>
        <source>Commonwatt %1 is there. Install it with your system&apos;s package manager.</source>
        <translation>Commonwatt %1 が公開されました。システムのパッケージ マネージャーでインストールしてください。</translation>
    </message>
    <message>
        <source>Commonwatt %1 is there. Fetch it with git pull, build it again, and start it anew.</source>
        <translation>Commonwatt %1 が公開されました。git pull で取得し、再ビルドして、起動し直してください。</translation>
    </message>
</context>
<context>
    <name>commonwatt::WeekEditor</name>
    <message>
        <source>Always</source>
        <translation>常に</translation>
    </message>
    <message>
        <source>Nights</source>
        <translation>夜間</translation>
    </message>
    <message>
        <source>Weekends</source>
        <translation>週末</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>消去</translation>
    </message>
    <message>
        <source>This cannot be shown here: %1</source>
        <translation>ここには表示できません: %1</translation>
    </message>
    <message>
        <source>Paint at least one hour; until then the hours of before hold. To stop all work, pause it.</source>
        <translation>少なくとも 1 時間分を塗ってください。それまでは以前の時間帯が有効です。すべての作業を止めるには、一時停止してください。</translation>
    </message>
</context>
<context>
    <name>commonwatt::WeekGridView</name>
    <message>
        <source>%1, %2 to %3</source>
        <extracomment>A day of the week and two times</extracomment>
        <translation>%1 %2 ～ %3</translation>
    </message>
    <message>
        <source>%1: nothing runs</source>
        <translation>%1: 何も動作しません</translation>
    </message>
    <message>
        <source>%1: it may run</source>
        <translation>%1: 実行できます</translation>
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
        <translation>使わない分を貸し出す</translation>
    </message>
    <message>
        <source>Commonwatt lets this machine compute a part of an AI model for somebody you choose, while you do not need it.</source>
        <translation>Commonwatt を使うと、このマシンを使わない間、選んだ相手のために AI モデルの一部を計算できます。</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>行われること</translation>
    </message>
    <message>
        <source>A part of a model is downloaded and run on your graphics card or processor. As soon as you use the machine, it gives way. You earn credits for what it has computed.</source>
        <translation>モデルの一部がダウンロードされ、グラフィックス カードまたはプロセッサで動作します。マシンを使い始めると、すぐに譲ります。計算した分のクレジットを獲得できます。</translation>
    </message>
    <message>
        <source>What is not touched</source>
        <translation>触れないもの</translation>
    </message>
    <message>
        <source>Your files, camera and microphone are not looked at. To give way in time, Commonwatt sees whether you use the machine and which programs run; that stays here. Nobody can run programs of their own on it, and nothing needs an administrator&apos;s rights.</source>
        <translation>ファイル、カメラ、マイクの内容は見ません。すぐに譲れるよう、Commonwatt はマシンが使用中かどうかと、動作中のプログラムを確認しますが、その情報は外部に出ません。誰もこのマシンで独自のプログラムを実行することはできず、管理者権限も一切必要ありません。</translation>
    </message>
    <message>
        <source>What it costs</source>
        <translation>かかる費用</translation>
    </message>
    <message>
        <source>Electricity while it computes, space on the disk for the model, and traffic to the coordinator. You set limits for each, see what each amounts to, and can stop at any time.</source>
        <translation>計算中の電気料金、モデル用のディスク容量、コーディネーターとの通信量です。それぞれに上限を設定し、実際の量を確認できます。いつでも停止できます。</translation>
    </message>
</context>
</TS>
