<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>ActScript</name>
    <message>
        <source>Made by Mailwright. Each command is a change of its own; the first that fails ends the script.</source>
        <translation>Von Mailwright erstellt. Jeder Befehl ist eine Änderung für sich; der erste, der scheitert, beendet das Skript.</translation>
    </message>
    <message>
        <source>Left out: the command would show a secret, or it is an edit that only the window can make.</source>
        <translation>Weggelassen: Der Befehl würde ein Geheimnis preisgeben, oder die Änderung ist nur im Fenster möglich.</translation>
    </message>
</context>
<context>
    <name>AddressCsv</name>
    <message>
        <source>it does not say where the mail goes</source>
        <translation>es sagt nicht, wohin die Mail geht</translation>
    </message>
    <message>
        <source>a mailbox is a path that begins with / or ./</source>
        <translation>ein Postfach ist ein Pfad, der mit / oder ./ beginnt</translation>
    </message>
    <message>
        <source>“%1” is not an address</source>
        <translation>„%1“ ist keine Adresse</translation>
    </message>
    <message>
        <source>Line %1: a quotation mark is never closed.</source>
        <comment>number</comment>
        <translation>Zeile %1: Ein Anführungszeichen wird nie geschlossen.</translation>
    </message>
    <message>
        <source>“%1” is no kind of delivery: write forward, mailbox, program or discard</source>
        <translation>„%1“ ist keine Art der Zustellung: forward, mailbox, program oder discard schreiben</translation>
    </message>
    <message>
        <source>Line %1: %2.</source>
        <comment>number, what is wrong</comment>
        <translation>Zeile %1: %2.</translation>
    </message>
</context>
<context>
    <name>AddressRows</name>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Delivers to</source>
        <translation>Geht an</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Last mail</source>
        <translation>Letzte Mail</translation>
    </message>
    <message>
        <source>the standard delivery of %1</source>
        <comment>account</comment>
        <translation>die Standardzustellung von %1</translation>
    </message>
    <message>
        <source>%1 – it runs a program</source>
        <comment>where the mail goes</comment>
        <translation>%1 – startet ein Programm</translation>
    </message>
    <message>
        <source>%1 at every local domain</source>
        <comment>a name before the @</comment>
        <translation>%1 bei jeder lokalen Domain</translation>
    </message>
    <message>
        <source>None in the last 24 hours</source>
        <translation>Keine in den letzten 24 Stunden</translation>
    </message>
    <message>
        <source>%1, in the file %2</source>
        <comment>address, file name</comment>
        <translation>%1, in der Datei %2</translation>
    </message>
    <message>
        <source>everything else at local domains</source>
        <translation>alles andere bei lokalen Domains</translation>
    </message>
    <message>
        <source>everything else at %1</source>
        <comment>domain</comment>
        <translation>alles andere bei %1</translation>
    </message>
    <message>
        <source>(bounces)</source>
        <translation>(geht zurück)</translation>
    </message>
    <message>
        <source>Mail to a name that is not in this list comes back to its sender.</source>
        <translation>Mail an einen Namen, der nicht in dieser Liste steht, geht an ihren Absender zurück.</translation>
    </message>
    <message>
        <source>Everything else</source>
        <translation>Alles andere</translation>
    </message>
    <message>
        <source>%1 – also what spammers guess</source>
        <comment>where the mail goes</comment>
        <translation>%1 – auch, was Spammer raten</translation>
    </message>
    <message>
        <source>%1. Every name counts as an address: much of this mail will be spam, and mistyped addresses are not reported to their senders.</source>
        <translation>%1. Jeder Name gilt als Adresse: Viel von dieser Mail wird Spam sein, und vertippte Adressen werden ihren Absendern nicht gemeldet.</translation>
    </message>
</context>
<context>
    <name>BackupRows</name>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>with passwords and keys</source>
        <translation>mit Passwörtern und Schlüsseln</translation>
    </message>
    <message>
        <source>%1 (with passwords and keys)</source>
        <comment>note of a backup</comment>
        <translation>%1 (mit Passwörtern und Schlüsseln)</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Beside the hub now</source>
        <translation>Im Vergleich zum Hub</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>gleich</translation>
    </message>
    <message>
        <source>different</source>
        <translation>anders</translation>
    </message>
    <message>
        <source>no longer there</source>
        <translation>nicht mehr da</translation>
    </message>
    <message>
        <source>came later</source>
        <translation>später hinzugekommen</translation>
    </message>
    <message>
        <source>not in the backup: it holds secrets</source>
        <translation>nicht in der Sicherung: enthält Geheimnisse</translation>
    </message>
</context>
<context>
    <name>CertificateRows</name>
    <message>
        <source>Shown to</source>
        <translation>Wer es sieht</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Für</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Ausgestellt von</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Gültig</translation>
    </message>
    <message numerus="yes">
        <source>ended %n day(s) ago (%1)</source>
        <comment>%1 is a date</comment>
        <translation>
            <numerusform>vor %n Tag abgelaufen (%1)</numerusform>
            <numerusform>vor %n Tagen abgelaufen (%1)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>ends in %n day(s) (%1)</source>
        <comment>%1 is a date</comment>
        <translation>
            <numerusform>läuft in %n Tag ab (%1)</numerusform>
            <numerusform>läuft in %n Tagen ab (%1)</numerusform>
        </translation>
    </message>
    <message>
        <source>itself</source>
        <translation>sich selbst</translation>
    </message>
    <message>
        <source>It vouches for itself: mail programs warn of it.</source>
        <translation>Es bürgt für sich selbst: Mailprogramme warnen davor.</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>who asks for %1</source>
        <comment>host name</comment>
        <translation>wer nach %1 fragt</translation>
    </message>
    <message>
        <source>goes, not applied yet</source>
        <translation>entfällt, noch nicht angewandt</translation>
    </message>
    <message>
        <source>another one, not applied yet</source>
        <translation>ein anderes, noch nicht angewandt</translation>
    </message>
</context>
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
        <translation>Empfangen</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Senden</translation>
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
        <translation>Diese Zeile wird übergangen: Was mit einem Pluszeichen beginnt, hat noch keine andere Bedeutung.</translation>
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
        <translation>%1 Byte, das sind %2.</translation>
    </message>
    <message>
        <source>Users and who gets their mail</source>
        <translation>Benutzer, und wer ihre Mail bekommt</translation>
    </message>
    <message>
        <source>Who may connect and relay</source>
        <translation>Wer sich verbinden und das Relay nutzen darf</translation>
    </message>
    <message>
        <source>Addresses of the alias account</source>
        <translation>Adressen des Kontos alias</translation>
    </message>
    <message>
        <source>People’s own instructions</source>
        <translation>Eigene Anweisungen der Personen</translation>
    </message>
    <message>
        <source>there is none</source>
        <translation>es gibt keine</translation>
    </message>
    <message>
        <source>Which user gets the mail of which local address, where it is not the user of that name.</source>
        <translation>Welcher Benutzer die Mail welcher lokalen Adresse bekommt, wo es nicht der Benutzer dieses Namens ist.</translation>
    </message>
    <message>
        <source>What is heeded when the users of this computer are put into users/assign.</source>
        <translation>Was beachtet wird, wenn die Benutzer dieses Rechners in users/assign eingetragen werden.</translation>
    </message>
    <message>
        <source>it is compiled</source>
        <translation>sie wird kompiliert</translation>
    </message>
    <message>
        <source>nothing before users/assign is made anew</source>
        <translation>nichts, bevor users/assign neu erzeugt wird</translation>
    </message>
    <message>
        <source>every client is let in, and nobody may relay</source>
        <translation>jeder Client wird zugelassen, und niemand darf das Relay nutzen</translation>
    </message>
    <message>
        <source>Which clients may connect over SMTP, and which of them may send mail to anywhere.</source>
        <translation>Welche Clients sich über SMTP verbinden dürfen, und welche von ihnen überallhin senden dürfen.</translation>
    </message>
    <message>
        <source>what defaultdelivery says</source>
        <translation>was defaultdelivery sagt</translation>
    </message>
    <message>
        <source>there is no such address</source>
        <translation>eine solche Adresse gibt es nicht</translation>
    </message>
    <message>
        <source>What is done with mail for %1, line by line.</source>
        <comment>user</comment>
        <translation>Was mit Mail für %1 geschieht, Zeile für Zeile.</translation>
    </message>
    <message>
        <source>Where mail for this address of the alias account goes, line by line.</source>
        <translation>Wohin Mail für diese Adresse des Kontos alias geht, Zeile für Zeile.</translation>
    </message>
    <message>
        <source>Every client that no other line names</source>
        <translation>Jeder Client, den keine andere Zeile nennt</translation>
    </message>
    <message>
        <source>The client %1</source>
        <comment>address, or the beginning of addresses</comment>
        <translation>Der Client %1</translation>
    </message>
    <message>
        <source>%1 is not let in.</source>
        <translation>%1 wird nicht zugelassen.</translation>
    </message>
    <message>
        <source>%1 is let in and may send mail to anywhere.</source>
        <translation>%1 wird zugelassen und darf überallhin senden.</translation>
    </message>
    <message>
        <source>%1 is let in.</source>
        <translation>%1 wird zugelassen.</translation>
    </message>
    <message>
        <source>The end of the file: no line behind it counts.</source>
        <translation>Das Ende der Datei: Keine Zeile dahinter zählt.</translation>
    </message>
    <message>
        <source>Mail to the local address %1 is delivered as user %2.</source>
        <translation>Mail an die lokale Adresse %1 wird als Benutzer %2 zugestellt.</translation>
    </message>
    <message>
        <source>Mail to local addresses that begin with %1 is delivered as user %2.</source>
        <translation>Mail an lokale Adressen, die mit %1 beginnen, wird als Benutzer %2 zugestellt.</translation>
    </message>
    <message>
        <source>Addresses and where their mail goes, in one table that fastforward looks them up in.</source>
        <translation>Adressen und wohin ihre Mail geht, in einer Tabelle, in der fastforward sie nachschlägt.</translation>
    </message>
    <message>
        <source>%1 stands here. %2</source>
        <comment>what a line says, what its file is for</comment>
        <translation>%1 steht hier. %2</translation>
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
        <translation>Ob bei der Submission fremde Absender abgewiesen werden; 0 nimmt jeden Absender an.</translation>
    </message>
    <message>
        <source>no certificate of a client is asked for</source>
        <translation>kein Zertifikat eines Clients wird verlangt</translation>
    </message>
    <message>
        <source>Authorities whose certificates let SMTP clients relay.</source>
        <translation>Zertifizierungsstellen, deren Zertifikate SMTP-Clients die Nutzung des Relays erlauben.</translation>
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
        <translation>Wie viele externe Zustellungen gleichzeitig an einen Server laufen dürfen: eine Zahl für alle und Server:Zahl für einzelne.</translation>
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
        <translation>Wie viele lokale Zustellungen gleichzeitig laufen dürfen; 0 hält alle zurück.</translation>
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
        <translation>Gleichzeitige externe Zustellungen einer von mehreren Warteschlangen.</translation>
    </message>
    <message>
        <source>How many remote deliveries may run at once; 0 holds them all.</source>
        <translation>Wie viele externe Zustellungen gleichzeitig laufen dürfen; 0 hält alle zurück.</translation>
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
        <translation>Die Konten des Hubs, eines je Zeile, für: Aliase, SMTP, Protokolle, Dateien, Benutzersuche, Warteschlange, externe Mail, Versand.</translation>
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
        <translation>Parameter des Schlüsselaustauschs für TLS.</translation>
    </message>
    <message>
        <source>no block list is asked</source>
        <translation>keine Sperrliste wird gefragt</translation>
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
        <translation>Unzustellbare Rückläufer: deliver stellt sie an doublebounceto zu, quiet ebenso (außer wenn es den Absender nicht gibt), discard verwirft sie.</translation>
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
        <translation>Wird an Empfänger des Umschlags ohne @ gehängt.</translation>
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
        <translation>1 hält alle lokalen Zustellungen zurück.</translation>
    </message>
    <message>
        <source>remote deliveries go on</source>
        <translation>externe Zustellungen laufen</translation>
    </message>
    <message>
        <source>1 holds all remote deliveries.</source>
        <translation>1 hält alle externen Zustellungen zurück.</translation>
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
        <translation>Weitere Adressen, die zu diesem Host gehören.</translation>
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
        <translation>morercpthosts, wie qmail-newmrh es kompiliert hat.</translation>
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
        <translation>Empfänger, die jede Nachricht zusätzlich bekommt: ein Archiv oder ein Protokoll der Nachrichten.</translation>
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
        <translation>Wie schnell die Wartezeiten zwischen lokalen Versuchen wachsen: k in Geburt + (Wurzel(Alter) + k)^2.</translation>
    </message>
    <message>
        <source>The longest wait between two attempts, in seconds; 0 sets no limit.</source>
        <translation>Die längste Wartezeit zwischen zwei Versuchen, in Sekunden; 0 setzt keine Grenze.</translation>
    </message>
    <message>
        <source>How fast the waits between remote attempts grow: k in birth + (sqrt(age) + k)^2.</source>
        <translation>Wie schnell die Wartezeiten zwischen externen Versuchen wachsen: k in Geburt + (Wurzel(Alter) + k)^2.</translation>
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
        <translation>kein Plug-in</translation>
    </message>
    <message>
        <source>Plug-ins of the SMTP server.</source>
        <translation>Plug-ins des SMTP-Servers.</translation>
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
        <translation>Eine lokale SPF-Regel, die zuerst versucht wird.</translation>
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
        <translation>Der kürzeste Nachweis, der anerkannt wird.</translation>
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
        <translation>Submission wird nicht angeboten</translation>
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
        <translation>Weitere Absender von Benutzern bei der Submission: Benutzer:Adresse, Benutzer:@Domain oder Benutzer:* für jeden Absender.</translation>
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
        <translation>Verschlüsselungsverfahren für Verbindungen zu anderen Mailservern.</translation>
    </message>
    <message>
        <source>nobody relays by certificate</source>
        <translation>niemand darf das Relay durch ein Zertifikat nutzen</translation>
    </message>
    <message>
        <source>Addresses in client certificates that may relay.</source>
        <translation>Adressen in Client-Zertifikaten, die das Relay nutzen dürfen.</translation>
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
        <translation>Ein Verzeichnis mit einer Datei der Zertifizierungsstellen je Host, der ein Zertifikat zeigen muss.</translation>
    </message>
    <message>
        <source>those with forward secrecy and no known weakness</source>
        <translation>die mit Forward Secrecy und ohne bekannte Schwäche</translation>
    </message>
    <message>
        <source>Ciphers of TLS 1.2 for clients of this host, in the words of OpenSSL.</source>
        <translation>Verschlüsselungsverfahren für TLS 1.2 für Clients dieses Hosts, in den Worten von OpenSSL.</translation>
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
        <translation>nur der Name in me</translation>
    </message>
    <message>
        <source>the name in me</source>
        <translation>der Name in me</translation>
    </message>
    <message>
        <source>there is none: the file must exist</source>
        <translation>es gibt keinen: Die Datei muss da sein</translation>
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
        <translation>qmail-newmrh muss sie kompilieren</translation>
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
    <message>
        <source>DNS block lists: clients that one of them knows are refused by rblsmtpd, which then stands before qmail-smtpd, without STARTTLS.</source>
        <translation>DNS-Sperrlisten: Clients, die eine von ihnen kennt, weist rblsmtpd ab, das dann vor qmail-smtpd steht, ohne STARTTLS.</translation>
    </message>
    <message>
        <source>QMQP is not offered</source>
        <translation>QMQP wird nicht angeboten</translation>
    </message>
    <message>
        <source>Where clients that may relay hand over mail by QMQP: address:port, one a line, such as [::]:628.</source>
        <translation>Wo Clients, die das Relay nutzen dürfen, Mail per QMQP abgeben: Adresse:Port, je Zeile eine, etwa [::]:628.</translation>
    </message>
    <message>
        <source>QMTP is not offered</source>
        <translation>QMTP wird nicht angeboten</translation>
    </message>
    <message>
        <source>Where mail is taken by QMTP: address:port, one a line, such as [::]:209.</source>
        <translation>Wo Mail per QMTP angenommen wird: Adresse:Port, je Zeile eine, etwa [::]:209.</translation>
    </message>
    <message>
        <source>The program that takes new mail in qmail-queue&apos;s place, a scanner or bin/qmail-qmqpc, where QMAILQUEUE names none: its path.</source>
        <translation>Das Programm, das anstelle von qmail-queue neue Mail annimmt, ein Scanner oder bin/qmail-qmqpc, wenn QMAILQUEUE keines nennt: sein Pfad.</translation>
    </message>
</context>
<context>
    <name>DomainRows</name>
    <message>
        <source>Domain</source>
        <translation>Domain</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Handled by</source>
        <translation>Behandelt von</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Adressen</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Local</source>
        <comment>kind of a domain</comment>
        <translation>Lokal</translation>
    </message>
    <message>
        <source>Virtual</source>
        <comment>kind of a domain</comment>
        <translation>Virtuell</translation>
    </message>
    <message>
        <source>Relay</source>
        <comment>kind of a domain</comment>
        <translation>Relay</translation>
    </message>
    <message>
        <source>receives mail; the name system sends it here</source>
        <translation>bekommt Mail; das Namenssystem schickt sie hierher</translation>
    </message>
    <message>
        <source>the name system sends its mail to another server first</source>
        <translation>das Namenssystem schickt ihre Mail zuerst an einen anderen Server</translation>
    </message>
    <message>
        <source>the name system sends its mail to another server</source>
        <translation>das Namenssystem schickt ihre Mail an einen anderen Server</translation>
    </message>
    <message>
        <source>the name system says that it takes no mail</source>
        <translation>das Namenssystem sagt, dass sie keine Mail annimmt</translation>
    </message>
    <message>
        <source>the name system does not know this name</source>
        <translation>das Namenssystem kennt diesen Namen nicht</translation>
    </message>
    <message>
        <source>the name system did not answer</source>
        <translation>das Namenssystem hat nicht geantwortet</translation>
    </message>
    <message>
        <source>There is no MX record: mail goes to the address of the name itself.</source>
        <translation>Es gibt keinen MX-Eintrag: Mail geht an die Adresse des Namens selbst.</translation>
    </message>
    <message>
        <source>no address</source>
        <translation>keine Adresse</translation>
    </message>
    <message>
        <source>%1 %2 (%3), this hub</source>
        <comment>preference, server name, addresses</comment>
        <translation>%1 %2 (%3), dieser Hub</translation>
    </message>
    <message>
        <source>%1 %2 (%3)</source>
        <comment>preference, server name, addresses</comment>
        <translation>%1 %2 (%3)</translation>
    </message>
    <message>
        <source>To receive its mail from others, add an MX record with the name of this hub where the domain&apos;s names are kept. Behind a router it is right when that record leads to the router&apos;s address.</source>
        <translation>Um ihre Mail von anderen zu bekommen, fügen Sie dort, wo die Namen der Domain verwaltet werden, einen MX-Eintrag mit dem Namen dieses Hubs hinzu. Hinter einem Router ist es richtig, wenn dieser Eintrag zur Adresse des Routers führt.</translation>
    </message>
    <message>
        <source>mail from outside is refused: it is missing in rcpthosts</source>
        <translation>Mail von außen wird abgewiesen: Die Domain fehlt in rcpthosts</translation>
    </message>
    <message>
        <source>every address bounces</source>
        <translation>Mail an jede Adresse geht zurück</translation>
    </message>
    <message>
        <source>is taken and passed on</source>
        <translation>Mail wird angenommen und weitergegeben</translation>
    </message>
    <message>
        <source>is passed on to %1</source>
        <comment>server</comment>
        <translation>Mail wird an %1 weitergegeben</translation>
    </message>
    <message>
        <source>receives mail</source>
        <translation>bekommt Mail</translation>
    </message>
    <message>
        <source>this computer’s users</source>
        <translation>die Benutzer dieses Rechners</translation>
    </message>
    <message>
        <source>%1, without %2</source>
        <comment>a domain, addresses it does not hold for</comment>
        <translation>%1, ohne %2</translation>
    </message>
</context>
<context>
    <name>DotQmailWords</name>
    <message>
        <source>A copy is passed on to %1.</source>
        <comment>address</comment>
        <translation>Eine Kopie wird an %1 weitergeleitet.</translation>
    </message>
    <message>
        <source>It is kept in the Maildir %1.</source>
        <comment>path</comment>
        <translation>Sie wird im Maildir %1 abgelegt.</translation>
    </message>
    <message>
        <source>It is appended to the mbox file %1.</source>
        <comment>path</comment>
        <translation>Sie wird an die mbox-Datei %1 angefügt.</translation>
    </message>
    <message>
        <source>It is given to the program %1.</source>
        <comment>command line</comment>
        <translation>Sie wird dem Programm %1 gegeben.</translation>
    </message>
    <message>
        <source>From here on it is a list: nothing but addresses may follow.</source>
        <translation>Ab hier ist es eine Liste: Nur Adressen dürfen folgen.</translation>
    </message>
    <message>
        <source>The line %1 is ignored.</source>
        <comment>number</comment>
        <translation>Die Zeile %1 wird nicht beachtet.</translation>
    </message>
    <message>
        <source>The first line is blank: the mail waits until it is not.</source>
        <translation>Die erste Zeile ist leer: Die Mail wartet, bis sie es nicht mehr ist.</translation>
    </message>
    <message>
        <source>The file is empty: the standard delivery holds.</source>
        <translation>Die Datei ist leer: Es gilt die Standardzustellung.</translation>
    </message>
    <message>
        <source>It names no place: the mail is dropped without a word.</source>
        <translation>Sie nennt keinen Ort: Die Mail wird ohne Meldung verworfen.</translation>
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
        <translation>Eingehende Mail (SMTP)</translation>
    </message>
    <message>
        <source>Mail from users (submission)</source>
        <translation>Mail von Benutzern (Submission)</translation>
    </message>
    <message>
        <source>Mail from users (submission under TLS)</source>
        <translation>Mail von Benutzern (Submission unter TLS)</translation>
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
        <translation>Eingehende Mail (QMTP)</translation>
    </message>
    <message>
        <source>Mail from null clients (QMQP)</source>
        <translation>Mail von Rechnern ohne Warteschlange (QMQP)</translation>
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
        <translation>qmail-send startet neu: Laufende Zustellungen enden zuerst; Mail wird währenddessen angenommen.</translation>
    </message>
    <message>
        <source>All services are restarted: running deliveries and connections finish first, and for some seconds no mail is taken.</source>
        <translation>Alle Dienste starten neu: Laufende Zustellungen und Verbindungen enden zuerst, und einige Sekunden lang wird keine Mail angenommen.</translation>
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
        <translation>Mail für jede Domain wird von jedem angenommen: Der Hub wird ein offenes Relay.</translation>
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
        <translation>Es wird nach %1 Sekunden zurückgenommen, wenn es niemand bestätigt, denn es ändert, wie der Hub heißt oder unter welchem Konto er läuft.</translation>
    </message>
    <message>
        <source>It is taken back after %1 seconds unless it is confirmed, because it changes whether the hub relays for everybody.</source>
        <translation>Es wird nach %1 Sekunden zurückgenommen, wenn es niemand bestätigt, denn es ändert, ob der Hub für jeden als Relay dient.</translation>
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
        <translation>control/morercpthosts ist kompiliert</translation>
    </message>
    <message>
        <source>users/assign is compiled</source>
        <translation>users/assign ist kompiliert</translation>
    </message>
    <message>
        <source>the tcp rules are compiled</source>
        <translation>die TCP-Regeln sind kompiliert</translation>
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
    <message>
        <source>there is no Maildir %1 yet: mail for it waits until its owner makes it with maildirmake</source>
        <translation>Es gibt noch kein Maildir %1: Mail dafür wartet, bis sein Eigentümer es mit maildirmake anlegt</translation>
    </message>
    <message>
        <source>Could not %1: %2</source>
        <translation>Nicht gelungen (%1): %2</translation>
    </message>
    <message>
        <source>change where mail for the address goes</source>
        <translation>ändern, wohin Mail für die Adresse geht</translation>
    </message>
    <message>
        <source>take the addresses from the table</source>
        <translation>die Adressen aus der Tabelle übernehmen</translation>
    </message>
    <message>
        <source>remove the address</source>
        <translation>die Adresse entfernen</translation>
    </message>
    <message>
        <source>restore the backup</source>
        <translation>die Sicherung wiederherstellen</translation>
    </message>
    <message>
        <source>edit the files</source>
        <translation>die Dateien bearbeiten</translation>
    </message>
    <message>
        <source>make these changes</source>
        <translation>diese Änderungen vornehmen</translation>
    </message>
    <message>
        <source>take back the change</source>
        <translation>die Änderung zurücknehmen</translation>
    </message>
    <message>
        <source>change the setting</source>
        <translation>die Einstellung ändern</translation>
    </message>
    <message>
        <source>set the setting back to its standard</source>
        <translation>die Einstellung auf ihren Standard zurücksetzen</translation>
    </message>
    <message>
        <source>write the file</source>
        <translation>die Datei schreiben</translation>
    </message>
    <message>
        <source>add the domain</source>
        <translation>die Domain hinzufügen</translation>
    </message>
    <message>
        <source>change the domain</source>
        <translation>die Domain ändern</translation>
    </message>
    <message>
        <source>remove the domain</source>
        <translation>die Domain entfernen</translation>
    </message>
    <message>
        <source>rename the domain</source>
        <translation>die Domain umbenennen</translation>
    </message>
    <message>
        <source>remove the entry of fastforward&apos;s table</source>
        <translation>den Eintrag aus der Tabelle von fastforward entfernen</translation>
    </message>
    <message>
        <source>set the entry of fastforward&apos;s table</source>
        <translation>den Eintrag in der Tabelle von fastforward setzen</translation>
    </message>
    <message>
        <source>change the names of the hub</source>
        <translation>die Namen des Hubs ändern</translation>
    </message>
    <message>
        <source>add members to the mailing list</source>
        <translation>Mitglieder zur Mailingliste hinzufügen</translation>
    </message>
    <message>
        <source>make the mailing list</source>
        <translation>die Mailingliste anlegen</translation>
    </message>
    <message>
        <source>remove the mailing list</source>
        <translation>die Mailingliste entfernen</translation>
    </message>
    <message>
        <source>remove members of the mailing list</source>
        <translation>Mitglieder aus der Mailingliste entfernen</translation>
    </message>
    <message>
        <source>change the owner of the mailing list</source>
        <translation>den Eigentümer der Mailingliste ändern</translation>
    </message>
    <message>
        <source>remove the password</source>
        <translation>das Passwort entfernen</translation>
    </message>
    <message>
        <source>set the password</source>
        <translation>das Passwort setzen</translation>
    </message>
    <message>
        <source>change what is archived</source>
        <translation>ändern, was archiviert wird</translation>
    </message>
    <message>
        <source>change the queue for hosts that dial in</source>
        <translation>die Warteschlange für Hosts ändern, die sich einwählen</translation>
    </message>
    <message>
        <source>make this a client without a queue</source>
        <translation>diesen Rechner zu einem Client ohne Warteschlange machen</translation>
    </message>
    <message>
        <source>make this a client of another hub</source>
        <translation>diesen Rechner zu einem Client eines anderen Hubs machen</translation>
    </message>
    <message>
        <source>add the rule for clients</source>
        <translation>die Regel für Clients hinzufügen</translation>
    </message>
    <message>
        <source>remove the rule for clients</source>
        <translation>die Regel für Clients entfernen</translation>
    </message>
    <message>
        <source>end the service</source>
        <translation>den Dienst beenden</translation>
    </message>
    <message>
        <source>begin the service</source>
        <translation>den Dienst beginnen</translation>
    </message>
    <message>
        <source>let the services follow their settings</source>
        <translation>die Dienste an ihre Einstellungen anpassen</translation>
    </message>
    <message>
        <source>take over the hub</source>
        <translation>den Hub übernehmen</translation>
    </message>
    <message>
        <source>make the hub</source>
        <translation>den Hub anlegen</translation>
    </message>
    <message>
        <source>remove the smart host</source>
        <translation>den Smarthost entfernen</translation>
    </message>
    <message>
        <source>set the smart host</source>
        <translation>den Smarthost setzen</translation>
    </message>
    <message>
        <source>install the certificate</source>
        <translation>das Zertifikat installieren</translation>
    </message>
    <message>
        <source>make the certificate</source>
        <translation>das Zertifikat erstellen</translation>
    </message>
    <message>
        <source>remove the certificate</source>
        <translation>das Zertifikat entfernen</translation>
    </message>
    <message>
        <source>add the rule of users/assign</source>
        <translation>die Regel in users/assign hinzufügen</translation>
    </message>
    <message>
        <source>make users/assign anew</source>
        <translation>users/assign neu erstellen</translation>
    </message>
    <message>
        <source>remove the rule of users/assign</source>
        <translation>die Regel aus users/assign entfernen</translation>
    </message>
    <message>
        <source>change the list of users</source>
        <translation>die Liste der Benutzer ändern</translation>
    </message>
    <message>
        <source>take back what was not confirmed</source>
        <translation>zurücknehmen, was nicht bestätigt wurde</translation>
    </message>
    <message>
        <source>make the change</source>
        <translation>die Änderung vornehmen</translation>
    </message>
    <message>
        <source>begin a change</source>
        <translation>eine Änderung beginnen</translation>
    </message>
    <message>
        <source>make good an interrupted change</source>
        <translation>eine unterbrochene Änderung in Ordnung bringen</translation>
    </message>
    <message>
        <source>open the history</source>
        <translation>den Verlauf öffnen</translation>
    </message>
    <message>
        <source>open the history in %1</source>
        <translation>den Verlauf in %1 öffnen</translation>
    </message>
    <message>
        <source>make the history in %1</source>
        <translation>den Verlauf in %1 anlegen</translation>
    </message>
    <message>
        <source>read the history</source>
        <translation>den Verlauf lesen</translation>
    </message>
    <message>
        <source>write the history</source>
        <translation>den Verlauf schreiben</translation>
    </message>
    <message>
        <source>read the audit log</source>
        <translation>das Prüfprotokoll lesen</translation>
    </message>
    <message>
        <source>read the request</source>
        <translation>die Anfrage lesen</translation>
    </message>
    <message>
        <source>note what was edited outside</source>
        <translation>vermerken, was außerhalb bearbeitet wurde</translation>
    </message>
    <message>
        <source>forget the confirmation</source>
        <translation>die Bestätigung vergessen</translation>
    </message>
    <message>
        <source>take back the change of %1</source>
        <translation>die Änderung von %1 zurücknehmen</translation>
    </message>
    <message>
        <source>undo change %1</source>
        <translation>Änderung %1 zurücknehmen</translation>
    </message>
    <message>
        <source>find the hub</source>
        <translation>den Hub finden</translation>
    </message>
    <message>
        <source>find the file of %1</source>
        <translation>die Datei von %1 finden</translation>
    </message>
    <message>
        <source>find the files of %1</source>
        <translation>die Dateien von %1 finden</translation>
    </message>
    <message>
        <source>find the files of the addresses</source>
        <translation>die Dateien der Adressen finden</translation>
    </message>
    <message>
        <source>find the account of the SMTP server</source>
        <translation>das Konto des SMTP-Servers finden</translation>
    </message>
    <message>
        <source>list the addresses</source>
        <translation>die Adressen auflisten</translation>
    </message>
    <message>
        <source>list the mailing lists</source>
        <translation>die Mailinglisten auflisten</translation>
    </message>
    <message>
        <source>look at the list %1</source>
        <translation>die Liste %1 ansehen</translation>
    </message>
    <message>
        <source>read the members of %1</source>
        <translation>die Mitglieder von %1 lesen</translation>
    </message>
    <message>
        <source>make the mailing list %1</source>
        <translation>die Mailingliste %1 anlegen</translation>
    </message>
    <message>
        <source>read the passwords</source>
        <translation>die Passwörter lesen</translation>
    </message>
    <message>
        <source>set a password</source>
        <translation>ein Passwort setzen</translation>
    </message>
    <message>
        <source>add the rule</source>
        <translation>die Regel hinzufügen</translation>
    </message>
    <message>
        <source>compile the rules</source>
        <translation>die Regeln kompilieren</translation>
    </message>
    <message>
        <source>make users/assign</source>
        <translation>users/assign erstellen</translation>
    </message>
    <message>
        <source>look up the accounts</source>
        <translation>die Konten nachschlagen</translation>
    </message>
    <message>
        <source>look up the account %1</source>
        <translation>das Konto %1 nachschlagen</translation>
    </message>
    <message>
        <source>explain %1</source>
        <translation>%1 erklären</translation>
    </message>
    <message>
        <source>rename %1</source>
        <translation>%1 umbenennen</translation>
    </message>
    <message>
        <source>add %1</source>
        <translation>%1 hinzufügen</translation>
    </message>
    <message>
        <source>change %1</source>
        <translation>%1 ändern</translation>
    </message>
    <message>
        <source>read %1</source>
        <translation>%1 lesen</translation>
    </message>
    <message>
        <source>open %1</source>
        <translation>%1 öffnen</translation>
    </message>
    <message>
        <source>start %1</source>
        <translation>%1 starten</translation>
    </message>
    <message>
        <source>connect to %1</source>
        <translation>mit %1 verbinden</translation>
    </message>
    <message>
        <source>make a certificate</source>
        <translation>ein Zertifikat erstellen</translation>
    </message>
    <message>
        <source>make a hub in %1</source>
        <translation>einen Hub in %1 anlegen</translation>
    </message>
    <message>
        <source>take over the hub in %1</source>
        <translation>den Hub in %1 übernehmen</translation>
    </message>
    <message>
        <source>read the relays</source>
        <translation>die Relays lesen</translation>
    </message>
    <message>
        <source>try the relay</source>
        <translation>das Relay testen</translation>
    </message>
    <message>
        <source>back up the configuration</source>
        <translation>die Konfiguration sichern</translation>
    </message>
    <message>
        <source>read the backup %1</source>
        <translation>die Sicherung %1 lesen</translation>
    </message>
    <message>
        <source>remove the backup %1</source>
        <translation>die Sicherung %1 entfernen</translation>
    </message>
    <message>
        <source>finish the change</source>
        <translation>die Änderung abschließen</translation>
    </message>
    <message>
        <source>show %1</source>
        <translation>%1 zeigen</translation>
    </message>
    <message>
        <source>stop the hub</source>
        <translation>den Hub anhalten</translation>
    </message>
    <message>
        <source>read the queue</source>
        <translation>die Warteschlange lesen</translation>
    </message>
    <message>
        <source>look after the hub</source>
        <translation>den Hub betreuen</translation>
    </message>
    <message>
        <source>retry all messages</source>
        <translation>alle Nachrichten erneut versuchen</translation>
    </message>
    <message>
        <source>retry message %1</source>
        <translation>Nachricht %1 erneut versuchen</translation>
    </message>
    <message>
        <source>return message %1</source>
        <translation>Nachricht %1 zurückschicken</translation>
    </message>
    <message>
        <source>delete message %1</source>
        <translation>Nachricht %1 löschen</translation>
    </message>
    <message>
        <source>give message %1 more time</source>
        <translation>Nachricht %1 mehr Zeit geben</translation>
    </message>
    <message>
        <source>start the service %1</source>
        <translation>den Dienst %1 starten</translation>
    </message>
    <message>
        <source>stop the service %1</source>
        <translation>den Dienst %1 anhalten</translation>
    </message>
    <message>
        <source>restart the service %1</source>
        <translation>den Dienst %1 neu starten</translation>
    </message>
    <message>
        <source>pause the service %1</source>
        <translation>den Dienst %1 pausieren</translation>
    </message>
    <message>
        <source>continue the service %1</source>
        <translation>den Dienst %1 fortsetzen</translation>
    </message>
    <message>
        <source>reload the service %1</source>
        <translation>den Dienst %1 neu laden</translation>
    </message>
    <message>
        <source>try the login at %1</source>
        <translation>die Anmeldung bei %1 testen</translation>
    </message>
    <message>
        <source>send a test mail</source>
        <translation>eine Testmail senden</translation>
    </message>
    <message>
        <source>ask the name system</source>
        <translation>das Namenssystem fragen</translation>
    </message>
    <message>
        <source>ask the name system about %1</source>
        <translation>das Namenssystem nach %1 fragen</translation>
    </message>
    <message>
        <source>list the logs of %1</source>
        <translation>die Protokolle von %1 auflisten</translation>
    </message>
    <message>
        <source>open the log %1</source>
        <translation>das Protokoll %1 öffnen</translation>
    </message>
    <message>
        <source>open the log file %1 in %2</source>
        <translation>die Protokolldatei %1 in %2 öffnen</translation>
    </message>
    <message>
        <source>Could not answer: %1</source>
        <translation>Konnte nicht antworten: %1</translation>
    </message>
    <message>
        <source>There is no %1</source>
        <translation>%1 gibt es nicht</translation>
    </message>
    <message>
        <source>There is no file to change: %1</source>
        <translation>Es gibt keine Datei zu ändern: %1</translation>
    </message>
    <message>
        <source>There is no control file to change: %1</source>
        <translation>Es gibt keine Steuerdatei zu ändern: %1</translation>
    </message>
    <message>
        <source>There is no history: %1</source>
        <translation>Es gibt keinen Verlauf: %1</translation>
    </message>
    <message>
        <source>There is no change %1</source>
        <translation>Es gibt keine Änderung %1</translation>
    </message>
    <message>
        <source>There is no change %1, and an older one %2</source>
        <translation>Es gibt keine Änderung %1 und keine ältere %2</translation>
    </message>
    <message>
        <source>There is no change %1 that can be undone</source>
        <translation>Es gibt keine Änderung %1, die sich zurücknehmen lässt</translation>
    </message>
    <message>
        <source>There is no change to undo</source>
        <translation>Es gibt keine Änderung, die sich zurücknehmen lässt</translation>
    </message>
    <message>
        <source>There is no change that waits to be confirmed</source>
        <translation>Es gibt keine Änderung, die auf Bestätigung wartet</translation>
    </message>
    <message>
        <source>There is no domain %1 on this hub</source>
        <translation>Es gibt keine Domain %1 auf diesem Hub</translation>
    </message>
    <message>
        <source>There is no domain %1 that is delivered here</source>
        <translation>Es gibt keine Domain %1, die hier zugestellt wird</translation>
    </message>
    <message>
        <source>There is no domain %1 in this backup</source>
        <translation>Es gibt keine Domain %1 in dieser Sicherung</translation>
    </message>
    <message>
        <source>There is no delivery to %1 there</source>
        <translation>Es gibt dort keine Zustellung an %1</translation>
    </message>
    <message>
        <source>There is no file of the address %1 (%2)</source>
        <translation>Es gibt keine Datei der Adresse %1 (%2)</translation>
    </message>
    <message>
        <source>There is no file %1 in this backup</source>
        <translation>Es gibt keine Datei %1 in dieser Sicherung</translation>
    </message>
    <message>
        <source>There is no backup named %1</source>
        <translation>Es gibt keine Sicherung namens %1</translation>
    </message>
    <message>
        <source>There is no entry &quot;%1&quot; in %2</source>
        <translation>Es gibt keinen Eintrag &quot;%1&quot; in %2</translation>
    </message>
    <message>
        <source>There is no name %1 in the table of fastforward</source>
        <translation>Es gibt keinen Namen %1 in der Tabelle von fastforward</translation>
    </message>
    <message>
        <source>There is no mailing list %1</source>
        <translation>Es gibt keine Mailingliste %1</translation>
    </message>
    <message>
        <source>There is no member %1 of %2</source>
        <translation>Es gibt kein Mitglied %1 von %2</translation>
    </message>
    <message>
        <source>There is no password of %1</source>
        <translation>Es gibt kein Passwort von %1</translation>
    </message>
    <message>
        <source>There is no rule for %1</source>
        <translation>Es gibt keine Regel für %1</translation>
    </message>
    <message>
        <source>There is no rule for everybody else</source>
        <translation>Es gibt keine Regel für alle anderen</translation>
    </message>
    <message>
        <source>There is no rule for %1 in users/assign</source>
        <translation>Es gibt keine Regel für %1 in users/assign</translation>
    </message>
    <message>
        <source>There is no relay for %1</source>
        <translation>Es gibt kein Relay für %1</translation>
    </message>
    <message>
        <source>There is no certificate %1</source>
        <translation>Es gibt kein Zertifikat %1</translation>
    </message>
    <message>
        <source>There is no account %1</source>
        <translation>Es gibt kein Konto %1</translation>
    </message>
    <message>
        <source>There is no local address of %1: %2</source>
        <translation>Es gibt keine lokale Adresse von %1: %2</translation>
    </message>
    <message>
        <source>There is no service named %1</source>
        <translation>Es gibt keinen Dienst namens %1</translation>
    </message>
    <message>
        <source>There is no service named %1 that a hub can have</source>
        <translation>Es gibt keinen Dienst namens %1, den ein Hub haben kann</translation>
    </message>
    <message>
        <source>There is no control file named %1</source>
        <translation>Es gibt keine Steuerdatei namens %1</translation>
    </message>
    <message>
        <source>There is no log directory named %1</source>
        <translation>Es gibt kein Protokollverzeichnis namens %1</translation>
    </message>
    <message>
        <source>There is no log file %1 in %2</source>
        <translation>Es gibt keine Protokolldatei %1 in %2</translation>
    </message>
    <message>
        <source>There is no log file %1 as it was listed</source>
        <translation>Es gibt keine Protokolldatei %1, wie sie aufgelistet war</translation>
    </message>
    <message>
        <source>There is no hub in %1 that was set up by hand: no service below /service or /etc/service starts its qmail-send</source>
        <translation>Es gibt in %1 keinen von Hand eingerichteten Hub: Kein Dienst unterhalb von /service oder /etc/service startet sein qmail-send</translation>
    </message>
    <message>
        <source>There is no hub in %1 yet; one of the acts must make it (org.mailwright.Setup).</source>
        <translation>Es gibt noch keinen Hub in %1; einer der Schritte muss ihn anlegen (org.mailwright.Setup).</translation>
    </message>
    <message>
        <source>There is no hub in %1 yet; make one with the application, or with: mailwrightctl setup create NAME.</source>
        <translation>Es gibt noch keinen Hub in %1; legen Sie ihn mit dem Programm an oder mit: mailwrightctl setup create NAME.</translation>
    </message>
    <message>
        <source>The hub in %1 was set up by others and has not been taken over yet: mailwrightctl setup adopt.</source>
        <translation>Der Hub in %1 wurde von anderen eingerichtet und ist noch nicht übernommen: mailwrightctl setup adopt.</translation>
    </message>
    <message>
        <source>There is no method %1.</source>
        <translation>Es gibt keine Methode %1.</translation>
    </message>
    <message>
        <source>Not allowed: the right to %1 is missing</source>
        <translation>Nicht erlaubt: Es fehlt das Recht „%1“</translation>
    </message>
    <message>
        <source>Not allowed: the right to view is missing</source>
        <translation>Nicht erlaubt: Es fehlt das Recht „ansehen“ (view)</translation>
    </message>
    <message>
        <source>Not allowed: the right to operate is missing</source>
        <translation>Nicht erlaubt: Es fehlt das Recht „bedienen“ (operate)</translation>
    </message>
    <message>
        <source>Not allowed: the right to configure is missing</source>
        <translation>Nicht erlaubt: Es fehlt das Recht „konfigurieren“ (configure)</translation>
    </message>
    <message>
        <source>read mail</source>
        <translation>Mail lesen</translation>
    </message>
    <message>
        <source>let mail run programs</source>
        <translation>Mail Programme starten lassen</translation>
    </message>
    <message>
        <source>give addresses to accounts</source>
        <translation>Adressen an Konten vergeben</translation>
    </message>
    <message>
        <source>open the relay</source>
        <translation>das Relay öffnen</translation>
    </message>
    <message>
        <source>delete mail</source>
        <translation>Mail löschen</translation>
    </message>
    <message>
        <source>read messages</source>
        <translation>Nachrichten lesen</translation>
    </message>
    <message>
        <source>write files as they are given</source>
        <translation>Dateien schreiben, wie sie gegeben sind</translation>
    </message>
    <message>
        <source>restore a backup</source>
        <translation>eine Sicherung wiederherstellen</translation>
    </message>
    <message>
        <source>Only root may do this: %1.</source>
        <translation>Nur root darf das: %1.</translation>
    </message>
    <message>
        <source>Only the hub&apos;s owner may do this: %1.</source>
        <translation>Nur der Eigentümer des Hubs darf das: %1.</translation>
    </message>
    <message>
        <source>Only root may do this, or whom polkit allows it: %1; %2.</source>
        <translation>Nur root darf das, oder wem polkit es erlaubt: %1; %2.</translation>
    </message>
    <message>
        <source>Only root may read mail, or whom polkit allows it: %1.</source>
        <translation>Nur root darf Mail lesen, oder wem polkit es erlaubt: %1.</translation>
    </message>
    <message>
        <source>As root: %1</source>
        <translation>Als root: %1</translation>
    </message>
    <message>
        <source>This is a private hub; only its owner may use it.</source>
        <translation>Dies ist ein privater Hub; nur sein Eigentümer darf ihn benutzen.</translation>
    </message>
    <message>
        <source>%1 is not a member of the group %2.</source>
        <translation>%1 ist kein Mitglied der Gruppe %2.</translation>
    </message>
    <message>
        <source>%1 is not a member of the group %2, and %3.</source>
        <translation>%1 ist kein Mitglied der Gruppe %2, und %3.</translation>
    </message>
    <message>
        <source>An administrator can add the account, which is nearly as good as making it root: %1</source>
        <translation>Ein Verwalter kann das Konto hinzufügen; damit darf es fast so viel wie root: %1</translation>
    </message>
    <message>
        <source>the kernel does not tell which process asks (it is older than Linux 6.5)</source>
        <translation>der Kernel sagt nicht, welcher Prozess fragt (er ist älter als Linux 6.5)</translation>
    </message>
    <message>
        <source>another question to the same user waits for its answer</source>
        <translation>eine andere Frage an denselben Benutzer wartet auf ihre Antwort</translation>
    </message>
    <message>
        <source>too many questions are open</source>
        <translation>zu viele Fragen sind offen</translation>
    </message>
    <message>
        <source>there is no system bus to ask polkit by</source>
        <translation>es gibt keinen Systembus, um polkit zu fragen</translation>
    </message>
    <message>
        <source>the system bus is gone</source>
        <translation>der Systembus ist verschwunden</translation>
    </message>
    <message>
        <source>polkit could not be asked</source>
        <translation>polkit konnte nicht gefragt werden</translation>
    </message>
    <message>
        <source>polkit does not run</source>
        <translation>polkit läuft nicht</translation>
    </message>
    <message>
        <source>polkit says: %1</source>
        <translation>polkit sagt: %1</translation>
    </message>
    <message>
        <source>polkit&apos;s answer cannot be understood</source>
        <translation>die Antwort von polkit ist nicht zu verstehen</translation>
    </message>
    <message>
        <source>there is no agent to ask for a password where the request comes from</source>
        <translation>wo die Anfrage herkommt, gibt es keinen Agenten, der nach einem Passwort fragt</translation>
    </message>
    <message>
        <source>an administrator would have to be asked</source>
        <translation>ein Verwalter müsste gefragt werden</translation>
    </message>
    <message>
        <source>polkit refused it, or no password was given</source>
        <translation>polkit hat es abgelehnt, oder es wurde kein Passwort eingegeben</translation>
    </message>
    <message>
        <source>polkit refuses it</source>
        <translation>polkit lehnt es ab</translation>
    </message>
    <message>
        <source>nobody answered in time</source>
        <translation>niemand hat rechtzeitig geantwortet</translation>
    </message>
    <message>
        <source>%1 has changed</source>
        <translation>%1 hat sich geändert</translation>
    </message>
    <message>
        <source>%1 did it at %2 GMT by change %3 (%4).</source>
        <translation>%1 tat es um %2 GMT durch Änderung %3 (%4).</translation>
    </message>
    <message>
        <source>Read it again.</source>
        <translation>Lesen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>It was removed, and not by a change recorded here.</source>
        <translation>Es wurde entfernt, und nicht durch eine hier verzeichnete Änderung.</translation>
    </message>
    <message>
        <source>It was edited outside at %1 GMT; it belongs to %2.</source>
        <translation>Es wurde um %1 GMT außerhalb bearbeitet; es gehört %2.</translation>
    </message>
    <message>
        <source>It was made or removed since, so the change cannot be taken back by itself.</source>
        <translation>Es wurde seitdem angelegt oder entfernt, daher lässt sich die Änderung nicht für sich zurücknehmen.</translation>
    </message>
    <message>
        <source>A later change is in the same lines; undo that one first, or edit the file.</source>
        <translation>Eine spätere Änderung steht in denselben Zeilen; nehmen Sie zuerst diese zurück, oder bearbeiten Sie die Datei.</translation>
    </message>
    <message>
        <source>It holds secrets and was changed again later; undo the later change first.</source>
        <translation>Es enthält Geheimnisse und wurde später noch einmal geändert; nehmen Sie zuerst die spätere Änderung zurück.</translation>
    </message>
    <message>
        <source>what %1 held before, a secret, is not kept any more</source>
        <translation>was %1 vorher enthielt, ein Geheimnis, wird nicht mehr aufbewahrt</translation>
    </message>
    <message>
        <source>Set it again.</source>
        <translation>Setzen Sie es neu.</translation>
    </message>
    <message>
        <source>It has left the queue.</source>
        <translation>Sie hat die Warteschlange verlassen.</translation>
    </message>
    <message>
        <source>Its number belongs to another message now, or it was given more time.</source>
        <translation>Ihre Nummer gehört jetzt einer anderen Nachricht, oder sie bekam mehr Zeit.</translation>
    </message>
    <message>
        <source>message %1</source>
        <translation>Nachricht %1</translation>
    </message>
    <message>
        <source>change %1 (%2) waits to be confirmed</source>
        <translation>Änderung %1 (%2) wartet auf Bestätigung</translation>
    </message>
    <message>
        <source>Confirm it or undo it first.</source>
        <translation>Bestätigen Sie sie zuerst, oder nehmen Sie sie zurück.</translation>
    </message>
    <message>
        <source>nothing has been recorded yet</source>
        <translation>es ist noch nichts verzeichnet</translation>
    </message>
    <message>
        <source>there is no change %1</source>
        <translation>es gibt keine Änderung %1</translation>
    </message>
    <message>
        <source>change %1 is not older than change %2</source>
        <translation>Änderung %1 ist nicht älter als Änderung %2</translation>
    </message>
    <message>
        <source>Another change is being made; try again when it is done.</source>
        <translation>Eine andere Änderung ist gerade im Gange; versuchen Sie es wieder, wenn sie fertig ist.</translation>
    </message>
    <message>
        <source>Nothing else is changed before; mend the reason and try again, or move %1 away.</source>
        <translation>Vorher wird nichts anderes geändert; beheben Sie die Ursache und versuchen Sie es wieder, oder schieben Sie %1 beiseite.</translation>
    </message>
    <message>
        <source>Nothing has been changed.</source>
        <translation>Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>What was changed already has been taken back.</source>
        <translation>Was schon geändert war, wurde zurückgenommen.</translation>
    </message>
    <message>
        <source>It could not be taken back either; the next start of mailwrightd tries it again.</source>
        <translation>Es ließ sich auch nicht zurücknehmen; der nächste Start von mailwrightd versucht es wieder.</translation>
    </message>
    <message>
        <source>A change may have at most 1000 files.</source>
        <translation>Eine Änderung darf höchstens 1000 Dateien haben.</translation>
    </message>
    <message>
        <source>A set has between 1 and 200 acts.</source>
        <translation>Ein Satz hat 1 bis 200 Schritte.</translation>
    </message>
    <message>
        <source>A set has at most 200 acts.</source>
        <translation>Ein Satz hat höchstens 200 Schritte.</translation>
    </message>
    <message>
        <source>Eight changes are at work already; try again in a moment.</source>
        <translation>Acht Änderungen sind schon in Arbeit; versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>Four requests of yours are at work already; try again in a moment.</source>
        <translation>Vier Ihrer Anfragen sind schon in Arbeit; versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>At most %1 addresses are taken at a time.</source>
        <translation>Höchstens %1 Adressen werden auf einmal angenommen.</translation>
    </message>
    <message>
        <source>At most %1 domains are looked up at a time.</source>
        <translation>Höchstens %1 Domains werden auf einmal nachgeschlagen.</translation>
    </message>
    <message>
        <source>There are 1000 backups already; remove some first.</source>
        <translation>Es gibt schon 1000 Sicherungen; entfernen Sie zuerst einige.</translation>
    </message>
    <message>
        <source>An entry may have at most 1000 targets; a mailing list has no such limit.</source>
        <translation>Ein Eintrag darf höchstens 1000 Ziele haben; eine Mailingliste hat keine solche Grenze.</translation>
    </message>
    <message>
        <source>%1 ended before its work was done</source>
        <translation>%1 endete, bevor die Arbeit getan war</translation>
    </message>
    <message>
        <source>What it had begun is finished or taken back before the next change; the journal of mailwrightd says which.</source>
        <translation>Was begonnen war, wird vor der nächsten Änderung abgeschlossen oder zurückgenommen; das Journal von mailwrightd sagt, welches von beiden.</translation>
    </message>
    <message>
        <source>there was no answer in time</source>
        <translation>es kam keine Antwort in der Zeit</translation>
    </message>
    <message>
        <source>the worker was silent for a minute</source>
        <translation>der Arbeitsprozess schwieg eine Minute lang</translation>
    </message>
    <message>
        <source>the worker ended before its work was done</source>
        <translation>der Arbeitsprozess endete, bevor seine Arbeit getan war</translation>
    </message>
    <message>
        <source>the caller has gone, or the helper ends; what was begun goes on</source>
        <translation>der Aufrufer ist fort, oder der Helfer endet; was begonnen wurde, geht weiter</translation>
    </message>
    <message>
        <source>the helper let go of the call</source>
        <translation>der Helfer hat den Aufruf fallen gelassen</translation>
    </message>
    <message>
        <source>This is a mistake in mailwrightd; report it.</source>
        <translation>Das ist ein Fehler in mailwrightd; bitte melden Sie ihn.</translation>
    </message>
    <message>
        <source>it is not running</source>
        <translation>es läuft nicht</translation>
    </message>
    <message>
        <source>Start it.</source>
        <translation>Starten Sie es.</translation>
    </message>
    <message>
        <source>it has not happened within %1 seconds</source>
        <translation>es ist nicht innerhalb von %1 Sekunden geschehen</translation>
    </message>
    <message>
        <source>Start the hub&apos;s supervisor: restart mailwrightd, and look at svscan.log.</source>
        <translation>Starten Sie die Überwachung des Hubs: Starten Sie mailwrightd neu, und sehen Sie in svscan.log nach.</translation>
    </message>
    <message>
        <source>Look at the log of the service.</source>
        <translation>Sehen Sie in das Protokoll des Dienstes.</translation>
    </message>
    <message>
        <source>It was told to stop and will when its running work is done.</source>
        <translation>Er soll anhalten und tut es, wenn seine laufende Arbeit getan ist.</translation>
    </message>
    <message>
        <source>It was told to end and begins again when its running work is done.</source>
        <translation>Er soll enden und beginnt neu, wenn seine laufende Arbeit getan ist.</translation>
    </message>
    <message>
        <source>Start the service qmail-send.</source>
        <translation>Starten Sie den Dienst qmail-send.</translation>
    </message>
    <message>
        <source>Look at the service qmail-send.</source>
        <translation>Sehen Sie nach dem Dienst qmail-send.</translation>
    </message>
    <message>
        <source>qmail-send does not run</source>
        <translation>qmail-send läuft nicht</translation>
    </message>
    <message>
        <source>qmail-send takes no commands: it does not run, or is a stock one.</source>
        <translation>qmail-send nimmt keine Befehle an: Es läuft nicht oder ist ein ursprüngliches.</translation>
    </message>
    <message>
        <source>Check the owners and modes below queue.</source>
        <translation>Prüfen Sie die Eigentümer und Rechte unterhalb von queue.</translation>
    </message>
    <message>
        <source>these have not ended: %1</source>
        <translation>diese sind nicht zu Ende: %1</translation>
    </message>
    <message>
        <source>Wait for their running work and try again.</source>
        <translation>Warten Sie auf ihre laufende Arbeit, und versuchen Sie es wieder.</translation>
    </message>
    <message>
        <source>the hub offers no SMTP (control/smtplisten)</source>
        <translation>der Hub bietet kein SMTP an (control/smtplisten)</translation>
    </message>
    <message>
        <source>qmail-remote said nothing</source>
        <translation>qmail-remote hat nichts gesagt</translation>
    </message>
    <message>
        <source>The qmail-send of this hub is %1&apos;s and takes no commands for one message; it can try all of them (queue retry-all), and queue rejuvenate gives one more or less time.</source>
        <translation>Das qmail-send dieses Hubs stammt von %1 und nimmt keine Befehle für eine einzelne Nachricht an; es kann alle versuchen (queue retry-all), und queue rejuvenate gibt einer mehr oder weniger Zeit.</translation>
    </message>
    <message>
        <source>no supervise looks after %1</source>
        <translation>kein supervise überwacht %1</translation>
    </message>
    <message>
        <source>the process that became uid %1 ended early</source>
        <translation>der Prozess, der zu uid %1 wurde, endete vorzeitig</translation>
    </message>
    <message>
        <source>%1 cannot be understood: %2; remove it and adopt the hub again</source>
        <translation>%1 ist nicht zu verstehen: %2; entfernen Sie es, und übernehmen Sie den Hub noch einmal</translation>
    </message>
    <message>
        <source>the file stayed locked for %1 s</source>
        <translation>die Datei blieb %1 s lang gesperrt</translation>
    </message>
    <message>
        <source>The helper cannot be reached</source>
        <translation>Der Helfer ist nicht zu erreichen</translation>
    </message>
    <message>
        <source>There is no connection yet.</source>
        <translation>Es gibt noch keine Verbindung.</translation>
    </message>
    <message>
        <source>There is no helper at %1.</source>
        <translation>Bei %1 gibt es keinen Helfer.</translation>
    </message>
    <message>
        <source>The helper at %1 is not running.</source>
        <translation>Der Helfer bei %1 läuft nicht.</translation>
    </message>
    <message>
        <source>Start it as root: systemctl start mailwrightd</source>
        <translation>Starten Sie ihn als root: systemctl start mailwrightd</translation>
    </message>
    <message>
        <source>Start it: %1</source>
        <translation>Starten Sie ihn: %1</translation>
    </message>
    <message>
        <source>Start mailwrightd.</source>
        <translation>Starten Sie mailwrightd.</translation>
    </message>
    <message>
        <source>The helper&apos;s socket %1 may not be opened by this user.</source>
        <translation>Den Socket %1 des Helfers darf dieser Benutzer nicht öffnen.</translation>
    </message>
    <message>
        <source>The helper at %1 is busy; it is tried again.</source>
        <translation>Der Helfer bei %1 ist beschäftigt; es wird wieder versucht.</translation>
    </message>
    <message>
        <source>Another user than root or you listens at %1: this is not the helper.</source>
        <translation>Ein anderer Benutzer als root oder Sie lauscht bei %1: Das ist nicht der Helfer.</translation>
    </message>
    <message>
        <source>The helper sent something that is not an answer.</source>
        <translation>Der Helfer schickte etwas, das keine Antwort ist.</translation>
    </message>
    <message>
        <source>The connection to the helper was lost.</source>
        <translation>Die Verbindung zum Helfer ist abgebrochen.</translation>
    </message>
    <message>
        <source>The helper refused the request (%1)</source>
        <translation>Der Helfer wies die Anfrage ab (%1)</translation>
    </message>
    <message>
        <source>The helper refused the request (%1, %2)</source>
        <translation>Der Helfer wies die Anfrage ab (%1, %2)</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>Datei oder Verzeichnis nicht gefunden</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>Keine Berechtigung</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>Vorgang nicht erlaubt</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>Kein Platz mehr auf dem Datenträger</translation>
    </message>
    <message>
        <source>Disk quota exceeded</source>
        <translation>Speicherkontingent überschritten</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>Das Dateisystem ist nur lesbar</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>Ein-/Ausgabefehler</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>Kein Verzeichnis</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>Ist ein Verzeichnis</translation>
    </message>
    <message>
        <source>File exists</source>
        <translation>Die Datei existiert bereits</translation>
    </message>
    <message>
        <source>Device or resource busy</source>
        <translation>Gerät oder Ressource ist belegt</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <translation>Zu viele offene Dateien</translation>
    </message>
    <message>
        <source>Connection refused</source>
        <translation>Verbindung abgelehnt</translation>
    </message>
    <message>
        <source>Connection reset by peer</source>
        <translation>Verbindung von der Gegenseite zurückgesetzt</translation>
    </message>
    <message>
        <source>Connection timed out</source>
        <translation>Zeitüberschreitung der Verbindung</translation>
    </message>
    <message>
        <source>No route to host</source>
        <translation>Kein Weg zum Host</translation>
    </message>
    <message>
        <source>Network is unreachable</source>
        <translation>Das Netz ist nicht erreichbar</translation>
    </message>
    <message>
        <source>Broken pipe</source>
        <translation>Die Pipe ist unterbrochen</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>keine Antwort</translation>
    </message>
    <message>
        <source>no answer in time</source>
        <translation>keine Antwort in der Zeit</translation>
    </message>
    <message>
        <source>%1 cannot be changed here: %2</source>
        <translation>%1 kann hier nicht geändert werden: %2</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>es gibt keine solche Datei</translation>
    </message>
    <message>
        <source>no control file has that name</source>
        <translation>keine Steuerdatei hat diesen Namen</translation>
    </message>
    <message>
        <source>no control file has that name; %1 is one</source>
        <translation>keine Steuerdatei hat diesen Namen; %1 ist eine</translation>
    </message>
    <message>
        <source>its * stands for the end of a name</source>
        <translation>sein * steht für das Ende eines Namens</translation>
    </message>
    <message>
        <source>it is made by a program</source>
        <translation>es wird von einem Programm erstellt</translation>
    </message>
    <message>
        <source>it is none of append, assign, exclude, include, mailnames, passwd and subusers</source>
        <translation>es ist keines von append, assign, exclude, include, mailnames, passwd und subusers</translation>
    </message>
    <message>
        <source>addresses of the alias account are files .qmail-NAME in small letters</source>
        <translation>Adressen des Kontos alias sind Dateien .qmail-NAME in kleinen Buchstaben</translation>
    </message>
    <message>
        <source>a person&apos;s files are .qmail and .qmail-EXTENSION in small letters</source>
        <translation>die Dateien einer Person sind .qmail und .qmail-ERWEITERUNG in kleinen Buchstaben</translation>
    </message>
    <message>
        <source>nobody here is called %1</source>
        <translation>niemand heißt hier %1</translation>
    </message>
    <message>
        <source>no account that gets mail is called %1</source>
        <translation>kein Konto, das Mail bekommt, heißt %1</translation>
    </message>
    <message>
        <source>%1 is no home of this hub&apos;s people</source>
        <translation>%1 ist kein Heimverzeichnis der Leute dieses Hubs</translation>
    </message>
    <message>
        <source>users/assign gives the address the home %1, which is not the account&apos;s own</source>
        <translation>users/assign gibt der Adresse das Heimverzeichnis %1, das nicht das des Kontos ist</translation>
    </message>
    <message>
        <source>only control/servercerts/NAME.pem lies below a directory there</source>
        <translation>nur control/servercerts/NAME.pem liegt dort unterhalb eines Verzeichnisses</translation>
    </message>
    <message>
        <source>there are files .qmail-192:0:2:1-default alone, named after the machines of customers</source>
        <translation>es gibt dort nur Dateien .qmail-192:0:2:1-default, benannt nach den Rechnern der Kunden</translation>
    </message>
    <message>
        <source>no service can have that name</source>
        <translation>kein Dienst kann diesen Namen haben</translation>
    </message>
    <message>
        <source>a service has run, log/run, down and link</source>
        <translation>ein Dienst hat run, log/run, down und link</translation>
    </message>
    <message>
        <source>a private hub has no mailing lists of mlmmj</source>
        <translation>ein privater Hub hat keine Mailinglisten von mlmmj</translation>
    </message>
    <message>
        <source>that is no mailing list</source>
        <translation>das ist keine Mailingliste</translation>
    </message>
    <message>
        <source>of a list, control/owner and its files of members can be changed</source>
        <translation>von einer Liste lassen sich control/owner und ihre Dateien der Mitglieder ändern</translation>
    </message>
    <message>
        <source>%1 belongs to uid %2, which it must not; give it back with chown first</source>
        <translation>%1 gehört uid %2, was nicht sein darf; geben Sie es zuerst mit chown zurück</translation>
    </message>
    <message>
        <source>%1 is a link; only ordinary files are changed</source>
        <translation>%1 ist ein Link; nur gewöhnliche Dateien werden geändert</translation>
    </message>
    <message>
        <source>%1 is no ordinary file</source>
        <translation>%1 ist keine gewöhnliche Datei</translation>
    </message>
    <message>
        <source>%1 has a second name (a hard link)</source>
        <translation>%1 hat einen zweiten Namen (einen Hardlink)</translation>
    </message>
    <message>
        <source>%1 is not the link that it was made as</source>
        <translation>%1 ist nicht der Link, als der es angelegt wurde</translation>
    </message>
    <message>
        <source>%1 is not a directory of the hub&apos;s owner; move it away</source>
        <translation>%1 ist kein Verzeichnis des Eigentümers des Hubs; schieben Sie es beiseite</translation>
    </message>
    <message>
        <source>it is not an ordinary file</source>
        <translation>es ist keine gewöhnliche Datei</translation>
    </message>
    <message>
        <source>it is not an ordinary file of its own</source>
        <translation>es ist keine gewöhnliche, eigenständige Datei</translation>
    </message>
    <message>
        <source>it holds a secret</source>
        <translation>es enthält ein Geheimnis</translation>
    </message>
    <message>
        <source>it holds secrets, which are never shown</source>
        <translation>es enthält Geheimnisse, die nie gezeigt werden</translation>
    </message>
    <message>
        <source>Secrets are never shown; set a new one if it is lost.</source>
        <translation>Geheimnisse werden nie gezeigt; setzen Sie ein neues, wenn es verloren ist.</translation>
    </message>
    <message>
        <source>it holds bytes that are not UTF-8, which would be lost</source>
        <translation>es enthält Bytes, die kein UTF-8 sind und verloren gingen</translation>
    </message>
    <message>
        <source>Edit it on the computer itself.</source>
        <translation>Bearbeiten Sie es auf dem Rechner selbst.</translation>
    </message>
    <message>
        <source>it is named twice</source>
        <translation>es ist zweimal genannt</translation>
    </message>
    <message>
        <source>only Mailwright&apos;s own programs read this file (%1); those of this hub are %2&apos;s and do not know it</source>
        <translation>nur Mailwrights eigene Programme lesen diese Datei (%1); die dieses Hubs stammen von %2 und kennen sie nicht</translation>
    </message>
    <message>
        <source>without rules every client would be let in; empty it instead</source>
        <translation>ohne Regeln würde jeder Client zugelassen; leeren Sie es stattdessen</translation>
    </message>
    <message>
        <source>the programs of the hub do not work without it</source>
        <translation>die Programme des Hubs arbeiten nicht ohne diese Datei</translation>
    </message>
    <message>
        <source>a link leads to one path from the root</source>
        <translation>ein Link führt zu einem einzigen Pfad von der Wurzel an</translation>
    </message>
    <message>
        <source>it is no script: the first line does not say what runs it (#!/bin/sh)</source>
        <translation>es ist kein Skript: Die erste Zeile sagt nicht, was es ausführt (#!/bin/sh)</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an address: NAME@DOMAIN, NAME, or * for everything else</source>
        <translation>&quot;%1&quot; ist keine Adresse: NAME@DOMAIN, NAME oder * für alles andere</translation>
    </message>
    <message>
        <source>Add its domain first.</source>
        <translation>Fügen Sie zuerst ihre Domain hinzu.</translation>
    </message>
    <message>
        <source>Add the domain first.</source>
        <translation>Fügen Sie zuerst die Domain hinzu.</translation>
    </message>
    <message>
        <source>%1 is not delivered here: its domain is neither in control/locals nor in control/virtualdomains</source>
        <translation>%1 wird hier nicht zugestellt: Die Domain steht weder in control/locals noch in control/virtualdomains</translation>
    </message>
    <message>
        <source>The .qmail file of %1 is not one that can be changed from here: %2.</source>
        <translation>Die .qmail-Datei von %1 kann von hier aus nicht geändert werden: %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a place; mail that is dropped goes nowhere</source>
        <translation>&quot;%1&quot; ist ein Ziel; verworfene Mail geht nirgendwohin</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has a character that no line may have</source>
        <translation>&quot;%1&quot; hat ein Zeichen, das keine Zeile haben darf</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no mailbox: write /PATH or ./PATH, with a slash at the end for a Maildir</source>
        <translation>&quot;%1&quot; ist kein Postfach: /PFAD oder ./PFAD schreiben, mit einem Schrägstrich am Ende für ein Maildir</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an address</source>
        <translation>&quot;%1&quot; ist keine Adresse</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a comment, not an address</source>
        <translation>&quot;%1&quot; ist ein Kommentar, keine Adresse</translation>
    </message>
    <message>
        <source>&quot;%1&quot; would be read as something else</source>
        <translation>&quot;%1&quot; würde als etwas anderes gelesen</translation>
    </message>
    <message>
        <source>say where the mail shall go</source>
        <translation>geben Sie an, wohin die Mail gehen soll</translation>
    </message>
    <message>
        <source>mail that is dropped goes nowhere else; replace what the address has</source>
        <translation>verworfene Mail geht nirgendwo anders hin; ersetzen Sie, was die Adresse hat</translation>
    </message>
    <message>
        <source>there is none</source>
        <translation>es gibt keine</translation>
    </message>
    <message>
        <source>it is not an address</source>
        <translation>es ist keine Adresse</translation>
    </message>
    <message>
        <source>it is neither a local part nor an address</source>
        <translation>es ist weder ein lokaler Teil noch eine Adresse</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a domain</source>
        <translation>&quot;%1&quot; ist keine Domain</translation>
    </message>
    <message>
        <source>a virtual domain needs a user who looks after it</source>
        <translation>eine virtuelle Domain braucht einen Benutzer, der sie betreut</translation>
    </message>
    <message>
        <source>only a virtual domain has a user</source>
        <translation>nur eine virtuelle Domain hat einen Benutzer</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a user, or a user and an extension</source>
        <translation>&quot;%1&quot; ist kein Benutzer und kein Benutzer mit Erweiterung</translation>
    </message>
    <message>
        <source>control/locals knows whole domains only, none that stand for all below them</source>
        <translation>control/locals kennt nur ganze Domains, keine, die für alle unter ihnen stehen</translation>
    </message>
    <message>
        <source>only a virtual domain has exceptions</source>
        <translation>nur eine virtuelle Domain hat Ausnahmen</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither an address nor a domain within %2</source>
        <translation>&quot;%1&quot; ist weder eine Adresse noch eine Domain innerhalb von %2</translation>
    </message>
    <message>
        <source>it is a local domain of this hub already</source>
        <translation>es ist schon eine lokale Domain dieses Hubs</translation>
    </message>
    <message>
        <source>it is a relay domain of this hub already</source>
        <translation>es ist schon eine Relay-Domain dieses Hubs</translation>
    </message>
    <message>
        <source>it is a virtual domain of this hub already</source>
        <translation>es ist schon eine virtuelle Domain dieses Hubs</translation>
    </message>
    <message>
        <source>Remove it first to make it another kind.</source>
        <translation>Entfernen Sie sie zuerst, um sie zu einer anderen Art zu machen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not what stands before the @ of an address</source>
        <translation>&quot;%1&quot; ist nicht das, was vor dem @ einer Adresse steht</translation>
    </message>
    <message>
        <source>a domain stays a domain, and one that stands for all below it stays that</source>
        <translation>eine Domain bleibt eine Domain, und eine, die für alle unter ihr steht, bleibt eine solche</translation>
    </message>
    <message>
        <source>%1 is a domain of this hub already</source>
        <translation>%1 ist schon eine Domain dieses Hubs</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the name of a host</source>
        <translation>&quot;%1&quot; ist nicht der Name eines Hosts</translation>
    </message>
    <message>
        <source>it is one line</source>
        <translation>es ist eine Zeile</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be one</source>
        <translation>&quot;%1&quot; kann keiner sein</translation>
    </message>
    <message>
        <source>name at least one QMQP server by its IP address</source>
        <translation>nennen Sie mindestens einen QMQP-Server mit seiner IP-Adresse</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no IPv4 address</source>
        <translation>&quot;%1&quot; ist keine IPv4-Adresse</translation>
    </message>
    <message>
        <source>a name is missing</source>
        <translation>ein Name fehlt</translation>
    </message>
    <message>
        <source>the name is longer than 253 characters</source>
        <translation>der Name ist länger als 253 Zeichen</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has two dots together, or a dot at an end</source>
        <translation>&quot;%1&quot; hat zwei Punkte hintereinander oder einen Punkt am Anfang oder Ende</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has a part longer than 63 characters</source>
        <translation>&quot;%1&quot; hat einen Teil, der länger als 63 Zeichen ist</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has letters beyond a to z: write its xn-- form</source>
        <translation>&quot;%1&quot; hat Buchstaben außerhalb von a bis z: die Form mit xn-- schreiben</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has the character &apos;%2&apos;, which no host name has</source>
        <translation>&quot;%1&quot; hat das Zeichen &apos;%2&apos;, das kein Hostname hat</translation>
    </message>
    <message>
        <source>a value is one line</source>
        <translation>ein Wert ist eine Zeile</translation>
    </message>
    <message>
        <source>this file holds one value, which can be replaced only</source>
        <translation>diese Datei enthält einen einzigen Wert, der nur ersetzt werden kann</translation>
    </message>
    <message>
        <source>this file can be given as a whole only</source>
        <translation>diese Datei kann nur als Ganzes angegeben werden</translation>
    </message>
    <message>
        <source>is made by a program and not edited by hand</source>
        <translation>wird von einem Programm erstellt und nicht von Hand bearbeitet</translation>
    </message>
    <message>
        <source>a NUL byte</source>
        <translation>ein NUL-Byte</translation>
    </message>
    <message>
        <source>a carriage return at the end of the line: the file has Windows line ends</source>
        <translation>ein Wagenrücklauf am Ende der Zeile: Die Datei hat Windows-Zeilenenden</translation>
    </message>
    <message>
        <source>only the first line counts</source>
        <translation>nur die erste Zeile zählt</translation>
    </message>
    <message>
        <source>empty: double bounces are discarded</source>
        <translation>leer: Doppelte Rückläufer werden verworfen</translation>
    </message>
    <message>
        <source>the first line is empty</source>
        <translation>die erste Zeile ist leer</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no dot: it should be the host&apos;s full name</source>
        <translation>&quot;%1&quot; hat keinen Punkt: Es sollte der volle Name des Hosts sein</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the plain part of an address before the @</source>
        <translation>&quot;%1&quot; ist nicht der einfache Teil einer Adresse vor dem @</translation>
    </message>
    <message>
        <source>must be one character</source>
        <translation>muss ein einziges Zeichen sein</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the path of a program: nothing may follow it</source>
        <translation>&quot;%1&quot; ist nicht der Pfad eines Programms: Dahinter darf nichts stehen</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is none of the words of this file; it would mean %2</source>
        <translation>&quot;%1&quot; ist keines der Wörter dieser Datei; es würde %2 bedeuten</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an octal number</source>
        <translation>&quot;%1&quot; ist keine Oktalzahl</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a whole number; it would be ignored</source>
        <translation>&quot;%1&quot; ist keine ganze Zahl; es würde nicht beachtet</translation>
    </message>
    <message>
        <source>%1 is not between %2 and %3</source>
        <translation>%1 liegt nicht zwischen %2 und %3</translation>
    </message>
    <message>
        <source>0 holds all these deliveries</source>
        <translation>0 hält alle diese Zustellungen zurück</translation>
    </message>
    <message>
        <source>%1 is not a prime number: the queue is split unevenly</source>
        <translation>%1 ist keine Primzahl: Die Warteschlange ist ungleichmäßig aufgeteilt</translation>
    </message>
    <message>
        <source>begins with a space, which would be part of the entry</source>
        <translation>beginnt mit einem Leerzeichen, das zum Eintrag gehören würde</translation>
    </message>
    <message>
        <source>names %1 of %2, one a line in this order: %3</source>
        <translation>nennt %1 von %2, je Zeile eines, in dieser Reihenfolge: %3</translation>
    </message>
    <message>
        <source>names no address: write address:port, or remove the file</source>
        <translation>nennt keine Adresse: Adresse:Port schreiben oder die Datei entfernen</translation>
    </message>
    <message>
        <source>has no entry: no mail is accepted from strangers</source>
        <translation>hat keinen Eintrag: Von Fremden wird keine Mail angenommen</translation>
    </message>
    <message>
        <source>is empty: mail could not be delivered</source>
        <translation>ist leer: Mail könnte nicht zugestellt werden</translation>
    </message>
    <message>
        <source>the first line is blank: every delivery would fail</source>
        <translation>die erste Zeile ist leer: Jede Zustellung würde scheitern</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the name of an account or a group</source>
        <translation>&quot;%1&quot; ist nicht der Name eines Kontos oder einer Gruppe</translation>
    </message>
    <message>
        <source>&quot;%1&quot; matches nothing: only whole domains count in this file</source>
        <translation>&quot;%1&quot; trifft nie zu: In dieser Datei zählen nur ganze Domains</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an IP address</source>
        <translation>&quot;%1&quot; ist keine IP-Adresse</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no host: envnoathost is added</source>
        <translation>&quot;%1&quot; hat keinen Host: envnoathost wird angehängt</translation>
    </message>
    <message>
        <source>is not a rewrite instruction: =post:new, *post:new, ?post:new or -post:new</source>
        <translation>ist keine Anweisung zum Umschreiben: =post:neu, *post:neu, ?post:neu oder -post:neu</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an IP address; write address:port</source>
        <translation>&quot;%1&quot; ist keine IP-Adresse; Adresse:Port schreiben</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not end in :port</source>
        <translation>&quot;%1&quot; endet nicht mit :Port</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no @ and matches nothing: write user@domain or @domain</source>
        <translation>&quot;%1&quot; hat kein @ und trifft nie zu: Benutzer@Domain oder @Domain schreiben</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no colon and would be ignored</source>
        <translation>&quot;%1&quot; hat keinen Doppelpunkt und würde nicht beachtet</translation>
    </message>
    <message>
        <source>&quot;%1&quot; matches nothing: write the domain without the @</source>
        <translation>&quot;%1&quot; trifft nie zu: die Domain ohne das @ schreiben</translation>
    </message>
    <message>
        <source>&quot;:&quot; alone changes nothing</source>
        <translation>&quot;:&quot; allein ändert nichts</translation>
    </message>
    <message>
        <source>a space is part of the relay&apos;s name: &quot;%1&quot;</source>
        <translation>ein Leerzeichen gehört zum Namen des Relays: &quot;%1&quot;</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a port number</source>
        <translation>&quot;%1&quot; ist keine Portnummer</translation>
    </message>
    <message>
        <source>&quot;%1&quot; stands in line %2 too</source>
        <translation>&quot;%1&quot; steht auch in Zeile %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; stands in line %2 too; this later line wins</source>
        <translation>&quot;%1&quot; steht auch in Zeile %2; diese spätere Zeile gilt</translation>
    </message>
    <message>
        <source>no program reads a control file of this name</source>
        <translation>kein Programm liest eine Steuerdatei dieses Namens</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no colon: write domain:address</source>
        <translation>&quot;%1&quot; hat keinen Doppelpunkt: Domain:Adresse schreiben</translation>
    </message>
    <message>
        <source>&quot;%1&quot; names no user: write user:address, user:@domain or user:*</source>
        <translation>&quot;%1&quot; nennt keinen Benutzer: Benutzer:Adresse, Benutzer:@Domain oder Benutzer:* schreiben</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no sender: write an address, @domain or *</source>
        <translation>&quot;%1&quot; ist kein Absender: eine Adresse, @Domain oder * schreiben</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no mechanism: write SCRAM-SHA-256-PLUS, SCRAM-SHA-256, PLAIN or LOGIN</source>
        <translation>&quot;%1&quot; ist kein Anmeldeverfahren: SCRAM-SHA-256-PLUS, SCRAM-SHA-256, PLAIN oder LOGIN schreiben</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no name that a server greets with</source>
        <translation>&quot;%1&quot; ist kein Name, mit dem ein Server grüßt</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no address: write user@domain</source>
        <translation>&quot;%1&quot; ist keine Adresse: Benutzer@Domain schreiben</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the name of a domain</source>
        <translation>&quot;%1&quot; ist nicht der Name einer Domain</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has a space, which no address has</source>
        <translation>&quot;%1&quot; hat ein Leerzeichen, das keine Adresse hat</translation>
    </message>
    <message>
        <source>is a directory with a file for each host; its files are edited there, one by one</source>
        <translation>ist ein Verzeichnis mit einer Datei für jeden Host; seine Dateien werden dort einzeln bearbeitet</translation>
    </message>
    <message>
        <source>holds no certificate or key: what begins with -----BEGIN is missing</source>
        <translation>enthält kein Zertifikat und keinen Schlüssel: Was mit -----BEGIN beginnt, fehlt</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the name of a server</source>
        <translation>&quot;%1&quot; ist nicht der Name eines Servers</translation>
    </message>
    <message>
        <source>&quot;%1&quot; matches no sender: write user@domain, @domain, or nothing for everybody</source>
        <translation>&quot;%1&quot; trifft auf keinen Absender zu: Benutzer@Domain, @Domain oder nichts für alle schreiben</translation>
    </message>
    <message>
        <source>names neither a relay nor a login: write sender:relay:port|user|password</source>
        <translation>nennt weder ein Relay noch eine Anmeldung: Absender:Relay:Port|Benutzer|Passwort schreiben</translation>
    </message>
    <message>
        <source>has a bar and no login behind it: write sender:relay:port|user|password</source>
        <translation>hat einen senkrechten Strich und keine Anmeldung dahinter: Absender:Relay:Port|Benutzer|Passwort schreiben</translation>
    </message>
    <message>
        <source>holds a password, and everybody may read this file: put it into remote_auth</source>
        <translation>enthält ein Passwort, und jeder darf diese Datei lesen: in remote_auth ablegen</translation>
    </message>
    <message>
        <source>names no relay: write sender:relay:port</source>
        <translation>nennt kein Relay: Absender:Relay:Port schreiben</translation>
    </message>
    <message>
        <source>names no relay: write relay:port|user|password</source>
        <translation>nennt kein Relay: Relay:Port|Benutzer|Passwort schreiben</translation>
    </message>
    <message>
        <source>has no login: write relay:port|user|password</source>
        <translation>hat keine Anmeldung: Relay:Port|Benutzer|Passwort schreiben</translation>
    </message>
    <message>
        <source>the command that prints a token must begin with its full path</source>
        <translation>der Befehl, der ein Token ausgibt, muss mit seinem vollen Pfad beginnen</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no colon: write domain:host:port or domain:/path/of/socket</source>
        <translation>&quot;%1&quot; hat keinen Doppelpunkt: Domain:Host:Port oder Domain:/Pfad/zum/Socket schreiben</translation>
    </message>
    <message>
        <source>the path of a socket has at most 107 characters</source>
        <translation>der Pfad eines Sockets hat höchstens 107 Zeichen</translation>
    </message>
    <message>
        <source>an LMTP server is not logged in to</source>
        <translation>bei einem LMTP-Server gibt es keine Anmeldung</translation>
    </message>
    <message>
        <source>names no server; * is every server</source>
        <translation>nennt keinen Server; * ist jeder Server</translation>
    </message>
    <message>
        <source>names no server: write server:number, or the number alone for all</source>
        <translation>nennt keinen Server: Server:Zahl schreiben, oder nur die Zahl für alle</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a number from 0 to 255; the line would be ignored</source>
        <translation>&quot;%1&quot; ist keine Zahl von 0 bis 255; die Zeile würde nicht beachtet</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no colon</source>
        <translation>&quot;%1&quot; hat keinen Doppelpunkt</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither the full path of a file of certificates nor *, encrypted, verified, offered or never</source>
        <translation>&quot;%1&quot; ist weder der volle Pfad einer Zertifikatsdatei noch *, encrypted, verified, offered oder never</translation>
    </message>
    <message>
        <source>certificates are not checked by their fingerprint here; name a file of authorities</source>
        <translation>Zertifikate werden hier nicht nach ihrem Fingerabdruck geprüft; eine Datei mit Zertifizierungsstellen nennen</translation>
    </message>
    <message>
        <source>the relay &quot;%1&quot; is no host name</source>
        <translation>das Relay &quot;%1&quot; ist kein Hostname</translation>
    </message>
    <message>
        <source>the port of the relay &quot;%1&quot; is no number from 1 to 65535</source>
        <translation>der Port des Relays &quot;%1&quot; ist keine Zahl von 1 bis 65535</translation>
    </message>
    <message>
        <source>the file is empty: mail gets the default delivery and is not discarded</source>
        <translation>die Datei ist leer: Mail geht an die Standardzustellung und wird nicht verworfen</translation>
    </message>
    <message>
        <source>the lines end as on DOS and Windows: the carriage return is part of each path and address</source>
        <translation>die Zeilen enden wie unter DOS und Windows: Der Wagenrücklauf gehört zu jedem Pfad und jeder Adresse</translation>
    </message>
    <message>
        <source>the first line is blank, so all mail for it is deferred</source>
        <translation>die erste Zeile ist leer, daher wird alle Mail dafür aufgeschoben</translation>
    </message>
    <message>
        <source>/dev/null is delivered to as a mailbox, which cannot be done: the mail is deferred and returned</source>
        <translation>/dev/null wird als Postfach beliefert, was nicht geht: Die Mail wird aufgeschoben und zurückgeschickt</translation>
    </message>
    <message>
        <source>the line forwards to nobody</source>
        <translation>die Zeile leitet an niemanden weiter</translation>
    </message>
    <message>
        <source>the line has a space in its address: only one bare address may stand in a line, without a name</source>
        <translation>die Zeile hat ein Leerzeichen in ihrer Adresse: Nur eine bloße Adresse darf in einer Zeile stehen, ohne einen Namen</translation>
    </message>
    <message>
        <source>the line has brackets or a comment round its address: only the bare address may stand there</source>
        <translation>die Zeile hat Klammern oder einen Kommentar um ihre Adresse: Nur die bloße Adresse darf dort stehen</translation>
    </message>
    <message>
        <source>the line has more than one address: each needs a line of its own</source>
        <translation>die Zeile hat mehr als eine Adresse: Jede braucht eine eigene Zeile</translation>
    </message>
    <message>
        <source>the line forwards to an address that looks like a path: a path begins with / or ./</source>
        <translation>die Zeile leitet an eine Adresse weiter, die wie ein Pfad aussieht: Ein Pfad beginnt mit / oder ./</translation>
    </message>
    <message>
        <source>the last line does not end</source>
        <translation>die letzte Zeile endet nicht</translation>
    </message>
    <message>
        <source>its last line does not end</source>
        <translation>die letzte Zeile darin endet nicht</translation>
    </message>
    <message>
        <source>it does not end with a line that holds a single dot</source>
        <translation>es endet nicht mit einer Zeile, die einen einzelnen Punkt enthält</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no account name</source>
        <translation>&quot;%1&quot; ist kein Kontoname</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be an account, a colon and the names it gets mail by: user:name:name</source>
        <translation>&quot;%1&quot; muss ein Konto, ein Doppelpunkt und die Namen sein, unter denen es Mail bekommt: Benutzer:Name:Name</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be an address, an account and an extension, with a colon behind each: sub:user:pre:</source>
        <translation>&quot;%1&quot; muss eine Adresse, ein Konto und eine Erweiterung sein, mit einem Doppelpunkt hinter jedem: sub:user:pre:</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a line as in /etc/passwd, of seven fields with colons between them</source>
        <translation>&quot;%1&quot; muss eine Zeile wie in /etc/passwd sein, aus sieben Feldern mit Doppelpunkten dazwischen</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no line of such a list</source>
        <translation>&quot;%1&quot; ist keine Zeile einer solchen Liste</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no line of users/assign: %2</source>
        <translation>&quot;%1&quot; ist keine Zeile von users/assign: %2</translation>
    </message>
    <message>
        <source>it is none</source>
        <translation>es ist keine</translation>
    </message>
    <message>
        <source>nothing is ever delivered as root</source>
        <translation>nichts wird jemals als root zugestellt</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot stand in users/assign, whose fields end with colons</source>
        <translation>&quot;%1&quot; kann nicht in users/assign stehen, dessen Felder mit Doppelpunkten enden</translation>
    </message>
    <message>
        <source>an address is missing</source>
        <translation>eine Adresse fehlt</translation>
    </message>
    <message>
        <source>an extension has no slash</source>
        <translation>eine Erweiterung hat keinen Schrägstrich</translation>
    </message>
    <message>
        <source>a home is a path from the root: /home/NAME</source>
        <translation>ein Heimverzeichnis ist ein Pfad von der Wurzel an: /home/NAME</translation>
    </message>
    <message>
        <source>line %1 has the address already: %2</source>
        <translation>Zeile %1 hat die Adresse schon: %2</translation>
    </message>
    <message>
        <source>Give it to another account with --replace.</source>
        <translation>Geben Sie sie mit --replace einem anderen Konto.</translation>
    </message>
    <message>
        <source>the file must end with a line that holds a single dot</source>
        <translation>die Datei muss mit einer Zeile enden, die einen einzelnen Punkt enthält</translation>
    </message>
    <message>
        <source>the last line has no newline</source>
        <translation>die letzte Zeile hat kein Zeilenende</translation>
    </message>
    <message>
        <source>seven fields are needed, each with a colon after it: address, user, uid, gid, home, dash, extension</source>
        <translation>sieben Felder sind nötig, hinter jedem ein Doppelpunkt: Adresse, Benutzer, uid, gid, Heimverzeichnis, Strich, Erweiterung</translation>
    </message>
    <message>
        <source>the line begins with neither &apos;=&apos; nor &apos;+&apos; and counts as &apos;=&apos;</source>
        <translation>die Zeile beginnt weder mit &apos;=&apos; noch mit &apos;+&apos; und zählt als &apos;=&apos;</translation>
    </message>
    <message>
        <source>fields after the seventh are ignored</source>
        <translation>Felder nach dem siebten werden nicht beachtet</translation>
    </message>
    <message>
        <source>the user and group ids must be numbers</source>
        <translation>die Benutzer- und Gruppenkennungen müssen Zahlen sein</translation>
    </message>
    <message>
        <source>nothing is ever delivered as root (uid 0)</source>
        <translation>nichts wird jemals als root (uid 0) zugestellt</translation>
    </message>
    <message>
        <source>the account name is empty</source>
        <translation>der Kontoname ist leer</translation>
    </message>
    <message>
        <source>the home directory must begin with a slash</source>
        <translation>das Heimverzeichnis muss mit einem Schrägstrich beginnen</translation>
    </message>
    <message>
        <source>this address is already assigned above; the earlier line wins</source>
        <translation>diese Adresse ist weiter oben schon zugewiesen; die frühere Zeile gilt</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>line %1, &quot;%2&quot;: %3</source>
        <translation>Zeile %1, &quot;%2&quot;: %3</translation>
    </message>
    <message>
        <source>Its name has capital letters, and addresses are read in small ones.</source>
        <translation>Sein Name hat Großbuchstaben, und Adressen werden in kleinen gelesen.</translation>
    </message>
    <message>
        <source>Its home %1 is not there.</source>
        <translation>Sein Heimverzeichnis %1 ist nicht da.</translation>
    </message>
    <message>
        <source>Its home %1 belongs to somebody else.</source>
        <translation>Sein Heimverzeichnis %1 gehört jemand anderem.</translation>
    </message>
    <message>
        <source>The address belongs to the account %1.</source>
        <translation>Die Adresse gehört dem Konto %1.</translation>
    </message>
    <message>
        <source>Line %1 of users/assign is for an address that an earlier line has.</source>
        <translation>Zeile %1 von users/assign ist für eine Adresse, die eine frühere Zeile hat.</translation>
    </message>
    <message>
        <source>Line %1 of users/assign has this very address, which comes before everything else.</source>
        <translation>Zeile %1 von users/assign hat genau diese Adresse; das geht allem anderen vor.</translation>
    </message>
    <message>
        <source>Line %1 of users/assign has the beginning &quot;%2&quot;, the longest that fits.</source>
        <translation>Zeile %1 von users/assign hat den Anfang &quot;%2&quot;, den längsten, der passt.</translation>
    </message>
    <message>
        <source>Line %1 of users/assign has the beginning &quot;%2&quot;; a rule above fits better.</source>
        <translation>Zeile %1 von users/assign hat den Anfang &quot;%2&quot;; eine Regel darüber passt besser.</translation>
    </message>
    <message>
        <source>Accounts are asked only where users/assign has nothing.</source>
        <translation>Konten werden nur gefragt, wo users/assign nichts hat.</translation>
    </message>
    <message>
        <source>users/assign has nothing for it, and %1 is an account.</source>
        <translation>users/assign hat nichts dafür, und %1 ist ein Konto.</translation>
    </message>
    <message>
        <source>users/assign has nothing for it and no account has the name, so the alias account gets it.</source>
        <translation>users/assign hat nichts dafür, und kein Konto hat den Namen, also bekommt es das Konto alias.</translation>
    </message>
    <message>
        <source>unable to stat %1</source>
        <translation>%1 lässt sich nicht untersuchen (stat)</translation>
    </message>
    <message>
        <source>unable to find alias user</source>
        <translation>der Benutzer alias ist nicht zu finden</translation>
    </message>
    <message>
        <source>no user %1</source>
        <translation>kein Benutzer %1</translation>
    </message>
    <message>
        <source>who may not connect has no environment</source>
        <translation>wer sich nicht verbinden darf, hat keine Umgebung</translation>
    </message>
    <message>
        <source>RELAYCLIENT is set by `relay`</source>
        <translation>RELAYCLIENT wird durch `relay` gesetzt</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot have that value</source>
        <translation>&quot;%1&quot; kann diesen Wert nicht haben</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no address of a client</source>
        <translation>&quot;%1&quot; ist keine Adresse eines Clients</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be compiled: %2</source>
        <translation>&quot;%1&quot; lässt sich nicht kompilieren: %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; matches nobody</source>
        <translation>&quot;%1&quot; trifft auf niemanden zu</translation>
    </message>
    <message>
        <source>a note is one line</source>
        <translation>eine Notiz ist eine Zeile</translation>
    </message>
    <message>
        <source>Put this one in its place with --replace.</source>
        <translation>Setzen Sie diese mit --replace an ihre Stelle.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no IP address</source>
        <translation>&quot;%1&quot; ist keine IP-Adresse</translation>
    </message>
    <message>
        <source>behind the address and a colon must stand allow or deny</source>
        <translation>hinter der Adresse und einem Doppelpunkt muss allow oder deny stehen</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no variable: write ,NAME=&quot;value&quot;</source>
        <translation>&quot;%1&quot; ist keine Variable: ,NAME=&quot;Wert&quot; schreiben</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no value: write NAME=&quot;value&quot;</source>
        <translation>&quot;%1&quot; hat keinen Wert: NAME=&quot;Wert&quot; schreiben</translation>
    </message>
    <message>
        <source>the value of %1 does not end with the %2 that it begins with</source>
        <translation>der Wert von %1 endet nicht mit dem %2, mit dem er beginnt</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no network: behind / belongs a number of bits, at most %2</source>
        <translation>&quot;%1&quot; ist kein Netz: Hinter / gehört eine Zahl von Bits, höchstens %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; mixes IPv4 and IPv6: write the IPv4 network</source>
        <translation>&quot;%1&quot; mischt IPv4 und IPv6: das IPv4-Netz schreiben</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no colon and is ignored</source>
        <translation>&quot;%1&quot; hat keinen Doppelpunkt und wird nicht beachtet</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no network and matches nobody: write all four numbers and /bits</source>
        <translation>&quot;%1&quot; ist kein Netz und trifft auf niemanden zu: alle vier Zahlen und /Bits schreiben</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no range of numbers</source>
        <translation>&quot;%1&quot; ist kein Zahlenbereich</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no IP address or network</source>
        <translation>&quot;%1&quot; ist keine IP-Adresse und kein Netz</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is there, by line %2.</source>
        <translation>&quot;%1&quot; ist da, durch Zeile %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not there.</source>
        <translation>&quot;%1&quot; ist nicht da.</translation>
    </message>
    <message>
        <source>A rule for everybody else is there, by line %1.</source>
        <translation>Eine Regel für alle anderen ist da, durch Zeile %1.</translation>
    </message>
    <message>
        <source>A rule for everybody else is not there.</source>
        <translation>Eine Regel für alle anderen ist nicht da.</translation>
    </message>
    <message>
        <source>No rule fits: the client may connect, and may not relay.</source>
        <translation>Keine Regel passt: Der Client darf sich verbinden und darf das Relay nicht nutzen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is in badmailfrom.</source>
        <translation>&quot;%1&quot; steht in badmailfrom.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not in badmailfrom.</source>
        <translation>&quot;%1&quot; steht nicht in badmailfrom.</translation>
    </message>
    <message>
        <source>Bounces have no sender, and badmailfrom cannot refuse them.</source>
        <translation>Rückläufer haben keinen Absender, und badmailfrom kann sie nicht abweisen.</translation>
    </message>
    <message>
        <source>The sender is not refused.</source>
        <translation>Der Absender wird nicht abgewiesen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no name for such a table</source>
        <translation>&quot;%1&quot; ist kein Name für eine solche Tabelle</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no address</source>
        <translation>&quot;%1&quot; ist keine Adresse</translation>
    </message>
    <message>
        <source>a colon or semicolon among the addresses; groups are not known here</source>
        <translation>ein Doppelpunkt oder Semikolon zwischen den Adressen; Gruppen sind hier nicht bekannt</translation>
    </message>
    <message>
        <source>%1 is a file, to which fastforward delivers nothing; a .qmail file can</source>
        <translation>%1 ist eine Datei, in die fastforward nichts zustellt; eine .qmail-Datei kann es</translation>
    </message>
    <message>
        <source>an address is empty</source>
        <translation>eine Adresse ist leer</translation>
    </message>
    <message>
        <source>the addresses cannot be understood</source>
        <translation>die Adressen sind nicht zu verstehen</translation>
    </message>
    <message>
        <source>a quote, comment or bracket does not end</source>
        <translation>ein Anführungszeichen, Kommentar oder eine Klammer endet nicht</translation>
    </message>
    <message>
        <source>the name is missing before the colon</source>
        <translation>der Name vor dem Doppelpunkt fehlt</translation>
    </message>
    <message>
        <source>nothing stands behind the name</source>
        <translation>hinter dem Namen steht nichts</translation>
    </message>
    <message>
        <source>a name, an address or a command is one line, without control characters</source>
        <translation>ein Name, eine Adresse oder ein Befehl ist eine Zeile, ohne Steuerzeichen</translation>
    </message>
    <message>
        <source>A private hub has no mailing lists of mlmmj, whose programs need root&apos;s help; make a list in .qmail files instead.</source>
        <translation>Ein privater Hub hat keine Mailinglisten von mlmmj, dessen Programme die Hilfe von root brauchen; legen Sie stattdessen eine Liste in .qmail-Dateien an.</translation>
    </message>
    <message>
        <source>this hub does not deliver mail for %1: it is neither in control/locals nor in control/virtualdomains</source>
        <translation>dieser Hub stellt keine Mail für %1 zu: Die Domain steht weder in control/locals noch in control/virtualdomains</translation>
    </message>
    <message>
        <source>it belongs to the account %1, who can make a list in its own .qmail files</source>
        <translation>es gehört dem Konto %1, das in seinen eigenen .qmail-Dateien eine Liste anlegen kann</translation>
    </message>
    <message>
        <source>Take another name.</source>
        <translation>Nehmen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be a member&apos;s address</source>
        <translation>&quot;%1&quot; kann nicht die Adresse eines Mitglieds sein</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be the owner&apos;s address</source>
        <translation>&quot;%1&quot; kann nicht die Adresse des Eigentümers sein</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be a list: write NAME@DOMAIN with a name of letters, digits, dots, dashes and underlines</source>
        <translation>&quot;%1&quot; kann keine Liste sein: NAME@DOMAIN schreiben, mit einem Namen aus Buchstaben, Ziffern, Punkten, Bindestrichen und Unterstrichen</translation>
    </message>
    <message>
        <source>mlmmj is not installed: there is no %1</source>
        <translation>mlmmj ist nicht installiert: Es gibt kein %1</translation>
    </message>
    <message>
        <source>Install the package mlmmj and try again.</source>
        <translation>Installieren Sie das Paket mlmmj, und versuchen Sie es wieder.</translation>
    </message>
    <message>
        <source>%1 is there already</source>
        <translation>%1 ist schon da</translation>
    </message>
    <message>
        <source>Take another name, or remove what is there.</source>
        <translation>Nehmen Sie einen anderen Namen, oder entfernen Sie, was da ist.</translation>
    </message>
    <message>
        <source>say who shall become a member</source>
        <translation>geben Sie an, wer Mitglied werden soll</translation>
    </message>
    <message>
        <source>a list needs an owner</source>
        <translation>eine Liste braucht einen Eigentümer</translation>
    </message>
    <message>
        <source>there is no list %1</source>
        <translation>es gibt keine Liste %1</translation>
    </message>
    <message>
        <source>%1 is no directory of a list of mlmmj&apos;s</source>
        <translation>%1 ist kein Verzeichnis einer Liste von mlmmj</translation>
    </message>
    <message>
        <source>mlmmj-make-ml has not made %1</source>
        <translation>mlmmj-make-ml hat %1 nicht angelegt</translation>
    </message>
    <message>
        <source>%1 belongs to the account %2, who can make a list in its own .qmail files; take another name</source>
        <translation>%1 gehört dem Konto %2, das in seinen eigenen .qmail-Dateien eine Liste anlegen kann; nehmen Sie einen anderen Namen</translation>
    </message>
    <message>
        <source>%1 can be read or written by others than its owner</source>
        <translation>%1 kann von anderen als dem Eigentümer gelesen oder geschrieben werden</translation>
    </message>
    <message>
        <source>Look into the file before you close it to them (chmod 600): they could have written it.</source>
        <translation>Sehen Sie in die Datei, bevor Sie sie für andere sperren (chmod 600): Sie könnten sie geschrieben haben.</translation>
    </message>
    <message>
        <source>%1 can be used by others than its owner; run chmod 600 on it</source>
        <translation>%1 kann von anderen als dem Eigentümer benutzt werden; führen Sie chmod 600 darauf aus</translation>
    </message>
    <message>
        <source>%1 does not belong to who runs the hub; run chown on it</source>
        <translation>%1 gehört nicht dem, der den Hub betreibt; führen Sie chown darauf aus</translation>
    </message>
    <message>
        <source>the name cannot be used: %1</source>
        <translation>der Name kann nicht verwendet werden: %1</translation>
    </message>
    <message>
        <source>the password cannot be used: %1</source>
        <translation>das Passwort kann nicht verwendet werden: %1</translation>
    </message>
    <message>
        <source>Take another name, such as anna@example.org.</source>
        <translation>Nehmen Sie einen anderen Namen, etwa anna@example.org.</translation>
    </message>
    <message>
        <source>it is too long</source>
        <translation>es ist zu lang</translation>
    </message>
    <message>
        <source>it is longer than %1 bytes</source>
        <translation>es ist länger als %1 Bytes</translation>
    </message>
    <message>
        <source>it has a colon, begins with # or has a space at an end</source>
        <translation>es hat einen Doppelpunkt, beginnt mit # oder hat ein Leerzeichen am Anfang oder Ende</translation>
    </message>
    <message>
        <source>it is empty or has a NUL in it</source>
        <translation>es ist leer oder enthält ein NUL</translation>
    </message>
    <message>
        <source>it has characters that SASLprep does not allow: %1</source>
        <translation>es hat Zeichen, die SASLprep nicht erlaubt: %1</translation>
    </message>
    <message>
        <source>nothing is left of it after SASLprep</source>
        <translation>nach SASLprep bleibt nichts davon übrig</translation>
    </message>
    <message>
        <source>there is no colon behind the name</source>
        <translation>hinter dem Namen steht kein Doppelpunkt</translation>
    </message>
    <message>
        <source>the name is not in the form that names are compared in (SASLprep)</source>
        <translation>der Name hat nicht die Form, in der Namen verglichen werden (SASLprep)</translation>
    </message>
    <message>
        <source>the name stands further up already; the first line counts</source>
        <translation>der Name steht schon weiter oben; die erste Zeile zählt</translation>
    </message>
    <message>
        <source>what follows the name is no verifier for SCRAM-SHA-256 of 4096 to 2000000 iterations</source>
        <translation>was auf den Namen folgt, ist kein Prüfwert für SCRAM-SHA-256 mit 4096 bis 2000000 Durchgängen</translation>
    </message>
    <message>
        <source>what follows the name is neither a SCRAM-SHA-256 verifier nor a hash as in crypt(5)</source>
        <translation>was auf den Namen folgt, ist weder ein SCRAM-SHA-256-Prüfwert noch ein Hash wie in crypt(5)</translation>
    </message>
    <message>
        <source>an entry of control/%1 goes before it: %2</source>
        <translation>ein Eintrag von control/%1 geht ihm vor: %2</translation>
    </message>
    <message>
        <source>the name of the relay has blanks at an end, or characters that cannot be kept</source>
        <translation>der Name des Relays hat Leerzeichen am Anfang oder Ende oder Zeichen, die sich nicht speichern lassen</translation>
    </message>
    <message>
        <source>the user name has blanks at an end, or characters that cannot be kept</source>
        <translation>der Benutzername hat Leerzeichen am Anfang oder Ende oder Zeichen, die sich nicht speichern lassen</translation>
    </message>
    <message>
        <source>the token command has blanks at an end, or characters that cannot be kept</source>
        <translation>der Token-Befehl hat Leerzeichen am Anfang oder Ende oder Zeichen, die sich nicht speichern lassen</translation>
    </message>
    <message>
        <source>the TLS mode has blanks at an end, or characters that cannot be kept</source>
        <translation>der TLS-Modus hat Leerzeichen am Anfang oder Ende oder Zeichen, die sich nicht speichern lassen</translation>
    </message>
    <message>
        <source>the port is not a number from 1 to 65535</source>
        <translation>der Port ist keine Zahl von 1 bis 65535</translation>
    </message>
    <message>
        <source>a user name with a bar cannot be kept</source>
        <translation>ein Benutzername mit einem senkrechten Strich lässt sich nicht speichern</translation>
    </message>
    <message>
        <source>this password cannot be kept; choose another one at the relay</source>
        <translation>dieses Passwort lässt sich nicht speichern; wählen Sie beim Relay ein anderes</translation>
    </message>
    <message>
        <source>a password needs the user name that it belongs to</source>
        <translation>ein Passwort braucht den Benutzernamen, zu dem es gehört</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither &quot;default&quot; nor a domain nor a sender</source>
        <translation>&quot;%1&quot; ist weder &quot;default&quot; noch eine Domain noch ein Absender</translation>
    </message>
    <message>
        <source>there is no password of %1 for %2 yet</source>
        <translation>es gibt noch kein Passwort von %1 für %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a name of letters, digits, dots and hyphens, such as mail.example.org</source>
        <translation>&quot;%1&quot; ist kein Name aus Buchstaben, Ziffern, Punkten und Bindestrichen, etwa mail.example.org</translation>
    </message>
    <message>
        <source>%1 is one of an authority</source>
        <translation>%1 ist eines von einer Zertifizierungsstelle</translation>
    </message>
    <message>
        <source>Remove it first (mailwrightctl tls remove) if it must go.</source>
        <translation>Entfernen Sie es zuerst (mailwrightctl tls remove), wenn es weichen soll.</translation>
    </message>
    <message>
        <source>What was there stays as it is.</source>
        <translation>Was da war, bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>there is no certificate</source>
        <translation>es gibt kein Zertifikat</translation>
    </message>
    <message>
        <source>certificate %1 is damaged: %2</source>
        <translation>Zertifikat %1 ist beschädigt: %2</translation>
    </message>
    <message>
        <source>there is no private key</source>
        <translation>es gibt keinen privaten Schlüssel</translation>
    </message>
    <message>
        <source>the private key is damaged</source>
        <translation>der private Schlüssel ist beschädigt</translation>
    </message>
    <message>
        <source>the private key is under a passphrase, which nobody could type when a server starts</source>
        <translation>der private Schlüssel ist durch eine Passphrase geschützt, die niemand eingeben könnte, wenn ein Server startet</translation>
    </message>
    <message>
        <source>the private key does not belong to the certificate</source>
        <translation>der private Schlüssel gehört nicht zum Zertifikat</translation>
    </message>
    <message>
        <source>the certificate expired on %1 (%2 ago)</source>
        <translation>das Zertifikat ist am %1 abgelaufen (%2 her)</translation>
    </message>
    <message>
        <source>no server can use it: %1</source>
        <translation>kein Server kann es verwenden: %1</translation>
    </message>
    <message>
        <source>the certificate cannot be used: %1</source>
        <translation>das Zertifikat kann nicht verwendet werden: %1</translation>
    </message>
    <message>
        <source>the chain cannot be used: %1</source>
        <translation>die Kette kann nicht verwendet werden: %1</translation>
    </message>
    <message>
        <source>a certificate needs the name of a host</source>
        <translation>ein Zertifikat braucht den Namen eines Hosts</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no name of a host (names with other letters: write their xn-- form)</source>
        <translation>&quot;%1&quot; ist kein Name eines Hosts (Namen mit anderen Buchstaben: ihre Form mit xn-- schreiben)</translation>
    </message>
    <message>
        <source>a certificate is valid for 1 to %1 days</source>
        <translation>ein Zertifikat gilt 1 bis %1 Tage</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not ADDRESS:PORT, such as 127.0.0.1:2525 or [::]:25</source>
        <translation>&quot;%1&quot; ist nicht ADRESSE:PORT, etwa 127.0.0.1:2525 oder [::]:25</translation>
    </message>
    <message>
        <source>%1 does not listen anywhere</source>
        <translation>%1 lauscht nirgends</translation>
    </message>
    <message>
        <source>there is no hub in %1 yet: it needs the name of this host</source>
        <translation>es gibt noch keinen Hub in %1: Er braucht den Namen dieses Hosts</translation>
    </message>
    <message>
        <source>there is no account %1 on this machine; make it first</source>
        <translation>es gibt kein Konto %1 auf diesem Rechner; legen Sie es zuerst an</translation>
    </message>
    <message>
        <source>qmail&apos;s accounts and groups are not all there; run installer/users</source>
        <translation>die Konten und Gruppen von qmail sind nicht alle da; führen Sie installer/users aus</translation>
    </message>
    <message>
        <source>Then try again; nothing has been made.</source>
        <translation>Versuchen Sie es dann wieder; es ist nichts angelegt worden.</translation>
    </message>
    <message>
        <source>The queue in %1 is not whole: queue/mess has no directories 0, 1, 2 and so on.</source>
        <translation>Die Warteschlange in %1 ist nicht vollständig: queue/mess hat keine Verzeichnisse 0, 1, 2 und so weiter.</translation>
    </message>
    <message>
        <source>There is no account %1, as which programs of the hub run.</source>
        <translation>Es gibt kein Konto %1, unter dem Programme des Hubs laufen.</translation>
    </message>
    <message>
        <source>There is no group %1.</source>
        <translation>Es gibt keine Gruppe %1.</translation>
    </message>
    <message>
        <source>it is about the whole backup, not about single files or domains</source>
        <translation>es geht um die ganze Sicherung, nicht um einzelne Dateien oder Domains</translation>
    </message>
    <message>
        <source>Nothing of it is used; take another one.</source>
        <translation>Nichts davon wird verwendet; nehmen Sie eine andere.</translation>
    </message>
    <message>
        <source>it is not a backup: its first file is no manifest</source>
        <translation>es ist keine Sicherung: Die erste Datei darin ist kein Manifest</translation>
    </message>
    <message>
        <source>it is not a backup that this version knows</source>
        <translation>es ist keine Sicherung, die diese Version kennt</translation>
    </message>
    <message>
        <source>its manifest is damaged in line %1</source>
        <translation>das Manifest darin ist in Zeile %1 beschädigt</translation>
    </message>
    <message>
        <source>its manifest does not list what it holds</source>
        <translation>das Manifest darin nennt nicht, was sie enthält</translation>
    </message>
    <message>
        <source>%1 is not what the manifest says</source>
        <translation>%1 ist nicht, was das Manifest sagt</translation>
    </message>
    <message>
        <source>it is not a tar file, or it is damaged: a checksum does not fit</source>
        <translation>es ist keine tar-Datei, oder sie ist beschädigt: Eine Prüfsumme passt nicht</translation>
    </message>
    <message>
        <source>it is damaged: a number in it is none</source>
        <translation>sie ist beschädigt: Eine Zahl darin ist keine</translation>
    </message>
    <message>
        <source>it is cut off</source>
        <translation>sie ist abgeschnitten</translation>
    </message>
    <message>
        <source>it is cut off: its end is missing</source>
        <translation>sie ist abgeschnitten: Das Ende fehlt</translation>
    </message>
    <message>
        <source>there is something in it that is no ordinary file, or too much</source>
        <translation>darin ist etwas, das keine gewöhnliche Datei ist, oder zu viel</translation>
    </message>
    <message>
        <source>The SMTP servers are restarted: connections that are open finish first, new ones wait for a second.</source>
        <translation>Die SMTP-Server starten neu: Offene Verbindungen enden zuerst, neue warten eine Sekunde.</translation>
    </message>
    <message>
        <source>%1 is restarted: running work finishes first.</source>
        <translation>%1 startet neu: Laufende Arbeit endet zuerst.</translation>
    </message>
    <message>
        <source>%1 ends: running work finishes first.</source>
        <translation>%1 endet: Laufende Arbeit endet zuerst.</translation>
    </message>
    <message>
        <source>Every other domain is no longer virtual: mail for it goes where locals or DNS say.</source>
        <translation>Jede andere Domain ist nicht mehr virtuell: Mail dafür geht, wohin locals oder DNS sagen.</translation>
    </message>
    <message>
        <source>Through control/virtualdomains mail for every domain that is named nowhere goes to the local address %1-NAME.</source>
        <translation>Durch control/virtualdomains geht Mail für jede Domain, die nirgends genannt ist, an die lokale Adresse %1-NAME.</translation>
    </message>
    <message>
        <source>An exception: %1 is remote mail and goes where DNS says.</source>
        <translation>Eine Ausnahme: %1 ist externe Mail und geht, wohin DNS sagt.</translation>
    </message>
    <message>
        <source>mail to anybody@%1</source>
        <translation>Mail an alle bei %1</translation>
    </message>
    <message>
        <source>mail to anybody below %1</source>
        <translation>Mail an alle unterhalb von %1</translation>
    </message>
    <message>
        <source>mail to %1</source>
        <translation>Mail an %1</translation>
    </message>
    <message>
        <source>mail for every domain that is named nowhere</source>
        <translation>Mail für jede Domain, die nirgends genannt ist</translation>
    </message>
    <message>
        <source>It is handled by the account %1 through the files %2 in %3; what has none bounces, until there is one that ends in default.</source>
        <translation>Sie wird vom Konto %1 durch die Dateien %2 in %3 behandelt; was keine hat, läuft zurück, bis es eine gibt, die auf default endet.</translation>
    </message>
    <message>
        <source>There is no rcpthosts: mail for any domain is accepted already, which makes an open relay.</source>
        <translation>Es gibt kein rcpthosts: Mail für jede Domain wird schon angenommen; das ergibt ein offenes Relay.</translation>
    </message>
    <message>
        <source>%1 is removed: its mail bounces, or goes to a .qmail file that ends in default.</source>
        <translation>%1 wird entfernt: Mail dafür läuft zurück oder geht an eine .qmail-Datei, die auf default endet.</translation>
    </message>
    <message>
        <source>Mail for %1 goes to %2.</source>
        <translation>Mail für %1 geht an %2.</translation>
    </message>
    <message>
        <source>Mail for %1 goes to %2, %3 more.</source>
        <translation>Mail für %1 geht an %2 und %3 weitere.</translation>
    </message>
    <message>
        <source>Mail for %1 is given to a program.</source>
        <translation>Mail für %1 geht an ein Programm.</translation>
    </message>
    <message>
        <source>Mail for %1 is delivered the standard way, or dropped if only comments stand there.</source>
        <translation>Mail für %1 wird wie üblich zugestellt, oder verworfen, wenn dort nur Kommentare stehen.</translation>
    </message>
    <message>
        <source>Until now mail for %1 was delivered the standard way (control/defaultdelivery); from now on only as this file says.</source>
        <translation>Bisher wurde Mail für %1 wie üblich zugestellt (control/defaultdelivery); von nun an nur, wie diese Datei sagt.</translation>
    </message>
    <message>
        <source>Addresses are given to accounts anew, as users/assign says.</source>
        <translation>Adressen werden neu an Konten vergeben, wie users/assign sagt.</translation>
    </message>
    <message>
        <source>%1 holds for the next time that users/assign is made (qmail-pw2u).</source>
        <translation>%1 gilt für das nächste Mal, wenn users/assign erstellt wird (qmail-pw2u).</translation>
    </message>
    <message>
        <source>%1 is an account: when users/assign is made anew its own rule comes first and wins, unless users/exclude names it.</source>
        <translation>%1 ist ein Konto: Wenn users/assign neu erstellt wird, kommt seine eigene Regel zuerst und gilt, außer wenn users/exclude es nennt.</translation>
    </message>
    <message>
        <source>%1 is an account: its mail goes to it all the same, unless users/exclude names it and users/assign gives the address to another.</source>
        <translation>%1 ist ein Konto: Seine Mail geht trotzdem dorthin, außer wenn users/exclude es nennt und users/assign die Adresse einem anderen gibt.</translation>
    </message>
    <message>
        <source>Who may connect, and who may send mail to anywhere (relay), is decided by the new rules.</source>
        <translation>Wer sich verbinden darf, und wer überallhin senden darf (relay), bestimmen die neuen Regeln.</translation>
    </message>
    <message>
        <source>Where .qmail files ask fastforward, mail goes as the new table says.</source>
        <translation>Wo .qmail-Dateien fastforward fragen, geht Mail, wohin die neue Tabelle sagt.</translation>
    </message>
    <message>
        <source>Nothing asks this table before a .qmail file has a line &quot;|fastforward -d %1.cdb&quot;.</source>
        <translation>Nichts fragt diese Tabelle, bevor eine .qmail-Datei eine Zeile &quot;|fastforward -d %1.cdb&quot; hat.</translation>
    </message>
    <message>
        <source>%1 files with secrets are not in this backup and stay as they are: %2.</source>
        <translation>%1 Dateien mit Geheimnissen sind nicht in dieser Sicherung und bleiben, wie sie sind: %2.</translation>
    </message>
    <message>
        <source>Mail for %1 is no longer taken.</source>
        <translation>Mail für %1 wird nicht mehr angenommen.</translation>
    </message>
    <message>
        <source>Mail for %1 is still taken, and goes where it went.</source>
        <translation>Mail für %1 wird weiter angenommen und geht, wohin sie ging.</translation>
    </message>
    <message>
        <source>The DNS must know %1: other servers look up the name that the hub calls itself, and whom to bring mail for it.</source>
        <translation>DNS muss %1 kennen: Andere Server schlagen den Namen nach, mit dem der Hub sich meldet, und wem sie Mail dafür bringen.</translation>
    </message>
    <message>
        <source>Mail for the users of this computer goes to the relay, too: it must know their addresses.</source>
        <translation>Auch Mail für die Benutzer dieses Rechners geht an das Relay: Es muss ihre Adressen kennen.</translation>
    </message>
    <message>
        <source>While none of the servers answers, programs that send mail are told that it failed: nothing waits here.</source>
        <translation>Solange keiner der Server antwortet, erfahren Programme, die Mail senden, dass es misslang: Hier wartet nichts.</translation>
    </message>
    <message>
        <source>People may have to know, and agree, that their mail is kept: ask before.</source>
        <translation>Die Leute müssen vielleicht wissen und zustimmen, dass ihre Mail aufbewahrt wird: Fragen Sie vorher.</translation>
    </message>
    <message>
        <source>When %1 has connected to the SMTP server, which is one process for each client from now on, without STARTTLS, the mail is sent to port 25 there.</source>
        <translation>Wenn %1 sich mit dem SMTP-Server verbunden hat, der von nun an ein Prozess je Client ist, ohne STARTTLS, wird die Mail dort an Port 25 gesendet.</translation>
    </message>
    <message>
        <source>The queue, the directories and the mailboxes are made, and the services begin.</source>
        <translation>Die Warteschlange, die Verzeichnisse und die Postfächer werden angelegt, und die Dienste beginnen.</translation>
    </message>
    <message>
        <source>Nothing of the hub itself is changed, and nothing stops.</source>
        <translation>Am Hub selbst wird nichts geändert, und nichts hält an.</translation>
    </message>
    <message>
        <source>The tcp rules are made from %1.</source>
        <translation>Die TCP-Regeln werden aus %1 erstellt.</translation>
    </message>
    <message>
        <source>The services are in %1.</source>
        <translation>Die Dienste sind in %1.</translation>
    </message>
    <message>
        <source>The service %1 keeps no log that multilog writes.</source>
        <translation>Der Dienst %1 führt kein Protokoll, das multilog schreibt.</translation>
    </message>
    <message>
        <source>The service %1 writes its log to %2.</source>
        <translation>Der Dienst %1 schreibt sein Protokoll nach %2.</translation>
    </message>
    <message>
        <source>The queue is spread over %1 directories.</source>
        <translation>Die Warteschlange ist auf %1 Verzeichnisse verteilt.</translation>
    </message>
    <message>
        <source>Its programs are %1&apos;s.</source>
        <translation>Seine Programme stammen von %1.</translation>
    </message>
    <message>
        <source>%1 is of a maker that is not known.</source>
        <translation>%1 stammt von einem unbekannten Hersteller.</translation>
    </message>
    <message>
        <source>Its accounts are %1.</source>
        <translation>Seine Konten sind %1.</translation>
    </message>
    <message>
        <source>One message cannot be tried or returned by itself: its qmail-send takes no commands. All can be tried at once.</source>
        <translation>Eine einzelne Nachricht kann nicht für sich versucht oder zurückgeschickt werden: Sein qmail-send nimmt keine Befehle an. Alle zugleich lassen sich versuchen.</translation>
    </message>
    <message>
        <source>Settings that only Mailwright&apos;s programs read cannot be made: TLS, logins, limits for each client and others; each refusal names the file.</source>
        <translation>Einstellungen, die nur Mailwrights Programme lesen, sind nicht möglich: TLS, Anmeldungen, Grenzen für jeden Client und andere; jede Ablehnung nennt die Datei.</translation>
    </message>
    <message>
        <source>A recipient is refused only after its mail was taken, by a bounce: its qmail-smtpd does not ask who exists.</source>
        <translation>Ein Empfänger wird erst abgewiesen, nachdem die Mail für ihn angenommen ist, durch einen Rückläufer: Sein qmail-smtpd fragt nicht, wen es gibt.</translation>
    </message>
    <message>
        <source>%1 is a hub of these programs.</source>
        <translation>%1 ist ein Hub dieser Programme.</translation>
    </message>
    <message>
        <source>%1 is a hub that was set up by hand and taken over; its programs are %2&apos;s.</source>
        <translation>%1 ist ein Hub, der von Hand eingerichtet und übernommen wurde; seine Programme stammen von %2.</translation>
    </message>
    <message>
        <source>%1 is a hub that was set up by hand, with programs of others and services of its own.</source>
        <translation>%1 ist ein Hub, der von Hand eingerichtet wurde, mit Programmen anderer und eigenen Diensten.</translation>
    </message>
    <message>
        <source>%1 is a qmail of other programs, with control files and a queue.</source>
        <translation>%1 ist ein qmail aus anderen Programmen, mit Steuerdateien und einer Warteschlange.</translation>
    </message>
    <message>
        <source>%1 has control files and no queue.</source>
        <translation>%1 hat Steuerdateien und keine Warteschlange.</translation>
    </message>
    <message>
        <source>%1 has parts of a hub, but not all that one needs to work.</source>
        <translation>%1 hat Teile eines Hubs, aber nicht alles, was einer zum Arbeiten braucht.</translation>
    </message>
    <message>
        <source>%1 has parts of a hub, but not all that one needs to work: control/me, the name of the host, is missing.</source>
        <translation>%1 hat Teile eines Hubs, aber nicht alles, was einer zum Arbeiten braucht: control/me, der Name des Hosts, fehlt.</translation>
    </message>
    <message>
        <source>There is no hub in %1 yet.</source>
        <translation>Es gibt noch keinen Hub in %1.</translation>
    </message>
    <message>
        <source>The group %1 is missing.</source>
        <translation>Die Gruppe %1 fehlt.</translation>
    </message>
    <message>
        <source>The account %1 is missing.</source>
        <translation>Das Konto %1 fehlt.</translation>
    </message>
    <message>
        <source>Make them all: sudo installer/users (a package does it by itself).</source>
        <translation>Legen Sie alle an: sudo installer/users (ein Paket tut es von selbst).</translation>
    </message>
    <message>
        <source>The program %1, which keeps the services running, is missing.</source>
        <translation>Das Programm %1, das die Dienste am Laufen hält, fehlt.</translation>
    </message>
    <message>
        <source>Install the package daemontools.</source>
        <translation>Installieren Sie das Paket daemontools.</translation>
    </message>
    <message>
        <source>%1 listens on port %2 already.</source>
        <translation>%1 lauscht schon an Port %2.</translation>
    </message>
    <message>
        <source>%1 listens on port %2 already (process %3).</source>
        <translation>%1 lauscht schon an Port %2 (Prozess %3).</translation>
    </message>
    <message>
        <source>%1 listens on port %2 already (process %3, %4).</source>
        <translation>%1 lauscht schon an Port %2 (Prozess %3, %4).</translation>
    </message>
    <message>
        <source>a program of another user</source>
        <translation>ein Programm eines anderen Benutzers</translation>
    </message>
    <message>
        <source>Choose another port.</source>
        <translation>Wählen Sie einen anderen Port.</translation>
    </message>
    <message>
        <source>Stop it and keep it from starting again, or let this hub listen elsewhere.</source>
        <translation>Halten Sie es an, und verhindern Sie, dass es wieder startet, oder lassen Sie diesen Hub woanders lauschen.</translation>
    </message>
    <message>
        <source>There is %1, as Life with qmail has it.</source>
        <translation>Es gibt %1, wie Life with qmail es vorsieht.</translation>
    </message>
    <message>
        <source>Take the installation over: mailwrightctl setup adopt.</source>
        <translation>Übernehmen Sie die Installation: mailwrightctl setup adopt.</translation>
    </message>
    <message>
        <source>The service %1 runs from now on.</source>
        <translation>Der Dienst %1 läuft von nun an.</translation>
    </message>
    <message>
        <source>The service %1 ends.</source>
        <translation>Der Dienst %1 endet.</translation>
    </message>
    <message>
        <source>The service %1 stops and is normally down.</source>
        <translation>Der Dienst %1 hält an und ruht normalerweise.</translation>
    </message>
    <message>
        <source>The service %1 starts and is normally up.</source>
        <translation>Der Dienst %1 startet und läuft normalerweise.</translation>
    </message>
    <message>
        <source>The service %1 is started in another way from now on.</source>
        <translation>Der Dienst %1 wird von nun an anders gestartet.</translation>
    </message>
    <message>
        <source>%1 stops, and stays down also when the machine starts anew.</source>
        <translation>%1 hält an und bleibt es auch, wenn der Rechner neu startet.</translation>
    </message>
    <message>
        <source>%1 ends; its log stays.</source>
        <translation>%1 endet; das Protokoll bleibt.</translation>
    </message>
    <message>
        <source>The mailing list %1 is made.</source>
        <translation>Die Mailingliste %1 wird angelegt.</translation>
    </message>
    <message>
        <source>The mailing list %1 ends.</source>
        <translation>Die Mailingliste %1 endet.</translation>
    </message>
    <message>
        <source>The members of %1 change; nobody is told.</source>
        <translation>Die Mitglieder von %1 ändern sich; niemand erfährt davon.</translation>
    </message>
    <message>
        <source>People subscribe by mail to %1.</source>
        <translation>Man abonniert sie durch Mail an %1.</translation>
    </message>
    <message>
        <source>Mail to the list bounces from now on.</source>
        <translation>Mail an die Liste läuft von nun an zurück.</translation>
    </message>
    <message>
        <source>Its archive and its members are kept in %1; undo brings them back.</source>
        <translation>Ihr Archiv und ihre Mitglieder bleiben in %1 erhalten; Zurücknehmen bringt sie wieder.</translation>
    </message>
    <message>
        <source>Who may log in to send mail changes at once.</source>
        <translation>Wer sich zum Senden von Mail anmelden darf, ändert sich sofort.</translation>
    </message>
    <message>
        <source>%1 has a password now.</source>
        <translation>%1 hat jetzt ein Passwort.</translation>
    </message>
    <message>
        <source>%1 has another password now; the one before does not count any more.</source>
        <translation>%1 hat jetzt ein anderes Passwort; das vorige gilt nicht mehr.</translation>
    </message>
    <message>
        <source>For mail, this one counts from now on, not that of the account %1.</source>
        <translation>Für Mail gilt von nun an dieses, nicht das des Kontos %1.</translation>
    </message>
    <message>
        <source>It is easy to guess.</source>
        <translation>Es ist leicht zu erraten.</translation>
    </message>
    <message>
        <source>It is shorter than %1 characters; whoever gets at the file of passwords could guess it.</source>
        <translation>Es ist kürzer als %1 Zeichen; wer an die Datei der Passwörter kommt, könnte es erraten.</translation>
    </message>
    <message>
        <source>The name is part of it.</source>
        <translation>Der Name ist ein Teil davon.</translation>
    </message>
    <message>
        <source>It is made of few different characters.</source>
        <translation>Es besteht aus wenigen verschiedenen Zeichen.</translation>
    </message>
    <message>
        <source>all mail that nothing else is said about goes through %1, without a login.</source>
        <translation>alle übrige Mail geht über %1, ohne Anmeldung.</translation>
    </message>
    <message>
        <source>all mail that nothing else is said about goes through %1, as %2.</source>
        <translation>alle übrige Mail geht über %1, als %2.</translation>
    </message>
    <message>
        <source>mail from everybody@%1 goes through %2, without a login.</source>
        <translation>Mail von allen bei %1 geht über %2, ohne Anmeldung.</translation>
    </message>
    <message>
        <source>mail from everybody@%1 goes through %2, as %3.</source>
        <translation>Mail von allen bei %1 geht über %2, als %3.</translation>
    </message>
    <message>
        <source>mail from %1 goes through %2, without a login.</source>
        <translation>Mail von %1 geht über %2, ohne Anmeldung.</translation>
    </message>
    <message>
        <source>mail from %1 goes through %2, as %3.</source>
        <translation>Mail von %1 geht über %2, als %3.</translation>
    </message>
    <message>
        <source>mail for all hosts below %1 goes through %2, without a login.</source>
        <translation>Mail für alle Hosts unterhalb von %1 geht über %2, ohne Anmeldung.</translation>
    </message>
    <message>
        <source>mail for all hosts below %1 goes through %2, as %3.</source>
        <translation>Mail für alle Hosts unterhalb von %1 geht über %2, als %3.</translation>
    </message>
    <message>
        <source>mail for %1 goes through %2, without a login.</source>
        <translation>Mail für %1 geht über %2, ohne Anmeldung.</translation>
    </message>
    <message>
        <source>mail for %1 goes through %2, as %3.</source>
        <translation>Mail für %1 geht über %2, als %3.</translation>
    </message>
    <message>
        <source>all mail that nothing else is said about</source>
        <translation>alle übrige Mail</translation>
    </message>
    <message>
        <source>mail from everybody@%1</source>
        <translation>Mail von allen bei %1</translation>
    </message>
    <message>
        <source>mail from %1</source>
        <translation>Mail von %1</translation>
    </message>
    <message>
        <source>mail for all hosts below %1</source>
        <translation>Mail für alle Hosts unterhalb von %1</translation>
    </message>
    <message>
        <source>mail for %1</source>
        <translation>Mail für %1</translation>
    </message>
    <message>
        <source>Clients that ask for %1 are shown another certificate, from the next connection on.</source>
        <translation>Clients, die nach %1 fragen, wird von der nächsten Verbindung an ein anderes Zertifikat gezeigt.</translation>
    </message>
    <message>
        <source>The certificate %1 and its key are removed.</source>
        <translation>Das Zertifikat %1 und sein Schlüssel werden entfernt.</translation>
    </message>
    <message>
        <source>The certificate is for %1, signed by itself, valid %2.</source>
        <translation>Das Zertifikat ist für %1, selbstsigniert, gültig %2.</translation>
    </message>
    <message>
        <source>The certificate is for %1, issued by %2, valid %3.</source>
        <translation>Das Zertifikat ist für %1, ausgestellt von %2, gültig %3.</translation>
    </message>
    <message>
        <source>Its fingerprint (SHA-256) is %1; its key is %2.</source>
        <translation>Sein Fingerabdruck (SHA-256) ist %1; sein Schlüssel ist %2.</translation>
    </message>
    <message>
        <source>The certificate is not for %1.</source>
        <translation>Das Zertifikat ist nicht für %1.</translation>
    </message>
    <message>
        <source>The certificate is not for %1, the name of this hub.</source>
        <translation>Das Zertifikat ist nicht für %1, den Namen dieses Hubs.</translation>
    </message>
    <message>
        <source>The certificate names no host.</source>
        <translation>Das Zertifikat nennt keinen Host.</translation>
    </message>
    <message>
        <source>The certificate is not valid yet: %1.</source>
        <translation>Das Zertifikat ist noch nicht gültig: %1.</translation>
    </message>
    <message>
        <source>The certificate is signed by itself: programs that verify it have to be told to trust it.</source>
        <translation>Das Zertifikat ist selbstsigniert: Programmen, die es prüfen, muss gesagt werden, dass sie ihm vertrauen sollen.</translation>
    </message>
    <message>
        <source>The certificate comes without those that vouch for it: many programs will not be able to verify it.</source>
        <translation>Das Zertifikat kommt ohne die, die für es bürgen: Viele Programme werden es nicht prüfen können.</translation>
    </message>
    <message>
        <source>The certificates of the chain were not in their order; they are now.</source>
        <translation>Die Zertifikate der Kette standen nicht in ihrer Reihenfolge; jetzt tun sie es.</translation>
    </message>
    <message>
        <source>%1 of %2 certificates do not belong to the chain and are left out.</source>
        <translation>%1 von %2 Zertifikaten gehören nicht zur Kette und werden weggelassen.</translation>
    </message>
    <message>
        <source>until %1 (in %2)</source>
        <translation>bis %1 (noch %2)</translation>
    </message>
    <message>
        <source>from %1 until %2</source>
        <translation>von %1 bis %2</translation>
    </message>
    <message>
        <source>expired on %1 (%2 ago)</source>
        <translation>am %1 abgelaufen (%2 her)</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 Tag</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 Tage</translation>
    </message>
    <message>
        <source>%1 January %2</source>
        <translation>%1. Januar %2</translation>
    </message>
    <message>
        <source>%1 February %2</source>
        <translation>%1. Februar %2</translation>
    </message>
    <message>
        <source>%1 March %2</source>
        <translation>%1. März %2</translation>
    </message>
    <message>
        <source>%1 April %2</source>
        <translation>%1. April %2</translation>
    </message>
    <message>
        <source>%1 May %2</source>
        <translation>%1. Mai %2</translation>
    </message>
    <message>
        <source>%1 June %2</source>
        <translation>%1. Juni %2</translation>
    </message>
    <message>
        <source>%1 July %2</source>
        <translation>%1. Juli %2</translation>
    </message>
    <message>
        <source>%1 August %2</source>
        <translation>%1. August %2</translation>
    </message>
    <message>
        <source>%1 September %2</source>
        <translation>%1. September %2</translation>
    </message>
    <message>
        <source>%1 October %2</source>
        <translation>%1. Oktober %2</translation>
    </message>
    <message>
        <source>%1 November %2</source>
        <translation>%1. November %2</translation>
    </message>
    <message>
        <source>%1 December %2</source>
        <translation>%1. Dezember %2</translation>
    </message>
    <message>
        <source>It is taken back after %1 seconds unless it is confirmed, because it changes who may connect and relay.</source>
        <translation>Es wird nach %1 Sekunden zurückgenommen, wenn es niemand bestätigt, denn es ändert, wer sich verbinden und das Relay nutzen darf.</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>%1 bearbeiten</translation>
    </message>
    <message>
        <source>Set %1 to %2</source>
        <translation>%1 auf %2 setzen</translation>
    </message>
    <message>
        <source>Set %1 to nothing</source>
        <translation>%1 auf nichts setzen</translation>
    </message>
    <message>
        <source>Add %1 to %2</source>
        <translation>%1 zu %2 hinzufügen</translation>
    </message>
    <message>
        <source>Remove %1 from %2</source>
        <translation>%1 aus %2 entfernen</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>something secret</source>
        <translation>etwas Geheimes</translation>
    </message>
    <message>
        <source>Mail for %1 goes to %2</source>
        <translation>Mail für %1 geht an %2</translation>
    </message>
    <message>
        <source>Mail for %1 goes to a program</source>
        <translation>Mail für %1 geht an ein Programm</translation>
    </message>
    <message>
        <source>Mail for %1 is dropped</source>
        <translation>Mail für %1 wird verworfen</translation>
    </message>
    <message>
        <source>Take 1 address from a table</source>
        <translation>1 Adresse aus einer Tabelle übernehmen</translation>
    </message>
    <message>
        <source>Take %1 addresses from a table</source>
        <translation>%1 Adressen aus einer Tabelle übernehmen</translation>
    </message>
    <message>
        <source>Take mail for %1 (local)</source>
        <translation>Mail für %1 annehmen (lokal)</translation>
    </message>
    <message>
        <source>Take mail for %1 (relay)</source>
        <translation>Mail für %1 annehmen (Relay)</translation>
    </message>
    <message>
        <source>Take mail for %1 (virtual, %2)</source>
        <translation>Mail für %1 annehmen (virtuell, %2)</translation>
    </message>
    <message>
        <source>Take no more mail for %1</source>
        <translation>Keine Mail mehr für %1 annehmen</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>%1 ändern</translation>
    </message>
    <message>
        <source>Change %1 (local)</source>
        <translation>%1 ändern (lokal)</translation>
    </message>
    <message>
        <source>Change %1 (relay)</source>
        <translation>%1 ändern (Relay)</translation>
    </message>
    <message>
        <source>Change %1 (virtual, %2)</source>
        <translation>%1 ändern (virtuell, %2)</translation>
    </message>
    <message>
        <source>Call %1 also %2</source>
        <translation>%1 auch %2 nennen</translation>
    </message>
    <message>
        <source>Call %1 from now on %2</source>
        <translation>%1 von nun an %2 nennen</translation>
    </message>
    <message>
        <source>Call the hub %1</source>
        <translation>Den Hub %1 nennen</translation>
    </message>
    <message>
        <source>Change the names of the hub</source>
        <translation>Die Namen des Hubs ändern</translation>
    </message>
    <message>
        <source>By fastforward mail for %1 goes to %2</source>
        <translation>Durch fastforward geht Mail für %1 an %2</translation>
    </message>
    <message>
        <source>Remove %1 from the table of fastforward</source>
        <translation>%1 aus der Tabelle von fastforward entfernen</translation>
    </message>
    <message>
        <source>Make the mailing list %1</source>
        <translation>Die Mailingliste %1 anlegen</translation>
    </message>
    <message>
        <source>Remove the mailing list %1</source>
        <translation>Die Mailingliste %1 entfernen</translation>
    </message>
    <message>
        <source>Add %1 to the mailing list %2</source>
        <translation>%1 zur Mailingliste %2 hinzufügen</translation>
    </message>
    <message>
        <source>Take %1 out of the mailing list %2</source>
        <translation>%1 aus der Mailingliste %2 nehmen</translation>
    </message>
    <message>
        <source>%1 members</source>
        <translation>%1 Mitglieder</translation>
    </message>
    <message>
        <source>The mailing list %1 is owned by %2</source>
        <translation>Die Mailingliste %1 hat den Eigentümer %2</translation>
    </message>
    <message>
        <source>Give %1 a password for SMTP</source>
        <translation>%1 ein Passwort für SMTP geben</translation>
    </message>
    <message>
        <source>Give %1 another password for SMTP</source>
        <translation>%1 ein anderes Passwort für SMTP geben</translation>
    </message>
    <message>
        <source>Take the password of %1 for SMTP away</source>
        <translation>%1 das Passwort für SMTP wegnehmen</translation>
    </message>
    <message>
        <source>Deliver nothing here; all mail goes to %1</source>
        <translation>Hier nichts zustellen; alle Mail geht an %1</translation>
    </message>
    <message>
        <source>Queue nothing here; mail goes to %1 by QMQP</source>
        <translation>Hier nichts in die Warteschlange stellen; Mail geht per QMQP an %1</translation>
    </message>
    <message>
        <source>A copy of all mail goes to %1</source>
        <translation>Eine Kopie aller Mail geht an %1</translation>
    </message>
    <message>
        <source>Keep the mail of %1 until %2 connects</source>
        <translation>Die Mail von %1 aufbewahren, bis %2 sich verbindet</translation>
    </message>
    <message>
        <source>%1 may not connect</source>
        <translation>%1 darf sich nicht verbinden</translation>
    </message>
    <message>
        <source>%1 may connect</source>
        <translation>%1 darf sich verbinden</translation>
    </message>
    <message>
        <source>%1 may send mail to anywhere</source>
        <translation>%1 darf überallhin senden</translation>
    </message>
    <message>
        <source>Everybody else may not connect</source>
        <translation>Alle anderen dürfen sich nicht verbinden</translation>
    </message>
    <message>
        <source>Everybody else may connect</source>
        <translation>Alle anderen dürfen sich verbinden</translation>
    </message>
    <message>
        <source>Everybody else may send mail to anywhere</source>
        <translation>Alle anderen dürfen überallhin senden</translation>
    </message>
    <message>
        <source>No rule for %1 any more</source>
        <translation>Keine Regel mehr für %1</translation>
    </message>
    <message>
        <source>No rule for everybody else any more</source>
        <translation>Keine Regel mehr für alle anderen</translation>
    </message>
    <message>
        <source>Enable %1</source>
        <translation>%1 einschalten</translation>
    </message>
    <message>
        <source>Enable %1 at %2</source>
        <translation>%1 bei %2 einschalten</translation>
    </message>
    <message>
        <source>Disable %1</source>
        <translation>%1 ausschalten</translation>
    </message>
    <message>
        <source>Make the hub %1</source>
        <translation>Den Hub %1 anlegen</translation>
    </message>
    <message>
        <source>Make what is missing of the hub</source>
        <translation>Anlegen, was dem Hub fehlt</translation>
    </message>
    <message>
        <source>Take over the hub in %1 as it is</source>
        <translation>Den Hub in %1 übernehmen, wie er ist</translation>
    </message>
    <message>
        <source>Send %1 through %2</source>
        <translation>%1 über %2 senden</translation>
    </message>
    <message>
        <source>Send %1 through no relay of its own</source>
        <translation>%1 über kein eigenes Relay senden</translation>
    </message>
    <message>
        <source>Make a certificate</source>
        <translation>Ein Zertifikat erstellen</translation>
    </message>
    <message>
        <source>Make a certificate for %1</source>
        <translation>Ein Zertifikat für %1 erstellen</translation>
    </message>
    <message>
        <source>Install a certificate</source>
        <translation>Ein Zertifikat installieren</translation>
    </message>
    <message>
        <source>Install a certificate for %1</source>
        <translation>Ein Zertifikat für %1 installieren</translation>
    </message>
    <message>
        <source>Remove the certificate</source>
        <translation>Das Zertifikat entfernen</translation>
    </message>
    <message>
        <source>Remove the certificate for %1</source>
        <translation>Das Zertifikat für %1 entfernen</translation>
    </message>
    <message>
        <source>Mail for %1 belongs to the account %2</source>
        <translation>Mail für %1 gehört dem Konto %2</translation>
    </message>
    <message>
        <source>Take %1 from its account</source>
        <translation>%1 seinem Konto wegnehmen</translation>
    </message>
    <message>
        <source>Make users/assign from the accounts</source>
        <translation>users/assign aus den Konten erstellen</translation>
    </message>
    <message>
        <source>Restore all from the backup of %1 GMT</source>
        <translation>Alles aus der Sicherung vom %1 GMT wiederherstellen</translation>
    </message>
    <message>
        <source>Restore %1 from the backup of %2 GMT</source>
        <translation>%1 aus der Sicherung vom %2 GMT wiederherstellen</translation>
    </message>
    <message>
        <source>Restore %1 files or domains from the backup of %2 GMT</source>
        <translation>%1 Dateien oder Domains aus der Sicherung vom %2 GMT wiederherstellen</translation>
    </message>
    <message>
        <source>Not confirmed in time: %1</source>
        <translation>Nicht rechtzeitig bestätigt: %1</translation>
    </message>
    <message>
        <source>Edited outside: %1</source>
        <translation>Außerhalb bearbeitet: %1</translation>
    </message>
    <message>
        <source>Edited outside: %1 and %2 more</source>
        <translation>Außerhalb bearbeitet: %1 und %2 weitere</translation>
    </message>
    <message>
        <source>The configuration as it was found</source>
        <translation>Die Konfiguration, wie sie vorgefunden wurde</translation>
    </message>
    <message>
        <source>%1, as its control file says</source>
        <translation>%1, wie die Steuerdatei dafür sagt</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>und %1 weitere</translation>
    </message>
    <message>
        <source>the table of fastforward is compiled</source>
        <translation>die Tabelle von fastforward ist kompiliert</translation>
    </message>
    <message>
        <source>the SMTP servers are restarted</source>
        <translation>die SMTP-Server sind neu gestartet</translation>
    </message>
    <message>
        <source>the directories, the queue and the mailboxes are made</source>
        <translation>die Verzeichnisse, die Warteschlange und die Postfächer sind angelegt</translation>
    </message>
    <message>
        <source>%1 begins</source>
        <translation>%1 beginnt</translation>
    </message>
    <message>
        <source>%1 ends</source>
        <translation>%1 endet</translation>
    </message>
    <message>
        <source>%1 is started</source>
        <translation>%1 ist gestartet</translation>
    </message>
    <message>
        <source>%1 is stopped</source>
        <translation>%1 ist angehalten</translation>
    </message>
    <message>
        <source>a TLS handshake with the SMTP server works</source>
        <translation>ein TLS-Handshake mit dem SMTP-Server gelingt</translation>
    </message>
    <message>
        <source>a TLS handshake with the SMTP server as %1 works</source>
        <translation>ein TLS-Handshake mit dem SMTP-Server als %1 gelingt</translation>
    </message>
    <message>
        <source>%1 is removed, as its text is</source>
        <translation>%1 ist entfernt, ebenso der Text dazu</translation>
    </message>
    <message>
        <source>%1 holds something else</source>
        <translation>%1 enthält etwas anderes</translation>
    </message>
    <message>
        <source>it does not run</source>
        <translation>läuft nicht</translation>
    </message>
    <message>
        <source>it has not ended within %1 seconds; it begins again when its work is done</source>
        <translation>ist nicht innerhalb von %1 Sekunden zu Ende; beginnt wieder, wenn die Arbeit getan ist</translation>
    </message>
    <message>
        <source>it has not ended within %1 seconds; it does when its work is done</source>
        <translation>ist nicht innerhalb von %1 Sekunden zu Ende; endet, wenn die Arbeit getan ist</translation>
    </message>
    <message>
        <source>it ends again and again; its log says why</source>
        <translation>endet immer wieder; das Protokoll sagt, warum</translation>
    </message>
    <message>
        <source>it has not happened in time; its log says why</source>
        <translation>es ist nicht rechtzeitig geschehen; das Protokoll sagt, warum</translation>
    </message>
    <message>
        <source>it is normally down</source>
        <translation>ruht normalerweise</translation>
    </message>
    <message>
        <source>no supervisor runs; it begins with the others</source>
        <translation>keine Überwachung läuft; der Dienst beginnt mit den anderen</translation>
    </message>
    <message>
        <source>no supervisor looks after it</source>
        <translation>wird nicht überwacht</translation>
    </message>
    <message>
        <source>the supervisor has not started it; its log says why</source>
        <translation>die Überwachung hat ihn nicht gestartet; ihr Protokoll sagt, warum</translation>
    </message>
    <message>
        <source>none runs</source>
        <translation>keiner läuft</translation>
    </message>
    <message>
        <source>it has a process for each client, because of block lists or AutoTURN, and offers no STARTTLS</source>
        <translation>der Server hat wegen Sperrlisten oder AutoTURN einen Prozess je Client und bietet kein STARTTLS an</translation>
    </message>
    <message>
        <source>it is not known where the server listens</source>
        <translation>es ist nicht bekannt, wo der Server lauscht</translation>
    </message>
    <message>
        <source>%1 (qmail-smtpd run by hand, as for a stranger)</source>
        <translation>%1 (qmail-smtpd von Hand gestartet, wie für einen Fremden)</translation>
    </message>
    <message>
        <source>the tcp rules let no stranger connect</source>
        <translation>die TCP-Regeln lassen keinen Fremden verbinden</translation>
    </message>
    <message>
        <source>the server ended the conversation</source>
        <translation>der Server hat das Gespräch beendet</translation>
    </message>
    <message>
        <source>the server says %1</source>
        <translation>der Server sagt %1</translation>
    </message>
    <message>
        <source>what comes is not TLS (%1)</source>
        <translation>was kommt, ist kein TLS (%1)</translation>
    </message>
    <message>
        <source>there is no version of TLS that both sides accept; here it is 1.2 or later (%1)</source>
        <translation>es gibt keine Version von TLS, die beide Seiten annehmen; hier ist es 1.2 oder neuer (%1)</translation>
    </message>
    <message>
        <source>there is no cipher that both sides accept (%1)</source>
        <translation>es gibt kein Verschlüsselungsverfahren, das beide Seiten annehmen (%1)</translation>
    </message>
    <message>
        <source>the other side ended the connection within the TLS handshake</source>
        <translation>die Gegenseite hat die Verbindung während des TLS-Handshakes beendet</translation>
    </message>
    <message>
        <source>%1 gives addresses to accounts</source>
        <translation>%1 vergibt Adressen an Konten</translation>
    </message>
    <message>
        <source>%1 says what root runs</source>
        <translation>%1 sagt, was root ausführt</translation>
    </message>
    <message>
        <source>%1 lets mail run a program</source>
        <translation>%1 lässt Mail ein Programm starten</translation>
    </message>
    <message>
        <source>%1 lets mail run a program or reads a file of addresses: %2</source>
        <translation>%1 lässt Mail ein Programm starten oder liest eine Datei mit Adressen: %2</translation>
    </message>
    <message>
        <source>%1 lets %2 send mail to anywhere</source>
        <translation>%1 lässt %2 überallhin senden</translation>
    </message>
    <message>
        <source>%1 lets everybody send mail to anywhere</source>
        <translation>%1 lässt jeden überallhin senden</translation>
    </message>
    <message>
        <source>all that &quot;%1&quot; stands for</source>
        <translation>alles, wofür &quot;%1&quot; steht</translation>
    </message>
    <message>
        <source>%1 sets %2, which may decide what programs run</source>
        <translation>%1 setzt %2, was bestimmen kann, welche Programme laufen</translation>
    </message>
    <message>
        <source>without control/rcpthosts mail for any domain is accepted from everybody</source>
        <translation>ohne control/rcpthosts wird Mail für jede Domain von jedem angenommen</translation>
    </message>
    <message>
        <source>%1 decides as which accounts the programs of the hub run</source>
        <translation>%1 bestimmt, unter welchen Konten die Programme des Hubs laufen</translation>
    </message>
    <message>
        <source>%1 names a program</source>
        <translation>%1 nennt ein Programm</translation>
    </message>
    <message>
        <source>%1 names a program that tells the password of a relay</source>
        <translation>%1 nennt ein Programm, das das Passwort eines Relays mitteilt</translation>
    </message>
    <message>
        <source>user%domain at a domain of control/percenthack goes on to that domain, for everybody</source>
        <translation>Benutzer%Domain bei einer Domain von control/percenthack geht weiter an diese Domain, für jeden</translation>
    </message>
    <message>
        <source>%1 accepts mail for every domain that ends in %2 from everybody</source>
        <translation>%1 nimmt Mail für jede Domain, die auf %2 endet, von jedem an</translation>
    </message>
    <message>
        <source>it writes a file just as it is given</source>
        <translation>eine Datei wird geschrieben, genau wie sie gegeben ist</translation>
    </message>
    <message>
        <source>it restores what a backup holds</source>
        <translation>was eine Sicherung enthält, wird wiederhergestellt</translation>
    </message>
    <message>
        <source>it deletes message %1</source>
        <translation>Nachricht %1 wird gelöscht</translation>
    </message>
    <message>
        <source>it reads the text of a message</source>
        <translation>der Text einer Nachricht wird gelesen</translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <translation>%1, Zeile %2: %3</translation>
    </message>
    <message>
        <source>Mail to anybody@%1 is still accepted, because the list also has %2.</source>
        <translation>Mail an jeden@%1 wird weiterhin angenommen, weil in der Liste auch %2 steht.</translation>
    </message>
    <message>
        <source>Mail to anybody below %1 is still accepted, because the list also has %2.</source>
        <translation>Mail an jeden unterhalb von %1 wird weiterhin angenommen, weil in der Liste auch %2 steht.</translation>
    </message>
    <message>
        <source>It is handled by the account %1 through the files %2 in %3; what has none goes where the one that ends in default says.</source>
        <translation>Zuständig ist das Konto %1 mit den Dateien %2 in %3; was keine eigene hat, geht dorthin, wo die Datei sagt, deren Name auf default endet.</translation>
    </message>
    <message>
        <source>it is the name of this hub itself, which must be able to receive its own mail</source>
        <translation>es ist der Name dieses Hubs selbst, der seine eigene Mail empfangen können muss</translation>
    </message>
    <message>
        <source>Give the hub another name first, if it shall have one.</source>
        <translation>Geben Sie dem Hub zuerst einen anderen Namen, wenn er einen haben soll.</translation>
    </message>
    <message>
        <source>%1 becomes %2; it was %3.</source>
        <translation>%1 wird %2; bisher war es %3.</translation>
    </message>
    <message>
        <source>%1 becomes %2; until now there was none, which means: %3.</source>
        <translation>%1 wird %2; bisher gab es keine solche Datei, das heißt: %3.</translation>
    </message>
    <message>
        <source>Mail for %1 is given to the account %2.</source>
        <translation>Mail für %1 bekommt das Konto %2.</translation>
    </message>
    <message>
        <source>Mail for names that begin with %1 is given to the account %2.</source>
        <translation>Mail für Namen, die mit %1 beginnen, bekommt das Konto %2.</translation>
    </message>
    <message>
        <source>Mail for every other name is given to the account %1.</source>
        <translation>Mail für jeden anderen Namen bekommt das Konto %1.</translation>
    </message>
    <message>
        <source>Mail for %1 is no longer given to the account %2 by users/assign.</source>
        <translation>Mail für %1 bekommt durch users/assign nicht mehr das Konto %2.</translation>
    </message>
    <message>
        <source>Mail for names that begin with %1 is no longer given to the account %2 by users/assign.</source>
        <translation>Mail für Namen, die mit %1 beginnen, bekommt durch users/assign nicht mehr das Konto %2.</translation>
    </message>
    <message>
        <source>Mail that cannot be delivered to a member of %1 is reported to %2, not to whoever wrote it.</source>
        <translation>Mail, die einem Mitglied von %1 nicht zugestellt werden kann, wird %2 gemeldet und nicht dem, der sie geschrieben hat.</translation>
    </message>
    <message>
        <source>%1 could not be started (%2). Install the package openssh-client.</source>
        <translation>%1 ließ sich nicht starten (%2). Installieren Sie das Paket openssh-client.</translation>
    </message>
    <message>
        <source>There is no mailwrightctl on %1: %2 Install Mailwright there.</source>
        <translation>Auf %1 gibt es kein mailwrightctl: %2 Installieren Sie Mailwright dort.</translation>
    </message>
    <message>
        <source>The connection to %1 was lost.</source>
        <translation>Die Verbindung zu %1 ist abgebrochen.</translation>
    </message>
    <message>
        <source>ssh does not know %1, or not as it is now: %2 Connect once with &quot;ssh %3&quot; and check its key.</source>
        <translation>ssh kennt %1 nicht, oder nicht so, wie es jetzt ist: %2 Verbinden Sie sich einmal mit „ssh %3“ und prüfen Sie den Schlüssel.</translation>
    </message>
    <message>
        <source>%1 did not let you in: %2 &quot;ssh-copy-id %3&quot; puts your key there.</source>
        <translation>%1 hat Sie nicht eingelassen: %2 „ssh-copy-id %3“ legt Ihren Schlüssel dort ab.</translation>
    </message>
    <message>
        <source>ssh has no connection to %1: %2</source>
        <translation>ssh hat keine Verbindung zu %1: %2</translation>
    </message>
    <message>
        <source>Only who may configure has edits to tell of.</source>
        <translation>Nur wer einrichten darf, hat Änderungen zu melden.</translation>
    </message>
</context>
<context>
    <name>HubBook</name>
    <message>
        <source>blue</source>
        <translation>blau</translation>
    </message>
    <message>
        <source>orange</source>
        <translation>orange</translation>
    </message>
    <message>
        <source>green</source>
        <translation>grün</translation>
    </message>
    <message>
        <source>purple</source>
        <translation>violett</translation>
    </message>
    <message>
        <source>red</source>
        <translation>rot</translation>
    </message>
    <message>
        <source>grey</source>
        <translation>grau</translation>
    </message>
    <message>
        <source>The name of the host is missing.</source>
        <translation>Der Name des Hosts fehlt.</translation>
    </message>
    <message>
        <source>This is not a host, or user@host, such as anna@mail.example.org.</source>
        <translation>Das ist weder ein Host noch benutzer@host, etwa anna@mail.example.org.</translation>
    </message>
    <message>
        <source>There is no host of this name. Is it written rightly, and does this computer know it?</source>
        <translation>Einen Host dieses Namens gibt es nicht. Ist er richtig geschrieben, und kennt ihn dieser Rechner?</translation>
    </message>
    <message>
        <source>The host does not let %1 in. Mailwright asks for no password: the key must be known to the host and be in your ssh agent.</source>
        <comment>login</comment>
        <translation>Der Host lässt %1 nicht herein. Mailwright fragt nach keinem Passwort: Der Schlüssel muss dem Host bekannt und in Ihrem ssh-Agenten sein.</translation>
    </message>
    <message>
        <source>This computer does not know the key of the host, or knows another. Log in once by hand and compare it.</source>
        <translation>Dieser Rechner kennt den Schlüssel des Hosts nicht, oder er kennt einen anderen. Melden Sie sich einmal von Hand an und vergleichen Sie ihn.</translation>
    </message>
    <message>
        <source>The host is there, but runs no ssh server for you.</source>
        <translation>Der Host ist da, bietet Ihnen aber keinen ssh-Server.</translation>
    </message>
    <message>
        <source>The host does not answer. Is it switched on and connected?</source>
        <translation>Der Host antwortet nicht. Ist er eingeschaltet und verbunden?</translation>
    </message>
    <message>
        <source>The host lets you in, but has no mailwrightctl, or an older one.</source>
        <translation>Der Host lässt Sie herein, hat aber kein mailwrightctl, oder ein älteres.</translation>
    </message>
    <message>
        <source>The connection by ssh has failed.</source>
        <translation>Die Verbindung über ssh ist gescheitert.</translation>
    </message>
    <message>
        <source>The host lets you in, but its mail helper does not run.</source>
        <translation>Der Host lässt Sie ein, aber sein Mail-Helfer läuft nicht.</translation>
    </message>
    <message>
        <source>This computer has no ssh: the package openssh-client is missing.</source>
        <translation>Auf diesem Computer gibt es kein ssh: Das Paket openssh-client fehlt.</translation>
    </message>
</context>
<context>
    <name>ListRows</name>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Mitglieder</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Eigentümer</translation>
    </message>
    <message>
        <source>Last post</source>
        <translation>Letzte Nachricht</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>takes mail</source>
        <translation>nimmt Mail an</translation>
    </message>
    <message>
        <source>mail does not reach it: its .qmail files are missing</source>
        <translation>Mail erreicht sie nicht, weil ihre .qmail-Dateien fehlen</translation>
    </message>
    <message>
        <source>%1 get each message, %2 digests, %3 nothing</source>
        <comment>three numbers</comment>
        <translation>%1 bekommen jede Nachricht, %2 Sammelsendungen, %3 nichts</translation>
    </message>
    <message>
        <source>None in the last 24 hours</source>
        <translation>Keine in den letzten 24 Stunden</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Mitglied</translation>
    </message>
    <message>
        <source>Gets</source>
        <translation>Bekommt</translation>
    </message>
    <message>
        <source>each message</source>
        <translation>jede Nachricht</translation>
    </message>
    <message>
        <source>digests</source>
        <translation>Sammelsendungen</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
</context>
<context>
    <name>MailProviders</name>
    <message>
        <source>%1 wants a password made for mail programs (an “app password”), which you make in your account there. User name: such as %2.</source>
        <comment>%1 is a provider, %2 an example of a user name</comment>
        <translation>%1 verlangt ein Passwort für Mailprogramme (ein „App-Passwort“), das Sie dort in Ihrem Konto anlegen. Benutzername: etwa %2.</translation>
    </message>
    <message>
        <source>%1 gives you a user name and a key for SMTP in its settings; the key is the password. User name: such as %2.</source>
        <comment>%1 is a provider, %2 an example of a user name</comment>
        <translation>%1 gibt Ihnen in seinen Einstellungen einen Benutzernamen und einen Schlüssel für SMTP; der Schlüssel ist das Passwort. Benutzername: etwa %2.</translation>
    </message>
    <message>
        <source>%1 wants the name and the password of your mailbox there. User name: such as %2.</source>
        <comment>%1 is a provider, %2 an example of a user name</comment>
        <translation>%1 verlangt Namen und Passwort Ihres Postfachs dort. Benutzername: etwa %2.</translation>
    </message>
    <message>
        <source>TLS from the first byte</source>
        <translation>TLS vom ersten Byte an</translation>
    </message>
    <message>
        <source>TLS begun by STARTTLS</source>
        <translation>TLS, durch STARTTLS begonnen</translation>
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
        <translation>Von jeder Seite ein Bild speichern und beenden.</translation>
    </message>
    <message>
        <source>--style-scheme must be light or dark.</source>
        <translation>--style-scheme muss light oder dark sein.</translation>
    </message>
    <message>
        <source>The page to begin with: %1.</source>
        <comment>names</comment>
        <translation>Die Seite, mit der begonnen wird: %1.</translation>
    </message>
    <message>
        <source>--page must be one of %1.</source>
        <comment>names</comment>
        <translation>--page muss eines davon sein: %1.</translation>
    </message>
</context>
<context>
    <name>PageTable</name>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>services running stopped delivered deferred bounced problems start</source>
        <translation>dienste laufen angehalten zugestellt aufgeschoben rückläufer probleme starten</translation>
    </message>
    <message>
        <source>Domains</source>
        <translation>Domains</translation>
    </message>
    <message>
        <source>domain virtual local relay receive mail DNS MX catch all who receives</source>
        <translation>domain virtuell lokal relay weitergabe mail post empfangen DNS MX catch-all alles andere wer bekommt</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Adressen</translation>
    </message>
    <message>
        <source>address alias forward mailbox everything else import export test who receives</source>
        <translation>adresse alias weiterleitung postfach alles andere importieren exportieren testen wer bekommt</translation>
    </message>
    <message>
        <source>Mailing lists</source>
        <translation>Mailinglisten</translation>
    </message>
    <message>
        <source>mailing list members subscribers owner digest</source>
        <translation>mailingliste mitglieder abonnenten eigentümer betreuer sammelsendung</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>users accounts people password sign in assign rules mailbox</source>
        <translation>benutzer konten personen passwort anmelden regeln assign postfach</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>smart host provider relay route login password greeting helo masquerade timeout outgoing</source>
        <translation>smarthost anbieter relay route anmeldung passwort begrüßung helo maskierung zeitlimit ausgehend</translation>
    </message>
    <message>
        <source>Receiving</source>
        <translation>Empfangen</translation>
    </message>
    <message>
        <source>listen port submission pop3 relay rules clients blocked senders spam tls certificate size limit connections</source>
        <translation>lauschen port submission pop3 relay regeln clients gesperrte absender spam tls zertifikat größe grenze verbindungen</translation>
    </message>
    <message>
        <source>Limits &amp; bounces</source>
        <translation>Grenzen &amp; Rückläufer</translation>
    </message>
    <message>
        <source>parallel concurrency retry plan queue lifetime bounce double bounces delay</source>
        <translation>gleichzeitig versuche plan lebensdauer warteschlange rückläufer doppelte verzögerung</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <source>waiting messages retry try again delete return bounce</source>
        <translation>wartende nachrichten erneut versuchen löschen zurück rückläufer</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>Protokolle</translation>
    </message>
    <message>
        <source>log lines follow find history of a message</source>
        <translation>protokoll zeilen folgen suchen geschichte einer nachricht</translation>
    </message>
    <message>
        <source>Control files</source>
        <translation>Steuerdateien</translation>
    </message>
    <message>
        <source>settings configuration editor every file raw</source>
        <translation>einstellungen konfiguration editor jede datei roh</translation>
    </message>
    <message>
        <source>History &amp; backup</source>
        <translation>Verlauf &amp; Sicherung</translation>
    </message>
    <message>
        <source>changes undo who when differences backup restore compare</source>
        <translation>änderungen zurücknehmen wer wann unterschiede sicherung wiederherstellen vergleichen</translation>
    </message>
</context>
<context>
    <name>PeopleRows</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>stored; it counts in place of the account&apos;s own</source>
        <translation>gespeichert; es zählt statt des Passworts des Kontos</translation>
    </message>
    <message>
        <source>stored; it is never shown</source>
        <translation>gespeichert; es wird nie gezeigt</translation>
    </message>
    <message>
        <source>goes, not applied yet</source>
        <translation>entfällt, noch nicht angewandt</translation>
    </message>
    <message>
        <source>a new one, not applied yet</source>
        <translation>ein neues, noch nicht angewandt</translation>
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
        <translation>Das Alter beginnt wieder bei null; die Mail bleibt also noch einmal die ganze erlaubte Zeit in der Warteschlange. Versuche kommen zuerst oft und dann immer seltener, wie bei neuer Mail.</translation>
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
        <translation>Für jeden Empfänger, der noch nicht erreicht wurde, enden die Versuche jetzt. Unter einem gewöhnlichen qmail kommt vorher ein letzter Versuch; gelingt er, wird die Mail doch noch zugestellt.</translation>
    </message>
    <message>
        <source>This message is a bounce itself: it goes to the postmaster&apos;s address for double bounces.</source>
        <translation>Diese Nachricht ist selbst ein Rückläufer: Sie geht an die Adresse für doppelte Rückläufer.</translation>
    </message>
    <message>
        <source>%1 gets a bounce that names these recipients and contains the message. This cannot be taken back.</source>
        <translation>%1 erhält einen Rückläufer, der diese Empfänger nennt und die Nachricht enthält. Das lässt sich nicht zurücknehmen.</translation>
    </message>
    <message>
        <source>Each sender gets a bounce that names these recipients and contains the message. This cannot be taken back.</source>
        <translation>Jeder Absender erhält einen Rückläufer, der diese Empfänger nennt und die Nachricht enthält. Das lässt sich nicht zurücknehmen.</translation>
    </message>
    <message numerus="yes">
        <source>Return %n message(s) to the sender?</source>
        <translation>
            <numerusform>%n Nachricht an den Absender zurücksenden?</numerusform>
            <numerusform>%n Nachrichten an die Absender zurücksenden?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Return %n message(s)</source>
        <translation>
            <numerusform>%n Nachricht &amp;zurücksenden</numerusform>
            <numerusform>%n Nachrichten &amp;zurücksenden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RelayRows</name>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>May relay</source>
        <translation>Darf Relay nutzen</translation>
    </message>
    <message>
        <source>Other settings</source>
        <translation>Andere Einstellungen</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>everybody else</source>
        <translation>alle anderen</translation>
    </message>
    <message>
        <source>%1 (this computer)</source>
        <comment>address</comment>
        <translation>%1 (dieser Rechner)</translation>
    </message>
    <message>
        <source>hosts below %1</source>
        <comment>domain</comment>
        <translation>Hosts unter %1</translation>
    </message>
    <message>
        <source>the host %1</source>
        <comment>host name</comment>
        <translation>der Host %1</translation>
    </message>
    <message>
        <source>%1… (all that begin so)</source>
        <comment>beginning of an IP address</comment>
        <translation>%1… (alle, die so beginnen)</translation>
    </message>
    <message>
        <source>may not connect</source>
        <translation>darf sich nicht verbinden</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>goes, not applied yet</source>
        <translation>entfällt, noch nicht angewandt</translation>
    </message>
    <message>
        <source>no, is turned away</source>
        <translation>nein, wird abgewiesen</translation>
    </message>
    <message>
        <source>yes, everybody: an open relay</source>
        <translation>ja, jeder: ein offenes Relay</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>By the rule for %1.</source>
        <comment>whom a rule is for</comment>
        <translation>Nach der Regel für %1.</translation>
    </message>
    <message>
        <source>No rule is for it.</source>
        <translation>Keine Regel gilt dafür.</translation>
    </message>
    <message>
        <source>%1 may not connect: it is turned away.</source>
        <comment>address of a client</comment>
        <translation>%1 darf sich nicht verbinden und wird abgewiesen.</translation>
    </message>
    <message>
        <source>%1 may send mail to anybody in the world through this hub.</source>
        <comment>address of a client</comment>
        <translation>%1 darf über diesen Hub an jeden in der Welt senden.</translation>
    </message>
    <message>
        <source>%1 may send mail to people of this hub only; to others after a login.</source>
        <comment>address of a client</comment>
        <translation>%1 darf nur an Leute dieses Hubs senden; an andere nach einer Anmeldung.</translation>
    </message>
</context>
<context>
    <name>RouteRows</name>
    <message>
        <source>Mail</source>
        <translation>Mail</translation>
    </message>
    <message>
        <source>Goes through</source>
        <translation>Geht über</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>everything else</source>
        <translation>alles andere</translation>
    </message>
    <message>
        <source>from anybody%1</source>
        <comment>%1 is @ and a domain</comment>
        <translation>von irgendwem%1</translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>address of a sender</comment>
        <translation>von %1</translation>
    </message>
    <message>
        <source>to domains below %1</source>
        <comment>domain</comment>
        <translation>an Domains unter %1</translation>
    </message>
    <message>
        <source>to %1</source>
        <comment>domain</comment>
        <translation>an %1</translation>
    </message>
    <message>
        <source>directly, to the servers that DNS names</source>
        <translation>direkt, zu den Servern, die DNS nennt</translation>
    </message>
    <message>
        <source>%1, port %2</source>
        <comment>server, number</comment>
        <translation>%1, Port %2</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>%1, with a token</source>
        <comment>user name</comment>
        <translation>%1, mit einem Token</translation>
    </message>
    <message>
        <source>%1, no password stored</source>
        <comment>user name</comment>
        <translation>%1, kein Passwort gespeichert</translation>
    </message>
    <message>
        <source>%1, password stored</source>
        <comment>user name</comment>
        <translation>%1, Passwort gespeichert</translation>
    </message>
    <message>
        <source>%1, from the first byte</source>
        <comment>what is demanded of TLS</comment>
        <translation>%1, vom ersten Byte an</translation>
    </message>
    <message>
        <source>no TLS</source>
        <translation>kein TLS</translation>
    </message>
    <message>
        <source>where it is offered</source>
        <translation>wo es angeboten wird</translation>
    </message>
    <message>
        <source>required, with any certificate</source>
        <translation>verlangt, mit beliebigem Zertifikat</translation>
    </message>
    <message>
        <source>required, with a valid certificate</source>
        <translation>verlangt, mit gültigem Zertifikat</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>in Benutzung</translation>
    </message>
    <message>
        <source>goes, not applied yet</source>
        <translation>entfällt, noch nicht angewandt</translation>
    </message>
    <message>
        <source>not applied yet</source>
        <translation>noch nicht angewandt</translation>
    </message>
</context>
<context>
    <name>RouteWords</name>
    <message>
        <source>By SMTP the address is taken from everybody.</source>
        <translation>Über SMTP wird die Adresse von jedem angenommen.</translation>
    </message>
    <message>
        <source>By SMTP the address is taken only from clients that may relay.</source>
        <translation>Über SMTP wird die Adresse nur von Clients angenommen, die das Relay nutzen dürfen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is in locals: the address is local.</source>
        <translation>„%1“ steht in locals: Die Adresse ist lokal.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not in locals.</source>
        <translation>„%1“ steht nicht in locals.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not in virtualdomains.</source>
        <translation>„%1“ steht nicht in virtualdomains.</translation>
    </message>
    <message>
        <source>A line for every other domain is not in virtualdomains.</source>
        <translation>Eine Zeile für jede andere Domain steht nicht in virtualdomains.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is in virtualdomains with nothing behind the colon, an exception: the address is remote.</source>
        <translation>„%1“ steht in virtualdomains mit nichts hinter dem Doppelpunkt, eine Ausnahme: Die Adresse ist extern.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is in virtualdomains with &quot;%2&quot;: the local address is %3.</source>
        <translation>„%1“ steht in virtualdomains mit „%2“: Die lokale Adresse ist %3.</translation>
    </message>
    <message>
        <source>Nothing makes the address local: it is remote.</source>
        <translation>Nichts macht die Adresse lokal: Sie ist extern.</translation>
    </message>
    <message>
        <source>users/assign gives &quot;%1&quot; to %2</source>
        <translation>users/assign gibt „%1“ an %2</translation>
    </message>
    <message>
        <source>users/assign has nothing for &quot;%1&quot;</source>
        <translation>users/assign hat nichts für „%1“</translation>
    </message>
    <message>
        <source>no account %1</source>
        <translation>kein Konto %1</translation>
    </message>
    <message>
        <source>account %1 owns its home directory %2: it gets the mail, and no alias can take it away</source>
        <translation>dem Konto %1 gehört sein Heimverzeichnis %2: Es bekommt die Mail, und kein Alias kann sie ihm nehmen</translation>
    </message>
    <message>
        <source>it goes to the account %1</source>
        <translation>sie geht an das Konto %1</translation>
    </message>
    <message>
        <source>%1 is there and empty</source>
        <translation>%1 ist da und leer</translation>
    </message>
    <message>
        <source>%1 is there</source>
        <translation>%1 ist da</translation>
    </message>
    <message>
        <source>no file %1</source>
        <translation>keine Datei %1</translation>
    </message>
    <message>
        <source>in file names %1 is %2</source>
        <translation>in Dateinamen ist %1 %2</translation>
    </message>
    <message>
        <source>the default delivery applies</source>
        <translation>es gilt die Standardzustellung</translation>
    </message>
    <message>
        <source>an address with an extension needs a file: there is no mailbox</source>
        <translation>eine Adresse mit Erweiterung braucht eine Datei: Es gibt kein Postfach</translation>
    </message>
    <message>
        <source>forwarded mail is sent by %1</source>
        <translation>weitergeleitete Mail wird von %1 gesendet</translation>
    </message>
    <message>
        <source>Its mail exchangers are asked for in DNS.</source>
        <translation>Ihre Mailserver (MX) werden im DNS erfragt.</translation>
    </message>
    <message>
        <source>It goes to %1.</source>
        <translation>Sie geht an %1.</translation>
    </message>
    <message>
        <source>mailbox %1</source>
        <comment>path</comment>
        <translation>Postfach %1</translation>
    </message>
    <message>
        <source>program %1</source>
        <comment>command line</comment>
        <translation>Programm %1</translation>
    </message>
    <message>
        <source>dropped without a word</source>
        <translation>ohne Meldung verworfen</translation>
    </message>
    <message>
        <source>Mixed</source>
        <comment>an address with deliveries of several kinds</comment>
        <translation>Gemischt</translation>
    </message>
    <message>
        <source>Forward</source>
        <comment>an address whose mail goes to other addresses</comment>
        <translation>Weiterleitung</translation>
    </message>
    <message>
        <source>Mailbox</source>
        <translation>Postfach</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Verworfen</translation>
    </message>
    <message>
        <source>Standard delivery</source>
        <translation>Standardzustellung</translation>
    </message>
    <message>
        <source>the program %1</source>
        <comment>command line</comment>
        <translation>das Programm %1</translation>
    </message>
    <message>
        <source>the mailbox %1</source>
        <comment>path</comment>
        <translation>das Postfach %1</translation>
    </message>
    <message>
        <source>It is dropped: nobody gets it.</source>
        <translation>Sie wird verworfen: Niemand bekommt sie.</translation>
    </message>
    <message>
        <source>It goes to %1.</source>
        <comment>addresses, mailboxes, programs</comment>
        <translation>Sie geht an %1.</translation>
    </message>
    <message>
        <source>It leaves this hub and is passed on to %1.</source>
        <comment>server</comment>
        <translation>Sie verlässt diesen Hub und wird an %1 weitergegeben.</translation>
    </message>
    <message>
        <source>It bounces: there is no such address.</source>
        <translation>Sie geht zurück: Eine solche Adresse gibt es nicht.</translation>
    </message>
    <message>
        <source>It waits in the queue: %1</source>
        <comment>a sentence</comment>
        <translation>Sie wartet in der Warteschlange: %1</translation>
    </message>
    <message>
        <source>The account %1 is in charge; no .qmail file says otherwise.</source>
        <translation>Das Konto %1 ist zuständig; keine .qmail-Datei sagt etwas anderes.</translation>
    </message>
    <message>
        <source>The account %1 is in charge, by its file %2.</source>
        <comment>account, file name</comment>
        <translation>Das Konto %1 ist zuständig, durch seine Datei %2.</translation>
    </message>
    <message>
        <source>Only those who may relay can send to it through this hub.</source>
        <translation>Nur wer das Relay nutzen darf, kann über diesen Hub an sie senden.</translation>
    </message>
    <message>
        <source>From outside it is refused: the hub takes no mail for its domain by SMTP.</source>
        <translation>Von außen wird sie abgewiesen: Der Hub nimmt über SMTP keine Mail für ihre Domain an.</translation>
    </message>
</context>
<context>
    <name>SearchIndex</name>
    <message>
        <source>max size maximum message size limit large big attachment</source>
        <translation>maximale größe höchstgröße nachricht limit grenze groß anhang</translation>
    </message>
    <message>
        <source>parallel deliveries outgoing simultaneous speed at once</source>
        <translation>gleichzeitige zustellungen ausgehend parallel geschwindigkeit zugleich</translation>
    </message>
    <message>
        <source>parallel deliveries local simultaneous speed at once</source>
        <translation>gleichzeitige zustellungen lokal parallel geschwindigkeit zugleich</translation>
    </message>
    <message>
        <source>simultaneous connections incoming parallel limit</source>
        <translation>gleichzeitige verbindungen eingehend parallel grenze</translation>
    </message>
    <message>
        <source>retry limit give up how long days tries until returned bounce time</source>
        <translation>versuche aufgeben wie lange tage bis zurück rückläufer zeit</translation>
    </message>
    <message>
        <source>smart host relay route provider outgoing server</source>
        <translation>smarthost relay route anbieter postausgangsserver</translation>
    </message>
    <message>
        <source>smart host password login user authentication provider</source>
        <translation>smarthost passwort anmeldung benutzer anbieter</translation>
    </message>
    <message>
        <source>host name server name fqdn identity</source>
        <translation>hostname servername fqdn identität</translation>
    </message>
    <message>
        <source>greeting name helo ehlo</source>
        <translation>begrüßungsname helo ehlo</translation>
    </message>
    <message>
        <source>local domains</source>
        <translation>lokale domains</translation>
    </message>
    <message>
        <source>virtual domains hosting catch-all</source>
        <translation>virtuelle domains hosting catch-all alles andere</translation>
    </message>
    <message>
        <source>accepted domains relay open receive</source>
        <translation>angenommene domains relay offen empfangen</translation>
    </message>
    <message>
        <source>blocked senders spam blacklist refuse</source>
        <translation>gesperrte absender spam sperrliste abweisen ablehnen</translation>
    </message>
    <message>
        <source>blocked recipients refuse trap</source>
        <translation>gesperrte empfänger abweisen ablehnen falle</translation>
    </message>
    <message>
        <source>bounce sender mailer-daemon</source>
        <translation>absender von rückläufern mailer-daemon</translation>
    </message>
    <message>
        <source>bounce sender host</source>
        <translation>host des absenders von rückläufern</translation>
    </message>
    <message>
        <source>double bounces postmaster</source>
        <translation>doppelte rückläufer postmaster</translation>
    </message>
    <message>
        <source>banner greeting welcome</source>
        <translation>begrüßung banner willkommen</translation>
    </message>
    <message>
        <source>timeout wait client slow</source>
        <translation>zeitlimit warten client langsam</translation>
    </message>
    <message>
        <source>timeout wait connect</source>
        <translation>zeitlimit warten verbinden</translation>
    </message>
    <message>
        <source>timeout wait server answer</source>
        <translation>zeitlimit warten antwort server</translation>
    </message>
    <message>
        <source>certificate tls ssl key encryption https letsencrypt</source>
        <translation>zertifikat tls ssl schlüssel verschlüsselung letsencrypt</translation>
    </message>
    <message>
        <source>mailbox format maildir mbox delivery</source>
        <translation>postfachformat maildir mbox zustellung</translation>
    </message>
    <message>
        <source>port 25 listen address interface</source>
        <translation>port 25 lauschen adresse schnittstelle</translation>
    </message>
    <message>
        <source>port 587 listen address submission</source>
        <translation>port 587 lauschen adresse submission einlieferung</translation>
    </message>
    <message>
        <source>port 465 listen address</source>
        <translation>port 465 lauschen adresse</translation>
    </message>
    <message>
        <source>Message %1</source>
        <translation>Nachricht %1</translation>
    </message>
    <message>
        <source>In the queue, if it still waits</source>
        <translation>In der Warteschlange, wenn sie noch wartet</translation>
    </message>
    <message>
        <source>Its story in the logs</source>
        <translation>Ihre Geschichte in den Protokollen</translation>
    </message>
    <message>
        <source>setting</source>
        <translation>Einstellung</translation>
    </message>
    <message>
        <source>domain</source>
        <translation>Domain</translation>
    </message>
    <message>
        <source>address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>page</source>
        <translation>Seite</translation>
    </message>
</context>
<context>
    <name>ServiceRows</name>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Listens on</source>
        <translation>Lauscht auf</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>on</source>
        <translation>an</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>startet</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>pausiert</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>nobody looks after it</source>
        <translation>niemand betreut ihn</translation>
    </message>
    <message>
        <source>usually %1</source>
        <comment>address and port</comment>
        <translation>gewöhnlich %1</translation>
    </message>
    <message>
        <source>is turned off, not applied yet</source>
        <translation>wird ausgeschaltet, noch nicht angewandt</translation>
    </message>
    <message>
        <source>not applied yet</source>
        <translation>noch nicht angewandt</translation>
    </message>
</context>
<context>
    <name>SetupAnswers</name>
    <message>
        <source>The name is too long.</source>
        <translation>Der Name ist zu lang.</translation>
    </message>
    <message>
        <source>A dot must have a word on both sides.</source>
        <translation>Ein Punkt muss auf beiden Seiten ein Wort haben.</translation>
    </message>
    <message>
        <source>“%1” cannot be part of a name: letters, digits and hyphens can.</source>
        <comment>a part of the name</comment>
        <translation>„%1“ kann nicht Teil eines Namens sein: Buchstaben, Ziffern und Bindestriche können es.</translation>
    </message>
    <message>
        <source>Type the full name of this computer.</source>
        <translation>Den vollen Namen dieses Rechners eingeben.</translation>
    </message>
    <message>
        <source>The full name has a dot: %1.example.org, not just %1.</source>
        <comment>a short host name</comment>
        <translation>Der volle Name hat einen Punkt: %1.example.org, nicht nur %1.</translation>
    </message>
    <message>
        <source>Type a domain, such as shop.example.</source>
        <translation>Eine Domain eingeben, etwa shop.example.</translation>
    </message>
    <message>
        <source>Type what stands behind the @, without the @.</source>
        <translation>Eingeben, was hinter dem @ steht, ohne das @.</translation>
    </message>
    <message>
        <source>A domain has a dot, such as shop.example.</source>
        <translation>Eine Domain hat einen Punkt, etwa shop.example.</translation>
    </message>
</context>
<context>
    <name>TextFiles</name>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabellen (*.csv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>Nach %1 geschrieben.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 konnte nicht geschrieben werden: %2</translation>
    </message>
    <message>
        <source>%1 could not be read: %2</source>
        <translation>%1 konnte nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>%1 is too long for a table of addresses.</source>
        <translation>%1 ist zu lang für eine Tabelle von Adressen.</translation>
    </message>
</context>
<context>
    <name>UserRows</name>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Mailbox</source>
        <translation>Postfach</translation>
    </message>
    <message>
        <source>Own .qmail</source>
        <translation>Eigene .qmail</translation>
    </message>
    <message>
        <source>Password for mail</source>
        <translation>Passwort für Mail</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>ein Programm</translation>
    </message>
    <message>
        <source>Maildir %1</source>
        <comment>path</comment>
        <translation>Maildir %1</translation>
    </message>
    <message>
        <source>mbox file %1</source>
        <comment>path</comment>
        <translation>mbox-Datei %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>kann nicht gelesen werden</translation>
    </message>
    <message numerus="yes">
        <source>%1 And %n more.</source>
        <translation>
            <numerusform>%1 Und %n weitere.</numerusform>
            <numerusform>%1 Und %n weitere.</numerusform>
        </translation>
    </message>
    <message>
        <source>as its .qmail says</source>
        <translation>wie seine .qmail sagt</translation>
    </message>
    <message>
        <source>gets no mail</source>
        <translation>bekommt keine Mail</translation>
    </message>
    <message>
        <source>its own, for mail</source>
        <translation>ein eigenes, für Mail</translation>
    </message>
    <message>
        <source>that of the account</source>
        <translation>das des Kontos</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Given to</source>
        <translation>Zugeordnet</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Heimverzeichnis</translation>
    </message>
    <message>
        <source>.qmail files</source>
        <translation>.qmail-Dateien</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>everything else</source>
        <translation>alles andere</translation>
    </message>
    <message>
        <source>line %1</source>
        <comment>number</comment>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>never used: an earlier line has the same address</source>
        <translation>nie benutzt: eine frühere Zeile hat dieselbe Adresse</translation>
    </message>
    <message>
        <source>Winner</source>
        <translation>Sieger</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>Was gefragt wird</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>rule for exactly this address</source>
        <translation>Regel für genau diese Adresse</translation>
    </message>
    <message>
        <source>rule for addresses that begin with %1</source>
        <comment>how they begin</comment>
        <translation>Regel für Adressen, die mit %1 beginnen</translation>
    </message>
    <message>
        <source>account of this computer</source>
        <translation>Konto dieses Rechners</translation>
    </message>
    <message>
        <source>the hub’s own addresses</source>
        <translation>die eigenen Adressen des Hubs</translation>
    </message>
    <message>
        <source>wins</source>
        <translation>gewinnt</translation>
    </message>
    <message>
        <source>users/assign was changed after it was compiled: what it says now does not hold yet.</source>
        <translation>users/assign wurde geändert, nachdem es kompiliert wurde: Was es jetzt sagt, gilt noch nicht.</translation>
    </message>
    <message>
        <source>users/assign has not been compiled: none of its rules holds.</source>
        <translation>users/assign ist nicht kompiliert worden: Keine seiner Regeln gilt.</translation>
    </message>
    <message>
        <source>Accounts of this computer have changed since the rules were made from them: %1, %2.</source>
        <comment>lines that would come, lines that would go</comment>
        <translation>Konten dieses Rechners haben sich geändert, seit die Regeln aus ihnen gemacht wurden: %1, %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) missing</source>
        <translation>
            <numerusform>%n Zeile fehlt</numerusform>
            <numerusform>%n Zeilen fehlen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) too many</source>
        <translation>
            <numerusform>%n Zeile zu viel</numerusform>
            <numerusform>%n Zeilen zu viel</numerusform>
        </translation>
    </message>
    <message>
        <source>The rules cannot be made from the accounts: %1</source>
        <comment>a sentence</comment>
        <translation>Die Regeln können nicht aus den Konten gemacht werden: %1</translation>
    </message>
</context>
<context>
    <name>Waiting</name>
    <message>
        <source>new, not applied yet</source>
        <translation>neu, noch nicht angewandt</translation>
    </message>
    <message>
        <source>changed, not applied yet</source>
        <translation>geändert, noch nicht angewandt</translation>
    </message>
    <message>
        <source>removed, not applied yet</source>
        <translation>entfernt, noch nicht angewandt</translation>
    </message>
</context>
<context>
    <name>mw::gui::AccountDetails</name>
    <message>
        <source>What its own .qmail says</source>
        <translation>Was die eigene .qmail sagt</translation>
    </message>
    <message>
        <source>User number</source>
        <translation>Benutzernummer</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Heimverzeichnis</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>Mail</translation>
    </message>
    <message>
        <source>arrives</source>
        <translation>kommt an</translation>
    </message>
    <message>
        <source>Standard mailbox</source>
        <translation>Standardpostfach</translation>
    </message>
    <message>
        <source>Password for mail</source>
        <translation>Passwort für Mail</translation>
    </message>
    <message>
        <source>It is being read.</source>
        <translation>Sie wird gerade gelesen.</translation>
    </message>
    <message>
        <source>There is none: the standard mailbox gets all of it.</source>
        <translation>Es gibt keine: Alles geht ins Standardpostfach.</translation>
    </message>
    <message>
        <source>Nobody is selected</source>
        <translation>Niemand ist ausgewählt</translation>
    </message>
</context>
<context>
    <name>mw::gui::ActRow</name>
    <message>
        <source>include</source>
        <translation>aufnehmen</translation>
    </message>
    <message>
        <source>Untick it to leave it for later</source>
        <translation>Häkchen entfernen, um es für später zu lassen</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Opens the place of the problem</source>
        <translation>Springt zur Stelle des Problems</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>number, what is changed</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Include %1</source>
        <comment>what is changed</comment>
        <translation>%1 aufnehmen</translation>
    </message>
    <message>
        <source>Nothing changes: the hub has it already.</source>
        <translation>Es ändert sich nichts: Der Hub hat es schon so.</translation>
    </message>
</context>
<context>
    <name>mw::gui::AddMembersForm</name>
    <message>
        <source>Add members to %1</source>
        <comment>list</comment>
        <translation>Mitglieder zu %1 hinzufügen</translation>
    </message>
    <message>
        <source>O&amp;pen a file…</source>
        <translation>Datei ö&amp;ffnen …</translation>
    </message>
    <message>
        <source>&amp;Members</source>
        <translation>&amp;Mitglieder</translation>
    </message>
    <message>
        <source>An address a line; also a table as a spreadsheet writes it, with the addresses in its first column. They are not asked.</source>
        <translation>Eine Adresse je Zeile; auch eine Tabelle, wie ein Tabellenprogramm sie schreibt, mit den Adressen in der ersten Spalte. Gefragt werden sie nicht.</translation>
    </message>
    <message>
        <source>&amp;Each message</source>
        <translation>&amp;Jede Nachricht</translation>
    </message>
    <message>
        <source>They get what is sent to the list, at once.</source>
        <translation>Sie bekommen sofort, was an die Liste geschickt wird.</translation>
    </message>
    <message>
        <source>&amp;Digests</source>
        <translation>&amp;Sammelsendungen</translation>
    </message>
    <message>
        <source>They get several messages together, now and then.</source>
        <translation>Sie bekommen ab und zu mehrere Nachrichten zusammen.</translation>
    </message>
    <message>
        <source>&amp;Nothing</source>
        <translation>&amp;Nichts</translation>
    </message>
    <message>
        <source>They may write to the list and get no mail of it.</source>
        <translation>Sie dürfen an die Liste schreiben und bekommen keine Mail von ihr.</translation>
    </message>
    <message>
        <source>What they get</source>
        <translation>Was sie bekommen</translation>
    </message>
    <message>
        <source>Members from a file</source>
        <translation>Mitglieder aus einer Datei</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>Und %n weiteres.</numerusform>
            <numerusform>Und %n weitere.</numerusform>
        </translation>
    </message>
    <message>
        <source>Type or open addresses to see what happens.</source>
        <translation>Adressen eingeben oder öffnen, um zu sehen, was geschieht.</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) of %1</source>
        <comment>list</comment>
        <translation>
            <numerusform>%n Mitglied von %1</numerusform>
            <numerusform>%n Mitglieder von %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Of what is sent to the list.</source>
        <translation>Von dem, was an die Liste geschickt wird.</translation>
    </message>
    <message>
        <source>Mend first what stands under the addresses.</source>
        <translation>Erst beheben, was unter den Adressen steht.</translation>
    </message>
</context>
<context>
    <name>mw::gui::AddressForm</name>
    <message>
        <source>Change %1</source>
        <comment>address</comment>
        <translation>%1 ändern</translation>
    </message>
    <message>
        <source>Add an address</source>
        <translation>Adresse hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Adresse</translation>
    </message>
    <message>
        <source>The name, the @ and a domain of this hub. A name alone is an address at every local domain.</source>
        <translation>Der Name, das @ und eine Domain dieses Hubs. Ein Name allein ist eine Adresse bei jeder lokalen Domain.</translation>
    </message>
    <message>
        <source>&amp;Goes to</source>
        <translation>&amp;Geht an</translation>
    </message>
    <message>
        <source>One line each: an address, a mailbox as a path (./Maildir/), or a program after |. Several get a copy each.</source>
        <translation>Je eine Zeile: eine Adresse, ein Postfach als Pfad (./Maildir/) oder ein Programm nach |. Bei mehreren bekommt jedes eine Kopie.</translation>
    </message>
    <message>
        <source>This address exists and goes to %1; where it also shall go is added.</source>
        <comment>where mail goes</comment>
        <translation>Diese Adresse gibt es schon; sie geht an %1. Das neue Ziel kommt hinzu.</translation>
    </message>
    <message>
        <source>Type the address to see what happens.</source>
        <translation>Die Adresse eingeben, um zu sehen, was geschieht.</translation>
    </message>
    <message>
        <source>Say where its mail goes.</source>
        <translation>Angeben, wohin ihre Mail geht.</translation>
    </message>
</context>
<context>
    <name>mw::gui::AddressesPage</name>
    <message>
        <source>Addresses</source>
        <translation>Adressen</translation>
    </message>
    <message>
        <source>&amp;Add address…</source>
        <translation>Adresse &amp;hinzufügen …</translation>
    </message>
    <message>
        <source>A new address, and where its mail goes</source>
        <translation>Eine neue Adresse und wohin ihre Mail geht</translation>
    </message>
    <message>
        <source>Add “&amp;everything else” rule…</source>
        <translation>Regel für „&amp;alles andere“ …</translation>
    </message>
    <message>
        <source>What happens to mail for names without an address</source>
        <translation>Was mit Mail für Namen ohne Adresse geschieht</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>Ä&amp;ndern …</translation>
    </message>
    <message>
        <source>Where the mail of the selected address goes</source>
        <translation>Wohin die Mail der ausgewählten Adresse geht</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>&amp;Entfernen …</translation>
    </message>
    <message>
        <source>Remove the selected address</source>
        <translation>Die ausgewählte Adresse entfernen</translation>
    </message>
    <message>
        <source>&amp;Test address…</source>
        <translation>Adresse &amp;testen …</translation>
    </message>
    <message>
        <source>See who receives an address, and why; nothing is sent</source>
        <translation>Sehen, wer eine Adresse bekommt und warum; gesendet wird nichts</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importieren …</translation>
    </message>
    <message>
        <source>Take many addresses from a table</source>
        <translation>Viele Adressen aus einer Tabelle übernehmen</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportieren …</translation>
    </message>
    <message>
        <source>Write the addresses to a table that a spreadsheet reads</source>
        <translation>Die Adressen in eine Tabelle schreiben, die ein Tabellenprogramm liest</translation>
    </message>
    <message>
        <source>&amp;Find an address</source>
        <translation>Adresse &amp;suchen</translation>
    </message>
    <message>
        <source>Show only addresses with these words</source>
        <translation>Nur Adressen mit diesen Wörtern zeigen</translation>
    </message>
    <message>
        <source>Filter by address, or by where the mail goes</source>
        <translation>Nach Adresse filtern, oder danach, wohin die Mail geht</translation>
    </message>
    <message>
        <source>Of which domain</source>
        <translation>Von welcher Domain</translation>
    </message>
    <message>
        <source>Addresses of this hub</source>
        <translation>Adressen dieses Hubs</translation>
    </message>
    <message>
        <source>All domains</source>
        <translation>Alle Domains</translation>
    </message>
    <message>
        <source>Local domains</source>
        <translation>Lokale Domains</translation>
    </message>
    <message numerus="yes">
        <source>%n address(es)</source>
        <translation>
            <numerusform>%n Adresse</numerusform>
            <numerusform>%n Adressen</numerusform>
        </translation>
    </message>
    <message>
        <source>The addresses could not be read</source>
        <translation>Die Adressen konnten nicht gelesen werden</translation>
    </message>
    <message>
        <source>Reading the addresses…</source>
        <translation>Die Adressen werden gelesen …</translation>
    </message>
    <message>
        <source>No address matches</source>
        <translation>Keine Adresse passt</translation>
    </message>
    <message>
        <source>Clear the filter to see all of them.</source>
        <translation>Den Filter leeren, um alle zu sehen.</translation>
    </message>
    <message>
        <source>There is no domain that could have addresses</source>
        <translation>Es gibt keine Domain, die Adressen haben könnte</translation>
    </message>
    <message>
        <source>Add a local or virtual domain first, on the page Domains.</source>
        <translation>Zuerst auf der Seite Domains eine lokale oder virtuelle Domain hinzufügen.</translation>
    </message>
    <message>
        <source>Export addresses</source>
        <translation>Adressen exportieren</translation>
    </message>
</context>
<context>
    <name>mw::gui::AssistantApply</name>
    <message>
        <source>Review and set up</source>
        <translation>Prüfen und einrichten</translation>
    </message>
    <message>
        <source>This is what you have decided. Nothing has been written yet.</source>
        <translation>Das haben Sie entschieden. Noch ist nichts geschrieben.</translation>
    </message>
    <message>
        <source>Pass&amp;word at the provider</source>
        <translation>Pass&amp;wort beim Anbieter</translation>
    </message>
    <message>
        <source>It was not kept when you left, so it is asked for again.</source>
        <translation>Es wurde beim Verlassen nicht behalten, darum wird noch einmal danach gefragt.</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Was geschieht</translation>
    </message>
    <message>
        <source>&amp;Files that are written</source>
        <translation>&amp;Dateien, die geschrieben werden</translation>
    </message>
    <message>
        <source>Files that are written</source>
        <translation>Dateien, die geschrieben werden</translation>
    </message>
    <message>
        <source>What is written into the file</source>
        <translation>Was in die Datei geschrieben wird</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>The way of the test mail</source>
        <translation>Der Weg der Testnachricht</translation>
    </message>
    <message>
        <source>Files that have been &amp;written</source>
        <translation>Dateien, die &amp;geschrieben wurden</translation>
    </message>
    <message>
        <source>Files that have been written</source>
        <translation>Dateien, die geschrieben wurden</translation>
    </message>
    <message>
        <source>&amp;Save list…</source>
        <translation>Liste &amp;speichern …</translation>
    </message>
    <message>
        <source>Looking at what this does…</source>
        <translation>Es wird geprüft, was das bewirkt …</translation>
    </message>
    <message>
        <source>The server is being set up.</source>
        <translation>Der Server wird eingerichtet.</translation>
    </message>
    <message>
        <source>Type your password for the provider: it was not kept.</source>
        <translation>Das Passwort beim Anbieter eingeben: Es wurde nicht behalten.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Noch einmal versuchen</translation>
    </message>
    <message>
        <source>&amp;Set up now</source>
        <translation>&amp;Jetzt einrichten</translation>
    </message>
    <message>
        <source>The server is ready.</source>
        <translation>Der Server ist bereit.</translation>
    </message>
    <message>
        <source>The page Overview shows what it does; History can take back each change.</source>
        <translation>Die Seite Übersicht zeigt, was er tut; der Verlauf kann jede Änderung zurücknehmen.</translation>
    </message>
    <message>
        <source>Writes the files, and starts the services.</source>
        <translation>Schreibt die Dateien und startet die Dienste.</translation>
    </message>
    <message>
        <source>Sends a test mail and follows it.</source>
        <translation>Sendet eine Testnachricht und verfolgt sie.</translation>
    </message>
    <message>
        <source>Each change is in the history and can be undone.</source>
        <translation>Jede Änderung steht im Verlauf und kann zurückgenommen werden.</translation>
    </message>
    <message>
        <source>Set-up assistant</source>
        <translation>Einrichtungsassistent</translation>
    </message>
    <message>
        <source>Not every service has started in time; the page Overview shows which.</source>
        <translation>Die Dienste sind nicht rechtzeitig gestartet; die Seite Übersicht zeigt, welcher.</translation>
    </message>
    <message>
        <source>Make the server: its directories, settings and services</source>
        <translation>Den Server anlegen: Verzeichnisse, Einstellungen und Dienste</translation>
    </message>
    <message>
        <source>Start the services</source>
        <translation>Die Dienste starten</translation>
    </message>
    <message>
        <source>Write your answers</source>
        <translation>Ihre Antworten schreiben</translation>
    </message>
    <message>
        <source>Check that they hold</source>
        <translation>Prüfen, ob sie gelten</translation>
    </message>
    <message>
        <source>Deliver a test mail</source>
        <translation>Eine Testnachricht zustellen</translation>
    </message>
    <message>
        <source>%1: done</source>
        <comment>a step</comment>
        <translation>%1: erledigt</translation>
    </message>
    <message>
        <source>%1: not yet</source>
        <comment>a step</comment>
        <translation>%1: noch nicht</translation>
    </message>
    <message>
        <source>%1: failed</source>
        <comment>a step</comment>
        <translation>%1: fehlgeschlagen</translation>
    </message>
    <message>
        <source>%1…</source>
        <comment>a step</comment>
        <translation>%1 …</translation>
    </message>
    <message>
        <source>Save the list of files</source>
        <translation>Die Liste der Dateien speichern</translation>
    </message>
    <message>
        <source>mailwright-files.txt</source>
        <comment>name of a file</comment>
        <translation>mailwright-dateien.txt</translation>
    </message>
    <message>
        <source>The list is in %1.</source>
        <comment>a path</comment>
        <translation>Die Liste steht in %1.</translation>
    </message>
    <message>
        <source>The list could not be written to %1: %2</source>
        <comment>a path, a reason</comment>
        <translation>Die Liste konnte nicht nach %1 geschrieben werden: %2</translation>
    </message>
</context>
<context>
    <name>mw::gui::AssistantCaretakers</name>
    <message>
        <source>Who looks after this server?</source>
        <translation>Wer kümmert sich um diesen Server?</translation>
    </message>
    <message>
        <source>Four addresses must exist so that people and other servers can report problems. Choose a user of this computer, or type an address.</source>
        <translation>Vier Adressen muss es geben, damit Menschen und andere Server Probleme melden können. Wählen Sie einen Benutzer dieses Rechners oder geben Sie eine Adresse ein.</translation>
    </message>
    <message>
        <source>&amp;postmaster</source>
        <translation>&amp;postmaster</translation>
    </message>
    <message>
        <source>&amp;abuse</source>
        <translation>&amp;abuse</translation>
    </message>
    <message>
        <source>&amp;root</source>
        <translation>&amp;root</translation>
    </message>
    <message>
        <source>&amp;mailer-daemon</source>
        <translation>&amp;mailer-daemon</translation>
    </message>
    <message>
        <source>Whoever has trouble with this server writes here.</source>
        <translation>Wer Probleme mit diesem Server hat, schreibt hierher.</translation>
    </message>
    <message>
        <source>Here people complain about unwanted mail from this server.</source>
        <translation>Hier beschwert man sich über unerwünschte Mail von diesem Server.</translation>
    </message>
    <message>
        <source>Programs of this computer write here.</source>
        <translation>Programme dieses Rechners schreiben hierher.</translation>
    </message>
    <message>
        <source>Answers to messages that the server itself has sent come here.</source>
        <translation>Antworten auf Nachrichten, die der Server selbst gesendet hat, kommen hier an.</translation>
    </message>
    <message>
        <source>What is known about the people</source>
        <translation>Was über die Personen bekannt ist</translation>
    </message>
    <message>
        <source>Say who gets the mail of %1.</source>
        <comment>an address</comment>
        <translation>Angeben, wer die Mail von %1 bekommt.</translation>
    </message>
    <message>
        <source>%1 cannot be sent to itself.</source>
        <comment>an address</comment>
        <translation>%1 kann nicht an sich selbst gehen.</translation>
    </message>
    <message>
        <source>“%1” is neither a user nor an address.</source>
        <translation>„%1“ ist weder ein Benutzer noch eine Adresse.</translation>
    </message>
    <message>
        <source>There is no user %1 on this computer.</source>
        <comment>user name</comment>
        <translation>Einen Benutzer %1 gibt es auf diesem Rechner nicht.</translation>
    </message>
    <message>
        <source>Each of them has somebody.</source>
        <translation>Für jede ist jemand da.</translation>
    </message>
    <message>
        <source>Mail to %1@%2 goes to %3.</source>
        <comment>name, host name, user or address</comment>
        <translation>Mail an %1@%2 geht an %3.</translation>
    </message>
    <message>
        <source>Four small files in alias/ say so; no restart is needed.</source>
        <translation>Vier kleine Dateien in alias/ sagen das; kein Neustart ist nötig.</translation>
    </message>
</context>
<context>
    <name>mw::gui::AssistantDomains</name>
    <message>
        <source>Whose mail does it accept?</source>
        <translation>Für wen nimmt er Mail an?</translation>
    </message>
    <message>
        <source>Mail for the server&apos;s own name is accepted always. Add the other domains that are yours: what stands behind the @ of their addresses.</source>
        <translation>Mail für den eigenen Namen des Servers wird immer angenommen. Fügen Sie die anderen Domains hinzu, die Ihnen gehören: was hinter dem @ ihrer Adressen steht.</translation>
    </message>
    <message>
        <source>&amp;Domain</source>
        <translation>&amp;Domain</translation>
    </message>
    <message>
        <source>One domain.</source>
        <translation>Eine Domain.</translation>
    </message>
    <message>
        <source>Virtual: one person looks after all its addresses</source>
        <translation>Virtuell: Eine Person kümmert sich um alle ihre Adressen</translation>
    </message>
    <message>
        <source>Local: its people are the users of this computer</source>
        <translation>Lokal: Ihre Leute sind die Benutzer dieses Rechners</translation>
    </message>
    <message>
        <source>K&amp;ind</source>
        <translation>A&amp;rt</translation>
    </message>
    <message>
        <source>Whether the domain has addresses of its own.</source>
        <translation>Ob die Domain eigene Adressen hat.</translation>
    </message>
    <message>
        <source>Looked after &amp;by</source>
        <translation>Betreut &amp;von</translation>
    </message>
    <message>
        <source>The user of this computer who says where its mail goes.</source>
        <translation>Der Benutzer dieses Rechners, der sagt, wohin ihre Mail geht.</translation>
    </message>
    <message>
        <source>Mail for &amp;every address there goes to that person&apos;s mailbox</source>
        <translation>Mail für j&amp;ede Adresse dort geht ins Postfach dieser Person</translation>
    </message>
    <message>
        <source>What is wrong with the domain</source>
        <translation>Was an der Domain nicht stimmt</translation>
    </message>
    <message>
        <source>&amp;Add domain</source>
        <translation>Domain &amp;hinzufügen</translation>
    </message>
    <message>
        <source>Do&amp;mains of this server</source>
        <translation>Do&amp;mains dieses Servers</translation>
    </message>
    <message>
        <source>Domains of this server</source>
        <translation>Domains dieses Servers</translation>
    </message>
    <message>
        <source>Remo&amp;ve</source>
        <translation>Ent&amp;fernen</translation>
    </message>
    <message>
        <source>That is the server&apos;s own name: its mail is accepted anyway.</source>
        <translation>Das ist der eigene Name des Servers: Seine Mail wird ohnehin angenommen.</translation>
    </message>
    <message>
        <source>%1 is in the list already.</source>
        <comment>domain</comment>
        <translation>%1 steht schon in der Liste.</translation>
    </message>
    <message>
        <source>Say who looks after %1.</source>
        <comment>domain</comment>
        <translation>Angeben, wer %1 betreut.</translation>
    </message>
    <message>
        <source>%1 – local</source>
        <comment>domain</comment>
        <translation>%1 – lokal</translation>
    </message>
    <message>
        <source>%1 – virtual, every address goes to %2</source>
        <comment>domain, user</comment>
        <translation>%1 – virtuell, jede Adresse geht an %2</translation>
    </message>
    <message>
        <source>%1 – virtual, looked after by %2</source>
        <comment>domain, user</comment>
        <translation>%1 – virtuell, betreut von %2</translation>
    </message>
    <message>
        <source>Mail for every other domain is refused: nobody can misuse this server to send to others.</source>
        <translation>Mail für jede andere Domain wird abgewiesen: Niemand kann diesen Server missbrauchen, um an andere zu senden.</translation>
    </message>
    <message>
        <source>Mail to a user&apos;s name at %1 goes to that user.</source>
        <comment>domain</comment>
        <translation>Mail an den Namen eines Benutzers bei %1 geht an diesen Benutzer.</translation>
    </message>
    <message>
        <source>Mail to anybody at %1 goes to the mailbox of %2. More exact addresses can be added later.</source>
        <comment>domain, user</comment>
        <translation>Mail an irgendwen bei %1 geht ins Postfach von %2. Genauere Adressen können später dazukommen.</translation>
    </message>
    <message>
        <source>%2 says which addresses there are at %1; mail for others returns.</source>
        <comment>domain, user</comment>
        <translation>%2 sagt, welche Adressen es bei %1 gibt; Mail für andere geht zurück.</translation>
    </message>
</context>
<context>
    <name>mw::gui::AssistantMailboxes</name>
    <message>
        <source>Mailboxes</source>
        <translation>Postfächer</translation>
    </message>
    <message>
        <source>Where mail for a user of this computer is put, unless that user says otherwise in a file .qmail.</source>
        <translation>Wohin Mail für einen Benutzer dieses Rechners gelegt wird, wenn dieser nicht in einer Datei .qmail etwas anderes sagt.</translation>
    </message>
    <message>
        <source>&amp;Maildir (recommended)</source>
        <translation>&amp;Maildir (empfohlen)</translation>
    </message>
    <message>
        <source>A directory with one file for each message. Nothing is lost when the computer crashes; Dovecot, mutt and most servers and programs read it.</source>
        <translation>Ein Verzeichnis mit einer Datei je Nachricht. Nichts geht verloren, wenn der Rechner abstürzt; Dovecot, mutt und die meisten Server und Programme lesen es.</translation>
    </message>
    <message>
        <source>m&amp;box</source>
        <translation>m&amp;box</translation>
    </message>
    <message>
        <source>One file with all messages, Mailbox in the home directory. Old programs such as mail expect it.</source>
        <translation>Eine Datei mit allen Nachrichten, Mailbox im Heimverzeichnis. Alte Programme wie mail erwarten sie.</translation>
    </message>
    <message>
        <source>&amp;Something else</source>
        <translation>Etwas a&amp;nderes</translation>
    </message>
    <message>
        <source>What a line of .qmail can say: another path, or a program behind a |.</source>
        <translation>Was eine Zeile von .qmail sagen kann: ein anderer Pfad oder ein Programm hinter einem |.</translation>
    </message>
    <message>
        <source>L&amp;ine for .qmail</source>
        <translation>&amp;Zeile für .qmail</translation>
    </message>
    <message>
        <source>A Maildir&apos;s path ends in a slash.</source>
        <translation>Der Pfad eines Maildirs endet mit einem Schrägstrich.</translation>
    </message>
    <message>
        <source>The line begins with ./ or / for a mailbox, &amp; for an address, or | for a program.</source>
        <translation>Die Zeile beginnt mit ./ oder / für ein Postfach, &amp; für eine Adresse oder | für ein Programm.</translation>
    </message>
    <message>
        <source>Files: %1</source>
        <comment>names of files</comment>
        <translation>Dateien: %1</translation>
    </message>
    <message>
        <source>New mail appears as a file in Maildir/new in the user&apos;s home.</source>
        <translation>Neue Mail erscheint als Datei in Maildir/new im Heimverzeichnis des Benutzers.</translation>
    </message>
    <message>
        <source>Mail that is there already stays where it is.</source>
        <translation>Mail, die schon da ist, bleibt, wo sie ist.</translation>
    </message>
    <message>
        <source>New mail is added at the end of the file Mailbox in the user&apos;s home.</source>
        <translation>Neue Mail wird ans Ende der Datei Mailbox im Heimverzeichnis des Benutzers angefügt.</translation>
    </message>
    <message>
        <source>Mail of everybody without a .qmail of their own is delivered by this line.</source>
        <translation>Mail aller, die keine eigene .qmail haben, wird nach dieser Zeile zugestellt.</translation>
    </message>
</context>
<context>
    <name>mw::gui::AssistantName</name>
    <message>
        <source>The name of this server</source>
        <translation>Der Name dieses Servers</translation>
    </message>
    <message>
        <source>Other mail servers know this one by its full name. It should be a name that you own and that leads to this computer.</source>
        <translation>Andere Mailserver kennen diesen unter seinem vollen Namen. Es sollte ein Name sein, der Ihnen gehört und der zu diesem Rechner führt.</translation>
    </message>
    <message>
        <source>Full &amp;name of the server</source>
        <translation>Voller &amp;Name des Servers</translation>
    </message>
    <message>
        <source>It greets other servers with it, and signs the mail it writes itself.</source>
        <translation>Damit grüßt er andere Server und unterschreibt die Mail, die er selbst schreibt.</translation>
    </message>
    <message>
        <source>What is known about the name</source>
        <translation>Was über den Namen bekannt ist</translation>
    </message>
    <message>
        <source>It is a full name.</source>
        <translation>Es ist ein voller Name.</translation>
    </message>
    <message>
        <source>Asking the name system…</source>
        <translation>Das Namenssystem wird gefragt …</translation>
    </message>
    <message>
        <source>The name could not be checked.</source>
        <translation>Der Name konnte nicht geprüft werden.</translation>
    </message>
    <message>
        <source>The name system does not answer, so the name could not be checked.</source>
        <translation>Das Namenssystem antwortet nicht, darum konnte der Name nicht geprüft werden.</translation>
    </message>
    <message>
        <source>The name leads nowhere yet.</source>
        <translation>Der Name führt noch nirgendwohin.</translation>
    </message>
    <message>
        <source>Other servers cannot find this one until whoever runs your domain adds an address for it.</source>
        <translation>Andere Server finden diesen nicht, bis der Betreiber Ihrer Domain eine Adresse dafür einträgt.</translation>
    </message>
    <message>
        <source>It leads to this computer (%1).</source>
        <comment>addresses</comment>
        <translation>Er führt zu diesem Rechner (%1).</translation>
    </message>
    <message>
        <source>It leads to %1, which is no address of this computer.</source>
        <comment>addresses</comment>
        <translation>Er führt zu %1, und das ist keine Adresse dieses Rechners.</translation>
    </message>
    <message>
        <source>That is right behind a router that passes mail on to here; else the name belongs to another computer.</source>
        <translation>Das ist richtig hinter einem Router, der Mail hierher weiterreicht; sonst gehört der Name einem anderen Rechner.</translation>
    </message>
    <message>
        <source>The address leads back to the name.</source>
        <translation>Die Adresse führt zurück zum Namen.</translation>
    </message>
    <message>
        <source>The address has no name.</source>
        <translation>Die Adresse hat keinen Namen.</translation>
    </message>
    <message>
        <source>The address leads to the name %1.</source>
        <comment>host names</comment>
        <translation>Die Adresse führt zum Namen %1.</translation>
    </message>
    <message>
        <source>Many servers distrust mail from such an address. Your provider can set its name, or you send through your provider.</source>
        <translation>Viele Server misstrauen Mail von so einer Adresse. Ihr Anbieter kann ihren Namen setzen, oder Sie senden über Ihren Anbieter.</translation>
    </message>
    <message>
        <source>the name</source>
        <comment>stands for a name that is still missing</comment>
        <translation>der Name</translation>
    </message>
    <message>
        <source>Mail to anybody at %1 is for this server.</source>
        <comment>host name</comment>
        <translation>Mail an irgendwen bei %1 ist für diesen Server.</translation>
    </message>
    <message>
        <source>It greets other servers as %1.</source>
        <comment>host name</comment>
        <translation>Andere Server grüßt er als %1.</translation>
    </message>
    <message>
        <source>Files: %1</source>
        <comment>names of files</comment>
        <translation>Dateien: %1</translation>
    </message>
</context>
<context>
    <name>mw::gui::AssistantPage</name>
    <message>
        <source>Example: %1</source>
        <comment>an example of what may be typed</comment>
        <translation>Beispiel: %1</translation>
    </message>
    <message>
        <source>Kept in %1</source>
        <comment>name of a file</comment>
        <translation>Steht in %1</translation>
    </message>
</context>
<context>
    <name>mw::gui::AssistantRelaying</name>
    <message>
        <source>“%1” is neither an address nor a network.</source>
        <translation>„%1“ ist weder eine Adresse noch ein Netz.</translation>
    </message>
    <message>
        <source>%1 is so large that strangers are in it; they could send through you.</source>
        <comment>a network</comment>
        <translation>%1 ist so groß, dass Fremde darin sind; sie könnten über Ihren Server senden.</translation>
    </message>
    <message>
        <source>Who may send through it?</source>
        <translation>Wer darf über ihn senden?</translation>
    </message>
    <message>
        <source>Everybody may write to your addresses. Sending to others through this server must be for your own people alone, or it will be misused within hours.</source>
        <translation>Jeder darf an Ihre Adressen schreiben. Über diesen Server an andere zu senden, muss Ihren eigenen Leuten vorbehalten sein, sonst wird er binnen Stunden missbraucht.</translation>
    </message>
    <message>
        <source>Programs on this computer (always)</source>
        <translation>Programme auf diesem Rechner (immer)</translation>
    </message>
    <message>
        <source>Every computer in my net&amp;work</source>
        <translation>Jeder Rechner in meinem Net&amp;z</translation>
    </message>
    <message>
        <source>&amp;Networks</source>
        <translation>&amp;Netze</translation>
    </message>
    <message>
        <source>Separated by commas. The networks of this computer are filled in.</source>
        <translation>Durch Kommas getrennt. Die Netze dieses Rechners sind eingetragen.</translation>
    </message>
    <message>
        <source>People who &amp;sign in with their password, from anywhere</source>
        <translation>Personen, die sich mit ihrem Passwort an&amp;melden, von überall</translation>
    </message>
    <message>
        <source>What is wrong with the networks</source>
        <translation>Was an den Netzen nicht stimmt</translation>
    </message>
    <message>
        <source>Type the network, such as 192.168.1.0/24.</source>
        <translation>Das Netz eingeben, etwa 192.168.1.0/24.</translation>
    </message>
    <message>
        <source>Programs of this computer may send to anywhere.</source>
        <translation>Programme dieses Rechners dürfen überallhin senden.</translation>
    </message>
    <message>
        <source>Every computer in %1 may send to anywhere, without a password.</source>
        <comment>networks</comment>
        <translation>Jeder Rechner in %1 darf ohne Passwort überallhin senden.</translation>
    </message>
    <message>
        <source>Files: %1</source>
        <comment>names of files</comment>
        <translation>Dateien: %1</translation>
    </message>
    <message>
        <source>Mail programs may sign in at the ports 2587 and 2465, under TLS alone.</source>
        <translation>Mailprogramme dürfen sich an den Ports 2587 und 2465 anmelden, nur unter TLS.</translation>
    </message>
    <message>
        <source>Mail programs may sign in at the ports 587 and 465, under TLS alone.</source>
        <translation>Mailprogramme dürfen sich an den Ports 587 und 465 anmelden, nur unter TLS.</translation>
    </message>
    <message>
        <source>Everybody else may write to your addresses only.</source>
        <translation>Alle anderen dürfen nur an Ihre Adressen schreiben.</translation>
    </message>
</context>
<context>
    <name>mw::gui::AssistantSending</name>
    <message>
        <source>How is mail sent?</source>
        <translation>Wie wird Mail gesendet?</translation>
    </message>
    <message>
        <source>Mail for people elsewhere has to leave this computer somehow.</source>
        <translation>Mail für Leute anderswo muss diesen Rechner irgendwie verlassen.</translation>
    </message>
    <message>
        <source>&amp;Directly to the server of whoever it is for</source>
        <translation>&amp;Direkt zum Server des Empfängers</translation>
    </message>
    <message>
        <source>&amp;Through my provider, with a login</source>
        <translation>&amp;Über meinen Anbieter, mit Anmeldung</translation>
    </message>
    <message>
        <source>Only &amp;inside: mail for elsewhere stays here</source>
        <translation>Nur &amp;innen: Mail für anderswo bleibt hier</translation>
    </message>
    <message>
        <source>Another one</source>
        <translation>Ein anderer</translation>
    </message>
    <message>
        <source>&amp;Provider</source>
        <translation>An&amp;bieter</translation>
    </message>
    <message>
        <source>Fills in the server and the port.</source>
        <translation>Füllt Server und Port aus.</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation>&amp;Server</translation>
    </message>
    <message>
        <source>The provider calls it outgoing server or SMTP server.</source>
        <translation>Der Anbieter nennt ihn Postausgangsserver oder SMTP-Server.</translation>
    </message>
    <message>
        <source>P&amp;ort</source>
        <translation>P&amp;ort</translation>
    </message>
    <message>
        <source>587, or 465.</source>
        <translation>587 oder 465.</translation>
    </message>
    <message>
        <source>&amp;User name there</source>
        <translation>Benu&amp;tzername beim Anbieter</translation>
    </message>
    <message>
        <source>Often your whole address.</source>
        <translation>Oft Ihre ganze Adresse.</translation>
    </message>
    <message>
        <source>Pass&amp;word there</source>
        <translation>Pass&amp;wort beim Anbieter</translation>
    </message>
    <message>
        <source>Kept where only the sending program reads it, and never shown again.</source>
        <translation>Wird dort aufbewahrt, wo nur das sendende Programm es liest, und nie wieder gezeigt.</translation>
    </message>
    <message>
        <source>Encrypted, and the server must prove its name</source>
        <translation>Verschlüsselt, und der Server muss seinen Namen beweisen</translation>
    </message>
    <message>
        <source>Encrypted, whoever the server is</source>
        <translation>Verschlüsselt, wer immer der Server ist</translation>
    </message>
    <message>
        <source>P&amp;rotection</source>
        <translation>Sch&amp;utz</translation>
    </message>
    <message>
        <source>With the first one nobody can pass for your provider and catch the password.</source>
        <translation>Mit dem ersten kann sich niemand als Ihr Anbieter ausgeben und das Passwort abfangen.</translation>
    </message>
    <message>
        <source>T&amp;est login</source>
        <translation>Anmeldung t&amp;esten</translation>
    </message>
    <message>
        <source>What came of the test</source>
        <translation>Was der Test ergeben hat</translation>
    </message>
    <message>
        <source>Connecting to %1…</source>
        <comment>host name</comment>
        <translation>Verbindung zu %1 …</translation>
    </message>
    <message>
        <source>The login could not be tried.</source>
        <translation>Die Anmeldung konnte nicht versucht werden.</translation>
    </message>
    <message>
        <source>The login works.</source>
        <translation>Die Anmeldung gelingt.</translation>
    </message>
    <message>
        <source>The login does not work.</source>
        <translation>Die Anmeldung gelingt nicht.</translation>
    </message>
    <message>
        <source>Choose your provider, or type the name of its server.</source>
        <translation>Wählen Sie Ihren Anbieter oder geben Sie den Namen seines Servers ein.</translation>
    </message>
    <message>
        <source>Type the password of %1 there; it is not kept when you leave.</source>
        <comment>user name</comment>
        <translation>Geben Sie das Passwort ein, das %1 beim Anbieter hat; beim Verlassen wird es nicht behalten.</translation>
    </message>
    <message>
        <source>Mail for elsewhere is brought to the server that the name system names for it.</source>
        <translation>Mail für anderswo wird zu dem Server gebracht, den das Namenssystem dafür nennt.</translation>
    </message>
    <message>
        <source>Many providers of home lines do not let such mail through.</source>
        <translation>Viele Anbieter von Heimanschlüssen lassen solche Mail nicht durch.</translation>
    </message>
    <message>
        <source>Nothing has to be written for it.</source>
        <translation>Dafür muss nichts geschrieben werden.</translation>
    </message>
    <message>
        <source>Mail for elsewhere waits in the queue and returns to its sender after a week.</source>
        <translation>Mail für anderswo wartet in der Warteschlange und geht nach einer Woche an ihren Absender zurück.</translation>
    </message>
    <message>
        <source>Files: %1</source>
        <comment>names of files</comment>
        <translation>Dateien: %1</translation>
    </message>
    <message>
        <source>All mail for elsewhere goes to %1, port %2.</source>
        <comment>host name, number</comment>
        <translation>Alle Mail für anderswo geht an %1, Port %2.</translation>
    </message>
    <message>
        <source>the provider&apos;s server</source>
        <translation>der Server des Anbieters</translation>
    </message>
    <message>
        <source>Where that server does not answer, mail waits here and is tried again.</source>
        <translation>Wo dieser Server nicht antwortet, wartet die Mail hier und wird wieder versucht.</translation>
    </message>
</context>
<context>
    <name>mw::gui::AssistantWelcome</name>
    <message>
        <source>Welcome</source>
        <translation>Willkommen</translation>
    </message>
    <message>
        <source>This assistant turns the computer into a mail server in a few questions. Nothing is changed before you have seen, on the last page, what will be written. You can leave at any time and go on later.</source>
        <translation>Dieser Assistent macht den Rechner mit wenigen Fragen zu einem Mailserver. Nichts wird geändert, bevor Sie auf der letzten Seite gesehen haben, was geschrieben wird. Sie können jederzeit aufhören und später weitermachen.</translation>
    </message>
    <message>
        <source>What was found on this computer</source>
        <translation>Was auf diesem Rechner gefunden wurde</translation>
    </message>
    <message>
        <source>Look &amp;again</source>
        <translation>Noch einmal &amp;nachsehen</translation>
    </message>
    <message>
        <source>A&amp;dopt what is there…</source>
        <translation>Vorhandenes &amp;übernehmen …</translation>
    </message>
    <message>
        <source>Looking at this computer…</source>
        <translation>Dieser Rechner wird angesehen …</translation>
    </message>
    <message>
        <source>There is no mail server in %1 yet: one can be made.</source>
        <comment>a directory</comment>
        <translation>In %1 gibt es noch keinen Mailserver: Es kann einer angelegt werden.</translation>
    </message>
    <message>
        <source>There is a mail server already. What you say here is added to it.</source>
        <translation>Es gibt schon einen Mailserver. Was Sie hier sagen, kommt hinzu.</translation>
    </message>
    <message>
        <source>There is a mail server of another make, which can be adopted with its settings, its people and its queue.</source>
        <translation>Es gibt einen Mailserver anderer Bauart, der mit seinen Einstellungen, seinen Leuten und seiner Warteschlange übernommen werden kann.</translation>
    </message>
    <message>
        <source>There are parts of a mail server. What is missing will be made.</source>
        <translation>Es gibt Teile eines Mailservers. Was fehlt, wird angelegt.</translation>
    </message>
    <message>
        <source>Nothing stands in the way.</source>
        <translation>Nichts steht im Weg.</translation>
    </message>
    <message>
        <source>The computer is being looked at.</source>
        <translation>Der Rechner wird gerade angesehen.</translation>
    </message>
    <message>
        <source>Looks at the ports, the accounts and the directories of this computer.</source>
        <translation>Sieht sich die Ports, Konten und Verzeichnisse dieses Rechners an.</translation>
    </message>
    <message>
        <source>Changes nothing.</source>
        <translation>Ändert nichts.</translation>
    </message>
    <message>
        <source>A&amp;dopt it now</source>
        <translation>Jetzt &amp;übernehmen</translation>
    </message>
</context>
<context>
    <name>mw::gui::BackupsPane</name>
    <message>
        <source>&amp;Back up now…</source>
        <translation>Jetzt &amp;sichern …</translation>
    </message>
    <message>
        <source>Keeps a copy of the whole configuration on the hub</source>
        <translation>Bewahrt eine Kopie der ganzen Konfiguration auf dem Hub auf</translation>
    </message>
    <message>
        <source>&amp;Compare with…</source>
        <translation>&amp;Vergleichen mit …</translation>
    </message>
    <message>
        <source>What is different now from the selected backup, file by file</source>
        <translation>Was jetzt anders ist als in der ausgewählten Sicherung, Datei für Datei</translation>
    </message>
    <message>
        <source>&amp;Restore…</source>
        <translation>Wieder&amp;herstellen …</translation>
    </message>
    <message>
        <source>Brings back files of the selected backup, as a change that you review first</source>
        <translation>Bringt Dateien der ausgewählten Sicherung zurück, als Änderung, die Sie erst prüfen</translation>
    </message>
    <message>
        <source>&amp;Delete backup…</source>
        <translation>Sicherung &amp;löschen …</translation>
    </message>
    <message>
        <source>Deletes the selected backup for good</source>
        <translation>Löscht die ausgewählte Sicherung für immer</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>Files of the backup</source>
        <translation>Dateien der Sicherung</translation>
    </message>
    <message>
        <source>The backups could not be read</source>
        <translation>Die Sicherungen konnten nicht gelesen werden</translation>
    </message>
    <message>
        <source>Looking for backups…</source>
        <translation>Es wird nach Sicherungen gesucht …</translation>
    </message>
    <message>
        <source>There is no backup yet</source>
        <translation>Es gibt noch keine Sicherung</translation>
    </message>
    <message>
        <source>The history can take back each change. A backup keeps the whole configuration in one file, with a hash of each file in it.</source>
        <translation>Der Verlauf kann jede Änderung zurücknehmen. Eine Sicherung bewahrt die ganze Konfiguration in einer Datei auf, mit einer Prüfsumme jeder Datei darin.</translation>
    </message>
    <message>
        <source>Backup of %1</source>
        <comment>moment</comment>
        <translation>Sicherung vom %1</translation>
    </message>
    <message>
        <source>On the hub: %1</source>
        <comment>path of a file</comment>
        <translation>Auf dem Hub: %1</translation>
    </message>
    <message>
        <source>It holds no file.</source>
        <translation>Sie enthält keine Datei.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) are backed up.</source>
        <translation>
            <numerusform>%n Datei ist gesichert.</numerusform>
            <numerusform>%n Dateien sind gesichert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) with passwords or keys were left out.</source>
        <translation>
            <numerusform>%n Datei mit Passwörtern oder Schlüsseln wurde ausgelassen.</numerusform>
            <numerusform>%n Dateien mit Passwörtern oder Schlüsseln wurden ausgelassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The backup is deleted.</source>
        <translation>Die Sicherung ist gelöscht.</translation>
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
    <name>mw::gui::BlockSenderDialog</name>
    <message>
        <source>Block a sender</source>
        <translation>Einen Absender sperren</translation>
    </message>
    <message>
        <source>&amp;Sender</source>
        <translation>&amp;Absender</translation>
    </message>
    <message>
        <source>An address, or @ and a domain for everybody there. It is refused while the other side still listens.</source>
        <translation>Eine Adresse, oder @ und eine Domain für alle dort. Die Mail wird abgewiesen, während die andere Seite noch zuhört.</translation>
    </message>
    <message>
        <source>block %1</source>
        <comment>sender</comment>
        <translation>%1 sperren</translation>
    </message>
    <message>
        <source>Type whose mail is to be refused.</source>
        <translation>Eingeben, wessen Mail abgewiesen werden soll.</translation>
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
        <translation>Rückläufer %1</translation>
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
    <name>mw::gui::CompareDialog</name>
    <message>
        <source>Compared with the backup of %1</source>
        <comment>moment</comment>
        <translation>Verglichen mit der Sicherung vom %1</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Es wird verglichen …</translation>
    </message>
    <message>
        <source>Files that differ</source>
        <translation>Dateien, die sich unterscheiden</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Nothing differs: every file of the backup is as it was then.</source>
        <translation>Nichts ist anders: Jede Datei der Sicherung ist, wie sie damals war.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) differ. Lines with − stand in the hub now, lines with + in the backup.</source>
        <translation>
            <numerusform>%n Datei ist anders. Zeilen mit − stehen jetzt auf dem Hub, Zeilen mit + in der Sicherung.</numerusform>
            <numerusform>%n Dateien sind anders. Zeilen mit − stehen jetzt auf dem Hub, Zeilen mit + in der Sicherung.</numerusform>
        </translation>
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
        <translation>Andere Version &amp;nehmen</translation>
    </message>
    <message>
        <source>Your edit of this file is forgotten</source>
        <translation>Ihre Änderung dieser Datei wird vergessen</translation>
    </message>
    <message>
        <source>&amp;Merge mine on top</source>
        <translation>Beides &amp;zusammenführen</translation>
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
    <message>
        <source>As the change left it</source>
        <translation>Wie die Änderung sie hinterließ</translation>
    </message>
    <message>
        <source>Before the change</source>
        <translation>Vor der Änderung</translation>
    </message>
    <message>
        <source>%1 has been changed again since. %2
%3</source>
        <comment>file, reason, advice</comment>
        <translation>%1 ist seitdem noch einmal geändert worden. %2
%3</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>Nothing is decided; your edit goes on waiting</source>
        <translation>Nichts ist entschieden; Ihre Bearbeitung wartet weiter</translation>
    </message>
    <message>
        <source>&amp;Leave it as it is</source>
        <translation>&amp;Lassen, wie es ist</translation>
    </message>
    <message>
        <source>What is on the hub now stays</source>
        <translation>Was jetzt auf dem Hub ist, bleibt</translation>
    </message>
    <message>
        <source>&amp;Put it back</source>
        <translation>&amp;Wiederherstellen</translation>
    </message>
    <message>
        <source>Take m&amp;ine</source>
        <translation>&amp;Meine nehmen</translation>
    </message>
    <message>
        <source>The file becomes what it was before the change; what came later in it is lost</source>
        <translation>Die Datei wird, was sie vor der Änderung war; was später hineinkam, geht verloren</translation>
    </message>
    <message>
        <source>Your edit takes the place of what is on the hub now</source>
        <translation>Ihre Bearbeitung tritt an die Stelle dessen, was jetzt auf dem Hub ist</translation>
    </message>
    <message>
        <source>&amp;Join both</source>
        <translation>&amp;Beide zusammenführen</translation>
    </message>
</context>
<context>
    <name>mw::gui::ConsequencePanel</name>
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
        <source>You are asked for permission when it is applied.</source>
        <translation>Beim Anwenden werden Sie nach einer Berechtigung gefragt.</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Was geschieht</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Interruption</source>
        <translation>Unterbrechung</translation>
    </message>
    <message>
        <source>Fill in the form to see what it would do. Nothing is changed before you apply it.</source>
        <translation>Füllen Sie das Formular aus, um zu sehen, was es bewirkt. Nichts wird geändert, bevor Sie es anwenden.</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>noch keine</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>This cannot be done as it is: see the field that is marked.</source>
        <translation>So geht es nicht: siehe das markierte Feld.</translation>
    </message>
    <message>
        <source>Nothing changes: the hub has it already.</source>
        <translation>Es ändert sich nichts: Der Hub hat es schon so.</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>Keine.</translation>
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
        <translation>nichts: gilt vom nächsten Gebrauch an</translation>
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
    <message>
        <source>&amp;New content</source>
        <translation>&amp;Neuer Inhalt</translation>
    </message>
    <message>
        <source>It takes the place of what is there. Once it is applied nobody can read it here.</source>
        <translation>Er tritt an die Stelle dessen, was da ist. Einmal angewandt, kann ihn hier niemand lesen.</translation>
    </message>
    <message>
        <source>Add to pending &amp;changes</source>
        <translation>Zu wartenden &amp;Änderungen hinzufügen</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Die Datei wird gelesen …</translation>
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
        <translation>wird gelesen …</translation>
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
    <message>
        <source>will be set, not shown</source>
        <translation>wird gesetzt, wird nicht gezeigt</translation>
    </message>
    <message>
        <source>set</source>
        <translation>gesetzt</translation>
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
        <translation>Die Steuerdateien werden gelesen …</translation>
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
        <translation>Den Filter leeren, um alle zu sehen.</translation>
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
        <source>New entry, such as %1</source>
        <translation>Neuer Eintrag, etwa %1</translation>
    </message>
</context>
<context>
    <name>mw::gui::ControlStore</name>
    <message>
        <source>It holds bytes that are no text in UTF-8, which would be lost here.</source>
        <translation>Sie enthält Bytes, die kein Text in UTF-8 sind und hier verloren gingen.</translation>
    </message>
    <message>
        <source>It is a directory with a file for each host.</source>
        <translation>Es ist ein Verzeichnis mit einer Datei je Rechnername.</translation>
    </message>
    <message>
        <source>It stands for all files whose names begin so.</source>
        <translation>Es steht für alle Dateien, deren Namen so beginnen.</translation>
    </message>
</context>
<context>
    <name>mw::gui::DeadlineBar</name>
    <message>
        <source>%1 % of the time in the queue is over</source>
        <translation>%1 % der Zeit in der Warteschlange sind verstrichen</translation>
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
        <translation>%1 zugestellt, %2 aufgeschoben, %3 Rückläufer</translation>
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
Rückläufer: %5</translation>
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
    <name>mw::gui::DomainForm</name>
    <message>
        <source>Change %1</source>
        <comment>domain</comment>
        <translation>%1 ändern</translation>
    </message>
    <message>
        <source>Add a domain</source>
        <translation>Domain hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Domain</source>
        <translation>&amp;Domain</translation>
    </message>
    <message>
        <source>What stands behind the @ of its addresses.</source>
        <translation>Was hinter dem @ ihrer Adressen steht.</translation>
    </message>
    <message>
        <source>More: names below it, exceptions</source>
        <translation>Mehr: Namen darunter, Ausnahmen</translation>
    </message>
    <message>
        <source>Also every name &amp;below it</source>
        <translation>Auch jeder &amp;Name darunter</translation>
    </message>
    <message>
        <source>Mail for a.shop.example and b.shop.example is handled like that for shop.example.</source>
        <translation>Mail für a.shop.example und b.shop.example wird wie die für shop.example behandelt.</translation>
    </message>
    <message>
        <source>E&amp;xcept</source>
        <translation>Au&amp;ßer</translation>
    </message>
    <message>
        <source>Addresses and names below it, with blanks between them, whose mail goes elsewhere.</source>
        <translation>Adressen und Namen darunter, durch Leerzeichen getrennt, deren Mail anderswohin geht.</translation>
    </message>
    <message>
        <source>&amp;Virtual</source>
        <translation>&amp;Virtuell</translation>
    </message>
    <message>
        <source>It has its own addresses, and one account looks after all of them. Nobody needs an account on this computer.</source>
        <translation>Sie hat eigene Adressen, und ein Konto kümmert sich um alle. Niemand braucht ein Konto auf diesem Rechner.</translation>
    </message>
    <message>
        <source>&amp;Local</source>
        <translation>&amp;Lokal</translation>
    </message>
    <message>
        <source>The people are users of this computer: mail to anna at this domain goes to the user anna.</source>
        <translation>Die Leute sind Benutzer dieses Rechners: Mail an anna bei dieser Domain geht an die Benutzerin anna.</translation>
    </message>
    <message>
        <source>&amp;Relay</source>
        <translation>&amp;Relay</translation>
    </message>
    <message>
        <source>Its mail is taken here and passed on to the server that keeps it.</source>
        <translation>Ihre Mail wird hier angenommen und an den Server weitergegeben, der sie aufbewahrt.</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Was sie ist</translation>
    </message>
    <message>
        <source>the hub’s own addresses (alias)</source>
        <translation>die eigenen Adressen des Hubs (alias)</translation>
    </message>
    <message>
        <source>Looked &amp;after by</source>
        <translation>&amp;Betreut von</translation>
    </message>
    <message>
        <source>The account whose .qmail files are the addresses. It may have an extension, as in anna-shop.</source>
        <translation>Das Konto, dessen .qmail-Dateien die Adressen sind. Es kann eine Erweiterung haben, wie in anna-shop.</translation>
    </message>
    <message>
        <source>&amp;Everything else goes to</source>
        <translation>&amp;Alles andere geht an</translation>
    </message>
    <message>
        <source>Where mail for names without an address of their own goes. Left empty, it bounces until you add addresses.</source>
        <translation>Wohin Mail für Namen ohne eigene Adresse geht. Bleibt das leer, geht sie zurück, bis Sie Adressen hinzufügen.</translation>
    </message>
    <message>
        <source>Type the domain to see what happens.</source>
        <translation>Die Domain eingeben, um zu sehen, was geschieht.</translation>
    </message>
    <message>
        <source>Say which account looks after it.</source>
        <translation>Angeben, welches Konto sie betreut.</translation>
    </message>
    <message>
        <source>It says who has an address there.</source>
        <translation>Es sagt, wer dort eine Adresse hat.</translation>
    </message>
</context>
<context>
    <name>mw::gui::DomainsPage</name>
    <message>
        <source>Domains</source>
        <translation>Domains</translation>
    </message>
    <message>
        <source>&amp;Add domain…</source>
        <translation>Domain &amp;hinzufügen …</translation>
    </message>
    <message>
        <source>Take mail for another domain</source>
        <translation>Mail für eine weitere Domain annehmen</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>Ä&amp;ndern …</translation>
    </message>
    <message>
        <source>Another kind, account or exceptions for the selected domain</source>
        <translation>Andere Art, anderes Konto oder andere Ausnahmen für die ausgewählte Domain</translation>
    </message>
    <message>
        <source>Re&amp;name…</source>
        <translation>&amp;Umbenennen …</translation>
    </message>
    <message>
        <source>Give the selected domain another name</source>
        <translation>Der ausgewählten Domain einen anderen Namen geben</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>&amp;Entfernen …</translation>
    </message>
    <message>
        <source>Take no more mail for the selected domain</source>
        <translation>Keine Mail mehr für die ausgewählte Domain annehmen</translation>
    </message>
    <message>
        <source>Check &amp;DNS</source>
        <translation>&amp;DNS prüfen</translation>
    </message>
    <message>
        <source>Ask the name system whether it sends the mail of these domains to this hub</source>
        <translation>Das Namenssystem fragen, ob es die Mail dieser Domains an diesen Hub schickt</translation>
    </message>
    <message>
        <source>&amp;Fix…</source>
        <translation>&amp;Beheben …</translation>
    </message>
    <message>
        <source>Mend what keeps mail for the selected domain from arriving</source>
        <translation>Beheben, was Mail für die ausgewählte Domain am Ankommen hindert</translation>
    </message>
    <message>
        <source>Add address…</source>
        <translation>Adresse hinzufügen …</translation>
    </message>
    <message>
        <source>A new address at the selected domain</source>
        <translation>Eine neue Adresse bei der ausgewählten Domain</translation>
    </message>
    <message>
        <source>Everything else…</source>
        <translation>Alles andere …</translation>
    </message>
    <message>
        <source>What happens to mail for names that are not in this list</source>
        <translation>Was mit Mail für Namen geschieht, die nicht in dieser Liste stehen</translation>
    </message>
    <message>
        <source>Domains of this hub</source>
        <translation>Domains dieses Hubs</translation>
    </message>
    <message>
        <source>Addresses of the selected domain</source>
        <translation>Adressen der ausgewählten Domain</translation>
    </message>
    <message numerus="yes">
        <source>%n domain(s)</source>
        <translation>
            <numerusform>%n Domain</numerusform>
            <numerusform>%n Domains</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no control/rcpthosts: mail for any domain is taken from everybody, which makes this hub an open relay.</source>
        <translation>Es gibt kein control/rcpthosts: Mail für jede Domain wird von jedem angenommen; damit ist dieser Hub ein offenes Relay.</translation>
    </message>
    <message>
        <source>The domains could not be read</source>
        <translation>Die Domains konnten nicht gelesen werden</translation>
    </message>
    <message>
        <source>Reading the domains…</source>
        <translation>Die Domains werden gelesen …</translation>
    </message>
    <message>
        <source>This hub takes no mail yet</source>
        <translation>Dieser Hub nimmt noch keine Mail an</translation>
    </message>
    <message>
        <source>Add the domain that stands behind the @ of your addresses.</source>
        <translation>Fügen Sie die Domain hinzu, die hinter dem @ Ihrer Adressen steht.</translation>
    </message>
    <message>
        <source>Its mail is taken here and passed on; its addresses are kept by another server.</source>
        <translation>Ihre Mail wird hier angenommen und weitergegeben; ihre Adressen führt ein anderer Server.</translation>
    </message>
    <message>
        <source>Mail for it from outside is refused: it is missing in control/rcpthosts.</source>
        <translation>Mail von außen für sie wird abgewiesen: Die Domain fehlt in control/rcpthosts.</translation>
    </message>
    <message>
        <source>It has no address yet: all its mail bounces.</source>
        <translation>Sie hat noch keine Adresse: Alle ihre Mail geht zurück.</translation>
    </message>
    <message>
        <source>Add an address, or say where everything else goes.</source>
        <translation>Eine Adresse hinzufügen oder angeben, wohin alles andere geht.</translation>
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
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Copy this command</source>
        <translation>Diesen Befehl kopieren</translation>
    </message>
</context>
<context>
    <name>mw::gui::EverythingElseForm</name>
    <message>
        <source>Everything else</source>
        <translation>Alles andere</translation>
    </message>
    <message>
        <source>all local domains</source>
        <translation>alle lokalen Domains</translation>
    </message>
    <message>
        <source>&amp;At</source>
        <translation>&amp;Bei</translation>
    </message>
    <message>
        <source>Mail to names of it that have no address of their own.</source>
        <translation>Mail an ihre Namen, die keine eigene Adresse haben.</translation>
    </message>
    <message>
        <source>It &amp;bounces</source>
        <translation>Sie geht &amp;zurück</translation>
    </message>
    <message>
        <source>Who mistyped an address learns of it. This is what most hubs do.</source>
        <translation>Wer sich vertippt hat, erfährt es. So machen es die meisten Hubs.</translation>
    </message>
    <message>
        <source>It &amp;goes somewhere</source>
        <translation>Sie &amp;geht an ein Ziel</translation>
    </message>
    <message>
        <source>Every name counts as an address. Expect a lot of spam to names that are guessed.</source>
        <translation>Jeder Name gilt als Adresse. Rechnen Sie mit viel Spam an erratene Namen.</translation>
    </message>
    <message>
        <source>It is &amp;dropped</source>
        <translation>Sie wird &amp;verworfen</translation>
    </message>
    <message>
        <source>Nobody gets it and nobody learns of it: not those who mistyped, either.</source>
        <translation>Niemand bekommt sie und niemand erfährt davon: auch nicht, wer sich vertippt hat.</translation>
    </message>
    <message>
        <source>What happens to it</source>
        <translation>Was mit ihr geschieht</translation>
    </message>
    <message>
        <source>&amp;Where</source>
        <translation>&amp;Wohin</translation>
    </message>
    <message>
        <source>An address, a mailbox as a path (./Maildir/), or a program after |.</source>
        <translation>Eine Adresse, ein Postfach als Pfad (./Maildir/) oder ein Programm nach |.</translation>
    </message>
    <message>
        <source>It bounces already.</source>
        <translation>Sie geht schon zurück.</translation>
    </message>
    <message>
        <source>Say where it goes.</source>
        <translation>Angeben, wohin sie geht.</translation>
    </message>
    <message>
        <source>everything else at %1</source>
        <comment>domain</comment>
        <translation>alles andere bei %1</translation>
    </message>
    <message>
        <source>To all of it alike.</source>
        <translation>Für alles gleichermaßen.</translation>
    </message>
</context>
<context>
    <name>mw::gui::FileField</name>
    <message>
        <source>Choose…</source>
        <translation>Auswählen …</translation>
    </message>
    <message>
        <source>Choose: %1</source>
        <comment>what a file is for</comment>
        <translation>Auswählen: %1</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>Eine solche Datei gibt es nicht.</translation>
    </message>
    <message>
        <source>It is no file of text, or far too large.</source>
        <translation>Es ist keine Textdatei, oder sie ist viel zu groß.</translation>
    </message>
    <message>
        <source>It cannot be read: %1</source>
        <comment>reason of the system</comment>
        <translation>Sie kann nicht gelesen werden: %1</translation>
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
    <name>mw::gui::FormDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Add to &amp;pending changes</source>
        <translation>Zu wartenden Änderungen h&amp;inzufügen</translation>
    </message>
    <message>
        <source>It waits at the bottom of the window and is applied together with other changes</source>
        <translation>Sie wartet unten im Fenster und wird mit anderen Änderungen zusammen angewandt</translation>
    </message>
    <message>
        <source>Re&amp;view and apply…</source>
        <translation>Pr&amp;üfen und anwenden …</translation>
    </message>
</context>
<context>
    <name>mw::gui::FormField</name>
    <message>
        <source>Example: %1</source>
        <translation>Beispiel: %1</translation>
    </message>
    <message>
        <source>File: %1</source>
        <translation>Datei: %1</translation>
    </message>
</context>
<context>
    <name>mw::gui::GuideBrowser</name>
    <message>
        <source>Chapter of the guide</source>
        <translation>Kapitel des Handbuchs</translation>
    </message>
</context>
<context>
    <name>mw::gui::GuideWindow</name>
    <message>
        <source>Guide to Mailwright</source>
        <translation>Handbuch zu Mailwright</translation>
    </message>
    <message>
        <source>&amp;Search the guide</source>
        <translation>Handbuch durch&amp;suchen</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>Handbuch durchsuchen</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Kapitel</translation>
    </message>
    <message>
        <source>No chapter has these words.</source>
        <translation>In keinem Kapitel stehen diese Wörter.</translation>
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
        <source>&amp;Undo this change…</source>
        <translation>&amp;Diese Änderung zurücknehmen …</translation>
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
        <translation>Der Verlauf wird gelesen …</translation>
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
    <message>
        <source>History &amp; backup</source>
        <translation>Verlauf &amp; Sicherung</translation>
    </message>
    <message>
        <source>&amp;Changes</source>
        <translation>Ä&amp;nderungen</translation>
    </message>
    <message>
        <source>Bac&amp;kups</source>
        <translation>Sicherun&amp;gen</translation>
    </message>
    <message>
        <source>Co&amp;mpare with…</source>
        <translation>V&amp;ergleichen mit…</translation>
    </message>
    <message>
        <source>What the selected change and those before it did together, since an older one</source>
        <translation>Was die gewählte Änderung und die davor seit einer älteren zusammen getan haben</translation>
    </message>
    <message>
        <source>Everything after change %1, until change %2</source>
        <translation>Alles nach Änderung %1 bis Änderung %2</translation>
    </message>
</context>
<context>
    <name>mw::gui::HostDialog</name>
    <message>
        <source>Add host</source>
        <translation>Host hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Host</source>
        <translation>&amp;Host</translation>
    </message>
    <message>
        <source>Reached by ssh, with your key: Mailwright opens no port and keeps no password.</source>
        <translation>Wird über ssh mit Ihrem Schlüssel erreicht: Mailwright öffnet keinen Port und behält kein Passwort.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>What the hub is called in this window; as it calls itself, if you leave this empty.</source>
        <translation>Wie der Hub in diesem Fenster heißt; wie er sich selbst nennt, wenn Sie das leer lassen.</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Büro</translation>
    </message>
    <message>
        <source>&amp;Colour</source>
        <translation>&amp;Farbe</translation>
    </message>
    <message>
        <source>Of the band over the window while you look at this hub.</source>
        <translation>Des Bandes oben am Fenster, während Sie diesen Hub ansehen.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>Hin&amp;zufügen</translation>
    </message>
    <message>
        <source>This hub is in the list already.</source>
        <translation>Dieser Hub steht schon in der Liste.</translation>
    </message>
</context>
<context>
    <name>mw::gui::HubBand</name>
    <message>
        <source>Hub %1</source>
        <comment>name</comment>
        <translation>Hub %1</translation>
    </message>
</context>
<context>
    <name>mw::gui::HubView</name>
    <message>
        <source>&amp;Set up this computer…</source>
        <translation>Diesen Rechner ein&amp;richten …</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Stop %1?</source>
        <comment>service</comment>
        <translation>%1 anhalten?</translation>
    </message>
    <message>
        <source>Restart %1?</source>
        <comment>service</comment>
        <translation>%1 neu starten?</translation>
    </message>
    <message>
        <source>It does nothing until it is started again. What runs now is finished first.</source>
        <translation>Er tut nichts, bis er wieder gestartet wird. Was gerade läuft, wird erst zu Ende geführt.</translation>
    </message>
    <message>
        <source>What runs now is finished first; then it starts anew.</source>
        <translation>Was gerade läuft, wird erst zu Ende geführt; dann startet er neu.</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>An&amp;halten</translation>
    </message>
    <message>
        <source>&amp;Restart</source>
        <translation>&amp;Neu starten</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>Connecting to the hub…</source>
        <translation>Verbindung zum Hub …</translation>
    </message>
    <message>
        <source>The mail helper is not running</source>
        <translation>Der Mail-Helfer läuft nicht</translation>
    </message>
    <message>
        <source>Mailwright works through a helper, mailwrightd, that looks after the mail system. Start it with this command:</source>
        <translation>Mailwright arbeitet über einen Helfer, mailwrightd, der das Mailsystem betreut. Starten Sie ihn mit diesem Befehl:</translation>
    </message>
    <message>
        <source>%1
Mailwright tries again by itself.</source>
        <comment>reason</comment>
        <translation>%1
Mailwright versucht es von selbst wieder.</translation>
    </message>
    <message>
        <source>Connected to %1.</source>
        <comment>name of a hub</comment>
        <translation>Verbunden mit %1.</translation>
    </message>
    <message>
        <source>The connection to %1 is lost.</source>
        <comment>name of a hub</comment>
        <translation>Die Verbindung zu %1 ist abgebrochen.</translation>
    </message>
    <message>
        <source>There is no mail hub here yet</source>
        <translation>Hier gibt es noch keinen Mail-Hub</translation>
    </message>
    <message>
        <source>The helper is running. An assistant asks what the hub needs to know, shows what it will write, and ends with a mail that arrives.</source>
        <translation>Der Helfer läuft. Ein Assistent fragt, was der Hub wissen muss, zeigt, was er schreiben wird, und endet mit einer Nachricht, die ankommt.</translation>
    </message>
    <message>
        <source>Nothing is changed before the last page.</source>
        <translation>Vor der letzten Seite wird nichts geändert.</translation>
    </message>
    <message>
        <source>You lack the right to configure; ask an administrator of this computer.</source>
        <translation>Ihnen fehlt das Recht „einstellen“ (configure); fragen Sie einen Verwalter dieses Rechners.</translation>
    </message>
    <message>
        <source>%1 cannot be reached</source>
        <comment>name of a hub</comment>
        <translation>%1 ist nicht zu erreichen</translation>
    </message>
    <message>
        <source>This command says more:</source>
        <translation>Dieser Befehl sagt mehr:</translation>
    </message>
    <message>
        <source>You may not look after this hub</source>
        <translation>Sie dürfen diesen Hub nicht betreuen</translation>
    </message>
    <message>
        <source>The helper is running, but your account lacks the right “%1”. Members of the group mailwright have it; an administrator can add you:</source>
        <translation>Der Helfer läuft, aber Ihrem Konto fehlt das Recht „%1“. Mitglieder der Gruppe mailwright haben es; ein Verwalter kann Sie hinzufügen:</translation>
    </message>
    <message>
        <source>%1
Then log out and in again.</source>
        <comment>reason</comment>
        <translation>%1
Dann ab- und wieder anmelden.</translation>
    </message>
    <message>
        <source>A hub is set up on its own computer: start Mailwright there, or type there: %1</source>
        <translation>Ein Hub wird auf seinem eigenen Rechner eingerichtet: Starten Sie Mailwright dort, oder geben Sie dort ein: %1</translation>
    </message>
    <message>
        <source>%1
Mailwright does not try again by itself: too many attempts could lock your account there.</source>
        <comment>reason</comment>
        <translation>%1
Mailwright versucht es nicht von selbst noch einmal: Zu viele Versuche könnten Ihr Konto dort sperren.</translation>
    </message>
    <message>
        <source>Try &amp;now</source>
        <translation>&amp;Jetzt versuchen</translation>
    </message>
    <message>
        <source>The connection to the helper is lost. What you see is as of %1.</source>
        <comment>time of day</comment>
        <translation>Die Verbindung zum Helfer ist abgebrochen. Was Sie sehen, ist der Stand von %1.</translation>
    </message>
    <message numerus="yes">
        <source>It is tried again in %n seconds.</source>
        <translation>
            <numerusform>In %n Sekunde wird es wieder versucht.</numerusform>
            <numerusform>In %n Sekunden wird es wieder versucht.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is being tried again…</source>
        <translation>Es wird wieder versucht …</translation>
    </message>
</context>
<context>
    <name>mw::gui::ImportAddressesForm</name>
    <message>
        <source>Import addresses</source>
        <translation>Adressen importieren</translation>
    </message>
    <message>
        <source>&amp;Open a file…</source>
        <translation>Datei ö&amp;ffnen …</translation>
    </message>
    <message>
        <source>&amp;Table</source>
        <translation>&amp;Tabelle</translation>
    </message>
    <message>
        <source>A line for each place mail goes: address, kind (forward, mailbox, program or discard), to. Also as a spreadsheet writes it. Addresses that exist get the new places added.</source>
        <translation>Eine Zeile für jeden Ort, an den Mail geht: Adresse, Art (forward, mailbox, program oder discard), Ziel. Auch so, wie ein Tabellenprogramm sie schreibt. Adressen, die es gibt, bekommen die neuen Ziele dazu.</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>Und %n weitere.</numerusform>
            <numerusform>Und %n weitere.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open a file or paste a table to see what happens.</source>
        <translation>Eine Datei öffnen oder eine Tabelle einfügen, um zu sehen, was geschieht.</translation>
    </message>
    <message numerus="yes">
        <source>%n address(es) from a table</source>
        <translation>
            <numerusform>%n Adresse aus einer Tabelle</numerusform>
            <numerusform>%n Adressen aus einer Tabelle</numerusform>
        </translation>
    </message>
    <message>
        <source>Mend first what stands under the table.</source>
        <translation>Erst beheben, was unter der Tabelle steht.</translation>
    </message>
</context>
<context>
    <name>mw::gui::InstallCertificateDialog</name>
    <message>
        <source>Install certificate</source>
        <translation>Zertifikat installieren</translation>
    </message>
    <message>
        <source>Certificates and keys (*.pem *.crt *.cer *.key);;All files (*)</source>
        <translation>Zertifikate und Schlüssel (*.pem *.crt *.cer *.key);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Zertifikat</translation>
    </message>
    <message>
        <source>&amp;Certificate with its chain</source>
        <translation>&amp;Zertifikat mit seiner Kette</translation>
    </message>
    <message>
        <source>A file in PEM form, as your authority or an ACME client has made it.</source>
        <translation>Eine Datei im PEM-Format, wie Ihre Zertifizierungsstelle oder ein ACME-Client sie erstellt hat.</translation>
    </message>
    <message>
        <source>Private key</source>
        <translation>Privater Schlüssel</translation>
    </message>
    <message>
        <source>Private &amp;key</source>
        <translation>Privater &amp;Schlüssel</translation>
    </message>
    <message>
        <source>It is written for the mail server alone, stays out of the history, and is never shown.</source>
        <translation>Er wird allein für den Mailserver geschrieben, bleibt aus dem Verlauf heraus und wird nie gezeigt.</translation>
    </message>
    <message>
        <source>For one host name only</source>
        <translation>Nur für einen Hostnamen</translation>
    </message>
    <message>
        <source>&amp;Shown to clients that ask for</source>
        <translation>&amp;Gezeigt bei Anfrage nach</translation>
    </message>
    <message>
        <source>Empty: it is shown to everybody. A name: only to clients that ask for this host.</source>
        <translation>Leer: Es wird jedem gezeigt. Ein Name: nur Clients, die nach diesem Host fragen.</translation>
    </message>
    <message>
        <source>Choose the file with the certificate.</source>
        <translation>Die Datei mit dem Zertifikat auswählen.</translation>
    </message>
    <message>
        <source>Choose the file with the private key.</source>
        <translation>Die Datei mit dem privaten Schlüssel auswählen.</translation>
    </message>
    <message>
        <source>certificate</source>
        <translation>Zertifikat</translation>
    </message>
    <message>
        <source>certificate for %1</source>
        <comment>host name</comment>
        <translation>Zertifikat für %1</translation>
    </message>
</context>
<context>
    <name>mw::gui::LimitsPage</name>
    <message>
        <source>Limits &amp; bounces</source>
        <translation>Grenzen &amp; Rückläufer</translation>
    </message>
    <message>
        <source>Show retry &amp;plan</source>
        <translation>Versuchs&amp;plan zeigen</translation>
    </message>
    <message>
        <source>When a message is tried, as a drawing and as a table</source>
        <translation>Wann eine Nachricht versucht wird, als Zeichnung und als Tabelle</translation>
    </message>
    <message>
        <source>Parallel deliveries</source>
        <translation>Gleichzeitige Zustellungen</translation>
    </message>
    <message>
        <source>More are faster; fewer spare this computer, its line and the servers at the other end.</source>
        <translation>Mehr geht schneller; weniger schont diesen Rechner, seine Leitung und die Server am anderen Ende.</translation>
    </message>
    <message>
        <source>To &amp;other hosts</source>
        <translation>An &amp;andere Hosts</translation>
    </message>
    <message>
        <source>How many deliveries to other hosts may run at once; 0 holds them all.</source>
        <translation>Wie viele Zustellungen an andere Hosts zugleich laufen dürfen; 0 hält alle zurück.</translation>
    </message>
    <message>
        <source>To people of this &amp;hub</source>
        <translation>An Leute dieses &amp;Hubs</translation>
    </message>
    <message>
        <source>How many deliveries into mailboxes of this hub may run at once; 0 holds them all.</source>
        <translation>Wie viele Zustellungen in Postfächer dieses Hubs zugleich laufen dürfen; 0 hält alle zurück.</translation>
    </message>
    <message>
        <source>Trying again</source>
        <translation>Neue Versuche</translation>
    </message>
    <message>
        <source>A message that cannot be delivered now is tried again, less and less often, until it is returned.</source>
        <translation>Eine Nachricht, die jetzt nicht zugestellt werden kann, wird immer seltener wieder versucht, bis sie zurückgeht.</translation>
    </message>
    <message>
        <source>&amp;Returned after</source>
        <translation>&amp;Zurück nach</translation>
    </message>
    <message>
        <source>How long a message is tried before it is returned to its sender.</source>
        <translation>Wie lange eine Nachricht versucht wird, bevor sie an ihren Absender zurückgeht.</translation>
    </message>
    <message>
        <source>604800, which is 7 days</source>
        <translation>604800, das sind 7 Tage</translation>
    </message>
    <message>
        <source>Pace to other hos&amp;ts</source>
        <translation>&amp;Tempo zu anderen Hosts</translation>
    </message>
    <message>
        <source>How fast the waits between attempts to other hosts grow: the first wait is the square of it in seconds.</source>
        <translation>Wie schnell die Wartezeiten zwischen Versuchen zu anderen Hosts wachsen: Die erste Wartezeit ist das Quadrat davon in Sekunden.</translation>
    </message>
    <message>
        <source>Pace to people of this hu&amp;b</source>
        <translation>Tempo zu &amp;Leuten dieses Hubs</translation>
    </message>
    <message>
        <source>How fast the waits between attempts to people of this hub grow: the first wait is the square of it in seconds.</source>
        <translation>Wie schnell die Wartezeiten zwischen Versuchen zu Leuten dieses Hubs wachsen: Die erste Wartezeit ist das Quadrat davon in Sekunden.</translation>
    </message>
    <message>
        <source>&amp;Longest wait</source>
        <translation>Län&amp;gste Wartezeit</translation>
    </message>
    <message>
        <source>No two attempts are further apart than this.</source>
        <translation>Keine zwei Versuche liegen weiter auseinander.</translation>
    </message>
    <message>
        <source>3600, which is an hour</source>
        <translation>3600, das ist eine Stunde</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>keine Grenze</translation>
    </message>
    <message>
        <source>Sender is told of the delay a&amp;fter</source>
        <translation>Absender er&amp;fährt von der Verzögerung nach</translation>
    </message>
    <message>
        <source>After how many hours of waiting the sender gets a note that the message is late.</source>
        <translation>Nach wie vielen Stunden des Wartens der Absender eine Mitteilung bekommt, dass die Nachricht sich verspätet.</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>Bounces</source>
        <translation>Rückläufer</translation>
    </message>
    <message>
        <source>What a sender gets when a message could not be delivered.</source>
        <translation>Was ein Absender bekommt, wenn eine Nachricht nicht zugestellt werden konnte.</translation>
    </message>
    <message>
        <source>Bounce s&amp;ender</source>
        <translation>Abs&amp;ender der Rückläufer</translation>
    </message>
    <message>
        <source>The name before the @ in the From field of bounces.</source>
        <translation>Der Name vor dem @ im Feld From der Rückläufer.</translation>
    </message>
    <message>
        <source>Bounce ho&amp;st</source>
        <translation>Ho&amp;st der Rückläufer</translation>
    </message>
    <message>
        <source>The host in the From field and the text of bounces.</source>
        <translation>Der Host im Feld From und im Text der Rückläufer.</translation>
    </message>
    <message>
        <source>Sub&amp;ject</source>
        <translation>&amp;Betreff</translation>
    </message>
    <message>
        <source>The subject of bounces.</source>
        <translation>Der Betreff der Rückläufer.</translation>
    </message>
    <message>
        <source>Text, as qmail writes it</source>
        <translation>Text, wie qmail ihn schreibt</translation>
    </message>
    <message>
        <source>Reports that programs understand, too (RFC 3464)</source>
        <translation>Berichte, die auch Programme verstehen (RFC 3464)</translation>
    </message>
    <message>
        <source>For&amp;m</source>
        <translation>For&amp;m</translation>
    </message>
    <message>
        <source>What bounces look like.</source>
        <translation>Wie Rückläufer aussehen.</translation>
    </message>
    <message>
        <source>Message repeated up &amp;to</source>
        <translation>Nachricht wird wiederholt b&amp;is</translation>
    </message>
    <message>
        <source>How much of the message a bounce repeats.</source>
        <translation>Wie viel der Nachricht ein Rückläufer wiederholt.</translation>
    </message>
    <message>
        <source>50000, which is 50 kB</source>
        <translation>50000, das sind 50 kB</translation>
    </message>
    <message>
        <source>Double bounces</source>
        <translation>Doppelte Rückläufer</translation>
    </message>
    <message>
        <source>Bounces that cannot be delivered themselves.</source>
        <translation>Rückläufer, die selbst nicht zugestellt werden können.</translation>
    </message>
    <message>
        <source>Deliver them to somebody of this hub</source>
        <translation>An jemanden dieses Hubs zustellen</translation>
    </message>
    <message>
        <source>Deliver them, but not where the sender does not exist</source>
        <translation>Zustellen, aber nicht, wo es den Absender nicht gibt</translation>
    </message>
    <message>
        <source>Discard them</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>&amp;What is done with them</source>
        <translation>&amp;Was mit ihnen geschieht</translation>
    </message>
    <message>
        <source>Who writes under a false address makes many of them.</source>
        <translation>Wer unter falscher Adresse schreibt, erzeugt viele davon.</translation>
    </message>
    <message>
        <source>Delivered to the &amp;user</source>
        <translation>Zugestellt an den Ben&amp;utzer</translation>
    </message>
    <message>
        <source>The name before the @ of whoever gets them.</source>
        <translation>Der Name vor dem @ dessen, der sie bekommt.</translation>
    </message>
    <message>
        <source>Delivered to the host (&amp;domain)</source>
        <translation>Zugestellt an den Host (&amp;Domain)</translation>
    </message>
    <message>
        <source>The domain of whoever gets them.</source>
        <translation>Die Domain dessen, der sie bekommt.</translation>
    </message>
    <message numerus="yes">
        <source>%n in use</source>
        <translation>
            <numerusform>%n in Benutzung</numerusform>
            <numerusform>%n in Benutzung</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mw::gui::ListForm</name>
    <message>
        <source>New mailing list</source>
        <translation>Neue Mailingliste</translation>
    </message>
    <message>
        <source>&amp;Address of the list</source>
        <translation>&amp;Adresse der Liste</translation>
    </message>
    <message>
        <source>Mail to it goes to every member. NAME-subscribe@ and others of its addresses come with it.</source>
        <translation>Mail an sie geht an jedes Mitglied. NAME-subscribe@ und andere ihrer Adressen kommen dazu.</translation>
    </message>
    <message>
        <source>&amp;Owner</source>
        <translation>&amp;Eigentümer</translation>
    </message>
    <message>
        <source>Who looks after it: gets what its software reports, and requests of members.</source>
        <translation>Wer sich um sie kümmert: bekommt, was ihre Software meldet, und Bitten der Mitglieder.</translation>
    </message>
    <message>
        <source>Type the address to see what happens.</source>
        <translation>Die Adresse eingeben, um zu sehen, was geschieht.</translation>
    </message>
    <message>
        <source>Say who looks after it.</source>
        <translation>Angeben, wer sich um sie kümmert.</translation>
    </message>
</context>
<context>
    <name>mw::gui::ListOwnerForm</name>
    <message>
        <source>Owners of %1</source>
        <comment>list</comment>
        <translation>Eigentümer von %1</translation>
    </message>
    <message>
        <source>&amp;Owners</source>
        <translation>&amp;Eigentümer</translation>
    </message>
    <message>
        <source>Addresses with blanks between them.</source>
        <translation>Adressen, durch Leerzeichen getrennt.</translation>
    </message>
    <message>
        <source>A list needs somebody who looks after it.</source>
        <translation>Eine Liste braucht jemanden, der sich um sie kümmert.</translation>
    </message>
    <message>
        <source>owners of %1</source>
        <comment>list</comment>
        <translation>Eigentümer von %1</translation>
    </message>
</context>
<context>
    <name>mw::gui::ListsPage</name>
    <message>
        <source>Mailing lists</source>
        <translation>Mailinglisten</translation>
    </message>
    <message>
        <source>&amp;New list…</source>
        <translation>&amp;Neue Liste …</translation>
    </message>
    <message>
        <source>An address whose mail goes to many members</source>
        <translation>Eine Adresse, deren Mail an viele Mitglieder geht</translation>
    </message>
    <message>
        <source>&amp;Add members…</source>
        <translation>Mitglieder &amp;hinzufügen …</translation>
    </message>
    <message>
        <source>Let others get the mail of the selected list; from a file, too</source>
        <translation>Andere die Mail der ausgewählten Liste bekommen lassen; auch aus einer Datei</translation>
    </message>
    <message>
        <source>E&amp;xport members…</source>
        <translation>Mitglieder e&amp;xportieren …</translation>
    </message>
    <message>
        <source>Write the members of the selected list to a table that a spreadsheet reads</source>
        <translation>Die Mitglieder der ausgewählten Liste in eine Tabelle schreiben, die ein Tabellenprogramm liest</translation>
    </message>
    <message>
        <source>&amp;Owners…</source>
        <translation>Ei&amp;gentümer …</translation>
    </message>
    <message>
        <source>Who looks after the selected list</source>
        <translation>Wer sich um die ausgewählte Liste kümmert</translation>
    </message>
    <message>
        <source>&amp;End list…</source>
        <translation>&amp;Liste beenden …</translation>
    </message>
    <message>
        <source>Mail to the selected list bounces; what it has is kept</source>
        <translation>Mail an die ausgewählte Liste geht zurück; was sie hat, wird aufbewahrt</translation>
    </message>
    <message>
        <source>&amp;Remove members…</source>
        <translation>Mitglieder &amp;entfernen …</translation>
    </message>
    <message>
        <source>The selected members get no more mail of the list</source>
        <translation>Die ausgewählten Mitglieder bekommen keine Mail der Liste mehr</translation>
    </message>
    <message>
        <source>Mailing lists of this hub</source>
        <translation>Mailinglisten dieses Hubs</translation>
    </message>
    <message>
        <source>Filter members</source>
        <translation>Mitglieder filtern</translation>
    </message>
    <message>
        <source>Members of the selected list</source>
        <translation>Mitglieder der ausgewählten Liste</translation>
    </message>
    <message numerus="yes">
        <source>%n list(s)</source>
        <translation>
            <numerusform>%n Liste</numerusform>
            <numerusform>%n Listen</numerusform>
        </translation>
    </message>
    <message>
        <source>The mailing lists could not be read</source>
        <translation>Die Mailinglisten konnten nicht gelesen werden</translation>
    </message>
    <message>
        <source>Reading the mailing lists…</source>
        <translation>Die Mailinglisten werden gelesen …</translation>
    </message>
    <message>
        <source>A private hub has no mailing lists</source>
        <translation>Ein privater Hub hat keine Mailinglisten</translation>
    </message>
    <message>
        <source>Their software needs administrator rights on this computer. An address that goes to several others does for a few people: see the page Addresses.</source>
        <translation>Ihre Software braucht Rechte am ganzen Rechner. Für wenige Leute genügt eine Adresse, die an mehrere andere geht: siehe die Seite Adressen.</translation>
    </message>
    <message>
        <source>There are no mailing lists</source>
        <translation>Es gibt keine Mailinglisten</translation>
    </message>
    <message>
        <source>A list is an address whose mail goes to many members, who may come and go by themselves.</source>
        <translation>Eine Liste ist eine Adresse, deren Mail an viele Mitglieder geht, die von selbst kommen und gehen können.</translation>
    </message>
    <message>
        <source>It has no members yet.</source>
        <translation>Sie hat noch keine Mitglieder.</translation>
    </message>
    <message>
        <source>No member matches.</source>
        <translation>Kein Mitglied passt.</translation>
    </message>
    <message>
        <source>Export members</source>
        <translation>Mitglieder exportieren</translation>
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
        <translation>&amp;Suchen …</translation>
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
        <translation>Rohe &amp;Zeitstempel</translation>
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
        <translation>Suche läuft …</translation>
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
        <translation>Das Protokoll wird geöffnet …</translation>
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
        <source>%1 of %2 lines shown</source>
        <comment>two numbers</comment>
        <translation>%1 von %2 Zeilen gezeigt</translation>
    </message>
    <message>
        <source> · searching…</source>
        <translation> · Suche läuft …</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <comment>files, size, lines</comment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s)</source>
        <translation>
            <numerusform>%Ln Zeile</numerusform>
            <numerusform>%Ln Zeilen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mw::gui::MailTrace</name>
    <message>
        <source>The server does not accept mail for %1: %2</source>
        <comment>address, the server&apos;s answer</comment>
        <translation>Der Server nimmt keine Mail für %1 an: %2</translation>
    </message>
    <message>
        <source>The server has accepted a mail for %1.</source>
        <comment>address</comment>
        <translation>Der Server hat eine Nachricht für %1 angenommen.</translation>
    </message>
    <message>
        <source>The mail has not arrived within a minute; the page Queue shows where it waits.</source>
        <translation>Die Nachricht ist binnen einer Minute nicht angekommen; die Seite Warteschlange zeigt, wo sie wartet.</translation>
    </message>
    <message>
        <source>It is in the queue as message %1.</source>
        <comment>number</comment>
        <translation>Sie ist als Nachricht %1 in der Warteschlange.</translation>
    </message>
    <message>
        <source>It is on its way to %1.</source>
        <comment>address</comment>
        <translation>Sie ist auf dem Weg zu %1.</translation>
    </message>
    <message>
        <source>The mail was not delivered to anybody.</source>
        <translation>Die Nachricht wurde niemandem zugestellt.</translation>
    </message>
    <message>
        <source>The mail could not be delivered: %1</source>
        <comment>what the log says</comment>
        <translation>Die Nachricht konnte nicht zugestellt werden: %1</translation>
    </message>
    <message>
        <source>It has to wait and is tried again.</source>
        <translation>Sie muss warten und wird wieder versucht.</translation>
    </message>
    <message>
        <source>It is passed on to somebody else.</source>
        <translation>Sie wird an jemand anderen weitergeleitet.</translation>
    </message>
    <message>
        <source>It is in the mailbox.</source>
        <translation>Sie ist im Postfach.</translation>
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
        <translation>&amp;Prüfen …</translation>
    </message>
    <message>
        <source>&amp;Forget and close</source>
        <translation>&amp;Vergessen und schließen</translation>
    </message>
    <message>
        <source>&amp;Stay</source>
        <translation>&amp;Bleiben</translation>
    </message>
    <message>
        <source>Forget this host</source>
        <translation>Diesen Host vergessen</translation>
    </message>
    <message>
        <source>They are forgotten with the host. Nothing on the hub changes.</source>
        <translation>Sie werden mit dem Host vergessen. Auf dem Hub ändert sich nichts.</translation>
    </message>
    <message>
        <source>&amp;Forget both</source>
        <translation>&amp;Beides vergessen</translation>
    </message>
</context>
<context>
    <name>mw::gui::MakeBackupDialog</name>
    <message>
        <source>Back up now</source>
        <translation>Jetzt sichern</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Notiz</translation>
    </message>
    <message>
        <source>Why, for you and others who read the list later.</source>
        <translation>Warum, für Sie und andere, die die Liste später lesen.</translation>
    </message>
    <message>
        <source>before the move to the new provider</source>
        <translation>vor dem Umzug zum neuen Anbieter</translation>
    </message>
    <message>
        <source>With &amp;passwords and private keys</source>
        <translation>Mit &amp;Passwörtern und privaten Schlüsseln</translation>
    </message>
    <message>
        <source>Then the file must be kept as safe as they are. Without them a restored hub needs them typed in again.</source>
        <translation>Dann muss die Datei so sicher aufbewahrt werden wie diese. Ohne sie müssen sie in einen wiederhergestellten Hub neu eingegeben werden.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Back up now</source>
        <translation>Jetzt &amp;sichern</translation>
    </message>
    <message>
        <source>Delete backup</source>
        <translation>Sicherung löschen</translation>
    </message>
    <message>
        <source>Delete the backup of %1?</source>
        <comment>moment</comment>
        <translation>Die Sicherung vom %1 löschen?</translation>
    </message>
    <message>
        <source>It cannot be brought back. The hub&apos;s configuration stays as it is.</source>
        <translation>Sie kann nicht zurückgeholt werden. Die Konfiguration des Hubs bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
</context>
<context>
    <name>mw::gui::MeasureSetting</name>
    <message>
        <source>bytes</source>
        <translation>Bytes</translation>
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
        <source>Unit of %1</source>
        <comment>name of a setting</comment>
        <translation>Einheit von %1</translation>
    </message>
</context>
<context>
    <name>mw::gui::Menus</name>
    <message>
        <source>&amp;Service</source>
        <translation>Die&amp;nst</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>E&amp;xtras</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Add host…</source>
        <translation>Host &amp;hinzufügen …</translation>
    </message>
    <message>
        <source>&amp;Forget this host</source>
        <translation>Diesen Host &amp;vergessen</translation>
    </message>
    <message>
        <source>&amp;Set up this computer…</source>
        <translation>Diesen Rechner &amp;einrichten …</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Undo edit</source>
        <translation>Bearbeitung &amp;zurücknehmen</translation>
    </message>
    <message>
        <source>&amp;Review changes…</source>
        <translation>Änderungen &amp;prüfen …</translation>
    </message>
    <message>
        <source>&amp;Discard changes</source>
        <translation>Änderungen &amp;verwerfen</translation>
    </message>
    <message>
        <source>&amp;Search everything</source>
        <translation>Alles &amp;durchsuchen</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>&amp;Einstellungen …</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Aktualisieren</translation>
    </message>
    <message>
        <source>&amp;Narrow list of pages</source>
        <translation>&amp;Schmale Seitenliste</translation>
    </message>
    <message>
        <source>Next &amp;part of the window</source>
        <translation>&amp;Nächster Teil des Fensters</translation>
    </message>
    <message>
        <source>Pre&amp;vious part of the window</source>
        <translation>&amp;Voriger Teil des Fensters</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>V&amp;ollbild</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Gehe zu</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;User guide</source>
        <translation>&amp;Handbuch</translation>
    </message>
    <message>
        <source>&amp;About Mailwright</source>
        <translation>&amp;Über Mailwright</translation>
    </message>
    <message>
        <source>No service is known</source>
        <translation>Kein Dienst ist bekannt</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Starten</translation>
    </message>
    <message>
        <source>S&amp;top…</source>
        <translation>An&amp;halten …</translation>
    </message>
    <message>
        <source>&amp;Restart…</source>
        <translation>&amp;Neu starten …</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pause</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>&amp;Fortsetzen</translation>
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
        <translation>Seiten</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>page name, count</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>mw::gui::Notifier</name>
    <message>
        <source>The connection to the helper is lost.</source>
        <translation>Die Verbindung zum Helfer ist abgebrochen.</translation>
    </message>
    <message>
        <source>%1 has stopped.</source>
        <comment>service</comment>
        <translation>%1 läuft nicht mehr.</translation>
    </message>
</context>
<context>
    <name>mw::gui::OlderChangeDialog</name>
    <message>
        <source>Compare with an older change</source>
        <translation>Mit einer älteren Änderung vergleichen</translation>
    </message>
    <message>
        <source>You see what all changes after it did together, until the selected one.</source>
        <translation>Sie sehen, was alle Änderungen danach bis zur gewählten zusammen getan haben.</translation>
    </message>
    <message>
        <source>Older changes</source>
        <translation>Ältere Änderungen</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <comment>number, moment, what it was</comment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Vergleichen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>mw::gui::OutsideBar</name>
    <message>
        <source>&amp;Show</source>
        <translation>&amp;Zeigen</translation>
    </message>
    <message>
        <source>Selects it in the list, with its differences</source>
        <translation>Wählt sie in der Liste aus, mit ihren Unterschieden</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Behalten</translation>
    </message>
    <message>
        <source>It stays as it is, and is not mentioned here again</source>
        <translation>Sie bleibt, wie sie ist, und wird hier nicht mehr erwähnt</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what was edited, when</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>mw::gui::OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
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
        <translation>Externe Zustellungen</translation>
    </message>
    <message>
        <source>No delivery in this time.</source>
        <translation>Keine Zustellung in dieser Zeit.</translation>
    </message>
    <message>
        <source>Reading the delivery log…</source>
        <translation>Das Zustellprotokoll wird gelesen …</translation>
    </message>
    <message>
        <source>This hub has no log of its deliveries.</source>
        <translation>Dieser Hub hat kein Protokoll seiner Zustellungen.</translation>
    </message>
</context>
<context>
    <name>mw::gui::PasswordForm</name>
    <message>
        <source>Set a password for mail</source>
        <translation>Ein Passwort für Mail setzen</translation>
    </message>
    <message>
        <source>Set the mail password of %1</source>
        <comment>user</comment>
        <translation>Das Mail-Passwort von %1 setzen</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>What is typed as the user name in a mail program.</source>
        <translation>Was in einem Mailprogramm als Benutzername eingegeben wird.</translation>
    </message>
    <message>
        <source>New &amp;password</source>
        <translation>Neues &amp;Passwort</translation>
    </message>
    <message>
        <source>For sending and fetching mail; the account&apos;s own password stays. It is kept so that nobody can read it, not here either.</source>
        <translation>Zum Senden und Abholen von Mail; das eigene Passwort des Kontos bleibt. Es wird so aufbewahrt, dass niemand es lesen kann, auch hier nicht.</translation>
    </message>
    <message>
        <source>The same &amp;again</source>
        <translation>Noch ein&amp;mal dasselbe</translation>
    </message>
    <message>
        <source>So that a slip of the finger shows.</source>
        <translation>Damit sich ein Vertipper zeigt.</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Die beiden sind nicht gleich.</translation>
    </message>
    <message>
        <source>Say whose password it is.</source>
        <translation>Angeben, wessen Passwort es ist.</translation>
    </message>
    <message>
        <source>Type the password twice.</source>
        <translation>Das Passwort zweimal eingeben.</translation>
    </message>
    <message>
        <source>password of %1</source>
        <comment>name</comment>
        <translation>Passwort von %1</translation>
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
        <translation>&amp;Prüfen …</translation>
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
    <name>mw::gui::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>&amp;Looks</source>
        <translation>Aus&amp;sehen</translation>
    </message>
    <message>
        <source>&amp;Messages and questions</source>
        <translation>&amp;Meldungen und Fragen</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Tasten</translation>
    </message>
    <message>
        <source>&amp;Restore defaults</source>
        <translation>Standard &amp;wiederherstellen</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Wie der Desktop</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Time zone of this computer</source>
        <translation>Zeitzone dieses Rechners</translation>
    </message>
    <message>
        <source>L&amp;anguage</source>
        <translation>S&amp;prache</translation>
    </message>
    <message>
        <source>Of every text of this program. What mail servers say stays as they said it.</source>
        <translation>Aller Texte dieses Programms. Was Mailserver sagen, bleibt, wie sie es sagten.</translation>
    </message>
    <message>
        <source>C&amp;olours</source>
        <translation>Far&amp;ben</translation>
    </message>
    <message>
        <source>Light, dark, or as the desktop has it at the moment.</source>
        <translation>Hell, dunkel oder wie der Desktop es gerade hat.</translation>
    </message>
    <message>
        <source>&amp;Size of text</source>
        <translation>&amp;Größe der Schrift</translation>
    </message>
    <message>
        <source>In percent of the size the desktop asks for.</source>
        <translation>In Prozent der Größe, um die der Desktop bittet.</translation>
    </message>
    <message>
        <source>&amp;Times</source>
        <translation>&amp;Zeiten</translation>
    </message>
    <message>
        <source>How moments in lists and logs are shown.</source>
        <translation>Wie Zeitpunkte in Listen und Protokollen gezeigt werden.</translation>
    </message>
    <message>
        <source>&amp;Tell me on the desktop</source>
        <translation>Auf dem &amp;Desktop melden</translation>
    </message>
    <message>
        <source>When a service stops or the connection is lost, while you do not look at the window.</source>
        <translation>Wenn ein Dienst anhält oder die Verbindung abbricht, während Sie nicht auf das Fenster sehen.</translation>
    </message>
    <message>
        <source>&amp;Ask before the window closes while changes wait</source>
        <translation>&amp;Fragen, bevor das Fenster schließt, während Änderungen warten</translation>
    </message>
    <message>
        <source>They are forgotten then; nothing on the hub changes.</source>
        <translation>Sie werden dann vergessen; auf dem Hub ändert sich nichts.</translation>
    </message>
    <message>
        <source>A&amp;sk before a service is stopped or restarted</source>
        <translation>Fragen, bevor ein Dienst &amp;angehalten oder neu gestartet wird</translation>
    </message>
    <message>
        <source>In the menu Service. What runs is finished first in any case.</source>
        <translation>Im Menü Dienst. Was läuft, wird auf jeden Fall erst zu Ende geführt.</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>Aktionen und ihre Tasten</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>&amp;New keys</source>
        <translation>&amp;Neue Tasten</translation>
    </message>
    <message>
        <source>Of the selected action. Backspace takes its keys away.</source>
        <translation>Der ausgewählten Aktion. Die Rücktaste nimmt ihr die Tasten.</translation>
    </message>
    <message>
        <source>These keys belong to “%1”.</source>
        <comment>action</comment>
        <translation>Diese Tasten gehören zu „%1“.</translation>
    </message>
</context>
<context>
    <name>mw::gui::PresenceStore</name>
    <message>
        <source>%1 has edits on this page that are not applied yet.</source>
        <comment>account</comment>
        <translation>%1 hat auf dieser Seite Änderungen, die noch nicht angewendet sind.</translation>
    </message>
    <message>
        <source>%1 have edits on this page that are not applied yet.</source>
        <comment>several accounts</comment>
        <translation>%1 haben auf dieser Seite Änderungen, die noch nicht angewendet sind.</translation>
    </message>
    <message>
        <source>You have edits on this page in another window that are not applied yet.</source>
        <translation>Sie haben auf dieser Seite in einem anderen Fenster Änderungen, die noch nicht angewendet sind.</translation>
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
        <translation>Keine Nachricht ist ausgewählt</translation>
    </message>
    <message>
        <source>Select one to see its recipients and its header.</source>
        <translation>Wählen Sie eine, um ihre Empfänger und ihren Kopf zu sehen.</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) selected</source>
        <translation>
            <numerusform>%n Nachricht ausgewählt</numerusform>
            <numerusform>%n Nachrichten ausgewählt</numerusform>
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
        <translation>diesem Hub (Rückläufer)</translation>
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
        <translation>geht zurück</translation>
    </message>
    <message>
        <source>held</source>
        <translation>zurückgehalten</translation>
    </message>
    <message>
        <source>just arrived</source>
        <translation>gerade gekommen</translation>
    </message>
    <message>
        <source>(bounce)</source>
        <translation>(Rückläufer)</translation>
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
        <translation>Versucht die ausgewählten Nachrichten sofort</translation>
    </message>
    <message>
        <source>Give &amp;more time…</source>
        <translation>&amp;Mehr Zeit geben …</translation>
    </message>
    <message>
        <source>Rejuvenates the selected messages: their time in the queue begins again</source>
        <translation>Verjüngt die ausgewählten Nachrichten: Die Zeit in der Warteschlange beginnt von vorn</translation>
    </message>
    <message>
        <source>Return to &amp;sender…</source>
        <translation>An &amp;Absender zurück …</translation>
    </message>
    <message>
        <source>Ends the tries of the selected messages and tells their senders</source>
        <translation>Beendet die Versuche der ausgewählten Nachrichten und sagt es den Absendern</translation>
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
        <translation>Keine Mail wartet</translation>
    </message>
    <message>
        <source>Every message has been delivered or returned.</source>
        <translation>Jede Nachricht ist zugestellt oder zurückgesandt.</translation>
    </message>
    <message>
        <source>Reading the queue…</source>
        <translation>Die Warteschlange wird gelesen …</translation>
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
    <message>
        <source>Message %1 is not in the queue. The logs tell what became of it.</source>
        <comment>number</comment>
        <translation>Nachricht %1 ist nicht in der Warteschlange. Die Protokolle sagen, was aus ihr wurde.</translation>
    </message>
</context>
<context>
    <name>mw::gui::RebuildForm</name>
    <message>
        <source>Refresh from system users</source>
        <translation>Aus Systembenutzern auffrischen</translation>
    </message>
    <message>
        <source>users/assign is made anew from the accounts of this computer and from users/include, exclude, mailnames, subusers and append. Rules that none of them gives are lost; they are shown beside.</source>
        <translation>users/assign wird aus den Konten dieses Rechners und aus users/include, exclude, mailnames, subusers und append neu erzeugt. Regeln, die nirgends daraus folgen, gehen verloren; sie stehen daneben.</translation>
    </message>
    <message>
        <source>Also accounts with &amp;capital letters</source>
        <translation>Auch Konten mit &amp;Großbuchstaben</translation>
    </message>
    <message>
        <source>Addresses are found without regard to case, so such accounts may stand in the way of others.</source>
        <translation>Adressen werden ohne Rücksicht auf Groß und Klein gefunden, darum können solche Konten anderen im Weg stehen.</translation>
    </message>
    <message>
        <source>No &amp;extensions</source>
        <translation>Keine Er&amp;weiterungen</translation>
    </message>
    <message>
        <source>Otherwise anna also gets anna-shop and all that begins with anna-.</source>
        <translation>Sonst bekommt anna auch anna-shop und alles, was mit anna- beginnt.</translation>
    </message>
    <message>
        <source>users from the system</source>
        <translation>Benutzer aus dem System</translation>
    </message>
</context>
<context>
    <name>mw::gui::ReceivingPage</name>
    <message>
        <source>rule for %1</source>
        <comment>whom a rule is for</comment>
        <translation>Regel für %1</translation>
    </message>
    <message>
        <source>Mail from %1 is refused, because of the entry %2.</source>
        <comment>sender, entry</comment>
        <translation>Mail von %1 wird abgewiesen, wegen des Eintrags %2.</translation>
    </message>
    <message>
        <source>Mail from %1 is not refused.</source>
        <comment>sender</comment>
        <translation>Mail von %1 wird nicht abgewiesen.</translation>
    </message>
    <message>
        <source>password of %1</source>
        <comment>name</comment>
        <translation>Passwort von %1</translation>
    </message>
    <message>
        <source>unblock %1</source>
        <comment>sender</comment>
        <translation>%1 entsperren</translation>
    </message>
    <message>
        <source>certificate</source>
        <translation>Zertifikat</translation>
    </message>
    <message>
        <source>certificate for %1</source>
        <comment>host name</comment>
        <translation>Zertifikat für %1</translation>
    </message>
    <message>
        <source>Receiving</source>
        <translation>Empfangen</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Absender</translation>
    </message>
    <message>
        <source>Blocks</source>
        <translation>Blockiert</translation>
    </message>
    <message>
        <source>&amp;Add rule…</source>
        <translation>Regel &amp;hinzufügen …</translation>
    </message>
    <message>
        <source>Lets a client or a network send mail through this hub, or turns it away</source>
        <translation>Lässt einen Client oder ein Netz über diesen Hub senden, oder weist sie ab</translation>
    </message>
    <message>
        <source>&amp;Test a client address…</source>
        <translation>Client-Adresse &amp;testen …</translation>
    </message>
    <message>
        <source>Which rule a client meets, and what it may</source>
        <translation>Auf welche Regel ein Client trifft, und was er darf</translation>
    </message>
    <message>
        <source>&amp;Install certificate…</source>
        <translation>Zertifikat &amp;installieren …</translation>
    </message>
    <message>
        <source>A certificate that others believe, from your authority</source>
        <translation>Ein Zertifikat, dem andere vertrauen, von Ihrer Zertifizierungsstelle</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>Ä&amp;ndern …</translation>
    </message>
    <message>
        <source>What the clients of the selected rule may</source>
        <translation>Was die Clients der ausgewählten Regel dürfen</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>Ent&amp;fernen</translation>
    </message>
    <message>
        <source>Removes the selected rule</source>
        <translation>Entfernt die ausgewählte Regel</translation>
    </message>
    <message>
        <source>Turn &amp;on…</source>
        <translation>Einsch&amp;alten …</translation>
    </message>
    <message>
        <source>Offers the selected service, or lets it listen elsewhere</source>
        <translation>Bietet den ausgewählten Dienst an, oder lässt ihn anderswo lauschen</translation>
    </message>
    <message>
        <source>Turn o&amp;ff</source>
        <translation>A&amp;usschalten</translation>
    </message>
    <message>
        <source>The hub offers the selected service no longer</source>
        <translation>Der Hub bietet den ausgewählten Dienst nicht mehr an</translation>
    </message>
    <message>
        <source>Set &amp;password…</source>
        <translation>&amp;Passwort setzen …</translation>
    </message>
    <message>
        <source>Lets somebody send from anywhere after a login, or gives them another password</source>
        <translation>Lässt jemanden nach einer Anmeldung von überall senden, oder gibt ihm ein anderes Passwort</translation>
    </message>
    <message>
        <source>Ta&amp;ke away</source>
        <translation>&amp;Wegnehmen</translation>
    </message>
    <message>
        <source>The selected name can log in with it no longer</source>
        <translation>Der ausgewählte Name kann sich damit nicht mehr anmelden</translation>
    </message>
    <message>
        <source>&amp;Block a sender…</source>
        <translation>Absender &amp;sperren …</translation>
    </message>
    <message>
        <source>Refuses mail from an address or a domain</source>
        <translation>Weist Mail von einer Adresse oder Domain ab</translation>
    </message>
    <message>
        <source>&amp;Unblock</source>
        <translation>&amp;Entsperren</translation>
    </message>
    <message>
        <source>Takes mail from the selected sender again</source>
        <translation>Nimmt wieder Mail vom ausgewählten Absender</translation>
    </message>
    <message>
        <source>Make a &amp;self-signed one…</source>
        <translation>Se&amp;lbstsigniertes erstellen …</translation>
    </message>
    <message>
        <source>A certificate that vouches for itself: for a network of your own</source>
        <translation>Ein Zertifikat, das für sich selbst bürgt: für ein eigenes Netz</translation>
    </message>
    <message>
        <source>Remo&amp;ve</source>
        <translation>Entfe&amp;rnen</translation>
    </message>
    <message>
        <source>Removes the selected certificate with its key</source>
        <translation>Entfernt das ausgewählte Zertifikat mit seinem Schlüssel</translation>
    </message>
    <message>
        <source>Where this hub listens</source>
        <translation>Wo dieser Hub lauscht</translation>
    </message>
    <message>
        <source>Services and their addresses</source>
        <translation>Dienste und ihre Adressen</translation>
    </message>
    <message>
        <source>Who may send through this hub</source>
        <translation>Wer über diesen Hub senden darf</translation>
    </message>
    <message>
        <source>The most particular rule decides; their order means nothing. Whoever logs in may send from anywhere.</source>
        <translation>Die genaueste Regel entscheidet; ihre Reihenfolge bedeutet nichts. Wer sich anmeldet, darf von überall senden.</translation>
    </message>
    <message>
        <source>Rules for clients</source>
        <translation>Regeln für Clients</translation>
    </message>
    <message>
        <source>There is no rule: everybody may connect, and only who logs in may send to other hosts.</source>
        <translation>Es gibt keine Regel: Jeder darf sich verbinden, und nur wer sich anmeldet, darf an andere Hosts senden.</translation>
    </message>
    <message>
        <source>C&amp;lient address</source>
        <translation>&amp;Client-Adresse</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Testen</translation>
    </message>
    <message>
        <source>Who may log in</source>
        <translation>Wer sich anmelden darf</translation>
    </message>
    <message>
        <source>Accounts of this computer log in with their own password; here are passwords for mail alone.</source>
        <translation>Konten dieses Rechners melden sich mit ihrem eigenen Passwort an; hier stehen Passwörter nur für Mail.</translation>
    </message>
    <message>
        <source>Nobody has a password for mail alone.</source>
        <translation>Niemand hat ein Passwort nur für Mail.</translation>
    </message>
    <message>
        <source>Blocked senders</source>
        <translation>Gesperrte Absender</translation>
    </message>
    <message>
        <source>Mail from them is refused before it is taken (control/badmailfrom).</source>
        <translation>Mail von ihnen wird abgewiesen, bevor sie angenommen ist (control/badmailfrom).</translation>
    </message>
    <message>
        <source>Nobody is blocked.</source>
        <translation>Niemand ist gesperrt.</translation>
    </message>
    <message>
        <source>S&amp;ender</source>
        <translation>Absen&amp;der</translation>
    </message>
    <message>
        <source>TLS certificates</source>
        <translation>TLS-Zertifikate</translation>
    </message>
    <message>
        <source>With them, clients and other servers speak to this hub so that nobody on the way can read it.</source>
        <translation>Mit ihnen sprechen Clients und andere Server so mit diesem Hub, dass niemand auf dem Weg mitlesen kann.</translation>
    </message>
    <message>
        <source>There is none: mail comes in over open connections, and nobody can log in.</source>
        <translation>Es gibt keines: Mail kommt über unverschlüsselte Verbindungen herein, und niemand kann sich anmelden.</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Grenzen</translation>
    </message>
    <message>
        <source>Largest &amp;message</source>
        <translation>Gr&amp;ößte Nachricht</translation>
    </message>
    <message>
        <source>Larger messages are refused.</source>
        <translation>Größere Nachrichten werden abgewiesen.</translation>
    </message>
    <message>
        <source>50000000, which is 50 MB</source>
        <translation>50000000, das sind 50 MB</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>keine Grenze</translation>
    </message>
    <message>
        <source>Simultaneous co&amp;nnections</source>
        <translation>Gleich&amp;zeitige Verbindungen</translation>
    </message>
    <message>
        <source>How many SMTP connections may be open at once; others wait.</source>
        <translation>Wie viele SMTP-Verbindungen zugleich offen sein dürfen; andere warten.</translation>
    </message>
    <message>
        <source>Of them from one &amp;client</source>
        <translation>Davon &amp;von einem Client</translation>
    </message>
    <message>
        <source>How many of them one client address may have; 0 sets no limit.</source>
        <translation>Wie viele davon eine Client-Adresse haben darf; 0 setzt keine Grenze.</translation>
    </message>
    <message>
        <source>&amp;Patience with a silent client</source>
        <translation>&amp;Geduld mit einem stummen Client</translation>
    </message>
    <message>
        <source>After so long without a word a connection is ended.</source>
        <translation>Nach so langer Zeit ohne ein Wort wird eine Verbindung beendet.</translation>
    </message>
    <message>
        <source>1200, which is 20 minutes</source>
        <translation>1200, das sind 20 Minuten</translation>
    </message>
    <message>
        <source>&amp;Greeting</source>
        <translation>&amp;Begrüßung</translation>
    </message>
    <message>
        <source>The first line that a client sees; it begins with this hub&apos;s name.</source>
        <translation>Die erste Zeile, die ein Client sieht; sie beginnt mit dem Namen dieses Hubs.</translation>
    </message>
    <message>
        <source>everybody at %1</source>
        <comment>domain</comment>
        <translation>jeder bei %1</translation>
    </message>
    <message>
        <source>this address</source>
        <translation>diese Adresse</translation>
    </message>
    <message>
        <source>goes, not applied yet</source>
        <translation>entfällt, noch nicht angewandt</translation>
    </message>
    <message>
        <source>not applied yet</source>
        <translation>noch nicht angewandt</translation>
    </message>
    <message numerus="yes">
        <source>%n in use</source>
        <translation>
            <numerusform>%n in Benutzung</numerusform>
            <numerusform>%n in Benutzung</numerusform>
        </translation>
    </message>
    <message>
        <source>Change addr&amp;esses…</source>
        <translation>Adressen &amp;ändern …</translation>
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
        <translation>extern</translation>
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
    <name>mw::gui::RelayRuleDialog</name>
    <message>
        <source>Change rule</source>
        <translation>Regel ändern</translation>
    </message>
    <message>
        <source>Add rule</source>
        <translation>Regel hinzufügen</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Von</translation>
    </message>
    <message>
        <source>Clients that it is for: an address, a network, the beginning of addresses (192.168.1.), or a host (=host.example).</source>
        <translation>Clients, für die sie gilt: eine Adresse, ein Netz, der Anfang von Adressen (192.168.1.) oder ein Host (=host.example).</translation>
    </message>
    <message>
        <source>May send mail to anybody (relay)</source>
        <translation>Dürfen an jeden senden (Relay)</translation>
    </message>
    <message>
        <source>May send mail to people of this hub only</source>
        <translation>Dürfen nur an Leute dieses Hubs senden</translation>
    </message>
    <message>
        <source>May not connect</source>
        <translation>Dürfen sich nicht verbinden</translation>
    </message>
    <message>
        <source>&amp;What they may</source>
        <translation>&amp;Was sie dürfen</translation>
    </message>
    <message>
        <source>Whoever logs in with a password may relay from anywhere; no rule is needed for that.</source>
        <translation>Wer sich mit einem Passwort anmeldet, darf das Relay von überall nutzen; dafür ist keine Regel nötig.</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Notiz</translation>
    </message>
    <message>
        <source>Kept as a comment above the rule.</source>
        <translation>Steht als Kommentar über der Regel.</translation>
    </message>
    <message>
        <source>the printer in the hall</source>
        <translation>der Drucker im Flur</translation>
    </message>
    <message>
        <source>Other settings</source>
        <translation>Andere Einstellungen</translation>
    </message>
    <message>
        <source>&amp;Environment of the server for these clients</source>
        <translation>&amp;Umgebung des Servers für diese Clients</translation>
    </message>
    <message>
        <source>One NAME=value a line; DATABYTES is another size limit, for example.</source>
        <translation>Je Zeile ein NAME=Wert; DATABYTES ist zum Beispiel eine andere Größengrenze.</translation>
    </message>
    <message>
        <source>“%1” is no NAME=value.</source>
        <comment>a line</comment>
        <translation>„%1“ ist kein NAME=Wert.</translation>
    </message>
    <message>
        <source>Type the address or the network of the clients.</source>
        <translation>Die Adresse oder das Netz der Clients eingeben.</translation>
    </message>
    <message>
        <source>rule for %1</source>
        <comment>whom a rule is for</comment>
        <translation>Regel für %1</translation>
    </message>
</context>
<context>
    <name>mw::gui::RemoveAddressForm</name>
    <message>
        <source>Remove %1</source>
        <comment>address</comment>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>Its mail went to %1. From then on it is handled as everything else at its domain.</source>
        <comment>where mail goes</comment>
        <translation>Ihre Mail ging an %1. Von dann an wird sie wie alles andere bei ihrer Domain behandelt.</translation>
    </message>
</context>
<context>
    <name>mw::gui::RemoveDomainForm</name>
    <message>
        <source>Remove %1</source>
        <comment>domain</comment>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>The hub takes no more mail for it, and passes none on.</source>
        <translation>Der Hub nimmt keine Mail mehr für sie an und gibt keine weiter.</translation>
    </message>
    <message>
        <source>The hub takes no more mail for it. The .qmail files of its addresses stay where they are; when the domain comes back, so do its addresses.</source>
        <translation>Der Hub nimmt keine Mail mehr für sie an. Die .qmail-Dateien ihrer Adressen bleiben, wo sie sind; kommt die Domain zurück, so auch ihre Adressen.</translation>
    </message>
</context>
<context>
    <name>mw::gui::RemoveListForm</name>
    <message>
        <source>End the list %1</source>
        <comment>list</comment>
        <translation>Die Liste %1 beenden</translation>
    </message>
    <message>
        <source>Mail to it bounces from then on. Its members and its archive are moved aside, not deleted, and come back when this is undone.</source>
        <translation>Mail an sie geht von dann an zurück. Ihre Mitglieder und ihr Archiv werden beiseite gelegt, nicht gelöscht, und kommen zurück, wenn dies zurückgenommen wird.</translation>
    </message>
</context>
<context>
    <name>mw::gui::RemoveMembersForm</name>
    <message>
        <source>Remove from %1</source>
        <comment>list</comment>
        <translation>Aus %1 entfernen</translation>
    </message>
    <message>
        <source>They get no more mail of the list and are not told:</source>
        <translation>Sie bekommen keine Mail der Liste mehr und erfahren es nicht:</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) of %1</source>
        <comment>list</comment>
        <translation>
            <numerusform>%n Mitglied von %1</numerusform>
            <numerusform>%n Mitglieder von %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mw::gui::RemoveRuleForm</name>
    <message>
        <source>Remove the rule for %1</source>
        <comment>address</comment>
        <translation>Die Regel für %1 entfernen</translation>
    </message>
    <message>
        <source>The address is then looked up in the accounts of this computer, and else among the hub’s own addresses.</source>
        <translation>Die Adresse wird dann in den Konten dieses Rechners gesucht, und sonst unter den eigenen Adressen des Hubs.</translation>
    </message>
</context>
<context>
    <name>mw::gui::RenameDomainForm</name>
    <message>
        <source>Rename %1</source>
        <comment>domain</comment>
        <translation>%1 umbenennen</translation>
    </message>
    <message>
        <source>&amp;New name</source>
        <translation>&amp;Neuer Name</translation>
    </message>
    <message>
        <source>Its addresses keep their names before the @, and go where they went.</source>
        <translation>Ihre Adressen behalten ihre Namen vor dem @ und gehen, wohin sie gingen.</translation>
    </message>
    <message>
        <source>Take mail for the &amp;old name, too</source>
        <translation>Auch Mail für den &amp;alten Namen annehmen</translation>
    </message>
    <message>
        <source>Otherwise mail for %1 is refused from then on.</source>
        <comment>domain</comment>
        <translation>Sonst wird Mail für %1 von dann an abgewiesen.</translation>
    </message>
    <message>
        <source>Type the new name to see what happens.</source>
        <translation>Den neuen Namen eingeben, um zu sehen, was geschieht.</translation>
    </message>
</context>
<context>
    <name>mw::gui::RestoreDialog</name>
    <message>
        <source>Restore from %1</source>
        <comment>moment</comment>
        <translation>Aus der Sicherung vom %1 wiederherstellen</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domain</translation>
    </message>
    <message>
        <source>Chosen files</source>
        <translation>Ausgewählte Dateien</translation>
    </message>
    <message>
        <source>Domains with their addresses</source>
        <translation>Domains mit ihren Adressen</translation>
    </message>
    <message>
        <source>Everything, exactly as it was</source>
        <translation>Alles, genau wie es war</translation>
    </message>
    <message>
        <source>&amp;What is brought back</source>
        <translation>&amp;Was zurückgeholt wird</translation>
    </message>
    <message>
        <source>What is here and not in the backup stays, unless everything shall be as it was.</source>
        <translation>Was hier ist und nicht in der Sicherung, bleibt, außer wenn alles sein soll, wie es war.</translation>
    </message>
    <message>
        <source>Files to bring back</source>
        <translation>Dateien zum Zurückholen</translation>
    </message>
    <message>
        <source>Looking into the backup…</source>
        <translation>Die Sicherung wird angesehen …</translation>
    </message>
    <message>
        <source>&amp;Files</source>
        <translation>&amp;Dateien</translation>
    </message>
    <message>
        <source>Those that differ from what the hub has now. Space includes the selected one or leaves it out.</source>
        <translation>Die sich von dem unterscheiden, was der Hub jetzt hat. Die Leertaste nimmt die ausgewählte auf oder lässt sie weg.</translation>
    </message>
    <message>
        <source>Domains to bring back</source>
        <translation>Domains zum Zurückholen</translation>
    </message>
    <message>
        <source>The hub had no domain then.</source>
        <translation>Der Hub hatte damals keine Domain.</translation>
    </message>
    <message>
        <source>&amp;Domains</source>
        <translation>&amp;Domains</translation>
    </message>
    <message>
        <source>With all that makes them: where their mail goes, and their addresses.</source>
        <translation>Mit allem, was sie ausmacht: wohin ihre Mail geht, und ihre Adressen.</translation>
    </message>
    <message>
        <source>Every file of the backup is as it was then.</source>
        <translation>Jede Datei der Sicherung ist, wie sie damals war.</translation>
    </message>
    <message>
        <source>Include at least one file.</source>
        <translation>Mindestens eine Datei aufnehmen.</translation>
    </message>
    <message>
        <source>Include at least one domain.</source>
        <translation>Mindestens eine Domain aufnehmen.</translation>
    </message>
    <message>
        <source>restore from %1</source>
        <comment>moment</comment>
        <translation>Wiederherstellung aus der Sicherung vom %1</translation>
    </message>
</context>
<context>
    <name>mw::gui::ResultPane</name>
    <message>
        <source>%1 (not done)</source>
        <translation>%1 (nicht ausgeführt)</translation>
    </message>
    <message>
        <source>%1 (failed)</source>
        <translation>%1 (fehlgeschlagen)</translation>
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
            <numerusform>Diese Änderung ist riskant. Sie wird in %n Sekunde zurückgenommen, wenn Sie sie nicht behalten.</numerusform>
            <numerusform>Diese Änderung ist riskant. Sie wird in %n Sekunden zurückgenommen, wenn Sie sie nicht behalten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Say first whether it stays.</source>
        <translation>Erst angeben, ob es bleibt.</translation>
    </message>
</context>
<context>
    <name>mw::gui::RetryPlanChart</name>
    <message>
        <source>Retry plan</source>
        <translation>Versuchsplan</translation>
    </message>
    <message>
        <source>Other hosts</source>
        <translation>Andere Hosts</translation>
    </message>
    <message>
        <source>People here</source>
        <translation>Leute hier</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>gesendet</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <comment>label on an axis</comment>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>the next attempt is the last</source>
        <translation>der nächste Versuch ist der letzte</translation>
    </message>
    <message>
        <source>sender is told</source>
        <translation>Absender erfährt es</translation>
    </message>
</context>
<context>
    <name>mw::gui::RetryPlanDialog</name>
    <message>
        <source>Retry plan</source>
        <translation>Versuchsplan</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Versuche</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>mw::gui::RetryPlanModel</name>
    <message>
        <source>A message is tried once, and returned to its sender if that fails.</source>
        <translation>Eine Nachricht wird einmal versucht und geht an ihren Absender zurück, wenn das scheitert.</translation>
    </message>
    <message>
        <source>Mail to other hosts is tried %1 times, the second time after %2, the last time after %3; then it is returned to its sender.</source>
        <comment>number, time span, time span</comment>
        <translation>Mail an andere Hosts wird %1-mal versucht, das zweite Mal nach %2, das letzte Mal nach %3; dann geht sie an ihren Absender zurück.</translation>
    </message>
    <message>
        <source>Mail to people of this hub is tried %1 times, the second time after %2, the last time after %3.</source>
        <comment>number, time span, time span</comment>
        <translation>Mail an Leute dieses Hubs wird %1-mal versucht, das zweite Mal nach %2, das letzte Mal nach %3.</translation>
    </message>
    <message>
        <source>After %1 the sender is told of the delay.</source>
        <comment>time span</comment>
        <translation>Nach %1 erfährt der Absender von der Verzögerung.</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>sofort</translation>
    </message>
    <message>
        <source>%1, last</source>
        <comment>time span of the last attempt</comment>
        <translation>%1, der letzte</translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation>Versuch</translation>
    </message>
    <message>
        <source>To other hosts</source>
        <translation>An andere Hosts</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>Wartezeit</translation>
    </message>
    <message>
        <source>To people here</source>
        <translation>An Leute hier</translation>
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
        <source>Nothing changes: the hub has it already.</source>
        <translation>Es ändert sich nichts: Der Hub hat es schon so.</translation>
    </message>
    <message>
        <source>Interruption: %1</source>
        <translation>Unterbrechung: %1</translation>
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
    <message>
        <source>&amp;Save as script…</source>
        <translation>Als &amp;Skript speichern …</translation>
    </message>
    <message>
        <source>The commands of mailwrightctl that do the same</source>
        <translation>Die Befehle von mailwrightctl, die dasselbe tun</translation>
    </message>
    <message>
        <source>Nothing is included, so there is nothing to apply.</source>
        <translation>Nichts ist aufgenommen, darum gibt es nichts anzuwenden.</translation>
    </message>
    <message>
        <source>Save as script</source>
        <translation>Als Skript speichern</translation>
    </message>
    <message>
        <source>Shell scripts (*.sh)</source>
        <translation>Shell-Skripte (*.sh)</translation>
    </message>
    <message>
        <source>The commands are in %1.</source>
        <comment>file</comment>
        <translation>Die Befehle stehen in %1.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <comment>file, reason</comment>
        <translation>%1 konnte nicht geschrieben werden: %2</translation>
    </message>
    <message>
        <source>Undo change %1 by hand</source>
        <translation>Änderung %1 von Hand zurücknehmen</translation>
    </message>
    <message>
        <source>%1 Nothing is applied yet. This is what would happen now: look at it, then apply.</source>
        <comment>why</comment>
        <translation>%1 Noch ist nichts angewandt. Das würde jetzt geschehen: Sehen Sie es an, dann wenden Sie es an.</translation>
    </message>
</context>
<context>
    <name>mw::gui::RowsModel</name>
    <message>
        <source>not applied yet</source>
        <translation>noch nicht angewandt</translation>
    </message>
</context>
<context>
    <name>mw::gui::RuleForm</name>
    <message>
        <source>Add a rule</source>
        <translation>Eine Regel hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Adresse</translation>
    </message>
    <message>
        <source>What stands before the @ at local domains, or how it begins.</source>
        <translation>Was bei lokalen Domains vor dem @ steht, oder womit es beginnt.</translation>
    </message>
    <message>
        <source>&amp;Exactly this</source>
        <translation>&amp;Genau diese</translation>
    </message>
    <message>
        <source>sales, and no other address.</source>
        <translation>sales, und keine andere Adresse.</translation>
    </message>
    <message>
        <source>All that &amp;begin so</source>
        <translation>Alle, die so &amp;beginnen</translation>
    </message>
    <message>
        <source>With sales- also sales-europe and sales-asia. Among rules that fit, an exact one wins, then the longest.</source>
        <translation>Mit sales- auch sales-europe und sales-asia. Unter Regeln, die passen, gewinnt eine genaue, dann die längste.</translation>
    </message>
    <message>
        <source>Which addresses</source>
        <translation>Welche Adressen</translation>
    </message>
    <message>
        <source>&amp;Given to</source>
        <translation>Zugeor&amp;dnet</translation>
    </message>
    <message>
        <source>The account that gets its mail and whose .qmail files are in charge.</source>
        <translation>Das Konto, das ihre Mail bekommt und dessen .qmail-Dateien gelten.</translation>
    </message>
    <message>
        <source>More: which .qmail files, another home</source>
        <translation>Mehr: welche .qmail-Dateien, ein anderes Heimverzeichnis</translation>
    </message>
    <message>
        <source>E&amp;xtension</source>
        <translation>Er&amp;weiterung</translation>
    </message>
    <message>
        <source>Its mail is handled by .qmail-EXTENSION of the account instead of .qmail.</source>
        <translation>Ihre Mail wird durch .qmail-ERWEITERUNG des Kontos behandelt statt durch .qmail.</translation>
    </message>
    <message>
        <source>&amp;Home</source>
        <translation>&amp;Heimverzeichnis</translation>
    </message>
    <message>
        <source>The directory with the .qmail files, if it is not the home of the account.</source>
        <translation>Das Verzeichnis mit den .qmail-Dateien, wenn es nicht das Heimverzeichnis des Kontos ist.</translation>
    </message>
    <message>
        <source>&amp;Instead of the rule it has</source>
        <translation>An&amp;stelle der Regel, die sie hat</translation>
    </message>
    <message>
        <source>Without it an address that has a rule already is refused.</source>
        <translation>Ohne das wird eine Adresse abgelehnt, die schon eine Regel hat.</translation>
    </message>
    <message>
        <source>Type the address to see what happens.</source>
        <translation>Die Adresse eingeben, um zu sehen, was geschieht.</translation>
    </message>
    <message>
        <source>Say which account gets it.</source>
        <translation>Angeben, welches Konto sie bekommt.</translation>
    </message>
    <message>
        <source>One alone, or all that begin alike.</source>
        <translation>Einer allein, oder alle, die gleich beginnen.</translation>
    </message>
</context>
<context>
    <name>mw::gui::RuleTester</name>
    <message>
        <source>Who handles an address?</source>
        <translation>Wer behandelt eine Adresse?</translation>
    </message>
    <message>
        <source>Add&amp;ress</source>
        <translation>Ad&amp;resse</translation>
    </message>
    <message>
        <source>Address to look for</source>
        <translation>Adresse, die gesucht wird</translation>
    </message>
    <message>
        <source>For example %1</source>
        <comment>address</comment>
        <translation>Zum Beispiel %1</translation>
    </message>
    <message>
        <source>What stands before the @, or a whole address of this hub</source>
        <translation>Was vor dem @ steht, oder eine ganze Adresse dieses Hubs</translation>
    </message>
    <message>
        <source>What could handle the address, in the order in which it is asked</source>
        <translation>Was die Adresse behandeln könnte, in der Reihenfolge, in der gefragt wird</translation>
    </message>
    <message>
        <source>Type an address to see which rule or account gets its mail.</source>
        <translation>Eine Adresse eingeben, um zu sehen, welche Regel oder welches Konto ihre Mail bekommt.</translation>
    </message>
    <message>
        <source>As it would be with what waits; it is not applied yet.</source>
        <translation>So wäre es mit den wartenden Änderungen; noch sind sie nicht angewandt.</translation>
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
    <name>mw::gui::SearchBar</name>
    <message>
        <source>Search address, message, setting…   %1</source>
        <comment>keys</comment>
        <translation>Adresse, Nachricht, Einstellung suchen …   %1</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>Alles durchsuchen</translation>
    </message>
    <message>
        <source>Arrow keys choose what is found, Return goes there, Escape leaves.</source>
        <translation>Pfeiltasten wählen unter dem Gefundenen, Eingabe geht dorthin, Esc beendet die Suche.</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>%1 – %2: %3</source>
        <comment>what was found, its kind, a sentence about it</comment>
        <translation>%1 – %2: %3</translation>
    </message>
    <message>
        <source>Nothing is found. Try one word of it.</source>
        <translation>Nichts gefunden. Versuchen Sie ein Wort davon.</translation>
    </message>
</context>
<context>
    <name>mw::gui::SearchStore</name>
    <message>
        <source>goes to %1</source>
        <comment>addresses</comment>
        <translation>geht an %1</translation>
    </message>
    <message>
        <source>Virtual domain, looked after by %1</source>
        <comment>user</comment>
        <translation>Virtuelle Domain, betreut von %1</translation>
    </message>
    <message>
        <source>Domain whose mail is passed on</source>
        <translation>Domain, deren Mail weitergegeben wird</translation>
    </message>
    <message>
        <source>Local domain</source>
        <translation>Lokale Domain</translation>
    </message>
</context>
<context>
    <name>mw::gui::SelfSignedDialog</name>
    <message>
        <source>Make a self-signed certificate</source>
        <translation>Ein selbstsigniertes Zertifikat erstellen</translation>
    </message>
    <message>
        <source>&amp;For</source>
        <translation>&amp;Für</translation>
    </message>
    <message>
        <source>Names and addresses by which people reach this hub, with commas between them; empty: the hub&apos;s own name.</source>
        <translation>Namen und Adressen, unter denen man diesen Hub erreicht, durch Kommas getrennt; leer: der eigene Name des Hubs.</translation>
    </message>
    <message>
        <source>Valid for &amp;years</source>
        <translation>Gültigkeit in &amp;Jahren</translation>
    </message>
    <message>
        <source>It vouches for itself: mail programs ask once whether to trust it. Other mail servers encrypt to it as it is.</source>
        <translation>Es bürgt für sich selbst: Mailprogramme fragen einmal, ob sie ihm trauen sollen. Andere Mailserver verschlüsseln damit, wie es ist.</translation>
    </message>
    <message>
        <source>For one host name only</source>
        <translation>Nur für einen Hostnamen</translation>
    </message>
    <message>
        <source>&amp;Shown to clients that ask for</source>
        <translation>&amp;Gezeigt bei Anfrage nach</translation>
    </message>
    <message>
        <source>Empty: it is shown to everybody. A name: only to clients that ask for this host.</source>
        <translation>Leer: Es wird jedem gezeigt. Ein Name: nur Clients, die nach diesem Host fragen.</translation>
    </message>
    <message>
        <source>self-signed certificate</source>
        <translation>selbstsigniertes Zertifikat</translation>
    </message>
    <message>
        <source>self-signed certificate for %1</source>
        <comment>host name</comment>
        <translation>selbstsigniertes Zertifikat für %1</translation>
    </message>
</context>
<context>
    <name>mw::gui::SendingPage</name>
    <message>
        <source>Sending</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Set &amp;smart host…</source>
        <translation>&amp;Smarthost setzen …</translation>
    </message>
    <message>
        <source>Gives all mail to your provider&apos;s server, with a login</source>
        <translation>Gibt alle Mail an den Server Ihres Anbieters, mit einer Anmeldung</translation>
    </message>
    <message>
        <source>&amp;Add route…</source>
        <translation>Route &amp;hinzufügen …</translation>
    </message>
    <message>
        <source>Sends the mail of one domain or one sender another way</source>
        <translation>Sendet die Mail einer Domain oder eines Absenders einen anderen Weg</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>Ä&amp;ndern …</translation>
    </message>
    <message>
        <source>Another server or login for the selected route</source>
        <translation>Anderer Server oder andere Anmeldung für die ausgewählte Route</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>Entf&amp;ernen</translation>
    </message>
    <message>
        <source>Mail of the selected route goes as everything else does</source>
        <translation>Mail der ausgewählten Route geht wie alles andere</translation>
    </message>
    <message>
        <source>&amp;Test route</source>
        <translation>Route &amp;testen</translation>
    </message>
    <message>
        <source>Connects and logs in as a delivery would, and sends nothing</source>
        <translation>Stellt eine Verbindung her und meldet sich an, wie eine Zustellung es täte, und sendet nichts</translation>
    </message>
    <message>
        <source>How mail leaves this hub</source>
        <translation>Wie Mail diesen Hub verlässt</translation>
    </message>
    <message>
        <source>&amp;Direct</source>
        <translation>&amp;Direkt</translation>
    </message>
    <message>
        <source>Through a ser&amp;ver</source>
        <translation>Über einen Ser&amp;ver</translation>
    </message>
    <message>
        <source>Straight to the server of each recipient&apos;s domain. Many providers close port 25, and many servers refuse mail from home connections.</source>
        <translation>Geradewegs zum Server der Domain jedes Empfängers. Viele Anbieter sperren Port 25, und viele Server weisen Mail von Heimanschlüssen ab.</translation>
    </message>
    <message>
        <source>All mail goes to one server (a smart host), mostly that of your provider, with your name and password there.</source>
        <translation>Alle Mail geht an einen Server (einen Smarthost), meist den Ihres Anbieters, mit Ihrem Namen und Passwort dort.</translation>
    </message>
    <message>
        <source>Test &amp;login</source>
        <translation>&amp;Anmeldung testen</translation>
    </message>
    <message>
        <source>Routes</source>
        <translation>Routen</translation>
    </message>
    <message>
        <source>Mail of single domains and senders can go another way. The sender decides before the domain does.</source>
        <translation>Mail einzelner Domains und Absender kann einen anderen Weg gehen. Der Absender entscheidet vor der Domain.</translation>
    </message>
    <message>
        <source>Names in what is sent</source>
        <translation>Namen in dem, was gesendet wird</translation>
    </message>
    <message>
        <source>&amp;Greeting name</source>
        <translation>&amp;Begrüßungsname</translation>
    </message>
    <message>
        <source>The name by which this hub greets other servers; it should be the one that DNS has for its address.</source>
        <translation>Der Name, mit dem dieser Hub andere Server grüßt; es sollte der sein, den das DNS für seine Adresse hat.</translation>
    </message>
    <message>
        <source>Mas&amp;querade: domain of senders</source>
        <translation>&amp;Maskierung: Domain der Absender</translation>
    </message>
    <message>
        <source>Appended to addresses without a domain, so that mail of the users of this computer comes from this domain.</source>
        <translation>Wird an Adressen ohne Domain angehängt, sodass Mail der Benutzer dieses Rechners von dieser Domain kommt.</translation>
    </message>
    <message>
        <source>Completes &amp;host names with</source>
        <translation>Ergän&amp;zt Hostnamen mit</translation>
    </message>
    <message>
        <source>Appended to host names without a dot in messages that are sent from here.</source>
        <translation>Wird an Hostnamen ohne Punkt in Nachrichten angehängt, die von hier gesendet werden.</translation>
    </message>
    <message>
        <source>Name in &amp;Message-IDs</source>
        <translation>Name in Message-&amp;IDs</translation>
    </message>
    <message>
        <source>The host in the Message-ID of what is sent from here; no other machine may use the same.</source>
        <translation>Der Host in der Message-ID dessen, was von hier gesendet wird; kein anderer Rechner darf denselben benutzen.</translation>
    </message>
    <message>
        <source>Patience with other servers</source>
        <translation>Geduld mit anderen Servern</translation>
    </message>
    <message>
        <source>To acce&amp;pt a connection</source>
        <translation>Bis zu&amp;r Verbindung</translation>
    </message>
    <message>
        <source>How long another server has to accept a connection.</source>
        <translation>Wie lange ein anderer Server Zeit hat, eine Verbindung anzunehmen.</translation>
    </message>
    <message>
        <source>60, which is a minute</source>
        <translation>60, das ist eine Minute</translation>
    </message>
    <message>
        <source>For each ans&amp;wer</source>
        <translation>Für jede Ant&amp;wort</translation>
    </message>
    <message>
        <source>How long another server has for each answer.</source>
        <translation>Wie lange ein anderer Server Zeit für jede Antwort hat.</translation>
    </message>
    <message>
        <source>1200, which is 20 minutes</source>
        <translation>1200, das sind 20 Minuten</translation>
    </message>
    <message>
        <source>&amp;Keep a connection for</source>
        <translation>Verbindung halten &amp;für</translation>
    </message>
    <message>
        <source>How long an open connection waits for the next message to the same server.</source>
        <translation>Wie lange eine offene Verbindung auf die nächste Nachricht an denselben Server wartet.</translation>
    </message>
    <message>
        <source>5 seconds</source>
        <translation>5 Sekunden</translation>
    </message>
    <message>
        <source>none is kept</source>
        <translation>keine wird gehalten</translation>
    </message>
    <message>
        <source>● not applied yet</source>
        <translation>● noch nicht angewandt</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>no login</source>
        <translation>keine Anmeldung</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>stored; it is never shown</source>
        <translation>gespeichert; es wird nie gezeigt</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>Not applied yet: test it in the form</source>
        <translation>Noch nicht angewandt: im Formular testen</translation>
    </message>
    <message>
        <source>no smart host</source>
        <translation>kein Smarthost</translation>
    </message>
    <message>
        <source>route of %1</source>
        <comment>domain or sender</comment>
        <translation>Route von %1</translation>
    </message>
    <message>
        <source>Connecting and logging in…</source>
        <translation>Verbindung und Anmeldung …</translation>
    </message>
    <message>
        <source>It works: the server answers and takes mail from this hub.</source>
        <translation>Es geht: Der Server antwortet und nimmt Mail von diesem Hub.</translation>
    </message>
    <message>
        <source>It does not work.</source>
        <translation>Es geht nicht.</translation>
    </message>
</context>
<context>
    <name>mw::gui::ServiceDialog</name>
    <message>
        <source>Change addresses of %1</source>
        <comment>name of a service</comment>
        <translation>Adressen von %1 ändern</translation>
    </message>
    <message>
        <source>Turn on %1</source>
        <comment>name of a service</comment>
        <translation>%1 einschalten</translation>
    </message>
    <message>
        <source>&amp;Listens on</source>
        <translation>&amp;Lauscht auf</translation>
    </message>
    <message>
        <source>Addresses and ports, with commas between them. [::]:PORT is every address of this computer, 127.0.0.1:PORT is this computer alone.</source>
        <translation>Adressen und Ports, durch Kommas getrennt. [::]:PORT ist jede Adresse dieses Rechners, 127.0.0.1:PORT nur dieser Rechner.</translation>
    </message>
    <message>
        <source>Name at least one address with its port.</source>
        <translation>Mindestens eine Adresse mit ihrem Port nennen.</translation>
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
            <numerusform> · in zehn Minuten %n-mal neu gestartet</numerusform>
            <numerusform> · in zehn Minuten %n-mal neu gestartet</numerusform>
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
        <translation>Angehalten</translation>
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
        <translation>Braucht das Recht „bedienen“ (operate)</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>verb, service</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>mw::gui::SettingRow</name>
    <message>
        <source>not applied yet</source>
        <translation>noch nicht angewandt</translation>
    </message>
    <message>
        <source>Restore default</source>
        <translation>Standard wiederherstellen</translation>
    </message>
    <message>
        <source>Restore default of %1</source>
        <comment>name of a setting</comment>
        <translation>Standard von %1 wiederherstellen</translation>
    </message>
    <message>
        <source>%1 File: control/%2.</source>
        <comment>help, name of a file</comment>
        <translation>%1 Datei: control/%2.</translation>
    </message>
    <message>
        <source>%1 File: control/%2, for example: %3.</source>
        <comment>help, name of a file, example of its content</comment>
        <translation>%1 Datei: control/%2, zum Beispiel: %3.</translation>
    </message>
    <message>
        <source>The default holds: %1.</source>
        <comment>what the default is</comment>
        <translation>Der Standard gilt: %1.</translation>
    </message>
    <message>
        <source>Default: %1.</source>
        <comment>what the default is</comment>
        <translation>Standard: %1.</translation>
    </message>
    <message>
        <source>Removes control/%1, so that the default holds: %2</source>
        <comment>name of a file, what the default is</comment>
        <translation>Entfernt control/%1, sodass der Standard gilt: %2</translation>
    </message>
</context>
<context>
    <name>mw::gui::SettingsPage</name>
    <message>
        <source>Change something to see here what it would do. Nothing is changed before you apply it.</source>
        <translation>Ändern Sie etwas, um hier zu sehen, was es bewirkt. Nichts wird geändert, bevor Sie es anwenden.</translation>
    </message>
</context>
<context>
    <name>mw::gui::SetupAssistant</name>
    <message>
        <source>Set up your mail server</source>
        <translation>Ihren Mailserver einrichten</translation>
    </message>
    <message>
        <source>Why one cannot go on</source>
        <translation>Warum es nicht weitergeht</translation>
    </message>
    <message>
        <source>What will this do?</source>
        <translation>Was wird das bewirken?</translation>
    </message>
    <message>
        <source>Bac&amp;k</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>Ne&amp;xt</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>Finish &amp;later</source>
        <translation>Sp&amp;äter fertig machen</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <comment>numbers</comment>
        <translation>Schritt %1 von %2</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
</context>
<context>
    <name>mw::gui::SmartHostDialog</name>
    <message>
        <source>Set smart host</source>
        <translation>Smarthost setzen</translation>
    </message>
    <message>
        <source>Add route</source>
        <translation>Route hinzufügen</translation>
    </message>
    <message>
        <source>Change route</source>
        <translation>Route ändern</translation>
    </message>
    <message>
        <source>&amp;Mail to a domain, or from a sender</source>
        <translation>Mail an eine &amp;Domain oder von einem Absender</translation>
    </message>
    <message>
        <source>A domain means mail to it, .domain mail to all below it; an address or @domain means mail from it.</source>
        <translation>Eine Domain meint Mail an sie, .Domain Mail an alles darunter; eine Adresse oder @Domain meint Mail von ihr.</translation>
    </message>
    <message>
        <source>Go&amp;es directly to the servers that DNS names</source>
        <translation>Geht dir&amp;ekt zu den Servern, die DNS nennt</translation>
    </message>
    <message>
        <source>An exception from the smart host, for mail to a domain.</source>
        <translation>Eine Ausnahme vom Smarthost, für Mail an eine Domain.</translation>
    </message>
    <message>
        <source>Another server</source>
        <translation>Ein anderer Server</translation>
    </message>
    <message>
        <source>P&amp;rovider</source>
        <translation>An&amp;bieter</translation>
    </message>
    <message>
        <source>Fills in server and port of a provider that is known here.</source>
        <translation>Füllt Server und Port eines Anbieters aus, der hier bekannt ist.</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation>&amp;Server</translation>
    </message>
    <message>
        <source>The “outgoing server” or “SMTP server” of your provider&apos;s help pages.</source>
        <translation>Der „Postausgangsserver“ oder „SMTP-Server“ der Hilfeseiten Ihres Anbieters.</translation>
    </message>
    <message>
        <source>P&amp;ort</source>
        <translation>P&amp;ort</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>Ben&amp;utzer</translation>
    </message>
    <message>
        <source>The name of your account there; empty where no login is wanted.</source>
        <translation>Der Name Ihres Kontos dort; leer, wo keine Anmeldung gewünscht ist.</translation>
    </message>
    <message>
        <source>stored; leave it empty to keep it</source>
        <translation>gespeichert; leer lassen, um es zu behalten</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>Pass&amp;wort</translation>
    </message>
    <message>
        <source>It is written for the mail server alone, stays out of the history, and is never shown again.</source>
        <translation>Es wird allein für den Mailserver geschrieben, bleibt aus dem Verlauf heraus und wird nie wieder gezeigt.</translation>
    </message>
    <message>
        <source>&amp;Test login</source>
        <translation>Anmeldung &amp;testen</translation>
    </message>
    <message>
        <source>Connects and logs in with what stands here. Nothing is changed and nothing is sent.</source>
        <translation>Stellt eine Verbindung her und meldet sich an mit dem, was hier steht. Nichts wird geändert und nichts gesendet.</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>As usual: with a login a valid certificate is demanded</source>
        <translation>Wie üblich: Mit Anmeldung wird ein gültiges Zertifikat verlangt</translation>
    </message>
    <message>
        <source>Demand TLS and a valid certificate</source>
        <translation>TLS und ein gültiges Zertifikat verlangen</translation>
    </message>
    <message>
        <source>Demand TLS with any certificate: whoever sits on the way can read the password</source>
        <translation>TLS mit beliebigem Zertifikat verlangen: Wer auf dem Weg sitzt, kann das Passwort lesen</translation>
    </message>
    <message>
        <source>Use TLS where it is offered</source>
        <translation>TLS benutzen, wo es angeboten wird</translation>
    </message>
    <message>
        <source>Never use TLS</source>
        <translation>TLS nie benutzen</translation>
    </message>
    <message>
        <source>&amp;Certificate of the server</source>
        <translation>&amp;Zertifikat des Servers</translation>
    </message>
    <message>
        <source>What the server must show before mail and password are sent to it.</source>
        <translation>Was der Server zeigen muss, bevor ihm Mail und Passwort gesendet werden.</translation>
    </message>
    <message>
        <source>route of %1</source>
        <comment>domain or sender</comment>
        <translation>Route von %1</translation>
    </message>
    <message>
        <source>smart host %1</source>
        <comment>name of a server</comment>
        <translation>Smarthost %1</translation>
    </message>
    <message>
        <source>Name the domain or the sender whose mail shall go another way.</source>
        <translation>Die Domain oder den Absender nennen, deren Mail einen anderen Weg gehen soll.</translation>
    </message>
    <message>
        <source>Choose your provider, or type the name of its server.</source>
        <translation>Wählen Sie Ihren Anbieter oder geben Sie den Namen seines Servers ein.</translation>
    </message>
    <message>
        <source>Type the password of %1.</source>
        <comment>name of a user</comment>
        <translation>Das Passwort von %1 eingeben.</translation>
    </message>
    <message>
        <source>587 or 465 in most cases. With this port: %1.</source>
        <comment>which TLS</comment>
        <translation>Meist 587 oder 465. Mit diesem: %1.</translation>
    </message>
    <message>
        <source>Connecting and logging in…</source>
        <translation>Verbindung und Anmeldung …</translation>
    </message>
    <message>
        <source>It works: the server answers and the login is right.</source>
        <translation>Es geht: Der Server antwortet, und die Anmeldung stimmt.</translation>
    </message>
    <message>
        <source>It does not work.</source>
        <translation>Es geht nicht.</translation>
    </message>
    <message>
        <source>587 for STARTTLS, 465 for TLS from the first byte, 25 between servers.</source>
        <translation>587 für STARTTLS, 465 für TLS vom ersten Byte an, 25 zwischen Servern.</translation>
    </message>
</context>
<context>
    <name>mw::gui::StatusStrip</name>
    <message>
        <source>view</source>
        <comment>a right</comment>
        <translation>ansehen</translation>
    </message>
    <message>
        <source>operate</source>
        <comment>a right</comment>
        <translation>bedienen</translation>
    </message>
    <message>
        <source>configure</source>
        <comment>a right</comment>
        <translation>konfigurieren</translation>
    </message>
    <message>
        <source>read mail</source>
        <comment>a right</comment>
        <translation>Mail lesen</translation>
    </message>
    <message>
        <source>Updated %1</source>
        <comment>time</comment>
        <translation>Stand %1</translation>
    </message>
    <message>
        <source>Connecting again…</source>
        <translation>Verbindung wird neu aufgebaut …</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Nicht verbunden</translation>
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
        <source>Connected as %1 (%2)</source>
        <comment>account, rights</comment>
        <translation>Verbunden als %1 (%2)</translation>
    </message>
    <message>
        <source>To configure is as good as being the administrator of this computer: where mail goes can also be a program, which runs as the user it is for.</source>
        <translation>Wer konfigurieren darf, ist so mächtig wie der Administrator dieses Rechners: Mail kann auch an ein Programm gehen, das als der Benutzer läuft, für den sie ist.</translation>
    </message>
</context>
<context>
    <name>mw::gui::TryAddress</name>
    <message>
        <source>Who receives this address?</source>
        <translation>Wer bekommt diese Adresse?</translation>
    </message>
    <message>
        <source>Tr&amp;y an address</source>
        <translation>Adresse ausprob&amp;ieren</translation>
    </message>
    <message>
        <source>Try an address</source>
        <translation>Eine Adresse ausprobieren</translation>
    </message>
    <message>
        <source>Type any address. Where its mail goes is decided by the code that delivers it; nothing is sent.</source>
        <translation>Geben Sie irgendeine Adresse ein. Wohin ihre Mail geht, entscheidet der Code, der sie zustellt; gesendet wird nichts.</translation>
    </message>
    <message>
        <source>Show &amp;each step</source>
        <translation>&amp;Jeden Schritt zeigen</translation>
    </message>
    <message>
        <source>Everything that was looked at, in order</source>
        <translation>Alles, was angesehen wurde, der Reihe nach</translation>
    </message>
    <message>
        <source>Where its mail goes</source>
        <translation>Wohin ihre Mail geht</translation>
    </message>
    <message>
        <source>What was looked at</source>
        <translation>Was angesehen wurde</translation>
    </message>
    <message>
        <source>For example %1</source>
        <comment>address</comment>
        <translation>Zum Beispiel %1</translation>
    </message>
    <message>
        <source>So it will be when what waits is applied; it is not applied yet.</source>
        <translation>So wird es sein, wenn die wartenden Änderungen angewandt sind; noch sind sie es nicht.</translation>
    </message>
    <message>
        <source>As it is now: %1</source>
        <comment>a sentence about where mail goes</comment>
        <translation>Wie es jetzt ist: %1</translation>
    </message>
</context>
<context>
    <name>mw::gui::UsersPage</name>
    <message>
        <source>Users</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>&amp;People</source>
        <translation>&amp;Personen</translation>
    </message>
    <message>
        <source>R&amp;ules</source>
        <translation>&amp;Regeln</translation>
    </message>
    <message>
        <source>&amp;Add rule…</source>
        <translation>Regel &amp;hinzufügen …</translation>
    </message>
    <message>
        <source>Give an address to an account</source>
        <translation>Eine Adresse einem Konto geben</translation>
    </message>
    <message>
        <source>&amp;Who handles an address?…</source>
        <translation>&amp;Wer behandelt eine Adresse? …</translation>
    </message>
    <message>
        <source>See which rule or account gets an address, and why</source>
        <translation>Sehen, welche Regel oder welches Konto eine Adresse bekommt und warum</translation>
    </message>
    <message>
        <source>&amp;Refresh from system users…</source>
        <translation>Aus Systembenutzern a&amp;uffrischen …</translation>
    </message>
    <message>
        <source>Make the rules anew from the accounts of this computer</source>
        <translation>Die Regeln aus den Konten dieses Rechners neu erzeugen</translation>
    </message>
    <message>
        <source>Re&amp;move rule…</source>
        <translation>Regel &amp;entfernen …</translation>
    </message>
    <message>
        <source>Take the address of the selected rule from its account</source>
        <translation>Die Adresse der ausgewählten Regel ihrem Konto nehmen</translation>
    </message>
    <message>
        <source>&amp;Set password…</source>
        <translation>Passwort &amp;setzen …</translation>
    </message>
    <message>
        <source>A password for sending and fetching mail; it is never shown</source>
        <translation>Ein Passwort zum Senden und Abholen von Mail; es wird nie gezeigt</translation>
    </message>
    <message>
        <source>Remo&amp;ve password</source>
        <translation>Passw&amp;ort entfernen</translation>
    </message>
    <message>
        <source>The password of the account counts again, if there is an account</source>
        <translation>Das Passwort des Kontos zählt wieder, wenn es ein Konto gibt</translation>
    </message>
    <message>
        <source>&amp;Where the mail goes…</source>
        <translation>Wohin die Mail &amp;geht …</translation>
    </message>
    <message>
        <source>Change the .qmail file of the selected user</source>
        <translation>Die .qmail-Datei des ausgewählten Benutzers ändern</translation>
    </message>
    <message>
        <source>What is wrong with the rules</source>
        <translation>Was an den Regeln nicht stimmt</translation>
    </message>
    <message>
        <source>Fi&amp;x…</source>
        <translation>&amp;Beheben …</translation>
    </message>
    <message>
        <source>Accounts of this computer</source>
        <translation>Konten dieses Rechners</translation>
    </message>
    <message>
        <source>There are no accounts on this computer that could get mail. Virtual domains need none.</source>
        <translation>Auf diesem Rechner gibt es keine Konten, die Mail bekommen könnten. Virtuelle Domains brauchen keine.</translation>
    </message>
    <message>
        <source>The order means nothing: an exact rule wins, then the longest that fits.</source>
        <translation>Die Reihenfolge bedeutet nichts: Eine genaue Regel gewinnt, dann die längste, die passt.</translation>
    </message>
    <message>
        <source>Rules of users/assign</source>
        <translation>Regeln von users/assign</translation>
    </message>
    <message>
        <source>There are no rules: addresses are looked up in the accounts of this computer, and else among the hub’s own addresses.</source>
        <translation>Es gibt keine Regeln: Adressen werden in den Konten dieses Rechners gesucht, und sonst unter den eigenen Adressen des Hubs.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>users, rules</comment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n user(s)</source>
        <translation>
            <numerusform>%n Benutzer</numerusform>
            <numerusform>%n Benutzer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s)</source>
        <translation>
            <numerusform>%n Regel</numerusform>
            <numerusform>%n Regeln</numerusform>
        </translation>
    </message>
    <message>
        <source>not known to you</source>
        <translation>Ihnen nicht bekannt</translation>
    </message>
    <message>
        <source>one of its own; the account&apos;s does not count for mail</source>
        <translation>ein eigenes; das des Kontos zählt für Mail nicht</translation>
    </message>
    <message>
        <source>that of the account</source>
        <translation>das des Kontos</translation>
    </message>
    <message>
        <source>password of %1</source>
        <comment>name</comment>
        <translation>Passwort von %1</translation>
    </message>
</context>
<context>
    <name>mw::gui::WindowHeader</name>
    <message>
        <source>Choose a hub, or add one</source>
        <translation>Einen Hub wählen oder hinzufügen</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name of a hub, its login</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>&amp;Add host…</source>
        <translation>Host &amp;hinzufügen …</translation>
    </message>
    <message>
        <source>Hub: %1</source>
        <comment>name</comment>
        <translation>Hub: %1</translation>
    </message>
    <message>
        <source>%1 – on this computer</source>
        <comment>name of a hub</comment>
        <translation>%1 – auf diesem Rechner</translation>
    </message>
    <message>
        <source>%1 – %2 by ssh</source>
        <comment>name of a hub, its login</comment>
        <translation>%1 – %2 über ssh</translation>
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
        <source>Not set up</source>
        <translation>Nicht eingerichtet</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Nicht verbunden</translation>
    </message>
    <message numerus="yes">
        <source>%n service(s) stopped</source>
        <translation>
            <numerusform>%n Dienst angehalten</numerusform>
            <numerusform>%n Dienste angehalten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n service(s) paused</source>
        <translation>
            <numerusform>%n Dienst pausiert</numerusform>
            <numerusform>%n Dienste pausiert</numerusform>
        </translation>
    </message>
    <message>
        <source>All services run</source>
        <translation>Alle Dienste laufen</translation>
    </message>
</context>
</TS>
