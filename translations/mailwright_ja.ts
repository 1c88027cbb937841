<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>ActScript</name>
    <message>
        <source>Made by Mailwright. Each command is a change of its own; the first that fails ends the script.</source>
        <translation>Mailwright が作成しました。各コマンドは独立した変更です。最初に失敗したコマンドでスクリプトは終了します。</translation>
    </message>
    <message>
        <source>Left out: the command would show a secret, or it is an edit that only the window can make.</source>
        <translation>省略: このコマンドは秘密情報を表示するか、ウィンドウでしか行えない編集です。</translation>
    </message>
</context>
<context>
    <name>AddressCsv</name>
    <message>
        <source>it does not say where the mail goes</source>
        <translation>メールの行き先が書かれていません</translation>
    </message>
    <message>
        <source>a mailbox is a path that begins with / or ./</source>
        <translation>メールボックスは / または ./ で始まるパスです</translation>
    </message>
    <message>
        <source>“%1” is not an address</source>
        <translation>「%1」はアドレスではありません</translation>
    </message>
    <message>
        <source>Line %1: a quotation mark is never closed.</source>
        <comment>number</comment>
        <translation>%1 行目: 引用符が閉じられていません。</translation>
    </message>
    <message>
        <source>“%1” is no kind of delivery: write forward, mailbox, program or discard</source>
        <translation>「%1」という配送の種類はありません。forward、mailbox、program、discard のいずれかを書いてください</translation>
    </message>
    <message>
        <source>Line %1: %2.</source>
        <comment>number, what is wrong</comment>
        <translation>%1 行目: %2。</translation>
    </message>
</context>
<context>
    <name>AddressRows</name>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Delivers to</source>
        <translation>配送先</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Last mail</source>
        <translation>最後のメール</translation>
    </message>
    <message>
        <source>the standard delivery of %1</source>
        <comment>account</comment>
        <translation>%1 の標準の配送</translation>
    </message>
    <message>
        <source>%1 – it runs a program</source>
        <comment>where the mail goes</comment>
        <translation>%1 – プログラムを実行します</translation>
    </message>
    <message>
        <source>%1 at every local domain</source>
        <comment>a name before the @</comment>
        <translation>すべてのローカルドメインの %1</translation>
    </message>
    <message>
        <source>None in the last 24 hours</source>
        <translation>過去 24 時間はなし</translation>
    </message>
    <message>
        <source>%1, in the file %2</source>
        <comment>address, file name</comment>
        <translation>%1（ファイル %2）</translation>
    </message>
    <message>
        <source>everything else at local domains</source>
        <translation>ローカルドメインのその他すべて</translation>
    </message>
    <message>
        <source>everything else at %1</source>
        <comment>domain</comment>
        <translation>%1 のその他すべて</translation>
    </message>
    <message>
        <source>(bounces)</source>
        <translation>（バウンス）</translation>
    </message>
    <message>
        <source>Mail to a name that is not in this list comes back to its sender.</source>
        <translation>この一覧にない名前宛てのメールは送信者に返送されます。</translation>
    </message>
    <message>
        <source>Everything else</source>
        <translation>その他すべて</translation>
    </message>
    <message>
        <source>%1 – also what spammers guess</source>
        <comment>where the mail goes</comment>
        <translation>%1 – スパム送信者が推測した宛先も含みます</translation>
    </message>
    <message>
        <source>%1. Every name counts as an address: much of this mail will be spam, and mistyped addresses are not reported to their senders.</source>
        <translation>%1。どの名前もアドレスとして扱われます。このメールの多くはスパムになり、アドレスの打ち間違いは送信者に通知されません。</translation>
    </message>
</context>
<context>
    <name>BackupRows</name>
    <message>
        <source>When</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>実行者</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>ファイル数</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>with passwords and keys</source>
        <translation>パスワードと鍵を含む</translation>
    </message>
    <message>
        <source>%1 (with passwords and keys)</source>
        <comment>note of a backup</comment>
        <translation>%1（パスワードと鍵を含む）</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Beside the hub now</source>
        <translation>現在のハブとの比較</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>同じ</translation>
    </message>
    <message>
        <source>different</source>
        <translation>異なる</translation>
    </message>
    <message>
        <source>no longer there</source>
        <translation>もう存在しない</translation>
    </message>
    <message>
        <source>came later</source>
        <translation>後から追加</translation>
    </message>
    <message>
        <source>not in the backup: it holds secrets</source>
        <translation>バックアップに含まれない（秘密情報のため）</translation>
    </message>
</context>
<context>
    <name>CertificateRows</name>
    <message>
        <source>Shown to</source>
        <translation>提示先</translation>
    </message>
    <message>
        <source>For</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>発行者</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>有効期間</translation>
    </message>
    <message numerus="yes">
        <source>ended %n day(s) ago (%1)</source>
        <comment>%1 is a date</comment>
        <translation>
            <numerusform>%n 日前に終了（%1）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>ends in %n day(s) (%1)</source>
        <comment>%1 is a date</comment>
        <translation>
            <numerusform>あと %n 日で終了（%1）</numerusform>
        </translation>
    </message>
    <message>
        <source>itself</source>
        <translation>自己署名</translation>
    </message>
    <message>
        <source>It vouches for itself: mail programs warn of it.</source>
        <translation>自己署名のため、メールソフトが警告します。</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>全員</translation>
    </message>
    <message>
        <source>who asks for %1</source>
        <comment>host name</comment>
        <translation>%1 を要求するクライアント</translation>
    </message>
    <message>
        <source>goes, not applied yet</source>
        <translation>削除予定、未適用</translation>
    </message>
    <message>
        <source>another one, not applied yet</source>
        <translation>別の証明書、未適用</translation>
    </message>
</context>
<context>
    <name>ControlCatalogue</name>
    <message>
        <source>Names of this host</source>
        <translation>このホストの名前</translation>
    </message>
    <message>
        <source>Domains and delivery</source>
        <translation>ドメインと配送</translation>
    </message>
    <message>
        <source>Receiving</source>
        <translation>受信</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>送信</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>制限</translation>
    </message>
    <message>
        <source>Bounces</source>
        <translation>バウンス</translation>
    </message>
    <message>
        <source>TLS and passwords</source>
        <translation>TLS とパスワード</translation>
    </message>
    <message>
        <source>Set-up of the hub</source>
        <translation>ハブの構成</translation>
    </message>
    <message>
        <source>Of other qmail packages</source>
        <translation>他の qmail パッケージのもの</translation>
    </message>
    <message>
        <source>Users and who gets their mail</source>
        <translation>ユーザーとメールの受取人</translation>
    </message>
    <message>
        <source>Who may connect and relay</source>
        <translation>接続と中継の許可</translation>
    </message>
    <message>
        <source>Addresses of the alias account</source>
        <translation>alias アカウントのアドレス</translation>
    </message>
    <message>
        <source>People’s own instructions</source>
        <translation>各ユーザー自身の指示</translation>
    </message>
    <message>
        <source>Unknown files</source>
        <translation>不明なファイル</translation>
    </message>
    <message>
        <source>there is none</source>
        <translation>ありません</translation>
    </message>
    <message>
        <source>Which user gets the mail of which local address, where it is not the user of that name.</source>
        <translation>どのローカルアドレスのメールをどのユーザーが受け取るか（その名前のユーザーと異なる場合）。</translation>
    </message>
    <message>
        <source>What is heeded when the users of this computer are put into users/assign.</source>
        <translation>このコンピューターのユーザーを users/assign に入れるときに考慮されるもの。</translation>
    </message>
    <message>
        <source>it is compiled</source>
        <translation>コンパイルされます</translation>
    </message>
    <message>
        <source>nothing before users/assign is made anew</source>
        <translation>users/assign を作り直すまで何も変わりません</translation>
    </message>
    <message>
        <source>every client is let in, and nobody may relay</source>
        <translation>すべてのクライアントが接続でき、誰も中継できません</translation>
    </message>
    <message>
        <source>Which clients may connect over SMTP, and which of them may send mail to anywhere.</source>
        <translation>どのクライアントが SMTP で接続でき、そのうちどれが任意の宛先にメールを送れるか。</translation>
    </message>
    <message>
        <source>what defaultdelivery says</source>
        <translation>defaultdelivery の内容</translation>
    </message>
    <message>
        <source>there is no such address</source>
        <translation>そのようなアドレスはありません</translation>
    </message>
    <message>
        <source>What is done with mail for %1, line by line.</source>
        <comment>user</comment>
        <translation>%1 宛てのメールの処理（1 行ずつ）。</translation>
    </message>
    <message>
        <source>Where mail for this address of the alias account goes, line by line.</source>
        <translation>alias アカウントのこのアドレス宛てのメールの行き先（1 行ずつ）。</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>空</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>number of entries, the first of them</comment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Only the first line of this file counts; this one is not read.</source>
        <translation>このファイルで有効なのは最初の行だけです。この行は読まれません。</translation>
    </message>
    <message>
        <source>The value is empty.</source>
        <translation>値は空です。</translation>
    </message>
    <message>
        <source>An empty line; it is skipped.</source>
        <translation>空行です。読み飛ばされます。</translation>
    </message>
    <message>
        <source>A comment for people; it is skipped.</source>
        <translation>人のためのコメントです。読み飛ばされます。</translation>
    </message>
    <message>
        <source>The colon is missing: a domain stands before it, and behind it who or what is responsible.</source>
        <translation>コロンがありません。コロンの前にはドメイン、後ろには担当者または担当プログラムを書きます。</translation>
    </message>
    <message>
        <source>Mail to anybody at %1</source>
        <comment>domain</comment>
        <translation>%1 の任意のアドレス宛てのメール</translation>
    </message>
    <message>
        <source>Mail to every domain that is named nowhere else</source>
        <translation>他のどこにも書かれていないすべてのドメイン宛てのメール</translation>
    </message>
    <message>
        <source>Mail to %1</source>
        <comment>address</comment>
        <translation>%1 宛てのメール</translation>
    </message>
    <message>
        <source>Mail to anybody at a host below %1</source>
        <comment>domain</comment>
        <translation>%1 の下のホストの任意のアドレス宛てのメール</translation>
    </message>
    <message>
        <source>%1 is no virtual mail: an exception from a wider line.</source>
        <translation>%1 は仮想メールではありません。より広い行に対する例外です。</translation>
    </message>
    <message>
        <source>%1 goes to the local user or alias %2, with the name behind a hyphen: %2-NAME.</source>
        <translation>%1 はローカルユーザーまたはエイリアス %2 に渡されます。名前はハイフンの後ろに付きます: %2-名前。</translation>
    </message>
    <message>
        <source>%1 goes where DNS says: an exception from a wider line.</source>
        <translation>%1 は DNS の示す先に送られます。より広い行に対する例外です。</translation>
    </message>
    <message>
        <source>%1 waits: %2.</source>
        <translation>%1 は待機します: %2。</translation>
    </message>
    <message>
        <source>%1 is handed to %2, port %3, without asking DNS.</source>
        <translation>%1 は DNS に問い合わせずに %2 のポート %3 に渡されます。</translation>
    </message>
    <message>
        <source>Every host below %1, but not %1 itself.</source>
        <translation>%1 の下のすべてのホスト。%1 自体は含みません。</translation>
    </message>
    <message>
        <source>Every address at %1.</source>
        <translation>%1 のすべてのアドレス。</translation>
    </message>
    <message>
        <source>The domain %1 alone, without the hosts below it.</source>
        <translation>ドメイン %1 のみ。その下のホストは含みません。</translation>
    </message>
    <message>
        <source>The address %1.</source>
        <translation>アドレス %1。</translation>
    </message>
    <message>
        <source>Connections are taken at the address and port %1.</source>
        <translation>アドレスとポート %1 で接続を受け付けます。</translation>
    </message>
    <message>
        <source>%1 is an entry of this file.</source>
        <translation>%1 はこのファイルの項目です。</translation>
    </message>
    <message>
        <source>Every client that no other line names</source>
        <translation>他の行に書かれていないすべてのクライアント</translation>
    </message>
    <message>
        <source>The client %1</source>
        <comment>address, or the beginning of addresses</comment>
        <translation>クライアント %1</translation>
    </message>
    <message>
        <source>%1 is not let in.</source>
        <translation>%1 は接続を拒否されます。</translation>
    </message>
    <message>
        <source>%1 is let in and may send mail to anywhere.</source>
        <translation>%1 は接続を許可され、任意の宛先にメールを送れます。</translation>
    </message>
    <message>
        <source>%1 is let in.</source>
        <translation>%1 は接続を許可されます。</translation>
    </message>
    <message>
        <source>The end of the file: no line behind it counts.</source>
        <translation>ファイルの終わりです。これより後の行は無効です。</translation>
    </message>
    <message>
        <source>Mail to the local address %1 is delivered as user %2.</source>
        <translation>ローカルアドレス %1 宛てのメールはユーザー %2 として配送されます。</translation>
    </message>
    <message>
        <source>Mail to local addresses that begin with %1 is delivered as user %2.</source>
        <translation>%1 で始まるローカルアドレス宛てのメールはユーザー %2 として配送されます。</translation>
    </message>
    <message>
        <source>An empty line; it must not be the first one.</source>
        <translation>空行です。最初の行にしてはいけません。</translation>
    </message>
    <message>
        <source>The message is appended to the mailbox file %1.</source>
        <translation>メッセージはメールボックスファイル %1 に追記されます。</translation>
    </message>
    <message>
        <source>The message is put into the Maildir %1.</source>
        <translation>メッセージは Maildir %1 に入れられます。</translation>
    </message>
    <message>
        <source>The message is given to the program %1.</source>
        <translation>メッセージはプログラム %1 に渡されます。</translation>
    </message>
    <message>
        <source>Only addresses to forward to may follow.</source>
        <translation>これより後には転送先アドレスしか書けません。</translation>
    </message>
    <message>
        <source>This line is skipped: what begins with a plus sign has no other meaning yet.</source>
        <translation>この行は読み飛ばされます。プラス記号で始まるものには、まだ他の意味がありません。</translation>
    </message>
    <message>
        <source>The message is forwarded to %1.</source>
        <translation>メッセージは %1 に転送されます。</translation>
    </message>
    <message>
        <source>%1 is not a number.</source>
        <translation>%1 は数値ではありません。</translation>
    </message>
    <message>
        <source>%1 seconds, that is %2.</source>
        <translation>%1 秒、つまり %2。</translation>
    </message>
    <message>
        <source>%1 bytes, that is %2.</source>
        <translation>%1 バイト、つまり %2。</translation>
    </message>
    <message>
        <source>Addresses and where their mail goes, in one table that fastforward looks them up in.</source>
        <translation>アドレスとそのメールの行き先を 1 つにまとめた表です。fastforward がこれを引きます。</translation>
    </message>
    <message>
        <source>%1 stands here. %2</source>
        <comment>what a line says, what its file is for</comment>
        <translation>ここに %1 と書かれています。%2</translation>
    </message>
</context>
<context>
    <name>ControlWords</name>
    <message>
        <source>The program that checks the passwords of SMTP users who are not in users/smtppasswords, as root: its path.</source>
        <translation>users/smtppasswords にない SMTP ユーザーのパスワードを root 権限で検査するプログラムのパス。</translation>
    </message>
    <message>
        <source>SCRAM-SHA-256 and its -PLUS, where there are passwords for them, PLAIN and LOGIN</source>
        <translation>パスワードがある場合は SCRAM-SHA-256 とその -PLUS、および PLAIN と LOGIN</translation>
    </message>
    <message>
        <source>The mechanisms of authentication that SMTP offers, one a line, of SCRAM-SHA-256-PLUS, SCRAM-SHA-256, PLAIN and LOGIN.</source>
        <translation>SMTP が提示する認証方式。SCRAM-SHA-256-PLUS、SCRAM-SHA-256、PLAIN、LOGIN を 1 行に 1 つ。</translation>
    </message>
    <message>
        <source>no sender has a relay of its own</source>
        <translation>専用の中継先を持つ送信者はいません</translation>
    </message>
    <message>
        <source>Relays and passwords by sender, as in s/qmail: sender:relay:port|user|password.</source>
        <translation>送信者ごとの中継先とパスワード（s/qmail と同じ形式）: sender:relay:port|user|password。</translation>
    </message>
    <message>
        <source>every HELO name is accepted</source>
        <translation>すべての HELO 名を受け入れます</translation>
    </message>
    <message>
        <source>HELO names that are refused: a name, or .suffix.</source>
        <translation>拒否する HELO 名: 名前、または .接尾辞。</translation>
    </message>
    <message>
        <source>no sender is refused</source>
        <translation>どの送信者も拒否しません</translation>
    </message>
    <message>
        <source>Senders that are refused: an address, or @domain for everybody there.</source>
        <translation>拒否する送信者: アドレス、またはそのドメインの全員を表す @ドメイン。</translation>
    </message>
    <message>
        <source>no recipient is refused</source>
        <translation>どの宛先も拒否しません</translation>
    </message>
    <message>
        <source>Recipients that are refused: an address, or @domain for everybody there.</source>
        <translation>拒否する宛先: アドレス、またはそのドメインの全員を表す @ドメイン。</translation>
    </message>
    <message>
        <source>the system chooses</source>
        <translation>システムが選択します</translation>
    </message>
    <message>
        <source>Own addresses for outgoing connections by domain: domain:address, .suffix:address or :address.</source>
        <translation>外向き接続に使う自分のアドレス（ドメインごと）: domain:address、.suffix:address、または :address。</translation>
    </message>
    <message>
        <source>The form of bounces: qsbmf, text as qmail writes it, or dsn, reports of RFC 3464 that programs understand, too.</source>
        <translation>バウンスの形式: qsbmf（qmail と同じテキスト）または dsn（プログラムも理解できる RFC 3464 の報告）。</translation>
    </message>
    <message>
        <source>The user name in the From field of bounces.</source>
        <translation>バウンスの From フィールドのユーザー名。</translation>
    </message>
    <message>
        <source>The host name in the From field and the text of bounces.</source>
        <translation>バウンスの From フィールドと本文のホスト名。</translation>
    </message>
    <message>
        <source>as long as queuelifetime says</source>
        <translation>queuelifetime の時間</translation>
    </message>
    <message>
        <source>How many seconds a bounce is tried before it counts as undeliverable.</source>
        <translation>バウンスを配送不能とみなすまで試行する秒数。</translation>
    </message>
    <message>
        <source>bounces hold the whole message</source>
        <translation>バウンスはメッセージ全体を含みます</translation>
    </message>
    <message>
        <source>The most bytes of a message that a bounce repeats.</source>
        <translation>バウンスに再掲するメッセージの最大バイト数。</translation>
    </message>
    <message>
        <source>The subject of bounces.</source>
        <translation>バウンスの件名。</translation>
    </message>
    <message>
        <source>20 recipients that do not exist</source>
        <translation>存在しない宛先 20 件</translation>
    </message>
    <message>
        <source>How many refused recipients end a connection.</source>
        <translation>拒否された宛先がいくつで接続を切るか。</translation>
    </message>
    <message>
        <source>Whether recipients without a mailbox are refused by SMTP; 0 accepts them, and they bounce.</source>
        <translation>メールボックスのない宛先を SMTP で拒否するかどうか。0 では受け入れ、バウンスになります。</translation>
    </message>
    <message>
        <source>Whether submission refuses senders that are not the user&apos;s; 0 takes every sender.</source>
        <translation>サブミッションで、そのユーザーのものでない送信者を拒否するかどうか。0 ではどの送信者も受け入れます。</translation>
    </message>
    <message>
        <source>no certificate of a client is asked for</source>
        <translation>クライアントの証明書を要求しません</translation>
    </message>
    <message>
        <source>Authorities whose certificates let SMTP clients relay.</source>
        <translation>その証明書により SMTP クライアントに中継を許す認証局。</translation>
    </message>
    <message>
        <source>this host shows no certificate</source>
        <translation>このホストは証明書を提示しません</translation>
    </message>
    <message>
        <source>Certificate and key that this host shows to other mail servers.</source>
        <translation>このホストが他のメールサーバーに提示する証明書と鍵。</translation>
    </message>
    <message>
        <source>four to a server with a login, to others three quarters of all</source>
        <translation>ログインのあるサーバーへは 4、その他へは全体の 4 分の 3</translation>
    </message>
    <message>
        <source>How many remote deliveries may run at once to one server: a number for all, and server:number for single ones.</source>
        <translation>1 つのサーバーへ同時に行えるリモート配送の数。全サーバー用は数値、個別には server:数値。</translation>
    </message>
    <message>
        <source>How many SMTP connections may be open at once.</source>
        <translation>同時に開ける SMTP 接続の数。</translation>
    </message>
    <message>
        <source>one queue for all</source>
        <translation>全体で 1 つのキュー</translation>
    </message>
    <message>
        <source>Local deliveries at once of one queue of several.</source>
        <translation>複数のキューのうち 1 つでの同時ローカル配送数。</translation>
    </message>
    <message>
        <source>How many local deliveries may run at once; 0 holds them all.</source>
        <translation>同時に行えるローカル配送の数。0 ではすべて保留します。</translation>
    </message>
    <message>
        <source>half of concurrencyincoming</source>
        <translation>concurrencyincoming の半分</translation>
    </message>
    <message>
        <source>How many SMTP connections one client address, or one IPv6 network of 64 bits, may have open at once; 0 sets no limit.</source>
        <translation>1 つのクライアントアドレス、または 64 ビットの IPv6 ネットワーク 1 つが同時に開ける SMTP 接続の数。0 では無制限。</translation>
    </message>
    <message>
        <source>Remote deliveries at once of one queue of several.</source>
        <translation>複数のキューのうち 1 つでの同時リモート配送数。</translation>
    </message>
    <message>
        <source>How many remote deliveries may run at once; 0 holds them all.</source>
        <translation>同時に行えるリモート配送の数。0 ではすべて保留します。</translation>
    </message>
    <message>
        <source>The character that separates a user name from its extension.</source>
        <translation>ユーザー名と拡張部分を区切る文字。</translation>
    </message>
    <message>
        <source>The groups of the hub&apos;s accounts, one a line: that of the queue, and the one that owns no file.</source>
        <translation>ハブのアカウントのグループ（1 行に 1 つ）: キューのグループと、ファイルを所有しないグループ。</translation>
    </message>
    <message>
        <source>Permission bits that a home directory and a .qmail file must not have.</source>
        <translation>ホームディレクトリと .qmail ファイルに付いていてはいけないアクセス権ビット。</translation>
    </message>
    <message>
        <source>The most deliveries a spawner starts at once, whatever the concurrency files say.</source>
        <translation>concurrency ファイルの値にかかわらず、spawn プログラムが同時に開始する配送の最大数。</translation>
    </message>
    <message>
        <source>Into how many subdirectories the queue is split; a prime number, fixed when the queue is made.</source>
        <translation>キューを分割するサブディレクトリの数。素数で、キューの作成時に固定されます。</translation>
    </message>
    <message>
        <source>The accounts of the hub, one a line, for: aliases, SMTP, logs, files, looking users up, queue, remote mail, send.</source>
        <translation>ハブのアカウント（1 行に 1 つ）。用途は順に、エイリアス、SMTP、ログ、ファイル、ユーザー検索、キュー、リモートメール、送信。</translation>
    </message>
    <message>
        <source>How many SMTP connections one client address may open within a minute; 0 sets no limit.</source>
        <translation>1 つのクライアントアドレスが 1 分間に開ける SMTP 接続の数。0 では無制限。</translation>
    </message>
    <message>
        <source>The largest message accepted over SMTP, in bytes; 0 is no limit.</source>
        <translation>SMTP で受け入れるメッセージの最大サイズ（バイト）。0 では無制限。</translation>
    </message>
    <message>
        <source>What is done with mail for a user who has no .qmail file: a line as in .qmail.</source>
        <translation>.qmail ファイルのないユーザー宛てのメールの処理: .qmail と同じ形式の行。</translation>
    </message>
    <message>
        <source>Added to host names without a dot in messages that are sent from here.</source>
        <translation>ここから送るメッセージで、ドットのないホスト名に付け足すもの。</translation>
    </message>
    <message>
        <source>Added to addresses without a host in messages that are sent from here.</source>
        <translation>ここから送るメッセージで、ホストのないアドレスに付け足すもの。</translation>
    </message>
    <message>
        <source>After how many hours in the queue a sender is told of the delay; 0 tells nobody.</source>
        <translation>キューに入って何時間後に送信者へ遅延を知らせるか。0 では誰にも知らせません。</translation>
    </message>
    <message>
        <source>1: a delivery that is tried again leaves out the lines of .qmail that worked; 0: it begins anew, as qmail.</source>
        <translation>1: 配送の再試行では、成功した .qmail の行を省きます。0: qmail と同じく最初からやり直します。</translation>
    </message>
    <message>
        <source>The longest pause, in seconds, for a server that refuses everything for now; 0 makes no pause.</source>
        <translation>当面すべてを拒否するサーバーに対する最長の休止時間（秒）。0 では休止しません。</translation>
    </message>
    <message>
        <source>Parameters of key exchange for TLS.</source>
        <translation>TLS の鍵交換のパラメーター。</translation>
    </message>
    <message>
        <source>no block list is asked</source>
        <translation>ブロックリストに問い合わせません</translation>
    </message>
    <message>
        <source>Queues by domain.</source>
        <translation>ドメインごとのキュー。</translation>
    </message>
    <message>
        <source>The host that gets bounces which cannot be delivered.</source>
        <translation>配送できないバウンスを受け取るホスト。</translation>
    </message>
    <message>
        <source>Bounces which cannot be delivered: deliver to doublebounceto, quiet (not if the sender does not exist), discard.</source>
        <translation>配送できないバウンスの処理: deliver（doublebounceto へ配送）、quiet（送信者が存在しなければ配送しない）、discard（破棄）。</translation>
    </message>
    <message>
        <source>The user who gets bounces which cannot be delivered; an empty line discards them.</source>
        <translation>配送できないバウンスを受け取るユーザー。空行では破棄します。</translation>
    </message>
    <message>
        <source>1: a message with bytes above 127 is recoded for a server that takes none; 0: it is sent as it is.</source>
        <translation>1: 127 を超えるバイトを含むメッセージを、それを受け付けないサーバー用に再符号化します。0: そのまま送ります。</translation>
    </message>
    <message>
        <source>Added to envelope recipients without an @.</source>
        <translation>@ のないエンベロープ宛先に付け足すもの。</translation>
    </message>
    <message>
        <source>nothing is filtered</source>
        <translation>何もフィルターしません</translation>
    </message>
    <message>
        <source>Filters by domain.</source>
        <translation>ドメインごとのフィルター。</translation>
    </message>
    <message>
        <source>How many waiting messages a second are tried when all are to be tried at once; 0 sets no limit.</source>
        <translation>待機中の全メッセージを一度に試行するとき、1 秒間に試行する数。0 では無制限。</translation>
    </message>
    <message>
        <source>The name by which this host greets other mail servers.</source>
        <translation>このホストが他のメールサーバーへの挨拶で名乗る名前。</translation>
    </message>
    <message>
        <source>local deliveries go on</source>
        <translation>ローカル配送を続けます</translation>
    </message>
    <message>
        <source>1 holds all local deliveries.</source>
        <translation>1 ですべてのローカル配送を保留します。</translation>
    </message>
    <message>
        <source>remote deliveries go on</source>
        <translation>リモート配送を続けます</translation>
    </message>
    <message>
        <source>1 holds all remote deliveries.</source>
        <translation>1 ですべてのリモート配送を保留します。</translation>
    </message>
    <message>
        <source>The host name in Message-IDs; no other machine may use the same.</source>
        <translation>Message-ID のホスト名。他のマシンが同じ名前を使ってはいけません。</translation>
    </message>
    <message>
        <source>How many seconds an open connection waits for the next message to the same server; 0: none is kept.</source>
        <translation>開いた接続が同じサーバーへの次のメッセージを待つ秒数。0: 接続を残しません。</translation>
    </message>
    <message>
        <source>all mail goes out by SMTP</source>
        <translation>すべてのメールは SMTP で出ていきます</translation>
    </message>
    <message>
        <source>Domains whose mail is handed to a mail store by LMTP: domain:host:port or domain:/path/of/socket.</source>
        <translation>メールを LMTP でメールストアに渡すドメイン: domain:host:port または domain:/path/of/socket。</translation>
    </message>
    <message>
        <source>Takes the place of [own IP address] in recipients.</source>
        <translation>宛先の [自分の IP アドレス] を置き換える名前。</translation>
    </message>
    <message>
        <source>Domains whose addresses are the users of this computer.</source>
        <translation>アドレスがこのコンピューターのユーザーであるドメイン。</translation>
    </message>
    <message>
        <source>1: a Maildir that is missing is made when mail comes for it; 0: the mail waits for it, as on qmail.</source>
        <translation>1: 存在しない Maildir は、メールが届いたときに作成されます。0: qmail と同じく、メールは Maildir ができるまで待ちます。</translation>
    </message>
    <message>
        <source>How many commands without a message between them end an SMTP connection; 0 sets no limit.</source>
        <translation>メッセージを挟まないコマンドがいくつで SMTP 接続を切るか。0 では無制限。</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>無制限</translation>
    </message>
    <message>
        <source>The most recipients of one message.</source>
        <translation>1 つのメッセージの宛先の最大数。</translation>
    </message>
    <message>
        <source>The full name of this mail host; the standard for most other names.</source>
        <translation>このメールホストの完全な名前。他のほとんどの名前の標準値です。</translation>
    </message>
    <message>
        <source>the addresses of the interfaces</source>
        <translation>インターフェースのアドレス</translation>
    </message>
    <message>
        <source>Further addresses that are this host.</source>
        <translation>このホストを指すその他のアドレス。</translation>
    </message>
    <message>
        <source>no more domains than in rcpthosts</source>
        <translation>rcpthosts 以外のドメインはありません</translation>
    </message>
    <message>
        <source>More domains like those of rcpthosts, for long lists; needs rcpthosts.</source>
        <translation>rcpthosts と同様のドメインの追加分（長い一覧用）。rcpthosts が必要です。</translation>
    </message>
    <message>
        <source>morercpthosts as qmail-newmrh compiled it.</source>
        <translation>qmail-newmrh がコンパイルした morercpthosts。</translation>
    </message>
    <message>
        <source>TLS wherever it is offered</source>
        <translation>提供されていれば常に TLS</translation>
    </message>
    <message>
        <source>A directory with a file for each host that is not asked for TLS.</source>
        <translation>TLS を要求しないホストごとに 1 ファイルを置くディレクトリ。</translation>
    </message>
    <message>
        <source>The own address for outgoing connections, one of each family.</source>
        <translation>外向き接続に使う自分のアドレス（アドレスファミリーごとに 1 つ）。</translation>
    </message>
    <message>
        <source>a percent sign means nothing</source>
        <translation>パーセント記号に意味はありません</translation>
    </message>
    <message>
        <source>Domains where user%host@domain is turned into user@host.</source>
        <translation>user%host@domain を user@host に変換するドメイン。</translation>
    </message>
    <message>
        <source>Takes the place of a plus sign at the end of a host name in messages that are sent from here.</source>
        <translation>ここから送るメッセージで、ホスト名の末尾のプラス記号を置き換えるもの。</translation>
    </message>
    <message>
        <source>POP3 is not offered</source>
        <translation>POP3 は提供しません</translation>
    </message>
    <message>
        <source>Where mailboxes are offered over POP3 with STLS: address:port, one a line, such as [::]:110.</source>
        <translation>STLS 付きの POP3 でメールボックスを提供する場所: アドレス:ポート（1 行に 1 つ）。例: [::]:110。</translation>
    </message>
    <message>
        <source>POP3 under TLS is not offered</source>
        <translation>TLS 上の POP3 は提供しません</translation>
    </message>
    <message>
        <source>Where mailboxes are offered over POP3 under TLS from the first byte: address:port, one a line, such as [::]:995.</source>
        <translation>最初のバイトから TLS の POP3 でメールボックスを提供する場所: アドレス:ポート（1 行に 1 つ）。例: [::]:995。</translation>
    </message>
    <message>
        <source>IP addresses of QMQP servers that take this host&apos;s mail, tried in this order.</source>
        <translation>このホストのメールを引き受ける QMQP サーバーの IP アドレス。この順に試します。</translation>
    </message>
    <message>
        <source>The directory above several queues.</source>
        <translation>複数のキューの上位ディレクトリ。</translation>
    </message>
    <message>
        <source>no recipient is added</source>
        <translation>宛先を追加しません</translation>
    </message>
    <message>
        <source>Recipients that every message gets in addition: an archive, or a log of messages.</source>
        <translation>すべてのメッセージに追加する宛先: アーカイブ、またはメッセージの記録。</translation>
    </message>
    <message>
        <source>How many seconds a message is tried before it is returned.</source>
        <translation>メッセージを返送するまで試行する秒数。</translation>
    </message>
    <message>
        <source>mail for any domain is accepted: an open relay</source>
        <translation>任意のドメイン宛てのメールを受け入れます: オープンリレー</translation>
    </message>
    <message>
        <source>Domains for which mail is accepted over SMTP: a name, or .suffix.</source>
        <translation>SMTP でメールを受け入れるドメイン: 名前、または .接尾辞。</translation>
    </message>
    <message>
        <source>1: Received lines name the user who has authenticated; 0: they do not.</source>
        <translation>1: Received 行に認証済みユーザーの名前を書きます。0: 書きません。</translation>
    </message>
    <message>
        <source>recipients are not checked</source>
        <translation>宛先を検査しません</translation>
    </message>
    <message>
        <source>Lists of valid recipients.</source>
        <translation>有効な宛先の一覧。</translation>
    </message>
    <message>
        <source>no relay asks for a password</source>
        <translation>パスワードを求める中継先はありません</translation>
    </message>
    <message>
        <source>Logins at relays: relay:port|user|password, or |command|xoauth2 in place of the password.</source>
        <translation>中継先へのログイン: relay:port|user|password。パスワードの代わりに |command|xoauth2 も可。</translation>
    </message>
    <message>
        <source>How fast the waits between local attempts grow: k in birth + (sqrt(age) + k)^2.</source>
        <translation>ローカル配送の試行間隔の増え方: birth + (sqrt(age) + k)^2 の k。</translation>
    </message>
    <message>
        <source>The longest wait between two attempts, in seconds; 0 sets no limit.</source>
        <translation>2 回の試行の間の最長待機時間（秒）。0 では無制限。</translation>
    </message>
    <message>
        <source>How fast the waits between remote attempts grow: k in birth + (sqrt(age) + k)^2.</source>
        <translation>リモート配送の試行間隔の増え方: birth + (sqrt(age) + k)^2 の k。</translation>
    </message>
    <message>
        <source>made from defaulthost, defaultdomain and plusdomain</source>
        <translation>defaulthost、defaultdomain、plusdomain から作成</translation>
    </message>
    <message>
        <source>How new-inject and ofmipd rewrite host names.</source>
        <translation>new-inject と ofmipd によるホスト名の書き換え方。</translation>
    </message>
    <message>
        <source>A key for old TLS clients.</source>
        <translation>古い TLS クライアント用の鍵。</translation>
    </message>
    <message>
        <source>Relays by sender: address:relay:port or @domain:relay:port, and |user where a relay has several logins.</source>
        <translation>送信者ごとの中継先: address:relay:port または @domain:relay:port。中継先に複数のログインがあれば |user を付けます。</translation>
    </message>
    <message>
        <source>Key and certificate chain of this host&apos;s servers, in one file.</source>
        <translation>このホストのサーバーの鍵と証明書チェーン（1 つのファイル）。</translation>
    </message>
    <message>
        <source>servercert.pem is for every name</source>
        <translation>servercert.pem をすべての名前に使います</translation>
    </message>
    <message>
        <source>A directory with NAME.pem, key and chain for clients that ask for that name.</source>
        <translation>その名前を要求するクライアント用の鍵とチェーン NAME.pem を置くディレクトリ。</translation>
    </message>
    <message>
        <source>How many mistakes of a client end its SMTP connection; 0 sets no limit.</source>
        <translation>クライアントの誤りがいくつで SMTP 接続を切るか。0 では無制限。</translation>
    </message>
    <message>
        <source>The greeting of the SMTP server; its first word should be the host&apos;s name.</source>
        <translation>SMTP サーバーの挨拶文。最初の語はホストの名前にしてください。</translation>
    </message>
    <message>
        <source>Where mail is accepted over SMTP: address:port, one a line; [::]:25 is every address, IPv6 and IPv4.</source>
        <translation>SMTP でメールを受け入れる場所: アドレス:ポート（1 行に 1 つ）。[::]:25 は IPv6 と IPv4 のすべてのアドレスです。</translation>
    </message>
    <message>
        <source>no plug-in</source>
        <translation>プラグインなし</translation>
    </message>
    <message>
        <source>Plug-ins of the SMTP server.</source>
        <translation>SMTP サーバーのプラグイン。</translation>
    </message>
    <message>
        <source>mail goes where DNS says</source>
        <translation>メールは DNS の示す先に送られます</translation>
    </message>
    <message>
        <source>Relays that take the place of DNS, by domain: domain:relay or domain:relay:port.</source>
        <translation>DNS の代わりに使う中継先（ドメインごと）: domain:relay または domain:relay:port。</translation>
    </message>
    <message>
        <source>SMTP under TLS is not offered</source>
        <translation>TLS 上の SMTP は提供しません</translation>
    </message>
    <message>
        <source>Where users send mail under TLS from the first byte: address:port, one a line, such as [::]:465.</source>
        <translation>ユーザーが最初のバイトから TLS でメールを送る場所: アドレス:ポート（1 行に 1 つ）。例: [::]:465。</translation>
    </message>
    <message>
        <source>How strictly SPF is taken.</source>
        <translation>SPF をどの程度厳しく扱うか。</translation>
    </message>
    <message>
        <source>an explanation of the program</source>
        <translation>プログラムの説明文</translation>
    </message>
    <message>
        <source>What a sender refused by SPF is told.</source>
        <translation>SPF により拒否した送信者に伝える文。</translation>
    </message>
    <message>
        <source>nothing is guessed</source>
        <translation>推測しません</translation>
    </message>
    <message>
        <source>The SPF rule for domains without one.</source>
        <translation>SPF のないドメインに適用する SPF ルール。</translation>
    </message>
    <message>
        <source>no further rule</source>
        <translation>追加のルールなし</translation>
    </message>
    <message>
        <source>A local SPF rule that is tried first.</source>
        <translation>最初に試すローカルの SPF ルール。</translation>
    </message>
    <message>
        <source>only where it is needed</source>
        <translation>必要な場合のみ</translation>
    </message>
    <message>
        <source>1 rewrites every sender of forwarded mail.</source>
        <translation>1 では転送メールの送信者をすべて書き換えます。</translation>
    </message>
    <message>
        <source>senders are not rewritten</source>
        <translation>送信者を書き換えません</translation>
    </message>
    <message>
        <source>The domain of rewritten senders.</source>
        <translation>書き換え後の送信者のドメイン。</translation>
    </message>
    <message>
        <source>Length of the proof in rewritten senders.</source>
        <translation>書き換え後の送信者に付ける証明の長さ。</translation>
    </message>
    <message>
        <source>The shortest proof that is believed.</source>
        <translation>受け入れる証明の最短の長さ。</translation>
    </message>
    <message>
        <source>How many days a rewritten sender is valid.</source>
        <translation>書き換え後の送信者が有効な日数。</translation>
    </message>
    <message>
        <source>Keys of rewritten senders.</source>
        <translation>書き換え後の送信者の鍵。</translation>
    </message>
    <message>
        <source>The character behind SRS0 in rewritten senders.</source>
        <translation>書き換え後の送信者で SRS0 の後ろに付く文字。</translation>
    </message>
    <message>
        <source>submission is not offered</source>
        <translation>サブミッションは提供しません</translation>
    </message>
    <message>
        <source>Where users send mail after STARTTLS and with their password: address:port, one a line, such as [::]:587.</source>
        <translation>ユーザーが STARTTLS の後にパスワードでメールを送る場所: アドレス:ポート（1 行に 1 つ）。例: [::]:587。</translation>
    </message>
    <message>
        <source>users have their own addresses as senders</source>
        <translation>ユーザーは自分のアドレスを送信者に使えます</translation>
    </message>
    <message>
        <source>Further senders of users at submission: user:address, user:@domain, or user:* for every sender.</source>
        <translation>サブミッションでユーザーが使えるその他の送信者: user:address、user:@domain、または全送信者を許す user:*。</translation>
    </message>
    <message>
        <source>How many seconds another mail server has to accept a connection.</source>
        <translation>他のメールサーバーが接続を受け入れるまで待つ秒数。</translation>
    </message>
    <message>
        <source>How many seconds another mail server has for each answer.</source>
        <translation>他のメールサーバーの各応答を待つ秒数。</translation>
    </message>
    <message>
        <source>How many seconds an SMTP connection may last in all; 0 sets no limit.</source>
        <translation>SMTP 接続全体の最長秒数。0 では無制限。</translation>
    </message>
    <message>
        <source>How many seconds a client of the SMTP server may be silent.</source>
        <translation>SMTP サーバーのクライアントが沈黙してよい秒数。</translation>
    </message>
    <message>
        <source>those of the TLS library</source>
        <translation>TLS ライブラリの標準</translation>
    </message>
    <message>
        <source>Ciphers for connections to other mail servers.</source>
        <translation>他のメールサーバーへの接続に使う暗号スイート。</translation>
    </message>
    <message>
        <source>nobody relays by certificate</source>
        <translation>証明書で中継できるクライアントはありません</translation>
    </message>
    <message>
        <source>Addresses in client certificates that may relay.</source>
        <translation>中継を許すクライアント証明書のアドレス。</translation>
    </message>
    <message>
        <source>Servers that must be spoken to under TLS: server: with any certificate, server:* with one that fits its name.</source>
        <translation>TLS で通信しなければならないサーバー: server: は任意の証明書、server:* は名前に合う証明書。</translation>
    </message>
    <message>
        <source>no server must show a certificate</source>
        <translation>証明書の提示を求めるサーバーはありません</translation>
    </message>
    <message>
        <source>A directory with a file of authorities for each host that must show a certificate.</source>
        <translation>証明書の提示を求めるホストごとに認証局のファイルを置くディレクトリ。</translation>
    </message>
    <message>
        <source>those with forward secrecy and no known weakness</source>
        <translation>前方秘匿性があり、既知の弱点のないもの</translation>
    </message>
    <message>
        <source>Ciphers of TLS 1.2 for clients of this host, in the words of OpenSSL.</source>
        <translation>このホストのクライアントに使う TLS 1.2 の暗号スイート（OpenSSL の表記）。</translation>
    </message>
    <message>
        <source>no virtual domain</source>
        <translation>仮想ドメインなし</translation>
    </message>
    <message>
        <source>Domains and addresses that one local user looks after: domain:user.</source>
        <translation>1 人のローカルユーザーが担当するドメインとアドレス: domain:user。</translation>
    </message>
    <message>
        <source>the one name in me</source>
        <translation>me にある 1 つの名前</translation>
    </message>
    <message>
        <source>the name in me</source>
        <translation>me にある名前</translation>
    </message>
    <message>
        <source>there is none: the file must exist</source>
        <translation>標準値なし: このファイルは必須です</translation>
    </message>
    <message>
        <source>qmail-send must be restarted; where mailwrightd runs it does that by itself</source>
        <translation>qmail-send の再起動が必要です。mailwrightd が動いていれば自動で行われます</translation>
    </message>
    <message>
        <source>all services of the hub must be restarted</source>
        <translation>ハブの全サービスの再起動が必要です</translation>
    </message>
    <message>
        <source>qmail-newmrh must compile it</source>
        <translation>qmail-newmrh によるコンパイルが必要です</translation>
    </message>
    <message>
        <source>%1 No program of this hub reads it yet.</source>
        <translation>%1 このハブのプログラムはまだこれを読みません。</translation>
    </message>
    <message>
        <source>DNS block lists: clients that one of them knows are refused by rblsmtpd, which then stands before qmail-smtpd, without STARTTLS.</source>
        <translation>DNS ブロックリスト: いずれかに載っているクライアントは rblsmtpd が拒否します。その場合 rblsmtpd が qmail-smtpd の前に立ち、STARTTLS は使えません。</translation>
    </message>
    <message>
        <source>QMQP is not offered</source>
        <translation>QMQP は提供されません</translation>
    </message>
    <message>
        <source>Where clients that may relay hand over mail by QMQP: address:port, one a line, such as [::]:628.</source>
        <translation>中継を許可されたクライアントが QMQP でメールを渡す場所: アドレス:ポート、1 行に 1 つ。例: [::]:628</translation>
    </message>
    <message>
        <source>QMTP is not offered</source>
        <translation>QMTP は提供されません</translation>
    </message>
    <message>
        <source>Where mail is taken by QMTP: address:port, one a line, such as [::]:209.</source>
        <translation>QMTP でメールを受け付ける場所: アドレス:ポート、1 行に 1 つ。例: [::]:209</translation>
    </message>
    <message>
        <source>The program that takes new mail in qmail-queue&apos;s place, a scanner or bin/qmail-qmqpc, where QMAILQUEUE names none: its path.</source>
        <translation>QMAILQUEUE に指定がないとき、qmail-queue の代わりに新しいメールを受け取るプログラム (スキャナーや bin/qmail-qmqpc) のパス。</translation>
    </message>
</context>
<context>
    <name>DomainRows</name>
    <message>
        <source>Domain</source>
        <translation>ドメイン</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Handled by</source>
        <translation>処理</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Local</source>
        <comment>kind of a domain</comment>
        <translation>ローカル</translation>
    </message>
    <message>
        <source>Virtual</source>
        <comment>kind of a domain</comment>
        <translation>仮想</translation>
    </message>
    <message>
        <source>Relay</source>
        <comment>kind of a domain</comment>
        <translation>中継</translation>
    </message>
    <message>
        <source>receives mail; the name system sends it here</source>
        <translation>メールを受信します。DNS はここへ送ります</translation>
    </message>
    <message>
        <source>the name system sends its mail to another server first</source>
        <translation>DNS はメールをまず別のサーバーへ送ります</translation>
    </message>
    <message>
        <source>the name system sends its mail to another server</source>
        <translation>DNS はメールを別のサーバーへ送ります</translation>
    </message>
    <message>
        <source>the name system says that it takes no mail</source>
        <translation>DNS によるとメールを受け取りません</translation>
    </message>
    <message>
        <source>the name system does not know this name</source>
        <translation>DNS にこの名前がありません</translation>
    </message>
    <message>
        <source>the name system did not answer</source>
        <translation>DNS が応答しませんでした</translation>
    </message>
    <message>
        <source>There is no MX record: mail goes to the address of the name itself.</source>
        <translation>MX レコードがありません。メールは名前自体のアドレスに送られます。</translation>
    </message>
    <message>
        <source>no address</source>
        <translation>アドレスなし</translation>
    </message>
    <message>
        <source>%1 %2 (%3), this hub</source>
        <comment>preference, server name, addresses</comment>
        <translation>%1 %2（%3）、このハブ</translation>
    </message>
    <message>
        <source>%1 %2 (%3)</source>
        <comment>preference, server name, addresses</comment>
        <translation>%1 %2（%3）</translation>
    </message>
    <message>
        <source>To receive its mail from others, add an MX record with the name of this hub where the domain&apos;s names are kept. Behind a router it is right when that record leads to the router&apos;s address.</source>
        <translation>外部からメールを受け取るには、ドメインの名前を管理している場所で、このハブの名前を指す MX レコードを追加してください。ルーターの内側では、そのレコードがルーターのアドレスに至るのが正しい状態です。</translation>
    </message>
    <message>
        <source>mail from outside is refused: it is missing in rcpthosts</source>
        <translation>外部からのメールは拒否されます: rcpthosts にありません</translation>
    </message>
    <message>
        <source>every address bounces</source>
        <translation>すべてのアドレスがバウンスになります</translation>
    </message>
    <message>
        <source>is taken and passed on</source>
        <translation>受け取って中継します</translation>
    </message>
    <message>
        <source>is passed on to %1</source>
        <comment>server</comment>
        <translation>%1 に中継します</translation>
    </message>
    <message>
        <source>receives mail</source>
        <translation>メールを受信します</translation>
    </message>
    <message>
        <source>this computer’s users</source>
        <translation>このコンピューターのユーザー</translation>
    </message>
    <message>
        <source>%1, without %2</source>
        <comment>a domain, addresses it does not hold for</comment>
        <translation>%1（%2 を除く）</translation>
    </message>
</context>
<context>
    <name>DotQmailWords</name>
    <message>
        <source>A copy is passed on to %1.</source>
        <comment>address</comment>
        <translation>コピーを %1 に転送します。</translation>
    </message>
    <message>
        <source>It is kept in the Maildir %1.</source>
        <comment>path</comment>
        <translation>Maildir %1 に保存します。</translation>
    </message>
    <message>
        <source>It is appended to the mbox file %1.</source>
        <comment>path</comment>
        <translation>mbox ファイル %1 に追記します。</translation>
    </message>
    <message>
        <source>It is given to the program %1.</source>
        <comment>command line</comment>
        <translation>プログラム %1 に渡します。</translation>
    </message>
    <message>
        <source>From here on it is a list: nothing but addresses may follow.</source>
        <translation>ここから先はリストです。アドレスしか書けません。</translation>
    </message>
    <message>
        <source>The line %1 is ignored.</source>
        <comment>number</comment>
        <translation>行 %1 は無視されます。</translation>
    </message>
    <message>
        <source>The first line is blank: the mail waits until it is not.</source>
        <translation>最初の行が空です。空でなくなるまでメールは待機します。</translation>
    </message>
    <message>
        <source>The file is empty: the standard delivery holds.</source>
        <translation>ファイルは空です。標準の配送が適用されます。</translation>
    </message>
    <message>
        <source>It names no place: the mail is dropped without a word.</source>
        <translation>行き先がありません。メールは何も知らせずに破棄されます。</translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>minutes</comment>
        <translation>%1 分</translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>hours</comment>
        <translation>%1 時間</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <comment>hours, minutes</comment>
        <translation>%1 時間 %2 分</translation>
    </message>
    <message>
        <source>%1 d</source>
        <comment>days</comment>
        <translation>%1 日</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <comment>days, hours</comment>
        <translation>%1 日 %2 時間</translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation>
            <numerusform>%n バイト</numerusform>
        </translation>
    </message>
    <message>
        <source>due now</source>
        <translation>まもなく</translation>
    </message>
    <message>
        <source>in %1 s</source>
        <comment>seconds</comment>
        <translation>%1 秒後</translation>
    </message>
    <message>
        <source>in %1 min</source>
        <comment>minutes</comment>
        <translation>%1 分後</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>配送</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>キュー</translation>
    </message>
    <message>
        <source>Mail in (SMTP)</source>
        <translation>メール受信（SMTP）</translation>
    </message>
    <message>
        <source>Mail from users (submission)</source>
        <translation>ユーザーからのメール（サブミッション）</translation>
    </message>
    <message>
        <source>Mail from users (submission under TLS)</source>
        <translation>ユーザーからのメール（TLS 上のサブミッション）</translation>
    </message>
    <message>
        <source>Mailboxes (POP3)</source>
        <translation>メールボックス（POP3）</translation>
    </message>
    <message>
        <source>Mailboxes (POP3 under TLS)</source>
        <translation>メールボックス（TLS 上の POP3）</translation>
    </message>
    <message>
        <source>Mail in (QMTP)</source>
        <translation>メール受信（QMTP）</translation>
    </message>
    <message>
        <source>Mail from null clients (QMQP)</source>
        <translation>null クライアントからのメール（QMQP）</translation>
    </message>
</context>
<context>
    <name>HelperWords</name>
    <message>
        <source>None.</source>
        <translation>なし。</translation>
    </message>
    <message>
        <source>None. qmail-send is told to read its files again (HUP).</source>
        <translation>なし。qmail-send にファイルの再読み込みを指示します（HUP）。</translation>
    </message>
    <message>
        <source>qmail-send is restarted: running deliveries finish first; mail is taken meanwhile.</source>
        <translation>qmail-send を再起動します。実行中の配送は先に完了し、その間もメールは受け付けます。</translation>
    </message>
    <message>
        <source>All services are restarted: running deliveries and connections finish first, and for some seconds no mail is taken.</source>
        <translation>全サービスを再起動します。実行中の配送と接続は先に完了し、数秒間はメールを受け付けません。</translation>
    </message>
    <message>
        <source>Mail to anybody@%1 is accepted from the whole Internet.</source>
        <translation>%1 の任意のアドレス宛てのメールをインターネット全体から受け入れます。</translation>
    </message>
    <message>
        <source>Mail to anybody below %1 is accepted from the whole Internet.</source>
        <translation>%1 の下の任意のアドレス宛てのメールをインターネット全体から受け入れます。</translation>
    </message>
    <message>
        <source>Mail to anybody@%1 is refused from now on.</source>
        <translation>%1 の任意のアドレス宛てのメールを今後拒否します。</translation>
    </message>
    <message>
        <source>Mail to anybody below %1 is refused from now on.</source>
        <translation>%1 の下の任意のアドレス宛てのメールを今後拒否します。</translation>
    </message>
    <message>
        <source>Mail for any domain is accepted from everybody: the hub becomes an open relay.</source>
        <translation>任意のドメイン宛てのメールを誰からでも受け入れます。ハブはオープンリレーになります。</translation>
    </message>
    <message>
        <source>From now on only mail for the named domains is accepted; until now it was mail for any domain.</source>
        <translation>今後は指定されたドメイン宛てのメールだけを受け入れます。これまでは任意のドメイン宛てを受け入れていました。</translation>
    </message>
    <message>
        <source>Only the domain in control/me is local.</source>
        <translation>control/me のドメインだけがローカルです。</translation>
    </message>
    <message>
        <source>The addresses of %1 are the users and aliases of this computer.</source>
        <translation>%1 のアドレスは、このコンピューターのユーザーとエイリアスです。</translation>
    </message>
    <message>
        <source>%1 is no longer local: mail for it goes where virtualdomains or DNS say; what waits for it in the queue as local mail is still delivered here.</source>
        <translation>%1 はローカルでなくなります。このドメイン宛てのメールは virtualdomains または DNS の示す先に送られます。ローカルメールとしてキューで待っているものは、引き続きここで配送されます。</translation>
    </message>
    <message>
        <source>%1 is no longer virtual: mail for it goes where locals or DNS say.</source>
        <translation>%1 は仮想でなくなります。このドメイン宛てのメールは locals または DNS の示す先に送られます。</translation>
    </message>
    <message>
        <source>Through control/virtualdomains mail to anybody@%1 goes to the local address %2-NAME.</source>
        <translation>control/virtualdomains により、%1 の任意のアドレス宛てのメールはローカルアドレス %2-名前 に渡されます。</translation>
    </message>
    <message>
        <source>Through control/virtualdomains mail to anybody below %1 goes to the local address %2-NAME.</source>
        <translation>control/virtualdomains により、%1 の下の任意のアドレス宛てのメールはローカルアドレス %2-名前 に渡されます。</translation>
    </message>
    <message>
        <source>Through control/virtualdomains mail to %1 goes to the local address %2-NAME.</source>
        <translation>control/virtualdomains により、%1 宛てのメールはローカルアドレス %2-名前 に渡されます。</translation>
    </message>
    <message>
        <source>The same for %1 more.</source>
        <translation>ほか %1 件も同様です。</translation>
    </message>
    <message>
        <source>%1 is removed; without it holds: %2.</source>
        <translation>%1 を削除します。削除後に適用されるもの: %2。</translation>
    </message>
    <message>
        <source>It is taken back after %1 seconds unless it is confirmed, because it changes where mail is sent.</source>
        <translation>メールの送り先が変わるため、確認されなければ %1 秒後に取り消されます。</translation>
    </message>
    <message>
        <source>It is taken back after %1 seconds unless it is confirmed, because it changes where the hub listens.</source>
        <translation>ハブの待ち受け先が変わるため、確認されなければ %1 秒後に取り消されます。</translation>
    </message>
    <message>
        <source>It is taken back after %1 seconds unless it is confirmed, because it changes what the hub is called or runs as.</source>
        <translation>ハブの名前または実行アカウントが変わるため、確認されなければ %1 秒後に取り消されます。</translation>
    </message>
    <message>
        <source>It is taken back after %1 seconds unless it is confirmed, because it changes whether the hub relays for everybody.</source>
        <translation>ハブが誰にでも中継を許すかどうかが変わるため、確認されなければ %1 秒後に取り消されます。</translation>
    </message>
    <message>
        <source>every file reads back as it was meant</source>
        <translation>すべてのファイルが意図どおりに読み戻せる</translation>
    </message>
    <message>
        <source>the change is recorded in the history</source>
        <translation>変更が履歴に記録される</translation>
    </message>
    <message>
        <source>control/morercpthosts is compiled</source>
        <translation>control/morercpthosts がコンパイルされる</translation>
    </message>
    <message>
        <source>users/assign is compiled</source>
        <translation>users/assign がコンパイルされる</translation>
    </message>
    <message>
        <source>the tcp rules are compiled</source>
        <translation>tcp ルールがコンパイルされる</translation>
    </message>
    <message>
        <source>qmail-send reads its files again (HUP)</source>
        <translation>qmail-send がファイルを再読み込みする（HUP）</translation>
    </message>
    <message>
        <source>all services are restarted</source>
        <translation>全サービスが再起動する</translation>
    </message>
    <message>
        <source>%1 is restarted</source>
        <translation>%1 が再起動する</translation>
    </message>
    <message>
        <source>by SMTP mail to %1 is accepted</source>
        <translation>%1 宛てのメールが SMTP で受け入れられる</translation>
    </message>
    <message>
        <source>by SMTP mail to %1 is refused</source>
        <translation>%1 宛てのメールが SMTP で拒否される</translation>
    </message>
    <message>
        <source>%1 is written</source>
        <translation>%1 が書き込まれる</translation>
    </message>
    <message>
        <source>%1 is removed</source>
        <translation>%1 が削除される</translation>
    </message>
    <message>
        <source>it does not run; it reads them when it starts</source>
        <translation>動いていません。起動時に読み込みます</translation>
    </message>
    <message>
        <source>it does not run; it reads its files when it starts</source>
        <translation>動いていません。起動時にファイルを読み込みます</translation>
    </message>
    <message>
        <source>it has answered since</source>
        <translation>その後、応答がありました</translation>
    </message>
    <message>
        <source>it was told; whether it has read them cannot be asked</source>
        <translation>指示済みです。読み込んだかどうかは問い合わせられません</translation>
    </message>
    <message>
        <source>it runs as process %1</source>
        <translation>プロセス %1 として動作中です</translation>
    </message>
    <message>
        <source>it says the same already</source>
        <translation>すでに同じ内容です</translation>
    </message>
    <message>
        <source>this machine may send mail anywhere, so the answer would say nothing</source>
        <translation>このマシンは任意の宛先にメールを送れるため、応答からは何も判断できません</translation>
    </message>
    <message>
        <source>Undo of change %1: %2</source>
        <translation>変更 %1 の取り消し: %2</translation>
    </message>
    <message>
        <source>there is no Maildir %1 yet: mail for it waits until its owner makes it with maildirmake</source>
        <translation>Maildir %1 はまだありません。所有者が maildirmake で作成するまで、宛てたメールは待機します</translation>
    </message>
    <message>
        <source>Could not %1: %2</source>
        <translation>%1に失敗しました: %2</translation>
    </message>
    <message>
        <source>change where mail for the address goes</source>
        <translation>アドレス宛てのメールの行き先の変更</translation>
    </message>
    <message>
        <source>take the addresses from the table</source>
        <translation>表からのアドレスの取り込み</translation>
    </message>
    <message>
        <source>remove the address</source>
        <translation>アドレスの削除</translation>
    </message>
    <message>
        <source>restore the backup</source>
        <translation>バックアップの復元</translation>
    </message>
    <message>
        <source>edit the files</source>
        <translation>ファイルの編集</translation>
    </message>
    <message>
        <source>make these changes</source>
        <translation>これらの変更の実行</translation>
    </message>
    <message>
        <source>take back the change</source>
        <translation>変更の取り消し</translation>
    </message>
    <message>
        <source>change the setting</source>
        <translation>設定の変更</translation>
    </message>
    <message>
        <source>set the setting back to its standard</source>
        <translation>設定を標準に戻すこと</translation>
    </message>
    <message>
        <source>write the file</source>
        <translation>ファイルの書き込み</translation>
    </message>
    <message>
        <source>add the domain</source>
        <translation>ドメインの追加</translation>
    </message>
    <message>
        <source>change the domain</source>
        <translation>ドメインの変更</translation>
    </message>
    <message>
        <source>remove the domain</source>
        <translation>ドメインの削除</translation>
    </message>
    <message>
        <source>rename the domain</source>
        <translation>ドメインの名前の変更</translation>
    </message>
    <message>
        <source>remove the entry of fastforward&apos;s table</source>
        <translation>fastforward の表の項目の削除</translation>
    </message>
    <message>
        <source>set the entry of fastforward&apos;s table</source>
        <translation>fastforward の表の項目の設定</translation>
    </message>
    <message>
        <source>change the names of the hub</source>
        <translation>ハブの名前の変更</translation>
    </message>
    <message>
        <source>add members to the mailing list</source>
        <translation>メーリングリストへのメンバーの追加</translation>
    </message>
    <message>
        <source>make the mailing list</source>
        <translation>メーリングリストの作成</translation>
    </message>
    <message>
        <source>remove the mailing list</source>
        <translation>メーリングリストの削除</translation>
    </message>
    <message>
        <source>remove members of the mailing list</source>
        <translation>メーリングリストのメンバーの削除</translation>
    </message>
    <message>
        <source>change the owner of the mailing list</source>
        <translation>メーリングリストの所有者の変更</translation>
    </message>
    <message>
        <source>remove the password</source>
        <translation>パスワードの削除</translation>
    </message>
    <message>
        <source>set the password</source>
        <translation>パスワードの設定</translation>
    </message>
    <message>
        <source>change what is archived</source>
        <translation>アーカイブ対象の変更</translation>
    </message>
    <message>
        <source>change the queue for hosts that dial in</source>
        <translation>接続してくるホスト用のキューの変更</translation>
    </message>
    <message>
        <source>make this a client without a queue</source>
        <translation>キューなしのクライアントへの変更</translation>
    </message>
    <message>
        <source>make this a client of another hub</source>
        <translation>別のハブのクライアントへの変更</translation>
    </message>
    <message>
        <source>add the rule for clients</source>
        <translation>クライアントのルールの追加</translation>
    </message>
    <message>
        <source>remove the rule for clients</source>
        <translation>クライアントのルールの削除</translation>
    </message>
    <message>
        <source>end the service</source>
        <translation>サービスの終了</translation>
    </message>
    <message>
        <source>begin the service</source>
        <translation>サービスの開始</translation>
    </message>
    <message>
        <source>let the services follow their settings</source>
        <translation>サービスへの設定の反映</translation>
    </message>
    <message>
        <source>take over the hub</source>
        <translation>ハブの引き継ぎ</translation>
    </message>
    <message>
        <source>make the hub</source>
        <translation>ハブの作成</translation>
    </message>
    <message>
        <source>remove the smart host</source>
        <translation>スマートホストの削除</translation>
    </message>
    <message>
        <source>set the smart host</source>
        <translation>スマートホストの設定</translation>
    </message>
    <message>
        <source>install the certificate</source>
        <translation>証明書のインストール</translation>
    </message>
    <message>
        <source>make the certificate</source>
        <translation>証明書の作成</translation>
    </message>
    <message>
        <source>remove the certificate</source>
        <translation>証明書の削除</translation>
    </message>
    <message>
        <source>add the rule of users/assign</source>
        <translation>users/assign のルールの追加</translation>
    </message>
    <message>
        <source>make users/assign anew</source>
        <translation>users/assign の再作成</translation>
    </message>
    <message>
        <source>remove the rule of users/assign</source>
        <translation>users/assign のルールの削除</translation>
    </message>
    <message>
        <source>change the list of users</source>
        <translation>ユーザーの一覧の変更</translation>
    </message>
    <message>
        <source>take back what was not confirmed</source>
        <translation>確認されなかった変更の取り消し</translation>
    </message>
    <message>
        <source>make the change</source>
        <translation>変更の実行</translation>
    </message>
    <message>
        <source>begin a change</source>
        <translation>変更の開始</translation>
    </message>
    <message>
        <source>make good an interrupted change</source>
        <translation>中断した変更の修復</translation>
    </message>
    <message>
        <source>open the history</source>
        <translation>履歴を開くこと</translation>
    </message>
    <message>
        <source>open the history in %1</source>
        <translation>%1 の履歴を開くこと</translation>
    </message>
    <message>
        <source>make the history in %1</source>
        <translation>%1 への履歴の作成</translation>
    </message>
    <message>
        <source>read the history</source>
        <translation>履歴の読み込み</translation>
    </message>
    <message>
        <source>write the history</source>
        <translation>履歴の書き込み</translation>
    </message>
    <message>
        <source>read the audit log</source>
        <translation>監査ログの読み込み</translation>
    </message>
    <message>
        <source>read the request</source>
        <translation>要求の読み込み</translation>
    </message>
    <message>
        <source>note what was edited outside</source>
        <translation>外部での編集の記録</translation>
    </message>
    <message>
        <source>forget the confirmation</source>
        <translation>確認の破棄</translation>
    </message>
    <message>
        <source>take back the change of %1</source>
        <translation>%1 の変更の取り消し</translation>
    </message>
    <message>
        <source>undo change %1</source>
        <translation>変更 %1 の取り消し</translation>
    </message>
    <message>
        <source>find the hub</source>
        <translation>ハブの検索</translation>
    </message>
    <message>
        <source>find the file of %1</source>
        <translation>%1 のファイルの検索</translation>
    </message>
    <message>
        <source>find the files of %1</source>
        <translation>%1 のファイル群の検索</translation>
    </message>
    <message>
        <source>find the files of the addresses</source>
        <translation>アドレスのファイルの検索</translation>
    </message>
    <message>
        <source>find the account of the SMTP server</source>
        <translation>SMTP サーバーのアカウントの検索</translation>
    </message>
    <message>
        <source>list the addresses</source>
        <translation>アドレスの一覧表示</translation>
    </message>
    <message>
        <source>list the mailing lists</source>
        <translation>メーリングリストの一覧表示</translation>
    </message>
    <message>
        <source>look at the list %1</source>
        <translation>リスト %1 の確認</translation>
    </message>
    <message>
        <source>read the members of %1</source>
        <translation>%1 のメンバーの読み込み</translation>
    </message>
    <message>
        <source>make the mailing list %1</source>
        <translation>メーリングリスト %1 の作成</translation>
    </message>
    <message>
        <source>read the passwords</source>
        <translation>パスワードの読み込み</translation>
    </message>
    <message>
        <source>set a password</source>
        <translation>パスワードの設定</translation>
    </message>
    <message>
        <source>add the rule</source>
        <translation>ルールの追加</translation>
    </message>
    <message>
        <source>compile the rules</source>
        <translation>ルールのコンパイル</translation>
    </message>
    <message>
        <source>make users/assign</source>
        <translation>users/assign の作成</translation>
    </message>
    <message>
        <source>look up the accounts</source>
        <translation>アカウントの検索</translation>
    </message>
    <message>
        <source>look up the account %1</source>
        <translation>アカウント %1 の検索</translation>
    </message>
    <message>
        <source>explain %1</source>
        <translation>%1 の説明</translation>
    </message>
    <message>
        <source>rename %1</source>
        <translation>%1 の名前の変更</translation>
    </message>
    <message>
        <source>add %1</source>
        <translation>%1 の追加</translation>
    </message>
    <message>
        <source>change %1</source>
        <translation>%1 の変更</translation>
    </message>
    <message>
        <source>read %1</source>
        <translation>%1 の読み込み</translation>
    </message>
    <message>
        <source>open %1</source>
        <translation>%1 を開くこと</translation>
    </message>
    <message>
        <source>start %1</source>
        <translation>%1 の起動</translation>
    </message>
    <message>
        <source>connect to %1</source>
        <translation>%1 への接続</translation>
    </message>
    <message>
        <source>make a certificate</source>
        <translation>証明書の作成</translation>
    </message>
    <message>
        <source>make a hub in %1</source>
        <translation>%1 へのハブの作成</translation>
    </message>
    <message>
        <source>take over the hub in %1</source>
        <translation>%1 のハブの引き継ぎ</translation>
    </message>
    <message>
        <source>read the relays</source>
        <translation>中継先の読み込み</translation>
    </message>
    <message>
        <source>try the relay</source>
        <translation>中継先のテスト</translation>
    </message>
    <message>
        <source>back up the configuration</source>
        <translation>構成のバックアップ</translation>
    </message>
    <message>
        <source>read the backup %1</source>
        <translation>バックアップ %1 の読み込み</translation>
    </message>
    <message>
        <source>remove the backup %1</source>
        <translation>バックアップ %1 の削除</translation>
    </message>
    <message>
        <source>finish the change</source>
        <translation>変更の完了</translation>
    </message>
    <message>
        <source>show %1</source>
        <translation>%1 の表示</translation>
    </message>
    <message>
        <source>stop the hub</source>
        <translation>ハブの停止</translation>
    </message>
    <message>
        <source>read the queue</source>
        <translation>キューの読み込み</translation>
    </message>
    <message>
        <source>look after the hub</source>
        <translation>ハブの管理</translation>
    </message>
    <message>
        <source>retry all messages</source>
        <translation>全メッセージの再試行</translation>
    </message>
    <message>
        <source>retry message %1</source>
        <translation>メッセージ %1 の再試行</translation>
    </message>
    <message>
        <source>return message %1</source>
        <translation>メッセージ %1 の返送</translation>
    </message>
    <message>
        <source>delete message %1</source>
        <translation>メッセージ %1 の削除</translation>
    </message>
    <message>
        <source>give message %1 more time</source>
        <translation>メッセージ %1 の期限の延長</translation>
    </message>
    <message>
        <source>start the service %1</source>
        <translation>サービス %1 の開始</translation>
    </message>
    <message>
        <source>stop the service %1</source>
        <translation>サービス %1 の停止</translation>
    </message>
    <message>
        <source>restart the service %1</source>
        <translation>サービス %1 の再起動</translation>
    </message>
    <message>
        <source>pause the service %1</source>
        <translation>サービス %1 の一時停止</translation>
    </message>
    <message>
        <source>continue the service %1</source>
        <translation>サービス %1 の再開</translation>
    </message>
    <message>
        <source>reload the service %1</source>
        <translation>サービス %1 の再読み込み</translation>
    </message>
    <message>
        <source>try the login at %1</source>
        <translation>%1 でのログインのテスト</translation>
    </message>
    <message>
        <source>send a test mail</source>
        <translation>テストメールの送信</translation>
    </message>
    <message>
        <source>ask the name system</source>
        <translation>DNS への問い合わせ</translation>
    </message>
    <message>
        <source>ask the name system about %1</source>
        <translation>%1 についての DNS への問い合わせ</translation>
    </message>
    <message>
        <source>list the logs of %1</source>
        <translation>%1 のログの一覧表示</translation>
    </message>
    <message>
        <source>open the log %1</source>
        <translation>ログ %1 を開くこと</translation>
    </message>
    <message>
        <source>open the log file %1 in %2</source>
        <translation>%2 のログファイル %1 を開くこと</translation>
    </message>
    <message>
        <source>Could not answer: %1</source>
        <translation>応答できませんでした: %1</translation>
    </message>
    <message>
        <source>There is no %1</source>
        <translation>%1 はありません</translation>
    </message>
    <message>
        <source>There is no file to change: %1</source>
        <translation>変更するファイルがありません: %1</translation>
    </message>
    <message>
        <source>There is no control file to change: %1</source>
        <translation>変更する制御ファイルがありません: %1</translation>
    </message>
    <message>
        <source>There is no history: %1</source>
        <translation>履歴がありません: %1</translation>
    </message>
    <message>
        <source>There is no change %1</source>
        <translation>変更 %1 はありません</translation>
    </message>
    <message>
        <source>There is no change %1, and an older one %2</source>
        <translation>変更 %1 と、それより古い変更 %2 はありません</translation>
    </message>
    <message>
        <source>There is no change %1 that can be undone</source>
        <translation>取り消せる変更 %1 はありません</translation>
    </message>
    <message>
        <source>There is no change to undo</source>
        <translation>取り消す変更はありません</translation>
    </message>
    <message>
        <source>There is no change that waits to be confirmed</source>
        <translation>確認待ちの変更はありません</translation>
    </message>
    <message>
        <source>There is no domain %1 on this hub</source>
        <translation>このハブにドメイン %1 はありません</translation>
    </message>
    <message>
        <source>There is no domain %1 that is delivered here</source>
        <translation>ここで配送するドメイン %1 はありません</translation>
    </message>
    <message>
        <source>There is no domain %1 in this backup</source>
        <translation>このバックアップにドメイン %1 はありません</translation>
    </message>
    <message>
        <source>There is no delivery to %1 there</source>
        <translation>そこに %1 への配送はありません</translation>
    </message>
    <message>
        <source>There is no file of the address %1 (%2)</source>
        <translation>アドレス %1 のファイルがありません（%2）</translation>
    </message>
    <message>
        <source>There is no file %1 in this backup</source>
        <translation>このバックアップにファイル %1 はありません</translation>
    </message>
    <message>
        <source>There is no backup named %1</source>
        <translation>%1 という名前のバックアップはありません</translation>
    </message>
    <message>
        <source>There is no entry &quot;%1&quot; in %2</source>
        <translation>%2 に項目「%1」はありません</translation>
    </message>
    <message>
        <source>There is no name %1 in the table of fastforward</source>
        <translation>fastforward の表に名前 %1 はありません</translation>
    </message>
    <message>
        <source>There is no mailing list %1</source>
        <translation>メーリングリスト %1 はありません</translation>
    </message>
    <message>
        <source>There is no member %1 of %2</source>
        <translation>%2 にメンバー %1 はいません</translation>
    </message>
    <message>
        <source>There is no password of %1</source>
        <translation>%1 のパスワードはありません</translation>
    </message>
    <message>
        <source>There is no rule for %1</source>
        <translation>%1 のルールはありません</translation>
    </message>
    <message>
        <source>There is no rule for everybody else</source>
        <translation>その他すべてのルールはありません</translation>
    </message>
    <message>
        <source>There is no rule for %1 in users/assign</source>
        <translation>users/assign に %1 のルールはありません</translation>
    </message>
    <message>
        <source>There is no relay for %1</source>
        <translation>%1 の中継先はありません</translation>
    </message>
    <message>
        <source>There is no certificate %1</source>
        <translation>証明書 %1 はありません</translation>
    </message>
    <message>
        <source>There is no account %1</source>
        <translation>アカウント %1 はありません</translation>
    </message>
    <message>
        <source>There is no local address of %1: %2</source>
        <translation>%1 のローカルアドレスがありません: %2</translation>
    </message>
    <message>
        <source>There is no service named %1</source>
        <translation>%1 という名前のサービスはありません</translation>
    </message>
    <message>
        <source>There is no service named %1 that a hub can have</source>
        <translation>ハブに置けるサービスに %1 という名前のものはありません</translation>
    </message>
    <message>
        <source>There is no control file named %1</source>
        <translation>%1 という名前の制御ファイルはありません</translation>
    </message>
    <message>
        <source>There is no log directory named %1</source>
        <translation>%1 という名前のログディレクトリはありません</translation>
    </message>
    <message>
        <source>There is no log file %1 in %2</source>
        <translation>%2 にログファイル %1 はありません</translation>
    </message>
    <message>
        <source>There is no log file %1 as it was listed</source>
        <translation>ログファイル %1 は一覧にあったものではなくなっています</translation>
    </message>
    <message>
        <source>There is no hub in %1 that was set up by hand: no service below /service or /etc/service starts its qmail-send</source>
        <translation>%1 に手作業で設定されたハブはありません: /service または /etc/service の下に、その qmail-send を起動するサービスがありません</translation>
    </message>
    <message>
        <source>There is no hub in %1 yet; one of the acts must make it (org.mailwright.Setup).</source>
        <translation>%1 にはまだハブがありません。操作のどれかで作成する必要があります（org.mailwright.Setup）。</translation>
    </message>
    <message>
        <source>There is no hub in %1 yet; make one with the application, or with: mailwrightctl setup create NAME.</source>
        <translation>%1 にはまだハブがありません。アプリケーションか、次のコマンドで作成してください: mailwrightctl setup create NAME。</translation>
    </message>
    <message>
        <source>The hub in %1 was set up by others and has not been taken over yet: mailwrightctl setup adopt.</source>
        <translation>%1 のハブは他の人が設定したもので、まだ引き継がれていません: mailwrightctl setup adopt。</translation>
    </message>
    <message>
        <source>There is no method %1.</source>
        <translation>メソッド %1 はありません。</translation>
    </message>
    <message>
        <source>Not allowed: the right to %1 is missing</source>
        <translation>許可されていません: %1の権限がありません</translation>
    </message>
    <message>
        <source>Not allowed: the right to view is missing</source>
        <translation>許可されていません: 閲覧権限がありません</translation>
    </message>
    <message>
        <source>Not allowed: the right to operate is missing</source>
        <translation>許可されていません: 操作権限がありません</translation>
    </message>
    <message>
        <source>Not allowed: the right to configure is missing</source>
        <translation>許可されていません: 構成権限がありません</translation>
    </message>
    <message>
        <source>read mail</source>
        <translation>メールの閲読</translation>
    </message>
    <message>
        <source>let mail run programs</source>
        <translation>メールによるプログラムの実行の許可</translation>
    </message>
    <message>
        <source>give addresses to accounts</source>
        <translation>アカウントへのアドレスの割り当て</translation>
    </message>
    <message>
        <source>open the relay</source>
        <translation>中継の開放</translation>
    </message>
    <message>
        <source>delete mail</source>
        <translation>メールの削除</translation>
    </message>
    <message>
        <source>read messages</source>
        <translation>メッセージの閲覧</translation>
    </message>
    <message>
        <source>write files as they are given</source>
        <translation>与えられた内容どおりのファイルの書き込み</translation>
    </message>
    <message>
        <source>restore a backup</source>
        <translation>バックアップの復元</translation>
    </message>
    <message>
        <source>Only root may do this: %1.</source>
        <translation>これを行えるのは root だけです: %1。</translation>
    </message>
    <message>
        <source>Only the hub&apos;s owner may do this: %1.</source>
        <translation>これを行えるのはハブの所有者だけです: %1。</translation>
    </message>
    <message>
        <source>Only root may do this, or whom polkit allows it: %1; %2.</source>
        <translation>これを行えるのは root か polkit が許可した人だけです: %1。%2。</translation>
    </message>
    <message>
        <source>Only root may read mail, or whom polkit allows it: %1.</source>
        <translation>メールを閲覧できるのは root か polkit が許可した人だけです: %1。</translation>
    </message>
    <message>
        <source>As root: %1</source>
        <translation>root として: %1</translation>
    </message>
    <message>
        <source>This is a private hub; only its owner may use it.</source>
        <translation>これは個人用ハブです。所有者だけが使えます。</translation>
    </message>
    <message>
        <source>%1 is not a member of the group %2.</source>
        <translation>%1 はグループ %2 のメンバーではありません。</translation>
    </message>
    <message>
        <source>%1 is not a member of the group %2, and %3.</source>
        <translation>%1 はグループ %2 のメンバーではなく、%3。</translation>
    </message>
    <message>
        <source>An administrator can add the account, which is nearly as good as making it root: %1</source>
        <translation>管理者がこのアカウントを追加できますが、root にするのとほとんど同じことになります: %1</translation>
    </message>
    <message>
        <source>the kernel does not tell which process asks (it is older than Linux 6.5)</source>
        <translation>どのプロセスが要求しているかをカーネルが知らせません（Linux 6.5 より古いカーネルです）</translation>
    </message>
    <message>
        <source>another question to the same user waits for its answer</source>
        <translation>同じユーザーへの別の質問が回答待ちです</translation>
    </message>
    <message>
        <source>too many questions are open</source>
        <translation>未回答の質問が多すぎます</translation>
    </message>
    <message>
        <source>there is no system bus to ask polkit by</source>
        <translation>polkit に問い合わせるためのシステムバスがありません</translation>
    </message>
    <message>
        <source>the system bus is gone</source>
        <translation>システムバスがなくなりました</translation>
    </message>
    <message>
        <source>polkit could not be asked</source>
        <translation>polkit に問い合わせられませんでした</translation>
    </message>
    <message>
        <source>polkit does not run</source>
        <translation>polkit が動いていません</translation>
    </message>
    <message>
        <source>polkit says: %1</source>
        <translation>polkit の応答: %1</translation>
    </message>
    <message>
        <source>polkit&apos;s answer cannot be understood</source>
        <translation>polkit の応答を解釈できません</translation>
    </message>
    <message>
        <source>there is no agent to ask for a password where the request comes from</source>
        <translation>要求元に、パスワードを尋ねるエージェントがありません</translation>
    </message>
    <message>
        <source>an administrator would have to be asked</source>
        <translation>管理者に確認する必要があります</translation>
    </message>
    <message>
        <source>polkit refused it, or no password was given</source>
        <translation>polkit に拒否されたか、パスワードが入力されませんでした</translation>
    </message>
    <message>
        <source>polkit refuses it</source>
        <translation>polkit に拒否されました</translation>
    </message>
    <message>
        <source>nobody answered in time</source>
        <translation>時間内に誰も答えませんでした</translation>
    </message>
    <message>
        <source>%1 has changed</source>
        <translation>%1 が変わりました</translation>
    </message>
    <message>
        <source>%1 did it at %2 GMT by change %3 (%4).</source>
        <translation>%1 が %2 GMT に変更 %3 で行いました（%4）。</translation>
    </message>
    <message>
        <source>Read it again.</source>
        <translation>もう一度読み込んでください。</translation>
    </message>
    <message>
        <source>It was removed, and not by a change recorded here.</source>
        <translation>削除されています。ここに記録された変更によるものではありません。</translation>
    </message>
    <message>
        <source>It was edited outside at %1 GMT; it belongs to %2.</source>
        <translation>%1 GMT に外部で編集されました。所有者は %2 です。</translation>
    </message>
    <message>
        <source>It was made or removed since, so the change cannot be taken back by itself.</source>
        <translation>その後に作成または削除されたため、この変更だけを取り消すことはできません。</translation>
    </message>
    <message>
        <source>A later change is in the same lines; undo that one first, or edit the file.</source>
        <translation>後の変更が同じ行にあります。先にそれを取り消すか、ファイルを編集してください。</translation>
    </message>
    <message>
        <source>It holds secrets and was changed again later; undo the later change first.</source>
        <translation>秘密情報を含み、後で再び変更されています。先に後の変更を取り消してください。</translation>
    </message>
    <message>
        <source>what %1 held before, a secret, is not kept any more</source>
        <translation>%1 の以前の内容は秘密情報のため、もう保存されていません</translation>
    </message>
    <message>
        <source>Set it again.</source>
        <translation>もう一度設定してください。</translation>
    </message>
    <message>
        <source>It has left the queue.</source>
        <translation>すでにキューにありません。</translation>
    </message>
    <message>
        <source>Its number belongs to another message now, or it was given more time.</source>
        <translation>その番号が今は別のメッセージのものになったか、期限が延長されました。</translation>
    </message>
    <message>
        <source>message %1</source>
        <translation>メッセージ %1</translation>
    </message>
    <message>
        <source>change %1 (%2) waits to be confirmed</source>
        <translation>変更 %1（%2）が確認を待っています</translation>
    </message>
    <message>
        <source>Confirm it or undo it first.</source>
        <translation>先に確認するか、取り消してください。</translation>
    </message>
    <message>
        <source>nothing has been recorded yet</source>
        <translation>まだ何も記録されていません</translation>
    </message>
    <message>
        <source>there is no change %1</source>
        <translation>変更 %1 はありません</translation>
    </message>
    <message>
        <source>change %1 is not older than change %2</source>
        <translation>変更 %1 は変更 %2 より古くありません</translation>
    </message>
    <message>
        <source>Another change is being made; try again when it is done.</source>
        <translation>別の変更が進行中です。完了してからもう一度試してください。</translation>
    </message>
    <message>
        <source>Nothing else is changed before; mend the reason and try again, or move %1 away.</source>
        <translation>それまで他のものは変更されません。原因を直してもう一度試すか、%1 を別の場所に移してください。</translation>
    </message>
    <message>
        <source>Nothing has been changed.</source>
        <translation>何も変更されていません。</translation>
    </message>
    <message>
        <source>What was changed already has been taken back.</source>
        <translation>すでに変更されたものは取り消されました。</translation>
    </message>
    <message>
        <source>It could not be taken back either; the next start of mailwrightd tries it again.</source>
        <translation>取り消しもできませんでした。次に mailwrightd が起動するときに再び試みます。</translation>
    </message>
    <message>
        <source>A change may have at most 1000 files.</source>
        <translation>1 つの変更に含められるファイルは 1000 個までです。</translation>
    </message>
    <message>
        <source>A set has between 1 and 200 acts.</source>
        <translation>1 組の操作は 1 ～ 200 個です。</translation>
    </message>
    <message>
        <source>A set has at most 200 acts.</source>
        <translation>1 組の操作は 200 個までです。</translation>
    </message>
    <message>
        <source>Eight changes are at work already; try again in a moment.</source>
        <translation>すでに 8 つの変更が進行中です。しばらくしてからもう一度試してください。</translation>
    </message>
    <message>
        <source>Four requests of yours are at work already; try again in a moment.</source>
        <translation>あなたの要求がすでに 4 つ進行中です。しばらくしてからもう一度試してください。</translation>
    </message>
    <message>
        <source>At most %1 addresses are taken at a time.</source>
        <translation>一度に受け付けるアドレスは %1 個までです。</translation>
    </message>
    <message>
        <source>At most %1 domains are looked up at a time.</source>
        <translation>一度に調べるドメインは %1 個までです。</translation>
    </message>
    <message>
        <source>There are 1000 backups already; remove some first.</source>
        <translation>すでに 1000 個のバックアップがあります。先にいくつか削除してください。</translation>
    </message>
    <message>
        <source>An entry may have at most 1000 targets; a mailing list has no such limit.</source>
        <translation>1 つの項目に指定できる行き先は 1000 個までです。メーリングリストにはこの制限はありません。</translation>
    </message>
    <message>
        <source>%1 ended before its work was done</source>
        <translation>%1 は作業が済む前に終了しました</translation>
    </message>
    <message>
        <source>What it had begun is finished or taken back before the next change; the journal of mailwrightd says which.</source>
        <translation>始めた作業は、次の変更の前に完了されるか取り消されます。どちらになったかは mailwrightd のジャーナルで分かります。</translation>
    </message>
    <message>
        <source>there was no answer in time</source>
        <translation>時間内に応答がありませんでした</translation>
    </message>
    <message>
        <source>the worker was silent for a minute</source>
        <translation>ワーカーが 1 分間応答しませんでした</translation>
    </message>
    <message>
        <source>the worker ended before its work was done</source>
        <translation>ワーカーが作業の済む前に終了しました</translation>
    </message>
    <message>
        <source>the caller has gone, or the helper ends; what was begun goes on</source>
        <translation>呼び出し元がいなくなったか、ヘルパーが終了します。始まった作業は続行されます</translation>
    </message>
    <message>
        <source>the helper let go of the call</source>
        <translation>ヘルパーが呼び出しを打ち切りました</translation>
    </message>
    <message>
        <source>This is a mistake in mailwrightd; report it.</source>
        <translation>これは mailwrightd の誤りです。報告してください。</translation>
    </message>
    <message>
        <source>it is not running</source>
        <translation>動いていません</translation>
    </message>
    <message>
        <source>Start it.</source>
        <translation>起動してください。</translation>
    </message>
    <message>
        <source>it has not happened within %1 seconds</source>
        <translation>%1 秒以内に行われませんでした</translation>
    </message>
    <message>
        <source>Start the hub&apos;s supervisor: restart mailwrightd, and look at svscan.log.</source>
        <translation>ハブの監視プログラムを起動してください。mailwrightd を再起動し、svscan.log を確認してください。</translation>
    </message>
    <message>
        <source>Look at the log of the service.</source>
        <translation>サービスのログを確認してください。</translation>
    </message>
    <message>
        <source>It was told to stop and will when its running work is done.</source>
        <translation>停止を指示しました。実行中の作業が済むと停止します。</translation>
    </message>
    <message>
        <source>It was told to end and begins again when its running work is done.</source>
        <translation>終了を指示しました。実行中の作業が済むと再び開始します。</translation>
    </message>
    <message>
        <source>Start the service qmail-send.</source>
        <translation>サービス qmail-send を開始してください。</translation>
    </message>
    <message>
        <source>Look at the service qmail-send.</source>
        <translation>サービス qmail-send を確認してください。</translation>
    </message>
    <message>
        <source>qmail-send does not run</source>
        <translation>qmail-send が動いていません</translation>
    </message>
    <message>
        <source>qmail-send takes no commands: it does not run, or is a stock one.</source>
        <translation>qmail-send がコマンドを受け付けません。動いていないか、標準の qmail-send です。</translation>
    </message>
    <message>
        <source>Check the owners and modes below queue.</source>
        <translation>queue 以下の所有者とモードを確認してください。</translation>
    </message>
    <message>
        <source>these have not ended: %1</source>
        <translation>次のものが終了していません: %1</translation>
    </message>
    <message>
        <source>Wait for their running work and try again.</source>
        <translation>実行中の作業が済むのを待って、もう一度試してください。</translation>
    </message>
    <message>
        <source>the hub offers no SMTP (control/smtplisten)</source>
        <translation>ハブは SMTP を提供していません（control/smtplisten）</translation>
    </message>
    <message>
        <source>qmail-remote said nothing</source>
        <translation>qmail-remote が何も返しませんでした</translation>
    </message>
    <message>
        <source>The qmail-send of this hub is %1&apos;s and takes no commands for one message; it can try all of them (queue retry-all), and queue rejuvenate gives one more or less time.</source>
        <translation>このハブの qmail-send は %1 のもので、個別のメッセージに対するコマンドを受け付けません。全メッセージの試行（queue retry-all）は可能で、queue rejuvenate で個別のメッセージの期限を延長または短縮できます。</translation>
    </message>
    <message>
        <source>no supervise looks after %1</source>
        <translation>%1 を監視する supervise がありません</translation>
    </message>
    <message>
        <source>the process that became uid %1 ended early</source>
        <translation>uid %1 になったプロセスが早期に終了しました</translation>
    </message>
    <message>
        <source>%1 cannot be understood: %2; remove it and adopt the hub again</source>
        <translation>%1 を解釈できません: %2。削除してから、ハブをもう一度引き継いでください</translation>
    </message>
    <message>
        <source>the file stayed locked for %1 s</source>
        <translation>ファイルが %1 秒間ロックされたままでした</translation>
    </message>
    <message>
        <source>The helper cannot be reached</source>
        <translation>ヘルパーに接続できません</translation>
    </message>
    <message>
        <source>There is no connection yet.</source>
        <translation>まだ接続されていません。</translation>
    </message>
    <message>
        <source>There is no helper at %1.</source>
        <translation>%1 にヘルパーがありません。</translation>
    </message>
    <message>
        <source>The helper at %1 is not running.</source>
        <translation>%1 のヘルパーが動いていません。</translation>
    </message>
    <message>
        <source>Start it as root: systemctl start mailwrightd</source>
        <translation>root として起動してください: systemctl start mailwrightd</translation>
    </message>
    <message>
        <source>Start it: %1</source>
        <translation>起動してください: %1</translation>
    </message>
    <message>
        <source>Start mailwrightd.</source>
        <translation>mailwrightd を起動してください。</translation>
    </message>
    <message>
        <source>The helper&apos;s socket %1 may not be opened by this user.</source>
        <translation>このユーザーはヘルパーのソケット %1 を開けません。</translation>
    </message>
    <message>
        <source>The helper at %1 is busy; it is tried again.</source>
        <translation>%1 のヘルパーは処理中です。再試行しています。</translation>
    </message>
    <message>
        <source>Another user than root or you listens at %1: this is not the helper.</source>
        <translation>%1 では root でもあなたでもないユーザーが待ち受けています。これはヘルパーではありません。</translation>
    </message>
    <message>
        <source>The helper sent something that is not an answer.</source>
        <translation>ヘルパーから応答ではないものが送られてきました。</translation>
    </message>
    <message>
        <source>The connection to the helper was lost.</source>
        <translation>ヘルパーとの接続が切れました。</translation>
    </message>
    <message>
        <source>The helper refused the request (%1)</source>
        <translation>ヘルパーが要求を拒否しました（%1）</translation>
    </message>
    <message>
        <source>The helper refused the request (%1, %2)</source>
        <translation>ヘルパーが要求を拒否しました（%1、%2）</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>そのようなファイルやディレクトリはありません</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>許可がありません</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>許可されていない操作です</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>デバイスに空き領域がありません</translation>
    </message>
    <message>
        <source>Disk quota exceeded</source>
        <translation>ディスク使用量の上限を超えました</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>読み取り専用のファイルシステムです</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>入出力エラー</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>ディレクトリではありません</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>ディレクトリです</translation>
    </message>
    <message>
        <source>File exists</source>
        <translation>ファイルが存在します</translation>
    </message>
    <message>
        <source>Device or resource busy</source>
        <translation>デバイスまたはリソースが使用中です</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <translation>開いているファイルが多すぎます</translation>
    </message>
    <message>
        <source>Connection refused</source>
        <translation>接続を拒否されました</translation>
    </message>
    <message>
        <source>Connection reset by peer</source>
        <translation>接続が相手によりリセットされました</translation>
    </message>
    <message>
        <source>Connection timed out</source>
        <translation>接続がタイムアウトしました</translation>
    </message>
    <message>
        <source>No route to host</source>
        <translation>ホストへの経路がありません</translation>
    </message>
    <message>
        <source>Network is unreachable</source>
        <translation>ネットワークに到達できません</translation>
    </message>
    <message>
        <source>Broken pipe</source>
        <translation>パイプが切れました</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>応答なし</translation>
    </message>
    <message>
        <source>no answer in time</source>
        <translation>時間内に応答なし</translation>
    </message>
    <message>
        <source>%1 cannot be changed here: %2</source>
        <translation>%1 はここでは変更できません: %2</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>そのようなファイルはありません</translation>
    </message>
    <message>
        <source>no control file has that name</source>
        <translation>その名前の制御ファイルはありません</translation>
    </message>
    <message>
        <source>no control file has that name; %1 is one</source>
        <translation>その名前の制御ファイルはありません。%1 ならあります</translation>
    </message>
    <message>
        <source>its * stands for the end of a name</source>
        <translation>その * は名前の末尾部分を表します</translation>
    </message>
    <message>
        <source>it is made by a program</source>
        <translation>プログラムが作成するものです</translation>
    </message>
    <message>
        <source>it is none of append, assign, exclude, include, mailnames, passwd and subusers</source>
        <translation>append、assign、exclude、include、mailnames、passwd、subusers のどれでもありません</translation>
    </message>
    <message>
        <source>addresses of the alias account are files .qmail-NAME in small letters</source>
        <translation>alias アカウントのアドレスは、小文字の .qmail-NAME ファイルです</translation>
    </message>
    <message>
        <source>a person&apos;s files are .qmail and .qmail-EXTENSION in small letters</source>
        <translation>個人のファイルは、小文字の .qmail と .qmail-EXTENSION です</translation>
    </message>
    <message>
        <source>nobody here is called %1</source>
        <translation>%1 という名前の人はここにはいません</translation>
    </message>
    <message>
        <source>no account that gets mail is called %1</source>
        <translation>メールを受け取るアカウントに %1 という名前のものはありません</translation>
    </message>
    <message>
        <source>%1 is no home of this hub&apos;s people</source>
        <translation>%1 はこのハブの利用者のホームではありません</translation>
    </message>
    <message>
        <source>users/assign gives the address the home %1, which is not the account&apos;s own</source>
        <translation>users/assign はこのアドレスにホーム %1 を割り当てていますが、これはアカウント自身のホームではありません</translation>
    </message>
    <message>
        <source>only control/servercerts/NAME.pem lies below a directory there</source>
        <translation>そこのディレクトリの下に置けるのは control/servercerts/NAME.pem だけです</translation>
    </message>
    <message>
        <source>there are files .qmail-192:0:2:1-default alone, named after the machines of customers</source>
        <translation>置けるのは、顧客のマシンにちなんだ名前の .qmail-192:0:2:1-default のようなファイルだけです</translation>
    </message>
    <message>
        <source>no service can have that name</source>
        <translation>サービスにその名前は付けられません</translation>
    </message>
    <message>
        <source>a service has run, log/run, down and link</source>
        <translation>サービスにあるのは run、log/run、down、link です</translation>
    </message>
    <message>
        <source>a private hub has no mailing lists of mlmmj</source>
        <translation>個人用ハブでは mlmmj のメーリングリストを使えません</translation>
    </message>
    <message>
        <source>that is no mailing list</source>
        <translation>それはメーリングリストではありません</translation>
    </message>
    <message>
        <source>of a list, control/owner and its files of members can be changed</source>
        <translation>リストで変更できるのは、control/owner とメンバーのファイルです</translation>
    </message>
    <message>
        <source>%1 belongs to uid %2, which it must not; give it back with chown first</source>
        <translation>%1 の所有者が uid %2 になっていますが、そうであってはなりません。先に chown で元に戻してください</translation>
    </message>
    <message>
        <source>%1 is a link; only ordinary files are changed</source>
        <translation>%1 はリンクです。変更できるのは通常のファイルだけです</translation>
    </message>
    <message>
        <source>%1 is no ordinary file</source>
        <translation>%1 は通常のファイルではありません</translation>
    </message>
    <message>
        <source>%1 has a second name (a hard link)</source>
        <translation>%1 には別の名前（ハードリンク）があります</translation>
    </message>
    <message>
        <source>%1 is not the link that it was made as</source>
        <translation>%1 は作成時のリンクのままではありません</translation>
    </message>
    <message>
        <source>%1 is not a directory of the hub&apos;s owner; move it away</source>
        <translation>%1 はハブの所有者のディレクトリではありません。別の場所に移してください</translation>
    </message>
    <message>
        <source>it is not an ordinary file</source>
        <translation>通常のファイルではありません</translation>
    </message>
    <message>
        <source>it is not an ordinary file of its own</source>
        <translation>独立した通常のファイルではありません</translation>
    </message>
    <message>
        <source>it holds a secret</source>
        <translation>秘密情報を含みます</translation>
    </message>
    <message>
        <source>it holds secrets, which are never shown</source>
        <translation>秘密情報を含み、決して表示されません</translation>
    </message>
    <message>
        <source>Secrets are never shown; set a new one if it is lost.</source>
        <translation>秘密情報は決して表示されません。失われた場合は新しく設定してください。</translation>
    </message>
    <message>
        <source>it holds bytes that are not UTF-8, which would be lost</source>
        <translation>UTF-8 でないバイトを含みます。これは失われてしまいます</translation>
    </message>
    <message>
        <source>Edit it on the computer itself.</source>
        <translation>そのコンピューター上で編集してください。</translation>
    </message>
    <message>
        <source>it is named twice</source>
        <translation>2 回指定されています</translation>
    </message>
    <message>
        <source>only Mailwright&apos;s own programs read this file (%1); those of this hub are %2&apos;s and do not know it</source>
        <translation>このファイルを読むのは Mailwright 自身のプログラム（%1）だけです。このハブのプログラムは %2 のもので、このファイルを認識しません</translation>
    </message>
    <message>
        <source>without rules every client would be let in; empty it instead</source>
        <translation>ルールがなければすべてのクライアントが接続できてしまいます。代わりに空にしてください</translation>
    </message>
    <message>
        <source>the programs of the hub do not work without it</source>
        <translation>これがないとハブのプログラムは動作しません</translation>
    </message>
    <message>
        <source>a link leads to one path from the root</source>
        <translation>リンクの先は、ルートからのパス 1 つです</translation>
    </message>
    <message>
        <source>it is no script: the first line does not say what runs it (#!/bin/sh)</source>
        <translation>スクリプトではありません: 何で実行するかが最初の行に書かれていません（#!/bin/sh）</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an address: NAME@DOMAIN, NAME, or * for everything else</source>
        <translation>「%1」はアドレスではありません: NAME@DOMAIN、NAME、またはその他すべてを表す * を書いてください</translation>
    </message>
    <message>
        <source>Add its domain first.</source>
        <translation>先にそのドメインを追加してください。</translation>
    </message>
    <message>
        <source>Add the domain first.</source>
        <translation>先にドメインを追加してください。</translation>
    </message>
    <message>
        <source>%1 is not delivered here: its domain is neither in control/locals nor in control/virtualdomains</source>
        <translation>%1 はここで配送されません: ドメインが control/locals にも control/virtualdomains にもありません</translation>
    </message>
    <message>
        <source>The .qmail file of %1 is not one that can be changed from here: %2.</source>
        <translation>%1 の .qmail ファイルはここから変更できるものではありません: %2。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a place; mail that is dropped goes nowhere</source>
        <translation>「%1」は行き先です。破棄するメールに行き先はありません</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has a character that no line may have</source>
        <translation>「%1」には、行に使えない文字があります</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no mailbox: write /PATH or ./PATH, with a slash at the end for a Maildir</source>
        <translation>「%1」はメールボックスではありません: /PATH または ./PATH と書き、Maildir の場合は末尾にスラッシュを付けてください</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an address</source>
        <translation>「%1」はアドレスではありません</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a comment, not an address</source>
        <translation>「%1」はコメントで、アドレスではありません</translation>
    </message>
    <message>
        <source>&quot;%1&quot; would be read as something else</source>
        <translation>「%1」は別のものとして読まれてしまいます</translation>
    </message>
    <message>
        <source>say where the mail shall go</source>
        <translation>メールの行き先を指定してください</translation>
    </message>
    <message>
        <source>mail that is dropped goes nowhere else; replace what the address has</source>
        <translation>破棄するメールはほかのどこにも届きません。アドレスの現在の内容を置き換えてください</translation>
    </message>
    <message>
        <source>there is none</source>
        <translation>ありません</translation>
    </message>
    <message>
        <source>it is not an address</source>
        <translation>アドレスではありません</translation>
    </message>
    <message>
        <source>it is neither a local part nor an address</source>
        <translation>ローカル部でもアドレスでもありません</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a domain</source>
        <translation>「%1」はドメインではありません</translation>
    </message>
    <message>
        <source>a virtual domain needs a user who looks after it</source>
        <translation>仮想ドメインには担当のユーザーが必要です</translation>
    </message>
    <message>
        <source>only a virtual domain has a user</source>
        <translation>ユーザーを持つのは仮想ドメインだけです</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a user, or a user and an extension</source>
        <translation>「%1」は、ユーザーでも、拡張部分付きのユーザーでもありません</translation>
    </message>
    <message>
        <source>control/locals knows whole domains only, none that stand for all below them</source>
        <translation>control/locals に書けるのは個々のドメイン全体だけで、下位のすべてを表すものは書けません</translation>
    </message>
    <message>
        <source>only a virtual domain has exceptions</source>
        <translation>例外を持てるのは仮想ドメインだけです</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither an address nor a domain within %2</source>
        <translation>「%1」は、%2 内のアドレスでもドメインでもありません</translation>
    </message>
    <message>
        <source>it is a local domain of this hub already</source>
        <translation>すでにこのハブのローカルドメインです</translation>
    </message>
    <message>
        <source>it is a relay domain of this hub already</source>
        <translation>すでにこのハブの中継ドメインです</translation>
    </message>
    <message>
        <source>it is a virtual domain of this hub already</source>
        <translation>すでにこのハブの仮想ドメインです</translation>
    </message>
    <message>
        <source>Remove it first to make it another kind.</source>
        <translation>別の種類にするには、先に削除してください。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not what stands before the @ of an address</source>
        <translation>「%1」は、アドレスの @ の前に書けるものではありません</translation>
    </message>
    <message>
        <source>a domain stays a domain, and one that stands for all below it stays that</source>
        <translation>ドメインはドメインのまま、下位のすべてを表すものはそのままでなければなりません</translation>
    </message>
    <message>
        <source>%1 is a domain of this hub already</source>
        <translation>%1 はすでにこのハブのドメインです</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the name of a host</source>
        <translation>「%1」はホスト名ではありません</translation>
    </message>
    <message>
        <source>it is one line</source>
        <translation>1 行で書きます</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be one</source>
        <translation>「%1」は使えません</translation>
    </message>
    <message>
        <source>name at least one QMQP server by its IP address</source>
        <translation>少なくとも 1 つの QMQP サーバーを IP アドレスで指定してください</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no IPv4 address</source>
        <translation>「%1」は IPv4 アドレスではありません</translation>
    </message>
    <message>
        <source>a name is missing</source>
        <translation>名前がありません</translation>
    </message>
    <message>
        <source>the name is longer than 253 characters</source>
        <translation>名前が 253 文字を超えています</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has two dots together, or a dot at an end</source>
        <translation>「%1」では、ドットが連続しているか、先頭または末尾にあります</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has a part longer than 63 characters</source>
        <translation>「%1」には 63 文字を超える部分があります</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has letters beyond a to z: write its xn-- form</source>
        <translation>「%1」には a ～ z 以外の文字があります: xn-- 形式で書いてください</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has the character &apos;%2&apos;, which no host name has</source>
        <translation>「%1」には、ホスト名に使えない文字 &apos;%2&apos; があります</translation>
    </message>
    <message>
        <source>a value is one line</source>
        <translation>値は 1 行です</translation>
    </message>
    <message>
        <source>this file holds one value, which can be replaced only</source>
        <translation>このファイルの値は 1 つで、置き換えることしかできません</translation>
    </message>
    <message>
        <source>this file can be given as a whole only</source>
        <translation>このファイルは全体としてのみ指定できます</translation>
    </message>
    <message>
        <source>is made by a program and not edited by hand</source>
        <translation>プログラムが作成するもので、手では編集しません</translation>
    </message>
    <message>
        <source>a NUL byte</source>
        <translation>NUL バイトがあります</translation>
    </message>
    <message>
        <source>a carriage return at the end of the line: the file has Windows line ends</source>
        <translation>行末に復帰文字があります: ファイルの改行が Windows 形式です</translation>
    </message>
    <message>
        <source>only the first line counts</source>
        <translation>有効なのは最初の行だけです</translation>
    </message>
    <message>
        <source>empty: double bounces are discarded</source>
        <translation>空です: ダブルバウンスは破棄されます</translation>
    </message>
    <message>
        <source>the first line is empty</source>
        <translation>最初の行が空です</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no dot: it should be the host&apos;s full name</source>
        <translation>「%1」にはドットがありません: ホストの完全な名前を書いてください</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the plain part of an address before the @</source>
        <translation>「%1」は、アドレスの @ の前の単純な部分ではありません</translation>
    </message>
    <message>
        <source>must be one character</source>
        <translation>1 文字でなければなりません</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the path of a program: nothing may follow it</source>
        <translation>「%1」はプログラムのパスではありません: 後ろに何も続けられません</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is none of the words of this file; it would mean %2</source>
        <translation>「%1」はこのファイルで使える語ではありません。%2 とみなされます</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an octal number</source>
        <translation>「%1」は 8 進数ではありません</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a whole number; it would be ignored</source>
        <translation>「%1」は整数ではありません。無視されます</translation>
    </message>
    <message>
        <source>%1 is not between %2 and %3</source>
        <translation>%1 は %2 から %3 の範囲にありません</translation>
    </message>
    <message>
        <source>0 holds all these deliveries</source>
        <translation>0 ではこれらの配送をすべて保留します</translation>
    </message>
    <message>
        <source>%1 is not a prime number: the queue is split unevenly</source>
        <translation>%1 は素数ではありません: キューが均等に分割されません</translation>
    </message>
    <message>
        <source>begins with a space, which would be part of the entry</source>
        <translation>空白で始まっています。空白は項目の一部になります</translation>
    </message>
    <message>
        <source>names %1 of %2, one a line in this order: %3</source>
        <translation>%2 個のうち %1 個しか指定されていません。次の順に 1 行に 1 つ書きます: %3</translation>
    </message>
    <message>
        <source>names no address: write address:port, or remove the file</source>
        <translation>アドレスが指定されていません: アドレス:ポート を書くか、ファイルを削除してください</translation>
    </message>
    <message>
        <source>has no entry: no mail is accepted from strangers</source>
        <translation>項目がありません: 外部の人からのメールは受け付けられません</translation>
    </message>
    <message>
        <source>is empty: mail could not be delivered</source>
        <translation>空です: メールを配送できません</translation>
    </message>
    <message>
        <source>the first line is blank: every delivery would fail</source>
        <translation>最初の行が空です: すべての配送が失敗します</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the name of an account or a group</source>
        <translation>「%1」はアカウントまたはグループの名前ではありません</translation>
    </message>
    <message>
        <source>&quot;%1&quot; matches nothing: only whole domains count in this file</source>
        <translation>「%1」は何にも一致しません: このファイルで有効なのはドメイン全体だけです</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an IP address</source>
        <translation>「%1」は IP アドレスではありません</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no host: envnoathost is added</source>
        <translation>「%1」にはホストがありません: envnoathost が付け足されます</translation>
    </message>
    <message>
        <source>is not a rewrite instruction: =post:new, *post:new, ?post:new or -post:new</source>
        <translation>書き換えの指示ではありません: =post:new、*post:new、?post:new、-post:new のどれかを書きます</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an IP address; write address:port</source>
        <translation>「%1」は IP アドレスではありません。アドレス:ポート を書いてください</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not end in :port</source>
        <translation>「%1」の末尾が :ポート ではありません</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no @ and matches nothing: write user@domain or @domain</source>
        <translation>「%1」は @ がないため何にも一致しません: user@domain または @domain を書いてください</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no colon and would be ignored</source>
        <translation>「%1」にはコロンがないため、無視されます</translation>
    </message>
    <message>
        <source>&quot;%1&quot; matches nothing: write the domain without the @</source>
        <translation>「%1」は何にも一致しません: @ を付けずにドメインを書いてください</translation>
    </message>
    <message>
        <source>&quot;:&quot; alone changes nothing</source>
        <translation>「:」だけでは何も変わりません</translation>
    </message>
    <message>
        <source>a space is part of the relay&apos;s name: &quot;%1&quot;</source>
        <translation>空白が中継先の名前の一部になっています: 「%1」</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a port number</source>
        <translation>「%1」はポート番号ではありません</translation>
    </message>
    <message>
        <source>&quot;%1&quot; stands in line %2 too</source>
        <translation>「%1」は %2 行目にもあります</translation>
    </message>
    <message>
        <source>&quot;%1&quot; stands in line %2 too; this later line wins</source>
        <translation>「%1」は %2 行目にもあります。後の行が優先されます</translation>
    </message>
    <message>
        <source>no program reads a control file of this name</source>
        <translation>この名前の制御ファイルを読むプログラムはありません</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no colon: write domain:address</source>
        <translation>「%1」にはコロンがありません: ドメイン:アドレス を書いてください</translation>
    </message>
    <message>
        <source>&quot;%1&quot; names no user: write user:address, user:@domain or user:*</source>
        <translation>「%1」にはユーザーの指定がありません: user:address、user:@domain、user:* のどれかを書いてください</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no sender: write an address, @domain or *</source>
        <translation>「%1」は送信者ではありません: アドレス、@domain、* のどれかを書いてください</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no mechanism: write SCRAM-SHA-256-PLUS, SCRAM-SHA-256, PLAIN or LOGIN</source>
        <translation>「%1」は認証方式ではありません: SCRAM-SHA-256-PLUS、SCRAM-SHA-256、PLAIN、LOGIN のどれかを書いてください</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no name that a server greets with</source>
        <translation>「%1」は、サーバーが挨拶で名乗る名前ではありません</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no address: write user@domain</source>
        <translation>「%1」はアドレスではありません: user@domain を書いてください</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the name of a domain</source>
        <translation>「%1」はドメインの名前ではありません</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has a space, which no address has</source>
        <translation>「%1」には、アドレスに使えない空白があります</translation>
    </message>
    <message>
        <source>is a directory with a file for each host; its files are edited there, one by one</source>
        <translation>ホストごとにファイルを置くディレクトリです。ファイルはそこで 1 つずつ編集します</translation>
    </message>
    <message>
        <source>holds no certificate or key: what begins with -----BEGIN is missing</source>
        <translation>証明書も鍵も含まれていません: -----BEGIN で始まる部分がありません</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the name of a server</source>
        <translation>「%1」はサーバーの名前ではありません</translation>
    </message>
    <message>
        <source>&quot;%1&quot; matches no sender: write user@domain, @domain, or nothing for everybody</source>
        <translation>「%1」はどの送信者にも一致しません: user@domain か @domain を書くか、全員の場合は何も書かないでください</translation>
    </message>
    <message>
        <source>names neither a relay nor a login: write sender:relay:port|user|password</source>
        <translation>中継先もログインも指定されていません: sender:relay:port|user|password を書いてください</translation>
    </message>
    <message>
        <source>has a bar and no login behind it: write sender:relay:port|user|password</source>
        <translation>縦線の後ろにログインがありません: sender:relay:port|user|password を書いてください</translation>
    </message>
    <message>
        <source>holds a password, and everybody may read this file: put it into remote_auth</source>
        <translation>パスワードが書かれていますが、このファイルは誰でも読めます: remote_auth に書いてください</translation>
    </message>
    <message>
        <source>names no relay: write sender:relay:port</source>
        <translation>中継先が指定されていません: sender:relay:port を書いてください</translation>
    </message>
    <message>
        <source>names no relay: write relay:port|user|password</source>
        <translation>中継先が指定されていません: relay:port|user|password を書いてください</translation>
    </message>
    <message>
        <source>has no login: write relay:port|user|password</source>
        <translation>ログインがありません: relay:port|user|password を書いてください</translation>
    </message>
    <message>
        <source>the command that prints a token must begin with its full path</source>
        <translation>トークンを出力するコマンドは、フルパスで始まらなければなりません</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no colon: write domain:host:port or domain:/path/of/socket</source>
        <translation>「%1」にはコロンがありません: domain:host:port または domain:/path/of/socket を書いてください</translation>
    </message>
    <message>
        <source>the path of a socket has at most 107 characters</source>
        <translation>ソケットのパスは 107 文字までです</translation>
    </message>
    <message>
        <source>an LMTP server is not logged in to</source>
        <translation>LMTP サーバーにはログインしません</translation>
    </message>
    <message>
        <source>names no server; * is every server</source>
        <translation>サーバーが指定されていません。* はすべてのサーバーを表します</translation>
    </message>
    <message>
        <source>names no server: write server:number, or the number alone for all</source>
        <translation>サーバーが指定されていません: サーバー:数値 を書くか、すべてに対しては数値だけを書いてください</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a number from 0 to 255; the line would be ignored</source>
        <translation>「%1」は 0 ～ 255 の数値ではありません。この行は無視されます</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no colon</source>
        <translation>「%1」にはコロンがありません</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither the full path of a file of certificates nor *, encrypted, verified, offered or never</source>
        <translation>「%1」は、証明書ファイルのフルパスでも、*、encrypted、verified、offered、never のどれでもありません</translation>
    </message>
    <message>
        <source>certificates are not checked by their fingerprint here; name a file of authorities</source>
        <translation>ここでは証明書をフィンガープリントで検証しません。認証局のファイルを指定してください</translation>
    </message>
    <message>
        <source>the relay &quot;%1&quot; is no host name</source>
        <translation>中継先「%1」はホスト名ではありません</translation>
    </message>
    <message>
        <source>the port of the relay &quot;%1&quot; is no number from 1 to 65535</source>
        <translation>中継先「%1」のポートが 1 ～ 65535 の数値ではありません</translation>
    </message>
    <message>
        <source>the file is empty: mail gets the default delivery and is not discarded</source>
        <translation>ファイルが空です: メールは破棄されず、標準の配送が適用されます</translation>
    </message>
    <message>
        <source>the lines end as on DOS and Windows: the carriage return is part of each path and address</source>
        <translation>行末が DOS や Windows の形式です: 復帰文字がパスやアドレスの一部になります</translation>
    </message>
    <message>
        <source>the first line is blank, so all mail for it is deferred</source>
        <translation>最初の行が空のため、これに宛てたメールはすべて延期されます</translation>
    </message>
    <message>
        <source>/dev/null is delivered to as a mailbox, which cannot be done: the mail is deferred and returned</source>
        <translation>/dev/null はメールボックスとして配送されますが、それはできません: メールは延期され、返送されます</translation>
    </message>
    <message>
        <source>the line forwards to nobody</source>
        <translation>この行の転送先がありません</translation>
    </message>
    <message>
        <source>the line has a space in its address: only one bare address may stand in a line, without a name</source>
        <translation>この行のアドレスに空白があります: 1 行に書けるのは、名前の付かないアドレス 1 つだけです</translation>
    </message>
    <message>
        <source>the line has brackets or a comment round its address: only the bare address may stand there</source>
        <translation>この行のアドレスにかっこまたはコメントが付いています: 書けるのはアドレスだけです</translation>
    </message>
    <message>
        <source>the line has more than one address: each needs a line of its own</source>
        <translation>この行に複数のアドレスがあります: それぞれ別の行に書く必要があります</translation>
    </message>
    <message>
        <source>the line forwards to an address that looks like a path: a path begins with / or ./</source>
        <translation>この行はパスのように見えるアドレスに転送します: パスは / または ./ で始まります</translation>
    </message>
    <message>
        <source>the last line does not end</source>
        <translation>最後の行に改行がありません</translation>
    </message>
    <message>
        <source>its last line does not end</source>
        <translation>その最後の行に改行がありません</translation>
    </message>
    <message>
        <source>it does not end with a line that holds a single dot</source>
        <translation>ドット 1 つだけの行で終わっていません</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no account name</source>
        <translation>「%1」はアカウント名ではありません</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be an account, a colon and the names it gets mail by: user:name:name</source>
        <translation>「%1」は、アカウント、コロン、メールを受け取る名前の形でなければなりません: user:name:name</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be an address, an account and an extension, with a colon behind each: sub:user:pre:</source>
        <translation>「%1」は、アドレス、アカウント、拡張部分のそれぞれの後ろにコロンを付けた形でなければなりません: sub:user:pre:</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a line as in /etc/passwd, of seven fields with colons between them</source>
        <translation>「%1」は、/etc/passwd と同じく 7 つのフィールドをコロンで区切った行でなければなりません</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no line of such a list</source>
        <translation>「%1」はこのような一覧の行ではありません</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no line of users/assign: %2</source>
        <translation>「%1」は users/assign の行ではありません: %2</translation>
    </message>
    <message>
        <source>it is none</source>
        <translation>該当しません</translation>
    </message>
    <message>
        <source>nothing is ever delivered as root</source>
        <translation>root として配送することはありません</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot stand in users/assign, whose fields end with colons</source>
        <translation>「%1」は users/assign に書けません。そのフィールドはコロンで終わるためです</translation>
    </message>
    <message>
        <source>an address is missing</source>
        <translation>アドレスがありません</translation>
    </message>
    <message>
        <source>an extension has no slash</source>
        <translation>拡張部分にスラッシュは使えません</translation>
    </message>
    <message>
        <source>a home is a path from the root: /home/NAME</source>
        <translation>ホームはルートからのパスです: /home/NAME</translation>
    </message>
    <message>
        <source>line %1 has the address already: %2</source>
        <translation>%1 行目にすでにこのアドレスがあります: %2</translation>
    </message>
    <message>
        <source>Give it to another account with --replace.</source>
        <translation>別のアカウントに割り当てるには --replace を使ってください。</translation>
    </message>
    <message>
        <source>the file must end with a line that holds a single dot</source>
        <translation>ファイルは、ドット 1 つだけの行で終わらなければなりません</translation>
    </message>
    <message>
        <source>the last line has no newline</source>
        <translation>最後の行に改行がありません</translation>
    </message>
    <message>
        <source>seven fields are needed, each with a colon after it: address, user, uid, gid, home, dash, extension</source>
        <translation>7 つのフィールドが必要で、それぞれの後ろにコロンを付けます: アドレス、ユーザー、uid、gid、ホーム、ダッシュ、拡張部分</translation>
    </message>
    <message>
        <source>the line begins with neither &apos;=&apos; nor &apos;+&apos; and counts as &apos;=&apos;</source>
        <translation>行が「=」でも「+」でも始まっていないため、「=」とみなされます</translation>
    </message>
    <message>
        <source>fields after the seventh are ignored</source>
        <translation>8 番目以降のフィールドは無視されます</translation>
    </message>
    <message>
        <source>the user and group ids must be numbers</source>
        <translation>ユーザー ID とグループ ID は数値でなければなりません</translation>
    </message>
    <message>
        <source>nothing is ever delivered as root (uid 0)</source>
        <translation>root（uid 0）として配送することはありません</translation>
    </message>
    <message>
        <source>the account name is empty</source>
        <translation>アカウント名が空です</translation>
    </message>
    <message>
        <source>the home directory must begin with a slash</source>
        <translation>ホームディレクトリはスラッシュで始まらなければなりません</translation>
    </message>
    <message>
        <source>this address is already assigned above; the earlier line wins</source>
        <translation>このアドレスはすでに上で割り当てられています。先の行が優先されます</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>%1 行目: %2</translation>
    </message>
    <message>
        <source>line %1, &quot;%2&quot;: %3</source>
        <translation>%1 行目、「%2」: %3</translation>
    </message>
    <message>
        <source>Its name has capital letters, and addresses are read in small ones.</source>
        <translation>名前に大文字がありますが、アドレスは小文字として読まれます。</translation>
    </message>
    <message>
        <source>Its home %1 is not there.</source>
        <translation>ホーム %1 がありません。</translation>
    </message>
    <message>
        <source>Its home %1 belongs to somebody else.</source>
        <translation>ホーム %1 の所有者が別の人です。</translation>
    </message>
    <message>
        <source>The address belongs to the account %1.</source>
        <translation>アドレスはアカウント %1 のものです。</translation>
    </message>
    <message>
        <source>Line %1 of users/assign is for an address that an earlier line has.</source>
        <translation>users/assign の %1 行目のアドレスは、それより前の行にあります。</translation>
    </message>
    <message>
        <source>Line %1 of users/assign has this very address, which comes before everything else.</source>
        <translation>users/assign の %1 行目がこのアドレスそのもので、ほかのすべてに優先します。</translation>
    </message>
    <message>
        <source>Line %1 of users/assign has the beginning &quot;%2&quot;, the longest that fits.</source>
        <translation>users/assign の %1 行目の先頭部分「%2」が、一致する中で最も長いものです。</translation>
    </message>
    <message>
        <source>Line %1 of users/assign has the beginning &quot;%2&quot;; a rule above fits better.</source>
        <translation>users/assign の %1 行目の先頭部分は「%2」ですが、上のルールのほうがよく一致します。</translation>
    </message>
    <message>
        <source>Accounts are asked only where users/assign has nothing.</source>
        <translation>アカウントが調べられるのは、users/assign に該当がない場合だけです。</translation>
    </message>
    <message>
        <source>users/assign has nothing for it, and %1 is an account.</source>
        <translation>users/assign に該当がなく、%1 はアカウントです。</translation>
    </message>
    <message>
        <source>users/assign has nothing for it and no account has the name, so the alias account gets it.</source>
        <translation>users/assign に該当がなく、その名前のアカウントもないため、alias アカウントが受け取ります。</translation>
    </message>
    <message>
        <source>unable to stat %1</source>
        <translation>%1 の状態を取得できません</translation>
    </message>
    <message>
        <source>unable to find alias user</source>
        <translation>alias ユーザーが見つかりません</translation>
    </message>
    <message>
        <source>no user %1</source>
        <translation>ユーザー %1 はありません</translation>
    </message>
    <message>
        <source>who may not connect has no environment</source>
        <translation>接続を許可されないものに環境変数はありません</translation>
    </message>
    <message>
        <source>RELAYCLIENT is set by `relay`</source>
        <translation>RELAYCLIENT は `relay` が設定します</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot have that value</source>
        <translation>「%1」はその値にできません</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no address of a client</source>
        <translation>「%1」はクライアントのアドレスではありません</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be compiled: %2</source>
        <translation>「%1」をコンパイルできません: %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; matches nobody</source>
        <translation>「%1」は誰にも一致しません</translation>
    </message>
    <message>
        <source>a note is one line</source>
        <translation>メモは 1 行です</translation>
    </message>
    <message>
        <source>Put this one in its place with --replace.</source>
        <translation>これで置き換えるには --replace を使ってください。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no IP address</source>
        <translation>「%1」は IP アドレスではありません</translation>
    </message>
    <message>
        <source>behind the address and a colon must stand allow or deny</source>
        <translation>アドレスとコロンの後ろは allow または deny でなければなりません</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no variable: write ,NAME=&quot;value&quot;</source>
        <translation>「%1」は変数ではありません: ,NAME=&quot;value&quot; を書いてください</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no value: write NAME=&quot;value&quot;</source>
        <translation>「%1」には値がありません: NAME=&quot;value&quot; を書いてください</translation>
    </message>
    <message>
        <source>the value of %1 does not end with the %2 that it begins with</source>
        <translation>%1 の値は、先頭にある %2 で終わっていません</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no network: behind / belongs a number of bits, at most %2</source>
        <translation>「%1」はネットワークではありません: / の後ろはビット数で、最大 %2 です</translation>
    </message>
    <message>
        <source>&quot;%1&quot; mixes IPv4 and IPv6: write the IPv4 network</source>
        <translation>「%1」では IPv4 と IPv6 が混ざっています: IPv4 のネットワークを書いてください</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no colon and is ignored</source>
        <translation>「%1」にはコロンがないため、無視されます</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no network and matches nobody: write all four numbers and /bits</source>
        <translation>「%1」はネットワークではないため、誰にも一致しません: 4 つの数値すべてと /ビット数 を書いてください</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no range of numbers</source>
        <translation>「%1」は数値の範囲ではありません</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no IP address or network</source>
        <translation>「%1」は IP アドレスでもネットワークでもありません</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is there, by line %2.</source>
        <translation>「%1」は %2 行目にあります。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not there.</source>
        <translation>「%1」はありません。</translation>
    </message>
    <message>
        <source>A rule for everybody else is there, by line %1.</source>
        <translation>その他すべてのルールは %1 行目にあります。</translation>
    </message>
    <message>
        <source>A rule for everybody else is not there.</source>
        <translation>その他すべてのルールはありません。</translation>
    </message>
    <message>
        <source>No rule fits: the client may connect, and may not relay.</source>
        <translation>一致するルールはありません。クライアントは接続できますが、中継はできません。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is in badmailfrom.</source>
        <translation>「%1」は badmailfrom にあります。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not in badmailfrom.</source>
        <translation>「%1」は badmailfrom にありません。</translation>
    </message>
    <message>
        <source>Bounces have no sender, and badmailfrom cannot refuse them.</source>
        <translation>バウンスには送信者がないため、badmailfrom では拒否できません。</translation>
    </message>
    <message>
        <source>The sender is not refused.</source>
        <translation>送信者は拒否されません。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no name for such a table</source>
        <translation>「%1」はこのような表の名前ではありません</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no address</source>
        <translation>「%1」はアドレスではありません</translation>
    </message>
    <message>
        <source>a colon or semicolon among the addresses; groups are not known here</source>
        <translation>アドレスの中にコロンまたはセミコロンがあります。ここではグループは使えません</translation>
    </message>
    <message>
        <source>%1 is a file, to which fastforward delivers nothing; a .qmail file can</source>
        <translation>%1 はファイルで、fastforward はファイルには配送しません。.qmail ファイルなら配送できます</translation>
    </message>
    <message>
        <source>an address is empty</source>
        <translation>アドレスが空です</translation>
    </message>
    <message>
        <source>the addresses cannot be understood</source>
        <translation>アドレスを解釈できません</translation>
    </message>
    <message>
        <source>a quote, comment or bracket does not end</source>
        <translation>引用符、コメント、かっこのどれかが閉じていません</translation>
    </message>
    <message>
        <source>the name is missing before the colon</source>
        <translation>コロンの前に名前がありません</translation>
    </message>
    <message>
        <source>nothing stands behind the name</source>
        <translation>名前の後ろに何もありません</translation>
    </message>
    <message>
        <source>a name, an address or a command is one line, without control characters</source>
        <translation>名前、アドレス、コマンドは 1 行で、制御文字は使えません</translation>
    </message>
    <message>
        <source>A private hub has no mailing lists of mlmmj, whose programs need root&apos;s help; make a list in .qmail files instead.</source>
        <translation>個人用ハブでは mlmmj のメーリングリストを使えません。そのプログラムには root の助けが必要なためです。代わりに .qmail ファイルでリストを作成してください。</translation>
    </message>
    <message>
        <source>this hub does not deliver mail for %1: it is neither in control/locals nor in control/virtualdomains</source>
        <translation>このハブは %1 宛てのメールを配送しません: control/locals にも control/virtualdomains にもありません</translation>
    </message>
    <message>
        <source>it belongs to the account %1, who can make a list in its own .qmail files</source>
        <translation>アカウント %1 のものです。このアカウントは自分の .qmail ファイルでリストを作成できます</translation>
    </message>
    <message>
        <source>Take another name.</source>
        <translation>別の名前にしてください。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be a member&apos;s address</source>
        <translation>「%1」はメンバーのアドレスにできません</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be the owner&apos;s address</source>
        <translation>「%1」は所有者のアドレスにできません</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be a list: write NAME@DOMAIN with a name of letters, digits, dots, dashes and underlines</source>
        <translation>「%1」はリストにできません: NAME@DOMAIN と書き、名前には英字、数字、ドット、ハイフン、下線を使ってください</translation>
    </message>
    <message>
        <source>mlmmj is not installed: there is no %1</source>
        <translation>mlmmj がインストールされていません: %1 がありません</translation>
    </message>
    <message>
        <source>Install the package mlmmj and try again.</source>
        <translation>パッケージ mlmmj をインストールして、もう一度試してください。</translation>
    </message>
    <message>
        <source>%1 is there already</source>
        <translation>%1 はすでにあります</translation>
    </message>
    <message>
        <source>Take another name, or remove what is there.</source>
        <translation>別の名前にするか、そこにあるものを削除してください。</translation>
    </message>
    <message>
        <source>say who shall become a member</source>
        <translation>メンバーにする人を指定してください</translation>
    </message>
    <message>
        <source>a list needs an owner</source>
        <translation>リストには所有者が必要です</translation>
    </message>
    <message>
        <source>there is no list %1</source>
        <translation>リスト %1 はありません</translation>
    </message>
    <message>
        <source>%1 is no directory of a list of mlmmj&apos;s</source>
        <translation>%1 は mlmmj のリストのディレクトリではありません</translation>
    </message>
    <message>
        <source>mlmmj-make-ml has not made %1</source>
        <translation>mlmmj-make-ml が %1 を作成しませんでした</translation>
    </message>
    <message>
        <source>%1 belongs to the account %2, who can make a list in its own .qmail files; take another name</source>
        <translation>%1 はアカウント %2 のものです。このアカウントは自分の .qmail ファイルでリストを作成できます。別の名前にしてください</translation>
    </message>
    <message>
        <source>%1 can be read or written by others than its owner</source>
        <translation>%1 を所有者以外が読み書きできます</translation>
    </message>
    <message>
        <source>Look into the file before you close it to them (chmod 600): they could have written it.</source>
        <translation>ほかの人から閉じる（chmod 600）前に、ファイルの中を確認してください。書き換えられていた可能性があります。</translation>
    </message>
    <message>
        <source>%1 can be used by others than its owner; run chmod 600 on it</source>
        <translation>%1 を所有者以外が使えます。chmod 600 を実行してください</translation>
    </message>
    <message>
        <source>%1 does not belong to who runs the hub; run chown on it</source>
        <translation>%1 の所有者は、ハブを実行するアカウントではありません。chown を実行してください</translation>
    </message>
    <message>
        <source>the name cannot be used: %1</source>
        <translation>その名前は使えません: %1</translation>
    </message>
    <message>
        <source>the password cannot be used: %1</source>
        <translation>そのパスワードは使えません: %1</translation>
    </message>
    <message>
        <source>Take another name, such as anna@example.org.</source>
        <translation>別の名前にしてください。例: anna@example.org。</translation>
    </message>
    <message>
        <source>it is too long</source>
        <translation>長すぎます</translation>
    </message>
    <message>
        <source>it is longer than %1 bytes</source>
        <translation>%1 バイトを超えています</translation>
    </message>
    <message>
        <source>it has a colon, begins with # or has a space at an end</source>
        <translation>コロンがあるか、# で始まるか、先頭または末尾に空白があります</translation>
    </message>
    <message>
        <source>it is empty or has a NUL in it</source>
        <translation>空であるか、NUL があります</translation>
    </message>
    <message>
        <source>it has characters that SASLprep does not allow: %1</source>
        <translation>SASLprep で許されない文字があります: %1</translation>
    </message>
    <message>
        <source>nothing is left of it after SASLprep</source>
        <translation>SASLprep の後に何も残りません</translation>
    </message>
    <message>
        <source>there is no colon behind the name</source>
        <translation>名前の後ろにコロンがありません</translation>
    </message>
    <message>
        <source>the name is not in the form that names are compared in (SASLprep)</source>
        <translation>名前が、比較に使う形式（SASLprep）になっていません</translation>
    </message>
    <message>
        <source>the name stands further up already; the first line counts</source>
        <translation>その名前はすでに上にあります。最初の行が有効です</translation>
    </message>
    <message>
        <source>what follows the name is no verifier for SCRAM-SHA-256 of 4096 to 2000000 iterations</source>
        <translation>名前の後ろが、反復回数 4096 ～ 2000000 の SCRAM-SHA-256 の検証子ではありません</translation>
    </message>
    <message>
        <source>what follows the name is neither a SCRAM-SHA-256 verifier nor a hash as in crypt(5)</source>
        <translation>名前の後ろが、SCRAM-SHA-256 の検証子でも crypt(5) のハッシュでもありません</translation>
    </message>
    <message>
        <source>an entry of control/%1 goes before it: %2</source>
        <translation>control/%1 の項目が優先されます: %2</translation>
    </message>
    <message>
        <source>the name of the relay has blanks at an end, or characters that cannot be kept</source>
        <translation>中継先の名前の先頭か末尾に空白があるか、保存できない文字があります</translation>
    </message>
    <message>
        <source>the user name has blanks at an end, or characters that cannot be kept</source>
        <translation>ユーザー名の先頭か末尾に空白があるか、保存できない文字があります</translation>
    </message>
    <message>
        <source>the token command has blanks at an end, or characters that cannot be kept</source>
        <translation>トークンのコマンドの先頭か末尾に空白があるか、保存できない文字があります</translation>
    </message>
    <message>
        <source>the TLS mode has blanks at an end, or characters that cannot be kept</source>
        <translation>TLS モードの先頭か末尾に空白があるか、保存できない文字があります</translation>
    </message>
    <message>
        <source>the port is not a number from 1 to 65535</source>
        <translation>ポートが 1 ～ 65535 の数値ではありません</translation>
    </message>
    <message>
        <source>a user name with a bar cannot be kept</source>
        <translation>縦線のあるユーザー名は保存できません</translation>
    </message>
    <message>
        <source>this password cannot be kept; choose another one at the relay</source>
        <translation>このパスワードは保存できません。中継先で別のパスワードを選んでください</translation>
    </message>
    <message>
        <source>a password needs the user name that it belongs to</source>
        <translation>パスワードには、それに対応するユーザー名が必要です</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither &quot;default&quot; nor a domain nor a sender</source>
        <translation>「%1」は「default」でもドメインでも送信者でもありません</translation>
    </message>
    <message>
        <source>there is no password of %1 for %2 yet</source>
        <translation>%2 用の %1 のパスワードはまだありません</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a name of letters, digits, dots and hyphens, such as mail.example.org</source>
        <translation>「%1」は、mail.example.org のような英字、数字、ドット、ハイフンからなる名前ではありません</translation>
    </message>
    <message>
        <source>%1 is one of an authority</source>
        <translation>%1 は認証局が発行したものです</translation>
    </message>
    <message>
        <source>Remove it first (mailwrightctl tls remove) if it must go.</source>
        <translation>不要であれば、先に削除してください（mailwrightctl tls remove）。</translation>
    </message>
    <message>
        <source>What was there stays as it is.</source>
        <translation>そこにあったものはそのまま残ります。</translation>
    </message>
    <message>
        <source>there is no certificate</source>
        <translation>証明書がありません</translation>
    </message>
    <message>
        <source>certificate %1 is damaged: %2</source>
        <translation>証明書 %1 は壊れています: %2</translation>
    </message>
    <message>
        <source>there is no private key</source>
        <translation>秘密鍵がありません</translation>
    </message>
    <message>
        <source>the private key is damaged</source>
        <translation>秘密鍵が壊れています</translation>
    </message>
    <message>
        <source>the private key is under a passphrase, which nobody could type when a server starts</source>
        <translation>秘密鍵がパスフレーズで保護されています。サーバーの起動時に入力できる人はいません</translation>
    </message>
    <message>
        <source>the private key does not belong to the certificate</source>
        <translation>秘密鍵が証明書に対応していません</translation>
    </message>
    <message>
        <source>the certificate expired on %1 (%2 ago)</source>
        <translation>証明書の期限が %1 に切れました（%2 前）</translation>
    </message>
    <message>
        <source>no server can use it: %1</source>
        <translation>これを使えるサーバーはありません: %1</translation>
    </message>
    <message>
        <source>the certificate cannot be used: %1</source>
        <translation>証明書を使えません: %1</translation>
    </message>
    <message>
        <source>the chain cannot be used: %1</source>
        <translation>チェーンを使えません: %1</translation>
    </message>
    <message>
        <source>a certificate needs the name of a host</source>
        <translation>証明書にはホスト名が必要です</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no name of a host (names with other letters: write their xn-- form)</source>
        <translation>「%1」はホスト名ではありません（ほかの文字を含む名前は xn-- 形式で書いてください）</translation>
    </message>
    <message>
        <source>a certificate is valid for 1 to %1 days</source>
        <translation>証明書の有効期間は 1 ～ %1 日です</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not ADDRESS:PORT, such as 127.0.0.1:2525 or [::]:25</source>
        <translation>「%1」は、127.0.0.1:2525 や [::]:25 のような ADDRESS:PORT ではありません</translation>
    </message>
    <message>
        <source>%1 does not listen anywhere</source>
        <translation>%1 はどこでも待ち受けていません</translation>
    </message>
    <message>
        <source>there is no hub in %1 yet: it needs the name of this host</source>
        <translation>%1 にはまだハブがありません: このホストの名前が必要です</translation>
    </message>
    <message>
        <source>there is no account %1 on this machine; make it first</source>
        <translation>このマシンにアカウント %1 がありません。先に作成してください</translation>
    </message>
    <message>
        <source>qmail&apos;s accounts and groups are not all there; run installer/users</source>
        <translation>qmail のアカウントとグループがそろっていません。installer/users を実行してください</translation>
    </message>
    <message>
        <source>Then try again; nothing has been made.</source>
        <translation>その後でもう一度試してください。何も作成されていません。</translation>
    </message>
    <message>
        <source>The queue in %1 is not whole: queue/mess has no directories 0, 1, 2 and so on.</source>
        <translation>%1 のキューが完全ではありません: queue/mess にディレクトリ 0、1、2 などがありません。</translation>
    </message>
    <message>
        <source>There is no account %1, as which programs of the hub run.</source>
        <translation>ハブのプログラムを実行するアカウント %1 がありません。</translation>
    </message>
    <message>
        <source>There is no group %1.</source>
        <translation>グループ %1 がありません。</translation>
    </message>
    <message>
        <source>it is about the whole backup, not about single files or domains</source>
        <translation>個々のファイルやドメインではなく、バックアップ全体が対象です</translation>
    </message>
    <message>
        <source>Nothing of it is used; take another one.</source>
        <translation>その内容は一切使いません。別のものを選んでください。</translation>
    </message>
    <message>
        <source>it is not a backup: its first file is no manifest</source>
        <translation>バックアップではありません: 最初のファイルがマニフェストではありません</translation>
    </message>
    <message>
        <source>it is not a backup that this version knows</source>
        <translation>この版で扱えるバックアップではありません</translation>
    </message>
    <message>
        <source>its manifest is damaged in line %1</source>
        <translation>マニフェストの %1 行目が壊れています</translation>
    </message>
    <message>
        <source>its manifest does not list what it holds</source>
        <translation>マニフェストに中身が記載されていません</translation>
    </message>
    <message>
        <source>%1 is not what the manifest says</source>
        <translation>%1 がマニフェストの記載と異なります</translation>
    </message>
    <message>
        <source>it is not a tar file, or it is damaged: a checksum does not fit</source>
        <translation>tar ファイルではないか、壊れています: チェックサムが合いません</translation>
    </message>
    <message>
        <source>it is damaged: a number in it is none</source>
        <translation>壊れています: 数値であるべきものが数値ではありません</translation>
    </message>
    <message>
        <source>it is cut off</source>
        <translation>途中で切れています</translation>
    </message>
    <message>
        <source>it is cut off: its end is missing</source>
        <translation>途中で切れています: 末尾がありません</translation>
    </message>
    <message>
        <source>there is something in it that is no ordinary file, or too much</source>
        <translation>通常のファイルではないものが含まれているか、中身が多すぎます</translation>
    </message>
    <message>
        <source>The SMTP servers are restarted: connections that are open finish first, new ones wait for a second.</source>
        <translation>SMTP サーバーを再起動します。開いている接続は先に完了し、新しい接続は 1 秒ほど待ちます。</translation>
    </message>
    <message>
        <source>%1 is restarted: running work finishes first.</source>
        <translation>%1 を再起動します。実行中の作業は先に完了します。</translation>
    </message>
    <message>
        <source>%1 ends: running work finishes first.</source>
        <translation>%1 を終了します。実行中の作業は先に完了します。</translation>
    </message>
    <message>
        <source>Every other domain is no longer virtual: mail for it goes where locals or DNS say.</source>
        <translation>その他すべてのドメインは仮想でなくなります。それらに宛てたメールは locals または DNS の示す先に送られます。</translation>
    </message>
    <message>
        <source>Through control/virtualdomains mail for every domain that is named nowhere goes to the local address %1-NAME.</source>
        <translation>control/virtualdomains により、どこにも指定されていないすべてのドメイン宛てのメールは、ローカルアドレス %1-名前 に渡されます。</translation>
    </message>
    <message>
        <source>An exception: %1 is remote mail and goes where DNS says.</source>
        <translation>例外: %1 宛てはリモートメールとなり、DNS の示す先に送られます。</translation>
    </message>
    <message>
        <source>mail to anybody@%1</source>
        <translation>%1 の任意のアドレス宛てのメール</translation>
    </message>
    <message>
        <source>mail to anybody below %1</source>
        <translation>%1 の下の任意のアドレス宛てのメール</translation>
    </message>
    <message>
        <source>mail to %1</source>
        <translation>%1 宛てのメール</translation>
    </message>
    <message>
        <source>mail for every domain that is named nowhere</source>
        <translation>どこにも指定されていないすべてのドメイン宛てのメール</translation>
    </message>
    <message>
        <source>It is handled by the account %1 through the files %2 in %3; what has none bounces, until there is one that ends in default.</source>
        <translation>アカウント %1 が %3 のファイル %2 により処理します。ファイルのないアドレス宛ては、名前が default で終わるファイルができるまでバウンスになります。</translation>
    </message>
    <message>
        <source>There is no rcpthosts: mail for any domain is accepted already, which makes an open relay.</source>
        <translation>rcpthosts がありません。すでに任意のドメイン宛てのメールを受け入れており、オープンリレーになっています。</translation>
    </message>
    <message>
        <source>%1 is removed: its mail bounces, or goes to a .qmail file that ends in default.</source>
        <translation>%1 を削除します。宛てたメールはバウンスになるか、名前が default で終わる .qmail ファイルに渡されます。</translation>
    </message>
    <message>
        <source>Mail for %1 goes to %2.</source>
        <translation>%1 宛てのメールは %2 に送られます。</translation>
    </message>
    <message>
        <source>Mail for %1 goes to %2, %3 more.</source>
        <translation>%1 宛てのメールは %2 のほか %3 件に送られます。</translation>
    </message>
    <message>
        <source>Mail for %1 is given to a program.</source>
        <translation>%1 宛てのメールはプログラムに渡されます。</translation>
    </message>
    <message>
        <source>Mail for %1 is delivered the standard way, or dropped if only comments stand there.</source>
        <translation>%1 宛てのメールは標準の方法で配送されます。コメントしか書かれていなければ破棄されます。</translation>
    </message>
    <message>
        <source>Until now mail for %1 was delivered the standard way (control/defaultdelivery); from now on only as this file says.</source>
        <translation>これまで %1 宛てのメールは標準の方法（control/defaultdelivery）で配送されていました。今後はこのファイルのとおりにだけ配送されます。</translation>
    </message>
    <message>
        <source>Addresses are given to accounts anew, as users/assign says.</source>
        <translation>アドレスは users/assign のとおりに、改めてアカウントに割り当てられます。</translation>
    </message>
    <message>
        <source>%1 holds for the next time that users/assign is made (qmail-pw2u).</source>
        <translation>%1 は、次に users/assign が作成されるとき（qmail-pw2u）から有効になります。</translation>
    </message>
    <message>
        <source>%1 is an account: when users/assign is made anew its own rule comes first and wins, unless users/exclude names it.</source>
        <translation>%1 はアカウントです。users/exclude に名前がなければ、users/assign を再作成したときに、そのアカウント自身のルールが先に置かれて優先されます。</translation>
    </message>
    <message>
        <source>%1 is an account: its mail goes to it all the same, unless users/exclude names it and users/assign gives the address to another.</source>
        <translation>%1 はアカウントです。users/exclude に名前があり、かつ users/assign がアドレスを別のアカウントに割り当てている場合を除き、メールは引き続きこのアカウントに届きます。</translation>
    </message>
    <message>
        <source>Who may connect, and who may send mail to anywhere (relay), is decided by the new rules.</source>
        <translation>誰が接続でき、誰が任意の宛先にメールを送れるか（中継）は、新しいルールで決まります。</translation>
    </message>
    <message>
        <source>Where .qmail files ask fastforward, mail goes as the new table says.</source>
        <translation>.qmail ファイルが fastforward に問い合わせる場合、メールの行き先は新しい表のとおりになります。</translation>
    </message>
    <message>
        <source>Nothing asks this table before a .qmail file has a line &quot;|fastforward -d %1.cdb&quot;.</source>
        <translation>.qmail ファイルに行 &quot;|fastforward -d %1.cdb&quot; があるまで、この表は使われません。</translation>
    </message>
    <message>
        <source>%1 files with secrets are not in this backup and stay as they are: %2.</source>
        <translation>秘密情報を含む %1 個のファイルはこのバックアップに含まれず、そのまま残ります: %2。</translation>
    </message>
    <message>
        <source>Mail for %1 is no longer taken.</source>
        <translation>%1 宛てのメールは、もう受け取りません。</translation>
    </message>
    <message>
        <source>Mail for %1 is still taken, and goes where it went.</source>
        <translation>%1 宛てのメールは引き続き受け取り、これまでと同じ行き先に送られます。</translation>
    </message>
    <message>
        <source>The DNS must know %1: other servers look up the name that the hub calls itself, and whom to bring mail for it.</source>
        <translation>DNS に %1 が登録されている必要があります。他のサーバーは、ハブが名乗る名前と、その宛先のメールの届け先を DNS で調べます。</translation>
    </message>
    <message>
        <source>Mail for the users of this computer goes to the relay, too: it must know their addresses.</source>
        <translation>このコンピューターのユーザー宛てのメールも中継先に送られます。中継先がそのアドレスを知っている必要があります。</translation>
    </message>
    <message>
        <source>While none of the servers answers, programs that send mail are told that it failed: nothing waits here.</source>
        <translation>どのサーバーも応答しない間、メールを送るプログラムには失敗が通知されます。ここでは何も待機しません。</translation>
    </message>
    <message>
        <source>People may have to know, and agree, that their mail is kept: ask before.</source>
        <translation>メールが保存されることを利用者に知らせ、同意を得る必要があるかもしれません。事前に確認してください。</translation>
    </message>
    <message>
        <source>When %1 has connected to the SMTP server, which is one process for each client from now on, without STARTTLS, the mail is sent to port 25 there.</source>
        <translation>%1 が SMTP サーバーに接続すると、メールはその相手のポート 25 に送られます。SMTP サーバーは今後、クライアントごとに 1 つのプロセスとなり、STARTTLS を提供しません。</translation>
    </message>
    <message>
        <source>The queue, the directories and the mailboxes are made, and the services begin.</source>
        <translation>キュー、ディレクトリ、メールボックスを作成し、サービスを開始します。</translation>
    </message>
    <message>
        <source>Nothing of the hub itself is changed, and nothing stops.</source>
        <translation>ハブ自体は何も変更されず、何も停止しません。</translation>
    </message>
    <message>
        <source>The tcp rules are made from %1.</source>
        <translation>tcp ルールは %1 から作成されます。</translation>
    </message>
    <message>
        <source>The services are in %1.</source>
        <translation>サービスは %1 にあります。</translation>
    </message>
    <message>
        <source>The service %1 keeps no log that multilog writes.</source>
        <translation>サービス %1 には、multilog が書き込むログがありません。</translation>
    </message>
    <message>
        <source>The service %1 writes its log to %2.</source>
        <translation>サービス %1 はログを %2 に書き込みます。</translation>
    </message>
    <message>
        <source>The queue is spread over %1 directories.</source>
        <translation>キューは %1 個のディレクトリに分散されています。</translation>
    </message>
    <message>
        <source>Its programs are %1&apos;s.</source>
        <translation>プログラムは %1 のものです。</translation>
    </message>
    <message>
        <source>%1 is of a maker that is not known.</source>
        <translation>%1 の作成元は不明です。</translation>
    </message>
    <message>
        <source>Its accounts are %1.</source>
        <translation>アカウントは %1 です。</translation>
    </message>
    <message>
        <source>One message cannot be tried or returned by itself: its qmail-send takes no commands. All can be tried at once.</source>
        <translation>1 つのメッセージだけを試行または返送することはできません。その qmail-send がコマンドを受け付けないためです。全メッセージの一括試行はできます。</translation>
    </message>
    <message>
        <source>Settings that only Mailwright&apos;s programs read cannot be made: TLS, logins, limits for each client and others; each refusal names the file.</source>
        <translation>Mailwright のプログラムだけが読む設定は使えません: TLS、ログイン、クライアントごとの制限など。拒否されるたびに、対象のファイルが示されます。</translation>
    </message>
    <message>
        <source>A recipient is refused only after its mail was taken, by a bounce: its qmail-smtpd does not ask who exists.</source>
        <translation>宛先は、メールを受け取った後にバウンスでしか拒否されません。その qmail-smtpd は、宛先が存在するかを問い合わせないためです。</translation>
    </message>
    <message>
        <source>%1 is a hub of these programs.</source>
        <translation>%1 はこれらのプログラムのハブです。</translation>
    </message>
    <message>
        <source>%1 is a hub that was set up by hand and taken over; its programs are %2&apos;s.</source>
        <translation>%1 は手作業で設定され、引き継がれたハブです。プログラムは %2 のものです。</translation>
    </message>
    <message>
        <source>%1 is a hub that was set up by hand, with programs of others and services of its own.</source>
        <translation>%1 は手作業で設定されたハブで、他のプログラムと独自のサービスを使っています。</translation>
    </message>
    <message>
        <source>%1 is a qmail of other programs, with control files and a queue.</source>
        <translation>%1 は他のプログラムの qmail で、制御ファイルとキューがあります。</translation>
    </message>
    <message>
        <source>%1 has control files and no queue.</source>
        <translation>%1 には制御ファイルがありますが、キューがありません。</translation>
    </message>
    <message>
        <source>%1 has parts of a hub, but not all that one needs to work.</source>
        <translation>%1 にはハブの一部がありますが、動作に必要なものがそろっていません。</translation>
    </message>
    <message>
        <source>%1 has parts of a hub, but not all that one needs to work: control/me, the name of the host, is missing.</source>
        <translation>%1 にはハブの一部がありますが、動作に必要なものがそろっていません: ホスト名を示す control/me がありません。</translation>
    </message>
    <message>
        <source>There is no hub in %1 yet.</source>
        <translation>%1 にはまだハブがありません。</translation>
    </message>
    <message>
        <source>The group %1 is missing.</source>
        <translation>グループ %1 がありません。</translation>
    </message>
    <message>
        <source>The account %1 is missing.</source>
        <translation>アカウント %1 がありません。</translation>
    </message>
    <message>
        <source>Make them all: sudo installer/users (a package does it by itself).</source>
        <translation>次のコマンドですべて作成してください: sudo installer/users（パッケージでは自動で行われます）。</translation>
    </message>
    <message>
        <source>The program %1, which keeps the services running, is missing.</source>
        <translation>サービスを動かし続けるプログラム %1 がありません。</translation>
    </message>
    <message>
        <source>Install the package daemontools.</source>
        <translation>パッケージ daemontools をインストールしてください。</translation>
    </message>
    <message>
        <source>%1 listens on port %2 already.</source>
        <translation>%1 がすでにポート %2 で待ち受けています。</translation>
    </message>
    <message>
        <source>%1 listens on port %2 already (process %3).</source>
        <translation>%1 がすでにポート %2 で待ち受けています（プロセス %3）。</translation>
    </message>
    <message>
        <source>%1 listens on port %2 already (process %3, %4).</source>
        <translation>%1 がすでにポート %2 で待ち受けています（プロセス %3、%4）。</translation>
    </message>
    <message>
        <source>a program of another user</source>
        <translation>別のユーザーのプログラム</translation>
    </message>
    <message>
        <source>Choose another port.</source>
        <translation>別のポートを選んでください。</translation>
    </message>
    <message>
        <source>Stop it and keep it from starting again, or let this hub listen elsewhere.</source>
        <translation>それを停止して再び起動しないようにするか、このハブの待ち受け先を変えてください。</translation>
    </message>
    <message>
        <source>There is %1, as Life with qmail has it.</source>
        <translation>Life with qmail のとおりの %1 があります。</translation>
    </message>
    <message>
        <source>Take the installation over: mailwrightctl setup adopt.</source>
        <translation>インストールを引き継いでください: mailwrightctl setup adopt。</translation>
    </message>
    <message>
        <source>The service %1 runs from now on.</source>
        <translation>サービス %1 が今後動作します。</translation>
    </message>
    <message>
        <source>The service %1 ends.</source>
        <translation>サービス %1 が終了します。</translation>
    </message>
    <message>
        <source>The service %1 stops and is normally down.</source>
        <translation>サービス %1 が停止し、通常は停止の状態になります。</translation>
    </message>
    <message>
        <source>The service %1 starts and is normally up.</source>
        <translation>サービス %1 が開始し、通常は稼働の状態になります。</translation>
    </message>
    <message>
        <source>The service %1 is started in another way from now on.</source>
        <translation>サービス %1 の起動方法が今後変わります。</translation>
    </message>
    <message>
        <source>%1 stops, and stays down also when the machine starts anew.</source>
        <translation>%1 が停止し、マシンを再起動しても停止したままになります。</translation>
    </message>
    <message>
        <source>%1 ends; its log stays.</source>
        <translation>%1 が終了します。ログは残ります。</translation>
    </message>
    <message>
        <source>The mailing list %1 is made.</source>
        <translation>メーリングリスト %1 を作成します。</translation>
    </message>
    <message>
        <source>The mailing list %1 ends.</source>
        <translation>メーリングリスト %1 を終了します。</translation>
    </message>
    <message>
        <source>The members of %1 change; nobody is told.</source>
        <translation>%1 のメンバーが変わります。誰にも通知されません。</translation>
    </message>
    <message>
        <source>People subscribe by mail to %1.</source>
        <translation>購読するには %1 にメールを送ります。</translation>
    </message>
    <message>
        <source>Mail to the list bounces from now on.</source>
        <translation>今後、リスト宛てのメールはバウンスになります。</translation>
    </message>
    <message>
        <source>Its archive and its members are kept in %1; undo brings them back.</source>
        <translation>アーカイブとメンバーは %1 に保存され、取り消すと元に戻ります。</translation>
    </message>
    <message>
        <source>Who may log in to send mail changes at once.</source>
        <translation>メールを送るためにログインできる人が、ただちに変わります。</translation>
    </message>
    <message>
        <source>%1 has a password now.</source>
        <translation>%1 にパスワードが設定されました。</translation>
    </message>
    <message>
        <source>%1 has another password now; the one before does not count any more.</source>
        <translation>%1 のパスワードが変わりました。前のパスワードはもう使えません。</translation>
    </message>
    <message>
        <source>For mail, this one counts from now on, not that of the account %1.</source>
        <translation>メールでは今後、アカウント %1 のパスワードではなく、このパスワードが有効です。</translation>
    </message>
    <message>
        <source>It is easy to guess.</source>
        <translation>推測されやすいパスワードです。</translation>
    </message>
    <message>
        <source>It is shorter than %1 characters; whoever gets at the file of passwords could guess it.</source>
        <translation>%1 文字より短いパスワードです。パスワードのファイルを手に入れた人に推測されるおそれがあります。</translation>
    </message>
    <message>
        <source>The name is part of it.</source>
        <translation>名前がパスワードに含まれています。</translation>
    </message>
    <message>
        <source>It is made of few different characters.</source>
        <translation>使われている文字の種類が少なすぎます。</translation>
    </message>
    <message>
        <source>all mail that nothing else is said about goes through %1, without a login.</source>
        <translation>ほかに指定のないすべてのメールは、ログインなしで %1 を経由します。</translation>
    </message>
    <message>
        <source>all mail that nothing else is said about goes through %1, as %2.</source>
        <translation>ほかに指定のないすべてのメールは、%2 として %1 を経由します。</translation>
    </message>
    <message>
        <source>mail from everybody@%1 goes through %2, without a login.</source>
        <translation>%1 の全員からのメールは、ログインなしで %2 を経由します。</translation>
    </message>
    <message>
        <source>mail from everybody@%1 goes through %2, as %3.</source>
        <translation>%1 の全員からのメールは、%3 として %2 を経由します。</translation>
    </message>
    <message>
        <source>mail from %1 goes through %2, without a login.</source>
        <translation>%1 からのメールは、ログインなしで %2 を経由します。</translation>
    </message>
    <message>
        <source>mail from %1 goes through %2, as %3.</source>
        <translation>%1 からのメールは、%3 として %2 を経由します。</translation>
    </message>
    <message>
        <source>mail for all hosts below %1 goes through %2, without a login.</source>
        <translation>%1 の下のすべてのホスト宛てのメールは、ログインなしで %2 を経由します。</translation>
    </message>
    <message>
        <source>mail for all hosts below %1 goes through %2, as %3.</source>
        <translation>%1 の下のすべてのホスト宛てのメールは、%3 として %2 を経由します。</translation>
    </message>
    <message>
        <source>mail for %1 goes through %2, without a login.</source>
        <translation>%1 宛てのメールは、ログインなしで %2 を経由します。</translation>
    </message>
    <message>
        <source>mail for %1 goes through %2, as %3.</source>
        <translation>%1 宛てのメールは、%3 として %2 を経由します。</translation>
    </message>
    <message>
        <source>all mail that nothing else is said about</source>
        <translation>ほかに指定のないすべてのメール</translation>
    </message>
    <message>
        <source>mail from everybody@%1</source>
        <translation>%1 の全員からのメール</translation>
    </message>
    <message>
        <source>mail from %1</source>
        <translation>%1 からのメール</translation>
    </message>
    <message>
        <source>mail for all hosts below %1</source>
        <translation>%1 の下のすべてのホスト宛てのメール</translation>
    </message>
    <message>
        <source>mail for %1</source>
        <translation>%1 宛てのメール</translation>
    </message>
    <message>
        <source>Clients that ask for %1 are shown another certificate, from the next connection on.</source>
        <translation>次の接続から、%1 を要求するクライアントには別の証明書が提示されます。</translation>
    </message>
    <message>
        <source>The certificate %1 and its key are removed.</source>
        <translation>証明書 %1 とその鍵を削除します。</translation>
    </message>
    <message>
        <source>The certificate is for %1, signed by itself, valid %2.</source>
        <translation>証明書は %1 用の自己署名証明書です。有効期間: %2。</translation>
    </message>
    <message>
        <source>The certificate is for %1, issued by %2, valid %3.</source>
        <translation>証明書は %2 が発行した %1 用のものです。有効期間: %3。</translation>
    </message>
    <message>
        <source>Its fingerprint (SHA-256) is %1; its key is %2.</source>
        <translation>フィンガープリント（SHA-256）は %1、鍵は %2 です。</translation>
    </message>
    <message>
        <source>The certificate is not for %1.</source>
        <translation>証明書は %1 用ではありません。</translation>
    </message>
    <message>
        <source>The certificate is not for %1, the name of this hub.</source>
        <translation>証明書は、このハブの名前 %1 用ではありません。</translation>
    </message>
    <message>
        <source>The certificate names no host.</source>
        <translation>証明書にホスト名がありません。</translation>
    </message>
    <message>
        <source>The certificate is not valid yet: %1.</source>
        <translation>証明書はまだ有効ではありません: %1。</translation>
    </message>
    <message>
        <source>The certificate is signed by itself: programs that verify it have to be told to trust it.</source>
        <translation>自己署名証明書です。検証するプログラムには、信頼するように設定する必要があります。</translation>
    </message>
    <message>
        <source>The certificate comes without those that vouch for it: many programs will not be able to verify it.</source>
        <translation>証明書に、それを保証する証明書が付いていません。多くのプログラムが検証できません。</translation>
    </message>
    <message>
        <source>The certificates of the chain were not in their order; they are now.</source>
        <translation>チェーンの証明書の順序が正しくなかったため、並べ直しました。</translation>
    </message>
    <message>
        <source>%1 of %2 certificates do not belong to the chain and are left out.</source>
        <translation>%2 個の証明書のうち %1 個はチェーンに属さないため、除かれます。</translation>
    </message>
    <message>
        <source>until %1 (in %2)</source>
        <translation>%1 まで（残り %2）</translation>
    </message>
    <message>
        <source>from %1 until %2</source>
        <translation>%1 から %2 まで</translation>
    </message>
    <message>
        <source>expired on %1 (%2 ago)</source>
        <translation>%1 に期限切れ（%2 前）</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 日</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 日</translation>
    </message>
    <message>
        <source>%1 January %2</source>
        <translation>%2 年 1 月 %1 日</translation>
    </message>
    <message>
        <source>%1 February %2</source>
        <translation>%2 年 2 月 %1 日</translation>
    </message>
    <message>
        <source>%1 March %2</source>
        <translation>%2 年 3 月 %1 日</translation>
    </message>
    <message>
        <source>%1 April %2</source>
        <translation>%2 年 4 月 %1 日</translation>
    </message>
    <message>
        <source>%1 May %2</source>
        <translation>%2 年 5 月 %1 日</translation>
    </message>
    <message>
        <source>%1 June %2</source>
        <translation>%2 年 6 月 %1 日</translation>
    </message>
    <message>
        <source>%1 July %2</source>
        <translation>%2 年 7 月 %1 日</translation>
    </message>
    <message>
        <source>%1 August %2</source>
        <translation>%2 年 8 月 %1 日</translation>
    </message>
    <message>
        <source>%1 September %2</source>
        <translation>%2 年 9 月 %1 日</translation>
    </message>
    <message>
        <source>%1 October %2</source>
        <translation>%2 年 10 月 %1 日</translation>
    </message>
    <message>
        <source>%1 November %2</source>
        <translation>%2 年 11 月 %1 日</translation>
    </message>
    <message>
        <source>%1 December %2</source>
        <translation>%2 年 12 月 %1 日</translation>
    </message>
    <message>
        <source>It is taken back after %1 seconds unless it is confirmed, because it changes who may connect and relay.</source>
        <translation>接続と中継の許可が変わるため、確認されなければ %1 秒後に取り消されます。</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>%1 の編集</translation>
    </message>
    <message>
        <source>Set %1 to %2</source>
        <translation>%1 を %2 に設定</translation>
    </message>
    <message>
        <source>Set %1 to nothing</source>
        <translation>%1 を空に設定</translation>
    </message>
    <message>
        <source>Add %1 to %2</source>
        <translation>%2 への %1 の追加</translation>
    </message>
    <message>
        <source>Remove %1 from %2</source>
        <translation>%2 からの %1 の削除</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 を削除</translation>
    </message>
    <message>
        <source>something secret</source>
        <translation>秘密情報</translation>
    </message>
    <message>
        <source>Mail for %1 goes to %2</source>
        <translation>%1 宛てのメールの行き先: %2</translation>
    </message>
    <message>
        <source>Mail for %1 goes to a program</source>
        <translation>%1 宛てのメールをプログラムに渡す</translation>
    </message>
    <message>
        <source>Mail for %1 is dropped</source>
        <translation>%1 宛てのメールを破棄</translation>
    </message>
    <message>
        <source>Take 1 address from a table</source>
        <translation>表から 1 件のアドレスを取り込み</translation>
    </message>
    <message>
        <source>Take %1 addresses from a table</source>
        <translation>表から %1 件のアドレスを取り込み</translation>
    </message>
    <message>
        <source>Take mail for %1 (local)</source>
        <translation>%1 宛てのメールの受け取り（ローカル）</translation>
    </message>
    <message>
        <source>Take mail for %1 (relay)</source>
        <translation>%1 宛てのメールの受け取り（中継）</translation>
    </message>
    <message>
        <source>Take mail for %1 (virtual, %2)</source>
        <translation>%1 宛てのメールの受け取り（仮想、%2）</translation>
    </message>
    <message>
        <source>Take no more mail for %1</source>
        <translation>%1 宛てのメールの受け取りの終了</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>%1 を変更</translation>
    </message>
    <message>
        <source>Change %1 (local)</source>
        <translation>%1 の変更（ローカル）</translation>
    </message>
    <message>
        <source>Change %1 (relay)</source>
        <translation>%1 の変更（中継）</translation>
    </message>
    <message>
        <source>Change %1 (virtual, %2)</source>
        <translation>%1 の変更（仮想、%2）</translation>
    </message>
    <message>
        <source>Call %1 also %2</source>
        <translation>%1 に別の名前 %2 を追加</translation>
    </message>
    <message>
        <source>Call %1 from now on %2</source>
        <translation>%1 の名前を %2 に変更</translation>
    </message>
    <message>
        <source>Call the hub %1</source>
        <translation>ハブの名前を %1 に設定</translation>
    </message>
    <message>
        <source>Change the names of the hub</source>
        <translation>ハブの名前の変更</translation>
    </message>
    <message>
        <source>By fastforward mail for %1 goes to %2</source>
        <translation>fastforward による %1 宛てのメールの行き先: %2</translation>
    </message>
    <message>
        <source>Remove %1 from the table of fastforward</source>
        <translation>fastforward の表からの %1 の削除</translation>
    </message>
    <message>
        <source>Make the mailing list %1</source>
        <translation>メーリングリスト %1 の作成</translation>
    </message>
    <message>
        <source>Remove the mailing list %1</source>
        <translation>メーリングリスト %1 の削除</translation>
    </message>
    <message>
        <source>Add %1 to the mailing list %2</source>
        <translation>メーリングリスト %2 への %1 の追加</translation>
    </message>
    <message>
        <source>Take %1 out of the mailing list %2</source>
        <translation>メーリングリスト %2 からの %1 の削除</translation>
    </message>
    <message>
        <source>%1 members</source>
        <translation>メンバー %1 人</translation>
    </message>
    <message>
        <source>The mailing list %1 is owned by %2</source>
        <translation>メーリングリスト %1 の所有者を %2 に設定</translation>
    </message>
    <message>
        <source>Give %1 a password for SMTP</source>
        <translation>%1 の SMTP 用パスワードの設定</translation>
    </message>
    <message>
        <source>Give %1 another password for SMTP</source>
        <translation>%1 の SMTP 用パスワードの変更</translation>
    </message>
    <message>
        <source>Take the password of %1 for SMTP away</source>
        <translation>%1 の SMTP 用パスワードの削除</translation>
    </message>
    <message>
        <source>Deliver nothing here; all mail goes to %1</source>
        <translation>ここでは配送せず、すべてのメールを %1 に送る</translation>
    </message>
    <message>
        <source>Queue nothing here; mail goes to %1 by QMQP</source>
        <translation>ここではキューに入れず、メールを QMQP で %1 に送る</translation>
    </message>
    <message>
        <source>A copy of all mail goes to %1</source>
        <translation>すべてのメールのコピーを %1 に送る</translation>
    </message>
    <message>
        <source>Keep the mail of %1 until %2 connects</source>
        <translation>%2 が接続するまで %1 のメールを保管</translation>
    </message>
    <message>
        <source>%1 may not connect</source>
        <translation>%1 の接続を禁止</translation>
    </message>
    <message>
        <source>%1 may connect</source>
        <translation>%1 の接続を許可</translation>
    </message>
    <message>
        <source>%1 may send mail to anywhere</source>
        <translation>%1 に任意の宛先へのメール送信を許可</translation>
    </message>
    <message>
        <source>Everybody else may not connect</source>
        <translation>その他すべての接続を禁止</translation>
    </message>
    <message>
        <source>Everybody else may connect</source>
        <translation>その他すべての接続を許可</translation>
    </message>
    <message>
        <source>Everybody else may send mail to anywhere</source>
        <translation>その他すべてに任意の宛先へのメール送信を許可</translation>
    </message>
    <message>
        <source>No rule for %1 any more</source>
        <translation>%1 のルールの廃止</translation>
    </message>
    <message>
        <source>No rule for everybody else any more</source>
        <translation>その他すべてのルールの廃止</translation>
    </message>
    <message>
        <source>Enable %1</source>
        <translation>%1 の有効化</translation>
    </message>
    <message>
        <source>Enable %1 at %2</source>
        <translation>%2 での %1 の有効化</translation>
    </message>
    <message>
        <source>Disable %1</source>
        <translation>%1 の無効化</translation>
    </message>
    <message>
        <source>Make the hub %1</source>
        <translation>ハブ %1 の作成</translation>
    </message>
    <message>
        <source>Make what is missing of the hub</source>
        <translation>ハブの不足部分の作成</translation>
    </message>
    <message>
        <source>Take over the hub in %1 as it is</source>
        <translation>%1 のハブを現状のまま引き継ぎ</translation>
    </message>
    <message>
        <source>Send %1 through %2</source>
        <translation>%1を %2 経由で送信</translation>
    </message>
    <message>
        <source>Send %1 through no relay of its own</source>
        <translation>%1の専用の中継先を廃止</translation>
    </message>
    <message>
        <source>Make a certificate</source>
        <translation>証明書の作成</translation>
    </message>
    <message>
        <source>Make a certificate for %1</source>
        <translation>%1 の証明書の作成</translation>
    </message>
    <message>
        <source>Install a certificate</source>
        <translation>証明書のインストール</translation>
    </message>
    <message>
        <source>Install a certificate for %1</source>
        <translation>%1 の証明書のインストール</translation>
    </message>
    <message>
        <source>Remove the certificate</source>
        <translation>証明書の削除</translation>
    </message>
    <message>
        <source>Remove the certificate for %1</source>
        <translation>%1 の証明書の削除</translation>
    </message>
    <message>
        <source>Mail for %1 belongs to the account %2</source>
        <translation>%1 宛てのメールをアカウント %2 に割り当て</translation>
    </message>
    <message>
        <source>Take %1 from its account</source>
        <translation>%1 のアカウントへの割り当ての解除</translation>
    </message>
    <message>
        <source>Make users/assign from the accounts</source>
        <translation>アカウントからの users/assign の作成</translation>
    </message>
    <message>
        <source>Restore all from the backup of %1 GMT</source>
        <translation>%1 GMT のバックアップからすべてを復元</translation>
    </message>
    <message>
        <source>Restore %1 from the backup of %2 GMT</source>
        <translation>%2 GMT のバックアップから %1 を復元</translation>
    </message>
    <message>
        <source>Restore %1 files or domains from the backup of %2 GMT</source>
        <translation>%2 GMT のバックアップから %1 個のファイルまたはドメインを復元</translation>
    </message>
    <message>
        <source>Not confirmed in time: %1</source>
        <translation>時間内に確認されませんでした: %1</translation>
    </message>
    <message>
        <source>Edited outside: %1</source>
        <translation>外部で編集: %1</translation>
    </message>
    <message>
        <source>Edited outside: %1 and %2 more</source>
        <translation>外部で編集: %1 ほか %2 件</translation>
    </message>
    <message>
        <source>The configuration as it was found</source>
        <translation>最初に検出された構成</translation>
    </message>
    <message>
        <source>%1, as its control file says</source>
        <translation>%1（制御ファイルのとおり）</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>ほか %1 件</translation>
    </message>
    <message>
        <source>the table of fastforward is compiled</source>
        <translation>fastforward の表がコンパイルされる</translation>
    </message>
    <message>
        <source>the SMTP servers are restarted</source>
        <translation>SMTP サーバーが再起動する</translation>
    </message>
    <message>
        <source>the directories, the queue and the mailboxes are made</source>
        <translation>ディレクトリ、キュー、メールボックスが作成される</translation>
    </message>
    <message>
        <source>%1 begins</source>
        <translation>%1 が開始する</translation>
    </message>
    <message>
        <source>%1 ends</source>
        <translation>%1 が終了する</translation>
    </message>
    <message>
        <source>%1 is started</source>
        <translation>%1 が起動する</translation>
    </message>
    <message>
        <source>%1 is stopped</source>
        <translation>%1 が停止する</translation>
    </message>
    <message>
        <source>a TLS handshake with the SMTP server works</source>
        <translation>SMTP サーバーとの TLS ハンドシェイクが成功する</translation>
    </message>
    <message>
        <source>a TLS handshake with the SMTP server as %1 works</source>
        <translation>%1 としての SMTP サーバーとの TLS ハンドシェイクが成功する</translation>
    </message>
    <message>
        <source>%1 is removed, as its text is</source>
        <translation>元のテキストと同じく %1 が削除される</translation>
    </message>
    <message>
        <source>%1 holds something else</source>
        <translation>%1 の内容が異なります</translation>
    </message>
    <message>
        <source>it does not run</source>
        <translation>動いていません</translation>
    </message>
    <message>
        <source>it has not ended within %1 seconds; it begins again when its work is done</source>
        <translation>%1 秒以内に終了しませんでした。作業が済むと再び開始します</translation>
    </message>
    <message>
        <source>it has not ended within %1 seconds; it does when its work is done</source>
        <translation>%1 秒以内に終了しませんでした。作業が済むと終了します</translation>
    </message>
    <message>
        <source>it ends again and again; its log says why</source>
        <translation>終了を繰り返しています。理由はログで分かります</translation>
    </message>
    <message>
        <source>it has not happened in time; its log says why</source>
        <translation>時間内に行われませんでした。理由はログで分かります</translation>
    </message>
    <message>
        <source>it is normally down</source>
        <translation>通常は停止しています</translation>
    </message>
    <message>
        <source>no supervisor runs; it begins with the others</source>
        <translation>監視プログラムが動いていません。ほかのサービスとともに開始します</translation>
    </message>
    <message>
        <source>no supervisor looks after it</source>
        <translation>監視プログラムがありません</translation>
    </message>
    <message>
        <source>the supervisor has not started it; its log says why</source>
        <translation>監視プログラムがまだ起動していません。理由はログで分かります</translation>
    </message>
    <message>
        <source>none runs</source>
        <translation>動いているものはありません</translation>
    </message>
    <message>
        <source>it has a process for each client, because of block lists or AutoTURN, and offers no STARTTLS</source>
        <translation>ブロックリストまたは AutoTURN のため、クライアントごとに 1 つのプロセスとなり、STARTTLS を提供しません</translation>
    </message>
    <message>
        <source>it is not known where the server listens</source>
        <translation>サーバーの待ち受け先が分かりません</translation>
    </message>
    <message>
        <source>%1 (qmail-smtpd run by hand, as for a stranger)</source>
        <translation>%1（外部の人に対するように、qmail-smtpd を手動で実行）</translation>
    </message>
    <message>
        <source>the tcp rules let no stranger connect</source>
        <translation>tcp ルールにより、外部の人は接続できません</translation>
    </message>
    <message>
        <source>the server ended the conversation</source>
        <translation>サーバーがやり取りを終了しました</translation>
    </message>
    <message>
        <source>the server says %1</source>
        <translation>サーバーの応答: %1</translation>
    </message>
    <message>
        <source>what comes is not TLS (%1)</source>
        <translation>返ってきたものは TLS ではありません（%1）</translation>
    </message>
    <message>
        <source>there is no version of TLS that both sides accept; here it is 1.2 or later (%1)</source>
        <translation>双方が受け入れる TLS のバージョンがありません。こちらは 1.2 以降です（%1）</translation>
    </message>
    <message>
        <source>there is no cipher that both sides accept (%1)</source>
        <translation>双方が受け入れる暗号がありません（%1）</translation>
    </message>
    <message>
        <source>the other side ended the connection within the TLS handshake</source>
        <translation>相手が TLS ハンドシェイクの途中で接続を終了しました</translation>
    </message>
    <message>
        <source>%1 gives addresses to accounts</source>
        <translation>%1 はアドレスをアカウントに割り当てます</translation>
    </message>
    <message>
        <source>%1 says what root runs</source>
        <translation>%1 は root が実行するものを決めます</translation>
    </message>
    <message>
        <source>%1 lets mail run a program</source>
        <translation>%1 はメールによるプログラムの実行を許します</translation>
    </message>
    <message>
        <source>%1 lets mail run a program or reads a file of addresses: %2</source>
        <translation>%1 はメールによるプログラムの実行を許すか、アドレスのファイルを読みます: %2</translation>
    </message>
    <message>
        <source>%1 lets %2 send mail to anywhere</source>
        <translation>%1 は %2 に任意の宛先へのメール送信を許します</translation>
    </message>
    <message>
        <source>%1 lets everybody send mail to anywhere</source>
        <translation>%1 は誰にでも任意の宛先へのメール送信を許します</translation>
    </message>
    <message>
        <source>all that &quot;%1&quot; stands for</source>
        <translation>「%1」に該当するすべて</translation>
    </message>
    <message>
        <source>%1 sets %2, which may decide what programs run</source>
        <translation>%1 は %2 を設定します。これにより実行されるプログラムが決まることがあります</translation>
    </message>
    <message>
        <source>without control/rcpthosts mail for any domain is accepted from everybody</source>
        <translation>control/rcpthosts がなければ、任意のドメイン宛てのメールを誰からでも受け入れます</translation>
    </message>
    <message>
        <source>%1 decides as which accounts the programs of the hub run</source>
        <translation>%1 は、ハブのプログラムをどのアカウントとして実行するかを決めます</translation>
    </message>
    <message>
        <source>%1 names a program</source>
        <translation>%1 はプログラムを指定します</translation>
    </message>
    <message>
        <source>%1 names a program that tells the password of a relay</source>
        <translation>%1 は、中継先のパスワードを知らせるプログラムを指定します</translation>
    </message>
    <message>
        <source>user%domain at a domain of control/percenthack goes on to that domain, for everybody</source>
        <translation>control/percenthack のドメインに宛てた user%domain は、誰からのものでもそのドメインへ送られます</translation>
    </message>
    <message>
        <source>%1 accepts mail for every domain that ends in %2 from everybody</source>
        <translation>%1 により、%2 で終わるすべてのドメイン宛てのメールを誰からでも受け入れます</translation>
    </message>
    <message>
        <source>it writes a file just as it is given</source>
        <translation>与えられた内容どおりにファイルを書き込みます</translation>
    </message>
    <message>
        <source>it restores what a backup holds</source>
        <translation>バックアップの内容を復元します</translation>
    </message>
    <message>
        <source>it deletes message %1</source>
        <translation>メッセージ %1 を削除します</translation>
    </message>
    <message>
        <source>it reads the text of a message</source>
        <translation>メッセージの本文を読みます</translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <translation>%1、%2 行目: %3</translation>
    </message>
    <message>
        <source>Mail to anybody@%1 is still accepted, because the list also has %2.</source>
        <translation>anybody@%1 宛てのメールは引き続き受け入れられます。リストに %2 もあるためです。</translation>
    </message>
    <message>
        <source>Mail to anybody below %1 is still accepted, because the list also has %2.</source>
        <translation>%1 の下位のすべての宛先へのメールは引き続き受け入れられます。リストに %2 もあるためです。</translation>
    </message>
    <message>
        <source>It is handled by the account %1 through the files %2 in %3; what has none goes where the one that ends in default says.</source>
        <translation>アカウント %1 が %3 にあるファイル %2 で処理します。ファイルがない宛先は、default で終わるファイルの指示に従います。</translation>
    </message>
    <message>
        <source>it is the name of this hub itself, which must be able to receive its own mail</source>
        <translation>これはこのハブ自身の名前で、ハブは自分宛てのメールを受け取れなければなりません</translation>
    </message>
    <message>
        <source>Give the hub another name first, if it shall have one.</source>
        <translation>ハブの名前を変える場合は、先に別の名前を付けてください。</translation>
    </message>
    <message>
        <source>%1 becomes %2; it was %3.</source>
        <translation>%1 は %2 になります。これまでは %3 でした。</translation>
    </message>
    <message>
        <source>%1 becomes %2; until now there was none, which means: %3.</source>
        <translation>%1 は %2 になります。これまでこのファイルはなく、次の意味でした: %3。</translation>
    </message>
    <message>
        <source>Mail for %1 is given to the account %2.</source>
        <translation>%1 宛てのメールはアカウント %2 に渡されます。</translation>
    </message>
    <message>
        <source>Mail for names that begin with %1 is given to the account %2.</source>
        <translation>%1 で始まる名前宛てのメールはアカウント %2 に渡されます。</translation>
    </message>
    <message>
        <source>Mail for every other name is given to the account %1.</source>
        <translation>その他すべての名前宛てのメールはアカウント %1 に渡されます。</translation>
    </message>
    <message>
        <source>Mail for %1 is no longer given to the account %2 by users/assign.</source>
        <translation>%1 宛てのメールは users/assign によってアカウント %2 に渡されなくなります。</translation>
    </message>
    <message>
        <source>Mail for names that begin with %1 is no longer given to the account %2 by users/assign.</source>
        <translation>%1 で始まる名前宛てのメールは users/assign によってアカウント %2 に渡されなくなります。</translation>
    </message>
    <message>
        <source>Mail that cannot be delivered to a member of %1 is reported to %2, not to whoever wrote it.</source>
        <translation>%1 のメンバーに配送できないメールは、書いた人ではなく %2 に知らされます。</translation>
    </message>
    <message>
        <source>%1 could not be started (%2). Install the package openssh-client.</source>
        <translation>%1 を起動できませんでした (%2)。パッケージ openssh-client をインストールしてください。</translation>
    </message>
    <message>
        <source>There is no mailwrightctl on %1: %2 Install Mailwright there.</source>
        <translation>%1 に mailwrightctl がありません: %2 そこに Mailwright をインストールしてください。</translation>
    </message>
    <message>
        <source>The connection to %1 was lost.</source>
        <translation>%1 への接続が切れました。</translation>
    </message>
    <message>
        <source>ssh does not know %1, or not as it is now: %2 Connect once with &quot;ssh %3&quot; and check its key.</source>
        <translation>ssh は %1 を知らないか、現在の状態と一致しません: %2 一度「ssh %3」で接続し、鍵を確かめてください。</translation>
    </message>
    <message>
        <source>%1 did not let you in: %2 &quot;ssh-copy-id %3&quot; puts your key there.</source>
        <translation>%1 に入れませんでした: %2 「ssh-copy-id %3」で鍵をそこに置けます。</translation>
    </message>
    <message>
        <source>ssh has no connection to %1: %2</source>
        <translation>ssh は %1 に接続できません: %2</translation>
    </message>
    <message>
        <source>Only who may configure has edits to tell of.</source>
        <translation>設定の権限がある人だけが、未適用の編集を知らせることができます。</translation>
    </message>
</context>
<context>
    <name>HubBook</name>
    <message>
        <source>blue</source>
        <translation>青</translation>
    </message>
    <message>
        <source>orange</source>
        <translation>オレンジ</translation>
    </message>
    <message>
        <source>green</source>
        <translation>緑</translation>
    </message>
    <message>
        <source>purple</source>
        <translation>紫</translation>
    </message>
    <message>
        <source>red</source>
        <translation>赤</translation>
    </message>
    <message>
        <source>grey</source>
        <translation>灰色</translation>
    </message>
    <message>
        <source>The name of the host is missing.</source>
        <translation>ホストの名前がありません。</translation>
    </message>
    <message>
        <source>This is not a host, or user@host, such as anna@mail.example.org.</source>
        <translation>ホストまたは user@host の形式ではありません。例: anna@mail.example.org。</translation>
    </message>
    <message>
        <source>There is no host of this name. Is it written rightly, and does this computer know it?</source>
        <translation>この名前のホストはありません。綴りは正しいですか？このコンピューターはその名前を知っていますか？</translation>
    </message>
    <message>
        <source>The host does not let %1 in. Mailwright asks for no password: the key must be known to the host and be in your ssh agent.</source>
        <comment>login</comment>
        <translation>ホストが %1 のログインを拒否しました。Mailwright はパスワードを尋ねません。鍵をホストに登録し、ssh エージェントに入れておく必要があります。</translation>
    </message>
    <message>
        <source>This computer does not know the key of the host, or knows another. Log in once by hand and compare it.</source>
        <translation>このコンピューターはホストの鍵を知らないか、別の鍵を記憶しています。一度手動でログインし、鍵を照合してください。</translation>
    </message>
    <message>
        <source>The host is there, but runs no ssh server for you.</source>
        <translation>ホストはありますが、利用できる ssh サーバーが動いていません。</translation>
    </message>
    <message>
        <source>The host does not answer. Is it switched on and connected?</source>
        <translation>ホストが応答しません。電源が入り、ネットワークに接続されていますか？</translation>
    </message>
    <message>
        <source>The host lets you in, but has no mailwrightctl, or an older one.</source>
        <translation>ホストにログインできましたが、mailwrightctl がないか、古い版です。</translation>
    </message>
    <message>
        <source>The connection by ssh has failed.</source>
        <translation>ssh での接続に失敗しました。</translation>
    </message>
    <message>
        <source>The host lets you in, but its mail helper does not run.</source>
        <translation>ホストには入れますが、そのメールヘルパーが動いていません。</translation>
    </message>
    <message>
        <source>This computer has no ssh: the package openssh-client is missing.</source>
        <translation>このコンピューターに ssh がありません。パッケージ openssh-client が必要です。</translation>
    </message>
</context>
<context>
    <name>ListRows</name>
    <message>
        <source>List</source>
        <translation>リスト</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>メンバー</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>所有者</translation>
    </message>
    <message>
        <source>Last post</source>
        <translation>最後の投稿</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>takes mail</source>
        <translation>メールを受け付けます</translation>
    </message>
    <message>
        <source>mail does not reach it: its .qmail files are missing</source>
        <translation>メールが届きません: .qmail ファイルがありません</translation>
    </message>
    <message>
        <source>%1 get each message, %2 digests, %3 nothing</source>
        <comment>three numbers</comment>
        <translation>毎回 %1、ダイジェスト %2、配信なし %3</translation>
    </message>
    <message>
        <source>None in the last 24 hours</source>
        <translation>過去 24 時間はなし</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>メンバー</translation>
    </message>
    <message>
        <source>Gets</source>
        <translation>配信方法</translation>
    </message>
    <message>
        <source>each message</source>
        <translation>メッセージごと</translation>
    </message>
    <message>
        <source>digests</source>
        <translation>ダイジェスト</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>なし</translation>
    </message>
</context>
<context>
    <name>MailProviders</name>
    <message>
        <source>%1 wants a password made for mail programs (an “app password”), which you make in your account there. User name: such as %2.</source>
        <comment>%1 is a provider, %2 an example of a user name</comment>
        <translation>%1 では、メールソフト用のパスワード（「アプリ パスワード」）が必要です。プロバイダーのアカウントで作成してください。ユーザー名の例: %2。</translation>
    </message>
    <message>
        <source>%1 gives you a user name and a key for SMTP in its settings; the key is the password. User name: such as %2.</source>
        <comment>%1 is a provider, %2 an example of a user name</comment>
        <translation>%1 の設定画面に、SMTP のユーザー名とキーが表示されます。キーがパスワードです。ユーザー名の例: %2。</translation>
    </message>
    <message>
        <source>%1 wants the name and the password of your mailbox there. User name: such as %2.</source>
        <comment>%1 is a provider, %2 an example of a user name</comment>
        <translation>%1 では、そのメールボックスの名前とパスワードが必要です。ユーザー名の例: %2。</translation>
    </message>
    <message>
        <source>TLS from the first byte</source>
        <translation>最初のバイトから TLS</translation>
    </message>
    <message>
        <source>TLS begun by STARTTLS</source>
        <translation>STARTTLS で開始する TLS</translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>Looks after a Mailwright hub: its services, its queue and its logs.</source>
        <translation>Mailwright ハブのサービス、キュー、ログを管理します。</translation>
    </message>
    <message>
        <source>The helper&apos;s socket.</source>
        <translation>ヘルパーのソケット。</translation>
    </message>
    <message>
        <source>path</source>
        <translation>パス</translation>
    </message>
    <message>
        <source>The home of a private hub.</source>
        <translation>個人用ハブのホームディレクトリ。</translation>
    </message>
    <message>
        <source>directory</source>
        <translation>ディレクトリ</translation>
    </message>
    <message>
        <source>The page to begin with: %1.</source>
        <comment>names</comment>
        <translation>最初に表示するページ: %1。</translation>
    </message>
    <message>
        <source>name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Colours: light or dark.</source>
        <translation>配色: light または dark。</translation>
    </message>
    <message>
        <source>scheme</source>
        <translation>配色</translation>
    </message>
    <message>
        <source>Write a picture of every page and end.</source>
        <translation>全ページの画像を書き出して終了します。</translation>
    </message>
    <message>
        <source>--style-scheme must be light or dark.</source>
        <translation>--style-scheme には light または dark を指定してください。</translation>
    </message>
    <message>
        <source>--page must be one of %1.</source>
        <comment>names</comment>
        <translation>--page には %1 のいずれかを指定してください。</translation>
    </message>
</context>
<context>
    <name>PageTable</name>
    <message>
        <source>Overview</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>services running stopped delivered deferred bounced problems start</source>
        <translation>サービス 稼働中 停止 配送済み 延期 遅延 バウンス 問題 起動 開始</translation>
    </message>
    <message>
        <source>Domains</source>
        <translation>ドメイン</translation>
    </message>
    <message>
        <source>domain virtual local relay receive mail DNS MX catch all who receives</source>
        <translation>ドメイン 仮想 バーチャル ローカル 中継 リレー 受信 メール DNS MX キャッチオール 受取人</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>address alias forward mailbox everything else import export test who receives</source>
        <translation>アドレス エイリアス 転送 メールボックス その他すべて インポート エクスポート テスト 受取人</translation>
    </message>
    <message>
        <source>Mailing lists</source>
        <translation>メーリングリスト</translation>
    </message>
    <message>
        <source>mailing list members subscribers owner digest</source>
        <translation>メーリングリスト メンバー 購読者 会員 所有者 ダイジェスト</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>users accounts people password sign in assign rules mailbox</source>
        <translation>ユーザー アカウント 利用者 パスワード サインイン ログイン 割り当て assign ルール メールボックス</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>送信</translation>
    </message>
    <message>
        <source>smart host provider relay route login password greeting helo masquerade timeout outgoing</source>
        <translation>スマートホスト プロバイダー 中継 リレー 経路 ルート ログイン パスワード 挨拶 helo マスカレード タイムアウト 送信</translation>
    </message>
    <message>
        <source>Receiving</source>
        <translation>受信</translation>
    </message>
    <message>
        <source>listen port submission pop3 relay rules clients blocked senders spam tls certificate size limit connections</source>
        <translation>待ち受け ポート サブミッション pop3 中継 リレー ルール クライアント ブロック 送信者 スパム 迷惑メール tls 証明書 サイズ 制限 接続</translation>
    </message>
    <message>
        <source>Limits &amp; bounces</source>
        <translation>制限とバウンス</translation>
    </message>
    <message>
        <source>parallel concurrency retry plan queue lifetime bounce double bounces delay</source>
        <translation>並列 同時実行数 再試行 予定 キュー 保持期間 バウンス ダブルバウンス 遅延</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>キュー</translation>
    </message>
    <message>
        <source>waiting messages retry try again delete return bounce</source>
        <translation>待機中 メッセージ 再試行 もう一度 削除 返送 バウンス</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>ログ</translation>
    </message>
    <message>
        <source>log lines follow find history of a message</source>
        <translation>ログ 行 追跡 検索 メッセージの履歴</translation>
    </message>
    <message>
        <source>Control files</source>
        <translation>制御ファイル</translation>
    </message>
    <message>
        <source>settings configuration editor every file raw</source>
        <translation>設定 構成 エディター すべてのファイル 直接編集 control</translation>
    </message>
    <message>
        <source>History &amp; backup</source>
        <translation>履歴とバックアップ</translation>
    </message>
    <message>
        <source>changes undo who when differences backup restore compare</source>
        <translation>変更 取り消し 元に戻す 誰 いつ 差分 バックアップ 復元 比較</translation>
    </message>
</context>
<context>
    <name>PeopleRows</name>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>stored; it counts in place of the account&apos;s own</source>
        <translation>保存済み。アカウント自体のパスワードの代わりに使われます</translation>
    </message>
    <message>
        <source>stored; it is never shown</source>
        <translation>保存済み。表示されることはありません</translation>
    </message>
    <message>
        <source>goes, not applied yet</source>
        <translation>削除予定、未適用</translation>
    </message>
    <message>
        <source>a new one, not applied yet</source>
        <translation>新しいパスワード、未適用</translation>
    </message>
</context>
<context>
    <name>QueueDialogs</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Their age begins again at zero, so they stay in the queue for the whole time a message may wait. Tries come often at first and then less and less often, as for new mail.</source>
        <translation>経過時間がゼロに戻るため、メッセージの待機が許される全期間、キューに残ります。試行は新しいメールと同じく、最初は頻繁で、その後は次第に間隔が開きます。</translation>
    </message>
    <message numerus="yes">
        <source>Give %n message(s) more time?</source>
        <translation>
            <numerusform>%n 通のメッセージの期限を延長しますか？</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Give more time</source>
        <translation>期限を延長(&amp;G)</translation>
    </message>
    <message>
        <source>The tries end now for every recipient that has not been reached. Under a stock qmail one last try comes first; where it succeeds, the mail is delivered after all.</source>
        <translation>まだ届いていないすべての宛先への試行を、ここで終了します。標準の qmail では最後に 1 回試行し、成功すればメールは配送されます。</translation>
    </message>
    <message>
        <source>This message is a bounce itself: it goes to the postmaster&apos;s address for double bounces.</source>
        <translation>このメッセージ自体がバウンスです。ダブルバウンス用の postmaster アドレスに送られます。</translation>
    </message>
    <message>
        <source>%1 gets a bounce that names these recipients and contains the message. This cannot be taken back.</source>
        <translation>%1 に、これらの宛先の名前とメッセージを含むバウンスが届きます。これは取り消せません。</translation>
    </message>
    <message>
        <source>Each sender gets a bounce that names these recipients and contains the message. This cannot be taken back.</source>
        <translation>各送信者に、これらの宛先の名前とメッセージを含むバウンスが届きます。これは取り消せません。</translation>
    </message>
    <message numerus="yes">
        <source>Return %n message(s) to the sender?</source>
        <translation>
            <numerusform>%n 通のメッセージを送信者に返送しますか？</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Return %n message(s)</source>
        <translation>
            <numerusform>%n 通のメッセージを返送(&amp;R)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RelayRows</name>
    <message>
        <source>From</source>
        <translation>接続元</translation>
    </message>
    <message>
        <source>May relay</source>
        <translation>中継の許可</translation>
    </message>
    <message>
        <source>Other settings</source>
        <translation>その他の設定</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>everybody else</source>
        <translation>その他すべて</translation>
    </message>
    <message>
        <source>%1 (this computer)</source>
        <comment>address</comment>
        <translation>%1（このコンピューター）</translation>
    </message>
    <message>
        <source>hosts below %1</source>
        <comment>domain</comment>
        <translation>%1 の下のホスト</translation>
    </message>
    <message>
        <source>the host %1</source>
        <comment>host name</comment>
        <translation>ホスト %1</translation>
    </message>
    <message>
        <source>%1… (all that begin so)</source>
        <comment>beginning of an IP address</comment>
        <translation>%1…（これで始まるすべて）</translation>
    </message>
    <message>
        <source>may not connect</source>
        <translation>接続不可</translation>
    </message>
    <message>
        <source>no</source>
        <translation>不可</translation>
    </message>
    <message>
        <source>goes, not applied yet</source>
        <translation>削除予定、未適用</translation>
    </message>
    <message>
        <source>no, is turned away</source>
        <translation>不可、接続拒否</translation>
    </message>
    <message>
        <source>yes, everybody: an open relay</source>
        <translation>可、全員: オープンリレー</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>可</translation>
    </message>
    <message>
        <source>By the rule for %1.</source>
        <comment>whom a rule is for</comment>
        <translation>%1 のルールによります。</translation>
    </message>
    <message>
        <source>No rule is for it.</source>
        <translation>該当するルールはありません。</translation>
    </message>
    <message>
        <source>%1 may not connect: it is turned away.</source>
        <comment>address of a client</comment>
        <translation>%1 は接続できません。拒否されます。</translation>
    </message>
    <message>
        <source>%1 may send mail to anybody in the world through this hub.</source>
        <comment>address of a client</comment>
        <translation>%1 はこのハブを通じて、世界中の誰にでもメールを送れます。</translation>
    </message>
    <message>
        <source>%1 may send mail to people of this hub only; to others after a login.</source>
        <comment>address of a client</comment>
        <translation>%1 はこのハブの利用者にだけメールを送れます。その他の宛先にはログインが必要です。</translation>
    </message>
</context>
<context>
    <name>RouteRows</name>
    <message>
        <source>Mail</source>
        <translation>メール</translation>
    </message>
    <message>
        <source>Goes through</source>
        <translation>経由先</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>ログイン</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>everything else</source>
        <translation>その他すべて</translation>
    </message>
    <message>
        <source>from anybody%1</source>
        <comment>%1 is @ and a domain</comment>
        <translation>%1 の任意の送信者から</translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>address of a sender</comment>
        <translation>%1 から</translation>
    </message>
    <message>
        <source>to domains below %1</source>
        <comment>domain</comment>
        <translation>%1 の下のドメイン宛て</translation>
    </message>
    <message>
        <source>to %1</source>
        <comment>domain</comment>
        <translation>%1 宛て</translation>
    </message>
    <message>
        <source>directly, to the servers that DNS names</source>
        <translation>直接、DNS の示すサーバーへ</translation>
    </message>
    <message>
        <source>%1, port %2</source>
        <comment>server, number</comment>
        <translation>%1、ポート %2</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>%1, with a token</source>
        <comment>user name</comment>
        <translation>%1、トークン使用</translation>
    </message>
    <message>
        <source>%1, no password stored</source>
        <comment>user name</comment>
        <translation>%1、パスワード未保存</translation>
    </message>
    <message>
        <source>%1, password stored</source>
        <comment>user name</comment>
        <translation>%1、パスワード保存済み</translation>
    </message>
    <message>
        <source>%1, from the first byte</source>
        <comment>what is demanded of TLS</comment>
        <translation>%1、最初のバイトから</translation>
    </message>
    <message>
        <source>no TLS</source>
        <translation>TLS なし</translation>
    </message>
    <message>
        <source>where it is offered</source>
        <translation>提供されている場合</translation>
    </message>
    <message>
        <source>required, with any certificate</source>
        <translation>必須、任意の証明書</translation>
    </message>
    <message>
        <source>required, with a valid certificate</source>
        <translation>必須、有効な証明書</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>goes, not applied yet</source>
        <translation>削除予定、未適用</translation>
    </message>
    <message>
        <source>not applied yet</source>
        <translation>未適用</translation>
    </message>
</context>
<context>
    <name>RouteWords</name>
    <message>
        <source>By SMTP the address is taken from everybody.</source>
        <translation>SMTP では誰からでもこのアドレス宛てを受け付けます。</translation>
    </message>
    <message>
        <source>By SMTP the address is taken only from clients that may relay.</source>
        <translation>SMTP では中継を許可されたクライアントからのみ、このアドレス宛てを受け付けます。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is in locals: the address is local.</source>
        <translation>「%1」は locals にあります: アドレスはローカルです。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not in locals.</source>
        <translation>「%1」は locals にありません。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not in virtualdomains.</source>
        <translation>「%1」は virtualdomains にありません。</translation>
    </message>
    <message>
        <source>A line for every other domain is not in virtualdomains.</source>
        <translation>その他すべてのドメイン用の行は virtualdomains にありません。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is in virtualdomains with nothing behind the colon, an exception: the address is remote.</source>
        <translation>「%1」は virtualdomains にあり、コロンの後ろが空です（例外）: アドレスはリモートです。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is in virtualdomains with &quot;%2&quot;: the local address is %3.</source>
        <translation>「%1」は virtualdomains に「%2」とともにあります: ローカルアドレスは %3 です。</translation>
    </message>
    <message>
        <source>Nothing makes the address local: it is remote.</source>
        <translation>アドレスをローカルにするものはありません: リモートです。</translation>
    </message>
    <message>
        <source>users/assign gives &quot;%1&quot; to %2</source>
        <translation>users/assign は「%1」を %2 に割り当てています</translation>
    </message>
    <message>
        <source>users/assign has nothing for &quot;%1&quot;</source>
        <translation>users/assign に「%1」の割り当てはありません</translation>
    </message>
    <message>
        <source>no account %1</source>
        <translation>アカウント %1 はありません</translation>
    </message>
    <message>
        <source>account %1 owns its home directory %2: it gets the mail, and no alias can take it away</source>
        <translation>アカウント %1 は自分のホームディレクトリ %2 を所有しています: このアカウントがメールを受け取り、エイリアスはそれを横取りできません</translation>
    </message>
    <message>
        <source>it goes to the account %1</source>
        <translation>アカウント %1 に渡されます</translation>
    </message>
    <message>
        <source>%1 is there and empty</source>
        <translation>%1 はありますが空です</translation>
    </message>
    <message>
        <source>%1 is there</source>
        <translation>%1 があります</translation>
    </message>
    <message>
        <source>no file %1</source>
        <translation>ファイル %1 はありません</translation>
    </message>
    <message>
        <source>in file names %1 is %2</source>
        <translation>ファイル名では %1 は %2 になります</translation>
    </message>
    <message>
        <source>the default delivery applies</source>
        <translation>標準の配送が適用されます</translation>
    </message>
    <message>
        <source>an address with an extension needs a file: there is no mailbox</source>
        <translation>拡張部分のあるアドレスにはファイルが必要です: メールボックスがありません</translation>
    </message>
    <message>
        <source>forwarded mail is sent by %1</source>
        <translation>転送メールの送信者は %1 です</translation>
    </message>
    <message>
        <source>Its mail exchangers are asked for in DNS.</source>
        <translation>メールエクスチェンジャーを DNS に問い合わせます。</translation>
    </message>
    <message>
        <source>It goes to %1.</source>
        <translation>%1 に送られます。</translation>
    </message>
    <message>
        <source>mailbox %1</source>
        <comment>path</comment>
        <translation>メールボックス %1</translation>
    </message>
    <message>
        <source>program %1</source>
        <comment>command line</comment>
        <translation>プログラム %1</translation>
    </message>
    <message>
        <source>dropped without a word</source>
        <translation>何も知らせずに破棄</translation>
    </message>
    <message>
        <source>Mixed</source>
        <comment>an address with deliveries of several kinds</comment>
        <translation>混在</translation>
    </message>
    <message>
        <source>Forward</source>
        <comment>an address whose mail goes to other addresses</comment>
        <translation>転送</translation>
    </message>
    <message>
        <source>Mailbox</source>
        <translation>メールボックス</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>プログラム</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>破棄</translation>
    </message>
    <message>
        <source>Standard delivery</source>
        <translation>標準の配送</translation>
    </message>
    <message>
        <source>the program %1</source>
        <comment>command line</comment>
        <translation>プログラム %1</translation>
    </message>
    <message>
        <source>the mailbox %1</source>
        <comment>path</comment>
        <translation>メールボックス %1</translation>
    </message>
    <message>
        <source>It is dropped: nobody gets it.</source>
        <translation>破棄されます。誰も受け取りません。</translation>
    </message>
    <message>
        <source>It goes to %1.</source>
        <comment>addresses, mailboxes, programs</comment>
        <translation>%1 に送られます。</translation>
    </message>
    <message>
        <source>It leaves this hub and is passed on to %1.</source>
        <comment>server</comment>
        <translation>このハブから %1 に中継されます。</translation>
    </message>
    <message>
        <source>It bounces: there is no such address.</source>
        <translation>バウンスになります。そのようなアドレスはありません。</translation>
    </message>
    <message>
        <source>It waits in the queue: %1</source>
        <comment>a sentence</comment>
        <translation>キューで待機します: %1</translation>
    </message>
    <message>
        <source>The account %1 is in charge; no .qmail file says otherwise.</source>
        <translation>アカウント %1 が担当します。異なる指示をする .qmail ファイルはありません。</translation>
    </message>
    <message>
        <source>The account %1 is in charge, by its file %2.</source>
        <comment>account, file name</comment>
        <translation>アカウント %1 がファイル %2 により担当します。</translation>
    </message>
    <message>
        <source>Only those who may relay can send to it through this hub.</source>
        <translation>中継を許可された人だけが、このハブを通じてここに送れます。</translation>
    </message>
    <message>
        <source>From outside it is refused: the hub takes no mail for its domain by SMTP.</source>
        <translation>外部からは拒否されます。ハブはこのドメイン宛てのメールを SMTP で受け付けません。</translation>
    </message>
</context>
<context>
    <name>SearchIndex</name>
    <message>
        <source>max size maximum message size limit large big attachment</source>
        <translation>最大サイズ 最大 メッセージサイズ 容量 制限 上限 大きい 添付ファイル</translation>
    </message>
    <message>
        <source>parallel deliveries outgoing simultaneous speed at once</source>
        <translation>並列 配送 送信 同時 速度 一度に</translation>
    </message>
    <message>
        <source>parallel deliveries local simultaneous speed at once</source>
        <translation>並列 配送 ローカル 同時 速度 一度に</translation>
    </message>
    <message>
        <source>simultaneous connections incoming parallel limit</source>
        <translation>同時接続数 受信 並列 制限</translation>
    </message>
    <message>
        <source>retry limit give up how long days tries until returned bounce time</source>
        <translation>再試行 制限 あきらめる 期間 日数 返送まで バウンス 時間 期限</translation>
    </message>
    <message>
        <source>smart host relay route provider outgoing server</source>
        <translation>スマートホスト 中継 リレー 経路 プロバイダー 送信サーバー</translation>
    </message>
    <message>
        <source>smart host password login user authentication provider</source>
        <translation>スマートホスト パスワード ログイン ユーザー 認証 プロバイダー</translation>
    </message>
    <message>
        <source>host name server name fqdn identity</source>
        <translation>ホスト名 サーバー名 fqdn 識別名</translation>
    </message>
    <message>
        <source>greeting name helo ehlo</source>
        <translation>挨拶 名前 helo ehlo</translation>
    </message>
    <message>
        <source>local domains</source>
        <translation>ローカルドメイン</translation>
    </message>
    <message>
        <source>virtual domains hosting catch-all</source>
        <translation>仮想ドメイン バーチャルドメイン ホスティング キャッチオール</translation>
    </message>
    <message>
        <source>accepted domains relay open receive</source>
        <translation>受信ドメイン 中継 リレー オープンリレー 受け入れ</translation>
    </message>
    <message>
        <source>blocked senders spam blacklist refuse</source>
        <translation>ブロック 送信者 スパム 迷惑メール ブラックリスト 拒否</translation>
    </message>
    <message>
        <source>blocked recipients refuse trap</source>
        <translation>ブロック 宛先 受信者 拒否 トラップ</translation>
    </message>
    <message>
        <source>bounce sender mailer-daemon</source>
        <translation>バウンス 送信者 mailer-daemon</translation>
    </message>
    <message>
        <source>bounce sender host</source>
        <translation>バウンス 送信者 ホスト</translation>
    </message>
    <message>
        <source>double bounces postmaster</source>
        <translation>ダブルバウンス 二重バウンス postmaster</translation>
    </message>
    <message>
        <source>banner greeting welcome</source>
        <translation>バナー 挨拶 ウェルカム</translation>
    </message>
    <message>
        <source>timeout wait client slow</source>
        <translation>タイムアウト 待機 クライアント 遅い</translation>
    </message>
    <message>
        <source>timeout wait connect</source>
        <translation>タイムアウト 待機 接続</translation>
    </message>
    <message>
        <source>timeout wait server answer</source>
        <translation>タイムアウト 待機 サーバー 応答</translation>
    </message>
    <message>
        <source>certificate tls ssl key encryption https letsencrypt</source>
        <translation>証明書 tls ssl 鍵 暗号化 https letsencrypt</translation>
    </message>
    <message>
        <source>mailbox format maildir mbox delivery</source>
        <translation>メールボックス 形式 maildir mbox 配送</translation>
    </message>
    <message>
        <source>port 25 listen address interface</source>
        <translation>ポート 25 待ち受け アドレス インターフェース</translation>
    </message>
    <message>
        <source>port 587 listen address submission</source>
        <translation>ポート 587 待ち受け アドレス サブミッション</translation>
    </message>
    <message>
        <source>port 465 listen address</source>
        <translation>ポート 465 待ち受け アドレス</translation>
    </message>
    <message>
        <source>Message %1</source>
        <translation>メッセージ %1</translation>
    </message>
    <message>
        <source>In the queue, if it still waits</source>
        <translation>キュー内（まだ待機中の場合）</translation>
    </message>
    <message>
        <source>Its story in the logs</source>
        <translation>ログ内の経過</translation>
    </message>
    <message>
        <source>setting</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>domain</source>
        <translation>ドメイン</translation>
    </message>
    <message>
        <source>address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>message</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>page</source>
        <translation>ページ</translation>
    </message>
</context>
<context>
    <name>ServiceRows</name>
    <message>
        <source>Service</source>
        <translation>サービス</translation>
    </message>
    <message>
        <source>Listens on</source>
        <translation>待ち受け</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>on</source>
        <translation>オン</translation>
    </message>
    <message>
        <source>running</source>
        <translation>稼働中</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>開始中</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>nobody looks after it</source>
        <translation>監視なし</translation>
    </message>
    <message>
        <source>usually %1</source>
        <comment>address and port</comment>
        <translation>通常は %1</translation>
    </message>
    <message>
        <source>is turned off, not applied yet</source>
        <translation>オフにする予定、未適用</translation>
    </message>
    <message>
        <source>not applied yet</source>
        <translation>未適用</translation>
    </message>
</context>
<context>
    <name>SetupAnswers</name>
    <message>
        <source>The name is too long.</source>
        <translation>名前が長すぎます。</translation>
    </message>
    <message>
        <source>A dot must have a word on both sides.</source>
        <translation>ドットの両側には語が必要です。</translation>
    </message>
    <message>
        <source>“%1” cannot be part of a name: letters, digits and hyphens can.</source>
        <comment>a part of the name</comment>
        <translation>「%1」は名前に使えません。使えるのは英字、数字、ハイフンです。</translation>
    </message>
    <message>
        <source>Type the full name of this computer.</source>
        <translation>このコンピューターの完全な名前を入力してください。</translation>
    </message>
    <message>
        <source>The full name has a dot: %1.example.org, not just %1.</source>
        <comment>a short host name</comment>
        <translation>完全な名前にはドットがあります。%1 だけではなく、%1.example.org のように入力してください。</translation>
    </message>
    <message>
        <source>Type a domain, such as shop.example.</source>
        <translation>ドメインを入力してください。例: shop.example。</translation>
    </message>
    <message>
        <source>Type what stands behind the @, without the @.</source>
        <translation>@ の後ろの部分を、@ を付けずに入力してください。</translation>
    </message>
    <message>
        <source>A domain has a dot, such as shop.example.</source>
        <translation>ドメインにはドットがあります。例: shop.example。</translation>
    </message>
</context>
<context>
    <name>TextFiles</name>
    <message>
        <source>Tables (*.csv)</source>
        <translation>表 (*.csv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>%1 に書き込みました。</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 に書き込めませんでした: %2</translation>
    </message>
    <message>
        <source>%1 could not be read: %2</source>
        <translation>%1 を読み込めませんでした: %2</translation>
    </message>
    <message>
        <source>%1 is too long for a table of addresses.</source>
        <translation>%1 はアドレスの表としては長すぎます。</translation>
    </message>
</context>
<context>
    <name>UserRows</name>
    <message>
        <source>User</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>Mailbox</source>
        <translation>メールボックス</translation>
    </message>
    <message>
        <source>Own .qmail</source>
        <translation>自分の .qmail</translation>
    </message>
    <message>
        <source>Password for mail</source>
        <translation>メール用パスワード</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>プログラム</translation>
    </message>
    <message>
        <source>Maildir %1</source>
        <comment>path</comment>
        <translation>Maildir %1</translation>
    </message>
    <message>
        <source>mbox file %1</source>
        <comment>path</comment>
        <translation>mbox ファイル %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>読み込めません</translation>
    </message>
    <message numerus="yes">
        <source>%1 And %n more.</source>
        <translation>
            <numerusform>%1 ほか %n 件。</numerusform>
        </translation>
    </message>
    <message>
        <source>as its .qmail says</source>
        <translation>自分の .qmail に従う</translation>
    </message>
    <message>
        <source>gets no mail</source>
        <translation>メールを受け取らない</translation>
    </message>
    <message>
        <source>its own, for mail</source>
        <translation>メール専用のもの</translation>
    </message>
    <message>
        <source>that of the account</source>
        <translation>アカウントのもの</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Given to</source>
        <translation>割り当て先</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>ホーム</translation>
    </message>
    <message>
        <source>.qmail files</source>
        <translation>.qmail ファイル</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>everything else</source>
        <translation>その他すべて</translation>
    </message>
    <message>
        <source>line %1</source>
        <comment>number</comment>
        <translation>%1 行目</translation>
    </message>
    <message>
        <source>never used: an earlier line has the same address</source>
        <translation>使われません: 前の行に同じアドレスがあります</translation>
    </message>
    <message>
        <source>Winner</source>
        <translation>採用</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>調べる対象</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>rule for exactly this address</source>
        <translation>このアドレスだけのルール</translation>
    </message>
    <message>
        <source>rule for addresses that begin with %1</source>
        <comment>how they begin</comment>
        <translation>%1 で始まるアドレスのルール</translation>
    </message>
    <message>
        <source>account of this computer</source>
        <translation>このコンピューターのアカウント</translation>
    </message>
    <message>
        <source>the hub’s own addresses</source>
        <translation>ハブ自体のアドレス</translation>
    </message>
    <message>
        <source>wins</source>
        <translation>採用</translation>
    </message>
    <message>
        <source>users/assign was changed after it was compiled: what it says now does not hold yet.</source>
        <translation>users/assign はコンパイル後に変更されました。現在の内容はまだ有効ではありません。</translation>
    </message>
    <message>
        <source>users/assign has not been compiled: none of its rules holds.</source>
        <translation>users/assign はコンパイルされていません。どのルールも有効ではありません。</translation>
    </message>
    <message>
        <source>Accounts of this computer have changed since the rules were made from them: %1, %2.</source>
        <comment>lines that would come, lines that would go</comment>
        <translation>ルールの作成後に、このコンピューターのアカウントが変わりました: %1、%2。</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) missing</source>
        <translation>
            <numerusform>%n 行不足</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) too many</source>
        <translation>
            <numerusform>%n 行過剰</numerusform>
        </translation>
    </message>
    <message>
        <source>The rules cannot be made from the accounts: %1</source>
        <comment>a sentence</comment>
        <translation>アカウントからルールを作成できません: %1</translation>
    </message>
</context>
<context>
    <name>Waiting</name>
    <message>
        <source>new, not applied yet</source>
        <translation>新規、未適用</translation>
    </message>
    <message>
        <source>changed, not applied yet</source>
        <translation>変更あり、未適用</translation>
    </message>
    <message>
        <source>removed, not applied yet</source>
        <translation>削除、未適用</translation>
    </message>
</context>
<context>
    <name>mw::gui::AccountDetails</name>
    <message>
        <source>What its own .qmail says</source>
        <translation>自分の .qmail の内容</translation>
    </message>
    <message>
        <source>User number</source>
        <translation>ユーザー番号</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>ホーム</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>メール</translation>
    </message>
    <message>
        <source>arrives</source>
        <translation>到着</translation>
    </message>
    <message>
        <source>Standard mailbox</source>
        <translation>標準のメールボックス</translation>
    </message>
    <message>
        <source>Password for mail</source>
        <translation>メール用パスワード</translation>
    </message>
    <message>
        <source>It is being read.</source>
        <translation>読み込み中です。</translation>
    </message>
    <message>
        <source>There is none: the standard mailbox gets all of it.</source>
        <translation>ありません。すべて標準のメールボックスに入ります。</translation>
    </message>
    <message>
        <source>Nobody is selected</source>
        <translation>誰も選択されていません</translation>
    </message>
</context>
<context>
    <name>mw::gui::ActRow</name>
    <message>
        <source>include</source>
        <translation>含める</translation>
    </message>
    <message>
        <source>Untick it to leave it for later</source>
        <translation>後に回すにはチェックを外します</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Opens the place of the problem</source>
        <translation>問題の箇所を開きます</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>number, what is changed</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Include %1</source>
        <comment>what is changed</comment>
        <translation>%1 を含める</translation>
    </message>
    <message>
        <source>Nothing changes: the hub has it already.</source>
        <translation>何も変わりません。ハブはすでにこの状態です。</translation>
    </message>
</context>
<context>
    <name>mw::gui::AddMembersForm</name>
    <message>
        <source>Add members to %1</source>
        <comment>list</comment>
        <translation>%1 にメンバーを追加</translation>
    </message>
    <message>
        <source>O&amp;pen a file…</source>
        <translation>ファイルを開く(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Members</source>
        <translation>メンバー(&amp;M)</translation>
    </message>
    <message>
        <source>An address a line; also a table as a spreadsheet writes it, with the addresses in its first column. They are not asked.</source>
        <translation>1 行に 1 アドレス。最初の列にアドレスがある表計算ソフトの表も使えます。本人への確認は行いません。</translation>
    </message>
    <message>
        <source>&amp;Each message</source>
        <translation>メッセージごと(&amp;E)</translation>
    </message>
    <message>
        <source>They get what is sent to the list, at once.</source>
        <translation>リストに送られたものが、すぐに届きます。</translation>
    </message>
    <message>
        <source>&amp;Digests</source>
        <translation>ダイジェスト(&amp;D)</translation>
    </message>
    <message>
        <source>They get several messages together, now and then.</source>
        <translation>複数のメッセージが、ときどきまとめて届きます。</translation>
    </message>
    <message>
        <source>&amp;Nothing</source>
        <translation>なし(&amp;N)</translation>
    </message>
    <message>
        <source>They may write to the list and get no mail of it.</source>
        <translation>リストに投稿できますが、リストからのメールは届きません。</translation>
    </message>
    <message>
        <source>What they get</source>
        <translation>配信方法</translation>
    </message>
    <message>
        <source>Members from a file</source>
        <translation>ファイルからメンバーを追加</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>ほか %n 人。</numerusform>
        </translation>
    </message>
    <message>
        <source>Type or open addresses to see what happens.</source>
        <translation>アドレスを入力するかファイルを開くと、結果が表示されます。</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) of %1</source>
        <comment>list</comment>
        <translation>
            <numerusform>%1 のメンバー %n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>Of what is sent to the list.</source>
        <translation>リストに送られたもののうち、受け取るもの。</translation>
    </message>
    <message>
        <source>Mend first what stands under the addresses.</source>
        <translation>まずアドレスの下に示された問題を直してください。</translation>
    </message>
</context>
<context>
    <name>mw::gui::AddressForm</name>
    <message>
        <source>Change %1</source>
        <comment>address</comment>
        <translation>%1 を変更</translation>
    </message>
    <message>
        <source>Add an address</source>
        <translation>アドレスを追加</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>アドレス(&amp;A)</translation>
    </message>
    <message>
        <source>The name, the @ and a domain of this hub. A name alone is an address at every local domain.</source>
        <translation>名前、@、このハブのドメイン。名前だけの場合は、すべてのローカルドメインのアドレスになります。</translation>
    </message>
    <message>
        <source>&amp;Goes to</source>
        <translation>行き先(&amp;G)</translation>
    </message>
    <message>
        <source>One line each: an address, a mailbox as a path (./Maildir/), or a program after |. Several get a copy each.</source>
        <translation>1 行に 1 つ: アドレス、パスで示したメールボックス（./Maildir/）、または | の後にプログラム。複数あれば、それぞれにコピーが渡されます。</translation>
    </message>
    <message>
        <source>This address exists and goes to %1; where it also shall go is added.</source>
        <comment>where mail goes</comment>
        <translation>このアドレスはすでにあり、%1 に渡されます。新しい行き先は追加されます。</translation>
    </message>
    <message>
        <source>Type the address to see what happens.</source>
        <translation>アドレスを入力すると、結果が表示されます。</translation>
    </message>
    <message>
        <source>Say where its mail goes.</source>
        <translation>メールの行き先を指定してください。</translation>
    </message>
</context>
<context>
    <name>mw::gui::AddressesPage</name>
    <message>
        <source>Addresses</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>&amp;Add address…</source>
        <translation>アドレスを追加(&amp;A)…</translation>
    </message>
    <message>
        <source>A new address, and where its mail goes</source>
        <translation>新しいアドレスと、そのメールの行き先</translation>
    </message>
    <message>
        <source>Add “&amp;everything else” rule…</source>
        <translation>「その他すべて」のルールを追加(&amp;E)…</translation>
    </message>
    <message>
        <source>What happens to mail for names without an address</source>
        <translation>アドレスのない名前宛てのメールの処理</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>変更(&amp;C)…</translation>
    </message>
    <message>
        <source>Where the mail of the selected address goes</source>
        <translation>選択したアドレスのメールの行き先</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>削除(&amp;R)…</translation>
    </message>
    <message>
        <source>Remove the selected address</source>
        <translation>選択したアドレスを削除します</translation>
    </message>
    <message>
        <source>&amp;Test address…</source>
        <translation>アドレスをテスト(&amp;T)…</translation>
    </message>
    <message>
        <source>See who receives an address, and why; nothing is sent</source>
        <translation>アドレス宛てのメールを誰が、なぜ受け取るかを調べます。何も送信しません</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>インポート(&amp;I)…</translation>
    </message>
    <message>
        <source>Take many addresses from a table</source>
        <translation>表から多数のアドレスを取り込みます</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>エクスポート(&amp;X)…</translation>
    </message>
    <message>
        <source>Write the addresses to a table that a spreadsheet reads</source>
        <translation>アドレスを表計算ソフトで読める表に書き出します</translation>
    </message>
    <message>
        <source>&amp;Find an address</source>
        <translation>アドレスを検索(&amp;F)</translation>
    </message>
    <message>
        <source>Show only addresses with these words</source>
        <translation>これらの語を含むアドレスだけを表示します</translation>
    </message>
    <message>
        <source>Filter by address, or by where the mail goes</source>
        <translation>アドレスまたはメールの行き先で絞り込み</translation>
    </message>
    <message>
        <source>Of which domain</source>
        <translation>ドメイン</translation>
    </message>
    <message>
        <source>Addresses of this hub</source>
        <translation>このハブのアドレス</translation>
    </message>
    <message>
        <source>All domains</source>
        <translation>すべてのドメイン</translation>
    </message>
    <message>
        <source>Local domains</source>
        <translation>ローカルドメイン</translation>
    </message>
    <message numerus="yes">
        <source>%n address(es)</source>
        <translation>
            <numerusform>アドレス %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>The addresses could not be read</source>
        <translation>アドレスを読み込めませんでした</translation>
    </message>
    <message>
        <source>Reading the addresses…</source>
        <translation>アドレスを読み込んでいます…</translation>
    </message>
    <message>
        <source>No address matches</source>
        <translation>一致するアドレスがありません</translation>
    </message>
    <message>
        <source>Clear the filter to see all of them.</source>
        <translation>絞り込みを解除すると、すべて表示されます。</translation>
    </message>
    <message>
        <source>There is no domain that could have addresses</source>
        <translation>アドレスを持てるドメインがありません</translation>
    </message>
    <message>
        <source>Add a local or virtual domain first, on the page Domains.</source>
        <translation>まずページ「ドメイン」で、ローカルドメインまたは仮想ドメインを追加してください。</translation>
    </message>
    <message>
        <source>Export addresses</source>
        <translation>アドレスをエクスポート</translation>
    </message>
</context>
<context>
    <name>mw::gui::AssistantApply</name>
    <message>
        <source>Review and set up</source>
        <translation>確認とセットアップ</translation>
    </message>
    <message>
        <source>This is what you have decided. Nothing has been written yet.</source>
        <translation>決定した内容は次のとおりです。まだ何も書き込まれていません。</translation>
    </message>
    <message>
        <source>Pass&amp;word at the provider</source>
        <translation>プロバイダーのパスワード(&amp;W)</translation>
    </message>
    <message>
        <source>It was not kept when you left, so it is asked for again.</source>
        <translation>前回の終了時に保存されなかったため、もう一度入力してください。</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>実行内容</translation>
    </message>
    <message>
        <source>&amp;Files that are written</source>
        <translation>書き込まれるファイル(&amp;F)</translation>
    </message>
    <message>
        <source>Files that are written</source>
        <translation>書き込まれるファイル</translation>
    </message>
    <message>
        <source>What is written into the file</source>
        <translation>ファイルに書き込まれる内容</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>手順</translation>
    </message>
    <message>
        <source>The way of the test mail</source>
        <translation>テストメールの経路</translation>
    </message>
    <message>
        <source>Files that have been &amp;written</source>
        <translation>書き込まれたファイル(&amp;W)</translation>
    </message>
    <message>
        <source>Files that have been written</source>
        <translation>書き込まれたファイル</translation>
    </message>
    <message>
        <source>&amp;Save list…</source>
        <translation>一覧を保存(&amp;S)…</translation>
    </message>
    <message>
        <source>Looking at what this does…</source>
        <translation>影響を調べています…</translation>
    </message>
    <message>
        <source>The server is being set up.</source>
        <translation>サーバーをセットアップしています。</translation>
    </message>
    <message>
        <source>Type your password for the provider: it was not kept.</source>
        <translation>プロバイダーのパスワードを入力してください。保存されていません。</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>再試行(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Set up now</source>
        <translation>今すぐセットアップ(&amp;S)</translation>
    </message>
    <message>
        <source>The server is ready.</source>
        <translation>サーバーの準備ができました。</translation>
    </message>
    <message>
        <source>The page Overview shows what it does; History can take back each change.</source>
        <translation>動作状況はページ「概要」に表示されます。各変更は「履歴」で取り消せます。</translation>
    </message>
    <message>
        <source>Writes the files, and starts the services.</source>
        <translation>ファイルを書き込み、サービスを開始します。</translation>
    </message>
    <message>
        <source>Sends a test mail and follows it.</source>
        <translation>テストメールを送り、経路を追跡します。</translation>
    </message>
    <message>
        <source>Each change is in the history and can be undone.</source>
        <translation>各変更は履歴に残り、取り消せます。</translation>
    </message>
    <message>
        <source>Set-up assistant</source>
        <translation>セットアップアシスタント</translation>
    </message>
    <message>
        <source>Not every service has started in time; the page Overview shows which.</source>
        <translation>時間内に開始しなかったサービスがあります。どれかはページ「概要」に表示されます。</translation>
    </message>
    <message>
        <source>Make the server: its directories, settings and services</source>
        <translation>サーバーの作成: ディレクトリ、設定、サービス</translation>
    </message>
    <message>
        <source>Start the services</source>
        <translation>サービスの開始</translation>
    </message>
    <message>
        <source>Write your answers</source>
        <translation>回答の書き込み</translation>
    </message>
    <message>
        <source>Check that they hold</source>
        <translation>反映の確認</translation>
    </message>
    <message>
        <source>Deliver a test mail</source>
        <translation>テストメールの配送</translation>
    </message>
    <message>
        <source>%1: done</source>
        <comment>a step</comment>
        <translation>%1: 完了</translation>
    </message>
    <message>
        <source>%1: not yet</source>
        <comment>a step</comment>
        <translation>%1: 未実行</translation>
    </message>
    <message>
        <source>%1: failed</source>
        <comment>a step</comment>
        <translation>%1: 失敗</translation>
    </message>
    <message>
        <source>%1…</source>
        <comment>a step</comment>
        <translation>%1…</translation>
    </message>
    <message>
        <source>Save the list of files</source>
        <translation>ファイルの一覧を保存</translation>
    </message>
    <message>
        <source>mailwright-files.txt</source>
        <comment>name of a file</comment>
        <translation>mailwright-files.txt</translation>
    </message>
    <message>
        <source>The list is in %1.</source>
        <comment>a path</comment>
        <translation>一覧は %1 にあります。</translation>
    </message>
    <message>
        <source>The list could not be written to %1: %2</source>
        <comment>a path, a reason</comment>
        <translation>一覧を %1 に書き込めませんでした: %2</translation>
    </message>
</context>
<context>
    <name>mw::gui::AssistantCaretakers</name>
    <message>
        <source>Who looks after this server?</source>
        <translation>このサーバーの管理者は誰ですか？</translation>
    </message>
    <message>
        <source>Four addresses must exist so that people and other servers can report problems. Choose a user of this computer, or type an address.</source>
        <translation>人や他のサーバーが問題を報告できるように、4 つのアドレスが必要です。このコンピューターのユーザーを選ぶか、アドレスを入力してください。</translation>
    </message>
    <message>
        <source>&amp;postmaster</source>
        <translation>postmaster(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;abuse</source>
        <translation>abuse(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;root</source>
        <translation>root(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;mailer-daemon</source>
        <translation>mailer-daemon(&amp;M)</translation>
    </message>
    <message>
        <source>Whoever has trouble with this server writes here.</source>
        <translation>このサーバーで困った人がここに連絡します。</translation>
    </message>
    <message>
        <source>Here people complain about unwanted mail from this server.</source>
        <translation>このサーバーからの迷惑メールについての苦情がここに届きます。</translation>
    </message>
    <message>
        <source>Programs of this computer write here.</source>
        <translation>このコンピューターのプログラムがここにメールを送ります。</translation>
    </message>
    <message>
        <source>Answers to messages that the server itself has sent come here.</source>
        <translation>サーバー自身が送ったメッセージへの返信がここに届きます。</translation>
    </message>
    <message>
        <source>What is known about the people</source>
        <translation>担当者に関する情報</translation>
    </message>
    <message>
        <source>Say who gets the mail of %1.</source>
        <comment>an address</comment>
        <translation>%1 宛てのメールを受け取る人を指定してください。</translation>
    </message>
    <message>
        <source>%1 cannot be sent to itself.</source>
        <comment>an address</comment>
        <translation>%1 を自分自身に送ることはできません。</translation>
    </message>
    <message>
        <source>“%1” is neither a user nor an address.</source>
        <translation>「%1」はユーザーでもアドレスでもありません。</translation>
    </message>
    <message>
        <source>There is no user %1 on this computer.</source>
        <comment>user name</comment>
        <translation>このコンピューターにユーザー %1 はいません。</translation>
    </message>
    <message>
        <source>Each of them has somebody.</source>
        <translation>すべてに担当者がいます。</translation>
    </message>
    <message>
        <source>Mail to %1@%2 goes to %3.</source>
        <comment>name, host name, user or address</comment>
        <translation>%1@%2 宛てのメールは %3 に渡されます。</translation>
    </message>
    <message>
        <source>Four small files in alias/ say so; no restart is needed.</source>
        <translation>alias/ にある 4 つの小さなファイルで指定します。再起動は不要です。</translation>
    </message>
</context>
<context>
    <name>mw::gui::AssistantDomains</name>
    <message>
        <source>Whose mail does it accept?</source>
        <translation>どのドメイン宛てのメールを受け入れますか？</translation>
    </message>
    <message>
        <source>Mail for the server&apos;s own name is accepted always. Add the other domains that are yours: what stands behind the @ of their addresses.</source>
        <translation>サーバー自体の名前宛てのメールは常に受け入れます。自分の他のドメイン（アドレスの @ の後ろの部分）を追加してください。</translation>
    </message>
    <message>
        <source>&amp;Domain</source>
        <translation>ドメイン(&amp;D)</translation>
    </message>
    <message>
        <source>One domain.</source>
        <translation>ドメインを 1 つ。</translation>
    </message>
    <message>
        <source>Virtual: one person looks after all its addresses</source>
        <translation>仮想: 1 人がすべてのアドレスを担当</translation>
    </message>
    <message>
        <source>Local: its people are the users of this computer</source>
        <translation>ローカル: 利用者はこのコンピューターのユーザー</translation>
    </message>
    <message>
        <source>K&amp;ind</source>
        <translation>種類(&amp;I)</translation>
    </message>
    <message>
        <source>Whether the domain has addresses of its own.</source>
        <translation>ドメインが独自のアドレスを持つかどうか。</translation>
    </message>
    <message>
        <source>Looked after &amp;by</source>
        <translation>担当者(&amp;B)</translation>
    </message>
    <message>
        <source>The user of this computer who says where its mail goes.</source>
        <translation>メールの行き先を決める、このコンピューターのユーザー。</translation>
    </message>
    <message>
        <source>Mail for &amp;every address there goes to that person&apos;s mailbox</source>
        <translation>このドメインの全アドレス宛てのメールを担当者のメールボックスに入れる(&amp;E)</translation>
    </message>
    <message>
        <source>What is wrong with the domain</source>
        <translation>ドメインの問題点</translation>
    </message>
    <message>
        <source>&amp;Add domain</source>
        <translation>ドメインを追加(&amp;A)</translation>
    </message>
    <message>
        <source>Do&amp;mains of this server</source>
        <translation>このサーバーのドメイン(&amp;M)</translation>
    </message>
    <message>
        <source>Domains of this server</source>
        <translation>このサーバーのドメイン</translation>
    </message>
    <message>
        <source>Remo&amp;ve</source>
        <translation>削除(&amp;V)</translation>
    </message>
    <message>
        <source>That is the server&apos;s own name: its mail is accepted anyway.</source>
        <translation>これはサーバー自体の名前です。そのメールは常に受け入れます。</translation>
    </message>
    <message>
        <source>%1 is in the list already.</source>
        <comment>domain</comment>
        <translation>%1 はすでに一覧にあります。</translation>
    </message>
    <message>
        <source>Say who looks after %1.</source>
        <comment>domain</comment>
        <translation>%1 の担当者を指定してください。</translation>
    </message>
    <message>
        <source>%1 – local</source>
        <comment>domain</comment>
        <translation>%1 – ローカル</translation>
    </message>
    <message>
        <source>%1 – virtual, every address goes to %2</source>
        <comment>domain, user</comment>
        <translation>%1 – 仮想、全アドレスを %2 へ</translation>
    </message>
    <message>
        <source>%1 – virtual, looked after by %2</source>
        <comment>domain, user</comment>
        <translation>%1 – 仮想、担当 %2</translation>
    </message>
    <message>
        <source>Mail for every other domain is refused: nobody can misuse this server to send to others.</source>
        <translation>その他のドメイン宛てのメールは拒否されます。このサーバーを悪用して他へ送ることは誰にもできません。</translation>
    </message>
    <message>
        <source>Mail to a user&apos;s name at %1 goes to that user.</source>
        <comment>domain</comment>
        <translation>%1 のユーザー名宛てのメールは、そのユーザーに渡されます。</translation>
    </message>
    <message>
        <source>Mail to anybody at %1 goes to the mailbox of %2. More exact addresses can be added later.</source>
        <comment>domain, user</comment>
        <translation>%1 の任意のアドレス宛てのメールは %2 のメールボックスに入ります。個別のアドレスは後から追加できます。</translation>
    </message>
    <message>
        <source>%2 says which addresses there are at %1; mail for others returns.</source>
        <comment>domain, user</comment>
        <translation>%1 にどのアドレスがあるかは %2 が決めます。その他の宛先のメールは返送されます。</translation>
    </message>
</context>
<context>
    <name>mw::gui::AssistantMailboxes</name>
    <message>
        <source>Mailboxes</source>
        <translation>メールボックス</translation>
    </message>
    <message>
        <source>Where mail for a user of this computer is put, unless that user says otherwise in a file .qmail.</source>
        <translation>このコンピューターのユーザー宛てのメールを入れる場所。ユーザーが自分の .qmail ファイルで別に指定した場合を除きます。</translation>
    </message>
    <message>
        <source>&amp;Maildir (recommended)</source>
        <translation>Maildir（推奨）(&amp;M)</translation>
    </message>
    <message>
        <source>A directory with one file for each message. Nothing is lost when the computer crashes; Dovecot, mutt and most servers and programs read it.</source>
        <translation>メッセージごとに 1 ファイルのディレクトリです。コンピューターがクラッシュしても何も失われません。Dovecot、mutt、ほとんどのサーバーやプログラムで読めます。</translation>
    </message>
    <message>
        <source>m&amp;box</source>
        <translation>mbox(&amp;B)</translation>
    </message>
    <message>
        <source>One file with all messages, Mailbox in the home directory. Old programs such as mail expect it.</source>
        <translation>全メッセージを含む 1 つのファイル（ホームディレクトリの Mailbox）です。mail などの古いプログラムが使います。</translation>
    </message>
    <message>
        <source>&amp;Something else</source>
        <translation>その他(&amp;S)</translation>
    </message>
    <message>
        <source>What a line of .qmail can say: another path, or a program behind a |.</source>
        <translation>.qmail の行に書けるもの: 別のパス、または | の後にプログラム。</translation>
    </message>
    <message>
        <source>L&amp;ine for .qmail</source>
        <translation>.qmail の行(&amp;I)</translation>
    </message>
    <message>
        <source>A Maildir&apos;s path ends in a slash.</source>
        <translation>Maildir のパスはスラッシュで終わります。</translation>
    </message>
    <message>
        <source>The line begins with ./ or / for a mailbox, &amp; for an address, or | for a program.</source>
        <translation>行の先頭は、メールボックスなら ./ または /、アドレスなら &amp; 、プログラムなら | です。</translation>
    </message>
    <message>
        <source>Files: %1</source>
        <comment>names of files</comment>
        <translation>ファイル: %1</translation>
    </message>
    <message>
        <source>New mail appears as a file in Maildir/new in the user&apos;s home.</source>
        <translation>新しいメールは、ユーザーのホームの Maildir/new にファイルとして現れます。</translation>
    </message>
    <message>
        <source>Mail that is there already stays where it is.</source>
        <translation>既存のメールは元の場所に残ります。</translation>
    </message>
    <message>
        <source>New mail is added at the end of the file Mailbox in the user&apos;s home.</source>
        <translation>新しいメールは、ユーザーのホームのファイル Mailbox の末尾に追加されます。</translation>
    </message>
    <message>
        <source>Mail of everybody without a .qmail of their own is delivered by this line.</source>
        <translation>自分の .qmail を持たない全員のメールは、この行に従って配送されます。</translation>
    </message>
</context>
<context>
    <name>mw::gui::AssistantName</name>
    <message>
        <source>The name of this server</source>
        <translation>このサーバーの名前</translation>
    </message>
    <message>
        <source>Other mail servers know this one by its full name. It should be a name that you own and that leads to this computer.</source>
        <translation>他のメールサーバーは、完全な名前でこのサーバーを識別します。自分が所有し、このコンピューターを指す名前にしてください。</translation>
    </message>
    <message>
        <source>Full &amp;name of the server</source>
        <translation>サーバーの完全な名前(&amp;N)</translation>
    </message>
    <message>
        <source>It greets other servers with it, and signs the mail it writes itself.</source>
        <translation>他のサーバーへの挨拶と、サーバー自身が書くメールに使われます。</translation>
    </message>
    <message>
        <source>What is known about the name</source>
        <translation>名前に関する情報</translation>
    </message>
    <message>
        <source>It is a full name.</source>
        <translation>完全な名前です。</translation>
    </message>
    <message>
        <source>Asking the name system…</source>
        <translation>DNS に問い合わせています…</translation>
    </message>
    <message>
        <source>The name could not be checked.</source>
        <translation>名前を確認できませんでした。</translation>
    </message>
    <message>
        <source>The name system does not answer, so the name could not be checked.</source>
        <translation>DNS が応答しないため、名前を確認できませんでした。</translation>
    </message>
    <message>
        <source>The name leads nowhere yet.</source>
        <translation>この名前の指す先がまだありません。</translation>
    </message>
    <message>
        <source>Other servers cannot find this one until whoever runs your domain adds an address for it.</source>
        <translation>ドメインの管理者がこの名前のアドレスを追加するまで、他のサーバーはこのサーバーを見つけられません。</translation>
    </message>
    <message>
        <source>It leads to this computer (%1).</source>
        <comment>addresses</comment>
        <translation>このコンピューター（%1）を指しています。</translation>
    </message>
    <message>
        <source>It leads to %1, which is no address of this computer.</source>
        <comment>addresses</comment>
        <translation>%1 を指していますが、これはこのコンピューターのアドレスではありません。</translation>
    </message>
    <message>
        <source>That is right behind a router that passes mail on to here; else the name belongs to another computer.</source>
        <translation>ここにメールを転送するルーターの内側であれば正しい状態です。そうでなければ、名前は別のコンピューターのものです。</translation>
    </message>
    <message>
        <source>The address leads back to the name.</source>
        <translation>アドレスの逆引きは名前に一致します。</translation>
    </message>
    <message>
        <source>The address has no name.</source>
        <translation>アドレスの逆引きに名前がありません。</translation>
    </message>
    <message>
        <source>The address leads to the name %1.</source>
        <comment>host names</comment>
        <translation>アドレスの逆引きは %1 です。</translation>
    </message>
    <message>
        <source>Many servers distrust mail from such an address. Your provider can set its name, or you send through your provider.</source>
        <translation>このようなアドレスからのメールを信用しないサーバーは多くあります。プロバイダーに逆引き名を設定してもらうか、プロバイダー経由で送信してください。</translation>
    </message>
    <message>
        <source>the name</source>
        <comment>stands for a name that is still missing</comment>
        <translation>この名前</translation>
    </message>
    <message>
        <source>Mail to anybody at %1 is for this server.</source>
        <comment>host name</comment>
        <translation>%1 の任意のアドレス宛てのメールは、このサーバー宛てです。</translation>
    </message>
    <message>
        <source>It greets other servers as %1.</source>
        <comment>host name</comment>
        <translation>他のサーバーに %1 と名乗ります。</translation>
    </message>
    <message>
        <source>Files: %1</source>
        <comment>names of files</comment>
        <translation>ファイル: %1</translation>
    </message>
</context>
<context>
    <name>mw::gui::AssistantPage</name>
    <message>
        <source>Example: %1</source>
        <comment>an example of what may be typed</comment>
        <translation>例: %1</translation>
    </message>
    <message>
        <source>Kept in %1</source>
        <comment>name of a file</comment>
        <translation>保存先: %1</translation>
    </message>
</context>
<context>
    <name>mw::gui::AssistantRelaying</name>
    <message>
        <source>“%1” is neither an address nor a network.</source>
        <translation>「%1」はアドレスでもネットワークでもありません。</translation>
    </message>
    <message>
        <source>%1 is so large that strangers are in it; they could send through you.</source>
        <comment>a network</comment>
        <translation>%1 は広すぎて第三者を含みます。第三者がこのサーバーを通じて送信できてしまいます。</translation>
    </message>
    <message>
        <source>Who may send through it?</source>
        <translation>このサーバーを通じて送信できるのは誰ですか？</translation>
    </message>
    <message>
        <source>Everybody may write to your addresses. Sending to others through this server must be for your own people alone, or it will be misused within hours.</source>
        <translation>あなたのアドレス宛てには誰でも送れます。このサーバーを通じた他への送信は、自分の利用者だけに限らなければなりません。さもないと数時間のうちに悪用されます。</translation>
    </message>
    <message>
        <source>Programs on this computer (always)</source>
        <translation>このコンピューターのプログラム（常時）</translation>
    </message>
    <message>
        <source>Every computer in my net&amp;work</source>
        <translation>自分のネットワークのすべてのコンピューター(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Networks</source>
        <translation>ネットワーク(&amp;N)</translation>
    </message>
    <message>
        <source>Separated by commas. The networks of this computer are filled in.</source>
        <translation>コンマで区切ります。このコンピューターのネットワークが入力済みです。</translation>
    </message>
    <message>
        <source>People who &amp;sign in with their password, from anywhere</source>
        <translation>パスワードでログインした人（接続元は任意）(&amp;S)</translation>
    </message>
    <message>
        <source>What is wrong with the networks</source>
        <translation>ネットワークの問題点</translation>
    </message>
    <message>
        <source>Type the network, such as 192.168.1.0/24.</source>
        <translation>ネットワークを入力してください。例: 192.168.1.0/24。</translation>
    </message>
    <message>
        <source>Programs of this computer may send to anywhere.</source>
        <translation>このコンピューターのプログラムは任意の宛先に送信できます。</translation>
    </message>
    <message>
        <source>Every computer in %1 may send to anywhere, without a password.</source>
        <comment>networks</comment>
        <translation>%1 のすべてのコンピューターは、パスワードなしで任意の宛先に送信できます。</translation>
    </message>
    <message>
        <source>Files: %1</source>
        <comment>names of files</comment>
        <translation>ファイル: %1</translation>
    </message>
    <message>
        <source>Mail programs may sign in at the ports 2587 and 2465, under TLS alone.</source>
        <translation>メールソフトはポート 2587 と 2465 で、TLS を使う場合にのみログインできます。</translation>
    </message>
    <message>
        <source>Mail programs may sign in at the ports 587 and 465, under TLS alone.</source>
        <translation>メールソフトはポート 587 と 465 で、TLS を使う場合にのみログインできます。</translation>
    </message>
    <message>
        <source>Everybody else may write to your addresses only.</source>
        <translation>その他の人は、あなたのアドレス宛てにのみ送信できます。</translation>
    </message>
</context>
<context>
    <name>mw::gui::AssistantSending</name>
    <message>
        <source>How is mail sent?</source>
        <translation>メールをどのように送信しますか？</translation>
    </message>
    <message>
        <source>Mail for people elsewhere has to leave this computer somehow.</source>
        <translation>外部の人宛てのメールは、何らかの方法でこのコンピューターから出ていく必要があります。</translation>
    </message>
    <message>
        <source>&amp;Directly to the server of whoever it is for</source>
        <translation>宛先のサーバーへ直接(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Through my provider, with a login</source>
        <translation>プロバイダー経由、ログインあり(&amp;T)</translation>
    </message>
    <message>
        <source>Only &amp;inside: mail for elsewhere stays here</source>
        <translation>内部のみ: 外部宛てのメールはここに残す(&amp;I)</translation>
    </message>
    <message>
        <source>Another one</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>&amp;Provider</source>
        <translation>プロバイダー(&amp;P)</translation>
    </message>
    <message>
        <source>Fills in the server and the port.</source>
        <translation>サーバーとポートを自動入力します。</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation>サーバー(&amp;S)</translation>
    </message>
    <message>
        <source>The provider calls it outgoing server or SMTP server.</source>
        <translation>プロバイダーは「送信サーバー」または「SMTP サーバー」と呼びます。</translation>
    </message>
    <message>
        <source>P&amp;ort</source>
        <translation>ポート(&amp;O)</translation>
    </message>
    <message>
        <source>587, or 465.</source>
        <translation>587 または 465。</translation>
    </message>
    <message>
        <source>&amp;User name there</source>
        <translation>プロバイダーのユーザー名(&amp;U)</translation>
    </message>
    <message>
        <source>Often your whole address.</source>
        <translation>多くの場合、メールアドレス全体です。</translation>
    </message>
    <message>
        <source>Pass&amp;word there</source>
        <translation>プロバイダーのパスワード(&amp;W)</translation>
    </message>
    <message>
        <source>Kept where only the sending program reads it, and never shown again.</source>
        <translation>送信プログラムだけが読める場所に保存され、再び表示されることはありません。</translation>
    </message>
    <message>
        <source>Encrypted, and the server must prove its name</source>
        <translation>暗号化し、サーバーの名前を検証する</translation>
    </message>
    <message>
        <source>Encrypted, whoever the server is</source>
        <translation>暗号化し、サーバーは検証しない</translation>
    </message>
    <message>
        <source>P&amp;rotection</source>
        <translation>保護(&amp;R)</translation>
    </message>
    <message>
        <source>With the first one nobody can pass for your provider and catch the password.</source>
        <translation>最初の方法では、誰もプロバイダーになりすましてパスワードを盗めません。</translation>
    </message>
    <message>
        <source>T&amp;est login</source>
        <translation>ログインをテスト(&amp;E)</translation>
    </message>
    <message>
        <source>What came of the test</source>
        <translation>テストの結果</translation>
    </message>
    <message>
        <source>Connecting to %1…</source>
        <comment>host name</comment>
        <translation>%1 に接続しています…</translation>
    </message>
    <message>
        <source>The login could not be tried.</source>
        <translation>ログインを試せませんでした。</translation>
    </message>
    <message>
        <source>The login works.</source>
        <translation>ログインできます。</translation>
    </message>
    <message>
        <source>The login does not work.</source>
        <translation>ログインできません。</translation>
    </message>
    <message>
        <source>Choose your provider, or type the name of its server.</source>
        <translation>プロバイダーを選ぶか、そのサーバーの名前を入力してください。</translation>
    </message>
    <message>
        <source>Type the password of %1 there; it is not kept when you leave.</source>
        <comment>user name</comment>
        <translation>プロバイダーの %1 のパスワードを入力してください。終了すると保存されません。</translation>
    </message>
    <message>
        <source>Mail for elsewhere is brought to the server that the name system names for it.</source>
        <translation>外部宛てのメールは、DNS がその宛先について示すサーバーに届けられます。</translation>
    </message>
    <message>
        <source>Many providers of home lines do not let such mail through.</source>
        <translation>家庭用回線のプロバイダーの多くは、このようなメールを通しません。</translation>
    </message>
    <message>
        <source>Nothing has to be written for it.</source>
        <translation>このために書き込むものはありません。</translation>
    </message>
    <message>
        <source>Mail for elsewhere waits in the queue and returns to its sender after a week.</source>
        <translation>外部宛てのメールはキューで待機し、1 週間後に送信者に返送されます。</translation>
    </message>
    <message>
        <source>Files: %1</source>
        <comment>names of files</comment>
        <translation>ファイル: %1</translation>
    </message>
    <message>
        <source>All mail for elsewhere goes to %1, port %2.</source>
        <comment>host name, number</comment>
        <translation>外部宛てのすべてのメールは %1 のポート %2 に送られます。</translation>
    </message>
    <message>
        <source>the provider&apos;s server</source>
        <translation>プロバイダーのサーバー</translation>
    </message>
    <message>
        <source>Where that server does not answer, mail waits here and is tried again.</source>
        <translation>そのサーバーが応答しない場合、メールはここで待機し、再試行されます。</translation>
    </message>
</context>
<context>
    <name>mw::gui::AssistantWelcome</name>
    <message>
        <source>Welcome</source>
        <translation>ようこそ</translation>
    </message>
    <message>
        <source>This assistant turns the computer into a mail server in a few questions. Nothing is changed before you have seen, on the last page, what will be written. You can leave at any time and go on later.</source>
        <translation>このアシスタントは、いくつかの質問でコンピューターをメールサーバーにします。書き込まれる内容を最後のページで確認するまで、何も変更されません。いつでも中断でき、後で続けられます。</translation>
    </message>
    <message>
        <source>What was found on this computer</source>
        <translation>このコンピューターで見つかったもの</translation>
    </message>
    <message>
        <source>Look &amp;again</source>
        <translation>再調査(&amp;A)</translation>
    </message>
    <message>
        <source>A&amp;dopt what is there…</source>
        <translation>既存のものを引き継ぐ(&amp;D)…</translation>
    </message>
    <message>
        <source>Looking at this computer…</source>
        <translation>このコンピューターを調べています…</translation>
    </message>
    <message>
        <source>There is no mail server in %1 yet: one can be made.</source>
        <comment>a directory</comment>
        <translation>%1 にはまだメールサーバーがありません。作成できます。</translation>
    </message>
    <message>
        <source>There is a mail server already. What you say here is added to it.</source>
        <translation>すでにメールサーバーがあります。ここでの指定が追加されます。</translation>
    </message>
    <message>
        <source>There is a mail server of another make, which can be adopted with its settings, its people and its queue.</source>
        <translation>別の種類のメールサーバーがあります。設定、利用者、キューとともに引き継げます。</translation>
    </message>
    <message>
        <source>There are parts of a mail server. What is missing will be made.</source>
        <translation>メールサーバーの一部があります。不足しているものは作成されます。</translation>
    </message>
    <message>
        <source>Nothing stands in the way.</source>
        <translation>妨げになるものはありません。</translation>
    </message>
    <message>
        <source>The computer is being looked at.</source>
        <translation>コンピューターを調べています。</translation>
    </message>
    <message>
        <source>Looks at the ports, the accounts and the directories of this computer.</source>
        <translation>このコンピューターのポート、アカウント、ディレクトリを調べます。</translation>
    </message>
    <message>
        <source>Changes nothing.</source>
        <translation>何も変更しません。</translation>
    </message>
    <message>
        <source>A&amp;dopt it now</source>
        <translation>今すぐ引き継ぐ(&amp;D)</translation>
    </message>
</context>
<context>
    <name>mw::gui::BackupsPane</name>
    <message>
        <source>&amp;Back up now…</source>
        <translation>今すぐバックアップ(&amp;B)…</translation>
    </message>
    <message>
        <source>Keeps a copy of the whole configuration on the hub</source>
        <translation>構成全体のコピーをハブに保存します</translation>
    </message>
    <message>
        <source>&amp;Compare with…</source>
        <translation>比較(&amp;C)…</translation>
    </message>
    <message>
        <source>What is different now from the selected backup, file by file</source>
        <translation>選択したバックアップと現在との違いをファイルごとに表示します</translation>
    </message>
    <message>
        <source>&amp;Restore…</source>
        <translation>復元(&amp;R)…</translation>
    </message>
    <message>
        <source>Brings back files of the selected backup, as a change that you review first</source>
        <translation>選択したバックアップのファイルを、事前に確認できる変更として復元します</translation>
    </message>
    <message>
        <source>&amp;Delete backup…</source>
        <translation>バックアップを削除(&amp;D)…</translation>
    </message>
    <message>
        <source>Deletes the selected backup for good</source>
        <translation>選択したバックアップを完全に削除します</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>バックアップ</translation>
    </message>
    <message>
        <source>Files of the backup</source>
        <translation>バックアップのファイル</translation>
    </message>
    <message>
        <source>The backups could not be read</source>
        <translation>バックアップを読み込めませんでした</translation>
    </message>
    <message>
        <source>Looking for backups…</source>
        <translation>バックアップを探しています…</translation>
    </message>
    <message>
        <source>There is no backup yet</source>
        <translation>バックアップはまだありません</translation>
    </message>
    <message>
        <source>The history can take back each change. A backup keeps the whole configuration in one file, with a hash of each file in it.</source>
        <translation>履歴では変更を 1 つずつ取り消せます。バックアップは構成全体を、各ファイルのハッシュとともに 1 つのファイルに保存します。</translation>
    </message>
    <message>
        <source>Backup of %1</source>
        <comment>moment</comment>
        <translation>%1 のバックアップ</translation>
    </message>
    <message>
        <source>On the hub: %1</source>
        <comment>path of a file</comment>
        <translation>ハブ上: %1</translation>
    </message>
    <message>
        <source>It holds no file.</source>
        <translation>ファイルは含まれていません。</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) are backed up.</source>
        <translation>
            <numerusform>%n 個のファイルがバックアップされています。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) with passwords or keys were left out.</source>
        <translation>
            <numerusform>パスワードまたは鍵を含む %n 個のファイルは除外されました。</numerusform>
        </translation>
    </message>
    <message>
        <source>The backup is deleted.</source>
        <translation>バックアップを削除しました。</translation>
    </message>
</context>
<context>
    <name>mw::gui::Banner</name>
    <message>
        <source>Close this message</source>
        <translation>このメッセージを閉じる</translation>
    </message>
</context>
<context>
    <name>mw::gui::BlockSenderDialog</name>
    <message>
        <source>Block a sender</source>
        <translation>送信者をブロック</translation>
    </message>
    <message>
        <source>&amp;Sender</source>
        <translation>送信者(&amp;S)</translation>
    </message>
    <message>
        <source>An address, or @ and a domain for everybody there. It is refused while the other side still listens.</source>
        <translation>アドレス、またはそのドメインの全員を表す @ とドメイン。相手との通信中に拒否します。</translation>
    </message>
    <message>
        <source>block %1</source>
        <comment>sender</comment>
        <translation>%1 をブロック</translation>
    </message>
    <message>
        <source>Type whose mail is to be refused.</source>
        <translation>メールを拒否する送信者を入力してください。</translation>
    </message>
</context>
<context>
    <name>mw::gui::ChartLegend</name>
    <message>
        <source>Delivered %1</source>
        <comment>number</comment>
        <translation>配送済み %1</translation>
    </message>
    <message>
        <source>Deferred %1</source>
        <comment>number</comment>
        <translation>延期 %1</translation>
    </message>
    <message>
        <source>Bounced %1</source>
        <comment>number</comment>
        <translation>バウンス %1</translation>
    </message>
</context>
<context>
    <name>mw::gui::CodeEditor</name>
    <message>
        <source>Line %1: %2</source>
        <translation>%1 行目: %2</translation>
    </message>
</context>
<context>
    <name>mw::gui::CompareDialog</name>
    <message>
        <source>Compared with the backup of %1</source>
        <comment>moment</comment>
        <translation>%1 のバックアップとの比較</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>比較しています…</translation>
    </message>
    <message>
        <source>Files that differ</source>
        <translation>異なるファイル</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Nothing differs: every file of the backup is as it was then.</source>
        <translation>違いはありません。バックアップのすべてのファイルは当時のままです。</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) differ. Lines with − stand in the hub now, lines with + in the backup.</source>
        <translation>
            <numerusform>%n 個のファイルが異なります。− の行は現在のハブに、+ の行はバックアップにあります。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mw::gui::ConflictPane</name>
    <message>
        <source>Open &amp;editor</source>
        <translation>エディターを開く(&amp;E)</translation>
    </message>
    <message>
        <source>Your text on top of what is there now, to be looked at first</source>
        <translation>現在の内容に自分のテキストを重ね、先に確認します</translation>
    </message>
    <message>
        <source>Take &amp;theirs</source>
        <translation>相手の変更を採用(&amp;T)</translation>
    </message>
    <message>
        <source>Your edit of this file is forgotten</source>
        <translation>このファイルへの自分の編集は破棄されます</translation>
    </message>
    <message>
        <source>&amp;Merge mine on top</source>
        <translation>自分の変更を統合(&amp;M)</translation>
    </message>
    <message>
        <source>The file gets both changes</source>
        <translation>ファイルに両方の変更が入ります</translation>
    </message>
    <message>
        <source>As the change left it</source>
        <translation>変更直後</translation>
    </message>
    <message>
        <source>When you began</source>
        <translation>編集開始時</translation>
    </message>
    <message>
        <source>On the hub now</source>
        <translation>現在のハブ</translation>
    </message>
    <message>
        <source>Before the change</source>
        <translation>変更前</translation>
    </message>
    <message>
        <source>Your edit</source>
        <translation>自分の編集</translation>
    </message>
    <message>
        <source>Both changes can be joined.</source>
        <translation>両方の変更を統合できます。</translation>
    </message>
    <message>
        <source>Both changed the same lines, so you have to choose.</source>
        <translation>両方が同じ行を変更したため、どちらかを選ぶ必要があります。</translation>
    </message>
    <message>
        <source>%1 has been changed again since. %2
%3</source>
        <comment>file, reason, advice</comment>
        <translation>%1 はその後また変更されました。%2
%3</translation>
    </message>
    <message>
        <source>%1 has been changed since you read it. %2
%3</source>
        <comment>file, who and when, advice</comment>
        <translation>%1 は読み込み後に変更されました。%2
%3</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>戻る(&amp;B)</translation>
    </message>
    <message>
        <source>Nothing is decided; your edit goes on waiting</source>
        <translation>何も決めません。編集は保留のまま残ります</translation>
    </message>
    <message>
        <source>&amp;Leave it as it is</source>
        <translation>そのままにする(&amp;L)</translation>
    </message>
    <message>
        <source>What is on the hub now stays</source>
        <translation>現在ハブにあるものが残ります</translation>
    </message>
    <message>
        <source>&amp;Put it back</source>
        <translation>元に戻す(&amp;P)</translation>
    </message>
    <message>
        <source>Take m&amp;ine</source>
        <translation>自分の変更を採用(&amp;I)</translation>
    </message>
    <message>
        <source>The file becomes what it was before the change; what came later in it is lost</source>
        <translation>ファイルは変更前の内容に戻ります。その後に加えられたものは失われます</translation>
    </message>
    <message>
        <source>Your edit takes the place of what is on the hub now</source>
        <translation>あなたの編集が、現在ハブにあるものに置き換わります</translation>
    </message>
    <message>
        <source>&amp;Join both</source>
        <translation>両方を統合(&amp;J)</translation>
    </message>
</context>
<context>
    <name>mw::gui::ConsequencePanel</name>
    <message>
        <source>%1, line %2: %3</source>
        <comment>file, number, reason</comment>
        <translation>%1、%2 行目: %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>file, reason</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>You are asked for permission when it is applied.</source>
        <translation>適用時に許可を求められます。</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>実行内容</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>ファイル数</translation>
    </message>
    <message>
        <source>Interruption</source>
        <translation>中断</translation>
    </message>
    <message>
        <source>Fill in the form to see what it would do. Nothing is changed before you apply it.</source>
        <translation>フォームに入力すると、実行結果の予測が表示されます。適用するまで何も変更されません。</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>まだなし</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>This cannot be done as it is: see the field that is marked.</source>
        <translation>このままでは実行できません。印の付いた欄を確認してください。</translation>
    </message>
    <message>
        <source>Nothing changes: the hub has it already.</source>
        <translation>何も変わりません。ハブはすでにこの状態です。</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>なし。</translation>
    </message>
</context>
<context>
    <name>mw::gui::ControlDetails</name>
    <message>
        <source>Problems</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>What the line means</source>
        <translation>行の意味</translation>
    </message>
    <message>
        <source>Text of the file</source>
        <translation>ファイルのテキスト</translation>
    </message>
    <message>
        <source>&amp;Form</source>
        <translation>フォーム(&amp;F)</translation>
    </message>
    <message>
        <source>Te&amp;xt</source>
        <translation>テキスト(&amp;X)</translation>
    </message>
    <message>
        <source>&amp;New content</source>
        <translation>新しい内容(&amp;N)</translation>
    </message>
    <message>
        <source>It takes the place of what is there. Once it is applied nobody can read it here.</source>
        <translation>現在の内容を置き換えます。適用後は、ここで誰も読めません。</translation>
    </message>
    <message>
        <source>Add to pending &amp;changes</source>
        <translation>保留中の変更に追加(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Standard value</source>
        <translation>標準値(&amp;S)</translation>
    </message>
    <message>
        <source>Removes the file, so that the standard holds</source>
        <translation>ファイルを削除し、標準値を有効にします</translation>
    </message>
    <message>
        <source>For&amp;get this edit</source>
        <translation>この編集を破棄(&amp;G)</translation>
    </message>
    <message>
        <source>The file stays as it is on the hub</source>
        <translation>ファイルはハブ上の状態のまま残ります</translation>
    </message>
    <message>
        <source>No file is selected</source>
        <translation>ファイルが選択されていません</translation>
    </message>
    <message>
        <source>Select one to see what it does, what is in force, and to change it.</source>
        <translation>選択すると、役割と現在有効な値が表示され、変更できます。</translation>
    </message>
    <message>
        <source>No program that Mailwright knows reads a file of this name. It can be looked at here, not changed.</source>
        <translation>Mailwright が知る限り、この名前のファイルを読むプログラムはありません。ここでは閲覧のみで、変更はできません。</translation>
    </message>
    <message>
        <source>set, not shown</source>
        <translation>設定済み、非表示</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>有効な値</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>変更日時</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>標準値</translation>
    </message>
    <message>
        <source>Read by</source>
        <translation>読むプログラム</translation>
    </message>
    <message>
        <source>After a change</source>
        <translation>変更後</translation>
    </message>
    <message>
        <source>nothing: it holds from the next use on</source>
        <translation>操作不要: 次回の使用から有効</translation>
    </message>
    <message>
        <source>Set, not shown</source>
        <translation>設定済み、非表示</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>未設定</translation>
    </message>
    <message>
        <source>This file holds passwords or keys. What it holds never leaves the hub, and stays out of the history.</source>
        <translation>このファイルはパスワードまたは鍵を含みます。内容はハブの外に出ず、履歴にも残りません。</translation>
    </message>
    <message>
        <source>This file cannot be edited here</source>
        <translation>このファイルはここでは編集できません</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>ファイルを読み込んでいます…</translation>
    </message>
    <message>
        <source>A program makes it from another file.</source>
        <translation>プログラムが別のファイルから作成します。</translation>
    </message>
    <message>
        <source>Not applied yet</source>
        <translation>未適用</translation>
    </message>
    <message>
        <source>Unknown file</source>
        <translation>不明なファイル</translation>
    </message>
    <message>
        <source>Set on this hub</source>
        <translation>このハブで設定済み</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>%1 行目: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n more problem(s)</source>
        <translation>
            <numerusform>ほかに %n 件の問題</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mw::gui::ControlFilesModel</name>
    <message>
        <source>will be set, not shown</source>
        <translation>設定予定、非表示</translation>
    </message>
    <message>
        <source>set, not shown</source>
        <translation>設定済み、非表示</translation>
    </message>
    <message>
        <source>cannot be shown</source>
        <translation>表示できません</translation>
    </message>
    <message>
        <source>set</source>
        <translation>設定済み</translation>
    </message>
    <message>
        <source>being read…</source>
        <translation>読み込み中…</translation>
    </message>
    <message>
        <source>Not applied yet</source>
        <translation>未適用</translation>
    </message>
    <message>
        <source>%1: %2, not applied yet</source>
        <comment>file name, value</comment>
        <translation>%1: %2、未適用</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>file name, value</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>mw::gui::ControlFilesPage</name>
    <message>
        <source>Control files</source>
        <translation>制御ファイル</translation>
    </message>
    <message>
        <source>&amp;Find a control file</source>
        <translation>制御ファイルを検索(&amp;F)</translation>
    </message>
    <message>
        <source>Filter by name, help, content or program</source>
        <translation>名前、説明、内容、プログラムで絞り込み</translation>
    </message>
    <message>
        <source>Which files</source>
        <translation>表示するファイル</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>すべてのファイル</translation>
    </message>
    <message>
        <source>Set on this hub</source>
        <translation>このハブで設定済み</translation>
    </message>
    <message>
        <source>Not applied yet</source>
        <translation>未適用</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) set on this hub</source>
        <translation>
            <numerusform>このハブで設定済みのファイル %n 個</numerusform>
        </translation>
    </message>
    <message>
        <source>The control files could not be read</source>
        <translation>制御ファイルを読み込めませんでした</translation>
    </message>
    <message>
        <source>Reading the control files…</source>
        <translation>制御ファイルを読み込んでいます…</translation>
    </message>
    <message>
        <source>No edit waits</source>
        <translation>保留中の編集はありません</translation>
    </message>
    <message>
        <source>Every change has been applied or forgotten.</source>
        <translation>すべての変更が適用または破棄されました。</translation>
    </message>
    <message>
        <source>No file matches</source>
        <translation>一致するファイルがありません</translation>
    </message>
    <message>
        <source>Clear the filter to see all of them.</source>
        <translation>絞り込みを解除すると、すべて表示されます。</translation>
    </message>
</context>
<context>
    <name>mw::gui::ControlForm</name>
    <message>
        <source>&amp;Value</source>
        <translation>値(&amp;V)</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>New entry</source>
        <translation>新しい項目</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>追加(&amp;A)</translation>
    </message>
    <message>
        <source>Rem&amp;ove</source>
        <translation>削除(&amp;O)</translation>
    </message>
    <message>
        <source>New entry, such as %1</source>
        <translation>新しい項目。例: %1</translation>
    </message>
</context>
<context>
    <name>mw::gui::ControlStore</name>
    <message>
        <source>It holds bytes that are no text in UTF-8, which would be lost here.</source>
        <translation>UTF-8 のテキストでないバイトを含みます。ここで編集すると失われます。</translation>
    </message>
    <message>
        <source>It is a directory with a file for each host.</source>
        <translation>ホスト名ごとに 1 つのファイルがあるディレクトリです。</translation>
    </message>
    <message>
        <source>It stands for all files whose names begin so.</source>
        <translation>名前がこのように始まるすべてのファイルを表します。</translation>
    </message>
</context>
<context>
    <name>mw::gui::DeadlineBar</name>
    <message>
        <source>%1 % of the time in the queue is over</source>
        <translation>キュー内の期限の %1 % が経過</translation>
    </message>
</context>
<context>
    <name>mw::gui::DeliveryChart</name>
    <message>
        <source>Deliveries over time</source>
        <translation>配送の推移</translation>
    </message>
    <message>
        <source>%1 delivered, %2 deferred, %3 bounced</source>
        <translation>配送済み %1、延期 %2、バウンス %3</translation>
    </message>
    <message>
        <source>%1 to %2
Delivered: %3
Deferred: %4
Bounced: %5</source>
        <comment>time, time, three numbers</comment>
        <translation>%1 ～ %2
配送済み: %3
延期: %4
バウンス: %5</translation>
    </message>
</context>
<context>
    <name>mw::gui::DiffView</name>
    <message>
        <source>Differences</source>
        <translation>差分</translation>
    </message>
    <message>
        <source>added: %1</source>
        <translation>追加: %1</translation>
    </message>
    <message>
        <source>removed: %1</source>
        <translation>削除: %1</translation>
    </message>
</context>
<context>
    <name>mw::gui::DomainForm</name>
    <message>
        <source>Change %1</source>
        <comment>domain</comment>
        <translation>%1 を変更</translation>
    </message>
    <message>
        <source>Add a domain</source>
        <translation>ドメインを追加</translation>
    </message>
    <message>
        <source>&amp;Domain</source>
        <translation>ドメイン(&amp;D)</translation>
    </message>
    <message>
        <source>What stands behind the @ of its addresses.</source>
        <translation>アドレスの @ の後ろの部分。</translation>
    </message>
    <message>
        <source>More: names below it, exceptions</source>
        <translation>詳細: 下位の名前、例外</translation>
    </message>
    <message>
        <source>Also every name &amp;below it</source>
        <translation>下位のすべての名前を含む(&amp;B)</translation>
    </message>
    <message>
        <source>Mail for a.shop.example and b.shop.example is handled like that for shop.example.</source>
        <translation>a.shop.example や b.shop.example 宛てのメールを shop.example 宛てと同じように処理します。</translation>
    </message>
    <message>
        <source>E&amp;xcept</source>
        <translation>例外(&amp;X)</translation>
    </message>
    <message>
        <source>Addresses and names below it, with blanks between them, whose mail goes elsewhere.</source>
        <translation>メールを別の場所に送るアドレスと下位の名前。空白で区切ります。</translation>
    </message>
    <message>
        <source>&amp;Virtual</source>
        <translation>仮想(&amp;V)</translation>
    </message>
    <message>
        <source>It has its own addresses, and one account looks after all of them. Nobody needs an account on this computer.</source>
        <translation>独自のアドレスを持ち、1 つのアカウントがそのすべてを担当します。利用者にこのコンピューターのアカウントは不要です。</translation>
    </message>
    <message>
        <source>&amp;Local</source>
        <translation>ローカル(&amp;L)</translation>
    </message>
    <message>
        <source>The people are users of this computer: mail to anna at this domain goes to the user anna.</source>
        <translation>利用者はこのコンピューターのユーザーです。このドメインの anna 宛てのメールはユーザー anna に渡されます。</translation>
    </message>
    <message>
        <source>&amp;Relay</source>
        <translation>中継(&amp;R)</translation>
    </message>
    <message>
        <source>Its mail is taken here and passed on to the server that keeps it.</source>
        <translation>メールはここで受け取られ、それを保管するサーバーに中継されます。</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>the hub’s own addresses (alias)</source>
        <translation>ハブ自体のアドレス（alias）</translation>
    </message>
    <message>
        <source>Looked &amp;after by</source>
        <translation>担当(&amp;A)</translation>
    </message>
    <message>
        <source>The account whose .qmail files are the addresses. It may have an extension, as in anna-shop.</source>
        <translation>.qmail ファイルがアドレスになるアカウント。anna-shop のように拡張部分を付けられます。</translation>
    </message>
    <message>
        <source>&amp;Everything else goes to</source>
        <translation>その他すべての行き先(&amp;E)</translation>
    </message>
    <message>
        <source>Where mail for names without an address of their own goes. Left empty, it bounces until you add addresses.</source>
        <translation>独自のアドレスがない名前宛てのメールの行き先。空の場合、アドレスを追加するまでバウンスになります。</translation>
    </message>
    <message>
        <source>Type the domain to see what happens.</source>
        <translation>ドメインを入力すると、結果が表示されます。</translation>
    </message>
    <message>
        <source>Say which account looks after it.</source>
        <translation>担当するアカウントを指定してください。</translation>
    </message>
    <message>
        <source>It says who has an address there.</source>
        <translation>そのドメインに誰がアドレスを持つかを決めます。</translation>
    </message>
</context>
<context>
    <name>mw::gui::DomainsPage</name>
    <message>
        <source>Domains</source>
        <translation>ドメイン</translation>
    </message>
    <message>
        <source>&amp;Add domain…</source>
        <translation>ドメインを追加(&amp;A)…</translation>
    </message>
    <message>
        <source>Take mail for another domain</source>
        <translation>別のドメイン宛てのメールを受け取ります</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>変更(&amp;C)…</translation>
    </message>
    <message>
        <source>Another kind, account or exceptions for the selected domain</source>
        <translation>選択したドメインの種類、アカウント、例外を変更します</translation>
    </message>
    <message>
        <source>Re&amp;name…</source>
        <translation>名前を変更(&amp;N)…</translation>
    </message>
    <message>
        <source>Give the selected domain another name</source>
        <translation>選択したドメインに別の名前を付けます</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>削除(&amp;R)…</translation>
    </message>
    <message>
        <source>Take no more mail for the selected domain</source>
        <translation>選択したドメイン宛てのメールの受け取りをやめます</translation>
    </message>
    <message>
        <source>Check &amp;DNS</source>
        <translation>DNS を確認(&amp;D)</translation>
    </message>
    <message>
        <source>Ask the name system whether it sends the mail of these domains to this hub</source>
        <translation>これらのドメイン宛てのメールがこのハブに送られるかを DNS に問い合わせます</translation>
    </message>
    <message>
        <source>&amp;Fix…</source>
        <translation>修復(&amp;F)…</translation>
    </message>
    <message>
        <source>Mend what keeps mail for the selected domain from arriving</source>
        <translation>選択したドメイン宛てのメールが届かない原因を直します</translation>
    </message>
    <message>
        <source>Add address…</source>
        <translation>アドレスを追加…</translation>
    </message>
    <message>
        <source>A new address at the selected domain</source>
        <translation>選択したドメインの新しいアドレス</translation>
    </message>
    <message>
        <source>Everything else…</source>
        <translation>その他すべて…</translation>
    </message>
    <message>
        <source>What happens to mail for names that are not in this list</source>
        <translation>この一覧にない名前宛てのメールの処理</translation>
    </message>
    <message>
        <source>Domains of this hub</source>
        <translation>このハブのドメイン</translation>
    </message>
    <message>
        <source>Addresses of the selected domain</source>
        <translation>選択したドメインのアドレス</translation>
    </message>
    <message numerus="yes">
        <source>%n domain(s)</source>
        <translation>
            <numerusform>ドメイン %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no control/rcpthosts: mail for any domain is taken from everybody, which makes this hub an open relay.</source>
        <translation>control/rcpthosts がありません。任意のドメイン宛てのメールを誰からでも受け付けるため、このハブはオープンリレーです。</translation>
    </message>
    <message>
        <source>The domains could not be read</source>
        <translation>ドメインを読み込めませんでした</translation>
    </message>
    <message>
        <source>Reading the domains…</source>
        <translation>ドメインを読み込んでいます…</translation>
    </message>
    <message>
        <source>This hub takes no mail yet</source>
        <translation>このハブはまだメールを受け取りません</translation>
    </message>
    <message>
        <source>Add the domain that stands behind the @ of your addresses.</source>
        <translation>あなたのアドレスの @ の後ろにあるドメインを追加してください。</translation>
    </message>
    <message>
        <source>Its mail is taken here and passed on; its addresses are kept by another server.</source>
        <translation>メールはここで受け取られて中継されます。アドレスは別のサーバーで管理されています。</translation>
    </message>
    <message>
        <source>Mail for it from outside is refused: it is missing in control/rcpthosts.</source>
        <translation>このドメイン宛ての外部からのメールは拒否されます: control/rcpthosts にありません。</translation>
    </message>
    <message>
        <source>It has no address yet: all its mail bounces.</source>
        <translation>まだアドレスがありません。すべてのメールがバウンスになります。</translation>
    </message>
    <message>
        <source>Add an address, or say where everything else goes.</source>
        <translation>アドレスを追加するか、その他すべての行き先を指定してください。</translation>
    </message>
    <message>
        <source>DNS: %1</source>
        <comment>what the name system says</comment>
        <translation>DNS: %1</translation>
    </message>
</context>
<context>
    <name>mw::gui::EmptyState</name>
    <message>
        <source>Command</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>Copy this command</source>
        <translation>このコマンドをコピー</translation>
    </message>
</context>
<context>
    <name>mw::gui::EverythingElseForm</name>
    <message>
        <source>Everything else</source>
        <translation>その他すべて</translation>
    </message>
    <message>
        <source>all local domains</source>
        <translation>すべてのローカルドメイン</translation>
    </message>
    <message>
        <source>&amp;At</source>
        <translation>対象(&amp;A)</translation>
    </message>
    <message>
        <source>Mail to names of it that have no address of their own.</source>
        <translation>独自のアドレスがない名前宛てのメール。</translation>
    </message>
    <message>
        <source>It &amp;bounces</source>
        <translation>バウンスにする(&amp;B)</translation>
    </message>
    <message>
        <source>Who mistyped an address learns of it. This is what most hubs do.</source>
        <translation>アドレスを打ち間違えた人に通知されます。ほとんどのハブはこの方法です。</translation>
    </message>
    <message>
        <source>It &amp;goes somewhere</source>
        <translation>別の行き先に渡す(&amp;G)</translation>
    </message>
    <message>
        <source>Every name counts as an address. Expect a lot of spam to names that are guessed.</source>
        <translation>どの名前もアドレスとして扱われます。推測された名前宛てに大量のスパムが届くことが予想されます。</translation>
    </message>
    <message>
        <source>It is &amp;dropped</source>
        <translation>破棄する(&amp;D)</translation>
    </message>
    <message>
        <source>Nobody gets it and nobody learns of it: not those who mistyped, either.</source>
        <translation>誰も受け取らず、誰にも通知されません。打ち間違えた人も気付きません。</translation>
    </message>
    <message>
        <source>What happens to it</source>
        <translation>メールの処理</translation>
    </message>
    <message>
        <source>&amp;Where</source>
        <translation>行き先(&amp;W)</translation>
    </message>
    <message>
        <source>An address, a mailbox as a path (./Maildir/), or a program after |.</source>
        <translation>アドレス、パスで示したメールボックス（./Maildir/）、または | の後にプログラム。</translation>
    </message>
    <message>
        <source>It bounces already.</source>
        <translation>すでにバウンスになります。</translation>
    </message>
    <message>
        <source>Say where it goes.</source>
        <translation>行き先を指定してください。</translation>
    </message>
    <message>
        <source>everything else at %1</source>
        <comment>domain</comment>
        <translation>%1 のその他すべて</translation>
    </message>
    <message>
        <source>To all of it alike.</source>
        <translation>すべてに同じように適用されます。</translation>
    </message>
</context>
<context>
    <name>mw::gui::FileField</name>
    <message>
        <source>Choose…</source>
        <translation>選択…</translation>
    </message>
    <message>
        <source>Choose: %1</source>
        <comment>what a file is for</comment>
        <translation>選択: %1</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>そのようなファイルはありません。</translation>
    </message>
    <message>
        <source>It is no file of text, or far too large.</source>
        <translation>テキストファイルでないか、大きすぎます。</translation>
    </message>
    <message>
        <source>It cannot be read: %1</source>
        <comment>reason of the system</comment>
        <translation>読み込めません: %1</translation>
    </message>
</context>
<context>
    <name>mw::gui::FindBar</name>
    <message>
        <source>Find in this log</source>
        <translation>このログを検索</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>前を検索</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>次を検索</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>mw::gui::FormDialog</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Add to &amp;pending changes</source>
        <translation>保留中の変更に追加(&amp;P)</translation>
    </message>
    <message>
        <source>It waits at the bottom of the window and is applied together with other changes</source>
        <translation>ウィンドウの下部に保留され、他の変更とまとめて適用されます</translation>
    </message>
    <message>
        <source>Re&amp;view and apply…</source>
        <translation>確認して適用(&amp;V)…</translation>
    </message>
</context>
<context>
    <name>mw::gui::FormField</name>
    <message>
        <source>Example: %1</source>
        <translation>例: %1</translation>
    </message>
    <message>
        <source>File: %1</source>
        <translation>ファイル: %1</translation>
    </message>
</context>
<context>
    <name>mw::gui::GuideBrowser</name>
    <message>
        <source>Chapter of the guide</source>
        <translation>ガイドの章</translation>
    </message>
</context>
<context>
    <name>mw::gui::GuideWindow</name>
    <message>
        <source>Guide to Mailwright</source>
        <translation>Mailwright ガイド</translation>
    </message>
    <message>
        <source>&amp;Search the guide</source>
        <translation>ガイドを検索(&amp;S)</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>ガイドを検索</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>章</translation>
    </message>
    <message>
        <source>No chapter has these words.</source>
        <translation>これらの語を含む章はありません。</translation>
    </message>
</context>
<context>
    <name>mw::gui::HeadersView</name>
    <message>
        <source>Message header</source>
        <translation>メッセージヘッダー</translation>
    </message>
</context>
<context>
    <name>mw::gui::HistoryModel</name>
    <message>
        <source>The configuration as it was found</source>
        <translation>最初に検出された構成</translation>
    </message>
    <message>
        <source>%1 edited outside this program</source>
        <comment>files</comment>
        <translation>%1 がこのプログラムの外で編集されました</translation>
    </message>
    <message>
        <source>Edited %1</source>
        <comment>files</comment>
        <translation>%1 を編集</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>what was changed, why</comment>
        <translation>%1 – %2</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>ファイル %n 個</numerusform>
        </translation>
    </message>
    <message>
        <source>When</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>実行者</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>ファイル数</translation>
    </message>
</context>
<context>
    <name>mw::gui::HistoryPage</name>
    <message>
        <source>History &amp; backup</source>
        <translation>履歴とバックアップ</translation>
    </message>
    <message>
        <source>&amp;Undo this change…</source>
        <translation>この変更を取り消す(&amp;U)…</translation>
    </message>
    <message>
        <source>Shows what taking it back does, and does it</source>
        <translation>取り消した場合の影響を表示し、実行します</translation>
    </message>
    <message>
        <source>&amp;Changes</source>
        <translation>変更(&amp;C)</translation>
    </message>
    <message>
        <source>Bac&amp;kups</source>
        <translation>バックアップ(&amp;K)</translation>
    </message>
    <message>
        <source>Changes of the configuration</source>
        <translation>構成の変更</translation>
    </message>
    <message>
        <source>The history could not be read</source>
        <translation>履歴を読み込めませんでした</translation>
    </message>
    <message>
        <source>Reading the history…</source>
        <translation>履歴を読み込んでいます…</translation>
    </message>
    <message>
        <source>Nothing has been changed yet</source>
        <translation>まだ何も変更されていません</translation>
    </message>
    <message>
        <source>Every change of the configuration is recorded here, and can be taken back.</source>
        <translation>構成のすべての変更がここに記録され、取り消せます。</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>変更 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Change %1 by %2, %3</source>
        <comment>number, account, moment</comment>
        <translation>変更 %1、実行者 %2、%3</translation>
    </message>
    <message>
        <source>Co&amp;mpare with…</source>
        <translation>比較(&amp;M)…</translation>
    </message>
    <message>
        <source>What the selected change and those before it did together, since an older one</source>
        <translation>選択した変更とそれ以前の変更が、古い時点から合わせて行ったこと</translation>
    </message>
    <message>
        <source>Everything after change %1, until change %2</source>
        <translation>変更 %1 より後、変更 %2 までのすべて</translation>
    </message>
</context>
<context>
    <name>mw::gui::HostDialog</name>
    <message>
        <source>Add host</source>
        <translation>ホストを追加</translation>
    </message>
    <message>
        <source>&amp;Host</source>
        <translation>ホスト(&amp;H)</translation>
    </message>
    <message>
        <source>Reached by ssh, with your key: Mailwright opens no port and keeps no password.</source>
        <translation>あなたの鍵を使い、ssh で接続します。Mailwright はポートを開かず、パスワードも保存しません。</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名前(&amp;N)</translation>
    </message>
    <message>
        <source>What the hub is called in this window; as it calls itself, if you leave this empty.</source>
        <translation>このウィンドウでのハブの呼び名。空の場合はハブ自身の名前を使います。</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>オフィス</translation>
    </message>
    <message>
        <source>&amp;Colour</source>
        <translation>色(&amp;C)</translation>
    </message>
    <message>
        <source>Of the band over the window while you look at this hub.</source>
        <translation>このハブの表示中にウィンドウ上部に出る帯の色。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>追加(&amp;A)</translation>
    </message>
    <message>
        <source>This hub is in the list already.</source>
        <translation>このハブはすでに一覧にあります。</translation>
    </message>
</context>
<context>
    <name>mw::gui::HubBand</name>
    <message>
        <source>Hub %1</source>
        <comment>name</comment>
        <translation>ハブ %1</translation>
    </message>
</context>
<context>
    <name>mw::gui::HubView</name>
    <message>
        <source>&amp;Set up this computer…</source>
        <translation>このコンピューターをセットアップ(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>再試行(&amp;T)</translation>
    </message>
    <message>
        <source>Stop %1?</source>
        <comment>service</comment>
        <translation>%1 を停止しますか？</translation>
    </message>
    <message>
        <source>Restart %1?</source>
        <comment>service</comment>
        <translation>%1 を再起動しますか？</translation>
    </message>
    <message>
        <source>It does nothing until it is started again. What runs now is finished first.</source>
        <translation>再び開始するまで何も行いません。実行中のものは先に完了します。</translation>
    </message>
    <message>
        <source>What runs now is finished first; then it starts anew.</source>
        <translation>実行中のものが完了してから、新たに起動します。</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>停止(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Restart</source>
        <translation>再起動(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>キャンセル(&amp;C)</translation>
    </message>
    <message>
        <source>Connecting to the hub…</source>
        <translation>ハブに接続しています…</translation>
    </message>
    <message>
        <source>The mail helper is not running</source>
        <translation>メールヘルパーが動いていません</translation>
    </message>
    <message>
        <source>Mailwright works through a helper, mailwrightd, that looks after the mail system. Start it with this command:</source>
        <translation>Mailwright は、メールシステムを管理するヘルパー mailwrightd を通じて動作します。次のコマンドで起動してください:</translation>
    </message>
    <message>
        <source>%1
Mailwright tries again by itself.</source>
        <comment>reason</comment>
        <translation>%1
Mailwright は自動的に再試行します。</translation>
    </message>
    <message>
        <source>Connected to %1.</source>
        <comment>name of a hub</comment>
        <translation>%1 に接続しました。</translation>
    </message>
    <message>
        <source>The connection to %1 is lost.</source>
        <comment>name of a hub</comment>
        <translation>%1 との接続が切れました。</translation>
    </message>
    <message>
        <source>There is no mail hub here yet</source>
        <translation>ここにはまだメールハブがありません</translation>
    </message>
    <message>
        <source>The helper is running. An assistant asks what the hub needs to know, shows what it will write, and ends with a mail that arrives.</source>
        <translation>ヘルパーは動いています。アシスタントがハブに必要な情報を尋ね、書き込む内容を示し、最後にメールが届くことを確かめます。</translation>
    </message>
    <message>
        <source>Nothing is changed before the last page.</source>
        <translation>最後のページまで何も変更されません。</translation>
    </message>
    <message>
        <source>You lack the right to configure; ask an administrator of this computer.</source>
        <translation>構成する権限がありません。このコンピューターの管理者に依頼してください。</translation>
    </message>
    <message>
        <source>%1 cannot be reached</source>
        <comment>name of a hub</comment>
        <translation>%1 に接続できません</translation>
    </message>
    <message>
        <source>This command says more:</source>
        <translation>次のコマンドで詳細がわかります:</translation>
    </message>
    <message>
        <source>You may not look after this hub</source>
        <translation>このハブを管理する権限がありません</translation>
    </message>
    <message>
        <source>The helper is running, but your account lacks the right “%1”. Members of the group mailwright have it; an administrator can add you:</source>
        <translation>ヘルパーは動いていますが、あなたのアカウントには権限「%1」がありません。グループ mailwright のメンバーが持つ権限です。管理者が次のコマンドで追加できます:</translation>
    </message>
    <message>
        <source>%1
Then log out and in again.</source>
        <comment>reason</comment>
        <translation>%1
その後、ログアウトして再度ログインしてください。</translation>
    </message>
    <message>
        <source>A hub is set up on its own computer: start Mailwright there, or type there: %1</source>
        <translation>ハブは、それを置くコンピューター上で設定します。そこで Mailwright を起動するか、そこで次のように入力してください: %1</translation>
    </message>
    <message>
        <source>%1
Mailwright does not try again by itself: too many attempts could lock your account there.</source>
        <comment>reason</comment>
        <translation>%1
Mailwright は自動では再試行しません。試行が多すぎると、そこのアカウントがロックされることがあります。</translation>
    </message>
    <message>
        <source>Try &amp;now</source>
        <translation>今すぐ再試行(&amp;N)</translation>
    </message>
    <message>
        <source>The connection to the helper is lost. What you see is as of %1.</source>
        <comment>time of day</comment>
        <translation>ヘルパーへの接続が切れました。表示されている内容は %1 の時点のものです。</translation>
    </message>
    <message numerus="yes">
        <source>It is tried again in %n seconds.</source>
        <translation>
            <numerusform>%n 秒後に再試行します。</numerusform>
        </translation>
    </message>
    <message>
        <source>It is being tried again…</source>
        <translation>再試行しています…</translation>
    </message>
</context>
<context>
    <name>mw::gui::ImportAddressesForm</name>
    <message>
        <source>Import addresses</source>
        <translation>アドレスをインポート</translation>
    </message>
    <message>
        <source>&amp;Open a file…</source>
        <translation>ファイルを開く(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Table</source>
        <translation>表(&amp;T)</translation>
    </message>
    <message>
        <source>A line for each place mail goes: address, kind (forward, mailbox, program or discard), to. Also as a spreadsheet writes it. Addresses that exist get the new places added.</source>
        <translation>メールの行き先ごとに 1 行: アドレス、種類（forward、mailbox、program、discard）、行き先。表計算ソフトの形式も使えます。既存のアドレスには新しい行き先が追加されます。</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>ほか %n 人。</numerusform>
        </translation>
    </message>
    <message>
        <source>Open a file or paste a table to see what happens.</source>
        <translation>ファイルを開くか表を貼り付けると、結果が表示されます。</translation>
    </message>
    <message numerus="yes">
        <source>%n address(es) from a table</source>
        <translation>
            <numerusform>表からのアドレス %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Mend first what stands under the table.</source>
        <translation>まず表の下に示された問題を直してください。</translation>
    </message>
</context>
<context>
    <name>mw::gui::InstallCertificateDialog</name>
    <message>
        <source>Install certificate</source>
        <translation>証明書をインストール</translation>
    </message>
    <message>
        <source>Certificates and keys (*.pem *.crt *.cer *.key);;All files (*)</source>
        <translation>証明書と鍵 (*.pem *.crt *.cer *.key);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>証明書</translation>
    </message>
    <message>
        <source>&amp;Certificate with its chain</source>
        <translation>証明書とチェーン(&amp;C)</translation>
    </message>
    <message>
        <source>A file in PEM form, as your authority or an ACME client has made it.</source>
        <translation>認証局または ACME クライアントが作成した PEM 形式のファイル。</translation>
    </message>
    <message>
        <source>Private key</source>
        <translation>秘密鍵</translation>
    </message>
    <message>
        <source>Private &amp;key</source>
        <translation>秘密鍵(&amp;K)</translation>
    </message>
    <message>
        <source>It is written for the mail server alone, stays out of the history, and is never shown.</source>
        <translation>メールサーバーだけが読めるように書き込まれ、履歴に残らず、表示されることもありません。</translation>
    </message>
    <message>
        <source>For one host name only</source>
        <translation>1 つのホスト名専用</translation>
    </message>
    <message>
        <source>&amp;Shown to clients that ask for</source>
        <translation>提示先のホスト名(&amp;S)</translation>
    </message>
    <message>
        <source>Empty: it is shown to everybody. A name: only to clients that ask for this host.</source>
        <translation>空: 全員に提示します。名前: このホストを要求するクライアントにのみ提示します。</translation>
    </message>
    <message>
        <source>Choose the file with the certificate.</source>
        <translation>証明書のファイルを選択してください。</translation>
    </message>
    <message>
        <source>Choose the file with the private key.</source>
        <translation>秘密鍵のファイルを選択してください。</translation>
    </message>
    <message>
        <source>certificate</source>
        <translation>証明書</translation>
    </message>
    <message>
        <source>certificate for %1</source>
        <comment>host name</comment>
        <translation>%1 の証明書</translation>
    </message>
</context>
<context>
    <name>mw::gui::LimitsPage</name>
    <message>
        <source>Limits &amp; bounces</source>
        <translation>制限とバウンス</translation>
    </message>
    <message>
        <source>Show retry &amp;plan</source>
        <translation>再試行の予定を表示(&amp;P)</translation>
    </message>
    <message>
        <source>When a message is tried, as a drawing and as a table</source>
        <translation>メッセージを試行する時刻を図と表で示します</translation>
    </message>
    <message>
        <source>Parallel deliveries</source>
        <translation>並列配送</translation>
    </message>
    <message>
        <source>More are faster; fewer spare this computer, its line and the servers at the other end.</source>
        <translation>多いほど速く、少ないほどこのコンピューター、回線、相手のサーバーの負担が減ります。</translation>
    </message>
    <message>
        <source>To &amp;other hosts</source>
        <translation>他のホストへ(&amp;O)</translation>
    </message>
    <message>
        <source>How many deliveries to other hosts may run at once; 0 holds them all.</source>
        <translation>他のホストへ同時に行える配送の数。0 ではすべて保留します。</translation>
    </message>
    <message>
        <source>To people of this &amp;hub</source>
        <translation>このハブの利用者へ(&amp;H)</translation>
    </message>
    <message>
        <source>How many deliveries into mailboxes of this hub may run at once; 0 holds them all.</source>
        <translation>このハブのメールボックスへ同時に行える配送の数。0 ではすべて保留します。</translation>
    </message>
    <message>
        <source>Trying again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>A message that cannot be delivered now is tried again, less and less often, until it is returned.</source>
        <translation>今は配送できないメッセージは、返送されるまで、次第に間隔を広げて再試行されます。</translation>
    </message>
    <message>
        <source>&amp;Returned after</source>
        <translation>返送までの期間(&amp;R)</translation>
    </message>
    <message>
        <source>How long a message is tried before it is returned to its sender.</source>
        <translation>メッセージを送信者に返送するまで試行する期間。</translation>
    </message>
    <message>
        <source>604800, which is 7 days</source>
        <translation>604800（7 日）</translation>
    </message>
    <message>
        <source>Pace to other hos&amp;ts</source>
        <translation>他のホストへの間隔(&amp;T)</translation>
    </message>
    <message>
        <source>How fast the waits between attempts to other hosts grow: the first wait is the square of it in seconds.</source>
        <translation>他のホストへの試行間隔の増え方。最初の待機時間は、この値の 2 乗（秒）です。</translation>
    </message>
    <message>
        <source>Pace to people of this hu&amp;b</source>
        <translation>このハブの利用者への間隔(&amp;B)</translation>
    </message>
    <message>
        <source>How fast the waits between attempts to people of this hub grow: the first wait is the square of it in seconds.</source>
        <translation>このハブの利用者への試行間隔の増え方。最初の待機時間は、この値の 2 乗（秒）です。</translation>
    </message>
    <message>
        <source>&amp;Longest wait</source>
        <translation>最長の待機時間(&amp;L)</translation>
    </message>
    <message>
        <source>No two attempts are further apart than this.</source>
        <translation>試行の間隔がこれより長くなることはありません。</translation>
    </message>
    <message>
        <source>3600, which is an hour</source>
        <translation>3600（1 時間）</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>無制限</translation>
    </message>
    <message>
        <source>Sender is told of the delay a&amp;fter</source>
        <translation>送信者に遅延を知らせるまで(&amp;F)</translation>
    </message>
    <message>
        <source>After how many hours of waiting the sender gets a note that the message is late.</source>
        <translation>何時間待機したら、メッセージの遅れを送信者に知らせるか。</translation>
    </message>
    <message>
        <source>never</source>
        <translation>知らせない</translation>
    </message>
    <message>
        <source>Bounces</source>
        <translation>バウンス</translation>
    </message>
    <message>
        <source>What a sender gets when a message could not be delivered.</source>
        <translation>メッセージを配送できなかったときに送信者に届くもの。</translation>
    </message>
    <message>
        <source>Bounce s&amp;ender</source>
        <translation>バウンスの送信者(&amp;E)</translation>
    </message>
    <message>
        <source>The name before the @ in the From field of bounces.</source>
        <translation>バウンスの From フィールドの @ の前の名前。</translation>
    </message>
    <message>
        <source>Bounce ho&amp;st</source>
        <translation>バウンスのホスト(&amp;S)</translation>
    </message>
    <message>
        <source>The host in the From field and the text of bounces.</source>
        <translation>バウンスの From フィールドと本文のホスト。</translation>
    </message>
    <message>
        <source>Sub&amp;ject</source>
        <translation>件名(&amp;J)</translation>
    </message>
    <message>
        <source>The subject of bounces.</source>
        <translation>バウンスの件名。</translation>
    </message>
    <message>
        <source>Text, as qmail writes it</source>
        <translation>qmail と同じテキスト</translation>
    </message>
    <message>
        <source>Reports that programs understand, too (RFC 3464)</source>
        <translation>プログラムも理解できる報告（RFC 3464）</translation>
    </message>
    <message>
        <source>For&amp;m</source>
        <translation>形式(&amp;M)</translation>
    </message>
    <message>
        <source>What bounces look like.</source>
        <translation>バウンスの体裁。</translation>
    </message>
    <message>
        <source>Message repeated up &amp;to</source>
        <translation>再掲するメッセージの上限(&amp;T)</translation>
    </message>
    <message>
        <source>How much of the message a bounce repeats.</source>
        <translation>バウンスにメッセージをどこまで再掲するか。</translation>
    </message>
    <message>
        <source>50000, which is 50 kB</source>
        <translation>50000（50 kB）</translation>
    </message>
    <message>
        <source>Double bounces</source>
        <translation>ダブルバウンス</translation>
    </message>
    <message>
        <source>Bounces that cannot be delivered themselves.</source>
        <translation>それ自体を配送できないバウンス。</translation>
    </message>
    <message>
        <source>Deliver them to somebody of this hub</source>
        <translation>このハブの誰かに配送する</translation>
    </message>
    <message>
        <source>Deliver them, but not where the sender does not exist</source>
        <translation>配送する（送信者が存在しない場合を除く）</translation>
    </message>
    <message>
        <source>Discard them</source>
        <translation>破棄する</translation>
    </message>
    <message>
        <source>&amp;What is done with them</source>
        <translation>処理(&amp;W)</translation>
    </message>
    <message>
        <source>Who writes under a false address makes many of them.</source>
        <translation>偽のアドレスで送る人がいると、これが大量に発生します。</translation>
    </message>
    <message>
        <source>Delivered to the &amp;user</source>
        <translation>配送先のユーザー(&amp;U)</translation>
    </message>
    <message>
        <source>The name before the @ of whoever gets them.</source>
        <translation>受け取る人の @ の前の名前。</translation>
    </message>
    <message>
        <source>Delivered to the host (&amp;domain)</source>
        <translation>配送先のホスト（ドメイン）(&amp;D)</translation>
    </message>
    <message>
        <source>The domain of whoever gets them.</source>
        <translation>受け取る人のドメイン。</translation>
    </message>
    <message numerus="yes">
        <source>%n in use</source>
        <translation>
            <numerusform>%n 件使用中</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mw::gui::ListForm</name>
    <message>
        <source>New mailing list</source>
        <translation>新しいメーリングリスト</translation>
    </message>
    <message>
        <source>&amp;Address of the list</source>
        <translation>リストのアドレス(&amp;A)</translation>
    </message>
    <message>
        <source>Mail to it goes to every member. NAME-subscribe@ and others of its addresses come with it.</source>
        <translation>ここに送られたメールは全メンバーに届きます。NAME-subscribe@ などのアドレスも作成されます。</translation>
    </message>
    <message>
        <source>&amp;Owner</source>
        <translation>所有者(&amp;O)</translation>
    </message>
    <message>
        <source>Who looks after it: gets what its software reports, and requests of members.</source>
        <translation>リストの担当者。ソフトウェアの報告とメンバーからの依頼を受け取ります。</translation>
    </message>
    <message>
        <source>Type the address to see what happens.</source>
        <translation>アドレスを入力すると、結果が表示されます。</translation>
    </message>
    <message>
        <source>Say who looks after it.</source>
        <translation>担当者を指定してください。</translation>
    </message>
</context>
<context>
    <name>mw::gui::ListOwnerForm</name>
    <message>
        <source>Owners of %1</source>
        <comment>list</comment>
        <translation>%1 の所有者</translation>
    </message>
    <message>
        <source>&amp;Owners</source>
        <translation>所有者(&amp;O)</translation>
    </message>
    <message>
        <source>Addresses with blanks between them.</source>
        <translation>アドレスを空白で区切って入力します。</translation>
    </message>
    <message>
        <source>A list needs somebody who looks after it.</source>
        <translation>リストには担当者が必要です。</translation>
    </message>
    <message>
        <source>owners of %1</source>
        <comment>list</comment>
        <translation>%1 の所有者</translation>
    </message>
</context>
<context>
    <name>mw::gui::ListsPage</name>
    <message>
        <source>Mailing lists</source>
        <translation>メーリングリスト</translation>
    </message>
    <message>
        <source>&amp;New list…</source>
        <translation>新しいリスト(&amp;N)…</translation>
    </message>
    <message>
        <source>An address whose mail goes to many members</source>
        <translation>メールが多数のメンバーに届くアドレス</translation>
    </message>
    <message>
        <source>&amp;Add members…</source>
        <translation>メンバーを追加(&amp;A)…</translation>
    </message>
    <message>
        <source>Let others get the mail of the selected list; from a file, too</source>
        <translation>選択したリストのメールを受け取る人を追加します。ファイルも使えます</translation>
    </message>
    <message>
        <source>E&amp;xport members…</source>
        <translation>メンバーをエクスポート(&amp;X)…</translation>
    </message>
    <message>
        <source>Write the members of the selected list to a table that a spreadsheet reads</source>
        <translation>選択したリストのメンバーを表計算ソフトで読める表に書き出します</translation>
    </message>
    <message>
        <source>&amp;Owners…</source>
        <translation>所有者(&amp;O)…</translation>
    </message>
    <message>
        <source>Who looks after the selected list</source>
        <translation>選択したリストの担当者</translation>
    </message>
    <message>
        <source>&amp;End list…</source>
        <translation>リストを終了(&amp;E)…</translation>
    </message>
    <message>
        <source>Mail to the selected list bounces; what it has is kept</source>
        <translation>選択したリスト宛てのメールはバウンスになります。リストの内容は残ります</translation>
    </message>
    <message>
        <source>&amp;Remove members…</source>
        <translation>メンバーを削除(&amp;R)…</translation>
    </message>
    <message>
        <source>The selected members get no more mail of the list</source>
        <translation>選択したメンバーにリストのメールが届かなくなります</translation>
    </message>
    <message>
        <source>Mailing lists of this hub</source>
        <translation>このハブのメーリングリスト</translation>
    </message>
    <message>
        <source>Filter members</source>
        <translation>メンバーを絞り込み</translation>
    </message>
    <message>
        <source>Members of the selected list</source>
        <translation>選択したリストのメンバー</translation>
    </message>
    <message numerus="yes">
        <source>%n list(s)</source>
        <translation>
            <numerusform>リスト %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>The mailing lists could not be read</source>
        <translation>メーリングリストを読み込めませんでした</translation>
    </message>
    <message>
        <source>Reading the mailing lists…</source>
        <translation>メーリングリストを読み込んでいます…</translation>
    </message>
    <message>
        <source>A private hub has no mailing lists</source>
        <translation>個人用ハブではメーリングリストを使えません</translation>
    </message>
    <message>
        <source>Their software needs administrator rights on this computer. An address that goes to several others does for a few people: see the page Addresses.</source>
        <translation>リストのソフトウェアにはコンピューターの管理権限が必要です。少人数なら、複数の人に転送するアドレスで足ります。ページ「アドレス」を参照してください。</translation>
    </message>
    <message>
        <source>There are no mailing lists</source>
        <translation>メーリングリストはありません</translation>
    </message>
    <message>
        <source>A list is an address whose mail goes to many members, who may come and go by themselves.</source>
        <translation>リストとは、メールが多数のメンバーに届くアドレスです。メンバーは自分で入退会できます。</translation>
    </message>
    <message>
        <source>It has no members yet.</source>
        <translation>まだメンバーがいません。</translation>
    </message>
    <message>
        <source>No member matches.</source>
        <translation>一致するメンバーがいません。</translation>
    </message>
    <message>
        <source>Export members</source>
        <translation>メンバーをエクスポート</translation>
    </message>
</context>
<context>
    <name>mw::gui::LogView</name>
    <message>
        <source>Log lines</source>
        <translation>ログの行</translation>
    </message>
</context>
<context>
    <name>mw::gui::LogsPage</name>
    <message>
        <source>Logs</source>
        <translation>ログ</translation>
    </message>
    <message>
        <source>Went on at the other end</source>
        <translation>反対側の端から検索を続けました</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>見つかりません</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>検索(&amp;F)…</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>次を検索(&amp;N)</translation>
    </message>
    <message>
        <source>Find &amp;previous</source>
        <translation>前を検索(&amp;P)</translation>
    </message>
    <message>
        <source>Only this &amp;message</source>
        <translation>このメッセージのみ(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Regular expression</source>
        <translation>正規表現(&amp;R)</translation>
    </message>
    <message>
        <source>Ra&amp;w time stamps</source>
        <translation>タイムスタンプをそのまま表示(&amp;W)</translation>
    </message>
    <message>
        <source>F&amp;ollow</source>
        <translation>追跡(&amp;O)</translation>
    </message>
    <message>
        <source>Shows only the lines of the message that the current line belongs to</source>
        <translation>現在の行が属するメッセージの行だけを表示します</translation>
    </message>
    <message>
        <source>Shows new lines as they are written (Space)</source>
        <translation>新しい行を書き込まれるたびに表示します（Space）</translation>
    </message>
    <message>
        <source>The filter is a regular expression</source>
        <translation>絞り込みに正規表現を使います</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>ログ</translation>
    </message>
    <message>
        <source>Filter lines</source>
        <translation>行を絞り込み</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>正規表現</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>This log could not be opened</source>
        <translation>このログを開けませんでした</translation>
    </message>
    <message>
        <source>There is no log yet</source>
        <translation>ログはまだありません</translation>
    </message>
    <message>
        <source>A log appears here as soon as a service has written its first line.</source>
        <translation>サービスが最初の行を書き込むと、ここにログが表示されます。</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>検索しています…</translation>
    </message>
    <message>
        <source>No line matches</source>
        <translation>一致する行がありません</translation>
    </message>
    <message>
        <source>%1 lines are in this log. Clear the filter to see them.</source>
        <translation>このログには %1 行あります。絞り込みを解除すると表示されます。</translation>
    </message>
    <message>
        <source>Opening the log…</source>
        <translation>ログを開いています…</translation>
    </message>
    <message>
        <source>This log is empty</source>
        <translation>このログは空です</translation>
    </message>
    <message>
        <source>Its service has not written a line yet.</source>
        <translation>サービスはまだ何も書き込んでいません。</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>ファイル %n 個</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2 · reading %3 %</source>
        <comment>files, size, percentage</comment>
        <translation>%1 · %2 · 読み込み中 %3 %</translation>
    </message>
    <message>
        <source>%1 of %2 lines shown</source>
        <comment>two numbers</comment>
        <translation>%2 行中 %1 行を表示</translation>
    </message>
    <message>
        <source> · searching…</source>
        <translation> · 検索中…</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <comment>files, size, lines</comment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s)</source>
        <translation>
            <numerusform>%Ln 行</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mw::gui::MailTrace</name>
    <message>
        <source>The server does not accept mail for %1: %2</source>
        <comment>address, the server&apos;s answer</comment>
        <translation>サーバーは %1 宛てのメールを受け入れません: %2</translation>
    </message>
    <message>
        <source>The server has accepted a mail for %1.</source>
        <comment>address</comment>
        <translation>サーバーは %1 宛てのメールを受け入れました。</translation>
    </message>
    <message>
        <source>The mail has not arrived within a minute; the page Queue shows where it waits.</source>
        <translation>メールが 1 分以内に届きませんでした。どこで待機しているかはページ「キュー」に表示されます。</translation>
    </message>
    <message>
        <source>It is in the queue as message %1.</source>
        <comment>number</comment>
        <translation>メッセージ %1 としてキューに入っています。</translation>
    </message>
    <message>
        <source>It is on its way to %1.</source>
        <comment>address</comment>
        <translation>%1 に向かっています。</translation>
    </message>
    <message>
        <source>The mail was not delivered to anybody.</source>
        <translation>メールは誰にも配送されませんでした。</translation>
    </message>
    <message>
        <source>The mail could not be delivered: %1</source>
        <comment>what the log says</comment>
        <translation>メールを配送できませんでした: %1</translation>
    </message>
    <message>
        <source>It has to wait and is tried again.</source>
        <translation>待機が必要です。後で再試行されます。</translation>
    </message>
    <message>
        <source>It is passed on to somebody else.</source>
        <translation>他の人に転送されます。</translation>
    </message>
    <message>
        <source>It is in the mailbox.</source>
        <translation>メールボックスに入りました。</translation>
    </message>
</context>
<context>
    <name>mw::gui::MainWindow</name>
    <message>
        <source>%1 – Mailwright</source>
        <comment>host name</comment>
        <translation>%1 – Mailwright</translation>
    </message>
    <message>
        <source>Close Mailwright</source>
        <translation>Mailwright を閉じる</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) have not been applied.</source>
        <translation>
            <numerusform>%n 件の変更が適用されていません。</numerusform>
        </translation>
    </message>
    <message>
        <source>They are forgotten when the window closes. Nothing on the hub changes.</source>
        <translation>ウィンドウを閉じると破棄されます。ハブ上では何も変わりません。</translation>
    </message>
    <message>
        <source>&amp;Review…</source>
        <translation>確認(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Forget and close</source>
        <translation>破棄して閉じる(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Stay</source>
        <translation>閉じない(&amp;S)</translation>
    </message>
    <message>
        <source>About Mailwright</source>
        <translation>Mailwright について</translation>
    </message>
    <message>
        <source>Mailwright %1</source>
        <translation>Mailwright %1</translation>
    </message>
    <message>
        <source>Turns a Linux workstation into a mail hub, in the manner of qmail.
Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Linux ワークステーションを qmail 方式のメールハブにします。
GNU General Public License バージョン 3 以降によるフリーソフトウェアです。</translation>
    </message>
    <message>
        <source>Forget this host</source>
        <translation>このホストを一覧から外す</translation>
    </message>
    <message>
        <source>They are forgotten with the host. Nothing on the hub changes.</source>
        <translation>保留中の編集もホストとともに破棄されます。ハブは何も変わりません。</translation>
    </message>
    <message>
        <source>&amp;Forget both</source>
        <translation>両方とも破棄(&amp;F)</translation>
    </message>
</context>
<context>
    <name>mw::gui::MakeBackupDialog</name>
    <message>
        <source>Back up now</source>
        <translation>今すぐバックアップ</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>メモ(&amp;N)</translation>
    </message>
    <message>
        <source>Why, for you and others who read the list later.</source>
        <translation>バックアップの理由。後で一覧を読む自分や他の人のために書きます。</translation>
    </message>
    <message>
        <source>before the move to the new provider</source>
        <translation>新しいプロバイダーへの移行前</translation>
    </message>
    <message>
        <source>With &amp;passwords and private keys</source>
        <translation>パスワードと秘密鍵を含める(&amp;P)</translation>
    </message>
    <message>
        <source>Then the file must be kept as safe as they are. Without them a restored hub needs them typed in again.</source>
        <translation>含める場合は、ファイルをそれらと同じく安全に保管する必要があります。含めない場合は、ハブの復元時に入力し直す必要があります。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>&amp;Back up now</source>
        <translation>今すぐバックアップ(&amp;B)</translation>
    </message>
    <message>
        <source>Delete backup</source>
        <translation>バックアップを削除</translation>
    </message>
    <message>
        <source>Delete the backup of %1?</source>
        <comment>moment</comment>
        <translation>%1 のバックアップを削除しますか？</translation>
    </message>
    <message>
        <source>It cannot be brought back. The hub&apos;s configuration stays as it is.</source>
        <translation>元に戻せません。ハブの構成は変わりません。</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>削除(&amp;D)</translation>
    </message>
</context>
<context>
    <name>mw::gui::MeasureSetting</name>
    <message>
        <source>bytes</source>
        <translation>バイト</translation>
    </message>
    <message>
        <source>kB</source>
        <translation>kB</translation>
    </message>
    <message>
        <source>MB</source>
        <translation>MB</translation>
    </message>
    <message>
        <source>GB</source>
        <translation>GB</translation>
    </message>
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
        <source>Unit of %1</source>
        <comment>name of a setting</comment>
        <translation>%1 の単位</translation>
    </message>
</context>
<context>
    <name>mw::gui::Menus</name>
    <message>
        <source>&amp;Service</source>
        <translation>サービス(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>ツール(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Add host…</source>
        <translation>ホストを追加(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Forget this host</source>
        <translation>このホストを一覧から外す(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Set up this computer…</source>
        <translation>このコンピューターをセットアップ(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>編集(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Undo edit</source>
        <translation>編集を元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Review changes…</source>
        <translation>変更を確認(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Discard changes</source>
        <translation>変更を破棄(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Search everything</source>
        <translation>すべてを検索(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>環境設定(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>再読み込み(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Narrow list of pages</source>
        <translation>ページ一覧を狭くする(&amp;N)</translation>
    </message>
    <message>
        <source>Next &amp;part of the window</source>
        <translation>ウィンドウの次の部分(&amp;P)</translation>
    </message>
    <message>
        <source>Pre&amp;vious part of the window</source>
        <translation>ウィンドウの前の部分(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>全画面表示(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>移動(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;User guide</source>
        <translation>ユーザーガイド(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;About Mailwright</source>
        <translation>Mailwright について(&amp;A)</translation>
    </message>
    <message>
        <source>No service is known</source>
        <translation>サービスがありません</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>開始(&amp;S)</translation>
    </message>
    <message>
        <source>S&amp;top…</source>
        <translation>停止(&amp;T)…</translation>
    </message>
    <message>
        <source>&amp;Restart…</source>
        <translation>再起動(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>一時停止(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>再開(&amp;C)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>page or service, action</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>mw::gui::NavigationList</name>
    <message>
        <source>Pages</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>page name, count</comment>
        <translation>%1、%2</translation>
    </message>
</context>
<context>
    <name>mw::gui::Notifier</name>
    <message>
        <source>The connection to the helper is lost.</source>
        <translation>ヘルパーとの接続が切れました。</translation>
    </message>
    <message>
        <source>%1 has stopped.</source>
        <comment>service</comment>
        <translation>%1 が停止しました。</translation>
    </message>
</context>
<context>
    <name>mw::gui::OlderChangeDialog</name>
    <message>
        <source>Compare with an older change</source>
        <translation>古い変更と比較</translation>
    </message>
    <message>
        <source>You see what all changes after it did together, until the selected one.</source>
        <translation>その後のすべての変更が、選択した変更までに合わせて行ったことが表示されます。</translation>
    </message>
    <message>
        <source>Older changes</source>
        <translation>古い変更</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <comment>number, moment, what it was</comment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>比較(&amp;C)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>mw::gui::OutsideBar</name>
    <message>
        <source>&amp;Show</source>
        <translation>表示(&amp;S)</translation>
    </message>
    <message>
        <source>Selects it in the list, with its differences</source>
        <translation>一覧で選択し、差分を表示します</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>維持(&amp;K)</translation>
    </message>
    <message>
        <source>It stays as it is, and is not mentioned here again</source>
        <translation>現状のまま残し、ここに再び表示しません</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what was edited, when</comment>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>mw::gui::OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>サービス</translation>
    </message>
    <message>
        <source>No service is set up on this hub.</source>
        <translation>このハブにはサービスが設定されていません。</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>キュー</translation>
    </message>
    <message>
        <source>Open &amp;queue</source>
        <translation>キューを開く(&amp;Q)</translation>
    </message>
    <message>
        <source>This hub</source>
        <translation>このハブ</translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>配送</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>過去 1 時間</translation>
    </message>
    <message>
        <source>Last 6 hours</source>
        <translation>過去 6 時間</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>過去 24 時間</translation>
    </message>
    <message>
        <source>Time shown</source>
        <translation>表示期間</translation>
    </message>
    <message>
        <source>private hub in %1</source>
        <comment>directory</comment>
        <translation>%1 の個人用ハブ</translation>
    </message>
    <message>
        <source>system hub in %1</source>
        <comment>directory</comment>
        <translation>%1 のシステムハブ</translation>
    </message>
    <message>
        <source>Host name</source>
        <translation>ホスト名</translation>
    </message>
    <message>
        <source>SMTP</source>
        <translation>SMTP</translation>
    </message>
    <message>
        <source>Runs as</source>
        <translation>実行アカウント</translation>
    </message>
    <message>
        <source>the qmail accounts</source>
        <translation>qmail アカウント</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>message waits</source>
        <translation>通が待機中</translation>
    </message>
    <message>
        <source>messages wait</source>
        <translation>通が待機中</translation>
    </message>
    <message>
        <source>For this host</source>
        <translation>このホスト宛て</translation>
    </message>
    <message>
        <source>For other hosts</source>
        <translation>他のホスト宛て</translation>
    </message>
    <message>
        <source>Oldest</source>
        <translation>最古</translation>
    </message>
    <message>
        <source>Next try</source>
        <translation>次の試行</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>running, limit</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Local deliveries</source>
        <translation>ローカル配送</translation>
    </message>
    <message>
        <source>Remote deliveries</source>
        <translation>リモート配送</translation>
    </message>
    <message>
        <source>No delivery in this time.</source>
        <translation>この期間の配送はありません。</translation>
    </message>
    <message>
        <source>Reading the delivery log…</source>
        <translation>配送ログを読み込んでいます…</translation>
    </message>
    <message>
        <source>This hub has no log of its deliveries.</source>
        <translation>このハブには配送のログがありません。</translation>
    </message>
</context>
<context>
    <name>mw::gui::PasswordForm</name>
    <message>
        <source>Set a password for mail</source>
        <translation>メール用パスワードを設定</translation>
    </message>
    <message>
        <source>Set the mail password of %1</source>
        <comment>user</comment>
        <translation>%1 のメール用パスワードを設定</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名前(&amp;N)</translation>
    </message>
    <message>
        <source>What is typed as the user name in a mail program.</source>
        <translation>メールソフトでユーザー名として入力するもの。</translation>
    </message>
    <message>
        <source>New &amp;password</source>
        <translation>新しいパスワード(&amp;P)</translation>
    </message>
    <message>
        <source>For sending and fetching mail; the account&apos;s own password stays. It is kept so that nobody can read it, not here either.</source>
        <translation>メールの送信と受信用です。アカウント自体のパスワードは変わりません。ここも含め、誰にも読み出せない形で保存されます。</translation>
    </message>
    <message>
        <source>The same &amp;again</source>
        <translation>もう一度入力(&amp;A)</translation>
    </message>
    <message>
        <source>So that a slip of the finger shows.</source>
        <translation>打ち間違いを見つけるためです。</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>2 つが一致しません。</translation>
    </message>
    <message>
        <source>Say whose password it is.</source>
        <translation>誰のパスワードかを指定してください。</translation>
    </message>
    <message>
        <source>Type the password twice.</source>
        <translation>パスワードを 2 回入力してください。</translation>
    </message>
    <message>
        <source>password of %1</source>
        <comment>name</comment>
        <translation>%1 のパスワード</translation>
    </message>
</context>
<context>
    <name>mw::gui::PendingBar</name>
    <message>
        <source>&amp;Discard</source>
        <translation>破棄(&amp;D)</translation>
    </message>
    <message>
        <source>Forgets all edits that wait; Ctrl+Z brings them back</source>
        <translation>保留中の編集をすべて破棄します。Ctrl+Z で元に戻せます</translation>
    </message>
    <message>
        <source>&amp;Review…</source>
        <translation>確認(&amp;R)…</translation>
    </message>
    <message>
        <source>Shows what the edits do, and applies them (Ctrl+Return)</source>
        <translation>編集の影響を表示し、適用します（Ctrl+Return）</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>n changes not applied yet, names</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) not applied yet</source>
        <translation>
            <numerusform>%n 件の変更が未適用</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mw::gui::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>環境設定</translation>
    </message>
    <message>
        <source>&amp;Looks</source>
        <translation>外観(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Messages and questions</source>
        <translation>通知と確認(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>キー(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Restore defaults</source>
        <translation>既定値に戻す(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>デスクトップに合わせる</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>Time zone of this computer</source>
        <translation>このコンピューターのタイムゾーン</translation>
    </message>
    <message>
        <source>L&amp;anguage</source>
        <translation>言語(&amp;A)</translation>
    </message>
    <message>
        <source>Of every text of this program. What mail servers say stays as they said it.</source>
        <translation>このプログラムのすべてのテキストの言語。メールサーバーの応答は元のまま表示します。</translation>
    </message>
    <message>
        <source>C&amp;olours</source>
        <translation>配色(&amp;O)</translation>
    </message>
    <message>
        <source>Light, dark, or as the desktop has it at the moment.</source>
        <translation>ライト、ダーク、または現在のデスクトップに合わせます。</translation>
    </message>
    <message>
        <source>&amp;Size of text</source>
        <translation>文字サイズ(&amp;S)</translation>
    </message>
    <message>
        <source>In percent of the size the desktop asks for.</source>
        <translation>デスクトップが指定するサイズに対するパーセント。</translation>
    </message>
    <message>
        <source>&amp;Times</source>
        <translation>時刻(&amp;T)</translation>
    </message>
    <message>
        <source>How moments in lists and logs are shown.</source>
        <translation>一覧とログでの時刻の表示方法。</translation>
    </message>
    <message>
        <source>&amp;Tell me on the desktop</source>
        <translation>デスクトップに通知(&amp;T)</translation>
    </message>
    <message>
        <source>When a service stops or the connection is lost, while you do not look at the window.</source>
        <translation>ウィンドウを見ていない間にサービスが停止したか、接続が切れたとき。</translation>
    </message>
    <message>
        <source>&amp;Ask before the window closes while changes wait</source>
        <translation>保留中の変更がある場合、ウィンドウを閉じる前に確認(&amp;A)</translation>
    </message>
    <message>
        <source>They are forgotten then; nothing on the hub changes.</source>
        <translation>閉じると変更は破棄されます。ハブ上では何も変わりません。</translation>
    </message>
    <message>
        <source>A&amp;sk before a service is stopped or restarted</source>
        <translation>サービスの停止または再起動の前に確認(&amp;S)</translation>
    </message>
    <message>
        <source>In the menu Service. What runs is finished first in any case.</source>
        <translation>メニュー「サービス」での操作です。いずれの場合も、実行中のものは先に完了します。</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>操作とキー</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>&amp;New keys</source>
        <translation>新しいキー(&amp;N)</translation>
    </message>
    <message>
        <source>Of the selected action. Backspace takes its keys away.</source>
        <translation>選択した操作のキー。Backspace でキーの割り当てを解除します。</translation>
    </message>
    <message>
        <source>These keys belong to “%1”.</source>
        <comment>action</comment>
        <translation>このキーは「%1」に割り当てられています。</translation>
    </message>
</context>
<context>
    <name>mw::gui::PresenceStore</name>
    <message>
        <source>%1 has edits on this page that are not applied yet.</source>
        <comment>account</comment>
        <translation>%1 がこのページに、まだ適用していない編集を持っています。</translation>
    </message>
    <message>
        <source>%1 have edits on this page that are not applied yet.</source>
        <comment>several accounts</comment>
        <translation>%1 がこのページに、まだ適用していない編集を持っています。</translation>
    </message>
    <message>
        <source>You have edits on this page in another window that are not applied yet.</source>
        <translation>別のウィンドウに、このページのまだ適用していない編集があります。</translation>
    </message>
</context>
<context>
    <name>mw::gui::QueueDetails</name>
    <message>
        <source>Recipients</source>
        <translation>宛先</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>ヘッダー</translation>
    </message>
    <message>
        <source>No message is selected</source>
        <translation>メッセージが選択されていません</translation>
    </message>
    <message>
        <source>Select one to see its recipients and its header.</source>
        <translation>選択すると、宛先とヘッダーが表示されます。</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) selected</source>
        <translation>
            <numerusform>%n 通のメッセージを選択中</numerusform>
        </translation>
    </message>
    <message>
        <source>The buttons above the list act on all of them.</source>
        <translation>一覧の上のボタンは、選択したすべてに作用します。</translation>
    </message>
    <message>
        <source>This message has left the queue</source>
        <translation>このメッセージはキューからなくなりました</translation>
    </message>
    <message>
        <source>The message could not be read</source>
        <translation>メッセージを読み込めませんでした</translation>
    </message>
    <message>
        <source>Message %1 without subject</source>
        <translation>メッセージ %1（件名なし）</translation>
    </message>
    <message>
        <source>a bounce of this hub</source>
        <translation>このハブのバウンス</translation>
    </message>
    <message>
        <source>Number %1 · from %2 · %3</source>
        <comment>number, sender, size</comment>
        <translation>番号 %1 · 送信者 %2 · %3</translation>
    </message>
    <message>
        <source>Recipients (%1)</source>
        <translation>宛先（%1）</translation>
    </message>
    <message>
        <source>
(the rest of the header is not shown)</source>
        <translation>
（ヘッダーの残りは表示されていません）</translation>
    </message>
    <message>
        <source>The next try is the last one</source>
        <translation>次の試行が最後です</translation>
    </message>
    <message>
        <source>Returned to the sender after %1 (in %2)</source>
        <comment>moment, time span</comment>
        <translation>%1 以降に送信者へ返送（残り %2）</translation>
    </message>
    <message>
        <source>Next try: %1</source>
        <translation>次の試行: %1</translation>
    </message>
</context>
<context>
    <name>mw::gui::QueueModel</name>
    <message>
        <source>due now</source>
        <translation>まもなく</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>last try</source>
        <translation>最後の試行</translation>
    </message>
    <message>
        <source>bouncing</source>
        <translation>バウンス中</translation>
    </message>
    <message>
        <source>held</source>
        <translation>保留中</translation>
    </message>
    <message>
        <source>just arrived</source>
        <translation>到着直後</translation>
    </message>
    <message>
        <source>(bounce)</source>
        <translation>（バウンス）</translation>
    </message>
    <message>
        <source>%1  +%2</source>
        <comment>recipient, number of others</comment>
        <translation>%1  +%2</translation>
    </message>
    <message>
        <source>In the queue since %1</source>
        <translation>%1 からキューで待機中</translation>
    </message>
    <message>
        <source>message %1, from %2, to %3, %4, tries: %5</source>
        <translation>メッセージ %1、送信者 %2、宛先 %3、%4、試行回数: %5</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>From</source>
        <translation>接続元</translation>
    </message>
    <message>
        <source>To</source>
        <translation>宛先</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>経過時間</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>試行回数</translation>
    </message>
    <message>
        <source>Next try</source>
        <translation>次の試行</translation>
    </message>
</context>
<context>
    <name>mw::gui::QueuePage</name>
    <message>
        <source>Queue</source>
        <translation>キュー</translation>
    </message>
    <message>
        <source>Try again &amp;now</source>
        <translation>今すぐ再試行(&amp;N)</translation>
    </message>
    <message>
        <source>Tries the selected messages at once</source>
        <translation>選択したメッセージをすぐに試行します</translation>
    </message>
    <message>
        <source>Give &amp;more time…</source>
        <translation>期限を延長(&amp;M)…</translation>
    </message>
    <message>
        <source>Rejuvenates the selected messages: their time in the queue begins again</source>
        <translation>選択したメッセージのキュー内の経過時間をゼロに戻します</translation>
    </message>
    <message>
        <source>Return to &amp;sender…</source>
        <translation>送信者に返送(&amp;S)…</translation>
    </message>
    <message>
        <source>Ends the tries of the selected messages and tells their senders</source>
        <translation>選択したメッセージの試行を終了し、送信者に通知します</translation>
    </message>
    <message>
        <source>Try &amp;all again now</source>
        <translation>今すぐすべて再試行(&amp;A)</translation>
    </message>
    <message>
        <source>Tries every message in the queue at once</source>
        <translation>キュー内のすべてのメッセージをすぐに試行します</translation>
    </message>
    <message>
        <source>&amp;Filter messages</source>
        <translation>メッセージを絞り込み(&amp;F)</translation>
    </message>
    <message>
        <source>Shows only messages with these words</source>
        <translation>これらの語を含むメッセージだけを表示します</translation>
    </message>
    <message numerus="yes">
        <source>Asked for another try of %n message(s).</source>
        <translation>
            <numerusform>%n 通のメッセージの再試行を要求しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Every message is being tried again now.</source>
        <translation>すべてのメッセージを再試行しています。</translation>
    </message>
    <message>
        <source>Filter by address or number</source>
        <translation>アドレスまたは番号で絞り込み</translation>
    </message>
    <message>
        <source>Messages in the queue</source>
        <translation>キュー内のメッセージ</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>messages, recipients</comment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>メッセージ %n 通</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recipient(s)</source>
        <translation>
            <numerusform>宛先 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>No message matches</source>
        <translation>一致するメッセージがありません</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) are in the queue. Clear the filter to see them.</source>
        <translation>
            <numerusform>キューには %n 通のメッセージがあります。絞り込みを解除すると表示されます。</numerusform>
        </translation>
    </message>
    <message>
        <source>No mail is waiting</source>
        <translation>待機中のメールはありません</translation>
    </message>
    <message>
        <source>Every message has been delivered or returned.</source>
        <translation>すべてのメッセージが配送または返送されました。</translation>
    </message>
    <message>
        <source>Reading the queue…</source>
        <translation>キューを読み込んでいます…</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) have more time now.</source>
        <translation>
            <numerusform>%n 通のメッセージの期限を延長しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) are on the way back to their senders.</source>
        <translation>
            <numerusform>%n 通のメッセージを送信者に返送しています。</numerusform>
        </translation>
    </message>
    <message>
        <source>It worked for %1 of %2 messages. %3</source>
        <comment>two numbers, a sentence</comment>
        <translation>%2 通中 %1 通で成功しました。%3</translation>
    </message>
    <message>
        <source>Message %1 is not in the queue. The logs tell what became of it.</source>
        <comment>number</comment>
        <translation>メッセージ %1 はキューにありません。どうなったかはログで分かります。</translation>
    </message>
</context>
<context>
    <name>mw::gui::RebuildForm</name>
    <message>
        <source>Refresh from system users</source>
        <translation>システムのユーザーから更新</translation>
    </message>
    <message>
        <source>users/assign is made anew from the accounts of this computer and from users/include, exclude, mailnames, subusers and append. Rules that none of them gives are lost; they are shown beside.</source>
        <translation>users/assign を、このコンピューターのアカウントと users/include、exclude、mailnames、subusers、append から作り直します。どちらにもないルールは失われます。失われるルールは横に表示されます。</translation>
    </message>
    <message>
        <source>Also accounts with &amp;capital letters</source>
        <translation>大文字を含むアカウントも対象(&amp;C)</translation>
    </message>
    <message>
        <source>Addresses are found without regard to case, so such accounts may stand in the way of others.</source>
        <translation>アドレスの検索では大文字と小文字を区別しないため、このようなアカウントは他のアカウントの妨げになることがあります。</translation>
    </message>
    <message>
        <source>No &amp;extensions</source>
        <translation>拡張部分なし(&amp;E)</translation>
    </message>
    <message>
        <source>Otherwise anna also gets anna-shop and all that begins with anna-.</source>
        <translation>指定しない場合、anna は anna-shop など anna- で始まるすべてのアドレス宛ても受け取ります。</translation>
    </message>
    <message>
        <source>users from the system</source>
        <translation>システムのユーザー</translation>
    </message>
</context>
<context>
    <name>mw::gui::ReceivingPage</name>
    <message>
        <source>rule for %1</source>
        <comment>whom a rule is for</comment>
        <translation>%1 のルール</translation>
    </message>
    <message>
        <source>Mail from %1 is refused, because of the entry %2.</source>
        <comment>sender, entry</comment>
        <translation>%1 からのメールは、項目 %2 により拒否されます。</translation>
    </message>
    <message>
        <source>Mail from %1 is not refused.</source>
        <comment>sender</comment>
        <translation>%1 からのメールは拒否されません。</translation>
    </message>
    <message>
        <source>password of %1</source>
        <comment>name</comment>
        <translation>%1 のパスワード</translation>
    </message>
    <message>
        <source>unblock %1</source>
        <comment>sender</comment>
        <translation>%1 のブロックを解除</translation>
    </message>
    <message>
        <source>certificate</source>
        <translation>証明書</translation>
    </message>
    <message>
        <source>certificate for %1</source>
        <comment>host name</comment>
        <translation>%1 の証明書</translation>
    </message>
    <message>
        <source>Receiving</source>
        <translation>受信</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>送信者</translation>
    </message>
    <message>
        <source>Blocks</source>
        <translation>拒否するもの</translation>
    </message>
    <message>
        <source>&amp;Add rule…</source>
        <translation>ルールを追加(&amp;A)…</translation>
    </message>
    <message>
        <source>Lets a client or a network send mail through this hub, or turns it away</source>
        <translation>クライアントまたはネットワークに、このハブを通じた送信を許可するか、接続を拒否します</translation>
    </message>
    <message>
        <source>&amp;Test a client address…</source>
        <translation>クライアントアドレスをテスト(&amp;T)…</translation>
    </message>
    <message>
        <source>Which rule a client meets, and what it may</source>
        <translation>クライアントに適用されるルールと、許可される操作</translation>
    </message>
    <message>
        <source>&amp;Install certificate…</source>
        <translation>証明書をインストール(&amp;I)…</translation>
    </message>
    <message>
        <source>A certificate that others believe, from your authority</source>
        <translation>認証局が発行した、他から信頼される証明書</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>変更(&amp;C)…</translation>
    </message>
    <message>
        <source>What the clients of the selected rule may</source>
        <translation>選択したルールのクライアントに許可する操作</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>削除(&amp;R)</translation>
    </message>
    <message>
        <source>Removes the selected rule</source>
        <translation>選択したルールを削除します</translation>
    </message>
    <message>
        <source>Turn &amp;on…</source>
        <translation>オンにする(&amp;O)…</translation>
    </message>
    <message>
        <source>Offers the selected service, or lets it listen elsewhere</source>
        <translation>選択したサービスを提供するか、別の場所で待ち受けさせます</translation>
    </message>
    <message>
        <source>Turn o&amp;ff</source>
        <translation>オフにする(&amp;F)</translation>
    </message>
    <message>
        <source>The hub offers the selected service no longer</source>
        <translation>ハブは選択したサービスを提供しなくなります</translation>
    </message>
    <message>
        <source>Set &amp;password…</source>
        <translation>パスワードを設定(&amp;P)…</translation>
    </message>
    <message>
        <source>Lets somebody send from anywhere after a login, or gives them another password</source>
        <translation>ログインすればどこからでも送信できるようにするか、別のパスワードを設定します</translation>
    </message>
    <message>
        <source>Ta&amp;ke away</source>
        <translation>パスワードを削除(&amp;K)</translation>
    </message>
    <message>
        <source>The selected name can log in with it no longer</source>
        <translation>選択した名前では、このパスワードでログインできなくなります</translation>
    </message>
    <message>
        <source>&amp;Block a sender…</source>
        <translation>送信者をブロック(&amp;B)…</translation>
    </message>
    <message>
        <source>Refuses mail from an address or a domain</source>
        <translation>アドレスまたはドメインからのメールを拒否します</translation>
    </message>
    <message>
        <source>&amp;Unblock</source>
        <translation>ブロックを解除(&amp;U)</translation>
    </message>
    <message>
        <source>Takes mail from the selected sender again</source>
        <translation>選択した送信者からのメールを再び受け入れます</translation>
    </message>
    <message>
        <source>Make a &amp;self-signed one…</source>
        <translation>自己署名証明書を作成(&amp;S)…</translation>
    </message>
    <message>
        <source>A certificate that vouches for itself: for a network of your own</source>
        <translation>自己署名証明書です。自分のネットワーク用</translation>
    </message>
    <message>
        <source>Remo&amp;ve</source>
        <translation>削除(&amp;V)</translation>
    </message>
    <message>
        <source>Removes the selected certificate with its key</source>
        <translation>選択した証明書を鍵とともに削除します</translation>
    </message>
    <message>
        <source>Where this hub listens</source>
        <translation>このハブの待ち受け先</translation>
    </message>
    <message>
        <source>Services and their addresses</source>
        <translation>サービスとそのアドレス</translation>
    </message>
    <message>
        <source>Who may send through this hub</source>
        <translation>このハブを通じて送信できる人</translation>
    </message>
    <message>
        <source>The most particular rule decides; their order means nothing. Whoever logs in may send from anywhere.</source>
        <translation>最も限定的なルールが優先されます。順序に意味はありません。ログインした人はどこからでも送信できます。</translation>
    </message>
    <message>
        <source>Rules for clients</source>
        <translation>クライアントのルール</translation>
    </message>
    <message>
        <source>There is no rule: everybody may connect, and only who logs in may send to other hosts.</source>
        <translation>ルールはありません。誰でも接続でき、他のホストへ送信できるのはログインした人だけです。</translation>
    </message>
    <message>
        <source>C&amp;lient address</source>
        <translation>クライアントアドレス(&amp;L)</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>テスト</translation>
    </message>
    <message>
        <source>Who may log in</source>
        <translation>ログインできる人</translation>
    </message>
    <message>
        <source>Accounts of this computer log in with their own password; here are passwords for mail alone.</source>
        <translation>このコンピューターのアカウントは自分のパスワードでログインします。ここにあるのはメール専用のパスワードです。</translation>
    </message>
    <message>
        <source>Nobody has a password for mail alone.</source>
        <translation>メール専用のパスワードを持つ人はいません。</translation>
    </message>
    <message>
        <source>Blocked senders</source>
        <translation>ブロックした送信者</translation>
    </message>
    <message>
        <source>Mail from them is refused before it is taken (control/badmailfrom).</source>
        <translation>この送信者からのメールは、受け取る前に拒否されます（control/badmailfrom）。</translation>
    </message>
    <message>
        <source>Nobody is blocked.</source>
        <translation>ブロックされた送信者はいません。</translation>
    </message>
    <message>
        <source>S&amp;ender</source>
        <translation>送信者(&amp;E)</translation>
    </message>
    <message>
        <source>TLS certificates</source>
        <translation>TLS 証明書</translation>
    </message>
    <message>
        <source>With them, clients and other servers speak to this hub so that nobody on the way can read it.</source>
        <translation>証明書があれば、クライアントや他のサーバーは、途中で誰にも読まれずにこのハブと通信できます。</translation>
    </message>
    <message>
        <source>There is none: mail comes in over open connections, and nobody can log in.</source>
        <translation>証明書がありません。メールは暗号化されない接続で届き、誰もログインできません。</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>制限</translation>
    </message>
    <message>
        <source>Largest &amp;message</source>
        <translation>最大メッセージサイズ(&amp;M)</translation>
    </message>
    <message>
        <source>Larger messages are refused.</source>
        <translation>これより大きいメッセージは拒否されます。</translation>
    </message>
    <message>
        <source>50000000, which is 50 MB</source>
        <translation>50000000（50 MB）</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>無制限</translation>
    </message>
    <message>
        <source>Simultaneous co&amp;nnections</source>
        <translation>同時接続数(&amp;N)</translation>
    </message>
    <message>
        <source>How many SMTP connections may be open at once; others wait.</source>
        <translation>同時に開ける SMTP 接続の数。その他は待機します。</translation>
    </message>
    <message>
        <source>Of them from one &amp;client</source>
        <translation>1 クライアントあたりの接続数(&amp;C)</translation>
    </message>
    <message>
        <source>How many of them one client address may have; 0 sets no limit.</source>
        <translation>そのうち 1 つのクライアントアドレスに許す数。0 では無制限。</translation>
    </message>
    <message>
        <source>&amp;Patience with a silent client</source>
        <translation>応答のないクライアントを待つ時間(&amp;P)</translation>
    </message>
    <message>
        <source>After so long without a word a connection is ended.</source>
        <translation>この時間何も送られてこない接続は切断されます。</translation>
    </message>
    <message>
        <source>1200, which is 20 minutes</source>
        <translation>1200（20 分）</translation>
    </message>
    <message>
        <source>&amp;Greeting</source>
        <translation>挨拶文(&amp;G)</translation>
    </message>
    <message>
        <source>The first line that a client sees; it begins with this hub&apos;s name.</source>
        <translation>クライアントに最初に表示される行。このハブの名前で始まります。</translation>
    </message>
    <message>
        <source>everybody at %1</source>
        <comment>domain</comment>
        <translation>%1 の全員</translation>
    </message>
    <message>
        <source>this address</source>
        <translation>このアドレス</translation>
    </message>
    <message>
        <source>goes, not applied yet</source>
        <translation>削除予定、未適用</translation>
    </message>
    <message>
        <source>not applied yet</source>
        <translation>未適用</translation>
    </message>
    <message numerus="yes">
        <source>%n in use</source>
        <translation>
            <numerusform>%n 件使用中</numerusform>
        </translation>
    </message>
    <message>
        <source>Change addr&amp;esses…</source>
        <translation>アドレスを変更(&amp;E)…</translation>
    </message>
</context>
<context>
    <name>mw::gui::RecipientModel</name>
    <message>
        <source>done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>local</source>
        <translation>ローカル</translation>
    </message>
    <message>
        <source>remote</source>
        <translation>リモート</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>宛先</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>配送</translation>
    </message>
    <message>
        <source>Next try</source>
        <translation>次の試行</translation>
    </message>
</context>
<context>
    <name>mw::gui::RelayRuleDialog</name>
    <message>
        <source>Change rule</source>
        <translation>ルールを変更</translation>
    </message>
    <message>
        <source>Add rule</source>
        <translation>ルールを追加</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>接続元(&amp;F)</translation>
    </message>
    <message>
        <source>Clients that it is for: an address, a network, the beginning of addresses (192.168.1.), or a host (=host.example).</source>
        <translation>対象のクライアント: アドレス、ネットワーク、アドレスの先頭部分（192.168.1.）、またはホスト（=host.example）。</translation>
    </message>
    <message>
        <source>May send mail to anybody (relay)</source>
        <translation>誰にでもメールを送れる（中継）</translation>
    </message>
    <message>
        <source>May send mail to people of this hub only</source>
        <translation>このハブの利用者にのみメールを送れる</translation>
    </message>
    <message>
        <source>May not connect</source>
        <translation>接続できない</translation>
    </message>
    <message>
        <source>&amp;What they may</source>
        <translation>許可する操作(&amp;W)</translation>
    </message>
    <message>
        <source>Whoever logs in with a password may relay from anywhere; no rule is needed for that.</source>
        <translation>パスワードでログインした人は、どこからでも中継できます。そのためのルールは不要です。</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>メモ(&amp;N)</translation>
    </message>
    <message>
        <source>Kept as a comment above the rule.</source>
        <translation>ルールの上にコメントとして保存されます。</translation>
    </message>
    <message>
        <source>the printer in the hall</source>
        <translation>廊下のプリンター</translation>
    </message>
    <message>
        <source>Other settings</source>
        <translation>その他の設定</translation>
    </message>
    <message>
        <source>&amp;Environment of the server for these clients</source>
        <translation>このクライアントに対するサーバーの環境変数(&amp;E)</translation>
    </message>
    <message>
        <source>One NAME=value a line; DATABYTES is another size limit, for example.</source>
        <translation>1 行に 1 つの NAME=値。たとえば DATABYTES でサイズの上限を変えられます。</translation>
    </message>
    <message>
        <source>“%1” is no NAME=value.</source>
        <comment>a line</comment>
        <translation>「%1」は NAME=値 の形式ではありません。</translation>
    </message>
    <message>
        <source>Type the address or the network of the clients.</source>
        <translation>クライアントのアドレスまたはネットワークを入力してください。</translation>
    </message>
    <message>
        <source>rule for %1</source>
        <comment>whom a rule is for</comment>
        <translation>%1 のルール</translation>
    </message>
</context>
<context>
    <name>mw::gui::RemoveAddressForm</name>
    <message>
        <source>Remove %1</source>
        <comment>address</comment>
        <translation>%1 を削除</translation>
    </message>
    <message>
        <source>Its mail went to %1. From then on it is handled as everything else at its domain.</source>
        <comment>where mail goes</comment>
        <translation>このメールは %1 に渡されていました。今後は、そのドメインのその他すべてとして処理されます。</translation>
    </message>
</context>
<context>
    <name>mw::gui::RemoveDomainForm</name>
    <message>
        <source>Remove %1</source>
        <comment>domain</comment>
        <translation>%1 を削除</translation>
    </message>
    <message>
        <source>The hub takes no more mail for it, and passes none on.</source>
        <translation>ハブはこのドメイン宛てのメールを受け取らず、中継もしなくなります。</translation>
    </message>
    <message>
        <source>The hub takes no more mail for it. The .qmail files of its addresses stay where they are; when the domain comes back, so do its addresses.</source>
        <translation>ハブはこのドメイン宛てのメールを受け取らなくなります。アドレスの .qmail ファイルは元の場所に残り、ドメインを戻すとアドレスも戻ります。</translation>
    </message>
</context>
<context>
    <name>mw::gui::RemoveListForm</name>
    <message>
        <source>End the list %1</source>
        <comment>list</comment>
        <translation>リスト %1 を終了</translation>
    </message>
    <message>
        <source>Mail to it bounces from then on. Its members and its archive are moved aside, not deleted, and come back when this is undone.</source>
        <translation>今後、このリスト宛てのメールはバウンスになります。メンバーとアーカイブは削除されずに別の場所に移され、取り消すと元に戻ります。</translation>
    </message>
</context>
<context>
    <name>mw::gui::RemoveMembersForm</name>
    <message>
        <source>Remove from %1</source>
        <comment>list</comment>
        <translation>%1 から削除</translation>
    </message>
    <message>
        <source>They get no more mail of the list and are not told:</source>
        <translation>次のメンバーにはリストのメールが届かなくなります。本人への通知はありません:</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) of %1</source>
        <comment>list</comment>
        <translation>
            <numerusform>%1 のメンバー %n 人</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mw::gui::RemoveRuleForm</name>
    <message>
        <source>Remove the rule for %1</source>
        <comment>address</comment>
        <translation>%1 のルールを削除</translation>
    </message>
    <message>
        <source>The address is then looked up in the accounts of this computer, and else among the hub’s own addresses.</source>
        <translation>その後、アドレスはこのコンピューターのアカウントから検索され、なければハブ自体のアドレスから検索されます。</translation>
    </message>
</context>
<context>
    <name>mw::gui::RenameDomainForm</name>
    <message>
        <source>Rename %1</source>
        <comment>domain</comment>
        <translation>%1 の名前を変更</translation>
    </message>
    <message>
        <source>&amp;New name</source>
        <translation>新しい名前(&amp;N)</translation>
    </message>
    <message>
        <source>Its addresses keep their names before the @, and go where they went.</source>
        <translation>アドレスの @ の前の名前と行き先は変わりません。</translation>
    </message>
    <message>
        <source>Take mail for the &amp;old name, too</source>
        <translation>古い名前宛てのメールも受け取る(&amp;O)</translation>
    </message>
    <message>
        <source>Otherwise mail for %1 is refused from then on.</source>
        <comment>domain</comment>
        <translation>指定しない場合、今後 %1 宛てのメールは拒否されます。</translation>
    </message>
    <message>
        <source>Type the new name to see what happens.</source>
        <translation>新しい名前を入力すると、結果が表示されます。</translation>
    </message>
</context>
<context>
    <name>mw::gui::RestoreDialog</name>
    <message>
        <source>Restore from %1</source>
        <comment>moment</comment>
        <translation>%1 から復元</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>ドメイン</translation>
    </message>
    <message>
        <source>Chosen files</source>
        <translation>選択したファイル</translation>
    </message>
    <message>
        <source>Domains with their addresses</source>
        <translation>ドメインとそのアドレス</translation>
    </message>
    <message>
        <source>Everything, exactly as it was</source>
        <translation>すべてを当時のとおりに</translation>
    </message>
    <message>
        <source>&amp;What is brought back</source>
        <translation>復元対象(&amp;W)</translation>
    </message>
    <message>
        <source>What is here and not in the backup stays, unless everything shall be as it was.</source>
        <translation>バックアップになく、ここにあるものは、すべてを当時のとおりに戻す場合を除いて残ります。</translation>
    </message>
    <message>
        <source>Files to bring back</source>
        <translation>復元するファイル</translation>
    </message>
    <message>
        <source>Looking into the backup…</source>
        <translation>バックアップの内容を調べています…</translation>
    </message>
    <message>
        <source>&amp;Files</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>Those that differ from what the hub has now. Space includes the selected one or leaves it out.</source>
        <translation>現在のハブと異なるファイル。Space で選択中のファイルを含めるか除外します。</translation>
    </message>
    <message>
        <source>Domains to bring back</source>
        <translation>復元するドメイン</translation>
    </message>
    <message>
        <source>The hub had no domain then.</source>
        <translation>当時、ハブにドメインはありませんでした。</translation>
    </message>
    <message>
        <source>&amp;Domains</source>
        <translation>ドメイン(&amp;D)</translation>
    </message>
    <message>
        <source>With all that makes them: where their mail goes, and their addresses.</source>
        <translation>メールの行き先やアドレスなど、ドメインを構成するすべてを含みます。</translation>
    </message>
    <message>
        <source>Every file of the backup is as it was then.</source>
        <translation>バックアップのすべてのファイルは当時のままです。</translation>
    </message>
    <message>
        <source>Include at least one file.</source>
        <translation>ファイルを 1 つ以上含めてください。</translation>
    </message>
    <message>
        <source>Include at least one domain.</source>
        <translation>ドメインを 1 つ以上含めてください。</translation>
    </message>
    <message>
        <source>restore from %1</source>
        <comment>moment</comment>
        <translation>%1 から復元</translation>
    </message>
</context>
<context>
    <name>mw::gui::ResultPane</name>
    <message>
        <source>%1 (not done)</source>
        <translation>%1（未実行）</translation>
    </message>
    <message>
        <source>%1 (failed)</source>
        <translation>%1（失敗）</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>手順</translation>
    </message>
    <message>
        <source>&amp;Undo now</source>
        <translation>今すぐ取り消す(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>維持(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>Nothing had to be changed</source>
        <translation>変更の必要はありませんでした</translation>
    </message>
    <message>
        <source>Applied as change %1, but not every step went well</source>
        <translation>変更 %1 として適用しましたが、一部の手順に問題がありました</translation>
    </message>
    <message>
        <source>Applied as change %1</source>
        <translation>変更 %1 として適用しました</translation>
    </message>
    <message>
        <source>Nobody kept the change, so it has been taken back.</source>
        <translation>維持の確認がなかったため、変更は取り消されました。</translation>
    </message>
    <message numerus="yes">
        <source>This is a risky change. It is taken back in %n second(s) unless you keep it.</source>
        <translation>
            <numerusform>これは危険を伴う変更です。維持しなければ %n 秒後に取り消されます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Say first whether it stays.</source>
        <translation>先に、この変更を残すかどうかを答えてください。</translation>
    </message>
</context>
<context>
    <name>mw::gui::RetryPlanChart</name>
    <message>
        <source>Retry plan</source>
        <translation>再試行の予定</translation>
    </message>
    <message>
        <source>Other hosts</source>
        <translation>他のホスト</translation>
    </message>
    <message>
        <source>People here</source>
        <translation>ここの利用者</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>送信</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <comment>label on an axis</comment>
        <translation>
            <numerusform>%n 日</numerusform>
        </translation>
    </message>
    <message>
        <source>the next attempt is the last</source>
        <translation>次の試行が最後</translation>
    </message>
    <message>
        <source>sender is told</source>
        <translation>送信者に通知</translation>
    </message>
</context>
<context>
    <name>mw::gui::RetryPlanDialog</name>
    <message>
        <source>Retry plan</source>
        <translation>再試行の予定</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>試行</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>mw::gui::RetryPlanModel</name>
    <message>
        <source>A message is tried once, and returned to its sender if that fails.</source>
        <translation>メッセージの試行は 1 回で、失敗すると送信者に返送されます。</translation>
    </message>
    <message>
        <source>Mail to other hosts is tried %1 times, the second time after %2, the last time after %3; then it is returned to its sender.</source>
        <comment>number, time span, time span</comment>
        <translation>他のホスト宛てのメールは %1 回試行されます。2 回目は %2 後、最後は %3 後です。その後、送信者に返送されます。</translation>
    </message>
    <message>
        <source>Mail to people of this hub is tried %1 times, the second time after %2, the last time after %3.</source>
        <comment>number, time span, time span</comment>
        <translation>このハブの利用者宛てのメールは %1 回試行されます。2 回目は %2 後、最後は %3 後です。</translation>
    </message>
    <message>
        <source>After %1 the sender is told of the delay.</source>
        <comment>time span</comment>
        <translation>%1 後に送信者へ遅延を知らせます。</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>すぐに</translation>
    </message>
    <message>
        <source>%1, last</source>
        <comment>time span of the last attempt</comment>
        <translation>%1、最後</translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation>試行</translation>
    </message>
    <message>
        <source>To other hosts</source>
        <translation>他のホストへ</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>待機時間</translation>
    </message>
    <message>
        <source>To people here</source>
        <translation>ここの利用者へ</translation>
    </message>
</context>
<context>
    <name>mw::gui::ReviewPane</name>
    <message>
        <source>%1 – new file</source>
        <translation>%1 – 新規ファイル</translation>
    </message>
    <message>
        <source>%1 – is removed</source>
        <translation>%1 – 削除</translation>
    </message>
    <message>
        <source>%1 – is changed</source>
        <translation>%1 – 変更</translation>
    </message>
    <message>
        <source>&amp;Note for the history</source>
        <translation>履歴用のメモ(&amp;N)</translation>
    </message>
    <message>
        <source>Note for the history</source>
        <translation>履歴用のメモ</translation>
    </message>
    <message>
        <source>Why? (may stay empty)</source>
        <translation>理由（空でもかまいません）</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>実行内容</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>ファイル数</translation>
    </message>
    <message>
        <source>Nothing changes: the hub has it already.</source>
        <translation>何も変わりません。ハブはすでにこの状態です。</translation>
    </message>
    <message>
        <source>Interruption: %1</source>
        <translation>中断: %1</translation>
    </message>
</context>
<context>
    <name>mw::gui::ReviewSheet</name>
    <message>
        <source>Undo change %1</source>
        <translation>変更 %1 を取り消す</translation>
    </message>
    <message>
        <source>Review changes</source>
        <translation>変更の確認</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>キャンセル(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Back to editing</source>
        <translation>編集に戻る(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Undo it</source>
        <translation>取り消す(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>適用(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Save as script…</source>
        <translation>スクリプトとして保存(&amp;S)…</translation>
    </message>
    <message>
        <source>The commands of mailwrightctl that do the same</source>
        <translation>同じことを行う mailwrightctl のコマンド</translation>
    </message>
    <message>
        <source>Nothing is included, so there is nothing to apply.</source>
        <translation>何も含まれていないため、適用するものがありません。</translation>
    </message>
    <message>
        <source>Save as script</source>
        <translation>スクリプトとして保存</translation>
    </message>
    <message>
        <source>Shell scripts (*.sh)</source>
        <translation>シェルスクリプト (*.sh)</translation>
    </message>
    <message>
        <source>The commands are in %1.</source>
        <comment>file</comment>
        <translation>コマンドは %1 にあります。</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <comment>file, reason</comment>
        <translation>%1 に書き込めませんでした: %2</translation>
    </message>
    <message>
        <source>Undo change %1 by hand</source>
        <translation>変更 %1 を手動で取り消す</translation>
    </message>
    <message>
        <source>Change %1 is undone</source>
        <translation>変更 %1 を取り消しました</translation>
    </message>
    <message>
        <source>Changes applied</source>
        <translation>変更を適用しました</translation>
    </message>
    <message>
        <source>The change stays.</source>
        <translation>変更は維持されます。</translation>
    </message>
    <message>
        <source>The change has been taken back.</source>
        <translation>変更は取り消されました。</translation>
    </message>
    <message>
        <source>%1 Nothing is applied yet. This is what would happen now: look at it, then apply.</source>
        <comment>why</comment>
        <translation>%1 まだ何も適用されていません。今適用するとこうなります。確認してから適用してください。</translation>
    </message>
</context>
<context>
    <name>mw::gui::RowsModel</name>
    <message>
        <source>not applied yet</source>
        <translation>未適用</translation>
    </message>
</context>
<context>
    <name>mw::gui::RuleForm</name>
    <message>
        <source>Add a rule</source>
        <translation>ルールを追加</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>アドレス(&amp;A)</translation>
    </message>
    <message>
        <source>What stands before the @ at local domains, or how it begins.</source>
        <translation>ローカルドメインでの @ の前の部分、またはその先頭部分。</translation>
    </message>
    <message>
        <source>&amp;Exactly this</source>
        <translation>これと完全に一致(&amp;E)</translation>
    </message>
    <message>
        <source>sales, and no other address.</source>
        <translation>sales のみ。他のアドレスは含みません。</translation>
    </message>
    <message>
        <source>All that &amp;begin so</source>
        <translation>これで始まるすべて(&amp;B)</translation>
    </message>
    <message>
        <source>With sales- also sales-europe and sales-asia. Among rules that fit, an exact one wins, then the longest.</source>
        <translation>sales- であれば sales-europe や sales-asia も含みます。一致するルールのうち、完全一致が優先され、次に最も長いものが優先されます。</translation>
    </message>
    <message>
        <source>Which addresses</source>
        <translation>対象のアドレス</translation>
    </message>
    <message>
        <source>&amp;Given to</source>
        <translation>割り当て先(&amp;G)</translation>
    </message>
    <message>
        <source>The account that gets its mail and whose .qmail files are in charge.</source>
        <translation>メールを受け取り、その .qmail ファイルが適用されるアカウント。</translation>
    </message>
    <message>
        <source>More: which .qmail files, another home</source>
        <translation>詳細: 使用する .qmail ファイル、別のホーム</translation>
    </message>
    <message>
        <source>E&amp;xtension</source>
        <translation>拡張部分(&amp;X)</translation>
    </message>
    <message>
        <source>Its mail is handled by .qmail-EXTENSION of the account instead of .qmail.</source>
        <translation>メールは、アカウントの .qmail ではなく .qmail-拡張部分 により処理されます。</translation>
    </message>
    <message>
        <source>&amp;Home</source>
        <translation>ホーム(&amp;H)</translation>
    </message>
    <message>
        <source>The directory with the .qmail files, if it is not the home of the account.</source>
        <translation>.qmail ファイルのあるディレクトリ（アカウントのホームでない場合）。</translation>
    </message>
    <message>
        <source>&amp;Instead of the rule it has</source>
        <translation>既存のルールを置き換える(&amp;I)</translation>
    </message>
    <message>
        <source>Without it an address that has a rule already is refused.</source>
        <translation>指定しない場合、すでにルールのあるアドレスは拒否されます。</translation>
    </message>
    <message>
        <source>Type the address to see what happens.</source>
        <translation>アドレスを入力すると、結果が表示されます。</translation>
    </message>
    <message>
        <source>Say which account gets it.</source>
        <translation>受け取るアカウントを指定してください。</translation>
    </message>
    <message>
        <source>One alone, or all that begin alike.</source>
        <translation>1 つだけ、または同じように始まるものすべて。</translation>
    </message>
</context>
<context>
    <name>mw::gui::RuleTester</name>
    <message>
        <source>Who handles an address?</source>
        <translation>アドレスを処理するのは誰ですか？</translation>
    </message>
    <message>
        <source>Add&amp;ress</source>
        <translation>アドレス(&amp;R)</translation>
    </message>
    <message>
        <source>Address to look for</source>
        <translation>調べるアドレス</translation>
    </message>
    <message>
        <source>For example %1</source>
        <comment>address</comment>
        <translation>例: %1</translation>
    </message>
    <message>
        <source>What stands before the @, or a whole address of this hub</source>
        <translation>@ の前の部分、またはこのハブのアドレス全体</translation>
    </message>
    <message>
        <source>What could handle the address, in the order in which it is asked</source>
        <translation>アドレスを処理する可能性のあるもの（調べる順）</translation>
    </message>
    <message>
        <source>Type an address to see which rule or account gets its mail.</source>
        <translation>アドレスを入力すると、どのルールまたはアカウントがメールを受け取るかが表示されます。</translation>
    </message>
    <message>
        <source>As it would be with what waits; it is not applied yet.</source>
        <translation>保留中の変更を含めた結果です。まだ適用されていません。</translation>
    </message>
</context>
<context>
    <name>mw::gui::Screenshots</name>
    <message>
        <source>The pages did not get their data in time.</source>
        <translation>時間内にデータを取得できなかったページがあります。</translation>
    </message>
    <message>
        <source>%1 could not be written; is there space, and may you write there?</source>
        <translation>%1 に書き込めませんでした。空き容量と書き込み権限を確認してください。</translation>
    </message>
</context>
<context>
    <name>mw::gui::SearchBar</name>
    <message>
        <source>Search address, message, setting…   %1</source>
        <comment>keys</comment>
        <translation>アドレス、メッセージ、設定を検索…   %1</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>すべてを検索</translation>
    </message>
    <message>
        <source>Arrow keys choose what is found, Return goes there, Escape leaves.</source>
        <translation>矢印キーで結果を選び、Return で移動、Escape で終了します。</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>検索結果</translation>
    </message>
    <message>
        <source>%1 – %2: %3</source>
        <comment>what was found, its kind, a sentence about it</comment>
        <translation>%1 – %2: %3</translation>
    </message>
    <message>
        <source>Nothing is found. Try one word of it.</source>
        <translation>何も見つかりません。その中の 1 語で試してください。</translation>
    </message>
</context>
<context>
    <name>mw::gui::SearchStore</name>
    <message>
        <source>goes to %1</source>
        <comment>addresses</comment>
        <translation>行き先: %1</translation>
    </message>
    <message>
        <source>Virtual domain, looked after by %1</source>
        <comment>user</comment>
        <translation>仮想ドメイン（担当: %1）</translation>
    </message>
    <message>
        <source>Domain whose mail is passed on</source>
        <translation>メールを中継するドメイン</translation>
    </message>
    <message>
        <source>Local domain</source>
        <translation>ローカルドメイン</translation>
    </message>
</context>
<context>
    <name>mw::gui::SelfSignedDialog</name>
    <message>
        <source>Make a self-signed certificate</source>
        <translation>自己署名証明書を作成</translation>
    </message>
    <message>
        <source>&amp;For</source>
        <translation>対象(&amp;F)</translation>
    </message>
    <message>
        <source>Names and addresses by which people reach this hub, with commas between them; empty: the hub&apos;s own name.</source>
        <translation>このハブへの接続に使う名前とアドレスをコンマで区切ります。空の場合はハブ自身の名前。</translation>
    </message>
    <message>
        <source>Valid for &amp;years</source>
        <translation>有効年数(&amp;Y)</translation>
    </message>
    <message>
        <source>It vouches for itself: mail programs ask once whether to trust it. Other mail servers encrypt to it as it is.</source>
        <translation>自己署名証明書です。メールソフトは信頼するかどうかを一度尋ねます。他のメールサーバーは、そのまま暗号化に使います。</translation>
    </message>
    <message>
        <source>For one host name only</source>
        <translation>1 つのホスト名専用</translation>
    </message>
    <message>
        <source>&amp;Shown to clients that ask for</source>
        <translation>提示先のホスト名(&amp;S)</translation>
    </message>
    <message>
        <source>Empty: it is shown to everybody. A name: only to clients that ask for this host.</source>
        <translation>空: 全員に提示します。名前: このホストを要求するクライアントにのみ提示します。</translation>
    </message>
    <message>
        <source>self-signed certificate</source>
        <translation>自己署名証明書</translation>
    </message>
    <message>
        <source>self-signed certificate for %1</source>
        <comment>host name</comment>
        <translation>%1 の自己署名証明書</translation>
    </message>
</context>
<context>
    <name>mw::gui::SendingPage</name>
    <message>
        <source>Sending</source>
        <translation>送信</translation>
    </message>
    <message>
        <source>Set &amp;smart host…</source>
        <translation>スマートホストを設定(&amp;S)…</translation>
    </message>
    <message>
        <source>Gives all mail to your provider&apos;s server, with a login</source>
        <translation>プロバイダーのサーバーにログインし、すべてのメールを渡します</translation>
    </message>
    <message>
        <source>&amp;Add route…</source>
        <translation>経路を追加(&amp;A)…</translation>
    </message>
    <message>
        <source>Sends the mail of one domain or one sender another way</source>
        <translation>特定のドメインまたは送信者のメールを別の方法で送ります</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>変更(&amp;C)…</translation>
    </message>
    <message>
        <source>Another server or login for the selected route</source>
        <translation>選択した経路のサーバーまたはログインを変更します</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>削除(&amp;M)</translation>
    </message>
    <message>
        <source>Mail of the selected route goes as everything else does</source>
        <translation>選択した経路のメールは、その他すべてと同じ方法で送られます</translation>
    </message>
    <message>
        <source>&amp;Test route</source>
        <translation>経路をテスト(&amp;T)</translation>
    </message>
    <message>
        <source>Connects and logs in as a delivery would, and sends nothing</source>
        <translation>配送時と同じように接続してログインします。何も送信しません</translation>
    </message>
    <message>
        <source>How mail leaves this hub</source>
        <translation>このハブからの送信方法</translation>
    </message>
    <message>
        <source>&amp;Direct</source>
        <translation>直接(&amp;D)</translation>
    </message>
    <message>
        <source>Through a ser&amp;ver</source>
        <translation>サーバー経由(&amp;V)</translation>
    </message>
    <message>
        <source>Straight to the server of each recipient&apos;s domain. Many providers close port 25, and many servers refuse mail from home connections.</source>
        <translation>各宛先のドメインのサーバーへ直接送ります。多くのプロバイダーはポート 25 を閉じており、多くのサーバーは家庭用回線からのメールを拒否します。</translation>
    </message>
    <message>
        <source>All mail goes to one server (a smart host), mostly that of your provider, with your name and password there.</source>
        <translation>すべてのメールを 1 つのサーバー（スマートホスト）に送ります。通常はプロバイダーのサーバーで、そのユーザー名とパスワードを使います。</translation>
    </message>
    <message>
        <source>Test &amp;login</source>
        <translation>ログインをテスト(&amp;L)</translation>
    </message>
    <message>
        <source>Routes</source>
        <translation>経路</translation>
    </message>
    <message>
        <source>Mail of single domains and senders can go another way. The sender decides before the domain does.</source>
        <translation>特定のドメインや送信者のメールを別の方法で送れます。送信者の指定がドメインの指定より優先されます。</translation>
    </message>
    <message>
        <source>Names in what is sent</source>
        <translation>送信メールで使う名前</translation>
    </message>
    <message>
        <source>&amp;Greeting name</source>
        <translation>挨拶で名乗る名前(&amp;G)</translation>
    </message>
    <message>
        <source>The name by which this hub greets other servers; it should be the one that DNS has for its address.</source>
        <translation>このハブが他のサーバーへの挨拶で名乗る名前。DNS でこのハブのアドレスに対応する名前にしてください。</translation>
    </message>
    <message>
        <source>Mas&amp;querade: domain of senders</source>
        <translation>マスカレード: 送信者のドメイン(&amp;Q)</translation>
    </message>
    <message>
        <source>Appended to addresses without a domain, so that mail of the users of this computer comes from this domain.</source>
        <translation>ドメインのないアドレスに付け足し、このコンピューターのユーザーのメールがこのドメインから送られるようにします。</translation>
    </message>
    <message>
        <source>Completes &amp;host names with</source>
        <translation>ホスト名の補完(&amp;H)</translation>
    </message>
    <message>
        <source>Appended to host names without a dot in messages that are sent from here.</source>
        <translation>ここから送るメッセージで、ドットのないホスト名に付け足します。</translation>
    </message>
    <message>
        <source>Name in &amp;Message-IDs</source>
        <translation>Message-ID の名前(&amp;M)</translation>
    </message>
    <message>
        <source>The host in the Message-ID of what is sent from here; no other machine may use the same.</source>
        <translation>ここから送るメールの Message-ID のホスト。他のマシンが同じ名前を使ってはいけません。</translation>
    </message>
    <message>
        <source>Patience with other servers</source>
        <translation>他のサーバーを待つ時間</translation>
    </message>
    <message>
        <source>To acce&amp;pt a connection</source>
        <translation>接続の受け入れまで(&amp;P)</translation>
    </message>
    <message>
        <source>How long another server has to accept a connection.</source>
        <translation>他のサーバーが接続を受け入れるまで待つ時間。</translation>
    </message>
    <message>
        <source>60, which is a minute</source>
        <translation>60（1 分）</translation>
    </message>
    <message>
        <source>For each ans&amp;wer</source>
        <translation>各応答まで(&amp;W)</translation>
    </message>
    <message>
        <source>How long another server has for each answer.</source>
        <translation>他のサーバーの各応答を待つ時間。</translation>
    </message>
    <message>
        <source>1200, which is 20 minutes</source>
        <translation>1200（20 分）</translation>
    </message>
    <message>
        <source>&amp;Keep a connection for</source>
        <translation>接続を保持する時間(&amp;K)</translation>
    </message>
    <message>
        <source>How long an open connection waits for the next message to the same server.</source>
        <translation>開いた接続が同じサーバーへの次のメッセージを待つ時間。</translation>
    </message>
    <message>
        <source>5 seconds</source>
        <translation>5 秒</translation>
    </message>
    <message>
        <source>none is kept</source>
        <translation>保持しない</translation>
    </message>
    <message>
        <source>● not applied yet</source>
        <translation>● 未適用</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>User</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>no login</source>
        <translation>ログインなし</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>stored; it is never shown</source>
        <translation>保存済み。表示されることはありません</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>Not applied yet: test it in the form</source>
        <translation>未適用: フォームでテストしてください</translation>
    </message>
    <message>
        <source>no smart host</source>
        <translation>スマートホストなし</translation>
    </message>
    <message>
        <source>route of %1</source>
        <comment>domain or sender</comment>
        <translation>%1 の経路</translation>
    </message>
    <message>
        <source>Connecting and logging in…</source>
        <translation>接続してログインしています…</translation>
    </message>
    <message>
        <source>It works: the server answers and takes mail from this hub.</source>
        <translation>正常です。サーバーは応答し、このハブからのメールを受け取ります。</translation>
    </message>
    <message>
        <source>It does not work.</source>
        <translation>正常に動作しません。</translation>
    </message>
</context>
<context>
    <name>mw::gui::ServiceDialog</name>
    <message>
        <source>Change addresses of %1</source>
        <comment>name of a service</comment>
        <translation>%1 のアドレスを変更</translation>
    </message>
    <message>
        <source>Turn on %1</source>
        <comment>name of a service</comment>
        <translation>%1 をオンにする</translation>
    </message>
    <message>
        <source>&amp;Listens on</source>
        <translation>待ち受け(&amp;L)</translation>
    </message>
    <message>
        <source>Addresses and ports, with commas between them. [::]:PORT is every address of this computer, 127.0.0.1:PORT is this computer alone.</source>
        <translation>アドレスとポートをコンマで区切ります。[::]:ポート はこのコンピューターのすべてのアドレス、127.0.0.1:ポート はこのコンピューターからのみです。</translation>
    </message>
    <message>
        <source>Name at least one address with its port.</source>
        <translation>アドレスとポートを 1 つ以上指定してください。</translation>
    </message>
</context>
<context>
    <name>mw::gui::ServiceRow</name>
    <message>
        <source>Start</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>再起動</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>%1 · no supervisor looks after it</source>
        <comment>service name</comment>
        <translation>%1 · 監視プログラムなし</translation>
    </message>
    <message>
        <source>%1 · for %2 · process %3</source>
        <comment>service name, time span, number</comment>
        <translation>%1 · 継続時間 %2 · プロセス %3</translation>
    </message>
    <message>
        <source>%1 · process %2, started %3 ago</source>
        <comment>service name, number, time span</comment>
        <translation>%1 · プロセス %2、%3 前に開始</translation>
    </message>
    <message>
        <source>%1 · for %2</source>
        <comment>service name, time span</comment>
        <translation>%1 · 継続時間 %2</translation>
    </message>
    <message numerus="yes">
        <source> · began again %n time(s) in ten minutes</source>
        <translation>
            <numerusform> · 10 分間に %n 回再起動</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>停止処理中</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>稼働中</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>開始中</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Not supervised</source>
        <translation>監視なし</translation>
    </message>
    <message>
        <source>Needs the right to operate</source>
        <translation>操作権限が必要です</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>verb, service</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>mw::gui::SettingRow</name>
    <message>
        <source>not applied yet</source>
        <translation>未適用</translation>
    </message>
    <message>
        <source>Restore default</source>
        <translation>既定値に戻す</translation>
    </message>
    <message>
        <source>Restore default of %1</source>
        <comment>name of a setting</comment>
        <translation>%1 を既定値に戻す</translation>
    </message>
    <message>
        <source>%1 File: control/%2.</source>
        <comment>help, name of a file</comment>
        <translation>%1 ファイル: control/%2。</translation>
    </message>
    <message>
        <source>%1 File: control/%2, for example: %3.</source>
        <comment>help, name of a file, example of its content</comment>
        <translation>%1 ファイル: control/%2、例: %3。</translation>
    </message>
    <message>
        <source>The default holds: %1.</source>
        <comment>what the default is</comment>
        <translation>既定値が有効: %1。</translation>
    </message>
    <message>
        <source>Default: %1.</source>
        <comment>what the default is</comment>
        <translation>既定値: %1。</translation>
    </message>
    <message>
        <source>Removes control/%1, so that the default holds: %2</source>
        <comment>name of a file, what the default is</comment>
        <translation>control/%1 を削除し、既定値を有効にします: %2</translation>
    </message>
</context>
<context>
    <name>mw::gui::SettingsPage</name>
    <message>
        <source>Change something to see here what it would do. Nothing is changed before you apply it.</source>
        <translation>何かを変更すると、その影響がここに表示されます。適用するまで何も変更されません。</translation>
    </message>
</context>
<context>
    <name>mw::gui::SetupAssistant</name>
    <message>
        <source>Set up your mail server</source>
        <translation>メールサーバーのセットアップ</translation>
    </message>
    <message>
        <source>Why one cannot go on</source>
        <translation>次に進めない理由</translation>
    </message>
    <message>
        <source>What will this do?</source>
        <translation>何が行われますか？</translation>
    </message>
    <message>
        <source>Bac&amp;k</source>
        <translation>戻る(&amp;K)</translation>
    </message>
    <message>
        <source>Ne&amp;xt</source>
        <translation>次へ(&amp;X)</translation>
    </message>
    <message>
        <source>Finish &amp;later</source>
        <translation>後で完了(&amp;L)</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <comment>numbers</comment>
        <translation>手順 %1 / %2</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
</context>
<context>
    <name>mw::gui::SmartHostDialog</name>
    <message>
        <source>Set smart host</source>
        <translation>スマートホストを設定</translation>
    </message>
    <message>
        <source>Add route</source>
        <translation>経路を追加</translation>
    </message>
    <message>
        <source>Change route</source>
        <translation>経路を変更</translation>
    </message>
    <message>
        <source>&amp;Mail to a domain, or from a sender</source>
        <translation>対象のドメイン宛て、または送信者からのメール(&amp;M)</translation>
    </message>
    <message>
        <source>A domain means mail to it, .domain mail to all below it; an address or @domain means mail from it.</source>
        <translation>ドメインはそこ宛てのメール、.ドメイン はその下のすべて宛てのメール、アドレスまたは @ドメイン はそこからのメールを表します。</translation>
    </message>
    <message>
        <source>Go&amp;es directly to the servers that DNS names</source>
        <translation>DNS の示すサーバーへ直接送る(&amp;E)</translation>
    </message>
    <message>
        <source>An exception from the smart host, for mail to a domain.</source>
        <translation>ドメイン宛てのメールに対する、スマートホストの例外です。</translation>
    </message>
    <message>
        <source>Another server</source>
        <translation>別のサーバー</translation>
    </message>
    <message>
        <source>P&amp;rovider</source>
        <translation>プロバイダー(&amp;R)</translation>
    </message>
    <message>
        <source>Fills in server and port of a provider that is known here.</source>
        <translation>登録済みプロバイダーのサーバーとポートを自動入力します。</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation>サーバー(&amp;S)</translation>
    </message>
    <message>
        <source>The “outgoing server” or “SMTP server” of your provider&apos;s help pages.</source>
        <translation>プロバイダーのヘルプページにある「送信サーバー」または「SMTP サーバー」。</translation>
    </message>
    <message>
        <source>P&amp;ort</source>
        <translation>ポート(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>ユーザー(&amp;U)</translation>
    </message>
    <message>
        <source>The name of your account there; empty where no login is wanted.</source>
        <translation>プロバイダーのアカウント名。ログインが不要なら空にします。</translation>
    </message>
    <message>
        <source>stored; leave it empty to keep it</source>
        <translation>保存済み。変更しない場合は空のまま</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>パスワード(&amp;W)</translation>
    </message>
    <message>
        <source>It is written for the mail server alone, stays out of the history, and is never shown again.</source>
        <translation>メールサーバーだけが読めるように書き込まれ、履歴に残らず、再び表示されることもありません。</translation>
    </message>
    <message>
        <source>&amp;Test login</source>
        <translation>ログインをテスト(&amp;T)</translation>
    </message>
    <message>
        <source>Connects and logs in with what stands here. Nothing is changed and nothing is sent.</source>
        <translation>ここに入力した内容で接続してログインします。何も変更せず、何も送信しません。</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>As usual: with a login a valid certificate is demanded</source>
        <translation>通常どおり: ログインする場合は有効な証明書を要求</translation>
    </message>
    <message>
        <source>Demand TLS and a valid certificate</source>
        <translation>TLS と有効な証明書を要求</translation>
    </message>
    <message>
        <source>Demand TLS with any certificate: whoever sits on the way can read the password</source>
        <translation>TLS と任意の証明書を要求: 途中にいる人がパスワードを読めます</translation>
    </message>
    <message>
        <source>Use TLS where it is offered</source>
        <translation>提供されていれば TLS を使用</translation>
    </message>
    <message>
        <source>Never use TLS</source>
        <translation>TLS を使用しない</translation>
    </message>
    <message>
        <source>&amp;Certificate of the server</source>
        <translation>サーバーの証明書(&amp;C)</translation>
    </message>
    <message>
        <source>What the server must show before mail and password are sent to it.</source>
        <translation>メールとパスワードを送る前に、サーバーに提示を求めるもの。</translation>
    </message>
    <message>
        <source>route of %1</source>
        <comment>domain or sender</comment>
        <translation>%1 の経路</translation>
    </message>
    <message>
        <source>smart host %1</source>
        <comment>name of a server</comment>
        <translation>スマートホスト %1</translation>
    </message>
    <message>
        <source>Name the domain or the sender whose mail shall go another way.</source>
        <translation>別の方法で送るメールのドメインまたは送信者を指定してください。</translation>
    </message>
    <message>
        <source>Choose your provider, or type the name of its server.</source>
        <translation>プロバイダーを選ぶか、そのサーバーの名前を入力してください。</translation>
    </message>
    <message>
        <source>Type the password of %1.</source>
        <comment>name of a user</comment>
        <translation>%1 のパスワードを入力してください。</translation>
    </message>
    <message>
        <source>587 or 465 in most cases. With this port: %1.</source>
        <comment>which TLS</comment>
        <translation>ほとんどの場合 587 または 465。このポートの場合: %1。</translation>
    </message>
    <message>
        <source>Connecting and logging in…</source>
        <translation>接続してログインしています…</translation>
    </message>
    <message>
        <source>It works: the server answers and the login is right.</source>
        <translation>正常です。サーバーは応答し、ログインできます。</translation>
    </message>
    <message>
        <source>It does not work.</source>
        <translation>正常に動作しません。</translation>
    </message>
    <message>
        <source>587 for STARTTLS, 465 for TLS from the first byte, 25 between servers.</source>
        <translation>STARTTLS には 587、最初のバイトから TLS の場合は 465、サーバー間では 25。</translation>
    </message>
</context>
<context>
    <name>mw::gui::StatusStrip</name>
    <message>
        <source>view</source>
        <comment>a right</comment>
        <translation>閲覧</translation>
    </message>
    <message>
        <source>operate</source>
        <comment>a right</comment>
        <translation>操作</translation>
    </message>
    <message>
        <source>configure</source>
        <comment>a right</comment>
        <translation>設定</translation>
    </message>
    <message>
        <source>read mail</source>
        <comment>a right</comment>
        <translation>メールの閲読</translation>
    </message>
    <message>
        <source>Updated %1</source>
        <comment>time</comment>
        <translation>更新 %1</translation>
    </message>
    <message>
        <source>Connecting again…</source>
        <translation>再接続しています…</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>未接続</translation>
    </message>
    <message>
        <source>Queue: empty</source>
        <translation>キュー: 空</translation>
    </message>
    <message numerus="yes">
        <source>Queue: %n message(s)</source>
        <translation>
            <numerusform>キュー: %n 通</numerusform>
        </translation>
    </message>
    <message>
        <source>Connected as %1 (%2)</source>
        <comment>account, rights</comment>
        <translation>%1 として接続（%2）</translation>
    </message>
    <message>
        <source>To configure is as good as being the administrator of this computer: where mail goes can also be a program, which runs as the user it is for.</source>
        <translation>設定できることは、このコンピューターの管理者であることと同等です。メールの宛先はプログラムにもでき、それは宛先のユーザーとして実行されます。</translation>
    </message>
</context>
<context>
    <name>mw::gui::TryAddress</name>
    <message>
        <source>Who receives this address?</source>
        <translation>このアドレスの受取人は誰ですか？</translation>
    </message>
    <message>
        <source>Tr&amp;y an address</source>
        <translation>アドレスを試す(&amp;Y)</translation>
    </message>
    <message>
        <source>Try an address</source>
        <translation>アドレスを試す</translation>
    </message>
    <message>
        <source>Type any address. Where its mail goes is decided by the code that delivers it; nothing is sent.</source>
        <translation>任意のアドレスを入力してください。メールの行き先は、実際に配送するコードで判定します。何も送信しません。</translation>
    </message>
    <message>
        <source>Show &amp;each step</source>
        <translation>各手順を表示(&amp;E)</translation>
    </message>
    <message>
        <source>Everything that was looked at, in order</source>
        <translation>調べたものすべてを順に表示します</translation>
    </message>
    <message>
        <source>Where its mail goes</source>
        <translation>メールの行き先</translation>
    </message>
    <message>
        <source>What was looked at</source>
        <translation>調べたもの</translation>
    </message>
    <message>
        <source>For example %1</source>
        <comment>address</comment>
        <translation>例: %1</translation>
    </message>
    <message>
        <source>So it will be when what waits is applied; it is not applied yet.</source>
        <translation>保留中の変更を適用した場合の結果です。まだ適用されていません。</translation>
    </message>
    <message>
        <source>As it is now: %1</source>
        <comment>a sentence about where mail goes</comment>
        <translation>現在: %1</translation>
    </message>
</context>
<context>
    <name>mw::gui::UsersPage</name>
    <message>
        <source>Users</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>&amp;People</source>
        <translation>利用者(&amp;P)</translation>
    </message>
    <message>
        <source>R&amp;ules</source>
        <translation>ルール(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Add rule…</source>
        <translation>ルールを追加(&amp;A)…</translation>
    </message>
    <message>
        <source>Give an address to an account</source>
        <translation>アドレスをアカウントに割り当てます</translation>
    </message>
    <message>
        <source>&amp;Who handles an address?…</source>
        <translation>アドレスの処理を調べる(&amp;W)…</translation>
    </message>
    <message>
        <source>See which rule or account gets an address, and why</source>
        <translation>どのルールまたはアカウントが、なぜアドレスを受け持つかを調べます</translation>
    </message>
    <message>
        <source>&amp;Refresh from system users…</source>
        <translation>システムのユーザーから更新(&amp;R)…</translation>
    </message>
    <message>
        <source>Make the rules anew from the accounts of this computer</source>
        <translation>このコンピューターのアカウントからルールを作り直します</translation>
    </message>
    <message>
        <source>Re&amp;move rule…</source>
        <translation>ルールを削除(&amp;M)…</translation>
    </message>
    <message>
        <source>Take the address of the selected rule from its account</source>
        <translation>選択したルールのアドレスの割り当てを解除します</translation>
    </message>
    <message>
        <source>&amp;Set password…</source>
        <translation>パスワードを設定(&amp;S)…</translation>
    </message>
    <message>
        <source>A password for sending and fetching mail; it is never shown</source>
        <translation>メールの送信と受信用のパスワード。表示されることはありません</translation>
    </message>
    <message>
        <source>Remo&amp;ve password</source>
        <translation>パスワードを削除(&amp;V)</translation>
    </message>
    <message>
        <source>The password of the account counts again, if there is an account</source>
        <translation>アカウントがあれば、そのパスワードが再び使われます</translation>
    </message>
    <message>
        <source>&amp;Where the mail goes…</source>
        <translation>メールの行き先(&amp;W)…</translation>
    </message>
    <message>
        <source>Change the .qmail file of the selected user</source>
        <translation>選択したユーザーの .qmail ファイルを変更します</translation>
    </message>
    <message>
        <source>What is wrong with the rules</source>
        <translation>ルールの問題点</translation>
    </message>
    <message>
        <source>Fi&amp;x…</source>
        <translation>修復(&amp;X)…</translation>
    </message>
    <message>
        <source>Accounts of this computer</source>
        <translation>このコンピューターのアカウント</translation>
    </message>
    <message>
        <source>There are no accounts on this computer that could get mail. Virtual domains need none.</source>
        <translation>このコンピューターには、メールを受け取れるアカウントがありません。仮想ドメインにアカウントは不要です。</translation>
    </message>
    <message>
        <source>The order means nothing: an exact rule wins, then the longest that fits.</source>
        <translation>順序に意味はありません。完全一致のルールが優先され、次に最も長く一致するものが優先されます。</translation>
    </message>
    <message>
        <source>Rules of users/assign</source>
        <translation>users/assign のルール</translation>
    </message>
    <message>
        <source>There are no rules: addresses are looked up in the accounts of this computer, and else among the hub’s own addresses.</source>
        <translation>ルールはありません。アドレスはこのコンピューターのアカウントから検索され、なければハブ自体のアドレスから検索されます。</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>users, rules</comment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n user(s)</source>
        <translation>
            <numerusform>ユーザー %n 人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s)</source>
        <translation>
            <numerusform>ルール %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>not known to you</source>
        <translation>閲覧権限なし</translation>
    </message>
    <message>
        <source>one of its own; the account&apos;s does not count for mail</source>
        <translation>メール専用のもの。アカウントのパスワードはメールには使われません</translation>
    </message>
    <message>
        <source>that of the account</source>
        <translation>アカウントのもの</translation>
    </message>
    <message>
        <source>password of %1</source>
        <comment>name</comment>
        <translation>%1 のパスワード</translation>
    </message>
</context>
<context>
    <name>mw::gui::WindowHeader</name>
    <message>
        <source>Choose a hub, or add one</source>
        <translation>ハブを選択または追加</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name of a hub, its login</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>&amp;Add host…</source>
        <translation>ホストを追加(&amp;A)…</translation>
    </message>
    <message>
        <source>Hub: %1</source>
        <comment>name</comment>
        <translation>ハブ: %1</translation>
    </message>
    <message>
        <source>%1 – on this computer</source>
        <comment>name of a hub</comment>
        <translation>%1 – このコンピューター</translation>
    </message>
    <message>
        <source>%1 – %2 by ssh</source>
        <comment>name of a hub, its login</comment>
        <translation>%1 – ssh 経由の %2</translation>
    </message>
    <message>
        <source>Private hub</source>
        <translation>個人用ハブ</translation>
    </message>
    <message>
        <source>System hub</source>
        <translation>システムハブ</translation>
    </message>
    <message>
        <source>Connection lost</source>
        <translation>接続切断</translation>
    </message>
    <message>
        <source>Not set up</source>
        <translation>未セットアップ</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>未接続</translation>
    </message>
    <message numerus="yes">
        <source>%n service(s) stopped</source>
        <translation>
            <numerusform>%n 件のサービスが停止</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n service(s) paused</source>
        <translation>
            <numerusform>%n 件のサービスが一時停止</numerusform>
        </translation>
    </message>
    <message>
        <source>All services run</source>
        <translation>すべてのサービスが稼働中</translation>
    </message>
</context>
</TS>
