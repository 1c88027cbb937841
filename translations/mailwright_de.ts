<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
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
    <name>Options</name>
    <message>
        <source>Looks after a Mailwright hub: its services, its queue and its logs.</source>
        <translation>Betreut einen Mailwright-Hub: seine Dienste, seine Warteschlange und seine Protokolle.</translation>
    </message>
    <message>
        <source>The helper's socket.</source>
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
        <source>The page to begin with: overview, queue or logs.</source>
        <translation>Die erste Seite: overview, queue oder logs.</translation>
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
        <source>--page must be overview, queue or logs.</source>
        <translation>--page muss overview, queue oder logs sein.</translation>
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
        <source>This message is a bounce itself: it goes to the postmaster's address for double bounces.</source>
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
