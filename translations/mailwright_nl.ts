<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name>ActScript</name>
    <message>
        <source>Made by Mailwright. Each command is a change of its own; the first that fails ends the script.</source>
        <translation>Gemaakt door Mailwright. Elke opdracht is een wijziging op zich; de eerste die mislukt, beëindigt het script.</translation>
    </message>
    <message>
        <source>Left out: the command would show a secret, or it is an edit that only the window can make.</source>
        <translation>Weggelaten: de opdracht zou een geheim tonen, of het is een bewerking die alleen het venster kan uitvoeren.</translation>
    </message>
</context>
<context>
    <name>AddressCsv</name>
    <message>
        <source>it does not say where the mail goes</source>
        <translation>er staat niet in waar de mail heen gaat</translation>
    </message>
    <message>
        <source>a mailbox is a path that begins with / or ./</source>
        <translation>een mailbox is een pad dat begint met / of ./</translation>
    </message>
    <message>
        <source>“%1” is not an address</source>
        <translation>“%1” is geen adres</translation>
    </message>
    <message>
        <source>Line %1: a quotation mark is never closed.</source>
        <comment>number</comment>
        <translation>Regel %1: een aanhalingsteken wordt nergens gesloten.</translation>
    </message>
    <message>
        <source>“%1” is no kind of delivery: write forward, mailbox, program or discard</source>
        <translation>“%1” is geen soort aflevering: schrijf forward, mailbox, program of discard</translation>
    </message>
    <message>
        <source>Line %1: %2.</source>
        <comment>number, what is wrong</comment>
        <translation>Regel %1: %2.</translation>
    </message>
</context>
<context>
    <name>AddressRows</name>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>Delivers to</source>
        <translation>Levert af bij</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Last mail</source>
        <translation>Laatste mail</translation>
    </message>
    <message>
        <source>the standard delivery of %1</source>
        <comment>account</comment>
        <translation>de standaardaflevering van %1</translation>
    </message>
    <message>
        <source>%1 – it runs a program</source>
        <comment>where the mail goes</comment>
        <translation>%1 – start een programma</translation>
    </message>
    <message>
        <source>%1 at every local domain</source>
        <comment>a name before the @</comment>
        <translation>%1 bij elk lokaal domein</translation>
    </message>
    <message>
        <source>None in the last 24 hours</source>
        <translation>Geen in de laatste 24 uur</translation>
    </message>
    <message>
        <source>%1, in the file %2</source>
        <comment>address, file name</comment>
        <translation>%1, in het bestand %2</translation>
    </message>
    <message>
        <source>everything else at local domains</source>
        <translation>al het overige bij lokale domeinen</translation>
    </message>
    <message>
        <source>everything else at %1</source>
        <comment>domain</comment>
        <translation>al het overige bij %1</translation>
    </message>
    <message>
        <source>(bounces)</source>
        <translation>(bounces)</translation>
    </message>
    <message>
        <source>Mail to a name that is not in this list comes back to its sender.</source>
        <translation>Mail aan een naam die niet in deze lijst staat, gaat terug naar de afzender.</translation>
    </message>
    <message>
        <source>Everything else</source>
        <translation>Al het overige</translation>
    </message>
    <message>
        <source>%1 – also what spammers guess</source>
        <comment>where the mail goes</comment>
        <translation>%1 – ook wat spammers raden</translation>
    </message>
    <message>
        <source>%1. Every name counts as an address: much of this mail will be spam, and mistyped addresses are not reported to their senders.</source>
        <translation>%1. Elke naam geldt als adres: veel van deze mail zal spam zijn, en verkeerd getypte adressen worden niet aan hun afzender gemeld.</translation>
    </message>
</context>
<context>
    <name>BackupRows</name>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Bestanden</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Grootte</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notitie</translation>
    </message>
    <message>
        <source>with passwords and keys</source>
        <translation>met wachtwoorden en sleutels</translation>
    </message>
    <message>
        <source>%1 (with passwords and keys)</source>
        <comment>note of a backup</comment>
        <translation>%1 (met wachtwoorden en sleutels)</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>Beside the hub now</source>
        <translation>Vergeleken met de hub nu</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>gelijk</translation>
    </message>
    <message>
        <source>different</source>
        <translation>verschillend</translation>
    </message>
    <message>
        <source>no longer there</source>
        <translation>niet meer aanwezig</translation>
    </message>
    <message>
        <source>came later</source>
        <translation>later bijgekomen</translation>
    </message>
    <message>
        <source>not in the backup: it holds secrets</source>
        <translation>niet in de back-up: het bevat geheimen</translation>
    </message>
</context>
<context>
    <name>CertificateRows</name>
    <message>
        <source>Shown to</source>
        <translation>Getoond aan</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Voor</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Uitgegeven door</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Geldig</translation>
    </message>
    <message numerus="yes">
        <source>ended %n day(s) ago (%1)</source>
        <comment>%1 is a date</comment>
        <translation>
            <numerusform>%n dag geleden verlopen (%1)</numerusform>
            <numerusform>%n dagen geleden verlopen (%1)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>ends in %n day(s) (%1)</source>
        <comment>%1 is a date</comment>
        <translation>
            <numerusform>verloopt over %n dag (%1)</numerusform>
            <numerusform>verloopt over %n dagen (%1)</numerusform>
        </translation>
    </message>
    <message>
        <source>itself</source>
        <translation>zichzelf</translation>
    </message>
    <message>
        <source>It vouches for itself: mail programs warn of it.</source>
        <translation>Het staat voor zichzelf in: mailprogramma’s waarschuwen ervoor.</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>iedereen</translation>
    </message>
    <message>
        <source>who asks for %1</source>
        <comment>host name</comment>
        <translation>wie om %1 vraagt</translation>
    </message>
    <message>
        <source>goes, not applied yet</source>
        <translation>verdwijnt, nog niet toegepast</translation>
    </message>
    <message>
        <source>another one, not applied yet</source>
        <translation>een ander, nog niet toegepast</translation>
    </message>
</context>
<context>
    <name>ControlCatalogue</name>
    <message>
        <source>Names of this host</source>
        <translation>Namen van deze host</translation>
    </message>
    <message>
        <source>Domains and delivery</source>
        <translation>Domeinen en aflevering</translation>
    </message>
    <message>
        <source>Receiving</source>
        <translation>Ontvangen</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Verzenden</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Limieten</translation>
    </message>
    <message>
        <source>Bounces</source>
        <translation>Bounces</translation>
    </message>
    <message>
        <source>TLS and passwords</source>
        <translation>TLS en wachtwoorden</translation>
    </message>
    <message>
        <source>Set-up of the hub</source>
        <translation>Inrichting van de hub</translation>
    </message>
    <message>
        <source>Of other qmail packages</source>
        <translation>Van andere qmail-pakketten</translation>
    </message>
    <message>
        <source>Users and who gets their mail</source>
        <translation>Gebruikers en wie hun mail krijgt</translation>
    </message>
    <message>
        <source>Who may connect and relay</source>
        <translation>Wie mag verbinden en relayen</translation>
    </message>
    <message>
        <source>Addresses of the alias account</source>
        <translation>Adressen van het aliasaccount</translation>
    </message>
    <message>
        <source>People’s own instructions</source>
        <translation>Eigen instructies van gebruikers</translation>
    </message>
    <message>
        <source>Unknown files</source>
        <translation>Onbekende bestanden</translation>
    </message>
    <message>
        <source>there is none</source>
        <translation>er is er geen</translation>
    </message>
    <message>
        <source>Which user gets the mail of which local address, where it is not the user of that name.</source>
        <translation>Welke gebruiker de mail van welk lokaal adres krijgt, waar dat niet de gebruiker met die naam is.</translation>
    </message>
    <message>
        <source>What is heeded when the users of this computer are put into users/assign.</source>
        <translation>Waarmee rekening wordt gehouden als de gebruikers van deze computer in users/assign worden gezet.</translation>
    </message>
    <message>
        <source>it is compiled</source>
        <translation>het wordt gecompileerd</translation>
    </message>
    <message>
        <source>nothing before users/assign is made anew</source>
        <translation>niets tot users/assign opnieuw wordt gemaakt</translation>
    </message>
    <message>
        <source>every client is let in, and nobody may relay</source>
        <translation>elke client wordt toegelaten en niemand mag relayen</translation>
    </message>
    <message>
        <source>Which clients may connect over SMTP, and which of them may send mail to anywhere.</source>
        <translation>Welke clients via SMTP mogen verbinden, en welke daarvan mail overal heen mogen sturen.</translation>
    </message>
    <message>
        <source>what defaultdelivery says</source>
        <translation>wat defaultdelivery zegt</translation>
    </message>
    <message>
        <source>there is no such address</source>
        <translation>zo’n adres is er niet</translation>
    </message>
    <message>
        <source>What is done with mail for %1, line by line.</source>
        <comment>user</comment>
        <translation>Wat er met mail voor %1 gebeurt, regel voor regel.</translation>
    </message>
    <message>
        <source>Where mail for this address of the alias account goes, line by line.</source>
        <translation>Waar mail voor dit adres van het aliasaccount heen gaat, regel voor regel.</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leeg</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>number of entries, the first of them</comment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n vermelding</numerusform>
            <numerusform>%n vermeldingen</numerusform>
        </translation>
    </message>
    <message>
        <source>Only the first line of this file counts; this one is not read.</source>
        <translation>Alleen de eerste regel van dit bestand telt; deze wordt niet gelezen.</translation>
    </message>
    <message>
        <source>The value is empty.</source>
        <translation>De waarde is leeg.</translation>
    </message>
    <message>
        <source>An empty line; it is skipped.</source>
        <translation>Een lege regel; die wordt overgeslagen.</translation>
    </message>
    <message>
        <source>A comment for people; it is skipped.</source>
        <translation>Een opmerking voor mensen; die wordt overgeslagen.</translation>
    </message>
    <message>
        <source>The colon is missing: a domain stands before it, and behind it who or what is responsible.</source>
        <translation>De dubbele punt ontbreekt: ervoor staat een domein, erachter wie of wat ervoor verantwoordelijk is.</translation>
    </message>
    <message>
        <source>Mail to anybody at %1</source>
        <comment>domain</comment>
        <translation>Mail aan wie dan ook bij %1</translation>
    </message>
    <message>
        <source>Mail to every domain that is named nowhere else</source>
        <translation>Mail aan elk domein dat nergens anders wordt genoemd</translation>
    </message>
    <message>
        <source>Mail to %1</source>
        <comment>address</comment>
        <translation>Mail aan %1</translation>
    </message>
    <message>
        <source>Mail to anybody at a host below %1</source>
        <comment>domain</comment>
        <translation>Mail aan wie dan ook bij een host onder %1</translation>
    </message>
    <message>
        <source>%1 is no virtual mail: an exception from a wider line.</source>
        <translation>%1 is geen virtuele mail: een uitzondering op een ruimere regel.</translation>
    </message>
    <message>
        <source>%1 goes to the local user or alias %2, with the name behind a hyphen: %2-NAME.</source>
        <translation>%1 gaat naar de lokale gebruiker of alias %2, met de naam achter een koppelteken: %2-NAAM.</translation>
    </message>
    <message>
        <source>%1 goes where DNS says: an exception from a wider line.</source>
        <translation>%1 gaat waar DNS het zegt: een uitzondering op een ruimere regel.</translation>
    </message>
    <message>
        <source>%1 waits: %2.</source>
        <translation>%1 wacht: %2.</translation>
    </message>
    <message>
        <source>%1 is handed to %2, port %3, without asking DNS.</source>
        <translation>%1 wordt aan %2, poort %3, overgedragen zonder DNS te raadplegen.</translation>
    </message>
    <message>
        <source>Every host below %1, but not %1 itself.</source>
        <translation>Elke host onder %1, maar niet %1 zelf.</translation>
    </message>
    <message>
        <source>Every address at %1.</source>
        <translation>Elk adres bij %1.</translation>
    </message>
    <message>
        <source>The domain %1 alone, without the hosts below it.</source>
        <translation>Alleen het domein %1, zonder de hosts eronder.</translation>
    </message>
    <message>
        <source>The address %1.</source>
        <translation>Het adres %1.</translation>
    </message>
    <message>
        <source>Connections are taken at the address and port %1.</source>
        <translation>Verbindingen worden aangenomen op adres en poort %1.</translation>
    </message>
    <message>
        <source>%1 is an entry of this file.</source>
        <translation>%1 is een vermelding in dit bestand.</translation>
    </message>
    <message>
        <source>Every client that no other line names</source>
        <translation>Elke client die in geen andere regel wordt genoemd</translation>
    </message>
    <message>
        <source>The client %1</source>
        <comment>address, or the beginning of addresses</comment>
        <translation>De client %1</translation>
    </message>
    <message>
        <source>%1 is not let in.</source>
        <translation>%1 wordt niet toegelaten.</translation>
    </message>
    <message>
        <source>%1 is let in and may send mail to anywhere.</source>
        <translation>%1 wordt toegelaten en mag mail overal heen sturen.</translation>
    </message>
    <message>
        <source>%1 is let in.</source>
        <translation>%1 wordt toegelaten.</translation>
    </message>
    <message>
        <source>The end of the file: no line behind it counts.</source>
        <translation>Het einde van het bestand: geen regel erna telt nog.</translation>
    </message>
    <message>
        <source>Mail to the local address %1 is delivered as user %2.</source>
        <translation>Mail aan het lokale adres %1 wordt afgeleverd als gebruiker %2.</translation>
    </message>
    <message>
        <source>Mail to local addresses that begin with %1 is delivered as user %2.</source>
        <translation>Mail aan lokale adressen die beginnen met %1 wordt afgeleverd als gebruiker %2.</translation>
    </message>
    <message>
        <source>An empty line; it must not be the first one.</source>
        <translation>Een lege regel; die mag niet de eerste zijn.</translation>
    </message>
    <message>
        <source>The message is appended to the mailbox file %1.</source>
        <translation>Het bericht wordt toegevoegd aan het mailboxbestand %1.</translation>
    </message>
    <message>
        <source>The message is put into the Maildir %1.</source>
        <translation>Het bericht wordt in de Maildir %1 gezet.</translation>
    </message>
    <message>
        <source>The message is given to the program %1.</source>
        <translation>Het bericht wordt aan het programma %1 gegeven.</translation>
    </message>
    <message>
        <source>Only addresses to forward to may follow.</source>
        <translation>Hierna mogen alleen adressen om naar door te sturen volgen.</translation>
    </message>
    <message>
        <source>This line is skipped: what begins with a plus sign has no other meaning yet.</source>
        <translation>Deze regel wordt overgeslagen: wat met een plusteken begint, heeft nog geen andere betekenis.</translation>
    </message>
    <message>
        <source>The message is forwarded to %1.</source>
        <translation>Het bericht wordt doorgestuurd naar %1.</translation>
    </message>
    <message>
        <source>%1 is not a number.</source>
        <translation>%1 is geen getal.</translation>
    </message>
    <message>
        <source>%1 seconds, that is %2.</source>
        <translation>%1 seconden, dat is %2.</translation>
    </message>
    <message>
        <source>%1 bytes, that is %2.</source>
        <translation>%1 bytes, dat is %2.</translation>
    </message>
    <message>
        <source>Addresses and where their mail goes, in one table that fastforward looks them up in.</source>
        <translation>Adressen en waar hun mail heen gaat, in één tabel waarin fastforward ze opzoekt.</translation>
    </message>
    <message>
        <source>%1 stands here. %2</source>
        <comment>what a line says, what its file is for</comment>
        <translation>%1 staat hier. %2</translation>
    </message>
</context>
<context>
    <name>ControlWords</name>
    <message>
        <source>The program that checks the passwords of SMTP users who are not in users/smtppasswords, as root: its path.</source>
        <translation>Het programma dat als root de wachtwoorden controleert van SMTP-gebruikers die niet in users/smtppasswords staan: het pad ervan.</translation>
    </message>
    <message>
        <source>SCRAM-SHA-256 and its -PLUS, where there are passwords for them, PLAIN and LOGIN</source>
        <translation>SCRAM-SHA-256 en de variant -PLUS, waar er wachtwoorden voor zijn, PLAIN en LOGIN</translation>
    </message>
    <message>
        <source>The mechanisms of authentication that SMTP offers, one a line, of SCRAM-SHA-256-PLUS, SCRAM-SHA-256, PLAIN and LOGIN.</source>
        <translation>De authenticatiemechanismen die SMTP aanbiedt, één per regel, uit SCRAM-SHA-256-PLUS, SCRAM-SHA-256, PLAIN en LOGIN.</translation>
    </message>
    <message>
        <source>no sender has a relay of its own</source>
        <translation>geen afzender heeft een eigen relay</translation>
    </message>
    <message>
        <source>Relays and passwords by sender, as in s/qmail: sender:relay:port|user|password.</source>
        <translation>Relays en wachtwoorden per afzender, zoals in s/qmail: afzender:relay:poort|gebruiker|wachtwoord.</translation>
    </message>
    <message>
        <source>every HELO name is accepted</source>
        <translation>elke HELO-naam wordt geaccepteerd</translation>
    </message>
    <message>
        <source>HELO names that are refused: a name, or .suffix.</source>
        <translation>HELO-namen die worden geweigerd: een naam of .achtervoegsel.</translation>
    </message>
    <message>
        <source>no sender is refused</source>
        <translation>geen afzender wordt geweigerd</translation>
    </message>
    <message>
        <source>Senders that are refused: an address, or @domain for everybody there.</source>
        <translation>Afzenders die worden geweigerd: een adres, of @domein voor iedereen daar.</translation>
    </message>
    <message>
        <source>no recipient is refused</source>
        <translation>geen ontvanger wordt geweigerd</translation>
    </message>
    <message>
        <source>Recipients that are refused: an address, or @domain for everybody there.</source>
        <translation>Ontvangers die worden geweigerd: een adres, of @domein voor iedereen daar.</translation>
    </message>
    <message>
        <source>the system chooses</source>
        <translation>het systeem kiest</translation>
    </message>
    <message>
        <source>Own addresses for outgoing connections by domain: domain:address, .suffix:address or :address.</source>
        <translation>Eigen adressen voor uitgaande verbindingen per domein: domein:adres, .achtervoegsel:adres of :adres.</translation>
    </message>
    <message>
        <source>The form of bounces: qsbmf, text as qmail writes it, or dsn, reports of RFC 3464 that programs understand, too.</source>
        <translation>De vorm van bounces: qsbmf, tekst zoals qmail die schrijft, of dsn, rapporten volgens RFC 3464 die ook programma’s begrijpen.</translation>
    </message>
    <message>
        <source>The user name in the From field of bounces.</source>
        <translation>De gebruikersnaam in het veld From van bounces.</translation>
    </message>
    <message>
        <source>The host name in the From field and the text of bounces.</source>
        <translation>De hostnaam in het veld From en in de tekst van bounces.</translation>
    </message>
    <message>
        <source>as long as queuelifetime says</source>
        <translation>zo lang als queuelifetime aangeeft</translation>
    </message>
    <message>
        <source>How many seconds a bounce is tried before it counts as undeliverable.</source>
        <translation>Hoeveel seconden een bounce wordt geprobeerd voordat die als onbestelbaar geldt.</translation>
    </message>
    <message>
        <source>bounces hold the whole message</source>
        <translation>bounces bevatten het hele bericht</translation>
    </message>
    <message>
        <source>The most bytes of a message that a bounce repeats.</source>
        <translation>Het grootste aantal bytes van een bericht dat een bounce herhaalt.</translation>
    </message>
    <message>
        <source>The subject of bounces.</source>
        <translation>Het onderwerp van bounces.</translation>
    </message>
    <message>
        <source>20 recipients that do not exist</source>
        <translation>20 ontvangers die niet bestaan</translation>
    </message>
    <message>
        <source>How many refused recipients end a connection.</source>
        <translation>Na hoeveel geweigerde ontvangers een verbinding wordt beëindigd.</translation>
    </message>
    <message>
        <source>Whether recipients without a mailbox are refused by SMTP; 0 accepts them, and they bounce.</source>
        <translation>Of SMTP ontvangers zonder mailbox weigert; 0 accepteert ze, en dan volgt een bounce.</translation>
    </message>
    <message>
        <source>Whether submission refuses senders that are not the user&apos;s; 0 takes every sender.</source>
        <translation>Of submission afzenders weigert die niet van de gebruiker zijn; 0 neemt elke afzender aan.</translation>
    </message>
    <message>
        <source>no certificate of a client is asked for</source>
        <translation>er wordt geen clientcertificaat gevraagd</translation>
    </message>
    <message>
        <source>Authorities whose certificates let SMTP clients relay.</source>
        <translation>Certificaatautoriteiten waarvan de certificaten SMTP-clients laten relayen.</translation>
    </message>
    <message>
        <source>this host shows no certificate</source>
        <translation>deze host toont geen certificaat</translation>
    </message>
    <message>
        <source>Certificate and key that this host shows to other mail servers.</source>
        <translation>Certificaat en sleutel die deze host aan andere mailservers toont.</translation>
    </message>
    <message>
        <source>four to a server with a login, to others three quarters of all</source>
        <translation>vier naar een server met aanmelding, naar andere driekwart van alle</translation>
    </message>
    <message>
        <source>How many remote deliveries may run at once to one server: a number for all, and server:number for single ones.</source>
        <translation>Hoeveel externe afleveringen tegelijk naar één server mogen lopen: een getal voor alle, en server:getal voor afzonderlijke.</translation>
    </message>
    <message>
        <source>How many SMTP connections may be open at once.</source>
        <translation>Hoeveel SMTP-verbindingen tegelijk open mogen zijn.</translation>
    </message>
    <message>
        <source>one queue for all</source>
        <translation>één wachtrij voor alles</translation>
    </message>
    <message>
        <source>Local deliveries at once of one queue of several.</source>
        <translation>Gelijktijdige lokale afleveringen van één van meerdere wachtrijen.</translation>
    </message>
    <message>
        <source>How many local deliveries may run at once; 0 holds them all.</source>
        <translation>Hoeveel lokale afleveringen tegelijk mogen lopen; 0 houdt ze allemaal tegen.</translation>
    </message>
    <message>
        <source>half of concurrencyincoming</source>
        <translation>de helft van concurrencyincoming</translation>
    </message>
    <message>
        <source>How many SMTP connections one client address, or one IPv6 network of 64 bits, may have open at once; 0 sets no limit.</source>
        <translation>Hoeveel SMTP-verbindingen één clientadres, of één IPv6-netwerk van 64 bits, tegelijk open mag hebben; 0 stelt geen limiet.</translation>
    </message>
    <message>
        <source>Remote deliveries at once of one queue of several.</source>
        <translation>Gelijktijdige externe afleveringen van één van meerdere wachtrijen.</translation>
    </message>
    <message>
        <source>How many remote deliveries may run at once; 0 holds them all.</source>
        <translation>Hoeveel externe afleveringen tegelijk mogen lopen; 0 houdt ze allemaal tegen.</translation>
    </message>
    <message>
        <source>The character that separates a user name from its extension.</source>
        <translation>Het teken dat een gebruikersnaam van de extensie scheidt.</translation>
    </message>
    <message>
        <source>The groups of the hub&apos;s accounts, one a line: that of the queue, and the one that owns no file.</source>
        <translation>De groepen van de accounts van de hub, één per regel: die van de wachtrij en die welke geen enkel bestand bezit.</translation>
    </message>
    <message>
        <source>Permission bits that a home directory and a .qmail file must not have.</source>
        <translation>Rechtenbits die een thuismap en een .qmail-bestand niet mogen hebben.</translation>
    </message>
    <message>
        <source>The most deliveries a spawner starts at once, whatever the concurrency files say.</source>
        <translation>Het grootste aantal afleveringen dat een spawner tegelijk start, wat de concurrency-bestanden ook zeggen.</translation>
    </message>
    <message>
        <source>Into how many subdirectories the queue is split; a prime number, fixed when the queue is made.</source>
        <translation>In hoeveel submappen de wachtrij is verdeeld; een priemgetal, dat vastligt zodra de wachtrij is gemaakt.</translation>
    </message>
    <message>
        <source>The accounts of the hub, one a line, for: aliases, SMTP, logs, files, looking users up, queue, remote mail, send.</source>
        <translation>De accounts van de hub, één per regel, voor: aliassen, SMTP, logboeken, bestanden, opzoeken van gebruikers, wachtrij, externe mail, verzenden.</translation>
    </message>
    <message>
        <source>How many SMTP connections one client address may open within a minute; 0 sets no limit.</source>
        <translation>Hoeveel SMTP-verbindingen één clientadres binnen een minuut mag openen; 0 stelt geen limiet.</translation>
    </message>
    <message>
        <source>The largest message accepted over SMTP, in bytes; 0 is no limit.</source>
        <translation>Het grootste bericht dat via SMTP wordt geaccepteerd, in bytes; 0 is geen limiet.</translation>
    </message>
    <message>
        <source>What is done with mail for a user who has no .qmail file: a line as in .qmail.</source>
        <translation>Wat er gebeurt met mail voor een gebruiker zonder .qmail-bestand: een regel zoals in .qmail.</translation>
    </message>
    <message>
        <source>Added to host names without a dot in messages that are sent from here.</source>
        <translation>Wordt toegevoegd aan hostnamen zonder punt in berichten die hiervandaan worden verzonden.</translation>
    </message>
    <message>
        <source>Added to addresses without a host in messages that are sent from here.</source>
        <translation>Wordt toegevoegd aan adressen zonder host in berichten die hiervandaan worden verzonden.</translation>
    </message>
    <message>
        <source>After how many hours in the queue a sender is told of the delay; 0 tells nobody.</source>
        <translation>Na hoeveel uur in de wachtrij een afzender over de vertraging wordt ingelicht; 0 licht niemand in.</translation>
    </message>
    <message>
        <source>1: a delivery that is tried again leaves out the lines of .qmail that worked; 0: it begins anew, as qmail.</source>
        <translation>1: een aflevering die opnieuw wordt geprobeerd, slaat de regels van .qmail over die al gelukt zijn; 0: ze begint van voren af aan, zoals bij qmail.</translation>
    </message>
    <message>
        <source>The longest pause, in seconds, for a server that refuses everything for now; 0 makes no pause.</source>
        <translation>De langste pauze, in seconden, voor een server die voorlopig alles weigert; 0 houdt geen pauze.</translation>
    </message>
    <message>
        <source>Parameters of key exchange for TLS.</source>
        <translation>Parameters voor de sleuteluitwisseling van TLS.</translation>
    </message>
    <message>
        <source>no block list is asked</source>
        <translation>er wordt geen blokkeerlijst geraadpleegd</translation>
    </message>
    <message>
        <source>Queues by domain.</source>
        <translation>Wachtrijen per domein.</translation>
    </message>
    <message>
        <source>The host that gets bounces which cannot be delivered.</source>
        <translation>De host die bounces krijgt die niet kunnen worden afgeleverd.</translation>
    </message>
    <message>
        <source>Bounces which cannot be delivered: deliver to doublebounceto, quiet (not if the sender does not exist), discard.</source>
        <translation>Bounces die niet kunnen worden afgeleverd: deliver naar doublebounceto, quiet (niet als de afzender niet bestaat), discard.</translation>
    </message>
    <message>
        <source>The user who gets bounces which cannot be delivered; an empty line discards them.</source>
        <translation>De gebruiker die bounces krijgt die niet kunnen worden afgeleverd; een lege regel gooit ze weg.</translation>
    </message>
    <message>
        <source>1: a message with bytes above 127 is recoded for a server that takes none; 0: it is sent as it is.</source>
        <translation>1: een bericht met bytes boven 127 wordt omgecodeerd voor een server die deze niet aanneemt; 0: het wordt verzonden zoals het is.</translation>
    </message>
    <message>
        <source>Added to envelope recipients without an @.</source>
        <translation>Wordt toegevoegd aan envelopontvangers zonder @.</translation>
    </message>
    <message>
        <source>nothing is filtered</source>
        <translation>er wordt niets gefilterd</translation>
    </message>
    <message>
        <source>Filters by domain.</source>
        <translation>Filters per domein.</translation>
    </message>
    <message>
        <source>How many waiting messages a second are tried when all are to be tried at once; 0 sets no limit.</source>
        <translation>Hoeveel wachtende berichten per seconde worden geprobeerd als alle tegelijk geprobeerd moeten worden; 0 stelt geen limiet.</translation>
    </message>
    <message>
        <source>The name by which this host greets other mail servers.</source>
        <translation>De naam waarmee deze host andere mailservers begroet.</translation>
    </message>
    <message>
        <source>local deliveries go on</source>
        <translation>lokale afleveringen gaan door</translation>
    </message>
    <message>
        <source>1 holds all local deliveries.</source>
        <translation>1 houdt alle lokale afleveringen tegen.</translation>
    </message>
    <message>
        <source>remote deliveries go on</source>
        <translation>externe afleveringen gaan door</translation>
    </message>
    <message>
        <source>1 holds all remote deliveries.</source>
        <translation>1 houdt alle externe afleveringen tegen.</translation>
    </message>
    <message>
        <source>The host name in Message-IDs; no other machine may use the same.</source>
        <translation>De hostnaam in Message-ID’s; geen andere machine mag dezelfde gebruiken.</translation>
    </message>
    <message>
        <source>How many seconds an open connection waits for the next message to the same server; 0: none is kept.</source>
        <translation>Hoeveel seconden een open verbinding op het volgende bericht voor dezelfde server wacht; 0: er wordt geen verbinding opengehouden.</translation>
    </message>
    <message>
        <source>all mail goes out by SMTP</source>
        <translation>alle mail gaat via SMTP naar buiten</translation>
    </message>
    <message>
        <source>Domains whose mail is handed to a mail store by LMTP: domain:host:port or domain:/path/of/socket.</source>
        <translation>Domeinen waarvan de mail via LMTP aan een mailopslag wordt overgedragen: domein:host:poort of domein:/pad/van/socket.</translation>
    </message>
    <message>
        <source>Takes the place of [own IP address] in recipients.</source>
        <translation>Komt in de plaats van [eigen IP-adres] bij ontvangers.</translation>
    </message>
    <message>
        <source>Domains whose addresses are the users of this computer.</source>
        <translation>Domeinen waarvan de adressen de gebruikers van deze computer zijn.</translation>
    </message>
    <message>
        <source>1: a Maildir that is missing is made when mail comes for it; 0: the mail waits for it, as on qmail.</source>
        <translation>1: een ontbrekende Maildir wordt gemaakt zodra er mail voor komt; 0: de mail wacht erop, zoals bij qmail.</translation>
    </message>
    <message>
        <source>How many commands without a message between them end an SMTP connection; 0 sets no limit.</source>
        <translation>Na hoeveel opdrachten zonder tussenliggend bericht een SMTP-verbinding wordt beëindigd; 0 stelt geen limiet.</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>geen limiet</translation>
    </message>
    <message>
        <source>The most recipients of one message.</source>
        <translation>Het grootste aantal ontvangers van één bericht.</translation>
    </message>
    <message>
        <source>The full name of this mail host; the standard for most other names.</source>
        <translation>De volledige naam van deze mailhost; de standaard voor de meeste andere namen.</translation>
    </message>
    <message>
        <source>the addresses of the interfaces</source>
        <translation>de adressen van de netwerkinterfaces</translation>
    </message>
    <message>
        <source>Further addresses that are this host.</source>
        <translation>Verdere adressen die van deze host zijn.</translation>
    </message>
    <message>
        <source>no more domains than in rcpthosts</source>
        <translation>geen andere domeinen dan in rcpthosts</translation>
    </message>
    <message>
        <source>More domains like those of rcpthosts, for long lists; needs rcpthosts.</source>
        <translation>Meer domeinen zoals die van rcpthosts, voor lange lijsten; vereist rcpthosts.</translation>
    </message>
    <message>
        <source>morercpthosts as qmail-newmrh compiled it.</source>
        <translation>morercpthosts zoals gecompileerd door qmail-newmrh.</translation>
    </message>
    <message>
        <source>TLS wherever it is offered</source>
        <translation>TLS overal waar het wordt aangeboden</translation>
    </message>
    <message>
        <source>A directory with a file for each host that is not asked for TLS.</source>
        <translation>Een map met een bestand voor elke host waaraan geen TLS wordt gevraagd.</translation>
    </message>
    <message>
        <source>The own address for outgoing connections, one of each family.</source>
        <translation>Het eigen adres voor uitgaande verbindingen, één per adresfamilie.</translation>
    </message>
    <message>
        <source>a percent sign means nothing</source>
        <translation>een procentteken heeft geen betekenis</translation>
    </message>
    <message>
        <source>Domains where user%host@domain is turned into user@host.</source>
        <translation>Domeinen waar user%host@domain wordt omgezet in user@host.</translation>
    </message>
    <message>
        <source>Takes the place of a plus sign at the end of a host name in messages that are sent from here.</source>
        <translation>Komt in de plaats van een plusteken aan het eind van een hostnaam in berichten die hiervandaan worden verzonden.</translation>
    </message>
    <message>
        <source>POP3 is not offered</source>
        <translation>POP3 wordt niet aangeboden</translation>
    </message>
    <message>
        <source>Where mailboxes are offered over POP3 with STLS: address:port, one a line, such as [::]:110.</source>
        <translation>Waar mailboxen via POP3 met STLS worden aangeboden: adres:poort, één per regel, bijvoorbeeld [::]:110.</translation>
    </message>
    <message>
        <source>POP3 under TLS is not offered</source>
        <translation>POP3 onder TLS wordt niet aangeboden</translation>
    </message>
    <message>
        <source>Where mailboxes are offered over POP3 under TLS from the first byte: address:port, one a line, such as [::]:995.</source>
        <translation>Waar mailboxen via POP3 onder TLS vanaf de eerste byte worden aangeboden: adres:poort, één per regel, bijvoorbeeld [::]:995.</translation>
    </message>
    <message>
        <source>IP addresses of QMQP servers that take this host&apos;s mail, tried in this order.</source>
        <translation>IP-adressen van QMQP-servers die de mail van deze host aannemen, in deze volgorde geprobeerd.</translation>
    </message>
    <message>
        <source>The directory above several queues.</source>
        <translation>De map boven meerdere wachtrijen.</translation>
    </message>
    <message>
        <source>no recipient is added</source>
        <translation>er wordt geen ontvanger toegevoegd</translation>
    </message>
    <message>
        <source>Recipients that every message gets in addition: an archive, or a log of messages.</source>
        <translation>Extra ontvangers van elk bericht: een archief, of een logboek van berichten.</translation>
    </message>
    <message>
        <source>How many seconds a message is tried before it is returned.</source>
        <translation>Hoeveel seconden een bericht wordt geprobeerd voordat het wordt teruggestuurd.</translation>
    </message>
    <message>
        <source>mail for any domain is accepted: an open relay</source>
        <translation>mail voor elk domein wordt geaccepteerd: een open relay</translation>
    </message>
    <message>
        <source>Domains for which mail is accepted over SMTP: a name, or .suffix.</source>
        <translation>Domeinen waarvoor via SMTP mail wordt geaccepteerd: een naam of .achtervoegsel.</translation>
    </message>
    <message>
        <source>1: Received lines name the user who has authenticated; 0: they do not.</source>
        <translation>1: Received-regels noemen de gebruiker die zich heeft aangemeld; 0: dat doen ze niet.</translation>
    </message>
    <message>
        <source>recipients are not checked</source>
        <translation>ontvangers worden niet gecontroleerd</translation>
    </message>
    <message>
        <source>Lists of valid recipients.</source>
        <translation>Lijsten van geldige ontvangers.</translation>
    </message>
    <message>
        <source>no relay asks for a password</source>
        <translation>geen relay vraagt om een wachtwoord</translation>
    </message>
    <message>
        <source>Logins at relays: relay:port|user|password, or |command|xoauth2 in place of the password.</source>
        <translation>Aanmeldingen bij relays: relay:poort|gebruiker|wachtwoord, of |opdracht|xoauth2 in plaats van het wachtwoord.</translation>
    </message>
    <message>
        <source>How fast the waits between local attempts grow: k in birth + (sqrt(age) + k)^2.</source>
        <translation>Hoe snel de wachttijden tussen lokale pogingen toenemen: k in birth + (sqrt(age) + k)^2.</translation>
    </message>
    <message>
        <source>The longest wait between two attempts, in seconds; 0 sets no limit.</source>
        <translation>De langste wachttijd tussen twee pogingen, in seconden; 0 stelt geen limiet.</translation>
    </message>
    <message>
        <source>How fast the waits between remote attempts grow: k in birth + (sqrt(age) + k)^2.</source>
        <translation>Hoe snel de wachttijden tussen externe pogingen toenemen: k in birth + (sqrt(age) + k)^2.</translation>
    </message>
    <message>
        <source>made from defaulthost, defaultdomain and plusdomain</source>
        <translation>gemaakt uit defaulthost, defaultdomain en plusdomain</translation>
    </message>
    <message>
        <source>How new-inject and ofmipd rewrite host names.</source>
        <translation>Hoe new-inject en ofmipd hostnamen herschrijven.</translation>
    </message>
    <message>
        <source>A key for old TLS clients.</source>
        <translation>Een sleutel voor oude TLS-clients.</translation>
    </message>
    <message>
        <source>Relays by sender: address:relay:port or @domain:relay:port, and |user where a relay has several logins.</source>
        <translation>Relays per afzender: adres:relay:poort of @domein:relay:poort, en |gebruiker waar een relay meerdere aanmeldingen heeft.</translation>
    </message>
    <message>
        <source>Key and certificate chain of this host&apos;s servers, in one file.</source>
        <translation>Sleutel en certificaatketen van de servers van deze host, in één bestand.</translation>
    </message>
    <message>
        <source>servercert.pem is for every name</source>
        <translation>servercert.pem geldt voor elke naam</translation>
    </message>
    <message>
        <source>A directory with NAME.pem, key and chain for clients that ask for that name.</source>
        <translation>Een map met NAAM.pem, sleutel en keten voor clients die om die naam vragen.</translation>
    </message>
    <message>
        <source>How many mistakes of a client end its SMTP connection; 0 sets no limit.</source>
        <translation>Na hoeveel fouten van een client de SMTP-verbinding wordt beëindigd; 0 stelt geen limiet.</translation>
    </message>
    <message>
        <source>The greeting of the SMTP server; its first word should be the host&apos;s name.</source>
        <translation>De begroeting van de SMTP-server; het eerste woord hoort de naam van de host te zijn.</translation>
    </message>
    <message>
        <source>Where mail is accepted over SMTP: address:port, one a line; [::]:25 is every address, IPv6 and IPv4.</source>
        <translation>Waar mail via SMTP wordt geaccepteerd: adres:poort, één per regel; [::]:25 is elk adres, IPv6 en IPv4.</translation>
    </message>
    <message>
        <source>no plug-in</source>
        <translation>geen plug-in</translation>
    </message>
    <message>
        <source>Plug-ins of the SMTP server.</source>
        <translation>Plug-ins van de SMTP-server.</translation>
    </message>
    <message>
        <source>mail goes where DNS says</source>
        <translation>mail gaat waar DNS het zegt</translation>
    </message>
    <message>
        <source>Relays that take the place of DNS, by domain: domain:relay or domain:relay:port.</source>
        <translation>Relays die in de plaats van DNS komen, per domein: domein:relay of domein:relay:poort.</translation>
    </message>
    <message>
        <source>SMTP under TLS is not offered</source>
        <translation>SMTP onder TLS wordt niet aangeboden</translation>
    </message>
    <message>
        <source>Where users send mail under TLS from the first byte: address:port, one a line, such as [::]:465.</source>
        <translation>Waar gebruikers mail verzenden onder TLS vanaf de eerste byte: adres:poort, één per regel, bijvoorbeeld [::]:465.</translation>
    </message>
    <message>
        <source>How strictly SPF is taken.</source>
        <translation>Hoe streng SPF wordt gehanteerd.</translation>
    </message>
    <message>
        <source>an explanation of the program</source>
        <translation>een uitleg van het programma</translation>
    </message>
    <message>
        <source>What a sender refused by SPF is told.</source>
        <translation>Wat een afzender te horen krijgt die door SPF is geweigerd.</translation>
    </message>
    <message>
        <source>nothing is guessed</source>
        <translation>er wordt niets geraden</translation>
    </message>
    <message>
        <source>The SPF rule for domains without one.</source>
        <translation>De SPF-regel voor domeinen die er geen hebben.</translation>
    </message>
    <message>
        <source>no further rule</source>
        <translation>geen verdere regel</translation>
    </message>
    <message>
        <source>A local SPF rule that is tried first.</source>
        <translation>Een lokale SPF-regel die het eerst wordt geprobeerd.</translation>
    </message>
    <message>
        <source>only where it is needed</source>
        <translation>alleen waar het nodig is</translation>
    </message>
    <message>
        <source>1 rewrites every sender of forwarded mail.</source>
        <translation>1 herschrijft elke afzender van doorgestuurde mail.</translation>
    </message>
    <message>
        <source>senders are not rewritten</source>
        <translation>afzenders worden niet herschreven</translation>
    </message>
    <message>
        <source>The domain of rewritten senders.</source>
        <translation>Het domein van herschreven afzenders.</translation>
    </message>
    <message>
        <source>Length of the proof in rewritten senders.</source>
        <translation>Lengte van het bewijs in herschreven afzenders.</translation>
    </message>
    <message>
        <source>The shortest proof that is believed.</source>
        <translation>Het kortste bewijs dat wordt geloofd.</translation>
    </message>
    <message>
        <source>How many days a rewritten sender is valid.</source>
        <translation>Hoeveel dagen een herschreven afzender geldig is.</translation>
    </message>
    <message>
        <source>Keys of rewritten senders.</source>
        <translation>Sleutels van herschreven afzenders.</translation>
    </message>
    <message>
        <source>The character behind SRS0 in rewritten senders.</source>
        <translation>Het teken achter SRS0 in herschreven afzenders.</translation>
    </message>
    <message>
        <source>submission is not offered</source>
        <translation>submission wordt niet aangeboden</translation>
    </message>
    <message>
        <source>Where users send mail after STARTTLS and with their password: address:port, one a line, such as [::]:587.</source>
        <translation>Waar gebruikers mail verzenden na STARTTLS en met hun wachtwoord: adres:poort, één per regel, bijvoorbeeld [::]:587.</translation>
    </message>
    <message>
        <source>users have their own addresses as senders</source>
        <translation>gebruikers hebben hun eigen adressen als afzender</translation>
    </message>
    <message>
        <source>Further senders of users at submission: user:address, user:@domain, or user:* for every sender.</source>
        <translation>Verdere afzenders van gebruikers bij submission: gebruiker:adres, gebruiker:@domein, of gebruiker:* voor elke afzender.</translation>
    </message>
    <message>
        <source>How many seconds another mail server has to accept a connection.</source>
        <translation>Hoeveel seconden een andere mailserver heeft om een verbinding aan te nemen.</translation>
    </message>
    <message>
        <source>How many seconds another mail server has for each answer.</source>
        <translation>Hoeveel seconden een andere mailserver voor elk antwoord heeft.</translation>
    </message>
    <message>
        <source>How many seconds an SMTP connection may last in all; 0 sets no limit.</source>
        <translation>Hoeveel seconden een SMTP-verbinding in totaal mag duren; 0 stelt geen limiet.</translation>
    </message>
    <message>
        <source>How many seconds a client of the SMTP server may be silent.</source>
        <translation>Hoeveel seconden een client van de SMTP-server mag zwijgen.</translation>
    </message>
    <message>
        <source>those of the TLS library</source>
        <translation>die van de TLS-bibliotheek</translation>
    </message>
    <message>
        <source>Ciphers for connections to other mail servers.</source>
        <translation>Ciphers voor verbindingen met andere mailservers.</translation>
    </message>
    <message>
        <source>nobody relays by certificate</source>
        <translation>niemand relayt met een certificaat</translation>
    </message>
    <message>
        <source>Addresses in client certificates that may relay.</source>
        <translation>Adressen in clientcertificaten die mogen relayen.</translation>
    </message>
    <message>
        <source>Servers that must be spoken to under TLS: server: with any certificate, server:* with one that fits its name.</source>
        <translation>Servers waarmee onder TLS moet worden gesproken: server: met elk certificaat, server:* met een dat bij de naam past.</translation>
    </message>
    <message>
        <source>no server must show a certificate</source>
        <translation>geen server hoeft een certificaat te tonen</translation>
    </message>
    <message>
        <source>A directory with a file of authorities for each host that must show a certificate.</source>
        <translation>Een map met, voor elke host die een certificaat moet tonen, een bestand met certificaatautoriteiten.</translation>
    </message>
    <message>
        <source>those with forward secrecy and no known weakness</source>
        <translation>die met forward secrecy en zonder bekende zwakte</translation>
    </message>
    <message>
        <source>Ciphers of TLS 1.2 for clients of this host, in the words of OpenSSL.</source>
        <translation>Ciphers van TLS 1.2 voor clients van deze host, in de schrijfwijze van OpenSSL.</translation>
    </message>
    <message>
        <source>no virtual domain</source>
        <translation>geen virtueel domein</translation>
    </message>
    <message>
        <source>Domains and addresses that one local user looks after: domain:user.</source>
        <translation>Domeinen en adressen waar één lokale gebruiker voor zorgt: domein:gebruiker.</translation>
    </message>
    <message>
        <source>the one name in me</source>
        <translation>de ene naam in me</translation>
    </message>
    <message>
        <source>the name in me</source>
        <translation>de naam in me</translation>
    </message>
    <message>
        <source>there is none: the file must exist</source>
        <translation>er is er geen: het bestand moet bestaan</translation>
    </message>
    <message>
        <source>qmail-send must be restarted; where mailwrightd runs it does that by itself</source>
        <translation>qmail-send moet opnieuw worden gestart; waar mailwrightd draait, doet die dat zelf</translation>
    </message>
    <message>
        <source>all services of the hub must be restarted</source>
        <translation>alle services van de hub moeten opnieuw worden gestart</translation>
    </message>
    <message>
        <source>qmail-newmrh must compile it</source>
        <translation>qmail-newmrh moet het compileren</translation>
    </message>
    <message>
        <source>%1 No program of this hub reads it yet.</source>
        <translation>%1 Nog geen programma van deze hub leest het.</translation>
    </message>
    <message>
        <source>DNS block lists: clients that one of them knows are refused by rblsmtpd, which then stands before qmail-smtpd, without STARTTLS.</source>
        <translation>DNS-blokkadelijsten: clients die een ervan kent, worden geweigerd door rblsmtpd, dat dan vóór qmail-smtpd staat, zonder STARTTLS.</translation>
    </message>
    <message>
        <source>QMQP is not offered</source>
        <translation>QMQP wordt niet aangeboden</translation>
    </message>
    <message>
        <source>Where clients that may relay hand over mail by QMQP: address:port, one a line, such as [::]:628.</source>
        <translation>Waar clients die mogen relayen mail via QMQP afgeven: adres:poort, één per regel, zoals [::]:628.</translation>
    </message>
    <message>
        <source>QMTP is not offered</source>
        <translation>QMTP wordt niet aangeboden</translation>
    </message>
    <message>
        <source>Where mail is taken by QMTP: address:port, one a line, such as [::]:209.</source>
        <translation>Waar mail via QMTP wordt aangenomen: adres:poort, één per regel, zoals [::]:209.</translation>
    </message>
    <message>
        <source>The program that takes new mail in qmail-queue&apos;s place, a scanner or bin/qmail-qmqpc, where QMAILQUEUE names none: its path.</source>
        <translation>Het programma dat nieuwe mail aanneemt in plaats van qmail-queue, een scanner of bin/qmail-qmqpc, als QMAILQUEUE er geen noemt: het pad ervan.</translation>
    </message>
</context>
<context>
    <name>DomainRows</name>
    <message>
        <source>Domain</source>
        <translation>Domein</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Handled by</source>
        <translation>Behandeld door</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Adressen</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Local</source>
        <comment>kind of a domain</comment>
        <translation>Lokaal</translation>
    </message>
    <message>
        <source>Virtual</source>
        <comment>kind of a domain</comment>
        <translation>Virtueel</translation>
    </message>
    <message>
        <source>Relay</source>
        <comment>kind of a domain</comment>
        <translation>Relay</translation>
    </message>
    <message>
        <source>receives mail; the name system sends it here</source>
        <translation>ontvangt mail; DNS stuurt die hierheen</translation>
    </message>
    <message>
        <source>the name system sends its mail to another server first</source>
        <translation>DNS stuurt de mail eerst naar een andere server</translation>
    </message>
    <message>
        <source>the name system sends its mail to another server</source>
        <translation>DNS stuurt de mail naar een andere server</translation>
    </message>
    <message>
        <source>the name system says that it takes no mail</source>
        <translation>DNS zegt dat het geen mail aanneemt</translation>
    </message>
    <message>
        <source>the name system does not know this name</source>
        <translation>DNS kent deze naam niet</translation>
    </message>
    <message>
        <source>the name system did not answer</source>
        <translation>DNS heeft niet geantwoord</translation>
    </message>
    <message>
        <source>There is no MX record: mail goes to the address of the name itself.</source>
        <translation>Er is geen MX-record: mail gaat naar het adres van de naam zelf.</translation>
    </message>
    <message>
        <source>no address</source>
        <translation>geen adres</translation>
    </message>
    <message>
        <source>%1 %2 (%3), this hub</source>
        <comment>preference, server name, addresses</comment>
        <translation>%1 %2 (%3), deze hub</translation>
    </message>
    <message>
        <source>%1 %2 (%3)</source>
        <comment>preference, server name, addresses</comment>
        <translation>%1 %2 (%3)</translation>
    </message>
    <message>
        <source>To receive its mail from others, add an MX record with the name of this hub where the domain&apos;s names are kept. Behind a router it is right when that record leads to the router&apos;s address.</source>
        <translation>Om de mail van anderen te ontvangen, voegt u een MX-record met de naam van deze hub toe waar de namen van het domein worden beheerd. Achter een router is het goed als dat record naar het adres van de router leidt.</translation>
    </message>
    <message>
        <source>mail from outside is refused: it is missing in rcpthosts</source>
        <translation>mail van buiten wordt geweigerd: het ontbreekt in rcpthosts</translation>
    </message>
    <message>
        <source>every address bounces</source>
        <translation>elk adres geeft een bounce</translation>
    </message>
    <message>
        <source>is taken and passed on</source>
        <translation>wordt aangenomen en doorgegeven</translation>
    </message>
    <message>
        <source>is passed on to %1</source>
        <comment>server</comment>
        <translation>wordt doorgegeven aan %1</translation>
    </message>
    <message>
        <source>receives mail</source>
        <translation>ontvangt mail</translation>
    </message>
    <message>
        <source>this computer’s users</source>
        <translation>de gebruikers van deze computer</translation>
    </message>
    <message>
        <source>%1, without %2</source>
        <comment>a domain, addresses it does not hold for</comment>
        <translation>%1, zonder %2</translation>
    </message>
</context>
<context>
    <name>DotQmailWords</name>
    <message>
        <source>A copy is passed on to %1.</source>
        <comment>address</comment>
        <translation>Een kopie wordt doorgestuurd naar %1.</translation>
    </message>
    <message>
        <source>It is kept in the Maildir %1.</source>
        <comment>path</comment>
        <translation>Het wordt bewaard in de Maildir %1.</translation>
    </message>
    <message>
        <source>It is appended to the mbox file %1.</source>
        <comment>path</comment>
        <translation>Het wordt toegevoegd aan het mbox-bestand %1.</translation>
    </message>
    <message>
        <source>It is given to the program %1.</source>
        <comment>command line</comment>
        <translation>Het wordt aan het programma %1 gegeven.</translation>
    </message>
    <message>
        <source>From here on it is a list: nothing but addresses may follow.</source>
        <translation>Vanaf hier is het een lijst: er mogen alleen nog adressen volgen.</translation>
    </message>
    <message>
        <source>The line %1 is ignored.</source>
        <comment>number</comment>
        <translation>De regel %1 wordt genegeerd.</translation>
    </message>
    <message>
        <source>The first line is blank: the mail waits until it is not.</source>
        <translation>De eerste regel is blanco: de mail wacht tot dat niet meer zo is.</translation>
    </message>
    <message>
        <source>The file is empty: the standard delivery holds.</source>
        <translation>Het bestand is leeg: de standaardaflevering geldt.</translation>
    </message>
    <message>
        <source>It names no place: the mail is dropped without a word.</source>
        <translation>Er staat geen bestemming in: de mail wordt zonder melding weggegooid.</translation>
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
        <translation>%1 u</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <comment>hours, minutes</comment>
        <translation>%1 u %2 min</translation>
    </message>
    <message>
        <source>%1 d</source>
        <comment>days</comment>
        <translation>%1 d</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <comment>days, hours</comment>
        <translation>%1 d %2 u</translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation>
            <numerusform>%n byte</numerusform>
            <numerusform>%n bytes</numerusform>
        </translation>
    </message>
    <message>
        <source>due now</source>
        <translation>nu aan de beurt</translation>
    </message>
    <message>
        <source>in %1 s</source>
        <comment>seconds</comment>
        <translation>over %1 s</translation>
    </message>
    <message>
        <source>in %1 min</source>
        <comment>minutes</comment>
        <translation>over %1 min</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Aflevering</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Wachtrij</translation>
    </message>
    <message>
        <source>Mail in (SMTP)</source>
        <translation>Mail in (SMTP)</translation>
    </message>
    <message>
        <source>Mail from users (submission)</source>
        <translation>Mail van gebruikers (submission)</translation>
    </message>
    <message>
        <source>Mail from users (submission under TLS)</source>
        <translation>Mail van gebruikers (submission onder TLS)</translation>
    </message>
    <message>
        <source>Mailboxes (POP3)</source>
        <translation>Mailboxen (POP3)</translation>
    </message>
    <message>
        <source>Mailboxes (POP3 under TLS)</source>
        <translation>Mailboxen (POP3 onder TLS)</translation>
    </message>
    <message>
        <source>Mail in (QMTP)</source>
        <translation>Mail in (QMTP)</translation>
    </message>
    <message>
        <source>Mail from null clients (QMQP)</source>
        <translation>Mail van null-clients (QMQP)</translation>
    </message>
</context>
<context>
    <name>HelperWords</name>
    <message>
        <source>None.</source>
        <translation>Geen.</translation>
    </message>
    <message>
        <source>None. qmail-send is told to read its files again (HUP).</source>
        <translation>Geen. qmail-send krijgt opdracht zijn bestanden opnieuw te lezen (HUP).</translation>
    </message>
    <message>
        <source>qmail-send is restarted: running deliveries finish first; mail is taken meanwhile.</source>
        <translation>qmail-send wordt opnieuw gestart: lopende afleveringen worden eerst voltooid; intussen wordt mail aangenomen.</translation>
    </message>
    <message>
        <source>All services are restarted: running deliveries and connections finish first, and for some seconds no mail is taken.</source>
        <translation>Alle services worden opnieuw gestart: lopende afleveringen en verbindingen worden eerst voltooid, en enkele seconden lang wordt geen mail aangenomen.</translation>
    </message>
    <message>
        <source>Mail to anybody@%1 is accepted from the whole Internet.</source>
        <translation>Mail aan iedereen@%1 wordt van het hele internet geaccepteerd.</translation>
    </message>
    <message>
        <source>Mail to anybody below %1 is accepted from the whole Internet.</source>
        <translation>Mail aan iedereen onder %1 wordt van het hele internet geaccepteerd.</translation>
    </message>
    <message>
        <source>Mail to anybody@%1 is refused from now on.</source>
        <translation>Mail aan iedereen@%1 wordt vanaf nu geweigerd.</translation>
    </message>
    <message>
        <source>Mail to anybody below %1 is refused from now on.</source>
        <translation>Mail aan iedereen onder %1 wordt vanaf nu geweigerd.</translation>
    </message>
    <message>
        <source>Mail for any domain is accepted from everybody: the hub becomes an open relay.</source>
        <translation>Mail voor elk domein wordt van iedereen geaccepteerd: de hub wordt een open relay.</translation>
    </message>
    <message>
        <source>From now on only mail for the named domains is accepted; until now it was mail for any domain.</source>
        <translation>Vanaf nu wordt alleen mail voor de genoemde domeinen geaccepteerd; tot nu toe was dat mail voor elk domein.</translation>
    </message>
    <message>
        <source>Only the domain in control/me is local.</source>
        <translation>Alleen het domein in control/me is lokaal.</translation>
    </message>
    <message>
        <source>The addresses of %1 are the users and aliases of this computer.</source>
        <translation>De adressen van %1 zijn de gebruikers en aliassen van deze computer.</translation>
    </message>
    <message>
        <source>%1 is no longer local: mail for it goes where virtualdomains or DNS say; what waits for it in the queue as local mail is still delivered here.</source>
        <translation>%1 is niet langer lokaal: mail ervoor gaat waar virtualdomains of DNS het zegt; wat er als lokale mail voor in de wachtrij staat, wordt nog hier afgeleverd.</translation>
    </message>
    <message>
        <source>%1 is no longer virtual: mail for it goes where locals or DNS say.</source>
        <translation>%1 is niet langer virtueel: mail ervoor gaat waar locals of DNS het zegt.</translation>
    </message>
    <message>
        <source>Through control/virtualdomains mail to anybody@%1 goes to the local address %2-NAME.</source>
        <translation>Via control/virtualdomains gaat mail aan iedereen@%1 naar het lokale adres %2-NAAM.</translation>
    </message>
    <message>
        <source>Through control/virtualdomains mail to anybody below %1 goes to the local address %2-NAME.</source>
        <translation>Via control/virtualdomains gaat mail aan iedereen onder %1 naar het lokale adres %2-NAAM.</translation>
    </message>
    <message>
        <source>Through control/virtualdomains mail to %1 goes to the local address %2-NAME.</source>
        <translation>Via control/virtualdomains gaat mail aan %1 naar het lokale adres %2-NAAM.</translation>
    </message>
    <message>
        <source>The same for %1 more.</source>
        <translation>Hetzelfde voor nog %1.</translation>
    </message>
    <message>
        <source>%1 is removed; without it holds: %2.</source>
        <translation>%1 wordt verwijderd; zonder dat bestand geldt: %2.</translation>
    </message>
    <message>
        <source>It is taken back after %1 seconds unless it is confirmed, because it changes where mail is sent.</source>
        <translation>Na %1 seconden wordt het teruggedraaid als het niet wordt bevestigd, omdat het verandert waar mail heen wordt gestuurd.</translation>
    </message>
    <message>
        <source>It is taken back after %1 seconds unless it is confirmed, because it changes where the hub listens.</source>
        <translation>Na %1 seconden wordt het teruggedraaid als het niet wordt bevestigd, omdat het verandert waar de hub luistert.</translation>
    </message>
    <message>
        <source>It is taken back after %1 seconds unless it is confirmed, because it changes what the hub is called or runs as.</source>
        <translation>Na %1 seconden wordt het teruggedraaid als het niet wordt bevestigd, omdat het verandert hoe de hub heet of als wie die draait.</translation>
    </message>
    <message>
        <source>It is taken back after %1 seconds unless it is confirmed, because it changes whether the hub relays for everybody.</source>
        <translation>Na %1 seconden wordt het teruggedraaid als het niet wordt bevestigd, omdat het verandert of de hub voor iedereen relayt.</translation>
    </message>
    <message>
        <source>every file reads back as it was meant</source>
        <translation>elk bestand is teruggelezen en bevat wat bedoeld was</translation>
    </message>
    <message>
        <source>the change is recorded in the history</source>
        <translation>de wijziging is in de geschiedenis vastgelegd</translation>
    </message>
    <message>
        <source>control/morercpthosts is compiled</source>
        <translation>control/morercpthosts is gecompileerd</translation>
    </message>
    <message>
        <source>users/assign is compiled</source>
        <translation>users/assign is gecompileerd</translation>
    </message>
    <message>
        <source>the tcp rules are compiled</source>
        <translation>de tcp-regels zijn gecompileerd</translation>
    </message>
    <message>
        <source>qmail-send reads its files again (HUP)</source>
        <translation>qmail-send leest zijn bestanden opnieuw (HUP)</translation>
    </message>
    <message>
        <source>all services are restarted</source>
        <translation>alle services zijn opnieuw gestart</translation>
    </message>
    <message>
        <source>%1 is restarted</source>
        <translation>%1 is opnieuw gestart</translation>
    </message>
    <message>
        <source>by SMTP mail to %1 is accepted</source>
        <translation>via SMTP wordt mail aan %1 geaccepteerd</translation>
    </message>
    <message>
        <source>by SMTP mail to %1 is refused</source>
        <translation>via SMTP wordt mail aan %1 geweigerd</translation>
    </message>
    <message>
        <source>%1 is written</source>
        <translation>%1 is geschreven</translation>
    </message>
    <message>
        <source>%1 is removed</source>
        <translation>%1 is verwijderd</translation>
    </message>
    <message>
        <source>it does not run; it reads them when it starts</source>
        <translation>het draait niet; het leest ze wanneer het start</translation>
    </message>
    <message>
        <source>it does not run; it reads its files when it starts</source>
        <translation>het draait niet; het leest zijn bestanden wanneer het start</translation>
    </message>
    <message>
        <source>it has answered since</source>
        <translation>het heeft sindsdien geantwoord</translation>
    </message>
    <message>
        <source>it was told; whether it has read them cannot be asked</source>
        <translation>het is doorgegeven; of de bestanden zijn gelezen, kan niet worden nagevraagd</translation>
    </message>
    <message>
        <source>it runs as process %1</source>
        <translation>het draait als proces %1</translation>
    </message>
    <message>
        <source>it says the same already</source>
        <translation>er staat al hetzelfde in</translation>
    </message>
    <message>
        <source>this machine may send mail anywhere, so the answer would say nothing</source>
        <translation>deze machine mag overal heen mail sturen, dus het antwoord zou niets zeggen</translation>
    </message>
    <message>
        <source>Undo of change %1: %2</source>
        <translation>Ongedaan maken van wijziging %1: %2</translation>
    </message>
    <message>
        <source>there is no Maildir %1 yet: mail for it waits until its owner makes it with maildirmake</source>
        <translation>er is nog geen Maildir %1: mail ervoor wacht tot de eigenaar hem met maildirmake maakt</translation>
    </message>
    <message>
        <source>Could not %1: %2</source>
        <translation>Niet gelukt (%1): %2</translation>
    </message>
    <message>
        <source>change where mail for the address goes</source>
        <translation>wijzigen waar mail voor het adres heen gaat</translation>
    </message>
    <message>
        <source>take the addresses from the table</source>
        <translation>de adressen uit de tabel overnemen</translation>
    </message>
    <message>
        <source>remove the address</source>
        <translation>het adres verwijderen</translation>
    </message>
    <message>
        <source>restore the backup</source>
        <translation>de back-up terugzetten</translation>
    </message>
    <message>
        <source>edit the files</source>
        <translation>de bestanden bewerken</translation>
    </message>
    <message>
        <source>make these changes</source>
        <translation>deze wijzigingen aanbrengen</translation>
    </message>
    <message>
        <source>take back the change</source>
        <translation>de wijziging terugdraaien</translation>
    </message>
    <message>
        <source>change the setting</source>
        <translation>de instelling wijzigen</translation>
    </message>
    <message>
        <source>set the setting back to its standard</source>
        <translation>de instelling op de standaardwaarde terugzetten</translation>
    </message>
    <message>
        <source>write the file</source>
        <translation>het bestand schrijven</translation>
    </message>
    <message>
        <source>add the domain</source>
        <translation>het domein toevoegen</translation>
    </message>
    <message>
        <source>change the domain</source>
        <translation>het domein wijzigen</translation>
    </message>
    <message>
        <source>remove the domain</source>
        <translation>het domein verwijderen</translation>
    </message>
    <message>
        <source>rename the domain</source>
        <translation>de naam van het domein wijzigen</translation>
    </message>
    <message>
        <source>remove the entry of fastforward&apos;s table</source>
        <translation>de vermelding uit de tabel van fastforward verwijderen</translation>
    </message>
    <message>
        <source>set the entry of fastforward&apos;s table</source>
        <translation>de vermelding in de tabel van fastforward instellen</translation>
    </message>
    <message>
        <source>change the names of the hub</source>
        <translation>de namen van de hub wijzigen</translation>
    </message>
    <message>
        <source>add members to the mailing list</source>
        <translation>leden aan de mailinglijst toevoegen</translation>
    </message>
    <message>
        <source>make the mailing list</source>
        <translation>de mailinglijst maken</translation>
    </message>
    <message>
        <source>remove the mailing list</source>
        <translation>de mailinglijst verwijderen</translation>
    </message>
    <message>
        <source>remove members of the mailing list</source>
        <translation>leden uit de mailinglijst verwijderen</translation>
    </message>
    <message>
        <source>change the owner of the mailing list</source>
        <translation>de beheerder van de mailinglijst wijzigen</translation>
    </message>
    <message>
        <source>remove the password</source>
        <translation>het wachtwoord verwijderen</translation>
    </message>
    <message>
        <source>set the password</source>
        <translation>het wachtwoord instellen</translation>
    </message>
    <message>
        <source>change what is archived</source>
        <translation>wijzigen wat er wordt gearchiveerd</translation>
    </message>
    <message>
        <source>change the queue for hosts that dial in</source>
        <translation>de wachtrij wijzigen voor hosts die inbellen</translation>
    </message>
    <message>
        <source>make this a client without a queue</source>
        <translation>van deze computer een client zonder wachtrij maken</translation>
    </message>
    <message>
        <source>make this a client of another hub</source>
        <translation>van deze computer een client van een andere hub maken</translation>
    </message>
    <message>
        <source>add the rule for clients</source>
        <translation>de regel voor clients toevoegen</translation>
    </message>
    <message>
        <source>remove the rule for clients</source>
        <translation>de regel voor clients verwijderen</translation>
    </message>
    <message>
        <source>end the service</source>
        <translation>de service beëindigen</translation>
    </message>
    <message>
        <source>begin the service</source>
        <translation>de service beginnen</translation>
    </message>
    <message>
        <source>let the services follow their settings</source>
        <translation>de services hun instellingen laten volgen</translation>
    </message>
    <message>
        <source>take over the hub</source>
        <translation>de hub overnemen</translation>
    </message>
    <message>
        <source>make the hub</source>
        <translation>de hub maken</translation>
    </message>
    <message>
        <source>remove the smart host</source>
        <translation>de smarthost verwijderen</translation>
    </message>
    <message>
        <source>set the smart host</source>
        <translation>de smarthost instellen</translation>
    </message>
    <message>
        <source>install the certificate</source>
        <translation>het certificaat installeren</translation>
    </message>
    <message>
        <source>make the certificate</source>
        <translation>het certificaat maken</translation>
    </message>
    <message>
        <source>remove the certificate</source>
        <translation>het certificaat verwijderen</translation>
    </message>
    <message>
        <source>add the rule of users/assign</source>
        <translation>de regel aan users/assign toevoegen</translation>
    </message>
    <message>
        <source>make users/assign anew</source>
        <translation>users/assign opnieuw maken</translation>
    </message>
    <message>
        <source>remove the rule of users/assign</source>
        <translation>de regel uit users/assign verwijderen</translation>
    </message>
    <message>
        <source>change the list of users</source>
        <translation>de lijst met gebruikers wijzigen</translation>
    </message>
    <message>
        <source>take back what was not confirmed</source>
        <translation>terugdraaien wat niet is bevestigd</translation>
    </message>
    <message>
        <source>make the change</source>
        <translation>de wijziging aanbrengen</translation>
    </message>
    <message>
        <source>begin a change</source>
        <translation>een wijziging beginnen</translation>
    </message>
    <message>
        <source>make good an interrupted change</source>
        <translation>een onderbroken wijziging in orde brengen</translation>
    </message>
    <message>
        <source>open the history</source>
        <translation>de geschiedenis openen</translation>
    </message>
    <message>
        <source>open the history in %1</source>
        <translation>de geschiedenis in %1 openen</translation>
    </message>
    <message>
        <source>make the history in %1</source>
        <translation>de geschiedenis in %1 maken</translation>
    </message>
    <message>
        <source>read the history</source>
        <translation>de geschiedenis lezen</translation>
    </message>
    <message>
        <source>write the history</source>
        <translation>de geschiedenis schrijven</translation>
    </message>
    <message>
        <source>read the audit log</source>
        <translation>het auditlogboek lezen</translation>
    </message>
    <message>
        <source>read the request</source>
        <translation>het verzoek lezen</translation>
    </message>
    <message>
        <source>note what was edited outside</source>
        <translation>vastleggen wat er buiten dit programma is bewerkt</translation>
    </message>
    <message>
        <source>forget the confirmation</source>
        <translation>de bevestiging vergeten</translation>
    </message>
    <message>
        <source>take back the change of %1</source>
        <translation>de wijziging van %1 terugdraaien</translation>
    </message>
    <message>
        <source>undo change %1</source>
        <translation>wijziging %1 ongedaan maken</translation>
    </message>
    <message>
        <source>find the hub</source>
        <translation>de hub vinden</translation>
    </message>
    <message>
        <source>find the file of %1</source>
        <translation>het bestand van %1 vinden</translation>
    </message>
    <message>
        <source>find the files of %1</source>
        <translation>de bestanden van %1 vinden</translation>
    </message>
    <message>
        <source>find the files of the addresses</source>
        <translation>de bestanden van de adressen vinden</translation>
    </message>
    <message>
        <source>find the account of the SMTP server</source>
        <translation>het account van de SMTP-server vinden</translation>
    </message>
    <message>
        <source>list the addresses</source>
        <translation>de adressen opsommen</translation>
    </message>
    <message>
        <source>list the mailing lists</source>
        <translation>de mailinglijsten opsommen</translation>
    </message>
    <message>
        <source>look at the list %1</source>
        <translation>de lijst %1 bekijken</translation>
    </message>
    <message>
        <source>read the members of %1</source>
        <translation>de leden van %1 lezen</translation>
    </message>
    <message>
        <source>make the mailing list %1</source>
        <translation>de mailinglijst %1 maken</translation>
    </message>
    <message>
        <source>read the passwords</source>
        <translation>de wachtwoorden lezen</translation>
    </message>
    <message>
        <source>set a password</source>
        <translation>een wachtwoord instellen</translation>
    </message>
    <message>
        <source>add the rule</source>
        <translation>de regel toevoegen</translation>
    </message>
    <message>
        <source>compile the rules</source>
        <translation>de regels compileren</translation>
    </message>
    <message>
        <source>make users/assign</source>
        <translation>users/assign maken</translation>
    </message>
    <message>
        <source>look up the accounts</source>
        <translation>de accounts opzoeken</translation>
    </message>
    <message>
        <source>look up the account %1</source>
        <translation>het account %1 opzoeken</translation>
    </message>
    <message>
        <source>explain %1</source>
        <translation>%1 uitleggen</translation>
    </message>
    <message>
        <source>rename %1</source>
        <translation>de naam van %1 wijzigen</translation>
    </message>
    <message>
        <source>add %1</source>
        <translation>%1 toevoegen</translation>
    </message>
    <message>
        <source>change %1</source>
        <translation>%1 wijzigen</translation>
    </message>
    <message>
        <source>read %1</source>
        <translation>%1 lezen</translation>
    </message>
    <message>
        <source>open %1</source>
        <translation>%1 openen</translation>
    </message>
    <message>
        <source>start %1</source>
        <translation>%1 starten</translation>
    </message>
    <message>
        <source>connect to %1</source>
        <translation>verbinden met %1</translation>
    </message>
    <message>
        <source>make a certificate</source>
        <translation>een certificaat maken</translation>
    </message>
    <message>
        <source>make a hub in %1</source>
        <translation>een hub in %1 maken</translation>
    </message>
    <message>
        <source>take over the hub in %1</source>
        <translation>de hub in %1 overnemen</translation>
    </message>
    <message>
        <source>read the relays</source>
        <translation>de relays lezen</translation>
    </message>
    <message>
        <source>try the relay</source>
        <translation>de relay proberen</translation>
    </message>
    <message>
        <source>back up the configuration</source>
        <translation>een back-up van de configuratie maken</translation>
    </message>
    <message>
        <source>read the backup %1</source>
        <translation>de back-up %1 lezen</translation>
    </message>
    <message>
        <source>remove the backup %1</source>
        <translation>de back-up %1 verwijderen</translation>
    </message>
    <message>
        <source>finish the change</source>
        <translation>de wijziging voltooien</translation>
    </message>
    <message>
        <source>show %1</source>
        <translation>%1 tonen</translation>
    </message>
    <message>
        <source>stop the hub</source>
        <translation>de hub stoppen</translation>
    </message>
    <message>
        <source>read the queue</source>
        <translation>de wachtrij lezen</translation>
    </message>
    <message>
        <source>look after the hub</source>
        <translation>de hub beheren</translation>
    </message>
    <message>
        <source>retry all messages</source>
        <translation>alle berichten opnieuw proberen</translation>
    </message>
    <message>
        <source>retry message %1</source>
        <translation>bericht %1 opnieuw proberen</translation>
    </message>
    <message>
        <source>return message %1</source>
        <translation>bericht %1 terugsturen</translation>
    </message>
    <message>
        <source>delete message %1</source>
        <translation>bericht %1 verwijderen</translation>
    </message>
    <message>
        <source>give message %1 more time</source>
        <translation>bericht %1 meer tijd geven</translation>
    </message>
    <message>
        <source>start the service %1</source>
        <translation>de service %1 starten</translation>
    </message>
    <message>
        <source>stop the service %1</source>
        <translation>de service %1 stoppen</translation>
    </message>
    <message>
        <source>restart the service %1</source>
        <translation>de service %1 opnieuw starten</translation>
    </message>
    <message>
        <source>pause the service %1</source>
        <translation>de service %1 pauzeren</translation>
    </message>
    <message>
        <source>continue the service %1</source>
        <translation>de service %1 hervatten</translation>
    </message>
    <message>
        <source>reload the service %1</source>
        <translation>de service %1 opnieuw laden</translation>
    </message>
    <message>
        <source>try the login at %1</source>
        <translation>de aanmelding bij %1 proberen</translation>
    </message>
    <message>
        <source>send a test mail</source>
        <translation>een testmail verzenden</translation>
    </message>
    <message>
        <source>ask the name system</source>
        <translation>DNS raadplegen</translation>
    </message>
    <message>
        <source>ask the name system about %1</source>
        <translation>DNS raadplegen over %1</translation>
    </message>
    <message>
        <source>list the logs of %1</source>
        <translation>de logboeken van %1 opsommen</translation>
    </message>
    <message>
        <source>open the log %1</source>
        <translation>het logboek %1 openen</translation>
    </message>
    <message>
        <source>open the log file %1 in %2</source>
        <translation>het logbestand %1 in %2 openen</translation>
    </message>
    <message>
        <source>Could not answer: %1</source>
        <translation>Kon niet antwoorden: %1</translation>
    </message>
    <message>
        <source>There is no %1</source>
        <translation>Er is geen %1</translation>
    </message>
    <message>
        <source>There is no file to change: %1</source>
        <translation>Er is geen bestand om te wijzigen: %1</translation>
    </message>
    <message>
        <source>There is no control file to change: %1</source>
        <translation>Er is geen control-bestand om te wijzigen: %1</translation>
    </message>
    <message>
        <source>There is no history: %1</source>
        <translation>Er is geen geschiedenis: %1</translation>
    </message>
    <message>
        <source>There is no change %1</source>
        <translation>Er is geen wijziging %1</translation>
    </message>
    <message>
        <source>There is no change %1, and an older one %2</source>
        <translation>Er is geen wijziging %1 en geen oudere %2</translation>
    </message>
    <message>
        <source>There is no change %1 that can be undone</source>
        <translation>Er is geen wijziging %1 die ongedaan kan worden gemaakt</translation>
    </message>
    <message>
        <source>There is no change to undo</source>
        <translation>Er is geen wijziging om ongedaan te maken</translation>
    </message>
    <message>
        <source>There is no change that waits to be confirmed</source>
        <translation>Er is geen wijziging die op bevestiging wacht</translation>
    </message>
    <message>
        <source>There is no domain %1 on this hub</source>
        <translation>Er is geen domein %1 op deze hub</translation>
    </message>
    <message>
        <source>There is no domain %1 that is delivered here</source>
        <translation>Er is geen domein %1 dat hier wordt afgeleverd</translation>
    </message>
    <message>
        <source>There is no domain %1 in this backup</source>
        <translation>Er is geen domein %1 in deze back-up</translation>
    </message>
    <message>
        <source>There is no delivery to %1 there</source>
        <translation>Er is daar geen aflevering aan %1</translation>
    </message>
    <message>
        <source>There is no file of the address %1 (%2)</source>
        <translation>Er is geen bestand van het adres %1 (%2)</translation>
    </message>
    <message>
        <source>There is no file %1 in this backup</source>
        <translation>Er is geen bestand %1 in deze back-up</translation>
    </message>
    <message>
        <source>There is no backup named %1</source>
        <translation>Er is geen back-up met de naam %1</translation>
    </message>
    <message>
        <source>There is no entry &quot;%1&quot; in %2</source>
        <translation>Er is geen vermelding &quot;%1&quot; in %2</translation>
    </message>
    <message>
        <source>There is no name %1 in the table of fastforward</source>
        <translation>Er is geen naam %1 in de tabel van fastforward</translation>
    </message>
    <message>
        <source>There is no mailing list %1</source>
        <translation>Er is geen mailinglijst %1</translation>
    </message>
    <message>
        <source>There is no member %1 of %2</source>
        <translation>Er is geen lid %1 van %2</translation>
    </message>
    <message>
        <source>There is no password of %1</source>
        <translation>Er is geen wachtwoord van %1</translation>
    </message>
    <message>
        <source>There is no rule for %1</source>
        <translation>Er is geen regel voor %1</translation>
    </message>
    <message>
        <source>There is no rule for everybody else</source>
        <translation>Er is geen regel voor alle anderen</translation>
    </message>
    <message>
        <source>There is no rule for %1 in users/assign</source>
        <translation>Er is geen regel voor %1 in users/assign</translation>
    </message>
    <message>
        <source>There is no relay for %1</source>
        <translation>Er is geen relay voor %1</translation>
    </message>
    <message>
        <source>There is no certificate %1</source>
        <translation>Er is geen certificaat %1</translation>
    </message>
    <message>
        <source>There is no account %1</source>
        <translation>Er is geen account %1</translation>
    </message>
    <message>
        <source>There is no local address of %1: %2</source>
        <translation>Er is geen lokaal adres van %1: %2</translation>
    </message>
    <message>
        <source>There is no service named %1</source>
        <translation>Er is geen service met de naam %1</translation>
    </message>
    <message>
        <source>There is no service named %1 that a hub can have</source>
        <translation>Er is geen service met de naam %1 die een hub kan hebben</translation>
    </message>
    <message>
        <source>There is no control file named %1</source>
        <translation>Er is geen control-bestand met de naam %1</translation>
    </message>
    <message>
        <source>There is no log directory named %1</source>
        <translation>Er is geen logmap met de naam %1</translation>
    </message>
    <message>
        <source>There is no log file %1 in %2</source>
        <translation>Er is geen logbestand %1 in %2</translation>
    </message>
    <message>
        <source>There is no log file %1 as it was listed</source>
        <translation>Er is geen logbestand %1 zoals het in de lijst stond</translation>
    </message>
    <message>
        <source>There is no hub in %1 that was set up by hand: no service below /service or /etc/service starts its qmail-send</source>
        <translation>Er is in %1 geen hub die met de hand is ingericht: geen service onder /service of /etc/service start er qmail-send van</translation>
    </message>
    <message>
        <source>There is no hub in %1 yet; one of the acts must make it (org.mailwright.Setup).</source>
        <translation>Er is nog geen hub in %1; een van de stappen moet die maken (org.mailwright.Setup).</translation>
    </message>
    <message>
        <source>There is no hub in %1 yet; make one with the application, or with: mailwrightctl setup create NAME.</source>
        <translation>Er is nog geen hub in %1; maak er een met het programma, of met: mailwrightctl setup create NAAM.</translation>
    </message>
    <message>
        <source>The hub in %1 was set up by others and has not been taken over yet: mailwrightctl setup adopt.</source>
        <translation>De hub in %1 is door anderen ingericht en nog niet overgenomen: mailwrightctl setup adopt.</translation>
    </message>
    <message>
        <source>There is no method %1.</source>
        <translation>Er is geen methode %1.</translation>
    </message>
    <message>
        <source>Not allowed: the right to %1 is missing</source>
        <translation>Niet toegestaan: het recht “%1” ontbreekt</translation>
    </message>
    <message>
        <source>Not allowed: the right to view is missing</source>
        <translation>Niet toegestaan: het recht om te bekijken ontbreekt</translation>
    </message>
    <message>
        <source>Not allowed: the right to operate is missing</source>
        <translation>Niet toegestaan: het recht om te bedienen ontbreekt</translation>
    </message>
    <message>
        <source>Not allowed: the right to configure is missing</source>
        <translation>Niet toegestaan: het recht om te configureren ontbreekt</translation>
    </message>
    <message>
        <source>read mail</source>
        <translation>mail lezen</translation>
    </message>
    <message>
        <source>let mail run programs</source>
        <translation>mail programma’s laten starten</translation>
    </message>
    <message>
        <source>give addresses to accounts</source>
        <translation>adressen aan accounts geven</translation>
    </message>
    <message>
        <source>open the relay</source>
        <translation>de relay openen</translation>
    </message>
    <message>
        <source>delete mail</source>
        <translation>mail verwijderen</translation>
    </message>
    <message>
        <source>read messages</source>
        <translation>berichten lezen</translation>
    </message>
    <message>
        <source>write files as they are given</source>
        <translation>bestanden schrijven zoals ze zijn gegeven</translation>
    </message>
    <message>
        <source>restore a backup</source>
        <translation>een back-up terugzetten</translation>
    </message>
    <message>
        <source>Only root may do this: %1.</source>
        <translation>Alleen root mag dit doen: %1.</translation>
    </message>
    <message>
        <source>Only the hub&apos;s owner may do this: %1.</source>
        <translation>Alleen de eigenaar van de hub mag dit doen: %1.</translation>
    </message>
    <message>
        <source>Only root may do this, or whom polkit allows it: %1; %2.</source>
        <translation>Alleen root mag dit doen, of wie het van polkit mag: %1; %2.</translation>
    </message>
    <message>
        <source>Only root may read mail, or whom polkit allows it: %1.</source>
        <translation>Alleen root mag mail lezen, of wie het van polkit mag: %1.</translation>
    </message>
    <message>
        <source>As root: %1</source>
        <translation>Als root: %1</translation>
    </message>
    <message>
        <source>This is a private hub; only its owner may use it.</source>
        <translation>Dit is een privéhub; alleen de eigenaar mag die gebruiken.</translation>
    </message>
    <message>
        <source>%1 is not a member of the group %2.</source>
        <translation>%1 is geen lid van de groep %2.</translation>
    </message>
    <message>
        <source>%1 is not a member of the group %2, and %3.</source>
        <translation>%1 is geen lid van de groep %2, en %3.</translation>
    </message>
    <message>
        <source>An administrator can add the account, which is nearly as good as making it root: %1</source>
        <translation>Een beheerder kan het account toevoegen, waarmee het bijna evenveel mag als root: %1</translation>
    </message>
    <message>
        <source>the kernel does not tell which process asks (it is older than Linux 6.5)</source>
        <translation>de kernel zegt niet welk proces het vraagt (die is ouder dan Linux 6.5)</translation>
    </message>
    <message>
        <source>another question to the same user waits for its answer</source>
        <translation>een andere vraag aan dezelfde gebruiker wacht op antwoord</translation>
    </message>
    <message>
        <source>too many questions are open</source>
        <translation>er staan te veel vragen open</translation>
    </message>
    <message>
        <source>there is no system bus to ask polkit by</source>
        <translation>er is geen systeembus om polkit mee te vragen</translation>
    </message>
    <message>
        <source>the system bus is gone</source>
        <translation>de systeembus is verdwenen</translation>
    </message>
    <message>
        <source>polkit could not be asked</source>
        <translation>polkit kon niet worden gevraagd</translation>
    </message>
    <message>
        <source>polkit does not run</source>
        <translation>polkit draait niet</translation>
    </message>
    <message>
        <source>polkit says: %1</source>
        <translation>polkit zegt: %1</translation>
    </message>
    <message>
        <source>polkit&apos;s answer cannot be understood</source>
        <translation>het antwoord van polkit is niet te begrijpen</translation>
    </message>
    <message>
        <source>there is no agent to ask for a password where the request comes from</source>
        <translation>waar het verzoek vandaan komt, is er geen agent die om een wachtwoord kan vragen</translation>
    </message>
    <message>
        <source>an administrator would have to be asked</source>
        <translation>er zou een beheerder moeten worden gevraagd</translation>
    </message>
    <message>
        <source>polkit refused it, or no password was given</source>
        <translation>polkit heeft het geweigerd, of er is geen wachtwoord gegeven</translation>
    </message>
    <message>
        <source>polkit refuses it</source>
        <translation>polkit weigert het</translation>
    </message>
    <message>
        <source>nobody answered in time</source>
        <translation>niemand heeft op tijd geantwoord</translation>
    </message>
    <message>
        <source>%1 has changed</source>
        <translation>%1 is veranderd</translation>
    </message>
    <message>
        <source>%1 did it at %2 GMT by change %3 (%4).</source>
        <translation>%1 deed het op %2 GMT met wijziging %3 (%4).</translation>
    </message>
    <message>
        <source>Read it again.</source>
        <translation>Lees het opnieuw.</translation>
    </message>
    <message>
        <source>It was removed, and not by a change recorded here.</source>
        <translation>Het is verwijderd, en niet door een wijziging die hier is vastgelegd.</translation>
    </message>
    <message>
        <source>It was edited outside at %1 GMT; it belongs to %2.</source>
        <translation>Het is op %1 GMT buiten dit programma bewerkt; het is van %2.</translation>
    </message>
    <message>
        <source>It was made or removed since, so the change cannot be taken back by itself.</source>
        <translation>Het is sindsdien gemaakt of verwijderd, dus de wijziging kan niet op zichzelf worden teruggedraaid.</translation>
    </message>
    <message>
        <source>A later change is in the same lines; undo that one first, or edit the file.</source>
        <translation>Een latere wijziging staat in dezelfde regels; maak die eerst ongedaan, of bewerk het bestand.</translation>
    </message>
    <message>
        <source>It holds secrets and was changed again later; undo the later change first.</source>
        <translation>Het bevat geheimen en is later nog eens gewijzigd; maak eerst de latere wijziging ongedaan.</translation>
    </message>
    <message>
        <source>what %1 held before, a secret, is not kept any more</source>
        <translation>wat %1 eerder bevatte, een geheim, wordt niet meer bewaard</translation>
    </message>
    <message>
        <source>Set it again.</source>
        <translation>Stel het opnieuw in.</translation>
    </message>
    <message>
        <source>It has left the queue.</source>
        <translation>Het heeft de wachtrij verlaten.</translation>
    </message>
    <message>
        <source>Its number belongs to another message now, or it was given more time.</source>
        <translation>Het nummer is nu van een ander bericht, of het heeft meer tijd gekregen.</translation>
    </message>
    <message>
        <source>message %1</source>
        <translation>bericht %1</translation>
    </message>
    <message>
        <source>change %1 (%2) waits to be confirmed</source>
        <translation>wijziging %1 (%2) wacht op bevestiging</translation>
    </message>
    <message>
        <source>Confirm it or undo it first.</source>
        <translation>Bevestig die eerst, of maak die ongedaan.</translation>
    </message>
    <message>
        <source>nothing has been recorded yet</source>
        <translation>er is nog niets vastgelegd</translation>
    </message>
    <message>
        <source>there is no change %1</source>
        <translation>er is geen wijziging %1</translation>
    </message>
    <message>
        <source>change %1 is not older than change %2</source>
        <translation>wijziging %1 is niet ouder dan wijziging %2</translation>
    </message>
    <message>
        <source>Another change is being made; try again when it is done.</source>
        <translation>Er wordt net een andere wijziging aangebracht; probeer het opnieuw als die klaar is.</translation>
    </message>
    <message>
        <source>Nothing else is changed before; mend the reason and try again, or move %1 away.</source>
        <translation>Er wordt eerst niets anders gewijzigd; verhelp de oorzaak en probeer het opnieuw, of zet %1 elders neer.</translation>
    </message>
    <message>
        <source>Nothing has been changed.</source>
        <translation>Er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>What was changed already has been taken back.</source>
        <translation>Wat al was gewijzigd, is teruggedraaid.</translation>
    </message>
    <message>
        <source>It could not be taken back either; the next start of mailwrightd tries it again.</source>
        <translation>Het kon ook niet worden teruggedraaid; de volgende start van mailwrightd probeert het opnieuw.</translation>
    </message>
    <message>
        <source>A change may have at most 1000 files.</source>
        <translation>Een wijziging mag hoogstens 1000 bestanden hebben.</translation>
    </message>
    <message>
        <source>A set has between 1 and 200 acts.</source>
        <translation>Een reeks heeft 1 tot 200 stappen.</translation>
    </message>
    <message>
        <source>A set has at most 200 acts.</source>
        <translation>Een reeks heeft hoogstens 200 stappen.</translation>
    </message>
    <message>
        <source>Eight changes are at work already; try again in a moment.</source>
        <translation>Er wordt al aan acht wijzigingen gewerkt; probeer het zo meteen opnieuw.</translation>
    </message>
    <message>
        <source>Four requests of yours are at work already; try again in a moment.</source>
        <translation>Er wordt al aan vier verzoeken van u gewerkt; probeer het zo meteen opnieuw.</translation>
    </message>
    <message>
        <source>At most %1 addresses are taken at a time.</source>
        <translation>Er worden hoogstens %1 adressen tegelijk aangenomen.</translation>
    </message>
    <message>
        <source>At most %1 domains are looked up at a time.</source>
        <translation>Er worden hoogstens %1 domeinen tegelijk opgezocht.</translation>
    </message>
    <message>
        <source>There are 1000 backups already; remove some first.</source>
        <translation>Er zijn al 1000 back-ups; verwijder er eerst een paar.</translation>
    </message>
    <message>
        <source>An entry may have at most 1000 targets; a mailing list has no such limit.</source>
        <translation>Een vermelding mag hoogstens 1000 bestemmingen hebben; een mailinglijst kent die limiet niet.</translation>
    </message>
    <message>
        <source>%1 ended before its work was done</source>
        <translation>%1 eindigde voordat het werk klaar was</translation>
    </message>
    <message>
        <source>What it had begun is finished or taken back before the next change; the journal of mailwrightd says which.</source>
        <translation>Wat was begonnen, wordt vóór de volgende wijziging voltooid of teruggedraaid; het journaal van mailwrightd zegt welk van beide.</translation>
    </message>
    <message>
        <source>there was no answer in time</source>
        <translation>er kwam niet op tijd antwoord</translation>
    </message>
    <message>
        <source>the worker was silent for a minute</source>
        <translation>het werkproces zweeg een minuut lang</translation>
    </message>
    <message>
        <source>the worker ended before its work was done</source>
        <translation>het werkproces eindigde voordat het werk klaar was</translation>
    </message>
    <message>
        <source>the caller has gone, or the helper ends; what was begun goes on</source>
        <translation>de aanroeper is weg, of de helper stopt; wat is begonnen, gaat door</translation>
    </message>
    <message>
        <source>the helper let go of the call</source>
        <translation>de helper heeft de aanroep losgelaten</translation>
    </message>
    <message>
        <source>This is a mistake in mailwrightd; report it.</source>
        <translation>Dit is een fout in mailwrightd; meld die.</translation>
    </message>
    <message>
        <source>it is not running</source>
        <translation>het draait niet</translation>
    </message>
    <message>
        <source>Start it.</source>
        <translation>Start het.</translation>
    </message>
    <message>
        <source>it has not happened within %1 seconds</source>
        <translation>het is niet binnen %1 seconden gebeurd</translation>
    </message>
    <message>
        <source>Start the hub&apos;s supervisor: restart mailwrightd, and look at svscan.log.</source>
        <translation>Start de supervisor van de hub: start mailwrightd opnieuw, en kijk in svscan.log.</translation>
    </message>
    <message>
        <source>Look at the log of the service.</source>
        <translation>Kijk in het logboek van de service.</translation>
    </message>
    <message>
        <source>It was told to stop and will when its running work is done.</source>
        <translation>De service moet stoppen en doet dat als het lopende werk klaar is.</translation>
    </message>
    <message>
        <source>It was told to end and begins again when its running work is done.</source>
        <translation>De service moet eindigen en begint opnieuw als het lopende werk klaar is.</translation>
    </message>
    <message>
        <source>Start the service qmail-send.</source>
        <translation>Start de service qmail-send.</translation>
    </message>
    <message>
        <source>Look at the service qmail-send.</source>
        <translation>Kijk naar de service qmail-send.</translation>
    </message>
    <message>
        <source>qmail-send does not run</source>
        <translation>qmail-send draait niet</translation>
    </message>
    <message>
        <source>qmail-send takes no commands: it does not run, or is a stock one.</source>
        <translation>qmail-send neemt geen opdrachten aan: het draait niet, of is een oorspronkelijke versie.</translation>
    </message>
    <message>
        <source>Check the owners and modes below queue.</source>
        <translation>Controleer de eigenaars en rechten onder queue.</translation>
    </message>
    <message>
        <source>these have not ended: %1</source>
        <translation>deze zijn niet geëindigd: %1</translation>
    </message>
    <message>
        <source>Wait for their running work and try again.</source>
        <translation>Wacht op hun lopende werk en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>the hub offers no SMTP (control/smtplisten)</source>
        <translation>de hub biedt geen SMTP aan (control/smtplisten)</translation>
    </message>
    <message>
        <source>qmail-remote said nothing</source>
        <translation>qmail-remote heeft niets gezegd</translation>
    </message>
    <message>
        <source>The qmail-send of this hub is %1&apos;s and takes no commands for one message; it can try all of them (queue retry-all), and queue rejuvenate gives one more or less time.</source>
        <translation>De qmail-send van deze hub is van %1 en neemt geen opdrachten voor één bericht aan; die kan ze allemaal proberen (queue retry-all), en queue rejuvenate geeft er een meer of minder tijd.</translation>
    </message>
    <message>
        <source>no supervise looks after %1</source>
        <translation>geen supervise houdt toezicht op %1</translation>
    </message>
    <message>
        <source>the process that became uid %1 ended early</source>
        <translation>het proces dat uid %1 werd, eindigde te vroeg</translation>
    </message>
    <message>
        <source>%1 cannot be understood: %2; remove it and adopt the hub again</source>
        <translation>%1 is niet te begrijpen: %2; verwijder het en neem de hub opnieuw over</translation>
    </message>
    <message>
        <source>the file stayed locked for %1 s</source>
        <translation>het bestand bleef %1 s vergrendeld</translation>
    </message>
    <message>
        <source>The helper cannot be reached</source>
        <translation>De helper is niet te bereiken</translation>
    </message>
    <message>
        <source>There is no connection yet.</source>
        <translation>Er is nog geen verbinding.</translation>
    </message>
    <message>
        <source>There is no helper at %1.</source>
        <translation>Er is geen helper op %1.</translation>
    </message>
    <message>
        <source>The helper at %1 is not running.</source>
        <translation>De helper op %1 draait niet.</translation>
    </message>
    <message>
        <source>Start it as root: systemctl start mailwrightd</source>
        <translation>Start die als root: systemctl start mailwrightd</translation>
    </message>
    <message>
        <source>Start it: %1</source>
        <translation>Start die: %1</translation>
    </message>
    <message>
        <source>Start mailwrightd.</source>
        <translation>Start mailwrightd.</translation>
    </message>
    <message>
        <source>The helper&apos;s socket %1 may not be opened by this user.</source>
        <translation>Deze gebruiker mag de socket %1 van de helper niet openen.</translation>
    </message>
    <message>
        <source>The helper at %1 is busy; it is tried again.</source>
        <translation>De helper op %1 is bezig; het wordt opnieuw geprobeerd.</translation>
    </message>
    <message>
        <source>Another user than root or you listens at %1: this is not the helper.</source>
        <translation>Een andere gebruiker dan root of u luistert op %1: dit is niet de helper.</translation>
    </message>
    <message>
        <source>The helper sent something that is not an answer.</source>
        <translation>De helper stuurde iets dat geen antwoord is.</translation>
    </message>
    <message>
        <source>The connection to the helper was lost.</source>
        <translation>De verbinding met de helper is verbroken.</translation>
    </message>
    <message>
        <source>The helper refused the request (%1)</source>
        <translation>De helper weigerde het verzoek (%1)</translation>
    </message>
    <message>
        <source>The helper refused the request (%1, %2)</source>
        <translation>De helper weigerde het verzoek (%1, %2)</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>Bestand of map bestaat niet</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>Toegang geweigerd</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>Bewerking niet toegestaan</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>Geen ruimte meer op het apparaat</translation>
    </message>
    <message>
        <source>Disk quota exceeded</source>
        <translation>Schijfquotum overschreden</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>Alleen-lezen bestandssysteem</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>In-/uitvoerfout</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>Is geen map</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>Is een map</translation>
    </message>
    <message>
        <source>File exists</source>
        <translation>Bestand bestaat al</translation>
    </message>
    <message>
        <source>Device or resource busy</source>
        <translation>Apparaat of hulpbron bezet</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <translation>Te veel open bestanden</translation>
    </message>
    <message>
        <source>Connection refused</source>
        <translation>Verbinding geweigerd</translation>
    </message>
    <message>
        <source>Connection reset by peer</source>
        <translation>Verbinding verbroken door de andere kant</translation>
    </message>
    <message>
        <source>Connection timed out</source>
        <translation>Time-out van de verbinding</translation>
    </message>
    <message>
        <source>No route to host</source>
        <translation>Geen route naar de host</translation>
    </message>
    <message>
        <source>Network is unreachable</source>
        <translation>Netwerk is onbereikbaar</translation>
    </message>
    <message>
        <source>Broken pipe</source>
        <translation>Gebroken pijp</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>geen antwoord</translation>
    </message>
    <message>
        <source>no answer in time</source>
        <translation>geen antwoord op tijd</translation>
    </message>
    <message>
        <source>%1 cannot be changed here: %2</source>
        <translation>%1 kan hier niet worden gewijzigd: %2</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>zo’n bestand is er niet</translation>
    </message>
    <message>
        <source>no control file has that name</source>
        <translation>geen control-bestand heeft die naam</translation>
    </message>
    <message>
        <source>no control file has that name; %1 is one</source>
        <translation>geen control-bestand heeft die naam; %1 is er wel een</translation>
    </message>
    <message>
        <source>its * stands for the end of a name</source>
        <translation>de * erin staat voor het einde van een naam</translation>
    </message>
    <message>
        <source>it is made by a program</source>
        <translation>het wordt door een programma gemaakt</translation>
    </message>
    <message>
        <source>it is none of append, assign, exclude, include, mailnames, passwd and subusers</source>
        <translation>het is geen van append, assign, exclude, include, mailnames, passwd en subusers</translation>
    </message>
    <message>
        <source>addresses of the alias account are files .qmail-NAME in small letters</source>
        <translation>adressen van het aliasaccount zijn bestanden .qmail-NAAM in kleine letters</translation>
    </message>
    <message>
        <source>a person&apos;s files are .qmail and .qmail-EXTENSION in small letters</source>
        <translation>de bestanden van een persoon zijn .qmail en .qmail-EXTENSIE in kleine letters</translation>
    </message>
    <message>
        <source>nobody here is called %1</source>
        <translation>niemand heet hier %1</translation>
    </message>
    <message>
        <source>no account that gets mail is called %1</source>
        <translation>geen account dat mail krijgt, heet %1</translation>
    </message>
    <message>
        <source>%1 is no home of this hub&apos;s people</source>
        <translation>%1 is geen thuismap van de gebruikers van deze hub</translation>
    </message>
    <message>
        <source>users/assign gives the address the home %1, which is not the account&apos;s own</source>
        <translation>users/assign geeft het adres de thuismap %1, die niet die van het account zelf is</translation>
    </message>
    <message>
        <source>only control/servercerts/NAME.pem lies below a directory there</source>
        <translation>alleen control/servercerts/NAAM.pem ligt daar onder een map</translation>
    </message>
    <message>
        <source>there are files .qmail-192:0:2:1-default alone, named after the machines of customers</source>
        <translation>er zijn daar alleen bestanden .qmail-192:0:2:1-default, genoemd naar de computers van klanten</translation>
    </message>
    <message>
        <source>no service can have that name</source>
        <translation>geen service kan die naam hebben</translation>
    </message>
    <message>
        <source>a service has run, log/run, down and link</source>
        <translation>een service heeft run, log/run, down en link</translation>
    </message>
    <message>
        <source>a private hub has no mailing lists of mlmmj</source>
        <translation>een privéhub heeft geen mailinglijsten van mlmmj</translation>
    </message>
    <message>
        <source>that is no mailing list</source>
        <translation>dat is geen mailinglijst</translation>
    </message>
    <message>
        <source>of a list, control/owner and its files of members can be changed</source>
        <translation>van een lijst kunnen control/owner en de bestanden met leden worden gewijzigd</translation>
    </message>
    <message>
        <source>%1 belongs to uid %2, which it must not; give it back with chown first</source>
        <translation>%1 is van uid %2, wat niet mag; geef het eerst terug met chown</translation>
    </message>
    <message>
        <source>%1 is a link; only ordinary files are changed</source>
        <translation>%1 is een link; alleen gewone bestanden worden gewijzigd</translation>
    </message>
    <message>
        <source>%1 is no ordinary file</source>
        <translation>%1 is geen gewoon bestand</translation>
    </message>
    <message>
        <source>%1 has a second name (a hard link)</source>
        <translation>%1 heeft een tweede naam (een harde link)</translation>
    </message>
    <message>
        <source>%1 is not the link that it was made as</source>
        <translation>%1 is niet de link zoals die is gemaakt</translation>
    </message>
    <message>
        <source>%1 is not a directory of the hub&apos;s owner; move it away</source>
        <translation>%1 is geen map van de eigenaar van de hub; zet die elders neer</translation>
    </message>
    <message>
        <source>it is not an ordinary file</source>
        <translation>het is geen gewoon bestand</translation>
    </message>
    <message>
        <source>it is not an ordinary file of its own</source>
        <translation>het is geen gewoon, op zichzelf staand bestand</translation>
    </message>
    <message>
        <source>it holds a secret</source>
        <translation>het bevat een geheim</translation>
    </message>
    <message>
        <source>it holds secrets, which are never shown</source>
        <translation>het bevat geheimen, die nooit worden getoond</translation>
    </message>
    <message>
        <source>Secrets are never shown; set a new one if it is lost.</source>
        <translation>Geheimen worden nooit getoond; stel een nieuw in als het verloren is.</translation>
    </message>
    <message>
        <source>it holds bytes that are not UTF-8, which would be lost</source>
        <translation>het bevat bytes die geen UTF-8 zijn en verloren zouden gaan</translation>
    </message>
    <message>
        <source>Edit it on the computer itself.</source>
        <translation>Bewerk het op de computer zelf.</translation>
    </message>
    <message>
        <source>it is named twice</source>
        <translation>het is twee keer genoemd</translation>
    </message>
    <message>
        <source>only Mailwright&apos;s own programs read this file (%1); those of this hub are %2&apos;s and do not know it</source>
        <translation>alleen de eigen programma’s van Mailwright lezen dit bestand (%1); die van deze hub zijn van %2 en kennen het niet</translation>
    </message>
    <message>
        <source>without rules every client would be let in; empty it instead</source>
        <translation>zonder regels zou elke client worden toegelaten; maak het in plaats daarvan leeg</translation>
    </message>
    <message>
        <source>the programs of the hub do not work without it</source>
        <translation>de programma’s van de hub werken niet zonder dit bestand</translation>
    </message>
    <message>
        <source>a link leads to one path from the root</source>
        <translation>een link leidt naar één pad vanaf de root</translation>
    </message>
    <message>
        <source>it is no script: the first line does not say what runs it (#!/bin/sh)</source>
        <translation>het is geen script: de eerste regel zegt niet wat het uitvoert (#!/bin/sh)</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an address: NAME@DOMAIN, NAME, or * for everything else</source>
        <translation>&quot;%1&quot; is geen adres: NAAM@DOMEIN, NAAM, of * voor al het overige</translation>
    </message>
    <message>
        <source>Add its domain first.</source>
        <translation>Voeg eerst het domein ervan toe.</translation>
    </message>
    <message>
        <source>Add the domain first.</source>
        <translation>Voeg eerst het domein toe.</translation>
    </message>
    <message>
        <source>%1 is not delivered here: its domain is neither in control/locals nor in control/virtualdomains</source>
        <translation>%1 wordt hier niet afgeleverd: het domein staat noch in control/locals noch in control/virtualdomains</translation>
    </message>
    <message>
        <source>The .qmail file of %1 is not one that can be changed from here: %2.</source>
        <translation>Het .qmail-bestand van %1 kan niet vanaf hier worden gewijzigd: %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a place; mail that is dropped goes nowhere</source>
        <translation>&quot;%1&quot; is een bestemming; mail die wordt weggegooid, gaat nergens heen</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has a character that no line may have</source>
        <translation>&quot;%1&quot; heeft een teken dat in geen enkele regel mag staan</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no mailbox: write /PATH or ./PATH, with a slash at the end for a Maildir</source>
        <translation>&quot;%1&quot; is geen mailbox: schrijf /PAD of ./PAD, met een schuine streep aan het eind voor een Maildir</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an address</source>
        <translation>&quot;%1&quot; is geen adres</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a comment, not an address</source>
        <translation>&quot;%1&quot; is commentaar, geen adres</translation>
    </message>
    <message>
        <source>&quot;%1&quot; would be read as something else</source>
        <translation>&quot;%1&quot; zou als iets anders worden gelezen</translation>
    </message>
    <message>
        <source>say where the mail shall go</source>
        <translation>geef aan waar de mail heen moet</translation>
    </message>
    <message>
        <source>mail that is dropped goes nowhere else; replace what the address has</source>
        <translation>mail die wordt weggegooid, gaat nergens anders heen; vervang wat het adres heeft</translation>
    </message>
    <message>
        <source>there is none</source>
        <translation>er is er geen</translation>
    </message>
    <message>
        <source>it is not an address</source>
        <translation>het is geen adres</translation>
    </message>
    <message>
        <source>it is neither a local part nor an address</source>
        <translation>het is geen lokaal deel en ook geen adres</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a domain</source>
        <translation>&quot;%1&quot; is geen domein</translation>
    </message>
    <message>
        <source>a virtual domain needs a user who looks after it</source>
        <translation>een virtueel domein heeft een gebruiker nodig die ervoor zorgt</translation>
    </message>
    <message>
        <source>only a virtual domain has a user</source>
        <translation>alleen een virtueel domein heeft een gebruiker</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a user, or a user and an extension</source>
        <translation>&quot;%1&quot; is geen gebruiker, of een gebruiker met een extensie</translation>
    </message>
    <message>
        <source>control/locals knows whole domains only, none that stand for all below them</source>
        <translation>control/locals kent alleen hele domeinen, geen die voor alle daaronder staan</translation>
    </message>
    <message>
        <source>only a virtual domain has exceptions</source>
        <translation>alleen een virtueel domein heeft uitzonderingen</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither an address nor a domain within %2</source>
        <translation>&quot;%1&quot; is geen adres en ook geen domein binnen %2</translation>
    </message>
    <message>
        <source>it is a local domain of this hub already</source>
        <translation>het is al een lokaal domein van deze hub</translation>
    </message>
    <message>
        <source>it is a relay domain of this hub already</source>
        <translation>het is al een relaydomein van deze hub</translation>
    </message>
    <message>
        <source>it is a virtual domain of this hub already</source>
        <translation>het is al een virtueel domein van deze hub</translation>
    </message>
    <message>
        <source>Remove it first to make it another kind.</source>
        <translation>Verwijder het eerst om er een andere soort van te maken.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not what stands before the @ of an address</source>
        <translation>&quot;%1&quot; is niet wat vóór de @ van een adres staat</translation>
    </message>
    <message>
        <source>a domain stays a domain, and one that stands for all below it stays that</source>
        <translation>een domein blijft een domein, en een dat voor alle daaronder staat, blijft dat ook</translation>
    </message>
    <message>
        <source>%1 is a domain of this hub already</source>
        <translation>%1 is al een domein van deze hub</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the name of a host</source>
        <translation>&quot;%1&quot; is niet de naam van een host</translation>
    </message>
    <message>
        <source>it is one line</source>
        <translation>het is één regel</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be one</source>
        <translation>&quot;%1&quot; kan er geen zijn</translation>
    </message>
    <message>
        <source>name at least one QMQP server by its IP address</source>
        <translation>noem ten minste één QMQP-server met het IP-adres</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no IPv4 address</source>
        <translation>&quot;%1&quot; is geen IPv4-adres</translation>
    </message>
    <message>
        <source>a name is missing</source>
        <translation>er ontbreekt een naam</translation>
    </message>
    <message>
        <source>the name is longer than 253 characters</source>
        <translation>de naam is langer dan 253 tekens</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has two dots together, or a dot at an end</source>
        <translation>&quot;%1&quot; heeft twee punten na elkaar, of een punt aan het begin of eind</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has a part longer than 63 characters</source>
        <translation>&quot;%1&quot; heeft een deel dat langer is dan 63 tekens</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has letters beyond a to z: write its xn-- form</source>
        <translation>&quot;%1&quot; heeft andere letters dan a tot z: schrijf de vorm met xn--</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has the character &apos;%2&apos;, which no host name has</source>
        <translation>&quot;%1&quot; heeft het teken &apos;%2&apos;, dat in geen hostnaam voorkomt</translation>
    </message>
    <message>
        <source>a value is one line</source>
        <translation>een waarde is één regel</translation>
    </message>
    <message>
        <source>this file holds one value, which can be replaced only</source>
        <translation>dit bestand bevat één waarde, die alleen kan worden vervangen</translation>
    </message>
    <message>
        <source>this file can be given as a whole only</source>
        <translation>dit bestand kan alleen in zijn geheel worden gegeven</translation>
    </message>
    <message>
        <source>is made by a program and not edited by hand</source>
        <translation>wordt door een programma gemaakt en niet met de hand bewerkt</translation>
    </message>
    <message>
        <source>a NUL byte</source>
        <translation>een NUL-byte</translation>
    </message>
    <message>
        <source>a carriage return at the end of the line: the file has Windows line ends</source>
        <translation>een carriage return aan het eind van de regel: het bestand heeft Windows-regeleinden</translation>
    </message>
    <message>
        <source>only the first line counts</source>
        <translation>alleen de eerste regel telt</translation>
    </message>
    <message>
        <source>empty: double bounces are discarded</source>
        <translation>leeg: dubbele bounces worden weggegooid</translation>
    </message>
    <message>
        <source>the first line is empty</source>
        <translation>de eerste regel is leeg</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no dot: it should be the host&apos;s full name</source>
        <translation>&quot;%1&quot; heeft geen punt: het hoort de volledige naam van de host te zijn</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the plain part of an address before the @</source>
        <translation>&quot;%1&quot; is niet het gewone deel van een adres vóór de @</translation>
    </message>
    <message>
        <source>must be one character</source>
        <translation>moet één teken zijn</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the path of a program: nothing may follow it</source>
        <translation>&quot;%1&quot; is niet het pad van een programma: er mag niets achter staan</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is none of the words of this file; it would mean %2</source>
        <translation>&quot;%1&quot; is geen van de woorden van dit bestand; het zou %2 betekenen</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an octal number</source>
        <translation>&quot;%1&quot; is geen octaal getal</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a whole number; it would be ignored</source>
        <translation>&quot;%1&quot; is geen geheel getal; het zou worden genegeerd</translation>
    </message>
    <message>
        <source>%1 is not between %2 and %3</source>
        <translation>%1 ligt niet tussen %2 en %3</translation>
    </message>
    <message>
        <source>0 holds all these deliveries</source>
        <translation>0 houdt al deze afleveringen tegen</translation>
    </message>
    <message>
        <source>%1 is not a prime number: the queue is split unevenly</source>
        <translation>%1 is geen priemgetal: de wachtrij is ongelijkmatig verdeeld</translation>
    </message>
    <message>
        <source>begins with a space, which would be part of the entry</source>
        <translation>begint met een spatie, die deel van de vermelding zou zijn</translation>
    </message>
    <message>
        <source>names %1 of %2, one a line in this order: %3</source>
        <translation>noemt %1 van %2, één per regel in deze volgorde: %3</translation>
    </message>
    <message>
        <source>names no address: write address:port, or remove the file</source>
        <translation>noemt geen adres: schrijf adres:poort, of verwijder het bestand</translation>
    </message>
    <message>
        <source>has no entry: no mail is accepted from strangers</source>
        <translation>heeft geen vermelding: van vreemden wordt geen mail aangenomen</translation>
    </message>
    <message>
        <source>is empty: mail could not be delivered</source>
        <translation>is leeg: mail zou niet kunnen worden afgeleverd</translation>
    </message>
    <message>
        <source>the first line is blank: every delivery would fail</source>
        <translation>de eerste regel is leeg: elke aflevering zou mislukken</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the name of an account or a group</source>
        <translation>&quot;%1&quot; is niet de naam van een account of een groep</translation>
    </message>
    <message>
        <source>&quot;%1&quot; matches nothing: only whole domains count in this file</source>
        <translation>&quot;%1&quot; komt nergens mee overeen: in dit bestand tellen alleen hele domeinen</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an IP address</source>
        <translation>&quot;%1&quot; is geen IP-adres</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no host: envnoathost is added</source>
        <translation>&quot;%1&quot; heeft geen host: envnoathost wordt toegevoegd</translation>
    </message>
    <message>
        <source>is not a rewrite instruction: =post:new, *post:new, ?post:new or -post:new</source>
        <translation>is geen herschrijfinstructie: =post:nieuw, *post:nieuw, ?post:nieuw of -post:nieuw</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an IP address; write address:port</source>
        <translation>&quot;%1&quot; is geen IP-adres; schrijf adres:poort</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not end in :port</source>
        <translation>&quot;%1&quot; eindigt niet op :poort</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no @ and matches nothing: write user@domain or @domain</source>
        <translation>&quot;%1&quot; heeft geen @ en komt nergens mee overeen: schrijf gebruiker@domein of @domein</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no colon and would be ignored</source>
        <translation>&quot;%1&quot; heeft geen dubbele punt en zou worden genegeerd</translation>
    </message>
    <message>
        <source>&quot;%1&quot; matches nothing: write the domain without the @</source>
        <translation>&quot;%1&quot; komt nergens mee overeen: schrijf het domein zonder de @</translation>
    </message>
    <message>
        <source>&quot;:&quot; alone changes nothing</source>
        <translation>&quot;:&quot; alleen verandert niets</translation>
    </message>
    <message>
        <source>a space is part of the relay&apos;s name: &quot;%1&quot;</source>
        <translation>een spatie is deel van de naam van de relay: &quot;%1&quot;</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a port number</source>
        <translation>&quot;%1&quot; is geen poortnummer</translation>
    </message>
    <message>
        <source>&quot;%1&quot; stands in line %2 too</source>
        <translation>&quot;%1&quot; staat ook in regel %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; stands in line %2 too; this later line wins</source>
        <translation>&quot;%1&quot; staat ook in regel %2; deze latere regel wint</translation>
    </message>
    <message>
        <source>no program reads a control file of this name</source>
        <translation>geen programma leest een control-bestand met deze naam</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no colon: write domain:address</source>
        <translation>&quot;%1&quot; heeft geen dubbele punt: schrijf domein:adres</translation>
    </message>
    <message>
        <source>&quot;%1&quot; names no user: write user:address, user:@domain or user:*</source>
        <translation>&quot;%1&quot; noemt geen gebruiker: schrijf gebruiker:adres, gebruiker:@domein of gebruiker:*</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no sender: write an address, @domain or *</source>
        <translation>&quot;%1&quot; is geen afzender: schrijf een adres, @domein of *</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no mechanism: write SCRAM-SHA-256-PLUS, SCRAM-SHA-256, PLAIN or LOGIN</source>
        <translation>&quot;%1&quot; is geen mechanisme: schrijf SCRAM-SHA-256-PLUS, SCRAM-SHA-256, PLAIN of LOGIN</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no name that a server greets with</source>
        <translation>&quot;%1&quot; is geen naam waarmee een server begroet</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no address: write user@domain</source>
        <translation>&quot;%1&quot; is geen adres: schrijf gebruiker@domein</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the name of a domain</source>
        <translation>&quot;%1&quot; is niet de naam van een domein</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has a space, which no address has</source>
        <translation>&quot;%1&quot; heeft een spatie, die in geen adres voorkomt</translation>
    </message>
    <message>
        <source>is a directory with a file for each host; its files are edited there, one by one</source>
        <translation>is een map met een bestand voor elke host; de bestanden worden daar een voor een bewerkt</translation>
    </message>
    <message>
        <source>holds no certificate or key: what begins with -----BEGIN is missing</source>
        <translation>bevat geen certificaat of sleutel: wat met -----BEGIN begint, ontbreekt</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the name of a server</source>
        <translation>&quot;%1&quot; is niet de naam van een server</translation>
    </message>
    <message>
        <source>&quot;%1&quot; matches no sender: write user@domain, @domain, or nothing for everybody</source>
        <translation>&quot;%1&quot; komt met geen afzender overeen: schrijf gebruiker@domein, @domein, of niets voor iedereen</translation>
    </message>
    <message>
        <source>names neither a relay nor a login: write sender:relay:port|user|password</source>
        <translation>noemt geen relay en geen aanmelding: schrijf afzender:relay:poort|gebruiker|wachtwoord</translation>
    </message>
    <message>
        <source>has a bar and no login behind it: write sender:relay:port|user|password</source>
        <translation>heeft een verticale streep en geen aanmelding erachter: schrijf afzender:relay:poort|gebruiker|wachtwoord</translation>
    </message>
    <message>
        <source>holds a password, and everybody may read this file: put it into remote_auth</source>
        <translation>bevat een wachtwoord, en iedereen mag dit bestand lezen: zet het in remote_auth</translation>
    </message>
    <message>
        <source>names no relay: write sender:relay:port</source>
        <translation>noemt geen relay: schrijf afzender:relay:poort</translation>
    </message>
    <message>
        <source>names no relay: write relay:port|user|password</source>
        <translation>noemt geen relay: schrijf relay:poort|gebruiker|wachtwoord</translation>
    </message>
    <message>
        <source>has no login: write relay:port|user|password</source>
        <translation>heeft geen aanmelding: schrijf relay:poort|gebruiker|wachtwoord</translation>
    </message>
    <message>
        <source>the command that prints a token must begin with its full path</source>
        <translation>de opdracht die een token afdrukt, moet met het volledige pad beginnen</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no colon: write domain:host:port or domain:/path/of/socket</source>
        <translation>&quot;%1&quot; heeft geen dubbele punt: schrijf domein:host:poort of domein:/pad/naar/socket</translation>
    </message>
    <message>
        <source>the path of a socket has at most 107 characters</source>
        <translation>het pad van een socket heeft hoogstens 107 tekens</translation>
    </message>
    <message>
        <source>an LMTP server is not logged in to</source>
        <translation>bij een LMTP-server is er geen aanmelding</translation>
    </message>
    <message>
        <source>names no server; * is every server</source>
        <translation>noemt geen server; * is elke server</translation>
    </message>
    <message>
        <source>names no server: write server:number, or the number alone for all</source>
        <translation>noemt geen server: schrijf server:getal, of alleen het getal voor alle</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a number from 0 to 255; the line would be ignored</source>
        <translation>&quot;%1&quot; is geen getal van 0 tot 255; de regel zou worden genegeerd</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no colon</source>
        <translation>&quot;%1&quot; heeft geen dubbele punt</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither the full path of a file of certificates nor *, encrypted, verified, offered or never</source>
        <translation>&quot;%1&quot; is noch het volledige pad van een bestand met certificaten, noch *, encrypted, verified, offered of never</translation>
    </message>
    <message>
        <source>certificates are not checked by their fingerprint here; name a file of authorities</source>
        <translation>certificaten worden hier niet op hun vingerafdruk gecontroleerd; noem een bestand met certificaatautoriteiten</translation>
    </message>
    <message>
        <source>the relay &quot;%1&quot; is no host name</source>
        <translation>de relay &quot;%1&quot; is geen hostnaam</translation>
    </message>
    <message>
        <source>the port of the relay &quot;%1&quot; is no number from 1 to 65535</source>
        <translation>de poort van de relay &quot;%1&quot; is geen getal van 1 tot 65535</translation>
    </message>
    <message>
        <source>the file is empty: mail gets the default delivery and is not discarded</source>
        <translation>het bestand is leeg: mail krijgt de standaardaflevering en wordt niet weggegooid</translation>
    </message>
    <message>
        <source>the lines end as on DOS and Windows: the carriage return is part of each path and address</source>
        <translation>de regels eindigen als in DOS en Windows: de carriage return is deel van elk pad en adres</translation>
    </message>
    <message>
        <source>the first line is blank, so all mail for it is deferred</source>
        <translation>de eerste regel is leeg, dus alle mail ervoor wordt uitgesteld</translation>
    </message>
    <message>
        <source>/dev/null is delivered to as a mailbox, which cannot be done: the mail is deferred and returned</source>
        <translation>/dev/null wordt als mailbox gebruikt, wat niet kan: de mail wordt uitgesteld en teruggestuurd</translation>
    </message>
    <message>
        <source>the line forwards to nobody</source>
        <translation>de regel stuurt naar niemand door</translation>
    </message>
    <message>
        <source>the line has a space in its address: only one bare address may stand in a line, without a name</source>
        <translation>de regel heeft een spatie in het adres: in een regel mag alleen één kaal adres staan, zonder naam</translation>
    </message>
    <message>
        <source>the line has brackets or a comment round its address: only the bare address may stand there</source>
        <translation>de regel heeft haken of commentaar rond het adres: daar mag alleen het kale adres staan</translation>
    </message>
    <message>
        <source>the line has more than one address: each needs a line of its own</source>
        <translation>de regel heeft meer dan één adres: elk heeft een eigen regel nodig</translation>
    </message>
    <message>
        <source>the line forwards to an address that looks like a path: a path begins with / or ./</source>
        <translation>de regel stuurt door naar een adres dat op een pad lijkt: een pad begint met / of ./</translation>
    </message>
    <message>
        <source>the last line does not end</source>
        <translation>de laatste regel eindigt niet</translation>
    </message>
    <message>
        <source>its last line does not end</source>
        <translation>de laatste regel ervan eindigt niet</translation>
    </message>
    <message>
        <source>it does not end with a line that holds a single dot</source>
        <translation>het eindigt niet met een regel die één punt bevat</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no account name</source>
        <translation>&quot;%1&quot; is geen accountnaam</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be an account, a colon and the names it gets mail by: user:name:name</source>
        <translation>&quot;%1&quot; moet een account zijn, een dubbele punt en de namen waaronder het mail krijgt: gebruiker:naam:naam</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be an address, an account and an extension, with a colon behind each: sub:user:pre:</source>
        <translation>&quot;%1&quot; moet een adres, een account en een extensie zijn, met achter elk een dubbele punt: sub:user:pre:</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a line as in /etc/passwd, of seven fields with colons between them</source>
        <translation>&quot;%1&quot; moet een regel zijn als in /etc/passwd, van zeven velden met dubbele punten ertussen</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no line of such a list</source>
        <translation>&quot;%1&quot; is geen regel van zo’n lijst</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no line of users/assign: %2</source>
        <translation>&quot;%1&quot; is geen regel van users/assign: %2</translation>
    </message>
    <message>
        <source>it is none</source>
        <translation>het is er geen</translation>
    </message>
    <message>
        <source>nothing is ever delivered as root</source>
        <translation>er wordt nooit iets als root afgeleverd</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot stand in users/assign, whose fields end with colons</source>
        <translation>&quot;%1&quot; kan niet in users/assign staan, waarvan de velden op dubbele punten eindigen</translation>
    </message>
    <message>
        <source>an address is missing</source>
        <translation>er ontbreekt een adres</translation>
    </message>
    <message>
        <source>an extension has no slash</source>
        <translation>een extensie heeft geen schuine streep</translation>
    </message>
    <message>
        <source>a home is a path from the root: /home/NAME</source>
        <translation>een thuismap is een pad vanaf de root: /home/NAAM</translation>
    </message>
    <message>
        <source>line %1 has the address already: %2</source>
        <translation>regel %1 heeft het adres al: %2</translation>
    </message>
    <message>
        <source>Give it to another account with --replace.</source>
        <translation>Geef het met --replace aan een ander account.</translation>
    </message>
    <message>
        <source>the file must end with a line that holds a single dot</source>
        <translation>het bestand moet eindigen met een regel die één punt bevat</translation>
    </message>
    <message>
        <source>the last line has no newline</source>
        <translation>de laatste regel heeft geen regeleinde</translation>
    </message>
    <message>
        <source>seven fields are needed, each with a colon after it: address, user, uid, gid, home, dash, extension</source>
        <translation>er zijn zeven velden nodig, elk met een dubbele punt erachter: adres, gebruiker, uid, gid, thuismap, streepje, extensie</translation>
    </message>
    <message>
        <source>the line begins with neither &apos;=&apos; nor &apos;+&apos; and counts as &apos;=&apos;</source>
        <translation>de regel begint niet met &apos;=&apos; of &apos;+&apos; en telt als &apos;=&apos;</translation>
    </message>
    <message>
        <source>fields after the seventh are ignored</source>
        <translation>velden na het zevende worden genegeerd</translation>
    </message>
    <message>
        <source>the user and group ids must be numbers</source>
        <translation>de gebruikers- en groeps-id’s moeten getallen zijn</translation>
    </message>
    <message>
        <source>nothing is ever delivered as root (uid 0)</source>
        <translation>er wordt nooit iets als root (uid 0) afgeleverd</translation>
    </message>
    <message>
        <source>the account name is empty</source>
        <translation>de accountnaam is leeg</translation>
    </message>
    <message>
        <source>the home directory must begin with a slash</source>
        <translation>de thuismap moet met een schuine streep beginnen</translation>
    </message>
    <message>
        <source>this address is already assigned above; the earlier line wins</source>
        <translation>dit adres is hierboven al toegewezen; de eerdere regel wint</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>regel %1: %2</translation>
    </message>
    <message>
        <source>line %1, &quot;%2&quot;: %3</source>
        <translation>regel %1, &quot;%2&quot;: %3</translation>
    </message>
    <message>
        <source>Its name has capital letters, and addresses are read in small ones.</source>
        <translation>De naam ervan heeft hoofdletters, en adressen worden in kleine letters gelezen.</translation>
    </message>
    <message>
        <source>Its home %1 is not there.</source>
        <translation>De thuismap %1 ervan is er niet.</translation>
    </message>
    <message>
        <source>Its home %1 belongs to somebody else.</source>
        <translation>De thuismap %1 ervan is van iemand anders.</translation>
    </message>
    <message>
        <source>The address belongs to the account %1.</source>
        <translation>Het adres is van het account %1.</translation>
    </message>
    <message>
        <source>Line %1 of users/assign is for an address that an earlier line has.</source>
        <translation>Regel %1 van users/assign is voor een adres dat een eerdere regel heeft.</translation>
    </message>
    <message>
        <source>Line %1 of users/assign has this very address, which comes before everything else.</source>
        <translation>Regel %1 van users/assign heeft precies dit adres, dat vóór al het overige gaat.</translation>
    </message>
    <message>
        <source>Line %1 of users/assign has the beginning &quot;%2&quot;, the longest that fits.</source>
        <translation>Regel %1 van users/assign heeft het begin &quot;%2&quot;, het langste dat past.</translation>
    </message>
    <message>
        <source>Line %1 of users/assign has the beginning &quot;%2&quot;; a rule above fits better.</source>
        <translation>Regel %1 van users/assign heeft het begin &quot;%2&quot;; een regel erboven past beter.</translation>
    </message>
    <message>
        <source>Accounts are asked only where users/assign has nothing.</source>
        <translation>Accounts worden alleen geraadpleegd waar users/assign niets heeft.</translation>
    </message>
    <message>
        <source>users/assign has nothing for it, and %1 is an account.</source>
        <translation>users/assign heeft er niets voor, en %1 is een account.</translation>
    </message>
    <message>
        <source>users/assign has nothing for it and no account has the name, so the alias account gets it.</source>
        <translation>users/assign heeft er niets voor en geen account heeft de naam, dus krijgt het aliasaccount het.</translation>
    </message>
    <message>
        <source>unable to stat %1</source>
        <translation>kan %1 niet opvragen (stat)</translation>
    </message>
    <message>
        <source>unable to find alias user</source>
        <translation>kan de gebruiker alias niet vinden</translation>
    </message>
    <message>
        <source>no user %1</source>
        <translation>geen gebruiker %1</translation>
    </message>
    <message>
        <source>who may not connect has no environment</source>
        <translation>wie niet mag verbinden, heeft geen omgeving</translation>
    </message>
    <message>
        <source>RELAYCLIENT is set by `relay`</source>
        <translation>RELAYCLIENT wordt door `relay` ingesteld</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot have that value</source>
        <translation>&quot;%1&quot; kan die waarde niet hebben</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no address of a client</source>
        <translation>&quot;%1&quot; is geen adres van een client</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be compiled: %2</source>
        <translation>&quot;%1&quot; kan niet worden gecompileerd: %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; matches nobody</source>
        <translation>&quot;%1&quot; komt met niemand overeen</translation>
    </message>
    <message>
        <source>a note is one line</source>
        <translation>een notitie is één regel</translation>
    </message>
    <message>
        <source>Put this one in its place with --replace.</source>
        <translation>Zet deze met --replace in de plaats ervan.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no IP address</source>
        <translation>&quot;%1&quot; is geen IP-adres</translation>
    </message>
    <message>
        <source>behind the address and a colon must stand allow or deny</source>
        <translation>achter het adres en een dubbele punt moet allow of deny staan</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no variable: write ,NAME=&quot;value&quot;</source>
        <translation>&quot;%1&quot; is geen variabele: schrijf ,NAAM=&quot;waarde&quot;</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no value: write NAME=&quot;value&quot;</source>
        <translation>&quot;%1&quot; heeft geen waarde: schrijf NAAM=&quot;waarde&quot;</translation>
    </message>
    <message>
        <source>the value of %1 does not end with the %2 that it begins with</source>
        <translation>de waarde van %1 eindigt niet met de %2 waarmee die begint</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no network: behind / belongs a number of bits, at most %2</source>
        <translation>&quot;%1&quot; is geen netwerk: achter / hoort een aantal bits, hoogstens %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; mixes IPv4 and IPv6: write the IPv4 network</source>
        <translation>&quot;%1&quot; mengt IPv4 en IPv6: schrijf het IPv4-netwerk</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no colon and is ignored</source>
        <translation>&quot;%1&quot; heeft geen dubbele punt en wordt genegeerd</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no network and matches nobody: write all four numbers and /bits</source>
        <translation>&quot;%1&quot; is geen netwerk en komt met niemand overeen: schrijf alle vier de getallen en /bits</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no range of numbers</source>
        <translation>&quot;%1&quot; is geen reeks getallen</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no IP address or network</source>
        <translation>&quot;%1&quot; is geen IP-adres of netwerk</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is there, by line %2.</source>
        <translation>&quot;%1&quot; is er, door regel %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not there.</source>
        <translation>&quot;%1&quot; is er niet.</translation>
    </message>
    <message>
        <source>A rule for everybody else is there, by line %1.</source>
        <translation>Er is een regel voor alle anderen, door regel %1.</translation>
    </message>
    <message>
        <source>A rule for everybody else is not there.</source>
        <translation>Er is geen regel voor alle anderen.</translation>
    </message>
    <message>
        <source>No rule fits: the client may connect, and may not relay.</source>
        <translation>Geen regel past: de client mag verbinden, en mag niet relayen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is in badmailfrom.</source>
        <translation>&quot;%1&quot; staat in badmailfrom.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not in badmailfrom.</source>
        <translation>&quot;%1&quot; staat niet in badmailfrom.</translation>
    </message>
    <message>
        <source>Bounces have no sender, and badmailfrom cannot refuse them.</source>
        <translation>Bounces hebben geen afzender, en badmailfrom kan ze niet weigeren.</translation>
    </message>
    <message>
        <source>The sender is not refused.</source>
        <translation>De afzender wordt niet geweigerd.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no name for such a table</source>
        <translation>&quot;%1&quot; is geen naam voor zo’n tabel</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no address</source>
        <translation>&quot;%1&quot; is geen adres</translation>
    </message>
    <message>
        <source>a colon or semicolon among the addresses; groups are not known here</source>
        <translation>een dubbele punt of puntkomma tussen de adressen; groepen zijn hier niet bekend</translation>
    </message>
    <message>
        <source>%1 is a file, to which fastforward delivers nothing; a .qmail file can</source>
        <translation>%1 is een bestand, waarin fastforward niets aflevert; een .qmail-bestand kan dat wel</translation>
    </message>
    <message>
        <source>an address is empty</source>
        <translation>een adres is leeg</translation>
    </message>
    <message>
        <source>the addresses cannot be understood</source>
        <translation>de adressen zijn niet te begrijpen</translation>
    </message>
    <message>
        <source>a quote, comment or bracket does not end</source>
        <translation>een aanhalingsteken, commentaar of haak wordt niet gesloten</translation>
    </message>
    <message>
        <source>the name is missing before the colon</source>
        <translation>de naam vóór de dubbele punt ontbreekt</translation>
    </message>
    <message>
        <source>nothing stands behind the name</source>
        <translation>achter de naam staat niets</translation>
    </message>
    <message>
        <source>a name, an address or a command is one line, without control characters</source>
        <translation>een naam, een adres of een opdracht is één regel, zonder besturingstekens</translation>
    </message>
    <message>
        <source>A private hub has no mailing lists of mlmmj, whose programs need root&apos;s help; make a list in .qmail files instead.</source>
        <translation>Een privéhub heeft geen mailinglijsten van mlmmj, waarvan de programma’s de hulp van root nodig hebben; maak in plaats daarvan een lijst in .qmail-bestanden.</translation>
    </message>
    <message>
        <source>this hub does not deliver mail for %1: it is neither in control/locals nor in control/virtualdomains</source>
        <translation>deze hub levert geen mail voor %1 af: het staat noch in control/locals noch in control/virtualdomains</translation>
    </message>
    <message>
        <source>it belongs to the account %1, who can make a list in its own .qmail files</source>
        <translation>het is van het account %1, dat in zijn eigen .qmail-bestanden een lijst kan maken</translation>
    </message>
    <message>
        <source>Take another name.</source>
        <translation>Neem een andere naam.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be a member&apos;s address</source>
        <translation>&quot;%1&quot; kan niet het adres van een lid zijn</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be the owner&apos;s address</source>
        <translation>&quot;%1&quot; kan niet het adres van de beheerder zijn</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be a list: write NAME@DOMAIN with a name of letters, digits, dots, dashes and underlines</source>
        <translation>&quot;%1&quot; kan geen lijst zijn: schrijf NAAM@DOMEIN met een naam van letters, cijfers, punten, streepjes en onderstrepingstekens</translation>
    </message>
    <message>
        <source>mlmmj is not installed: there is no %1</source>
        <translation>mlmmj is niet geïnstalleerd: er is geen %1</translation>
    </message>
    <message>
        <source>Install the package mlmmj and try again.</source>
        <translation>Installeer het pakket mlmmj en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>%1 is there already</source>
        <translation>%1 is er al</translation>
    </message>
    <message>
        <source>Take another name, or remove what is there.</source>
        <translation>Neem een andere naam, of verwijder wat er is.</translation>
    </message>
    <message>
        <source>say who shall become a member</source>
        <translation>geef aan wie lid moet worden</translation>
    </message>
    <message>
        <source>a list needs an owner</source>
        <translation>een lijst heeft een beheerder nodig</translation>
    </message>
    <message>
        <source>there is no list %1</source>
        <translation>er is geen lijst %1</translation>
    </message>
    <message>
        <source>%1 is no directory of a list of mlmmj&apos;s</source>
        <translation>%1 is geen map van een lijst van mlmmj</translation>
    </message>
    <message>
        <source>mlmmj-make-ml has not made %1</source>
        <translation>mlmmj-make-ml heeft %1 niet gemaakt</translation>
    </message>
    <message>
        <source>%1 belongs to the account %2, who can make a list in its own .qmail files; take another name</source>
        <translation>%1 is van het account %2, dat in zijn eigen .qmail-bestanden een lijst kan maken; neem een andere naam</translation>
    </message>
    <message>
        <source>%1 can be read or written by others than its owner</source>
        <translation>%1 kan door anderen dan de eigenaar worden gelezen of geschreven</translation>
    </message>
    <message>
        <source>Look into the file before you close it to them (chmod 600): they could have written it.</source>
        <translation>Kijk in het bestand voordat u het voor hen afsluit (chmod 600): ze kunnen het hebben geschreven.</translation>
    </message>
    <message>
        <source>%1 can be used by others than its owner; run chmod 600 on it</source>
        <translation>%1 kan door anderen dan de eigenaar worden gebruikt; voer er chmod 600 op uit</translation>
    </message>
    <message>
        <source>%1 does not belong to who runs the hub; run chown on it</source>
        <translation>%1 is niet van wie de hub draait; voer er chown op uit</translation>
    </message>
    <message>
        <source>the name cannot be used: %1</source>
        <translation>de naam kan niet worden gebruikt: %1</translation>
    </message>
    <message>
        <source>the password cannot be used: %1</source>
        <translation>het wachtwoord kan niet worden gebruikt: %1</translation>
    </message>
    <message>
        <source>Take another name, such as anna@example.org.</source>
        <translation>Neem een andere naam, bijvoorbeeld anna@example.org.</translation>
    </message>
    <message>
        <source>it is too long</source>
        <translation>het is te lang</translation>
    </message>
    <message>
        <source>it is longer than %1 bytes</source>
        <translation>het is langer dan %1 bytes</translation>
    </message>
    <message>
        <source>it has a colon, begins with # or has a space at an end</source>
        <translation>het heeft een dubbele punt, begint met # of heeft een spatie aan het begin of eind</translation>
    </message>
    <message>
        <source>it is empty or has a NUL in it</source>
        <translation>het is leeg of bevat een NUL</translation>
    </message>
    <message>
        <source>it has characters that SASLprep does not allow: %1</source>
        <translation>het heeft tekens die SASLprep niet toestaat: %1</translation>
    </message>
    <message>
        <source>nothing is left of it after SASLprep</source>
        <translation>na SASLprep blijft er niets van over</translation>
    </message>
    <message>
        <source>there is no colon behind the name</source>
        <translation>er staat geen dubbele punt achter de naam</translation>
    </message>
    <message>
        <source>the name is not in the form that names are compared in (SASLprep)</source>
        <translation>de naam heeft niet de vorm waarin namen worden vergeleken (SASLprep)</translation>
    </message>
    <message>
        <source>the name stands further up already; the first line counts</source>
        <translation>de naam staat verder naar boven al; de eerste regel telt</translation>
    </message>
    <message>
        <source>what follows the name is no verifier for SCRAM-SHA-256 of 4096 to 2000000 iterations</source>
        <translation>wat op de naam volgt, is geen controlewaarde voor SCRAM-SHA-256 met 4096 tot 2000000 iteraties</translation>
    </message>
    <message>
        <source>what follows the name is neither a SCRAM-SHA-256 verifier nor a hash as in crypt(5)</source>
        <translation>wat op de naam volgt, is geen controlewaarde voor SCRAM-SHA-256 en geen hash als in crypt(5)</translation>
    </message>
    <message>
        <source>an entry of control/%1 goes before it: %2</source>
        <translation>een vermelding in control/%1 gaat ervoor: %2</translation>
    </message>
    <message>
        <source>the name of the relay has blanks at an end, or characters that cannot be kept</source>
        <translation>de naam van de relay heeft spaties aan het begin of eind, of tekens die niet bewaard kunnen worden</translation>
    </message>
    <message>
        <source>the user name has blanks at an end, or characters that cannot be kept</source>
        <translation>de gebruikersnaam heeft spaties aan het begin of eind, of tekens die niet bewaard kunnen worden</translation>
    </message>
    <message>
        <source>the token command has blanks at an end, or characters that cannot be kept</source>
        <translation>de tokenopdracht heeft spaties aan het begin of eind, of tekens die niet bewaard kunnen worden</translation>
    </message>
    <message>
        <source>the TLS mode has blanks at an end, or characters that cannot be kept</source>
        <translation>de TLS-modus heeft spaties aan het begin of eind, of tekens die niet bewaard kunnen worden</translation>
    </message>
    <message>
        <source>the port is not a number from 1 to 65535</source>
        <translation>de poort is geen getal van 1 tot 65535</translation>
    </message>
    <message>
        <source>a user name with a bar cannot be kept</source>
        <translation>een gebruikersnaam met een verticale streep kan niet worden bewaard</translation>
    </message>
    <message>
        <source>this password cannot be kept; choose another one at the relay</source>
        <translation>dit wachtwoord kan niet worden bewaard; kies bij de relay een ander</translation>
    </message>
    <message>
        <source>a password needs the user name that it belongs to</source>
        <translation>een wachtwoord heeft de gebruikersnaam nodig waar het bij hoort</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither &quot;default&quot; nor a domain nor a sender</source>
        <translation>&quot;%1&quot; is niet &quot;default&quot;, geen domein en geen afzender</translation>
    </message>
    <message>
        <source>there is no password of %1 for %2 yet</source>
        <translation>er is nog geen wachtwoord van %1 voor %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a name of letters, digits, dots and hyphens, such as mail.example.org</source>
        <translation>&quot;%1&quot; is geen naam van letters, cijfers, punten en koppeltekens, zoals mail.example.org</translation>
    </message>
    <message>
        <source>%1 is one of an authority</source>
        <translation>%1 is er een van een certificaatautoriteit</translation>
    </message>
    <message>
        <source>Remove it first (mailwrightctl tls remove) if it must go.</source>
        <translation>Verwijder het eerst (mailwrightctl tls remove) als het weg moet.</translation>
    </message>
    <message>
        <source>What was there stays as it is.</source>
        <translation>Wat er was, blijft zoals het is.</translation>
    </message>
    <message>
        <source>there is no certificate</source>
        <translation>er is geen certificaat</translation>
    </message>
    <message>
        <source>certificate %1 is damaged: %2</source>
        <translation>certificaat %1 is beschadigd: %2</translation>
    </message>
    <message>
        <source>there is no private key</source>
        <translation>er is geen privésleutel</translation>
    </message>
    <message>
        <source>the private key is damaged</source>
        <translation>de privésleutel is beschadigd</translation>
    </message>
    <message>
        <source>the private key is under a passphrase, which nobody could type when a server starts</source>
        <translation>de privésleutel is met een wachtwoordzin beveiligd, die niemand zou kunnen intypen als een server start</translation>
    </message>
    <message>
        <source>the private key does not belong to the certificate</source>
        <translation>de privésleutel hoort niet bij het certificaat</translation>
    </message>
    <message>
        <source>the certificate expired on %1 (%2 ago)</source>
        <translation>het certificaat is op %1 verlopen (%2 geleden)</translation>
    </message>
    <message>
        <source>no server can use it: %1</source>
        <translation>geen server kan het gebruiken: %1</translation>
    </message>
    <message>
        <source>the certificate cannot be used: %1</source>
        <translation>het certificaat kan niet worden gebruikt: %1</translation>
    </message>
    <message>
        <source>the chain cannot be used: %1</source>
        <translation>de keten kan niet worden gebruikt: %1</translation>
    </message>
    <message>
        <source>a certificate needs the name of a host</source>
        <translation>een certificaat heeft de naam van een host nodig</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no name of a host (names with other letters: write their xn-- form)</source>
        <translation>&quot;%1&quot; is geen naam van een host (namen met andere letters: schrijf de vorm met xn--)</translation>
    </message>
    <message>
        <source>a certificate is valid for 1 to %1 days</source>
        <translation>een certificaat is 1 tot %1 dagen geldig</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not ADDRESS:PORT, such as 127.0.0.1:2525 or [::]:25</source>
        <translation>&quot;%1&quot; is niet ADRES:POORT, zoals 127.0.0.1:2525 of [::]:25</translation>
    </message>
    <message>
        <source>%1 does not listen anywhere</source>
        <translation>%1 luistert nergens</translation>
    </message>
    <message>
        <source>there is no hub in %1 yet: it needs the name of this host</source>
        <translation>er is nog geen hub in %1: die heeft de naam van deze host nodig</translation>
    </message>
    <message>
        <source>there is no account %1 on this machine; make it first</source>
        <translation>er is geen account %1 op deze computer; maak het eerst</translation>
    </message>
    <message>
        <source>qmail&apos;s accounts and groups are not all there; run installer/users</source>
        <translation>de accounts en groepen van qmail zijn er niet allemaal; voer installer/users uit</translation>
    </message>
    <message>
        <source>Then try again; nothing has been made.</source>
        <translation>Probeer het dan opnieuw; er is niets gemaakt.</translation>
    </message>
    <message>
        <source>The queue in %1 is not whole: queue/mess has no directories 0, 1, 2 and so on.</source>
        <translation>De wachtrij in %1 is niet volledig: queue/mess heeft geen mappen 0, 1, 2 enzovoort.</translation>
    </message>
    <message>
        <source>There is no account %1, as which programs of the hub run.</source>
        <translation>Er is geen account %1, waaronder programma’s van de hub draaien.</translation>
    </message>
    <message>
        <source>There is no group %1.</source>
        <translation>Er is geen groep %1.</translation>
    </message>
    <message>
        <source>it is about the whole backup, not about single files or domains</source>
        <translation>het gaat om de hele back-up, niet om afzonderlijke bestanden of domeinen</translation>
    </message>
    <message>
        <source>Nothing of it is used; take another one.</source>
        <translation>Er wordt niets van gebruikt; neem een andere.</translation>
    </message>
    <message>
        <source>it is not a backup: its first file is no manifest</source>
        <translation>het is geen back-up: het eerste bestand erin is geen manifest</translation>
    </message>
    <message>
        <source>it is not a backup that this version knows</source>
        <translation>het is geen back-up die deze versie kent</translation>
    </message>
    <message>
        <source>its manifest is damaged in line %1</source>
        <translation>het manifest ervan is beschadigd in regel %1</translation>
    </message>
    <message>
        <source>its manifest does not list what it holds</source>
        <translation>het manifest ervan noemt niet wat de back-up bevat</translation>
    </message>
    <message>
        <source>%1 is not what the manifest says</source>
        <translation>%1 is niet wat het manifest zegt</translation>
    </message>
    <message>
        <source>it is not a tar file, or it is damaged: a checksum does not fit</source>
        <translation>het is geen tar-bestand, of het is beschadigd: een controlesom klopt niet</translation>
    </message>
    <message>
        <source>it is damaged: a number in it is none</source>
        <translation>het is beschadigd: een getal erin is er geen</translation>
    </message>
    <message>
        <source>it is cut off</source>
        <translation>het is afgekapt</translation>
    </message>
    <message>
        <source>it is cut off: its end is missing</source>
        <translation>het is afgekapt: het einde ontbreekt</translation>
    </message>
    <message>
        <source>there is something in it that is no ordinary file, or too much</source>
        <translation>er zit iets in dat geen gewoon bestand is, of te veel</translation>
    </message>
    <message>
        <source>The SMTP servers are restarted: connections that are open finish first, new ones wait for a second.</source>
        <translation>De SMTP-servers worden opnieuw gestart: open verbindingen worden eerst voltooid, nieuwe wachten een seconde.</translation>
    </message>
    <message>
        <source>%1 is restarted: running work finishes first.</source>
        <translation>%1 wordt opnieuw gestart: lopend werk wordt eerst voltooid.</translation>
    </message>
    <message>
        <source>%1 ends: running work finishes first.</source>
        <translation>%1 stopt: lopend werk wordt eerst voltooid.</translation>
    </message>
    <message>
        <source>Every other domain is no longer virtual: mail for it goes where locals or DNS say.</source>
        <translation>Elk ander domein is niet langer virtueel: mail ervoor gaat waar locals of DNS het zegt.</translation>
    </message>
    <message>
        <source>Through control/virtualdomains mail for every domain that is named nowhere goes to the local address %1-NAME.</source>
        <translation>Via control/virtualdomains gaat mail voor elk domein dat nergens wordt genoemd naar het lokale adres %1-NAAM.</translation>
    </message>
    <message>
        <source>An exception: %1 is remote mail and goes where DNS says.</source>
        <translation>Een uitzondering: %1 is externe mail en gaat waar DNS het zegt.</translation>
    </message>
    <message>
        <source>mail to anybody@%1</source>
        <translation>mail aan iedereen@%1</translation>
    </message>
    <message>
        <source>mail to anybody below %1</source>
        <translation>mail aan iedereen onder %1</translation>
    </message>
    <message>
        <source>mail to %1</source>
        <translation>mail aan %1</translation>
    </message>
    <message>
        <source>mail for every domain that is named nowhere</source>
        <translation>mail voor elk domein dat nergens wordt genoemd</translation>
    </message>
    <message>
        <source>It is handled by the account %1 through the files %2 in %3; what has none bounces, until there is one that ends in default.</source>
        <translation>Het wordt door het account %1 behandeld via de bestanden %2 in %3; wat er geen heeft, bouncet, tot er een is die op default eindigt.</translation>
    </message>
    <message>
        <source>There is no rcpthosts: mail for any domain is accepted already, which makes an open relay.</source>
        <translation>Er is geen rcpthosts: mail voor elk domein wordt al geaccepteerd, waardoor dit een open relay is.</translation>
    </message>
    <message>
        <source>%1 is removed: its mail bounces, or goes to a .qmail file that ends in default.</source>
        <translation>%1 wordt verwijderd: de mail ervoor bouncet, of gaat naar een .qmail-bestand dat op default eindigt.</translation>
    </message>
    <message>
        <source>Mail for %1 goes to %2.</source>
        <translation>Mail voor %1 gaat naar %2.</translation>
    </message>
    <message>
        <source>Mail for %1 goes to %2, %3 more.</source>
        <translation>Mail voor %1 gaat naar %2 en nog %3.</translation>
    </message>
    <message>
        <source>Mail for %1 is given to a program.</source>
        <translation>Mail voor %1 wordt aan een programma gegeven.</translation>
    </message>
    <message>
        <source>Mail for %1 is delivered the standard way, or dropped if only comments stand there.</source>
        <translation>Mail voor %1 wordt op de standaardmanier afgeleverd, of weggegooid als er alleen commentaar staat.</translation>
    </message>
    <message>
        <source>Until now mail for %1 was delivered the standard way (control/defaultdelivery); from now on only as this file says.</source>
        <translation>Tot nu toe werd mail voor %1 op de standaardmanier afgeleverd (control/defaultdelivery); vanaf nu alleen zoals dit bestand zegt.</translation>
    </message>
    <message>
        <source>Addresses are given to accounts anew, as users/assign says.</source>
        <translation>Adressen worden opnieuw aan accounts gegeven, zoals users/assign zegt.</translation>
    </message>
    <message>
        <source>%1 holds for the next time that users/assign is made (qmail-pw2u).</source>
        <translation>%1 geldt voor de volgende keer dat users/assign wordt gemaakt (qmail-pw2u).</translation>
    </message>
    <message>
        <source>%1 is an account: when users/assign is made anew its own rule comes first and wins, unless users/exclude names it.</source>
        <translation>%1 is een account: als users/assign opnieuw wordt gemaakt, komt de eigen regel ervan eerst en wint die, tenzij users/exclude het noemt.</translation>
    </message>
    <message>
        <source>%1 is an account: its mail goes to it all the same, unless users/exclude names it and users/assign gives the address to another.</source>
        <translation>%1 is een account: de mail ervoor gaat er toch heen, tenzij users/exclude het noemt en users/assign het adres aan een ander geeft.</translation>
    </message>
    <message>
        <source>Who may connect, and who may send mail to anywhere (relay), is decided by the new rules.</source>
        <translation>Wie mag verbinden, en wie mail overal heen mag sturen (relay), wordt door de nieuwe regels bepaald.</translation>
    </message>
    <message>
        <source>Where .qmail files ask fastforward, mail goes as the new table says.</source>
        <translation>Waar .qmail-bestanden fastforward raadplegen, gaat mail zoals de nieuwe tabel zegt.</translation>
    </message>
    <message>
        <source>Nothing asks this table before a .qmail file has a line &quot;|fastforward -d %1.cdb&quot;.</source>
        <translation>Niets raadpleegt deze tabel voordat een .qmail-bestand een regel &quot;|fastforward -d %1.cdb&quot; heeft.</translation>
    </message>
    <message>
        <source>%1 files with secrets are not in this backup and stay as they are: %2.</source>
        <translation>%1 bestanden met geheimen zitten niet in deze back-up en blijven zoals ze zijn: %2.</translation>
    </message>
    <message>
        <source>Mail for %1 is no longer taken.</source>
        <translation>Mail voor %1 wordt niet meer aangenomen.</translation>
    </message>
    <message>
        <source>Mail for %1 is still taken, and goes where it went.</source>
        <translation>Mail voor %1 wordt nog steeds aangenomen, en gaat waar die heen ging.</translation>
    </message>
    <message>
        <source>The DNS must know %1: other servers look up the name that the hub calls itself, and whom to bring mail for it.</source>
        <translation>DNS moet %1 kennen: andere servers zoeken de naam op waarmee de hub zich meldt, en bij wie ze mail ervoor moeten brengen.</translation>
    </message>
    <message>
        <source>Mail for the users of this computer goes to the relay, too: it must know their addresses.</source>
        <translation>Ook mail voor de gebruikers van deze computer gaat naar de relay: die moet hun adressen kennen.</translation>
    </message>
    <message>
        <source>While none of the servers answers, programs that send mail are told that it failed: nothing waits here.</source>
        <translation>Zolang geen van de servers antwoordt, krijgen programma’s die mail verzenden te horen dat het is mislukt: hier wacht niets.</translation>
    </message>
    <message>
        <source>People may have to know, and agree, that their mail is kept: ask before.</source>
        <translation>Mogelijk moeten mensen weten, en ermee instemmen, dat hun mail wordt bewaard: vraag het vooraf.</translation>
    </message>
    <message>
        <source>When %1 has connected to the SMTP server, which is one process for each client from now on, without STARTTLS, the mail is sent to port 25 there.</source>
        <translation>Als %1 met de SMTP-server heeft verbonden, die vanaf nu één proces per client is, zonder STARTTLS, wordt de mail daar naar poort 25 gestuurd.</translation>
    </message>
    <message>
        <source>The queue, the directories and the mailboxes are made, and the services begin.</source>
        <translation>De wachtrij, de mappen en de mailboxen worden gemaakt, en de services beginnen.</translation>
    </message>
    <message>
        <source>Nothing of the hub itself is changed, and nothing stops.</source>
        <translation>Aan de hub zelf wordt niets gewijzigd, en er stopt niets.</translation>
    </message>
    <message>
        <source>The tcp rules are made from %1.</source>
        <translation>De tcp-regels worden uit %1 gemaakt.</translation>
    </message>
    <message>
        <source>The services are in %1.</source>
        <translation>De services staan in %1.</translation>
    </message>
    <message>
        <source>The service %1 keeps no log that multilog writes.</source>
        <translation>De service %1 houdt geen logboek bij dat multilog schrijft.</translation>
    </message>
    <message>
        <source>The service %1 writes its log to %2.</source>
        <translation>De service %1 schrijft het logboek naar %2.</translation>
    </message>
    <message>
        <source>The queue is spread over %1 directories.</source>
        <translation>De wachtrij is over %1 mappen verdeeld.</translation>
    </message>
    <message>
        <source>Its programs are %1&apos;s.</source>
        <translation>De programma’s ervan zijn van %1.</translation>
    </message>
    <message>
        <source>%1 is of a maker that is not known.</source>
        <translation>%1 is van een onbekende maker.</translation>
    </message>
    <message>
        <source>Its accounts are %1.</source>
        <translation>De accounts ervan zijn %1.</translation>
    </message>
    <message>
        <source>One message cannot be tried or returned by itself: its qmail-send takes no commands. All can be tried at once.</source>
        <translation>Eén bericht kan niet apart worden geprobeerd of teruggestuurd: de qmail-send ervan neemt geen opdrachten aan. Alle tegelijk kunnen wel worden geprobeerd.</translation>
    </message>
    <message>
        <source>Settings that only Mailwright&apos;s programs read cannot be made: TLS, logins, limits for each client and others; each refusal names the file.</source>
        <translation>Instellingen die alleen de programma’s van Mailwright lezen, zijn niet mogelijk: TLS, aanmeldingen, limieten voor elke client en andere; elke weigering noemt het bestand.</translation>
    </message>
    <message>
        <source>A recipient is refused only after its mail was taken, by a bounce: its qmail-smtpd does not ask who exists.</source>
        <translation>Een ontvanger wordt pas geweigerd nadat de mail is aangenomen, met een bounce: de qmail-smtpd ervan vraagt niet wie er bestaat.</translation>
    </message>
    <message>
        <source>%1 is a hub of these programs.</source>
        <translation>%1 is een hub van deze programma’s.</translation>
    </message>
    <message>
        <source>%1 is a hub that was set up by hand and taken over; its programs are %2&apos;s.</source>
        <translation>%1 is een hub die met de hand is ingericht en is overgenomen; de programma’s ervan zijn van %2.</translation>
    </message>
    <message>
        <source>%1 is a hub that was set up by hand, with programs of others and services of its own.</source>
        <translation>%1 is een hub die met de hand is ingericht, met programma’s van anderen en eigen services.</translation>
    </message>
    <message>
        <source>%1 is a qmail of other programs, with control files and a queue.</source>
        <translation>%1 is een qmail van andere programma’s, met control-bestanden en een wachtrij.</translation>
    </message>
    <message>
        <source>%1 has control files and no queue.</source>
        <translation>%1 heeft control-bestanden en geen wachtrij.</translation>
    </message>
    <message>
        <source>%1 has parts of a hub, but not all that one needs to work.</source>
        <translation>%1 heeft delen van een hub, maar niet alles wat die nodig heeft om te werken.</translation>
    </message>
    <message>
        <source>%1 has parts of a hub, but not all that one needs to work: control/me, the name of the host, is missing.</source>
        <translation>%1 heeft delen van een hub, maar niet alles wat die nodig heeft om te werken: control/me, de naam van de host, ontbreekt.</translation>
    </message>
    <message>
        <source>There is no hub in %1 yet.</source>
        <translation>Er is nog geen hub in %1.</translation>
    </message>
    <message>
        <source>The group %1 is missing.</source>
        <translation>De groep %1 ontbreekt.</translation>
    </message>
    <message>
        <source>The account %1 is missing.</source>
        <translation>Het account %1 ontbreekt.</translation>
    </message>
    <message>
        <source>Make them all: sudo installer/users (a package does it by itself).</source>
        <translation>Maak ze allemaal: sudo installer/users (een pakket doet dat vanzelf).</translation>
    </message>
    <message>
        <source>The program %1, which keeps the services running, is missing.</source>
        <translation>Het programma %1, dat de services draaiend houdt, ontbreekt.</translation>
    </message>
    <message>
        <source>Install the package daemontools.</source>
        <translation>Installeer het pakket daemontools.</translation>
    </message>
    <message>
        <source>%1 listens on port %2 already.</source>
        <translation>%1 luistert al op poort %2.</translation>
    </message>
    <message>
        <source>%1 listens on port %2 already (process %3).</source>
        <translation>%1 luistert al op poort %2 (proces %3).</translation>
    </message>
    <message>
        <source>%1 listens on port %2 already (process %3, %4).</source>
        <translation>%1 luistert al op poort %2 (proces %3, %4).</translation>
    </message>
    <message>
        <source>a program of another user</source>
        <translation>een programma van een andere gebruiker</translation>
    </message>
    <message>
        <source>Choose another port.</source>
        <translation>Kies een andere poort.</translation>
    </message>
    <message>
        <source>Stop it and keep it from starting again, or let this hub listen elsewhere.</source>
        <translation>Stop het en zorg dat het niet weer start, of laat deze hub elders luisteren.</translation>
    </message>
    <message>
        <source>There is %1, as Life with qmail has it.</source>
        <translation>Er is %1, zoals Life with qmail het heeft.</translation>
    </message>
    <message>
        <source>Take the installation over: mailwrightctl setup adopt.</source>
        <translation>Neem de installatie over: mailwrightctl setup adopt.</translation>
    </message>
    <message>
        <source>The service %1 runs from now on.</source>
        <translation>De service %1 draait vanaf nu.</translation>
    </message>
    <message>
        <source>The service %1 ends.</source>
        <translation>De service %1 eindigt.</translation>
    </message>
    <message>
        <source>The service %1 stops and is normally down.</source>
        <translation>De service %1 stopt en is normaal gesproken uit.</translation>
    </message>
    <message>
        <source>The service %1 starts and is normally up.</source>
        <translation>De service %1 start en is normaal gesproken aan.</translation>
    </message>
    <message>
        <source>The service %1 is started in another way from now on.</source>
        <translation>De service %1 wordt vanaf nu op een andere manier gestart.</translation>
    </message>
    <message>
        <source>%1 stops, and stays down also when the machine starts anew.</source>
        <translation>%1 stopt, en blijft ook gestopt als de computer opnieuw start.</translation>
    </message>
    <message>
        <source>%1 ends; its log stays.</source>
        <translation>%1 eindigt; het logboek blijft.</translation>
    </message>
    <message>
        <source>The mailing list %1 is made.</source>
        <translation>De mailinglijst %1 wordt gemaakt.</translation>
    </message>
    <message>
        <source>The mailing list %1 ends.</source>
        <translation>De mailinglijst %1 eindigt.</translation>
    </message>
    <message>
        <source>The members of %1 change; nobody is told.</source>
        <translation>De leden van %1 veranderen; niemand krijgt er bericht van.</translation>
    </message>
    <message>
        <source>People subscribe by mail to %1.</source>
        <translation>Mensen abonneren zich met een mail aan %1.</translation>
    </message>
    <message>
        <source>Mail to the list bounces from now on.</source>
        <translation>Mail aan de lijst bouncet vanaf nu.</translation>
    </message>
    <message>
        <source>Its archive and its members are kept in %1; undo brings them back.</source>
        <translation>Het archief en de leden ervan blijven bewaard in %1; ongedaan maken brengt ze terug.</translation>
    </message>
    <message>
        <source>Who may log in to send mail changes at once.</source>
        <translation>Wie zich mag aanmelden om mail te verzenden, verandert meteen.</translation>
    </message>
    <message>
        <source>%1 has a password now.</source>
        <translation>%1 heeft nu een wachtwoord.</translation>
    </message>
    <message>
        <source>%1 has another password now; the one before does not count any more.</source>
        <translation>%1 heeft nu een ander wachtwoord; het vorige telt niet meer.</translation>
    </message>
    <message>
        <source>For mail, this one counts from now on, not that of the account %1.</source>
        <translation>Voor mail telt vanaf nu dit wachtwoord, niet dat van het account %1.</translation>
    </message>
    <message>
        <source>It is easy to guess.</source>
        <translation>Het is gemakkelijk te raden.</translation>
    </message>
    <message>
        <source>It is shorter than %1 characters; whoever gets at the file of passwords could guess it.</source>
        <translation>Het is korter dan %1 tekens; wie bij het bestand met wachtwoorden komt, zou het kunnen raden.</translation>
    </message>
    <message>
        <source>The name is part of it.</source>
        <translation>De naam is er een deel van.</translation>
    </message>
    <message>
        <source>It is made of few different characters.</source>
        <translation>Het bestaat uit weinig verschillende tekens.</translation>
    </message>
    <message>
        <source>all mail that nothing else is said about goes through %1, without a login.</source>
        <translation>alle overige mail gaat via %1, zonder aanmelding.</translation>
    </message>
    <message>
        <source>all mail that nothing else is said about goes through %1, as %2.</source>
        <translation>alle overige mail gaat via %1, als %2.</translation>
    </message>
    <message>
        <source>mail from everybody@%1 goes through %2, without a login.</source>
        <translation>mail van iedereen@%1 gaat via %2, zonder aanmelding.</translation>
    </message>
    <message>
        <source>mail from everybody@%1 goes through %2, as %3.</source>
        <translation>mail van iedereen@%1 gaat via %2, als %3.</translation>
    </message>
    <message>
        <source>mail from %1 goes through %2, without a login.</source>
        <translation>mail van %1 gaat via %2, zonder aanmelding.</translation>
    </message>
    <message>
        <source>mail from %1 goes through %2, as %3.</source>
        <translation>mail van %1 gaat via %2, als %3.</translation>
    </message>
    <message>
        <source>mail for all hosts below %1 goes through %2, without a login.</source>
        <translation>mail voor alle hosts onder %1 gaat via %2, zonder aanmelding.</translation>
    </message>
    <message>
        <source>mail for all hosts below %1 goes through %2, as %3.</source>
        <translation>mail voor alle hosts onder %1 gaat via %2, als %3.</translation>
    </message>
    <message>
        <source>mail for %1 goes through %2, without a login.</source>
        <translation>mail voor %1 gaat via %2, zonder aanmelding.</translation>
    </message>
    <message>
        <source>mail for %1 goes through %2, as %3.</source>
        <translation>mail voor %1 gaat via %2, als %3.</translation>
    </message>
    <message>
        <source>all mail that nothing else is said about</source>
        <translation>alle overige mail</translation>
    </message>
    <message>
        <source>mail from everybody@%1</source>
        <translation>mail van iedereen@%1</translation>
    </message>
    <message>
        <source>mail from %1</source>
        <translation>mail van %1</translation>
    </message>
    <message>
        <source>mail for all hosts below %1</source>
        <translation>mail voor alle hosts onder %1</translation>
    </message>
    <message>
        <source>mail for %1</source>
        <translation>mail voor %1</translation>
    </message>
    <message>
        <source>Clients that ask for %1 are shown another certificate, from the next connection on.</source>
        <translation>Clients die om %1 vragen, krijgen vanaf de volgende verbinding een ander certificaat te zien.</translation>
    </message>
    <message>
        <source>The certificate %1 and its key are removed.</source>
        <translation>Het certificaat %1 en de sleutel ervan worden verwijderd.</translation>
    </message>
    <message>
        <source>The certificate is for %1, signed by itself, valid %2.</source>
        <translation>Het certificaat is voor %1, zelfondertekend, geldig %2.</translation>
    </message>
    <message>
        <source>The certificate is for %1, issued by %2, valid %3.</source>
        <translation>Het certificaat is voor %1, uitgegeven door %2, geldig %3.</translation>
    </message>
    <message>
        <source>Its fingerprint (SHA-256) is %1; its key is %2.</source>
        <translation>De vingerafdruk (SHA-256) is %1; de sleutel is %2.</translation>
    </message>
    <message>
        <source>The certificate is not for %1.</source>
        <translation>Het certificaat is niet voor %1.</translation>
    </message>
    <message>
        <source>The certificate is not for %1, the name of this hub.</source>
        <translation>Het certificaat is niet voor %1, de naam van deze hub.</translation>
    </message>
    <message>
        <source>The certificate names no host.</source>
        <translation>Het certificaat noemt geen host.</translation>
    </message>
    <message>
        <source>The certificate is not valid yet: %1.</source>
        <translation>Het certificaat is nog niet geldig: %1.</translation>
    </message>
    <message>
        <source>The certificate is signed by itself: programs that verify it have to be told to trust it.</source>
        <translation>Het certificaat is zelfondertekend: programma’s die het controleren, moet worden gezegd dat ze het moeten vertrouwen.</translation>
    </message>
    <message>
        <source>The certificate comes without those that vouch for it: many programs will not be able to verify it.</source>
        <translation>Het certificaat komt zonder de certificaten die ervoor instaan: veel programma’s zullen het niet kunnen controleren.</translation>
    </message>
    <message>
        <source>The certificates of the chain were not in their order; they are now.</source>
        <translation>De certificaten van de keten stonden niet in hun volgorde; nu wel.</translation>
    </message>
    <message>
        <source>%1 of %2 certificates do not belong to the chain and are left out.</source>
        <translation>%1 van %2 certificaten horen niet bij de keten en worden weggelaten.</translation>
    </message>
    <message>
        <source>until %1 (in %2)</source>
        <translation>tot %1 (nog %2)</translation>
    </message>
    <message>
        <source>from %1 until %2</source>
        <translation>van %1 tot %2</translation>
    </message>
    <message>
        <source>expired on %1 (%2 ago)</source>
        <translation>verlopen op %1 (%2 geleden)</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 dag</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 dagen</translation>
    </message>
    <message>
        <source>%1 January %2</source>
        <translation>%1 januari %2</translation>
    </message>
    <message>
        <source>%1 February %2</source>
        <translation>%1 februari %2</translation>
    </message>
    <message>
        <source>%1 March %2</source>
        <translation>%1 maart %2</translation>
    </message>
    <message>
        <source>%1 April %2</source>
        <translation>%1 april %2</translation>
    </message>
    <message>
        <source>%1 May %2</source>
        <translation>%1 mei %2</translation>
    </message>
    <message>
        <source>%1 June %2</source>
        <translation>%1 juni %2</translation>
    </message>
    <message>
        <source>%1 July %2</source>
        <translation>%1 juli %2</translation>
    </message>
    <message>
        <source>%1 August %2</source>
        <translation>%1 augustus %2</translation>
    </message>
    <message>
        <source>%1 September %2</source>
        <translation>%1 september %2</translation>
    </message>
    <message>
        <source>%1 October %2</source>
        <translation>%1 oktober %2</translation>
    </message>
    <message>
        <source>%1 November %2</source>
        <translation>%1 november %2</translation>
    </message>
    <message>
        <source>%1 December %2</source>
        <translation>%1 december %2</translation>
    </message>
    <message>
        <source>It is taken back after %1 seconds unless it is confirmed, because it changes who may connect and relay.</source>
        <translation>Na %1 seconden wordt het teruggedraaid als het niet wordt bevestigd, omdat het verandert wie mag verbinden en relayen.</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>%1 bewerken</translation>
    </message>
    <message>
        <source>Set %1 to %2</source>
        <translation>%1 instellen op %2</translation>
    </message>
    <message>
        <source>Set %1 to nothing</source>
        <translation>%1 instellen op niets</translation>
    </message>
    <message>
        <source>Add %1 to %2</source>
        <translation>%1 toevoegen aan %2</translation>
    </message>
    <message>
        <source>Remove %1 from %2</source>
        <translation>%1 verwijderen uit %2</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 verwijderen</translation>
    </message>
    <message>
        <source>something secret</source>
        <translation>iets geheims</translation>
    </message>
    <message>
        <source>Mail for %1 goes to %2</source>
        <translation>Mail voor %1 gaat naar %2</translation>
    </message>
    <message>
        <source>Mail for %1 goes to a program</source>
        <translation>Mail voor %1 gaat naar een programma</translation>
    </message>
    <message>
        <source>Mail for %1 is dropped</source>
        <translation>Mail voor %1 wordt weggegooid</translation>
    </message>
    <message>
        <source>Take 1 address from a table</source>
        <translation>1 adres uit een tabel overnemen</translation>
    </message>
    <message>
        <source>Take %1 addresses from a table</source>
        <translation>%1 adressen uit een tabel overnemen</translation>
    </message>
    <message>
        <source>Take mail for %1 (local)</source>
        <translation>Mail voor %1 aannemen (lokaal)</translation>
    </message>
    <message>
        <source>Take mail for %1 (relay)</source>
        <translation>Mail voor %1 aannemen (relay)</translation>
    </message>
    <message>
        <source>Take mail for %1 (virtual, %2)</source>
        <translation>Mail voor %1 aannemen (virtueel, %2)</translation>
    </message>
    <message>
        <source>Take no more mail for %1</source>
        <translation>Geen mail meer voor %1 aannemen</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>%1 wijzigen</translation>
    </message>
    <message>
        <source>Change %1 (local)</source>
        <translation>%1 wijzigen (lokaal)</translation>
    </message>
    <message>
        <source>Change %1 (relay)</source>
        <translation>%1 wijzigen (relay)</translation>
    </message>
    <message>
        <source>Change %1 (virtual, %2)</source>
        <translation>%1 wijzigen (virtueel, %2)</translation>
    </message>
    <message>
        <source>Call %1 also %2</source>
        <translation>%1 ook %2 noemen</translation>
    </message>
    <message>
        <source>Call %1 from now on %2</source>
        <translation>%1 vanaf nu %2 noemen</translation>
    </message>
    <message>
        <source>Call the hub %1</source>
        <translation>De hub %1 noemen</translation>
    </message>
    <message>
        <source>Change the names of the hub</source>
        <translation>De namen van de hub wijzigen</translation>
    </message>
    <message>
        <source>By fastforward mail for %1 goes to %2</source>
        <translation>Via fastforward gaat mail voor %1 naar %2</translation>
    </message>
    <message>
        <source>Remove %1 from the table of fastforward</source>
        <translation>%1 uit de tabel van fastforward verwijderen</translation>
    </message>
    <message>
        <source>Make the mailing list %1</source>
        <translation>De mailinglijst %1 maken</translation>
    </message>
    <message>
        <source>Remove the mailing list %1</source>
        <translation>De mailinglijst %1 verwijderen</translation>
    </message>
    <message>
        <source>Add %1 to the mailing list %2</source>
        <translation>%1 toevoegen aan de mailinglijst %2</translation>
    </message>
    <message>
        <source>Take %1 out of the mailing list %2</source>
        <translation>%1 uit de mailinglijst %2 halen</translation>
    </message>
    <message>
        <source>%1 members</source>
        <translation>%1 leden</translation>
    </message>
    <message>
        <source>The mailing list %1 is owned by %2</source>
        <translation>De mailinglijst %1 heeft %2 als beheerder</translation>
    </message>
    <message>
        <source>Give %1 a password for SMTP</source>
        <translation>%1 een wachtwoord voor SMTP geven</translation>
    </message>
    <message>
        <source>Give %1 another password for SMTP</source>
        <translation>%1 een ander wachtwoord voor SMTP geven</translation>
    </message>
    <message>
        <source>Take the password of %1 for SMTP away</source>
        <translation>Het wachtwoord van %1 voor SMTP weghalen</translation>
    </message>
    <message>
        <source>Deliver nothing here; all mail goes to %1</source>
        <translation>Hier niets afleveren; alle mail gaat naar %1</translation>
    </message>
    <message>
        <source>Queue nothing here; mail goes to %1 by QMQP</source>
        <translation>Hier niets in de wachtrij zetten; mail gaat via QMQP naar %1</translation>
    </message>
    <message>
        <source>A copy of all mail goes to %1</source>
        <translation>Een kopie van alle mail gaat naar %1</translation>
    </message>
    <message>
        <source>Keep the mail of %1 until %2 connects</source>
        <translation>De mail van %1 bewaren tot %2 verbindt</translation>
    </message>
    <message>
        <source>%1 may not connect</source>
        <translation>%1 mag niet verbinden</translation>
    </message>
    <message>
        <source>%1 may connect</source>
        <translation>%1 mag verbinden</translation>
    </message>
    <message>
        <source>%1 may send mail to anywhere</source>
        <translation>%1 mag mail overal heen sturen</translation>
    </message>
    <message>
        <source>Everybody else may not connect</source>
        <translation>Alle anderen mogen niet verbinden</translation>
    </message>
    <message>
        <source>Everybody else may connect</source>
        <translation>Alle anderen mogen verbinden</translation>
    </message>
    <message>
        <source>Everybody else may send mail to anywhere</source>
        <translation>Alle anderen mogen mail overal heen sturen</translation>
    </message>
    <message>
        <source>No rule for %1 any more</source>
        <translation>Geen regel meer voor %1</translation>
    </message>
    <message>
        <source>No rule for everybody else any more</source>
        <translation>Geen regel meer voor alle anderen</translation>
    </message>
    <message>
        <source>Enable %1</source>
        <translation>%1 inschakelen</translation>
    </message>
    <message>
        <source>Enable %1 at %2</source>
        <translation>%1 inschakelen op %2</translation>
    </message>
    <message>
        <source>Disable %1</source>
        <translation>%1 uitschakelen</translation>
    </message>
    <message>
        <source>Make the hub %1</source>
        <translation>De hub %1 maken</translation>
    </message>
    <message>
        <source>Make what is missing of the hub</source>
        <translation>Maken wat er aan de hub ontbreekt</translation>
    </message>
    <message>
        <source>Take over the hub in %1 as it is</source>
        <translation>De hub in %1 overnemen zoals die is</translation>
    </message>
    <message>
        <source>Send %1 through %2</source>
        <translation>%1 via %2 verzenden</translation>
    </message>
    <message>
        <source>Send %1 through no relay of its own</source>
        <translation>%1 niet via een eigen relay verzenden</translation>
    </message>
    <message>
        <source>Make a certificate</source>
        <translation>Een certificaat maken</translation>
    </message>
    <message>
        <source>Make a certificate for %1</source>
        <translation>Een certificaat voor %1 maken</translation>
    </message>
    <message>
        <source>Install a certificate</source>
        <translation>Een certificaat installeren</translation>
    </message>
    <message>
        <source>Install a certificate for %1</source>
        <translation>Een certificaat voor %1 installeren</translation>
    </message>
    <message>
        <source>Remove the certificate</source>
        <translation>Het certificaat verwijderen</translation>
    </message>
    <message>
        <source>Remove the certificate for %1</source>
        <translation>Het certificaat voor %1 verwijderen</translation>
    </message>
    <message>
        <source>Mail for %1 belongs to the account %2</source>
        <translation>Mail voor %1 is van het account %2</translation>
    </message>
    <message>
        <source>Take %1 from its account</source>
        <translation>%1 van het account weghalen</translation>
    </message>
    <message>
        <source>Make users/assign from the accounts</source>
        <translation>users/assign uit de accounts maken</translation>
    </message>
    <message>
        <source>Restore all from the backup of %1 GMT</source>
        <translation>Alles terugzetten uit de back-up van %1 GMT</translation>
    </message>
    <message>
        <source>Restore %1 from the backup of %2 GMT</source>
        <translation>%1 terugzetten uit de back-up van %2 GMT</translation>
    </message>
    <message>
        <source>Restore %1 files or domains from the backup of %2 GMT</source>
        <translation>%1 bestanden of domeinen terugzetten uit de back-up van %2 GMT</translation>
    </message>
    <message>
        <source>Not confirmed in time: %1</source>
        <translation>Niet op tijd bevestigd: %1</translation>
    </message>
    <message>
        <source>Edited outside: %1</source>
        <translation>Buiten dit programma bewerkt: %1</translation>
    </message>
    <message>
        <source>Edited outside: %1 and %2 more</source>
        <translation>Buiten dit programma bewerkt: %1 en nog %2</translation>
    </message>
    <message>
        <source>The configuration as it was found</source>
        <translation>De configuratie zoals die werd aangetroffen</translation>
    </message>
    <message>
        <source>%1, as its control file says</source>
        <translation>%1, zoals het control-bestand ervan zegt</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>en nog %1</translation>
    </message>
    <message>
        <source>the table of fastforward is compiled</source>
        <translation>de tabel van fastforward is gecompileerd</translation>
    </message>
    <message>
        <source>the SMTP servers are restarted</source>
        <translation>de SMTP-servers zijn opnieuw gestart</translation>
    </message>
    <message>
        <source>the directories, the queue and the mailboxes are made</source>
        <translation>de mappen, de wachtrij en de mailboxen zijn gemaakt</translation>
    </message>
    <message>
        <source>%1 begins</source>
        <translation>%1 begint</translation>
    </message>
    <message>
        <source>%1 ends</source>
        <translation>%1 eindigt</translation>
    </message>
    <message>
        <source>%1 is started</source>
        <translation>%1 is gestart</translation>
    </message>
    <message>
        <source>%1 is stopped</source>
        <translation>%1 is gestopt</translation>
    </message>
    <message>
        <source>a TLS handshake with the SMTP server works</source>
        <translation>een TLS-handshake met de SMTP-server werkt</translation>
    </message>
    <message>
        <source>a TLS handshake with the SMTP server as %1 works</source>
        <translation>een TLS-handshake met de SMTP-server als %1 werkt</translation>
    </message>
    <message>
        <source>%1 is removed, as its text is</source>
        <translation>%1 is verwijderd, net als de tekst ervan</translation>
    </message>
    <message>
        <source>%1 holds something else</source>
        <translation>%1 bevat iets anders</translation>
    </message>
    <message>
        <source>it does not run</source>
        <translation>het draait niet</translation>
    </message>
    <message>
        <source>it has not ended within %1 seconds; it begins again when its work is done</source>
        <translation>het is niet binnen %1 seconden geëindigd; het begint opnieuw als het werk klaar is</translation>
    </message>
    <message>
        <source>it has not ended within %1 seconds; it does when its work is done</source>
        <translation>het is niet binnen %1 seconden geëindigd; dat gebeurt als het werk klaar is</translation>
    </message>
    <message>
        <source>it ends again and again; its log says why</source>
        <translation>het eindigt telkens weer; het logboek zegt waarom</translation>
    </message>
    <message>
        <source>it has not happened in time; its log says why</source>
        <translation>het is niet op tijd gebeurd; het logboek zegt waarom</translation>
    </message>
    <message>
        <source>it is normally down</source>
        <translation>het is normaal gesproken uit</translation>
    </message>
    <message>
        <source>no supervisor runs; it begins with the others</source>
        <translation>er draait geen supervisor; het begint samen met de andere</translation>
    </message>
    <message>
        <source>no supervisor looks after it</source>
        <translation>geen supervisor houdt er toezicht op</translation>
    </message>
    <message>
        <source>the supervisor has not started it; its log says why</source>
        <translation>de supervisor heeft het niet gestart; het logboek ervan zegt waarom</translation>
    </message>
    <message>
        <source>none runs</source>
        <translation>er draait er geen</translation>
    </message>
    <message>
        <source>it has a process for each client, because of block lists or AutoTURN, and offers no STARTTLS</source>
        <translation>de server heeft een proces voor elke client, wegens blokkeerlijsten of AutoTURN, en biedt geen STARTTLS aan</translation>
    </message>
    <message>
        <source>it is not known where the server listens</source>
        <translation>het is niet bekend waar de server luistert</translation>
    </message>
    <message>
        <source>%1 (qmail-smtpd run by hand, as for a stranger)</source>
        <translation>%1 (qmail-smtpd met de hand gestart, als voor een vreemde)</translation>
    </message>
    <message>
        <source>the tcp rules let no stranger connect</source>
        <translation>de tcp-regels laten geen vreemde verbinden</translation>
    </message>
    <message>
        <source>the server ended the conversation</source>
        <translation>de server heeft het gesprek beëindigd</translation>
    </message>
    <message>
        <source>the server says %1</source>
        <translation>de server zegt %1</translation>
    </message>
    <message>
        <source>what comes is not TLS (%1)</source>
        <translation>wat er komt, is geen TLS (%1)</translation>
    </message>
    <message>
        <source>there is no version of TLS that both sides accept; here it is 1.2 or later (%1)</source>
        <translation>er is geen versie van TLS die beide kanten accepteren; hier is het 1.2 of hoger (%1)</translation>
    </message>
    <message>
        <source>there is no cipher that both sides accept (%1)</source>
        <translation>er is geen cipher die beide kanten accepteren (%1)</translation>
    </message>
    <message>
        <source>the other side ended the connection within the TLS handshake</source>
        <translation>de andere kant heeft de verbinding tijdens de TLS-handshake beëindigd</translation>
    </message>
    <message>
        <source>%1 gives addresses to accounts</source>
        <translation>%1 geeft adressen aan accounts</translation>
    </message>
    <message>
        <source>%1 says what root runs</source>
        <translation>%1 zegt wat root uitvoert</translation>
    </message>
    <message>
        <source>%1 lets mail run a program</source>
        <translation>%1 laat mail een programma starten</translation>
    </message>
    <message>
        <source>%1 lets mail run a program or reads a file of addresses: %2</source>
        <translation>%1 laat mail een programma starten of leest een bestand met adressen: %2</translation>
    </message>
    <message>
        <source>%1 lets %2 send mail to anywhere</source>
        <translation>%1 laat %2 mail overal heen sturen</translation>
    </message>
    <message>
        <source>%1 lets everybody send mail to anywhere</source>
        <translation>%1 laat iedereen mail overal heen sturen</translation>
    </message>
    <message>
        <source>all that &quot;%1&quot; stands for</source>
        <translation>alles waar &quot;%1&quot; voor staat</translation>
    </message>
    <message>
        <source>%1 sets %2, which may decide what programs run</source>
        <translation>%1 stelt %2 in, wat kan bepalen welke programma’s draaien</translation>
    </message>
    <message>
        <source>without control/rcpthosts mail for any domain is accepted from everybody</source>
        <translation>zonder control/rcpthosts wordt mail voor elk domein van iedereen geaccepteerd</translation>
    </message>
    <message>
        <source>%1 decides as which accounts the programs of the hub run</source>
        <translation>%1 bepaalt onder welke accounts de programma’s van de hub draaien</translation>
    </message>
    <message>
        <source>%1 names a program</source>
        <translation>%1 noemt een programma</translation>
    </message>
    <message>
        <source>%1 names a program that tells the password of a relay</source>
        <translation>%1 noemt een programma dat het wachtwoord van een relay geeft</translation>
    </message>
    <message>
        <source>user%domain at a domain of control/percenthack goes on to that domain, for everybody</source>
        <translation>gebruiker%domein bij een domein van control/percenthack gaat door naar dat domein, voor iedereen</translation>
    </message>
    <message>
        <source>%1 accepts mail for every domain that ends in %2 from everybody</source>
        <translation>%1 accepteert van iedereen mail voor elk domein dat op %2 eindigt</translation>
    </message>
    <message>
        <source>it writes a file just as it is given</source>
        <translation>het schrijft een bestand precies zoals het is gegeven</translation>
    </message>
    <message>
        <source>it restores what a backup holds</source>
        <translation>het zet terug wat een back-up bevat</translation>
    </message>
    <message>
        <source>it deletes message %1</source>
        <translation>het verwijdert bericht %1</translation>
    </message>
    <message>
        <source>it reads the text of a message</source>
        <translation>het leest de tekst van een bericht</translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <translation>%1, regel %2: %3</translation>
    </message>
    <message>
        <source>Mail to anybody@%1 is still accepted, because the list also has %2.</source>
        <translation>Mail aan iedereen@%1 wordt nog steeds aangenomen, omdat ook %2 in de lijst staat.</translation>
    </message>
    <message>
        <source>Mail to anybody below %1 is still accepted, because the list also has %2.</source>
        <translation>Mail aan iedereen onder %1 wordt nog steeds aangenomen, omdat ook %2 in de lijst staat.</translation>
    </message>
    <message>
        <source>It is handled by the account %1 through the files %2 in %3; what has none goes where the one that ends in default says.</source>
        <translation>Het account %1 zorgt ervoor met de bestanden %2 in %3; wat er geen heeft, gaat waarheen het bestand zegt dat op default eindigt.</translation>
    </message>
    <message>
        <source>it is the name of this hub itself, which must be able to receive its own mail</source>
        <translation>het is de naam van deze hub zelf, die zijn eigen mail moet kunnen ontvangen</translation>
    </message>
    <message>
        <source>Give the hub another name first, if it shall have one.</source>
        <translation>Geef de hub eerst een andere naam, als hij er een moet hebben.</translation>
    </message>
    <message>
        <source>%1 becomes %2; it was %3.</source>
        <translation>%1 wordt %2; het was %3.</translation>
    </message>
    <message>
        <source>%1 becomes %2; until now there was none, which means: %3.</source>
        <translation>%1 wordt %2; tot nu toe was er geen, wat betekent: %3.</translation>
    </message>
    <message>
        <source>Mail for %1 is given to the account %2.</source>
        <translation>Mail voor %1 gaat naar het account %2.</translation>
    </message>
    <message>
        <source>Mail for names that begin with %1 is given to the account %2.</source>
        <translation>Mail voor namen die met %1 beginnen gaat naar het account %2.</translation>
    </message>
    <message>
        <source>Mail for every other name is given to the account %1.</source>
        <translation>Mail voor elke andere naam gaat naar het account %1.</translation>
    </message>
    <message>
        <source>Mail for %1 is no longer given to the account %2 by users/assign.</source>
        <translation>Mail voor %1 gaat door users/assign niet meer naar het account %2.</translation>
    </message>
    <message>
        <source>Mail for names that begin with %1 is no longer given to the account %2 by users/assign.</source>
        <translation>Mail voor namen die met %1 beginnen gaat door users/assign niet meer naar het account %2.</translation>
    </message>
    <message>
        <source>Mail that cannot be delivered to a member of %1 is reported to %2, not to whoever wrote it.</source>
        <translation>Mail die niet bij een lid van %1 kan worden bezorgd, wordt gemeld aan %2 en niet aan wie haar schreef.</translation>
    </message>
    <message>
        <source>%1 could not be started (%2). Install the package openssh-client.</source>
        <translation>%1 kon niet worden gestart (%2). Installeer het pakket openssh-client.</translation>
    </message>
    <message>
        <source>There is no mailwrightctl on %1: %2 Install Mailwright there.</source>
        <translation>Op %1 is geen mailwrightctl: %2 Installeer Mailwright daar.</translation>
    </message>
    <message>
        <source>The connection to %1 was lost.</source>
        <translation>De verbinding met %1 is verbroken.</translation>
    </message>
    <message>
        <source>ssh does not know %1, or not as it is now: %2 Connect once with &quot;ssh %3&quot; and check its key.</source>
        <translation>ssh kent %1 niet, of niet zoals het nu is: %2 Maak eenmaal verbinding met ‘ssh %3’ en controleer de sleutel.</translation>
    </message>
    <message>
        <source>%1 did not let you in: %2 &quot;ssh-copy-id %3&quot; puts your key there.</source>
        <translation>%1 heeft u niet binnengelaten: %2 ‘ssh-copy-id %3’ zet uw sleutel daar neer.</translation>
    </message>
    <message>
        <source>ssh has no connection to %1: %2</source>
        <translation>ssh heeft geen verbinding met %1: %2</translation>
    </message>
    <message>
        <source>Only who may configure has edits to tell of.</source>
        <translation>Alleen wie mag configureren, heeft wijzigingen te melden.</translation>
    </message>
</context>
<context>
    <name>HubBook</name>
    <message>
        <source>blue</source>
        <translation>blauw</translation>
    </message>
    <message>
        <source>orange</source>
        <translation>oranje</translation>
    </message>
    <message>
        <source>green</source>
        <translation>groen</translation>
    </message>
    <message>
        <source>purple</source>
        <translation>paars</translation>
    </message>
    <message>
        <source>red</source>
        <translation>rood</translation>
    </message>
    <message>
        <source>grey</source>
        <translation>grijs</translation>
    </message>
    <message>
        <source>The name of the host is missing.</source>
        <translation>De naam van de host ontbreekt.</translation>
    </message>
    <message>
        <source>This is not a host, or user@host, such as anna@mail.example.org.</source>
        <translation>Dit is geen host, of gebruiker@host, zoals anna@mail.example.org.</translation>
    </message>
    <message>
        <source>There is no host of this name. Is it written rightly, and does this computer know it?</source>
        <translation>Er is geen host met deze naam. Is de naam juist gespeld, en kent deze computer die?</translation>
    </message>
    <message>
        <source>The host does not let %1 in. Mailwright asks for no password: the key must be known to the host and be in your ssh agent.</source>
        <comment>login</comment>
        <translation>De host laat %1 niet toe. Mailwright vraagt niet om een wachtwoord: de sleutel moet bij de host bekend zijn en in uw ssh-agent zitten.</translation>
    </message>
    <message>
        <source>This computer does not know the key of the host, or knows another. Log in once by hand and compare it.</source>
        <translation>Deze computer kent de sleutel van de host niet, of kent een andere. Meld u één keer handmatig aan en vergelijk de sleutel.</translation>
    </message>
    <message>
        <source>The host is there, but runs no ssh server for you.</source>
        <translation>De host is er, maar er draait geen ssh-server voor u.</translation>
    </message>
    <message>
        <source>The host does not answer. Is it switched on and connected?</source>
        <translation>De host antwoordt niet. Is die ingeschakeld en verbonden?</translation>
    </message>
    <message>
        <source>The host lets you in, but has no mailwrightctl, or an older one.</source>
        <translation>De host laat u toe, maar heeft geen mailwrightctl, of een oudere.</translation>
    </message>
    <message>
        <source>The connection by ssh has failed.</source>
        <translation>De verbinding via ssh is mislukt.</translation>
    </message>
    <message>
        <source>The host lets you in, but its mail helper does not run.</source>
        <translation>De host laat u binnen, maar de mailhelper daar draait niet.</translation>
    </message>
    <message>
        <source>This computer has no ssh: the package openssh-client is missing.</source>
        <translation>Deze computer heeft geen ssh: het pakket openssh-client ontbreekt.</translation>
    </message>
</context>
<context>
    <name>ListRows</name>
    <message>
        <source>List</source>
        <translation>Lijst</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Leden</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Beheerder</translation>
    </message>
    <message>
        <source>Last post</source>
        <translation>Laatste bericht</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>takes mail</source>
        <translation>neemt mail aan</translation>
    </message>
    <message>
        <source>mail does not reach it: its .qmail files are missing</source>
        <translation>mail bereikt de lijst niet: de .qmail-bestanden ontbreken</translation>
    </message>
    <message>
        <source>%1 get each message, %2 digests, %3 nothing</source>
        <comment>three numbers</comment>
        <translation>%1 krijgen elk bericht, %2 verzamelberichten, %3 niets</translation>
    </message>
    <message>
        <source>None in the last 24 hours</source>
        <translation>Geen in de laatste 24 uur</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Lid</translation>
    </message>
    <message>
        <source>Gets</source>
        <translation>Krijgt</translation>
    </message>
    <message>
        <source>each message</source>
        <translation>elk bericht</translation>
    </message>
    <message>
        <source>digests</source>
        <translation>verzamelberichten</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>niets</translation>
    </message>
</context>
<context>
    <name>MailProviders</name>
    <message>
        <source>%1 wants a password made for mail programs (an “app password”), which you make in your account there. User name: such as %2.</source>
        <comment>%1 is a provider, %2 an example of a user name</comment>
        <translation>%1 wil een wachtwoord voor mailprogramma’s (een “app-wachtwoord”), dat u in uw account daar maakt. Gebruikersnaam: bijvoorbeeld %2.</translation>
    </message>
    <message>
        <source>%1 gives you a user name and a key for SMTP in its settings; the key is the password. User name: such as %2.</source>
        <comment>%1 is a provider, %2 an example of a user name</comment>
        <translation>%1 geeft u in de instellingen een gebruikersnaam en een sleutel voor SMTP; de sleutel is het wachtwoord. Gebruikersnaam: bijvoorbeeld %2.</translation>
    </message>
    <message>
        <source>%1 wants the name and the password of your mailbox there. User name: such as %2.</source>
        <comment>%1 is a provider, %2 an example of a user name</comment>
        <translation>%1 wil de naam en het wachtwoord van uw mailbox daar. Gebruikersnaam: bijvoorbeeld %2.</translation>
    </message>
    <message>
        <source>TLS from the first byte</source>
        <translation>TLS vanaf de eerste byte</translation>
    </message>
    <message>
        <source>TLS begun by STARTTLS</source>
        <translation>TLS gestart met STARTTLS</translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>Looks after a Mailwright hub: its services, its queue and its logs.</source>
        <translation>Beheert een Mailwright-hub: de services, de wachtrij en de logboeken.</translation>
    </message>
    <message>
        <source>The helper&apos;s socket.</source>
        <translation>De socket van de helper.</translation>
    </message>
    <message>
        <source>path</source>
        <translation>pad</translation>
    </message>
    <message>
        <source>The home of a private hub.</source>
        <translation>De map van een privéhub.</translation>
    </message>
    <message>
        <source>directory</source>
        <translation>map</translation>
    </message>
    <message>
        <source>The page to begin with: %1.</source>
        <comment>names</comment>
        <translation>De pagina waarmee wordt begonnen: %1.</translation>
    </message>
    <message>
        <source>name</source>
        <translation>naam</translation>
    </message>
    <message>
        <source>Colours: light or dark.</source>
        <translation>Kleuren: light of dark.</translation>
    </message>
    <message>
        <source>scheme</source>
        <translation>schema</translation>
    </message>
    <message>
        <source>Write a picture of every page and end.</source>
        <translation>Maak van elke pagina een afbeelding en stop.</translation>
    </message>
    <message>
        <source>--style-scheme must be light or dark.</source>
        <translation>--style-scheme moet light of dark zijn.</translation>
    </message>
    <message>
        <source>--page must be one of %1.</source>
        <comment>names</comment>
        <translation>--page moet een van deze zijn: %1.</translation>
    </message>
</context>
<context>
    <name>PageTable</name>
    <message>
        <source>Overview</source>
        <translation>Overzicht</translation>
    </message>
    <message>
        <source>services running stopped delivered deferred bounced problems start</source>
        <translation>services draait gestopt afgeleverd uitgesteld bounce problemen starten</translation>
    </message>
    <message>
        <source>Domains</source>
        <translation>Domeinen</translation>
    </message>
    <message>
        <source>domain virtual local relay receive mail DNS MX catch all who receives</source>
        <translation>domein virtueel lokaal relay mail ontvangen DNS MX catch-all wie ontvangt</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Adressen</translation>
    </message>
    <message>
        <source>address alias forward mailbox everything else import export test who receives</source>
        <translation>adres alias doorsturen mailbox al het overige importeren exporteren testen wie ontvangt</translation>
    </message>
    <message>
        <source>Mailing lists</source>
        <translation>Mailinglijsten</translation>
    </message>
    <message>
        <source>mailing list members subscribers owner digest</source>
        <translation>mailinglijst leden abonnees beheerder verzamelbericht digest</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Gebruikers</translation>
    </message>
    <message>
        <source>users accounts people password sign in assign rules mailbox</source>
        <translation>gebruikers accounts mensen wachtwoord aanmelden assign regels mailbox</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Verzenden</translation>
    </message>
    <message>
        <source>smart host provider relay route login password greeting helo masquerade timeout outgoing</source>
        <translation>smarthost provider relay route aanmelding login wachtwoord begroeting helo masquerade time-out uitgaand</translation>
    </message>
    <message>
        <source>Receiving</source>
        <translation>Ontvangen</translation>
    </message>
    <message>
        <source>listen port submission pop3 relay rules clients blocked senders spam tls certificate size limit connections</source>
        <translation>luisteren poort submission pop3 relay regels clients geblokkeerde afzenders spam tls certificaat maximale grootte limiet verbindingen</translation>
    </message>
    <message>
        <source>Limits &amp; bounces</source>
        <translation>Limieten en bounces</translation>
    </message>
    <message>
        <source>parallel concurrency retry plan queue lifetime bounce double bounces delay</source>
        <translation>gelijktijdig parallel concurrency opnieuw proberen schema wachtrij levensduur bounce vertraging dubbele bounces</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Wachtrij</translation>
    </message>
    <message>
        <source>waiting messages retry try again delete return bounce</source>
        <translation>wachtende berichten opnieuw proberen verwijderen retour terugsturen bounce</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>Logboeken</translation>
    </message>
    <message>
        <source>log lines follow find history of a message</source>
        <translation>logboek log regels volgen zoeken geschiedenis van een bericht</translation>
    </message>
    <message>
        <source>Control files</source>
        <translation>Control-bestanden</translation>
    </message>
    <message>
        <source>settings configuration editor every file raw</source>
        <translation>instellingen configuratie editor control elk bestand onbewerkt</translation>
    </message>
    <message>
        <source>History &amp; backup</source>
        <translation>Geschiedenis en back-up</translation>
    </message>
    <message>
        <source>changes undo who when differences backup restore compare</source>
        <translation>wijzigingen ongedaan maken terugdraaien wie wanneer verschillen back-up terugzetten vergelijken</translation>
    </message>
</context>
<context>
    <name>PeopleRows</name>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Wachtwoord</translation>
    </message>
    <message>
        <source>stored; it counts in place of the account&apos;s own</source>
        <translation>opgeslagen; het geldt in plaats van dat van het account</translation>
    </message>
    <message>
        <source>stored; it is never shown</source>
        <translation>opgeslagen; het wordt nooit getoond</translation>
    </message>
    <message>
        <source>goes, not applied yet</source>
        <translation>verdwijnt, nog niet toegepast</translation>
    </message>
    <message>
        <source>a new one, not applied yet</source>
        <translation>een nieuw, nog niet toegepast</translation>
    </message>
</context>
<context>
    <name>QueueDialogs</name>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Their age begins again at zero, so they stay in the queue for the whole time a message may wait. Tries come often at first and then less and less often, as for new mail.</source>
        <translation>Hun leeftijd begint weer bij nul, zodat ze de volle tijd in de wachtrij blijven die een bericht mag wachten. Pogingen komen eerst vaak en dan steeds minder vaak, zoals bij nieuwe mail.</translation>
    </message>
    <message numerus="yes">
        <source>Give %n message(s) more time?</source>
        <translation>
            <numerusform>%n bericht meer tijd geven?</numerusform>
            <numerusform>%n berichten meer tijd geven?</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Give more time</source>
        <translation>Meer tijd &amp;geven</translation>
    </message>
    <message>
        <source>The tries end now for every recipient that has not been reached. Under a stock qmail one last try comes first; where it succeeds, the mail is delivered after all.</source>
        <translation>De pogingen eindigen nu voor elke ontvanger die niet is bereikt. Bij een standaard-qmail volgt eerst nog één laatste poging; waar die lukt, wordt de mail toch afgeleverd.</translation>
    </message>
    <message>
        <source>This message is a bounce itself: it goes to the postmaster&apos;s address for double bounces.</source>
        <translation>Dit bericht is zelf een bounce: het gaat naar het adres van de postmaster voor dubbele bounces.</translation>
    </message>
    <message>
        <source>%1 gets a bounce that names these recipients and contains the message. This cannot be taken back.</source>
        <translation>%1 krijgt een bounce die deze ontvangers noemt en het bericht bevat. Dit kan niet worden teruggedraaid.</translation>
    </message>
    <message>
        <source>Each sender gets a bounce that names these recipients and contains the message. This cannot be taken back.</source>
        <translation>Elke afzender krijgt een bounce die deze ontvangers noemt en het bericht bevat. Dit kan niet worden teruggedraaid.</translation>
    </message>
    <message numerus="yes">
        <source>Return %n message(s) to the sender?</source>
        <translation>
            <numerusform>%n bericht naar de afzender terugsturen?</numerusform>
            <numerusform>%n berichten naar de afzender terugsturen?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Return %n message(s)</source>
        <translation>
            <numerusform>%n bericht &amp;terugsturen</numerusform>
            <numerusform>%n berichten &amp;terugsturen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RelayRows</name>
    <message>
        <source>From</source>
        <translation>Van</translation>
    </message>
    <message>
        <source>May relay</source>
        <translation>Mag relayen</translation>
    </message>
    <message>
        <source>Other settings</source>
        <translation>Andere instellingen</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notitie</translation>
    </message>
    <message>
        <source>everybody else</source>
        <translation>alle anderen</translation>
    </message>
    <message>
        <source>%1 (this computer)</source>
        <comment>address</comment>
        <translation>%1 (deze computer)</translation>
    </message>
    <message>
        <source>hosts below %1</source>
        <comment>domain</comment>
        <translation>hosts onder %1</translation>
    </message>
    <message>
        <source>the host %1</source>
        <comment>host name</comment>
        <translation>de host %1</translation>
    </message>
    <message>
        <source>%1… (all that begin so)</source>
        <comment>beginning of an IP address</comment>
        <translation>%1… (alles wat zo begint)</translation>
    </message>
    <message>
        <source>may not connect</source>
        <translation>mag niet verbinden</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nee</translation>
    </message>
    <message>
        <source>goes, not applied yet</source>
        <translation>verdwijnt, nog niet toegepast</translation>
    </message>
    <message>
        <source>no, is turned away</source>
        <translation>nee, wordt afgewezen</translation>
    </message>
    <message>
        <source>yes, everybody: an open relay</source>
        <translation>ja, iedereen: een open relay</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>By the rule for %1.</source>
        <comment>whom a rule is for</comment>
        <translation>Door de regel voor %1.</translation>
    </message>
    <message>
        <source>No rule is for it.</source>
        <translation>Er is geen regel voor.</translation>
    </message>
    <message>
        <source>%1 may not connect: it is turned away.</source>
        <comment>address of a client</comment>
        <translation>%1 mag niet verbinden: wordt afgewezen.</translation>
    </message>
    <message>
        <source>%1 may send mail to anybody in the world through this hub.</source>
        <comment>address of a client</comment>
        <translation>%1 mag via deze hub mail sturen aan iedereen ter wereld.</translation>
    </message>
    <message>
        <source>%1 may send mail to people of this hub only; to others after a login.</source>
        <comment>address of a client</comment>
        <translation>%1 mag alleen mail sturen aan gebruikers van deze hub; aan anderen pas na aanmelding.</translation>
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
        <translation>Gaat via</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Aanmelding</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>everything else</source>
        <translation>al het overige</translation>
    </message>
    <message>
        <source>from anybody%1</source>
        <comment>%1 is @ and a domain</comment>
        <translation>van iedereen%1</translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>address of a sender</comment>
        <translation>van %1</translation>
    </message>
    <message>
        <source>to domains below %1</source>
        <comment>domain</comment>
        <translation>naar domeinen onder %1</translation>
    </message>
    <message>
        <source>to %1</source>
        <comment>domain</comment>
        <translation>naar %1</translation>
    </message>
    <message>
        <source>directly, to the servers that DNS names</source>
        <translation>rechtstreeks, naar de servers die DNS noemt</translation>
    </message>
    <message>
        <source>%1, port %2</source>
        <comment>server, number</comment>
        <translation>%1, poort %2</translation>
    </message>
    <message>
        <source>none</source>
        <translation>geen</translation>
    </message>
    <message>
        <source>%1, with a token</source>
        <comment>user name</comment>
        <translation>%1, met een token</translation>
    </message>
    <message>
        <source>%1, no password stored</source>
        <comment>user name</comment>
        <translation>%1, geen wachtwoord opgeslagen</translation>
    </message>
    <message>
        <source>%1, password stored</source>
        <comment>user name</comment>
        <translation>%1, wachtwoord opgeslagen</translation>
    </message>
    <message>
        <source>%1, from the first byte</source>
        <comment>what is demanded of TLS</comment>
        <translation>%1, vanaf de eerste byte</translation>
    </message>
    <message>
        <source>no TLS</source>
        <translation>geen TLS</translation>
    </message>
    <message>
        <source>where it is offered</source>
        <translation>waar het wordt aangeboden</translation>
    </message>
    <message>
        <source>required, with any certificate</source>
        <translation>verplicht, met elk certificaat</translation>
    </message>
    <message>
        <source>required, with a valid certificate</source>
        <translation>verplicht, met een geldig certificaat</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>in gebruik</translation>
    </message>
    <message>
        <source>goes, not applied yet</source>
        <translation>verdwijnt, nog niet toegepast</translation>
    </message>
    <message>
        <source>not applied yet</source>
        <translation>nog niet toegepast</translation>
    </message>
</context>
<context>
    <name>RouteWords</name>
    <message>
        <source>By SMTP the address is taken from everybody.</source>
        <translation>Via SMTP wordt het adres van iedereen aangenomen.</translation>
    </message>
    <message>
        <source>By SMTP the address is taken only from clients that may relay.</source>
        <translation>Via SMTP wordt het adres alleen aangenomen van clients die mogen relayen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is in locals: the address is local.</source>
        <translation>“%1” staat in locals: het adres is lokaal.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not in locals.</source>
        <translation>“%1” staat niet in locals.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not in virtualdomains.</source>
        <translation>“%1” staat niet in virtualdomains.</translation>
    </message>
    <message>
        <source>A line for every other domain is not in virtualdomains.</source>
        <translation>Een regel voor elk ander domein staat niet in virtualdomains.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is in virtualdomains with nothing behind the colon, an exception: the address is remote.</source>
        <translation>“%1” staat in virtualdomains met niets achter de dubbele punt, een uitzondering: het adres is extern.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is in virtualdomains with &quot;%2&quot;: the local address is %3.</source>
        <translation>“%1” staat in virtualdomains met “%2”: het lokale adres is %3.</translation>
    </message>
    <message>
        <source>Nothing makes the address local: it is remote.</source>
        <translation>Niets maakt het adres lokaal: het is extern.</translation>
    </message>
    <message>
        <source>users/assign gives &quot;%1&quot; to %2</source>
        <translation>users/assign wijst “%1” toe aan %2</translation>
    </message>
    <message>
        <source>users/assign has nothing for &quot;%1&quot;</source>
        <translation>users/assign heeft niets voor “%1”</translation>
    </message>
    <message>
        <source>no account %1</source>
        <translation>geen account %1</translation>
    </message>
    <message>
        <source>account %1 owns its home directory %2: it gets the mail, and no alias can take it away</source>
        <translation>account %1 is eigenaar van zijn thuismap %2: het krijgt de mail, en geen alias kan die wegnemen</translation>
    </message>
    <message>
        <source>it goes to the account %1</source>
        <translation>het gaat naar het account %1</translation>
    </message>
    <message>
        <source>%1 is there and empty</source>
        <translation>%1 is er en is leeg</translation>
    </message>
    <message>
        <source>%1 is there</source>
        <translation>%1 is er</translation>
    </message>
    <message>
        <source>no file %1</source>
        <translation>geen bestand %1</translation>
    </message>
    <message>
        <source>in file names %1 is %2</source>
        <translation>in bestandsnamen staat %2 voor %1</translation>
    </message>
    <message>
        <source>the default delivery applies</source>
        <translation>de standaardaflevering geldt</translation>
    </message>
    <message>
        <source>an address with an extension needs a file: there is no mailbox</source>
        <translation>een adres met een extensie heeft een bestand nodig: er is geen mailbox</translation>
    </message>
    <message>
        <source>forwarded mail is sent by %1</source>
        <translation>doorgestuurde mail wordt verzonden door %1</translation>
    </message>
    <message>
        <source>Its mail exchangers are asked for in DNS.</source>
        <translation>De mailservers (MX) ervan worden in DNS opgevraagd.</translation>
    </message>
    <message>
        <source>It goes to %1.</source>
        <translation>Het gaat naar %1.</translation>
    </message>
    <message>
        <source>mailbox %1</source>
        <comment>path</comment>
        <translation>mailbox %1</translation>
    </message>
    <message>
        <source>program %1</source>
        <comment>command line</comment>
        <translation>programma %1</translation>
    </message>
    <message>
        <source>dropped without a word</source>
        <translation>zonder melding weggegooid</translation>
    </message>
    <message>
        <source>Mixed</source>
        <comment>an address with deliveries of several kinds</comment>
        <translation>Gemengd</translation>
    </message>
    <message>
        <source>Forward</source>
        <comment>an address whose mail goes to other addresses</comment>
        <translation>Doorsturen</translation>
    </message>
    <message>
        <source>Mailbox</source>
        <translation>Mailbox</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programma</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Weggegooid</translation>
    </message>
    <message>
        <source>Standard delivery</source>
        <translation>Standaardaflevering</translation>
    </message>
    <message>
        <source>the program %1</source>
        <comment>command line</comment>
        <translation>het programma %1</translation>
    </message>
    <message>
        <source>the mailbox %1</source>
        <comment>path</comment>
        <translation>de mailbox %1</translation>
    </message>
    <message>
        <source>It is dropped: nobody gets it.</source>
        <translation>Het wordt weggegooid: niemand krijgt het.</translation>
    </message>
    <message>
        <source>It goes to %1.</source>
        <comment>addresses, mailboxes, programs</comment>
        <translation>Het gaat naar %1.</translation>
    </message>
    <message>
        <source>It leaves this hub and is passed on to %1.</source>
        <comment>server</comment>
        <translation>Het verlaat deze hub en wordt doorgegeven aan %1.</translation>
    </message>
    <message>
        <source>It bounces: there is no such address.</source>
        <translation>Het geeft een bounce: zo’n adres is er niet.</translation>
    </message>
    <message>
        <source>It waits in the queue: %1</source>
        <comment>a sentence</comment>
        <translation>Het wacht in de wachtrij: %1</translation>
    </message>
    <message>
        <source>The account %1 is in charge; no .qmail file says otherwise.</source>
        <translation>Het account %1 is verantwoordelijk; geen .qmail-bestand zegt iets anders.</translation>
    </message>
    <message>
        <source>The account %1 is in charge, by its file %2.</source>
        <comment>account, file name</comment>
        <translation>Het account %1 is verantwoordelijk, met zijn bestand %2.</translation>
    </message>
    <message>
        <source>Only those who may relay can send to it through this hub.</source>
        <translation>Alleen wie mag relayen, kan er via deze hub naartoe sturen.</translation>
    </message>
    <message>
        <source>From outside it is refused: the hub takes no mail for its domain by SMTP.</source>
        <translation>Van buiten wordt het geweigerd: de hub neemt via SMTP geen mail voor het domein aan.</translation>
    </message>
</context>
<context>
    <name>SearchIndex</name>
    <message>
        <source>max size maximum message size limit large big attachment</source>
        <translation>max grootte maximale berichtgrootte limiet groot bijlage</translation>
    </message>
    <message>
        <source>parallel deliveries outgoing simultaneous speed at once</source>
        <translation>gelijktijdige parallelle afleveringen uitgaand snelheid tegelijk</translation>
    </message>
    <message>
        <source>parallel deliveries local simultaneous speed at once</source>
        <translation>gelijktijdige parallelle afleveringen lokaal snelheid tegelijk</translation>
    </message>
    <message>
        <source>simultaneous connections incoming parallel limit</source>
        <translation>gelijktijdige verbindingen inkomend parallel limiet</translation>
    </message>
    <message>
        <source>retry limit give up how long days tries until returned bounce time</source>
        <translation>opnieuw proberen limiet opgeven hoe lang dagen pogingen tot teruggestuurd bounce tijd</translation>
    </message>
    <message>
        <source>smart host relay route provider outgoing server</source>
        <translation>smarthost smart host relay route provider uitgaande server</translation>
    </message>
    <message>
        <source>smart host password login user authentication provider</source>
        <translation>smarthost smart host wachtwoord aanmelding login gebruiker authenticatie provider</translation>
    </message>
    <message>
        <source>host name server name fqdn identity</source>
        <translation>hostnaam servernaam fqdn identiteit</translation>
    </message>
    <message>
        <source>greeting name helo ehlo</source>
        <translation>begroeting naam helo ehlo</translation>
    </message>
    <message>
        <source>local domains</source>
        <translation>lokale domeinen</translation>
    </message>
    <message>
        <source>virtual domains hosting catch-all</source>
        <translation>virtuele domeinen hosting catch-all</translation>
    </message>
    <message>
        <source>accepted domains relay open receive</source>
        <translation>geaccepteerde domeinen relay open ontvangen</translation>
    </message>
    <message>
        <source>blocked senders spam blacklist refuse</source>
        <translation>geblokkeerde afzenders spam blokkeerlijst weigeren</translation>
    </message>
    <message>
        <source>blocked recipients refuse trap</source>
        <translation>geblokkeerde ontvangers weigeren val</translation>
    </message>
    <message>
        <source>bounce sender mailer-daemon</source>
        <translation>bounce afzender mailer-daemon</translation>
    </message>
    <message>
        <source>bounce sender host</source>
        <translation>bounce afzender host</translation>
    </message>
    <message>
        <source>double bounces postmaster</source>
        <translation>dubbele bounces postmaster</translation>
    </message>
    <message>
        <source>banner greeting welcome</source>
        <translation>banner begroeting welkom</translation>
    </message>
    <message>
        <source>timeout wait client slow</source>
        <translation>time-out wachten client traag</translation>
    </message>
    <message>
        <source>timeout wait connect</source>
        <translation>time-out wachten verbinden</translation>
    </message>
    <message>
        <source>timeout wait server answer</source>
        <translation>time-out wachten server antwoord</translation>
    </message>
    <message>
        <source>certificate tls ssl key encryption https letsencrypt</source>
        <translation>certificaat tls ssl sleutel versleuteling https letsencrypt</translation>
    </message>
    <message>
        <source>mailbox format maildir mbox delivery</source>
        <translation>mailbox formaat maildir mbox aflevering</translation>
    </message>
    <message>
        <source>port 25 listen address interface</source>
        <translation>poort 25 luisteren adres interface</translation>
    </message>
    <message>
        <source>port 587 listen address submission</source>
        <translation>poort 587 luisteren adres submission</translation>
    </message>
    <message>
        <source>port 465 listen address</source>
        <translation>poort 465 luisteren adres</translation>
    </message>
    <message>
        <source>Message %1</source>
        <translation>Bericht %1</translation>
    </message>
    <message>
        <source>In the queue, if it still waits</source>
        <translation>In de wachtrij, als het nog wacht</translation>
    </message>
    <message>
        <source>Its story in the logs</source>
        <translation>Het verloop in de logboeken</translation>
    </message>
    <message>
        <source>setting</source>
        <translation>instelling</translation>
    </message>
    <message>
        <source>domain</source>
        <translation>domein</translation>
    </message>
    <message>
        <source>address</source>
        <translation>adres</translation>
    </message>
    <message>
        <source>action</source>
        <translation>actie</translation>
    </message>
    <message>
        <source>message</source>
        <translation>bericht</translation>
    </message>
    <message>
        <source>page</source>
        <translation>pagina</translation>
    </message>
</context>
<context>
    <name>ServiceRows</name>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Listens on</source>
        <translation>Luistert op</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>off</source>
        <translation>uit</translation>
    </message>
    <message>
        <source>on</source>
        <translation>aan</translation>
    </message>
    <message>
        <source>running</source>
        <translation>draait</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>wordt gestart</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>gepauzeerd</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>gestopt</translation>
    </message>
    <message>
        <source>nobody looks after it</source>
        <translation>niemand houdt er toezicht op</translation>
    </message>
    <message>
        <source>usually %1</source>
        <comment>address and port</comment>
        <translation>gewoonlijk %1</translation>
    </message>
    <message>
        <source>is turned off, not applied yet</source>
        <translation>wordt uitgeschakeld, nog niet toegepast</translation>
    </message>
    <message>
        <source>not applied yet</source>
        <translation>nog niet toegepast</translation>
    </message>
</context>
<context>
    <name>SetupAnswers</name>
    <message>
        <source>The name is too long.</source>
        <translation>De naam is te lang.</translation>
    </message>
    <message>
        <source>A dot must have a word on both sides.</source>
        <translation>Aan beide kanten van een punt moet een woord staan.</translation>
    </message>
    <message>
        <source>“%1” cannot be part of a name: letters, digits and hyphens can.</source>
        <comment>a part of the name</comment>
        <translation>“%1” kan geen deel van een naam zijn: letters, cijfers en koppeltekens wel.</translation>
    </message>
    <message>
        <source>Type the full name of this computer.</source>
        <translation>Typ de volledige naam van deze computer.</translation>
    </message>
    <message>
        <source>The full name has a dot: %1.example.org, not just %1.</source>
        <comment>a short host name</comment>
        <translation>De volledige naam heeft een punt: %1.example.org, niet alleen %1.</translation>
    </message>
    <message>
        <source>Type a domain, such as shop.example.</source>
        <translation>Typ een domein, zoals shop.example.</translation>
    </message>
    <message>
        <source>Type what stands behind the @, without the @.</source>
        <translation>Typ wat achter de @ staat, zonder de @.</translation>
    </message>
    <message>
        <source>A domain has a dot, such as shop.example.</source>
        <translation>Een domein heeft een punt, zoals shop.example.</translation>
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
        <translation>Alle bestanden (*)</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>Geschreven naar %1.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 kon niet worden geschreven: %2</translation>
    </message>
    <message>
        <source>%1 could not be read: %2</source>
        <translation>%1 kon niet worden gelezen: %2</translation>
    </message>
    <message>
        <source>%1 is too long for a table of addresses.</source>
        <translation>%1 is te lang voor een adrestabel.</translation>
    </message>
</context>
<context>
    <name>UserRows</name>
    <message>
        <source>User</source>
        <translation>Gebruiker</translation>
    </message>
    <message>
        <source>Mailbox</source>
        <translation>Mailbox</translation>
    </message>
    <message>
        <source>Own .qmail</source>
        <translation>Eigen .qmail</translation>
    </message>
    <message>
        <source>Password for mail</source>
        <translation>Wachtwoord voor mail</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>een programma</translation>
    </message>
    <message>
        <source>Maildir %1</source>
        <comment>path</comment>
        <translation>Maildir %1</translation>
    </message>
    <message>
        <source>mbox file %1</source>
        <comment>path</comment>
        <translation>mbox-bestand %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>geen</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>kan niet worden gelezen</translation>
    </message>
    <message numerus="yes">
        <source>%1 And %n more.</source>
        <translation>
            <numerusform>%1 En nog %n.</numerusform>
            <numerusform>%1 En nog %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>as its .qmail says</source>
        <translation>zoals in .qmail staat</translation>
    </message>
    <message>
        <source>gets no mail</source>
        <translation>krijgt geen mail</translation>
    </message>
    <message>
        <source>its own, for mail</source>
        <translation>een eigen, voor mail</translation>
    </message>
    <message>
        <source>that of the account</source>
        <translation>dat van het account</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>Given to</source>
        <translation>Toegewezen aan</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Thuismap</translation>
    </message>
    <message>
        <source>.qmail files</source>
        <translation>.qmail-bestanden</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>everything else</source>
        <translation>al het overige</translation>
    </message>
    <message>
        <source>line %1</source>
        <comment>number</comment>
        <translation>regel %1</translation>
    </message>
    <message>
        <source>never used: an earlier line has the same address</source>
        <translation>nooit gebruikt: een eerdere regel heeft hetzelfde adres</translation>
    </message>
    <message>
        <source>Winner</source>
        <translation>Winnaar</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>Wat wordt nagegaan</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Waarom</translation>
    </message>
    <message>
        <source>rule for exactly this address</source>
        <translation>regel voor precies dit adres</translation>
    </message>
    <message>
        <source>rule for addresses that begin with %1</source>
        <comment>how they begin</comment>
        <translation>regel voor adressen die beginnen met %1</translation>
    </message>
    <message>
        <source>account of this computer</source>
        <translation>account van deze computer</translation>
    </message>
    <message>
        <source>the hub’s own addresses</source>
        <translation>de eigen adressen van de hub</translation>
    </message>
    <message>
        <source>wins</source>
        <translation>wint</translation>
    </message>
    <message>
        <source>users/assign was changed after it was compiled: what it says now does not hold yet.</source>
        <translation>users/assign is na het compileren gewijzigd: wat er nu in staat, geldt nog niet.</translation>
    </message>
    <message>
        <source>users/assign has not been compiled: none of its rules holds.</source>
        <translation>users/assign is niet gecompileerd: geen van de regels geldt.</translation>
    </message>
    <message>
        <source>Accounts of this computer have changed since the rules were made from them: %1, %2.</source>
        <comment>lines that would come, lines that would go</comment>
        <translation>Accounts van deze computer zijn veranderd sinds de regels ervan zijn gemaakt: %1, %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) missing</source>
        <translation>
            <numerusform>%n regel ontbreekt</numerusform>
            <numerusform>%n regels ontbreken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) too many</source>
        <translation>
            <numerusform>%n regel te veel</numerusform>
            <numerusform>%n regels te veel</numerusform>
        </translation>
    </message>
    <message>
        <source>The rules cannot be made from the accounts: %1</source>
        <comment>a sentence</comment>
        <translation>De regels kunnen niet uit de accounts worden gemaakt: %1</translation>
    </message>
</context>
<context>
    <name>Waiting</name>
    <message>
        <source>new, not applied yet</source>
        <translation>nieuw, nog niet toegepast</translation>
    </message>
    <message>
        <source>changed, not applied yet</source>
        <translation>gewijzigd, nog niet toegepast</translation>
    </message>
    <message>
        <source>removed, not applied yet</source>
        <translation>verwijderd, nog niet toegepast</translation>
    </message>
</context>
<context>
    <name>mw::gui::AccountDetails</name>
    <message>
        <source>What its own .qmail says</source>
        <translation>Wat het eigen .qmail zegt</translation>
    </message>
    <message>
        <source>User number</source>
        <translation>Gebruikersnummer</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Thuismap</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>Mail</translation>
    </message>
    <message>
        <source>arrives</source>
        <translation>komt aan</translation>
    </message>
    <message>
        <source>Standard mailbox</source>
        <translation>Standaardmailbox</translation>
    </message>
    <message>
        <source>Password for mail</source>
        <translation>Wachtwoord voor mail</translation>
    </message>
    <message>
        <source>It is being read.</source>
        <translation>Het wordt gelezen.</translation>
    </message>
    <message>
        <source>There is none: the standard mailbox gets all of it.</source>
        <translation>Er is er geen: de standaardmailbox krijgt alles.</translation>
    </message>
    <message>
        <source>Nobody is selected</source>
        <translation>Er is niemand geselecteerd</translation>
    </message>
</context>
<context>
    <name>mw::gui::ActRow</name>
    <message>
        <source>include</source>
        <translation>opnemen</translation>
    </message>
    <message>
        <source>Untick it to leave it for later</source>
        <translation>Schakel dit uit om het tot later te bewaren</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Tonen</translation>
    </message>
    <message>
        <source>Opens the place of the problem</source>
        <translation>Opent de plaats van het probleem</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>number, what is changed</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Include %1</source>
        <comment>what is changed</comment>
        <translation>%1 opnemen</translation>
    </message>
    <message>
        <source>Nothing changes: the hub has it already.</source>
        <translation>Er verandert niets: de hub heeft het al.</translation>
    </message>
</context>
<context>
    <name>mw::gui::AddMembersForm</name>
    <message>
        <source>Add members to %1</source>
        <comment>list</comment>
        <translation>Leden toevoegen aan %1</translation>
    </message>
    <message>
        <source>O&amp;pen a file…</source>
        <translation>Bestand o&amp;penen…</translation>
    </message>
    <message>
        <source>&amp;Members</source>
        <translation>&amp;Leden</translation>
    </message>
    <message>
        <source>An address a line; also a table as a spreadsheet writes it, with the addresses in its first column. They are not asked.</source>
        <translation>Eén adres per regel; ook een tabel uit een spreadsheet, met de adressen in de eerste kolom. Er wordt hun niets gevraagd.</translation>
    </message>
    <message>
        <source>&amp;Each message</source>
        <translation>&amp;Elk bericht</translation>
    </message>
    <message>
        <source>They get what is sent to the list, at once.</source>
        <translation>Ze krijgen wat naar de lijst wordt gestuurd, meteen.</translation>
    </message>
    <message>
        <source>&amp;Digests</source>
        <translation>&amp;Verzamelberichten</translation>
    </message>
    <message>
        <source>They get several messages together, now and then.</source>
        <translation>Ze krijgen af en toe meerdere berichten bij elkaar.</translation>
    </message>
    <message>
        <source>&amp;Nothing</source>
        <translation>&amp;Niets</translation>
    </message>
    <message>
        <source>They may write to the list and get no mail of it.</source>
        <translation>Ze mogen naar de lijst schrijven en krijgen er geen mail van.</translation>
    </message>
    <message>
        <source>What they get</source>
        <translation>Wat ze krijgen</translation>
    </message>
    <message>
        <source>Members from a file</source>
        <translation>Leden uit een bestand</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>En nog %n.</numerusform>
            <numerusform>En nog %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Type or open addresses to see what happens.</source>
        <translation>Typ of open adressen om te zien wat er gebeurt.</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) of %1</source>
        <comment>list</comment>
        <translation>
            <numerusform>%n lid van %1</numerusform>
            <numerusform>%n leden van %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Of what is sent to the list.</source>
        <translation>Van wat naar de lijst wordt gestuurd.</translation>
    </message>
    <message>
        <source>Mend first what stands under the addresses.</source>
        <translation>Verhelp eerst wat onder de adressen staat.</translation>
    </message>
</context>
<context>
    <name>mw::gui::AddressForm</name>
    <message>
        <source>Change %1</source>
        <comment>address</comment>
        <translation>%1 wijzigen</translation>
    </message>
    <message>
        <source>Add an address</source>
        <translation>Adres toevoegen</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Adres</translation>
    </message>
    <message>
        <source>The name, the @ and a domain of this hub. A name alone is an address at every local domain.</source>
        <translation>De naam, de @ en een domein van deze hub. Een naam alleen is een adres bij elk lokaal domein.</translation>
    </message>
    <message>
        <source>&amp;Goes to</source>
        <translation>&amp;Gaat naar</translation>
    </message>
    <message>
        <source>One line each: an address, a mailbox as a path (./Maildir/), or a program after |. Several get a copy each.</source>
        <translation>Per regel één: een adres, een mailbox als pad (./Maildir/), of een programma achter |. Bij meerdere krijgt elk een kopie.</translation>
    </message>
    <message>
        <source>This address exists and goes to %1; where it also shall go is added.</source>
        <comment>where mail goes</comment>
        <translation>Dit adres bestaat en gaat naar %1; waar het ook heen moet gaan, wordt toegevoegd.</translation>
    </message>
    <message>
        <source>Type the address to see what happens.</source>
        <translation>Typ het adres om te zien wat er gebeurt.</translation>
    </message>
    <message>
        <source>Say where its mail goes.</source>
        <translation>Geef aan waar de mail heen gaat.</translation>
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
        <translation>Adres &amp;toevoegen…</translation>
    </message>
    <message>
        <source>A new address, and where its mail goes</source>
        <translation>Een nieuw adres, en waar de mail heen gaat</translation>
    </message>
    <message>
        <source>Add “&amp;everything else” rule…</source>
        <translation>Regel “al het &amp;overige” toevoegen…</translation>
    </message>
    <message>
        <source>What happens to mail for names without an address</source>
        <translation>Wat er gebeurt met mail voor namen zonder adres</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>&amp;Wijzigen…</translation>
    </message>
    <message>
        <source>Where the mail of the selected address goes</source>
        <translation>Waar de mail van het geselecteerde adres heen gaat</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>&amp;Verwijderen…</translation>
    </message>
    <message>
        <source>Remove the selected address</source>
        <translation>Verwijdert het geselecteerde adres</translation>
    </message>
    <message>
        <source>&amp;Test address…</source>
        <translation>Adres te&amp;sten…</translation>
    </message>
    <message>
        <source>See who receives an address, and why; nothing is sent</source>
        <translation>Toont wie de mail van een adres krijgt, en waarom; er wordt niets verzonden</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importeren…</translation>
    </message>
    <message>
        <source>Take many addresses from a table</source>
        <translation>Neemt veel adressen uit een tabel over</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>&amp;Exporteren…</translation>
    </message>
    <message>
        <source>Write the addresses to a table that a spreadsheet reads</source>
        <translation>Schrijft de adressen naar een tabel die een spreadsheet kan lezen</translation>
    </message>
    <message>
        <source>&amp;Find an address</source>
        <translation>Adres &amp;zoeken</translation>
    </message>
    <message>
        <source>Show only addresses with these words</source>
        <translation>Toont alleen adressen met deze woorden</translation>
    </message>
    <message>
        <source>Filter by address, or by where the mail goes</source>
        <translation>Filter op adres, of op waar de mail heen gaat</translation>
    </message>
    <message>
        <source>Of which domain</source>
        <translation>Van welk domein</translation>
    </message>
    <message>
        <source>Addresses of this hub</source>
        <translation>Adressen van deze hub</translation>
    </message>
    <message>
        <source>All domains</source>
        <translation>Alle domeinen</translation>
    </message>
    <message>
        <source>Local domains</source>
        <translation>Lokale domeinen</translation>
    </message>
    <message numerus="yes">
        <source>%n address(es)</source>
        <translation>
            <numerusform>%n adres</numerusform>
            <numerusform>%n adressen</numerusform>
        </translation>
    </message>
    <message>
        <source>The addresses could not be read</source>
        <translation>De adressen konden niet worden gelezen</translation>
    </message>
    <message>
        <source>Reading the addresses…</source>
        <translation>Adressen lezen…</translation>
    </message>
    <message>
        <source>No address matches</source>
        <translation>Geen adres komt overeen</translation>
    </message>
    <message>
        <source>Clear the filter to see all of them.</source>
        <translation>Wis het filter om ze allemaal te zien.</translation>
    </message>
    <message>
        <source>There is no domain that could have addresses</source>
        <translation>Er is geen domein dat adressen zou kunnen hebben</translation>
    </message>
    <message>
        <source>Add a local or virtual domain first, on the page Domains.</source>
        <translation>Voeg eerst een lokaal of virtueel domein toe, op de pagina Domeinen.</translation>
    </message>
    <message>
        <source>Export addresses</source>
        <translation>Adressen exporteren</translation>
    </message>
</context>
<context>
    <name>mw::gui::AssistantApply</name>
    <message>
        <source>Review and set up</source>
        <translation>Controleren en inrichten</translation>
    </message>
    <message>
        <source>This is what you have decided. Nothing has been written yet.</source>
        <translation>Dit hebt u besloten. Er is nog niets geschreven.</translation>
    </message>
    <message>
        <source>Pass&amp;word at the provider</source>
        <translation>&amp;Wachtwoord bij de provider</translation>
    </message>
    <message>
        <source>It was not kept when you left, so it is asked for again.</source>
        <translation>Het is niet bewaard toen u wegging, dus wordt er opnieuw om gevraagd.</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Wat er gebeurt</translation>
    </message>
    <message>
        <source>&amp;Files that are written</source>
        <translation>&amp;Bestanden die worden geschreven</translation>
    </message>
    <message>
        <source>Files that are written</source>
        <translation>Bestanden die worden geschreven</translation>
    </message>
    <message>
        <source>What is written into the file</source>
        <translation>Wat in het bestand wordt geschreven</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Stappen</translation>
    </message>
    <message>
        <source>The way of the test mail</source>
        <translation>De route van de testmail</translation>
    </message>
    <message>
        <source>Files that have been &amp;written</source>
        <translation>Bestanden die zijn &amp;geschreven</translation>
    </message>
    <message>
        <source>Files that have been written</source>
        <translation>Bestanden die zijn geschreven</translation>
    </message>
    <message>
        <source>&amp;Save list…</source>
        <translation>&amp;Lijst opslaan…</translation>
    </message>
    <message>
        <source>Looking at what this does…</source>
        <translation>Nagaan wat dit doet…</translation>
    </message>
    <message>
        <source>The server is being set up.</source>
        <translation>De server wordt ingericht.</translation>
    </message>
    <message>
        <source>Type your password for the provider: it was not kept.</source>
        <translation>Typ het wachtwoord dat u bij de provider hebt: het is niet bewaard.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Sluiten</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Opnieuw proberen</translation>
    </message>
    <message>
        <source>&amp;Set up now</source>
        <translation>&amp;Nu inrichten</translation>
    </message>
    <message>
        <source>The server is ready.</source>
        <translation>De server is klaar.</translation>
    </message>
    <message>
        <source>The page Overview shows what it does; History can take back each change.</source>
        <translation>De pagina Overzicht toont wat hij doet; met Geschiedenis kan elke wijziging worden teruggedraaid.</translation>
    </message>
    <message>
        <source>Writes the files, and starts the services.</source>
        <translation>Schrijft de bestanden en start de services.</translation>
    </message>
    <message>
        <source>Sends a test mail and follows it.</source>
        <translation>Verstuurt een testmail en volgt die.</translation>
    </message>
    <message>
        <source>Each change is in the history and can be undone.</source>
        <translation>Elke wijziging staat in de geschiedenis en kan ongedaan worden gemaakt.</translation>
    </message>
    <message>
        <source>Set-up assistant</source>
        <translation>Inrichtingsassistent</translation>
    </message>
    <message>
        <source>Not every service has started in time; the page Overview shows which.</source>
        <translation>De services zijn niet op tijd gestart; de pagina Overzicht toont welke.</translation>
    </message>
    <message>
        <source>Make the server: its directories, settings and services</source>
        <translation>De server maken: mappen, instellingen en services</translation>
    </message>
    <message>
        <source>Start the services</source>
        <translation>De services starten</translation>
    </message>
    <message>
        <source>Write your answers</source>
        <translation>Uw antwoorden schrijven</translation>
    </message>
    <message>
        <source>Check that they hold</source>
        <translation>Controleren of ze gelden</translation>
    </message>
    <message>
        <source>Deliver a test mail</source>
        <translation>Een testmail afleveren</translation>
    </message>
    <message>
        <source>%1: done</source>
        <comment>a step</comment>
        <translation>%1: gedaan</translation>
    </message>
    <message>
        <source>%1: not yet</source>
        <comment>a step</comment>
        <translation>%1: nog niet</translation>
    </message>
    <message>
        <source>%1: failed</source>
        <comment>a step</comment>
        <translation>%1: mislukt</translation>
    </message>
    <message>
        <source>%1…</source>
        <comment>a step</comment>
        <translation>%1…</translation>
    </message>
    <message>
        <source>Save the list of files</source>
        <translation>Lijst van bestanden opslaan</translation>
    </message>
    <message>
        <source>mailwright-files.txt</source>
        <comment>name of a file</comment>
        <translation>mailwright-files.txt</translation>
    </message>
    <message>
        <source>The list is in %1.</source>
        <comment>a path</comment>
        <translation>De lijst staat in %1.</translation>
    </message>
    <message>
        <source>The list could not be written to %1: %2</source>
        <comment>a path, a reason</comment>
        <translation>De lijst kon niet naar %1 worden geschreven: %2</translation>
    </message>
</context>
<context>
    <name>mw::gui::AssistantCaretakers</name>
    <message>
        <source>Who looks after this server?</source>
        <translation>Wie zorgt er voor deze server?</translation>
    </message>
    <message>
        <source>Four addresses must exist so that people and other servers can report problems. Choose a user of this computer, or type an address.</source>
        <translation>Vier adressen moeten bestaan, zodat mensen en andere servers problemen kunnen melden. Kies een gebruiker van deze computer, of typ een adres.</translation>
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
        <translation>Wie problemen heeft met deze server, schrijft hierheen.</translation>
    </message>
    <message>
        <source>Here people complain about unwanted mail from this server.</source>
        <translation>Hier klagen mensen over ongewenste mail van deze server.</translation>
    </message>
    <message>
        <source>Programs of this computer write here.</source>
        <translation>Programma’s van deze computer schrijven hierheen.</translation>
    </message>
    <message>
        <source>Answers to messages that the server itself has sent come here.</source>
        <translation>Antwoorden op berichten die de server zelf heeft verzonden, komen hier aan.</translation>
    </message>
    <message>
        <source>What is known about the people</source>
        <translation>Wat er over de mensen bekend is</translation>
    </message>
    <message>
        <source>Say who gets the mail of %1.</source>
        <comment>an address</comment>
        <translation>Geef aan wie de mail van %1 krijgt.</translation>
    </message>
    <message>
        <source>%1 cannot be sent to itself.</source>
        <comment>an address</comment>
        <translation>%1 kan niet naar zichzelf worden gestuurd.</translation>
    </message>
    <message>
        <source>“%1” is neither a user nor an address.</source>
        <translation>“%1” is geen gebruiker en ook geen adres.</translation>
    </message>
    <message>
        <source>There is no user %1 on this computer.</source>
        <comment>user name</comment>
        <translation>Er is geen gebruiker %1 op deze computer.</translation>
    </message>
    <message>
        <source>Each of them has somebody.</source>
        <translation>Voor elk ervan is er iemand.</translation>
    </message>
    <message>
        <source>Mail to %1@%2 goes to %3.</source>
        <comment>name, host name, user or address</comment>
        <translation>Mail aan %1@%2 gaat naar %3.</translation>
    </message>
    <message>
        <source>Four small files in alias/ say so; no restart is needed.</source>
        <translation>Vier kleine bestanden in alias/ zorgen daarvoor; herstarten is niet nodig.</translation>
    </message>
</context>
<context>
    <name>mw::gui::AssistantDomains</name>
    <message>
        <source>Whose mail does it accept?</source>
        <translation>Voor wie accepteert hij mail?</translation>
    </message>
    <message>
        <source>Mail for the server&apos;s own name is accepted always. Add the other domains that are yours: what stands behind the @ of their addresses.</source>
        <translation>Mail voor de eigen naam van de server wordt altijd geaccepteerd. Voeg de andere domeinen toe die van u zijn: wat achter de @ van hun adressen staat.</translation>
    </message>
    <message>
        <source>&amp;Domain</source>
        <translation>&amp;Domein</translation>
    </message>
    <message>
        <source>One domain.</source>
        <translation>Eén domein.</translation>
    </message>
    <message>
        <source>Virtual: one person looks after all its addresses</source>
        <translation>Virtueel: één persoon zorgt voor alle adressen</translation>
    </message>
    <message>
        <source>Local: its people are the users of this computer</source>
        <translation>Lokaal: de ontvangers zijn de gebruikers van deze computer</translation>
    </message>
    <message>
        <source>K&amp;ind</source>
        <translation>S&amp;oort</translation>
    </message>
    <message>
        <source>Whether the domain has addresses of its own.</source>
        <translation>Of het domein eigen adressen heeft.</translation>
    </message>
    <message>
        <source>Looked after &amp;by</source>
        <translation>&amp;Beheerd door</translation>
    </message>
    <message>
        <source>The user of this computer who says where its mail goes.</source>
        <translation>De gebruiker van deze computer die bepaalt waar de mail heen gaat.</translation>
    </message>
    <message>
        <source>Mail for &amp;every address there goes to that person&apos;s mailbox</source>
        <translation>Mail voor &amp;elk adres daar gaat naar de mailbox van die persoon</translation>
    </message>
    <message>
        <source>What is wrong with the domain</source>
        <translation>Wat er mis is met het domein</translation>
    </message>
    <message>
        <source>&amp;Add domain</source>
        <translation>Domein &amp;toevoegen</translation>
    </message>
    <message>
        <source>Do&amp;mains of this server</source>
        <translation>Do&amp;meinen van deze server</translation>
    </message>
    <message>
        <source>Domains of this server</source>
        <translation>Domeinen van deze server</translation>
    </message>
    <message>
        <source>Remo&amp;ve</source>
        <translation>&amp;Verwijderen</translation>
    </message>
    <message>
        <source>That is the server&apos;s own name: its mail is accepted anyway.</source>
        <translation>Dat is de eigen naam van de server: de mail ervoor wordt sowieso geaccepteerd.</translation>
    </message>
    <message>
        <source>%1 is in the list already.</source>
        <comment>domain</comment>
        <translation>%1 staat al in de lijst.</translation>
    </message>
    <message>
        <source>Say who looks after %1.</source>
        <comment>domain</comment>
        <translation>Geef aan wie voor %1 zorgt.</translation>
    </message>
    <message>
        <source>%1 – local</source>
        <comment>domain</comment>
        <translation>%1 – lokaal</translation>
    </message>
    <message>
        <source>%1 – virtual, every address goes to %2</source>
        <comment>domain, user</comment>
        <translation>%1 – virtueel, elk adres gaat naar %2</translation>
    </message>
    <message>
        <source>%1 – virtual, looked after by %2</source>
        <comment>domain, user</comment>
        <translation>%1 – virtueel, beheerd door %2</translation>
    </message>
    <message>
        <source>Mail for every other domain is refused: nobody can misuse this server to send to others.</source>
        <translation>Mail voor elk ander domein wordt geweigerd: niemand kan deze server misbruiken om naar anderen te sturen.</translation>
    </message>
    <message>
        <source>Mail to a user&apos;s name at %1 goes to that user.</source>
        <comment>domain</comment>
        <translation>Mail aan de naam van een gebruiker bij %1 gaat naar die gebruiker.</translation>
    </message>
    <message>
        <source>Mail to anybody at %1 goes to the mailbox of %2. More exact addresses can be added later.</source>
        <comment>domain, user</comment>
        <translation>Mail aan wie dan ook bij %1 gaat naar de mailbox van %2. Preciezere adressen kunnen later worden toegevoegd.</translation>
    </message>
    <message>
        <source>%2 says which addresses there are at %1; mail for others returns.</source>
        <comment>domain, user</comment>
        <translation>%2 bepaalt welke adressen er bij %1 zijn; mail voor andere gaat terug.</translation>
    </message>
</context>
<context>
    <name>mw::gui::AssistantMailboxes</name>
    <message>
        <source>Mailboxes</source>
        <translation>Mailboxen</translation>
    </message>
    <message>
        <source>Where mail for a user of this computer is put, unless that user says otherwise in a file .qmail.</source>
        <translation>Waar mail voor een gebruiker van deze computer terechtkomt, tenzij die gebruiker in een bestand .qmail iets anders aangeeft.</translation>
    </message>
    <message>
        <source>&amp;Maildir (recommended)</source>
        <translation>&amp;Maildir (aanbevolen)</translation>
    </message>
    <message>
        <source>A directory with one file for each message. Nothing is lost when the computer crashes; Dovecot, mutt and most servers and programs read it.</source>
        <translation>Een map met één bestand per bericht. Er gaat niets verloren als de computer crasht; Dovecot, mutt en de meeste servers en programma’s kunnen het lezen.</translation>
    </message>
    <message>
        <source>m&amp;box</source>
        <translation>m&amp;box</translation>
    </message>
    <message>
        <source>One file with all messages, Mailbox in the home directory. Old programs such as mail expect it.</source>
        <translation>Eén bestand met alle berichten, Mailbox in de thuismap. Oude programma’s zoals mail verwachten dat.</translation>
    </message>
    <message>
        <source>&amp;Something else</source>
        <translation>&amp;Iets anders</translation>
    </message>
    <message>
        <source>What a line of .qmail can say: another path, or a program behind a |.</source>
        <translation>Wat een regel van .qmail kan zeggen: een ander pad, of een programma achter een |.</translation>
    </message>
    <message>
        <source>L&amp;ine for .qmail</source>
        <translation>&amp;Regel voor .qmail</translation>
    </message>
    <message>
        <source>A Maildir&apos;s path ends in a slash.</source>
        <translation>Het pad van een Maildir eindigt op een schuine streep.</translation>
    </message>
    <message>
        <source>The line begins with ./ or / for a mailbox, &amp; for an address, or | for a program.</source>
        <translation>De regel begint met ./ of / voor een mailbox, &amp; voor een adres, of | voor een programma.</translation>
    </message>
    <message>
        <source>Files: %1</source>
        <comment>names of files</comment>
        <translation>Bestanden: %1</translation>
    </message>
    <message>
        <source>New mail appears as a file in Maildir/new in the user&apos;s home.</source>
        <translation>Nieuwe mail verschijnt als bestand in Maildir/new in de thuismap van de gebruiker.</translation>
    </message>
    <message>
        <source>Mail that is there already stays where it is.</source>
        <translation>Mail die er al is, blijft waar die is.</translation>
    </message>
    <message>
        <source>New mail is added at the end of the file Mailbox in the user&apos;s home.</source>
        <translation>Nieuwe mail wordt toegevoegd aan het eind van het bestand Mailbox in de thuismap van de gebruiker.</translation>
    </message>
    <message>
        <source>Mail of everybody without a .qmail of their own is delivered by this line.</source>
        <translation>Mail van iedereen zonder eigen .qmail wordt volgens deze regel afgeleverd.</translation>
    </message>
</context>
<context>
    <name>mw::gui::AssistantName</name>
    <message>
        <source>The name of this server</source>
        <translation>De naam van deze server</translation>
    </message>
    <message>
        <source>Other mail servers know this one by its full name. It should be a name that you own and that leads to this computer.</source>
        <translation>Andere mailservers kennen deze server onder zijn volledige naam. Dat hoort een naam te zijn die van u is en die naar deze computer leidt.</translation>
    </message>
    <message>
        <source>Full &amp;name of the server</source>
        <translation>Volledige &amp;naam van de server</translation>
    </message>
    <message>
        <source>It greets other servers with it, and signs the mail it writes itself.</source>
        <translation>Daarmee begroet hij andere servers en ondertekent hij de mail die hij zelf schrijft.</translation>
    </message>
    <message>
        <source>What is known about the name</source>
        <translation>Wat er over de naam bekend is</translation>
    </message>
    <message>
        <source>It is a full name.</source>
        <translation>Het is een volledige naam.</translation>
    </message>
    <message>
        <source>Asking the name system…</source>
        <translation>DNS raadplegen…</translation>
    </message>
    <message>
        <source>The name could not be checked.</source>
        <translation>De naam kon niet worden gecontroleerd.</translation>
    </message>
    <message>
        <source>The name system does not answer, so the name could not be checked.</source>
        <translation>DNS antwoordt niet, dus de naam kon niet worden gecontroleerd.</translation>
    </message>
    <message>
        <source>The name leads nowhere yet.</source>
        <translation>De naam leidt nog nergens heen.</translation>
    </message>
    <message>
        <source>Other servers cannot find this one until whoever runs your domain adds an address for it.</source>
        <translation>Andere servers kunnen deze niet vinden totdat de beheerder van uw domein er een adres voor toevoegt.</translation>
    </message>
    <message>
        <source>It leads to this computer (%1).</source>
        <comment>addresses</comment>
        <translation>Hij leidt naar deze computer (%1).</translation>
    </message>
    <message>
        <source>It leads to %1, which is no address of this computer.</source>
        <comment>addresses</comment>
        <translation>Hij leidt naar %1, wat geen adres van deze computer is.</translation>
    </message>
    <message>
        <source>That is right behind a router that passes mail on to here; else the name belongs to another computer.</source>
        <translation>Dat is goed achter een router die mail hierheen doorgeeft; anders hoort de naam bij een andere computer.</translation>
    </message>
    <message>
        <source>The address leads back to the name.</source>
        <translation>Het adres leidt terug naar de naam.</translation>
    </message>
    <message>
        <source>The address has no name.</source>
        <translation>Het adres heeft geen naam.</translation>
    </message>
    <message>
        <source>The address leads to the name %1.</source>
        <comment>host names</comment>
        <translation>Het adres leidt naar de naam %1.</translation>
    </message>
    <message>
        <source>Many servers distrust mail from such an address. Your provider can set its name, or you send through your provider.</source>
        <translation>Veel servers wantrouwen mail van zo’n adres. Uw provider kan de naam ervan instellen, of u verzendt via uw provider.</translation>
    </message>
    <message>
        <source>the name</source>
        <comment>stands for a name that is still missing</comment>
        <translation>de naam</translation>
    </message>
    <message>
        <source>Mail to anybody at %1 is for this server.</source>
        <comment>host name</comment>
        <translation>Mail aan wie dan ook bij %1 is voor deze server.</translation>
    </message>
    <message>
        <source>It greets other servers as %1.</source>
        <comment>host name</comment>
        <translation>Hij begroet andere servers als %1.</translation>
    </message>
    <message>
        <source>Files: %1</source>
        <comment>names of files</comment>
        <translation>Bestanden: %1</translation>
    </message>
</context>
<context>
    <name>mw::gui::AssistantPage</name>
    <message>
        <source>Example: %1</source>
        <comment>an example of what may be typed</comment>
        <translation>Voorbeeld: %1</translation>
    </message>
    <message>
        <source>Kept in %1</source>
        <comment>name of a file</comment>
        <translation>Bewaard in %1</translation>
    </message>
</context>
<context>
    <name>mw::gui::AssistantRelaying</name>
    <message>
        <source>“%1” is neither an address nor a network.</source>
        <translation>“%1” is geen adres en ook geen netwerk.</translation>
    </message>
    <message>
        <source>%1 is so large that strangers are in it; they could send through you.</source>
        <comment>a network</comment>
        <translation>%1 is zo groot dat er vreemden in zitten; die zouden via u kunnen verzenden.</translation>
    </message>
    <message>
        <source>Who may send through it?</source>
        <translation>Wie mag er via de server verzenden?</translation>
    </message>
    <message>
        <source>Everybody may write to your addresses. Sending to others through this server must be for your own people alone, or it will be misused within hours.</source>
        <translation>Iedereen mag naar uw adressen schrijven. Via deze server naar anderen verzenden moet aan uw eigen mensen voorbehouden zijn, anders wordt hij binnen enkele uren misbruikt.</translation>
    </message>
    <message>
        <source>Programs on this computer (always)</source>
        <translation>Programma’s op deze computer (altijd)</translation>
    </message>
    <message>
        <source>Every computer in my net&amp;work</source>
        <translation>Elke computer in mijn net&amp;werk</translation>
    </message>
    <message>
        <source>&amp;Networks</source>
        <translation>&amp;Netwerken</translation>
    </message>
    <message>
        <source>Separated by commas. The networks of this computer are filled in.</source>
        <translation>Gescheiden door komma’s. De netwerken van deze computer zijn ingevuld.</translation>
    </message>
    <message>
        <source>People who &amp;sign in with their password, from anywhere</source>
        <translation>Mensen die zich met hun wachtwoord &amp;aanmelden, waarvandaan ook</translation>
    </message>
    <message>
        <source>What is wrong with the networks</source>
        <translation>Wat er mis is met de netwerken</translation>
    </message>
    <message>
        <source>Type the network, such as 192.168.1.0/24.</source>
        <translation>Typ het netwerk, zoals 192.168.1.0/24.</translation>
    </message>
    <message>
        <source>Programs of this computer may send to anywhere.</source>
        <translation>Programma’s van deze computer mogen overal heen verzenden.</translation>
    </message>
    <message>
        <source>Every computer in %1 may send to anywhere, without a password.</source>
        <comment>networks</comment>
        <translation>Elke computer in %1 mag zonder wachtwoord overal heen verzenden.</translation>
    </message>
    <message>
        <source>Files: %1</source>
        <comment>names of files</comment>
        <translation>Bestanden: %1</translation>
    </message>
    <message>
        <source>Mail programs may sign in at the ports 2587 and 2465, under TLS alone.</source>
        <translation>Mailprogramma’s mogen zich aanmelden op de poorten 2587 en 2465, alleen onder TLS.</translation>
    </message>
    <message>
        <source>Mail programs may sign in at the ports 587 and 465, under TLS alone.</source>
        <translation>Mailprogramma’s mogen zich aanmelden op de poorten 587 en 465, alleen onder TLS.</translation>
    </message>
    <message>
        <source>Everybody else may write to your addresses only.</source>
        <translation>Alle anderen mogen alleen naar uw adressen schrijven.</translation>
    </message>
</context>
<context>
    <name>mw::gui::AssistantSending</name>
    <message>
        <source>How is mail sent?</source>
        <translation>Hoe wordt mail verzonden?</translation>
    </message>
    <message>
        <source>Mail for people elsewhere has to leave this computer somehow.</source>
        <translation>Mail voor mensen elders moet deze computer op een of andere manier verlaten.</translation>
    </message>
    <message>
        <source>&amp;Directly to the server of whoever it is for</source>
        <translation>&amp;Rechtstreeks naar de server van de ontvanger</translation>
    </message>
    <message>
        <source>&amp;Through my provider, with a login</source>
        <translation>&amp;Via mijn provider, met een aanmelding</translation>
    </message>
    <message>
        <source>Only &amp;inside: mail for elsewhere stays here</source>
        <translation>Alleen &amp;intern: mail voor elders blijft hier</translation>
    </message>
    <message>
        <source>Another one</source>
        <translation>Een andere</translation>
    </message>
    <message>
        <source>&amp;Provider</source>
        <translation>&amp;Provider</translation>
    </message>
    <message>
        <source>Fills in the server and the port.</source>
        <translation>Vult de server en de poort in.</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation>&amp;Server</translation>
    </message>
    <message>
        <source>The provider calls it outgoing server or SMTP server.</source>
        <translation>De provider noemt die uitgaande server of SMTP-server.</translation>
    </message>
    <message>
        <source>P&amp;ort</source>
        <translation>P&amp;oort</translation>
    </message>
    <message>
        <source>587, or 465.</source>
        <translation>587, of 465.</translation>
    </message>
    <message>
        <source>&amp;User name there</source>
        <translation>&amp;Gebruikersnaam daar</translation>
    </message>
    <message>
        <source>Often your whole address.</source>
        <translation>Vaak uw hele adres.</translation>
    </message>
    <message>
        <source>Pass&amp;word there</source>
        <translation>&amp;Wachtwoord daar</translation>
    </message>
    <message>
        <source>Kept where only the sending program reads it, and never shown again.</source>
        <translation>Bewaard waar alleen het verzendende programma het leest, en nooit meer getoond.</translation>
    </message>
    <message>
        <source>Encrypted, and the server must prove its name</source>
        <translation>Versleuteld, en de server moet zijn naam bewijzen</translation>
    </message>
    <message>
        <source>Encrypted, whoever the server is</source>
        <translation>Versleuteld, wie de server ook is</translation>
    </message>
    <message>
        <source>P&amp;rotection</source>
        <translation>&amp;Beveiliging</translation>
    </message>
    <message>
        <source>With the first one nobody can pass for your provider and catch the password.</source>
        <translation>Met de eerste kan niemand zich voor uw provider uitgeven en het wachtwoord onderscheppen.</translation>
    </message>
    <message>
        <source>T&amp;est login</source>
        <translation>Aanmelding &amp;testen</translation>
    </message>
    <message>
        <source>What came of the test</source>
        <translation>Wat de test opleverde</translation>
    </message>
    <message>
        <source>Connecting to %1…</source>
        <comment>host name</comment>
        <translation>Verbinden met %1…</translation>
    </message>
    <message>
        <source>The login could not be tried.</source>
        <translation>De aanmelding kon niet worden geprobeerd.</translation>
    </message>
    <message>
        <source>The login works.</source>
        <translation>De aanmelding werkt.</translation>
    </message>
    <message>
        <source>The login does not work.</source>
        <translation>De aanmelding werkt niet.</translation>
    </message>
    <message>
        <source>Choose your provider, or type the name of its server.</source>
        <translation>Kies uw provider, of typ de naam van de server ervan.</translation>
    </message>
    <message>
        <source>Type the password of %1 there; it is not kept when you leave.</source>
        <comment>user name</comment>
        <translation>Typ het wachtwoord van %1 daar; het wordt niet bewaard als u weggaat.</translation>
    </message>
    <message>
        <source>Mail for elsewhere is brought to the server that the name system names for it.</source>
        <translation>Mail voor elders wordt afgeleverd bij de server die DNS ervoor noemt.</translation>
    </message>
    <message>
        <source>Many providers of home lines do not let such mail through.</source>
        <translation>Veel providers van thuisaansluitingen laten zulke mail niet door.</translation>
    </message>
    <message>
        <source>Nothing has to be written for it.</source>
        <translation>Hiervoor hoeft niets te worden geschreven.</translation>
    </message>
    <message>
        <source>Mail for elsewhere waits in the queue and returns to its sender after a week.</source>
        <translation>Mail voor elders wacht in de wachtrij en gaat na een week terug naar de afzender.</translation>
    </message>
    <message>
        <source>Files: %1</source>
        <comment>names of files</comment>
        <translation>Bestanden: %1</translation>
    </message>
    <message>
        <source>All mail for elsewhere goes to %1, port %2.</source>
        <comment>host name, number</comment>
        <translation>Alle mail voor elders gaat naar %1, poort %2.</translation>
    </message>
    <message>
        <source>the provider&apos;s server</source>
        <translation>de server van de provider</translation>
    </message>
    <message>
        <source>Where that server does not answer, mail waits here and is tried again.</source>
        <translation>Waar die server niet antwoordt, wacht mail hier en wordt die opnieuw geprobeerd.</translation>
    </message>
</context>
<context>
    <name>mw::gui::AssistantWelcome</name>
    <message>
        <source>Welcome</source>
        <translation>Welkom</translation>
    </message>
    <message>
        <source>This assistant turns the computer into a mail server in a few questions. Nothing is changed before you have seen, on the last page, what will be written. You can leave at any time and go on later.</source>
        <translation>Deze assistent maakt met enkele vragen een mailserver van de computer. Er wordt niets gewijzigd voordat u op de laatste pagina hebt gezien wat er wordt geschreven. U kunt op elk moment stoppen en later verdergaan.</translation>
    </message>
    <message>
        <source>What was found on this computer</source>
        <translation>Wat op deze computer is gevonden</translation>
    </message>
    <message>
        <source>Look &amp;again</source>
        <translation>&amp;Opnieuw kijken</translation>
    </message>
    <message>
        <source>A&amp;dopt what is there…</source>
        <translation>Overnemen &amp;wat er is…</translation>
    </message>
    <message>
        <source>Looking at this computer…</source>
        <translation>Deze computer bekijken…</translation>
    </message>
    <message>
        <source>There is no mail server in %1 yet: one can be made.</source>
        <comment>a directory</comment>
        <translation>Er is nog geen mailserver in %1: er kan er een worden gemaakt.</translation>
    </message>
    <message>
        <source>There is a mail server already. What you say here is added to it.</source>
        <translation>Er is al een mailserver. Wat u hier opgeeft, wordt eraan toegevoegd.</translation>
    </message>
    <message>
        <source>There is a mail server of another make, which can be adopted with its settings, its people and its queue.</source>
        <translation>Er is een mailserver van andere makelij, die met instellingen, gebruikers en wachtrij kan worden overgenomen.</translation>
    </message>
    <message>
        <source>There are parts of a mail server. What is missing will be made.</source>
        <translation>Er zijn delen van een mailserver. Wat ontbreekt, wordt gemaakt.</translation>
    </message>
    <message>
        <source>Nothing stands in the way.</source>
        <translation>Niets staat in de weg.</translation>
    </message>
    <message>
        <source>The computer is being looked at.</source>
        <translation>De computer wordt bekeken.</translation>
    </message>
    <message>
        <source>Looks at the ports, the accounts and the directories of this computer.</source>
        <translation>Bekijkt de poorten, de accounts en de mappen van deze computer.</translation>
    </message>
    <message>
        <source>Changes nothing.</source>
        <translation>Wijzigt niets.</translation>
    </message>
    <message>
        <source>A&amp;dopt it now</source>
        <translation>Nu o&amp;vernemen</translation>
    </message>
</context>
<context>
    <name>mw::gui::BackupsPane</name>
    <message>
        <source>&amp;Back up now…</source>
        <translation>&amp;Nu back-up maken…</translation>
    </message>
    <message>
        <source>Keeps a copy of the whole configuration on the hub</source>
        <translation>Bewaart een kopie van de hele configuratie op de hub</translation>
    </message>
    <message>
        <source>&amp;Compare with…</source>
        <translation>&amp;Vergelijken met…</translation>
    </message>
    <message>
        <source>What is different now from the selected backup, file by file</source>
        <translation>Wat er nu anders is dan in de geselecteerde back-up, bestand voor bestand</translation>
    </message>
    <message>
        <source>&amp;Restore…</source>
        <translation>&amp;Terugzetten…</translation>
    </message>
    <message>
        <source>Brings back files of the selected backup, as a change that you review first</source>
        <translation>Zet bestanden uit de geselecteerde back-up terug, als een wijziging die u eerst controleert</translation>
    </message>
    <message>
        <source>&amp;Delete backup…</source>
        <translation>Back-up ver&amp;wijderen…</translation>
    </message>
    <message>
        <source>Deletes the selected backup for good</source>
        <translation>Verwijdert de geselecteerde back-up voorgoed</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Back-ups</translation>
    </message>
    <message>
        <source>Files of the backup</source>
        <translation>Bestanden van de back-up</translation>
    </message>
    <message>
        <source>The backups could not be read</source>
        <translation>De back-ups konden niet worden gelezen</translation>
    </message>
    <message>
        <source>Looking for backups…</source>
        <translation>Back-ups zoeken…</translation>
    </message>
    <message>
        <source>There is no backup yet</source>
        <translation>Er is nog geen back-up</translation>
    </message>
    <message>
        <source>The history can take back each change. A backup keeps the whole configuration in one file, with a hash of each file in it.</source>
        <translation>Met de geschiedenis kan elke wijziging worden teruggedraaid. Een back-up bewaart de hele configuratie in één bestand, met een hash van elk bestand daarin.</translation>
    </message>
    <message>
        <source>Backup of %1</source>
        <comment>moment</comment>
        <translation>Back-up van %1</translation>
    </message>
    <message>
        <source>On the hub: %1</source>
        <comment>path of a file</comment>
        <translation>Op de hub: %1</translation>
    </message>
    <message>
        <source>It holds no file.</source>
        <translation>Er zit geen bestand in.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) are backed up.</source>
        <translation>
            <numerusform>Er is een back-up gemaakt van %n bestand.</numerusform>
            <numerusform>Er is een back-up gemaakt van %n bestanden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) with passwords or keys were left out.</source>
        <translation>
            <numerusform>%n bestand met wachtwoorden of sleutels is weggelaten.</numerusform>
            <numerusform>%n bestanden met wachtwoorden of sleutels zijn weggelaten.</numerusform>
        </translation>
    </message>
    <message>
        <source>The backup is deleted.</source>
        <translation>De back-up is verwijderd.</translation>
    </message>
</context>
<context>
    <name>mw::gui::Banner</name>
    <message>
        <source>Close this message</source>
        <translation>Deze melding sluiten</translation>
    </message>
</context>
<context>
    <name>mw::gui::BlockSenderDialog</name>
    <message>
        <source>Block a sender</source>
        <translation>Afzender blokkeren</translation>
    </message>
    <message>
        <source>&amp;Sender</source>
        <translation>&amp;Afzender</translation>
    </message>
    <message>
        <source>An address, or @ and a domain for everybody there. It is refused while the other side still listens.</source>
        <translation>Een adres, of @ en een domein voor iedereen daar. De mail wordt geweigerd terwijl de andere kant nog luistert.</translation>
    </message>
    <message>
        <source>block %1</source>
        <comment>sender</comment>
        <translation>%1 blokkeren</translation>
    </message>
    <message>
        <source>Type whose mail is to be refused.</source>
        <translation>Typ wiens mail moet worden geweigerd.</translation>
    </message>
</context>
<context>
    <name>mw::gui::ChartLegend</name>
    <message>
        <source>Delivered %1</source>
        <comment>number</comment>
        <translation>Afgeleverd %1</translation>
    </message>
    <message>
        <source>Deferred %1</source>
        <comment>number</comment>
        <translation>Uitgesteld %1</translation>
    </message>
    <message>
        <source>Bounced %1</source>
        <comment>number</comment>
        <translation>Gebouncet %1</translation>
    </message>
</context>
<context>
    <name>mw::gui::CodeEditor</name>
    <message>
        <source>Line %1: %2</source>
        <translation>Regel %1: %2</translation>
    </message>
</context>
<context>
    <name>mw::gui::CompareDialog</name>
    <message>
        <source>Compared with the backup of %1</source>
        <comment>moment</comment>
        <translation>Vergeleken met de back-up van %1</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Vergelijken…</translation>
    </message>
    <message>
        <source>Files that differ</source>
        <translation>Bestanden die verschillen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Nothing differs: every file of the backup is as it was then.</source>
        <translation>Er is geen verschil: elk bestand van de back-up is zoals het toen was.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) differ. Lines with − stand in the hub now, lines with + in the backup.</source>
        <translation>
            <numerusform>%n bestand verschilt. Regels met − staan nu in de hub, regels met + in de back-up.</numerusform>
            <numerusform>%n bestanden verschillen. Regels met − staan nu in de hub, regels met + in de back-up.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mw::gui::ConflictPane</name>
    <message>
        <source>Open &amp;editor</source>
        <translation>&amp;Editor openen</translation>
    </message>
    <message>
        <source>Your text on top of what is there now, to be looked at first</source>
        <translation>Uw tekst boven op wat er nu staat, om eerst te controleren</translation>
    </message>
    <message>
        <source>Take &amp;theirs</source>
        <translation>&amp;Andere versie overnemen</translation>
    </message>
    <message>
        <source>Your edit of this file is forgotten</source>
        <translation>Uw bewerking van dit bestand wordt vergeten</translation>
    </message>
    <message>
        <source>&amp;Merge mine on top</source>
        <translation>Mijn versie &amp;samenvoegen</translation>
    </message>
    <message>
        <source>The file gets both changes</source>
        <translation>Het bestand krijgt beide wijzigingen</translation>
    </message>
    <message>
        <source>As the change left it</source>
        <translation>Zoals de wijziging het achterliet</translation>
    </message>
    <message>
        <source>When you began</source>
        <translation>Toen u begon</translation>
    </message>
    <message>
        <source>On the hub now</source>
        <translation>Nu op de hub</translation>
    </message>
    <message>
        <source>Before the change</source>
        <translation>Vóór de wijziging</translation>
    </message>
    <message>
        <source>Your edit</source>
        <translation>Uw bewerking</translation>
    </message>
    <message>
        <source>Both changes can be joined.</source>
        <translation>Beide wijzigingen kunnen worden samengevoegd.</translation>
    </message>
    <message>
        <source>Both changed the same lines, so you have to choose.</source>
        <translation>Beide hebben dezelfde regels gewijzigd, dus u moet kiezen.</translation>
    </message>
    <message>
        <source>%1 has been changed again since. %2
%3</source>
        <comment>file, reason, advice</comment>
        <translation>%1 is sindsdien opnieuw gewijzigd. %2
%3</translation>
    </message>
    <message>
        <source>%1 has been changed since you read it. %2
%3</source>
        <comment>file, who and when, advice</comment>
        <translation>%1 is gewijzigd sinds u het las. %2
%3</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Terug</translation>
    </message>
    <message>
        <source>Nothing is decided; your edit goes on waiting</source>
        <translation>Er wordt niets besloten; uw bewerking blijft wachten</translation>
    </message>
    <message>
        <source>&amp;Leave it as it is</source>
        <translation>&amp;Laten zoals het is</translation>
    </message>
    <message>
        <source>What is on the hub now stays</source>
        <translation>Wat er nu op de hub staat, blijft</translation>
    </message>
    <message>
        <source>&amp;Put it back</source>
        <translation>T&amp;erugzetten</translation>
    </message>
    <message>
        <source>Take m&amp;ine</source>
        <translation>De &amp;mijne nemen</translation>
    </message>
    <message>
        <source>The file becomes what it was before the change; what came later in it is lost</source>
        <translation>Het bestand wordt wat het vóór de wijziging was; wat er later in is gekomen, gaat verloren</translation>
    </message>
    <message>
        <source>Your edit takes the place of what is on the hub now</source>
        <translation>Uw bewerking komt in de plaats van wat er nu op de hub staat</translation>
    </message>
    <message>
        <source>&amp;Join both</source>
        <translation>&amp;Samenvoegen</translation>
    </message>
</context>
<context>
    <name>mw::gui::ConsequencePanel</name>
    <message>
        <source>%1, line %2: %3</source>
        <comment>file, number, reason</comment>
        <translation>%1, regel %2: %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>file, reason</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>You are asked for permission when it is applied.</source>
        <translation>Bij het toepassen wordt u om toestemming gevraagd.</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Wat er gebeurt</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Bestanden</translation>
    </message>
    <message>
        <source>Interruption</source>
        <translation>Onderbreking</translation>
    </message>
    <message>
        <source>Fill in the form to see what it would do. Nothing is changed before you apply it.</source>
        <translation>Vul het formulier in om te zien wat het zou doen. Er wordt niets gewijzigd voordat u het toepast.</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>nog geen</translation>
    </message>
    <message>
        <source>none</source>
        <translation>geen</translation>
    </message>
    <message>
        <source>This cannot be done as it is: see the field that is marked.</source>
        <translation>Zo kan dit niet worden gedaan: zie het gemarkeerde veld.</translation>
    </message>
    <message>
        <source>Nothing changes: the hub has it already.</source>
        <translation>Er verandert niets: de hub heeft het al.</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>Geen.</translation>
    </message>
</context>
<context>
    <name>mw::gui::ControlDetails</name>
    <message>
        <source>Problems</source>
        <translation>Problemen</translation>
    </message>
    <message>
        <source>What the line means</source>
        <translation>Wat de regel betekent</translation>
    </message>
    <message>
        <source>Text of the file</source>
        <translation>Tekst van het bestand</translation>
    </message>
    <message>
        <source>&amp;Form</source>
        <translation>&amp;Formulier</translation>
    </message>
    <message>
        <source>Te&amp;xt</source>
        <translation>&amp;Tekst</translation>
    </message>
    <message>
        <source>&amp;New content</source>
        <translation>&amp;Nieuwe inhoud</translation>
    </message>
    <message>
        <source>It takes the place of what is there. Once it is applied nobody can read it here.</source>
        <translation>Die komt in de plaats van wat er staat. Na het toepassen kan niemand die hier lezen.</translation>
    </message>
    <message>
        <source>Add to pending &amp;changes</source>
        <translation>Aan openstaande &amp;wijzigingen toevoegen</translation>
    </message>
    <message>
        <source>&amp;Standard value</source>
        <translation>&amp;Standaardwaarde</translation>
    </message>
    <message>
        <source>Removes the file, so that the standard holds</source>
        <translation>Verwijdert het bestand, zodat de standaard geldt</translation>
    </message>
    <message>
        <source>For&amp;get this edit</source>
        <translation>Deze bewerking &amp;vergeten</translation>
    </message>
    <message>
        <source>The file stays as it is on the hub</source>
        <translation>Het bestand blijft zoals het op de hub is</translation>
    </message>
    <message>
        <source>No file is selected</source>
        <translation>Er is geen bestand geselecteerd</translation>
    </message>
    <message>
        <source>Select one to see what it does, what is in force, and to change it.</source>
        <translation>Selecteer er een om te zien wat het doet en wat er geldt, en om het te wijzigen.</translation>
    </message>
    <message>
        <source>No program that Mailwright knows reads a file of this name. It can be looked at here, not changed.</source>
        <translation>Geen programma dat Mailwright kent, leest een bestand met deze naam. Het kan hier worden bekeken, niet gewijzigd.</translation>
    </message>
    <message>
        <source>set, not shown</source>
        <translation>ingesteld, niet getoond</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>Geldt nu</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Sinds</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Standaard</translation>
    </message>
    <message>
        <source>Read by</source>
        <translation>Gelezen door</translation>
    </message>
    <message>
        <source>After a change</source>
        <translation>Na een wijziging</translation>
    </message>
    <message>
        <source>nothing: it holds from the next use on</source>
        <translation>niets: het geldt vanaf het volgende gebruik</translation>
    </message>
    <message>
        <source>Set, not shown</source>
        <translation>Ingesteld, niet getoond</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>Niet ingesteld</translation>
    </message>
    <message>
        <source>This file holds passwords or keys. What it holds never leaves the hub, and stays out of the history.</source>
        <translation>Dit bestand bevat wachtwoorden of sleutels. Wat erin staat, verlaat de hub nooit en blijft buiten de geschiedenis.</translation>
    </message>
    <message>
        <source>This file cannot be edited here</source>
        <translation>Dit bestand kan hier niet worden bewerkt</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Bestand lezen…</translation>
    </message>
    <message>
        <source>A program makes it from another file.</source>
        <translation>Een programma maakt het uit een ander bestand.</translation>
    </message>
    <message>
        <source>Not applied yet</source>
        <translation>Nog niet toegepast</translation>
    </message>
    <message>
        <source>Unknown file</source>
        <translation>Onbekend bestand</translation>
    </message>
    <message>
        <source>Set on this hub</source>
        <translation>Ingesteld op deze hub</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Regel %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n more problem(s)</source>
        <translation>
            <numerusform>Nog %n probleem</numerusform>
            <numerusform>Nog %n problemen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mw::gui::ControlFilesModel</name>
    <message>
        <source>will be set, not shown</source>
        <translation>wordt ingesteld, niet getoond</translation>
    </message>
    <message>
        <source>set, not shown</source>
        <translation>ingesteld, niet getoond</translation>
    </message>
    <message>
        <source>cannot be shown</source>
        <translation>kan niet worden getoond</translation>
    </message>
    <message>
        <source>set</source>
        <translation>ingesteld</translation>
    </message>
    <message>
        <source>being read…</source>
        <translation>wordt gelezen…</translation>
    </message>
    <message>
        <source>Not applied yet</source>
        <translation>Nog niet toegepast</translation>
    </message>
    <message>
        <source>%1: %2, not applied yet</source>
        <comment>file name, value</comment>
        <translation>%1: %2, nog niet toegepast</translation>
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
        <translation>Control-bestanden</translation>
    </message>
    <message>
        <source>&amp;Find a control file</source>
        <translation>Control-bestand &amp;zoeken</translation>
    </message>
    <message>
        <source>Filter by name, help, content or program</source>
        <translation>Filter op naam, hulp, inhoud of programma</translation>
    </message>
    <message>
        <source>Which files</source>
        <translation>Welke bestanden</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Alle bestanden</translation>
    </message>
    <message>
        <source>Set on this hub</source>
        <translation>Ingesteld op deze hub</translation>
    </message>
    <message>
        <source>Not applied yet</source>
        <translation>Nog niet toegepast</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) set on this hub</source>
        <translation>
            <numerusform>%n bestand ingesteld op deze hub</numerusform>
            <numerusform>%n bestanden ingesteld op deze hub</numerusform>
        </translation>
    </message>
    <message>
        <source>The control files could not be read</source>
        <translation>De control-bestanden konden niet worden gelezen</translation>
    </message>
    <message>
        <source>Reading the control files…</source>
        <translation>Control-bestanden lezen…</translation>
    </message>
    <message>
        <source>No edit waits</source>
        <translation>Er wacht geen bewerking</translation>
    </message>
    <message>
        <source>Every change has been applied or forgotten.</source>
        <translation>Elke wijziging is toegepast of vergeten.</translation>
    </message>
    <message>
        <source>No file matches</source>
        <translation>Geen bestand komt overeen</translation>
    </message>
    <message>
        <source>Clear the filter to see all of them.</source>
        <translation>Wis het filter om ze allemaal te zien.</translation>
    </message>
</context>
<context>
    <name>mw::gui::ControlForm</name>
    <message>
        <source>&amp;Value</source>
        <translation>&amp;Waarde</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Waarde</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Vermeldingen</translation>
    </message>
    <message>
        <source>New entry</source>
        <translation>Nieuwe vermelding</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Toevoegen</translation>
    </message>
    <message>
        <source>Rem&amp;ove</source>
        <translation>&amp;Verwijderen</translation>
    </message>
    <message>
        <source>New entry, such as %1</source>
        <translation>Nieuwe vermelding, zoals %1</translation>
    </message>
</context>
<context>
    <name>mw::gui::ControlStore</name>
    <message>
        <source>It holds bytes that are no text in UTF-8, which would be lost here.</source>
        <translation>Het bevat bytes die geen tekst in UTF-8 zijn en hier verloren zouden gaan.</translation>
    </message>
    <message>
        <source>It is a directory with a file for each host.</source>
        <translation>Het is een map met een bestand per hostnaam.</translation>
    </message>
    <message>
        <source>It stands for all files whose names begin so.</source>
        <translation>Het staat voor alle bestanden waarvan de naam zo begint.</translation>
    </message>
</context>
<context>
    <name>mw::gui::DeadlineBar</name>
    <message>
        <source>%1 % of the time in the queue is over</source>
        <translation>%1 % van de tijd in de wachtrij is verstreken</translation>
    </message>
</context>
<context>
    <name>mw::gui::DeliveryChart</name>
    <message>
        <source>Deliveries over time</source>
        <translation>Afleveringen in de tijd</translation>
    </message>
    <message>
        <source>%1 delivered, %2 deferred, %3 bounced</source>
        <translation>%1 afgeleverd, %2 uitgesteld, %3 gebouncet</translation>
    </message>
    <message>
        <source>%1 to %2
Delivered: %3
Deferred: %4
Bounced: %5</source>
        <comment>time, time, three numbers</comment>
        <translation>%1 tot %2
Afgeleverd: %3
Uitgesteld: %4
Gebouncet: %5</translation>
    </message>
</context>
<context>
    <name>mw::gui::DiffView</name>
    <message>
        <source>Differences</source>
        <translation>Verschillen</translation>
    </message>
    <message>
        <source>added: %1</source>
        <translation>toegevoegd: %1</translation>
    </message>
    <message>
        <source>removed: %1</source>
        <translation>verwijderd: %1</translation>
    </message>
</context>
<context>
    <name>mw::gui::DomainForm</name>
    <message>
        <source>Change %1</source>
        <comment>domain</comment>
        <translation>%1 wijzigen</translation>
    </message>
    <message>
        <source>Add a domain</source>
        <translation>Domein toevoegen</translation>
    </message>
    <message>
        <source>&amp;Domain</source>
        <translation>&amp;Domein</translation>
    </message>
    <message>
        <source>What stands behind the @ of its addresses.</source>
        <translation>Wat achter de @ van de adressen staat.</translation>
    </message>
    <message>
        <source>More: names below it, exceptions</source>
        <translation>Meer: namen eronder, uitzonderingen</translation>
    </message>
    <message>
        <source>Also every name &amp;below it</source>
        <translation>Ook elke naam er&amp;onder</translation>
    </message>
    <message>
        <source>Mail for a.shop.example and b.shop.example is handled like that for shop.example.</source>
        <translation>Mail voor a.shop.example en b.shop.example wordt behandeld zoals die voor shop.example.</translation>
    </message>
    <message>
        <source>E&amp;xcept</source>
        <translation>&amp;Behalve</translation>
    </message>
    <message>
        <source>Addresses and names below it, with blanks between them, whose mail goes elsewhere.</source>
        <translation>Adressen en namen eronder, gescheiden door spaties, waarvan de mail ergens anders heen gaat.</translation>
    </message>
    <message>
        <source>&amp;Virtual</source>
        <translation>&amp;Virtueel</translation>
    </message>
    <message>
        <source>It has its own addresses, and one account looks after all of them. Nobody needs an account on this computer.</source>
        <translation>Het heeft eigen adressen, en één account zorgt voor al die adressen. Niemand heeft een account op deze computer nodig.</translation>
    </message>
    <message>
        <source>&amp;Local</source>
        <translation>&amp;Lokaal</translation>
    </message>
    <message>
        <source>The people are users of this computer: mail to anna at this domain goes to the user anna.</source>
        <translation>De ontvangers zijn gebruikers van deze computer: mail aan anna bij dit domein gaat naar de gebruiker anna.</translation>
    </message>
    <message>
        <source>&amp;Relay</source>
        <translation>&amp;Relay</translation>
    </message>
    <message>
        <source>Its mail is taken here and passed on to the server that keeps it.</source>
        <translation>De mail wordt hier aangenomen en doorgegeven aan de server die deze bewaart.</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Wat het is</translation>
    </message>
    <message>
        <source>the hub’s own addresses (alias)</source>
        <translation>de eigen adressen van de hub (alias)</translation>
    </message>
    <message>
        <source>Looked &amp;after by</source>
        <translation>Be&amp;heerd door</translation>
    </message>
    <message>
        <source>The account whose .qmail files are the addresses. It may have an extension, as in anna-shop.</source>
        <translation>Het account waarvan de .qmail-bestanden de adressen zijn. Het mag een extensie hebben, zoals in anna-shop.</translation>
    </message>
    <message>
        <source>&amp;Everything else goes to</source>
        <translation>&amp;Al het overige gaat naar</translation>
    </message>
    <message>
        <source>Where mail for names without an address of their own goes. Left empty, it bounces until you add addresses.</source>
        <translation>Waar mail voor namen zonder eigen adres heen gaat. Laat u dit leeg, dan geeft die een bounce totdat u adressen toevoegt.</translation>
    </message>
    <message>
        <source>Type the domain to see what happens.</source>
        <translation>Typ het domein om te zien wat er gebeurt.</translation>
    </message>
    <message>
        <source>Say which account looks after it.</source>
        <translation>Geef aan welk account ervoor zorgt.</translation>
    </message>
    <message>
        <source>It says who has an address there.</source>
        <translation>Het zegt wie daar een adres heeft.</translation>
    </message>
</context>
<context>
    <name>mw::gui::DomainsPage</name>
    <message>
        <source>Domains</source>
        <translation>Domeinen</translation>
    </message>
    <message>
        <source>&amp;Add domain…</source>
        <translation>Domein &amp;toevoegen…</translation>
    </message>
    <message>
        <source>Take mail for another domain</source>
        <translation>Mail voor nog een domein aannemen</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>&amp;Wijzigen…</translation>
    </message>
    <message>
        <source>Another kind, account or exceptions for the selected domain</source>
        <translation>Een andere soort, een ander account of andere uitzonderingen voor het geselecteerde domein</translation>
    </message>
    <message>
        <source>Re&amp;name…</source>
        <translation>&amp;Hernoemen…</translation>
    </message>
    <message>
        <source>Give the selected domain another name</source>
        <translation>Het geselecteerde domein een andere naam geven</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>&amp;Verwijderen…</translation>
    </message>
    <message>
        <source>Take no more mail for the selected domain</source>
        <translation>Geen mail meer aannemen voor het geselecteerde domein</translation>
    </message>
    <message>
        <source>Check &amp;DNS</source>
        <translation>&amp;DNS controleren</translation>
    </message>
    <message>
        <source>Ask the name system whether it sends the mail of these domains to this hub</source>
        <translation>In DNS nagaan of de mail van deze domeinen naar deze hub wordt gestuurd</translation>
    </message>
    <message>
        <source>&amp;Fix…</source>
        <translation>He&amp;rstellen…</translation>
    </message>
    <message>
        <source>Mend what keeps mail for the selected domain from arriving</source>
        <translation>Verhelpen wat mail voor het geselecteerde domein tegenhoudt</translation>
    </message>
    <message>
        <source>Add address…</source>
        <translation>Adres toevoegen…</translation>
    </message>
    <message>
        <source>A new address at the selected domain</source>
        <translation>Een nieuw adres bij het geselecteerde domein</translation>
    </message>
    <message>
        <source>Everything else…</source>
        <translation>Al het overige…</translation>
    </message>
    <message>
        <source>What happens to mail for names that are not in this list</source>
        <translation>Wat er gebeurt met mail voor namen die niet in deze lijst staan</translation>
    </message>
    <message>
        <source>Domains of this hub</source>
        <translation>Domeinen van deze hub</translation>
    </message>
    <message>
        <source>Addresses of the selected domain</source>
        <translation>Adressen van het geselecteerde domein</translation>
    </message>
    <message numerus="yes">
        <source>%n domain(s)</source>
        <translation>
            <numerusform>%n domein</numerusform>
            <numerusform>%n domeinen</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no control/rcpthosts: mail for any domain is taken from everybody, which makes this hub an open relay.</source>
        <translation>Er is geen control/rcpthosts: mail voor elk domein wordt van iedereen aangenomen, waardoor deze hub een open relay is.</translation>
    </message>
    <message>
        <source>The domains could not be read</source>
        <translation>De domeinen konden niet worden gelezen</translation>
    </message>
    <message>
        <source>Reading the domains…</source>
        <translation>Domeinen lezen…</translation>
    </message>
    <message>
        <source>This hub takes no mail yet</source>
        <translation>Deze hub neemt nog geen mail aan</translation>
    </message>
    <message>
        <source>Add the domain that stands behind the @ of your addresses.</source>
        <translation>Voeg het domein toe dat achter de @ van uw adressen staat.</translation>
    </message>
    <message>
        <source>Its mail is taken here and passed on; its addresses are kept by another server.</source>
        <translation>De mail wordt hier aangenomen en doorgegeven; de adressen worden door een andere server beheerd.</translation>
    </message>
    <message>
        <source>Mail for it from outside is refused: it is missing in control/rcpthosts.</source>
        <translation>Mail ervoor van buiten wordt geweigerd: het ontbreekt in control/rcpthosts.</translation>
    </message>
    <message>
        <source>It has no address yet: all its mail bounces.</source>
        <translation>Het heeft nog geen adres: alle mail ervoor geeft een bounce.</translation>
    </message>
    <message>
        <source>Add an address, or say where everything else goes.</source>
        <translation>Voeg een adres toe, of geef aan waar al het overige heen gaat.</translation>
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
        <translation>Opdracht</translation>
    </message>
    <message>
        <source>Copy this command</source>
        <translation>Deze opdracht kopiëren</translation>
    </message>
</context>
<context>
    <name>mw::gui::EverythingElseForm</name>
    <message>
        <source>Everything else</source>
        <translation>Al het overige</translation>
    </message>
    <message>
        <source>all local domains</source>
        <translation>alle lokale domeinen</translation>
    </message>
    <message>
        <source>&amp;At</source>
        <translation>&amp;Bij</translation>
    </message>
    <message>
        <source>Mail to names of it that have no address of their own.</source>
        <translation>Mail aan namen bij het domein die geen eigen adres hebben.</translation>
    </message>
    <message>
        <source>It &amp;bounces</source>
        <translation>Die geeft een boun&amp;ce</translation>
    </message>
    <message>
        <source>Who mistyped an address learns of it. This is what most hubs do.</source>
        <translation>Wie een adres verkeerd heeft getypt, komt het te weten. Zo doen de meeste hubs het.</translation>
    </message>
    <message>
        <source>It &amp;goes somewhere</source>
        <translation>Die &amp;gaat ergens heen</translation>
    </message>
    <message>
        <source>Every name counts as an address. Expect a lot of spam to names that are guessed.</source>
        <translation>Elke naam geldt als adres. Verwacht veel spam aan geraden namen.</translation>
    </message>
    <message>
        <source>It is &amp;dropped</source>
        <translation>Die wordt &amp;weggegooid</translation>
    </message>
    <message>
        <source>Nobody gets it and nobody learns of it: not those who mistyped, either.</source>
        <translation>Niemand krijgt die en niemand komt het te weten: ook niet wie zich heeft vertypt.</translation>
    </message>
    <message>
        <source>What happens to it</source>
        <translation>Wat ermee gebeurt</translation>
    </message>
    <message>
        <source>&amp;Where</source>
        <translation>Waar&amp;heen</translation>
    </message>
    <message>
        <source>An address, a mailbox as a path (./Maildir/), or a program after |.</source>
        <translation>Een adres, een mailbox als pad (./Maildir/), of een programma achter |.</translation>
    </message>
    <message>
        <source>It bounces already.</source>
        <translation>Die geeft al een bounce.</translation>
    </message>
    <message>
        <source>Say where it goes.</source>
        <translation>Geef aan waar die heen gaat.</translation>
    </message>
    <message>
        <source>everything else at %1</source>
        <comment>domain</comment>
        <translation>al het overige bij %1</translation>
    </message>
    <message>
        <source>To all of it alike.</source>
        <translation>Voor alles op dezelfde manier.</translation>
    </message>
</context>
<context>
    <name>mw::gui::FileField</name>
    <message>
        <source>Choose…</source>
        <translation>Kiezen…</translation>
    </message>
    <message>
        <source>Choose: %1</source>
        <comment>what a file is for</comment>
        <translation>Kiezen: %1</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>Zo’n bestand is er niet.</translation>
    </message>
    <message>
        <source>It is no file of text, or far too large.</source>
        <translation>Het is geen tekstbestand, of veel te groot.</translation>
    </message>
    <message>
        <source>It cannot be read: %1</source>
        <comment>reason of the system</comment>
        <translation>Het kan niet worden gelezen: %1</translation>
    </message>
</context>
<context>
    <name>mw::gui::FindBar</name>
    <message>
        <source>Find in this log</source>
        <translation>In dit logboek zoeken</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>Vorige zoeken</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>Volgende zoeken</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
</context>
<context>
    <name>mw::gui::FormDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Add to &amp;pending changes</source>
        <translation>Aan &amp;openstaande wijzigingen toevoegen</translation>
    </message>
    <message>
        <source>It waits at the bottom of the window and is applied together with other changes</source>
        <translation>Het wacht onderaan het venster en wordt samen met andere wijzigingen toegepast</translation>
    </message>
    <message>
        <source>Re&amp;view and apply…</source>
        <translation>Controleren en toe&amp;passen…</translation>
    </message>
</context>
<context>
    <name>mw::gui::FormField</name>
    <message>
        <source>Example: %1</source>
        <translation>Voorbeeld: %1</translation>
    </message>
    <message>
        <source>File: %1</source>
        <translation>Bestand: %1</translation>
    </message>
</context>
<context>
    <name>mw::gui::GuideBrowser</name>
    <message>
        <source>Chapter of the guide</source>
        <translation>Hoofdstuk van de handleiding</translation>
    </message>
</context>
<context>
    <name>mw::gui::GuideWindow</name>
    <message>
        <source>Guide to Mailwright</source>
        <translation>Handleiding van Mailwright</translation>
    </message>
    <message>
        <source>&amp;Search the guide</source>
        <translation>&amp;Zoeken in de handleiding</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>Zoeken in de handleiding</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Hoofdstukken</translation>
    </message>
    <message>
        <source>No chapter has these words.</source>
        <translation>Geen hoofdstuk bevat deze woorden.</translation>
    </message>
</context>
<context>
    <name>mw::gui::HeadersView</name>
    <message>
        <source>Message header</source>
        <translation>Berichtkop</translation>
    </message>
</context>
<context>
    <name>mw::gui::HistoryModel</name>
    <message>
        <source>The configuration as it was found</source>
        <translation>De configuratie zoals die werd aangetroffen</translation>
    </message>
    <message>
        <source>%1 edited outside this program</source>
        <comment>files</comment>
        <translation>%1 buiten dit programma bewerkt</translation>
    </message>
    <message>
        <source>Edited %1</source>
        <comment>files</comment>
        <translation>%1 bewerkt</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>what was changed, why</comment>
        <translation>%1 – %2</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n bestand</numerusform>
            <numerusform>%n bestanden</numerusform>
        </translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Bestanden</translation>
    </message>
</context>
<context>
    <name>mw::gui::HistoryPage</name>
    <message>
        <source>History &amp; backup</source>
        <translation>Geschiedenis en back-up</translation>
    </message>
    <message>
        <source>&amp;Undo this change…</source>
        <translation>Deze wijziging &amp;ongedaan maken…</translation>
    </message>
    <message>
        <source>Shows what taking it back does, and does it</source>
        <translation>Toont wat het terugdraaien doet, en voert het uit</translation>
    </message>
    <message>
        <source>&amp;Changes</source>
        <translation>&amp;Wijzigingen</translation>
    </message>
    <message>
        <source>Bac&amp;kups</source>
        <translation>&amp;Back-ups</translation>
    </message>
    <message>
        <source>Changes of the configuration</source>
        <translation>Wijzigingen in de configuratie</translation>
    </message>
    <message>
        <source>The history could not be read</source>
        <translation>De geschiedenis kon niet worden gelezen</translation>
    </message>
    <message>
        <source>Reading the history…</source>
        <translation>Geschiedenis lezen…</translation>
    </message>
    <message>
        <source>Nothing has been changed yet</source>
        <translation>Er is nog niets gewijzigd</translation>
    </message>
    <message>
        <source>Every change of the configuration is recorded here, and can be taken back.</source>
        <translation>Elke wijziging in de configuratie wordt hier vastgelegd en kan worden teruggedraaid.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n wijziging</numerusform>
            <numerusform>%n wijzigingen</numerusform>
        </translation>
    </message>
    <message>
        <source>Change %1 by %2, %3</source>
        <comment>number, account, moment</comment>
        <translation>Wijziging %1 door %2, %3</translation>
    </message>
    <message>
        <source>Co&amp;mpare with…</source>
        <translation>Ver&amp;gelijken met…</translation>
    </message>
    <message>
        <source>What the selected change and those before it did together, since an older one</source>
        <translation>Wat de geselecteerde wijziging en die ervoor samen deden, sinds een oudere</translation>
    </message>
    <message>
        <source>Everything after change %1, until change %2</source>
        <translation>Alles na wijziging %1, tot en met wijziging %2</translation>
    </message>
</context>
<context>
    <name>mw::gui::HostDialog</name>
    <message>
        <source>Add host</source>
        <translation>Host toevoegen</translation>
    </message>
    <message>
        <source>&amp;Host</source>
        <translation>&amp;Host</translation>
    </message>
    <message>
        <source>Reached by ssh, with your key: Mailwright opens no port and keeps no password.</source>
        <translation>Bereikbaar via ssh, met uw sleutel: Mailwright opent geen poort en bewaart geen wachtwoord.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Naam</translation>
    </message>
    <message>
        <source>What the hub is called in this window; as it calls itself, if you leave this empty.</source>
        <translation>Hoe de hub in dit venster heet; zoals hij zichzelf noemt, als u dit leeg laat.</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Kantoor</translation>
    </message>
    <message>
        <source>&amp;Colour</source>
        <translation>&amp;Kleur</translation>
    </message>
    <message>
        <source>Of the band over the window while you look at this hub.</source>
        <translation>Van de balk boven het venster terwijl u deze hub bekijkt.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Toevoegen</translation>
    </message>
    <message>
        <source>This hub is in the list already.</source>
        <translation>Deze hub staat al in de lijst.</translation>
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
        <translation>Deze computer &amp;inrichten…</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Opnieuw proberen</translation>
    </message>
    <message>
        <source>Stop %1?</source>
        <comment>service</comment>
        <translation>%1 stoppen?</translation>
    </message>
    <message>
        <source>Restart %1?</source>
        <comment>service</comment>
        <translation>%1 opnieuw starten?</translation>
    </message>
    <message>
        <source>It does nothing until it is started again. What runs now is finished first.</source>
        <translation>Er gebeurt niets meer tot een nieuwe start. Wat nu loopt, wordt eerst voltooid.</translation>
    </message>
    <message>
        <source>What runs now is finished first; then it starts anew.</source>
        <translation>Wat nu loopt, wordt eerst voltooid; daarna volgt een nieuwe start.</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Stoppen</translation>
    </message>
    <message>
        <source>&amp;Restart</source>
        <translation>&amp;Opnieuw starten</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuleren</translation>
    </message>
    <message>
        <source>Connecting to the hub…</source>
        <translation>Verbinden met de hub…</translation>
    </message>
    <message>
        <source>The mail helper is not running</source>
        <translation>De mailhelper draait niet</translation>
    </message>
    <message>
        <source>Mailwright works through a helper, mailwrightd, that looks after the mail system. Start it with this command:</source>
        <translation>Mailwright werkt via een helper, mailwrightd, die het mailsysteem beheert. Start die met deze opdracht:</translation>
    </message>
    <message>
        <source>%1
Mailwright tries again by itself.</source>
        <comment>reason</comment>
        <translation>%1
Mailwright probeert het vanzelf opnieuw.</translation>
    </message>
    <message>
        <source>Connected to %1.</source>
        <comment>name of a hub</comment>
        <translation>Verbonden met %1.</translation>
    </message>
    <message>
        <source>The connection to %1 is lost.</source>
        <comment>name of a hub</comment>
        <translation>De verbinding met %1 is verbroken.</translation>
    </message>
    <message>
        <source>There is no mail hub here yet</source>
        <translation>Er is hier nog geen mailhub</translation>
    </message>
    <message>
        <source>The helper is running. An assistant asks what the hub needs to know, shows what it will write, and ends with a mail that arrives.</source>
        <translation>De helper draait. Een assistent vraagt wat de hub moet weten, toont wat er wordt geschreven, en eindigt met een mail die aankomt.</translation>
    </message>
    <message>
        <source>Nothing is changed before the last page.</source>
        <translation>Vóór de laatste pagina wordt er niets gewijzigd.</translation>
    </message>
    <message>
        <source>You lack the right to configure; ask an administrator of this computer.</source>
        <translation>U mist het recht om te configureren; vraag een beheerder van deze computer.</translation>
    </message>
    <message>
        <source>%1 cannot be reached</source>
        <comment>name of a hub</comment>
        <translation>%1 is niet bereikbaar</translation>
    </message>
    <message>
        <source>This command says more:</source>
        <translation>Deze opdracht zegt meer:</translation>
    </message>
    <message>
        <source>You may not look after this hub</source>
        <translation>U mag deze hub niet beheren</translation>
    </message>
    <message>
        <source>The helper is running, but your account lacks the right “%1”. Members of the group mailwright have it; an administrator can add you:</source>
        <translation>De helper draait, maar uw account mist het recht “%1”. Leden van de groep mailwright hebben het; een beheerder kan u toevoegen:</translation>
    </message>
    <message>
        <source>%1
Then log out and in again.</source>
        <comment>reason</comment>
        <translation>%1
Meld u daarna af en weer aan.</translation>
    </message>
    <message>
        <source>A hub is set up on its own computer: start Mailwright there, or type there: %1</source>
        <translation>Een hub wordt op de eigen computer ingericht: start Mailwright daar, of typ daar: %1</translation>
    </message>
    <message>
        <source>%1
Mailwright does not try again by itself: too many attempts could lock your account there.</source>
        <comment>reason</comment>
        <translation>%1
Mailwright probeert het niet vanzelf opnieuw: te veel pogingen zouden uw account daar kunnen blokkeren.</translation>
    </message>
    <message>
        <source>Try &amp;now</source>
        <translation>&amp;Nu proberen</translation>
    </message>
    <message>
        <source>The connection to the helper is lost. What you see is as of %1.</source>
        <comment>time of day</comment>
        <translation>De verbinding met de helper is verbroken. Wat u ziet, is van %1.</translation>
    </message>
    <message numerus="yes">
        <source>It is tried again in %n seconds.</source>
        <translation>
            <numerusform>Over %n seconde wordt het opnieuw geprobeerd.</numerusform>
            <numerusform>Over %n seconden wordt het opnieuw geprobeerd.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is being tried again…</source>
        <translation>Het wordt opnieuw geprobeerd…</translation>
    </message>
</context>
<context>
    <name>mw::gui::ImportAddressesForm</name>
    <message>
        <source>Import addresses</source>
        <translation>Adressen importeren</translation>
    </message>
    <message>
        <source>&amp;Open a file…</source>
        <translation>Bestand &amp;openen…</translation>
    </message>
    <message>
        <source>&amp;Table</source>
        <translation>&amp;Tabel</translation>
    </message>
    <message>
        <source>A line for each place mail goes: address, kind (forward, mailbox, program or discard), to. Also as a spreadsheet writes it. Addresses that exist get the new places added.</source>
        <translation>Een regel voor elke plaats waar mail heen gaat: adres, soort (forward, mailbox, program of discard), bestemming. Ook zoals een spreadsheet die schrijft. Bij bestaande adressen worden de nieuwe bestemmingen toegevoegd.</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>En nog %n.</numerusform>
            <numerusform>En nog %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open a file or paste a table to see what happens.</source>
        <translation>Open een bestand of plak een tabel om te zien wat er gebeurt.</translation>
    </message>
    <message numerus="yes">
        <source>%n address(es) from a table</source>
        <translation>
            <numerusform>%n adres uit een tabel</numerusform>
            <numerusform>%n adressen uit een tabel</numerusform>
        </translation>
    </message>
    <message>
        <source>Mend first what stands under the table.</source>
        <translation>Verhelp eerst wat onder de tabel staat.</translation>
    </message>
</context>
<context>
    <name>mw::gui::InstallCertificateDialog</name>
    <message>
        <source>Install certificate</source>
        <translation>Certificaat installeren</translation>
    </message>
    <message>
        <source>Certificates and keys (*.pem *.crt *.cer *.key);;All files (*)</source>
        <translation>Certificaten en sleutels (*.pem *.crt *.cer *.key);;Alle bestanden (*)</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificaat</translation>
    </message>
    <message>
        <source>&amp;Certificate with its chain</source>
        <translation>&amp;Certificaat met keten</translation>
    </message>
    <message>
        <source>A file in PEM form, as your authority or an ACME client has made it.</source>
        <translation>Een bestand in PEM-vorm, zoals uw certificaatautoriteit of een ACME-client het heeft gemaakt.</translation>
    </message>
    <message>
        <source>Private key</source>
        <translation>Privésleutel</translation>
    </message>
    <message>
        <source>Private &amp;key</source>
        <translation>Privé&amp;sleutel</translation>
    </message>
    <message>
        <source>It is written for the mail server alone, stays out of the history, and is never shown.</source>
        <translation>Die wordt alleen voor de mailserver geschreven, blijft buiten de geschiedenis en wordt nooit getoond.</translation>
    </message>
    <message>
        <source>For one host name only</source>
        <translation>Voor slechts één hostnaam</translation>
    </message>
    <message>
        <source>&amp;Shown to clients that ask for</source>
        <translation>&amp;Getoond aan wie vraagt om</translation>
    </message>
    <message>
        <source>Empty: it is shown to everybody. A name: only to clients that ask for this host.</source>
        <translation>Leeg: het wordt aan iedereen getoond. Een naam: alleen aan clients die om deze host vragen.</translation>
    </message>
    <message>
        <source>Choose the file with the certificate.</source>
        <translation>Kies het bestand met het certificaat.</translation>
    </message>
    <message>
        <source>Choose the file with the private key.</source>
        <translation>Kies het bestand met de privésleutel.</translation>
    </message>
    <message>
        <source>certificate</source>
        <translation>certificaat</translation>
    </message>
    <message>
        <source>certificate for %1</source>
        <comment>host name</comment>
        <translation>certificaat voor %1</translation>
    </message>
</context>
<context>
    <name>mw::gui::LimitsPage</name>
    <message>
        <source>Limits &amp; bounces</source>
        <translation>Limieten en bounces</translation>
    </message>
    <message>
        <source>Show retry &amp;plan</source>
        <translation>&amp;Pogingenschema tonen</translation>
    </message>
    <message>
        <source>When a message is tried, as a drawing and as a table</source>
        <translation>Wanneer een bericht wordt geprobeerd, als tekening en als tabel</translation>
    </message>
    <message>
        <source>Parallel deliveries</source>
        <translation>Gelijktijdige afleveringen</translation>
    </message>
    <message>
        <source>More are faster; fewer spare this computer, its line and the servers at the other end.</source>
        <translation>Meer is sneller; minder spaart deze computer, de lijn en de servers aan de andere kant.</translation>
    </message>
    <message>
        <source>To &amp;other hosts</source>
        <translation>Naar &amp;andere hosts</translation>
    </message>
    <message>
        <source>How many deliveries to other hosts may run at once; 0 holds them all.</source>
        <translation>Hoeveel afleveringen naar andere hosts tegelijk mogen lopen; 0 houdt ze allemaal tegen.</translation>
    </message>
    <message>
        <source>To people of this &amp;hub</source>
        <translation>Naar &amp;gebruikers van deze hub</translation>
    </message>
    <message>
        <source>How many deliveries into mailboxes of this hub may run at once; 0 holds them all.</source>
        <translation>Hoeveel afleveringen in mailboxen van deze hub tegelijk mogen lopen; 0 houdt ze allemaal tegen.</translation>
    </message>
    <message>
        <source>Trying again</source>
        <translation>Opnieuw proberen</translation>
    </message>
    <message>
        <source>A message that cannot be delivered now is tried again, less and less often, until it is returned.</source>
        <translation>Een bericht dat nu niet kan worden afgeleverd, wordt steeds minder vaak opnieuw geprobeerd, totdat het wordt teruggestuurd.</translation>
    </message>
    <message>
        <source>&amp;Returned after</source>
        <translation>&amp;Teruggestuurd na</translation>
    </message>
    <message>
        <source>How long a message is tried before it is returned to its sender.</source>
        <translation>Hoe lang een bericht wordt geprobeerd voordat het naar de afzender wordt teruggestuurd.</translation>
    </message>
    <message>
        <source>604800, which is 7 days</source>
        <translation>604800, dat is 7 dagen</translation>
    </message>
    <message>
        <source>Pace to other hos&amp;ts</source>
        <translation>Tempo naar andere h&amp;osts</translation>
    </message>
    <message>
        <source>How fast the waits between attempts to other hosts grow: the first wait is the square of it in seconds.</source>
        <translation>Hoe snel de wachttijden tussen pogingen naar andere hosts toenemen: de eerste wachttijd is het kwadraat ervan in seconden.</translation>
    </message>
    <message>
        <source>Pace to people of this hu&amp;b</source>
        <translation>Tempo naar gebruikers van deze hu&amp;b</translation>
    </message>
    <message>
        <source>How fast the waits between attempts to people of this hub grow: the first wait is the square of it in seconds.</source>
        <translation>Hoe snel de wachttijden tussen pogingen naar gebruikers van deze hub toenemen: de eerste wachttijd is het kwadraat ervan in seconden.</translation>
    </message>
    <message>
        <source>&amp;Longest wait</source>
        <translation>&amp;Langste wachttijd</translation>
    </message>
    <message>
        <source>No two attempts are further apart than this.</source>
        <translation>Geen twee pogingen liggen verder uit elkaar dan dit.</translation>
    </message>
    <message>
        <source>3600, which is an hour</source>
        <translation>3600, dat is een uur</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>geen limiet</translation>
    </message>
    <message>
        <source>Sender is told of the delay a&amp;fter</source>
        <translation>Afzender hoort over de &amp;vertraging na</translation>
    </message>
    <message>
        <source>After how many hours of waiting the sender gets a note that the message is late.</source>
        <translation>Na hoeveel uur wachten de afzender een bericht krijgt dat de mail vertraagd is.</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nooit</translation>
    </message>
    <message>
        <source>Bounces</source>
        <translation>Bounces</translation>
    </message>
    <message>
        <source>What a sender gets when a message could not be delivered.</source>
        <translation>Wat een afzender krijgt als een bericht niet kon worden afgeleverd.</translation>
    </message>
    <message>
        <source>Bounce s&amp;ender</source>
        <translation>Bounce-af&amp;zender</translation>
    </message>
    <message>
        <source>The name before the @ in the From field of bounces.</source>
        <translation>De naam vóór de @ in het veld From van bounces.</translation>
    </message>
    <message>
        <source>Bounce ho&amp;st</source>
        <translation>Bounce-&amp;host</translation>
    </message>
    <message>
        <source>The host in the From field and the text of bounces.</source>
        <translation>De host in het veld From en in de tekst van bounces.</translation>
    </message>
    <message>
        <source>Sub&amp;ject</source>
        <translation>O&amp;nderwerp</translation>
    </message>
    <message>
        <source>The subject of bounces.</source>
        <translation>Het onderwerp van bounces.</translation>
    </message>
    <message>
        <source>Text, as qmail writes it</source>
        <translation>Tekst, zoals qmail die schrijft</translation>
    </message>
    <message>
        <source>Reports that programs understand, too (RFC 3464)</source>
        <translation>Rapporten die ook programma’s begrijpen (RFC 3464)</translation>
    </message>
    <message>
        <source>For&amp;m</source>
        <translation>Vor&amp;m</translation>
    </message>
    <message>
        <source>What bounces look like.</source>
        <translation>Hoe bounces eruitzien.</translation>
    </message>
    <message>
        <source>Message repeated up &amp;to</source>
        <translation>Bericht herhalen t&amp;ot</translation>
    </message>
    <message>
        <source>How much of the message a bounce repeats.</source>
        <translation>Hoeveel van het bericht een bounce herhaalt.</translation>
    </message>
    <message>
        <source>50000, which is 50 kB</source>
        <translation>50000, dat is 50 kB</translation>
    </message>
    <message>
        <source>Double bounces</source>
        <translation>Dubbele bounces</translation>
    </message>
    <message>
        <source>Bounces that cannot be delivered themselves.</source>
        <translation>Bounces die zelf niet kunnen worden afgeleverd.</translation>
    </message>
    <message>
        <source>Deliver them to somebody of this hub</source>
        <translation>Afleveren bij iemand van deze hub</translation>
    </message>
    <message>
        <source>Deliver them, but not where the sender does not exist</source>
        <translation>Afleveren, maar niet als de afzender niet bestaat</translation>
    </message>
    <message>
        <source>Discard them</source>
        <translation>Weggooien</translation>
    </message>
    <message>
        <source>&amp;What is done with them</source>
        <translation>&amp;Wat ermee gebeurt</translation>
    </message>
    <message>
        <source>Who writes under a false address makes many of them.</source>
        <translation>Wie onder een vals adres schrijft, veroorzaakt er veel.</translation>
    </message>
    <message>
        <source>Delivered to the &amp;user</source>
        <translation>Afgeleverd bij de gebr&amp;uiker</translation>
    </message>
    <message>
        <source>The name before the @ of whoever gets them.</source>
        <translation>De naam vóór de @ van degene die ze krijgt.</translation>
    </message>
    <message>
        <source>Delivered to the host (&amp;domain)</source>
        <translation>Afgeleverd bij de host (&amp;domein)</translation>
    </message>
    <message>
        <source>The domain of whoever gets them.</source>
        <translation>Het domein van degene die ze krijgt.</translation>
    </message>
    <message numerus="yes">
        <source>%n in use</source>
        <translation>
            <numerusform>%n in gebruik</numerusform>
            <numerusform>%n in gebruik</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mw::gui::ListForm</name>
    <message>
        <source>New mailing list</source>
        <translation>Nieuwe mailinglijst</translation>
    </message>
    <message>
        <source>&amp;Address of the list</source>
        <translation>&amp;Adres van de lijst</translation>
    </message>
    <message>
        <source>Mail to it goes to every member. NAME-subscribe@ and others of its addresses come with it.</source>
        <translation>Mail eraan gaat naar elk lid. NAAM-subscribe@ en andere adressen van de lijst komen erbij.</translation>
    </message>
    <message>
        <source>&amp;Owner</source>
        <translation>&amp;Beheerder</translation>
    </message>
    <message>
        <source>Who looks after it: gets what its software reports, and requests of members.</source>
        <translation>Wie ervoor zorgt: krijgt wat de software ervan meldt, en verzoeken van leden.</translation>
    </message>
    <message>
        <source>Type the address to see what happens.</source>
        <translation>Typ het adres om te zien wat er gebeurt.</translation>
    </message>
    <message>
        <source>Say who looks after it.</source>
        <translation>Geef aan wie ervoor zorgt.</translation>
    </message>
</context>
<context>
    <name>mw::gui::ListOwnerForm</name>
    <message>
        <source>Owners of %1</source>
        <comment>list</comment>
        <translation>Beheerders van %1</translation>
    </message>
    <message>
        <source>&amp;Owners</source>
        <translation>&amp;Beheerders</translation>
    </message>
    <message>
        <source>Addresses with blanks between them.</source>
        <translation>Adressen, gescheiden door spaties.</translation>
    </message>
    <message>
        <source>A list needs somebody who looks after it.</source>
        <translation>Een lijst heeft iemand nodig die ervoor zorgt.</translation>
    </message>
    <message>
        <source>owners of %1</source>
        <comment>list</comment>
        <translation>beheerders van %1</translation>
    </message>
</context>
<context>
    <name>mw::gui::ListsPage</name>
    <message>
        <source>Mailing lists</source>
        <translation>Mailinglijsten</translation>
    </message>
    <message>
        <source>&amp;New list…</source>
        <translation>&amp;Nieuwe lijst…</translation>
    </message>
    <message>
        <source>An address whose mail goes to many members</source>
        <translation>Een adres waarvan de mail naar veel leden gaat</translation>
    </message>
    <message>
        <source>&amp;Add members…</source>
        <translation>&amp;Leden toevoegen…</translation>
    </message>
    <message>
        <source>Let others get the mail of the selected list; from a file, too</source>
        <translation>Anderen de mail van de geselecteerde lijst laten krijgen; ook uit een bestand</translation>
    </message>
    <message>
        <source>E&amp;xport members…</source>
        <translation>Leden &amp;exporteren…</translation>
    </message>
    <message>
        <source>Write the members of the selected list to a table that a spreadsheet reads</source>
        <translation>De leden van de geselecteerde lijst naar een tabel schrijven die een spreadsheet kan lezen</translation>
    </message>
    <message>
        <source>&amp;Owners…</source>
        <translation>&amp;Beheerders…</translation>
    </message>
    <message>
        <source>Who looks after the selected list</source>
        <translation>Wie voor de geselecteerde lijst zorgt</translation>
    </message>
    <message>
        <source>&amp;End list…</source>
        <translation>Lijst beëin&amp;digen…</translation>
    </message>
    <message>
        <source>Mail to the selected list bounces; what it has is kept</source>
        <translation>Mail aan de geselecteerde lijst geeft een bounce; wat erin zit, blijft bewaard</translation>
    </message>
    <message>
        <source>&amp;Remove members…</source>
        <translation>Leden &amp;verwijderen…</translation>
    </message>
    <message>
        <source>The selected members get no more mail of the list</source>
        <translation>De geselecteerde leden krijgen geen mail meer van de lijst</translation>
    </message>
    <message>
        <source>Mailing lists of this hub</source>
        <translation>Mailinglijsten van deze hub</translation>
    </message>
    <message>
        <source>Filter members</source>
        <translation>Leden filteren</translation>
    </message>
    <message>
        <source>Members of the selected list</source>
        <translation>Leden van de geselecteerde lijst</translation>
    </message>
    <message numerus="yes">
        <source>%n list(s)</source>
        <translation>
            <numerusform>%n lijst</numerusform>
            <numerusform>%n lijsten</numerusform>
        </translation>
    </message>
    <message>
        <source>The mailing lists could not be read</source>
        <translation>De mailinglijsten konden niet worden gelezen</translation>
    </message>
    <message>
        <source>Reading the mailing lists…</source>
        <translation>Mailinglijsten lezen…</translation>
    </message>
    <message>
        <source>A private hub has no mailing lists</source>
        <translation>Een privéhub heeft geen mailinglijsten</translation>
    </message>
    <message>
        <source>Their software needs administrator rights on this computer. An address that goes to several others does for a few people: see the page Addresses.</source>
        <translation>De software ervan heeft systeemrechten op de computer nodig. Voor een paar mensen volstaat een adres dat naar meerdere andere gaat: zie de pagina Adressen.</translation>
    </message>
    <message>
        <source>There are no mailing lists</source>
        <translation>Er zijn geen mailinglijsten</translation>
    </message>
    <message>
        <source>A list is an address whose mail goes to many members, who may come and go by themselves.</source>
        <translation>Een lijst is een adres waarvan de mail naar veel leden gaat, die zich zelf kunnen aan- en afmelden.</translation>
    </message>
    <message>
        <source>It has no members yet.</source>
        <translation>Die heeft nog geen leden.</translation>
    </message>
    <message>
        <source>No member matches.</source>
        <translation>Geen lid komt overeen.</translation>
    </message>
    <message>
        <source>Export members</source>
        <translation>Leden exporteren</translation>
    </message>
</context>
<context>
    <name>mw::gui::LogView</name>
    <message>
        <source>Log lines</source>
        <translation>Logregels</translation>
    </message>
</context>
<context>
    <name>mw::gui::LogsPage</name>
    <message>
        <source>Logs</source>
        <translation>Logboeken</translation>
    </message>
    <message>
        <source>Went on at the other end</source>
        <translation>Verder aan het andere eind</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Niet gevonden</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;Zoeken…</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>V&amp;olgende zoeken</translation>
    </message>
    <message>
        <source>Find &amp;previous</source>
        <translation>&amp;Vorige zoeken</translation>
    </message>
    <message>
        <source>Only this &amp;message</source>
        <translation>Alleen dit &amp;bericht</translation>
    </message>
    <message>
        <source>&amp;Regular expression</source>
        <translation>&amp;Reguliere expressie</translation>
    </message>
    <message>
        <source>Ra&amp;w time stamps</source>
        <translation>O&amp;nbewerkte tijdstempels</translation>
    </message>
    <message>
        <source>F&amp;ollow</source>
        <translation>Vo&amp;lgen</translation>
    </message>
    <message>
        <source>Shows only the lines of the message that the current line belongs to</source>
        <translation>Toont alleen de regels van het bericht waartoe de huidige regel behoort</translation>
    </message>
    <message>
        <source>Shows new lines as they are written (Space)</source>
        <translation>Toont nieuwe regels zodra ze worden geschreven (spatie)</translation>
    </message>
    <message>
        <source>The filter is a regular expression</source>
        <translation>Het filter is een reguliere expressie</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Logboek</translation>
    </message>
    <message>
        <source>Filter lines</source>
        <translation>Regels filteren</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Reguliere expressie</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopiëren</translation>
    </message>
    <message>
        <source>This log could not be opened</source>
        <translation>Dit logboek kon niet worden geopend</translation>
    </message>
    <message>
        <source>There is no log yet</source>
        <translation>Er is nog geen logboek</translation>
    </message>
    <message>
        <source>A log appears here as soon as a service has written its first line.</source>
        <translation>Hier verschijnt een logboek zodra een service de eerste regel heeft geschreven.</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Zoeken…</translation>
    </message>
    <message>
        <source>No line matches</source>
        <translation>Geen regel komt overeen</translation>
    </message>
    <message>
        <source>%1 lines are in this log. Clear the filter to see them.</source>
        <translation>Dit logboek bevat %1 regels. Wis het filter om ze te zien.</translation>
    </message>
    <message>
        <source>Opening the log…</source>
        <translation>Logboek openen…</translation>
    </message>
    <message>
        <source>This log is empty</source>
        <translation>Dit logboek is leeg</translation>
    </message>
    <message>
        <source>Its service has not written a line yet.</source>
        <translation>De service heeft nog geen regel geschreven.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n bestand</numerusform>
            <numerusform>%n bestanden</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2 · reading %3 %</source>
        <comment>files, size, percentage</comment>
        <translation>%1 · %2 · lezen %3 %</translation>
    </message>
    <message>
        <source>%1 of %2 lines shown</source>
        <comment>two numbers</comment>
        <translation>%1 van %2 regels getoond</translation>
    </message>
    <message>
        <source> · searching…</source>
        <translation> · zoeken…</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <comment>files, size, lines</comment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s)</source>
        <translation>
            <numerusform>%Ln regel</numerusform>
            <numerusform>%Ln regels</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mw::gui::MailTrace</name>
    <message>
        <source>The server does not accept mail for %1: %2</source>
        <comment>address, the server&apos;s answer</comment>
        <translation>De server accepteert geen mail voor %1: %2</translation>
    </message>
    <message>
        <source>The server has accepted a mail for %1.</source>
        <comment>address</comment>
        <translation>De server heeft een mail voor %1 geaccepteerd.</translation>
    </message>
    <message>
        <source>The mail has not arrived within a minute; the page Queue shows where it waits.</source>
        <translation>De mail is niet binnen een minuut aangekomen; de pagina Wachtrij toont waar die wacht.</translation>
    </message>
    <message>
        <source>It is in the queue as message %1.</source>
        <comment>number</comment>
        <translation>Die staat in de wachtrij als bericht %1.</translation>
    </message>
    <message>
        <source>It is on its way to %1.</source>
        <comment>address</comment>
        <translation>Die is onderweg naar %1.</translation>
    </message>
    <message>
        <source>The mail was not delivered to anybody.</source>
        <translation>De mail is bij niemand afgeleverd.</translation>
    </message>
    <message>
        <source>The mail could not be delivered: %1</source>
        <comment>what the log says</comment>
        <translation>De mail kon niet worden afgeleverd: %1</translation>
    </message>
    <message>
        <source>It has to wait and is tried again.</source>
        <translation>Die moet wachten en wordt opnieuw geprobeerd.</translation>
    </message>
    <message>
        <source>It is passed on to somebody else.</source>
        <translation>Die wordt naar iemand anders doorgestuurd.</translation>
    </message>
    <message>
        <source>It is in the mailbox.</source>
        <translation>Die is in de mailbox.</translation>
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
        <translation>Mailwright sluiten</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) have not been applied.</source>
        <translation>
            <numerusform>%n wijziging is niet toegepast.</numerusform>
            <numerusform>%n wijzigingen zijn niet toegepast.</numerusform>
        </translation>
    </message>
    <message>
        <source>They are forgotten when the window closes. Nothing on the hub changes.</source>
        <translation>Ze worden vergeten als het venster wordt gesloten. Op de hub verandert niets.</translation>
    </message>
    <message>
        <source>&amp;Review…</source>
        <translation>&amp;Controleren…</translation>
    </message>
    <message>
        <source>&amp;Forget and close</source>
        <translation>&amp;Vergeten en sluiten</translation>
    </message>
    <message>
        <source>&amp;Stay</source>
        <translation>&amp;Blijven</translation>
    </message>
    <message>
        <source>About Mailwright</source>
        <translation>Over Mailwright</translation>
    </message>
    <message>
        <source>Mailwright %1</source>
        <translation>Mailwright %1</translation>
    </message>
    <message>
        <source>Turns a Linux workstation into a mail hub, in the manner of qmail.
Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Maakt van een Linux-werkstation een mailhub, in de stijl van qmail.
Vrije software onder de GNU General Public License, versie 3 of later.</translation>
    </message>
    <message>
        <source>Forget this host</source>
        <translation>Deze host vergeten</translation>
    </message>
    <message>
        <source>They are forgotten with the host. Nothing on the hub changes.</source>
        <translation>Ze worden met de host vergeten. Op de hub verandert er niets.</translation>
    </message>
    <message>
        <source>&amp;Forget both</source>
        <translation>&amp;Beide vergeten</translation>
    </message>
</context>
<context>
    <name>mw::gui::MakeBackupDialog</name>
    <message>
        <source>Back up now</source>
        <translation>Nu back-up maken</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Notitie</translation>
    </message>
    <message>
        <source>Why, for you and others who read the list later.</source>
        <translation>Waarom, voor u en anderen die de lijst later lezen.</translation>
    </message>
    <message>
        <source>before the move to the new provider</source>
        <translation>vóór de overstap naar de nieuwe provider</translation>
    </message>
    <message>
        <source>With &amp;passwords and private keys</source>
        <translation>Met &amp;wachtwoorden en privésleutels</translation>
    </message>
    <message>
        <source>Then the file must be kept as safe as they are. Without them a restored hub needs them typed in again.</source>
        <translation>Dan moet het bestand even veilig worden bewaard als die zelf. Zonder die moeten ze in een teruggezette hub opnieuw worden ingevoerd.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>&amp;Back up now</source>
        <translation>Nu &amp;back-up maken</translation>
    </message>
    <message>
        <source>Delete backup</source>
        <translation>Back-up verwijderen</translation>
    </message>
    <message>
        <source>Delete the backup of %1?</source>
        <comment>moment</comment>
        <translation>De back-up van %1 verwijderen?</translation>
    </message>
    <message>
        <source>It cannot be brought back. The hub&apos;s configuration stays as it is.</source>
        <translation>Die kan niet worden teruggehaald. De configuratie van de hub blijft zoals die is.</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Verwijderen</translation>
    </message>
</context>
<context>
    <name>mw::gui::MeasureSetting</name>
    <message>
        <source>bytes</source>
        <translation>bytes</translation>
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
        <translation>seconden</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>minuten</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>uren</translation>
    </message>
    <message>
        <source>days</source>
        <translation>dagen</translation>
    </message>
    <message>
        <source>Unit of %1</source>
        <comment>name of a setting</comment>
        <translation>Eenheid van %1</translation>
    </message>
</context>
<context>
    <name>mw::gui::Menus</name>
    <message>
        <source>&amp;Service</source>
        <translation>&amp;Service</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>E&amp;xtra</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Bestand</translation>
    </message>
    <message>
        <source>&amp;Add host…</source>
        <translation>&amp;Host toevoegen…</translation>
    </message>
    <message>
        <source>&amp;Forget this host</source>
        <translation>Deze host &amp;vergeten</translation>
    </message>
    <message>
        <source>&amp;Set up this computer…</source>
        <translation>Deze computer &amp;inrichten…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Afsluiten</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>Be&amp;werken</translation>
    </message>
    <message>
        <source>&amp;Undo edit</source>
        <translation>Bewerking &amp;ongedaan maken</translation>
    </message>
    <message>
        <source>&amp;Review changes…</source>
        <translation>Wijzigingen &amp;controleren…</translation>
    </message>
    <message>
        <source>&amp;Discard changes</source>
        <translation>Wijzigingen ver&amp;werpen</translation>
    </message>
    <message>
        <source>&amp;Search everything</source>
        <translation>Alles door&amp;zoeken</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>&amp;Voorkeuren…</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>Bee&amp;ld</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Vernieuwen</translation>
    </message>
    <message>
        <source>&amp;Narrow list of pages</source>
        <translation>&amp;Smalle paginalijst</translation>
    </message>
    <message>
        <source>Next &amp;part of the window</source>
        <translation>Volgend &amp;deel van het venster</translation>
    </message>
    <message>
        <source>Pre&amp;vious part of the window</source>
        <translation>Vor&amp;ig deel van het venster</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>V&amp;olledig scherm</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Ga naar</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Help</translation>
    </message>
    <message>
        <source>&amp;User guide</source>
        <translation>&amp;Gebruikershandleiding</translation>
    </message>
    <message>
        <source>&amp;About Mailwright</source>
        <translation>&amp;Over Mailwright</translation>
    </message>
    <message>
        <source>No service is known</source>
        <translation>Er is geen service bekend</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Starten</translation>
    </message>
    <message>
        <source>S&amp;top…</source>
        <translation>S&amp;toppen…</translation>
    </message>
    <message>
        <source>&amp;Restart…</source>
        <translation>&amp;Opnieuw starten…</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pauzeren</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>&amp;Hervatten</translation>
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
        <translation>Pagina’s</translation>
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
        <translation>De verbinding met de helper is verbroken.</translation>
    </message>
    <message>
        <source>%1 has stopped.</source>
        <comment>service</comment>
        <translation>%1 is gestopt.</translation>
    </message>
</context>
<context>
    <name>mw::gui::OlderChangeDialog</name>
    <message>
        <source>Compare with an older change</source>
        <translation>Vergelijken met een oudere wijziging</translation>
    </message>
    <message>
        <source>You see what all changes after it did together, until the selected one.</source>
        <translation>U ziet wat alle wijzigingen erna samen deden, tot en met de geselecteerde.</translation>
    </message>
    <message>
        <source>Older changes</source>
        <translation>Oudere wijzigingen</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <comment>number, moment, what it was</comment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Vergelijken</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
</context>
<context>
    <name>mw::gui::OutsideBar</name>
    <message>
        <source>&amp;Show</source>
        <translation>&amp;Tonen</translation>
    </message>
    <message>
        <source>Selects it in the list, with its differences</source>
        <translation>Selecteert het in de lijst, met de verschillen</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Behouden</translation>
    </message>
    <message>
        <source>It stays as it is, and is not mentioned here again</source>
        <translation>Het blijft zoals het is en wordt hier niet meer genoemd</translation>
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
        <translation>Overzicht</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Services</translation>
    </message>
    <message>
        <source>No service is set up on this hub.</source>
        <translation>Er is geen service ingericht op deze hub.</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Wachtrij</translation>
    </message>
    <message>
        <source>Open &amp;queue</source>
        <translation>&amp;Wachtrij openen</translation>
    </message>
    <message>
        <source>This hub</source>
        <translation>Deze hub</translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>Afleveringen</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>Laatste uur</translation>
    </message>
    <message>
        <source>Last 6 hours</source>
        <translation>Laatste 6 uur</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>Laatste 24 uur</translation>
    </message>
    <message>
        <source>Time shown</source>
        <translation>Getoonde tijd</translation>
    </message>
    <message>
        <source>private hub in %1</source>
        <comment>directory</comment>
        <translation>privéhub in %1</translation>
    </message>
    <message>
        <source>system hub in %1</source>
        <comment>directory</comment>
        <translation>systeemhub in %1</translation>
    </message>
    <message>
        <source>Host name</source>
        <translation>Hostnaam</translation>
    </message>
    <message>
        <source>SMTP</source>
        <translation>SMTP</translation>
    </message>
    <message>
        <source>Runs as</source>
        <translation>Draait als</translation>
    </message>
    <message>
        <source>the qmail accounts</source>
        <translation>de qmail-accounts</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versie</translation>
    </message>
    <message>
        <source>message waits</source>
        <translation>bericht wacht</translation>
    </message>
    <message>
        <source>messages wait</source>
        <translation>berichten wachten</translation>
    </message>
    <message>
        <source>For this host</source>
        <translation>Voor deze host</translation>
    </message>
    <message>
        <source>For other hosts</source>
        <translation>Voor andere hosts</translation>
    </message>
    <message>
        <source>Oldest</source>
        <translation>Oudste</translation>
    </message>
    <message>
        <source>Next try</source>
        <translation>Volgende poging</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>running, limit</comment>
        <translation>%1 van %2</translation>
    </message>
    <message>
        <source>Local deliveries</source>
        <translation>Lokale afleveringen</translation>
    </message>
    <message>
        <source>Remote deliveries</source>
        <translation>Externe afleveringen</translation>
    </message>
    <message>
        <source>No delivery in this time.</source>
        <translation>Geen aflevering in deze tijd.</translation>
    </message>
    <message>
        <source>Reading the delivery log…</source>
        <translation>Afleveringslogboek lezen…</translation>
    </message>
    <message>
        <source>This hub has no log of its deliveries.</source>
        <translation>Deze hub heeft geen log van zijn afleveringen.</translation>
    </message>
</context>
<context>
    <name>mw::gui::PasswordForm</name>
    <message>
        <source>Set a password for mail</source>
        <translation>Wachtwoord voor mail instellen</translation>
    </message>
    <message>
        <source>Set the mail password of %1</source>
        <comment>user</comment>
        <translation>Het mailwachtwoord van %1 instellen</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Naam</translation>
    </message>
    <message>
        <source>What is typed as the user name in a mail program.</source>
        <translation>Wat in een mailprogramma als gebruikersnaam wordt ingevuld.</translation>
    </message>
    <message>
        <source>New &amp;password</source>
        <translation>Nieuw &amp;wachtwoord</translation>
    </message>
    <message>
        <source>For sending and fetching mail; the account&apos;s own password stays. It is kept so that nobody can read it, not here either.</source>
        <translation>Voor het verzenden en ophalen van mail; het eigen wachtwoord van het account blijft. Het wordt zo bewaard dat niemand het kan lezen, ook hier niet.</translation>
    </message>
    <message>
        <source>The same &amp;again</source>
        <translation>&amp;Nogmaals hetzelfde</translation>
    </message>
    <message>
        <source>So that a slip of the finger shows.</source>
        <translation>Zodat een tikfout opvalt.</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>De twee zijn niet gelijk.</translation>
    </message>
    <message>
        <source>Say whose password it is.</source>
        <translation>Geef aan wiens wachtwoord het is.</translation>
    </message>
    <message>
        <source>Type the password twice.</source>
        <translation>Typ het wachtwoord twee keer.</translation>
    </message>
    <message>
        <source>password of %1</source>
        <comment>name</comment>
        <translation>wachtwoord van %1</translation>
    </message>
</context>
<context>
    <name>mw::gui::PendingBar</name>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Verwerpen</translation>
    </message>
    <message>
        <source>Forgets all edits that wait; Ctrl+Z brings them back</source>
        <translation>Vergeet alle wachtende bewerkingen; Ctrl+Z haalt ze terug</translation>
    </message>
    <message>
        <source>&amp;Review…</source>
        <translation>&amp;Controleren…</translation>
    </message>
    <message>
        <source>Shows what the edits do, and applies them (Ctrl+Return)</source>
        <translation>Toont wat de bewerkingen doen en past ze toe (Ctrl+Return)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>n changes not applied yet, names</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) not applied yet</source>
        <translation>
            <numerusform>%n wijziging nog niet toegepast</numerusform>
            <numerusform>%n wijzigingen nog niet toegepast</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mw::gui::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Voorkeuren</translation>
    </message>
    <message>
        <source>&amp;Looks</source>
        <translation>&amp;Uiterlijk</translation>
    </message>
    <message>
        <source>&amp;Messages and questions</source>
        <translation>&amp;Meldingen en vragen</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>Toet&amp;sen</translation>
    </message>
    <message>
        <source>&amp;Restore defaults</source>
        <translation>Standaardwaarden &amp;herstellen</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Sluiten</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Zoals het bureaublad</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Licht</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Donker</translation>
    </message>
    <message>
        <source>Time zone of this computer</source>
        <translation>Tijdzone van deze computer</translation>
    </message>
    <message>
        <source>L&amp;anguage</source>
        <translation>T&amp;aal</translation>
    </message>
    <message>
        <source>Of every text of this program. What mail servers say stays as they said it.</source>
        <translation>Van elke tekst van dit programma. Wat mailservers zeggen, blijft zoals zij het zeiden.</translation>
    </message>
    <message>
        <source>C&amp;olours</source>
        <translation>&amp;Kleuren</translation>
    </message>
    <message>
        <source>Light, dark, or as the desktop has it at the moment.</source>
        <translation>Licht, donker, of zoals het bureaublad op dit moment is.</translation>
    </message>
    <message>
        <source>&amp;Size of text</source>
        <translation>Tekst&amp;grootte</translation>
    </message>
    <message>
        <source>In percent of the size the desktop asks for.</source>
        <translation>In procenten van de grootte die het bureaublad vraagt.</translation>
    </message>
    <message>
        <source>&amp;Times</source>
        <translation>T&amp;ijden</translation>
    </message>
    <message>
        <source>How moments in lists and logs are shown.</source>
        <translation>Hoe tijdstippen in lijsten en logboeken worden getoond.</translation>
    </message>
    <message>
        <source>&amp;Tell me on the desktop</source>
        <translation>M&amp;eld het mij op het bureaublad</translation>
    </message>
    <message>
        <source>When a service stops or the connection is lost, while you do not look at the window.</source>
        <translation>Als een service stopt of de verbinding wegvalt, terwijl u niet naar het venster kijkt.</translation>
    </message>
    <message>
        <source>&amp;Ask before the window closes while changes wait</source>
        <translation>&amp;Vragen voordat het venster sluit terwijl wijzigingen wachten</translation>
    </message>
    <message>
        <source>They are forgotten then; nothing on the hub changes.</source>
        <translation>Die worden dan vergeten; op de hub verandert niets.</translation>
    </message>
    <message>
        <source>A&amp;sk before a service is stopped or restarted</source>
        <translation>V&amp;ragen voordat een service wordt gestopt of opnieuw gestart</translation>
    </message>
    <message>
        <source>In the menu Service. What runs is finished first in any case.</source>
        <translation>In het menu Service. Wat loopt, wordt in elk geval eerst voltooid.</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>Acties en hun toetsen</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Actie</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Toetsen</translation>
    </message>
    <message>
        <source>&amp;New keys</source>
        <translation>&amp;Nieuwe toetsen</translation>
    </message>
    <message>
        <source>Of the selected action. Backspace takes its keys away.</source>
        <translation>Van de geselecteerde actie. Backspace verwijdert de toetsen ervan.</translation>
    </message>
    <message>
        <source>These keys belong to “%1”.</source>
        <comment>action</comment>
        <translation>Deze toetsen horen bij “%1”.</translation>
    </message>
</context>
<context>
    <name>mw::gui::PresenceStore</name>
    <message>
        <source>%1 has edits on this page that are not applied yet.</source>
        <comment>account</comment>
        <translation>%1 heeft op deze pagina wijzigingen die nog niet zijn toegepast.</translation>
    </message>
    <message>
        <source>%1 have edits on this page that are not applied yet.</source>
        <comment>several accounts</comment>
        <translation>%1 hebben op deze pagina wijzigingen die nog niet zijn toegepast.</translation>
    </message>
    <message>
        <source>You have edits on this page in another window that are not applied yet.</source>
        <translation>U hebt op deze pagina in een ander venster wijzigingen die nog niet zijn toegepast.</translation>
    </message>
</context>
<context>
    <name>mw::gui::QueueDetails</name>
    <message>
        <source>Recipients</source>
        <translation>Ontvangers</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>Berichtkop</translation>
    </message>
    <message>
        <source>No message is selected</source>
        <translation>Er is geen bericht geselecteerd</translation>
    </message>
    <message>
        <source>Select one to see its recipients and its header.</source>
        <translation>Selecteer er een om de ontvangers en de berichtkop te zien.</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) selected</source>
        <translation>
            <numerusform>%n bericht geselecteerd</numerusform>
            <numerusform>%n berichten geselecteerd</numerusform>
        </translation>
    </message>
    <message>
        <source>The buttons above the list act on all of them.</source>
        <translation>De knoppen boven de lijst werken op al deze berichten.</translation>
    </message>
    <message>
        <source>This message has left the queue</source>
        <translation>Dit bericht heeft de wachtrij verlaten</translation>
    </message>
    <message>
        <source>The message could not be read</source>
        <translation>Het bericht kon niet worden gelezen</translation>
    </message>
    <message>
        <source>Message %1 without subject</source>
        <translation>Bericht %1 zonder onderwerp</translation>
    </message>
    <message>
        <source>a bounce of this hub</source>
        <translation>een bounce van deze hub</translation>
    </message>
    <message>
        <source>Number %1 · from %2 · %3</source>
        <comment>number, sender, size</comment>
        <translation>Nummer %1 · van %2 · %3</translation>
    </message>
    <message>
        <source>Recipients (%1)</source>
        <translation>Ontvangers (%1)</translation>
    </message>
    <message>
        <source>
(the rest of the header is not shown)</source>
        <translation>
(de rest van de berichtkop wordt niet getoond)</translation>
    </message>
    <message>
        <source>The next try is the last one</source>
        <translation>De volgende poging is de laatste</translation>
    </message>
    <message>
        <source>Returned to the sender after %1 (in %2)</source>
        <comment>moment, time span</comment>
        <translation>Teruggestuurd naar de afzender na %1 (over %2)</translation>
    </message>
    <message>
        <source>Next try: %1</source>
        <translation>Volgende poging: %1</translation>
    </message>
</context>
<context>
    <name>mw::gui::QueueModel</name>
    <message>
        <source>due now</source>
        <translation>nu aan de beurt</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wacht</translation>
    </message>
    <message>
        <source>last try</source>
        <translation>laatste poging</translation>
    </message>
    <message>
        <source>bouncing</source>
        <translation>wordt gebouncet</translation>
    </message>
    <message>
        <source>held</source>
        <translation>tegengehouden</translation>
    </message>
    <message>
        <source>just arrived</source>
        <translation>net aangekomen</translation>
    </message>
    <message>
        <source>(bounce)</source>
        <translation>(bounce)</translation>
    </message>
    <message>
        <source>%1  +%2</source>
        <comment>recipient, number of others</comment>
        <translation>%1  +%2</translation>
    </message>
    <message>
        <source>In the queue since %1</source>
        <translation>In de wachtrij sinds %1</translation>
    </message>
    <message>
        <source>message %1, from %2, to %3, %4, tries: %5</source>
        <translation>bericht %1, van %2, aan %3, %4, pogingen: %5</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Van</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Aan</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Grootte</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Leeftijd</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>Pogingen</translation>
    </message>
    <message>
        <source>Next try</source>
        <translation>Volgende poging</translation>
    </message>
</context>
<context>
    <name>mw::gui::QueuePage</name>
    <message>
        <source>Queue</source>
        <translation>Wachtrij</translation>
    </message>
    <message>
        <source>Try again &amp;now</source>
        <translation>&amp;Nu opnieuw proberen</translation>
    </message>
    <message>
        <source>Tries the selected messages at once</source>
        <translation>Probeert de geselecteerde berichten meteen</translation>
    </message>
    <message>
        <source>Give &amp;more time…</source>
        <translation>&amp;Meer tijd geven…</translation>
    </message>
    <message>
        <source>Rejuvenates the selected messages: their time in the queue begins again</source>
        <translation>Verjongt de geselecteerde berichten: hun tijd in de wachtrij begint opnieuw</translation>
    </message>
    <message>
        <source>Return to &amp;sender…</source>
        <translation>&amp;Terugsturen naar afzender…</translation>
    </message>
    <message>
        <source>Ends the tries of the selected messages and tells their senders</source>
        <translation>Beëindigt de pogingen voor de geselecteerde berichten en licht de afzenders in</translation>
    </message>
    <message>
        <source>Try &amp;all again now</source>
        <translation>&amp;Alles nu opnieuw proberen</translation>
    </message>
    <message>
        <source>Tries every message in the queue at once</source>
        <translation>Probeert elk bericht in de wachtrij meteen</translation>
    </message>
    <message>
        <source>&amp;Filter messages</source>
        <translation>Berichten &amp;filteren</translation>
    </message>
    <message>
        <source>Shows only messages with these words</source>
        <translation>Toont alleen berichten met deze woorden</translation>
    </message>
    <message numerus="yes">
        <source>Asked for another try of %n message(s).</source>
        <translation>
            <numerusform>Nieuwe poging gevraagd voor %n bericht.</numerusform>
            <numerusform>Nieuwe poging gevraagd voor %n berichten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every message is being tried again now.</source>
        <translation>Elk bericht wordt nu opnieuw geprobeerd.</translation>
    </message>
    <message>
        <source>Filter by address or number</source>
        <translation>Filter op adres of nummer</translation>
    </message>
    <message>
        <source>Messages in the queue</source>
        <translation>Berichten in de wachtrij</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>messages, recipients</comment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>%n bericht</numerusform>
            <numerusform>%n berichten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recipient(s)</source>
        <translation>
            <numerusform>%n ontvanger</numerusform>
            <numerusform>%n ontvangers</numerusform>
        </translation>
    </message>
    <message>
        <source>No message matches</source>
        <translation>Geen bericht komt overeen</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) are in the queue. Clear the filter to see them.</source>
        <translation>
            <numerusform>Er staat %n bericht in de wachtrij. Wis het filter om het te zien.</numerusform>
            <numerusform>Er staan %n berichten in de wachtrij. Wis het filter om ze te zien.</numerusform>
        </translation>
    </message>
    <message>
        <source>No mail is waiting</source>
        <translation>Er wacht geen mail</translation>
    </message>
    <message>
        <source>Every message has been delivered or returned.</source>
        <translation>Elk bericht is afgeleverd of teruggestuurd.</translation>
    </message>
    <message>
        <source>Reading the queue…</source>
        <translation>Wachtrij lezen…</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) have more time now.</source>
        <translation>
            <numerusform>%n bericht heeft nu meer tijd.</numerusform>
            <numerusform>%n berichten hebben nu meer tijd.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) are on the way back to their senders.</source>
        <translation>
            <numerusform>%n bericht is op de terugweg naar de afzender.</numerusform>
            <numerusform>%n berichten zijn op de terugweg naar hun afzenders.</numerusform>
        </translation>
    </message>
    <message>
        <source>It worked for %1 of %2 messages. %3</source>
        <comment>two numbers, a sentence</comment>
        <translation>Het is gelukt voor %1 van %2 berichten. %3</translation>
    </message>
    <message>
        <source>Message %1 is not in the queue. The logs tell what became of it.</source>
        <comment>number</comment>
        <translation>Bericht %1 staat niet in de wachtrij. De logboeken zeggen wat ervan is geworden.</translation>
    </message>
</context>
<context>
    <name>mw::gui::RebuildForm</name>
    <message>
        <source>Refresh from system users</source>
        <translation>Vernieuwen vanuit systeemgebruikers</translation>
    </message>
    <message>
        <source>users/assign is made anew from the accounts of this computer and from users/include, exclude, mailnames, subusers and append. Rules that none of them gives are lost; they are shown beside.</source>
        <translation>users/assign wordt opnieuw gemaakt uit de accounts van deze computer en uit users/include, exclude, mailnames, subusers en append. Regels die uit geen van beide voortkomen, gaan verloren; ze worden hiernaast getoond.</translation>
    </message>
    <message>
        <source>Also accounts with &amp;capital letters</source>
        <translation>Ook accounts met &amp;hoofdletters</translation>
    </message>
    <message>
        <source>Addresses are found without regard to case, so such accounts may stand in the way of others.</source>
        <translation>Adressen worden gevonden zonder op hoofdletters te letten, zodat zulke accounts andere in de weg kunnen staan.</translation>
    </message>
    <message>
        <source>No &amp;extensions</source>
        <translation>Geen &amp;extensies</translation>
    </message>
    <message>
        <source>Otherwise anna also gets anna-shop and all that begins with anna-.</source>
        <translation>Anders krijgt anna ook anna-shop en alles wat begint met anna-.</translation>
    </message>
    <message>
        <source>users from the system</source>
        <translation>gebruikers uit het systeem</translation>
    </message>
</context>
<context>
    <name>mw::gui::ReceivingPage</name>
    <message>
        <source>rule for %1</source>
        <comment>whom a rule is for</comment>
        <translation>regel voor %1</translation>
    </message>
    <message>
        <source>Mail from %1 is refused, because of the entry %2.</source>
        <comment>sender, entry</comment>
        <translation>Mail van %1 wordt geweigerd, vanwege de vermelding %2.</translation>
    </message>
    <message>
        <source>Mail from %1 is not refused.</source>
        <comment>sender</comment>
        <translation>Mail van %1 wordt niet geweigerd.</translation>
    </message>
    <message>
        <source>password of %1</source>
        <comment>name</comment>
        <translation>wachtwoord van %1</translation>
    </message>
    <message>
        <source>unblock %1</source>
        <comment>sender</comment>
        <translation>blokkering van %1 opheffen</translation>
    </message>
    <message>
        <source>certificate</source>
        <translation>certificaat</translation>
    </message>
    <message>
        <source>certificate for %1</source>
        <comment>host name</comment>
        <translation>certificaat voor %1</translation>
    </message>
    <message>
        <source>Receiving</source>
        <translation>Ontvangen</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Afzender</translation>
    </message>
    <message>
        <source>Blocks</source>
        <translation>Blokkeert</translation>
    </message>
    <message>
        <source>&amp;Add rule…</source>
        <translation>Regel &amp;toevoegen…</translation>
    </message>
    <message>
        <source>Lets a client or a network send mail through this hub, or turns it away</source>
        <translation>Laat een client of een netwerk mail via deze hub verzenden, of wijst die af</translation>
    </message>
    <message>
        <source>&amp;Test a client address…</source>
        <translation>&amp;Clientadres testen…</translation>
    </message>
    <message>
        <source>Which rule a client meets, and what it may</source>
        <translation>Onder welke regel een client valt, en wat die mag</translation>
    </message>
    <message>
        <source>&amp;Install certificate…</source>
        <translation>Ce&amp;rtificaat installeren…</translation>
    </message>
    <message>
        <source>A certificate that others believe, from your authority</source>
        <translation>Een certificaat dat anderen vertrouwen, van uw certificaatautoriteit</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>&amp;Wijzigen…</translation>
    </message>
    <message>
        <source>What the clients of the selected rule may</source>
        <translation>Wat de clients van de geselecteerde regel mogen</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Verwijderen</translation>
    </message>
    <message>
        <source>Removes the selected rule</source>
        <translation>Verwijdert de geselecteerde regel</translation>
    </message>
    <message>
        <source>Turn &amp;on…</source>
        <translation>&amp;Inschakelen…</translation>
    </message>
    <message>
        <source>Offers the selected service, or lets it listen elsewhere</source>
        <translation>Biedt de geselecteerde service aan, of laat die elders luisteren</translation>
    </message>
    <message>
        <source>Turn o&amp;ff</source>
        <translation>&amp;Uitschakelen</translation>
    </message>
    <message>
        <source>The hub offers the selected service no longer</source>
        <translation>De hub biedt de geselecteerde service niet meer aan</translation>
    </message>
    <message>
        <source>Set &amp;password…</source>
        <translation>&amp;Wachtwoord instellen…</translation>
    </message>
    <message>
        <source>Lets somebody send from anywhere after a login, or gives them another password</source>
        <translation>Laat iemand na aanmelding van overal verzenden, of geeft diegene een ander wachtwoord</translation>
    </message>
    <message>
        <source>Ta&amp;ke away</source>
        <translation>Intre&amp;kken</translation>
    </message>
    <message>
        <source>The selected name can log in with it no longer</source>
        <translation>De geselecteerde naam kan zich er niet meer mee aanmelden</translation>
    </message>
    <message>
        <source>&amp;Block a sender…</source>
        <translation>Afzender &amp;blokkeren…</translation>
    </message>
    <message>
        <source>Refuses mail from an address or a domain</source>
        <translation>Weigert mail van een adres of een domein</translation>
    </message>
    <message>
        <source>&amp;Unblock</source>
        <translation>Blokkering op&amp;heffen</translation>
    </message>
    <message>
        <source>Takes mail from the selected sender again</source>
        <translation>Neemt weer mail aan van de geselecteerde afzender</translation>
    </message>
    <message>
        <source>Make a &amp;self-signed one…</source>
        <translation>&amp;Zelfondertekend maken…</translation>
    </message>
    <message>
        <source>A certificate that vouches for itself: for a network of your own</source>
        <translation>Een certificaat dat voor zichzelf instaat: voor een eigen netwerk</translation>
    </message>
    <message>
        <source>Remo&amp;ve</source>
        <translation>&amp;Verwijderen</translation>
    </message>
    <message>
        <source>Removes the selected certificate with its key</source>
        <translation>Verwijdert het geselecteerde certificaat met de sleutel</translation>
    </message>
    <message>
        <source>Where this hub listens</source>
        <translation>Waar deze hub luistert</translation>
    </message>
    <message>
        <source>Services and their addresses</source>
        <translation>Services en hun adressen</translation>
    </message>
    <message>
        <source>Who may send through this hub</source>
        <translation>Wie via deze hub mag verzenden</translation>
    </message>
    <message>
        <source>The most particular rule decides; their order means nothing. Whoever logs in may send from anywhere.</source>
        <translation>De meest specifieke regel beslist; de volgorde heeft geen betekenis. Wie zich aanmeldt, mag van overal verzenden.</translation>
    </message>
    <message>
        <source>Rules for clients</source>
        <translation>Regels voor clients</translation>
    </message>
    <message>
        <source>There is no rule: everybody may connect, and only who logs in may send to other hosts.</source>
        <translation>Er is geen regel: iedereen mag verbinden, en alleen wie zich aanmeldt, mag naar andere hosts verzenden.</translation>
    </message>
    <message>
        <source>C&amp;lient address</source>
        <translation>C&amp;lientadres</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Testen</translation>
    </message>
    <message>
        <source>Who may log in</source>
        <translation>Wie zich mag aanmelden</translation>
    </message>
    <message>
        <source>Accounts of this computer log in with their own password; here are passwords for mail alone.</source>
        <translation>Accounts van deze computer melden zich aan met hun eigen wachtwoord; hier staan wachtwoorden die alleen voor mail zijn.</translation>
    </message>
    <message>
        <source>Nobody has a password for mail alone.</source>
        <translation>Niemand heeft een wachtwoord dat alleen voor mail is.</translation>
    </message>
    <message>
        <source>Blocked senders</source>
        <translation>Geblokkeerde afzenders</translation>
    </message>
    <message>
        <source>Mail from them is refused before it is taken (control/badmailfrom).</source>
        <translation>Mail van hen wordt geweigerd voordat die wordt aangenomen (control/badmailfrom).</translation>
    </message>
    <message>
        <source>Nobody is blocked.</source>
        <translation>Niemand is geblokkeerd.</translation>
    </message>
    <message>
        <source>S&amp;ender</source>
        <translation>&amp;Afzender</translation>
    </message>
    <message>
        <source>TLS certificates</source>
        <translation>TLS-certificaten</translation>
    </message>
    <message>
        <source>With them, clients and other servers speak to this hub so that nobody on the way can read it.</source>
        <translation>Daarmee spreken clients en andere servers zo met deze hub dat niemand onderweg kan meelezen.</translation>
    </message>
    <message>
        <source>There is none: mail comes in over open connections, and nobody can log in.</source>
        <translation>Er is er geen: mail komt binnen via onversleutelde verbindingen, en niemand kan zich aanmelden.</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Limieten</translation>
    </message>
    <message>
        <source>Largest &amp;message</source>
        <translation>&amp;Grootste bericht</translation>
    </message>
    <message>
        <source>Larger messages are refused.</source>
        <translation>Grotere berichten worden geweigerd.</translation>
    </message>
    <message>
        <source>50000000, which is 50 MB</source>
        <translation>50000000, dat is 50 MB</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>geen limiet</translation>
    </message>
    <message>
        <source>Simultaneous co&amp;nnections</source>
        <translation>Gelijktijdige verbi&amp;ndingen</translation>
    </message>
    <message>
        <source>How many SMTP connections may be open at once; others wait.</source>
        <translation>Hoeveel SMTP-verbindingen tegelijk open mogen zijn; andere wachten.</translation>
    </message>
    <message>
        <source>Of them from one &amp;client</source>
        <translation>&amp;Daarvan van één client</translation>
    </message>
    <message>
        <source>How many of them one client address may have; 0 sets no limit.</source>
        <translation>Hoeveel daarvan één clientadres mag hebben; 0 stelt geen limiet.</translation>
    </message>
    <message>
        <source>&amp;Patience with a silent client</source>
        <translation>Geduld &amp;met een zwijgende client</translation>
    </message>
    <message>
        <source>After so long without a word a connection is ended.</source>
        <translation>Na zo lang zwijgen wordt een verbinding beëindigd.</translation>
    </message>
    <message>
        <source>1200, which is 20 minutes</source>
        <translation>1200, dat is 20 minuten</translation>
    </message>
    <message>
        <source>&amp;Greeting</source>
        <translation>B&amp;egroeting</translation>
    </message>
    <message>
        <source>The first line that a client sees; it begins with this hub&apos;s name.</source>
        <translation>De eerste regel die een client ziet; die begint met de naam van deze hub.</translation>
    </message>
    <message>
        <source>everybody at %1</source>
        <comment>domain</comment>
        <translation>iedereen bij %1</translation>
    </message>
    <message>
        <source>this address</source>
        <translation>dit adres</translation>
    </message>
    <message>
        <source>goes, not applied yet</source>
        <translation>verdwijnt, nog niet toegepast</translation>
    </message>
    <message>
        <source>not applied yet</source>
        <translation>nog niet toegepast</translation>
    </message>
    <message numerus="yes">
        <source>%n in use</source>
        <translation>
            <numerusform>%n in gebruik</numerusform>
            <numerusform>%n in gebruik</numerusform>
        </translation>
    </message>
    <message>
        <source>Change addr&amp;esses…</source>
        <translation>Adre&amp;ssen wijzigen…</translation>
    </message>
</context>
<context>
    <name>mw::gui::RecipientModel</name>
    <message>
        <source>done</source>
        <translation>klaar</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wacht</translation>
    </message>
    <message>
        <source>local</source>
        <translation>lokaal</translation>
    </message>
    <message>
        <source>remote</source>
        <translation>extern</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Ontvanger</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Aflevering</translation>
    </message>
    <message>
        <source>Next try</source>
        <translation>Volgende poging</translation>
    </message>
</context>
<context>
    <name>mw::gui::RelayRuleDialog</name>
    <message>
        <source>Change rule</source>
        <translation>Regel wijzigen</translation>
    </message>
    <message>
        <source>Add rule</source>
        <translation>Regel toevoegen</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Van</translation>
    </message>
    <message>
        <source>Clients that it is for: an address, a network, the beginning of addresses (192.168.1.), or a host (=host.example).</source>
        <translation>Clients waarvoor de regel geldt: een adres, een netwerk, het begin van adressen (192.168.1.), of een host (=host.example).</translation>
    </message>
    <message>
        <source>May send mail to anybody (relay)</source>
        <translation>Mag aan iedereen mail sturen (relay)</translation>
    </message>
    <message>
        <source>May send mail to people of this hub only</source>
        <translation>Mag alleen mail sturen aan gebruikers van deze hub</translation>
    </message>
    <message>
        <source>May not connect</source>
        <translation>Mag niet verbinden</translation>
    </message>
    <message>
        <source>&amp;What they may</source>
        <translation>&amp;Wat ze mogen</translation>
    </message>
    <message>
        <source>Whoever logs in with a password may relay from anywhere; no rule is needed for that.</source>
        <translation>Wie zich met een wachtwoord aanmeldt, mag van overal relayen; daar is geen regel voor nodig.</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Notitie</translation>
    </message>
    <message>
        <source>Kept as a comment above the rule.</source>
        <translation>Bewaard als opmerking boven de regel.</translation>
    </message>
    <message>
        <source>the printer in the hall</source>
        <translation>de printer in de gang</translation>
    </message>
    <message>
        <source>Other settings</source>
        <translation>Andere instellingen</translation>
    </message>
    <message>
        <source>&amp;Environment of the server for these clients</source>
        <translation>&amp;Omgeving van de server voor deze clients</translation>
    </message>
    <message>
        <source>One NAME=value a line; DATABYTES is another size limit, for example.</source>
        <translation>Eén NAAM=waarde per regel; DATABYTES is bijvoorbeeld een andere maximale grootte.</translation>
    </message>
    <message>
        <source>“%1” is no NAME=value.</source>
        <comment>a line</comment>
        <translation>“%1” is geen NAAM=waarde.</translation>
    </message>
    <message>
        <source>Type the address or the network of the clients.</source>
        <translation>Typ het adres of het netwerk van de clients.</translation>
    </message>
    <message>
        <source>rule for %1</source>
        <comment>whom a rule is for</comment>
        <translation>regel voor %1</translation>
    </message>
</context>
<context>
    <name>mw::gui::RemoveAddressForm</name>
    <message>
        <source>Remove %1</source>
        <comment>address</comment>
        <translation>%1 verwijderen</translation>
    </message>
    <message>
        <source>Its mail went to %1. From then on it is handled as everything else at its domain.</source>
        <comment>where mail goes</comment>
        <translation>De mail ging naar %1. Vanaf dan wordt die behandeld als al het overige bij het domein.</translation>
    </message>
</context>
<context>
    <name>mw::gui::RemoveDomainForm</name>
    <message>
        <source>Remove %1</source>
        <comment>domain</comment>
        <translation>%1 verwijderen</translation>
    </message>
    <message>
        <source>The hub takes no more mail for it, and passes none on.</source>
        <translation>De hub neemt er geen mail meer voor aan en geeft er geen door.</translation>
    </message>
    <message>
        <source>The hub takes no more mail for it. The .qmail files of its addresses stay where they are; when the domain comes back, so do its addresses.</source>
        <translation>De hub neemt er geen mail meer voor aan. De .qmail-bestanden van de adressen blijven waar ze zijn; als het domein terugkomt, komen ook de adressen terug.</translation>
    </message>
</context>
<context>
    <name>mw::gui::RemoveListForm</name>
    <message>
        <source>End the list %1</source>
        <comment>list</comment>
        <translation>De lijst %1 beëindigen</translation>
    </message>
    <message>
        <source>Mail to it bounces from then on. Its members and its archive are moved aside, not deleted, and come back when this is undone.</source>
        <translation>Mail eraan geeft vanaf dan een bounce. De leden en het archief worden opzijgezet, niet verwijderd, en komen terug als dit ongedaan wordt gemaakt.</translation>
    </message>
</context>
<context>
    <name>mw::gui::RemoveMembersForm</name>
    <message>
        <source>Remove from %1</source>
        <comment>list</comment>
        <translation>Verwijderen uit %1</translation>
    </message>
    <message>
        <source>They get no more mail of the list and are not told:</source>
        <translation>Zij krijgen geen mail meer van de lijst en worden niet ingelicht:</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) of %1</source>
        <comment>list</comment>
        <translation>
            <numerusform>%n lid van %1</numerusform>
            <numerusform>%n leden van %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mw::gui::RemoveRuleForm</name>
    <message>
        <source>Remove the rule for %1</source>
        <comment>address</comment>
        <translation>De regel voor %1 verwijderen</translation>
    </message>
    <message>
        <source>The address is then looked up in the accounts of this computer, and else among the hub’s own addresses.</source>
        <translation>Het adres wordt dan opgezocht in de accounts van deze computer, en anders bij de eigen adressen van de hub.</translation>
    </message>
</context>
<context>
    <name>mw::gui::RenameDomainForm</name>
    <message>
        <source>Rename %1</source>
        <comment>domain</comment>
        <translation>%1 hernoemen</translation>
    </message>
    <message>
        <source>&amp;New name</source>
        <translation>&amp;Nieuwe naam</translation>
    </message>
    <message>
        <source>Its addresses keep their names before the @, and go where they went.</source>
        <translation>De adressen houden hun namen vóór de @ en gaan waar ze heen gingen.</translation>
    </message>
    <message>
        <source>Take mail for the &amp;old name, too</source>
        <translation>Ook mail voor de &amp;oude naam aannemen</translation>
    </message>
    <message>
        <source>Otherwise mail for %1 is refused from then on.</source>
        <comment>domain</comment>
        <translation>Anders wordt mail voor %1 vanaf dan geweigerd.</translation>
    </message>
    <message>
        <source>Type the new name to see what happens.</source>
        <translation>Typ de nieuwe naam om te zien wat er gebeurt.</translation>
    </message>
</context>
<context>
    <name>mw::gui::RestoreDialog</name>
    <message>
        <source>Restore from %1</source>
        <comment>moment</comment>
        <translation>Terugzetten van %1</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domein</translation>
    </message>
    <message>
        <source>Chosen files</source>
        <translation>Gekozen bestanden</translation>
    </message>
    <message>
        <source>Domains with their addresses</source>
        <translation>Domeinen met hun adressen</translation>
    </message>
    <message>
        <source>Everything, exactly as it was</source>
        <translation>Alles, precies zoals het was</translation>
    </message>
    <message>
        <source>&amp;What is brought back</source>
        <translation>&amp;Wat wordt teruggezet</translation>
    </message>
    <message>
        <source>What is here and not in the backup stays, unless everything shall be as it was.</source>
        <translation>Wat hier is en niet in de back-up, blijft, tenzij alles moet worden zoals het was.</translation>
    </message>
    <message>
        <source>Files to bring back</source>
        <translation>Terug te zetten bestanden</translation>
    </message>
    <message>
        <source>Looking into the backup…</source>
        <translation>Back-up bekijken…</translation>
    </message>
    <message>
        <source>&amp;Files</source>
        <translation>&amp;Bestanden</translation>
    </message>
    <message>
        <source>Those that differ from what the hub has now. Space includes the selected one or leaves it out.</source>
        <translation>De bestanden die verschillen van wat de hub nu heeft. Met spatie neemt u het geselecteerde op of laat u het weg.</translation>
    </message>
    <message>
        <source>Domains to bring back</source>
        <translation>Terug te zetten domeinen</translation>
    </message>
    <message>
        <source>The hub had no domain then.</source>
        <translation>De hub had toen geen domein.</translation>
    </message>
    <message>
        <source>&amp;Domains</source>
        <translation>&amp;Domeinen</translation>
    </message>
    <message>
        <source>With all that makes them: where their mail goes, and their addresses.</source>
        <translation>Met alles wat erbij hoort: waar de mail heen gaat, en de adressen.</translation>
    </message>
    <message>
        <source>Every file of the backup is as it was then.</source>
        <translation>Elk bestand van de back-up is zoals het toen was.</translation>
    </message>
    <message>
        <source>Include at least one file.</source>
        <translation>Neem minstens één bestand op.</translation>
    </message>
    <message>
        <source>Include at least one domain.</source>
        <translation>Neem minstens één domein op.</translation>
    </message>
    <message>
        <source>restore from %1</source>
        <comment>moment</comment>
        <translation>terugzetten van %1</translation>
    </message>
</context>
<context>
    <name>mw::gui::ResultPane</name>
    <message>
        <source>%1 (not done)</source>
        <translation>%1 (niet gedaan)</translation>
    </message>
    <message>
        <source>%1 (failed)</source>
        <translation>%1 (mislukt)</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Stappen</translation>
    </message>
    <message>
        <source>&amp;Undo now</source>
        <translation>Nu &amp;ongedaan maken</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Behouden</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Sluiten</translation>
    </message>
    <message>
        <source>Nothing had to be changed</source>
        <translation>Er hoefde niets te worden gewijzigd</translation>
    </message>
    <message>
        <source>Applied as change %1, but not every step went well</source>
        <translation>Toegepast als wijziging %1, maar niet elke stap ging goed</translation>
    </message>
    <message>
        <source>Applied as change %1</source>
        <translation>Toegepast als wijziging %1</translation>
    </message>
    <message>
        <source>Nobody kept the change, so it has been taken back.</source>
        <translation>Niemand heeft de wijziging behouden, dus is ze teruggedraaid.</translation>
    </message>
    <message numerus="yes">
        <source>This is a risky change. It is taken back in %n second(s) unless you keep it.</source>
        <translation>
            <numerusform>Dit is een riskante wijziging. Over %n seconde wordt ze teruggedraaid, tenzij u ze behoudt.</numerusform>
            <numerusform>Dit is een riskante wijziging. Over %n seconden wordt ze teruggedraaid, tenzij u ze behoudt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Say first whether it stays.</source>
        <translation>Geef eerst aan of het blijft.</translation>
    </message>
</context>
<context>
    <name>mw::gui::RetryPlanChart</name>
    <message>
        <source>Retry plan</source>
        <translation>Pogingenschema</translation>
    </message>
    <message>
        <source>Other hosts</source>
        <translation>Andere hosts</translation>
    </message>
    <message>
        <source>People here</source>
        <translation>Gebruikers hier</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>verzonden</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <comment>label on an axis</comment>
        <translation>
            <numerusform>%n dag</numerusform>
            <numerusform>%n dagen</numerusform>
        </translation>
    </message>
    <message>
        <source>the next attempt is the last</source>
        <translation>de volgende poging is de laatste</translation>
    </message>
    <message>
        <source>sender is told</source>
        <translation>afzender wordt ingelicht</translation>
    </message>
</context>
<context>
    <name>mw::gui::RetryPlanDialog</name>
    <message>
        <source>Retry plan</source>
        <translation>Pogingenschema</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Pogingen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
</context>
<context>
    <name>mw::gui::RetryPlanModel</name>
    <message>
        <source>A message is tried once, and returned to its sender if that fails.</source>
        <translation>Een bericht wordt één keer geprobeerd en naar de afzender teruggestuurd als dat mislukt.</translation>
    </message>
    <message>
        <source>Mail to other hosts is tried %1 times, the second time after %2, the last time after %3; then it is returned to its sender.</source>
        <comment>number, time span, time span</comment>
        <translation>Mail naar andere hosts wordt %1 keer geprobeerd, de tweede keer na %2, de laatste keer na %3; daarna wordt die naar de afzender teruggestuurd.</translation>
    </message>
    <message>
        <source>Mail to people of this hub is tried %1 times, the second time after %2, the last time after %3.</source>
        <comment>number, time span, time span</comment>
        <translation>Mail naar gebruikers van deze hub wordt %1 keer geprobeerd, de tweede keer na %2, de laatste keer na %3.</translation>
    </message>
    <message>
        <source>After %1 the sender is told of the delay.</source>
        <comment>time span</comment>
        <translation>Na %1 wordt de afzender over de vertraging ingelicht.</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>meteen</translation>
    </message>
    <message>
        <source>%1, last</source>
        <comment>time span of the last attempt</comment>
        <translation>%1, laatste</translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation>Poging</translation>
    </message>
    <message>
        <source>To other hosts</source>
        <translation>Naar andere hosts</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>Wachttijd</translation>
    </message>
    <message>
        <source>To people here</source>
        <translation>Naar gebruikers hier</translation>
    </message>
</context>
<context>
    <name>mw::gui::ReviewPane</name>
    <message>
        <source>%1 – new file</source>
        <translation>%1 – nieuw bestand</translation>
    </message>
    <message>
        <source>%1 – is removed</source>
        <translation>%1 – wordt verwijderd</translation>
    </message>
    <message>
        <source>%1 – is changed</source>
        <translation>%1 – wordt gewijzigd</translation>
    </message>
    <message>
        <source>&amp;Note for the history</source>
        <translation>&amp;Notitie voor de geschiedenis</translation>
    </message>
    <message>
        <source>Note for the history</source>
        <translation>Notitie voor de geschiedenis</translation>
    </message>
    <message>
        <source>Why? (may stay empty)</source>
        <translation>Waarom? (mag leeg blijven)</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Wat er gebeurt</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Bestanden</translation>
    </message>
    <message>
        <source>Nothing changes: the hub has it already.</source>
        <translation>Er verandert niets: de hub heeft het al.</translation>
    </message>
    <message>
        <source>Interruption: %1</source>
        <translation>Onderbreking: %1</translation>
    </message>
</context>
<context>
    <name>mw::gui::ReviewSheet</name>
    <message>
        <source>Undo change %1</source>
        <translation>Wijziging %1 ongedaan maken</translation>
    </message>
    <message>
        <source>Review changes</source>
        <translation>Wijzigingen controleren</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuleren</translation>
    </message>
    <message>
        <source>&amp;Back to editing</source>
        <translation>Te&amp;rug naar bewerken</translation>
    </message>
    <message>
        <source>&amp;Undo it</source>
        <translation>&amp;Ongedaan maken</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>&amp;Toepassen</translation>
    </message>
    <message>
        <source>&amp;Save as script…</source>
        <translation>Als &amp;script opslaan…</translation>
    </message>
    <message>
        <source>The commands of mailwrightctl that do the same</source>
        <translation>De opdrachten van mailwrightctl die hetzelfde doen</translation>
    </message>
    <message>
        <source>Nothing is included, so there is nothing to apply.</source>
        <translation>Er is niets opgenomen, dus er is niets toe te passen.</translation>
    </message>
    <message>
        <source>Save as script</source>
        <translation>Als script opslaan</translation>
    </message>
    <message>
        <source>Shell scripts (*.sh)</source>
        <translation>Shellscripts (*.sh)</translation>
    </message>
    <message>
        <source>The commands are in %1.</source>
        <comment>file</comment>
        <translation>De opdrachten staan in %1.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <comment>file, reason</comment>
        <translation>%1 kon niet worden geschreven: %2</translation>
    </message>
    <message>
        <source>Undo change %1 by hand</source>
        <translation>Wijziging %1 handmatig ongedaan maken</translation>
    </message>
    <message>
        <source>Change %1 is undone</source>
        <translation>Wijziging %1 is ongedaan gemaakt</translation>
    </message>
    <message>
        <source>Changes applied</source>
        <translation>Wijzigingen toegepast</translation>
    </message>
    <message>
        <source>The change stays.</source>
        <translation>De wijziging blijft.</translation>
    </message>
    <message>
        <source>The change has been taken back.</source>
        <translation>De wijziging is teruggedraaid.</translation>
    </message>
    <message>
        <source>%1 Nothing is applied yet. This is what would happen now: look at it, then apply.</source>
        <comment>why</comment>
        <translation>%1 Er is nog niets toegepast. Dit zou er nu gebeuren: kijk ernaar en pas het dan toe.</translation>
    </message>
</context>
<context>
    <name>mw::gui::RowsModel</name>
    <message>
        <source>not applied yet</source>
        <translation>nog niet toegepast</translation>
    </message>
</context>
<context>
    <name>mw::gui::RuleForm</name>
    <message>
        <source>Add a rule</source>
        <translation>Regel toevoegen</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Adres</translation>
    </message>
    <message>
        <source>What stands before the @ at local domains, or how it begins.</source>
        <translation>Wat bij lokale domeinen vóór de @ staat, of hoe het begint.</translation>
    </message>
    <message>
        <source>&amp;Exactly this</source>
        <translation>&amp;Precies dit</translation>
    </message>
    <message>
        <source>sales, and no other address.</source>
        <translation>sales, en geen ander adres.</translation>
    </message>
    <message>
        <source>All that &amp;begin so</source>
        <translation>Alles wat zo &amp;begint</translation>
    </message>
    <message>
        <source>With sales- also sales-europe and sales-asia. Among rules that fit, an exact one wins, then the longest.</source>
        <translation>Met sales- ook sales-europe en sales-asia. Van de regels die passen, wint een exacte, anders de langste.</translation>
    </message>
    <message>
        <source>Which addresses</source>
        <translation>Welke adressen</translation>
    </message>
    <message>
        <source>&amp;Given to</source>
        <translation>Toe&amp;gewezen aan</translation>
    </message>
    <message>
        <source>The account that gets its mail and whose .qmail files are in charge.</source>
        <translation>Het account dat de mail krijgt en waarvan de .qmail-bestanden gelden.</translation>
    </message>
    <message>
        <source>More: which .qmail files, another home</source>
        <translation>Meer: welke .qmail-bestanden, een andere thuismap</translation>
    </message>
    <message>
        <source>E&amp;xtension</source>
        <translation>E&amp;xtensie</translation>
    </message>
    <message>
        <source>Its mail is handled by .qmail-EXTENSION of the account instead of .qmail.</source>
        <translation>De mail wordt behandeld door .qmail-EXTENSIE van het account in plaats van .qmail.</translation>
    </message>
    <message>
        <source>&amp;Home</source>
        <translation>T&amp;huismap</translation>
    </message>
    <message>
        <source>The directory with the .qmail files, if it is not the home of the account.</source>
        <translation>De map met de .qmail-bestanden, als dat niet de thuismap van het account is.</translation>
    </message>
    <message>
        <source>&amp;Instead of the rule it has</source>
        <translation>&amp;In plaats van de bestaande regel</translation>
    </message>
    <message>
        <source>Without it an address that has a rule already is refused.</source>
        <translation>Zonder dit wordt een adres dat al een regel heeft, geweigerd.</translation>
    </message>
    <message>
        <source>Type the address to see what happens.</source>
        <translation>Typ het adres om te zien wat er gebeurt.</translation>
    </message>
    <message>
        <source>Say which account gets it.</source>
        <translation>Geef aan welk account het krijgt.</translation>
    </message>
    <message>
        <source>One alone, or all that begin alike.</source>
        <translation>Eén alleen, of alle die hetzelfde beginnen.</translation>
    </message>
</context>
<context>
    <name>mw::gui::RuleTester</name>
    <message>
        <source>Who handles an address?</source>
        <translation>Wie behandelt een adres?</translation>
    </message>
    <message>
        <source>Add&amp;ress</source>
        <translation>Ad&amp;res</translation>
    </message>
    <message>
        <source>Address to look for</source>
        <translation>Adres om op te zoeken</translation>
    </message>
    <message>
        <source>For example %1</source>
        <comment>address</comment>
        <translation>Bijvoorbeeld %1</translation>
    </message>
    <message>
        <source>What stands before the @, or a whole address of this hub</source>
        <translation>Wat vóór de @ staat, of een volledig adres van deze hub</translation>
    </message>
    <message>
        <source>What could handle the address, in the order in which it is asked</source>
        <translation>Wat het adres zou kunnen behandelen, in de volgorde waarin het wordt nagegaan</translation>
    </message>
    <message>
        <source>Type an address to see which rule or account gets its mail.</source>
        <translation>Typ een adres om te zien welke regel of welk account de mail krijgt.</translation>
    </message>
    <message>
        <source>As it would be with what waits; it is not applied yet.</source>
        <translation>Zoals het zou zijn met wat nog wacht; dat is nog niet toegepast.</translation>
    </message>
</context>
<context>
    <name>mw::gui::Screenshots</name>
    <message>
        <source>The pages did not get their data in time.</source>
        <translation>De pagina’s hebben hun gegevens niet op tijd gekregen.</translation>
    </message>
    <message>
        <source>%1 could not be written; is there space, and may you write there?</source>
        <translation>%1 kon niet worden geschreven; is er ruimte, en mag u daar schrijven?</translation>
    </message>
</context>
<context>
    <name>mw::gui::SearchBar</name>
    <message>
        <source>Search address, message, setting…   %1</source>
        <comment>keys</comment>
        <translation>Adres, bericht, instelling zoeken…   %1</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>Alles doorzoeken</translation>
    </message>
    <message>
        <source>Arrow keys choose what is found, Return goes there, Escape leaves.</source>
        <translation>Met de pijltoetsen kiest u wat is gevonden, met Return gaat u erheen, met Escape gaat u weg.</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gevonden</translation>
    </message>
    <message>
        <source>%1 – %2: %3</source>
        <comment>what was found, its kind, a sentence about it</comment>
        <translation>%1 – %2: %3</translation>
    </message>
    <message>
        <source>Nothing is found. Try one word of it.</source>
        <translation>Niets gevonden. Probeer één woord ervan.</translation>
    </message>
</context>
<context>
    <name>mw::gui::SearchStore</name>
    <message>
        <source>goes to %1</source>
        <comment>addresses</comment>
        <translation>gaat naar %1</translation>
    </message>
    <message>
        <source>Virtual domain, looked after by %1</source>
        <comment>user</comment>
        <translation>Virtueel domein, beheerd door %1</translation>
    </message>
    <message>
        <source>Domain whose mail is passed on</source>
        <translation>Domein waarvan de mail wordt doorgegeven</translation>
    </message>
    <message>
        <source>Local domain</source>
        <translation>Lokaal domein</translation>
    </message>
</context>
<context>
    <name>mw::gui::SelfSignedDialog</name>
    <message>
        <source>Make a self-signed certificate</source>
        <translation>Zelfondertekend certificaat maken</translation>
    </message>
    <message>
        <source>&amp;For</source>
        <translation>&amp;Voor</translation>
    </message>
    <message>
        <source>Names and addresses by which people reach this hub, with commas between them; empty: the hub&apos;s own name.</source>
        <translation>Namen en adressen waaronder mensen deze hub bereiken, gescheiden door komma’s; leeg: de eigen naam van de hub.</translation>
    </message>
    <message>
        <source>Valid for &amp;years</source>
        <translation>Geldig voor &amp;jaren</translation>
    </message>
    <message>
        <source>It vouches for itself: mail programs ask once whether to trust it. Other mail servers encrypt to it as it is.</source>
        <translation>Het staat voor zichzelf in: mailprogramma’s vragen één keer of ze het moeten vertrouwen. Andere mailservers versleutelen er zonder meer mee.</translation>
    </message>
    <message>
        <source>For one host name only</source>
        <translation>Voor slechts één hostnaam</translation>
    </message>
    <message>
        <source>&amp;Shown to clients that ask for</source>
        <translation>&amp;Getoond aan wie vraagt om</translation>
    </message>
    <message>
        <source>Empty: it is shown to everybody. A name: only to clients that ask for this host.</source>
        <translation>Leeg: het wordt aan iedereen getoond. Een naam: alleen aan clients die om deze host vragen.</translation>
    </message>
    <message>
        <source>self-signed certificate</source>
        <translation>zelfondertekend certificaat</translation>
    </message>
    <message>
        <source>self-signed certificate for %1</source>
        <comment>host name</comment>
        <translation>zelfondertekend certificaat voor %1</translation>
    </message>
</context>
<context>
    <name>mw::gui::SendingPage</name>
    <message>
        <source>Sending</source>
        <translation>Verzenden</translation>
    </message>
    <message>
        <source>Set &amp;smart host…</source>
        <translation>&amp;Smarthost instellen…</translation>
    </message>
    <message>
        <source>Gives all mail to your provider&apos;s server, with a login</source>
        <translation>Geeft alle mail aan de server van uw provider, met een aanmelding</translation>
    </message>
    <message>
        <source>&amp;Add route…</source>
        <translation>&amp;Route toevoegen…</translation>
    </message>
    <message>
        <source>Sends the mail of one domain or one sender another way</source>
        <translation>Verzendt de mail van één domein of één afzender via een andere weg</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>&amp;Wijzigen…</translation>
    </message>
    <message>
        <source>Another server or login for the selected route</source>
        <translation>Een andere server of aanmelding voor de geselecteerde route</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>&amp;Verwijderen</translation>
    </message>
    <message>
        <source>Mail of the selected route goes as everything else does</source>
        <translation>Mail van de geselecteerde route gaat zoals al het overige</translation>
    </message>
    <message>
        <source>&amp;Test route</source>
        <translation>Route &amp;testen</translation>
    </message>
    <message>
        <source>Connects and logs in as a delivery would, and sends nothing</source>
        <translation>Verbindt en meldt zich aan zoals een aflevering dat zou doen, en verzendt niets</translation>
    </message>
    <message>
        <source>How mail leaves this hub</source>
        <translation>Hoe mail deze hub verlaat</translation>
    </message>
    <message>
        <source>&amp;Direct</source>
        <translation>Re&amp;chtstreeks</translation>
    </message>
    <message>
        <source>Through a ser&amp;ver</source>
        <translation>V&amp;ia een server</translation>
    </message>
    <message>
        <source>Straight to the server of each recipient&apos;s domain. Many providers close port 25, and many servers refuse mail from home connections.</source>
        <translation>Rechtstreeks naar de server van het domein van elke ontvanger. Veel providers sluiten poort 25 af, en veel servers weigeren mail van thuisaansluitingen.</translation>
    </message>
    <message>
        <source>All mail goes to one server (a smart host), mostly that of your provider, with your name and password there.</source>
        <translation>Alle mail gaat naar één server (een smarthost), meestal die van uw provider, met uw naam en wachtwoord daar.</translation>
    </message>
    <message>
        <source>Test &amp;login</source>
        <translation>&amp;Aanmelding testen</translation>
    </message>
    <message>
        <source>Routes</source>
        <translation>Routes</translation>
    </message>
    <message>
        <source>Mail of single domains and senders can go another way. The sender decides before the domain does.</source>
        <translation>Mail van afzonderlijke domeinen en afzenders kan een andere weg gaan. De afzender beslist vóór het domein.</translation>
    </message>
    <message>
        <source>Names in what is sent</source>
        <translation>Namen in wat wordt verzonden</translation>
    </message>
    <message>
        <source>&amp;Greeting name</source>
        <translation>Begroetings&amp;naam</translation>
    </message>
    <message>
        <source>The name by which this hub greets other servers; it should be the one that DNS has for its address.</source>
        <translation>De naam waarmee deze hub andere servers begroet; dat hoort de naam te zijn die DNS voor het adres van de hub heeft.</translation>
    </message>
    <message>
        <source>Mas&amp;querade: domain of senders</source>
        <translation>Mas&amp;querade: domein van afzenders</translation>
    </message>
    <message>
        <source>Appended to addresses without a domain, so that mail of the users of this computer comes from this domain.</source>
        <translation>Wordt toegevoegd aan adressen zonder domein, zodat mail van de gebruikers van deze computer van dit domein komt.</translation>
    </message>
    <message>
        <source>Completes &amp;host names with</source>
        <translation>Vult &amp;hostnamen aan met</translation>
    </message>
    <message>
        <source>Appended to host names without a dot in messages that are sent from here.</source>
        <translation>Wordt toegevoegd aan hostnamen zonder punt in berichten die hiervandaan worden verzonden.</translation>
    </message>
    <message>
        <source>Name in &amp;Message-IDs</source>
        <translation>Naam in &amp;Message-ID’s</translation>
    </message>
    <message>
        <source>The host in the Message-ID of what is sent from here; no other machine may use the same.</source>
        <translation>De host in de Message-ID van wat hiervandaan wordt verzonden; geen andere machine mag dezelfde gebruiken.</translation>
    </message>
    <message>
        <source>Patience with other servers</source>
        <translation>Geduld met andere servers</translation>
    </message>
    <message>
        <source>To acce&amp;pt a connection</source>
        <translation>Om een ver&amp;binding aan te nemen</translation>
    </message>
    <message>
        <source>How long another server has to accept a connection.</source>
        <translation>Hoe lang een andere server heeft om een verbinding aan te nemen.</translation>
    </message>
    <message>
        <source>60, which is a minute</source>
        <translation>60, dat is een minuut</translation>
    </message>
    <message>
        <source>For each ans&amp;wer</source>
        <translation>Voor elk ant&amp;woord</translation>
    </message>
    <message>
        <source>How long another server has for each answer.</source>
        <translation>Hoe lang een andere server voor elk antwoord heeft.</translation>
    </message>
    <message>
        <source>1200, which is 20 minutes</source>
        <translation>1200, dat is 20 minuten</translation>
    </message>
    <message>
        <source>&amp;Keep a connection for</source>
        <translation>Een verbinding &amp;openhouden gedurende</translation>
    </message>
    <message>
        <source>How long an open connection waits for the next message to the same server.</source>
        <translation>Hoe lang een open verbinding op het volgende bericht voor dezelfde server wacht.</translation>
    </message>
    <message>
        <source>5 seconds</source>
        <translation>5 seconden</translation>
    </message>
    <message>
        <source>none is kept</source>
        <translation>er wordt geen opengehouden</translation>
    </message>
    <message>
        <source>● not applied yet</source>
        <translation>● nog niet toegepast</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Gebruiker</translation>
    </message>
    <message>
        <source>no login</source>
        <translation>geen aanmelding</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Wachtwoord</translation>
    </message>
    <message>
        <source>stored; it is never shown</source>
        <translation>opgeslagen; het wordt nooit getoond</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>Not applied yet: test it in the form</source>
        <translation>Nog niet toegepast: test het in het formulier</translation>
    </message>
    <message>
        <source>no smart host</source>
        <translation>geen smarthost</translation>
    </message>
    <message>
        <source>route of %1</source>
        <comment>domain or sender</comment>
        <translation>route van %1</translation>
    </message>
    <message>
        <source>Connecting and logging in…</source>
        <translation>Verbinden en aanmelden…</translation>
    </message>
    <message>
        <source>It works: the server answers and takes mail from this hub.</source>
        <translation>Het werkt: de server antwoordt en neemt mail van deze hub aan.</translation>
    </message>
    <message>
        <source>It does not work.</source>
        <translation>Het werkt niet.</translation>
    </message>
</context>
<context>
    <name>mw::gui::ServiceDialog</name>
    <message>
        <source>Change addresses of %1</source>
        <comment>name of a service</comment>
        <translation>Adressen van %1 wijzigen</translation>
    </message>
    <message>
        <source>Turn on %1</source>
        <comment>name of a service</comment>
        <translation>%1 inschakelen</translation>
    </message>
    <message>
        <source>&amp;Listens on</source>
        <translation>&amp;Luistert op</translation>
    </message>
    <message>
        <source>Addresses and ports, with commas between them. [::]:PORT is every address of this computer, 127.0.0.1:PORT is this computer alone.</source>
        <translation>Adressen en poorten, gescheiden door komma’s. [::]:POORT is elk adres van deze computer, 127.0.0.1:POORT is alleen deze computer.</translation>
    </message>
    <message>
        <source>Name at least one address with its port.</source>
        <translation>Noem minstens één adres met de poort.</translation>
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
        <translation>Hervatten</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pauzeren</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>Opnieuw starten</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>%1 · no supervisor looks after it</source>
        <comment>service name</comment>
        <translation>%1 · geen supervisor houdt er toezicht op</translation>
    </message>
    <message>
        <source>%1 · for %2 · process %3</source>
        <comment>service name, time span, number</comment>
        <translation>%1 · al %2 · proces %3</translation>
    </message>
    <message>
        <source>%1 · process %2, started %3 ago</source>
        <comment>service name, number, time span</comment>
        <translation>%1 · proces %2, %3 geleden gestart</translation>
    </message>
    <message>
        <source>%1 · for %2</source>
        <comment>service name, time span</comment>
        <translation>%1 · al %2</translation>
    </message>
    <message numerus="yes">
        <source> · began again %n time(s) in ten minutes</source>
        <translation>
            <numerusform> · %n keer opnieuw begonnen in tien minuten</numerusform>
            <numerusform> · %n keer opnieuw begonnen in tien minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>Wordt gestopt</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Draait</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Gestopt</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Wordt gestart</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Gepauzeerd</translation>
    </message>
    <message>
        <source>Not supervised</source>
        <translation>Zonder toezicht</translation>
    </message>
    <message>
        <source>Needs the right to operate</source>
        <translation>Vereist het recht om te bedienen</translation>
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
        <translation>nog niet toegepast</translation>
    </message>
    <message>
        <source>Restore default</source>
        <translation>Standaard herstellen</translation>
    </message>
    <message>
        <source>Restore default of %1</source>
        <comment>name of a setting</comment>
        <translation>Standaard van %1 herstellen</translation>
    </message>
    <message>
        <source>%1 File: control/%2.</source>
        <comment>help, name of a file</comment>
        <translation>%1 Bestand: control/%2.</translation>
    </message>
    <message>
        <source>%1 File: control/%2, for example: %3.</source>
        <comment>help, name of a file, example of its content</comment>
        <translation>%1 Bestand: control/%2, bijvoorbeeld: %3.</translation>
    </message>
    <message>
        <source>The default holds: %1.</source>
        <comment>what the default is</comment>
        <translation>De standaard geldt: %1.</translation>
    </message>
    <message>
        <source>Default: %1.</source>
        <comment>what the default is</comment>
        <translation>Standaard: %1.</translation>
    </message>
    <message>
        <source>Removes control/%1, so that the default holds: %2</source>
        <comment>name of a file, what the default is</comment>
        <translation>Verwijdert control/%1, zodat de standaard geldt: %2</translation>
    </message>
</context>
<context>
    <name>mw::gui::SettingsPage</name>
    <message>
        <source>Change something to see here what it would do. Nothing is changed before you apply it.</source>
        <translation>Wijzig iets om hier te zien wat het zou doen. Er wordt niets gewijzigd voordat u het toepast.</translation>
    </message>
</context>
<context>
    <name>mw::gui::SetupAssistant</name>
    <message>
        <source>Set up your mail server</source>
        <translation>Uw mailserver inrichten</translation>
    </message>
    <message>
        <source>Why one cannot go on</source>
        <translation>Waarom u niet verder kunt</translation>
    </message>
    <message>
        <source>What will this do?</source>
        <translation>Wat doet dit?</translation>
    </message>
    <message>
        <source>Bac&amp;k</source>
        <translation>&amp;Terug</translation>
    </message>
    <message>
        <source>Ne&amp;xt</source>
        <translation>Vol&amp;gende</translation>
    </message>
    <message>
        <source>Finish &amp;later</source>
        <translation>&amp;Later afmaken</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <comment>numbers</comment>
        <translation>Stap %1 van %2</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Help</translation>
    </message>
</context>
<context>
    <name>mw::gui::SmartHostDialog</name>
    <message>
        <source>Set smart host</source>
        <translation>Smarthost instellen</translation>
    </message>
    <message>
        <source>Add route</source>
        <translation>Route toevoegen</translation>
    </message>
    <message>
        <source>Change route</source>
        <translation>Route wijzigen</translation>
    </message>
    <message>
        <source>&amp;Mail to a domain, or from a sender</source>
        <translation>&amp;Mail naar een domein, of van een afzender</translation>
    </message>
    <message>
        <source>A domain means mail to it, .domain mail to all below it; an address or @domain means mail from it.</source>
        <translation>Een domein betekent mail ernaartoe, .domein mail naar alles eronder; een adres of @domein betekent mail ervandaan.</translation>
    </message>
    <message>
        <source>Go&amp;es directly to the servers that DNS names</source>
        <translation>Gaat r&amp;echtstreeks naar de servers die DNS noemt</translation>
    </message>
    <message>
        <source>An exception from the smart host, for mail to a domain.</source>
        <translation>Een uitzondering op de smarthost, voor mail naar een domein.</translation>
    </message>
    <message>
        <source>Another server</source>
        <translation>Een andere server</translation>
    </message>
    <message>
        <source>P&amp;rovider</source>
        <translation>&amp;Provider</translation>
    </message>
    <message>
        <source>Fills in server and port of a provider that is known here.</source>
        <translation>Vult server en poort in van een provider die hier bekend is.</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation>&amp;Server</translation>
    </message>
    <message>
        <source>The “outgoing server” or “SMTP server” of your provider&apos;s help pages.</source>
        <translation>De “uitgaande server” of “SMTP-server” op de hulppagina’s van uw provider.</translation>
    </message>
    <message>
        <source>P&amp;ort</source>
        <translation>P&amp;oort</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>&amp;Gebruiker</translation>
    </message>
    <message>
        <source>The name of your account there; empty where no login is wanted.</source>
        <translation>De naam van uw account daar; leeg als geen aanmelding gewenst is.</translation>
    </message>
    <message>
        <source>stored; leave it empty to keep it</source>
        <translation>opgeslagen; laat het leeg om het te behouden</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>&amp;Wachtwoord</translation>
    </message>
    <message>
        <source>It is written for the mail server alone, stays out of the history, and is never shown again.</source>
        <translation>Het wordt alleen voor de mailserver geschreven, blijft buiten de geschiedenis en wordt nooit meer getoond.</translation>
    </message>
    <message>
        <source>&amp;Test login</source>
        <translation>&amp;Aanmelding testen</translation>
    </message>
    <message>
        <source>Connects and logs in with what stands here. Nothing is changed and nothing is sent.</source>
        <translation>Verbindt en meldt zich aan met wat hier staat. Er wordt niets gewijzigd en niets verzonden.</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>As usual: with a login a valid certificate is demanded</source>
        <translation>Zoals gewoonlijk: bij een aanmelding wordt een geldig certificaat geëist</translation>
    </message>
    <message>
        <source>Demand TLS and a valid certificate</source>
        <translation>TLS en een geldig certificaat eisen</translation>
    </message>
    <message>
        <source>Demand TLS with any certificate: whoever sits on the way can read the password</source>
        <translation>TLS eisen met elk certificaat: wie onderweg meekijkt, kan het wachtwoord lezen</translation>
    </message>
    <message>
        <source>Use TLS where it is offered</source>
        <translation>TLS gebruiken waar het wordt aangeboden</translation>
    </message>
    <message>
        <source>Never use TLS</source>
        <translation>Nooit TLS gebruiken</translation>
    </message>
    <message>
        <source>&amp;Certificate of the server</source>
        <translation>&amp;Certificaat van de server</translation>
    </message>
    <message>
        <source>What the server must show before mail and password are sent to it.</source>
        <translation>Wat de server moet tonen voordat er mail en wachtwoord naartoe worden gestuurd.</translation>
    </message>
    <message>
        <source>route of %1</source>
        <comment>domain or sender</comment>
        <translation>route van %1</translation>
    </message>
    <message>
        <source>smart host %1</source>
        <comment>name of a server</comment>
        <translation>smarthost %1</translation>
    </message>
    <message>
        <source>Name the domain or the sender whose mail shall go another way.</source>
        <translation>Noem het domein of de afzender waarvan de mail een andere weg moet gaan.</translation>
    </message>
    <message>
        <source>Choose your provider, or type the name of its server.</source>
        <translation>Kies uw provider, of typ de naam van de server ervan.</translation>
    </message>
    <message>
        <source>Type the password of %1.</source>
        <comment>name of a user</comment>
        <translation>Typ het wachtwoord van %1.</translation>
    </message>
    <message>
        <source>587 or 465 in most cases. With this port: %1.</source>
        <comment>which TLS</comment>
        <translation>587 of 465 in de meeste gevallen. Bij deze: %1.</translation>
    </message>
    <message>
        <source>Connecting and logging in…</source>
        <translation>Verbinden en aanmelden…</translation>
    </message>
    <message>
        <source>It works: the server answers and the login is right.</source>
        <translation>Het werkt: de server antwoordt en de aanmelding klopt.</translation>
    </message>
    <message>
        <source>It does not work.</source>
        <translation>Het werkt niet.</translation>
    </message>
    <message>
        <source>587 for STARTTLS, 465 for TLS from the first byte, 25 between servers.</source>
        <translation>587 voor STARTTLS, 465 voor TLS vanaf de eerste byte, 25 tussen servers.</translation>
    </message>
</context>
<context>
    <name>mw::gui::StatusStrip</name>
    <message>
        <source>view</source>
        <comment>a right</comment>
        <translation>bekijken</translation>
    </message>
    <message>
        <source>operate</source>
        <comment>a right</comment>
        <translation>bedienen</translation>
    </message>
    <message>
        <source>configure</source>
        <comment>a right</comment>
        <translation>configureren</translation>
    </message>
    <message>
        <source>read mail</source>
        <comment>a right</comment>
        <translation>mail lezen</translation>
    </message>
    <message>
        <source>Updated %1</source>
        <comment>time</comment>
        <translation>Bijgewerkt %1</translation>
    </message>
    <message>
        <source>Connecting again…</source>
        <translation>Opnieuw verbinden…</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Niet verbonden</translation>
    </message>
    <message>
        <source>Queue: empty</source>
        <translation>Wachtrij: leeg</translation>
    </message>
    <message numerus="yes">
        <source>Queue: %n message(s)</source>
        <translation>
            <numerusform>Wachtrij: %n bericht</numerusform>
            <numerusform>Wachtrij: %n berichten</numerusform>
        </translation>
    </message>
    <message>
        <source>Connected as %1 (%2)</source>
        <comment>account, rights</comment>
        <translation>Verbonden als %1 (%2)</translation>
    </message>
    <message>
        <source>To configure is as good as being the administrator of this computer: where mail goes can also be a program, which runs as the user it is for.</source>
        <translation>Mogen configureren is zo goed als beheerder van deze computer zijn: mail kan ook naar een programma gaan, dat draait als de gebruiker voor wie ze is.</translation>
    </message>
</context>
<context>
    <name>mw::gui::TryAddress</name>
    <message>
        <source>Who receives this address?</source>
        <translation>Wie krijgt de mail van dit adres?</translation>
    </message>
    <message>
        <source>Tr&amp;y an address</source>
        <translation>Adres &amp;proberen</translation>
    </message>
    <message>
        <source>Try an address</source>
        <translation>Adres proberen</translation>
    </message>
    <message>
        <source>Type any address. Where its mail goes is decided by the code that delivers it; nothing is sent.</source>
        <translation>Typ een willekeurig adres. Waar de mail heen gaat, wordt bepaald door de code die aflevert; er wordt niets verzonden.</translation>
    </message>
    <message>
        <source>Show &amp;each step</source>
        <translation>&amp;Elke stap tonen</translation>
    </message>
    <message>
        <source>Everything that was looked at, in order</source>
        <translation>Alles wat is nagegaan, in volgorde</translation>
    </message>
    <message>
        <source>Where its mail goes</source>
        <translation>Waar de mail heen gaat</translation>
    </message>
    <message>
        <source>What was looked at</source>
        <translation>Wat is nagegaan</translation>
    </message>
    <message>
        <source>For example %1</source>
        <comment>address</comment>
        <translation>Bijvoorbeeld %1</translation>
    </message>
    <message>
        <source>So it will be when what waits is applied; it is not applied yet.</source>
        <translation>Zo wordt het als wordt toegepast wat nog wacht; dat is nog niet toegepast.</translation>
    </message>
    <message>
        <source>As it is now: %1</source>
        <comment>a sentence about where mail goes</comment>
        <translation>Zoals het nu is: %1</translation>
    </message>
</context>
<context>
    <name>mw::gui::UsersPage</name>
    <message>
        <source>Users</source>
        <translation>Gebruikers</translation>
    </message>
    <message>
        <source>&amp;People</source>
        <translation>&amp;Mensen</translation>
    </message>
    <message>
        <source>R&amp;ules</source>
        <translation>R&amp;egels</translation>
    </message>
    <message>
        <source>&amp;Add rule…</source>
        <translation>Regel &amp;toevoegen…</translation>
    </message>
    <message>
        <source>Give an address to an account</source>
        <translation>Een adres aan een account toewijzen</translation>
    </message>
    <message>
        <source>&amp;Who handles an address?…</source>
        <translation>&amp;Wie behandelt een adres?…</translation>
    </message>
    <message>
        <source>See which rule or account gets an address, and why</source>
        <translation>Tonen welke regel of welk account een adres krijgt, en waarom</translation>
    </message>
    <message>
        <source>&amp;Refresh from system users…</source>
        <translation>Ver&amp;nieuwen vanuit systeemgebruikers…</translation>
    </message>
    <message>
        <source>Make the rules anew from the accounts of this computer</source>
        <translation>De regels opnieuw maken uit de accounts van deze computer</translation>
    </message>
    <message>
        <source>Re&amp;move rule…</source>
        <translation>Re&amp;gel verwijderen…</translation>
    </message>
    <message>
        <source>Take the address of the selected rule from its account</source>
        <translation>Het adres van de geselecteerde regel van het account wegnemen</translation>
    </message>
    <message>
        <source>&amp;Set password…</source>
        <translation>Wachtwoord &amp;instellen…</translation>
    </message>
    <message>
        <source>A password for sending and fetching mail; it is never shown</source>
        <translation>Een wachtwoord voor het verzenden en ophalen van mail; het wordt nooit getoond</translation>
    </message>
    <message>
        <source>Remo&amp;ve password</source>
        <translation>Wachtwoord &amp;verwijderen</translation>
    </message>
    <message>
        <source>The password of the account counts again, if there is an account</source>
        <translation>Het wachtwoord van het account geldt weer, als er een account is</translation>
    </message>
    <message>
        <source>&amp;Where the mail goes…</source>
        <translation>Waar de mail &amp;heen gaat…</translation>
    </message>
    <message>
        <source>Change the .qmail file of the selected user</source>
        <translation>Het .qmail-bestand van de geselecteerde gebruiker wijzigen</translation>
    </message>
    <message>
        <source>What is wrong with the rules</source>
        <translation>Wat er mis is met de regels</translation>
    </message>
    <message>
        <source>Fi&amp;x…</source>
        <translation>He&amp;rstellen…</translation>
    </message>
    <message>
        <source>Accounts of this computer</source>
        <translation>Accounts van deze computer</translation>
    </message>
    <message>
        <source>There are no accounts on this computer that could get mail. Virtual domains need none.</source>
        <translation>Er zijn op deze computer geen accounts die mail zouden kunnen krijgen. Virtuele domeinen hebben er geen nodig.</translation>
    </message>
    <message>
        <source>The order means nothing: an exact rule wins, then the longest that fits.</source>
        <translation>De volgorde heeft geen betekenis: een exacte regel wint, anders de langste die past.</translation>
    </message>
    <message>
        <source>Rules of users/assign</source>
        <translation>Regels van users/assign</translation>
    </message>
    <message>
        <source>There are no rules: addresses are looked up in the accounts of this computer, and else among the hub’s own addresses.</source>
        <translation>Er zijn geen regels: adressen worden opgezocht in de accounts van deze computer, en anders bij de eigen adressen van de hub.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>users, rules</comment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n user(s)</source>
        <translation>
            <numerusform>%n gebruiker</numerusform>
            <numerusform>%n gebruikers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s)</source>
        <translation>
            <numerusform>%n regel</numerusform>
            <numerusform>%n regels</numerusform>
        </translation>
    </message>
    <message>
        <source>not known to you</source>
        <translation>voor u niet bekend</translation>
    </message>
    <message>
        <source>one of its own; the account&apos;s does not count for mail</source>
        <translation>een eigen; dat van het account telt niet voor mail</translation>
    </message>
    <message>
        <source>that of the account</source>
        <translation>dat van het account</translation>
    </message>
    <message>
        <source>password of %1</source>
        <comment>name</comment>
        <translation>wachtwoord van %1</translation>
    </message>
</context>
<context>
    <name>mw::gui::WindowHeader</name>
    <message>
        <source>Choose a hub, or add one</source>
        <translation>Kies een hub, of voeg er een toe</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name of a hub, its login</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>&amp;Add host…</source>
        <translation>&amp;Host toevoegen…</translation>
    </message>
    <message>
        <source>Hub: %1</source>
        <comment>name</comment>
        <translation>Hub: %1</translation>
    </message>
    <message>
        <source>%1 – on this computer</source>
        <comment>name of a hub</comment>
        <translation>%1 – op deze computer</translation>
    </message>
    <message>
        <source>%1 – %2 by ssh</source>
        <comment>name of a hub, its login</comment>
        <translation>%1 – %2 via ssh</translation>
    </message>
    <message>
        <source>Private hub</source>
        <translation>Privéhub</translation>
    </message>
    <message>
        <source>System hub</source>
        <translation>Systeemhub</translation>
    </message>
    <message>
        <source>Connection lost</source>
        <translation>Verbinding verbroken</translation>
    </message>
    <message>
        <source>Not set up</source>
        <translation>Niet ingericht</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Niet verbonden</translation>
    </message>
    <message numerus="yes">
        <source>%n service(s) stopped</source>
        <translation>
            <numerusform>%n service gestopt</numerusform>
            <numerusform>%n services gestopt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n service(s) paused</source>
        <translation>
            <numerusform>%n service gepauzeerd</numerusform>
            <numerusform>%n services gepauzeerd</numerusform>
        </translation>
    </message>
    <message>
        <source>All services run</source>
        <translation>Alle services draaien</translation>
    </message>
</context>
</TS>
