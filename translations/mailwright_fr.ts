<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>ActScript</name>
    <message>
        <source>Made by Mailwright. Each command is a change of its own; the first that fails ends the script.</source>
        <translation>Écrit par Mailwright. Chaque commande est une modification à part ; la première qui échoue met fin au script.</translation>
    </message>
    <message>
        <source>Left out: the command would show a secret, or it is an edit that only the window can make.</source>
        <translation>Omis : la commande révélerait un secret, ou c’est une modification que seule la fenêtre peut faire.</translation>
    </message>
</context>
<context>
    <name>AddressCsv</name>
    <message>
        <source>it does not say where the mail goes</source>
        <translation>il n’est pas dit où va le courrier</translation>
    </message>
    <message>
        <source>a mailbox is a path that begins with / or ./</source>
        <translation>une boîte aux lettres est un chemin qui commence par / ou ./</translation>
    </message>
    <message>
        <source>“%1” is not an address</source>
        <translation>« %1 » n’est pas une adresse</translation>
    </message>
    <message>
        <source>Line %1: a quotation mark is never closed.</source>
        <comment>number</comment>
        <translation>Ligne %1 : un guillemet n’est jamais fermé.</translation>
    </message>
    <message>
        <source>“%1” is no kind of delivery: write forward, mailbox, program or discard</source>
        <translation>« %1 » n’est pas un type de remise : écrivez forward, mailbox, program ou discard</translation>
    </message>
    <message>
        <source>Line %1: %2.</source>
        <comment>number, what is wrong</comment>
        <translation>Ligne %1 : %2.</translation>
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
        <translation>Remis à</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Last mail</source>
        <translation>Dernier courrier</translation>
    </message>
    <message>
        <source>the standard delivery of %1</source>
        <comment>account</comment>
        <translation>la remise par défaut de %1</translation>
    </message>
    <message>
        <source>%1 – it runs a program</source>
        <comment>where the mail goes</comment>
        <translation>%1 – exécute un programme</translation>
    </message>
    <message>
        <source>%1 at every local domain</source>
        <comment>a name before the @</comment>
        <translation>%1 dans chaque domaine local</translation>
    </message>
    <message>
        <source>None in the last 24 hours</source>
        <translation>Aucun ces dernières 24 heures</translation>
    </message>
    <message>
        <source>%1, in the file %2</source>
        <comment>address, file name</comment>
        <translation>%1, dans le fichier %2</translation>
    </message>
    <message>
        <source>everything else at local domains</source>
        <translation>tout le reste des domaines locaux</translation>
    </message>
    <message>
        <source>everything else at %1</source>
        <comment>domain</comment>
        <translation>tout le reste de %1</translation>
    </message>
    <message>
        <source>(bounces)</source>
        <translation>(retourné)</translation>
    </message>
    <message>
        <source>Mail to a name that is not in this list comes back to its sender.</source>
        <translation>Le courrier adressé à un nom absent de cette liste est retourné à son expéditeur.</translation>
    </message>
    <message>
        <source>Everything else</source>
        <translation>Tout le reste</translation>
    </message>
    <message>
        <source>%1 – also what spammers guess</source>
        <comment>where the mail goes</comment>
        <translation>%1 – y compris ce que devinent les spammeurs</translation>
    </message>
    <message>
        <source>%1. Every name counts as an address: much of this mail will be spam, and mistyped addresses are not reported to their senders.</source>
        <translation>%1. Tout nom est valable comme adresse : une grande partie de ce courrier sera du spam, et les adresses mal saisies ne sont pas signalées à leurs expéditeurs.</translation>
    </message>
</context>
<context>
    <name>BackupRows</name>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>with passwords and keys</source>
        <translation>avec mots de passe et clés</translation>
    </message>
    <message>
        <source>%1 (with passwords and keys)</source>
        <comment>note of a backup</comment>
        <translation>%1 (avec mots de passe et clés)</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Beside the hub now</source>
        <translation>Comparé au hub actuel</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>identique</translation>
    </message>
    <message>
        <source>different</source>
        <translation>différent</translation>
    </message>
    <message>
        <source>no longer there</source>
        <translation>n’existe plus</translation>
    </message>
    <message>
        <source>came later</source>
        <translation>ajouté depuis</translation>
    </message>
    <message>
        <source>not in the backup: it holds secrets</source>
        <translation>absent de la sauvegarde : contient des secrets</translation>
    </message>
</context>
<context>
    <name>CertificateRows</name>
    <message>
        <source>Shown to</source>
        <translation>Présenté à</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Pour</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Émis par</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Validité</translation>
    </message>
    <message numerus="yes">
        <source>ended %n day(s) ago (%1)</source>
        <comment>%1 is a date</comment>
        <translation>
            <numerusform>expiré depuis %n jour (%1)</numerusform>
            <numerusform>expiré depuis %n jours (%1)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>ends in %n day(s) (%1)</source>
        <comment>%1 is a date</comment>
        <translation>
            <numerusform>expire dans %n jour (%1)</numerusform>
            <numerusform>expire dans %n jours (%1)</numerusform>
        </translation>
    </message>
    <message>
        <source>itself</source>
        <translation>lui-même</translation>
    </message>
    <message>
        <source>It vouches for itself: mail programs warn of it.</source>
        <translation>Il se porte garant de lui-même : les logiciels de messagerie avertissent à son sujet.</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>tout le monde</translation>
    </message>
    <message>
        <source>who asks for %1</source>
        <comment>host name</comment>
        <translation>qui demande %1</translation>
    </message>
    <message>
        <source>goes, not applied yet</source>
        <translation>suppression pas encore appliquée</translation>
    </message>
    <message>
        <source>another one, not applied yet</source>
        <translation>un autre, pas encore appliqué</translation>
    </message>
</context>
<context>
    <name>ControlCatalogue</name>
    <message>
        <source>Names of this host</source>
        <translation>Noms de cet hôte</translation>
    </message>
    <message>
        <source>Domains and delivery</source>
        <translation>Domaines et remise</translation>
    </message>
    <message>
        <source>Receiving</source>
        <translation>Réception</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Envoi</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Limites</translation>
    </message>
    <message>
        <source>Bounces</source>
        <translation>Rebonds</translation>
    </message>
    <message>
        <source>TLS and passwords</source>
        <translation>TLS et mots de passe</translation>
    </message>
    <message>
        <source>Set-up of the hub</source>
        <translation>Organisation du hub</translation>
    </message>
    <message>
        <source>Of other qmail packages</source>
        <translation>D’autres paquets qmail</translation>
    </message>
    <message>
        <source>Users and who gets their mail</source>
        <translation>Utilisateurs et destinataires de leur courrier</translation>
    </message>
    <message>
        <source>Who may connect and relay</source>
        <translation>Qui peut se connecter et relayer</translation>
    </message>
    <message>
        <source>Addresses of the alias account</source>
        <translation>Adresses du compte alias</translation>
    </message>
    <message>
        <source>People’s own instructions</source>
        <translation>Instructions propres aux utilisateurs</translation>
    </message>
    <message>
        <source>Unknown files</source>
        <translation>Fichiers inconnus</translation>
    </message>
    <message>
        <source>there is none</source>
        <translation>il n’y en a pas</translation>
    </message>
    <message>
        <source>Which user gets the mail of which local address, where it is not the user of that name.</source>
        <translation>Quel utilisateur reçoit le courrier de quelle adresse locale, quand ce n’est pas l’utilisateur du même nom.</translation>
    </message>
    <message>
        <source>What is heeded when the users of this computer are put into users/assign.</source>
        <translation>Ce dont il est tenu compte quand les utilisateurs de cet ordinateur sont inscrits dans users/assign.</translation>
    </message>
    <message>
        <source>it is compiled</source>
        <translation>il est compilé</translation>
    </message>
    <message>
        <source>nothing before users/assign is made anew</source>
        <translation>rien avant que users/assign soit reconstruit</translation>
    </message>
    <message>
        <source>every client is let in, and nobody may relay</source>
        <translation>tout client est accepté, et personne ne peut relayer</translation>
    </message>
    <message>
        <source>Which clients may connect over SMTP, and which of them may send mail to anywhere.</source>
        <translation>Quels clients peuvent se connecter en SMTP, et lesquels peuvent envoyer du courrier partout.</translation>
    </message>
    <message>
        <source>what defaultdelivery says</source>
        <translation>ce que dit defaultdelivery</translation>
    </message>
    <message>
        <source>there is no such address</source>
        <translation>cette adresse n’existe pas</translation>
    </message>
    <message>
        <source>What is done with mail for %1, line by line.</source>
        <comment>user</comment>
        <translation>Ce qui est fait du courrier pour %1, ligne par ligne.</translation>
    </message>
    <message>
        <source>Where mail for this address of the alias account goes, line by line.</source>
        <translation>Où va le courrier pour cette adresse du compte alias, ligne par ligne.</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vide</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>number of entries, the first of them</comment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entrée</numerusform>
            <numerusform>%n entrées</numerusform>
        </translation>
    </message>
    <message>
        <source>Only the first line of this file counts; this one is not read.</source>
        <translation>Seule la première ligne de ce fichier compte ; celle-ci n’est pas lue.</translation>
    </message>
    <message>
        <source>The value is empty.</source>
        <translation>La valeur est vide.</translation>
    </message>
    <message>
        <source>An empty line; it is skipped.</source>
        <translation>Une ligne vide ; elle est ignorée.</translation>
    </message>
    <message>
        <source>A comment for people; it is skipped.</source>
        <translation>Un commentaire pour les humains ; il est ignoré.</translation>
    </message>
    <message>
        <source>The colon is missing: a domain stands before it, and behind it who or what is responsible.</source>
        <translation>Il manque le deux-points : avant lui se trouve un domaine, après lui qui ou quoi en est chargé.</translation>
    </message>
    <message>
        <source>Mail to anybody at %1</source>
        <comment>domain</comment>
        <translation>Le courrier pour n’importe qui à %1</translation>
    </message>
    <message>
        <source>Mail to every domain that is named nowhere else</source>
        <translation>Le courrier pour tout domaine qui n’est nommé nulle part ailleurs</translation>
    </message>
    <message>
        <source>Mail to %1</source>
        <comment>address</comment>
        <translation>Le courrier pour %1</translation>
    </message>
    <message>
        <source>Mail to anybody at a host below %1</source>
        <comment>domain</comment>
        <translation>Le courrier pour n’importe qui sur un hôte sous %1</translation>
    </message>
    <message>
        <source>%1 is no virtual mail: an exception from a wider line.</source>
        <translation>%1 n’est pas du courrier virtuel : une exception à une ligne plus large.</translation>
    </message>
    <message>
        <source>%1 goes to the local user or alias %2, with the name behind a hyphen: %2-NAME.</source>
        <translation>%1 va à l’utilisateur local ou à l’alias %2, avec le nom après un tiret : %2-NOM.</translation>
    </message>
    <message>
        <source>%1 goes where DNS says: an exception from a wider line.</source>
        <translation>%1 va où le DNS l’indique : une exception à une ligne plus large.</translation>
    </message>
    <message>
        <source>%1 waits: %2.</source>
        <translation>%1 attend : %2.</translation>
    </message>
    <message>
        <source>%1 is handed to %2, port %3, without asking DNS.</source>
        <translation>%1 est confié à %2, port %3, sans interroger le DNS.</translation>
    </message>
    <message>
        <source>Every host below %1, but not %1 itself.</source>
        <translation>Tout hôte sous %1, mais pas %1 lui-même.</translation>
    </message>
    <message>
        <source>Every address at %1.</source>
        <translation>Toute adresse à %1.</translation>
    </message>
    <message>
        <source>The domain %1 alone, without the hosts below it.</source>
        <translation>Le domaine %1 seul, sans les hôtes qui sont sous lui.</translation>
    </message>
    <message>
        <source>The address %1.</source>
        <translation>L’adresse %1.</translation>
    </message>
    <message>
        <source>Connections are taken at the address and port %1.</source>
        <translation>Les connexions sont acceptées à l’adresse et au port %1.</translation>
    </message>
    <message>
        <source>%1 is an entry of this file.</source>
        <translation>%1 est une entrée de ce fichier.</translation>
    </message>
    <message>
        <source>Every client that no other line names</source>
        <translation>Tout client qu’aucune autre ligne ne nomme</translation>
    </message>
    <message>
        <source>The client %1</source>
        <comment>address, or the beginning of addresses</comment>
        <translation>Le client %1</translation>
    </message>
    <message>
        <source>%1 is not let in.</source>
        <translation>%1 n’est pas admis.</translation>
    </message>
    <message>
        <source>%1 is let in and may send mail to anywhere.</source>
        <translation>%1 est admis et peut envoyer du courrier partout.</translation>
    </message>
    <message>
        <source>%1 is let in.</source>
        <translation>%1 est admis.</translation>
    </message>
    <message>
        <source>The end of the file: no line behind it counts.</source>
        <translation>La fin du fichier : aucune ligne après celle-ci ne compte.</translation>
    </message>
    <message>
        <source>Mail to the local address %1 is delivered as user %2.</source>
        <translation>Le courrier pour l’adresse locale %1 est remis en tant qu’utilisateur %2.</translation>
    </message>
    <message>
        <source>Mail to local addresses that begin with %1 is delivered as user %2.</source>
        <translation>Le courrier pour les adresses locales qui commencent par %1 est remis en tant qu’utilisateur %2.</translation>
    </message>
    <message>
        <source>An empty line; it must not be the first one.</source>
        <translation>Une ligne vide ; elle ne doit pas être la première.</translation>
    </message>
    <message>
        <source>The message is appended to the mailbox file %1.</source>
        <translation>Le message est ajouté au fichier mbox %1.</translation>
    </message>
    <message>
        <source>The message is put into the Maildir %1.</source>
        <translation>Le message est déposé dans le Maildir %1.</translation>
    </message>
    <message>
        <source>The message is given to the program %1.</source>
        <translation>Le message est transmis au programme %1.</translation>
    </message>
    <message>
        <source>Only addresses to forward to may follow.</source>
        <translation>Seules des adresses de transfert peuvent suivre.</translation>
    </message>
    <message>
        <source>This line is skipped: what begins with a plus sign has no other meaning yet.</source>
        <translation>Cette ligne est ignorée : ce qui commence par un signe plus n’a pas encore d’autre sens.</translation>
    </message>
    <message>
        <source>The message is forwarded to %1.</source>
        <translation>Le message est transféré à %1.</translation>
    </message>
    <message>
        <source>%1 is not a number.</source>
        <translation>%1 n’est pas un nombre.</translation>
    </message>
    <message>
        <source>%1 seconds, that is %2.</source>
        <translation>%1 secondes, soit %2.</translation>
    </message>
    <message>
        <source>%1 bytes, that is %2.</source>
        <translation>%1 octets, soit %2.</translation>
    </message>
    <message>
        <source>Addresses and where their mail goes, in one table that fastforward looks them up in.</source>
        <translation>Les adresses et la destination de leur courrier, dans une table où fastforward les cherche.</translation>
    </message>
    <message>
        <source>%1 stands here. %2</source>
        <comment>what a line says, what its file is for</comment>
        <translation>%1 se trouve ici. %2</translation>
    </message>
</context>
<context>
    <name>ControlWords</name>
    <message>
        <source>The program that checks the passwords of SMTP users who are not in users/smtppasswords, as root: its path.</source>
        <translation>Le programme qui vérifie, en tant que root, les mots de passe des utilisateurs SMTP absents de users/smtppasswords : son chemin.</translation>
    </message>
    <message>
        <source>SCRAM-SHA-256 and its -PLUS, where there are passwords for them, PLAIN and LOGIN</source>
        <translation>SCRAM-SHA-256 et son -PLUS, là où il y a des mots de passe pour eux, PLAIN et LOGIN</translation>
    </message>
    <message>
        <source>The mechanisms of authentication that SMTP offers, one a line, of SCRAM-SHA-256-PLUS, SCRAM-SHA-256, PLAIN and LOGIN.</source>
        <translation>Les mécanismes d’authentification proposés en SMTP, un par ligne, parmi SCRAM-SHA-256-PLUS, SCRAM-SHA-256, PLAIN et LOGIN.</translation>
    </message>
    <message>
        <source>no sender has a relay of its own</source>
        <translation>aucun expéditeur n’a son propre relais</translation>
    </message>
    <message>
        <source>Relays and passwords by sender, as in s/qmail: sender:relay:port|user|password.</source>
        <translation>Relais et mots de passe par expéditeur, comme dans s/qmail : expéditeur:relais:port|utilisateur|mot de passe.</translation>
    </message>
    <message>
        <source>every HELO name is accepted</source>
        <translation>tout nom HELO est accepté</translation>
    </message>
    <message>
        <source>HELO names that are refused: a name, or .suffix.</source>
        <translation>Noms HELO refusés : un nom, ou .suffixe.</translation>
    </message>
    <message>
        <source>no sender is refused</source>
        <translation>aucun expéditeur n’est refusé</translation>
    </message>
    <message>
        <source>Senders that are refused: an address, or @domain for everybody there.</source>
        <translation>Expéditeurs refusés : une adresse, ou @domaine pour tous ceux de ce domaine.</translation>
    </message>
    <message>
        <source>no recipient is refused</source>
        <translation>aucun destinataire n’est refusé</translation>
    </message>
    <message>
        <source>Recipients that are refused: an address, or @domain for everybody there.</source>
        <translation>Destinataires refusés : une adresse, ou @domaine pour tous ceux de ce domaine.</translation>
    </message>
    <message>
        <source>the system chooses</source>
        <translation>le système choisit</translation>
    </message>
    <message>
        <source>Own addresses for outgoing connections by domain: domain:address, .suffix:address or :address.</source>
        <translation>Adresses propres pour les connexions sortantes, par domaine : domaine:adresse, .suffixe:adresse ou :adresse.</translation>
    </message>
    <message>
        <source>The form of bounces: qsbmf, text as qmail writes it, or dsn, reports of RFC 3464 that programs understand, too.</source>
        <translation>La forme des rebonds : qsbmf, le texte qu’écrit qmail, ou dsn, des rapports selon la RFC 3464 que les programmes comprennent aussi.</translation>
    </message>
    <message>
        <source>The user name in the From field of bounces.</source>
        <translation>Le nom d’utilisateur dans le champ From des rebonds.</translation>
    </message>
    <message>
        <source>The host name in the From field and the text of bounces.</source>
        <translation>Le nom d’hôte dans le champ From et le texte des rebonds.</translation>
    </message>
    <message>
        <source>as long as queuelifetime says</source>
        <translation>aussi longtemps que le dit queuelifetime</translation>
    </message>
    <message>
        <source>How many seconds a bounce is tried before it counts as undeliverable.</source>
        <translation>Pendant combien de secondes un rebond est tenté avant d’être jugé non remettable.</translation>
    </message>
    <message>
        <source>bounces hold the whole message</source>
        <translation>les rebonds contiennent le message entier</translation>
    </message>
    <message>
        <source>The most bytes of a message that a bounce repeats.</source>
        <translation>Le nombre maximal d’octets d’un message qu’un rebond reproduit.</translation>
    </message>
    <message>
        <source>The subject of bounces.</source>
        <translation>L’objet des rebonds.</translation>
    </message>
    <message>
        <source>20 recipients that do not exist</source>
        <translation>20 destinataires inexistants</translation>
    </message>
    <message>
        <source>How many refused recipients end a connection.</source>
        <translation>Combien de destinataires refusés mettent fin à une connexion.</translation>
    </message>
    <message>
        <source>Whether recipients without a mailbox are refused by SMTP; 0 accepts them, and they bounce.</source>
        <translation>Si les destinataires sans boîte aux lettres sont refusés en SMTP ; 0 les accepte, et leur courrier est retourné.</translation>
    </message>
    <message>
        <source>Whether submission refuses senders that are not the user&apos;s; 0 takes every sender.</source>
        <translation>Si la soumission refuse les expéditeurs qui ne sont pas ceux de l’utilisateur ; 0 accepte tout expéditeur.</translation>
    </message>
    <message>
        <source>no certificate of a client is asked for</source>
        <translation>aucun certificat de client n’est demandé</translation>
    </message>
    <message>
        <source>Authorities whose certificates let SMTP clients relay.</source>
        <translation>Autorités de certification dont les certificats autorisent les clients SMTP à relayer.</translation>
    </message>
    <message>
        <source>this host shows no certificate</source>
        <translation>cet hôte ne présente aucun certificat</translation>
    </message>
    <message>
        <source>Certificate and key that this host shows to other mail servers.</source>
        <translation>Certificat et clé que cet hôte présente aux autres serveurs de messagerie.</translation>
    </message>
    <message>
        <source>four to a server with a login, to others three quarters of all</source>
        <translation>quatre vers un serveur avec identification, vers les autres, les trois quarts du total</translation>
    </message>
    <message>
        <source>How many remote deliveries may run at once to one server: a number for all, and server:number for single ones.</source>
        <translation>Combien de remises distantes peuvent être en cours à la fois vers un même serveur : un nombre pour tous, et serveur:nombre pour certains.</translation>
    </message>
    <message>
        <source>How many SMTP connections may be open at once.</source>
        <translation>Combien de connexions SMTP peuvent être ouvertes à la fois.</translation>
    </message>
    <message>
        <source>one queue for all</source>
        <translation>une file d’attente pour tout</translation>
    </message>
    <message>
        <source>Local deliveries at once of one queue of several.</source>
        <translation>Remises locales simultanées d’une file d’attente parmi plusieurs.</translation>
    </message>
    <message>
        <source>How many local deliveries may run at once; 0 holds them all.</source>
        <translation>Combien de remises locales peuvent être en cours à la fois ; 0 les retient toutes.</translation>
    </message>
    <message>
        <source>half of concurrencyincoming</source>
        <translation>la moitié de concurrencyincoming</translation>
    </message>
    <message>
        <source>How many SMTP connections one client address, or one IPv6 network of 64 bits, may have open at once; 0 sets no limit.</source>
        <translation>Combien de connexions SMTP une adresse de client, ou un réseau IPv6 de 64 bits, peut avoir ouvertes à la fois ; 0 ne fixe aucune limite.</translation>
    </message>
    <message>
        <source>Remote deliveries at once of one queue of several.</source>
        <translation>Remises distantes simultanées d’une file d’attente parmi plusieurs.</translation>
    </message>
    <message>
        <source>How many remote deliveries may run at once; 0 holds them all.</source>
        <translation>Combien de remises distantes peuvent être en cours à la fois ; 0 les retient toutes.</translation>
    </message>
    <message>
        <source>The character that separates a user name from its extension.</source>
        <translation>Le caractère qui sépare un nom d’utilisateur de son extension.</translation>
    </message>
    <message>
        <source>The groups of the hub&apos;s accounts, one a line: that of the queue, and the one that owns no file.</source>
        <translation>Les groupes des comptes du hub, un par ligne : celui de la file d’attente, et celui qui ne possède aucun fichier.</translation>
    </message>
    <message>
        <source>Permission bits that a home directory and a .qmail file must not have.</source>
        <translation>Les bits de permission qu’un répertoire personnel et un fichier .qmail ne doivent pas avoir.</translation>
    </message>
    <message>
        <source>The most deliveries a spawner starts at once, whatever the concurrency files say.</source>
        <translation>Le nombre maximal de remises qu’un lanceur démarre à la fois, quoi que disent les fichiers concurrency.</translation>
    </message>
    <message>
        <source>Into how many subdirectories the queue is split; a prime number, fixed when the queue is made.</source>
        <translation>En combien de sous-répertoires la file d’attente est divisée ; un nombre premier, fixé à la création de la file.</translation>
    </message>
    <message>
        <source>The accounts of the hub, one a line, for: aliases, SMTP, logs, files, looking users up, queue, remote mail, send.</source>
        <translation>Les comptes du hub, un par ligne, pour : alias, SMTP, journaux, fichiers, recherche des utilisateurs, file d’attente, courrier distant, envoi.</translation>
    </message>
    <message>
        <source>How many SMTP connections one client address may open within a minute; 0 sets no limit.</source>
        <translation>Combien de connexions SMTP une adresse de client peut ouvrir en une minute ; 0 ne fixe aucune limite.</translation>
    </message>
    <message>
        <source>The largest message accepted over SMTP, in bytes; 0 is no limit.</source>
        <translation>La taille du plus grand message accepté en SMTP, en octets ; 0 : aucune limite.</translation>
    </message>
    <message>
        <source>What is done with mail for a user who has no .qmail file: a line as in .qmail.</source>
        <translation>Ce qui est fait du courrier pour un utilisateur sans fichier .qmail : une ligne comme dans .qmail.</translation>
    </message>
    <message>
        <source>Added to host names without a dot in messages that are sent from here.</source>
        <translation>Ajouté aux noms d’hôte sans point dans les messages envoyés d’ici.</translation>
    </message>
    <message>
        <source>Added to addresses without a host in messages that are sent from here.</source>
        <translation>Ajouté aux adresses sans hôte dans les messages envoyés d’ici.</translation>
    </message>
    <message>
        <source>After how many hours in the queue a sender is told of the delay; 0 tells nobody.</source>
        <translation>Après combien d’heures dans la file d’attente l’expéditeur est averti du retard ; 0 n’avertit personne.</translation>
    </message>
    <message>
        <source>1: a delivery that is tried again leaves out the lines of .qmail that worked; 0: it begins anew, as qmail.</source>
        <translation>1 : une remise retentée omet les lignes de .qmail qui ont réussi ; 0 : elle recommence tout, comme qmail.</translation>
    </message>
    <message>
        <source>The longest pause, in seconds, for a server that refuses everything for now; 0 makes no pause.</source>
        <translation>La plus longue pause, en secondes, pour un serveur qui refuse tout pour l’instant ; 0 ne fait aucune pause.</translation>
    </message>
    <message>
        <source>Parameters of key exchange for TLS.</source>
        <translation>Paramètres de l’échange de clés pour TLS.</translation>
    </message>
    <message>
        <source>no block list is asked</source>
        <translation>aucune liste de blocage n’est interrogée</translation>
    </message>
    <message>
        <source>Queues by domain.</source>
        <translation>Files d’attente par domaine.</translation>
    </message>
    <message>
        <source>The host that gets bounces which cannot be delivered.</source>
        <translation>L’hôte qui reçoit les rebonds impossibles à remettre.</translation>
    </message>
    <message>
        <source>Bounces which cannot be delivered: deliver to doublebounceto, quiet (not if the sender does not exist), discard.</source>
        <translation>Les rebonds impossibles à remettre : deliver les remet à doublebounceto, quiet (sauf si l’expéditeur n’existe pas), discard les supprime.</translation>
    </message>
    <message>
        <source>The user who gets bounces which cannot be delivered; an empty line discards them.</source>
        <translation>L’utilisateur qui reçoit les rebonds impossibles à remettre ; une ligne vide les supprime.</translation>
    </message>
    <message>
        <source>1: a message with bytes above 127 is recoded for a server that takes none; 0: it is sent as it is.</source>
        <translation>1 : un message avec des octets supérieurs à 127 est recodé pour un serveur qui n’en accepte pas ; 0 : il est envoyé tel quel.</translation>
    </message>
    <message>
        <source>Added to envelope recipients without an @.</source>
        <translation>Ajouté aux destinataires d’enveloppe sans @.</translation>
    </message>
    <message>
        <source>nothing is filtered</source>
        <translation>rien n’est filtré</translation>
    </message>
    <message>
        <source>Filters by domain.</source>
        <translation>Filtres par domaine.</translation>
    </message>
    <message>
        <source>How many waiting messages a second are tried when all are to be tried at once; 0 sets no limit.</source>
        <translation>Combien de messages en attente sont tentés par seconde quand tous doivent l’être à la fois ; 0 ne fixe aucune limite.</translation>
    </message>
    <message>
        <source>The name by which this host greets other mail servers.</source>
        <translation>Le nom sous lequel cet hôte salue les autres serveurs de messagerie.</translation>
    </message>
    <message>
        <source>local deliveries go on</source>
        <translation>les remises locales se poursuivent</translation>
    </message>
    <message>
        <source>1 holds all local deliveries.</source>
        <translation>1 retient toutes les remises locales.</translation>
    </message>
    <message>
        <source>remote deliveries go on</source>
        <translation>les remises distantes se poursuivent</translation>
    </message>
    <message>
        <source>1 holds all remote deliveries.</source>
        <translation>1 retient toutes les remises distantes.</translation>
    </message>
    <message>
        <source>The host name in Message-IDs; no other machine may use the same.</source>
        <translation>Le nom d’hôte dans les Message-ID ; aucune autre machine ne doit utiliser le même.</translation>
    </message>
    <message>
        <source>How many seconds an open connection waits for the next message to the same server; 0: none is kept.</source>
        <translation>Combien de secondes une connexion ouverte attend le message suivant pour le même serveur ; 0 : aucune n’est conservée.</translation>
    </message>
    <message>
        <source>all mail goes out by SMTP</source>
        <translation>tout le courrier sort en SMTP</translation>
    </message>
    <message>
        <source>Domains whose mail is handed to a mail store by LMTP: domain:host:port or domain:/path/of/socket.</source>
        <translation>Domaines dont le courrier est confié par LMTP à un serveur de boîtes aux lettres : domaine:hôte:port ou domaine:/chemin/du/socket.</translation>
    </message>
    <message>
        <source>Takes the place of [own IP address] in recipients.</source>
        <translation>Prend la place de [adresse IP propre] dans les destinataires.</translation>
    </message>
    <message>
        <source>Domains whose addresses are the users of this computer.</source>
        <translation>Domaines dont les adresses sont les utilisateurs de cet ordinateur.</translation>
    </message>
    <message>
        <source>1: a Maildir that is missing is made when mail comes for it; 0: the mail waits for it, as on qmail.</source>
        <translation>1 : un Maildir manquant est créé quand du courrier arrive pour lui ; 0 : le courrier l’attend, comme avec qmail.</translation>
    </message>
    <message>
        <source>How many commands without a message between them end an SMTP connection; 0 sets no limit.</source>
        <translation>Combien de commandes sans message entre elles mettent fin à une connexion SMTP ; 0 ne fixe aucune limite.</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>aucune limite</translation>
    </message>
    <message>
        <source>The most recipients of one message.</source>
        <translation>Le nombre maximal de destinataires d’un message.</translation>
    </message>
    <message>
        <source>The full name of this mail host; the standard for most other names.</source>
        <translation>Le nom complet de cet hôte de messagerie ; la valeur par défaut de la plupart des autres noms.</translation>
    </message>
    <message>
        <source>the addresses of the interfaces</source>
        <translation>les adresses des interfaces</translation>
    </message>
    <message>
        <source>Further addresses that are this host.</source>
        <translation>Autres adresses qui désignent cet hôte.</translation>
    </message>
    <message>
        <source>no more domains than in rcpthosts</source>
        <translation>pas d’autres domaines que dans rcpthosts</translation>
    </message>
    <message>
        <source>More domains like those of rcpthosts, for long lists; needs rcpthosts.</source>
        <translation>D’autres domaines comme ceux de rcpthosts, pour les longues listes ; nécessite rcpthosts.</translation>
    </message>
    <message>
        <source>morercpthosts as qmail-newmrh compiled it.</source>
        <translation>morercpthosts tel que qmail-newmrh l’a compilé.</translation>
    </message>
    <message>
        <source>TLS wherever it is offered</source>
        <translation>TLS partout où il est proposé</translation>
    </message>
    <message>
        <source>A directory with a file for each host that is not asked for TLS.</source>
        <translation>Un répertoire avec un fichier pour chaque hôte auquel TLS n’est pas demandé.</translation>
    </message>
    <message>
        <source>The own address for outgoing connections, one of each family.</source>
        <translation>L’adresse propre pour les connexions sortantes, une par famille.</translation>
    </message>
    <message>
        <source>a percent sign means nothing</source>
        <translation>un signe pour cent n’a pas de sens particulier</translation>
    </message>
    <message>
        <source>Domains where user%host@domain is turned into user@host.</source>
        <translation>Domaines où utilisateur%hôte@domaine devient utilisateur@hôte.</translation>
    </message>
    <message>
        <source>Takes the place of a plus sign at the end of a host name in messages that are sent from here.</source>
        <translation>Prend la place d’un signe plus à la fin d’un nom d’hôte dans les messages envoyés d’ici.</translation>
    </message>
    <message>
        <source>POP3 is not offered</source>
        <translation>POP3 n’est pas proposé</translation>
    </message>
    <message>
        <source>Where mailboxes are offered over POP3 with STLS: address:port, one a line, such as [::]:110.</source>
        <translation>Où les boîtes aux lettres sont proposées en POP3 avec STLS : adresse:port, une par ligne, par exemple [::]:110.</translation>
    </message>
    <message>
        <source>POP3 under TLS is not offered</source>
        <translation>POP3 sous TLS n’est pas proposé</translation>
    </message>
    <message>
        <source>Where mailboxes are offered over POP3 under TLS from the first byte: address:port, one a line, such as [::]:995.</source>
        <translation>Où les boîtes aux lettres sont proposées en POP3 sous TLS dès le premier octet : adresse:port, une par ligne, par exemple [::]:995.</translation>
    </message>
    <message>
        <source>IP addresses of QMQP servers that take this host&apos;s mail, tried in this order.</source>
        <translation>Adresses IP des serveurs QMQP qui acceptent le courrier de cet hôte, essayés dans cet ordre.</translation>
    </message>
    <message>
        <source>The directory above several queues.</source>
        <translation>Le répertoire qui contient plusieurs files d’attente.</translation>
    </message>
    <message>
        <source>no recipient is added</source>
        <translation>aucun destinataire n’est ajouté</translation>
    </message>
    <message>
        <source>Recipients that every message gets in addition: an archive, or a log of messages.</source>
        <translation>Destinataires que reçoit en plus chaque message : une archive, ou un journal des messages.</translation>
    </message>
    <message>
        <source>How many seconds a message is tried before it is returned.</source>
        <translation>Pendant combien de secondes un message est tenté avant d’être retourné.</translation>
    </message>
    <message>
        <source>mail for any domain is accepted: an open relay</source>
        <translation>le courrier pour tout domaine est accepté : un relais ouvert</translation>
    </message>
    <message>
        <source>Domains for which mail is accepted over SMTP: a name, or .suffix.</source>
        <translation>Domaines pour lesquels le courrier est accepté en SMTP : un nom, ou .suffixe.</translation>
    </message>
    <message>
        <source>1: Received lines name the user who has authenticated; 0: they do not.</source>
        <translation>1 : les lignes Received nomment l’utilisateur authentifié ; 0 : non.</translation>
    </message>
    <message>
        <source>recipients are not checked</source>
        <translation>les destinataires ne sont pas vérifiés</translation>
    </message>
    <message>
        <source>Lists of valid recipients.</source>
        <translation>Listes de destinataires valides.</translation>
    </message>
    <message>
        <source>no relay asks for a password</source>
        <translation>aucun relais ne demande de mot de passe</translation>
    </message>
    <message>
        <source>Logins at relays: relay:port|user|password, or |command|xoauth2 in place of the password.</source>
        <translation>Identifiants auprès des relais : relais:port|utilisateur|mot de passe, ou |commande|xoauth2 à la place du mot de passe.</translation>
    </message>
    <message>
        <source>How fast the waits between local attempts grow: k in birth + (sqrt(age) + k)^2.</source>
        <translation>À quelle vitesse croissent les attentes entre tentatives locales : k dans naissance + (sqrt(âge) + k)^2.</translation>
    </message>
    <message>
        <source>The longest wait between two attempts, in seconds; 0 sets no limit.</source>
        <translation>La plus longue attente entre deux tentatives, en secondes ; 0 ne fixe aucune limite.</translation>
    </message>
    <message>
        <source>How fast the waits between remote attempts grow: k in birth + (sqrt(age) + k)^2.</source>
        <translation>À quelle vitesse croissent les attentes entre tentatives distantes : k dans naissance + (sqrt(âge) + k)^2.</translation>
    </message>
    <message>
        <source>made from defaulthost, defaultdomain and plusdomain</source>
        <translation>fait à partir de defaulthost, defaultdomain et plusdomain</translation>
    </message>
    <message>
        <source>How new-inject and ofmipd rewrite host names.</source>
        <translation>Comment new-inject et ofmipd réécrivent les noms d’hôte.</translation>
    </message>
    <message>
        <source>A key for old TLS clients.</source>
        <translation>Une clé pour les anciens clients TLS.</translation>
    </message>
    <message>
        <source>Relays by sender: address:relay:port or @domain:relay:port, and |user where a relay has several logins.</source>
        <translation>Relais par expéditeur : adresse:relais:port ou @domaine:relais:port, et |utilisateur si un relais a plusieurs identifiants.</translation>
    </message>
    <message>
        <source>Key and certificate chain of this host&apos;s servers, in one file.</source>
        <translation>Clé et chaîne de certificats des serveurs de cet hôte, dans un seul fichier.</translation>
    </message>
    <message>
        <source>servercert.pem is for every name</source>
        <translation>servercert.pem vaut pour tous les noms</translation>
    </message>
    <message>
        <source>A directory with NAME.pem, key and chain for clients that ask for that name.</source>
        <translation>Un répertoire avec NOM.pem, clé et chaîne pour les clients qui demandent ce nom.</translation>
    </message>
    <message>
        <source>How many mistakes of a client end its SMTP connection; 0 sets no limit.</source>
        <translation>Combien d’erreurs d’un client mettent fin à sa connexion SMTP ; 0 ne fixe aucune limite.</translation>
    </message>
    <message>
        <source>The greeting of the SMTP server; its first word should be the host&apos;s name.</source>
        <translation>L’accueil du serveur SMTP ; son premier mot devrait être le nom de l’hôte.</translation>
    </message>
    <message>
        <source>Where mail is accepted over SMTP: address:port, one a line; [::]:25 is every address, IPv6 and IPv4.</source>
        <translation>Où le courrier est accepté en SMTP : adresse:port, une par ligne ; [::]:25 désigne toutes les adresses, IPv6 et IPv4.</translation>
    </message>
    <message>
        <source>no plug-in</source>
        <translation>aucun greffon</translation>
    </message>
    <message>
        <source>Plug-ins of the SMTP server.</source>
        <translation>Greffons du serveur SMTP.</translation>
    </message>
    <message>
        <source>mail goes where DNS says</source>
        <translation>le courrier va où le DNS l’indique</translation>
    </message>
    <message>
        <source>Relays that take the place of DNS, by domain: domain:relay or domain:relay:port.</source>
        <translation>Relais qui remplacent le DNS, par domaine : domaine:relais ou domaine:relais:port.</translation>
    </message>
    <message>
        <source>SMTP under TLS is not offered</source>
        <translation>SMTP sous TLS n’est pas proposé</translation>
    </message>
    <message>
        <source>Where users send mail under TLS from the first byte: address:port, one a line, such as [::]:465.</source>
        <translation>Où les utilisateurs envoient du courrier sous TLS dès le premier octet : adresse:port, une par ligne, par exemple [::]:465.</translation>
    </message>
    <message>
        <source>How strictly SPF is taken.</source>
        <translation>Avec quelle rigueur SPF est appliqué.</translation>
    </message>
    <message>
        <source>an explanation of the program</source>
        <translation>une explication du programme</translation>
    </message>
    <message>
        <source>What a sender refused by SPF is told.</source>
        <translation>Ce qui est dit à un expéditeur refusé par SPF.</translation>
    </message>
    <message>
        <source>nothing is guessed</source>
        <translation>rien n’est deviné</translation>
    </message>
    <message>
        <source>The SPF rule for domains without one.</source>
        <translation>La règle SPF pour les domaines qui n’en ont pas.</translation>
    </message>
    <message>
        <source>no further rule</source>
        <translation>aucune autre règle</translation>
    </message>
    <message>
        <source>A local SPF rule that is tried first.</source>
        <translation>Une règle SPF locale qui est essayée d’abord.</translation>
    </message>
    <message>
        <source>only where it is needed</source>
        <translation>seulement là où c’est nécessaire</translation>
    </message>
    <message>
        <source>1 rewrites every sender of forwarded mail.</source>
        <translation>1 réécrit chaque expéditeur du courrier transféré.</translation>
    </message>
    <message>
        <source>senders are not rewritten</source>
        <translation>les expéditeurs ne sont pas réécrits</translation>
    </message>
    <message>
        <source>The domain of rewritten senders.</source>
        <translation>Le domaine des expéditeurs réécrits.</translation>
    </message>
    <message>
        <source>Length of the proof in rewritten senders.</source>
        <translation>Longueur de la preuve dans les expéditeurs réécrits.</translation>
    </message>
    <message>
        <source>The shortest proof that is believed.</source>
        <translation>La plus courte preuve acceptée.</translation>
    </message>
    <message>
        <source>How many days a rewritten sender is valid.</source>
        <translation>Pendant combien de jours un expéditeur réécrit est valable.</translation>
    </message>
    <message>
        <source>Keys of rewritten senders.</source>
        <translation>Clés des expéditeurs réécrits.</translation>
    </message>
    <message>
        <source>The character behind SRS0 in rewritten senders.</source>
        <translation>Le caractère après SRS0 dans les expéditeurs réécrits.</translation>
    </message>
    <message>
        <source>submission is not offered</source>
        <translation>la soumission n’est pas proposée</translation>
    </message>
    <message>
        <source>Where users send mail after STARTTLS and with their password: address:port, one a line, such as [::]:587.</source>
        <translation>Où les utilisateurs envoient du courrier après STARTTLS et avec leur mot de passe : adresse:port, une par ligne, par exemple [::]:587.</translation>
    </message>
    <message>
        <source>users have their own addresses as senders</source>
        <translation>les utilisateurs ont leurs propres adresses comme expéditeurs</translation>
    </message>
    <message>
        <source>Further senders of users at submission: user:address, user:@domain, or user:* for every sender.</source>
        <translation>Autres expéditeurs des utilisateurs à la soumission : utilisateur:adresse, utilisateur:@domaine, ou utilisateur:* pour tout expéditeur.</translation>
    </message>
    <message>
        <source>How many seconds another mail server has to accept a connection.</source>
        <translation>De combien de secondes un autre serveur de messagerie dispose pour accepter une connexion.</translation>
    </message>
    <message>
        <source>How many seconds another mail server has for each answer.</source>
        <translation>De combien de secondes un autre serveur de messagerie dispose pour chaque réponse.</translation>
    </message>
    <message>
        <source>How many seconds an SMTP connection may last in all; 0 sets no limit.</source>
        <translation>Combien de secondes une connexion SMTP peut durer en tout ; 0 ne fixe aucune limite.</translation>
    </message>
    <message>
        <source>How many seconds a client of the SMTP server may be silent.</source>
        <translation>Pendant combien de secondes un client du serveur SMTP peut rester muet.</translation>
    </message>
    <message>
        <source>those of the TLS library</source>
        <translation>ceux de la bibliothèque TLS</translation>
    </message>
    <message>
        <source>Ciphers for connections to other mail servers.</source>
        <translation>Algorithmes de chiffrement pour les connexions aux autres serveurs de messagerie.</translation>
    </message>
    <message>
        <source>nobody relays by certificate</source>
        <translation>personne ne relaie par certificat</translation>
    </message>
    <message>
        <source>Addresses in client certificates that may relay.</source>
        <translation>Adresses dans les certificats de clients qui peuvent relayer.</translation>
    </message>
    <message>
        <source>Servers that must be spoken to under TLS: server: with any certificate, server:* with one that fits its name.</source>
        <translation>Serveurs avec lesquels TLS est obligatoire : serveur: avec n’importe quel certificat, serveur:* avec un certificat qui correspond à son nom.</translation>
    </message>
    <message>
        <source>no server must show a certificate</source>
        <translation>aucun serveur n’est tenu de présenter un certificat</translation>
    </message>
    <message>
        <source>A directory with a file of authorities for each host that must show a certificate.</source>
        <translation>Un répertoire avec un fichier d’autorités de certification pour chaque hôte qui doit présenter un certificat.</translation>
    </message>
    <message>
        <source>those with forward secrecy and no known weakness</source>
        <translation>ceux à confidentialité persistante et sans faiblesse connue</translation>
    </message>
    <message>
        <source>Ciphers of TLS 1.2 for clients of this host, in the words of OpenSSL.</source>
        <translation>Algorithmes de chiffrement TLS 1.2 pour les clients de cet hôte, dans la notation d’OpenSSL.</translation>
    </message>
    <message>
        <source>no virtual domain</source>
        <translation>aucun domaine virtuel</translation>
    </message>
    <message>
        <source>Domains and addresses that one local user looks after: domain:user.</source>
        <translation>Domaines et adresses que gère un utilisateur local : domaine:utilisateur.</translation>
    </message>
    <message>
        <source>the one name in me</source>
        <translation>le seul nom de me</translation>
    </message>
    <message>
        <source>the name in me</source>
        <translation>le nom dans me</translation>
    </message>
    <message>
        <source>there is none: the file must exist</source>
        <translation>il n’y en a pas : le fichier doit exister</translation>
    </message>
    <message>
        <source>qmail-send must be restarted; where mailwrightd runs it does that by itself</source>
        <translation>qmail-send doit être redémarré ; là où mailwrightd s’exécute, c’est fait automatiquement</translation>
    </message>
    <message>
        <source>all services of the hub must be restarted</source>
        <translation>tous les services du hub doivent être redémarrés</translation>
    </message>
    <message>
        <source>qmail-newmrh must compile it</source>
        <translation>qmail-newmrh doit le compiler</translation>
    </message>
    <message>
        <source>%1 No program of this hub reads it yet.</source>
        <translation>%1 Aucun programme de ce hub ne le lit encore.</translation>
    </message>
    <message>
        <source>DNS block lists: clients that one of them knows are refused by rblsmtpd, which then stands before qmail-smtpd, without STARTTLS.</source>
        <translation>Listes de blocage DNS : les clients connus de l&apos;une d&apos;elles sont refusés par rblsmtpd, qui se place alors devant qmail-smtpd, sans STARTTLS.</translation>
    </message>
    <message>
        <source>QMQP is not offered</source>
        <translation>QMQP n&apos;est pas proposé</translation>
    </message>
    <message>
        <source>Where clients that may relay hand over mail by QMQP: address:port, one a line, such as [::]:628.</source>
        <translation>Où les clients autorisés à relayer remettent le courrier par QMQP : adresse:port, une par ligne, par exemple [::]:628.</translation>
    </message>
    <message>
        <source>QMTP is not offered</source>
        <translation>QMTP n&apos;est pas proposé</translation>
    </message>
    <message>
        <source>Where mail is taken by QMTP: address:port, one a line, such as [::]:209.</source>
        <translation>Où le courrier est accepté par QMTP : adresse:port, une par ligne, par exemple [::]:209.</translation>
    </message>
    <message>
        <source>The program that takes new mail in qmail-queue&apos;s place, a scanner or bin/qmail-qmqpc, where QMAILQUEUE names none: its path.</source>
        <translation>Le programme qui prend le nouveau courrier à la place de qmail-queue, un analyseur ou bin/qmail-qmqpc, quand QMAILQUEUE n&apos;en nomme aucun : son chemin.</translation>
    </message>
</context>
<context>
    <name>DomainRows</name>
    <message>
        <source>Domain</source>
        <translation>Domaine</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Handled by</source>
        <translation>Traité par</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Adresses</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Local</source>
        <comment>kind of a domain</comment>
        <translation>Local</translation>
    </message>
    <message>
        <source>Virtual</source>
        <comment>kind of a domain</comment>
        <translation>Virtuel</translation>
    </message>
    <message>
        <source>Relay</source>
        <comment>kind of a domain</comment>
        <translation>Relais</translation>
    </message>
    <message>
        <source>receives mail; the name system sends it here</source>
        <translation>reçoit du courrier ; le DNS l’envoie ici</translation>
    </message>
    <message>
        <source>the name system sends its mail to another server first</source>
        <translation>le DNS envoie d’abord son courrier à un autre serveur</translation>
    </message>
    <message>
        <source>the name system sends its mail to another server</source>
        <translation>le DNS envoie son courrier à un autre serveur</translation>
    </message>
    <message>
        <source>the name system says that it takes no mail</source>
        <translation>le DNS indique qu’il n’accepte pas de courrier</translation>
    </message>
    <message>
        <source>the name system does not know this name</source>
        <translation>le DNS ne connaît pas ce nom</translation>
    </message>
    <message>
        <source>the name system did not answer</source>
        <translation>le DNS n’a pas répondu</translation>
    </message>
    <message>
        <source>There is no MX record: mail goes to the address of the name itself.</source>
        <translation>Il n’y a pas d’enregistrement MX : le courrier va à l’adresse du nom lui-même.</translation>
    </message>
    <message>
        <source>no address</source>
        <translation>aucune adresse</translation>
    </message>
    <message>
        <source>%1 %2 (%3), this hub</source>
        <comment>preference, server name, addresses</comment>
        <translation>%1 %2 (%3), ce hub</translation>
    </message>
    <message>
        <source>%1 %2 (%3)</source>
        <comment>preference, server name, addresses</comment>
        <translation>%1 %2 (%3)</translation>
    </message>
    <message>
        <source>To receive its mail from others, add an MX record with the name of this hub where the domain&apos;s names are kept. Behind a router it is right when that record leads to the router&apos;s address.</source>
        <translation>Pour recevoir son courrier de l’extérieur, ajoutez un enregistrement MX avec le nom de ce hub là où sont gérés les noms du domaine. Derrière un routeur, il est correct que cet enregistrement mène à l’adresse du routeur.</translation>
    </message>
    <message>
        <source>mail from outside is refused: it is missing in rcpthosts</source>
        <translation>le courrier de l’extérieur est refusé : le domaine manque dans rcpthosts</translation>
    </message>
    <message>
        <source>every address bounces</source>
        <translation>tout le courrier est retourné, quelle que soit l’adresse</translation>
    </message>
    <message>
        <source>is taken and passed on</source>
        <translation>le courrier est accepté et transmis</translation>
    </message>
    <message>
        <source>is passed on to %1</source>
        <comment>server</comment>
        <translation>le courrier est transmis à %1</translation>
    </message>
    <message>
        <source>receives mail</source>
        <translation>reçoit du courrier</translation>
    </message>
    <message>
        <source>this computer’s users</source>
        <translation>utilisateurs de cet ordinateur</translation>
    </message>
    <message>
        <source>%1, without %2</source>
        <comment>a domain, addresses it does not hold for</comment>
        <translation>%1, sans %2</translation>
    </message>
</context>
<context>
    <name>DotQmailWords</name>
    <message>
        <source>A copy is passed on to %1.</source>
        <comment>address</comment>
        <translation>Une copie est transmise à %1.</translation>
    </message>
    <message>
        <source>It is kept in the Maildir %1.</source>
        <comment>path</comment>
        <translation>Il est conservé dans le Maildir %1.</translation>
    </message>
    <message>
        <source>It is appended to the mbox file %1.</source>
        <comment>path</comment>
        <translation>Il est ajouté au fichier mbox %1.</translation>
    </message>
    <message>
        <source>It is given to the program %1.</source>
        <comment>command line</comment>
        <translation>Il est transmis au programme %1.</translation>
    </message>
    <message>
        <source>From here on it is a list: nothing but addresses may follow.</source>
        <translation>À partir d’ici, c’est une liste : seules des adresses peuvent suivre.</translation>
    </message>
    <message>
        <source>The line %1 is ignored.</source>
        <comment>number</comment>
        <translation>La ligne %1 est ignorée.</translation>
    </message>
    <message>
        <source>The first line is blank: the mail waits until it is not.</source>
        <translation>La première ligne est vide : le courrier attend qu’elle ne le soit plus.</translation>
    </message>
    <message>
        <source>The file is empty: the standard delivery holds.</source>
        <translation>Le fichier est vide : la remise par défaut s’applique.</translation>
    </message>
    <message>
        <source>It names no place: the mail is dropped without a word.</source>
        <translation>Aucune destination n’est nommée : le courrier est supprimé sans avertissement.</translation>
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
        <translation>%1 j</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <comment>days, hours</comment>
        <translation>%1 j %2 h</translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation>
            <numerusform>%n octet</numerusform>
            <numerusform>%n octets</numerusform>
        </translation>
    </message>
    <message>
        <source>due now</source>
        <translation>maintenant</translation>
    </message>
    <message>
        <source>in %1 s</source>
        <comment>seconds</comment>
        <translation>dans %1 s</translation>
    </message>
    <message>
        <source>in %1 min</source>
        <comment>minutes</comment>
        <translation>dans %1 min</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Remise</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>File d’attente</translation>
    </message>
    <message>
        <source>Mail in (SMTP)</source>
        <translation>Courrier entrant (SMTP)</translation>
    </message>
    <message>
        <source>Mail from users (submission)</source>
        <translation>Courrier des utilisateurs (soumission)</translation>
    </message>
    <message>
        <source>Mail from users (submission under TLS)</source>
        <translation>Courrier des utilisateurs (soumission sous TLS)</translation>
    </message>
    <message>
        <source>Mailboxes (POP3)</source>
        <translation>Boîtes aux lettres (POP3)</translation>
    </message>
    <message>
        <source>Mailboxes (POP3 under TLS)</source>
        <translation>Boîtes aux lettres (POP3 sous TLS)</translation>
    </message>
    <message>
        <source>Mail in (QMTP)</source>
        <translation>Courrier entrant (QMTP)</translation>
    </message>
    <message>
        <source>Mail from null clients (QMQP)</source>
        <translation>Courrier de clients sans file d’attente (QMQP)</translation>
    </message>
</context>
<context>
    <name>HelperWords</name>
    <message>
        <source>None.</source>
        <translation>Aucune.</translation>
    </message>
    <message>
        <source>None. qmail-send is told to read its files again (HUP).</source>
        <translation>Aucune. Il est demandé à qmail-send de relire ses fichiers (HUP).</translation>
    </message>
    <message>
        <source>qmail-send is restarted: running deliveries finish first; mail is taken meanwhile.</source>
        <translation>qmail-send est redémarré : les remises en cours se terminent d’abord ; le courrier est accepté entre-temps.</translation>
    </message>
    <message>
        <source>All services are restarted: running deliveries and connections finish first, and for some seconds no mail is taken.</source>
        <translation>Tous les services sont redémarrés : les remises et connexions en cours se terminent d’abord, et pendant quelques secondes aucun courrier n’est accepté.</translation>
    </message>
    <message>
        <source>Mail to anybody@%1 is accepted from the whole Internet.</source>
        <translation>Le courrier pour n’importe qui@%1 est accepté de tout Internet.</translation>
    </message>
    <message>
        <source>Mail to anybody below %1 is accepted from the whole Internet.</source>
        <translation>Le courrier pour n’importe qui sous %1 est accepté de tout Internet.</translation>
    </message>
    <message>
        <source>Mail to anybody@%1 is refused from now on.</source>
        <translation>Le courrier pour n’importe qui@%1 est désormais refusé.</translation>
    </message>
    <message>
        <source>Mail to anybody below %1 is refused from now on.</source>
        <translation>Le courrier pour n’importe qui sous %1 est désormais refusé.</translation>
    </message>
    <message>
        <source>Mail for any domain is accepted from everybody: the hub becomes an open relay.</source>
        <translation>Le courrier pour tout domaine est accepté de tout le monde : le hub devient un relais ouvert.</translation>
    </message>
    <message>
        <source>From now on only mail for the named domains is accepted; until now it was mail for any domain.</source>
        <translation>Désormais, seul le courrier pour les domaines nommés est accepté ; jusqu’ici, c’était le courrier pour tout domaine.</translation>
    </message>
    <message>
        <source>Only the domain in control/me is local.</source>
        <translation>Seul le domaine dans control/me est local.</translation>
    </message>
    <message>
        <source>The addresses of %1 are the users and aliases of this computer.</source>
        <translation>Les adresses de %1 sont les utilisateurs et les alias de cet ordinateur.</translation>
    </message>
    <message>
        <source>%1 is no longer local: mail for it goes where virtualdomains or DNS say; what waits for it in the queue as local mail is still delivered here.</source>
        <translation>%1 n’est plus local : son courrier va où virtualdomains ou le DNS l’indiquent ; ce qui attend pour lui dans la file d’attente comme courrier local est encore remis ici.</translation>
    </message>
    <message>
        <source>%1 is no longer virtual: mail for it goes where locals or DNS say.</source>
        <translation>%1 n’est plus virtuel : son courrier va où locals ou le DNS l’indiquent.</translation>
    </message>
    <message>
        <source>Through control/virtualdomains mail to anybody@%1 goes to the local address %2-NAME.</source>
        <translation>Par control/virtualdomains, le courrier pour n’importe qui@%1 va à l’adresse locale %2-NOM.</translation>
    </message>
    <message>
        <source>Through control/virtualdomains mail to anybody below %1 goes to the local address %2-NAME.</source>
        <translation>Par control/virtualdomains, le courrier pour n’importe qui sous %1 va à l’adresse locale %2-NOM.</translation>
    </message>
    <message>
        <source>Through control/virtualdomains mail to %1 goes to the local address %2-NAME.</source>
        <translation>Par control/virtualdomains, le courrier pour %1 va à l’adresse locale %2-NOM.</translation>
    </message>
    <message>
        <source>The same for %1 more.</source>
        <translation>De même pour %1 autres.</translation>
    </message>
    <message>
        <source>%1 is removed; without it holds: %2.</source>
        <translation>%1 est supprimé ; sans lui s’applique : %2.</translation>
    </message>
    <message>
        <source>It is taken back after %1 seconds unless it is confirmed, because it changes where mail is sent.</source>
        <translation>La modification est annulée après %1 secondes si elle n’est pas confirmée, car elle change l’endroit où le courrier est envoyé.</translation>
    </message>
    <message>
        <source>It is taken back after %1 seconds unless it is confirmed, because it changes where the hub listens.</source>
        <translation>La modification est annulée après %1 secondes si elle n’est pas confirmée, car elle change les adresses où le hub écoute.</translation>
    </message>
    <message>
        <source>It is taken back after %1 seconds unless it is confirmed, because it changes what the hub is called or runs as.</source>
        <translation>La modification est annulée après %1 secondes si elle n’est pas confirmée, car elle change le nom du hub ou le compte sous lequel il s’exécute.</translation>
    </message>
    <message>
        <source>It is taken back after %1 seconds unless it is confirmed, because it changes whether the hub relays for everybody.</source>
        <translation>La modification est annulée après %1 secondes si elle n’est pas confirmée, car elle change le fait que le hub relaie ou non pour tout le monde.</translation>
    </message>
    <message>
        <source>every file reads back as it was meant</source>
        <translation>chaque fichier se relit comme prévu</translation>
    </message>
    <message>
        <source>the change is recorded in the history</source>
        <translation>la modification est inscrite dans l’historique</translation>
    </message>
    <message>
        <source>control/morercpthosts is compiled</source>
        <translation>control/morercpthosts est compilé</translation>
    </message>
    <message>
        <source>users/assign is compiled</source>
        <translation>users/assign est compilé</translation>
    </message>
    <message>
        <source>the tcp rules are compiled</source>
        <translation>les règles tcp sont compilées</translation>
    </message>
    <message>
        <source>qmail-send reads its files again (HUP)</source>
        <translation>qmail-send relit ses fichiers (HUP)</translation>
    </message>
    <message>
        <source>all services are restarted</source>
        <translation>tous les services sont redémarrés</translation>
    </message>
    <message>
        <source>%1 is restarted</source>
        <translation>%1 est redémarré</translation>
    </message>
    <message>
        <source>by SMTP mail to %1 is accepted</source>
        <translation>en SMTP, le courrier pour %1 est accepté</translation>
    </message>
    <message>
        <source>by SMTP mail to %1 is refused</source>
        <translation>en SMTP, le courrier pour %1 est refusé</translation>
    </message>
    <message>
        <source>%1 is written</source>
        <translation>%1 est écrit</translation>
    </message>
    <message>
        <source>%1 is removed</source>
        <translation>%1 est supprimé</translation>
    </message>
    <message>
        <source>it does not run; it reads them when it starts</source>
        <translation>il ne s’exécute pas ; il les lit à son démarrage</translation>
    </message>
    <message>
        <source>it does not run; it reads its files when it starts</source>
        <translation>il ne s’exécute pas ; il lit ses fichiers à son démarrage</translation>
    </message>
    <message>
        <source>it has answered since</source>
        <translation>il a répondu depuis</translation>
    </message>
    <message>
        <source>it was told; whether it has read them cannot be asked</source>
        <translation>il a été prévenu ; on ne peut pas savoir s’il les a lus</translation>
    </message>
    <message>
        <source>it runs as process %1</source>
        <translation>il s’exécute sous le numéro de processus %1</translation>
    </message>
    <message>
        <source>it says the same already</source>
        <translation>il dit déjà la même chose</translation>
    </message>
    <message>
        <source>this machine may send mail anywhere, so the answer would say nothing</source>
        <translation>cette machine peut envoyer du courrier partout, la réponse ne dirait donc rien</translation>
    </message>
    <message>
        <source>Undo of change %1: %2</source>
        <translation>Annulation de la modification %1 : %2</translation>
    </message>
    <message>
        <source>there is no Maildir %1 yet: mail for it waits until its owner makes it with maildirmake</source>
        <translation>il n&apos;y a pas encore de Maildir %1 : son courrier attend que son propriétaire le crée avec maildirmake</translation>
    </message>
    <message>
        <source>Could not %1: %2</source>
        <translation>On n’a pas pu %1 : %2</translation>
    </message>
    <message>
        <source>change where mail for the address goes</source>
        <translation>changer où va le courrier pour l’adresse</translation>
    </message>
    <message>
        <source>take the addresses from the table</source>
        <translation>reprendre les adresses de la table</translation>
    </message>
    <message>
        <source>remove the address</source>
        <translation>supprimer l’adresse</translation>
    </message>
    <message>
        <source>restore the backup</source>
        <translation>restaurer la sauvegarde</translation>
    </message>
    <message>
        <source>edit the files</source>
        <translation>modifier les fichiers</translation>
    </message>
    <message>
        <source>make these changes</source>
        <translation>faire ces modifications</translation>
    </message>
    <message>
        <source>take back the change</source>
        <translation>revenir sur la modification</translation>
    </message>
    <message>
        <source>change the setting</source>
        <translation>modifier le réglage</translation>
    </message>
    <message>
        <source>set the setting back to its standard</source>
        <translation>remettre le réglage à sa valeur par défaut</translation>
    </message>
    <message>
        <source>write the file</source>
        <translation>écrire le fichier</translation>
    </message>
    <message>
        <source>add the domain</source>
        <translation>ajouter le domaine</translation>
    </message>
    <message>
        <source>change the domain</source>
        <translation>modifier le domaine</translation>
    </message>
    <message>
        <source>remove the domain</source>
        <translation>supprimer le domaine</translation>
    </message>
    <message>
        <source>rename the domain</source>
        <translation>renommer le domaine</translation>
    </message>
    <message>
        <source>remove the entry of fastforward&apos;s table</source>
        <translation>supprimer l’entrée de la table de fastforward</translation>
    </message>
    <message>
        <source>set the entry of fastforward&apos;s table</source>
        <translation>définir l’entrée de la table de fastforward</translation>
    </message>
    <message>
        <source>change the names of the hub</source>
        <translation>modifier les noms du hub</translation>
    </message>
    <message>
        <source>add members to the mailing list</source>
        <translation>ajouter des membres à la liste de diffusion</translation>
    </message>
    <message>
        <source>make the mailing list</source>
        <translation>créer la liste de diffusion</translation>
    </message>
    <message>
        <source>remove the mailing list</source>
        <translation>supprimer la liste de diffusion</translation>
    </message>
    <message>
        <source>remove members of the mailing list</source>
        <translation>supprimer des membres de la liste de diffusion</translation>
    </message>
    <message>
        <source>change the owner of the mailing list</source>
        <translation>changer le propriétaire de la liste de diffusion</translation>
    </message>
    <message>
        <source>remove the password</source>
        <translation>supprimer le mot de passe</translation>
    </message>
    <message>
        <source>set the password</source>
        <translation>définir le mot de passe</translation>
    </message>
    <message>
        <source>change what is archived</source>
        <translation>changer ce qui est archivé</translation>
    </message>
    <message>
        <source>change the queue for hosts that dial in</source>
        <translation>modifier la file d’attente pour les hôtes qui se connectent par appel</translation>
    </message>
    <message>
        <source>make this a client without a queue</source>
        <translation>faire de cet hôte un client sans file d’attente</translation>
    </message>
    <message>
        <source>make this a client of another hub</source>
        <translation>faire de cet hôte un client d’un autre hub</translation>
    </message>
    <message>
        <source>add the rule for clients</source>
        <translation>ajouter la règle pour les clients</translation>
    </message>
    <message>
        <source>remove the rule for clients</source>
        <translation>supprimer la règle pour les clients</translation>
    </message>
    <message>
        <source>end the service</source>
        <translation>mettre fin au service</translation>
    </message>
    <message>
        <source>begin the service</source>
        <translation>mettre en place le service</translation>
    </message>
    <message>
        <source>let the services follow their settings</source>
        <translation>mettre les services en accord avec leurs réglages</translation>
    </message>
    <message>
        <source>take over the hub</source>
        <translation>adopter le hub</translation>
    </message>
    <message>
        <source>make the hub</source>
        <translation>créer le hub</translation>
    </message>
    <message>
        <source>remove the smart host</source>
        <translation>supprimer le smarthost</translation>
    </message>
    <message>
        <source>set the smart host</source>
        <translation>définir le smarthost</translation>
    </message>
    <message>
        <source>install the certificate</source>
        <translation>installer le certificat</translation>
    </message>
    <message>
        <source>make the certificate</source>
        <translation>créer le certificat</translation>
    </message>
    <message>
        <source>remove the certificate</source>
        <translation>supprimer le certificat</translation>
    </message>
    <message>
        <source>add the rule of users/assign</source>
        <translation>ajouter la règle de users/assign</translation>
    </message>
    <message>
        <source>make users/assign anew</source>
        <translation>reconstruire users/assign</translation>
    </message>
    <message>
        <source>remove the rule of users/assign</source>
        <translation>supprimer la règle de users/assign</translation>
    </message>
    <message>
        <source>change the list of users</source>
        <translation>modifier la liste des utilisateurs</translation>
    </message>
    <message>
        <source>take back what was not confirmed</source>
        <translation>annuler ce qui n’a pas été confirmé</translation>
    </message>
    <message>
        <source>make the change</source>
        <translation>faire la modification</translation>
    </message>
    <message>
        <source>begin a change</source>
        <translation>commencer une modification</translation>
    </message>
    <message>
        <source>make good an interrupted change</source>
        <translation>réparer une modification interrompue</translation>
    </message>
    <message>
        <source>open the history</source>
        <translation>ouvrir l’historique</translation>
    </message>
    <message>
        <source>open the history in %1</source>
        <translation>ouvrir l’historique dans %1</translation>
    </message>
    <message>
        <source>make the history in %1</source>
        <translation>créer l’historique dans %1</translation>
    </message>
    <message>
        <source>read the history</source>
        <translation>lire l’historique</translation>
    </message>
    <message>
        <source>write the history</source>
        <translation>écrire l’historique</translation>
    </message>
    <message>
        <source>read the audit log</source>
        <translation>lire le journal d’audit</translation>
    </message>
    <message>
        <source>read the request</source>
        <translation>lire la demande</translation>
    </message>
    <message>
        <source>note what was edited outside</source>
        <translation>noter ce qui a été modifié de l’extérieur</translation>
    </message>
    <message>
        <source>forget the confirmation</source>
        <translation>oublier la confirmation</translation>
    </message>
    <message>
        <source>take back the change of %1</source>
        <translation>revenir sur la modification de %1</translation>
    </message>
    <message>
        <source>undo change %1</source>
        <translation>annuler la modification %1</translation>
    </message>
    <message>
        <source>find the hub</source>
        <translation>trouver le hub</translation>
    </message>
    <message>
        <source>find the file of %1</source>
        <translation>trouver le fichier de %1</translation>
    </message>
    <message>
        <source>find the files of %1</source>
        <translation>trouver les fichiers de %1</translation>
    </message>
    <message>
        <source>find the files of the addresses</source>
        <translation>trouver les fichiers des adresses</translation>
    </message>
    <message>
        <source>find the account of the SMTP server</source>
        <translation>trouver le compte du serveur SMTP</translation>
    </message>
    <message>
        <source>list the addresses</source>
        <translation>lister les adresses</translation>
    </message>
    <message>
        <source>list the mailing lists</source>
        <translation>lister les listes de diffusion</translation>
    </message>
    <message>
        <source>look at the list %1</source>
        <translation>examiner la liste %1</translation>
    </message>
    <message>
        <source>read the members of %1</source>
        <translation>lire les membres de %1</translation>
    </message>
    <message>
        <source>make the mailing list %1</source>
        <translation>créer la liste de diffusion %1</translation>
    </message>
    <message>
        <source>read the passwords</source>
        <translation>lire les mots de passe</translation>
    </message>
    <message>
        <source>set a password</source>
        <translation>définir un mot de passe</translation>
    </message>
    <message>
        <source>add the rule</source>
        <translation>ajouter la règle</translation>
    </message>
    <message>
        <source>compile the rules</source>
        <translation>compiler les règles</translation>
    </message>
    <message>
        <source>make users/assign</source>
        <translation>créer users/assign</translation>
    </message>
    <message>
        <source>look up the accounts</source>
        <translation>rechercher les comptes</translation>
    </message>
    <message>
        <source>look up the account %1</source>
        <translation>rechercher le compte %1</translation>
    </message>
    <message>
        <source>explain %1</source>
        <translation>expliquer %1</translation>
    </message>
    <message>
        <source>rename %1</source>
        <translation>renommer %1</translation>
    </message>
    <message>
        <source>add %1</source>
        <translation>ajouter %1</translation>
    </message>
    <message>
        <source>change %1</source>
        <translation>modifier %1</translation>
    </message>
    <message>
        <source>read %1</source>
        <translation>lire %1</translation>
    </message>
    <message>
        <source>open %1</source>
        <translation>ouvrir %1</translation>
    </message>
    <message>
        <source>start %1</source>
        <translation>démarrer %1</translation>
    </message>
    <message>
        <source>connect to %1</source>
        <translation>se connecter à %1</translation>
    </message>
    <message>
        <source>make a certificate</source>
        <translation>créer un certificat</translation>
    </message>
    <message>
        <source>make a hub in %1</source>
        <translation>créer un hub dans %1</translation>
    </message>
    <message>
        <source>take over the hub in %1</source>
        <translation>adopter le hub dans %1</translation>
    </message>
    <message>
        <source>read the relays</source>
        <translation>lire les relais</translation>
    </message>
    <message>
        <source>try the relay</source>
        <translation>essayer le relais</translation>
    </message>
    <message>
        <source>back up the configuration</source>
        <translation>sauvegarder la configuration</translation>
    </message>
    <message>
        <source>read the backup %1</source>
        <translation>lire la sauvegarde %1</translation>
    </message>
    <message>
        <source>remove the backup %1</source>
        <translation>supprimer la sauvegarde %1</translation>
    </message>
    <message>
        <source>finish the change</source>
        <translation>terminer la modification</translation>
    </message>
    <message>
        <source>show %1</source>
        <translation>afficher %1</translation>
    </message>
    <message>
        <source>stop the hub</source>
        <translation>arrêter le hub</translation>
    </message>
    <message>
        <source>read the queue</source>
        <translation>lire la file d’attente</translation>
    </message>
    <message>
        <source>look after the hub</source>
        <translation>gérer le hub</translation>
    </message>
    <message>
        <source>retry all messages</source>
        <translation>réessayer tous les messages</translation>
    </message>
    <message>
        <source>retry message %1</source>
        <translation>réessayer le message %1</translation>
    </message>
    <message>
        <source>return message %1</source>
        <translation>retourner le message %1</translation>
    </message>
    <message>
        <source>delete message %1</source>
        <translation>supprimer le message %1</translation>
    </message>
    <message>
        <source>give message %1 more time</source>
        <translation>donner plus de temps au message %1</translation>
    </message>
    <message>
        <source>start the service %1</source>
        <translation>démarrer le service %1</translation>
    </message>
    <message>
        <source>stop the service %1</source>
        <translation>arrêter le service %1</translation>
    </message>
    <message>
        <source>restart the service %1</source>
        <translation>redémarrer le service %1</translation>
    </message>
    <message>
        <source>pause the service %1</source>
        <translation>mettre en pause le service %1</translation>
    </message>
    <message>
        <source>continue the service %1</source>
        <translation>faire continuer le service %1</translation>
    </message>
    <message>
        <source>reload the service %1</source>
        <translation>recharger le service %1</translation>
    </message>
    <message>
        <source>try the login at %1</source>
        <translation>essayer l’identification auprès de %1</translation>
    </message>
    <message>
        <source>send a test mail</source>
        <translation>envoyer un message d’essai</translation>
    </message>
    <message>
        <source>ask the name system</source>
        <translation>interroger le DNS</translation>
    </message>
    <message>
        <source>ask the name system about %1</source>
        <translation>interroger le DNS au sujet de %1</translation>
    </message>
    <message>
        <source>list the logs of %1</source>
        <translation>lister les journaux de %1</translation>
    </message>
    <message>
        <source>open the log %1</source>
        <translation>ouvrir le journal %1</translation>
    </message>
    <message>
        <source>open the log file %1 in %2</source>
        <translation>ouvrir le fichier journal %1 dans %2</translation>
    </message>
    <message>
        <source>Could not answer: %1</source>
        <translation>On n’a pas pu répondre : %1</translation>
    </message>
    <message>
        <source>There is no %1</source>
        <translation>Il n’y a pas de %1</translation>
    </message>
    <message>
        <source>There is no file to change: %1</source>
        <translation>Il n’y a pas de fichier à modifier : %1</translation>
    </message>
    <message>
        <source>There is no control file to change: %1</source>
        <translation>Il n’y a pas de fichier de contrôle à modifier : %1</translation>
    </message>
    <message>
        <source>There is no history: %1</source>
        <translation>Il n’y a pas d’historique : %1</translation>
    </message>
    <message>
        <source>There is no change %1</source>
        <translation>Il n’y a pas de modification %1</translation>
    </message>
    <message>
        <source>There is no change %1, and an older one %2</source>
        <translation>Il n’y a pas de modification %1, ni de plus ancienne %2</translation>
    </message>
    <message>
        <source>There is no change %1 that can be undone</source>
        <translation>Il n’y a pas de modification %1 qui puisse être annulée</translation>
    </message>
    <message>
        <source>There is no change to undo</source>
        <translation>Il n’y a pas de modification à annuler</translation>
    </message>
    <message>
        <source>There is no change that waits to be confirmed</source>
        <translation>Il n’y a pas de modification qui attende d’être confirmée</translation>
    </message>
    <message>
        <source>There is no domain %1 on this hub</source>
        <translation>Il n’y a pas de domaine %1 sur ce hub</translation>
    </message>
    <message>
        <source>There is no domain %1 that is delivered here</source>
        <translation>Il n’y a pas de domaine %1 dont le courrier soit remis ici</translation>
    </message>
    <message>
        <source>There is no domain %1 in this backup</source>
        <translation>Il n’y a pas de domaine %1 dans cette sauvegarde</translation>
    </message>
    <message>
        <source>There is no delivery to %1 there</source>
        <translation>Il n’y a pas de remise à %1 à cet endroit</translation>
    </message>
    <message>
        <source>There is no file of the address %1 (%2)</source>
        <translation>Il n’y a pas de fichier de l’adresse %1 (%2)</translation>
    </message>
    <message>
        <source>There is no file %1 in this backup</source>
        <translation>Il n’y a pas de fichier %1 dans cette sauvegarde</translation>
    </message>
    <message>
        <source>There is no backup named %1</source>
        <translation>Il n’y a pas de sauvegarde nommée %1</translation>
    </message>
    <message>
        <source>There is no entry &quot;%1&quot; in %2</source>
        <translation>Il n’y a pas d’entrée &quot;%1&quot; dans %2</translation>
    </message>
    <message>
        <source>There is no name %1 in the table of fastforward</source>
        <translation>Il n’y a pas de nom %1 dans la table de fastforward</translation>
    </message>
    <message>
        <source>There is no mailing list %1</source>
        <translation>Il n’y a pas de liste de diffusion %1</translation>
    </message>
    <message>
        <source>There is no member %1 of %2</source>
        <translation>Il n’y a pas de membre %1 de %2</translation>
    </message>
    <message>
        <source>There is no password of %1</source>
        <translation>Il n’y a pas de mot de passe de %1</translation>
    </message>
    <message>
        <source>There is no rule for %1</source>
        <translation>Il n’y a pas de règle pour %1</translation>
    </message>
    <message>
        <source>There is no rule for everybody else</source>
        <translation>Il n’y a pas de règle pour tous les autres</translation>
    </message>
    <message>
        <source>There is no rule for %1 in users/assign</source>
        <translation>Il n’y a pas de règle pour %1 dans users/assign</translation>
    </message>
    <message>
        <source>There is no relay for %1</source>
        <translation>Il n’y a pas de relais pour %1</translation>
    </message>
    <message>
        <source>There is no certificate %1</source>
        <translation>Il n’y a pas de certificat %1</translation>
    </message>
    <message>
        <source>There is no account %1</source>
        <translation>Il n’y a pas de compte %1</translation>
    </message>
    <message>
        <source>There is no local address of %1: %2</source>
        <translation>Il n’y a pas d’adresse locale de %1 : %2</translation>
    </message>
    <message>
        <source>There is no service named %1</source>
        <translation>Il n’y a pas de service nommé %1</translation>
    </message>
    <message>
        <source>There is no service named %1 that a hub can have</source>
        <translation>Il n’y a pas de service nommé %1 qu’un hub puisse avoir</translation>
    </message>
    <message>
        <source>There is no control file named %1</source>
        <translation>Il n’y a pas de fichier de contrôle nommé %1</translation>
    </message>
    <message>
        <source>There is no log directory named %1</source>
        <translation>Il n’y a pas de répertoire de journaux nommé %1</translation>
    </message>
    <message>
        <source>There is no log file %1 in %2</source>
        <translation>Il n’y a pas de fichier journal %1 dans %2</translation>
    </message>
    <message>
        <source>There is no log file %1 as it was listed</source>
        <translation>Il n’y a pas de fichier journal %1 tel qu’il était listé</translation>
    </message>
    <message>
        <source>There is no hub in %1 that was set up by hand: no service below /service or /etc/service starts its qmail-send</source>
        <translation>Il n’y a pas de hub dans %1 qui ait été installé à la main : aucun service sous /service ou /etc/service ne démarre son qmail-send</translation>
    </message>
    <message>
        <source>There is no hub in %1 yet; one of the acts must make it (org.mailwright.Setup).</source>
        <translation>Il n’y a pas encore de hub dans %1 ; l’une des actions doit le créer (org.mailwright.Setup).</translation>
    </message>
    <message>
        <source>There is no hub in %1 yet; make one with the application, or with: mailwrightctl setup create NAME.</source>
        <translation>Il n’y a pas encore de hub dans %1 ; créez-en un avec l’application, ou avec : mailwrightctl setup create NAME.</translation>
    </message>
    <message>
        <source>The hub in %1 was set up by others and has not been taken over yet: mailwrightctl setup adopt.</source>
        <translation>Le hub dans %1 a été installé par d’autres et n’a pas encore été adopté : mailwrightctl setup adopt.</translation>
    </message>
    <message>
        <source>There is no method %1.</source>
        <translation>Il n’y a pas de méthode %1.</translation>
    </message>
    <message>
        <source>Not allowed: the right to %1 is missing</source>
        <translation>Non autorisé ; il manque le droit suivant : %1</translation>
    </message>
    <message>
        <source>Not allowed: the right to view is missing</source>
        <translation>Non autorisé : le droit de consulter manque</translation>
    </message>
    <message>
        <source>Not allowed: the right to operate is missing</source>
        <translation>Non autorisé : le droit d’exploiter manque</translation>
    </message>
    <message>
        <source>Not allowed: the right to configure is missing</source>
        <translation>Non autorisé : le droit de configurer manque</translation>
    </message>
    <message>
        <source>read mail</source>
        <translation>lire le courrier</translation>
    </message>
    <message>
        <source>let mail run programs</source>
        <translation>laisser le courrier exécuter des programmes</translation>
    </message>
    <message>
        <source>give addresses to accounts</source>
        <translation>attribuer des adresses à des comptes</translation>
    </message>
    <message>
        <source>open the relay</source>
        <translation>ouvrir le relais</translation>
    </message>
    <message>
        <source>delete mail</source>
        <translation>supprimer du courrier</translation>
    </message>
    <message>
        <source>read messages</source>
        <translation>lire des messages</translation>
    </message>
    <message>
        <source>write files as they are given</source>
        <translation>écrire des fichiers tels qu’ils sont donnés</translation>
    </message>
    <message>
        <source>restore a backup</source>
        <translation>restaurer une sauvegarde</translation>
    </message>
    <message>
        <source>Only root may do this: %1.</source>
        <translation>Seul root peut faire cela : %1.</translation>
    </message>
    <message>
        <source>Only the hub&apos;s owner may do this: %1.</source>
        <translation>Seul le propriétaire du hub peut faire cela : %1.</translation>
    </message>
    <message>
        <source>Only root may do this, or whom polkit allows it: %1; %2.</source>
        <translation>Seul root peut faire cela, ou celui à qui polkit le permet : %1 ; %2.</translation>
    </message>
    <message>
        <source>Only root may read mail, or whom polkit allows it: %1.</source>
        <translation>Seul root peut lire le courrier, ou celui à qui polkit le permet : %1.</translation>
    </message>
    <message>
        <source>As root: %1</source>
        <translation>En tant que root : %1</translation>
    </message>
    <message>
        <source>This is a private hub; only its owner may use it.</source>
        <translation>C’est un hub privé ; seul son propriétaire peut l’utiliser.</translation>
    </message>
    <message>
        <source>%1 is not a member of the group %2.</source>
        <translation>%1 n’est pas membre du groupe %2.</translation>
    </message>
    <message>
        <source>%1 is not a member of the group %2, and %3.</source>
        <translation>%1 n’est pas membre du groupe %2, et %3.</translation>
    </message>
    <message>
        <source>An administrator can add the account, which is nearly as good as making it root: %1</source>
        <translation>Un administrateur peut ajouter le compte, ce qui revient presque à en faire root : %1</translation>
    </message>
    <message>
        <source>the kernel does not tell which process asks (it is older than Linux 6.5)</source>
        <translation>le noyau ne dit pas quel processus demande (il est antérieur à Linux 6.5)</translation>
    </message>
    <message>
        <source>another question to the same user waits for its answer</source>
        <translation>une autre question au même utilisateur attend sa réponse</translation>
    </message>
    <message>
        <source>too many questions are open</source>
        <translation>trop de questions sont en suspens</translation>
    </message>
    <message>
        <source>there is no system bus to ask polkit by</source>
        <translation>il n’y a pas de bus système pour interroger polkit</translation>
    </message>
    <message>
        <source>the system bus is gone</source>
        <translation>le bus système a disparu</translation>
    </message>
    <message>
        <source>polkit could not be asked</source>
        <translation>polkit n’a pas pu être interrogé</translation>
    </message>
    <message>
        <source>polkit does not run</source>
        <translation>polkit ne s’exécute pas</translation>
    </message>
    <message>
        <source>polkit says: %1</source>
        <translation>polkit dit : %1</translation>
    </message>
    <message>
        <source>polkit&apos;s answer cannot be understood</source>
        <translation>la réponse de polkit est incompréhensible</translation>
    </message>
    <message>
        <source>there is no agent to ask for a password where the request comes from</source>
        <translation>il n’y a pas d’agent pour demander un mot de passe là d’où vient la demande</translation>
    </message>
    <message>
        <source>an administrator would have to be asked</source>
        <translation>il faudrait demander à un administrateur</translation>
    </message>
    <message>
        <source>polkit refused it, or no password was given</source>
        <translation>polkit l’a refusé, ou aucun mot de passe n’a été donné</translation>
    </message>
    <message>
        <source>polkit refuses it</source>
        <translation>polkit le refuse</translation>
    </message>
    <message>
        <source>nobody answered in time</source>
        <translation>personne n’a répondu à temps</translation>
    </message>
    <message>
        <source>%1 has changed</source>
        <translation>%1 a changé</translation>
    </message>
    <message>
        <source>%1 did it at %2 GMT by change %3 (%4).</source>
        <translation>%1 l’a fait le %2 GMT par la modification %3 (%4).</translation>
    </message>
    <message>
        <source>Read it again.</source>
        <translation>Relisez-le.</translation>
    </message>
    <message>
        <source>It was removed, and not by a change recorded here.</source>
        <translation>Il a été supprimé, et non par une modification enregistrée ici.</translation>
    </message>
    <message>
        <source>It was edited outside at %1 GMT; it belongs to %2.</source>
        <translation>Il a été modifié de l’extérieur le %1 GMT ; il appartient à %2.</translation>
    </message>
    <message>
        <source>It was made or removed since, so the change cannot be taken back by itself.</source>
        <translation>Il a été créé ou supprimé depuis, donc la modification ne peut pas être annulée seule.</translation>
    </message>
    <message>
        <source>A later change is in the same lines; undo that one first, or edit the file.</source>
        <translation>Une modification ultérieure touche les mêmes lignes ; annulez d’abord celle-là, ou modifiez le fichier.</translation>
    </message>
    <message>
        <source>It holds secrets and was changed again later; undo the later change first.</source>
        <translation>Il contient des secrets et a encore été modifié par la suite ; annulez d’abord la modification ultérieure.</translation>
    </message>
    <message>
        <source>what %1 held before, a secret, is not kept any more</source>
        <translation>ce que %1 contenait avant, un secret, n’est plus conservé</translation>
    </message>
    <message>
        <source>Set it again.</source>
        <translation>Définissez-le à nouveau.</translation>
    </message>
    <message>
        <source>It has left the queue.</source>
        <translation>Il a quitté la file d’attente.</translation>
    </message>
    <message>
        <source>Its number belongs to another message now, or it was given more time.</source>
        <translation>Son numéro appartient maintenant à un autre message, ou plus de temps lui a été donné.</translation>
    </message>
    <message>
        <source>message %1</source>
        <translation>message %1</translation>
    </message>
    <message>
        <source>change %1 (%2) waits to be confirmed</source>
        <translation>la modification %1 (%2) attend d’être confirmée</translation>
    </message>
    <message>
        <source>Confirm it or undo it first.</source>
        <translation>Confirmez-la ou annulez-la d’abord.</translation>
    </message>
    <message>
        <source>nothing has been recorded yet</source>
        <translation>rien n’a encore été enregistré</translation>
    </message>
    <message>
        <source>there is no change %1</source>
        <translation>il n’y a pas de modification %1</translation>
    </message>
    <message>
        <source>change %1 is not older than change %2</source>
        <translation>la modification %1 n’est pas plus ancienne que la modification %2</translation>
    </message>
    <message>
        <source>Another change is being made; try again when it is done.</source>
        <translation>Une autre modification est en cours ; réessayez quand elle sera terminée.</translation>
    </message>
    <message>
        <source>Nothing else is changed before; mend the reason and try again, or move %1 away.</source>
        <translation>Rien d’autre n’est modifié avant ; corrigez la cause et réessayez, ou déplacez %1 ailleurs.</translation>
    </message>
    <message>
        <source>Nothing has been changed.</source>
        <translation>Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>What was changed already has been taken back.</source>
        <translation>Ce qui était déjà modifié a été annulé.</translation>
    </message>
    <message>
        <source>It could not be taken back either; the next start of mailwrightd tries it again.</source>
        <translation>Il n’a pas non plus été possible de l’annuler ; le prochain démarrage de mailwrightd essaiera de nouveau.</translation>
    </message>
    <message>
        <source>A change may have at most 1000 files.</source>
        <translation>Une modification peut concerner au plus 1000 fichiers.</translation>
    </message>
    <message>
        <source>A set has between 1 and 200 acts.</source>
        <translation>Un ensemble a entre 1 et 200 actions.</translation>
    </message>
    <message>
        <source>A set has at most 200 acts.</source>
        <translation>Un ensemble a au plus 200 actions.</translation>
    </message>
    <message>
        <source>Eight changes are at work already; try again in a moment.</source>
        <translation>Huit modifications sont déjà en cours ; réessayez dans un instant.</translation>
    </message>
    <message>
        <source>Four requests of yours are at work already; try again in a moment.</source>
        <translation>Quatre de vos demandes sont déjà en cours ; réessayez dans un instant.</translation>
    </message>
    <message>
        <source>At most %1 addresses are taken at a time.</source>
        <translation>Au plus %1 adresses sont acceptées à la fois.</translation>
    </message>
    <message>
        <source>At most %1 domains are looked up at a time.</source>
        <translation>Au plus %1 domaines sont recherchés à la fois.</translation>
    </message>
    <message>
        <source>There are 1000 backups already; remove some first.</source>
        <translation>Il y a déjà 1000 sauvegardes ; supprimez-en d’abord quelques-unes.</translation>
    </message>
    <message>
        <source>An entry may have at most 1000 targets; a mailing list has no such limit.</source>
        <translation>Une entrée peut avoir au plus 1000 destinations ; une liste de diffusion n’a pas cette limite.</translation>
    </message>
    <message>
        <source>%1 ended before its work was done</source>
        <translation>%1 s’est terminé avant d’avoir fini son travail</translation>
    </message>
    <message>
        <source>What it had begun is finished or taken back before the next change; the journal of mailwrightd says which.</source>
        <translation>Ce qu’il avait commencé est achevé ou annulé avant la prochaine modification ; le journal de mailwrightd dit lequel des deux.</translation>
    </message>
    <message>
        <source>there was no answer in time</source>
        <translation>il n’y a pas eu de réponse à temps</translation>
    </message>
    <message>
        <source>the worker was silent for a minute</source>
        <translation>le processus de travail est resté muet pendant une minute</translation>
    </message>
    <message>
        <source>the worker ended before its work was done</source>
        <translation>le processus de travail s’est terminé avant d’avoir fini</translation>
    </message>
    <message>
        <source>the caller has gone, or the helper ends; what was begun goes on</source>
        <translation>l’appelant est parti, ou l’auxiliaire s’arrête ; ce qui a été commencé continue</translation>
    </message>
    <message>
        <source>the helper let go of the call</source>
        <translation>l’auxiliaire a abandonné l’appel</translation>
    </message>
    <message>
        <source>This is a mistake in mailwrightd; report it.</source>
        <translation>C’est une erreur de mailwrightd ; signalez-la.</translation>
    </message>
    <message>
        <source>it is not running</source>
        <translation>il n’est pas en cours d’exécution</translation>
    </message>
    <message>
        <source>Start it.</source>
        <translation>Démarrez-le.</translation>
    </message>
    <message>
        <source>it has not happened within %1 seconds</source>
        <translation>cela ne s’est pas produit en %1 secondes</translation>
    </message>
    <message>
        <source>Start the hub&apos;s supervisor: restart mailwrightd, and look at svscan.log.</source>
        <translation>Démarrez le superviseur du hub : redémarrez mailwrightd, et regardez svscan.log.</translation>
    </message>
    <message>
        <source>Look at the log of the service.</source>
        <translation>Regardez le journal du service.</translation>
    </message>
    <message>
        <source>It was told to stop and will when its running work is done.</source>
        <translation>Il a reçu l’ordre de s’arrêter et le fera quand son travail en cours sera fini.</translation>
    </message>
    <message>
        <source>It was told to end and begins again when its running work is done.</source>
        <translation>Il a reçu l’ordre de se terminer et recommence quand son travail en cours sera fini.</translation>
    </message>
    <message>
        <source>Start the service qmail-send.</source>
        <translation>Démarrez le service qmail-send.</translation>
    </message>
    <message>
        <source>Look at the service qmail-send.</source>
        <translation>Regardez le service qmail-send.</translation>
    </message>
    <message>
        <source>qmail-send does not run</source>
        <translation>qmail-send ne s’exécute pas</translation>
    </message>
    <message>
        <source>qmail-send takes no commands: it does not run, or is a stock one.</source>
        <translation>qmail-send n’accepte pas de commandes : il ne s’exécute pas, ou c’est celui d’origine.</translation>
    </message>
    <message>
        <source>Check the owners and modes below queue.</source>
        <translation>Vérifiez les propriétaires et les modes sous queue.</translation>
    </message>
    <message>
        <source>these have not ended: %1</source>
        <translation>ceux-ci ne se sont pas terminés : %1</translation>
    </message>
    <message>
        <source>Wait for their running work and try again.</source>
        <translation>Attendez la fin de leur travail en cours et réessayez.</translation>
    </message>
    <message>
        <source>the hub offers no SMTP (control/smtplisten)</source>
        <translation>le hub ne propose pas SMTP (control/smtplisten)</translation>
    </message>
    <message>
        <source>qmail-remote said nothing</source>
        <translation>qmail-remote n’a rien dit</translation>
    </message>
    <message>
        <source>The qmail-send of this hub is %1&apos;s and takes no commands for one message; it can try all of them (queue retry-all), and queue rejuvenate gives one more or less time.</source>
        <translation>Le qmail-send de ce hub est celui de %1 et n’accepte pas de commandes pour un seul message ; il peut les essayer tous (queue retry-all), et queue rejuvenate donne plus ou moins de temps à l’un d’eux.</translation>
    </message>
    <message>
        <source>no supervise looks after %1</source>
        <translation>aucun supervise ne s’occupe de %1</translation>
    </message>
    <message>
        <source>the process that became uid %1 ended early</source>
        <translation>le processus devenu uid %1 s’est terminé trop tôt</translation>
    </message>
    <message>
        <source>%1 cannot be understood: %2; remove it and adopt the hub again</source>
        <translation>%1 est incompréhensible : %2 ; supprimez-le et adoptez à nouveau le hub</translation>
    </message>
    <message>
        <source>the file stayed locked for %1 s</source>
        <translation>le fichier est resté verrouillé pendant %1 s</translation>
    </message>
    <message>
        <source>The helper cannot be reached</source>
        <translation>L’auxiliaire est injoignable</translation>
    </message>
    <message>
        <source>There is no connection yet.</source>
        <translation>Il n’y a pas encore de connexion.</translation>
    </message>
    <message>
        <source>There is no helper at %1.</source>
        <translation>Il n’y a pas d’auxiliaire à %1.</translation>
    </message>
    <message>
        <source>The helper at %1 is not running.</source>
        <translation>L’auxiliaire à %1 ne s’exécute pas.</translation>
    </message>
    <message>
        <source>Start it as root: systemctl start mailwrightd</source>
        <translation>Démarrez-le en tant que root : systemctl start mailwrightd</translation>
    </message>
    <message>
        <source>Start it: %1</source>
        <translation>Démarrez-le : %1</translation>
    </message>
    <message>
        <source>Start mailwrightd.</source>
        <translation>Démarrez mailwrightd.</translation>
    </message>
    <message>
        <source>The helper&apos;s socket %1 may not be opened by this user.</source>
        <translation>Cet utilisateur ne peut pas ouvrir le socket %1 de l’auxiliaire.</translation>
    </message>
    <message>
        <source>The helper at %1 is busy; it is tried again.</source>
        <translation>L’auxiliaire à %1 est occupé ; un nouvel essai est fait.</translation>
    </message>
    <message>
        <source>Another user than root or you listens at %1: this is not the helper.</source>
        <translation>Un autre utilisateur que root ou vous écoute à %1 : ce n’est pas l’auxiliaire.</translation>
    </message>
    <message>
        <source>The helper sent something that is not an answer.</source>
        <translation>L’auxiliaire a envoyé quelque chose qui n’est pas une réponse.</translation>
    </message>
    <message>
        <source>The connection to the helper was lost.</source>
        <translation>La connexion à l’auxiliaire a été perdue.</translation>
    </message>
    <message>
        <source>The helper refused the request (%1)</source>
        <translation>L’auxiliaire a refusé la demande (%1)</translation>
    </message>
    <message>
        <source>The helper refused the request (%1, %2)</source>
        <translation>L’auxiliaire a refusé la demande (%1, %2)</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>Aucun fichier ou répertoire de ce nom</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>Permission refusée</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>Opération non permise</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>Plus d’espace disponible sur le périphérique</translation>
    </message>
    <message>
        <source>Disk quota exceeded</source>
        <translation>Quota de disque dépassé</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>Système de fichiers en lecture seule</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>Erreur d’entrée/sortie</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>N’est pas un répertoire</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>Est un répertoire</translation>
    </message>
    <message>
        <source>File exists</source>
        <translation>Le fichier existe</translation>
    </message>
    <message>
        <source>Device or resource busy</source>
        <translation>Périphérique ou ressource occupé</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <translation>Trop de fichiers ouverts</translation>
    </message>
    <message>
        <source>Connection refused</source>
        <translation>Connexion refusée</translation>
    </message>
    <message>
        <source>Connection reset by peer</source>
        <translation>Connexion réinitialisée par l’autre côté</translation>
    </message>
    <message>
        <source>Connection timed out</source>
        <translation>Délai de connexion dépassé</translation>
    </message>
    <message>
        <source>No route to host</source>
        <translation>Aucune route vers l’hôte</translation>
    </message>
    <message>
        <source>Network is unreachable</source>
        <translation>Le réseau est inaccessible</translation>
    </message>
    <message>
        <source>Broken pipe</source>
        <translation>Tube rompu</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>pas de réponse</translation>
    </message>
    <message>
        <source>no answer in time</source>
        <translation>pas de réponse à temps</translation>
    </message>
    <message>
        <source>%1 cannot be changed here: %2</source>
        <translation>%1 ne peut pas être modifié ici : %2</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>il n’y a pas de tel fichier</translation>
    </message>
    <message>
        <source>no control file has that name</source>
        <translation>aucun fichier de contrôle ne porte ce nom</translation>
    </message>
    <message>
        <source>no control file has that name; %1 is one</source>
        <translation>aucun fichier de contrôle ne porte ce nom ; %1 en est un</translation>
    </message>
    <message>
        <source>its * stands for the end of a name</source>
        <translation>son * représente la fin d’un nom</translation>
    </message>
    <message>
        <source>it is made by a program</source>
        <translation>il est créé par un programme</translation>
    </message>
    <message>
        <source>it is none of append, assign, exclude, include, mailnames, passwd and subusers</source>
        <translation>il n’est aucun de append, assign, exclude, include, mailnames, passwd et subusers</translation>
    </message>
    <message>
        <source>addresses of the alias account are files .qmail-NAME in small letters</source>
        <translation>les adresses du compte alias sont des fichiers .qmail-NOM en minuscules</translation>
    </message>
    <message>
        <source>a person&apos;s files are .qmail and .qmail-EXTENSION in small letters</source>
        <translation>les fichiers d’une personne sont .qmail et .qmail-EXTENSION en minuscules</translation>
    </message>
    <message>
        <source>nobody here is called %1</source>
        <translation>personne ici ne s’appelle %1</translation>
    </message>
    <message>
        <source>no account that gets mail is called %1</source>
        <translation>aucun compte qui reçoit du courrier ne s’appelle %1</translation>
    </message>
    <message>
        <source>%1 is no home of this hub&apos;s people</source>
        <translation>%1 n’est le répertoire personnel d’aucun utilisateur de ce hub</translation>
    </message>
    <message>
        <source>users/assign gives the address the home %1, which is not the account&apos;s own</source>
        <translation>users/assign donne à l’adresse le répertoire %1, qui n’est pas celui du compte</translation>
    </message>
    <message>
        <source>only control/servercerts/NAME.pem lies below a directory there</source>
        <translation>seul control/servercerts/NAME.pem se trouve sous un répertoire à cet endroit</translation>
    </message>
    <message>
        <source>there are files .qmail-192:0:2:1-default alone, named after the machines of customers</source>
        <translation>il n’y a là que des fichiers .qmail-192:0:2:1-default, nommés d’après les machines des clients</translation>
    </message>
    <message>
        <source>no service can have that name</source>
        <translation>aucun service ne peut porter ce nom</translation>
    </message>
    <message>
        <source>a service has run, log/run, down and link</source>
        <translation>un service a run, log/run, down et link</translation>
    </message>
    <message>
        <source>a private hub has no mailing lists of mlmmj</source>
        <translation>un hub privé n’a pas de listes de diffusion de mlmmj</translation>
    </message>
    <message>
        <source>that is no mailing list</source>
        <translation>ce n’est pas une liste de diffusion</translation>
    </message>
    <message>
        <source>of a list, control/owner and its files of members can be changed</source>
        <translation>d’une liste, on peut modifier control/owner et ses fichiers de membres</translation>
    </message>
    <message>
        <source>%1 belongs to uid %2, which it must not; give it back with chown first</source>
        <translation>%1 appartient à l’uid %2, ce qui ne doit pas être ; rendez-le d’abord avec chown</translation>
    </message>
    <message>
        <source>%1 is a link; only ordinary files are changed</source>
        <translation>%1 est un lien ; seuls les fichiers ordinaires sont modifiés</translation>
    </message>
    <message>
        <source>%1 is no ordinary file</source>
        <translation>%1 n’est pas un fichier ordinaire</translation>
    </message>
    <message>
        <source>%1 has a second name (a hard link)</source>
        <translation>%1 a un second nom (un lien physique)</translation>
    </message>
    <message>
        <source>%1 is not the link that it was made as</source>
        <translation>%1 n’est plus le lien qui avait été créé</translation>
    </message>
    <message>
        <source>%1 is not a directory of the hub&apos;s owner; move it away</source>
        <translation>%1 n’est pas un répertoire du propriétaire du hub ; déplacez-le ailleurs</translation>
    </message>
    <message>
        <source>it is not an ordinary file</source>
        <translation>ce n’est pas un fichier ordinaire</translation>
    </message>
    <message>
        <source>it is not an ordinary file of its own</source>
        <translation>ce n’est pas un fichier ordinaire à lui seul</translation>
    </message>
    <message>
        <source>it holds a secret</source>
        <translation>il contient un secret</translation>
    </message>
    <message>
        <source>it holds secrets, which are never shown</source>
        <translation>il contient des secrets, qui ne sont jamais affichés</translation>
    </message>
    <message>
        <source>Secrets are never shown; set a new one if it is lost.</source>
        <translation>Les secrets ne sont jamais affichés ; définissez-en un nouveau si l’ancien est perdu.</translation>
    </message>
    <message>
        <source>it holds bytes that are not UTF-8, which would be lost</source>
        <translation>il contient des octets qui ne sont pas de l’UTF-8 et qui seraient perdus</translation>
    </message>
    <message>
        <source>Edit it on the computer itself.</source>
        <translation>Modifiez-le sur l’ordinateur lui-même.</translation>
    </message>
    <message>
        <source>it is named twice</source>
        <translation>il est nommé deux fois</translation>
    </message>
    <message>
        <source>only Mailwright&apos;s own programs read this file (%1); those of this hub are %2&apos;s and do not know it</source>
        <translation>seuls les propres programmes de Mailwright lisent ce fichier (%1) ; ceux de ce hub sont ceux de %2 et ne le connaissent pas</translation>
    </message>
    <message>
        <source>without rules every client would be let in; empty it instead</source>
        <translation>sans règles, tout client serait admis ; videz-le plutôt</translation>
    </message>
    <message>
        <source>the programs of the hub do not work without it</source>
        <translation>les programmes du hub ne fonctionnent pas sans lui</translation>
    </message>
    <message>
        <source>a link leads to one path from the root</source>
        <translation>un lien mène à un seul chemin depuis la racine</translation>
    </message>
    <message>
        <source>it is no script: the first line does not say what runs it (#!/bin/sh)</source>
        <translation>ce n’est pas un script : la première ligne ne dit pas ce qui l’exécute (#!/bin/sh)</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an address: NAME@DOMAIN, NAME, or * for everything else</source>
        <translation>&quot;%1&quot; n’est pas une adresse : NOM@DOMAINE, NOM, ou * pour tout le reste</translation>
    </message>
    <message>
        <source>Add its domain first.</source>
        <translation>Ajoutez d’abord son domaine.</translation>
    </message>
    <message>
        <source>Add the domain first.</source>
        <translation>Ajoutez d’abord le domaine.</translation>
    </message>
    <message>
        <source>%1 is not delivered here: its domain is neither in control/locals nor in control/virtualdomains</source>
        <translation>%1 n’est pas remis ici : son domaine n’est ni dans control/locals ni dans control/virtualdomains</translation>
    </message>
    <message>
        <source>The .qmail file of %1 is not one that can be changed from here: %2.</source>
        <translation>Le fichier .qmail de %1 ne fait pas partie de ceux qui peuvent être modifiés d’ici : %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a place; mail that is dropped goes nowhere</source>
        <translation>&quot;%1&quot; est une destination ; le courrier supprimé ne va nulle part</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has a character that no line may have</source>
        <translation>&quot;%1&quot; a un caractère qu’aucune ligne ne peut avoir</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no mailbox: write /PATH or ./PATH, with a slash at the end for a Maildir</source>
        <translation>&quot;%1&quot; n’est pas une boîte aux lettres : écrivez /CHEMIN ou ./CHEMIN, avec une barre oblique à la fin pour un Maildir</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an address</source>
        <translation>&quot;%1&quot; n’est pas une adresse</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a comment, not an address</source>
        <translation>&quot;%1&quot; est un commentaire, pas une adresse</translation>
    </message>
    <message>
        <source>&quot;%1&quot; would be read as something else</source>
        <translation>&quot;%1&quot; serait lu comme autre chose</translation>
    </message>
    <message>
        <source>say where the mail shall go</source>
        <translation>dites où doit aller le courrier</translation>
    </message>
    <message>
        <source>mail that is dropped goes nowhere else; replace what the address has</source>
        <translation>le courrier supprimé ne va nulle part ailleurs ; remplacez ce qu’a l’adresse</translation>
    </message>
    <message>
        <source>there is none</source>
        <translation>il n’y en a pas</translation>
    </message>
    <message>
        <source>it is not an address</source>
        <translation>ce n’est pas une adresse</translation>
    </message>
    <message>
        <source>it is neither a local part nor an address</source>
        <translation>ce n’est ni une partie locale ni une adresse</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a domain</source>
        <translation>&quot;%1&quot; n’est pas un domaine</translation>
    </message>
    <message>
        <source>a virtual domain needs a user who looks after it</source>
        <translation>un domaine virtuel a besoin d’un utilisateur qui le gère</translation>
    </message>
    <message>
        <source>only a virtual domain has a user</source>
        <translation>seul un domaine virtuel a un utilisateur</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a user, or a user and an extension</source>
        <translation>&quot;%1&quot; n’est pas un utilisateur, ni un utilisateur avec une extension</translation>
    </message>
    <message>
        <source>control/locals knows whole domains only, none that stand for all below them</source>
        <translation>control/locals ne connaît que des domaines entiers, aucun qui représente tous ceux d’en dessous</translation>
    </message>
    <message>
        <source>only a virtual domain has exceptions</source>
        <translation>seul un domaine virtuel a des exceptions</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither an address nor a domain within %2</source>
        <translation>&quot;%1&quot; n’est ni une adresse ni un domaine à l’intérieur de %2</translation>
    </message>
    <message>
        <source>it is a local domain of this hub already</source>
        <translation>c’est déjà un domaine local de ce hub</translation>
    </message>
    <message>
        <source>it is a relay domain of this hub already</source>
        <translation>c’est déjà un domaine relayé de ce hub</translation>
    </message>
    <message>
        <source>it is a virtual domain of this hub already</source>
        <translation>c’est déjà un domaine virtuel de ce hub</translation>
    </message>
    <message>
        <source>Remove it first to make it another kind.</source>
        <translation>Supprimez-le d’abord pour en faire un domaine d’un autre type.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not what stands before the @ of an address</source>
        <translation>&quot;%1&quot; n’est pas ce qui précède le @ d’une adresse</translation>
    </message>
    <message>
        <source>a domain stays a domain, and one that stands for all below it stays that</source>
        <translation>un domaine reste un domaine, et celui qui représente tous ceux d’en dessous le reste</translation>
    </message>
    <message>
        <source>%1 is a domain of this hub already</source>
        <translation>%1 est déjà un domaine de ce hub</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the name of a host</source>
        <translation>&quot;%1&quot; n’est pas le nom d’un hôte</translation>
    </message>
    <message>
        <source>it is one line</source>
        <translation>c’est une seule ligne</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be one</source>
        <translation>&quot;%1&quot; ne peut pas en être un</translation>
    </message>
    <message>
        <source>name at least one QMQP server by its IP address</source>
        <translation>nommez au moins un serveur QMQP par son adresse IP</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no IPv4 address</source>
        <translation>&quot;%1&quot; n’est pas une adresse IPv4</translation>
    </message>
    <message>
        <source>a name is missing</source>
        <translation>un nom manque</translation>
    </message>
    <message>
        <source>the name is longer than 253 characters</source>
        <translation>le nom a plus de 253 caractères</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has two dots together, or a dot at an end</source>
        <translation>&quot;%1&quot; a deux points consécutifs, ou un point à une extrémité</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has a part longer than 63 characters</source>
        <translation>&quot;%1&quot; a une partie de plus de 63 caractères</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has letters beyond a to z: write its xn-- form</source>
        <translation>&quot;%1&quot; a des lettres en dehors de a à z : écrivez sa forme xn--</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has the character &apos;%2&apos;, which no host name has</source>
        <translation>&quot;%1&quot; a le caractère &apos;%2&apos;, qu’aucun nom d’hôte ne comporte</translation>
    </message>
    <message>
        <source>a value is one line</source>
        <translation>une valeur est une seule ligne</translation>
    </message>
    <message>
        <source>this file holds one value, which can be replaced only</source>
        <translation>ce fichier contient une seule valeur, qui peut seulement être remplacée</translation>
    </message>
    <message>
        <source>this file can be given as a whole only</source>
        <translation>ce fichier ne peut être donné qu’en entier</translation>
    </message>
    <message>
        <source>is made by a program and not edited by hand</source>
        <translation>est créé par un programme et ne se modifie pas à la main</translation>
    </message>
    <message>
        <source>a NUL byte</source>
        <translation>un octet NUL</translation>
    </message>
    <message>
        <source>a carriage return at the end of the line: the file has Windows line ends</source>
        <translation>un retour chariot à la fin de la ligne : le fichier a des fins de ligne Windows</translation>
    </message>
    <message>
        <source>only the first line counts</source>
        <translation>seule la première ligne compte</translation>
    </message>
    <message>
        <source>empty: double bounces are discarded</source>
        <translation>vide : les doubles rebonds sont supprimés</translation>
    </message>
    <message>
        <source>the first line is empty</source>
        <translation>la première ligne est vide</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no dot: it should be the host&apos;s full name</source>
        <translation>&quot;%1&quot; n’a pas de point : ce devrait être le nom complet de l’hôte</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the plain part of an address before the @</source>
        <translation>&quot;%1&quot; n’est pas la simple partie d’une adresse qui précède le @</translation>
    </message>
    <message>
        <source>must be one character</source>
        <translation>doit être un seul caractère</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the path of a program: nothing may follow it</source>
        <translation>&quot;%1&quot; n’est pas le chemin d’un programme : rien ne peut le suivre</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is none of the words of this file; it would mean %2</source>
        <translation>&quot;%1&quot; n’est aucun des mots de ce fichier ; il signifierait %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an octal number</source>
        <translation>&quot;%1&quot; n’est pas un nombre octal</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a whole number; it would be ignored</source>
        <translation>&quot;%1&quot; n’est pas un nombre entier ; il serait ignoré</translation>
    </message>
    <message>
        <source>%1 is not between %2 and %3</source>
        <translation>%1 n’est pas entre %2 et %3</translation>
    </message>
    <message>
        <source>0 holds all these deliveries</source>
        <translation>0 retient toutes ces remises</translation>
    </message>
    <message>
        <source>%1 is not a prime number: the queue is split unevenly</source>
        <translation>%1 n’est pas un nombre premier : la file d’attente est répartie inégalement</translation>
    </message>
    <message>
        <source>begins with a space, which would be part of the entry</source>
        <translation>commence par une espace, qui ferait partie de l’entrée</translation>
    </message>
    <message>
        <source>names %1 of %2, one a line in this order: %3</source>
        <translation>nomme %1 sur %2, un par ligne dans cet ordre : %3</translation>
    </message>
    <message>
        <source>names no address: write address:port, or remove the file</source>
        <translation>ne nomme aucune adresse : écrivez adresse:port, ou supprimez le fichier</translation>
    </message>
    <message>
        <source>has no entry: no mail is accepted from strangers</source>
        <translation>n’a aucune entrée : aucun courrier n’est accepté d’inconnus</translation>
    </message>
    <message>
        <source>is empty: mail could not be delivered</source>
        <translation>est vide : le courrier ne pourrait pas être remis</translation>
    </message>
    <message>
        <source>the first line is blank: every delivery would fail</source>
        <translation>la première ligne est vide : toute remise échouerait</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the name of an account or a group</source>
        <translation>&quot;%1&quot; n’est pas le nom d’un compte ou d’un groupe</translation>
    </message>
    <message>
        <source>&quot;%1&quot; matches nothing: only whole domains count in this file</source>
        <translation>&quot;%1&quot; ne correspond à rien : seuls les domaines entiers comptent dans ce fichier</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an IP address</source>
        <translation>&quot;%1&quot; n’est pas une adresse IP</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no host: envnoathost is added</source>
        <translation>&quot;%1&quot; n’a pas d’hôte : envnoathost est ajouté</translation>
    </message>
    <message>
        <source>is not a rewrite instruction: =post:new, *post:new, ?post:new or -post:new</source>
        <translation>n’est pas une instruction de réécriture : =post:new, *post:new, ?post:new ou -post:new</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an IP address; write address:port</source>
        <translation>&quot;%1&quot; n’est pas une adresse IP ; écrivez adresse:port</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not end in :port</source>
        <translation>&quot;%1&quot; ne se termine pas par :port</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no @ and matches nothing: write user@domain or @domain</source>
        <translation>&quot;%1&quot; n’a pas de @ et ne correspond à rien : écrivez utilisateur@domaine ou @domaine</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no colon and would be ignored</source>
        <translation>&quot;%1&quot; n’a pas de deux-points et serait ignoré</translation>
    </message>
    <message>
        <source>&quot;%1&quot; matches nothing: write the domain without the @</source>
        <translation>&quot;%1&quot; ne correspond à rien : écrivez le domaine sans le @</translation>
    </message>
    <message>
        <source>&quot;:&quot; alone changes nothing</source>
        <translation>&quot;:&quot; seul ne change rien</translation>
    </message>
    <message>
        <source>a space is part of the relay&apos;s name: &quot;%1&quot;</source>
        <translation>une espace fait partie du nom du relais : &quot;%1&quot;</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a port number</source>
        <translation>&quot;%1&quot; n’est pas un numéro de port</translation>
    </message>
    <message>
        <source>&quot;%1&quot; stands in line %2 too</source>
        <translation>&quot;%1&quot; se trouve aussi à la ligne %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; stands in line %2 too; this later line wins</source>
        <translation>&quot;%1&quot; se trouve aussi à la ligne %2 ; cette ligne, qui vient après, l’emporte</translation>
    </message>
    <message>
        <source>no program reads a control file of this name</source>
        <translation>aucun programme ne lit un fichier de contrôle de ce nom</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no colon: write domain:address</source>
        <translation>&quot;%1&quot; n’a pas de deux-points : écrivez domaine:adresse</translation>
    </message>
    <message>
        <source>&quot;%1&quot; names no user: write user:address, user:@domain or user:*</source>
        <translation>&quot;%1&quot; ne nomme aucun utilisateur : écrivez utilisateur:adresse, utilisateur:@domaine ou utilisateur:*</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no sender: write an address, @domain or *</source>
        <translation>&quot;%1&quot; n’est pas un expéditeur : écrivez une adresse, @domaine ou *</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no mechanism: write SCRAM-SHA-256-PLUS, SCRAM-SHA-256, PLAIN or LOGIN</source>
        <translation>&quot;%1&quot; n’est pas un mécanisme : écrivez SCRAM-SHA-256-PLUS, SCRAM-SHA-256, PLAIN ou LOGIN</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no name that a server greets with</source>
        <translation>&quot;%1&quot; n’est pas un nom sous lequel un serveur salue</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no address: write user@domain</source>
        <translation>&quot;%1&quot; n’est pas une adresse : écrivez utilisateur@domaine</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the name of a domain</source>
        <translation>&quot;%1&quot; n’est pas le nom d’un domaine</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has a space, which no address has</source>
        <translation>&quot;%1&quot; a une espace, ce qu’aucune adresse n’a</translation>
    </message>
    <message>
        <source>is a directory with a file for each host; its files are edited there, one by one</source>
        <translation>est un répertoire avec un fichier pour chaque hôte ; ses fichiers s’y modifient un par un</translation>
    </message>
    <message>
        <source>holds no certificate or key: what begins with -----BEGIN is missing</source>
        <translation>ne contient ni certificat ni clé : il manque ce qui commence par -----BEGIN</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the name of a server</source>
        <translation>&quot;%1&quot; n’est pas le nom d’un serveur</translation>
    </message>
    <message>
        <source>&quot;%1&quot; matches no sender: write user@domain, @domain, or nothing for everybody</source>
        <translation>&quot;%1&quot; ne correspond à aucun expéditeur : écrivez utilisateur@domaine, @domaine, ou rien pour tout le monde</translation>
    </message>
    <message>
        <source>names neither a relay nor a login: write sender:relay:port|user|password</source>
        <translation>ne nomme ni relais ni identifiant : écrivez expéditeur:relais:port|utilisateur|mot de passe</translation>
    </message>
    <message>
        <source>has a bar and no login behind it: write sender:relay:port|user|password</source>
        <translation>a une barre sans identifiant derrière : écrivez expéditeur:relais:port|utilisateur|mot de passe</translation>
    </message>
    <message>
        <source>holds a password, and everybody may read this file: put it into remote_auth</source>
        <translation>contient un mot de passe, et tout le monde peut lire ce fichier : mettez-le dans remote_auth</translation>
    </message>
    <message>
        <source>names no relay: write sender:relay:port</source>
        <translation>ne nomme aucun relais : écrivez expéditeur:relais:port</translation>
    </message>
    <message>
        <source>names no relay: write relay:port|user|password</source>
        <translation>ne nomme aucun relais : écrivez relais:port|utilisateur|mot de passe</translation>
    </message>
    <message>
        <source>has no login: write relay:port|user|password</source>
        <translation>n’a pas d’identifiant : écrivez relais:port|utilisateur|mot de passe</translation>
    </message>
    <message>
        <source>the command that prints a token must begin with its full path</source>
        <translation>la commande qui affiche un jeton doit commencer par son chemin complet</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no colon: write domain:host:port or domain:/path/of/socket</source>
        <translation>&quot;%1&quot; n’a pas de deux-points : écrivez domaine:hôte:port ou domaine:/chemin/du/socket</translation>
    </message>
    <message>
        <source>the path of a socket has at most 107 characters</source>
        <translation>le chemin d’un socket a au plus 107 caractères</translation>
    </message>
    <message>
        <source>an LMTP server is not logged in to</source>
        <translation>on ne s’identifie pas auprès d’un serveur LMTP</translation>
    </message>
    <message>
        <source>names no server; * is every server</source>
        <translation>ne nomme aucun serveur ; * représente tous les serveurs</translation>
    </message>
    <message>
        <source>names no server: write server:number, or the number alone for all</source>
        <translation>ne nomme aucun serveur : écrivez serveur:nombre, ou le nombre seul pour tous</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a number from 0 to 255; the line would be ignored</source>
        <translation>&quot;%1&quot; n’est pas un nombre de 0 à 255 ; la ligne serait ignorée</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no colon</source>
        <translation>&quot;%1&quot; n’a pas de deux-points</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither the full path of a file of certificates nor *, encrypted, verified, offered or never</source>
        <translation>&quot;%1&quot; n’est ni le chemin complet d’un fichier de certificats ni *, encrypted, verified, offered ou never</translation>
    </message>
    <message>
        <source>certificates are not checked by their fingerprint here; name a file of authorities</source>
        <translation>ici, les certificats ne sont pas vérifiés par leur empreinte ; nommez un fichier d’autorités</translation>
    </message>
    <message>
        <source>the relay &quot;%1&quot; is no host name</source>
        <translation>le relais &quot;%1&quot; n’est pas un nom d’hôte</translation>
    </message>
    <message>
        <source>the port of the relay &quot;%1&quot; is no number from 1 to 65535</source>
        <translation>le port du relais &quot;%1&quot; n’est pas un nombre de 1 à 65535</translation>
    </message>
    <message>
        <source>the file is empty: mail gets the default delivery and is not discarded</source>
        <translation>le fichier est vide : le courrier suit la remise par défaut et n’est pas supprimé</translation>
    </message>
    <message>
        <source>the lines end as on DOS and Windows: the carriage return is part of each path and address</source>
        <translation>les lignes se terminent comme sous DOS et Windows : le retour chariot fait partie de chaque chemin et adresse</translation>
    </message>
    <message>
        <source>the first line is blank, so all mail for it is deferred</source>
        <translation>la première ligne est vide, donc tout son courrier est différé</translation>
    </message>
    <message>
        <source>/dev/null is delivered to as a mailbox, which cannot be done: the mail is deferred and returned</source>
        <translation>la remise se fait à /dev/null comme à une boîte aux lettres, ce qui est impossible : le courrier est différé puis retourné</translation>
    </message>
    <message>
        <source>the line forwards to nobody</source>
        <translation>la ligne ne transfère à personne</translation>
    </message>
    <message>
        <source>the line has a space in its address: only one bare address may stand in a line, without a name</source>
        <translation>la ligne a une espace dans son adresse : une ligne ne peut contenir qu’une adresse nue, sans nom</translation>
    </message>
    <message>
        <source>the line has brackets or a comment round its address: only the bare address may stand there</source>
        <translation>la ligne a des crochets ou un commentaire autour de son adresse : seule l’adresse nue peut s’y trouver</translation>
    </message>
    <message>
        <source>the line has more than one address: each needs a line of its own</source>
        <translation>la ligne a plus d’une adresse : chacune demande sa propre ligne</translation>
    </message>
    <message>
        <source>the line forwards to an address that looks like a path: a path begins with / or ./</source>
        <translation>la ligne transfère à une adresse qui ressemble à un chemin : un chemin commence par / ou ./</translation>
    </message>
    <message>
        <source>the last line does not end</source>
        <translation>la dernière ligne n’est pas terminée</translation>
    </message>
    <message>
        <source>its last line does not end</source>
        <translation>sa dernière ligne n’est pas terminée</translation>
    </message>
    <message>
        <source>it does not end with a line that holds a single dot</source>
        <translation>il ne se termine pas par une ligne contenant un seul point</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no account name</source>
        <translation>&quot;%1&quot; n’est pas un nom de compte</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be an account, a colon and the names it gets mail by: user:name:name</source>
        <translation>&quot;%1&quot; doit être un compte, un deux-points et les noms sous lesquels il reçoit du courrier : user:name:name</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be an address, an account and an extension, with a colon behind each: sub:user:pre:</source>
        <translation>&quot;%1&quot; doit être une adresse, un compte et une extension, chacun suivi d’un deux-points : sub:user:pre:</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a line as in /etc/passwd, of seven fields with colons between them</source>
        <translation>&quot;%1&quot; doit être une ligne comme dans /etc/passwd, de sept champs séparés par des deux-points</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no line of such a list</source>
        <translation>&quot;%1&quot; n’est pas une ligne d’une telle liste</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no line of users/assign: %2</source>
        <translation>&quot;%1&quot; n’est pas une ligne de users/assign : %2</translation>
    </message>
    <message>
        <source>it is none</source>
        <translation>ce n’en est pas un</translation>
    </message>
    <message>
        <source>nothing is ever delivered as root</source>
        <translation>rien n’est jamais remis en tant que root</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot stand in users/assign, whose fields end with colons</source>
        <translation>&quot;%1&quot; ne peut pas figurer dans users/assign, dont les champs se terminent par des deux-points</translation>
    </message>
    <message>
        <source>an address is missing</source>
        <translation>une adresse manque</translation>
    </message>
    <message>
        <source>an extension has no slash</source>
        <translation>une extension n’a pas de barre oblique</translation>
    </message>
    <message>
        <source>a home is a path from the root: /home/NAME</source>
        <translation>un répertoire personnel est un chemin depuis la racine : /home/NOM</translation>
    </message>
    <message>
        <source>line %1 has the address already: %2</source>
        <translation>la ligne %1 a déjà l’adresse : %2</translation>
    </message>
    <message>
        <source>Give it to another account with --replace.</source>
        <translation>Donnez-la à un autre compte avec --replace.</translation>
    </message>
    <message>
        <source>the file must end with a line that holds a single dot</source>
        <translation>le fichier doit se terminer par une ligne contenant un seul point</translation>
    </message>
    <message>
        <source>the last line has no newline</source>
        <translation>la dernière ligne n’a pas de saut de ligne</translation>
    </message>
    <message>
        <source>seven fields are needed, each with a colon after it: address, user, uid, gid, home, dash, extension</source>
        <translation>sept champs sont nécessaires, chacun suivi d’un deux-points : address, user, uid, gid, home, dash, extension</translation>
    </message>
    <message>
        <source>the line begins with neither &apos;=&apos; nor &apos;+&apos; and counts as &apos;=&apos;</source>
        <translation>la ligne ne commence ni par &apos;=&apos; ni par &apos;+&apos; et compte comme &apos;=&apos;</translation>
    </message>
    <message>
        <source>fields after the seventh are ignored</source>
        <translation>les champs après le septième sont ignorés</translation>
    </message>
    <message>
        <source>the user and group ids must be numbers</source>
        <translation>les identifiants d’utilisateur et de groupe doivent être des nombres</translation>
    </message>
    <message>
        <source>nothing is ever delivered as root (uid 0)</source>
        <translation>rien n’est jamais remis en tant que root (uid 0)</translation>
    </message>
    <message>
        <source>the account name is empty</source>
        <translation>le nom du compte est vide</translation>
    </message>
    <message>
        <source>the home directory must begin with a slash</source>
        <translation>le répertoire personnel doit commencer par une barre oblique</translation>
    </message>
    <message>
        <source>this address is already assigned above; the earlier line wins</source>
        <translation>cette adresse est déjà attribuée plus haut ; la ligne précédente l’emporte</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>ligne %1 : %2</translation>
    </message>
    <message>
        <source>line %1, &quot;%2&quot;: %3</source>
        <translation>ligne %1, &quot;%2&quot; : %3</translation>
    </message>
    <message>
        <source>Its name has capital letters, and addresses are read in small ones.</source>
        <translation>Son nom contient des majuscules, et les adresses sont lues en minuscules.</translation>
    </message>
    <message>
        <source>Its home %1 is not there.</source>
        <translation>Son répertoire personnel %1 n’existe pas.</translation>
    </message>
    <message>
        <source>Its home %1 belongs to somebody else.</source>
        <translation>Son répertoire personnel %1 appartient à quelqu’un d’autre.</translation>
    </message>
    <message>
        <source>The address belongs to the account %1.</source>
        <translation>L’adresse appartient au compte %1.</translation>
    </message>
    <message>
        <source>Line %1 of users/assign is for an address that an earlier line has.</source>
        <translation>La ligne %1 de users/assign concerne une adresse qu’une ligne précédente a déjà.</translation>
    </message>
    <message>
        <source>Line %1 of users/assign has this very address, which comes before everything else.</source>
        <translation>La ligne %1 de users/assign a exactement cette adresse, qui passe avant tout le reste.</translation>
    </message>
    <message>
        <source>Line %1 of users/assign has the beginning &quot;%2&quot;, the longest that fits.</source>
        <translation>La ligne %1 de users/assign a le début &quot;%2&quot;, le plus long qui convienne.</translation>
    </message>
    <message>
        <source>Line %1 of users/assign has the beginning &quot;%2&quot;; a rule above fits better.</source>
        <translation>La ligne %1 de users/assign a le début &quot;%2&quot; ; une règle plus haut convient mieux.</translation>
    </message>
    <message>
        <source>Accounts are asked only where users/assign has nothing.</source>
        <translation>Les comptes ne sont consultés que là où users/assign n’a rien.</translation>
    </message>
    <message>
        <source>users/assign has nothing for it, and %1 is an account.</source>
        <translation>users/assign n’a rien pour elle, et %1 est un compte.</translation>
    </message>
    <message>
        <source>users/assign has nothing for it and no account has the name, so the alias account gets it.</source>
        <translation>users/assign n’a rien pour elle et aucun compte ne porte ce nom, donc le compte alias la reçoit.</translation>
    </message>
    <message>
        <source>unable to stat %1</source>
        <translation>impossible d’examiner %1</translation>
    </message>
    <message>
        <source>unable to find alias user</source>
        <translation>impossible de trouver l’utilisateur alias</translation>
    </message>
    <message>
        <source>no user %1</source>
        <translation>aucun utilisateur %1</translation>
    </message>
    <message>
        <source>who may not connect has no environment</source>
        <translation>qui ne peut pas se connecter n’a pas d’environnement</translation>
    </message>
    <message>
        <source>RELAYCLIENT is set by `relay`</source>
        <translation>RELAYCLIENT est défini par `relay`</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot have that value</source>
        <translation>&quot;%1&quot; ne peut pas avoir cette valeur</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no address of a client</source>
        <translation>&quot;%1&quot; n’est pas une adresse d’un client</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be compiled: %2</source>
        <translation>&quot;%1&quot; ne peut pas être compilé : %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; matches nobody</source>
        <translation>&quot;%1&quot; ne correspond à personne</translation>
    </message>
    <message>
        <source>a note is one line</source>
        <translation>une note est une seule ligne</translation>
    </message>
    <message>
        <source>Put this one in its place with --replace.</source>
        <translation>Mettez celle-ci à sa place avec --replace.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no IP address</source>
        <translation>&quot;%1&quot; n’est pas une adresse IP</translation>
    </message>
    <message>
        <source>behind the address and a colon must stand allow or deny</source>
        <translation>derrière l’adresse et un deux-points doit se trouver allow ou deny</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no variable: write ,NAME=&quot;value&quot;</source>
        <translation>&quot;%1&quot; n’est pas une variable : écrivez ,NAME=&quot;value&quot;</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no value: write NAME=&quot;value&quot;</source>
        <translation>&quot;%1&quot; n’a pas de valeur : écrivez NAME=&quot;value&quot;</translation>
    </message>
    <message>
        <source>the value of %1 does not end with the %2 that it begins with</source>
        <translation>la valeur de %1 ne se termine pas par le %2 par lequel elle commence</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no network: behind / belongs a number of bits, at most %2</source>
        <translation>&quot;%1&quot; n’est pas un réseau : derrière / il faut un nombre de bits, au plus %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; mixes IPv4 and IPv6: write the IPv4 network</source>
        <translation>&quot;%1&quot; mélange IPv4 et IPv6 : écrivez le réseau IPv4</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no colon and is ignored</source>
        <translation>&quot;%1&quot; n’a pas de deux-points et est ignoré</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no network and matches nobody: write all four numbers and /bits</source>
        <translation>&quot;%1&quot; n’est pas un réseau et ne correspond à personne : écrivez les quatre nombres et /bits</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no range of numbers</source>
        <translation>&quot;%1&quot; n’est pas une plage de nombres</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no IP address or network</source>
        <translation>&quot;%1&quot; n’est pas une adresse IP ni un réseau</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is there, by line %2.</source>
        <translation>&quot;%1&quot; s’y trouve, par la ligne %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not there.</source>
        <translation>&quot;%1&quot; ne s’y trouve pas.</translation>
    </message>
    <message>
        <source>A rule for everybody else is there, by line %1.</source>
        <translation>Une règle pour tous les autres s’y trouve, par la ligne %1.</translation>
    </message>
    <message>
        <source>A rule for everybody else is not there.</source>
        <translation>Il ne s’y trouve pas de règle pour tous les autres.</translation>
    </message>
    <message>
        <source>No rule fits: the client may connect, and may not relay.</source>
        <translation>Aucune règle ne convient : le client peut se connecter, et ne peut pas relayer.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is in badmailfrom.</source>
        <translation>&quot;%1&quot; est dans badmailfrom.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not in badmailfrom.</source>
        <translation>&quot;%1&quot; n’est pas dans badmailfrom.</translation>
    </message>
    <message>
        <source>Bounces have no sender, and badmailfrom cannot refuse them.</source>
        <translation>Les rebonds n’ont pas d’expéditeur, et badmailfrom ne peut pas les refuser.</translation>
    </message>
    <message>
        <source>The sender is not refused.</source>
        <translation>L’expéditeur n’est pas refusé.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no name for such a table</source>
        <translation>&quot;%1&quot; n’est pas un nom pour une telle table</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no address</source>
        <translation>&quot;%1&quot; n’est pas une adresse</translation>
    </message>
    <message>
        <source>a colon or semicolon among the addresses; groups are not known here</source>
        <translation>un deux-points ou un point-virgule parmi les adresses ; les groupes ne sont pas connus ici</translation>
    </message>
    <message>
        <source>%1 is a file, to which fastforward delivers nothing; a .qmail file can</source>
        <translation>%1 est un fichier, auquel fastforward ne remet rien ; un fichier .qmail le peut</translation>
    </message>
    <message>
        <source>an address is empty</source>
        <translation>une adresse est vide</translation>
    </message>
    <message>
        <source>the addresses cannot be understood</source>
        <translation>les adresses sont incompréhensibles</translation>
    </message>
    <message>
        <source>a quote, comment or bracket does not end</source>
        <translation>un guillemet, un commentaire ou un crochet n’est pas fermé</translation>
    </message>
    <message>
        <source>the name is missing before the colon</source>
        <translation>le nom manque avant le deux-points</translation>
    </message>
    <message>
        <source>nothing stands behind the name</source>
        <translation>rien ne se trouve derrière le nom</translation>
    </message>
    <message>
        <source>a name, an address or a command is one line, without control characters</source>
        <translation>un nom, une adresse ou une commande est une seule ligne, sans caractères de contrôle</translation>
    </message>
    <message>
        <source>A private hub has no mailing lists of mlmmj, whose programs need root&apos;s help; make a list in .qmail files instead.</source>
        <translation>Un hub privé n’a pas de listes de diffusion de mlmmj, dont les programmes ont besoin de l’aide de root ; faites plutôt une liste dans des fichiers .qmail.</translation>
    </message>
    <message>
        <source>this hub does not deliver mail for %1: it is neither in control/locals nor in control/virtualdomains</source>
        <translation>ce hub ne remet pas de courrier pour %1 : il n’est ni dans control/locals ni dans control/virtualdomains</translation>
    </message>
    <message>
        <source>it belongs to the account %1, who can make a list in its own .qmail files</source>
        <translation>elle appartient au compte %1, qui peut faire une liste dans ses propres fichiers .qmail</translation>
    </message>
    <message>
        <source>Take another name.</source>
        <translation>Prenez un autre nom.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be a member&apos;s address</source>
        <translation>&quot;%1&quot; ne peut pas être l’adresse d’un membre</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be the owner&apos;s address</source>
        <translation>&quot;%1&quot; ne peut pas être l’adresse du propriétaire</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be a list: write NAME@DOMAIN with a name of letters, digits, dots, dashes and underlines</source>
        <translation>&quot;%1&quot; ne peut pas être une liste : écrivez NOM@DOMAINE avec un nom fait de lettres, chiffres, points, tirets et traits de soulignement</translation>
    </message>
    <message>
        <source>mlmmj is not installed: there is no %1</source>
        <translation>mlmmj n’est pas installé : il n’y a pas de %1</translation>
    </message>
    <message>
        <source>Install the package mlmmj and try again.</source>
        <translation>Installez le paquet mlmmj et réessayez.</translation>
    </message>
    <message>
        <source>%1 is there already</source>
        <translation>%1 existe déjà</translation>
    </message>
    <message>
        <source>Take another name, or remove what is there.</source>
        <translation>Prenez un autre nom, ou supprimez ce qui s’y trouve.</translation>
    </message>
    <message>
        <source>say who shall become a member</source>
        <translation>dites qui doit devenir membre</translation>
    </message>
    <message>
        <source>a list needs an owner</source>
        <translation>une liste a besoin d’un propriétaire</translation>
    </message>
    <message>
        <source>there is no list %1</source>
        <translation>il n’y a pas de liste %1</translation>
    </message>
    <message>
        <source>%1 is no directory of a list of mlmmj&apos;s</source>
        <translation>%1 n’est pas le répertoire d’une liste de mlmmj</translation>
    </message>
    <message>
        <source>mlmmj-make-ml has not made %1</source>
        <translation>mlmmj-make-ml n’a pas créé %1</translation>
    </message>
    <message>
        <source>%1 belongs to the account %2, who can make a list in its own .qmail files; take another name</source>
        <translation>%1 appartient au compte %2, qui peut faire une liste dans ses propres fichiers .qmail ; prenez un autre nom</translation>
    </message>
    <message>
        <source>%1 can be read or written by others than its owner</source>
        <translation>%1 peut être lu ou écrit par d’autres que son propriétaire</translation>
    </message>
    <message>
        <source>Look into the file before you close it to them (chmod 600): they could have written it.</source>
        <translation>Examinez le fichier avant de leur en fermer l’accès (chmod 600) : ils ont pu y écrire.</translation>
    </message>
    <message>
        <source>%1 can be used by others than its owner; run chmod 600 on it</source>
        <translation>%1 peut être utilisé par d’autres que son propriétaire ; appliquez-lui chmod 600</translation>
    </message>
    <message>
        <source>%1 does not belong to who runs the hub; run chown on it</source>
        <translation>%1 n’appartient pas à celui qui fait fonctionner le hub ; appliquez-lui chown</translation>
    </message>
    <message>
        <source>the name cannot be used: %1</source>
        <translation>le nom est inutilisable : %1</translation>
    </message>
    <message>
        <source>the password cannot be used: %1</source>
        <translation>le mot de passe est inutilisable : %1</translation>
    </message>
    <message>
        <source>Take another name, such as anna@example.org.</source>
        <translation>Prenez un autre nom, par exemple anna@example.org.</translation>
    </message>
    <message>
        <source>it is too long</source>
        <translation>il est trop long</translation>
    </message>
    <message>
        <source>it is longer than %1 bytes</source>
        <translation>il a plus de %1 octets</translation>
    </message>
    <message>
        <source>it has a colon, begins with # or has a space at an end</source>
        <translation>il a un deux-points, commence par # ou a une espace à une extrémité</translation>
    </message>
    <message>
        <source>it is empty or has a NUL in it</source>
        <translation>il est vide ou contient un NUL</translation>
    </message>
    <message>
        <source>it has characters that SASLprep does not allow: %1</source>
        <translation>il a des caractères que SASLprep n’autorise pas : %1</translation>
    </message>
    <message>
        <source>nothing is left of it after SASLprep</source>
        <translation>il n’en reste rien après SASLprep</translation>
    </message>
    <message>
        <source>there is no colon behind the name</source>
        <translation>il n’y a pas de deux-points derrière le nom</translation>
    </message>
    <message>
        <source>the name is not in the form that names are compared in (SASLprep)</source>
        <translation>le nom n’est pas sous la forme dans laquelle les noms sont comparés (SASLprep)</translation>
    </message>
    <message>
        <source>the name stands further up already; the first line counts</source>
        <translation>le nom figure déjà plus haut ; la première ligne compte</translation>
    </message>
    <message>
        <source>what follows the name is no verifier for SCRAM-SHA-256 of 4096 to 2000000 iterations</source>
        <translation>ce qui suit le nom n’est pas un vérificateur pour SCRAM-SHA-256 de 4096 à 2000000 itérations</translation>
    </message>
    <message>
        <source>what follows the name is neither a SCRAM-SHA-256 verifier nor a hash as in crypt(5)</source>
        <translation>ce qui suit le nom n’est ni un vérificateur SCRAM-SHA-256 ni une empreinte comme dans crypt(5)</translation>
    </message>
    <message>
        <source>an entry of control/%1 goes before it: %2</source>
        <translation>une entrée de control/%1 passe avant lui : %2</translation>
    </message>
    <message>
        <source>the name of the relay has blanks at an end, or characters that cannot be kept</source>
        <translation>le nom du relais a des blancs à une extrémité, ou des caractères qui ne peuvent pas être conservés</translation>
    </message>
    <message>
        <source>the user name has blanks at an end, or characters that cannot be kept</source>
        <translation>le nom d’utilisateur a des blancs à une extrémité, ou des caractères qui ne peuvent pas être conservés</translation>
    </message>
    <message>
        <source>the token command has blanks at an end, or characters that cannot be kept</source>
        <translation>la commande de jeton a des blancs à une extrémité, ou des caractères qui ne peuvent pas être conservés</translation>
    </message>
    <message>
        <source>the TLS mode has blanks at an end, or characters that cannot be kept</source>
        <translation>le mode TLS a des blancs à une extrémité, ou des caractères qui ne peuvent pas être conservés</translation>
    </message>
    <message>
        <source>the port is not a number from 1 to 65535</source>
        <translation>le port n’est pas un nombre de 1 à 65535</translation>
    </message>
    <message>
        <source>a user name with a bar cannot be kept</source>
        <translation>un nom d’utilisateur avec une barre verticale ne peut pas être conservé</translation>
    </message>
    <message>
        <source>this password cannot be kept; choose another one at the relay</source>
        <translation>ce mot de passe ne peut pas être conservé ; choisissez-en un autre auprès du relais</translation>
    </message>
    <message>
        <source>a password needs the user name that it belongs to</source>
        <translation>un mot de passe a besoin du nom d’utilisateur auquel il appartient</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither &quot;default&quot; nor a domain nor a sender</source>
        <translation>&quot;%1&quot; n’est ni &quot;default&quot; ni un domaine ni un expéditeur</translation>
    </message>
    <message>
        <source>there is no password of %1 for %2 yet</source>
        <translation>il n’y a pas encore de mot de passe de %1 pour %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a name of letters, digits, dots and hyphens, such as mail.example.org</source>
        <translation>&quot;%1&quot; n’est pas un nom fait de lettres, chiffres, points et traits d’union, comme mail.example.org</translation>
    </message>
    <message>
        <source>%1 is one of an authority</source>
        <translation>%1 est celui d’une autorité</translation>
    </message>
    <message>
        <source>Remove it first (mailwrightctl tls remove) if it must go.</source>
        <translation>Supprimez-le d’abord (mailwrightctl tls remove) s’il doit disparaître.</translation>
    </message>
    <message>
        <source>What was there stays as it is.</source>
        <translation>Ce qui s’y trouvait reste tel quel.</translation>
    </message>
    <message>
        <source>there is no certificate</source>
        <translation>il n’y a pas de certificat</translation>
    </message>
    <message>
        <source>certificate %1 is damaged: %2</source>
        <translation>le certificat %1 est endommagé : %2</translation>
    </message>
    <message>
        <source>there is no private key</source>
        <translation>il n’y a pas de clé privée</translation>
    </message>
    <message>
        <source>the private key is damaged</source>
        <translation>la clé privée est endommagée</translation>
    </message>
    <message>
        <source>the private key is under a passphrase, which nobody could type when a server starts</source>
        <translation>la clé privée est protégée par une phrase secrète, que personne ne pourrait saisir au démarrage d’un serveur</translation>
    </message>
    <message>
        <source>the private key does not belong to the certificate</source>
        <translation>la clé privée ne correspond pas au certificat</translation>
    </message>
    <message>
        <source>the certificate expired on %1 (%2 ago)</source>
        <translation>le certificat a expiré le %1 (il y a %2)</translation>
    </message>
    <message>
        <source>no server can use it: %1</source>
        <translation>aucun serveur ne peut l’utiliser : %1</translation>
    </message>
    <message>
        <source>the certificate cannot be used: %1</source>
        <translation>le certificat est inutilisable : %1</translation>
    </message>
    <message>
        <source>the chain cannot be used: %1</source>
        <translation>la chaîne est inutilisable : %1</translation>
    </message>
    <message>
        <source>a certificate needs the name of a host</source>
        <translation>un certificat a besoin du nom d’un hôte</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no name of a host (names with other letters: write their xn-- form)</source>
        <translation>&quot;%1&quot; n’est pas le nom d’un hôte (noms avec d’autres lettres : écrivez leur forme xn--)</translation>
    </message>
    <message>
        <source>a certificate is valid for 1 to %1 days</source>
        <translation>un certificat est valable de 1 à %1 jours</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not ADDRESS:PORT, such as 127.0.0.1:2525 or [::]:25</source>
        <translation>&quot;%1&quot; n’est pas ADRESSE:PORT, comme 127.0.0.1:2525 ou [::]:25</translation>
    </message>
    <message>
        <source>%1 does not listen anywhere</source>
        <translation>%1 n’écoute nulle part</translation>
    </message>
    <message>
        <source>there is no hub in %1 yet: it needs the name of this host</source>
        <translation>il n’y a pas encore de hub dans %1 : il a besoin du nom de cet hôte</translation>
    </message>
    <message>
        <source>there is no account %1 on this machine; make it first</source>
        <translation>il n’y a pas de compte %1 sur cette machine ; créez-le d’abord</translation>
    </message>
    <message>
        <source>qmail&apos;s accounts and groups are not all there; run installer/users</source>
        <translation>les comptes et groupes de qmail ne sont pas tous là ; exécutez installer/users</translation>
    </message>
    <message>
        <source>Then try again; nothing has been made.</source>
        <translation>Puis réessayez ; rien n’a été créé.</translation>
    </message>
    <message>
        <source>The queue in %1 is not whole: queue/mess has no directories 0, 1, 2 and so on.</source>
        <translation>La file d’attente dans %1 n’est pas complète : queue/mess n’a pas de répertoires 0, 1, 2 et ainsi de suite.</translation>
    </message>
    <message>
        <source>There is no account %1, as which programs of the hub run.</source>
        <translation>Il n’y a pas de compte %1, sous lequel s’exécutent des programmes du hub.</translation>
    </message>
    <message>
        <source>There is no group %1.</source>
        <translation>Il n’y a pas de groupe %1.</translation>
    </message>
    <message>
        <source>it is about the whole backup, not about single files or domains</source>
        <translation>cela concerne toute la sauvegarde, pas des fichiers ou domaines isolés</translation>
    </message>
    <message>
        <source>Nothing of it is used; take another one.</source>
        <translation>Rien n’en est utilisé ; prenez-en une autre.</translation>
    </message>
    <message>
        <source>it is not a backup: its first file is no manifest</source>
        <translation>ce n’est pas une sauvegarde : son premier fichier n’est pas un manifeste</translation>
    </message>
    <message>
        <source>it is not a backup that this version knows</source>
        <translation>ce n’est pas une sauvegarde que cette version connaisse</translation>
    </message>
    <message>
        <source>its manifest is damaged in line %1</source>
        <translation>son manifeste est endommagé à la ligne %1</translation>
    </message>
    <message>
        <source>its manifest does not list what it holds</source>
        <translation>son manifeste ne liste pas ce qu’elle contient</translation>
    </message>
    <message>
        <source>%1 is not what the manifest says</source>
        <translation>%1 n’est pas ce que dit le manifeste</translation>
    </message>
    <message>
        <source>it is not a tar file, or it is damaged: a checksum does not fit</source>
        <translation>ce n’est pas un fichier tar, ou il est endommagé : une somme de contrôle ne correspond pas</translation>
    </message>
    <message>
        <source>it is damaged: a number in it is none</source>
        <translation>elle est endommagée : un nombre n’y est pas un nombre</translation>
    </message>
    <message>
        <source>it is cut off</source>
        <translation>elle est tronquée</translation>
    </message>
    <message>
        <source>it is cut off: its end is missing</source>
        <translation>elle est tronquée : sa fin manque</translation>
    </message>
    <message>
        <source>there is something in it that is no ordinary file, or too much</source>
        <translation>elle contient quelque chose qui n’est pas un fichier ordinaire, ou trop de choses</translation>
    </message>
    <message>
        <source>The SMTP servers are restarted: connections that are open finish first, new ones wait for a second.</source>
        <translation>Les serveurs SMTP sont redémarrés : les connexions ouvertes se terminent d’abord, les nouvelles attendent une seconde.</translation>
    </message>
    <message>
        <source>%1 is restarted: running work finishes first.</source>
        <translation>%1 est redémarré : le travail en cours se termine d’abord.</translation>
    </message>
    <message>
        <source>%1 ends: running work finishes first.</source>
        <translation>%1 prend fin : le travail en cours se termine d’abord.</translation>
    </message>
    <message>
        <source>Every other domain is no longer virtual: mail for it goes where locals or DNS say.</source>
        <translation>Tout autre domaine n’est plus virtuel : son courrier va là où le disent locals ou le DNS.</translation>
    </message>
    <message>
        <source>Through control/virtualdomains mail for every domain that is named nowhere goes to the local address %1-NAME.</source>
        <translation>Par control/virtualdomains, le courrier pour tout domaine qui n’est nommé nulle part va à l’adresse locale %1-NOM.</translation>
    </message>
    <message>
        <source>An exception: %1 is remote mail and goes where DNS says.</source>
        <translation>Une exception : %1 est du courrier distant et va là où le dit le DNS.</translation>
    </message>
    <message>
        <source>mail to anybody@%1</source>
        <translation>le courrier pour toute adresse@%1</translation>
    </message>
    <message>
        <source>mail to anybody below %1</source>
        <translation>le courrier pour toute adresse sous %1</translation>
    </message>
    <message>
        <source>mail to %1</source>
        <translation>le courrier pour %1</translation>
    </message>
    <message>
        <source>mail for every domain that is named nowhere</source>
        <translation>le courrier pour tout domaine qui n’est nommé nulle part</translation>
    </message>
    <message>
        <source>It is handled by the account %1 through the files %2 in %3; what has none bounces, until there is one that ends in default.</source>
        <translation>Il est traité par le compte %1 au moyen des fichiers %2 dans %3 ; ce qui n’en a pas est retourné, tant qu’il n’y en a pas un qui se termine par default.</translation>
    </message>
    <message>
        <source>There is no rcpthosts: mail for any domain is accepted already, which makes an open relay.</source>
        <translation>Il n’y a pas de rcpthosts : le courrier pour tout domaine est déjà accepté, ce qui fait un relais ouvert.</translation>
    </message>
    <message>
        <source>%1 is removed: its mail bounces, or goes to a .qmail file that ends in default.</source>
        <translation>%1 est supprimé : son courrier est retourné, ou va à un fichier .qmail qui se termine par default.</translation>
    </message>
    <message>
        <source>Mail for %1 goes to %2.</source>
        <translation>Le courrier pour %1 va à %2.</translation>
    </message>
    <message>
        <source>Mail for %1 goes to %2, %3 more.</source>
        <translation>Le courrier pour %1 va à %2 et à %3 autres.</translation>
    </message>
    <message>
        <source>Mail for %1 is given to a program.</source>
        <translation>Le courrier pour %1 est transmis à un programme.</translation>
    </message>
    <message>
        <source>Mail for %1 is delivered the standard way, or dropped if only comments stand there.</source>
        <translation>Le courrier pour %1 suit la remise par défaut, ou est supprimé s’il n’y a là que des commentaires.</translation>
    </message>
    <message>
        <source>Until now mail for %1 was delivered the standard way (control/defaultdelivery); from now on only as this file says.</source>
        <translation>Jusqu’ici, le courrier pour %1 suivait la remise par défaut (control/defaultdelivery) ; désormais il ne suit que ce que dit ce fichier.</translation>
    </message>
    <message>
        <source>Addresses are given to accounts anew, as users/assign says.</source>
        <translation>Les adresses sont à nouveau attribuées aux comptes, comme le dit users/assign.</translation>
    </message>
    <message>
        <source>%1 holds for the next time that users/assign is made (qmail-pw2u).</source>
        <translation>%1 s’appliquera la prochaine fois que users/assign sera créé (qmail-pw2u).</translation>
    </message>
    <message>
        <source>%1 is an account: when users/assign is made anew its own rule comes first and wins, unless users/exclude names it.</source>
        <translation>%1 est un compte : quand users/assign est reconstruit, sa propre règle vient en premier et l’emporte, sauf si users/exclude le nomme.</translation>
    </message>
    <message>
        <source>%1 is an account: its mail goes to it all the same, unless users/exclude names it and users/assign gives the address to another.</source>
        <translation>%1 est un compte : son courrier lui parvient tout de même, sauf si users/exclude le nomme et que users/assign donne l’adresse à un autre.</translation>
    </message>
    <message>
        <source>Who may connect, and who may send mail to anywhere (relay), is decided by the new rules.</source>
        <translation>Qui peut se connecter, et qui peut envoyer du courrier n’importe où (relais), est décidé par les nouvelles règles.</translation>
    </message>
    <message>
        <source>Where .qmail files ask fastforward, mail goes as the new table says.</source>
        <translation>Là où des fichiers .qmail consultent fastforward, le courrier va où le dit la nouvelle table.</translation>
    </message>
    <message>
        <source>Nothing asks this table before a .qmail file has a line &quot;|fastforward -d %1.cdb&quot;.</source>
        <translation>Rien ne consulte cette table tant qu’aucun fichier .qmail n’a de ligne &quot;|fastforward -d %1.cdb&quot;.</translation>
    </message>
    <message>
        <source>%1 files with secrets are not in this backup and stay as they are: %2.</source>
        <translation>%1 fichiers contenant des secrets ne sont pas dans cette sauvegarde et restent tels quels : %2.</translation>
    </message>
    <message>
        <source>Mail for %1 is no longer taken.</source>
        <translation>Le courrier pour %1 n’est plus accepté.</translation>
    </message>
    <message>
        <source>Mail for %1 is still taken, and goes where it went.</source>
        <translation>Le courrier pour %1 est toujours accepté, et va où il allait.</translation>
    </message>
    <message>
        <source>The DNS must know %1: other servers look up the name that the hub calls itself, and whom to bring mail for it.</source>
        <translation>Le DNS doit connaître %1 : les autres serveurs recherchent le nom que le hub se donne, et à qui apporter son courrier.</translation>
    </message>
    <message>
        <source>Mail for the users of this computer goes to the relay, too: it must know their addresses.</source>
        <translation>Le courrier pour les utilisateurs de cet ordinateur va aussi au relais : il doit connaître leurs adresses.</translation>
    </message>
    <message>
        <source>While none of the servers answers, programs that send mail are told that it failed: nothing waits here.</source>
        <translation>Tant qu’aucun des serveurs ne répond, les programmes qui envoient du courrier apprennent que cela a échoué : rien n’attend ici.</translation>
    </message>
    <message>
        <source>People may have to know, and agree, that their mail is kept: ask before.</source>
        <translation>Les personnes concernées doivent peut-être savoir que leur courrier est conservé, et l’accepter : demandez avant.</translation>
    </message>
    <message>
        <source>When %1 has connected to the SMTP server, which is one process for each client from now on, without STARTTLS, the mail is sent to port 25 there.</source>
        <translation>Quand %1 s’est connecté au serveur SMTP, qui a désormais un processus par client, sans STARTTLS, le courrier y est envoyé au port 25.</translation>
    </message>
    <message>
        <source>The queue, the directories and the mailboxes are made, and the services begin.</source>
        <translation>La file d’attente, les répertoires et les boîtes aux lettres sont créés, et les services commencent.</translation>
    </message>
    <message>
        <source>Nothing of the hub itself is changed, and nothing stops.</source>
        <translation>Rien du hub lui-même n’est modifié, et rien ne s’arrête.</translation>
    </message>
    <message>
        <source>The tcp rules are made from %1.</source>
        <translation>Les règles tcp sont tirées de %1.</translation>
    </message>
    <message>
        <source>The services are in %1.</source>
        <translation>Les services sont dans %1.</translation>
    </message>
    <message>
        <source>The service %1 keeps no log that multilog writes.</source>
        <translation>Le service %1 ne tient pas de journal écrit par multilog.</translation>
    </message>
    <message>
        <source>The service %1 writes its log to %2.</source>
        <translation>Le service %1 écrit son journal dans %2.</translation>
    </message>
    <message>
        <source>The queue is spread over %1 directories.</source>
        <translation>La file d’attente est répartie sur %1 répertoires.</translation>
    </message>
    <message>
        <source>Its programs are %1&apos;s.</source>
        <translation>Ses programmes sont ceux de %1.</translation>
    </message>
    <message>
        <source>%1 is of a maker that is not known.</source>
        <translation>%1 est d’une origine inconnue.</translation>
    </message>
    <message>
        <source>Its accounts are %1.</source>
        <translation>Ses comptes sont %1.</translation>
    </message>
    <message>
        <source>One message cannot be tried or returned by itself: its qmail-send takes no commands. All can be tried at once.</source>
        <translation>Un message ne peut pas être essayé ou retourné seul : son qmail-send n’accepte pas de commandes. Tous peuvent être essayés à la fois.</translation>
    </message>
    <message>
        <source>Settings that only Mailwright&apos;s programs read cannot be made: TLS, logins, limits for each client and others; each refusal names the file.</source>
        <translation>Les réglages que seuls les programmes de Mailwright lisent ne peuvent pas être faits : TLS, identifications, limites par client et d’autres ; chaque refus nomme le fichier.</translation>
    </message>
    <message>
        <source>A recipient is refused only after its mail was taken, by a bounce: its qmail-smtpd does not ask who exists.</source>
        <translation>Un destinataire n’est refusé qu’une fois son courrier accepté, par un rebond : son qmail-smtpd ne demande pas qui existe.</translation>
    </message>
    <message>
        <source>%1 is a hub of these programs.</source>
        <translation>%1 est un hub de ces programmes.</translation>
    </message>
    <message>
        <source>%1 is a hub that was set up by hand and taken over; its programs are %2&apos;s.</source>
        <translation>%1 est un hub installé à la main puis adopté ; ses programmes sont ceux de %2.</translation>
    </message>
    <message>
        <source>%1 is a hub that was set up by hand, with programs of others and services of its own.</source>
        <translation>%1 est un hub installé à la main, avec des programmes d’autres auteurs et ses propres services.</translation>
    </message>
    <message>
        <source>%1 is a qmail of other programs, with control files and a queue.</source>
        <translation>%1 est un qmail d’autres programmes, avec des fichiers de contrôle et une file d’attente.</translation>
    </message>
    <message>
        <source>%1 has control files and no queue.</source>
        <translation>%1 a des fichiers de contrôle et pas de file d’attente.</translation>
    </message>
    <message>
        <source>%1 has parts of a hub, but not all that one needs to work.</source>
        <translation>%1 a des parties d’un hub, mais pas tout ce qu’il faut pour qu’il fonctionne.</translation>
    </message>
    <message>
        <source>%1 has parts of a hub, but not all that one needs to work: control/me, the name of the host, is missing.</source>
        <translation>%1 a des parties d’un hub, mais pas tout ce qu’il faut pour qu’il fonctionne : control/me, le nom de l’hôte, manque.</translation>
    </message>
    <message>
        <source>There is no hub in %1 yet.</source>
        <translation>Il n’y a pas encore de hub dans %1.</translation>
    </message>
    <message>
        <source>The group %1 is missing.</source>
        <translation>Le groupe %1 manque.</translation>
    </message>
    <message>
        <source>The account %1 is missing.</source>
        <translation>Le compte %1 manque.</translation>
    </message>
    <message>
        <source>Make them all: sudo installer/users (a package does it by itself).</source>
        <translation>Créez-les tous : sudo installer/users (un paquet le fait de lui-même).</translation>
    </message>
    <message>
        <source>The program %1, which keeps the services running, is missing.</source>
        <translation>Le programme %1, qui maintient les services en marche, manque.</translation>
    </message>
    <message>
        <source>Install the package daemontools.</source>
        <translation>Installez le paquet daemontools.</translation>
    </message>
    <message>
        <source>%1 listens on port %2 already.</source>
        <translation>%1 écoute déjà sur le port %2.</translation>
    </message>
    <message>
        <source>%1 listens on port %2 already (process %3).</source>
        <translation>%1 écoute déjà sur le port %2 (processus %3).</translation>
    </message>
    <message>
        <source>%1 listens on port %2 already (process %3, %4).</source>
        <translation>%1 écoute déjà sur le port %2 (processus %3, %4).</translation>
    </message>
    <message>
        <source>a program of another user</source>
        <translation>un programme d’un autre utilisateur</translation>
    </message>
    <message>
        <source>Choose another port.</source>
        <translation>Choisissez un autre port.</translation>
    </message>
    <message>
        <source>Stop it and keep it from starting again, or let this hub listen elsewhere.</source>
        <translation>Arrêtez-le et empêchez-le de redémarrer, ou faites écouter ce hub ailleurs.</translation>
    </message>
    <message>
        <source>There is %1, as Life with qmail has it.</source>
        <translation>Il y a %1, comme dans Life with qmail.</translation>
    </message>
    <message>
        <source>Take the installation over: mailwrightctl setup adopt.</source>
        <translation>Adoptez l’installation : mailwrightctl setup adopt.</translation>
    </message>
    <message>
        <source>The service %1 runs from now on.</source>
        <translation>Le service %1 s’exécute désormais.</translation>
    </message>
    <message>
        <source>The service %1 ends.</source>
        <translation>Le service %1 prend fin.</translation>
    </message>
    <message>
        <source>The service %1 stops and is normally down.</source>
        <translation>Le service %1 s’arrête et reste normalement arrêté.</translation>
    </message>
    <message>
        <source>The service %1 starts and is normally up.</source>
        <translation>Le service %1 démarre et reste normalement actif.</translation>
    </message>
    <message>
        <source>The service %1 is started in another way from now on.</source>
        <translation>Le service %1 est désormais démarré autrement.</translation>
    </message>
    <message>
        <source>%1 stops, and stays down also when the machine starts anew.</source>
        <translation>%1 s’arrête, et le reste aussi au redémarrage de la machine.</translation>
    </message>
    <message>
        <source>%1 ends; its log stays.</source>
        <translation>%1 prend fin ; son journal reste.</translation>
    </message>
    <message>
        <source>The mailing list %1 is made.</source>
        <translation>La liste de diffusion %1 est créée.</translation>
    </message>
    <message>
        <source>The mailing list %1 ends.</source>
        <translation>La liste de diffusion %1 prend fin.</translation>
    </message>
    <message>
        <source>The members of %1 change; nobody is told.</source>
        <translation>Les membres de %1 changent ; personne n’en est averti.</translation>
    </message>
    <message>
        <source>People subscribe by mail to %1.</source>
        <translation>On s’abonne par courrier à %1.</translation>
    </message>
    <message>
        <source>Mail to the list bounces from now on.</source>
        <translation>Le courrier adressé à la liste est désormais retourné.</translation>
    </message>
    <message>
        <source>Its archive and its members are kept in %1; undo brings them back.</source>
        <translation>Ses archives et ses membres sont conservés dans %1 ; une annulation les ramène.</translation>
    </message>
    <message>
        <source>Who may log in to send mail changes at once.</source>
        <translation>Qui peut s’identifier pour envoyer du courrier change aussitôt.</translation>
    </message>
    <message>
        <source>%1 has a password now.</source>
        <translation>%1 a maintenant un mot de passe.</translation>
    </message>
    <message>
        <source>%1 has another password now; the one before does not count any more.</source>
        <translation>%1 a maintenant un autre mot de passe ; le précédent ne compte plus.</translation>
    </message>
    <message>
        <source>For mail, this one counts from now on, not that of the account %1.</source>
        <translation>Pour le courrier, c’est celui-ci qui compte désormais, et non celui du compte %1.</translation>
    </message>
    <message>
        <source>It is easy to guess.</source>
        <translation>Il est facile à deviner.</translation>
    </message>
    <message>
        <source>It is shorter than %1 characters; whoever gets at the file of passwords could guess it.</source>
        <translation>Il a moins de %1 caractères ; quiconque met la main sur le fichier des mots de passe pourrait le deviner.</translation>
    </message>
    <message>
        <source>The name is part of it.</source>
        <translation>Le nom en fait partie.</translation>
    </message>
    <message>
        <source>It is made of few different characters.</source>
        <translation>Il est fait de peu de caractères différents.</translation>
    </message>
    <message>
        <source>all mail that nothing else is said about goes through %1, without a login.</source>
        <translation>tout le courrier pour lequel rien d’autre n’est indiqué passe par %1, sans identification.</translation>
    </message>
    <message>
        <source>all mail that nothing else is said about goes through %1, as %2.</source>
        <translation>tout le courrier pour lequel rien d’autre n’est indiqué passe par %1, sous le nom %2.</translation>
    </message>
    <message>
        <source>mail from everybody@%1 goes through %2, without a login.</source>
        <translation>le courrier de toute adresse@%1 passe par %2, sans identification.</translation>
    </message>
    <message>
        <source>mail from everybody@%1 goes through %2, as %3.</source>
        <translation>le courrier de toute adresse@%1 passe par %2, sous le nom %3.</translation>
    </message>
    <message>
        <source>mail from %1 goes through %2, without a login.</source>
        <translation>le courrier de %1 passe par %2, sans identification.</translation>
    </message>
    <message>
        <source>mail from %1 goes through %2, as %3.</source>
        <translation>le courrier de %1 passe par %2, sous le nom %3.</translation>
    </message>
    <message>
        <source>mail for all hosts below %1 goes through %2, without a login.</source>
        <translation>le courrier pour tous les hôtes sous %1 passe par %2, sans identification.</translation>
    </message>
    <message>
        <source>mail for all hosts below %1 goes through %2, as %3.</source>
        <translation>le courrier pour tous les hôtes sous %1 passe par %2, sous le nom %3.</translation>
    </message>
    <message>
        <source>mail for %1 goes through %2, without a login.</source>
        <translation>le courrier pour %1 passe par %2, sans identification.</translation>
    </message>
    <message>
        <source>mail for %1 goes through %2, as %3.</source>
        <translation>le courrier pour %1 passe par %2, sous le nom %3.</translation>
    </message>
    <message>
        <source>all mail that nothing else is said about</source>
        <translation>tout le courrier pour lequel rien d’autre n’est indiqué</translation>
    </message>
    <message>
        <source>mail from everybody@%1</source>
        <translation>le courrier de toute adresse@%1</translation>
    </message>
    <message>
        <source>mail from %1</source>
        <translation>le courrier de %1</translation>
    </message>
    <message>
        <source>mail for all hosts below %1</source>
        <translation>le courrier pour tous les hôtes sous %1</translation>
    </message>
    <message>
        <source>mail for %1</source>
        <translation>le courrier pour %1</translation>
    </message>
    <message>
        <source>Clients that ask for %1 are shown another certificate, from the next connection on.</source>
        <translation>Les clients qui demandent %1 se voient présenter un autre certificat, dès la prochaine connexion.</translation>
    </message>
    <message>
        <source>The certificate %1 and its key are removed.</source>
        <translation>Le certificat %1 et sa clé sont supprimés.</translation>
    </message>
    <message>
        <source>The certificate is for %1, signed by itself, valid %2.</source>
        <translation>Le certificat est pour %1, auto-signé, valable %2.</translation>
    </message>
    <message>
        <source>The certificate is for %1, issued by %2, valid %3.</source>
        <translation>Le certificat est pour %1, émis par %2, valable %3.</translation>
    </message>
    <message>
        <source>Its fingerprint (SHA-256) is %1; its key is %2.</source>
        <translation>Son empreinte (SHA-256) est %1 ; sa clé est %2.</translation>
    </message>
    <message>
        <source>The certificate is not for %1.</source>
        <translation>Le certificat n’est pas pour %1.</translation>
    </message>
    <message>
        <source>The certificate is not for %1, the name of this hub.</source>
        <translation>Le certificat n’est pas pour %1, le nom de ce hub.</translation>
    </message>
    <message>
        <source>The certificate names no host.</source>
        <translation>Le certificat ne nomme aucun hôte.</translation>
    </message>
    <message>
        <source>The certificate is not valid yet: %1.</source>
        <translation>Le certificat n’est pas encore valable : %1.</translation>
    </message>
    <message>
        <source>The certificate is signed by itself: programs that verify it have to be told to trust it.</source>
        <translation>Le certificat est auto-signé : il faut indiquer aux programmes qui le vérifient de lui faire confiance.</translation>
    </message>
    <message>
        <source>The certificate comes without those that vouch for it: many programs will not be able to verify it.</source>
        <translation>Le certificat vient sans ceux qui s’en portent garants : beaucoup de programmes ne pourront pas le vérifier.</translation>
    </message>
    <message>
        <source>The certificates of the chain were not in their order; they are now.</source>
        <translation>Les certificats de la chaîne n’étaient pas dans leur ordre ; ils le sont maintenant.</translation>
    </message>
    <message>
        <source>%1 of %2 certificates do not belong to the chain and are left out.</source>
        <translation>%1 certificats sur %2 ne font pas partie de la chaîne et sont laissés de côté.</translation>
    </message>
    <message>
        <source>until %1 (in %2)</source>
        <translation>jusqu’au %1 (dans %2)</translation>
    </message>
    <message>
        <source>from %1 until %2</source>
        <translation>du %1 au %2</translation>
    </message>
    <message>
        <source>expired on %1 (%2 ago)</source>
        <translation>expiré le %1 (il y a %2)</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 jour</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 jours</translation>
    </message>
    <message>
        <source>%1 January %2</source>
        <translation>%1 janvier %2</translation>
    </message>
    <message>
        <source>%1 February %2</source>
        <translation>%1 février %2</translation>
    </message>
    <message>
        <source>%1 March %2</source>
        <translation>%1 mars %2</translation>
    </message>
    <message>
        <source>%1 April %2</source>
        <translation>%1 avril %2</translation>
    </message>
    <message>
        <source>%1 May %2</source>
        <translation>%1 mai %2</translation>
    </message>
    <message>
        <source>%1 June %2</source>
        <translation>%1 juin %2</translation>
    </message>
    <message>
        <source>%1 July %2</source>
        <translation>%1 juillet %2</translation>
    </message>
    <message>
        <source>%1 August %2</source>
        <translation>%1 août %2</translation>
    </message>
    <message>
        <source>%1 September %2</source>
        <translation>%1 septembre %2</translation>
    </message>
    <message>
        <source>%1 October %2</source>
        <translation>%1 octobre %2</translation>
    </message>
    <message>
        <source>%1 November %2</source>
        <translation>%1 novembre %2</translation>
    </message>
    <message>
        <source>%1 December %2</source>
        <translation>%1 décembre %2</translation>
    </message>
    <message>
        <source>It is taken back after %1 seconds unless it is confirmed, because it changes who may connect and relay.</source>
        <translation>La modification est annulée après %1 secondes si elle n’est pas confirmée, car elle change qui peut se connecter et relayer.</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>Modifier %1</translation>
    </message>
    <message>
        <source>Set %1 to %2</source>
        <translation>Définir %1 : %2</translation>
    </message>
    <message>
        <source>Set %1 to nothing</source>
        <translation>Définir %1 comme vide</translation>
    </message>
    <message>
        <source>Add %1 to %2</source>
        <translation>Ajouter %1 à %2</translation>
    </message>
    <message>
        <source>Remove %1 from %2</source>
        <translation>Retirer %1 de %2</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Supprimer %1</translation>
    </message>
    <message>
        <source>something secret</source>
        <translation>quelque chose de secret</translation>
    </message>
    <message>
        <source>Mail for %1 goes to %2</source>
        <translation>Le courrier pour %1 va à %2</translation>
    </message>
    <message>
        <source>Mail for %1 goes to a program</source>
        <translation>Le courrier pour %1 va à un programme</translation>
    </message>
    <message>
        <source>Mail for %1 is dropped</source>
        <translation>Le courrier pour %1 est supprimé</translation>
    </message>
    <message>
        <source>Take 1 address from a table</source>
        <translation>Reprendre 1 adresse d’une table</translation>
    </message>
    <message>
        <source>Take %1 addresses from a table</source>
        <translation>Reprendre %1 adresses d’une table</translation>
    </message>
    <message>
        <source>Take mail for %1 (local)</source>
        <translation>Accepter le courrier pour %1 (local)</translation>
    </message>
    <message>
        <source>Take mail for %1 (relay)</source>
        <translation>Accepter le courrier pour %1 (relais)</translation>
    </message>
    <message>
        <source>Take mail for %1 (virtual, %2)</source>
        <translation>Accepter le courrier pour %1 (virtuel, %2)</translation>
    </message>
    <message>
        <source>Take no more mail for %1</source>
        <translation>Ne plus accepter le courrier pour %1</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>Modifier %1</translation>
    </message>
    <message>
        <source>Change %1 (local)</source>
        <translation>Modifier %1 (local)</translation>
    </message>
    <message>
        <source>Change %1 (relay)</source>
        <translation>Modifier %1 (relais)</translation>
    </message>
    <message>
        <source>Change %1 (virtual, %2)</source>
        <translation>Modifier %1 (virtuel, %2)</translation>
    </message>
    <message>
        <source>Call %1 also %2</source>
        <translation>Appeler %1 aussi %2</translation>
    </message>
    <message>
        <source>Call %1 from now on %2</source>
        <translation>Appeler %1 désormais %2</translation>
    </message>
    <message>
        <source>Call the hub %1</source>
        <translation>Appeler le hub %1</translation>
    </message>
    <message>
        <source>Change the names of the hub</source>
        <translation>Modifier les noms du hub</translation>
    </message>
    <message>
        <source>By fastforward mail for %1 goes to %2</source>
        <translation>Par fastforward, le courrier pour %1 va à %2</translation>
    </message>
    <message>
        <source>Remove %1 from the table of fastforward</source>
        <translation>Supprimer %1 de la table de fastforward</translation>
    </message>
    <message>
        <source>Make the mailing list %1</source>
        <translation>Créer la liste de diffusion %1</translation>
    </message>
    <message>
        <source>Remove the mailing list %1</source>
        <translation>Supprimer la liste de diffusion %1</translation>
    </message>
    <message>
        <source>Add %1 to the mailing list %2</source>
        <translation>Ajouter %1 à la liste de diffusion %2</translation>
    </message>
    <message>
        <source>Take %1 out of the mailing list %2</source>
        <translation>Retirer %1 de la liste de diffusion %2</translation>
    </message>
    <message>
        <source>%1 members</source>
        <translation>%1 membres</translation>
    </message>
    <message>
        <source>The mailing list %1 is owned by %2</source>
        <translation>La liste de diffusion %1 a pour propriétaire %2</translation>
    </message>
    <message>
        <source>Give %1 a password for SMTP</source>
        <translation>Donner à %1 un mot de passe pour SMTP</translation>
    </message>
    <message>
        <source>Give %1 another password for SMTP</source>
        <translation>Donner à %1 un autre mot de passe pour SMTP</translation>
    </message>
    <message>
        <source>Take the password of %1 for SMTP away</source>
        <translation>Retirer à %1 son mot de passe pour SMTP</translation>
    </message>
    <message>
        <source>Deliver nothing here; all mail goes to %1</source>
        <translation>Ne rien remettre ici ; tout le courrier va à %1</translation>
    </message>
    <message>
        <source>Queue nothing here; mail goes to %1 by QMQP</source>
        <translation>Ne rien mettre en file d’attente ici ; le courrier va à %1 par QMQP</translation>
    </message>
    <message>
        <source>A copy of all mail goes to %1</source>
        <translation>Une copie de tout le courrier va à %1</translation>
    </message>
    <message>
        <source>Keep the mail of %1 until %2 connects</source>
        <translation>Conserver le courrier de %1 jusqu’à ce que %2 se connecte</translation>
    </message>
    <message>
        <source>%1 may not connect</source>
        <translation>%1 ne peut pas se connecter</translation>
    </message>
    <message>
        <source>%1 may connect</source>
        <translation>%1 peut se connecter</translation>
    </message>
    <message>
        <source>%1 may send mail to anywhere</source>
        <translation>%1 peut envoyer du courrier n’importe où</translation>
    </message>
    <message>
        <source>Everybody else may not connect</source>
        <translation>Tous les autres ne peuvent pas se connecter</translation>
    </message>
    <message>
        <source>Everybody else may connect</source>
        <translation>Tous les autres peuvent se connecter</translation>
    </message>
    <message>
        <source>Everybody else may send mail to anywhere</source>
        <translation>Tous les autres peuvent envoyer du courrier n’importe où</translation>
    </message>
    <message>
        <source>No rule for %1 any more</source>
        <translation>Plus de règle pour %1</translation>
    </message>
    <message>
        <source>No rule for everybody else any more</source>
        <translation>Plus de règle pour tous les autres</translation>
    </message>
    <message>
        <source>Enable %1</source>
        <translation>Activer %1</translation>
    </message>
    <message>
        <source>Enable %1 at %2</source>
        <translation>Activer %1 à %2</translation>
    </message>
    <message>
        <source>Disable %1</source>
        <translation>Désactiver %1</translation>
    </message>
    <message>
        <source>Make the hub %1</source>
        <translation>Créer le hub %1</translation>
    </message>
    <message>
        <source>Make what is missing of the hub</source>
        <translation>Créer ce qui manque au hub</translation>
    </message>
    <message>
        <source>Take over the hub in %1 as it is</source>
        <translation>Adopter le hub dans %1 tel quel</translation>
    </message>
    <message>
        <source>Send %1 through %2</source>
        <translation>Envoyer %1 par %2</translation>
    </message>
    <message>
        <source>Send %1 through no relay of its own</source>
        <translation>Envoyer %1 sans relais particulier</translation>
    </message>
    <message>
        <source>Make a certificate</source>
        <translation>Créer un certificat</translation>
    </message>
    <message>
        <source>Make a certificate for %1</source>
        <translation>Créer un certificat pour %1</translation>
    </message>
    <message>
        <source>Install a certificate</source>
        <translation>Installer un certificat</translation>
    </message>
    <message>
        <source>Install a certificate for %1</source>
        <translation>Installer un certificat pour %1</translation>
    </message>
    <message>
        <source>Remove the certificate</source>
        <translation>Supprimer le certificat</translation>
    </message>
    <message>
        <source>Remove the certificate for %1</source>
        <translation>Supprimer le certificat pour %1</translation>
    </message>
    <message>
        <source>Mail for %1 belongs to the account %2</source>
        <translation>Le courrier pour %1 appartient au compte %2</translation>
    </message>
    <message>
        <source>Take %1 from its account</source>
        <translation>Retirer %1 à son compte</translation>
    </message>
    <message>
        <source>Make users/assign from the accounts</source>
        <translation>Créer users/assign à partir des comptes</translation>
    </message>
    <message>
        <source>Restore all from the backup of %1 GMT</source>
        <translation>Tout restaurer depuis la sauvegarde du %1 GMT</translation>
    </message>
    <message>
        <source>Restore %1 from the backup of %2 GMT</source>
        <translation>Restaurer %1 depuis la sauvegarde du %2 GMT</translation>
    </message>
    <message>
        <source>Restore %1 files or domains from the backup of %2 GMT</source>
        <translation>Restaurer %1 fichiers ou domaines depuis la sauvegarde du %2 GMT</translation>
    </message>
    <message>
        <source>Not confirmed in time: %1</source>
        <translation>Non confirmé à temps : %1</translation>
    </message>
    <message>
        <source>Edited outside: %1</source>
        <translation>Modifié de l’extérieur : %1</translation>
    </message>
    <message>
        <source>Edited outside: %1 and %2 more</source>
        <translation>Modifié de l’extérieur : %1 et %2 autres</translation>
    </message>
    <message>
        <source>The configuration as it was found</source>
        <translation>La configuration telle qu’elle a été trouvée</translation>
    </message>
    <message>
        <source>%1, as its control file says</source>
        <translation>%1, comme le dit son fichier de contrôle</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>et %1 autres</translation>
    </message>
    <message>
        <source>the table of fastforward is compiled</source>
        <translation>la table de fastforward est compilée</translation>
    </message>
    <message>
        <source>the SMTP servers are restarted</source>
        <translation>les serveurs SMTP sont redémarrés</translation>
    </message>
    <message>
        <source>the directories, the queue and the mailboxes are made</source>
        <translation>les répertoires, la file d’attente et les boîtes aux lettres sont créés</translation>
    </message>
    <message>
        <source>%1 begins</source>
        <translation>%1 commence</translation>
    </message>
    <message>
        <source>%1 ends</source>
        <translation>%1 prend fin</translation>
    </message>
    <message>
        <source>%1 is started</source>
        <translation>%1 est démarré</translation>
    </message>
    <message>
        <source>%1 is stopped</source>
        <translation>%1 est arrêté</translation>
    </message>
    <message>
        <source>a TLS handshake with the SMTP server works</source>
        <translation>une négociation TLS avec le serveur SMTP fonctionne</translation>
    </message>
    <message>
        <source>a TLS handshake with the SMTP server as %1 works</source>
        <translation>une négociation TLS avec le serveur SMTP sous le nom %1 fonctionne</translation>
    </message>
    <message>
        <source>%1 is removed, as its text is</source>
        <translation>%1 est supprimé, ainsi que son texte</translation>
    </message>
    <message>
        <source>%1 holds something else</source>
        <translation>%1 contient autre chose</translation>
    </message>
    <message>
        <source>it does not run</source>
        <translation>il ne s’exécute pas</translation>
    </message>
    <message>
        <source>it has not ended within %1 seconds; it begins again when its work is done</source>
        <translation>il ne s’est pas terminé en %1 secondes ; il recommence quand son travail est fini</translation>
    </message>
    <message>
        <source>it has not ended within %1 seconds; it does when its work is done</source>
        <translation>il ne s’est pas terminé en %1 secondes ; il le fera quand son travail sera fini</translation>
    </message>
    <message>
        <source>it ends again and again; its log says why</source>
        <translation>il se termine sans cesse ; son journal dit pourquoi</translation>
    </message>
    <message>
        <source>it has not happened in time; its log says why</source>
        <translation>cela ne s’est pas produit à temps ; son journal dit pourquoi</translation>
    </message>
    <message>
        <source>it is normally down</source>
        <translation>il est normalement arrêté</translation>
    </message>
    <message>
        <source>no supervisor runs; it begins with the others</source>
        <translation>aucun superviseur ne s’exécute ; il commence avec les autres</translation>
    </message>
    <message>
        <source>no supervisor looks after it</source>
        <translation>aucun superviseur ne s’en occupe</translation>
    </message>
    <message>
        <source>the supervisor has not started it; its log says why</source>
        <translation>le superviseur ne l’a pas démarré ; son journal dit pourquoi</translation>
    </message>
    <message>
        <source>none runs</source>
        <translation>aucun ne s’exécute</translation>
    </message>
    <message>
        <source>it has a process for each client, because of block lists or AutoTURN, and offers no STARTTLS</source>
        <translation>il a un processus par client, à cause des listes de blocage ou d’AutoTURN, et ne propose pas STARTTLS</translation>
    </message>
    <message>
        <source>it is not known where the server listens</source>
        <translation>on ne sait pas où le serveur écoute</translation>
    </message>
    <message>
        <source>%1 (qmail-smtpd run by hand, as for a stranger)</source>
        <translation>%1 (qmail-smtpd exécuté à la main, comme pour un inconnu)</translation>
    </message>
    <message>
        <source>the tcp rules let no stranger connect</source>
        <translation>les règles tcp ne laissent aucun inconnu se connecter</translation>
    </message>
    <message>
        <source>the server ended the conversation</source>
        <translation>le serveur a mis fin à la conversation</translation>
    </message>
    <message>
        <source>the server says %1</source>
        <translation>le serveur dit %1</translation>
    </message>
    <message>
        <source>what comes is not TLS (%1)</source>
        <translation>ce qui arrive n’est pas du TLS (%1)</translation>
    </message>
    <message>
        <source>there is no version of TLS that both sides accept; here it is 1.2 or later (%1)</source>
        <translation>il n’y a pas de version de TLS acceptée des deux côtés ; ici c’est 1.2 ou plus récent (%1)</translation>
    </message>
    <message>
        <source>there is no cipher that both sides accept (%1)</source>
        <translation>il n’y a pas de chiffrement accepté des deux côtés (%1)</translation>
    </message>
    <message>
        <source>the other side ended the connection within the TLS handshake</source>
        <translation>l’autre côté a mis fin à la connexion pendant la négociation TLS</translation>
    </message>
    <message>
        <source>%1 gives addresses to accounts</source>
        <translation>%1 attribue des adresses à des comptes</translation>
    </message>
    <message>
        <source>%1 says what root runs</source>
        <translation>%1 dit ce que root exécute</translation>
    </message>
    <message>
        <source>%1 lets mail run a program</source>
        <translation>%1 laisse le courrier exécuter un programme</translation>
    </message>
    <message>
        <source>%1 lets mail run a program or reads a file of addresses: %2</source>
        <translation>%1 laisse le courrier exécuter un programme ou lit un fichier d’adresses : %2</translation>
    </message>
    <message>
        <source>%1 lets %2 send mail to anywhere</source>
        <translation>%1 laisse %2 envoyer du courrier n’importe où</translation>
    </message>
    <message>
        <source>%1 lets everybody send mail to anywhere</source>
        <translation>%1 laisse tout le monde envoyer du courrier n’importe où</translation>
    </message>
    <message>
        <source>all that &quot;%1&quot; stands for</source>
        <translation>tout ce que &quot;%1&quot; représente</translation>
    </message>
    <message>
        <source>%1 sets %2, which may decide what programs run</source>
        <translation>%1 définit %2, qui peut décider quels programmes s’exécutent</translation>
    </message>
    <message>
        <source>without control/rcpthosts mail for any domain is accepted from everybody</source>
        <translation>sans control/rcpthosts, le courrier pour tout domaine est accepté de tout le monde</translation>
    </message>
    <message>
        <source>%1 decides as which accounts the programs of the hub run</source>
        <translation>%1 décide sous quels comptes s’exécutent les programmes du hub</translation>
    </message>
    <message>
        <source>%1 names a program</source>
        <translation>%1 nomme un programme</translation>
    </message>
    <message>
        <source>%1 names a program that tells the password of a relay</source>
        <translation>%1 nomme un programme qui donne le mot de passe d’un relais</translation>
    </message>
    <message>
        <source>user%domain at a domain of control/percenthack goes on to that domain, for everybody</source>
        <translation>user%domain à un domaine de control/percenthack continue vers ce domaine, pour tout le monde</translation>
    </message>
    <message>
        <source>%1 accepts mail for every domain that ends in %2 from everybody</source>
        <translation>%1 accepte de tout le monde le courrier pour tout domaine qui se termine par %2</translation>
    </message>
    <message>
        <source>it writes a file just as it is given</source>
        <translation>cela écrit un fichier exactement tel qu’il est donné</translation>
    </message>
    <message>
        <source>it restores what a backup holds</source>
        <translation>cela restaure ce que contient une sauvegarde</translation>
    </message>
    <message>
        <source>it deletes message %1</source>
        <translation>cela supprime le message %1</translation>
    </message>
    <message>
        <source>it reads the text of a message</source>
        <translation>cela lit le texte d’un message</translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <translation>%1, ligne %2 : %3</translation>
    </message>
    <message>
        <source>Mail to anybody@%1 is still accepted, because the list also has %2.</source>
        <translation>Le courrier pour n’importe qui@%1 est toujours accepté, car la liste contient aussi %2.</translation>
    </message>
    <message>
        <source>Mail to anybody below %1 is still accepted, because the list also has %2.</source>
        <translation>Le courrier pour n’importe qui sous %1 est toujours accepté, car la liste contient aussi %2.</translation>
    </message>
    <message>
        <source>It is handled by the account %1 through the files %2 in %3; what has none goes where the one that ends in default says.</source>
        <translation>C’est le compte %1 qui s’en charge, avec les fichiers %2 dans %3 ; ce qui n’en a pas va où l’indique celui qui se termine par default.</translation>
    </message>
    <message>
        <source>it is the name of this hub itself, which must be able to receive its own mail</source>
        <translation>c’est le nom de ce hub lui-même, qui doit pouvoir recevoir son propre courrier</translation>
    </message>
    <message>
        <source>Give the hub another name first, if it shall have one.</source>
        <translation>Donnez d’abord un autre nom au hub, s’il doit en avoir un.</translation>
    </message>
    <message>
        <source>%1 becomes %2; it was %3.</source>
        <translation>%1 devient %2 ; c’était %3.</translation>
    </message>
    <message>
        <source>%1 becomes %2; until now there was none, which means: %3.</source>
        <translation>%1 devient %2 ; jusqu’ici il n’y en avait pas, ce qui signifie : %3.</translation>
    </message>
    <message>
        <source>Mail for %1 is given to the account %2.</source>
        <translation>Le courrier pour %1 est remis au compte %2.</translation>
    </message>
    <message>
        <source>Mail for names that begin with %1 is given to the account %2.</source>
        <translation>Le courrier pour les noms qui commencent par %1 est remis au compte %2.</translation>
    </message>
    <message>
        <source>Mail for every other name is given to the account %1.</source>
        <translation>Le courrier pour tout autre nom est remis au compte %1.</translation>
    </message>
    <message>
        <source>Mail for %1 is no longer given to the account %2 by users/assign.</source>
        <translation>Le courrier pour %1 n’est plus remis au compte %2 par users/assign.</translation>
    </message>
    <message>
        <source>Mail for names that begin with %1 is no longer given to the account %2 by users/assign.</source>
        <translation>Le courrier pour les noms qui commencent par %1 n’est plus remis au compte %2 par users/assign.</translation>
    </message>
    <message>
        <source>Mail that cannot be delivered to a member of %1 is reported to %2, not to whoever wrote it.</source>
        <translation>Le courrier qui ne peut pas être remis à un membre de %1 est signalé à %2, et non à son auteur.</translation>
    </message>
    <message>
        <source>%1 could not be started (%2). Install the package openssh-client.</source>
        <translation>%1 n’a pas pu être démarré (%2). Installez le paquet openssh-client.</translation>
    </message>
    <message>
        <source>There is no mailwrightctl on %1: %2 Install Mailwright there.</source>
        <translation>Il n’y a pas de mailwrightctl sur %1 : %2 Installez-y Mailwright.</translation>
    </message>
    <message>
        <source>The connection to %1 was lost.</source>
        <translation>La connexion à %1 a été perdue.</translation>
    </message>
    <message>
        <source>ssh does not know %1, or not as it is now: %2 Connect once with &quot;ssh %3&quot; and check its key.</source>
        <translation>ssh ne connaît pas %1, ou pas tel qu’il est maintenant : %2 Connectez-vous une fois avec « ssh %3 » et vérifiez sa clé.</translation>
    </message>
    <message>
        <source>%1 did not let you in: %2 &quot;ssh-copy-id %3&quot; puts your key there.</source>
        <translation>%1 ne vous a pas laissé entrer : %2 « ssh-copy-id %3 » y dépose votre clé.</translation>
    </message>
    <message>
        <source>ssh has no connection to %1: %2</source>
        <translation>ssh n’a pas de connexion à %1 : %2</translation>
    </message>
    <message>
        <source>Only who may configure has edits to tell of.</source>
        <translation>Seul celui qui a le droit de configurer a des modifications à annoncer.</translation>
    </message>
</context>
<context>
    <name>HubBook</name>
    <message>
        <source>blue</source>
        <translation>bleu</translation>
    </message>
    <message>
        <source>orange</source>
        <translation>orange</translation>
    </message>
    <message>
        <source>green</source>
        <translation>vert</translation>
    </message>
    <message>
        <source>purple</source>
        <translation>violet</translation>
    </message>
    <message>
        <source>red</source>
        <translation>rouge</translation>
    </message>
    <message>
        <source>grey</source>
        <translation>gris</translation>
    </message>
    <message>
        <source>The name of the host is missing.</source>
        <translation>Le nom de l’hôte manque.</translation>
    </message>
    <message>
        <source>This is not a host, or user@host, such as anna@mail.example.org.</source>
        <translation>Ce n’est ni un hôte ni utilisateur@hôte, par exemple anna@mail.example.org.</translation>
    </message>
    <message>
        <source>There is no host of this name. Is it written rightly, and does this computer know it?</source>
        <translation>Il n’y a pas d’hôte de ce nom. Est-il bien écrit, et cet ordinateur le connaît-il ?</translation>
    </message>
    <message>
        <source>The host does not let %1 in. Mailwright asks for no password: the key must be known to the host and be in your ssh agent.</source>
        <comment>login</comment>
        <translation>L’hôte n’admet pas %1. Mailwright ne demande pas de mot de passe : la clé doit être connue de l’hôte et se trouver dans votre agent ssh.</translation>
    </message>
    <message>
        <source>This computer does not know the key of the host, or knows another. Log in once by hand and compare it.</source>
        <translation>Cet ordinateur ne connaît pas la clé de l’hôte, ou en connaît une autre. Connectez-vous une fois à la main et comparez-la.</translation>
    </message>
    <message>
        <source>The host is there, but runs no ssh server for you.</source>
        <translation>L’hôte est là, mais n’a pas de serveur ssh pour vous.</translation>
    </message>
    <message>
        <source>The host does not answer. Is it switched on and connected?</source>
        <translation>L’hôte ne répond pas. Est-il allumé et connecté ?</translation>
    </message>
    <message>
        <source>The host lets you in, but has no mailwrightctl, or an older one.</source>
        <translation>L’hôte vous admet, mais n’a pas mailwrightctl, ou une version plus ancienne.</translation>
    </message>
    <message>
        <source>The connection by ssh has failed.</source>
        <translation>La connexion par ssh a échoué.</translation>
    </message>
    <message>
        <source>The host lets you in, but its mail helper does not run.</source>
        <translation>L’hôte vous laisse entrer, mais son auxiliaire de messagerie ne s’exécute pas.</translation>
    </message>
    <message>
        <source>This computer has no ssh: the package openssh-client is missing.</source>
        <translation>Cet ordinateur n’a pas ssh : le paquet openssh-client manque.</translation>
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
        <translation>Membres</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Propriétaire</translation>
    </message>
    <message>
        <source>Last post</source>
        <translation>Dernier message</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>takes mail</source>
        <translation>accepte le courrier</translation>
    </message>
    <message>
        <source>mail does not reach it: its .qmail files are missing</source>
        <translation>le courrier ne lui parvient pas : ses fichiers .qmail manquent</translation>
    </message>
    <message>
        <source>%1 get each message, %2 digests, %3 nothing</source>
        <comment>three numbers</comment>
        <translation>%1 reçoivent chaque message, %2 des envois groupés, %3 rien</translation>
    </message>
    <message>
        <source>None in the last 24 hours</source>
        <translation>Aucun ces dernières 24 heures</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Membre</translation>
    </message>
    <message>
        <source>Gets</source>
        <translation>Reçoit</translation>
    </message>
    <message>
        <source>each message</source>
        <translation>chaque message</translation>
    </message>
    <message>
        <source>digests</source>
        <translation>envois groupés</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
</context>
<context>
    <name>MailProviders</name>
    <message>
        <source>%1 wants a password made for mail programs (an “app password”), which you make in your account there. User name: such as %2.</source>
        <comment>%1 is a provider, %2 an example of a user name</comment>
        <translation>%1 demande un mot de passe destiné aux logiciels de messagerie (un « mot de passe d’application »), que vous créez dans le compte que vous y avez. Nom d’utilisateur : par exemple %2.</translation>
    </message>
    <message>
        <source>%1 gives you a user name and a key for SMTP in its settings; the key is the password. User name: such as %2.</source>
        <comment>%1 is a provider, %2 an example of a user name</comment>
        <translation>%1 vous donne dans ses paramètres un nom d’utilisateur et une clé pour SMTP ; la clé est le mot de passe. Nom d’utilisateur : par exemple %2.</translation>
    </message>
    <message>
        <source>%1 wants the name and the password of your mailbox there. User name: such as %2.</source>
        <comment>%1 is a provider, %2 an example of a user name</comment>
        <translation>%1 demande le nom et le mot de passe de la boîte aux lettres que vous y avez. Nom d’utilisateur : par exemple %2.</translation>
    </message>
    <message>
        <source>TLS from the first byte</source>
        <translation>TLS dès le premier octet</translation>
    </message>
    <message>
        <source>TLS begun by STARTTLS</source>
        <translation>TLS engagé par STARTTLS</translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>Looks after a Mailwright hub: its services, its queue and its logs.</source>
        <translation>Gère un hub Mailwright : ses services, sa file d’attente et ses journaux.</translation>
    </message>
    <message>
        <source>The helper&apos;s socket.</source>
        <translation>Le socket de l’auxiliaire.</translation>
    </message>
    <message>
        <source>path</source>
        <translation>chemin</translation>
    </message>
    <message>
        <source>The home of a private hub.</source>
        <translation>Le répertoire d’un hub privé.</translation>
    </message>
    <message>
        <source>directory</source>
        <translation>répertoire</translation>
    </message>
    <message>
        <source>The page to begin with: %1.</source>
        <comment>names</comment>
        <translation>La page affichée au départ : %1.</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nom</translation>
    </message>
    <message>
        <source>Colours: light or dark.</source>
        <translation>Couleurs : light ou dark.</translation>
    </message>
    <message>
        <source>scheme</source>
        <translation>thème</translation>
    </message>
    <message>
        <source>Write a picture of every page and end.</source>
        <translation>Enregistrer une image de chaque page et quitter.</translation>
    </message>
    <message>
        <source>--style-scheme must be light or dark.</source>
        <translation>--style-scheme doit être light ou dark.</translation>
    </message>
    <message>
        <source>--page must be one of %1.</source>
        <comment>names</comment>
        <translation>--page doit être l’un de %1.</translation>
    </message>
</context>
<context>
    <name>PageTable</name>
    <message>
        <source>Overview</source>
        <translation>Vue d’ensemble</translation>
    </message>
    <message>
        <source>services running stopped delivered deferred bounced problems start</source>
        <translation>services actifs arrêtés remis différés retournés rebonds problèmes démarrer</translation>
    </message>
    <message>
        <source>Domains</source>
        <translation>Domaines</translation>
    </message>
    <message>
        <source>domain virtual local relay receive mail DNS MX catch all who receives</source>
        <translation>domaine virtuel local relais recevoir courrier DNS MX catch-all fourre-tout qui reçoit</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Adresses</translation>
    </message>
    <message>
        <source>address alias forward mailbox everything else import export test who receives</source>
        <translation>adresse alias transférer boîte aux lettres tout le reste importer exporter tester qui reçoit</translation>
    </message>
    <message>
        <source>Mailing lists</source>
        <translation>Listes de diffusion</translation>
    </message>
    <message>
        <source>mailing list members subscribers owner digest</source>
        <translation>liste de diffusion membres abonnés propriétaire envois groupés digest</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Utilisateurs</translation>
    </message>
    <message>
        <source>users accounts people password sign in assign rules mailbox</source>
        <translation>utilisateurs comptes personnes mot de passe connexion assign règles boîte aux lettres</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Envoi</translation>
    </message>
    <message>
        <source>smart host provider relay route login password greeting helo masquerade timeout outgoing</source>
        <translation>smarthost smart host fournisseur relais route identifiant mot de passe salutation helo masquage délai sortant</translation>
    </message>
    <message>
        <source>Receiving</source>
        <translation>Réception</translation>
    </message>
    <message>
        <source>listen port submission pop3 relay rules clients blocked senders spam tls certificate size limit connections</source>
        <translation>écoute port soumission pop3 relais règles clients expéditeurs bloqués spam tls certificat taille limite connexions</translation>
    </message>
    <message>
        <source>Limits &amp; bounces</source>
        <translation>Limites et rebonds</translation>
    </message>
    <message>
        <source>parallel concurrency retry plan queue lifetime bounce double bounces delay</source>
        <translation>parallèle simultané plan des tentatives file d’attente durée de vie rebond doubles rebonds retard</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>File d’attente</translation>
    </message>
    <message>
        <source>waiting messages retry try again delete return bounce</source>
        <translation>messages en attente réessayer nouvelle tentative supprimer retourner rebond</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>Journaux</translation>
    </message>
    <message>
        <source>log lines follow find history of a message</source>
        <translation>journal log lignes suivre chercher historique d’un message</translation>
    </message>
    <message>
        <source>Control files</source>
        <translation>Fichiers de contrôle</translation>
    </message>
    <message>
        <source>settings configuration editor every file raw</source>
        <translation>réglages configuration éditeur tous les fichiers brut control</translation>
    </message>
    <message>
        <source>History &amp; backup</source>
        <translation>Historique et sauvegarde</translation>
    </message>
    <message>
        <source>changes undo who when differences backup restore compare</source>
        <translation>modifications annuler qui quand différences sauvegarde restaurer comparer</translation>
    </message>
</context>
<context>
    <name>PeopleRows</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>stored; it counts in place of the account&apos;s own</source>
        <translation>enregistré ; il compte à la place de celui du compte</translation>
    </message>
    <message>
        <source>stored; it is never shown</source>
        <translation>enregistré ; il n’est jamais montré</translation>
    </message>
    <message>
        <source>goes, not applied yet</source>
        <translation>suppression pas encore appliquée</translation>
    </message>
    <message>
        <source>a new one, not applied yet</source>
        <translation>un nouveau, pas encore appliqué</translation>
    </message>
</context>
<context>
    <name>QueueDialogs</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Their age begins again at zero, so they stay in the queue for the whole time a message may wait. Tries come often at first and then less and less often, as for new mail.</source>
        <translation>Leur âge repart de zéro, ils restent donc dans la file d’attente pendant toute la durée qu’un message peut attendre. Les tentatives sont d’abord fréquentes, puis de plus en plus rares, comme pour du nouveau courrier.</translation>
    </message>
    <message numerus="yes">
        <source>Give %n message(s) more time?</source>
        <translation>
            <numerusform>Accorder plus de temps à %n message ?</numerusform>
            <numerusform>Accorder plus de temps à %n messages ?</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Give more time</source>
        <translation>&amp;Accorder plus de temps</translation>
    </message>
    <message>
        <source>The tries end now for every recipient that has not been reached. Under a stock qmail one last try comes first; where it succeeds, the mail is delivered after all.</source>
        <translation>Les tentatives prennent fin maintenant pour chaque destinataire qui n’a pas été atteint. Avec un qmail d’origine, une dernière tentative a lieu d’abord ; si elle réussit, le courrier est tout de même remis.</translation>
    </message>
    <message>
        <source>This message is a bounce itself: it goes to the postmaster&apos;s address for double bounces.</source>
        <translation>Ce message est lui-même un rebond : il va à l’adresse du postmaster pour les doubles rebonds.</translation>
    </message>
    <message>
        <source>%1 gets a bounce that names these recipients and contains the message. This cannot be taken back.</source>
        <translation>%1 reçoit un rebond qui nomme ces destinataires et contient le message. C’est irréversible.</translation>
    </message>
    <message>
        <source>Each sender gets a bounce that names these recipients and contains the message. This cannot be taken back.</source>
        <translation>Chaque expéditeur reçoit un rebond qui nomme ces destinataires et contient le message. C’est irréversible.</translation>
    </message>
    <message numerus="yes">
        <source>Return %n message(s) to the sender?</source>
        <translation>
            <numerusform>Retourner %n message à l’expéditeur ?</numerusform>
            <numerusform>Retourner %n messages aux expéditeurs ?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Return %n message(s)</source>
        <translation>
            <numerusform>&amp;Retourner %n message</numerusform>
            <numerusform>&amp;Retourner %n messages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RelayRows</name>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>May relay</source>
        <translation>Peut relayer</translation>
    </message>
    <message>
        <source>Other settings</source>
        <translation>Autres réglages</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>everybody else</source>
        <translation>tous les autres</translation>
    </message>
    <message>
        <source>%1 (this computer)</source>
        <comment>address</comment>
        <translation>%1 (cet ordinateur)</translation>
    </message>
    <message>
        <source>hosts below %1</source>
        <comment>domain</comment>
        <translation>hôtes sous %1</translation>
    </message>
    <message>
        <source>the host %1</source>
        <comment>host name</comment>
        <translation>l’hôte %1</translation>
    </message>
    <message>
        <source>%1… (all that begin so)</source>
        <comment>beginning of an IP address</comment>
        <translation>%1… (toutes celles qui commencent ainsi)</translation>
    </message>
    <message>
        <source>may not connect</source>
        <translation>ne peut pas se connecter</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>goes, not applied yet</source>
        <translation>suppression pas encore appliquée</translation>
    </message>
    <message>
        <source>no, is turned away</source>
        <translation>non, est refoulé</translation>
    </message>
    <message>
        <source>yes, everybody: an open relay</source>
        <translation>oui, tout le monde : un relais ouvert</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>By the rule for %1.</source>
        <comment>whom a rule is for</comment>
        <translation>Par la règle pour %1.</translation>
    </message>
    <message>
        <source>No rule is for it.</source>
        <translation>Aucune règle ne le concerne.</translation>
    </message>
    <message>
        <source>%1 may not connect: it is turned away.</source>
        <comment>address of a client</comment>
        <translation>%1 ne peut pas se connecter : il est refoulé.</translation>
    </message>
    <message>
        <source>%1 may send mail to anybody in the world through this hub.</source>
        <comment>address of a client</comment>
        <translation>%1 peut envoyer du courrier au monde entier par ce hub.</translation>
    </message>
    <message>
        <source>%1 may send mail to people of this hub only; to others after a login.</source>
        <comment>address of a client</comment>
        <translation>%1 ne peut envoyer du courrier qu’aux personnes de ce hub ; aux autres après identification.</translation>
    </message>
</context>
<context>
    <name>RouteRows</name>
    <message>
        <source>Mail</source>
        <translation>Courrier</translation>
    </message>
    <message>
        <source>Goes through</source>
        <translation>Passe par</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Identification</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>everything else</source>
        <translation>tout le reste</translation>
    </message>
    <message>
        <source>from anybody%1</source>
        <comment>%1 is @ and a domain</comment>
        <translation>de n’importe qui%1</translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>address of a sender</comment>
        <translation>de %1</translation>
    </message>
    <message>
        <source>to domains below %1</source>
        <comment>domain</comment>
        <translation>vers les domaines sous %1</translation>
    </message>
    <message>
        <source>to %1</source>
        <comment>domain</comment>
        <translation>vers %1</translation>
    </message>
    <message>
        <source>directly, to the servers that DNS names</source>
        <translation>directement, aux serveurs que nomme le DNS</translation>
    </message>
    <message>
        <source>%1, port %2</source>
        <comment>server, number</comment>
        <translation>%1, port %2</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>%1, with a token</source>
        <comment>user name</comment>
        <translation>%1, avec un jeton</translation>
    </message>
    <message>
        <source>%1, no password stored</source>
        <comment>user name</comment>
        <translation>%1, aucun mot de passe enregistré</translation>
    </message>
    <message>
        <source>%1, password stored</source>
        <comment>user name</comment>
        <translation>%1, mot de passe enregistré</translation>
    </message>
    <message>
        <source>%1, from the first byte</source>
        <comment>what is demanded of TLS</comment>
        <translation>%1, dès le premier octet</translation>
    </message>
    <message>
        <source>no TLS</source>
        <translation>sans TLS</translation>
    </message>
    <message>
        <source>where it is offered</source>
        <translation>là où il est proposé</translation>
    </message>
    <message>
        <source>required, with any certificate</source>
        <translation>exigé, avec n’importe quel certificat</translation>
    </message>
    <message>
        <source>required, with a valid certificate</source>
        <translation>exigé, avec un certificat valide</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>en service</translation>
    </message>
    <message>
        <source>goes, not applied yet</source>
        <translation>suppression pas encore appliquée</translation>
    </message>
    <message>
        <source>not applied yet</source>
        <translation>pas encore appliqué</translation>
    </message>
</context>
<context>
    <name>RouteWords</name>
    <message>
        <source>By SMTP the address is taken from everybody.</source>
        <translation>En SMTP, l’adresse est acceptée de tout le monde.</translation>
    </message>
    <message>
        <source>By SMTP the address is taken only from clients that may relay.</source>
        <translation>En SMTP, l’adresse n’est acceptée que des clients qui peuvent relayer.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is in locals: the address is local.</source>
        <translation>« %1 » est dans locals : l’adresse est locale.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not in locals.</source>
        <translation>« %1 » n’est pas dans locals.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not in virtualdomains.</source>
        <translation>« %1 » n’est pas dans virtualdomains.</translation>
    </message>
    <message>
        <source>A line for every other domain is not in virtualdomains.</source>
        <translation>Il n’y a pas dans virtualdomains de ligne pour tous les autres domaines.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is in virtualdomains with nothing behind the colon, an exception: the address is remote.</source>
        <translation>« %1 » est dans virtualdomains sans rien après le deux-points, une exception : l’adresse est distante.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is in virtualdomains with &quot;%2&quot;: the local address is %3.</source>
        <translation>« %1 » est dans virtualdomains avec « %2 » : l’adresse locale est %3.</translation>
    </message>
    <message>
        <source>Nothing makes the address local: it is remote.</source>
        <translation>Rien ne rend l’adresse locale : elle est distante.</translation>
    </message>
    <message>
        <source>users/assign gives &quot;%1&quot; to %2</source>
        <translation>users/assign donne « %1 » à %2</translation>
    </message>
    <message>
        <source>users/assign has nothing for &quot;%1&quot;</source>
        <translation>users/assign n’a rien pour « %1 »</translation>
    </message>
    <message>
        <source>no account %1</source>
        <translation>aucun compte %1</translation>
    </message>
    <message>
        <source>account %1 owns its home directory %2: it gets the mail, and no alias can take it away</source>
        <translation>le compte %1 possède son répertoire personnel %2 : il reçoit le courrier, et aucun alias ne peut le lui prendre</translation>
    </message>
    <message>
        <source>it goes to the account %1</source>
        <translation>il va au compte %1</translation>
    </message>
    <message>
        <source>%1 is there and empty</source>
        <translation>%1 existe et il est vide</translation>
    </message>
    <message>
        <source>%1 is there</source>
        <translation>%1 existe</translation>
    </message>
    <message>
        <source>no file %1</source>
        <translation>aucun fichier %1</translation>
    </message>
    <message>
        <source>in file names %1 is %2</source>
        <translation>dans les noms de fichiers, %1 devient %2</translation>
    </message>
    <message>
        <source>the default delivery applies</source>
        <translation>la remise par défaut s’applique</translation>
    </message>
    <message>
        <source>an address with an extension needs a file: there is no mailbox</source>
        <translation>une adresse avec extension a besoin d’un fichier : il n’y a pas de boîte aux lettres</translation>
    </message>
    <message>
        <source>forwarded mail is sent by %1</source>
        <translation>le courrier transféré est envoyé par %1</translation>
    </message>
    <message>
        <source>Its mail exchangers are asked for in DNS.</source>
        <translation>Ses serveurs MX sont demandés au DNS.</translation>
    </message>
    <message>
        <source>It goes to %1.</source>
        <translation>Il va à %1.</translation>
    </message>
    <message>
        <source>mailbox %1</source>
        <comment>path</comment>
        <translation>boîte aux lettres %1</translation>
    </message>
    <message>
        <source>program %1</source>
        <comment>command line</comment>
        <translation>programme %1</translation>
    </message>
    <message>
        <source>dropped without a word</source>
        <translation>supprimé sans avertissement</translation>
    </message>
    <message>
        <source>Mixed</source>
        <comment>an address with deliveries of several kinds</comment>
        <translation>Mixte</translation>
    </message>
    <message>
        <source>Forward</source>
        <comment>an address whose mail goes to other addresses</comment>
        <translation>Transfert</translation>
    </message>
    <message>
        <source>Mailbox</source>
        <translation>Boîte aux lettres</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Courrier supprimé</translation>
    </message>
    <message>
        <source>Standard delivery</source>
        <translation>Remise par défaut</translation>
    </message>
    <message>
        <source>the program %1</source>
        <comment>command line</comment>
        <translation>le programme %1</translation>
    </message>
    <message>
        <source>the mailbox %1</source>
        <comment>path</comment>
        <translation>la boîte aux lettres %1</translation>
    </message>
    <message>
        <source>It is dropped: nobody gets it.</source>
        <translation>Il est supprimé : personne ne le reçoit.</translation>
    </message>
    <message>
        <source>It goes to %1.</source>
        <comment>addresses, mailboxes, programs</comment>
        <translation>Il va à %1.</translation>
    </message>
    <message>
        <source>It leaves this hub and is passed on to %1.</source>
        <comment>server</comment>
        <translation>Il quitte ce hub et il est transmis à %1.</translation>
    </message>
    <message>
        <source>It bounces: there is no such address.</source>
        <translation>Il est retourné : cette adresse n’existe pas.</translation>
    </message>
    <message>
        <source>It waits in the queue: %1</source>
        <comment>a sentence</comment>
        <translation>Il attend dans la file d’attente : %1</translation>
    </message>
    <message>
        <source>The account %1 is in charge; no .qmail file says otherwise.</source>
        <translation>Le compte %1 en est chargé ; aucun fichier .qmail ne dit autre chose.</translation>
    </message>
    <message>
        <source>The account %1 is in charge, by its file %2.</source>
        <comment>account, file name</comment>
        <translation>Le compte %1 en est chargé, par son fichier %2.</translation>
    </message>
    <message>
        <source>Only those who may relay can send to it through this hub.</source>
        <translation>Seuls ceux qui peuvent relayer peuvent lui écrire par ce hub.</translation>
    </message>
    <message>
        <source>From outside it is refused: the hub takes no mail for its domain by SMTP.</source>
        <translation>De l’extérieur, il est refusé : le hub n’accepte pas de courrier pour son domaine en SMTP.</translation>
    </message>
</context>
<context>
    <name>SearchIndex</name>
    <message>
        <source>max size maximum message size limit large big attachment</source>
        <translation>taille max maximale message limite grand gros pièce jointe</translation>
    </message>
    <message>
        <source>parallel deliveries outgoing simultaneous speed at once</source>
        <translation>remises parallèles sortantes simultanées vitesse à la fois</translation>
    </message>
    <message>
        <source>parallel deliveries local simultaneous speed at once</source>
        <translation>remises parallèles locales simultanées vitesse à la fois</translation>
    </message>
    <message>
        <source>simultaneous connections incoming parallel limit</source>
        <translation>connexions simultanées entrantes parallèles limite</translation>
    </message>
    <message>
        <source>retry limit give up how long days tries until returned bounce time</source>
        <translation>limite tentatives abandonner combien de temps jours essais jusqu’au retour rebond durée</translation>
    </message>
    <message>
        <source>smart host relay route provider outgoing server</source>
        <translation>smarthost smart host relais route fournisseur serveur sortant</translation>
    </message>
    <message>
        <source>smart host password login user authentication provider</source>
        <translation>smarthost smart host mot de passe identifiant utilisateur authentification fournisseur</translation>
    </message>
    <message>
        <source>host name server name fqdn identity</source>
        <translation>nom d’hôte nom du serveur fqdn identité</translation>
    </message>
    <message>
        <source>greeting name helo ehlo</source>
        <translation>nom de salutation helo ehlo</translation>
    </message>
    <message>
        <source>local domains</source>
        <translation>domaines locaux</translation>
    </message>
    <message>
        <source>virtual domains hosting catch-all</source>
        <translation>domaines virtuels hébergement catch-all</translation>
    </message>
    <message>
        <source>accepted domains relay open receive</source>
        <translation>domaines acceptés relais ouvert recevoir</translation>
    </message>
    <message>
        <source>blocked senders spam blacklist refuse</source>
        <translation>expéditeurs bloqués spam liste noire refuser</translation>
    </message>
    <message>
        <source>blocked recipients refuse trap</source>
        <translation>destinataires bloqués refuser piège</translation>
    </message>
    <message>
        <source>bounce sender mailer-daemon</source>
        <translation>expéditeur des rebonds mailer-daemon</translation>
    </message>
    <message>
        <source>bounce sender host</source>
        <translation>hôte expéditeur des rebonds</translation>
    </message>
    <message>
        <source>double bounces postmaster</source>
        <translation>doubles rebonds postmaster</translation>
    </message>
    <message>
        <source>banner greeting welcome</source>
        <translation>bannière accueil bienvenue</translation>
    </message>
    <message>
        <source>timeout wait client slow</source>
        <translation>délai attente client lent</translation>
    </message>
    <message>
        <source>timeout wait connect</source>
        <translation>délai attente connexion</translation>
    </message>
    <message>
        <source>timeout wait server answer</source>
        <translation>délai attente réponse serveur</translation>
    </message>
    <message>
        <source>certificate tls ssl key encryption https letsencrypt</source>
        <translation>certificat tls ssl clé chiffrement https letsencrypt</translation>
    </message>
    <message>
        <source>mailbox format maildir mbox delivery</source>
        <translation>boîte aux lettres format maildir mbox remise</translation>
    </message>
    <message>
        <source>port 25 listen address interface</source>
        <translation>port 25 écoute adresse interface</translation>
    </message>
    <message>
        <source>port 587 listen address submission</source>
        <translation>port 587 écoute adresse soumission</translation>
    </message>
    <message>
        <source>port 465 listen address</source>
        <translation>port 465 écoute adresse</translation>
    </message>
    <message>
        <source>Message %1</source>
        <translation>Message %1</translation>
    </message>
    <message>
        <source>In the queue, if it still waits</source>
        <translation>Dans la file d’attente, s’il attend encore</translation>
    </message>
    <message>
        <source>Its story in the logs</source>
        <translation>Son parcours dans les journaux</translation>
    </message>
    <message>
        <source>setting</source>
        <translation>réglage</translation>
    </message>
    <message>
        <source>domain</source>
        <translation>domaine</translation>
    </message>
    <message>
        <source>address</source>
        <translation>adresse</translation>
    </message>
    <message>
        <source>action</source>
        <translation>action</translation>
    </message>
    <message>
        <source>message</source>
        <translation>message</translation>
    </message>
    <message>
        <source>page</source>
        <translation>page</translation>
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
        <translation>Écoute sur</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>off</source>
        <translation>désactivé</translation>
    </message>
    <message>
        <source>on</source>
        <translation>activé</translation>
    </message>
    <message>
        <source>running</source>
        <translation>actif</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>démarrage</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pause</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>arrêté</translation>
    </message>
    <message>
        <source>nobody looks after it</source>
        <translation>personne ne le surveille</translation>
    </message>
    <message>
        <source>usually %1</source>
        <comment>address and port</comment>
        <translation>habituellement %1</translation>
    </message>
    <message>
        <source>is turned off, not applied yet</source>
        <translation>sera désactivé, pas encore appliqué</translation>
    </message>
    <message>
        <source>not applied yet</source>
        <translation>pas encore appliqué</translation>
    </message>
</context>
<context>
    <name>SetupAnswers</name>
    <message>
        <source>The name is too long.</source>
        <translation>Le nom est trop long.</translation>
    </message>
    <message>
        <source>A dot must have a word on both sides.</source>
        <translation>Un point doit avoir un mot de chaque côté.</translation>
    </message>
    <message>
        <source>“%1” cannot be part of a name: letters, digits and hyphens can.</source>
        <comment>a part of the name</comment>
        <translation>« %1 » ne peut pas faire partie d’un nom : les lettres, les chiffres et les tirets le peuvent.</translation>
    </message>
    <message>
        <source>Type the full name of this computer.</source>
        <translation>Saisissez le nom complet de cet ordinateur.</translation>
    </message>
    <message>
        <source>The full name has a dot: %1.example.org, not just %1.</source>
        <comment>a short host name</comment>
        <translation>Le nom complet contient un point : %1.example.org, et non simplement %1.</translation>
    </message>
    <message>
        <source>Type a domain, such as shop.example.</source>
        <translation>Saisissez un domaine, par exemple shop.example.</translation>
    </message>
    <message>
        <source>Type what stands behind the @, without the @.</source>
        <translation>Saisissez ce qui suit le @, sans le @.</translation>
    </message>
    <message>
        <source>A domain has a dot, such as shop.example.</source>
        <translation>Un domaine contient un point, par exemple shop.example.</translation>
    </message>
</context>
<context>
    <name>TextFiles</name>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tableaux (*.csv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>Écrit dans %1.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>Impossible d’écrire %1 : %2</translation>
    </message>
    <message>
        <source>%1 could not be read: %2</source>
        <translation>Impossible de lire %1 : %2</translation>
    </message>
    <message>
        <source>%1 is too long for a table of addresses.</source>
        <translation>%1 est trop long pour un tableau d’adresses.</translation>
    </message>
</context>
<context>
    <name>UserRows</name>
    <message>
        <source>User</source>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <source>Mailbox</source>
        <translation>Boîte aux lettres</translation>
    </message>
    <message>
        <source>Own .qmail</source>
        <translation>.qmail propre</translation>
    </message>
    <message>
        <source>Password for mail</source>
        <translation>Mot de passe du courrier</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>un programme</translation>
    </message>
    <message>
        <source>Maildir %1</source>
        <comment>path</comment>
        <translation>Maildir %1</translation>
    </message>
    <message>
        <source>mbox file %1</source>
        <comment>path</comment>
        <translation>fichier mbox %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>illisible</translation>
    </message>
    <message numerus="yes">
        <source>%1 And %n more.</source>
        <translation>
            <numerusform>%1 Et %n autre.</numerusform>
            <numerusform>%1 Et %n autres.</numerusform>
        </translation>
    </message>
    <message>
        <source>as its .qmail says</source>
        <translation>selon son .qmail</translation>
    </message>
    <message>
        <source>gets no mail</source>
        <translation>ne reçoit pas de courrier</translation>
    </message>
    <message>
        <source>its own, for mail</source>
        <translation>le sien, pour le courrier</translation>
    </message>
    <message>
        <source>that of the account</source>
        <translation>celui du compte</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Given to</source>
        <translation>Attribuée à</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Répertoire personnel</translation>
    </message>
    <message>
        <source>.qmail files</source>
        <translation>Fichiers .qmail</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>everything else</source>
        <translation>tout le reste</translation>
    </message>
    <message>
        <source>line %1</source>
        <comment>number</comment>
        <translation>ligne %1</translation>
    </message>
    <message>
        <source>never used: an earlier line has the same address</source>
        <translation>jamais utilisée : une ligne précédente a la même adresse</translation>
    </message>
    <message>
        <source>Winner</source>
        <translation>Gagnant</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>Ce qui est consulté</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>rule for exactly this address</source>
        <translation>règle pour exactement cette adresse</translation>
    </message>
    <message>
        <source>rule for addresses that begin with %1</source>
        <comment>how they begin</comment>
        <translation>règle pour les adresses qui commencent par %1</translation>
    </message>
    <message>
        <source>account of this computer</source>
        <translation>compte de cet ordinateur</translation>
    </message>
    <message>
        <source>the hub’s own addresses</source>
        <translation>les adresses propres du hub</translation>
    </message>
    <message>
        <source>wins</source>
        <translation>gagne</translation>
    </message>
    <message>
        <source>users/assign was changed after it was compiled: what it says now does not hold yet.</source>
        <translation>users/assign a été modifié après sa compilation : ce qu’il dit maintenant n’est pas encore en vigueur.</translation>
    </message>
    <message>
        <source>users/assign has not been compiled: none of its rules holds.</source>
        <translation>users/assign n’a pas été compilé : aucune de ses règles n’est en vigueur.</translation>
    </message>
    <message>
        <source>Accounts of this computer have changed since the rules were made from them: %1, %2.</source>
        <comment>lines that would come, lines that would go</comment>
        <translation>Des comptes de cet ordinateur ont changé depuis que les règles en ont été tirées : %1, %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) missing</source>
        <translation>
            <numerusform>%n ligne manquante</numerusform>
            <numerusform>%n lignes manquantes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) too many</source>
        <translation>
            <numerusform>%n ligne en trop</numerusform>
            <numerusform>%n lignes en trop</numerusform>
        </translation>
    </message>
    <message>
        <source>The rules cannot be made from the accounts: %1</source>
        <comment>a sentence</comment>
        <translation>Les règles ne peuvent pas être tirées des comptes : %1</translation>
    </message>
</context>
<context>
    <name>Waiting</name>
    <message>
        <source>new, not applied yet</source>
        <translation>ajout pas encore appliqué</translation>
    </message>
    <message>
        <source>changed, not applied yet</source>
        <translation>modification pas encore appliquée</translation>
    </message>
    <message>
        <source>removed, not applied yet</source>
        <translation>suppression pas encore appliquée</translation>
    </message>
</context>
<context>
    <name>mw::gui::AccountDetails</name>
    <message>
        <source>What its own .qmail says</source>
        <translation>Ce que dit son propre .qmail</translation>
    </message>
    <message>
        <source>User number</source>
        <translation>Numéro d’utilisateur</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Répertoire personnel</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>Courrier</translation>
    </message>
    <message>
        <source>arrives</source>
        <translation>arrive</translation>
    </message>
    <message>
        <source>Standard mailbox</source>
        <translation>Boîte aux lettres par défaut</translation>
    </message>
    <message>
        <source>Password for mail</source>
        <translation>Mot de passe du courrier</translation>
    </message>
    <message>
        <source>It is being read.</source>
        <translation>Lecture en cours.</translation>
    </message>
    <message>
        <source>There is none: the standard mailbox gets all of it.</source>
        <translation>Il n’y en a pas : la boîte aux lettres par défaut reçoit tout.</translation>
    </message>
    <message>
        <source>Nobody is selected</source>
        <translation>Personne n’est sélectionné</translation>
    </message>
</context>
<context>
    <name>mw::gui::ActRow</name>
    <message>
        <source>include</source>
        <translation>inclure</translation>
    </message>
    <message>
        <source>Untick it to leave it for later</source>
        <translation>Décochez pour le laisser à plus tard</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Opens the place of the problem</source>
        <translation>Ouvre l’endroit du problème</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>number, what is changed</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Include %1</source>
        <comment>what is changed</comment>
        <translation>Inclure %1</translation>
    </message>
    <message>
        <source>Nothing changes: the hub has it already.</source>
        <translation>Rien ne change : le hub l’a déjà.</translation>
    </message>
</context>
<context>
    <name>mw::gui::AddMembersForm</name>
    <message>
        <source>Add members to %1</source>
        <comment>list</comment>
        <translation>Ajouter des membres à %1</translation>
    </message>
    <message>
        <source>O&amp;pen a file…</source>
        <translation>&amp;Ouvrir un fichier…</translation>
    </message>
    <message>
        <source>&amp;Members</source>
        <translation>&amp;Membres</translation>
    </message>
    <message>
        <source>An address a line; also a table as a spreadsheet writes it, with the addresses in its first column. They are not asked.</source>
        <translation>Une adresse par ligne ; ou un tableau tel qu’un tableur l’écrit, avec les adresses dans la première colonne. Leur accord n’est pas demandé.</translation>
    </message>
    <message>
        <source>&amp;Each message</source>
        <translation>&amp;Chaque message</translation>
    </message>
    <message>
        <source>They get what is sent to the list, at once.</source>
        <translation>Ils reçoivent ce qui est envoyé à la liste, aussitôt.</translation>
    </message>
    <message>
        <source>&amp;Digests</source>
        <translation>&amp;Envois groupés</translation>
    </message>
    <message>
        <source>They get several messages together, now and then.</source>
        <translation>Ils reçoivent plusieurs messages ensemble, de temps en temps.</translation>
    </message>
    <message>
        <source>&amp;Nothing</source>
        <translation>&amp;Rien</translation>
    </message>
    <message>
        <source>They may write to the list and get no mail of it.</source>
        <translation>Ils peuvent écrire à la liste et n’en reçoivent aucun courrier.</translation>
    </message>
    <message>
        <source>What they get</source>
        <translation>Ce qu’ils reçoivent</translation>
    </message>
    <message>
        <source>Members from a file</source>
        <translation>Membres depuis un fichier</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>Et %n autre.</numerusform>
            <numerusform>Et %n autres.</numerusform>
        </translation>
    </message>
    <message>
        <source>Type or open addresses to see what happens.</source>
        <translation>Saisissez ou ouvrez des adresses pour voir ce qui se passe.</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) of %1</source>
        <comment>list</comment>
        <translation>
            <numerusform>%n membre de %1</numerusform>
            <numerusform>%n membres de %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Of what is sent to the list.</source>
        <translation>De ce qui est envoyé à la liste.</translation>
    </message>
    <message>
        <source>Mend first what stands under the addresses.</source>
        <translation>Corrigez d’abord ce qui est indiqué sous les adresses.</translation>
    </message>
</context>
<context>
    <name>mw::gui::AddressForm</name>
    <message>
        <source>Change %1</source>
        <comment>address</comment>
        <translation>Modifier %1</translation>
    </message>
    <message>
        <source>Add an address</source>
        <translation>Ajouter une adresse</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Adresse</translation>
    </message>
    <message>
        <source>The name, the @ and a domain of this hub. A name alone is an address at every local domain.</source>
        <translation>Le nom, le @ et un domaine de ce hub. Un nom seul est une adresse dans chaque domaine local.</translation>
    </message>
    <message>
        <source>&amp;Goes to</source>
        <translation>&amp;Va à</translation>
    </message>
    <message>
        <source>One line each: an address, a mailbox as a path (./Maildir/), or a program after |. Several get a copy each.</source>
        <translation>Une ligne pour chacun : une adresse, une boîte aux lettres sous forme de chemin (./Maildir/), ou un programme après |. S’il y en a plusieurs, chacun reçoit une copie.</translation>
    </message>
    <message>
        <source>This address exists and goes to %1; where it also shall go is added.</source>
        <comment>where mail goes</comment>
        <translation>Cette adresse existe et va à %1 ; la nouvelle destination est ajoutée.</translation>
    </message>
    <message>
        <source>Type the address to see what happens.</source>
        <translation>Saisissez l’adresse pour voir ce qui se passe.</translation>
    </message>
    <message>
        <source>Say where its mail goes.</source>
        <translation>Indiquez où va son courrier.</translation>
    </message>
</context>
<context>
    <name>mw::gui::AddressesPage</name>
    <message>
        <source>Addresses</source>
        <translation>Adresses</translation>
    </message>
    <message>
        <source>&amp;Add address…</source>
        <translation>&amp;Ajouter une adresse…</translation>
    </message>
    <message>
        <source>A new address, and where its mail goes</source>
        <translation>Une nouvelle adresse, et où va son courrier</translation>
    </message>
    <message>
        <source>Add “&amp;everything else” rule…</source>
        <translation>Ajouter une règle « &amp;tout le reste »…</translation>
    </message>
    <message>
        <source>What happens to mail for names without an address</source>
        <translation>Ce qu’il advient du courrier pour les noms sans adresse</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>&amp;Modifier…</translation>
    </message>
    <message>
        <source>Where the mail of the selected address goes</source>
        <translation>Où va le courrier de l’adresse sélectionnée</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>&amp;Supprimer…</translation>
    </message>
    <message>
        <source>Remove the selected address</source>
        <translation>Supprimer l’adresse sélectionnée</translation>
    </message>
    <message>
        <source>&amp;Test address…</source>
        <translation>T&amp;ester une adresse…</translation>
    </message>
    <message>
        <source>See who receives an address, and why; nothing is sent</source>
        <translation>Voir qui reçoit une adresse, et pourquoi ; rien n’est envoyé</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importer…</translation>
    </message>
    <message>
        <source>Take many addresses from a table</source>
        <translation>Reprendre de nombreuses adresses d’un tableau</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xporter…</translation>
    </message>
    <message>
        <source>Write the addresses to a table that a spreadsheet reads</source>
        <translation>Écrire les adresses dans un tableau qu’un tableur peut lire</translation>
    </message>
    <message>
        <source>&amp;Find an address</source>
        <translation>&amp;Chercher une adresse</translation>
    </message>
    <message>
        <source>Show only addresses with these words</source>
        <translation>N’afficher que les adresses contenant ces mots</translation>
    </message>
    <message>
        <source>Filter by address, or by where the mail goes</source>
        <translation>Filtrer par adresse ou par destination du courrier</translation>
    </message>
    <message>
        <source>Of which domain</source>
        <translation>De quel domaine</translation>
    </message>
    <message>
        <source>Addresses of this hub</source>
        <translation>Adresses de ce hub</translation>
    </message>
    <message>
        <source>All domains</source>
        <translation>Tous les domaines</translation>
    </message>
    <message>
        <source>Local domains</source>
        <translation>Domaines locaux</translation>
    </message>
    <message numerus="yes">
        <source>%n address(es)</source>
        <translation>
            <numerusform>%n adresse</numerusform>
            <numerusform>%n adresses</numerusform>
        </translation>
    </message>
    <message>
        <source>The addresses could not be read</source>
        <translation>Impossible de lire les adresses</translation>
    </message>
    <message>
        <source>Reading the addresses…</source>
        <translation>Lecture des adresses…</translation>
    </message>
    <message>
        <source>No address matches</source>
        <translation>Aucune adresse ne correspond</translation>
    </message>
    <message>
        <source>Clear the filter to see all of them.</source>
        <translation>Effacez le filtre pour tout voir.</translation>
    </message>
    <message>
        <source>There is no domain that could have addresses</source>
        <translation>Aucun domaine ne pourrait avoir d’adresses</translation>
    </message>
    <message>
        <source>Add a local or virtual domain first, on the page Domains.</source>
        <translation>Ajoutez d’abord un domaine local ou virtuel, à la page Domaines.</translation>
    </message>
    <message>
        <source>Export addresses</source>
        <translation>Exporter les adresses</translation>
    </message>
</context>
<context>
    <name>mw::gui::AssistantApply</name>
    <message>
        <source>Review and set up</source>
        <translation>Vérifier et configurer</translation>
    </message>
    <message>
        <source>This is what you have decided. Nothing has been written yet.</source>
        <translation>Voici ce que vous avez décidé. Rien n’a encore été écrit.</translation>
    </message>
    <message>
        <source>Pass&amp;word at the provider</source>
        <translation>&amp;Mot de passe chez le fournisseur</translation>
    </message>
    <message>
        <source>It was not kept when you left, so it is asked for again.</source>
        <translation>Il n’a pas été conservé quand vous êtes parti, il est donc redemandé.</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Ce qui se passe</translation>
    </message>
    <message>
        <source>&amp;Files that are written</source>
        <translation>&amp;Fichiers qui seront écrits</translation>
    </message>
    <message>
        <source>Files that are written</source>
        <translation>Fichiers qui seront écrits</translation>
    </message>
    <message>
        <source>What is written into the file</source>
        <translation>Ce qui est écrit dans le fichier</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>The way of the test mail</source>
        <translation>Le trajet du message d’essai</translation>
    </message>
    <message>
        <source>Files that have been &amp;written</source>
        <translation>Fichiers qui ont été é&amp;crits</translation>
    </message>
    <message>
        <source>Files that have been written</source>
        <translation>Fichiers qui ont été écrits</translation>
    </message>
    <message>
        <source>&amp;Save list…</source>
        <translation>Enregi&amp;strer la liste…</translation>
    </message>
    <message>
        <source>Looking at what this does…</source>
        <translation>Examen de l’effet…</translation>
    </message>
    <message>
        <source>The server is being set up.</source>
        <translation>Le serveur est en cours de configuration.</translation>
    </message>
    <message>
        <source>Type your password for the provider: it was not kept.</source>
        <translation>Saisissez le mot de passe chez le fournisseur : il n’a pas été conservé.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>F&amp;ermer</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Réessayer</translation>
    </message>
    <message>
        <source>&amp;Set up now</source>
        <translation>C&amp;onfigurer maintenant</translation>
    </message>
    <message>
        <source>The server is ready.</source>
        <translation>Le serveur est prêt.</translation>
    </message>
    <message>
        <source>The page Overview shows what it does; History can take back each change.</source>
        <translation>La page Vue d’ensemble montre ce qu’il fait ; Historique peut annuler chaque modification.</translation>
    </message>
    <message>
        <source>Writes the files, and starts the services.</source>
        <translation>Écrit les fichiers et démarre les services.</translation>
    </message>
    <message>
        <source>Sends a test mail and follows it.</source>
        <translation>Envoie un message d’essai et le suit.</translation>
    </message>
    <message>
        <source>Each change is in the history and can be undone.</source>
        <translation>Chaque modification est dans l’historique et peut être annulée.</translation>
    </message>
    <message>
        <source>Set-up assistant</source>
        <translation>Assistant de configuration</translation>
    </message>
    <message>
        <source>Not every service has started in time; the page Overview shows which.</source>
        <translation>Les services n’ont pas démarré à temps ; la page Vue d’ensemble montre lequel.</translation>
    </message>
    <message>
        <source>Make the server: its directories, settings and services</source>
        <translation>Créer le serveur : ses répertoires, réglages et services</translation>
    </message>
    <message>
        <source>Start the services</source>
        <translation>Démarrer les services</translation>
    </message>
    <message>
        <source>Write your answers</source>
        <translation>Écrire vos réponses</translation>
    </message>
    <message>
        <source>Check that they hold</source>
        <translation>Vérifier qu’elles sont en vigueur</translation>
    </message>
    <message>
        <source>Deliver a test mail</source>
        <translation>Remettre un message d’essai</translation>
    </message>
    <message>
        <source>%1: done</source>
        <comment>a step</comment>
        <translation>%1 : fait</translation>
    </message>
    <message>
        <source>%1: not yet</source>
        <comment>a step</comment>
        <translation>%1 : pas encore</translation>
    </message>
    <message>
        <source>%1: failed</source>
        <comment>a step</comment>
        <translation>%1 : échec</translation>
    </message>
    <message>
        <source>%1…</source>
        <comment>a step</comment>
        <translation>%1…</translation>
    </message>
    <message>
        <source>Save the list of files</source>
        <translation>Enregistrer la liste des fichiers</translation>
    </message>
    <message>
        <source>mailwright-files.txt</source>
        <comment>name of a file</comment>
        <translation>mailwright-fichiers.txt</translation>
    </message>
    <message>
        <source>The list is in %1.</source>
        <comment>a path</comment>
        <translation>La liste est dans %1.</translation>
    </message>
    <message>
        <source>The list could not be written to %1: %2</source>
        <comment>a path, a reason</comment>
        <translation>Impossible d’écrire la liste dans %1 : %2</translation>
    </message>
</context>
<context>
    <name>mw::gui::AssistantCaretakers</name>
    <message>
        <source>Who looks after this server?</source>
        <translation>Qui s’occupe de ce serveur ?</translation>
    </message>
    <message>
        <source>Four addresses must exist so that people and other servers can report problems. Choose a user of this computer, or type an address.</source>
        <translation>Quatre adresses doivent exister pour que les gens et les autres serveurs puissent signaler des problèmes. Choisissez un utilisateur de cet ordinateur, ou saisissez une adresse.</translation>
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
        <translation>Toute personne qui a un problème avec ce serveur écrit ici.</translation>
    </message>
    <message>
        <source>Here people complain about unwanted mail from this server.</source>
        <translation>Ici arrivent les plaintes au sujet de courrier indésirable de ce serveur.</translation>
    </message>
    <message>
        <source>Programs of this computer write here.</source>
        <translation>Les programmes de cet ordinateur écrivent ici.</translation>
    </message>
    <message>
        <source>Answers to messages that the server itself has sent come here.</source>
        <translation>Ici arrivent les réponses aux messages que le serveur a envoyés lui-même.</translation>
    </message>
    <message>
        <source>What is known about the people</source>
        <translation>Ce qu’on sait de ces personnes</translation>
    </message>
    <message>
        <source>Say who gets the mail of %1.</source>
        <comment>an address</comment>
        <translation>Indiquez qui reçoit le courrier de %1.</translation>
    </message>
    <message>
        <source>%1 cannot be sent to itself.</source>
        <comment>an address</comment>
        <translation>%1 ne peut pas être envoyé à soi-même.</translation>
    </message>
    <message>
        <source>“%1” is neither a user nor an address.</source>
        <translation>« %1 » n’est ni un utilisateur ni une adresse.</translation>
    </message>
    <message>
        <source>There is no user %1 on this computer.</source>
        <comment>user name</comment>
        <translation>Il n’y a pas d’utilisateur %1 sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Each of them has somebody.</source>
        <translation>Chacune a un destinataire.</translation>
    </message>
    <message>
        <source>Mail to %1@%2 goes to %3.</source>
        <comment>name, host name, user or address</comment>
        <translation>Le courrier pour %1@%2 va à %3.</translation>
    </message>
    <message>
        <source>Four small files in alias/ say so; no restart is needed.</source>
        <translation>Quatre petits fichiers dans alias/ le disent ; aucun redémarrage n’est nécessaire.</translation>
    </message>
</context>
<context>
    <name>mw::gui::AssistantDomains</name>
    <message>
        <source>Whose mail does it accept?</source>
        <translation>Pour qui accepte-t-il le courrier ?</translation>
    </message>
    <message>
        <source>Mail for the server&apos;s own name is accepted always. Add the other domains that are yours: what stands behind the @ of their addresses.</source>
        <translation>Le courrier pour le nom même du serveur est toujours accepté. Ajoutez les autres domaines qui sont à vous : ce qui suit le @ de leurs adresses.</translation>
    </message>
    <message>
        <source>&amp;Domain</source>
        <translation>&amp;Domaine</translation>
    </message>
    <message>
        <source>One domain.</source>
        <translation>Un seul domaine.</translation>
    </message>
    <message>
        <source>Virtual: one person looks after all its addresses</source>
        <translation>Virtuel : une personne gère toutes ses adresses</translation>
    </message>
    <message>
        <source>Local: its people are the users of this computer</source>
        <translation>Local : ses membres sont les utilisateurs de cet ordinateur</translation>
    </message>
    <message>
        <source>K&amp;ind</source>
        <translation>&amp;Type</translation>
    </message>
    <message>
        <source>Whether the domain has addresses of its own.</source>
        <translation>Si le domaine a ses propres adresses.</translation>
    </message>
    <message>
        <source>Looked after &amp;by</source>
        <translation>&amp;Géré par</translation>
    </message>
    <message>
        <source>The user of this computer who says where its mail goes.</source>
        <translation>L’utilisateur de cet ordinateur qui décide où va son courrier.</translation>
    </message>
    <message>
        <source>Mail for &amp;every address there goes to that person&apos;s mailbox</source>
        <translation>Le courrier pour t&amp;oute adresse y va à la boîte aux lettres de cette personne</translation>
    </message>
    <message>
        <source>What is wrong with the domain</source>
        <translation>Ce qui ne va pas avec le domaine</translation>
    </message>
    <message>
        <source>&amp;Add domain</source>
        <translation>&amp;Ajouter un domaine</translation>
    </message>
    <message>
        <source>Do&amp;mains of this server</source>
        <translation>Do&amp;maines de ce serveur</translation>
    </message>
    <message>
        <source>Domains of this server</source>
        <translation>Domaines de ce serveur</translation>
    </message>
    <message>
        <source>Remo&amp;ve</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>That is the server&apos;s own name: its mail is accepted anyway.</source>
        <translation>C’est le nom même du serveur : son courrier est accepté de toute façon.</translation>
    </message>
    <message>
        <source>%1 is in the list already.</source>
        <comment>domain</comment>
        <translation>%1 est déjà dans la liste.</translation>
    </message>
    <message>
        <source>Say who looks after %1.</source>
        <comment>domain</comment>
        <translation>Indiquez qui gère %1.</translation>
    </message>
    <message>
        <source>%1 – local</source>
        <comment>domain</comment>
        <translation>%1 – local</translation>
    </message>
    <message>
        <source>%1 – virtual, every address goes to %2</source>
        <comment>domain, user</comment>
        <translation>%1 – virtuel, toute adresse va à %2</translation>
    </message>
    <message>
        <source>%1 – virtual, looked after by %2</source>
        <comment>domain, user</comment>
        <translation>%1 – virtuel, géré par %2</translation>
    </message>
    <message>
        <source>Mail for every other domain is refused: nobody can misuse this server to send to others.</source>
        <translation>Le courrier pour tout autre domaine est refusé : personne ne peut abuser de ce serveur pour écrire à d’autres.</translation>
    </message>
    <message>
        <source>Mail to a user&apos;s name at %1 goes to that user.</source>
        <comment>domain</comment>
        <translation>Le courrier pour le nom d’un utilisateur à %1 va à cet utilisateur.</translation>
    </message>
    <message>
        <source>Mail to anybody at %1 goes to the mailbox of %2. More exact addresses can be added later.</source>
        <comment>domain, user</comment>
        <translation>Le courrier pour n’importe qui à %1 va à la boîte aux lettres de %2. Des adresses plus précises pourront être ajoutées plus tard.</translation>
    </message>
    <message>
        <source>%2 says which addresses there are at %1; mail for others returns.</source>
        <comment>domain, user</comment>
        <translation>%2 décide quelles adresses existent à %1 ; le courrier pour les autres est retourné.</translation>
    </message>
</context>
<context>
    <name>mw::gui::AssistantMailboxes</name>
    <message>
        <source>Mailboxes</source>
        <translation>Boîtes aux lettres</translation>
    </message>
    <message>
        <source>Where mail for a user of this computer is put, unless that user says otherwise in a file .qmail.</source>
        <translation>Où est déposé le courrier d’un utilisateur de cet ordinateur, sauf si celui-ci dit autre chose dans un fichier .qmail.</translation>
    </message>
    <message>
        <source>&amp;Maildir (recommended)</source>
        <translation>&amp;Maildir (recommandé)</translation>
    </message>
    <message>
        <source>A directory with one file for each message. Nothing is lost when the computer crashes; Dovecot, mutt and most servers and programs read it.</source>
        <translation>Un répertoire avec un fichier par message. Rien n’est perdu en cas de plantage ; Dovecot, mutt et la plupart des serveurs et programmes le lisent.</translation>
    </message>
    <message>
        <source>m&amp;box</source>
        <translation>m&amp;box</translation>
    </message>
    <message>
        <source>One file with all messages, Mailbox in the home directory. Old programs such as mail expect it.</source>
        <translation>Un seul fichier avec tous les messages, Mailbox, dans le répertoire personnel. D’anciens programmes comme mail s’y attendent.</translation>
    </message>
    <message>
        <source>&amp;Something else</source>
        <translation>&amp;Autre chose</translation>
    </message>
    <message>
        <source>What a line of .qmail can say: another path, or a program behind a |.</source>
        <translation>Ce que peut dire une ligne de .qmail : un autre chemin, ou un programme après un |.</translation>
    </message>
    <message>
        <source>L&amp;ine for .qmail</source>
        <translation>L&amp;igne pour .qmail</translation>
    </message>
    <message>
        <source>A Maildir&apos;s path ends in a slash.</source>
        <translation>Le chemin d’un Maildir se termine par une barre oblique.</translation>
    </message>
    <message>
        <source>The line begins with ./ or / for a mailbox, &amp; for an address, or | for a program.</source>
        <translation>La ligne commence par ./ ou / pour une boîte aux lettres, &amp; pour une adresse, ou | pour un programme.</translation>
    </message>
    <message>
        <source>Files: %1</source>
        <comment>names of files</comment>
        <translation>Fichiers : %1</translation>
    </message>
    <message>
        <source>New mail appears as a file in Maildir/new in the user&apos;s home.</source>
        <translation>Le nouveau courrier apparaît sous forme de fichier dans Maildir/new, dans le répertoire personnel de l’utilisateur.</translation>
    </message>
    <message>
        <source>Mail that is there already stays where it is.</source>
        <translation>Le courrier déjà présent reste où il est.</translation>
    </message>
    <message>
        <source>New mail is added at the end of the file Mailbox in the user&apos;s home.</source>
        <translation>Le nouveau courrier est ajouté à la fin du fichier Mailbox, dans le répertoire personnel de l’utilisateur.</translation>
    </message>
    <message>
        <source>Mail of everybody without a .qmail of their own is delivered by this line.</source>
        <translation>Le courrier de tous ceux qui n’ont pas leur propre .qmail est remis selon cette ligne.</translation>
    </message>
</context>
<context>
    <name>mw::gui::AssistantName</name>
    <message>
        <source>The name of this server</source>
        <translation>Le nom de ce serveur</translation>
    </message>
    <message>
        <source>Other mail servers know this one by its full name. It should be a name that you own and that leads to this computer.</source>
        <translation>Les autres serveurs de messagerie connaissent celui-ci par son nom complet. Ce devrait être un nom qui vous appartient et qui mène à cet ordinateur.</translation>
    </message>
    <message>
        <source>Full &amp;name of the server</source>
        <translation>&amp;Nom complet du serveur</translation>
    </message>
    <message>
        <source>It greets other servers with it, and signs the mail it writes itself.</source>
        <translation>Il salue les autres serveurs sous ce nom, et en signe le courrier qu’il écrit lui-même.</translation>
    </message>
    <message>
        <source>What is known about the name</source>
        <translation>Ce qu’on sait du nom</translation>
    </message>
    <message>
        <source>It is a full name.</source>
        <translation>C’est un nom complet.</translation>
    </message>
    <message>
        <source>Asking the name system…</source>
        <translation>Interrogation du DNS…</translation>
    </message>
    <message>
        <source>The name could not be checked.</source>
        <translation>Le nom n’a pas pu être vérifié.</translation>
    </message>
    <message>
        <source>The name system does not answer, so the name could not be checked.</source>
        <translation>Le DNS ne répond pas, le nom n’a donc pas pu être vérifié.</translation>
    </message>
    <message>
        <source>The name leads nowhere yet.</source>
        <translation>Le nom ne mène encore nulle part.</translation>
    </message>
    <message>
        <source>Other servers cannot find this one until whoever runs your domain adds an address for it.</source>
        <translation>Les autres serveurs ne peuvent pas trouver celui-ci tant que la personne qui gère votre domaine n’y ajoute pas une adresse.</translation>
    </message>
    <message>
        <source>It leads to this computer (%1).</source>
        <comment>addresses</comment>
        <translation>Il mène à cet ordinateur (%1).</translation>
    </message>
    <message>
        <source>It leads to %1, which is no address of this computer.</source>
        <comment>addresses</comment>
        <translation>Il mène à %1, qui n’est pas une adresse de cet ordinateur.</translation>
    </message>
    <message>
        <source>That is right behind a router that passes mail on to here; else the name belongs to another computer.</source>
        <translation>C’est correct derrière un routeur qui transmet le courrier jusqu’ici ; sinon, le nom appartient à un autre ordinateur.</translation>
    </message>
    <message>
        <source>The address leads back to the name.</source>
        <translation>L’adresse ramène au nom.</translation>
    </message>
    <message>
        <source>The address has no name.</source>
        <translation>L’adresse n’a pas de nom.</translation>
    </message>
    <message>
        <source>The address leads to the name %1.</source>
        <comment>host names</comment>
        <translation>L’adresse mène au nom %1.</translation>
    </message>
    <message>
        <source>Many servers distrust mail from such an address. Your provider can set its name, or you send through your provider.</source>
        <translation>De nombreux serveurs se méfient du courrier venant d’une telle adresse. Votre fournisseur peut en définir le nom, ou vous pouvez envoyer par votre fournisseur.</translation>
    </message>
    <message>
        <source>the name</source>
        <comment>stands for a name that is still missing</comment>
        <translation>le nom</translation>
    </message>
    <message>
        <source>Mail to anybody at %1 is for this server.</source>
        <comment>host name</comment>
        <translation>Le courrier pour n’importe qui à %1 est pour ce serveur.</translation>
    </message>
    <message>
        <source>It greets other servers as %1.</source>
        <comment>host name</comment>
        <translation>Il salue les autres serveurs sous le nom %1.</translation>
    </message>
    <message>
        <source>Files: %1</source>
        <comment>names of files</comment>
        <translation>Fichiers : %1</translation>
    </message>
</context>
<context>
    <name>mw::gui::AssistantPage</name>
    <message>
        <source>Example: %1</source>
        <comment>an example of what may be typed</comment>
        <translation>Exemple : %1</translation>
    </message>
    <message>
        <source>Kept in %1</source>
        <comment>name of a file</comment>
        <translation>Conservé dans %1</translation>
    </message>
</context>
<context>
    <name>mw::gui::AssistantRelaying</name>
    <message>
        <source>“%1” is neither an address nor a network.</source>
        <translation>« %1 » n’est ni une adresse ni un réseau.</translation>
    </message>
    <message>
        <source>%1 is so large that strangers are in it; they could send through you.</source>
        <comment>a network</comment>
        <translation>%1 est si grand qu’il contient des inconnus ; ils pourraient envoyer par votre serveur.</translation>
    </message>
    <message>
        <source>Who may send through it?</source>
        <translation>Qui peut envoyer par ce serveur ?</translation>
    </message>
    <message>
        <source>Everybody may write to your addresses. Sending to others through this server must be for your own people alone, or it will be misused within hours.</source>
        <translation>Tout le monde peut écrire à vos adresses. L’envoi à d’autres par ce serveur doit être réservé aux vôtres, sinon il sera détourné en quelques heures.</translation>
    </message>
    <message>
        <source>Programs on this computer (always)</source>
        <translation>Les programmes de cet ordinateur (toujours)</translation>
    </message>
    <message>
        <source>Every computer in my net&amp;work</source>
        <translation>&amp;Tous les ordinateurs de mon réseau</translation>
    </message>
    <message>
        <source>&amp;Networks</source>
        <translation>&amp;Réseaux</translation>
    </message>
    <message>
        <source>Separated by commas. The networks of this computer are filled in.</source>
        <translation>Séparés par des virgules. Les réseaux de cet ordinateur sont déjà inscrits.</translation>
    </message>
    <message>
        <source>People who &amp;sign in with their password, from anywhere</source>
        <translation>Les personnes qui s’&amp;identifient par mot de passe, d’où que ce soit</translation>
    </message>
    <message>
        <source>What is wrong with the networks</source>
        <translation>Ce qui ne va pas avec les réseaux</translation>
    </message>
    <message>
        <source>Type the network, such as 192.168.1.0/24.</source>
        <translation>Saisissez le réseau, par exemple 192.168.1.0/24.</translation>
    </message>
    <message>
        <source>Programs of this computer may send to anywhere.</source>
        <translation>Les programmes de cet ordinateur peuvent envoyer partout.</translation>
    </message>
    <message>
        <source>Every computer in %1 may send to anywhere, without a password.</source>
        <comment>networks</comment>
        <translation>Tout ordinateur de %1 peut envoyer partout, sans mot de passe.</translation>
    </message>
    <message>
        <source>Files: %1</source>
        <comment>names of files</comment>
        <translation>Fichiers : %1</translation>
    </message>
    <message>
        <source>Mail programs may sign in at the ports 2587 and 2465, under TLS alone.</source>
        <translation>Les logiciels de messagerie peuvent s’identifier aux ports 2587 et 2465, sous TLS uniquement.</translation>
    </message>
    <message>
        <source>Mail programs may sign in at the ports 587 and 465, under TLS alone.</source>
        <translation>Les logiciels de messagerie peuvent s’identifier aux ports 587 et 465, sous TLS uniquement.</translation>
    </message>
    <message>
        <source>Everybody else may write to your addresses only.</source>
        <translation>Tous les autres ne peuvent écrire qu’à vos adresses.</translation>
    </message>
</context>
<context>
    <name>mw::gui::AssistantSending</name>
    <message>
        <source>How is mail sent?</source>
        <translation>Comment le courrier est-il envoyé ?</translation>
    </message>
    <message>
        <source>Mail for people elsewhere has to leave this computer somehow.</source>
        <translation>Le courrier destiné à l’extérieur doit bien quitter cet ordinateur.</translation>
    </message>
    <message>
        <source>&amp;Directly to the server of whoever it is for</source>
        <translation>&amp;Directement au serveur du destinataire</translation>
    </message>
    <message>
        <source>&amp;Through my provider, with a login</source>
        <translation>&amp;Par mon fournisseur, avec identification</translation>
    </message>
    <message>
        <source>Only &amp;inside: mail for elsewhere stays here</source>
        <translation>À l’&amp;intérieur seulement : le courrier pour l’extérieur reste ici</translation>
    </message>
    <message>
        <source>Another one</source>
        <translation>Un autre</translation>
    </message>
    <message>
        <source>&amp;Provider</source>
        <translation>&amp;Fournisseur</translation>
    </message>
    <message>
        <source>Fills in the server and the port.</source>
        <translation>Remplit le serveur et le port.</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation>&amp;Serveur</translation>
    </message>
    <message>
        <source>The provider calls it outgoing server or SMTP server.</source>
        <translation>Le fournisseur l’appelle serveur sortant ou serveur SMTP.</translation>
    </message>
    <message>
        <source>P&amp;ort</source>
        <translation>P&amp;ort</translation>
    </message>
    <message>
        <source>587, or 465.</source>
        <translation>587, ou 465.</translation>
    </message>
    <message>
        <source>&amp;User name there</source>
        <translation>&amp;Nom d’utilisateur</translation>
    </message>
    <message>
        <source>Often your whole address.</source>
        <translation>Souvent votre adresse entière.</translation>
    </message>
    <message>
        <source>Pass&amp;word there</source>
        <translation>&amp;Mot de passe</translation>
    </message>
    <message>
        <source>Kept where only the sending program reads it, and never shown again.</source>
        <translation>Conservé là où seul le programme d’envoi le lit, et jamais montré de nouveau.</translation>
    </message>
    <message>
        <source>Encrypted, and the server must prove its name</source>
        <translation>Chiffré, et le serveur doit prouver son nom</translation>
    </message>
    <message>
        <source>Encrypted, whoever the server is</source>
        <translation>Chiffré, quel que soit le serveur</translation>
    </message>
    <message>
        <source>P&amp;rotection</source>
        <translation>P&amp;rotection</translation>
    </message>
    <message>
        <source>With the first one nobody can pass for your provider and catch the password.</source>
        <translation>Avec la première, personne ne peut se faire passer pour votre fournisseur et intercepter le mot de passe.</translation>
    </message>
    <message>
        <source>T&amp;est login</source>
        <translation>&amp;Tester l’identification</translation>
    </message>
    <message>
        <source>What came of the test</source>
        <translation>Le résultat du test</translation>
    </message>
    <message>
        <source>Connecting to %1…</source>
        <comment>host name</comment>
        <translation>Connexion à %1…</translation>
    </message>
    <message>
        <source>The login could not be tried.</source>
        <translation>L’identification n’a pas pu être essayée.</translation>
    </message>
    <message>
        <source>The login works.</source>
        <translation>L’identification fonctionne.</translation>
    </message>
    <message>
        <source>The login does not work.</source>
        <translation>L’identification ne fonctionne pas.</translation>
    </message>
    <message>
        <source>Choose your provider, or type the name of its server.</source>
        <translation>Choisissez votre fournisseur, ou saisissez le nom de son serveur.</translation>
    </message>
    <message>
        <source>Type the password of %1 there; it is not kept when you leave.</source>
        <comment>user name</comment>
        <translation>Saisissez le mot de passe de %1 chez le fournisseur ; il n’est pas conservé quand vous partez.</translation>
    </message>
    <message>
        <source>Mail for elsewhere is brought to the server that the name system names for it.</source>
        <translation>Le courrier pour l’extérieur est porté au serveur que le DNS désigne pour lui.</translation>
    </message>
    <message>
        <source>Many providers of home lines do not let such mail through.</source>
        <translation>De nombreux fournisseurs d’accès pour particuliers ne laissent pas passer ce courrier.</translation>
    </message>
    <message>
        <source>Nothing has to be written for it.</source>
        <translation>Rien n’a besoin d’être écrit pour cela.</translation>
    </message>
    <message>
        <source>Mail for elsewhere waits in the queue and returns to its sender after a week.</source>
        <translation>Le courrier pour l’extérieur attend dans la file d’attente et retourne à son expéditeur après une semaine.</translation>
    </message>
    <message>
        <source>Files: %1</source>
        <comment>names of files</comment>
        <translation>Fichiers : %1</translation>
    </message>
    <message>
        <source>All mail for elsewhere goes to %1, port %2.</source>
        <comment>host name, number</comment>
        <translation>Tout le courrier pour l’extérieur va à %1, port %2.</translation>
    </message>
    <message>
        <source>the provider&apos;s server</source>
        <translation>le serveur du fournisseur</translation>
    </message>
    <message>
        <source>Where that server does not answer, mail waits here and is tried again.</source>
        <translation>Quand ce serveur ne répond pas, le courrier attend ici et il est retenté.</translation>
    </message>
</context>
<context>
    <name>mw::gui::AssistantWelcome</name>
    <message>
        <source>Welcome</source>
        <translation>Bienvenue</translation>
    </message>
    <message>
        <source>This assistant turns the computer into a mail server in a few questions. Nothing is changed before you have seen, on the last page, what will be written. You can leave at any time and go on later.</source>
        <translation>Cet assistant fait de l’ordinateur un serveur de messagerie en quelques questions. Rien n’est modifié avant que vous ayez vu, à la dernière page, ce qui sera écrit. Vous pouvez partir à tout moment et continuer plus tard.</translation>
    </message>
    <message>
        <source>What was found on this computer</source>
        <translation>Ce qui a été trouvé sur cet ordinateur</translation>
    </message>
    <message>
        <source>Look &amp;again</source>
        <translation>&amp;Réexaminer</translation>
    </message>
    <message>
        <source>A&amp;dopt what is there…</source>
        <translation>&amp;Adopter l’existant…</translation>
    </message>
    <message>
        <source>Looking at this computer…</source>
        <translation>Examen de cet ordinateur…</translation>
    </message>
    <message>
        <source>There is no mail server in %1 yet: one can be made.</source>
        <comment>a directory</comment>
        <translation>Il n’y a pas encore de serveur de messagerie dans %1 : il peut être créé.</translation>
    </message>
    <message>
        <source>There is a mail server already. What you say here is added to it.</source>
        <translation>Il y a déjà un serveur de messagerie. Ce que vous dites ici y est ajouté.</translation>
    </message>
    <message>
        <source>There is a mail server of another make, which can be adopted with its settings, its people and its queue.</source>
        <translation>Il y a un serveur de messagerie d’une autre origine, qui peut être adopté avec ses réglages, ses utilisateurs et sa file d’attente.</translation>
    </message>
    <message>
        <source>There are parts of a mail server. What is missing will be made.</source>
        <translation>Il y a des parties d’un serveur de messagerie. Ce qui manque sera créé.</translation>
    </message>
    <message>
        <source>Nothing stands in the way.</source>
        <translation>Rien ne s’y oppose.</translation>
    </message>
    <message>
        <source>The computer is being looked at.</source>
        <translation>L’ordinateur est en cours d’examen.</translation>
    </message>
    <message>
        <source>Looks at the ports, the accounts and the directories of this computer.</source>
        <translation>Examine les ports, les comptes et les répertoires de cet ordinateur.</translation>
    </message>
    <message>
        <source>Changes nothing.</source>
        <translation>Ne modifie rien.</translation>
    </message>
    <message>
        <source>A&amp;dopt it now</source>
        <translation>&amp;Adopter maintenant</translation>
    </message>
</context>
<context>
    <name>mw::gui::BackupsPane</name>
    <message>
        <source>&amp;Back up now…</source>
        <translation>Sau&amp;vegarder maintenant…</translation>
    </message>
    <message>
        <source>Keeps a copy of the whole configuration on the hub</source>
        <translation>Conserve sur le hub une copie de toute la configuration</translation>
    </message>
    <message>
        <source>&amp;Compare with…</source>
        <translation>&amp;Comparer avec…</translation>
    </message>
    <message>
        <source>What is different now from the selected backup, file by file</source>
        <translation>Ce qui diffère maintenant de la sauvegarde sélectionnée, fichier par fichier</translation>
    </message>
    <message>
        <source>&amp;Restore…</source>
        <translation>&amp;Restaurer…</translation>
    </message>
    <message>
        <source>Brings back files of the selected backup, as a change that you review first</source>
        <translation>Restaure des fichiers de la sauvegarde sélectionnée, sous forme d’une modification que vous vérifiez d’abord</translation>
    </message>
    <message>
        <source>&amp;Delete backup…</source>
        <translation>&amp;Supprimer la sauvegarde…</translation>
    </message>
    <message>
        <source>Deletes the selected backup for good</source>
        <translation>Supprime définitivement la sauvegarde sélectionnée</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>Files of the backup</source>
        <translation>Fichiers de la sauvegarde</translation>
    </message>
    <message>
        <source>The backups could not be read</source>
        <translation>Impossible de lire les sauvegardes</translation>
    </message>
    <message>
        <source>Looking for backups…</source>
        <translation>Recherche de sauvegardes…</translation>
    </message>
    <message>
        <source>There is no backup yet</source>
        <translation>Il n’y a pas encore de sauvegarde</translation>
    </message>
    <message>
        <source>The history can take back each change. A backup keeps the whole configuration in one file, with a hash of each file in it.</source>
        <translation>L’historique peut annuler chaque modification. Une sauvegarde conserve toute la configuration dans un seul fichier, avec une empreinte de chaque fichier contenu.</translation>
    </message>
    <message>
        <source>Backup of %1</source>
        <comment>moment</comment>
        <translation>Sauvegarde du %1</translation>
    </message>
    <message>
        <source>On the hub: %1</source>
        <comment>path of a file</comment>
        <translation>Sur le hub : %1</translation>
    </message>
    <message>
        <source>It holds no file.</source>
        <translation>Elle ne contient aucun fichier.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) are backed up.</source>
        <translation>
            <numerusform>%n fichier est sauvegardé.</numerusform>
            <numerusform>%n fichiers sont sauvegardés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) with passwords or keys were left out.</source>
        <translation>
            <numerusform>%n fichier contenant des mots de passe ou des clés a été omis.</numerusform>
            <numerusform>%n fichiers contenant des mots de passe ou des clés ont été omis.</numerusform>
        </translation>
    </message>
    <message>
        <source>The backup is deleted.</source>
        <translation>La sauvegarde est supprimée.</translation>
    </message>
</context>
<context>
    <name>mw::gui::Banner</name>
    <message>
        <source>Close this message</source>
        <translation>Fermer ce message</translation>
    </message>
</context>
<context>
    <name>mw::gui::BlockSenderDialog</name>
    <message>
        <source>Block a sender</source>
        <translation>Bloquer un expéditeur</translation>
    </message>
    <message>
        <source>&amp;Sender</source>
        <translation>&amp;Expéditeur</translation>
    </message>
    <message>
        <source>An address, or @ and a domain for everybody there. It is refused while the other side still listens.</source>
        <translation>Une adresse, ou @ et un domaine pour tous ceux de ce domaine. Le refus a lieu pendant que l’autre côté écoute encore.</translation>
    </message>
    <message>
        <source>block %1</source>
        <comment>sender</comment>
        <translation>bloquer %1</translation>
    </message>
    <message>
        <source>Type whose mail is to be refused.</source>
        <translation>Saisissez de qui le courrier doit être refusé.</translation>
    </message>
</context>
<context>
    <name>mw::gui::ChartLegend</name>
    <message>
        <source>Delivered %1</source>
        <comment>number</comment>
        <translation>Remis %1</translation>
    </message>
    <message>
        <source>Deferred %1</source>
        <comment>number</comment>
        <translation>Différés %1</translation>
    </message>
    <message>
        <source>Bounced %1</source>
        <comment>number</comment>
        <translation>Retournés %1</translation>
    </message>
</context>
<context>
    <name>mw::gui::CodeEditor</name>
    <message>
        <source>Line %1: %2</source>
        <translation>Ligne %1 : %2</translation>
    </message>
</context>
<context>
    <name>mw::gui::CompareDialog</name>
    <message>
        <source>Compared with the backup of %1</source>
        <comment>moment</comment>
        <translation>Comparaison avec la sauvegarde du %1</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Comparaison…</translation>
    </message>
    <message>
        <source>Files that differ</source>
        <translation>Fichiers qui diffèrent</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Nothing differs: every file of the backup is as it was then.</source>
        <translation>Rien ne diffère : chaque fichier de la sauvegarde est comme il était alors.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) differ. Lines with − stand in the hub now, lines with + in the backup.</source>
        <translation>
            <numerusform>%n fichier diffère. Les lignes avec − sont actuellement dans le hub, les lignes avec + dans la sauvegarde.</numerusform>
            <numerusform>%n fichiers diffèrent. Les lignes avec − sont actuellement dans le hub, les lignes avec + dans la sauvegarde.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mw::gui::ConflictPane</name>
    <message>
        <source>Open &amp;editor</source>
        <translation>Ouvrir l’&amp;éditeur</translation>
    </message>
    <message>
        <source>Your text on top of what is there now, to be looked at first</source>
        <translation>Votre texte par-dessus ce qui est là maintenant, à relire d’abord</translation>
    </message>
    <message>
        <source>Take &amp;theirs</source>
        <translation>&amp;Prendre la leur</translation>
    </message>
    <message>
        <source>Your edit of this file is forgotten</source>
        <translation>Votre modification de ce fichier est oubliée</translation>
    </message>
    <message>
        <source>&amp;Merge mine on top</source>
        <translation>&amp;Fusionner les deux</translation>
    </message>
    <message>
        <source>The file gets both changes</source>
        <translation>Le fichier reçoit les deux modifications</translation>
    </message>
    <message>
        <source>As the change left it</source>
        <translation>Tel que la modification l’a laissé</translation>
    </message>
    <message>
        <source>When you began</source>
        <translation>Quand vous avez commencé</translation>
    </message>
    <message>
        <source>On the hub now</source>
        <translation>Sur le hub maintenant</translation>
    </message>
    <message>
        <source>Before the change</source>
        <translation>Avant la modification</translation>
    </message>
    <message>
        <source>Your edit</source>
        <translation>Votre modification</translation>
    </message>
    <message>
        <source>Both changes can be joined.</source>
        <translation>Les deux modifications peuvent être réunies.</translation>
    </message>
    <message>
        <source>Both changed the same lines, so you have to choose.</source>
        <translation>Les deux ont changé les mêmes lignes, vous devez donc choisir.</translation>
    </message>
    <message>
        <source>%1 has been changed again since. %2
%3</source>
        <comment>file, reason, advice</comment>
        <translation>%1 a été de nouveau modifié depuis. %2
%3</translation>
    </message>
    <message>
        <source>%1 has been changed since you read it. %2
%3</source>
        <comment>file, who and when, advice</comment>
        <translation>%1 a été modifié depuis que vous l’avez lu. %2
%3</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Retour</translation>
    </message>
    <message>
        <source>Nothing is decided; your edit goes on waiting</source>
        <translation>Rien n’est décidé ; votre modification continue d’attendre</translation>
    </message>
    <message>
        <source>&amp;Leave it as it is</source>
        <translation>&amp;Laisser tel quel</translation>
    </message>
    <message>
        <source>What is on the hub now stays</source>
        <translation>Ce qui est maintenant sur le hub reste</translation>
    </message>
    <message>
        <source>&amp;Put it back</source>
        <translation>Re&amp;mettre comme avant</translation>
    </message>
    <message>
        <source>Take m&amp;ine</source>
        <translation>&amp;Prendre la mienne</translation>
    </message>
    <message>
        <source>The file becomes what it was before the change; what came later in it is lost</source>
        <translation>Le fichier redevient ce qu’il était avant la modification ; ce qui y est venu plus tard est perdu</translation>
    </message>
    <message>
        <source>Your edit takes the place of what is on the hub now</source>
        <translation>Votre modification prend la place de ce qui est maintenant sur le hub</translation>
    </message>
    <message>
        <source>&amp;Join both</source>
        <translation>Réunir les &amp;deux</translation>
    </message>
</context>
<context>
    <name>mw::gui::ConsequencePanel</name>
    <message>
        <source>%1, line %2: %3</source>
        <comment>file, number, reason</comment>
        <translation>%1, ligne %2 : %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>file, reason</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>You are asked for permission when it is applied.</source>
        <translation>Une autorisation vous est demandée lors de l’application.</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Ce qui se passe</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Interruption</source>
        <translation>Interruption</translation>
    </message>
    <message>
        <source>Fill in the form to see what it would do. Nothing is changed before you apply it.</source>
        <translation>Remplissez le formulaire pour voir ce qu’il ferait. Rien n’est modifié avant que vous ne l’appliquiez.</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>rien pour l’instant</translation>
    </message>
    <message>
        <source>none</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>This cannot be done as it is: see the field that is marked.</source>
        <translation>Ce n’est pas possible tel quel : voyez le champ marqué.</translation>
    </message>
    <message>
        <source>Nothing changes: the hub has it already.</source>
        <translation>Rien ne change : le hub l’a déjà.</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>Aucune.</translation>
    </message>
</context>
<context>
    <name>mw::gui::ControlDetails</name>
    <message>
        <source>Problems</source>
        <translation>Problèmes</translation>
    </message>
    <message>
        <source>What the line means</source>
        <translation>Ce que signifie la ligne</translation>
    </message>
    <message>
        <source>Text of the file</source>
        <translation>Texte du fichier</translation>
    </message>
    <message>
        <source>&amp;Form</source>
        <translation>&amp;Formulaire</translation>
    </message>
    <message>
        <source>Te&amp;xt</source>
        <translation>Te&amp;xte</translation>
    </message>
    <message>
        <source>&amp;New content</source>
        <translation>&amp;Nouveau contenu</translation>
    </message>
    <message>
        <source>It takes the place of what is there. Once it is applied nobody can read it here.</source>
        <translation>Il prend la place de ce qui est là. Une fois appliqué, personne ne peut le lire ici.</translation>
    </message>
    <message>
        <source>Add to pending &amp;changes</source>
        <translation>A&amp;jouter aux modifications en attente</translation>
    </message>
    <message>
        <source>&amp;Standard value</source>
        <translation>Valeur par &amp;défaut</translation>
    </message>
    <message>
        <source>Removes the file, so that the standard holds</source>
        <translation>Supprime le fichier, de sorte que la valeur par défaut s’applique</translation>
    </message>
    <message>
        <source>For&amp;get this edit</source>
        <translation>&amp;Oublier cette modification</translation>
    </message>
    <message>
        <source>The file stays as it is on the hub</source>
        <translation>Le fichier reste tel qu’il est sur le hub</translation>
    </message>
    <message>
        <source>No file is selected</source>
        <translation>Aucun fichier n’est sélectionné</translation>
    </message>
    <message>
        <source>Select one to see what it does, what is in force, and to change it.</source>
        <translation>Sélectionnez-en un pour voir à quoi il sert, ce qui est en vigueur, et pour le modifier.</translation>
    </message>
    <message>
        <source>No program that Mailwright knows reads a file of this name. It can be looked at here, not changed.</source>
        <translation>Aucun programme connu de Mailwright ne lit un fichier de ce nom. Il peut être consulté ici, mais pas modifié.</translation>
    </message>
    <message>
        <source>set, not shown</source>
        <translation>défini, non montré</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>En vigueur</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Par défaut</translation>
    </message>
    <message>
        <source>Read by</source>
        <translation>Lu par</translation>
    </message>
    <message>
        <source>After a change</source>
        <translation>Après une modification</translation>
    </message>
    <message>
        <source>nothing: it holds from the next use on</source>
        <translation>rien : elle vaut dès la prochaine utilisation</translation>
    </message>
    <message>
        <source>Set, not shown</source>
        <translation>Défini, non montré</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>Non défini</translation>
    </message>
    <message>
        <source>This file holds passwords or keys. What it holds never leaves the hub, and stays out of the history.</source>
        <translation>Ce fichier contient des mots de passe ou des clés. Son contenu ne quitte jamais le hub et reste hors de l’historique.</translation>
    </message>
    <message>
        <source>This file cannot be edited here</source>
        <translation>Ce fichier ne peut pas être modifié ici</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Lecture du fichier…</translation>
    </message>
    <message>
        <source>A program makes it from another file.</source>
        <translation>Un programme le fabrique à partir d’un autre fichier.</translation>
    </message>
    <message>
        <source>Not applied yet</source>
        <translation>Pas encore appliqué</translation>
    </message>
    <message>
        <source>Unknown file</source>
        <translation>Fichier inconnu</translation>
    </message>
    <message>
        <source>Set on this hub</source>
        <translation>Défini sur ce hub</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Ligne %1 : %2</translation>
    </message>
    <message numerus="yes">
        <source>%n more problem(s)</source>
        <translation>
            <numerusform>%n autre problème</numerusform>
            <numerusform>%n autres problèmes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mw::gui::ControlFilesModel</name>
    <message>
        <source>will be set, not shown</source>
        <translation>sera défini, non montré</translation>
    </message>
    <message>
        <source>set, not shown</source>
        <translation>défini, non montré</translation>
    </message>
    <message>
        <source>cannot be shown</source>
        <translation>ne peut pas être montré</translation>
    </message>
    <message>
        <source>set</source>
        <translation>défini</translation>
    </message>
    <message>
        <source>being read…</source>
        <translation>lecture en cours…</translation>
    </message>
    <message>
        <source>Not applied yet</source>
        <translation>Pas encore appliqué</translation>
    </message>
    <message>
        <source>%1: %2, not applied yet</source>
        <comment>file name, value</comment>
        <translation>%1 : %2, pas encore appliqué</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>file name, value</comment>
        <translation>%1 : %2</translation>
    </message>
</context>
<context>
    <name>mw::gui::ControlFilesPage</name>
    <message>
        <source>Control files</source>
        <translation>Fichiers de contrôle</translation>
    </message>
    <message>
        <source>&amp;Find a control file</source>
        <translation>&amp;Chercher un fichier de contrôle</translation>
    </message>
    <message>
        <source>Filter by name, help, content or program</source>
        <translation>Filtrer par nom, aide, contenu ou programme</translation>
    </message>
    <message>
        <source>Which files</source>
        <translation>Quels fichiers</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Tous les fichiers</translation>
    </message>
    <message>
        <source>Set on this hub</source>
        <translation>Défini sur ce hub</translation>
    </message>
    <message>
        <source>Not applied yet</source>
        <translation>Pas encore appliqué</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) set on this hub</source>
        <translation>
            <numerusform>%n fichier défini sur ce hub</numerusform>
            <numerusform>%n fichiers définis sur ce hub</numerusform>
        </translation>
    </message>
    <message>
        <source>The control files could not be read</source>
        <translation>Impossible de lire les fichiers de contrôle</translation>
    </message>
    <message>
        <source>Reading the control files…</source>
        <translation>Lecture des fichiers de contrôle…</translation>
    </message>
    <message>
        <source>No edit waits</source>
        <translation>Aucune modification en attente</translation>
    </message>
    <message>
        <source>Every change has been applied or forgotten.</source>
        <translation>Chaque modification a été appliquée ou oubliée.</translation>
    </message>
    <message>
        <source>No file matches</source>
        <translation>Aucun fichier ne correspond</translation>
    </message>
    <message>
        <source>Clear the filter to see all of them.</source>
        <translation>Effacez le filtre pour tout voir.</translation>
    </message>
</context>
<context>
    <name>mw::gui::ControlForm</name>
    <message>
        <source>&amp;Value</source>
        <translation>&amp;Valeur</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Entrées</translation>
    </message>
    <message>
        <source>New entry</source>
        <translation>Nouvelle entrée</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Ajouter</translation>
    </message>
    <message>
        <source>Rem&amp;ove</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>New entry, such as %1</source>
        <translation>Nouvelle entrée, par exemple %1</translation>
    </message>
</context>
<context>
    <name>mw::gui::ControlStore</name>
    <message>
        <source>It holds bytes that are no text in UTF-8, which would be lost here.</source>
        <translation>Il contient des octets qui ne sont pas du texte en UTF-8, et qui seraient perdus ici.</translation>
    </message>
    <message>
        <source>It is a directory with a file for each host.</source>
        <translation>C&apos;est un répertoire avec un fichier par nom d&apos;hôte.</translation>
    </message>
    <message>
        <source>It stands for all files whose names begin so.</source>
        <translation>Il représente tous les fichiers dont le nom commence ainsi.</translation>
    </message>
</context>
<context>
    <name>mw::gui::DeadlineBar</name>
    <message>
        <source>%1 % of the time in the queue is over</source>
        <translation>%1 % du temps dans la file d’attente est écoulé</translation>
    </message>
</context>
<context>
    <name>mw::gui::DeliveryChart</name>
    <message>
        <source>Deliveries over time</source>
        <translation>Remises au fil du temps</translation>
    </message>
    <message>
        <source>%1 delivered, %2 deferred, %3 bounced</source>
        <translation>%1 remis, %2 différés, %3 retournés</translation>
    </message>
    <message>
        <source>%1 to %2
Delivered: %3
Deferred: %4
Bounced: %5</source>
        <comment>time, time, three numbers</comment>
        <translation>De %1 à %2
Remis : %3
Différés : %4
Retournés : %5</translation>
    </message>
</context>
<context>
    <name>mw::gui::DiffView</name>
    <message>
        <source>Differences</source>
        <translation>Différences</translation>
    </message>
    <message>
        <source>added: %1</source>
        <translation>ajouté : %1</translation>
    </message>
    <message>
        <source>removed: %1</source>
        <translation>supprimé : %1</translation>
    </message>
</context>
<context>
    <name>mw::gui::DomainForm</name>
    <message>
        <source>Change %1</source>
        <comment>domain</comment>
        <translation>Modifier %1</translation>
    </message>
    <message>
        <source>Add a domain</source>
        <translation>Ajouter un domaine</translation>
    </message>
    <message>
        <source>&amp;Domain</source>
        <translation>&amp;Domaine</translation>
    </message>
    <message>
        <source>What stands behind the @ of its addresses.</source>
        <translation>Ce qui suit le @ de ses adresses.</translation>
    </message>
    <message>
        <source>More: names below it, exceptions</source>
        <translation>Plus : noms au-dessous, exceptions</translation>
    </message>
    <message>
        <source>Also every name &amp;below it</source>
        <translation>Aussi tout nom au-de&amp;ssous</translation>
    </message>
    <message>
        <source>Mail for a.shop.example and b.shop.example is handled like that for shop.example.</source>
        <translation>Le courrier pour a.shop.example et b.shop.example est traité comme celui pour shop.example.</translation>
    </message>
    <message>
        <source>E&amp;xcept</source>
        <translation>E&amp;xcepté</translation>
    </message>
    <message>
        <source>Addresses and names below it, with blanks between them, whose mail goes elsewhere.</source>
        <translation>Adresses et noms au-dessous, séparés par des espaces, dont le courrier va ailleurs.</translation>
    </message>
    <message>
        <source>&amp;Virtual</source>
        <translation>&amp;Virtuel</translation>
    </message>
    <message>
        <source>It has its own addresses, and one account looks after all of them. Nobody needs an account on this computer.</source>
        <translation>Il a ses propres adresses, et un seul compte les gère toutes. Personne n’a besoin d’un compte sur cet ordinateur.</translation>
    </message>
    <message>
        <source>&amp;Local</source>
        <translation>&amp;Local</translation>
    </message>
    <message>
        <source>The people are users of this computer: mail to anna at this domain goes to the user anna.</source>
        <translation>Ses membres sont des utilisateurs de cet ordinateur : le courrier pour anna à ce domaine va à l’utilisateur anna.</translation>
    </message>
    <message>
        <source>&amp;Relay</source>
        <translation>&amp;Relais</translation>
    </message>
    <message>
        <source>Its mail is taken here and passed on to the server that keeps it.</source>
        <translation>Son courrier est accepté ici et transmis au serveur qui le conserve.</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Ce qu’il est</translation>
    </message>
    <message>
        <source>the hub’s own addresses (alias)</source>
        <translation>les adresses propres du hub (alias)</translation>
    </message>
    <message>
        <source>Looked &amp;after by</source>
        <translation>&amp;Géré par</translation>
    </message>
    <message>
        <source>The account whose .qmail files are the addresses. It may have an extension, as in anna-shop.</source>
        <translation>Le compte dont les fichiers .qmail sont les adresses. Il peut avoir une extension, comme dans anna-shop.</translation>
    </message>
    <message>
        <source>&amp;Everything else goes to</source>
        <translation>&amp;Tout le reste va à</translation>
    </message>
    <message>
        <source>Where mail for names without an address of their own goes. Left empty, it bounces until you add addresses.</source>
        <translation>Où va le courrier pour les noms sans adresse propre. Si le champ est vide, il est retourné jusqu’à ce que vous ajoutiez des adresses.</translation>
    </message>
    <message>
        <source>Type the domain to see what happens.</source>
        <translation>Saisissez le domaine pour voir ce qui se passe.</translation>
    </message>
    <message>
        <source>Say which account looks after it.</source>
        <translation>Indiquez quel compte le gère.</translation>
    </message>
    <message>
        <source>It says who has an address there.</source>
        <translation>Il dit qui y a une adresse.</translation>
    </message>
</context>
<context>
    <name>mw::gui::DomainsPage</name>
    <message>
        <source>Domains</source>
        <translation>Domaines</translation>
    </message>
    <message>
        <source>&amp;Add domain…</source>
        <translation>&amp;Ajouter un domaine…</translation>
    </message>
    <message>
        <source>Take mail for another domain</source>
        <translation>Accepter le courrier d’un autre domaine</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>&amp;Modifier…</translation>
    </message>
    <message>
        <source>Another kind, account or exceptions for the selected domain</source>
        <translation>Un autre type, un autre compte ou d’autres exceptions pour le domaine sélectionné</translation>
    </message>
    <message>
        <source>Re&amp;name…</source>
        <translation>Re&amp;nommer…</translation>
    </message>
    <message>
        <source>Give the selected domain another name</source>
        <translation>Donner un autre nom au domaine sélectionné</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>&amp;Supprimer…</translation>
    </message>
    <message>
        <source>Take no more mail for the selected domain</source>
        <translation>Ne plus accepter de courrier pour le domaine sélectionné</translation>
    </message>
    <message>
        <source>Check &amp;DNS</source>
        <translation>Vérifier le &amp;DNS</translation>
    </message>
    <message>
        <source>Ask the name system whether it sends the mail of these domains to this hub</source>
        <translation>Demander au DNS s’il envoie le courrier de ces domaines à ce hub</translation>
    </message>
    <message>
        <source>&amp;Fix…</source>
        <translation>&amp;Corriger…</translation>
    </message>
    <message>
        <source>Mend what keeps mail for the selected domain from arriving</source>
        <translation>Corriger ce qui empêche le courrier d’arriver pour le domaine sélectionné</translation>
    </message>
    <message>
        <source>Add address…</source>
        <translation>Ajouter une adresse…</translation>
    </message>
    <message>
        <source>A new address at the selected domain</source>
        <translation>Une nouvelle adresse dans le domaine sélectionné</translation>
    </message>
    <message>
        <source>Everything else…</source>
        <translation>Tout le reste…</translation>
    </message>
    <message>
        <source>What happens to mail for names that are not in this list</source>
        <translation>Ce qu’il advient du courrier pour les noms absents de cette liste</translation>
    </message>
    <message>
        <source>Domains of this hub</source>
        <translation>Domaines de ce hub</translation>
    </message>
    <message>
        <source>Addresses of the selected domain</source>
        <translation>Adresses du domaine sélectionné</translation>
    </message>
    <message numerus="yes">
        <source>%n domain(s)</source>
        <translation>
            <numerusform>%n domaine</numerusform>
            <numerusform>%n domaines</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no control/rcpthosts: mail for any domain is taken from everybody, which makes this hub an open relay.</source>
        <translation>Il n’y a pas de control/rcpthosts : le courrier pour tout domaine est accepté de tout le monde, ce qui fait de ce hub un relais ouvert.</translation>
    </message>
    <message>
        <source>The domains could not be read</source>
        <translation>Impossible de lire les domaines</translation>
    </message>
    <message>
        <source>Reading the domains…</source>
        <translation>Lecture des domaines…</translation>
    </message>
    <message>
        <source>This hub takes no mail yet</source>
        <translation>Ce hub n’accepte pas encore de courrier</translation>
    </message>
    <message>
        <source>Add the domain that stands behind the @ of your addresses.</source>
        <translation>Ajoutez le domaine qui suit le @ de vos adresses.</translation>
    </message>
    <message>
        <source>Its mail is taken here and passed on; its addresses are kept by another server.</source>
        <translation>Son courrier est accepté ici et transmis ; ses adresses sont tenues par un autre serveur.</translation>
    </message>
    <message>
        <source>Mail for it from outside is refused: it is missing in control/rcpthosts.</source>
        <translation>Son courrier de l’extérieur est refusé : le domaine manque dans control/rcpthosts.</translation>
    </message>
    <message>
        <source>It has no address yet: all its mail bounces.</source>
        <translation>Il n’a pas encore d’adresse : tout son courrier est retourné.</translation>
    </message>
    <message>
        <source>Add an address, or say where everything else goes.</source>
        <translation>Ajoutez une adresse, ou indiquez où va tout le reste.</translation>
    </message>
    <message>
        <source>DNS: %1</source>
        <comment>what the name system says</comment>
        <translation>DNS : %1</translation>
    </message>
</context>
<context>
    <name>mw::gui::EmptyState</name>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Copy this command</source>
        <translation>Copier cette commande</translation>
    </message>
</context>
<context>
    <name>mw::gui::EverythingElseForm</name>
    <message>
        <source>Everything else</source>
        <translation>Tout le reste</translation>
    </message>
    <message>
        <source>all local domains</source>
        <translation>tous les domaines locaux</translation>
    </message>
    <message>
        <source>&amp;At</source>
        <translation>&amp;Domaine</translation>
    </message>
    <message>
        <source>Mail to names of it that have no address of their own.</source>
        <translation>Le courrier pour ses noms qui n’ont pas d’adresse propre.</translation>
    </message>
    <message>
        <source>It &amp;bounces</source>
        <translation>Il est &amp;retourné</translation>
    </message>
    <message>
        <source>Who mistyped an address learns of it. This is what most hubs do.</source>
        <translation>Qui s’est trompé d’adresse l’apprend. C’est ce que font la plupart des hubs.</translation>
    </message>
    <message>
        <source>It &amp;goes somewhere</source>
        <translation>Il &amp;va à une destination</translation>
    </message>
    <message>
        <source>Every name counts as an address. Expect a lot of spam to names that are guessed.</source>
        <translation>Tout nom est valable comme adresse. Attendez-vous à beaucoup de spam vers des noms devinés.</translation>
    </message>
    <message>
        <source>It is &amp;dropped</source>
        <translation>Il est &amp;supprimé</translation>
    </message>
    <message>
        <source>Nobody gets it and nobody learns of it: not those who mistyped, either.</source>
        <translation>Personne ne le reçoit et personne ne l’apprend, pas même ceux qui se sont trompés d’adresse.</translation>
    </message>
    <message>
        <source>What happens to it</source>
        <translation>Ce qu’il en advient</translation>
    </message>
    <message>
        <source>&amp;Where</source>
        <translation>&amp;Où</translation>
    </message>
    <message>
        <source>An address, a mailbox as a path (./Maildir/), or a program after |.</source>
        <translation>Une adresse, une boîte aux lettres sous forme de chemin (./Maildir/), ou un programme après |.</translation>
    </message>
    <message>
        <source>It bounces already.</source>
        <translation>Il est déjà retourné.</translation>
    </message>
    <message>
        <source>Say where it goes.</source>
        <translation>Indiquez où il va.</translation>
    </message>
    <message>
        <source>everything else at %1</source>
        <comment>domain</comment>
        <translation>tout le reste de %1</translation>
    </message>
    <message>
        <source>To all of it alike.</source>
        <translation>À tout, de la même façon.</translation>
    </message>
</context>
<context>
    <name>mw::gui::FileField</name>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Choose: %1</source>
        <comment>what a file is for</comment>
        <translation>Choisir : %1</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>Ce fichier n’existe pas.</translation>
    </message>
    <message>
        <source>It is no file of text, or far too large.</source>
        <translation>Ce n’est pas un fichier texte, ou il est bien trop grand.</translation>
    </message>
    <message>
        <source>It cannot be read: %1</source>
        <comment>reason of the system</comment>
        <translation>Illisible : %1</translation>
    </message>
</context>
<context>
    <name>mw::gui::FindBar</name>
    <message>
        <source>Find in this log</source>
        <translation>Chercher dans ce journal</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>Occurrence précédente</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>Occurrence suivante</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>mw::gui::FormDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Add to &amp;pending changes</source>
        <translation>A&amp;jouter aux modifications en attente</translation>
    </message>
    <message>
        <source>It waits at the bottom of the window and is applied together with other changes</source>
        <translation>Elle attend en bas de la fenêtre et est appliquée avec d’autres modifications</translation>
    </message>
    <message>
        <source>Re&amp;view and apply…</source>
        <translation>Vérifier et appli&amp;quer…</translation>
    </message>
</context>
<context>
    <name>mw::gui::FormField</name>
    <message>
        <source>Example: %1</source>
        <translation>Exemple : %1</translation>
    </message>
    <message>
        <source>File: %1</source>
        <translation>Fichier : %1</translation>
    </message>
</context>
<context>
    <name>mw::gui::GuideBrowser</name>
    <message>
        <source>Chapter of the guide</source>
        <translation>Chapitre du guide</translation>
    </message>
</context>
<context>
    <name>mw::gui::GuideWindow</name>
    <message>
        <source>Guide to Mailwright</source>
        <translation>Guide de Mailwright</translation>
    </message>
    <message>
        <source>&amp;Search the guide</source>
        <translation>&amp;Chercher dans le guide</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>Chercher dans le guide</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Chapitres</translation>
    </message>
    <message>
        <source>No chapter has these words.</source>
        <translation>Aucun chapitre ne contient ces mots.</translation>
    </message>
</context>
<context>
    <name>mw::gui::HeadersView</name>
    <message>
        <source>Message header</source>
        <translation>En-tête du message</translation>
    </message>
</context>
<context>
    <name>mw::gui::HistoryModel</name>
    <message>
        <source>The configuration as it was found</source>
        <translation>La configuration telle qu’elle a été trouvée</translation>
    </message>
    <message>
        <source>%1 edited outside this program</source>
        <comment>files</comment>
        <translation>%1 modifié hors de ce programme</translation>
    </message>
    <message>
        <source>Edited %1</source>
        <comment>files</comment>
        <translation>%1 modifié</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>what was changed, why</comment>
        <translation>%1 – %2</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n fichier</numerusform>
            <numerusform>%n fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
</context>
<context>
    <name>mw::gui::HistoryPage</name>
    <message>
        <source>History &amp; backup</source>
        <translation>Historique et sauvegarde</translation>
    </message>
    <message>
        <source>&amp;Undo this change…</source>
        <translation>&amp;Annuler cette modification…</translation>
    </message>
    <message>
        <source>Shows what taking it back does, and does it</source>
        <translation>Montre ce que fait l’annulation, et l’exécute</translation>
    </message>
    <message>
        <source>&amp;Changes</source>
        <translation>&amp;Modifications</translation>
    </message>
    <message>
        <source>Bac&amp;kups</source>
        <translation>&amp;Sauvegardes</translation>
    </message>
    <message>
        <source>Changes of the configuration</source>
        <translation>Modifications de la configuration</translation>
    </message>
    <message>
        <source>The history could not be read</source>
        <translation>Impossible de lire l’historique</translation>
    </message>
    <message>
        <source>Reading the history…</source>
        <translation>Lecture de l’historique…</translation>
    </message>
    <message>
        <source>Nothing has been changed yet</source>
        <translation>Rien n’a encore été modifié</translation>
    </message>
    <message>
        <source>Every change of the configuration is recorded here, and can be taken back.</source>
        <translation>Chaque modification de la configuration est enregistrée ici, et peut être annulée.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n modification</numerusform>
            <numerusform>%n modifications</numerusform>
        </translation>
    </message>
    <message>
        <source>Change %1 by %2, %3</source>
        <comment>number, account, moment</comment>
        <translation>Modification %1 par %2, %3</translation>
    </message>
    <message>
        <source>Co&amp;mpare with…</source>
        <translation>Co&amp;mparer avec…</translation>
    </message>
    <message>
        <source>What the selected change and those before it did together, since an older one</source>
        <translation>Ce que la modification sélectionnée et les précédentes ont fait ensemble, depuis une plus ancienne</translation>
    </message>
    <message>
        <source>Everything after change %1, until change %2</source>
        <translation>Tout ce qui suit la modification %1, jusqu&apos;à la modification %2</translation>
    </message>
</context>
<context>
    <name>mw::gui::HostDialog</name>
    <message>
        <source>Add host</source>
        <translation>Ajouter un hôte</translation>
    </message>
    <message>
        <source>&amp;Host</source>
        <translation>&amp;Hôte</translation>
    </message>
    <message>
        <source>Reached by ssh, with your key: Mailwright opens no port and keeps no password.</source>
        <translation>Joint par ssh, avec votre clé : Mailwright n’ouvre aucun port et ne conserve aucun mot de passe.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>What the hub is called in this window; as it calls itself, if you leave this empty.</source>
        <translation>Le nom du hub dans cette fenêtre ; celui qu’il se donne, si vous laissez ce champ vide.</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Bureau</translation>
    </message>
    <message>
        <source>&amp;Colour</source>
        <translation>&amp;Couleur</translation>
    </message>
    <message>
        <source>Of the band over the window while you look at this hub.</source>
        <translation>Du bandeau en haut de la fenêtre pendant que vous regardez ce hub.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Ajouter</translation>
    </message>
    <message>
        <source>This hub is in the list already.</source>
        <translation>Ce hub est déjà dans la liste.</translation>
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
        <translation>&amp;Configurer cet ordinateur…</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Réessayer</translation>
    </message>
    <message>
        <source>Stop %1?</source>
        <comment>service</comment>
        <translation>Arrêter %1 ?</translation>
    </message>
    <message>
        <source>Restart %1?</source>
        <comment>service</comment>
        <translation>Redémarrer %1 ?</translation>
    </message>
    <message>
        <source>It does nothing until it is started again. What runs now is finished first.</source>
        <translation>Il ne fait plus rien jusqu’à ce qu’il soit redémarré. Ce qui est en cours se termine d’abord.</translation>
    </message>
    <message>
        <source>What runs now is finished first; then it starts anew.</source>
        <translation>Ce qui est en cours se termine d’abord ; puis il redémarre.</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>A&amp;rrêter</translation>
    </message>
    <message>
        <source>&amp;Restart</source>
        <translation>R&amp;edémarrer</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>Connecting to the hub…</source>
        <translation>Connexion au hub…</translation>
    </message>
    <message>
        <source>The mail helper is not running</source>
        <translation>L’auxiliaire de messagerie ne s’exécute pas</translation>
    </message>
    <message>
        <source>Mailwright works through a helper, mailwrightd, that looks after the mail system. Start it with this command:</source>
        <translation>Mailwright passe par un auxiliaire, mailwrightd, qui gère le système de messagerie. Démarrez-le avec cette commande :</translation>
    </message>
    <message>
        <source>%1
Mailwright tries again by itself.</source>
        <comment>reason</comment>
        <translation>%1
Mailwright réessaie de lui-même.</translation>
    </message>
    <message>
        <source>Connected to %1.</source>
        <comment>name of a hub</comment>
        <translation>Connecté à %1.</translation>
    </message>
    <message>
        <source>The connection to %1 is lost.</source>
        <comment>name of a hub</comment>
        <translation>La connexion à %1 est perdue.</translation>
    </message>
    <message>
        <source>There is no mail hub here yet</source>
        <translation>Il n’y a pas encore de hub de messagerie ici</translation>
    </message>
    <message>
        <source>The helper is running. An assistant asks what the hub needs to know, shows what it will write, and ends with a mail that arrives.</source>
        <translation>L’auxiliaire s’exécute. Un assistant demande ce que le hub doit savoir, montre ce qu’il va écrire, et se termine par un message qui arrive.</translation>
    </message>
    <message>
        <source>Nothing is changed before the last page.</source>
        <translation>Rien n’est modifié avant la dernière page.</translation>
    </message>
    <message>
        <source>You lack the right to configure; ask an administrator of this computer.</source>
        <translation>Vous n’avez pas le droit de configurer ; demandez à un administrateur de cet ordinateur.</translation>
    </message>
    <message>
        <source>%1 cannot be reached</source>
        <comment>name of a hub</comment>
        <translation>%1 est injoignable</translation>
    </message>
    <message>
        <source>This command says more:</source>
        <translation>Cette commande en dit plus :</translation>
    </message>
    <message>
        <source>You may not look after this hub</source>
        <translation>Vous ne pouvez pas gérer ce hub</translation>
    </message>
    <message>
        <source>The helper is running, but your account lacks the right “%1”. Members of the group mailwright have it; an administrator can add you:</source>
        <translation>L’auxiliaire s’exécute, mais votre compte n’a pas le droit « %1 ». Les membres du groupe mailwright l’ont ; un administrateur peut vous y ajouter :</translation>
    </message>
    <message>
        <source>%1
Then log out and in again.</source>
        <comment>reason</comment>
        <translation>%1
Puis fermez la session et rouvrez-la.</translation>
    </message>
    <message>
        <source>A hub is set up on its own computer: start Mailwright there, or type there: %1</source>
        <translation>Un hub s’installe sur son propre ordinateur : démarrez Mailwright là-bas, ou tapez là-bas : %1</translation>
    </message>
    <message>
        <source>%1
Mailwright does not try again by itself: too many attempts could lock your account there.</source>
        <comment>reason</comment>
        <translation>%1
Mailwright ne réessaie pas de lui-même : trop d’essais pourraient y bloquer votre compte.</translation>
    </message>
    <message>
        <source>Try &amp;now</source>
        <translation>&amp;Essayer maintenant</translation>
    </message>
    <message>
        <source>The connection to the helper is lost. What you see is as of %1.</source>
        <comment>time of day</comment>
        <translation>La connexion à l’auxiliaire est perdue. Ce que vous voyez date de %1.</translation>
    </message>
    <message numerus="yes">
        <source>It is tried again in %n seconds.</source>
        <translation>
            <numerusform>Nouvel essai dans %n seconde.</numerusform>
            <numerusform>Nouvel essai dans %n secondes.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is being tried again…</source>
        <translation>Nouvel essai en cours…</translation>
    </message>
</context>
<context>
    <name>mw::gui::ImportAddressesForm</name>
    <message>
        <source>Import addresses</source>
        <translation>Importer des adresses</translation>
    </message>
    <message>
        <source>&amp;Open a file…</source>
        <translation>&amp;Ouvrir un fichier…</translation>
    </message>
    <message>
        <source>&amp;Table</source>
        <translation>&amp;Tableau</translation>
    </message>
    <message>
        <source>A line for each place mail goes: address, kind (forward, mailbox, program or discard), to. Also as a spreadsheet writes it. Addresses that exist get the new places added.</source>
        <translation>Une ligne pour chaque endroit où va le courrier : adresse, type (forward, mailbox, program ou discard), destination. Aussi tel qu’un tableur l’écrit. Les adresses existantes reçoivent les nouvelles destinations en plus.</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>Et %n autre.</numerusform>
            <numerusform>Et %n autres.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open a file or paste a table to see what happens.</source>
        <translation>Ouvrez un fichier ou collez un tableau pour voir ce qui se passe.</translation>
    </message>
    <message numerus="yes">
        <source>%n address(es) from a table</source>
        <translation>
            <numerusform>%n adresse d’un tableau</numerusform>
            <numerusform>%n adresses d’un tableau</numerusform>
        </translation>
    </message>
    <message>
        <source>Mend first what stands under the table.</source>
        <translation>Corrigez d’abord ce qui est indiqué sous le tableau.</translation>
    </message>
</context>
<context>
    <name>mw::gui::InstallCertificateDialog</name>
    <message>
        <source>Install certificate</source>
        <translation>Installer un certificat</translation>
    </message>
    <message>
        <source>Certificates and keys (*.pem *.crt *.cer *.key);;All files (*)</source>
        <translation>Certificats et clés (*.pem *.crt *.cer *.key);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificat</translation>
    </message>
    <message>
        <source>&amp;Certificate with its chain</source>
        <translation>&amp;Certificat avec sa chaîne</translation>
    </message>
    <message>
        <source>A file in PEM form, as your authority or an ACME client has made it.</source>
        <translation>Un fichier au format PEM, tel que votre autorité de certification ou un client ACME l’a produit.</translation>
    </message>
    <message>
        <source>Private key</source>
        <translation>Clé privée</translation>
    </message>
    <message>
        <source>Private &amp;key</source>
        <translation>Clé &amp;privée</translation>
    </message>
    <message>
        <source>It is written for the mail server alone, stays out of the history, and is never shown.</source>
        <translation>Elle est écrite pour le seul serveur de messagerie, reste hors de l’historique, et n’est jamais montrée.</translation>
    </message>
    <message>
        <source>For one host name only</source>
        <translation>Pour un seul nom d’hôte</translation>
    </message>
    <message>
        <source>&amp;Shown to clients that ask for</source>
        <translation>P&amp;résenté à qui demande</translation>
    </message>
    <message>
        <source>Empty: it is shown to everybody. A name: only to clients that ask for this host.</source>
        <translation>Vide : il est présenté à tout le monde. Un nom : seulement aux clients qui demandent cet hôte.</translation>
    </message>
    <message>
        <source>Choose the file with the certificate.</source>
        <translation>Choisissez le fichier du certificat.</translation>
    </message>
    <message>
        <source>Choose the file with the private key.</source>
        <translation>Choisissez le fichier de la clé privée.</translation>
    </message>
    <message>
        <source>certificate</source>
        <translation>certificat</translation>
    </message>
    <message>
        <source>certificate for %1</source>
        <comment>host name</comment>
        <translation>certificat pour %1</translation>
    </message>
</context>
<context>
    <name>mw::gui::LimitsPage</name>
    <message>
        <source>Limits &amp; bounces</source>
        <translation>Limites et rebonds</translation>
    </message>
    <message>
        <source>Show retry &amp;plan</source>
        <translation>Afficher le &amp;plan des tentatives</translation>
    </message>
    <message>
        <source>When a message is tried, as a drawing and as a table</source>
        <translation>Quand un message est tenté, en dessin et en tableau</translation>
    </message>
    <message>
        <source>Parallel deliveries</source>
        <translation>Remises parallèles</translation>
    </message>
    <message>
        <source>More are faster; fewer spare this computer, its line and the servers at the other end.</source>
        <translation>Plus il y en a, plus c’est rapide ; moins il y en a, plus cet ordinateur, sa ligne et les serveurs d’en face sont ménagés.</translation>
    </message>
    <message>
        <source>To &amp;other hosts</source>
        <translation>Vers les &amp;autres hôtes</translation>
    </message>
    <message>
        <source>How many deliveries to other hosts may run at once; 0 holds them all.</source>
        <translation>Combien de remises vers d’autres hôtes peuvent être en cours à la fois ; 0 les retient toutes.</translation>
    </message>
    <message>
        <source>To people of this &amp;hub</source>
        <translation>Vers les personnes de ce &amp;hub</translation>
    </message>
    <message>
        <source>How many deliveries into mailboxes of this hub may run at once; 0 holds them all.</source>
        <translation>Combien de remises dans les boîtes aux lettres de ce hub peuvent être en cours à la fois ; 0 les retient toutes.</translation>
    </message>
    <message>
        <source>Trying again</source>
        <translation>Nouvelles tentatives</translation>
    </message>
    <message>
        <source>A message that cannot be delivered now is tried again, less and less often, until it is returned.</source>
        <translation>Un message qui ne peut pas être remis maintenant est retenté, de plus en plus rarement, jusqu’à ce qu’il soit retourné.</translation>
    </message>
    <message>
        <source>&amp;Returned after</source>
        <translation>&amp;Retourné après</translation>
    </message>
    <message>
        <source>How long a message is tried before it is returned to its sender.</source>
        <translation>Combien de temps un message est tenté avant d’être retourné à son expéditeur.</translation>
    </message>
    <message>
        <source>604800, which is 7 days</source>
        <translation>604800, soit 7 jours</translation>
    </message>
    <message>
        <source>Pace to other hos&amp;ts</source>
        <translation>Ry&amp;thme vers les autres hôtes</translation>
    </message>
    <message>
        <source>How fast the waits between attempts to other hosts grow: the first wait is the square of it in seconds.</source>
        <translation>À quelle vitesse croissent les attentes entre tentatives vers d’autres hôtes : la première attente en est le carré, en secondes.</translation>
    </message>
    <message>
        <source>Pace to people of this hu&amp;b</source>
        <translation>Rythme vers les personnes de ce hu&amp;b</translation>
    </message>
    <message>
        <source>How fast the waits between attempts to people of this hub grow: the first wait is the square of it in seconds.</source>
        <translation>À quelle vitesse croissent les attentes entre tentatives vers les personnes de ce hub : la première attente en est le carré, en secondes.</translation>
    </message>
    <message>
        <source>&amp;Longest wait</source>
        <translation>Attente la plus &amp;longue</translation>
    </message>
    <message>
        <source>No two attempts are further apart than this.</source>
        <translation>Deux tentatives ne sont jamais plus éloignées que cela.</translation>
    </message>
    <message>
        <source>3600, which is an hour</source>
        <translation>3600, soit une heure</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>aucune limite</translation>
    </message>
    <message>
        <source>Sender is told of the delay a&amp;fter</source>
        <translation>Expéditeur a&amp;verti du retard après</translation>
    </message>
    <message>
        <source>After how many hours of waiting the sender gets a note that the message is late.</source>
        <translation>Après combien d’heures d’attente l’expéditeur reçoit un avis indiquant que le message a du retard.</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>Bounces</source>
        <translation>Rebonds</translation>
    </message>
    <message>
        <source>What a sender gets when a message could not be delivered.</source>
        <translation>Ce que reçoit un expéditeur quand un message n’a pas pu être remis.</translation>
    </message>
    <message>
        <source>Bounce s&amp;ender</source>
        <translation>&amp;Expéditeur des rebonds</translation>
    </message>
    <message>
        <source>The name before the @ in the From field of bounces.</source>
        <translation>Le nom avant le @ dans le champ From des rebonds.</translation>
    </message>
    <message>
        <source>Bounce ho&amp;st</source>
        <translation>Hôte de&amp;s rebonds</translation>
    </message>
    <message>
        <source>The host in the From field and the text of bounces.</source>
        <translation>L’hôte dans le champ From et le texte des rebonds.</translation>
    </message>
    <message>
        <source>Sub&amp;ject</source>
        <translation>Ob&amp;jet</translation>
    </message>
    <message>
        <source>The subject of bounces.</source>
        <translation>L’objet des rebonds.</translation>
    </message>
    <message>
        <source>Text, as qmail writes it</source>
        <translation>Texte, comme l’écrit qmail</translation>
    </message>
    <message>
        <source>Reports that programs understand, too (RFC 3464)</source>
        <translation>Rapports que les programmes comprennent aussi (RFC 3464)</translation>
    </message>
    <message>
        <source>For&amp;m</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <source>What bounces look like.</source>
        <translation>À quoi ressemblent les rebonds.</translation>
    </message>
    <message>
        <source>Message repeated up &amp;to</source>
        <translation>&amp;Message reproduit jusqu’à</translation>
    </message>
    <message>
        <source>How much of the message a bounce repeats.</source>
        <translation>Quelle part du message un rebond reproduit.</translation>
    </message>
    <message>
        <source>50000, which is 50 kB</source>
        <translation>50000, soit 50 ko</translation>
    </message>
    <message>
        <source>Double bounces</source>
        <translation>Doubles rebonds</translation>
    </message>
    <message>
        <source>Bounces that cannot be delivered themselves.</source>
        <translation>Rebonds qui ne peuvent eux-mêmes pas être remis.</translation>
    </message>
    <message>
        <source>Deliver them to somebody of this hub</source>
        <translation>Les remettre à quelqu’un de ce hub</translation>
    </message>
    <message>
        <source>Deliver them, but not where the sender does not exist</source>
        <translation>Les remettre, sauf si l’expéditeur n’existe pas</translation>
    </message>
    <message>
        <source>Discard them</source>
        <translation>Les supprimer</translation>
    </message>
    <message>
        <source>&amp;What is done with them</source>
        <translation>&amp;Ce qui en est fait</translation>
    </message>
    <message>
        <source>Who writes under a false address makes many of them.</source>
        <translation>Qui écrit sous une fausse adresse en produit beaucoup.</translation>
    </message>
    <message>
        <source>Delivered to the &amp;user</source>
        <translation>Remis à l’&amp;utilisateur</translation>
    </message>
    <message>
        <source>The name before the @ of whoever gets them.</source>
        <translation>Le nom avant le @ de la personne qui les reçoit.</translation>
    </message>
    <message>
        <source>Delivered to the host (&amp;domain)</source>
        <translation>Remis à l’hôte (&amp;domaine)</translation>
    </message>
    <message>
        <source>The domain of whoever gets them.</source>
        <translation>Le domaine de la personne qui les reçoit.</translation>
    </message>
    <message numerus="yes">
        <source>%n in use</source>
        <translation>
            <numerusform>%n en cours</numerusform>
            <numerusform>%n en cours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mw::gui::ListForm</name>
    <message>
        <source>New mailing list</source>
        <translation>Nouvelle liste de diffusion</translation>
    </message>
    <message>
        <source>&amp;Address of the list</source>
        <translation>&amp;Adresse de la liste</translation>
    </message>
    <message>
        <source>Mail to it goes to every member. NAME-subscribe@ and others of its addresses come with it.</source>
        <translation>Le courrier qui lui est adressé va à chaque membre. NOM-subscribe@ et ses autres adresses viennent avec elle.</translation>
    </message>
    <message>
        <source>&amp;Owner</source>
        <translation>&amp;Propriétaire</translation>
    </message>
    <message>
        <source>Who looks after it: gets what its software reports, and requests of members.</source>
        <translation>Qui s’en occupe : reçoit ce que signale son logiciel, et les demandes des membres.</translation>
    </message>
    <message>
        <source>Type the address to see what happens.</source>
        <translation>Saisissez l’adresse pour voir ce qui se passe.</translation>
    </message>
    <message>
        <source>Say who looks after it.</source>
        <translation>Indiquez qui s’en occupe.</translation>
    </message>
</context>
<context>
    <name>mw::gui::ListOwnerForm</name>
    <message>
        <source>Owners of %1</source>
        <comment>list</comment>
        <translation>Propriétaires de %1</translation>
    </message>
    <message>
        <source>&amp;Owners</source>
        <translation>&amp;Propriétaires</translation>
    </message>
    <message>
        <source>Addresses with blanks between them.</source>
        <translation>Adresses séparées par des espaces.</translation>
    </message>
    <message>
        <source>A list needs somebody who looks after it.</source>
        <translation>Une liste a besoin de quelqu’un qui s’en occupe.</translation>
    </message>
    <message>
        <source>owners of %1</source>
        <comment>list</comment>
        <translation>propriétaires de %1</translation>
    </message>
</context>
<context>
    <name>mw::gui::ListsPage</name>
    <message>
        <source>Mailing lists</source>
        <translation>Listes de diffusion</translation>
    </message>
    <message>
        <source>&amp;New list…</source>
        <translation>&amp;Nouvelle liste…</translation>
    </message>
    <message>
        <source>An address whose mail goes to many members</source>
        <translation>Une adresse dont le courrier va à de nombreux membres</translation>
    </message>
    <message>
        <source>&amp;Add members…</source>
        <translation>&amp;Ajouter des membres…</translation>
    </message>
    <message>
        <source>Let others get the mail of the selected list; from a file, too</source>
        <translation>Faire recevoir à d’autres le courrier de la liste sélectionnée ; aussi depuis un fichier</translation>
    </message>
    <message>
        <source>E&amp;xport members…</source>
        <translation>E&amp;xporter les membres…</translation>
    </message>
    <message>
        <source>Write the members of the selected list to a table that a spreadsheet reads</source>
        <translation>Écrire les membres de la liste sélectionnée dans un tableau qu’un tableur peut lire</translation>
    </message>
    <message>
        <source>&amp;Owners…</source>
        <translation>&amp;Propriétaires…</translation>
    </message>
    <message>
        <source>Who looks after the selected list</source>
        <translation>Qui s’occupe de la liste sélectionnée</translation>
    </message>
    <message>
        <source>&amp;End list…</source>
        <translation>&amp;Clore la liste…</translation>
    </message>
    <message>
        <source>Mail to the selected list bounces; what it has is kept</source>
        <translation>Le courrier pour la liste sélectionnée est retourné ; ce qu’elle contient est conservé</translation>
    </message>
    <message>
        <source>&amp;Remove members…</source>
        <translation>Supp&amp;rimer des membres…</translation>
    </message>
    <message>
        <source>The selected members get no more mail of the list</source>
        <translation>Les membres sélectionnés ne reçoivent plus de courrier de la liste</translation>
    </message>
    <message>
        <source>Mailing lists of this hub</source>
        <translation>Listes de diffusion de ce hub</translation>
    </message>
    <message>
        <source>Filter members</source>
        <translation>Filtrer les membres</translation>
    </message>
    <message>
        <source>Members of the selected list</source>
        <translation>Membres de la liste sélectionnée</translation>
    </message>
    <message numerus="yes">
        <source>%n list(s)</source>
        <translation>
            <numerusform>%n liste</numerusform>
            <numerusform>%n listes</numerusform>
        </translation>
    </message>
    <message>
        <source>The mailing lists could not be read</source>
        <translation>Impossible de lire les listes de diffusion</translation>
    </message>
    <message>
        <source>Reading the mailing lists…</source>
        <translation>Lecture des listes de diffusion…</translation>
    </message>
    <message>
        <source>A private hub has no mailing lists</source>
        <translation>Un hub privé n’a pas de listes de diffusion</translation>
    </message>
    <message>
        <source>Their software needs administrator rights on this computer. An address that goes to several others does for a few people: see the page Addresses.</source>
        <translation>Leur logiciel a besoin de droits sur tout l’ordinateur. Pour quelques personnes, une adresse qui va à plusieurs autres suffit : voyez la page Adresses.</translation>
    </message>
    <message>
        <source>There are no mailing lists</source>
        <translation>Il n’y a pas de listes de diffusion</translation>
    </message>
    <message>
        <source>A list is an address whose mail goes to many members, who may come and go by themselves.</source>
        <translation>Une liste est une adresse dont le courrier va à de nombreux membres, qui peuvent aller et venir d’eux-mêmes.</translation>
    </message>
    <message>
        <source>It has no members yet.</source>
        <translation>Elle n’a pas encore de membres.</translation>
    </message>
    <message>
        <source>No member matches.</source>
        <translation>Aucun membre ne correspond.</translation>
    </message>
    <message>
        <source>Export members</source>
        <translation>Exporter les membres</translation>
    </message>
</context>
<context>
    <name>mw::gui::LogView</name>
    <message>
        <source>Log lines</source>
        <translation>Lignes du journal</translation>
    </message>
</context>
<context>
    <name>mw::gui::LogsPage</name>
    <message>
        <source>Logs</source>
        <translation>Journaux</translation>
    </message>
    <message>
        <source>Went on at the other end</source>
        <translation>Repris à l’autre bout</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Introuvable</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;Chercher…</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>Occurrence &amp;suivante</translation>
    </message>
    <message>
        <source>Find &amp;previous</source>
        <translation>Occurrence &amp;précédente</translation>
    </message>
    <message>
        <source>Only this &amp;message</source>
        <translation>Ce &amp;message seulement</translation>
    </message>
    <message>
        <source>&amp;Regular expression</source>
        <translation>E&amp;xpression régulière</translation>
    </message>
    <message>
        <source>Ra&amp;w time stamps</source>
        <translation>Horodatage &amp;brut</translation>
    </message>
    <message>
        <source>F&amp;ollow</source>
        <translation>S&amp;uivre</translation>
    </message>
    <message>
        <source>Shows only the lines of the message that the current line belongs to</source>
        <translation>N’affiche que les lignes du message auquel appartient la ligne actuelle</translation>
    </message>
    <message>
        <source>Shows new lines as they are written (Space)</source>
        <translation>Affiche les nouvelles lignes à mesure qu’elles sont écrites (Espace)</translation>
    </message>
    <message>
        <source>The filter is a regular expression</source>
        <translation>Le filtre est une expression régulière</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Filter lines</source>
        <translation>Filtrer les lignes</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Expression régulière</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>C&amp;opier</translation>
    </message>
    <message>
        <source>This log could not be opened</source>
        <translation>Impossible d’ouvrir ce journal</translation>
    </message>
    <message>
        <source>There is no log yet</source>
        <translation>Il n’y a pas encore de journal</translation>
    </message>
    <message>
        <source>A log appears here as soon as a service has written its first line.</source>
        <translation>Un journal apparaît ici dès qu’un service a écrit sa première ligne.</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>No line matches</source>
        <translation>Aucune ligne ne correspond</translation>
    </message>
    <message>
        <source>%1 lines are in this log. Clear the filter to see them.</source>
        <translation>Ce journal contient %1 lignes. Effacez le filtre pour les voir.</translation>
    </message>
    <message>
        <source>Opening the log…</source>
        <translation>Ouverture du journal…</translation>
    </message>
    <message>
        <source>This log is empty</source>
        <translation>Ce journal est vide</translation>
    </message>
    <message>
        <source>Its service has not written a line yet.</source>
        <translation>Son service n’a encore écrit aucune ligne.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n fichier</numerusform>
            <numerusform>%n fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2 · reading %3 %</source>
        <comment>files, size, percentage</comment>
        <translation>%1 · %2 · lecture %3 %</translation>
    </message>
    <message>
        <source>%1 of %2 lines shown</source>
        <comment>two numbers</comment>
        <translation>%1 lignes affichées sur %2</translation>
    </message>
    <message>
        <source> · searching…</source>
        <translation> · recherche…</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <comment>files, size, lines</comment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s)</source>
        <translation>
            <numerusform>%Ln ligne</numerusform>
            <numerusform>%Ln lignes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mw::gui::MailTrace</name>
    <message>
        <source>The server does not accept mail for %1: %2</source>
        <comment>address, the server&apos;s answer</comment>
        <translation>Le serveur n’accepte pas de courrier pour %1 : %2</translation>
    </message>
    <message>
        <source>The server has accepted a mail for %1.</source>
        <comment>address</comment>
        <translation>Le serveur a accepté un message pour %1.</translation>
    </message>
    <message>
        <source>The mail has not arrived within a minute; the page Queue shows where it waits.</source>
        <translation>Le message n’est pas arrivé en une minute ; la page File d’attente montre où il attend.</translation>
    </message>
    <message>
        <source>It is in the queue as message %1.</source>
        <comment>number</comment>
        <translation>Il est dans la file d’attente sous le numéro %1.</translation>
    </message>
    <message>
        <source>It is on its way to %1.</source>
        <comment>address</comment>
        <translation>Il est en route vers %1.</translation>
    </message>
    <message>
        <source>The mail was not delivered to anybody.</source>
        <translation>Le message n’a été remis à personne.</translation>
    </message>
    <message>
        <source>The mail could not be delivered: %1</source>
        <comment>what the log says</comment>
        <translation>Le message n’a pas pu être remis : %1</translation>
    </message>
    <message>
        <source>It has to wait and is tried again.</source>
        <translation>Il doit attendre et sera retenté.</translation>
    </message>
    <message>
        <source>It is passed on to somebody else.</source>
        <translation>Il est transmis à quelqu’un d’autre.</translation>
    </message>
    <message>
        <source>It is in the mailbox.</source>
        <translation>Il est dans la boîte aux lettres.</translation>
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
        <translation>Fermer Mailwright</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) have not been applied.</source>
        <translation>
            <numerusform>%n modification n’a pas été appliquée.</numerusform>
            <numerusform>%n modifications n’ont pas été appliquées.</numerusform>
        </translation>
    </message>
    <message>
        <source>They are forgotten when the window closes. Nothing on the hub changes.</source>
        <translation>Elles sont oubliées quand la fenêtre se ferme. Rien ne change sur le hub.</translation>
    </message>
    <message>
        <source>&amp;Review…</source>
        <translation>&amp;Vérifier…</translation>
    </message>
    <message>
        <source>&amp;Forget and close</source>
        <translation>&amp;Oublier et fermer</translation>
    </message>
    <message>
        <source>&amp;Stay</source>
        <translation>&amp;Rester</translation>
    </message>
    <message>
        <source>About Mailwright</source>
        <translation>À propos de Mailwright</translation>
    </message>
    <message>
        <source>Mailwright %1</source>
        <translation>Mailwright %1</translation>
    </message>
    <message>
        <source>Turns a Linux workstation into a mail hub, in the manner of qmail.
Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Fait d’un poste de travail Linux un hub de messagerie, à la manière de qmail.
Logiciel libre sous licence publique générale GNU, version 3 ou ultérieure.</translation>
    </message>
    <message>
        <source>Forget this host</source>
        <translation>Oublier cet hôte</translation>
    </message>
    <message>
        <source>They are forgotten with the host. Nothing on the hub changes.</source>
        <translation>Elles sont oubliées avec l’hôte. Rien ne change sur le hub.</translation>
    </message>
    <message>
        <source>&amp;Forget both</source>
        <translation>&amp;Oublier les deux</translation>
    </message>
</context>
<context>
    <name>mw::gui::MakeBackupDialog</name>
    <message>
        <source>Back up now</source>
        <translation>Sauvegarder maintenant</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Note</translation>
    </message>
    <message>
        <source>Why, for you and others who read the list later.</source>
        <translation>Pourquoi, pour vous et ceux qui liront la liste plus tard.</translation>
    </message>
    <message>
        <source>before the move to the new provider</source>
        <translation>avant le passage au nouveau fournisseur</translation>
    </message>
    <message>
        <source>With &amp;passwords and private keys</source>
        <translation>Avec les mots de &amp;passe et les clés privées</translation>
    </message>
    <message>
        <source>Then the file must be kept as safe as they are. Without them a restored hub needs them typed in again.</source>
        <translation>Le fichier doit alors être gardé aussi sûrement qu’eux. Sans eux, il faudra les ressaisir sur un hub restauré.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>&amp;Back up now</source>
        <translation>&amp;Sauvegarder maintenant</translation>
    </message>
    <message>
        <source>Delete backup</source>
        <translation>Supprimer la sauvegarde</translation>
    </message>
    <message>
        <source>Delete the backup of %1?</source>
        <comment>moment</comment>
        <translation>Supprimer la sauvegarde du %1 ?</translation>
    </message>
    <message>
        <source>It cannot be brought back. The hub&apos;s configuration stays as it is.</source>
        <translation>Elle ne peut pas être récupérée. La configuration du hub reste telle quelle.</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Supprimer</translation>
    </message>
</context>
<context>
    <name>mw::gui::MeasureSetting</name>
    <message>
        <source>bytes</source>
        <translation>octets</translation>
    </message>
    <message>
        <source>kB</source>
        <translation>ko</translation>
    </message>
    <message>
        <source>MB</source>
        <translation>Mo</translation>
    </message>
    <message>
        <source>GB</source>
        <translation>Go</translation>
    </message>
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
        <source>Unit of %1</source>
        <comment>name of a setting</comment>
        <translation>Unité de %1</translation>
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
        <translation>&amp;Outils</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Add host…</source>
        <translation>&amp;Ajouter un hôte…</translation>
    </message>
    <message>
        <source>&amp;Forget this host</source>
        <translation>&amp;Oublier cet hôte</translation>
    </message>
    <message>
        <source>&amp;Set up this computer…</source>
        <translation>&amp;Configurer cet ordinateur…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Édition</translation>
    </message>
    <message>
        <source>&amp;Undo edit</source>
        <translation>A&amp;nnuler la saisie</translation>
    </message>
    <message>
        <source>&amp;Review changes…</source>
        <translation>&amp;Vérifier les modifications…</translation>
    </message>
    <message>
        <source>&amp;Discard changes</source>
        <translation>A&amp;bandonner les modifications</translation>
    </message>
    <message>
        <source>&amp;Search everything</source>
        <translation>&amp;Rechercher partout</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>&amp;Préférences…</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>Affi&amp;chage</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>Act&amp;ualiser</translation>
    </message>
    <message>
        <source>&amp;Narrow list of pages</source>
        <translation>&amp;Liste de pages étroite</translation>
    </message>
    <message>
        <source>Next &amp;part of the window</source>
        <translation>Partie suivan&amp;te de la fenêtre</translation>
    </message>
    <message>
        <source>Pre&amp;vious part of the window</source>
        <translation>Partie précé&amp;dente de la fenêtre</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>Plein é&amp;cran</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>A&amp;ller à</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;ide</translation>
    </message>
    <message>
        <source>&amp;User guide</source>
        <translation>&amp;Guide de l’utilisateur</translation>
    </message>
    <message>
        <source>&amp;About Mailwright</source>
        <translation>À &amp;propos de Mailwright</translation>
    </message>
    <message>
        <source>No service is known</source>
        <translation>Aucun service n’est connu</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Démarrer</translation>
    </message>
    <message>
        <source>S&amp;top…</source>
        <translation>&amp;Arrêter…</translation>
    </message>
    <message>
        <source>&amp;Restart…</source>
        <translation>&amp;Redémarrer…</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>Mettre en &amp;pause</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>R&amp;eprendre</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>page or service, action</comment>
        <translation>%1 : %2</translation>
    </message>
</context>
<context>
    <name>mw::gui::NavigationList</name>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
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
        <translation>La connexion à l’auxiliaire est perdue.</translation>
    </message>
    <message>
        <source>%1 has stopped.</source>
        <comment>service</comment>
        <translation>%1 s’est arrêté.</translation>
    </message>
</context>
<context>
    <name>mw::gui::OlderChangeDialog</name>
    <message>
        <source>Compare with an older change</source>
        <translation>Comparer avec une modification plus ancienne</translation>
    </message>
    <message>
        <source>You see what all changes after it did together, until the selected one.</source>
        <translation>Vous voyez ce que toutes les modifications suivantes ont fait ensemble, jusqu&apos;à celle sélectionnée.</translation>
    </message>
    <message>
        <source>Older changes</source>
        <translation>Modifications plus anciennes</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <comment>number, moment, what it was</comment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Comparer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>mw::gui::OutsideBar</name>
    <message>
        <source>&amp;Show</source>
        <translation>&amp;Afficher</translation>
    </message>
    <message>
        <source>Selects it in the list, with its differences</source>
        <translation>La sélectionne dans la liste, avec ses différences</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Garder</translation>
    </message>
    <message>
        <source>It stays as it is, and is not mentioned here again</source>
        <translation>Elle reste telle quelle, et n’est plus mentionnée ici</translation>
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
        <translation>Vue d’ensemble</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Services</translation>
    </message>
    <message>
        <source>No service is set up on this hub.</source>
        <translation>Aucun service n’est configuré sur ce hub.</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>File d’attente</translation>
    </message>
    <message>
        <source>Open &amp;queue</source>
        <translation>Ouvrir la &amp;file d’attente</translation>
    </message>
    <message>
        <source>This hub</source>
        <translation>Ce hub</translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>Remises</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>Dernière heure</translation>
    </message>
    <message>
        <source>Last 6 hours</source>
        <translation>6 dernières heures</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>24 dernières heures</translation>
    </message>
    <message>
        <source>Time shown</source>
        <translation>Période affichée</translation>
    </message>
    <message>
        <source>private hub in %1</source>
        <comment>directory</comment>
        <translation>hub privé dans %1</translation>
    </message>
    <message>
        <source>system hub in %1</source>
        <comment>directory</comment>
        <translation>hub système dans %1</translation>
    </message>
    <message>
        <source>Host name</source>
        <translation>Nom d’hôte</translation>
    </message>
    <message>
        <source>SMTP</source>
        <translation>SMTP</translation>
    </message>
    <message>
        <source>Runs as</source>
        <translation>S’exécute sous</translation>
    </message>
    <message>
        <source>the qmail accounts</source>
        <translation>les comptes qmail</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>message waits</source>
        <translation>message attend</translation>
    </message>
    <message>
        <source>messages wait</source>
        <translation>messages attendent</translation>
    </message>
    <message>
        <source>For this host</source>
        <translation>Pour cet hôte</translation>
    </message>
    <message>
        <source>For other hosts</source>
        <translation>Pour d’autres hôtes</translation>
    </message>
    <message>
        <source>Oldest</source>
        <translation>Le plus ancien</translation>
    </message>
    <message>
        <source>Next try</source>
        <translation>Prochaine tentative</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>running, limit</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Local deliveries</source>
        <translation>Remises locales</translation>
    </message>
    <message>
        <source>Remote deliveries</source>
        <translation>Remises distantes</translation>
    </message>
    <message>
        <source>No delivery in this time.</source>
        <translation>Aucune remise pendant cette période.</translation>
    </message>
    <message>
        <source>Reading the delivery log…</source>
        <translation>Lecture du journal des remises…</translation>
    </message>
    <message>
        <source>This hub has no log of its deliveries.</source>
        <translation>Ce hub n&apos;a pas de journal de ses remises.</translation>
    </message>
</context>
<context>
    <name>mw::gui::PasswordForm</name>
    <message>
        <source>Set a password for mail</source>
        <translation>Définir un mot de passe pour le courrier</translation>
    </message>
    <message>
        <source>Set the mail password of %1</source>
        <comment>user</comment>
        <translation>Définir le mot de passe de courrier de %1</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>What is typed as the user name in a mail program.</source>
        <translation>Ce qui est saisi comme nom d’utilisateur dans un logiciel de messagerie.</translation>
    </message>
    <message>
        <source>New &amp;password</source>
        <translation>Nouveau mot de &amp;passe</translation>
    </message>
    <message>
        <source>For sending and fetching mail; the account&apos;s own password stays. It is kept so that nobody can read it, not here either.</source>
        <translation>Pour envoyer et relever le courrier ; le mot de passe du compte lui-même reste. Il est conservé de façon que personne ne puisse le lire, pas même ici.</translation>
    </message>
    <message>
        <source>The same &amp;again</source>
        <translation>&amp;Le même de nouveau</translation>
    </message>
    <message>
        <source>So that a slip of the finger shows.</source>
        <translation>Pour qu’une faute de frappe se voie.</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Les deux ne sont pas identiques.</translation>
    </message>
    <message>
        <source>Say whose password it is.</source>
        <translation>Indiquez de qui est le mot de passe.</translation>
    </message>
    <message>
        <source>Type the password twice.</source>
        <translation>Saisissez le mot de passe deux fois.</translation>
    </message>
    <message>
        <source>password of %1</source>
        <comment>name</comment>
        <translation>mot de passe de %1</translation>
    </message>
</context>
<context>
    <name>mw::gui::PendingBar</name>
    <message>
        <source>&amp;Discard</source>
        <translation>A&amp;bandonner</translation>
    </message>
    <message>
        <source>Forgets all edits that wait; Ctrl+Z brings them back</source>
        <translation>Oublie toutes les modifications en attente ; Ctrl+Z les rétablit</translation>
    </message>
    <message>
        <source>&amp;Review…</source>
        <translation>&amp;Vérifier…</translation>
    </message>
    <message>
        <source>Shows what the edits do, and applies them (Ctrl+Return)</source>
        <translation>Montre ce que font les modifications, et les applique (Ctrl+Entrée)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>n changes not applied yet, names</comment>
        <translation>%1 : %2</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) not applied yet</source>
        <translation>
            <numerusform>%n modification pas encore appliquée</numerusform>
            <numerusform>%n modifications pas encore appliquées</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mw::gui::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Préférences</translation>
    </message>
    <message>
        <source>&amp;Looks</source>
        <translation>&amp;Apparence</translation>
    </message>
    <message>
        <source>&amp;Messages and questions</source>
        <translation>&amp;Messages et questions</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Raccourcis</translation>
    </message>
    <message>
        <source>&amp;Restore defaults</source>
        <translation>Rétablir les valeurs par &amp;défaut</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>F&amp;ermer</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Comme le bureau</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Time zone of this computer</source>
        <translation>Fuseau horaire de cet ordinateur</translation>
    </message>
    <message>
        <source>L&amp;anguage</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>Of every text of this program. What mail servers say stays as they said it.</source>
        <translation>De tous les textes de ce programme. Ce que disent les serveurs de messagerie reste tel quel.</translation>
    </message>
    <message>
        <source>C&amp;olours</source>
        <translation>&amp;Couleurs</translation>
    </message>
    <message>
        <source>Light, dark, or as the desktop has it at the moment.</source>
        <translation>Clair, sombre, ou comme le bureau en ce moment.</translation>
    </message>
    <message>
        <source>&amp;Size of text</source>
        <translation>&amp;Taille du texte</translation>
    </message>
    <message>
        <source>In percent of the size the desktop asks for.</source>
        <translation>En pour cent de la taille demandée par le bureau.</translation>
    </message>
    <message>
        <source>&amp;Times</source>
        <translation>&amp;Heures</translation>
    </message>
    <message>
        <source>How moments in lists and logs are shown.</source>
        <translation>Comment sont montrés les instants dans les listes et les journaux.</translation>
    </message>
    <message>
        <source>&amp;Tell me on the desktop</source>
        <translation>M’avertir sur le &amp;bureau</translation>
    </message>
    <message>
        <source>When a service stops or the connection is lost, while you do not look at the window.</source>
        <translation>Quand un service s’arrête ou que la connexion est perdue, pendant que vous ne regardez pas la fenêtre.</translation>
    </message>
    <message>
        <source>&amp;Ask before the window closes while changes wait</source>
        <translation>Demander avant de fermer la &amp;fenêtre si des modifications attendent</translation>
    </message>
    <message>
        <source>They are forgotten then; nothing on the hub changes.</source>
        <translation>Elles sont alors oubliées ; rien ne change sur le hub.</translation>
    </message>
    <message>
        <source>A&amp;sk before a service is stopped or restarted</source>
        <translation>Demander avant qu’un &amp;service soit arrêté ou redémarré</translation>
    </message>
    <message>
        <source>In the menu Service. What runs is finished first in any case.</source>
        <translation>Dans le menu Service. Ce qui est en cours se termine d’abord dans tous les cas.</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>Actions et leurs raccourcis</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Raccourci</translation>
    </message>
    <message>
        <source>&amp;New keys</source>
        <translation>&amp;Nouveau raccourci</translation>
    </message>
    <message>
        <source>Of the selected action. Backspace takes its keys away.</source>
        <translation>De l’action sélectionnée. Retour arrière lui retire son raccourci.</translation>
    </message>
    <message>
        <source>These keys belong to “%1”.</source>
        <comment>action</comment>
        <translation>Ce raccourci appartient à « %1 ».</translation>
    </message>
</context>
<context>
    <name>mw::gui::PresenceStore</name>
    <message>
        <source>%1 has edits on this page that are not applied yet.</source>
        <comment>account</comment>
        <translation>%1 a sur cette page des modifications qui ne sont pas encore appliquées.</translation>
    </message>
    <message>
        <source>%1 have edits on this page that are not applied yet.</source>
        <comment>several accounts</comment>
        <translation>%1 ont sur cette page des modifications qui ne sont pas encore appliquées.</translation>
    </message>
    <message>
        <source>You have edits on this page in another window that are not applied yet.</source>
        <translation>Vous avez sur cette page, dans une autre fenêtre, des modifications qui ne sont pas encore appliquées.</translation>
    </message>
</context>
<context>
    <name>mw::gui::QueueDetails</name>
    <message>
        <source>Recipients</source>
        <translation>Destinataires</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>En-tête</translation>
    </message>
    <message>
        <source>No message is selected</source>
        <translation>Aucun message n’est sélectionné</translation>
    </message>
    <message>
        <source>Select one to see its recipients and its header.</source>
        <translation>Sélectionnez-en un pour voir ses destinataires et son en-tête.</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) selected</source>
        <translation>
            <numerusform>%n message sélectionné</numerusform>
            <numerusform>%n messages sélectionnés</numerusform>
        </translation>
    </message>
    <message>
        <source>The buttons above the list act on all of them.</source>
        <translation>Les boutons au-dessus de la liste agissent sur tous.</translation>
    </message>
    <message>
        <source>This message has left the queue</source>
        <translation>Ce message a quitté la file d’attente</translation>
    </message>
    <message>
        <source>The message could not be read</source>
        <translation>Impossible de lire le message</translation>
    </message>
    <message>
        <source>Message %1 without subject</source>
        <translation>Message %1 sans objet</translation>
    </message>
    <message>
        <source>a bounce of this hub</source>
        <translation>ce hub (rebond)</translation>
    </message>
    <message>
        <source>Number %1 · from %2 · %3</source>
        <comment>number, sender, size</comment>
        <translation>Numéro %1 · de %2 · %3</translation>
    </message>
    <message>
        <source>Recipients (%1)</source>
        <translation>Destinataires (%1)</translation>
    </message>
    <message>
        <source>
(the rest of the header is not shown)</source>
        <translation>
(le reste de l’en-tête n’est pas montré)</translation>
    </message>
    <message>
        <source>The next try is the last one</source>
        <translation>La prochaine tentative est la dernière</translation>
    </message>
    <message>
        <source>Returned to the sender after %1 (in %2)</source>
        <comment>moment, time span</comment>
        <translation>Retourné à l’expéditeur après %1 (dans %2)</translation>
    </message>
    <message>
        <source>Next try: %1</source>
        <translation>Prochaine tentative : %1</translation>
    </message>
</context>
<context>
    <name>mw::gui::QueueModel</name>
    <message>
        <source>due now</source>
        <translation>maintenant</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>last try</source>
        <translation>dernière tentative</translation>
    </message>
    <message>
        <source>bouncing</source>
        <translation>retour en cours</translation>
    </message>
    <message>
        <source>held</source>
        <translation>retenu</translation>
    </message>
    <message>
        <source>just arrived</source>
        <translation>vient d’arriver</translation>
    </message>
    <message>
        <source>(bounce)</source>
        <translation>(rebond)</translation>
    </message>
    <message>
        <source>%1  +%2</source>
        <comment>recipient, number of others</comment>
        <translation>%1  +%2</translation>
    </message>
    <message>
        <source>In the queue since %1</source>
        <translation>Dans la file d’attente depuis %1</translation>
    </message>
    <message>
        <source>message %1, from %2, to %3, %4, tries: %5</source>
        <translation>message %1, de %2, à %3, %4, tentatives : %5</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Âge</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>Tentatives</translation>
    </message>
    <message>
        <source>Next try</source>
        <translation>Prochaine tentative</translation>
    </message>
</context>
<context>
    <name>mw::gui::QueuePage</name>
    <message>
        <source>Queue</source>
        <translation>File d’attente</translation>
    </message>
    <message>
        <source>Try again &amp;now</source>
        <translation>Réessayer &amp;maintenant</translation>
    </message>
    <message>
        <source>Tries the selected messages at once</source>
        <translation>Tente aussitôt les messages sélectionnés</translation>
    </message>
    <message>
        <source>Give &amp;more time…</source>
        <translation>&amp;Accorder plus de temps…</translation>
    </message>
    <message>
        <source>Rejuvenates the selected messages: their time in the queue begins again</source>
        <translation>Rajeunit les messages sélectionnés : leur temps dans la file d’attente repart de zéro</translation>
    </message>
    <message>
        <source>Return to &amp;sender…</source>
        <translation>&amp;Retourner à l’expéditeur…</translation>
    </message>
    <message>
        <source>Ends the tries of the selected messages and tells their senders</source>
        <translation>Met fin aux tentatives des messages sélectionnés et avertit leurs expéditeurs</translation>
    </message>
    <message>
        <source>Try &amp;all again now</source>
        <translation>&amp;Tout réessayer maintenant</translation>
    </message>
    <message>
        <source>Tries every message in the queue at once</source>
        <translation>Tente aussitôt chaque message de la file d’attente</translation>
    </message>
    <message>
        <source>&amp;Filter messages</source>
        <translation>&amp;Filtrer les messages</translation>
    </message>
    <message>
        <source>Shows only messages with these words</source>
        <translation>N’affiche que les messages contenant ces mots</translation>
    </message>
    <message numerus="yes">
        <source>Asked for another try of %n message(s).</source>
        <translation>
            <numerusform>Nouvelle tentative demandée pour %n message.</numerusform>
            <numerusform>Nouvelle tentative demandée pour %n messages.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every message is being tried again now.</source>
        <translation>Chaque message est retenté maintenant.</translation>
    </message>
    <message>
        <source>Filter by address or number</source>
        <translation>Filtrer par adresse ou numéro</translation>
    </message>
    <message>
        <source>Messages in the queue</source>
        <translation>Messages dans la file d’attente</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>messages, recipients</comment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>%n message</numerusform>
            <numerusform>%n messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recipient(s)</source>
        <translation>
            <numerusform>%n destinataire</numerusform>
            <numerusform>%n destinataires</numerusform>
        </translation>
    </message>
    <message>
        <source>No message matches</source>
        <translation>Aucun message ne correspond</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) are in the queue. Clear the filter to see them.</source>
        <translation>
            <numerusform>%n message est dans la file d’attente. Effacez le filtre pour le voir.</numerusform>
            <numerusform>%n messages sont dans la file d’attente. Effacez le filtre pour les voir.</numerusform>
        </translation>
    </message>
    <message>
        <source>No mail is waiting</source>
        <translation>Aucun courrier en attente</translation>
    </message>
    <message>
        <source>Every message has been delivered or returned.</source>
        <translation>Chaque message a été remis ou retourné.</translation>
    </message>
    <message>
        <source>Reading the queue…</source>
        <translation>Lecture de la file d’attente…</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) have more time now.</source>
        <translation>
            <numerusform>%n message a maintenant plus de temps.</numerusform>
            <numerusform>%n messages ont maintenant plus de temps.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) are on the way back to their senders.</source>
        <translation>
            <numerusform>%n message est en cours de retour à son expéditeur.</numerusform>
            <numerusform>%n messages sont en cours de retour à leurs expéditeurs.</numerusform>
        </translation>
    </message>
    <message>
        <source>It worked for %1 of %2 messages. %3</source>
        <comment>two numbers, a sentence</comment>
        <translation>Réussi pour %1 messages sur %2. %3</translation>
    </message>
    <message>
        <source>Message %1 is not in the queue. The logs tell what became of it.</source>
        <comment>number</comment>
        <translation>Le message %1 n’est pas dans la file d’attente. Les journaux disent ce qu’il est devenu.</translation>
    </message>
</context>
<context>
    <name>mw::gui::RebuildForm</name>
    <message>
        <source>Refresh from system users</source>
        <translation>Actualiser depuis les utilisateurs du système</translation>
    </message>
    <message>
        <source>users/assign is made anew from the accounts of this computer and from users/include, exclude, mailnames, subusers and append. Rules that none of them gives are lost; they are shown beside.</source>
        <translation>users/assign est reconstruit à partir des comptes de cet ordinateur et de users/include, exclude, mailnames, subusers et append. Les règles qui n’en découlent pas sont perdues ; elles sont montrées à côté.</translation>
    </message>
    <message>
        <source>Also accounts with &amp;capital letters</source>
        <translation>Aussi les comptes avec des &amp;majuscules</translation>
    </message>
    <message>
        <source>Addresses are found without regard to case, so such accounts may stand in the way of others.</source>
        <translation>Les adresses sont trouvées sans tenir compte de la casse, de tels comptes peuvent donc en gêner d’autres.</translation>
    </message>
    <message>
        <source>No &amp;extensions</source>
        <translation>Pas d’&amp;extensions</translation>
    </message>
    <message>
        <source>Otherwise anna also gets anna-shop and all that begins with anna-.</source>
        <translation>Sinon, anna reçoit aussi anna-shop et tout ce qui commence par anna-.</translation>
    </message>
    <message>
        <source>users from the system</source>
        <translation>utilisateurs depuis le système</translation>
    </message>
</context>
<context>
    <name>mw::gui::ReceivingPage</name>
    <message>
        <source>rule for %1</source>
        <comment>whom a rule is for</comment>
        <translation>règle pour %1</translation>
    </message>
    <message>
        <source>Mail from %1 is refused, because of the entry %2.</source>
        <comment>sender, entry</comment>
        <translation>Le courrier de %1 est refusé, à cause de l’entrée %2.</translation>
    </message>
    <message>
        <source>Mail from %1 is not refused.</source>
        <comment>sender</comment>
        <translation>Le courrier de %1 n’est pas refusé.</translation>
    </message>
    <message>
        <source>password of %1</source>
        <comment>name</comment>
        <translation>mot de passe de %1</translation>
    </message>
    <message>
        <source>unblock %1</source>
        <comment>sender</comment>
        <translation>débloquer %1</translation>
    </message>
    <message>
        <source>certificate</source>
        <translation>certificat</translation>
    </message>
    <message>
        <source>certificate for %1</source>
        <comment>host name</comment>
        <translation>certificat pour %1</translation>
    </message>
    <message>
        <source>Receiving</source>
        <translation>Réception</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Expéditeur</translation>
    </message>
    <message>
        <source>Blocks</source>
        <translation>Bloque</translation>
    </message>
    <message>
        <source>&amp;Add rule…</source>
        <translation>&amp;Ajouter une règle…</translation>
    </message>
    <message>
        <source>Lets a client or a network send mail through this hub, or turns it away</source>
        <translation>Permet à un client ou à un réseau d’envoyer du courrier par ce hub, ou le refoule</translation>
    </message>
    <message>
        <source>&amp;Test a client address…</source>
        <translation>&amp;Tester une adresse de client…</translation>
    </message>
    <message>
        <source>Which rule a client meets, and what it may</source>
        <translation>Quelle règle s’applique à un client, et ce qu’il peut faire</translation>
    </message>
    <message>
        <source>&amp;Install certificate…</source>
        <translation>Installer un certi&amp;ficat…</translation>
    </message>
    <message>
        <source>A certificate that others believe, from your authority</source>
        <translation>Un certificat auquel les autres font confiance, de votre autorité de certification</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>&amp;Modifier…</translation>
    </message>
    <message>
        <source>What the clients of the selected rule may</source>
        <translation>Ce que peuvent faire les clients de la règle sélectionnée</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>Removes the selected rule</source>
        <translation>Supprime la règle sélectionnée</translation>
    </message>
    <message>
        <source>Turn &amp;on…</source>
        <translation>Acti&amp;ver…</translation>
    </message>
    <message>
        <source>Offers the selected service, or lets it listen elsewhere</source>
        <translation>Propose le service sélectionné, ou le fait écouter ailleurs</translation>
    </message>
    <message>
        <source>Turn o&amp;ff</source>
        <translation>&amp;Désactiver</translation>
    </message>
    <message>
        <source>The hub offers the selected service no longer</source>
        <translation>Le hub ne propose plus le service sélectionné</translation>
    </message>
    <message>
        <source>Set &amp;password…</source>
        <translation>Définir un mot de &amp;passe…</translation>
    </message>
    <message>
        <source>Lets somebody send from anywhere after a login, or gives them another password</source>
        <translation>Permet à quelqu’un d’envoyer de n’importe où après identification, ou lui donne un autre mot de passe</translation>
    </message>
    <message>
        <source>Ta&amp;ke away</source>
        <translation>&amp;Retirer</translation>
    </message>
    <message>
        <source>The selected name can log in with it no longer</source>
        <translation>Le nom sélectionné ne peut plus s’en servir pour s’identifier</translation>
    </message>
    <message>
        <source>&amp;Block a sender…</source>
        <translation>&amp;Bloquer un expéditeur…</translation>
    </message>
    <message>
        <source>Refuses mail from an address or a domain</source>
        <translation>Refuse le courrier d’une adresse ou d’un domaine</translation>
    </message>
    <message>
        <source>&amp;Unblock</source>
        <translation>Déb&amp;loquer</translation>
    </message>
    <message>
        <source>Takes mail from the selected sender again</source>
        <translation>Accepte de nouveau le courrier de l’expéditeur sélectionné</translation>
    </message>
    <message>
        <source>Make a &amp;self-signed one…</source>
        <translation>Créer un certificat auto-si&amp;gné…</translation>
    </message>
    <message>
        <source>A certificate that vouches for itself: for a network of your own</source>
        <translation>Un certificat qui se porte garant de lui-même : pour un réseau à vous</translation>
    </message>
    <message>
        <source>Remo&amp;ve</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>Removes the selected certificate with its key</source>
        <translation>Supprime le certificat sélectionné avec sa clé</translation>
    </message>
    <message>
        <source>Where this hub listens</source>
        <translation>Où ce hub écoute</translation>
    </message>
    <message>
        <source>Services and their addresses</source>
        <translation>Services et leurs adresses</translation>
    </message>
    <message>
        <source>Who may send through this hub</source>
        <translation>Qui peut envoyer par ce hub</translation>
    </message>
    <message>
        <source>The most particular rule decides; their order means nothing. Whoever logs in may send from anywhere.</source>
        <translation>La règle la plus précise décide ; leur ordre ne compte pas. Qui s’identifie peut envoyer de n’importe où.</translation>
    </message>
    <message>
        <source>Rules for clients</source>
        <translation>Règles pour les clients</translation>
    </message>
    <message>
        <source>There is no rule: everybody may connect, and only who logs in may send to other hosts.</source>
        <translation>Il n’y a pas de règle : tout le monde peut se connecter, et seules les personnes qui s’identifient peuvent envoyer à d’autres hôtes.</translation>
    </message>
    <message>
        <source>C&amp;lient address</source>
        <translation>Adresse du &amp;client</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Tester</translation>
    </message>
    <message>
        <source>Who may log in</source>
        <translation>Qui peut s’identifier</translation>
    </message>
    <message>
        <source>Accounts of this computer log in with their own password; here are passwords for mail alone.</source>
        <translation>Les comptes de cet ordinateur s’identifient avec leur propre mot de passe ; voici les mots de passe réservés au courrier.</translation>
    </message>
    <message>
        <source>Nobody has a password for mail alone.</source>
        <translation>Personne n’a de mot de passe réservé au courrier.</translation>
    </message>
    <message>
        <source>Blocked senders</source>
        <translation>Expéditeurs bloqués</translation>
    </message>
    <message>
        <source>Mail from them is refused before it is taken (control/badmailfrom).</source>
        <translation>Leur courrier est refusé avant d’être accepté (control/badmailfrom).</translation>
    </message>
    <message>
        <source>Nobody is blocked.</source>
        <translation>Personne n’est bloqué.</translation>
    </message>
    <message>
        <source>S&amp;ender</source>
        <translation>&amp;Expéditeur</translation>
    </message>
    <message>
        <source>TLS certificates</source>
        <translation>Certificats TLS</translation>
    </message>
    <message>
        <source>With them, clients and other servers speak to this hub so that nobody on the way can read it.</source>
        <translation>Grâce à eux, les clients et les autres serveurs parlent à ce hub sans que personne en chemin ne puisse lire.</translation>
    </message>
    <message>
        <source>There is none: mail comes in over open connections, and nobody can log in.</source>
        <translation>Il n’y en a pas : le courrier entre par des connexions non chiffrées, et personne ne peut s’identifier.</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Limites</translation>
    </message>
    <message>
        <source>Largest &amp;message</source>
        <translation>Taille ma&amp;ximale d’un message</translation>
    </message>
    <message>
        <source>Larger messages are refused.</source>
        <translation>Les messages plus grands sont refusés.</translation>
    </message>
    <message>
        <source>50000000, which is 50 MB</source>
        <translation>50000000, soit 50 Mo</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>aucune limite</translation>
    </message>
    <message>
        <source>Simultaneous co&amp;nnections</source>
        <translation>Co&amp;nnexions simultanées</translation>
    </message>
    <message>
        <source>How many SMTP connections may be open at once; others wait.</source>
        <translation>Combien de connexions SMTP peuvent être ouvertes à la fois ; les autres attendent.</translation>
    </message>
    <message>
        <source>Of them from one &amp;client</source>
        <translation>D&amp;ont une même adresse</translation>
    </message>
    <message>
        <source>How many of them one client address may have; 0 sets no limit.</source>
        <translation>Combien d’entre elles une adresse de client peut avoir ; 0 ne fixe aucune limite.</translation>
    </message>
    <message>
        <source>&amp;Patience with a silent client</source>
        <translation>Pat&amp;ience avec un client muet</translation>
    </message>
    <message>
        <source>After so long without a word a connection is ended.</source>
        <translation>Après ce temps sans un mot, une connexion est coupée.</translation>
    </message>
    <message>
        <source>1200, which is 20 minutes</source>
        <translation>1200, soit 20 minutes</translation>
    </message>
    <message>
        <source>&amp;Greeting</source>
        <translation>Acc&amp;ueil</translation>
    </message>
    <message>
        <source>The first line that a client sees; it begins with this hub&apos;s name.</source>
        <translation>La première ligne que voit un client ; elle commence par le nom de ce hub.</translation>
    </message>
    <message>
        <source>everybody at %1</source>
        <comment>domain</comment>
        <translation>tous ceux de %1</translation>
    </message>
    <message>
        <source>this address</source>
        <translation>cette adresse</translation>
    </message>
    <message>
        <source>goes, not applied yet</source>
        <translation>suppression pas encore appliquée</translation>
    </message>
    <message>
        <source>not applied yet</source>
        <translation>pas encore appliqué</translation>
    </message>
    <message numerus="yes">
        <source>%n in use</source>
        <translation>
            <numerusform>%n en cours</numerusform>
            <numerusform>%n en cours</numerusform>
        </translation>
    </message>
    <message>
        <source>Change addr&amp;esses…</source>
        <translation>M&amp;odifier les adresses…</translation>
    </message>
</context>
<context>
    <name>mw::gui::RecipientModel</name>
    <message>
        <source>done</source>
        <translation>fait</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>local</source>
        <translation>local</translation>
    </message>
    <message>
        <source>remote</source>
        <translation>distant</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Destinataire</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Remise</translation>
    </message>
    <message>
        <source>Next try</source>
        <translation>Prochaine tentative</translation>
    </message>
</context>
<context>
    <name>mw::gui::RelayRuleDialog</name>
    <message>
        <source>Change rule</source>
        <translation>Modifier la règle</translation>
    </message>
    <message>
        <source>Add rule</source>
        <translation>Ajouter une règle</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;De</translation>
    </message>
    <message>
        <source>Clients that it is for: an address, a network, the beginning of addresses (192.168.1.), or a host (=host.example).</source>
        <translation>Les clients concernés : une adresse, un réseau, le début d’adresses (192.168.1.), ou un hôte (=host.example).</translation>
    </message>
    <message>
        <source>May send mail to anybody (relay)</source>
        <translation>Peuvent envoyer du courrier à n’importe qui (relais)</translation>
    </message>
    <message>
        <source>May send mail to people of this hub only</source>
        <translation>Peuvent envoyer du courrier aux personnes de ce hub seulement</translation>
    </message>
    <message>
        <source>May not connect</source>
        <translation>Ne peuvent pas se connecter</translation>
    </message>
    <message>
        <source>&amp;What they may</source>
        <translation>&amp;Ce qu’ils peuvent faire</translation>
    </message>
    <message>
        <source>Whoever logs in with a password may relay from anywhere; no rule is needed for that.</source>
        <translation>Quiconque s’identifie par mot de passe peut relayer de n’importe où ; aucune règle n’est nécessaire pour cela.</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Note</translation>
    </message>
    <message>
        <source>Kept as a comment above the rule.</source>
        <translation>Conservé comme commentaire au-dessus de la règle.</translation>
    </message>
    <message>
        <source>the printer in the hall</source>
        <translation>l’imprimante de l’entrée</translation>
    </message>
    <message>
        <source>Other settings</source>
        <translation>Autres réglages</translation>
    </message>
    <message>
        <source>&amp;Environment of the server for these clients</source>
        <translation>&amp;Environnement du serveur pour ces clients</translation>
    </message>
    <message>
        <source>One NAME=value a line; DATABYTES is another size limit, for example.</source>
        <translation>Un NOM=valeur par ligne ; DATABYTES est par exemple une autre limite de taille.</translation>
    </message>
    <message>
        <source>“%1” is no NAME=value.</source>
        <comment>a line</comment>
        <translation>« %1 » n’est pas de la forme NOM=valeur.</translation>
    </message>
    <message>
        <source>Type the address or the network of the clients.</source>
        <translation>Saisissez l’adresse ou le réseau des clients.</translation>
    </message>
    <message>
        <source>rule for %1</source>
        <comment>whom a rule is for</comment>
        <translation>règle pour %1</translation>
    </message>
</context>
<context>
    <name>mw::gui::RemoveAddressForm</name>
    <message>
        <source>Remove %1</source>
        <comment>address</comment>
        <translation>Supprimer %1</translation>
    </message>
    <message>
        <source>Its mail went to %1. From then on it is handled as everything else at its domain.</source>
        <comment>where mail goes</comment>
        <translation>Son courrier allait à %1. Dès lors, il est traité comme tout le reste de son domaine.</translation>
    </message>
</context>
<context>
    <name>mw::gui::RemoveDomainForm</name>
    <message>
        <source>Remove %1</source>
        <comment>domain</comment>
        <translation>Supprimer %1</translation>
    </message>
    <message>
        <source>The hub takes no more mail for it, and passes none on.</source>
        <translation>Le hub n’accepte plus de courrier pour lui, et n’en transmet plus.</translation>
    </message>
    <message>
        <source>The hub takes no more mail for it. The .qmail files of its addresses stay where they are; when the domain comes back, so do its addresses.</source>
        <translation>Le hub n’accepte plus de courrier pour lui. Les fichiers .qmail de ses adresses restent où ils sont ; si le domaine revient, ses adresses reviennent aussi.</translation>
    </message>
</context>
<context>
    <name>mw::gui::RemoveListForm</name>
    <message>
        <source>End the list %1</source>
        <comment>list</comment>
        <translation>Clore la liste %1</translation>
    </message>
    <message>
        <source>Mail to it bounces from then on. Its members and its archive are moved aside, not deleted, and come back when this is undone.</source>
        <translation>Le courrier qui lui est adressé est dès lors retourné. Ses membres et ses archives sont mis de côté, non supprimés, et reviennent si ceci est annulé.</translation>
    </message>
</context>
<context>
    <name>mw::gui::RemoveMembersForm</name>
    <message>
        <source>Remove from %1</source>
        <comment>list</comment>
        <translation>Supprimer de %1</translation>
    </message>
    <message>
        <source>They get no more mail of the list and are not told:</source>
        <translation>Ils ne reçoivent plus de courrier de la liste et n’en sont pas avertis :</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) of %1</source>
        <comment>list</comment>
        <translation>
            <numerusform>%n membre de %1</numerusform>
            <numerusform>%n membres de %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mw::gui::RemoveRuleForm</name>
    <message>
        <source>Remove the rule for %1</source>
        <comment>address</comment>
        <translation>Supprimer la règle pour %1</translation>
    </message>
    <message>
        <source>The address is then looked up in the accounts of this computer, and else among the hub’s own addresses.</source>
        <translation>L’adresse est alors cherchée parmi les comptes de cet ordinateur, sinon parmi les adresses propres du hub.</translation>
    </message>
</context>
<context>
    <name>mw::gui::RenameDomainForm</name>
    <message>
        <source>Rename %1</source>
        <comment>domain</comment>
        <translation>Renommer %1</translation>
    </message>
    <message>
        <source>&amp;New name</source>
        <translation>&amp;Nouveau nom</translation>
    </message>
    <message>
        <source>Its addresses keep their names before the @, and go where they went.</source>
        <translation>Ses adresses gardent leur nom avant le @, et vont où elles allaient.</translation>
    </message>
    <message>
        <source>Take mail for the &amp;old name, too</source>
        <translation>&amp;Accepter aussi le courrier pour l’ancien nom</translation>
    </message>
    <message>
        <source>Otherwise mail for %1 is refused from then on.</source>
        <comment>domain</comment>
        <translation>Sinon, le courrier pour %1 est dès lors refusé.</translation>
    </message>
    <message>
        <source>Type the new name to see what happens.</source>
        <translation>Saisissez le nouveau nom pour voir ce qui se passe.</translation>
    </message>
</context>
<context>
    <name>mw::gui::RestoreDialog</name>
    <message>
        <source>Restore from %1</source>
        <comment>moment</comment>
        <translation>Restaurer depuis la sauvegarde du %1</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domaine</translation>
    </message>
    <message>
        <source>Chosen files</source>
        <translation>Fichiers choisis</translation>
    </message>
    <message>
        <source>Domains with their addresses</source>
        <translation>Domaines avec leurs adresses</translation>
    </message>
    <message>
        <source>Everything, exactly as it was</source>
        <translation>Tout, exactement comme c’était</translation>
    </message>
    <message>
        <source>&amp;What is brought back</source>
        <translation>&amp;Ce qui est restauré</translation>
    </message>
    <message>
        <source>What is here and not in the backup stays, unless everything shall be as it was.</source>
        <translation>Ce qui est ici et non dans la sauvegarde reste, sauf si tout doit redevenir comme c’était.</translation>
    </message>
    <message>
        <source>Files to bring back</source>
        <translation>Fichiers à restaurer</translation>
    </message>
    <message>
        <source>Looking into the backup…</source>
        <translation>Examen de la sauvegarde…</translation>
    </message>
    <message>
        <source>&amp;Files</source>
        <translation>&amp;Fichiers</translation>
    </message>
    <message>
        <source>Those that differ from what the hub has now. Space includes the selected one or leaves it out.</source>
        <translation>Ceux qui diffèrent de ce que le hub a maintenant. Espace inclut le fichier sélectionné ou l’omet.</translation>
    </message>
    <message>
        <source>Domains to bring back</source>
        <translation>Domaines à restaurer</translation>
    </message>
    <message>
        <source>The hub had no domain then.</source>
        <translation>Le hub n’avait alors aucun domaine.</translation>
    </message>
    <message>
        <source>&amp;Domains</source>
        <translation>&amp;Domaines</translation>
    </message>
    <message>
        <source>With all that makes them: where their mail goes, and their addresses.</source>
        <translation>Avec tout ce qui les constitue : où va leur courrier, et leurs adresses.</translation>
    </message>
    <message>
        <source>Every file of the backup is as it was then.</source>
        <translation>Chaque fichier de la sauvegarde est comme il était alors.</translation>
    </message>
    <message>
        <source>Include at least one file.</source>
        <translation>Incluez au moins un fichier.</translation>
    </message>
    <message>
        <source>Include at least one domain.</source>
        <translation>Incluez au moins un domaine.</translation>
    </message>
    <message>
        <source>restore from %1</source>
        <comment>moment</comment>
        <translation>restauration depuis la sauvegarde du %1</translation>
    </message>
</context>
<context>
    <name>mw::gui::ResultPane</name>
    <message>
        <source>%1 (not done)</source>
        <translation>%1 (non fait)</translation>
    </message>
    <message>
        <source>%1 (failed)</source>
        <translation>%1 (échec)</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>&amp;Undo now</source>
        <translation>&amp;Annuler maintenant</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Garder</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>F&amp;ermer</translation>
    </message>
    <message>
        <source>Nothing had to be changed</source>
        <translation>Rien n’avait besoin d’être modifié</translation>
    </message>
    <message>
        <source>Applied as change %1, but not every step went well</source>
        <translation>Appliqué comme modification %1, mais toutes les étapes ne se sont pas bien passées</translation>
    </message>
    <message>
        <source>Applied as change %1</source>
        <translation>Appliqué comme modification %1</translation>
    </message>
    <message>
        <source>Nobody kept the change, so it has been taken back.</source>
        <translation>Personne n’a gardé la modification, elle a donc été annulée.</translation>
    </message>
    <message numerus="yes">
        <source>This is a risky change. It is taken back in %n second(s) unless you keep it.</source>
        <translation>
            <numerusform>C’est une modification risquée. Elle est annulée dans %n seconde si vous ne la gardez pas.</numerusform>
            <numerusform>C’est une modification risquée. Elle est annulée dans %n secondes si vous ne la gardez pas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Say first whether it stays.</source>
        <translation>Dites d’abord si elle reste.</translation>
    </message>
</context>
<context>
    <name>mw::gui::RetryPlanChart</name>
    <message>
        <source>Retry plan</source>
        <translation>Plan des tentatives</translation>
    </message>
    <message>
        <source>Other hosts</source>
        <translation>Autres hôtes</translation>
    </message>
    <message>
        <source>People here</source>
        <translation>Personnes d’ici</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>envoyé</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <comment>label on an axis</comment>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>the next attempt is the last</source>
        <translation>la prochaine tentative est la dernière</translation>
    </message>
    <message>
        <source>sender is told</source>
        <translation>l’expéditeur est averti</translation>
    </message>
</context>
<context>
    <name>mw::gui::RetryPlanDialog</name>
    <message>
        <source>Retry plan</source>
        <translation>Plan des tentatives</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Tentatives</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>mw::gui::RetryPlanModel</name>
    <message>
        <source>A message is tried once, and returned to its sender if that fails.</source>
        <translation>Un message est tenté une fois, et retourné à son expéditeur en cas d’échec.</translation>
    </message>
    <message>
        <source>Mail to other hosts is tried %1 times, the second time after %2, the last time after %3; then it is returned to its sender.</source>
        <comment>number, time span, time span</comment>
        <translation>Le courrier vers d’autres hôtes est tenté %1 fois, la deuxième fois après %2, la dernière après %3 ; puis il est retourné à son expéditeur.</translation>
    </message>
    <message>
        <source>Mail to people of this hub is tried %1 times, the second time after %2, the last time after %3.</source>
        <comment>number, time span, time span</comment>
        <translation>Le courrier vers les personnes de ce hub est tenté %1 fois, la deuxième fois après %2, la dernière après %3.</translation>
    </message>
    <message>
        <source>After %1 the sender is told of the delay.</source>
        <comment>time span</comment>
        <translation>Après %1, l’expéditeur est averti du retard.</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>aussitôt</translation>
    </message>
    <message>
        <source>%1, last</source>
        <comment>time span of the last attempt</comment>
        <translation>%1, dernière</translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation>Tentative</translation>
    </message>
    <message>
        <source>To other hosts</source>
        <translation>Vers d’autres hôtes</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>Attente</translation>
    </message>
    <message>
        <source>To people here</source>
        <translation>Vers les personnes d’ici</translation>
    </message>
</context>
<context>
    <name>mw::gui::ReviewPane</name>
    <message>
        <source>%1 – new file</source>
        <translation>%1 – nouveau fichier</translation>
    </message>
    <message>
        <source>%1 – is removed</source>
        <translation>%1 – supprimé</translation>
    </message>
    <message>
        <source>%1 – is changed</source>
        <translation>%1 – modifié</translation>
    </message>
    <message>
        <source>&amp;Note for the history</source>
        <translation>&amp;Note pour l’historique</translation>
    </message>
    <message>
        <source>Note for the history</source>
        <translation>Note pour l’historique</translation>
    </message>
    <message>
        <source>Why? (may stay empty)</source>
        <translation>Pourquoi ? (peut rester vide)</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Ce qui se passe</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Nothing changes: the hub has it already.</source>
        <translation>Rien ne change : le hub l’a déjà.</translation>
    </message>
    <message>
        <source>Interruption: %1</source>
        <translation>Interruption : %1</translation>
    </message>
</context>
<context>
    <name>mw::gui::ReviewSheet</name>
    <message>
        <source>Undo change %1</source>
        <translation>Annuler la modification %1</translation>
    </message>
    <message>
        <source>Review changes</source>
        <translation>Vérifier les modifications</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Back to editing</source>
        <translation>&amp;Retour à la saisie</translation>
    </message>
    <message>
        <source>&amp;Undo it</source>
        <translation>A&amp;nnuler la modification</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>A&amp;ppliquer</translation>
    </message>
    <message>
        <source>&amp;Save as script…</source>
        <translation>&amp;Enregistrer comme script…</translation>
    </message>
    <message>
        <source>The commands of mailwrightctl that do the same</source>
        <translation>Les commandes de mailwrightctl qui font la même chose</translation>
    </message>
    <message>
        <source>Nothing is included, so there is nothing to apply.</source>
        <translation>Rien n’est inclus, il n’y a donc rien à appliquer.</translation>
    </message>
    <message>
        <source>Save as script</source>
        <translation>Enregistrer comme script</translation>
    </message>
    <message>
        <source>Shell scripts (*.sh)</source>
        <translation>Scripts shell (*.sh)</translation>
    </message>
    <message>
        <source>The commands are in %1.</source>
        <comment>file</comment>
        <translation>Les commandes sont dans %1.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <comment>file, reason</comment>
        <translation>Impossible d’écrire %1 : %2</translation>
    </message>
    <message>
        <source>Undo change %1 by hand</source>
        <translation>Annuler la modification %1 à la main</translation>
    </message>
    <message>
        <source>Change %1 is undone</source>
        <translation>La modification %1 est annulée</translation>
    </message>
    <message>
        <source>Changes applied</source>
        <translation>Modifications appliquées</translation>
    </message>
    <message>
        <source>The change stays.</source>
        <translation>La modification reste.</translation>
    </message>
    <message>
        <source>The change has been taken back.</source>
        <translation>La modification a été annulée.</translation>
    </message>
    <message>
        <source>%1 Nothing is applied yet. This is what would happen now: look at it, then apply.</source>
        <comment>why</comment>
        <translation>%1 Rien n’est encore appliqué. Voici ce qui se passerait maintenant : regardez, puis appliquez.</translation>
    </message>
</context>
<context>
    <name>mw::gui::RowsModel</name>
    <message>
        <source>not applied yet</source>
        <translation>pas encore appliqué</translation>
    </message>
</context>
<context>
    <name>mw::gui::RuleForm</name>
    <message>
        <source>Add a rule</source>
        <translation>Ajouter une règle</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Adresse</translation>
    </message>
    <message>
        <source>What stands before the @ at local domains, or how it begins.</source>
        <translation>Ce qui précède le @ dans les domaines locaux, ou son début.</translation>
    </message>
    <message>
        <source>&amp;Exactly this</source>
        <translation>E&amp;xactement ceci</translation>
    </message>
    <message>
        <source>sales, and no other address.</source>
        <translation>sales, et aucune autre adresse.</translation>
    </message>
    <message>
        <source>All that &amp;begin so</source>
        <translation>Tout ce qui &amp;commence ainsi</translation>
    </message>
    <message>
        <source>With sales- also sales-europe and sales-asia. Among rules that fit, an exact one wins, then the longest.</source>
        <translation>Avec sales- aussi sales-europe et sales-asia. Parmi les règles qui conviennent, une règle exacte gagne, puis la plus longue.</translation>
    </message>
    <message>
        <source>Which addresses</source>
        <translation>Quelles adresses</translation>
    </message>
    <message>
        <source>&amp;Given to</source>
        <translation>Attri&amp;buée à</translation>
    </message>
    <message>
        <source>The account that gets its mail and whose .qmail files are in charge.</source>
        <translation>Le compte qui reçoit son courrier et dont les fichiers .qmail s’appliquent.</translation>
    </message>
    <message>
        <source>More: which .qmail files, another home</source>
        <translation>Plus : quels fichiers .qmail, un autre répertoire</translation>
    </message>
    <message>
        <source>E&amp;xtension</source>
        <translation>&amp;Extension</translation>
    </message>
    <message>
        <source>Its mail is handled by .qmail-EXTENSION of the account instead of .qmail.</source>
        <translation>Son courrier est traité par .qmail-EXTENSION du compte au lieu de .qmail.</translation>
    </message>
    <message>
        <source>&amp;Home</source>
        <translation>&amp;Répertoire</translation>
    </message>
    <message>
        <source>The directory with the .qmail files, if it is not the home of the account.</source>
        <translation>Le répertoire des fichiers .qmail, si ce n’est pas le répertoire personnel du compte.</translation>
    </message>
    <message>
        <source>&amp;Instead of the rule it has</source>
        <translation>À la &amp;place de sa règle actuelle</translation>
    </message>
    <message>
        <source>Without it an address that has a rule already is refused.</source>
        <translation>Sans cela, une adresse qui a déjà une règle est refusée.</translation>
    </message>
    <message>
        <source>Type the address to see what happens.</source>
        <translation>Saisissez l’adresse pour voir ce qui se passe.</translation>
    </message>
    <message>
        <source>Say which account gets it.</source>
        <translation>Indiquez quel compte la reçoit.</translation>
    </message>
    <message>
        <source>One alone, or all that begin alike.</source>
        <translation>Un seul, ou tous ceux qui commencent de même.</translation>
    </message>
</context>
<context>
    <name>mw::gui::RuleTester</name>
    <message>
        <source>Who handles an address?</source>
        <translation>Qui traite une adresse ?</translation>
    </message>
    <message>
        <source>Add&amp;ress</source>
        <translation>Ad&amp;resse</translation>
    </message>
    <message>
        <source>Address to look for</source>
        <translation>Adresse à chercher</translation>
    </message>
    <message>
        <source>For example %1</source>
        <comment>address</comment>
        <translation>Par exemple %1</translation>
    </message>
    <message>
        <source>What stands before the @, or a whole address of this hub</source>
        <translation>Ce qui précède le @, ou une adresse entière de ce hub</translation>
    </message>
    <message>
        <source>What could handle the address, in the order in which it is asked</source>
        <translation>Ce qui pourrait traiter l’adresse, dans l’ordre de consultation</translation>
    </message>
    <message>
        <source>Type an address to see which rule or account gets its mail.</source>
        <translation>Saisissez une adresse pour voir quelle règle ou quel compte reçoit son courrier.</translation>
    </message>
    <message>
        <source>As it would be with what waits; it is not applied yet.</source>
        <translation>Tel que ce serait avec les modifications en attente ; elles ne sont pas encore appliquées.</translation>
    </message>
</context>
<context>
    <name>mw::gui::Screenshots</name>
    <message>
        <source>The pages did not get their data in time.</source>
        <translation>Les pages n’ont pas reçu leurs données à temps.</translation>
    </message>
    <message>
        <source>%1 could not be written; is there space, and may you write there?</source>
        <translation>Impossible d’écrire %1 ; y a-t-il de la place, et pouvez-vous y écrire ?</translation>
    </message>
</context>
<context>
    <name>mw::gui::SearchBar</name>
    <message>
        <source>Search address, message, setting…   %1</source>
        <comment>keys</comment>
        <translation>Rechercher adresse, message, réglage…   %1</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>Rechercher partout</translation>
    </message>
    <message>
        <source>Arrow keys choose what is found, Return goes there, Escape leaves.</source>
        <translation>Les flèches choisissent parmi les résultats, Entrée y va, Échap quitte.</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>%1 – %2: %3</source>
        <comment>what was found, its kind, a sentence about it</comment>
        <translation>%1 – %2 : %3</translation>
    </message>
    <message>
        <source>Nothing is found. Try one word of it.</source>
        <translation>Aucun résultat. Essayez un seul des mots.</translation>
    </message>
</context>
<context>
    <name>mw::gui::SearchStore</name>
    <message>
        <source>goes to %1</source>
        <comment>addresses</comment>
        <translation>va à %1</translation>
    </message>
    <message>
        <source>Virtual domain, looked after by %1</source>
        <comment>user</comment>
        <translation>Domaine virtuel, géré par %1</translation>
    </message>
    <message>
        <source>Domain whose mail is passed on</source>
        <translation>Domaine dont le courrier est transmis</translation>
    </message>
    <message>
        <source>Local domain</source>
        <translation>Domaine local</translation>
    </message>
</context>
<context>
    <name>mw::gui::SelfSignedDialog</name>
    <message>
        <source>Make a self-signed certificate</source>
        <translation>Créer un certificat auto-signé</translation>
    </message>
    <message>
        <source>&amp;For</source>
        <translation>&amp;Pour</translation>
    </message>
    <message>
        <source>Names and addresses by which people reach this hub, with commas between them; empty: the hub&apos;s own name.</source>
        <translation>Noms et adresses par lesquels on atteint ce hub, séparés par des virgules ; vide : le nom du hub lui-même.</translation>
    </message>
    <message>
        <source>Valid for &amp;years</source>
        <translation>&amp;Années de validité</translation>
    </message>
    <message>
        <source>It vouches for itself: mail programs ask once whether to trust it. Other mail servers encrypt to it as it is.</source>
        <translation>Il se porte garant de lui-même : les logiciels de messagerie demandent une fois s’il faut lui faire confiance. Les autres serveurs de messagerie chiffrent avec lui tel quel.</translation>
    </message>
    <message>
        <source>For one host name only</source>
        <translation>Pour un seul nom d’hôte</translation>
    </message>
    <message>
        <source>&amp;Shown to clients that ask for</source>
        <translation>P&amp;résenté à qui demande</translation>
    </message>
    <message>
        <source>Empty: it is shown to everybody. A name: only to clients that ask for this host.</source>
        <translation>Vide : il est présenté à tout le monde. Un nom : seulement aux clients qui demandent cet hôte.</translation>
    </message>
    <message>
        <source>self-signed certificate</source>
        <translation>certificat auto-signé</translation>
    </message>
    <message>
        <source>self-signed certificate for %1</source>
        <comment>host name</comment>
        <translation>certificat auto-signé pour %1</translation>
    </message>
</context>
<context>
    <name>mw::gui::SendingPage</name>
    <message>
        <source>Sending</source>
        <translation>Envoi</translation>
    </message>
    <message>
        <source>Set &amp;smart host…</source>
        <translation>Définir le &amp;smarthost…</translation>
    </message>
    <message>
        <source>Gives all mail to your provider&apos;s server, with a login</source>
        <translation>Confie tout le courrier au serveur de votre fournisseur, avec identification</translation>
    </message>
    <message>
        <source>&amp;Add route…</source>
        <translation>&amp;Ajouter une route…</translation>
    </message>
    <message>
        <source>Sends the mail of one domain or one sender another way</source>
        <translation>Envoie le courrier d’un domaine ou d’un expéditeur par un autre chemin</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>&amp;Modifier…</translation>
    </message>
    <message>
        <source>Another server or login for the selected route</source>
        <translation>Un autre serveur ou identifiant pour la route sélectionnée</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>S&amp;upprimer</translation>
    </message>
    <message>
        <source>Mail of the selected route goes as everything else does</source>
        <translation>Le courrier de la route sélectionnée va comme tout le reste</translation>
    </message>
    <message>
        <source>&amp;Test route</source>
        <translation>&amp;Tester la route</translation>
    </message>
    <message>
        <source>Connects and logs in as a delivery would, and sends nothing</source>
        <translation>Se connecte et s’identifie comme le ferait une remise, et n’envoie rien</translation>
    </message>
    <message>
        <source>How mail leaves this hub</source>
        <translation>Comment le courrier quitte ce hub</translation>
    </message>
    <message>
        <source>&amp;Direct</source>
        <translation>&amp;Direct</translation>
    </message>
    <message>
        <source>Through a ser&amp;ver</source>
        <translation>Par un ser&amp;veur</translation>
    </message>
    <message>
        <source>Straight to the server of each recipient&apos;s domain. Many providers close port 25, and many servers refuse mail from home connections.</source>
        <translation>Directement au serveur du domaine de chaque destinataire. De nombreux fournisseurs ferment le port 25, et de nombreux serveurs refusent le courrier venant de connexions de particuliers.</translation>
    </message>
    <message>
        <source>All mail goes to one server (a smart host), mostly that of your provider, with your name and password there.</source>
        <translation>Tout le courrier va à un seul serveur (un smarthost), le plus souvent celui de votre fournisseur, avec le nom et le mot de passe que vous y avez.</translation>
    </message>
    <message>
        <source>Test &amp;login</source>
        <translation>Tester l’&amp;identification</translation>
    </message>
    <message>
        <source>Routes</source>
        <translation>Routes</translation>
    </message>
    <message>
        <source>Mail of single domains and senders can go another way. The sender decides before the domain does.</source>
        <translation>Le courrier de certains domaines et expéditeurs peut prendre un autre chemin. L’expéditeur décide avant le domaine.</translation>
    </message>
    <message>
        <source>Names in what is sent</source>
        <translation>Noms dans ce qui est envoyé</translation>
    </message>
    <message>
        <source>&amp;Greeting name</source>
        <translation>&amp;Nom de salutation</translation>
    </message>
    <message>
        <source>The name by which this hub greets other servers; it should be the one that DNS has for its address.</source>
        <translation>Le nom sous lequel ce hub salue les autres serveurs ; ce devrait être celui que le DNS donne à son adresse.</translation>
    </message>
    <message>
        <source>Mas&amp;querade: domain of senders</source>
        <translation>Mas&amp;quage : domaine des expéditeurs</translation>
    </message>
    <message>
        <source>Appended to addresses without a domain, so that mail of the users of this computer comes from this domain.</source>
        <translation>Ajouté aux adresses sans domaine, afin que le courrier des utilisateurs de cet ordinateur vienne de ce domaine.</translation>
    </message>
    <message>
        <source>Completes &amp;host names with</source>
        <translation>Complète les noms d’&amp;hôte par</translation>
    </message>
    <message>
        <source>Appended to host names without a dot in messages that are sent from here.</source>
        <translation>Ajouté aux noms d’hôte sans point dans les messages envoyés d’ici.</translation>
    </message>
    <message>
        <source>Name in &amp;Message-IDs</source>
        <translation>Nom dans &amp;les Message-ID</translation>
    </message>
    <message>
        <source>The host in the Message-ID of what is sent from here; no other machine may use the same.</source>
        <translation>L’hôte dans le Message-ID de ce qui est envoyé d’ici ; aucune autre machine ne doit utiliser le même.</translation>
    </message>
    <message>
        <source>Patience with other servers</source>
        <translation>Patience avec les autres serveurs</translation>
    </message>
    <message>
        <source>To acce&amp;pt a connection</source>
        <translation>Pour acce&amp;pter une connexion</translation>
    </message>
    <message>
        <source>How long another server has to accept a connection.</source>
        <translation>De combien de temps un autre serveur dispose pour accepter une connexion.</translation>
    </message>
    <message>
        <source>60, which is a minute</source>
        <translation>60, soit une minute</translation>
    </message>
    <message>
        <source>For each ans&amp;wer</source>
        <translation>Pour chaque rép&amp;onse</translation>
    </message>
    <message>
        <source>How long another server has for each answer.</source>
        <translation>De combien de temps un autre serveur dispose pour chaque réponse.</translation>
    </message>
    <message>
        <source>1200, which is 20 minutes</source>
        <translation>1200, soit 20 minutes</translation>
    </message>
    <message>
        <source>&amp;Keep a connection for</source>
        <translation>&amp;Garder une connexion</translation>
    </message>
    <message>
        <source>How long an open connection waits for the next message to the same server.</source>
        <translation>Combien de temps une connexion ouverte attend le message suivant pour le même serveur.</translation>
    </message>
    <message>
        <source>5 seconds</source>
        <translation>5 secondes</translation>
    </message>
    <message>
        <source>none is kept</source>
        <translation>aucune n’est conservée</translation>
    </message>
    <message>
        <source>● not applied yet</source>
        <translation>● pas encore appliqué</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <source>no login</source>
        <translation>sans identification</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>stored; it is never shown</source>
        <translation>enregistré ; il n’est jamais montré</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>Not applied yet: test it in the form</source>
        <translation>Pas encore appliqué : testez-le dans le formulaire</translation>
    </message>
    <message>
        <source>no smart host</source>
        <translation>pas de smarthost</translation>
    </message>
    <message>
        <source>route of %1</source>
        <comment>domain or sender</comment>
        <translation>route de %1</translation>
    </message>
    <message>
        <source>Connecting and logging in…</source>
        <translation>Connexion et identification…</translation>
    </message>
    <message>
        <source>It works: the server answers and takes mail from this hub.</source>
        <translation>Cela fonctionne : le serveur répond et accepte le courrier de ce hub.</translation>
    </message>
    <message>
        <source>It does not work.</source>
        <translation>Cela ne fonctionne pas.</translation>
    </message>
</context>
<context>
    <name>mw::gui::ServiceDialog</name>
    <message>
        <source>Change addresses of %1</source>
        <comment>name of a service</comment>
        <translation>Modifier les adresses de %1</translation>
    </message>
    <message>
        <source>Turn on %1</source>
        <comment>name of a service</comment>
        <translation>Activer %1</translation>
    </message>
    <message>
        <source>&amp;Listens on</source>
        <translation>É&amp;coute sur</translation>
    </message>
    <message>
        <source>Addresses and ports, with commas between them. [::]:PORT is every address of this computer, 127.0.0.1:PORT is this computer alone.</source>
        <translation>Adresses et ports, séparés par des virgules. [::]:PORT désigne toutes les adresses de cet ordinateur, 127.0.0.1:PORT cet ordinateur seul.</translation>
    </message>
    <message>
        <source>Name at least one address with its port.</source>
        <translation>Nommez au moins une adresse avec son port.</translation>
    </message>
</context>
<context>
    <name>mw::gui::ServiceRow</name>
    <message>
        <source>Start</source>
        <translation>Démarrer</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>Redémarrer</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>%1 · no supervisor looks after it</source>
        <comment>service name</comment>
        <translation>%1 · aucun superviseur ne s’en occupe</translation>
    </message>
    <message>
        <source>%1 · for %2 · process %3</source>
        <comment>service name, time span, number</comment>
        <translation>%1 · depuis %2 · processus %3</translation>
    </message>
    <message>
        <source>%1 · process %2, started %3 ago</source>
        <comment>service name, number, time span</comment>
        <translation>%1 · processus %2, démarré il y a %3</translation>
    </message>
    <message>
        <source>%1 · for %2</source>
        <comment>service name, time span</comment>
        <translation>%1 · depuis %2</translation>
    </message>
    <message numerus="yes">
        <source> · began again %n time(s) in ten minutes</source>
        <translation>
            <numerusform> · redémarré %n fois en dix minutes</numerusform>
            <numerusform> · redémarré %n fois en dix minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>Arrêt en cours</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Actif</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Arrêté</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Démarrage</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>Not supervised</source>
        <translation>Non supervisé</translation>
    </message>
    <message>
        <source>Needs the right to operate</source>
        <translation>Nécessite le droit d’exploitation</translation>
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
        <translation>pas encore appliqué</translation>
    </message>
    <message>
        <source>Restore default</source>
        <translation>Rétablir la valeur par défaut</translation>
    </message>
    <message>
        <source>Restore default of %1</source>
        <comment>name of a setting</comment>
        <translation>Rétablir la valeur par défaut de %1</translation>
    </message>
    <message>
        <source>%1 File: control/%2.</source>
        <comment>help, name of a file</comment>
        <translation>%1 Fichier : control/%2.</translation>
    </message>
    <message>
        <source>%1 File: control/%2, for example: %3.</source>
        <comment>help, name of a file, example of its content</comment>
        <translation>%1 Fichier : control/%2, par exemple : %3.</translation>
    </message>
    <message>
        <source>The default holds: %1.</source>
        <comment>what the default is</comment>
        <translation>La valeur par défaut s’applique : %1.</translation>
    </message>
    <message>
        <source>Default: %1.</source>
        <comment>what the default is</comment>
        <translation>Par défaut : %1.</translation>
    </message>
    <message>
        <source>Removes control/%1, so that the default holds: %2</source>
        <comment>name of a file, what the default is</comment>
        <translation>Supprime control/%1, de sorte que la valeur par défaut s’applique : %2</translation>
    </message>
</context>
<context>
    <name>mw::gui::SettingsPage</name>
    <message>
        <source>Change something to see here what it would do. Nothing is changed before you apply it.</source>
        <translation>Modifiez quelque chose pour voir ici ce que cela ferait. Rien n’est modifié avant que vous ne l’appliquiez.</translation>
    </message>
</context>
<context>
    <name>mw::gui::SetupAssistant</name>
    <message>
        <source>Set up your mail server</source>
        <translation>Configurer votre serveur de messagerie</translation>
    </message>
    <message>
        <source>Why one cannot go on</source>
        <translation>Pourquoi on ne peut pas continuer</translation>
    </message>
    <message>
        <source>What will this do?</source>
        <translation>Que va-t-il se passer ?</translation>
    </message>
    <message>
        <source>Bac&amp;k</source>
        <translation>&amp;Précédent</translation>
    </message>
    <message>
        <source>Ne&amp;xt</source>
        <translation>&amp;Suivant</translation>
    </message>
    <message>
        <source>Finish &amp;later</source>
        <translation>&amp;Terminer plus tard</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <comment>numbers</comment>
        <translation>Étape %1 sur %2</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;ide</translation>
    </message>
</context>
<context>
    <name>mw::gui::SmartHostDialog</name>
    <message>
        <source>Set smart host</source>
        <translation>Définir le smarthost</translation>
    </message>
    <message>
        <source>Add route</source>
        <translation>Ajouter une route</translation>
    </message>
    <message>
        <source>Change route</source>
        <translation>Modifier la route</translation>
    </message>
    <message>
        <source>&amp;Mail to a domain, or from a sender</source>
        <translation>Courrier vers un &amp;domaine, ou d’un expéditeur</translation>
    </message>
    <message>
        <source>A domain means mail to it, .domain mail to all below it; an address or @domain means mail from it.</source>
        <translation>Un domaine désigne le courrier qui lui est adressé, .domaine le courrier pour tout ce qui est sous lui ; une adresse ou @domaine désigne le courrier qui en vient.</translation>
    </message>
    <message>
        <source>Go&amp;es directly to the servers that DNS names</source>
        <translation>&amp;Va directement aux serveurs que nomme le DNS</translation>
    </message>
    <message>
        <source>An exception from the smart host, for mail to a domain.</source>
        <translation>Une exception au smarthost, pour le courrier vers un domaine.</translation>
    </message>
    <message>
        <source>Another server</source>
        <translation>Un autre serveur</translation>
    </message>
    <message>
        <source>P&amp;rovider</source>
        <translation>&amp;Fournisseur</translation>
    </message>
    <message>
        <source>Fills in server and port of a provider that is known here.</source>
        <translation>Remplit le serveur et le port d’un fournisseur connu ici.</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation>&amp;Serveur</translation>
    </message>
    <message>
        <source>The “outgoing server” or “SMTP server” of your provider&apos;s help pages.</source>
        <translation>Le « serveur sortant » ou « serveur SMTP » des pages d’aide de votre fournisseur.</translation>
    </message>
    <message>
        <source>P&amp;ort</source>
        <translation>P&amp;ort</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>&amp;Utilisateur</translation>
    </message>
    <message>
        <source>The name of your account there; empty where no login is wanted.</source>
        <translation>Le nom du compte que vous y avez ; vide si aucune identification n’est demandée.</translation>
    </message>
    <message>
        <source>stored; leave it empty to keep it</source>
        <translation>enregistré ; laissez vide pour le conserver</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>&amp;Mot de passe</translation>
    </message>
    <message>
        <source>It is written for the mail server alone, stays out of the history, and is never shown again.</source>
        <translation>Il est écrit pour le seul serveur de messagerie, reste hors de l’historique, et n’est jamais montré de nouveau.</translation>
    </message>
    <message>
        <source>&amp;Test login</source>
        <translation>&amp;Tester l’identification</translation>
    </message>
    <message>
        <source>Connects and logs in with what stands here. Nothing is changed and nothing is sent.</source>
        <translation>Se connecte et s’identifie avec ce qui est inscrit ici. Rien n’est modifié et rien n’est envoyé.</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>As usual: with a login a valid certificate is demanded</source>
        <translation>Comme d’habitude : avec identification, un certificat valide est exigé</translation>
    </message>
    <message>
        <source>Demand TLS and a valid certificate</source>
        <translation>Exiger TLS et un certificat valide</translation>
    </message>
    <message>
        <source>Demand TLS with any certificate: whoever sits on the way can read the password</source>
        <translation>Exiger TLS avec n’importe quel certificat : qui se trouve en chemin peut lire le mot de passe</translation>
    </message>
    <message>
        <source>Use TLS where it is offered</source>
        <translation>Utiliser TLS là où il est proposé</translation>
    </message>
    <message>
        <source>Never use TLS</source>
        <translation>Ne jamais utiliser TLS</translation>
    </message>
    <message>
        <source>&amp;Certificate of the server</source>
        <translation>&amp;Certificat du serveur</translation>
    </message>
    <message>
        <source>What the server must show before mail and password are sent to it.</source>
        <translation>Ce que le serveur doit présenter avant que courrier et mot de passe lui soient envoyés.</translation>
    </message>
    <message>
        <source>route of %1</source>
        <comment>domain or sender</comment>
        <translation>route de %1</translation>
    </message>
    <message>
        <source>smart host %1</source>
        <comment>name of a server</comment>
        <translation>smarthost %1</translation>
    </message>
    <message>
        <source>Name the domain or the sender whose mail shall go another way.</source>
        <translation>Nommez le domaine ou l’expéditeur dont le courrier doit prendre un autre chemin.</translation>
    </message>
    <message>
        <source>Choose your provider, or type the name of its server.</source>
        <translation>Choisissez votre fournisseur, ou saisissez le nom de son serveur.</translation>
    </message>
    <message>
        <source>Type the password of %1.</source>
        <comment>name of a user</comment>
        <translation>Saisissez le mot de passe de %1.</translation>
    </message>
    <message>
        <source>587 or 465 in most cases. With this port: %1.</source>
        <comment>which TLS</comment>
        <translation>587 ou 465 dans la plupart des cas. Avec celui-ci : %1.</translation>
    </message>
    <message>
        <source>Connecting and logging in…</source>
        <translation>Connexion et identification…</translation>
    </message>
    <message>
        <source>It works: the server answers and the login is right.</source>
        <translation>Cela fonctionne : le serveur répond et l’identification est correcte.</translation>
    </message>
    <message>
        <source>It does not work.</source>
        <translation>Cela ne fonctionne pas.</translation>
    </message>
    <message>
        <source>587 for STARTTLS, 465 for TLS from the first byte, 25 between servers.</source>
        <translation>587 pour STARTTLS, 465 pour TLS dès le premier octet, 25 entre serveurs.</translation>
    </message>
</context>
<context>
    <name>mw::gui::StatusStrip</name>
    <message>
        <source>view</source>
        <comment>a right</comment>
        <translation>voir</translation>
    </message>
    <message>
        <source>operate</source>
        <comment>a right</comment>
        <translation>exploiter</translation>
    </message>
    <message>
        <source>configure</source>
        <comment>a right</comment>
        <translation>configurer</translation>
    </message>
    <message>
        <source>read mail</source>
        <comment>a right</comment>
        <translation>lire le courrier</translation>
    </message>
    <message>
        <source>Updated %1</source>
        <comment>time</comment>
        <translation>Mis à jour à %1</translation>
    </message>
    <message>
        <source>Connecting again…</source>
        <translation>Reconnexion…</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Non connecté</translation>
    </message>
    <message>
        <source>Queue: empty</source>
        <translation>File d’attente : vide</translation>
    </message>
    <message numerus="yes">
        <source>Queue: %n message(s)</source>
        <translation>
            <numerusform>File d’attente : %n message</numerusform>
            <numerusform>File d’attente : %n messages</numerusform>
        </translation>
    </message>
    <message>
        <source>Connected as %1 (%2)</source>
        <comment>account, rights</comment>
        <translation>Connecté en tant que %1 (%2)</translation>
    </message>
    <message>
        <source>To configure is as good as being the administrator of this computer: where mail goes can also be a program, which runs as the user it is for.</source>
        <translation>Pouvoir configurer revient à être l&apos;administrateur de cet ordinateur : le courrier peut aussi aller à un programme, qui s&apos;exécute sous l&apos;identité de l&apos;utilisateur destinataire.</translation>
    </message>
</context>
<context>
    <name>mw::gui::TryAddress</name>
    <message>
        <source>Who receives this address?</source>
        <translation>Qui reçoit cette adresse ?</translation>
    </message>
    <message>
        <source>Tr&amp;y an address</source>
        <translation>Essa&amp;yer une adresse</translation>
    </message>
    <message>
        <source>Try an address</source>
        <translation>Essayer une adresse</translation>
    </message>
    <message>
        <source>Type any address. Where its mail goes is decided by the code that delivers it; nothing is sent.</source>
        <translation>Saisissez n’importe quelle adresse. La destination de son courrier est déterminée par le code qui le remet ; rien n’est envoyé.</translation>
    </message>
    <message>
        <source>Show &amp;each step</source>
        <translation>&amp;Afficher chaque étape</translation>
    </message>
    <message>
        <source>Everything that was looked at, in order</source>
        <translation>Tout ce qui a été examiné, dans l’ordre</translation>
    </message>
    <message>
        <source>Where its mail goes</source>
        <translation>Où va son courrier</translation>
    </message>
    <message>
        <source>What was looked at</source>
        <translation>Ce qui a été examiné</translation>
    </message>
    <message>
        <source>For example %1</source>
        <comment>address</comment>
        <translation>Par exemple %1</translation>
    </message>
    <message>
        <source>So it will be when what waits is applied; it is not applied yet.</source>
        <translation>Il en sera ainsi quand les modifications en attente seront appliquées ; elles ne le sont pas encore.</translation>
    </message>
    <message>
        <source>As it is now: %1</source>
        <comment>a sentence about where mail goes</comment>
        <translation>Tel que c’est maintenant : %1</translation>
    </message>
</context>
<context>
    <name>mw::gui::UsersPage</name>
    <message>
        <source>Users</source>
        <translation>Utilisateurs</translation>
    </message>
    <message>
        <source>&amp;People</source>
        <translation>Pe&amp;rsonnes</translation>
    </message>
    <message>
        <source>R&amp;ules</source>
        <translation>Règ&amp;les</translation>
    </message>
    <message>
        <source>&amp;Add rule…</source>
        <translation>&amp;Ajouter une règle…</translation>
    </message>
    <message>
        <source>Give an address to an account</source>
        <translation>Donner une adresse à un compte</translation>
    </message>
    <message>
        <source>&amp;Who handles an address?…</source>
        <translation>&amp;Qui traite une adresse ?…</translation>
    </message>
    <message>
        <source>See which rule or account gets an address, and why</source>
        <translation>Voir quelle règle ou quel compte reçoit une adresse, et pourquoi</translation>
    </message>
    <message>
        <source>&amp;Refresh from system users…</source>
        <translation>Ac&amp;tualiser depuis les utilisateurs du système…</translation>
    </message>
    <message>
        <source>Make the rules anew from the accounts of this computer</source>
        <translation>Reconstruire les règles à partir des comptes de cet ordinateur</translation>
    </message>
    <message>
        <source>Re&amp;move rule…</source>
        <translation>&amp;Supprimer la règle…</translation>
    </message>
    <message>
        <source>Take the address of the selected rule from its account</source>
        <translation>Retirer à son compte l’adresse de la règle sélectionnée</translation>
    </message>
    <message>
        <source>&amp;Set password…</source>
        <translation>Définir un mot de &amp;passe…</translation>
    </message>
    <message>
        <source>A password for sending and fetching mail; it is never shown</source>
        <translation>Un mot de passe pour envoyer et relever le courrier ; il n’est jamais montré</translation>
    </message>
    <message>
        <source>Remo&amp;ve password</source>
        <translation>Supprimer le &amp;mot de passe</translation>
    </message>
    <message>
        <source>The password of the account counts again, if there is an account</source>
        <translation>Le mot de passe du compte vaut de nouveau, s’il y a un compte</translation>
    </message>
    <message>
        <source>&amp;Where the mail goes…</source>
        <translation>&amp;Où va le courrier…</translation>
    </message>
    <message>
        <source>Change the .qmail file of the selected user</source>
        <translation>Modifier le fichier .qmail de l’utilisateur sélectionné</translation>
    </message>
    <message>
        <source>What is wrong with the rules</source>
        <translation>Ce qui ne va pas avec les règles</translation>
    </message>
    <message>
        <source>Fi&amp;x…</source>
        <translation>&amp;Corriger…</translation>
    </message>
    <message>
        <source>Accounts of this computer</source>
        <translation>Comptes de cet ordinateur</translation>
    </message>
    <message>
        <source>There are no accounts on this computer that could get mail. Virtual domains need none.</source>
        <translation>Il n’y a sur cet ordinateur aucun compte qui pourrait recevoir du courrier. Les domaines virtuels n’en ont pas besoin.</translation>
    </message>
    <message>
        <source>The order means nothing: an exact rule wins, then the longest that fits.</source>
        <translation>L’ordre ne compte pas : une règle exacte gagne, puis la plus longue qui convient.</translation>
    </message>
    <message>
        <source>Rules of users/assign</source>
        <translation>Règles de users/assign</translation>
    </message>
    <message>
        <source>There are no rules: addresses are looked up in the accounts of this computer, and else among the hub’s own addresses.</source>
        <translation>Il n’y a pas de règles : les adresses sont cherchées parmi les comptes de cet ordinateur, sinon parmi les adresses propres du hub.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>users, rules</comment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n user(s)</source>
        <translation>
            <numerusform>%n utilisateur</numerusform>
            <numerusform>%n utilisateurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s)</source>
        <translation>
            <numerusform>%n règle</numerusform>
            <numerusform>%n règles</numerusform>
        </translation>
    </message>
    <message>
        <source>not known to you</source>
        <translation>inconnu de vous</translation>
    </message>
    <message>
        <source>one of its own; the account&apos;s does not count for mail</source>
        <translation>le sien ; celui du compte ne vaut pas pour le courrier</translation>
    </message>
    <message>
        <source>that of the account</source>
        <translation>celui du compte</translation>
    </message>
    <message>
        <source>password of %1</source>
        <comment>name</comment>
        <translation>mot de passe de %1</translation>
    </message>
</context>
<context>
    <name>mw::gui::WindowHeader</name>
    <message>
        <source>Choose a hub, or add one</source>
        <translation>Choisissez un hub, ou ajoutez-en un</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name of a hub, its login</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>&amp;Add host…</source>
        <translation>&amp;Ajouter un hôte…</translation>
    </message>
    <message>
        <source>Hub: %1</source>
        <comment>name</comment>
        <translation>Hub : %1</translation>
    </message>
    <message>
        <source>%1 – on this computer</source>
        <comment>name of a hub</comment>
        <translation>%1 – sur cet ordinateur</translation>
    </message>
    <message>
        <source>%1 – %2 by ssh</source>
        <comment>name of a hub, its login</comment>
        <translation>%1 – %2 par ssh</translation>
    </message>
    <message>
        <source>Private hub</source>
        <translation>Hub privé</translation>
    </message>
    <message>
        <source>System hub</source>
        <translation>Hub système</translation>
    </message>
    <message>
        <source>Connection lost</source>
        <translation>Connexion perdue</translation>
    </message>
    <message>
        <source>Not set up</source>
        <translation>Non configuré</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Non connecté</translation>
    </message>
    <message numerus="yes">
        <source>%n service(s) stopped</source>
        <translation>
            <numerusform>%n service arrêté</numerusform>
            <numerusform>%n services arrêtés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n service(s) paused</source>
        <translation>
            <numerusform>%n service en pause</numerusform>
            <numerusform>%n services en pause</numerusform>
        </translation>
    </message>
    <message>
        <source>All services run</source>
        <translation>Tous les services sont actifs</translation>
    </message>
</context>
</TS>
