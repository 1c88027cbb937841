<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>ControlCatalogue</name>
    <message>
        <source>Names of this host</source>
        <translation>Namen dieses Hosts</translation>
    </message>
    <message>
        <source>Domains and delivery</source>
        <translation>Domains und Zustellung</translation>
    </message>
    <message>
        <source>Receiving</source>
        <translation>Empfang</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Versand</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Grenzen</translation>
    </message>
    <message>
        <source>Bounces</source>
        <translation>Rückläufer</translation>
    </message>
    <message>
        <source>TLS and passwords</source>
        <translation>TLS und Passwörter</translation>
    </message>
    <message>
        <source>Set-up of the hub</source>
        <translation>Aufbau des Hubs</translation>
    </message>
    <message>
        <source>Of other qmail packages</source>
        <translation>Von anderen qmail-Paketen</translation>
    </message>
    <message>
        <source>Unknown files</source>
        <translation>Unbekannte Dateien</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>number of entries, the first of them</comment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n Eintrag</numerusform>
            <numerusform>%n Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>Only the first line of this file counts; this one is not read.</source>
        <translation>Nur die erste Zeile dieser Datei zählt; diese wird nicht gelesen.</translation>
    </message>
    <message>
        <source>The value is empty.</source>
        <translation>Der Wert ist leer.</translation>
    </message>
    <message>
        <source>%1 is the value.</source>
        <translation>%1 ist der Wert.</translation>
    </message>
    <message>
        <source>An empty line; it is skipped.</source>
        <translation>Eine leere Zeile; sie wird übergangen.</translation>
    </message>
    <message>
        <source>A comment for people; it is skipped.</source>
        <translation>Eine Bemerkung für Menschen; sie wird übergangen.</translation>
    </message>
    <message>
        <source>The colon is missing: a domain stands before it, and behind it who or what is responsible.</source>
        <translation>Der Doppelpunkt fehlt: vor ihm steht eine Domain, hinter ihm, wer oder was zuständig ist.</translation>
    </message>
    <message>
        <source>Mail to anybody at %1</source>
        <comment>domain</comment>
        <translation>Mail an alle bei %1</translation>
    </message>
    <message>
        <source>Mail to every domain that is named nowhere else</source>
        <translation>Mail an jede Domain, die sonst nirgends steht</translation>
    </message>
    <message>
        <source>Mail to %1</source>
        <comment>address</comment>
        <translation>Mail an %1</translation>
    </message>
    <message>
        <source>Mail to anybody at a host below %1</source>
        <comment>domain</comment>
        <translation>Mail an alle auf Hosts unterhalb von %1</translation>
    </message>
    <message>
        <source>%1 is no virtual mail: an exception from a wider line.</source>
        <translation>%1 ist keine virtuelle Mail: eine Ausnahme von einer allgemeineren Zeile.</translation>
    </message>
    <message>
        <source>%1 goes to the local user or alias %2, with the name behind a hyphen: %2-NAME.</source>
        <translation>%1 geht an den lokalen Benutzer oder Alias %2, mit dem Namen hinter einem Bindestrich: %2-NAME.</translation>
    </message>
    <message>
        <source>%1 goes where DNS says: an exception from a wider line.</source>
        <translation>%1 geht, wohin DNS sagt: eine Ausnahme von einer allgemeineren Zeile.</translation>
    </message>
    <message>
        <source>%1 waits: %2.</source>
        <translation>%1 wartet: %2.</translation>
    </message>
    <message>
        <source>%1 is handed to %2, port %3, without asking DNS.</source>
        <translation>%1 geht an %2, Port %3, ohne DNS zu fragen.</translation>
    </message>
    <message>
        <source>Every host below %1, but not %1 itself.</source>
        <translation>Jeder Host unterhalb von %1, aber nicht %1 selbst.</translation>
    </message>
    <message>
        <source>Every address at %1.</source>
        <translation>Jede Adresse bei %1.</translation>
    </message>
    <message>
        <source>The domain %1 alone, without the hosts below it.</source>
        <translation>Die Domain %1 allein, ohne die Hosts darunter.</translation>
    </message>
    <message>
        <source>The address %1.</source>
        <translation>Die Adresse %1.</translation>
    </message>
    <message>
        <source>Connections are taken at the address and port %1.</source>
        <translation>Verbindungen werden an Adresse und Port %1 angenommen.</translation>
    </message>
    <message>
        <source>%1 is an entry of this file.</source>
        <translation>%1 ist ein Eintrag dieser Datei.</translation>
    </message>
    <message>
        <source>An empty line; it must not be the first one.</source>
        <translation>Eine leere Zeile; sie darf nicht die erste sein.</translation>
    </message>
    <message>
        <source>The message is appended to the mailbox file %1.</source>
        <translation>Die Nachricht wird an die Postfachdatei %1 gehängt.</translation>
    </message>
    <message>
        <source>The message is put into the Maildir %1.</source>
        <translation>Die Nachricht kommt in das Maildir %1.</translation>
    </message>
    <message>
        <source>The message is given to the program %1.</source>
        <translation>Die Nachricht geht an das Programm %1.</translation>
    </message>
    <message>
        <source>Only addresses to forward to may follow.</source>
        <translation>Danach dürfen nur noch Adressen zum Weiterleiten stehen.</translation>
    </message>
    <message>
        <source>This line is skipped: what begins with a plus sign has no other meaning yet.</source>
        <translation>Diese Zeile wird übergangen: was mit einem Pluszeichen beginnt, hat noch keine andere Bedeutung.</translation>
    </message>
    <message>
        <source>The message is forwarded to %1.</source>
        <translation>Die Nachricht wird an %1 weitergeleitet.</translation>
    </message>
    <message>
        <source>%1 is not a number.</source>
        <translation>%1 ist keine Zahl.</translation>
    </message>
    <message>
        <source>%1 seconds, that is %2.</source>
        <translation>%1 Sekunden, das sind %2.</translation>
    </message>
    <message>
        <source>%1 bytes, that is %2.</source>
        <translation>%1 Bytes, das sind %2.</translation>
    </message>
</context>
<context>
    <name>ControlWords</name>
    <message>
        <source>The program that checks the passwords of SMTP users who are not in users/smtppasswords, as root: its path.</source>
        <translation>Das Programm, das als root die Passwörter der SMTP-Benutzer prüft, die nicht in users/smtppasswords stehen: sein Pfad.</translation>
    </message>
    <message>
        <source>no sender has a relay of its own</source>
        <translation>kein Absender hat ein eigenes Relay</translation>
    </message>
    <message>
        <source>Relays and passwords by sender, as in s/qmail: sender:relay:port|user|password.</source>
        <translation>Relays und Passwörter nach Absender, wie in s/qmail: Absender:Relay:Port|Benutzer|Passwort.</translation>
    </message>
    <message>
        <source>every HELO name is accepted</source>
        <translation>jeder HELO-Name wird angenommen</translation>
    </message>
    <message>
        <source>HELO names that are refused: a name, or .suffix.</source>
        <translation>HELO-Namen, die abgewiesen werden: ein Name oder .Endung.</translation>
    </message>
    <message>
        <source>no sender is refused</source>
        <translation>kein Absender wird abgewiesen</translation>
    </message>
    <message>
        <source>Senders that are refused: an address, or @domain for everybody there.</source>
        <translation>Absender, die abgewiesen werden: eine Adresse oder @Domain für alle dort.</translation>
    </message>
    <message>
        <source>no recipient is refused</source>
        <translation>kein Empfänger wird abgewiesen</translation>
    </message>
    <message>
        <source>Recipients that are refused: an address, or @domain for everybody there.</source>
        <translation>Empfänger, die abgewiesen werden: eine Adresse oder @Domain für alle dort.</translation>
    </message>
    <message>
        <source>the system chooses</source>
        <translation>das System wählt</translation>
    </message>
    <message>
        <source>Own addresses for outgoing connections by domain: domain:address, .suffix:address or :address.</source>
        <translation>Eigene Adressen für ausgehende Verbindungen nach Domain: Domain:Adresse, .Endung:Adresse oder :Adresse.</translation>
    </message>
    <message>
        <source>The form of bounces: qsbmf, text as qmail writes it, or dsn, reports of RFC 3464 that programs understand, too.</source>
        <translation>Die Form der Rückläufer: qsbmf, Text wie von qmail, oder dsn, Berichte nach RFC 3464, die auch Programme verstehen.</translation>
    </message>
    <message>
        <source>The user name in the From field of bounces.</source>
        <translation>Der Benutzername im From-Feld der Rückläufer.</translation>
    </message>
    <message>
        <source>The host name in the From field and the text of bounces.</source>
        <translation>Der Hostname im From-Feld und im Text der Rückläufer.</translation>
    </message>
    <message>
        <source>as long as queuelifetime says</source>
        <translation>so lange, wie queuelifetime sagt</translation>
    </message>
    <message>
        <source>How many seconds a bounce is tried before it counts as undeliverable.</source>
        <translation>Wie viele Sekunden ein Rückläufer versucht wird, bis er als unzustellbar gilt.</translation>
    </message>
    <message>
        <source>bounces hold the whole message</source>
        <translation>Rückläufer enthalten die ganze Nachricht</translation>
    </message>
    <message>
        <source>The most bytes of a message that a bounce repeats.</source>
        <translation>So viele Bytes einer Nachricht wiederholt ein Rückläufer höchstens.</translation>
    </message>
    <message>
        <source>The subject of bounces.</source>
        <translation>Der Betreff der Rückläufer.</translation>
    </message>
    <message>
        <source>20 recipients that do not exist</source>
        <translation>20 Empfänger, die es nicht gibt</translation>
    </message>
    <message>
        <source>How many refused recipients end a connection.</source>
        <translation>Wie viele abgewiesene Empfänger eine Verbindung beenden.</translation>
    </message>
    <message>
        <source>Whether recipients without a mailbox are refused by SMTP; 0 accepts them, and they bounce.</source>
        <translation>Ob SMTP Empfänger ohne Postfach abweist; 0 nimmt sie an, und die Nachrichten laufen zurück.</translation>
    </message>
    <message>
        <source>Whether submission refuses senders that are not the user&apos;s; 0 takes every sender.</source>
        <translation>Ob beim Einliefern fremde Absender abgewiesen werden; 0 nimmt jeden Absender an.</translation>
    </message>
    <message>
        <source>no certificate of a client is asked for</source>
        <translation>kein Zertifikat eines Clients wird verlangt</translation>
    </message>
    <message>
        <source>Authorities whose certificates let SMTP clients relay.</source>
        <translation>Stellen, deren Zertifikate SMTP-Clients das Weiterleiten erlauben.</translation>
    </message>
    <message>
        <source>this host shows no certificate</source>
        <translation>dieser Host zeigt kein Zertifikat</translation>
    </message>
    <message>
        <source>Certificate and key that this host shows to other mail servers.</source>
        <translation>Zertifikat und Schlüssel, die dieser Host anderen Mailservern zeigt.</translation>
    </message>
    <message>
        <source>four to a server with a login, to others three quarters of all</source>
        <translation>vier an einen Server mit Anmeldung, an andere drei Viertel von allen</translation>
    </message>
    <message>
        <source>How many remote deliveries may run at once to one server: a number for all, and server:number for single ones.</source>
        <translation>Wie viele Zustellungen gleichzeitig an einen Server laufen dürfen: eine Zahl für alle und Server:Zahl für einzelne.</translation>
    </message>
    <message>
        <source>How many SMTP connections may be open at once.</source>
        <translation>Wie viele SMTP-Verbindungen gleichzeitig offen sein dürfen.</translation>
    </message>
    <message>
        <source>one queue for all</source>
        <translation>eine Warteschlange für alles</translation>
    </message>
    <message>
        <source>Local deliveries at once of one queue of several.</source>
        <translation>Gleichzeitige lokale Zustellungen einer von mehreren Warteschlangen.</translation>
    </message>
    <message>
        <source>How many local deliveries may run at once; 0 holds them all.</source>
        <translation>Wie viele lokale Zustellungen gleichzeitig laufen dürfen; 0 hält alle an.</translation>
    </message>
    <message>
        <source>half of concurrencyincoming</source>
        <translation>die Hälfte von concurrencyincoming</translation>
    </message>
    <message>
        <source>How many SMTP connections one client address, or one IPv6 network of 64 bits, may have open at once; 0 sets no limit.</source>
        <translation>Wie viele SMTP-Verbindungen eine Adresse, oder ein IPv6-Netz von 64 Bit, gleichzeitig offen haben darf; 0 setzt keine Grenze.</translation>
    </message>
    <message>
        <source>Remote deliveries at once of one queue of several.</source>
        <translation>Gleichzeitige entfernte Zustellungen einer von mehreren Warteschlangen.</translation>
    </message>
    <message>
        <source>How many remote deliveries may run at once; 0 holds them all.</source>
        <translation>Wie viele entfernte Zustellungen gleichzeitig laufen dürfen; 0 hält alle an.</translation>
    </message>
    <message>
        <source>The character that separates a user name from its extension.</source>
        <translation>Das Zeichen, das einen Benutzernamen von seiner Erweiterung trennt.</translation>
    </message>
    <message>
        <source>The groups of the hub&apos;s accounts, one a line: that of the queue, and the one that owns no file.</source>
        <translation>Die Gruppen der Konten des Hubs, eine je Zeile: die der Warteschlange und die, der keine Datei gehört.</translation>
    </message>
    <message>
        <source>Permission bits that a home directory and a .qmail file must not have.</source>
        <translation>Zugriffsrechte, die ein Home-Verzeichnis und eine .qmail-Datei nicht haben dürfen.</translation>
    </message>
    <message>
        <source>The most deliveries a spawner starts at once, whatever the concurrency files say.</source>
        <translation>Wie viele Zustellungen ein Starter höchstens zugleich beginnt, was immer die concurrency-Dateien sagen.</translation>
    </message>
    <message>
        <source>Into how many subdirectories the queue is split; a prime number, fixed when the queue is made.</source>
        <translation>In wie viele Unterverzeichnisse die Warteschlange geteilt ist; eine Primzahl, fest seit dem Anlegen der Warteschlange.</translation>
    </message>
    <message>
        <source>The accounts of the hub, one a line, for: aliases, SMTP, logs, files, looking users up, queue, remote mail, send.</source>
        <translation>Die Konten des Hubs, eines je Zeile, für: Aliase, SMTP, Protokolle, Dateien, Benutzersuche, Warteschlange, entfernte Mail, Versand.</translation>
    </message>
    <message>
        <source>How many SMTP connections one client address may open within a minute; 0 sets no limit.</source>
        <translation>Wie viele SMTP-Verbindungen eine Adresse in einer Minute öffnen darf; 0 setzt keine Grenze.</translation>
    </message>
    <message>
        <source>The largest message accepted over SMTP, in bytes; 0 is no limit.</source>
        <translation>Die größte Nachricht, die über SMTP angenommen wird, in Bytes; 0 ist keine Grenze.</translation>
    </message>
    <message>
        <source>What is done with mail for a user who has no .qmail file: a line as in .qmail.</source>
        <translation>Was mit Mail für Benutzer ohne .qmail-Datei geschieht: eine Zeile wie in .qmail.</translation>
    </message>
    <message>
        <source>Added to host names without a dot in messages that are sent from here.</source>
        <translation>Wird in hier verschickten Nachrichten an Hostnamen ohne Punkt gehängt.</translation>
    </message>
    <message>
        <source>Added to addresses without a host in messages that are sent from here.</source>
        <translation>Wird in hier verschickten Nachrichten an Adressen ohne Host gehängt.</translation>
    </message>
    <message>
        <source>After how many hours in the queue a sender is told of the delay; 0 tells nobody.</source>
        <translation>Nach wie vielen Stunden in der Warteschlange ein Absender von der Verzögerung erfährt; 0 sagt es niemandem.</translation>
    </message>
    <message>
        <source>1: a delivery that is tried again leaves out the lines of .qmail that worked; 0: it begins anew, as qmail.</source>
        <translation>1: eine wiederholte Zustellung lässt die Zeilen von .qmail aus, die gelangen; 0: sie beginnt von vorn, wie qmail.</translation>
    </message>
    <message>
        <source>The longest pause, in seconds, for a server that refuses everything for now; 0 makes no pause.</source>
        <translation>Die längste Pause, in Sekunden, für einen Server, der vorerst alles abweist; 0 macht keine Pause.</translation>
    </message>
    <message>
        <source>Parameters of key exchange for TLS.</source>
        <translation>Parameter des Schlüsseltauschs für TLS.</translation>
    </message>
    <message>
        <source>no block list is asked</source>
        <translation>keine Sperrliste wird gefragt</translation>
    </message>
    <message>
        <source>DNS block lists.</source>
        <translation>DNS-Sperrlisten.</translation>
    </message>
    <message>
        <source>Queues by domain.</source>
        <translation>Warteschlangen nach Domain.</translation>
    </message>
    <message>
        <source>The host that gets bounces which cannot be delivered.</source>
        <translation>Der Host, der unzustellbare Rückläufer bekommt.</translation>
    </message>
    <message>
        <source>Bounces which cannot be delivered: deliver to doublebounceto, quiet (not if the sender does not exist), discard.</source>
        <translation>Unzustellbare Rückläufer: deliver an doublebounceto, quiet (nicht, wenn es den Absender nicht gibt), discard.</translation>
    </message>
    <message>
        <source>The user who gets bounces which cannot be delivered; an empty line discards them.</source>
        <translation>Der Benutzer, der unzustellbare Rückläufer bekommt; eine leere Zeile verwirft sie.</translation>
    </message>
    <message>
        <source>1: a message with bytes above 127 is recoded for a server that takes none; 0: it is sent as it is.</source>
        <translation>1: eine Nachricht mit Bytes über 127 wird für einen Server umkodiert, der keine nimmt; 0: sie geht, wie sie ist.</translation>
    </message>
    <message>
        <source>Added to envelope recipients without an @.</source>
        <translation>Wird an Empfänger ohne @ gehängt.</translation>
    </message>
    <message>
        <source>nothing is filtered</source>
        <translation>nichts wird gefiltert</translation>
    </message>
    <message>
        <source>Filters by domain.</source>
        <translation>Filter nach Domain.</translation>
    </message>
    <message>
        <source>How many waiting messages a second are tried when all are to be tried at once; 0 sets no limit.</source>
        <translation>Wie viele wartende Nachrichten je Sekunde versucht werden, wenn alle sofort versucht werden sollen; 0 setzt keine Grenze.</translation>
    </message>
    <message>
        <source>The name by which this host greets other mail servers.</source>
        <translation>Der Name, mit dem dieser Host andere Mailserver grüßt.</translation>
    </message>
    <message>
        <source>local deliveries go on</source>
        <translation>lokale Zustellungen laufen</translation>
    </message>
    <message>
        <source>1 holds all local deliveries.</source>
        <translation>1 hält alle lokalen Zustellungen an.</translation>
    </message>
    <message>
        <source>remote deliveries go on</source>
        <translation>entfernte Zustellungen laufen</translation>
    </message>
    <message>
        <source>1 holds all remote deliveries.</source>
        <translation>1 hält alle entfernten Zustellungen an.</translation>
    </message>
    <message>
        <source>The host name in Message-IDs; no other machine may use the same.</source>
        <translation>Der Hostname in Message-IDs; kein anderer Rechner darf ihn benutzen.</translation>
    </message>
    <message>
        <source>How many seconds an open connection waits for the next message to the same server; 0: none is kept.</source>
        <translation>Wie viele Sekunden eine offene Verbindung auf die nächste Nachricht an denselben Server wartet; 0: keine wird gehalten.</translation>
    </message>
    <message>
        <source>all mail goes out by SMTP</source>
        <translation>alle Mail geht über SMTP hinaus</translation>
    </message>
    <message>
        <source>Domains whose mail is handed to a mail store by LMTP: domain:host:port or domain:/path/of/socket.</source>
        <translation>Domains, deren Mail über LMTP an einen Mailspeicher geht: Domain:Host:Port oder Domain:/Pfad/des/Sockets.</translation>
    </message>
    <message>
        <source>Takes the place of [own IP address] in recipients.</source>
        <translation>Tritt in Empfängern an die Stelle von [eigene IP-Adresse].</translation>
    </message>
    <message>
        <source>Domains whose addresses are the users of this computer.</source>
        <translation>Domains, deren Adressen die Benutzer dieses Rechners sind.</translation>
    </message>
    <message>
        <source>1: a Maildir that is missing is made when mail comes for it; 0: the mail waits for it, as on qmail.</source>
        <translation>1: ein fehlendes Maildir wird angelegt, wenn Mail dafür kommt; 0: die Mail wartet darauf, wie bei qmail.</translation>
    </message>
    <message>
        <source>How many commands without a message between them end an SMTP connection; 0 sets no limit.</source>
        <translation>Wie viele Befehle ohne Nachricht dazwischen eine SMTP-Verbindung beenden; 0 setzt keine Grenze.</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>keine Grenze</translation>
    </message>
    <message>
        <source>The most recipients of one message.</source>
        <translation>Die meisten Empfänger einer Nachricht.</translation>
    </message>
    <message>
        <source>The full name of this mail host; the standard for most other names.</source>
        <translation>Der volle Name dieses Mailservers; der Standard für die meisten anderen Namen.</translation>
    </message>
    <message>
        <source>the addresses of the interfaces</source>
        <translation>die Adressen der Schnittstellen</translation>
    </message>
    <message>
        <source>Further addresses that are this host.</source>
        <translation>Weitere Adressen, die dieser Host ist.</translation>
    </message>
    <message>
        <source>no more domains than in rcpthosts</source>
        <translation>nur die Domains in rcpthosts</translation>
    </message>
    <message>
        <source>More domains like those of rcpthosts, for long lists; needs rcpthosts.</source>
        <translation>Weitere Domains wie die von rcpthosts, für lange Listen; braucht rcpthosts.</translation>
    </message>
    <message>
        <source>morercpthosts as qmail-newmrh compiled it.</source>
        <translation>morercpthosts, wie qmail-newmrh es übersetzt hat.</translation>
    </message>
    <message>
        <source>TLS wherever it is offered</source>
        <translation>TLS, wo immer es angeboten wird</translation>
    </message>
    <message>
        <source>A directory with a file for each host that is not asked for TLS.</source>
        <translation>Ein Verzeichnis mit einer Datei je Host, der nicht um TLS gebeten wird.</translation>
    </message>
    <message>
        <source>The own address for outgoing connections, one of each family.</source>
        <translation>Die eigene Adresse für ausgehende Verbindungen, eine je Familie.</translation>
    </message>
    <message>
        <source>a percent sign means nothing</source>
        <translation>ein Prozentzeichen bedeutet nichts</translation>
    </message>
    <message>
        <source>Domains where user%host@domain is turned into user@host.</source>
        <translation>Domains, in denen aus Benutzer%Host@Domain Benutzer@Host wird.</translation>
    </message>
    <message>
        <source>Takes the place of a plus sign at the end of a host name in messages that are sent from here.</source>
        <translation>Tritt in hier verschickten Nachrichten an die Stelle eines Pluszeichens am Ende eines Hostnamens.</translation>
    </message>
    <message>
        <source>POP3 is not offered</source>
        <translation>POP3 wird nicht angeboten</translation>
    </message>
    <message>
        <source>Where mailboxes are offered over POP3 with STLS: address:port, one a line, such as [::]:110.</source>
        <translation>Wo Postfächer über POP3 mit STLS angeboten werden: Adresse:Port, eine je Zeile, etwa [::]:110.</translation>
    </message>
    <message>
        <source>POP3 under TLS is not offered</source>
        <translation>POP3 unter TLS wird nicht angeboten</translation>
    </message>
    <message>
        <source>Where mailboxes are offered over POP3 under TLS from the first byte: address:port, one a line, such as [::]:995.</source>
        <translation>Wo Postfächer über POP3 unter TLS vom ersten Byte an angeboten werden: Adresse:Port, eine je Zeile, etwa [::]:995.</translation>
    </message>
    <message>
        <source>IP addresses of QMQP servers that take this host&apos;s mail, tried in this order.</source>
        <translation>IP-Adressen von QMQP-Servern, die die Mail dieses Hosts nehmen, in dieser Reihenfolge versucht.</translation>
    </message>
    <message>
        <source>The directory above several queues.</source>
        <translation>Das Verzeichnis über mehreren Warteschlangen.</translation>
    </message>
    <message>
        <source>no recipient is added</source>
        <translation>kein Empfänger kommt hinzu</translation>
    </message>
    <message>
        <source>Recipients that every message gets in addition: an archive, or a log of messages.</source>
        <translation>Empfänger, die jede Nachricht zusätzlich bekommt: ein Archiv oder ein Verzeichnis der Nachrichten.</translation>
    </message>
    <message>
        <source>How many seconds a message is tried before it is returned.</source>
        <translation>Wie viele Sekunden eine Nachricht versucht wird, bis sie zurückgeht.</translation>
    </message>
    <message>
        <source>mail for any domain is accepted: an open relay</source>
        <translation>Mail für jede Domain wird angenommen: ein offenes Relay</translation>
    </message>
    <message>
        <source>Domains for which mail is accepted over SMTP: a name, or .suffix.</source>
        <translation>Domains, für die über SMTP Mail angenommen wird: ein Name oder .Endung.</translation>
    </message>
    <message>
        <source>1: Received lines name the user who has authenticated; 0: they do not.</source>
        <translation>1: Received-Zeilen nennen den angemeldeten Benutzer; 0: sie tun es nicht.</translation>
    </message>
    <message>
        <source>recipients are not checked</source>
        <translation>Empfänger werden nicht geprüft</translation>
    </message>
    <message>
        <source>Lists of valid recipients.</source>
        <translation>Listen gültiger Empfänger.</translation>
    </message>
    <message>
        <source>no relay asks for a password</source>
        <translation>kein Relay verlangt ein Passwort</translation>
    </message>
    <message>
        <source>Logins at relays: relay:port|user|password, or |command|xoauth2 in place of the password.</source>
        <translation>Anmeldungen bei Relays: Relay:Port|Benutzer|Passwort, oder |Befehl|xoauth2 anstelle des Passworts.</translation>
    </message>
    <message>
        <source>How fast the waits between local attempts grow: k in birth + (sqrt(age) + k)^2.</source>
        <translation>Wie schnell die Pausen zwischen lokalen Versuchen wachsen: k in Geburt + (Wurzel(Alter) + k)^2.</translation>
    </message>
    <message>
        <source>The longest wait between two attempts, in seconds; 0 sets no limit.</source>
        <translation>Die längste Pause zwischen zwei Versuchen, in Sekunden; 0 setzt keine Grenze.</translation>
    </message>
    <message>
        <source>How fast the waits between remote attempts grow: k in birth + (sqrt(age) + k)^2.</source>
        <translation>Wie schnell die Pausen zwischen entfernten Versuchen wachsen: k in Geburt + (Wurzel(Alter) + k)^2.</translation>
    </message>
    <message>
        <source>made from defaulthost, defaultdomain and plusdomain</source>
        <translation>aus defaulthost, defaultdomain und plusdomain gebildet</translation>
    </message>
    <message>
        <source>How new-inject and ofmipd rewrite host names.</source>
        <translation>Wie new-inject und ofmipd Hostnamen umschreiben.</translation>
    </message>
    <message>
        <source>A key for old TLS clients.</source>
        <translation>Ein Schlüssel für alte TLS-Clients.</translation>
    </message>
    <message>
        <source>Relays by sender: address:relay:port or @domain:relay:port, and |user where a relay has several logins.</source>
        <translation>Relays nach Absender: Adresse:Relay:Port oder @Domain:Relay:Port, und |Benutzer, wo ein Relay mehrere Anmeldungen hat.</translation>
    </message>
    <message>
        <source>Key and certificate chain of this host&apos;s servers, in one file.</source>
        <translation>Schlüssel und Zertifikatskette der Server dieses Hosts, in einer Datei.</translation>
    </message>
    <message>
        <source>servercert.pem is for every name</source>
        <translation>servercert.pem gilt für jeden Namen</translation>
    </message>
    <message>
        <source>A directory with NAME.pem, key and chain for clients that ask for that name.</source>
        <translation>Ein Verzeichnis mit NAME.pem, Schlüssel und Kette für Clients, die nach diesem Namen fragen.</translation>
    </message>
    <message>
        <source>How many mistakes of a client end its SMTP connection; 0 sets no limit.</source>
        <translation>Wie viele Fehler eines Clients seine SMTP-Verbindung beenden; 0 setzt keine Grenze.</translation>
    </message>
    <message>
        <source>The greeting of the SMTP server; its first word should be the host&apos;s name.</source>
        <translation>Der Gruß des SMTP-Servers; sein erstes Wort sollte der Name des Hosts sein.</translation>
    </message>
    <message>
        <source>Where mail is accepted over SMTP: address:port, one a line; [::]:25 is every address, IPv6 and IPv4.</source>
        <translation>Wo über SMTP Mail angenommen wird: Adresse:Port, eine je Zeile; [::]:25 ist jede Adresse, IPv6 und IPv4.</translation>
    </message>
    <message>
        <source>no plug-in</source>
        <translation>kein Zusatzprogramm</translation>
    </message>
    <message>
        <source>Plug-ins of the SMTP server.</source>
        <translation>Zusatzprogramme des SMTP-Servers.</translation>
    </message>
    <message>
        <source>mail goes where DNS says</source>
        <translation>Mail geht, wohin DNS sagt</translation>
    </message>
    <message>
        <source>Relays that take the place of DNS, by domain: domain:relay or domain:relay:port.</source>
        <translation>Relays, die an die Stelle von DNS treten, nach Domain: Domain:Relay oder Domain:Relay:Port.</translation>
    </message>
    <message>
        <source>SMTP under TLS is not offered</source>
        <translation>SMTP unter TLS wird nicht angeboten</translation>
    </message>
    <message>
        <source>Where users send mail under TLS from the first byte: address:port, one a line, such as [::]:465.</source>
        <translation>Wo Benutzer Mail unter TLS vom ersten Byte an verschicken: Adresse:Port, eine je Zeile, etwa [::]:465.</translation>
    </message>
    <message>
        <source>How strictly SPF is taken.</source>
        <translation>Wie streng SPF genommen wird.</translation>
    </message>
    <message>
        <source>an explanation of the program</source>
        <translation>eine Erklärung des Programms</translation>
    </message>
    <message>
        <source>What a sender refused by SPF is told.</source>
        <translation>Was ein von SPF abgewiesener Absender erfährt.</translation>
    </message>
    <message>
        <source>nothing is guessed</source>
        <translation>nichts wird geraten</translation>
    </message>
    <message>
        <source>The SPF rule for domains without one.</source>
        <translation>Die SPF-Regel für Domains ohne eigene.</translation>
    </message>
    <message>
        <source>no further rule</source>
        <translation>keine weitere Regel</translation>
    </message>
    <message>
        <source>A local SPF rule that is tried first.</source>
        <translation>Eine eigene SPF-Regel, die zuerst versucht wird.</translation>
    </message>
    <message>
        <source>only where it is needed</source>
        <translation>nur, wo es nötig ist</translation>
    </message>
    <message>
        <source>1 rewrites every sender of forwarded mail.</source>
        <translation>1 schreibt jeden Absender weitergeleiteter Mail um.</translation>
    </message>
    <message>
        <source>senders are not rewritten</source>
        <translation>Absender werden nicht umgeschrieben</translation>
    </message>
    <message>
        <source>The domain of rewritten senders.</source>
        <translation>Die Domain umgeschriebener Absender.</translation>
    </message>
    <message>
        <source>Length of the proof in rewritten senders.</source>
        <translation>Länge des Nachweises in umgeschriebenen Absendern.</translation>
    </message>
    <message>
        <source>The shortest proof that is believed.</source>
        <translation>Der kürzeste Nachweis, dem geglaubt wird.</translation>
    </message>
    <message>
        <source>How many days a rewritten sender is valid.</source>
        <translation>Wie viele Tage ein umgeschriebener Absender gilt.</translation>
    </message>
    <message>
        <source>Keys of rewritten senders.</source>
        <translation>Schlüssel umgeschriebener Absender.</translation>
    </message>
    <message>
        <source>The character behind SRS0 in rewritten senders.</source>
        <translation>Das Zeichen hinter SRS0 in umgeschriebenen Absendern.</translation>
    </message>
    <message>
        <source>submission is not offered</source>
        <translation>Einlieferung wird nicht angeboten</translation>
    </message>
    <message>
        <source>Where users send mail after STARTTLS and with their password: address:port, one a line, such as [::]:587.</source>
        <translation>Wo Benutzer nach STARTTLS und mit ihrem Passwort Mail verschicken: Adresse:Port, eine je Zeile, etwa [::]:587.</translation>
    </message>
    <message>
        <source>users have their own addresses as senders</source>
        <translation>Benutzer haben ihre eigenen Adressen als Absender</translation>
    </message>
    <message>
        <source>Further senders of users at submission: user:address, user:@domain, or user:* for every sender.</source>
        <translation>Weitere Absender von Benutzern beim Einliefern: Benutzer:Adresse, Benutzer:@Domain oder Benutzer:* für jeden Absender.</translation>
    </message>
    <message>
        <source>How many seconds another mail server has to accept a connection.</source>
        <translation>Wie viele Sekunden ein anderer Mailserver hat, eine Verbindung anzunehmen.</translation>
    </message>
    <message>
        <source>How many seconds another mail server has for each answer.</source>
        <translation>Wie viele Sekunden ein anderer Mailserver für jede Antwort hat.</translation>
    </message>
    <message>
        <source>How many seconds an SMTP connection may last in all; 0 sets no limit.</source>
        <translation>Wie viele Sekunden eine SMTP-Verbindung insgesamt dauern darf; 0 setzt keine Grenze.</translation>
    </message>
    <message>
        <source>How many seconds a client of the SMTP server may be silent.</source>
        <translation>Wie viele Sekunden ein Client des SMTP-Servers schweigen darf.</translation>
    </message>
    <message>
        <source>those of the TLS library</source>
        <translation>die der TLS-Bibliothek</translation>
    </message>
    <message>
        <source>Ciphers for connections to other mail servers.</source>
        <translation>Verschlüsselungen für Verbindungen zu anderen Mailservern.</translation>
    </message>
    <message>
        <source>nobody relays by certificate</source>
        <translation>niemand leitet durch ein Zertifikat weiter</translation>
    </message>
    <message>
        <source>Addresses in client certificates that may relay.</source>
        <translation>Adressen in Client-Zertifikaten, die weiterleiten dürfen.</translation>
    </message>
    <message>
        <source>Servers that must be spoken to under TLS: server: with any certificate, server:* with one that fits its name.</source>
        <translation>Server, mit denen nur unter TLS gesprochen wird: Server: mit beliebigem Zertifikat, Server:* mit einem zu seinem Namen passenden.</translation>
    </message>
    <message>
        <source>no server must show a certificate</source>
        <translation>kein Server muss ein Zertifikat zeigen</translation>
    </message>
    <message>
        <source>A directory with a file of authorities for each host that must show a certificate.</source>
        <translation>Ein Verzeichnis mit einer Datei von Stellen je Host, der ein Zertifikat zeigen muss.</translation>
    </message>
    <message>
        <source>those with forward secrecy and no known weakness</source>
        <translation>die mit Forward Secrecy und ohne bekannte Schwäche</translation>
    </message>
    <message>
        <source>Ciphers of TLS 1.2 for clients of this host, in the words of OpenSSL.</source>
        <translation>Verschlüsselungen von TLS 1.2 für Clients dieses Hosts, in den Worten von OpenSSL.</translation>
    </message>
    <message>
        <source>no virtual domain</source>
        <translation>keine virtuelle Domain</translation>
    </message>
    <message>
        <source>Domains and addresses that one local user looks after: domain:user.</source>
        <translation>Domains und Adressen, um die sich ein lokaler Benutzer kümmert: Domain:Benutzer.</translation>
    </message>
    <message>
        <source>the one name in me</source>
        <translation>der eine Name in me</translation>
    </message>
    <message>
        <source>the name in me</source>
        <translation>der Name in me</translation>
    </message>
    <message>
        <source>there is none: the file must exist</source>
        <translation>es gibt keinen: die Datei muss da sein</translation>
    </message>
    <message>
        <source>qmail-send must be restarted; where mailwrightd runs it does that by itself</source>
        <translation>qmail-send muss neu starten; wo mailwrightd läuft, geschieht das von selbst</translation>
    </message>
    <message>
        <source>all services of the hub must be restarted</source>
        <translation>alle Dienste des Hubs müssen neu starten</translation>
    </message>
    <message>
        <source>qmail-newmrh must compile it</source>
        <translation>qmail-newmrh muss sie übersetzen</translation>
    </message>
    <message>
        <source>%1 No program of this hub reads it yet.</source>
        <translation>%1 Noch liest kein Programm dieses Hubs diese Datei.</translation>
    </message>
    <message>
        <source>SCRAM-SHA-256 and its -PLUS, where there are passwords for them, PLAIN and LOGIN</source>
        <translation>SCRAM-SHA-256 und sein -PLUS, wo es Passwörter dafür gibt, PLAIN und LOGIN</translation>
    </message>
    <message>
        <source>The mechanisms of authentication that SMTP offers, one a line, of SCRAM-SHA-256-PLUS, SCRAM-SHA-256, PLAIN and LOGIN.</source>
        <translation>Die Anmeldeverfahren, die SMTP anbietet, eines je Zeile: SCRAM-SHA-256-PLUS, SCRAM-SHA-256, PLAIN und LOGIN.</translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>minutes</comment>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>hours</comment>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <comment>hours, minutes</comment>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>%1 d</source>
        <comment>days</comment>
        <translation>%1 T</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <comment>days, hours</comment>
        <translation>%1 T %2 h</translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation>
            <numerusform>%n Byte</numerusform>
            <numerusform>%n Byte</numerusform>
        </translation>
    </message>
    <message>
        <source>due now</source>
        <translation>jetzt fällig</translation>
    </message>
    <message>
        <source>in %1 s</source>
        <comment>seconds</comment>
        <translation>in %1 s</translation>
    </message>
    <message>
        <source>in %1 min</source>
        <comment>minutes</comment>
        <translation>in %1 min</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Zustellung</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <source>Mail in (SMTP)</source>
        <translation>Post herein (SMTP)</translation>
    </message>
    <message>
        <source>Mail from users (submission)</source>
        <translation>Post von Benutzern (Submission)</translation>
    </message>
    <message>
        <source>Mail from users (submission under TLS)</source>
        <translation>Post von Benutzern (Submission unter TLS)</translation>
    </message>
    <message>
        <source>Mailboxes (POP3)</source>
        <translation>Postfächer (POP3)</translation>
    </message>
    <message>
        <source>Mailboxes (POP3 under TLS)</source>
        <translation>Postfächer (POP3 unter TLS)</translation>
    </message>
    <message>
        <source>Mail in (QMTP)</source>
        <translation>Post herein (QMTP)</translation>
    </message>
    <message>
        <source>Mail from null clients (QMQP)</source>
        <translation>Post von Rechnern ohne Warteschlange (QMQP)</translation>
    </message>
</context>
<context>
    <name>HelperWords</name>
    <message>
        <source>None.</source>
        <translation>Keine.</translation>
    </message>
    <message>
        <source>None. qmail-send is told to read its files again (HUP).</source>
        <translation>Keine. qmail-send wird angewiesen, seine Dateien neu zu lesen (HUP).</translation>
    </message>
    <message>
        <source>qmail-send is restarted: running deliveries finish first; mail is taken meanwhile.</source>
        <translation>qmail-send startet neu: laufende Zustellungen enden zuerst; Mail wird derweil angenommen.</translation>
    </message>
    <message>
        <source>All services are restarted: running deliveries and connections finish first, and for some seconds no mail is taken.</source>
        <translation>Alle Dienste starten neu: laufende Zustellungen und Verbindungen enden zuerst, und einige Sekunden lang wird keine Mail angenommen.</translation>
    </message>
    <message>
        <source>Mail to anybody@%1 is accepted from the whole Internet.</source>
        <translation>Mail an alle bei %1 wird aus dem ganzen Internet angenommen.</translation>
    </message>
    <message>
        <source>Mail to anybody below %1 is accepted from the whole Internet.</source>
        <translation>Mail an alle unterhalb von %1 wird aus dem ganzen Internet angenommen.</translation>
    </message>
    <message>
        <source>Mail to anybody@%1 is refused from now on.</source>
        <translation>Mail an alle bei %1 wird von nun an abgewiesen.</translation>
    </message>
    <message>
        <source>Mail to anybody below %1 is refused from now on.</source>
        <translation>Mail an alle unterhalb von %1 wird von nun an abgewiesen.</translation>
    </message>
    <message>
        <source>Mail for any domain is accepted from everybody: the hub becomes an open relay.</source>
        <translation>Mail für jede Domain wird von jedem angenommen: der Hub wird ein offenes Relay.</translation>
    </message>
    <message>
        <source>From now on only mail for the named domains is accepted; until now it was mail for any domain.</source>
        <translation>Von nun an wird nur Mail für die genannten Domains angenommen; bisher war es Mail für jede Domain.</translation>
    </message>
    <message>
        <source>Only the domain in control/me is local.</source>
        <translation>Nur die Domain in control/me ist lokal.</translation>
    </message>
    <message>
        <source>The addresses of %1 are the users and aliases of this computer.</source>
        <translation>Die Adressen von %1 sind die Benutzer und Aliase dieses Rechners.</translation>
    </message>
    <message>
        <source>%1 is no longer local: mail for it goes where virtualdomains or DNS say; what waits for it in the queue as local mail is still delivered here.</source>
        <translation>%1 ist nicht mehr lokal: Mail dafür geht, wohin virtualdomains oder DNS sagen; was schon als lokale Mail wartet, wird noch hier zugestellt.</translation>
    </message>
    <message>
        <source>%1 is no longer virtual: mail for it goes where locals or DNS say.</source>
        <translation>%1 ist nicht mehr virtuell: Mail dafür geht, wohin locals oder DNS sagen.</translation>
    </message>
    <message>
        <source>Through control/virtualdomains mail to anybody@%1 goes to the local address %2-NAME.</source>
        <translation>Durch control/virtualdomains geht Mail an alle bei %1 an die lokale Adresse %2-NAME.</translation>
    </message>
    <message>
        <source>Through control/virtualdomains mail to anybody below %1 goes to the local address %2-NAME.</source>
        <translation>Durch control/virtualdomains geht Mail an alle unterhalb von %1 an die lokale Adresse %2-NAME.</translation>
    </message>
    <message>
        <source>Through control/virtualdomains mail to %1 goes to the local address %2-NAME.</source>
        <translation>Durch control/virtualdomains geht Mail an %1 an die lokale Adresse %2-NAME.</translation>
    </message>
    <message>
        <source>The same for %1 more.</source>
        <translation>Ebenso für %1 weitere.</translation>
    </message>
    <message>
        <source>%1 is removed; without it holds: %2.</source>
        <translation>%1 wird entfernt; ohne die Datei gilt: %2.</translation>
    </message>
    <message>
        <source>It is taken back after %1 seconds unless it is confirmed, because it changes where mail is sent.</source>
        <translation>Es wird nach %1 Sekunden zurückgenommen, wenn es niemand bestätigt, denn es ändert, wohin Mail geht.</translation>
    </message>
    <message>
        <source>It is taken back after %1 seconds unless it is confirmed, because it changes where the hub listens.</source>
        <translation>Es wird nach %1 Sekunden zurückgenommen, wenn es niemand bestätigt, denn es ändert, wo der Hub Verbindungen annimmt.</translation>
    </message>
    <message>
        <source>It is taken back after %1 seconds unless it is confirmed, because it changes what the hub is called or runs as.</source>
        <translation>Es wird nach %1 Sekunden zurückgenommen, wenn es niemand bestätigt, denn es ändert, wie der Hub heißt oder als wer er läuft.</translation>
    </message>
    <message>
        <source>It is taken back after %1 seconds unless it is confirmed, because it changes whether the hub relays for everybody.</source>
        <translation>Es wird nach %1 Sekunden zurückgenommen, wenn es niemand bestätigt, denn es ändert, ob der Hub für jeden weiterleitet.</translation>
    </message>
    <message>
        <source>every file reads back as it was meant</source>
        <translation>jede Datei liest sich, wie sie gemeint war</translation>
    </message>
    <message>
        <source>the change is recorded in the history</source>
        <translation>die Änderung steht im Verlauf</translation>
    </message>
    <message>
        <source>control/morercpthosts is compiled</source>
        <translation>control/morercpthosts ist übersetzt</translation>
    </message>
    <message>
        <source>users/assign is compiled</source>
        <translation>users/assign ist übersetzt</translation>
    </message>
    <message>
        <source>the tcp rules are compiled</source>
        <translation>die TCP-Regeln sind übersetzt</translation>
    </message>
    <message>
        <source>qmail-send reads its files again (HUP)</source>
        <translation>qmail-send liest seine Dateien neu (HUP)</translation>
    </message>
    <message>
        <source>all services are restarted</source>
        <translation>alle Dienste sind neu gestartet</translation>
    </message>
    <message>
        <source>%1 is restarted</source>
        <translation>%1 ist neu gestartet</translation>
    </message>
    <message>
        <source>by SMTP mail to %1 is accepted</source>
        <translation>über SMTP wird Mail an %1 angenommen</translation>
    </message>
    <message>
        <source>by SMTP mail to %1 is refused</source>
        <translation>über SMTP wird Mail an %1 abgewiesen</translation>
    </message>
    <message>
        <source>%1 is written</source>
        <translation>%1 ist geschrieben</translation>
    </message>
    <message>
        <source>%1 is removed</source>
        <translation>%1 ist entfernt</translation>
    </message>
    <message>
        <source>it does not run; it reads them when it starts</source>
        <translation>es läuft nicht; es liest sie beim Start</translation>
    </message>
    <message>
        <source>it does not run; it reads its files when it starts</source>
        <translation>es läuft nicht; es liest seine Dateien beim Start</translation>
    </message>
    <message>
        <source>it has answered since</source>
        <translation>es hat seitdem geantwortet</translation>
    </message>
    <message>
        <source>it was told; whether it has read them cannot be asked</source>
        <translation>es wurde angewiesen; ob es sie gelesen hat, lässt sich nicht fragen</translation>
    </message>
    <message>
        <source>it runs as process %1</source>
        <translation>es läuft als Prozess %1</translation>
    </message>
    <message>
        <source>it says the same already</source>
        <translation>es sagt schon dasselbe</translation>
    </message>
    <message>
        <source>this machine may send mail anywhere, so the answer would say nothing</source>
        <translation>dieser Rechner darf überallhin senden, die Antwort würde also nichts besagen</translation>
    </message>
    <message>
        <source>Undo of change %1: %2</source>
        <translation>Rücknahme von Änderung %1: %2</translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>Looks after a Mailwright hub: its services, its queue and its logs.</source>
        <translation>Betreut einen Mailwright-Hub: seine Dienste, seine Warteschlange und seine Protokolle.</translation>
    </message>
    <message>
        <source>The helper&apos;s socket.</source>
        <translation>Der Socket des Helfers.</translation>
    </message>
    <message>
        <source>path</source>
        <translation>Pfad</translation>
    </message>
    <message>
        <source>The home of a private hub.</source>
        <translation>Das Verzeichnis eines privaten Hubs.</translation>
    </message>
    <message>
        <source>directory</source>
        <translation>Verzeichnis</translation>
    </message>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Colours: light or dark.</source>
        <translation>Farben: light oder dark.</translation>
    </message>
    <message>
        <source>scheme</source>
        <translation>Schema</translation>
    </message>
    <message>
        <source>Write a picture of every page and end.</source>
        <translation>Von jeder Seite ein Bild schreiben und enden.</translation>
    </message>
    <message>
        <source>--style-scheme must be light or dark.</source>
        <translation>--style-scheme muss light oder dark sein.</translation>
    </message>
    <message>
        <source>The page to begin with: overview, queue, logs, control or history.</source>
        <translation>Die erste Seite: overview, queue, logs, control oder history.</translation>
    </message>
    <message>
        <source>--page must be overview, queue, logs, control or history.</source>
        <translation>--page muss overview, queue, logs, control oder history sein.</translation>
    </message>
</context>
<context>
    <name>QueueDialogs</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Their age begins again at zero, so they stay in the queue for the whole time a message may wait. Tries come often at first and then less and less often, as for new mail.</source>
        <translation>Das Alter beginnt wieder bei null; die Post bleibt also noch einmal die ganze erlaubte Zeit in der Warteschlange. Versuche kommen zuerst oft und dann immer seltener, wie bei neuer Post.</translation>
    </message>
    <message numerus="yes">
        <source>Give %n message(s) more time?</source>
        <translation>
            <numerusform>%n Nachricht mehr Zeit geben?</numerusform>
            <numerusform>%n Nachrichten mehr Zeit geben?</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Give more time</source>
        <translation>&amp;Mehr Zeit geben</translation>
    </message>
    <message>
        <source>The tries end now for every recipient that has not been reached. Under a stock qmail one last try comes first; where it succeeds, the mail is delivered after all.</source>
        <translation>Für jeden Empfänger, der noch nicht erreicht wurde, enden die Versuche jetzt. Unter einem gewöhnlichen qmail kommt vorher ein letzter Versuch; gelingt er, wird die Post doch noch zugestellt.</translation>
    </message>
    <message>
        <source>This message is a bounce itself: it goes to the postmaster&apos;s address for double bounces.</source>
        <translation>Diese Nachricht ist selbst eine Rückmeldung: sie geht an die Adresse für doppelte Rückläufer.</translation>
    </message>
    <message>
        <source>%1 gets a bounce that names these recipients and contains the message. This cannot be taken back.</source>
        <translation>%1 erhält eine Rückmeldung, die diese Empfänger nennt und die Nachricht enthält. Das lässt sich nicht zurücknehmen.</translation>
    </message>
    <message>
        <source>Each sender gets a bounce that names these recipients and contains the message. This cannot be taken back.</source>
        <translation>Jeder Absender erhält eine Rückmeldung, die diese Empfänger nennt und die Nachricht enthält. Das lässt sich nicht zurücknehmen.</translation>
    </message>
    <message numerus="yes">
        <source>Return %n message(s) to the sender?</source>
        <translation>
            <numerusform>%n Nachricht an den Absender zurückgeben?</numerusform>
            <numerusform>%n Nachrichten an die Absender zurückgeben?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Return %n message(s)</source>
        <translation>
            <numerusform>%n Nachricht &amp;zurückgeben</numerusform>
            <numerusform>%n Nachrichten &amp;zurückgeben</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mw::gui::Banner</name>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
</context>
<context>
    <name>mw::gui::ChartLegend</name>
    <message>
        <source>Delivered %1</source>
        <comment>number</comment>
        <translation>Zugestellt %1</translation>
    </message>
    <message>
        <source>Deferred %1</source>
        <comment>number</comment>
        <translation>Aufgeschoben %1</translation>
    </message>
    <message>
        <source>Bounced %1</source>
        <comment>number</comment>
        <translation>Zurückgegeben %1</translation>
    </message>
</context>
<context>
    <name>mw::gui::CodeEditor</name>
    <message>
        <source>Line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
</context>
<context>
    <name>mw::gui::ConflictPane</name>
    <message>
        <source>When you began</source>
        <translation>Als Sie begannen</translation>
    </message>
    <message>
        <source>On the hub now</source>
        <translation>Jetzt auf dem Hub</translation>
    </message>
    <message>
        <source>Your edit</source>
        <translation>Ihre Änderung</translation>
    </message>
    <message>
        <source>Open &amp;editor</source>
        <translation>&amp;Editor öffnen</translation>
    </message>
    <message>
        <source>Your text on top of what is there now, to be looked at first</source>
        <translation>Ihr Text auf dem Stand von jetzt, um ihn erst anzusehen</translation>
    </message>
    <message>
        <source>Take &amp;theirs</source>
        <translation>Deren Stand &amp;nehmen</translation>
    </message>
    <message>
        <source>Your edit of this file is forgotten</source>
        <translation>Ihre Änderung dieser Datei wird vergessen</translation>
    </message>
    <message>
        <source>&amp;Merge mine on top</source>
        <translation>Beides &amp;verbinden</translation>
    </message>
    <message>
        <source>The file gets both changes</source>
        <translation>Die Datei bekommt beide Änderungen</translation>
    </message>
    <message>
        <source>Both changes can be joined.</source>
        <translation>Beide Änderungen lassen sich verbinden.</translation>
    </message>
    <message>
        <source>Both changed the same lines, so you have to choose.</source>
        <translation>Beide haben dieselben Zeilen geändert; Sie müssen wählen.</translation>
    </message>
    <message>
        <source>%1 has been changed since you read it. %2
%3</source>
        <comment>file, who and when, advice</comment>
        <translation>%1 wurde geändert, seit Sie sie gelesen haben. %2
%3</translation>
    </message>
</context>
<context>
    <name>mw::gui::ControlDetails</name>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>What the line means</source>
        <translation>Was die Zeile bedeutet</translation>
    </message>
    <message>
        <source>Text of the file</source>
        <translation>Text der Datei</translation>
    </message>
    <message>
        <source>&amp;Form</source>
        <translation>&amp;Formular</translation>
    </message>
    <message>
        <source>Te&amp;xt</source>
        <translation>Te&amp;xt</translation>
    </message>
    <message>
        <source>&amp;Standard value</source>
        <translation>&amp;Standardwert</translation>
    </message>
    <message>
        <source>Removes the file, so that the standard holds</source>
        <translation>Entfernt die Datei, sodass der Standard gilt</translation>
    </message>
    <message>
        <source>For&amp;get this edit</source>
        <translation>Änderung ver&amp;gessen</translation>
    </message>
    <message>
        <source>The file stays as it is on the hub</source>
        <translation>Die Datei bleibt, wie sie auf dem Hub ist</translation>
    </message>
    <message>
        <source>No file is selected</source>
        <translation>Keine Datei ist ausgewählt</translation>
    </message>
    <message>
        <source>Select one to see what it does, what is in force, and to change it.</source>
        <translation>Wählen Sie eine, um zu sehen, was sie tut und was gilt, und um sie zu ändern.</translation>
    </message>
    <message>
        <source>set, not shown</source>
        <translation>gesetzt, nicht gezeigt</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>Es gilt</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Read by</source>
        <translation>Gelesen von</translation>
    </message>
    <message>
        <source>After a change</source>
        <translation>Danach nötig</translation>
    </message>
    <message>
        <source>nothing: it holds from the next use on</source>
        <translation>nichts: es gilt vom nächsten Gebrauch an</translation>
    </message>
    <message>
        <source>Set, not shown</source>
        <translation>Gesetzt, nicht gezeigt</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>Nicht gesetzt</translation>
    </message>
    <message>
        <source>This file holds passwords or keys. What it holds never leaves the hub, and stays out of the history.</source>
        <translation>Diese Datei enthält Passwörter oder Schlüssel. Ihr Inhalt verlässt den Hub nie und steht nicht im Verlauf.</translation>
    </message>
    <message>
        <source>This file cannot be edited here</source>
        <translation>Diese Datei lässt sich hier nicht bearbeiten</translation>
    </message>
    <message>
        <source>A program makes it from another file.</source>
        <translation>Ein Programm macht sie aus einer anderen Datei.</translation>
    </message>
    <message>
        <source>Not applied yet</source>
        <translation>Noch nicht angewandt</translation>
    </message>
    <message>
        <source>Unknown file</source>
        <translation>Unbekannte Datei</translation>
    </message>
    <message>
        <source>Set on this hub</source>
        <translation>Auf diesem Hub gesetzt</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n more problem(s)</source>
        <translation>
            <numerusform>%n weiteres Problem</numerusform>
            <numerusform>%n weitere Probleme</numerusform>
        </translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>No program that Mailwright knows reads a file of this name. It can be looked at here, not changed.</source>
        <translation>Kein Programm, das Mailwright kennt, liest eine Datei dieses Namens. Sie lässt sich hier ansehen, nicht ändern.</translation>
    </message>
</context>
<context>
    <name>mw::gui::ControlFilesModel</name>
    <message>
        <source>set, not shown</source>
        <translation>gesetzt, nicht gezeigt</translation>
    </message>
    <message>
        <source>cannot be shown</source>
        <translation>lässt sich nicht zeigen</translation>
    </message>
    <message>
        <source>being read…</source>
        <translation>wird gelesen…</translation>
    </message>
    <message>
        <source>Not applied yet</source>
        <translation>Noch nicht angewandt</translation>
    </message>
    <message>
        <source>%1: %2, not applied yet</source>
        <comment>file name, value</comment>
        <translation>%1: %2, noch nicht angewandt</translation>
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
        <translation>Steuerdateien</translation>
    </message>
    <message>
        <source>&amp;Find a control file</source>
        <translation>&amp;Steuerdatei suchen</translation>
    </message>
    <message>
        <source>Filter by name, help, content or program</source>
        <translation>Nach Name, Hilfe, Inhalt oder Programm filtern</translation>
    </message>
    <message>
        <source>Which files</source>
        <translation>Welche Dateien</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Alle Dateien</translation>
    </message>
    <message>
        <source>Set on this hub</source>
        <translation>Auf diesem Hub gesetzt</translation>
    </message>
    <message>
        <source>Not applied yet</source>
        <translation>Noch nicht angewandt</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) set on this hub</source>
        <translation>
            <numerusform>%n Datei auf diesem Hub gesetzt</numerusform>
            <numerusform>%n Dateien auf diesem Hub gesetzt</numerusform>
        </translation>
    </message>
    <message>
        <source>The control files could not be read</source>
        <translation>Die Steuerdateien ließen sich nicht lesen</translation>
    </message>
    <message>
        <source>Reading the control files…</source>
        <translation>Die Steuerdateien werden gelesen…</translation>
    </message>
    <message>
        <source>No edit waits</source>
        <translation>Keine Änderung wartet</translation>
    </message>
    <message>
        <source>Every change has been applied or forgotten.</source>
        <translation>Jede Änderung ist angewandt oder vergessen.</translation>
    </message>
    <message>
        <source>No file matches</source>
        <translation>Keine Datei passt</translation>
    </message>
    <message>
        <source>Clear the filter to see all of them.</source>
        <translation>Leeren Sie den Filter, um alle zu sehen.</translation>
    </message>
</context>
<context>
    <name>mw::gui::ControlForm</name>
    <message>
        <source>&amp;Value</source>
        <translation>&amp;Wert</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Einträge</translation>
    </message>
    <message>
        <source>New entry</source>
        <translation>Neuer Eintrag</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Hinzufügen</translation>
    </message>
    <message>
        <source>Rem&amp;ove</source>
        <translation>Ent&amp;fernen</translation>
    </message>
    <message>
        <source>New entry, such as shop.example:anna</source>
        <translation>Neuer Eintrag, etwa shop.example:anna</translation>
    </message>
</context>
<context>
    <name>mw::gui::ControlStore</name>
    <message>
        <source>It holds bytes that are no text in UTF-8, which would be lost here.</source>
        <translation>Sie enthält Bytes, die kein Text in UTF-8 sind und hier verloren gingen.</translation>
    </message>
</context>
<context>
    <name>mw::gui::DeadlineBar</name>
    <message>
        <source>%1 % of the time in the queue is over</source>
        <translation>%1 % der Wartezeit sind vorbei</translation>
    </message>
</context>
<context>
    <name>mw::gui::DeliveryChart</name>
    <message>
        <source>Deliveries over time</source>
        <translation>Zustellungen im Lauf der Zeit</translation>
    </message>
    <message>
        <source>%1 delivered, %2 deferred, %3 bounced</source>
        <translation>%1 zugestellt, %2 aufgeschoben, %3 zurückgegeben</translation>
    </message>
    <message>
        <source>%1 to %2
Delivered: %3
Deferred: %4
Bounced: %5</source>
        <comment>time, time, three numbers</comment>
        <translation>%1 bis %2
Zugestellt: %3
Aufgeschoben: %4
Zurückgegeben: %5</translation>
    </message>
</context>
<context>
    <name>mw::gui::DiffView</name>
    <message>
        <source>Differences</source>
        <translation>Unterschiede</translation>
    </message>
    <message>
        <source>added: %1</source>
        <translation>hinzugefügt: %1</translation>
    </message>
    <message>
        <source>removed: %1</source>
        <translation>entfernt: %1</translation>
    </message>
</context>
<context>
    <name>mw::gui::EmptyState</name>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Copy this command</source>
        <translation>Diesen Befehl kopieren</translation>
    </message>
</context>
<context>
    <name>mw::gui::FindBar</name>
    <message>
        <source>Find in this log</source>
        <translation>In diesem Protokoll suchen</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>Vorheriges suchen</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>Nächstes suchen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>mw::gui::HeadersView</name>
    <message>
        <source>Message header</source>
        <translation>Kopf der Nachricht</translation>
    </message>
</context>
<context>
    <name>mw::gui::HistoryModel</name>
    <message>
        <source>The configuration as it was found</source>
        <translation>Die Konfiguration, wie sie vorgefunden wurde</translation>
    </message>
    <message>
        <source>Edited %1</source>
        <comment>files</comment>
        <translation>%1 bearbeitet</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>what was changed, why</comment>
        <translation>%1 – %2</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n Datei</numerusform>
            <numerusform>%n Dateien</numerusform>
        </translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>%1 edited outside this program</source>
        <comment>files</comment>
        <translation>%1 außerhalb dieses Programms bearbeitet</translation>
    </message>
</context>
<context>
    <name>mw::gui::HistoryPage</name>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>&amp;Undo this change…</source>
        <translation>&amp;Diese Änderung zurücknehmen…</translation>
    </message>
    <message>
        <source>Shows what taking it back does, and does it</source>
        <translation>Zeigt, was die Rücknahme bewirkt, und führt sie aus</translation>
    </message>
    <message>
        <source>Changes of the configuration</source>
        <translation>Änderungen der Konfiguration</translation>
    </message>
    <message>
        <source>The history could not be read</source>
        <translation>Der Verlauf ließ sich nicht lesen</translation>
    </message>
    <message>
        <source>Reading the history…</source>
        <translation>Der Verlauf wird gelesen…</translation>
    </message>
    <message>
        <source>Nothing has been changed yet</source>
        <translation>Noch nichts wurde geändert</translation>
    </message>
    <message>
        <source>Every change of the configuration is recorded here, and can be taken back.</source>
        <translation>Jede Änderung der Konfiguration steht hier und lässt sich zurücknehmen.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n Änderung</numerusform>
            <numerusform>%n Änderungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Change %1 by %2, %3</source>
        <comment>number, account, moment</comment>
        <translation>Änderung %1 von %2, %3</translation>
    </message>
</context>
<context>
    <name>mw::gui::LogView</name>
    <message>
        <source>Log lines</source>
        <translation>Protokollzeilen</translation>
    </message>
</context>
<context>
    <name>mw::gui::LogsPage</name>
    <message>
        <source>Logs</source>
        <translation>Protokolle</translation>
    </message>
    <message>
        <source>Went on at the other end</source>
        <translation>Am anderen Ende fortgesetzt</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;Suchen…</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>&amp;Nächstes suchen</translation>
    </message>
    <message>
        <source>Find &amp;previous</source>
        <translation>&amp;Vorheriges suchen</translation>
    </message>
    <message>
        <source>Only this &amp;message</source>
        <translation>Nur &amp;diese Nachricht</translation>
    </message>
    <message>
        <source>&amp;Regular expression</source>
        <translation>&amp;Regulärer Ausdruck</translation>
    </message>
    <message>
        <source>Ra&amp;w time stamps</source>
        <translation>&amp;Rohe Zeitstempel</translation>
    </message>
    <message>
        <source>F&amp;ollow</source>
        <translation>&amp;Mitlaufen</translation>
    </message>
    <message>
        <source>Shows only the lines of the message that the current line belongs to</source>
        <translation>Zeigt nur die Zeilen der Nachricht, zu der die aktuelle Zeile gehört</translation>
    </message>
    <message>
        <source>Shows new lines as they are written (Space)</source>
        <translation>Zeigt neue Zeilen, sobald sie geschrieben sind (Leertaste)</translation>
    </message>
    <message>
        <source>The filter is a regular expression</source>
        <translation>Der Filter ist ein regulärer Ausdruck</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Filter lines</source>
        <translation>Zeilen filtern</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Regulärer Ausdruck</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>This log could not be opened</source>
        <translation>Dieses Protokoll konnte nicht geöffnet werden</translation>
    </message>
    <message>
        <source>There is no log yet</source>
        <translation>Es gibt noch kein Protokoll</translation>
    </message>
    <message>
        <source>A log appears here as soon as a service has written its first line.</source>
        <translation>Ein Protokoll erscheint hier, sobald ein Dienst seine erste Zeile geschrieben hat.</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Suche läuft…</translation>
    </message>
    <message>
        <source>No line matches</source>
        <translation>Keine Zeile passt</translation>
    </message>
    <message>
        <source>%1 lines are in this log. Clear the filter to see them.</source>
        <translation>%1 Zeilen sind in diesem Protokoll. Ohne Filter sind sie zu sehen.</translation>
    </message>
    <message>
        <source>Opening the log…</source>
        <translation>Das Protokoll wird geöffnet…</translation>
    </message>
    <message>
        <source>This log is empty</source>
        <translation>Dieses Protokoll ist leer</translation>
    </message>
    <message>
        <source>Its service has not written a line yet.</source>
        <translation>Sein Dienst hat noch keine Zeile geschrieben.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n Datei</numerusform>
            <numerusform>%n Dateien</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2 · reading %3 %</source>
        <comment>files, size, percentage</comment>
        <translation>%1 · %2 · %3 % gelesen</translation>
    </message>
    <message>
        <source>%1 · %2 · %3 lines</source>
        <comment>files, size, number</comment>
        <translation>%1 · %2 · %3 Zeilen</translation>
    </message>
    <message>
        <source>%1 of %2 lines shown</source>
        <comment>two numbers</comment>
        <translation>%1 von %2 Zeilen gezeigt</translation>
    </message>
    <message>
        <source> · searching…</source>
        <translation> · Suche läuft…</translation>
    </message>
</context>
<context>
    <name>mw::gui::MainWindow</name>
    <message>
        <source>&amp;Try again</source>
        <translation>Erneut &amp;versuchen</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Auffrischen</translation>
    </message>
    <message>
        <source>&amp;Queue</source>
        <translation>&amp;Warteschlange</translation>
    </message>
    <message>
        <source>&amp;Logs</source>
        <translation>&amp;Protokolle</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;About Mailwright</source>
        <translation>Ü&amp;ber Mailwright</translation>
    </message>
    <message>
        <source>The connection to the helper is lost. What you see is from before; connecting again…</source>
        <translation>Die Verbindung zum Helfer ist abgebrochen. Zu sehen ist der Stand von vorher; neue Verbindung wird aufgebaut…</translation>
    </message>
    <message>
        <source>Connecting to the hub…</source>
        <translation>Verbindung zum Hub wird aufgebaut…</translation>
    </message>
    <message>
        <source>The mail helper is not running</source>
        <translation>Der Mail-Helfer läuft nicht</translation>
    </message>
    <message>
        <source>Mailwright works through a helper, mailwrightd, that looks after the mail system. Start it with this command:</source>
        <translation>Mailwright arbeitet über einen Helfer, mailwrightd, der das Mailsystem betreut. Dieser Befehl startet ihn:</translation>
    </message>
    <message>
        <source>%1
Mailwright tries again by itself.</source>
        <comment>reason</comment>
        <translation>%1
Mailwright versucht es von selbst wieder.</translation>
    </message>
    <message>
        <source>You may not look after this hub</source>
        <translation>Sie dürfen diesen Hub nicht betreuen</translation>
    </message>
    <message>
        <source>The helper is running, but your account lacks the right “%1”. Members of the group mailwright have it; an administrator can add you:</source>
        <translation>Der Helfer läuft, aber Ihrem Konto fehlt das Recht „%1“. Mitglieder der Gruppe mailwright haben es; ein Administrator kann Sie aufnehmen:</translation>
    </message>
    <message>
        <source>%1
Then log out and in again.</source>
        <comment>reason</comment>
        <translation>%1
Melden Sie sich danach ab und wieder an.</translation>
    </message>
    <message>
        <source>%1 – Mailwright</source>
        <comment>host name</comment>
        <translation>%1 – Mailwright</translation>
    </message>
    <message>
        <source>Private hub</source>
        <translation>Privater Hub</translation>
    </message>
    <message>
        <source>System hub</source>
        <translation>Hub des Systems</translation>
    </message>
    <message>
        <source>Connection lost</source>
        <translation>Verbindung abgebrochen</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Nicht verbunden</translation>
    </message>
    <message numerus="yes">
        <source>%n service(s) stopped</source>
        <translation>
            <numerusform>%n Dienst steht</numerusform>
            <numerusform>%n Dienste stehen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n service(s) paused</source>
        <translation>
            <numerusform>%n Dienst pausiert</numerusform>
            <numerusform>%n Dienste pausieren</numerusform>
        </translation>
    </message>
    <message>
        <source>All services run</source>
        <translation>Alle Dienste laufen</translation>
    </message>
    <message>
        <source>Connecting again…</source>
        <translation>Verbindung wird neu aufgebaut…</translation>
    </message>
    <message>
        <source>Connected as %1 (%2)</source>
        <comment>account, rights</comment>
        <translation>Verbunden als %1 (%2)</translation>
    </message>
    <message>
        <source>Queue: empty</source>
        <translation>Warteschlange: leer</translation>
    </message>
    <message numerus="yes">
        <source>Queue: %n message(s)</source>
        <translation>
            <numerusform>Warteschlange: %n Nachricht</numerusform>
            <numerusform>Warteschlange: %n Nachrichten</numerusform>
        </translation>
    </message>
    <message>
        <source>Updated %1</source>
        <comment>time</comment>
        <translation>Stand %1</translation>
    </message>
    <message>
        <source>About Mailwright</source>
        <translation>Über Mailwright</translation>
    </message>
    <message>
        <source>Mailwright %1</source>
        <translation>Mailwright %1</translation>
    </message>
    <message>
        <source>Turns a Linux workstation into a mail hub, in the manner of qmail.
Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Macht aus einem Linux-Rechner einen Mail-Hub nach der Art von qmail.
Freie Software unter der GNU General Public License, Version 3 oder später.</translation>
    </message>
    <message>
        <source>&amp;Control files</source>
        <translation>&amp;Steuerdateien</translation>
    </message>
    <message>
        <source>H&amp;istory</source>
        <translation>&amp;Verlauf</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Undo edit</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Review changes…</source>
        <translation>Änderungen &amp;prüfen…</translation>
    </message>
    <message>
        <source>&amp;Discard changes</source>
        <translation>Änderungen &amp;verwerfen</translation>
    </message>
    <message>
        <source>Close Mailwright</source>
        <translation>Mailwright schließen</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) have not been applied.</source>
        <translation>
            <numerusform>%n Änderung ist nicht angewandt.</numerusform>
            <numerusform>%n Änderungen sind nicht angewandt.</numerusform>
        </translation>
    </message>
    <message>
        <source>They are forgotten when the window closes. Nothing on the hub changes.</source>
        <translation>Wenn das Fenster schließt, werden sie vergessen. Auf dem Hub ändert sich nichts.</translation>
    </message>
    <message>
        <source>&amp;Review…</source>
        <translation>&amp;Prüfen…</translation>
    </message>
    <message>
        <source>&amp;Forget and close</source>
        <translation>&amp;Vergessen und schließen</translation>
    </message>
    <message>
        <source>&amp;Stay</source>
        <translation>&amp;Bleiben</translation>
    </message>
</context>
<context>
    <name>mw::gui::NavigationList</name>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>page name, count</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>mw::gui::OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>Überblick</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Dienste</translation>
    </message>
    <message>
        <source>No service is set up on this hub.</source>
        <translation>Auf diesem Hub ist kein Dienst eingerichtet.</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <source>Open &amp;queue</source>
        <translation>&amp;Warteschlange öffnen</translation>
    </message>
    <message>
        <source>This hub</source>
        <translation>Dieser Hub</translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>Zustellungen</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>Letzte Stunde</translation>
    </message>
    <message>
        <source>Last 6 hours</source>
        <translation>Letzte 6 Stunden</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>Letzte 24 Stunden</translation>
    </message>
    <message>
        <source>Time shown</source>
        <translation>Gezeigte Zeit</translation>
    </message>
    <message>
        <source>private hub in %1</source>
        <comment>directory</comment>
        <translation>privater Hub in %1</translation>
    </message>
    <message>
        <source>system hub in %1</source>
        <comment>directory</comment>
        <translation>Hub des Systems in %1</translation>
    </message>
    <message>
        <source>Host name</source>
        <translation>Hostname</translation>
    </message>
    <message>
        <source>SMTP</source>
        <translation>SMTP</translation>
    </message>
    <message>
        <source>Runs as</source>
        <translation>Läuft als</translation>
    </message>
    <message>
        <source>the qmail accounts</source>
        <translation>die qmail-Konten</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>message waits</source>
        <translation>Nachricht wartet</translation>
    </message>
    <message>
        <source>messages wait</source>
        <translation>Nachrichten warten</translation>
    </message>
    <message>
        <source>For this host</source>
        <translation>Für diesen Host</translation>
    </message>
    <message>
        <source>For other hosts</source>
        <translation>Für andere Hosts</translation>
    </message>
    <message>
        <source>Oldest</source>
        <translation>Älteste</translation>
    </message>
    <message>
        <source>Next try</source>
        <translation>Nächster Versuch</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>running, limit</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Local deliveries</source>
        <translation>Lokale Zustellungen</translation>
    </message>
    <message>
        <source>Remote deliveries</source>
        <translation>Entfernte Zustellungen</translation>
    </message>
    <message>
        <source>No delivery in this time.</source>
        <translation>Keine Zustellung in dieser Zeit.</translation>
    </message>
    <message>
        <source>Reading the delivery log…</source>
        <translation>Das Zustellprotokoll wird gelesen…</translation>
    </message>
</context>
<context>
    <name>mw::gui::PendingBar</name>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Verwerfen</translation>
    </message>
    <message>
        <source>Forgets all edits that wait; Ctrl+Z brings them back</source>
        <translation>Vergisst alle wartenden Änderungen; Strg+Z bringt sie zurück</translation>
    </message>
    <message>
        <source>&amp;Review…</source>
        <translation>&amp;Prüfen…</translation>
    </message>
    <message>
        <source>Shows what the edits do, and applies them (Ctrl+Return)</source>
        <translation>Zeigt, was die Änderungen bewirken, und wendet sie an (Strg+Eingabe)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>n changes not applied yet, names</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) not applied yet</source>
        <translation>
            <numerusform>%n Änderung noch nicht angewandt</numerusform>
            <numerusform>%n Änderungen noch nicht angewandt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mw::gui::QueueDetails</name>
    <message>
        <source>Recipients</source>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>Kopf</translation>
    </message>
    <message>
        <source>No message is selected</source>
        <translation>Keine Nachricht ist gewählt</translation>
    </message>
    <message>
        <source>Select one to see its recipients and its header.</source>
        <translation>Wählen Sie eine, um ihre Empfänger und ihren Kopf zu sehen.</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) selected</source>
        <translation>
            <numerusform>%n Nachricht gewählt</numerusform>
            <numerusform>%n Nachrichten gewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>The buttons above the list act on all of them.</source>
        <translation>Die Knöpfe über der Liste wirken auf alle.</translation>
    </message>
    <message>
        <source>This message has left the queue</source>
        <translation>Diese Nachricht hat die Warteschlange verlassen</translation>
    </message>
    <message>
        <source>The message could not be read</source>
        <translation>Die Nachricht konnte nicht gelesen werden</translation>
    </message>
    <message>
        <source>Message %1 without subject</source>
        <translation>Nachricht %1 ohne Betreff</translation>
    </message>
    <message>
        <source>a bounce of this hub</source>
        <translation>einer Rückmeldung dieses Hubs</translation>
    </message>
    <message>
        <source>Number %1 · from %2 · %3</source>
        <comment>number, sender, size</comment>
        <translation>Nummer %1 · von %2 · %3</translation>
    </message>
    <message>
        <source>Recipients (%1)</source>
        <translation>Empfänger (%1)</translation>
    </message>
    <message>
        <source>
(the rest of the header is not shown)</source>
        <translation>
(der Rest des Kopfes wird nicht gezeigt)</translation>
    </message>
    <message>
        <source>The next try is the last one</source>
        <translation>Der nächste Versuch ist der letzte</translation>
    </message>
    <message>
        <source>Returned to the sender after %1 (in %2)</source>
        <comment>moment, time span</comment>
        <translation>Geht nach %1 an den Absender zurück (in %2)</translation>
    </message>
    <message>
        <source>Next try: %1</source>
        <translation>Nächster Versuch: %1</translation>
    </message>
</context>
<context>
    <name>mw::gui::QueueModel</name>
    <message>
        <source>due now</source>
        <translation>jetzt fällig</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>last try</source>
        <translation>letzter Versuch</translation>
    </message>
    <message>
        <source>bouncing</source>
        <translation>Rückgabe</translation>
    </message>
    <message>
        <source>held</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>just arrived</source>
        <translation>gerade gekommen</translation>
    </message>
    <message>
        <source>(bounce)</source>
        <translation>(Rückmeldung)</translation>
    </message>
    <message>
        <source>%1  +%2</source>
        <comment>recipient, number of others</comment>
        <translation>%1  +%2</translation>
    </message>
    <message>
        <source>In the queue since %1</source>
        <translation>In der Warteschlange seit %1</translation>
    </message>
    <message>
        <source>message %1, from %2, to %3, %4, tries: %5</source>
        <translation>Nachricht %1, von %2, an %3, %4, Versuche: %5</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>An</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Alter</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>Versuche</translation>
    </message>
    <message>
        <source>Next try</source>
        <translation>Nächster Versuch</translation>
    </message>
</context>
<context>
    <name>mw::gui::QueuePage</name>
    <message>
        <source>Queue</source>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <source>Try again &amp;now</source>
        <translation>&amp;Jetzt versuchen</translation>
    </message>
    <message>
        <source>Tries the selected messages at once</source>
        <translation>Versucht die gewählten Nachrichten sofort</translation>
    </message>
    <message>
        <source>Give &amp;more time…</source>
        <translation>&amp;Mehr Zeit geben…</translation>
    </message>
    <message>
        <source>Rejuvenates the selected messages: their time in the queue begins again</source>
        <translation>Verjüngt die gewählten Nachrichten: ihre Wartezeit beginnt von vorn</translation>
    </message>
    <message>
        <source>Return to &amp;sender…</source>
        <translation>An &amp;Absender zurück…</translation>
    </message>
    <message>
        <source>Ends the tries of the selected messages and tells their senders</source>
        <translation>Beendet die Versuche der gewählten Nachrichten und sagt es den Absendern</translation>
    </message>
    <message>
        <source>Try &amp;all again now</source>
        <translation>A&amp;lle jetzt versuchen</translation>
    </message>
    <message>
        <source>Tries every message in the queue at once</source>
        <translation>Versucht jede Nachricht der Warteschlange sofort</translation>
    </message>
    <message>
        <source>&amp;Filter messages</source>
        <translation>Nachrichten &amp;filtern</translation>
    </message>
    <message>
        <source>Shows only messages with these words</source>
        <translation>Zeigt nur Nachrichten mit diesen Wörtern</translation>
    </message>
    <message numerus="yes">
        <source>Asked for another try of %n message(s).</source>
        <translation>
            <numerusform>Für %n Nachricht ist ein neuer Versuch veranlasst.</numerusform>
            <numerusform>Für %n Nachrichten ist ein neuer Versuch veranlasst.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every message is being tried again now.</source>
        <translation>Jede Nachricht wird jetzt neu versucht.</translation>
    </message>
    <message>
        <source>Filter by address or number</source>
        <translation>Nach Adresse oder Nummer filtern</translation>
    </message>
    <message>
        <source>Messages in the queue</source>
        <translation>Nachrichten in der Warteschlange</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>messages, recipients</comment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>%n Nachricht</numerusform>
            <numerusform>%n Nachrichten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recipient(s)</source>
        <translation>
            <numerusform>%n Empfänger</numerusform>
            <numerusform>%n Empfänger</numerusform>
        </translation>
    </message>
    <message>
        <source>No message matches</source>
        <translation>Keine Nachricht passt</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) are in the queue. Clear the filter to see them.</source>
        <translation>
            <numerusform>%n Nachricht ist in der Warteschlange. Ohne Filter ist sie zu sehen.</numerusform>
            <numerusform>%n Nachrichten sind in der Warteschlange. Ohne Filter sind sie zu sehen.</numerusform>
        </translation>
    </message>
    <message>
        <source>No mail is waiting</source>
        <translation>Keine Post wartet</translation>
    </message>
    <message>
        <source>Every message has been delivered or returned.</source>
        <translation>Jede Nachricht ist zugestellt oder zurückgegeben.</translation>
    </message>
    <message>
        <source>Reading the queue…</source>
        <translation>Die Warteschlange wird gelesen…</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) have more time now.</source>
        <translation>
            <numerusform>%n Nachricht hat jetzt mehr Zeit.</numerusform>
            <numerusform>%n Nachrichten haben jetzt mehr Zeit.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) are on the way back to their senders.</source>
        <translation>
            <numerusform>%n Nachricht ist auf dem Weg zurück zum Absender.</numerusform>
            <numerusform>%n Nachrichten sind auf dem Weg zurück zu den Absendern.</numerusform>
        </translation>
    </message>
    <message>
        <source>It worked for %1 of %2 messages. %3</source>
        <comment>two numbers, a sentence</comment>
        <translation>Bei %1 von %2 Nachrichten gelang es. %3</translation>
    </message>
</context>
<context>
    <name>mw::gui::RecipientModel</name>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>local</source>
        <translation>lokal</translation>
    </message>
    <message>
        <source>remote</source>
        <translation>entfernt</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Zustellung</translation>
    </message>
    <message>
        <source>Next try</source>
        <translation>Nächster Versuch</translation>
    </message>
</context>
<context>
    <name>mw::gui::ResultPane</name>
    <message>
        <source>%1 (not done)</source>
        <translation>%1 (nicht getan)</translation>
    </message>
    <message>
        <source>%1 (failed)</source>
        <translation>%1 (misslungen)</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>&amp;Undo now</source>
        <translation>&amp;Jetzt zurücknehmen</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Behalten</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>Nothing had to be changed</source>
        <translation>Nichts musste geändert werden</translation>
    </message>
    <message>
        <source>Applied as change %1, but not every step went well</source>
        <translation>Als Änderung %1 angewandt, aber nicht jeder Schritt gelang</translation>
    </message>
    <message>
        <source>Applied as change %1</source>
        <translation>Als Änderung %1 angewandt</translation>
    </message>
    <message>
        <source>Nobody kept the change, so it has been taken back.</source>
        <translation>Niemand hat die Änderung behalten, also wurde sie zurückgenommen.</translation>
    </message>
    <message numerus="yes">
        <source>This is a risky change. It is taken back in %n second(s) unless you keep it.</source>
        <translation>
            <numerusform>Diese Änderung ist heikel. Sie wird in %n Sekunde zurückgenommen, wenn Sie sie nicht behalten.</numerusform>
            <numerusform>Diese Änderung ist heikel. Sie wird in %n Sekunden zurückgenommen, wenn Sie sie nicht behalten.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mw::gui::ReviewPane</name>
    <message>
        <source>%1 – new file</source>
        <translation>%1 – neue Datei</translation>
    </message>
    <message>
        <source>%1 – is removed</source>
        <translation>%1 – wird entfernt</translation>
    </message>
    <message>
        <source>%1 – is changed</source>
        <translation>%1 – wird geändert</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Was geschieht</translation>
    </message>
    <message>
        <source>&amp;Note for the history</source>
        <translation>&amp;Notiz für den Verlauf</translation>
    </message>
    <message>
        <source>Note for the history</source>
        <translation>Notiz für den Verlauf</translation>
    </message>
    <message>
        <source>Why? (may stay empty)</source>
        <translation>Warum? (darf leer bleiben)</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Untick it to leave it for later</source>
        <translation>Abwählen, um sie für später zu lassen</translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <comment>file, number, reason</comment>
        <translation>%1, Zeile %2: %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>file, reason</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Nothing changes: the hub has it already.</source>
        <translation>Nichts ändert sich: der Hub hat es schon so.</translation>
    </message>
    <message>
        <source>Interruption: %1</source>
        <translation>Unterbrechung: %1</translation>
    </message>
    <message>
        <source>%1 – stays as it is</source>
        <translation>%1 – bleibt, wie sie ist</translation>
    </message>
</context>
<context>
    <name>mw::gui::ReviewSheet</name>
    <message>
        <source>Undo change %1</source>
        <translation>Änderung %1 zurücknehmen</translation>
    </message>
    <message>
        <source>Review changes</source>
        <translation>Änderungen prüfen</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Back to editing</source>
        <translation>&amp;Weiter bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Undo it</source>
        <translation>&amp;Zurücknehmen</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>&amp;Anwenden</translation>
    </message>
    <message>
        <source>No file is included, so there is nothing to apply.</source>
        <translation>Keine Datei ist eingeschlossen; es gibt nichts anzuwenden.</translation>
    </message>
    <message>
        <source>Change %1 is undone</source>
        <translation>Änderung %1 ist zurückgenommen</translation>
    </message>
    <message>
        <source>Changes applied</source>
        <translation>Änderungen angewandt</translation>
    </message>
    <message>
        <source>The change stays.</source>
        <translation>Die Änderung bleibt.</translation>
    </message>
    <message>
        <source>The change has been taken back.</source>
        <translation>Die Änderung wurde zurückgenommen.</translation>
    </message>
</context>
<context>
    <name>mw::gui::Screenshots</name>
    <message>
        <source>The pages did not get their data in time.</source>
        <translation>Die Seiten bekamen ihre Daten nicht rechtzeitig.</translation>
    </message>
    <message>
        <source>%1 could not be written; is there space, and may you write there?</source>
        <translation>%1 konnte nicht geschrieben werden; ist Platz da, und dürfen Sie dort schreiben?</translation>
    </message>
</context>
<context>
    <name>mw::gui::ServiceRow</name>
    <message>
        <source>Start</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>Neu starten</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>%1 · no supervisor looks after it</source>
        <comment>service name</comment>
        <translation>%1 · wird nicht überwacht</translation>
    </message>
    <message>
        <source>%1 · for %2 · process %3</source>
        <comment>service name, time span, number</comment>
        <translation>%1 · seit %2 · Prozess %3</translation>
    </message>
    <message>
        <source>%1 · process %2, started %3 ago</source>
        <comment>service name, number, time span</comment>
        <translation>%1 · Prozess %2, vor %3 gestartet</translation>
    </message>
    <message>
        <source>%1 · for %2</source>
        <comment>service name, time span</comment>
        <translation>%1 · seit %2</translation>
    </message>
    <message numerus="yes">
        <source> · began again %n time(s) in ten minutes</source>
        <translation>
            <numerusform> · begann in zehn Minuten %n-mal von vorn</numerusform>
            <numerusform> · begann in zehn Minuten %n-mal von vorn</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>Hält an</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Steht</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Startet</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausiert</translation>
    </message>
    <message>
        <source>Not supervised</source>
        <translation>Nicht überwacht</translation>
    </message>
    <message>
        <source>Needs the right to operate</source>
        <translation>Braucht das Recht „operate“</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>verb, service</comment>
        <translation>%1 %2</translation>
    </message>
</context>
</TS>
