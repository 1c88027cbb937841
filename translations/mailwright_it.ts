<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="it" sourcelanguage="en">
<context>
    <name>ActScript</name>
    <message>
        <source>Made by Mailwright. Each command is a change of its own; the first that fails ends the script.</source>
        <translation>Creato da Mailwright. Ogni comando è una modifica a sé; il primo che fallisce termina lo script.</translation>
    </message>
    <message>
        <source>Left out: the command would show a secret, or it is an edit that only the window can make.</source>
        <translation>Omesso: il comando rivelerebbe un segreto, oppure è una modifica che solo la finestra può fare.</translation>
    </message>
</context>
<context>
    <name>AddressCsv</name>
    <message>
        <source>it does not say where the mail goes</source>
        <translation>non indica dove va la posta</translation>
    </message>
    <message>
        <source>a mailbox is a path that begins with / or ./</source>
        <translation>una casella è un percorso che inizia con / o ./</translation>
    </message>
    <message>
        <source>“%1” is not an address</source>
        <translation>“%1” non è un indirizzo</translation>
    </message>
    <message>
        <source>Line %1: a quotation mark is never closed.</source>
        <comment>number</comment>
        <translation>Riga %1: virgolette non chiuse.</translation>
    </message>
    <message>
        <source>“%1” is no kind of delivery: write forward, mailbox, program or discard</source>
        <translation>“%1” non è un tipo di consegna: scrivere forward, mailbox, program o discard</translation>
    </message>
    <message>
        <source>Line %1: %2.</source>
        <comment>number, what is wrong</comment>
        <translation>Riga %1: %2.</translation>
    </message>
</context>
<context>
    <name>AddressRows</name>
    <message>
        <source>Address</source>
        <translation>Indirizzo</translation>
    </message>
    <message>
        <source>Delivers to</source>
        <translation>Consegna a</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Last mail</source>
        <translation>Ultimo messaggio</translation>
    </message>
    <message>
        <source>the standard delivery of %1</source>
        <comment>account</comment>
        <translation>la consegna predefinita di %1</translation>
    </message>
    <message>
        <source>%1 – it runs a program</source>
        <comment>where the mail goes</comment>
        <translation>%1 – esegue un programma</translation>
    </message>
    <message>
        <source>%1 at every local domain</source>
        <comment>a name before the @</comment>
        <translation>%1 in ogni dominio locale</translation>
    </message>
    <message>
        <source>None in the last 24 hours</source>
        <translation>Nessuno nelle ultime 24 ore</translation>
    </message>
    <message>
        <source>%1, in the file %2</source>
        <comment>address, file name</comment>
        <translation>%1, nel file %2</translation>
    </message>
    <message>
        <source>everything else at local domains</source>
        <translation>tutto il resto nei domini locali</translation>
    </message>
    <message>
        <source>everything else at %1</source>
        <comment>domain</comment>
        <translation>tutto il resto in %1</translation>
    </message>
    <message>
        <source>(bounces)</source>
        <translation>(torna al mittente)</translation>
    </message>
    <message>
        <source>Mail to a name that is not in this list comes back to its sender.</source>
        <translation>La posta per un nome assente da questo elenco torna al mittente.</translation>
    </message>
    <message>
        <source>Everything else</source>
        <translation>Tutto il resto</translation>
    </message>
    <message>
        <source>%1 – also what spammers guess</source>
        <comment>where the mail goes</comment>
        <translation>%1 – anche ciò che gli spammer indovinano</translation>
    </message>
    <message>
        <source>%1. Every name counts as an address: much of this mail will be spam, and mistyped addresses are not reported to their senders.</source>
        <translation>%1. Ogni nome vale come indirizzo: gran parte di questa posta sarà spam e gli indirizzi scritti male non vengono segnalati ai mittenti.</translation>
    </message>
</context>
<context>
    <name>BackupRows</name>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Chi</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Dimensione</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>with passwords and keys</source>
        <translation>con password e chiavi</translation>
    </message>
    <message>
        <source>%1 (with passwords and keys)</source>
        <comment>note of a backup</comment>
        <translation>%1 (con password e chiavi)</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Beside the hub now</source>
        <translation>Rispetto all’hub ora</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>uguale</translation>
    </message>
    <message>
        <source>different</source>
        <translation>diverso</translation>
    </message>
    <message>
        <source>no longer there</source>
        <translation>non c’è più</translation>
    </message>
    <message>
        <source>came later</source>
        <translation>aggiunto dopo</translation>
    </message>
    <message>
        <source>not in the backup: it holds secrets</source>
        <translation>non nel backup: contiene segreti</translation>
    </message>
</context>
<context>
    <name>CertificateRows</name>
    <message>
        <source>Shown to</source>
        <translation>Mostrato a</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Per</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Rilasciato da</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Validità</translation>
    </message>
    <message numerus="yes">
        <source>ended %n day(s) ago (%1)</source>
        <comment>%1 is a date</comment>
        <translation>
            <numerusform>scaduto %n giorno fa (%1)</numerusform>
            <numerusform>scaduto %n giorni fa (%1)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>ends in %n day(s) (%1)</source>
        <comment>%1 is a date</comment>
        <translation>
            <numerusform>scade fra %n giorno (%1)</numerusform>
            <numerusform>scade fra %n giorni (%1)</numerusform>
        </translation>
    </message>
    <message>
        <source>itself</source>
        <translation>sé stesso</translation>
    </message>
    <message>
        <source>It vouches for itself: mail programs warn of it.</source>
        <translation>È autofirmato: i programmi di posta mostrano un avviso.</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>tutti</translation>
    </message>
    <message>
        <source>who asks for %1</source>
        <comment>host name</comment>
        <translation>chi chiede %1</translation>
    </message>
    <message>
        <source>goes, not applied yet</source>
        <translation>rimozione non ancora applicata</translation>
    </message>
    <message>
        <source>another one, not applied yet</source>
        <translation>un altro, non ancora applicato</translation>
    </message>
</context>
<context>
    <name>ControlCatalogue</name>
    <message>
        <source>Names of this host</source>
        <translation>Nomi di questo host</translation>
    </message>
    <message>
        <source>Domains and delivery</source>
        <translation>Domini e consegna</translation>
    </message>
    <message>
        <source>Receiving</source>
        <translation>Ricezione</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Invio</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Limiti</translation>
    </message>
    <message>
        <source>Bounces</source>
        <translation>Bounce</translation>
    </message>
    <message>
        <source>TLS and passwords</source>
        <translation>TLS e password</translation>
    </message>
    <message>
        <source>Set-up of the hub</source>
        <translation>Configurazione dell’hub</translation>
    </message>
    <message>
        <source>Of other qmail packages</source>
        <translation>Di altri pacchetti qmail</translation>
    </message>
    <message>
        <source>Users and who gets their mail</source>
        <translation>Utenti e chi riceve la loro posta</translation>
    </message>
    <message>
        <source>Who may connect and relay</source>
        <translation>Chi può connettersi e usare il relay</translation>
    </message>
    <message>
        <source>Addresses of the alias account</source>
        <translation>Indirizzi dell’account alias</translation>
    </message>
    <message>
        <source>People’s own instructions</source>
        <translation>Istruzioni proprie degli utenti</translation>
    </message>
    <message>
        <source>Unknown files</source>
        <translation>File sconosciuti</translation>
    </message>
    <message>
        <source>there is none</source>
        <translation>non esiste</translation>
    </message>
    <message>
        <source>Which user gets the mail of which local address, where it is not the user of that name.</source>
        <translation>Quale utente riceve la posta di quale indirizzo locale, quando non è l’utente con quel nome.</translation>
    </message>
    <message>
        <source>What is heeded when the users of this computer are put into users/assign.</source>
        <translation>Di che cosa si tiene conto quando gli utenti di questo computer vengono inseriti in users/assign.</translation>
    </message>
    <message>
        <source>it is compiled</source>
        <translation>viene compilato</translation>
    </message>
    <message>
        <source>nothing before users/assign is made anew</source>
        <translation>niente finché users/assign non viene rigenerato</translation>
    </message>
    <message>
        <source>every client is let in, and nobody may relay</source>
        <translation>ogni client viene ammesso e nessuno può usare il relay</translation>
    </message>
    <message>
        <source>Which clients may connect over SMTP, and which of them may send mail to anywhere.</source>
        <translation>Quali client possono connettersi via SMTP e quali di loro possono inviare posta ovunque.</translation>
    </message>
    <message>
        <source>what defaultdelivery says</source>
        <translation>quanto indicato in defaultdelivery</translation>
    </message>
    <message>
        <source>there is no such address</source>
        <translation>questo indirizzo non esiste</translation>
    </message>
    <message>
        <source>What is done with mail for %1, line by line.</source>
        <comment>user</comment>
        <translation>Che cosa si fa della posta per %1, riga per riga.</translation>
    </message>
    <message>
        <source>Where mail for this address of the alias account goes, line by line.</source>
        <translation>Dove va la posta per questo indirizzo dell’account alias, riga per riga.</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vuoto</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>number of entries, the first of them</comment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n voce</numerusform>
            <numerusform>%n voci</numerusform>
        </translation>
    </message>
    <message>
        <source>Only the first line of this file counts; this one is not read.</source>
        <translation>Conta solo la prima riga di questo file; questa non viene letta.</translation>
    </message>
    <message>
        <source>The value is empty.</source>
        <translation>Il valore è vuoto.</translation>
    </message>
    <message>
        <source>An empty line; it is skipped.</source>
        <translation>Una riga vuota; viene ignorata.</translation>
    </message>
    <message>
        <source>A comment for people; it is skipped.</source>
        <translation>Un commento per le persone; viene ignorato.</translation>
    </message>
    <message>
        <source>The colon is missing: a domain stands before it, and behind it who or what is responsible.</source>
        <translation>Mancano i due punti: prima va il dominio, dopo chi o che cosa ne è responsabile.</translation>
    </message>
    <message>
        <source>Mail to anybody at %1</source>
        <comment>domain</comment>
        <translation>La posta per chiunque in %1</translation>
    </message>
    <message>
        <source>Mail to every domain that is named nowhere else</source>
        <translation>La posta per ogni dominio non nominato altrove</translation>
    </message>
    <message>
        <source>Mail to %1</source>
        <comment>address</comment>
        <translation>La posta per %1</translation>
    </message>
    <message>
        <source>Mail to anybody at a host below %1</source>
        <comment>domain</comment>
        <translation>La posta per chiunque in un host al di sotto di %1</translation>
    </message>
    <message>
        <source>%1 is no virtual mail: an exception from a wider line.</source>
        <translation>%1 non è posta virtuale: un’eccezione a una riga più ampia.</translation>
    </message>
    <message>
        <source>%1 goes to the local user or alias %2, with the name behind a hyphen: %2-NAME.</source>
        <translation>%1 va all’utente locale o alias %2, con il nome dopo un trattino: %2-NOME.</translation>
    </message>
    <message>
        <source>%1 goes where DNS says: an exception from a wider line.</source>
        <translation>%1 va dove indica il DNS: un’eccezione a una riga più ampia.</translation>
    </message>
    <message>
        <source>%1 waits: %2.</source>
        <translation>%1 attende: %2.</translation>
    </message>
    <message>
        <source>%1 is handed to %2, port %3, without asking DNS.</source>
        <translation>%1 viene passata a %2, porta %3, senza interrogare il DNS.</translation>
    </message>
    <message>
        <source>Every host below %1, but not %1 itself.</source>
        <translation>Ogni host al di sotto di %1, ma non %1 stesso.</translation>
    </message>
    <message>
        <source>Every address at %1.</source>
        <translation>Ogni indirizzo in %1.</translation>
    </message>
    <message>
        <source>The domain %1 alone, without the hosts below it.</source>
        <translation>Solo il dominio %1, senza gli host al di sotto.</translation>
    </message>
    <message>
        <source>The address %1.</source>
        <translation>L’indirizzo %1.</translation>
    </message>
    <message>
        <source>Connections are taken at the address and port %1.</source>
        <translation>Le connessioni vengono accettate all’indirizzo e alla porta %1.</translation>
    </message>
    <message>
        <source>%1 is an entry of this file.</source>
        <translation>%1 è una voce di questo file.</translation>
    </message>
    <message>
        <source>Every client that no other line names</source>
        <translation>Ogni client che nessun’altra riga nomina</translation>
    </message>
    <message>
        <source>The client %1</source>
        <comment>address, or the beginning of addresses</comment>
        <translation>Il client %1</translation>
    </message>
    <message>
        <source>%1 is not let in.</source>
        <translation>%1 non viene ammesso.</translation>
    </message>
    <message>
        <source>%1 is let in and may send mail to anywhere.</source>
        <translation>%1 viene ammesso e può inviare posta ovunque.</translation>
    </message>
    <message>
        <source>%1 is let in.</source>
        <translation>%1 viene ammesso.</translation>
    </message>
    <message>
        <source>The end of the file: no line behind it counts.</source>
        <translation>La fine del file: nessuna riga successiva conta.</translation>
    </message>
    <message>
        <source>Mail to the local address %1 is delivered as user %2.</source>
        <translation>La posta per l’indirizzo locale %1 viene consegnata come utente %2.</translation>
    </message>
    <message>
        <source>Mail to local addresses that begin with %1 is delivered as user %2.</source>
        <translation>La posta per gli indirizzi locali che iniziano con %1 viene consegnata come utente %2.</translation>
    </message>
    <message>
        <source>An empty line; it must not be the first one.</source>
        <translation>Una riga vuota; non deve essere la prima.</translation>
    </message>
    <message>
        <source>The message is appended to the mailbox file %1.</source>
        <translation>Il messaggio viene aggiunto in coda al file mbox %1.</translation>
    </message>
    <message>
        <source>The message is put into the Maildir %1.</source>
        <translation>Il messaggio viene messo nella Maildir %1.</translation>
    </message>
    <message>
        <source>The message is given to the program %1.</source>
        <translation>Il messaggio viene dato al programma %1.</translation>
    </message>
    <message>
        <source>Only addresses to forward to may follow.</source>
        <translation>Dopo possono seguire solo indirizzi a cui inoltrare.</translation>
    </message>
    <message>
        <source>This line is skipped: what begins with a plus sign has no other meaning yet.</source>
        <translation>Questa riga viene ignorata: ciò che inizia con un segno più non ha ancora altro significato.</translation>
    </message>
    <message>
        <source>The message is forwarded to %1.</source>
        <translation>Il messaggio viene inoltrato a %1.</translation>
    </message>
    <message>
        <source>%1 is not a number.</source>
        <translation>%1 non è un numero.</translation>
    </message>
    <message>
        <source>%1 seconds, that is %2.</source>
        <translation>%1 secondi, cioè %2.</translation>
    </message>
    <message>
        <source>%1 bytes, that is %2.</source>
        <translation>%1 byte, cioè %2.</translation>
    </message>
    <message>
        <source>Addresses and where their mail goes, in one table that fastforward looks them up in.</source>
        <translation>Gli indirizzi e dove va la loro posta, in una tabella in cui fastforward li cerca.</translation>
    </message>
    <message>
        <source>%1 stands here. %2</source>
        <comment>what a line says, what its file is for</comment>
        <translation>Qui c’è %1. %2</translation>
    </message>
</context>
<context>
    <name>ControlWords</name>
    <message>
        <source>The program that checks the passwords of SMTP users who are not in users/smtppasswords, as root: its path.</source>
        <translation>Il programma che verifica, come root, le password degli utenti SMTP assenti da users/smtppasswords: il suo percorso.</translation>
    </message>
    <message>
        <source>SCRAM-SHA-256 and its -PLUS, where there are passwords for them, PLAIN and LOGIN</source>
        <translation>SCRAM-SHA-256 e la sua variante -PLUS, dove ci sono password adatte, PLAIN e LOGIN</translation>
    </message>
    <message>
        <source>The mechanisms of authentication that SMTP offers, one a line, of SCRAM-SHA-256-PLUS, SCRAM-SHA-256, PLAIN and LOGIN.</source>
        <translation>I meccanismi di autenticazione offerti da SMTP, uno per riga, fra SCRAM-SHA-256-PLUS, SCRAM-SHA-256, PLAIN e LOGIN.</translation>
    </message>
    <message>
        <source>no sender has a relay of its own</source>
        <translation>nessun mittente ha un relay proprio</translation>
    </message>
    <message>
        <source>Relays and passwords by sender, as in s/qmail: sender:relay:port|user|password.</source>
        <translation>Relay e password per mittente, come in s/qmail: mittente:relay:porta|utente|password.</translation>
    </message>
    <message>
        <source>every HELO name is accepted</source>
        <translation>ogni nome HELO viene accettato</translation>
    </message>
    <message>
        <source>HELO names that are refused: a name, or .suffix.</source>
        <translation>Nomi HELO che vengono rifiutati: un nome, oppure .suffisso.</translation>
    </message>
    <message>
        <source>no sender is refused</source>
        <translation>nessun mittente viene rifiutato</translation>
    </message>
    <message>
        <source>Senders that are refused: an address, or @domain for everybody there.</source>
        <translation>Mittenti che vengono rifiutati: un indirizzo, oppure @dominio per tutti quelli del dominio.</translation>
    </message>
    <message>
        <source>no recipient is refused</source>
        <translation>nessun destinatario viene rifiutato</translation>
    </message>
    <message>
        <source>Recipients that are refused: an address, or @domain for everybody there.</source>
        <translation>Destinatari che vengono rifiutati: un indirizzo, oppure @dominio per tutti quelli del dominio.</translation>
    </message>
    <message>
        <source>the system chooses</source>
        <translation>sceglie il sistema</translation>
    </message>
    <message>
        <source>Own addresses for outgoing connections by domain: domain:address, .suffix:address or :address.</source>
        <translation>Indirizzi propri per le connessioni in uscita, per dominio: dominio:indirizzo, .suffisso:indirizzo oppure :indirizzo.</translation>
    </message>
    <message>
        <source>The form of bounces: qsbmf, text as qmail writes it, or dsn, reports of RFC 3464 that programs understand, too.</source>
        <translation>La forma dei bounce: qsbmf, testo come lo scrive qmail, oppure dsn, rapporti secondo RFC 3464 comprensibili anche ai programmi.</translation>
    </message>
    <message>
        <source>The user name in the From field of bounces.</source>
        <translation>Il nome utente nel campo From dei bounce.</translation>
    </message>
    <message>
        <source>The host name in the From field and the text of bounces.</source>
        <translation>Il nome host nel campo From e nel testo dei bounce.</translation>
    </message>
    <message>
        <source>as long as queuelifetime says</source>
        <translation>quanto indicato in queuelifetime</translation>
    </message>
    <message>
        <source>How many seconds a bounce is tried before it counts as undeliverable.</source>
        <translation>Per quanti secondi si tenta di consegnare un bounce prima di considerarlo non consegnabile.</translation>
    </message>
    <message>
        <source>bounces hold the whole message</source>
        <translation>i bounce contengono il messaggio intero</translation>
    </message>
    <message>
        <source>The most bytes of a message that a bounce repeats.</source>
        <translation>Il numero massimo di byte di un messaggio che un bounce riporta.</translation>
    </message>
    <message>
        <source>The subject of bounces.</source>
        <translation>L’oggetto dei bounce.</translation>
    </message>
    <message>
        <source>20 recipients that do not exist</source>
        <translation>20 destinatari inesistenti</translation>
    </message>
    <message>
        <source>How many refused recipients end a connection.</source>
        <translation>Quanti destinatari rifiutati terminano una connessione.</translation>
    </message>
    <message>
        <source>Whether recipients without a mailbox are refused by SMTP; 0 accepts them, and they bounce.</source>
        <translation>Se SMTP rifiuta i destinatari senza casella; con 0 li accetta e la posta torna al mittente.</translation>
    </message>
    <message>
        <source>Whether submission refuses senders that are not the user&apos;s; 0 takes every sender.</source>
        <translation>Se la submission rifiuta i mittenti che non appartengono all’utente; 0 accetta ogni mittente.</translation>
    </message>
    <message>
        <source>no certificate of a client is asked for</source>
        <translation>ai client non viene chiesto alcun certificato</translation>
    </message>
    <message>
        <source>Authorities whose certificates let SMTP clients relay.</source>
        <translation>Autorità di certificazione i cui certificati consentono ai client SMTP di usare il relay.</translation>
    </message>
    <message>
        <source>this host shows no certificate</source>
        <translation>questo host non mostra alcun certificato</translation>
    </message>
    <message>
        <source>Certificate and key that this host shows to other mail servers.</source>
        <translation>Certificato e chiave che questo host mostra agli altri server di posta.</translation>
    </message>
    <message>
        <source>four to a server with a login, to others three quarters of all</source>
        <translation>quattro verso un server con accesso, verso gli altri tre quarti del totale</translation>
    </message>
    <message>
        <source>How many remote deliveries may run at once to one server: a number for all, and server:number for single ones.</source>
        <translation>Quante consegne remote possono avvenire insieme verso un server: un numero per tutti, e server:numero per singoli server.</translation>
    </message>
    <message>
        <source>How many SMTP connections may be open at once.</source>
        <translation>Quante connessioni SMTP possono essere aperte insieme.</translation>
    </message>
    <message>
        <source>one queue for all</source>
        <translation>una coda per tutto</translation>
    </message>
    <message>
        <source>Local deliveries at once of one queue of several.</source>
        <translation>Consegne locali simultanee di una coda fra più code.</translation>
    </message>
    <message>
        <source>How many local deliveries may run at once; 0 holds them all.</source>
        <translation>Quante consegne locali possono avvenire insieme; 0 le trattiene tutte.</translation>
    </message>
    <message>
        <source>half of concurrencyincoming</source>
        <translation>metà di concurrencyincoming</translation>
    </message>
    <message>
        <source>How many SMTP connections one client address, or one IPv6 network of 64 bits, may have open at once; 0 sets no limit.</source>
        <translation>Quante connessioni SMTP un indirizzo client, o una rete IPv6 di 64 bit, può avere aperte insieme; 0 non pone limiti.</translation>
    </message>
    <message>
        <source>Remote deliveries at once of one queue of several.</source>
        <translation>Consegne remote simultanee di una coda fra più code.</translation>
    </message>
    <message>
        <source>How many remote deliveries may run at once; 0 holds them all.</source>
        <translation>Quante consegne remote possono avvenire insieme; 0 le trattiene tutte.</translation>
    </message>
    <message>
        <source>The character that separates a user name from its extension.</source>
        <translation>Il carattere che separa un nome utente dalla sua estensione.</translation>
    </message>
    <message>
        <source>The groups of the hub&apos;s accounts, one a line: that of the queue, and the one that owns no file.</source>
        <translation>I gruppi degli account dell’hub, uno per riga: quello della coda e quello che non possiede file.</translation>
    </message>
    <message>
        <source>Permission bits that a home directory and a .qmail file must not have.</source>
        <translation>Bit dei permessi che una directory home e un file .qmail non devono avere.</translation>
    </message>
    <message>
        <source>The most deliveries a spawner starts at once, whatever the concurrency files say.</source>
        <translation>Il massimo di consegne che uno spawner avvia insieme, qualunque cosa dicano i file concurrency.</translation>
    </message>
    <message>
        <source>Into how many subdirectories the queue is split; a prime number, fixed when the queue is made.</source>
        <translation>In quante sottodirectory è divisa la coda; un numero primo, fissato alla creazione della coda.</translation>
    </message>
    <message>
        <source>The accounts of the hub, one a line, for: aliases, SMTP, logs, files, looking users up, queue, remote mail, send.</source>
        <translation>Gli account dell’hub, uno per riga, per: alias, SMTP, log, file, ricerca degli utenti, coda, posta remota, invio.</translation>
    </message>
    <message>
        <source>How many SMTP connections one client address may open within a minute; 0 sets no limit.</source>
        <translation>Quante connessioni SMTP un indirizzo client può aprire in un minuto; 0 non pone limiti.</translation>
    </message>
    <message>
        <source>The largest message accepted over SMTP, in bytes; 0 is no limit.</source>
        <translation>Il messaggio più grande accettato via SMTP, in byte; 0 significa nessun limite.</translation>
    </message>
    <message>
        <source>What is done with mail for a user who has no .qmail file: a line as in .qmail.</source>
        <translation>Che cosa si fa della posta per un utente senza file .qmail: una riga come in .qmail.</translation>
    </message>
    <message>
        <source>Added to host names without a dot in messages that are sent from here.</source>
        <translation>Aggiunto ai nomi host senza punto nei messaggi inviati da qui.</translation>
    </message>
    <message>
        <source>Added to addresses without a host in messages that are sent from here.</source>
        <translation>Aggiunto agli indirizzi senza host nei messaggi inviati da qui.</translation>
    </message>
    <message>
        <source>After how many hours in the queue a sender is told of the delay; 0 tells nobody.</source>
        <translation>Dopo quante ore in coda il mittente viene informato del ritardo; 0 non informa nessuno.</translation>
    </message>
    <message>
        <source>1: a delivery that is tried again leaves out the lines of .qmail that worked; 0: it begins anew, as qmail.</source>
        <translation>1: una consegna ritentata tralascia le righe di .qmail già riuscite; 0: ricomincia da capo, come qmail.</translation>
    </message>
    <message>
        <source>The longest pause, in seconds, for a server that refuses everything for now; 0 makes no pause.</source>
        <translation>La pausa più lunga, in secondi, per un server che al momento rifiuta tutto; 0 non fa pause.</translation>
    </message>
    <message>
        <source>Parameters of key exchange for TLS.</source>
        <translation>Parametri dello scambio di chiavi per TLS.</translation>
    </message>
    <message>
        <source>no block list is asked</source>
        <translation>non viene interrogata alcuna lista di blocco</translation>
    </message>
    <message>
        <source>Queues by domain.</source>
        <translation>Code per dominio.</translation>
    </message>
    <message>
        <source>The host that gets bounces which cannot be delivered.</source>
        <translation>L’host che riceve i bounce non consegnabili.</translation>
    </message>
    <message>
        <source>Bounces which cannot be delivered: deliver to doublebounceto, quiet (not if the sender does not exist), discard.</source>
        <translation>Bounce non consegnabili: deliver li consegna a doublebounceto, quiet anche (tranne se il mittente non esiste), discard li scarta.</translation>
    </message>
    <message>
        <source>The user who gets bounces which cannot be delivered; an empty line discards them.</source>
        <translation>L’utente che riceve i bounce non consegnabili; una riga vuota li scarta.</translation>
    </message>
    <message>
        <source>1: a message with bytes above 127 is recoded for a server that takes none; 0: it is sent as it is.</source>
        <translation>1: un messaggio con byte oltre 127 viene ricodificato per un server che non li accetta; 0: viene inviato così com’è.</translation>
    </message>
    <message>
        <source>Added to envelope recipients without an @.</source>
        <translation>Aggiunto ai destinatari della busta privi di @.</translation>
    </message>
    <message>
        <source>nothing is filtered</source>
        <translation>non viene filtrato nulla</translation>
    </message>
    <message>
        <source>Filters by domain.</source>
        <translation>Filtri per dominio.</translation>
    </message>
    <message>
        <source>How many waiting messages a second are tried when all are to be tried at once; 0 sets no limit.</source>
        <translation>Quanti messaggi in attesa al secondo vengono tentati quando si tentano tutti insieme; 0 non pone limiti.</translation>
    </message>
    <message>
        <source>The name by which this host greets other mail servers.</source>
        <translation>Il nome con cui questo host saluta gli altri server di posta.</translation>
    </message>
    <message>
        <source>local deliveries go on</source>
        <translation>le consegne locali proseguono</translation>
    </message>
    <message>
        <source>1 holds all local deliveries.</source>
        <translation>1 trattiene tutte le consegne locali.</translation>
    </message>
    <message>
        <source>remote deliveries go on</source>
        <translation>le consegne remote proseguono</translation>
    </message>
    <message>
        <source>1 holds all remote deliveries.</source>
        <translation>1 trattiene tutte le consegne remote.</translation>
    </message>
    <message>
        <source>The host name in Message-IDs; no other machine may use the same.</source>
        <translation>Il nome host nei Message-ID; nessun’altra macchina può usare lo stesso.</translation>
    </message>
    <message>
        <source>How many seconds an open connection waits for the next message to the same server; 0: none is kept.</source>
        <translation>Per quanti secondi una connessione aperta attende il prossimo messaggio per lo stesso server; 0: nessuna viene mantenuta.</translation>
    </message>
    <message>
        <source>all mail goes out by SMTP</source>
        <translation>tutta la posta esce via SMTP</translation>
    </message>
    <message>
        <source>Domains whose mail is handed to a mail store by LMTP: domain:host:port or domain:/path/of/socket.</source>
        <translation>Domini la cui posta viene passata a un archivio di posta via LMTP: dominio:host:porta oppure dominio:/percorso/del/socket.</translation>
    </message>
    <message>
        <source>Takes the place of [own IP address] in recipients.</source>
        <translation>Sostituisce [indirizzo IP proprio] nei destinatari.</translation>
    </message>
    <message>
        <source>Domains whose addresses are the users of this computer.</source>
        <translation>Domini i cui indirizzi sono gli utenti di questo computer.</translation>
    </message>
    <message>
        <source>1: a Maildir that is missing is made when mail comes for it; 0: the mail waits for it, as on qmail.</source>
        <translation>1: una Maildir mancante viene creata quando arriva posta per essa; 0: la posta la attende, come in qmail.</translation>
    </message>
    <message>
        <source>How many commands without a message between them end an SMTP connection; 0 sets no limit.</source>
        <translation>Quanti comandi senza un messaggio in mezzo terminano una connessione SMTP; 0 non pone limiti.</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>nessun limite</translation>
    </message>
    <message>
        <source>The most recipients of one message.</source>
        <translation>Il massimo di destinatari di un messaggio.</translation>
    </message>
    <message>
        <source>The full name of this mail host; the standard for most other names.</source>
        <translation>Il nome completo di questo host di posta; il valore predefinito per la maggior parte degli altri nomi.</translation>
    </message>
    <message>
        <source>the addresses of the interfaces</source>
        <translation>gli indirizzi delle interfacce</translation>
    </message>
    <message>
        <source>Further addresses that are this host.</source>
        <translation>Altri indirizzi di questo host.</translation>
    </message>
    <message>
        <source>no more domains than in rcpthosts</source>
        <translation>nessun dominio oltre a quelli di rcpthosts</translation>
    </message>
    <message>
        <source>More domains like those of rcpthosts, for long lists; needs rcpthosts.</source>
        <translation>Altri domini come quelli di rcpthosts, per elenchi lunghi; richiede rcpthosts.</translation>
    </message>
    <message>
        <source>morercpthosts as qmail-newmrh compiled it.</source>
        <translation>morercpthosts compilato da qmail-newmrh.</translation>
    </message>
    <message>
        <source>TLS wherever it is offered</source>
        <translation>TLS ovunque sia offerto</translation>
    </message>
    <message>
        <source>A directory with a file for each host that is not asked for TLS.</source>
        <translation>Una directory con un file per ogni host a cui non si chiede TLS.</translation>
    </message>
    <message>
        <source>The own address for outgoing connections, one of each family.</source>
        <translation>L’indirizzo proprio per le connessioni in uscita, uno per ogni famiglia.</translation>
    </message>
    <message>
        <source>a percent sign means nothing</source>
        <translation>un segno di percentuale non ha significato</translation>
    </message>
    <message>
        <source>Domains where user%host@domain is turned into user@host.</source>
        <translation>Domini in cui utente%host@dominio diventa utente@host.</translation>
    </message>
    <message>
        <source>Takes the place of a plus sign at the end of a host name in messages that are sent from here.</source>
        <translation>Sostituisce un segno più alla fine di un nome host nei messaggi inviati da qui.</translation>
    </message>
    <message>
        <source>POP3 is not offered</source>
        <translation>POP3 non è offerto</translation>
    </message>
    <message>
        <source>Where mailboxes are offered over POP3 with STLS: address:port, one a line, such as [::]:110.</source>
        <translation>Dove le caselle sono offerte via POP3 con STLS: indirizzo:porta, uno per riga, per esempio [::]:110.</translation>
    </message>
    <message>
        <source>POP3 under TLS is not offered</source>
        <translation>POP3 sotto TLS non è offerto</translation>
    </message>
    <message>
        <source>Where mailboxes are offered over POP3 under TLS from the first byte: address:port, one a line, such as [::]:995.</source>
        <translation>Dove le caselle sono offerte via POP3 sotto TLS dal primo byte: indirizzo:porta, uno per riga, per esempio [::]:995.</translation>
    </message>
    <message>
        <source>IP addresses of QMQP servers that take this host&apos;s mail, tried in this order.</source>
        <translation>Indirizzi IP dei server QMQP che accettano la posta di questo host, tentati in quest’ordine.</translation>
    </message>
    <message>
        <source>The directory above several queues.</source>
        <translation>La directory che contiene più code.</translation>
    </message>
    <message>
        <source>no recipient is added</source>
        <translation>nessun destinatario viene aggiunto</translation>
    </message>
    <message>
        <source>Recipients that every message gets in addition: an archive, or a log of messages.</source>
        <translation>Destinatari che ogni messaggio riceve in aggiunta: un archivio o un registro dei messaggi.</translation>
    </message>
    <message>
        <source>How many seconds a message is tried before it is returned.</source>
        <translation>Per quanti secondi si tenta di consegnare un messaggio prima di restituirlo.</translation>
    </message>
    <message>
        <source>mail for any domain is accepted: an open relay</source>
        <translation>viene accettata posta per qualsiasi dominio: un open relay</translation>
    </message>
    <message>
        <source>Domains for which mail is accepted over SMTP: a name, or .suffix.</source>
        <translation>Domini per cui si accetta posta via SMTP: un nome, oppure .suffisso.</translation>
    </message>
    <message>
        <source>1: Received lines name the user who has authenticated; 0: they do not.</source>
        <translation>1: le righe Received nominano l’utente autenticato; 0: non lo nominano.</translation>
    </message>
    <message>
        <source>recipients are not checked</source>
        <translation>i destinatari non vengono verificati</translation>
    </message>
    <message>
        <source>Lists of valid recipients.</source>
        <translation>Elenchi di destinatari validi.</translation>
    </message>
    <message>
        <source>no relay asks for a password</source>
        <translation>nessun relay chiede una password</translation>
    </message>
    <message>
        <source>Logins at relays: relay:port|user|password, or |command|xoauth2 in place of the password.</source>
        <translation>Accessi ai relay: relay:porta|utente|password, oppure |comando|xoauth2 al posto della password.</translation>
    </message>
    <message>
        <source>How fast the waits between local attempts grow: k in birth + (sqrt(age) + k)^2.</source>
        <translation>Quanto rapidamente crescono le attese fra i tentativi locali: k in nascita + (sqrt(età) + k)^2.</translation>
    </message>
    <message>
        <source>The longest wait between two attempts, in seconds; 0 sets no limit.</source>
        <translation>L’attesa più lunga fra due tentativi, in secondi; 0 non pone limiti.</translation>
    </message>
    <message>
        <source>How fast the waits between remote attempts grow: k in birth + (sqrt(age) + k)^2.</source>
        <translation>Quanto rapidamente crescono le attese fra i tentativi remoti: k in nascita + (sqrt(età) + k)^2.</translation>
    </message>
    <message>
        <source>made from defaulthost, defaultdomain and plusdomain</source>
        <translation>ricavato da defaulthost, defaultdomain e plusdomain</translation>
    </message>
    <message>
        <source>How new-inject and ofmipd rewrite host names.</source>
        <translation>Come new-inject e ofmipd riscrivono i nomi host.</translation>
    </message>
    <message>
        <source>A key for old TLS clients.</source>
        <translation>Una chiave per vecchi client TLS.</translation>
    </message>
    <message>
        <source>Relays by sender: address:relay:port or @domain:relay:port, and |user where a relay has several logins.</source>
        <translation>Relay per mittente: indirizzo:relay:porta oppure @dominio:relay:porta, e |utente dove un relay ha più accessi.</translation>
    </message>
    <message>
        <source>Key and certificate chain of this host&apos;s servers, in one file.</source>
        <translation>Chiave e catena di certificati dei server di questo host, in un solo file.</translation>
    </message>
    <message>
        <source>servercert.pem is for every name</source>
        <translation>servercert.pem vale per ogni nome</translation>
    </message>
    <message>
        <source>A directory with NAME.pem, key and chain for clients that ask for that name.</source>
        <translation>Una directory con NOME.pem, chiave e catena per i client che chiedono quel nome.</translation>
    </message>
    <message>
        <source>How many mistakes of a client end its SMTP connection; 0 sets no limit.</source>
        <translation>Quanti errori di un client terminano la sua connessione SMTP; 0 non pone limiti.</translation>
    </message>
    <message>
        <source>The greeting of the SMTP server; its first word should be the host&apos;s name.</source>
        <translation>Il saluto del server SMTP; la prima parola dovrebbe essere il nome dell’host.</translation>
    </message>
    <message>
        <source>Where mail is accepted over SMTP: address:port, one a line; [::]:25 is every address, IPv6 and IPv4.</source>
        <translation>Dove si accetta posta via SMTP: indirizzo:porta, uno per riga; [::]:25 è ogni indirizzo, IPv6 e IPv4.</translation>
    </message>
    <message>
        <source>no plug-in</source>
        <translation>nessun plug-in</translation>
    </message>
    <message>
        <source>Plug-ins of the SMTP server.</source>
        <translation>Plug-in del server SMTP.</translation>
    </message>
    <message>
        <source>mail goes where DNS says</source>
        <translation>la posta va dove indica il DNS</translation>
    </message>
    <message>
        <source>Relays that take the place of DNS, by domain: domain:relay or domain:relay:port.</source>
        <translation>Relay che sostituiscono il DNS, per dominio: dominio:relay oppure dominio:relay:porta.</translation>
    </message>
    <message>
        <source>SMTP under TLS is not offered</source>
        <translation>SMTP sotto TLS non è offerto</translation>
    </message>
    <message>
        <source>Where users send mail under TLS from the first byte: address:port, one a line, such as [::]:465.</source>
        <translation>Dove gli utenti inviano posta sotto TLS dal primo byte: indirizzo:porta, uno per riga, per esempio [::]:465.</translation>
    </message>
    <message>
        <source>How strictly SPF is taken.</source>
        <translation>Con quanto rigore si applica SPF.</translation>
    </message>
    <message>
        <source>an explanation of the program</source>
        <translation>una spiegazione del programma</translation>
    </message>
    <message>
        <source>What a sender refused by SPF is told.</source>
        <translation>Che cosa viene detto a un mittente rifiutato da SPF.</translation>
    </message>
    <message>
        <source>nothing is guessed</source>
        <translation>non si suppone nulla</translation>
    </message>
    <message>
        <source>The SPF rule for domains without one.</source>
        <translation>La regola SPF per i domini che non ne hanno.</translation>
    </message>
    <message>
        <source>no further rule</source>
        <translation>nessun’altra regola</translation>
    </message>
    <message>
        <source>A local SPF rule that is tried first.</source>
        <translation>Una regola SPF locale che viene provata per prima.</translation>
    </message>
    <message>
        <source>only where it is needed</source>
        <translation>solo dove serve</translation>
    </message>
    <message>
        <source>1 rewrites every sender of forwarded mail.</source>
        <translation>1 riscrive ogni mittente della posta inoltrata.</translation>
    </message>
    <message>
        <source>senders are not rewritten</source>
        <translation>i mittenti non vengono riscritti</translation>
    </message>
    <message>
        <source>The domain of rewritten senders.</source>
        <translation>Il dominio dei mittenti riscritti.</translation>
    </message>
    <message>
        <source>Length of the proof in rewritten senders.</source>
        <translation>Lunghezza della prova nei mittenti riscritti.</translation>
    </message>
    <message>
        <source>The shortest proof that is believed.</source>
        <translation>La prova più corta che viene accettata.</translation>
    </message>
    <message>
        <source>How many days a rewritten sender is valid.</source>
        <translation>Per quanti giorni è valido un mittente riscritto.</translation>
    </message>
    <message>
        <source>Keys of rewritten senders.</source>
        <translation>Chiavi dei mittenti riscritti.</translation>
    </message>
    <message>
        <source>The character behind SRS0 in rewritten senders.</source>
        <translation>Il carattere dopo SRS0 nei mittenti riscritti.</translation>
    </message>
    <message>
        <source>submission is not offered</source>
        <translation>la submission non è offerta</translation>
    </message>
    <message>
        <source>Where users send mail after STARTTLS and with their password: address:port, one a line, such as [::]:587.</source>
        <translation>Dove gli utenti inviano posta dopo STARTTLS e con la propria password: indirizzo:porta, uno per riga, per esempio [::]:587.</translation>
    </message>
    <message>
        <source>users have their own addresses as senders</source>
        <translation>gli utenti hanno come mittenti i propri indirizzi</translation>
    </message>
    <message>
        <source>Further senders of users at submission: user:address, user:@domain, or user:* for every sender.</source>
        <translation>Altri mittenti degli utenti nella submission: utente:indirizzo, utente:@dominio, oppure utente:* per ogni mittente.</translation>
    </message>
    <message>
        <source>How many seconds another mail server has to accept a connection.</source>
        <translation>Quanti secondi ha un altro server di posta per accettare una connessione.</translation>
    </message>
    <message>
        <source>How many seconds another mail server has for each answer.</source>
        <translation>Quanti secondi ha un altro server di posta per ogni risposta.</translation>
    </message>
    <message>
        <source>How many seconds an SMTP connection may last in all; 0 sets no limit.</source>
        <translation>Quanti secondi può durare in tutto una connessione SMTP; 0 non pone limiti.</translation>
    </message>
    <message>
        <source>How many seconds a client of the SMTP server may be silent.</source>
        <translation>Per quanti secondi un client del server SMTP può restare in silenzio.</translation>
    </message>
    <message>
        <source>those of the TLS library</source>
        <translation>quelli della libreria TLS</translation>
    </message>
    <message>
        <source>Ciphers for connections to other mail servers.</source>
        <translation>Cifrari per le connessioni ad altri server di posta.</translation>
    </message>
    <message>
        <source>nobody relays by certificate</source>
        <translation>nessuno usa il relay tramite certificato</translation>
    </message>
    <message>
        <source>Addresses in client certificates that may relay.</source>
        <translation>Indirizzi nei certificati client che possono usare il relay.</translation>
    </message>
    <message>
        <source>Servers that must be spoken to under TLS: server: with any certificate, server:* with one that fits its name.</source>
        <translation>Server con cui si deve parlare sotto TLS: server: con qualsiasi certificato, server:* con uno che corrisponde al suo nome.</translation>
    </message>
    <message>
        <source>no server must show a certificate</source>
        <translation>nessun server deve mostrare un certificato</translation>
    </message>
    <message>
        <source>A directory with a file of authorities for each host that must show a certificate.</source>
        <translation>Una directory con un file di autorità di certificazione per ogni host che deve mostrare un certificato.</translation>
    </message>
    <message>
        <source>those with forward secrecy and no known weakness</source>
        <translation>quelli con forward secrecy e senza debolezze note</translation>
    </message>
    <message>
        <source>Ciphers of TLS 1.2 for clients of this host, in the words of OpenSSL.</source>
        <translation>Cifrari di TLS 1.2 per i client di questo host, nella notazione di OpenSSL.</translation>
    </message>
    <message>
        <source>no virtual domain</source>
        <translation>nessun dominio virtuale</translation>
    </message>
    <message>
        <source>Domains and addresses that one local user looks after: domain:user.</source>
        <translation>Domini e indirizzi di cui si occupa un utente locale: dominio:utente.</translation>
    </message>
    <message>
        <source>the one name in me</source>
        <translation>l’unico nome in me</translation>
    </message>
    <message>
        <source>the name in me</source>
        <translation>il nome in me</translation>
    </message>
    <message>
        <source>there is none: the file must exist</source>
        <translation>non c’è: il file deve esistere</translation>
    </message>
    <message>
        <source>qmail-send must be restarted; where mailwrightd runs it does that by itself</source>
        <translation>qmail-send va riavviato; dove mailwrightd è in esecuzione, lo fa da solo</translation>
    </message>
    <message>
        <source>all services of the hub must be restarted</source>
        <translation>tutti i servizi dell’hub vanno riavviati</translation>
    </message>
    <message>
        <source>qmail-newmrh must compile it</source>
        <translation>qmail-newmrh deve compilarlo</translation>
    </message>
    <message>
        <source>%1 No program of this hub reads it yet.</source>
        <translation>%1 Nessun programma di questo hub lo legge ancora.</translation>
    </message>
    <message>
        <source>DNS block lists: clients that one of them knows are refused by rblsmtpd, which then stands before qmail-smtpd, without STARTTLS.</source>
        <translation>Liste di blocco DNS: i client noti a una di esse sono rifiutati da rblsmtpd, che in tal caso sta davanti a qmail-smtpd, senza STARTTLS.</translation>
    </message>
    <message>
        <source>QMQP is not offered</source>
        <translation>QMQP non è offerto</translation>
    </message>
    <message>
        <source>Where clients that may relay hand over mail by QMQP: address:port, one a line, such as [::]:628.</source>
        <translation>Dove i client che possono usare il relay consegnano la posta con QMQP: indirizzo:porta, uno per riga, ad esempio [::]:628.</translation>
    </message>
    <message>
        <source>QMTP is not offered</source>
        <translation>QMTP non è offerto</translation>
    </message>
    <message>
        <source>Where mail is taken by QMTP: address:port, one a line, such as [::]:209.</source>
        <translation>Dove la posta è accettata con QMTP: indirizzo:porta, uno per riga, ad esempio [::]:209.</translation>
    </message>
    <message>
        <source>The program that takes new mail in qmail-queue&apos;s place, a scanner or bin/qmail-qmqpc, where QMAILQUEUE names none: its path.</source>
        <translation>Il programma che prende la nuova posta al posto di qmail-queue, uno scanner o bin/qmail-qmqpc, quando QMAILQUEUE non ne indica nessuno: il suo percorso.</translation>
    </message>
</context>
<context>
    <name>DomainRows</name>
    <message>
        <source>Domain</source>
        <translation>Dominio</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Handled by</source>
        <translation>Gestito da</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Indirizzi</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stato</translation>
    </message>
    <message>
        <source>Local</source>
        <comment>kind of a domain</comment>
        <translation>Locale</translation>
    </message>
    <message>
        <source>Virtual</source>
        <comment>kind of a domain</comment>
        <translation>Virtuale</translation>
    </message>
    <message>
        <source>Relay</source>
        <comment>kind of a domain</comment>
        <translation>Relay</translation>
    </message>
    <message>
        <source>receives mail; the name system sends it here</source>
        <translation>riceve posta; il DNS la manda qui</translation>
    </message>
    <message>
        <source>the name system sends its mail to another server first</source>
        <translation>il DNS manda la sua posta prima a un altro server</translation>
    </message>
    <message>
        <source>the name system sends its mail to another server</source>
        <translation>il DNS manda la sua posta a un altro server</translation>
    </message>
    <message>
        <source>the name system says that it takes no mail</source>
        <translation>il DNS indica che non accetta posta</translation>
    </message>
    <message>
        <source>the name system does not know this name</source>
        <translation>il DNS non conosce questo nome</translation>
    </message>
    <message>
        <source>the name system did not answer</source>
        <translation>il DNS non ha risposto</translation>
    </message>
    <message>
        <source>There is no MX record: mail goes to the address of the name itself.</source>
        <translation>Non c’è un record MX: la posta va all’indirizzo del nome stesso.</translation>
    </message>
    <message>
        <source>no address</source>
        <translation>nessun indirizzo</translation>
    </message>
    <message>
        <source>%1 %2 (%3), this hub</source>
        <comment>preference, server name, addresses</comment>
        <translation>%1 %2 (%3), questo hub</translation>
    </message>
    <message>
        <source>%1 %2 (%3)</source>
        <comment>preference, server name, addresses</comment>
        <translation>%1 %2 (%3)</translation>
    </message>
    <message>
        <source>To receive its mail from others, add an MX record with the name of this hub where the domain&apos;s names are kept. Behind a router it is right when that record leads to the router&apos;s address.</source>
        <translation>Per ricevere la sua posta dall’esterno, aggiungere un record MX con il nome di questo hub dove sono gestiti i nomi del dominio. Dietro un router è corretto che quel record porti all’indirizzo del router.</translation>
    </message>
    <message>
        <source>mail from outside is refused: it is missing in rcpthosts</source>
        <translation>la posta dall’esterno viene rifiutata: il dominio manca in rcpthosts</translation>
    </message>
    <message>
        <source>every address bounces</source>
        <translation>la posta di ogni indirizzo torna al mittente</translation>
    </message>
    <message>
        <source>is taken and passed on</source>
        <translation>la posta viene accettata e trasmessa</translation>
    </message>
    <message>
        <source>is passed on to %1</source>
        <comment>server</comment>
        <translation>la posta viene trasmessa a %1</translation>
    </message>
    <message>
        <source>receives mail</source>
        <translation>riceve posta</translation>
    </message>
    <message>
        <source>this computer’s users</source>
        <translation>gli utenti di questo computer</translation>
    </message>
    <message>
        <source>%1, without %2</source>
        <comment>a domain, addresses it does not hold for</comment>
        <translation>%1, senza %2</translation>
    </message>
</context>
<context>
    <name>DotQmailWords</name>
    <message>
        <source>A copy is passed on to %1.</source>
        <comment>address</comment>
        <translation>Una copia viene inoltrata a %1.</translation>
    </message>
    <message>
        <source>It is kept in the Maildir %1.</source>
        <comment>path</comment>
        <translation>Viene conservata nella Maildir %1.</translation>
    </message>
    <message>
        <source>It is appended to the mbox file %1.</source>
        <comment>path</comment>
        <translation>Viene aggiunta al file mbox %1.</translation>
    </message>
    <message>
        <source>It is given to the program %1.</source>
        <comment>command line</comment>
        <translation>Viene data al programma %1.</translation>
    </message>
    <message>
        <source>From here on it is a list: nothing but addresses may follow.</source>
        <translation>Da qui in poi è una lista: possono seguire solo indirizzi.</translation>
    </message>
    <message>
        <source>The line %1 is ignored.</source>
        <comment>number</comment>
        <translation>La riga %1 viene ignorata.</translation>
    </message>
    <message>
        <source>The first line is blank: the mail waits until it is not.</source>
        <translation>La prima riga è vuota: la posta attende finché non lo è più.</translation>
    </message>
    <message>
        <source>The file is empty: the standard delivery holds.</source>
        <translation>Il file è vuoto: vale la consegna predefinita.</translation>
    </message>
    <message>
        <source>It names no place: the mail is dropped without a word.</source>
        <translation>Non indica alcuna destinazione: la posta viene scartata senza avviso.</translation>
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
        <translation>%1 g</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <comment>days, hours</comment>
        <translation>%1 g %2 h</translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation>
            <numerusform>%n byte</numerusform>
            <numerusform>%n byte</numerusform>
        </translation>
    </message>
    <message>
        <source>due now</source>
        <translation>ora</translation>
    </message>
    <message>
        <source>in %1 s</source>
        <comment>seconds</comment>
        <translation>fra %1 s</translation>
    </message>
    <message>
        <source>in %1 min</source>
        <comment>minutes</comment>
        <translation>fra %1 min</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Consegna</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Coda</translation>
    </message>
    <message>
        <source>Mail in (SMTP)</source>
        <translation>Posta in arrivo (SMTP)</translation>
    </message>
    <message>
        <source>Mail from users (submission)</source>
        <translation>Posta degli utenti (submission)</translation>
    </message>
    <message>
        <source>Mail from users (submission under TLS)</source>
        <translation>Posta degli utenti (submission sotto TLS)</translation>
    </message>
    <message>
        <source>Mailboxes (POP3)</source>
        <translation>Caselle (POP3)</translation>
    </message>
    <message>
        <source>Mailboxes (POP3 under TLS)</source>
        <translation>Caselle (POP3 sotto TLS)</translation>
    </message>
    <message>
        <source>Mail in (QMTP)</source>
        <translation>Posta in arrivo (QMTP)</translation>
    </message>
    <message>
        <source>Mail from null clients (QMQP)</source>
        <translation>Posta dai client senza coda (QMQP)</translation>
    </message>
</context>
<context>
    <name>HelperWords</name>
    <message>
        <source>None.</source>
        <translation>Nessuna.</translation>
    </message>
    <message>
        <source>None. qmail-send is told to read its files again (HUP).</source>
        <translation>Nessuna. A qmail-send viene detto di rileggere i suoi file (HUP).</translation>
    </message>
    <message>
        <source>qmail-send is restarted: running deliveries finish first; mail is taken meanwhile.</source>
        <translation>qmail-send viene riavviato: le consegne in corso finiscono prima; intanto la posta viene accettata.</translation>
    </message>
    <message>
        <source>All services are restarted: running deliveries and connections finish first, and for some seconds no mail is taken.</source>
        <translation>Tutti i servizi vengono riavviati: consegne e connessioni in corso finiscono prima, e per qualche secondo non si accetta posta.</translation>
    </message>
    <message>
        <source>Mail to anybody@%1 is accepted from the whole Internet.</source>
        <translation>La posta per chiunque@%1 viene accettata da tutta Internet.</translation>
    </message>
    <message>
        <source>Mail to anybody below %1 is accepted from the whole Internet.</source>
        <translation>La posta per chiunque al di sotto di %1 viene accettata da tutta Internet.</translation>
    </message>
    <message>
        <source>Mail to anybody@%1 is refused from now on.</source>
        <translation>La posta per chiunque@%1 d’ora in poi viene rifiutata.</translation>
    </message>
    <message>
        <source>Mail to anybody below %1 is refused from now on.</source>
        <translation>La posta per chiunque al di sotto di %1 d’ora in poi viene rifiutata.</translation>
    </message>
    <message>
        <source>Mail for any domain is accepted from everybody: the hub becomes an open relay.</source>
        <translation>La posta per qualsiasi dominio viene accettata da tutti: l’hub diventa un open relay.</translation>
    </message>
    <message>
        <source>From now on only mail for the named domains is accepted; until now it was mail for any domain.</source>
        <translation>D’ora in poi si accetta solo posta per i domini nominati; finora per qualsiasi dominio.</translation>
    </message>
    <message>
        <source>Only the domain in control/me is local.</source>
        <translation>È locale solo il dominio in control/me.</translation>
    </message>
    <message>
        <source>The addresses of %1 are the users and aliases of this computer.</source>
        <translation>Gli indirizzi di %1 sono gli utenti e gli alias di questo computer.</translation>
    </message>
    <message>
        <source>%1 is no longer local: mail for it goes where virtualdomains or DNS say; what waits for it in the queue as local mail is still delivered here.</source>
        <translation>%1 non è più locale: la sua posta va dove indicano virtualdomains o il DNS; quella che attende in coda come posta locale viene ancora consegnata qui.</translation>
    </message>
    <message>
        <source>%1 is no longer virtual: mail for it goes where locals or DNS say.</source>
        <translation>%1 non è più virtuale: la sua posta va dove indicano locals o il DNS.</translation>
    </message>
    <message>
        <source>Through control/virtualdomains mail to anybody@%1 goes to the local address %2-NAME.</source>
        <translation>Tramite control/virtualdomains la posta per chiunque@%1 va all’indirizzo locale %2-NOME.</translation>
    </message>
    <message>
        <source>Through control/virtualdomains mail to anybody below %1 goes to the local address %2-NAME.</source>
        <translation>Tramite control/virtualdomains la posta per chiunque al di sotto di %1 va all’indirizzo locale %2-NOME.</translation>
    </message>
    <message>
        <source>Through control/virtualdomains mail to %1 goes to the local address %2-NAME.</source>
        <translation>Tramite control/virtualdomains la posta per %1 va all’indirizzo locale %2-NOME.</translation>
    </message>
    <message>
        <source>The same for %1 more.</source>
        <translation>Lo stesso per altri %1.</translation>
    </message>
    <message>
        <source>%1 is removed; without it holds: %2.</source>
        <translation>%1 viene rimosso; senza di esso vale: %2.</translation>
    </message>
    <message>
        <source>It is taken back after %1 seconds unless it is confirmed, because it changes where mail is sent.</source>
        <translation>Viene annullata dopo %1 secondi se non confermata, perché cambia dove si invia la posta.</translation>
    </message>
    <message>
        <source>It is taken back after %1 seconds unless it is confirmed, because it changes where the hub listens.</source>
        <translation>Viene annullata dopo %1 secondi se non confermata, perché cambia dove l’hub è in ascolto.</translation>
    </message>
    <message>
        <source>It is taken back after %1 seconds unless it is confirmed, because it changes what the hub is called or runs as.</source>
        <translation>Viene annullata dopo %1 secondi se non confermata, perché cambia il nome dell’hub o l’account con cui viene eseguito.</translation>
    </message>
    <message>
        <source>It is taken back after %1 seconds unless it is confirmed, because it changes whether the hub relays for everybody.</source>
        <translation>Viene annullata dopo %1 secondi se non confermata, perché cambia se l’hub fa da relay per tutti.</translation>
    </message>
    <message>
        <source>every file reads back as it was meant</source>
        <translation>ogni file riletto è come previsto</translation>
    </message>
    <message>
        <source>the change is recorded in the history</source>
        <translation>la modifica è registrata nella cronologia</translation>
    </message>
    <message>
        <source>control/morercpthosts is compiled</source>
        <translation>control/morercpthosts è compilato</translation>
    </message>
    <message>
        <source>users/assign is compiled</source>
        <translation>users/assign è compilato</translation>
    </message>
    <message>
        <source>the tcp rules are compiled</source>
        <translation>le regole tcp sono compilate</translation>
    </message>
    <message>
        <source>qmail-send reads its files again (HUP)</source>
        <translation>qmail-send rilegge i suoi file (HUP)</translation>
    </message>
    <message>
        <source>all services are restarted</source>
        <translation>tutti i servizi sono riavviati</translation>
    </message>
    <message>
        <source>%1 is restarted</source>
        <translation>%1 è riavviato</translation>
    </message>
    <message>
        <source>by SMTP mail to %1 is accepted</source>
        <translation>via SMTP la posta per %1 viene accettata</translation>
    </message>
    <message>
        <source>by SMTP mail to %1 is refused</source>
        <translation>via SMTP la posta per %1 viene rifiutata</translation>
    </message>
    <message>
        <source>%1 is written</source>
        <translation>%1 è scritto</translation>
    </message>
    <message>
        <source>%1 is removed</source>
        <translation>%1 è rimosso</translation>
    </message>
    <message>
        <source>it does not run; it reads them when it starts</source>
        <translation>non è in esecuzione; li legge all’avvio</translation>
    </message>
    <message>
        <source>it does not run; it reads its files when it starts</source>
        <translation>non è in esecuzione; legge i suoi file all’avvio</translation>
    </message>
    <message>
        <source>it has answered since</source>
        <translation>da allora ha risposto</translation>
    </message>
    <message>
        <source>it was told; whether it has read them cannot be asked</source>
        <translation>è stato avvisato; se li abbia letti non si può chiedere</translation>
    </message>
    <message>
        <source>it runs as process %1</source>
        <translation>è in esecuzione come processo %1</translation>
    </message>
    <message>
        <source>it says the same already</source>
        <translation>dice già lo stesso</translation>
    </message>
    <message>
        <source>this machine may send mail anywhere, so the answer would say nothing</source>
        <translation>questa macchina può inviare posta ovunque, quindi la risposta non direbbe nulla</translation>
    </message>
    <message>
        <source>Undo of change %1: %2</source>
        <translation>Annullamento della modifica %1: %2</translation>
    </message>
    <message>
        <source>there is no Maildir %1 yet: mail for it waits until its owner makes it with maildirmake</source>
        <translation>non esiste ancora il Maildir %1: la posta attende che il suo proprietario lo crei con maildirmake</translation>
    </message>
    <message>
        <source>Could not %1: %2</source>
        <translation>Impossibile %1: %2</translation>
    </message>
    <message>
        <source>change where mail for the address goes</source>
        <translation>cambiare dove va la posta per l’indirizzo</translation>
    </message>
    <message>
        <source>take the addresses from the table</source>
        <translation>acquisire gli indirizzi dalla tabella</translation>
    </message>
    <message>
        <source>remove the address</source>
        <translation>rimuovere l’indirizzo</translation>
    </message>
    <message>
        <source>restore the backup</source>
        <translation>ripristinare il backup</translation>
    </message>
    <message>
        <source>edit the files</source>
        <translation>modificare i file</translation>
    </message>
    <message>
        <source>make these changes</source>
        <translation>fare queste modifiche</translation>
    </message>
    <message>
        <source>take back the change</source>
        <translation>annullare la modifica</translation>
    </message>
    <message>
        <source>change the setting</source>
        <translation>cambiare l’impostazione</translation>
    </message>
    <message>
        <source>set the setting back to its standard</source>
        <translation>riportare l’impostazione al valore predefinito</translation>
    </message>
    <message>
        <source>write the file</source>
        <translation>scrivere il file</translation>
    </message>
    <message>
        <source>add the domain</source>
        <translation>aggiungere il dominio</translation>
    </message>
    <message>
        <source>change the domain</source>
        <translation>modificare il dominio</translation>
    </message>
    <message>
        <source>remove the domain</source>
        <translation>rimuovere il dominio</translation>
    </message>
    <message>
        <source>rename the domain</source>
        <translation>rinominare il dominio</translation>
    </message>
    <message>
        <source>remove the entry of fastforward&apos;s table</source>
        <translation>rimuovere la voce dalla tabella di fastforward</translation>
    </message>
    <message>
        <source>set the entry of fastforward&apos;s table</source>
        <translation>impostare la voce nella tabella di fastforward</translation>
    </message>
    <message>
        <source>change the names of the hub</source>
        <translation>cambiare i nomi dell’hub</translation>
    </message>
    <message>
        <source>add members to the mailing list</source>
        <translation>aggiungere membri alla lista di distribuzione</translation>
    </message>
    <message>
        <source>make the mailing list</source>
        <translation>creare la lista di distribuzione</translation>
    </message>
    <message>
        <source>remove the mailing list</source>
        <translation>rimuovere la lista di distribuzione</translation>
    </message>
    <message>
        <source>remove members of the mailing list</source>
        <translation>rimuovere membri dalla lista di distribuzione</translation>
    </message>
    <message>
        <source>change the owner of the mailing list</source>
        <translation>cambiare il proprietario della lista di distribuzione</translation>
    </message>
    <message>
        <source>remove the password</source>
        <translation>rimuovere la password</translation>
    </message>
    <message>
        <source>set the password</source>
        <translation>impostare la password</translation>
    </message>
    <message>
        <source>change what is archived</source>
        <translation>cambiare che cosa viene archiviato</translation>
    </message>
    <message>
        <source>change the queue for hosts that dial in</source>
        <translation>cambiare la coda per gli host che si collegano a intervalli</translation>
    </message>
    <message>
        <source>make this a client without a queue</source>
        <translation>rendere questo host un client senza coda</translation>
    </message>
    <message>
        <source>make this a client of another hub</source>
        <translation>rendere questo host un client di un altro hub</translation>
    </message>
    <message>
        <source>add the rule for clients</source>
        <translation>aggiungere la regola per i client</translation>
    </message>
    <message>
        <source>remove the rule for clients</source>
        <translation>rimuovere la regola per i client</translation>
    </message>
    <message>
        <source>end the service</source>
        <translation>terminare il servizio</translation>
    </message>
    <message>
        <source>begin the service</source>
        <translation>attivare il servizio</translation>
    </message>
    <message>
        <source>let the services follow their settings</source>
        <translation>adeguare i servizi alle loro impostazioni</translation>
    </message>
    <message>
        <source>take over the hub</source>
        <translation>adottare l’hub</translation>
    </message>
    <message>
        <source>make the hub</source>
        <translation>creare l’hub</translation>
    </message>
    <message>
        <source>remove the smart host</source>
        <translation>rimuovere lo smart host</translation>
    </message>
    <message>
        <source>set the smart host</source>
        <translation>impostare lo smart host</translation>
    </message>
    <message>
        <source>install the certificate</source>
        <translation>installare il certificato</translation>
    </message>
    <message>
        <source>make the certificate</source>
        <translation>creare il certificato</translation>
    </message>
    <message>
        <source>remove the certificate</source>
        <translation>rimuovere il certificato</translation>
    </message>
    <message>
        <source>add the rule of users/assign</source>
        <translation>aggiungere la regola di users/assign</translation>
    </message>
    <message>
        <source>make users/assign anew</source>
        <translation>rigenerare users/assign</translation>
    </message>
    <message>
        <source>remove the rule of users/assign</source>
        <translation>rimuovere la regola di users/assign</translation>
    </message>
    <message>
        <source>change the list of users</source>
        <translation>modificare l’elenco degli utenti</translation>
    </message>
    <message>
        <source>take back what was not confirmed</source>
        <translation>annullare ciò che non è stato confermato</translation>
    </message>
    <message>
        <source>make the change</source>
        <translation>fare la modifica</translation>
    </message>
    <message>
        <source>begin a change</source>
        <translation>iniziare una modifica</translation>
    </message>
    <message>
        <source>make good an interrupted change</source>
        <translation>rimediare a una modifica interrotta</translation>
    </message>
    <message>
        <source>open the history</source>
        <translation>aprire la cronologia</translation>
    </message>
    <message>
        <source>open the history in %1</source>
        <translation>aprire la cronologia in %1</translation>
    </message>
    <message>
        <source>make the history in %1</source>
        <translation>creare la cronologia in %1</translation>
    </message>
    <message>
        <source>read the history</source>
        <translation>leggere la cronologia</translation>
    </message>
    <message>
        <source>write the history</source>
        <translation>scrivere la cronologia</translation>
    </message>
    <message>
        <source>read the audit log</source>
        <translation>leggere il log di controllo</translation>
    </message>
    <message>
        <source>read the request</source>
        <translation>leggere la richiesta</translation>
    </message>
    <message>
        <source>note what was edited outside</source>
        <translation>registrare che cosa è stato modificato dall’esterno</translation>
    </message>
    <message>
        <source>forget the confirmation</source>
        <translation>dimenticare la conferma</translation>
    </message>
    <message>
        <source>take back the change of %1</source>
        <translation>annullare la modifica di %1</translation>
    </message>
    <message>
        <source>undo change %1</source>
        <translation>annullare la modifica %1</translation>
    </message>
    <message>
        <source>find the hub</source>
        <translation>trovare l’hub</translation>
    </message>
    <message>
        <source>find the file of %1</source>
        <translation>trovare il file di %1</translation>
    </message>
    <message>
        <source>find the files of %1</source>
        <translation>trovare i file di %1</translation>
    </message>
    <message>
        <source>find the files of the addresses</source>
        <translation>trovare i file degli indirizzi</translation>
    </message>
    <message>
        <source>find the account of the SMTP server</source>
        <translation>trovare l’account del server SMTP</translation>
    </message>
    <message>
        <source>list the addresses</source>
        <translation>elencare gli indirizzi</translation>
    </message>
    <message>
        <source>list the mailing lists</source>
        <translation>elencare le liste di distribuzione</translation>
    </message>
    <message>
        <source>look at the list %1</source>
        <translation>esaminare la lista %1</translation>
    </message>
    <message>
        <source>read the members of %1</source>
        <translation>leggere i membri di %1</translation>
    </message>
    <message>
        <source>make the mailing list %1</source>
        <translation>creare la lista di distribuzione %1</translation>
    </message>
    <message>
        <source>read the passwords</source>
        <translation>leggere le password</translation>
    </message>
    <message>
        <source>set a password</source>
        <translation>impostare una password</translation>
    </message>
    <message>
        <source>add the rule</source>
        <translation>aggiungere la regola</translation>
    </message>
    <message>
        <source>compile the rules</source>
        <translation>compilare le regole</translation>
    </message>
    <message>
        <source>make users/assign</source>
        <translation>generare users/assign</translation>
    </message>
    <message>
        <source>look up the accounts</source>
        <translation>cercare gli account</translation>
    </message>
    <message>
        <source>look up the account %1</source>
        <translation>cercare l’account %1</translation>
    </message>
    <message>
        <source>explain %1</source>
        <translation>spiegare %1</translation>
    </message>
    <message>
        <source>rename %1</source>
        <translation>rinominare %1</translation>
    </message>
    <message>
        <source>add %1</source>
        <translation>aggiungere %1</translation>
    </message>
    <message>
        <source>change %1</source>
        <translation>modificare %1</translation>
    </message>
    <message>
        <source>read %1</source>
        <translation>leggere %1</translation>
    </message>
    <message>
        <source>open %1</source>
        <translation>aprire %1</translation>
    </message>
    <message>
        <source>start %1</source>
        <translation>avviare %1</translation>
    </message>
    <message>
        <source>connect to %1</source>
        <translation>connettersi a %1</translation>
    </message>
    <message>
        <source>make a certificate</source>
        <translation>creare un certificato</translation>
    </message>
    <message>
        <source>make a hub in %1</source>
        <translation>creare un hub in %1</translation>
    </message>
    <message>
        <source>take over the hub in %1</source>
        <translation>adottare l’hub in %1</translation>
    </message>
    <message>
        <source>read the relays</source>
        <translation>leggere i relay</translation>
    </message>
    <message>
        <source>try the relay</source>
        <translation>provare il relay</translation>
    </message>
    <message>
        <source>back up the configuration</source>
        <translation>fare il backup della configurazione</translation>
    </message>
    <message>
        <source>read the backup %1</source>
        <translation>leggere il backup %1</translation>
    </message>
    <message>
        <source>remove the backup %1</source>
        <translation>rimuovere il backup %1</translation>
    </message>
    <message>
        <source>finish the change</source>
        <translation>completare la modifica</translation>
    </message>
    <message>
        <source>show %1</source>
        <translation>mostrare %1</translation>
    </message>
    <message>
        <source>stop the hub</source>
        <translation>fermare l’hub</translation>
    </message>
    <message>
        <source>read the queue</source>
        <translation>leggere la coda</translation>
    </message>
    <message>
        <source>look after the hub</source>
        <translation>amministrare l’hub</translation>
    </message>
    <message>
        <source>retry all messages</source>
        <translation>ritentare tutti i messaggi</translation>
    </message>
    <message>
        <source>retry message %1</source>
        <translation>ritentare il messaggio %1</translation>
    </message>
    <message>
        <source>return message %1</source>
        <translation>rimandare al mittente il messaggio %1</translation>
    </message>
    <message>
        <source>delete message %1</source>
        <translation>eliminare il messaggio %1</translation>
    </message>
    <message>
        <source>give message %1 more time</source>
        <translation>dare più tempo al messaggio %1</translation>
    </message>
    <message>
        <source>start the service %1</source>
        <translation>avviare il servizio %1</translation>
    </message>
    <message>
        <source>stop the service %1</source>
        <translation>fermare il servizio %1</translation>
    </message>
    <message>
        <source>restart the service %1</source>
        <translation>riavviare il servizio %1</translation>
    </message>
    <message>
        <source>pause the service %1</source>
        <translation>mettere in pausa il servizio %1</translation>
    </message>
    <message>
        <source>continue the service %1</source>
        <translation>riprendere il servizio %1</translation>
    </message>
    <message>
        <source>reload the service %1</source>
        <translation>ricaricare il servizio %1</translation>
    </message>
    <message>
        <source>try the login at %1</source>
        <translation>provare l’accesso presso %1</translation>
    </message>
    <message>
        <source>send a test mail</source>
        <translation>inviare un messaggio di prova</translation>
    </message>
    <message>
        <source>ask the name system</source>
        <translation>interrogare il DNS</translation>
    </message>
    <message>
        <source>ask the name system about %1</source>
        <translation>interrogare il DNS su %1</translation>
    </message>
    <message>
        <source>list the logs of %1</source>
        <translation>elencare i log di %1</translation>
    </message>
    <message>
        <source>open the log %1</source>
        <translation>aprire il log %1</translation>
    </message>
    <message>
        <source>open the log file %1 in %2</source>
        <translation>aprire il file di log %1 in %2</translation>
    </message>
    <message>
        <source>Could not answer: %1</source>
        <translation>Impossibile rispondere: %1</translation>
    </message>
    <message>
        <source>There is no %1</source>
        <translation>%1 non esiste</translation>
    </message>
    <message>
        <source>There is no file to change: %1</source>
        <translation>Non c’è alcun file da modificare: %1</translation>
    </message>
    <message>
        <source>There is no control file to change: %1</source>
        <translation>Non c’è alcun file di controllo da modificare: %1</translation>
    </message>
    <message>
        <source>There is no history: %1</source>
        <translation>Non c’è alcuna cronologia: %1</translation>
    </message>
    <message>
        <source>There is no change %1</source>
        <translation>Non c’è una modifica %1</translation>
    </message>
    <message>
        <source>There is no change %1, and an older one %2</source>
        <translation>Non c’è una modifica %1 insieme a una più vecchia %2</translation>
    </message>
    <message>
        <source>There is no change %1 that can be undone</source>
        <translation>Non c’è una modifica %1 che si possa annullare</translation>
    </message>
    <message>
        <source>There is no change to undo</source>
        <translation>Non c’è alcuna modifica da annullare</translation>
    </message>
    <message>
        <source>There is no change that waits to be confirmed</source>
        <translation>Non c’è alcuna modifica in attesa di conferma</translation>
    </message>
    <message>
        <source>There is no domain %1 on this hub</source>
        <translation>Non c’è un dominio %1 su questo hub</translation>
    </message>
    <message>
        <source>There is no domain %1 that is delivered here</source>
        <translation>Non c’è un dominio %1 la cui posta venga consegnata qui</translation>
    </message>
    <message>
        <source>There is no domain %1 in this backup</source>
        <translation>Non c’è un dominio %1 in questo backup</translation>
    </message>
    <message>
        <source>There is no delivery to %1 there</source>
        <translation>Lì non c’è alcuna consegna a %1</translation>
    </message>
    <message>
        <source>There is no file of the address %1 (%2)</source>
        <translation>Non c’è un file dell’indirizzo %1 (%2)</translation>
    </message>
    <message>
        <source>There is no file %1 in this backup</source>
        <translation>Non c’è un file %1 in questo backup</translation>
    </message>
    <message>
        <source>There is no backup named %1</source>
        <translation>Non c’è un backup di nome %1</translation>
    </message>
    <message>
        <source>There is no entry &quot;%1&quot; in %2</source>
        <translation>Non c’è una voce &quot;%1&quot; in %2</translation>
    </message>
    <message>
        <source>There is no name %1 in the table of fastforward</source>
        <translation>Non c’è un nome %1 nella tabella di fastforward</translation>
    </message>
    <message>
        <source>There is no mailing list %1</source>
        <translation>Non c’è una lista di distribuzione %1</translation>
    </message>
    <message>
        <source>There is no member %1 of %2</source>
        <translation>Non c’è un membro %1 di %2</translation>
    </message>
    <message>
        <source>There is no password of %1</source>
        <translation>Non c’è una password di %1</translation>
    </message>
    <message>
        <source>There is no rule for %1</source>
        <translation>Non c’è una regola per %1</translation>
    </message>
    <message>
        <source>There is no rule for everybody else</source>
        <translation>Non c’è una regola per tutti gli altri</translation>
    </message>
    <message>
        <source>There is no rule for %1 in users/assign</source>
        <translation>Non c’è una regola per %1 in users/assign</translation>
    </message>
    <message>
        <source>There is no relay for %1</source>
        <translation>Non c’è un relay per %1</translation>
    </message>
    <message>
        <source>There is no certificate %1</source>
        <translation>Non c’è un certificato %1</translation>
    </message>
    <message>
        <source>There is no account %1</source>
        <translation>Non c’è un account %1</translation>
    </message>
    <message>
        <source>There is no local address of %1: %2</source>
        <translation>Non c’è un indirizzo locale di %1: %2</translation>
    </message>
    <message>
        <source>There is no service named %1</source>
        <translation>Non c’è un servizio di nome %1</translation>
    </message>
    <message>
        <source>There is no service named %1 that a hub can have</source>
        <translation>Non c’è un servizio di nome %1 che un hub possa avere</translation>
    </message>
    <message>
        <source>There is no control file named %1</source>
        <translation>Non c’è un file di controllo di nome %1</translation>
    </message>
    <message>
        <source>There is no log directory named %1</source>
        <translation>Non c’è una directory di log di nome %1</translation>
    </message>
    <message>
        <source>There is no log file %1 in %2</source>
        <translation>Non c’è un file di log %1 in %2</translation>
    </message>
    <message>
        <source>There is no log file %1 as it was listed</source>
        <translation>Non c’è un file di log %1 come era stato elencato</translation>
    </message>
    <message>
        <source>There is no hub in %1 that was set up by hand: no service below /service or /etc/service starts its qmail-send</source>
        <translation>Non c’è un hub in %1 configurato a mano: nessun servizio sotto /service o /etc/service avvia il suo qmail-send</translation>
    </message>
    <message>
        <source>There is no hub in %1 yet; one of the acts must make it (org.mailwright.Setup).</source>
        <translation>Non c’è ancora un hub in %1; una delle azioni deve crearlo (org.mailwright.Setup).</translation>
    </message>
    <message>
        <source>There is no hub in %1 yet; make one with the application, or with: mailwrightctl setup create NAME.</source>
        <translation>Non c’è ancora un hub in %1; crearne uno con l’applicazione oppure con: mailwrightctl setup create NAME.</translation>
    </message>
    <message>
        <source>The hub in %1 was set up by others and has not been taken over yet: mailwrightctl setup adopt.</source>
        <translation>L’hub in %1 è stato configurato da altri e non è ancora stato adottato: mailwrightctl setup adopt.</translation>
    </message>
    <message>
        <source>There is no method %1.</source>
        <translation>Non c’è un metodo %1.</translation>
    </message>
    <message>
        <source>Not allowed: the right to %1 is missing</source>
        <translation>Non consentito: manca il diritto di %1</translation>
    </message>
    <message>
        <source>Not allowed: the right to view is missing</source>
        <translation>Non consentito: manca il diritto di vedere</translation>
    </message>
    <message>
        <source>Not allowed: the right to operate is missing</source>
        <translation>Non consentito: manca il diritto di gestire</translation>
    </message>
    <message>
        <source>Not allowed: the right to configure is missing</source>
        <translation>Non consentito: manca il diritto di configurare</translation>
    </message>
    <message>
        <source>read mail</source>
        <translation>leggere la posta</translation>
    </message>
    <message>
        <source>let mail run programs</source>
        <translation>far eseguire programmi alla posta</translation>
    </message>
    <message>
        <source>give addresses to accounts</source>
        <translation>assegnare indirizzi agli account</translation>
    </message>
    <message>
        <source>open the relay</source>
        <translation>aprire il relay</translation>
    </message>
    <message>
        <source>delete mail</source>
        <translation>eliminare la posta</translation>
    </message>
    <message>
        <source>read messages</source>
        <translation>leggere i messaggi</translation>
    </message>
    <message>
        <source>write files as they are given</source>
        <translation>scrivere i file così come sono forniti</translation>
    </message>
    <message>
        <source>restore a backup</source>
        <translation>ripristinare un backup</translation>
    </message>
    <message>
        <source>Only root may do this: %1.</source>
        <translation>Solo root può farlo: %1.</translation>
    </message>
    <message>
        <source>Only the hub&apos;s owner may do this: %1.</source>
        <translation>Solo il proprietario dell’hub può farlo: %1.</translation>
    </message>
    <message>
        <source>Only root may do this, or whom polkit allows it: %1; %2.</source>
        <translation>Può farlo solo root, o chi è autorizzato da polkit: %1; %2.</translation>
    </message>
    <message>
        <source>Only root may read mail, or whom polkit allows it: %1.</source>
        <translation>Può leggere la posta solo root, o chi è autorizzato da polkit: %1.</translation>
    </message>
    <message>
        <source>As root: %1</source>
        <translation>Come root: %1</translation>
    </message>
    <message>
        <source>This is a private hub; only its owner may use it.</source>
        <translation>Questo è un hub privato; può usarlo solo il suo proprietario.</translation>
    </message>
    <message>
        <source>%1 is not a member of the group %2.</source>
        <translation>%1 non è membro del gruppo %2.</translation>
    </message>
    <message>
        <source>%1 is not a member of the group %2, and %3.</source>
        <translation>%1 non è membro del gruppo %2, e %3.</translation>
    </message>
    <message>
        <source>An administrator can add the account, which is nearly as good as making it root: %1</source>
        <translation>Un amministratore può aggiungere l’account, il che equivale quasi a renderlo root: %1</translation>
    </message>
    <message>
        <source>the kernel does not tell which process asks (it is older than Linux 6.5)</source>
        <translation>il kernel non dice quale processo fa la richiesta (è più vecchio di Linux 6.5)</translation>
    </message>
    <message>
        <source>another question to the same user waits for its answer</source>
        <translation>un’altra domanda allo stesso utente attende la sua risposta</translation>
    </message>
    <message>
        <source>too many questions are open</source>
        <translation>ci sono troppe domande aperte</translation>
    </message>
    <message>
        <source>there is no system bus to ask polkit by</source>
        <translation>non c’è un bus di sistema tramite cui interrogare polkit</translation>
    </message>
    <message>
        <source>the system bus is gone</source>
        <translation>il bus di sistema non c’è più</translation>
    </message>
    <message>
        <source>polkit could not be asked</source>
        <translation>non è stato possibile interrogare polkit</translation>
    </message>
    <message>
        <source>polkit does not run</source>
        <translation>polkit non è in esecuzione</translation>
    </message>
    <message>
        <source>polkit says: %1</source>
        <translation>polkit dice: %1</translation>
    </message>
    <message>
        <source>polkit&apos;s answer cannot be understood</source>
        <translation>la risposta di polkit non è comprensibile</translation>
    </message>
    <message>
        <source>there is no agent to ask for a password where the request comes from</source>
        <translation>nel luogo da cui viene la richiesta non c’è un agente che chieda una password</translation>
    </message>
    <message>
        <source>an administrator would have to be asked</source>
        <translation>bisognerebbe chiedere a un amministratore</translation>
    </message>
    <message>
        <source>polkit refused it, or no password was given</source>
        <translation>polkit ha rifiutato, oppure non è stata fornita alcuna password</translation>
    </message>
    <message>
        <source>polkit refuses it</source>
        <translation>polkit rifiuta</translation>
    </message>
    <message>
        <source>nobody answered in time</source>
        <translation>nessuno ha risposto in tempo</translation>
    </message>
    <message>
        <source>%1 has changed</source>
        <translation>%1 è cambiato</translation>
    </message>
    <message>
        <source>%1 did it at %2 GMT by change %3 (%4).</source>
        <translation>Lo ha fatto %1 il %2 GMT con la modifica %3 (%4).</translation>
    </message>
    <message>
        <source>Read it again.</source>
        <translation>Leggerlo di nuovo.</translation>
    </message>
    <message>
        <source>It was removed, and not by a change recorded here.</source>
        <translation>È stato rimosso, e non da una modifica registrata qui.</translation>
    </message>
    <message>
        <source>It was edited outside at %1 GMT; it belongs to %2.</source>
        <translation>È stato modificato dall’esterno il %1 GMT; appartiene a %2.</translation>
    </message>
    <message>
        <source>It was made or removed since, so the change cannot be taken back by itself.</source>
        <translation>Nel frattempo è stato creato o rimosso, quindi la modifica non può essere annullata da sola.</translation>
    </message>
    <message>
        <source>A later change is in the same lines; undo that one first, or edit the file.</source>
        <translation>Una modifica successiva riguarda le stesse righe; annullare prima quella, oppure modificare il file.</translation>
    </message>
    <message>
        <source>It holds secrets and was changed again later; undo the later change first.</source>
        <translation>Contiene segreti ed è stato modificato di nuovo in seguito; annullare prima la modifica successiva.</translation>
    </message>
    <message>
        <source>what %1 held before, a secret, is not kept any more</source>
        <translation>ciò che %1 conteneva prima, un segreto, non viene più conservato</translation>
    </message>
    <message>
        <source>Set it again.</source>
        <translation>Impostarlo di nuovo.</translation>
    </message>
    <message>
        <source>It has left the queue.</source>
        <translation>Ha lasciato la coda.</translation>
    </message>
    <message>
        <source>Its number belongs to another message now, or it was given more time.</source>
        <translation>Il suo numero ora appartiene a un altro messaggio, oppure gli è stato dato più tempo.</translation>
    </message>
    <message>
        <source>message %1</source>
        <translation>messaggio %1</translation>
    </message>
    <message>
        <source>change %1 (%2) waits to be confirmed</source>
        <translation>la modifica %1 (%2) attende di essere confermata</translation>
    </message>
    <message>
        <source>Confirm it or undo it first.</source>
        <translation>Prima confermarla o annullarla.</translation>
    </message>
    <message>
        <source>nothing has been recorded yet</source>
        <translation>non è stato ancora registrato nulla</translation>
    </message>
    <message>
        <source>there is no change %1</source>
        <translation>non c’è una modifica %1</translation>
    </message>
    <message>
        <source>change %1 is not older than change %2</source>
        <translation>la modifica %1 non è più vecchia della modifica %2</translation>
    </message>
    <message>
        <source>Another change is being made; try again when it is done.</source>
        <translation>È in corso un’altra modifica; riprovare quando sarà finita.</translation>
    </message>
    <message>
        <source>Nothing else is changed before; mend the reason and try again, or move %1 away.</source>
        <translation>Prima non viene modificato altro; eliminare la causa e riprovare, oppure spostare %1 altrove.</translation>
    </message>
    <message>
        <source>Nothing has been changed.</source>
        <translation>Non è stato modificato nulla.</translation>
    </message>
    <message>
        <source>What was changed already has been taken back.</source>
        <translation>Ciò che era già stato modificato è stato annullato.</translation>
    </message>
    <message>
        <source>It could not be taken back either; the next start of mailwrightd tries it again.</source>
        <translation>Non è stato nemmeno possibile annullarla; il prossimo avvio di mailwrightd ci riprova.</translation>
    </message>
    <message>
        <source>A change may have at most 1000 files.</source>
        <translation>Una modifica può avere al massimo 1000 file.</translation>
    </message>
    <message>
        <source>A set has between 1 and 200 acts.</source>
        <translation>Un insieme ha da 1 a 200 azioni.</translation>
    </message>
    <message>
        <source>A set has at most 200 acts.</source>
        <translation>Un insieme ha al massimo 200 azioni.</translation>
    </message>
    <message>
        <source>Eight changes are at work already; try again in a moment.</source>
        <translation>Otto modifiche sono già in corso; riprovare fra un momento.</translation>
    </message>
    <message>
        <source>Four requests of yours are at work already; try again in a moment.</source>
        <translation>Quattro richieste dello stesso utente sono già in corso; riprovare fra un momento.</translation>
    </message>
    <message>
        <source>At most %1 addresses are taken at a time.</source>
        <translation>Si accettano al massimo %1 indirizzi per volta.</translation>
    </message>
    <message>
        <source>At most %1 domains are looked up at a time.</source>
        <translation>Si cercano al massimo %1 domini per volta.</translation>
    </message>
    <message>
        <source>There are 1000 backups already; remove some first.</source>
        <translation>Ci sono già 1000 backup; rimuoverne prima alcuni.</translation>
    </message>
    <message>
        <source>An entry may have at most 1000 targets; a mailing list has no such limit.</source>
        <translation>Una voce può avere al massimo 1000 destinazioni; una lista di distribuzione non ha questo limite.</translation>
    </message>
    <message>
        <source>%1 ended before its work was done</source>
        <translation>%1 è terminato prima di finire il suo lavoro</translation>
    </message>
    <message>
        <source>What it had begun is finished or taken back before the next change; the journal of mailwrightd says which.</source>
        <translation>Ciò che aveva iniziato viene completato o annullato prima della prossima modifica; il journal di mailwrightd dice quale dei due.</translation>
    </message>
    <message>
        <source>there was no answer in time</source>
        <translation>non c’è stata risposta in tempo</translation>
    </message>
    <message>
        <source>the worker was silent for a minute</source>
        <translation>il processo di lavoro è rimasto in silenzio per un minuto</translation>
    </message>
    <message>
        <source>the worker ended before its work was done</source>
        <translation>il processo di lavoro è terminato prima di finire il suo lavoro</translation>
    </message>
    <message>
        <source>the caller has gone, or the helper ends; what was begun goes on</source>
        <translation>il chiamante non c’è più, oppure il servizio ausiliario termina; ciò che è iniziato prosegue</translation>
    </message>
    <message>
        <source>the helper let go of the call</source>
        <translation>il servizio ausiliario ha abbandonato la chiamata</translation>
    </message>
    <message>
        <source>This is a mistake in mailwrightd; report it.</source>
        <translation>Questo è un errore di mailwrightd; segnalarlo.</translation>
    </message>
    <message>
        <source>it is not running</source>
        <translation>non è in esecuzione</translation>
    </message>
    <message>
        <source>Start it.</source>
        <translation>Avviarlo.</translation>
    </message>
    <message>
        <source>it has not happened within %1 seconds</source>
        <translation>non è avvenuto entro %1 secondi</translation>
    </message>
    <message>
        <source>Start the hub&apos;s supervisor: restart mailwrightd, and look at svscan.log.</source>
        <translation>Avviare il supervisore dell’hub: riavviare mailwrightd e guardare in svscan.log.</translation>
    </message>
    <message>
        <source>Look at the log of the service.</source>
        <translation>Guardare il log del servizio.</translation>
    </message>
    <message>
        <source>It was told to stop and will when its running work is done.</source>
        <translation>Gli è stato detto di fermarsi e lo farà quando il lavoro in corso sarà finito.</translation>
    </message>
    <message>
        <source>It was told to end and begins again when its running work is done.</source>
        <translation>Gli è stato detto di terminare e ricomincia quando il lavoro in corso sarà finito.</translation>
    </message>
    <message>
        <source>Start the service qmail-send.</source>
        <translation>Avviare il servizio qmail-send.</translation>
    </message>
    <message>
        <source>Look at the service qmail-send.</source>
        <translation>Controllare il servizio qmail-send.</translation>
    </message>
    <message>
        <source>qmail-send does not run</source>
        <translation>qmail-send non è in esecuzione</translation>
    </message>
    <message>
        <source>qmail-send takes no commands: it does not run, or is a stock one.</source>
        <translation>qmail-send non accetta comandi: non è in esecuzione, oppure è quello originale.</translation>
    </message>
    <message>
        <source>Check the owners and modes below queue.</source>
        <translation>Controllare proprietari e permessi sotto queue.</translation>
    </message>
    <message>
        <source>these have not ended: %1</source>
        <translation>questi non sono terminati: %1</translation>
    </message>
    <message>
        <source>Wait for their running work and try again.</source>
        <translation>Attendere la fine del loro lavoro in corso e riprovare.</translation>
    </message>
    <message>
        <source>the hub offers no SMTP (control/smtplisten)</source>
        <translation>l’hub non offre SMTP (control/smtplisten)</translation>
    </message>
    <message>
        <source>qmail-remote said nothing</source>
        <translation>qmail-remote non ha detto nulla</translation>
    </message>
    <message>
        <source>The qmail-send of this hub is %1&apos;s and takes no commands for one message; it can try all of them (queue retry-all), and queue rejuvenate gives one more or less time.</source>
        <translation>Il qmail-send di questo hub è quello di %1 e non accetta comandi per un singolo messaggio; può ritentarli tutti (queue retry-all), e queue rejuvenate dà a uno più o meno tempo.</translation>
    </message>
    <message>
        <source>no supervise looks after %1</source>
        <translation>nessun supervise si occupa di %1</translation>
    </message>
    <message>
        <source>the process that became uid %1 ended early</source>
        <translation>il processo diventato uid %1 è terminato troppo presto</translation>
    </message>
    <message>
        <source>%1 cannot be understood: %2; remove it and adopt the hub again</source>
        <translation>%1 non è comprensibile: %2; rimuoverlo e adottare di nuovo l’hub</translation>
    </message>
    <message>
        <source>the file stayed locked for %1 s</source>
        <translation>il file è rimasto bloccato per %1 s</translation>
    </message>
    <message>
        <source>The helper cannot be reached</source>
        <translation>Impossibile raggiungere il servizio ausiliario</translation>
    </message>
    <message>
        <source>There is no connection yet.</source>
        <translation>Non c’è ancora una connessione.</translation>
    </message>
    <message>
        <source>There is no helper at %1.</source>
        <translation>Non c’è un servizio ausiliario in %1.</translation>
    </message>
    <message>
        <source>The helper at %1 is not running.</source>
        <translation>Il servizio ausiliario in %1 non è in esecuzione.</translation>
    </message>
    <message>
        <source>Start it as root: systemctl start mailwrightd</source>
        <translation>Avviarlo come root: systemctl start mailwrightd</translation>
    </message>
    <message>
        <source>Start it: %1</source>
        <translation>Avviarlo: %1</translation>
    </message>
    <message>
        <source>Start mailwrightd.</source>
        <translation>Avviare mailwrightd.</translation>
    </message>
    <message>
        <source>The helper&apos;s socket %1 may not be opened by this user.</source>
        <translation>Questo utente non può aprire il socket %1 del servizio ausiliario.</translation>
    </message>
    <message>
        <source>The helper at %1 is busy; it is tried again.</source>
        <translation>Il servizio ausiliario in %1 è occupato; si riprova.</translation>
    </message>
    <message>
        <source>Another user than root or you listens at %1: this is not the helper.</source>
        <translation>In %1 è in ascolto un utente diverso da root e da quello attuale: non è il servizio ausiliario.</translation>
    </message>
    <message>
        <source>The helper sent something that is not an answer.</source>
        <translation>Il servizio ausiliario ha inviato qualcosa che non è una risposta.</translation>
    </message>
    <message>
        <source>The connection to the helper was lost.</source>
        <translation>La connessione con il servizio ausiliario si è interrotta.</translation>
    </message>
    <message>
        <source>The helper refused the request (%1)</source>
        <translation>Il servizio ausiliario ha rifiutato la richiesta (%1)</translation>
    </message>
    <message>
        <source>The helper refused the request (%1, %2)</source>
        <translation>Il servizio ausiliario ha rifiutato la richiesta (%1, %2)</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>File o directory non esistente</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>Permesso negato</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>Operazione non permessa</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>Spazio esaurito sul dispositivo</translation>
    </message>
    <message>
        <source>Disk quota exceeded</source>
        <translation>Quota disco superata</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>File system in sola lettura</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>Errore di input/output</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>Non è una directory</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>È una directory</translation>
    </message>
    <message>
        <source>File exists</source>
        <translation>Il file esiste già</translation>
    </message>
    <message>
        <source>Device or resource busy</source>
        <translation>Dispositivo o risorsa occupata</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <translation>Troppi file aperti</translation>
    </message>
    <message>
        <source>Connection refused</source>
        <translation>Connessione rifiutata</translation>
    </message>
    <message>
        <source>Connection reset by peer</source>
        <translation>Connessione interrotta dal corrispondente</translation>
    </message>
    <message>
        <source>Connection timed out</source>
        <translation>Connessione scaduta</translation>
    </message>
    <message>
        <source>No route to host</source>
        <translation>Nessun percorso verso l’host</translation>
    </message>
    <message>
        <source>Network is unreachable</source>
        <translation>Rete non raggiungibile</translation>
    </message>
    <message>
        <source>Broken pipe</source>
        <translation>Pipe interrotta</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>nessuna risposta</translation>
    </message>
    <message>
        <source>no answer in time</source>
        <translation>nessuna risposta in tempo</translation>
    </message>
    <message>
        <source>%1 cannot be changed here: %2</source>
        <translation>%1 non può essere modificato qui: %2</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>non c’è un file simile</translation>
    </message>
    <message>
        <source>no control file has that name</source>
        <translation>nessun file di controllo ha quel nome</translation>
    </message>
    <message>
        <source>no control file has that name; %1 is one</source>
        <translation>nessun file di controllo ha quel nome; %1 lo è</translation>
    </message>
    <message>
        <source>its * stands for the end of a name</source>
        <translation>il suo * sta per la fine di un nome</translation>
    </message>
    <message>
        <source>it is made by a program</source>
        <translation>viene generato da un programma</translation>
    </message>
    <message>
        <source>it is none of append, assign, exclude, include, mailnames, passwd and subusers</source>
        <translation>non è nessuno fra append, assign, exclude, include, mailnames, passwd e subusers</translation>
    </message>
    <message>
        <source>addresses of the alias account are files .qmail-NAME in small letters</source>
        <translation>gli indirizzi dell’account alias sono file .qmail-NOME in lettere minuscole</translation>
    </message>
    <message>
        <source>a person&apos;s files are .qmail and .qmail-EXTENSION in small letters</source>
        <translation>i file di una persona sono .qmail e .qmail-ESTENSIONE in lettere minuscole</translation>
    </message>
    <message>
        <source>nobody here is called %1</source>
        <translation>qui nessuno si chiama %1</translation>
    </message>
    <message>
        <source>no account that gets mail is called %1</source>
        <translation>nessun account che riceve posta si chiama %1</translation>
    </message>
    <message>
        <source>%1 is no home of this hub&apos;s people</source>
        <translation>%1 non è la home di una persona di questo hub</translation>
    </message>
    <message>
        <source>users/assign gives the address the home %1, which is not the account&apos;s own</source>
        <translation>users/assign dà all’indirizzo la home %1, che non è quella propria dell’account</translation>
    </message>
    <message>
        <source>only control/servercerts/NAME.pem lies below a directory there</source>
        <translation>lì in una directory c’è solo control/servercerts/NOME.pem</translation>
    </message>
    <message>
        <source>there are files .qmail-192:0:2:1-default alone, named after the machines of customers</source>
        <translation>ci sono solo file .qmail-192:0:2:1-default, con il nome delle macchine dei clienti</translation>
    </message>
    <message>
        <source>no service can have that name</source>
        <translation>nessun servizio può avere quel nome</translation>
    </message>
    <message>
        <source>a service has run, log/run, down and link</source>
        <translation>un servizio ha run, log/run, down e link</translation>
    </message>
    <message>
        <source>a private hub has no mailing lists of mlmmj</source>
        <translation>un hub privato non ha liste di distribuzione di mlmmj</translation>
    </message>
    <message>
        <source>that is no mailing list</source>
        <translation>quella non è una lista di distribuzione</translation>
    </message>
    <message>
        <source>of a list, control/owner and its files of members can be changed</source>
        <translation>di una lista si possono modificare control/owner e i file dei membri</translation>
    </message>
    <message>
        <source>%1 belongs to uid %2, which it must not; give it back with chown first</source>
        <translation>%1 appartiene all’uid %2, ma non deve; restituirlo prima con chown</translation>
    </message>
    <message>
        <source>%1 is a link; only ordinary files are changed</source>
        <translation>%1 è un collegamento; si modificano solo file normali</translation>
    </message>
    <message>
        <source>%1 is no ordinary file</source>
        <translation>%1 non è un file normale</translation>
    </message>
    <message>
        <source>%1 has a second name (a hard link)</source>
        <translation>%1 ha un secondo nome (un hard link)</translation>
    </message>
    <message>
        <source>%1 is not the link that it was made as</source>
        <translation>%1 non è il collegamento che era stato creato</translation>
    </message>
    <message>
        <source>%1 is not a directory of the hub&apos;s owner; move it away</source>
        <translation>%1 non è una directory del proprietario dell’hub; spostarla altrove</translation>
    </message>
    <message>
        <source>it is not an ordinary file</source>
        <translation>non è un file normale</translation>
    </message>
    <message>
        <source>it is not an ordinary file of its own</source>
        <translation>non è un file normale a sé stante</translation>
    </message>
    <message>
        <source>it holds a secret</source>
        <translation>contiene un segreto</translation>
    </message>
    <message>
        <source>it holds secrets, which are never shown</source>
        <translation>contiene segreti, che non vengono mai mostrati</translation>
    </message>
    <message>
        <source>Secrets are never shown; set a new one if it is lost.</source>
        <translation>I segreti non vengono mai mostrati; se uno è perduto, impostarne uno nuovo.</translation>
    </message>
    <message>
        <source>it holds bytes that are not UTF-8, which would be lost</source>
        <translation>contiene byte che non sono UTF-8 e che andrebbero perduti</translation>
    </message>
    <message>
        <source>Edit it on the computer itself.</source>
        <translation>Modificarlo sul computer stesso.</translation>
    </message>
    <message>
        <source>it is named twice</source>
        <translation>è nominato due volte</translation>
    </message>
    <message>
        <source>only Mailwright&apos;s own programs read this file (%1); those of this hub are %2&apos;s and do not know it</source>
        <translation>solo i programmi di Mailwright leggono questo file (%1); quelli di questo hub sono di %2 e non lo conoscono</translation>
    </message>
    <message>
        <source>without rules every client would be let in; empty it instead</source>
        <translation>senza regole verrebbe ammesso ogni client; svuotarlo invece</translation>
    </message>
    <message>
        <source>the programs of the hub do not work without it</source>
        <translation>i programmi dell’hub non funzionano senza</translation>
    </message>
    <message>
        <source>a link leads to one path from the root</source>
        <translation>un collegamento porta a un solo percorso a partire dalla radice</translation>
    </message>
    <message>
        <source>it is no script: the first line does not say what runs it (#!/bin/sh)</source>
        <translation>non è uno script: la prima riga non dice che cosa lo esegue (#!/bin/sh)</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an address: NAME@DOMAIN, NAME, or * for everything else</source>
        <translation>&quot;%1&quot; non è un indirizzo: NOME@DOMINIO, NOME, oppure * per tutto il resto</translation>
    </message>
    <message>
        <source>Add its domain first.</source>
        <translation>Aggiungere prima il suo dominio.</translation>
    </message>
    <message>
        <source>Add the domain first.</source>
        <translation>Aggiungere prima il dominio.</translation>
    </message>
    <message>
        <source>%1 is not delivered here: its domain is neither in control/locals nor in control/virtualdomains</source>
        <translation>%1 non viene consegnato qui: il suo dominio non è né in control/locals né in control/virtualdomains</translation>
    </message>
    <message>
        <source>The .qmail file of %1 is not one that can be changed from here: %2.</source>
        <translation>Il file .qmail di %1 non è uno che si possa modificare da qui: %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a place; mail that is dropped goes nowhere</source>
        <translation>&quot;%1&quot; è una destinazione; la posta scartata non va da nessuna parte</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has a character that no line may have</source>
        <translation>&quot;%1&quot; ha un carattere che nessuna riga può avere</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no mailbox: write /PATH or ./PATH, with a slash at the end for a Maildir</source>
        <translation>&quot;%1&quot; non è una casella: scrivere /PERCORSO o ./PERCORSO, con una barra alla fine per un Maildir</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an address</source>
        <translation>&quot;%1&quot; non è un indirizzo</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a comment, not an address</source>
        <translation>&quot;%1&quot; è un commento, non un indirizzo</translation>
    </message>
    <message>
        <source>&quot;%1&quot; would be read as something else</source>
        <translation>&quot;%1&quot; verrebbe letto come qualcos’altro</translation>
    </message>
    <message>
        <source>say where the mail shall go</source>
        <translation>indicare dove deve andare la posta</translation>
    </message>
    <message>
        <source>mail that is dropped goes nowhere else; replace what the address has</source>
        <translation>la posta scartata non va altrove; sostituire ciò che l’indirizzo ha</translation>
    </message>
    <message>
        <source>there is none</source>
        <translation>non esiste</translation>
    </message>
    <message>
        <source>it is not an address</source>
        <translation>non è un indirizzo</translation>
    </message>
    <message>
        <source>it is neither a local part nor an address</source>
        <translation>non è né una parte locale né un indirizzo</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a domain</source>
        <translation>&quot;%1&quot; non è un dominio</translation>
    </message>
    <message>
        <source>a virtual domain needs a user who looks after it</source>
        <translation>un dominio virtuale richiede un utente che se ne occupi</translation>
    </message>
    <message>
        <source>only a virtual domain has a user</source>
        <translation>solo un dominio virtuale ha un utente</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a user, or a user and an extension</source>
        <translation>&quot;%1&quot; non è un utente, né un utente con un’estensione</translation>
    </message>
    <message>
        <source>control/locals knows whole domains only, none that stand for all below them</source>
        <translation>control/locals conosce solo domini interi, nessuno che stia per tutti quelli al di sotto</translation>
    </message>
    <message>
        <source>only a virtual domain has exceptions</source>
        <translation>solo un dominio virtuale ha eccezioni</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither an address nor a domain within %2</source>
        <translation>&quot;%1&quot; non è né un indirizzo né un dominio all’interno di %2</translation>
    </message>
    <message>
        <source>it is a local domain of this hub already</source>
        <translation>è già un dominio locale di questo hub</translation>
    </message>
    <message>
        <source>it is a relay domain of this hub already</source>
        <translation>è già un dominio relay di questo hub</translation>
    </message>
    <message>
        <source>it is a virtual domain of this hub already</source>
        <translation>è già un dominio virtuale di questo hub</translation>
    </message>
    <message>
        <source>Remove it first to make it another kind.</source>
        <translation>Rimuoverlo prima per farne uno di altro tipo.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not what stands before the @ of an address</source>
        <translation>&quot;%1&quot; non è ciò che precede la @ di un indirizzo</translation>
    </message>
    <message>
        <source>a domain stays a domain, and one that stands for all below it stays that</source>
        <translation>un dominio resta un dominio, e uno che sta per tutti quelli al di sotto resta tale</translation>
    </message>
    <message>
        <source>%1 is a domain of this hub already</source>
        <translation>%1 è già un dominio di questo hub</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the name of a host</source>
        <translation>&quot;%1&quot; non è il nome di un host</translation>
    </message>
    <message>
        <source>it is one line</source>
        <translation>è una sola riga</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be one</source>
        <translation>&quot;%1&quot; non può esserlo</translation>
    </message>
    <message>
        <source>name at least one QMQP server by its IP address</source>
        <translation>indicare almeno un server QMQP con il suo indirizzo IP</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no IPv4 address</source>
        <translation>&quot;%1&quot; non è un indirizzo IPv4</translation>
    </message>
    <message>
        <source>a name is missing</source>
        <translation>manca un nome</translation>
    </message>
    <message>
        <source>the name is longer than 253 characters</source>
        <translation>il nome è più lungo di 253 caratteri</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has two dots together, or a dot at an end</source>
        <translation>&quot;%1&quot; ha due caratteri punto consecutivi, oppure un punto a un’estremità</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has a part longer than 63 characters</source>
        <translation>&quot;%1&quot; ha una parte più lunga di 63 caratteri</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has letters beyond a to z: write its xn-- form</source>
        <translation>&quot;%1&quot; ha lettere oltre quelle dalla a alla z: scriverne la forma xn--</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has the character &apos;%2&apos;, which no host name has</source>
        <translation>&quot;%1&quot; ha il carattere &apos;%2&apos;, che nessun nome host ha</translation>
    </message>
    <message>
        <source>a value is one line</source>
        <translation>un valore è una sola riga</translation>
    </message>
    <message>
        <source>this file holds one value, which can be replaced only</source>
        <translation>questo file contiene un solo valore, che si può soltanto sostituire</translation>
    </message>
    <message>
        <source>this file can be given as a whole only</source>
        <translation>questo file si può fornire solo per intero</translation>
    </message>
    <message>
        <source>is made by a program and not edited by hand</source>
        <translation>viene generato da un programma e non si modifica a mano</translation>
    </message>
    <message>
        <source>a NUL byte</source>
        <translation>un byte NUL</translation>
    </message>
    <message>
        <source>a carriage return at the end of the line: the file has Windows line ends</source>
        <translation>un ritorno a capo (CR) alla fine della riga: il file ha fine riga di Windows</translation>
    </message>
    <message>
        <source>only the first line counts</source>
        <translation>conta solo la prima riga</translation>
    </message>
    <message>
        <source>empty: double bounces are discarded</source>
        <translation>vuoto: i doppi bounce vengono scartati</translation>
    </message>
    <message>
        <source>the first line is empty</source>
        <translation>la prima riga è vuota</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no dot: it should be the host&apos;s full name</source>
        <translation>&quot;%1&quot; non ha punti: dovrebbe essere il nome completo dell’host</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the plain part of an address before the @</source>
        <translation>&quot;%1&quot; non è la semplice parte di un indirizzo che precede la @</translation>
    </message>
    <message>
        <source>must be one character</source>
        <translation>deve essere un solo carattere</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the path of a program: nothing may follow it</source>
        <translation>&quot;%1&quot; non è il percorso di un programma: dopo non può seguire nulla</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is none of the words of this file; it would mean %2</source>
        <translation>&quot;%1&quot; non è una delle parole di questo file; significherebbe %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an octal number</source>
        <translation>&quot;%1&quot; non è un numero ottale</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a whole number; it would be ignored</source>
        <translation>&quot;%1&quot; non è un numero intero; verrebbe ignorato</translation>
    </message>
    <message>
        <source>%1 is not between %2 and %3</source>
        <translation>%1 non è fra %2 e %3</translation>
    </message>
    <message>
        <source>0 holds all these deliveries</source>
        <translation>0 trattiene tutte queste consegne</translation>
    </message>
    <message>
        <source>%1 is not a prime number: the queue is split unevenly</source>
        <translation>%1 non è un numero primo: la coda viene divisa in modo disuguale</translation>
    </message>
    <message>
        <source>begins with a space, which would be part of the entry</source>
        <translation>inizia con uno spazio, che farebbe parte della voce</translation>
    </message>
    <message>
        <source>names %1 of %2, one a line in this order: %3</source>
        <translation>indica %1 di %2, uno per riga in quest’ordine: %3</translation>
    </message>
    <message>
        <source>names no address: write address:port, or remove the file</source>
        <translation>non indica alcun indirizzo: scrivere indirizzo:porta, oppure rimuovere il file</translation>
    </message>
    <message>
        <source>has no entry: no mail is accepted from strangers</source>
        <translation>non ha voci: non si accetta posta da estranei</translation>
    </message>
    <message>
        <source>is empty: mail could not be delivered</source>
        <translation>è vuoto: non sarebbe possibile consegnare la posta</translation>
    </message>
    <message>
        <source>the first line is blank: every delivery would fail</source>
        <translation>la prima riga è vuota: ogni consegna fallirebbe</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the name of an account or a group</source>
        <translation>&quot;%1&quot; non è il nome di un account o di un gruppo</translation>
    </message>
    <message>
        <source>&quot;%1&quot; matches nothing: only whole domains count in this file</source>
        <translation>&quot;%1&quot; non corrisponde a nulla: in questo file contano solo domini interi</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an IP address</source>
        <translation>&quot;%1&quot; non è un indirizzo IP</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no host: envnoathost is added</source>
        <translation>&quot;%1&quot; non ha un host: viene aggiunto envnoathost</translation>
    </message>
    <message>
        <source>is not a rewrite instruction: =post:new, *post:new, ?post:new or -post:new</source>
        <translation>non è un’istruzione di riscrittura: =post:new, *post:new, ?post:new o -post:new</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an IP address; write address:port</source>
        <translation>&quot;%1&quot; non è un indirizzo IP; scrivere indirizzo:porta</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not end in :port</source>
        <translation>&quot;%1&quot; non finisce con :porta</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no @ and matches nothing: write user@domain or @domain</source>
        <translation>&quot;%1&quot; non ha una @ e non corrisponde a nulla: scrivere utente@dominio o @dominio</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no colon and would be ignored</source>
        <translation>&quot;%1&quot; non ha i due punti e verrebbe ignorato</translation>
    </message>
    <message>
        <source>&quot;%1&quot; matches nothing: write the domain without the @</source>
        <translation>&quot;%1&quot; non corrisponde a nulla: scrivere il dominio senza la @</translation>
    </message>
    <message>
        <source>&quot;:&quot; alone changes nothing</source>
        <translation>&quot;:&quot; da solo non cambia nulla</translation>
    </message>
    <message>
        <source>a space is part of the relay&apos;s name: &quot;%1&quot;</source>
        <translation>uno spazio fa parte del nome del relay: &quot;%1&quot;</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a port number</source>
        <translation>&quot;%1&quot; non è un numero di porta</translation>
    </message>
    <message>
        <source>&quot;%1&quot; stands in line %2 too</source>
        <translation>&quot;%1&quot; è anche nella riga %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; stands in line %2 too; this later line wins</source>
        <translation>&quot;%1&quot; è anche nella riga %2; vince questa riga successiva</translation>
    </message>
    <message>
        <source>no program reads a control file of this name</source>
        <translation>nessun programma legge un file di controllo con questo nome</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no colon: write domain:address</source>
        <translation>&quot;%1&quot; non ha i due punti: scrivere dominio:indirizzo</translation>
    </message>
    <message>
        <source>&quot;%1&quot; names no user: write user:address, user:@domain or user:*</source>
        <translation>&quot;%1&quot; non indica alcun utente: scrivere utente:indirizzo, utente:@dominio o utente:*</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no sender: write an address, @domain or *</source>
        <translation>&quot;%1&quot; non è un mittente: scrivere un indirizzo, @dominio o *</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no mechanism: write SCRAM-SHA-256-PLUS, SCRAM-SHA-256, PLAIN or LOGIN</source>
        <translation>&quot;%1&quot; non è un meccanismo: scrivere SCRAM-SHA-256-PLUS, SCRAM-SHA-256, PLAIN o LOGIN</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no name that a server greets with</source>
        <translation>&quot;%1&quot; non è un nome con cui un server si presenta</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no address: write user@domain</source>
        <translation>&quot;%1&quot; non è un indirizzo: scrivere utente@dominio</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the name of a domain</source>
        <translation>&quot;%1&quot; non è il nome di un dominio</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has a space, which no address has</source>
        <translation>&quot;%1&quot; ha uno spazio, che nessun indirizzo ha</translation>
    </message>
    <message>
        <source>is a directory with a file for each host; its files are edited there, one by one</source>
        <translation>è una directory con un file per ogni host; i suoi file si modificano lì, uno per uno</translation>
    </message>
    <message>
        <source>holds no certificate or key: what begins with -----BEGIN is missing</source>
        <translation>non contiene né certificato né chiave: manca ciò che inizia con -----BEGIN</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the name of a server</source>
        <translation>&quot;%1&quot; non è il nome di un server</translation>
    </message>
    <message>
        <source>&quot;%1&quot; matches no sender: write user@domain, @domain, or nothing for everybody</source>
        <translation>&quot;%1&quot; non corrisponde ad alcun mittente: scrivere utente@dominio, @dominio, oppure niente per tutti</translation>
    </message>
    <message>
        <source>names neither a relay nor a login: write sender:relay:port|user|password</source>
        <translation>non indica né un relay né un accesso: scrivere mittente:relay:porta|utente|password</translation>
    </message>
    <message>
        <source>has a bar and no login behind it: write sender:relay:port|user|password</source>
        <translation>ha una barra verticale ma nessun accesso dopo di essa: scrivere mittente:relay:porta|utente|password</translation>
    </message>
    <message>
        <source>holds a password, and everybody may read this file: put it into remote_auth</source>
        <translation>contiene una password, e tutti possono leggere questo file: metterla in remote_auth</translation>
    </message>
    <message>
        <source>names no relay: write sender:relay:port</source>
        <translation>non indica alcun relay: scrivere mittente:relay:porta</translation>
    </message>
    <message>
        <source>names no relay: write relay:port|user|password</source>
        <translation>non indica alcun relay: scrivere relay:porta|utente|password</translation>
    </message>
    <message>
        <source>has no login: write relay:port|user|password</source>
        <translation>non ha un accesso: scrivere relay:porta|utente|password</translation>
    </message>
    <message>
        <source>the command that prints a token must begin with its full path</source>
        <translation>il comando che stampa un token deve iniziare con il suo percorso completo</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no colon: write domain:host:port or domain:/path/of/socket</source>
        <translation>&quot;%1&quot; non ha i due punti: scrivere dominio:host:porta o dominio:/percorso/del/socket</translation>
    </message>
    <message>
        <source>the path of a socket has at most 107 characters</source>
        <translation>il percorso di un socket ha al massimo 107 caratteri</translation>
    </message>
    <message>
        <source>an LMTP server is not logged in to</source>
        <translation>a un server LMTP non si accede con un account</translation>
    </message>
    <message>
        <source>names no server; * is every server</source>
        <translation>non indica alcun server; * è ogni server</translation>
    </message>
    <message>
        <source>names no server: write server:number, or the number alone for all</source>
        <translation>non indica alcun server: scrivere server:numero, oppure il solo numero per tutti</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a number from 0 to 255; the line would be ignored</source>
        <translation>&quot;%1&quot; non è un numero da 0 a 255; la riga verrebbe ignorata</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no colon</source>
        <translation>&quot;%1&quot; non ha i due punti</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither the full path of a file of certificates nor *, encrypted, verified, offered or never</source>
        <translation>&quot;%1&quot; non è né il percorso completo di un file di certificati né *, encrypted, verified, offered o never</translation>
    </message>
    <message>
        <source>certificates are not checked by their fingerprint here; name a file of authorities</source>
        <translation>qui i certificati non vengono verificati in base all’impronta; indicare un file di autorità di certificazione</translation>
    </message>
    <message>
        <source>the relay &quot;%1&quot; is no host name</source>
        <translation>il relay &quot;%1&quot; non è un nome host</translation>
    </message>
    <message>
        <source>the port of the relay &quot;%1&quot; is no number from 1 to 65535</source>
        <translation>la porta del relay &quot;%1&quot; non è un numero da 1 a 65535</translation>
    </message>
    <message>
        <source>the file is empty: mail gets the default delivery and is not discarded</source>
        <translation>il file è vuoto: la posta riceve la consegna predefinita e non viene scartata</translation>
    </message>
    <message>
        <source>the lines end as on DOS and Windows: the carriage return is part of each path and address</source>
        <translation>le righe finiscono come in DOS e Windows: il ritorno a capo (CR) fa parte di ogni percorso e indirizzo</translation>
    </message>
    <message>
        <source>the first line is blank, so all mail for it is deferred</source>
        <translation>la prima riga è vuota, quindi tutta la posta viene rinviata</translation>
    </message>
    <message>
        <source>/dev/null is delivered to as a mailbox, which cannot be done: the mail is deferred and returned</source>
        <translation>/dev/null viene trattato come una casella a cui consegnare, il che non è possibile: la posta viene rinviata e torna al mittente</translation>
    </message>
    <message>
        <source>the line forwards to nobody</source>
        <translation>la riga non inoltra a nessuno</translation>
    </message>
    <message>
        <source>the line has a space in its address: only one bare address may stand in a line, without a name</source>
        <translation>la riga ha uno spazio nell’indirizzo: in una riga può stare solo un semplice indirizzo, senza nome</translation>
    </message>
    <message>
        <source>the line has brackets or a comment round its address: only the bare address may stand there</source>
        <translation>la riga ha parentesi o un commento attorno all’indirizzo: può starci solo il semplice indirizzo</translation>
    </message>
    <message>
        <source>the line has more than one address: each needs a line of its own</source>
        <translation>la riga ha più di un indirizzo: ognuno richiede una riga propria</translation>
    </message>
    <message>
        <source>the line forwards to an address that looks like a path: a path begins with / or ./</source>
        <translation>la riga inoltra a un indirizzo che sembra un percorso: un percorso inizia con / o ./</translation>
    </message>
    <message>
        <source>the last line does not end</source>
        <translation>l’ultima riga non è terminata</translation>
    </message>
    <message>
        <source>its last line does not end</source>
        <translation>la sua ultima riga non è terminata</translation>
    </message>
    <message>
        <source>it does not end with a line that holds a single dot</source>
        <translation>non finisce con una riga che contiene un solo punto</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no account name</source>
        <translation>&quot;%1&quot; non è un nome di account</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be an account, a colon and the names it gets mail by: user:name:name</source>
        <translation>&quot;%1&quot; deve essere un account, due punti e i nomi con cui riceve posta: utente:nome:nome</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be an address, an account and an extension, with a colon behind each: sub:user:pre:</source>
        <translation>&quot;%1&quot; deve essere un indirizzo, un account e un’estensione, ciascuno seguito da due punti: sub:utente:pre:</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a line as in /etc/passwd, of seven fields with colons between them</source>
        <translation>&quot;%1&quot; deve essere una riga come in /etc/passwd, di sette campi separati da due punti</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no line of such a list</source>
        <translation>&quot;%1&quot; non è una riga di un elenco simile</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no line of users/assign: %2</source>
        <translation>&quot;%1&quot; non è una riga di users/assign: %2</translation>
    </message>
    <message>
        <source>it is none</source>
        <translation>non lo è</translation>
    </message>
    <message>
        <source>nothing is ever delivered as root</source>
        <translation>nulla viene mai consegnato come root</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot stand in users/assign, whose fields end with colons</source>
        <translation>&quot;%1&quot; non può stare in users/assign, i cui campi finiscono con i due punti</translation>
    </message>
    <message>
        <source>an address is missing</source>
        <translation>manca un indirizzo</translation>
    </message>
    <message>
        <source>an extension has no slash</source>
        <translation>un’estensione non ha barre</translation>
    </message>
    <message>
        <source>a home is a path from the root: /home/NAME</source>
        <translation>una home è un percorso a partire dalla radice: /home/NOME</translation>
    </message>
    <message>
        <source>line %1 has the address already: %2</source>
        <translation>la riga %1 ha già l’indirizzo: %2</translation>
    </message>
    <message>
        <source>Give it to another account with --replace.</source>
        <translation>Assegnarlo a un altro account con --replace.</translation>
    </message>
    <message>
        <source>the file must end with a line that holds a single dot</source>
        <translation>il file deve finire con una riga che contiene un solo punto</translation>
    </message>
    <message>
        <source>the last line has no newline</source>
        <translation>l’ultima riga non ha un a capo finale</translation>
    </message>
    <message>
        <source>seven fields are needed, each with a colon after it: address, user, uid, gid, home, dash, extension</source>
        <translation>servono sette campi, ciascuno seguito da due punti: indirizzo, utente, uid, gid, home, trattino, estensione</translation>
    </message>
    <message>
        <source>the line begins with neither &apos;=&apos; nor &apos;+&apos; and counts as &apos;=&apos;</source>
        <translation>la riga non inizia né con &apos;=&apos; né con &apos;+&apos; e vale come &apos;=&apos;</translation>
    </message>
    <message>
        <source>fields after the seventh are ignored</source>
        <translation>i campi dopo il settimo vengono ignorati</translation>
    </message>
    <message>
        <source>the user and group ids must be numbers</source>
        <translation>gli id di utente e gruppo devono essere numeri</translation>
    </message>
    <message>
        <source>nothing is ever delivered as root (uid 0)</source>
        <translation>nulla viene mai consegnato come root (uid 0)</translation>
    </message>
    <message>
        <source>the account name is empty</source>
        <translation>il nome dell’account è vuoto</translation>
    </message>
    <message>
        <source>the home directory must begin with a slash</source>
        <translation>la directory home deve iniziare con una barra</translation>
    </message>
    <message>
        <source>this address is already assigned above; the earlier line wins</source>
        <translation>questo indirizzo è già assegnato più sopra; vince la riga precedente</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>riga %1: %2</translation>
    </message>
    <message>
        <source>line %1, &quot;%2&quot;: %3</source>
        <translation>riga %1, &quot;%2&quot;: %3</translation>
    </message>
    <message>
        <source>Its name has capital letters, and addresses are read in small ones.</source>
        <translation>Il suo nome ha lettere maiuscole, e gli indirizzi vengono letti in minuscole.</translation>
    </message>
    <message>
        <source>Its home %1 is not there.</source>
        <translation>La sua home %1 non esiste.</translation>
    </message>
    <message>
        <source>Its home %1 belongs to somebody else.</source>
        <translation>La sua home %1 appartiene a qualcun altro.</translation>
    </message>
    <message>
        <source>The address belongs to the account %1.</source>
        <translation>L’indirizzo appartiene all’account %1.</translation>
    </message>
    <message>
        <source>Line %1 of users/assign is for an address that an earlier line has.</source>
        <translation>La riga %1 di users/assign è per un indirizzo che è già in una riga precedente.</translation>
    </message>
    <message>
        <source>Line %1 of users/assign has this very address, which comes before everything else.</source>
        <translation>La riga %1 di users/assign ha proprio questo indirizzo, il che precede tutto il resto.</translation>
    </message>
    <message>
        <source>Line %1 of users/assign has the beginning &quot;%2&quot;, the longest that fits.</source>
        <translation>La riga %1 di users/assign ha l’inizio &quot;%2&quot;, il più lungo che si adatta.</translation>
    </message>
    <message>
        <source>Line %1 of users/assign has the beginning &quot;%2&quot;; a rule above fits better.</source>
        <translation>La riga %1 di users/assign ha l’inizio &quot;%2&quot;; una regola più sopra si adatta meglio.</translation>
    </message>
    <message>
        <source>Accounts are asked only where users/assign has nothing.</source>
        <translation>Gli account vengono consultati solo dove users/assign non ha nulla.</translation>
    </message>
    <message>
        <source>users/assign has nothing for it, and %1 is an account.</source>
        <translation>users/assign non ha nulla per questo, e %1 è un account.</translation>
    </message>
    <message>
        <source>users/assign has nothing for it and no account has the name, so the alias account gets it.</source>
        <translation>users/assign non ha nulla per questo e nessun account ha il nome, quindi la posta va all’account alias.</translation>
    </message>
    <message>
        <source>unable to stat %1</source>
        <translation>impossibile eseguire stat su %1</translation>
    </message>
    <message>
        <source>unable to find alias user</source>
        <translation>impossibile trovare l’utente alias</translation>
    </message>
    <message>
        <source>no user %1</source>
        <translation>nessun utente %1</translation>
    </message>
    <message>
        <source>who may not connect has no environment</source>
        <translation>chi non può connettersi non ha un ambiente</translation>
    </message>
    <message>
        <source>RELAYCLIENT is set by `relay`</source>
        <translation>RELAYCLIENT viene impostato da `relay`</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot have that value</source>
        <translation>&quot;%1&quot; non può avere quel valore</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no address of a client</source>
        <translation>&quot;%1&quot; non è l’indirizzo di un client</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be compiled: %2</source>
        <translation>&quot;%1&quot; non può essere compilato: %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; matches nobody</source>
        <translation>&quot;%1&quot; non corrisponde a nessuno</translation>
    </message>
    <message>
        <source>a note is one line</source>
        <translation>una nota è una sola riga</translation>
    </message>
    <message>
        <source>Put this one in its place with --replace.</source>
        <translation>Metterla al suo posto con --replace.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no IP address</source>
        <translation>&quot;%1&quot; non è un indirizzo IP</translation>
    </message>
    <message>
        <source>behind the address and a colon must stand allow or deny</source>
        <translation>dopo l’indirizzo e i due punti deve esserci allow o deny</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no variable: write ,NAME=&quot;value&quot;</source>
        <translation>&quot;%1&quot; non è una variabile: scrivere ,NOME=&quot;valore&quot;</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no value: write NAME=&quot;value&quot;</source>
        <translation>&quot;%1&quot; non ha un valore: scrivere NOME=&quot;valore&quot;</translation>
    </message>
    <message>
        <source>the value of %1 does not end with the %2 that it begins with</source>
        <translation>il valore di %1 non finisce con il %2 con cui inizia</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no network: behind / belongs a number of bits, at most %2</source>
        <translation>&quot;%1&quot; non è una rete: dopo / va un numero di bit, al massimo %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; mixes IPv4 and IPv6: write the IPv4 network</source>
        <translation>&quot;%1&quot; mescola IPv4 e IPv6: scrivere la rete IPv4</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no colon and is ignored</source>
        <translation>&quot;%1&quot; non ha i due punti e viene ignorato</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no network and matches nobody: write all four numbers and /bits</source>
        <translation>&quot;%1&quot; non è una rete e non corrisponde a nessuno: scrivere tutti e quattro i numeri e /bit</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no range of numbers</source>
        <translation>&quot;%1&quot; non è un intervallo di numeri</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no IP address or network</source>
        <translation>&quot;%1&quot; non è un indirizzo IP né una rete</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is there, by line %2.</source>
        <translation>&quot;%1&quot; c’è, nella riga %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not there.</source>
        <translation>&quot;%1&quot; non c’è.</translation>
    </message>
    <message>
        <source>A rule for everybody else is there, by line %1.</source>
        <translation>C’è una regola per tutti gli altri, nella riga %1.</translation>
    </message>
    <message>
        <source>A rule for everybody else is not there.</source>
        <translation>Non c’è una regola per tutti gli altri.</translation>
    </message>
    <message>
        <source>No rule fits: the client may connect, and may not relay.</source>
        <translation>Nessuna regola si adatta: il client può connettersi e non può usare il relay.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is in badmailfrom.</source>
        <translation>&quot;%1&quot; è in badmailfrom.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not in badmailfrom.</source>
        <translation>&quot;%1&quot; non è in badmailfrom.</translation>
    </message>
    <message>
        <source>Bounces have no sender, and badmailfrom cannot refuse them.</source>
        <translation>I bounce non hanno mittente, e badmailfrom non può rifiutarli.</translation>
    </message>
    <message>
        <source>The sender is not refused.</source>
        <translation>Il mittente non viene rifiutato.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no name for such a table</source>
        <translation>&quot;%1&quot; non è un nome per una tabella simile</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no address</source>
        <translation>&quot;%1&quot; non è un indirizzo</translation>
    </message>
    <message>
        <source>a colon or semicolon among the addresses; groups are not known here</source>
        <translation>due punti o punto e virgola fra gli indirizzi; qui i gruppi non sono previsti</translation>
    </message>
    <message>
        <source>%1 is a file, to which fastforward delivers nothing; a .qmail file can</source>
        <translation>%1 è un file, al quale fastforward non consegna nulla; un file .qmail può farlo</translation>
    </message>
    <message>
        <source>an address is empty</source>
        <translation>un indirizzo è vuoto</translation>
    </message>
    <message>
        <source>the addresses cannot be understood</source>
        <translation>gli indirizzi non sono comprensibili</translation>
    </message>
    <message>
        <source>a quote, comment or bracket does not end</source>
        <translation>virgolette, un commento o una parentesi non vengono chiusi</translation>
    </message>
    <message>
        <source>the name is missing before the colon</source>
        <translation>manca il nome prima dei due punti</translation>
    </message>
    <message>
        <source>nothing stands behind the name</source>
        <translation>dopo il nome non c’è nulla</translation>
    </message>
    <message>
        <source>a name, an address or a command is one line, without control characters</source>
        <translation>un nome, un indirizzo o un comando è una sola riga, senza caratteri di controllo</translation>
    </message>
    <message>
        <source>A private hub has no mailing lists of mlmmj, whose programs need root&apos;s help; make a list in .qmail files instead.</source>
        <translation>Un hub privato non ha liste di distribuzione di mlmmj, i cui programmi richiedono l’aiuto di root; creare invece una lista nei file .qmail.</translation>
    </message>
    <message>
        <source>this hub does not deliver mail for %1: it is neither in control/locals nor in control/virtualdomains</source>
        <translation>questo hub non consegna posta per %1: non è né in control/locals né in control/virtualdomains</translation>
    </message>
    <message>
        <source>it belongs to the account %1, who can make a list in its own .qmail files</source>
        <translation>appartiene all’account %1, che può creare una lista nei propri file .qmail</translation>
    </message>
    <message>
        <source>Take another name.</source>
        <translation>Scegliere un altro nome.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be a member&apos;s address</source>
        <translation>&quot;%1&quot; non può essere l’indirizzo di un membro</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be the owner&apos;s address</source>
        <translation>&quot;%1&quot; non può essere l’indirizzo del proprietario</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be a list: write NAME@DOMAIN with a name of letters, digits, dots, dashes and underlines</source>
        <translation>&quot;%1&quot; non può essere una lista: scrivere NOME@DOMINIO con un nome di lettere, cifre, punti, trattini e trattini bassi</translation>
    </message>
    <message>
        <source>mlmmj is not installed: there is no %1</source>
        <translation>mlmmj non è installato: non c’è %1</translation>
    </message>
    <message>
        <source>Install the package mlmmj and try again.</source>
        <translation>Installare il pacchetto mlmmj e riprovare.</translation>
    </message>
    <message>
        <source>%1 is there already</source>
        <translation>%1 esiste già</translation>
    </message>
    <message>
        <source>Take another name, or remove what is there.</source>
        <translation>Scegliere un altro nome, oppure rimuovere ciò che esiste.</translation>
    </message>
    <message>
        <source>say who shall become a member</source>
        <translation>indicare chi deve diventare membro</translation>
    </message>
    <message>
        <source>a list needs an owner</source>
        <translation>una lista ha bisogno di un proprietario</translation>
    </message>
    <message>
        <source>there is no list %1</source>
        <translation>non c’è una lista %1</translation>
    </message>
    <message>
        <source>%1 is no directory of a list of mlmmj&apos;s</source>
        <translation>%1 non è la directory di una lista di mlmmj</translation>
    </message>
    <message>
        <source>mlmmj-make-ml has not made %1</source>
        <translation>mlmmj-make-ml non ha creato %1</translation>
    </message>
    <message>
        <source>%1 belongs to the account %2, who can make a list in its own .qmail files; take another name</source>
        <translation>%1 appartiene all’account %2, che può creare una lista nei propri file .qmail; scegliere un altro nome</translation>
    </message>
    <message>
        <source>%1 can be read or written by others than its owner</source>
        <translation>%1 può essere letto o scritto da altri oltre al suo proprietario</translation>
    </message>
    <message>
        <source>Look into the file before you close it to them (chmod 600): they could have written it.</source>
        <translation>Guardare nel file prima di chiuderlo agli altri (chmod 600): potrebbero averci scritto.</translation>
    </message>
    <message>
        <source>%1 can be used by others than its owner; run chmod 600 on it</source>
        <translation>%1 può essere usato da altri oltre al suo proprietario; eseguire chmod 600 su di esso</translation>
    </message>
    <message>
        <source>%1 does not belong to who runs the hub; run chown on it</source>
        <translation>%1 non appartiene a chi esegue l’hub; eseguire chown su di esso</translation>
    </message>
    <message>
        <source>the name cannot be used: %1</source>
        <translation>il nome non può essere usato: %1</translation>
    </message>
    <message>
        <source>the password cannot be used: %1</source>
        <translation>la password non può essere usata: %1</translation>
    </message>
    <message>
        <source>Take another name, such as anna@example.org.</source>
        <translation>Scegliere un altro nome, per esempio anna@example.org.</translation>
    </message>
    <message>
        <source>it is too long</source>
        <translation>la lunghezza è eccessiva</translation>
    </message>
    <message>
        <source>it is longer than %1 bytes</source>
        <translation>la lunghezza supera %1 byte</translation>
    </message>
    <message>
        <source>it has a colon, begins with # or has a space at an end</source>
        <translation>ha due punti, inizia con # o ha uno spazio a un’estremità</translation>
    </message>
    <message>
        <source>it is empty or has a NUL in it</source>
        <translation>è vuoto oppure contiene un NUL</translation>
    </message>
    <message>
        <source>it has characters that SASLprep does not allow: %1</source>
        <translation>ha caratteri che SASLprep non ammette: %1</translation>
    </message>
    <message>
        <source>nothing is left of it after SASLprep</source>
        <translation>dopo SASLprep non ne resta nulla</translation>
    </message>
    <message>
        <source>there is no colon behind the name</source>
        <translation>dopo il nome non ci sono i due punti</translation>
    </message>
    <message>
        <source>the name is not in the form that names are compared in (SASLprep)</source>
        <translation>il nome non è nella forma in cui si confrontano i nomi (SASLprep)</translation>
    </message>
    <message>
        <source>the name stands further up already; the first line counts</source>
        <translation>il nome c’è già più sopra; conta la prima riga</translation>
    </message>
    <message>
        <source>what follows the name is no verifier for SCRAM-SHA-256 of 4096 to 2000000 iterations</source>
        <translation>ciò che segue il nome non è un verificatore per SCRAM-SHA-256 con un numero di iterazioni da 4096 a 2000000</translation>
    </message>
    <message>
        <source>what follows the name is neither a SCRAM-SHA-256 verifier nor a hash as in crypt(5)</source>
        <translation>ciò che segue il nome non è né un verificatore SCRAM-SHA-256 né un hash come in crypt(5)</translation>
    </message>
    <message>
        <source>an entry of control/%1 goes before it: %2</source>
        <translation>una voce di control/%1 ha la precedenza: %2</translation>
    </message>
    <message>
        <source>the name of the relay has blanks at an end, or characters that cannot be kept</source>
        <translation>il nome del relay ha spazi a un’estremità, o caratteri che non si possono conservare</translation>
    </message>
    <message>
        <source>the user name has blanks at an end, or characters that cannot be kept</source>
        <translation>il nome utente ha spazi a un’estremità, o caratteri che non si possono conservare</translation>
    </message>
    <message>
        <source>the token command has blanks at an end, or characters that cannot be kept</source>
        <translation>il comando per il token ha spazi a un’estremità, o caratteri che non si possono conservare</translation>
    </message>
    <message>
        <source>the TLS mode has blanks at an end, or characters that cannot be kept</source>
        <translation>la modalità TLS ha spazi a un’estremità, o caratteri che non si possono conservare</translation>
    </message>
    <message>
        <source>the port is not a number from 1 to 65535</source>
        <translation>la porta non è un numero da 1 a 65535</translation>
    </message>
    <message>
        <source>a user name with a bar cannot be kept</source>
        <translation>un nome utente con una barra verticale non si può conservare</translation>
    </message>
    <message>
        <source>this password cannot be kept; choose another one at the relay</source>
        <translation>questa password non si può conservare; sceglierne un’altra presso il relay</translation>
    </message>
    <message>
        <source>a password needs the user name that it belongs to</source>
        <translation>una password richiede il nome utente a cui appartiene</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither &quot;default&quot; nor a domain nor a sender</source>
        <translation>&quot;%1&quot; non è né &quot;default&quot; né un dominio né un mittente</translation>
    </message>
    <message>
        <source>there is no password of %1 for %2 yet</source>
        <translation>non c’è ancora una password di %1 per %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a name of letters, digits, dots and hyphens, such as mail.example.org</source>
        <translation>&quot;%1&quot; non è un nome di lettere, cifre, punti e trattini, come mail.example.org</translation>
    </message>
    <message>
        <source>%1 is one of an authority</source>
        <translation>%1 è quello di un’autorità di certificazione</translation>
    </message>
    <message>
        <source>Remove it first (mailwrightctl tls remove) if it must go.</source>
        <translation>Rimuoverlo prima (mailwrightctl tls remove) se non deve più esserci.</translation>
    </message>
    <message>
        <source>What was there stays as it is.</source>
        <translation>Ciò che c’era resta com’è.</translation>
    </message>
    <message>
        <source>there is no certificate</source>
        <translation>non c’è alcun certificato</translation>
    </message>
    <message>
        <source>certificate %1 is damaged: %2</source>
        <translation>il certificato %1 è danneggiato: %2</translation>
    </message>
    <message>
        <source>there is no private key</source>
        <translation>non c’è alcuna chiave privata</translation>
    </message>
    <message>
        <source>the private key is damaged</source>
        <translation>la chiave privata è danneggiata</translation>
    </message>
    <message>
        <source>the private key is under a passphrase, which nobody could type when a server starts</source>
        <translation>la chiave privata è protetta da una passphrase, che nessuno potrebbe digitare all’avvio di un server</translation>
    </message>
    <message>
        <source>the private key does not belong to the certificate</source>
        <translation>la chiave privata non appartiene al certificato</translation>
    </message>
    <message>
        <source>the certificate expired on %1 (%2 ago)</source>
        <translation>il certificato è scaduto il %1 (%2 fa)</translation>
    </message>
    <message>
        <source>no server can use it: %1</source>
        <translation>nessun server può usarlo: %1</translation>
    </message>
    <message>
        <source>the certificate cannot be used: %1</source>
        <translation>il certificato non può essere usato: %1</translation>
    </message>
    <message>
        <source>the chain cannot be used: %1</source>
        <translation>la catena non può essere usata: %1</translation>
    </message>
    <message>
        <source>a certificate needs the name of a host</source>
        <translation>un certificato richiede il nome di un host</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no name of a host (names with other letters: write their xn-- form)</source>
        <translation>&quot;%1&quot; non è il nome di un host (nomi con altre lettere: scriverne la forma xn--)</translation>
    </message>
    <message>
        <source>a certificate is valid for 1 to %1 days</source>
        <translation>un certificato è valido da 1 a %1 giorni</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not ADDRESS:PORT, such as 127.0.0.1:2525 or [::]:25</source>
        <translation>&quot;%1&quot; non è INDIRIZZO:PORTA, come 127.0.0.1:2525 o [::]:25</translation>
    </message>
    <message>
        <source>%1 does not listen anywhere</source>
        <translation>%1 non è in ascolto da nessuna parte</translation>
    </message>
    <message>
        <source>there is no hub in %1 yet: it needs the name of this host</source>
        <translation>non c’è ancora un hub in %1: serve il nome di questo host</translation>
    </message>
    <message>
        <source>there is no account %1 on this machine; make it first</source>
        <translation>non c’è un account %1 su questa macchina; crearlo prima</translation>
    </message>
    <message>
        <source>qmail&apos;s accounts and groups are not all there; run installer/users</source>
        <translation>non ci sono tutti gli account e i gruppi di qmail; eseguire installer/users</translation>
    </message>
    <message>
        <source>Then try again; nothing has been made.</source>
        <translation>Poi riprovare; non è stato creato nulla.</translation>
    </message>
    <message>
        <source>The queue in %1 is not whole: queue/mess has no directories 0, 1, 2 and so on.</source>
        <translation>La coda in %1 non è completa: queue/mess non ha le directory 0, 1, 2 e così via.</translation>
    </message>
    <message>
        <source>There is no account %1, as which programs of the hub run.</source>
        <translation>Non c’è l’account %1, con cui vengono eseguiti programmi dell’hub.</translation>
    </message>
    <message>
        <source>There is no group %1.</source>
        <translation>Non c’è un gruppo %1.</translation>
    </message>
    <message>
        <source>it is about the whole backup, not about single files or domains</source>
        <translation>riguarda l’intero backup, non singoli file o domini</translation>
    </message>
    <message>
        <source>Nothing of it is used; take another one.</source>
        <translation>Non ne viene usato nulla; sceglierne un altro.</translation>
    </message>
    <message>
        <source>it is not a backup: its first file is no manifest</source>
        <translation>non è un backup: il suo primo file non è un manifest</translation>
    </message>
    <message>
        <source>it is not a backup that this version knows</source>
        <translation>non è un backup che questa versione conosca</translation>
    </message>
    <message>
        <source>its manifest is damaged in line %1</source>
        <translation>il suo manifest è danneggiato alla riga %1</translation>
    </message>
    <message>
        <source>its manifest does not list what it holds</source>
        <translation>il suo manifest non elenca ciò che contiene</translation>
    </message>
    <message>
        <source>%1 is not what the manifest says</source>
        <translation>%1 non è ciò che dice il manifest</translation>
    </message>
    <message>
        <source>it is not a tar file, or it is damaged: a checksum does not fit</source>
        <translation>non è un file tar, oppure è danneggiato: una somma di controllo non corrisponde</translation>
    </message>
    <message>
        <source>it is damaged: a number in it is none</source>
        <translation>è danneggiato: un suo numero non è un numero</translation>
    </message>
    <message>
        <source>it is cut off</source>
        <translation>è troncato</translation>
    </message>
    <message>
        <source>it is cut off: its end is missing</source>
        <translation>è troncato: manca la fine</translation>
    </message>
    <message>
        <source>there is something in it that is no ordinary file, or too much</source>
        <translation>contiene qualcosa che non è un file normale, o troppo</translation>
    </message>
    <message>
        <source>The SMTP servers are restarted: connections that are open finish first, new ones wait for a second.</source>
        <translation>I server SMTP vengono riavviati: le connessioni aperte finiscono prima, quelle nuove attendono un secondo.</translation>
    </message>
    <message>
        <source>%1 is restarted: running work finishes first.</source>
        <translation>%1 viene riavviato: il lavoro in corso finisce prima.</translation>
    </message>
    <message>
        <source>%1 ends: running work finishes first.</source>
        <translation>%1 termina: il lavoro in corso finisce prima.</translation>
    </message>
    <message>
        <source>Every other domain is no longer virtual: mail for it goes where locals or DNS say.</source>
        <translation>Ogni altro dominio non è più virtuale: la sua posta va dove indicano locals o il DNS.</translation>
    </message>
    <message>
        <source>Through control/virtualdomains mail for every domain that is named nowhere goes to the local address %1-NAME.</source>
        <translation>Tramite control/virtualdomains la posta per ogni dominio non nominato altrove va all’indirizzo locale %1-NOME.</translation>
    </message>
    <message>
        <source>An exception: %1 is remote mail and goes where DNS says.</source>
        <translation>Un’eccezione: %1 è posta remota e va dove indica il DNS.</translation>
    </message>
    <message>
        <source>mail to anybody@%1</source>
        <translation>posta per chiunque@%1</translation>
    </message>
    <message>
        <source>mail to anybody below %1</source>
        <translation>posta per chiunque al di sotto di %1</translation>
    </message>
    <message>
        <source>mail to %1</source>
        <translation>posta per %1</translation>
    </message>
    <message>
        <source>mail for every domain that is named nowhere</source>
        <translation>posta per ogni dominio non nominato altrove</translation>
    </message>
    <message>
        <source>It is handled by the account %1 through the files %2 in %3; what has none bounces, until there is one that ends in default.</source>
        <translation>Viene gestita dall’account %1 tramite i file %2 in %3; quella senza file torna al mittente, finché non ne esiste uno che finisce in default.</translation>
    </message>
    <message>
        <source>There is no rcpthosts: mail for any domain is accepted already, which makes an open relay.</source>
        <translation>Non c’è rcpthosts: la posta per qualsiasi dominio viene già accettata, il che rende l’hub un open relay.</translation>
    </message>
    <message>
        <source>%1 is removed: its mail bounces, or goes to a .qmail file that ends in default.</source>
        <translation>%1 viene rimosso: la sua posta torna al mittente, oppure va a un file .qmail che finisce in default.</translation>
    </message>
    <message>
        <source>Mail for %1 goes to %2.</source>
        <translation>La posta per %1 va a %2.</translation>
    </message>
    <message>
        <source>Mail for %1 goes to %2, %3 more.</source>
        <translation>La posta per %1 va a %2 e altri %3.</translation>
    </message>
    <message>
        <source>Mail for %1 is given to a program.</source>
        <translation>La posta per %1 viene data a un programma.</translation>
    </message>
    <message>
        <source>Mail for %1 is delivered the standard way, or dropped if only comments stand there.</source>
        <translation>La posta per %1 viene consegnata nel modo predefinito, oppure scartata se ci sono solo commenti.</translation>
    </message>
    <message>
        <source>Until now mail for %1 was delivered the standard way (control/defaultdelivery); from now on only as this file says.</source>
        <translation>Finora la posta per %1 veniva consegnata nel modo predefinito (control/defaultdelivery); d’ora in poi solo come dice questo file.</translation>
    </message>
    <message>
        <source>Addresses are given to accounts anew, as users/assign says.</source>
        <translation>Gli indirizzi vengono assegnati di nuovo agli account, come dice users/assign.</translation>
    </message>
    <message>
        <source>%1 holds for the next time that users/assign is made (qmail-pw2u).</source>
        <translation>%1 vale per la prossima volta che users/assign viene generato (qmail-pw2u).</translation>
    </message>
    <message>
        <source>%1 is an account: when users/assign is made anew its own rule comes first and wins, unless users/exclude names it.</source>
        <translation>%1 è un account: quando users/assign viene rigenerato, la sua regola viene prima e vince, a meno che users/exclude non lo nomini.</translation>
    </message>
    <message>
        <source>%1 is an account: its mail goes to it all the same, unless users/exclude names it and users/assign gives the address to another.</source>
        <translation>%1 è un account: la sua posta gli arriva comunque, a meno che users/exclude non lo nomini e users/assign non dia l’indirizzo a un altro.</translation>
    </message>
    <message>
        <source>Who may connect, and who may send mail to anywhere (relay), is decided by the new rules.</source>
        <translation>Chi può connettersi e chi può inviare posta ovunque (relay) lo decidono le nuove regole.</translation>
    </message>
    <message>
        <source>Where .qmail files ask fastforward, mail goes as the new table says.</source>
        <translation>Dove i file .qmail interrogano fastforward, la posta va come dice la nuova tabella.</translation>
    </message>
    <message>
        <source>Nothing asks this table before a .qmail file has a line &quot;|fastforward -d %1.cdb&quot;.</source>
        <translation>Nessuno interroga questa tabella finché un file .qmail non ha una riga &quot;|fastforward -d %1.cdb&quot;.</translation>
    </message>
    <message>
        <source>%1 files with secrets are not in this backup and stay as they are: %2.</source>
        <translation>%1 file con segreti non sono in questo backup e restano come sono: %2.</translation>
    </message>
    <message>
        <source>Mail for %1 is no longer taken.</source>
        <translation>La posta per %1 non viene più accettata.</translation>
    </message>
    <message>
        <source>Mail for %1 is still taken, and goes where it went.</source>
        <translation>La posta per %1 viene ancora accettata e va dove andava.</translation>
    </message>
    <message>
        <source>The DNS must know %1: other servers look up the name that the hub calls itself, and whom to bring mail for it.</source>
        <translation>Il DNS deve conoscere %1: altri server cercano il nome con cui l’hub si presenta, e a chi portare la posta per quel nome.</translation>
    </message>
    <message>
        <source>Mail for the users of this computer goes to the relay, too: it must know their addresses.</source>
        <translation>Anche la posta per gli utenti di questo computer va al relay: deve conoscere i loro indirizzi.</translation>
    </message>
    <message>
        <source>While none of the servers answers, programs that send mail are told that it failed: nothing waits here.</source>
        <translation>Finché nessuno dei server risponde, ai programmi che inviano posta viene detto che l’invio è fallito: qui nulla attende.</translation>
    </message>
    <message>
        <source>People may have to know, and agree, that their mail is kept: ask before.</source>
        <translation>Può essere necessario che le persone sappiano, e accettino, che la loro posta viene conservata: chiedere prima.</translation>
    </message>
    <message>
        <source>When %1 has connected to the SMTP server, which is one process for each client from now on, without STARTTLS, the mail is sent to port 25 there.</source>
        <translation>Quando %1 si è connesso al server SMTP, che d’ora in poi è un processo per ogni client, senza STARTTLS, la posta viene inviata alla porta 25 lì.</translation>
    </message>
    <message>
        <source>The queue, the directories and the mailboxes are made, and the services begin.</source>
        <translation>La coda, le directory e le caselle vengono create e i servizi iniziano.</translation>
    </message>
    <message>
        <source>Nothing of the hub itself is changed, and nothing stops.</source>
        <translation>Dell’hub stesso non cambia nulla e nulla si ferma.</translation>
    </message>
    <message>
        <source>The tcp rules are made from %1.</source>
        <translation>Le regole tcp vengono generate da %1.</translation>
    </message>
    <message>
        <source>The services are in %1.</source>
        <translation>I servizi sono in %1.</translation>
    </message>
    <message>
        <source>The service %1 keeps no log that multilog writes.</source>
        <translation>Il servizio %1 non tiene un log scritto da multilog.</translation>
    </message>
    <message>
        <source>The service %1 writes its log to %2.</source>
        <translation>Il servizio %1 scrive il suo log in %2.</translation>
    </message>
    <message>
        <source>The queue is spread over %1 directories.</source>
        <translation>La coda è distribuita su %1 directory.</translation>
    </message>
    <message>
        <source>Its programs are %1&apos;s.</source>
        <translation>I suoi programmi sono di %1.</translation>
    </message>
    <message>
        <source>%1 is of a maker that is not known.</source>
        <translation>%1 è di un produttore sconosciuto.</translation>
    </message>
    <message>
        <source>Its accounts are %1.</source>
        <translation>I suoi account sono %1.</translation>
    </message>
    <message>
        <source>One message cannot be tried or returned by itself: its qmail-send takes no commands. All can be tried at once.</source>
        <translation>Un singolo messaggio non può essere ritentato o rimandato al mittente da solo: il suo qmail-send non accetta comandi. Tutti si possono ritentare insieme.</translation>
    </message>
    <message>
        <source>Settings that only Mailwright&apos;s programs read cannot be made: TLS, logins, limits for each client and others; each refusal names the file.</source>
        <translation>Non si possono fare le impostazioni che solo i programmi di Mailwright leggono: TLS, accessi, limiti per ogni client e altre; ogni rifiuto indica il file.</translation>
    </message>
    <message>
        <source>A recipient is refused only after its mail was taken, by a bounce: its qmail-smtpd does not ask who exists.</source>
        <translation>Un destinatario viene rifiutato solo dopo l’accettazione della posta, con un bounce: il suo qmail-smtpd non chiede chi esiste.</translation>
    </message>
    <message>
        <source>%1 is a hub of these programs.</source>
        <translation>%1 è un hub di questi programmi.</translation>
    </message>
    <message>
        <source>%1 is a hub that was set up by hand and taken over; its programs are %2&apos;s.</source>
        <translation>%1 è un hub configurato a mano e poi adottato; i suoi programmi sono di %2.</translation>
    </message>
    <message>
        <source>%1 is a hub that was set up by hand, with programs of others and services of its own.</source>
        <translation>%1 è un hub configurato a mano, con programmi di altri e servizi propri.</translation>
    </message>
    <message>
        <source>%1 is a qmail of other programs, with control files and a queue.</source>
        <translation>%1 è un qmail di altri programmi, con file di controllo e una coda.</translation>
    </message>
    <message>
        <source>%1 has control files and no queue.</source>
        <translation>%1 ha file di controllo e nessuna coda.</translation>
    </message>
    <message>
        <source>%1 has parts of a hub, but not all that one needs to work.</source>
        <translation>%1 ha parti di un hub, ma non tutte quelle necessarie per funzionare.</translation>
    </message>
    <message>
        <source>%1 has parts of a hub, but not all that one needs to work: control/me, the name of the host, is missing.</source>
        <translation>%1 ha parti di un hub, ma non tutte quelle necessarie per funzionare: manca control/me, il nome dell’host.</translation>
    </message>
    <message>
        <source>There is no hub in %1 yet.</source>
        <translation>Non c’è ancora un hub in %1.</translation>
    </message>
    <message>
        <source>The group %1 is missing.</source>
        <translation>Manca il gruppo %1.</translation>
    </message>
    <message>
        <source>The account %1 is missing.</source>
        <translation>Manca l’account %1.</translation>
    </message>
    <message>
        <source>Make them all: sudo installer/users (a package does it by itself).</source>
        <translation>Crearli tutti: sudo installer/users (un pacchetto lo fa da sé).</translation>
    </message>
    <message>
        <source>The program %1, which keeps the services running, is missing.</source>
        <translation>Manca il programma %1, che tiene in esecuzione i servizi.</translation>
    </message>
    <message>
        <source>Install the package daemontools.</source>
        <translation>Installare il pacchetto daemontools.</translation>
    </message>
    <message>
        <source>%1 listens on port %2 already.</source>
        <translation>%1 è già in ascolto sulla porta %2.</translation>
    </message>
    <message>
        <source>%1 listens on port %2 already (process %3).</source>
        <translation>%1 è già in ascolto sulla porta %2 (processo %3).</translation>
    </message>
    <message>
        <source>%1 listens on port %2 already (process %3, %4).</source>
        <translation>%1 è già in ascolto sulla porta %2 (processo %3, %4).</translation>
    </message>
    <message>
        <source>a program of another user</source>
        <translation>un programma di un altro utente</translation>
    </message>
    <message>
        <source>Choose another port.</source>
        <translation>Scegliere un’altra porta.</translation>
    </message>
    <message>
        <source>Stop it and keep it from starting again, or let this hub listen elsewhere.</source>
        <translation>Fermarlo e impedirgli di riavviarsi, oppure far ascoltare questo hub altrove.</translation>
    </message>
    <message>
        <source>There is %1, as Life with qmail has it.</source>
        <translation>C’è %1, come in Life with qmail.</translation>
    </message>
    <message>
        <source>Take the installation over: mailwrightctl setup adopt.</source>
        <translation>Adottare l’installazione: mailwrightctl setup adopt.</translation>
    </message>
    <message>
        <source>The service %1 runs from now on.</source>
        <translation>Il servizio %1 è in esecuzione d’ora in poi.</translation>
    </message>
    <message>
        <source>The service %1 ends.</source>
        <translation>Il servizio %1 termina.</translation>
    </message>
    <message>
        <source>The service %1 stops and is normally down.</source>
        <translation>Il servizio %1 si ferma e di norma è fermo.</translation>
    </message>
    <message>
        <source>The service %1 starts and is normally up.</source>
        <translation>Il servizio %1 si avvia e di norma è in esecuzione.</translation>
    </message>
    <message>
        <source>The service %1 is started in another way from now on.</source>
        <translation>Il servizio %1 d’ora in poi viene avviato in un altro modo.</translation>
    </message>
    <message>
        <source>%1 stops, and stays down also when the machine starts anew.</source>
        <translation>%1 si ferma, e resta fermo anche quando la macchina si riavvia.</translation>
    </message>
    <message>
        <source>%1 ends; its log stays.</source>
        <translation>%1 termina; il suo log resta.</translation>
    </message>
    <message>
        <source>The mailing list %1 is made.</source>
        <translation>La lista di distribuzione %1 viene creata.</translation>
    </message>
    <message>
        <source>The mailing list %1 ends.</source>
        <translation>La lista di distribuzione %1 termina.</translation>
    </message>
    <message>
        <source>The members of %1 change; nobody is told.</source>
        <translation>I membri di %1 cambiano; nessuno viene avvisato.</translation>
    </message>
    <message>
        <source>People subscribe by mail to %1.</source>
        <translation>Ci si iscrive scrivendo a %1.</translation>
    </message>
    <message>
        <source>Mail to the list bounces from now on.</source>
        <translation>D’ora in poi la posta per la lista torna al mittente.</translation>
    </message>
    <message>
        <source>Its archive and its members are kept in %1; undo brings them back.</source>
        <translation>Il suo archivio e i suoi membri vengono conservati in %1; l’annullamento li ripristina.</translation>
    </message>
    <message>
        <source>Who may log in to send mail changes at once.</source>
        <translation>Chi può accedere per inviare posta cambia subito.</translation>
    </message>
    <message>
        <source>%1 has a password now.</source>
        <translation>%1 ora ha una password.</translation>
    </message>
    <message>
        <source>%1 has another password now; the one before does not count any more.</source>
        <translation>%1 ora ha un’altra password; quella precedente non vale più.</translation>
    </message>
    <message>
        <source>For mail, this one counts from now on, not that of the account %1.</source>
        <translation>Per la posta vale d’ora in poi questa, non quella dell’account %1.</translation>
    </message>
    <message>
        <source>It is easy to guess.</source>
        <translation>È facile da indovinare.</translation>
    </message>
    <message>
        <source>It is shorter than %1 characters; whoever gets at the file of passwords could guess it.</source>
        <translation>È più corta di %1 caratteri; chi arriva al file delle password potrebbe indovinarla.</translation>
    </message>
    <message>
        <source>The name is part of it.</source>
        <translation>Il nome ne fa parte.</translation>
    </message>
    <message>
        <source>It is made of few different characters.</source>
        <translation>È fatta di pochi caratteri diversi.</translation>
    </message>
    <message>
        <source>all mail that nothing else is said about goes through %1, without a login.</source>
        <translation>tutta la posta per cui non è detto altro passa per %1, senza accesso.</translation>
    </message>
    <message>
        <source>all mail that nothing else is said about goes through %1, as %2.</source>
        <translation>tutta la posta per cui non è detto altro passa per %1, come %2.</translation>
    </message>
    <message>
        <source>mail from everybody@%1 goes through %2, without a login.</source>
        <translation>la posta di tutti@%1 passa per %2, senza accesso.</translation>
    </message>
    <message>
        <source>mail from everybody@%1 goes through %2, as %3.</source>
        <translation>la posta di tutti@%1 passa per %2, come %3.</translation>
    </message>
    <message>
        <source>mail from %1 goes through %2, without a login.</source>
        <translation>la posta di %1 passa per %2, senza accesso.</translation>
    </message>
    <message>
        <source>mail from %1 goes through %2, as %3.</source>
        <translation>la posta di %1 passa per %2, come %3.</translation>
    </message>
    <message>
        <source>mail for all hosts below %1 goes through %2, without a login.</source>
        <translation>la posta per tutti gli host al di sotto di %1 passa per %2, senza accesso.</translation>
    </message>
    <message>
        <source>mail for all hosts below %1 goes through %2, as %3.</source>
        <translation>la posta per tutti gli host al di sotto di %1 passa per %2, come %3.</translation>
    </message>
    <message>
        <source>mail for %1 goes through %2, without a login.</source>
        <translation>la posta per %1 passa per %2, senza accesso.</translation>
    </message>
    <message>
        <source>mail for %1 goes through %2, as %3.</source>
        <translation>la posta per %1 passa per %2, come %3.</translation>
    </message>
    <message>
        <source>all mail that nothing else is said about</source>
        <translation>tutta la posta per cui non è detto altro</translation>
    </message>
    <message>
        <source>mail from everybody@%1</source>
        <translation>la posta di tutti@%1</translation>
    </message>
    <message>
        <source>mail from %1</source>
        <translation>la posta di %1</translation>
    </message>
    <message>
        <source>mail for all hosts below %1</source>
        <translation>la posta per tutti gli host al di sotto di %1</translation>
    </message>
    <message>
        <source>mail for %1</source>
        <translation>la posta per %1</translation>
    </message>
    <message>
        <source>Clients that ask for %1 are shown another certificate, from the next connection on.</source>
        <translation>Ai client che chiedono %1 viene mostrato un altro certificato, dalla prossima connessione.</translation>
    </message>
    <message>
        <source>The certificate %1 and its key are removed.</source>
        <translation>Il certificato %1 e la sua chiave vengono rimossi.</translation>
    </message>
    <message>
        <source>The certificate is for %1, signed by itself, valid %2.</source>
        <translation>Il certificato è per %1, autofirmato, valido %2.</translation>
    </message>
    <message>
        <source>The certificate is for %1, issued by %2, valid %3.</source>
        <translation>Il certificato è per %1, rilasciato da %2, valido %3.</translation>
    </message>
    <message>
        <source>Its fingerprint (SHA-256) is %1; its key is %2.</source>
        <translation>La sua impronta (SHA-256) è %1; la sua chiave è %2.</translation>
    </message>
    <message>
        <source>The certificate is not for %1.</source>
        <translation>Il certificato non è per %1.</translation>
    </message>
    <message>
        <source>The certificate is not for %1, the name of this hub.</source>
        <translation>Il certificato non è per %1, il nome di questo hub.</translation>
    </message>
    <message>
        <source>The certificate names no host.</source>
        <translation>Il certificato non indica alcun host.</translation>
    </message>
    <message>
        <source>The certificate is not valid yet: %1.</source>
        <translation>Il certificato non è ancora valido: %1.</translation>
    </message>
    <message>
        <source>The certificate is signed by itself: programs that verify it have to be told to trust it.</source>
        <translation>Il certificato è autofirmato: ai programmi che lo verificano bisogna dire di fidarsene.</translation>
    </message>
    <message>
        <source>The certificate comes without those that vouch for it: many programs will not be able to verify it.</source>
        <translation>Il certificato arriva senza quelli che lo garantiscono: molti programmi non potranno verificarlo.</translation>
    </message>
    <message>
        <source>The certificates of the chain were not in their order; they are now.</source>
        <translation>I certificati della catena non erano nel loro ordine; ora lo sono.</translation>
    </message>
    <message>
        <source>%1 of %2 certificates do not belong to the chain and are left out.</source>
        <translation>%1 di %2 certificati non appartengono alla catena e vengono tralasciati.</translation>
    </message>
    <message>
        <source>until %1 (in %2)</source>
        <translation>fino al %1 (fra %2)</translation>
    </message>
    <message>
        <source>from %1 until %2</source>
        <translation>dal %1 al %2</translation>
    </message>
    <message>
        <source>expired on %1 (%2 ago)</source>
        <translation>scaduto il %1 (%2 fa)</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 giorno</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 giorni</translation>
    </message>
    <message>
        <source>%1 January %2</source>
        <translation>%1 gennaio %2</translation>
    </message>
    <message>
        <source>%1 February %2</source>
        <translation>%1 febbraio %2</translation>
    </message>
    <message>
        <source>%1 March %2</source>
        <translation>%1 marzo %2</translation>
    </message>
    <message>
        <source>%1 April %2</source>
        <translation>%1 aprile %2</translation>
    </message>
    <message>
        <source>%1 May %2</source>
        <translation>%1 maggio %2</translation>
    </message>
    <message>
        <source>%1 June %2</source>
        <translation>%1 giugno %2</translation>
    </message>
    <message>
        <source>%1 July %2</source>
        <translation>%1 luglio %2</translation>
    </message>
    <message>
        <source>%1 August %2</source>
        <translation>%1 agosto %2</translation>
    </message>
    <message>
        <source>%1 September %2</source>
        <translation>%1 settembre %2</translation>
    </message>
    <message>
        <source>%1 October %2</source>
        <translation>%1 ottobre %2</translation>
    </message>
    <message>
        <source>%1 November %2</source>
        <translation>%1 novembre %2</translation>
    </message>
    <message>
        <source>%1 December %2</source>
        <translation>%1 dicembre %2</translation>
    </message>
    <message>
        <source>It is taken back after %1 seconds unless it is confirmed, because it changes who may connect and relay.</source>
        <translation>Viene annullata dopo %1 secondi se non confermata, perché cambia chi può connettersi e usare il relay.</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>Modifica %1</translation>
    </message>
    <message>
        <source>Set %1 to %2</source>
        <translation>Imposta %1 su %2</translation>
    </message>
    <message>
        <source>Set %1 to nothing</source>
        <translation>Imposta %1 su nulla</translation>
    </message>
    <message>
        <source>Add %1 to %2</source>
        <translation>Aggiungi %1 a %2</translation>
    </message>
    <message>
        <source>Remove %1 from %2</source>
        <translation>Rimuovi %1 da %2</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Rimuovi %1</translation>
    </message>
    <message>
        <source>something secret</source>
        <translation>qualcosa di segreto</translation>
    </message>
    <message>
        <source>Mail for %1 goes to %2</source>
        <translation>La posta per %1 va a %2</translation>
    </message>
    <message>
        <source>Mail for %1 goes to a program</source>
        <translation>La posta per %1 va a un programma</translation>
    </message>
    <message>
        <source>Mail for %1 is dropped</source>
        <translation>La posta per %1 viene scartata</translation>
    </message>
    <message>
        <source>Take 1 address from a table</source>
        <translation>Acquisisci 1 indirizzo da una tabella</translation>
    </message>
    <message>
        <source>Take %1 addresses from a table</source>
        <translation>Acquisisci %1 indirizzi da una tabella</translation>
    </message>
    <message>
        <source>Take mail for %1 (local)</source>
        <translation>Accetta la posta per %1 (locale)</translation>
    </message>
    <message>
        <source>Take mail for %1 (relay)</source>
        <translation>Accetta la posta per %1 (relay)</translation>
    </message>
    <message>
        <source>Take mail for %1 (virtual, %2)</source>
        <translation>Accetta la posta per %1 (virtuale, %2)</translation>
    </message>
    <message>
        <source>Take no more mail for %1</source>
        <translation>Non accettare più posta per %1</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>Modifica %1</translation>
    </message>
    <message>
        <source>Change %1 (local)</source>
        <translation>Cambia %1 (locale)</translation>
    </message>
    <message>
        <source>Change %1 (relay)</source>
        <translation>Cambia %1 (relay)</translation>
    </message>
    <message>
        <source>Change %1 (virtual, %2)</source>
        <translation>Cambia %1 (virtuale, %2)</translation>
    </message>
    <message>
        <source>Call %1 also %2</source>
        <translation>Chiama %1 anche %2</translation>
    </message>
    <message>
        <source>Call %1 from now on %2</source>
        <translation>Chiama %1 d’ora in poi %2</translation>
    </message>
    <message>
        <source>Call the hub %1</source>
        <translation>Chiama l’hub %1</translation>
    </message>
    <message>
        <source>Change the names of the hub</source>
        <translation>Cambia i nomi dell’hub</translation>
    </message>
    <message>
        <source>By fastforward mail for %1 goes to %2</source>
        <translation>Tramite fastforward la posta per %1 va a %2</translation>
    </message>
    <message>
        <source>Remove %1 from the table of fastforward</source>
        <translation>Rimuovi %1 dalla tabella di fastforward</translation>
    </message>
    <message>
        <source>Make the mailing list %1</source>
        <translation>Crea la lista di distribuzione %1</translation>
    </message>
    <message>
        <source>Remove the mailing list %1</source>
        <translation>Rimuovi la lista di distribuzione %1</translation>
    </message>
    <message>
        <source>Add %1 to the mailing list %2</source>
        <translation>Aggiungi %1 alla lista di distribuzione %2</translation>
    </message>
    <message>
        <source>Take %1 out of the mailing list %2</source>
        <translation>Togli %1 dalla lista di distribuzione %2</translation>
    </message>
    <message>
        <source>%1 members</source>
        <translation>%1 membri</translation>
    </message>
    <message>
        <source>The mailing list %1 is owned by %2</source>
        <translation>La lista di distribuzione %1 è di proprietà di %2</translation>
    </message>
    <message>
        <source>Give %1 a password for SMTP</source>
        <translation>Dai a %1 una password per SMTP</translation>
    </message>
    <message>
        <source>Give %1 another password for SMTP</source>
        <translation>Dai a %1 un’altra password per SMTP</translation>
    </message>
    <message>
        <source>Take the password of %1 for SMTP away</source>
        <translation>Togli a %1 la password per SMTP</translation>
    </message>
    <message>
        <source>Deliver nothing here; all mail goes to %1</source>
        <translation>Non consegnare nulla qui; tutta la posta va a %1</translation>
    </message>
    <message>
        <source>Queue nothing here; mail goes to %1 by QMQP</source>
        <translation>Non mettere nulla in coda qui; la posta va a %1 via QMQP</translation>
    </message>
    <message>
        <source>A copy of all mail goes to %1</source>
        <translation>Una copia di tutta la posta va a %1</translation>
    </message>
    <message>
        <source>Keep the mail of %1 until %2 connects</source>
        <translation>Conserva la posta di %1 finché %2 non si connette</translation>
    </message>
    <message>
        <source>%1 may not connect</source>
        <translation>%1 non può connettersi</translation>
    </message>
    <message>
        <source>%1 may connect</source>
        <translation>%1 può connettersi</translation>
    </message>
    <message>
        <source>%1 may send mail to anywhere</source>
        <translation>%1 può inviare posta ovunque</translation>
    </message>
    <message>
        <source>Everybody else may not connect</source>
        <translation>Tutti gli altri non possono connettersi</translation>
    </message>
    <message>
        <source>Everybody else may connect</source>
        <translation>Tutti gli altri possono connettersi</translation>
    </message>
    <message>
        <source>Everybody else may send mail to anywhere</source>
        <translation>Tutti gli altri possono inviare posta ovunque</translation>
    </message>
    <message>
        <source>No rule for %1 any more</source>
        <translation>Nessuna regola più per %1</translation>
    </message>
    <message>
        <source>No rule for everybody else any more</source>
        <translation>Nessuna regola più per tutti gli altri</translation>
    </message>
    <message>
        <source>Enable %1</source>
        <translation>Attiva %1</translation>
    </message>
    <message>
        <source>Enable %1 at %2</source>
        <translation>Attiva %1 su %2</translation>
    </message>
    <message>
        <source>Disable %1</source>
        <translation>Disattiva %1</translation>
    </message>
    <message>
        <source>Make the hub %1</source>
        <translation>Crea l’hub %1</translation>
    </message>
    <message>
        <source>Make what is missing of the hub</source>
        <translation>Crea ciò che manca dell’hub</translation>
    </message>
    <message>
        <source>Take over the hub in %1 as it is</source>
        <translation>Adotta l’hub in %1 così com’è</translation>
    </message>
    <message>
        <source>Send %1 through %2</source>
        <translation>Invia %1 tramite %2</translation>
    </message>
    <message>
        <source>Send %1 through no relay of its own</source>
        <translation>Invia %1 senza un relay proprio</translation>
    </message>
    <message>
        <source>Make a certificate</source>
        <translation>Crea un certificato</translation>
    </message>
    <message>
        <source>Make a certificate for %1</source>
        <translation>Crea un certificato per %1</translation>
    </message>
    <message>
        <source>Install a certificate</source>
        <translation>Installa un certificato</translation>
    </message>
    <message>
        <source>Install a certificate for %1</source>
        <translation>Installa un certificato per %1</translation>
    </message>
    <message>
        <source>Remove the certificate</source>
        <translation>Rimuovi il certificato</translation>
    </message>
    <message>
        <source>Remove the certificate for %1</source>
        <translation>Rimuovi il certificato per %1</translation>
    </message>
    <message>
        <source>Mail for %1 belongs to the account %2</source>
        <translation>La posta per %1 appartiene all’account %2</translation>
    </message>
    <message>
        <source>Take %1 from its account</source>
        <translation>Togli %1 al suo account</translation>
    </message>
    <message>
        <source>Make users/assign from the accounts</source>
        <translation>Genera users/assign dagli account</translation>
    </message>
    <message>
        <source>Restore all from the backup of %1 GMT</source>
        <translation>Ripristina tutto dal backup del %1 GMT</translation>
    </message>
    <message>
        <source>Restore %1 from the backup of %2 GMT</source>
        <translation>Ripristina %1 dal backup del %2 GMT</translation>
    </message>
    <message>
        <source>Restore %1 files or domains from the backup of %2 GMT</source>
        <translation>Ripristina %1 file o domini dal backup del %2 GMT</translation>
    </message>
    <message>
        <source>Not confirmed in time: %1</source>
        <translation>Non confermata in tempo: %1</translation>
    </message>
    <message>
        <source>Edited outside: %1</source>
        <translation>Modificato dall’esterno: %1</translation>
    </message>
    <message>
        <source>Edited outside: %1 and %2 more</source>
        <translation>Modificati dall’esterno: %1 e altri %2</translation>
    </message>
    <message>
        <source>The configuration as it was found</source>
        <translation>La configurazione com’è stata trovata</translation>
    </message>
    <message>
        <source>%1, as its control file says</source>
        <translation>%1, come dice il suo file di controllo</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>e altri %1</translation>
    </message>
    <message>
        <source>the table of fastforward is compiled</source>
        <translation>la tabella di fastforward è compilata</translation>
    </message>
    <message>
        <source>the SMTP servers are restarted</source>
        <translation>i server SMTP sono riavviati</translation>
    </message>
    <message>
        <source>the directories, the queue and the mailboxes are made</source>
        <translation>le directory, la coda e le caselle sono create</translation>
    </message>
    <message>
        <source>%1 begins</source>
        <translation>%1 inizia</translation>
    </message>
    <message>
        <source>%1 ends</source>
        <translation>%1 termina</translation>
    </message>
    <message>
        <source>%1 is started</source>
        <translation>%1 è avviato</translation>
    </message>
    <message>
        <source>%1 is stopped</source>
        <translation>%1 è fermato</translation>
    </message>
    <message>
        <source>a TLS handshake with the SMTP server works</source>
        <translation>un handshake TLS con il server SMTP funziona</translation>
    </message>
    <message>
        <source>a TLS handshake with the SMTP server as %1 works</source>
        <translation>un handshake TLS con il server SMTP come %1 funziona</translation>
    </message>
    <message>
        <source>%1 is removed, as its text is</source>
        <translation>%1 è rimosso, e così il suo testo</translation>
    </message>
    <message>
        <source>%1 holds something else</source>
        <translation>%1 contiene qualcos’altro</translation>
    </message>
    <message>
        <source>it does not run</source>
        <translation>non è in esecuzione</translation>
    </message>
    <message>
        <source>it has not ended within %1 seconds; it begins again when its work is done</source>
        <translation>non è terminato entro %1 secondi; ricomincia quando il suo lavoro è finito</translation>
    </message>
    <message>
        <source>it has not ended within %1 seconds; it does when its work is done</source>
        <translation>non è terminato entro %1 secondi; lo fa quando il suo lavoro è finito</translation>
    </message>
    <message>
        <source>it ends again and again; its log says why</source>
        <translation>termina di continuo; il suo log dice perché</translation>
    </message>
    <message>
        <source>it has not happened in time; its log says why</source>
        <translation>non è avvenuto in tempo; il suo log dice perché</translation>
    </message>
    <message>
        <source>it is normally down</source>
        <translation>di norma è fermo</translation>
    </message>
    <message>
        <source>no supervisor runs; it begins with the others</source>
        <translation>nessun supervisore è in esecuzione; inizia insieme agli altri</translation>
    </message>
    <message>
        <source>no supervisor looks after it</source>
        <translation>nessun supervisore lo sorveglia</translation>
    </message>
    <message>
        <source>the supervisor has not started it; its log says why</source>
        <translation>il supervisore non lo ha avviato; il suo log dice perché</translation>
    </message>
    <message>
        <source>none runs</source>
        <translation>nessuno è in esecuzione</translation>
    </message>
    <message>
        <source>it has a process for each client, because of block lists or AutoTURN, and offers no STARTTLS</source>
        <translation>ha un processo per ogni client, a causa delle liste di blocco o di AutoTURN, e non offre STARTTLS</translation>
    </message>
    <message>
        <source>it is not known where the server listens</source>
        <translation>non si sa dove il server sia in ascolto</translation>
    </message>
    <message>
        <source>%1 (qmail-smtpd run by hand, as for a stranger)</source>
        <translation>%1 (qmail-smtpd eseguito a mano, come per un estraneo)</translation>
    </message>
    <message>
        <source>the tcp rules let no stranger connect</source>
        <translation>le regole tcp non lasciano connettere alcun estraneo</translation>
    </message>
    <message>
        <source>the server ended the conversation</source>
        <translation>il server ha chiuso la conversazione</translation>
    </message>
    <message>
        <source>the server says %1</source>
        <translation>il server dice %1</translation>
    </message>
    <message>
        <source>what comes is not TLS (%1)</source>
        <translation>ciò che arriva non è TLS (%1)</translation>
    </message>
    <message>
        <source>there is no version of TLS that both sides accept; here it is 1.2 or later (%1)</source>
        <translation>non c’è una versione di TLS accettata da entrambe le parti; qui è 1.2 o successiva (%1)</translation>
    </message>
    <message>
        <source>there is no cipher that both sides accept (%1)</source>
        <translation>non c’è una cifratura accettata da entrambe le parti (%1)</translation>
    </message>
    <message>
        <source>the other side ended the connection within the TLS handshake</source>
        <translation>l’altra parte ha chiuso la connessione durante l’handshake TLS</translation>
    </message>
    <message>
        <source>%1 gives addresses to accounts</source>
        <translation>%1 assegna indirizzi agli account</translation>
    </message>
    <message>
        <source>%1 says what root runs</source>
        <translation>%1 dice che cosa esegue root</translation>
    </message>
    <message>
        <source>%1 lets mail run a program</source>
        <translation>%1 permette alla posta di eseguire un programma</translation>
    </message>
    <message>
        <source>%1 lets mail run a program or reads a file of addresses: %2</source>
        <translation>%1 permette alla posta di eseguire un programma o legge un file di indirizzi: %2</translation>
    </message>
    <message>
        <source>%1 lets %2 send mail to anywhere</source>
        <translation>%1 permette a %2 di inviare posta ovunque</translation>
    </message>
    <message>
        <source>%1 lets everybody send mail to anywhere</source>
        <translation>%1 permette a tutti di inviare posta ovunque</translation>
    </message>
    <message>
        <source>all that &quot;%1&quot; stands for</source>
        <translation>tutto ciò per cui sta &quot;%1&quot;</translation>
    </message>
    <message>
        <source>%1 sets %2, which may decide what programs run</source>
        <translation>%1 imposta %2, che può decidere quali programmi vengono eseguiti</translation>
    </message>
    <message>
        <source>without control/rcpthosts mail for any domain is accepted from everybody</source>
        <translation>senza control/rcpthosts la posta per qualsiasi dominio viene accettata da tutti</translation>
    </message>
    <message>
        <source>%1 decides as which accounts the programs of the hub run</source>
        <translation>%1 decide con quali account vengono eseguiti i programmi dell’hub</translation>
    </message>
    <message>
        <source>%1 names a program</source>
        <translation>%1 indica un programma</translation>
    </message>
    <message>
        <source>%1 names a program that tells the password of a relay</source>
        <translation>%1 indica un programma che fornisce la password di un relay</translation>
    </message>
    <message>
        <source>user%domain at a domain of control/percenthack goes on to that domain, for everybody</source>
        <translation>utente%dominio presso un dominio di control/percenthack prosegue verso quel dominio, per tutti</translation>
    </message>
    <message>
        <source>%1 accepts mail for every domain that ends in %2 from everybody</source>
        <translation>%1 accetta da tutti la posta per ogni dominio che finisce in %2</translation>
    </message>
    <message>
        <source>it writes a file just as it is given</source>
        <translation>scrive un file così come viene fornito</translation>
    </message>
    <message>
        <source>it restores what a backup holds</source>
        <translation>ripristina ciò che un backup contiene</translation>
    </message>
    <message>
        <source>it deletes message %1</source>
        <translation>elimina il messaggio %1</translation>
    </message>
    <message>
        <source>it reads the text of a message</source>
        <translation>legge il testo di un messaggio</translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <translation>%1, riga %2: %3</translation>
    </message>
    <message>
        <source>Mail to anybody@%1 is still accepted, because the list also has %2.</source>
        <translation>La posta per chiunque@%1 è ancora accettata, perché l’elenco contiene anche %2.</translation>
    </message>
    <message>
        <source>Mail to anybody below %1 is still accepted, because the list also has %2.</source>
        <translation>La posta per chiunque sotto %1 è ancora accettata, perché l’elenco contiene anche %2.</translation>
    </message>
    <message>
        <source>It is handled by the account %1 through the files %2 in %3; what has none goes where the one that ends in default says.</source>
        <translation>Se ne occupa l’account %1 con i file %2 in %3; ciò che non ne ha va dove dice quello che finisce in default.</translation>
    </message>
    <message>
        <source>it is the name of this hub itself, which must be able to receive its own mail</source>
        <translation>è il nome di questo stesso hub, che deve poter ricevere la propria posta</translation>
    </message>
    <message>
        <source>Give the hub another name first, if it shall have one.</source>
        <translation>Dare prima un altro nome all’hub, se deve averne uno.</translation>
    </message>
    <message>
        <source>%1 becomes %2; it was %3.</source>
        <translation>%1 diventa %2; era %3.</translation>
    </message>
    <message>
        <source>%1 becomes %2; until now there was none, which means: %3.</source>
        <translation>%1 diventa %2; finora non c’era, il che significa: %3.</translation>
    </message>
    <message>
        <source>Mail for %1 is given to the account %2.</source>
        <translation>La posta per %1 va all’account %2.</translation>
    </message>
    <message>
        <source>Mail for names that begin with %1 is given to the account %2.</source>
        <translation>La posta per i nomi che cominciano con %1 va all’account %2.</translation>
    </message>
    <message>
        <source>Mail for every other name is given to the account %1.</source>
        <translation>La posta per ogni altro nome va all’account %1.</translation>
    </message>
    <message>
        <source>Mail for %1 is no longer given to the account %2 by users/assign.</source>
        <translation>La posta per %1 non va più all’account %2 tramite users/assign.</translation>
    </message>
    <message>
        <source>Mail for names that begin with %1 is no longer given to the account %2 by users/assign.</source>
        <translation>La posta per i nomi che cominciano con %1 non va più all’account %2 tramite users/assign.</translation>
    </message>
    <message>
        <source>Mail that cannot be delivered to a member of %1 is reported to %2, not to whoever wrote it.</source>
        <translation>La posta che non può essere consegnata a un membro di %1 è segnalata a %2, non a chi l’ha scritta.</translation>
    </message>
    <message>
        <source>%1 could not be started (%2). Install the package openssh-client.</source>
        <translation>Non è stato possibile avviare %1 (%2). Installare il pacchetto openssh-client.</translation>
    </message>
    <message>
        <source>There is no mailwrightctl on %1: %2 Install Mailwright there.</source>
        <translation>Su %1 non c’è mailwrightctl: %2 Installare Mailwright su quell’host.</translation>
    </message>
    <message>
        <source>The connection to %1 was lost.</source>
        <translation>La connessione a %1 è andata persa.</translation>
    </message>
    <message>
        <source>ssh does not know %1, or not as it is now: %2 Connect once with &quot;ssh %3&quot; and check its key.</source>
        <translation>ssh non conosce %1, o non com’è ora: %2 Connettersi una volta con «ssh %3» e controllarne la chiave.</translation>
    </message>
    <message>
        <source>%1 did not let you in: %2 &quot;ssh-copy-id %3&quot; puts your key there.</source>
        <translation>%1 non ha consentito l’accesso: %2 «ssh-copy-id %3» vi deposita la chiave.</translation>
    </message>
    <message>
        <source>ssh has no connection to %1: %2</source>
        <translation>ssh non ha una connessione a %1: %2</translation>
    </message>
    <message>
        <source>Only who may configure has edits to tell of.</source>
        <translation>Solo chi può configurare ha modifiche da annunciare.</translation>
    </message>
</context>
<context>
    <name>HubBook</name>
    <message>
        <source>blue</source>
        <translation>blu</translation>
    </message>
    <message>
        <source>orange</source>
        <translation>arancione</translation>
    </message>
    <message>
        <source>green</source>
        <translation>verde</translation>
    </message>
    <message>
        <source>purple</source>
        <translation>viola</translation>
    </message>
    <message>
        <source>red</source>
        <translation>rosso</translation>
    </message>
    <message>
        <source>grey</source>
        <translation>grigio</translation>
    </message>
    <message>
        <source>The name of the host is missing.</source>
        <translation>Manca il nome dell’host.</translation>
    </message>
    <message>
        <source>This is not a host, or user@host, such as anna@mail.example.org.</source>
        <translation>Non è un host, né utente@host, per esempio anna@mail.example.org.</translation>
    </message>
    <message>
        <source>There is no host of this name. Is it written rightly, and does this computer know it?</source>
        <translation>Non esiste un host con questo nome. È scritto bene, e questo computer lo conosce?</translation>
    </message>
    <message>
        <source>The host does not let %1 in. Mailwright asks for no password: the key must be known to the host and be in your ssh agent.</source>
        <comment>login</comment>
        <translation>L’host non fa entrare %1. Mailwright non chiede password: la chiave deve essere nota all’host e trovarsi nel proprio ssh agent.</translation>
    </message>
    <message>
        <source>This computer does not know the key of the host, or knows another. Log in once by hand and compare it.</source>
        <translation>Questo computer non conosce la chiave dell’host, o ne conosce un’altra. Accedere una volta a mano e confrontarla.</translation>
    </message>
    <message>
        <source>The host is there, but runs no ssh server for you.</source>
        <translation>L’host c’è, ma non offre un server ssh.</translation>
    </message>
    <message>
        <source>The host does not answer. Is it switched on and connected?</source>
        <translation>L’host non risponde. È acceso e collegato?</translation>
    </message>
    <message>
        <source>The host lets you in, but has no mailwrightctl, or an older one.</source>
        <translation>L’host consente l’accesso, ma non ha mailwrightctl, o ne ha uno più vecchio.</translation>
    </message>
    <message>
        <source>The connection by ssh has failed.</source>
        <translation>La connessione tramite ssh non è riuscita.</translation>
    </message>
    <message>
        <source>The host lets you in, but its mail helper does not run.</source>
        <translation>L’host consente l’accesso, ma il suo servizio ausiliario della posta non è in esecuzione.</translation>
    </message>
    <message>
        <source>This computer has no ssh: the package openssh-client is missing.</source>
        <translation>Su questo computer non c’è ssh: manca il pacchetto openssh-client.</translation>
    </message>
</context>
<context>
    <name>ListRows</name>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Membri</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Proprietario</translation>
    </message>
    <message>
        <source>Last post</source>
        <translation>Ultimo messaggio</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stato</translation>
    </message>
    <message>
        <source>takes mail</source>
        <translation>accetta posta</translation>
    </message>
    <message>
        <source>mail does not reach it: its .qmail files are missing</source>
        <translation>la posta non la raggiunge: mancano i suoi file .qmail</translation>
    </message>
    <message>
        <source>%1 get each message, %2 digests, %3 nothing</source>
        <comment>three numbers</comment>
        <translation>%1 ricevono ogni messaggio, %2 i digest, %3 nulla</translation>
    </message>
    <message>
        <source>None in the last 24 hours</source>
        <translation>Nessuno nelle ultime 24 ore</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Membro</translation>
    </message>
    <message>
        <source>Gets</source>
        <translation>Riceve</translation>
    </message>
    <message>
        <source>each message</source>
        <translation>ogni messaggio</translation>
    </message>
    <message>
        <source>digests</source>
        <translation>i digest</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nulla</translation>
    </message>
</context>
<context>
    <name>MailProviders</name>
    <message>
        <source>%1 wants a password made for mail programs (an “app password”), which you make in your account there. User name: such as %2.</source>
        <comment>%1 is a provider, %2 an example of a user name</comment>
        <translation>%1 richiede una password creata per i programmi di posta (una “password per le app”), da generare nel proprio account presso il provider. Nome utente: per esempio %2.</translation>
    </message>
    <message>
        <source>%1 gives you a user name and a key for SMTP in its settings; the key is the password. User name: such as %2.</source>
        <comment>%1 is a provider, %2 an example of a user name</comment>
        <translation>%1 fornisce nelle sue impostazioni un nome utente e una chiave per SMTP; la chiave è la password. Nome utente: per esempio %2.</translation>
    </message>
    <message>
        <source>%1 wants the name and the password of your mailbox there. User name: such as %2.</source>
        <comment>%1 is a provider, %2 an example of a user name</comment>
        <translation>%1 richiede il nome e la password della propria casella presso il provider. Nome utente: per esempio %2.</translation>
    </message>
    <message>
        <source>TLS from the first byte</source>
        <translation>TLS dal primo byte</translation>
    </message>
    <message>
        <source>TLS begun by STARTTLS</source>
        <translation>TLS avviato con STARTTLS</translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>Looks after a Mailwright hub: its services, its queue and its logs.</source>
        <translation>Amministra un hub Mailwright: i suoi servizi, la sua coda e i suoi log.</translation>
    </message>
    <message>
        <source>The helper&apos;s socket.</source>
        <translation>Il socket del servizio ausiliario.</translation>
    </message>
    <message>
        <source>path</source>
        <translation>percorso</translation>
    </message>
    <message>
        <source>The home of a private hub.</source>
        <translation>La home di un hub privato.</translation>
    </message>
    <message>
        <source>directory</source>
        <translation>directory</translation>
    </message>
    <message>
        <source>The page to begin with: %1.</source>
        <comment>names</comment>
        <translation>La pagina con cui iniziare: %1.</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nome</translation>
    </message>
    <message>
        <source>Colours: light or dark.</source>
        <translation>Colori: light (chiari) o dark (scuri).</translation>
    </message>
    <message>
        <source>scheme</source>
        <translation>schema</translation>
    </message>
    <message>
        <source>Write a picture of every page and end.</source>
        <translation>Scrive un’immagine di ogni pagina e termina.</translation>
    </message>
    <message>
        <source>--style-scheme must be light or dark.</source>
        <translation>--style-scheme deve essere light o dark.</translation>
    </message>
    <message>
        <source>--page must be one of %1.</source>
        <comment>names</comment>
        <translation>--page deve essere uno fra %1.</translation>
    </message>
</context>
<context>
    <name>PageTable</name>
    <message>
        <source>Overview</source>
        <translation>Panoramica</translation>
    </message>
    <message>
        <source>services running stopped delivered deferred bounced problems start</source>
        <translation>servizi in esecuzione fermi consegnati rinviati bounce respinti problemi avvio stato</translation>
    </message>
    <message>
        <source>Domains</source>
        <translation>Domini</translation>
    </message>
    <message>
        <source>domain virtual local relay receive mail DNS MX catch all who receives</source>
        <translation>dominio virtuale locale relay ricevere posta DNS MX catch all chi riceve</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Indirizzi</translation>
    </message>
    <message>
        <source>address alias forward mailbox everything else import export test who receives</source>
        <translation>indirizzo alias inoltro casella tutto il resto importare esportare provare chi riceve</translation>
    </message>
    <message>
        <source>Mailing lists</source>
        <translation>Liste di distribuzione</translation>
    </message>
    <message>
        <source>mailing list members subscribers owner digest</source>
        <translation>mailing list lista di distribuzione membri iscritti proprietario digest</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Utenti</translation>
    </message>
    <message>
        <source>users accounts people password sign in assign rules mailbox</source>
        <translation>utenti account persone password accesso assign regole casella</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Invio</translation>
    </message>
    <message>
        <source>smart host provider relay route login password greeting helo masquerade timeout outgoing</source>
        <translation>smart host provider relay percorso accesso login password saluto helo mascheramento timeout in uscita invio</translation>
    </message>
    <message>
        <source>Receiving</source>
        <translation>Ricezione</translation>
    </message>
    <message>
        <source>listen port submission pop3 relay rules clients blocked senders spam tls certificate size limit connections</source>
        <translation>ascolto porta submission pop3 relay regole client mittenti bloccati spam tls certificato dimensione limite connessioni ricezione</translation>
    </message>
    <message>
        <source>Limits &amp; bounces</source>
        <translation>Limiti e bounce</translation>
    </message>
    <message>
        <source>parallel concurrency retry plan queue lifetime bounce double bounces delay</source>
        <translation>parallele simultanee concorrenza piano dei tentativi durata in coda bounce doppi bounce ritardo</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Coda</translation>
    </message>
    <message>
        <source>waiting messages retry try again delete return bounce</source>
        <translation>messaggi in attesa tentativi riprovare eliminare restituire bounce coda</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>log lines follow find history of a message</source>
        <translation>log righe seguire cercare storia di un messaggio registro</translation>
    </message>
    <message>
        <source>Control files</source>
        <translation>File di controllo</translation>
    </message>
    <message>
        <source>settings configuration editor every file raw</source>
        <translation>impostazioni configurazione editor ogni file grezzo</translation>
    </message>
    <message>
        <source>History &amp; backup</source>
        <translation>Cronologia e backup</translation>
    </message>
    <message>
        <source>changes undo who when differences backup restore compare</source>
        <translation>modifiche annullare chi quando differenze backup ripristino confronto</translation>
    </message>
</context>
<context>
    <name>PeopleRows</name>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>stored; it counts in place of the account&apos;s own</source>
        <translation>memorizzata; vale al posto di quella dell’account</translation>
    </message>
    <message>
        <source>stored; it is never shown</source>
        <translation>memorizzata; non viene mai mostrata</translation>
    </message>
    <message>
        <source>goes, not applied yet</source>
        <translation>rimozione non ancora applicata</translation>
    </message>
    <message>
        <source>a new one, not applied yet</source>
        <translation>una nuova, non ancora applicata</translation>
    </message>
</context>
<context>
    <name>QueueDialogs</name>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Their age begins again at zero, so they stay in the queue for the whole time a message may wait. Tries come often at first and then less and less often, as for new mail.</source>
        <translation>La loro età riparte da zero, quindi restano in coda per tutto il tempo che un messaggio può attendere. I tentativi sono dapprima frequenti e poi sempre più radi, come per la posta nuova.</translation>
    </message>
    <message numerus="yes">
        <source>Give %n message(s) more time?</source>
        <translation>
            <numerusform>Concedere più tempo a %n messaggio?</numerusform>
            <numerusform>Concedere più tempo a %n messaggi?</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Give more time</source>
        <translation>&amp;Concedi più tempo</translation>
    </message>
    <message>
        <source>The tries end now for every recipient that has not been reached. Under a stock qmail one last try comes first; where it succeeds, the mail is delivered after all.</source>
        <translation>I tentativi terminano ora per ogni destinatario non ancora raggiunto. Con un qmail originale si fa prima un ultimo tentativo; se riesce, la posta viene comunque consegnata.</translation>
    </message>
    <message>
        <source>This message is a bounce itself: it goes to the postmaster&apos;s address for double bounces.</source>
        <translation>Questo messaggio è a sua volta un bounce: va all’indirizzo del postmaster per i doppi bounce.</translation>
    </message>
    <message>
        <source>%1 gets a bounce that names these recipients and contains the message. This cannot be taken back.</source>
        <translation>%1 riceve un bounce che nomina questi destinatari e contiene il messaggio. L’operazione non è annullabile.</translation>
    </message>
    <message>
        <source>Each sender gets a bounce that names these recipients and contains the message. This cannot be taken back.</source>
        <translation>Ogni mittente riceve un bounce che nomina questi destinatari e contiene il messaggio. L’operazione non è annullabile.</translation>
    </message>
    <message numerus="yes">
        <source>Return %n message(s) to the sender?</source>
        <translation>
            <numerusform>Restituire %n messaggio al mittente?</numerusform>
            <numerusform>Restituire %n messaggi ai mittenti?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Return %n message(s)</source>
        <translation>
            <numerusform>&amp;Restituisci %n messaggio</numerusform>
            <numerusform>&amp;Restituisci %n messaggi</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RelayRows</name>
    <message>
        <source>From</source>
        <translation>Da</translation>
    </message>
    <message>
        <source>May relay</source>
        <translation>Può usare il relay</translation>
    </message>
    <message>
        <source>Other settings</source>
        <translation>Altre impostazioni</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>everybody else</source>
        <translation>tutti gli altri</translation>
    </message>
    <message>
        <source>%1 (this computer)</source>
        <comment>address</comment>
        <translation>%1 (questo computer)</translation>
    </message>
    <message>
        <source>hosts below %1</source>
        <comment>domain</comment>
        <translation>gli host al di sotto di %1</translation>
    </message>
    <message>
        <source>the host %1</source>
        <comment>host name</comment>
        <translation>l’host %1</translation>
    </message>
    <message>
        <source>%1… (all that begin so)</source>
        <comment>beginning of an IP address</comment>
        <translation>%1… (tutti quelli che iniziano così)</translation>
    </message>
    <message>
        <source>may not connect</source>
        <translation>non può connettersi</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>goes, not applied yet</source>
        <translation>rimozione non ancora applicata</translation>
    </message>
    <message>
        <source>no, is turned away</source>
        <translation>no, viene respinto</translation>
    </message>
    <message>
        <source>yes, everybody: an open relay</source>
        <translation>sì, tutti: un open relay</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sì</translation>
    </message>
    <message>
        <source>By the rule for %1.</source>
        <comment>whom a rule is for</comment>
        <translation>In base alla regola per %1.</translation>
    </message>
    <message>
        <source>No rule is for it.</source>
        <translation>Nessuna regola lo riguarda.</translation>
    </message>
    <message>
        <source>%1 may not connect: it is turned away.</source>
        <comment>address of a client</comment>
        <translation>%1 non può connettersi: viene respinto.</translation>
    </message>
    <message>
        <source>%1 may send mail to anybody in the world through this hub.</source>
        <comment>address of a client</comment>
        <translation>%1 può inviare posta a chiunque nel mondo attraverso questo hub.</translation>
    </message>
    <message>
        <source>%1 may send mail to people of this hub only; to others after a login.</source>
        <comment>address of a client</comment>
        <translation>%1 può inviare posta solo alle persone di questo hub; ad altri dopo l’accesso.</translation>
    </message>
</context>
<context>
    <name>RouteRows</name>
    <message>
        <source>Mail</source>
        <translation>Posta</translation>
    </message>
    <message>
        <source>Goes through</source>
        <translation>Passa da</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Accesso</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stato</translation>
    </message>
    <message>
        <source>everything else</source>
        <translation>tutto il resto</translation>
    </message>
    <message>
        <source>from anybody%1</source>
        <comment>%1 is @ and a domain</comment>
        <translation>da chiunque%1</translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>address of a sender</comment>
        <translation>da %1</translation>
    </message>
    <message>
        <source>to domains below %1</source>
        <comment>domain</comment>
        <translation>ai domini al di sotto di %1</translation>
    </message>
    <message>
        <source>to %1</source>
        <comment>domain</comment>
        <translation>a %1</translation>
    </message>
    <message>
        <source>directly, to the servers that DNS names</source>
        <translation>direttamente, ai server indicati dal DNS</translation>
    </message>
    <message>
        <source>%1, port %2</source>
        <comment>server, number</comment>
        <translation>%1, porta %2</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nessuno</translation>
    </message>
    <message>
        <source>%1, with a token</source>
        <comment>user name</comment>
        <translation>%1, con un token</translation>
    </message>
    <message>
        <source>%1, no password stored</source>
        <comment>user name</comment>
        <translation>%1, nessuna password memorizzata</translation>
    </message>
    <message>
        <source>%1, password stored</source>
        <comment>user name</comment>
        <translation>%1, password memorizzata</translation>
    </message>
    <message>
        <source>%1, from the first byte</source>
        <comment>what is demanded of TLS</comment>
        <translation>%1, dal primo byte</translation>
    </message>
    <message>
        <source>no TLS</source>
        <translation>niente TLS</translation>
    </message>
    <message>
        <source>where it is offered</source>
        <translation>dove è offerto</translation>
    </message>
    <message>
        <source>required, with any certificate</source>
        <translation>richiesto, con qualsiasi certificato</translation>
    </message>
    <message>
        <source>required, with a valid certificate</source>
        <translation>richiesto, con un certificato valido</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>in uso</translation>
    </message>
    <message>
        <source>goes, not applied yet</source>
        <translation>rimozione non ancora applicata</translation>
    </message>
    <message>
        <source>not applied yet</source>
        <translation>non ancora applicato</translation>
    </message>
</context>
<context>
    <name>RouteWords</name>
    <message>
        <source>By SMTP the address is taken from everybody.</source>
        <translation>Via SMTP l’indirizzo viene accettato da tutti.</translation>
    </message>
    <message>
        <source>By SMTP the address is taken only from clients that may relay.</source>
        <translation>Via SMTP l’indirizzo viene accettato solo dai client che possono usare il relay.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is in locals: the address is local.</source>
        <translation>“%1” è in locals: l’indirizzo è locale.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not in locals.</source>
        <translation>“%1” non è in locals.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not in virtualdomains.</source>
        <translation>“%1” non è in virtualdomains.</translation>
    </message>
    <message>
        <source>A line for every other domain is not in virtualdomains.</source>
        <translation>In virtualdomains non c’è una riga per ogni altro dominio.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is in virtualdomains with nothing behind the colon, an exception: the address is remote.</source>
        <translation>“%1” è in virtualdomains senza nulla dopo i due punti, un’eccezione: l’indirizzo è remoto.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is in virtualdomains with &quot;%2&quot;: the local address is %3.</source>
        <translation>“%1” è in virtualdomains con “%2”: l’indirizzo locale è %3.</translation>
    </message>
    <message>
        <source>Nothing makes the address local: it is remote.</source>
        <translation>Nulla rende locale l’indirizzo: è remoto.</translation>
    </message>
    <message>
        <source>users/assign gives &quot;%1&quot; to %2</source>
        <translation>users/assign assegna “%1” a %2</translation>
    </message>
    <message>
        <source>users/assign has nothing for &quot;%1&quot;</source>
        <translation>users/assign non ha nulla per “%1”</translation>
    </message>
    <message>
        <source>no account %1</source>
        <translation>nessun account %1</translation>
    </message>
    <message>
        <source>account %1 owns its home directory %2: it gets the mail, and no alias can take it away</source>
        <translation>l’account %1 possiede la propria directory home %2: riceve la posta e nessun alias può sottrargliela</translation>
    </message>
    <message>
        <source>it goes to the account %1</source>
        <translation>va all’account %1</translation>
    </message>
    <message>
        <source>%1 is there and empty</source>
        <translation>%1 esiste ed è vuoto</translation>
    </message>
    <message>
        <source>%1 is there</source>
        <translation>%1 esiste</translation>
    </message>
    <message>
        <source>no file %1</source>
        <translation>nessun file %1</translation>
    </message>
    <message>
        <source>in file names %1 is %2</source>
        <translation>nei nomi di file %1 è %2</translation>
    </message>
    <message>
        <source>the default delivery applies</source>
        <translation>vale la consegna predefinita</translation>
    </message>
    <message>
        <source>an address with an extension needs a file: there is no mailbox</source>
        <translation>un indirizzo con estensione richiede un file: non c’è una casella</translation>
    </message>
    <message>
        <source>forwarded mail is sent by %1</source>
        <translation>la posta inoltrata viene inviata da %1</translation>
    </message>
    <message>
        <source>Its mail exchangers are asked for in DNS.</source>
        <translation>I suoi server di posta (MX) vengono chiesti al DNS.</translation>
    </message>
    <message>
        <source>It goes to %1.</source>
        <translation>Va a %1.</translation>
    </message>
    <message>
        <source>mailbox %1</source>
        <comment>path</comment>
        <translation>casella %1</translation>
    </message>
    <message>
        <source>program %1</source>
        <comment>command line</comment>
        <translation>programma %1</translation>
    </message>
    <message>
        <source>dropped without a word</source>
        <translation>scartata senza avviso</translation>
    </message>
    <message>
        <source>Mixed</source>
        <comment>an address with deliveries of several kinds</comment>
        <translation>Misto</translation>
    </message>
    <message>
        <source>Forward</source>
        <comment>an address whose mail goes to other addresses</comment>
        <translation>Inoltro</translation>
    </message>
    <message>
        <source>Mailbox</source>
        <translation>Casella</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programma</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Scartata</translation>
    </message>
    <message>
        <source>Standard delivery</source>
        <translation>Consegna predefinita</translation>
    </message>
    <message>
        <source>the program %1</source>
        <comment>command line</comment>
        <translation>il programma %1</translation>
    </message>
    <message>
        <source>the mailbox %1</source>
        <comment>path</comment>
        <translation>la casella %1</translation>
    </message>
    <message>
        <source>It is dropped: nobody gets it.</source>
        <translation>Viene scartata: nessuno la riceve.</translation>
    </message>
    <message>
        <source>It goes to %1.</source>
        <comment>addresses, mailboxes, programs</comment>
        <translation>Va a %1.</translation>
    </message>
    <message>
        <source>It leaves this hub and is passed on to %1.</source>
        <comment>server</comment>
        <translation>Lascia questo hub e viene trasmessa a %1.</translation>
    </message>
    <message>
        <source>It bounces: there is no such address.</source>
        <translation>Torna al mittente: l’indirizzo non esiste.</translation>
    </message>
    <message>
        <source>It waits in the queue: %1</source>
        <comment>a sentence</comment>
        <translation>Attende in coda: %1</translation>
    </message>
    <message>
        <source>The account %1 is in charge; no .qmail file says otherwise.</source>
        <translation>Se ne occupa l’account %1; nessun file .qmail dice altrimenti.</translation>
    </message>
    <message>
        <source>The account %1 is in charge, by its file %2.</source>
        <comment>account, file name</comment>
        <translation>Se ne occupa l’account %1, tramite il suo file %2.</translation>
    </message>
    <message>
        <source>Only those who may relay can send to it through this hub.</source>
        <translation>Attraverso questo hub può scrivergli solo chi può usare il relay.</translation>
    </message>
    <message>
        <source>From outside it is refused: the hub takes no mail for its domain by SMTP.</source>
        <translation>Dall’esterno viene rifiutata: l’hub non accetta via SMTP posta per il suo dominio.</translation>
    </message>
</context>
<context>
    <name>SearchIndex</name>
    <message>
        <source>max size maximum message size limit large big attachment</source>
        <translation>dimensione massima messaggio limite grande allegato byte</translation>
    </message>
    <message>
        <source>parallel deliveries outgoing simultaneous speed at once</source>
        <translation>consegne parallele in uscita simultanee velocità insieme remote</translation>
    </message>
    <message>
        <source>parallel deliveries local simultaneous speed at once</source>
        <translation>consegne parallele locali simultanee velocità insieme</translation>
    </message>
    <message>
        <source>simultaneous connections incoming parallel limit</source>
        <translation>connessioni simultanee in arrivo parallele limite</translation>
    </message>
    <message>
        <source>retry limit give up how long days tries until returned bounce time</source>
        <translation>limite tentativi rinuncia quanto tempo giorni finché restituito bounce durata coda</translation>
    </message>
    <message>
        <source>smart host relay route provider outgoing server</source>
        <translation>smart host relay percorso provider server in uscita</translation>
    </message>
    <message>
        <source>smart host password login user authentication provider</source>
        <translation>smart host password accesso login utente autenticazione provider</translation>
    </message>
    <message>
        <source>host name server name fqdn identity</source>
        <translation>nome host nome server fqdn identità</translation>
    </message>
    <message>
        <source>greeting name helo ehlo</source>
        <translation>nome di saluto helo ehlo</translation>
    </message>
    <message>
        <source>local domains</source>
        <translation>domini locali</translation>
    </message>
    <message>
        <source>virtual domains hosting catch-all</source>
        <translation>domini virtuali hosting catch-all</translation>
    </message>
    <message>
        <source>accepted domains relay open receive</source>
        <translation>domini accettati relay open ricevere</translation>
    </message>
    <message>
        <source>blocked senders spam blacklist refuse</source>
        <translation>mittenti bloccati spam lista nera blacklist rifiutare</translation>
    </message>
    <message>
        <source>blocked recipients refuse trap</source>
        <translation>destinatari bloccati rifiutare trappola</translation>
    </message>
    <message>
        <source>bounce sender mailer-daemon</source>
        <translation>mittente dei bounce mailer-daemon</translation>
    </message>
    <message>
        <source>bounce sender host</source>
        <translation>host dei bounce mittente</translation>
    </message>
    <message>
        <source>double bounces postmaster</source>
        <translation>doppi bounce postmaster</translation>
    </message>
    <message>
        <source>banner greeting welcome</source>
        <translation>banner saluto benvenuto</translation>
    </message>
    <message>
        <source>timeout wait client slow</source>
        <translation>timeout attesa client lento</translation>
    </message>
    <message>
        <source>timeout wait connect</source>
        <translation>timeout attesa connessione</translation>
    </message>
    <message>
        <source>timeout wait server answer</source>
        <translation>timeout attesa risposta server</translation>
    </message>
    <message>
        <source>certificate tls ssl key encryption https letsencrypt</source>
        <translation>certificato tls ssl chiave cifratura crittografia https letsencrypt</translation>
    </message>
    <message>
        <source>mailbox format maildir mbox delivery</source>
        <translation>formato casella maildir mbox consegna</translation>
    </message>
    <message>
        <source>port 25 listen address interface</source>
        <translation>porta 25 ascolto indirizzo interfaccia</translation>
    </message>
    <message>
        <source>port 587 listen address submission</source>
        <translation>porta 587 ascolto indirizzo submission</translation>
    </message>
    <message>
        <source>port 465 listen address</source>
        <translation>porta 465 ascolto indirizzo</translation>
    </message>
    <message>
        <source>Message %1</source>
        <translation>Messaggio %1</translation>
    </message>
    <message>
        <source>In the queue, if it still waits</source>
        <translation>In coda, se attende ancora</translation>
    </message>
    <message>
        <source>Its story in the logs</source>
        <translation>La sua storia nei log</translation>
    </message>
    <message>
        <source>setting</source>
        <translation>impostazione</translation>
    </message>
    <message>
        <source>domain</source>
        <translation>dominio</translation>
    </message>
    <message>
        <source>address</source>
        <translation>indirizzo</translation>
    </message>
    <message>
        <source>action</source>
        <translation>azione</translation>
    </message>
    <message>
        <source>message</source>
        <translation>messaggio</translation>
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
        <translation>Servizio</translation>
    </message>
    <message>
        <source>Listens on</source>
        <translation>In ascolto su</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stato</translation>
    </message>
    <message>
        <source>off</source>
        <translation>disattivato</translation>
    </message>
    <message>
        <source>on</source>
        <translation>attivo</translation>
    </message>
    <message>
        <source>running</source>
        <translation>in esecuzione</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>in avvio</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>in pausa</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>fermo</translation>
    </message>
    <message>
        <source>nobody looks after it</source>
        <translation>nessuno lo sorveglia</translation>
    </message>
    <message>
        <source>usually %1</source>
        <comment>address and port</comment>
        <translation>di solito %1</translation>
    </message>
    <message>
        <source>is turned off, not applied yet</source>
        <translation>viene disattivato, non ancora applicato</translation>
    </message>
    <message>
        <source>not applied yet</source>
        <translation>non ancora applicato</translation>
    </message>
</context>
<context>
    <name>SetupAnswers</name>
    <message>
        <source>The name is too long.</source>
        <translation>Il nome è troppo lungo.</translation>
    </message>
    <message>
        <source>A dot must have a word on both sides.</source>
        <translation>Un punto deve avere una parola da entrambi i lati.</translation>
    </message>
    <message>
        <source>“%1” cannot be part of a name: letters, digits and hyphens can.</source>
        <comment>a part of the name</comment>
        <translation>“%1” non può far parte di un nome: sono ammessi lettere, cifre e trattini.</translation>
    </message>
    <message>
        <source>Type the full name of this computer.</source>
        <translation>Scrivere il nome completo di questo computer.</translation>
    </message>
    <message>
        <source>The full name has a dot: %1.example.org, not just %1.</source>
        <comment>a short host name</comment>
        <translation>Il nome completo ha un punto: %1.example.org, non solo %1.</translation>
    </message>
    <message>
        <source>Type a domain, such as shop.example.</source>
        <translation>Scrivere un dominio, per esempio shop.example.</translation>
    </message>
    <message>
        <source>Type what stands behind the @, without the @.</source>
        <translation>Scrivere ciò che segue la @, senza la @.</translation>
    </message>
    <message>
        <source>A domain has a dot, such as shop.example.</source>
        <translation>Un dominio ha un punto, per esempio shop.example.</translation>
    </message>
</context>
<context>
    <name>TextFiles</name>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabelle (*.csv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tutti i file (*)</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>Scritto in %1.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>Impossibile scrivere %1: %2</translation>
    </message>
    <message>
        <source>%1 could not be read: %2</source>
        <translation>Impossibile leggere %1: %2</translation>
    </message>
    <message>
        <source>%1 is too long for a table of addresses.</source>
        <translation>%1 è troppo lungo per una tabella di indirizzi.</translation>
    </message>
</context>
<context>
    <name>UserRows</name>
    <message>
        <source>User</source>
        <translation>Utente</translation>
    </message>
    <message>
        <source>Mailbox</source>
        <translation>Casella</translation>
    </message>
    <message>
        <source>Own .qmail</source>
        <translation>.qmail proprio</translation>
    </message>
    <message>
        <source>Password for mail</source>
        <translation>Password per la posta</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>un programma</translation>
    </message>
    <message>
        <source>Maildir %1</source>
        <comment>path</comment>
        <translation>Maildir %1</translation>
    </message>
    <message>
        <source>mbox file %1</source>
        <comment>path</comment>
        <translation>file mbox %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nessuno</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>non leggibile</translation>
    </message>
    <message numerus="yes">
        <source>%1 And %n more.</source>
        <translation>
            <numerusform>%1 E %n altro.</numerusform>
            <numerusform>%1 E altri %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>as its .qmail says</source>
        <translation>come dice il suo .qmail</translation>
    </message>
    <message>
        <source>gets no mail</source>
        <translation>non riceve posta</translation>
    </message>
    <message>
        <source>its own, for mail</source>
        <translation>la sua, per la posta</translation>
    </message>
    <message>
        <source>that of the account</source>
        <translation>quella dell’account</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Indirizzo</translation>
    </message>
    <message>
        <source>Given to</source>
        <translation>Assegnato a</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Home</translation>
    </message>
    <message>
        <source>.qmail files</source>
        <translation>File .qmail</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stato</translation>
    </message>
    <message>
        <source>everything else</source>
        <translation>tutto il resto</translation>
    </message>
    <message>
        <source>line %1</source>
        <comment>number</comment>
        <translation>riga %1</translation>
    </message>
    <message>
        <source>never used: an earlier line has the same address</source>
        <translation>mai usata: una riga precedente ha lo stesso indirizzo</translation>
    </message>
    <message>
        <source>Winner</source>
        <translation>Vincitore</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>Che cosa si consulta</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Perché</translation>
    </message>
    <message>
        <source>rule for exactly this address</source>
        <translation>regola esattamente per questo indirizzo</translation>
    </message>
    <message>
        <source>rule for addresses that begin with %1</source>
        <comment>how they begin</comment>
        <translation>regola per gli indirizzi che iniziano con %1</translation>
    </message>
    <message>
        <source>account of this computer</source>
        <translation>account di questo computer</translation>
    </message>
    <message>
        <source>the hub’s own addresses</source>
        <translation>gli indirizzi propri dell’hub</translation>
    </message>
    <message>
        <source>wins</source>
        <translation>vince</translation>
    </message>
    <message>
        <source>users/assign was changed after it was compiled: what it says now does not hold yet.</source>
        <translation>users/assign è stato modificato dopo la compilazione: ciò che dice ora non vale ancora.</translation>
    </message>
    <message>
        <source>users/assign has not been compiled: none of its rules holds.</source>
        <translation>users/assign non è stato compilato: nessuna delle sue regole vale.</translation>
    </message>
    <message>
        <source>Accounts of this computer have changed since the rules were made from them: %1, %2.</source>
        <comment>lines that would come, lines that would go</comment>
        <translation>Gli account di questo computer sono cambiati da quando se ne sono ricavate le regole: %1, %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) missing</source>
        <translation>
            <numerusform>%n riga mancante</numerusform>
            <numerusform>%n righe mancanti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) too many</source>
        <translation>
            <numerusform>%n riga di troppo</numerusform>
            <numerusform>%n righe di troppo</numerusform>
        </translation>
    </message>
    <message>
        <source>The rules cannot be made from the accounts: %1</source>
        <comment>a sentence</comment>
        <translation>Impossibile ricavare le regole dagli account: %1</translation>
    </message>
</context>
<context>
    <name>Waiting</name>
    <message>
        <source>new, not applied yet</source>
        <translation>aggiunta non ancora applicata</translation>
    </message>
    <message>
        <source>changed, not applied yet</source>
        <translation>modifica non ancora applicata</translation>
    </message>
    <message>
        <source>removed, not applied yet</source>
        <translation>rimozione non ancora applicata</translation>
    </message>
</context>
<context>
    <name>mw::gui::AccountDetails</name>
    <message>
        <source>What its own .qmail says</source>
        <translation>Che cosa dice il suo .qmail</translation>
    </message>
    <message>
        <source>User number</source>
        <translation>Numero utente</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Home</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>Posta</translation>
    </message>
    <message>
        <source>arrives</source>
        <translation>arriva</translation>
    </message>
    <message>
        <source>Standard mailbox</source>
        <translation>Casella predefinita</translation>
    </message>
    <message>
        <source>Password for mail</source>
        <translation>Password per la posta</translation>
    </message>
    <message>
        <source>It is being read.</source>
        <translation>Lettura in corso.</translation>
    </message>
    <message>
        <source>There is none: the standard mailbox gets all of it.</source>
        <translation>Non c’è: la casella predefinita riceve tutto.</translation>
    </message>
    <message>
        <source>Nobody is selected</source>
        <translation>Nessuno è selezionato</translation>
    </message>
</context>
<context>
    <name>mw::gui::ActRow</name>
    <message>
        <source>include</source>
        <translation>includi</translation>
    </message>
    <message>
        <source>Untick it to leave it for later</source>
        <translation>Deselezionare per lasciarla a più tardi</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostra</translation>
    </message>
    <message>
        <source>Opens the place of the problem</source>
        <translation>Apre il punto del problema</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>number, what is changed</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Include %1</source>
        <comment>what is changed</comment>
        <translation>Includi %1</translation>
    </message>
    <message>
        <source>Nothing changes: the hub has it already.</source>
        <translation>Non cambia nulla: l’hub ce l’ha già.</translation>
    </message>
</context>
<context>
    <name>mw::gui::AddMembersForm</name>
    <message>
        <source>Add members to %1</source>
        <comment>list</comment>
        <translation>Aggiungi membri a %1</translation>
    </message>
    <message>
        <source>O&amp;pen a file…</source>
        <translation>A&amp;pri un file…</translation>
    </message>
    <message>
        <source>&amp;Members</source>
        <translation>&amp;Membri</translation>
    </message>
    <message>
        <source>An address a line; also a table as a spreadsheet writes it, with the addresses in its first column. They are not asked.</source>
        <translation>Un indirizzo per riga; anche una tabella come la scrive un foglio di calcolo, con gli indirizzi nella prima colonna. Non viene chiesta loro conferma.</translation>
    </message>
    <message>
        <source>&amp;Each message</source>
        <translation>&amp;Ogni messaggio</translation>
    </message>
    <message>
        <source>They get what is sent to the list, at once.</source>
        <translation>Ricevono subito ciò che viene inviato alla lista.</translation>
    </message>
    <message>
        <source>&amp;Digests</source>
        <translation>&amp;Digest</translation>
    </message>
    <message>
        <source>They get several messages together, now and then.</source>
        <translation>Ricevono di tanto in tanto più messaggi insieme.</translation>
    </message>
    <message>
        <source>&amp;Nothing</source>
        <translation>&amp;Nulla</translation>
    </message>
    <message>
        <source>They may write to the list and get no mail of it.</source>
        <translation>Possono scrivere alla lista e non ne ricevono posta.</translation>
    </message>
    <message>
        <source>What they get</source>
        <translation>Che cosa ricevono</translation>
    </message>
    <message>
        <source>Members from a file</source>
        <translation>Membri da un file</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>E %n altro.</numerusform>
            <numerusform>E altri %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Type or open addresses to see what happens.</source>
        <translation>Scrivere o aprire indirizzi per vedere che cosa succede.</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) of %1</source>
        <comment>list</comment>
        <translation>
            <numerusform>%n membro di %1</numerusform>
            <numerusform>%n membri di %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Of what is sent to the list.</source>
        <translation>Di ciò che viene inviato alla lista.</translation>
    </message>
    <message>
        <source>Mend first what stands under the addresses.</source>
        <translation>Correggere prima ciò che è indicato sotto gli indirizzi.</translation>
    </message>
</context>
<context>
    <name>mw::gui::AddressForm</name>
    <message>
        <source>Change %1</source>
        <comment>address</comment>
        <translation>Modifica %1</translation>
    </message>
    <message>
        <source>Add an address</source>
        <translation>Aggiungi un indirizzo</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Indirizzo</translation>
    </message>
    <message>
        <source>The name, the @ and a domain of this hub. A name alone is an address at every local domain.</source>
        <translation>Il nome, la @ e un dominio di questo hub. Un nome da solo è un indirizzo in ogni dominio locale.</translation>
    </message>
    <message>
        <source>&amp;Goes to</source>
        <translation>&amp;Va a</translation>
    </message>
    <message>
        <source>One line each: an address, a mailbox as a path (./Maildir/), or a program after |. Several get a copy each.</source>
        <translation>Uno per riga: un indirizzo, una casella come percorso (./Maildir/), o un programma dopo |. Se sono più d’uno, ciascuno riceve una copia.</translation>
    </message>
    <message>
        <source>This address exists and goes to %1; where it also shall go is added.</source>
        <comment>where mail goes</comment>
        <translation>Questo indirizzo esiste e va a %1; le nuove destinazioni vengono aggiunte.</translation>
    </message>
    <message>
        <source>Type the address to see what happens.</source>
        <translation>Scrivere l’indirizzo per vedere che cosa succede.</translation>
    </message>
    <message>
        <source>Say where its mail goes.</source>
        <translation>Indicare dove va la sua posta.</translation>
    </message>
</context>
<context>
    <name>mw::gui::AddressesPage</name>
    <message>
        <source>Addresses</source>
        <translation>Indirizzi</translation>
    </message>
    <message>
        <source>&amp;Add address…</source>
        <translation>&amp;Aggiungi indirizzo…</translation>
    </message>
    <message>
        <source>A new address, and where its mail goes</source>
        <translation>Un nuovo indirizzo, e dove va la sua posta</translation>
    </message>
    <message>
        <source>Add “&amp;everything else” rule…</source>
        <translation>Aggiungi regola “&amp;tutto il resto”…</translation>
    </message>
    <message>
        <source>What happens to mail for names without an address</source>
        <translation>Che cosa succede alla posta per i nomi senza indirizzo</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>&amp;Modifica…</translation>
    </message>
    <message>
        <source>Where the mail of the selected address goes</source>
        <translation>Dove va la posta dell’indirizzo selezionato</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>&amp;Rimuovi…</translation>
    </message>
    <message>
        <source>Remove the selected address</source>
        <translation>Rimuove l’indirizzo selezionato</translation>
    </message>
    <message>
        <source>&amp;Test address…</source>
        <translation>&amp;Prova indirizzo…</translation>
    </message>
    <message>
        <source>See who receives an address, and why; nothing is sent</source>
        <translation>Mostra chi riceve un indirizzo, e perché; non viene inviato nulla</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importa…</translation>
    </message>
    <message>
        <source>Take many addresses from a table</source>
        <translation>Prende molti indirizzi da una tabella</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>&amp;Esporta…</translation>
    </message>
    <message>
        <source>Write the addresses to a table that a spreadsheet reads</source>
        <translation>Scrive gli indirizzi in una tabella leggibile da un foglio di calcolo</translation>
    </message>
    <message>
        <source>&amp;Find an address</source>
        <translation>&amp;Cerca un indirizzo</translation>
    </message>
    <message>
        <source>Show only addresses with these words</source>
        <translation>Mostra solo gli indirizzi con queste parole</translation>
    </message>
    <message>
        <source>Filter by address, or by where the mail goes</source>
        <translation>Filtra per indirizzo o per destinazione della posta</translation>
    </message>
    <message>
        <source>Of which domain</source>
        <translation>Di quale dominio</translation>
    </message>
    <message>
        <source>Addresses of this hub</source>
        <translation>Indirizzi di questo hub</translation>
    </message>
    <message>
        <source>All domains</source>
        <translation>Tutti i domini</translation>
    </message>
    <message>
        <source>Local domains</source>
        <translation>Domini locali</translation>
    </message>
    <message numerus="yes">
        <source>%n address(es)</source>
        <translation>
            <numerusform>%n indirizzo</numerusform>
            <numerusform>%n indirizzi</numerusform>
        </translation>
    </message>
    <message>
        <source>The addresses could not be read</source>
        <translation>Impossibile leggere gli indirizzi</translation>
    </message>
    <message>
        <source>Reading the addresses…</source>
        <translation>Lettura degli indirizzi…</translation>
    </message>
    <message>
        <source>No address matches</source>
        <translation>Nessun indirizzo corrisponde</translation>
    </message>
    <message>
        <source>Clear the filter to see all of them.</source>
        <translation>Svuotare il filtro per vederli tutti.</translation>
    </message>
    <message>
        <source>There is no domain that could have addresses</source>
        <translation>Non c’è un dominio che possa avere indirizzi</translation>
    </message>
    <message>
        <source>Add a local or virtual domain first, on the page Domains.</source>
        <translation>Aggiungere prima un dominio locale o virtuale, nella pagina Domini.</translation>
    </message>
    <message>
        <source>Export addresses</source>
        <translation>Esporta indirizzi</translation>
    </message>
</context>
<context>
    <name>mw::gui::AssistantApply</name>
    <message>
        <source>Review and set up</source>
        <translation>Riepilogo e configurazione</translation>
    </message>
    <message>
        <source>This is what you have decided. Nothing has been written yet.</source>
        <translation>Questo è ciò che si è deciso. Non è ancora stato scritto nulla.</translation>
    </message>
    <message>
        <source>Pass&amp;word at the provider</source>
        <translation>Pass&amp;word presso il provider</translation>
    </message>
    <message>
        <source>It was not kept when you left, so it is asked for again.</source>
        <translation>Non è stata conservata all’uscita, quindi viene chiesta di nuovo.</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Che cosa succede</translation>
    </message>
    <message>
        <source>&amp;Files that are written</source>
        <translation>&amp;File che vengono scritti</translation>
    </message>
    <message>
        <source>Files that are written</source>
        <translation>File che vengono scritti</translation>
    </message>
    <message>
        <source>What is written into the file</source>
        <translation>Che cosa viene scritto nel file</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Passi</translation>
    </message>
    <message>
        <source>The way of the test mail</source>
        <translation>Il percorso del messaggio di prova</translation>
    </message>
    <message>
        <source>Files that have been &amp;written</source>
        <translation>File che sono stati &amp;scritti</translation>
    </message>
    <message>
        <source>Files that have been written</source>
        <translation>File che sono stati scritti</translation>
    </message>
    <message>
        <source>&amp;Save list…</source>
        <translation>Sa&amp;lva elenco…</translation>
    </message>
    <message>
        <source>Looking at what this does…</source>
        <translation>Verifica di ciò che comporta…</translation>
    </message>
    <message>
        <source>The server is being set up.</source>
        <translation>Il server viene configurato.</translation>
    </message>
    <message>
        <source>Type your password for the provider: it was not kept.</source>
        <translation>Scrivere la password presso il provider: non è stata conservata.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Chiudi</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Riprova</translation>
    </message>
    <message>
        <source>&amp;Set up now</source>
        <translation>Configura &amp;ora</translation>
    </message>
    <message>
        <source>The server is ready.</source>
        <translation>Il server è pronto.</translation>
    </message>
    <message>
        <source>The page Overview shows what it does; History can take back each change.</source>
        <translation>La pagina Panoramica mostra che cosa fa; Cronologia può annullare ogni modifica.</translation>
    </message>
    <message>
        <source>Writes the files, and starts the services.</source>
        <translation>Scrive i file e avvia i servizi.</translation>
    </message>
    <message>
        <source>Sends a test mail and follows it.</source>
        <translation>Invia un messaggio di prova e lo segue.</translation>
    </message>
    <message>
        <source>Each change is in the history and can be undone.</source>
        <translation>Ogni modifica è nella cronologia e può essere annullata.</translation>
    </message>
    <message>
        <source>Set-up assistant</source>
        <translation>Assistente di configurazione</translation>
    </message>
    <message>
        <source>Not every service has started in time; the page Overview shows which.</source>
        <translation>I servizi non si sono avviati in tempo; la pagina Panoramica mostra quale.</translation>
    </message>
    <message>
        <source>Make the server: its directories, settings and services</source>
        <translation>Creare il server: directory, impostazioni e servizi</translation>
    </message>
    <message>
        <source>Start the services</source>
        <translation>Avviare i servizi</translation>
    </message>
    <message>
        <source>Write your answers</source>
        <translation>Scrivere le risposte</translation>
    </message>
    <message>
        <source>Check that they hold</source>
        <translation>Verificare che valgano</translation>
    </message>
    <message>
        <source>Deliver a test mail</source>
        <translation>Consegnare un messaggio di prova</translation>
    </message>
    <message>
        <source>%1: done</source>
        <comment>a step</comment>
        <translation>%1: fatto</translation>
    </message>
    <message>
        <source>%1: not yet</source>
        <comment>a step</comment>
        <translation>%1: non ancora</translation>
    </message>
    <message>
        <source>%1: failed</source>
        <comment>a step</comment>
        <translation>%1: non riuscito</translation>
    </message>
    <message>
        <source>%1…</source>
        <comment>a step</comment>
        <translation>%1…</translation>
    </message>
    <message>
        <source>Save the list of files</source>
        <translation>Salva l’elenco dei file</translation>
    </message>
    <message>
        <source>mailwright-files.txt</source>
        <comment>name of a file</comment>
        <translation>mailwright-file.txt</translation>
    </message>
    <message>
        <source>The list is in %1.</source>
        <comment>a path</comment>
        <translation>L’elenco è in %1.</translation>
    </message>
    <message>
        <source>The list could not be written to %1: %2</source>
        <comment>a path, a reason</comment>
        <translation>Impossibile scrivere l’elenco in %1: %2</translation>
    </message>
</context>
<context>
    <name>mw::gui::AssistantCaretakers</name>
    <message>
        <source>Who looks after this server?</source>
        <translation>Chi si occupa di questo server?</translation>
    </message>
    <message>
        <source>Four addresses must exist so that people and other servers can report problems. Choose a user of this computer, or type an address.</source>
        <translation>Devono esistere quattro indirizzi, così che persone e altri server possano segnalare problemi. Scegliere un utente di questo computer o scrivere un indirizzo.</translation>
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
        <translation>Chi ha problemi con questo server scrive qui.</translation>
    </message>
    <message>
        <source>Here people complain about unwanted mail from this server.</source>
        <translation>Qui arrivano le lamentele per la posta indesiderata proveniente da questo server.</translation>
    </message>
    <message>
        <source>Programs of this computer write here.</source>
        <translation>I programmi di questo computer scrivono qui.</translation>
    </message>
    <message>
        <source>Answers to messages that the server itself has sent come here.</source>
        <translation>Qui arrivano le risposte ai messaggi inviati dal server stesso.</translation>
    </message>
    <message>
        <source>What is known about the people</source>
        <translation>Che cosa si sa di queste persone</translation>
    </message>
    <message>
        <source>Say who gets the mail of %1.</source>
        <comment>an address</comment>
        <translation>Indicare chi riceve la posta di %1.</translation>
    </message>
    <message>
        <source>%1 cannot be sent to itself.</source>
        <comment>an address</comment>
        <translation>%1 non può essere inviato a sé stesso.</translation>
    </message>
    <message>
        <source>“%1” is neither a user nor an address.</source>
        <translation>“%1” non è né un utente né un indirizzo.</translation>
    </message>
    <message>
        <source>There is no user %1 on this computer.</source>
        <comment>user name</comment>
        <translation>Non c’è un utente %1 su questo computer.</translation>
    </message>
    <message>
        <source>Each of them has somebody.</source>
        <translation>Ciascuno ha un destinatario.</translation>
    </message>
    <message>
        <source>Mail to %1@%2 goes to %3.</source>
        <comment>name, host name, user or address</comment>
        <translation>La posta per %1@%2 va a %3.</translation>
    </message>
    <message>
        <source>Four small files in alias/ say so; no restart is needed.</source>
        <translation>Lo stabiliscono quattro piccoli file in alias/; non serve riavviare.</translation>
    </message>
</context>
<context>
    <name>mw::gui::AssistantDomains</name>
    <message>
        <source>Whose mail does it accept?</source>
        <translation>Per chi accetta posta?</translation>
    </message>
    <message>
        <source>Mail for the server&apos;s own name is accepted always. Add the other domains that are yours: what stands behind the @ of their addresses.</source>
        <translation>La posta per il nome del server viene sempre accettata. Aggiungere gli altri domini propri: ciò che segue la @ dei loro indirizzi.</translation>
    </message>
    <message>
        <source>&amp;Domain</source>
        <translation>&amp;Dominio</translation>
    </message>
    <message>
        <source>One domain.</source>
        <translation>Un solo dominio.</translation>
    </message>
    <message>
        <source>Virtual: one person looks after all its addresses</source>
        <translation>Virtuale: una persona si occupa di tutti i suoi indirizzi</translation>
    </message>
    <message>
        <source>Local: its people are the users of this computer</source>
        <translation>Locale: le sue persone sono gli utenti di questo computer</translation>
    </message>
    <message>
        <source>K&amp;ind</source>
        <translation>&amp;Tipo</translation>
    </message>
    <message>
        <source>Whether the domain has addresses of its own.</source>
        <translation>Se il dominio ha indirizzi propri.</translation>
    </message>
    <message>
        <source>Looked after &amp;by</source>
        <translation>A&amp;ffidato a</translation>
    </message>
    <message>
        <source>The user of this computer who says where its mail goes.</source>
        <translation>L’utente di questo computer che stabilisce dove va la sua posta.</translation>
    </message>
    <message>
        <source>Mail for &amp;every address there goes to that person&apos;s mailbox</source>
        <translation>La posta per &amp;ogni indirizzo del dominio va alla casella di quella persona</translation>
    </message>
    <message>
        <source>What is wrong with the domain</source>
        <translation>Che cosa non va nel dominio</translation>
    </message>
    <message>
        <source>&amp;Add domain</source>
        <translation>&amp;Aggiungi dominio</translation>
    </message>
    <message>
        <source>Do&amp;mains of this server</source>
        <translation>Do&amp;mini di questo server</translation>
    </message>
    <message>
        <source>Domains of this server</source>
        <translation>Domini di questo server</translation>
    </message>
    <message>
        <source>Remo&amp;ve</source>
        <translation>&amp;Rimuovi</translation>
    </message>
    <message>
        <source>That is the server&apos;s own name: its mail is accepted anyway.</source>
        <translation>È il nome del server: la sua posta viene comunque accettata.</translation>
    </message>
    <message>
        <source>%1 is in the list already.</source>
        <comment>domain</comment>
        <translation>%1 è già nell’elenco.</translation>
    </message>
    <message>
        <source>Say who looks after %1.</source>
        <comment>domain</comment>
        <translation>Indicare chi si occupa di %1.</translation>
    </message>
    <message>
        <source>%1 – local</source>
        <comment>domain</comment>
        <translation>%1 – locale</translation>
    </message>
    <message>
        <source>%1 – virtual, every address goes to %2</source>
        <comment>domain, user</comment>
        <translation>%1 – virtuale, ogni indirizzo va a %2</translation>
    </message>
    <message>
        <source>%1 – virtual, looked after by %2</source>
        <comment>domain, user</comment>
        <translation>%1 – virtuale, affidato a %2</translation>
    </message>
    <message>
        <source>Mail for every other domain is refused: nobody can misuse this server to send to others.</source>
        <translation>La posta per ogni altro dominio viene rifiutata: nessuno può abusare di questo server per inviare ad altri.</translation>
    </message>
    <message>
        <source>Mail to a user&apos;s name at %1 goes to that user.</source>
        <comment>domain</comment>
        <translation>La posta per il nome di un utente in %1 va a quell’utente.</translation>
    </message>
    <message>
        <source>Mail to anybody at %1 goes to the mailbox of %2. More exact addresses can be added later.</source>
        <comment>domain, user</comment>
        <translation>La posta per chiunque in %1 va alla casella di %2. Indirizzi più precisi si possono aggiungere in seguito.</translation>
    </message>
    <message>
        <source>%2 says which addresses there are at %1; mail for others returns.</source>
        <comment>domain, user</comment>
        <translation>%2 stabilisce quali indirizzi ci sono in %1; la posta per altri torna al mittente.</translation>
    </message>
</context>
<context>
    <name>mw::gui::AssistantMailboxes</name>
    <message>
        <source>Mailboxes</source>
        <translation>Caselle</translation>
    </message>
    <message>
        <source>Where mail for a user of this computer is put, unless that user says otherwise in a file .qmail.</source>
        <translation>Dove viene messa la posta per un utente di questo computer, se l’utente non dice altrimenti in un file .qmail.</translation>
    </message>
    <message>
        <source>&amp;Maildir (recommended)</source>
        <translation>&amp;Maildir (consigliato)</translation>
    </message>
    <message>
        <source>A directory with one file for each message. Nothing is lost when the computer crashes; Dovecot, mutt and most servers and programs read it.</source>
        <translation>Una directory con un file per ogni messaggio. Non si perde nulla in caso di blocco del computer; la leggono Dovecot, mutt e la maggior parte di server e programmi.</translation>
    </message>
    <message>
        <source>m&amp;box</source>
        <translation>m&amp;box</translation>
    </message>
    <message>
        <source>One file with all messages, Mailbox in the home directory. Old programs such as mail expect it.</source>
        <translation>Un solo file con tutti i messaggi, Mailbox nella directory home. Lo richiedono vecchi programmi come mail.</translation>
    </message>
    <message>
        <source>&amp;Something else</source>
        <translation>&amp;Altro</translation>
    </message>
    <message>
        <source>What a line of .qmail can say: another path, or a program behind a |.</source>
        <translation>Ciò che può dire una riga di .qmail: un altro percorso, o un programma dopo |.</translation>
    </message>
    <message>
        <source>L&amp;ine for .qmail</source>
        <translation>&amp;Riga per .qmail</translation>
    </message>
    <message>
        <source>A Maildir&apos;s path ends in a slash.</source>
        <translation>Il percorso di una Maildir termina con una barra.</translation>
    </message>
    <message>
        <source>The line begins with ./ or / for a mailbox, &amp; for an address, or | for a program.</source>
        <translation>La riga inizia con ./ o / per una casella, &amp; per un indirizzo, o | per un programma.</translation>
    </message>
    <message>
        <source>Files: %1</source>
        <comment>names of files</comment>
        <translation>File: %1</translation>
    </message>
    <message>
        <source>New mail appears as a file in Maildir/new in the user&apos;s home.</source>
        <translation>La posta nuova compare come file in Maildir/new nella home dell’utente.</translation>
    </message>
    <message>
        <source>Mail that is there already stays where it is.</source>
        <translation>La posta già presente resta dov’è.</translation>
    </message>
    <message>
        <source>New mail is added at the end of the file Mailbox in the user&apos;s home.</source>
        <translation>La posta nuova viene aggiunta alla fine del file Mailbox nella home dell’utente.</translation>
    </message>
    <message>
        <source>Mail of everybody without a .qmail of their own is delivered by this line.</source>
        <translation>La posta di tutti quelli senza un proprio .qmail viene consegnata con questa riga.</translation>
    </message>
</context>
<context>
    <name>mw::gui::AssistantName</name>
    <message>
        <source>The name of this server</source>
        <translation>Il nome di questo server</translation>
    </message>
    <message>
        <source>Other mail servers know this one by its full name. It should be a name that you own and that leads to this computer.</source>
        <translation>Gli altri server di posta lo conoscono con il suo nome completo. Dovrebbe essere un nome proprio che porta a questo computer.</translation>
    </message>
    <message>
        <source>Full &amp;name of the server</source>
        <translation>&amp;Nome completo del server</translation>
    </message>
    <message>
        <source>It greets other servers with it, and signs the mail it writes itself.</source>
        <translation>Con esso saluta gli altri server e firma la posta che scrive da sé.</translation>
    </message>
    <message>
        <source>What is known about the name</source>
        <translation>Che cosa si sa del nome</translation>
    </message>
    <message>
        <source>It is a full name.</source>
        <translation>È un nome completo.</translation>
    </message>
    <message>
        <source>Asking the name system…</source>
        <translation>Interrogazione del DNS…</translation>
    </message>
    <message>
        <source>The name could not be checked.</source>
        <translation>Impossibile verificare il nome.</translation>
    </message>
    <message>
        <source>The name system does not answer, so the name could not be checked.</source>
        <translation>Il DNS non risponde, quindi non è stato possibile verificare il nome.</translation>
    </message>
    <message>
        <source>The name leads nowhere yet.</source>
        <translation>Il nome non porta ancora da nessuna parte.</translation>
    </message>
    <message>
        <source>Other servers cannot find this one until whoever runs your domain adds an address for it.</source>
        <translation>Gli altri server non possono trovare questo finché chi gestisce il dominio non gli aggiunge un indirizzo.</translation>
    </message>
    <message>
        <source>It leads to this computer (%1).</source>
        <comment>addresses</comment>
        <translation>Porta a questo computer (%1).</translation>
    </message>
    <message>
        <source>It leads to %1, which is no address of this computer.</source>
        <comment>addresses</comment>
        <translation>Porta a %1, che non è un indirizzo di questo computer.</translation>
    </message>
    <message>
        <source>That is right behind a router that passes mail on to here; else the name belongs to another computer.</source>
        <translation>È corretto dietro un router che passa qui la posta; altrimenti il nome appartiene a un altro computer.</translation>
    </message>
    <message>
        <source>The address leads back to the name.</source>
        <translation>L’indirizzo riporta al nome.</translation>
    </message>
    <message>
        <source>The address has no name.</source>
        <translation>L’indirizzo non ha un nome.</translation>
    </message>
    <message>
        <source>The address leads to the name %1.</source>
        <comment>host names</comment>
        <translation>L’indirizzo porta al nome %1.</translation>
    </message>
    <message>
        <source>Many servers distrust mail from such an address. Your provider can set its name, or you send through your provider.</source>
        <translation>Molti server diffidano della posta da un tale indirizzo. Il provider può impostarne il nome, oppure si invia tramite il provider.</translation>
    </message>
    <message>
        <source>the name</source>
        <comment>stands for a name that is still missing</comment>
        <translation>il nome</translation>
    </message>
    <message>
        <source>Mail to anybody at %1 is for this server.</source>
        <comment>host name</comment>
        <translation>La posta per chiunque in %1 è per questo server.</translation>
    </message>
    <message>
        <source>It greets other servers as %1.</source>
        <comment>host name</comment>
        <translation>Saluta gli altri server come %1.</translation>
    </message>
    <message>
        <source>Files: %1</source>
        <comment>names of files</comment>
        <translation>File: %1</translation>
    </message>
</context>
<context>
    <name>mw::gui::AssistantPage</name>
    <message>
        <source>Example: %1</source>
        <comment>an example of what may be typed</comment>
        <translation>Esempio: %1</translation>
    </message>
    <message>
        <source>Kept in %1</source>
        <comment>name of a file</comment>
        <translation>Conservato in %1</translation>
    </message>
</context>
<context>
    <name>mw::gui::AssistantRelaying</name>
    <message>
        <source>“%1” is neither an address nor a network.</source>
        <translation>“%1” non è né un indirizzo né una rete.</translation>
    </message>
    <message>
        <source>%1 is so large that strangers are in it; they could send through you.</source>
        <comment>a network</comment>
        <translation>%1 è tanto grande da comprendere estranei, che potrebbero inviare attraverso questo server.</translation>
    </message>
    <message>
        <source>Who may send through it?</source>
        <translation>Chi può inviare attraverso il server?</translation>
    </message>
    <message>
        <source>Everybody may write to your addresses. Sending to others through this server must be for your own people alone, or it will be misused within hours.</source>
        <translation>Tutti possono scrivere agli indirizzi del server. L’invio ad altri attraverso questo server deve essere riservato alle persone autorizzate, o se ne abuserà nel giro di poche ore.</translation>
    </message>
    <message>
        <source>Programs on this computer (always)</source>
        <translation>I programmi di questo computer (sempre)</translation>
    </message>
    <message>
        <source>Every computer in my net&amp;work</source>
        <translation>Ogni computer della mia ret&amp;e</translation>
    </message>
    <message>
        <source>&amp;Networks</source>
        <translation>&amp;Reti</translation>
    </message>
    <message>
        <source>Separated by commas. The networks of this computer are filled in.</source>
        <translation>Separate da virgole. Le reti di questo computer sono già inserite.</translation>
    </message>
    <message>
        <source>People who &amp;sign in with their password, from anywhere</source>
        <translation>Le persone che &amp;accedono con la propria password, da ovunque</translation>
    </message>
    <message>
        <source>What is wrong with the networks</source>
        <translation>Che cosa non va nelle reti</translation>
    </message>
    <message>
        <source>Type the network, such as 192.168.1.0/24.</source>
        <translation>Scrivere la rete, per esempio 192.168.1.0/24.</translation>
    </message>
    <message>
        <source>Programs of this computer may send to anywhere.</source>
        <translation>I programmi di questo computer possono inviare ovunque.</translation>
    </message>
    <message>
        <source>Every computer in %1 may send to anywhere, without a password.</source>
        <comment>networks</comment>
        <translation>Ogni computer in %1 può inviare ovunque, senza password.</translation>
    </message>
    <message>
        <source>Files: %1</source>
        <comment>names of files</comment>
        <translation>File: %1</translation>
    </message>
    <message>
        <source>Mail programs may sign in at the ports 2587 and 2465, under TLS alone.</source>
        <translation>I programmi di posta possono accedere alle porte 2587 e 2465, solo sotto TLS.</translation>
    </message>
    <message>
        <source>Mail programs may sign in at the ports 587 and 465, under TLS alone.</source>
        <translation>I programmi di posta possono accedere alle porte 587 e 465, solo sotto TLS.</translation>
    </message>
    <message>
        <source>Everybody else may write to your addresses only.</source>
        <translation>Tutti gli altri possono scrivere solo agli indirizzi del server.</translation>
    </message>
</context>
<context>
    <name>mw::gui::AssistantSending</name>
    <message>
        <source>How is mail sent?</source>
        <translation>Come viene inviata la posta?</translation>
    </message>
    <message>
        <source>Mail for people elsewhere has to leave this computer somehow.</source>
        <translation>La posta per persone altrove deve in qualche modo lasciare questo computer.</translation>
    </message>
    <message>
        <source>&amp;Directly to the server of whoever it is for</source>
        <translation>&amp;Direttamente al server del destinatario</translation>
    </message>
    <message>
        <source>&amp;Through my provider, with a login</source>
        <translation>&amp;Tramite il mio provider, con un accesso</translation>
    </message>
    <message>
        <source>Only &amp;inside: mail for elsewhere stays here</source>
        <translation>Solo &amp;interna: la posta per altrove resta qui</translation>
    </message>
    <message>
        <source>Another one</source>
        <translation>Un altro</translation>
    </message>
    <message>
        <source>&amp;Provider</source>
        <translation>&amp;Provider</translation>
    </message>
    <message>
        <source>Fills in the server and the port.</source>
        <translation>Compila il server e la porta.</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation>&amp;Server</translation>
    </message>
    <message>
        <source>The provider calls it outgoing server or SMTP server.</source>
        <translation>Il provider lo chiama server in uscita o server SMTP.</translation>
    </message>
    <message>
        <source>P&amp;ort</source>
        <translation>P&amp;orta</translation>
    </message>
    <message>
        <source>587, or 465.</source>
        <translation>587, oppure 465.</translation>
    </message>
    <message>
        <source>&amp;User name there</source>
        <translation>Nome &amp;utente</translation>
    </message>
    <message>
        <source>Often your whole address.</source>
        <translation>Spesso l’indirizzo intero.</translation>
    </message>
    <message>
        <source>Pass&amp;word there</source>
        <translation>Pass&amp;word</translation>
    </message>
    <message>
        <source>Kept where only the sending program reads it, and never shown again.</source>
        <translation>Conservata dove solo il programma di invio la legge, e mai più mostrata.</translation>
    </message>
    <message>
        <source>Encrypted, and the server must prove its name</source>
        <translation>Cifrata, e il server deve dimostrare il proprio nome</translation>
    </message>
    <message>
        <source>Encrypted, whoever the server is</source>
        <translation>Cifrata, chiunque sia il server</translation>
    </message>
    <message>
        <source>P&amp;rotection</source>
        <translation>P&amp;rotezione</translation>
    </message>
    <message>
        <source>With the first one nobody can pass for your provider and catch the password.</source>
        <translation>Con la prima nessuno può spacciarsi per il provider e carpire la password.</translation>
    </message>
    <message>
        <source>T&amp;est login</source>
        <translation>Pro&amp;va accesso</translation>
    </message>
    <message>
        <source>What came of the test</source>
        <translation>Esito della prova</translation>
    </message>
    <message>
        <source>Connecting to %1…</source>
        <comment>host name</comment>
        <translation>Connessione a %1…</translation>
    </message>
    <message>
        <source>The login could not be tried.</source>
        <translation>Impossibile provare l’accesso.</translation>
    </message>
    <message>
        <source>The login works.</source>
        <translation>L’accesso funziona.</translation>
    </message>
    <message>
        <source>The login does not work.</source>
        <translation>L’accesso non funziona.</translation>
    </message>
    <message>
        <source>Choose your provider, or type the name of its server.</source>
        <translation>Scegliere il provider o scrivere il nome del suo server.</translation>
    </message>
    <message>
        <source>Type the password of %1 there; it is not kept when you leave.</source>
        <comment>user name</comment>
        <translation>Scrivere la password di %1 presso il provider; all’uscita non viene conservata.</translation>
    </message>
    <message>
        <source>Mail for elsewhere is brought to the server that the name system names for it.</source>
        <translation>La posta per altrove viene portata al server che il DNS indica per essa.</translation>
    </message>
    <message>
        <source>Many providers of home lines do not let such mail through.</source>
        <translation>Molti provider di linee domestiche non lasciano passare tale posta.</translation>
    </message>
    <message>
        <source>Nothing has to be written for it.</source>
        <translation>Per questo non occorre scrivere nulla.</translation>
    </message>
    <message>
        <source>Mail for elsewhere waits in the queue and returns to its sender after a week.</source>
        <translation>La posta per altrove attende in coda e dopo una settimana torna al mittente.</translation>
    </message>
    <message>
        <source>Files: %1</source>
        <comment>names of files</comment>
        <translation>File: %1</translation>
    </message>
    <message>
        <source>All mail for elsewhere goes to %1, port %2.</source>
        <comment>host name, number</comment>
        <translation>Tutta la posta per altrove va a %1, porta %2.</translation>
    </message>
    <message>
        <source>the provider&apos;s server</source>
        <translation>il server del provider</translation>
    </message>
    <message>
        <source>Where that server does not answer, mail waits here and is tried again.</source>
        <translation>Se quel server non risponde, la posta attende qui e viene ritentata.</translation>
    </message>
</context>
<context>
    <name>mw::gui::AssistantWelcome</name>
    <message>
        <source>Welcome</source>
        <translation>Benvenuti</translation>
    </message>
    <message>
        <source>This assistant turns the computer into a mail server in a few questions. Nothing is changed before you have seen, on the last page, what will be written. You can leave at any time and go on later.</source>
        <translation>Questo assistente trasforma il computer in un server di posta con poche domande. Nulla viene modificato prima che, nell’ultima pagina, si sia visto che cosa verrà scritto. Si può uscire in ogni momento e proseguire più tardi.</translation>
    </message>
    <message>
        <source>What was found on this computer</source>
        <translation>Che cosa si è trovato su questo computer</translation>
    </message>
    <message>
        <source>Look &amp;again</source>
        <translation>&amp;Controlla di nuovo</translation>
    </message>
    <message>
        <source>A&amp;dopt what is there…</source>
        <translation>A&amp;dotta quello presente…</translation>
    </message>
    <message>
        <source>Looking at this computer…</source>
        <translation>Esame di questo computer…</translation>
    </message>
    <message>
        <source>There is no mail server in %1 yet: one can be made.</source>
        <comment>a directory</comment>
        <translation>In %1 non c’è ancora un server di posta: se ne può creare uno.</translation>
    </message>
    <message>
        <source>There is a mail server already. What you say here is added to it.</source>
        <translation>C’è già un server di posta. Ciò che si indica qui vi viene aggiunto.</translation>
    </message>
    <message>
        <source>There is a mail server of another make, which can be adopted with its settings, its people and its queue.</source>
        <translation>C’è un server di posta di altro tipo, che si può adottare con le sue impostazioni, le sue persone e la sua coda.</translation>
    </message>
    <message>
        <source>There are parts of a mail server. What is missing will be made.</source>
        <translation>Ci sono parti di un server di posta. Ciò che manca verrà creato.</translation>
    </message>
    <message>
        <source>Nothing stands in the way.</source>
        <translation>Nulla lo impedisce.</translation>
    </message>
    <message>
        <source>The computer is being looked at.</source>
        <translation>Il computer viene esaminato.</translation>
    </message>
    <message>
        <source>Looks at the ports, the accounts and the directories of this computer.</source>
        <translation>Esamina le porte, gli account e le directory di questo computer.</translation>
    </message>
    <message>
        <source>Changes nothing.</source>
        <translation>Non modifica nulla.</translation>
    </message>
    <message>
        <source>A&amp;dopt it now</source>
        <translation>A&amp;dotta ora</translation>
    </message>
</context>
<context>
    <name>mw::gui::BackupsPane</name>
    <message>
        <source>&amp;Back up now…</source>
        <translation>&amp;Esegui backup ora…</translation>
    </message>
    <message>
        <source>Keeps a copy of the whole configuration on the hub</source>
        <translation>Conserva sull’hub una copia dell’intera configurazione</translation>
    </message>
    <message>
        <source>&amp;Compare with…</source>
        <translation>&amp;Confronta con…</translation>
    </message>
    <message>
        <source>What is different now from the selected backup, file by file</source>
        <translation>Che cosa è diverso ora rispetto al backup selezionato, file per file</translation>
    </message>
    <message>
        <source>&amp;Restore…</source>
        <translation>&amp;Ripristina…</translation>
    </message>
    <message>
        <source>Brings back files of the selected backup, as a change that you review first</source>
        <translation>Ripristina file del backup selezionato, come modifica da rivedere prima</translation>
    </message>
    <message>
        <source>&amp;Delete backup…</source>
        <translation>E&amp;limina backup…</translation>
    </message>
    <message>
        <source>Deletes the selected backup for good</source>
        <translation>Elimina definitivamente il backup selezionato</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Backup</translation>
    </message>
    <message>
        <source>Files of the backup</source>
        <translation>File del backup</translation>
    </message>
    <message>
        <source>The backups could not be read</source>
        <translation>Impossibile leggere i backup</translation>
    </message>
    <message>
        <source>Looking for backups…</source>
        <translation>Ricerca dei backup…</translation>
    </message>
    <message>
        <source>There is no backup yet</source>
        <translation>Non c’è ancora un backup</translation>
    </message>
    <message>
        <source>The history can take back each change. A backup keeps the whole configuration in one file, with a hash of each file in it.</source>
        <translation>La cronologia può annullare ogni modifica. Un backup conserva l’intera configurazione in un solo file, con un hash di ogni file contenuto.</translation>
    </message>
    <message>
        <source>Backup of %1</source>
        <comment>moment</comment>
        <translation>Backup del %1</translation>
    </message>
    <message>
        <source>On the hub: %1</source>
        <comment>path of a file</comment>
        <translation>Sull’hub: %1</translation>
    </message>
    <message>
        <source>It holds no file.</source>
        <translation>Non contiene file.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) are backed up.</source>
        <translation>
            <numerusform>%n file è nel backup.</numerusform>
            <numerusform>%n file sono nel backup.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) with passwords or keys were left out.</source>
        <translation>
            <numerusform>%n file con password o chiavi è stato escluso.</numerusform>
            <numerusform>%n file con password o chiavi sono stati esclusi.</numerusform>
        </translation>
    </message>
    <message>
        <source>The backup is deleted.</source>
        <translation>Il backup è eliminato.</translation>
    </message>
</context>
<context>
    <name>mw::gui::Banner</name>
    <message>
        <source>Close this message</source>
        <translation>Chiudi questo messaggio</translation>
    </message>
</context>
<context>
    <name>mw::gui::BlockSenderDialog</name>
    <message>
        <source>Block a sender</source>
        <translation>Blocca un mittente</translation>
    </message>
    <message>
        <source>&amp;Sender</source>
        <translation>&amp;Mittente</translation>
    </message>
    <message>
        <source>An address, or @ and a domain for everybody there. It is refused while the other side still listens.</source>
        <translation>Un indirizzo, oppure @ e un dominio per tutti quelli del dominio. Viene rifiutato mentre l’altra parte è ancora in ascolto.</translation>
    </message>
    <message>
        <source>block %1</source>
        <comment>sender</comment>
        <translation>blocco di %1</translation>
    </message>
    <message>
        <source>Type whose mail is to be refused.</source>
        <translation>Indicare di chi rifiutare la posta.</translation>
    </message>
</context>
<context>
    <name>mw::gui::ChartLegend</name>
    <message>
        <source>Delivered %1</source>
        <comment>number</comment>
        <translation>Consegnati %1</translation>
    </message>
    <message>
        <source>Deferred %1</source>
        <comment>number</comment>
        <translation>Rinviati %1</translation>
    </message>
    <message>
        <source>Bounced %1</source>
        <comment>number</comment>
        <translation>Bounce %1</translation>
    </message>
</context>
<context>
    <name>mw::gui::CodeEditor</name>
    <message>
        <source>Line %1: %2</source>
        <translation>Riga %1: %2</translation>
    </message>
</context>
<context>
    <name>mw::gui::CompareDialog</name>
    <message>
        <source>Compared with the backup of %1</source>
        <comment>moment</comment>
        <translation>Confronto con il backup del %1</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Confronto…</translation>
    </message>
    <message>
        <source>Files that differ</source>
        <translation>File che differiscono</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Nothing differs: every file of the backup is as it was then.</source>
        <translation>Nulla differisce: ogni file del backup è com’era allora.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) differ. Lines with − stand in the hub now, lines with + in the backup.</source>
        <translation>
            <numerusform>%n file differisce. Le righe con − sono ora nell’hub, le righe con + nel backup.</numerusform>
            <numerusform>%n file differiscono. Le righe con − sono ora nell’hub, le righe con + nel backup.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mw::gui::ConflictPane</name>
    <message>
        <source>Open &amp;editor</source>
        <translation>Apri &amp;editor</translation>
    </message>
    <message>
        <source>Your text on top of what is there now, to be looked at first</source>
        <translation>Il proprio testo sopra quello attuale, da guardare prima</translation>
    </message>
    <message>
        <source>Take &amp;theirs</source>
        <translation>U&amp;sa l’altra</translation>
    </message>
    <message>
        <source>Your edit of this file is forgotten</source>
        <translation>La propria modifica di questo file viene dimenticata</translation>
    </message>
    <message>
        <source>&amp;Merge mine on top</source>
        <translation>&amp;Unisci entrambe</translation>
    </message>
    <message>
        <source>The file gets both changes</source>
        <translation>Il file riceve entrambe le modifiche</translation>
    </message>
    <message>
        <source>As the change left it</source>
        <translation>Come l’ha lasciato la modifica</translation>
    </message>
    <message>
        <source>When you began</source>
        <translation>All’inizio della modifica</translation>
    </message>
    <message>
        <source>On the hub now</source>
        <translation>Ora sull’hub</translation>
    </message>
    <message>
        <source>Before the change</source>
        <translation>Prima della modifica</translation>
    </message>
    <message>
        <source>Your edit</source>
        <translation>La propria modifica</translation>
    </message>
    <message>
        <source>Both changes can be joined.</source>
        <translation>Le due modifiche si possono unire.</translation>
    </message>
    <message>
        <source>Both changed the same lines, so you have to choose.</source>
        <translation>Le due modifiche riguardano le stesse righe, quindi occorre scegliere.</translation>
    </message>
    <message>
        <source>%1 has been changed again since. %2
%3</source>
        <comment>file, reason, advice</comment>
        <translation>%1 nel frattempo è stato di nuovo modificato. %2
%3</translation>
    </message>
    <message>
        <source>%1 has been changed since you read it. %2
%3</source>
        <comment>file, who and when, advice</comment>
        <translation>%1 è stato modificato dopo essere stato letto. %2
%3</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Indietro</translation>
    </message>
    <message>
        <source>Nothing is decided; your edit goes on waiting</source>
        <translation>Non si decide nulla; la propria modifica resta in attesa</translation>
    </message>
    <message>
        <source>&amp;Leave it as it is</source>
        <translation>&amp;Lascia com’è</translation>
    </message>
    <message>
        <source>What is on the hub now stays</source>
        <translation>Ciò che c’è ora sull’hub resta</translation>
    </message>
    <message>
        <source>&amp;Put it back</source>
        <translation>&amp;Ripristina</translation>
    </message>
    <message>
        <source>Take m&amp;ine</source>
        <translation>Usa la &amp;mia</translation>
    </message>
    <message>
        <source>The file becomes what it was before the change; what came later in it is lost</source>
        <translation>Il file torna com’era prima della modifica; ciò che vi è stato aggiunto dopo va perduto</translation>
    </message>
    <message>
        <source>Your edit takes the place of what is on the hub now</source>
        <translation>La propria modifica prende il posto di ciò che c’è ora sull’hub</translation>
    </message>
    <message>
        <source>&amp;Join both</source>
        <translation>&amp;Unisci entrambe</translation>
    </message>
</context>
<context>
    <name>mw::gui::ConsequencePanel</name>
    <message>
        <source>%1, line %2: %3</source>
        <comment>file, number, reason</comment>
        <translation>%1, riga %2: %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>file, reason</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>You are asked for permission when it is applied.</source>
        <translation>All’applicazione viene chiesta l’autorizzazione.</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Che cosa succede</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Interruption</source>
        <translation>Interruzione</translation>
    </message>
    <message>
        <source>Fill in the form to see what it would do. Nothing is changed before you apply it.</source>
        <translation>Compilare il modulo per vedere che cosa farebbe. Nulla viene modificato prima dell’applicazione.</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>ancora niente</translation>
    </message>
    <message>
        <source>none</source>
        <translation>niente</translation>
    </message>
    <message>
        <source>This cannot be done as it is: see the field that is marked.</source>
        <translation>Così non si può fare: vedere il campo contrassegnato.</translation>
    </message>
    <message>
        <source>Nothing changes: the hub has it already.</source>
        <translation>Non cambia nulla: l’hub ce l’ha già.</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>Nessuna.</translation>
    </message>
</context>
<context>
    <name>mw::gui::ControlDetails</name>
    <message>
        <source>Problems</source>
        <translation>Problemi</translation>
    </message>
    <message>
        <source>What the line means</source>
        <translation>Che cosa significa la riga</translation>
    </message>
    <message>
        <source>Text of the file</source>
        <translation>Testo del file</translation>
    </message>
    <message>
        <source>&amp;Form</source>
        <translation>&amp;Modulo</translation>
    </message>
    <message>
        <source>Te&amp;xt</source>
        <translation>&amp;Testo</translation>
    </message>
    <message>
        <source>&amp;New content</source>
        <translation>&amp;Nuovo contenuto</translation>
    </message>
    <message>
        <source>It takes the place of what is there. Once it is applied nobody can read it here.</source>
        <translation>Sostituisce ciò che c’è. Una volta applicato, qui nessuno può leggerlo.</translation>
    </message>
    <message>
        <source>Add to pending &amp;changes</source>
        <translation>Aggiungi alle modifiche in &amp;sospeso</translation>
    </message>
    <message>
        <source>&amp;Standard value</source>
        <translation>Valore &amp;predefinito</translation>
    </message>
    <message>
        <source>Removes the file, so that the standard holds</source>
        <translation>Rimuove il file, così che valga il valore predefinito</translation>
    </message>
    <message>
        <source>For&amp;get this edit</source>
        <translation>&amp;Dimentica questa modifica</translation>
    </message>
    <message>
        <source>The file stays as it is on the hub</source>
        <translation>Il file resta com’è sull’hub</translation>
    </message>
    <message>
        <source>No file is selected</source>
        <translation>Nessun file è selezionato</translation>
    </message>
    <message>
        <source>Select one to see what it does, what is in force, and to change it.</source>
        <translation>Selezionarne uno per vedere che cosa fa e che cosa è in vigore, e per modificarlo.</translation>
    </message>
    <message>
        <source>No program that Mailwright knows reads a file of this name. It can be looked at here, not changed.</source>
        <translation>Nessun programma noto a Mailwright legge un file con questo nome. Qui si può guardare, non modificare.</translation>
    </message>
    <message>
        <source>set, not shown</source>
        <translation>impostato, non mostrato</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>In vigore</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Da</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Predefinito</translation>
    </message>
    <message>
        <source>Read by</source>
        <translation>Letto da</translation>
    </message>
    <message>
        <source>After a change</source>
        <translation>Dopo una modifica</translation>
    </message>
    <message>
        <source>nothing: it holds from the next use on</source>
        <translation>niente: vale dal prossimo uso in poi</translation>
    </message>
    <message>
        <source>Set, not shown</source>
        <translation>Impostato, non mostrato</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>Non impostato</translation>
    </message>
    <message>
        <source>This file holds passwords or keys. What it holds never leaves the hub, and stays out of the history.</source>
        <translation>Questo file contiene password o chiavi. Il suo contenuto non lascia mai l’hub e resta fuori dalla cronologia.</translation>
    </message>
    <message>
        <source>This file cannot be edited here</source>
        <translation>Questo file non si può modificare qui</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Lettura del file…</translation>
    </message>
    <message>
        <source>A program makes it from another file.</source>
        <translation>Un programma lo ricava da un altro file.</translation>
    </message>
    <message>
        <source>Not applied yet</source>
        <translation>Non ancora applicato</translation>
    </message>
    <message>
        <source>Unknown file</source>
        <translation>File sconosciuto</translation>
    </message>
    <message>
        <source>Set on this hub</source>
        <translation>Impostato su questo hub</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Riga %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n more problem(s)</source>
        <translation>
            <numerusform>%n altro problema</numerusform>
            <numerusform>Altri %n problemi</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mw::gui::ControlFilesModel</name>
    <message>
        <source>will be set, not shown</source>
        <translation>verrà impostato, non mostrato</translation>
    </message>
    <message>
        <source>set, not shown</source>
        <translation>impostato, non mostrato</translation>
    </message>
    <message>
        <source>cannot be shown</source>
        <translation>non può essere mostrato</translation>
    </message>
    <message>
        <source>set</source>
        <translation>impostato</translation>
    </message>
    <message>
        <source>being read…</source>
        <translation>lettura in corso…</translation>
    </message>
    <message>
        <source>Not applied yet</source>
        <translation>Non ancora applicato</translation>
    </message>
    <message>
        <source>%1: %2, not applied yet</source>
        <comment>file name, value</comment>
        <translation>%1: %2, non ancora applicato</translation>
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
        <translation>File di controllo</translation>
    </message>
    <message>
        <source>&amp;Find a control file</source>
        <translation>&amp;Cerca un file di controllo</translation>
    </message>
    <message>
        <source>Filter by name, help, content or program</source>
        <translation>Filtra per nome, spiegazione, contenuto o programma</translation>
    </message>
    <message>
        <source>Which files</source>
        <translation>Quali file</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Tutti i file</translation>
    </message>
    <message>
        <source>Set on this hub</source>
        <translation>Impostato su questo hub</translation>
    </message>
    <message>
        <source>Not applied yet</source>
        <translation>Non ancora applicato</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) set on this hub</source>
        <translation>
            <numerusform>%n file impostato su questo hub</numerusform>
            <numerusform>%n file impostati su questo hub</numerusform>
        </translation>
    </message>
    <message>
        <source>The control files could not be read</source>
        <translation>Impossibile leggere i file di controllo</translation>
    </message>
    <message>
        <source>Reading the control files…</source>
        <translation>Lettura dei file di controllo…</translation>
    </message>
    <message>
        <source>No edit waits</source>
        <translation>Nessuna modifica in attesa</translation>
    </message>
    <message>
        <source>Every change has been applied or forgotten.</source>
        <translation>Ogni modifica è stata applicata o dimenticata.</translation>
    </message>
    <message>
        <source>No file matches</source>
        <translation>Nessun file corrisponde</translation>
    </message>
    <message>
        <source>Clear the filter to see all of them.</source>
        <translation>Svuotare il filtro per vederli tutti.</translation>
    </message>
</context>
<context>
    <name>mw::gui::ControlForm</name>
    <message>
        <source>&amp;Value</source>
        <translation>&amp;Valore</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valore</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Voci</translation>
    </message>
    <message>
        <source>New entry</source>
        <translation>Nuova voce</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Aggiungi</translation>
    </message>
    <message>
        <source>Rem&amp;ove</source>
        <translation>&amp;Rimuovi</translation>
    </message>
    <message>
        <source>New entry, such as %1</source>
        <translation>Nuova voce, per esempio %1</translation>
    </message>
</context>
<context>
    <name>mw::gui::ControlStore</name>
    <message>
        <source>It holds bytes that are no text in UTF-8, which would be lost here.</source>
        <translation>Contiene byte che non sono testo UTF-8 e che qui andrebbero persi.</translation>
    </message>
    <message>
        <source>It is a directory with a file for each host.</source>
        <translation>È una directory con un file per ogni nome di host.</translation>
    </message>
    <message>
        <source>It stands for all files whose names begin so.</source>
        <translation>Rappresenta tutti i file il cui nome inizia così.</translation>
    </message>
</context>
<context>
    <name>mw::gui::DeadlineBar</name>
    <message>
        <source>%1 % of the time in the queue is over</source>
        <translation>È trascorso il %1% del tempo in coda</translation>
    </message>
</context>
<context>
    <name>mw::gui::DeliveryChart</name>
    <message>
        <source>Deliveries over time</source>
        <translation>Consegne nel tempo</translation>
    </message>
    <message>
        <source>%1 delivered, %2 deferred, %3 bounced</source>
        <translation>%1 consegnati, %2 rinviati, %3 bounce</translation>
    </message>
    <message>
        <source>%1 to %2
Delivered: %3
Deferred: %4
Bounced: %5</source>
        <comment>time, time, three numbers</comment>
        <translation>Da %1 a %2
Consegnati: %3
Rinviati: %4
Bounce: %5</translation>
    </message>
</context>
<context>
    <name>mw::gui::DiffView</name>
    <message>
        <source>Differences</source>
        <translation>Differenze</translation>
    </message>
    <message>
        <source>added: %1</source>
        <translation>aggiunta: %1</translation>
    </message>
    <message>
        <source>removed: %1</source>
        <translation>rimossa: %1</translation>
    </message>
</context>
<context>
    <name>mw::gui::DomainForm</name>
    <message>
        <source>Change %1</source>
        <comment>domain</comment>
        <translation>Modifica %1</translation>
    </message>
    <message>
        <source>Add a domain</source>
        <translation>Aggiungi un dominio</translation>
    </message>
    <message>
        <source>&amp;Domain</source>
        <translation>&amp;Dominio</translation>
    </message>
    <message>
        <source>What stands behind the @ of its addresses.</source>
        <translation>Ciò che segue la @ dei suoi indirizzi.</translation>
    </message>
    <message>
        <source>More: names below it, exceptions</source>
        <translation>Altro: nomi al di sotto, eccezioni</translation>
    </message>
    <message>
        <source>Also every name &amp;below it</source>
        <translation>Anche ogni nome al di &amp;sotto</translation>
    </message>
    <message>
        <source>Mail for a.shop.example and b.shop.example is handled like that for shop.example.</source>
        <translation>La posta per a.shop.example e b.shop.example viene trattata come quella per shop.example.</translation>
    </message>
    <message>
        <source>E&amp;xcept</source>
        <translation>Tra&amp;nne</translation>
    </message>
    <message>
        <source>Addresses and names below it, with blanks between them, whose mail goes elsewhere.</source>
        <translation>Indirizzi e nomi al di sotto, separati da spazi, la cui posta va altrove.</translation>
    </message>
    <message>
        <source>&amp;Virtual</source>
        <translation>&amp;Virtuale</translation>
    </message>
    <message>
        <source>It has its own addresses, and one account looks after all of them. Nobody needs an account on this computer.</source>
        <translation>Ha indirizzi propri e un solo account si occupa di tutti. Nessuno ha bisogno di un account su questo computer.</translation>
    </message>
    <message>
        <source>&amp;Local</source>
        <translation>&amp;Locale</translation>
    </message>
    <message>
        <source>The people are users of this computer: mail to anna at this domain goes to the user anna.</source>
        <translation>Le persone sono utenti di questo computer: la posta per anna in questo dominio va all’utente anna.</translation>
    </message>
    <message>
        <source>&amp;Relay</source>
        <translation>Rela&amp;y</translation>
    </message>
    <message>
        <source>Its mail is taken here and passed on to the server that keeps it.</source>
        <translation>La sua posta viene accettata qui e trasmessa al server che la conserva.</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Che cos’è</translation>
    </message>
    <message>
        <source>the hub’s own addresses (alias)</source>
        <translation>gli indirizzi propri dell’hub (alias)</translation>
    </message>
    <message>
        <source>Looked &amp;after by</source>
        <translation>A&amp;ffidato a</translation>
    </message>
    <message>
        <source>The account whose .qmail files are the addresses. It may have an extension, as in anna-shop.</source>
        <translation>L’account i cui file .qmail sono gli indirizzi. Può avere un’estensione, come in anna-shop.</translation>
    </message>
    <message>
        <source>&amp;Everything else goes to</source>
        <translation>&amp;Tutto il resto va a</translation>
    </message>
    <message>
        <source>Where mail for names without an address of their own goes. Left empty, it bounces until you add addresses.</source>
        <translation>Dove va la posta per i nomi senza un indirizzo proprio. Se il campo è vuoto, torna al mittente finché non si aggiungono indirizzi.</translation>
    </message>
    <message>
        <source>Type the domain to see what happens.</source>
        <translation>Scrivere il dominio per vedere che cosa succede.</translation>
    </message>
    <message>
        <source>Say which account looks after it.</source>
        <translation>Indicare quale account se ne occupa.</translation>
    </message>
    <message>
        <source>It says who has an address there.</source>
        <translation>Stabilisce chi ha un indirizzo lì.</translation>
    </message>
</context>
<context>
    <name>mw::gui::DomainsPage</name>
    <message>
        <source>Domains</source>
        <translation>Domini</translation>
    </message>
    <message>
        <source>&amp;Add domain…</source>
        <translation>&amp;Aggiungi dominio…</translation>
    </message>
    <message>
        <source>Take mail for another domain</source>
        <translation>Accetta posta per un altro dominio</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>&amp;Modifica…</translation>
    </message>
    <message>
        <source>Another kind, account or exceptions for the selected domain</source>
        <translation>Altro tipo, account o eccezioni per il dominio selezionato</translation>
    </message>
    <message>
        <source>Re&amp;name…</source>
        <translation>Ri&amp;nomina…</translation>
    </message>
    <message>
        <source>Give the selected domain another name</source>
        <translation>Dà un altro nome al dominio selezionato</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>&amp;Rimuovi…</translation>
    </message>
    <message>
        <source>Take no more mail for the selected domain</source>
        <translation>Smette di accettare posta per il dominio selezionato</translation>
    </message>
    <message>
        <source>Check &amp;DNS</source>
        <translation>Controlla &amp;DNS</translation>
    </message>
    <message>
        <source>Ask the name system whether it sends the mail of these domains to this hub</source>
        <translation>Chiede al DNS se manda a questo hub la posta di questi domini</translation>
    </message>
    <message>
        <source>&amp;Fix…</source>
        <translation>Corre&amp;ggi…</translation>
    </message>
    <message>
        <source>Mend what keeps mail for the selected domain from arriving</source>
        <translation>Corregge ciò che impedisce alla posta per il dominio selezionato di arrivare</translation>
    </message>
    <message>
        <source>Add address…</source>
        <translation>Aggiungi indirizzo…</translation>
    </message>
    <message>
        <source>A new address at the selected domain</source>
        <translation>Un nuovo indirizzo nel dominio selezionato</translation>
    </message>
    <message>
        <source>Everything else…</source>
        <translation>Tutto il resto…</translation>
    </message>
    <message>
        <source>What happens to mail for names that are not in this list</source>
        <translation>Che cosa succede alla posta per i nomi assenti da questo elenco</translation>
    </message>
    <message>
        <source>Domains of this hub</source>
        <translation>Domini di questo hub</translation>
    </message>
    <message>
        <source>Addresses of the selected domain</source>
        <translation>Indirizzi del dominio selezionato</translation>
    </message>
    <message numerus="yes">
        <source>%n domain(s)</source>
        <translation>
            <numerusform>%n dominio</numerusform>
            <numerusform>%n domini</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no control/rcpthosts: mail for any domain is taken from everybody, which makes this hub an open relay.</source>
        <translation>Non c’è control/rcpthosts: la posta per qualsiasi dominio viene accettata da tutti, il che fa di questo hub un open relay.</translation>
    </message>
    <message>
        <source>The domains could not be read</source>
        <translation>Impossibile leggere i domini</translation>
    </message>
    <message>
        <source>Reading the domains…</source>
        <translation>Lettura dei domini…</translation>
    </message>
    <message>
        <source>This hub takes no mail yet</source>
        <translation>Questo hub non accetta ancora posta</translation>
    </message>
    <message>
        <source>Add the domain that stands behind the @ of your addresses.</source>
        <translation>Aggiungere il dominio che segue la @ dei propri indirizzi.</translation>
    </message>
    <message>
        <source>Its mail is taken here and passed on; its addresses are kept by another server.</source>
        <translation>La sua posta viene accettata qui e trasmessa; i suoi indirizzi sono gestiti da un altro server.</translation>
    </message>
    <message>
        <source>Mail for it from outside is refused: it is missing in control/rcpthosts.</source>
        <translation>La sua posta dall’esterno viene rifiutata: il dominio manca in control/rcpthosts.</translation>
    </message>
    <message>
        <source>It has no address yet: all its mail bounces.</source>
        <translation>Non ha ancora indirizzi: tutta la sua posta torna al mittente.</translation>
    </message>
    <message>
        <source>Add an address, or say where everything else goes.</source>
        <translation>Aggiungere un indirizzo o indicare dove va tutto il resto.</translation>
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
        <translation>Comando</translation>
    </message>
    <message>
        <source>Copy this command</source>
        <translation>Copia questo comando</translation>
    </message>
</context>
<context>
    <name>mw::gui::EverythingElseForm</name>
    <message>
        <source>Everything else</source>
        <translation>Tutto il resto</translation>
    </message>
    <message>
        <source>all local domains</source>
        <translation>tutti i domini locali</translation>
    </message>
    <message>
        <source>&amp;At</source>
        <translation>&amp;In</translation>
    </message>
    <message>
        <source>Mail to names of it that have no address of their own.</source>
        <translation>Posta per i suoi nomi che non hanno un indirizzo proprio.</translation>
    </message>
    <message>
        <source>It &amp;bounces</source>
        <translation>Torna al &amp;mittente</translation>
    </message>
    <message>
        <source>Who mistyped an address learns of it. This is what most hubs do.</source>
        <translation>Chi ha sbagliato a scrivere un indirizzo ne viene informato. È ciò che fa la maggior parte degli hub.</translation>
    </message>
    <message>
        <source>It &amp;goes somewhere</source>
        <translation>&amp;Va a una destinazione</translation>
    </message>
    <message>
        <source>Every name counts as an address. Expect a lot of spam to names that are guessed.</source>
        <translation>Ogni nome vale come indirizzo. C’è da aspettarsi molto spam a nomi indovinati.</translation>
    </message>
    <message>
        <source>It is &amp;dropped</source>
        <translation>Viene &amp;scartata</translation>
    </message>
    <message>
        <source>Nobody gets it and nobody learns of it: not those who mistyped, either.</source>
        <translation>Nessuno la riceve e nessuno lo viene a sapere: neppure chi ha sbagliato a scrivere.</translation>
    </message>
    <message>
        <source>What happens to it</source>
        <translation>Che cosa ne succede</translation>
    </message>
    <message>
        <source>&amp;Where</source>
        <translation>&amp;Dove</translation>
    </message>
    <message>
        <source>An address, a mailbox as a path (./Maildir/), or a program after |.</source>
        <translation>Un indirizzo, una casella come percorso (./Maildir/), o un programma dopo |.</translation>
    </message>
    <message>
        <source>It bounces already.</source>
        <translation>Torna già al mittente.</translation>
    </message>
    <message>
        <source>Say where it goes.</source>
        <translation>Indicare dove va.</translation>
    </message>
    <message>
        <source>everything else at %1</source>
        <comment>domain</comment>
        <translation>tutto il resto in %1</translation>
    </message>
    <message>
        <source>To all of it alike.</source>
        <translation>A tutta allo stesso modo.</translation>
    </message>
</context>
<context>
    <name>mw::gui::FileField</name>
    <message>
        <source>Choose…</source>
        <translation>Scegli…</translation>
    </message>
    <message>
        <source>Choose: %1</source>
        <comment>what a file is for</comment>
        <translation>Scegli: %1</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>Il file non esiste.</translation>
    </message>
    <message>
        <source>It is no file of text, or far too large.</source>
        <translation>Non è un file di testo, o è davvero troppo grande.</translation>
    </message>
    <message>
        <source>It cannot be read: %1</source>
        <comment>reason of the system</comment>
        <translation>Non si può leggere: %1</translation>
    </message>
</context>
<context>
    <name>mw::gui::FindBar</name>
    <message>
        <source>Find in this log</source>
        <translation>Cerca in questo log</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>Trova precedente</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>Trova successivo</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
</context>
<context>
    <name>mw::gui::FormDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Add to &amp;pending changes</source>
        <translation>A&amp;ggiungi alle modifiche in sospeso</translation>
    </message>
    <message>
        <source>It waits at the bottom of the window and is applied together with other changes</source>
        <translation>Attende in fondo alla finestra e viene applicata insieme ad altre modifiche</translation>
    </message>
    <message>
        <source>Re&amp;view and apply…</source>
        <translation>&amp;Rivedi e applica…</translation>
    </message>
</context>
<context>
    <name>mw::gui::FormField</name>
    <message>
        <source>Example: %1</source>
        <translation>Esempio: %1</translation>
    </message>
    <message>
        <source>File: %1</source>
        <translation>File: %1</translation>
    </message>
</context>
<context>
    <name>mw::gui::GuideBrowser</name>
    <message>
        <source>Chapter of the guide</source>
        <translation>Capitolo della guida</translation>
    </message>
</context>
<context>
    <name>mw::gui::GuideWindow</name>
    <message>
        <source>Guide to Mailwright</source>
        <translation>Guida a Mailwright</translation>
    </message>
    <message>
        <source>&amp;Search the guide</source>
        <translation>&amp;Cerca nella guida</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>Cerca nella guida</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Capitoli</translation>
    </message>
    <message>
        <source>No chapter has these words.</source>
        <translation>Nessun capitolo contiene queste parole.</translation>
    </message>
</context>
<context>
    <name>mw::gui::HeadersView</name>
    <message>
        <source>Message header</source>
        <translation>Intestazione del messaggio</translation>
    </message>
</context>
<context>
    <name>mw::gui::HistoryModel</name>
    <message>
        <source>The configuration as it was found</source>
        <translation>La configurazione com’è stata trovata</translation>
    </message>
    <message>
        <source>%1 edited outside this program</source>
        <comment>files</comment>
        <translation>%1 modificato al di fuori di questo programma</translation>
    </message>
    <message>
        <source>Edited %1</source>
        <comment>files</comment>
        <translation>Modificato %1</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>what was changed, why</comment>
        <translation>%1 – %2</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n file</numerusform>
        </translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Chi</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Che cosa</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>File</translation>
    </message>
</context>
<context>
    <name>mw::gui::HistoryPage</name>
    <message>
        <source>History &amp; backup</source>
        <translation>Cronologia e backup</translation>
    </message>
    <message>
        <source>&amp;Undo this change…</source>
        <translation>&amp;Annulla questa modifica…</translation>
    </message>
    <message>
        <source>Shows what taking it back does, and does it</source>
        <translation>Mostra che cosa comporta annullarla, e la annulla</translation>
    </message>
    <message>
        <source>&amp;Changes</source>
        <translation>&amp;Modifiche</translation>
    </message>
    <message>
        <source>Bac&amp;kups</source>
        <translation>Bac&amp;kup</translation>
    </message>
    <message>
        <source>Changes of the configuration</source>
        <translation>Modifiche della configurazione</translation>
    </message>
    <message>
        <source>The history could not be read</source>
        <translation>Impossibile leggere la cronologia</translation>
    </message>
    <message>
        <source>Reading the history…</source>
        <translation>Lettura della cronologia…</translation>
    </message>
    <message>
        <source>Nothing has been changed yet</source>
        <translation>Non è ancora stato modificato nulla</translation>
    </message>
    <message>
        <source>Every change of the configuration is recorded here, and can be taken back.</source>
        <translation>Ogni modifica della configurazione viene registrata qui e può essere annullata.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n modifica</numerusform>
            <numerusform>%n modifiche</numerusform>
        </translation>
    </message>
    <message>
        <source>Change %1 by %2, %3</source>
        <comment>number, account, moment</comment>
        <translation>Modifica %1 di %2, %3</translation>
    </message>
    <message>
        <source>Co&amp;mpare with…</source>
        <translation>Confro&amp;nta con…</translation>
    </message>
    <message>
        <source>What the selected change and those before it did together, since an older one</source>
        <translation>Ciò che la modifica selezionata e le precedenti hanno fatto insieme, da una più vecchia in poi</translation>
    </message>
    <message>
        <source>Everything after change %1, until change %2</source>
        <translation>Tutto ciò che segue la modifica %1, fino alla modifica %2</translation>
    </message>
</context>
<context>
    <name>mw::gui::HostDialog</name>
    <message>
        <source>Add host</source>
        <translation>Aggiungi host</translation>
    </message>
    <message>
        <source>&amp;Host</source>
        <translation>&amp;Host</translation>
    </message>
    <message>
        <source>Reached by ssh, with your key: Mailwright opens no port and keeps no password.</source>
        <translation>Raggiunto tramite ssh, con la propria chiave: Mailwright non apre porte e non conserva password.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nome</translation>
    </message>
    <message>
        <source>What the hub is called in this window; as it calls itself, if you leave this empty.</source>
        <translation>Come si chiama l’hub in questa finestra; se vuoto, come si chiama da sé.</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Ufficio</translation>
    </message>
    <message>
        <source>&amp;Colour</source>
        <translation>&amp;Colore</translation>
    </message>
    <message>
        <source>Of the band over the window while you look at this hub.</source>
        <translation>Della fascia sopra la finestra mentre si guarda questo hub.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Aggiungi</translation>
    </message>
    <message>
        <source>This hub is in the list already.</source>
        <translation>Questo hub è già nell’elenco.</translation>
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
        <translation>C&amp;onfigura questo computer…</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Riprova</translation>
    </message>
    <message>
        <source>Stop %1?</source>
        <comment>service</comment>
        <translation>Arrestare %1?</translation>
    </message>
    <message>
        <source>Restart %1?</source>
        <comment>service</comment>
        <translation>Riavviare %1?</translation>
    </message>
    <message>
        <source>It does nothing until it is started again. What runs now is finished first.</source>
        <translation>Non fa nulla finché non viene riavviato. Ciò che è in corso finisce prima.</translation>
    </message>
    <message>
        <source>What runs now is finished first; then it starts anew.</source>
        <translation>Ciò che è in corso finisce prima; poi riparte.</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Arresta</translation>
    </message>
    <message>
        <source>&amp;Restart</source>
        <translation>&amp;Riavvia</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>A&amp;nnulla</translation>
    </message>
    <message>
        <source>Connecting to the hub…</source>
        <translation>Connessione all’hub…</translation>
    </message>
    <message>
        <source>The mail helper is not running</source>
        <translation>Il servizio ausiliario della posta non è in esecuzione</translation>
    </message>
    <message>
        <source>Mailwright works through a helper, mailwrightd, that looks after the mail system. Start it with this command:</source>
        <translation>Mailwright lavora tramite un servizio ausiliario, mailwrightd, che amministra il sistema di posta. Avviarlo con questo comando:</translation>
    </message>
    <message>
        <source>%1
Mailwright tries again by itself.</source>
        <comment>reason</comment>
        <translation>%1
Mailwright riprova da solo.</translation>
    </message>
    <message>
        <source>Connected to %1.</source>
        <comment>name of a hub</comment>
        <translation>Connesso a %1.</translation>
    </message>
    <message>
        <source>The connection to %1 is lost.</source>
        <comment>name of a hub</comment>
        <translation>La connessione a %1 è interrotta.</translation>
    </message>
    <message>
        <source>There is no mail hub here yet</source>
        <translation>Qui non c’è ancora un hub di posta</translation>
    </message>
    <message>
        <source>The helper is running. An assistant asks what the hub needs to know, shows what it will write, and ends with a mail that arrives.</source>
        <translation>Il servizio ausiliario è in esecuzione. Un assistente chiede ciò che l’hub deve sapere, mostra che cosa scriverà e termina con un messaggio che arriva.</translation>
    </message>
    <message>
        <source>Nothing is changed before the last page.</source>
        <translation>Nulla viene modificato prima dell’ultima pagina.</translation>
    </message>
    <message>
        <source>You lack the right to configure; ask an administrator of this computer.</source>
        <translation>Manca il diritto di configurare; rivolgersi a un amministratore di questo computer.</translation>
    </message>
    <message>
        <source>%1 cannot be reached</source>
        <comment>name of a hub</comment>
        <translation>Impossibile raggiungere %1</translation>
    </message>
    <message>
        <source>This command says more:</source>
        <translation>Questo comando dice di più:</translation>
    </message>
    <message>
        <source>You may not look after this hub</source>
        <translation>Non si è autorizzati ad amministrare questo hub</translation>
    </message>
    <message>
        <source>The helper is running, but your account lacks the right “%1”. Members of the group mailwright have it; an administrator can add you:</source>
        <translation>Il servizio ausiliario è in esecuzione, ma all’account in uso manca il diritto “%1”. Lo hanno i membri del gruppo mailwright; un amministratore può aggiungere l’account:</translation>
    </message>
    <message>
        <source>%1
Then log out and in again.</source>
        <comment>reason</comment>
        <translation>%1
Poi uscire dalla sessione e rientrare.</translation>
    </message>
    <message>
        <source>A hub is set up on its own computer: start Mailwright there, or type there: %1</source>
        <translation>Un hub si configura sul suo computer: avviare lì Mailwright, oppure digitare lì: %1</translation>
    </message>
    <message>
        <source>%1
Mailwright does not try again by itself: too many attempts could lock your account there.</source>
        <comment>reason</comment>
        <translation>%1
Mailwright non riprova da solo: troppi tentativi potrebbero bloccare l’account su quell’host.</translation>
    </message>
    <message>
        <source>Try &amp;now</source>
        <translation>Prova &amp;adesso</translation>
    </message>
    <message>
        <source>The connection to the helper is lost. What you see is as of %1.</source>
        <comment>time of day</comment>
        <translation>La connessione al servizio ausiliario è andata persa. Ciò che si vede è delle %1.</translation>
    </message>
    <message numerus="yes">
        <source>It is tried again in %n seconds.</source>
        <translation>
            <numerusform>Si riprova tra %n secondo.</numerusform>
            <numerusform>Si riprova tra %n secondi.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is being tried again…</source>
        <translation>Si sta riprovando…</translation>
    </message>
</context>
<context>
    <name>mw::gui::ImportAddressesForm</name>
    <message>
        <source>Import addresses</source>
        <translation>Importa indirizzi</translation>
    </message>
    <message>
        <source>&amp;Open a file…</source>
        <translation>&amp;Apri un file…</translation>
    </message>
    <message>
        <source>&amp;Table</source>
        <translation>&amp;Tabella</translation>
    </message>
    <message>
        <source>A line for each place mail goes: address, kind (forward, mailbox, program or discard), to. Also as a spreadsheet writes it. Addresses that exist get the new places added.</source>
        <translation>Una riga per ogni destinazione della posta: indirizzo, tipo (forward, mailbox, program o discard), destinazione. Anche come la scrive un foglio di calcolo. Agli indirizzi esistenti vengono aggiunte le nuove destinazioni.</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>E %n altro.</numerusform>
            <numerusform>E altri %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open a file or paste a table to see what happens.</source>
        <translation>Aprire un file o incollare una tabella per vedere che cosa succede.</translation>
    </message>
    <message numerus="yes">
        <source>%n address(es) from a table</source>
        <translation>
            <numerusform>%n indirizzo da una tabella</numerusform>
            <numerusform>%n indirizzi da una tabella</numerusform>
        </translation>
    </message>
    <message>
        <source>Mend first what stands under the table.</source>
        <translation>Correggere prima ciò che è indicato sotto la tabella.</translation>
    </message>
</context>
<context>
    <name>mw::gui::InstallCertificateDialog</name>
    <message>
        <source>Install certificate</source>
        <translation>Installa certificato</translation>
    </message>
    <message>
        <source>Certificates and keys (*.pem *.crt *.cer *.key);;All files (*)</source>
        <translation>Certificati e chiavi (*.pem *.crt *.cer *.key);;Tutti i file (*)</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificato</translation>
    </message>
    <message>
        <source>&amp;Certificate with its chain</source>
        <translation>&amp;Certificato con la sua catena</translation>
    </message>
    <message>
        <source>A file in PEM form, as your authority or an ACME client has made it.</source>
        <translation>Un file in formato PEM, come lo ha creato l’autorità di certificazione o un client ACME.</translation>
    </message>
    <message>
        <source>Private key</source>
        <translation>Chiave privata</translation>
    </message>
    <message>
        <source>Private &amp;key</source>
        <translation>C&amp;hiave privata</translation>
    </message>
    <message>
        <source>It is written for the mail server alone, stays out of the history, and is never shown.</source>
        <translation>Viene scritta solo per il server di posta, resta fuori dalla cronologia e non viene mai mostrata.</translation>
    </message>
    <message>
        <source>For one host name only</source>
        <translation>Solo per un nome host</translation>
    </message>
    <message>
        <source>&amp;Shown to clients that ask for</source>
        <translation>&amp;Mostrato a chi chiede</translation>
    </message>
    <message>
        <source>Empty: it is shown to everybody. A name: only to clients that ask for this host.</source>
        <translation>Vuoto: viene mostrato a tutti. Un nome: solo ai client che chiedono questo host.</translation>
    </message>
    <message>
        <source>Choose the file with the certificate.</source>
        <translation>Scegliere il file con il certificato.</translation>
    </message>
    <message>
        <source>Choose the file with the private key.</source>
        <translation>Scegliere il file con la chiave privata.</translation>
    </message>
    <message>
        <source>certificate</source>
        <translation>certificato</translation>
    </message>
    <message>
        <source>certificate for %1</source>
        <comment>host name</comment>
        <translation>certificato per %1</translation>
    </message>
</context>
<context>
    <name>mw::gui::LimitsPage</name>
    <message>
        <source>Limits &amp; bounces</source>
        <translation>Limiti e bounce</translation>
    </message>
    <message>
        <source>Show retry &amp;plan</source>
        <translation>Mostra &amp;piano dei tentativi</translation>
    </message>
    <message>
        <source>When a message is tried, as a drawing and as a table</source>
        <translation>Quando viene tentato un messaggio, come disegno e come tabella</translation>
    </message>
    <message>
        <source>Parallel deliveries</source>
        <translation>Consegne parallele</translation>
    </message>
    <message>
        <source>More are faster; fewer spare this computer, its line and the servers at the other end.</source>
        <translation>Più consegne sono più veloci; meno consegne risparmiano questo computer, la sua linea e i server all’altro capo.</translation>
    </message>
    <message>
        <source>To &amp;other hosts</source>
        <translation>Verso &amp;altri host</translation>
    </message>
    <message>
        <source>How many deliveries to other hosts may run at once; 0 holds them all.</source>
        <translation>Quante consegne ad altri host possono avvenire insieme; 0 le trattiene tutte.</translation>
    </message>
    <message>
        <source>To people of this &amp;hub</source>
        <translation>Alle persone di questo &amp;hub</translation>
    </message>
    <message>
        <source>How many deliveries into mailboxes of this hub may run at once; 0 holds them all.</source>
        <translation>Quante consegne nelle caselle di questo hub possono avvenire insieme; 0 le trattiene tutte.</translation>
    </message>
    <message>
        <source>Trying again</source>
        <translation>Nuovi tentativi</translation>
    </message>
    <message>
        <source>A message that cannot be delivered now is tried again, less and less often, until it is returned.</source>
        <translation>Un messaggio che ora non si può consegnare viene ritentato, sempre più di rado, finché non viene restituito.</translation>
    </message>
    <message>
        <source>&amp;Returned after</source>
        <translation>&amp;Restituito dopo</translation>
    </message>
    <message>
        <source>How long a message is tried before it is returned to its sender.</source>
        <translation>Per quanto tempo si tenta di consegnare un messaggio prima di restituirlo al mittente.</translation>
    </message>
    <message>
        <source>604800, which is 7 days</source>
        <translation>604800, cioè 7 giorni</translation>
    </message>
    <message>
        <source>Pace to other hos&amp;ts</source>
        <translation>Ritmo verso al&amp;tri host</translation>
    </message>
    <message>
        <source>How fast the waits between attempts to other hosts grow: the first wait is the square of it in seconds.</source>
        <translation>Quanto rapidamente crescono le attese fra i tentativi verso altri host: la prima attesa è il suo quadrato in secondi.</translation>
    </message>
    <message>
        <source>Pace to people of this hu&amp;b</source>
        <translation>Ritmo verso le persone di questo hu&amp;b</translation>
    </message>
    <message>
        <source>How fast the waits between attempts to people of this hub grow: the first wait is the square of it in seconds.</source>
        <translation>Quanto rapidamente crescono le attese fra i tentativi verso le persone di questo hub: la prima attesa è il suo quadrato in secondi.</translation>
    </message>
    <message>
        <source>&amp;Longest wait</source>
        <translation>Attesa più &amp;lunga</translation>
    </message>
    <message>
        <source>No two attempts are further apart than this.</source>
        <translation>Due tentativi non sono mai più distanti di così.</translation>
    </message>
    <message>
        <source>3600, which is an hour</source>
        <translation>3600, cioè un’ora</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>nessun limite</translation>
    </message>
    <message>
        <source>Sender is told of the delay a&amp;fter</source>
        <translation>Mittente in&amp;formato del ritardo dopo</translation>
    </message>
    <message>
        <source>After how many hours of waiting the sender gets a note that the message is late.</source>
        <translation>Dopo quante ore di attesa il mittente riceve un avviso che il messaggio è in ritardo.</translation>
    </message>
    <message>
        <source>never</source>
        <translation>mai</translation>
    </message>
    <message>
        <source>Bounces</source>
        <translation>Bounce</translation>
    </message>
    <message>
        <source>What a sender gets when a message could not be delivered.</source>
        <translation>Che cosa riceve un mittente quando non è stato possibile consegnare un messaggio.</translation>
    </message>
    <message>
        <source>Bounce s&amp;ender</source>
        <translation>Mitt&amp;ente dei bounce</translation>
    </message>
    <message>
        <source>The name before the @ in the From field of bounces.</source>
        <translation>Il nome prima della @ nel campo From dei bounce.</translation>
    </message>
    <message>
        <source>Bounce ho&amp;st</source>
        <translation>Ho&amp;st dei bounce</translation>
    </message>
    <message>
        <source>The host in the From field and the text of bounces.</source>
        <translation>L’host nel campo From e nel testo dei bounce.</translation>
    </message>
    <message>
        <source>Sub&amp;ject</source>
        <translation>&amp;Oggetto</translation>
    </message>
    <message>
        <source>The subject of bounces.</source>
        <translation>L’oggetto dei bounce.</translation>
    </message>
    <message>
        <source>Text, as qmail writes it</source>
        <translation>Testo, come lo scrive qmail</translation>
    </message>
    <message>
        <source>Reports that programs understand, too (RFC 3464)</source>
        <translation>Rapporti comprensibili anche ai programmi (RFC 3464)</translation>
    </message>
    <message>
        <source>For&amp;m</source>
        <translation>For&amp;ma</translation>
    </message>
    <message>
        <source>What bounces look like.</source>
        <translation>Che aspetto hanno i bounce.</translation>
    </message>
    <message>
        <source>Message repeated up &amp;to</source>
        <translation>Messaggio riportato f&amp;ino a</translation>
    </message>
    <message>
        <source>How much of the message a bounce repeats.</source>
        <translation>Quanto del messaggio riporta un bounce.</translation>
    </message>
    <message>
        <source>50000, which is 50 kB</source>
        <translation>50000, cioè 50 kB</translation>
    </message>
    <message>
        <source>Double bounces</source>
        <translation>Doppi bounce</translation>
    </message>
    <message>
        <source>Bounces that cannot be delivered themselves.</source>
        <translation>Bounce che a loro volta non si possono consegnare.</translation>
    </message>
    <message>
        <source>Deliver them to somebody of this hub</source>
        <translation>Consegnarli a qualcuno di questo hub</translation>
    </message>
    <message>
        <source>Deliver them, but not where the sender does not exist</source>
        <translation>Consegnarli, ma non se il mittente non esiste</translation>
    </message>
    <message>
        <source>Discard them</source>
        <translation>Scartarli</translation>
    </message>
    <message>
        <source>&amp;What is done with them</source>
        <translation>&amp;Che cosa se ne fa</translation>
    </message>
    <message>
        <source>Who writes under a false address makes many of them.</source>
        <translation>Chi scrive con un indirizzo falso ne provoca molti.</translation>
    </message>
    <message>
        <source>Delivered to the &amp;user</source>
        <translation>Consegnati all’&amp;utente</translation>
    </message>
    <message>
        <source>The name before the @ of whoever gets them.</source>
        <translation>Il nome prima della @ di chi li riceve.</translation>
    </message>
    <message>
        <source>Delivered to the host (&amp;domain)</source>
        <translation>Consegnati all’host (&amp;dominio)</translation>
    </message>
    <message>
        <source>The domain of whoever gets them.</source>
        <translation>Il dominio di chi li riceve.</translation>
    </message>
    <message numerus="yes">
        <source>%n in use</source>
        <translation>
            <numerusform>%n in uso</numerusform>
            <numerusform>%n in uso</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mw::gui::ListForm</name>
    <message>
        <source>New mailing list</source>
        <translation>Nuova lista di distribuzione</translation>
    </message>
    <message>
        <source>&amp;Address of the list</source>
        <translation>&amp;Indirizzo della lista</translation>
    </message>
    <message>
        <source>Mail to it goes to every member. NAME-subscribe@ and others of its addresses come with it.</source>
        <translation>La sua posta va a ogni membro. La accompagnano NOME-subscribe@ e altri suoi indirizzi.</translation>
    </message>
    <message>
        <source>&amp;Owner</source>
        <translation>&amp;Proprietario</translation>
    </message>
    <message>
        <source>Who looks after it: gets what its software reports, and requests of members.</source>
        <translation>Chi se ne occupa: riceve ciò che segnala il suo software e le richieste dei membri.</translation>
    </message>
    <message>
        <source>Type the address to see what happens.</source>
        <translation>Scrivere l’indirizzo per vedere che cosa succede.</translation>
    </message>
    <message>
        <source>Say who looks after it.</source>
        <translation>Indicare chi se ne occupa.</translation>
    </message>
</context>
<context>
    <name>mw::gui::ListOwnerForm</name>
    <message>
        <source>Owners of %1</source>
        <comment>list</comment>
        <translation>Proprietari di %1</translation>
    </message>
    <message>
        <source>&amp;Owners</source>
        <translation>&amp;Proprietari</translation>
    </message>
    <message>
        <source>Addresses with blanks between them.</source>
        <translation>Indirizzi separati da spazi.</translation>
    </message>
    <message>
        <source>A list needs somebody who looks after it.</source>
        <translation>Una lista ha bisogno di qualcuno che se ne occupi.</translation>
    </message>
    <message>
        <source>owners of %1</source>
        <comment>list</comment>
        <translation>proprietari di %1</translation>
    </message>
</context>
<context>
    <name>mw::gui::ListsPage</name>
    <message>
        <source>Mailing lists</source>
        <translation>Liste di distribuzione</translation>
    </message>
    <message>
        <source>&amp;New list…</source>
        <translation>&amp;Nuova lista…</translation>
    </message>
    <message>
        <source>An address whose mail goes to many members</source>
        <translation>Un indirizzo la cui posta va a molti membri</translation>
    </message>
    <message>
        <source>&amp;Add members…</source>
        <translation>&amp;Aggiungi membri…</translation>
    </message>
    <message>
        <source>Let others get the mail of the selected list; from a file, too</source>
        <translation>Fa ricevere ad altri la posta della lista selezionata; anche da un file</translation>
    </message>
    <message>
        <source>E&amp;xport members…</source>
        <translation>&amp;Esporta membri…</translation>
    </message>
    <message>
        <source>Write the members of the selected list to a table that a spreadsheet reads</source>
        <translation>Scrive i membri della lista selezionata in una tabella leggibile da un foglio di calcolo</translation>
    </message>
    <message>
        <source>&amp;Owners…</source>
        <translation>&amp;Proprietari…</translation>
    </message>
    <message>
        <source>Who looks after the selected list</source>
        <translation>Chi si occupa della lista selezionata</translation>
    </message>
    <message>
        <source>&amp;End list…</source>
        <translation>&amp;Chiudi lista…</translation>
    </message>
    <message>
        <source>Mail to the selected list bounces; what it has is kept</source>
        <translation>La posta per la lista selezionata torna al mittente; ciò che contiene viene conservato</translation>
    </message>
    <message>
        <source>&amp;Remove members…</source>
        <translation>&amp;Rimuovi membri…</translation>
    </message>
    <message>
        <source>The selected members get no more mail of the list</source>
        <translation>I membri selezionati non ricevono più posta della lista</translation>
    </message>
    <message>
        <source>Mailing lists of this hub</source>
        <translation>Liste di distribuzione di questo hub</translation>
    </message>
    <message>
        <source>Filter members</source>
        <translation>Filtra membri</translation>
    </message>
    <message>
        <source>Members of the selected list</source>
        <translation>Membri della lista selezionata</translation>
    </message>
    <message numerus="yes">
        <source>%n list(s)</source>
        <translation>
            <numerusform>%n lista</numerusform>
            <numerusform>%n liste</numerusform>
        </translation>
    </message>
    <message>
        <source>The mailing lists could not be read</source>
        <translation>Impossibile leggere le liste di distribuzione</translation>
    </message>
    <message>
        <source>Reading the mailing lists…</source>
        <translation>Lettura delle liste di distribuzione…</translation>
    </message>
    <message>
        <source>A private hub has no mailing lists</source>
        <translation>Un hub privato non ha liste di distribuzione</translation>
    </message>
    <message>
        <source>Their software needs administrator rights on this computer. An address that goes to several others does for a few people: see the page Addresses.</source>
        <translation>Il loro software richiede diritti sull’intero computer. Per poche persone basta un indirizzo che va a più destinatari: vedere la pagina Indirizzi.</translation>
    </message>
    <message>
        <source>There are no mailing lists</source>
        <translation>Non ci sono liste di distribuzione</translation>
    </message>
    <message>
        <source>A list is an address whose mail goes to many members, who may come and go by themselves.</source>
        <translation>Una lista è un indirizzo la cui posta va a molti membri, che possono iscriversi e cancellarsi da soli.</translation>
    </message>
    <message>
        <source>It has no members yet.</source>
        <translation>Non ha ancora membri.</translation>
    </message>
    <message>
        <source>No member matches.</source>
        <translation>Nessun membro corrisponde.</translation>
    </message>
    <message>
        <source>Export members</source>
        <translation>Esporta membri</translation>
    </message>
</context>
<context>
    <name>mw::gui::LogView</name>
    <message>
        <source>Log lines</source>
        <translation>Righe del log</translation>
    </message>
</context>
<context>
    <name>mw::gui::LogsPage</name>
    <message>
        <source>Logs</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>Went on at the other end</source>
        <translation>Si prosegue dall’altro capo</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Non trovato</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;Cerca…</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>Trova &amp;successivo</translation>
    </message>
    <message>
        <source>Find &amp;previous</source>
        <translation>Trova &amp;precedente</translation>
    </message>
    <message>
        <source>Only this &amp;message</source>
        <translation>Solo questo &amp;messaggio</translation>
    </message>
    <message>
        <source>&amp;Regular expression</source>
        <translation>Espressione &amp;regolare</translation>
    </message>
    <message>
        <source>Ra&amp;w time stamps</source>
        <translation>Marche temporali &amp;grezze</translation>
    </message>
    <message>
        <source>F&amp;ollow</source>
        <translation>Seg&amp;ui</translation>
    </message>
    <message>
        <source>Shows only the lines of the message that the current line belongs to</source>
        <translation>Mostra solo le righe del messaggio a cui appartiene la riga corrente</translation>
    </message>
    <message>
        <source>Shows new lines as they are written (Space)</source>
        <translation>Mostra le nuove righe man mano che vengono scritte (Spazio)</translation>
    </message>
    <message>
        <source>The filter is a regular expression</source>
        <translation>Il filtro è un’espressione regolare</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>Filter lines</source>
        <translation>Filtra righe</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Espressione regolare</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>C&amp;opia</translation>
    </message>
    <message>
        <source>This log could not be opened</source>
        <translation>Impossibile aprire questo log</translation>
    </message>
    <message>
        <source>There is no log yet</source>
        <translation>Non c’è ancora un log</translation>
    </message>
    <message>
        <source>A log appears here as soon as a service has written its first line.</source>
        <translation>Un log compare qui non appena un servizio ha scritto la sua prima riga.</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Ricerca…</translation>
    </message>
    <message>
        <source>No line matches</source>
        <translation>Nessuna riga corrisponde</translation>
    </message>
    <message>
        <source>%1 lines are in this log. Clear the filter to see them.</source>
        <translation>In questo log ci sono %1 righe. Svuotare il filtro per vederle.</translation>
    </message>
    <message>
        <source>Opening the log…</source>
        <translation>Apertura del log…</translation>
    </message>
    <message>
        <source>This log is empty</source>
        <translation>Questo log è vuoto</translation>
    </message>
    <message>
        <source>Its service has not written a line yet.</source>
        <translation>Il suo servizio non ha ancora scritto una riga.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n file</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2 · reading %3 %</source>
        <comment>files, size, percentage</comment>
        <translation>%1 · %2 · lettura %3%</translation>
    </message>
    <message>
        <source>%1 of %2 lines shown</source>
        <comment>two numbers</comment>
        <translation>%1 righe su %2 mostrate</translation>
    </message>
    <message>
        <source> · searching…</source>
        <translation> · ricerca…</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <comment>files, size, lines</comment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s)</source>
        <translation>
            <numerusform>%Ln riga</numerusform>
            <numerusform>%Ln righe</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mw::gui::MailTrace</name>
    <message>
        <source>The server does not accept mail for %1: %2</source>
        <comment>address, the server&apos;s answer</comment>
        <translation>Il server non accetta posta per %1: %2</translation>
    </message>
    <message>
        <source>The server has accepted a mail for %1.</source>
        <comment>address</comment>
        <translation>Il server ha accettato un messaggio per %1.</translation>
    </message>
    <message>
        <source>The mail has not arrived within a minute; the page Queue shows where it waits.</source>
        <translation>Il messaggio non è arrivato entro un minuto; la pagina Coda mostra dove attende.</translation>
    </message>
    <message>
        <source>It is in the queue as message %1.</source>
        <comment>number</comment>
        <translation>È in coda come messaggio %1.</translation>
    </message>
    <message>
        <source>It is on its way to %1.</source>
        <comment>address</comment>
        <translation>È in viaggio verso %1.</translation>
    </message>
    <message>
        <source>The mail was not delivered to anybody.</source>
        <translation>Il messaggio non è stato consegnato a nessuno.</translation>
    </message>
    <message>
        <source>The mail could not be delivered: %1</source>
        <comment>what the log says</comment>
        <translation>Impossibile consegnare il messaggio: %1</translation>
    </message>
    <message>
        <source>It has to wait and is tried again.</source>
        <translation>Deve attendere e viene ritentato.</translation>
    </message>
    <message>
        <source>It is passed on to somebody else.</source>
        <translation>Viene inoltrato a qualcun altro.</translation>
    </message>
    <message>
        <source>It is in the mailbox.</source>
        <translation>È nella casella.</translation>
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
        <translation>Chiudi Mailwright</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) have not been applied.</source>
        <translation>
            <numerusform>%n modifica non è stata applicata.</numerusform>
            <numerusform>%n modifiche non sono state applicate.</numerusform>
        </translation>
    </message>
    <message>
        <source>They are forgotten when the window closes. Nothing on the hub changes.</source>
        <translation>Vengono dimenticate alla chiusura della finestra. Sull’hub non cambia nulla.</translation>
    </message>
    <message>
        <source>&amp;Review…</source>
        <translation>&amp;Rivedi…</translation>
    </message>
    <message>
        <source>&amp;Forget and close</source>
        <translation>&amp;Dimentica e chiudi</translation>
    </message>
    <message>
        <source>&amp;Stay</source>
        <translation>R&amp;esta</translation>
    </message>
    <message>
        <source>About Mailwright</source>
        <translation>Informazioni su Mailwright</translation>
    </message>
    <message>
        <source>Mailwright %1</source>
        <translation>Mailwright %1</translation>
    </message>
    <message>
        <source>Turns a Linux workstation into a mail hub, in the manner of qmail.
Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Trasforma una workstation Linux in un hub di posta, alla maniera di qmail.
Software libero sotto la GNU General Public License, versione 3 o successiva.</translation>
    </message>
    <message>
        <source>Forget this host</source>
        <translation>Dimentica questo host</translation>
    </message>
    <message>
        <source>They are forgotten with the host. Nothing on the hub changes.</source>
        <translation>Vengono dimenticate insieme all’host. Sull’hub non cambia nulla.</translation>
    </message>
    <message>
        <source>&amp;Forget both</source>
        <translation>&amp;Dimentica entrambi</translation>
    </message>
</context>
<context>
    <name>mw::gui::MakeBackupDialog</name>
    <message>
        <source>Back up now</source>
        <translation>Esegui backup ora</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Nota</translation>
    </message>
    <message>
        <source>Why, for you and others who read the list later.</source>
        <translation>Perché: per sé e per altri che leggeranno l’elenco in seguito.</translation>
    </message>
    <message>
        <source>before the move to the new provider</source>
        <translation>prima del passaggio al nuovo provider</translation>
    </message>
    <message>
        <source>With &amp;passwords and private keys</source>
        <translation>Con &amp;password e chiavi private</translation>
    </message>
    <message>
        <source>Then the file must be kept as safe as they are. Without them a restored hub needs them typed in again.</source>
        <translation>In tal caso il file va custodito con la stessa sicurezza. Senza di esse, in un hub ripristinato vanno inserite di nuovo.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>&amp;Back up now</source>
        <translation>&amp;Esegui backup ora</translation>
    </message>
    <message>
        <source>Delete backup</source>
        <translation>Elimina backup</translation>
    </message>
    <message>
        <source>Delete the backup of %1?</source>
        <comment>moment</comment>
        <translation>Eliminare il backup del %1?</translation>
    </message>
    <message>
        <source>It cannot be brought back. The hub&apos;s configuration stays as it is.</source>
        <translation>Non si può recuperare. La configurazione dell’hub resta com’è.</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>E&amp;limina</translation>
    </message>
</context>
<context>
    <name>mw::gui::MeasureSetting</name>
    <message>
        <source>bytes</source>
        <translation>byte</translation>
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
        <translation>secondi</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>minuti</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>ore</translation>
    </message>
    <message>
        <source>days</source>
        <translation>giorni</translation>
    </message>
    <message>
        <source>Unit of %1</source>
        <comment>name of a setting</comment>
        <translation>Unità di %1</translation>
    </message>
</context>
<context>
    <name>mw::gui::Menus</name>
    <message>
        <source>&amp;Service</source>
        <translation>&amp;Servizio</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>S&amp;trumenti</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;File</translation>
    </message>
    <message>
        <source>&amp;Add host…</source>
        <translation>&amp;Aggiungi host…</translation>
    </message>
    <message>
        <source>&amp;Forget this host</source>
        <translation>&amp;Dimentica questo host</translation>
    </message>
    <message>
        <source>&amp;Set up this computer…</source>
        <translation>C&amp;onfigura questo computer…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Esci</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Modifica</translation>
    </message>
    <message>
        <source>&amp;Undo edit</source>
        <translation>&amp;Annulla modifica</translation>
    </message>
    <message>
        <source>&amp;Review changes…</source>
        <translation>&amp;Rivedi modifiche…</translation>
    </message>
    <message>
        <source>&amp;Discard changes</source>
        <translation>S&amp;carta modifiche</translation>
    </message>
    <message>
        <source>&amp;Search everything</source>
        <translation>Cerca &amp;ovunque</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>&amp;Preferenze…</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Visualizza</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>A&amp;ggiorna</translation>
    </message>
    <message>
        <source>&amp;Narrow list of pages</source>
        <translation>&amp;Elenco pagine stretto</translation>
    </message>
    <message>
        <source>Next &amp;part of the window</source>
        <translation>Parte &amp;successiva della finestra</translation>
    </message>
    <message>
        <source>Pre&amp;vious part of the window</source>
        <translation>Parte &amp;precedente della finestra</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>Sc&amp;hermo intero</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>Va&amp;i</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Aiuto</translation>
    </message>
    <message>
        <source>&amp;User guide</source>
        <translation>&amp;Guida per l’utente</translation>
    </message>
    <message>
        <source>&amp;About Mailwright</source>
        <translation>&amp;Informazioni su Mailwright</translation>
    </message>
    <message>
        <source>No service is known</source>
        <translation>Nessun servizio noto</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>A&amp;vvia</translation>
    </message>
    <message>
        <source>S&amp;top…</source>
        <translation>Arre&amp;sta…</translation>
    </message>
    <message>
        <source>&amp;Restart…</source>
        <translation>&amp;Riavvia…</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pausa</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>&amp;Continua</translation>
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
        <translation>Pagine</translation>
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
        <translation>La connessione al servizio ausiliario è interrotta.</translation>
    </message>
    <message>
        <source>%1 has stopped.</source>
        <comment>service</comment>
        <translation>%1 si è fermato.</translation>
    </message>
</context>
<context>
    <name>mw::gui::OlderChangeDialog</name>
    <message>
        <source>Compare with an older change</source>
        <translation>Confronta con una modifica più vecchia</translation>
    </message>
    <message>
        <source>You see what all changes after it did together, until the selected one.</source>
        <translation>Mostra ciò che hanno fatto insieme tutte le modifiche successive, fino a quella selezionata.</translation>
    </message>
    <message>
        <source>Older changes</source>
        <translation>Modifiche più vecchie</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <comment>number, moment, what it was</comment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Confronta</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
</context>
<context>
    <name>mw::gui::OutsideBar</name>
    <message>
        <source>&amp;Show</source>
        <translation>&amp;Mostra</translation>
    </message>
    <message>
        <source>Selects it in the list, with its differences</source>
        <translation>La seleziona nell’elenco, con le sue differenze</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>Ma&amp;ntieni</translation>
    </message>
    <message>
        <source>It stays as it is, and is not mentioned here again</source>
        <translation>Resta com’è e qui non viene più menzionata</translation>
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
        <translation>Panoramica</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Servizi</translation>
    </message>
    <message>
        <source>No service is set up on this hub.</source>
        <translation>Nessun servizio è configurato su questo hub.</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Coda</translation>
    </message>
    <message>
        <source>Open &amp;queue</source>
        <translation>Apri &amp;coda</translation>
    </message>
    <message>
        <source>This hub</source>
        <translation>Questo hub</translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>Consegne</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>Ultima ora</translation>
    </message>
    <message>
        <source>Last 6 hours</source>
        <translation>Ultime 6 ore</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>Ultime 24 ore</translation>
    </message>
    <message>
        <source>Time shown</source>
        <translation>Periodo mostrato</translation>
    </message>
    <message>
        <source>private hub in %1</source>
        <comment>directory</comment>
        <translation>hub privato in %1</translation>
    </message>
    <message>
        <source>system hub in %1</source>
        <comment>directory</comment>
        <translation>hub di sistema in %1</translation>
    </message>
    <message>
        <source>Host name</source>
        <translation>Nome host</translation>
    </message>
    <message>
        <source>SMTP</source>
        <translation>SMTP</translation>
    </message>
    <message>
        <source>Runs as</source>
        <translation>Eseguito come</translation>
    </message>
    <message>
        <source>the qmail accounts</source>
        <translation>gli account di qmail</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versione</translation>
    </message>
    <message>
        <source>message waits</source>
        <translation>messaggio in attesa</translation>
    </message>
    <message>
        <source>messages wait</source>
        <translation>messaggi in attesa</translation>
    </message>
    <message>
        <source>For this host</source>
        <translation>Per questo host</translation>
    </message>
    <message>
        <source>For other hosts</source>
        <translation>Per altri host</translation>
    </message>
    <message>
        <source>Oldest</source>
        <translation>Il più vecchio</translation>
    </message>
    <message>
        <source>Next try</source>
        <translation>Prossimo tentativo</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>running, limit</comment>
        <translation>%1 di %2</translation>
    </message>
    <message>
        <source>Local deliveries</source>
        <translation>Consegne locali</translation>
    </message>
    <message>
        <source>Remote deliveries</source>
        <translation>Consegne remote</translation>
    </message>
    <message>
        <source>No delivery in this time.</source>
        <translation>Nessuna consegna in questo periodo.</translation>
    </message>
    <message>
        <source>Reading the delivery log…</source>
        <translation>Lettura del log delle consegne…</translation>
    </message>
    <message>
        <source>This hub has no log of its deliveries.</source>
        <translation>Questo hub non ha un registro delle sue consegne.</translation>
    </message>
</context>
<context>
    <name>mw::gui::PasswordForm</name>
    <message>
        <source>Set a password for mail</source>
        <translation>Imposta una password per la posta</translation>
    </message>
    <message>
        <source>Set the mail password of %1</source>
        <comment>user</comment>
        <translation>Imposta la password per la posta di %1</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nome</translation>
    </message>
    <message>
        <source>What is typed as the user name in a mail program.</source>
        <translation>Ciò che si scrive come nome utente in un programma di posta.</translation>
    </message>
    <message>
        <source>New &amp;password</source>
        <translation>Nuova &amp;password</translation>
    </message>
    <message>
        <source>For sending and fetching mail; the account&apos;s own password stays. It is kept so that nobody can read it, not here either.</source>
        <translation>Per inviare e prelevare posta; la password dell’account resta. Viene conservata in modo che nessuno possa leggerla, neppure qui.</translation>
    </message>
    <message>
        <source>The same &amp;again</source>
        <translation>La &amp;stessa di nuovo</translation>
    </message>
    <message>
        <source>So that a slip of the finger shows.</source>
        <translation>Così un errore di battitura si nota.</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Le due non coincidono.</translation>
    </message>
    <message>
        <source>Say whose password it is.</source>
        <translation>Indicare di chi è la password.</translation>
    </message>
    <message>
        <source>Type the password twice.</source>
        <translation>Scrivere la password due volte.</translation>
    </message>
    <message>
        <source>password of %1</source>
        <comment>name</comment>
        <translation>password di %1</translation>
    </message>
</context>
<context>
    <name>mw::gui::PendingBar</name>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Scarta</translation>
    </message>
    <message>
        <source>Forgets all edits that wait; Ctrl+Z brings them back</source>
        <translation>Dimentica tutte le modifiche in attesa; Ctrl+Z le ripristina</translation>
    </message>
    <message>
        <source>&amp;Review…</source>
        <translation>&amp;Rivedi…</translation>
    </message>
    <message>
        <source>Shows what the edits do, and applies them (Ctrl+Return)</source>
        <translation>Mostra che cosa fanno le modifiche e le applica (Ctrl+Invio)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>n changes not applied yet, names</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) not applied yet</source>
        <translation>
            <numerusform>%n modifica non ancora applicata</numerusform>
            <numerusform>%n modifiche non ancora applicate</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mw::gui::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Preferenze</translation>
    </message>
    <message>
        <source>&amp;Looks</source>
        <translation>&amp;Aspetto</translation>
    </message>
    <message>
        <source>&amp;Messages and questions</source>
        <translation>&amp;Messaggi e domande</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Tasti</translation>
    </message>
    <message>
        <source>&amp;Restore defaults</source>
        <translation>&amp;Ripristina predefiniti</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>Chi&amp;udi</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Come il desktop</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Chiaro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Scuro</translation>
    </message>
    <message>
        <source>Time zone of this computer</source>
        <translation>Fuso orario di questo computer</translation>
    </message>
    <message>
        <source>L&amp;anguage</source>
        <translation>&amp;Lingua</translation>
    </message>
    <message>
        <source>Of every text of this program. What mail servers say stays as they said it.</source>
        <translation>Di ogni testo di questo programma. Ciò che dicono i server di posta resta come lo hanno detto.</translation>
    </message>
    <message>
        <source>C&amp;olours</source>
        <translation>&amp;Colori</translation>
    </message>
    <message>
        <source>Light, dark, or as the desktop has it at the moment.</source>
        <translation>Chiari, scuri, o come li ha al momento il desktop.</translation>
    </message>
    <message>
        <source>&amp;Size of text</source>
        <translation>&amp;Dimensione del testo</translation>
    </message>
    <message>
        <source>In percent of the size the desktop asks for.</source>
        <translation>In percentuale della dimensione richiesta dal desktop.</translation>
    </message>
    <message>
        <source>&amp;Times</source>
        <translation>&amp;Orari</translation>
    </message>
    <message>
        <source>How moments in lists and logs are shown.</source>
        <translation>Come sono mostrati i momenti negli elenchi e nei log.</translation>
    </message>
    <message>
        <source>&amp;Tell me on the desktop</source>
        <translation>Avvisa sul des&amp;ktop</translation>
    </message>
    <message>
        <source>When a service stops or the connection is lost, while you do not look at the window.</source>
        <translation>Quando un servizio si ferma o la connessione si interrompe, mentre non si guarda la finestra.</translation>
    </message>
    <message>
        <source>&amp;Ask before the window closes while changes wait</source>
        <translation>Chiedi &amp;prima di chiudere la finestra con modifiche in attesa</translation>
    </message>
    <message>
        <source>They are forgotten then; nothing on the hub changes.</source>
        <translation>In tal caso vengono dimenticate; sull’hub non cambia nulla.</translation>
    </message>
    <message>
        <source>A&amp;sk before a service is stopped or restarted</source>
        <translation>Chiedi prima di arrestare o riavviare un &amp;servizio</translation>
    </message>
    <message>
        <source>In the menu Service. What runs is finished first in any case.</source>
        <translation>Nel menu Servizio. Ciò che è in corso finisce comunque prima.</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>Azioni e relativi tasti</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Azione</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasti</translation>
    </message>
    <message>
        <source>&amp;New keys</source>
        <translation>&amp;Nuovi tasti</translation>
    </message>
    <message>
        <source>Of the selected action. Backspace takes its keys away.</source>
        <translation>Dell’azione selezionata. Backspace le toglie i tasti.</translation>
    </message>
    <message>
        <source>These keys belong to “%1”.</source>
        <comment>action</comment>
        <translation>Questi tasti appartengono a “%1”.</translation>
    </message>
</context>
<context>
    <name>mw::gui::PresenceStore</name>
    <message>
        <source>%1 has edits on this page that are not applied yet.</source>
        <comment>account</comment>
        <translation>%1 ha in questa pagina modifiche non ancora applicate.</translation>
    </message>
    <message>
        <source>%1 have edits on this page that are not applied yet.</source>
        <comment>several accounts</comment>
        <translation>%1 hanno in questa pagina modifiche non ancora applicate.</translation>
    </message>
    <message>
        <source>You have edits on this page in another window that are not applied yet.</source>
        <translation>In un’altra finestra ci sono, per questa pagina, modifiche proprie non ancora applicate.</translation>
    </message>
</context>
<context>
    <name>mw::gui::QueueDetails</name>
    <message>
        <source>Recipients</source>
        <translation>Destinatari</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>Intestazione</translation>
    </message>
    <message>
        <source>No message is selected</source>
        <translation>Nessun messaggio è selezionato</translation>
    </message>
    <message>
        <source>Select one to see its recipients and its header.</source>
        <translation>Selezionarne uno per vederne i destinatari e l’intestazione.</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) selected</source>
        <translation>
            <numerusform>%n messaggio selezionato</numerusform>
            <numerusform>%n messaggi selezionati</numerusform>
        </translation>
    </message>
    <message>
        <source>The buttons above the list act on all of them.</source>
        <translation>I pulsanti sopra l’elenco agiscono su tutti.</translation>
    </message>
    <message>
        <source>This message has left the queue</source>
        <translation>Questo messaggio ha lasciato la coda</translation>
    </message>
    <message>
        <source>The message could not be read</source>
        <translation>Impossibile leggere il messaggio</translation>
    </message>
    <message>
        <source>Message %1 without subject</source>
        <translation>Messaggio %1 senza oggetto</translation>
    </message>
    <message>
        <source>a bounce of this hub</source>
        <translation>un bounce di questo hub</translation>
    </message>
    <message>
        <source>Number %1 · from %2 · %3</source>
        <comment>number, sender, size</comment>
        <translation>Numero %1 · da %2 · %3</translation>
    </message>
    <message>
        <source>Recipients (%1)</source>
        <translation>Destinatari (%1)</translation>
    </message>
    <message>
        <source>
(the rest of the header is not shown)</source>
        <translation>
(il resto dell’intestazione non è mostrato)</translation>
    </message>
    <message>
        <source>The next try is the last one</source>
        <translation>Il prossimo tentativo è l’ultimo</translation>
    </message>
    <message>
        <source>Returned to the sender after %1 (in %2)</source>
        <comment>moment, time span</comment>
        <translation>Restituito al mittente dopo %1 (fra %2)</translation>
    </message>
    <message>
        <source>Next try: %1</source>
        <translation>Prossimo tentativo: %1</translation>
    </message>
</context>
<context>
    <name>mw::gui::QueueModel</name>
    <message>
        <source>due now</source>
        <translation>ora</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>in attesa</translation>
    </message>
    <message>
        <source>last try</source>
        <translation>ultimo tentativo</translation>
    </message>
    <message>
        <source>bouncing</source>
        <translation>in restituzione</translation>
    </message>
    <message>
        <source>held</source>
        <translation>trattenuto</translation>
    </message>
    <message>
        <source>just arrived</source>
        <translation>appena arrivato</translation>
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
        <translation>In coda da %1</translation>
    </message>
    <message>
        <source>message %1, from %2, to %3, %4, tries: %5</source>
        <translation>messaggio %1, da %2, a %3, %4, tentativi: %5</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stato</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numero</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Da</translation>
    </message>
    <message>
        <source>To</source>
        <translation>A</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Dimensione</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Età</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>Tentativi</translation>
    </message>
    <message>
        <source>Next try</source>
        <translation>Prossimo tentativo</translation>
    </message>
</context>
<context>
    <name>mw::gui::QueuePage</name>
    <message>
        <source>Queue</source>
        <translation>Coda</translation>
    </message>
    <message>
        <source>Try again &amp;now</source>
        <translation>&amp;Riprova ora</translation>
    </message>
    <message>
        <source>Tries the selected messages at once</source>
        <translation>Tenta subito i messaggi selezionati</translation>
    </message>
    <message>
        <source>Give &amp;more time…</source>
        <translation>&amp;Concedi più tempo…</translation>
    </message>
    <message>
        <source>Rejuvenates the selected messages: their time in the queue begins again</source>
        <translation>Ringiovanisce i messaggi selezionati: il loro tempo in coda ricomincia</translation>
    </message>
    <message>
        <source>Return to &amp;sender…</source>
        <translation>Restituisci al &amp;mittente…</translation>
    </message>
    <message>
        <source>Ends the tries of the selected messages and tells their senders</source>
        <translation>Termina i tentativi dei messaggi selezionati e informa i mittenti</translation>
    </message>
    <message>
        <source>Try &amp;all again now</source>
        <translation>Riprova &amp;tutti ora</translation>
    </message>
    <message>
        <source>Tries every message in the queue at once</source>
        <translation>Tenta subito ogni messaggio in coda</translation>
    </message>
    <message>
        <source>&amp;Filter messages</source>
        <translation>&amp;Filtra messaggi</translation>
    </message>
    <message>
        <source>Shows only messages with these words</source>
        <translation>Mostra solo i messaggi con queste parole</translation>
    </message>
    <message numerus="yes">
        <source>Asked for another try of %n message(s).</source>
        <translation>
            <numerusform>Chiesto un altro tentativo per %n messaggio.</numerusform>
            <numerusform>Chiesto un altro tentativo per %n messaggi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every message is being tried again now.</source>
        <translation>Ogni messaggio viene ora ritentato.</translation>
    </message>
    <message>
        <source>Filter by address or number</source>
        <translation>Filtra per indirizzo o numero</translation>
    </message>
    <message>
        <source>Messages in the queue</source>
        <translation>Messaggi in coda</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>messages, recipients</comment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>%n messaggio</numerusform>
            <numerusform>%n messaggi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recipient(s)</source>
        <translation>
            <numerusform>%n destinatario</numerusform>
            <numerusform>%n destinatari</numerusform>
        </translation>
    </message>
    <message>
        <source>No message matches</source>
        <translation>Nessun messaggio corrisponde</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) are in the queue. Clear the filter to see them.</source>
        <translation>
            <numerusform>%n messaggio è in coda. Svuotare il filtro per vederlo.</numerusform>
            <numerusform>%n messaggi sono in coda. Svuotare il filtro per vederli.</numerusform>
        </translation>
    </message>
    <message>
        <source>No mail is waiting</source>
        <translation>Nessun messaggio in attesa</translation>
    </message>
    <message>
        <source>Every message has been delivered or returned.</source>
        <translation>Ogni messaggio è stato consegnato o restituito.</translation>
    </message>
    <message>
        <source>Reading the queue…</source>
        <translation>Lettura della coda…</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) have more time now.</source>
        <translation>
            <numerusform>%n messaggio ha ora più tempo.</numerusform>
            <numerusform>%n messaggi hanno ora più tempo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) are on the way back to their senders.</source>
        <translation>
            <numerusform>%n messaggio sta tornando al mittente.</numerusform>
            <numerusform>%n messaggi stanno tornando ai mittenti.</numerusform>
        </translation>
    </message>
    <message>
        <source>It worked for %1 of %2 messages. %3</source>
        <comment>two numbers, a sentence</comment>
        <translation>Ha funzionato per %1 messaggi su %2. %3</translation>
    </message>
    <message>
        <source>Message %1 is not in the queue. The logs tell what became of it.</source>
        <comment>number</comment>
        <translation>Il messaggio %1 non è in coda. I log dicono che ne è stato.</translation>
    </message>
</context>
<context>
    <name>mw::gui::RebuildForm</name>
    <message>
        <source>Refresh from system users</source>
        <translation>Aggiorna dagli utenti di sistema</translation>
    </message>
    <message>
        <source>users/assign is made anew from the accounts of this computer and from users/include, exclude, mailnames, subusers and append. Rules that none of them gives are lost; they are shown beside.</source>
        <translation>users/assign viene rigenerato dagli account di questo computer e da users/include, exclude, mailnames, subusers e append. Le regole che non derivano da nessuno di questi vanno perse; sono mostrate a fianco.</translation>
    </message>
    <message>
        <source>Also accounts with &amp;capital letters</source>
        <translation>Anche account con lettere &amp;maiuscole</translation>
    </message>
    <message>
        <source>Addresses are found without regard to case, so such accounts may stand in the way of others.</source>
        <translation>Gli indirizzi si cercano senza distinguere maiuscole e minuscole, quindi tali account possono ostacolarne altri.</translation>
    </message>
    <message>
        <source>No &amp;extensions</source>
        <translation>Nessuna &amp;estensione</translation>
    </message>
    <message>
        <source>Otherwise anna also gets anna-shop and all that begins with anna-.</source>
        <translation>Altrimenti anna riceve anche anna-shop e tutto ciò che inizia con anna-.</translation>
    </message>
    <message>
        <source>users from the system</source>
        <translation>utenti dal sistema</translation>
    </message>
</context>
<context>
    <name>mw::gui::ReceivingPage</name>
    <message>
        <source>rule for %1</source>
        <comment>whom a rule is for</comment>
        <translation>regola per %1</translation>
    </message>
    <message>
        <source>Mail from %1 is refused, because of the entry %2.</source>
        <comment>sender, entry</comment>
        <translation>La posta da %1 viene rifiutata a causa della voce %2.</translation>
    </message>
    <message>
        <source>Mail from %1 is not refused.</source>
        <comment>sender</comment>
        <translation>La posta da %1 non viene rifiutata.</translation>
    </message>
    <message>
        <source>password of %1</source>
        <comment>name</comment>
        <translation>password di %1</translation>
    </message>
    <message>
        <source>unblock %1</source>
        <comment>sender</comment>
        <translation>sblocco di %1</translation>
    </message>
    <message>
        <source>certificate</source>
        <translation>certificato</translation>
    </message>
    <message>
        <source>certificate for %1</source>
        <comment>host name</comment>
        <translation>certificato per %1</translation>
    </message>
    <message>
        <source>Receiving</source>
        <translation>Ricezione</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Mittente</translation>
    </message>
    <message>
        <source>Blocks</source>
        <translation>Blocca</translation>
    </message>
    <message>
        <source>&amp;Add rule…</source>
        <translation>A&amp;ggiungi regola…</translation>
    </message>
    <message>
        <source>Lets a client or a network send mail through this hub, or turns it away</source>
        <translation>Consente a un client o a una rete di inviare posta attraverso questo hub, oppure li respinge</translation>
    </message>
    <message>
        <source>&amp;Test a client address…</source>
        <translation>Pro&amp;va un indirizzo client…</translation>
    </message>
    <message>
        <source>Which rule a client meets, and what it may</source>
        <translation>Quale regola vale per un client e che cosa gli è consentito</translation>
    </message>
    <message>
        <source>&amp;Install certificate…</source>
        <translation>&amp;Installa certificato…</translation>
    </message>
    <message>
        <source>A certificate that others believe, from your authority</source>
        <translation>Un certificato rilasciato dalla propria autorità di certificazione, che gli altri riconoscono</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>&amp;Modifica…</translation>
    </message>
    <message>
        <source>What the clients of the selected rule may</source>
        <translation>Che cosa è consentito ai client della regola selezionata</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Rimuovi</translation>
    </message>
    <message>
        <source>Removes the selected rule</source>
        <translation>Rimuove la regola selezionata</translation>
    </message>
    <message>
        <source>Turn &amp;on…</source>
        <translation>&amp;Attiva…</translation>
    </message>
    <message>
        <source>Offers the selected service, or lets it listen elsewhere</source>
        <translation>Offre il servizio selezionato, o lo mette in ascolto altrove</translation>
    </message>
    <message>
        <source>Turn o&amp;ff</source>
        <translation>&amp;Disattiva</translation>
    </message>
    <message>
        <source>The hub offers the selected service no longer</source>
        <translation>L’hub non offre più il servizio selezionato</translation>
    </message>
    <message>
        <source>Set &amp;password…</source>
        <translation>Imposta pass&amp;word…</translation>
    </message>
    <message>
        <source>Lets somebody send from anywhere after a login, or gives them another password</source>
        <translation>Consente a qualcuno di inviare da ovunque dopo l’accesso, o gli dà un’altra password</translation>
    </message>
    <message>
        <source>Ta&amp;ke away</source>
        <translation>&amp;Togli</translation>
    </message>
    <message>
        <source>The selected name can log in with it no longer</source>
        <translation>Il nome selezionato non può più usarla per accedere</translation>
    </message>
    <message>
        <source>&amp;Block a sender…</source>
        <translation>&amp;Blocca un mittente…</translation>
    </message>
    <message>
        <source>Refuses mail from an address or a domain</source>
        <translation>Rifiuta la posta da un indirizzo o da un dominio</translation>
    </message>
    <message>
        <source>&amp;Unblock</source>
        <translation>Sbl&amp;occa</translation>
    </message>
    <message>
        <source>Takes mail from the selected sender again</source>
        <translation>Accetta di nuovo la posta dal mittente selezionato</translation>
    </message>
    <message>
        <source>Make a &amp;self-signed one…</source>
        <translation>Crea un certificato a&amp;utofirmato…</translation>
    </message>
    <message>
        <source>A certificate that vouches for itself: for a network of your own</source>
        <translation>Un certificato che garantisce per sé stesso: per una rete propria</translation>
    </message>
    <message>
        <source>Remo&amp;ve</source>
        <translation>&amp;Rimuovi</translation>
    </message>
    <message>
        <source>Removes the selected certificate with its key</source>
        <translation>Rimuove il certificato selezionato con la sua chiave</translation>
    </message>
    <message>
        <source>Where this hub listens</source>
        <translation>Dove questo hub è in ascolto</translation>
    </message>
    <message>
        <source>Services and their addresses</source>
        <translation>Servizi e relativi indirizzi</translation>
    </message>
    <message>
        <source>Who may send through this hub</source>
        <translation>Chi può inviare attraverso questo hub</translation>
    </message>
    <message>
        <source>The most particular rule decides; their order means nothing. Whoever logs in may send from anywhere.</source>
        <translation>Decide la regola più specifica; l’ordine non conta. Chi accede può inviare da ovunque.</translation>
    </message>
    <message>
        <source>Rules for clients</source>
        <translation>Regole per i client</translation>
    </message>
    <message>
        <source>There is no rule: everybody may connect, and only who logs in may send to other hosts.</source>
        <translation>Non ci sono regole: tutti possono connettersi e solo chi accede può inviare ad altri host.</translation>
    </message>
    <message>
        <source>C&amp;lient address</source>
        <translation>Indirizzo c&amp;lient</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Prova</translation>
    </message>
    <message>
        <source>Who may log in</source>
        <translation>Chi può accedere</translation>
    </message>
    <message>
        <source>Accounts of this computer log in with their own password; here are passwords for mail alone.</source>
        <translation>Gli account di questo computer accedono con la propria password; qui ci sono le password per la sola posta.</translation>
    </message>
    <message>
        <source>Nobody has a password for mail alone.</source>
        <translation>Nessuno ha una password per la sola posta.</translation>
    </message>
    <message>
        <source>Blocked senders</source>
        <translation>Mittenti bloccati</translation>
    </message>
    <message>
        <source>Mail from them is refused before it is taken (control/badmailfrom).</source>
        <translation>La loro posta viene rifiutata prima di essere accettata (control/badmailfrom).</translation>
    </message>
    <message>
        <source>Nobody is blocked.</source>
        <translation>Nessuno è bloccato.</translation>
    </message>
    <message>
        <source>S&amp;ender</source>
        <translation>Mitt&amp;ente</translation>
    </message>
    <message>
        <source>TLS certificates</source>
        <translation>Certificati TLS</translation>
    </message>
    <message>
        <source>With them, clients and other servers speak to this hub so that nobody on the way can read it.</source>
        <translation>Con essi client e altri server parlano con questo hub senza che nessuno lungo il percorso possa leggere.</translation>
    </message>
    <message>
        <source>There is none: mail comes in over open connections, and nobody can log in.</source>
        <translation>Non ce ne sono: la posta arriva su connessioni in chiaro e nessuno può accedere.</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Limiti</translation>
    </message>
    <message>
        <source>Largest &amp;message</source>
        <translation>&amp;Messaggio più grande</translation>
    </message>
    <message>
        <source>Larger messages are refused.</source>
        <translation>I messaggi più grandi vengono rifiutati.</translation>
    </message>
    <message>
        <source>50000000, which is 50 MB</source>
        <translation>50000000, cioè 50 MB</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>nessun limite</translation>
    </message>
    <message>
        <source>Simultaneous co&amp;nnections</source>
        <translation>Co&amp;nnessioni simultanee</translation>
    </message>
    <message>
        <source>How many SMTP connections may be open at once; others wait.</source>
        <translation>Quante connessioni SMTP possono essere aperte insieme; le altre attendono.</translation>
    </message>
    <message>
        <source>Of them from one &amp;client</source>
        <translation>Di cui da un solo &amp;client</translation>
    </message>
    <message>
        <source>How many of them one client address may have; 0 sets no limit.</source>
        <translation>Quante di esse può averne un indirizzo client; 0 non pone limiti.</translation>
    </message>
    <message>
        <source>&amp;Patience with a silent client</source>
        <translation>&amp;Pazienza con un client silenzioso</translation>
    </message>
    <message>
        <source>After so long without a word a connection is ended.</source>
        <translation>Dopo tanto tempo senza una parola la connessione viene chiusa.</translation>
    </message>
    <message>
        <source>1200, which is 20 minutes</source>
        <translation>1200, cioè 20 minuti</translation>
    </message>
    <message>
        <source>&amp;Greeting</source>
        <translation>&amp;Saluto</translation>
    </message>
    <message>
        <source>The first line that a client sees; it begins with this hub&apos;s name.</source>
        <translation>La prima riga che vede un client; inizia con il nome di questo hub.</translation>
    </message>
    <message>
        <source>everybody at %1</source>
        <comment>domain</comment>
        <translation>tutti in %1</translation>
    </message>
    <message>
        <source>this address</source>
        <translation>questo indirizzo</translation>
    </message>
    <message>
        <source>goes, not applied yet</source>
        <translation>rimozione non ancora applicata</translation>
    </message>
    <message>
        <source>not applied yet</source>
        <translation>non ancora applicato</translation>
    </message>
    <message numerus="yes">
        <source>%n in use</source>
        <translation>
            <numerusform>%n in uso</numerusform>
            <numerusform>%n in uso</numerusform>
        </translation>
    </message>
    <message>
        <source>Change addr&amp;esses…</source>
        <translation>Modi&amp;fica indirizzi…</translation>
    </message>
</context>
<context>
    <name>mw::gui::RecipientModel</name>
    <message>
        <source>done</source>
        <translation>fatto</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>in attesa</translation>
    </message>
    <message>
        <source>local</source>
        <translation>locale</translation>
    </message>
    <message>
        <source>remote</source>
        <translation>remoto</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stato</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Destinatario</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Consegna</translation>
    </message>
    <message>
        <source>Next try</source>
        <translation>Prossimo tentativo</translation>
    </message>
</context>
<context>
    <name>mw::gui::RelayRuleDialog</name>
    <message>
        <source>Change rule</source>
        <translation>Modifica regola</translation>
    </message>
    <message>
        <source>Add rule</source>
        <translation>Aggiungi regola</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Da</translation>
    </message>
    <message>
        <source>Clients that it is for: an address, a network, the beginning of addresses (192.168.1.), or a host (=host.example).</source>
        <translation>Client a cui si applica: un indirizzo, una rete, l’inizio di indirizzi (192.168.1.), o un host (=host.example).</translation>
    </message>
    <message>
        <source>May send mail to anybody (relay)</source>
        <translation>Possono inviare posta a chiunque (relay)</translation>
    </message>
    <message>
        <source>May send mail to people of this hub only</source>
        <translation>Possono inviare posta solo alle persone di questo hub</translation>
    </message>
    <message>
        <source>May not connect</source>
        <translation>Non possono connettersi</translation>
    </message>
    <message>
        <source>&amp;What they may</source>
        <translation>&amp;Che cosa possono fare</translation>
    </message>
    <message>
        <source>Whoever logs in with a password may relay from anywhere; no rule is needed for that.</source>
        <translation>Chi accede con una password può usare il relay da ovunque; per questo non serve una regola.</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Nota</translation>
    </message>
    <message>
        <source>Kept as a comment above the rule.</source>
        <translation>Conservata come commento sopra la regola.</translation>
    </message>
    <message>
        <source>the printer in the hall</source>
        <translation>la stampante nell’ingresso</translation>
    </message>
    <message>
        <source>Other settings</source>
        <translation>Altre impostazioni</translation>
    </message>
    <message>
        <source>&amp;Environment of the server for these clients</source>
        <translation>&amp;Ambiente del server per questi client</translation>
    </message>
    <message>
        <source>One NAME=value a line; DATABYTES is another size limit, for example.</source>
        <translation>Un NOME=valore per riga; DATABYTES, per esempio, è un altro limite di dimensione.</translation>
    </message>
    <message>
        <source>“%1” is no NAME=value.</source>
        <comment>a line</comment>
        <translation>“%1” non è un NOME=valore.</translation>
    </message>
    <message>
        <source>Type the address or the network of the clients.</source>
        <translation>Scrivere l’indirizzo o la rete dei client.</translation>
    </message>
    <message>
        <source>rule for %1</source>
        <comment>whom a rule is for</comment>
        <translation>regola per %1</translation>
    </message>
</context>
<context>
    <name>mw::gui::RemoveAddressForm</name>
    <message>
        <source>Remove %1</source>
        <comment>address</comment>
        <translation>Rimuovi %1</translation>
    </message>
    <message>
        <source>Its mail went to %1. From then on it is handled as everything else at its domain.</source>
        <comment>where mail goes</comment>
        <translation>La sua posta andava a %1. Da allora in poi viene trattata come tutto il resto nel suo dominio.</translation>
    </message>
</context>
<context>
    <name>mw::gui::RemoveDomainForm</name>
    <message>
        <source>Remove %1</source>
        <comment>domain</comment>
        <translation>Rimuovi %1</translation>
    </message>
    <message>
        <source>The hub takes no more mail for it, and passes none on.</source>
        <translation>L’hub non accetta più posta per esso e non ne trasmette più.</translation>
    </message>
    <message>
        <source>The hub takes no more mail for it. The .qmail files of its addresses stay where they are; when the domain comes back, so do its addresses.</source>
        <translation>L’hub non accetta più posta per esso. I file .qmail dei suoi indirizzi restano dove sono; se il dominio torna, tornano anche i suoi indirizzi.</translation>
    </message>
</context>
<context>
    <name>mw::gui::RemoveListForm</name>
    <message>
        <source>End the list %1</source>
        <comment>list</comment>
        <translation>Chiudi la lista %1</translation>
    </message>
    <message>
        <source>Mail to it bounces from then on. Its members and its archive are moved aside, not deleted, and come back when this is undone.</source>
        <translation>La sua posta da allora torna al mittente. I membri e l’archivio vengono messi da parte, non eliminati, e tornano se si annulla la modifica.</translation>
    </message>
</context>
<context>
    <name>mw::gui::RemoveMembersForm</name>
    <message>
        <source>Remove from %1</source>
        <comment>list</comment>
        <translation>Rimuovi da %1</translation>
    </message>
    <message>
        <source>They get no more mail of the list and are not told:</source>
        <translation>Non ricevono più posta della lista e non vengono avvisati:</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) of %1</source>
        <comment>list</comment>
        <translation>
            <numerusform>%n membro di %1</numerusform>
            <numerusform>%n membri di %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mw::gui::RemoveRuleForm</name>
    <message>
        <source>Remove the rule for %1</source>
        <comment>address</comment>
        <translation>Rimuovi la regola per %1</translation>
    </message>
    <message>
        <source>The address is then looked up in the accounts of this computer, and else among the hub’s own addresses.</source>
        <translation>L’indirizzo viene poi cercato fra gli account di questo computer, e altrimenti fra gli indirizzi propri dell’hub.</translation>
    </message>
</context>
<context>
    <name>mw::gui::RenameDomainForm</name>
    <message>
        <source>Rename %1</source>
        <comment>domain</comment>
        <translation>Rinomina %1</translation>
    </message>
    <message>
        <source>&amp;New name</source>
        <translation>&amp;Nuovo nome</translation>
    </message>
    <message>
        <source>Its addresses keep their names before the @, and go where they went.</source>
        <translation>I suoi indirizzi mantengono i nomi prima della @ e vanno dove andavano.</translation>
    </message>
    <message>
        <source>Take mail for the &amp;old name, too</source>
        <translation>Accetta posta anche per il &amp;vecchio nome</translation>
    </message>
    <message>
        <source>Otherwise mail for %1 is refused from then on.</source>
        <comment>domain</comment>
        <translation>Altrimenti la posta per %1 da allora viene rifiutata.</translation>
    </message>
    <message>
        <source>Type the new name to see what happens.</source>
        <translation>Scrivere il nuovo nome per vedere che cosa succede.</translation>
    </message>
</context>
<context>
    <name>mw::gui::RestoreDialog</name>
    <message>
        <source>Restore from %1</source>
        <comment>moment</comment>
        <translation>Ripristina dal backup del %1</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Dominio</translation>
    </message>
    <message>
        <source>Chosen files</source>
        <translation>File scelti</translation>
    </message>
    <message>
        <source>Domains with their addresses</source>
        <translation>Domini con i loro indirizzi</translation>
    </message>
    <message>
        <source>Everything, exactly as it was</source>
        <translation>Tutto, esattamente com’era</translation>
    </message>
    <message>
        <source>&amp;What is brought back</source>
        <translation>&amp;Che cosa viene ripristinato</translation>
    </message>
    <message>
        <source>What is here and not in the backup stays, unless everything shall be as it was.</source>
        <translation>Ciò che c’è qui e non nel backup resta, a meno che tutto debba tornare com’era.</translation>
    </message>
    <message>
        <source>Files to bring back</source>
        <translation>File da ripristinare</translation>
    </message>
    <message>
        <source>Looking into the backup…</source>
        <translation>Esame del backup…</translation>
    </message>
    <message>
        <source>&amp;Files</source>
        <translation>&amp;File</translation>
    </message>
    <message>
        <source>Those that differ from what the hub has now. Space includes the selected one or leaves it out.</source>
        <translation>Quelli diversi da ciò che l’hub ha ora. Spazio include o esclude quello selezionato.</translation>
    </message>
    <message>
        <source>Domains to bring back</source>
        <translation>Domini da ripristinare</translation>
    </message>
    <message>
        <source>The hub had no domain then.</source>
        <translation>Allora l’hub non aveva domini.</translation>
    </message>
    <message>
        <source>&amp;Domains</source>
        <translation>&amp;Domini</translation>
    </message>
    <message>
        <source>With all that makes them: where their mail goes, and their addresses.</source>
        <translation>Con tutto ciò che li costituisce: dove va la loro posta, e i loro indirizzi.</translation>
    </message>
    <message>
        <source>Every file of the backup is as it was then.</source>
        <translation>Ogni file del backup è com’era allora.</translation>
    </message>
    <message>
        <source>Include at least one file.</source>
        <translation>Includere almeno un file.</translation>
    </message>
    <message>
        <source>Include at least one domain.</source>
        <translation>Includere almeno un dominio.</translation>
    </message>
    <message>
        <source>restore from %1</source>
        <comment>moment</comment>
        <translation>ripristino dal backup del %1</translation>
    </message>
</context>
<context>
    <name>mw::gui::ResultPane</name>
    <message>
        <source>%1 (not done)</source>
        <translation>%1 (non fatto)</translation>
    </message>
    <message>
        <source>%1 (failed)</source>
        <translation>%1 (non riuscito)</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Passi</translation>
    </message>
    <message>
        <source>&amp;Undo now</source>
        <translation>&amp;Annulla ora</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>Ma&amp;ntieni</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Chiudi</translation>
    </message>
    <message>
        <source>Nothing had to be changed</source>
        <translation>Non c’era nulla da modificare</translation>
    </message>
    <message>
        <source>Applied as change %1, but not every step went well</source>
        <translation>Applicata come modifica %1, ma non ogni passo è andato bene</translation>
    </message>
    <message>
        <source>Applied as change %1</source>
        <translation>Applicata come modifica %1</translation>
    </message>
    <message>
        <source>Nobody kept the change, so it has been taken back.</source>
        <translation>Nessuno ha mantenuto la modifica, quindi è stata annullata.</translation>
    </message>
    <message numerus="yes">
        <source>This is a risky change. It is taken back in %n second(s) unless you keep it.</source>
        <translation>
            <numerusform>È una modifica rischiosa. Viene annullata fra %n secondo se non la si mantiene.</numerusform>
            <numerusform>È una modifica rischiosa. Viene annullata fra %n secondi se non la si mantiene.</numerusform>
        </translation>
    </message>
    <message>
        <source>Say first whether it stays.</source>
        <translation>Indicare prima se resta.</translation>
    </message>
</context>
<context>
    <name>mw::gui::RetryPlanChart</name>
    <message>
        <source>Retry plan</source>
        <translation>Piano dei tentativi</translation>
    </message>
    <message>
        <source>Other hosts</source>
        <translation>Altri host</translation>
    </message>
    <message>
        <source>People here</source>
        <translation>Persone qui</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>inviato</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <comment>label on an axis</comment>
        <translation>
            <numerusform>%n giorno</numerusform>
            <numerusform>%n giorni</numerusform>
        </translation>
    </message>
    <message>
        <source>the next attempt is the last</source>
        <translation>il prossimo tentativo è l’ultimo</translation>
    </message>
    <message>
        <source>sender is told</source>
        <translation>il mittente viene informato</translation>
    </message>
</context>
<context>
    <name>mw::gui::RetryPlanDialog</name>
    <message>
        <source>Retry plan</source>
        <translation>Piano dei tentativi</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Tentativi</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
</context>
<context>
    <name>mw::gui::RetryPlanModel</name>
    <message>
        <source>A message is tried once, and returned to its sender if that fails.</source>
        <translation>Un messaggio viene tentato una volta e, se non riesce, restituito al mittente.</translation>
    </message>
    <message>
        <source>Mail to other hosts is tried %1 times, the second time after %2, the last time after %3; then it is returned to its sender.</source>
        <comment>number, time span, time span</comment>
        <translation>La posta per altri host viene tentata %1 volte, la seconda dopo %2, l’ultima dopo %3; poi viene restituita al mittente.</translation>
    </message>
    <message>
        <source>Mail to people of this hub is tried %1 times, the second time after %2, the last time after %3.</source>
        <comment>number, time span, time span</comment>
        <translation>La posta per le persone di questo hub viene tentata %1 volte, la seconda dopo %2, l’ultima dopo %3.</translation>
    </message>
    <message>
        <source>After %1 the sender is told of the delay.</source>
        <comment>time span</comment>
        <translation>Dopo %1 il mittente viene informato del ritardo.</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>subito</translation>
    </message>
    <message>
        <source>%1, last</source>
        <comment>time span of the last attempt</comment>
        <translation>%1, ultimo</translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation>Tentativo</translation>
    </message>
    <message>
        <source>To other hosts</source>
        <translation>Verso altri host</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>Attesa</translation>
    </message>
    <message>
        <source>To people here</source>
        <translation>Alle persone qui</translation>
    </message>
</context>
<context>
    <name>mw::gui::ReviewPane</name>
    <message>
        <source>%1 – new file</source>
        <translation>%1 – file nuovo</translation>
    </message>
    <message>
        <source>%1 – is removed</source>
        <translation>%1 – viene rimosso</translation>
    </message>
    <message>
        <source>%1 – is changed</source>
        <translation>%1 – viene modificato</translation>
    </message>
    <message>
        <source>&amp;Note for the history</source>
        <translation>&amp;Nota per la cronologia</translation>
    </message>
    <message>
        <source>Note for the history</source>
        <translation>Nota per la cronologia</translation>
    </message>
    <message>
        <source>Why? (may stay empty)</source>
        <translation>Perché? (può restare vuota)</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Che cosa succede</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Nothing changes: the hub has it already.</source>
        <translation>Non cambia nulla: l’hub ce l’ha già.</translation>
    </message>
    <message>
        <source>Interruption: %1</source>
        <translation>Interruzione: %1</translation>
    </message>
</context>
<context>
    <name>mw::gui::ReviewSheet</name>
    <message>
        <source>Undo change %1</source>
        <translation>Annulla la modifica %1</translation>
    </message>
    <message>
        <source>Review changes</source>
        <translation>Rivedi le modifiche</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>A&amp;nnulla</translation>
    </message>
    <message>
        <source>&amp;Back to editing</source>
        <translation>&amp;Torna alla modifica</translation>
    </message>
    <message>
        <source>&amp;Undo it</source>
        <translation>Annulla &amp;modifica</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>&amp;Applica</translation>
    </message>
    <message>
        <source>&amp;Save as script…</source>
        <translation>&amp;Salva come script…</translation>
    </message>
    <message>
        <source>The commands of mailwrightctl that do the same</source>
        <translation>I comandi di mailwrightctl che fanno lo stesso</translation>
    </message>
    <message>
        <source>Nothing is included, so there is nothing to apply.</source>
        <translation>Non è incluso nulla, quindi non c’è nulla da applicare.</translation>
    </message>
    <message>
        <source>Save as script</source>
        <translation>Salva come script</translation>
    </message>
    <message>
        <source>Shell scripts (*.sh)</source>
        <translation>Script di shell (*.sh)</translation>
    </message>
    <message>
        <source>The commands are in %1.</source>
        <comment>file</comment>
        <translation>I comandi sono in %1.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <comment>file, reason</comment>
        <translation>Impossibile scrivere %1: %2</translation>
    </message>
    <message>
        <source>Undo change %1 by hand</source>
        <translation>Annulla a mano la modifica %1</translation>
    </message>
    <message>
        <source>Change %1 is undone</source>
        <translation>La modifica %1 è annullata</translation>
    </message>
    <message>
        <source>Changes applied</source>
        <translation>Modifiche applicate</translation>
    </message>
    <message>
        <source>The change stays.</source>
        <translation>La modifica resta.</translation>
    </message>
    <message>
        <source>The change has been taken back.</source>
        <translation>La modifica è stata annullata.</translation>
    </message>
    <message>
        <source>%1 Nothing is applied yet. This is what would happen now: look at it, then apply.</source>
        <comment>why</comment>
        <translation>%1 Non è ancora applicato nulla. Ecco che cosa succederebbe adesso: guardare, poi applicare.</translation>
    </message>
</context>
<context>
    <name>mw::gui::RowsModel</name>
    <message>
        <source>not applied yet</source>
        <translation>non ancora applicato</translation>
    </message>
</context>
<context>
    <name>mw::gui::RuleForm</name>
    <message>
        <source>Add a rule</source>
        <translation>Aggiungi una regola</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Indirizzo</translation>
    </message>
    <message>
        <source>What stands before the @ at local domains, or how it begins.</source>
        <translation>Ciò che precede la @ nei domini locali, o come inizia.</translation>
    </message>
    <message>
        <source>&amp;Exactly this</source>
        <translation>&amp;Esattamente questo</translation>
    </message>
    <message>
        <source>sales, and no other address.</source>
        <translation>sales, e nessun altro indirizzo.</translation>
    </message>
    <message>
        <source>All that &amp;begin so</source>
        <translation>Tutti quelli che ini&amp;ziano così</translation>
    </message>
    <message>
        <source>With sales- also sales-europe and sales-asia. Among rules that fit, an exact one wins, then the longest.</source>
        <translation>Con sales- anche sales-europe e sales-asia. Fra le regole adatte vince quella esatta, poi la più lunga.</translation>
    </message>
    <message>
        <source>Which addresses</source>
        <translation>Quali indirizzi</translation>
    </message>
    <message>
        <source>&amp;Given to</source>
        <translation>&amp;Assegnato a</translation>
    </message>
    <message>
        <source>The account that gets its mail and whose .qmail files are in charge.</source>
        <translation>L’account che riceve la sua posta e i cui file .qmail si applicano.</translation>
    </message>
    <message>
        <source>More: which .qmail files, another home</source>
        <translation>Altro: quali file .qmail, un’altra home</translation>
    </message>
    <message>
        <source>E&amp;xtension</source>
        <translation>E&amp;stensione</translation>
    </message>
    <message>
        <source>Its mail is handled by .qmail-EXTENSION of the account instead of .qmail.</source>
        <translation>La sua posta viene gestita da .qmail-EXTENSION dell’account invece che da .qmail.</translation>
    </message>
    <message>
        <source>&amp;Home</source>
        <translation>&amp;Home</translation>
    </message>
    <message>
        <source>The directory with the .qmail files, if it is not the home of the account.</source>
        <translation>La directory con i file .qmail, se non è la home dell’account.</translation>
    </message>
    <message>
        <source>&amp;Instead of the rule it has</source>
        <translation>Al &amp;posto della regola che ha</translation>
    </message>
    <message>
        <source>Without it an address that has a rule already is refused.</source>
        <translation>Senza, un indirizzo che ha già una regola viene rifiutato.</translation>
    </message>
    <message>
        <source>Type the address to see what happens.</source>
        <translation>Scrivere l’indirizzo per vedere che cosa succede.</translation>
    </message>
    <message>
        <source>Say which account gets it.</source>
        <translation>Indicare quale account la riceve.</translation>
    </message>
    <message>
        <source>One alone, or all that begin alike.</source>
        <translation>Uno solo, oppure tutti quelli che iniziano allo stesso modo.</translation>
    </message>
</context>
<context>
    <name>mw::gui::RuleTester</name>
    <message>
        <source>Who handles an address?</source>
        <translation>Chi gestisce un indirizzo?</translation>
    </message>
    <message>
        <source>Add&amp;ress</source>
        <translation>I&amp;ndirizzo</translation>
    </message>
    <message>
        <source>Address to look for</source>
        <translation>Indirizzo da cercare</translation>
    </message>
    <message>
        <source>For example %1</source>
        <comment>address</comment>
        <translation>Per esempio %1</translation>
    </message>
    <message>
        <source>What stands before the @, or a whole address of this hub</source>
        <translation>Ciò che precede la @, o un intero indirizzo di questo hub</translation>
    </message>
    <message>
        <source>What could handle the address, in the order in which it is asked</source>
        <translation>Che cosa potrebbe gestire l’indirizzo, nell’ordine in cui viene consultato</translation>
    </message>
    <message>
        <source>Type an address to see which rule or account gets its mail.</source>
        <translation>Scrivere un indirizzo per vedere quale regola o account riceve la sua posta.</translation>
    </message>
    <message>
        <source>As it would be with what waits; it is not applied yet.</source>
        <translation>Come sarebbe con le modifiche in sospeso; non sono ancora applicate.</translation>
    </message>
</context>
<context>
    <name>mw::gui::Screenshots</name>
    <message>
        <source>The pages did not get their data in time.</source>
        <translation>Le pagine non hanno ricevuto i dati in tempo.</translation>
    </message>
    <message>
        <source>%1 could not be written; is there space, and may you write there?</source>
        <translation>Impossibile scrivere %1; c’è spazio, e il permesso di scrivere lì?</translation>
    </message>
</context>
<context>
    <name>mw::gui::SearchBar</name>
    <message>
        <source>Search address, message, setting…   %1</source>
        <comment>keys</comment>
        <translation>Cerca indirizzo, messaggio, impostazione…   %1</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>Cerca ovunque</translation>
    </message>
    <message>
        <source>Arrow keys choose what is found, Return goes there, Escape leaves.</source>
        <translation>I tasti freccia scelgono fra i risultati, Invio apre, Esc esce.</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Trovati</translation>
    </message>
    <message>
        <source>%1 – %2: %3</source>
        <comment>what was found, its kind, a sentence about it</comment>
        <translation>%1 – %2: %3</translation>
    </message>
    <message>
        <source>Nothing is found. Try one word of it.</source>
        <translation>Nessun risultato. Provare con una sola parola.</translation>
    </message>
</context>
<context>
    <name>mw::gui::SearchStore</name>
    <message>
        <source>goes to %1</source>
        <comment>addresses</comment>
        <translation>va a %1</translation>
    </message>
    <message>
        <source>Virtual domain, looked after by %1</source>
        <comment>user</comment>
        <translation>Dominio virtuale, affidato a %1</translation>
    </message>
    <message>
        <source>Domain whose mail is passed on</source>
        <translation>Dominio la cui posta viene trasmessa</translation>
    </message>
    <message>
        <source>Local domain</source>
        <translation>Dominio locale</translation>
    </message>
</context>
<context>
    <name>mw::gui::SelfSignedDialog</name>
    <message>
        <source>Make a self-signed certificate</source>
        <translation>Crea un certificato autofirmato</translation>
    </message>
    <message>
        <source>&amp;For</source>
        <translation>&amp;Per</translation>
    </message>
    <message>
        <source>Names and addresses by which people reach this hub, with commas between them; empty: the hub&apos;s own name.</source>
        <translation>Nomi e indirizzi con cui si raggiunge questo hub, separati da virgole; vuoto: il nome dell’hub.</translation>
    </message>
    <message>
        <source>Valid for &amp;years</source>
        <translation>Validità in &amp;anni</translation>
    </message>
    <message>
        <source>It vouches for itself: mail programs ask once whether to trust it. Other mail servers encrypt to it as it is.</source>
        <translation>Garantisce per sé stesso: i programmi di posta chiedono una volta se fidarsi. Gli altri server di posta lo usano così com’è per cifrare.</translation>
    </message>
    <message>
        <source>For one host name only</source>
        <translation>Solo per un nome host</translation>
    </message>
    <message>
        <source>&amp;Shown to clients that ask for</source>
        <translation>&amp;Mostrato a chi chiede</translation>
    </message>
    <message>
        <source>Empty: it is shown to everybody. A name: only to clients that ask for this host.</source>
        <translation>Vuoto: viene mostrato a tutti. Un nome: solo ai client che chiedono questo host.</translation>
    </message>
    <message>
        <source>self-signed certificate</source>
        <translation>certificato autofirmato</translation>
    </message>
    <message>
        <source>self-signed certificate for %1</source>
        <comment>host name</comment>
        <translation>certificato autofirmato per %1</translation>
    </message>
</context>
<context>
    <name>mw::gui::SendingPage</name>
    <message>
        <source>Sending</source>
        <translation>Invio</translation>
    </message>
    <message>
        <source>Set &amp;smart host…</source>
        <translation>&amp;Imposta smart host…</translation>
    </message>
    <message>
        <source>Gives all mail to your provider&apos;s server, with a login</source>
        <translation>Affida tutta la posta al server del provider, con un accesso</translation>
    </message>
    <message>
        <source>&amp;Add route…</source>
        <translation>&amp;Aggiungi percorso…</translation>
    </message>
    <message>
        <source>Sends the mail of one domain or one sender another way</source>
        <translation>Invia la posta di un dominio o di un mittente per un’altra via</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>&amp;Modifica…</translation>
    </message>
    <message>
        <source>Another server or login for the selected route</source>
        <translation>Un altro server o accesso per il percorso selezionato</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>&amp;Rimuovi</translation>
    </message>
    <message>
        <source>Mail of the selected route goes as everything else does</source>
        <translation>La posta del percorso selezionato va come tutto il resto</translation>
    </message>
    <message>
        <source>&amp;Test route</source>
        <translation>&amp;Prova percorso</translation>
    </message>
    <message>
        <source>Connects and logs in as a delivery would, and sends nothing</source>
        <translation>Si connette e accede come farebbe una consegna, senza inviare nulla</translation>
    </message>
    <message>
        <source>How mail leaves this hub</source>
        <translation>Come la posta lascia questo hub</translation>
    </message>
    <message>
        <source>&amp;Direct</source>
        <translation>&amp;Diretta</translation>
    </message>
    <message>
        <source>Through a ser&amp;ver</source>
        <translation>Tramite un ser&amp;ver</translation>
    </message>
    <message>
        <source>Straight to the server of each recipient&apos;s domain. Many providers close port 25, and many servers refuse mail from home connections.</source>
        <translation>Direttamente al server del dominio di ogni destinatario. Molti provider chiudono la porta 25 e molti server rifiutano la posta da linee domestiche.</translation>
    </message>
    <message>
        <source>All mail goes to one server (a smart host), mostly that of your provider, with your name and password there.</source>
        <translation>Tutta la posta va a un solo server (uno smart host), per lo più quello del provider, con il nome e la password che si hanno lì.</translation>
    </message>
    <message>
        <source>Test &amp;login</source>
        <translation>Prova access&amp;o</translation>
    </message>
    <message>
        <source>Routes</source>
        <translation>Percorsi</translation>
    </message>
    <message>
        <source>Mail of single domains and senders can go another way. The sender decides before the domain does.</source>
        <translation>La posta di singoli domini e mittenti può seguire un’altra via. Il mittente decide prima del dominio.</translation>
    </message>
    <message>
        <source>Names in what is sent</source>
        <translation>Nomi in ciò che viene inviato</translation>
    </message>
    <message>
        <source>&amp;Greeting name</source>
        <translation>Nome di sal&amp;uto</translation>
    </message>
    <message>
        <source>The name by which this hub greets other servers; it should be the one that DNS has for its address.</source>
        <translation>Il nome con cui questo hub saluta gli altri server; dovrebbe essere quello che il DNS ha per il suo indirizzo.</translation>
    </message>
    <message>
        <source>Mas&amp;querade: domain of senders</source>
        <translation>Mas&amp;cheramento: dominio dei mittenti</translation>
    </message>
    <message>
        <source>Appended to addresses without a domain, so that mail of the users of this computer comes from this domain.</source>
        <translation>Aggiunto agli indirizzi senza dominio, così che la posta degli utenti di questo computer provenga da questo dominio.</translation>
    </message>
    <message>
        <source>Completes &amp;host names with</source>
        <translation>Completa i nomi &amp;host con</translation>
    </message>
    <message>
        <source>Appended to host names without a dot in messages that are sent from here.</source>
        <translation>Aggiunto ai nomi host senza punto nei messaggi inviati da qui.</translation>
    </message>
    <message>
        <source>Name in &amp;Message-IDs</source>
        <translation>Nome nei Messa&amp;ge-ID</translation>
    </message>
    <message>
        <source>The host in the Message-ID of what is sent from here; no other machine may use the same.</source>
        <translation>L’host nel Message-ID di ciò che viene inviato da qui; nessun’altra macchina può usare lo stesso.</translation>
    </message>
    <message>
        <source>Patience with other servers</source>
        <translation>Pazienza con altri server</translation>
    </message>
    <message>
        <source>To acce&amp;pt a connection</source>
        <translation>Per acce&amp;ttare una connessione</translation>
    </message>
    <message>
        <source>How long another server has to accept a connection.</source>
        <translation>Quanto tempo ha un altro server per accettare una connessione.</translation>
    </message>
    <message>
        <source>60, which is a minute</source>
        <translation>60, cioè un minuto</translation>
    </message>
    <message>
        <source>For each ans&amp;wer</source>
        <translation>Per ogni ri&amp;sposta</translation>
    </message>
    <message>
        <source>How long another server has for each answer.</source>
        <translation>Quanto tempo ha un altro server per ogni risposta.</translation>
    </message>
    <message>
        <source>1200, which is 20 minutes</source>
        <translation>1200, cioè 20 minuti</translation>
    </message>
    <message>
        <source>&amp;Keep a connection for</source>
        <translation>Ma&amp;ntieni una connessione per</translation>
    </message>
    <message>
        <source>How long an open connection waits for the next message to the same server.</source>
        <translation>Per quanto tempo una connessione aperta attende il prossimo messaggio per lo stesso server.</translation>
    </message>
    <message>
        <source>5 seconds</source>
        <translation>5 secondi</translation>
    </message>
    <message>
        <source>none is kept</source>
        <translation>nessuna viene mantenuta</translation>
    </message>
    <message>
        <source>● not applied yet</source>
        <translation>● non ancora applicato</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Utente</translation>
    </message>
    <message>
        <source>no login</source>
        <translation>nessun accesso</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>stored; it is never shown</source>
        <translation>memorizzata; non viene mai mostrata</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>Not applied yet: test it in the form</source>
        <translation>Non ancora applicato: provarlo nel modulo</translation>
    </message>
    <message>
        <source>no smart host</source>
        <translation>nessuno smart host</translation>
    </message>
    <message>
        <source>route of %1</source>
        <comment>domain or sender</comment>
        <translation>percorso di %1</translation>
    </message>
    <message>
        <source>Connecting and logging in…</source>
        <translation>Connessione e accesso…</translation>
    </message>
    <message>
        <source>It works: the server answers and takes mail from this hub.</source>
        <translation>Funziona: il server risponde e accetta posta da questo hub.</translation>
    </message>
    <message>
        <source>It does not work.</source>
        <translation>Non funziona.</translation>
    </message>
</context>
<context>
    <name>mw::gui::ServiceDialog</name>
    <message>
        <source>Change addresses of %1</source>
        <comment>name of a service</comment>
        <translation>Modifica indirizzi di %1</translation>
    </message>
    <message>
        <source>Turn on %1</source>
        <comment>name of a service</comment>
        <translation>Attiva %1</translation>
    </message>
    <message>
        <source>&amp;Listens on</source>
        <translation>&amp;In ascolto su</translation>
    </message>
    <message>
        <source>Addresses and ports, with commas between them. [::]:PORT is every address of this computer, 127.0.0.1:PORT is this computer alone.</source>
        <translation>Indirizzi e porte, separati da virgole. [::]:PORTA è ogni indirizzo di questo computer, 127.0.0.1:PORTA è solo questo computer.</translation>
    </message>
    <message>
        <source>Name at least one address with its port.</source>
        <translation>Indicare almeno un indirizzo con la sua porta.</translation>
    </message>
</context>
<context>
    <name>mw::gui::ServiceRow</name>
    <message>
        <source>Start</source>
        <translation>Avvia</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continua</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>Riavvia</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arresta</translation>
    </message>
    <message>
        <source>%1 · no supervisor looks after it</source>
        <comment>service name</comment>
        <translation>%1 · nessun supervisore lo sorveglia</translation>
    </message>
    <message>
        <source>%1 · for %2 · process %3</source>
        <comment>service name, time span, number</comment>
        <translation>%1 · da %2 · processo %3</translation>
    </message>
    <message>
        <source>%1 · process %2, started %3 ago</source>
        <comment>service name, number, time span</comment>
        <translation>%1 · processo %2, avviato %3 fa</translation>
    </message>
    <message>
        <source>%1 · for %2</source>
        <comment>service name, time span</comment>
        <translation>%1 · da %2</translation>
    </message>
    <message numerus="yes">
        <source> · began again %n time(s) in ten minutes</source>
        <translation>
            <numerusform> · ripartito %n volta in dieci minuti</numerusform>
            <numerusform> · ripartito %n volte in dieci minuti</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>In arresto</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>In esecuzione</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Fermo</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>In avvio</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>In pausa</translation>
    </message>
    <message>
        <source>Not supervised</source>
        <translation>Non sorvegliato</translation>
    </message>
    <message>
        <source>Needs the right to operate</source>
        <translation>Richiede il diritto di gestione</translation>
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
        <translation>non ancora applicato</translation>
    </message>
    <message>
        <source>Restore default</source>
        <translation>Ripristina predefinito</translation>
    </message>
    <message>
        <source>Restore default of %1</source>
        <comment>name of a setting</comment>
        <translation>Ripristina predefinito di %1</translation>
    </message>
    <message>
        <source>%1 File: control/%2.</source>
        <comment>help, name of a file</comment>
        <translation>%1 File: control/%2.</translation>
    </message>
    <message>
        <source>%1 File: control/%2, for example: %3.</source>
        <comment>help, name of a file, example of its content</comment>
        <translation>%1 File: control/%2, per esempio: %3.</translation>
    </message>
    <message>
        <source>The default holds: %1.</source>
        <comment>what the default is</comment>
        <translation>Vale il valore predefinito: %1.</translation>
    </message>
    <message>
        <source>Default: %1.</source>
        <comment>what the default is</comment>
        <translation>Predefinito: %1.</translation>
    </message>
    <message>
        <source>Removes control/%1, so that the default holds: %2</source>
        <comment>name of a file, what the default is</comment>
        <translation>Rimuove control/%1, così che valga il valore predefinito: %2</translation>
    </message>
</context>
<context>
    <name>mw::gui::SettingsPage</name>
    <message>
        <source>Change something to see here what it would do. Nothing is changed before you apply it.</source>
        <translation>Modificare qualcosa per vedere qui che cosa farebbe. Nulla viene modificato prima dell’applicazione.</translation>
    </message>
</context>
<context>
    <name>mw::gui::SetupAssistant</name>
    <message>
        <source>Set up your mail server</source>
        <translation>Configurazione del server di posta</translation>
    </message>
    <message>
        <source>Why one cannot go on</source>
        <translation>Perché non si può proseguire</translation>
    </message>
    <message>
        <source>What will this do?</source>
        <translation>Che cosa comporta?</translation>
    </message>
    <message>
        <source>Bac&amp;k</source>
        <translation>&amp;Indietro</translation>
    </message>
    <message>
        <source>Ne&amp;xt</source>
        <translation>&amp;Avanti</translation>
    </message>
    <message>
        <source>Finish &amp;later</source>
        <translation>&amp;Termina più tardi</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <comment>numbers</comment>
        <translation>Passo %1 di %2</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Aiuto</translation>
    </message>
</context>
<context>
    <name>mw::gui::SmartHostDialog</name>
    <message>
        <source>Set smart host</source>
        <translation>Imposta smart host</translation>
    </message>
    <message>
        <source>Add route</source>
        <translation>Aggiungi percorso</translation>
    </message>
    <message>
        <source>Change route</source>
        <translation>Modifica percorso</translation>
    </message>
    <message>
        <source>&amp;Mail to a domain, or from a sender</source>
        <translation>Posta per un do&amp;minio, o da un mittente</translation>
    </message>
    <message>
        <source>A domain means mail to it, .domain mail to all below it; an address or @domain means mail from it.</source>
        <translation>Un dominio indica la posta per esso, .dominio quella per tutto ciò che è al di sotto; un indirizzo o @dominio indica la posta da esso.</translation>
    </message>
    <message>
        <source>Go&amp;es directly to the servers that DNS names</source>
        <translation>Va &amp;direttamente ai server indicati dal DNS</translation>
    </message>
    <message>
        <source>An exception from the smart host, for mail to a domain.</source>
        <translation>Un’eccezione allo smart host, per la posta verso un dominio.</translation>
    </message>
    <message>
        <source>Another server</source>
        <translation>Un altro server</translation>
    </message>
    <message>
        <source>P&amp;rovider</source>
        <translation>Provid&amp;er</translation>
    </message>
    <message>
        <source>Fills in server and port of a provider that is known here.</source>
        <translation>Compila server e porta di un provider noto qui.</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation>&amp;Server</translation>
    </message>
    <message>
        <source>The “outgoing server” or “SMTP server” of your provider&apos;s help pages.</source>
        <translation>Il “server in uscita” o “server SMTP” delle pagine di aiuto del provider.</translation>
    </message>
    <message>
        <source>P&amp;ort</source>
        <translation>P&amp;orta</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>&amp;Utente</translation>
    </message>
    <message>
        <source>The name of your account there; empty where no login is wanted.</source>
        <translation>Il nome del proprio account presso il provider; vuoto se non occorre accedere.</translation>
    </message>
    <message>
        <source>stored; leave it empty to keep it</source>
        <translation>memorizzata; lasciare vuoto per mantenerla</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>Pass&amp;word</translation>
    </message>
    <message>
        <source>It is written for the mail server alone, stays out of the history, and is never shown again.</source>
        <translation>Viene scritta solo per il server di posta, resta fuori dalla cronologia e non viene mai più mostrata.</translation>
    </message>
    <message>
        <source>&amp;Test login</source>
        <translation>Pro&amp;va accesso</translation>
    </message>
    <message>
        <source>Connects and logs in with what stands here. Nothing is changed and nothing is sent.</source>
        <translation>Si connette e accede con ciò che è scritto qui. Nulla viene modificato e nulla viene inviato.</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>As usual: with a login a valid certificate is demanded</source>
        <translation>Come di consueto: con un accesso si esige un certificato valido</translation>
    </message>
    <message>
        <source>Demand TLS and a valid certificate</source>
        <translation>Esigi TLS e un certificato valido</translation>
    </message>
    <message>
        <source>Demand TLS with any certificate: whoever sits on the way can read the password</source>
        <translation>Esigi TLS con qualsiasi certificato: chi sta lungo il percorso può leggere la password</translation>
    </message>
    <message>
        <source>Use TLS where it is offered</source>
        <translation>Usa TLS dove è offerto</translation>
    </message>
    <message>
        <source>Never use TLS</source>
        <translation>Non usare mai TLS</translation>
    </message>
    <message>
        <source>&amp;Certificate of the server</source>
        <translation>&amp;Certificato del server</translation>
    </message>
    <message>
        <source>What the server must show before mail and password are sent to it.</source>
        <translation>Ciò che il server deve mostrare prima che gli si inviino posta e password.</translation>
    </message>
    <message>
        <source>route of %1</source>
        <comment>domain or sender</comment>
        <translation>percorso di %1</translation>
    </message>
    <message>
        <source>smart host %1</source>
        <comment>name of a server</comment>
        <translation>smart host %1</translation>
    </message>
    <message>
        <source>Name the domain or the sender whose mail shall go another way.</source>
        <translation>Indicare il dominio o il mittente la cui posta deve seguire un’altra via.</translation>
    </message>
    <message>
        <source>Choose your provider, or type the name of its server.</source>
        <translation>Scegliere il provider o scrivere il nome del suo server.</translation>
    </message>
    <message>
        <source>Type the password of %1.</source>
        <comment>name of a user</comment>
        <translation>Scrivere la password di %1.</translation>
    </message>
    <message>
        <source>587 or 465 in most cases. With this port: %1.</source>
        <comment>which TLS</comment>
        <translation>Per lo più 587 o 465. Con questa: %1.</translation>
    </message>
    <message>
        <source>Connecting and logging in…</source>
        <translation>Connessione e accesso…</translation>
    </message>
    <message>
        <source>It works: the server answers and the login is right.</source>
        <translation>Funziona: il server risponde e l’accesso è corretto.</translation>
    </message>
    <message>
        <source>It does not work.</source>
        <translation>Non funziona.</translation>
    </message>
    <message>
        <source>587 for STARTTLS, 465 for TLS from the first byte, 25 between servers.</source>
        <translation>587 per STARTTLS, 465 per TLS dal primo byte, 25 fra server.</translation>
    </message>
</context>
<context>
    <name>mw::gui::StatusStrip</name>
    <message>
        <source>view</source>
        <comment>a right</comment>
        <translation>vedere</translation>
    </message>
    <message>
        <source>operate</source>
        <comment>a right</comment>
        <translation>gestire</translation>
    </message>
    <message>
        <source>configure</source>
        <comment>a right</comment>
        <translation>configurare</translation>
    </message>
    <message>
        <source>read mail</source>
        <comment>a right</comment>
        <translation>leggere la posta</translation>
    </message>
    <message>
        <source>Updated %1</source>
        <comment>time</comment>
        <translation>Aggiornato alle %1</translation>
    </message>
    <message>
        <source>Connecting again…</source>
        <translation>Riconnessione…</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Non connesso</translation>
    </message>
    <message>
        <source>Queue: empty</source>
        <translation>Coda: vuota</translation>
    </message>
    <message numerus="yes">
        <source>Queue: %n message(s)</source>
        <translation>
            <numerusform>Coda: %n messaggio</numerusform>
            <numerusform>Coda: %n messaggi</numerusform>
        </translation>
    </message>
    <message>
        <source>Connected as %1 (%2)</source>
        <comment>account, rights</comment>
        <translation>Connesso come %1 (%2)</translation>
    </message>
    <message>
        <source>To configure is as good as being the administrator of this computer: where mail goes can also be a program, which runs as the user it is for.</source>
        <translation>Poter configurare equivale a essere l&apos;amministratore di questo computer: la posta può andare anche a un programma, eseguito come l&apos;utente a cui è destinata.</translation>
    </message>
</context>
<context>
    <name>mw::gui::TryAddress</name>
    <message>
        <source>Who receives this address?</source>
        <translation>Chi riceve questo indirizzo?</translation>
    </message>
    <message>
        <source>Tr&amp;y an address</source>
        <translation>Pro&amp;va un indirizzo</translation>
    </message>
    <message>
        <source>Try an address</source>
        <translation>Prova un indirizzo</translation>
    </message>
    <message>
        <source>Type any address. Where its mail goes is decided by the code that delivers it; nothing is sent.</source>
        <translation>Scrivere un indirizzo qualsiasi. Dove va la sua posta lo decide il codice che la consegna; non viene inviato nulla.</translation>
    </message>
    <message>
        <source>Show &amp;each step</source>
        <translation>Mostra &amp;ogni passo</translation>
    </message>
    <message>
        <source>Everything that was looked at, in order</source>
        <translation>Tutto ciò che è stato esaminato, in ordine</translation>
    </message>
    <message>
        <source>Where its mail goes</source>
        <translation>Dove va la sua posta</translation>
    </message>
    <message>
        <source>What was looked at</source>
        <translation>Che cosa è stato esaminato</translation>
    </message>
    <message>
        <source>For example %1</source>
        <comment>address</comment>
        <translation>Per esempio %1</translation>
    </message>
    <message>
        <source>So it will be when what waits is applied; it is not applied yet.</source>
        <translation>Così sarà quando le modifiche in sospeso saranno applicate; non lo sono ancora.</translation>
    </message>
    <message>
        <source>As it is now: %1</source>
        <comment>a sentence about where mail goes</comment>
        <translation>Com’è ora: %1</translation>
    </message>
</context>
<context>
    <name>mw::gui::UsersPage</name>
    <message>
        <source>Users</source>
        <translation>Utenti</translation>
    </message>
    <message>
        <source>&amp;People</source>
        <translation>&amp;Persone</translation>
    </message>
    <message>
        <source>R&amp;ules</source>
        <translation>&amp;Regole</translation>
    </message>
    <message>
        <source>&amp;Add rule…</source>
        <translation>A&amp;ggiungi regola…</translation>
    </message>
    <message>
        <source>Give an address to an account</source>
        <translation>Assegna un indirizzo a un account</translation>
    </message>
    <message>
        <source>&amp;Who handles an address?…</source>
        <translation>&amp;Chi gestisce un indirizzo?…</translation>
    </message>
    <message>
        <source>See which rule or account gets an address, and why</source>
        <translation>Mostra quale regola o account riceve un indirizzo, e perché</translation>
    </message>
    <message>
        <source>&amp;Refresh from system users…</source>
        <translation>Aggiorna dagli &amp;utenti di sistema…</translation>
    </message>
    <message>
        <source>Make the rules anew from the accounts of this computer</source>
        <translation>Rigenera le regole dagli account di questo computer</translation>
    </message>
    <message>
        <source>Re&amp;move rule…</source>
        <translation>Rimuovi rego&amp;la…</translation>
    </message>
    <message>
        <source>Take the address of the selected rule from its account</source>
        <translation>Toglie al suo account l’indirizzo della regola selezionata</translation>
    </message>
    <message>
        <source>&amp;Set password…</source>
        <translation>&amp;Imposta password…</translation>
    </message>
    <message>
        <source>A password for sending and fetching mail; it is never shown</source>
        <translation>Una password per inviare e prelevare posta; non viene mai mostrata</translation>
    </message>
    <message>
        <source>Remo&amp;ve password</source>
        <translation>Rimuovi pass&amp;word</translation>
    </message>
    <message>
        <source>The password of the account counts again, if there is an account</source>
        <translation>Torna a valere la password dell’account, se c’è un account</translation>
    </message>
    <message>
        <source>&amp;Where the mail goes…</source>
        <translation>&amp;Dove va la posta…</translation>
    </message>
    <message>
        <source>Change the .qmail file of the selected user</source>
        <translation>Modifica il file .qmail dell’utente selezionato</translation>
    </message>
    <message>
        <source>What is wrong with the rules</source>
        <translation>Che cosa non va nelle regole</translation>
    </message>
    <message>
        <source>Fi&amp;x…</source>
        <translation>C&amp;orreggi…</translation>
    </message>
    <message>
        <source>Accounts of this computer</source>
        <translation>Account di questo computer</translation>
    </message>
    <message>
        <source>There are no accounts on this computer that could get mail. Virtual domains need none.</source>
        <translation>Su questo computer non ci sono account che possano ricevere posta. I domini virtuali non ne hanno bisogno.</translation>
    </message>
    <message>
        <source>The order means nothing: an exact rule wins, then the longest that fits.</source>
        <translation>L’ordine non conta: vince una regola esatta, poi la più lunga che si adatta.</translation>
    </message>
    <message>
        <source>Rules of users/assign</source>
        <translation>Regole di users/assign</translation>
    </message>
    <message>
        <source>There are no rules: addresses are looked up in the accounts of this computer, and else among the hub’s own addresses.</source>
        <translation>Non ci sono regole: gli indirizzi vengono cercati fra gli account di questo computer, e altrimenti fra gli indirizzi propri dell’hub.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>users, rules</comment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n user(s)</source>
        <translation>
            <numerusform>%n utente</numerusform>
            <numerusform>%n utenti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s)</source>
        <translation>
            <numerusform>%n regola</numerusform>
            <numerusform>%n regole</numerusform>
        </translation>
    </message>
    <message>
        <source>not known to you</source>
        <translation>non noto</translation>
    </message>
    <message>
        <source>one of its own; the account&apos;s does not count for mail</source>
        <translation>una propria; quella dell’account non vale per la posta</translation>
    </message>
    <message>
        <source>that of the account</source>
        <translation>quella dell’account</translation>
    </message>
    <message>
        <source>password of %1</source>
        <comment>name</comment>
        <translation>password di %1</translation>
    </message>
</context>
<context>
    <name>mw::gui::WindowHeader</name>
    <message>
        <source>Choose a hub, or add one</source>
        <translation>Scegliere un hub, o aggiungerne uno</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name of a hub, its login</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>&amp;Add host…</source>
        <translation>&amp;Aggiungi host…</translation>
    </message>
    <message>
        <source>Hub: %1</source>
        <comment>name</comment>
        <translation>Hub: %1</translation>
    </message>
    <message>
        <source>%1 – on this computer</source>
        <comment>name of a hub</comment>
        <translation>%1 – su questo computer</translation>
    </message>
    <message>
        <source>%1 – %2 by ssh</source>
        <comment>name of a hub, its login</comment>
        <translation>%1 – %2 tramite ssh</translation>
    </message>
    <message>
        <source>Private hub</source>
        <translation>Hub privato</translation>
    </message>
    <message>
        <source>System hub</source>
        <translation>Hub di sistema</translation>
    </message>
    <message>
        <source>Connection lost</source>
        <translation>Connessione interrotta</translation>
    </message>
    <message>
        <source>Not set up</source>
        <translation>Non configurato</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Non connesso</translation>
    </message>
    <message numerus="yes">
        <source>%n service(s) stopped</source>
        <translation>
            <numerusform>%n servizio fermo</numerusform>
            <numerusform>%n servizi fermi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n service(s) paused</source>
        <translation>
            <numerusform>%n servizio in pausa</numerusform>
            <numerusform>%n servizi in pausa</numerusform>
        </translation>
    </message>
    <message>
        <source>All services run</source>
        <translation>Tutti i servizi sono in esecuzione</translation>
    </message>
</context>
</TS>
