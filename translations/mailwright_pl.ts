<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pl" sourcelanguage="en">
<context>
    <name>ActScript</name>
    <message>
        <source>Made by Mailwright. Each command is a change of its own; the first that fails ends the script.</source>
        <translation>Utworzone przez Mailwright. Każde polecenie jest osobną zmianą; pierwsze nieudane kończy skrypt.</translation>
    </message>
    <message>
        <source>Left out: the command would show a secret, or it is an edit that only the window can make.</source>
        <translation>Pominięto: polecenie ujawniłoby tajne dane albo jest to zmiana, którą można zrobić tylko w oknie.</translation>
    </message>
</context>
<context>
    <name>AddressCsv</name>
    <message>
        <source>it does not say where the mail goes</source>
        <translation>nie podano, dokąd trafia poczta</translation>
    </message>
    <message>
        <source>a mailbox is a path that begins with / or ./</source>
        <translation>skrzynka to ścieżka zaczynająca się od / lub ./</translation>
    </message>
    <message>
        <source>“%1” is not an address</source>
        <translation>„%1” nie jest adresem</translation>
    </message>
    <message>
        <source>Line %1: a quotation mark is never closed.</source>
        <comment>number</comment>
        <translation>Wiersz %1: cudzysłów nie jest zamknięty.</translation>
    </message>
    <message>
        <source>“%1” is no kind of delivery: write forward, mailbox, program or discard</source>
        <translation>„%1” nie jest rodzajem doręczenia: należy wpisać forward, mailbox, program lub discard</translation>
    </message>
    <message>
        <source>Line %1: %2.</source>
        <comment>number, what is wrong</comment>
        <translation>Wiersz %1: %2.</translation>
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
        <translation>Doręczanie do</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Rodzaj</translation>
    </message>
    <message>
        <source>Last mail</source>
        <translation>Ostatnia poczta</translation>
    </message>
    <message>
        <source>the standard delivery of %1</source>
        <comment>account</comment>
        <translation>standardowe doręczanie użytkownika %1</translation>
    </message>
    <message>
        <source>%1 – it runs a program</source>
        <comment>where the mail goes</comment>
        <translation>%1 – uruchamia program</translation>
    </message>
    <message>
        <source>%1 at every local domain</source>
        <comment>a name before the @</comment>
        <translation>%1 w każdej domenie lokalnej</translation>
    </message>
    <message>
        <source>None in the last 24 hours</source>
        <translation>Brak w ciągu ostatnich 24 godzin</translation>
    </message>
    <message>
        <source>%1, in the file %2</source>
        <comment>address, file name</comment>
        <translation>%1, w pliku %2</translation>
    </message>
    <message>
        <source>everything else at local domains</source>
        <translation>wszystko inne w domenach lokalnych</translation>
    </message>
    <message>
        <source>everything else at %1</source>
        <comment>domain</comment>
        <translation>wszystko inne w %1</translation>
    </message>
    <message>
        <source>(bounces)</source>
        <translation>(odbicia)</translation>
    </message>
    <message>
        <source>Mail to a name that is not in this list comes back to its sender.</source>
        <translation>Poczta do nazwy spoza tej listy wraca do nadawcy.</translation>
    </message>
    <message>
        <source>Everything else</source>
        <translation>Wszystko inne</translation>
    </message>
    <message>
        <source>%1 – also what spammers guess</source>
        <comment>where the mail goes</comment>
        <translation>%1 – także to, co zgadują spamerzy</translation>
    </message>
    <message>
        <source>%1. Every name counts as an address: much of this mail will be spam, and mistyped addresses are not reported to their senders.</source>
        <translation>%1. Każda nazwa liczy się jako adres: duża część tej poczty będzie spamem, a nadawcy nie dowiedzą się o błędnie wpisanych adresach.</translation>
    </message>
</context>
<context>
    <name>BackupRows</name>
    <message>
        <source>When</source>
        <translation>Kiedy</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Kto</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Pliki</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Rozmiar</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Uwaga</translation>
    </message>
    <message>
        <source>with passwords and keys</source>
        <translation>z hasłami i kluczami</translation>
    </message>
    <message>
        <source>%1 (with passwords and keys)</source>
        <comment>note of a backup</comment>
        <translation>%1 (z hasłami i kluczami)</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Plik</translation>
    </message>
    <message>
        <source>Beside the hub now</source>
        <translation>W porównaniu z obecnym stanem huba</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>bez zmian</translation>
    </message>
    <message>
        <source>different</source>
        <translation>różni się</translation>
    </message>
    <message>
        <source>no longer there</source>
        <translation>już nie istnieje</translation>
    </message>
    <message>
        <source>came later</source>
        <translation>pojawił się później</translation>
    </message>
    <message>
        <source>not in the backup: it holds secrets</source>
        <translation>nie ma go w kopii: zawiera tajne dane</translation>
    </message>
</context>
<context>
    <name>CertificateRows</name>
    <message>
        <source>Shown to</source>
        <translation>Okazywany</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Dla</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Wystawca</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Ważność</translation>
    </message>
    <message numerus="yes">
        <source>ended %n day(s) ago (%1)</source>
        <comment>%1 is a date</comment>
        <translation>
            <numerusform>wygasł %n dzień temu (%1)</numerusform>
            <numerusform>wygasł %n dni temu (%1)</numerusform>
            <numerusform>wygasł %n dni temu (%1)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>ends in %n day(s) (%1)</source>
        <comment>%1 is a date</comment>
        <translation>
            <numerusform>wygasa za %n dzień (%1)</numerusform>
            <numerusform>wygasa za %n dni (%1)</numerusform>
            <numerusform>wygasa za %n dni (%1)</numerusform>
        </translation>
    </message>
    <message>
        <source>itself</source>
        <translation>on sam</translation>
    </message>
    <message>
        <source>It vouches for itself: mail programs warn of it.</source>
        <translation>Poświadcza sam siebie: programy pocztowe będą ostrzegać.</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>wszystkim</translation>
    </message>
    <message>
        <source>who asks for %1</source>
        <comment>host name</comment>
        <translation>pytającym o %1</translation>
    </message>
    <message>
        <source>goes, not applied yet</source>
        <translation>do usunięcia, jeszcze nie zastosowano</translation>
    </message>
    <message>
        <source>another one, not applied yet</source>
        <translation>inny, jeszcze nie zastosowano</translation>
    </message>
</context>
<context>
    <name>ControlCatalogue</name>
    <message>
        <source>Names of this host</source>
        <translation>Nazwy tego hosta</translation>
    </message>
    <message>
        <source>Domains and delivery</source>
        <translation>Domeny i doręczanie</translation>
    </message>
    <message>
        <source>Receiving</source>
        <translation>Odbieranie</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Wysyłanie</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Limity</translation>
    </message>
    <message>
        <source>Bounces</source>
        <translation>Odbicia</translation>
    </message>
    <message>
        <source>TLS and passwords</source>
        <translation>TLS i hasła</translation>
    </message>
    <message>
        <source>Set-up of the hub</source>
        <translation>Konfiguracja huba</translation>
    </message>
    <message>
        <source>Of other qmail packages</source>
        <translation>Z innych pakietów qmail</translation>
    </message>
    <message>
        <source>Users and who gets their mail</source>
        <translation>Użytkownicy i odbiorcy ich poczty</translation>
    </message>
    <message>
        <source>Who may connect and relay</source>
        <translation>Kto może się łączyć i przekazywać pocztę</translation>
    </message>
    <message>
        <source>Addresses of the alias account</source>
        <translation>Adresy konta alias</translation>
    </message>
    <message>
        <source>People’s own instructions</source>
        <translation>Własne instrukcje użytkowników</translation>
    </message>
    <message>
        <source>Unknown files</source>
        <translation>Nieznane pliki</translation>
    </message>
    <message>
        <source>there is none</source>
        <translation>brak</translation>
    </message>
    <message>
        <source>Which user gets the mail of which local address, where it is not the user of that name.</source>
        <translation>Który użytkownik dostaje pocztę danego adresu lokalnego, jeśli nie jest to użytkownik o tej nazwie.</translation>
    </message>
    <message>
        <source>What is heeded when the users of this computer are put into users/assign.</source>
        <translation>Co jest uwzględniane, gdy użytkownicy tego komputera są wpisywani do users/assign.</translation>
    </message>
    <message>
        <source>it is compiled</source>
        <translation>plik zostaje skompilowany</translation>
    </message>
    <message>
        <source>nothing before users/assign is made anew</source>
        <translation>nic, dopóki users/assign nie zostanie utworzony na nowo</translation>
    </message>
    <message>
        <source>every client is let in, and nobody may relay</source>
        <translation>każdy klient jest wpuszczany i nikt nie może przekazywać poczty</translation>
    </message>
    <message>
        <source>Which clients may connect over SMTP, and which of them may send mail to anywhere.</source>
        <translation>Którzy klienci mogą łączyć się przez SMTP i którzy z nich mogą wysyłać pocztę dokądkolwiek.</translation>
    </message>
    <message>
        <source>what defaultdelivery says</source>
        <translation>to, co podaje defaultdelivery</translation>
    </message>
    <message>
        <source>there is no such address</source>
        <translation>nie ma takiego adresu</translation>
    </message>
    <message>
        <source>What is done with mail for %1, line by line.</source>
        <comment>user</comment>
        <translation>Co dzieje się z pocztą dla %1, wiersz po wierszu.</translation>
    </message>
    <message>
        <source>Where mail for this address of the alias account goes, line by line.</source>
        <translation>Dokąd trafia poczta dla tego adresu konta alias, wiersz po wierszu.</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>pusty</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>number of entries, the first of them</comment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n wpis</numerusform>
            <numerusform>%n wpisy</numerusform>
            <numerusform>%n wpisów</numerusform>
        </translation>
    </message>
    <message>
        <source>Only the first line of this file counts; this one is not read.</source>
        <translation>Liczy się tylko pierwszy wiersz tego pliku; ten nie jest czytany.</translation>
    </message>
    <message>
        <source>The value is empty.</source>
        <translation>Wartość jest pusta.</translation>
    </message>
    <message>
        <source>An empty line; it is skipped.</source>
        <translation>Pusty wiersz; jest pomijany.</translation>
    </message>
    <message>
        <source>A comment for people; it is skipped.</source>
        <translation>Komentarz dla ludzi; jest pomijany.</translation>
    </message>
    <message>
        <source>The colon is missing: a domain stands before it, and behind it who or what is responsible.</source>
        <translation>Brak dwukropka: przed nim stoi domena, a za nim to, kto lub co za nią odpowiada.</translation>
    </message>
    <message>
        <source>Mail to anybody at %1</source>
        <comment>domain</comment>
        <translation>Poczta do kogokolwiek w %1</translation>
    </message>
    <message>
        <source>Mail to every domain that is named nowhere else</source>
        <translation>Poczta do każdej domeny niewymienionej nigdzie indziej</translation>
    </message>
    <message>
        <source>Mail to %1</source>
        <comment>address</comment>
        <translation>Poczta do %1</translation>
    </message>
    <message>
        <source>Mail to anybody at a host below %1</source>
        <comment>domain</comment>
        <translation>Poczta do kogokolwiek na hoście poniżej %1</translation>
    </message>
    <message>
        <source>%1 is no virtual mail: an exception from a wider line.</source>
        <translation>%1 nie jest pocztą wirtualną: wyjątek od szerszego wiersza.</translation>
    </message>
    <message>
        <source>%1 goes to the local user or alias %2, with the name behind a hyphen: %2-NAME.</source>
        <translation>%1 trafia do lokalnego użytkownika lub aliasu %2, z nazwą po łączniku: %2-NAZWA.</translation>
    </message>
    <message>
        <source>%1 goes where DNS says: an exception from a wider line.</source>
        <translation>%1 trafia tam, gdzie wskazuje DNS: wyjątek od szerszego wiersza.</translation>
    </message>
    <message>
        <source>%1 waits: %2.</source>
        <translation>%1 czeka: %2.</translation>
    </message>
    <message>
        <source>%1 is handed to %2, port %3, without asking DNS.</source>
        <translation>%1 jest przekazywana do %2, port %3, bez odpytywania DNS.</translation>
    </message>
    <message>
        <source>Every host below %1, but not %1 itself.</source>
        <translation>Każdy host poniżej %1, ale nie samo %1.</translation>
    </message>
    <message>
        <source>Every address at %1.</source>
        <translation>Każdy adres w %1.</translation>
    </message>
    <message>
        <source>The domain %1 alone, without the hosts below it.</source>
        <translation>Sama domena %1, bez hostów poniżej niej.</translation>
    </message>
    <message>
        <source>The address %1.</source>
        <translation>Adres %1.</translation>
    </message>
    <message>
        <source>Connections are taken at the address and port %1.</source>
        <translation>Połączenia są przyjmowane na adresie i porcie %1.</translation>
    </message>
    <message>
        <source>%1 is an entry of this file.</source>
        <translation>%1 jest wpisem tego pliku.</translation>
    </message>
    <message>
        <source>Every client that no other line names</source>
        <translation>Każdy klient niewymieniony w innym wierszu</translation>
    </message>
    <message>
        <source>The client %1</source>
        <comment>address, or the beginning of addresses</comment>
        <translation>Klient %1</translation>
    </message>
    <message>
        <source>%1 is not let in.</source>
        <translation>%1 nie jest wpuszczany.</translation>
    </message>
    <message>
        <source>%1 is let in and may send mail to anywhere.</source>
        <translation>%1 jest wpuszczany i może wysyłać pocztę dokądkolwiek.</translation>
    </message>
    <message>
        <source>%1 is let in.</source>
        <translation>%1 jest wpuszczany.</translation>
    </message>
    <message>
        <source>The end of the file: no line behind it counts.</source>
        <translation>Koniec pliku: żaden dalszy wiersz się nie liczy.</translation>
    </message>
    <message>
        <source>Mail to the local address %1 is delivered as user %2.</source>
        <translation>Poczta do adresu lokalnego %1 jest doręczana jako użytkownik %2.</translation>
    </message>
    <message>
        <source>Mail to local addresses that begin with %1 is delivered as user %2.</source>
        <translation>Poczta do adresów lokalnych zaczynających się od %1 jest doręczana jako użytkownik %2.</translation>
    </message>
    <message>
        <source>An empty line; it must not be the first one.</source>
        <translation>Pusty wiersz; nie może być pierwszy.</translation>
    </message>
    <message>
        <source>The message is appended to the mailbox file %1.</source>
        <translation>Wiadomość jest dopisywana do pliku skrzynki %1.</translation>
    </message>
    <message>
        <source>The message is put into the Maildir %1.</source>
        <translation>Wiadomość jest umieszczana w Maildirze %1.</translation>
    </message>
    <message>
        <source>The message is given to the program %1.</source>
        <translation>Wiadomość jest przekazywana programowi %1.</translation>
    </message>
    <message>
        <source>Only addresses to forward to may follow.</source>
        <translation>Dalej mogą następować tylko adresy do przesyłania dalej.</translation>
    </message>
    <message>
        <source>This line is skipped: what begins with a plus sign has no other meaning yet.</source>
        <translation>Ten wiersz jest pomijany: to, co zaczyna się od znaku plus, nie ma jeszcze innego znaczenia.</translation>
    </message>
    <message>
        <source>The message is forwarded to %1.</source>
        <translation>Wiadomość jest przesyłana dalej do %1.</translation>
    </message>
    <message>
        <source>%1 is not a number.</source>
        <translation>%1 nie jest liczbą.</translation>
    </message>
    <message>
        <source>%1 seconds, that is %2.</source>
        <translation>%1 s, czyli %2.</translation>
    </message>
    <message>
        <source>%1 bytes, that is %2.</source>
        <translation>%1 B, czyli %2.</translation>
    </message>
    <message>
        <source>Addresses and where their mail goes, in one table that fastforward looks them up in.</source>
        <translation>Adresy i miejsca, do których trafia ich poczta, w jednej tabeli, w której szuka ich fastforward.</translation>
    </message>
    <message>
        <source>%1 stands here. %2</source>
        <comment>what a line says, what its file is for</comment>
        <translation>Tu widnieje %1. %2</translation>
    </message>
</context>
<context>
    <name>ControlWords</name>
    <message>
        <source>The program that checks the passwords of SMTP users who are not in users/smtppasswords, as root: its path.</source>
        <translation>Program, który jako root sprawdza hasła użytkowników SMTP spoza users/smtppasswords: jego ścieżka.</translation>
    </message>
    <message>
        <source>SCRAM-SHA-256 and its -PLUS, where there are passwords for them, PLAIN and LOGIN</source>
        <translation>SCRAM-SHA-256 i jego odmiana -PLUS, jeśli są dla nich hasła, PLAIN i LOGIN</translation>
    </message>
    <message>
        <source>The mechanisms of authentication that SMTP offers, one a line, of SCRAM-SHA-256-PLUS, SCRAM-SHA-256, PLAIN and LOGIN.</source>
        <translation>Mechanizmy uwierzytelniania oferowane przez SMTP, po jednym w wierszu, spośród SCRAM-SHA-256-PLUS, SCRAM-SHA-256, PLAIN i LOGIN.</translation>
    </message>
    <message>
        <source>no sender has a relay of its own</source>
        <translation>żaden nadawca nie ma własnego serwera przekazującego</translation>
    </message>
    <message>
        <source>Relays and passwords by sender, as in s/qmail: sender:relay:port|user|password.</source>
        <translation>Serwery przekazujące i hasła według nadawcy, jak w s/qmail: nadawca:serwer:port|użytkownik|hasło.</translation>
    </message>
    <message>
        <source>every HELO name is accepted</source>
        <translation>przyjmowana jest każda nazwa HELO</translation>
    </message>
    <message>
        <source>HELO names that are refused: a name, or .suffix.</source>
        <translation>Odrzucane nazwy HELO: nazwa lub .przyrostek.</translation>
    </message>
    <message>
        <source>no sender is refused</source>
        <translation>żaden nadawca nie jest odrzucany</translation>
    </message>
    <message>
        <source>Senders that are refused: an address, or @domain for everybody there.</source>
        <translation>Odrzucani nadawcy: adres lub @domena dla wszystkich z tej domeny.</translation>
    </message>
    <message>
        <source>no recipient is refused</source>
        <translation>żaden odbiorca nie jest odrzucany</translation>
    </message>
    <message>
        <source>Recipients that are refused: an address, or @domain for everybody there.</source>
        <translation>Odrzucani odbiorcy: adres lub @domena dla wszystkich z tej domeny.</translation>
    </message>
    <message>
        <source>the system chooses</source>
        <translation>wybiera system</translation>
    </message>
    <message>
        <source>Own addresses for outgoing connections by domain: domain:address, .suffix:address or :address.</source>
        <translation>Własne adresy połączeń wychodzących według domeny: domena:adres, .przyrostek:adres lub :adres.</translation>
    </message>
    <message>
        <source>The form of bounces: qsbmf, text as qmail writes it, or dsn, reports of RFC 3464 that programs understand, too.</source>
        <translation>Postać odbić: qsbmf, tekst taki, jak pisze qmail, albo dsn, raporty według RFC 3464 zrozumiałe także dla programów.</translation>
    </message>
    <message>
        <source>The user name in the From field of bounces.</source>
        <translation>Nazwa użytkownika w polu From odbić.</translation>
    </message>
    <message>
        <source>The host name in the From field and the text of bounces.</source>
        <translation>Nazwa hosta w polu From i w tekście odbić.</translation>
    </message>
    <message>
        <source>as long as queuelifetime says</source>
        <translation>tak długo, jak podaje queuelifetime</translation>
    </message>
    <message>
        <source>How many seconds a bounce is tried before it counts as undeliverable.</source>
        <translation>Przez ile sekund ponawiane są próby doręczenia odbicia, zanim zostanie uznane za niedoręczalne.</translation>
    </message>
    <message>
        <source>bounces hold the whole message</source>
        <translation>odbicia zawierają całą wiadomość</translation>
    </message>
    <message>
        <source>The most bytes of a message that a bounce repeats.</source>
        <translation>Największa liczba bajtów wiadomości powtarzana w odbiciu.</translation>
    </message>
    <message>
        <source>The subject of bounces.</source>
        <translation>Temat odbić.</translation>
    </message>
    <message>
        <source>20 recipients that do not exist</source>
        <translation>20 nieistniejących odbiorców</translation>
    </message>
    <message>
        <source>How many refused recipients end a connection.</source>
        <translation>Po ilu odrzuconych odbiorcach połączenie jest kończone.</translation>
    </message>
    <message>
        <source>Whether recipients without a mailbox are refused by SMTP; 0 accepts them, and they bounce.</source>
        <translation>Czy SMTP odrzuca odbiorców bez skrzynki; 0 ich przyjmuje, a poczta do nich się odbija.</translation>
    </message>
    <message>
        <source>Whether submission refuses senders that are not the user&apos;s; 0 takes every sender.</source>
        <translation>Czy submission odrzuca nadawców, którzy nie należą do użytkownika; 0 przyjmuje każdego nadawcę.</translation>
    </message>
    <message>
        <source>no certificate of a client is asked for</source>
        <translation>od klienta nie żąda się certyfikatu</translation>
    </message>
    <message>
        <source>Authorities whose certificates let SMTP clients relay.</source>
        <translation>Urzędy certyfikacji, których certyfikaty pozwalają klientom SMTP przekazywać pocztę.</translation>
    </message>
    <message>
        <source>this host shows no certificate</source>
        <translation>ten host nie okazuje certyfikatu</translation>
    </message>
    <message>
        <source>Certificate and key that this host shows to other mail servers.</source>
        <translation>Certyfikat i klucz, które ten host okazuje innym serwerom pocztowym.</translation>
    </message>
    <message>
        <source>four to a server with a login, to others three quarters of all</source>
        <translation>cztery do serwera z logowaniem, do pozostałych trzy czwarte wszystkich</translation>
    </message>
    <message>
        <source>How many remote deliveries may run at once to one server: a number for all, and server:number for single ones.</source>
        <translation>Ile zdalnych doręczeń może trwać naraz do jednego serwera: liczba dla wszystkich i serwer:liczba dla poszczególnych.</translation>
    </message>
    <message>
        <source>How many SMTP connections may be open at once.</source>
        <translation>Ile połączeń SMTP może być otwartych naraz.</translation>
    </message>
    <message>
        <source>one queue for all</source>
        <translation>jedna kolejka dla wszystkich</translation>
    </message>
    <message>
        <source>Local deliveries at once of one queue of several.</source>
        <translation>Liczba jednoczesnych doręczeń lokalnych jednej z kilku kolejek.</translation>
    </message>
    <message>
        <source>How many local deliveries may run at once; 0 holds them all.</source>
        <translation>Ile lokalnych doręczeń może trwać naraz; 0 wstrzymuje wszystkie.</translation>
    </message>
    <message>
        <source>half of concurrencyincoming</source>
        <translation>połowa concurrencyincoming</translation>
    </message>
    <message>
        <source>How many SMTP connections one client address, or one IPv6 network of 64 bits, may have open at once; 0 sets no limit.</source>
        <translation>Ile połączeń SMTP może mieć naraz otwartych jeden adres klienta lub jedna 64-bitowa sieć IPv6; 0 oznacza brak limitu.</translation>
    </message>
    <message>
        <source>Remote deliveries at once of one queue of several.</source>
        <translation>Liczba jednoczesnych doręczeń zdalnych jednej z kilku kolejek.</translation>
    </message>
    <message>
        <source>How many remote deliveries may run at once; 0 holds them all.</source>
        <translation>Ile zdalnych doręczeń może trwać naraz; 0 wstrzymuje wszystkie.</translation>
    </message>
    <message>
        <source>The character that separates a user name from its extension.</source>
        <translation>Znak oddzielający nazwę użytkownika od jej rozszerzenia.</translation>
    </message>
    <message>
        <source>The groups of the hub&apos;s accounts, one a line: that of the queue, and the one that owns no file.</source>
        <translation>Grupy kont huba, po jednej w wierszu: grupa kolejki i grupa, do której nie należy żaden plik.</translation>
    </message>
    <message>
        <source>Permission bits that a home directory and a .qmail file must not have.</source>
        <translation>Bity uprawnień, których katalog domowy i plik .qmail nie mogą mieć.</translation>
    </message>
    <message>
        <source>The most deliveries a spawner starts at once, whatever the concurrency files say.</source>
        <translation>Największa liczba doręczeń, jaką proces uruchamiający zaczyna naraz, niezależnie od plików concurrency.</translation>
    </message>
    <message>
        <source>Into how many subdirectories the queue is split; a prime number, fixed when the queue is made.</source>
        <translation>Na ile podkatalogów dzieli się kolejka; liczba pierwsza, ustalana przy tworzeniu kolejki.</translation>
    </message>
    <message>
        <source>The accounts of the hub, one a line, for: aliases, SMTP, logs, files, looking users up, queue, remote mail, send.</source>
        <translation>Konta huba, po jednym w wierszu, dla: aliasów, SMTP, dzienników, plików, wyszukiwania użytkowników, kolejki, poczty zdalnej, wysyłania.</translation>
    </message>
    <message>
        <source>How many SMTP connections one client address may open within a minute; 0 sets no limit.</source>
        <translation>Ile połączeń SMTP może otworzyć jeden adres klienta w ciągu minuty; 0 oznacza brak limitu.</translation>
    </message>
    <message>
        <source>The largest message accepted over SMTP, in bytes; 0 is no limit.</source>
        <translation>Największa wiadomość przyjmowana przez SMTP, w bajtach; 0 oznacza brak limitu.</translation>
    </message>
    <message>
        <source>What is done with mail for a user who has no .qmail file: a line as in .qmail.</source>
        <translation>Co dzieje się z pocztą użytkownika bez pliku .qmail: wiersz jak w .qmail.</translation>
    </message>
    <message>
        <source>Added to host names without a dot in messages that are sent from here.</source>
        <translation>Dodawane do nazw hostów bez kropki w wiadomościach wysyłanych stąd.</translation>
    </message>
    <message>
        <source>Added to addresses without a host in messages that are sent from here.</source>
        <translation>Dodawane do adresów bez hosta w wiadomościach wysyłanych stąd.</translation>
    </message>
    <message>
        <source>After how many hours in the queue a sender is told of the delay; 0 tells nobody.</source>
        <translation>Po ilu godzinach w kolejce nadawca jest powiadamiany o opóźnieniu; 0 nie powiadamia nikogo.</translation>
    </message>
    <message>
        <source>1: a delivery that is tried again leaves out the lines of .qmail that worked; 0: it begins anew, as qmail.</source>
        <translation>1: ponawiane doręczenie pomija wiersze .qmail, które się powiodły; 0: zaczyna od nowa, jak qmail.</translation>
    </message>
    <message>
        <source>The longest pause, in seconds, for a server that refuses everything for now; 0 makes no pause.</source>
        <translation>Najdłuższa przerwa w sekundach dla serwera, który na razie odrzuca wszystko; 0 oznacza brak przerwy.</translation>
    </message>
    <message>
        <source>Parameters of key exchange for TLS.</source>
        <translation>Parametry wymiany kluczy TLS.</translation>
    </message>
    <message>
        <source>no block list is asked</source>
        <translation>żadna lista blokad nie jest sprawdzana</translation>
    </message>
    <message>
        <source>Queues by domain.</source>
        <translation>Kolejki według domeny.</translation>
    </message>
    <message>
        <source>The host that gets bounces which cannot be delivered.</source>
        <translation>Host, który dostaje niedoręczalne odbicia.</translation>
    </message>
    <message>
        <source>Bounces which cannot be delivered: deliver to doublebounceto, quiet (not if the sender does not exist), discard.</source>
        <translation>Niedoręczalne odbicia: deliver – do doublebounceto, quiet – nie, jeśli nadawca nie istnieje, discard – porzucić.</translation>
    </message>
    <message>
        <source>The user who gets bounces which cannot be delivered; an empty line discards them.</source>
        <translation>Użytkownik, który dostaje niedoręczalne odbicia; pusty wiersz je porzuca.</translation>
    </message>
    <message>
        <source>1: a message with bytes above 127 is recoded for a server that takes none; 0: it is sent as it is.</source>
        <translation>1: wiadomość z bajtami powyżej 127 jest przekodowywana dla serwera, który ich nie przyjmuje; 0: jest wysyłana bez zmian.</translation>
    </message>
    <message>
        <source>Added to envelope recipients without an @.</source>
        <translation>Dodawane do odbiorców koperty bez @.</translation>
    </message>
    <message>
        <source>nothing is filtered</source>
        <translation>nic nie jest filtrowane</translation>
    </message>
    <message>
        <source>Filters by domain.</source>
        <translation>Filtry według domeny.</translation>
    </message>
    <message>
        <source>How many waiting messages a second are tried when all are to be tried at once; 0 sets no limit.</source>
        <translation>Dla ilu czekających wiadomości na sekundę podejmowana jest próba doręczenia, gdy ma być podjęta dla wszystkich naraz; 0 oznacza brak limitu.</translation>
    </message>
    <message>
        <source>The name by which this host greets other mail servers.</source>
        <translation>Nazwa, którą ten host przedstawia się innym serwerom pocztowym.</translation>
    </message>
    <message>
        <source>local deliveries go on</source>
        <translation>doręczenia lokalne nie są wstrzymane</translation>
    </message>
    <message>
        <source>1 holds all local deliveries.</source>
        <translation>1 wstrzymuje wszystkie lokalne doręczenia.</translation>
    </message>
    <message>
        <source>remote deliveries go on</source>
        <translation>doręczenia zdalne nie są wstrzymane</translation>
    </message>
    <message>
        <source>1 holds all remote deliveries.</source>
        <translation>1 wstrzymuje wszystkie zdalne doręczenia.</translation>
    </message>
    <message>
        <source>The host name in Message-IDs; no other machine may use the same.</source>
        <translation>Nazwa hosta w Message-ID; żaden inny komputer nie może używać tej samej.</translation>
    </message>
    <message>
        <source>How many seconds an open connection waits for the next message to the same server; 0: none is kept.</source>
        <translation>Ile sekund otwarte połączenie czeka na następną wiadomość do tego samego serwera; 0: żadne nie jest utrzymywane.</translation>
    </message>
    <message>
        <source>all mail goes out by SMTP</source>
        <translation>cała poczta wychodzi przez SMTP</translation>
    </message>
    <message>
        <source>Domains whose mail is handed to a mail store by LMTP: domain:host:port or domain:/path/of/socket.</source>
        <translation>Domeny, których poczta jest przekazywana magazynowi poczty przez LMTP: domena:host:port lub domena:/ścieżka/do/gniazda.</translation>
    </message>
    <message>
        <source>Takes the place of [own IP address] in recipients.</source>
        <translation>Zastępuje [własny adres IP] w odbiorcach.</translation>
    </message>
    <message>
        <source>Domains whose addresses are the users of this computer.</source>
        <translation>Domeny, których adresami są użytkownicy tego komputera.</translation>
    </message>
    <message>
        <source>1: a Maildir that is missing is made when mail comes for it; 0: the mail waits for it, as on qmail.</source>
        <translation>1: brakujący Maildir jest tworzony, gdy nadejdzie do niego poczta; 0: poczta na niego czeka, jak w qmail.</translation>
    </message>
    <message>
        <source>How many commands without a message between them end an SMTP connection; 0 sets no limit.</source>
        <translation>Po ilu poleceniach bez wiadomości między nimi połączenie SMTP jest kończone; 0 oznacza brak limitu.</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>brak limitu</translation>
    </message>
    <message>
        <source>The most recipients of one message.</source>
        <translation>Największa liczba odbiorców jednej wiadomości.</translation>
    </message>
    <message>
        <source>The full name of this mail host; the standard for most other names.</source>
        <translation>Pełna nazwa tego hosta pocztowego; domyślna dla większości innych nazw.</translation>
    </message>
    <message>
        <source>the addresses of the interfaces</source>
        <translation>adresy interfejsów</translation>
    </message>
    <message>
        <source>Further addresses that are this host.</source>
        <translation>Dalsze adresy tego hosta.</translation>
    </message>
    <message>
        <source>no more domains than in rcpthosts</source>
        <translation>nie więcej domen niż w rcpthosts</translation>
    </message>
    <message>
        <source>More domains like those of rcpthosts, for long lists; needs rcpthosts.</source>
        <translation>Dalsze domeny takie jak w rcpthosts, na długie listy; wymaga rcpthosts.</translation>
    </message>
    <message>
        <source>morercpthosts as qmail-newmrh compiled it.</source>
        <translation>morercpthosts skompilowany przez qmail-newmrh.</translation>
    </message>
    <message>
        <source>TLS wherever it is offered</source>
        <translation>TLS wszędzie, gdzie jest oferowany</translation>
    </message>
    <message>
        <source>A directory with a file for each host that is not asked for TLS.</source>
        <translation>Katalog z plikiem dla każdego hosta, od którego nie żąda się TLS.</translation>
    </message>
    <message>
        <source>The own address for outgoing connections, one of each family.</source>
        <translation>Własny adres połączeń wychodzących, po jednym z każdej rodziny.</translation>
    </message>
    <message>
        <source>a percent sign means nothing</source>
        <translation>znak procentu nic nie znaczy</translation>
    </message>
    <message>
        <source>Domains where user%host@domain is turned into user@host.</source>
        <translation>Domeny, w których user%host@domain zamienia się w user@host.</translation>
    </message>
    <message>
        <source>Takes the place of a plus sign at the end of a host name in messages that are sent from here.</source>
        <translation>Zastępuje znak plus na końcu nazwy hosta w wiadomościach wysyłanych stąd.</translation>
    </message>
    <message>
        <source>POP3 is not offered</source>
        <translation>POP3 nie jest oferowany</translation>
    </message>
    <message>
        <source>Where mailboxes are offered over POP3 with STLS: address:port, one a line, such as [::]:110.</source>
        <translation>Gdzie skrzynki są oferowane przez POP3 ze STLS: adres:port, po jednym w wierszu, na przykład [::]:110.</translation>
    </message>
    <message>
        <source>POP3 under TLS is not offered</source>
        <translation>POP3 z TLS nie jest oferowany</translation>
    </message>
    <message>
        <source>Where mailboxes are offered over POP3 under TLS from the first byte: address:port, one a line, such as [::]:995.</source>
        <translation>Gdzie skrzynki są oferowane przez POP3 z TLS od pierwszego bajtu: adres:port, po jednym w wierszu, na przykład [::]:995.</translation>
    </message>
    <message>
        <source>IP addresses of QMQP servers that take this host&apos;s mail, tried in this order.</source>
        <translation>Adresy IP serwerów QMQP, które przyjmują pocztę tego hosta, wypróbowywane w tej kolejności.</translation>
    </message>
    <message>
        <source>The directory above several queues.</source>
        <translation>Katalog nadrzędny kilku kolejek.</translation>
    </message>
    <message>
        <source>no recipient is added</source>
        <translation>żaden odbiorca nie jest dodawany</translation>
    </message>
    <message>
        <source>Recipients that every message gets in addition: an archive, or a log of messages.</source>
        <translation>Odbiorcy dodawani do każdej wiadomości: archiwum lub dziennik wiadomości.</translation>
    </message>
    <message>
        <source>How many seconds a message is tried before it is returned.</source>
        <translation>Przez ile sekund ponawiane są próby doręczenia wiadomości, zanim zostanie zwrócona.</translation>
    </message>
    <message>
        <source>mail for any domain is accepted: an open relay</source>
        <translation>przyjmowana jest poczta dla każdej domeny: open relay</translation>
    </message>
    <message>
        <source>Domains for which mail is accepted over SMTP: a name, or .suffix.</source>
        <translation>Domeny, dla których poczta jest przyjmowana przez SMTP: nazwa lub .przyrostek.</translation>
    </message>
    <message>
        <source>1: Received lines name the user who has authenticated; 0: they do not.</source>
        <translation>1: wiersze Received podają uwierzytelnionego użytkownika; 0: nie podają.</translation>
    </message>
    <message>
        <source>recipients are not checked</source>
        <translation>odbiorcy nie są sprawdzani</translation>
    </message>
    <message>
        <source>Lists of valid recipients.</source>
        <translation>Listy prawidłowych odbiorców.</translation>
    </message>
    <message>
        <source>no relay asks for a password</source>
        <translation>żaden serwer przekazujący nie żąda hasła</translation>
    </message>
    <message>
        <source>Logins at relays: relay:port|user|password, or |command|xoauth2 in place of the password.</source>
        <translation>Logowania do serwerów przekazujących: serwer:port|użytkownik|hasło lub |polecenie|xoauth2 zamiast hasła.</translation>
    </message>
    <message>
        <source>How fast the waits between local attempts grow: k in birth + (sqrt(age) + k)^2.</source>
        <translation>Jak szybko rosną przerwy między próbami lokalnymi: k w birth + (sqrt(age) + k)^2.</translation>
    </message>
    <message>
        <source>The longest wait between two attempts, in seconds; 0 sets no limit.</source>
        <translation>Najdłuższa przerwa między dwiema próbami, w sekundach; 0 oznacza brak limitu.</translation>
    </message>
    <message>
        <source>How fast the waits between remote attempts grow: k in birth + (sqrt(age) + k)^2.</source>
        <translation>Jak szybko rosną przerwy między próbami zdalnymi: k w birth + (sqrt(age) + k)^2.</translation>
    </message>
    <message>
        <source>made from defaulthost, defaultdomain and plusdomain</source>
        <translation>tworzone z defaulthost, defaultdomain i plusdomain</translation>
    </message>
    <message>
        <source>How new-inject and ofmipd rewrite host names.</source>
        <translation>Jak new-inject i ofmipd przepisują nazwy hostów.</translation>
    </message>
    <message>
        <source>A key for old TLS clients.</source>
        <translation>Klucz dla starych klientów TLS.</translation>
    </message>
    <message>
        <source>Relays by sender: address:relay:port or @domain:relay:port, and |user where a relay has several logins.</source>
        <translation>Serwery przekazujące według nadawcy: adres:serwer:port lub @domena:serwer:port, oraz |użytkownik, gdy serwer ma kilka logowań.</translation>
    </message>
    <message>
        <source>Key and certificate chain of this host&apos;s servers, in one file.</source>
        <translation>Klucz i łańcuch certyfikatów serwerów tego hosta, w jednym pliku.</translation>
    </message>
    <message>
        <source>servercert.pem is for every name</source>
        <translation>servercert.pem służy dla każdej nazwy</translation>
    </message>
    <message>
        <source>A directory with NAME.pem, key and chain for clients that ask for that name.</source>
        <translation>Katalog z plikami NAZWA.pem, klucz i łańcuch dla klientów pytających o tę nazwę.</translation>
    </message>
    <message>
        <source>How many mistakes of a client end its SMTP connection; 0 sets no limit.</source>
        <translation>Po ilu błędach klienta jego połączenie SMTP jest kończone; 0 oznacza brak limitu.</translation>
    </message>
    <message>
        <source>The greeting of the SMTP server; its first word should be the host&apos;s name.</source>
        <translation>Powitanie serwera SMTP; jego pierwszym słowem powinna być nazwa hosta.</translation>
    </message>
    <message>
        <source>Where mail is accepted over SMTP: address:port, one a line; [::]:25 is every address, IPv6 and IPv4.</source>
        <translation>Gdzie poczta jest przyjmowana przez SMTP: adres:port, po jednym w wierszu; [::]:25 to każdy adres, IPv6 i IPv4.</translation>
    </message>
    <message>
        <source>no plug-in</source>
        <translation>bez wtyczki</translation>
    </message>
    <message>
        <source>Plug-ins of the SMTP server.</source>
        <translation>Wtyczki serwera SMTP.</translation>
    </message>
    <message>
        <source>mail goes where DNS says</source>
        <translation>poczta trafia tam, gdzie wskazuje DNS</translation>
    </message>
    <message>
        <source>Relays that take the place of DNS, by domain: domain:relay or domain:relay:port.</source>
        <translation>Serwery przekazujące zamiast DNS, według domeny: domena:serwer lub domena:serwer:port.</translation>
    </message>
    <message>
        <source>SMTP under TLS is not offered</source>
        <translation>SMTP z TLS nie jest oferowany</translation>
    </message>
    <message>
        <source>Where users send mail under TLS from the first byte: address:port, one a line, such as [::]:465.</source>
        <translation>Gdzie użytkownicy wysyłają pocztę z TLS od pierwszego bajtu: adres:port, po jednym w wierszu, na przykład [::]:465.</translation>
    </message>
    <message>
        <source>How strictly SPF is taken.</source>
        <translation>Jak surowo traktowany jest SPF.</translation>
    </message>
    <message>
        <source>an explanation of the program</source>
        <translation>objaśnienie programu</translation>
    </message>
    <message>
        <source>What a sender refused by SPF is told.</source>
        <translation>Co przekazuje się nadawcy odrzuconemu przez SPF.</translation>
    </message>
    <message>
        <source>nothing is guessed</source>
        <translation>nic nie jest zgadywane</translation>
    </message>
    <message>
        <source>The SPF rule for domains without one.</source>
        <translation>Reguła SPF dla domen, które jej nie mają.</translation>
    </message>
    <message>
        <source>no further rule</source>
        <translation>bez dalszej reguły</translation>
    </message>
    <message>
        <source>A local SPF rule that is tried first.</source>
        <translation>Lokalna reguła SPF, która jest sprawdzana najpierw.</translation>
    </message>
    <message>
        <source>only where it is needed</source>
        <translation>tylko tam, gdzie trzeba</translation>
    </message>
    <message>
        <source>1 rewrites every sender of forwarded mail.</source>
        <translation>1 przepisuje każdego nadawcę poczty przesyłanej dalej.</translation>
    </message>
    <message>
        <source>senders are not rewritten</source>
        <translation>nadawcy nie są przepisywani</translation>
    </message>
    <message>
        <source>The domain of rewritten senders.</source>
        <translation>Domena przepisanych nadawców.</translation>
    </message>
    <message>
        <source>Length of the proof in rewritten senders.</source>
        <translation>Długość dowodu w przepisanych nadawcach.</translation>
    </message>
    <message>
        <source>The shortest proof that is believed.</source>
        <translation>Najkrótszy dowód, który jest uznawany.</translation>
    </message>
    <message>
        <source>How many days a rewritten sender is valid.</source>
        <translation>Ile dni przepisany nadawca jest ważny.</translation>
    </message>
    <message>
        <source>Keys of rewritten senders.</source>
        <translation>Klucze przepisanych nadawców.</translation>
    </message>
    <message>
        <source>The character behind SRS0 in rewritten senders.</source>
        <translation>Znak po SRS0 w przepisanych nadawcach.</translation>
    </message>
    <message>
        <source>submission is not offered</source>
        <translation>submission nie jest oferowane</translation>
    </message>
    <message>
        <source>Where users send mail after STARTTLS and with their password: address:port, one a line, such as [::]:587.</source>
        <translation>Gdzie użytkownicy wysyłają pocztę po STARTTLS i z hasłem: adres:port, po jednym w wierszu, na przykład [::]:587.</translation>
    </message>
    <message>
        <source>users have their own addresses as senders</source>
        <translation>użytkownicy mają za nadawców własne adresy</translation>
    </message>
    <message>
        <source>Further senders of users at submission: user:address, user:@domain, or user:* for every sender.</source>
        <translation>Dalsi nadawcy użytkowników w submission: użytkownik:adres, użytkownik:@domena lub użytkownik:* dla każdego nadawcy.</translation>
    </message>
    <message>
        <source>How many seconds another mail server has to accept a connection.</source>
        <translation>Ile sekund ma inny serwer pocztowy na przyjęcie połączenia.</translation>
    </message>
    <message>
        <source>How many seconds another mail server has for each answer.</source>
        <translation>Ile sekund ma inny serwer pocztowy na każdą odpowiedź.</translation>
    </message>
    <message>
        <source>How many seconds an SMTP connection may last in all; 0 sets no limit.</source>
        <translation>Ile sekund może łącznie trwać połączenie SMTP; 0 oznacza brak limitu.</translation>
    </message>
    <message>
        <source>How many seconds a client of the SMTP server may be silent.</source>
        <translation>Ile sekund klient serwera SMTP może milczeć.</translation>
    </message>
    <message>
        <source>those of the TLS library</source>
        <translation>te z biblioteki TLS</translation>
    </message>
    <message>
        <source>Ciphers for connections to other mail servers.</source>
        <translation>Szyfry połączeń z innymi serwerami pocztowymi.</translation>
    </message>
    <message>
        <source>nobody relays by certificate</source>
        <translation>nikt nie przekazuje poczty na podstawie certyfikatu</translation>
    </message>
    <message>
        <source>Addresses in client certificates that may relay.</source>
        <translation>Adresy w certyfikatach klientów, które mogą przekazywać pocztę.</translation>
    </message>
    <message>
        <source>Servers that must be spoken to under TLS: server: with any certificate, server:* with one that fits its name.</source>
        <translation>Serwery, z którymi trzeba rozmawiać przez TLS: serwer: z dowolnym certyfikatem, serwer:* z certyfikatem pasującym do nazwy.</translation>
    </message>
    <message>
        <source>no server must show a certificate</source>
        <translation>żaden serwer nie musi okazywać certyfikatu</translation>
    </message>
    <message>
        <source>A directory with a file of authorities for each host that must show a certificate.</source>
        <translation>Katalog z plikiem urzędów certyfikacji dla każdego hosta, który musi okazać certyfikat.</translation>
    </message>
    <message>
        <source>those with forward secrecy and no known weakness</source>
        <translation>te z utajnianiem z wyprzedzeniem i bez znanych słabości</translation>
    </message>
    <message>
        <source>Ciphers of TLS 1.2 for clients of this host, in the words of OpenSSL.</source>
        <translation>Szyfry TLS 1.2 dla klientów tego hosta, w zapisie OpenSSL.</translation>
    </message>
    <message>
        <source>no virtual domain</source>
        <translation>brak domen wirtualnych</translation>
    </message>
    <message>
        <source>Domains and addresses that one local user looks after: domain:user.</source>
        <translation>Domeny i adresy, którymi opiekuje się jeden użytkownik lokalny: domena:użytkownik.</translation>
    </message>
    <message>
        <source>the one name in me</source>
        <translation>jedyna nazwa z me</translation>
    </message>
    <message>
        <source>the name in me</source>
        <translation>nazwa z me</translation>
    </message>
    <message>
        <source>there is none: the file must exist</source>
        <translation>nie ma żadnej: plik musi istnieć</translation>
    </message>
    <message>
        <source>qmail-send must be restarted; where mailwrightd runs it does that by itself</source>
        <translation>trzeba ponownie uruchomić qmail-send; gdzie działa mailwrightd, dzieje się to samo</translation>
    </message>
    <message>
        <source>all services of the hub must be restarted</source>
        <translation>trzeba ponownie uruchomić wszystkie usługi huba</translation>
    </message>
    <message>
        <source>qmail-newmrh must compile it</source>
        <translation>qmail-newmrh musi go skompilować</translation>
    </message>
    <message>
        <source>%1 No program of this hub reads it yet.</source>
        <translation>%1 Żaden program tego huba jeszcze go nie czyta.</translation>
    </message>
    <message>
        <source>DNS block lists: clients that one of them knows are refused by rblsmtpd, which then stands before qmail-smtpd, without STARTTLS.</source>
        <translation>Listy blokad DNS: klientów znanych którejś z nich odrzuca rblsmtpd, który stoi wtedy przed qmail-smtpd, bez STARTTLS.</translation>
    </message>
    <message>
        <source>QMQP is not offered</source>
        <translation>QMQP nie jest udostępniany</translation>
    </message>
    <message>
        <source>Where clients that may relay hand over mail by QMQP: address:port, one a line, such as [::]:628.</source>
        <translation>Gdzie klienci, którym wolno przekazywać pocztę, oddają ją przez QMQP: adres:port, po jednym w wierszu, na przykład [::]:628.</translation>
    </message>
    <message>
        <source>QMTP is not offered</source>
        <translation>QMTP nie jest udostępniany</translation>
    </message>
    <message>
        <source>Where mail is taken by QMTP: address:port, one a line, such as [::]:209.</source>
        <translation>Gdzie poczta jest przyjmowana przez QMTP: adres:port, po jednym w wierszu, na przykład [::]:209.</translation>
    </message>
    <message>
        <source>The program that takes new mail in qmail-queue&apos;s place, a scanner or bin/qmail-qmqpc, where QMAILQUEUE names none: its path.</source>
        <translation>Program, który przyjmuje nową pocztę zamiast qmail-queue, skaner lub bin/qmail-qmqpc, gdy QMAILQUEUE żadnego nie wskazuje: jego ścieżka.</translation>
    </message>
</context>
<context>
    <name>DomainRows</name>
    <message>
        <source>Domain</source>
        <translation>Domena</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Rodzaj</translation>
    </message>
    <message>
        <source>Handled by</source>
        <translation>Obsługa</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Adresy</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stan</translation>
    </message>
    <message>
        <source>Local</source>
        <comment>kind of a domain</comment>
        <translation>Lokalna</translation>
    </message>
    <message>
        <source>Virtual</source>
        <comment>kind of a domain</comment>
        <translation>Wirtualna</translation>
    </message>
    <message>
        <source>Relay</source>
        <comment>kind of a domain</comment>
        <translation>Przekazywana</translation>
    </message>
    <message>
        <source>receives mail; the name system sends it here</source>
        <translation>odbiera pocztę; DNS kieruje ją tutaj</translation>
    </message>
    <message>
        <source>the name system sends its mail to another server first</source>
        <translation>DNS kieruje jej pocztę najpierw do innego serwera</translation>
    </message>
    <message>
        <source>the name system sends its mail to another server</source>
        <translation>DNS kieruje jej pocztę do innego serwera</translation>
    </message>
    <message>
        <source>the name system says that it takes no mail</source>
        <translation>według DNS nie przyjmuje poczty</translation>
    </message>
    <message>
        <source>the name system does not know this name</source>
        <translation>DNS nie zna tej nazwy</translation>
    </message>
    <message>
        <source>the name system did not answer</source>
        <translation>DNS nie odpowiedział</translation>
    </message>
    <message>
        <source>There is no MX record: mail goes to the address of the name itself.</source>
        <translation>Brak rekordu MX: poczta trafia pod adres samej nazwy.</translation>
    </message>
    <message>
        <source>no address</source>
        <translation>brak adresu</translation>
    </message>
    <message>
        <source>%1 %2 (%3), this hub</source>
        <comment>preference, server name, addresses</comment>
        <translation>%1 %2 (%3), ten hub</translation>
    </message>
    <message>
        <source>%1 %2 (%3)</source>
        <comment>preference, server name, addresses</comment>
        <translation>%1 %2 (%3)</translation>
    </message>
    <message>
        <source>To receive its mail from others, add an MX record with the name of this hub where the domain&apos;s names are kept. Behind a router it is right when that record leads to the router&apos;s address.</source>
        <translation>Aby odbierać jej pocztę od innych, należy dodać rekord MX z nazwą tego huba tam, gdzie utrzymywane są nazwy domeny. Za routerem jest dobrze, gdy rekord prowadzi do adresu routera.</translation>
    </message>
    <message>
        <source>mail from outside is refused: it is missing in rcpthosts</source>
        <translation>poczta z zewnątrz jest odrzucana: brak wpisu w rcpthosts</translation>
    </message>
    <message>
        <source>every address bounces</source>
        <translation>każdy adres powoduje odbicie</translation>
    </message>
    <message>
        <source>is taken and passed on</source>
        <translation>jest przyjmowana i przekazywana dalej</translation>
    </message>
    <message>
        <source>is passed on to %1</source>
        <comment>server</comment>
        <translation>jest przekazywana do %1</translation>
    </message>
    <message>
        <source>receives mail</source>
        <translation>odbiera pocztę</translation>
    </message>
    <message>
        <source>this computer’s users</source>
        <translation>użytkownicy tego komputera</translation>
    </message>
    <message>
        <source>%1, without %2</source>
        <comment>a domain, addresses it does not hold for</comment>
        <translation>%1, bez %2</translation>
    </message>
</context>
<context>
    <name>DotQmailWords</name>
    <message>
        <source>A copy is passed on to %1.</source>
        <comment>address</comment>
        <translation>Kopia jest przesyłana dalej do %1.</translation>
    </message>
    <message>
        <source>It is kept in the Maildir %1.</source>
        <comment>path</comment>
        <translation>Jest przechowywana w Maildirze %1.</translation>
    </message>
    <message>
        <source>It is appended to the mbox file %1.</source>
        <comment>path</comment>
        <translation>Jest dopisywana do pliku mbox %1.</translation>
    </message>
    <message>
        <source>It is given to the program %1.</source>
        <comment>command line</comment>
        <translation>Jest przekazywana programowi %1.</translation>
    </message>
    <message>
        <source>From here on it is a list: nothing but addresses may follow.</source>
        <translation>Odtąd jest to lista: mogą następować tylko adresy.</translation>
    </message>
    <message>
        <source>The line %1 is ignored.</source>
        <comment>number</comment>
        <translation>Wiersz %1 jest pomijany.</translation>
    </message>
    <message>
        <source>The first line is blank: the mail waits until it is not.</source>
        <translation>Pierwszy wiersz jest pusty: poczta czeka, aż to się zmieni.</translation>
    </message>
    <message>
        <source>The file is empty: the standard delivery holds.</source>
        <translation>Plik jest pusty: obowiązuje standardowe doręczanie.</translation>
    </message>
    <message>
        <source>It names no place: the mail is dropped without a word.</source>
        <translation>Nie podano żadnego miejsca: poczta jest po cichu porzucana.</translation>
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
        <translation>%1 godz.</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <comment>hours, minutes</comment>
        <translation>%1 godz. %2 min</translation>
    </message>
    <message>
        <source>%1 d</source>
        <comment>days</comment>
        <translation>%1 d</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <comment>days, hours</comment>
        <translation>%1 d %2 godz.</translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation>
            <numerusform>%n bajt</numerusform>
            <numerusform>%n bajty</numerusform>
            <numerusform>%n bajtów</numerusform>
        </translation>
    </message>
    <message>
        <source>due now</source>
        <translation>teraz</translation>
    </message>
    <message>
        <source>in %1 s</source>
        <comment>seconds</comment>
        <translation>za %1 s</translation>
    </message>
    <message>
        <source>in %1 min</source>
        <comment>minutes</comment>
        <translation>za %1 min</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Doręczanie</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Kolejka</translation>
    </message>
    <message>
        <source>Mail in (SMTP)</source>
        <translation>Poczta przychodząca (SMTP)</translation>
    </message>
    <message>
        <source>Mail from users (submission)</source>
        <translation>Poczta od użytkowników (submission)</translation>
    </message>
    <message>
        <source>Mail from users (submission under TLS)</source>
        <translation>Poczta od użytkowników (submission z TLS)</translation>
    </message>
    <message>
        <source>Mailboxes (POP3)</source>
        <translation>Skrzynki (POP3)</translation>
    </message>
    <message>
        <source>Mailboxes (POP3 under TLS)</source>
        <translation>Skrzynki (POP3 z TLS)</translation>
    </message>
    <message>
        <source>Mail in (QMTP)</source>
        <translation>Poczta przychodząca (QMTP)</translation>
    </message>
    <message>
        <source>Mail from null clients (QMQP)</source>
        <translation>Poczta od klientów bez kolejki (QMQP)</translation>
    </message>
</context>
<context>
    <name>HelperWords</name>
    <message>
        <source>None.</source>
        <translation>Brak.</translation>
    </message>
    <message>
        <source>None. qmail-send is told to read its files again (HUP).</source>
        <translation>Brak. qmail-send dostaje polecenie ponownego odczytania plików (HUP).</translation>
    </message>
    <message>
        <source>qmail-send is restarted: running deliveries finish first; mail is taken meanwhile.</source>
        <translation>qmail-send jest uruchamiany ponownie: trwające doręczenia najpierw się kończą; poczta jest w tym czasie przyjmowana.</translation>
    </message>
    <message>
        <source>All services are restarted: running deliveries and connections finish first, and for some seconds no mail is taken.</source>
        <translation>Wszystkie usługi są uruchamiane ponownie: trwające doręczenia i połączenia najpierw się kończą, a przez kilka sekund poczta nie jest przyjmowana.</translation>
    </message>
    <message>
        <source>Mail to anybody@%1 is accepted from the whole Internet.</source>
        <translation>Poczta do ktokolwiek@%1 jest przyjmowana z całego Internetu.</translation>
    </message>
    <message>
        <source>Mail to anybody below %1 is accepted from the whole Internet.</source>
        <translation>Poczta do kogokolwiek poniżej %1 jest przyjmowana z całego Internetu.</translation>
    </message>
    <message>
        <source>Mail to anybody@%1 is refused from now on.</source>
        <translation>Poczta do ktokolwiek@%1 jest odtąd odrzucana.</translation>
    </message>
    <message>
        <source>Mail to anybody below %1 is refused from now on.</source>
        <translation>Poczta do kogokolwiek poniżej %1 jest odtąd odrzucana.</translation>
    </message>
    <message>
        <source>Mail for any domain is accepted from everybody: the hub becomes an open relay.</source>
        <translation>Poczta dla każdej domeny jest przyjmowana od wszystkich: hub staje się open relay.</translation>
    </message>
    <message>
        <source>From now on only mail for the named domains is accepted; until now it was mail for any domain.</source>
        <translation>Odtąd przyjmowana jest tylko poczta dla podanych domen; dotąd była przyjmowana dla każdej domeny.</translation>
    </message>
    <message>
        <source>Only the domain in control/me is local.</source>
        <translation>Lokalna jest tylko domena z control/me.</translation>
    </message>
    <message>
        <source>The addresses of %1 are the users and aliases of this computer.</source>
        <translation>Adresami %1 są użytkownicy i aliasy tego komputera.</translation>
    </message>
    <message>
        <source>%1 is no longer local: mail for it goes where virtualdomains or DNS say; what waits for it in the queue as local mail is still delivered here.</source>
        <translation>%1 nie jest już domeną lokalną: jej poczta trafia tam, gdzie wskazuje virtualdomains lub DNS; to, co czeka w kolejce jako poczta lokalna, zostanie jeszcze doręczone tutaj.</translation>
    </message>
    <message>
        <source>%1 is no longer virtual: mail for it goes where locals or DNS say.</source>
        <translation>%1 nie jest już domeną wirtualną: jej poczta trafia tam, gdzie wskazuje locals lub DNS.</translation>
    </message>
    <message>
        <source>Through control/virtualdomains mail to anybody@%1 goes to the local address %2-NAME.</source>
        <translation>Przez control/virtualdomains poczta do ktokolwiek@%1 trafia do adresu lokalnego %2-NAZWA.</translation>
    </message>
    <message>
        <source>Through control/virtualdomains mail to anybody below %1 goes to the local address %2-NAME.</source>
        <translation>Przez control/virtualdomains poczta do kogokolwiek poniżej %1 trafia do adresu lokalnego %2-NAZWA.</translation>
    </message>
    <message>
        <source>Through control/virtualdomains mail to %1 goes to the local address %2-NAME.</source>
        <translation>Przez control/virtualdomains poczta do %1 trafia do adresu lokalnego %2-NAZWA.</translation>
    </message>
    <message>
        <source>The same for %1 more.</source>
        <translation>To samo dotyczy dalszych: %1.</translation>
    </message>
    <message>
        <source>%1 is removed; without it holds: %2.</source>
        <translation>%1 jest usuwany; bez niego obowiązuje: %2.</translation>
    </message>
    <message>
        <source>It is taken back after %1 seconds unless it is confirmed, because it changes where mail is sent.</source>
        <translation>Zmiana zostanie cofnięta po %1 s, jeśli nie będzie potwierdzona, ponieważ zmienia miejsce, do którego wysyłana jest poczta.</translation>
    </message>
    <message>
        <source>It is taken back after %1 seconds unless it is confirmed, because it changes where the hub listens.</source>
        <translation>Zmiana zostanie cofnięta po %1 s, jeśli nie będzie potwierdzona, ponieważ zmienia adresy, na których hub nasłuchuje.</translation>
    </message>
    <message>
        <source>It is taken back after %1 seconds unless it is confirmed, because it changes what the hub is called or runs as.</source>
        <translation>Zmiana zostanie cofnięta po %1 s, jeśli nie będzie potwierdzona, ponieważ zmienia nazwę huba lub konta, na których działa.</translation>
    </message>
    <message>
        <source>It is taken back after %1 seconds unless it is confirmed, because it changes whether the hub relays for everybody.</source>
        <translation>Zmiana zostanie cofnięta po %1 s, jeśli nie będzie potwierdzona, ponieważ zmienia to, czy hub przekazuje pocztę dla wszystkich.</translation>
    </message>
    <message>
        <source>every file reads back as it was meant</source>
        <translation>każdy plik odczytuje się tak, jak zamierzono</translation>
    </message>
    <message>
        <source>the change is recorded in the history</source>
        <translation>zmiana jest zapisana w historii</translation>
    </message>
    <message>
        <source>control/morercpthosts is compiled</source>
        <translation>control/morercpthosts jest skompilowany</translation>
    </message>
    <message>
        <source>users/assign is compiled</source>
        <translation>users/assign jest skompilowany</translation>
    </message>
    <message>
        <source>the tcp rules are compiled</source>
        <translation>reguły tcp są skompilowane</translation>
    </message>
    <message>
        <source>qmail-send reads its files again (HUP)</source>
        <translation>qmail-send ponownie odczytuje pliki (HUP)</translation>
    </message>
    <message>
        <source>all services are restarted</source>
        <translation>wszystkie usługi są uruchamiane ponownie</translation>
    </message>
    <message>
        <source>%1 is restarted</source>
        <translation>%1: uruchamiane ponownie</translation>
    </message>
    <message>
        <source>by SMTP mail to %1 is accepted</source>
        <translation>przez SMTP poczta do %1 jest przyjmowana</translation>
    </message>
    <message>
        <source>by SMTP mail to %1 is refused</source>
        <translation>przez SMTP poczta do %1 jest odrzucana</translation>
    </message>
    <message>
        <source>%1 is written</source>
        <translation>%1: zapisano</translation>
    </message>
    <message>
        <source>%1 is removed</source>
        <translation>%1: usunięto</translation>
    </message>
    <message>
        <source>it does not run; it reads them when it starts</source>
        <translation>nie działa; odczyta je przy uruchomieniu</translation>
    </message>
    <message>
        <source>it does not run; it reads its files when it starts</source>
        <translation>nie działa; odczyta swoje pliki przy uruchomieniu</translation>
    </message>
    <message>
        <source>it has answered since</source>
        <translation>odpowiada od tego czasu</translation>
    </message>
    <message>
        <source>it was told; whether it has read them cannot be asked</source>
        <translation>powiadomiono; nie da się sprawdzić, czy je odczytał</translation>
    </message>
    <message>
        <source>it runs as process %1</source>
        <translation>działa jako proces %1</translation>
    </message>
    <message>
        <source>it says the same already</source>
        <translation>zawiera już to samo</translation>
    </message>
    <message>
        <source>this machine may send mail anywhere, so the answer would say nothing</source>
        <translation>ten komputer może wysyłać pocztę dokądkolwiek, więc odpowiedź nic by nie mówiła</translation>
    </message>
    <message>
        <source>Undo of change %1: %2</source>
        <translation>Cofnięcie zmiany %1: %2</translation>
    </message>
    <message>
        <source>there is no Maildir %1 yet: mail for it waits until its owner makes it with maildirmake</source>
        <translation>nie ma jeszcze Maildira %1: poczta do niego czeka, aż właściciel utworzy go programem maildirmake</translation>
    </message>
    <message>
        <source>Could not %1: %2</source>
        <translation>Nie udało się %1: %2</translation>
    </message>
    <message>
        <source>change where mail for the address goes</source>
        <translation>zmienić miejsca, do którego trafia poczta tego adresu</translation>
    </message>
    <message>
        <source>take the addresses from the table</source>
        <translation>wczytać adresów z tabeli</translation>
    </message>
    <message>
        <source>remove the address</source>
        <translation>usunąć adresu</translation>
    </message>
    <message>
        <source>restore the backup</source>
        <translation>przywrócić kopii zapasowej</translation>
    </message>
    <message>
        <source>edit the files</source>
        <translation>edytować plików</translation>
    </message>
    <message>
        <source>make these changes</source>
        <translation>wprowadzić tych zmian</translation>
    </message>
    <message>
        <source>take back the change</source>
        <translation>cofnąć zmiany</translation>
    </message>
    <message>
        <source>change the setting</source>
        <translation>zmienić ustawienia</translation>
    </message>
    <message>
        <source>set the setting back to its standard</source>
        <translation>przywrócić standardowej wartości ustawienia</translation>
    </message>
    <message>
        <source>write the file</source>
        <translation>zapisać pliku</translation>
    </message>
    <message>
        <source>add the domain</source>
        <translation>dodać domeny</translation>
    </message>
    <message>
        <source>change the domain</source>
        <translation>zmienić domeny</translation>
    </message>
    <message>
        <source>remove the domain</source>
        <translation>usunąć domeny</translation>
    </message>
    <message>
        <source>rename the domain</source>
        <translation>zmienić nazwy domeny</translation>
    </message>
    <message>
        <source>remove the entry of fastforward&apos;s table</source>
        <translation>usunąć wpisu z tabeli fastforward</translation>
    </message>
    <message>
        <source>set the entry of fastforward&apos;s table</source>
        <translation>ustawić wpisu w tabeli fastforward</translation>
    </message>
    <message>
        <source>change the names of the hub</source>
        <translation>zmienić nazw huba</translation>
    </message>
    <message>
        <source>add members to the mailing list</source>
        <translation>dodać członków do listy dyskusyjnej</translation>
    </message>
    <message>
        <source>make the mailing list</source>
        <translation>utworzyć listy dyskusyjnej</translation>
    </message>
    <message>
        <source>remove the mailing list</source>
        <translation>usunąć listy dyskusyjnej</translation>
    </message>
    <message>
        <source>remove members of the mailing list</source>
        <translation>usunąć członków z listy dyskusyjnej</translation>
    </message>
    <message>
        <source>change the owner of the mailing list</source>
        <translation>zmienić właściciela listy dyskusyjnej</translation>
    </message>
    <message>
        <source>remove the password</source>
        <translation>usunąć hasła</translation>
    </message>
    <message>
        <source>set the password</source>
        <translation>ustawić hasła</translation>
    </message>
    <message>
        <source>change what is archived</source>
        <translation>zmienić zakresu archiwizacji</translation>
    </message>
    <message>
        <source>change the queue for hosts that dial in</source>
        <translation>zmienić kolejki dla hostów, które się wdzwaniają</translation>
    </message>
    <message>
        <source>make this a client without a queue</source>
        <translation>uczynić tego komputera klientem bez kolejki</translation>
    </message>
    <message>
        <source>make this a client of another hub</source>
        <translation>uczynić tego komputera klientem innego huba</translation>
    </message>
    <message>
        <source>add the rule for clients</source>
        <translation>dodać reguły dla klientów</translation>
    </message>
    <message>
        <source>remove the rule for clients</source>
        <translation>usunąć reguły dla klientów</translation>
    </message>
    <message>
        <source>end the service</source>
        <translation>zakończyć usługi</translation>
    </message>
    <message>
        <source>begin the service</source>
        <translation>rozpocząć usługi</translation>
    </message>
    <message>
        <source>let the services follow their settings</source>
        <translation>dostosować usług do ich ustawień</translation>
    </message>
    <message>
        <source>take over the hub</source>
        <translation>przejąć huba</translation>
    </message>
    <message>
        <source>make the hub</source>
        <translation>utworzyć huba</translation>
    </message>
    <message>
        <source>remove the smart host</source>
        <translation>usunąć smart hosta</translation>
    </message>
    <message>
        <source>set the smart host</source>
        <translation>ustawić smart hosta</translation>
    </message>
    <message>
        <source>install the certificate</source>
        <translation>zainstalować certyfikatu</translation>
    </message>
    <message>
        <source>make the certificate</source>
        <translation>utworzyć certyfikatu</translation>
    </message>
    <message>
        <source>remove the certificate</source>
        <translation>usunąć certyfikatu</translation>
    </message>
    <message>
        <source>add the rule of users/assign</source>
        <translation>dodać reguły users/assign</translation>
    </message>
    <message>
        <source>make users/assign anew</source>
        <translation>utworzyć users/assign na nowo</translation>
    </message>
    <message>
        <source>remove the rule of users/assign</source>
        <translation>usunąć reguły users/assign</translation>
    </message>
    <message>
        <source>change the list of users</source>
        <translation>zmienić listy użytkowników</translation>
    </message>
    <message>
        <source>take back what was not confirmed</source>
        <translation>cofnąć niepotwierdzonych zmian</translation>
    </message>
    <message>
        <source>make the change</source>
        <translation>wprowadzić zmiany</translation>
    </message>
    <message>
        <source>begin a change</source>
        <translation>rozpocząć zmiany</translation>
    </message>
    <message>
        <source>make good an interrupted change</source>
        <translation>naprawić przerwanej zmiany</translation>
    </message>
    <message>
        <source>open the history</source>
        <translation>otworzyć historii</translation>
    </message>
    <message>
        <source>open the history in %1</source>
        <translation>otworzyć historii w %1</translation>
    </message>
    <message>
        <source>make the history in %1</source>
        <translation>utworzyć historii w %1</translation>
    </message>
    <message>
        <source>read the history</source>
        <translation>odczytać historii</translation>
    </message>
    <message>
        <source>write the history</source>
        <translation>zapisać historii</translation>
    </message>
    <message>
        <source>read the audit log</source>
        <translation>odczytać dziennika audytu</translation>
    </message>
    <message>
        <source>read the request</source>
        <translation>odczytać żądania</translation>
    </message>
    <message>
        <source>note what was edited outside</source>
        <translation>odnotować zmian wprowadzonych poza programem</translation>
    </message>
    <message>
        <source>forget the confirmation</source>
        <translation>usunąć zapisu o potwierdzeniu</translation>
    </message>
    <message>
        <source>take back the change of %1</source>
        <translation>cofnąć zmiany w %1</translation>
    </message>
    <message>
        <source>undo change %1</source>
        <translation>cofnąć zmiany %1</translation>
    </message>
    <message>
        <source>find the hub</source>
        <translation>znaleźć huba</translation>
    </message>
    <message>
        <source>find the file of %1</source>
        <translation>znaleźć pliku %1</translation>
    </message>
    <message>
        <source>find the files of %1</source>
        <translation>znaleźć plików %1</translation>
    </message>
    <message>
        <source>find the files of the addresses</source>
        <translation>znaleźć plików adresów</translation>
    </message>
    <message>
        <source>find the account of the SMTP server</source>
        <translation>znaleźć konta serwera SMTP</translation>
    </message>
    <message>
        <source>list the addresses</source>
        <translation>wyświetlić adresów</translation>
    </message>
    <message>
        <source>list the mailing lists</source>
        <translation>wyświetlić list dyskusyjnych</translation>
    </message>
    <message>
        <source>look at the list %1</source>
        <translation>obejrzeć listy %1</translation>
    </message>
    <message>
        <source>read the members of %1</source>
        <translation>odczytać członków %1</translation>
    </message>
    <message>
        <source>make the mailing list %1</source>
        <translation>utworzyć listy dyskusyjnej %1</translation>
    </message>
    <message>
        <source>read the passwords</source>
        <translation>odczytać haseł</translation>
    </message>
    <message>
        <source>set a password</source>
        <translation>ustawić hasła</translation>
    </message>
    <message>
        <source>add the rule</source>
        <translation>dodać reguły</translation>
    </message>
    <message>
        <source>compile the rules</source>
        <translation>skompilować reguł</translation>
    </message>
    <message>
        <source>make users/assign</source>
        <translation>utworzyć users/assign</translation>
    </message>
    <message>
        <source>look up the accounts</source>
        <translation>wyszukać kont</translation>
    </message>
    <message>
        <source>look up the account %1</source>
        <translation>wyszukać konta %1</translation>
    </message>
    <message>
        <source>explain %1</source>
        <translation>wyjaśnić %1</translation>
    </message>
    <message>
        <source>rename %1</source>
        <translation>zmienić nazwy %1</translation>
    </message>
    <message>
        <source>add %1</source>
        <translation>dodać %1</translation>
    </message>
    <message>
        <source>change %1</source>
        <translation>zmienić %1</translation>
    </message>
    <message>
        <source>read %1</source>
        <translation>odczytać %1</translation>
    </message>
    <message>
        <source>open %1</source>
        <translation>otworzyć %1</translation>
    </message>
    <message>
        <source>start %1</source>
        <translation>uruchomić %1</translation>
    </message>
    <message>
        <source>connect to %1</source>
        <translation>połączyć się z %1</translation>
    </message>
    <message>
        <source>make a certificate</source>
        <translation>utworzyć certyfikatu</translation>
    </message>
    <message>
        <source>make a hub in %1</source>
        <translation>utworzyć huba w %1</translation>
    </message>
    <message>
        <source>take over the hub in %1</source>
        <translation>przejąć huba w %1</translation>
    </message>
    <message>
        <source>read the relays</source>
        <translation>odczytać serwerów przekazujących</translation>
    </message>
    <message>
        <source>try the relay</source>
        <translation>wypróbować serwera przekazującego</translation>
    </message>
    <message>
        <source>back up the configuration</source>
        <translation>utworzyć kopii zapasowej konfiguracji</translation>
    </message>
    <message>
        <source>read the backup %1</source>
        <translation>odczytać kopii zapasowej %1</translation>
    </message>
    <message>
        <source>remove the backup %1</source>
        <translation>usunąć kopii zapasowej %1</translation>
    </message>
    <message>
        <source>finish the change</source>
        <translation>dokończyć zmiany</translation>
    </message>
    <message>
        <source>show %1</source>
        <translation>pokazać %1</translation>
    </message>
    <message>
        <source>stop the hub</source>
        <translation>zatrzymać huba</translation>
    </message>
    <message>
        <source>read the queue</source>
        <translation>odczytać kolejki</translation>
    </message>
    <message>
        <source>look after the hub</source>
        <translation>zadbać o hub</translation>
    </message>
    <message>
        <source>retry all messages</source>
        <translation>ponowić prób doręczenia wszystkich wiadomości</translation>
    </message>
    <message>
        <source>retry message %1</source>
        <translation>ponowić próby doręczenia wiadomości %1</translation>
    </message>
    <message>
        <source>return message %1</source>
        <translation>zwrócić wiadomości %1</translation>
    </message>
    <message>
        <source>delete message %1</source>
        <translation>usunąć wiadomości %1</translation>
    </message>
    <message>
        <source>give message %1 more time</source>
        <translation>dać wiadomości %1 więcej czasu</translation>
    </message>
    <message>
        <source>start the service %1</source>
        <translation>uruchomić usługi %1</translation>
    </message>
    <message>
        <source>stop the service %1</source>
        <translation>zatrzymać usługi %1</translation>
    </message>
    <message>
        <source>restart the service %1</source>
        <translation>uruchomić ponownie usługi %1</translation>
    </message>
    <message>
        <source>pause the service %1</source>
        <translation>wstrzymać usługi %1</translation>
    </message>
    <message>
        <source>continue the service %1</source>
        <translation>wznowić usługi %1</translation>
    </message>
    <message>
        <source>reload the service %1</source>
        <translation>przeładować usługi %1</translation>
    </message>
    <message>
        <source>try the login at %1</source>
        <translation>wypróbować logowania do %1</translation>
    </message>
    <message>
        <source>send a test mail</source>
        <translation>wysłać wiadomości testowej</translation>
    </message>
    <message>
        <source>ask the name system</source>
        <translation>odpytać DNS</translation>
    </message>
    <message>
        <source>ask the name system about %1</source>
        <translation>odpytać DNS o %1</translation>
    </message>
    <message>
        <source>list the logs of %1</source>
        <translation>wyświetlić dzienników %1</translation>
    </message>
    <message>
        <source>open the log %1</source>
        <translation>otworzyć dziennika %1</translation>
    </message>
    <message>
        <source>open the log file %1 in %2</source>
        <translation>otworzyć pliku dziennika %1 w %2</translation>
    </message>
    <message>
        <source>Could not answer: %1</source>
        <translation>Nie udało się odpowiedzieć: %1</translation>
    </message>
    <message>
        <source>There is no %1</source>
        <translation>Nie ma: %1</translation>
    </message>
    <message>
        <source>There is no file to change: %1</source>
        <translation>Nie ma pliku do zmiany: %1</translation>
    </message>
    <message>
        <source>There is no control file to change: %1</source>
        <translation>Nie ma pliku control do zmiany: %1</translation>
    </message>
    <message>
        <source>There is no history: %1</source>
        <translation>Nie ma historii: %1</translation>
    </message>
    <message>
        <source>There is no change %1</source>
        <translation>Nie ma zmiany %1</translation>
    </message>
    <message>
        <source>There is no change %1, and an older one %2</source>
        <translation>Nie ma zmiany %1 i starszej zmiany %2</translation>
    </message>
    <message>
        <source>There is no change %1 that can be undone</source>
        <translation>Nie ma zmiany %1, którą można by cofnąć</translation>
    </message>
    <message>
        <source>There is no change to undo</source>
        <translation>Nie ma zmiany do cofnięcia</translation>
    </message>
    <message>
        <source>There is no change that waits to be confirmed</source>
        <translation>Nie ma zmiany, która czeka na potwierdzenie</translation>
    </message>
    <message>
        <source>There is no domain %1 on this hub</source>
        <translation>Na tym hubie nie ma domeny %1</translation>
    </message>
    <message>
        <source>There is no domain %1 that is delivered here</source>
        <translation>Nie ma domeny %1, która byłaby doręczana tutaj</translation>
    </message>
    <message>
        <source>There is no domain %1 in this backup</source>
        <translation>W tej kopii nie ma domeny %1</translation>
    </message>
    <message>
        <source>There is no delivery to %1 there</source>
        <translation>Nie ma tam doręczania do %1</translation>
    </message>
    <message>
        <source>There is no file of the address %1 (%2)</source>
        <translation>Nie ma pliku adresu %1 (%2)</translation>
    </message>
    <message>
        <source>There is no file %1 in this backup</source>
        <translation>W tej kopii nie ma pliku %1</translation>
    </message>
    <message>
        <source>There is no backup named %1</source>
        <translation>Nie ma kopii zapasowej o nazwie %1</translation>
    </message>
    <message>
        <source>There is no entry &quot;%1&quot; in %2</source>
        <translation>Nie ma wpisu „%1” w %2</translation>
    </message>
    <message>
        <source>There is no name %1 in the table of fastforward</source>
        <translation>W tabeli fastforward nie ma nazwy %1</translation>
    </message>
    <message>
        <source>There is no mailing list %1</source>
        <translation>Nie ma listy dyskusyjnej %1</translation>
    </message>
    <message>
        <source>There is no member %1 of %2</source>
        <translation>Nie ma członka %1 w %2</translation>
    </message>
    <message>
        <source>There is no password of %1</source>
        <translation>Nie ma hasła dla %1</translation>
    </message>
    <message>
        <source>There is no rule for %1</source>
        <translation>Nie ma reguły dla %1</translation>
    </message>
    <message>
        <source>There is no rule for everybody else</source>
        <translation>Nie ma reguły dla wszystkich innych</translation>
    </message>
    <message>
        <source>There is no rule for %1 in users/assign</source>
        <translation>W users/assign nie ma reguły dla %1</translation>
    </message>
    <message>
        <source>There is no relay for %1</source>
        <translation>Nie ma serwera przekazującego dla %1</translation>
    </message>
    <message>
        <source>There is no certificate %1</source>
        <translation>Nie ma certyfikatu %1</translation>
    </message>
    <message>
        <source>There is no account %1</source>
        <translation>Nie ma konta %1</translation>
    </message>
    <message>
        <source>There is no local address of %1: %2</source>
        <translation>Nie ma lokalnego adresu %1: %2</translation>
    </message>
    <message>
        <source>There is no service named %1</source>
        <translation>Nie ma usługi o nazwie %1</translation>
    </message>
    <message>
        <source>There is no service named %1 that a hub can have</source>
        <translation>Nie ma usługi o nazwie %1, którą mógłby mieć hub</translation>
    </message>
    <message>
        <source>There is no control file named %1</source>
        <translation>Nie ma pliku control o nazwie %1</translation>
    </message>
    <message>
        <source>There is no log directory named %1</source>
        <translation>Nie ma katalogu dzienników o nazwie %1</translation>
    </message>
    <message>
        <source>There is no log file %1 in %2</source>
        <translation>Nie ma pliku dziennika %1 w %2</translation>
    </message>
    <message>
        <source>There is no log file %1 as it was listed</source>
        <translation>Nie ma już pliku dziennika %1 w postaci z listy</translation>
    </message>
    <message>
        <source>There is no hub in %1 that was set up by hand: no service below /service or /etc/service starts its qmail-send</source>
        <translation>W %1 nie ma huba skonfigurowanego ręcznie: żadna usługa poniżej /service lub /etc/service nie uruchamia jego qmail-send</translation>
    </message>
    <message>
        <source>There is no hub in %1 yet; one of the acts must make it (org.mailwright.Setup).</source>
        <translation>W %1 nie ma jeszcze huba; musi go utworzyć jedna z operacji (org.mailwright.Setup).</translation>
    </message>
    <message>
        <source>There is no hub in %1 yet; make one with the application, or with: mailwrightctl setup create NAME.</source>
        <translation>W %1 nie ma jeszcze huba; można go utworzyć w aplikacji lub poleceniem: mailwrightctl setup create NAZWA.</translation>
    </message>
    <message>
        <source>The hub in %1 was set up by others and has not been taken over yet: mailwrightctl setup adopt.</source>
        <translation>Hub w %1 skonfigurował ktoś inny i nie został on jeszcze przejęty: mailwrightctl setup adopt.</translation>
    </message>
    <message>
        <source>There is no method %1.</source>
        <translation>Nie ma metody %1.</translation>
    </message>
    <message>
        <source>Not allowed: the right to %1 is missing</source>
        <translation>Niedozwolone: brak prawa, aby %1</translation>
    </message>
    <message>
        <source>Not allowed: the right to view is missing</source>
        <translation>Niedozwolone: brak prawa do przeglądania</translation>
    </message>
    <message>
        <source>Not allowed: the right to operate is missing</source>
        <translation>Niedozwolone: brak prawa do obsługi</translation>
    </message>
    <message>
        <source>Not allowed: the right to configure is missing</source>
        <translation>Niedozwolone: brak prawa do konfigurowania</translation>
    </message>
    <message>
        <source>read mail</source>
        <translation>czytanie poczty</translation>
    </message>
    <message>
        <source>let mail run programs</source>
        <translation>pozwalać poczcie uruchamiać programy</translation>
    </message>
    <message>
        <source>give addresses to accounts</source>
        <translation>przydzielać adresy kontom</translation>
    </message>
    <message>
        <source>open the relay</source>
        <translation>otwierać przekazywanie poczty</translation>
    </message>
    <message>
        <source>delete mail</source>
        <translation>usuwać pocztę</translation>
    </message>
    <message>
        <source>read messages</source>
        <translation>czytać wiadomości</translation>
    </message>
    <message>
        <source>write files as they are given</source>
        <translation>zapisywać pliki tak, jak je podano</translation>
    </message>
    <message>
        <source>restore a backup</source>
        <translation>przywracać kopię zapasową</translation>
    </message>
    <message>
        <source>Only root may do this: %1.</source>
        <translation>Może to zrobić tylko root: %1.</translation>
    </message>
    <message>
        <source>Only the hub&apos;s owner may do this: %1.</source>
        <translation>Może to zrobić tylko właściciel huba: %1.</translation>
    </message>
    <message>
        <source>Only root may do this, or whom polkit allows it: %1; %2.</source>
        <translation>Może to zrobić tylko root lub ten, komu pozwala polkit: %1; %2.</translation>
    </message>
    <message>
        <source>Only root may read mail, or whom polkit allows it: %1.</source>
        <translation>Pocztę może czytać tylko root lub ten, komu pozwala polkit: %1.</translation>
    </message>
    <message>
        <source>As root: %1</source>
        <translation>Jako root: %1</translation>
    </message>
    <message>
        <source>This is a private hub; only its owner may use it.</source>
        <translation>To jest prywatny hub; może go używać tylko jego właściciel.</translation>
    </message>
    <message>
        <source>%1 is not a member of the group %2.</source>
        <translation>%1 nie należy do grupy %2.</translation>
    </message>
    <message>
        <source>%1 is not a member of the group %2, and %3.</source>
        <translation>%1 nie należy do grupy %2, a ponadto %3.</translation>
    </message>
    <message>
        <source>An administrator can add the account, which is nearly as good as making it root: %1</source>
        <translation>Administrator może dodać to konto, co niemal równa się nadaniu mu praw roota: %1</translation>
    </message>
    <message>
        <source>the kernel does not tell which process asks (it is older than Linux 6.5)</source>
        <translation>jądro nie informuje, który proces pyta (jest starsze niż Linux 6.5)</translation>
    </message>
    <message>
        <source>another question to the same user waits for its answer</source>
        <translation>inne pytanie do tego samego użytkownika czeka na odpowiedź</translation>
    </message>
    <message>
        <source>too many questions are open</source>
        <translation>zbyt wiele pytań czeka na odpowiedź</translation>
    </message>
    <message>
        <source>there is no system bus to ask polkit by</source>
        <translation>nie ma magistrali systemowej, przez którą można by zapytać polkit</translation>
    </message>
    <message>
        <source>the system bus is gone</source>
        <translation>magistrala systemowa zniknęła</translation>
    </message>
    <message>
        <source>polkit could not be asked</source>
        <translation>nie udało się zapytać polkit</translation>
    </message>
    <message>
        <source>polkit does not run</source>
        <translation>polkit nie działa</translation>
    </message>
    <message>
        <source>polkit says: %1</source>
        <translation>polkit odpowiada: %1</translation>
    </message>
    <message>
        <source>polkit&apos;s answer cannot be understood</source>
        <translation>odpowiedzi polkit nie można zrozumieć</translation>
    </message>
    <message>
        <source>there is no agent to ask for a password where the request comes from</source>
        <translation>tam, skąd pochodzi żądanie, nie ma agenta, który mógłby zapytać o hasło</translation>
    </message>
    <message>
        <source>an administrator would have to be asked</source>
        <translation>trzeba by zapytać administratora</translation>
    </message>
    <message>
        <source>polkit refused it, or no password was given</source>
        <translation>polkit odmówił lub nie podano hasła</translation>
    </message>
    <message>
        <source>polkit refuses it</source>
        <translation>polkit odmawia</translation>
    </message>
    <message>
        <source>nobody answered in time</source>
        <translation>nikt nie odpowiedział na czas</translation>
    </message>
    <message>
        <source>%1 has changed</source>
        <translation>%1 – nastąpiła zmiana</translation>
    </message>
    <message>
        <source>%1 did it at %2 GMT by change %3 (%4).</source>
        <translation>Autor: %1, o %2 GMT, zmiana %3 (%4).</translation>
    </message>
    <message>
        <source>Read it again.</source>
        <translation>Należy odczytać ponownie.</translation>
    </message>
    <message>
        <source>It was removed, and not by a change recorded here.</source>
        <translation>Usunięto to, i to nie przez zmianę zapisaną tutaj.</translation>
    </message>
    <message>
        <source>It was edited outside at %1 GMT; it belongs to %2.</source>
        <translation>Edytowano poza programem o %1 GMT; właściciel: %2.</translation>
    </message>
    <message>
        <source>It was made or removed since, so the change cannot be taken back by itself.</source>
        <translation>Od tamtej pory utworzono to lub usunięto, więc tej zmiany nie można cofnąć samej.</translation>
    </message>
    <message>
        <source>A later change is in the same lines; undo that one first, or edit the file.</source>
        <translation>Późniejsza zmiana dotyczy tych samych wierszy; najpierw trzeba cofnąć ją albo edytować plik.</translation>
    </message>
    <message>
        <source>It holds secrets and was changed again later; undo the later change first.</source>
        <translation>Zawiera tajne dane i było później znów zmieniane; najpierw trzeba cofnąć późniejszą zmianę.</translation>
    </message>
    <message>
        <source>what %1 held before, a secret, is not kept any more</source>
        <translation>poprzednia zawartość %1 to tajne dane i nie jest już przechowywana</translation>
    </message>
    <message>
        <source>Set it again.</source>
        <translation>Należy ustawić je ponownie.</translation>
    </message>
    <message>
        <source>It has left the queue.</source>
        <translation>Opuściła kolejkę.</translation>
    </message>
    <message>
        <source>Its number belongs to another message now, or it was given more time.</source>
        <translation>Jej numer należy teraz do innej wiadomości albo dano jej więcej czasu.</translation>
    </message>
    <message>
        <source>message %1</source>
        <translation>wiadomość %1</translation>
    </message>
    <message>
        <source>change %1 (%2) waits to be confirmed</source>
        <translation>zmiana %1 (%2) czeka na potwierdzenie</translation>
    </message>
    <message>
        <source>Confirm it or undo it first.</source>
        <translation>Najpierw należy ją potwierdzić lub cofnąć.</translation>
    </message>
    <message>
        <source>nothing has been recorded yet</source>
        <translation>nic jeszcze nie zapisano</translation>
    </message>
    <message>
        <source>there is no change %1</source>
        <translation>nie ma zmiany %1</translation>
    </message>
    <message>
        <source>change %1 is not older than change %2</source>
        <translation>zmiana %1 nie jest starsza niż zmiana %2</translation>
    </message>
    <message>
        <source>Another change is being made; try again when it is done.</source>
        <translation>Trwa inna zmiana; należy spróbować ponownie, gdy się zakończy.</translation>
    </message>
    <message>
        <source>Nothing else is changed before; mend the reason and try again, or move %1 away.</source>
        <translation>Do tego czasu nic innego nie zostanie zmienione; należy usunąć przyczynę i spróbować ponownie albo przenieść %1 gdzie indziej.</translation>
    </message>
    <message>
        <source>Nothing has been changed.</source>
        <translation>Niczego nie zmieniono.</translation>
    </message>
    <message>
        <source>What was changed already has been taken back.</source>
        <translation>To, co już zmieniono, zostało cofnięte.</translation>
    </message>
    <message>
        <source>It could not be taken back either; the next start of mailwrightd tries it again.</source>
        <translation>Tego też nie udało się cofnąć; następny start mailwrightd spróbuje jeszcze raz.</translation>
    </message>
    <message>
        <source>A change may have at most 1000 files.</source>
        <translation>Zmiana może obejmować najwyżej 1000 plików.</translation>
    </message>
    <message>
        <source>A set has between 1 and 200 acts.</source>
        <translation>Zestaw obejmuje od 1 do 200 operacji.</translation>
    </message>
    <message>
        <source>A set has at most 200 acts.</source>
        <translation>Zestaw obejmuje najwyżej 200 operacji.</translation>
    </message>
    <message>
        <source>Eight changes are at work already; try again in a moment.</source>
        <translation>Trwa już osiem zmian; należy spróbować ponownie za chwilę.</translation>
    </message>
    <message>
        <source>Four requests of yours are at work already; try again in a moment.</source>
        <translation>Trwają już cztery żądania tego użytkownika; należy spróbować ponownie za chwilę.</translation>
    </message>
    <message>
        <source>At most %1 addresses are taken at a time.</source>
        <translation>Naraz przyjmuje się najwyżej tyle adresów: %1.</translation>
    </message>
    <message>
        <source>At most %1 domains are looked up at a time.</source>
        <translation>Naraz sprawdza się najwyżej tyle domen: %1.</translation>
    </message>
    <message>
        <source>There are 1000 backups already; remove some first.</source>
        <translation>Jest już 1000 kopii zapasowych; najpierw należy usunąć kilka.</translation>
    </message>
    <message>
        <source>An entry may have at most 1000 targets; a mailing list has no such limit.</source>
        <translation>Wpis może mieć najwyżej 1000 celów; lista dyskusyjna nie ma takiego ograniczenia.</translation>
    </message>
    <message>
        <source>%1 ended before its work was done</source>
        <translation>%1 zakończył się, zanim wykonał swoją pracę</translation>
    </message>
    <message>
        <source>What it had begun is finished or taken back before the next change; the journal of mailwrightd says which.</source>
        <translation>To, co rozpoczął, zostanie dokończone lub cofnięte przed następną zmianą; dziennik mailwrightd podaje, co się stało.</translation>
    </message>
    <message>
        <source>there was no answer in time</source>
        <translation>nie było odpowiedzi na czas</translation>
    </message>
    <message>
        <source>the worker was silent for a minute</source>
        <translation>proces roboczy milczał przez minutę</translation>
    </message>
    <message>
        <source>the worker ended before its work was done</source>
        <translation>proces roboczy zakończył się, zanim wykonał swoją pracę</translation>
    </message>
    <message>
        <source>the caller has gone, or the helper ends; what was begun goes on</source>
        <translation>wywołujący zniknął albo program pomocniczy się kończy; rozpoczęte działania trwają dalej</translation>
    </message>
    <message>
        <source>the helper let go of the call</source>
        <translation>program pomocniczy porzucił wywołanie</translation>
    </message>
    <message>
        <source>This is a mistake in mailwrightd; report it.</source>
        <translation>To błąd w mailwrightd; należy go zgłosić.</translation>
    </message>
    <message>
        <source>it is not running</source>
        <translation>nie działa</translation>
    </message>
    <message>
        <source>Start it.</source>
        <translation>Należy ją uruchomić.</translation>
    </message>
    <message>
        <source>it has not happened within %1 seconds</source>
        <translation>nie nastąpiło to w ciągu %1 s</translation>
    </message>
    <message>
        <source>Start the hub&apos;s supervisor: restart mailwrightd, and look at svscan.log.</source>
        <translation>Należy uruchomić nadzorcę huba: uruchomić ponownie mailwrightd i zajrzeć do svscan.log.</translation>
    </message>
    <message>
        <source>Look at the log of the service.</source>
        <translation>Należy zajrzeć do dziennika usługi.</translation>
    </message>
    <message>
        <source>It was told to stop and will when its running work is done.</source>
        <translation>Otrzymała polecenie zatrzymania i zatrzyma się, gdy skończy bieżącą pracę.</translation>
    </message>
    <message>
        <source>It was told to end and begins again when its running work is done.</source>
        <translation>Otrzymała polecenie zakończenia i zacznie od nowa, gdy skończy bieżącą pracę.</translation>
    </message>
    <message>
        <source>Start the service qmail-send.</source>
        <translation>Należy uruchomić usługę qmail-send.</translation>
    </message>
    <message>
        <source>Look at the service qmail-send.</source>
        <translation>Należy zajrzeć do usługi qmail-send.</translation>
    </message>
    <message>
        <source>qmail-send does not run</source>
        <translation>qmail-send nie działa</translation>
    </message>
    <message>
        <source>qmail-send takes no commands: it does not run, or is a stock one.</source>
        <translation>qmail-send nie przyjmuje poleceń: nie działa lub jest w wersji oryginalnej.</translation>
    </message>
    <message>
        <source>Check the owners and modes below queue.</source>
        <translation>Należy sprawdzić właścicieli i uprawnienia poniżej queue.</translation>
    </message>
    <message>
        <source>these have not ended: %1</source>
        <translation>nie zakończyły się: %1</translation>
    </message>
    <message>
        <source>Wait for their running work and try again.</source>
        <translation>Należy poczekać na ich bieżącą pracę i spróbować ponownie.</translation>
    </message>
    <message>
        <source>the hub offers no SMTP (control/smtplisten)</source>
        <translation>hub nie oferuje SMTP (control/smtplisten)</translation>
    </message>
    <message>
        <source>qmail-remote said nothing</source>
        <translation>qmail-remote nic nie odpowiedział</translation>
    </message>
    <message>
        <source>The qmail-send of this hub is %1&apos;s and takes no commands for one message; it can try all of them (queue retry-all), and queue rejuvenate gives one more or less time.</source>
        <translation>qmail-send tego huba pochodzi z %1 i nie przyjmuje poleceń dla pojedynczej wiadomości; można ponowić próby dla wszystkich (queue retry-all), a queue rejuvenate daje jednej więcej lub mniej czasu.</translation>
    </message>
    <message>
        <source>no supervise looks after %1</source>
        <translation>żaden supervise nie opiekuje się %1</translation>
    </message>
    <message>
        <source>the process that became uid %1 ended early</source>
        <translation>proces, który przyjął uid %1, zakończył się przedwcześnie</translation>
    </message>
    <message>
        <source>%1 cannot be understood: %2; remove it and adopt the hub again</source>
        <translation>nie można zrozumieć %1: %2; należy to usunąć i ponownie przejąć hub</translation>
    </message>
    <message>
        <source>the file stayed locked for %1 s</source>
        <translation>plik pozostał zablokowany przez %1 s</translation>
    </message>
    <message>
        <source>The helper cannot be reached</source>
        <translation>Nie można połączyć się z programem pomocniczym</translation>
    </message>
    <message>
        <source>There is no connection yet.</source>
        <translation>Nie ma jeszcze połączenia.</translation>
    </message>
    <message>
        <source>There is no helper at %1.</source>
        <translation>Pod %1 nie ma programu pomocniczego.</translation>
    </message>
    <message>
        <source>The helper at %1 is not running.</source>
        <translation>Program pomocniczy pod %1 nie działa.</translation>
    </message>
    <message>
        <source>Start it as root: systemctl start mailwrightd</source>
        <translation>Należy uruchomić go jako root: systemctl start mailwrightd</translation>
    </message>
    <message>
        <source>Start it: %1</source>
        <translation>Należy uruchomić: %1</translation>
    </message>
    <message>
        <source>Start mailwrightd.</source>
        <translation>Należy uruchomić mailwrightd.</translation>
    </message>
    <message>
        <source>The helper&apos;s socket %1 may not be opened by this user.</source>
        <translation>Ten użytkownik nie może otworzyć gniazda programu pomocniczego %1.</translation>
    </message>
    <message>
        <source>The helper at %1 is busy; it is tried again.</source>
        <translation>Program pomocniczy pod %1 jest zajęty; próba zostanie ponowiona.</translation>
    </message>
    <message>
        <source>Another user than root or you listens at %1: this is not the helper.</source>
        <translation>Pod %1 nasłuchuje inny użytkownik niż root lub bieżący: to nie jest program pomocniczy.</translation>
    </message>
    <message>
        <source>The helper sent something that is not an answer.</source>
        <translation>Program pomocniczy wysłał coś, co nie jest odpowiedzią.</translation>
    </message>
    <message>
        <source>The connection to the helper was lost.</source>
        <translation>Utracono połączenie z programem pomocniczym.</translation>
    </message>
    <message>
        <source>The helper refused the request (%1)</source>
        <translation>Program pomocniczy odrzucił żądanie (%1)</translation>
    </message>
    <message>
        <source>The helper refused the request (%1, %2)</source>
        <translation>Program pomocniczy odrzucił żądanie (%1, %2)</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>Nie ma takiego pliku ani katalogu</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>Brak dostępu</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>Operacja niedozwolona</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>Brak miejsca na urządzeniu</translation>
    </message>
    <message>
        <source>Disk quota exceeded</source>
        <translation>Przekroczony limit dyskowy</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>System plików tylko do odczytu</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>Błąd wejścia/wyjścia</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>To nie jest katalog</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>To jest katalog</translation>
    </message>
    <message>
        <source>File exists</source>
        <translation>Plik już istnieje</translation>
    </message>
    <message>
        <source>Device or resource busy</source>
        <translation>Urządzenie lub zasób zajęty</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <translation>Za dużo otwartych plików</translation>
    </message>
    <message>
        <source>Connection refused</source>
        <translation>Połączenie odrzucone</translation>
    </message>
    <message>
        <source>Connection reset by peer</source>
        <translation>Połączenie przerwane przez drugą stronę</translation>
    </message>
    <message>
        <source>Connection timed out</source>
        <translation>Przekroczono czas oczekiwania na połączenie</translation>
    </message>
    <message>
        <source>No route to host</source>
        <translation>Brak trasy do hosta</translation>
    </message>
    <message>
        <source>Network is unreachable</source>
        <translation>Sieć jest niedostępna</translation>
    </message>
    <message>
        <source>Broken pipe</source>
        <translation>Przerwany potok</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>brak odpowiedzi</translation>
    </message>
    <message>
        <source>no answer in time</source>
        <translation>brak odpowiedzi na czas</translation>
    </message>
    <message>
        <source>%1 cannot be changed here: %2</source>
        <translation>%1 nie można tu zmienić: %2</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>nie ma takiego pliku</translation>
    </message>
    <message>
        <source>no control file has that name</source>
        <translation>żaden plik control nie ma tej nazwy</translation>
    </message>
    <message>
        <source>no control file has that name; %1 is one</source>
        <translation>żaden plik control nie ma tej nazwy; istnieje %1</translation>
    </message>
    <message>
        <source>its * stands for the end of a name</source>
        <translation>znak * oznacza w jego nazwie dowolne zakończenie</translation>
    </message>
    <message>
        <source>it is made by a program</source>
        <translation>jest tworzony przez program</translation>
    </message>
    <message>
        <source>it is none of append, assign, exclude, include, mailnames, passwd and subusers</source>
        <translation>nie jest to żaden z plików append, assign, exclude, include, mailnames, passwd i subusers</translation>
    </message>
    <message>
        <source>addresses of the alias account are files .qmail-NAME in small letters</source>
        <translation>adresy konta alias to pliki .qmail-NAZWA pisane małymi literami</translation>
    </message>
    <message>
        <source>a person&apos;s files are .qmail and .qmail-EXTENSION in small letters</source>
        <translation>pliki osoby to .qmail i .qmail-ROZSZERZENIE pisane małymi literami</translation>
    </message>
    <message>
        <source>nobody here is called %1</source>
        <translation>nikt tutaj nie nazywa się %1</translation>
    </message>
    <message>
        <source>no account that gets mail is called %1</source>
        <translation>żadne konto, które dostaje pocztę, nie nazywa się %1</translation>
    </message>
    <message>
        <source>%1 is no home of this hub&apos;s people</source>
        <translation>%1 nie jest katalogiem domowym użytkownika tego huba</translation>
    </message>
    <message>
        <source>users/assign gives the address the home %1, which is not the account&apos;s own</source>
        <translation>users/assign przydziela adresowi katalog domowy %1, który nie jest katalogiem tego konta</translation>
    </message>
    <message>
        <source>only control/servercerts/NAME.pem lies below a directory there</source>
        <translation>w tamtejszych podkatalogach znajduje się tylko control/servercerts/NAZWA.pem</translation>
    </message>
    <message>
        <source>there are files .qmail-192:0:2:1-default alone, named after the machines of customers</source>
        <translation>są tam tylko pliki .qmail-192:0:2:1-default, nazwane od komputerów klientów</translation>
    </message>
    <message>
        <source>no service can have that name</source>
        <translation>żadna usługa nie może mieć takiej nazwy</translation>
    </message>
    <message>
        <source>a service has run, log/run, down and link</source>
        <translation>usługa ma run, log/run, down i link</translation>
    </message>
    <message>
        <source>a private hub has no mailing lists of mlmmj</source>
        <translation>prywatny hub nie ma list dyskusyjnych mlmmj</translation>
    </message>
    <message>
        <source>that is no mailing list</source>
        <translation>to nie jest lista dyskusyjna</translation>
    </message>
    <message>
        <source>of a list, control/owner and its files of members can be changed</source>
        <translation>w liście można zmienić control/owner i jej pliki członków</translation>
    </message>
    <message>
        <source>%1 belongs to uid %2, which it must not; give it back with chown first</source>
        <translation>%1 należy do uid %2, a nie powinien; najpierw należy go oddać poleceniem chown</translation>
    </message>
    <message>
        <source>%1 is a link; only ordinary files are changed</source>
        <translation>%1 jest dowiązaniem; zmieniane są tylko zwykłe pliki</translation>
    </message>
    <message>
        <source>%1 is no ordinary file</source>
        <translation>%1 nie jest zwykłym plikiem</translation>
    </message>
    <message>
        <source>%1 has a second name (a hard link)</source>
        <translation>%1 ma drugą nazwę (dowiązanie twarde)</translation>
    </message>
    <message>
        <source>%1 is not the link that it was made as</source>
        <translation>%1 nie jest dowiązaniem w takiej postaci, w jakiej zostało utworzone</translation>
    </message>
    <message>
        <source>%1 is not a directory of the hub&apos;s owner; move it away</source>
        <translation>%1 nie jest katalogiem właściciela huba; należy przenieść to gdzie indziej</translation>
    </message>
    <message>
        <source>it is not an ordinary file</source>
        <translation>nie jest zwykłym plikiem</translation>
    </message>
    <message>
        <source>it is not an ordinary file of its own</source>
        <translation>nie jest zwykłym, samodzielnym plikiem</translation>
    </message>
    <message>
        <source>it holds a secret</source>
        <translation>zawiera tajne dane</translation>
    </message>
    <message>
        <source>it holds secrets, which are never shown</source>
        <translation>zawiera tajne dane, których nigdy się nie pokazuje</translation>
    </message>
    <message>
        <source>Secrets are never shown; set a new one if it is lost.</source>
        <translation>Tajnych danych nigdy się nie pokazuje; jeśli zostały utracone, należy ustawić nowe.</translation>
    </message>
    <message>
        <source>it holds bytes that are not UTF-8, which would be lost</source>
        <translation>zawiera bajty, które nie są w UTF-8 i zostałyby utracone</translation>
    </message>
    <message>
        <source>Edit it on the computer itself.</source>
        <translation>Należy edytować na samym komputerze.</translation>
    </message>
    <message>
        <source>it is named twice</source>
        <translation>podano to dwa razy</translation>
    </message>
    <message>
        <source>only Mailwright&apos;s own programs read this file (%1); those of this hub are %2&apos;s and do not know it</source>
        <translation>ten plik czytają tylko własne programy Mailwright (%1); te na tym hubie pochodzą z %2 i go nie znają</translation>
    </message>
    <message>
        <source>without rules every client would be let in; empty it instead</source>
        <translation>bez reguł wpuszczany byłby każdy klient; zamiast tego należy opróżnić plik</translation>
    </message>
    <message>
        <source>the programs of the hub do not work without it</source>
        <translation>bez niego programy huba nie działają</translation>
    </message>
    <message>
        <source>a link leads to one path from the root</source>
        <translation>dowiązanie prowadzi do jednej ścieżki, liczonej od katalogu głównego</translation>
    </message>
    <message>
        <source>it is no script: the first line does not say what runs it (#!/bin/sh)</source>
        <translation>to nie jest skrypt: pierwszy wiersz nie podaje, co go uruchamia (#!/bin/sh)</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an address: NAME@DOMAIN, NAME, or * for everything else</source>
        <translation>„%1” nie jest adresem: NAZWA@DOMENA, NAZWA lub * dla wszystkiego innego</translation>
    </message>
    <message>
        <source>Add its domain first.</source>
        <translation>Najpierw należy dodać jego domenę.</translation>
    </message>
    <message>
        <source>Add the domain first.</source>
        <translation>Najpierw należy dodać domenę.</translation>
    </message>
    <message>
        <source>%1 is not delivered here: its domain is neither in control/locals nor in control/virtualdomains</source>
        <translation>%1 nie jest doręczany tutaj: jego domeny nie ma ani w control/locals, ani w control/virtualdomains</translation>
    </message>
    <message>
        <source>The .qmail file of %1 is not one that can be changed from here: %2.</source>
        <translation>Pliku .qmail adresu %1 nie można stąd zmienić: %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a place; mail that is dropped goes nowhere</source>
        <translation>„%1” to miejsce docelowe; poczta porzucana nigdzie nie trafia</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has a character that no line may have</source>
        <translation>„%1” zawiera znak, którego nie może mieć żaden wiersz</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no mailbox: write /PATH or ./PATH, with a slash at the end for a Maildir</source>
        <translation>„%1” nie jest skrzynką: należy napisać /ŚCIEŻKA lub ./ŚCIEŻKA, z ukośnikiem na końcu dla Maildira</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an address</source>
        <translation>„%1” nie jest adresem</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a comment, not an address</source>
        <translation>„%1” jest komentarzem, a nie adresem</translation>
    </message>
    <message>
        <source>&quot;%1&quot; would be read as something else</source>
        <translation>„%1” zostałoby odczytane jako coś innego</translation>
    </message>
    <message>
        <source>say where the mail shall go</source>
        <translation>należy podać, dokąd ma trafiać poczta</translation>
    </message>
    <message>
        <source>mail that is dropped goes nowhere else; replace what the address has</source>
        <translation>poczta porzucana nie trafia nigdzie indziej; należy zastąpić to, co ma adres</translation>
    </message>
    <message>
        <source>there is none</source>
        <translation>brak</translation>
    </message>
    <message>
        <source>it is not an address</source>
        <translation>to nie jest adres</translation>
    </message>
    <message>
        <source>it is neither a local part nor an address</source>
        <translation>to nie jest ani część lokalna, ani adres</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a domain</source>
        <translation>„%1” nie jest domeną</translation>
    </message>
    <message>
        <source>a virtual domain needs a user who looks after it</source>
        <translation>domena wirtualna potrzebuje użytkownika, który się nią opiekuje</translation>
    </message>
    <message>
        <source>only a virtual domain has a user</source>
        <translation>tylko domena wirtualna ma użytkownika</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a user, or a user and an extension</source>
        <translation>„%1” nie jest użytkownikiem ani użytkownikiem z rozszerzeniem</translation>
    </message>
    <message>
        <source>control/locals knows whole domains only, none that stand for all below them</source>
        <translation>control/locals zna tylko całe domeny, a nie takie, które oznaczają wszystko poniżej</translation>
    </message>
    <message>
        <source>only a virtual domain has exceptions</source>
        <translation>tylko domena wirtualna ma wyjątki</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither an address nor a domain within %2</source>
        <translation>„%1” nie jest ani adresem, ani domeną w obrębie %2</translation>
    </message>
    <message>
        <source>it is a local domain of this hub already</source>
        <translation>jest już domeną lokalną tego huba</translation>
    </message>
    <message>
        <source>it is a relay domain of this hub already</source>
        <translation>jest już domeną, dla której hub przekazuje pocztę</translation>
    </message>
    <message>
        <source>it is a virtual domain of this hub already</source>
        <translation>jest już domeną wirtualną tego huba</translation>
    </message>
    <message>
        <source>Remove it first to make it another kind.</source>
        <translation>Aby zmienić jej rodzaj, najpierw należy ją usunąć.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not what stands before the @ of an address</source>
        <translation>„%1” nie jest częścią adresu przed znakiem @</translation>
    </message>
    <message>
        <source>a domain stays a domain, and one that stands for all below it stays that</source>
        <translation>domena pozostaje domeną, a ta, która oznacza wszystko poniżej, też pozostaje taka</translation>
    </message>
    <message>
        <source>%1 is a domain of this hub already</source>
        <translation>%1 jest już domeną tego huba</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the name of a host</source>
        <translation>„%1” nie jest nazwą hosta</translation>
    </message>
    <message>
        <source>it is one line</source>
        <translation>to jest jeden wiersz</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be one</source>
        <translation>„%1” nie nadaje się do tego</translation>
    </message>
    <message>
        <source>name at least one QMQP server by its IP address</source>
        <translation>należy podać co najmniej jeden serwer QMQP przez jego adres IP</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no IPv4 address</source>
        <translation>„%1” nie jest adresem IPv4</translation>
    </message>
    <message>
        <source>a name is missing</source>
        <translation>brakuje nazwy</translation>
    </message>
    <message>
        <source>the name is longer than 253 characters</source>
        <translation>nazwa jest dłuższa niż 253 znaki</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has two dots together, or a dot at an end</source>
        <translation>„%1” ma dwie kropki obok siebie lub kropkę na początku albo na końcu</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has a part longer than 63 characters</source>
        <translation>„%1” ma część dłuższą niż 63 znaki</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has letters beyond a to z: write its xn-- form</source>
        <translation>„%1” ma litery spoza a–z: należy napisać nazwę w postaci xn--</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has the character &apos;%2&apos;, which no host name has</source>
        <translation>„%1” ma znak &apos;%2&apos;, którego nie ma w żadnej nazwie hosta</translation>
    </message>
    <message>
        <source>a value is one line</source>
        <translation>wartość jest jednym wierszem</translation>
    </message>
    <message>
        <source>this file holds one value, which can be replaced only</source>
        <translation>ten plik zawiera jedną wartość, którą można tylko zastąpić</translation>
    </message>
    <message>
        <source>this file can be given as a whole only</source>
        <translation>ten plik można podać tylko w całości</translation>
    </message>
    <message>
        <source>is made by a program and not edited by hand</source>
        <translation>jest tworzony przez program i nie edytuje się go ręcznie</translation>
    </message>
    <message>
        <source>a NUL byte</source>
        <translation>bajt NUL</translation>
    </message>
    <message>
        <source>a carriage return at the end of the line: the file has Windows line ends</source>
        <translation>znak powrotu karetki na końcu wiersza: plik ma windowsowe końce wierszy</translation>
    </message>
    <message>
        <source>only the first line counts</source>
        <translation>liczy się tylko pierwszy wiersz</translation>
    </message>
    <message>
        <source>empty: double bounces are discarded</source>
        <translation>pusty: podwójne odbicia są porzucane</translation>
    </message>
    <message>
        <source>the first line is empty</source>
        <translation>pierwszy wiersz jest pusty</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no dot: it should be the host&apos;s full name</source>
        <translation>„%1” nie ma kropki: powinna to być pełna nazwa hosta</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the plain part of an address before the @</source>
        <translation>„%1” nie jest zwykłą częścią adresu przed znakiem @</translation>
    </message>
    <message>
        <source>must be one character</source>
        <translation>musi być jednym znakiem</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the path of a program: nothing may follow it</source>
        <translation>„%1” nie jest ścieżką programu: nic nie może po niej następować</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is none of the words of this file; it would mean %2</source>
        <translation>„%1” nie jest żadnym ze słów tego pliku; oznaczałoby %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an octal number</source>
        <translation>„%1” nie jest liczbą ósemkową</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a whole number; it would be ignored</source>
        <translation>„%1” nie jest liczbą całkowitą; zostałoby pominięte</translation>
    </message>
    <message>
        <source>%1 is not between %2 and %3</source>
        <translation>%1 nie mieści się między %2 a %3</translation>
    </message>
    <message>
        <source>0 holds all these deliveries</source>
        <translation>0 wstrzymuje wszystkie te doręczenia</translation>
    </message>
    <message>
        <source>%1 is not a prime number: the queue is split unevenly</source>
        <translation>%1 nie jest liczbą pierwszą: kolejka jest podzielona nierówno</translation>
    </message>
    <message>
        <source>begins with a space, which would be part of the entry</source>
        <translation>zaczyna się od spacji, która należałaby do wpisu</translation>
    </message>
    <message>
        <source>names %1 of %2, one a line in this order: %3</source>
        <translation>podaje %1 z %2, każdą pozycję w osobnym wierszu, w tej kolejności: %3</translation>
    </message>
    <message>
        <source>names no address: write address:port, or remove the file</source>
        <translation>nie podaje adresu: należy napisać adres:port lub usunąć plik</translation>
    </message>
    <message>
        <source>has no entry: no mail is accepted from strangers</source>
        <translation>nie ma wpisu: od obcych nie jest przyjmowana żadna poczta</translation>
    </message>
    <message>
        <source>is empty: mail could not be delivered</source>
        <translation>jest pusty: poczty nie można by doręczyć</translation>
    </message>
    <message>
        <source>the first line is blank: every delivery would fail</source>
        <translation>pierwszy wiersz jest pusty: każde doręczenie by się nie powiodło</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the name of an account or a group</source>
        <translation>„%1” nie jest nazwą konta ani grupy</translation>
    </message>
    <message>
        <source>&quot;%1&quot; matches nothing: only whole domains count in this file</source>
        <translation>„%1” niczego nie obejmuje: w tym pliku liczą się tylko całe domeny</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an IP address</source>
        <translation>„%1” nie jest adresem IP</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no host: envnoathost is added</source>
        <translation>„%1” nie ma hosta: dodawane jest envnoathost</translation>
    </message>
    <message>
        <source>is not a rewrite instruction: =post:new, *post:new, ?post:new or -post:new</source>
        <translation>nie jest instrukcją przepisywania: =post:new, *post:new, ?post:new lub -post:new</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an IP address; write address:port</source>
        <translation>„%1” nie jest adresem IP; należy napisać adres:port</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not end in :port</source>
        <translation>„%1” nie kończy się na :port</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no @ and matches nothing: write user@domain or @domain</source>
        <translation>„%1” nie ma znaku @ i niczego nie obejmuje: należy napisać użytkownik@domena lub @domena</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no colon and would be ignored</source>
        <translation>„%1” nie ma dwukropka i zostałoby pominięte</translation>
    </message>
    <message>
        <source>&quot;%1&quot; matches nothing: write the domain without the @</source>
        <translation>„%1” niczego nie obejmuje: należy napisać domenę bez znaku @</translation>
    </message>
    <message>
        <source>&quot;:&quot; alone changes nothing</source>
        <translation>samo „:” niczego nie zmienia</translation>
    </message>
    <message>
        <source>a space is part of the relay&apos;s name: &quot;%1&quot;</source>
        <translation>spacja należy do nazwy serwera przekazującego: „%1”</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a port number</source>
        <translation>„%1” nie jest numerem portu</translation>
    </message>
    <message>
        <source>&quot;%1&quot; stands in line %2 too</source>
        <translation>„%1” stoi też w wierszu %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; stands in line %2 too; this later line wins</source>
        <translation>„%1” stoi też w wierszu %2; wygrywa ten późniejszy wiersz</translation>
    </message>
    <message>
        <source>no program reads a control file of this name</source>
        <translation>żaden program nie czyta pliku control o tej nazwie</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no colon: write domain:address</source>
        <translation>„%1” nie ma dwukropka: należy napisać domena:adres</translation>
    </message>
    <message>
        <source>&quot;%1&quot; names no user: write user:address, user:@domain or user:*</source>
        <translation>„%1” nie podaje użytkownika: należy napisać użytkownik:adres, użytkownik:@domena lub użytkownik:*</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no sender: write an address, @domain or *</source>
        <translation>„%1” nie jest nadawcą: należy napisać adres, @domena lub *</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no mechanism: write SCRAM-SHA-256-PLUS, SCRAM-SHA-256, PLAIN or LOGIN</source>
        <translation>„%1” nie jest mechanizmem: należy napisać SCRAM-SHA-256-PLUS, SCRAM-SHA-256, PLAIN lub LOGIN</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no name that a server greets with</source>
        <translation>„%1” nie jest nazwą, którą serwer może się przedstawić</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no address: write user@domain</source>
        <translation>„%1” nie jest adresem: należy napisać użytkownik@domena</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the name of a domain</source>
        <translation>„%1” nie jest nazwą domeny</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has a space, which no address has</source>
        <translation>„%1” ma spację, której nie ma w żadnym adresie</translation>
    </message>
    <message>
        <source>is a directory with a file for each host; its files are edited there, one by one</source>
        <translation>jest katalogiem z plikiem dla każdego hosta; jego pliki edytuje się tam pojedynczo</translation>
    </message>
    <message>
        <source>holds no certificate or key: what begins with -----BEGIN is missing</source>
        <translation>nie zawiera certyfikatu ani klucza: brakuje tego, co zaczyna się od -----BEGIN</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the name of a server</source>
        <translation>„%1” nie jest nazwą serwera</translation>
    </message>
    <message>
        <source>&quot;%1&quot; matches no sender: write user@domain, @domain, or nothing for everybody</source>
        <translation>„%1” nie obejmuje żadnego nadawcy: należy napisać użytkownik@domena, @domena lub nic, dla wszystkich</translation>
    </message>
    <message>
        <source>names neither a relay nor a login: write sender:relay:port|user|password</source>
        <translation>nie podaje ani serwera przekazującego, ani logowania: należy napisać nadawca:serwer:port|użytkownik|hasło</translation>
    </message>
    <message>
        <source>has a bar and no login behind it: write sender:relay:port|user|password</source>
        <translation>ma kreskę, a za nią brak logowania: należy napisać nadawca:serwer:port|użytkownik|hasło</translation>
    </message>
    <message>
        <source>holds a password, and everybody may read this file: put it into remote_auth</source>
        <translation>zawiera hasło, a ten plik może czytać każdy: należy umieścić je w remote_auth</translation>
    </message>
    <message>
        <source>names no relay: write sender:relay:port</source>
        <translation>nie podaje serwera przekazującego: należy napisać nadawca:serwer:port</translation>
    </message>
    <message>
        <source>names no relay: write relay:port|user|password</source>
        <translation>nie podaje serwera przekazującego: należy napisać serwer:port|użytkownik|hasło</translation>
    </message>
    <message>
        <source>has no login: write relay:port|user|password</source>
        <translation>nie ma logowania: należy napisać serwer:port|użytkownik|hasło</translation>
    </message>
    <message>
        <source>the command that prints a token must begin with its full path</source>
        <translation>polecenie wypisujące token musi zaczynać się od swojej pełnej ścieżki</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no colon: write domain:host:port or domain:/path/of/socket</source>
        <translation>„%1” nie ma dwukropka: należy napisać domena:host:port lub domena:/ścieżka/do/gniazda</translation>
    </message>
    <message>
        <source>the path of a socket has at most 107 characters</source>
        <translation>ścieżka gniazda ma najwyżej 107 znaków</translation>
    </message>
    <message>
        <source>an LMTP server is not logged in to</source>
        <translation>na serwer LMTP nikt się nie loguje</translation>
    </message>
    <message>
        <source>names no server; * is every server</source>
        <translation>nie podaje serwera; * oznacza każdy serwer</translation>
    </message>
    <message>
        <source>names no server: write server:number, or the number alone for all</source>
        <translation>nie podaje serwera: należy napisać serwer:liczba lub samą liczbę dla wszystkich</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a number from 0 to 255; the line would be ignored</source>
        <translation>„%1” nie jest liczbą od 0 do 255; wiersz zostałby pominięty</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no colon</source>
        <translation>„%1” nie ma dwukropka</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither the full path of a file of certificates nor *, encrypted, verified, offered or never</source>
        <translation>„%1” nie jest ani pełną ścieżką pliku certyfikatów, ani *, encrypted, verified, offered lub never</translation>
    </message>
    <message>
        <source>certificates are not checked by their fingerprint here; name a file of authorities</source>
        <translation>certyfikatów nie sprawdza się tu po odcisku; należy podać plik urzędów certyfikacji</translation>
    </message>
    <message>
        <source>the relay &quot;%1&quot; is no host name</source>
        <translation>serwer przekazujący „%1” nie jest nazwą hosta</translation>
    </message>
    <message>
        <source>the port of the relay &quot;%1&quot; is no number from 1 to 65535</source>
        <translation>port serwera przekazującego „%1” nie jest liczbą od 1 do 65535</translation>
    </message>
    <message>
        <source>the file is empty: mail gets the default delivery and is not discarded</source>
        <translation>plik jest pusty: poczta jest doręczana domyślnie, a nie porzucana</translation>
    </message>
    <message>
        <source>the lines end as on DOS and Windows: the carriage return is part of each path and address</source>
        <translation>wiersze kończą się jak w DOS i Windows: znak powrotu karetki należy do każdej ścieżki i każdego adresu</translation>
    </message>
    <message>
        <source>the first line is blank, so all mail for it is deferred</source>
        <translation>pierwszy wiersz jest pusty, więc cała poczta do niego jest odraczana</translation>
    </message>
    <message>
        <source>/dev/null is delivered to as a mailbox, which cannot be done: the mail is deferred and returned</source>
        <translation>/dev/null traktowane jest jako skrzynka, co jest niemożliwe: poczta jest odraczana i zwracana</translation>
    </message>
    <message>
        <source>the line forwards to nobody</source>
        <translation>wiersz przesyła dalej do nikogo</translation>
    </message>
    <message>
        <source>the line has a space in its address: only one bare address may stand in a line, without a name</source>
        <translation>wiersz ma spację w adresie: w wierszu może stać tylko jeden goły adres, bez nazwy</translation>
    </message>
    <message>
        <source>the line has brackets or a comment round its address: only the bare address may stand there</source>
        <translation>wiersz ma nawiasy lub komentarz wokół adresu: może tam stać tylko goły adres</translation>
    </message>
    <message>
        <source>the line has more than one address: each needs a line of its own</source>
        <translation>wiersz ma więcej niż jeden adres: każdy potrzebuje własnego wiersza</translation>
    </message>
    <message>
        <source>the line forwards to an address that looks like a path: a path begins with / or ./</source>
        <translation>wiersz przesyła dalej pod adres, który wygląda jak ścieżka: ścieżka zaczyna się od / lub ./</translation>
    </message>
    <message>
        <source>the last line does not end</source>
        <translation>ostatni wiersz nie jest zakończony</translation>
    </message>
    <message>
        <source>its last line does not end</source>
        <translation>jego ostatni wiersz nie jest zakończony</translation>
    </message>
    <message>
        <source>it does not end with a line that holds a single dot</source>
        <translation>nie kończy się wierszem zawierającym jedną kropkę</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no account name</source>
        <translation>„%1” nie jest nazwą konta</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be an account, a colon and the names it gets mail by: user:name:name</source>
        <translation>„%1” musi zawierać konto, dwukropek i nazwy, pod którymi dostaje pocztę: użytkownik:nazwa:nazwa</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be an address, an account and an extension, with a colon behind each: sub:user:pre:</source>
        <translation>„%1” musi zawierać adres, konto i rozszerzenie, z dwukropkiem po każdym: adres:użytkownik:rozszerzenie:</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a line as in /etc/passwd, of seven fields with colons between them</source>
        <translation>„%1” musi być wierszem jak w /etc/passwd, z siedmioma polami rozdzielonymi dwukropkami</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no line of such a list</source>
        <translation>„%1” nie jest wierszem takiej listy</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no line of users/assign: %2</source>
        <translation>„%1” nie jest wierszem users/assign: %2</translation>
    </message>
    <message>
        <source>it is none</source>
        <translation>nie jest takim wierszem</translation>
    </message>
    <message>
        <source>nothing is ever delivered as root</source>
        <translation>nic nigdy nie jest doręczane jako root</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot stand in users/assign, whose fields end with colons</source>
        <translation>„%1” nie może stać w users/assign, którego pola kończą się dwukropkami</translation>
    </message>
    <message>
        <source>an address is missing</source>
        <translation>brakuje adresu</translation>
    </message>
    <message>
        <source>an extension has no slash</source>
        <translation>rozszerzenie nie ma ukośnika</translation>
    </message>
    <message>
        <source>a home is a path from the root: /home/NAME</source>
        <translation>katalog domowy to ścieżka od katalogu głównego: /home/NAZWA</translation>
    </message>
    <message>
        <source>line %1 has the address already: %2</source>
        <translation>wiersz %1 ma już ten adres: %2</translation>
    </message>
    <message>
        <source>Give it to another account with --replace.</source>
        <translation>Można przydzielić go innemu kontu, używając --replace.</translation>
    </message>
    <message>
        <source>the file must end with a line that holds a single dot</source>
        <translation>plik musi kończyć się wierszem zawierającym jedną kropkę</translation>
    </message>
    <message>
        <source>the last line has no newline</source>
        <translation>ostatni wiersz nie ma znaku końca wiersza</translation>
    </message>
    <message>
        <source>seven fields are needed, each with a colon after it: address, user, uid, gid, home, dash, extension</source>
        <translation>potrzeba siedmiu pól, z dwukropkiem po każdym: adres, użytkownik, uid, gid, katalog domowy, kreska, rozszerzenie</translation>
    </message>
    <message>
        <source>the line begins with neither &apos;=&apos; nor &apos;+&apos; and counts as &apos;=&apos;</source>
        <translation>wiersz nie zaczyna się ani od &apos;=&apos;, ani od &apos;+&apos; i jest traktowany jak &apos;=&apos;</translation>
    </message>
    <message>
        <source>fields after the seventh are ignored</source>
        <translation>pola po siódmym są pomijane</translation>
    </message>
    <message>
        <source>the user and group ids must be numbers</source>
        <translation>identyfikatory użytkownika i grupy muszą być liczbami</translation>
    </message>
    <message>
        <source>nothing is ever delivered as root (uid 0)</source>
        <translation>nic nigdy nie jest doręczane jako root (uid 0)</translation>
    </message>
    <message>
        <source>the account name is empty</source>
        <translation>nazwa konta jest pusta</translation>
    </message>
    <message>
        <source>the home directory must begin with a slash</source>
        <translation>katalog domowy musi zaczynać się od ukośnika</translation>
    </message>
    <message>
        <source>this address is already assigned above; the earlier line wins</source>
        <translation>ten adres jest już przydzielony wyżej; wygrywa wcześniejszy wiersz</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>wiersz %1: %2</translation>
    </message>
    <message>
        <source>line %1, &quot;%2&quot;: %3</source>
        <translation>wiersz %1, „%2”: %3</translation>
    </message>
    <message>
        <source>Its name has capital letters, and addresses are read in small ones.</source>
        <translation>Jego nazwa ma wielkie litery, a adresy są czytane małymi.</translation>
    </message>
    <message>
        <source>Its home %1 is not there.</source>
        <translation>Nie ma jego katalogu domowego %1.</translation>
    </message>
    <message>
        <source>Its home %1 belongs to somebody else.</source>
        <translation>Jego katalog domowy %1 należy do kogoś innego.</translation>
    </message>
    <message>
        <source>The address belongs to the account %1.</source>
        <translation>Adres należy do konta %1.</translation>
    </message>
    <message>
        <source>Line %1 of users/assign is for an address that an earlier line has.</source>
        <translation>Wiersz %1 pliku users/assign dotyczy adresu, który ma już wcześniejszy wiersz.</translation>
    </message>
    <message>
        <source>Line %1 of users/assign has this very address, which comes before everything else.</source>
        <translation>Wiersz %1 pliku users/assign ma dokładnie ten adres, co jest ważniejsze od wszystkiego innego.</translation>
    </message>
    <message>
        <source>Line %1 of users/assign has the beginning &quot;%2&quot;, the longest that fits.</source>
        <translation>Wiersz %1 pliku users/assign ma początek „%2”, najdłuższy pasujący.</translation>
    </message>
    <message>
        <source>Line %1 of users/assign has the beginning &quot;%2&quot;; a rule above fits better.</source>
        <translation>Wiersz %1 pliku users/assign ma początek „%2”; lepiej pasuje reguła powyżej.</translation>
    </message>
    <message>
        <source>Accounts are asked only where users/assign has nothing.</source>
        <translation>Konta są sprawdzane tylko tam, gdzie users/assign nie ma nic.</translation>
    </message>
    <message>
        <source>users/assign has nothing for it, and %1 is an account.</source>
        <translation>users/assign nie ma nic dla niego, a %1 jest kontem.</translation>
    </message>
    <message>
        <source>users/assign has nothing for it and no account has the name, so the alias account gets it.</source>
        <translation>users/assign nie ma nic dla niego i żadne konto nie ma tej nazwy, więc dostaje go konto alias.</translation>
    </message>
    <message>
        <source>unable to stat %1</source>
        <translation>nie można sprawdzić %1 (stat)</translation>
    </message>
    <message>
        <source>unable to find alias user</source>
        <translation>nie można znaleźć użytkownika alias</translation>
    </message>
    <message>
        <source>no user %1</source>
        <translation>brak użytkownika %1</translation>
    </message>
    <message>
        <source>who may not connect has no environment</source>
        <translation>kto nie może się łączyć, nie ma zmiennych środowiskowych</translation>
    </message>
    <message>
        <source>RELAYCLIENT is set by `relay`</source>
        <translation>RELAYCLIENT jest ustawiane przez `relay`</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot have that value</source>
        <translation>„%1” nie może mieć tej wartości</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no address of a client</source>
        <translation>„%1” nie jest adresem klienta</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be compiled: %2</source>
        <translation>„%1” nie można skompilować: %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; matches nobody</source>
        <translation>„%1” nie obejmuje nikogo</translation>
    </message>
    <message>
        <source>a note is one line</source>
        <translation>uwaga jest jednym wierszem</translation>
    </message>
    <message>
        <source>Put this one in its place with --replace.</source>
        <translation>Można wstawić tę na jej miejsce, używając --replace.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no IP address</source>
        <translation>„%1” nie jest adresem IP</translation>
    </message>
    <message>
        <source>behind the address and a colon must stand allow or deny</source>
        <translation>po adresie i dwukropku musi stać allow lub deny</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no variable: write ,NAME=&quot;value&quot;</source>
        <translation>„%1” nie jest zmienną: należy napisać ,NAZWA=&quot;wartość&quot;</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no value: write NAME=&quot;value&quot;</source>
        <translation>„%1” nie ma wartości: należy napisać NAZWA=&quot;wartość&quot;</translation>
    </message>
    <message>
        <source>the value of %1 does not end with the %2 that it begins with</source>
        <translation>wartość %1 nie kończy się na %2, od którego się zaczyna</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no network: behind / belongs a number of bits, at most %2</source>
        <translation>„%1” nie jest siecią: po / musi stać liczba bitów, najwyżej %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; mixes IPv4 and IPv6: write the IPv4 network</source>
        <translation>„%1” miesza IPv4 i IPv6: należy napisać sieć IPv4</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no colon and is ignored</source>
        <translation>„%1” nie ma dwukropka i jest pomijane</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no network and matches nobody: write all four numbers and /bits</source>
        <translation>„%1” nie jest siecią i nie obejmuje nikogo: należy napisać wszystkie cztery liczby i /bity</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no range of numbers</source>
        <translation>„%1” nie jest zakresem liczb</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no IP address or network</source>
        <translation>„%1” nie jest adresem IP ani siecią</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is there, by line %2.</source>
        <translation>„%1” tam jest, w wierszu %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not there.</source>
        <translation>„%1” tam nie ma.</translation>
    </message>
    <message>
        <source>A rule for everybody else is there, by line %1.</source>
        <translation>Reguła dla wszystkich innych tam jest, w wierszu %1.</translation>
    </message>
    <message>
        <source>A rule for everybody else is not there.</source>
        <translation>Reguły dla wszystkich innych tam nie ma.</translation>
    </message>
    <message>
        <source>No rule fits: the client may connect, and may not relay.</source>
        <translation>Żadna reguła nie pasuje: klient może się łączyć, ale nie może przekazywać poczty.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is in badmailfrom.</source>
        <translation>„%1” jest w badmailfrom.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not in badmailfrom.</source>
        <translation>„%1” nie ma w badmailfrom.</translation>
    </message>
    <message>
        <source>Bounces have no sender, and badmailfrom cannot refuse them.</source>
        <translation>Odbicia nie mają nadawcy i badmailfrom nie może ich odrzucić.</translation>
    </message>
    <message>
        <source>The sender is not refused.</source>
        <translation>Nadawca nie jest odrzucany.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no name for such a table</source>
        <translation>„%1” nie jest nazwą dla takiej tabeli</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no address</source>
        <translation>„%1” nie jest adresem</translation>
    </message>
    <message>
        <source>a colon or semicolon among the addresses; groups are not known here</source>
        <translation>między adresami jest dwukropek lub średnik; grupy nie są tu znane</translation>
    </message>
    <message>
        <source>%1 is a file, to which fastforward delivers nothing; a .qmail file can</source>
        <translation>%1 jest plikiem, do którego fastforward nic nie doręcza; może to zrobić plik .qmail</translation>
    </message>
    <message>
        <source>an address is empty</source>
        <translation>jeden z adresów jest pusty</translation>
    </message>
    <message>
        <source>the addresses cannot be understood</source>
        <translation>adresów nie można zrozumieć</translation>
    </message>
    <message>
        <source>a quote, comment or bracket does not end</source>
        <translation>cudzysłów, komentarz lub nawias nie jest zamknięty</translation>
    </message>
    <message>
        <source>the name is missing before the colon</source>
        <translation>przed dwukropkiem brakuje nazwy</translation>
    </message>
    <message>
        <source>nothing stands behind the name</source>
        <translation>po nazwie nic nie stoi</translation>
    </message>
    <message>
        <source>a name, an address or a command is one line, without control characters</source>
        <translation>nazwa, adres lub polecenie to jeden wiersz, bez znaków sterujących</translation>
    </message>
    <message>
        <source>A private hub has no mailing lists of mlmmj, whose programs need root&apos;s help; make a list in .qmail files instead.</source>
        <translation>Prywatny hub nie ma list dyskusyjnych mlmmj, którego programy potrzebują pomocy roota; zamiast tego można utworzyć listę w plikach .qmail.</translation>
    </message>
    <message>
        <source>this hub does not deliver mail for %1: it is neither in control/locals nor in control/virtualdomains</source>
        <translation>ten hub nie doręcza poczty dla %1: nie ma jej ani w control/locals, ani w control/virtualdomains</translation>
    </message>
    <message>
        <source>it belongs to the account %1, who can make a list in its own .qmail files</source>
        <translation>należy do konta %1, które może utworzyć listę we własnych plikach .qmail</translation>
    </message>
    <message>
        <source>Take another name.</source>
        <translation>Należy wybrać inną nazwę.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be a member&apos;s address</source>
        <translation>„%1” nie może być adresem członka</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be the owner&apos;s address</source>
        <translation>„%1” nie może być adresem właściciela</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be a list: write NAME@DOMAIN with a name of letters, digits, dots, dashes and underlines</source>
        <translation>„%1” nie może być listą: należy napisać NAZWA@DOMENA z nazwą z liter, cyfr, kropek, łączników i podkreśleń</translation>
    </message>
    <message>
        <source>mlmmj is not installed: there is no %1</source>
        <translation>mlmmj nie jest zainstalowany: brak %1</translation>
    </message>
    <message>
        <source>Install the package mlmmj and try again.</source>
        <translation>Należy zainstalować pakiet mlmmj i spróbować ponownie.</translation>
    </message>
    <message>
        <source>%1 is there already</source>
        <translation>%1 już tam jest</translation>
    </message>
    <message>
        <source>Take another name, or remove what is there.</source>
        <translation>Należy wybrać inną nazwę albo usunąć to, co tam jest.</translation>
    </message>
    <message>
        <source>say who shall become a member</source>
        <translation>należy podać, kto ma zostać członkiem</translation>
    </message>
    <message>
        <source>a list needs an owner</source>
        <translation>lista potrzebuje właściciela</translation>
    </message>
    <message>
        <source>there is no list %1</source>
        <translation>nie ma listy %1</translation>
    </message>
    <message>
        <source>%1 is no directory of a list of mlmmj&apos;s</source>
        <translation>%1 nie jest katalogiem listy mlmmj</translation>
    </message>
    <message>
        <source>mlmmj-make-ml has not made %1</source>
        <translation>mlmmj-make-ml nie utworzył %1</translation>
    </message>
    <message>
        <source>%1 belongs to the account %2, who can make a list in its own .qmail files; take another name</source>
        <translation>%1 należy do konta %2, które może utworzyć listę we własnych plikach .qmail; należy wybrać inną nazwę</translation>
    </message>
    <message>
        <source>%1 can be read or written by others than its owner</source>
        <translation>%1 mogą czytać lub zapisywać inni niż właściciel</translation>
    </message>
    <message>
        <source>Look into the file before you close it to them (chmod 600): they could have written it.</source>
        <translation>Przed zamknięciem im dostępu (chmod 600) należy zajrzeć do pliku: mogli do niego pisać.</translation>
    </message>
    <message>
        <source>%1 can be used by others than its owner; run chmod 600 on it</source>
        <translation>%1 mogą używać inni niż właściciel; należy uruchomić na tym chmod 600</translation>
    </message>
    <message>
        <source>%1 does not belong to who runs the hub; run chown on it</source>
        <translation>%1 nie należy do tego, kto uruchamia hub; należy uruchomić na tym chown</translation>
    </message>
    <message>
        <source>the name cannot be used: %1</source>
        <translation>nazwy nie można użyć: %1</translation>
    </message>
    <message>
        <source>the password cannot be used: %1</source>
        <translation>hasła nie można użyć: %1</translation>
    </message>
    <message>
        <source>Take another name, such as anna@example.org.</source>
        <translation>Należy wybrać inną nazwę, na przykład anna@example.org.</translation>
    </message>
    <message>
        <source>it is too long</source>
        <translation>jest za długie</translation>
    </message>
    <message>
        <source>it is longer than %1 bytes</source>
        <translation>długość przekracza tyle bajtów: %1</translation>
    </message>
    <message>
        <source>it has a colon, begins with # or has a space at an end</source>
        <translation>ma dwukropek, zaczyna się od # lub ma spację na początku albo na końcu</translation>
    </message>
    <message>
        <source>it is empty or has a NUL in it</source>
        <translation>wartość jest pusta lub zawiera NUL</translation>
    </message>
    <message>
        <source>it has characters that SASLprep does not allow: %1</source>
        <translation>ma znaki, na które SASLprep nie pozwala: %1</translation>
    </message>
    <message>
        <source>nothing is left of it after SASLprep</source>
        <translation>po SASLprep nic z tego nie zostaje</translation>
    </message>
    <message>
        <source>there is no colon behind the name</source>
        <translation>po nazwie nie ma dwukropka</translation>
    </message>
    <message>
        <source>the name is not in the form that names are compared in (SASLprep)</source>
        <translation>nazwa nie ma postaci, w której nazwy są porównywane (SASLprep)</translation>
    </message>
    <message>
        <source>the name stands further up already; the first line counts</source>
        <translation>nazwa stoi już wyżej; liczy się pierwszy wiersz</translation>
    </message>
    <message>
        <source>what follows the name is no verifier for SCRAM-SHA-256 of 4096 to 2000000 iterations</source>
        <translation>to, co następuje po nazwie, nie jest weryfikatorem SCRAM-SHA-256 o 4096 do 2000000 iteracji</translation>
    </message>
    <message>
        <source>what follows the name is neither a SCRAM-SHA-256 verifier nor a hash as in crypt(5)</source>
        <translation>to, co następuje po nazwie, nie jest ani weryfikatorem SCRAM-SHA-256, ani skrótem jak w crypt(5)</translation>
    </message>
    <message>
        <source>an entry of control/%1 goes before it: %2</source>
        <translation>pierwszeństwo ma wpis control/%1: %2</translation>
    </message>
    <message>
        <source>the name of the relay has blanks at an end, or characters that cannot be kept</source>
        <translation>nazwa serwera przekazującego ma odstępy na początku lub na końcu albo znaki, których nie można zachować</translation>
    </message>
    <message>
        <source>the user name has blanks at an end, or characters that cannot be kept</source>
        <translation>nazwa użytkownika ma odstępy na początku lub na końcu albo znaki, których nie można zachować</translation>
    </message>
    <message>
        <source>the token command has blanks at an end, or characters that cannot be kept</source>
        <translation>polecenie tokena ma odstępy na początku lub na końcu albo znaki, których nie można zachować</translation>
    </message>
    <message>
        <source>the TLS mode has blanks at an end, or characters that cannot be kept</source>
        <translation>tryb TLS ma odstępy na początku lub na końcu albo znaki, których nie można zachować</translation>
    </message>
    <message>
        <source>the port is not a number from 1 to 65535</source>
        <translation>port nie jest liczbą od 1 do 65535</translation>
    </message>
    <message>
        <source>a user name with a bar cannot be kept</source>
        <translation>nazwy użytkownika z kreską nie można zachować</translation>
    </message>
    <message>
        <source>this password cannot be kept; choose another one at the relay</source>
        <translation>tego hasła nie można zachować; należy wybrać inne na serwerze przekazującym</translation>
    </message>
    <message>
        <source>a password needs the user name that it belongs to</source>
        <translation>hasło wymaga nazwy użytkownika, do której należy</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither &quot;default&quot; nor a domain nor a sender</source>
        <translation>„%1” nie jest ani „default”, ani domeną, ani nadawcą</translation>
    </message>
    <message>
        <source>there is no password of %1 for %2 yet</source>
        <translation>nie ma jeszcze hasła użytkownika %1 do %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a name of letters, digits, dots and hyphens, such as mail.example.org</source>
        <translation>„%1” nie jest nazwą z liter, cyfr, kropek i łączników, taką jak mail.example.org</translation>
    </message>
    <message>
        <source>%1 is one of an authority</source>
        <translation>%1 pochodzi z urzędu certyfikacji</translation>
    </message>
    <message>
        <source>Remove it first (mailwrightctl tls remove) if it must go.</source>
        <translation>Jeśli musi zniknąć, najpierw należy go usunąć (mailwrightctl tls remove).</translation>
    </message>
    <message>
        <source>What was there stays as it is.</source>
        <translation>To, co tam było, pozostaje bez zmian.</translation>
    </message>
    <message>
        <source>there is no certificate</source>
        <translation>nie ma certyfikatu</translation>
    </message>
    <message>
        <source>certificate %1 is damaged: %2</source>
        <translation>certyfikat %1 jest uszkodzony: %2</translation>
    </message>
    <message>
        <source>there is no private key</source>
        <translation>nie ma klucza prywatnego</translation>
    </message>
    <message>
        <source>the private key is damaged</source>
        <translation>klucz prywatny jest uszkodzony</translation>
    </message>
    <message>
        <source>the private key is under a passphrase, which nobody could type when a server starts</source>
        <translation>klucz prywatny jest chroniony hasłem, którego nikt nie mógłby wpisać przy starcie serwera</translation>
    </message>
    <message>
        <source>the private key does not belong to the certificate</source>
        <translation>klucz prywatny nie należy do tego certyfikatu</translation>
    </message>
    <message>
        <source>the certificate expired on %1 (%2 ago)</source>
        <translation>certyfikat wygasł %1 (%2 temu)</translation>
    </message>
    <message>
        <source>no server can use it: %1</source>
        <translation>żaden serwer nie może go użyć: %1</translation>
    </message>
    <message>
        <source>the certificate cannot be used: %1</source>
        <translation>certyfikatu nie można użyć: %1</translation>
    </message>
    <message>
        <source>the chain cannot be used: %1</source>
        <translation>łańcucha nie można użyć: %1</translation>
    </message>
    <message>
        <source>a certificate needs the name of a host</source>
        <translation>certyfikat wymaga nazwy hosta</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no name of a host (names with other letters: write their xn-- form)</source>
        <translation>„%1” nie jest nazwą hosta (nazwy z innymi literami należy pisać w postaci xn--)</translation>
    </message>
    <message>
        <source>a certificate is valid for 1 to %1 days</source>
        <translation>certyfikat jest ważny od 1 do %1 dni</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not ADDRESS:PORT, such as 127.0.0.1:2525 or [::]:25</source>
        <translation>„%1” nie ma postaci ADRES:PORT, takiej jak 127.0.0.1:2525 lub [::]:25</translation>
    </message>
    <message>
        <source>%1 does not listen anywhere</source>
        <translation>%1 nigdzie nie nasłuchuje</translation>
    </message>
    <message>
        <source>there is no hub in %1 yet: it needs the name of this host</source>
        <translation>w %1 nie ma jeszcze huba: potrzebuje on nazwy tego hosta</translation>
    </message>
    <message>
        <source>there is no account %1 on this machine; make it first</source>
        <translation>na tym komputerze nie ma konta %1; najpierw należy je utworzyć</translation>
    </message>
    <message>
        <source>qmail&apos;s accounts and groups are not all there; run installer/users</source>
        <translation>brakuje części kont i grup qmaila; należy uruchomić installer/users</translation>
    </message>
    <message>
        <source>Then try again; nothing has been made.</source>
        <translation>Potem należy spróbować ponownie; niczego nie utworzono.</translation>
    </message>
    <message>
        <source>The queue in %1 is not whole: queue/mess has no directories 0, 1, 2 and so on.</source>
        <translation>Kolejka w %1 nie jest kompletna: queue/mess nie ma katalogów 0, 1, 2 i tak dalej.</translation>
    </message>
    <message>
        <source>There is no account %1, as which programs of the hub run.</source>
        <translation>Nie ma konta %1, na którym działają programy huba.</translation>
    </message>
    <message>
        <source>There is no group %1.</source>
        <translation>Nie ma grupy %1.</translation>
    </message>
    <message>
        <source>it is about the whole backup, not about single files or domains</source>
        <translation>dotyczy to całej kopii, a nie pojedynczych plików lub domen</translation>
    </message>
    <message>
        <source>Nothing of it is used; take another one.</source>
        <translation>Nic z niej nie jest używane; należy wybrać inną.</translation>
    </message>
    <message>
        <source>it is not a backup: its first file is no manifest</source>
        <translation>to nie jest kopia zapasowa: jej pierwszy plik nie jest manifestem</translation>
    </message>
    <message>
        <source>it is not a backup that this version knows</source>
        <translation>to nie jest kopia zapasowa znana tej wersji</translation>
    </message>
    <message>
        <source>its manifest is damaged in line %1</source>
        <translation>jej manifest jest uszkodzony w wierszu %1</translation>
    </message>
    <message>
        <source>its manifest does not list what it holds</source>
        <translation>jej manifest nie wymienia tego, co zawiera</translation>
    </message>
    <message>
        <source>%1 is not what the manifest says</source>
        <translation>%1 nie zgadza się z manifestem</translation>
    </message>
    <message>
        <source>it is not a tar file, or it is damaged: a checksum does not fit</source>
        <translation>to nie jest plik tar albo jest uszkodzony: suma kontrolna się nie zgadza</translation>
    </message>
    <message>
        <source>it is damaged: a number in it is none</source>
        <translation>jest uszkodzona: liczba w niej nie jest liczbą</translation>
    </message>
    <message>
        <source>it is cut off</source>
        <translation>jest ucięta</translation>
    </message>
    <message>
        <source>it is cut off: its end is missing</source>
        <translation>jest ucięta: brakuje końca</translation>
    </message>
    <message>
        <source>there is something in it that is no ordinary file, or too much</source>
        <translation>zawiera coś, co nie jest zwykłym plikiem, albo zbyt wiele</translation>
    </message>
    <message>
        <source>The SMTP servers are restarted: connections that are open finish first, new ones wait for a second.</source>
        <translation>Serwery SMTP są uruchamiane ponownie: otwarte połączenia najpierw się kończą, nowe czekają sekundę.</translation>
    </message>
    <message>
        <source>%1 is restarted: running work finishes first.</source>
        <translation>%1 jest uruchamiany ponownie: bieżąca praca najpierw się kończy.</translation>
    </message>
    <message>
        <source>%1 ends: running work finishes first.</source>
        <translation>%1 się kończy: bieżąca praca najpierw się kończy.</translation>
    </message>
    <message>
        <source>Every other domain is no longer virtual: mail for it goes where locals or DNS say.</source>
        <translation>Każda inna domena nie jest już wirtualna: jej poczta trafia tam, gdzie wskazuje locals lub DNS.</translation>
    </message>
    <message>
        <source>Through control/virtualdomains mail for every domain that is named nowhere goes to the local address %1-NAME.</source>
        <translation>Przez control/virtualdomains poczta do każdej domeny, której nigdzie nie wymieniono, trafia do adresu lokalnego %1-NAZWA.</translation>
    </message>
    <message>
        <source>An exception: %1 is remote mail and goes where DNS says.</source>
        <translation>Wyjątek: %1 jest pocztą zdalną i trafia tam, gdzie wskazuje DNS.</translation>
    </message>
    <message>
        <source>mail to anybody@%1</source>
        <translation>poczta do ktokolwiek@%1</translation>
    </message>
    <message>
        <source>mail to anybody below %1</source>
        <translation>poczta do kogokolwiek poniżej %1</translation>
    </message>
    <message>
        <source>mail to %1</source>
        <translation>poczta do %1</translation>
    </message>
    <message>
        <source>mail for every domain that is named nowhere</source>
        <translation>poczta do każdej domeny, której nigdzie nie wymieniono</translation>
    </message>
    <message>
        <source>It is handled by the account %1 through the files %2 in %3; what has none bounces, until there is one that ends in default.</source>
        <translation>Obsługuje ją konto %1 przez pliki %2 w %3; co nie ma pliku, odbija się, dopóki nie powstanie taki, który kończy się na default.</translation>
    </message>
    <message>
        <source>There is no rcpthosts: mail for any domain is accepted already, which makes an open relay.</source>
        <translation>Brak rcpthosts: poczta dla każdej domeny jest już przyjmowana, co czyni ten hub open relay.</translation>
    </message>
    <message>
        <source>%1 is removed: its mail bounces, or goes to a .qmail file that ends in default.</source>
        <translation>%1 jest usuwany: jego poczta się odbija albo trafia do pliku .qmail, który kończy się na default.</translation>
    </message>
    <message>
        <source>Mail for %1 goes to %2.</source>
        <translation>Poczta do %1 trafia do %2.</translation>
    </message>
    <message>
        <source>Mail for %1 goes to %2, %3 more.</source>
        <translation>Poczta do %1 trafia do %2 i jeszcze %3.</translation>
    </message>
    <message>
        <source>Mail for %1 is given to a program.</source>
        <translation>Poczta do %1 jest przekazywana programowi.</translation>
    </message>
    <message>
        <source>Mail for %1 is delivered the standard way, or dropped if only comments stand there.</source>
        <translation>Poczta do %1 jest doręczana w standardowy sposób albo porzucana, jeśli stoją tam tylko komentarze.</translation>
    </message>
    <message>
        <source>Until now mail for %1 was delivered the standard way (control/defaultdelivery); from now on only as this file says.</source>
        <translation>Dotąd poczta do %1 była doręczana w standardowy sposób (control/defaultdelivery); odtąd tylko tak, jak mówi ten plik.</translation>
    </message>
    <message>
        <source>Addresses are given to accounts anew, as users/assign says.</source>
        <translation>Adresy są przydzielane kontom na nowo, zgodnie z users/assign.</translation>
    </message>
    <message>
        <source>%1 holds for the next time that users/assign is made (qmail-pw2u).</source>
        <translation>%1 obowiązuje od następnego utworzenia users/assign (qmail-pw2u).</translation>
    </message>
    <message>
        <source>%1 is an account: when users/assign is made anew its own rule comes first and wins, unless users/exclude names it.</source>
        <translation>%1 jest kontem: gdy users/assign jest tworzony na nowo, jego własna reguła jest pierwsza i wygrywa, chyba że wymienia je users/exclude.</translation>
    </message>
    <message>
        <source>%1 is an account: its mail goes to it all the same, unless users/exclude names it and users/assign gives the address to another.</source>
        <translation>%1 jest kontem: poczta i tak do niego trafia, chyba że wymienia je users/exclude, a users/assign przydziela adres innemu.</translation>
    </message>
    <message>
        <source>Who may connect, and who may send mail to anywhere (relay), is decided by the new rules.</source>
        <translation>O tym, kto może się łączyć i kto może wysyłać pocztę dokądkolwiek (przekazywanie), decydują nowe reguły.</translation>
    </message>
    <message>
        <source>Where .qmail files ask fastforward, mail goes as the new table says.</source>
        <translation>Tam, gdzie pliki .qmail pytają fastforward, poczta trafia tak, jak mówi nowa tabela.</translation>
    </message>
    <message>
        <source>Nothing asks this table before a .qmail file has a line &quot;|fastforward -d %1.cdb&quot;.</source>
        <translation>Nic nie pyta tej tabeli, zanim plik .qmail nie ma wiersza „|fastforward -d %1.cdb”.</translation>
    </message>
    <message>
        <source>%1 files with secrets are not in this backup and stay as they are: %2.</source>
        <translation>%1 plików z tajnymi danymi nie ma w tej kopii i pozostają bez zmian: %2.</translation>
    </message>
    <message>
        <source>Mail for %1 is no longer taken.</source>
        <translation>Poczta dla %1 nie jest już przyjmowana.</translation>
    </message>
    <message>
        <source>Mail for %1 is still taken, and goes where it went.</source>
        <translation>Poczta dla %1 jest nadal przyjmowana i trafia tam, dokąd trafiała.</translation>
    </message>
    <message>
        <source>The DNS must know %1: other servers look up the name that the hub calls itself, and whom to bring mail for it.</source>
        <translation>DNS musi znać %1: inne serwery sprawdzają nazwę, którą hub się przedstawia, i to, komu dostarczać jego pocztę.</translation>
    </message>
    <message>
        <source>Mail for the users of this computer goes to the relay, too: it must know their addresses.</source>
        <translation>Poczta do użytkowników tego komputera też trafia do serwera przekazującego: musi on znać ich adresy.</translation>
    </message>
    <message>
        <source>While none of the servers answers, programs that send mail are told that it failed: nothing waits here.</source>
        <translation>Dopóki żaden z serwerów nie odpowiada, programy wysyłające pocztę dowiadują się, że się nie udało: nic tu nie czeka.</translation>
    </message>
    <message>
        <source>People may have to know, and agree, that their mail is kept: ask before.</source>
        <translation>Ludzie być może muszą wiedzieć, że ich poczta jest przechowywana, i zgodzić się na to: należy ich najpierw zapytać.</translation>
    </message>
    <message>
        <source>When %1 has connected to the SMTP server, which is one process for each client from now on, without STARTTLS, the mail is sent to port 25 there.</source>
        <translation>Gdy %1 połączy się z serwerem SMTP, który odtąd jest osobnym procesem dla każdego klienta, bez STARTTLS, poczta jest wysyłana tam na port 25.</translation>
    </message>
    <message>
        <source>The queue, the directories and the mailboxes are made, and the services begin.</source>
        <translation>Tworzone są kolejka, katalogi i skrzynki, a usługi zaczynają działać.</translation>
    </message>
    <message>
        <source>Nothing of the hub itself is changed, and nothing stops.</source>
        <translation>W samym hubie nic się nie zmienia i nic się nie zatrzymuje.</translation>
    </message>
    <message>
        <source>The tcp rules are made from %1.</source>
        <translation>Reguły tcp są tworzone z %1.</translation>
    </message>
    <message>
        <source>The services are in %1.</source>
        <translation>Usługi są w %1.</translation>
    </message>
    <message>
        <source>The service %1 keeps no log that multilog writes.</source>
        <translation>Usługa %1 nie prowadzi dziennika pisanego przez multilog.</translation>
    </message>
    <message>
        <source>The service %1 writes its log to %2.</source>
        <translation>Usługa %1 zapisuje dziennik w %2.</translation>
    </message>
    <message>
        <source>The queue is spread over %1 directories.</source>
        <translation>Kolejka jest rozłożona na tyle katalogów: %1.</translation>
    </message>
    <message>
        <source>Its programs are %1&apos;s.</source>
        <translation>Jego programy pochodzą z %1.</translation>
    </message>
    <message>
        <source>%1 is of a maker that is not known.</source>
        <translation>%1 jest nieznanego producenta.</translation>
    </message>
    <message>
        <source>Its accounts are %1.</source>
        <translation>Jego konta: %1.</translation>
    </message>
    <message>
        <source>One message cannot be tried or returned by itself: its qmail-send takes no commands. All can be tried at once.</source>
        <translation>Pojedynczej wiadomości nie można ponowić ani zwrócić: jego qmail-send nie przyjmuje poleceń. Wszystkie można ponowić naraz.</translation>
    </message>
    <message>
        <source>Settings that only Mailwright&apos;s programs read cannot be made: TLS, logins, limits for each client and others; each refusal names the file.</source>
        <translation>Nie można zmieniać ustawień, które czytają tylko programy Mailwright: TLS, logowanie, limity dla każdego klienta i inne; każda odmowa podaje nazwę pliku.</translation>
    </message>
    <message>
        <source>A recipient is refused only after its mail was taken, by a bounce: its qmail-smtpd does not ask who exists.</source>
        <translation>Odbiorca jest odrzucany dopiero po przyjęciu poczty, przez odbicie: jego qmail-smtpd nie sprawdza, kto istnieje.</translation>
    </message>
    <message>
        <source>%1 is a hub of these programs.</source>
        <translation>%1 jest hubem tych programów.</translation>
    </message>
    <message>
        <source>%1 is a hub that was set up by hand and taken over; its programs are %2&apos;s.</source>
        <translation>%1 jest hubem skonfigurowanym ręcznie i przejętym; jego programy pochodzą z %2.</translation>
    </message>
    <message>
        <source>%1 is a hub that was set up by hand, with programs of others and services of its own.</source>
        <translation>%1 jest hubem skonfigurowanym ręcznie, z programami innych i własnymi usługami.</translation>
    </message>
    <message>
        <source>%1 is a qmail of other programs, with control files and a queue.</source>
        <translation>%1 jest qmailem z innymi programami, z plikami control i kolejką.</translation>
    </message>
    <message>
        <source>%1 has control files and no queue.</source>
        <translation>%1 ma pliki control, ale nie ma kolejki.</translation>
    </message>
    <message>
        <source>%1 has parts of a hub, but not all that one needs to work.</source>
        <translation>%1 ma części huba, ale nie wszystkie potrzebne do działania.</translation>
    </message>
    <message>
        <source>%1 has parts of a hub, but not all that one needs to work: control/me, the name of the host, is missing.</source>
        <translation>%1 ma części huba, ale nie wszystkie potrzebne do działania: brakuje control/me, nazwy hosta.</translation>
    </message>
    <message>
        <source>There is no hub in %1 yet.</source>
        <translation>W %1 nie ma jeszcze huba.</translation>
    </message>
    <message>
        <source>The group %1 is missing.</source>
        <translation>Brakuje grupy %1.</translation>
    </message>
    <message>
        <source>The account %1 is missing.</source>
        <translation>Brakuje konta %1.</translation>
    </message>
    <message>
        <source>Make them all: sudo installer/users (a package does it by itself).</source>
        <translation>Należy utworzyć je wszystkie: sudo installer/users (pakiet robi to sam).</translation>
    </message>
    <message>
        <source>The program %1, which keeps the services running, is missing.</source>
        <translation>Brakuje programu %1, który utrzymuje usługi w działaniu.</translation>
    </message>
    <message>
        <source>Install the package daemontools.</source>
        <translation>Należy zainstalować pakiet daemontools.</translation>
    </message>
    <message>
        <source>%1 listens on port %2 already.</source>
        <translation>%1 nasłuchuje już na porcie %2.</translation>
    </message>
    <message>
        <source>%1 listens on port %2 already (process %3).</source>
        <translation>%1 nasłuchuje już na porcie %2 (proces %3).</translation>
    </message>
    <message>
        <source>%1 listens on port %2 already (process %3, %4).</source>
        <translation>%1 nasłuchuje już na porcie %2 (proces %3, %4).</translation>
    </message>
    <message>
        <source>a program of another user</source>
        <translation>program innego użytkownika</translation>
    </message>
    <message>
        <source>Choose another port.</source>
        <translation>Należy wybrać inny port.</translation>
    </message>
    <message>
        <source>Stop it and keep it from starting again, or let this hub listen elsewhere.</source>
        <translation>Należy go zatrzymać i nie dopuścić do ponownego uruchomienia albo kazać temu hubowi nasłuchiwać gdzie indziej.</translation>
    </message>
    <message>
        <source>There is %1, as Life with qmail has it.</source>
        <translation>Istnieje %1, tak jak w Life with qmail.</translation>
    </message>
    <message>
        <source>Take the installation over: mailwrightctl setup adopt.</source>
        <translation>Można przejąć instalację: mailwrightctl setup adopt.</translation>
    </message>
    <message>
        <source>The service %1 runs from now on.</source>
        <translation>Usługa %1 odtąd działa.</translation>
    </message>
    <message>
        <source>The service %1 ends.</source>
        <translation>Usługa %1 się kończy.</translation>
    </message>
    <message>
        <source>The service %1 stops and is normally down.</source>
        <translation>Usługa %1 zatrzymuje się i domyślnie jest wyłączona.</translation>
    </message>
    <message>
        <source>The service %1 starts and is normally up.</source>
        <translation>Usługa %1 uruchamia się i domyślnie jest włączona.</translation>
    </message>
    <message>
        <source>The service %1 is started in another way from now on.</source>
        <translation>Usługa %1 jest odtąd uruchamiana inaczej.</translation>
    </message>
    <message>
        <source>%1 stops, and stays down also when the machine starts anew.</source>
        <translation>%1 zatrzymuje się i pozostaje wyłączona także po ponownym uruchomieniu komputera.</translation>
    </message>
    <message>
        <source>%1 ends; its log stays.</source>
        <translation>%1 się kończy; dziennik pozostaje.</translation>
    </message>
    <message>
        <source>The mailing list %1 is made.</source>
        <translation>Lista dyskusyjna %1 jest tworzona.</translation>
    </message>
    <message>
        <source>The mailing list %1 ends.</source>
        <translation>Lista dyskusyjna %1 jest usuwana.</translation>
    </message>
    <message>
        <source>The members of %1 change; nobody is told.</source>
        <translation>Członkowie %1 się zmieniają; nikt nie jest powiadamiany.</translation>
    </message>
    <message>
        <source>People subscribe by mail to %1.</source>
        <translation>Subskrybuje się pocztą do %1.</translation>
    </message>
    <message>
        <source>Mail to the list bounces from now on.</source>
        <translation>Poczta do listy odtąd się odbija.</translation>
    </message>
    <message>
        <source>Its archive and its members are kept in %1; undo brings them back.</source>
        <translation>Archiwum i członkowie pozostają w %1; cofnięcie przywraca je.</translation>
    </message>
    <message>
        <source>Who may log in to send mail changes at once.</source>
        <translation>Od razu zmienia się to, kto może logować się do wysyłania poczty.</translation>
    </message>
    <message>
        <source>%1 has a password now.</source>
        <translation>%1 ma teraz hasło.</translation>
    </message>
    <message>
        <source>%1 has another password now; the one before does not count any more.</source>
        <translation>%1 ma teraz inne hasło; poprzednie już się nie liczy.</translation>
    </message>
    <message>
        <source>For mail, this one counts from now on, not that of the account %1.</source>
        <translation>W poczcie odtąd liczy się to hasło, a nie hasło konta %1.</translation>
    </message>
    <message>
        <source>It is easy to guess.</source>
        <translation>Łatwo je odgadnąć.</translation>
    </message>
    <message>
        <source>It is shorter than %1 characters; whoever gets at the file of passwords could guess it.</source>
        <translation>Jest krótsze niż tyle znaków: %1; kto zdobędzie plik haseł, mógłby je odgadnąć.</translation>
    </message>
    <message>
        <source>The name is part of it.</source>
        <translation>Zawiera nazwę.</translation>
    </message>
    <message>
        <source>It is made of few different characters.</source>
        <translation>Składa się z niewielu różnych znaków.</translation>
    </message>
    <message>
        <source>all mail that nothing else is said about goes through %1, without a login.</source>
        <translation>cała poczta, dla której nie podano nic innego, idzie przez %1, bez logowania.</translation>
    </message>
    <message>
        <source>all mail that nothing else is said about goes through %1, as %2.</source>
        <translation>cała poczta, dla której nie podano nic innego, idzie przez %1, jako %2.</translation>
    </message>
    <message>
        <source>mail from everybody@%1 goes through %2, without a login.</source>
        <translation>poczta od każdego z @%1 idzie przez %2, bez logowania.</translation>
    </message>
    <message>
        <source>mail from everybody@%1 goes through %2, as %3.</source>
        <translation>poczta od każdego z @%1 idzie przez %2, jako %3.</translation>
    </message>
    <message>
        <source>mail from %1 goes through %2, without a login.</source>
        <translation>poczta od %1 idzie przez %2, bez logowania.</translation>
    </message>
    <message>
        <source>mail from %1 goes through %2, as %3.</source>
        <translation>poczta od %1 idzie przez %2, jako %3.</translation>
    </message>
    <message>
        <source>mail for all hosts below %1 goes through %2, without a login.</source>
        <translation>poczta do wszystkich hostów poniżej %1 idzie przez %2, bez logowania.</translation>
    </message>
    <message>
        <source>mail for all hosts below %1 goes through %2, as %3.</source>
        <translation>poczta do wszystkich hostów poniżej %1 idzie przez %2, jako %3.</translation>
    </message>
    <message>
        <source>mail for %1 goes through %2, without a login.</source>
        <translation>poczta do %1 idzie przez %2, bez logowania.</translation>
    </message>
    <message>
        <source>mail for %1 goes through %2, as %3.</source>
        <translation>poczta do %1 idzie przez %2, jako %3.</translation>
    </message>
    <message>
        <source>all mail that nothing else is said about</source>
        <translation>cała poczta, dla której nie podano nic innego</translation>
    </message>
    <message>
        <source>mail from everybody@%1</source>
        <translation>poczta od każdego z @%1</translation>
    </message>
    <message>
        <source>mail from %1</source>
        <translation>poczta od %1</translation>
    </message>
    <message>
        <source>mail for all hosts below %1</source>
        <translation>poczta do wszystkich hostów poniżej %1</translation>
    </message>
    <message>
        <source>mail for %1</source>
        <translation>poczta do %1</translation>
    </message>
    <message>
        <source>Clients that ask for %1 are shown another certificate, from the next connection on.</source>
        <translation>Klienci, którzy pytają o %1, od następnego połączenia widzą inny certyfikat.</translation>
    </message>
    <message>
        <source>The certificate %1 and its key are removed.</source>
        <translation>Certyfikat %1 i jego klucz są usuwane.</translation>
    </message>
    <message>
        <source>The certificate is for %1, signed by itself, valid %2.</source>
        <translation>Certyfikat jest dla %1, samopodpisany, ważność: %2.</translation>
    </message>
    <message>
        <source>The certificate is for %1, issued by %2, valid %3.</source>
        <translation>Certyfikat jest dla %1, wystawiony przez %2, ważność: %3.</translation>
    </message>
    <message>
        <source>Its fingerprint (SHA-256) is %1; its key is %2.</source>
        <translation>Jego odcisk (SHA-256) to %1; jego klucz to %2.</translation>
    </message>
    <message>
        <source>The certificate is not for %1.</source>
        <translation>Certyfikat nie jest dla %1.</translation>
    </message>
    <message>
        <source>The certificate is not for %1, the name of this hub.</source>
        <translation>Certyfikat nie jest dla %1, czyli nazwy tego huba.</translation>
    </message>
    <message>
        <source>The certificate names no host.</source>
        <translation>Certyfikat nie podaje nazwy hosta.</translation>
    </message>
    <message>
        <source>The certificate is not valid yet: %1.</source>
        <translation>Certyfikat nie jest jeszcze ważny: %1.</translation>
    </message>
    <message>
        <source>The certificate is signed by itself: programs that verify it have to be told to trust it.</source>
        <translation>Certyfikat jest samopodpisany: programom, które go sprawdzają, trzeba powiedzieć, żeby mu ufały.</translation>
    </message>
    <message>
        <source>The certificate comes without those that vouch for it: many programs will not be able to verify it.</source>
        <translation>Certyfikat nie ma tych, które za niego ręczą: wiele programów nie będzie mogło go sprawdzić.</translation>
    </message>
    <message>
        <source>The certificates of the chain were not in their order; they are now.</source>
        <translation>Certyfikaty łańcucha nie były we właściwej kolejności; teraz są.</translation>
    </message>
    <message>
        <source>%1 of %2 certificates do not belong to the chain and are left out.</source>
        <translation>%1 z %2 certyfikatów nie należy do łańcucha i jest pomijanych.</translation>
    </message>
    <message>
        <source>until %1 (in %2)</source>
        <translation>do %1 (za %2)</translation>
    </message>
    <message>
        <source>from %1 until %2</source>
        <translation>od %1 do %2</translation>
    </message>
    <message>
        <source>expired on %1 (%2 ago)</source>
        <translation>wygasł %1 (%2 temu)</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 dzień</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 dni</translation>
    </message>
    <message>
        <source>%1 January %2</source>
        <translation>%1 stycznia %2</translation>
    </message>
    <message>
        <source>%1 February %2</source>
        <translation>%1 lutego %2</translation>
    </message>
    <message>
        <source>%1 March %2</source>
        <translation>%1 marca %2</translation>
    </message>
    <message>
        <source>%1 April %2</source>
        <translation>%1 kwietnia %2</translation>
    </message>
    <message>
        <source>%1 May %2</source>
        <translation>%1 maja %2</translation>
    </message>
    <message>
        <source>%1 June %2</source>
        <translation>%1 czerwca %2</translation>
    </message>
    <message>
        <source>%1 July %2</source>
        <translation>%1 lipca %2</translation>
    </message>
    <message>
        <source>%1 August %2</source>
        <translation>%1 sierpnia %2</translation>
    </message>
    <message>
        <source>%1 September %2</source>
        <translation>%1 września %2</translation>
    </message>
    <message>
        <source>%1 October %2</source>
        <translation>%1 października %2</translation>
    </message>
    <message>
        <source>%1 November %2</source>
        <translation>%1 listopada %2</translation>
    </message>
    <message>
        <source>%1 December %2</source>
        <translation>%1 grudnia %2</translation>
    </message>
    <message>
        <source>It is taken back after %1 seconds unless it is confirmed, because it changes who may connect and relay.</source>
        <translation>Zmiana zostanie cofnięta po %1 s, jeśli nie będzie potwierdzona, ponieważ zmienia to, kto może się łączyć i przekazywać pocztę.</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>Edytuj %1</translation>
    </message>
    <message>
        <source>Set %1 to %2</source>
        <translation>Ustaw %1 na %2</translation>
    </message>
    <message>
        <source>Set %1 to nothing</source>
        <translation>Ustaw pustą wartość %1</translation>
    </message>
    <message>
        <source>Add %1 to %2</source>
        <translation>Dodaj %1 do %2</translation>
    </message>
    <message>
        <source>Remove %1 from %2</source>
        <translation>Usuń %1 z %2</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Usuń %1</translation>
    </message>
    <message>
        <source>something secret</source>
        <translation>tajne dane</translation>
    </message>
    <message>
        <source>Mail for %1 goes to %2</source>
        <translation>Poczta do %1 trafia do %2</translation>
    </message>
    <message>
        <source>Mail for %1 goes to a program</source>
        <translation>Poczta do %1 trafia do programu</translation>
    </message>
    <message>
        <source>Mail for %1 is dropped</source>
        <translation>Poczta do %1 jest porzucana</translation>
    </message>
    <message>
        <source>Take 1 address from a table</source>
        <translation>Wczytaj 1 adres z tabeli</translation>
    </message>
    <message>
        <source>Take %1 addresses from a table</source>
        <translation>Wczytaj adresy z tabeli: %1</translation>
    </message>
    <message>
        <source>Take mail for %1 (local)</source>
        <translation>Przyjmuj pocztę dla %1 (lokalna)</translation>
    </message>
    <message>
        <source>Take mail for %1 (relay)</source>
        <translation>Przyjmuj pocztę dla %1 (przekazywanie)</translation>
    </message>
    <message>
        <source>Take mail for %1 (virtual, %2)</source>
        <translation>Przyjmuj pocztę dla %1 (wirtualna, %2)</translation>
    </message>
    <message>
        <source>Take no more mail for %1</source>
        <translation>Nie przyjmuj już poczty dla %1</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>Zmień %1</translation>
    </message>
    <message>
        <source>Change %1 (local)</source>
        <translation>Zmień %1 (lokalna)</translation>
    </message>
    <message>
        <source>Change %1 (relay)</source>
        <translation>Zmień %1 (przekazywanie)</translation>
    </message>
    <message>
        <source>Change %1 (virtual, %2)</source>
        <translation>Zmień %1 (wirtualna, %2)</translation>
    </message>
    <message>
        <source>Call %1 also %2</source>
        <translation>Nadaj %1 dodatkową nazwę %2</translation>
    </message>
    <message>
        <source>Call %1 from now on %2</source>
        <translation>Zmień nazwę %1 na %2</translation>
    </message>
    <message>
        <source>Call the hub %1</source>
        <translation>Nadaj hubowi nazwę %1</translation>
    </message>
    <message>
        <source>Change the names of the hub</source>
        <translation>Zmień nazwy huba</translation>
    </message>
    <message>
        <source>By fastforward mail for %1 goes to %2</source>
        <translation>Przez fastforward poczta do %1 trafia do %2</translation>
    </message>
    <message>
        <source>Remove %1 from the table of fastforward</source>
        <translation>Usuń %1 z tabeli fastforward</translation>
    </message>
    <message>
        <source>Make the mailing list %1</source>
        <translation>Utwórz listę dyskusyjną %1</translation>
    </message>
    <message>
        <source>Remove the mailing list %1</source>
        <translation>Usuń listę dyskusyjną %1</translation>
    </message>
    <message>
        <source>Add %1 to the mailing list %2</source>
        <translation>Dodaj %1 do listy dyskusyjnej %2</translation>
    </message>
    <message>
        <source>Take %1 out of the mailing list %2</source>
        <translation>Usuń %1 z listy dyskusyjnej %2</translation>
    </message>
    <message>
        <source>%1 members</source>
        <translation>%1 członków</translation>
    </message>
    <message>
        <source>The mailing list %1 is owned by %2</source>
        <translation>Właściciel listy dyskusyjnej %1: %2</translation>
    </message>
    <message>
        <source>Give %1 a password for SMTP</source>
        <translation>Nadaj %1 hasło SMTP</translation>
    </message>
    <message>
        <source>Give %1 another password for SMTP</source>
        <translation>Nadaj %1 inne hasło SMTP</translation>
    </message>
    <message>
        <source>Take the password of %1 for SMTP away</source>
        <translation>Usuń hasło SMTP dla %1</translation>
    </message>
    <message>
        <source>Deliver nothing here; all mail goes to %1</source>
        <translation>Nie doręczaj niczego tutaj; cała poczta trafia do %1</translation>
    </message>
    <message>
        <source>Queue nothing here; mail goes to %1 by QMQP</source>
        <translation>Nie kolejkuj niczego tutaj; poczta trafia do %1 przez QMQP</translation>
    </message>
    <message>
        <source>A copy of all mail goes to %1</source>
        <translation>Kopia całej poczty trafia do %1</translation>
    </message>
    <message>
        <source>Keep the mail of %1 until %2 connects</source>
        <translation>Przechowuj pocztę dla %1, aż połączy się %2</translation>
    </message>
    <message>
        <source>%1 may not connect</source>
        <translation>%1 nie może się łączyć</translation>
    </message>
    <message>
        <source>%1 may connect</source>
        <translation>%1 może się łączyć</translation>
    </message>
    <message>
        <source>%1 may send mail to anywhere</source>
        <translation>%1 może wysyłać pocztę dokądkolwiek</translation>
    </message>
    <message>
        <source>Everybody else may not connect</source>
        <translation>Wszyscy inni nie mogą się łączyć</translation>
    </message>
    <message>
        <source>Everybody else may connect</source>
        <translation>Wszyscy inni mogą się łączyć</translation>
    </message>
    <message>
        <source>Everybody else may send mail to anywhere</source>
        <translation>Wszyscy inni mogą wysyłać pocztę dokądkolwiek</translation>
    </message>
    <message>
        <source>No rule for %1 any more</source>
        <translation>Bez reguły dla %1</translation>
    </message>
    <message>
        <source>No rule for everybody else any more</source>
        <translation>Bez reguły dla wszystkich innych</translation>
    </message>
    <message>
        <source>Enable %1</source>
        <translation>Włącz %1</translation>
    </message>
    <message>
        <source>Enable %1 at %2</source>
        <translation>Włącz %1 pod %2</translation>
    </message>
    <message>
        <source>Disable %1</source>
        <translation>Wyłącz %1</translation>
    </message>
    <message>
        <source>Make the hub %1</source>
        <translation>Utwórz hub %1</translation>
    </message>
    <message>
        <source>Make what is missing of the hub</source>
        <translation>Utwórz brakujące części huba</translation>
    </message>
    <message>
        <source>Take over the hub in %1 as it is</source>
        <translation>Przejmij hub w %1 bez zmian</translation>
    </message>
    <message>
        <source>Send %1 through %2</source>
        <translation>Wysyłaj przez %2: %1</translation>
    </message>
    <message>
        <source>Send %1 through no relay of its own</source>
        <translation>Wysyłaj bez własnego serwera przekazującego: %1</translation>
    </message>
    <message>
        <source>Make a certificate</source>
        <translation>Utwórz certyfikat</translation>
    </message>
    <message>
        <source>Make a certificate for %1</source>
        <translation>Utwórz certyfikat dla %1</translation>
    </message>
    <message>
        <source>Install a certificate</source>
        <translation>Zainstaluj certyfikat</translation>
    </message>
    <message>
        <source>Install a certificate for %1</source>
        <translation>Zainstaluj certyfikat dla %1</translation>
    </message>
    <message>
        <source>Remove the certificate</source>
        <translation>Usuń certyfikat</translation>
    </message>
    <message>
        <source>Remove the certificate for %1</source>
        <translation>Usuń certyfikat dla %1</translation>
    </message>
    <message>
        <source>Mail for %1 belongs to the account %2</source>
        <translation>Poczta do %1 należy do konta %2</translation>
    </message>
    <message>
        <source>Take %1 from its account</source>
        <translation>Odbierz %1 kontu</translation>
    </message>
    <message>
        <source>Make users/assign from the accounts</source>
        <translation>Utwórz users/assign z kont</translation>
    </message>
    <message>
        <source>Restore all from the backup of %1 GMT</source>
        <translation>Przywróć wszystko z kopii z %1 GMT</translation>
    </message>
    <message>
        <source>Restore %1 from the backup of %2 GMT</source>
        <translation>Przywróć %1 z kopii z %2 GMT</translation>
    </message>
    <message>
        <source>Restore %1 files or domains from the backup of %2 GMT</source>
        <translation>Przywróć z kopii z %2 GMT tyle plików lub domen: %1</translation>
    </message>
    <message>
        <source>Not confirmed in time: %1</source>
        <translation>Nie potwierdzono na czas: %1</translation>
    </message>
    <message>
        <source>Edited outside: %1</source>
        <translation>Edytowano poza programem: %1</translation>
    </message>
    <message>
        <source>Edited outside: %1 and %2 more</source>
        <translation>Edytowano poza programem: %1 i jeszcze %2</translation>
    </message>
    <message>
        <source>The configuration as it was found</source>
        <translation>Konfiguracja w zastanym stanie</translation>
    </message>
    <message>
        <source>%1, as its control file says</source>
        <translation>%1, zgodnie z jego plikiem control</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>i jeszcze %1</translation>
    </message>
    <message>
        <source>the table of fastforward is compiled</source>
        <translation>tabela fastforward jest kompilowana</translation>
    </message>
    <message>
        <source>the SMTP servers are restarted</source>
        <translation>serwery SMTP są uruchamiane ponownie</translation>
    </message>
    <message>
        <source>the directories, the queue and the mailboxes are made</source>
        <translation>katalogi, kolejka i skrzynki są tworzone</translation>
    </message>
    <message>
        <source>%1 begins</source>
        <translation>%1 zaczyna działać</translation>
    </message>
    <message>
        <source>%1 ends</source>
        <translation>%1 się kończy</translation>
    </message>
    <message>
        <source>%1 is started</source>
        <translation>%1 jest uruchamiany</translation>
    </message>
    <message>
        <source>%1 is stopped</source>
        <translation>%1 jest zatrzymywany</translation>
    </message>
    <message>
        <source>a TLS handshake with the SMTP server works</source>
        <translation>uzgadnianie TLS z serwerem SMTP działa</translation>
    </message>
    <message>
        <source>a TLS handshake with the SMTP server as %1 works</source>
        <translation>uzgadnianie TLS z serwerem SMTP jako %1 działa</translation>
    </message>
    <message>
        <source>%1 is removed, as its text is</source>
        <translation>%1 jest usuwany, tak jak jego tekst źródłowy</translation>
    </message>
    <message>
        <source>%1 holds something else</source>
        <translation>%1 zawiera coś innego</translation>
    </message>
    <message>
        <source>it does not run</source>
        <translation>nie działa</translation>
    </message>
    <message>
        <source>it has not ended within %1 seconds; it begins again when its work is done</source>
        <translation>nie zakończyło się w ciągu %1 s; zacznie od nowa, gdy skończy swoją pracę</translation>
    </message>
    <message>
        <source>it has not ended within %1 seconds; it does when its work is done</source>
        <translation>nie zakończyło się w ciągu %1 s; zakończy się, gdy skończy swoją pracę</translation>
    </message>
    <message>
        <source>it ends again and again; its log says why</source>
        <translation>ciągle się kończy; dziennik podaje dlaczego</translation>
    </message>
    <message>
        <source>it has not happened in time; its log says why</source>
        <translation>nie nastąpiło to na czas; dziennik podaje dlaczego</translation>
    </message>
    <message>
        <source>it is normally down</source>
        <translation>domyślnie jest wyłączona</translation>
    </message>
    <message>
        <source>no supervisor runs; it begins with the others</source>
        <translation>nie działa żaden nadzorca; usługa zacznie działać wraz z innymi</translation>
    </message>
    <message>
        <source>no supervisor looks after it</source>
        <translation>nie opiekuje się nią żaden nadzorca</translation>
    </message>
    <message>
        <source>the supervisor has not started it; its log says why</source>
        <translation>nadzorca jej nie uruchomił; jego dziennik podaje dlaczego</translation>
    </message>
    <message>
        <source>none runs</source>
        <translation>żaden nie działa</translation>
    </message>
    <message>
        <source>it has a process for each client, because of block lists or AutoTURN, and offers no STARTTLS</source>
        <translation>ma proces dla każdego klienta, z powodu list blokad lub AutoTURN, i nie oferuje STARTTLS</translation>
    </message>
    <message>
        <source>it is not known where the server listens</source>
        <translation>nie wiadomo, gdzie nasłuchuje serwer</translation>
    </message>
    <message>
        <source>%1 (qmail-smtpd run by hand, as for a stranger)</source>
        <translation>%1 (qmail-smtpd uruchomiony ręcznie, jak dla obcego)</translation>
    </message>
    <message>
        <source>the tcp rules let no stranger connect</source>
        <translation>reguły tcp nie pozwalają połączyć się żadnemu obcemu</translation>
    </message>
    <message>
        <source>the server ended the conversation</source>
        <translation>serwer zakończył rozmowę</translation>
    </message>
    <message>
        <source>the server says %1</source>
        <translation>serwer odpowiada %1</translation>
    </message>
    <message>
        <source>what comes is not TLS (%1)</source>
        <translation>to, co przychodzi, nie jest TLS (%1)</translation>
    </message>
    <message>
        <source>there is no version of TLS that both sides accept; here it is 1.2 or later (%1)</source>
        <translation>nie ma wersji TLS przyjmowanej przez obie strony; tutaj jest to 1.2 lub nowsza (%1)</translation>
    </message>
    <message>
        <source>there is no cipher that both sides accept (%1)</source>
        <translation>nie ma szyfru przyjmowanego przez obie strony (%1)</translation>
    </message>
    <message>
        <source>the other side ended the connection within the TLS handshake</source>
        <translation>druga strona zakończyła połączenie podczas uzgadniania TLS</translation>
    </message>
    <message>
        <source>%1 gives addresses to accounts</source>
        <translation>%1 przydziela adresy kontom</translation>
    </message>
    <message>
        <source>%1 says what root runs</source>
        <translation>%1 określa, co uruchamia root</translation>
    </message>
    <message>
        <source>%1 lets mail run a program</source>
        <translation>%1 pozwala poczcie uruchamiać program</translation>
    </message>
    <message>
        <source>%1 lets mail run a program or reads a file of addresses: %2</source>
        <translation>%1 pozwala poczcie uruchamiać program lub czyta plik adresów: %2</translation>
    </message>
    <message>
        <source>%1 lets %2 send mail to anywhere</source>
        <translation>%1 pozwala, by %2 mógł wysyłać pocztę dokądkolwiek</translation>
    </message>
    <message>
        <source>%1 lets everybody send mail to anywhere</source>
        <translation>%1 pozwala każdemu wysyłać pocztę dokądkolwiek</translation>
    </message>
    <message>
        <source>all that &quot;%1&quot; stands for</source>
        <translation>wszystko, co oznacza „%1”</translation>
    </message>
    <message>
        <source>%1 sets %2, which may decide what programs run</source>
        <translation>%1 ustawia %2, co może decydować o uruchamianych programach</translation>
    </message>
    <message>
        <source>without control/rcpthosts mail for any domain is accepted from everybody</source>
        <translation>bez control/rcpthosts poczta dla każdej domeny jest przyjmowana od wszystkich</translation>
    </message>
    <message>
        <source>%1 decides as which accounts the programs of the hub run</source>
        <translation>%1 określa, na jakich kontach działają programy huba</translation>
    </message>
    <message>
        <source>%1 names a program</source>
        <translation>%1 wskazuje program</translation>
    </message>
    <message>
        <source>%1 names a program that tells the password of a relay</source>
        <translation>%1 wskazuje program, który podaje hasło serwera przekazującego</translation>
    </message>
    <message>
        <source>user%domain at a domain of control/percenthack goes on to that domain, for everybody</source>
        <translation>użytkownik%domena w domenie z control/percenthack jest przesyłany dalej do tamtej domeny, dla każdego</translation>
    </message>
    <message>
        <source>%1 accepts mail for every domain that ends in %2 from everybody</source>
        <translation>%1 przyjmuje od wszystkich pocztę dla każdej domeny, która kończy się na %2</translation>
    </message>
    <message>
        <source>it writes a file just as it is given</source>
        <translation>zapisuje plik dokładnie tak, jak go podano</translation>
    </message>
    <message>
        <source>it restores what a backup holds</source>
        <translation>przywraca to, co zawiera kopia zapasowa</translation>
    </message>
    <message>
        <source>it deletes message %1</source>
        <translation>usuwa wiadomość %1</translation>
    </message>
    <message>
        <source>it reads the text of a message</source>
        <translation>czyta tekst wiadomości</translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <translation>%1, wiersz %2: %3</translation>
    </message>
    <message>
        <source>Mail to anybody@%1 is still accepted, because the list also has %2.</source>
        <translation>Poczta do kogokolwiek@%1 jest nadal przyjmowana, ponieważ na liście jest też %2.</translation>
    </message>
    <message>
        <source>Mail to anybody below %1 is still accepted, because the list also has %2.</source>
        <translation>Poczta do kogokolwiek poniżej %1 jest nadal przyjmowana, ponieważ na liście jest też %2.</translation>
    </message>
    <message>
        <source>It is handled by the account %1 through the files %2 in %3; what has none goes where the one that ends in default says.</source>
        <translation>Zajmuje się tym konto %1 za pomocą plików %2 w %3; co nie ma własnego pliku, trafia tam, gdzie wskazuje plik kończący się na default.</translation>
    </message>
    <message>
        <source>it is the name of this hub itself, which must be able to receive its own mail</source>
        <translation>to nazwa samego tego huba, który musi móc odbierać własną pocztę</translation>
    </message>
    <message>
        <source>Give the hub another name first, if it shall have one.</source>
        <translation>Najpierw należy nadać hubowi inną nazwę, jeśli ma ją mieć.</translation>
    </message>
    <message>
        <source>%1 becomes %2; it was %3.</source>
        <translation>%1 zmienia się na %2; było %3.</translation>
    </message>
    <message>
        <source>%1 becomes %2; until now there was none, which means: %3.</source>
        <translation>%1 zmienia się na %2; dotąd nie było tego pliku, co oznacza: %3.</translation>
    </message>
    <message>
        <source>Mail for %1 is given to the account %2.</source>
        <translation>Poczta dla %1 trafia do konta %2.</translation>
    </message>
    <message>
        <source>Mail for names that begin with %1 is given to the account %2.</source>
        <translation>Poczta dla nazw zaczynających się od %1 trafia do konta %2.</translation>
    </message>
    <message>
        <source>Mail for every other name is given to the account %1.</source>
        <translation>Poczta dla każdej innej nazwy trafia do konta %1.</translation>
    </message>
    <message>
        <source>Mail for %1 is no longer given to the account %2 by users/assign.</source>
        <translation>Poczta dla %1 nie trafia już przez users/assign do konta %2.</translation>
    </message>
    <message>
        <source>Mail for names that begin with %1 is no longer given to the account %2 by users/assign.</source>
        <translation>Poczta dla nazw zaczynających się od %1 nie trafia już przez users/assign do konta %2.</translation>
    </message>
    <message>
        <source>Mail that cannot be delivered to a member of %1 is reported to %2, not to whoever wrote it.</source>
        <translation>O poczcie, której nie można doręczyć członkowi listy %1, jest powiadamiany %2, a nie jej autor.</translation>
    </message>
    <message>
        <source>%1 could not be started (%2). Install the package openssh-client.</source>
        <translation>Nie udało się uruchomić %1 (%2). Zainstaluj pakiet openssh-client.</translation>
    </message>
    <message>
        <source>There is no mailwrightctl on %1: %2 Install Mailwright there.</source>
        <translation>Na %1 nie ma mailwrightctl: %2 Zainstaluj tam Mailwright.</translation>
    </message>
    <message>
        <source>The connection to %1 was lost.</source>
        <translation>Połączenie z %1 zostało przerwane.</translation>
    </message>
    <message>
        <source>ssh does not know %1, or not as it is now: %2 Connect once with &quot;ssh %3&quot; and check its key.</source>
        <translation>ssh nie zna %1 albo nie zna go takim, jaki jest teraz: %2 Połącz się raz przez „ssh %3” i sprawdź klucz.</translation>
    </message>
    <message>
        <source>%1 did not let you in: %2 &quot;ssh-copy-id %3&quot; puts your key there.</source>
        <translation>%1 nie wpuścił użytkownika: %2 „ssh-copy-id %3” umieści tam klucz.</translation>
    </message>
    <message>
        <source>ssh has no connection to %1: %2</source>
        <translation>ssh nie ma połączenia z %1: %2</translation>
    </message>
    <message>
        <source>Only who may configure has edits to tell of.</source>
        <translation>Tylko kto może konfigurować, ma zmiany do zgłoszenia.</translation>
    </message>
</context>
<context>
    <name>HubBook</name>
    <message>
        <source>blue</source>
        <translation>niebieski</translation>
    </message>
    <message>
        <source>orange</source>
        <translation>pomarańczowy</translation>
    </message>
    <message>
        <source>green</source>
        <translation>zielony</translation>
    </message>
    <message>
        <source>purple</source>
        <translation>fioletowy</translation>
    </message>
    <message>
        <source>red</source>
        <translation>czerwony</translation>
    </message>
    <message>
        <source>grey</source>
        <translation>szary</translation>
    </message>
    <message>
        <source>The name of the host is missing.</source>
        <translation>Brak nazwy hosta.</translation>
    </message>
    <message>
        <source>This is not a host, or user@host, such as anna@mail.example.org.</source>
        <translation>To nie jest host ani użytkownik@host, na przykład anna@mail.example.org.</translation>
    </message>
    <message>
        <source>There is no host of this name. Is it written rightly, and does this computer know it?</source>
        <translation>Nie ma hosta o tej nazwie. Czy nazwa jest poprawna i czy ten komputer ją zna?</translation>
    </message>
    <message>
        <source>The host does not let %1 in. Mailwright asks for no password: the key must be known to the host and be in your ssh agent.</source>
        <comment>login</comment>
        <translation>Host nie wpuszcza użytkownika %1. Mailwright nie pyta o hasło: klucz musi być znany hostowi i znajdować się w agencie ssh.</translation>
    </message>
    <message>
        <source>This computer does not know the key of the host, or knows another. Log in once by hand and compare it.</source>
        <translation>Ten komputer nie zna klucza hosta albo zna inny. Należy raz zalogować się ręcznie i porównać klucz.</translation>
    </message>
    <message>
        <source>The host is there, but runs no ssh server for you.</source>
        <translation>Host istnieje, ale nie działa na nim dostępny serwer ssh.</translation>
    </message>
    <message>
        <source>The host does not answer. Is it switched on and connected?</source>
        <translation>Host nie odpowiada. Czy jest włączony i podłączony?</translation>
    </message>
    <message>
        <source>The host lets you in, but has no mailwrightctl, or an older one.</source>
        <translation>Host pozwala się zalogować, ale nie ma mailwrightctl albo ma starszą wersję.</translation>
    </message>
    <message>
        <source>The connection by ssh has failed.</source>
        <translation>Połączenie przez ssh nie powiodło się.</translation>
    </message>
    <message>
        <source>The host lets you in, but its mail helper does not run.</source>
        <translation>Host wpuszcza, ale jego program pomocniczy poczty nie działa.</translation>
    </message>
    <message>
        <source>This computer has no ssh: the package openssh-client is missing.</source>
        <translation>Na tym komputerze nie ma ssh: brakuje pakietu openssh-client.</translation>
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
        <translation>Członkowie</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Właściciel</translation>
    </message>
    <message>
        <source>Last post</source>
        <translation>Ostatnia wiadomość</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stan</translation>
    </message>
    <message>
        <source>takes mail</source>
        <translation>przyjmuje pocztę</translation>
    </message>
    <message>
        <source>mail does not reach it: its .qmail files are missing</source>
        <translation>poczta do niej nie dociera: brak jej plików .qmail</translation>
    </message>
    <message>
        <source>%1 get each message, %2 digests, %3 nothing</source>
        <comment>three numbers</comment>
        <translation>każda wiadomość: %1, zestawienia: %2, nic: %3</translation>
    </message>
    <message>
        <source>None in the last 24 hours</source>
        <translation>Brak w ciągu ostatnich 24 godzin</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Członek</translation>
    </message>
    <message>
        <source>Gets</source>
        <translation>Dostaje</translation>
    </message>
    <message>
        <source>each message</source>
        <translation>każdą wiadomość</translation>
    </message>
    <message>
        <source>digests</source>
        <translation>zestawienia</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nic</translation>
    </message>
</context>
<context>
    <name>MailProviders</name>
    <message>
        <source>%1 wants a password made for mail programs (an “app password”), which you make in your account there. User name: such as %2.</source>
        <comment>%1 is a provider, %2 an example of a user name</comment>
        <translation>%1 wymaga hasła dla programów pocztowych („hasła aplikacji”), tworzonego tam na koncie. Nazwa użytkownika: na przykład %2.</translation>
    </message>
    <message>
        <source>%1 gives you a user name and a key for SMTP in its settings; the key is the password. User name: such as %2.</source>
        <comment>%1 is a provider, %2 an example of a user name</comment>
        <translation>%1 podaje w ustawieniach nazwę użytkownika i klucz SMTP; klucz jest hasłem. Nazwa użytkownika: na przykład %2.</translation>
    </message>
    <message>
        <source>%1 wants the name and the password of your mailbox there. User name: such as %2.</source>
        <comment>%1 is a provider, %2 an example of a user name</comment>
        <translation>%1 wymaga nazwy i hasła tamtejszej skrzynki. Nazwa użytkownika: na przykład %2.</translation>
    </message>
    <message>
        <source>TLS from the first byte</source>
        <translation>TLS od pierwszego bajtu</translation>
    </message>
    <message>
        <source>TLS begun by STARTTLS</source>
        <translation>TLS rozpoczynany przez STARTTLS</translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>Looks after a Mailwright hub: its services, its queue and its logs.</source>
        <translation>Opiekuje się hubem Mailwright: jego usługami, kolejką i dziennikami.</translation>
    </message>
    <message>
        <source>The helper&apos;s socket.</source>
        <translation>Gniazdo programu pomocniczego.</translation>
    </message>
    <message>
        <source>path</source>
        <translation>ścieżka</translation>
    </message>
    <message>
        <source>The home of a private hub.</source>
        <translation>Katalog prywatnego huba.</translation>
    </message>
    <message>
        <source>directory</source>
        <translation>katalog</translation>
    </message>
    <message>
        <source>The page to begin with: %1.</source>
        <comment>names</comment>
        <translation>Strona początkowa: %1.</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nazwa</translation>
    </message>
    <message>
        <source>Colours: light or dark.</source>
        <translation>Kolory: light lub dark.</translation>
    </message>
    <message>
        <source>scheme</source>
        <translation>schemat</translation>
    </message>
    <message>
        <source>Write a picture of every page and end.</source>
        <translation>Zapisuje obraz każdej strony i kończy.</translation>
    </message>
    <message>
        <source>--style-scheme must be light or dark.</source>
        <translation>--style-scheme musi mieć wartość light lub dark.</translation>
    </message>
    <message>
        <source>--page must be one of %1.</source>
        <comment>names</comment>
        <translation>--page musi mieć jedną z wartości %1.</translation>
    </message>
</context>
<context>
    <name>PageTable</name>
    <message>
        <source>Overview</source>
        <translation>Przegląd</translation>
    </message>
    <message>
        <source>services running stopped delivered deferred bounced problems start</source>
        <translation>usługi działa działające zatrzymane doręczone odroczone odbite problemy uruchom start</translation>
    </message>
    <message>
        <source>Domains</source>
        <translation>Domeny</translation>
    </message>
    <message>
        <source>domain virtual local relay receive mail DNS MX catch all who receives</source>
        <translation>domena wirtualna lokalna przekazywanie relay odbieranie poczty DNS MX catch-all kto dostaje</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Adresy</translation>
    </message>
    <message>
        <source>address alias forward mailbox everything else import export test who receives</source>
        <translation>adres alias przesyłanie dalej przekazywanie forward skrzynka wszystko inne import eksport test kto dostaje</translation>
    </message>
    <message>
        <source>Mailing lists</source>
        <translation>Listy dyskusyjne</translation>
    </message>
    <message>
        <source>mailing list members subscribers owner digest</source>
        <translation>lista dyskusyjna mailingowa członkowie subskrybenci właściciel zestawienie</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Użytkownicy</translation>
    </message>
    <message>
        <source>users accounts people password sign in assign rules mailbox</source>
        <translation>użytkownicy konta ludzie osoby hasło logowanie assign reguły skrzynka</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Wysyłanie</translation>
    </message>
    <message>
        <source>smart host provider relay route login password greeting helo masquerade timeout outgoing</source>
        <translation>smart host dostawca przekazywanie relay trasa logowanie hasło powitanie helo maskarada limit czasu wychodząca</translation>
    </message>
    <message>
        <source>Receiving</source>
        <translation>Odbieranie</translation>
    </message>
    <message>
        <source>listen port submission pop3 relay rules clients blocked senders spam tls certificate size limit connections</source>
        <translation>nasłuch port submission pop3 przekazywanie relay reguły klienci zablokowani nadawcy spam tls certyfikat rozmiar limit połączenia</translation>
    </message>
    <message>
        <source>Limits &amp; bounces</source>
        <translation>Limity i odbicia</translation>
    </message>
    <message>
        <source>parallel concurrency retry plan queue lifetime bounce double bounces delay</source>
        <translation>równoległe współbieżność ponawianie plan kolejka czas życia odbicie podwójne odbicia opóźnienie</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Kolejka</translation>
    </message>
    <message>
        <source>waiting messages retry try again delete return bounce</source>
        <translation>czekające wiadomości ponów spróbuj ponownie usuń zwróć odbicie</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>Dzienniki</translation>
    </message>
    <message>
        <source>log lines follow find history of a message</source>
        <translation>dziennik log wiersze śledzenie szukaj historia wiadomości</translation>
    </message>
    <message>
        <source>Control files</source>
        <translation>Pliki control</translation>
    </message>
    <message>
        <source>settings configuration editor every file raw</source>
        <translation>ustawienia konfiguracja edytor każdy plik surowy</translation>
    </message>
    <message>
        <source>History &amp; backup</source>
        <translation>Historia i kopie</translation>
    </message>
    <message>
        <source>changes undo who when differences backup restore compare</source>
        <translation>zmiany cofnij kto kiedy różnice kopia zapasowa przywróć porównaj</translation>
    </message>
</context>
<context>
    <name>PeopleRows</name>
    <message>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Hasło</translation>
    </message>
    <message>
        <source>stored; it counts in place of the account&apos;s own</source>
        <translation>zapisane; liczy się zamiast hasła konta</translation>
    </message>
    <message>
        <source>stored; it is never shown</source>
        <translation>zapisane; nigdy nie jest pokazywane</translation>
    </message>
    <message>
        <source>goes, not applied yet</source>
        <translation>do usunięcia, jeszcze nie zastosowano</translation>
    </message>
    <message>
        <source>a new one, not applied yet</source>
        <translation>nowe, jeszcze nie zastosowano</translation>
    </message>
</context>
<context>
    <name>QueueDialogs</name>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Their age begins again at zero, so they stay in the queue for the whole time a message may wait. Tries come often at first and then less and less often, as for new mail.</source>
        <translation>Ich wiek zaczyna się znów od zera, więc pozostaną w kolejce przez cały czas, jaki wiadomość może czekać. Próby są najpierw częste, a potem coraz rzadsze, jak przy nowej poczcie.</translation>
    </message>
    <message numerus="yes">
        <source>Give %n message(s) more time?</source>
        <translation>
            <numerusform>Dać %n wiadomości więcej czasu?</numerusform>
            <numerusform>Dać %n wiadomościom więcej czasu?</numerusform>
            <numerusform>Dać %n wiadomościom więcej czasu?</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Give more time</source>
        <translation>&amp;Daj więcej czasu</translation>
    </message>
    <message>
        <source>The tries end now for every recipient that has not been reached. Under a stock qmail one last try comes first; where it succeeds, the mail is delivered after all.</source>
        <translation>Próby kończą się teraz dla każdego odbiorcy, do którego poczta nie dotarła. W zwykłym qmail następuje najpierw jedna ostatnia próba; jeśli się powiedzie, poczta zostanie jednak doręczona.</translation>
    </message>
    <message>
        <source>This message is a bounce itself: it goes to the postmaster&apos;s address for double bounces.</source>
        <translation>Ta wiadomość sama jest odbiciem: trafi do postmastera, pod adres podwójnych odbić.</translation>
    </message>
    <message>
        <source>%1 gets a bounce that names these recipients and contains the message. This cannot be taken back.</source>
        <translation>%1 dostanie odbicie, które wymienia tych odbiorców i zawiera wiadomość. Tego nie można cofnąć.</translation>
    </message>
    <message>
        <source>Each sender gets a bounce that names these recipients and contains the message. This cannot be taken back.</source>
        <translation>Każdy nadawca dostanie odbicie, które wymienia tych odbiorców i zawiera wiadomość. Tego nie można cofnąć.</translation>
    </message>
    <message numerus="yes">
        <source>Return %n message(s) to the sender?</source>
        <translation>
            <numerusform>Zwrócić nadawcy %n wiadomość?</numerusform>
            <numerusform>Zwrócić nadawcom %n wiadomości?</numerusform>
            <numerusform>Zwrócić nadawcom %n wiadomości?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Return %n message(s)</source>
        <translation>
            <numerusform>&amp;Zwróć %n wiadomość</numerusform>
            <numerusform>&amp;Zwróć %n wiadomości</numerusform>
            <numerusform>&amp;Zwróć %n wiadomości</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RelayRows</name>
    <message>
        <source>From</source>
        <translation>Od</translation>
    </message>
    <message>
        <source>May relay</source>
        <translation>Przekazywanie</translation>
    </message>
    <message>
        <source>Other settings</source>
        <translation>Inne ustawienia</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Uwaga</translation>
    </message>
    <message>
        <source>everybody else</source>
        <translation>wszyscy inni</translation>
    </message>
    <message>
        <source>%1 (this computer)</source>
        <comment>address</comment>
        <translation>%1 (ten komputer)</translation>
    </message>
    <message>
        <source>hosts below %1</source>
        <comment>domain</comment>
        <translation>hosty poniżej %1</translation>
    </message>
    <message>
        <source>the host %1</source>
        <comment>host name</comment>
        <translation>host %1</translation>
    </message>
    <message>
        <source>%1… (all that begin so)</source>
        <comment>beginning of an IP address</comment>
        <translation>%1… (wszystkie tak się zaczynające)</translation>
    </message>
    <message>
        <source>may not connect</source>
        <translation>nie może się łączyć</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>goes, not applied yet</source>
        <translation>do usunięcia, jeszcze nie zastosowano</translation>
    </message>
    <message>
        <source>no, is turned away</source>
        <translation>nie, połączenie jest odrzucane</translation>
    </message>
    <message>
        <source>yes, everybody: an open relay</source>
        <translation>tak, wszyscy: open relay</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>tak</translation>
    </message>
    <message>
        <source>By the rule for %1.</source>
        <comment>whom a rule is for</comment>
        <translation>Według reguły dla %1.</translation>
    </message>
    <message>
        <source>No rule is for it.</source>
        <translation>Nie ma dla niego reguły.</translation>
    </message>
    <message>
        <source>%1 may not connect: it is turned away.</source>
        <comment>address of a client</comment>
        <translation>%1 nie może się łączyć: połączenie jest odrzucane.</translation>
    </message>
    <message>
        <source>%1 may send mail to anybody in the world through this hub.</source>
        <comment>address of a client</comment>
        <translation>%1 może przez ten hub wysyłać pocztę do każdego na świecie.</translation>
    </message>
    <message>
        <source>%1 may send mail to people of this hub only; to others after a login.</source>
        <comment>address of a client</comment>
        <translation>%1 może wysyłać pocztę tylko do użytkowników tego huba; do innych po zalogowaniu.</translation>
    </message>
</context>
<context>
    <name>RouteRows</name>
    <message>
        <source>Mail</source>
        <translation>Poczta</translation>
    </message>
    <message>
        <source>Goes through</source>
        <translation>Idzie przez</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Logowanie</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stan</translation>
    </message>
    <message>
        <source>everything else</source>
        <translation>wszystko inne</translation>
    </message>
    <message>
        <source>from anybody%1</source>
        <comment>%1 is @ and a domain</comment>
        <translation>od kogokolwiek%1</translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>address of a sender</comment>
        <translation>od %1</translation>
    </message>
    <message>
        <source>to domains below %1</source>
        <comment>domain</comment>
        <translation>do domen poniżej %1</translation>
    </message>
    <message>
        <source>to %1</source>
        <comment>domain</comment>
        <translation>do %1</translation>
    </message>
    <message>
        <source>directly, to the servers that DNS names</source>
        <translation>bezpośrednio, do serwerów wskazanych przez DNS</translation>
    </message>
    <message>
        <source>%1, port %2</source>
        <comment>server, number</comment>
        <translation>%1, port %2</translation>
    </message>
    <message>
        <source>none</source>
        <translation>brak</translation>
    </message>
    <message>
        <source>%1, with a token</source>
        <comment>user name</comment>
        <translation>%1, z tokenem</translation>
    </message>
    <message>
        <source>%1, no password stored</source>
        <comment>user name</comment>
        <translation>%1, brak zapisanego hasła</translation>
    </message>
    <message>
        <source>%1, password stored</source>
        <comment>user name</comment>
        <translation>%1, hasło zapisane</translation>
    </message>
    <message>
        <source>%1, from the first byte</source>
        <comment>what is demanded of TLS</comment>
        <translation>%1, od pierwszego bajtu</translation>
    </message>
    <message>
        <source>no TLS</source>
        <translation>bez TLS</translation>
    </message>
    <message>
        <source>where it is offered</source>
        <translation>tam, gdzie jest oferowany</translation>
    </message>
    <message>
        <source>required, with any certificate</source>
        <translation>wymagany, z dowolnym certyfikatem</translation>
    </message>
    <message>
        <source>required, with a valid certificate</source>
        <translation>wymagany, z ważnym certyfikatem</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>w użyciu</translation>
    </message>
    <message>
        <source>goes, not applied yet</source>
        <translation>do usunięcia, jeszcze nie zastosowano</translation>
    </message>
    <message>
        <source>not applied yet</source>
        <translation>jeszcze nie zastosowano</translation>
    </message>
</context>
<context>
    <name>RouteWords</name>
    <message>
        <source>By SMTP the address is taken from everybody.</source>
        <translation>Przez SMTP adres jest przyjmowany od wszystkich.</translation>
    </message>
    <message>
        <source>By SMTP the address is taken only from clients that may relay.</source>
        <translation>Przez SMTP adres jest przyjmowany tylko od klientów, którzy mogą przekazywać pocztę.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is in locals: the address is local.</source>
        <translation>„%1” jest w locals: adres jest lokalny.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not in locals.</source>
        <translation>„%1” nie ma w locals.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not in virtualdomains.</source>
        <translation>„%1” nie ma w virtualdomains.</translation>
    </message>
    <message>
        <source>A line for every other domain is not in virtualdomains.</source>
        <translation>Wiersza dla każdej innej domeny nie ma w virtualdomains.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is in virtualdomains with nothing behind the colon, an exception: the address is remote.</source>
        <translation>„%1” jest w virtualdomains bez niczego po dwukropku, czyli jako wyjątek: adres jest zdalny.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is in virtualdomains with &quot;%2&quot;: the local address is %3.</source>
        <translation>„%1” jest w virtualdomains z „%2”: adresem lokalnym jest %3.</translation>
    </message>
    <message>
        <source>Nothing makes the address local: it is remote.</source>
        <translation>Nic nie czyni adresu lokalnym: jest zdalny.</translation>
    </message>
    <message>
        <source>users/assign gives &quot;%1&quot; to %2</source>
        <translation>users/assign przydziela „%1” kontu %2</translation>
    </message>
    <message>
        <source>users/assign has nothing for &quot;%1&quot;</source>
        <translation>users/assign nie ma nic dla „%1”</translation>
    </message>
    <message>
        <source>no account %1</source>
        <translation>brak konta %1</translation>
    </message>
    <message>
        <source>account %1 owns its home directory %2: it gets the mail, and no alias can take it away</source>
        <translation>konto %1 jest właścicielem swojego katalogu domowego %2: dostaje pocztę i żaden alias nie może jej przejąć</translation>
    </message>
    <message>
        <source>it goes to the account %1</source>
        <translation>trafia do konta %1</translation>
    </message>
    <message>
        <source>%1 is there and empty</source>
        <translation>%1 istnieje i jest pusty</translation>
    </message>
    <message>
        <source>%1 is there</source>
        <translation>%1 istnieje</translation>
    </message>
    <message>
        <source>no file %1</source>
        <translation>brak pliku %1</translation>
    </message>
    <message>
        <source>in file names %1 is %2</source>
        <translation>w nazwach plików %1 to %2</translation>
    </message>
    <message>
        <source>the default delivery applies</source>
        <translation>obowiązuje domyślne doręczanie</translation>
    </message>
    <message>
        <source>an address with an extension needs a file: there is no mailbox</source>
        <translation>adres z rozszerzeniem wymaga pliku: nie ma skrzynki</translation>
    </message>
    <message>
        <source>forwarded mail is sent by %1</source>
        <translation>pocztę przesyłaną dalej wysyła %1</translation>
    </message>
    <message>
        <source>Its mail exchangers are asked for in DNS.</source>
        <translation>Jego serwery MX są ustalane w DNS.</translation>
    </message>
    <message>
        <source>It goes to %1.</source>
        <translation>Trafia do %1.</translation>
    </message>
    <message>
        <source>mailbox %1</source>
        <comment>path</comment>
        <translation>skrzynka %1</translation>
    </message>
    <message>
        <source>program %1</source>
        <comment>command line</comment>
        <translation>program %1</translation>
    </message>
    <message>
        <source>dropped without a word</source>
        <translation>po cichu porzucana</translation>
    </message>
    <message>
        <source>Mixed</source>
        <comment>an address with deliveries of several kinds</comment>
        <translation>Mieszane</translation>
    </message>
    <message>
        <source>Forward</source>
        <comment>an address whose mail goes to other addresses</comment>
        <translation>Przesyłanie dalej</translation>
    </message>
    <message>
        <source>Mailbox</source>
        <translation>Skrzynka</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Program</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Porzucana</translation>
    </message>
    <message>
        <source>Standard delivery</source>
        <translation>Standardowe doręczanie</translation>
    </message>
    <message>
        <source>the program %1</source>
        <comment>command line</comment>
        <translation>program %1</translation>
    </message>
    <message>
        <source>the mailbox %1</source>
        <comment>path</comment>
        <translation>skrzynka %1</translation>
    </message>
    <message>
        <source>It is dropped: nobody gets it.</source>
        <translation>Jest porzucana: nikt jej nie dostaje.</translation>
    </message>
    <message>
        <source>It goes to %1.</source>
        <comment>addresses, mailboxes, programs</comment>
        <translation>Trafia do %1.</translation>
    </message>
    <message>
        <source>It leaves this hub and is passed on to %1.</source>
        <comment>server</comment>
        <translation>Opuszcza ten hub i jest przekazywana do %1.</translation>
    </message>
    <message>
        <source>It bounces: there is no such address.</source>
        <translation>Odbija się: nie ma takiego adresu.</translation>
    </message>
    <message>
        <source>It waits in the queue: %1</source>
        <comment>a sentence</comment>
        <translation>Czeka w kolejce: %1</translation>
    </message>
    <message>
        <source>The account %1 is in charge; no .qmail file says otherwise.</source>
        <translation>Odpowiada konto %1; żaden plik .qmail nie stanowi inaczej.</translation>
    </message>
    <message>
        <source>The account %1 is in charge, by its file %2.</source>
        <comment>account, file name</comment>
        <translation>Odpowiada konto %1, przez swój plik %2.</translation>
    </message>
    <message>
        <source>Only those who may relay can send to it through this hub.</source>
        <translation>Wysyłać do niego przez ten hub mogą tylko ci, którym wolno przekazywać pocztę.</translation>
    </message>
    <message>
        <source>From outside it is refused: the hub takes no mail for its domain by SMTP.</source>
        <translation>Z zewnątrz jest odrzucana: hub nie przyjmuje przez SMTP poczty dla jego domeny.</translation>
    </message>
</context>
<context>
    <name>SearchIndex</name>
    <message>
        <source>max size maximum message size limit large big attachment</source>
        <translation>maksymalny rozmiar wiadomości limit wielkość duża załącznik</translation>
    </message>
    <message>
        <source>parallel deliveries outgoing simultaneous speed at once</source>
        <translation>równoległe doręczenia wychodzące jednocześnie szybkość naraz</translation>
    </message>
    <message>
        <source>parallel deliveries local simultaneous speed at once</source>
        <translation>równoległe doręczenia lokalne jednocześnie szybkość naraz</translation>
    </message>
    <message>
        <source>simultaneous connections incoming parallel limit</source>
        <translation>jednoczesne połączenia przychodzące równoległe limit</translation>
    </message>
    <message>
        <source>retry limit give up how long days tries until returned bounce time</source>
        <translation>ponawianie limit rezygnacja jak długo dni próby do zwrotu odbicie czas</translation>
    </message>
    <message>
        <source>smart host relay route provider outgoing server</source>
        <translation>smart host przekazywanie relay trasa dostawca serwer wychodzący</translation>
    </message>
    <message>
        <source>smart host password login user authentication provider</source>
        <translation>smart host hasło logowanie użytkownik uwierzytelnianie dostawca</translation>
    </message>
    <message>
        <source>host name server name fqdn identity</source>
        <translation>nazwa hosta nazwa serwera fqdn tożsamość</translation>
    </message>
    <message>
        <source>greeting name helo ehlo</source>
        <translation>nazwa powitania helo ehlo</translation>
    </message>
    <message>
        <source>local domains</source>
        <translation>domeny lokalne</translation>
    </message>
    <message>
        <source>virtual domains hosting catch-all</source>
        <translation>domeny wirtualne hosting catch-all</translation>
    </message>
    <message>
        <source>accepted domains relay open receive</source>
        <translation>przyjmowane domeny przekazywanie open relay odbieranie</translation>
    </message>
    <message>
        <source>blocked senders spam blacklist refuse</source>
        <translation>zablokowani nadawcy spam czarna lista odrzucanie</translation>
    </message>
    <message>
        <source>blocked recipients refuse trap</source>
        <translation>zablokowani odbiorcy odrzucanie pułapka</translation>
    </message>
    <message>
        <source>bounce sender mailer-daemon</source>
        <translation>nadawca odbić mailer-daemon</translation>
    </message>
    <message>
        <source>bounce sender host</source>
        <translation>host nadawcy odbić</translation>
    </message>
    <message>
        <source>double bounces postmaster</source>
        <translation>podwójne odbicia postmaster</translation>
    </message>
    <message>
        <source>banner greeting welcome</source>
        <translation>baner powitanie</translation>
    </message>
    <message>
        <source>timeout wait client slow</source>
        <translation>limit czasu oczekiwanie klient wolny</translation>
    </message>
    <message>
        <source>timeout wait connect</source>
        <translation>limit czasu oczekiwanie łączenie</translation>
    </message>
    <message>
        <source>timeout wait server answer</source>
        <translation>limit czasu oczekiwanie odpowiedź serwera</translation>
    </message>
    <message>
        <source>certificate tls ssl key encryption https letsencrypt</source>
        <translation>certyfikat tls ssl klucz szyfrowanie https letsencrypt</translation>
    </message>
    <message>
        <source>mailbox format maildir mbox delivery</source>
        <translation>format skrzynki maildir mbox doręczanie</translation>
    </message>
    <message>
        <source>port 25 listen address interface</source>
        <translation>port 25 nasłuch adres interfejs</translation>
    </message>
    <message>
        <source>port 587 listen address submission</source>
        <translation>port 587 nasłuch adres submission</translation>
    </message>
    <message>
        <source>port 465 listen address</source>
        <translation>port 465 nasłuch adres</translation>
    </message>
    <message>
        <source>Message %1</source>
        <translation>Wiadomość %1</translation>
    </message>
    <message>
        <source>In the queue, if it still waits</source>
        <translation>W kolejce, jeśli jeszcze czeka</translation>
    </message>
    <message>
        <source>Its story in the logs</source>
        <translation>Jej historia w dziennikach</translation>
    </message>
    <message>
        <source>setting</source>
        <translation>ustawienie</translation>
    </message>
    <message>
        <source>domain</source>
        <translation>domena</translation>
    </message>
    <message>
        <source>address</source>
        <translation>adres</translation>
    </message>
    <message>
        <source>action</source>
        <translation>działanie</translation>
    </message>
    <message>
        <source>message</source>
        <translation>wiadomość</translation>
    </message>
    <message>
        <source>page</source>
        <translation>strona</translation>
    </message>
</context>
<context>
    <name>ServiceRows</name>
    <message>
        <source>Service</source>
        <translation>Usługa</translation>
    </message>
    <message>
        <source>Listens on</source>
        <translation>Nasłuchuje na</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stan</translation>
    </message>
    <message>
        <source>off</source>
        <translation>wyłączona</translation>
    </message>
    <message>
        <source>on</source>
        <translation>włączona</translation>
    </message>
    <message>
        <source>running</source>
        <translation>działa</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>uruchamia się</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>wstrzymana</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>zatrzymana</translation>
    </message>
    <message>
        <source>nobody looks after it</source>
        <translation>bez nadzoru</translation>
    </message>
    <message>
        <source>usually %1</source>
        <comment>address and port</comment>
        <translation>zwykle %1</translation>
    </message>
    <message>
        <source>is turned off, not applied yet</source>
        <translation>będzie wyłączona, jeszcze nie zastosowano</translation>
    </message>
    <message>
        <source>not applied yet</source>
        <translation>jeszcze nie zastosowano</translation>
    </message>
</context>
<context>
    <name>SetupAnswers</name>
    <message>
        <source>The name is too long.</source>
        <translation>Nazwa jest za długa.</translation>
    </message>
    <message>
        <source>A dot must have a word on both sides.</source>
        <translation>Kropka musi mieć słowo po obu stronach.</translation>
    </message>
    <message>
        <source>“%1” cannot be part of a name: letters, digits and hyphens can.</source>
        <comment>a part of the name</comment>
        <translation>„%1” nie może być częścią nazwy; mogą nią być litery, cyfry i łączniki.</translation>
    </message>
    <message>
        <source>Type the full name of this computer.</source>
        <translation>Należy wpisać pełną nazwę tego komputera.</translation>
    </message>
    <message>
        <source>The full name has a dot: %1.example.org, not just %1.</source>
        <comment>a short host name</comment>
        <translation>Pełna nazwa ma kropkę: %1.example.org, a nie samo %1.</translation>
    </message>
    <message>
        <source>Type a domain, such as shop.example.</source>
        <translation>Należy wpisać domenę, na przykład shop.example.</translation>
    </message>
    <message>
        <source>Type what stands behind the @, without the @.</source>
        <translation>Należy wpisać to, co stoi po @, bez @.</translation>
    </message>
    <message>
        <source>A domain has a dot, such as shop.example.</source>
        <translation>Domena ma kropkę, na przykład shop.example.</translation>
    </message>
</context>
<context>
    <name>TextFiles</name>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabele (*.csv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Wszystkie pliki (*)</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>Zapisano do %1.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>Nie udało się zapisać %1: %2</translation>
    </message>
    <message>
        <source>%1 could not be read: %2</source>
        <translation>Nie udało się odczytać %1: %2</translation>
    </message>
    <message>
        <source>%1 is too long for a table of addresses.</source>
        <translation>%1 jest za długi jak na tabelę adresów.</translation>
    </message>
</context>
<context>
    <name>UserRows</name>
    <message>
        <source>User</source>
        <translation>Użytkownik</translation>
    </message>
    <message>
        <source>Mailbox</source>
        <translation>Skrzynka</translation>
    </message>
    <message>
        <source>Own .qmail</source>
        <translation>Własny .qmail</translation>
    </message>
    <message>
        <source>Password for mail</source>
        <translation>Hasło do poczty</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>program</translation>
    </message>
    <message>
        <source>Maildir %1</source>
        <comment>path</comment>
        <translation>Maildir %1</translation>
    </message>
    <message>
        <source>mbox file %1</source>
        <comment>path</comment>
        <translation>plik mbox %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>brak</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>nie można odczytać</translation>
    </message>
    <message numerus="yes">
        <source>%1 And %n more.</source>
        <translation>
            <numerusform>%1 I jeszcze %n.</numerusform>
            <numerusform>%1 I jeszcze %n.</numerusform>
            <numerusform>%1 I jeszcze %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>as its .qmail says</source>
        <translation>jak podaje jego .qmail</translation>
    </message>
    <message>
        <source>gets no mail</source>
        <translation>nie dostaje poczty</translation>
    </message>
    <message>
        <source>its own, for mail</source>
        <translation>własne, do poczty</translation>
    </message>
    <message>
        <source>that of the account</source>
        <translation>hasło konta</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>Given to</source>
        <translation>Przydzielony kontu</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Katalog domowy</translation>
    </message>
    <message>
        <source>.qmail files</source>
        <translation>Pliki .qmail</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stan</translation>
    </message>
    <message>
        <source>everything else</source>
        <translation>wszystko inne</translation>
    </message>
    <message>
        <source>line %1</source>
        <comment>number</comment>
        <translation>wiersz %1</translation>
    </message>
    <message>
        <source>never used: an earlier line has the same address</source>
        <translation>nigdy nieużywana: wcześniejszy wiersz ma ten sam adres</translation>
    </message>
    <message>
        <source>Winner</source>
        <translation>Wynik</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>Co jest sprawdzane</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Plik</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Dlaczego</translation>
    </message>
    <message>
        <source>rule for exactly this address</source>
        <translation>reguła dla dokładnie tego adresu</translation>
    </message>
    <message>
        <source>rule for addresses that begin with %1</source>
        <comment>how they begin</comment>
        <translation>reguła dla adresów zaczynających się od %1</translation>
    </message>
    <message>
        <source>account of this computer</source>
        <translation>konto tego komputera</translation>
    </message>
    <message>
        <source>the hub’s own addresses</source>
        <translation>własne adresy huba</translation>
    </message>
    <message>
        <source>wins</source>
        <translation>wygrywa</translation>
    </message>
    <message>
        <source>users/assign was changed after it was compiled: what it says now does not hold yet.</source>
        <translation>users/assign zmieniono po skompilowaniu: jego obecna treść jeszcze nie obowiązuje.</translation>
    </message>
    <message>
        <source>users/assign has not been compiled: none of its rules holds.</source>
        <translation>users/assign nie został skompilowany: żadna z jego reguł nie obowiązuje.</translation>
    </message>
    <message>
        <source>Accounts of this computer have changed since the rules were made from them: %1, %2.</source>
        <comment>lines that would come, lines that would go</comment>
        <translation>Konta tego komputera zmieniły się od utworzenia z nich reguł: %1, %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) missing</source>
        <translation>
            <numerusform>brakuje %n wiersza</numerusform>
            <numerusform>brakuje %n wierszy</numerusform>
            <numerusform>brakuje %n wierszy</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) too many</source>
        <translation>
            <numerusform>o %n wiersz za dużo</numerusform>
            <numerusform>o %n wiersze za dużo</numerusform>
            <numerusform>o %n wierszy za dużo</numerusform>
        </translation>
    </message>
    <message>
        <source>The rules cannot be made from the accounts: %1</source>
        <comment>a sentence</comment>
        <translation>Nie można utworzyć reguł z kont: %1</translation>
    </message>
</context>
<context>
    <name>Waiting</name>
    <message>
        <source>new, not applied yet</source>
        <translation>nowe, jeszcze nie zastosowano</translation>
    </message>
    <message>
        <source>changed, not applied yet</source>
        <translation>zmienione, jeszcze nie zastosowano</translation>
    </message>
    <message>
        <source>removed, not applied yet</source>
        <translation>usunięte, jeszcze nie zastosowano</translation>
    </message>
</context>
<context>
    <name>mw::gui::AccountDetails</name>
    <message>
        <source>What its own .qmail says</source>
        <translation>Co podaje jego .qmail</translation>
    </message>
    <message>
        <source>User number</source>
        <translation>Numer użytkownika</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Katalog domowy</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>Poczta</translation>
    </message>
    <message>
        <source>arrives</source>
        <translation>dociera</translation>
    </message>
    <message>
        <source>Standard mailbox</source>
        <translation>Standardowa skrzynka</translation>
    </message>
    <message>
        <source>Password for mail</source>
        <translation>Hasło do poczty</translation>
    </message>
    <message>
        <source>It is being read.</source>
        <translation>Trwa odczytywanie.</translation>
    </message>
    <message>
        <source>There is none: the standard mailbox gets all of it.</source>
        <translation>Nie ma go: wszystko trafia do standardowej skrzynki.</translation>
    </message>
    <message>
        <source>Nobody is selected</source>
        <translation>Nikogo nie zaznaczono</translation>
    </message>
</context>
<context>
    <name>mw::gui::ActRow</name>
    <message>
        <source>include</source>
        <translation>uwzględnij</translation>
    </message>
    <message>
        <source>Untick it to leave it for later</source>
        <translation>Odznaczenie odkłada zmianę na później</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Pokaż</translation>
    </message>
    <message>
        <source>Opens the place of the problem</source>
        <translation>Otwiera miejsce problemu</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>number, what is changed</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Include %1</source>
        <comment>what is changed</comment>
        <translation>Uwzględnij %1</translation>
    </message>
    <message>
        <source>Nothing changes: the hub has it already.</source>
        <translation>Nic się nie zmienia: hub już to ma.</translation>
    </message>
</context>
<context>
    <name>mw::gui::AddMembersForm</name>
    <message>
        <source>Add members to %1</source>
        <comment>list</comment>
        <translation>Dodaj członków do %1</translation>
    </message>
    <message>
        <source>O&amp;pen a file…</source>
        <translation>O&amp;twórz plik…</translation>
    </message>
    <message>
        <source>&amp;Members</source>
        <translation>&amp;Członkowie</translation>
    </message>
    <message>
        <source>An address a line; also a table as a spreadsheet writes it, with the addresses in its first column. They are not asked.</source>
        <translation>Po jednym adresie w wierszu; także tabela w zapisie arkusza kalkulacyjnego, z adresami w pierwszej kolumnie. Członkowie nie są pytani o zgodę.</translation>
    </message>
    <message>
        <source>&amp;Each message</source>
        <translation>&amp;Każda wiadomość</translation>
    </message>
    <message>
        <source>They get what is sent to the list, at once.</source>
        <translation>Dostają od razu to, co jest wysyłane na listę.</translation>
    </message>
    <message>
        <source>&amp;Digests</source>
        <translation>&amp;Zestawienia</translation>
    </message>
    <message>
        <source>They get several messages together, now and then.</source>
        <translation>Od czasu do czasu dostają kilka wiadomości razem.</translation>
    </message>
    <message>
        <source>&amp;Nothing</source>
        <translation>&amp;Nic</translation>
    </message>
    <message>
        <source>They may write to the list and get no mail of it.</source>
        <translation>Mogą pisać na listę i nie dostają z niej poczty.</translation>
    </message>
    <message>
        <source>What they get</source>
        <translation>Co dostają</translation>
    </message>
    <message>
        <source>Members from a file</source>
        <translation>Członkowie z pliku</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>I jeszcze %n.</numerusform>
            <numerusform>I jeszcze %n.</numerusform>
            <numerusform>I jeszcze %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Type or open addresses to see what happens.</source>
        <translation>Po wpisaniu lub otwarciu adresów widać, co się stanie.</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) of %1</source>
        <comment>list</comment>
        <translation>
            <numerusform>%n członek listy %1</numerusform>
            <numerusform>%n członków listy %1</numerusform>
            <numerusform>%n członków listy %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Of what is sent to the list.</source>
        <translation>Z tego, co jest wysyłane do listy.</translation>
    </message>
    <message>
        <source>Mend first what stands under the addresses.</source>
        <translation>Najpierw należy poprawić to, co stoi pod adresami.</translation>
    </message>
</context>
<context>
    <name>mw::gui::AddressForm</name>
    <message>
        <source>Change %1</source>
        <comment>address</comment>
        <translation>Zmień %1</translation>
    </message>
    <message>
        <source>Add an address</source>
        <translation>Dodaj adres</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Adres</translation>
    </message>
    <message>
        <source>The name, the @ and a domain of this hub. A name alone is an address at every local domain.</source>
        <translation>Nazwa, @ i domena tego huba. Sama nazwa jest adresem w każdej domenie lokalnej.</translation>
    </message>
    <message>
        <source>&amp;Goes to</source>
        <translation>&amp;Trafia do</translation>
    </message>
    <message>
        <source>One line each: an address, a mailbox as a path (./Maildir/), or a program after |. Several get a copy each.</source>
        <translation>Po jednym w wierszu: adres, skrzynka jako ścieżka (./Maildir/) albo program po |. Gdy jest ich kilka, każde dostaje kopię.</translation>
    </message>
    <message>
        <source>This address exists and goes to %1; where it also shall go is added.</source>
        <comment>where mail goes</comment>
        <translation>Ten adres istnieje i prowadzi do %1; nowe miejsca zostaną dodane.</translation>
    </message>
    <message>
        <source>Type the address to see what happens.</source>
        <translation>Po wpisaniu adresu widać, co się stanie.</translation>
    </message>
    <message>
        <source>Say where its mail goes.</source>
        <translation>Należy podać, dokąd trafia jego poczta.</translation>
    </message>
</context>
<context>
    <name>mw::gui::AddressesPage</name>
    <message>
        <source>Addresses</source>
        <translation>Adresy</translation>
    </message>
    <message>
        <source>&amp;Add address…</source>
        <translation>Dod&amp;aj adres…</translation>
    </message>
    <message>
        <source>A new address, and where its mail goes</source>
        <translation>Nowy adres i miejsce, do którego trafia jego poczta</translation>
    </message>
    <message>
        <source>Add “&amp;everything else” rule…</source>
        <translation>Dodaj regułę „&amp;wszystko inne”…</translation>
    </message>
    <message>
        <source>What happens to mail for names without an address</source>
        <translation>Co dzieje się z pocztą do nazw bez adresu</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>&amp;Zmień…</translation>
    </message>
    <message>
        <source>Where the mail of the selected address goes</source>
        <translation>Dokąd trafia poczta zaznaczonego adresu</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>&amp;Usuń…</translation>
    </message>
    <message>
        <source>Remove the selected address</source>
        <translation>Usuwa zaznaczony adres</translation>
    </message>
    <message>
        <source>&amp;Test address…</source>
        <translation>&amp;Testuj adres…</translation>
    </message>
    <message>
        <source>See who receives an address, and why; nothing is sent</source>
        <translation>Pokazuje, kto dostaje pocztę adresu i dlaczego; nic nie jest wysyłane</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importuj…</translation>
    </message>
    <message>
        <source>Take many addresses from a table</source>
        <translation>Wczytuje wiele adresów z tabeli</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>&amp;Eksportuj…</translation>
    </message>
    <message>
        <source>Write the addresses to a table that a spreadsheet reads</source>
        <translation>Zapisuje adresy do tabeli dla arkusza kalkulacyjnego</translation>
    </message>
    <message>
        <source>&amp;Find an address</source>
        <translation>Zna&amp;jdź adres</translation>
    </message>
    <message>
        <source>Show only addresses with these words</source>
        <translation>Pokazuje tylko adresy z tymi słowami</translation>
    </message>
    <message>
        <source>Filter by address, or by where the mail goes</source>
        <translation>Filtruj według adresu lub miejsca, do którego trafia poczta</translation>
    </message>
    <message>
        <source>Of which domain</source>
        <translation>Której domeny</translation>
    </message>
    <message>
        <source>Addresses of this hub</source>
        <translation>Adresy tego huba</translation>
    </message>
    <message>
        <source>All domains</source>
        <translation>Wszystkie domeny</translation>
    </message>
    <message>
        <source>Local domains</source>
        <translation>Domeny lokalne</translation>
    </message>
    <message numerus="yes">
        <source>%n address(es)</source>
        <translation>
            <numerusform>%n adres</numerusform>
            <numerusform>%n adresy</numerusform>
            <numerusform>%n adresów</numerusform>
        </translation>
    </message>
    <message>
        <source>The addresses could not be read</source>
        <translation>Nie udało się odczytać adresów</translation>
    </message>
    <message>
        <source>Reading the addresses…</source>
        <translation>Odczytywanie adresów…</translation>
    </message>
    <message>
        <source>No address matches</source>
        <translation>Żaden adres nie pasuje</translation>
    </message>
    <message>
        <source>Clear the filter to see all of them.</source>
        <translation>Aby zobaczyć wszystkie, należy wyczyścić filtr.</translation>
    </message>
    <message>
        <source>There is no domain that could have addresses</source>
        <translation>Nie ma domeny, która mogłaby mieć adresy</translation>
    </message>
    <message>
        <source>Add a local or virtual domain first, on the page Domains.</source>
        <translation>Najpierw należy dodać domenę lokalną lub wirtualną na stronie Domeny.</translation>
    </message>
    <message>
        <source>Export addresses</source>
        <translation>Eksport adresów</translation>
    </message>
</context>
<context>
    <name>mw::gui::AssistantApply</name>
    <message>
        <source>Review and set up</source>
        <translation>Sprawdzenie i konfiguracja</translation>
    </message>
    <message>
        <source>This is what you have decided. Nothing has been written yet.</source>
        <translation>Oto podjęte decyzje. Nic jeszcze nie zapisano.</translation>
    </message>
    <message>
        <source>Pass&amp;word at the provider</source>
        <translation>&amp;Hasło u dostawcy</translation>
    </message>
    <message>
        <source>It was not kept when you left, so it is asked for again.</source>
        <translation>Nie zostało zachowane przy wyjściu, więc trzeba podać je ponownie.</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Co się stanie</translation>
    </message>
    <message>
        <source>&amp;Files that are written</source>
        <translation>Za&amp;pisywane pliki</translation>
    </message>
    <message>
        <source>Files that are written</source>
        <translation>Zapisywane pliki</translation>
    </message>
    <message>
        <source>What is written into the file</source>
        <translation>Co jest zapisywane do pliku</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Kroki</translation>
    </message>
    <message>
        <source>The way of the test mail</source>
        <translation>Droga wiadomości testowej</translation>
    </message>
    <message>
        <source>Files that have been &amp;written</source>
        <translation>Zapisane pl&amp;iki</translation>
    </message>
    <message>
        <source>Files that have been written</source>
        <translation>Zapisane pliki</translation>
    </message>
    <message>
        <source>&amp;Save list…</source>
        <translation>Zapisz &amp;listę…</translation>
    </message>
    <message>
        <source>Looking at what this does…</source>
        <translation>Sprawdzanie, co to zmieni…</translation>
    </message>
    <message>
        <source>The server is being set up.</source>
        <translation>Trwa konfigurowanie serwera.</translation>
    </message>
    <message>
        <source>Type your password for the provider: it was not kept.</source>
        <translation>Należy wpisać hasło do konta u dostawcy: nie zostało zachowane.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Zamknij</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>Spróbuj p&amp;onownie</translation>
    </message>
    <message>
        <source>&amp;Set up now</source>
        <translation>&amp;Skonfiguruj teraz</translation>
    </message>
    <message>
        <source>The server is ready.</source>
        <translation>Serwer jest gotowy.</translation>
    </message>
    <message>
        <source>The page Overview shows what it does; History can take back each change.</source>
        <translation>Strona Przegląd pokazuje, co robi; w Historii można cofnąć każdą zmianę.</translation>
    </message>
    <message>
        <source>Writes the files, and starts the services.</source>
        <translation>Zapisuje pliki i uruchamia usługi.</translation>
    </message>
    <message>
        <source>Sends a test mail and follows it.</source>
        <translation>Wysyła wiadomość testową i śledzi ją.</translation>
    </message>
    <message>
        <source>Each change is in the history and can be undone.</source>
        <translation>Każda zmiana jest w historii i można ją cofnąć.</translation>
    </message>
    <message>
        <source>Set-up assistant</source>
        <translation>Asystent konfiguracji</translation>
    </message>
    <message>
        <source>Not every service has started in time; the page Overview shows which.</source>
        <translation>Usługi nie uruchomiły się na czas; strona Przegląd pokazuje, która.</translation>
    </message>
    <message>
        <source>Make the server: its directories, settings and services</source>
        <translation>Tworzenie serwera: katalogi, ustawienia i usługi</translation>
    </message>
    <message>
        <source>Start the services</source>
        <translation>Uruchamianie usług</translation>
    </message>
    <message>
        <source>Write your answers</source>
        <translation>Zapisywanie odpowiedzi</translation>
    </message>
    <message>
        <source>Check that they hold</source>
        <translation>Sprawdzanie, czy obowiązują</translation>
    </message>
    <message>
        <source>Deliver a test mail</source>
        <translation>Doręczanie wiadomości testowej</translation>
    </message>
    <message>
        <source>%1: done</source>
        <comment>a step</comment>
        <translation>%1: gotowe</translation>
    </message>
    <message>
        <source>%1: not yet</source>
        <comment>a step</comment>
        <translation>%1: jeszcze nie</translation>
    </message>
    <message>
        <source>%1: failed</source>
        <comment>a step</comment>
        <translation>%1: nie powiodło się</translation>
    </message>
    <message>
        <source>%1…</source>
        <comment>a step</comment>
        <translation>%1…</translation>
    </message>
    <message>
        <source>Save the list of files</source>
        <translation>Zapisz listę plików</translation>
    </message>
    <message>
        <source>mailwright-files.txt</source>
        <comment>name of a file</comment>
        <translation>mailwright-files.txt</translation>
    </message>
    <message>
        <source>The list is in %1.</source>
        <comment>a path</comment>
        <translation>Lista jest w %1.</translation>
    </message>
    <message>
        <source>The list could not be written to %1: %2</source>
        <comment>a path, a reason</comment>
        <translation>Nie udało się zapisać listy do %1: %2</translation>
    </message>
</context>
<context>
    <name>mw::gui::AssistantCaretakers</name>
    <message>
        <source>Who looks after this server?</source>
        <translation>Kto opiekuje się tym serwerem?</translation>
    </message>
    <message>
        <source>Four addresses must exist so that people and other servers can report problems. Choose a user of this computer, or type an address.</source>
        <translation>Muszą istnieć cztery adresy, pod które ludzie i inne serwery mogą zgłaszać problemy. Należy wybrać użytkownika tego komputera lub wpisać adres.</translation>
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
        <translation>Tu pisze każdy, kto ma kłopot z tym serwerem.</translation>
    </message>
    <message>
        <source>Here people complain about unwanted mail from this server.</source>
        <translation>Tu ludzie skarżą się na niechcianą pocztę z tego serwera.</translation>
    </message>
    <message>
        <source>Programs of this computer write here.</source>
        <translation>Tu piszą programy tego komputera.</translation>
    </message>
    <message>
        <source>Answers to messages that the server itself has sent come here.</source>
        <translation>Tu przychodzą odpowiedzi na wiadomości wysłane przez sam serwer.</translation>
    </message>
    <message>
        <source>What is known about the people</source>
        <translation>Co wiadomo o osobach</translation>
    </message>
    <message>
        <source>Say who gets the mail of %1.</source>
        <comment>an address</comment>
        <translation>Należy podać, kto dostaje pocztę %1.</translation>
    </message>
    <message>
        <source>%1 cannot be sent to itself.</source>
        <comment>an address</comment>
        <translation>Nie można wysyłać %1 do samego siebie.</translation>
    </message>
    <message>
        <source>“%1” is neither a user nor an address.</source>
        <translation>„%1” nie jest ani użytkownikiem, ani adresem.</translation>
    </message>
    <message>
        <source>There is no user %1 on this computer.</source>
        <comment>user name</comment>
        <translation>Na tym komputerze nie ma użytkownika %1.</translation>
    </message>
    <message>
        <source>Each of them has somebody.</source>
        <translation>Każdy z nich kogoś ma.</translation>
    </message>
    <message>
        <source>Mail to %1@%2 goes to %3.</source>
        <comment>name, host name, user or address</comment>
        <translation>Poczta do %1@%2 trafia do %3.</translation>
    </message>
    <message>
        <source>Four small files in alias/ say so; no restart is needed.</source>
        <translation>Określają to cztery małe pliki w alias/; ponowne uruchomienie nie jest potrzebne.</translation>
    </message>
</context>
<context>
    <name>mw::gui::AssistantDomains</name>
    <message>
        <source>Whose mail does it accept?</source>
        <translation>Dla kogo przyjmuje pocztę?</translation>
    </message>
    <message>
        <source>Mail for the server&apos;s own name is accepted always. Add the other domains that are yours: what stands behind the @ of their addresses.</source>
        <translation>Poczta dla własnej nazwy serwera jest przyjmowana zawsze. Należy dodać pozostałe własne domeny: to, co stoi po @ w ich adresach.</translation>
    </message>
    <message>
        <source>&amp;Domain</source>
        <translation>&amp;Domena</translation>
    </message>
    <message>
        <source>One domain.</source>
        <translation>Jedna domena.</translation>
    </message>
    <message>
        <source>Virtual: one person looks after all its addresses</source>
        <translation>Wirtualna: jedna osoba opiekuje się wszystkimi jej adresami</translation>
    </message>
    <message>
        <source>Local: its people are the users of this computer</source>
        <translation>Lokalna: jej odbiorcami są użytkownicy tego komputera</translation>
    </message>
    <message>
        <source>K&amp;ind</source>
        <translation>&amp;Rodzaj</translation>
    </message>
    <message>
        <source>Whether the domain has addresses of its own.</source>
        <translation>Czy domena ma własne adresy.</translation>
    </message>
    <message>
        <source>Looked after &amp;by</source>
        <translation>&amp;Opiekun</translation>
    </message>
    <message>
        <source>The user of this computer who says where its mail goes.</source>
        <translation>Użytkownik tego komputera, który określa, dokąd trafia jej poczta.</translation>
    </message>
    <message>
        <source>Mail for &amp;every address there goes to that person&apos;s mailbox</source>
        <translation>Poczta na &amp;każdy jej adres trafia do skrzynki tej osoby</translation>
    </message>
    <message>
        <source>What is wrong with the domain</source>
        <translation>Co jest nie tak z domeną</translation>
    </message>
    <message>
        <source>&amp;Add domain</source>
        <translation>Dod&amp;aj domenę</translation>
    </message>
    <message>
        <source>Do&amp;mains of this server</source>
        <translation>Do&amp;meny tego serwera</translation>
    </message>
    <message>
        <source>Domains of this server</source>
        <translation>Domeny tego serwera</translation>
    </message>
    <message>
        <source>Remo&amp;ve</source>
        <translation>&amp;Usuń</translation>
    </message>
    <message>
        <source>That is the server&apos;s own name: its mail is accepted anyway.</source>
        <translation>To własna nazwa serwera: jej poczta i tak jest przyjmowana.</translation>
    </message>
    <message>
        <source>%1 is in the list already.</source>
        <comment>domain</comment>
        <translation>%1 jest już na liście.</translation>
    </message>
    <message>
        <source>Say who looks after %1.</source>
        <comment>domain</comment>
        <translation>Należy podać opiekuna %1.</translation>
    </message>
    <message>
        <source>%1 – local</source>
        <comment>domain</comment>
        <translation>%1 – lokalna</translation>
    </message>
    <message>
        <source>%1 – virtual, every address goes to %2</source>
        <comment>domain, user</comment>
        <translation>%1 – wirtualna, każdy adres prowadzi do %2</translation>
    </message>
    <message>
        <source>%1 – virtual, looked after by %2</source>
        <comment>domain, user</comment>
        <translation>%1 – wirtualna, opiekun: %2</translation>
    </message>
    <message>
        <source>Mail for every other domain is refused: nobody can misuse this server to send to others.</source>
        <translation>Poczta dla każdej innej domeny jest odrzucana: nikt nie może nadużyć tego serwera do wysyłania do innych.</translation>
    </message>
    <message>
        <source>Mail to a user&apos;s name at %1 goes to that user.</source>
        <comment>domain</comment>
        <translation>Poczta do nazwy użytkownika w %1 trafia do tego użytkownika.</translation>
    </message>
    <message>
        <source>Mail to anybody at %1 goes to the mailbox of %2. More exact addresses can be added later.</source>
        <comment>domain, user</comment>
        <translation>Poczta do kogokolwiek w %1 trafia do skrzynki %2. Dokładniejsze adresy można dodać później.</translation>
    </message>
    <message>
        <source>%2 says which addresses there are at %1; mail for others returns.</source>
        <comment>domain, user</comment>
        <translation>%2 określa, jakie adresy istnieją w %1; poczta do innych wraca.</translation>
    </message>
</context>
<context>
    <name>mw::gui::AssistantMailboxes</name>
    <message>
        <source>Mailboxes</source>
        <translation>Skrzynki</translation>
    </message>
    <message>
        <source>Where mail for a user of this computer is put, unless that user says otherwise in a file .qmail.</source>
        <translation>Gdzie umieszczana jest poczta użytkownika tego komputera, jeśli nie podał on nic innego w pliku .qmail.</translation>
    </message>
    <message>
        <source>&amp;Maildir (recommended)</source>
        <translation>&amp;Maildir (zalecane)</translation>
    </message>
    <message>
        <source>A directory with one file for each message. Nothing is lost when the computer crashes; Dovecot, mutt and most servers and programs read it.</source>
        <translation>Katalog z jednym plikiem na każdą wiadomość. Nic nie ginie przy awarii komputera; czytają go Dovecot, mutt i większość serwerów oraz programów.</translation>
    </message>
    <message>
        <source>m&amp;box</source>
        <translation>m&amp;box</translation>
    </message>
    <message>
        <source>One file with all messages, Mailbox in the home directory. Old programs such as mail expect it.</source>
        <translation>Jeden plik ze wszystkimi wiadomościami, Mailbox w katalogu domowym. Oczekują go stare programy, takie jak mail.</translation>
    </message>
    <message>
        <source>&amp;Something else</source>
        <translation>Coś &amp;innego</translation>
    </message>
    <message>
        <source>What a line of .qmail can say: another path, or a program behind a |.</source>
        <translation>To, co może zawierać wiersz .qmail: inna ścieżka albo program po |.</translation>
    </message>
    <message>
        <source>L&amp;ine for .qmail</source>
        <translation>&amp;Wiersz dla .qmail</translation>
    </message>
    <message>
        <source>A Maildir&apos;s path ends in a slash.</source>
        <translation>Ścieżka Maildira kończy się ukośnikiem.</translation>
    </message>
    <message>
        <source>The line begins with ./ or / for a mailbox, &amp; for an address, or | for a program.</source>
        <translation>Wiersz zaczyna się od ./ lub / dla skrzynki, &amp; dla adresu albo | dla programu.</translation>
    </message>
    <message>
        <source>Files: %1</source>
        <comment>names of files</comment>
        <translation>Pliki: %1</translation>
    </message>
    <message>
        <source>New mail appears as a file in Maildir/new in the user&apos;s home.</source>
        <translation>Nowa poczta pojawia się jako plik w Maildir/new w katalogu domowym użytkownika.</translation>
    </message>
    <message>
        <source>Mail that is there already stays where it is.</source>
        <translation>Poczta, która już tam jest, pozostaje na miejscu.</translation>
    </message>
    <message>
        <source>New mail is added at the end of the file Mailbox in the user&apos;s home.</source>
        <translation>Nowa poczta jest dodawana na końcu pliku Mailbox w katalogu domowym użytkownika.</translation>
    </message>
    <message>
        <source>Mail of everybody without a .qmail of their own is delivered by this line.</source>
        <translation>Poczta wszystkich bez własnego .qmail jest doręczana według tego wiersza.</translation>
    </message>
</context>
<context>
    <name>mw::gui::AssistantName</name>
    <message>
        <source>The name of this server</source>
        <translation>Nazwa tego serwera</translation>
    </message>
    <message>
        <source>Other mail servers know this one by its full name. It should be a name that you own and that leads to this computer.</source>
        <translation>Inne serwery pocztowe znają ten serwer pod pełną nazwą. Powinna to być własna nazwa, która prowadzi do tego komputera.</translation>
    </message>
    <message>
        <source>Full &amp;name of the server</source>
        <translation>Pełna &amp;nazwa serwera</translation>
    </message>
    <message>
        <source>It greets other servers with it, and signs the mail it writes itself.</source>
        <translation>Przedstawia się nią innym serwerom i podpisuje pocztę, którą sam pisze.</translation>
    </message>
    <message>
        <source>What is known about the name</source>
        <translation>Co wiadomo o nazwie</translation>
    </message>
    <message>
        <source>It is a full name.</source>
        <translation>To jest pełna nazwa.</translation>
    </message>
    <message>
        <source>Asking the name system…</source>
        <translation>Odpytywanie DNS…</translation>
    </message>
    <message>
        <source>The name could not be checked.</source>
        <translation>Nie udało się sprawdzić nazwy.</translation>
    </message>
    <message>
        <source>The name system does not answer, so the name could not be checked.</source>
        <translation>DNS nie odpowiada, więc nie udało się sprawdzić nazwy.</translation>
    </message>
    <message>
        <source>The name leads nowhere yet.</source>
        <translation>Nazwa jeszcze donikąd nie prowadzi.</translation>
    </message>
    <message>
        <source>Other servers cannot find this one until whoever runs your domain adds an address for it.</source>
        <translation>Inne serwery nie znajdą tego serwera, dopóki osoba zarządzająca domeną nie doda dla niego adresu.</translation>
    </message>
    <message>
        <source>It leads to this computer (%1).</source>
        <comment>addresses</comment>
        <translation>Prowadzi do tego komputera (%1).</translation>
    </message>
    <message>
        <source>It leads to %1, which is no address of this computer.</source>
        <comment>addresses</comment>
        <translation>Prowadzi do %1, a to nie jest adres tego komputera.</translation>
    </message>
    <message>
        <source>That is right behind a router that passes mail on to here; else the name belongs to another computer.</source>
        <translation>To dobrze, jeśli ten komputer jest za routerem, który przekazuje tu pocztę; w innym razie nazwa należy do innego komputera.</translation>
    </message>
    <message>
        <source>The address leads back to the name.</source>
        <translation>Adres prowadzi z powrotem do nazwy.</translation>
    </message>
    <message>
        <source>The address has no name.</source>
        <translation>Adres nie ma nazwy.</translation>
    </message>
    <message>
        <source>The address leads to the name %1.</source>
        <comment>host names</comment>
        <translation>Adres prowadzi do nazwy %1.</translation>
    </message>
    <message>
        <source>Many servers distrust mail from such an address. Your provider can set its name, or you send through your provider.</source>
        <translation>Wiele serwerów nie ufa poczcie z takiego adresu. Dostawca może ustawić jego nazwę albo można wysyłać przez dostawcę.</translation>
    </message>
    <message>
        <source>the name</source>
        <comment>stands for a name that is still missing</comment>
        <translation>nazwa</translation>
    </message>
    <message>
        <source>Mail to anybody at %1 is for this server.</source>
        <comment>host name</comment>
        <translation>Poczta do kogokolwiek w %1 jest dla tego serwera.</translation>
    </message>
    <message>
        <source>It greets other servers as %1.</source>
        <comment>host name</comment>
        <translation>Przedstawia się innym serwerom jako %1.</translation>
    </message>
    <message>
        <source>Files: %1</source>
        <comment>names of files</comment>
        <translation>Pliki: %1</translation>
    </message>
</context>
<context>
    <name>mw::gui::AssistantPage</name>
    <message>
        <source>Example: %1</source>
        <comment>an example of what may be typed</comment>
        <translation>Przykład: %1</translation>
    </message>
    <message>
        <source>Kept in %1</source>
        <comment>name of a file</comment>
        <translation>Przechowywane w %1</translation>
    </message>
</context>
<context>
    <name>mw::gui::AssistantRelaying</name>
    <message>
        <source>“%1” is neither an address nor a network.</source>
        <translation>„%1” nie jest ani adresem, ani siecią.</translation>
    </message>
    <message>
        <source>%1 is so large that strangers are in it; they could send through you.</source>
        <comment>a network</comment>
        <translation>%1 jest tak duża, że należą do niej obcy; mogliby wysyłać przez ten serwer.</translation>
    </message>
    <message>
        <source>Who may send through it?</source>
        <translation>Kto może przez niego wysyłać?</translation>
    </message>
    <message>
        <source>Everybody may write to your addresses. Sending to others through this server must be for your own people alone, or it will be misused within hours.</source>
        <translation>Na własne adresy mogą pisać wszyscy. Wysyłanie do innych przez ten serwer musi być zastrzeżone dla własnych użytkowników, inaczej w ciągu kilku godzin zostanie nadużyte.</translation>
    </message>
    <message>
        <source>Programs on this computer (always)</source>
        <translation>Programy na tym komputerze (zawsze)</translation>
    </message>
    <message>
        <source>Every computer in my net&amp;work</source>
        <translation>Każdy komputer w mojej &amp;sieci</translation>
    </message>
    <message>
        <source>&amp;Networks</source>
        <translation>Si&amp;eci</translation>
    </message>
    <message>
        <source>Separated by commas. The networks of this computer are filled in.</source>
        <translation>Rozdzielone przecinkami. Sieci tego komputera są już wpisane.</translation>
    </message>
    <message>
        <source>People who &amp;sign in with their password, from anywhere</source>
        <translation>Osoby, które &amp;logują się hasłem, skądkolwiek</translation>
    </message>
    <message>
        <source>What is wrong with the networks</source>
        <translation>Co jest nie tak z sieciami</translation>
    </message>
    <message>
        <source>Type the network, such as 192.168.1.0/24.</source>
        <translation>Należy wpisać sieć, na przykład 192.168.1.0/24.</translation>
    </message>
    <message>
        <source>Programs of this computer may send to anywhere.</source>
        <translation>Programy tego komputera mogą wysyłać dokądkolwiek.</translation>
    </message>
    <message>
        <source>Every computer in %1 may send to anywhere, without a password.</source>
        <comment>networks</comment>
        <translation>Każdy komputer w %1 może wysyłać dokądkolwiek, bez hasła.</translation>
    </message>
    <message>
        <source>Files: %1</source>
        <comment>names of files</comment>
        <translation>Pliki: %1</translation>
    </message>
    <message>
        <source>Mail programs may sign in at the ports 2587 and 2465, under TLS alone.</source>
        <translation>Programy pocztowe mogą się logować na portach 2587 i 2465, tylko z TLS.</translation>
    </message>
    <message>
        <source>Mail programs may sign in at the ports 587 and 465, under TLS alone.</source>
        <translation>Programy pocztowe mogą się logować na portach 587 i 465, tylko z TLS.</translation>
    </message>
    <message>
        <source>Everybody else may write to your addresses only.</source>
        <translation>Wszyscy inni mogą pisać tylko na własne adresy tego serwera.</translation>
    </message>
</context>
<context>
    <name>mw::gui::AssistantSending</name>
    <message>
        <source>How is mail sent?</source>
        <translation>Jak wysyłana jest poczta?</translation>
    </message>
    <message>
        <source>Mail for people elsewhere has to leave this computer somehow.</source>
        <translation>Poczta do osób gdzie indziej musi jakoś opuścić ten komputer.</translation>
    </message>
    <message>
        <source>&amp;Directly to the server of whoever it is for</source>
        <translation>&amp;Bezpośrednio do serwera odbiorcy</translation>
    </message>
    <message>
        <source>&amp;Through my provider, with a login</source>
        <translation>&amp;Przez mojego dostawcę, z logowaniem</translation>
    </message>
    <message>
        <source>Only &amp;inside: mail for elsewhere stays here</source>
        <translation>Tylko w&amp;ewnątrz: poczta na zewnątrz zostaje tutaj</translation>
    </message>
    <message>
        <source>Another one</source>
        <translation>Inny</translation>
    </message>
    <message>
        <source>&amp;Provider</source>
        <translation>&amp;Dostawca</translation>
    </message>
    <message>
        <source>Fills in the server and the port.</source>
        <translation>Wypełnia serwer i port.</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation>&amp;Serwer</translation>
    </message>
    <message>
        <source>The provider calls it outgoing server or SMTP server.</source>
        <translation>Dostawca nazywa go serwerem poczty wychodzącej lub serwerem SMTP.</translation>
    </message>
    <message>
        <source>P&amp;ort</source>
        <translation>P&amp;ort</translation>
    </message>
    <message>
        <source>587, or 465.</source>
        <translation>587 lub 465.</translation>
    </message>
    <message>
        <source>&amp;User name there</source>
        <translation>&amp;Nazwa użytkownika</translation>
    </message>
    <message>
        <source>Often your whole address.</source>
        <translation>Często cały adres.</translation>
    </message>
    <message>
        <source>Pass&amp;word there</source>
        <translation>&amp;Hasło</translation>
    </message>
    <message>
        <source>Kept where only the sending program reads it, and never shown again.</source>
        <translation>Przechowywane tam, gdzie czyta je tylko program wysyłający, i nigdy więcej nie pokazywane.</translation>
    </message>
    <message>
        <source>Encrypted, and the server must prove its name</source>
        <translation>Szyfrowane, a serwer musi udowodnić swoją nazwę</translation>
    </message>
    <message>
        <source>Encrypted, whoever the server is</source>
        <translation>Szyfrowane, niezależnie od tego, czyj to serwer</translation>
    </message>
    <message>
        <source>P&amp;rotection</source>
        <translation>Och&amp;rona</translation>
    </message>
    <message>
        <source>With the first one nobody can pass for your provider and catch the password.</source>
        <translation>Przy pierwszej opcji nikt nie może podszyć się pod dostawcę i przechwycić hasła.</translation>
    </message>
    <message>
        <source>T&amp;est login</source>
        <translation>&amp;Testuj logowanie</translation>
    </message>
    <message>
        <source>What came of the test</source>
        <translation>Wynik testu</translation>
    </message>
    <message>
        <source>Connecting to %1…</source>
        <comment>host name</comment>
        <translation>Łączenie z %1…</translation>
    </message>
    <message>
        <source>The login could not be tried.</source>
        <translation>Nie udało się wypróbować logowania.</translation>
    </message>
    <message>
        <source>The login works.</source>
        <translation>Logowanie działa.</translation>
    </message>
    <message>
        <source>The login does not work.</source>
        <translation>Logowanie nie działa.</translation>
    </message>
    <message>
        <source>Choose your provider, or type the name of its server.</source>
        <translation>Należy wybrać dostawcę lub wpisać nazwę jego serwera.</translation>
    </message>
    <message>
        <source>Type the password of %1 there; it is not kept when you leave.</source>
        <comment>user name</comment>
        <translation>Należy wpisać hasło użytkownika %1 u dostawcy; nie jest zachowywane przy wyjściu.</translation>
    </message>
    <message>
        <source>Mail for elsewhere is brought to the server that the name system names for it.</source>
        <translation>Poczta na zewnątrz jest dostarczana na serwer, który wskazuje dla niej DNS.</translation>
    </message>
    <message>
        <source>Many providers of home lines do not let such mail through.</source>
        <translation>Wielu dostawców łączy domowych nie przepuszcza takiej poczty.</translation>
    </message>
    <message>
        <source>Nothing has to be written for it.</source>
        <translation>Nic nie trzeba w tym celu zapisywać.</translation>
    </message>
    <message>
        <source>Mail for elsewhere waits in the queue and returns to its sender after a week.</source>
        <translation>Poczta na zewnątrz czeka w kolejce i po tygodniu wraca do nadawcy.</translation>
    </message>
    <message>
        <source>Files: %1</source>
        <comment>names of files</comment>
        <translation>Pliki: %1</translation>
    </message>
    <message>
        <source>All mail for elsewhere goes to %1, port %2.</source>
        <comment>host name, number</comment>
        <translation>Cała poczta na zewnątrz trafia do %1, port %2.</translation>
    </message>
    <message>
        <source>the provider&apos;s server</source>
        <translation>serwer dostawcy</translation>
    </message>
    <message>
        <source>Where that server does not answer, mail waits here and is tried again.</source>
        <translation>Gdy ten serwer nie odpowiada, poczta czeka tutaj, a próby są ponawiane.</translation>
    </message>
</context>
<context>
    <name>mw::gui::AssistantWelcome</name>
    <message>
        <source>Welcome</source>
        <translation>Witamy</translation>
    </message>
    <message>
        <source>This assistant turns the computer into a mail server in a few questions. Nothing is changed before you have seen, on the last page, what will be written. You can leave at any time and go on later.</source>
        <translation>Ten asystent w kilku pytaniach zamienia komputer w serwer pocztowy. Nic nie jest zmieniane, zanim na ostatniej stronie nie będzie widać, co zostanie zapisane. W każdej chwili można wyjść i kontynuować później.</translation>
    </message>
    <message>
        <source>What was found on this computer</source>
        <translation>Co znaleziono na tym komputerze</translation>
    </message>
    <message>
        <source>Look &amp;again</source>
        <translation>Sp&amp;rawdź ponownie</translation>
    </message>
    <message>
        <source>A&amp;dopt what is there…</source>
        <translation>Prze&amp;jmij to, co jest…</translation>
    </message>
    <message>
        <source>Looking at this computer…</source>
        <translation>Sprawdzanie tego komputera…</translation>
    </message>
    <message>
        <source>There is no mail server in %1 yet: one can be made.</source>
        <comment>a directory</comment>
        <translation>W %1 nie ma jeszcze serwera pocztowego: można go utworzyć.</translation>
    </message>
    <message>
        <source>There is a mail server already. What you say here is added to it.</source>
        <translation>Serwer pocztowy już istnieje. Podane tu odpowiedzi zostaną do niego dodane.</translation>
    </message>
    <message>
        <source>There is a mail server of another make, which can be adopted with its settings, its people and its queue.</source>
        <translation>Istnieje serwer pocztowy innego rodzaju; można go przejąć z jego ustawieniami, użytkownikami i kolejką.</translation>
    </message>
    <message>
        <source>There are parts of a mail server. What is missing will be made.</source>
        <translation>Istnieją części serwera pocztowego. Brakujące zostaną utworzone.</translation>
    </message>
    <message>
        <source>Nothing stands in the way.</source>
        <translation>Nic nie stoi na przeszkodzie.</translation>
    </message>
    <message>
        <source>The computer is being looked at.</source>
        <translation>Trwa sprawdzanie komputera.</translation>
    </message>
    <message>
        <source>Looks at the ports, the accounts and the directories of this computer.</source>
        <translation>Sprawdza porty, konta i katalogi tego komputera.</translation>
    </message>
    <message>
        <source>Changes nothing.</source>
        <translation>Niczego nie zmienia.</translation>
    </message>
    <message>
        <source>A&amp;dopt it now</source>
        <translation>Prze&amp;jmij teraz</translation>
    </message>
</context>
<context>
    <name>mw::gui::BackupsPane</name>
    <message>
        <source>&amp;Back up now…</source>
        <translation>Utwórz &amp;kopię…</translation>
    </message>
    <message>
        <source>Keeps a copy of the whole configuration on the hub</source>
        <translation>Przechowuje na hubie kopię całej konfiguracji</translation>
    </message>
    <message>
        <source>&amp;Compare with…</source>
        <translation>&amp;Porównaj z…</translation>
    </message>
    <message>
        <source>What is different now from the selected backup, file by file</source>
        <translation>Co teraz różni się od zaznaczonej kopii, plik po pliku</translation>
    </message>
    <message>
        <source>&amp;Restore…</source>
        <translation>P&amp;rzywróć…</translation>
    </message>
    <message>
        <source>Brings back files of the selected backup, as a change that you review first</source>
        <translation>Przywraca pliki z zaznaczonej kopii jako zmianę, którą najpierw można sprawdzić</translation>
    </message>
    <message>
        <source>&amp;Delete backup…</source>
        <translation>&amp;Usuń kopię…</translation>
    </message>
    <message>
        <source>Deletes the selected backup for good</source>
        <translation>Trwale usuwa zaznaczoną kopię</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Kopie zapasowe</translation>
    </message>
    <message>
        <source>Files of the backup</source>
        <translation>Pliki kopii</translation>
    </message>
    <message>
        <source>The backups could not be read</source>
        <translation>Nie udało się odczytać kopii zapasowych</translation>
    </message>
    <message>
        <source>Looking for backups…</source>
        <translation>Szukanie kopii zapasowych…</translation>
    </message>
    <message>
        <source>There is no backup yet</source>
        <translation>Nie ma jeszcze kopii zapasowej</translation>
    </message>
    <message>
        <source>The history can take back each change. A backup keeps the whole configuration in one file, with a hash of each file in it.</source>
        <translation>Historia może cofnąć każdą zmianę. Kopia zapasowa przechowuje całą konfigurację w jednym pliku, wraz z sumą kontrolną każdego pliku.</translation>
    </message>
    <message>
        <source>Backup of %1</source>
        <comment>moment</comment>
        <translation>Kopia z %1</translation>
    </message>
    <message>
        <source>On the hub: %1</source>
        <comment>path of a file</comment>
        <translation>Na hubie: %1</translation>
    </message>
    <message>
        <source>It holds no file.</source>
        <translation>Nie zawiera żadnego pliku.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) are backed up.</source>
        <translation>
            <numerusform>W kopii jest %n plik.</numerusform>
            <numerusform>W kopii są %n pliki.</numerusform>
            <numerusform>W kopii jest %n plików.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) with passwords or keys were left out.</source>
        <translation>
            <numerusform>Pominięto %n plik z hasłami lub kluczami.</numerusform>
            <numerusform>Pominięto %n pliki z hasłami lub kluczami.</numerusform>
            <numerusform>Pominięto %n plików z hasłami lub kluczami.</numerusform>
        </translation>
    </message>
    <message>
        <source>The backup is deleted.</source>
        <translation>Kopia została usunięta.</translation>
    </message>
</context>
<context>
    <name>mw::gui::Banner</name>
    <message>
        <source>Close this message</source>
        <translation>Zamknij ten komunikat</translation>
    </message>
</context>
<context>
    <name>mw::gui::BlockSenderDialog</name>
    <message>
        <source>Block a sender</source>
        <translation>Zablokuj nadawcę</translation>
    </message>
    <message>
        <source>&amp;Sender</source>
        <translation>&amp;Nadawca</translation>
    </message>
    <message>
        <source>An address, or @ and a domain for everybody there. It is refused while the other side still listens.</source>
        <translation>Adres albo @ i domena dla wszystkich z tej domeny. Poczta jest odrzucana, dopóki druga strona jeszcze słucha.</translation>
    </message>
    <message>
        <source>block %1</source>
        <comment>sender</comment>
        <translation>zablokuj %1</translation>
    </message>
    <message>
        <source>Type whose mail is to be refused.</source>
        <translation>Należy wpisać, czyja poczta ma być odrzucana.</translation>
    </message>
</context>
<context>
    <name>mw::gui::ChartLegend</name>
    <message>
        <source>Delivered %1</source>
        <comment>number</comment>
        <translation>Doręczone %1</translation>
    </message>
    <message>
        <source>Deferred %1</source>
        <comment>number</comment>
        <translation>Odroczone %1</translation>
    </message>
    <message>
        <source>Bounced %1</source>
        <comment>number</comment>
        <translation>Odbite %1</translation>
    </message>
</context>
<context>
    <name>mw::gui::CodeEditor</name>
    <message>
        <source>Line %1: %2</source>
        <translation>Wiersz %1: %2</translation>
    </message>
</context>
<context>
    <name>mw::gui::CompareDialog</name>
    <message>
        <source>Compared with the backup of %1</source>
        <comment>moment</comment>
        <translation>W porównaniu z kopią z %1</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Porównywanie…</translation>
    </message>
    <message>
        <source>Files that differ</source>
        <translation>Różniące się pliki</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Nothing differs: every file of the backup is as it was then.</source>
        <translation>Nic się nie różni: każdy plik kopii jest taki jak wtedy.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) differ. Lines with − stand in the hub now, lines with + in the backup.</source>
        <translation>
            <numerusform>Różni się %n plik. Wiersze z − są teraz na hubie, wiersze z + w kopii.</numerusform>
            <numerusform>Różnią się %n pliki. Wiersze z − są teraz na hubie, wiersze z + w kopii.</numerusform>
            <numerusform>Różni się %n plików. Wiersze z − są teraz na hubie, wiersze z + w kopii.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mw::gui::ConflictPane</name>
    <message>
        <source>Open &amp;editor</source>
        <translation>Otwórz &amp;edytor</translation>
    </message>
    <message>
        <source>Your text on top of what is there now, to be looked at first</source>
        <translation>Własny tekst nałożony na to, co jest teraz, do wcześniejszego sprawdzenia</translation>
    </message>
    <message>
        <source>Take &amp;theirs</source>
        <translation>Przyjmij &amp;cudzą wersję</translation>
    </message>
    <message>
        <source>Your edit of this file is forgotten</source>
        <translation>Własna edycja tego pliku zostanie porzucona</translation>
    </message>
    <message>
        <source>&amp;Merge mine on top</source>
        <translation>&amp;Scal moją wersję</translation>
    </message>
    <message>
        <source>The file gets both changes</source>
        <translation>Plik dostaje obie zmiany</translation>
    </message>
    <message>
        <source>As the change left it</source>
        <translation>Tak, jak zostawiła go zmiana</translation>
    </message>
    <message>
        <source>When you began</source>
        <translation>Na początku edycji</translation>
    </message>
    <message>
        <source>On the hub now</source>
        <translation>Teraz na hubie</translation>
    </message>
    <message>
        <source>Before the change</source>
        <translation>Przed zmianą</translation>
    </message>
    <message>
        <source>Your edit</source>
        <translation>Własna edycja</translation>
    </message>
    <message>
        <source>Both changes can be joined.</source>
        <translation>Obie zmiany można połączyć.</translation>
    </message>
    <message>
        <source>Both changed the same lines, so you have to choose.</source>
        <translation>Obie zmieniły te same wiersze, więc trzeba wybrać.</translation>
    </message>
    <message>
        <source>%1 has been changed again since. %2
%3</source>
        <comment>file, reason, advice</comment>
        <translation>%1 od tego czasu znów zmieniono. %2
%3</translation>
    </message>
    <message>
        <source>%1 has been changed since you read it. %2
%3</source>
        <comment>file, who and when, advice</comment>
        <translation>%1 zmieniono od czasu odczytania. %2
%3</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Wróć</translation>
    </message>
    <message>
        <source>Nothing is decided; your edit goes on waiting</source>
        <translation>Nic nie jest rozstrzygane; edycja nadal czeka</translation>
    </message>
    <message>
        <source>&amp;Leave it as it is</source>
        <translation>Pozostaw &amp;bez zmian</translation>
    </message>
    <message>
        <source>What is on the hub now stays</source>
        <translation>To, co jest teraz na hubie, pozostaje</translation>
    </message>
    <message>
        <source>&amp;Put it back</source>
        <translation>&amp;Przywróć</translation>
    </message>
    <message>
        <source>Take m&amp;ine</source>
        <translation>Użyj &amp;mojej wersji</translation>
    </message>
    <message>
        <source>The file becomes what it was before the change; what came later in it is lost</source>
        <translation>Plik staje się taki, jaki był przed zmianą; to, co pojawiło się w nim później, przepada</translation>
    </message>
    <message>
        <source>Your edit takes the place of what is on the hub now</source>
        <translation>Ta edycja zastępuje to, co jest teraz na hubie</translation>
    </message>
    <message>
        <source>&amp;Join both</source>
        <translation>Połącz &amp;obie</translation>
    </message>
</context>
<context>
    <name>mw::gui::ConsequencePanel</name>
    <message>
        <source>%1, line %2: %3</source>
        <comment>file, number, reason</comment>
        <translation>%1, wiersz %2: %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>file, reason</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>You are asked for permission when it is applied.</source>
        <translation>Przy zastosowaniu pojawi się pytanie o uprawnienie.</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Co się stanie</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Pliki</translation>
    </message>
    <message>
        <source>Interruption</source>
        <translation>Przerwa w działaniu</translation>
    </message>
    <message>
        <source>Fill in the form to see what it would do. Nothing is changed before you apply it.</source>
        <translation>Po wypełnieniu formularza widać, co zrobi zmiana. Przed zastosowaniem nic się nie zmienia.</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>jeszcze brak</translation>
    </message>
    <message>
        <source>none</source>
        <translation>brak</translation>
    </message>
    <message>
        <source>This cannot be done as it is: see the field that is marked.</source>
        <translation>W tej postaci nie można tego zrobić: patrz oznaczone pole.</translation>
    </message>
    <message>
        <source>Nothing changes: the hub has it already.</source>
        <translation>Nic się nie zmienia: hub już to ma.</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>Brak.</translation>
    </message>
</context>
<context>
    <name>mw::gui::ControlDetails</name>
    <message>
        <source>Problems</source>
        <translation>Problemy</translation>
    </message>
    <message>
        <source>What the line means</source>
        <translation>Co oznacza wiersz</translation>
    </message>
    <message>
        <source>Text of the file</source>
        <translation>Tekst pliku</translation>
    </message>
    <message>
        <source>&amp;Form</source>
        <translation>&amp;Formularz</translation>
    </message>
    <message>
        <source>Te&amp;xt</source>
        <translation>&amp;Tekst</translation>
    </message>
    <message>
        <source>&amp;New content</source>
        <translation>&amp;Nowa treść</translation>
    </message>
    <message>
        <source>It takes the place of what is there. Once it is applied nobody can read it here.</source>
        <translation>Zastępuje to, co jest. Po zastosowaniu nikt nie może jej tu odczytać.</translation>
    </message>
    <message>
        <source>Add to pending &amp;changes</source>
        <translation>&amp;Dodaj do oczekujących zmian</translation>
    </message>
    <message>
        <source>&amp;Standard value</source>
        <translation>Wartość &amp;standardowa</translation>
    </message>
    <message>
        <source>Removes the file, so that the standard holds</source>
        <translation>Usuwa plik, tak że obowiązuje wartość standardowa</translation>
    </message>
    <message>
        <source>For&amp;get this edit</source>
        <translation>&amp;Porzuć tę edycję</translation>
    </message>
    <message>
        <source>The file stays as it is on the hub</source>
        <translation>Plik na hubie pozostaje bez zmian</translation>
    </message>
    <message>
        <source>No file is selected</source>
        <translation>Nie zaznaczono pliku</translation>
    </message>
    <message>
        <source>Select one to see what it does, what is in force, and to change it.</source>
        <translation>Po zaznaczeniu pliku widać, co robi i co obowiązuje, oraz można go zmienić.</translation>
    </message>
    <message>
        <source>No program that Mailwright knows reads a file of this name. It can be looked at here, not changed.</source>
        <translation>Żaden program znany Mailwrightowi nie czyta pliku o tej nazwie. Można go tu obejrzeć, ale nie zmienić.</translation>
    </message>
    <message>
        <source>set, not shown</source>
        <translation>ustawiony, niepokazywany</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>Obowiązuje</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Od</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Wartość standardowa</translation>
    </message>
    <message>
        <source>Read by</source>
        <translation>Czytany przez</translation>
    </message>
    <message>
        <source>After a change</source>
        <translation>Po zmianie</translation>
    </message>
    <message>
        <source>nothing: it holds from the next use on</source>
        <translation>nic: obowiązuje od następnego użycia</translation>
    </message>
    <message>
        <source>Set, not shown</source>
        <translation>Ustawiony, niepokazywany</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>Nieustawiony</translation>
    </message>
    <message>
        <source>This file holds passwords or keys. What it holds never leaves the hub, and stays out of the history.</source>
        <translation>Ten plik zawiera hasła lub klucze. Jego treść nigdy nie opuszcza huba i nie trafia do historii.</translation>
    </message>
    <message>
        <source>This file cannot be edited here</source>
        <translation>Tego pliku nie można tu edytować</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Odczytywanie pliku…</translation>
    </message>
    <message>
        <source>A program makes it from another file.</source>
        <translation>Program tworzy go z innego pliku.</translation>
    </message>
    <message>
        <source>Not applied yet</source>
        <translation>Jeszcze nie zastosowano</translation>
    </message>
    <message>
        <source>Unknown file</source>
        <translation>Nieznany plik</translation>
    </message>
    <message>
        <source>Set on this hub</source>
        <translation>Ustawiony na tym hubie</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Wiersz %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n more problem(s)</source>
        <translation>
            <numerusform>jeszcze %n problem</numerusform>
            <numerusform>jeszcze %n problemy</numerusform>
            <numerusform>jeszcze %n problemów</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mw::gui::ControlFilesModel</name>
    <message>
        <source>will be set, not shown</source>
        <translation>zostanie ustawiony, niepokazywany</translation>
    </message>
    <message>
        <source>set, not shown</source>
        <translation>ustawiony, niepokazywany</translation>
    </message>
    <message>
        <source>cannot be shown</source>
        <translation>nie można pokazać</translation>
    </message>
    <message>
        <source>set</source>
        <translation>ustawiony</translation>
    </message>
    <message>
        <source>being read…</source>
        <translation>odczytywanie…</translation>
    </message>
    <message>
        <source>Not applied yet</source>
        <translation>Jeszcze nie zastosowano</translation>
    </message>
    <message>
        <source>%1: %2, not applied yet</source>
        <comment>file name, value</comment>
        <translation>%1: %2, jeszcze nie zastosowano</translation>
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
        <translation>Pliki control</translation>
    </message>
    <message>
        <source>&amp;Find a control file</source>
        <translation>&amp;Znajdź plik control</translation>
    </message>
    <message>
        <source>Filter by name, help, content or program</source>
        <translation>Filtruj według nazwy, opisu, treści lub programu</translation>
    </message>
    <message>
        <source>Which files</source>
        <translation>Które pliki</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Wszystkie pliki</translation>
    </message>
    <message>
        <source>Set on this hub</source>
        <translation>Ustawiony na tym hubie</translation>
    </message>
    <message>
        <source>Not applied yet</source>
        <translation>Jeszcze nie zastosowano</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) set on this hub</source>
        <translation>
            <numerusform>%n plik ustawiony na tym hubie</numerusform>
            <numerusform>%n pliki ustawione na tym hubie</numerusform>
            <numerusform>%n plików ustawionych na tym hubie</numerusform>
        </translation>
    </message>
    <message>
        <source>The control files could not be read</source>
        <translation>Nie udało się odczytać plików control</translation>
    </message>
    <message>
        <source>Reading the control files…</source>
        <translation>Odczytywanie plików control…</translation>
    </message>
    <message>
        <source>No edit waits</source>
        <translation>Żadna edycja nie czeka</translation>
    </message>
    <message>
        <source>Every change has been applied or forgotten.</source>
        <translation>Każdą zmianę zastosowano lub porzucono.</translation>
    </message>
    <message>
        <source>No file matches</source>
        <translation>Żaden plik nie pasuje</translation>
    </message>
    <message>
        <source>Clear the filter to see all of them.</source>
        <translation>Aby zobaczyć wszystkie, należy wyczyścić filtr.</translation>
    </message>
</context>
<context>
    <name>mw::gui::ControlForm</name>
    <message>
        <source>&amp;Value</source>
        <translation>&amp;Wartość</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wartość</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Wpisy</translation>
    </message>
    <message>
        <source>New entry</source>
        <translation>Nowy wpis</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Dodaj</translation>
    </message>
    <message>
        <source>Rem&amp;ove</source>
        <translation>&amp;Usuń</translation>
    </message>
    <message>
        <source>New entry, such as %1</source>
        <translation>Nowy wpis, na przykład %1</translation>
    </message>
</context>
<context>
    <name>mw::gui::ControlStore</name>
    <message>
        <source>It holds bytes that are no text in UTF-8, which would be lost here.</source>
        <translation>Zawiera bajty, które nie są tekstem UTF-8 i zostałyby tu utracone.</translation>
    </message>
    <message>
        <source>It is a directory with a file for each host.</source>
        <translation>Jest to katalog z osobnym plikiem dla każdej nazwy hosta.</translation>
    </message>
    <message>
        <source>It stands for all files whose names begin so.</source>
        <translation>Oznacza wszystkie pliki, których nazwy tak się zaczynają.</translation>
    </message>
</context>
<context>
    <name>mw::gui::DeadlineBar</name>
    <message>
        <source>%1 % of the time in the queue is over</source>
        <translation>Minęło %1 % czasu w kolejce</translation>
    </message>
</context>
<context>
    <name>mw::gui::DeliveryChart</name>
    <message>
        <source>Deliveries over time</source>
        <translation>Doręczenia w czasie</translation>
    </message>
    <message>
        <source>%1 delivered, %2 deferred, %3 bounced</source>
        <translation>Doręczone: %1, odroczone: %2, odbite: %3</translation>
    </message>
    <message>
        <source>%1 to %2
Delivered: %3
Deferred: %4
Bounced: %5</source>
        <comment>time, time, three numbers</comment>
        <translation>%1 do %2
Doręczone: %3
Odroczone: %4
Odbite: %5</translation>
    </message>
</context>
<context>
    <name>mw::gui::DiffView</name>
    <message>
        <source>Differences</source>
        <translation>Różnice</translation>
    </message>
    <message>
        <source>added: %1</source>
        <translation>dodano: %1</translation>
    </message>
    <message>
        <source>removed: %1</source>
        <translation>usunięto: %1</translation>
    </message>
</context>
<context>
    <name>mw::gui::DomainForm</name>
    <message>
        <source>Change %1</source>
        <comment>domain</comment>
        <translation>Zmień %1</translation>
    </message>
    <message>
        <source>Add a domain</source>
        <translation>Dodaj domenę</translation>
    </message>
    <message>
        <source>&amp;Domain</source>
        <translation>&amp;Domena</translation>
    </message>
    <message>
        <source>What stands behind the @ of its addresses.</source>
        <translation>Co stoi po @ w jej adresach.</translation>
    </message>
    <message>
        <source>More: names below it, exceptions</source>
        <translation>Więcej: nazwy poniżej niej, wyjątki</translation>
    </message>
    <message>
        <source>Also every name &amp;below it</source>
        <translation>Także każda nazwa &amp;poniżej niej</translation>
    </message>
    <message>
        <source>Mail for a.shop.example and b.shop.example is handled like that for shop.example.</source>
        <translation>Poczta dla a.shop.example i b.shop.example jest traktowana tak jak dla shop.example.</translation>
    </message>
    <message>
        <source>E&amp;xcept</source>
        <translation>&amp;Z wyjątkiem</translation>
    </message>
    <message>
        <source>Addresses and names below it, with blanks between them, whose mail goes elsewhere.</source>
        <translation>Adresy i nazwy poniżej niej, rozdzielone spacjami, których poczta trafia gdzie indziej.</translation>
    </message>
    <message>
        <source>&amp;Virtual</source>
        <translation>&amp;Wirtualna</translation>
    </message>
    <message>
        <source>It has its own addresses, and one account looks after all of them. Nobody needs an account on this computer.</source>
        <translation>Ma własne adresy, a wszystkimi opiekuje się jedno konto. Nikt nie potrzebuje konta na tym komputerze.</translation>
    </message>
    <message>
        <source>&amp;Local</source>
        <translation>&amp;Lokalna</translation>
    </message>
    <message>
        <source>The people are users of this computer: mail to anna at this domain goes to the user anna.</source>
        <translation>Odbiorcami są użytkownicy tego komputera: poczta do anna w tej domenie trafia do użytkownika anna.</translation>
    </message>
    <message>
        <source>&amp;Relay</source>
        <translation>P&amp;rzekazywana</translation>
    </message>
    <message>
        <source>Its mail is taken here and passed on to the server that keeps it.</source>
        <translation>Jej poczta jest tu przyjmowana i przekazywana serwerowi, który ją przechowuje.</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Czym jest</translation>
    </message>
    <message>
        <source>the hub’s own addresses (alias)</source>
        <translation>własne adresy huba (alias)</translation>
    </message>
    <message>
        <source>Looked &amp;after by</source>
        <translation>&amp;Opiekun</translation>
    </message>
    <message>
        <source>The account whose .qmail files are the addresses. It may have an extension, as in anna-shop.</source>
        <translation>Konto, którego pliki .qmail są adresami. Może mieć rozszerzenie, jak w anna-shop.</translation>
    </message>
    <message>
        <source>&amp;Everything else goes to</source>
        <translation>Wsz&amp;ystko inne trafia do</translation>
    </message>
    <message>
        <source>Where mail for names without an address of their own goes. Left empty, it bounces until you add addresses.</source>
        <translation>Dokąd trafia poczta do nazw bez własnego adresu. Gdy pole jest puste, poczta się odbija, dopóki nie zostaną dodane adresy.</translation>
    </message>
    <message>
        <source>Type the domain to see what happens.</source>
        <translation>Po wpisaniu domeny widać, co się stanie.</translation>
    </message>
    <message>
        <source>Say which account looks after it.</source>
        <translation>Należy podać konto, które się nią opiekuje.</translation>
    </message>
    <message>
        <source>It says who has an address there.</source>
        <translation>Określa, kto ma tam adres.</translation>
    </message>
</context>
<context>
    <name>mw::gui::DomainsPage</name>
    <message>
        <source>Domains</source>
        <translation>Domeny</translation>
    </message>
    <message>
        <source>&amp;Add domain…</source>
        <translation>Dod&amp;aj domenę…</translation>
    </message>
    <message>
        <source>Take mail for another domain</source>
        <translation>Przyjmuje pocztę dla kolejnej domeny</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>&amp;Zmień…</translation>
    </message>
    <message>
        <source>Another kind, account or exceptions for the selected domain</source>
        <translation>Inny rodzaj, konto lub wyjątki zaznaczonej domeny</translation>
    </message>
    <message>
        <source>Re&amp;name…</source>
        <translation>Zmień &amp;nazwę…</translation>
    </message>
    <message>
        <source>Give the selected domain another name</source>
        <translation>Nadaje zaznaczonej domenie inną nazwę</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>&amp;Usuń…</translation>
    </message>
    <message>
        <source>Take no more mail for the selected domain</source>
        <translation>Kończy przyjmowanie poczty dla zaznaczonej domeny</translation>
    </message>
    <message>
        <source>Check &amp;DNS</source>
        <translation>Sprawdź &amp;DNS</translation>
    </message>
    <message>
        <source>Ask the name system whether it sends the mail of these domains to this hub</source>
        <translation>Sprawdza w DNS, czy poczta tych domen jest kierowana do tego huba</translation>
    </message>
    <message>
        <source>&amp;Fix…</source>
        <translation>Nap&amp;raw…</translation>
    </message>
    <message>
        <source>Mend what keeps mail for the selected domain from arriving</source>
        <translation>Usuwa przeszkodę, przez którą poczta do zaznaczonej domeny nie dociera</translation>
    </message>
    <message>
        <source>Add address…</source>
        <translation>Dodaj adres…</translation>
    </message>
    <message>
        <source>A new address at the selected domain</source>
        <translation>Nowy adres w zaznaczonej domenie</translation>
    </message>
    <message>
        <source>Everything else…</source>
        <translation>Wszystko inne…</translation>
    </message>
    <message>
        <source>What happens to mail for names that are not in this list</source>
        <translation>Co dzieje się z pocztą do nazw spoza tej listy</translation>
    </message>
    <message>
        <source>Domains of this hub</source>
        <translation>Domeny tego huba</translation>
    </message>
    <message>
        <source>Addresses of the selected domain</source>
        <translation>Adresy zaznaczonej domeny</translation>
    </message>
    <message numerus="yes">
        <source>%n domain(s)</source>
        <translation>
            <numerusform>%n domena</numerusform>
            <numerusform>%n domeny</numerusform>
            <numerusform>%n domen</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no control/rcpthosts: mail for any domain is taken from everybody, which makes this hub an open relay.</source>
        <translation>Brak control/rcpthosts: poczta dla każdej domeny jest przyjmowana od wszystkich, co czyni ten hub open relay.</translation>
    </message>
    <message>
        <source>The domains could not be read</source>
        <translation>Nie udało się odczytać domen</translation>
    </message>
    <message>
        <source>Reading the domains…</source>
        <translation>Odczytywanie domen…</translation>
    </message>
    <message>
        <source>This hub takes no mail yet</source>
        <translation>Ten hub nie przyjmuje jeszcze poczty</translation>
    </message>
    <message>
        <source>Add the domain that stands behind the @ of your addresses.</source>
        <translation>Należy dodać domenę, która stoi po @ w adresach.</translation>
    </message>
    <message>
        <source>Its mail is taken here and passed on; its addresses are kept by another server.</source>
        <translation>Jej poczta jest tu przyjmowana i przekazywana dalej; jej adresy utrzymuje inny serwer.</translation>
    </message>
    <message>
        <source>Mail for it from outside is refused: it is missing in control/rcpthosts.</source>
        <translation>Poczta do niej z zewnątrz jest odrzucana: brak wpisu w control/rcpthosts.</translation>
    </message>
    <message>
        <source>It has no address yet: all its mail bounces.</source>
        <translation>Nie ma jeszcze żadnego adresu: cała jej poczta się odbija.</translation>
    </message>
    <message>
        <source>Add an address, or say where everything else goes.</source>
        <translation>Należy dodać adres lub podać, dokąd trafia wszystko inne.</translation>
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
        <translation>Polecenie</translation>
    </message>
    <message>
        <source>Copy this command</source>
        <translation>Kopiuj to polecenie</translation>
    </message>
</context>
<context>
    <name>mw::gui::EverythingElseForm</name>
    <message>
        <source>Everything else</source>
        <translation>Wszystko inne</translation>
    </message>
    <message>
        <source>all local domains</source>
        <translation>wszystkie domeny lokalne</translation>
    </message>
    <message>
        <source>&amp;At</source>
        <translation>&amp;W</translation>
    </message>
    <message>
        <source>Mail to names of it that have no address of their own.</source>
        <translation>Poczta do jej nazw, które nie mają własnego adresu.</translation>
    </message>
    <message>
        <source>It &amp;bounces</source>
        <translation>Od&amp;bija się</translation>
    </message>
    <message>
        <source>Who mistyped an address learns of it. This is what most hubs do.</source>
        <translation>Kto błędnie wpisał adres, dowiaduje się o tym. Tak robi większość hubów.</translation>
    </message>
    <message>
        <source>It &amp;goes somewhere</source>
        <translation>&amp;Trafia dokądś</translation>
    </message>
    <message>
        <source>Every name counts as an address. Expect a lot of spam to names that are guessed.</source>
        <translation>Każda nazwa liczy się jako adres. Należy spodziewać się dużo spamu do zgadywanych nazw.</translation>
    </message>
    <message>
        <source>It is &amp;dropped</source>
        <translation>Jest &amp;porzucana</translation>
    </message>
    <message>
        <source>Nobody gets it and nobody learns of it: not those who mistyped, either.</source>
        <translation>Nikt jej nie dostaje i nikt się o tym nie dowiaduje, także ci, którzy błędnie wpisali adres.</translation>
    </message>
    <message>
        <source>What happens to it</source>
        <translation>Co się z nią dzieje</translation>
    </message>
    <message>
        <source>&amp;Where</source>
        <translation>&amp;Dokąd</translation>
    </message>
    <message>
        <source>An address, a mailbox as a path (./Maildir/), or a program after |.</source>
        <translation>Adres, skrzynka jako ścieżka (./Maildir/) albo program po |.</translation>
    </message>
    <message>
        <source>It bounces already.</source>
        <translation>Już się odbija.</translation>
    </message>
    <message>
        <source>Say where it goes.</source>
        <translation>Należy podać, dokąd trafia.</translation>
    </message>
    <message>
        <source>everything else at %1</source>
        <comment>domain</comment>
        <translation>wszystko inne w %1</translation>
    </message>
    <message>
        <source>To all of it alike.</source>
        <translation>Z całością tak samo.</translation>
    </message>
</context>
<context>
    <name>mw::gui::FileField</name>
    <message>
        <source>Choose…</source>
        <translation>Wybierz…</translation>
    </message>
    <message>
        <source>Choose: %1</source>
        <comment>what a file is for</comment>
        <translation>Wybierz: %1</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>Nie ma takiego pliku.</translation>
    </message>
    <message>
        <source>It is no file of text, or far too large.</source>
        <translation>To nie jest plik tekstowy albo jest o wiele za duży.</translation>
    </message>
    <message>
        <source>It cannot be read: %1</source>
        <comment>reason of the system</comment>
        <translation>Nie można go odczytać: %1</translation>
    </message>
</context>
<context>
    <name>mw::gui::FindBar</name>
    <message>
        <source>Find in this log</source>
        <translation>Znajdź w tym dzienniku</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>Znajdź poprzednie</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>Znajdź następne</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
</context>
<context>
    <name>mw::gui::FormDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Add to &amp;pending changes</source>
        <translation>Dodaj do oczekujących z&amp;mian</translation>
    </message>
    <message>
        <source>It waits at the bottom of the window and is applied together with other changes</source>
        <translation>Czeka na dole okna i jest stosowana razem z innymi zmianami</translation>
    </message>
    <message>
        <source>Re&amp;view and apply…</source>
        <translation>Sprawdź i za&amp;stosuj…</translation>
    </message>
</context>
<context>
    <name>mw::gui::FormField</name>
    <message>
        <source>Example: %1</source>
        <translation>Przykład: %1</translation>
    </message>
    <message>
        <source>File: %1</source>
        <translation>Plik: %1</translation>
    </message>
</context>
<context>
    <name>mw::gui::GuideBrowser</name>
    <message>
        <source>Chapter of the guide</source>
        <translation>Rozdział podręcznika</translation>
    </message>
</context>
<context>
    <name>mw::gui::GuideWindow</name>
    <message>
        <source>Guide to Mailwright</source>
        <translation>Podręcznik Mailwright</translation>
    </message>
    <message>
        <source>&amp;Search the guide</source>
        <translation>&amp;Szukaj w podręczniku</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>Szukaj w podręczniku</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Rozdziały</translation>
    </message>
    <message>
        <source>No chapter has these words.</source>
        <translation>Żaden rozdział nie zawiera tych słów.</translation>
    </message>
</context>
<context>
    <name>mw::gui::HeadersView</name>
    <message>
        <source>Message header</source>
        <translation>Nagłówek wiadomości</translation>
    </message>
</context>
<context>
    <name>mw::gui::HistoryModel</name>
    <message>
        <source>The configuration as it was found</source>
        <translation>Konfiguracja w zastanym stanie</translation>
    </message>
    <message>
        <source>%1 edited outside this program</source>
        <comment>files</comment>
        <translation>%1 – edytowano poza tym programem</translation>
    </message>
    <message>
        <source>Edited %1</source>
        <comment>files</comment>
        <translation>Edytowano %1</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>what was changed, why</comment>
        <translation>%1 – %2</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n plik</numerusform>
            <numerusform>%n pliki</numerusform>
            <numerusform>%n plików</numerusform>
        </translation>
    </message>
    <message>
        <source>When</source>
        <translation>Kiedy</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Kto</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Co</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Pliki</translation>
    </message>
</context>
<context>
    <name>mw::gui::HistoryPage</name>
    <message>
        <source>History &amp; backup</source>
        <translation>Historia i kopie</translation>
    </message>
    <message>
        <source>&amp;Undo this change…</source>
        <translation>&amp;Cofnij tę zmianę…</translation>
    </message>
    <message>
        <source>Shows what taking it back does, and does it</source>
        <translation>Pokazuje skutki cofnięcia i je wykonuje</translation>
    </message>
    <message>
        <source>&amp;Changes</source>
        <translation>&amp;Zmiany</translation>
    </message>
    <message>
        <source>Bac&amp;kups</source>
        <translation>&amp;Kopie zapasowe</translation>
    </message>
    <message>
        <source>Changes of the configuration</source>
        <translation>Zmiany konfiguracji</translation>
    </message>
    <message>
        <source>The history could not be read</source>
        <translation>Nie udało się odczytać historii</translation>
    </message>
    <message>
        <source>Reading the history…</source>
        <translation>Odczytywanie historii…</translation>
    </message>
    <message>
        <source>Nothing has been changed yet</source>
        <translation>Niczego jeszcze nie zmieniono</translation>
    </message>
    <message>
        <source>Every change of the configuration is recorded here, and can be taken back.</source>
        <translation>Każda zmiana konfiguracji jest tu zapisywana i można ją cofnąć.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n zmiana</numerusform>
            <numerusform>%n zmiany</numerusform>
            <numerusform>%n zmian</numerusform>
        </translation>
    </message>
    <message>
        <source>Change %1 by %2, %3</source>
        <comment>number, account, moment</comment>
        <translation>Zmiana %1, autor: %2, %3</translation>
    </message>
    <message>
        <source>Co&amp;mpare with…</source>
        <translation>Porówna&amp;j z…</translation>
    </message>
    <message>
        <source>What the selected change and those before it did together, since an older one</source>
        <translation>Co wybrana zmiana i wcześniejsze zrobiły razem od pewnej starszej</translation>
    </message>
    <message>
        <source>Everything after change %1, until change %2</source>
        <translation>Wszystko po zmianie %1, do zmiany %2</translation>
    </message>
</context>
<context>
    <name>mw::gui::HostDialog</name>
    <message>
        <source>Add host</source>
        <translation>Dodaj host</translation>
    </message>
    <message>
        <source>&amp;Host</source>
        <translation>&amp;Host</translation>
    </message>
    <message>
        <source>Reached by ssh, with your key: Mailwright opens no port and keeps no password.</source>
        <translation>Dostępny przez ssh, z własnym kluczem: Mailwright nie otwiera portu i nie przechowuje hasła.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nazwa</translation>
    </message>
    <message>
        <source>What the hub is called in this window; as it calls itself, if you leave this empty.</source>
        <translation>Jak hub nazywa się w tym oknie; gdy pole jest puste, tak, jak sam się nazywa.</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Biuro</translation>
    </message>
    <message>
        <source>&amp;Colour</source>
        <translation>&amp;Kolor</translation>
    </message>
    <message>
        <source>Of the band over the window while you look at this hub.</source>
        <translation>Paska nad oknem podczas oglądania tego huba.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Dodaj</translation>
    </message>
    <message>
        <source>This hub is in the list already.</source>
        <translation>Ten hub jest już na liście.</translation>
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
        <translation>&amp;Skonfiguruj ten komputer…</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>Spróbuj p&amp;onownie</translation>
    </message>
    <message>
        <source>Stop %1?</source>
        <comment>service</comment>
        <translation>Zatrzymać %1?</translation>
    </message>
    <message>
        <source>Restart %1?</source>
        <comment>service</comment>
        <translation>Uruchomić ponownie %1?</translation>
    </message>
    <message>
        <source>It does nothing until it is started again. What runs now is finished first.</source>
        <translation>Nie robi nic do ponownego uruchomienia. To, co teraz trwa, najpierw się zakończy.</translation>
    </message>
    <message>
        <source>What runs now is finished first; then it starts anew.</source>
        <translation>To, co teraz trwa, najpierw się zakończy; potem nastąpi ponowny start.</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Zatrzymaj</translation>
    </message>
    <message>
        <source>&amp;Restart</source>
        <translation>&amp;Uruchom ponownie</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Anuluj</translation>
    </message>
    <message>
        <source>Connecting to the hub…</source>
        <translation>Łączenie z hubem…</translation>
    </message>
    <message>
        <source>The mail helper is not running</source>
        <translation>Program pomocniczy poczty nie działa</translation>
    </message>
    <message>
        <source>Mailwright works through a helper, mailwrightd, that looks after the mail system. Start it with this command:</source>
        <translation>Mailwright pracuje przez program pomocniczy mailwrightd, który opiekuje się systemem poczty. Uruchamia go to polecenie:</translation>
    </message>
    <message>
        <source>%1
Mailwright tries again by itself.</source>
        <comment>reason</comment>
        <translation>%1
Mailwright sam spróbuje ponownie.</translation>
    </message>
    <message>
        <source>Connected to %1.</source>
        <comment>name of a hub</comment>
        <translation>Połączono z %1.</translation>
    </message>
    <message>
        <source>The connection to %1 is lost.</source>
        <comment>name of a hub</comment>
        <translation>Utracono połączenie z %1.</translation>
    </message>
    <message>
        <source>There is no mail hub here yet</source>
        <translation>Nie ma tu jeszcze huba pocztowego</translation>
    </message>
    <message>
        <source>The helper is running. An assistant asks what the hub needs to know, shows what it will write, and ends with a mail that arrives.</source>
        <translation>Program pomocniczy działa. Asystent pyta o to, co hub musi wiedzieć, pokazuje, co zapisze, i kończy wiadomością, która dociera.</translation>
    </message>
    <message>
        <source>Nothing is changed before the last page.</source>
        <translation>Przed ostatnią stroną nic się nie zmienia.</translation>
    </message>
    <message>
        <source>You lack the right to configure; ask an administrator of this computer.</source>
        <translation>Brak uprawnienia do konfigurowania; należy zwrócić się do administratora tego komputera.</translation>
    </message>
    <message>
        <source>%1 cannot be reached</source>
        <comment>name of a hub</comment>
        <translation>%1 jest nieosiągalny</translation>
    </message>
    <message>
        <source>This command says more:</source>
        <translation>Więcej podaje to polecenie:</translation>
    </message>
    <message>
        <source>You may not look after this hub</source>
        <translation>Brak uprawnień do opieki nad tym hubem</translation>
    </message>
    <message>
        <source>The helper is running, but your account lacks the right “%1”. Members of the group mailwright have it; an administrator can add you:</source>
        <translation>Program pomocniczy działa, ale konto nie ma uprawnienia „%1”. Mają je członkowie grupy mailwright; administrator może dodać do niej konto:</translation>
    </message>
    <message>
        <source>%1
Then log out and in again.</source>
        <comment>reason</comment>
        <translation>%1
Potem należy się wylogować i zalogować ponownie.</translation>
    </message>
    <message>
        <source>A hub is set up on its own computer: start Mailwright there, or type there: %1</source>
        <translation>Hub konfiguruje się na jego własnym komputerze: należy tam uruchomić Mailwright albo wpisać: %1</translation>
    </message>
    <message>
        <source>%1
Mailwright does not try again by itself: too many attempts could lock your account there.</source>
        <comment>reason</comment>
        <translation>%1
Mailwright nie ponawia próby samodzielnie: zbyt wiele prób mogłoby zablokować konto na tym hoście.</translation>
    </message>
    <message>
        <source>Try &amp;now</source>
        <translation>Spróbuj &amp;teraz</translation>
    </message>
    <message>
        <source>The connection to the helper is lost. What you see is as of %1.</source>
        <comment>time of day</comment>
        <translation>Połączenie z programem pomocniczym zostało przerwane. Widoczny stan jest z godziny %1.</translation>
    </message>
    <message numerus="yes">
        <source>It is tried again in %n seconds.</source>
        <translation>
            <numerusform>Ponowna próba za %n sekundę.</numerusform>
            <numerusform>Ponowna próba za %n sekundy.</numerusform>
            <numerusform>Ponowna próba za %n sekund.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is being tried again…</source>
        <translation>Trwa ponowna próba…</translation>
    </message>
</context>
<context>
    <name>mw::gui::ImportAddressesForm</name>
    <message>
        <source>Import addresses</source>
        <translation>Importuj adresy</translation>
    </message>
    <message>
        <source>&amp;Open a file…</source>
        <translation>&amp;Otwórz plik…</translation>
    </message>
    <message>
        <source>&amp;Table</source>
        <translation>&amp;Tabela</translation>
    </message>
    <message>
        <source>A line for each place mail goes: address, kind (forward, mailbox, program or discard), to. Also as a spreadsheet writes it. Addresses that exist get the new places added.</source>
        <translation>Po wierszu na każde miejsce, do którego trafia poczta: adres, rodzaj (forward, mailbox, program lub discard), dokąd. Także w zapisie arkusza kalkulacyjnego. Do istniejących adresów dodawane są nowe miejsca.</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>I jeszcze %n.</numerusform>
            <numerusform>I jeszcze %n.</numerusform>
            <numerusform>I jeszcze %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open a file or paste a table to see what happens.</source>
        <translation>Po otwarciu pliku lub wklejeniu tabeli widać, co się stanie.</translation>
    </message>
    <message numerus="yes">
        <source>%n address(es) from a table</source>
        <translation>
            <numerusform>%n adres z tabeli</numerusform>
            <numerusform>%n adresy z tabeli</numerusform>
            <numerusform>%n adresów z tabeli</numerusform>
        </translation>
    </message>
    <message>
        <source>Mend first what stands under the table.</source>
        <translation>Najpierw należy poprawić to, co stoi pod tabelą.</translation>
    </message>
</context>
<context>
    <name>mw::gui::InstallCertificateDialog</name>
    <message>
        <source>Install certificate</source>
        <translation>Zainstaluj certyfikat</translation>
    </message>
    <message>
        <source>Certificates and keys (*.pem *.crt *.cer *.key);;All files (*)</source>
        <translation>Certyfikaty i klucze (*.pem *.crt *.cer *.key);;Wszystkie pliki (*)</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certyfikat</translation>
    </message>
    <message>
        <source>&amp;Certificate with its chain</source>
        <translation>&amp;Certyfikat z łańcuchem</translation>
    </message>
    <message>
        <source>A file in PEM form, as your authority or an ACME client has made it.</source>
        <translation>Plik w formacie PEM, utworzony przez urząd certyfikacji lub klienta ACME.</translation>
    </message>
    <message>
        <source>Private key</source>
        <translation>Klucz prywatny</translation>
    </message>
    <message>
        <source>Private &amp;key</source>
        <translation>&amp;Klucz prywatny</translation>
    </message>
    <message>
        <source>It is written for the mail server alone, stays out of the history, and is never shown.</source>
        <translation>Jest zapisywany tylko dla serwera pocztowego, nie trafia do historii i nigdy nie jest pokazywany.</translation>
    </message>
    <message>
        <source>For one host name only</source>
        <translation>Tylko dla jednej nazwy hosta</translation>
    </message>
    <message>
        <source>&amp;Shown to clients that ask for</source>
        <translation>&amp;Okazywany pytającym o</translation>
    </message>
    <message>
        <source>Empty: it is shown to everybody. A name: only to clients that ask for this host.</source>
        <translation>Puste: jest okazywany wszystkim. Nazwa: tylko klientom, którzy pytają o ten host.</translation>
    </message>
    <message>
        <source>Choose the file with the certificate.</source>
        <translation>Należy wybrać plik z certyfikatem.</translation>
    </message>
    <message>
        <source>Choose the file with the private key.</source>
        <translation>Należy wybrać plik z kluczem prywatnym.</translation>
    </message>
    <message>
        <source>certificate</source>
        <translation>certyfikat</translation>
    </message>
    <message>
        <source>certificate for %1</source>
        <comment>host name</comment>
        <translation>certyfikat dla %1</translation>
    </message>
</context>
<context>
    <name>mw::gui::LimitsPage</name>
    <message>
        <source>Limits &amp; bounces</source>
        <translation>Limity i odbicia</translation>
    </message>
    <message>
        <source>Show retry &amp;plan</source>
        <translation>Pokaż &amp;plan ponawiania</translation>
    </message>
    <message>
        <source>When a message is tried, as a drawing and as a table</source>
        <translation>Kiedy podejmowane są próby doręczenia wiadomości, na wykresie i w tabeli</translation>
    </message>
    <message>
        <source>Parallel deliveries</source>
        <translation>Równoległe doręczenia</translation>
    </message>
    <message>
        <source>More are faster; fewer spare this computer, its line and the servers at the other end.</source>
        <translation>Im więcej, tym szybciej; im mniej, tym mniejsze obciążenie tego komputera, jego łącza i serwerów po drugiej stronie.</translation>
    </message>
    <message>
        <source>To &amp;other hosts</source>
        <translation>Do innyc&amp;h hostów</translation>
    </message>
    <message>
        <source>How many deliveries to other hosts may run at once; 0 holds them all.</source>
        <translation>Ile doręczeń do innych hostów może trwać naraz; 0 wstrzymuje wszystkie.</translation>
    </message>
    <message>
        <source>To people of this &amp;hub</source>
        <translation>Do &amp;użytkowników tego huba</translation>
    </message>
    <message>
        <source>How many deliveries into mailboxes of this hub may run at once; 0 holds them all.</source>
        <translation>Ile doręczeń do skrzynek tego huba może trwać naraz; 0 wstrzymuje wszystkie.</translation>
    </message>
    <message>
        <source>Trying again</source>
        <translation>Ponawianie</translation>
    </message>
    <message>
        <source>A message that cannot be delivered now is tried again, less and less often, until it is returned.</source>
        <translation>Próby doręczenia wiadomości, której nie można teraz doręczyć, są ponawiane coraz rzadziej, aż zostanie ona zwrócona.</translation>
    </message>
    <message>
        <source>&amp;Returned after</source>
        <translation>&amp;Zwracana po</translation>
    </message>
    <message>
        <source>How long a message is tried before it is returned to its sender.</source>
        <translation>Jak długo trwają próby doręczenia wiadomości, zanim wróci ona do nadawcy.</translation>
    </message>
    <message>
        <source>604800, which is 7 days</source>
        <translation>604800, czyli 7 dni</translation>
    </message>
    <message>
        <source>Pace to other hos&amp;ts</source>
        <translation>&amp;Tempo prób do innych hostów</translation>
    </message>
    <message>
        <source>How fast the waits between attempts to other hosts grow: the first wait is the square of it in seconds.</source>
        <translation>Jak szybko rosną przerwy między próbami do innych hostów: pierwsza przerwa to kwadrat tej liczby w sekundach.</translation>
    </message>
    <message>
        <source>Pace to people of this hu&amp;b</source>
        <translation>Te&amp;mpo prób do użytkowników tego huba</translation>
    </message>
    <message>
        <source>How fast the waits between attempts to people of this hub grow: the first wait is the square of it in seconds.</source>
        <translation>Jak szybko rosną przerwy między próbami do użytkowników tego huba: pierwsza przerwa to kwadrat tej liczby w sekundach.</translation>
    </message>
    <message>
        <source>&amp;Longest wait</source>
        <translation>&amp;Najdłuższa przerwa</translation>
    </message>
    <message>
        <source>No two attempts are further apart than this.</source>
        <translation>Odstęp między dwiema próbami nigdy nie jest większy.</translation>
    </message>
    <message>
        <source>3600, which is an hour</source>
        <translation>3600, czyli godzina</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>brak limitu</translation>
    </message>
    <message>
        <source>Sender is told of the delay a&amp;fter</source>
        <translation>Na&amp;dawca powiadamiany o opóźnieniu po</translation>
    </message>
    <message>
        <source>After how many hours of waiting the sender gets a note that the message is late.</source>
        <translation>Po ilu godzinach czekania nadawca dostaje powiadomienie, że wiadomość jest opóźniona.</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nigdy</translation>
    </message>
    <message>
        <source>Bounces</source>
        <translation>Odbicia</translation>
    </message>
    <message>
        <source>What a sender gets when a message could not be delivered.</source>
        <translation>Co dostaje nadawca, gdy wiadomości nie udało się doręczyć.</translation>
    </message>
    <message>
        <source>Bounce s&amp;ender</source>
        <translation>Nad&amp;awca odbić</translation>
    </message>
    <message>
        <source>The name before the @ in the From field of bounces.</source>
        <translation>Nazwa przed @ w polu From odbić.</translation>
    </message>
    <message>
        <source>Bounce ho&amp;st</source>
        <translation>Host od&amp;bić</translation>
    </message>
    <message>
        <source>The host in the From field and the text of bounces.</source>
        <translation>Host w polu From i w tekście odbić.</translation>
    </message>
    <message>
        <source>Sub&amp;ject</source>
        <translation>T&amp;emat</translation>
    </message>
    <message>
        <source>The subject of bounces.</source>
        <translation>Temat odbić.</translation>
    </message>
    <message>
        <source>Text, as qmail writes it</source>
        <translation>Tekst taki, jak pisze qmail</translation>
    </message>
    <message>
        <source>Reports that programs understand, too (RFC 3464)</source>
        <translation>Raporty zrozumiałe także dla programów (RFC 3464)</translation>
    </message>
    <message>
        <source>For&amp;m</source>
        <translation>P&amp;ostać</translation>
    </message>
    <message>
        <source>What bounces look like.</source>
        <translation>Jak wyglądają odbicia.</translation>
    </message>
    <message>
        <source>Message repeated up &amp;to</source>
        <translation>Wiadomość powta&amp;rzana do</translation>
    </message>
    <message>
        <source>How much of the message a bounce repeats.</source>
        <translation>Ile z wiadomości powtarza odbicie.</translation>
    </message>
    <message>
        <source>50000, which is 50 kB</source>
        <translation>50000, czyli 50 kB</translation>
    </message>
    <message>
        <source>Double bounces</source>
        <translation>Podwójne odbicia</translation>
    </message>
    <message>
        <source>Bounces that cannot be delivered themselves.</source>
        <translation>Odbicia, których samych nie można doręczyć.</translation>
    </message>
    <message>
        <source>Deliver them to somebody of this hub</source>
        <translation>Doręczaj je komuś z tego huba</translation>
    </message>
    <message>
        <source>Deliver them, but not where the sender does not exist</source>
        <translation>Doręczaj je, ale nie, gdy nadawca nie istnieje</translation>
    </message>
    <message>
        <source>Discard them</source>
        <translation>Porzucaj je</translation>
    </message>
    <message>
        <source>&amp;What is done with them</source>
        <translation>&amp;Co się z nimi dzieje</translation>
    </message>
    <message>
        <source>Who writes under a false address makes many of them.</source>
        <translation>Kto pisze z fałszywego adresu, powoduje ich wiele.</translation>
    </message>
    <message>
        <source>Delivered to the &amp;user</source>
        <translation>Doręczane użytkowniko&amp;wi</translation>
    </message>
    <message>
        <source>The name before the @ of whoever gets them.</source>
        <translation>Nazwa przed @ osoby, która je dostaje.</translation>
    </message>
    <message>
        <source>Delivered to the host (&amp;domain)</source>
        <translation>Doręczane na ho&amp;st (domenę)</translation>
    </message>
    <message>
        <source>The domain of whoever gets them.</source>
        <translation>Domena osoby, która je dostaje.</translation>
    </message>
    <message numerus="yes">
        <source>%n in use</source>
        <translation>
            <numerusform>%n w użyciu</numerusform>
            <numerusform>%n w użyciu</numerusform>
            <numerusform>%n w użyciu</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mw::gui::ListForm</name>
    <message>
        <source>New mailing list</source>
        <translation>Nowa lista dyskusyjna</translation>
    </message>
    <message>
        <source>&amp;Address of the list</source>
        <translation>&amp;Adres listy</translation>
    </message>
    <message>
        <source>Mail to it goes to every member. NAME-subscribe@ and others of its addresses come with it.</source>
        <translation>Poczta do niej trafia do każdego członka. Wraz z nią powstają NAZWA-subscribe@ i jej inne adresy.</translation>
    </message>
    <message>
        <source>&amp;Owner</source>
        <translation>&amp;Właściciel</translation>
    </message>
    <message>
        <source>Who looks after it: gets what its software reports, and requests of members.</source>
        <translation>Kto się nią opiekuje: dostaje zgłoszenia jej oprogramowania i prośby członków.</translation>
    </message>
    <message>
        <source>Type the address to see what happens.</source>
        <translation>Po wpisaniu adresu widać, co się stanie.</translation>
    </message>
    <message>
        <source>Say who looks after it.</source>
        <translation>Należy podać, kto się nią opiekuje.</translation>
    </message>
</context>
<context>
    <name>mw::gui::ListOwnerForm</name>
    <message>
        <source>Owners of %1</source>
        <comment>list</comment>
        <translation>Właściciele %1</translation>
    </message>
    <message>
        <source>&amp;Owners</source>
        <translation>&amp;Właściciele</translation>
    </message>
    <message>
        <source>Addresses with blanks between them.</source>
        <translation>Adresy rozdzielone spacjami.</translation>
    </message>
    <message>
        <source>A list needs somebody who looks after it.</source>
        <translation>Lista potrzebuje kogoś, kto się nią opiekuje.</translation>
    </message>
    <message>
        <source>owners of %1</source>
        <comment>list</comment>
        <translation>właściciele %1</translation>
    </message>
</context>
<context>
    <name>mw::gui::ListsPage</name>
    <message>
        <source>Mailing lists</source>
        <translation>Listy dyskusyjne</translation>
    </message>
    <message>
        <source>&amp;New list…</source>
        <translation>&amp;Nowa lista…</translation>
    </message>
    <message>
        <source>An address whose mail goes to many members</source>
        <translation>Adres, którego poczta trafia do wielu członków</translation>
    </message>
    <message>
        <source>&amp;Add members…</source>
        <translation>&amp;Dodaj członków…</translation>
    </message>
    <message>
        <source>Let others get the mail of the selected list; from a file, too</source>
        <translation>Dodaje odbiorców poczty zaznaczonej listy; także z pliku</translation>
    </message>
    <message>
        <source>E&amp;xport members…</source>
        <translation>&amp;Eksportuj członków…</translation>
    </message>
    <message>
        <source>Write the members of the selected list to a table that a spreadsheet reads</source>
        <translation>Zapisuje członków zaznaczonej listy do tabeli dla arkusza kalkulacyjnego</translation>
    </message>
    <message>
        <source>&amp;Owners…</source>
        <translation>&amp;Właściciele…</translation>
    </message>
    <message>
        <source>Who looks after the selected list</source>
        <translation>Kto opiekuje się zaznaczoną listą</translation>
    </message>
    <message>
        <source>&amp;End list…</source>
        <translation>&amp;Zakończ listę…</translation>
    </message>
    <message>
        <source>Mail to the selected list bounces; what it has is kept</source>
        <translation>Poczta do zaznaczonej listy się odbija; to, co lista ma, zostaje zachowane</translation>
    </message>
    <message>
        <source>&amp;Remove members…</source>
        <translation>&amp;Usuń członków…</translation>
    </message>
    <message>
        <source>The selected members get no more mail of the list</source>
        <translation>Zaznaczeni członkowie nie dostają więcej poczty z listy</translation>
    </message>
    <message>
        <source>Mailing lists of this hub</source>
        <translation>Listy dyskusyjne tego huba</translation>
    </message>
    <message>
        <source>Filter members</source>
        <translation>Filtruj członków</translation>
    </message>
    <message>
        <source>Members of the selected list</source>
        <translation>Członkowie zaznaczonej listy</translation>
    </message>
    <message numerus="yes">
        <source>%n list(s)</source>
        <translation>
            <numerusform>%n lista</numerusform>
            <numerusform>%n listy</numerusform>
            <numerusform>%n list</numerusform>
        </translation>
    </message>
    <message>
        <source>The mailing lists could not be read</source>
        <translation>Nie udało się odczytać list dyskusyjnych</translation>
    </message>
    <message>
        <source>Reading the mailing lists…</source>
        <translation>Odczytywanie list dyskusyjnych…</translation>
    </message>
    <message>
        <source>A private hub has no mailing lists</source>
        <translation>Prywatny hub nie ma list dyskusyjnych</translation>
    </message>
    <message>
        <source>Their software needs administrator rights on this computer. An address that goes to several others does for a few people: see the page Addresses.</source>
        <translation>Ich oprogramowanie wymaga uprawnień systemowych na komputerze. Dla kilku osób wystarczy adres, który prowadzi do kilku innych: patrz strona Adresy.</translation>
    </message>
    <message>
        <source>There are no mailing lists</source>
        <translation>Nie ma list dyskusyjnych</translation>
    </message>
    <message>
        <source>A list is an address whose mail goes to many members, who may come and go by themselves.</source>
        <translation>Lista to adres, którego poczta trafia do wielu członków; mogą się oni sami zapisywać i wypisywać.</translation>
    </message>
    <message>
        <source>It has no members yet.</source>
        <translation>Nie ma jeszcze członków.</translation>
    </message>
    <message>
        <source>No member matches.</source>
        <translation>Żaden członek nie pasuje.</translation>
    </message>
    <message>
        <source>Export members</source>
        <translation>Eksport członków</translation>
    </message>
</context>
<context>
    <name>mw::gui::LogView</name>
    <message>
        <source>Log lines</source>
        <translation>Wiersze dziennika</translation>
    </message>
</context>
<context>
    <name>mw::gui::LogsPage</name>
    <message>
        <source>Logs</source>
        <translation>Dzienniki</translation>
    </message>
    <message>
        <source>Went on at the other end</source>
        <translation>Kontynuowano od drugiego końca</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nie znaleziono</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;Znajdź…</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>Znajdź &amp;następne</translation>
    </message>
    <message>
        <source>Find &amp;previous</source>
        <translation>Znajdź &amp;poprzednie</translation>
    </message>
    <message>
        <source>Only this &amp;message</source>
        <translation>&amp;Tylko ta wiadomość</translation>
    </message>
    <message>
        <source>&amp;Regular expression</source>
        <translation>&amp;Wyrażenie regularne</translation>
    </message>
    <message>
        <source>Ra&amp;w time stamps</source>
        <translation>&amp;Surowe znaczniki czasu</translation>
    </message>
    <message>
        <source>F&amp;ollow</source>
        <translation>Śl&amp;edź</translation>
    </message>
    <message>
        <source>Shows only the lines of the message that the current line belongs to</source>
        <translation>Pokazuje tylko wiersze wiadomości, do której należy bieżący wiersz</translation>
    </message>
    <message>
        <source>Shows new lines as they are written (Space)</source>
        <translation>Pokazuje nowe wiersze w miarę ich zapisywania (spacja)</translation>
    </message>
    <message>
        <source>The filter is a regular expression</source>
        <translation>Filtr jest wyrażeniem regularnym</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Dziennik</translation>
    </message>
    <message>
        <source>Filter lines</source>
        <translation>Filtruj wiersze</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Wyrażenie regularne</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopiuj</translation>
    </message>
    <message>
        <source>This log could not be opened</source>
        <translation>Nie udało się otworzyć tego dziennika</translation>
    </message>
    <message>
        <source>There is no log yet</source>
        <translation>Nie ma jeszcze dziennika</translation>
    </message>
    <message>
        <source>A log appears here as soon as a service has written its first line.</source>
        <translation>Dziennik pojawi się tutaj, gdy tylko usługa zapisze pierwszy wiersz.</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Wyszukiwanie…</translation>
    </message>
    <message>
        <source>No line matches</source>
        <translation>Żaden wiersz nie pasuje</translation>
    </message>
    <message>
        <source>%1 lines are in this log. Clear the filter to see them.</source>
        <translation>Wierszy w tym dzienniku: %1. Aby je zobaczyć, należy wyczyścić filtr.</translation>
    </message>
    <message>
        <source>Opening the log…</source>
        <translation>Otwieranie dziennika…</translation>
    </message>
    <message>
        <source>This log is empty</source>
        <translation>Ten dziennik jest pusty</translation>
    </message>
    <message>
        <source>Its service has not written a line yet.</source>
        <translation>Jego usługa nie zapisała jeszcze żadnego wiersza.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n plik</numerusform>
            <numerusform>%n pliki</numerusform>
            <numerusform>%n plików</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2 · reading %3 %</source>
        <comment>files, size, percentage</comment>
        <translation>%1 · %2 · odczytano %3 %</translation>
    </message>
    <message>
        <source>%1 of %2 lines shown</source>
        <comment>two numbers</comment>
        <translation>Pokazano wierszy: %1 z %2</translation>
    </message>
    <message>
        <source> · searching…</source>
        <translation> · wyszukiwanie…</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <comment>files, size, lines</comment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s)</source>
        <translation>
            <numerusform>%Ln wiersz</numerusform>
            <numerusform>%Ln wiersze</numerusform>
            <numerusform>%Ln wierszy</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mw::gui::MailTrace</name>
    <message>
        <source>The server does not accept mail for %1: %2</source>
        <comment>address, the server&apos;s answer</comment>
        <translation>Serwer nie przyjmuje poczty dla %1: %2</translation>
    </message>
    <message>
        <source>The server has accepted a mail for %1.</source>
        <comment>address</comment>
        <translation>Serwer przyjął wiadomość dla %1.</translation>
    </message>
    <message>
        <source>The mail has not arrived within a minute; the page Queue shows where it waits.</source>
        <translation>Poczta nie dotarła w ciągu minuty; strona Kolejka pokazuje, gdzie czeka.</translation>
    </message>
    <message>
        <source>It is in the queue as message %1.</source>
        <comment>number</comment>
        <translation>Jest w kolejce jako wiadomość %1.</translation>
    </message>
    <message>
        <source>It is on its way to %1.</source>
        <comment>address</comment>
        <translation>Jest w drodze do %1.</translation>
    </message>
    <message>
        <source>The mail was not delivered to anybody.</source>
        <translation>Poczta nie została nikomu doręczona.</translation>
    </message>
    <message>
        <source>The mail could not be delivered: %1</source>
        <comment>what the log says</comment>
        <translation>Nie udało się doręczyć poczty: %1</translation>
    </message>
    <message>
        <source>It has to wait and is tried again.</source>
        <translation>Musi czekać; próba zostanie ponowiona.</translation>
    </message>
    <message>
        <source>It is passed on to somebody else.</source>
        <translation>Jest przesyłana dalej do kogoś innego.</translation>
    </message>
    <message>
        <source>It is in the mailbox.</source>
        <translation>Jest w skrzynce.</translation>
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
        <translation>Zamknij Mailwright</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) have not been applied.</source>
        <translation>
            <numerusform>Nie zastosowano %n zmiany.</numerusform>
            <numerusform>Nie zastosowano %n zmian.</numerusform>
            <numerusform>Nie zastosowano %n zmian.</numerusform>
        </translation>
    </message>
    <message>
        <source>They are forgotten when the window closes. Nothing on the hub changes.</source>
        <translation>Przepadną przy zamknięciu okna. Na hubie nic się nie zmieni.</translation>
    </message>
    <message>
        <source>&amp;Review…</source>
        <translation>&amp;Sprawdź…</translation>
    </message>
    <message>
        <source>&amp;Forget and close</source>
        <translation>&amp;Porzuć i zamknij</translation>
    </message>
    <message>
        <source>&amp;Stay</source>
        <translation>Z&amp;ostań</translation>
    </message>
    <message>
        <source>About Mailwright</source>
        <translation>O programie Mailwright</translation>
    </message>
    <message>
        <source>Mailwright %1</source>
        <translation>Mailwright %1</translation>
    </message>
    <message>
        <source>Turns a Linux workstation into a mail hub, in the manner of qmail.
Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Zamienia stację roboczą z systemem Linux w hub pocztowy na wzór qmail.
Wolne oprogramowanie na licencji GNU General Public License, wersja 3 lub późniejsza.</translation>
    </message>
    <message>
        <source>Forget this host</source>
        <translation>Zapomnij ten host</translation>
    </message>
    <message>
        <source>They are forgotten with the host. Nothing on the hub changes.</source>
        <translation>Zostaną zapomniane wraz z hostem. Na hubie nic się nie zmieni.</translation>
    </message>
    <message>
        <source>&amp;Forget both</source>
        <translation>&amp;Zapomnij jedno i drugie</translation>
    </message>
</context>
<context>
    <name>mw::gui::MakeBackupDialog</name>
    <message>
        <source>Back up now</source>
        <translation>Utwórz kopię zapasową</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>Uwa&amp;ga</translation>
    </message>
    <message>
        <source>Why, for you and others who read the list later.</source>
        <translation>Dlaczego; dla siebie i innych, którzy będą później czytać listę.</translation>
    </message>
    <message>
        <source>before the move to the new provider</source>
        <translation>przed przejściem do nowego dostawcy</translation>
    </message>
    <message>
        <source>With &amp;passwords and private keys</source>
        <translation>Z &amp;hasłami i kluczami prywatnymi</translation>
    </message>
    <message>
        <source>Then the file must be kept as safe as they are. Without them a restored hub needs them typed in again.</source>
        <translation>Plik trzeba wtedy chronić tak samo jak je. Bez nich po przywróceniu huba trzeba będzie wpisać je ponownie.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>&amp;Back up now</source>
        <translation>Utwórz &amp;kopię</translation>
    </message>
    <message>
        <source>Delete backup</source>
        <translation>Usuń kopię zapasową</translation>
    </message>
    <message>
        <source>Delete the backup of %1?</source>
        <comment>moment</comment>
        <translation>Usunąć kopię zapasową z %1?</translation>
    </message>
    <message>
        <source>It cannot be brought back. The hub&apos;s configuration stays as it is.</source>
        <translation>Nie da się jej odzyskać. Konfiguracja huba pozostaje bez zmian.</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Usuń</translation>
    </message>
</context>
<context>
    <name>mw::gui::MeasureSetting</name>
    <message>
        <source>bytes</source>
        <translation>bajtów</translation>
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
        <translation>sekund</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>minut</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>godzin</translation>
    </message>
    <message>
        <source>days</source>
        <translation>dni</translation>
    </message>
    <message>
        <source>Unit of %1</source>
        <comment>name of a setting</comment>
        <translation>Jednostka: %1</translation>
    </message>
</context>
<context>
    <name>mw::gui::Menus</name>
    <message>
        <source>&amp;Service</source>
        <translation>&amp;Usługa</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;Narzędzia</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Plik</translation>
    </message>
    <message>
        <source>&amp;Add host…</source>
        <translation>&amp;Dodaj host…</translation>
    </message>
    <message>
        <source>&amp;Forget this host</source>
        <translation>&amp;Zapomnij ten host</translation>
    </message>
    <message>
        <source>&amp;Set up this computer…</source>
        <translation>&amp;Skonfiguruj ten komputer…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Za&amp;kończ</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Edycja</translation>
    </message>
    <message>
        <source>&amp;Undo edit</source>
        <translation>&amp;Cofnij edycję</translation>
    </message>
    <message>
        <source>&amp;Review changes…</source>
        <translation>&amp;Sprawdź zmiany…</translation>
    </message>
    <message>
        <source>&amp;Discard changes</source>
        <translation>&amp;Odrzuć zmiany</translation>
    </message>
    <message>
        <source>&amp;Search everything</source>
        <translation>&amp;Szukaj wszędzie</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>&amp;Preferencje…</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Widok</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Odśwież</translation>
    </message>
    <message>
        <source>&amp;Narrow list of pages</source>
        <translation>&amp;Wąska lista stron</translation>
    </message>
    <message>
        <source>Next &amp;part of the window</source>
        <translation>&amp;Następna część okna</translation>
    </message>
    <message>
        <source>Pre&amp;vious part of the window</source>
        <translation>&amp;Poprzednia część okna</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>Pełny &amp;ekran</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>P&amp;rzejdź</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Po&amp;moc</translation>
    </message>
    <message>
        <source>&amp;User guide</source>
        <translation>Podręcznik &amp;użytkownika</translation>
    </message>
    <message>
        <source>&amp;About Mailwright</source>
        <translation>O programie &amp;Mailwright</translation>
    </message>
    <message>
        <source>No service is known</source>
        <translation>Nie jest znana żadna usługa</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>U&amp;ruchom</translation>
    </message>
    <message>
        <source>S&amp;top…</source>
        <translation>&amp;Zatrzymaj…</translation>
    </message>
    <message>
        <source>&amp;Restart…</source>
        <translation>Uruchom &amp;ponownie…</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Wstrzymaj</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>&amp;Kontynuuj</translation>
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
        <translation>Strony</translation>
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
        <translation>Utracono połączenie z programem pomocniczym.</translation>
    </message>
    <message>
        <source>%1 has stopped.</source>
        <comment>service</comment>
        <translation>Zatrzymano: %1.</translation>
    </message>
</context>
<context>
    <name>mw::gui::OlderChangeDialog</name>
    <message>
        <source>Compare with an older change</source>
        <translation>Porównaj ze starszą zmianą</translation>
    </message>
    <message>
        <source>You see what all changes after it did together, until the selected one.</source>
        <translation>Widać, co zrobiły razem wszystkie zmiany po niej, aż do wybranej.</translation>
    </message>
    <message>
        <source>Older changes</source>
        <translation>Starsze zmiany</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <comment>number, moment, what it was</comment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Porównaj</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
</context>
<context>
    <name>mw::gui::OutsideBar</name>
    <message>
        <source>&amp;Show</source>
        <translation>&amp;Pokaż</translation>
    </message>
    <message>
        <source>Selects it in the list, with its differences</source>
        <translation>Zaznacza ją na liście, wraz z różnicami</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>Z&amp;achowaj</translation>
    </message>
    <message>
        <source>It stays as it is, and is not mentioned here again</source>
        <translation>Pozostaje bez zmian i nie jest tu więcej wspominana</translation>
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
        <translation>Przegląd</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Usługi</translation>
    </message>
    <message>
        <source>No service is set up on this hub.</source>
        <translation>Na tym hubie nie skonfigurowano żadnej usługi.</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Kolejka</translation>
    </message>
    <message>
        <source>Open &amp;queue</source>
        <translation>Otwórz &amp;kolejkę</translation>
    </message>
    <message>
        <source>This hub</source>
        <translation>Ten hub</translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>Doręczenia</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>Ostatnia godzina</translation>
    </message>
    <message>
        <source>Last 6 hours</source>
        <translation>Ostatnie 6 godzin</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>Ostatnie 24 godziny</translation>
    </message>
    <message>
        <source>Time shown</source>
        <translation>Pokazywany czas</translation>
    </message>
    <message>
        <source>private hub in %1</source>
        <comment>directory</comment>
        <translation>prywatny hub w %1</translation>
    </message>
    <message>
        <source>system hub in %1</source>
        <comment>directory</comment>
        <translation>hub systemowy w %1</translation>
    </message>
    <message>
        <source>Host name</source>
        <translation>Nazwa hosta</translation>
    </message>
    <message>
        <source>SMTP</source>
        <translation>SMTP</translation>
    </message>
    <message>
        <source>Runs as</source>
        <translation>Działa jako</translation>
    </message>
    <message>
        <source>the qmail accounts</source>
        <translation>konta qmail</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Wersja</translation>
    </message>
    <message>
        <source>message waits</source>
        <translation>wiadomość w kolejce</translation>
    </message>
    <message>
        <source>messages wait</source>
        <translation>wiadomości w kolejce</translation>
    </message>
    <message>
        <source>For this host</source>
        <translation>Dla tego hosta</translation>
    </message>
    <message>
        <source>For other hosts</source>
        <translation>Dla innych hostów</translation>
    </message>
    <message>
        <source>Oldest</source>
        <translation>Najstarsza</translation>
    </message>
    <message>
        <source>Next try</source>
        <translation>Następna próba</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>running, limit</comment>
        <translation>%1 z %2</translation>
    </message>
    <message>
        <source>Local deliveries</source>
        <translation>Doręczenia lokalne</translation>
    </message>
    <message>
        <source>Remote deliveries</source>
        <translation>Doręczenia zdalne</translation>
    </message>
    <message>
        <source>No delivery in this time.</source>
        <translation>Brak doręczeń w tym czasie.</translation>
    </message>
    <message>
        <source>Reading the delivery log…</source>
        <translation>Odczytywanie dziennika doręczeń…</translation>
    </message>
    <message>
        <source>This hub has no log of its deliveries.</source>
        <translation>Ten hub nie ma dziennika swoich doręczeń.</translation>
    </message>
</context>
<context>
    <name>mw::gui::PasswordForm</name>
    <message>
        <source>Set a password for mail</source>
        <translation>Ustaw hasło do poczty</translation>
    </message>
    <message>
        <source>Set the mail password of %1</source>
        <comment>user</comment>
        <translation>Ustaw hasło do poczty użytkownika %1</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nazwa</translation>
    </message>
    <message>
        <source>What is typed as the user name in a mail program.</source>
        <translation>Co wpisuje się w programie pocztowym jako nazwę użytkownika.</translation>
    </message>
    <message>
        <source>New &amp;password</source>
        <translation>Nowe &amp;hasło</translation>
    </message>
    <message>
        <source>For sending and fetching mail; the account&apos;s own password stays. It is kept so that nobody can read it, not here either.</source>
        <translation>Do wysyłania i pobierania poczty; własne hasło konta pozostaje. Jest przechowywane tak, że nikt nie może go odczytać, także tutaj.</translation>
    </message>
    <message>
        <source>The same &amp;again</source>
        <translation>To samo &amp;ponownie</translation>
    </message>
    <message>
        <source>So that a slip of the finger shows.</source>
        <translation>Aby wykryć literówkę.</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Hasła nie są takie same.</translation>
    </message>
    <message>
        <source>Say whose password it is.</source>
        <translation>Należy podać, czyje to hasło.</translation>
    </message>
    <message>
        <source>Type the password twice.</source>
        <translation>Należy wpisać hasło dwa razy.</translation>
    </message>
    <message>
        <source>password of %1</source>
        <comment>name</comment>
        <translation>hasło %1</translation>
    </message>
</context>
<context>
    <name>mw::gui::PendingBar</name>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Odrzuć</translation>
    </message>
    <message>
        <source>Forgets all edits that wait; Ctrl+Z brings them back</source>
        <translation>Porzuca wszystkie czekające edycje; Ctrl+Z je przywraca</translation>
    </message>
    <message>
        <source>&amp;Review…</source>
        <translation>&amp;Sprawdź…</translation>
    </message>
    <message>
        <source>Shows what the edits do, and applies them (Ctrl+Return)</source>
        <translation>Pokazuje, co robią edycje, i stosuje je (Ctrl+Return)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>n changes not applied yet, names</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) not applied yet</source>
        <translation>
            <numerusform>%n niezastosowana zmiana</numerusform>
            <numerusform>%n niezastosowane zmiany</numerusform>
            <numerusform>%n niezastosowanych zmian</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mw::gui::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Preferencje</translation>
    </message>
    <message>
        <source>&amp;Looks</source>
        <translation>&amp;Wygląd</translation>
    </message>
    <message>
        <source>&amp;Messages and questions</source>
        <translation>&amp;Komunikaty i pytania</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>K&amp;lawisze</translation>
    </message>
    <message>
        <source>&amp;Restore defaults</source>
        <translation>Pr&amp;zywróć domyślne</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Zamknij</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Jak pulpit</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Jasne</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Ciemne</translation>
    </message>
    <message>
        <source>Time zone of this computer</source>
        <translation>Strefa czasowa tego komputera</translation>
    </message>
    <message>
        <source>L&amp;anguage</source>
        <translation>&amp;Język</translation>
    </message>
    <message>
        <source>Of every text of this program. What mail servers say stays as they said it.</source>
        <translation>Wszystkich tekstów tego programu. To, co mówią serwery pocztowe, pozostaje w ich brzmieniu.</translation>
    </message>
    <message>
        <source>C&amp;olours</source>
        <translation>K&amp;olory</translation>
    </message>
    <message>
        <source>Light, dark, or as the desktop has it at the moment.</source>
        <translation>Jasne, ciemne lub takie, jakie ma w danej chwili pulpit.</translation>
    </message>
    <message>
        <source>&amp;Size of text</source>
        <translation>&amp;Rozmiar tekstu</translation>
    </message>
    <message>
        <source>In percent of the size the desktop asks for.</source>
        <translation>W procentach rozmiaru żądanego przez pulpit.</translation>
    </message>
    <message>
        <source>&amp;Times</source>
        <translation>&amp;Data i godzina</translation>
    </message>
    <message>
        <source>How moments in lists and logs are shown.</source>
        <translation>Jak pokazywane są daty i godziny na listach i w dziennikach.</translation>
    </message>
    <message>
        <source>&amp;Tell me on the desktop</source>
        <translation>&amp;Powiadamiaj na pulpicie</translation>
    </message>
    <message>
        <source>When a service stops or the connection is lost, while you do not look at the window.</source>
        <translation>Gdy usługa się zatrzyma lub połączenie zostanie utracone, a okno nie jest na wierzchu.</translation>
    </message>
    <message>
        <source>&amp;Ask before the window closes while changes wait</source>
        <translation>Pytaj prze&amp;d zamknięciem okna, gdy zmiany czekają</translation>
    </message>
    <message>
        <source>They are forgotten then; nothing on the hub changes.</source>
        <translation>Wtedy przepadną; na hubie nic się nie zmieni.</translation>
    </message>
    <message>
        <source>A&amp;sk before a service is stopped or restarted</source>
        <translation>Pytaj przed zatrzyman&amp;iem lub ponownym uruchomieniem usługi</translation>
    </message>
    <message>
        <source>In the menu Service. What runs is finished first in any case.</source>
        <translation>W menu Usługa. To, co trwa, w każdym razie najpierw się zakończy.</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>Działania i ich klawisze</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Działanie</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Klawisze</translation>
    </message>
    <message>
        <source>&amp;New keys</source>
        <translation>&amp;Nowe klawisze</translation>
    </message>
    <message>
        <source>Of the selected action. Backspace takes its keys away.</source>
        <translation>Zaznaczonego działania. Backspace usuwa jego klawisze.</translation>
    </message>
    <message>
        <source>These keys belong to “%1”.</source>
        <comment>action</comment>
        <translation>Te klawisze należą do „%1”.</translation>
    </message>
</context>
<context>
    <name>mw::gui::PresenceStore</name>
    <message>
        <source>%1 has edits on this page that are not applied yet.</source>
        <comment>account</comment>
        <translation>%1 ma na tej stronie zmiany, których jeszcze nie zastosowano.</translation>
    </message>
    <message>
        <source>%1 have edits on this page that are not applied yet.</source>
        <comment>several accounts</comment>
        <translation>%1 mają na tej stronie zmiany, których jeszcze nie zastosowano.</translation>
    </message>
    <message>
        <source>You have edits on this page in another window that are not applied yet.</source>
        <translation>W innym oknie są na tej stronie własne zmiany, których jeszcze nie zastosowano.</translation>
    </message>
</context>
<context>
    <name>mw::gui::QueueDetails</name>
    <message>
        <source>Recipients</source>
        <translation>Odbiorcy</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>Nagłówek</translation>
    </message>
    <message>
        <source>No message is selected</source>
        <translation>Nie zaznaczono wiadomości</translation>
    </message>
    <message>
        <source>Select one to see its recipients and its header.</source>
        <translation>Po zaznaczeniu wiadomości widać jej odbiorców i nagłówek.</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) selected</source>
        <translation>
            <numerusform>Zaznaczono %n wiadomość</numerusform>
            <numerusform>Zaznaczono %n wiadomości</numerusform>
            <numerusform>Zaznaczono %n wiadomości</numerusform>
        </translation>
    </message>
    <message>
        <source>The buttons above the list act on all of them.</source>
        <translation>Przyciski nad listą działają na wszystkie.</translation>
    </message>
    <message>
        <source>This message has left the queue</source>
        <translation>Ta wiadomość opuściła kolejkę</translation>
    </message>
    <message>
        <source>The message could not be read</source>
        <translation>Nie udało się odczytać wiadomości</translation>
    </message>
    <message>
        <source>Message %1 without subject</source>
        <translation>Wiadomość %1 bez tematu</translation>
    </message>
    <message>
        <source>a bounce of this hub</source>
        <translation>odbicie tego huba</translation>
    </message>
    <message>
        <source>Number %1 · from %2 · %3</source>
        <comment>number, sender, size</comment>
        <translation>Numer %1 · od %2 · %3</translation>
    </message>
    <message>
        <source>Recipients (%1)</source>
        <translation>Odbiorcy (%1)</translation>
    </message>
    <message>
        <source>
(the rest of the header is not shown)</source>
        <translation>
(dalsza część nagłówka nie jest pokazana)</translation>
    </message>
    <message>
        <source>The next try is the last one</source>
        <translation>Następna próba jest ostatnia</translation>
    </message>
    <message>
        <source>Returned to the sender after %1 (in %2)</source>
        <comment>moment, time span</comment>
        <translation>Zwrócona nadawcy po %1 (za %2)</translation>
    </message>
    <message>
        <source>Next try: %1</source>
        <translation>Następna próba: %1</translation>
    </message>
</context>
<context>
    <name>mw::gui::QueueModel</name>
    <message>
        <source>due now</source>
        <translation>teraz</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>czeka</translation>
    </message>
    <message>
        <source>last try</source>
        <translation>ostatnia próba</translation>
    </message>
    <message>
        <source>bouncing</source>
        <translation>odbija się</translation>
    </message>
    <message>
        <source>held</source>
        <translation>wstrzymana</translation>
    </message>
    <message>
        <source>just arrived</source>
        <translation>właśnie nadeszła</translation>
    </message>
    <message>
        <source>(bounce)</source>
        <translation>(odbicie)</translation>
    </message>
    <message>
        <source>%1  +%2</source>
        <comment>recipient, number of others</comment>
        <translation>%1  +%2</translation>
    </message>
    <message>
        <source>In the queue since %1</source>
        <translation>W kolejce od %1</translation>
    </message>
    <message>
        <source>message %1, from %2, to %3, %4, tries: %5</source>
        <translation>wiadomość %1, od %2, do %3, %4, prób: %5</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stan</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numer</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Od</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Do</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Rozmiar</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Wiek</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>Próby</translation>
    </message>
    <message>
        <source>Next try</source>
        <translation>Następna próba</translation>
    </message>
</context>
<context>
    <name>mw::gui::QueuePage</name>
    <message>
        <source>Queue</source>
        <translation>Kolejka</translation>
    </message>
    <message>
        <source>Try again &amp;now</source>
        <translation>Ponów &amp;teraz</translation>
    </message>
    <message>
        <source>Tries the selected messages at once</source>
        <translation>Od razu próbuje doręczyć zaznaczone wiadomości</translation>
    </message>
    <message>
        <source>Give &amp;more time…</source>
        <translation>&amp;Daj więcej czasu…</translation>
    </message>
    <message>
        <source>Rejuvenates the selected messages: their time in the queue begins again</source>
        <translation>Odmładza zaznaczone wiadomości: ich czas w kolejce zaczyna się od nowa</translation>
    </message>
    <message>
        <source>Return to &amp;sender…</source>
        <translation>&amp;Zwróć nadawcy…</translation>
    </message>
    <message>
        <source>Ends the tries of the selected messages and tells their senders</source>
        <translation>Kończy próby zaznaczonych wiadomości i powiadamia ich nadawców</translation>
    </message>
    <message>
        <source>Try &amp;all again now</source>
        <translation>Ponów teraz &amp;wszystkie</translation>
    </message>
    <message>
        <source>Tries every message in the queue at once</source>
        <translation>Od razu próbuje doręczyć każdą wiadomość w kolejce</translation>
    </message>
    <message>
        <source>&amp;Filter messages</source>
        <translation>&amp;Filtruj wiadomości</translation>
    </message>
    <message>
        <source>Shows only messages with these words</source>
        <translation>Pokazuje tylko wiadomości z tymi słowami</translation>
    </message>
    <message numerus="yes">
        <source>Asked for another try of %n message(s).</source>
        <translation>
            <numerusform>Zażądano ponownej próby doręczenia %n wiadomości.</numerusform>
            <numerusform>Zażądano ponownej próby doręczenia %n wiadomości.</numerusform>
            <numerusform>Zażądano ponownej próby doręczenia %n wiadomości.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every message is being tried again now.</source>
        <translation>Trwa ponowna próba doręczenia każdej wiadomości.</translation>
    </message>
    <message>
        <source>Filter by address or number</source>
        <translation>Filtruj według adresu lub numeru</translation>
    </message>
    <message>
        <source>Messages in the queue</source>
        <translation>Wiadomości w kolejce</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>messages, recipients</comment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>%n wiadomość</numerusform>
            <numerusform>%n wiadomości</numerusform>
            <numerusform>%n wiadomości</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recipient(s)</source>
        <translation>
            <numerusform>%n odbiorca</numerusform>
            <numerusform>%n odbiorców</numerusform>
            <numerusform>%n odbiorców</numerusform>
        </translation>
    </message>
    <message>
        <source>No message matches</source>
        <translation>Żadna wiadomość nie pasuje</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) are in the queue. Clear the filter to see them.</source>
        <translation>
            <numerusform>W kolejce jest %n wiadomość. Aby ją zobaczyć, należy wyczyścić filtr.</numerusform>
            <numerusform>W kolejce są %n wiadomości. Aby je zobaczyć, należy wyczyścić filtr.</numerusform>
            <numerusform>W kolejce jest %n wiadomości. Aby je zobaczyć, należy wyczyścić filtr.</numerusform>
        </translation>
    </message>
    <message>
        <source>No mail is waiting</source>
        <translation>Żadna poczta nie czeka</translation>
    </message>
    <message>
        <source>Every message has been delivered or returned.</source>
        <translation>Każdą wiadomość doręczono lub zwrócono.</translation>
    </message>
    <message>
        <source>Reading the queue…</source>
        <translation>Odczytywanie kolejki…</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) have more time now.</source>
        <translation>
            <numerusform>%n wiadomość ma teraz więcej czasu.</numerusform>
            <numerusform>%n wiadomości mają teraz więcej czasu.</numerusform>
            <numerusform>%n wiadomości ma teraz więcej czasu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) are on the way back to their senders.</source>
        <translation>
            <numerusform>%n wiadomość wraca do nadawcy.</numerusform>
            <numerusform>%n wiadomości wracają do nadawców.</numerusform>
            <numerusform>%n wiadomości wraca do nadawców.</numerusform>
        </translation>
    </message>
    <message>
        <source>It worked for %1 of %2 messages. %3</source>
        <comment>two numbers, a sentence</comment>
        <translation>Udało się dla %1 z %2 wiadomości. %3</translation>
    </message>
    <message>
        <source>Message %1 is not in the queue. The logs tell what became of it.</source>
        <comment>number</comment>
        <translation>Wiadomości %1 nie ma w kolejce. Dzienniki podają, co się z nią stało.</translation>
    </message>
</context>
<context>
    <name>mw::gui::RebuildForm</name>
    <message>
        <source>Refresh from system users</source>
        <translation>Odśwież z użytkowników systemu</translation>
    </message>
    <message>
        <source>users/assign is made anew from the accounts of this computer and from users/include, exclude, mailnames, subusers and append. Rules that none of them gives are lost; they are shown beside.</source>
        <translation>users/assign jest tworzony na nowo z kont tego komputera oraz z users/include, exclude, mailnames, subusers i append. Reguły, których nie dają ani jedne, ani drugie, przepadają; są pokazane obok.</translation>
    </message>
    <message>
        <source>Also accounts with &amp;capital letters</source>
        <translation>Także konta z &amp;wielkimi literami</translation>
    </message>
    <message>
        <source>Addresses are found without regard to case, so such accounts may stand in the way of others.</source>
        <translation>Adresy są wyszukiwane bez rozróżniania wielkości liter, więc takie konta mogą przesłaniać inne.</translation>
    </message>
    <message>
        <source>No &amp;extensions</source>
        <translation>Bez &amp;rozszerzeń</translation>
    </message>
    <message>
        <source>Otherwise anna also gets anna-shop and all that begins with anna-.</source>
        <translation>W innym razie anna dostaje też anna-shop i wszystko, co zaczyna się od anna-.</translation>
    </message>
    <message>
        <source>users from the system</source>
        <translation>użytkownicy z systemu</translation>
    </message>
</context>
<context>
    <name>mw::gui::ReceivingPage</name>
    <message>
        <source>rule for %1</source>
        <comment>whom a rule is for</comment>
        <translation>reguła dla %1</translation>
    </message>
    <message>
        <source>Mail from %1 is refused, because of the entry %2.</source>
        <comment>sender, entry</comment>
        <translation>Poczta od %1 jest odrzucana z powodu wpisu %2.</translation>
    </message>
    <message>
        <source>Mail from %1 is not refused.</source>
        <comment>sender</comment>
        <translation>Poczta od %1 nie jest odrzucana.</translation>
    </message>
    <message>
        <source>password of %1</source>
        <comment>name</comment>
        <translation>hasło %1</translation>
    </message>
    <message>
        <source>unblock %1</source>
        <comment>sender</comment>
        <translation>odblokuj %1</translation>
    </message>
    <message>
        <source>certificate</source>
        <translation>certyfikat</translation>
    </message>
    <message>
        <source>certificate for %1</source>
        <comment>host name</comment>
        <translation>certyfikat dla %1</translation>
    </message>
    <message>
        <source>Receiving</source>
        <translation>Odbieranie</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Nadawca</translation>
    </message>
    <message>
        <source>Blocks</source>
        <translation>Blokuje</translation>
    </message>
    <message>
        <source>&amp;Add rule…</source>
        <translation>&amp;Dodaj regułę…</translation>
    </message>
    <message>
        <source>Lets a client or a network send mail through this hub, or turns it away</source>
        <translation>Pozwala klientowi lub sieci wysyłać pocztę przez ten hub albo ich odrzuca</translation>
    </message>
    <message>
        <source>&amp;Test a client address…</source>
        <translation>&amp;Testuj adres klienta…</translation>
    </message>
    <message>
        <source>Which rule a client meets, and what it may</source>
        <translation>Która reguła dotyczy klienta i co mu wolno</translation>
    </message>
    <message>
        <source>&amp;Install certificate…</source>
        <translation>Za&amp;instaluj certyfikat…</translation>
    </message>
    <message>
        <source>A certificate that others believe, from your authority</source>
        <translation>Certyfikat z urzędu certyfikacji, któremu inni ufają</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>&amp;Zmień…</translation>
    </message>
    <message>
        <source>What the clients of the selected rule may</source>
        <translation>Co wolno klientom zaznaczonej reguły</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Usuń</translation>
    </message>
    <message>
        <source>Removes the selected rule</source>
        <translation>Usuwa zaznaczoną regułę</translation>
    </message>
    <message>
        <source>Turn &amp;on…</source>
        <translation>Włą&amp;cz…</translation>
    </message>
    <message>
        <source>Offers the selected service, or lets it listen elsewhere</source>
        <translation>Oferuje zaznaczoną usługę lub zmienia miejsce jej nasłuchu</translation>
    </message>
    <message>
        <source>Turn o&amp;ff</source>
        <translation>Wy&amp;łącz</translation>
    </message>
    <message>
        <source>The hub offers the selected service no longer</source>
        <translation>Hub nie oferuje już zaznaczonej usługi</translation>
    </message>
    <message>
        <source>Set &amp;password…</source>
        <translation>Ustaw &amp;hasło…</translation>
    </message>
    <message>
        <source>Lets somebody send from anywhere after a login, or gives them another password</source>
        <translation>Pozwala komuś wysyłać skądkolwiek po zalogowaniu lub nadaje mu inne hasło</translation>
    </message>
    <message>
        <source>Ta&amp;ke away</source>
        <translation>Od&amp;bierz</translation>
    </message>
    <message>
        <source>The selected name can log in with it no longer</source>
        <translation>Zaznaczona nazwa nie może się już nim logować</translation>
    </message>
    <message>
        <source>&amp;Block a sender…</source>
        <translation>Zablokuj &amp;nadawcę…</translation>
    </message>
    <message>
        <source>Refuses mail from an address or a domain</source>
        <translation>Odrzuca pocztę z adresu lub domeny</translation>
    </message>
    <message>
        <source>&amp;Unblock</source>
        <translation>&amp;Odblokuj</translation>
    </message>
    <message>
        <source>Takes mail from the selected sender again</source>
        <translation>Znów przyjmuje pocztę od zaznaczonego nadawcy</translation>
    </message>
    <message>
        <source>Make a &amp;self-signed one…</source>
        <translation>Utwórz &amp;samopodpisany…</translation>
    </message>
    <message>
        <source>A certificate that vouches for itself: for a network of your own</source>
        <translation>Certyfikat, który poświadcza sam siebie: do własnej sieci</translation>
    </message>
    <message>
        <source>Remo&amp;ve</source>
        <translation>&amp;Usuń</translation>
    </message>
    <message>
        <source>Removes the selected certificate with its key</source>
        <translation>Usuwa zaznaczony certyfikat wraz z kluczem</translation>
    </message>
    <message>
        <source>Where this hub listens</source>
        <translation>Gdzie ten hub nasłuchuje</translation>
    </message>
    <message>
        <source>Services and their addresses</source>
        <translation>Usługi i ich adresy</translation>
    </message>
    <message>
        <source>Who may send through this hub</source>
        <translation>Kto może wysyłać przez ten hub</translation>
    </message>
    <message>
        <source>The most particular rule decides; their order means nothing. Whoever logs in may send from anywhere.</source>
        <translation>Decyduje najbardziej szczegółowa reguła; kolejność nie ma znaczenia. Kto się zaloguje, może wysyłać skądkolwiek.</translation>
    </message>
    <message>
        <source>Rules for clients</source>
        <translation>Reguły dla klientów</translation>
    </message>
    <message>
        <source>There is no rule: everybody may connect, and only who logs in may send to other hosts.</source>
        <translation>Nie ma reguł: każdy może się łączyć, a do innych hostów może wysyłać tylko ten, kto się zaloguje.</translation>
    </message>
    <message>
        <source>C&amp;lient address</source>
        <translation>Adres &amp;klienta</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Testuj</translation>
    </message>
    <message>
        <source>Who may log in</source>
        <translation>Kto może się logować</translation>
    </message>
    <message>
        <source>Accounts of this computer log in with their own password; here are passwords for mail alone.</source>
        <translation>Konta tego komputera logują się własnym hasłem; tu są hasła tylko do poczty.</translation>
    </message>
    <message>
        <source>Nobody has a password for mail alone.</source>
        <translation>Nikt nie ma hasła tylko do poczty.</translation>
    </message>
    <message>
        <source>Blocked senders</source>
        <translation>Zablokowani nadawcy</translation>
    </message>
    <message>
        <source>Mail from them is refused before it is taken (control/badmailfrom).</source>
        <translation>Poczta od nich jest odrzucana przed przyjęciem (control/badmailfrom).</translation>
    </message>
    <message>
        <source>Nobody is blocked.</source>
        <translation>Nikt nie jest zablokowany.</translation>
    </message>
    <message>
        <source>S&amp;ender</source>
        <translation>Nadawc&amp;a</translation>
    </message>
    <message>
        <source>TLS certificates</source>
        <translation>Certyfikaty TLS</translation>
    </message>
    <message>
        <source>With them, clients and other servers speak to this hub so that nobody on the way can read it.</source>
        <translation>Dzięki nim klienci i inne serwery rozmawiają z tym hubem tak, że nikt po drodze nie może tego odczytać.</translation>
    </message>
    <message>
        <source>There is none: mail comes in over open connections, and nobody can log in.</source>
        <translation>Nie ma żadnego: poczta przychodzi połączeniami nieszyfrowanymi i nikt nie może się zalogować.</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Limity</translation>
    </message>
    <message>
        <source>Largest &amp;message</source>
        <translation>Największa wiado&amp;mość</translation>
    </message>
    <message>
        <source>Larger messages are refused.</source>
        <translation>Większe wiadomości są odrzucane.</translation>
    </message>
    <message>
        <source>50000000, which is 50 MB</source>
        <translation>50000000, czyli 50 MB</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>brak limitu</translation>
    </message>
    <message>
        <source>Simultaneous co&amp;nnections</source>
        <translation>&amp;Jednoczesne połączenia</translation>
    </message>
    <message>
        <source>How many SMTP connections may be open at once; others wait.</source>
        <translation>Ile połączeń SMTP może być otwartych naraz; inne czekają.</translation>
    </message>
    <message>
        <source>Of them from one &amp;client</source>
        <translation>W tym od jedn&amp;ego klienta</translation>
    </message>
    <message>
        <source>How many of them one client address may have; 0 sets no limit.</source>
        <translation>Ile z nich może mieć jeden adres klienta; 0 oznacza brak limitu.</translation>
    </message>
    <message>
        <source>&amp;Patience with a silent client</source>
        <translation>Cier&amp;pliwość wobec milczącego klienta</translation>
    </message>
    <message>
        <source>After so long without a word a connection is ended.</source>
        <translation>Po takim czasie milczenia połączenie jest kończone.</translation>
    </message>
    <message>
        <source>1200, which is 20 minutes</source>
        <translation>1200, czyli 20 minut</translation>
    </message>
    <message>
        <source>&amp;Greeting</source>
        <translation>Po&amp;witanie</translation>
    </message>
    <message>
        <source>The first line that a client sees; it begins with this hub&apos;s name.</source>
        <translation>Pierwszy wiersz, który widzi klient; zaczyna się od nazwy tego huba.</translation>
    </message>
    <message>
        <source>everybody at %1</source>
        <comment>domain</comment>
        <translation>wszyscy w %1</translation>
    </message>
    <message>
        <source>this address</source>
        <translation>ten adres</translation>
    </message>
    <message>
        <source>goes, not applied yet</source>
        <translation>do usunięcia, jeszcze nie zastosowano</translation>
    </message>
    <message>
        <source>not applied yet</source>
        <translation>jeszcze nie zastosowano</translation>
    </message>
    <message numerus="yes">
        <source>%n in use</source>
        <translation>
            <numerusform>%n w użyciu</numerusform>
            <numerusform>%n w użyciu</numerusform>
            <numerusform>%n w użyciu</numerusform>
        </translation>
    </message>
    <message>
        <source>Change addr&amp;esses…</source>
        <translation>&amp;Zmień adresy…</translation>
    </message>
</context>
<context>
    <name>mw::gui::RecipientModel</name>
    <message>
        <source>done</source>
        <translation>gotowe</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>czeka</translation>
    </message>
    <message>
        <source>local</source>
        <translation>lokalny</translation>
    </message>
    <message>
        <source>remote</source>
        <translation>zdalny</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stan</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Odbiorca</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Doręczanie</translation>
    </message>
    <message>
        <source>Next try</source>
        <translation>Następna próba</translation>
    </message>
</context>
<context>
    <name>mw::gui::RelayRuleDialog</name>
    <message>
        <source>Change rule</source>
        <translation>Zmień regułę</translation>
    </message>
    <message>
        <source>Add rule</source>
        <translation>Dodaj regułę</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Od</translation>
    </message>
    <message>
        <source>Clients that it is for: an address, a network, the beginning of addresses (192.168.1.), or a host (=host.example).</source>
        <translation>Klienci, których dotyczy: adres, sieć, początek adresów (192.168.1.) lub host (=host.example).</translation>
    </message>
    <message>
        <source>May send mail to anybody (relay)</source>
        <translation>Może wysyłać pocztę do każdego (przekazywanie)</translation>
    </message>
    <message>
        <source>May send mail to people of this hub only</source>
        <translation>Może wysyłać pocztę tylko do użytkowników tego huba</translation>
    </message>
    <message>
        <source>May not connect</source>
        <translation>Nie może się łączyć</translation>
    </message>
    <message>
        <source>&amp;What they may</source>
        <translation>&amp;Co im wolno</translation>
    </message>
    <message>
        <source>Whoever logs in with a password may relay from anywhere; no rule is needed for that.</source>
        <translation>Kto zaloguje się hasłem, może przekazywać pocztę skądkolwiek; nie trzeba do tego reguły.</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>Uwa&amp;ga</translation>
    </message>
    <message>
        <source>Kept as a comment above the rule.</source>
        <translation>Zachowywana jako komentarz nad regułą.</translation>
    </message>
    <message>
        <source>the printer in the hall</source>
        <translation>drukarka w korytarzu</translation>
    </message>
    <message>
        <source>Other settings</source>
        <translation>Inne ustawienia</translation>
    </message>
    <message>
        <source>&amp;Environment of the server for these clients</source>
        <translation>&amp;Środowisko serwera dla tych klientów</translation>
    </message>
    <message>
        <source>One NAME=value a line; DATABYTES is another size limit, for example.</source>
        <translation>Po jednym NAZWA=wartość w wierszu; na przykład DATABYTES to inny limit rozmiaru.</translation>
    </message>
    <message>
        <source>“%1” is no NAME=value.</source>
        <comment>a line</comment>
        <translation>„%1” nie ma postaci NAZWA=wartość.</translation>
    </message>
    <message>
        <source>Type the address or the network of the clients.</source>
        <translation>Należy wpisać adres lub sieć klientów.</translation>
    </message>
    <message>
        <source>rule for %1</source>
        <comment>whom a rule is for</comment>
        <translation>reguła dla %1</translation>
    </message>
</context>
<context>
    <name>mw::gui::RemoveAddressForm</name>
    <message>
        <source>Remove %1</source>
        <comment>address</comment>
        <translation>Usuń %1</translation>
    </message>
    <message>
        <source>Its mail went to %1. From then on it is handled as everything else at its domain.</source>
        <comment>where mail goes</comment>
        <translation>Jego poczta trafiała do %1. Odtąd będzie traktowana jak wszystko inne w jego domenie.</translation>
    </message>
</context>
<context>
    <name>mw::gui::RemoveDomainForm</name>
    <message>
        <source>Remove %1</source>
        <comment>domain</comment>
        <translation>Usuń %1</translation>
    </message>
    <message>
        <source>The hub takes no more mail for it, and passes none on.</source>
        <translation>Hub nie przyjmuje już dla niej poczty i żadnej nie przekazuje.</translation>
    </message>
    <message>
        <source>The hub takes no more mail for it. The .qmail files of its addresses stay where they are; when the domain comes back, so do its addresses.</source>
        <translation>Hub nie przyjmuje już dla niej poczty. Pliki .qmail jej adresów pozostają na miejscu; gdy domena wróci, wrócą też jej adresy.</translation>
    </message>
</context>
<context>
    <name>mw::gui::RemoveListForm</name>
    <message>
        <source>End the list %1</source>
        <comment>list</comment>
        <translation>Zakończ listę %1</translation>
    </message>
    <message>
        <source>Mail to it bounces from then on. Its members and its archive are moved aside, not deleted, and come back when this is undone.</source>
        <translation>Poczta do niej odtąd się odbija. Jej członkowie i archiwum są odkładane na bok, nie usuwane, i wracają po cofnięciu zmiany.</translation>
    </message>
</context>
<context>
    <name>mw::gui::RemoveMembersForm</name>
    <message>
        <source>Remove from %1</source>
        <comment>list</comment>
        <translation>Usuń z %1</translation>
    </message>
    <message>
        <source>They get no more mail of the list and are not told:</source>
        <translation>Nie dostają więcej poczty z listy i nie są o tym powiadamiani:</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) of %1</source>
        <comment>list</comment>
        <translation>
            <numerusform>%n członek listy %1</numerusform>
            <numerusform>%n członków listy %1</numerusform>
            <numerusform>%n członków listy %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mw::gui::RemoveRuleForm</name>
    <message>
        <source>Remove the rule for %1</source>
        <comment>address</comment>
        <translation>Usuń regułę dla %1</translation>
    </message>
    <message>
        <source>The address is then looked up in the accounts of this computer, and else among the hub’s own addresses.</source>
        <translation>Adres jest wtedy szukany wśród kont tego komputera, a potem wśród własnych adresów huba.</translation>
    </message>
</context>
<context>
    <name>mw::gui::RenameDomainForm</name>
    <message>
        <source>Rename %1</source>
        <comment>domain</comment>
        <translation>Zmień nazwę %1</translation>
    </message>
    <message>
        <source>&amp;New name</source>
        <translation>&amp;Nowa nazwa</translation>
    </message>
    <message>
        <source>Its addresses keep their names before the @, and go where they went.</source>
        <translation>Jej adresy zachowują nazwy przed @ i prowadzą tam, dokąd prowadziły.</translation>
    </message>
    <message>
        <source>Take mail for the &amp;old name, too</source>
        <translation>Przyjmuj też pocztę dla &amp;starej nazwy</translation>
    </message>
    <message>
        <source>Otherwise mail for %1 is refused from then on.</source>
        <comment>domain</comment>
        <translation>W innym razie poczta dla %1 jest odtąd odrzucana.</translation>
    </message>
    <message>
        <source>Type the new name to see what happens.</source>
        <translation>Po wpisaniu nowej nazwy widać, co się stanie.</translation>
    </message>
</context>
<context>
    <name>mw::gui::RestoreDialog</name>
    <message>
        <source>Restore from %1</source>
        <comment>moment</comment>
        <translation>Przywróć z %1</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domena</translation>
    </message>
    <message>
        <source>Chosen files</source>
        <translation>Wybrane pliki</translation>
    </message>
    <message>
        <source>Domains with their addresses</source>
        <translation>Domeny z ich adresami</translation>
    </message>
    <message>
        <source>Everything, exactly as it was</source>
        <translation>Wszystko, dokładnie tak jak było</translation>
    </message>
    <message>
        <source>&amp;What is brought back</source>
        <translation>&amp;Co jest przywracane</translation>
    </message>
    <message>
        <source>What is here and not in the backup stays, unless everything shall be as it was.</source>
        <translation>To, co jest tutaj, a nie ma tego w kopii, pozostaje, chyba że wszystko ma być tak jak było.</translation>
    </message>
    <message>
        <source>Files to bring back</source>
        <translation>Pliki do przywrócenia</translation>
    </message>
    <message>
        <source>Looking into the backup…</source>
        <translation>Przeglądanie kopii…</translation>
    </message>
    <message>
        <source>&amp;Files</source>
        <translation>&amp;Pliki</translation>
    </message>
    <message>
        <source>Those that differ from what the hub has now. Space includes the selected one or leaves it out.</source>
        <translation>Te, które różnią się od obecnych na hubie. Spacja uwzględnia lub pomija zaznaczony.</translation>
    </message>
    <message>
        <source>Domains to bring back</source>
        <translation>Domeny do przywrócenia</translation>
    </message>
    <message>
        <source>The hub had no domain then.</source>
        <translation>Hub nie miał wtedy żadnej domeny.</translation>
    </message>
    <message>
        <source>&amp;Domains</source>
        <translation>&amp;Domeny</translation>
    </message>
    <message>
        <source>With all that makes them: where their mail goes, and their addresses.</source>
        <translation>Ze wszystkim, co je tworzy: dokąd trafia ich poczta i ich adresy.</translation>
    </message>
    <message>
        <source>Every file of the backup is as it was then.</source>
        <translation>Każdy plik kopii jest taki jak wtedy.</translation>
    </message>
    <message>
        <source>Include at least one file.</source>
        <translation>Należy uwzględnić co najmniej jeden plik.</translation>
    </message>
    <message>
        <source>Include at least one domain.</source>
        <translation>Należy uwzględnić co najmniej jedną domenę.</translation>
    </message>
    <message>
        <source>restore from %1</source>
        <comment>moment</comment>
        <translation>przywrócenie z %1</translation>
    </message>
</context>
<context>
    <name>mw::gui::ResultPane</name>
    <message>
        <source>%1 (not done)</source>
        <translation>%1 (nie wykonano)</translation>
    </message>
    <message>
        <source>%1 (failed)</source>
        <translation>%1 (nie powiodło się)</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Kroki</translation>
    </message>
    <message>
        <source>&amp;Undo now</source>
        <translation>&amp;Cofnij teraz</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>Z&amp;achowaj</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Zamknij</translation>
    </message>
    <message>
        <source>Nothing had to be changed</source>
        <translation>Nic nie trzeba było zmieniać</translation>
    </message>
    <message>
        <source>Applied as change %1, but not every step went well</source>
        <translation>Zastosowano jako zmianę %1, ale nie każdy krok się powiódł</translation>
    </message>
    <message>
        <source>Applied as change %1</source>
        <translation>Zastosowano jako zmianę %1</translation>
    </message>
    <message>
        <source>Nobody kept the change, so it has been taken back.</source>
        <translation>Nikt nie zachował zmiany, więc została cofnięta.</translation>
    </message>
    <message numerus="yes">
        <source>This is a risky change. It is taken back in %n second(s) unless you keep it.</source>
        <translation>
            <numerusform>To ryzykowna zmiana. Zostanie cofnięta za %n sekundę, jeśli nie będzie zachowana.</numerusform>
            <numerusform>To ryzykowna zmiana. Zostanie cofnięta za %n sekundy, jeśli nie będzie zachowana.</numerusform>
            <numerusform>To ryzykowna zmiana. Zostanie cofnięta za %n sekund, jeśli nie będzie zachowana.</numerusform>
        </translation>
    </message>
    <message>
        <source>Say first whether it stays.</source>
        <translation>Najpierw należy zdecydować, czy zmiana zostaje.</translation>
    </message>
</context>
<context>
    <name>mw::gui::RetryPlanChart</name>
    <message>
        <source>Retry plan</source>
        <translation>Plan ponawiania</translation>
    </message>
    <message>
        <source>Other hosts</source>
        <translation>Inne hosty</translation>
    </message>
    <message>
        <source>People here</source>
        <translation>Użytkownicy tutaj</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>wysłano</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <comment>label on an axis</comment>
        <translation>
            <numerusform>%n dzień</numerusform>
            <numerusform>%n dni</numerusform>
            <numerusform>%n dni</numerusform>
        </translation>
    </message>
    <message>
        <source>the next attempt is the last</source>
        <translation>następna próba jest ostatnia</translation>
    </message>
    <message>
        <source>sender is told</source>
        <translation>nadawca jest powiadamiany</translation>
    </message>
</context>
<context>
    <name>mw::gui::RetryPlanDialog</name>
    <message>
        <source>Retry plan</source>
        <translation>Plan ponawiania</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Próby</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
</context>
<context>
    <name>mw::gui::RetryPlanModel</name>
    <message>
        <source>A message is tried once, and returned to its sender if that fails.</source>
        <translation>Podejmowana jest jedna próba doręczenia; w razie niepowodzenia wiadomość wraca do nadawcy.</translation>
    </message>
    <message>
        <source>Mail to other hosts is tried %1 times, the second time after %2, the last time after %3; then it is returned to its sender.</source>
        <comment>number, time span, time span</comment>
        <translation>Liczba prób doręczenia do innych hostów: %1, druga po %2, ostatnia po %3; potem poczta wraca do nadawcy.</translation>
    </message>
    <message>
        <source>Mail to people of this hub is tried %1 times, the second time after %2, the last time after %3.</source>
        <comment>number, time span, time span</comment>
        <translation>Liczba prób doręczenia użytkownikom tego huba: %1, druga po %2, ostatnia po %3.</translation>
    </message>
    <message>
        <source>After %1 the sender is told of the delay.</source>
        <comment>time span</comment>
        <translation>Po %1 nadawca jest powiadamiany o opóźnieniu.</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>od razu</translation>
    </message>
    <message>
        <source>%1, last</source>
        <comment>time span of the last attempt</comment>
        <translation>%1, ostatnia</translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation>Próba</translation>
    </message>
    <message>
        <source>To other hosts</source>
        <translation>Do innych hostów</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>Przerwa</translation>
    </message>
    <message>
        <source>To people here</source>
        <translation>Do użytkowników tutaj</translation>
    </message>
</context>
<context>
    <name>mw::gui::ReviewPane</name>
    <message>
        <source>%1 – new file</source>
        <translation>%1 – nowy plik</translation>
    </message>
    <message>
        <source>%1 – is removed</source>
        <translation>%1 – usuwany</translation>
    </message>
    <message>
        <source>%1 – is changed</source>
        <translation>%1 – zmieniany</translation>
    </message>
    <message>
        <source>&amp;Note for the history</source>
        <translation>&amp;Uwaga do historii</translation>
    </message>
    <message>
        <source>Note for the history</source>
        <translation>Uwaga do historii</translation>
    </message>
    <message>
        <source>Why? (may stay empty)</source>
        <translation>Dlaczego? (może być puste)</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Co się stanie</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Pliki</translation>
    </message>
    <message>
        <source>Nothing changes: the hub has it already.</source>
        <translation>Nic się nie zmienia: hub już to ma.</translation>
    </message>
    <message>
        <source>Interruption: %1</source>
        <translation>Przerwa w działaniu: %1</translation>
    </message>
</context>
<context>
    <name>mw::gui::ReviewSheet</name>
    <message>
        <source>Undo change %1</source>
        <translation>Cofnij zmianę %1</translation>
    </message>
    <message>
        <source>Review changes</source>
        <translation>Sprawdź zmiany</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Anuluj</translation>
    </message>
    <message>
        <source>&amp;Back to editing</source>
        <translation>&amp;Wróć do edycji</translation>
    </message>
    <message>
        <source>&amp;Undo it</source>
        <translation>&amp;Cofnij ją</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>&amp;Zastosuj</translation>
    </message>
    <message>
        <source>&amp;Save as script…</source>
        <translation>Zapisz jako &amp;skrypt…</translation>
    </message>
    <message>
        <source>The commands of mailwrightctl that do the same</source>
        <translation>Polecenia mailwrightctl, które robią to samo</translation>
    </message>
    <message>
        <source>Nothing is included, so there is nothing to apply.</source>
        <translation>Nic nie uwzględniono, więc nie ma czego stosować.</translation>
    </message>
    <message>
        <source>Save as script</source>
        <translation>Zapisz jako skrypt</translation>
    </message>
    <message>
        <source>Shell scripts (*.sh)</source>
        <translation>Skrypty powłoki (*.sh)</translation>
    </message>
    <message>
        <source>The commands are in %1.</source>
        <comment>file</comment>
        <translation>Polecenia są w %1.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <comment>file, reason</comment>
        <translation>Nie udało się zapisać %1: %2</translation>
    </message>
    <message>
        <source>Undo change %1 by hand</source>
        <translation>Cofnij zmianę %1 ręcznie</translation>
    </message>
    <message>
        <source>Change %1 is undone</source>
        <translation>Zmiana %1 została cofnięta</translation>
    </message>
    <message>
        <source>Changes applied</source>
        <translation>Zmiany zastosowano</translation>
    </message>
    <message>
        <source>The change stays.</source>
        <translation>Zmiana pozostaje.</translation>
    </message>
    <message>
        <source>The change has been taken back.</source>
        <translation>Zmiana została cofnięta.</translation>
    </message>
    <message>
        <source>%1 Nothing is applied yet. This is what would happen now: look at it, then apply.</source>
        <comment>why</comment>
        <translation>%1 Nic nie zostało jeszcze zastosowane. Oto co stałoby się teraz: proszę to obejrzeć, a potem zastosować.</translation>
    </message>
</context>
<context>
    <name>mw::gui::RowsModel</name>
    <message>
        <source>not applied yet</source>
        <translation>jeszcze nie zastosowano</translation>
    </message>
</context>
<context>
    <name>mw::gui::RuleForm</name>
    <message>
        <source>Add a rule</source>
        <translation>Dodaj regułę</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Adres</translation>
    </message>
    <message>
        <source>What stands before the @ at local domains, or how it begins.</source>
        <translation>Co stoi przed @ w domenach lokalnych lub jak się zaczyna.</translation>
    </message>
    <message>
        <source>&amp;Exactly this</source>
        <translation>&amp;Dokładnie to</translation>
    </message>
    <message>
        <source>sales, and no other address.</source>
        <translation>sales i żaden inny adres.</translation>
    </message>
    <message>
        <source>All that &amp;begin so</source>
        <translation>Wszystko, co tak się &amp;zaczyna</translation>
    </message>
    <message>
        <source>With sales- also sales-europe and sales-asia. Among rules that fit, an exact one wins, then the longest.</source>
        <translation>Przy sales- także sales-europe i sales-asia. Spośród pasujących reguł wygrywa dokładna, a potem najdłuższa.</translation>
    </message>
    <message>
        <source>Which addresses</source>
        <translation>Które adresy</translation>
    </message>
    <message>
        <source>&amp;Given to</source>
        <translation>&amp;Przydzielone kontu</translation>
    </message>
    <message>
        <source>The account that gets its mail and whose .qmail files are in charge.</source>
        <translation>Konto, które dostaje pocztę i którego pliki .qmail decydują.</translation>
    </message>
    <message>
        <source>More: which .qmail files, another home</source>
        <translation>Więcej: które pliki .qmail, inny katalog domowy</translation>
    </message>
    <message>
        <source>E&amp;xtension</source>
        <translation>&amp;Rozszerzenie</translation>
    </message>
    <message>
        <source>Its mail is handled by .qmail-EXTENSION of the account instead of .qmail.</source>
        <translation>Pocztę obsługuje .qmail-ROZSZERZENIE konta zamiast .qmail.</translation>
    </message>
    <message>
        <source>&amp;Home</source>
        <translation>&amp;Katalog domowy</translation>
    </message>
    <message>
        <source>The directory with the .qmail files, if it is not the home of the account.</source>
        <translation>Katalog z plikami .qmail, jeśli nie jest to katalog domowy konta.</translation>
    </message>
    <message>
        <source>&amp;Instead of the rule it has</source>
        <translation>Zam&amp;iast istniejącej reguły</translation>
    </message>
    <message>
        <source>Without it an address that has a rule already is refused.</source>
        <translation>Bez tego adres, który ma już regułę, jest odrzucany.</translation>
    </message>
    <message>
        <source>Type the address to see what happens.</source>
        <translation>Po wpisaniu adresu widać, co się stanie.</translation>
    </message>
    <message>
        <source>Say which account gets it.</source>
        <translation>Należy podać konto, które ją dostaje.</translation>
    </message>
    <message>
        <source>One alone, or all that begin alike.</source>
        <translation>Jeden konkretny albo wszystkie o tym samym początku.</translation>
    </message>
</context>
<context>
    <name>mw::gui::RuleTester</name>
    <message>
        <source>Who handles an address?</source>
        <translation>Kto obsługuje adres?</translation>
    </message>
    <message>
        <source>Add&amp;ress</source>
        <translation>Adr&amp;es</translation>
    </message>
    <message>
        <source>Address to look for</source>
        <translation>Szukany adres</translation>
    </message>
    <message>
        <source>For example %1</source>
        <comment>address</comment>
        <translation>Na przykład %1</translation>
    </message>
    <message>
        <source>What stands before the @, or a whole address of this hub</source>
        <translation>Co stoi przed @ albo cały adres tego huba</translation>
    </message>
    <message>
        <source>What could handle the address, in the order in which it is asked</source>
        <translation>Co mogłoby obsłużyć adres, w kolejności sprawdzania</translation>
    </message>
    <message>
        <source>Type an address to see which rule or account gets its mail.</source>
        <translation>Po wpisaniu adresu widać, która reguła lub które konto dostaje jego pocztę.</translation>
    </message>
    <message>
        <source>As it would be with what waits; it is not applied yet.</source>
        <translation>Tak byłoby z czekającymi zmianami; jeszcze ich nie zastosowano.</translation>
    </message>
</context>
<context>
    <name>mw::gui::Screenshots</name>
    <message>
        <source>The pages did not get their data in time.</source>
        <translation>Strony nie dostały danych na czas.</translation>
    </message>
    <message>
        <source>%1 could not be written; is there space, and may you write there?</source>
        <translation>Nie udało się zapisać %1; czy jest miejsce i czy wolno tam zapisywać?</translation>
    </message>
</context>
<context>
    <name>mw::gui::SearchBar</name>
    <message>
        <source>Search address, message, setting…   %1</source>
        <comment>keys</comment>
        <translation>Szukaj adresu, wiadomości, ustawienia…   %1</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>Szukaj wszędzie</translation>
    </message>
    <message>
        <source>Arrow keys choose what is found, Return goes there, Escape leaves.</source>
        <translation>Strzałki wybierają wynik, Return przechodzi do niego, Escape opuszcza pole.</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Znaleziono</translation>
    </message>
    <message>
        <source>%1 – %2: %3</source>
        <comment>what was found, its kind, a sentence about it</comment>
        <translation>%1 – %2: %3</translation>
    </message>
    <message>
        <source>Nothing is found. Try one word of it.</source>
        <translation>Nic nie znaleziono. Warto spróbować jednego słowa.</translation>
    </message>
</context>
<context>
    <name>mw::gui::SearchStore</name>
    <message>
        <source>goes to %1</source>
        <comment>addresses</comment>
        <translation>trafia do %1</translation>
    </message>
    <message>
        <source>Virtual domain, looked after by %1</source>
        <comment>user</comment>
        <translation>Domena wirtualna, opiekun: %1</translation>
    </message>
    <message>
        <source>Domain whose mail is passed on</source>
        <translation>Domena, której poczta jest przekazywana dalej</translation>
    </message>
    <message>
        <source>Local domain</source>
        <translation>Domena lokalna</translation>
    </message>
</context>
<context>
    <name>mw::gui::SelfSignedDialog</name>
    <message>
        <source>Make a self-signed certificate</source>
        <translation>Utwórz certyfikat samopodpisany</translation>
    </message>
    <message>
        <source>&amp;For</source>
        <translation>&amp;Dla</translation>
    </message>
    <message>
        <source>Names and addresses by which people reach this hub, with commas between them; empty: the hub&apos;s own name.</source>
        <translation>Nazwy i adresy, pod którymi hub jest dostępny, rozdzielone przecinkami; puste: własna nazwa huba.</translation>
    </message>
    <message>
        <source>Valid for &amp;years</source>
        <translation>Ważny przez &amp;lat</translation>
    </message>
    <message>
        <source>It vouches for itself: mail programs ask once whether to trust it. Other mail servers encrypt to it as it is.</source>
        <translation>Poświadcza sam siebie: programy pocztowe pytają raz, czy mu ufać. Inne serwery pocztowe szyfrują z nim bez pytania.</translation>
    </message>
    <message>
        <source>For one host name only</source>
        <translation>Tylko dla jednej nazwy hosta</translation>
    </message>
    <message>
        <source>&amp;Shown to clients that ask for</source>
        <translation>&amp;Okazywany pytającym o</translation>
    </message>
    <message>
        <source>Empty: it is shown to everybody. A name: only to clients that ask for this host.</source>
        <translation>Puste: jest okazywany wszystkim. Nazwa: tylko klientom, którzy pytają o ten host.</translation>
    </message>
    <message>
        <source>self-signed certificate</source>
        <translation>certyfikat samopodpisany</translation>
    </message>
    <message>
        <source>self-signed certificate for %1</source>
        <comment>host name</comment>
        <translation>certyfikat samopodpisany dla %1</translation>
    </message>
</context>
<context>
    <name>mw::gui::SendingPage</name>
    <message>
        <source>Sending</source>
        <translation>Wysyłanie</translation>
    </message>
    <message>
        <source>Set &amp;smart host…</source>
        <translation>Ustaw &amp;smart host…</translation>
    </message>
    <message>
        <source>Gives all mail to your provider&apos;s server, with a login</source>
        <translation>Oddaje całą pocztę serwerowi dostawcy, z logowaniem</translation>
    </message>
    <message>
        <source>&amp;Add route…</source>
        <translation>&amp;Dodaj trasę…</translation>
    </message>
    <message>
        <source>Sends the mail of one domain or one sender another way</source>
        <translation>Wysyła pocztę jednej domeny lub jednego nadawcy inną drogą</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>&amp;Zmień…</translation>
    </message>
    <message>
        <source>Another server or login for the selected route</source>
        <translation>Inny serwer lub logowanie dla zaznaczonej trasy</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>&amp;Usuń</translation>
    </message>
    <message>
        <source>Mail of the selected route goes as everything else does</source>
        <translation>Poczta zaznaczonej trasy idzie tak jak wszystko inne</translation>
    </message>
    <message>
        <source>&amp;Test route</source>
        <translation>&amp;Testuj trasę</translation>
    </message>
    <message>
        <source>Connects and logs in as a delivery would, and sends nothing</source>
        <translation>Łączy się i loguje jak przy doręczaniu, ale nic nie wysyła</translation>
    </message>
    <message>
        <source>How mail leaves this hub</source>
        <translation>Jak poczta opuszcza ten hub</translation>
    </message>
    <message>
        <source>&amp;Direct</source>
        <translation>&amp;Bezpośrednio</translation>
    </message>
    <message>
        <source>Through a ser&amp;ver</source>
        <translation>&amp;Przez serwer</translation>
    </message>
    <message>
        <source>Straight to the server of each recipient&apos;s domain. Many providers close port 25, and many servers refuse mail from home connections.</source>
        <translation>Wprost do serwera domeny każdego odbiorcy. Wielu dostawców zamyka port 25, a wiele serwerów odrzuca pocztę z łączy domowych.</translation>
    </message>
    <message>
        <source>All mail goes to one server (a smart host), mostly that of your provider, with your name and password there.</source>
        <translation>Cała poczta trafia do jednego serwera (smart hosta), zwykle serwera dostawcy, z tamtejszą nazwą i hasłem.</translation>
    </message>
    <message>
        <source>Test &amp;login</source>
        <translation>Testuj &amp;logowanie</translation>
    </message>
    <message>
        <source>Routes</source>
        <translation>Trasy</translation>
    </message>
    <message>
        <source>Mail of single domains and senders can go another way. The sender decides before the domain does.</source>
        <translation>Poczta poszczególnych domen i nadawców może iść inną drogą. Nadawca decyduje przed domeną.</translation>
    </message>
    <message>
        <source>Names in what is sent</source>
        <translation>Nazwy w wysyłanej poczcie</translation>
    </message>
    <message>
        <source>&amp;Greeting name</source>
        <translation>Nazwa po&amp;witania</translation>
    </message>
    <message>
        <source>The name by which this hub greets other servers; it should be the one that DNS has for its address.</source>
        <translation>Nazwa, którą ten hub przedstawia się innym serwerom; powinna to być ta, którą DNS ma dla jego adresu.</translation>
    </message>
    <message>
        <source>Mas&amp;querade: domain of senders</source>
        <translation>&amp;Maskarada: domena nadawców</translation>
    </message>
    <message>
        <source>Appended to addresses without a domain, so that mail of the users of this computer comes from this domain.</source>
        <translation>Dołączana do adresów bez domeny, tak że poczta użytkowników tego komputera pochodzi z tej domeny.</translation>
    </message>
    <message>
        <source>Completes &amp;host names with</source>
        <translation>Uzupełnia nazwy &amp;hostów o</translation>
    </message>
    <message>
        <source>Appended to host names without a dot in messages that are sent from here.</source>
        <translation>Dołączane do nazw hostów bez kropki w wiadomościach wysyłanych stąd.</translation>
    </message>
    <message>
        <source>Name in &amp;Message-IDs</source>
        <translation>&amp;Nazwa w Message-ID</translation>
    </message>
    <message>
        <source>The host in the Message-ID of what is sent from here; no other machine may use the same.</source>
        <translation>Host w Message-ID wysyłanej stąd poczty; żaden inny komputer nie może używać tego samego.</translation>
    </message>
    <message>
        <source>Patience with other servers</source>
        <translation>Cierpliwość wobec innych serwerów</translation>
    </message>
    <message>
        <source>To acce&amp;pt a connection</source>
        <translation>Na pr&amp;zyjęcie połączenia</translation>
    </message>
    <message>
        <source>How long another server has to accept a connection.</source>
        <translation>Ile czasu ma inny serwer na przyjęcie połączenia.</translation>
    </message>
    <message>
        <source>60, which is a minute</source>
        <translation>60, czyli minuta</translation>
    </message>
    <message>
        <source>For each ans&amp;wer</source>
        <translation>Na każdą &amp;odpowiedź</translation>
    </message>
    <message>
        <source>How long another server has for each answer.</source>
        <translation>Ile czasu ma inny serwer na każdą odpowiedź.</translation>
    </message>
    <message>
        <source>1200, which is 20 minutes</source>
        <translation>1200, czyli 20 minut</translation>
    </message>
    <message>
        <source>&amp;Keep a connection for</source>
        <translation>Utrzymuj połączeni&amp;e przez</translation>
    </message>
    <message>
        <source>How long an open connection waits for the next message to the same server.</source>
        <translation>Jak długo otwarte połączenie czeka na następną wiadomość do tego samego serwera.</translation>
    </message>
    <message>
        <source>5 seconds</source>
        <translation>5 sekund</translation>
    </message>
    <message>
        <source>none is kept</source>
        <translation>żadne nie jest utrzymywane</translation>
    </message>
    <message>
        <source>● not applied yet</source>
        <translation>● jeszcze nie zastosowano</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serwer</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Użytkownik</translation>
    </message>
    <message>
        <source>no login</source>
        <translation>bez logowania</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Hasło</translation>
    </message>
    <message>
        <source>stored; it is never shown</source>
        <translation>zapisane; nigdy nie jest pokazywane</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>Not applied yet: test it in the form</source>
        <translation>Jeszcze nie zastosowano: można przetestować w formularzu</translation>
    </message>
    <message>
        <source>no smart host</source>
        <translation>bez smart hosta</translation>
    </message>
    <message>
        <source>route of %1</source>
        <comment>domain or sender</comment>
        <translation>trasa %1</translation>
    </message>
    <message>
        <source>Connecting and logging in…</source>
        <translation>Łączenie i logowanie…</translation>
    </message>
    <message>
        <source>It works: the server answers and takes mail from this hub.</source>
        <translation>Działa: serwer odpowiada i przyjmuje pocztę z tego huba.</translation>
    </message>
    <message>
        <source>It does not work.</source>
        <translation>Nie działa.</translation>
    </message>
</context>
<context>
    <name>mw::gui::ServiceDialog</name>
    <message>
        <source>Change addresses of %1</source>
        <comment>name of a service</comment>
        <translation>Zmień adresy: %1</translation>
    </message>
    <message>
        <source>Turn on %1</source>
        <comment>name of a service</comment>
        <translation>Włącz: %1</translation>
    </message>
    <message>
        <source>&amp;Listens on</source>
        <translation>&amp;Nasłuchuje na</translation>
    </message>
    <message>
        <source>Addresses and ports, with commas between them. [::]:PORT is every address of this computer, 127.0.0.1:PORT is this computer alone.</source>
        <translation>Adresy i porty rozdzielone przecinkami. [::]:PORT to każdy adres tego komputera, 127.0.0.1:PORT to tylko ten komputer.</translation>
    </message>
    <message>
        <source>Name at least one address with its port.</source>
        <translation>Należy podać co najmniej jeden adres z portem.</translation>
    </message>
</context>
<context>
    <name>mw::gui::ServiceRow</name>
    <message>
        <source>Start</source>
        <translation>Uruchom</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Kontynuuj</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Wstrzymaj</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>Uruchom ponownie</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Zatrzymaj</translation>
    </message>
    <message>
        <source>%1 · no supervisor looks after it</source>
        <comment>service name</comment>
        <translation>%1 · bez nadzorcy</translation>
    </message>
    <message>
        <source>%1 · for %2 · process %3</source>
        <comment>service name, time span, number</comment>
        <translation>%1 · od %2 · proces %3</translation>
    </message>
    <message>
        <source>%1 · process %2, started %3 ago</source>
        <comment>service name, number, time span</comment>
        <translation>%1 · proces %2, uruchomiony %3 temu</translation>
    </message>
    <message>
        <source>%1 · for %2</source>
        <comment>service name, time span</comment>
        <translation>%1 · od %2</translation>
    </message>
    <message numerus="yes">
        <source> · began again %n time(s) in ten minutes</source>
        <translation>
            <numerusform> · %n ponowny start w dziesięć minut</numerusform>
            <numerusform> · %n ponowne starty w dziesięć minut</numerusform>
            <numerusform> · %n ponownych startów w dziesięć minut</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>Zatrzymuje się</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Działa</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Zatrzymana</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Uruchamia się</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Wstrzymana</translation>
    </message>
    <message>
        <source>Not supervised</source>
        <translation>Bez nadzoru</translation>
    </message>
    <message>
        <source>Needs the right to operate</source>
        <translation>Wymaga uprawnienia do obsługi</translation>
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
        <translation>jeszcze nie zastosowano</translation>
    </message>
    <message>
        <source>Restore default</source>
        <translation>Przywróć domyślne</translation>
    </message>
    <message>
        <source>Restore default of %1</source>
        <comment>name of a setting</comment>
        <translation>Przywróć wartość domyślną: %1</translation>
    </message>
    <message>
        <source>%1 File: control/%2.</source>
        <comment>help, name of a file</comment>
        <translation>%1 Plik: control/%2.</translation>
    </message>
    <message>
        <source>%1 File: control/%2, for example: %3.</source>
        <comment>help, name of a file, example of its content</comment>
        <translation>%1 Plik: control/%2, na przykład: %3.</translation>
    </message>
    <message>
        <source>The default holds: %1.</source>
        <comment>what the default is</comment>
        <translation>Obowiązuje wartość domyślna: %1.</translation>
    </message>
    <message>
        <source>Default: %1.</source>
        <comment>what the default is</comment>
        <translation>Domyślnie: %1.</translation>
    </message>
    <message>
        <source>Removes control/%1, so that the default holds: %2</source>
        <comment>name of a file, what the default is</comment>
        <translation>Usuwa control/%1, tak że obowiązuje wartość domyślna: %2</translation>
    </message>
</context>
<context>
    <name>mw::gui::SettingsPage</name>
    <message>
        <source>Change something to see here what it would do. Nothing is changed before you apply it.</source>
        <translation>Po zmianie ustawienia widać tutaj, co zrobi. Przed zastosowaniem nic się nie zmienia.</translation>
    </message>
</context>
<context>
    <name>mw::gui::SetupAssistant</name>
    <message>
        <source>Set up your mail server</source>
        <translation>Konfiguracja serwera pocztowego</translation>
    </message>
    <message>
        <source>Why one cannot go on</source>
        <translation>Dlaczego nie można przejść dalej</translation>
    </message>
    <message>
        <source>What will this do?</source>
        <translation>Co to zrobi?</translation>
    </message>
    <message>
        <source>Bac&amp;k</source>
        <translation>&amp;Wstecz</translation>
    </message>
    <message>
        <source>Ne&amp;xt</source>
        <translation>&amp;Dalej</translation>
    </message>
    <message>
        <source>Finish &amp;later</source>
        <translation>Dokończ &amp;później</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <comment>numbers</comment>
        <translation>Krok %1 z %2</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Po&amp;moc</translation>
    </message>
</context>
<context>
    <name>mw::gui::SmartHostDialog</name>
    <message>
        <source>Set smart host</source>
        <translation>Ustaw smart host</translation>
    </message>
    <message>
        <source>Add route</source>
        <translation>Dodaj trasę</translation>
    </message>
    <message>
        <source>Change route</source>
        <translation>Zmień trasę</translation>
    </message>
    <message>
        <source>&amp;Mail to a domain, or from a sender</source>
        <translation>&amp;Poczta do domeny lub od nadawcy</translation>
    </message>
    <message>
        <source>A domain means mail to it, .domain mail to all below it; an address or @domain means mail from it.</source>
        <translation>Domena oznacza pocztę do niej, .domena pocztę do wszystkich poniżej niej; adres lub @domena oznacza pocztę od nich.</translation>
    </message>
    <message>
        <source>Go&amp;es directly to the servers that DNS names</source>
        <translation>&amp;Bezpośrednio do serwerów wskazanych przez DNS</translation>
    </message>
    <message>
        <source>An exception from the smart host, for mail to a domain.</source>
        <translation>Wyjątek od smart hosta dla poczty do domeny.</translation>
    </message>
    <message>
        <source>Another server</source>
        <translation>Inny serwer</translation>
    </message>
    <message>
        <source>P&amp;rovider</source>
        <translation>&amp;Dostawca</translation>
    </message>
    <message>
        <source>Fills in server and port of a provider that is known here.</source>
        <translation>Wypełnia serwer i port znanego tu dostawcy.</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation>&amp;Serwer</translation>
    </message>
    <message>
        <source>The “outgoing server” or “SMTP server” of your provider&apos;s help pages.</source>
        <translation>„Serwer poczty wychodzącej” lub „serwer SMTP” ze stron pomocy dostawcy.</translation>
    </message>
    <message>
        <source>P&amp;ort</source>
        <translation>P&amp;ort</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>&amp;Użytkownik</translation>
    </message>
    <message>
        <source>The name of your account there; empty where no login is wanted.</source>
        <translation>Nazwa tamtejszego konta; puste, gdy logowanie nie jest potrzebne.</translation>
    </message>
    <message>
        <source>stored; leave it empty to keep it</source>
        <translation>zapisane; puste pole je zachowuje</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>&amp;Hasło</translation>
    </message>
    <message>
        <source>It is written for the mail server alone, stays out of the history, and is never shown again.</source>
        <translation>Jest zapisywane tylko dla serwera pocztowego, nie trafia do historii i nigdy więcej nie jest pokazywane.</translation>
    </message>
    <message>
        <source>&amp;Test login</source>
        <translation>&amp;Testuj logowanie</translation>
    </message>
    <message>
        <source>Connects and logs in with what stands here. Nothing is changed and nothing is sent.</source>
        <translation>Łączy się i loguje z podanymi tu danymi. Nic nie jest zmieniane ani wysyłane.</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>As usual: with a login a valid certificate is demanded</source>
        <translation>Jak zwykle: przy logowaniu wymagany jest ważny certyfikat</translation>
    </message>
    <message>
        <source>Demand TLS and a valid certificate</source>
        <translation>Wymagaj TLS i ważnego certyfikatu</translation>
    </message>
    <message>
        <source>Demand TLS with any certificate: whoever sits on the way can read the password</source>
        <translation>Wymagaj TLS z dowolnym certyfikatem: ktoś po drodze może odczytać hasło</translation>
    </message>
    <message>
        <source>Use TLS where it is offered</source>
        <translation>Używaj TLS, gdy jest oferowany</translation>
    </message>
    <message>
        <source>Never use TLS</source>
        <translation>Nigdy nie używaj TLS</translation>
    </message>
    <message>
        <source>&amp;Certificate of the server</source>
        <translation>&amp;Certyfikat serwera</translation>
    </message>
    <message>
        <source>What the server must show before mail and password are sent to it.</source>
        <translation>Co serwer musi okazać, zanim zostaną do niego wysłane poczta i hasło.</translation>
    </message>
    <message>
        <source>route of %1</source>
        <comment>domain or sender</comment>
        <translation>trasa %1</translation>
    </message>
    <message>
        <source>smart host %1</source>
        <comment>name of a server</comment>
        <translation>smart host %1</translation>
    </message>
    <message>
        <source>Name the domain or the sender whose mail shall go another way.</source>
        <translation>Należy podać domenę lub nadawcę, których poczta ma iść inną drogą.</translation>
    </message>
    <message>
        <source>Choose your provider, or type the name of its server.</source>
        <translation>Należy wybrać dostawcę lub wpisać nazwę jego serwera.</translation>
    </message>
    <message>
        <source>Type the password of %1.</source>
        <comment>name of a user</comment>
        <translation>Należy wpisać hasło %1.</translation>
    </message>
    <message>
        <source>587 or 465 in most cases. With this port: %1.</source>
        <comment>which TLS</comment>
        <translation>W większości przypadków 587 lub 465. Przy tym: %1.</translation>
    </message>
    <message>
        <source>Connecting and logging in…</source>
        <translation>Łączenie i logowanie…</translation>
    </message>
    <message>
        <source>It works: the server answers and the login is right.</source>
        <translation>Działa: serwer odpowiada, a logowanie jest poprawne.</translation>
    </message>
    <message>
        <source>It does not work.</source>
        <translation>Nie działa.</translation>
    </message>
    <message>
        <source>587 for STARTTLS, 465 for TLS from the first byte, 25 between servers.</source>
        <translation>587 dla STARTTLS, 465 dla TLS od pierwszego bajtu, 25 między serwerami.</translation>
    </message>
</context>
<context>
    <name>mw::gui::StatusStrip</name>
    <message>
        <source>view</source>
        <comment>a right</comment>
        <translation>podgląd</translation>
    </message>
    <message>
        <source>operate</source>
        <comment>a right</comment>
        <translation>obsługa</translation>
    </message>
    <message>
        <source>configure</source>
        <comment>a right</comment>
        <translation>konfiguracja</translation>
    </message>
    <message>
        <source>read mail</source>
        <comment>a right</comment>
        <translation>czytanie poczty</translation>
    </message>
    <message>
        <source>Updated %1</source>
        <comment>time</comment>
        <translation>Zaktualizowano %1</translation>
    </message>
    <message>
        <source>Connecting again…</source>
        <translation>Ponowne łączenie…</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Brak połączenia</translation>
    </message>
    <message>
        <source>Queue: empty</source>
        <translation>Kolejka: pusta</translation>
    </message>
    <message numerus="yes">
        <source>Queue: %n message(s)</source>
        <translation>
            <numerusform>Kolejka: %n wiadomość</numerusform>
            <numerusform>Kolejka: %n wiadomości</numerusform>
            <numerusform>Kolejka: %n wiadomości</numerusform>
        </translation>
    </message>
    <message>
        <source>Connected as %1 (%2)</source>
        <comment>account, rights</comment>
        <translation>Połączono jako %1 (%2)</translation>
    </message>
    <message>
        <source>To configure is as good as being the administrator of this computer: where mail goes can also be a program, which runs as the user it is for.</source>
        <translation>Prawo konfiguracji znaczy tyle, co bycie administratorem tego komputera: poczta może trafiać także do programu, który działa jako użytkownik, do którego jest adresowana.</translation>
    </message>
</context>
<context>
    <name>mw::gui::TryAddress</name>
    <message>
        <source>Who receives this address?</source>
        <translation>Kto dostaje pocztę tego adresu?</translation>
    </message>
    <message>
        <source>Tr&amp;y an address</source>
        <translation>W&amp;ypróbuj adres</translation>
    </message>
    <message>
        <source>Try an address</source>
        <translation>Wypróbuj adres</translation>
    </message>
    <message>
        <source>Type any address. Where its mail goes is decided by the code that delivers it; nothing is sent.</source>
        <translation>Można wpisać dowolny adres. O tym, dokąd trafia jego poczta, decyduje kod, który ją doręcza; nic nie jest wysyłane.</translation>
    </message>
    <message>
        <source>Show &amp;each step</source>
        <translation>Pokaż &amp;każdy krok</translation>
    </message>
    <message>
        <source>Everything that was looked at, in order</source>
        <translation>Wszystko, co sprawdzono, po kolei</translation>
    </message>
    <message>
        <source>Where its mail goes</source>
        <translation>Dokąd trafia jego poczta</translation>
    </message>
    <message>
        <source>What was looked at</source>
        <translation>Co sprawdzono</translation>
    </message>
    <message>
        <source>For example %1</source>
        <comment>address</comment>
        <translation>Na przykład %1</translation>
    </message>
    <message>
        <source>So it will be when what waits is applied; it is not applied yet.</source>
        <translation>Tak będzie po zastosowaniu czekających zmian; jeszcze ich nie zastosowano.</translation>
    </message>
    <message>
        <source>As it is now: %1</source>
        <comment>a sentence about where mail goes</comment>
        <translation>Obecnie: %1</translation>
    </message>
</context>
<context>
    <name>mw::gui::UsersPage</name>
    <message>
        <source>Users</source>
        <translation>Użytkownicy</translation>
    </message>
    <message>
        <source>&amp;People</source>
        <translation>&amp;Osoby</translation>
    </message>
    <message>
        <source>R&amp;ules</source>
        <translation>R&amp;eguły</translation>
    </message>
    <message>
        <source>&amp;Add rule…</source>
        <translation>&amp;Dodaj regułę…</translation>
    </message>
    <message>
        <source>Give an address to an account</source>
        <translation>Przydziela adres kontu</translation>
    </message>
    <message>
        <source>&amp;Who handles an address?…</source>
        <translation>&amp;Kto obsługuje adres?…</translation>
    </message>
    <message>
        <source>See which rule or account gets an address, and why</source>
        <translation>Pokazuje, która reguła lub które konto dostaje adres i dlaczego</translation>
    </message>
    <message>
        <source>&amp;Refresh from system users…</source>
        <translation>Odśwież z użytkowników &amp;systemu…</translation>
    </message>
    <message>
        <source>Make the rules anew from the accounts of this computer</source>
        <translation>Tworzy reguły na nowo z kont tego komputera</translation>
    </message>
    <message>
        <source>Re&amp;move rule…</source>
        <translation>Us&amp;uń regułę…</translation>
    </message>
    <message>
        <source>Take the address of the selected rule from its account</source>
        <translation>Odbiera kontu adres zaznaczonej reguły</translation>
    </message>
    <message>
        <source>&amp;Set password…</source>
        <translation>Ustaw &amp;hasło…</translation>
    </message>
    <message>
        <source>A password for sending and fetching mail; it is never shown</source>
        <translation>Hasło do wysyłania i pobierania poczty; nigdy nie jest pokazywane</translation>
    </message>
    <message>
        <source>Remo&amp;ve password</source>
        <translation>Usuń h&amp;asło</translation>
    </message>
    <message>
        <source>The password of the account counts again, if there is an account</source>
        <translation>Znów liczy się hasło konta, jeśli konto istnieje</translation>
    </message>
    <message>
        <source>&amp;Where the mail goes…</source>
        <translation>Dokąd &amp;trafia poczta…</translation>
    </message>
    <message>
        <source>Change the .qmail file of the selected user</source>
        <translation>Zmienia plik .qmail zaznaczonego użytkownika</translation>
    </message>
    <message>
        <source>What is wrong with the rules</source>
        <translation>Co jest nie tak z regułami</translation>
    </message>
    <message>
        <source>Fi&amp;x…</source>
        <translation>Nap&amp;raw…</translation>
    </message>
    <message>
        <source>Accounts of this computer</source>
        <translation>Konta tego komputera</translation>
    </message>
    <message>
        <source>There are no accounts on this computer that could get mail. Virtual domains need none.</source>
        <translation>Na tym komputerze nie ma kont, które mogłyby dostawać pocztę. Domeny wirtualne ich nie potrzebują.</translation>
    </message>
    <message>
        <source>The order means nothing: an exact rule wins, then the longest that fits.</source>
        <translation>Kolejność nie ma znaczenia: wygrywa dokładna reguła, a potem najdłuższa pasująca.</translation>
    </message>
    <message>
        <source>Rules of users/assign</source>
        <translation>Reguły users/assign</translation>
    </message>
    <message>
        <source>There are no rules: addresses are looked up in the accounts of this computer, and else among the hub’s own addresses.</source>
        <translation>Nie ma reguł: adresy są szukane wśród kont tego komputera, a potem wśród własnych adresów huba.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>users, rules</comment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n user(s)</source>
        <translation>
            <numerusform>%n użytkownik</numerusform>
            <numerusform>%n użytkowników</numerusform>
            <numerusform>%n użytkowników</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s)</source>
        <translation>
            <numerusform>%n reguła</numerusform>
            <numerusform>%n reguły</numerusform>
            <numerusform>%n reguł</numerusform>
        </translation>
    </message>
    <message>
        <source>not known to you</source>
        <translation>nieznane</translation>
    </message>
    <message>
        <source>one of its own; the account&apos;s does not count for mail</source>
        <translation>jedno własne; hasło konta nie liczy się do poczty</translation>
    </message>
    <message>
        <source>that of the account</source>
        <translation>hasło konta</translation>
    </message>
    <message>
        <source>password of %1</source>
        <comment>name</comment>
        <translation>hasło %1</translation>
    </message>
</context>
<context>
    <name>mw::gui::WindowHeader</name>
    <message>
        <source>Choose a hub, or add one</source>
        <translation>Wybierz hub lub dodaj nowy</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name of a hub, its login</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>&amp;Add host…</source>
        <translation>&amp;Dodaj host…</translation>
    </message>
    <message>
        <source>Hub: %1</source>
        <comment>name</comment>
        <translation>Hub: %1</translation>
    </message>
    <message>
        <source>%1 – on this computer</source>
        <comment>name of a hub</comment>
        <translation>%1 – na tym komputerze</translation>
    </message>
    <message>
        <source>%1 – %2 by ssh</source>
        <comment>name of a hub, its login</comment>
        <translation>%1 – %2 przez ssh</translation>
    </message>
    <message>
        <source>Private hub</source>
        <translation>Prywatny hub</translation>
    </message>
    <message>
        <source>System hub</source>
        <translation>Hub systemowy</translation>
    </message>
    <message>
        <source>Connection lost</source>
        <translation>Utracono połączenie</translation>
    </message>
    <message>
        <source>Not set up</source>
        <translation>Nieskonfigurowany</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Brak połączenia</translation>
    </message>
    <message numerus="yes">
        <source>%n service(s) stopped</source>
        <translation>
            <numerusform>%n usługa zatrzymana</numerusform>
            <numerusform>%n usługi zatrzymane</numerusform>
            <numerusform>%n usług zatrzymanych</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n service(s) paused</source>
        <translation>
            <numerusform>%n usługa wstrzymana</numerusform>
            <numerusform>%n usługi wstrzymane</numerusform>
            <numerusform>%n usług wstrzymanych</numerusform>
        </translation>
    </message>
    <message>
        <source>All services run</source>
        <translation>Wszystkie usługi działają</translation>
    </message>
</context>
</TS>
