<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>ActScript</name>
    <message>
        <source>Made by Mailwright. Each command is a change of its own; the first that fails ends the script.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out: the command would show a secret, or it is an edit that only the window can make.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AddressCsv</name>
    <message>
        <source>it does not say where the mail goes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a mailbox is a path that begins with / or ./</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not an address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1: a quotation mark is never closed.</source>
        <comment>number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no kind of delivery: write forward, mailbox, program or discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1: %2.</source>
        <comment>number, what is wrong</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AddressRows</name>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivers to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the standard delivery of %1</source>
        <comment>account</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – it runs a program</source>
        <comment>where the mail goes</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 at every local domain</source>
        <comment>a name before the @</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None in the last 24 hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, in the file %2</source>
        <comment>address, file name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>everything else at local domains</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>everything else at %1</source>
        <comment>domain</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(bounces)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail to a name that is not in this list comes back to its sender.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – also what spammers guess</source>
        <comment>where the mail goes</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. Every name counts as an address: much of this mail will be spam, and mistyped addresses are not reported to their senders.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BackupRows</name>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with passwords and keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (with passwords and keys)</source>
        <comment>note of a backup</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beside the hub now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>different</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no longer there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>came later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not in the backup: it holds secrets</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CertificateRows</name>
    <message>
        <source>Shown to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valid</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>ended %n day(s) ago (%1)</source>
        <comment>%1 is a date</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>ends in %n day(s) (%1)</source>
        <comment>%1 is a date</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It vouches for itself: mail programs warn of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>everybody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>who asks for %1</source>
        <comment>host name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>goes, not applied yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another one, not applied yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ControlCatalogue</name>
    <message>
        <source>Names of this host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Domains and delivery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receiving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bounces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TLS and passwords</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set-up of the hub</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of other qmail packages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Users and who gets their mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who may connect and relay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Addresses of the alias account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People’s own instructions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which user gets the mail of which local address, where it is not the user of that name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is heeded when the users of this computer are put into users/assign.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is compiled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing before users/assign is made anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every client is let in, and nobody may relay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which clients may connect over SMTP, and which of them may send mail to anywhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what defaultdelivery says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no such address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is done with mail for %1, line by line.</source>
        <comment>user</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where mail for this address of the alias account goes, line by line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>number of entries, the first of them</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Only the first line of this file counts; this one is not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is the value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An empty line; it is skipped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A comment for people; it is skipped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The colon is missing: a domain stands before it, and behind it who or what is responsible.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail to anybody at %1</source>
        <comment>domain</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail to every domain that is named nowhere else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail to %1</source>
        <comment>address</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail to anybody at a host below %1</source>
        <comment>domain</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no virtual mail: an exception from a wider line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 goes to the local user or alias %2, with the name behind a hyphen: %2-NAME.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 goes where DNS says: an exception from a wider line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 waits: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is handed to %2, port %3, without asking DNS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every host below %1, but not %1 itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every address at %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The domain %1 alone, without the hosts below it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connections are taken at the address and port %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is an entry of this file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every client that no other line names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client %1</source>
        <comment>address, or the beginning of addresses</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not let in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is let in and may send mail to anywhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is let in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The end of the file: no line behind it counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail to the local address %1 is delivered as user %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail to local addresses that begin with %1 is delivered as user %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An empty line; it must not be the first one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message is appended to the mailbox file %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message is put into the Maildir %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message is given to the program %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only addresses to forward to may follow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This line is skipped: what begins with a plus sign has no other meaning yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message is forwarded to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 seconds, that is %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 bytes, that is %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ControlWords</name>
    <message>
        <source>The program that checks the passwords of SMTP users who are not in users/smtppasswords, as root: its path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SCRAM-SHA-256 and its -PLUS, where there are passwords for them, PLAIN and LOGIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mechanisms of authentication that SMTP offers, one a line, of SCRAM-SHA-256-PLUS, SCRAM-SHA-256, PLAIN and LOGIN.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no sender has a relay of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relays and passwords by sender, as in s/qmail: sender:relay:port|user|password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every HELO name is accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HELO names that are refused: a name, or .suffix.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no sender is refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Senders that are refused: an address, or @domain for everybody there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no recipient is refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recipients that are refused: an address, or @domain for everybody there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the system chooses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own addresses for outgoing connections by domain: domain:address, .suffix:address or :address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The form of bounces: qsbmf, text as qmail writes it, or dsn, reports of RFC 3464 that programs understand, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The user name in the From field of bounces.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host name in the From field and the text of bounces.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as long as queuelifetime says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many seconds a bounce is tried before it counts as undeliverable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bounces hold the whole message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The most bytes of a message that a bounce repeats.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The subject of bounces.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>20 recipients that do not exist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many refused recipients end a connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether recipients without a mailbox are refused by SMTP; 0 accepts them, and they bounce.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether submission refuses senders that are not the user&apos;s; 0 takes every sender.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no certificate of a client is asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Authorities whose certificates let SMTP clients relay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this host shows no certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate and key that this host shows to other mail servers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>four to a server with a login, to others three quarters of all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many remote deliveries may run at once to one server: a number for all, and server:number for single ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many SMTP connections may be open at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one queue for all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Local deliveries at once of one queue of several.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many local deliveries may run at once; 0 holds them all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>half of concurrencyincoming</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many SMTP connections one client address, or one IPv6 network of 64 bits, may have open at once; 0 sets no limit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remote deliveries at once of one queue of several.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many remote deliveries may run at once; 0 holds them all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The character that separates a user name from its extension.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The groups of the hub&apos;s accounts, one a line: that of the queue, and the one that owns no file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Permission bits that a home directory and a .qmail file must not have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The most deliveries a spawner starts at once, whatever the concurrency files say.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Into how many subdirectories the queue is split; a prime number, fixed when the queue is made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The accounts of the hub, one a line, for: aliases, SMTP, logs, files, looking users up, queue, remote mail, send.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many SMTP connections one client address may open within a minute; 0 sets no limit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The largest message accepted over SMTP, in bytes; 0 is no limit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is done with mail for a user who has no .qmail file: a line as in .qmail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added to host names without a dot in messages that are sent from here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added to addresses without a host in messages that are sent from here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After how many hours in the queue a sender is told of the delay; 0 tells nobody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1: a delivery that is tried again leaves out the lines of .qmail that worked; 0: it begins anew, as qmail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The longest pause, in seconds, for a server that refuses everything for now; 0 makes no pause.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parameters of key exchange for TLS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no block list is asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DNS block lists.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queues by domain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host that gets bounces which cannot be delivered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bounces which cannot be delivered: deliver to doublebounceto, quiet (not if the sender does not exist), discard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The user who gets bounces which cannot be delivered; an empty line discards them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1: a message with bytes above 127 is recoded for a server that takes none; 0: it is sent as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added to envelope recipients without an @.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing is filtered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filters by domain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many waiting messages a second are tried when all are to be tried at once; 0 sets no limit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name by which this host greets other mail servers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>local deliveries go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 holds all local deliveries.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>remote deliveries go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 holds all remote deliveries.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host name in Message-IDs; no other machine may use the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many seconds an open connection waits for the next message to the same server; 0: none is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all mail goes out by SMTP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Domains whose mail is handed to a mail store by LMTP: domain:host:port or domain:/path/of/socket.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes the place of [own IP address] in recipients.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Domains whose addresses are the users of this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1: a Maildir that is missing is made when mail comes for it; 0: the mail waits for it, as on qmail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many commands without a message between them end an SMTP connection; 0 sets no limit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The most recipients of one message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The full name of this mail host; the standard for most other names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the addresses of the interfaces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Further addresses that are this host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no more domains than in rcpthosts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More domains like those of rcpthosts, for long lists; needs rcpthosts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>morercpthosts as qmail-newmrh compiled it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TLS wherever it is offered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A directory with a file for each host that is not asked for TLS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The own address for outgoing connections, one of each family.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a percent sign means nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Domains where user%host@domain is turned into user@host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes the place of a plus sign at the end of a host name in messages that are sent from here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>POP3 is not offered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where mailboxes are offered over POP3 with STLS: address:port, one a line, such as [::]:110.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>POP3 under TLS is not offered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where mailboxes are offered over POP3 under TLS from the first byte: address:port, one a line, such as [::]:995.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IP addresses of QMQP servers that take this host&apos;s mail, tried in this order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The directory above several queues.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no recipient is added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recipients that every message gets in addition: an archive, or a log of messages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many seconds a message is tried before it is returned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mail for any domain is accepted: an open relay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Domains for which mail is accepted over SMTP: a name, or .suffix.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1: Received lines name the user who has authenticated; 0: they do not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recipients are not checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists of valid recipients.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no relay asks for a password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logins at relays: relay:port|user|password, or |command|xoauth2 in place of the password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How fast the waits between local attempts grow: k in birth + (sqrt(age) + k)^2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The longest wait between two attempts, in seconds; 0 sets no limit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How fast the waits between remote attempts grow: k in birth + (sqrt(age) + k)^2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>made from defaulthost, defaultdomain and plusdomain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How new-inject and ofmipd rewrite host names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A key for old TLS clients.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relays by sender: address:relay:port or @domain:relay:port, and |user where a relay has several logins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key and certificate chain of this host&apos;s servers, in one file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>servercert.pem is for every name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A directory with NAME.pem, key and chain for clients that ask for that name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many mistakes of a client end its SMTP connection; 0 sets no limit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The greeting of the SMTP server; its first word should be the host&apos;s name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where mail is accepted over SMTP: address:port, one a line; [::]:25 is every address, IPv6 and IPv4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no plug-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plug-ins of the SMTP server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mail goes where DNS says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relays that take the place of DNS, by domain: domain:relay or domain:relay:port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SMTP under TLS is not offered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where users send mail under TLS from the first byte: address:port, one a line, such as [::]:465.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How strictly SPF is taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an explanation of the program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a sender refused by SPF is told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing is guessed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The SPF rule for domains without one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no further rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A local SPF rule that is tried first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only where it is needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 rewrites every sender of forwarded mail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>senders are not rewritten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The domain of rewritten senders.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length of the proof in rewritten senders.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shortest proof that is believed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many days a rewritten sender is valid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys of rewritten senders.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The character behind SRS0 in rewritten senders.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>submission is not offered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where users send mail after STARTTLS and with their password: address:port, one a line, such as [::]:587.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>users have their own addresses as senders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Further senders of users at submission: user:address, user:@domain, or user:* for every sender.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many seconds another mail server has to accept a connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many seconds another mail server has for each answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many seconds an SMTP connection may last in all; 0 sets no limit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many seconds a client of the SMTP server may be silent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>those of the TLS library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ciphers for connections to other mail servers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody relays by certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Addresses in client certificates that may relay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Servers that must be spoken to under TLS: server: with any certificate, server:* with one that fits its name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no server must show a certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A directory with a file of authorities for each host that must show a certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>those with forward secrecy and no known weakness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ciphers of TLS 1.2 for clients of this host, in the words of OpenSSL.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no virtual domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Domains and addresses that one local user looks after: domain:user.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the one name in me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the name in me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is none: the file must exist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>qmail-send must be restarted; where mailwrightd runs it does that by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all services of the hub must be restarted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>qmail-newmrh must compile it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 No program of this hub reads it yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DomainRows</name>
    <message>
        <source>Domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handled by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Local</source>
        <comment>kind of a domain</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Virtual</source>
        <comment>kind of a domain</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relay</source>
        <comment>kind of a domain</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>receives mail; the name system sends it here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the name system sends its mail to another server first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the name system sends its mail to another server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the name system says that it takes no mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the name system does not know this name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the name system did not answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no MX record: mail goes to the address of the name itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 (%3), this hub</source>
        <comment>preference, server name, addresses</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 (%3)</source>
        <comment>preference, server name, addresses</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To receive its mail from others, add an MX record with the name of this hub where the domain&apos;s names are kept. Behind a router it is right when that record leads to the router&apos;s address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mail from outside is refused: it is missing in rcpthosts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every address bounces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is taken and passed on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is passed on to %1</source>
        <comment>server</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>receives mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this computer’s users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, without %2</source>
        <comment>a domain, addresses it does not hold for</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DotQmailWords</name>
    <message>
        <source>A copy is passed on to %1.</source>
        <comment>address</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is kept in the Maildir %1.</source>
        <comment>path</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is appended to the mbox file %1.</source>
        <comment>path</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is given to the program %1.</source>
        <comment>command line</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From here on it is a list: nothing but addresses may follow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line %1 is ignored.</source>
        <comment>number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first line is blank: the mail waits until it is not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is empty: the standard delivery holds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It names no place: the mail is dropped without a word.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>minutes</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>hours</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <comment>hours, minutes</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 d</source>
        <comment>days</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <comment>days, hours</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>due now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in %1 s</source>
        <comment>seconds</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in %1 min</source>
        <comment>minutes</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail in (SMTP)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail from users (submission)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail from users (submission under TLS)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mailboxes (POP3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mailboxes (POP3 under TLS)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail in (QMTP)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail from null clients (QMQP)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HelperWords</name>
    <message>
        <source>None.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None. qmail-send is told to read its files again (HUP).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>qmail-send is restarted: running deliveries finish first; mail is taken meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All services are restarted: running deliveries and connections finish first, and for some seconds no mail is taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail to anybody@%1 is accepted from the whole Internet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail to anybody below %1 is accepted from the whole Internet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail to anybody@%1 is refused from now on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail to anybody below %1 is refused from now on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail for any domain is accepted from everybody: the hub becomes an open relay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From now on only mail for the named domains is accepted; until now it was mail for any domain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the domain in control/me is local.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The addresses of %1 are the users and aliases of this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no longer local: mail for it goes where virtualdomains or DNS say; what waits for it in the queue as local mail is still delivered here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no longer virtual: mail for it goes where locals or DNS say.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Through control/virtualdomains mail to anybody@%1 goes to the local address %2-NAME.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Through control/virtualdomains mail to anybody below %1 goes to the local address %2-NAME.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Through control/virtualdomains mail to %1 goes to the local address %2-NAME.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same for %1 more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is removed; without it holds: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is taken back after %1 seconds unless it is confirmed, because it changes where mail is sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is taken back after %1 seconds unless it is confirmed, because it changes where the hub listens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is taken back after %1 seconds unless it is confirmed, because it changes what the hub is called or runs as.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is taken back after %1 seconds unless it is confirmed, because it changes whether the hub relays for everybody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every file reads back as it was meant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the change is recorded in the history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>control/morercpthosts is compiled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>users/assign is compiled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the tcp rules are compiled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>qmail-send reads its files again (HUP)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all services are restarted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is restarted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by SMTP mail to %1 is accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by SMTP mail to %1 is refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it does not run; it reads them when it starts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it does not run; it reads its files when it starts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has answered since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it was told; whether it has read them cannot be asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it runs as process %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it says the same already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this machine may send mail anywhere, so the answer would say nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo of change %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HubBook</name>
    <message>
        <source>blue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>orange</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>green</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>purple</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>red</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>grey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of the host is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a host, or user@host, such as anna@mail.example.org.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no host of this name. Is it written rightly, and does this computer know it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host does not let %1 in. Mailwright asks for no password: the key must be known to the host and be in your ssh agent.</source>
        <comment>login</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer does not know the key of the host, or knows another. Log in once by hand and compare it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host is there, but runs no ssh server for you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host does not answer. Is it switched on and connected?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host lets you in, but has no mailwrightctl, or an older one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection by ssh has failed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ListRows</name>
    <message>
        <source>List</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Members</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>takes mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mail does not reach it: its .qmail files are missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 get each message, %2 digests, %3 nothing</source>
        <comment>three numbers</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None in the last 24 hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>each message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>digests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MailProviders</name>
    <message>
        <source>%1 wants a password made for mail programs (an “app password”), which you make in your account there. User name: such as %2.</source>
        <comment>%1 is a provider, %2 an example of a user name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 gives you a user name and a key for SMTP in its settings; the key is the password. User name: such as %2.</source>
        <comment>%1 is a provider, %2 an example of a user name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 wants the name and the password of your mailbox there. User name: such as %2.</source>
        <comment>%1 is a provider, %2 an example of a user name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TLS from the first byte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TLS begun by STARTTLS</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>Looks after a Mailwright hub: its services, its queue and its logs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The helper&apos;s socket.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The home of a private hub.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>directory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page to begin with: %1.</source>
        <comment>names</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours: light or dark.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>scheme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a picture of every page and end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--style-scheme must be light or dark.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--page must be one of %1.</source>
        <comment>names</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PageTable</name>
    <message>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>services running stopped delivered deferred bounced problems start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Domains</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>domain virtual local relay receive mail DNS MX catch all who receives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>address alias forward mailbox everything else import export test who receives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mailing lists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mailing list members subscribers owner digest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>users accounts people password sign in assign rules mailbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>smart host provider relay route login password greeting helo masquerade timeout outgoing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receiving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>listen port submission pop3 relay rules clients blocked senders spam tls certificate size limit connections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limits &amp; bounces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>parallel concurrency retry plan queue lifetime bounce double bounces delay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting messages retry try again delete return bounce</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>log lines follow find history of a message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Control files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>settings configuration editor every file raw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History &amp; backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changes undo who when differences backup restore compare</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PeopleRows</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stored; it counts in place of the account&apos;s own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stored; it is never shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>goes, not applied yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a new one, not applied yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QueueDialogs</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their age begins again at zero, so they stay in the queue for the whole time a message may wait. Tries come often at first and then less and less often, as for new mail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Give %n message(s) more time?</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Give more time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tries end now for every recipient that has not been reached. Under a stock qmail one last try comes first; where it succeeds, the mail is delivered after all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This message is a bounce itself: it goes to the postmaster&apos;s address for double bounces.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 gets a bounce that names these recipients and contains the message. This cannot be taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each sender gets a bounce that names these recipients and contains the message. This cannot be taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Return %n message(s) to the sender?</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Return %n message(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RelayRows</name>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May relay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>everybody else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (this computer)</source>
        <comment>address</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hosts below %1</source>
        <comment>domain</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the host %1</source>
        <comment>host name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1… (all that begin so)</source>
        <comment>beginning of an IP address</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>may not connect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>goes, not applied yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no, is turned away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes, everybody: an open relay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By the rule for %1.</source>
        <comment>whom a rule is for</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No rule is for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 may not connect: it is turned away.</source>
        <comment>address of a client</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 may send mail to anybody in the world through this hub.</source>
        <comment>address of a client</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 may send mail to people of this hub only; to others after a login.</source>
        <comment>address of a client</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RouteRows</name>
    <message>
        <source>Mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes through</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Login</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TLS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>everything else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from anybody%1</source>
        <comment>%1 is @ and a domain</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>address of a sender</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to domains below %1</source>
        <comment>domain</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to %1</source>
        <comment>domain</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>directly, to the servers that DNS names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, port %2</source>
        <comment>server, number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, with a token</source>
        <comment>user name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, no password stored</source>
        <comment>user name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, password stored</source>
        <comment>user name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, from the first byte</source>
        <comment>what is demanded of TLS</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no TLS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>where it is offered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>required, with any certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>required, with a valid certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>goes, not applied yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not applied yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RouteWords</name>
    <message>
        <source>By SMTP the address is taken from everybody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By SMTP the address is taken only from clients that may relay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is in locals: the address is local.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not in locals.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not in virtualdomains.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A line for every other domain is not in virtualdomains.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is in virtualdomains with nothing behind the colon, an exception: the address is remote.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is in virtualdomains with &quot;%2&quot;: the local address is %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing makes the address local: it is remote.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>users/assign gives &quot;%1&quot; to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>users/assign has nothing for &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no account %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>account %1 owns its home directory %2: it gets the mail, and no alias can take it away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it goes to the account %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is there and empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no file %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in file names %1 is %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the default delivery applies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an address with an extension needs a file: there is no mailbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>forwarded mail is sent by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its mail exchangers are asked for in DNS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It goes to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mailbox %1</source>
        <comment>path</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>program %1</source>
        <comment>command line</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dropped without a word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mixed</source>
        <comment>an address with deliveries of several kinds</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forward</source>
        <comment>an address whose mail goes to other addresses</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mailbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard delivery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the program %1</source>
        <comment>command line</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the mailbox %1</source>
        <comment>path</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is dropped: nobody gets it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It goes to %1.</source>
        <comment>addresses, mailboxes, programs</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It leaves this hub and is passed on to %1.</source>
        <comment>server</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It bounces: there is no such address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It waits in the queue: %1</source>
        <comment>a sentence</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account %1 is in charge; no .qmail file says otherwise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account %1 is in charge, by its file %2.</source>
        <comment>account, file name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only those who may relay can send to it through this hub.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From outside it is refused: the hub takes no mail for its domain by SMTP.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RowsModel</name>
    <message>
        <source>not applied yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SearchIndex</name>
    <message>
        <source>max size maximum message size limit large big attachment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>parallel deliveries outgoing simultaneous speed at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>parallel deliveries local simultaneous speed at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>simultaneous connections incoming parallel limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>retry limit give up how long days tries until returned bounce time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>smart host relay route provider outgoing server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>smart host password login user authentication provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>host name server name fqdn identity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>greeting name helo ehlo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>local domains</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>virtual domains hosting catch-all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accepted domains relay open receive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>blocked senders spam blacklist refuse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>blocked recipients refuse trap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bounce sender mailer-daemon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bounce sender host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>double bounces postmaster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>banner greeting welcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>timeout wait client slow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>timeout wait connect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>timeout wait server answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>certificate tls ssl key encryption https letsencrypt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mailbox format maildir mbox delivery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>port 25 listen address interface</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>port 587 listen address submission</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>port 465 listen address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the queue, if it still waits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its story in the logs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>setting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>page</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SearchStore</name>
    <message>
        <source>Virtual domain, looked after by %1</source>
        <comment>user</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Domain whose mail is passed on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Local domain</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ServiceRows</name>
    <message>
        <source>Service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listens on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>starting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody looks after it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>usually %1</source>
        <comment>address and port</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is turned off, not applied yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not applied yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SetupAnswers</name>
    <message>
        <source>The name is too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A dot must have a word on both sides.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be part of a name: letters, digits and hyphens can.</source>
        <comment>a part of the name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the full name of this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The full name has a dot: %1.example.org, not just %1.</source>
        <comment>a short host name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a domain, such as shop.example.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type what stands behind the @, without the @.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A domain has a dot, such as shop.example.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TextFiles</name>
    <message>
        <source>Tables (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be read: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is too long for a table of addresses.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UserRows</name>
    <message>
        <source>User</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mailbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own .qmail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password for mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maildir %1</source>
        <comment>path</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mbox file %1</source>
        <comment>path</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 And %n more.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>as its .qmail says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gets no mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its own, for mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>that of the account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed, not applied yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>.qmail files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>everything else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line %1</source>
        <comment>number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never used: an earlier line has the same address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Winner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rule for exactly this address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rule for addresses that begin with %1</source>
        <comment>how they begin</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>account of this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the hub’s own addresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>users/assign was changed after it was compiled: what it says now does not hold yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>users/assign has not been compiled: none of its rules holds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accounts of this computer have changed since the rules were made from them: %1, %2.</source>
        <comment>lines that would come, lines that would go</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) missing</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) too many</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The rules cannot be made from the accounts: %1</source>
        <comment>a sentence</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Waiting</name>
    <message>
        <source>new, not applied yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed, not applied yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>removed, not applied yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mw::gui::AccountDetails</name>
    <message>
        <source>What its own .qmail says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>arrives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard mailbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password for mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is being read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is none: the standard mailbox gets all of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is selected</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mw::gui::ActRow</name>
    <message>
        <source>include</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Untick it to leave it for later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens the place of the problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>number, what is changed</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Include %1</source>
        <comment>what is changed</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing changes: the hub has it already.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mw::gui::AddMembersForm</name>
    <message>
        <source>Add members to %1</source>
        <comment>list</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>O&amp;pen a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Members</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An address a line; also a table as a spreadsheet writes it, with the addresses in its first column. They are not asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Each message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They get what is sent to the list, at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Digests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They get several messages together, now and then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They may write to the list and get no mail of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What they get</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Members from a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Type or open addresses to see what happens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) of %1</source>
        <comment>list</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mw::gui::AddressForm</name>
    <message>
        <source>Change %1</source>
        <comment>address</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name, the @ and a domain of this hub. A name alone is an address at every local domain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Goes to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One line each: an address, a mailbox as a path (./Maildir/), or a program after |. Several get a copy each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This address exists and goes to %1; where it also shall go is added.</source>
        <comment>where mail goes</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the address to see what happens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say where its mail goes.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mw::gui::AddressesPage</name>
    <message>
        <source>Addresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add address…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new address, and where its mail goes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add “&amp;everything else” rule…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happens to mail for names without an address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the mail of the selected address goes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the selected address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Test address…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See who receives an address, and why; nothing is sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take many addresses from a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the addresses to a table that a spreadsheet reads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find an address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show only addresses with these words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter by address, or by where the mail goes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of which domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Addresses of this hub</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All domains</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Local domains</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n address(es)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The addresses could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the addresses…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No address matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the filter to see all of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no domain that could have addresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a local or virtual domain first, on the page Domains.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export addresses</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mw::gui::AssistantApply</name>
    <message>
        <source>Review and set up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is what you have decided. Nothing has been written yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pass&amp;word at the provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was not kept when you left, so it is asked for again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Files that are written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files that are written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is written into the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The way of the test mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files that have been &amp;written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files that have been written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save list…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at what this does…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server is being set up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the password at the provider: it was not kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Set up now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server is ready.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page Overview shows what it does; History can take back each change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes the files, and starts the services.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sends a test mail and follows it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each change is in the history and can be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set-up assistant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The services have not started in time; the page Overview shows which one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the server: its directories, settings and services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write your answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that they hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deliver a test mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: done</source>
        <comment>a step</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: not yet</source>
        <comment>a step</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: failed</source>
        <comment>a step</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1…</source>
        <comment>a step</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the list of files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mailwright-files.txt</source>
        <comment>name of a file</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list is in %1.</source>
        <comment>a path</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list could not be written to %1: %2</source>
        <comment>a path, a reason</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mw::gui::AssistantCaretakers</name>
    <message>
        <source>Who looks after this server?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Four addresses must exist so that people and other servers can report problems. Choose a user of this computer, or type an address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;postmaster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;abuse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;root</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;mailer-daemon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever has trouble with this server writes here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here people complain about unwanted mail from this server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Programs of this computer write here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers to messages that the server itself has sent come here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is known about the people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say who gets the mail of %1.</source>
        <comment>an address</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be sent to itself.</source>
        <comment>an address</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is neither a user nor an address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no user %1 on this computer.</source>
        <comment>user name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each of them has somebody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail to %1@%2 goes to %3.</source>
        <comment>name, host name, user or address</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Four small files in alias/ say so; no restart is needed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mw::gui::AssistantDomains</name>
    <message>
        <source>Whose mail does it accept?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail for the server&apos;s own name is accepted always. Add the other domains that are yours: what stands behind the @ of their addresses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One domain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Virtual: one person looks after all its addresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Local: its people are the users of this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>K&amp;ind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the domain has addresses of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looked after &amp;by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The user of this computer who says where its mail goes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail for &amp;every address there goes to that person&apos;s mailbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is wrong with the domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do&amp;mains of this server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Domains of this server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remo&amp;ve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is the server&apos;s own name: its mail is accepted anyway.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is in the list already.</source>
        <comment>domain</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say who looks after %1.</source>
        <comment>domain</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – local</source>
        <comment>domain</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – virtual, every address goes to %2</source>
        <comment>domain, user</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – virtual, looked after by %2</source>
        <comment>domain, user</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail for every other domain is refused: nobody can misuse this server to send to others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail to a user&apos;s name at %1 goes to that user.</source>
        <comment>domain</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail to anybody at %1 goes to the mailbox of %2. More exact addresses can be added later.</source>
        <comment>domain, user</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%2 says which addresses there are at %1; mail for others returns.</source>
        <comment>domain, user</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mw::gui::AssistantMailboxes</name>
    <message>
        <source>Mailboxes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where mail for a user of this computer is put, unless that user says otherwise in a file .qmail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Maildir (recommended)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A directory with one file for each message. Nothing is lost when the computer crashes; Dovecot, mutt and most servers and programs read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>m&amp;box</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One file with all messages, Mailbox in the home directory. Old programs such as mail expect it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Something else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a line of .qmail can say: another path, or a program behind a |.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L&amp;ine for .qmail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A Maildir&apos;s path ends in a slash.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line begins with ./ or / for a mailbox, &amp; for an address, or | for a program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files: %1</source>
        <comment>names of files</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New mail appears as a file in Maildir/new in the user&apos;s home.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail that is there already stays where it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New mail is added at the end of the file Mailbox in the user&apos;s home.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail of everybody without a .qmail of their own is delivered by this line.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mw::gui::AssistantName</name>
    <message>
        <source>The name of this server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other mail servers know this one by its full name. It should be a name that you own and that leads to this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full &amp;name of the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It greets other servers with it, and signs the mail it writes itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is known about the name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is a full name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking the name system…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name could not be checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name system does not answer, so the name could not be checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name leads nowhere yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other servers cannot find this one until whoever runs your domain adds an address for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It leads to this computer (%1).</source>
        <comment>addresses</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It leads to %1, which is no address of this computer.</source>
        <comment>addresses</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is right behind a router that passes mail on to here; else the name belongs to another computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address leads back to the name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address has no name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address leads to the name %1.</source>
        <comment>host names</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Many servers distrust mail from such an address. Your provider can set its name, or you send through your provider.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the name</source>
        <comment>stands for a name that is still missing</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail to anybody at %1 is for this server.</source>
        <comment>host name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It greets other servers as %1.</source>
        <comment>host name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files: %1</source>
        <comment>names of files</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mw::gui::AssistantPage</name>
    <message>
        <source>Example: %1</source>
        <comment>an example of what may be typed</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept in %1</source>
        <comment>name of a file</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mw::gui::AssistantRelaying</name>
    <message>
        <source>“%1” is neither an address nor a network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is so large that strangers are in it; they could send through you.</source>
        <comment>a network</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who may send through it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody may write to your addresses. Sending to others through this server must be for your own people alone, or it will be misused within hours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Programs on this computer (always)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every computer in my net&amp;work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Networks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Separated by commas. The networks of this computer are filled in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People who &amp;sign in with their password, from anywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is wrong with the networks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the network, such as 192.168.1.0/24.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Programs of this computer may send to anywhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every computer in %1 may send to anywhere, without a password.</source>
        <comment>networks</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files: %1</source>
        <comment>names of files</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail programs may sign in at the ports 2587 and 2465, under TLS alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail programs may sign in at the ports 587 and 465, under TLS alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody else may write to your addresses only.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mw::gui::AssistantSending</name>
    <message>
        <source>How is mail sent?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail for people elsewhere has to leave this computer somehow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Directly to the server of whoever it is for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Through my provider, with a login</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only &amp;inside: mail for elsewhere stays here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fills in the server and the port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider calls it outgoing server or SMTP server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;ort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>587, or 465.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;User name there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Often your whole address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pass&amp;word there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept where only the sending program reads it, and never shown again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encrypted, and the server must prove its name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encrypted, whoever the server is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;rotection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the first one nobody can pass for your provider and catch the password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T&amp;est login</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What came of the test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connecting to %1…</source>
        <comment>host name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The login could not be tried.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The login works.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The login does not work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose your provider, or type the name of its server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the password of %1 there; it is not kept when you leave.</source>
        <comment>user name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail for elsewhere is brought to the server that the name system names for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Many providers of home lines do not let such mail through.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has to be written for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail for elsewhere waits in the queue and returns to its sender after a week.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files: %1</source>
        <comment>names of files</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All mail for elsewhere goes to %1, port %2.</source>
        <comment>host name, number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the provider&apos;s server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where that server does not answer, mail waits here and is tried again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mw::gui::AssistantWelcome</name>
    <message>
        <source>Welcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This assistant turns the computer into a mail server in a few questions. Nothing is changed before you have seen, on the last page, what will be written. You can leave at any time and go on later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was found on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look &amp;again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A&amp;dopt what is there…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at this computer…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no mail server in %1 yet: one can be made.</source>
        <comment>a directory</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a mail server already. What you say here is added to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a mail server of another make, which can be adopted with its settings, its people and its queue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are parts of a mail server. What is missing will be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing stands in the way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The computer is being looked at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looks at the ports, the accounts and the directories of this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A&amp;dopt it now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mw::gui::BackupsPane</name>
    <message>
        <source>&amp;Back up now…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeps a copy of the whole configuration on the hub</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Compare with…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is different now from the selected backup, file by file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Restore…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brings back files of the selected backup, as a change that you review first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete backup…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deletes the selected backup for good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files of the backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backups could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for backups…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no backup yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history can take back each change. A backup keeps the whole configuration in one file, with a hash of each file in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backup of %1</source>
        <comment>moment</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the hub: %1</source>
        <comment>path of a file</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It holds no file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) are backed up.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) with passwords or keys were left out.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The backup is deleted.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mw::gui::Banner</name>
    <message>
        <source>Close this message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mw::gui::BlockSenderDialog</name>
    <message>
        <source>Block a sender</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Sender</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An address, or @ and a domain for everybody there. It is refused while the other side still listens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>block %1</source>
        <comment>sender</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type whose mail is to be refused.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mw::gui::ChartLegend</name>
    <message>
        <source>Delivered %1</source>
        <comment>number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deferred %1</source>
        <comment>number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bounced %1</source>
        <comment>number</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mw::gui::CodeEditor</name>
    <message>
        <source>Line %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mw::gui::CompareDialog</name>
    <message>
        <source>Compared with the backup of %1</source>
        <comment>moment</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files that differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing differs: every file of the backup is as it was then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) differ. Lines with − stand in the hub now, lines with + in the backup.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mw::gui::ConflictPane</name>
    <message>
        <source>Open &amp;editor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your text on top of what is there now, to be looked at first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take &amp;theirs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your edit of this file is forgotten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Merge mine on top</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file gets both changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the change left it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When you began</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the hub now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before the change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both changes can be joined.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both changed the same lines, so you have to choose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has been changed again since. %2
%3</source>
        <comment>file, reason, advice</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has been changed since you read it. %2
%3</source>
        <comment>file, who and when, advice</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mw::gui::ConsequencePanel</name>
    <message>
        <source>%1, line %2: %3</source>
        <comment>file, number, reason</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>file, reason</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are asked for permission when it is applied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interruption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill in the form to see what it would do. Nothing is changed before you apply it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be done as it is: see the field that is marked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing changes: the hub has it already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mw::gui::ControlDetails</name>
    <message>
        <source>Problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the line means</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Te&amp;xt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New content</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It takes the place of what is there. Once it is applied nobody can read it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to pending &amp;changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Standard value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removes the file, so that the standard holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For&amp;get this edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file stays as it is on the hub</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No file is selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select one to see what it does, what is in force, and to change it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No program that Mailwright knows reads a file of this name. It can be looked at here, not changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>set, not shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In force</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After a change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing: it holds from the next use on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set, not shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file holds passwords or keys. What it holds never leaves the hub, and stays out of the history.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file cannot be edited here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A program makes it from another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not applied yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set on this hub</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n more problem(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mw::gui::ControlFilesModel</name>
    <message>
        <source>will be set, not shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>set, not shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>being read…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not applied yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2, not applied yet</source>
        <comment>file name, value</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>file name, value</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mw::gui::ControlFilesPage</name>
    <message>
        <source>Control files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find a control file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter by name, help, content or program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set on this hub</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not applied yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) set on this hub</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The control files could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the control files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No edit waits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every change has been applied or forgotten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No file matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the filter to see all of them.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mw::gui::ControlForm</name>
    <message>
        <source>&amp;Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rem&amp;ove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New entry, such as %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mw::gui::ControlStore</name>
    <message>
        <source>It holds bytes that are no text in UTF-8, which would be lost here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mw::gui::DeadlineBar</name>
    <message>
        <source>%1 % of the time in the queue is over</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mw::gui::DeliveryChart</name>
    <message>
        <source>Deliveries over time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 delivered, %2 deferred, %3 bounced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2
Delivered: %3
Deferred: %4
Bounced: %5</source>
        <comment>time, time, three numbers</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mw::gui::DiffView</name>
    <message>
        <source>Differences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>added: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>removed: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mw::gui::DomainForm</name>
    <message>
        <source>Change %1</source>
        <comment>domain</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stands behind the @ of its addresses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More: names below it, exceptions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also every name &amp;below it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail for a.shop.example and b.shop.example is handled like that for shop.example.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;xcept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Addresses and names below it, with blanks between them, whose mail goes elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Virtual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has its own addresses, and one account looks after all of them. Nobody needs an account on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Local</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The people are users of this computer: mail to anna at this domain goes to the user anna.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Relay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its mail is taken here and passed on to the server that keeps it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the hub’s own addresses (alias)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looked &amp;after by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account whose .qmail files are the addresses. It may have an extension, as in anna-shop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Everything else goes to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where mail for names without an address of their own goes. Left empty, it bounces until you add addresses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the domain to see what happens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which account looks after it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mw::gui::DomainsPage</name>
    <message>
        <source>Domains</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add domain…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take mail for another domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another kind, account or exceptions for the selected domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;name…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the selected domain another name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take no more mail for the selected domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check &amp;DNS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the name system whether it sends the mail of these domains to this hub</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Fix…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mend what keeps mail for the selected domain from arriving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add address…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new address at the selected domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything else…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happens to mail for names that are not in this list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Domains of this hub</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Addresses of the selected domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n domain(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>There is no control/rcpthosts: mail for any domain is taken from everybody, which makes this hub an open relay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The domains could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the domains…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This hub takes no mail yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the domain that stands behind the @ of your addresses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its mail is taken here and passed on; its addresses are kept by another server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail for it from outside is refused: it is missing in control/rcpthosts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has no address yet: all its mail bounces.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an address, or say where everything else goes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DNS: %1</source>
        <comment>what the name system says</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mw::gui::EmptyState</name>
    <message>
        <source>Command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy this command</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mw::gui::EverythingElseForm</name>
    <message>
        <source>Everything else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all local domains</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;At</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail to names of it that have no address of their own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It &amp;bounces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who mistyped an address learns of it. This is what most hubs do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It &amp;goes somewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every name counts as an address. Expect a lot of spam to names that are guessed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is &amp;dropped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody gets it and nobody learns of it: not those who mistyped, either.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happens to it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An address, a mailbox as a path (./Maildir/), or a program after |.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It bounces already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say where it goes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>everything else at %1</source>
        <comment>domain</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mw::gui::FileField</name>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose: %1</source>
        <comment>what a file is for</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is no file of text, or far too large.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot be read: %1</source>
        <comment>reason of the system</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mw::gui::FindBar</name>
    <message>
        <source>Find in this log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mw::gui::FormDialog</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to &amp;pending changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It waits at the bottom of the window and is applied together with other changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;view and apply…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mw::gui::FormField</name>
    <message>
        <source>Example: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mw::gui::GuideBrowser</name>
    <message>
        <source>Chapter of the guide</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mw::gui::GuideWindow</name>
    <message>
        <source>Guide to Mailwright</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Search the guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No chapter has these words.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mw::gui::HeadersView</name>
    <message>
        <source>Message header</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mw::gui::HistoryModel</name>
    <message>
        <source>The configuration as it was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 edited outside this program</source>
        <comment>files</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edited %1</source>
        <comment>files</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>what was changed, why</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mw::gui::HistoryPage</name>
    <message>
        <source>History &amp; backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo this change…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows what taking it back does, and does it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bac&amp;kups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes of the configuration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the history…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been changed yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every change of the configuration is recorded here, and can be taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Change %1 by %2, %3</source>
        <comment>number, account, moment</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mw::gui::HostDialog</name>
    <message>
        <source>Add host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reached by ssh, with your key: Mailwright opens no port and keeps no password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the hub is called in this window; as it calls itself, if you leave this empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the band over the window while you look at this hub.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This hub is in the list already.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mw::gui::HubBand</name>
    <message>
        <source>Hub %1</source>
        <comment>name</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mw::gui::HubView</name>
    <message>
        <source>&amp;Set up this computer…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop %1?</source>
        <comment>service</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restart %1?</source>
        <comment>service</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does nothing until it is started again. What runs now is finished first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What runs now is finished first; then it starts anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Restart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to the helper is lost. What you see is from before; connecting again…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connecting to the hub…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail helper is not running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mailwright works through a helper, mailwrightd, that looks after the mail system. Start it with this command:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1
Mailwright tries again by itself.</source>
        <comment>reason</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connected to %1.</source>
        <comment>name of a hub</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to %1 is lost.</source>
        <comment>name of a hub</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no mail hub here yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The helper is running. An assistant asks what the hub needs to know, shows what it will write, and ends with a mail that arrives.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is changed before the last page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You lack the right to configure; ask an administrator of this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be reached</source>
        <comment>name of a hub</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This command says more:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may not look after this hub</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The helper is running, but your account lacks the right “%1”. Members of the group mailwright have it; an administrator can add you:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1
Then log out and in again.</source>
        <comment>reason</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mw::gui::ImportAddressesForm</name>
    <message>
        <source>Import addresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A line for each place mail goes: address, kind (forward, mailbox, program or discard), to. Also as a spreadsheet writes it. Addresses that exist get the new places added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Open a file or paste a table to see what happens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n address(es) from a table</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mw::gui::InstallCertificateDialog</name>
    <message>
        <source>Install certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificates and keys (*.pem *.crt *.cer *.key);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Certificate with its chain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file in PEM form, as your authority or an ACME client has made it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Private key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Private &amp;key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is written for the mail server alone, stays out of the history, and is never shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For one host name only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Shown to who asks for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty: it is shown to everybody. A name: only to clients that ask for this host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the file with the certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the file with the private key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>certificate for %1</source>
        <comment>host name</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mw::gui::LimitsPage</name>
    <message>
        <source>Limits &amp; bounces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show retry &amp;plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When a message is tried, as a drawing and as a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parallel deliveries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More are faster; fewer spare this computer, its line and the servers at the other end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To &amp;other hosts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many deliveries to other hosts may run at once; 0 holds them all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To people of this &amp;hub</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many deliveries into mailboxes of this hub may run at once; 0 holds them all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trying again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A message that cannot be delivered now is tried again, less and less often, until it is returned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Returned after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long a message is tried before it is returned to its sender.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>604800, which is 7 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pace to other hos&amp;ts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How fast the waits between attempts to other hosts grow: the first wait is the square of it in seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pace to people of this hu&amp;b</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How fast the waits between attempts to people of this hub grow: the first wait is the square of it in seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Longest wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No two attempts are further apart than this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3600, which is an hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sender is told of the delay a&amp;fter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After how many hours of waiting the sender gets a note that the message is late.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bounces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a sender gets when a message could not be delivered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bounce s&amp;ender</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name before the @ in the From field of bounces.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bounce ho&amp;st</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host in the From field and the text of bounces.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sub&amp;ject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The subject of bounces.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text, as qmail writes it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reports that programs understand, too (RFC 3464)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For&amp;m</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What bounces look like.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message repeated up &amp;to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much of the message a bounce repeats.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>50000, which is 50 kB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Double bounces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bounces that cannot be delivered themselves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deliver them to somebody of this hub</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deliver them, but not where the sender does not exist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;What is done with them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who writes under a false address makes many of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivered to the &amp;user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name before the @ of whoever gets them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivered to the host (&amp;domain)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The domain of whoever gets them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n in use</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mw::gui::ListForm</name>
    <message>
        <source>New mailing list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Address of the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail to it goes to every member. NAME-subscribe@ and others of its addresses come with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who looks after it: gets what its software reports, and requests of members.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the address to see what happens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say who looks after it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mw::gui::ListOwnerForm</name>
    <message>
        <source>Owners of %1</source>
        <comment>list</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Owners</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Addresses with blanks between them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A list needs somebody who looks after it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>owners of %1</source>
        <comment>list</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mw::gui::ListsPage</name>
    <message>
        <source>Mailing lists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New list…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An address whose mail goes to many members</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add members…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let others get the mail of the selected list; from a file, too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;xport members…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the members of the selected list to a table that a spreadsheet reads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Owners…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who looks after the selected list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;End list…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail to the selected list bounces; what it has is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove members…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The selected members get no more mail of the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mailing lists of this hub</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter members</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Members of the selected list</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n list(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The mailing lists could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the mailing lists…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A private hub has no mailing lists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their software needs the rights of the computer. An address that goes to several others does for a few people: see the page Addresses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no mailing lists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A list is an address whose mail goes to many members, who may come and go by themselves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has no members yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No member matches.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export members</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mw::gui::LogView</name>
    <message>
        <source>Log lines</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mw::gui::LogsPage</name>
    <message>
        <source>Logs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Went on at the other end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find &amp;previous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only this &amp;message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Regular expression</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ra&amp;w time stamps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F&amp;ollow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows only the lines of the message that the current line belongs to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows new lines as they are written (Space)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The filter is a regular expression</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This log could not be opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no log yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A log appears here as soon as a service has written its first line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No line matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 lines are in this log. Clear the filter to see them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening the log…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This log is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its service has not written a line yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2 · reading %3 %</source>
        <comment>files, size, percentage</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2 · %3 lines</source>
        <comment>files, size, number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 lines shown</source>
        <comment>two numbers</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> · searching…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mw::gui::MailTrace</name>
    <message>
        <source>The server does not accept mail for %1: %2</source>
        <comment>address, the server&apos;s answer</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server has accepted a mail for %1.</source>
        <comment>address</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail has not arrived within a minute; the page Queue shows where it waits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is in the queue as message %1.</source>
        <comment>number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is on its way to %1.</source>
        <comment>address</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail was not delivered to anybody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail could not be delivered: %1</source>
        <comment>what the log says</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has to wait and is tried again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is passed on to somebody else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is in the mailbox.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mw::gui::MainWindow</name>
    <message>
        <source>%1 – Mailwright</source>
        <comment>host name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connecting again…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connected as %1 (%2)</source>
        <comment>account, rights</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queue: empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Queue: %n message(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Updated %1</source>
        <comment>time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close Mailwright</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) have not been applied.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>They are forgotten when the window closes. Nothing on the hub changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Review…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Forget and close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Mailwright</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mailwright %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turns a Linux workstation into a mail hub, in the manner of qmail.
Free software under the GNU General Public License, version 3 or later.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mw::gui::MakeBackupDialog</name>
    <message>
        <source>Back up now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why, for you and others who read the list later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before the move to the new provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With &amp;passwords and private keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then the file must be kept as safe as they are. Without them a restored hub needs them typed in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back up now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the backup of %1?</source>
        <comment>moment</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot be brought back. The hub&apos;s configuration stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mw::gui::MeasureSetting</name>
    <message>
        <source>bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit of %1</source>
        <comment>name of a setting</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mw::gui::Menus</name>
    <message>
        <source>&amp;Service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add host…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Forget this host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Set up this computer…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Review changes…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Discard changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Search everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Narrow list of pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next &amp;part of the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pre&amp;vious part of the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;User guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Mailwright</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No service is known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;top…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Restart…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mw::gui::NavigationList</name>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>page name, count</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mw::gui::Notifier</name>
    <message>
        <source>The connection to the helper is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has stopped.</source>
        <comment>service</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mw::gui::OutsideBar</name>
    <message>
        <source>&amp;Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selects it in the list, with its differences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stays as it is, and is not mentioned here again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what was edited, when</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mw::gui::OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No service is set up on this hub.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This hub</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 6 hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>private hub in %1</source>
        <comment>directory</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>system hub in %1</source>
        <comment>directory</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SMTP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the qmail accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>message waits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>messages wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For this host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For other hosts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oldest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next try</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>running, limit</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Local deliveries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remote deliveries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No delivery in this time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the delivery log…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mw::gui::PasswordDialog</name>
    <message>
        <source>Set password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With it and the password, a mail program logs in to send from anywhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is kept so that nobody can read it again. Long is better than odd: four words are good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same &amp;again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Because you cannot see it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the same password a second time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>password of %1</source>
        <comment>name</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mw::gui::PasswordForm</name>
    <message>
        <source>Set a password for mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the mail password of %1</source>
        <comment>user</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is typed as the user name in a mail program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New &amp;password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For sending and fetching mail; the account&apos;s own password stays. It is kept so that nobody can read it, not here either.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same &amp;again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So that a slip of the finger shows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say whose password it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the password twice.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mw::gui::PendingBar</name>
    <message>
        <source>&amp;Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forgets all edits that wait; Ctrl+Z brings them back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Review…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows what the edits do, and applies them (Ctrl+Return)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>n changes not applied yet, names</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) not applied yet</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mw::gui::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Looks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Messages and questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Restore defaults</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time zone of this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L&amp;anguage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of every text of this program. What mail servers say stays as they said it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;olours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light, dark, or as the desktop has it at the moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Size of text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In percent of the size the desktop asks for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How moments in lists and logs are shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Tell me on the desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When a service stops or the connection is lost, while you do not look at the window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Ask before the window closes while changes wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are forgotten then; nothing on the hub changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A&amp;sk before a service is stopped or restarted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the menu Service. What runs is finished first in any case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the selected action. Backspace takes its keys away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These keys belong to “%1”.</source>
        <comment>action</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mw::gui::QueueDetails</name>
    <message>
        <source>Recipients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Header</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No message is selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select one to see its recipients and its header.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) selected</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The buttons above the list act on all of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This message has left the queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message %1 without subject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a bounce of this hub</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number %1 · from %2 · %3</source>
        <comment>number, sender, size</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recipients (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>
(the rest of the header is not shown)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next try is the last one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Returned to the sender after %1 (in %2)</source>
        <comment>moment, time span</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next try: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mw::gui::QueueModel</name>
    <message>
        <source>due now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last try</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bouncing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>just arrived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(bounce)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1  +%2</source>
        <comment>recipient, number of others</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the queue since %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>message %1, from %2, to %3, %4, tries: %5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Age</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next try</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mw::gui::QueuePage</name>
    <message>
        <source>Queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again &amp;now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tries the selected messages at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give &amp;more time…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rejuvenates the selected messages: their time in the queue begins again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return to &amp;sender…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends the tries of the selected messages and tells their senders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try &amp;all again now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tries every message in the queue at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Filter messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows only messages with these words</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Asked for another try of %n message(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Every message is being tried again now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter by address or number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages in the queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>messages, recipients</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recipient(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No message matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) are in the queue. Clear the filter to see them.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No mail is waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every message has been delivered or returned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the queue…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) have more time now.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) are on the way back to their senders.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>It worked for %1 of %2 messages. %3</source>
        <comment>two numbers, a sentence</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mw::gui::RebuildForm</name>
    <message>
        <source>Refresh from system users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>users/assign is made anew from the accounts of this computer and from users/include, exclude, mailnames, subusers and append. Rules that neither gives are lost; they are shown beside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also accounts with &amp;capital letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Addresses are found without regard to case, so such accounts may stand in the way of others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No &amp;extensions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Otherwise anna also gets anna-shop and all that begins with anna-.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>users from the system</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mw::gui::ReceivingPage</name>
    <message>
        <source>rule for %1</source>
        <comment>whom a rule is for</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail from %1 is refused, because of the entry %2.</source>
        <comment>sender, entry</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail from %1 is not refused.</source>
        <comment>sender</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>password of %1</source>
        <comment>name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unblock %1</source>
        <comment>sender</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>certificate for %1</source>
        <comment>host name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receiving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sender</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Means</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add rule…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lets a client or a network send mail through this hub, or turns it away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Test a client address…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which rule a client meets, and what it may</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Install certificate…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A certificate that others believe, from your authority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the clients of the selected rule may</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removes the selected rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn &amp;on…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offers the selected service, or lets it listen elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn o&amp;ff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hub offers the selected service no longer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set &amp;password…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lets somebody send from anywhere after a login, or gives them another password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ta&amp;ke away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The selected name can log in with it no longer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Block a sender…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refuses mail from an address or a domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Unblock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes mail from the selected sender again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a &amp;self-signed one…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A certificate that vouches for itself: for a network of your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remo&amp;ve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removes the selected certificate with its key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where this hub listens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Services and their addresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who may send through this hub</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The most particular rule decides; their order means nothing. Whoever logs in may send from anywhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules for clients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no rule: everybody may connect, and only who logs in may send to other hosts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;lient address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who may log in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accounts of this computer log in with their own password; here are passwords for mail alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has a password for mail alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blocked senders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail from them is refused before it is taken (control/badmailfrom).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is blocked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;ender</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TLS certificates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With them, clients and other servers speak to this hub so that nobody on the way can read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is none: mail comes in over open connections, and nobody can log in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Largest &amp;message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger messages are refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>50000000, which is 50 MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simultaneous co&amp;nnections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many SMTP connections may be open at once; others wait.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of them from one &amp;client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many of them one client address may have; 0 sets no limit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Patience with a silent client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After so long without a word a connection is ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1200, which is 20 minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Greeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first line that a client sees; it begins with this hub&apos;s name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>everybody at %1</source>
        <comment>domain</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>goes, not applied yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not applied yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n in use</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Change addr&amp;esses…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mw::gui::RecipientModel</name>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>local</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>remote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next try</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mw::gui::RelayRuleDialog</name>
    <message>
        <source>Change rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clients that it is for: an address, a network, the beginning of addresses (192.168.1.), or a host (=host.example).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May send mail to anybody (relay)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May send mail to people of this hub only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May not connect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;What they may</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever logs in with a password may relay from anywhere; no rule is needed for that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept as a comment above the rule.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the printer in the hall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Environment of the server for these clients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One NAME=value a line; DATABYTES is another size limit, for example.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no NAME=value.</source>
        <comment>a line</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the address or the network of the clients.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rule for %1</source>
        <comment>whom a rule is for</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mw::gui::RemoveAddressForm</name>
    <message>
        <source>Remove %1</source>
        <comment>address</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its mail went to %1. From then on it is handled as everything else at its domain.</source>
        <comment>where mail goes</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mw::gui::RemoveDomainForm</name>
    <message>
        <source>Remove %1</source>
        <comment>domain</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hub takes no more mail for it, and passes none on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hub takes no more mail for it. The .qmail files of its addresses stay where they are; when the domain comes back, so do its addresses.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mw::gui::RemoveListForm</name>
    <message>
        <source>End the list %1</source>
        <comment>list</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail to it bounces from then on. Its members and its archive are moved aside, not deleted, and come back when this is undone.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mw::gui::RemoveMembersForm</name>
    <message>
        <source>Remove from %1</source>
        <comment>list</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They get no more mail of the list and are not told:</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) of %1</source>
        <comment>list</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mw::gui::RemoveRuleForm</name>
    <message>
        <source>Remove the rule for %1</source>
        <comment>address</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address is then looked up in the accounts of this computer, and else among the hub’s own addresses.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mw::gui::RenameDomainForm</name>
    <message>
        <source>Rename %1</source>
        <comment>domain</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its addresses keep their names before the @, and go where they went.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take mail for the &amp;old name, too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Otherwise mail for %1 is refused from then on.</source>
        <comment>domain</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the new name to see what happens.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mw::gui::RestoreDialog</name>
    <message>
        <source>Restore from %1</source>
        <comment>moment</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chosen files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Domains with their addresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything, exactly as it was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;What is brought back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is here and not in the backup stays, unless everything shall be as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files to bring back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking into the backup…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Those that differ from what the hub has now. Space includes the selected one or leaves it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Domains to bring back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hub had no domain then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Domains</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With all that makes them: where their mail goes, and their addresses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every file of the backup is as it was then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Include at least one file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Include at least one domain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>restore from %1</source>
        <comment>moment</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mw::gui::ResultPane</name>
    <message>
        <source>%1 (not done)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (failed)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing had to be changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Applied as change %1, but not every step went well</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Applied as change %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody kept the change, so it has been taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>This is a risky change. It is taken back in %n second(s) unless you keep it.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mw::gui::RetryPlanChart</name>
    <message>
        <source>Retry plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other hosts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <comment>label on an axis</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>the next attempt is the last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sender is told</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mw::gui::RetryPlanDialog</name>
    <message>
        <source>Retry plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mw::gui::RetryPlanModel</name>
    <message>
        <source>A message is tried once, and returned to its sender if that fails.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail to other hosts is tried %1 times, the second time after %2, the last time after %3; then it is returned to its sender.</source>
        <comment>number, time span, time span</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail to people of this hub is tried %1 times, the second time after %2, the last time after %3.</source>
        <comment>number, time span, time span</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After %1 the sender is told of the delay.</source>
        <comment>time span</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, last</source>
        <comment>time span of the last attempt</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To other hosts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To people here</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mw::gui::ReviewPane</name>
    <message>
        <source>%1 – new file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – is removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – is changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Note for the history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note for the history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why? (may stay empty)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing changes: the hub has it already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interruption: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mw::gui::ReviewSheet</name>
    <message>
        <source>Undo change %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back to editing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save as script…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The commands of mailwrightctl that do the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is included, so there is nothing to apply.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as script</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shell scripts (*.sh)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The commands are in %1.</source>
        <comment>file</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <comment>file, reason</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo change %1 by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change %1 is undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes applied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The change stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The change has been taken back.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mw::gui::RuleForm</name>
    <message>
        <source>Add a rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stands before the @ at local domains, or how it begins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Exactly this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sales, and no other address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All that &amp;begin so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With sales- also sales-europe and sales-asia. Among rules that fit, an exact one wins, then the longest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which addresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Given to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account that gets its mail and whose .qmail files are in charge.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More: which .qmail files, another home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;xtension</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its mail is handled by .qmail-EXTENSION of the account instead of .qmail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The directory with the .qmail files, if it is not the home of the account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Instead of the rule it has</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without it an address that has a rule already is refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the address to see what happens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which account gets it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mw::gui::RuleTester</name>
    <message>
        <source>Who handles an address?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add&amp;ress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address to look for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example %1</source>
        <comment>address</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stands before the @, or a whole address of this hub</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What could handle the address, in the order in which it is asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type an address to see which rule or account gets its mail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it would be with what waits; it is not applied yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mw::gui::Screenshots</name>
    <message>
        <source>The pages did not get their data in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be written; is there space, and may you write there?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mw::gui::SearchBar</name>
    <message>
        <source>Search address, message, setting…   %1</source>
        <comment>keys</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrow keys choose what is found, Return goes there, Escape leaves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – %2: %3</source>
        <comment>what was found, its kind, a sentence about it</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is found. Try one word of it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mw::gui::SearchStore</name>
    <message>
        <source>goes to %1</source>
        <comment>addresses</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mw::gui::SelfSignedDialog</name>
    <message>
        <source>Make a self-signed certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;For</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names and addresses by which people reach this hub, with commas between them; empty: the hub&apos;s own name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valid for &amp;years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It vouches for itself: mail programs ask once whether to trust it. Other mail servers encrypt to it as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For one host name only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Shown to who asks for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty: it is shown to everybody. A name: only to clients that ask for this host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>self-signed certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>self-signed certificate for %1</source>
        <comment>host name</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mw::gui::SendingPage</name>
    <message>
        <source>Sending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set &amp;smart host…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gives all mail to your provider&apos;s server, with a login</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add route…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sends the mail of one domain or one sender another way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another server or login for the selected route</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail of the selected route goes as everything else does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Test route</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connects and logs in as a delivery would, and sends nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How mail leaves this hub</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Direct</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Through a ser&amp;ver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Straight to the server of each recipient&apos;s domain. Many providers close port 25, and many servers refuse mail from home connections.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All mail goes to one server (a smart host), mostly that of your provider, with your name and password there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test &amp;login</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Routes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail of single domains and senders can go another way. The sender decides before the domain does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names in what is sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Greeting name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name by which this hub greets other servers; it should be the one that DNS has for its address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mas&amp;querade: domain of senders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appended to addresses without a domain, so that mail of the users of this computer comes from this domain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Completes &amp;host names with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appended to host names without a dot in messages that are sent from here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name in &amp;Message-IDs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host in the Message-ID of what is sent from here; no other machine may use the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patience with other servers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To acce&amp;pt a connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long another server has to accept a connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>60, which is a minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For each ans&amp;wer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long another server has for each answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1200, which is 20 minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep a connection for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long an open connection waits for the next message to the same server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>5 seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>● not applied yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no login</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stored; it is never shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TLS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not applied yet: test it in the form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no smart host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>route of %1</source>
        <comment>domain or sender</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connecting and logging in…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It works: the server answers and takes mail from this hub.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not work.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mw::gui::ServiceDialog</name>
    <message>
        <source>Change addresses of %1</source>
        <comment>name of a service</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn on %1</source>
        <comment>name of a service</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Listens on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Addresses and ports, with commas between them. [::]:PORT is every address of this computer, 127.0.0.1:PORT is this computer alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name at least one address with its port.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mw::gui::ServiceRow</name>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · no supervisor looks after it</source>
        <comment>service name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · for %2 · process %3</source>
        <comment>service name, time span, number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · process %2, started %3 ago</source>
        <comment>service name, number, time span</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · for %2</source>
        <comment>service name, time span</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source> · began again %n time(s) in ten minutes</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not supervised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs the right to operate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>verb, service</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mw::gui::SettingRow</name>
    <message>
        <source>not applied yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore default of %1</source>
        <comment>name of a setting</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 File: control/%2.</source>
        <comment>help, name of a file</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 File: control/%2, for example: %3.</source>
        <comment>help, name of a file, example of its content</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The default holds: %1.</source>
        <comment>what the default is</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Default: %1.</source>
        <comment>what the default is</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removes control/%1, so that the default holds: %2</source>
        <comment>name of a file, what the default is</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mw::gui::SettingsPage</name>
    <message>
        <source>Change something to see here what it would do. Nothing is changed before you apply it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mw::gui::SetupAssistant</name>
    <message>
        <source>Set up your mail server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why one cannot go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What will this do?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bac&amp;k</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ne&amp;xt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish &amp;later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <comment>numbers</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mw::gui::SmartHostDialog</name>
    <message>
        <source>Set smart host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add route</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change route</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Mail to a domain, or from a sender</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A domain means mail to it, .domain mail to all below it; an address or @domain means mail from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go&amp;es directly to the servers that DNS names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An exception from the smart host, for mail to a domain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;rovider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fills in server and port of a provider that is known here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The “outgoing server” or “SMTP server” of your provider&apos;s help pages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;ort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of your account there; empty where no login is wanted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stored; leave it empty to keep it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is written for the mail server alone, stays out of the history, and is never shown again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Test login</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connects and logs in with what stands here. Nothing is changed and nothing is sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TLS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As usual: with a login a valid certificate is demanded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demand TLS and a valid certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demand TLS with any certificate: whoever sits on the way can read the password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use TLS where it is offered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never use TLS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Certificate of the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the server must show before mail and password are sent to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>route of %1</source>
        <comment>domain or sender</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>smart host %1</source>
        <comment>name of a server</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the domain or the sender whose mail shall go another way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose your provider, or type the name of its server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the password of %1.</source>
        <comment>name of a user</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>587 or 465 in most cases. With this one: %1.</source>
        <comment>which TLS</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connecting and logging in…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It works: the server answers and the login is right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not work.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mw::gui::TryAddress</name>
    <message>
        <source>Who receives this address?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tr&amp;y an address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try an address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type any address. Where its mail goes is decided by the code that delivers it; nothing is sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show &amp;each step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything that was looked at, in order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where its mail goes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was looked at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example %1</source>
        <comment>address</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So it will be when what waits is applied; it is not applied yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it is now: %1</source>
        <comment>a sentence about where mail goes</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mw::gui::UsersPage</name>
    <message>
        <source>Users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>R&amp;ules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add rule…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give an address to an account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Who handles an address?…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See which rule or account gets an address, and why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Refresh from system users…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the rules anew from the accounts of this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;move rule…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the address of the selected rule from its account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Set password…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A password for sending and fetching mail; it is never shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remo&amp;ve password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password of the account counts again, if there is an account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Where the mail goes…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the .qmail file of the selected user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is wrong with the rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fi&amp;x…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accounts of this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no accounts on this computer that could get mail. Virtual domains need none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The order means nothing: an exact rule wins, then the longest that fits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules of users/assign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no rules: addresses are looked up in the accounts of this computer, and else among the hub’s own addresses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>users, rules</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n user(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>removed, not applied yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed, not applied yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new, not applied yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known to you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one of its own; the account&apos;s does not count for mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>that of the account</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mw::gui::WindowHeader</name>
    <message>
        <source>Choose a hub, or add one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name of a hub, its login</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add host…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hub: %1</source>
        <comment>name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – on this computer</source>
        <comment>name of a hub</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – %2 by ssh</source>
        <comment>name of a hub, its login</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Private hub</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System hub</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not set up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n service(s) stopped</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n service(s) paused</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>All services run</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
