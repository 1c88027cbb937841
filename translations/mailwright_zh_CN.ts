<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>ActScript</name>
    <message>
        <source>Made by Mailwright. Each command is a change of its own; the first that fails ends the script.</source>
        <translation>由 Mailwright 生成。每条命令都是一项单独的更改；第一条失败的命令会结束脚本。</translation>
    </message>
    <message>
        <source>Left out: the command would show a secret, or it is an edit that only the window can make.</source>
        <translation>已略去：该命令会暴露机密，或者这是只有窗口才能进行的编辑。</translation>
    </message>
</context>
<context>
    <name>AddressCsv</name>
    <message>
        <source>it does not say where the mail goes</source>
        <translation>没有说明邮件的去向</translation>
    </message>
    <message>
        <source>a mailbox is a path that begins with / or ./</source>
        <translation>邮箱应是以 / 或 ./ 开头的路径</translation>
    </message>
    <message>
        <source>“%1” is not an address</source>
        <translation>“%1”不是地址</translation>
    </message>
    <message>
        <source>Line %1: a quotation mark is never closed.</source>
        <comment>number</comment>
        <translation>第 %1 行：引号没有闭合。</translation>
    </message>
    <message>
        <source>“%1” is no kind of delivery: write forward, mailbox, program or discard</source>
        <translation>“%1”不是投递方式：请填写 forward、mailbox、program 或 discard</translation>
    </message>
    <message>
        <source>Line %1: %2.</source>
        <comment>number, what is wrong</comment>
        <translation>第 %1 行：%2。</translation>
    </message>
</context>
<context>
    <name>AddressRows</name>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Delivers to</source>
        <translation>投递到</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Last mail</source>
        <translation>最近邮件</translation>
    </message>
    <message>
        <source>the standard delivery of %1</source>
        <comment>account</comment>
        <translation>%1 的标准投递</translation>
    </message>
    <message>
        <source>%1 – it runs a program</source>
        <comment>where the mail goes</comment>
        <translation>%1 – 会运行程序</translation>
    </message>
    <message>
        <source>%1 at every local domain</source>
        <comment>a name before the @</comment>
        <translation>所有本地域中的 %1</translation>
    </message>
    <message>
        <source>None in the last 24 hours</source>
        <translation>最近 24 小时内没有</translation>
    </message>
    <message>
        <source>%1, in the file %2</source>
        <comment>address, file name</comment>
        <translation>%1，位于文件 %2</translation>
    </message>
    <message>
        <source>everything else at local domains</source>
        <translation>本地域中的其余所有地址</translation>
    </message>
    <message>
        <source>everything else at %1</source>
        <comment>domain</comment>
        <translation>%1 的其余所有地址</translation>
    </message>
    <message>
        <source>(bounces)</source>
        <translation>（退信）</translation>
    </message>
    <message>
        <source>Mail to a name that is not in this list comes back to its sender.</source>
        <translation>发往不在此列表中的名称的邮件会退回给发件人。</translation>
    </message>
    <message>
        <source>Everything else</source>
        <translation>其余所有</translation>
    </message>
    <message>
        <source>%1 – also what spammers guess</source>
        <comment>where the mail goes</comment>
        <translation>%1 – 包括垃圾邮件发送者猜测的地址</translation>
    </message>
    <message>
        <source>%1. Every name counts as an address: much of this mail will be spam, and mistyped addresses are not reported to their senders.</source>
        <translation>%1。任何名称都算作地址：其中许多会是垃圾邮件，而写错的地址不会通知发件人。</translation>
    </message>
</context>
<context>
    <name>BackupRows</name>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>操作者</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>with passwords and keys</source>
        <translation>含密码和密钥</translation>
    </message>
    <message>
        <source>%1 (with passwords and keys)</source>
        <comment>note of a backup</comment>
        <translation>%1（含密码和密钥）</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Beside the hub now</source>
        <translation>与邮件中枢现状比较</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>相同</translation>
    </message>
    <message>
        <source>different</source>
        <translation>不同</translation>
    </message>
    <message>
        <source>no longer there</source>
        <translation>已不存在</translation>
    </message>
    <message>
        <source>came later</source>
        <translation>后来新增</translation>
    </message>
    <message>
        <source>not in the backup: it holds secrets</source>
        <translation>不在备份中：其中含有机密</translation>
    </message>
</context>
<context>
    <name>CertificateRows</name>
    <message>
        <source>Shown to</source>
        <translation>出示给</translation>
    </message>
    <message>
        <source>For</source>
        <translation>用于</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>颁发者</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>有效期</translation>
    </message>
    <message numerus="yes">
        <source>ended %n day(s) ago (%1)</source>
        <comment>%1 is a date</comment>
        <translation>
            <numerusform>已于 %n 天前过期（%1）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>ends in %n day(s) (%1)</source>
        <comment>%1 is a date</comment>
        <translation>
            <numerusform>%n 天后过期（%1）</numerusform>
        </translation>
    </message>
    <message>
        <source>itself</source>
        <translation>自身</translation>
    </message>
    <message>
        <source>It vouches for itself: mail programs warn of it.</source>
        <translation>该证书为自签名：邮件程序会发出警告。</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>所有客户端</translation>
    </message>
    <message>
        <source>who asks for %1</source>
        <comment>host name</comment>
        <translation>请求 %1 的客户端</translation>
    </message>
    <message>
        <source>goes, not applied yet</source>
        <translation>将移除，尚未应用</translation>
    </message>
    <message>
        <source>another one, not applied yet</source>
        <translation>将更换，尚未应用</translation>
    </message>
</context>
<context>
    <name>ControlCatalogue</name>
    <message>
        <source>Names of this host</source>
        <translation>本主机的名称</translation>
    </message>
    <message>
        <source>Domains and delivery</source>
        <translation>域与投递</translation>
    </message>
    <message>
        <source>Receiving</source>
        <translation>接收</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>发送</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>限制</translation>
    </message>
    <message>
        <source>Bounces</source>
        <translation>退信</translation>
    </message>
    <message>
        <source>TLS and passwords</source>
        <translation>TLS 与密码</translation>
    </message>
    <message>
        <source>Set-up of the hub</source>
        <translation>邮件中枢的设置</translation>
    </message>
    <message>
        <source>Of other qmail packages</source>
        <translation>其他 qmail 软件包的文件</translation>
    </message>
    <message>
        <source>Users and who gets their mail</source>
        <translation>用户及其邮件的接收者</translation>
    </message>
    <message>
        <source>Who may connect and relay</source>
        <translation>谁可以连接和中继</translation>
    </message>
    <message>
        <source>Addresses of the alias account</source>
        <translation>alias 帐户的地址</translation>
    </message>
    <message>
        <source>People’s own instructions</source>
        <translation>用户自己的指令</translation>
    </message>
    <message>
        <source>Unknown files</source>
        <translation>未知文件</translation>
    </message>
    <message>
        <source>there is none</source>
        <translation>没有此文件</translation>
    </message>
    <message>
        <source>Which user gets the mail of which local address, where it is not the user of that name.</source>
        <translation>当本地地址的邮件不归同名用户时，由哪个用户接收。</translation>
    </message>
    <message>
        <source>What is heeded when the users of this computer are put into users/assign.</source>
        <translation>将此计算机的用户写入 users/assign 时所遵循的规则。</translation>
    </message>
    <message>
        <source>it is compiled</source>
        <translation>它会被编译</translation>
    </message>
    <message>
        <source>nothing before users/assign is made anew</source>
        <translation>在重新生成 users/assign 之前不会生效</translation>
    </message>
    <message>
        <source>every client is let in, and nobody may relay</source>
        <translation>所有客户端都可以连接，但都不能中继</translation>
    </message>
    <message>
        <source>Which clients may connect over SMTP, and which of them may send mail to anywhere.</source>
        <translation>哪些客户端可以通过 SMTP 连接，其中哪些可以向任何地方发送邮件。</translation>
    </message>
    <message>
        <source>what defaultdelivery says</source>
        <translation>按 defaultdelivery 的规定</translation>
    </message>
    <message>
        <source>there is no such address</source>
        <translation>没有这个地址</translation>
    </message>
    <message>
        <source>What is done with mail for %1, line by line.</source>
        <comment>user</comment>
        <translation>逐行说明如何处理发给 %1 的邮件。</translation>
    </message>
    <message>
        <source>Where mail for this address of the alias account goes, line by line.</source>
        <translation>逐行说明 alias 帐户的这个地址的邮件去向。</translation>
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
            <numerusform>%n 个条目</numerusform>
        </translation>
    </message>
    <message>
        <source>Only the first line of this file counts; this one is not read.</source>
        <translation>此文件只有第一行有效；这一行不会被读取。</translation>
    </message>
    <message>
        <source>The value is empty.</source>
        <translation>值为空。</translation>
    </message>
    <message>
        <source>An empty line; it is skipped.</source>
        <translation>空行；会被跳过。</translation>
    </message>
    <message>
        <source>A comment for people; it is skipped.</source>
        <translation>供人阅读的注释；会被跳过。</translation>
    </message>
    <message>
        <source>The colon is missing: a domain stands before it, and behind it who or what is responsible.</source>
        <translation>缺少冒号：冒号前面是域，后面是负责者（用户或服务器）。</translation>
    </message>
    <message>
        <source>Mail to anybody at %1</source>
        <comment>domain</comment>
        <translation>发给 %1 任意地址的邮件</translation>
    </message>
    <message>
        <source>Mail to every domain that is named nowhere else</source>
        <translation>发给其他各处均未列出的任何域的邮件</translation>
    </message>
    <message>
        <source>Mail to %1</source>
        <comment>address</comment>
        <translation>发给 %1 的邮件</translation>
    </message>
    <message>
        <source>Mail to anybody at a host below %1</source>
        <comment>domain</comment>
        <translation>发给 %1 下级主机上任意地址的邮件</translation>
    </message>
    <message>
        <source>%1 is no virtual mail: an exception from a wider line.</source>
        <translation>%1 不按虚拟邮件处理：是某个更宽泛的行的例外。</translation>
    </message>
    <message>
        <source>%1 goes to the local user or alias %2, with the name behind a hyphen: %2-NAME.</source>
        <translation>%1 交给本地用户或别名 %2，名称接在连字符之后：%2-NAME。</translation>
    </message>
    <message>
        <source>%1 goes where DNS says: an exception from a wider line.</source>
        <translation>%1 按 DNS 的指示投递：是某个更宽泛的行的例外。</translation>
    </message>
    <message>
        <source>%1 waits: %2.</source>
        <translation>%1 等待：%2。</translation>
    </message>
    <message>
        <source>%1 is handed to %2, port %3, without asking DNS.</source>
        <translation>%1 直接交给 %2 的端口 %3，不查询 DNS。</translation>
    </message>
    <message>
        <source>Every host below %1, but not %1 itself.</source>
        <translation>%1 下级的所有主机，但不包括 %1 本身。</translation>
    </message>
    <message>
        <source>Every address at %1.</source>
        <translation>%1 的所有地址。</translation>
    </message>
    <message>
        <source>The domain %1 alone, without the hosts below it.</source>
        <translation>仅域 %1 本身，不包括其下级主机。</translation>
    </message>
    <message>
        <source>The address %1.</source>
        <translation>地址 %1。</translation>
    </message>
    <message>
        <source>Connections are taken at the address and port %1.</source>
        <translation>在地址和端口 %1 上接受连接。</translation>
    </message>
    <message>
        <source>%1 is an entry of this file.</source>
        <translation>%1 是此文件的一个条目。</translation>
    </message>
    <message>
        <source>Every client that no other line names</source>
        <translation>其他行均未列出的所有客户端</translation>
    </message>
    <message>
        <source>The client %1</source>
        <comment>address, or the beginning of addresses</comment>
        <translation>客户端 %1</translation>
    </message>
    <message>
        <source>%1 is not let in.</source>
        <translation>%1 不允许连接。</translation>
    </message>
    <message>
        <source>%1 is let in and may send mail to anywhere.</source>
        <translation>%1 允许连接，并可以向任何地方发送邮件。</translation>
    </message>
    <message>
        <source>%1 is let in.</source>
        <translation>%1 允许连接。</translation>
    </message>
    <message>
        <source>The end of the file: no line behind it counts.</source>
        <translation>文件结束标记：其后的行均无效。</translation>
    </message>
    <message>
        <source>Mail to the local address %1 is delivered as user %2.</source>
        <translation>发给本地地址 %1 的邮件以用户 %2 的身份投递。</translation>
    </message>
    <message>
        <source>Mail to local addresses that begin with %1 is delivered as user %2.</source>
        <translation>发给以 %1 开头的本地地址的邮件以用户 %2 的身份投递。</translation>
    </message>
    <message>
        <source>An empty line; it must not be the first one.</source>
        <translation>空行；不能是第一行。</translation>
    </message>
    <message>
        <source>The message is appended to the mailbox file %1.</source>
        <translation>邮件追加到邮箱文件 %1。</translation>
    </message>
    <message>
        <source>The message is put into the Maildir %1.</source>
        <translation>邮件放入 Maildir %1。</translation>
    </message>
    <message>
        <source>The message is given to the program %1.</source>
        <translation>邮件交给程序 %1。</translation>
    </message>
    <message>
        <source>Only addresses to forward to may follow.</source>
        <translation>其后只能是转发地址。</translation>
    </message>
    <message>
        <source>This line is skipped: what begins with a plus sign has no other meaning yet.</source>
        <translation>此行会被跳过：以加号开头的内容目前没有其他含义。</translation>
    </message>
    <message>
        <source>The message is forwarded to %1.</source>
        <translation>邮件转发到 %1。</translation>
    </message>
    <message>
        <source>%1 is not a number.</source>
        <translation>%1 不是数字。</translation>
    </message>
    <message>
        <source>%1 seconds, that is %2.</source>
        <translation>%1 秒，即 %2。</translation>
    </message>
    <message>
        <source>%1 bytes, that is %2.</source>
        <translation>%1 字节，即 %2。</translation>
    </message>
    <message>
        <source>Addresses and where their mail goes, in one table that fastforward looks them up in.</source>
        <translation>地址及其邮件的去向，集中在一张表中，由 fastforward 查询。</translation>
    </message>
    <message>
        <source>%1 stands here. %2</source>
        <comment>what a line says, what its file is for</comment>
        <translation>此处为 %1。%2</translation>
    </message>
</context>
<context>
    <name>ControlWords</name>
    <message>
        <source>The program that checks the passwords of SMTP users who are not in users/smtppasswords, as root: its path.</source>
        <translation>以 root 身份检查不在 users/smtppasswords 中的 SMTP 用户密码的程序：其路径。</translation>
    </message>
    <message>
        <source>SCRAM-SHA-256 and its -PLUS, where there are passwords for them, PLAIN and LOGIN</source>
        <translation>有相应密码时为 SCRAM-SHA-256 及其 -PLUS 变体，以及 PLAIN 和 LOGIN</translation>
    </message>
    <message>
        <source>The mechanisms of authentication that SMTP offers, one a line, of SCRAM-SHA-256-PLUS, SCRAM-SHA-256, PLAIN and LOGIN.</source>
        <translation>SMTP 提供的认证机制，每行一个，可选 SCRAM-SHA-256-PLUS、SCRAM-SHA-256、PLAIN 和 LOGIN。</translation>
    </message>
    <message>
        <source>no sender has a relay of its own</source>
        <translation>没有发件人使用专属的中继</translation>
    </message>
    <message>
        <source>Relays and passwords by sender, as in s/qmail: sender:relay:port|user|password.</source>
        <translation>按发件人指定的中继和密码，格式同 s/qmail：sender:relay:port|user|password。</translation>
    </message>
    <message>
        <source>every HELO name is accepted</source>
        <translation>接受任何 HELO 名称</translation>
    </message>
    <message>
        <source>HELO names that are refused: a name, or .suffix.</source>
        <translation>要拒绝的 HELO 名称：名称或 .后缀。</translation>
    </message>
    <message>
        <source>no sender is refused</source>
        <translation>不拒绝任何发件人</translation>
    </message>
    <message>
        <source>Senders that are refused: an address, or @domain for everybody there.</source>
        <translation>要拒绝的发件人：地址，或用 @域 表示该域的所有人。</translation>
    </message>
    <message>
        <source>no recipient is refused</source>
        <translation>不拒绝任何收件人</translation>
    </message>
    <message>
        <source>Recipients that are refused: an address, or @domain for everybody there.</source>
        <translation>要拒绝的收件人：地址，或用 @域 表示该域的所有人。</translation>
    </message>
    <message>
        <source>the system chooses</source>
        <translation>由系统选择</translation>
    </message>
    <message>
        <source>Own addresses for outgoing connections by domain: domain:address, .suffix:address or :address.</source>
        <translation>按域指定对外连接所用的本机地址：domain:address、.suffix:address 或 :address。</translation>
    </message>
    <message>
        <source>The form of bounces: qsbmf, text as qmail writes it, or dsn, reports of RFC 3464 that programs understand, too.</source>
        <translation>退信的格式：qsbmf 为 qmail 所写的文本；dsn 为程序也能理解的 RFC 3464 报告。</translation>
    </message>
    <message>
        <source>The user name in the From field of bounces.</source>
        <translation>退信 From 字段中的用户名。</translation>
    </message>
    <message>
        <source>The host name in the From field and the text of bounces.</source>
        <translation>退信 From 字段和正文中的主机名。</translation>
    </message>
    <message>
        <source>as long as queuelifetime says</source>
        <translation>与 queuelifetime 相同</translation>
    </message>
    <message>
        <source>How many seconds a bounce is tried before it counts as undeliverable.</source>
        <translation>退信尝试投递多少秒后视为无法投递。</translation>
    </message>
    <message>
        <source>bounces hold the whole message</source>
        <translation>退信包含完整邮件</translation>
    </message>
    <message>
        <source>The most bytes of a message that a bounce repeats.</source>
        <translation>退信中最多引用原邮件的多少字节。</translation>
    </message>
    <message>
        <source>The subject of bounces.</source>
        <translation>退信的主题。</translation>
    </message>
    <message>
        <source>20 recipients that do not exist</source>
        <translation>20 个不存在的收件人</translation>
    </message>
    <message>
        <source>How many refused recipients end a connection.</source>
        <translation>拒绝多少个收件人后断开连接。</translation>
    </message>
    <message>
        <source>Whether recipients without a mailbox are refused by SMTP; 0 accepts them, and they bounce.</source>
        <translation>SMTP 是否拒绝没有邮箱的收件人；0 表示接受，之后再退信。</translation>
    </message>
    <message>
        <source>Whether submission refuses senders that are not the user&apos;s; 0 takes every sender.</source>
        <translation>邮件提交服务是否拒绝不属于该用户的发件人；0 表示接受任何发件人。</translation>
    </message>
    <message>
        <source>no certificate of a client is asked for</source>
        <translation>不要求客户端提供证书</translation>
    </message>
    <message>
        <source>Authorities whose certificates let SMTP clients relay.</source>
        <translation>其签发的证书可让 SMTP 客户端中继的证书颁发机构。</translation>
    </message>
    <message>
        <source>this host shows no certificate</source>
        <translation>本主机不出示证书</translation>
    </message>
    <message>
        <source>Certificate and key that this host shows to other mail servers.</source>
        <translation>本主机向其他邮件服务器出示的证书和密钥。</translation>
    </message>
    <message>
        <source>four to a server with a login, to others three quarters of all</source>
        <translation>需要登录的服务器为四个，其他服务器为总数的四分之三</translation>
    </message>
    <message>
        <source>How many remote deliveries may run at once to one server: a number for all, and server:number for single ones.</source>
        <translation>对同一服务器最多可同时进行多少个远程投递：单个数字适用于所有服务器，server:number 适用于个别服务器。</translation>
    </message>
    <message>
        <source>How many SMTP connections may be open at once.</source>
        <translation>最多可同时打开多少个 SMTP 连接。</translation>
    </message>
    <message>
        <source>one queue for all</source>
        <translation>所有邮件使用一个队列</translation>
    </message>
    <message>
        <source>Local deliveries at once of one queue of several.</source>
        <translation>使用多个队列时，单个队列的并发本地投递数。</translation>
    </message>
    <message>
        <source>How many local deliveries may run at once; 0 holds them all.</source>
        <translation>最多可同时进行多少个本地投递；0 表示全部暂停。</translation>
    </message>
    <message>
        <source>half of concurrencyincoming</source>
        <translation>concurrencyincoming 的一半</translation>
    </message>
    <message>
        <source>How many SMTP connections one client address, or one IPv6 network of 64 bits, may have open at once; 0 sets no limit.</source>
        <translation>一个客户端地址或一个 64 位前缀的 IPv6 网络最多可同时打开多少个 SMTP 连接；0 表示不限制。</translation>
    </message>
    <message>
        <source>Remote deliveries at once of one queue of several.</source>
        <translation>使用多个队列时，单个队列的并发远程投递数。</translation>
    </message>
    <message>
        <source>How many remote deliveries may run at once; 0 holds them all.</source>
        <translation>最多可同时进行多少个远程投递；0 表示全部暂停。</translation>
    </message>
    <message>
        <source>The character that separates a user name from its extension.</source>
        <translation>分隔用户名及其扩展部分的字符。</translation>
    </message>
    <message>
        <source>The groups of the hub&apos;s accounts, one a line: that of the queue, and the one that owns no file.</source>
        <translation>邮件中枢帐户的组，每行一个：队列的组，以及不拥有任何文件的组。</translation>
    </message>
    <message>
        <source>Permission bits that a home directory and a .qmail file must not have.</source>
        <translation>主目录和 .qmail 文件不得具有的权限位。</translation>
    </message>
    <message>
        <source>The most deliveries a spawner starts at once, whatever the concurrency files say.</source>
        <translation>无论 concurrency 文件如何规定，一个派生进程同时启动的最大投递数。</translation>
    </message>
    <message>
        <source>Into how many subdirectories the queue is split; a prime number, fixed when the queue is made.</source>
        <translation>队列分为多少个子目录；须为质数，在创建队列时确定。</translation>
    </message>
    <message>
        <source>The accounts of the hub, one a line, for: aliases, SMTP, logs, files, looking users up, queue, remote mail, send.</source>
        <translation>邮件中枢的帐户，每行一个，依次用于：别名、SMTP、日志、文件、查找用户、队列、远程邮件、发送。</translation>
    </message>
    <message>
        <source>How many SMTP connections one client address may open within a minute; 0 sets no limit.</source>
        <translation>一个客户端地址一分钟内最多可打开多少个 SMTP 连接；0 表示不限制。</translation>
    </message>
    <message>
        <source>The largest message accepted over SMTP, in bytes; 0 is no limit.</source>
        <translation>通过 SMTP 接受的最大邮件大小（字节）；0 表示不限制。</translation>
    </message>
    <message>
        <source>What is done with mail for a user who has no .qmail file: a line as in .qmail.</source>
        <translation>如何处理没有 .qmail 文件的用户的邮件：写法同 .qmail 中的一行。</translation>
    </message>
    <message>
        <source>Added to host names without a dot in messages that are sent from here.</source>
        <translation>添加到从此处发出的邮件中不含点号的主机名之后。</translation>
    </message>
    <message>
        <source>Added to addresses without a host in messages that are sent from here.</source>
        <translation>添加到从此处发出的邮件中不含主机的地址之后。</translation>
    </message>
    <message>
        <source>After how many hours in the queue a sender is told of the delay; 0 tells nobody.</source>
        <translation>邮件在队列中停留多少小时后通知发件人投递延迟；0 表示不通知。</translation>
    </message>
    <message>
        <source>1: a delivery that is tried again leaves out the lines of .qmail that worked; 0: it begins anew, as qmail.</source>
        <translation>1：重试投递时略过 .qmail 中已成功的行；0：像 qmail 一样从头开始。</translation>
    </message>
    <message>
        <source>The longest pause, in seconds, for a server that refuses everything for now; 0 makes no pause.</source>
        <translation>对暂时拒绝一切的服务器的最长暂停时间（秒）；0 表示不暂停。</translation>
    </message>
    <message>
        <source>Parameters of key exchange for TLS.</source>
        <translation>TLS 密钥交换的参数。</translation>
    </message>
    <message>
        <source>no block list is asked</source>
        <translation>不查询任何黑名单</translation>
    </message>
    <message>
        <source>Queues by domain.</source>
        <translation>按域划分的队列。</translation>
    </message>
    <message>
        <source>The host that gets bounces which cannot be delivered.</source>
        <translation>接收无法投递的退信的主机。</translation>
    </message>
    <message>
        <source>Bounces which cannot be delivered: deliver to doublebounceto, quiet (not if the sender does not exist), discard.</source>
        <translation>无法投递的退信：deliver 投递到 doublebounceto，quiet（发件人不存在时不投递），discard 丢弃。</translation>
    </message>
    <message>
        <source>The user who gets bounces which cannot be delivered; an empty line discards them.</source>
        <translation>接收无法投递的退信的用户；空行表示丢弃。</translation>
    </message>
    <message>
        <source>1: a message with bytes above 127 is recoded for a server that takes none; 0: it is sent as it is.</source>
        <translation>1：对不支持 8 位数据的服务器，将含有大于 127 的字节的邮件重新编码；0：原样发送。</translation>
    </message>
    <message>
        <source>Added to envelope recipients without an @.</source>
        <translation>添加到不含 @ 的信封收件人之后。</translation>
    </message>
    <message>
        <source>nothing is filtered</source>
        <translation>不过滤</translation>
    </message>
    <message>
        <source>Filters by domain.</source>
        <translation>按域设置的过滤器。</translation>
    </message>
    <message>
        <source>How many waiting messages a second are tried when all are to be tried at once; 0 sets no limit.</source>
        <translation>要求立即重试所有邮件时，每秒尝试多少封等待中的邮件；0 表示不限制。</translation>
    </message>
    <message>
        <source>The name by which this host greets other mail servers.</source>
        <translation>本主机向其他邮件服务器问候时使用的名称。</translation>
    </message>
    <message>
        <source>local deliveries go on</source>
        <translation>本地投递照常进行</translation>
    </message>
    <message>
        <source>1 holds all local deliveries.</source>
        <translation>1 表示暂停所有本地投递。</translation>
    </message>
    <message>
        <source>remote deliveries go on</source>
        <translation>远程投递照常进行</translation>
    </message>
    <message>
        <source>1 holds all remote deliveries.</source>
        <translation>1 表示暂停所有远程投递。</translation>
    </message>
    <message>
        <source>The host name in Message-IDs; no other machine may use the same.</source>
        <translation>Message-ID 中的主机名；不得有其他计算机使用相同的名称。</translation>
    </message>
    <message>
        <source>How many seconds an open connection waits for the next message to the same server; 0: none is kept.</source>
        <translation>保持打开的连接等待发往同一服务器的下一封邮件多少秒；0：不保持连接。</translation>
    </message>
    <message>
        <source>all mail goes out by SMTP</source>
        <translation>所有邮件都通过 SMTP 发出</translation>
    </message>
    <message>
        <source>Domains whose mail is handed to a mail store by LMTP: domain:host:port or domain:/path/of/socket.</source>
        <translation>通过 LMTP 将邮件交给邮件存储的域：domain:host:port 或 domain:/path/of/socket。</translation>
    </message>
    <message>
        <source>Takes the place of [own IP address] in recipients.</source>
        <translation>代替收件人中的 [本机 IP 地址]。</translation>
    </message>
    <message>
        <source>Domains whose addresses are the users of this computer.</source>
        <translation>其地址为此计算机用户的域。</translation>
    </message>
    <message>
        <source>1: a Maildir that is missing is made when mail comes for it; 0: the mail waits for it, as on qmail.</source>
        <translation>1：邮件到达时，若 Maildir 不存在则创建；0：邮件等待其出现，与 qmail 相同。</translation>
    </message>
    <message>
        <source>How many commands without a message between them end an SMTP connection; 0 sets no limit.</source>
        <translation>中间没有邮件的情况下，多少条命令后断开 SMTP 连接；0 表示不限制。</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>不限制</translation>
    </message>
    <message>
        <source>The most recipients of one message.</source>
        <translation>一封邮件的最大收件人数。</translation>
    </message>
    <message>
        <source>The full name of this mail host; the standard for most other names.</source>
        <translation>本邮件主机的完整名称；是大多数其他名称的默认值。</translation>
    </message>
    <message>
        <source>the addresses of the interfaces</source>
        <translation>各网络接口的地址</translation>
    </message>
    <message>
        <source>Further addresses that are this host.</source>
        <translation>同属本主机的其他地址。</translation>
    </message>
    <message>
        <source>no more domains than in rcpthosts</source>
        <translation>没有 rcpthosts 以外的域</translation>
    </message>
    <message>
        <source>More domains like those of rcpthosts, for long lists; needs rcpthosts.</source>
        <translation>与 rcpthosts 中同类的更多域，用于长列表；需要 rcpthosts。</translation>
    </message>
    <message>
        <source>morercpthosts as qmail-newmrh compiled it.</source>
        <translation>由 qmail-newmrh 编译的 morercpthosts。</translation>
    </message>
    <message>
        <source>TLS wherever it is offered</source>
        <translation>只要对方提供就使用 TLS</translation>
    </message>
    <message>
        <source>A directory with a file for each host that is not asked for TLS.</source>
        <translation>一个目录，为每个不要求使用 TLS 的主机存放一个文件。</translation>
    </message>
    <message>
        <source>The own address for outgoing connections, one of each family.</source>
        <translation>对外连接所用的本机地址，每个地址族一个。</translation>
    </message>
    <message>
        <source>a percent sign means nothing</source>
        <translation>百分号没有特殊含义</translation>
    </message>
    <message>
        <source>Domains where user%host@domain is turned into user@host.</source>
        <translation>将 user%host@domain 转换为 user@host 的域。</translation>
    </message>
    <message>
        <source>Takes the place of a plus sign at the end of a host name in messages that are sent from here.</source>
        <translation>代替从此处发出的邮件中主机名末尾的加号。</translation>
    </message>
    <message>
        <source>POP3 is not offered</source>
        <translation>不提供 POP3</translation>
    </message>
    <message>
        <source>Where mailboxes are offered over POP3 with STLS: address:port, one a line, such as [::]:110.</source>
        <translation>在何处通过支持 STLS 的 POP3 提供邮箱：address:port，每行一个，例如 [::]:110。</translation>
    </message>
    <message>
        <source>POP3 under TLS is not offered</source>
        <translation>不提供基于 TLS 的 POP3</translation>
    </message>
    <message>
        <source>Where mailboxes are offered over POP3 under TLS from the first byte: address:port, one a line, such as [::]:995.</source>
        <translation>在何处通过从首字节起即使用 TLS 的 POP3 提供邮箱：address:port，每行一个，例如 [::]:995。</translation>
    </message>
    <message>
        <source>IP addresses of QMQP servers that take this host&apos;s mail, tried in this order.</source>
        <translation>接收本主机邮件的 QMQP 服务器的 IP 地址，按此顺序尝试。</translation>
    </message>
    <message>
        <source>The directory above several queues.</source>
        <translation>多个队列的上级目录。</translation>
    </message>
    <message>
        <source>no recipient is added</source>
        <translation>不添加收件人</translation>
    </message>
    <message>
        <source>Recipients that every message gets in addition: an archive, or a log of messages.</source>
        <translation>每封邮件额外添加的收件人：用于归档或记录邮件。</translation>
    </message>
    <message>
        <source>How many seconds a message is tried before it is returned.</source>
        <translation>邮件尝试投递多少秒后退回。</translation>
    </message>
    <message>
        <source>mail for any domain is accepted: an open relay</source>
        <translation>接受任何域的邮件：开放中继</translation>
    </message>
    <message>
        <source>Domains for which mail is accepted over SMTP: a name, or .suffix.</source>
        <translation>通过 SMTP 接受邮件的域：名称或 .后缀。</translation>
    </message>
    <message>
        <source>1: Received lines name the user who has authenticated; 0: they do not.</source>
        <translation>1：Received 行中写明已认证的用户；0：不写明。</translation>
    </message>
    <message>
        <source>recipients are not checked</source>
        <translation>不检查收件人</translation>
    </message>
    <message>
        <source>Lists of valid recipients.</source>
        <translation>有效收件人的列表。</translation>
    </message>
    <message>
        <source>no relay asks for a password</source>
        <translation>没有中继要求密码</translation>
    </message>
    <message>
        <source>Logins at relays: relay:port|user|password, or |command|xoauth2 in place of the password.</source>
        <translation>中继的登录信息：relay:port|user|password，或用 |command|xoauth2 代替密码。</translation>
    </message>
    <message>
        <source>How fast the waits between local attempts grow: k in birth + (sqrt(age) + k)^2.</source>
        <translation>本地投递重试间隔的增长速度：birth + (sqrt(age) + k)^2 中的 k。</translation>
    </message>
    <message>
        <source>The longest wait between two attempts, in seconds; 0 sets no limit.</source>
        <translation>两次尝试之间的最长等待时间（秒）；0 表示不限制。</translation>
    </message>
    <message>
        <source>How fast the waits between remote attempts grow: k in birth + (sqrt(age) + k)^2.</source>
        <translation>远程投递重试间隔的增长速度：birth + (sqrt(age) + k)^2 中的 k。</translation>
    </message>
    <message>
        <source>made from defaulthost, defaultdomain and plusdomain</source>
        <translation>由 defaulthost、defaultdomain 和 plusdomain 生成</translation>
    </message>
    <message>
        <source>How new-inject and ofmipd rewrite host names.</source>
        <translation>new-inject 和 ofmipd 改写主机名的方式。</translation>
    </message>
    <message>
        <source>A key for old TLS clients.</source>
        <translation>供旧式 TLS 客户端使用的密钥。</translation>
    </message>
    <message>
        <source>Relays by sender: address:relay:port or @domain:relay:port, and |user where a relay has several logins.</source>
        <translation>按发件人指定的中继：address:relay:port 或 @domain:relay:port，中继有多个登录时再加 |user。</translation>
    </message>
    <message>
        <source>Key and certificate chain of this host&apos;s servers, in one file.</source>
        <translation>本主机各服务器的密钥和证书链，存于一个文件。</translation>
    </message>
    <message>
        <source>servercert.pem is for every name</source>
        <translation>servercert.pem 用于所有名称</translation>
    </message>
    <message>
        <source>A directory with NAME.pem, key and chain for clients that ask for that name.</source>
        <translation>存放 NAME.pem 的目录，即供请求该名称的客户端使用的密钥和证书链。</translation>
    </message>
    <message>
        <source>How many mistakes of a client end its SMTP connection; 0 sets no limit.</source>
        <translation>客户端出错多少次后断开其 SMTP 连接；0 表示不限制。</translation>
    </message>
    <message>
        <source>The greeting of the SMTP server; its first word should be the host&apos;s name.</source>
        <translation>SMTP 服务器的问候语；第一个词应为主机名。</translation>
    </message>
    <message>
        <source>Where mail is accepted over SMTP: address:port, one a line; [::]:25 is every address, IPv6 and IPv4.</source>
        <translation>在何处通过 SMTP 接受邮件：address:port，每行一个；[::]:25 表示所有 IPv6 和 IPv4 地址。</translation>
    </message>
    <message>
        <source>no plug-in</source>
        <translation>没有插件</translation>
    </message>
    <message>
        <source>Plug-ins of the SMTP server.</source>
        <translation>SMTP 服务器的插件。</translation>
    </message>
    <message>
        <source>mail goes where DNS says</source>
        <translation>邮件按 DNS 的指示投递</translation>
    </message>
    <message>
        <source>Relays that take the place of DNS, by domain: domain:relay or domain:relay:port.</source>
        <translation>按域指定的代替 DNS 的中继：domain:relay 或 domain:relay:port。</translation>
    </message>
    <message>
        <source>SMTP under TLS is not offered</source>
        <translation>不提供基于 TLS 的 SMTP</translation>
    </message>
    <message>
        <source>Where users send mail under TLS from the first byte: address:port, one a line, such as [::]:465.</source>
        <translation>用户在何处从首字节起即使用 TLS 发送邮件：address:port，每行一个，例如 [::]:465。</translation>
    </message>
    <message>
        <source>How strictly SPF is taken.</source>
        <translation>执行 SPF 的严格程度。</translation>
    </message>
    <message>
        <source>an explanation of the program</source>
        <translation>程序自带的说明</translation>
    </message>
    <message>
        <source>What a sender refused by SPF is told.</source>
        <translation>告知因 SPF 被拒绝的发件人的内容。</translation>
    </message>
    <message>
        <source>nothing is guessed</source>
        <translation>不作猜测</translation>
    </message>
    <message>
        <source>The SPF rule for domains without one.</source>
        <translation>用于没有 SPF 规则的域的规则。</translation>
    </message>
    <message>
        <source>no further rule</source>
        <translation>没有其他规则</translation>
    </message>
    <message>
        <source>A local SPF rule that is tried first.</source>
        <translation>首先尝试的本地 SPF 规则。</translation>
    </message>
    <message>
        <source>only where it is needed</source>
        <translation>仅在需要时</translation>
    </message>
    <message>
        <source>1 rewrites every sender of forwarded mail.</source>
        <translation>1 表示改写转发邮件的每个发件人。</translation>
    </message>
    <message>
        <source>senders are not rewritten</source>
        <translation>不改写发件人</translation>
    </message>
    <message>
        <source>The domain of rewritten senders.</source>
        <translation>改写后的发件人的域。</translation>
    </message>
    <message>
        <source>Length of the proof in rewritten senders.</source>
        <translation>改写后的发件人中校验码的长度。</translation>
    </message>
    <message>
        <source>The shortest proof that is believed.</source>
        <translation>可接受的最短校验码。</translation>
    </message>
    <message>
        <source>How many days a rewritten sender is valid.</source>
        <translation>改写后的发件人有效多少天。</translation>
    </message>
    <message>
        <source>Keys of rewritten senders.</source>
        <translation>改写发件人所用的密钥。</translation>
    </message>
    <message>
        <source>The character behind SRS0 in rewritten senders.</source>
        <translation>改写后的发件人中 SRS0 后面的字符。</translation>
    </message>
    <message>
        <source>submission is not offered</source>
        <translation>不提供邮件提交服务</translation>
    </message>
    <message>
        <source>Where users send mail after STARTTLS and with their password: address:port, one a line, such as [::]:587.</source>
        <translation>用户在何处使用 STARTTLS 并凭密码发送邮件：address:port，每行一个，例如 [::]:587。</translation>
    </message>
    <message>
        <source>users have their own addresses as senders</source>
        <translation>用户以自己的地址作为发件人</translation>
    </message>
    <message>
        <source>Further senders of users at submission: user:address, user:@domain, or user:* for every sender.</source>
        <translation>用户在提交邮件时可用的其他发件人：user:address、user:@domain，或用 user:* 表示任何发件人。</translation>
    </message>
    <message>
        <source>How many seconds another mail server has to accept a connection.</source>
        <translation>等待其他邮件服务器接受连接多少秒。</translation>
    </message>
    <message>
        <source>How many seconds another mail server has for each answer.</source>
        <translation>等待其他邮件服务器每次应答多少秒。</translation>
    </message>
    <message>
        <source>How many seconds an SMTP connection may last in all; 0 sets no limit.</source>
        <translation>一个 SMTP 连接总共最多持续多少秒；0 表示不限制。</translation>
    </message>
    <message>
        <source>How many seconds a client of the SMTP server may be silent.</source>
        <translation>SMTP 服务器的客户端最多可保持静默多少秒。</translation>
    </message>
    <message>
        <source>those of the TLS library</source>
        <translation>TLS 库的默认设置</translation>
    </message>
    <message>
        <source>Ciphers for connections to other mail servers.</source>
        <translation>连接其他邮件服务器时使用的加密套件。</translation>
    </message>
    <message>
        <source>nobody relays by certificate</source>
        <translation>无人凭证书中继</translation>
    </message>
    <message>
        <source>Addresses in client certificates that may relay.</source>
        <translation>可以中继的客户端证书中的地址。</translation>
    </message>
    <message>
        <source>Servers that must be spoken to under TLS: server: with any certificate, server:* with one that fits its name.</source>
        <translation>必须使用 TLS 通信的服务器：server: 表示任何证书均可，server:* 表示证书须与其名称相符。</translation>
    </message>
    <message>
        <source>no server must show a certificate</source>
        <translation>没有服务器必须出示证书</translation>
    </message>
    <message>
        <source>A directory with a file of authorities for each host that must show a certificate.</source>
        <translation>一个目录，为每个必须出示证书的主机存放一个证书颁发机构文件。</translation>
    </message>
    <message>
        <source>those with forward secrecy and no known weakness</source>
        <translation>具有前向保密性且无已知弱点的套件</translation>
    </message>
    <message>
        <source>Ciphers of TLS 1.2 for clients of this host, in the words of OpenSSL.</source>
        <translation>本主机的客户端使用的 TLS 1.2 加密套件，采用 OpenSSL 的写法。</translation>
    </message>
    <message>
        <source>no virtual domain</source>
        <translation>没有虚拟域</translation>
    </message>
    <message>
        <source>Domains and addresses that one local user looks after: domain:user.</source>
        <translation>由一个本地用户负责的域和地址：domain:user。</translation>
    </message>
    <message>
        <source>the one name in me</source>
        <translation>仅 me 中的名称</translation>
    </message>
    <message>
        <source>the name in me</source>
        <translation>me 中的名称</translation>
    </message>
    <message>
        <source>there is none: the file must exist</source>
        <translation>没有：此文件必须存在</translation>
    </message>
    <message>
        <source>qmail-send must be restarted; where mailwrightd runs it does that by itself</source>
        <translation>必须重新启动 qmail-send；有 mailwrightd 运行时会自动执行</translation>
    </message>
    <message>
        <source>all services of the hub must be restarted</source>
        <translation>必须重新启动邮件中枢的所有服务</translation>
    </message>
    <message>
        <source>qmail-newmrh must compile it</source>
        <translation>必须由 qmail-newmrh 编译</translation>
    </message>
    <message>
        <source>%1 No program of this hub reads it yet.</source>
        <translation>%1 本邮件中枢目前没有程序读取它。</translation>
    </message>
    <message>
        <source>DNS block lists: clients that one of them knows are refused by rblsmtpd, which then stands before qmail-smtpd, without STARTTLS.</source>
        <translation>DNS 阻止列表：被其中任何一个列出的客户端由 rblsmtpd 拒绝，此时 rblsmtpd 位于 qmail-smtpd 之前，不提供 STARTTLS。</translation>
    </message>
    <message>
        <source>QMQP is not offered</source>
        <translation>不提供 QMQP</translation>
    </message>
    <message>
        <source>Where clients that may relay hand over mail by QMQP: address:port, one a line, such as [::]:628.</source>
        <translation>允许中继的客户端通过 QMQP 提交邮件的位置：地址:端口，每行一个，例如 [::]:628。</translation>
    </message>
    <message>
        <source>QMTP is not offered</source>
        <translation>不提供 QMTP</translation>
    </message>
    <message>
        <source>Where mail is taken by QMTP: address:port, one a line, such as [::]:209.</source>
        <translation>通过 QMTP 接收邮件的位置：地址:端口，每行一个，例如 [::]:209。</translation>
    </message>
    <message>
        <source>The program that takes new mail in qmail-queue&apos;s place, a scanner or bin/qmail-qmqpc, where QMAILQUEUE names none: its path.</source>
        <translation>QMAILQUEUE 未指定程序时，代替 qmail-queue 接收新邮件的程序（扫描程序或 bin/qmail-qmqpc）的路径。</translation>
    </message>
</context>
<context>
    <name>DomainRows</name>
    <message>
        <source>Domain</source>
        <translation>域</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Handled by</source>
        <translation>处理者</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Local</source>
        <comment>kind of a domain</comment>
        <translation>本地</translation>
    </message>
    <message>
        <source>Virtual</source>
        <comment>kind of a domain</comment>
        <translation>虚拟</translation>
    </message>
    <message>
        <source>Relay</source>
        <comment>kind of a domain</comment>
        <translation>中继</translation>
    </message>
    <message>
        <source>receives mail; the name system sends it here</source>
        <translation>可接收邮件；DNS 指向此处</translation>
    </message>
    <message>
        <source>the name system sends its mail to another server first</source>
        <translation>DNS 优先将其邮件指向另一台服务器</translation>
    </message>
    <message>
        <source>the name system sends its mail to another server</source>
        <translation>DNS 将其邮件指向另一台服务器</translation>
    </message>
    <message>
        <source>the name system says that it takes no mail</source>
        <translation>DNS 表明它不接收邮件</translation>
    </message>
    <message>
        <source>the name system does not know this name</source>
        <translation>DNS 中没有这个名称</translation>
    </message>
    <message>
        <source>the name system did not answer</source>
        <translation>DNS 没有应答</translation>
    </message>
    <message>
        <source>There is no MX record: mail goes to the address of the name itself.</source>
        <translation>没有 MX 记录：邮件发往该名称本身的地址。</translation>
    </message>
    <message>
        <source>no address</source>
        <translation>没有地址</translation>
    </message>
    <message>
        <source>%1 %2 (%3), this hub</source>
        <comment>preference, server name, addresses</comment>
        <translation>%1 %2（%3），本邮件中枢</translation>
    </message>
    <message>
        <source>%1 %2 (%3)</source>
        <comment>preference, server name, addresses</comment>
        <translation>%1 %2（%3）</translation>
    </message>
    <message>
        <source>To receive its mail from others, add an MX record with the name of this hub where the domain&apos;s names are kept. Behind a router it is right when that record leads to the router&apos;s address.</source>
        <translation>要接收他人发来的邮件，请在管理该域名称的地方添加一条指向本邮件中枢名称的 MX 记录。位于路由器之后时，该记录应指向路由器的地址。</translation>
    </message>
    <message>
        <source>mail from outside is refused: it is missing in rcpthosts</source>
        <translation>外部邮件被拒绝：rcpthosts 中没有此域</translation>
    </message>
    <message>
        <source>every address bounces</source>
        <translation>所有地址都退信</translation>
    </message>
    <message>
        <source>is taken and passed on</source>
        <translation>接收并转交</translation>
    </message>
    <message>
        <source>is passed on to %1</source>
        <comment>server</comment>
        <translation>转交给 %1</translation>
    </message>
    <message>
        <source>receives mail</source>
        <translation>接收邮件</translation>
    </message>
    <message>
        <source>this computer’s users</source>
        <translation>此计算机的用户</translation>
    </message>
    <message>
        <source>%1, without %2</source>
        <comment>a domain, addresses it does not hold for</comment>
        <translation>%1，不含 %2</translation>
    </message>
</context>
<context>
    <name>DotQmailWords</name>
    <message>
        <source>A copy is passed on to %1.</source>
        <comment>address</comment>
        <translation>副本转发到 %1。</translation>
    </message>
    <message>
        <source>It is kept in the Maildir %1.</source>
        <comment>path</comment>
        <translation>保存到 Maildir %1。</translation>
    </message>
    <message>
        <source>It is appended to the mbox file %1.</source>
        <comment>path</comment>
        <translation>追加到 mbox 文件 %1。</translation>
    </message>
    <message>
        <source>It is given to the program %1.</source>
        <comment>command line</comment>
        <translation>交给程序 %1。</translation>
    </message>
    <message>
        <source>From here on it is a list: nothing but addresses may follow.</source>
        <translation>从此处起为列表：其后只能是地址。</translation>
    </message>
    <message>
        <source>The line %1 is ignored.</source>
        <comment>number</comment>
        <translation>行 %1 被忽略。</translation>
    </message>
    <message>
        <source>The first line is blank: the mail waits until it is not.</source>
        <translation>第一行为空白：邮件会一直等待，直到该行不再空白。</translation>
    </message>
    <message>
        <source>The file is empty: the standard delivery holds.</source>
        <translation>文件为空：采用标准投递。</translation>
    </message>
    <message>
        <source>It names no place: the mail is dropped without a word.</source>
        <translation>没有指定去处：邮件被静默丢弃。</translation>
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
        <translation>%1 分钟</translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>hours</comment>
        <translation>%1 小时</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <comment>hours, minutes</comment>
        <translation>%1 小时 %2 分钟</translation>
    </message>
    <message>
        <source>%1 d</source>
        <comment>days</comment>
        <translation>%1 天</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <comment>days, hours</comment>
        <translation>%1 天 %2 小时</translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation>
            <numerusform>%n 字节</numerusform>
        </translation>
    </message>
    <message>
        <source>due now</source>
        <translation>现在到期</translation>
    </message>
    <message>
        <source>in %1 s</source>
        <comment>seconds</comment>
        <translation>%1 秒后</translation>
    </message>
    <message>
        <source>in %1 min</source>
        <comment>minutes</comment>
        <translation>%1 分钟后</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>投递</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>队列</translation>
    </message>
    <message>
        <source>Mail in (SMTP)</source>
        <translation>邮件接收（SMTP）</translation>
    </message>
    <message>
        <source>Mail from users (submission)</source>
        <translation>用户邮件提交（submission）</translation>
    </message>
    <message>
        <source>Mail from users (submission under TLS)</source>
        <translation>用户邮件提交（基于 TLS 的 submission）</translation>
    </message>
    <message>
        <source>Mailboxes (POP3)</source>
        <translation>邮箱（POP3）</translation>
    </message>
    <message>
        <source>Mailboxes (POP3 under TLS)</source>
        <translation>邮箱（基于 TLS 的 POP3）</translation>
    </message>
    <message>
        <source>Mail in (QMTP)</source>
        <translation>邮件接收（QMTP）</translation>
    </message>
    <message>
        <source>Mail from null clients (QMQP)</source>
        <translation>空客户端邮件（QMQP）</translation>
    </message>
</context>
<context>
    <name>HelperWords</name>
    <message>
        <source>None.</source>
        <translation>无。</translation>
    </message>
    <message>
        <source>None. qmail-send is told to read its files again (HUP).</source>
        <translation>无。通知 qmail-send 重新读取其文件（HUP）。</translation>
    </message>
    <message>
        <source>qmail-send is restarted: running deliveries finish first; mail is taken meanwhile.</source>
        <translation>重新启动 qmail-send：先完成正在进行的投递；其间照常接收邮件。</translation>
    </message>
    <message>
        <source>All services are restarted: running deliveries and connections finish first, and for some seconds no mail is taken.</source>
        <translation>重新启动所有服务：先完成正在进行的投递和连接，会有几秒钟不接收邮件。</translation>
    </message>
    <message>
        <source>Mail to anybody@%1 is accepted from the whole Internet.</source>
        <translation>接受来自整个互联网的发给 %1 任意地址的邮件。</translation>
    </message>
    <message>
        <source>Mail to anybody below %1 is accepted from the whole Internet.</source>
        <translation>接受来自整个互联网的发给 %1 下级任意地址的邮件。</translation>
    </message>
    <message>
        <source>Mail to anybody@%1 is refused from now on.</source>
        <translation>从现在起拒绝发给 %1 任意地址的邮件。</translation>
    </message>
    <message>
        <source>Mail to anybody below %1 is refused from now on.</source>
        <translation>从现在起拒绝发给 %1 下级任意地址的邮件。</translation>
    </message>
    <message>
        <source>Mail for any domain is accepted from everybody: the hub becomes an open relay.</source>
        <translation>接受任何人发给任何域的邮件：邮件中枢将成为开放中继。</translation>
    </message>
    <message>
        <source>From now on only mail for the named domains is accepted; until now it was mail for any domain.</source>
        <translation>从现在起只接受发给所列域的邮件；此前接受发给任何域的邮件。</translation>
    </message>
    <message>
        <source>Only the domain in control/me is local.</source>
        <translation>只有 control/me 中的域是本地域。</translation>
    </message>
    <message>
        <source>The addresses of %1 are the users and aliases of this computer.</source>
        <translation>%1 的地址就是此计算机的用户和别名。</translation>
    </message>
    <message>
        <source>%1 is no longer local: mail for it goes where virtualdomains or DNS say; what waits for it in the queue as local mail is still delivered here.</source>
        <translation>%1 不再是本地域：其邮件按 virtualdomains 或 DNS 的指示投递；队列中作为本地邮件等待的仍在此处投递。</translation>
    </message>
    <message>
        <source>%1 is no longer virtual: mail for it goes where locals or DNS say.</source>
        <translation>%1 不再是虚拟域：其邮件按 locals 或 DNS 的指示投递。</translation>
    </message>
    <message>
        <source>Through control/virtualdomains mail to anybody@%1 goes to the local address %2-NAME.</source>
        <translation>按 control/virtualdomains，发给 %1 任意地址的邮件投递到本地地址 %2-NAME。</translation>
    </message>
    <message>
        <source>Through control/virtualdomains mail to anybody below %1 goes to the local address %2-NAME.</source>
        <translation>按 control/virtualdomains，发给 %1 下级任意地址的邮件投递到本地地址 %2-NAME。</translation>
    </message>
    <message>
        <source>Through control/virtualdomains mail to %1 goes to the local address %2-NAME.</source>
        <translation>按 control/virtualdomains，发给 %1 的邮件投递到本地地址 %2-NAME。</translation>
    </message>
    <message>
        <source>The same for %1 more.</source>
        <translation>另有 %1 个同样如此。</translation>
    </message>
    <message>
        <source>%1 is removed; without it holds: %2.</source>
        <translation>%1 将被移除；没有它时适用：%2。</translation>
    </message>
    <message>
        <source>It is taken back after %1 seconds unless it is confirmed, because it changes where mail is sent.</source>
        <translation>如未确认，将在 %1 秒后撤销，因为它会改变邮件的发送去向。</translation>
    </message>
    <message>
        <source>It is taken back after %1 seconds unless it is confirmed, because it changes where the hub listens.</source>
        <translation>如未确认，将在 %1 秒后撤销，因为它会改变邮件中枢的监听位置。</translation>
    </message>
    <message>
        <source>It is taken back after %1 seconds unless it is confirmed, because it changes what the hub is called or runs as.</source>
        <translation>如未确认，将在 %1 秒后撤销，因为它会改变邮件中枢的名称或运行身份。</translation>
    </message>
    <message>
        <source>It is taken back after %1 seconds unless it is confirmed, because it changes whether the hub relays for everybody.</source>
        <translation>如未确认，将在 %1 秒后撤销，因为它会改变邮件中枢是否为所有人中继。</translation>
    </message>
    <message>
        <source>every file reads back as it was meant</source>
        <translation>每个文件读回的内容均与预期一致</translation>
    </message>
    <message>
        <source>the change is recorded in the history</source>
        <translation>更改已记入历史记录</translation>
    </message>
    <message>
        <source>control/morercpthosts is compiled</source>
        <translation>control/morercpthosts 已编译</translation>
    </message>
    <message>
        <source>users/assign is compiled</source>
        <translation>users/assign 已编译</translation>
    </message>
    <message>
        <source>the tcp rules are compiled</source>
        <translation>tcp 规则已编译</translation>
    </message>
    <message>
        <source>qmail-send reads its files again (HUP)</source>
        <translation>qmail-send 重新读取其文件（HUP）</translation>
    </message>
    <message>
        <source>all services are restarted</source>
        <translation>所有服务已重新启动</translation>
    </message>
    <message>
        <source>%1 is restarted</source>
        <translation>%1 已重新启动</translation>
    </message>
    <message>
        <source>by SMTP mail to %1 is accepted</source>
        <translation>通过 SMTP 接受发给 %1 的邮件</translation>
    </message>
    <message>
        <source>by SMTP mail to %1 is refused</source>
        <translation>通过 SMTP 拒绝发给 %1 的邮件</translation>
    </message>
    <message>
        <source>%1 is written</source>
        <translation>%1 已写入</translation>
    </message>
    <message>
        <source>%1 is removed</source>
        <translation>%1 已移除</translation>
    </message>
    <message>
        <source>it does not run; it reads them when it starts</source>
        <translation>它没有运行；启动时会读取这些文件</translation>
    </message>
    <message>
        <source>it does not run; it reads its files when it starts</source>
        <translation>它没有运行；启动时会读取其文件</translation>
    </message>
    <message>
        <source>it has answered since</source>
        <translation>此后它已应答</translation>
    </message>
    <message>
        <source>it was told; whether it has read them cannot be asked</source>
        <translation>已通知它；无法查询它是否已经读取</translation>
    </message>
    <message>
        <source>it runs as process %1</source>
        <translation>它以进程 %1 运行</translation>
    </message>
    <message>
        <source>it says the same already</source>
        <translation>它的内容已经相同</translation>
    </message>
    <message>
        <source>this machine may send mail anywhere, so the answer would say nothing</source>
        <translation>本机可以向任何地方发送邮件，因此应答说明不了什么</translation>
    </message>
    <message>
        <source>Undo of change %1: %2</source>
        <translation>撤销更改 %1：%2</translation>
    </message>
    <message>
        <source>there is no Maildir %1 yet: mail for it waits until its owner makes it with maildirmake</source>
        <translation>还没有 Maildir %1：在其所有者用 maildirmake 创建之前，发往它的邮件会等待</translation>
    </message>
    <message>
        <source>Could not %1: %2</source>
        <translation>无法%1：%2</translation>
    </message>
    <message>
        <source>change where mail for the address goes</source>
        <translation>更改该地址的邮件去向</translation>
    </message>
    <message>
        <source>take the addresses from the table</source>
        <translation>从表格导入地址</translation>
    </message>
    <message>
        <source>remove the address</source>
        <translation>移除地址</translation>
    </message>
    <message>
        <source>restore the backup</source>
        <translation>恢复备份</translation>
    </message>
    <message>
        <source>edit the files</source>
        <translation>编辑文件</translation>
    </message>
    <message>
        <source>make these changes</source>
        <translation>进行这些更改</translation>
    </message>
    <message>
        <source>take back the change</source>
        <translation>撤回更改</translation>
    </message>
    <message>
        <source>change the setting</source>
        <translation>更改设置</translation>
    </message>
    <message>
        <source>set the setting back to its standard</source>
        <translation>将设置恢复为标准值</translation>
    </message>
    <message>
        <source>write the file</source>
        <translation>写入文件</translation>
    </message>
    <message>
        <source>add the domain</source>
        <translation>添加域</translation>
    </message>
    <message>
        <source>change the domain</source>
        <translation>更改域</translation>
    </message>
    <message>
        <source>remove the domain</source>
        <translation>移除域</translation>
    </message>
    <message>
        <source>rename the domain</source>
        <translation>重命名域</translation>
    </message>
    <message>
        <source>remove the entry of fastforward&apos;s table</source>
        <translation>移除 fastforward 表格中的条目</translation>
    </message>
    <message>
        <source>set the entry of fastforward&apos;s table</source>
        <translation>设置 fastforward 表格中的条目</translation>
    </message>
    <message>
        <source>change the names of the hub</source>
        <translation>更改邮件中枢的名称</translation>
    </message>
    <message>
        <source>add members to the mailing list</source>
        <translation>向邮件列表添加成员</translation>
    </message>
    <message>
        <source>make the mailing list</source>
        <translation>创建邮件列表</translation>
    </message>
    <message>
        <source>remove the mailing list</source>
        <translation>移除邮件列表</translation>
    </message>
    <message>
        <source>remove members of the mailing list</source>
        <translation>移除邮件列表的成员</translation>
    </message>
    <message>
        <source>change the owner of the mailing list</source>
        <translation>更改邮件列表的所有者</translation>
    </message>
    <message>
        <source>remove the password</source>
        <translation>移除密码</translation>
    </message>
    <message>
        <source>set the password</source>
        <translation>设置密码</translation>
    </message>
    <message>
        <source>change what is archived</source>
        <translation>更改归档的内容</translation>
    </message>
    <message>
        <source>change the queue for hosts that dial in</source>
        <translation>更改拨入主机所用的队列</translation>
    </message>
    <message>
        <source>make this a client without a queue</source>
        <translation>将本机改为没有队列的客户端</translation>
    </message>
    <message>
        <source>make this a client of another hub</source>
        <translation>将本机改为另一邮件中枢的客户端</translation>
    </message>
    <message>
        <source>add the rule for clients</source>
        <translation>添加客户端规则</translation>
    </message>
    <message>
        <source>remove the rule for clients</source>
        <translation>移除客户端规则</translation>
    </message>
    <message>
        <source>end the service</source>
        <translation>结束服务</translation>
    </message>
    <message>
        <source>begin the service</source>
        <translation>开始服务</translation>
    </message>
    <message>
        <source>let the services follow their settings</source>
        <translation>使服务符合其设置</translation>
    </message>
    <message>
        <source>take over the hub</source>
        <translation>接管邮件中枢</translation>
    </message>
    <message>
        <source>make the hub</source>
        <translation>创建邮件中枢</translation>
    </message>
    <message>
        <source>remove the smart host</source>
        <translation>移除智能主机</translation>
    </message>
    <message>
        <source>set the smart host</source>
        <translation>设置智能主机</translation>
    </message>
    <message>
        <source>install the certificate</source>
        <translation>安装证书</translation>
    </message>
    <message>
        <source>make the certificate</source>
        <translation>生成证书</translation>
    </message>
    <message>
        <source>remove the certificate</source>
        <translation>移除证书</translation>
    </message>
    <message>
        <source>add the rule of users/assign</source>
        <translation>添加 users/assign 的规则</translation>
    </message>
    <message>
        <source>make users/assign anew</source>
        <translation>重新生成 users/assign</translation>
    </message>
    <message>
        <source>remove the rule of users/assign</source>
        <translation>移除 users/assign 的规则</translation>
    </message>
    <message>
        <source>change the list of users</source>
        <translation>更改用户列表</translation>
    </message>
    <message>
        <source>take back what was not confirmed</source>
        <translation>撤回未确认的更改</translation>
    </message>
    <message>
        <source>make the change</source>
        <translation>进行更改</translation>
    </message>
    <message>
        <source>begin a change</source>
        <translation>开始更改</translation>
    </message>
    <message>
        <source>make good an interrupted change</source>
        <translation>修复中断的更改</translation>
    </message>
    <message>
        <source>open the history</source>
        <translation>打开历史记录</translation>
    </message>
    <message>
        <source>open the history in %1</source>
        <translation>打开 %1 中的历史记录</translation>
    </message>
    <message>
        <source>make the history in %1</source>
        <translation>在 %1 中创建历史记录</translation>
    </message>
    <message>
        <source>read the history</source>
        <translation>读取历史记录</translation>
    </message>
    <message>
        <source>write the history</source>
        <translation>写入历史记录</translation>
    </message>
    <message>
        <source>read the audit log</source>
        <translation>读取审计日志</translation>
    </message>
    <message>
        <source>read the request</source>
        <translation>读取请求</translation>
    </message>
    <message>
        <source>note what was edited outside</source>
        <translation>记录外部所作的编辑</translation>
    </message>
    <message>
        <source>forget the confirmation</source>
        <translation>清除确认</translation>
    </message>
    <message>
        <source>take back the change of %1</source>
        <translation>撤回 %1 的更改</translation>
    </message>
    <message>
        <source>undo change %1</source>
        <translation>撤销更改 %1</translation>
    </message>
    <message>
        <source>find the hub</source>
        <translation>找到邮件中枢</translation>
    </message>
    <message>
        <source>find the file of %1</source>
        <translation>找到 %1 的文件</translation>
    </message>
    <message>
        <source>find the files of %1</source>
        <translation>找到 %1 的各个文件</translation>
    </message>
    <message>
        <source>find the files of the addresses</source>
        <translation>找到这些地址的文件</translation>
    </message>
    <message>
        <source>find the account of the SMTP server</source>
        <translation>找到 SMTP 服务器的帐户</translation>
    </message>
    <message>
        <source>list the addresses</source>
        <translation>列出地址</translation>
    </message>
    <message>
        <source>list the mailing lists</source>
        <translation>列出邮件列表</translation>
    </message>
    <message>
        <source>look at the list %1</source>
        <translation>查看列表 %1</translation>
    </message>
    <message>
        <source>read the members of %1</source>
        <translation>读取 %1 的成员</translation>
    </message>
    <message>
        <source>make the mailing list %1</source>
        <translation>创建邮件列表 %1</translation>
    </message>
    <message>
        <source>read the passwords</source>
        <translation>读取密码</translation>
    </message>
    <message>
        <source>set a password</source>
        <translation>设置密码</translation>
    </message>
    <message>
        <source>add the rule</source>
        <translation>添加规则</translation>
    </message>
    <message>
        <source>compile the rules</source>
        <translation>编译规则</translation>
    </message>
    <message>
        <source>make users/assign</source>
        <translation>生成 users/assign</translation>
    </message>
    <message>
        <source>look up the accounts</source>
        <translation>查找帐户</translation>
    </message>
    <message>
        <source>look up the account %1</source>
        <translation>查找帐户 %1</translation>
    </message>
    <message>
        <source>explain %1</source>
        <translation>说明 %1</translation>
    </message>
    <message>
        <source>rename %1</source>
        <translation>重命名 %1</translation>
    </message>
    <message>
        <source>add %1</source>
        <translation>添加 %1</translation>
    </message>
    <message>
        <source>change %1</source>
        <translation>更改 %1</translation>
    </message>
    <message>
        <source>read %1</source>
        <translation>读取 %1</translation>
    </message>
    <message>
        <source>open %1</source>
        <translation>打开 %1</translation>
    </message>
    <message>
        <source>start %1</source>
        <translation>启动 %1</translation>
    </message>
    <message>
        <source>connect to %1</source>
        <translation>连接到 %1</translation>
    </message>
    <message>
        <source>make a certificate</source>
        <translation>生成证书</translation>
    </message>
    <message>
        <source>make a hub in %1</source>
        <translation>在 %1 中创建邮件中枢</translation>
    </message>
    <message>
        <source>take over the hub in %1</source>
        <translation>接管 %1 中的邮件中枢</translation>
    </message>
    <message>
        <source>read the relays</source>
        <translation>读取中继</translation>
    </message>
    <message>
        <source>try the relay</source>
        <translation>测试中继</translation>
    </message>
    <message>
        <source>back up the configuration</source>
        <translation>备份配置</translation>
    </message>
    <message>
        <source>read the backup %1</source>
        <translation>读取备份 %1</translation>
    </message>
    <message>
        <source>remove the backup %1</source>
        <translation>删除备份 %1</translation>
    </message>
    <message>
        <source>finish the change</source>
        <translation>完成更改</translation>
    </message>
    <message>
        <source>show %1</source>
        <translation>显示 %1</translation>
    </message>
    <message>
        <source>stop the hub</source>
        <translation>停止邮件中枢</translation>
    </message>
    <message>
        <source>read the queue</source>
        <translation>读取队列</translation>
    </message>
    <message>
        <source>look after the hub</source>
        <translation>管理邮件中枢</translation>
    </message>
    <message>
        <source>retry all messages</source>
        <translation>重试所有邮件</translation>
    </message>
    <message>
        <source>retry message %1</source>
        <translation>重试邮件 %1</translation>
    </message>
    <message>
        <source>return message %1</source>
        <translation>退回邮件 %1</translation>
    </message>
    <message>
        <source>delete message %1</source>
        <translation>删除邮件 %1</translation>
    </message>
    <message>
        <source>give message %1 more time</source>
        <translation>延长邮件 %1 的期限</translation>
    </message>
    <message>
        <source>start the service %1</source>
        <translation>启动服务 %1</translation>
    </message>
    <message>
        <source>stop the service %1</source>
        <translation>停止服务 %1</translation>
    </message>
    <message>
        <source>restart the service %1</source>
        <translation>重新启动服务 %1</translation>
    </message>
    <message>
        <source>pause the service %1</source>
        <translation>暂停服务 %1</translation>
    </message>
    <message>
        <source>continue the service %1</source>
        <translation>继续服务 %1</translation>
    </message>
    <message>
        <source>reload the service %1</source>
        <translation>重新加载服务 %1</translation>
    </message>
    <message>
        <source>try the login at %1</source>
        <translation>在 %1 测试登录</translation>
    </message>
    <message>
        <source>send a test mail</source>
        <translation>发送测试邮件</translation>
    </message>
    <message>
        <source>ask the name system</source>
        <translation>查询 DNS</translation>
    </message>
    <message>
        <source>ask the name system about %1</source>
        <translation>在 DNS 中查询 %1</translation>
    </message>
    <message>
        <source>list the logs of %1</source>
        <translation>列出 %1 的日志</translation>
    </message>
    <message>
        <source>open the log %1</source>
        <translation>打开日志 %1</translation>
    </message>
    <message>
        <source>open the log file %1 in %2</source>
        <translation>打开 %2 中的日志文件 %1</translation>
    </message>
    <message>
        <source>Could not answer: %1</source>
        <translation>无法应答：%1</translation>
    </message>
    <message>
        <source>There is no %1</source>
        <translation>没有 %1</translation>
    </message>
    <message>
        <source>There is no file to change: %1</source>
        <translation>没有要更改的文件：%1</translation>
    </message>
    <message>
        <source>There is no control file to change: %1</source>
        <translation>没有要更改的控制文件：%1</translation>
    </message>
    <message>
        <source>There is no history: %1</source>
        <translation>没有历史记录：%1</translation>
    </message>
    <message>
        <source>There is no change %1</source>
        <translation>没有更改 %1</translation>
    </message>
    <message>
        <source>There is no change %1, and an older one %2</source>
        <translation>没有更改 %1，也没有更早的更改 %2</translation>
    </message>
    <message>
        <source>There is no change %1 that can be undone</source>
        <translation>没有可以撤销的更改 %1</translation>
    </message>
    <message>
        <source>There is no change to undo</source>
        <translation>没有可撤销的更改</translation>
    </message>
    <message>
        <source>There is no change that waits to be confirmed</source>
        <translation>没有等待确认的更改</translation>
    </message>
    <message>
        <source>There is no domain %1 on this hub</source>
        <translation>本邮件中枢没有域 %1</translation>
    </message>
    <message>
        <source>There is no domain %1 that is delivered here</source>
        <translation>没有在此投递的域 %1</translation>
    </message>
    <message>
        <source>There is no domain %1 in this backup</source>
        <translation>此备份中没有域 %1</translation>
    </message>
    <message>
        <source>There is no delivery to %1 there</source>
        <translation>其中没有投递到 %1 的项</translation>
    </message>
    <message>
        <source>There is no file of the address %1 (%2)</source>
        <translation>没有地址 %1 的文件（%2）</translation>
    </message>
    <message>
        <source>There is no file %1 in this backup</source>
        <translation>此备份中没有文件 %1</translation>
    </message>
    <message>
        <source>There is no backup named %1</source>
        <translation>没有名为 %1 的备份</translation>
    </message>
    <message>
        <source>There is no entry &quot;%1&quot; in %2</source>
        <translation>%2 中没有条目“%1”</translation>
    </message>
    <message>
        <source>There is no name %1 in the table of fastforward</source>
        <translation>fastforward 的表格中没有名称 %1</translation>
    </message>
    <message>
        <source>There is no mailing list %1</source>
        <translation>没有邮件列表 %1</translation>
    </message>
    <message>
        <source>There is no member %1 of %2</source>
        <translation>%2 中没有成员 %1</translation>
    </message>
    <message>
        <source>There is no password of %1</source>
        <translation>没有 %1 的密码</translation>
    </message>
    <message>
        <source>There is no rule for %1</source>
        <translation>没有 %1 的规则</translation>
    </message>
    <message>
        <source>There is no rule for everybody else</source>
        <translation>没有针对其他所有人的规则</translation>
    </message>
    <message>
        <source>There is no rule for %1 in users/assign</source>
        <translation>users/assign 中没有 %1 的规则</translation>
    </message>
    <message>
        <source>There is no relay for %1</source>
        <translation>没有用于 %1 的中继</translation>
    </message>
    <message>
        <source>There is no certificate %1</source>
        <translation>没有证书 %1</translation>
    </message>
    <message>
        <source>There is no account %1</source>
        <translation>没有帐户 %1</translation>
    </message>
    <message>
        <source>There is no local address of %1: %2</source>
        <translation>没有 %1 的本地地址：%2</translation>
    </message>
    <message>
        <source>There is no service named %1</source>
        <translation>没有名为 %1 的服务</translation>
    </message>
    <message>
        <source>There is no service named %1 that a hub can have</source>
        <translation>邮件中枢可有的服务中没有名为 %1 的</translation>
    </message>
    <message>
        <source>There is no control file named %1</source>
        <translation>没有名为 %1 的控制文件</translation>
    </message>
    <message>
        <source>There is no log directory named %1</source>
        <translation>没有名为 %1 的日志目录</translation>
    </message>
    <message>
        <source>There is no log file %1 in %2</source>
        <translation>%2 中没有日志文件 %1</translation>
    </message>
    <message>
        <source>There is no log file %1 as it was listed</source>
        <translation>日志文件 %1 已不是列出时的那个文件</translation>
    </message>
    <message>
        <source>There is no hub in %1 that was set up by hand: no service below /service or /etc/service starts its qmail-send</source>
        <translation>%1 中没有手动设置的邮件中枢：/service 或 /etc/service 下没有启动其 qmail-send 的服务</translation>
    </message>
    <message>
        <source>There is no hub in %1 yet; one of the acts must make it (org.mailwright.Setup).</source>
        <translation>%1 中还没有邮件中枢；必须由其中一项操作创建它（org.mailwright.Setup）。</translation>
    </message>
    <message>
        <source>There is no hub in %1 yet; make one with the application, or with: mailwrightctl setup create NAME.</source>
        <translation>%1 中还没有邮件中枢；请用本应用程序创建，或使用：mailwrightctl setup create NAME。</translation>
    </message>
    <message>
        <source>The hub in %1 was set up by others and has not been taken over yet: mailwrightctl setup adopt.</source>
        <translation>%1 中的邮件中枢由他人设置，尚未接管：mailwrightctl setup adopt。</translation>
    </message>
    <message>
        <source>There is no method %1.</source>
        <translation>没有方法 %1。</translation>
    </message>
    <message>
        <source>Not allowed: the right to %1 is missing</source>
        <translation>不允许：缺少%1的权限</translation>
    </message>
    <message>
        <source>Not allowed: the right to view is missing</source>
        <translation>不允许：缺少查看权限</translation>
    </message>
    <message>
        <source>Not allowed: the right to operate is missing</source>
        <translation>不允许：缺少操作权限</translation>
    </message>
    <message>
        <source>Not allowed: the right to configure is missing</source>
        <translation>不允许：缺少配置权限</translation>
    </message>
    <message>
        <source>read mail</source>
        <translation>阅读邮件</translation>
    </message>
    <message>
        <source>let mail run programs</source>
        <translation>让邮件运行程序</translation>
    </message>
    <message>
        <source>give addresses to accounts</source>
        <translation>将地址分配给帐户</translation>
    </message>
    <message>
        <source>open the relay</source>
        <translation>开放中继</translation>
    </message>
    <message>
        <source>delete mail</source>
        <translation>删除邮件</translation>
    </message>
    <message>
        <source>read messages</source>
        <translation>阅读邮件内容</translation>
    </message>
    <message>
        <source>write files as they are given</source>
        <translation>按给定内容写入文件</translation>
    </message>
    <message>
        <source>restore a backup</source>
        <translation>恢复备份</translation>
    </message>
    <message>
        <source>Only root may do this: %1.</source>
        <translation>只有 root 可以这样做：%1。</translation>
    </message>
    <message>
        <source>Only the hub&apos;s owner may do this: %1.</source>
        <translation>只有邮件中枢的所有者可以这样做：%1。</translation>
    </message>
    <message>
        <source>Only root may do this, or whom polkit allows it: %1; %2.</source>
        <translation>只有 root 或 polkit 允许的人可以这样做：%1；%2。</translation>
    </message>
    <message>
        <source>Only root may read mail, or whom polkit allows it: %1.</source>
        <translation>只有 root 或 polkit 允许的人可以阅读邮件：%1。</translation>
    </message>
    <message>
        <source>As root: %1</source>
        <translation>以 root 身份：%1</translation>
    </message>
    <message>
        <source>This is a private hub; only its owner may use it.</source>
        <translation>这是私有邮件中枢；只有其所有者可以使用。</translation>
    </message>
    <message>
        <source>%1 is not a member of the group %2.</source>
        <translation>%1 不是组 %2 的成员。</translation>
    </message>
    <message>
        <source>%1 is not a member of the group %2, and %3.</source>
        <translation>%1 不是组 %2 的成员，并且%3。</translation>
    </message>
    <message>
        <source>An administrator can add the account, which is nearly as good as making it root: %1</source>
        <translation>管理员可以添加该帐户，但这几乎等于让它成为 root：%1</translation>
    </message>
    <message>
        <source>the kernel does not tell which process asks (it is older than Linux 6.5)</source>
        <translation>内核不告知是哪个进程在请求（内核早于 Linux 6.5）</translation>
    </message>
    <message>
        <source>another question to the same user waits for its answer</source>
        <translation>向同一用户提出的另一个问题正在等待回答</translation>
    </message>
    <message>
        <source>too many questions are open</source>
        <translation>未回答的问题过多</translation>
    </message>
    <message>
        <source>there is no system bus to ask polkit by</source>
        <translation>没有可用来询问 polkit 的系统总线</translation>
    </message>
    <message>
        <source>the system bus is gone</source>
        <translation>系统总线已消失</translation>
    </message>
    <message>
        <source>polkit could not be asked</source>
        <translation>无法询问 polkit</translation>
    </message>
    <message>
        <source>polkit does not run</source>
        <translation>polkit 没有运行</translation>
    </message>
    <message>
        <source>polkit says: %1</source>
        <translation>polkit 的应答：%1</translation>
    </message>
    <message>
        <source>polkit&apos;s answer cannot be understood</source>
        <translation>无法理解 polkit 的应答</translation>
    </message>
    <message>
        <source>there is no agent to ask for a password where the request comes from</source>
        <translation>请求来源处没有可以询问密码的代理程序</translation>
    </message>
    <message>
        <source>an administrator would have to be asked</source>
        <translation>必须询问管理员</translation>
    </message>
    <message>
        <source>polkit refused it, or no password was given</source>
        <translation>polkit 拒绝了该请求，或没有提供密码</translation>
    </message>
    <message>
        <source>polkit refuses it</source>
        <translation>polkit 拒绝该请求</translation>
    </message>
    <message>
        <source>nobody answered in time</source>
        <translation>没有人及时回答</translation>
    </message>
    <message>
        <source>%1 has changed</source>
        <translation>%1 已更改</translation>
    </message>
    <message>
        <source>%1 did it at %2 GMT by change %3 (%4).</source>
        <translation>%1 于 %2 GMT 通过更改 %3 进行了此操作（%4）。</translation>
    </message>
    <message>
        <source>Read it again.</source>
        <translation>请重新读取。</translation>
    </message>
    <message>
        <source>It was removed, and not by a change recorded here.</source>
        <translation>它已被移除，而且不是由此处记录的更改移除的。</translation>
    </message>
    <message>
        <source>It was edited outside at %1 GMT; it belongs to %2.</source>
        <translation>它于 %1 GMT 在外部被编辑；它属于 %2。</translation>
    </message>
    <message>
        <source>It was made or removed since, so the change cannot be taken back by itself.</source>
        <translation>它在此后被创建或移除，因此无法单独撤回该更改。</translation>
    </message>
    <message>
        <source>A later change is in the same lines; undo that one first, or edit the file.</source>
        <translation>后来的更改涉及相同的行；请先撤销那项更改，或编辑该文件。</translation>
    </message>
    <message>
        <source>It holds secrets and was changed again later; undo the later change first.</source>
        <translation>它含有机密，且后来再次更改过；请先撤销后来的更改。</translation>
    </message>
    <message>
        <source>what %1 held before, a secret, is not kept any more</source>
        <translation>%1 以前的内容是机密，已不再保留</translation>
    </message>
    <message>
        <source>Set it again.</source>
        <translation>请重新设置。</translation>
    </message>
    <message>
        <source>It has left the queue.</source>
        <translation>它已离开队列。</translation>
    </message>
    <message>
        <source>Its number belongs to another message now, or it was given more time.</source>
        <translation>其编号现在属于另一封邮件，或其期限已延长。</translation>
    </message>
    <message>
        <source>message %1</source>
        <translation>邮件 %1</translation>
    </message>
    <message>
        <source>change %1 (%2) waits to be confirmed</source>
        <translation>更改 %1（%2）正在等待确认</translation>
    </message>
    <message>
        <source>Confirm it or undo it first.</source>
        <translation>请先确认或撤销它。</translation>
    </message>
    <message>
        <source>nothing has been recorded yet</source>
        <translation>还没有任何记录</translation>
    </message>
    <message>
        <source>there is no change %1</source>
        <translation>没有更改 %1</translation>
    </message>
    <message>
        <source>change %1 is not older than change %2</source>
        <translation>更改 %1 不早于更改 %2</translation>
    </message>
    <message>
        <source>Another change is being made; try again when it is done.</source>
        <translation>正在进行另一项更改；请在其完成后重试。</translation>
    </message>
    <message>
        <source>Nothing else is changed before; mend the reason and try again, or move %1 away.</source>
        <translation>在此之前不会更改其他内容；请解决原因后重试，或将 %1 移到别处。</translation>
    </message>
    <message>
        <source>Nothing has been changed.</source>
        <translation>没有更改任何内容。</translation>
    </message>
    <message>
        <source>What was changed already has been taken back.</source>
        <translation>已经更改的内容已撤回。</translation>
    </message>
    <message>
        <source>It could not be taken back either; the next start of mailwrightd tries it again.</source>
        <translation>也无法撤回；mailwrightd 下次启动时会再次尝试。</translation>
    </message>
    <message>
        <source>A change may have at most 1000 files.</source>
        <translation>一项更改最多可包含 1000 个文件。</translation>
    </message>
    <message>
        <source>A set has between 1 and 200 acts.</source>
        <translation>一组包含 1 到 200 项操作。</translation>
    </message>
    <message>
        <source>A set has at most 200 acts.</source>
        <translation>一组最多包含 200 项操作。</translation>
    </message>
    <message>
        <source>Eight changes are at work already; try again in a moment.</source>
        <translation>已有八项更改正在进行；请稍后重试。</translation>
    </message>
    <message>
        <source>Four requests of yours are at work already; try again in a moment.</source>
        <translation>您已有四个请求正在处理；请稍后重试。</translation>
    </message>
    <message>
        <source>At most %1 addresses are taken at a time.</source>
        <translation>一次最多接受 %1 个地址。</translation>
    </message>
    <message>
        <source>At most %1 domains are looked up at a time.</source>
        <translation>一次最多查询 %1 个域。</translation>
    </message>
    <message>
        <source>There are 1000 backups already; remove some first.</source>
        <translation>已有 1000 个备份；请先删除一些。</translation>
    </message>
    <message>
        <source>An entry may have at most 1000 targets; a mailing list has no such limit.</source>
        <translation>一个条目最多可有 1000 个目标；邮件列表没有此限制。</translation>
    </message>
    <message>
        <source>%1 ended before its work was done</source>
        <translation>%1 在工作完成之前就结束了</translation>
    </message>
    <message>
        <source>What it had begun is finished or taken back before the next change; the journal of mailwrightd says which.</source>
        <translation>它已开始的工作会在下一项更改之前完成或撤回；mailwrightd 的日志会说明是哪一种。</translation>
    </message>
    <message>
        <source>there was no answer in time</source>
        <translation>没有及时收到应答</translation>
    </message>
    <message>
        <source>the worker was silent for a minute</source>
        <translation>工作进程一分钟没有响应</translation>
    </message>
    <message>
        <source>the worker ended before its work was done</source>
        <translation>工作进程在工作完成之前就结束了</translation>
    </message>
    <message>
        <source>the caller has gone, or the helper ends; what was begun goes on</source>
        <translation>调用方已离开，或辅助程序正在结束；已开始的工作会继续</translation>
    </message>
    <message>
        <source>the helper let go of the call</source>
        <translation>辅助程序放弃了该调用</translation>
    </message>
    <message>
        <source>This is a mistake in mailwrightd; report it.</source>
        <translation>这是 mailwrightd 的错误；请报告。</translation>
    </message>
    <message>
        <source>it is not running</source>
        <translation>它没有运行</translation>
    </message>
    <message>
        <source>Start it.</source>
        <translation>请启动它。</translation>
    </message>
    <message>
        <source>it has not happened within %1 seconds</source>
        <translation>在 %1 秒内没有发生</translation>
    </message>
    <message>
        <source>Start the hub&apos;s supervisor: restart mailwrightd, and look at svscan.log.</source>
        <translation>请启动邮件中枢的监管程序：重新启动 mailwrightd，并查看 svscan.log。</translation>
    </message>
    <message>
        <source>Look at the log of the service.</source>
        <translation>请查看该服务的日志。</translation>
    </message>
    <message>
        <source>It was told to stop and will when its running work is done.</source>
        <translation>已通知它停止，正在进行的工作完成后它会停止。</translation>
    </message>
    <message>
        <source>It was told to end and begins again when its running work is done.</source>
        <translation>已通知它结束，正在进行的工作完成后它会重新开始。</translation>
    </message>
    <message>
        <source>Start the service qmail-send.</source>
        <translation>请启动服务 qmail-send。</translation>
    </message>
    <message>
        <source>Look at the service qmail-send.</source>
        <translation>请查看服务 qmail-send。</translation>
    </message>
    <message>
        <source>qmail-send does not run</source>
        <translation>qmail-send 没有运行</translation>
    </message>
    <message>
        <source>qmail-send takes no commands: it does not run, or is a stock one.</source>
        <translation>qmail-send 不接受命令：它没有运行，或是原版的 qmail-send。</translation>
    </message>
    <message>
        <source>Check the owners and modes below queue.</source>
        <translation>请检查 queue 下的所有者和权限模式。</translation>
    </message>
    <message>
        <source>these have not ended: %1</source>
        <translation>以下项尚未结束：%1</translation>
    </message>
    <message>
        <source>Wait for their running work and try again.</source>
        <translation>请等待其正在进行的工作完成后重试。</translation>
    </message>
    <message>
        <source>the hub offers no SMTP (control/smtplisten)</source>
        <translation>邮件中枢不提供 SMTP（control/smtplisten）</translation>
    </message>
    <message>
        <source>qmail-remote said nothing</source>
        <translation>qmail-remote 没有返回任何内容</translation>
    </message>
    <message>
        <source>The qmail-send of this hub is %1&apos;s and takes no commands for one message; it can try all of them (queue retry-all), and queue rejuvenate gives one more or less time.</source>
        <translation>本邮件中枢的 qmail-send 是 %1 的，不接受针对单封邮件的命令；它可以重试所有邮件（queue retry-all），而 queue rejuvenate 可延长或缩短单封邮件的期限。</translation>
    </message>
    <message>
        <source>no supervise looks after %1</source>
        <translation>没有 supervise 管理 %1</translation>
    </message>
    <message>
        <source>the process that became uid %1 ended early</source>
        <translation>切换为 uid %1 的进程提前结束了</translation>
    </message>
    <message>
        <source>%1 cannot be understood: %2; remove it and adopt the hub again</source>
        <translation>无法理解 %1：%2；请将其移除并重新接管邮件中枢</translation>
    </message>
    <message>
        <source>the file stayed locked for %1 s</source>
        <translation>该文件在 %1 秒内一直被锁定</translation>
    </message>
    <message>
        <source>The helper cannot be reached</source>
        <translation>无法连接到辅助程序</translation>
    </message>
    <message>
        <source>There is no connection yet.</source>
        <translation>还没有连接。</translation>
    </message>
    <message>
        <source>There is no helper at %1.</source>
        <translation>%1 处没有辅助程序。</translation>
    </message>
    <message>
        <source>The helper at %1 is not running.</source>
        <translation>%1 处的辅助程序没有运行。</translation>
    </message>
    <message>
        <source>Start it as root: systemctl start mailwrightd</source>
        <translation>请以 root 身份启动它：systemctl start mailwrightd</translation>
    </message>
    <message>
        <source>Start it: %1</source>
        <translation>请启动它：%1</translation>
    </message>
    <message>
        <source>Start mailwrightd.</source>
        <translation>请启动 mailwrightd。</translation>
    </message>
    <message>
        <source>The helper&apos;s socket %1 may not be opened by this user.</source>
        <translation>此用户不能打开辅助程序的套接字 %1。</translation>
    </message>
    <message>
        <source>The helper at %1 is busy; it is tried again.</source>
        <translation>%1 处的辅助程序正忙；正在重试。</translation>
    </message>
    <message>
        <source>Another user than root or you listens at %1: this is not the helper.</source>
        <translation>在 %1 监听的既不是 root 也不是您，而是其他用户：这不是辅助程序。</translation>
    </message>
    <message>
        <source>The helper sent something that is not an answer.</source>
        <translation>辅助程序发来的内容不是应答。</translation>
    </message>
    <message>
        <source>The connection to the helper was lost.</source>
        <translation>与辅助程序的连接已断开。</translation>
    </message>
    <message>
        <source>The helper refused the request (%1)</source>
        <translation>辅助程序拒绝了请求（%1）</translation>
    </message>
    <message>
        <source>The helper refused the request (%1, %2)</source>
        <translation>辅助程序拒绝了请求（%1，%2）</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>没有那个文件或目录</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>权限不足</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>不允许的操作</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>设备上没有剩余空间</translation>
    </message>
    <message>
        <source>Disk quota exceeded</source>
        <translation>超出磁盘配额</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>只读文件系统</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>输入/输出错误</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>不是目录</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>是一个目录</translation>
    </message>
    <message>
        <source>File exists</source>
        <translation>文件已存在</translation>
    </message>
    <message>
        <source>Device or resource busy</source>
        <translation>设备或资源忙</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <translation>打开的文件过多</translation>
    </message>
    <message>
        <source>Connection refused</source>
        <translation>连接被拒绝</translation>
    </message>
    <message>
        <source>Connection reset by peer</source>
        <translation>连接被对方重置</translation>
    </message>
    <message>
        <source>Connection timed out</source>
        <translation>连接超时</translation>
    </message>
    <message>
        <source>No route to host</source>
        <translation>没有到主机的路由</translation>
    </message>
    <message>
        <source>Network is unreachable</source>
        <translation>网络不可达</translation>
    </message>
    <message>
        <source>Broken pipe</source>
        <translation>管道已断开</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>没有应答</translation>
    </message>
    <message>
        <source>no answer in time</source>
        <translation>没有及时应答</translation>
    </message>
    <message>
        <source>%1 cannot be changed here: %2</source>
        <translation>无法在此更改 %1：%2</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>没有这个文件</translation>
    </message>
    <message>
        <source>no control file has that name</source>
        <translation>没有叫此名称的控制文件</translation>
    </message>
    <message>
        <source>no control file has that name; %1 is one</source>
        <translation>没有叫此名称的控制文件；%1 才是</translation>
    </message>
    <message>
        <source>its * stands for the end of a name</source>
        <translation>其中的 * 代表名称的结尾部分</translation>
    </message>
    <message>
        <source>it is made by a program</source>
        <translation>它由程序生成</translation>
    </message>
    <message>
        <source>it is none of append, assign, exclude, include, mailnames, passwd and subusers</source>
        <translation>它不是 append、assign、exclude、include、mailnames、passwd 和 subusers 中的任何一个</translation>
    </message>
    <message>
        <source>addresses of the alias account are files .qmail-NAME in small letters</source>
        <translation>alias 帐户的地址是名称为小写字母的 .qmail-NAME 文件</translation>
    </message>
    <message>
        <source>a person&apos;s files are .qmail and .qmail-EXTENSION in small letters</source>
        <translation>个人的文件是名称为小写字母的 .qmail 和 .qmail-EXTENSION</translation>
    </message>
    <message>
        <source>nobody here is called %1</source>
        <translation>这里没有人叫 %1</translation>
    </message>
    <message>
        <source>no account that gets mail is called %1</source>
        <translation>没有接收邮件的帐户叫 %1</translation>
    </message>
    <message>
        <source>%1 is no home of this hub&apos;s people</source>
        <translation>%1 不是本邮件中枢用户的主目录</translation>
    </message>
    <message>
        <source>users/assign gives the address the home %1, which is not the account&apos;s own</source>
        <translation>users/assign 给该地址指定的主目录是 %1，不是该帐户自己的主目录</translation>
    </message>
    <message>
        <source>only control/servercerts/NAME.pem lies below a directory there</source>
        <translation>那里的目录下只能有 control/servercerts/NAME.pem</translation>
    </message>
    <message>
        <source>there are files .qmail-192:0:2:1-default alone, named after the machines of customers</source>
        <translation>那里只有 .qmail-192:0:2:1-default 这样以客户机器命名的文件</translation>
    </message>
    <message>
        <source>no service can have that name</source>
        <translation>服务不能使用该名称</translation>
    </message>
    <message>
        <source>a service has run, log/run, down and link</source>
        <translation>服务包含 run、log/run、down 和 link</translation>
    </message>
    <message>
        <source>a private hub has no mailing lists of mlmmj</source>
        <translation>私有邮件中枢没有 mlmmj 邮件列表</translation>
    </message>
    <message>
        <source>that is no mailing list</source>
        <translation>这不是邮件列表</translation>
    </message>
    <message>
        <source>of a list, control/owner and its files of members can be changed</source>
        <translation>列表中可以更改的是 control/owner 及其成员文件</translation>
    </message>
    <message>
        <source>%1 belongs to uid %2, which it must not; give it back with chown first</source>
        <translation>%1 属于 uid %2，这是不允许的；请先用 chown 改回</translation>
    </message>
    <message>
        <source>%1 is a link; only ordinary files are changed</source>
        <translation>%1 是链接；只能更改普通文件</translation>
    </message>
    <message>
        <source>%1 is no ordinary file</source>
        <translation>%1 不是普通文件</translation>
    </message>
    <message>
        <source>%1 has a second name (a hard link)</source>
        <translation>%1 有第二个名称（硬链接）</translation>
    </message>
    <message>
        <source>%1 is not the link that it was made as</source>
        <translation>%1 已不是创建时的那个链接</translation>
    </message>
    <message>
        <source>%1 is not a directory of the hub&apos;s owner; move it away</source>
        <translation>%1 不是邮件中枢所有者的目录；请将其移到别处</translation>
    </message>
    <message>
        <source>it is not an ordinary file</source>
        <translation>它不是普通文件</translation>
    </message>
    <message>
        <source>it is not an ordinary file of its own</source>
        <translation>它不是独立的普通文件</translation>
    </message>
    <message>
        <source>it holds a secret</source>
        <translation>它含有机密</translation>
    </message>
    <message>
        <source>it holds secrets, which are never shown</source>
        <translation>它含有机密，绝不会显示</translation>
    </message>
    <message>
        <source>Secrets are never shown; set a new one if it is lost.</source>
        <translation>机密绝不会显示；如已丢失，请设置新的。</translation>
    </message>
    <message>
        <source>it holds bytes that are not UTF-8, which would be lost</source>
        <translation>它含有非 UTF-8 的字节，这些字节会丢失</translation>
    </message>
    <message>
        <source>Edit it on the computer itself.</source>
        <translation>请在该计算机上直接编辑。</translation>
    </message>
    <message>
        <source>it is named twice</source>
        <translation>它被指定了两次</translation>
    </message>
    <message>
        <source>only Mailwright&apos;s own programs read this file (%1); those of this hub are %2&apos;s and do not know it</source>
        <translation>只有 Mailwright 自己的程序（%1）读取此文件；本邮件中枢的程序是 %2 的，不识别它</translation>
    </message>
    <message>
        <source>without rules every client would be let in; empty it instead</source>
        <translation>没有规则会让所有客户端都能连接；请改为清空它</translation>
    </message>
    <message>
        <source>the programs of the hub do not work without it</source>
        <translation>没有它，邮件中枢的程序无法工作</translation>
    </message>
    <message>
        <source>a link leads to one path from the root</source>
        <translation>链接指向一个从根目录开始的路径</translation>
    </message>
    <message>
        <source>it is no script: the first line does not say what runs it (#!/bin/sh)</source>
        <translation>它不是脚本：第一行没有说明由什么运行它（#!/bin/sh）</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an address: NAME@DOMAIN, NAME, or * for everything else</source>
        <translation>“%1”不是地址：请填写 NAME@DOMAIN、NAME，或代表其余所有的 *</translation>
    </message>
    <message>
        <source>Add its domain first.</source>
        <translation>请先添加其域。</translation>
    </message>
    <message>
        <source>Add the domain first.</source>
        <translation>请先添加该域。</translation>
    </message>
    <message>
        <source>%1 is not delivered here: its domain is neither in control/locals nor in control/virtualdomains</source>
        <translation>%1 不在此投递：其域既不在 control/locals 也不在 control/virtualdomains 中</translation>
    </message>
    <message>
        <source>The .qmail file of %1 is not one that can be changed from here: %2.</source>
        <translation>%1 的 .qmail 文件不能从此处更改：%2。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a place; mail that is dropped goes nowhere</source>
        <translation>“%1”是一个去向；丢弃的邮件没有去向</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has a character that no line may have</source>
        <translation>“%1”含有行中不允许的字符</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no mailbox: write /PATH or ./PATH, with a slash at the end for a Maildir</source>
        <translation>“%1”不是邮箱：请填写 /PATH 或 ./PATH，Maildir 的末尾要有斜杠</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an address</source>
        <translation>“%1”不是地址</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a comment, not an address</source>
        <translation>“%1”是注释，不是地址</translation>
    </message>
    <message>
        <source>&quot;%1&quot; would be read as something else</source>
        <translation>“%1”会被理解为其他内容</translation>
    </message>
    <message>
        <source>say where the mail shall go</source>
        <translation>请指明邮件的去向</translation>
    </message>
    <message>
        <source>mail that is dropped goes nowhere else; replace what the address has</source>
        <translation>丢弃的邮件不会再发往别处；请替换该地址现有的内容</translation>
    </message>
    <message>
        <source>there is none</source>
        <translation>没有此文件</translation>
    </message>
    <message>
        <source>it is not an address</source>
        <translation>它不是地址</translation>
    </message>
    <message>
        <source>it is neither a local part nor an address</source>
        <translation>它既不是本地部分也不是地址</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a domain</source>
        <translation>“%1”不是域</translation>
    </message>
    <message>
        <source>a virtual domain needs a user who looks after it</source>
        <translation>虚拟域需要一个负责它的用户</translation>
    </message>
    <message>
        <source>only a virtual domain has a user</source>
        <translation>只有虚拟域才有用户</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a user, or a user and an extension</source>
        <translation>“%1”不是用户，也不是带扩展部分的用户</translation>
    </message>
    <message>
        <source>control/locals knows whole domains only, none that stand for all below them</source>
        <translation>control/locals 只能包含完整的域，不能使用代表其所有下级的写法</translation>
    </message>
    <message>
        <source>only a virtual domain has exceptions</source>
        <translation>只有虚拟域才有例外</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither an address nor a domain within %2</source>
        <translation>“%1”既不是地址，也不是 %2 内的域</translation>
    </message>
    <message>
        <source>it is a local domain of this hub already</source>
        <translation>它已是本邮件中枢的本地域</translation>
    </message>
    <message>
        <source>it is a relay domain of this hub already</source>
        <translation>它已是本邮件中枢的中继域</translation>
    </message>
    <message>
        <source>it is a virtual domain of this hub already</source>
        <translation>它已是本邮件中枢的虚拟域</translation>
    </message>
    <message>
        <source>Remove it first to make it another kind.</source>
        <translation>要改为其他类型，请先移除它。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not what stands before the @ of an address</source>
        <translation>“%1”不是地址中 @ 前面的部分</translation>
    </message>
    <message>
        <source>a domain stays a domain, and one that stands for all below it stays that</source>
        <translation>域只能仍是域，代表其所有下级的也只能仍是如此</translation>
    </message>
    <message>
        <source>%1 is a domain of this hub already</source>
        <translation>%1 已是本邮件中枢的域</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the name of a host</source>
        <translation>“%1”不是主机名</translation>
    </message>
    <message>
        <source>it is one line</source>
        <translation>它只能是一行</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be one</source>
        <translation>“%1”不能用作此项</translation>
    </message>
    <message>
        <source>name at least one QMQP server by its IP address</source>
        <translation>请至少用 IP 地址指定一台 QMQP 服务器</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no IPv4 address</source>
        <translation>“%1”不是 IPv4 地址</translation>
    </message>
    <message>
        <source>a name is missing</source>
        <translation>缺少名称</translation>
    </message>
    <message>
        <source>the name is longer than 253 characters</source>
        <translation>名称超过 253 个字符</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has two dots together, or a dot at an end</source>
        <translation>“%1”中有两个连续的点，或者开头或末尾有点</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has a part longer than 63 characters</source>
        <translation>“%1”中有一部分超过 63 个字符</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has letters beyond a to z: write its xn-- form</source>
        <translation>“%1”含有 a 到 z 以外的字母：请填写其 xn-- 形式</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has the character &apos;%2&apos;, which no host name has</source>
        <translation>“%1”含有主机名不允许的字符 &apos;%2&apos;</translation>
    </message>
    <message>
        <source>a value is one line</source>
        <translation>值只能是一行</translation>
    </message>
    <message>
        <source>this file holds one value, which can be replaced only</source>
        <translation>此文件只含一个值，只能替换</translation>
    </message>
    <message>
        <source>this file can be given as a whole only</source>
        <translation>此文件只能整体给出</translation>
    </message>
    <message>
        <source>is made by a program and not edited by hand</source>
        <translation>由程序生成，不手动编辑</translation>
    </message>
    <message>
        <source>a NUL byte</source>
        <translation>含有 NUL 字节</translation>
    </message>
    <message>
        <source>a carriage return at the end of the line: the file has Windows line ends</source>
        <translation>行尾有回车符：文件使用 Windows 换行</translation>
    </message>
    <message>
        <source>only the first line counts</source>
        <translation>只有第一行有效</translation>
    </message>
    <message>
        <source>empty: double bounces are discarded</source>
        <translation>为空：丢弃双重退信</translation>
    </message>
    <message>
        <source>the first line is empty</source>
        <translation>第一行为空</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no dot: it should be the host&apos;s full name</source>
        <translation>“%1”中没有点：应为主机的全名</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the plain part of an address before the @</source>
        <translation>“%1”不是地址中 @ 前面的简单部分</translation>
    </message>
    <message>
        <source>must be one character</source>
        <translation>必须是一个字符</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the path of a program: nothing may follow it</source>
        <translation>“%1”不是程序的路径：其后不能有任何内容</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is none of the words of this file; it would mean %2</source>
        <translation>“%1”不是此文件可用的词；它会被当作 %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an octal number</source>
        <translation>“%1”不是八进制数</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a whole number; it would be ignored</source>
        <translation>“%1”不是整数；会被忽略</translation>
    </message>
    <message>
        <source>%1 is not between %2 and %3</source>
        <translation>%1 不在 %2 到 %3 之间</translation>
    </message>
    <message>
        <source>0 holds all these deliveries</source>
        <translation>0 会暂停所有这类投递</translation>
    </message>
    <message>
        <source>%1 is not a prime number: the queue is split unevenly</source>
        <translation>%1 不是质数：队列划分会不均匀</translation>
    </message>
    <message>
        <source>begins with a space, which would be part of the entry</source>
        <translation>以空格开头，空格会成为条目的一部分</translation>
    </message>
    <message>
        <source>names %1 of %2, one a line in this order: %3</source>
        <translation>只指定了 %2 项中的 %1 项，应按此顺序每行一个：%3</translation>
    </message>
    <message>
        <source>names no address: write address:port, or remove the file</source>
        <translation>没有指定地址：请填写 地址:端口，或移除该文件</translation>
    </message>
    <message>
        <source>has no entry: no mail is accepted from strangers</source>
        <translation>没有条目：不接受来自陌生人的邮件</translation>
    </message>
    <message>
        <source>is empty: mail could not be delivered</source>
        <translation>为空：邮件将无法投递</translation>
    </message>
    <message>
        <source>the first line is blank: every delivery would fail</source>
        <translation>第一行为空白：所有投递都会失败</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the name of an account or a group</source>
        <translation>“%1”不是帐户或组的名称</translation>
    </message>
    <message>
        <source>&quot;%1&quot; matches nothing: only whole domains count in this file</source>
        <translation>“%1”不匹配任何内容：此文件中只有完整的域有效</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an IP address</source>
        <translation>“%1”不是 IP 地址</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no host: envnoathost is added</source>
        <translation>“%1”没有主机：会添加 envnoathost</translation>
    </message>
    <message>
        <source>is not a rewrite instruction: =post:new, *post:new, ?post:new or -post:new</source>
        <translation>不是改写指令：=post:new、*post:new、?post:new 或 -post:new</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an IP address; write address:port</source>
        <translation>“%1”不是 IP 地址；请填写 地址:端口</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not end in :port</source>
        <translation>“%1”不以 :端口 结尾</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no @ and matches nothing: write user@domain or @domain</source>
        <translation>“%1”没有 @，不匹配任何内容：请填写 user@domain 或 @domain</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no colon and would be ignored</source>
        <translation>“%1”没有冒号，会被忽略</translation>
    </message>
    <message>
        <source>&quot;%1&quot; matches nothing: write the domain without the @</source>
        <translation>“%1”不匹配任何内容：请填写不带 @ 的域</translation>
    </message>
    <message>
        <source>&quot;:&quot; alone changes nothing</source>
        <translation>单独的“:”不改变任何内容</translation>
    </message>
    <message>
        <source>a space is part of the relay&apos;s name: &quot;%1&quot;</source>
        <translation>空格成了中继名称的一部分：“%1”</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a port number</source>
        <translation>“%1”不是端口号</translation>
    </message>
    <message>
        <source>&quot;%1&quot; stands in line %2 too</source>
        <translation>“%1”也出现在第 %2 行</translation>
    </message>
    <message>
        <source>&quot;%1&quot; stands in line %2 too; this later line wins</source>
        <translation>“%1”也出现在第 %2 行；以后面这一行为准</translation>
    </message>
    <message>
        <source>no program reads a control file of this name</source>
        <translation>没有程序读取此名称的控制文件</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no colon: write domain:address</source>
        <translation>“%1”没有冒号：请填写 域:地址</translation>
    </message>
    <message>
        <source>&quot;%1&quot; names no user: write user:address, user:@domain or user:*</source>
        <translation>“%1”没有指定用户：请填写 user:address、user:@domain 或 user:*</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no sender: write an address, @domain or *</source>
        <translation>“%1”不是发件人：请填写地址、@domain 或 *</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no mechanism: write SCRAM-SHA-256-PLUS, SCRAM-SHA-256, PLAIN or LOGIN</source>
        <translation>“%1”不是认证机制：请填写 SCRAM-SHA-256-PLUS、SCRAM-SHA-256、PLAIN 或 LOGIN</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no name that a server greets with</source>
        <translation>“%1”不是服务器问候时使用的名称</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no address: write user@domain</source>
        <translation>“%1”不是地址：请填写 user@domain</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the name of a domain</source>
        <translation>“%1”不是域的名称</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has a space, which no address has</source>
        <translation>“%1”含有空格，而地址中不能有空格</translation>
    </message>
    <message>
        <source>is a directory with a file for each host; its files are edited there, one by one</source>
        <translation>是一个目录，每台主机一个文件；其文件在那里逐个编辑</translation>
    </message>
    <message>
        <source>holds no certificate or key: what begins with -----BEGIN is missing</source>
        <translation>不含证书或密钥：缺少以 -----BEGIN 开头的部分</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the name of a server</source>
        <translation>“%1”不是服务器的名称</translation>
    </message>
    <message>
        <source>&quot;%1&quot; matches no sender: write user@domain, @domain, or nothing for everybody</source>
        <translation>“%1”不匹配任何发件人：请填写 user@domain、@domain，或留空表示所有人</translation>
    </message>
    <message>
        <source>names neither a relay nor a login: write sender:relay:port|user|password</source>
        <translation>既没有指定中继，也没有登录信息：请填写 sender:relay:port|user|password</translation>
    </message>
    <message>
        <source>has a bar and no login behind it: write sender:relay:port|user|password</source>
        <translation>竖线之后没有登录信息：请填写 sender:relay:port|user|password</translation>
    </message>
    <message>
        <source>holds a password, and everybody may read this file: put it into remote_auth</source>
        <translation>含有密码，而任何人都可以读取此文件：请写入 remote_auth</translation>
    </message>
    <message>
        <source>names no relay: write sender:relay:port</source>
        <translation>没有指定中继：请填写 sender:relay:port</translation>
    </message>
    <message>
        <source>names no relay: write relay:port|user|password</source>
        <translation>没有指定中继：请填写 relay:port|user|password</translation>
    </message>
    <message>
        <source>has no login: write relay:port|user|password</source>
        <translation>没有登录信息：请填写 relay:port|user|password</translation>
    </message>
    <message>
        <source>the command that prints a token must begin with its full path</source>
        <translation>输出令牌的命令必须以其完整路径开头</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no colon: write domain:host:port or domain:/path/of/socket</source>
        <translation>“%1”没有冒号：请填写 domain:host:port 或 domain:/path/of/socket</translation>
    </message>
    <message>
        <source>the path of a socket has at most 107 characters</source>
        <translation>套接字的路径最多 107 个字符</translation>
    </message>
    <message>
        <source>an LMTP server is not logged in to</source>
        <translation>不登录 LMTP 服务器</translation>
    </message>
    <message>
        <source>names no server; * is every server</source>
        <translation>没有指定服务器；* 表示所有服务器</translation>
    </message>
    <message>
        <source>names no server: write server:number, or the number alone for all</source>
        <translation>没有指定服务器：请填写 服务器:数字，或只填数字表示所有服务器</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a number from 0 to 255; the line would be ignored</source>
        <translation>“%1”不是 0 到 255 的数字；该行会被忽略</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no colon</source>
        <translation>“%1”没有冒号</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither the full path of a file of certificates nor *, encrypted, verified, offered or never</source>
        <translation>“%1”既不是证书文件的完整路径，也不是 *、encrypted、verified、offered 或 never</translation>
    </message>
    <message>
        <source>certificates are not checked by their fingerprint here; name a file of authorities</source>
        <translation>此处不按指纹检查证书；请指定证书颁发机构文件</translation>
    </message>
    <message>
        <source>the relay &quot;%1&quot; is no host name</source>
        <translation>中继“%1”不是主机名</translation>
    </message>
    <message>
        <source>the port of the relay &quot;%1&quot; is no number from 1 to 65535</source>
        <translation>中继“%1”的端口不是 1 到 65535 的数字</translation>
    </message>
    <message>
        <source>the file is empty: mail gets the default delivery and is not discarded</source>
        <translation>文件为空：邮件采用默认投递，不会丢弃</translation>
    </message>
    <message>
        <source>the lines end as on DOS and Windows: the carriage return is part of each path and address</source>
        <translation>行尾为 DOS 和 Windows 格式：回车符会成为每个路径和地址的一部分</translation>
    </message>
    <message>
        <source>the first line is blank, so all mail for it is deferred</source>
        <translation>第一行为空白，因此其所有邮件都会推迟</translation>
    </message>
    <message>
        <source>/dev/null is delivered to as a mailbox, which cannot be done: the mail is deferred and returned</source>
        <translation>/dev/null 会被当作邮箱来投递，而这无法做到：邮件会被推迟并退回</translation>
    </message>
    <message>
        <source>the line forwards to nobody</source>
        <translation>该行没有转发给任何人</translation>
    </message>
    <message>
        <source>the line has a space in its address: only one bare address may stand in a line, without a name</source>
        <translation>该行的地址中有空格：一行中只能有一个不带名称的地址</translation>
    </message>
    <message>
        <source>the line has brackets or a comment round its address: only the bare address may stand there</source>
        <translation>该行的地址带有括号或注释：只能写地址本身</translation>
    </message>
    <message>
        <source>the line has more than one address: each needs a line of its own</source>
        <translation>该行有多个地址：每个地址都需要单独一行</translation>
    </message>
    <message>
        <source>the line forwards to an address that looks like a path: a path begins with / or ./</source>
        <translation>该行转发到看起来像路径的地址：路径以 / 或 ./ 开头</translation>
    </message>
    <message>
        <source>the last line does not end</source>
        <translation>最后一行没有换行</translation>
    </message>
    <message>
        <source>its last line does not end</source>
        <translation>其最后一行没有换行</translation>
    </message>
    <message>
        <source>it does not end with a line that holds a single dot</source>
        <translation>它不以只含一个点的行结尾</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no account name</source>
        <translation>“%1”不是帐户名</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be an account, a colon and the names it gets mail by: user:name:name</source>
        <translation>“%1”必须是帐户、冒号以及接收邮件的名称：user:name:name</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be an address, an account and an extension, with a colon behind each: sub:user:pre:</source>
        <translation>“%1”必须是地址、帐户和扩展部分，每项之后有一个冒号：sub:user:pre:</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a line as in /etc/passwd, of seven fields with colons between them</source>
        <translation>“%1”必须是 /etc/passwd 中那样的行，由冒号分隔的七个字段组成</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no line of such a list</source>
        <translation>“%1”不是此类列表中的行</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no line of users/assign: %2</source>
        <translation>“%1”不是 users/assign 的行：%2</translation>
    </message>
    <message>
        <source>it is none</source>
        <translation>它不是</translation>
    </message>
    <message>
        <source>nothing is ever delivered as root</source>
        <translation>绝不会以 root 身份投递</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot stand in users/assign, whose fields end with colons</source>
        <translation>“%1”不能写入 users/assign，因为其字段以冒号结尾</translation>
    </message>
    <message>
        <source>an address is missing</source>
        <translation>缺少地址</translation>
    </message>
    <message>
        <source>an extension has no slash</source>
        <translation>扩展部分不能有斜杠</translation>
    </message>
    <message>
        <source>a home is a path from the root: /home/NAME</source>
        <translation>主目录是从根目录开始的路径：/home/NAME</translation>
    </message>
    <message>
        <source>line %1 has the address already: %2</source>
        <translation>第 %1 行已有该地址：%2</translation>
    </message>
    <message>
        <source>Give it to another account with --replace.</source>
        <translation>要将其分配给另一个帐户，请使用 --replace。</translation>
    </message>
    <message>
        <source>the file must end with a line that holds a single dot</source>
        <translation>文件必须以只含一个点的行结尾</translation>
    </message>
    <message>
        <source>the last line has no newline</source>
        <translation>最后一行没有换行符</translation>
    </message>
    <message>
        <source>seven fields are needed, each with a colon after it: address, user, uid, gid, home, dash, extension</source>
        <translation>需要七个字段，每个字段之后有一个冒号：地址、用户、uid、gid、主目录、连接符、扩展部分</translation>
    </message>
    <message>
        <source>the line begins with neither &apos;=&apos; nor &apos;+&apos; and counts as &apos;=&apos;</source>
        <translation>该行既不以“=”也不以“+”开头，按“=”处理</translation>
    </message>
    <message>
        <source>fields after the seventh are ignored</source>
        <translation>第七个之后的字段会被忽略</translation>
    </message>
    <message>
        <source>the user and group ids must be numbers</source>
        <translation>用户 ID 和组 ID 必须是数字</translation>
    </message>
    <message>
        <source>nothing is ever delivered as root (uid 0)</source>
        <translation>绝不会以 root（uid 0）身份投递</translation>
    </message>
    <message>
        <source>the account name is empty</source>
        <translation>帐户名为空</translation>
    </message>
    <message>
        <source>the home directory must begin with a slash</source>
        <translation>主目录必须以斜杠开头</translation>
    </message>
    <message>
        <source>this address is already assigned above; the earlier line wins</source>
        <translation>此地址已在上面分配；以前面的行为准</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>第 %1 行：%2</translation>
    </message>
    <message>
        <source>line %1, &quot;%2&quot;: %3</source>
        <translation>第 %1 行，“%2”：%3</translation>
    </message>
    <message>
        <source>Its name has capital letters, and addresses are read in small ones.</source>
        <translation>其名称含有大写字母，而地址按小写字母读取。</translation>
    </message>
    <message>
        <source>Its home %1 is not there.</source>
        <translation>其主目录 %1 不存在。</translation>
    </message>
    <message>
        <source>Its home %1 belongs to somebody else.</source>
        <translation>其主目录 %1 属于其他人。</translation>
    </message>
    <message>
        <source>The address belongs to the account %1.</source>
        <translation>该地址属于帐户 %1。</translation>
    </message>
    <message>
        <source>Line %1 of users/assign is for an address that an earlier line has.</source>
        <translation>users/assign 第 %1 行的地址在前面的行中已有。</translation>
    </message>
    <message>
        <source>Line %1 of users/assign has this very address, which comes before everything else.</source>
        <translation>users/assign 第 %1 行正是该地址，优先于其他一切。</translation>
    </message>
    <message>
        <source>Line %1 of users/assign has the beginning &quot;%2&quot;, the longest that fits.</source>
        <translation>users/assign 第 %1 行的开头部分“%2”是匹配的最长者。</translation>
    </message>
    <message>
        <source>Line %1 of users/assign has the beginning &quot;%2&quot;; a rule above fits better.</source>
        <translation>users/assign 第 %1 行的开头部分为“%2”；上面有更匹配的规则。</translation>
    </message>
    <message>
        <source>Accounts are asked only where users/assign has nothing.</source>
        <translation>只有 users/assign 中没有匹配项时才查询帐户。</translation>
    </message>
    <message>
        <source>users/assign has nothing for it, and %1 is an account.</source>
        <translation>users/assign 中没有它的匹配项，而 %1 是一个帐户。</translation>
    </message>
    <message>
        <source>users/assign has nothing for it and no account has the name, so the alias account gets it.</source>
        <translation>users/assign 中没有它的匹配项，也没有叫此名称的帐户，因此由 alias 帐户接收。</translation>
    </message>
    <message>
        <source>unable to stat %1</source>
        <translation>无法获取 %1 的状态</translation>
    </message>
    <message>
        <source>unable to find alias user</source>
        <translation>找不到 alias 用户</translation>
    </message>
    <message>
        <source>no user %1</source>
        <translation>没有用户 %1</translation>
    </message>
    <message>
        <source>who may not connect has no environment</source>
        <translation>不允许连接的客户端没有环境变量</translation>
    </message>
    <message>
        <source>RELAYCLIENT is set by `relay`</source>
        <translation>RELAYCLIENT 由 `relay` 设置</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot have that value</source>
        <translation>“%1”不能取该值</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no address of a client</source>
        <translation>“%1”不是客户端的地址</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be compiled: %2</source>
        <translation>无法编译“%1”：%2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; matches nobody</source>
        <translation>“%1”不匹配任何客户端</translation>
    </message>
    <message>
        <source>a note is one line</source>
        <translation>备注只能是一行</translation>
    </message>
    <message>
        <source>Put this one in its place with --replace.</source>
        <translation>要用此项替换它，请使用 --replace。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no IP address</source>
        <translation>“%1”不是 IP 地址</translation>
    </message>
    <message>
        <source>behind the address and a colon must stand allow or deny</source>
        <translation>地址和冒号之后必须是 allow 或 deny</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no variable: write ,NAME=&quot;value&quot;</source>
        <translation>“%1”不是变量：请填写 ,NAME=&quot;value&quot;</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no value: write NAME=&quot;value&quot;</source>
        <translation>“%1”没有值：请填写 NAME=&quot;value&quot;</translation>
    </message>
    <message>
        <source>the value of %1 does not end with the %2 that it begins with</source>
        <translation>%1 的值没有以其开头的 %2 结尾</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no network: behind / belongs a number of bits, at most %2</source>
        <translation>“%1”不是网络：/ 之后应为位数，最大为 %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; mixes IPv4 and IPv6: write the IPv4 network</source>
        <translation>“%1”混用了 IPv4 和 IPv6：请填写 IPv4 网络</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no colon and is ignored</source>
        <translation>“%1”没有冒号，会被忽略</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no network and matches nobody: write all four numbers and /bits</source>
        <translation>“%1”不是网络，不匹配任何客户端：请填写全部四个数字和 /位数</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no range of numbers</source>
        <translation>“%1”不是数字范围</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no IP address or network</source>
        <translation>“%1”不是 IP 地址或网络</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is there, by line %2.</source>
        <translation>“%1”已存在，在第 %2 行。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not there.</source>
        <translation>“%1”不存在。</translation>
    </message>
    <message>
        <source>A rule for everybody else is there, by line %1.</source>
        <translation>已有针对其他所有人的规则，在第 %1 行。</translation>
    </message>
    <message>
        <source>A rule for everybody else is not there.</source>
        <translation>没有针对其他所有人的规则。</translation>
    </message>
    <message>
        <source>No rule fits: the client may connect, and may not relay.</source>
        <translation>没有匹配的规则：该客户端可以连接，但不能中继。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is in badmailfrom.</source>
        <translation>“%1”在 badmailfrom 中。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not in badmailfrom.</source>
        <translation>“%1”不在 badmailfrom 中。</translation>
    </message>
    <message>
        <source>Bounces have no sender, and badmailfrom cannot refuse them.</source>
        <translation>退信没有发件人，badmailfrom 无法拒绝退信。</translation>
    </message>
    <message>
        <source>The sender is not refused.</source>
        <translation>不拒绝该发件人。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no name for such a table</source>
        <translation>“%1”不是此类表格的名称</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no address</source>
        <translation>“%1”不是地址</translation>
    </message>
    <message>
        <source>a colon or semicolon among the addresses; groups are not known here</source>
        <translation>地址之间有冒号或分号；此处不支持组</translation>
    </message>
    <message>
        <source>%1 is a file, to which fastforward delivers nothing; a .qmail file can</source>
        <translation>%1 是文件，fastforward 不会投递到文件；.qmail 文件可以</translation>
    </message>
    <message>
        <source>an address is empty</source>
        <translation>有一个地址为空</translation>
    </message>
    <message>
        <source>the addresses cannot be understood</source>
        <translation>无法理解这些地址</translation>
    </message>
    <message>
        <source>a quote, comment or bracket does not end</source>
        <translation>引号、注释或括号没有结束</translation>
    </message>
    <message>
        <source>the name is missing before the colon</source>
        <translation>冒号之前缺少名称</translation>
    </message>
    <message>
        <source>nothing stands behind the name</source>
        <translation>名称之后没有内容</translation>
    </message>
    <message>
        <source>a name, an address or a command is one line, without control characters</source>
        <translation>名称、地址或命令只能是一行，不含控制字符</translation>
    </message>
    <message>
        <source>A private hub has no mailing lists of mlmmj, whose programs need root&apos;s help; make a list in .qmail files instead.</source>
        <translation>私有邮件中枢没有 mlmmj 邮件列表，因为其程序需要 root 的协助；请改用 .qmail 文件创建列表。</translation>
    </message>
    <message>
        <source>this hub does not deliver mail for %1: it is neither in control/locals nor in control/virtualdomains</source>
        <translation>本邮件中枢不投递 %1 的邮件：它既不在 control/locals 也不在 control/virtualdomains 中</translation>
    </message>
    <message>
        <source>it belongs to the account %1, who can make a list in its own .qmail files</source>
        <translation>它属于帐户 %1，该帐户可以在自己的 .qmail 文件中创建列表</translation>
    </message>
    <message>
        <source>Take another name.</source>
        <translation>请换一个名称。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be a member&apos;s address</source>
        <translation>“%1”不能用作成员的地址</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be the owner&apos;s address</source>
        <translation>“%1”不能用作所有者的地址</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be a list: write NAME@DOMAIN with a name of letters, digits, dots, dashes and underlines</source>
        <translation>“%1”不能用作列表：请填写 NAME@DOMAIN，其名称由字母、数字、点、连字符和下划线组成</translation>
    </message>
    <message>
        <source>mlmmj is not installed: there is no %1</source>
        <translation>没有安装 mlmmj：没有 %1</translation>
    </message>
    <message>
        <source>Install the package mlmmj and try again.</source>
        <translation>请安装软件包 mlmmj 后重试。</translation>
    </message>
    <message>
        <source>%1 is there already</source>
        <translation>%1 已存在</translation>
    </message>
    <message>
        <source>Take another name, or remove what is there.</source>
        <translation>请换一个名称，或移除现有的内容。</translation>
    </message>
    <message>
        <source>say who shall become a member</source>
        <translation>请指明要成为成员的人</translation>
    </message>
    <message>
        <source>a list needs an owner</source>
        <translation>列表需要一个所有者</translation>
    </message>
    <message>
        <source>there is no list %1</source>
        <translation>没有列表 %1</translation>
    </message>
    <message>
        <source>%1 is no directory of a list of mlmmj&apos;s</source>
        <translation>%1 不是 mlmmj 列表的目录</translation>
    </message>
    <message>
        <source>mlmmj-make-ml has not made %1</source>
        <translation>mlmmj-make-ml 没有创建 %1</translation>
    </message>
    <message>
        <source>%1 belongs to the account %2, who can make a list in its own .qmail files; take another name</source>
        <translation>%1 属于帐户 %2，该帐户可以在自己的 .qmail 文件中创建列表；请换一个名称</translation>
    </message>
    <message>
        <source>%1 can be read or written by others than its owner</source>
        <translation>%1 可被其所有者以外的人读取或写入</translation>
    </message>
    <message>
        <source>Look into the file before you close it to them (chmod 600): they could have written it.</source>
        <translation>请先查看该文件，再禁止他人访问（chmod 600）：他们可能写入过该文件。</translation>
    </message>
    <message>
        <source>%1 can be used by others than its owner; run chmod 600 on it</source>
        <translation>%1 可被其所有者以外的人使用；请对其运行 chmod 600</translation>
    </message>
    <message>
        <source>%1 does not belong to who runs the hub; run chown on it</source>
        <translation>%1 不属于运行邮件中枢的帐户；请对其运行 chown</translation>
    </message>
    <message>
        <source>the name cannot be used: %1</source>
        <translation>不能使用该名称：%1</translation>
    </message>
    <message>
        <source>the password cannot be used: %1</source>
        <translation>不能使用该密码：%1</translation>
    </message>
    <message>
        <source>Take another name, such as anna@example.org.</source>
        <translation>请换一个名称，例如 anna@example.org。</translation>
    </message>
    <message>
        <source>it is too long</source>
        <translation>它太长</translation>
    </message>
    <message>
        <source>it is longer than %1 bytes</source>
        <translation>它超过 %1 字节</translation>
    </message>
    <message>
        <source>it has a colon, begins with # or has a space at an end</source>
        <translation>它含有冒号、以 # 开头，或者开头或末尾有空格</translation>
    </message>
    <message>
        <source>it is empty or has a NUL in it</source>
        <translation>它为空或含有 NUL</translation>
    </message>
    <message>
        <source>it has characters that SASLprep does not allow: %1</source>
        <translation>它含有 SASLprep 不允许的字符：%1</translation>
    </message>
    <message>
        <source>nothing is left of it after SASLprep</source>
        <translation>经 SASLprep 处理后没有剩余内容</translation>
    </message>
    <message>
        <source>there is no colon behind the name</source>
        <translation>名称之后没有冒号</translation>
    </message>
    <message>
        <source>the name is not in the form that names are compared in (SASLprep)</source>
        <translation>该名称不是用于比较的形式（SASLprep）</translation>
    </message>
    <message>
        <source>the name stands further up already; the first line counts</source>
        <translation>该名称在上面已出现；以第一行为准</translation>
    </message>
    <message>
        <source>what follows the name is no verifier for SCRAM-SHA-256 of 4096 to 2000000 iterations</source>
        <translation>名称之后不是迭代次数为 4096 到 2000000 的 SCRAM-SHA-256 验证值</translation>
    </message>
    <message>
        <source>what follows the name is neither a SCRAM-SHA-256 verifier nor a hash as in crypt(5)</source>
        <translation>名称之后既不是 SCRAM-SHA-256 验证值，也不是 crypt(5) 中的散列</translation>
    </message>
    <message>
        <source>an entry of control/%1 goes before it: %2</source>
        <translation>control/%1 中有一个条目优先于它：%2</translation>
    </message>
    <message>
        <source>the name of the relay has blanks at an end, or characters that cannot be kept</source>
        <translation>中继名称的开头或末尾有空白，或含有无法保存的字符</translation>
    </message>
    <message>
        <source>the user name has blanks at an end, or characters that cannot be kept</source>
        <translation>用户名的开头或末尾有空白，或含有无法保存的字符</translation>
    </message>
    <message>
        <source>the token command has blanks at an end, or characters that cannot be kept</source>
        <translation>令牌命令的开头或末尾有空白，或含有无法保存的字符</translation>
    </message>
    <message>
        <source>the TLS mode has blanks at an end, or characters that cannot be kept</source>
        <translation>TLS 模式的开头或末尾有空白，或含有无法保存的字符</translation>
    </message>
    <message>
        <source>the port is not a number from 1 to 65535</source>
        <translation>端口不是 1 到 65535 的数字</translation>
    </message>
    <message>
        <source>a user name with a bar cannot be kept</source>
        <translation>无法保存含有竖线的用户名</translation>
    </message>
    <message>
        <source>this password cannot be kept; choose another one at the relay</source>
        <translation>无法保存此密码；请在中继处另选一个密码</translation>
    </message>
    <message>
        <source>a password needs the user name that it belongs to</source>
        <translation>密码需要有其所属的用户名</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither &quot;default&quot; nor a domain nor a sender</source>
        <translation>“%1”既不是“default”，也不是域或发件人</translation>
    </message>
    <message>
        <source>there is no password of %1 for %2 yet</source>
        <translation>还没有 %1 用于 %2 的密码</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a name of letters, digits, dots and hyphens, such as mail.example.org</source>
        <translation>“%1”不是由字母、数字、点和连字符组成的名称，例如 mail.example.org</translation>
    </message>
    <message>
        <source>%1 is one of an authority</source>
        <translation>%1 是证书颁发机构签发的证书</translation>
    </message>
    <message>
        <source>Remove it first (mailwrightctl tls remove) if it must go.</source>
        <translation>如果必须去掉，请先移除它（mailwrightctl tls remove）。</translation>
    </message>
    <message>
        <source>What was there stays as it is.</source>
        <translation>原有的内容保持不变。</translation>
    </message>
    <message>
        <source>there is no certificate</source>
        <translation>没有证书</translation>
    </message>
    <message>
        <source>certificate %1 is damaged: %2</source>
        <translation>证书 %1 已损坏：%2</translation>
    </message>
    <message>
        <source>there is no private key</source>
        <translation>没有私钥</translation>
    </message>
    <message>
        <source>the private key is damaged</source>
        <translation>私钥已损坏</translation>
    </message>
    <message>
        <source>the private key is under a passphrase, which nobody could type when a server starts</source>
        <translation>私钥受口令保护，而服务器启动时无人能输入口令</translation>
    </message>
    <message>
        <source>the private key does not belong to the certificate</source>
        <translation>私钥与证书不匹配</translation>
    </message>
    <message>
        <source>the certificate expired on %1 (%2 ago)</source>
        <translation>证书已于 %1 过期（%2前）</translation>
    </message>
    <message>
        <source>no server can use it: %1</source>
        <translation>没有服务器能使用它：%1</translation>
    </message>
    <message>
        <source>the certificate cannot be used: %1</source>
        <translation>无法使用该证书：%1</translation>
    </message>
    <message>
        <source>the chain cannot be used: %1</source>
        <translation>无法使用该证书链：%1</translation>
    </message>
    <message>
        <source>a certificate needs the name of a host</source>
        <translation>证书需要主机名</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no name of a host (names with other letters: write their xn-- form)</source>
        <translation>“%1”不是主机名（含其他字母的名称：请填写其 xn-- 形式）</translation>
    </message>
    <message>
        <source>a certificate is valid for 1 to %1 days</source>
        <translation>证书的有效期为 1 到 %1 天</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not ADDRESS:PORT, such as 127.0.0.1:2525 or [::]:25</source>
        <translation>“%1”不是 ADDRESS:PORT 形式，例如 127.0.0.1:2525 或 [::]:25</translation>
    </message>
    <message>
        <source>%1 does not listen anywhere</source>
        <translation>%1 没有在任何地方监听</translation>
    </message>
    <message>
        <source>there is no hub in %1 yet: it needs the name of this host</source>
        <translation>%1 中还没有邮件中枢：需要本主机的名称</translation>
    </message>
    <message>
        <source>there is no account %1 on this machine; make it first</source>
        <translation>本机没有帐户 %1；请先创建</translation>
    </message>
    <message>
        <source>qmail&apos;s accounts and groups are not all there; run installer/users</source>
        <translation>qmail 的帐户和组不齐全；请运行 installer/users</translation>
    </message>
    <message>
        <source>Then try again; nothing has been made.</source>
        <translation>然后重试；没有创建任何内容。</translation>
    </message>
    <message>
        <source>The queue in %1 is not whole: queue/mess has no directories 0, 1, 2 and so on.</source>
        <translation>%1 中的队列不完整：queue/mess 没有目录 0、1、2 等。</translation>
    </message>
    <message>
        <source>There is no account %1, as which programs of the hub run.</source>
        <translation>没有帐户 %1，而邮件中枢的程序以它的身份运行。</translation>
    </message>
    <message>
        <source>There is no group %1.</source>
        <translation>没有组 %1。</translation>
    </message>
    <message>
        <source>it is about the whole backup, not about single files or domains</source>
        <translation>这针对整个备份，而不是单个文件或域</translation>
    </message>
    <message>
        <source>Nothing of it is used; take another one.</source>
        <translation>其中的内容一概不使用；请选用另一个。</translation>
    </message>
    <message>
        <source>it is not a backup: its first file is no manifest</source>
        <translation>它不是备份：其第一个文件不是清单</translation>
    </message>
    <message>
        <source>it is not a backup that this version knows</source>
        <translation>它不是此版本可识别的备份</translation>
    </message>
    <message>
        <source>its manifest is damaged in line %1</source>
        <translation>其清单的第 %1 行已损坏</translation>
    </message>
    <message>
        <source>its manifest does not list what it holds</source>
        <translation>其清单没有列出所含内容</translation>
    </message>
    <message>
        <source>%1 is not what the manifest says</source>
        <translation>%1 与清单所述不符</translation>
    </message>
    <message>
        <source>it is not a tar file, or it is damaged: a checksum does not fit</source>
        <translation>它不是 tar 文件，或已损坏：校验和不符</translation>
    </message>
    <message>
        <source>it is damaged: a number in it is none</source>
        <translation>它已损坏：其中一个数字不是数字</translation>
    </message>
    <message>
        <source>it is cut off</source>
        <translation>它不完整</translation>
    </message>
    <message>
        <source>it is cut off: its end is missing</source>
        <translation>它不完整：缺少末尾部分</translation>
    </message>
    <message>
        <source>there is something in it that is no ordinary file, or too much</source>
        <translation>其中含有非普通文件的内容，或内容过多</translation>
    </message>
    <message>
        <source>The SMTP servers are restarted: connections that are open finish first, new ones wait for a second.</source>
        <translation>重新启动 SMTP 服务器：先完成已打开的连接，新连接等待约一秒。</translation>
    </message>
    <message>
        <source>%1 is restarted: running work finishes first.</source>
        <translation>重新启动 %1：先完成正在进行的工作。</translation>
    </message>
    <message>
        <source>%1 ends: running work finishes first.</source>
        <translation>结束 %1：先完成正在进行的工作。</translation>
    </message>
    <message>
        <source>Every other domain is no longer virtual: mail for it goes where locals or DNS say.</source>
        <translation>其他所有域不再是虚拟域：其邮件按 locals 或 DNS 的指示投递。</translation>
    </message>
    <message>
        <source>Through control/virtualdomains mail for every domain that is named nowhere goes to the local address %1-NAME.</source>
        <translation>按 control/virtualdomains，发给所有未在任何地方列出的域的邮件投递到本地地址 %1-NAME。</translation>
    </message>
    <message>
        <source>An exception: %1 is remote mail and goes where DNS says.</source>
        <translation>例外：%1 的邮件是远程邮件，按 DNS 的指示投递。</translation>
    </message>
    <message>
        <source>mail to anybody@%1</source>
        <translation>发给 %1 任意地址的邮件</translation>
    </message>
    <message>
        <source>mail to anybody below %1</source>
        <translation>发给 %1 下级任意地址的邮件</translation>
    </message>
    <message>
        <source>mail to %1</source>
        <translation>发给 %1 的邮件</translation>
    </message>
    <message>
        <source>mail for every domain that is named nowhere</source>
        <translation>发给所有未在任何地方列出的域的邮件</translation>
    </message>
    <message>
        <source>It is handled by the account %1 through the files %2 in %3; what has none bounces, until there is one that ends in default.</source>
        <translation>由帐户 %1 通过 %3 中的文件 %2 处理；没有文件的地址会退信，直到有一个名称以 default 结尾的文件。</translation>
    </message>
    <message>
        <source>There is no rcpthosts: mail for any domain is accepted already, which makes an open relay.</source>
        <translation>没有 rcpthosts：已经接受发给任何域的邮件，这构成开放中继。</translation>
    </message>
    <message>
        <source>%1 is removed: its mail bounces, or goes to a .qmail file that ends in default.</source>
        <translation>移除 %1：其邮件会退信，或交给名称以 default 结尾的 .qmail 文件。</translation>
    </message>
    <message>
        <source>Mail for %1 goes to %2.</source>
        <translation>发给 %1 的邮件投递到 %2。</translation>
    </message>
    <message>
        <source>Mail for %1 goes to %2, %3 more.</source>
        <translation>发给 %1 的邮件投递到 %2，另有 %3 个。</translation>
    </message>
    <message>
        <source>Mail for %1 is given to a program.</source>
        <translation>发给 %1 的邮件交给程序。</translation>
    </message>
    <message>
        <source>Mail for %1 is delivered the standard way, or dropped if only comments stand there.</source>
        <translation>发给 %1 的邮件按标准方式投递；如果其中只有注释，则丢弃。</translation>
    </message>
    <message>
        <source>Until now mail for %1 was delivered the standard way (control/defaultdelivery); from now on only as this file says.</source>
        <translation>此前发给 %1 的邮件按标准方式投递（control/defaultdelivery）；从现在起只按此文件的规定投递。</translation>
    </message>
    <message>
        <source>Addresses are given to accounts anew, as users/assign says.</source>
        <translation>按 users/assign 的规定重新将地址分配给帐户。</translation>
    </message>
    <message>
        <source>%1 holds for the next time that users/assign is made (qmail-pw2u).</source>
        <translation>%1 在下次生成 users/assign（qmail-pw2u）时生效。</translation>
    </message>
    <message>
        <source>%1 is an account: when users/assign is made anew its own rule comes first and wins, unless users/exclude names it.</source>
        <translation>%1 是一个帐户：重新生成 users/assign 时，其自身的规则在前并优先，除非 users/exclude 列有它。</translation>
    </message>
    <message>
        <source>%1 is an account: its mail goes to it all the same, unless users/exclude names it and users/assign gives the address to another.</source>
        <translation>%1 是一个帐户：其邮件仍会发给它，除非 users/exclude 列有它，并且 users/assign 将该地址分配给另一个帐户。</translation>
    </message>
    <message>
        <source>Who may connect, and who may send mail to anywhere (relay), is decided by the new rules.</source>
        <translation>谁可以连接，以及谁可以向任何地方发送邮件（中继），由新规则决定。</translation>
    </message>
    <message>
        <source>Where .qmail files ask fastforward, mail goes as the new table says.</source>
        <translation>在 .qmail 文件查询 fastforward 的地方，邮件按新表格的规定投递。</translation>
    </message>
    <message>
        <source>Nothing asks this table before a .qmail file has a line &quot;|fastforward -d %1.cdb&quot;.</source>
        <translation>在某个 .qmail 文件含有行 &quot;|fastforward -d %1.cdb&quot; 之前，没有程序会查询此表格。</translation>
    </message>
    <message>
        <source>%1 files with secrets are not in this backup and stay as they are: %2.</source>
        <translation>%1 个含有机密的文件不在此备份中，保持不变：%2。</translation>
    </message>
    <message>
        <source>Mail for %1 is no longer taken.</source>
        <translation>不再接收发给 %1 的邮件。</translation>
    </message>
    <message>
        <source>Mail for %1 is still taken, and goes where it went.</source>
        <translation>仍然接收发给 %1 的邮件，去向不变。</translation>
    </message>
    <message>
        <source>The DNS must know %1: other servers look up the name that the hub calls itself, and whom to bring mail for it.</source>
        <translation>DNS 中必须有 %1：其他服务器会查询邮件中枢自称的名称，以及该把发给它的邮件送到哪里。</translation>
    </message>
    <message>
        <source>Mail for the users of this computer goes to the relay, too: it must know their addresses.</source>
        <translation>发给此计算机用户的邮件也会交给中继：它必须知道他们的地址。</translation>
    </message>
    <message>
        <source>While none of the servers answers, programs that send mail are told that it failed: nothing waits here.</source>
        <translation>当没有任何服务器应答时，会告知发送邮件的程序发送失败：此处不会有邮件等待。</translation>
    </message>
    <message>
        <source>People may have to know, and agree, that their mail is kept: ask before.</source>
        <translation>可能必须让人们知道并同意其邮件会被保留：请事先询问。</translation>
    </message>
    <message>
        <source>When %1 has connected to the SMTP server, which is one process for each client from now on, without STARTTLS, the mail is sent to port 25 there.</source>
        <translation>%1 连接到 SMTP 服务器后，邮件会发往其端口 25；从现在起 SMTP 服务器为每个客户端使用一个进程，不提供 STARTTLS。</translation>
    </message>
    <message>
        <source>The queue, the directories and the mailboxes are made, and the services begin.</source>
        <translation>创建队列、目录和邮箱，并开始服务。</translation>
    </message>
    <message>
        <source>Nothing of the hub itself is changed, and nothing stops.</source>
        <translation>邮件中枢本身没有任何更改，也没有任何服务停止。</translation>
    </message>
    <message>
        <source>The tcp rules are made from %1.</source>
        <translation>tcp 规则由 %1 生成。</translation>
    </message>
    <message>
        <source>The services are in %1.</source>
        <translation>服务在 %1 中。</translation>
    </message>
    <message>
        <source>The service %1 keeps no log that multilog writes.</source>
        <translation>服务 %1 没有由 multilog 写入的日志。</translation>
    </message>
    <message>
        <source>The service %1 writes its log to %2.</source>
        <translation>服务 %1 将日志写入 %2。</translation>
    </message>
    <message>
        <source>The queue is spread over %1 directories.</source>
        <translation>队列分布在 %1 个目录中。</translation>
    </message>
    <message>
        <source>Its programs are %1&apos;s.</source>
        <translation>其程序是 %1 的。</translation>
    </message>
    <message>
        <source>%1 is of a maker that is not known.</source>
        <translation>%1 的来源未知。</translation>
    </message>
    <message>
        <source>Its accounts are %1.</source>
        <translation>其帐户为 %1。</translation>
    </message>
    <message>
        <source>One message cannot be tried or returned by itself: its qmail-send takes no commands. All can be tried at once.</source>
        <translation>不能单独重试或退回一封邮件：其 qmail-send 不接受命令。可以一次重试所有邮件。</translation>
    </message>
    <message>
        <source>Settings that only Mailwright&apos;s programs read cannot be made: TLS, logins, limits for each client and others; each refusal names the file.</source>
        <translation>只有 Mailwright 的程序才读取的设置无法使用：TLS、登录、每个客户端的限制等；每次拒绝时会指明该文件。</translation>
    </message>
    <message>
        <source>A recipient is refused only after its mail was taken, by a bounce: its qmail-smtpd does not ask who exists.</source>
        <translation>收件人只能在接收其邮件之后以退信方式拒绝：其 qmail-smtpd 不查询收件人是否存在。</translation>
    </message>
    <message>
        <source>%1 is a hub of these programs.</source>
        <translation>%1 是使用这些程序的邮件中枢。</translation>
    </message>
    <message>
        <source>%1 is a hub that was set up by hand and taken over; its programs are %2&apos;s.</source>
        <translation>%1 是手动设置并已接管的邮件中枢；其程序是 %2 的。</translation>
    </message>
    <message>
        <source>%1 is a hub that was set up by hand, with programs of others and services of its own.</source>
        <translation>%1 是手动设置的邮件中枢，使用其他程序和自己的服务。</translation>
    </message>
    <message>
        <source>%1 is a qmail of other programs, with control files and a queue.</source>
        <translation>%1 是其他程序的 qmail，有控制文件和队列。</translation>
    </message>
    <message>
        <source>%1 has control files and no queue.</source>
        <translation>%1 有控制文件，没有队列。</translation>
    </message>
    <message>
        <source>%1 has parts of a hub, but not all that one needs to work.</source>
        <translation>%1 有邮件中枢的部分内容，但不具备工作所需的全部内容。</translation>
    </message>
    <message>
        <source>%1 has parts of a hub, but not all that one needs to work: control/me, the name of the host, is missing.</source>
        <translation>%1 有邮件中枢的部分内容，但不具备工作所需的全部内容：缺少 control/me，即主机的名称。</translation>
    </message>
    <message>
        <source>There is no hub in %1 yet.</source>
        <translation>%1 中还没有邮件中枢。</translation>
    </message>
    <message>
        <source>The group %1 is missing.</source>
        <translation>缺少组 %1。</translation>
    </message>
    <message>
        <source>The account %1 is missing.</source>
        <translation>缺少帐户 %1。</translation>
    </message>
    <message>
        <source>Make them all: sudo installer/users (a package does it by itself).</source>
        <translation>请全部创建：sudo installer/users（软件包会自动执行）。</translation>
    </message>
    <message>
        <source>The program %1, which keeps the services running, is missing.</source>
        <translation>缺少使服务保持运行的程序 %1。</translation>
    </message>
    <message>
        <source>Install the package daemontools.</source>
        <translation>请安装软件包 daemontools。</translation>
    </message>
    <message>
        <source>%1 listens on port %2 already.</source>
        <translation>%1 已在端口 %2 上监听。</translation>
    </message>
    <message>
        <source>%1 listens on port %2 already (process %3).</source>
        <translation>%1 已在端口 %2 上监听（进程 %3）。</translation>
    </message>
    <message>
        <source>%1 listens on port %2 already (process %3, %4).</source>
        <translation>%1 已在端口 %2 上监听（进程 %3，%4）。</translation>
    </message>
    <message>
        <source>a program of another user</source>
        <translation>另一用户的程序</translation>
    </message>
    <message>
        <source>Choose another port.</source>
        <translation>请选择另一个端口。</translation>
    </message>
    <message>
        <source>Stop it and keep it from starting again, or let this hub listen elsewhere.</source>
        <translation>请停止它并防止其再次启动，或让本邮件中枢在别处监听。</translation>
    </message>
    <message>
        <source>There is %1, as Life with qmail has it.</source>
        <translation>存在 %1，与 Life with qmail 中所述相同。</translation>
    </message>
    <message>
        <source>Take the installation over: mailwrightctl setup adopt.</source>
        <translation>请接管该安装：mailwrightctl setup adopt。</translation>
    </message>
    <message>
        <source>The service %1 runs from now on.</source>
        <translation>服务 %1 从现在起运行。</translation>
    </message>
    <message>
        <source>The service %1 ends.</source>
        <translation>服务 %1 结束。</translation>
    </message>
    <message>
        <source>The service %1 stops and is normally down.</source>
        <translation>服务 %1 停止，且通常处于停止状态。</translation>
    </message>
    <message>
        <source>The service %1 starts and is normally up.</source>
        <translation>服务 %1 启动，且通常处于运行状态。</translation>
    </message>
    <message>
        <source>The service %1 is started in another way from now on.</source>
        <translation>服务 %1 从现在起以另一种方式启动。</translation>
    </message>
    <message>
        <source>%1 stops, and stays down also when the machine starts anew.</source>
        <translation>%1 停止，并且在机器重新启动后也保持停止。</translation>
    </message>
    <message>
        <source>%1 ends; its log stays.</source>
        <translation>%1 结束；其日志保留。</translation>
    </message>
    <message>
        <source>The mailing list %1 is made.</source>
        <translation>创建邮件列表 %1。</translation>
    </message>
    <message>
        <source>The mailing list %1 ends.</source>
        <translation>结束邮件列表 %1。</translation>
    </message>
    <message>
        <source>The members of %1 change; nobody is told.</source>
        <translation>%1 的成员会改变；不会通知任何人。</translation>
    </message>
    <message>
        <source>People subscribe by mail to %1.</source>
        <translation>人们通过发送邮件到 %1 来订阅。</translation>
    </message>
    <message>
        <source>Mail to the list bounces from now on.</source>
        <translation>从现在起，发往该列表的邮件会退信。</translation>
    </message>
    <message>
        <source>Its archive and its members are kept in %1; undo brings them back.</source>
        <translation>其归档和成员保留在 %1 中；撤销即可恢复。</translation>
    </message>
    <message>
        <source>Who may log in to send mail changes at once.</source>
        <translation>谁可以登录以发送邮件，会立即改变。</translation>
    </message>
    <message>
        <source>%1 has a password now.</source>
        <translation>%1 现在有密码了。</translation>
    </message>
    <message>
        <source>%1 has another password now; the one before does not count any more.</source>
        <translation>%1 现在有另一个密码；以前的密码不再有效。</translation>
    </message>
    <message>
        <source>For mail, this one counts from now on, not that of the account %1.</source>
        <translation>对于邮件，从现在起以此密码为准，而不是帐户 %1 的密码。</translation>
    </message>
    <message>
        <source>It is easy to guess.</source>
        <translation>它很容易被猜到。</translation>
    </message>
    <message>
        <source>It is shorter than %1 characters; whoever gets at the file of passwords could guess it.</source>
        <translation>它短于 %1 个字符；获得密码文件的人可能会猜出它。</translation>
    </message>
    <message>
        <source>The name is part of it.</source>
        <translation>其中包含名称。</translation>
    </message>
    <message>
        <source>It is made of few different characters.</source>
        <translation>它由很少几种不同的字符组成。</translation>
    </message>
    <message>
        <source>all mail that nothing else is said about goes through %1, without a login.</source>
        <translation>所有没有其他规定的邮件经 %1 发送，不登录。</translation>
    </message>
    <message>
        <source>all mail that nothing else is said about goes through %1, as %2.</source>
        <translation>所有没有其他规定的邮件以 %2 的身份经 %1 发送。</translation>
    </message>
    <message>
        <source>mail from everybody@%1 goes through %2, without a login.</source>
        <translation>来自 %1 所有人的邮件经 %2 发送，不登录。</translation>
    </message>
    <message>
        <source>mail from everybody@%1 goes through %2, as %3.</source>
        <translation>来自 %1 所有人的邮件以 %3 的身份经 %2 发送。</translation>
    </message>
    <message>
        <source>mail from %1 goes through %2, without a login.</source>
        <translation>来自 %1 的邮件经 %2 发送，不登录。</translation>
    </message>
    <message>
        <source>mail from %1 goes through %2, as %3.</source>
        <translation>来自 %1 的邮件以 %3 的身份经 %2 发送。</translation>
    </message>
    <message>
        <source>mail for all hosts below %1 goes through %2, without a login.</source>
        <translation>发给 %1 下级所有主机的邮件经 %2 发送，不登录。</translation>
    </message>
    <message>
        <source>mail for all hosts below %1 goes through %2, as %3.</source>
        <translation>发给 %1 下级所有主机的邮件以 %3 的身份经 %2 发送。</translation>
    </message>
    <message>
        <source>mail for %1 goes through %2, without a login.</source>
        <translation>发给 %1 的邮件经 %2 发送，不登录。</translation>
    </message>
    <message>
        <source>mail for %1 goes through %2, as %3.</source>
        <translation>发给 %1 的邮件以 %3 的身份经 %2 发送。</translation>
    </message>
    <message>
        <source>all mail that nothing else is said about</source>
        <translation>所有没有其他规定的邮件</translation>
    </message>
    <message>
        <source>mail from everybody@%1</source>
        <translation>来自 %1 所有人的邮件</translation>
    </message>
    <message>
        <source>mail from %1</source>
        <translation>来自 %1 的邮件</translation>
    </message>
    <message>
        <source>mail for all hosts below %1</source>
        <translation>发给 %1 下级所有主机的邮件</translation>
    </message>
    <message>
        <source>mail for %1</source>
        <translation>发给 %1 的邮件</translation>
    </message>
    <message>
        <source>Clients that ask for %1 are shown another certificate, from the next connection on.</source>
        <translation>从下一个连接起，向请求 %1 的客户端出示另一个证书。</translation>
    </message>
    <message>
        <source>The certificate %1 and its key are removed.</source>
        <translation>移除证书 %1 及其密钥。</translation>
    </message>
    <message>
        <source>The certificate is for %1, signed by itself, valid %2.</source>
        <translation>该证书用于 %1，为自签名证书，有效期：%2。</translation>
    </message>
    <message>
        <source>The certificate is for %1, issued by %2, valid %3.</source>
        <translation>该证书用于 %1，由 %2 签发，有效期：%3。</translation>
    </message>
    <message>
        <source>Its fingerprint (SHA-256) is %1; its key is %2.</source>
        <translation>其指纹（SHA-256）为 %1；其密钥为 %2。</translation>
    </message>
    <message>
        <source>The certificate is not for %1.</source>
        <translation>该证书不用于 %1。</translation>
    </message>
    <message>
        <source>The certificate is not for %1, the name of this hub.</source>
        <translation>该证书不用于本邮件中枢的名称 %1。</translation>
    </message>
    <message>
        <source>The certificate names no host.</source>
        <translation>该证书没有指明主机。</translation>
    </message>
    <message>
        <source>The certificate is not valid yet: %1.</source>
        <translation>该证书尚未生效：%1。</translation>
    </message>
    <message>
        <source>The certificate is signed by itself: programs that verify it have to be told to trust it.</source>
        <translation>该证书为自签名证书：必须让验证它的程序信任它。</translation>
    </message>
    <message>
        <source>The certificate comes without those that vouch for it: many programs will not be able to verify it.</source>
        <translation>该证书没有附带为其担保的证书：许多程序将无法验证它。</translation>
    </message>
    <message>
        <source>The certificates of the chain were not in their order; they are now.</source>
        <translation>证书链中的证书原先顺序不对；现在已排好。</translation>
    </message>
    <message>
        <source>%1 of %2 certificates do not belong to the chain and are left out.</source>
        <translation>%2 个证书中有 %1 个不属于该证书链，已略去。</translation>
    </message>
    <message>
        <source>until %1 (in %2)</source>
        <translation>至 %1（还有 %2）</translation>
    </message>
    <message>
        <source>from %1 until %2</source>
        <translation>从 %1 至 %2</translation>
    </message>
    <message>
        <source>expired on %1 (%2 ago)</source>
        <translation>已于 %1 过期（%2前）</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 天</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 天</translation>
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
        <translation>如未确认，将在 %1 秒后撤销，因为它会改变谁可以连接和中继。</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>编辑 %1</translation>
    </message>
    <message>
        <source>Set %1 to %2</source>
        <translation>将 %1 设为 %2</translation>
    </message>
    <message>
        <source>Set %1 to nothing</source>
        <translation>将 %1 设为空</translation>
    </message>
    <message>
        <source>Add %1 to %2</source>
        <translation>将 %1 添加到 %2</translation>
    </message>
    <message>
        <source>Remove %1 from %2</source>
        <translation>从 %2 移除 %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>移除 %1</translation>
    </message>
    <message>
        <source>something secret</source>
        <translation>机密内容</translation>
    </message>
    <message>
        <source>Mail for %1 goes to %2</source>
        <translation>发给 %1 的邮件投递到 %2</translation>
    </message>
    <message>
        <source>Mail for %1 goes to a program</source>
        <translation>发给 %1 的邮件交给程序</translation>
    </message>
    <message>
        <source>Mail for %1 is dropped</source>
        <translation>丢弃发给 %1 的邮件</translation>
    </message>
    <message>
        <source>Take 1 address from a table</source>
        <translation>从表格导入 1 个地址</translation>
    </message>
    <message>
        <source>Take %1 addresses from a table</source>
        <translation>从表格导入 %1 个地址</translation>
    </message>
    <message>
        <source>Take mail for %1 (local)</source>
        <translation>接收 %1 的邮件（本地）</translation>
    </message>
    <message>
        <source>Take mail for %1 (relay)</source>
        <translation>接收 %1 的邮件（中继）</translation>
    </message>
    <message>
        <source>Take mail for %1 (virtual, %2)</source>
        <translation>接收 %1 的邮件（虚拟，%2）</translation>
    </message>
    <message>
        <source>Take no more mail for %1</source>
        <translation>不再接收 %1 的邮件</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>更改 %1</translation>
    </message>
    <message>
        <source>Change %1 (local)</source>
        <translation>更改 %1（本地）</translation>
    </message>
    <message>
        <source>Change %1 (relay)</source>
        <translation>更改 %1（中继）</translation>
    </message>
    <message>
        <source>Change %1 (virtual, %2)</source>
        <translation>更改 %1（虚拟，%2）</translation>
    </message>
    <message>
        <source>Call %1 also %2</source>
        <translation>为 %1 增加名称 %2</translation>
    </message>
    <message>
        <source>Call %1 from now on %2</source>
        <translation>从现在起将 %1 改名为 %2</translation>
    </message>
    <message>
        <source>Call the hub %1</source>
        <translation>将邮件中枢命名为 %1</translation>
    </message>
    <message>
        <source>Change the names of the hub</source>
        <translation>更改邮件中枢的名称</translation>
    </message>
    <message>
        <source>By fastforward mail for %1 goes to %2</source>
        <translation>通过 fastforward 将发给 %1 的邮件投递到 %2</translation>
    </message>
    <message>
        <source>Remove %1 from the table of fastforward</source>
        <translation>从 fastforward 的表格移除 %1</translation>
    </message>
    <message>
        <source>Make the mailing list %1</source>
        <translation>创建邮件列表 %1</translation>
    </message>
    <message>
        <source>Remove the mailing list %1</source>
        <translation>移除邮件列表 %1</translation>
    </message>
    <message>
        <source>Add %1 to the mailing list %2</source>
        <translation>将 %1 添加到邮件列表 %2</translation>
    </message>
    <message>
        <source>Take %1 out of the mailing list %2</source>
        <translation>将 %1 从邮件列表 %2 移除</translation>
    </message>
    <message>
        <source>%1 members</source>
        <translation>%1 个成员</translation>
    </message>
    <message>
        <source>The mailing list %1 is owned by %2</source>
        <translation>邮件列表 %1 归 %2 所有</translation>
    </message>
    <message>
        <source>Give %1 a password for SMTP</source>
        <translation>为 %1 设置 SMTP 密码</translation>
    </message>
    <message>
        <source>Give %1 another password for SMTP</source>
        <translation>为 %1 更换 SMTP 密码</translation>
    </message>
    <message>
        <source>Take the password of %1 for SMTP away</source>
        <translation>取消 %1 的 SMTP 密码</translation>
    </message>
    <message>
        <source>Deliver nothing here; all mail goes to %1</source>
        <translation>不在此投递；所有邮件发往 %1</translation>
    </message>
    <message>
        <source>Queue nothing here; mail goes to %1 by QMQP</source>
        <translation>不在此排队；邮件通过 QMQP 发往 %1</translation>
    </message>
    <message>
        <source>A copy of all mail goes to %1</source>
        <translation>所有邮件的副本发往 %1</translation>
    </message>
    <message>
        <source>Keep the mail of %1 until %2 connects</source>
        <translation>保留 %1 的邮件，直到 %2 连接</translation>
    </message>
    <message>
        <source>%1 may not connect</source>
        <translation>%1 不可以连接</translation>
    </message>
    <message>
        <source>%1 may connect</source>
        <translation>%1 可以连接</translation>
    </message>
    <message>
        <source>%1 may send mail to anywhere</source>
        <translation>%1 可以向任何地方发送邮件</translation>
    </message>
    <message>
        <source>Everybody else may not connect</source>
        <translation>其他所有人不可以连接</translation>
    </message>
    <message>
        <source>Everybody else may connect</source>
        <translation>其他所有人可以连接</translation>
    </message>
    <message>
        <source>Everybody else may send mail to anywhere</source>
        <translation>其他所有人可以向任何地方发送邮件</translation>
    </message>
    <message>
        <source>No rule for %1 any more</source>
        <translation>不再有针对 %1 的规则</translation>
    </message>
    <message>
        <source>No rule for everybody else any more</source>
        <translation>不再有针对其他所有人的规则</translation>
    </message>
    <message>
        <source>Enable %1</source>
        <translation>启用 %1</translation>
    </message>
    <message>
        <source>Enable %1 at %2</source>
        <translation>在 %2 启用 %1</translation>
    </message>
    <message>
        <source>Disable %1</source>
        <translation>禁用 %1</translation>
    </message>
    <message>
        <source>Make the hub %1</source>
        <translation>创建邮件中枢 %1</translation>
    </message>
    <message>
        <source>Make what is missing of the hub</source>
        <translation>补齐邮件中枢缺少的部分</translation>
    </message>
    <message>
        <source>Take over the hub in %1 as it is</source>
        <translation>按现状接管 %1 中的邮件中枢</translation>
    </message>
    <message>
        <source>Send %1 through %2</source>
        <translation>将%1经 %2 发送</translation>
    </message>
    <message>
        <source>Send %1 through no relay of its own</source>
        <translation>不再为%1使用单独的中继</translation>
    </message>
    <message>
        <source>Make a certificate</source>
        <translation>生成证书</translation>
    </message>
    <message>
        <source>Make a certificate for %1</source>
        <translation>为 %1 生成证书</translation>
    </message>
    <message>
        <source>Install a certificate</source>
        <translation>安装证书</translation>
    </message>
    <message>
        <source>Install a certificate for %1</source>
        <translation>为 %1 安装证书</translation>
    </message>
    <message>
        <source>Remove the certificate</source>
        <translation>移除证书</translation>
    </message>
    <message>
        <source>Remove the certificate for %1</source>
        <translation>移除 %1 的证书</translation>
    </message>
    <message>
        <source>Mail for %1 belongs to the account %2</source>
        <translation>发给 %1 的邮件归帐户 %2</translation>
    </message>
    <message>
        <source>Take %1 from its account</source>
        <translation>取消 %1 与其帐户的对应</translation>
    </message>
    <message>
        <source>Make users/assign from the accounts</source>
        <translation>根据帐户生成 users/assign</translation>
    </message>
    <message>
        <source>Restore all from the backup of %1 GMT</source>
        <translation>从 %1 GMT 的备份恢复全部内容</translation>
    </message>
    <message>
        <source>Restore %1 from the backup of %2 GMT</source>
        <translation>从 %2 GMT 的备份恢复 %1</translation>
    </message>
    <message>
        <source>Restore %1 files or domains from the backup of %2 GMT</source>
        <translation>从 %2 GMT 的备份恢复 %1 个文件或域</translation>
    </message>
    <message>
        <source>Not confirmed in time: %1</source>
        <translation>未及时确认：%1</translation>
    </message>
    <message>
        <source>Edited outside: %1</source>
        <translation>在外部编辑：%1</translation>
    </message>
    <message>
        <source>Edited outside: %1 and %2 more</source>
        <translation>在外部编辑：%1 和另外 %2 个</translation>
    </message>
    <message>
        <source>The configuration as it was found</source>
        <translation>最初发现时的配置</translation>
    </message>
    <message>
        <source>%1, as its control file says</source>
        <translation>%1，按其控制文件</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>另有 %1 个</translation>
    </message>
    <message>
        <source>the table of fastforward is compiled</source>
        <translation>fastforward 的表格已编译</translation>
    </message>
    <message>
        <source>the SMTP servers are restarted</source>
        <translation>SMTP 服务器已重新启动</translation>
    </message>
    <message>
        <source>the directories, the queue and the mailboxes are made</source>
        <translation>目录、队列和邮箱已创建</translation>
    </message>
    <message>
        <source>%1 begins</source>
        <translation>%1 已开始</translation>
    </message>
    <message>
        <source>%1 ends</source>
        <translation>%1 已结束</translation>
    </message>
    <message>
        <source>%1 is started</source>
        <translation>%1 已启动</translation>
    </message>
    <message>
        <source>%1 is stopped</source>
        <translation>%1 已停止</translation>
    </message>
    <message>
        <source>a TLS handshake with the SMTP server works</source>
        <translation>与 SMTP 服务器的 TLS 握手成功</translation>
    </message>
    <message>
        <source>a TLS handshake with the SMTP server as %1 works</source>
        <translation>以 %1 为名与 SMTP 服务器的 TLS 握手成功</translation>
    </message>
    <message>
        <source>%1 is removed, as its text is</source>
        <translation>%1 已移除，与其文本文件一样</translation>
    </message>
    <message>
        <source>%1 holds something else</source>
        <translation>%1 含有其他内容</translation>
    </message>
    <message>
        <source>it does not run</source>
        <translation>它没有运行</translation>
    </message>
    <message>
        <source>it has not ended within %1 seconds; it begins again when its work is done</source>
        <translation>它在 %1 秒内没有结束；工作完成后会重新开始</translation>
    </message>
    <message>
        <source>it has not ended within %1 seconds; it does when its work is done</source>
        <translation>它在 %1 秒内没有结束；工作完成后会结束</translation>
    </message>
    <message>
        <source>it ends again and again; its log says why</source>
        <translation>它反复结束；原因见其日志</translation>
    </message>
    <message>
        <source>it has not happened in time; its log says why</source>
        <translation>没有及时发生；原因见其日志</translation>
    </message>
    <message>
        <source>it is normally down</source>
        <translation>它通常处于停止状态</translation>
    </message>
    <message>
        <source>no supervisor runs; it begins with the others</source>
        <translation>没有监管程序在运行；它会与其他服务一起开始</translation>
    </message>
    <message>
        <source>no supervisor looks after it</source>
        <translation>没有监管程序管理它</translation>
    </message>
    <message>
        <source>the supervisor has not started it; its log says why</source>
        <translation>监管程序还没有启动它；原因见其日志</translation>
    </message>
    <message>
        <source>none runs</source>
        <translation>没有正在运行的</translation>
    </message>
    <message>
        <source>it has a process for each client, because of block lists or AutoTURN, and offers no STARTTLS</source>
        <translation>由于阻止列表或 AutoTURN，它为每个客户端使用一个进程，不提供 STARTTLS</translation>
    </message>
    <message>
        <source>it is not known where the server listens</source>
        <translation>不知道服务器在何处监听</translation>
    </message>
    <message>
        <source>%1 (qmail-smtpd run by hand, as for a stranger)</source>
        <translation>%1（手动运行 qmail-smtpd，如同对待陌生人）</translation>
    </message>
    <message>
        <source>the tcp rules let no stranger connect</source>
        <translation>tcp 规则不允许陌生人连接</translation>
    </message>
    <message>
        <source>the server ended the conversation</source>
        <translation>服务器结束了会话</translation>
    </message>
    <message>
        <source>the server says %1</source>
        <translation>服务器的应答：%1</translation>
    </message>
    <message>
        <source>what comes is not TLS (%1)</source>
        <translation>收到的内容不是 TLS（%1）</translation>
    </message>
    <message>
        <source>there is no version of TLS that both sides accept; here it is 1.2 or later (%1)</source>
        <translation>没有双方都接受的 TLS 版本；此处为 1.2 或更高版本（%1）</translation>
    </message>
    <message>
        <source>there is no cipher that both sides accept (%1)</source>
        <translation>没有双方都接受的加密套件（%1）</translation>
    </message>
    <message>
        <source>the other side ended the connection within the TLS handshake</source>
        <translation>对方在 TLS 握手期间结束了连接</translation>
    </message>
    <message>
        <source>%1 gives addresses to accounts</source>
        <translation>%1 将地址分配给帐户</translation>
    </message>
    <message>
        <source>%1 says what root runs</source>
        <translation>%1 决定 root 运行什么</translation>
    </message>
    <message>
        <source>%1 lets mail run a program</source>
        <translation>%1 让邮件运行程序</translation>
    </message>
    <message>
        <source>%1 lets mail run a program or reads a file of addresses: %2</source>
        <translation>%1 让邮件运行程序或读取地址文件：%2</translation>
    </message>
    <message>
        <source>%1 lets %2 send mail to anywhere</source>
        <translation>%1 允许 %2 向任何地方发送邮件</translation>
    </message>
    <message>
        <source>%1 lets everybody send mail to anywhere</source>
        <translation>%1 允许所有人向任何地方发送邮件</translation>
    </message>
    <message>
        <source>all that &quot;%1&quot; stands for</source>
        <translation>“%1”所代表的全部</translation>
    </message>
    <message>
        <source>%1 sets %2, which may decide what programs run</source>
        <translation>%1 设置 %2，后者可能决定运行哪些程序</translation>
    </message>
    <message>
        <source>without control/rcpthosts mail for any domain is accepted from everybody</source>
        <translation>没有 control/rcpthosts 时，接受任何人发给任何域的邮件</translation>
    </message>
    <message>
        <source>%1 decides as which accounts the programs of the hub run</source>
        <translation>%1 决定邮件中枢的程序以哪些帐户运行</translation>
    </message>
    <message>
        <source>%1 names a program</source>
        <translation>%1 指定一个程序</translation>
    </message>
    <message>
        <source>%1 names a program that tells the password of a relay</source>
        <translation>%1 指定一个提供中继密码的程序</translation>
    </message>
    <message>
        <source>user%domain at a domain of control/percenthack goes on to that domain, for everybody</source>
        <translation>发给 control/percenthack 中某个域的 user%domain 会继续发往该域，对所有人都如此</translation>
    </message>
    <message>
        <source>%1 accepts mail for every domain that ends in %2 from everybody</source>
        <translation>%1 接受任何人发给以 %2 结尾的所有域的邮件</translation>
    </message>
    <message>
        <source>it writes a file just as it is given</source>
        <translation>它按给定内容原样写入文件</translation>
    </message>
    <message>
        <source>it restores what a backup holds</source>
        <translation>它恢复备份中的内容</translation>
    </message>
    <message>
        <source>it deletes message %1</source>
        <translation>它删除邮件 %1</translation>
    </message>
    <message>
        <source>it reads the text of a message</source>
        <translation>它读取邮件的正文</translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <translation>%1，第 %2 行：%3</translation>
    </message>
    <message>
        <source>Mail to anybody@%1 is still accepted, because the list also has %2.</source>
        <translation>发给 任何人@%1 的邮件仍会被接收，因为列表中还有 %2。</translation>
    </message>
    <message>
        <source>Mail to anybody below %1 is still accepted, because the list also has %2.</source>
        <translation>发给 %1 之下任何人的邮件仍会被接收，因为列表中还有 %2。</translation>
    </message>
    <message>
        <source>It is handled by the account %1 through the files %2 in %3; what has none goes where the one that ends in default says.</source>
        <translation>由账户 %1 通过 %3 中的文件 %2 处理；没有对应文件的，按名称以 default 结尾的文件处理。</translation>
    </message>
    <message>
        <source>it is the name of this hub itself, which must be able to receive its own mail</source>
        <translation>这是本中枢自身的名称，它必须能接收自己的邮件</translation>
    </message>
    <message>
        <source>Give the hub another name first, if it shall have one.</source>
        <translation>如果中枢要换名称，请先给它另一个名称。</translation>
    </message>
    <message>
        <source>%1 becomes %2; it was %3.</source>
        <translation>%1 变为 %2；原来是 %3。</translation>
    </message>
    <message>
        <source>%1 becomes %2; until now there was none, which means: %3.</source>
        <translation>%1 变为 %2；此前没有该文件，这意味着：%3。</translation>
    </message>
    <message>
        <source>Mail for %1 is given to the account %2.</source>
        <translation>发给 %1 的邮件交给账户 %2。</translation>
    </message>
    <message>
        <source>Mail for names that begin with %1 is given to the account %2.</source>
        <translation>发给以 %1 开头的名称的邮件交给账户 %2。</translation>
    </message>
    <message>
        <source>Mail for every other name is given to the account %1.</source>
        <translation>发给其他所有名称的邮件交给账户 %1。</translation>
    </message>
    <message>
        <source>Mail for %1 is no longer given to the account %2 by users/assign.</source>
        <translation>发给 %1 的邮件不再通过 users/assign 交给账户 %2。</translation>
    </message>
    <message>
        <source>Mail for names that begin with %1 is no longer given to the account %2 by users/assign.</source>
        <translation>发给以 %1 开头的名称的邮件不再通过 users/assign 交给账户 %2。</translation>
    </message>
    <message>
        <source>Mail that cannot be delivered to a member of %1 is reported to %2, not to whoever wrote it.</source>
        <translation>无法投递给 %1 成员的邮件会通知 %2，而不是写信人。</translation>
    </message>
    <message>
        <source>%1 could not be started (%2). Install the package openssh-client.</source>
        <translation>无法启动 %1（%2）。请安装软件包 openssh-client。</translation>
    </message>
    <message>
        <source>There is no mailwrightctl on %1: %2 Install Mailwright there.</source>
        <translation>%1 上没有 mailwrightctl：%2 请在那里安装 Mailwright。</translation>
    </message>
    <message>
        <source>The connection to %1 was lost.</source>
        <translation>与 %1 的连接已断开。</translation>
    </message>
    <message>
        <source>ssh does not know %1, or not as it is now: %2 Connect once with &quot;ssh %3&quot; and check its key.</source>
        <translation>ssh 不认识 %1，或与现在的不一致：%2 请用“ssh %3”连接一次并核对其密钥。</translation>
    </message>
    <message>
        <source>%1 did not let you in: %2 &quot;ssh-copy-id %3&quot; puts your key there.</source>
        <translation>%1 没有让您进入：%2 “ssh-copy-id %3”可把您的密钥放到那里。</translation>
    </message>
    <message>
        <source>ssh has no connection to %1: %2</source>
        <translation>ssh 没有到 %1 的连接：%2</translation>
    </message>
    <message>
        <source>Only who may configure has edits to tell of.</source>
        <translation>只有可以配置的人才会有要告知的修改。</translation>
    </message>
</context>
<context>
    <name>HubBook</name>
    <message>
        <source>blue</source>
        <translation>蓝色</translation>
    </message>
    <message>
        <source>orange</source>
        <translation>橙色</translation>
    </message>
    <message>
        <source>green</source>
        <translation>绿色</translation>
    </message>
    <message>
        <source>purple</source>
        <translation>紫色</translation>
    </message>
    <message>
        <source>red</source>
        <translation>红色</translation>
    </message>
    <message>
        <source>grey</source>
        <translation>灰色</translation>
    </message>
    <message>
        <source>The name of the host is missing.</source>
        <translation>缺少主机名称。</translation>
    </message>
    <message>
        <source>This is not a host, or user@host, such as anna@mail.example.org.</source>
        <translation>这不是主机或 user@host，例如 anna@mail.example.org。</translation>
    </message>
    <message>
        <source>There is no host of this name. Is it written rightly, and does this computer know it?</source>
        <translation>没有这个名称的主机。拼写是否正确？此计算机能否解析它？</translation>
    </message>
    <message>
        <source>The host does not let %1 in. Mailwright asks for no password: the key must be known to the host and be in your ssh agent.</source>
        <comment>login</comment>
        <translation>主机不允许 %1 登录。Mailwright 不会询问密码：主机上必须登记该密钥，且密钥已载入您的 ssh agent。</translation>
    </message>
    <message>
        <source>This computer does not know the key of the host, or knows another. Log in once by hand and compare it.</source>
        <translation>此计算机不认识该主机的密钥，或所记的密钥不同。请手动登录一次并核对密钥。</translation>
    </message>
    <message>
        <source>The host is there, but runs no ssh server for you.</source>
        <translation>主机在线，但没有可供您使用的 ssh 服务器。</translation>
    </message>
    <message>
        <source>The host does not answer. Is it switched on and connected?</source>
        <translation>主机没有应答。它是否已开机并联网？</translation>
    </message>
    <message>
        <source>The host lets you in, but has no mailwrightctl, or an older one.</source>
        <translation>主机允许您登录，但没有 mailwrightctl 或其版本过旧。</translation>
    </message>
    <message>
        <source>The connection by ssh has failed.</source>
        <translation>ssh 连接失败。</translation>
    </message>
    <message>
        <source>The host lets you in, but its mail helper does not run.</source>
        <translation>主机允许您进入，但其邮件辅助程序没有运行。</translation>
    </message>
    <message>
        <source>This computer has no ssh: the package openssh-client is missing.</source>
        <translation>此计算机上没有 ssh：缺少软件包 openssh-client。</translation>
    </message>
</context>
<context>
    <name>ListRows</name>
    <message>
        <source>List</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>成员</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>所有者</translation>
    </message>
    <message>
        <source>Last post</source>
        <translation>最近来信</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>takes mail</source>
        <translation>接收邮件</translation>
    </message>
    <message>
        <source>mail does not reach it: its .qmail files are missing</source>
        <translation>邮件无法到达：缺少其 .qmail 文件</translation>
    </message>
    <message>
        <source>%1 get each message, %2 digests, %3 nothing</source>
        <comment>three numbers</comment>
        <translation>%1 人接收每封邮件，%2 人接收摘要，%3 人不接收</translation>
    </message>
    <message>
        <source>None in the last 24 hours</source>
        <translation>最近 24 小时内没有</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>成员</translation>
    </message>
    <message>
        <source>Gets</source>
        <translation>接收</translation>
    </message>
    <message>
        <source>each message</source>
        <translation>每封邮件</translation>
    </message>
    <message>
        <source>digests</source>
        <translation>摘要</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>不接收</translation>
    </message>
</context>
<context>
    <name>MailProviders</name>
    <message>
        <source>%1 wants a password made for mail programs (an “app password”), which you make in your account there. User name: such as %2.</source>
        <comment>%1 is a provider, %2 an example of a user name</comment>
        <translation>%1 要求使用专供邮件程序的密码（“应用专用密码”），请在您的该处帐户中生成。用户名：例如 %2。</translation>
    </message>
    <message>
        <source>%1 gives you a user name and a key for SMTP in its settings; the key is the password. User name: such as %2.</source>
        <comment>%1 is a provider, %2 an example of a user name</comment>
        <translation>%1 在其设置中提供 SMTP 用户名和密钥；该密钥就是密码。用户名：例如 %2。</translation>
    </message>
    <message>
        <source>%1 wants the name and the password of your mailbox there. User name: such as %2.</source>
        <comment>%1 is a provider, %2 an example of a user name</comment>
        <translation>%1 要求使用您在该处的邮箱名称和密码。用户名：例如 %2。</translation>
    </message>
    <message>
        <source>TLS from the first byte</source>
        <translation>从首字节起使用 TLS</translation>
    </message>
    <message>
        <source>TLS begun by STARTTLS</source>
        <translation>由 STARTTLS 启动 TLS</translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>Looks after a Mailwright hub: its services, its queue and its logs.</source>
        <translation>管理 Mailwright 邮件中枢：其服务、队列和日志。</translation>
    </message>
    <message>
        <source>The helper&apos;s socket.</source>
        <translation>辅助程序的套接字。</translation>
    </message>
    <message>
        <source>path</source>
        <translation>路径</translation>
    </message>
    <message>
        <source>The home of a private hub.</source>
        <translation>私有邮件中枢的主目录。</translation>
    </message>
    <message>
        <source>directory</source>
        <translation>目录</translation>
    </message>
    <message>
        <source>The page to begin with: %1.</source>
        <comment>names</comment>
        <translation>起始页面：%1。</translation>
    </message>
    <message>
        <source>name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Colours: light or dark.</source>
        <translation>配色：light 或 dark。</translation>
    </message>
    <message>
        <source>scheme</source>
        <translation>方案</translation>
    </message>
    <message>
        <source>Write a picture of every page and end.</source>
        <translation>为每个页面保存一张图片，然后退出。</translation>
    </message>
    <message>
        <source>--style-scheme must be light or dark.</source>
        <translation>--style-scheme 必须是 light 或 dark。</translation>
    </message>
    <message>
        <source>--page must be one of %1.</source>
        <comment>names</comment>
        <translation>--page 必须是 %1 之一。</translation>
    </message>
</context>
<context>
    <name>PageTable</name>
    <message>
        <source>Overview</source>
        <translation>概览</translation>
    </message>
    <message>
        <source>services running stopped delivered deferred bounced problems start</source>
        <translation>服务 运行 停止 已投递 已推迟 已延迟 已退信 问题 启动</translation>
    </message>
    <message>
        <source>Domains</source>
        <translation>域</translation>
    </message>
    <message>
        <source>domain virtual local relay receive mail DNS MX catch all who receives</source>
        <translation>域 域名 虚拟 本地 中继 接收邮件 DNS MX catch-all 其余所有 谁接收</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>address alias forward mailbox everything else import export test who receives</source>
        <translation>地址 别名 转发 邮箱 其余所有 导入 导出 测试 谁接收</translation>
    </message>
    <message>
        <source>Mailing lists</source>
        <translation>邮件列表</translation>
    </message>
    <message>
        <source>mailing list members subscribers owner digest</source>
        <translation>邮件列表 成员 订阅者 所有者 摘要</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>users accounts people password sign in assign rules mailbox</source>
        <translation>用户 帐户 人员 密码 登录 assign 规则 邮箱</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>发送</translation>
    </message>
    <message>
        <source>smart host provider relay route login password greeting helo masquerade timeout outgoing</source>
        <translation>智能主机 服务商 中继 路由 登录 密码 问候 helo 伪装 超时 外发</translation>
    </message>
    <message>
        <source>Receiving</source>
        <translation>接收</translation>
    </message>
    <message>
        <source>listen port submission pop3 relay rules clients blocked senders spam tls certificate size limit connections</source>
        <translation>监听 端口 提交 pop3 中继规则 客户端 阻止的发件人 垃圾邮件 tls 证书 大小限制 连接</translation>
    </message>
    <message>
        <source>Limits &amp; bounces</source>
        <translation>限制与退信</translation>
    </message>
    <message>
        <source>parallel concurrency retry plan queue lifetime bounce double bounces delay</source>
        <translation>并行 并发 重试 计划 队列 保留时间 退信 双重退信 延迟</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>队列</translation>
    </message>
    <message>
        <source>waiting messages retry try again delete return bounce</source>
        <translation>等待中的邮件 重试 再次尝试 删除 退回 退信</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>log lines follow find history of a message</source>
        <translation>日志 行 跟踪 查找 邮件的历史</translation>
    </message>
    <message>
        <source>Control files</source>
        <translation>控制文件</translation>
    </message>
    <message>
        <source>settings configuration editor every file raw</source>
        <translation>设置 配置 编辑器 所有文件 原始</translation>
    </message>
    <message>
        <source>History &amp; backup</source>
        <translation>历史与备份</translation>
    </message>
    <message>
        <source>changes undo who when differences backup restore compare</source>
        <translation>更改 撤销 谁 何时 差异 备份 恢复 比较</translation>
    </message>
</context>
<context>
    <name>PeopleRows</name>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>stored; it counts in place of the account&apos;s own</source>
        <translation>已存储；代替帐户自身的密码</translation>
    </message>
    <message>
        <source>stored; it is never shown</source>
        <translation>已存储；不会再显示</translation>
    </message>
    <message>
        <source>goes, not applied yet</source>
        <translation>将移除，尚未应用</translation>
    </message>
    <message>
        <source>a new one, not applied yet</source>
        <translation>新密码，尚未应用</translation>
    </message>
</context>
<context>
    <name>QueueDialogs</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Their age begins again at zero, so they stay in the queue for the whole time a message may wait. Tries come often at first and then less and less often, as for new mail.</source>
        <translation>其时间从零重新计算，因此会在队列中再停留邮件允许等待的全部时间。尝试起初较频繁，之后越来越少，与新邮件一样。</translation>
    </message>
    <message numerus="yes">
        <source>Give %n message(s) more time?</source>
        <translation>
            <numerusform>要为 %n 封邮件延长时间吗？</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Give more time</source>
        <translation>延长时间(&amp;G)</translation>
    </message>
    <message>
        <source>The tries end now for every recipient that has not been reached. Under a stock qmail one last try comes first; where it succeeds, the mail is delivered after all.</source>
        <translation>对所有尚未送达的收件人的尝试现在结束。在原版 qmail 下会先进行最后一次尝试；如果成功，邮件仍会送达。</translation>
    </message>
    <message>
        <source>This message is a bounce itself: it goes to the postmaster&apos;s address for double bounces.</source>
        <translation>这封邮件本身就是退信：它会发往 postmaster 接收双重退信的地址。</translation>
    </message>
    <message>
        <source>%1 gets a bounce that names these recipients and contains the message. This cannot be taken back.</source>
        <translation>%1 会收到一封退信，其中列出这些收件人并包含原邮件。此操作无法撤销。</translation>
    </message>
    <message>
        <source>Each sender gets a bounce that names these recipients and contains the message. This cannot be taken back.</source>
        <translation>每个发件人都会收到一封退信，其中列出这些收件人并包含原邮件。此操作无法撤销。</translation>
    </message>
    <message numerus="yes">
        <source>Return %n message(s) to the sender?</source>
        <translation>
            <numerusform>要将 %n 封邮件退回给发件人吗？</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Return %n message(s)</source>
        <translation>
            <numerusform>退回 %n 封邮件(&amp;R)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RelayRows</name>
    <message>
        <source>From</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>May relay</source>
        <translation>可否中继</translation>
    </message>
    <message>
        <source>Other settings</source>
        <translation>其他设置</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>everybody else</source>
        <translation>其他所有人</translation>
    </message>
    <message>
        <source>%1 (this computer)</source>
        <comment>address</comment>
        <translation>%1（此计算机）</translation>
    </message>
    <message>
        <source>hosts below %1</source>
        <comment>domain</comment>
        <translation>%1 下级的主机</translation>
    </message>
    <message>
        <source>the host %1</source>
        <comment>host name</comment>
        <translation>主机 %1</translation>
    </message>
    <message>
        <source>%1… (all that begin so)</source>
        <comment>beginning of an IP address</comment>
        <translation>%1…（以此开头的所有地址）</translation>
    </message>
    <message>
        <source>may not connect</source>
        <translation>不可连接</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>goes, not applied yet</source>
        <translation>将移除，尚未应用</translation>
    </message>
    <message>
        <source>no, is turned away</source>
        <translation>否，拒绝连接</translation>
    </message>
    <message>
        <source>yes, everybody: an open relay</source>
        <translation>是，所有人：开放中继</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>By the rule for %1.</source>
        <comment>whom a rule is for</comment>
        <translation>依据 %1 的规则。</translation>
    </message>
    <message>
        <source>No rule is for it.</source>
        <translation>没有适用的规则。</translation>
    </message>
    <message>
        <source>%1 may not connect: it is turned away.</source>
        <comment>address of a client</comment>
        <translation>%1 不可连接：会被拒绝。</translation>
    </message>
    <message>
        <source>%1 may send mail to anybody in the world through this hub.</source>
        <comment>address of a client</comment>
        <translation>%1 可以通过本邮件中枢向世界上任何人发送邮件。</translation>
    </message>
    <message>
        <source>%1 may send mail to people of this hub only; to others after a login.</source>
        <comment>address of a client</comment>
        <translation>%1 只能向本邮件中枢的用户发送邮件；登录后才能发给其他人。</translation>
    </message>
</context>
<context>
    <name>RouteRows</name>
    <message>
        <source>Mail</source>
        <translation>邮件</translation>
    </message>
    <message>
        <source>Goes through</source>
        <translation>经由</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>everything else</source>
        <translation>其余所有</translation>
    </message>
    <message>
        <source>from anybody%1</source>
        <comment>%1 is @ and a domain</comment>
        <translation>来自 %1 的任意发件人</translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>address of a sender</comment>
        <translation>来自 %1</translation>
    </message>
    <message>
        <source>to domains below %1</source>
        <comment>domain</comment>
        <translation>发往 %1 下级的域</translation>
    </message>
    <message>
        <source>to %1</source>
        <comment>domain</comment>
        <translation>发往 %1</translation>
    </message>
    <message>
        <source>directly, to the servers that DNS names</source>
        <translation>直接发往 DNS 指定的服务器</translation>
    </message>
    <message>
        <source>%1, port %2</source>
        <comment>server, number</comment>
        <translation>%1，端口 %2</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>%1, with a token</source>
        <comment>user name</comment>
        <translation>%1，使用令牌</translation>
    </message>
    <message>
        <source>%1, no password stored</source>
        <comment>user name</comment>
        <translation>%1，未存储密码</translation>
    </message>
    <message>
        <source>%1, password stored</source>
        <comment>user name</comment>
        <translation>%1，已存储密码</translation>
    </message>
    <message>
        <source>%1, from the first byte</source>
        <comment>what is demanded of TLS</comment>
        <translation>%1，从首字节起</translation>
    </message>
    <message>
        <source>no TLS</source>
        <translation>不使用 TLS</translation>
    </message>
    <message>
        <source>where it is offered</source>
        <translation>对方提供时使用</translation>
    </message>
    <message>
        <source>required, with any certificate</source>
        <translation>必须使用，任何证书均可</translation>
    </message>
    <message>
        <source>required, with a valid certificate</source>
        <translation>必须使用，且证书有效</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>goes, not applied yet</source>
        <translation>将移除，尚未应用</translation>
    </message>
    <message>
        <source>not applied yet</source>
        <translation>尚未应用</translation>
    </message>
</context>
<context>
    <name>RouteWords</name>
    <message>
        <source>By SMTP the address is taken from everybody.</source>
        <translation>通过 SMTP 时，任何人发给该地址的邮件都会被接受。</translation>
    </message>
    <message>
        <source>By SMTP the address is taken only from clients that may relay.</source>
        <translation>通过 SMTP 时，只接受可以中继的客户端发给该地址的邮件。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is in locals: the address is local.</source>
        <translation>“%1”在 locals 中：地址是本地的。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not in locals.</source>
        <translation>“%1”不在 locals 中。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not in virtualdomains.</source>
        <translation>“%1”不在 virtualdomains 中。</translation>
    </message>
    <message>
        <source>A line for every other domain is not in virtualdomains.</source>
        <translation>virtualdomains 中没有适用于其他所有域的行。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is in virtualdomains with nothing behind the colon, an exception: the address is remote.</source>
        <translation>“%1”在 virtualdomains 中，但冒号后为空，属于例外：地址是远程的。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is in virtualdomains with &quot;%2&quot;: the local address is %3.</source>
        <translation>“%1”在 virtualdomains 中，对应“%2”：本地地址为 %3。</translation>
    </message>
    <message>
        <source>Nothing makes the address local: it is remote.</source>
        <translation>没有任何设置使该地址成为本地地址：它是远程的。</translation>
    </message>
    <message>
        <source>users/assign gives &quot;%1&quot; to %2</source>
        <translation>users/assign 将“%1”分配给 %2</translation>
    </message>
    <message>
        <source>users/assign has nothing for &quot;%1&quot;</source>
        <translation>users/assign 中没有“%1”的规则</translation>
    </message>
    <message>
        <source>no account %1</source>
        <translation>没有帐户 %1</translation>
    </message>
    <message>
        <source>account %1 owns its home directory %2: it gets the mail, and no alias can take it away</source>
        <translation>帐户 %1 拥有自己的主目录 %2：由它接收邮件，任何别名都不能取代</translation>
    </message>
    <message>
        <source>it goes to the account %1</source>
        <translation>投递到帐户 %1</translation>
    </message>
    <message>
        <source>%1 is there and empty</source>
        <translation>%1 存在，但为空</translation>
    </message>
    <message>
        <source>%1 is there</source>
        <translation>%1 存在</translation>
    </message>
    <message>
        <source>no file %1</source>
        <translation>没有文件 %1</translation>
    </message>
    <message>
        <source>in file names %1 is %2</source>
        <translation>在文件名中 %1 为 %2</translation>
    </message>
    <message>
        <source>the default delivery applies</source>
        <translation>采用默认投递</translation>
    </message>
    <message>
        <source>an address with an extension needs a file: there is no mailbox</source>
        <translation>带扩展部分的地址需要文件：没有邮箱</translation>
    </message>
    <message>
        <source>forwarded mail is sent by %1</source>
        <translation>转发的邮件以 %1 的名义发送</translation>
    </message>
    <message>
        <source>Its mail exchangers are asked for in DNS.</source>
        <translation>在 DNS 中查询其邮件交换器。</translation>
    </message>
    <message>
        <source>It goes to %1.</source>
        <translation>投递到 %1。</translation>
    </message>
    <message>
        <source>mailbox %1</source>
        <comment>path</comment>
        <translation>邮箱 %1</translation>
    </message>
    <message>
        <source>program %1</source>
        <comment>command line</comment>
        <translation>程序 %1</translation>
    </message>
    <message>
        <source>dropped without a word</source>
        <translation>静默丢弃</translation>
    </message>
    <message>
        <source>Mixed</source>
        <comment>an address with deliveries of several kinds</comment>
        <translation>混合</translation>
    </message>
    <message>
        <source>Forward</source>
        <comment>an address whose mail goes to other addresses</comment>
        <translation>转发</translation>
    </message>
    <message>
        <source>Mailbox</source>
        <translation>邮箱</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>程序</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>丢弃</translation>
    </message>
    <message>
        <source>Standard delivery</source>
        <translation>标准投递</translation>
    </message>
    <message>
        <source>the program %1</source>
        <comment>command line</comment>
        <translation>程序 %1</translation>
    </message>
    <message>
        <source>the mailbox %1</source>
        <comment>path</comment>
        <translation>邮箱 %1</translation>
    </message>
    <message>
        <source>It is dropped: nobody gets it.</source>
        <translation>邮件被丢弃：没有人收到。</translation>
    </message>
    <message>
        <source>It goes to %1.</source>
        <comment>addresses, mailboxes, programs</comment>
        <translation>投递到 %1。</translation>
    </message>
    <message>
        <source>It leaves this hub and is passed on to %1.</source>
        <comment>server</comment>
        <translation>邮件离开本邮件中枢，转交给 %1。</translation>
    </message>
    <message>
        <source>It bounces: there is no such address.</source>
        <translation>邮件会退信：没有这个地址。</translation>
    </message>
    <message>
        <source>It waits in the queue: %1</source>
        <comment>a sentence</comment>
        <translation>邮件在队列中等待：%1</translation>
    </message>
    <message>
        <source>The account %1 is in charge; no .qmail file says otherwise.</source>
        <translation>由帐户 %1 负责；没有 .qmail 文件另作规定。</translation>
    </message>
    <message>
        <source>The account %1 is in charge, by its file %2.</source>
        <comment>account, file name</comment>
        <translation>由帐户 %1 负责，依据其文件 %2。</translation>
    </message>
    <message>
        <source>Only those who may relay can send to it through this hub.</source>
        <translation>只有可以中继的客户端才能通过本邮件中枢向其发送邮件。</translation>
    </message>
    <message>
        <source>From outside it is refused: the hub takes no mail for its domain by SMTP.</source>
        <translation>来自外部的邮件会被拒绝：邮件中枢不通过 SMTP 接受其域的邮件。</translation>
    </message>
</context>
<context>
    <name>SearchIndex</name>
    <message>
        <source>max size maximum message size limit large big attachment</source>
        <translation>最大 大小 邮件大小上限 限制 大邮件 附件 max size</translation>
    </message>
    <message>
        <source>parallel deliveries outgoing simultaneous speed at once</source>
        <translation>并行 投递 外发 同时 并发 速度</translation>
    </message>
    <message>
        <source>parallel deliveries local simultaneous speed at once</source>
        <translation>并行 投递 本地 同时 并发 速度</translation>
    </message>
    <message>
        <source>simultaneous connections incoming parallel limit</source>
        <translation>同时 连接 传入 并行 并发 限制</translation>
    </message>
    <message>
        <source>retry limit give up how long days tries until returned bounce time</source>
        <translation>重试 限制 放弃 多久 天数 尝试 直到退回 退信 时间</translation>
    </message>
    <message>
        <source>smart host relay route provider outgoing server</source>
        <translation>智能主机 smarthost 中继 路由 服务商 外发服务器</translation>
    </message>
    <message>
        <source>smart host password login user authentication provider</source>
        <translation>智能主机 smarthost 密码 登录 用户 认证 服务商</translation>
    </message>
    <message>
        <source>host name server name fqdn identity</source>
        <translation>主机名 名称 服务器名 fqdn 身份</translation>
    </message>
    <message>
        <source>greeting name helo ehlo</source>
        <translation>问候 名称 helo ehlo</translation>
    </message>
    <message>
        <source>local domains</source>
        <translation>本地域</translation>
    </message>
    <message>
        <source>virtual domains hosting catch-all</source>
        <translation>虚拟域 托管 catch-all 其余所有</translation>
    </message>
    <message>
        <source>accepted domains relay open receive</source>
        <translation>接受的域 中继 开放 接收</translation>
    </message>
    <message>
        <source>blocked senders spam blacklist refuse</source>
        <translation>阻止的发件人 垃圾邮件 黑名单 拒绝</translation>
    </message>
    <message>
        <source>blocked recipients refuse trap</source>
        <translation>阻止的收件人 拒绝 陷阱</translation>
    </message>
    <message>
        <source>bounce sender mailer-daemon</source>
        <translation>退信 发件人 mailer-daemon</translation>
    </message>
    <message>
        <source>bounce sender host</source>
        <translation>退信 发件人 主机</translation>
    </message>
    <message>
        <source>double bounces postmaster</source>
        <translation>双重退信 postmaster</translation>
    </message>
    <message>
        <source>banner greeting welcome</source>
        <translation>标语 问候 欢迎 banner</translation>
    </message>
    <message>
        <source>timeout wait client slow</source>
        <translation>超时 等待 客户端 慢</translation>
    </message>
    <message>
        <source>timeout wait connect</source>
        <translation>超时 等待 连接</translation>
    </message>
    <message>
        <source>timeout wait server answer</source>
        <translation>超时 等待 服务器 应答</translation>
    </message>
    <message>
        <source>certificate tls ssl key encryption https letsencrypt</source>
        <translation>证书 tls ssl 密钥 加密 https letsencrypt</translation>
    </message>
    <message>
        <source>mailbox format maildir mbox delivery</source>
        <translation>邮箱格式 maildir mbox 投递</translation>
    </message>
    <message>
        <source>port 25 listen address interface</source>
        <translation>端口 25 监听 地址 网络接口</translation>
    </message>
    <message>
        <source>port 587 listen address submission</source>
        <translation>端口 587 监听 地址 提交</translation>
    </message>
    <message>
        <source>port 465 listen address</source>
        <translation>端口 465 监听 地址</translation>
    </message>
    <message>
        <source>Message %1</source>
        <translation>邮件 %1</translation>
    </message>
    <message>
        <source>In the queue, if it still waits</source>
        <translation>在队列中（如果仍在等待）</translation>
    </message>
    <message>
        <source>Its story in the logs</source>
        <translation>其在日志中的经过</translation>
    </message>
    <message>
        <source>setting</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>domain</source>
        <translation>域</translation>
    </message>
    <message>
        <source>address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>message</source>
        <translation>邮件</translation>
    </message>
    <message>
        <source>page</source>
        <translation>页面</translation>
    </message>
</context>
<context>
    <name>ServiceRows</name>
    <message>
        <source>Service</source>
        <translation>服务</translation>
    </message>
    <message>
        <source>Listens on</source>
        <translation>监听于</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>off</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>on</source>
        <translation>开启</translation>
    </message>
    <message>
        <source>running</source>
        <translation>运行中</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>正在启动</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>nobody looks after it</source>
        <translation>无人监管</translation>
    </message>
    <message>
        <source>usually %1</source>
        <comment>address and port</comment>
        <translation>通常为 %1</translation>
    </message>
    <message>
        <source>is turned off, not applied yet</source>
        <translation>将关闭，尚未应用</translation>
    </message>
    <message>
        <source>not applied yet</source>
        <translation>尚未应用</translation>
    </message>
</context>
<context>
    <name>SetupAnswers</name>
    <message>
        <source>The name is too long.</source>
        <translation>名称太长。</translation>
    </message>
    <message>
        <source>A dot must have a word on both sides.</source>
        <translation>点号两侧都必须有内容。</translation>
    </message>
    <message>
        <source>“%1” cannot be part of a name: letters, digits and hyphens can.</source>
        <comment>a part of the name</comment>
        <translation>“%1”不能用于名称：可以使用字母、数字和连字符。</translation>
    </message>
    <message>
        <source>Type the full name of this computer.</source>
        <translation>请输入此计算机的完整名称。</translation>
    </message>
    <message>
        <source>The full name has a dot: %1.example.org, not just %1.</source>
        <comment>a short host name</comment>
        <translation>完整名称中含有点号：应为 %1.example.org，而不仅是 %1。</translation>
    </message>
    <message>
        <source>Type a domain, such as shop.example.</source>
        <translation>请输入域，例如 shop.example。</translation>
    </message>
    <message>
        <source>Type what stands behind the @, without the @.</source>
        <translation>请输入 @ 后面的部分，不含 @。</translation>
    </message>
    <message>
        <source>A domain has a dot, such as shop.example.</source>
        <translation>域中含有点号，例如 shop.example。</translation>
    </message>
</context>
<context>
    <name>TextFiles</name>
    <message>
        <source>Tables (*.csv)</source>
        <translation>表格 (*.csv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>已写入 %1。</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>无法写入 %1：%2</translation>
    </message>
    <message>
        <source>%1 could not be read: %2</source>
        <translation>无法读取 %1：%2</translation>
    </message>
    <message>
        <source>%1 is too long for a table of addresses.</source>
        <translation>%1 太长，不能作为地址表格。</translation>
    </message>
</context>
<context>
    <name>UserRows</name>
    <message>
        <source>User</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>Mailbox</source>
        <translation>邮箱</translation>
    </message>
    <message>
        <source>Own .qmail</source>
        <translation>自己的 .qmail</translation>
    </message>
    <message>
        <source>Password for mail</source>
        <translation>邮件密码</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>一个程序</translation>
    </message>
    <message>
        <source>Maildir %1</source>
        <comment>path</comment>
        <translation>Maildir %1</translation>
    </message>
    <message>
        <source>mbox file %1</source>
        <comment>path</comment>
        <translation>mbox 文件 %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>无法读取</translation>
    </message>
    <message numerus="yes">
        <source>%1 And %n more.</source>
        <translation>
            <numerusform>%1 另有 %n 个。</numerusform>
        </translation>
    </message>
    <message>
        <source>as its .qmail says</source>
        <translation>按其 .qmail 的规定</translation>
    </message>
    <message>
        <source>gets no mail</source>
        <translation>不接收邮件</translation>
    </message>
    <message>
        <source>its own, for mail</source>
        <translation>邮件专用密码</translation>
    </message>
    <message>
        <source>that of the account</source>
        <translation>帐户的密码</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Given to</source>
        <translation>分配给</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>主目录</translation>
    </message>
    <message>
        <source>.qmail files</source>
        <translation>.qmail 文件</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>everything else</source>
        <translation>其余所有</translation>
    </message>
    <message>
        <source>line %1</source>
        <comment>number</comment>
        <translation>第 %1 行</translation>
    </message>
    <message>
        <source>never used: an earlier line has the same address</source>
        <translation>从不使用：前面有一行的地址相同</translation>
    </message>
    <message>
        <source>Winner</source>
        <translation>胜出者</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>查询对象</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>帐户</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>rule for exactly this address</source>
        <translation>恰好针对此地址的规则</translation>
    </message>
    <message>
        <source>rule for addresses that begin with %1</source>
        <comment>how they begin</comment>
        <translation>针对以 %1 开头的地址的规则</translation>
    </message>
    <message>
        <source>account of this computer</source>
        <translation>此计算机的帐户</translation>
    </message>
    <message>
        <source>the hub’s own addresses</source>
        <translation>邮件中枢自己的地址</translation>
    </message>
    <message>
        <source>wins</source>
        <translation>胜出</translation>
    </message>
    <message>
        <source>users/assign was changed after it was compiled: what it says now does not hold yet.</source>
        <translation>users/assign 在编译之后又有更改：其当前内容尚未生效。</translation>
    </message>
    <message>
        <source>users/assign has not been compiled: none of its rules holds.</source>
        <translation>users/assign 尚未编译：其中的规则均未生效。</translation>
    </message>
    <message>
        <source>Accounts of this computer have changed since the rules were made from them: %1, %2.</source>
        <comment>lines that would come, lines that would go</comment>
        <translation>自从由帐户生成规则以来，此计算机的帐户已有变化：%1，%2。</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) missing</source>
        <translation>
            <numerusform>缺少 %n 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) too many</source>
        <translation>
            <numerusform>多出 %n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>The rules cannot be made from the accounts: %1</source>
        <comment>a sentence</comment>
        <translation>无法由帐户生成规则：%1</translation>
    </message>
</context>
<context>
    <name>Waiting</name>
    <message>
        <source>new, not applied yet</source>
        <translation>新增，尚未应用</translation>
    </message>
    <message>
        <source>changed, not applied yet</source>
        <translation>已更改，尚未应用</translation>
    </message>
    <message>
        <source>removed, not applied yet</source>
        <translation>已移除，尚未应用</translation>
    </message>
</context>
<context>
    <name>mw::gui::AccountDetails</name>
    <message>
        <source>What its own .qmail says</source>
        <translation>其自己的 .qmail 的规定</translation>
    </message>
    <message>
        <source>User number</source>
        <translation>用户编号</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>主目录</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>邮件</translation>
    </message>
    <message>
        <source>arrives</source>
        <translation>到达</translation>
    </message>
    <message>
        <source>Standard mailbox</source>
        <translation>标准邮箱</translation>
    </message>
    <message>
        <source>Password for mail</source>
        <translation>邮件密码</translation>
    </message>
    <message>
        <source>It is being read.</source>
        <translation>正在读取。</translation>
    </message>
    <message>
        <source>There is none: the standard mailbox gets all of it.</source>
        <translation>没有：全部邮件都进入标准邮箱。</translation>
    </message>
    <message>
        <source>Nobody is selected</source>
        <translation>未选择用户</translation>
    </message>
</context>
<context>
    <name>mw::gui::ActRow</name>
    <message>
        <source>include</source>
        <translation>包含</translation>
    </message>
    <message>
        <source>Untick it to leave it for later</source>
        <translation>取消勾选可留待以后处理</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Opens the place of the problem</source>
        <translation>打开问题所在的位置</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>number, what is changed</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Include %1</source>
        <comment>what is changed</comment>
        <translation>包含 %1</translation>
    </message>
    <message>
        <source>Nothing changes: the hub has it already.</source>
        <translation>没有变化：邮件中枢已是如此。</translation>
    </message>
</context>
<context>
    <name>mw::gui::AddMembersForm</name>
    <message>
        <source>Add members to %1</source>
        <comment>list</comment>
        <translation>向 %1 添加成员</translation>
    </message>
    <message>
        <source>O&amp;pen a file…</source>
        <translation>打开文件(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Members</source>
        <translation>成员(&amp;M)</translation>
    </message>
    <message>
        <source>An address a line; also a table as a spreadsheet writes it, with the addresses in its first column. They are not asked.</source>
        <translation>每行一个地址；也可以是电子表格保存的表格，地址在第一列。不会征求他们的同意。</translation>
    </message>
    <message>
        <source>&amp;Each message</source>
        <translation>每封邮件(&amp;E)</translation>
    </message>
    <message>
        <source>They get what is sent to the list, at once.</source>
        <translation>立即收到发往列表的邮件。</translation>
    </message>
    <message>
        <source>&amp;Digests</source>
        <translation>摘要(&amp;D)</translation>
    </message>
    <message>
        <source>They get several messages together, now and then.</source>
        <translation>不时一次收到汇总的多封邮件。</translation>
    </message>
    <message>
        <source>&amp;Nothing</source>
        <translation>不接收(&amp;N)</translation>
    </message>
    <message>
        <source>They may write to the list and get no mail of it.</source>
        <translation>可以向列表发信，但不接收列表邮件。</translation>
    </message>
    <message>
        <source>What they get</source>
        <translation>接收方式</translation>
    </message>
    <message>
        <source>Members from a file</source>
        <translation>来自文件的成员</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>另有 %n 个。</numerusform>
        </translation>
    </message>
    <message>
        <source>Type or open addresses to see what happens.</source>
        <translation>输入地址或打开文件以查看结果。</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) of %1</source>
        <comment>list</comment>
        <translation>
            <numerusform>%1 的 %n 个成员</numerusform>
        </translation>
    </message>
    <message>
        <source>Of what is sent to the list.</source>
        <translation>指发往该列表的邮件。</translation>
    </message>
    <message>
        <source>Mend first what stands under the addresses.</source>
        <translation>请先解决地址下方所示的问题。</translation>
    </message>
</context>
<context>
    <name>mw::gui::AddressForm</name>
    <message>
        <source>Change %1</source>
        <comment>address</comment>
        <translation>更改 %1</translation>
    </message>
    <message>
        <source>Add an address</source>
        <translation>添加地址</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>地址(&amp;A)</translation>
    </message>
    <message>
        <source>The name, the @ and a domain of this hub. A name alone is an address at every local domain.</source>
        <translation>名称、@ 和本邮件中枢的一个域。只写名称表示所有本地域中的地址。</translation>
    </message>
    <message>
        <source>&amp;Goes to</source>
        <translation>去向(&amp;G)</translation>
    </message>
    <message>
        <source>One line each: an address, a mailbox as a path (./Maildir/), or a program after |. Several get a copy each.</source>
        <translation>每行一个：地址、路径形式的邮箱（./Maildir/），或 | 后接程序。有多个时各得一份副本。</translation>
    </message>
    <message>
        <source>This address exists and goes to %1; where it also shall go is added.</source>
        <comment>where mail goes</comment>
        <translation>此地址已存在，投递到 %1；新的去向会添加进去。</translation>
    </message>
    <message>
        <source>Type the address to see what happens.</source>
        <translation>输入地址以查看结果。</translation>
    </message>
    <message>
        <source>Say where its mail goes.</source>
        <translation>请指明邮件的去向。</translation>
    </message>
</context>
<context>
    <name>mw::gui::AddressesPage</name>
    <message>
        <source>Addresses</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>&amp;Add address…</source>
        <translation>添加地址(&amp;A)…</translation>
    </message>
    <message>
        <source>A new address, and where its mail goes</source>
        <translation>新建地址并指定其邮件去向</translation>
    </message>
    <message>
        <source>Add “&amp;everything else” rule…</source>
        <translation>添加“其余所有”规则(&amp;E)…</translation>
    </message>
    <message>
        <source>What happens to mail for names without an address</source>
        <translation>如何处理没有对应地址的名称的邮件</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>更改(&amp;C)…</translation>
    </message>
    <message>
        <source>Where the mail of the selected address goes</source>
        <translation>所选地址的邮件去向</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>移除(&amp;R)…</translation>
    </message>
    <message>
        <source>Remove the selected address</source>
        <translation>移除所选地址</translation>
    </message>
    <message>
        <source>&amp;Test address…</source>
        <translation>测试地址(&amp;T)…</translation>
    </message>
    <message>
        <source>See who receives an address, and why; nothing is sent</source>
        <translation>查看谁接收某个地址的邮件及其原因；不会发送任何邮件</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>导入(&amp;I)…</translation>
    </message>
    <message>
        <source>Take many addresses from a table</source>
        <translation>从表格导入多个地址</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>导出(&amp;X)…</translation>
    </message>
    <message>
        <source>Write the addresses to a table that a spreadsheet reads</source>
        <translation>将地址写入电子表格可读取的表格</translation>
    </message>
    <message>
        <source>&amp;Find an address</source>
        <translation>查找地址(&amp;F)</translation>
    </message>
    <message>
        <source>Show only addresses with these words</source>
        <translation>只显示含有这些字词的地址</translation>
    </message>
    <message>
        <source>Filter by address, or by where the mail goes</source>
        <translation>按地址或邮件去向筛选</translation>
    </message>
    <message>
        <source>Of which domain</source>
        <translation>所属域</translation>
    </message>
    <message>
        <source>Addresses of this hub</source>
        <translation>本邮件中枢的地址</translation>
    </message>
    <message>
        <source>All domains</source>
        <translation>所有域</translation>
    </message>
    <message>
        <source>Local domains</source>
        <translation>本地域</translation>
    </message>
    <message numerus="yes">
        <source>%n address(es)</source>
        <translation>
            <numerusform>%n 个地址</numerusform>
        </translation>
    </message>
    <message>
        <source>The addresses could not be read</source>
        <translation>无法读取地址</translation>
    </message>
    <message>
        <source>Reading the addresses…</source>
        <translation>正在读取地址…</translation>
    </message>
    <message>
        <source>No address matches</source>
        <translation>没有匹配的地址</translation>
    </message>
    <message>
        <source>Clear the filter to see all of them.</source>
        <translation>清除筛选条件以查看全部。</translation>
    </message>
    <message>
        <source>There is no domain that could have addresses</source>
        <translation>没有可以拥有地址的域</translation>
    </message>
    <message>
        <source>Add a local or virtual domain first, on the page Domains.</source>
        <translation>请先在“域”页面添加本地域或虚拟域。</translation>
    </message>
    <message>
        <source>Export addresses</source>
        <translation>导出地址</translation>
    </message>
</context>
<context>
    <name>mw::gui::AssistantApply</name>
    <message>
        <source>Review and set up</source>
        <translation>查看并设置</translation>
    </message>
    <message>
        <source>This is what you have decided. Nothing has been written yet.</source>
        <translation>这是您作出的选择。尚未写入任何内容。</translation>
    </message>
    <message>
        <source>Pass&amp;word at the provider</source>
        <translation>服务商处的密码(&amp;W)</translation>
    </message>
    <message>
        <source>It was not kept when you left, so it is asked for again.</source>
        <translation>您离开时没有保留，因此需要再次输入。</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>&amp;Files that are written</source>
        <translation>要写入的文件(&amp;F)</translation>
    </message>
    <message>
        <source>Files that are written</source>
        <translation>要写入的文件</translation>
    </message>
    <message>
        <source>What is written into the file</source>
        <translation>要写入文件的内容</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>The way of the test mail</source>
        <translation>测试邮件的路径</translation>
    </message>
    <message>
        <source>Files that have been &amp;written</source>
        <translation>已写入的文件(&amp;W)</translation>
    </message>
    <message>
        <source>Files that have been written</source>
        <translation>已写入的文件</translation>
    </message>
    <message>
        <source>&amp;Save list…</source>
        <translation>保存列表(&amp;S)…</translation>
    </message>
    <message>
        <source>Looking at what this does…</source>
        <translation>正在查看将要执行的操作…</translation>
    </message>
    <message>
        <source>The server is being set up.</source>
        <translation>正在设置服务器。</translation>
    </message>
    <message>
        <source>Type your password for the provider: it was not kept.</source>
        <translation>请输入服务商处的密码：此前没有保留。</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>重试(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Set up now</source>
        <translation>立即设置(&amp;S)</translation>
    </message>
    <message>
        <source>The server is ready.</source>
        <translation>服务器已就绪。</translation>
    </message>
    <message>
        <source>The page Overview shows what it does; History can take back each change.</source>
        <translation>“概览”页面显示其运行情况；“历史”可以撤销每项更改。</translation>
    </message>
    <message>
        <source>Writes the files, and starts the services.</source>
        <translation>写入文件，并启动服务。</translation>
    </message>
    <message>
        <source>Sends a test mail and follows it.</source>
        <translation>发送一封测试邮件并跟踪它。</translation>
    </message>
    <message>
        <source>Each change is in the history and can be undone.</source>
        <translation>每项更改都记入历史记录，并可撤销。</translation>
    </message>
    <message>
        <source>Set-up assistant</source>
        <translation>设置助手</translation>
    </message>
    <message>
        <source>Not every service has started in time; the page Overview shows which.</source>
        <translation>有服务未能及时启动；“概览”页面会显示是哪一个。</translation>
    </message>
    <message>
        <source>Make the server: its directories, settings and services</source>
        <translation>创建服务器：其目录、设置和服务</translation>
    </message>
    <message>
        <source>Start the services</source>
        <translation>启动服务</translation>
    </message>
    <message>
        <source>Write your answers</source>
        <translation>写入您的回答</translation>
    </message>
    <message>
        <source>Check that they hold</source>
        <translation>检查是否生效</translation>
    </message>
    <message>
        <source>Deliver a test mail</source>
        <translation>投递测试邮件</translation>
    </message>
    <message>
        <source>%1: done</source>
        <comment>a step</comment>
        <translation>%1：完成</translation>
    </message>
    <message>
        <source>%1: not yet</source>
        <comment>a step</comment>
        <translation>%1：尚未完成</translation>
    </message>
    <message>
        <source>%1: failed</source>
        <comment>a step</comment>
        <translation>%1：失败</translation>
    </message>
    <message>
        <source>%1…</source>
        <comment>a step</comment>
        <translation>%1…</translation>
    </message>
    <message>
        <source>Save the list of files</source>
        <translation>保存文件列表</translation>
    </message>
    <message>
        <source>mailwright-files.txt</source>
        <comment>name of a file</comment>
        <translation>mailwright-files.txt</translation>
    </message>
    <message>
        <source>The list is in %1.</source>
        <comment>a path</comment>
        <translation>列表已保存到 %1。</translation>
    </message>
    <message>
        <source>The list could not be written to %1: %2</source>
        <comment>a path, a reason</comment>
        <translation>无法将列表写入 %1：%2</translation>
    </message>
</context>
<context>
    <name>mw::gui::AssistantCaretakers</name>
    <message>
        <source>Who looks after this server?</source>
        <translation>谁负责此服务器？</translation>
    </message>
    <message>
        <source>Four addresses must exist so that people and other servers can report problems. Choose a user of this computer, or type an address.</source>
        <translation>必须有四个地址，以便人们和其他服务器报告问题。请选择此计算机的用户，或输入地址。</translation>
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
        <translation>使用此服务器遇到问题的人会写信到这里。</translation>
    </message>
    <message>
        <source>Here people complain about unwanted mail from this server.</source>
        <translation>人们在这里投诉来自此服务器的垃圾邮件。</translation>
    </message>
    <message>
        <source>Programs of this computer write here.</source>
        <translation>此计算机的程序会写信到这里。</translation>
    </message>
    <message>
        <source>Answers to messages that the server itself has sent come here.</source>
        <translation>对服务器自身所发邮件的回复会到这里。</translation>
    </message>
    <message>
        <source>What is known about the people</source>
        <translation>关于这些人的已知信息</translation>
    </message>
    <message>
        <source>Say who gets the mail of %1.</source>
        <comment>an address</comment>
        <translation>请指明谁接收 %1 的邮件。</translation>
    </message>
    <message>
        <source>%1 cannot be sent to itself.</source>
        <comment>an address</comment>
        <translation>%1 不能发送给自己。</translation>
    </message>
    <message>
        <source>“%1” is neither a user nor an address.</source>
        <translation>“%1”既不是用户，也不是地址。</translation>
    </message>
    <message>
        <source>There is no user %1 on this computer.</source>
        <comment>user name</comment>
        <translation>此计算机上没有用户 %1。</translation>
    </message>
    <message>
        <source>Each of them has somebody.</source>
        <translation>每个地址都有人负责。</translation>
    </message>
    <message>
        <source>Mail to %1@%2 goes to %3.</source>
        <comment>name, host name, user or address</comment>
        <translation>发给 %1@%2 的邮件投递到 %3。</translation>
    </message>
    <message>
        <source>Four small files in alias/ say so; no restart is needed.</source>
        <translation>由 alias/ 中的四个小文件指定；无需重新启动。</translation>
    </message>
</context>
<context>
    <name>mw::gui::AssistantDomains</name>
    <message>
        <source>Whose mail does it accept?</source>
        <translation>它接受发往哪些域的邮件？</translation>
    </message>
    <message>
        <source>Mail for the server&apos;s own name is accepted always. Add the other domains that are yours: what stands behind the @ of their addresses.</source>
        <translation>始终接受发给服务器自身名称的邮件。请添加属于您的其他域：即其地址中 @ 后面的部分。</translation>
    </message>
    <message>
        <source>&amp;Domain</source>
        <translation>域(&amp;D)</translation>
    </message>
    <message>
        <source>One domain.</source>
        <translation>一个域。</translation>
    </message>
    <message>
        <source>Virtual: one person looks after all its addresses</source>
        <translation>虚拟：由一个人负责其所有地址</translation>
    </message>
    <message>
        <source>Local: its people are the users of this computer</source>
        <translation>本地：其收件人是此计算机的用户</translation>
    </message>
    <message>
        <source>K&amp;ind</source>
        <translation>类型(&amp;I)</translation>
    </message>
    <message>
        <source>Whether the domain has addresses of its own.</source>
        <translation>该域是否有自己的地址。</translation>
    </message>
    <message>
        <source>Looked after &amp;by</source>
        <translation>负责者(&amp;B)</translation>
    </message>
    <message>
        <source>The user of this computer who says where its mail goes.</source>
        <translation>决定其邮件去向的此计算机用户。</translation>
    </message>
    <message>
        <source>Mail for &amp;every address there goes to that person&apos;s mailbox</source>
        <translation>该域中每个地址的邮件都进入此人的邮箱(&amp;E)</translation>
    </message>
    <message>
        <source>What is wrong with the domain</source>
        <translation>域的问题</translation>
    </message>
    <message>
        <source>&amp;Add domain</source>
        <translation>添加域(&amp;A)</translation>
    </message>
    <message>
        <source>Do&amp;mains of this server</source>
        <translation>此服务器的域(&amp;M)</translation>
    </message>
    <message>
        <source>Domains of this server</source>
        <translation>此服务器的域</translation>
    </message>
    <message>
        <source>Remo&amp;ve</source>
        <translation>移除(&amp;V)</translation>
    </message>
    <message>
        <source>That is the server&apos;s own name: its mail is accepted anyway.</source>
        <translation>这是服务器自身的名称：其邮件本来就会接受。</translation>
    </message>
    <message>
        <source>%1 is in the list already.</source>
        <comment>domain</comment>
        <translation>%1 已在列表中。</translation>
    </message>
    <message>
        <source>Say who looks after %1.</source>
        <comment>domain</comment>
        <translation>请指明谁负责 %1。</translation>
    </message>
    <message>
        <source>%1 – local</source>
        <comment>domain</comment>
        <translation>%1 – 本地</translation>
    </message>
    <message>
        <source>%1 – virtual, every address goes to %2</source>
        <comment>domain, user</comment>
        <translation>%1 – 虚拟，所有地址都投递到 %2</translation>
    </message>
    <message>
        <source>%1 – virtual, looked after by %2</source>
        <comment>domain, user</comment>
        <translation>%1 – 虚拟，由 %2 负责</translation>
    </message>
    <message>
        <source>Mail for every other domain is refused: nobody can misuse this server to send to others.</source>
        <translation>发给其他任何域的邮件都会被拒绝：没有人能滥用此服务器向他人发送邮件。</translation>
    </message>
    <message>
        <source>Mail to a user&apos;s name at %1 goes to that user.</source>
        <comment>domain</comment>
        <translation>发给 %1 中某个用户名的邮件投递给该用户。</translation>
    </message>
    <message>
        <source>Mail to anybody at %1 goes to the mailbox of %2. More exact addresses can be added later.</source>
        <comment>domain, user</comment>
        <translation>发给 %1 任意地址的邮件都投递到 %2 的邮箱。以后可以添加更具体的地址。</translation>
    </message>
    <message>
        <source>%2 says which addresses there are at %1; mail for others returns.</source>
        <comment>domain, user</comment>
        <translation>由 %2 决定 %1 有哪些地址；其他地址的邮件会退回。</translation>
    </message>
</context>
<context>
    <name>mw::gui::AssistantMailboxes</name>
    <message>
        <source>Mailboxes</source>
        <translation>邮箱</translation>
    </message>
    <message>
        <source>Where mail for a user of this computer is put, unless that user says otherwise in a file .qmail.</source>
        <translation>此计算机用户的邮件存放位置，除非该用户在 .qmail 文件中另有规定。</translation>
    </message>
    <message>
        <source>&amp;Maildir (recommended)</source>
        <translation>Maildir（推荐）(&amp;M)</translation>
    </message>
    <message>
        <source>A directory with one file for each message. Nothing is lost when the computer crashes; Dovecot, mutt and most servers and programs read it.</source>
        <translation>每封邮件一个文件的目录。计算机崩溃时不会丢失任何内容；Dovecot、mutt 以及大多数服务器和程序都能读取。</translation>
    </message>
    <message>
        <source>m&amp;box</source>
        <translation>mbox(&amp;B)</translation>
    </message>
    <message>
        <source>One file with all messages, Mailbox in the home directory. Old programs such as mail expect it.</source>
        <translation>所有邮件存于一个文件，即主目录中的 Mailbox。mail 等旧程序需要这种格式。</translation>
    </message>
    <message>
        <source>&amp;Something else</source>
        <translation>其他(&amp;S)</translation>
    </message>
    <message>
        <source>What a line of .qmail can say: another path, or a program behind a |.</source>
        <translation>.qmail 的一行所能表示的内容：其他路径，或 | 后接程序。</translation>
    </message>
    <message>
        <source>L&amp;ine for .qmail</source>
        <translation>.qmail 的行(&amp;I)</translation>
    </message>
    <message>
        <source>A Maildir&apos;s path ends in a slash.</source>
        <translation>Maildir 的路径以斜杠结尾。</translation>
    </message>
    <message>
        <source>The line begins with ./ or / for a mailbox, &amp; for an address, or | for a program.</source>
        <translation>邮箱行以 ./ 或 / 开头，地址行以 &amp; 开头，程序行以 | 开头。</translation>
    </message>
    <message>
        <source>Files: %1</source>
        <comment>names of files</comment>
        <translation>文件：%1</translation>
    </message>
    <message>
        <source>New mail appears as a file in Maildir/new in the user&apos;s home.</source>
        <translation>新邮件作为文件出现在用户主目录的 Maildir/new 中。</translation>
    </message>
    <message>
        <source>Mail that is there already stays where it is.</source>
        <translation>已有的邮件留在原处。</translation>
    </message>
    <message>
        <source>New mail is added at the end of the file Mailbox in the user&apos;s home.</source>
        <translation>新邮件追加到用户主目录中的 Mailbox 文件末尾。</translation>
    </message>
    <message>
        <source>Mail of everybody without a .qmail of their own is delivered by this line.</source>
        <translation>没有自己的 .qmail 的所有人的邮件都按此行投递。</translation>
    </message>
</context>
<context>
    <name>mw::gui::AssistantName</name>
    <message>
        <source>The name of this server</source>
        <translation>此服务器的名称</translation>
    </message>
    <message>
        <source>Other mail servers know this one by its full name. It should be a name that you own and that leads to this computer.</source>
        <translation>其他邮件服务器通过完整名称识别此服务器。它应是您拥有并指向此计算机的名称。</translation>
    </message>
    <message>
        <source>Full &amp;name of the server</source>
        <translation>服务器的完整名称(&amp;N)</translation>
    </message>
    <message>
        <source>It greets other servers with it, and signs the mail it writes itself.</source>
        <translation>用于向其他服务器问候，并为其自身撰写的邮件署名。</translation>
    </message>
    <message>
        <source>What is known about the name</source>
        <translation>关于该名称的已知信息</translation>
    </message>
    <message>
        <source>It is a full name.</source>
        <translation>这是完整名称。</translation>
    </message>
    <message>
        <source>Asking the name system…</source>
        <translation>正在查询 DNS…</translation>
    </message>
    <message>
        <source>The name could not be checked.</source>
        <translation>无法检查该名称。</translation>
    </message>
    <message>
        <source>The name system does not answer, so the name could not be checked.</source>
        <translation>DNS 没有应答，因此无法检查该名称。</translation>
    </message>
    <message>
        <source>The name leads nowhere yet.</source>
        <translation>该名称尚未指向任何地址。</translation>
    </message>
    <message>
        <source>Other servers cannot find this one until whoever runs your domain adds an address for it.</source>
        <translation>在您域的管理者为其添加地址之前，其他服务器无法找到此服务器。</translation>
    </message>
    <message>
        <source>It leads to this computer (%1).</source>
        <comment>addresses</comment>
        <translation>该名称指向此计算机（%1）。</translation>
    </message>
    <message>
        <source>It leads to %1, which is no address of this computer.</source>
        <comment>addresses</comment>
        <translation>该名称指向 %1，不是此计算机的地址。</translation>
    </message>
    <message>
        <source>That is right behind a router that passes mail on to here; else the name belongs to another computer.</source>
        <translation>如果位于将邮件转到此处的路由器之后，则没有问题；否则该名称属于另一台计算机。</translation>
    </message>
    <message>
        <source>The address leads back to the name.</source>
        <translation>该地址可反向解析到该名称。</translation>
    </message>
    <message>
        <source>The address has no name.</source>
        <translation>该地址没有名称。</translation>
    </message>
    <message>
        <source>The address leads to the name %1.</source>
        <comment>host names</comment>
        <translation>该地址指向名称 %1。</translation>
    </message>
    <message>
        <source>Many servers distrust mail from such an address. Your provider can set its name, or you send through your provider.</source>
        <translation>许多服务器不信任来自此类地址的邮件。您的服务商可以设置其名称，您也可以通过服务商发送邮件。</translation>
    </message>
    <message>
        <source>the name</source>
        <comment>stands for a name that is still missing</comment>
        <translation>该名称</translation>
    </message>
    <message>
        <source>Mail to anybody at %1 is for this server.</source>
        <comment>host name</comment>
        <translation>发给 %1 任意地址的邮件都属于此服务器。</translation>
    </message>
    <message>
        <source>It greets other servers as %1.</source>
        <comment>host name</comment>
        <translation>它以 %1 的名称向其他服务器问候。</translation>
    </message>
    <message>
        <source>Files: %1</source>
        <comment>names of files</comment>
        <translation>文件：%1</translation>
    </message>
</context>
<context>
    <name>mw::gui::AssistantPage</name>
    <message>
        <source>Example: %1</source>
        <comment>an example of what may be typed</comment>
        <translation>示例：%1</translation>
    </message>
    <message>
        <source>Kept in %1</source>
        <comment>name of a file</comment>
        <translation>保存于 %1</translation>
    </message>
</context>
<context>
    <name>mw::gui::AssistantRelaying</name>
    <message>
        <source>“%1” is neither an address nor a network.</source>
        <translation>“%1”既不是地址，也不是网络。</translation>
    </message>
    <message>
        <source>%1 is so large that strangers are in it; they could send through you.</source>
        <comment>a network</comment>
        <translation>%1 的范围过大，包含了陌生人；他们可以通过您发送邮件。</translation>
    </message>
    <message>
        <source>Who may send through it?</source>
        <translation>谁可以通过它发送邮件？</translation>
    </message>
    <message>
        <source>Everybody may write to your addresses. Sending to others through this server must be for your own people alone, or it will be misused within hours.</source>
        <translation>任何人都可以写信到您的地址。通过此服务器发给他人则必须只限您自己的人员，否则数小时内就会被滥用。</translation>
    </message>
    <message>
        <source>Programs on this computer (always)</source>
        <translation>此计算机上的程序（始终允许）</translation>
    </message>
    <message>
        <source>Every computer in my net&amp;work</source>
        <translation>我的网络中的每台计算机(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Networks</source>
        <translation>网络(&amp;N)</translation>
    </message>
    <message>
        <source>Separated by commas. The networks of this computer are filled in.</source>
        <translation>以逗号分隔。已填入此计算机的网络。</translation>
    </message>
    <message>
        <source>People who &amp;sign in with their password, from anywhere</source>
        <translation>从任何地方用密码登录的人员(&amp;S)</translation>
    </message>
    <message>
        <source>What is wrong with the networks</source>
        <translation>网络的问题</translation>
    </message>
    <message>
        <source>Type the network, such as 192.168.1.0/24.</source>
        <translation>请输入网络，例如 192.168.1.0/24。</translation>
    </message>
    <message>
        <source>Programs of this computer may send to anywhere.</source>
        <translation>此计算机的程序可以向任何地方发送邮件。</translation>
    </message>
    <message>
        <source>Every computer in %1 may send to anywhere, without a password.</source>
        <comment>networks</comment>
        <translation>%1 中的每台计算机都可以向任何地方发送邮件，无需密码。</translation>
    </message>
    <message>
        <source>Files: %1</source>
        <comment>names of files</comment>
        <translation>文件：%1</translation>
    </message>
    <message>
        <source>Mail programs may sign in at the ports 2587 and 2465, under TLS alone.</source>
        <translation>邮件程序可以在端口 2587 和 2465 上登录，仅限 TLS。</translation>
    </message>
    <message>
        <source>Mail programs may sign in at the ports 587 and 465, under TLS alone.</source>
        <translation>邮件程序可以在端口 587 和 465 上登录，仅限 TLS。</translation>
    </message>
    <message>
        <source>Everybody else may write to your addresses only.</source>
        <translation>其他所有人只能写信到您的地址。</translation>
    </message>
</context>
<context>
    <name>mw::gui::AssistantSending</name>
    <message>
        <source>How is mail sent?</source>
        <translation>如何发送邮件？</translation>
    </message>
    <message>
        <source>Mail for people elsewhere has to leave this computer somehow.</source>
        <translation>发给别处人员的邮件必须以某种方式离开此计算机。</translation>
    </message>
    <message>
        <source>&amp;Directly to the server of whoever it is for</source>
        <translation>直接发往收件人的服务器(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Through my provider, with a login</source>
        <translation>登录我的服务商并通过它发送(&amp;T)</translation>
    </message>
    <message>
        <source>Only &amp;inside: mail for elsewhere stays here</source>
        <translation>仅限内部：发往别处的邮件留在此处(&amp;I)</translation>
    </message>
    <message>
        <source>Another one</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>&amp;Provider</source>
        <translation>服务商(&amp;P)</translation>
    </message>
    <message>
        <source>Fills in the server and the port.</source>
        <translation>填入服务器和端口。</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation>服务器(&amp;S)</translation>
    </message>
    <message>
        <source>The provider calls it outgoing server or SMTP server.</source>
        <translation>服务商称之为发件服务器或 SMTP 服务器。</translation>
    </message>
    <message>
        <source>P&amp;ort</source>
        <translation>端口(&amp;O)</translation>
    </message>
    <message>
        <source>587, or 465.</source>
        <translation>587 或 465。</translation>
    </message>
    <message>
        <source>&amp;User name there</source>
        <translation>服务商处的用户名(&amp;U)</translation>
    </message>
    <message>
        <source>Often your whole address.</source>
        <translation>通常是您的完整地址。</translation>
    </message>
    <message>
        <source>Pass&amp;word there</source>
        <translation>服务商处的密码(&amp;W)</translation>
    </message>
    <message>
        <source>Kept where only the sending program reads it, and never shown again.</source>
        <translation>保存在只有发送程序能读取的地方，不会再显示。</translation>
    </message>
    <message>
        <source>Encrypted, and the server must prove its name</source>
        <translation>加密，且服务器必须证明其名称</translation>
    </message>
    <message>
        <source>Encrypted, whoever the server is</source>
        <translation>加密，不论对方是哪台服务器</translation>
    </message>
    <message>
        <source>P&amp;rotection</source>
        <translation>保护(&amp;R)</translation>
    </message>
    <message>
        <source>With the first one nobody can pass for your provider and catch the password.</source>
        <translation>选择第一项时，没有人能冒充您的服务商截取密码。</translation>
    </message>
    <message>
        <source>T&amp;est login</source>
        <translation>测试登录(&amp;E)</translation>
    </message>
    <message>
        <source>What came of the test</source>
        <translation>测试结果</translation>
    </message>
    <message>
        <source>Connecting to %1…</source>
        <comment>host name</comment>
        <translation>正在连接 %1…</translation>
    </message>
    <message>
        <source>The login could not be tried.</source>
        <translation>无法尝试登录。</translation>
    </message>
    <message>
        <source>The login works.</source>
        <translation>登录成功。</translation>
    </message>
    <message>
        <source>The login does not work.</source>
        <translation>登录失败。</translation>
    </message>
    <message>
        <source>Choose your provider, or type the name of its server.</source>
        <translation>请选择您的服务商，或输入其服务器名称。</translation>
    </message>
    <message>
        <source>Type the password of %1 there; it is not kept when you leave.</source>
        <comment>user name</comment>
        <translation>请输入 %1 在服务商处的密码；您离开时不会保留。</translation>
    </message>
    <message>
        <source>Mail for elsewhere is brought to the server that the name system names for it.</source>
        <translation>发往别处的邮件送到 DNS 为其指定的服务器。</translation>
    </message>
    <message>
        <source>Many providers of home lines do not let such mail through.</source>
        <translation>许多家庭线路的服务商不允许此类邮件通过。</translation>
    </message>
    <message>
        <source>Nothing has to be written for it.</source>
        <translation>无需为此写入任何内容。</translation>
    </message>
    <message>
        <source>Mail for elsewhere waits in the queue and returns to its sender after a week.</source>
        <translation>发往别处的邮件在队列中等待，一周后退回给发件人。</translation>
    </message>
    <message>
        <source>Files: %1</source>
        <comment>names of files</comment>
        <translation>文件：%1</translation>
    </message>
    <message>
        <source>All mail for elsewhere goes to %1, port %2.</source>
        <comment>host name, number</comment>
        <translation>所有发往别处的邮件都交给 %1，端口 %2。</translation>
    </message>
    <message>
        <source>the provider&apos;s server</source>
        <translation>服务商的服务器</translation>
    </message>
    <message>
        <source>Where that server does not answer, mail waits here and is tried again.</source>
        <translation>该服务器没有应答时，邮件在此等待并重试。</translation>
    </message>
</context>
<context>
    <name>mw::gui::AssistantWelcome</name>
    <message>
        <source>Welcome</source>
        <translation>欢迎</translation>
    </message>
    <message>
        <source>This assistant turns the computer into a mail server in a few questions. Nothing is changed before you have seen, on the last page, what will be written. You can leave at any time and go on later.</source>
        <translation>此助手通过几个问题将计算机变为邮件服务器。在您于最后一页看到将要写入的内容之前，不会更改任何东西。您可以随时离开，以后再继续。</translation>
    </message>
    <message>
        <source>What was found on this computer</source>
        <translation>在此计算机上发现的情况</translation>
    </message>
    <message>
        <source>Look &amp;again</source>
        <translation>重新查看(&amp;A)</translation>
    </message>
    <message>
        <source>A&amp;dopt what is there…</source>
        <translation>接管现有服务器(&amp;D)…</translation>
    </message>
    <message>
        <source>Looking at this computer…</source>
        <translation>正在查看此计算机…</translation>
    </message>
    <message>
        <source>There is no mail server in %1 yet: one can be made.</source>
        <comment>a directory</comment>
        <translation>%1 中还没有邮件服务器：可以创建一个。</translation>
    </message>
    <message>
        <source>There is a mail server already. What you say here is added to it.</source>
        <translation>已有一个邮件服务器。您在此处的回答会添加到其中。</translation>
    </message>
    <message>
        <source>There is a mail server of another make, which can be adopted with its settings, its people and its queue.</source>
        <translation>已有一个其他类型的邮件服务器，可以连同其设置、人员和队列一并接管。</translation>
    </message>
    <message>
        <source>There are parts of a mail server. What is missing will be made.</source>
        <translation>已有邮件服务器的部分内容。缺少的部分将会创建。</translation>
    </message>
    <message>
        <source>Nothing stands in the way.</source>
        <translation>没有任何障碍。</translation>
    </message>
    <message>
        <source>The computer is being looked at.</source>
        <translation>正在查看此计算机。</translation>
    </message>
    <message>
        <source>Looks at the ports, the accounts and the directories of this computer.</source>
        <translation>查看此计算机的端口、帐户和目录。</translation>
    </message>
    <message>
        <source>Changes nothing.</source>
        <translation>不作任何更改。</translation>
    </message>
    <message>
        <source>A&amp;dopt it now</source>
        <translation>立即接管(&amp;D)</translation>
    </message>
</context>
<context>
    <name>mw::gui::BackupsPane</name>
    <message>
        <source>&amp;Back up now…</source>
        <translation>立即备份(&amp;B)…</translation>
    </message>
    <message>
        <source>Keeps a copy of the whole configuration on the hub</source>
        <translation>在邮件中枢上保存整个配置的副本</translation>
    </message>
    <message>
        <source>&amp;Compare with…</source>
        <translation>比较(&amp;C)…</translation>
    </message>
    <message>
        <source>What is different now from the selected backup, file by file</source>
        <translation>逐个文件比较现状与所选备份的差异</translation>
    </message>
    <message>
        <source>&amp;Restore…</source>
        <translation>恢复(&amp;R)…</translation>
    </message>
    <message>
        <source>Brings back files of the selected backup, as a change that you review first</source>
        <translation>恢复所选备份中的文件，作为一项由您先行查看的更改</translation>
    </message>
    <message>
        <source>&amp;Delete backup…</source>
        <translation>删除备份(&amp;D)…</translation>
    </message>
    <message>
        <source>Deletes the selected backup for good</source>
        <translation>永久删除所选备份</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>Files of the backup</source>
        <translation>备份中的文件</translation>
    </message>
    <message>
        <source>The backups could not be read</source>
        <translation>无法读取备份</translation>
    </message>
    <message>
        <source>Looking for backups…</source>
        <translation>正在查找备份…</translation>
    </message>
    <message>
        <source>There is no backup yet</source>
        <translation>还没有备份</translation>
    </message>
    <message>
        <source>The history can take back each change. A backup keeps the whole configuration in one file, with a hash of each file in it.</source>
        <translation>历史记录可以撤销每项更改。备份则将整个配置保存在一个文件中，并含有每个文件的哈希值。</translation>
    </message>
    <message>
        <source>Backup of %1</source>
        <comment>moment</comment>
        <translation>%1 的备份</translation>
    </message>
    <message>
        <source>On the hub: %1</source>
        <comment>path of a file</comment>
        <translation>位于邮件中枢：%1</translation>
    </message>
    <message>
        <source>It holds no file.</source>
        <translation>其中没有文件。</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) are backed up.</source>
        <translation>
            <numerusform>已备份 %n 个文件。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) with passwords or keys were left out.</source>
        <translation>
            <numerusform>已略去 %n 个含有密码或密钥的文件。</numerusform>
        </translation>
    </message>
    <message>
        <source>The backup is deleted.</source>
        <translation>备份已删除。</translation>
    </message>
</context>
<context>
    <name>mw::gui::Banner</name>
    <message>
        <source>Close this message</source>
        <translation>关闭此消息</translation>
    </message>
</context>
<context>
    <name>mw::gui::BlockSenderDialog</name>
    <message>
        <source>Block a sender</source>
        <translation>阻止发件人</translation>
    </message>
    <message>
        <source>&amp;Sender</source>
        <translation>发件人(&amp;S)</translation>
    </message>
    <message>
        <source>An address, or @ and a domain for everybody there. It is refused while the other side still listens.</source>
        <translation>地址，或用 @ 加域表示该域的所有人。在对方仍在连接时即予拒绝。</translation>
    </message>
    <message>
        <source>block %1</source>
        <comment>sender</comment>
        <translation>阻止 %1</translation>
    </message>
    <message>
        <source>Type whose mail is to be refused.</source>
        <translation>请输入要拒绝谁的邮件。</translation>
    </message>
</context>
<context>
    <name>mw::gui::ChartLegend</name>
    <message>
        <source>Delivered %1</source>
        <comment>number</comment>
        <translation>已投递 %1</translation>
    </message>
    <message>
        <source>Deferred %1</source>
        <comment>number</comment>
        <translation>已推迟 %1</translation>
    </message>
    <message>
        <source>Bounced %1</source>
        <comment>number</comment>
        <translation>已退信 %1</translation>
    </message>
</context>
<context>
    <name>mw::gui::CodeEditor</name>
    <message>
        <source>Line %1: %2</source>
        <translation>第 %1 行：%2</translation>
    </message>
</context>
<context>
    <name>mw::gui::CompareDialog</name>
    <message>
        <source>Compared with the backup of %1</source>
        <comment>moment</comment>
        <translation>与 %1 的备份比较</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>正在比较…</translation>
    </message>
    <message>
        <source>Files that differ</source>
        <translation>有差异的文件</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Nothing differs: every file of the backup is as it was then.</source>
        <translation>没有差异：备份中的每个文件都与当时相同。</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) differ. Lines with − stand in the hub now, lines with + in the backup.</source>
        <translation>
            <numerusform>%n 个文件有差异。带 − 的行为邮件中枢现有内容，带 + 的行为备份中的内容。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mw::gui::ConflictPane</name>
    <message>
        <source>Open &amp;editor</source>
        <translation>打开编辑器(&amp;E)</translation>
    </message>
    <message>
        <source>Your text on top of what is there now, to be looked at first</source>
        <translation>将您的文本合并到现有内容之上，供您先行查看</translation>
    </message>
    <message>
        <source>Take &amp;theirs</source>
        <translation>采用对方的更改(&amp;T)</translation>
    </message>
    <message>
        <source>Your edit of this file is forgotten</source>
        <translation>放弃您对此文件的编辑</translation>
    </message>
    <message>
        <source>&amp;Merge mine on top</source>
        <translation>将我的更改合并上去(&amp;M)</translation>
    </message>
    <message>
        <source>The file gets both changes</source>
        <translation>文件将包含双方的更改</translation>
    </message>
    <message>
        <source>As the change left it</source>
        <translation>该更改之后的内容</translation>
    </message>
    <message>
        <source>When you began</source>
        <translation>您开始编辑时</translation>
    </message>
    <message>
        <source>On the hub now</source>
        <translation>邮件中枢现有内容</translation>
    </message>
    <message>
        <source>Before the change</source>
        <translation>该更改之前</translation>
    </message>
    <message>
        <source>Your edit</source>
        <translation>您的编辑</translation>
    </message>
    <message>
        <source>Both changes can be joined.</source>
        <translation>双方的更改可以合并。</translation>
    </message>
    <message>
        <source>Both changed the same lines, so you have to choose.</source>
        <translation>双方更改了相同的行，因此您必须选择。</translation>
    </message>
    <message>
        <source>%1 has been changed again since. %2
%3</source>
        <comment>file, reason, advice</comment>
        <translation>%1 此后又有更改。%2
%3</translation>
    </message>
    <message>
        <source>%1 has been changed since you read it. %2
%3</source>
        <comment>file, who and when, advice</comment>
        <translation>%1 在您读取之后已有更改。%2
%3</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>返回(&amp;B)</translation>
    </message>
    <message>
        <source>Nothing is decided; your edit goes on waiting</source>
        <translation>不作任何决定；您的编辑继续等待</translation>
    </message>
    <message>
        <source>&amp;Leave it as it is</source>
        <translation>保持原样(&amp;L)</translation>
    </message>
    <message>
        <source>What is on the hub now stays</source>
        <translation>邮件中枢的现有内容保持不变</translation>
    </message>
    <message>
        <source>&amp;Put it back</source>
        <translation>恢复(&amp;P)</translation>
    </message>
    <message>
        <source>Take m&amp;ine</source>
        <translation>采用我的更改(&amp;I)</translation>
    </message>
    <message>
        <source>The file becomes what it was before the change; what came later in it is lost</source>
        <translation>文件恢复为更改之前的内容；之后加入的内容会丢失</translation>
    </message>
    <message>
        <source>Your edit takes the place of what is on the hub now</source>
        <translation>您的编辑将取代邮件中枢的现有内容</translation>
    </message>
    <message>
        <source>&amp;Join both</source>
        <translation>合并双方(&amp;J)</translation>
    </message>
</context>
<context>
    <name>mw::gui::ConsequencePanel</name>
    <message>
        <source>%1, line %2: %3</source>
        <comment>file, number, reason</comment>
        <translation>%1，第 %2 行：%3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>file, reason</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>You are asked for permission when it is applied.</source>
        <translation>应用时会请求您授权。</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Interruption</source>
        <translation>服务中断</translation>
    </message>
    <message>
        <source>Fill in the form to see what it would do. Nothing is changed before you apply it.</source>
        <translation>填写表单以查看其效果。在您应用之前不会更改任何内容。</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>尚无</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>This cannot be done as it is: see the field that is marked.</source>
        <translation>目前无法执行：请查看标出的字段。</translation>
    </message>
    <message>
        <source>Nothing changes: the hub has it already.</source>
        <translation>没有变化：邮件中枢已是如此。</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>无。</translation>
    </message>
</context>
<context>
    <name>mw::gui::ControlDetails</name>
    <message>
        <source>Problems</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>What the line means</source>
        <translation>该行的含义</translation>
    </message>
    <message>
        <source>Text of the file</source>
        <translation>文件的文本</translation>
    </message>
    <message>
        <source>&amp;Form</source>
        <translation>表单(&amp;F)</translation>
    </message>
    <message>
        <source>Te&amp;xt</source>
        <translation>文本(&amp;X)</translation>
    </message>
    <message>
        <source>&amp;New content</source>
        <translation>新内容(&amp;N)</translation>
    </message>
    <message>
        <source>It takes the place of what is there. Once it is applied nobody can read it here.</source>
        <translation>它将取代现有内容。应用之后，任何人都无法在此读取。</translation>
    </message>
    <message>
        <source>Add to pending &amp;changes</source>
        <translation>添加到待应用的更改(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Standard value</source>
        <translation>标准值(&amp;S)</translation>
    </message>
    <message>
        <source>Removes the file, so that the standard holds</source>
        <translation>移除该文件，使标准值生效</translation>
    </message>
    <message>
        <source>For&amp;get this edit</source>
        <translation>放弃此编辑(&amp;G)</translation>
    </message>
    <message>
        <source>The file stays as it is on the hub</source>
        <translation>邮件中枢上的文件保持不变</translation>
    </message>
    <message>
        <source>No file is selected</source>
        <translation>未选择文件</translation>
    </message>
    <message>
        <source>Select one to see what it does, what is in force, and to change it.</source>
        <translation>选择一个文件以查看其作用和当前生效的内容，并进行更改。</translation>
    </message>
    <message>
        <source>No program that Mailwright knows reads a file of this name. It can be looked at here, not changed.</source>
        <translation>Mailwright 已知的程序均不读取此名称的文件。可以在此查看，但不能更改。</translation>
    </message>
    <message>
        <source>set, not shown</source>
        <translation>已设置，不显示</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>当前生效</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>修改时间</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>标准值</translation>
    </message>
    <message>
        <source>Read by</source>
        <translation>读取者</translation>
    </message>
    <message>
        <source>After a change</source>
        <translation>更改之后</translation>
    </message>
    <message>
        <source>nothing: it holds from the next use on</source>
        <translation>无需操作：下次使用时起生效</translation>
    </message>
    <message>
        <source>Set, not shown</source>
        <translation>已设置，不显示</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>未设置</translation>
    </message>
    <message>
        <source>This file holds passwords or keys. What it holds never leaves the hub, and stays out of the history.</source>
        <translation>此文件含有密码或密钥。其内容绝不离开邮件中枢，也不记入历史记录。</translation>
    </message>
    <message>
        <source>This file cannot be edited here</source>
        <translation>此文件不能在此编辑</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>正在读取文件…</translation>
    </message>
    <message>
        <source>A program makes it from another file.</source>
        <translation>由程序从另一个文件生成。</translation>
    </message>
    <message>
        <source>Not applied yet</source>
        <translation>尚未应用</translation>
    </message>
    <message>
        <source>Unknown file</source>
        <translation>未知文件</translation>
    </message>
    <message>
        <source>Set on this hub</source>
        <translation>本邮件中枢上已设置</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>第 %1 行：%2</translation>
    </message>
    <message numerus="yes">
        <source>%n more problem(s)</source>
        <translation>
            <numerusform>另有 %n 个问题</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mw::gui::ControlFilesModel</name>
    <message>
        <source>will be set, not shown</source>
        <translation>将设置，不显示</translation>
    </message>
    <message>
        <source>set, not shown</source>
        <translation>已设置，不显示</translation>
    </message>
    <message>
        <source>cannot be shown</source>
        <translation>无法显示</translation>
    </message>
    <message>
        <source>set</source>
        <translation>已设置</translation>
    </message>
    <message>
        <source>being read…</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>Not applied yet</source>
        <translation>尚未应用</translation>
    </message>
    <message>
        <source>%1: %2, not applied yet</source>
        <comment>file name, value</comment>
        <translation>%1：%2，尚未应用</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>file name, value</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>mw::gui::ControlFilesPage</name>
    <message>
        <source>Control files</source>
        <translation>控制文件</translation>
    </message>
    <message>
        <source>&amp;Find a control file</source>
        <translation>查找控制文件(&amp;F)</translation>
    </message>
    <message>
        <source>Filter by name, help, content or program</source>
        <translation>按名称、帮助、内容或程序筛选</translation>
    </message>
    <message>
        <source>Which files</source>
        <translation>显示哪些文件</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>所有文件</translation>
    </message>
    <message>
        <source>Set on this hub</source>
        <translation>本邮件中枢上已设置</translation>
    </message>
    <message>
        <source>Not applied yet</source>
        <translation>尚未应用</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) set on this hub</source>
        <translation>
            <numerusform>本邮件中枢上已设置 %n 个文件</numerusform>
        </translation>
    </message>
    <message>
        <source>The control files could not be read</source>
        <translation>无法读取控制文件</translation>
    </message>
    <message>
        <source>Reading the control files…</source>
        <translation>正在读取控制文件…</translation>
    </message>
    <message>
        <source>No edit waits</source>
        <translation>没有待应用的编辑</translation>
    </message>
    <message>
        <source>Every change has been applied or forgotten.</source>
        <translation>每项更改均已应用或放弃。</translation>
    </message>
    <message>
        <source>No file matches</source>
        <translation>没有匹配的文件</translation>
    </message>
    <message>
        <source>Clear the filter to see all of them.</source>
        <translation>清除筛选条件以查看全部。</translation>
    </message>
</context>
<context>
    <name>mw::gui::ControlForm</name>
    <message>
        <source>&amp;Value</source>
        <translation>值(&amp;V)</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>条目</translation>
    </message>
    <message>
        <source>New entry</source>
        <translation>新条目</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>添加(&amp;A)</translation>
    </message>
    <message>
        <source>Rem&amp;ove</source>
        <translation>移除(&amp;O)</translation>
    </message>
    <message>
        <source>New entry, such as %1</source>
        <translation>新条目，例如 %1</translation>
    </message>
</context>
<context>
    <name>mw::gui::ControlStore</name>
    <message>
        <source>It holds bytes that are no text in UTF-8, which would be lost here.</source>
        <translation>其中含有不是 UTF-8 文本的字节，在此处编辑会丢失。</translation>
    </message>
    <message>
        <source>It is a directory with a file for each host.</source>
        <translation>它是一个目录，每个主机名对应其中一个文件。</translation>
    </message>
    <message>
        <source>It stands for all files whose names begin so.</source>
        <translation>它代表名称以此开头的所有文件。</translation>
    </message>
</context>
<context>
    <name>mw::gui::DeadlineBar</name>
    <message>
        <source>%1 % of the time in the queue is over</source>
        <translation>允许的排队时间已过 %1 %</translation>
    </message>
</context>
<context>
    <name>mw::gui::DeliveryChart</name>
    <message>
        <source>Deliveries over time</source>
        <translation>各时段的投递</translation>
    </message>
    <message>
        <source>%1 delivered, %2 deferred, %3 bounced</source>
        <translation>已投递 %1，已推迟 %2，已退信 %3</translation>
    </message>
    <message>
        <source>%1 to %2
Delivered: %3
Deferred: %4
Bounced: %5</source>
        <comment>time, time, three numbers</comment>
        <translation>%1 至 %2
已投递：%3
已推迟：%4
已退信：%5</translation>
    </message>
</context>
<context>
    <name>mw::gui::DiffView</name>
    <message>
        <source>Differences</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>added: %1</source>
        <translation>添加：%1</translation>
    </message>
    <message>
        <source>removed: %1</source>
        <translation>移除：%1</translation>
    </message>
</context>
<context>
    <name>mw::gui::DomainForm</name>
    <message>
        <source>Change %1</source>
        <comment>domain</comment>
        <translation>更改 %1</translation>
    </message>
    <message>
        <source>Add a domain</source>
        <translation>添加域</translation>
    </message>
    <message>
        <source>&amp;Domain</source>
        <translation>域(&amp;D)</translation>
    </message>
    <message>
        <source>What stands behind the @ of its addresses.</source>
        <translation>其地址中 @ 后面的部分。</translation>
    </message>
    <message>
        <source>More: names below it, exceptions</source>
        <translation>更多：下级名称、例外</translation>
    </message>
    <message>
        <source>Also every name &amp;below it</source>
        <translation>包括其下级的所有名称(&amp;B)</translation>
    </message>
    <message>
        <source>Mail for a.shop.example and b.shop.example is handled like that for shop.example.</source>
        <translation>发给 a.shop.example 和 b.shop.example 的邮件与发给 shop.example 的邮件同样处理。</translation>
    </message>
    <message>
        <source>E&amp;xcept</source>
        <translation>例外(&amp;X)</translation>
    </message>
    <message>
        <source>Addresses and names below it, with blanks between them, whose mail goes elsewhere.</source>
        <translation>邮件另有去向的地址和下级名称，以空格分隔。</translation>
    </message>
    <message>
        <source>&amp;Virtual</source>
        <translation>虚拟(&amp;V)</translation>
    </message>
    <message>
        <source>It has its own addresses, and one account looks after all of them. Nobody needs an account on this computer.</source>
        <translation>它有自己的地址，全部由一个帐户负责。任何人都不需要此计算机上的帐户。</translation>
    </message>
    <message>
        <source>&amp;Local</source>
        <translation>本地(&amp;L)</translation>
    </message>
    <message>
        <source>The people are users of this computer: mail to anna at this domain goes to the user anna.</source>
        <translation>收件人是此计算机的用户：发给该域中 anna 的邮件投递给用户 anna。</translation>
    </message>
    <message>
        <source>&amp;Relay</source>
        <translation>中继(&amp;R)</translation>
    </message>
    <message>
        <source>Its mail is taken here and passed on to the server that keeps it.</source>
        <translation>在此接收其邮件，并转交给保存邮件的服务器。</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>域的类型</translation>
    </message>
    <message>
        <source>the hub’s own addresses (alias)</source>
        <translation>邮件中枢自己的地址（alias）</translation>
    </message>
    <message>
        <source>Looked &amp;after by</source>
        <translation>负责者(&amp;A)</translation>
    </message>
    <message>
        <source>The account whose .qmail files are the addresses. It may have an extension, as in anna-shop.</source>
        <translation>其 .qmail 文件即为地址的帐户。可以带扩展部分，例如 anna-shop。</translation>
    </message>
    <message>
        <source>&amp;Everything else goes to</source>
        <translation>其余所有投递到(&amp;E)</translation>
    </message>
    <message>
        <source>Where mail for names without an address of their own goes. Left empty, it bounces until you add addresses.</source>
        <translation>没有自己地址的名称的邮件去向。留空时，在您添加地址之前会退信。</translation>
    </message>
    <message>
        <source>Type the domain to see what happens.</source>
        <translation>输入域以查看结果。</translation>
    </message>
    <message>
        <source>Say which account looks after it.</source>
        <translation>请指明由哪个帐户负责。</translation>
    </message>
    <message>
        <source>It says who has an address there.</source>
        <translation>它决定谁在该域拥有地址。</translation>
    </message>
</context>
<context>
    <name>mw::gui::DomainsPage</name>
    <message>
        <source>Domains</source>
        <translation>域</translation>
    </message>
    <message>
        <source>&amp;Add domain…</source>
        <translation>添加域(&amp;A)…</translation>
    </message>
    <message>
        <source>Take mail for another domain</source>
        <translation>接收另一个域的邮件</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>更改(&amp;C)…</translation>
    </message>
    <message>
        <source>Another kind, account or exceptions for the selected domain</source>
        <translation>更改所选域的类型、帐户或例外</translation>
    </message>
    <message>
        <source>Re&amp;name…</source>
        <translation>重命名(&amp;N)…</translation>
    </message>
    <message>
        <source>Give the selected domain another name</source>
        <translation>为所选域更换名称</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>移除(&amp;R)…</translation>
    </message>
    <message>
        <source>Take no more mail for the selected domain</source>
        <translation>不再接收所选域的邮件</translation>
    </message>
    <message>
        <source>Check &amp;DNS</source>
        <translation>检查 DNS(&amp;D)</translation>
    </message>
    <message>
        <source>Ask the name system whether it sends the mail of these domains to this hub</source>
        <translation>查询 DNS 是否将这些域的邮件指向本邮件中枢</translation>
    </message>
    <message>
        <source>&amp;Fix…</source>
        <translation>修复(&amp;F)…</translation>
    </message>
    <message>
        <source>Mend what keeps mail for the selected domain from arriving</source>
        <translation>解决所选域的邮件无法到达的问题</translation>
    </message>
    <message>
        <source>Add address…</source>
        <translation>添加地址…</translation>
    </message>
    <message>
        <source>A new address at the selected domain</source>
        <translation>在所选域中新建地址</translation>
    </message>
    <message>
        <source>Everything else…</source>
        <translation>其余所有…</translation>
    </message>
    <message>
        <source>What happens to mail for names that are not in this list</source>
        <translation>如何处理不在此列表中的名称的邮件</translation>
    </message>
    <message>
        <source>Domains of this hub</source>
        <translation>本邮件中枢的域</translation>
    </message>
    <message>
        <source>Addresses of the selected domain</source>
        <translation>所选域的地址</translation>
    </message>
    <message numerus="yes">
        <source>%n domain(s)</source>
        <translation>
            <numerusform>%n 个域</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no control/rcpthosts: mail for any domain is taken from everybody, which makes this hub an open relay.</source>
        <translation>没有 control/rcpthosts：接受任何人发给任何域的邮件，这使本邮件中枢成为开放中继。</translation>
    </message>
    <message>
        <source>The domains could not be read</source>
        <translation>无法读取域</translation>
    </message>
    <message>
        <source>Reading the domains…</source>
        <translation>正在读取域…</translation>
    </message>
    <message>
        <source>This hub takes no mail yet</source>
        <translation>本邮件中枢尚未接收邮件</translation>
    </message>
    <message>
        <source>Add the domain that stands behind the @ of your addresses.</source>
        <translation>请添加您的地址中 @ 后面的域。</translation>
    </message>
    <message>
        <source>Its mail is taken here and passed on; its addresses are kept by another server.</source>
        <translation>在此接收其邮件并转交；其地址由另一台服务器管理。</translation>
    </message>
    <message>
        <source>Mail for it from outside is refused: it is missing in control/rcpthosts.</source>
        <translation>外部发来的邮件会被拒绝：control/rcpthosts 中没有此域。</translation>
    </message>
    <message>
        <source>It has no address yet: all its mail bounces.</source>
        <translation>它还没有地址：其所有邮件都会退信。</translation>
    </message>
    <message>
        <source>Add an address, or say where everything else goes.</source>
        <translation>请添加地址，或指明其余所有邮件的去向。</translation>
    </message>
    <message>
        <source>DNS: %1</source>
        <comment>what the name system says</comment>
        <translation>DNS：%1</translation>
    </message>
</context>
<context>
    <name>mw::gui::EmptyState</name>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Copy this command</source>
        <translation>复制此命令</translation>
    </message>
</context>
<context>
    <name>mw::gui::EverythingElseForm</name>
    <message>
        <source>Everything else</source>
        <translation>其余所有</translation>
    </message>
    <message>
        <source>all local domains</source>
        <translation>所有本地域</translation>
    </message>
    <message>
        <source>&amp;At</source>
        <translation>位于(&amp;A)</translation>
    </message>
    <message>
        <source>Mail to names of it that have no address of their own.</source>
        <translation>发给其中没有自己地址的名称的邮件。</translation>
    </message>
    <message>
        <source>It &amp;bounces</source>
        <translation>退信(&amp;B)</translation>
    </message>
    <message>
        <source>Who mistyped an address learns of it. This is what most hubs do.</source>
        <translation>写错地址的人会得知。大多数邮件中枢都这样做。</translation>
    </message>
    <message>
        <source>It &amp;goes somewhere</source>
        <translation>投递到指定去向(&amp;G)</translation>
    </message>
    <message>
        <source>Every name counts as an address. Expect a lot of spam to names that are guessed.</source>
        <translation>任何名称都算作地址。预计会有大量垃圾邮件发往猜测的名称。</translation>
    </message>
    <message>
        <source>It is &amp;dropped</source>
        <translation>丢弃(&amp;D)</translation>
    </message>
    <message>
        <source>Nobody gets it and nobody learns of it: not those who mistyped, either.</source>
        <translation>没有人收到，也没有人得知：写错地址的人也不例外。</translation>
    </message>
    <message>
        <source>What happens to it</source>
        <translation>处理方式</translation>
    </message>
    <message>
        <source>&amp;Where</source>
        <translation>去向(&amp;W)</translation>
    </message>
    <message>
        <source>An address, a mailbox as a path (./Maildir/), or a program after |.</source>
        <translation>地址、路径形式的邮箱（./Maildir/），或 | 后接程序。</translation>
    </message>
    <message>
        <source>It bounces already.</source>
        <translation>已经是退信。</translation>
    </message>
    <message>
        <source>Say where it goes.</source>
        <translation>请指明去向。</translation>
    </message>
    <message>
        <source>everything else at %1</source>
        <comment>domain</comment>
        <translation>%1 的其余所有地址</translation>
    </message>
    <message>
        <source>To all of it alike.</source>
        <translation>对其全部一视同仁。</translation>
    </message>
</context>
<context>
    <name>mw::gui::FileField</name>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Choose: %1</source>
        <comment>what a file is for</comment>
        <translation>选择：%1</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>没有这个文件。</translation>
    </message>
    <message>
        <source>It is no file of text, or far too large.</source>
        <translation>它不是文本文件，或者过大。</translation>
    </message>
    <message>
        <source>It cannot be read: %1</source>
        <comment>reason of the system</comment>
        <translation>无法读取：%1</translation>
    </message>
</context>
<context>
    <name>mw::gui::FindBar</name>
    <message>
        <source>Find in this log</source>
        <translation>在此日志中查找</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>查找上一个</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>查找下一个</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>mw::gui::FormDialog</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Add to &amp;pending changes</source>
        <translation>添加到待应用的更改(&amp;P)</translation>
    </message>
    <message>
        <source>It waits at the bottom of the window and is applied together with other changes</source>
        <translation>它会在窗口底部等待，与其他更改一起应用</translation>
    </message>
    <message>
        <source>Re&amp;view and apply…</source>
        <translation>查看并应用(&amp;V)…</translation>
    </message>
</context>
<context>
    <name>mw::gui::FormField</name>
    <message>
        <source>Example: %1</source>
        <translation>示例：%1</translation>
    </message>
    <message>
        <source>File: %1</source>
        <translation>文件：%1</translation>
    </message>
</context>
<context>
    <name>mw::gui::GuideBrowser</name>
    <message>
        <source>Chapter of the guide</source>
        <translation>指南的章节</translation>
    </message>
</context>
<context>
    <name>mw::gui::GuideWindow</name>
    <message>
        <source>Guide to Mailwright</source>
        <translation>Mailwright 指南</translation>
    </message>
    <message>
        <source>&amp;Search the guide</source>
        <translation>搜索指南(&amp;S)</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>搜索指南</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>章节</translation>
    </message>
    <message>
        <source>No chapter has these words.</source>
        <translation>没有含有这些字词的章节。</translation>
    </message>
</context>
<context>
    <name>mw::gui::HeadersView</name>
    <message>
        <source>Message header</source>
        <translation>邮件头</translation>
    </message>
</context>
<context>
    <name>mw::gui::HistoryModel</name>
    <message>
        <source>The configuration as it was found</source>
        <translation>最初发现时的配置</translation>
    </message>
    <message>
        <source>%1 edited outside this program</source>
        <comment>files</comment>
        <translation>%1 在本程序之外被编辑</translation>
    </message>
    <message>
        <source>Edited %1</source>
        <comment>files</comment>
        <translation>已编辑 %1</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>what was changed, why</comment>
        <translation>%1 – %2</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n 个文件</numerusform>
        </translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>操作者</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
</context>
<context>
    <name>mw::gui::HistoryPage</name>
    <message>
        <source>History &amp; backup</source>
        <translation>历史与备份</translation>
    </message>
    <message>
        <source>&amp;Undo this change…</source>
        <translation>撤销此更改(&amp;U)…</translation>
    </message>
    <message>
        <source>Shows what taking it back does, and does it</source>
        <translation>显示撤销的效果，并执行撤销</translation>
    </message>
    <message>
        <source>&amp;Changes</source>
        <translation>更改(&amp;C)</translation>
    </message>
    <message>
        <source>Bac&amp;kups</source>
        <translation>备份(&amp;K)</translation>
    </message>
    <message>
        <source>Changes of the configuration</source>
        <translation>配置的更改</translation>
    </message>
    <message>
        <source>The history could not be read</source>
        <translation>无法读取历史记录</translation>
    </message>
    <message>
        <source>Reading the history…</source>
        <translation>正在读取历史记录…</translation>
    </message>
    <message>
        <source>Nothing has been changed yet</source>
        <translation>尚未作过更改</translation>
    </message>
    <message>
        <source>Every change of the configuration is recorded here, and can be taken back.</source>
        <translation>配置的每项更改都记录在此，并可撤销。</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n 项更改</numerusform>
        </translation>
    </message>
    <message>
        <source>Change %1 by %2, %3</source>
        <comment>number, account, moment</comment>
        <translation>更改 %1，操作者 %2，%3</translation>
    </message>
    <message>
        <source>Co&amp;mpare with…</source>
        <translation>比较(&amp;M)…</translation>
    </message>
    <message>
        <source>What the selected change and those before it did together, since an older one</source>
        <translation>所选更改及其之前的更改自某个较早更改以来共同做了什么</translation>
    </message>
    <message>
        <source>Everything after change %1, until change %2</source>
        <translation>更改 %1 之后直到更改 %2 的全部内容</translation>
    </message>
</context>
<context>
    <name>mw::gui::HostDialog</name>
    <message>
        <source>Add host</source>
        <translation>添加主机</translation>
    </message>
    <message>
        <source>&amp;Host</source>
        <translation>主机(&amp;H)</translation>
    </message>
    <message>
        <source>Reached by ssh, with your key: Mailwright opens no port and keeps no password.</source>
        <translation>使用您的密钥通过 ssh 连接：Mailwright 不打开端口，也不保存密码。</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>What the hub is called in this window; as it calls itself, if you leave this empty.</source>
        <translation>邮件中枢在此窗口中的名称；留空则使用其自身的名称。</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>办公室</translation>
    </message>
    <message>
        <source>&amp;Colour</source>
        <translation>颜色(&amp;C)</translation>
    </message>
    <message>
        <source>Of the band over the window while you look at this hub.</source>
        <translation>查看此邮件中枢时窗口上方色带的颜色。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>添加(&amp;A)</translation>
    </message>
    <message>
        <source>This hub is in the list already.</source>
        <translation>此邮件中枢已在列表中。</translation>
    </message>
</context>
<context>
    <name>mw::gui::HubBand</name>
    <message>
        <source>Hub %1</source>
        <comment>name</comment>
        <translation>邮件中枢 %1</translation>
    </message>
</context>
<context>
    <name>mw::gui::HubView</name>
    <message>
        <source>&amp;Set up this computer…</source>
        <translation>设置此计算机(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>重试(&amp;T)</translation>
    </message>
    <message>
        <source>Stop %1?</source>
        <comment>service</comment>
        <translation>要停止 %1 吗？</translation>
    </message>
    <message>
        <source>Restart %1?</source>
        <comment>service</comment>
        <translation>要重新启动 %1 吗？</translation>
    </message>
    <message>
        <source>It does nothing until it is started again. What runs now is finished first.</source>
        <translation>再次启动之前它不会工作。正在进行的操作会先完成。</translation>
    </message>
    <message>
        <source>What runs now is finished first; then it starts anew.</source>
        <translation>正在进行的操作会先完成，然后重新启动。</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>停止(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Restart</source>
        <translation>重新启动(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>Connecting to the hub…</source>
        <translation>正在连接邮件中枢…</translation>
    </message>
    <message>
        <source>The mail helper is not running</source>
        <translation>邮件辅助程序没有运行</translation>
    </message>
    <message>
        <source>Mailwright works through a helper, mailwrightd, that looks after the mail system. Start it with this command:</source>
        <translation>Mailwright 通过管理邮件系统的辅助程序 mailwrightd 工作。请用此命令启动它：</translation>
    </message>
    <message>
        <source>%1
Mailwright tries again by itself.</source>
        <comment>reason</comment>
        <translation>%1
Mailwright 会自动重试。</translation>
    </message>
    <message>
        <source>Connected to %1.</source>
        <comment>name of a hub</comment>
        <translation>已连接到 %1。</translation>
    </message>
    <message>
        <source>The connection to %1 is lost.</source>
        <comment>name of a hub</comment>
        <translation>与 %1 的连接已断开。</translation>
    </message>
    <message>
        <source>There is no mail hub here yet</source>
        <translation>此处还没有邮件中枢</translation>
    </message>
    <message>
        <source>The helper is running. An assistant asks what the hub needs to know, shows what it will write, and ends with a mail that arrives.</source>
        <translation>辅助程序正在运行。助手会询问邮件中枢所需的信息，显示将要写入的内容，最后送达一封测试邮件。</translation>
    </message>
    <message>
        <source>Nothing is changed before the last page.</source>
        <translation>在最后一页之前不会更改任何内容。</translation>
    </message>
    <message>
        <source>You lack the right to configure; ask an administrator of this computer.</source>
        <translation>您没有配置权限；请联系此计算机的管理员。</translation>
    </message>
    <message>
        <source>%1 cannot be reached</source>
        <comment>name of a hub</comment>
        <translation>无法连接 %1</translation>
    </message>
    <message>
        <source>This command says more:</source>
        <translation>此命令可提供更多信息：</translation>
    </message>
    <message>
        <source>You may not look after this hub</source>
        <translation>您无权管理此邮件中枢</translation>
    </message>
    <message>
        <source>The helper is running, but your account lacks the right “%1”. Members of the group mailwright have it; an administrator can add you:</source>
        <translation>辅助程序正在运行，但您的帐户没有“%1”权限。mailwright 组的成员拥有该权限；管理员可以将您加入：</translation>
    </message>
    <message>
        <source>%1
Then log out and in again.</source>
        <comment>reason</comment>
        <translation>%1
然后请注销并重新登录。</translation>
    </message>
    <message>
        <source>A hub is set up on its own computer: start Mailwright there, or type there: %1</source>
        <translation>邮件中枢要在其自己的计算机上设置：请在那里启动 Mailwright，或在那里输入：%1</translation>
    </message>
    <message>
        <source>%1
Mailwright does not try again by itself: too many attempts could lock your account there.</source>
        <comment>reason</comment>
        <translation>%1
Mailwright 不会自动重试：尝试过多可能会锁定您在那里的账户。</translation>
    </message>
    <message>
        <source>Try &amp;now</source>
        <translation>立即重试(&amp;N)</translation>
    </message>
    <message>
        <source>The connection to the helper is lost. What you see is as of %1.</source>
        <comment>time of day</comment>
        <translation>与辅助程序的连接已断开。您看到的是 %1 时的状态。</translation>
    </message>
    <message numerus="yes">
        <source>It is tried again in %n seconds.</source>
        <translation>
            <numerusform>%n 秒后重试。</numerusform>
        </translation>
    </message>
    <message>
        <source>It is being tried again…</source>
        <translation>正在重试…</translation>
    </message>
</context>
<context>
    <name>mw::gui::ImportAddressesForm</name>
    <message>
        <source>Import addresses</source>
        <translation>导入地址</translation>
    </message>
    <message>
        <source>&amp;Open a file…</source>
        <translation>打开文件(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Table</source>
        <translation>表格(&amp;T)</translation>
    </message>
    <message>
        <source>A line for each place mail goes: address, kind (forward, mailbox, program or discard), to. Also as a spreadsheet writes it. Addresses that exist get the new places added.</source>
        <translation>邮件的每个去向占一行：地址、类型（forward、mailbox、program 或 discard）、目标。也可以是电子表格保存的格式。已存在的地址会添加新的去向。</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>另有 %n 个。</numerusform>
        </translation>
    </message>
    <message>
        <source>Open a file or paste a table to see what happens.</source>
        <translation>打开文件或粘贴表格以查看结果。</translation>
    </message>
    <message numerus="yes">
        <source>%n address(es) from a table</source>
        <translation>
            <numerusform>来自表格的 %n 个地址</numerusform>
        </translation>
    </message>
    <message>
        <source>Mend first what stands under the table.</source>
        <translation>请先解决表格下方所示的问题。</translation>
    </message>
</context>
<context>
    <name>mw::gui::InstallCertificateDialog</name>
    <message>
        <source>Install certificate</source>
        <translation>安装证书</translation>
    </message>
    <message>
        <source>Certificates and keys (*.pem *.crt *.cer *.key);;All files (*)</source>
        <translation>证书和密钥 (*.pem *.crt *.cer *.key);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>证书</translation>
    </message>
    <message>
        <source>&amp;Certificate with its chain</source>
        <translation>证书及其证书链(&amp;C)</translation>
    </message>
    <message>
        <source>A file in PEM form, as your authority or an ACME client has made it.</source>
        <translation>PEM 格式的文件，由您的证书颁发机构或 ACME 客户端生成。</translation>
    </message>
    <message>
        <source>Private key</source>
        <translation>私钥</translation>
    </message>
    <message>
        <source>Private &amp;key</source>
        <translation>私钥(&amp;K)</translation>
    </message>
    <message>
        <source>It is written for the mail server alone, stays out of the history, and is never shown.</source>
        <translation>仅供邮件服务器使用，不记入历史记录，也绝不显示。</translation>
    </message>
    <message>
        <source>For one host name only</source>
        <translation>仅用于一个主机名</translation>
    </message>
    <message>
        <source>&amp;Shown to clients that ask for</source>
        <translation>出示给请求以下名称的客户端(&amp;S)</translation>
    </message>
    <message>
        <source>Empty: it is shown to everybody. A name: only to clients that ask for this host.</source>
        <translation>留空：向所有客户端出示。填写名称：仅向请求该主机的客户端出示。</translation>
    </message>
    <message>
        <source>Choose the file with the certificate.</source>
        <translation>请选择证书文件。</translation>
    </message>
    <message>
        <source>Choose the file with the private key.</source>
        <translation>请选择私钥文件。</translation>
    </message>
    <message>
        <source>certificate</source>
        <translation>证书</translation>
    </message>
    <message>
        <source>certificate for %1</source>
        <comment>host name</comment>
        <translation>%1 的证书</translation>
    </message>
</context>
<context>
    <name>mw::gui::LimitsPage</name>
    <message>
        <source>Limits &amp; bounces</source>
        <translation>限制与退信</translation>
    </message>
    <message>
        <source>Show retry &amp;plan</source>
        <translation>显示重试计划(&amp;P)</translation>
    </message>
    <message>
        <source>When a message is tried, as a drawing and as a table</source>
        <translation>以图形和表格显示何时尝试投递邮件</translation>
    </message>
    <message>
        <source>Parallel deliveries</source>
        <translation>并行投递</translation>
    </message>
    <message>
        <source>More are faster; fewer spare this computer, its line and the servers at the other end.</source>
        <translation>数量越多越快；数量越少，对此计算机、其线路和对方服务器的负担越小。</translation>
    </message>
    <message>
        <source>To &amp;other hosts</source>
        <translation>到其他主机(&amp;O)</translation>
    </message>
    <message>
        <source>How many deliveries to other hosts may run at once; 0 holds them all.</source>
        <translation>最多可同时进行多少个到其他主机的投递；0 表示全部暂停。</translation>
    </message>
    <message>
        <source>To people of this &amp;hub</source>
        <translation>给本邮件中枢的用户(&amp;H)</translation>
    </message>
    <message>
        <source>How many deliveries into mailboxes of this hub may run at once; 0 holds them all.</source>
        <translation>最多可同时进行多少个到本邮件中枢邮箱的投递；0 表示全部暂停。</translation>
    </message>
    <message>
        <source>Trying again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>A message that cannot be delivered now is tried again, less and less often, until it is returned.</source>
        <translation>目前无法投递的邮件会重试，间隔越来越长，直到退回。</translation>
    </message>
    <message>
        <source>&amp;Returned after</source>
        <translation>退回期限(&amp;R)</translation>
    </message>
    <message>
        <source>How long a message is tried before it is returned to its sender.</source>
        <translation>邮件尝试投递多久后退回给发件人。</translation>
    </message>
    <message>
        <source>604800, which is 7 days</source>
        <translation>604800，即 7 天</translation>
    </message>
    <message>
        <source>Pace to other hos&amp;ts</source>
        <translation>到其他主机的重试节奏(&amp;T)</translation>
    </message>
    <message>
        <source>How fast the waits between attempts to other hosts grow: the first wait is the square of it in seconds.</source>
        <translation>到其他主机的尝试间隔的增长速度：首次等待的秒数为该值的平方。</translation>
    </message>
    <message>
        <source>Pace to people of this hu&amp;b</source>
        <translation>给本邮件中枢用户的重试节奏(&amp;B)</translation>
    </message>
    <message>
        <source>How fast the waits between attempts to people of this hub grow: the first wait is the square of it in seconds.</source>
        <translation>给本邮件中枢用户的尝试间隔的增长速度：首次等待的秒数为该值的平方。</translation>
    </message>
    <message>
        <source>&amp;Longest wait</source>
        <translation>最长等待(&amp;L)</translation>
    </message>
    <message>
        <source>No two attempts are further apart than this.</source>
        <translation>任意两次尝试的间隔都不超过此值。</translation>
    </message>
    <message>
        <source>3600, which is an hour</source>
        <translation>3600，即一小时</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>不限制</translation>
    </message>
    <message>
        <source>Sender is told of the delay a&amp;fter</source>
        <translation>多久后通知发件人延迟(&amp;F)</translation>
    </message>
    <message>
        <source>After how many hours of waiting the sender gets a note that the message is late.</source>
        <translation>等待多少小时后通知发件人邮件延迟。</translation>
    </message>
    <message>
        <source>never</source>
        <translation>从不</translation>
    </message>
    <message>
        <source>Bounces</source>
        <translation>退信</translation>
    </message>
    <message>
        <source>What a sender gets when a message could not be delivered.</source>
        <translation>邮件无法投递时发件人收到的内容。</translation>
    </message>
    <message>
        <source>Bounce s&amp;ender</source>
        <translation>退信发件人(&amp;E)</translation>
    </message>
    <message>
        <source>The name before the @ in the From field of bounces.</source>
        <translation>退信 From 字段中 @ 前面的名称。</translation>
    </message>
    <message>
        <source>Bounce ho&amp;st</source>
        <translation>退信主机(&amp;S)</translation>
    </message>
    <message>
        <source>The host in the From field and the text of bounces.</source>
        <translation>退信 From 字段和正文中的主机。</translation>
    </message>
    <message>
        <source>Sub&amp;ject</source>
        <translation>主题(&amp;J)</translation>
    </message>
    <message>
        <source>The subject of bounces.</source>
        <translation>退信的主题。</translation>
    </message>
    <message>
        <source>Text, as qmail writes it</source>
        <translation>qmail 所写的文本</translation>
    </message>
    <message>
        <source>Reports that programs understand, too (RFC 3464)</source>
        <translation>程序也能理解的报告（RFC 3464）</translation>
    </message>
    <message>
        <source>For&amp;m</source>
        <translation>格式(&amp;M)</translation>
    </message>
    <message>
        <source>What bounces look like.</source>
        <translation>退信的样式。</translation>
    </message>
    <message>
        <source>Message repeated up &amp;to</source>
        <translation>引用原邮件至多(&amp;T)</translation>
    </message>
    <message>
        <source>How much of the message a bounce repeats.</source>
        <translation>退信中引用原邮件的多少内容。</translation>
    </message>
    <message>
        <source>50000, which is 50 kB</source>
        <translation>50000，即 50 kB</translation>
    </message>
    <message>
        <source>Double bounces</source>
        <translation>双重退信</translation>
    </message>
    <message>
        <source>Bounces that cannot be delivered themselves.</source>
        <translation>自身也无法投递的退信。</translation>
    </message>
    <message>
        <source>Deliver them to somebody of this hub</source>
        <translation>投递给本邮件中枢的某个用户</translation>
    </message>
    <message>
        <source>Deliver them, but not where the sender does not exist</source>
        <translation>投递，但发件人不存在时除外</translation>
    </message>
    <message>
        <source>Discard them</source>
        <translation>丢弃</translation>
    </message>
    <message>
        <source>&amp;What is done with them</source>
        <translation>处理方式(&amp;W)</translation>
    </message>
    <message>
        <source>Who writes under a false address makes many of them.</source>
        <translation>用虚假地址发信的人会造成许多双重退信。</translation>
    </message>
    <message>
        <source>Delivered to the &amp;user</source>
        <translation>投递给用户(&amp;U)</translation>
    </message>
    <message>
        <source>The name before the @ of whoever gets them.</source>
        <translation>接收者地址中 @ 前面的名称。</translation>
    </message>
    <message>
        <source>Delivered to the host (&amp;domain)</source>
        <translation>投递到主机（域）(&amp;D)</translation>
    </message>
    <message>
        <source>The domain of whoever gets them.</source>
        <translation>接收者的域。</translation>
    </message>
    <message numerus="yes">
        <source>%n in use</source>
        <translation>
            <numerusform>%n 个使用中</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mw::gui::ListForm</name>
    <message>
        <source>New mailing list</source>
        <translation>新建邮件列表</translation>
    </message>
    <message>
        <source>&amp;Address of the list</source>
        <translation>列表的地址(&amp;A)</translation>
    </message>
    <message>
        <source>Mail to it goes to every member. NAME-subscribe@ and others of its addresses come with it.</source>
        <translation>发往该地址的邮件会投递给每个成员。同时还有 NAME-subscribe@ 等其他地址。</translation>
    </message>
    <message>
        <source>&amp;Owner</source>
        <translation>所有者(&amp;O)</translation>
    </message>
    <message>
        <source>Who looks after it: gets what its software reports, and requests of members.</source>
        <translation>负责管理列表的人：接收其软件的报告和成员的请求。</translation>
    </message>
    <message>
        <source>Type the address to see what happens.</source>
        <translation>输入地址以查看结果。</translation>
    </message>
    <message>
        <source>Say who looks after it.</source>
        <translation>请指明谁负责。</translation>
    </message>
</context>
<context>
    <name>mw::gui::ListOwnerForm</name>
    <message>
        <source>Owners of %1</source>
        <comment>list</comment>
        <translation>%1 的所有者</translation>
    </message>
    <message>
        <source>&amp;Owners</source>
        <translation>所有者(&amp;O)</translation>
    </message>
    <message>
        <source>Addresses with blanks between them.</source>
        <translation>以空格分隔的地址。</translation>
    </message>
    <message>
        <source>A list needs somebody who looks after it.</source>
        <translation>列表需要有人负责。</translation>
    </message>
    <message>
        <source>owners of %1</source>
        <comment>list</comment>
        <translation>%1 的所有者</translation>
    </message>
</context>
<context>
    <name>mw::gui::ListsPage</name>
    <message>
        <source>Mailing lists</source>
        <translation>邮件列表</translation>
    </message>
    <message>
        <source>&amp;New list…</source>
        <translation>新建列表(&amp;N)…</translation>
    </message>
    <message>
        <source>An address whose mail goes to many members</source>
        <translation>其邮件会发给众多成员的地址</translation>
    </message>
    <message>
        <source>&amp;Add members…</source>
        <translation>添加成员(&amp;A)…</translation>
    </message>
    <message>
        <source>Let others get the mail of the selected list; from a file, too</source>
        <translation>让其他人接收所选列表的邮件；也可来自文件</translation>
    </message>
    <message>
        <source>E&amp;xport members…</source>
        <translation>导出成员(&amp;X)…</translation>
    </message>
    <message>
        <source>Write the members of the selected list to a table that a spreadsheet reads</source>
        <translation>将所选列表的成员写入电子表格可读取的表格</translation>
    </message>
    <message>
        <source>&amp;Owners…</source>
        <translation>所有者(&amp;O)…</translation>
    </message>
    <message>
        <source>Who looks after the selected list</source>
        <translation>谁负责所选列表</translation>
    </message>
    <message>
        <source>&amp;End list…</source>
        <translation>终止列表(&amp;E)…</translation>
    </message>
    <message>
        <source>Mail to the selected list bounces; what it has is kept</source>
        <translation>发往所选列表的邮件将退信；其现有内容会保留</translation>
    </message>
    <message>
        <source>&amp;Remove members…</source>
        <translation>移除成员(&amp;R)…</translation>
    </message>
    <message>
        <source>The selected members get no more mail of the list</source>
        <translation>所选成员不再接收列表的邮件</translation>
    </message>
    <message>
        <source>Mailing lists of this hub</source>
        <translation>本邮件中枢的邮件列表</translation>
    </message>
    <message>
        <source>Filter members</source>
        <translation>筛选成员</translation>
    </message>
    <message>
        <source>Members of the selected list</source>
        <translation>所选列表的成员</translation>
    </message>
    <message numerus="yes">
        <source>%n list(s)</source>
        <translation>
            <numerusform>%n 个列表</numerusform>
        </translation>
    </message>
    <message>
        <source>The mailing lists could not be read</source>
        <translation>无法读取邮件列表</translation>
    </message>
    <message>
        <source>Reading the mailing lists…</source>
        <translation>正在读取邮件列表…</translation>
    </message>
    <message>
        <source>A private hub has no mailing lists</source>
        <translation>私有邮件中枢没有邮件列表</translation>
    </message>
    <message>
        <source>Their software needs administrator rights on this computer. An address that goes to several others does for a few people: see the page Addresses.</source>
        <translation>其软件需要计算机的系统权限。人数不多时，用一个投递给多人的地址即可：请参阅“地址”页面。</translation>
    </message>
    <message>
        <source>There are no mailing lists</source>
        <translation>没有邮件列表</translation>
    </message>
    <message>
        <source>A list is an address whose mail goes to many members, who may come and go by themselves.</source>
        <translation>列表是一个地址，其邮件会发给众多成员，成员可以自行加入和退出。</translation>
    </message>
    <message>
        <source>It has no members yet.</source>
        <translation>它还没有成员。</translation>
    </message>
    <message>
        <source>No member matches.</source>
        <translation>没有匹配的成员。</translation>
    </message>
    <message>
        <source>Export members</source>
        <translation>导出成员</translation>
    </message>
</context>
<context>
    <name>mw::gui::LogView</name>
    <message>
        <source>Log lines</source>
        <translation>日志行</translation>
    </message>
</context>
<context>
    <name>mw::gui::LogsPage</name>
    <message>
        <source>Logs</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>Went on at the other end</source>
        <translation>已从另一端继续查找</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>未找到</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>查找(&amp;F)…</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>查找下一个(&amp;N)</translation>
    </message>
    <message>
        <source>Find &amp;previous</source>
        <translation>查找上一个(&amp;P)</translation>
    </message>
    <message>
        <source>Only this &amp;message</source>
        <translation>仅此邮件(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Regular expression</source>
        <translation>正则表达式(&amp;R)</translation>
    </message>
    <message>
        <source>Ra&amp;w time stamps</source>
        <translation>原始时间戳(&amp;W)</translation>
    </message>
    <message>
        <source>F&amp;ollow</source>
        <translation>跟随(&amp;O)</translation>
    </message>
    <message>
        <source>Shows only the lines of the message that the current line belongs to</source>
        <translation>只显示当前行所属邮件的行</translation>
    </message>
    <message>
        <source>Shows new lines as they are written (Space)</source>
        <translation>新行写入时即显示（空格键）</translation>
    </message>
    <message>
        <source>The filter is a regular expression</source>
        <translation>筛选条件为正则表达式</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>Filter lines</source>
        <translation>筛选行</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>正则表达式</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>This log could not be opened</source>
        <translation>无法打开此日志</translation>
    </message>
    <message>
        <source>There is no log yet</source>
        <translation>还没有日志</translation>
    </message>
    <message>
        <source>A log appears here as soon as a service has written its first line.</source>
        <translation>服务写入第一行后，日志即会出现在此处。</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>正在搜索…</translation>
    </message>
    <message>
        <source>No line matches</source>
        <translation>没有匹配的行</translation>
    </message>
    <message>
        <source>%1 lines are in this log. Clear the filter to see them.</source>
        <translation>此日志中有 %1 行。清除筛选条件以查看。</translation>
    </message>
    <message>
        <source>Opening the log…</source>
        <translation>正在打开日志…</translation>
    </message>
    <message>
        <source>This log is empty</source>
        <translation>此日志为空</translation>
    </message>
    <message>
        <source>Its service has not written a line yet.</source>
        <translation>其服务尚未写入任何行。</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n 个文件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2 · reading %3 %</source>
        <comment>files, size, percentage</comment>
        <translation>%1 · %2 · 已读取 %3 %</translation>
    </message>
    <message>
        <source>%1 of %2 lines shown</source>
        <comment>two numbers</comment>
        <translation>显示 %1 行，共 %2 行</translation>
    </message>
    <message>
        <source> · searching…</source>
        <translation> · 正在搜索…</translation>
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
        <translation>服务器不接受发给 %1 的邮件：%2</translation>
    </message>
    <message>
        <source>The server has accepted a mail for %1.</source>
        <comment>address</comment>
        <translation>服务器已接受一封发给 %1 的邮件。</translation>
    </message>
    <message>
        <source>The mail has not arrived within a minute; the page Queue shows where it waits.</source>
        <translation>邮件在一分钟内没有到达；“队列”页面会显示它在何处等待。</translation>
    </message>
    <message>
        <source>It is in the queue as message %1.</source>
        <comment>number</comment>
        <translation>它在队列中，编号为邮件 %1。</translation>
    </message>
    <message>
        <source>It is on its way to %1.</source>
        <comment>address</comment>
        <translation>正在发往 %1。</translation>
    </message>
    <message>
        <source>The mail was not delivered to anybody.</source>
        <translation>邮件没有投递给任何人。</translation>
    </message>
    <message>
        <source>The mail could not be delivered: %1</source>
        <comment>what the log says</comment>
        <translation>无法投递邮件：%1</translation>
    </message>
    <message>
        <source>It has to wait and is tried again.</source>
        <translation>邮件需要等待，之后会重试。</translation>
    </message>
    <message>
        <source>It is passed on to somebody else.</source>
        <translation>邮件转发给其他人。</translation>
    </message>
    <message>
        <source>It is in the mailbox.</source>
        <translation>邮件已在邮箱中。</translation>
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
        <translation>关闭 Mailwright</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) have not been applied.</source>
        <translation>
            <numerusform>%n 项更改尚未应用。</numerusform>
        </translation>
    </message>
    <message>
        <source>They are forgotten when the window closes. Nothing on the hub changes.</source>
        <translation>窗口关闭后这些更改会被放弃。邮件中枢不会有任何变化。</translation>
    </message>
    <message>
        <source>&amp;Review…</source>
        <translation>查看(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Forget and close</source>
        <translation>放弃并关闭(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Stay</source>
        <translation>留下(&amp;S)</translation>
    </message>
    <message>
        <source>About Mailwright</source>
        <translation>关于 Mailwright</translation>
    </message>
    <message>
        <source>Mailwright %1</source>
        <translation>Mailwright %1</translation>
    </message>
    <message>
        <source>Turns a Linux workstation into a mail hub, in the manner of qmail.
Free software under the GNU General Public License, version 3 or later.</source>
        <translation>以 qmail 的方式将 Linux 工作站变为邮件中枢。
依据 GNU 通用公共许可证第 3 版或更高版本发布的自由软件。</translation>
    </message>
    <message>
        <source>Forget this host</source>
        <translation>忘记此主机</translation>
    </message>
    <message>
        <source>They are forgotten with the host. Nothing on the hub changes.</source>
        <translation>它们会随主机一起被放弃。邮件中枢上不会有任何更改。</translation>
    </message>
    <message>
        <source>&amp;Forget both</source>
        <translation>全部放弃(&amp;F)</translation>
    </message>
</context>
<context>
    <name>mw::gui::MakeBackupDialog</name>
    <message>
        <source>Back up now</source>
        <translation>立即备份</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>备注(&amp;N)</translation>
    </message>
    <message>
        <source>Why, for you and others who read the list later.</source>
        <translation>备份的原因，供您和以后查看列表的人参考。</translation>
    </message>
    <message>
        <source>before the move to the new provider</source>
        <translation>迁移到新服务商之前</translation>
    </message>
    <message>
        <source>With &amp;passwords and private keys</source>
        <translation>包含密码和私钥(&amp;P)</translation>
    </message>
    <message>
        <source>Then the file must be kept as safe as they are. Without them a restored hub needs them typed in again.</source>
        <translation>此时该文件必须像密码和私钥一样妥善保管。如果不包含，恢复后的邮件中枢需要重新输入它们。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>&amp;Back up now</source>
        <translation>立即备份(&amp;B)</translation>
    </message>
    <message>
        <source>Delete backup</source>
        <translation>删除备份</translation>
    </message>
    <message>
        <source>Delete the backup of %1?</source>
        <comment>moment</comment>
        <translation>要删除 %1 的备份吗？</translation>
    </message>
    <message>
        <source>It cannot be brought back. The hub&apos;s configuration stays as it is.</source>
        <translation>备份无法找回。邮件中枢的配置保持不变。</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>删除(&amp;D)</translation>
    </message>
</context>
<context>
    <name>mw::gui::MeasureSetting</name>
    <message>
        <source>bytes</source>
        <translation>字节</translation>
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
        <source>Unit of %1</source>
        <comment>name of a setting</comment>
        <translation>%1 的单位</translation>
    </message>
</context>
<context>
    <name>mw::gui::Menus</name>
    <message>
        <source>&amp;Service</source>
        <translation>服务(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>工具(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Add host…</source>
        <translation>添加主机(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Forget this host</source>
        <translation>忘记此主机(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Set up this computer…</source>
        <translation>设置此计算机(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Undo edit</source>
        <translation>撤销编辑(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Review changes…</source>
        <translation>查看更改(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Discard changes</source>
        <translation>放弃更改(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Search everything</source>
        <translation>搜索全部(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>首选项(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>刷新(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Narrow list of pages</source>
        <translation>窄页面列表(&amp;N)</translation>
    </message>
    <message>
        <source>Next &amp;part of the window</source>
        <translation>窗口的下一部分(&amp;P)</translation>
    </message>
    <message>
        <source>Pre&amp;vious part of the window</source>
        <translation>窗口的上一部分(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>全屏(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>转到(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;User guide</source>
        <translation>用户指南(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;About Mailwright</source>
        <translation>关于 Mailwright(&amp;A)</translation>
    </message>
    <message>
        <source>No service is known</source>
        <translation>没有已知的服务</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>启动(&amp;S)</translation>
    </message>
    <message>
        <source>S&amp;top…</source>
        <translation>停止(&amp;T)…</translation>
    </message>
    <message>
        <source>&amp;Restart…</source>
        <translation>重新启动(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>暂停(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>继续(&amp;C)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>page or service, action</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>mw::gui::NavigationList</name>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>page name, count</comment>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>mw::gui::Notifier</name>
    <message>
        <source>The connection to the helper is lost.</source>
        <translation>与辅助程序的连接已断开。</translation>
    </message>
    <message>
        <source>%1 has stopped.</source>
        <comment>service</comment>
        <translation>%1 已停止。</translation>
    </message>
</context>
<context>
    <name>mw::gui::OlderChangeDialog</name>
    <message>
        <source>Compare with an older change</source>
        <translation>与较早的更改比较</translation>
    </message>
    <message>
        <source>You see what all changes after it did together, until the selected one.</source>
        <translation>您会看到其后的所有更改直到所选更改共同做了什么。</translation>
    </message>
    <message>
        <source>Older changes</source>
        <translation>较早的更改</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <comment>number, moment, what it was</comment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>比较(&amp;C)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>mw::gui::OutsideBar</name>
    <message>
        <source>&amp;Show</source>
        <translation>显示(&amp;S)</translation>
    </message>
    <message>
        <source>Selects it in the list, with its differences</source>
        <translation>在列表中选择它，并显示其差异</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>保留(&amp;K)</translation>
    </message>
    <message>
        <source>It stays as it is, and is not mentioned here again</source>
        <translation>保持原样，此处不再提及</translation>
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
        <translation>概览</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>服务</translation>
    </message>
    <message>
        <source>No service is set up on this hub.</source>
        <translation>本邮件中枢没有设置服务。</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>队列</translation>
    </message>
    <message>
        <source>Open &amp;queue</source>
        <translation>打开队列(&amp;Q)</translation>
    </message>
    <message>
        <source>This hub</source>
        <translation>本邮件中枢</translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>投递</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>最近 1 小时</translation>
    </message>
    <message>
        <source>Last 6 hours</source>
        <translation>最近 6 小时</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>最近 24 小时</translation>
    </message>
    <message>
        <source>Time shown</source>
        <translation>显示的时间</translation>
    </message>
    <message>
        <source>private hub in %1</source>
        <comment>directory</comment>
        <translation>%1 中的私有邮件中枢</translation>
    </message>
    <message>
        <source>system hub in %1</source>
        <comment>directory</comment>
        <translation>%1 中的系统邮件中枢</translation>
    </message>
    <message>
        <source>Host name</source>
        <translation>主机名</translation>
    </message>
    <message>
        <source>SMTP</source>
        <translation>SMTP</translation>
    </message>
    <message>
        <source>Runs as</source>
        <translation>运行身份</translation>
    </message>
    <message>
        <source>the qmail accounts</source>
        <translation>qmail 帐户</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>message waits</source>
        <translation>封邮件在等待</translation>
    </message>
    <message>
        <source>messages wait</source>
        <translation>封邮件在等待</translation>
    </message>
    <message>
        <source>For this host</source>
        <translation>发往本主机</translation>
    </message>
    <message>
        <source>For other hosts</source>
        <translation>发往其他主机</translation>
    </message>
    <message>
        <source>Oldest</source>
        <translation>最早</translation>
    </message>
    <message>
        <source>Next try</source>
        <translation>下次尝试</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>running, limit</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Local deliveries</source>
        <translation>本地投递</translation>
    </message>
    <message>
        <source>Remote deliveries</source>
        <translation>远程投递</translation>
    </message>
    <message>
        <source>No delivery in this time.</source>
        <translation>此时段内没有投递。</translation>
    </message>
    <message>
        <source>Reading the delivery log…</source>
        <translation>正在读取投递日志…</translation>
    </message>
    <message>
        <source>This hub has no log of its deliveries.</source>
        <translation>此邮件中枢没有投递日志。</translation>
    </message>
</context>
<context>
    <name>mw::gui::PasswordForm</name>
    <message>
        <source>Set a password for mail</source>
        <translation>设置邮件密码</translation>
    </message>
    <message>
        <source>Set the mail password of %1</source>
        <comment>user</comment>
        <translation>设置 %1 的邮件密码</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>What is typed as the user name in a mail program.</source>
        <translation>在邮件程序中作为用户名输入的内容。</translation>
    </message>
    <message>
        <source>New &amp;password</source>
        <translation>新密码(&amp;P)</translation>
    </message>
    <message>
        <source>For sending and fetching mail; the account&apos;s own password stays. It is kept so that nobody can read it, not here either.</source>
        <translation>用于发送和收取邮件；帐户自身的密码不变。其保存方式使任何人都无法读取，在此处也不例外。</translation>
    </message>
    <message>
        <source>The same &amp;again</source>
        <translation>再次输入(&amp;A)</translation>
    </message>
    <message>
        <source>So that a slip of the finger shows.</source>
        <translation>以便发现输入错误。</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>两次输入不一致。</translation>
    </message>
    <message>
        <source>Say whose password it is.</source>
        <translation>请指明是谁的密码。</translation>
    </message>
    <message>
        <source>Type the password twice.</source>
        <translation>请输入两次密码。</translation>
    </message>
    <message>
        <source>password of %1</source>
        <comment>name</comment>
        <translation>%1 的密码</translation>
    </message>
</context>
<context>
    <name>mw::gui::PendingBar</name>
    <message>
        <source>&amp;Discard</source>
        <translation>放弃(&amp;D)</translation>
    </message>
    <message>
        <source>Forgets all edits that wait; Ctrl+Z brings them back</source>
        <translation>放弃所有待应用的编辑；Ctrl+Z 可找回</translation>
    </message>
    <message>
        <source>&amp;Review…</source>
        <translation>查看(&amp;R)…</translation>
    </message>
    <message>
        <source>Shows what the edits do, and applies them (Ctrl+Return)</source>
        <translation>显示编辑的效果，并应用（Ctrl+Return）</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>n changes not applied yet, names</comment>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) not applied yet</source>
        <translation>
            <numerusform>%n 项更改尚未应用</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mw::gui::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>首选项</translation>
    </message>
    <message>
        <source>&amp;Looks</source>
        <translation>外观(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Messages and questions</source>
        <translation>消息和询问(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>按键(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Restore defaults</source>
        <translation>恢复默认值(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>跟随桌面</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Time zone of this computer</source>
        <translation>此计算机的时区</translation>
    </message>
    <message>
        <source>L&amp;anguage</source>
        <translation>语言(&amp;A)</translation>
    </message>
    <message>
        <source>Of every text of this program. What mail servers say stays as they said it.</source>
        <translation>本程序所有文本的语言。邮件服务器的消息保持原样。</translation>
    </message>
    <message>
        <source>C&amp;olours</source>
        <translation>配色(&amp;O)</translation>
    </message>
    <message>
        <source>Light, dark, or as the desktop has it at the moment.</source>
        <translation>浅色、深色，或跟随桌面当前的设置。</translation>
    </message>
    <message>
        <source>&amp;Size of text</source>
        <translation>文本大小(&amp;S)</translation>
    </message>
    <message>
        <source>In percent of the size the desktop asks for.</source>
        <translation>相对于桌面所设大小的百分比。</translation>
    </message>
    <message>
        <source>&amp;Times</source>
        <translation>时间(&amp;T)</translation>
    </message>
    <message>
        <source>How moments in lists and logs are shown.</source>
        <translation>列表和日志中时间的显示方式。</translation>
    </message>
    <message>
        <source>&amp;Tell me on the desktop</source>
        <translation>在桌面上通知我(&amp;T)</translation>
    </message>
    <message>
        <source>When a service stops or the connection is lost, while you do not look at the window.</source>
        <translation>当您没有查看窗口时，服务停止或连接断开。</translation>
    </message>
    <message>
        <source>&amp;Ask before the window closes while changes wait</source>
        <translation>有更改等待时，关闭窗口前询问(&amp;A)</translation>
    </message>
    <message>
        <source>They are forgotten then; nothing on the hub changes.</source>
        <translation>届时这些更改会被放弃；邮件中枢不会有任何变化。</translation>
    </message>
    <message>
        <source>A&amp;sk before a service is stopped or restarted</source>
        <translation>停止或重新启动服务前询问(&amp;S)</translation>
    </message>
    <message>
        <source>In the menu Service. What runs is finished first in any case.</source>
        <translation>适用于“服务”菜单。无论如何，正在进行的操作都会先完成。</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>操作及其按键</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>&amp;New keys</source>
        <translation>新按键(&amp;N)</translation>
    </message>
    <message>
        <source>Of the selected action. Backspace takes its keys away.</source>
        <translation>用于所选操作。按 Backspace 可移除其按键。</translation>
    </message>
    <message>
        <source>These keys belong to “%1”.</source>
        <comment>action</comment>
        <translation>这些按键属于“%1”。</translation>
    </message>
</context>
<context>
    <name>mw::gui::PresenceStore</name>
    <message>
        <source>%1 has edits on this page that are not applied yet.</source>
        <comment>account</comment>
        <translation>%1 在此页面上有尚未应用的修改。</translation>
    </message>
    <message>
        <source>%1 have edits on this page that are not applied yet.</source>
        <comment>several accounts</comment>
        <translation>%1 在此页面上有尚未应用的修改。</translation>
    </message>
    <message>
        <source>You have edits on this page in another window that are not applied yet.</source>
        <translation>您在另一个窗口中对此页面有尚未应用的修改。</translation>
    </message>
</context>
<context>
    <name>mw::gui::QueueDetails</name>
    <message>
        <source>Recipients</source>
        <translation>收件人</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>邮件头</translation>
    </message>
    <message>
        <source>No message is selected</source>
        <translation>未选择邮件</translation>
    </message>
    <message>
        <source>Select one to see its recipients and its header.</source>
        <translation>选择一封邮件以查看其收件人和邮件头。</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) selected</source>
        <translation>
            <numerusform>已选择 %n 封邮件</numerusform>
        </translation>
    </message>
    <message>
        <source>The buttons above the list act on all of them.</source>
        <translation>列表上方的按钮对所有选中的邮件起作用。</translation>
    </message>
    <message>
        <source>This message has left the queue</source>
        <translation>此邮件已离开队列</translation>
    </message>
    <message>
        <source>The message could not be read</source>
        <translation>无法读取邮件</translation>
    </message>
    <message>
        <source>Message %1 without subject</source>
        <translation>邮件 %1，无主题</translation>
    </message>
    <message>
        <source>a bounce of this hub</source>
        <translation>本邮件中枢的退信</translation>
    </message>
    <message>
        <source>Number %1 · from %2 · %3</source>
        <comment>number, sender, size</comment>
        <translation>编号 %1 · 来自 %2 · %3</translation>
    </message>
    <message>
        <source>Recipients (%1)</source>
        <translation>收件人（%1）</translation>
    </message>
    <message>
        <source>
(the rest of the header is not shown)</source>
        <translation>
（邮件头的其余部分未显示）</translation>
    </message>
    <message>
        <source>The next try is the last one</source>
        <translation>下次尝试是最后一次</translation>
    </message>
    <message>
        <source>Returned to the sender after %1 (in %2)</source>
        <comment>moment, time span</comment>
        <translation>%1 之后退回给发件人（还有 %2）</translation>
    </message>
    <message>
        <source>Next try: %1</source>
        <translation>下次尝试：%1</translation>
    </message>
</context>
<context>
    <name>mw::gui::QueueModel</name>
    <message>
        <source>due now</source>
        <translation>现在到期</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>last try</source>
        <translation>最后一次尝试</translation>
    </message>
    <message>
        <source>bouncing</source>
        <translation>正在退信</translation>
    </message>
    <message>
        <source>held</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>just arrived</source>
        <translation>刚刚到达</translation>
    </message>
    <message>
        <source>(bounce)</source>
        <translation>（退信）</translation>
    </message>
    <message>
        <source>%1  +%2</source>
        <comment>recipient, number of others</comment>
        <translation>%1  +%2</translation>
    </message>
    <message>
        <source>In the queue since %1</source>
        <translation>自 %1 起在队列中</translation>
    </message>
    <message>
        <source>message %1, from %2, to %3, %4, tries: %5</source>
        <translation>邮件 %1，来自 %2，发往 %3，%4，尝试次数：%5</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>From</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>To</source>
        <translation>收件人</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>尝试次数</translation>
    </message>
    <message>
        <source>Next try</source>
        <translation>下次尝试</translation>
    </message>
</context>
<context>
    <name>mw::gui::QueuePage</name>
    <message>
        <source>Queue</source>
        <translation>队列</translation>
    </message>
    <message>
        <source>Try again &amp;now</source>
        <translation>立即重试(&amp;N)</translation>
    </message>
    <message>
        <source>Tries the selected messages at once</source>
        <translation>立即尝试投递所选邮件</translation>
    </message>
    <message>
        <source>Give &amp;more time…</source>
        <translation>延长时间(&amp;M)…</translation>
    </message>
    <message>
        <source>Rejuvenates the selected messages: their time in the queue begins again</source>
        <translation>更新所选邮件的时限：其在队列中的时间重新开始</translation>
    </message>
    <message>
        <source>Return to &amp;sender…</source>
        <translation>退回给发件人(&amp;S)…</translation>
    </message>
    <message>
        <source>Ends the tries of the selected messages and tells their senders</source>
        <translation>结束对所选邮件的尝试，并通知其发件人</translation>
    </message>
    <message>
        <source>Try &amp;all again now</source>
        <translation>立即重试全部(&amp;A)</translation>
    </message>
    <message>
        <source>Tries every message in the queue at once</source>
        <translation>立即尝试投递队列中的所有邮件</translation>
    </message>
    <message>
        <source>&amp;Filter messages</source>
        <translation>筛选邮件(&amp;F)</translation>
    </message>
    <message>
        <source>Shows only messages with these words</source>
        <translation>只显示含有这些字词的邮件</translation>
    </message>
    <message numerus="yes">
        <source>Asked for another try of %n message(s).</source>
        <translation>
            <numerusform>已请求重试 %n 封邮件。</numerusform>
        </translation>
    </message>
    <message>
        <source>Every message is being tried again now.</source>
        <translation>正在重试所有邮件。</translation>
    </message>
    <message>
        <source>Filter by address or number</source>
        <translation>按地址或编号筛选</translation>
    </message>
    <message>
        <source>Messages in the queue</source>
        <translation>队列中的邮件</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>messages, recipients</comment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>%n 封邮件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recipient(s)</source>
        <translation>
            <numerusform>%n 个收件人</numerusform>
        </translation>
    </message>
    <message>
        <source>No message matches</source>
        <translation>没有匹配的邮件</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) are in the queue. Clear the filter to see them.</source>
        <translation>
            <numerusform>队列中有 %n 封邮件。清除筛选条件以查看。</numerusform>
        </translation>
    </message>
    <message>
        <source>No mail is waiting</source>
        <translation>没有等待的邮件</translation>
    </message>
    <message>
        <source>Every message has been delivered or returned.</source>
        <translation>所有邮件均已投递或退回。</translation>
    </message>
    <message>
        <source>Reading the queue…</source>
        <translation>正在读取队列…</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) have more time now.</source>
        <translation>
            <numerusform>已为 %n 封邮件延长时间。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) are on the way back to their senders.</source>
        <translation>
            <numerusform>%n 封邮件正在退回给发件人。</numerusform>
        </translation>
    </message>
    <message>
        <source>It worked for %1 of %2 messages. %3</source>
        <comment>two numbers, a sentence</comment>
        <translation>%2 封邮件中有 %1 封成功。%3</translation>
    </message>
    <message>
        <source>Message %1 is not in the queue. The logs tell what became of it.</source>
        <comment>number</comment>
        <translation>邮件 %1 不在队列中。其结果可在日志中查看。</translation>
    </message>
</context>
<context>
    <name>mw::gui::RebuildForm</name>
    <message>
        <source>Refresh from system users</source>
        <translation>根据系统用户刷新</translation>
    </message>
    <message>
        <source>users/assign is made anew from the accounts of this computer and from users/include, exclude, mailnames, subusers and append. Rules that none of them gives are lost; they are shown beside.</source>
        <translation>users/assign 根据此计算机的帐户以及 users/include、exclude、mailnames、subusers 和 append 重新生成。不由它们产生的规则会丢失；这些规则显示在旁边。</translation>
    </message>
    <message>
        <source>Also accounts with &amp;capital letters</source>
        <translation>包括含大写字母的帐户(&amp;C)</translation>
    </message>
    <message>
        <source>Addresses are found without regard to case, so such accounts may stand in the way of others.</source>
        <translation>查找地址时不区分大小写，因此这类帐户可能妨碍其他帐户。</translation>
    </message>
    <message>
        <source>No &amp;extensions</source>
        <translation>不含扩展部分(&amp;E)</translation>
    </message>
    <message>
        <source>Otherwise anna also gets anna-shop and all that begins with anna-.</source>
        <translation>否则 anna 还会收到 anna-shop 以及所有以 anna- 开头的地址的邮件。</translation>
    </message>
    <message>
        <source>users from the system</source>
        <translation>来自系统的用户</translation>
    </message>
</context>
<context>
    <name>mw::gui::ReceivingPage</name>
    <message>
        <source>rule for %1</source>
        <comment>whom a rule is for</comment>
        <translation>%1 的规则</translation>
    </message>
    <message>
        <source>Mail from %1 is refused, because of the entry %2.</source>
        <comment>sender, entry</comment>
        <translation>由于条目 %2，来自 %1 的邮件被拒绝。</translation>
    </message>
    <message>
        <source>Mail from %1 is not refused.</source>
        <comment>sender</comment>
        <translation>来自 %1 的邮件不会被拒绝。</translation>
    </message>
    <message>
        <source>password of %1</source>
        <comment>name</comment>
        <translation>%1 的密码</translation>
    </message>
    <message>
        <source>unblock %1</source>
        <comment>sender</comment>
        <translation>解除阻止 %1</translation>
    </message>
    <message>
        <source>certificate</source>
        <translation>证书</translation>
    </message>
    <message>
        <source>certificate for %1</source>
        <comment>host name</comment>
        <translation>%1 的证书</translation>
    </message>
    <message>
        <source>Receiving</source>
        <translation>接收</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>发件人</translation>
    </message>
    <message>
        <source>Blocks</source>
        <translation>阻止的对象</translation>
    </message>
    <message>
        <source>&amp;Add rule…</source>
        <translation>添加规则(&amp;A)…</translation>
    </message>
    <message>
        <source>Lets a client or a network send mail through this hub, or turns it away</source>
        <translation>允许客户端或网络通过本邮件中枢发送邮件，或拒绝其连接</translation>
    </message>
    <message>
        <source>&amp;Test a client address…</source>
        <translation>测试客户端地址(&amp;T)…</translation>
    </message>
    <message>
        <source>Which rule a client meets, and what it may</source>
        <translation>客户端适用哪条规则，以及有何权限</translation>
    </message>
    <message>
        <source>&amp;Install certificate…</source>
        <translation>安装证书(&amp;I)…</translation>
    </message>
    <message>
        <source>A certificate that others believe, from your authority</source>
        <translation>受他人信任的证书，来自您的证书颁发机构</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>更改(&amp;C)…</translation>
    </message>
    <message>
        <source>What the clients of the selected rule may</source>
        <translation>所选规则的客户端有何权限</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>移除(&amp;R)</translation>
    </message>
    <message>
        <source>Removes the selected rule</source>
        <translation>移除所选规则</translation>
    </message>
    <message>
        <source>Turn &amp;on…</source>
        <translation>开启(&amp;O)…</translation>
    </message>
    <message>
        <source>Offers the selected service, or lets it listen elsewhere</source>
        <translation>提供所选服务，或让它在别处监听</translation>
    </message>
    <message>
        <source>Turn o&amp;ff</source>
        <translation>关闭(&amp;F)</translation>
    </message>
    <message>
        <source>The hub offers the selected service no longer</source>
        <translation>邮件中枢不再提供所选服务</translation>
    </message>
    <message>
        <source>Set &amp;password…</source>
        <translation>设置密码(&amp;P)…</translation>
    </message>
    <message>
        <source>Lets somebody send from anywhere after a login, or gives them another password</source>
        <translation>让某人登录后可从任何地方发送邮件，或更换其密码</translation>
    </message>
    <message>
        <source>Ta&amp;ke away</source>
        <translation>移除密码(&amp;K)</translation>
    </message>
    <message>
        <source>The selected name can log in with it no longer</source>
        <translation>所选名称不能再用它登录</translation>
    </message>
    <message>
        <source>&amp;Block a sender…</source>
        <translation>阻止发件人(&amp;B)…</translation>
    </message>
    <message>
        <source>Refuses mail from an address or a domain</source>
        <translation>拒绝来自某个地址或域的邮件</translation>
    </message>
    <message>
        <source>&amp;Unblock</source>
        <translation>解除阻止(&amp;U)</translation>
    </message>
    <message>
        <source>Takes mail from the selected sender again</source>
        <translation>重新接收来自所选发件人的邮件</translation>
    </message>
    <message>
        <source>Make a &amp;self-signed one…</source>
        <translation>生成自签名证书(&amp;S)…</translation>
    </message>
    <message>
        <source>A certificate that vouches for itself: for a network of your own</source>
        <translation>自签名证书：用于您自己的网络</translation>
    </message>
    <message>
        <source>Remo&amp;ve</source>
        <translation>移除(&amp;V)</translation>
    </message>
    <message>
        <source>Removes the selected certificate with its key</source>
        <translation>移除所选证书及其密钥</translation>
    </message>
    <message>
        <source>Where this hub listens</source>
        <translation>本邮件中枢的监听位置</translation>
    </message>
    <message>
        <source>Services and their addresses</source>
        <translation>服务及其地址</translation>
    </message>
    <message>
        <source>Who may send through this hub</source>
        <translation>谁可以通过本邮件中枢发送邮件</translation>
    </message>
    <message>
        <source>The most particular rule decides; their order means nothing. Whoever logs in may send from anywhere.</source>
        <translation>由最具体的规则决定；顺序没有意义。登录者可以从任何地方发送邮件。</translation>
    </message>
    <message>
        <source>Rules for clients</source>
        <translation>客户端规则</translation>
    </message>
    <message>
        <source>There is no rule: everybody may connect, and only who logs in may send to other hosts.</source>
        <translation>没有规则：任何人都可以连接，只有登录者才能向其他主机发送邮件。</translation>
    </message>
    <message>
        <source>C&amp;lient address</source>
        <translation>客户端地址(&amp;L)</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>测试</translation>
    </message>
    <message>
        <source>Who may log in</source>
        <translation>谁可以登录</translation>
    </message>
    <message>
        <source>Accounts of this computer log in with their own password; here are passwords for mail alone.</source>
        <translation>此计算机的帐户使用自己的密码登录；此处是仅用于邮件的密码。</translation>
    </message>
    <message>
        <source>Nobody has a password for mail alone.</source>
        <translation>没有人设有邮件专用密码。</translation>
    </message>
    <message>
        <source>Blocked senders</source>
        <translation>阻止的发件人</translation>
    </message>
    <message>
        <source>Mail from them is refused before it is taken (control/badmailfrom).</source>
        <translation>其邮件在接收之前即被拒绝（control/badmailfrom）。</translation>
    </message>
    <message>
        <source>Nobody is blocked.</source>
        <translation>没有阻止任何人。</translation>
    </message>
    <message>
        <source>S&amp;ender</source>
        <translation>发件人(&amp;E)</translation>
    </message>
    <message>
        <source>TLS certificates</source>
        <translation>TLS 证书</translation>
    </message>
    <message>
        <source>With them, clients and other servers speak to this hub so that nobody on the way can read it.</source>
        <translation>有了证书，客户端和其他服务器与本邮件中枢的通信便不会被途中的任何人读取。</translation>
    </message>
    <message>
        <source>There is none: mail comes in over open connections, and nobody can log in.</source>
        <translation>没有证书：邮件通过未加密的连接传入，且没有人能登录。</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>限制</translation>
    </message>
    <message>
        <source>Largest &amp;message</source>
        <translation>最大邮件(&amp;M)</translation>
    </message>
    <message>
        <source>Larger messages are refused.</source>
        <translation>更大的邮件会被拒绝。</translation>
    </message>
    <message>
        <source>50000000, which is 50 MB</source>
        <translation>50000000，即 50 MB</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>不限制</translation>
    </message>
    <message>
        <source>Simultaneous co&amp;nnections</source>
        <translation>同时连接数(&amp;N)</translation>
    </message>
    <message>
        <source>How many SMTP connections may be open at once; others wait.</source>
        <translation>最多可同时打开多少个 SMTP 连接；其余的等待。</translation>
    </message>
    <message>
        <source>Of them from one &amp;client</source>
        <translation>其中每个客户端(&amp;C)</translation>
    </message>
    <message>
        <source>How many of them one client address may have; 0 sets no limit.</source>
        <translation>一个客户端地址最多可占用其中多少个；0 表示不限制。</translation>
    </message>
    <message>
        <source>&amp;Patience with a silent client</source>
        <translation>静默客户端的等待时间(&amp;P)</translation>
    </message>
    <message>
        <source>After so long without a word a connection is ended.</source>
        <translation>客户端静默这么久之后断开连接。</translation>
    </message>
    <message>
        <source>1200, which is 20 minutes</source>
        <translation>1200，即 20 分钟</translation>
    </message>
    <message>
        <source>&amp;Greeting</source>
        <translation>问候语(&amp;G)</translation>
    </message>
    <message>
        <source>The first line that a client sees; it begins with this hub&apos;s name.</source>
        <translation>客户端看到的第一行；以本邮件中枢的名称开头。</translation>
    </message>
    <message>
        <source>everybody at %1</source>
        <comment>domain</comment>
        <translation>%1 的所有人</translation>
    </message>
    <message>
        <source>this address</source>
        <translation>此地址</translation>
    </message>
    <message>
        <source>goes, not applied yet</source>
        <translation>将移除，尚未应用</translation>
    </message>
    <message>
        <source>not applied yet</source>
        <translation>尚未应用</translation>
    </message>
    <message numerus="yes">
        <source>%n in use</source>
        <translation>
            <numerusform>%n 个使用中</numerusform>
        </translation>
    </message>
    <message>
        <source>Change addr&amp;esses…</source>
        <translation>更改地址(&amp;E)…</translation>
    </message>
</context>
<context>
    <name>mw::gui::RecipientModel</name>
    <message>
        <source>done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>local</source>
        <translation>本地</translation>
    </message>
    <message>
        <source>remote</source>
        <translation>远程</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>收件人</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>投递</translation>
    </message>
    <message>
        <source>Next try</source>
        <translation>下次尝试</translation>
    </message>
</context>
<context>
    <name>mw::gui::RelayRuleDialog</name>
    <message>
        <source>Change rule</source>
        <translation>更改规则</translation>
    </message>
    <message>
        <source>Add rule</source>
        <translation>添加规则</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>来源(&amp;F)</translation>
    </message>
    <message>
        <source>Clients that it is for: an address, a network, the beginning of addresses (192.168.1.), or a host (=host.example).</source>
        <translation>适用的客户端：地址、网络、地址的开头部分（192.168.1.），或主机（=host.example）。</translation>
    </message>
    <message>
        <source>May send mail to anybody (relay)</source>
        <translation>可以向任何人发送邮件（中继）</translation>
    </message>
    <message>
        <source>May send mail to people of this hub only</source>
        <translation>只能向本邮件中枢的用户发送邮件</translation>
    </message>
    <message>
        <source>May not connect</source>
        <translation>不可连接</translation>
    </message>
    <message>
        <source>&amp;What they may</source>
        <translation>权限(&amp;W)</translation>
    </message>
    <message>
        <source>Whoever logs in with a password may relay from anywhere; no rule is needed for that.</source>
        <translation>用密码登录者可以从任何地方中继；无需为此设置规则。</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>备注(&amp;N)</translation>
    </message>
    <message>
        <source>Kept as a comment above the rule.</source>
        <translation>作为注释保存在规则上方。</translation>
    </message>
    <message>
        <source>the printer in the hall</source>
        <translation>走廊里的打印机</translation>
    </message>
    <message>
        <source>Other settings</source>
        <translation>其他设置</translation>
    </message>
    <message>
        <source>&amp;Environment of the server for these clients</source>
        <translation>服务器对这些客户端的环境变量(&amp;E)</translation>
    </message>
    <message>
        <source>One NAME=value a line; DATABYTES is another size limit, for example.</source>
        <translation>每行一个 NAME=value；例如 DATABYTES 可另设大小限制。</translation>
    </message>
    <message>
        <source>“%1” is no NAME=value.</source>
        <comment>a line</comment>
        <translation>“%1”不是 NAME=value 的形式。</translation>
    </message>
    <message>
        <source>Type the address or the network of the clients.</source>
        <translation>请输入客户端的地址或网络。</translation>
    </message>
    <message>
        <source>rule for %1</source>
        <comment>whom a rule is for</comment>
        <translation>%1 的规则</translation>
    </message>
</context>
<context>
    <name>mw::gui::RemoveAddressForm</name>
    <message>
        <source>Remove %1</source>
        <comment>address</comment>
        <translation>移除 %1</translation>
    </message>
    <message>
        <source>Its mail went to %1. From then on it is handled as everything else at its domain.</source>
        <comment>where mail goes</comment>
        <translation>其邮件此前投递到 %1。此后按其域的“其余所有”处理。</translation>
    </message>
</context>
<context>
    <name>mw::gui::RemoveDomainForm</name>
    <message>
        <source>Remove %1</source>
        <comment>domain</comment>
        <translation>移除 %1</translation>
    </message>
    <message>
        <source>The hub takes no more mail for it, and passes none on.</source>
        <translation>邮件中枢不再接收其邮件，也不再转交。</translation>
    </message>
    <message>
        <source>The hub takes no more mail for it. The .qmail files of its addresses stay where they are; when the domain comes back, so do its addresses.</source>
        <translation>邮件中枢不再接收其邮件。其地址的 .qmail 文件留在原处；该域恢复时，其地址也随之恢复。</translation>
    </message>
</context>
<context>
    <name>mw::gui::RemoveListForm</name>
    <message>
        <source>End the list %1</source>
        <comment>list</comment>
        <translation>终止列表 %1</translation>
    </message>
    <message>
        <source>Mail to it bounces from then on. Its members and its archive are moved aside, not deleted, and come back when this is undone.</source>
        <translation>此后发往它的邮件会退信。其成员和归档会移到一旁，不会删除，撤销此操作时即可恢复。</translation>
    </message>
</context>
<context>
    <name>mw::gui::RemoveMembersForm</name>
    <message>
        <source>Remove from %1</source>
        <comment>list</comment>
        <translation>从 %1 移除</translation>
    </message>
    <message>
        <source>They get no more mail of the list and are not told:</source>
        <translation>他们不再接收列表的邮件，且不会收到通知：</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) of %1</source>
        <comment>list</comment>
        <translation>
            <numerusform>%1 的 %n 个成员</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mw::gui::RemoveRuleForm</name>
    <message>
        <source>Remove the rule for %1</source>
        <comment>address</comment>
        <translation>移除 %1 的规则</translation>
    </message>
    <message>
        <source>The address is then looked up in the accounts of this computer, and else among the hub’s own addresses.</source>
        <translation>之后先在此计算机的帐户中查找该地址，若没有则在邮件中枢自己的地址中查找。</translation>
    </message>
</context>
<context>
    <name>mw::gui::RenameDomainForm</name>
    <message>
        <source>Rename %1</source>
        <comment>domain</comment>
        <translation>重命名 %1</translation>
    </message>
    <message>
        <source>&amp;New name</source>
        <translation>新名称(&amp;N)</translation>
    </message>
    <message>
        <source>Its addresses keep their names before the @, and go where they went.</source>
        <translation>其地址保留 @ 前面的名称，去向不变。</translation>
    </message>
    <message>
        <source>Take mail for the &amp;old name, too</source>
        <translation>同时接收旧名称的邮件(&amp;O)</translation>
    </message>
    <message>
        <source>Otherwise mail for %1 is refused from then on.</source>
        <comment>domain</comment>
        <translation>否则此后发给 %1 的邮件会被拒绝。</translation>
    </message>
    <message>
        <source>Type the new name to see what happens.</source>
        <translation>输入新名称以查看结果。</translation>
    </message>
</context>
<context>
    <name>mw::gui::RestoreDialog</name>
    <message>
        <source>Restore from %1</source>
        <comment>moment</comment>
        <translation>从 %1 恢复</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>域</translation>
    </message>
    <message>
        <source>Chosen files</source>
        <translation>选定的文件</translation>
    </message>
    <message>
        <source>Domains with their addresses</source>
        <translation>域及其地址</translation>
    </message>
    <message>
        <source>Everything, exactly as it was</source>
        <translation>全部，与当时完全一致</translation>
    </message>
    <message>
        <source>&amp;What is brought back</source>
        <translation>恢复内容(&amp;W)</translation>
    </message>
    <message>
        <source>What is here and not in the backup stays, unless everything shall be as it was.</source>
        <translation>现有但备份中没有的内容会保留，除非选择全部与当时一致。</translation>
    </message>
    <message>
        <source>Files to bring back</source>
        <translation>要恢复的文件</translation>
    </message>
    <message>
        <source>Looking into the backup…</source>
        <translation>正在查看备份…</translation>
    </message>
    <message>
        <source>&amp;Files</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>Those that differ from what the hub has now. Space includes the selected one or leaves it out.</source>
        <translation>与邮件中枢现有内容不同的文件。按空格键可包含或略去所选文件。</translation>
    </message>
    <message>
        <source>Domains to bring back</source>
        <translation>要恢复的域</translation>
    </message>
    <message>
        <source>The hub had no domain then.</source>
        <translation>邮件中枢当时没有域。</translation>
    </message>
    <message>
        <source>&amp;Domains</source>
        <translation>域(&amp;D)</translation>
    </message>
    <message>
        <source>With all that makes them: where their mail goes, and their addresses.</source>
        <translation>包括构成域的全部内容：邮件去向及其地址。</translation>
    </message>
    <message>
        <source>Every file of the backup is as it was then.</source>
        <translation>备份中的每个文件都与当时相同。</translation>
    </message>
    <message>
        <source>Include at least one file.</source>
        <translation>请至少包含一个文件。</translation>
    </message>
    <message>
        <source>Include at least one domain.</source>
        <translation>请至少包含一个域。</translation>
    </message>
    <message>
        <source>restore from %1</source>
        <comment>moment</comment>
        <translation>从 %1 恢复</translation>
    </message>
</context>
<context>
    <name>mw::gui::ResultPane</name>
    <message>
        <source>%1 (not done)</source>
        <translation>%1（未执行）</translation>
    </message>
    <message>
        <source>%1 (failed)</source>
        <translation>%1（失败）</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>&amp;Undo now</source>
        <translation>立即撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>保留(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <source>Nothing had to be changed</source>
        <translation>没有需要更改的内容</translation>
    </message>
    <message>
        <source>Applied as change %1, but not every step went well</source>
        <translation>已作为更改 %1 应用，但并非每个步骤都顺利</translation>
    </message>
    <message>
        <source>Applied as change %1</source>
        <translation>已作为更改 %1 应用</translation>
    </message>
    <message>
        <source>Nobody kept the change, so it has been taken back.</source>
        <translation>没有人确认保留该更改，因此已将其撤销。</translation>
    </message>
    <message numerus="yes">
        <source>This is a risky change. It is taken back in %n second(s) unless you keep it.</source>
        <translation>
            <numerusform>这是有风险的更改。如不保留，将在 %n 秒后撤销。</numerusform>
        </translation>
    </message>
    <message>
        <source>Say first whether it stays.</source>
        <translation>请先说明是否保留。</translation>
    </message>
</context>
<context>
    <name>mw::gui::RetryPlanChart</name>
    <message>
        <source>Retry plan</source>
        <translation>重试计划</translation>
    </message>
    <message>
        <source>Other hosts</source>
        <translation>其他主机</translation>
    </message>
    <message>
        <source>People here</source>
        <translation>本地用户</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>已发送</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <comment>label on an axis</comment>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>the next attempt is the last</source>
        <translation>下次尝试是最后一次</translation>
    </message>
    <message>
        <source>sender is told</source>
        <translation>通知发件人</translation>
    </message>
</context>
<context>
    <name>mw::gui::RetryPlanDialog</name>
    <message>
        <source>Retry plan</source>
        <translation>重试计划</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>尝试</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>mw::gui::RetryPlanModel</name>
    <message>
        <source>A message is tried once, and returned to its sender if that fails.</source>
        <translation>邮件只尝试投递一次，失败则退回给发件人。</translation>
    </message>
    <message>
        <source>Mail to other hosts is tried %1 times, the second time after %2, the last time after %3; then it is returned to its sender.</source>
        <comment>number, time span, time span</comment>
        <translation>发往其他主机的邮件尝试 %1 次，第二次在 %2 后，最后一次在 %3 后；之后退回给发件人。</translation>
    </message>
    <message>
        <source>Mail to people of this hub is tried %1 times, the second time after %2, the last time after %3.</source>
        <comment>number, time span, time span</comment>
        <translation>发给本邮件中枢用户的邮件尝试 %1 次，第二次在 %2 后，最后一次在 %3 后。</translation>
    </message>
    <message>
        <source>After %1 the sender is told of the delay.</source>
        <comment>time span</comment>
        <translation>%1 后通知发件人投递延迟。</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>立即</translation>
    </message>
    <message>
        <source>%1, last</source>
        <comment>time span of the last attempt</comment>
        <translation>%1，最后一次</translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation>尝试</translation>
    </message>
    <message>
        <source>To other hosts</source>
        <translation>到其他主机</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>等待时间</translation>
    </message>
    <message>
        <source>To people here</source>
        <translation>给本地用户</translation>
    </message>
</context>
<context>
    <name>mw::gui::ReviewPane</name>
    <message>
        <source>%1 – new file</source>
        <translation>%1 – 新文件</translation>
    </message>
    <message>
        <source>%1 – is removed</source>
        <translation>%1 – 将移除</translation>
    </message>
    <message>
        <source>%1 – is changed</source>
        <translation>%1 – 将更改</translation>
    </message>
    <message>
        <source>&amp;Note for the history</source>
        <translation>历史记录备注(&amp;N)</translation>
    </message>
    <message>
        <source>Note for the history</source>
        <translation>历史记录备注</translation>
    </message>
    <message>
        <source>Why? (may stay empty)</source>
        <translation>原因？（可以留空）</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Nothing changes: the hub has it already.</source>
        <translation>没有变化：邮件中枢已是如此。</translation>
    </message>
    <message>
        <source>Interruption: %1</source>
        <translation>服务中断：%1</translation>
    </message>
</context>
<context>
    <name>mw::gui::ReviewSheet</name>
    <message>
        <source>Undo change %1</source>
        <translation>撤销更改 %1</translation>
    </message>
    <message>
        <source>Review changes</source>
        <translation>查看更改</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Back to editing</source>
        <translation>返回编辑(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Undo it</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>应用(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Save as script…</source>
        <translation>保存为脚本(&amp;S)…</translation>
    </message>
    <message>
        <source>The commands of mailwrightctl that do the same</source>
        <translation>执行相同操作的 mailwrightctl 命令</translation>
    </message>
    <message>
        <source>Nothing is included, so there is nothing to apply.</source>
        <translation>没有包含任何内容，因此没有可应用的更改。</translation>
    </message>
    <message>
        <source>Save as script</source>
        <translation>保存为脚本</translation>
    </message>
    <message>
        <source>Shell scripts (*.sh)</source>
        <translation>Shell 脚本 (*.sh)</translation>
    </message>
    <message>
        <source>The commands are in %1.</source>
        <comment>file</comment>
        <translation>命令已保存到 %1。</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <comment>file, reason</comment>
        <translation>无法写入 %1：%2</translation>
    </message>
    <message>
        <source>Undo change %1 by hand</source>
        <translation>手动撤销更改 %1</translation>
    </message>
    <message>
        <source>Change %1 is undone</source>
        <translation>更改 %1 已撤销</translation>
    </message>
    <message>
        <source>Changes applied</source>
        <translation>更改已应用</translation>
    </message>
    <message>
        <source>The change stays.</source>
        <translation>更改予以保留。</translation>
    </message>
    <message>
        <source>The change has been taken back.</source>
        <translation>更改已撤销。</translation>
    </message>
    <message>
        <source>%1 Nothing is applied yet. This is what would happen now: look at it, then apply.</source>
        <comment>why</comment>
        <translation>%1 尚未应用任何内容。现在应用会是这样：请先查看，再应用。</translation>
    </message>
</context>
<context>
    <name>mw::gui::RowsModel</name>
    <message>
        <source>not applied yet</source>
        <translation>尚未应用</translation>
    </message>
</context>
<context>
    <name>mw::gui::RuleForm</name>
    <message>
        <source>Add a rule</source>
        <translation>添加规则</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>地址(&amp;A)</translation>
    </message>
    <message>
        <source>What stands before the @ at local domains, or how it begins.</source>
        <translation>本地域中 @ 前面的部分，或其开头。</translation>
    </message>
    <message>
        <source>&amp;Exactly this</source>
        <translation>完全匹配(&amp;E)</translation>
    </message>
    <message>
        <source>sales, and no other address.</source>
        <translation>sales，不含其他地址。</translation>
    </message>
    <message>
        <source>All that &amp;begin so</source>
        <translation>所有以此开头的地址(&amp;B)</translation>
    </message>
    <message>
        <source>With sales- also sales-europe and sales-asia. Among rules that fit, an exact one wins, then the longest.</source>
        <translation>填写 sales- 时也包括 sales-europe 和 sales-asia。在适用的规则中，完全匹配的优先，其次是最长的。</translation>
    </message>
    <message>
        <source>Which addresses</source>
        <translation>哪些地址</translation>
    </message>
    <message>
        <source>&amp;Given to</source>
        <translation>分配给(&amp;G)</translation>
    </message>
    <message>
        <source>The account that gets its mail and whose .qmail files are in charge.</source>
        <translation>接收其邮件并以其 .qmail 文件为准的帐户。</translation>
    </message>
    <message>
        <source>More: which .qmail files, another home</source>
        <translation>更多：使用哪些 .qmail 文件、其他主目录</translation>
    </message>
    <message>
        <source>E&amp;xtension</source>
        <translation>扩展部分(&amp;X)</translation>
    </message>
    <message>
        <source>Its mail is handled by .qmail-EXTENSION of the account instead of .qmail.</source>
        <translation>其邮件由该帐户的 .qmail-EXTENSION 处理，而不是 .qmail。</translation>
    </message>
    <message>
        <source>&amp;Home</source>
        <translation>主目录(&amp;H)</translation>
    </message>
    <message>
        <source>The directory with the .qmail files, if it is not the home of the account.</source>
        <translation>.qmail 文件所在的目录（如果不是帐户的主目录）。</translation>
    </message>
    <message>
        <source>&amp;Instead of the rule it has</source>
        <translation>取代现有规则(&amp;I)</translation>
    </message>
    <message>
        <source>Without it an address that has a rule already is refused.</source>
        <translation>不选此项时，已有规则的地址会被拒绝。</translation>
    </message>
    <message>
        <source>Type the address to see what happens.</source>
        <translation>输入地址以查看结果。</translation>
    </message>
    <message>
        <source>Say which account gets it.</source>
        <translation>请指明由哪个帐户接收。</translation>
    </message>
    <message>
        <source>One alone, or all that begin alike.</source>
        <translation>单独一个，或以相同内容开头的全部。</translation>
    </message>
</context>
<context>
    <name>mw::gui::RuleTester</name>
    <message>
        <source>Who handles an address?</source>
        <translation>谁处理某个地址？</translation>
    </message>
    <message>
        <source>Add&amp;ress</source>
        <translation>地址(&amp;R)</translation>
    </message>
    <message>
        <source>Address to look for</source>
        <translation>要查找的地址</translation>
    </message>
    <message>
        <source>For example %1</source>
        <comment>address</comment>
        <translation>例如 %1</translation>
    </message>
    <message>
        <source>What stands before the @, or a whole address of this hub</source>
        <translation>@ 前面的部分，或本邮件中枢的完整地址</translation>
    </message>
    <message>
        <source>What could handle the address, in the order in which it is asked</source>
        <translation>可能处理该地址的对象，按查询顺序排列</translation>
    </message>
    <message>
        <source>Type an address to see which rule or account gets its mail.</source>
        <translation>输入地址以查看由哪条规则或哪个帐户接收其邮件。</translation>
    </message>
    <message>
        <source>As it would be with what waits; it is not applied yet.</source>
        <translation>这是待应用的更改生效后的情况；尚未应用。</translation>
    </message>
</context>
<context>
    <name>mw::gui::Screenshots</name>
    <message>
        <source>The pages did not get their data in time.</source>
        <translation>页面未能及时获得数据。</translation>
    </message>
    <message>
        <source>%1 could not be written; is there space, and may you write there?</source>
        <translation>无法写入 %1；是否有足够空间，您是否有权在该处写入？</translation>
    </message>
</context>
<context>
    <name>mw::gui::SearchBar</name>
    <message>
        <source>Search address, message, setting…   %1</source>
        <comment>keys</comment>
        <translation>搜索地址、邮件、设置…   %1</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>搜索全部</translation>
    </message>
    <message>
        <source>Arrow keys choose what is found, Return goes there, Escape leaves.</source>
        <translation>用方向键选择结果，按 Return 前往，按 Escape 离开。</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>搜索结果</translation>
    </message>
    <message>
        <source>%1 – %2: %3</source>
        <comment>what was found, its kind, a sentence about it</comment>
        <translation>%1 – %2：%3</translation>
    </message>
    <message>
        <source>Nothing is found. Try one word of it.</source>
        <translation>未找到。请尝试其中一个词。</translation>
    </message>
</context>
<context>
    <name>mw::gui::SearchStore</name>
    <message>
        <source>goes to %1</source>
        <comment>addresses</comment>
        <translation>投递到 %1</translation>
    </message>
    <message>
        <source>Virtual domain, looked after by %1</source>
        <comment>user</comment>
        <translation>虚拟域，由 %1 负责</translation>
    </message>
    <message>
        <source>Domain whose mail is passed on</source>
        <translation>转交邮件的域</translation>
    </message>
    <message>
        <source>Local domain</source>
        <translation>本地域</translation>
    </message>
</context>
<context>
    <name>mw::gui::SelfSignedDialog</name>
    <message>
        <source>Make a self-signed certificate</source>
        <translation>生成自签名证书</translation>
    </message>
    <message>
        <source>&amp;For</source>
        <translation>用于(&amp;F)</translation>
    </message>
    <message>
        <source>Names and addresses by which people reach this hub, with commas between them; empty: the hub&apos;s own name.</source>
        <translation>人们连接本邮件中枢所用的名称和地址，以逗号分隔；留空：邮件中枢自身的名称。</translation>
    </message>
    <message>
        <source>Valid for &amp;years</source>
        <translation>有效年数(&amp;Y)</translation>
    </message>
    <message>
        <source>It vouches for itself: mail programs ask once whether to trust it. Other mail servers encrypt to it as it is.</source>
        <translation>该证书为自签名：邮件程序会询问一次是否信任。其他邮件服务器会直接用它加密。</translation>
    </message>
    <message>
        <source>For one host name only</source>
        <translation>仅用于一个主机名</translation>
    </message>
    <message>
        <source>&amp;Shown to clients that ask for</source>
        <translation>出示给请求以下名称的客户端(&amp;S)</translation>
    </message>
    <message>
        <source>Empty: it is shown to everybody. A name: only to clients that ask for this host.</source>
        <translation>留空：向所有客户端出示。填写名称：仅向请求该主机的客户端出示。</translation>
    </message>
    <message>
        <source>self-signed certificate</source>
        <translation>自签名证书</translation>
    </message>
    <message>
        <source>self-signed certificate for %1</source>
        <comment>host name</comment>
        <translation>%1 的自签名证书</translation>
    </message>
</context>
<context>
    <name>mw::gui::SendingPage</name>
    <message>
        <source>Sending</source>
        <translation>发送</translation>
    </message>
    <message>
        <source>Set &amp;smart host…</source>
        <translation>设置智能主机(&amp;S)…</translation>
    </message>
    <message>
        <source>Gives all mail to your provider&apos;s server, with a login</source>
        <translation>登录服务商的服务器，将所有邮件交给它</translation>
    </message>
    <message>
        <source>&amp;Add route…</source>
        <translation>添加路由(&amp;A)…</translation>
    </message>
    <message>
        <source>Sends the mail of one domain or one sender another way</source>
        <translation>将某个域或某个发件人的邮件通过其他途径发送</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>更改(&amp;C)…</translation>
    </message>
    <message>
        <source>Another server or login for the selected route</source>
        <translation>更改所选路由的服务器或登录</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>移除(&amp;M)</translation>
    </message>
    <message>
        <source>Mail of the selected route goes as everything else does</source>
        <translation>所选路由的邮件改按其余所有邮件的途径发送</translation>
    </message>
    <message>
        <source>&amp;Test route</source>
        <translation>测试路由(&amp;T)</translation>
    </message>
    <message>
        <source>Connects and logs in as a delivery would, and sends nothing</source>
        <translation>像投递时一样连接并登录，不发送任何内容</translation>
    </message>
    <message>
        <source>How mail leaves this hub</source>
        <translation>邮件如何离开本邮件中枢</translation>
    </message>
    <message>
        <source>&amp;Direct</source>
        <translation>直接(&amp;D)</translation>
    </message>
    <message>
        <source>Through a ser&amp;ver</source>
        <translation>通过服务器(&amp;V)</translation>
    </message>
    <message>
        <source>Straight to the server of each recipient&apos;s domain. Many providers close port 25, and many servers refuse mail from home connections.</source>
        <translation>直接发往每个收件人所在域的服务器。许多服务商封闭端口 25，许多服务器拒绝来自家庭线路的邮件。</translation>
    </message>
    <message>
        <source>All mail goes to one server (a smart host), mostly that of your provider, with your name and password there.</source>
        <translation>所有邮件都交给一台服务器（智能主机），通常是您服务商的服务器，使用您在该处的名称和密码。</translation>
    </message>
    <message>
        <source>Test &amp;login</source>
        <translation>测试登录(&amp;L)</translation>
    </message>
    <message>
        <source>Routes</source>
        <translation>路由</translation>
    </message>
    <message>
        <source>Mail of single domains and senders can go another way. The sender decides before the domain does.</source>
        <translation>个别域和发件人的邮件可以走其他途径。发件人优先于域。</translation>
    </message>
    <message>
        <source>Names in what is sent</source>
        <translation>所发邮件中的名称</translation>
    </message>
    <message>
        <source>&amp;Greeting name</source>
        <translation>问候名称(&amp;G)</translation>
    </message>
    <message>
        <source>The name by which this hub greets other servers; it should be the one that DNS has for its address.</source>
        <translation>本邮件中枢向其他服务器问候时使用的名称；应与 DNS 中其地址对应的名称一致。</translation>
    </message>
    <message>
        <source>Mas&amp;querade: domain of senders</source>
        <translation>伪装：发件人的域(&amp;Q)</translation>
    </message>
    <message>
        <source>Appended to addresses without a domain, so that mail of the users of this computer comes from this domain.</source>
        <translation>添加到不含域的地址之后，使此计算机用户的邮件来自该域。</translation>
    </message>
    <message>
        <source>Completes &amp;host names with</source>
        <translation>补全主机名(&amp;H)</translation>
    </message>
    <message>
        <source>Appended to host names without a dot in messages that are sent from here.</source>
        <translation>添加到从此处发出的邮件中不含点号的主机名之后。</translation>
    </message>
    <message>
        <source>Name in &amp;Message-IDs</source>
        <translation>Message-ID 中的名称(&amp;M)</translation>
    </message>
    <message>
        <source>The host in the Message-ID of what is sent from here; no other machine may use the same.</source>
        <translation>从此处发出的邮件的 Message-ID 中的主机；不得有其他计算机使用相同的名称。</translation>
    </message>
    <message>
        <source>Patience with other servers</source>
        <translation>等待其他服务器的时间</translation>
    </message>
    <message>
        <source>To acce&amp;pt a connection</source>
        <translation>等待接受连接(&amp;P)</translation>
    </message>
    <message>
        <source>How long another server has to accept a connection.</source>
        <translation>等待其他服务器接受连接多久。</translation>
    </message>
    <message>
        <source>60, which is a minute</source>
        <translation>60，即一分钟</translation>
    </message>
    <message>
        <source>For each ans&amp;wer</source>
        <translation>等待每次应答(&amp;W)</translation>
    </message>
    <message>
        <source>How long another server has for each answer.</source>
        <translation>等待其他服务器每次应答多久。</translation>
    </message>
    <message>
        <source>1200, which is 20 minutes</source>
        <translation>1200，即 20 分钟</translation>
    </message>
    <message>
        <source>&amp;Keep a connection for</source>
        <translation>保持连接的时间(&amp;K)</translation>
    </message>
    <message>
        <source>How long an open connection waits for the next message to the same server.</source>
        <translation>打开的连接等待发往同一服务器的下一封邮件多久。</translation>
    </message>
    <message>
        <source>5 seconds</source>
        <translation>5 秒</translation>
    </message>
    <message>
        <source>none is kept</source>
        <translation>不保持</translation>
    </message>
    <message>
        <source>● not applied yet</source>
        <translation>● 尚未应用</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>User</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>no login</source>
        <translation>不登录</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>stored; it is never shown</source>
        <translation>已存储；不会再显示</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>Not applied yet: test it in the form</source>
        <translation>尚未应用：请在表单中测试</translation>
    </message>
    <message>
        <source>no smart host</source>
        <translation>没有智能主机</translation>
    </message>
    <message>
        <source>route of %1</source>
        <comment>domain or sender</comment>
        <translation>%1 的路由</translation>
    </message>
    <message>
        <source>Connecting and logging in…</source>
        <translation>正在连接并登录…</translation>
    </message>
    <message>
        <source>It works: the server answers and takes mail from this hub.</source>
        <translation>成功：服务器有应答，并接受来自本邮件中枢的邮件。</translation>
    </message>
    <message>
        <source>It does not work.</source>
        <translation>失败。</translation>
    </message>
</context>
<context>
    <name>mw::gui::ServiceDialog</name>
    <message>
        <source>Change addresses of %1</source>
        <comment>name of a service</comment>
        <translation>更改 %1 的地址</translation>
    </message>
    <message>
        <source>Turn on %1</source>
        <comment>name of a service</comment>
        <translation>开启 %1</translation>
    </message>
    <message>
        <source>&amp;Listens on</source>
        <translation>监听于(&amp;L)</translation>
    </message>
    <message>
        <source>Addresses and ports, with commas between them. [::]:PORT is every address of this computer, 127.0.0.1:PORT is this computer alone.</source>
        <translation>地址和端口，以逗号分隔。[::]:PORT 表示此计算机的所有地址，127.0.0.1:PORT 表示仅限此计算机。</translation>
    </message>
    <message>
        <source>Name at least one address with its port.</source>
        <translation>请至少填写一个地址及其端口。</translation>
    </message>
</context>
<context>
    <name>mw::gui::ServiceRow</name>
    <message>
        <source>Start</source>
        <translation>启动</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>重新启动</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>%1 · no supervisor looks after it</source>
        <comment>service name</comment>
        <translation>%1 · 没有监管程序</translation>
    </message>
    <message>
        <source>%1 · for %2 · process %3</source>
        <comment>service name, time span, number</comment>
        <translation>%1 · 已持续 %2 · 进程 %3</translation>
    </message>
    <message>
        <source>%1 · process %2, started %3 ago</source>
        <comment>service name, number, time span</comment>
        <translation>%1 · 进程 %2，启动于 %3 前</translation>
    </message>
    <message>
        <source>%1 · for %2</source>
        <comment>service name, time span</comment>
        <translation>%1 · 已持续 %2</translation>
    </message>
    <message numerus="yes">
        <source> · began again %n time(s) in ten minutes</source>
        <translation>
            <numerusform> · 十分钟内重新启动 %n 次</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>正在停止</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>运行中</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>正在启动</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Not supervised</source>
        <translation>无人监管</translation>
    </message>
    <message>
        <source>Needs the right to operate</source>
        <translation>需要操作权限</translation>
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
        <translation>尚未应用</translation>
    </message>
    <message>
        <source>Restore default</source>
        <translation>恢复默认值</translation>
    </message>
    <message>
        <source>Restore default of %1</source>
        <comment>name of a setting</comment>
        <translation>恢复 %1 的默认值</translation>
    </message>
    <message>
        <source>%1 File: control/%2.</source>
        <comment>help, name of a file</comment>
        <translation>%1 文件：control/%2。</translation>
    </message>
    <message>
        <source>%1 File: control/%2, for example: %3.</source>
        <comment>help, name of a file, example of its content</comment>
        <translation>%1 文件：control/%2，例如：%3。</translation>
    </message>
    <message>
        <source>The default holds: %1.</source>
        <comment>what the default is</comment>
        <translation>采用默认值：%1。</translation>
    </message>
    <message>
        <source>Default: %1.</source>
        <comment>what the default is</comment>
        <translation>默认值：%1。</translation>
    </message>
    <message>
        <source>Removes control/%1, so that the default holds: %2</source>
        <comment>name of a file, what the default is</comment>
        <translation>移除 control/%1，从而采用默认值：%2</translation>
    </message>
</context>
<context>
    <name>mw::gui::SettingsPage</name>
    <message>
        <source>Change something to see here what it would do. Nothing is changed before you apply it.</source>
        <translation>作出更改即可在此查看其效果。在您应用之前不会更改任何内容。</translation>
    </message>
</context>
<context>
    <name>mw::gui::SetupAssistant</name>
    <message>
        <source>Set up your mail server</source>
        <translation>设置您的邮件服务器</translation>
    </message>
    <message>
        <source>Why one cannot go on</source>
        <translation>无法继续的原因</translation>
    </message>
    <message>
        <source>What will this do?</source>
        <translation>这会做什么？</translation>
    </message>
    <message>
        <source>Bac&amp;k</source>
        <translation>上一步(&amp;K)</translation>
    </message>
    <message>
        <source>Ne&amp;xt</source>
        <translation>下一步(&amp;X)</translation>
    </message>
    <message>
        <source>Finish &amp;later</source>
        <translation>以后完成(&amp;L)</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <comment>numbers</comment>
        <translation>第 %1 步，共 %2 步</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
</context>
<context>
    <name>mw::gui::SmartHostDialog</name>
    <message>
        <source>Set smart host</source>
        <translation>设置智能主机</translation>
    </message>
    <message>
        <source>Add route</source>
        <translation>添加路由</translation>
    </message>
    <message>
        <source>Change route</source>
        <translation>更改路由</translation>
    </message>
    <message>
        <source>&amp;Mail to a domain, or from a sender</source>
        <translation>发往某个域或来自某个发件人的邮件(&amp;M)</translation>
    </message>
    <message>
        <source>A domain means mail to it, .domain mail to all below it; an address or @domain means mail from it.</source>
        <translation>域表示发往该域的邮件，.域 表示发往其下级所有域的邮件；地址或 @域 表示来自它的邮件。</translation>
    </message>
    <message>
        <source>Go&amp;es directly to the servers that DNS names</source>
        <translation>直接发往 DNS 指定的服务器(&amp;E)</translation>
    </message>
    <message>
        <source>An exception from the smart host, for mail to a domain.</source>
        <translation>智能主机的例外，用于发往某个域的邮件。</translation>
    </message>
    <message>
        <source>Another server</source>
        <translation>其他服务器</translation>
    </message>
    <message>
        <source>P&amp;rovider</source>
        <translation>服务商(&amp;R)</translation>
    </message>
    <message>
        <source>Fills in server and port of a provider that is known here.</source>
        <translation>填入已知服务商的服务器和端口。</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation>服务器(&amp;S)</translation>
    </message>
    <message>
        <source>The “outgoing server” or “SMTP server” of your provider&apos;s help pages.</source>
        <translation>服务商帮助页面中的“发件服务器”或“SMTP 服务器”。</translation>
    </message>
    <message>
        <source>P&amp;ort</source>
        <translation>端口(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>用户(&amp;U)</translation>
    </message>
    <message>
        <source>The name of your account there; empty where no login is wanted.</source>
        <translation>您在该处的帐户名称；无需登录时留空。</translation>
    </message>
    <message>
        <source>stored; leave it empty to keep it</source>
        <translation>已存储；留空则保留</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>密码(&amp;W)</translation>
    </message>
    <message>
        <source>It is written for the mail server alone, stays out of the history, and is never shown again.</source>
        <translation>仅供邮件服务器使用，不记入历史记录，也不会再显示。</translation>
    </message>
    <message>
        <source>&amp;Test login</source>
        <translation>测试登录(&amp;T)</translation>
    </message>
    <message>
        <source>Connects and logs in with what stands here. Nothing is changed and nothing is sent.</source>
        <translation>用此处填写的内容连接并登录。不更改也不发送任何内容。</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>As usual: with a login a valid certificate is demanded</source>
        <translation>照常：登录时要求有效证书</translation>
    </message>
    <message>
        <source>Demand TLS and a valid certificate</source>
        <translation>要求 TLS 和有效证书</translation>
    </message>
    <message>
        <source>Demand TLS with any certificate: whoever sits on the way can read the password</source>
        <translation>要求 TLS，任何证书均可：处于途中的人都能读取密码</translation>
    </message>
    <message>
        <source>Use TLS where it is offered</source>
        <translation>对方提供时使用 TLS</translation>
    </message>
    <message>
        <source>Never use TLS</source>
        <translation>从不使用 TLS</translation>
    </message>
    <message>
        <source>&amp;Certificate of the server</source>
        <translation>服务器的证书(&amp;C)</translation>
    </message>
    <message>
        <source>What the server must show before mail and password are sent to it.</source>
        <translation>向服务器发送邮件和密码之前，服务器必须出示的内容。</translation>
    </message>
    <message>
        <source>route of %1</source>
        <comment>domain or sender</comment>
        <translation>%1 的路由</translation>
    </message>
    <message>
        <source>smart host %1</source>
        <comment>name of a server</comment>
        <translation>智能主机 %1</translation>
    </message>
    <message>
        <source>Name the domain or the sender whose mail shall go another way.</source>
        <translation>请填写邮件要走其他途径的域或发件人。</translation>
    </message>
    <message>
        <source>Choose your provider, or type the name of its server.</source>
        <translation>请选择您的服务商，或输入其服务器名称。</translation>
    </message>
    <message>
        <source>Type the password of %1.</source>
        <comment>name of a user</comment>
        <translation>请输入 %1 的密码。</translation>
    </message>
    <message>
        <source>587 or 465 in most cases. With this port: %1.</source>
        <comment>which TLS</comment>
        <translation>多数情况下为 587 或 465。此端口：%1。</translation>
    </message>
    <message>
        <source>Connecting and logging in…</source>
        <translation>正在连接并登录…</translation>
    </message>
    <message>
        <source>It works: the server answers and the login is right.</source>
        <translation>成功：服务器有应答，登录信息正确。</translation>
    </message>
    <message>
        <source>It does not work.</source>
        <translation>失败。</translation>
    </message>
    <message>
        <source>587 for STARTTLS, 465 for TLS from the first byte, 25 between servers.</source>
        <translation>587 用于 STARTTLS，465 用于从第一个字节起的 TLS，25 用于服务器之间。</translation>
    </message>
</context>
<context>
    <name>mw::gui::StatusStrip</name>
    <message>
        <source>view</source>
        <comment>a right</comment>
        <translation>查看</translation>
    </message>
    <message>
        <source>operate</source>
        <comment>a right</comment>
        <translation>操作</translation>
    </message>
    <message>
        <source>configure</source>
        <comment>a right</comment>
        <translation>配置</translation>
    </message>
    <message>
        <source>read mail</source>
        <comment>a right</comment>
        <translation>阅读邮件</translation>
    </message>
    <message>
        <source>Updated %1</source>
        <comment>time</comment>
        <translation>更新于 %1</translation>
    </message>
    <message>
        <source>Connecting again…</source>
        <translation>正在重新连接…</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>未连接</translation>
    </message>
    <message>
        <source>Queue: empty</source>
        <translation>队列：空</translation>
    </message>
    <message numerus="yes">
        <source>Queue: %n message(s)</source>
        <translation>
            <numerusform>队列：%n 封邮件</numerusform>
        </translation>
    </message>
    <message>
        <source>Connected as %1 (%2)</source>
        <comment>account, rights</comment>
        <translation>已连接，身份为 %1（%2）</translation>
    </message>
    <message>
        <source>To configure is as good as being the administrator of this computer: where mail goes can also be a program, which runs as the user it is for.</source>
        <translation>拥有配置权限等同于这台计算机的管理员：邮件的去向也可以是程序，它以收件用户的身份运行。</translation>
    </message>
</context>
<context>
    <name>mw::gui::TryAddress</name>
    <message>
        <source>Who receives this address?</source>
        <translation>谁接收此地址的邮件？</translation>
    </message>
    <message>
        <source>Tr&amp;y an address</source>
        <translation>试查地址(&amp;Y)</translation>
    </message>
    <message>
        <source>Try an address</source>
        <translation>试查地址</translation>
    </message>
    <message>
        <source>Type any address. Where its mail goes is decided by the code that delivers it; nothing is sent.</source>
        <translation>输入任意地址。邮件去向由实际投递的代码决定；不会发送任何邮件。</translation>
    </message>
    <message>
        <source>Show &amp;each step</source>
        <translation>显示每个步骤(&amp;E)</translation>
    </message>
    <message>
        <source>Everything that was looked at, in order</source>
        <translation>按顺序列出查看过的全部内容</translation>
    </message>
    <message>
        <source>Where its mail goes</source>
        <translation>其邮件的去向</translation>
    </message>
    <message>
        <source>What was looked at</source>
        <translation>查看过的内容</translation>
    </message>
    <message>
        <source>For example %1</source>
        <comment>address</comment>
        <translation>例如 %1</translation>
    </message>
    <message>
        <source>So it will be when what waits is applied; it is not applied yet.</source>
        <translation>这是待应用的更改应用后的情况；尚未应用。</translation>
    </message>
    <message>
        <source>As it is now: %1</source>
        <comment>a sentence about where mail goes</comment>
        <translation>目前的情况：%1</translation>
    </message>
</context>
<context>
    <name>mw::gui::UsersPage</name>
    <message>
        <source>Users</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>&amp;People</source>
        <translation>人员(&amp;P)</translation>
    </message>
    <message>
        <source>R&amp;ules</source>
        <translation>规则(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Add rule…</source>
        <translation>添加规则(&amp;A)…</translation>
    </message>
    <message>
        <source>Give an address to an account</source>
        <translation>将地址分配给帐户</translation>
    </message>
    <message>
        <source>&amp;Who handles an address?…</source>
        <translation>谁处理某个地址？(&amp;W)…</translation>
    </message>
    <message>
        <source>See which rule or account gets an address, and why</source>
        <translation>查看由哪条规则或哪个帐户接收某个地址的邮件及其原因</translation>
    </message>
    <message>
        <source>&amp;Refresh from system users…</source>
        <translation>根据系统用户刷新(&amp;R)…</translation>
    </message>
    <message>
        <source>Make the rules anew from the accounts of this computer</source>
        <translation>根据此计算机的帐户重新生成规则</translation>
    </message>
    <message>
        <source>Re&amp;move rule…</source>
        <translation>移除规则(&amp;M)…</translation>
    </message>
    <message>
        <source>Take the address of the selected rule from its account</source>
        <translation>从其帐户收回所选规则的地址</translation>
    </message>
    <message>
        <source>&amp;Set password…</source>
        <translation>设置密码(&amp;S)…</translation>
    </message>
    <message>
        <source>A password for sending and fetching mail; it is never shown</source>
        <translation>用于发送和收取邮件的密码；绝不显示</translation>
    </message>
    <message>
        <source>Remo&amp;ve password</source>
        <translation>移除密码(&amp;V)</translation>
    </message>
    <message>
        <source>The password of the account counts again, if there is an account</source>
        <translation>如果有帐户，则重新使用帐户的密码</translation>
    </message>
    <message>
        <source>&amp;Where the mail goes…</source>
        <translation>邮件去向(&amp;W)…</translation>
    </message>
    <message>
        <source>Change the .qmail file of the selected user</source>
        <translation>更改所选用户的 .qmail 文件</translation>
    </message>
    <message>
        <source>What is wrong with the rules</source>
        <translation>规则的问题</translation>
    </message>
    <message>
        <source>Fi&amp;x…</source>
        <translation>修复(&amp;X)…</translation>
    </message>
    <message>
        <source>Accounts of this computer</source>
        <translation>此计算机的帐户</translation>
    </message>
    <message>
        <source>There are no accounts on this computer that could get mail. Virtual domains need none.</source>
        <translation>此计算机上没有可以接收邮件的帐户。虚拟域不需要帐户。</translation>
    </message>
    <message>
        <source>The order means nothing: an exact rule wins, then the longest that fits.</source>
        <translation>顺序没有意义：完全匹配的规则优先，其次是适用的最长规则。</translation>
    </message>
    <message>
        <source>Rules of users/assign</source>
        <translation>users/assign 的规则</translation>
    </message>
    <message>
        <source>There are no rules: addresses are looked up in the accounts of this computer, and else among the hub’s own addresses.</source>
        <translation>没有规则：先在此计算机的帐户中查找地址，若没有则在邮件中枢自己的地址中查找。</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>users, rules</comment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n user(s)</source>
        <translation>
            <numerusform>%n 个用户</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s)</source>
        <translation>
            <numerusform>%n 条规则</numerusform>
        </translation>
    </message>
    <message>
        <source>not known to you</source>
        <translation>您无法得知</translation>
    </message>
    <message>
        <source>one of its own; the account&apos;s does not count for mail</source>
        <translation>有自己的密码；帐户的密码不用于邮件</translation>
    </message>
    <message>
        <source>that of the account</source>
        <translation>帐户的密码</translation>
    </message>
    <message>
        <source>password of %1</source>
        <comment>name</comment>
        <translation>%1 的密码</translation>
    </message>
</context>
<context>
    <name>mw::gui::WindowHeader</name>
    <message>
        <source>Choose a hub, or add one</source>
        <translation>选择邮件中枢，或添加一个</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name of a hub, its login</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>&amp;Add host…</source>
        <translation>添加主机(&amp;A)…</translation>
    </message>
    <message>
        <source>Hub: %1</source>
        <comment>name</comment>
        <translation>邮件中枢：%1</translation>
    </message>
    <message>
        <source>%1 – on this computer</source>
        <comment>name of a hub</comment>
        <translation>%1 – 在此计算机上</translation>
    </message>
    <message>
        <source>%1 – %2 by ssh</source>
        <comment>name of a hub, its login</comment>
        <translation>%1 – 通过 ssh 连接 %2</translation>
    </message>
    <message>
        <source>Private hub</source>
        <translation>私有邮件中枢</translation>
    </message>
    <message>
        <source>System hub</source>
        <translation>系统邮件中枢</translation>
    </message>
    <message>
        <source>Connection lost</source>
        <translation>连接已断开</translation>
    </message>
    <message>
        <source>Not set up</source>
        <translation>未设置</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>未连接</translation>
    </message>
    <message numerus="yes">
        <source>%n service(s) stopped</source>
        <translation>
            <numerusform>%n 个服务已停止</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n service(s) paused</source>
        <translation>
            <numerusform>%n 个服务已暂停</numerusform>
        </translation>
    </message>
    <message>
        <source>All services run</source>
        <translation>所有服务均在运行</translation>
    </message>
</context>
</TS>
