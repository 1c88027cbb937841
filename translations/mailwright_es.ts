<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>ActScript</name>
    <message>
        <source>Made by Mailwright. Each command is a change of its own; the first that fails ends the script.</source>
        <translation>Hecho por Mailwright. Cada orden es un cambio propio; la primera que falla termina el script.</translation>
    </message>
    <message>
        <source>Left out: the command would show a secret, or it is an edit that only the window can make.</source>
        <translation>Omitido: la orden revelaría un secreto, o es una edición que solo puede hacerse en la ventana.</translation>
    </message>
</context>
<context>
    <name>AddressCsv</name>
    <message>
        <source>it does not say where the mail goes</source>
        <translation>no dice adónde va el correo</translation>
    </message>
    <message>
        <source>a mailbox is a path that begins with / or ./</source>
        <translation>un buzón es una ruta que empieza por / o ./</translation>
    </message>
    <message>
        <source>“%1” is not an address</source>
        <translation>«%1» no es una dirección</translation>
    </message>
    <message>
        <source>Line %1: a quotation mark is never closed.</source>
        <comment>number</comment>
        <translation>Línea %1: hay unas comillas sin cerrar.</translation>
    </message>
    <message>
        <source>“%1” is no kind of delivery: write forward, mailbox, program or discard</source>
        <translation>«%1» no es un tipo de entrega: escriba forward, mailbox, program o discard</translation>
    </message>
    <message>
        <source>Line %1: %2.</source>
        <comment>number, what is wrong</comment>
        <translation>Línea %1: %2.</translation>
    </message>
</context>
<context>
    <name>AddressRows</name>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Delivers to</source>
        <translation>Entrega en</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Last mail</source>
        <translation>Último correo</translation>
    </message>
    <message>
        <source>the standard delivery of %1</source>
        <comment>account</comment>
        <translation>la entrega predeterminada de %1</translation>
    </message>
    <message>
        <source>%1 – it runs a program</source>
        <comment>where the mail goes</comment>
        <translation>%1 – ejecuta un programa</translation>
    </message>
    <message>
        <source>%1 at every local domain</source>
        <comment>a name before the @</comment>
        <translation>%1 en todos los dominios locales</translation>
    </message>
    <message>
        <source>None in the last 24 hours</source>
        <translation>Ninguno en las últimas 24 horas</translation>
    </message>
    <message>
        <source>%1, in the file %2</source>
        <comment>address, file name</comment>
        <translation>%1, en el archivo %2</translation>
    </message>
    <message>
        <source>everything else at local domains</source>
        <translation>todo lo demás en los dominios locales</translation>
    </message>
    <message>
        <source>everything else at %1</source>
        <comment>domain</comment>
        <translation>todo lo demás en %1</translation>
    </message>
    <message>
        <source>(bounces)</source>
        <translation>(rebota)</translation>
    </message>
    <message>
        <source>Mail to a name that is not in this list comes back to its sender.</source>
        <translation>El correo para un nombre que no está en esta lista vuelve a su remitente.</translation>
    </message>
    <message>
        <source>Everything else</source>
        <translation>Todo lo demás</translation>
    </message>
    <message>
        <source>%1 – also what spammers guess</source>
        <comment>where the mail goes</comment>
        <translation>%1 – también lo que adivinan los spammers</translation>
    </message>
    <message>
        <source>%1. Every name counts as an address: much of this mail will be spam, and mistyped addresses are not reported to their senders.</source>
        <translation>%1. Cualquier nombre vale como dirección: mucho de este correo será spam, y los remitentes no sabrán que escribieron mal una dirección.</translation>
    </message>
</context>
<context>
    <name>BackupRows</name>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>with passwords and keys</source>
        <translation>con contraseñas y claves</translation>
    </message>
    <message>
        <source>%1 (with passwords and keys)</source>
        <comment>note of a backup</comment>
        <translation>%1 (con contraseñas y claves)</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Beside the hub now</source>
        <translation>Frente al hub actual</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>igual</translation>
    </message>
    <message>
        <source>different</source>
        <translation>distinto</translation>
    </message>
    <message>
        <source>no longer there</source>
        <translation>ya no existe</translation>
    </message>
    <message>
        <source>came later</source>
        <translation>añadido después</translation>
    </message>
    <message>
        <source>not in the backup: it holds secrets</source>
        <translation>no está en la copia: contiene secretos</translation>
    </message>
</context>
<context>
    <name>CertificateRows</name>
    <message>
        <source>Shown to</source>
        <translation>Se muestra a</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Emitido por</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Validez</translation>
    </message>
    <message numerus="yes">
        <source>ended %n day(s) ago (%1)</source>
        <comment>%1 is a date</comment>
        <translation>
            <numerusform>caducó hace %n día (%1)</numerusform>
            <numerusform>caducó hace %n días (%1)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>ends in %n day(s) (%1)</source>
        <comment>%1 is a date</comment>
        <translation>
            <numerusform>caduca dentro de %n día (%1)</numerusform>
            <numerusform>caduca dentro de %n días (%1)</numerusform>
        </translation>
    </message>
    <message>
        <source>itself</source>
        <translation>él mismo</translation>
    </message>
    <message>
        <source>It vouches for itself: mail programs warn of it.</source>
        <translation>Se avala a sí mismo: los programas de correo advierten de ello.</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>todos</translation>
    </message>
    <message>
        <source>who asks for %1</source>
        <comment>host name</comment>
        <translation>quien pide %1</translation>
    </message>
    <message>
        <source>goes, not applied yet</source>
        <translation>eliminación aún sin aplicar</translation>
    </message>
    <message>
        <source>another one, not applied yet</source>
        <translation>otro, aún sin aplicar</translation>
    </message>
</context>
<context>
    <name>ControlCatalogue</name>
    <message>
        <source>Names of this host</source>
        <translation>Nombres de este host</translation>
    </message>
    <message>
        <source>Domains and delivery</source>
        <translation>Dominios y entrega</translation>
    </message>
    <message>
        <source>Receiving</source>
        <translation>Recepción</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Envío</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Límites</translation>
    </message>
    <message>
        <source>Bounces</source>
        <translation>Rebotes</translation>
    </message>
    <message>
        <source>TLS and passwords</source>
        <translation>TLS y contraseñas</translation>
    </message>
    <message>
        <source>Set-up of the hub</source>
        <translation>Configuración del hub</translation>
    </message>
    <message>
        <source>Of other qmail packages</source>
        <translation>De otros paquetes de qmail</translation>
    </message>
    <message>
        <source>Users and who gets their mail</source>
        <translation>Usuarios y quién recibe su correo</translation>
    </message>
    <message>
        <source>Who may connect and relay</source>
        <translation>Quién puede conectarse y retransmitir</translation>
    </message>
    <message>
        <source>Addresses of the alias account</source>
        <translation>Direcciones de la cuenta alias</translation>
    </message>
    <message>
        <source>People’s own instructions</source>
        <translation>Instrucciones propias de las personas</translation>
    </message>
    <message>
        <source>Unknown files</source>
        <translation>Archivos desconocidos</translation>
    </message>
    <message>
        <source>there is none</source>
        <translation>no hay ninguno</translation>
    </message>
    <message>
        <source>Which user gets the mail of which local address, where it is not the user of that name.</source>
        <translation>Qué usuario recibe el correo de qué dirección local, cuando no es el usuario de ese nombre.</translation>
    </message>
    <message>
        <source>What is heeded when the users of this computer are put into users/assign.</source>
        <translation>Qué se tiene en cuenta al incluir a los usuarios de este equipo en users/assign.</translation>
    </message>
    <message>
        <source>it is compiled</source>
        <translation>se compila</translation>
    </message>
    <message>
        <source>nothing before users/assign is made anew</source>
        <translation>nada hasta que se vuelva a generar users/assign</translation>
    </message>
    <message>
        <source>every client is let in, and nobody may relay</source>
        <translation>se admite a todos los clientes y nadie puede retransmitir</translation>
    </message>
    <message>
        <source>Which clients may connect over SMTP, and which of them may send mail to anywhere.</source>
        <translation>Qué clientes pueden conectarse por SMTP y cuáles de ellos pueden enviar correo a cualquier lugar.</translation>
    </message>
    <message>
        <source>what defaultdelivery says</source>
        <translation>lo que dice defaultdelivery</translation>
    </message>
    <message>
        <source>there is no such address</source>
        <translation>no existe esa dirección</translation>
    </message>
    <message>
        <source>What is done with mail for %1, line by line.</source>
        <comment>user</comment>
        <translation>Qué se hace con el correo para %1, línea por línea.</translation>
    </message>
    <message>
        <source>Where mail for this address of the alias account goes, line by line.</source>
        <translation>Adónde va el correo de esta dirección de la cuenta alias, línea por línea.</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vacío</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>number of entries, the first of them</comment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entrada</numerusform>
            <numerusform>%n entradas</numerusform>
        </translation>
    </message>
    <message>
        <source>Only the first line of this file counts; this one is not read.</source>
        <translation>Solo cuenta la primera línea de este archivo; esta no se lee.</translation>
    </message>
    <message>
        <source>The value is empty.</source>
        <translation>El valor está vacío.</translation>
    </message>
    <message>
        <source>An empty line; it is skipped.</source>
        <translation>Una línea vacía; se omite.</translation>
    </message>
    <message>
        <source>A comment for people; it is skipped.</source>
        <translation>Un comentario para las personas; se omite.</translation>
    </message>
    <message>
        <source>The colon is missing: a domain stands before it, and behind it who or what is responsible.</source>
        <translation>Faltan los dos puntos: delante va un dominio y detrás quién o qué se encarga de él.</translation>
    </message>
    <message>
        <source>Mail to anybody at %1</source>
        <comment>domain</comment>
        <translation>El correo para cualquiera en %1</translation>
    </message>
    <message>
        <source>Mail to every domain that is named nowhere else</source>
        <translation>El correo para todo dominio que no se nombra en otra parte</translation>
    </message>
    <message>
        <source>Mail to %1</source>
        <comment>address</comment>
        <translation>El correo para %1</translation>
    </message>
    <message>
        <source>Mail to anybody at a host below %1</source>
        <comment>domain</comment>
        <translation>El correo para cualquiera en un host por debajo de %1</translation>
    </message>
    <message>
        <source>%1 is no virtual mail: an exception from a wider line.</source>
        <translation>%1 no es correo virtual: una excepción a una línea más amplia.</translation>
    </message>
    <message>
        <source>%1 goes to the local user or alias %2, with the name behind a hyphen: %2-NAME.</source>
        <translation>%1 va al usuario o alias local %2, con el nombre tras un guion: %2-NOMBRE.</translation>
    </message>
    <message>
        <source>%1 goes where DNS says: an exception from a wider line.</source>
        <translation>%1 va adonde indica el DNS: una excepción a una línea más amplia.</translation>
    </message>
    <message>
        <source>%1 waits: %2.</source>
        <translation>%1 espera: %2.</translation>
    </message>
    <message>
        <source>%1 is handed to %2, port %3, without asking DNS.</source>
        <translation>%1 se entrega a %2, puerto %3, sin consultar el DNS.</translation>
    </message>
    <message>
        <source>Every host below %1, but not %1 itself.</source>
        <translation>Todos los hosts por debajo de %1, pero no el propio %1.</translation>
    </message>
    <message>
        <source>Every address at %1.</source>
        <translation>Todas las direcciones en %1.</translation>
    </message>
    <message>
        <source>The domain %1 alone, without the hosts below it.</source>
        <translation>Solo el dominio %1, sin los hosts por debajo de él.</translation>
    </message>
    <message>
        <source>The address %1.</source>
        <translation>La dirección %1.</translation>
    </message>
    <message>
        <source>Connections are taken at the address and port %1.</source>
        <translation>Se aceptan conexiones en la dirección y el puerto %1.</translation>
    </message>
    <message>
        <source>%1 is an entry of this file.</source>
        <translation>%1 es una entrada de este archivo.</translation>
    </message>
    <message>
        <source>Every client that no other line names</source>
        <translation>Todo cliente que no nombra ninguna otra línea</translation>
    </message>
    <message>
        <source>The client %1</source>
        <comment>address, or the beginning of addresses</comment>
        <translation>El cliente %1</translation>
    </message>
    <message>
        <source>%1 is not let in.</source>
        <translation>%1 no se admite.</translation>
    </message>
    <message>
        <source>%1 is let in and may send mail to anywhere.</source>
        <translation>%1 se admite y puede enviar correo a cualquier lugar.</translation>
    </message>
    <message>
        <source>%1 is let in.</source>
        <translation>%1 se admite.</translation>
    </message>
    <message>
        <source>The end of the file: no line behind it counts.</source>
        <translation>El final del archivo: ninguna línea posterior cuenta.</translation>
    </message>
    <message>
        <source>Mail to the local address %1 is delivered as user %2.</source>
        <translation>El correo para la dirección local %1 se entrega como el usuario %2.</translation>
    </message>
    <message>
        <source>Mail to local addresses that begin with %1 is delivered as user %2.</source>
        <translation>El correo para las direcciones locales que empiezan por %1 se entrega como el usuario %2.</translation>
    </message>
    <message>
        <source>An empty line; it must not be the first one.</source>
        <translation>Una línea vacía; no debe ser la primera.</translation>
    </message>
    <message>
        <source>The message is appended to the mailbox file %1.</source>
        <translation>El mensaje se añade al archivo de buzón %1.</translation>
    </message>
    <message>
        <source>The message is put into the Maildir %1.</source>
        <translation>El mensaje se guarda en el Maildir %1.</translation>
    </message>
    <message>
        <source>The message is given to the program %1.</source>
        <translation>El mensaje se pasa al programa %1.</translation>
    </message>
    <message>
        <source>Only addresses to forward to may follow.</source>
        <translation>A continuación solo puede haber direcciones de reenvío.</translation>
    </message>
    <message>
        <source>This line is skipped: what begins with a plus sign has no other meaning yet.</source>
        <translation>Esta línea se omite: lo que empieza por un signo más aún no tiene otro significado.</translation>
    </message>
    <message>
        <source>The message is forwarded to %1.</source>
        <translation>El mensaje se reenvía a %1.</translation>
    </message>
    <message>
        <source>%1 is not a number.</source>
        <translation>%1 no es un número.</translation>
    </message>
    <message>
        <source>%1 seconds, that is %2.</source>
        <translation>%1 segundos, es decir, %2.</translation>
    </message>
    <message>
        <source>%1 bytes, that is %2.</source>
        <translation>%1 bytes, es decir, %2.</translation>
    </message>
    <message>
        <source>Addresses and where their mail goes, in one table that fastforward looks them up in.</source>
        <translation>Direcciones y adónde va su correo, en una tabla en la que fastforward las busca.</translation>
    </message>
    <message>
        <source>%1 stands here. %2</source>
        <comment>what a line says, what its file is for</comment>
        <translation>%1 está aquí. %2</translation>
    </message>
</context>
<context>
    <name>ControlWords</name>
    <message>
        <source>The program that checks the passwords of SMTP users who are not in users/smtppasswords, as root: its path.</source>
        <translation>El programa que comprueba como root las contraseñas de los usuarios SMTP que no están en users/smtppasswords: su ruta.</translation>
    </message>
    <message>
        <source>SCRAM-SHA-256 and its -PLUS, where there are passwords for them, PLAIN and LOGIN</source>
        <translation>SCRAM-SHA-256 y su variante -PLUS, donde haya contraseñas para ellos, PLAIN y LOGIN</translation>
    </message>
    <message>
        <source>The mechanisms of authentication that SMTP offers, one a line, of SCRAM-SHA-256-PLUS, SCRAM-SHA-256, PLAIN and LOGIN.</source>
        <translation>Los mecanismos de autenticación que ofrece SMTP, uno por línea, de entre SCRAM-SHA-256-PLUS, SCRAM-SHA-256, PLAIN y LOGIN.</translation>
    </message>
    <message>
        <source>no sender has a relay of its own</source>
        <translation>ningún remitente tiene un relay propio</translation>
    </message>
    <message>
        <source>Relays and passwords by sender, as in s/qmail: sender:relay:port|user|password.</source>
        <translation>Relays y contraseñas por remitente, como en s/qmail: remitente:relay:puerto|usuario|contraseña.</translation>
    </message>
    <message>
        <source>every HELO name is accepted</source>
        <translation>se acepta cualquier nombre HELO</translation>
    </message>
    <message>
        <source>HELO names that are refused: a name, or .suffix.</source>
        <translation>Nombres HELO que se rechazan: un nombre, o .sufijo.</translation>
    </message>
    <message>
        <source>no sender is refused</source>
        <translation>no se rechaza a ningún remitente</translation>
    </message>
    <message>
        <source>Senders that are refused: an address, or @domain for everybody there.</source>
        <translation>Remitentes que se rechazan: una dirección, o @dominio para todos los de allí.</translation>
    </message>
    <message>
        <source>no recipient is refused</source>
        <translation>no se rechaza a ningún destinatario</translation>
    </message>
    <message>
        <source>Recipients that are refused: an address, or @domain for everybody there.</source>
        <translation>Destinatarios que se rechazan: una dirección, o @dominio para todos los de allí.</translation>
    </message>
    <message>
        <source>the system chooses</source>
        <translation>elige el sistema</translation>
    </message>
    <message>
        <source>Own addresses for outgoing connections by domain: domain:address, .suffix:address or :address.</source>
        <translation>Direcciones propias para las conexiones salientes por dominio: dominio:dirección, .sufijo:dirección o :dirección.</translation>
    </message>
    <message>
        <source>The form of bounces: qsbmf, text as qmail writes it, or dsn, reports of RFC 3464 that programs understand, too.</source>
        <translation>La forma de los rebotes: qsbmf, texto como lo escribe qmail, o dsn, informes de RFC 3464 que también entienden los programas.</translation>
    </message>
    <message>
        <source>The user name in the From field of bounces.</source>
        <translation>El nombre de usuario en el campo From de los rebotes.</translation>
    </message>
    <message>
        <source>The host name in the From field and the text of bounces.</source>
        <translation>El nombre de host en el campo From y en el texto de los rebotes.</translation>
    </message>
    <message>
        <source>as long as queuelifetime says</source>
        <translation>tanto como dice queuelifetime</translation>
    </message>
    <message>
        <source>How many seconds a bounce is tried before it counts as undeliverable.</source>
        <translation>Cuántos segundos se intenta entregar un rebote antes de darlo por imposible.</translation>
    </message>
    <message>
        <source>bounces hold the whole message</source>
        <translation>los rebotes contienen el mensaje completo</translation>
    </message>
    <message>
        <source>The most bytes of a message that a bounce repeats.</source>
        <translation>El máximo de bytes de un mensaje que repite un rebote.</translation>
    </message>
    <message>
        <source>The subject of bounces.</source>
        <translation>El asunto de los rebotes.</translation>
    </message>
    <message>
        <source>20 recipients that do not exist</source>
        <translation>20 destinatarios que no existen</translation>
    </message>
    <message>
        <source>How many refused recipients end a connection.</source>
        <translation>Cuántos destinatarios rechazados terminan una conexión.</translation>
    </message>
    <message>
        <source>Whether recipients without a mailbox are refused by SMTP; 0 accepts them, and they bounce.</source>
        <translation>Si SMTP rechaza a los destinatarios sin buzón; 0 los acepta, y su correo rebota.</translation>
    </message>
    <message>
        <source>Whether submission refuses senders that are not the user&apos;s; 0 takes every sender.</source>
        <translation>Si el servicio submission rechaza remitentes que no son del usuario; 0 acepta cualquier remitente.</translation>
    </message>
    <message>
        <source>no certificate of a client is asked for</source>
        <translation>no se pide certificado a los clientes</translation>
    </message>
    <message>
        <source>Authorities whose certificates let SMTP clients relay.</source>
        <translation>Autoridades de certificación cuyos certificados permiten retransmitir a los clientes SMTP.</translation>
    </message>
    <message>
        <source>this host shows no certificate</source>
        <translation>este host no muestra ningún certificado</translation>
    </message>
    <message>
        <source>Certificate and key that this host shows to other mail servers.</source>
        <translation>Certificado y clave que este host muestra a otros servidores de correo.</translation>
    </message>
    <message>
        <source>four to a server with a login, to others three quarters of all</source>
        <translation>cuatro por servidor con inicio de sesión; a los demás, tres cuartas partes del total</translation>
    </message>
    <message>
        <source>How many remote deliveries may run at once to one server: a number for all, and server:number for single ones.</source>
        <translation>Cuántas entregas remotas puede haber a la vez a un mismo servidor: un número para todos, y servidor:número para algunos.</translation>
    </message>
    <message>
        <source>How many SMTP connections may be open at once.</source>
        <translation>Cuántas conexiones SMTP puede haber abiertas a la vez.</translation>
    </message>
    <message>
        <source>one queue for all</source>
        <translation>una cola para todo</translation>
    </message>
    <message>
        <source>Local deliveries at once of one queue of several.</source>
        <translation>Entregas locales simultáneas de una cola entre varias.</translation>
    </message>
    <message>
        <source>How many local deliveries may run at once; 0 holds them all.</source>
        <translation>Cuántas entregas locales puede haber a la vez; 0 las retiene todas.</translation>
    </message>
    <message>
        <source>half of concurrencyincoming</source>
        <translation>la mitad de concurrencyincoming</translation>
    </message>
    <message>
        <source>How many SMTP connections one client address, or one IPv6 network of 64 bits, may have open at once; 0 sets no limit.</source>
        <translation>Cuántas conexiones SMTP puede tener abiertas a la vez una dirección de cliente, o una red IPv6 de 64 bits; 0 no pone límite.</translation>
    </message>
    <message>
        <source>Remote deliveries at once of one queue of several.</source>
        <translation>Entregas remotas simultáneas de una cola entre varias.</translation>
    </message>
    <message>
        <source>How many remote deliveries may run at once; 0 holds them all.</source>
        <translation>Cuántas entregas remotas puede haber a la vez; 0 las retiene todas.</translation>
    </message>
    <message>
        <source>The character that separates a user name from its extension.</source>
        <translation>El carácter que separa un nombre de usuario de su extensión.</translation>
    </message>
    <message>
        <source>The groups of the hub&apos;s accounts, one a line: that of the queue, and the one that owns no file.</source>
        <translation>Los grupos de las cuentas del hub, uno por línea: el de la cola y el que no posee ningún archivo.</translation>
    </message>
    <message>
        <source>Permission bits that a home directory and a .qmail file must not have.</source>
        <translation>Bits de permiso que no deben tener un directorio personal ni un archivo .qmail.</translation>
    </message>
    <message>
        <source>The most deliveries a spawner starts at once, whatever the concurrency files say.</source>
        <translation>El máximo de entregas que un spawner inicia a la vez, digan lo que digan los archivos concurrency.</translation>
    </message>
    <message>
        <source>Into how many subdirectories the queue is split; a prime number, fixed when the queue is made.</source>
        <translation>En cuántos subdirectorios se divide la cola; un número primo, fijado al crear la cola.</translation>
    </message>
    <message>
        <source>The accounts of the hub, one a line, for: aliases, SMTP, logs, files, looking users up, queue, remote mail, send.</source>
        <translation>Las cuentas del hub, una por línea, para: alias, SMTP, registros, archivos, búsqueda de usuarios, cola, correo remoto, envío.</translation>
    </message>
    <message>
        <source>How many SMTP connections one client address may open within a minute; 0 sets no limit.</source>
        <translation>Cuántas conexiones SMTP puede abrir una dirección de cliente en un minuto; 0 no pone límite.</translation>
    </message>
    <message>
        <source>The largest message accepted over SMTP, in bytes; 0 is no limit.</source>
        <translation>El mensaje más grande que se acepta por SMTP, en bytes; 0 es sin límite.</translation>
    </message>
    <message>
        <source>What is done with mail for a user who has no .qmail file: a line as in .qmail.</source>
        <translation>Qué se hace con el correo de un usuario sin archivo .qmail: una línea como en .qmail.</translation>
    </message>
    <message>
        <source>Added to host names without a dot in messages that are sent from here.</source>
        <translation>Se añade a los nombres de host sin punto en los mensajes que se envían desde aquí.</translation>
    </message>
    <message>
        <source>Added to addresses without a host in messages that are sent from here.</source>
        <translation>Se añade a las direcciones sin host en los mensajes que se envían desde aquí.</translation>
    </message>
    <message>
        <source>After how many hours in the queue a sender is told of the delay; 0 tells nobody.</source>
        <translation>Tras cuántas horas en la cola se avisa al remitente del retraso; 0 no avisa a nadie.</translation>
    </message>
    <message>
        <source>1: a delivery that is tried again leaves out the lines of .qmail that worked; 0: it begins anew, as qmail.</source>
        <translation>1: una entrega que se reintenta omite las líneas de .qmail que ya funcionaron; 0: empieza de nuevo, como qmail.</translation>
    </message>
    <message>
        <source>The longest pause, in seconds, for a server that refuses everything for now; 0 makes no pause.</source>
        <translation>La pausa más larga, en segundos, para un servidor que por ahora lo rechaza todo; 0 no hace pausa.</translation>
    </message>
    <message>
        <source>Parameters of key exchange for TLS.</source>
        <translation>Parámetros del intercambio de claves para TLS.</translation>
    </message>
    <message>
        <source>no block list is asked</source>
        <translation>no se consulta ninguna lista de bloqueo</translation>
    </message>
    <message>
        <source>Queues by domain.</source>
        <translation>Colas por dominio.</translation>
    </message>
    <message>
        <source>The host that gets bounces which cannot be delivered.</source>
        <translation>El host que recibe los rebotes que no se pueden entregar.</translation>
    </message>
    <message>
        <source>Bounces which cannot be delivered: deliver to doublebounceto, quiet (not if the sender does not exist), discard.</source>
        <translation>Rebotes que no se pueden entregar: deliver los entrega a doublebounceto, quiet (no si el remitente no existe), discard los descarta.</translation>
    </message>
    <message>
        <source>The user who gets bounces which cannot be delivered; an empty line discards them.</source>
        <translation>El usuario que recibe los rebotes que no se pueden entregar; una línea vacía los descarta.</translation>
    </message>
    <message>
        <source>1: a message with bytes above 127 is recoded for a server that takes none; 0: it is sent as it is.</source>
        <translation>1: un mensaje con bytes por encima de 127 se recodifica para un servidor que no los admite; 0: se envía tal cual.</translation>
    </message>
    <message>
        <source>Added to envelope recipients without an @.</source>
        <translation>Se añade a los destinatarios del sobre sin @.</translation>
    </message>
    <message>
        <source>nothing is filtered</source>
        <translation>no se filtra nada</translation>
    </message>
    <message>
        <source>Filters by domain.</source>
        <translation>Filtros por dominio.</translation>
    </message>
    <message>
        <source>How many waiting messages a second are tried when all are to be tried at once; 0 sets no limit.</source>
        <translation>Cuántos mensajes en espera se intentan por segundo cuando hay que intentarlos todos a la vez; 0 no pone límite.</translation>
    </message>
    <message>
        <source>The name by which this host greets other mail servers.</source>
        <translation>El nombre con el que este host saluda a otros servidores de correo.</translation>
    </message>
    <message>
        <source>local deliveries go on</source>
        <translation>las entregas locales siguen</translation>
    </message>
    <message>
        <source>1 holds all local deliveries.</source>
        <translation>1 retiene todas las entregas locales.</translation>
    </message>
    <message>
        <source>remote deliveries go on</source>
        <translation>las entregas remotas siguen</translation>
    </message>
    <message>
        <source>1 holds all remote deliveries.</source>
        <translation>1 retiene todas las entregas remotas.</translation>
    </message>
    <message>
        <source>The host name in Message-IDs; no other machine may use the same.</source>
        <translation>El nombre de host en los Message-ID; ninguna otra máquina puede usar el mismo.</translation>
    </message>
    <message>
        <source>How many seconds an open connection waits for the next message to the same server; 0: none is kept.</source>
        <translation>Cuántos segundos espera una conexión abierta el siguiente mensaje para el mismo servidor; 0: no se conserva ninguna.</translation>
    </message>
    <message>
        <source>all mail goes out by SMTP</source>
        <translation>todo el correo sale por SMTP</translation>
    </message>
    <message>
        <source>Domains whose mail is handed to a mail store by LMTP: domain:host:port or domain:/path/of/socket.</source>
        <translation>Dominios cuyo correo se entrega a un almacén de correo por LMTP: dominio:host:puerto o dominio:/ruta/del/socket.</translation>
    </message>
    <message>
        <source>Takes the place of [own IP address] in recipients.</source>
        <translation>Sustituye a [dirección IP propia] en los destinatarios.</translation>
    </message>
    <message>
        <source>Domains whose addresses are the users of this computer.</source>
        <translation>Dominios cuyas direcciones son los usuarios de este equipo.</translation>
    </message>
    <message>
        <source>1: a Maildir that is missing is made when mail comes for it; 0: the mail waits for it, as on qmail.</source>
        <translation>1: un Maildir que falta se crea cuando llega correo para él; 0: el correo lo espera, como en qmail.</translation>
    </message>
    <message>
        <source>How many commands without a message between them end an SMTP connection; 0 sets no limit.</source>
        <translation>Cuántas órdenes sin un mensaje entre ellas terminan una conexión SMTP; 0 no pone límite.</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>sin límite</translation>
    </message>
    <message>
        <source>The most recipients of one message.</source>
        <translation>El máximo de destinatarios de un mensaje.</translation>
    </message>
    <message>
        <source>The full name of this mail host; the standard for most other names.</source>
        <translation>El nombre completo de este host de correo; el valor predeterminado de casi todos los demás nombres.</translation>
    </message>
    <message>
        <source>the addresses of the interfaces</source>
        <translation>las direcciones de las interfaces</translation>
    </message>
    <message>
        <source>Further addresses that are this host.</source>
        <translation>Otras direcciones de este host.</translation>
    </message>
    <message>
        <source>no more domains than in rcpthosts</source>
        <translation>no más dominios que en rcpthosts</translation>
    </message>
    <message>
        <source>More domains like those of rcpthosts, for long lists; needs rcpthosts.</source>
        <translation>Más dominios como los de rcpthosts, para listas largas; necesita rcpthosts.</translation>
    </message>
    <message>
        <source>morercpthosts as qmail-newmrh compiled it.</source>
        <translation>morercpthosts tal como lo compiló qmail-newmrh.</translation>
    </message>
    <message>
        <source>TLS wherever it is offered</source>
        <translation>TLS dondequiera que se ofrezca</translation>
    </message>
    <message>
        <source>A directory with a file for each host that is not asked for TLS.</source>
        <translation>Un directorio con un archivo por cada host al que no se pide TLS.</translation>
    </message>
    <message>
        <source>The own address for outgoing connections, one of each family.</source>
        <translation>La dirección propia para las conexiones salientes, una de cada familia.</translation>
    </message>
    <message>
        <source>a percent sign means nothing</source>
        <translation>un signo de porcentaje no significa nada</translation>
    </message>
    <message>
        <source>Domains where user%host@domain is turned into user@host.</source>
        <translation>Dominios donde usuario%host@dominio se convierte en usuario@host.</translation>
    </message>
    <message>
        <source>Takes the place of a plus sign at the end of a host name in messages that are sent from here.</source>
        <translation>Sustituye a un signo más al final de un nombre de host en los mensajes que se envían desde aquí.</translation>
    </message>
    <message>
        <source>POP3 is not offered</source>
        <translation>no se ofrece POP3</translation>
    </message>
    <message>
        <source>Where mailboxes are offered over POP3 with STLS: address:port, one a line, such as [::]:110.</source>
        <translation>Dónde se ofrecen los buzones por POP3 con STLS: dirección:puerto, uno por línea, como [::]:110.</translation>
    </message>
    <message>
        <source>POP3 under TLS is not offered</source>
        <translation>no se ofrece POP3 bajo TLS</translation>
    </message>
    <message>
        <source>Where mailboxes are offered over POP3 under TLS from the first byte: address:port, one a line, such as [::]:995.</source>
        <translation>Dónde se ofrecen los buzones por POP3 bajo TLS desde el primer byte: dirección:puerto, uno por línea, como [::]:995.</translation>
    </message>
    <message>
        <source>IP addresses of QMQP servers that take this host&apos;s mail, tried in this order.</source>
        <translation>Direcciones IP de los servidores QMQP que reciben el correo de este host, que se prueban en este orden.</translation>
    </message>
    <message>
        <source>The directory above several queues.</source>
        <translation>El directorio por encima de varias colas.</translation>
    </message>
    <message>
        <source>no recipient is added</source>
        <translation>no se añade ningún destinatario</translation>
    </message>
    <message>
        <source>Recipients that every message gets in addition: an archive, or a log of messages.</source>
        <translation>Destinatarios que reciben además todos los mensajes: un archivo histórico o un registro de mensajes.</translation>
    </message>
    <message>
        <source>How many seconds a message is tried before it is returned.</source>
        <translation>Cuántos segundos se intenta entregar un mensaje antes de devolverlo.</translation>
    </message>
    <message>
        <source>mail for any domain is accepted: an open relay</source>
        <translation>se acepta correo para cualquier dominio: un relay abierto</translation>
    </message>
    <message>
        <source>Domains for which mail is accepted over SMTP: a name, or .suffix.</source>
        <translation>Dominios para los que se acepta correo por SMTP: un nombre, o .sufijo.</translation>
    </message>
    <message>
        <source>1: Received lines name the user who has authenticated; 0: they do not.</source>
        <translation>1: las líneas Received nombran al usuario autenticado; 0: no lo nombran.</translation>
    </message>
    <message>
        <source>recipients are not checked</source>
        <translation>no se comprueban los destinatarios</translation>
    </message>
    <message>
        <source>Lists of valid recipients.</source>
        <translation>Listas de destinatarios válidos.</translation>
    </message>
    <message>
        <source>no relay asks for a password</source>
        <translation>ningún relay pide contraseña</translation>
    </message>
    <message>
        <source>Logins at relays: relay:port|user|password, or |command|xoauth2 in place of the password.</source>
        <translation>Inicios de sesión en relays: relay:puerto|usuario|contraseña, o |orden|xoauth2 en lugar de la contraseña.</translation>
    </message>
    <message>
        <source>How fast the waits between local attempts grow: k in birth + (sqrt(age) + k)^2.</source>
        <translation>Cómo de rápido crecen las esperas entre intentos locales: k en nacimiento + (sqrt(edad) + k)^2.</translation>
    </message>
    <message>
        <source>The longest wait between two attempts, in seconds; 0 sets no limit.</source>
        <translation>La espera más larga entre dos intentos, en segundos; 0 no pone límite.</translation>
    </message>
    <message>
        <source>How fast the waits between remote attempts grow: k in birth + (sqrt(age) + k)^2.</source>
        <translation>Cómo de rápido crecen las esperas entre intentos remotos: k en nacimiento + (sqrt(edad) + k)^2.</translation>
    </message>
    <message>
        <source>made from defaulthost, defaultdomain and plusdomain</source>
        <translation>se forma con defaulthost, defaultdomain y plusdomain</translation>
    </message>
    <message>
        <source>How new-inject and ofmipd rewrite host names.</source>
        <translation>Cómo reescriben los nombres de host new-inject y ofmipd.</translation>
    </message>
    <message>
        <source>A key for old TLS clients.</source>
        <translation>Una clave para clientes TLS antiguos.</translation>
    </message>
    <message>
        <source>Relays by sender: address:relay:port or @domain:relay:port, and |user where a relay has several logins.</source>
        <translation>Relays por remitente: dirección:relay:puerto o @dominio:relay:puerto, y |usuario donde un relay tiene varios inicios de sesión.</translation>
    </message>
    <message>
        <source>Key and certificate chain of this host&apos;s servers, in one file.</source>
        <translation>Clave y cadena de certificados de los servidores de este host, en un solo archivo.</translation>
    </message>
    <message>
        <source>servercert.pem is for every name</source>
        <translation>servercert.pem sirve para todos los nombres</translation>
    </message>
    <message>
        <source>A directory with NAME.pem, key and chain for clients that ask for that name.</source>
        <translation>Un directorio con NOMBRE.pem, clave y cadena para los clientes que piden ese nombre.</translation>
    </message>
    <message>
        <source>How many mistakes of a client end its SMTP connection; 0 sets no limit.</source>
        <translation>Cuántos errores de un cliente terminan su conexión SMTP; 0 no pone límite.</translation>
    </message>
    <message>
        <source>The greeting of the SMTP server; its first word should be the host&apos;s name.</source>
        <translation>El saludo del servidor SMTP; su primera palabra debería ser el nombre del host.</translation>
    </message>
    <message>
        <source>Where mail is accepted over SMTP: address:port, one a line; [::]:25 is every address, IPv6 and IPv4.</source>
        <translation>Dónde se acepta correo por SMTP: dirección:puerto, uno por línea; [::]:25 son todas las direcciones, IPv6 e IPv4.</translation>
    </message>
    <message>
        <source>no plug-in</source>
        <translation>ningún complemento</translation>
    </message>
    <message>
        <source>Plug-ins of the SMTP server.</source>
        <translation>Complementos del servidor SMTP.</translation>
    </message>
    <message>
        <source>mail goes where DNS says</source>
        <translation>el correo va adonde indica el DNS</translation>
    </message>
    <message>
        <source>Relays that take the place of DNS, by domain: domain:relay or domain:relay:port.</source>
        <translation>Relays que sustituyen al DNS, por dominio: dominio:relay o dominio:relay:puerto.</translation>
    </message>
    <message>
        <source>SMTP under TLS is not offered</source>
        <translation>no se ofrece SMTP bajo TLS</translation>
    </message>
    <message>
        <source>Where users send mail under TLS from the first byte: address:port, one a line, such as [::]:465.</source>
        <translation>Dónde envían correo los usuarios bajo TLS desde el primer byte: dirección:puerto, uno por línea, como [::]:465.</translation>
    </message>
    <message>
        <source>How strictly SPF is taken.</source>
        <translation>Con qué rigor se aplica SPF.</translation>
    </message>
    <message>
        <source>an explanation of the program</source>
        <translation>una explicación del programa</translation>
    </message>
    <message>
        <source>What a sender refused by SPF is told.</source>
        <translation>Qué se dice a un remitente rechazado por SPF.</translation>
    </message>
    <message>
        <source>nothing is guessed</source>
        <translation>no se supone nada</translation>
    </message>
    <message>
        <source>The SPF rule for domains without one.</source>
        <translation>La regla SPF para los dominios que no tienen ninguna.</translation>
    </message>
    <message>
        <source>no further rule</source>
        <translation>ninguna otra regla</translation>
    </message>
    <message>
        <source>A local SPF rule that is tried first.</source>
        <translation>Una regla SPF local que se prueba primero.</translation>
    </message>
    <message>
        <source>only where it is needed</source>
        <translation>solo donde hace falta</translation>
    </message>
    <message>
        <source>1 rewrites every sender of forwarded mail.</source>
        <translation>1 reescribe todos los remitentes del correo reenviado.</translation>
    </message>
    <message>
        <source>senders are not rewritten</source>
        <translation>no se reescriben los remitentes</translation>
    </message>
    <message>
        <source>The domain of rewritten senders.</source>
        <translation>El dominio de los remitentes reescritos.</translation>
    </message>
    <message>
        <source>Length of the proof in rewritten senders.</source>
        <translation>Longitud de la prueba en los remitentes reescritos.</translation>
    </message>
    <message>
        <source>The shortest proof that is believed.</source>
        <translation>La prueba más corta que se acepta.</translation>
    </message>
    <message>
        <source>How many days a rewritten sender is valid.</source>
        <translation>Cuántos días es válido un remitente reescrito.</translation>
    </message>
    <message>
        <source>Keys of rewritten senders.</source>
        <translation>Claves de los remitentes reescritos.</translation>
    </message>
    <message>
        <source>The character behind SRS0 in rewritten senders.</source>
        <translation>El carácter que sigue a SRS0 en los remitentes reescritos.</translation>
    </message>
    <message>
        <source>submission is not offered</source>
        <translation>no se ofrece submission</translation>
    </message>
    <message>
        <source>Where users send mail after STARTTLS and with their password: address:port, one a line, such as [::]:587.</source>
        <translation>Dónde envían correo los usuarios tras STARTTLS y con su contraseña: dirección:puerto, uno por línea, como [::]:587.</translation>
    </message>
    <message>
        <source>users have their own addresses as senders</source>
        <translation>los usuarios tienen sus propias direcciones como remitentes</translation>
    </message>
    <message>
        <source>Further senders of users at submission: user:address, user:@domain, or user:* for every sender.</source>
        <translation>Otros remitentes de los usuarios en submission: usuario:dirección, usuario:@dominio, o usuario:* para cualquier remitente.</translation>
    </message>
    <message>
        <source>How many seconds another mail server has to accept a connection.</source>
        <translation>Cuántos segundos tiene otro servidor de correo para aceptar una conexión.</translation>
    </message>
    <message>
        <source>How many seconds another mail server has for each answer.</source>
        <translation>Cuántos segundos tiene otro servidor de correo para cada respuesta.</translation>
    </message>
    <message>
        <source>How many seconds an SMTP connection may last in all; 0 sets no limit.</source>
        <translation>Cuántos segundos puede durar en total una conexión SMTP; 0 no pone límite.</translation>
    </message>
    <message>
        <source>How many seconds a client of the SMTP server may be silent.</source>
        <translation>Cuántos segundos puede permanecer en silencio un cliente del servidor SMTP.</translation>
    </message>
    <message>
        <source>those of the TLS library</source>
        <translation>los de la biblioteca TLS</translation>
    </message>
    <message>
        <source>Ciphers for connections to other mail servers.</source>
        <translation>Cifrados para las conexiones con otros servidores de correo.</translation>
    </message>
    <message>
        <source>nobody relays by certificate</source>
        <translation>nadie retransmite por certificado</translation>
    </message>
    <message>
        <source>Addresses in client certificates that may relay.</source>
        <translation>Direcciones en certificados de cliente que pueden retransmitir.</translation>
    </message>
    <message>
        <source>Servers that must be spoken to under TLS: server: with any certificate, server:* with one that fits its name.</source>
        <translation>Servidores con los que hay que hablar bajo TLS: servidor: con cualquier certificado, servidor:* con uno que corresponda a su nombre.</translation>
    </message>
    <message>
        <source>no server must show a certificate</source>
        <translation>ningún servidor tiene que mostrar un certificado</translation>
    </message>
    <message>
        <source>A directory with a file of authorities for each host that must show a certificate.</source>
        <translation>Un directorio con un archivo de autoridades de certificación por cada host que debe mostrar un certificado.</translation>
    </message>
    <message>
        <source>those with forward secrecy and no known weakness</source>
        <translation>los que tienen forward secrecy y ninguna debilidad conocida</translation>
    </message>
    <message>
        <source>Ciphers of TLS 1.2 for clients of this host, in the words of OpenSSL.</source>
        <translation>Cifrados de TLS 1.2 para los clientes de este host, en la notación de OpenSSL.</translation>
    </message>
    <message>
        <source>no virtual domain</source>
        <translation>ningún dominio virtual</translation>
    </message>
    <message>
        <source>Domains and addresses that one local user looks after: domain:user.</source>
        <translation>Dominios y direcciones de los que se encarga un usuario local: dominio:usuario.</translation>
    </message>
    <message>
        <source>the one name in me</source>
        <translation>solo el nombre de me</translation>
    </message>
    <message>
        <source>the name in me</source>
        <translation>el nombre de me</translation>
    </message>
    <message>
        <source>there is none: the file must exist</source>
        <translation>no hay ninguno: el archivo debe existir</translation>
    </message>
    <message>
        <source>qmail-send must be restarted; where mailwrightd runs it does that by itself</source>
        <translation>hay que reiniciar qmail-send; donde se ejecuta mailwrightd, este lo hace por sí mismo</translation>
    </message>
    <message>
        <source>all services of the hub must be restarted</source>
        <translation>hay que reiniciar todos los servicios del hub</translation>
    </message>
    <message>
        <source>qmail-newmrh must compile it</source>
        <translation>qmail-newmrh debe compilarlo</translation>
    </message>
    <message>
        <source>%1 No program of this hub reads it yet.</source>
        <translation>%1 Ningún programa de este hub lo lee todavía.</translation>
    </message>
    <message>
        <source>DNS block lists: clients that one of them knows are refused by rblsmtpd, which then stands before qmail-smtpd, without STARTTLS.</source>
        <translation>Listas de bloqueo DNS: rblsmtpd, que entonces se sitúa delante de qmail-smtpd, sin STARTTLS, rechaza a los clientes que figuran en alguna.</translation>
    </message>
    <message>
        <source>QMQP is not offered</source>
        <translation>No se ofrece QMQP</translation>
    </message>
    <message>
        <source>Where clients that may relay hand over mail by QMQP: address:port, one a line, such as [::]:628.</source>
        <translation>Dónde entregan correo por QMQP los clientes que pueden usar el relay: dirección:puerto, una por línea, como [::]:628.</translation>
    </message>
    <message>
        <source>QMTP is not offered</source>
        <translation>No se ofrece QMTP</translation>
    </message>
    <message>
        <source>Where mail is taken by QMTP: address:port, one a line, such as [::]:209.</source>
        <translation>Dónde se acepta correo por QMTP: dirección:puerto, una por línea, como [::]:209.</translation>
    </message>
    <message>
        <source>The program that takes new mail in qmail-queue&apos;s place, a scanner or bin/qmail-qmqpc, where QMAILQUEUE names none: its path.</source>
        <translation>El programa que recibe el correo nuevo en lugar de qmail-queue, un escáner o bin/qmail-qmqpc, si QMAILQUEUE no indica ninguno: su ruta.</translation>
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
        <translation>Gestionado por</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Direcciones</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Local</source>
        <comment>kind of a domain</comment>
        <translation>Local</translation>
    </message>
    <message>
        <source>Virtual</source>
        <comment>kind of a domain</comment>
        <translation>Virtual</translation>
    </message>
    <message>
        <source>Relay</source>
        <comment>kind of a domain</comment>
        <translation>Relay</translation>
    </message>
    <message>
        <source>receives mail; the name system sends it here</source>
        <translation>recibe correo; el DNS lo envía aquí</translation>
    </message>
    <message>
        <source>the name system sends its mail to another server first</source>
        <translation>el DNS envía su correo primero a otro servidor</translation>
    </message>
    <message>
        <source>the name system sends its mail to another server</source>
        <translation>el DNS envía su correo a otro servidor</translation>
    </message>
    <message>
        <source>the name system says that it takes no mail</source>
        <translation>el DNS dice que no acepta correo</translation>
    </message>
    <message>
        <source>the name system does not know this name</source>
        <translation>el DNS no conoce este nombre</translation>
    </message>
    <message>
        <source>the name system did not answer</source>
        <translation>el DNS no respondió</translation>
    </message>
    <message>
        <source>There is no MX record: mail goes to the address of the name itself.</source>
        <translation>No hay ningún registro MX: el correo va a la dirección del propio nombre.</translation>
    </message>
    <message>
        <source>no address</source>
        <translation>sin dirección</translation>
    </message>
    <message>
        <source>%1 %2 (%3), this hub</source>
        <comment>preference, server name, addresses</comment>
        <translation>%1 %2 (%3), este hub</translation>
    </message>
    <message>
        <source>%1 %2 (%3)</source>
        <comment>preference, server name, addresses</comment>
        <translation>%1 %2 (%3)</translation>
    </message>
    <message>
        <source>To receive its mail from others, add an MX record with the name of this hub where the domain&apos;s names are kept. Behind a router it is right when that record leads to the router&apos;s address.</source>
        <translation>Para recibir su correo desde fuera, añada un registro MX con el nombre de este hub donde se administran los nombres del dominio. Detrás de un router, es correcto que ese registro lleve a la dirección del router.</translation>
    </message>
    <message>
        <source>mail from outside is refused: it is missing in rcpthosts</source>
        <translation>se rechaza el correo de fuera: el dominio falta en rcpthosts</translation>
    </message>
    <message>
        <source>every address bounces</source>
        <translation>el correo a cualquier dirección rebota</translation>
    </message>
    <message>
        <source>is taken and passed on</source>
        <translation>su correo se acepta y se transmite</translation>
    </message>
    <message>
        <source>is passed on to %1</source>
        <comment>server</comment>
        <translation>su correo se transmite a %1</translation>
    </message>
    <message>
        <source>receives mail</source>
        <translation>recibe correo</translation>
    </message>
    <message>
        <source>this computer’s users</source>
        <translation>los usuarios de este equipo</translation>
    </message>
    <message>
        <source>%1, without %2</source>
        <comment>a domain, addresses it does not hold for</comment>
        <translation>%1, sin %2</translation>
    </message>
</context>
<context>
    <name>DotQmailWords</name>
    <message>
        <source>A copy is passed on to %1.</source>
        <comment>address</comment>
        <translation>Se reenvía una copia a %1.</translation>
    </message>
    <message>
        <source>It is kept in the Maildir %1.</source>
        <comment>path</comment>
        <translation>Se guarda en el Maildir %1.</translation>
    </message>
    <message>
        <source>It is appended to the mbox file %1.</source>
        <comment>path</comment>
        <translation>Se añade al archivo mbox %1.</translation>
    </message>
    <message>
        <source>It is given to the program %1.</source>
        <comment>command line</comment>
        <translation>Se pasa al programa %1.</translation>
    </message>
    <message>
        <source>From here on it is a list: nothing but addresses may follow.</source>
        <translation>A partir de aquí es una lista: solo pueden seguir direcciones.</translation>
    </message>
    <message>
        <source>The line %1 is ignored.</source>
        <comment>number</comment>
        <translation>La línea %1 no se tiene en cuenta.</translation>
    </message>
    <message>
        <source>The first line is blank: the mail waits until it is not.</source>
        <translation>La primera línea está en blanco: el correo espera hasta que deje de estarlo.</translation>
    </message>
    <message>
        <source>The file is empty: the standard delivery holds.</source>
        <translation>El archivo está vacío: vale la entrega predeterminada.</translation>
    </message>
    <message>
        <source>It names no place: the mail is dropped without a word.</source>
        <translation>No indica ningún destino: el correo se descarta sin avisar.</translation>
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
        <translation>%1 d</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <comment>days, hours</comment>
        <translation>%1 d %2 h</translation>
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
        <translation>ahora</translation>
    </message>
    <message>
        <source>in %1 s</source>
        <comment>seconds</comment>
        <translation>en %1 s</translation>
    </message>
    <message>
        <source>in %1 min</source>
        <comment>minutes</comment>
        <translation>en %1 min</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Entrega</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Cola</translation>
    </message>
    <message>
        <source>Mail in (SMTP)</source>
        <translation>Correo entrante (SMTP)</translation>
    </message>
    <message>
        <source>Mail from users (submission)</source>
        <translation>Correo de usuarios (submission)</translation>
    </message>
    <message>
        <source>Mail from users (submission under TLS)</source>
        <translation>Correo de usuarios (submission bajo TLS)</translation>
    </message>
    <message>
        <source>Mailboxes (POP3)</source>
        <translation>Buzones (POP3)</translation>
    </message>
    <message>
        <source>Mailboxes (POP3 under TLS)</source>
        <translation>Buzones (POP3 bajo TLS)</translation>
    </message>
    <message>
        <source>Mail in (QMTP)</source>
        <translation>Correo entrante (QMTP)</translation>
    </message>
    <message>
        <source>Mail from null clients (QMQP)</source>
        <translation>Correo de clientes sin cola (QMQP)</translation>
    </message>
</context>
<context>
    <name>HelperWords</name>
    <message>
        <source>None.</source>
        <translation>Ninguna.</translation>
    </message>
    <message>
        <source>None. qmail-send is told to read its files again (HUP).</source>
        <translation>Ninguna. Se indica a qmail-send que vuelva a leer sus archivos (HUP).</translation>
    </message>
    <message>
        <source>qmail-send is restarted: running deliveries finish first; mail is taken meanwhile.</source>
        <translation>Se reinicia qmail-send: antes terminan las entregas en curso; entretanto se acepta correo.</translation>
    </message>
    <message>
        <source>All services are restarted: running deliveries and connections finish first, and for some seconds no mail is taken.</source>
        <translation>Se reinician todos los servicios: antes terminan las entregas y conexiones en curso, y durante unos segundos no se acepta correo.</translation>
    </message>
    <message>
        <source>Mail to anybody@%1 is accepted from the whole Internet.</source>
        <translation>Se acepta de todo Internet el correo para cualquiera@%1.</translation>
    </message>
    <message>
        <source>Mail to anybody below %1 is accepted from the whole Internet.</source>
        <translation>Se acepta de todo Internet el correo para cualquiera por debajo de %1.</translation>
    </message>
    <message>
        <source>Mail to anybody@%1 is refused from now on.</source>
        <translation>Desde ahora se rechaza el correo para cualquiera@%1.</translation>
    </message>
    <message>
        <source>Mail to anybody below %1 is refused from now on.</source>
        <translation>Desde ahora se rechaza el correo para cualquiera por debajo de %1.</translation>
    </message>
    <message>
        <source>Mail for any domain is accepted from everybody: the hub becomes an open relay.</source>
        <translation>Se acepta de todos el correo para cualquier dominio: el hub se convierte en un relay abierto.</translation>
    </message>
    <message>
        <source>From now on only mail for the named domains is accepted; until now it was mail for any domain.</source>
        <translation>Desde ahora solo se acepta correo para los dominios nombrados; hasta ahora se aceptaba para cualquier dominio.</translation>
    </message>
    <message>
        <source>Only the domain in control/me is local.</source>
        <translation>Solo es local el dominio de control/me.</translation>
    </message>
    <message>
        <source>The addresses of %1 are the users and aliases of this computer.</source>
        <translation>Las direcciones de %1 son los usuarios y alias de este equipo.</translation>
    </message>
    <message>
        <source>%1 is no longer local: mail for it goes where virtualdomains or DNS say; what waits for it in the queue as local mail is still delivered here.</source>
        <translation>%1 ya no es local: su correo va adonde indican virtualdomains o el DNS; lo que espera en la cola como correo local se entrega aún aquí.</translation>
    </message>
    <message>
        <source>%1 is no longer virtual: mail for it goes where locals or DNS say.</source>
        <translation>%1 ya no es virtual: su correo va adonde indican locals o el DNS.</translation>
    </message>
    <message>
        <source>Through control/virtualdomains mail to anybody@%1 goes to the local address %2-NAME.</source>
        <translation>Por control/virtualdomains, el correo para cualquiera@%1 va a la dirección local %2-NOMBRE.</translation>
    </message>
    <message>
        <source>Through control/virtualdomains mail to anybody below %1 goes to the local address %2-NAME.</source>
        <translation>Por control/virtualdomains, el correo para cualquiera por debajo de %1 va a la dirección local %2-NOMBRE.</translation>
    </message>
    <message>
        <source>Through control/virtualdomains mail to %1 goes to the local address %2-NAME.</source>
        <translation>Por control/virtualdomains, el correo para %1 va a la dirección local %2-NOMBRE.</translation>
    </message>
    <message>
        <source>The same for %1 more.</source>
        <translation>Lo mismo para %1 más.</translation>
    </message>
    <message>
        <source>%1 is removed; without it holds: %2.</source>
        <translation>Se elimina %1; sin él vale: %2.</translation>
    </message>
    <message>
        <source>It is taken back after %1 seconds unless it is confirmed, because it changes where mail is sent.</source>
        <translation>Se deshace a los %1 segundos si no se confirma, porque cambia adónde se envía el correo.</translation>
    </message>
    <message>
        <source>It is taken back after %1 seconds unless it is confirmed, because it changes where the hub listens.</source>
        <translation>Se deshace a los %1 segundos si no se confirma, porque cambia dónde escucha el hub.</translation>
    </message>
    <message>
        <source>It is taken back after %1 seconds unless it is confirmed, because it changes what the hub is called or runs as.</source>
        <translation>Se deshace a los %1 segundos si no se confirma, porque cambia cómo se llama el hub o con qué cuentas se ejecuta.</translation>
    </message>
    <message>
        <source>It is taken back after %1 seconds unless it is confirmed, because it changes whether the hub relays for everybody.</source>
        <translation>Se deshace a los %1 segundos si no se confirma, porque cambia si el hub retransmite para todos.</translation>
    </message>
    <message>
        <source>every file reads back as it was meant</source>
        <translation>todos los archivos se leen tal como debían quedar</translation>
    </message>
    <message>
        <source>the change is recorded in the history</source>
        <translation>el cambio consta en el historial</translation>
    </message>
    <message>
        <source>control/morercpthosts is compiled</source>
        <translation>control/morercpthosts está compilado</translation>
    </message>
    <message>
        <source>users/assign is compiled</source>
        <translation>users/assign está compilado</translation>
    </message>
    <message>
        <source>the tcp rules are compiled</source>
        <translation>las reglas tcp están compiladas</translation>
    </message>
    <message>
        <source>qmail-send reads its files again (HUP)</source>
        <translation>qmail-send vuelve a leer sus archivos (HUP)</translation>
    </message>
    <message>
        <source>all services are restarted</source>
        <translation>todos los servicios se han reiniciado</translation>
    </message>
    <message>
        <source>%1 is restarted</source>
        <translation>%1 se ha reiniciado</translation>
    </message>
    <message>
        <source>by SMTP mail to %1 is accepted</source>
        <translation>por SMTP se acepta el correo para %1</translation>
    </message>
    <message>
        <source>by SMTP mail to %1 is refused</source>
        <translation>por SMTP se rechaza el correo para %1</translation>
    </message>
    <message>
        <source>%1 is written</source>
        <translation>%1 está escrito</translation>
    </message>
    <message>
        <source>%1 is removed</source>
        <translation>%1 está eliminado</translation>
    </message>
    <message>
        <source>it does not run; it reads them when it starts</source>
        <translation>no se está ejecutando; los lee al arrancar</translation>
    </message>
    <message>
        <source>it does not run; it reads its files when it starts</source>
        <translation>no se está ejecutando; lee sus archivos al arrancar</translation>
    </message>
    <message>
        <source>it has answered since</source>
        <translation>ha respondido desde entonces</translation>
    </message>
    <message>
        <source>it was told; whether it has read them cannot be asked</source>
        <translation>se le ha indicado; no se puede preguntar si los ha leído</translation>
    </message>
    <message>
        <source>it runs as process %1</source>
        <translation>se ejecuta como proceso %1</translation>
    </message>
    <message>
        <source>it says the same already</source>
        <translation>ya dice lo mismo</translation>
    </message>
    <message>
        <source>this machine may send mail anywhere, so the answer would say nothing</source>
        <translation>esta máquina puede enviar correo a cualquier lugar, así que la respuesta no diría nada</translation>
    </message>
    <message>
        <source>Undo of change %1: %2</source>
        <translation>Deshacer el cambio %1: %2</translation>
    </message>
    <message>
        <source>there is no Maildir %1 yet: mail for it waits until its owner makes it with maildirmake</source>
        <translation>aún no existe el Maildir %1: su correo espera hasta que su dueño lo cree con maildirmake</translation>
    </message>
    <message>
        <source>Could not %1: %2</source>
        <translation>No se ha podido %1: %2</translation>
    </message>
    <message>
        <source>change where mail for the address goes</source>
        <translation>cambiar adónde va el correo de la dirección</translation>
    </message>
    <message>
        <source>take the addresses from the table</source>
        <translation>tomar las direcciones de la tabla</translation>
    </message>
    <message>
        <source>remove the address</source>
        <translation>eliminar la dirección</translation>
    </message>
    <message>
        <source>restore the backup</source>
        <translation>restaurar la copia de seguridad</translation>
    </message>
    <message>
        <source>edit the files</source>
        <translation>editar los archivos</translation>
    </message>
    <message>
        <source>make these changes</source>
        <translation>hacer estos cambios</translation>
    </message>
    <message>
        <source>take back the change</source>
        <translation>revertir el cambio</translation>
    </message>
    <message>
        <source>change the setting</source>
        <translation>cambiar el ajuste</translation>
    </message>
    <message>
        <source>set the setting back to its standard</source>
        <translation>devolver el ajuste a su valor predeterminado</translation>
    </message>
    <message>
        <source>write the file</source>
        <translation>escribir el archivo</translation>
    </message>
    <message>
        <source>add the domain</source>
        <translation>añadir el dominio</translation>
    </message>
    <message>
        <source>change the domain</source>
        <translation>cambiar el dominio</translation>
    </message>
    <message>
        <source>remove the domain</source>
        <translation>eliminar el dominio</translation>
    </message>
    <message>
        <source>rename the domain</source>
        <translation>cambiar el nombre del dominio</translation>
    </message>
    <message>
        <source>remove the entry of fastforward&apos;s table</source>
        <translation>eliminar la entrada de la tabla de fastforward</translation>
    </message>
    <message>
        <source>set the entry of fastforward&apos;s table</source>
        <translation>definir la entrada de la tabla de fastforward</translation>
    </message>
    <message>
        <source>change the names of the hub</source>
        <translation>cambiar los nombres del hub</translation>
    </message>
    <message>
        <source>add members to the mailing list</source>
        <translation>añadir miembros a la lista de correo</translation>
    </message>
    <message>
        <source>make the mailing list</source>
        <translation>crear la lista de correo</translation>
    </message>
    <message>
        <source>remove the mailing list</source>
        <translation>eliminar la lista de correo</translation>
    </message>
    <message>
        <source>remove members of the mailing list</source>
        <translation>eliminar miembros de la lista de correo</translation>
    </message>
    <message>
        <source>change the owner of the mailing list</source>
        <translation>cambiar el propietario de la lista de correo</translation>
    </message>
    <message>
        <source>remove the password</source>
        <translation>eliminar la contraseña</translation>
    </message>
    <message>
        <source>set the password</source>
        <translation>definir la contraseña</translation>
    </message>
    <message>
        <source>change what is archived</source>
        <translation>cambiar lo que se archiva</translation>
    </message>
    <message>
        <source>change the queue for hosts that dial in</source>
        <translation>cambiar la cola para los hosts que se conectan por marcación</translation>
    </message>
    <message>
        <source>make this a client without a queue</source>
        <translation>convertir este equipo en un cliente sin cola</translation>
    </message>
    <message>
        <source>make this a client of another hub</source>
        <translation>convertir este equipo en un cliente de otro hub</translation>
    </message>
    <message>
        <source>add the rule for clients</source>
        <translation>añadir la regla para clientes</translation>
    </message>
    <message>
        <source>remove the rule for clients</source>
        <translation>eliminar la regla para clientes</translation>
    </message>
    <message>
        <source>end the service</source>
        <translation>terminar el servicio</translation>
    </message>
    <message>
        <source>begin the service</source>
        <translation>poner en marcha el servicio</translation>
    </message>
    <message>
        <source>let the services follow their settings</source>
        <translation>hacer que los servicios sigan sus ajustes</translation>
    </message>
    <message>
        <source>take over the hub</source>
        <translation>adoptar el hub</translation>
    </message>
    <message>
        <source>make the hub</source>
        <translation>crear el hub</translation>
    </message>
    <message>
        <source>remove the smart host</source>
        <translation>eliminar el smart host</translation>
    </message>
    <message>
        <source>set the smart host</source>
        <translation>definir el smart host</translation>
    </message>
    <message>
        <source>install the certificate</source>
        <translation>instalar el certificado</translation>
    </message>
    <message>
        <source>make the certificate</source>
        <translation>crear el certificado</translation>
    </message>
    <message>
        <source>remove the certificate</source>
        <translation>eliminar el certificado</translation>
    </message>
    <message>
        <source>add the rule of users/assign</source>
        <translation>añadir la regla de users/assign</translation>
    </message>
    <message>
        <source>make users/assign anew</source>
        <translation>volver a generar users/assign</translation>
    </message>
    <message>
        <source>remove the rule of users/assign</source>
        <translation>eliminar la regla de users/assign</translation>
    </message>
    <message>
        <source>change the list of users</source>
        <translation>cambiar la lista de usuarios</translation>
    </message>
    <message>
        <source>take back what was not confirmed</source>
        <translation>deshacer lo que no se confirmó</translation>
    </message>
    <message>
        <source>make the change</source>
        <translation>hacer el cambio</translation>
    </message>
    <message>
        <source>begin a change</source>
        <translation>empezar un cambio</translation>
    </message>
    <message>
        <source>make good an interrupted change</source>
        <translation>reparar un cambio interrumpido</translation>
    </message>
    <message>
        <source>open the history</source>
        <translation>abrir el historial</translation>
    </message>
    <message>
        <source>open the history in %1</source>
        <translation>abrir el historial en %1</translation>
    </message>
    <message>
        <source>make the history in %1</source>
        <translation>crear el historial en %1</translation>
    </message>
    <message>
        <source>read the history</source>
        <translation>leer el historial</translation>
    </message>
    <message>
        <source>write the history</source>
        <translation>escribir el historial</translation>
    </message>
    <message>
        <source>read the audit log</source>
        <translation>leer el registro de auditoría</translation>
    </message>
    <message>
        <source>read the request</source>
        <translation>leer la petición</translation>
    </message>
    <message>
        <source>note what was edited outside</source>
        <translation>anotar lo que se editó desde fuera</translation>
    </message>
    <message>
        <source>forget the confirmation</source>
        <translation>olvidar la confirmación</translation>
    </message>
    <message>
        <source>take back the change of %1</source>
        <translation>revertir el cambio de %1</translation>
    </message>
    <message>
        <source>undo change %1</source>
        <translation>deshacer el cambio %1</translation>
    </message>
    <message>
        <source>find the hub</source>
        <translation>encontrar el hub</translation>
    </message>
    <message>
        <source>find the file of %1</source>
        <translation>encontrar el archivo de %1</translation>
    </message>
    <message>
        <source>find the files of %1</source>
        <translation>encontrar los archivos de %1</translation>
    </message>
    <message>
        <source>find the files of the addresses</source>
        <translation>encontrar los archivos de las direcciones</translation>
    </message>
    <message>
        <source>find the account of the SMTP server</source>
        <translation>encontrar la cuenta del servidor SMTP</translation>
    </message>
    <message>
        <source>list the addresses</source>
        <translation>listar las direcciones</translation>
    </message>
    <message>
        <source>list the mailing lists</source>
        <translation>listar las listas de correo</translation>
    </message>
    <message>
        <source>look at the list %1</source>
        <translation>examinar la lista %1</translation>
    </message>
    <message>
        <source>read the members of %1</source>
        <translation>leer los miembros de %1</translation>
    </message>
    <message>
        <source>make the mailing list %1</source>
        <translation>crear la lista de correo %1</translation>
    </message>
    <message>
        <source>read the passwords</source>
        <translation>leer las contraseñas</translation>
    </message>
    <message>
        <source>set a password</source>
        <translation>definir una contraseña</translation>
    </message>
    <message>
        <source>add the rule</source>
        <translation>añadir la regla</translation>
    </message>
    <message>
        <source>compile the rules</source>
        <translation>compilar las reglas</translation>
    </message>
    <message>
        <source>make users/assign</source>
        <translation>generar users/assign</translation>
    </message>
    <message>
        <source>look up the accounts</source>
        <translation>buscar las cuentas</translation>
    </message>
    <message>
        <source>look up the account %1</source>
        <translation>buscar la cuenta %1</translation>
    </message>
    <message>
        <source>explain %1</source>
        <translation>explicar %1</translation>
    </message>
    <message>
        <source>rename %1</source>
        <translation>cambiar el nombre de %1</translation>
    </message>
    <message>
        <source>add %1</source>
        <translation>añadir %1</translation>
    </message>
    <message>
        <source>change %1</source>
        <translation>cambiar %1</translation>
    </message>
    <message>
        <source>read %1</source>
        <translation>leer %1</translation>
    </message>
    <message>
        <source>open %1</source>
        <translation>abrir %1</translation>
    </message>
    <message>
        <source>start %1</source>
        <translation>arrancar %1</translation>
    </message>
    <message>
        <source>connect to %1</source>
        <translation>conectar con %1</translation>
    </message>
    <message>
        <source>make a certificate</source>
        <translation>crear un certificado</translation>
    </message>
    <message>
        <source>make a hub in %1</source>
        <translation>crear un hub en %1</translation>
    </message>
    <message>
        <source>take over the hub in %1</source>
        <translation>adoptar el hub de %1</translation>
    </message>
    <message>
        <source>read the relays</source>
        <translation>leer los relays</translation>
    </message>
    <message>
        <source>try the relay</source>
        <translation>probar el relay</translation>
    </message>
    <message>
        <source>back up the configuration</source>
        <translation>hacer una copia de seguridad de la configuración</translation>
    </message>
    <message>
        <source>read the backup %1</source>
        <translation>leer la copia de seguridad %1</translation>
    </message>
    <message>
        <source>remove the backup %1</source>
        <translation>eliminar la copia de seguridad %1</translation>
    </message>
    <message>
        <source>finish the change</source>
        <translation>terminar el cambio</translation>
    </message>
    <message>
        <source>show %1</source>
        <translation>mostrar %1</translation>
    </message>
    <message>
        <source>stop the hub</source>
        <translation>parar el hub</translation>
    </message>
    <message>
        <source>read the queue</source>
        <translation>leer la cola</translation>
    </message>
    <message>
        <source>look after the hub</source>
        <translation>ocuparse del hub</translation>
    </message>
    <message>
        <source>retry all messages</source>
        <translation>reintentar todos los mensajes</translation>
    </message>
    <message>
        <source>retry message %1</source>
        <translation>reintentar el mensaje %1</translation>
    </message>
    <message>
        <source>return message %1</source>
        <translation>devolver el mensaje %1</translation>
    </message>
    <message>
        <source>delete message %1</source>
        <translation>borrar el mensaje %1</translation>
    </message>
    <message>
        <source>give message %1 more time</source>
        <translation>dar más tiempo al mensaje %1</translation>
    </message>
    <message>
        <source>start the service %1</source>
        <translation>arrancar el servicio %1</translation>
    </message>
    <message>
        <source>stop the service %1</source>
        <translation>parar el servicio %1</translation>
    </message>
    <message>
        <source>restart the service %1</source>
        <translation>reiniciar el servicio %1</translation>
    </message>
    <message>
        <source>pause the service %1</source>
        <translation>pausar el servicio %1</translation>
    </message>
    <message>
        <source>continue the service %1</source>
        <translation>continuar el servicio %1</translation>
    </message>
    <message>
        <source>reload the service %1</source>
        <translation>recargar el servicio %1</translation>
    </message>
    <message>
        <source>try the login at %1</source>
        <translation>probar el inicio de sesión en %1</translation>
    </message>
    <message>
        <source>send a test mail</source>
        <translation>enviar un correo de prueba</translation>
    </message>
    <message>
        <source>ask the name system</source>
        <translation>consultar el DNS</translation>
    </message>
    <message>
        <source>ask the name system about %1</source>
        <translation>consultar el DNS acerca de %1</translation>
    </message>
    <message>
        <source>list the logs of %1</source>
        <translation>listar los registros de %1</translation>
    </message>
    <message>
        <source>open the log %1</source>
        <translation>abrir el registro %1</translation>
    </message>
    <message>
        <source>open the log file %1 in %2</source>
        <translation>abrir el archivo de registro %1 en %2</translation>
    </message>
    <message>
        <source>Could not answer: %1</source>
        <translation>No se ha podido responder: %1</translation>
    </message>
    <message>
        <source>There is no %1</source>
        <translation>No existe %1</translation>
    </message>
    <message>
        <source>There is no file to change: %1</source>
        <translation>No hay ningún archivo que cambiar: %1</translation>
    </message>
    <message>
        <source>There is no control file to change: %1</source>
        <translation>No hay ningún archivo de control que cambiar: %1</translation>
    </message>
    <message>
        <source>There is no history: %1</source>
        <translation>No hay historial: %1</translation>
    </message>
    <message>
        <source>There is no change %1</source>
        <translation>No existe el cambio %1</translation>
    </message>
    <message>
        <source>There is no change %1, and an older one %2</source>
        <translation>No existe el cambio %1, ni uno anterior %2</translation>
    </message>
    <message>
        <source>There is no change %1 that can be undone</source>
        <translation>No hay ningún cambio %1 que se pueda deshacer</translation>
    </message>
    <message>
        <source>There is no change to undo</source>
        <translation>No hay ningún cambio que deshacer</translation>
    </message>
    <message>
        <source>There is no change that waits to be confirmed</source>
        <translation>No hay ningún cambio pendiente de confirmar</translation>
    </message>
    <message>
        <source>There is no domain %1 on this hub</source>
        <translation>No existe el dominio %1 en este hub</translation>
    </message>
    <message>
        <source>There is no domain %1 that is delivered here</source>
        <translation>No hay ningún dominio %1 que se entregue aquí</translation>
    </message>
    <message>
        <source>There is no domain %1 in this backup</source>
        <translation>No existe el dominio %1 en esta copia de seguridad</translation>
    </message>
    <message>
        <source>There is no delivery to %1 there</source>
        <translation>No hay ninguna entrega a %1 ahí</translation>
    </message>
    <message>
        <source>There is no file of the address %1 (%2)</source>
        <translation>No hay ningún archivo de la dirección %1 (%2)</translation>
    </message>
    <message>
        <source>There is no file %1 in this backup</source>
        <translation>No existe el archivo %1 en esta copia de seguridad</translation>
    </message>
    <message>
        <source>There is no backup named %1</source>
        <translation>No hay ninguna copia de seguridad llamada %1</translation>
    </message>
    <message>
        <source>There is no entry &quot;%1&quot; in %2</source>
        <translation>No hay ninguna entrada &quot;%1&quot; en %2</translation>
    </message>
    <message>
        <source>There is no name %1 in the table of fastforward</source>
        <translation>No existe el nombre %1 en la tabla de fastforward</translation>
    </message>
    <message>
        <source>There is no mailing list %1</source>
        <translation>No existe la lista de correo %1</translation>
    </message>
    <message>
        <source>There is no member %1 of %2</source>
        <translation>No hay ningún miembro %1 de %2</translation>
    </message>
    <message>
        <source>There is no password of %1</source>
        <translation>No hay ninguna contraseña de %1</translation>
    </message>
    <message>
        <source>There is no rule for %1</source>
        <translation>No hay ninguna regla para %1</translation>
    </message>
    <message>
        <source>There is no rule for everybody else</source>
        <translation>No hay ninguna regla para todos los demás</translation>
    </message>
    <message>
        <source>There is no rule for %1 in users/assign</source>
        <translation>No hay ninguna regla para %1 en users/assign</translation>
    </message>
    <message>
        <source>There is no relay for %1</source>
        <translation>No hay ningún relay para %1</translation>
    </message>
    <message>
        <source>There is no certificate %1</source>
        <translation>No existe el certificado %1</translation>
    </message>
    <message>
        <source>There is no account %1</source>
        <translation>No existe la cuenta %1</translation>
    </message>
    <message>
        <source>There is no local address of %1: %2</source>
        <translation>No hay ninguna dirección local de %1: %2</translation>
    </message>
    <message>
        <source>There is no service named %1</source>
        <translation>No hay ningún servicio llamado %1</translation>
    </message>
    <message>
        <source>There is no service named %1 that a hub can have</source>
        <translation>No hay ningún servicio llamado %1 que un hub pueda tener</translation>
    </message>
    <message>
        <source>There is no control file named %1</source>
        <translation>No hay ningún archivo de control llamado %1</translation>
    </message>
    <message>
        <source>There is no log directory named %1</source>
        <translation>No hay ningún directorio de registros llamado %1</translation>
    </message>
    <message>
        <source>There is no log file %1 in %2</source>
        <translation>No existe el archivo de registro %1 en %2</translation>
    </message>
    <message>
        <source>There is no log file %1 as it was listed</source>
        <translation>No existe el archivo de registro %1 tal como figuraba en la lista</translation>
    </message>
    <message>
        <source>There is no hub in %1 that was set up by hand: no service below /service or /etc/service starts its qmail-send</source>
        <translation>No hay en %1 ningún hub instalado a mano: ningún servicio bajo /service o /etc/service arranca su qmail-send</translation>
    </message>
    <message>
        <source>There is no hub in %1 yet; one of the acts must make it (org.mailwright.Setup).</source>
        <translation>Aún no hay ningún hub en %1; una de las acciones debe crearlo (org.mailwright.Setup).</translation>
    </message>
    <message>
        <source>There is no hub in %1 yet; make one with the application, or with: mailwrightctl setup create NAME.</source>
        <translation>Aún no hay ningún hub en %1; cree uno con la aplicación, o con: mailwrightctl setup create NAME.</translation>
    </message>
    <message>
        <source>The hub in %1 was set up by others and has not been taken over yet: mailwrightctl setup adopt.</source>
        <translation>El hub de %1 lo instalaron otros y aún no se ha adoptado: mailwrightctl setup adopt.</translation>
    </message>
    <message>
        <source>There is no method %1.</source>
        <translation>No existe el método %1.</translation>
    </message>
    <message>
        <source>Not allowed: the right to %1 is missing</source>
        <translation>No permitido: falta el derecho a %1</translation>
    </message>
    <message>
        <source>Not allowed: the right to view is missing</source>
        <translation>No permitido: falta el derecho a consultar</translation>
    </message>
    <message>
        <source>Not allowed: the right to operate is missing</source>
        <translation>No permitido: falta el derecho a operar</translation>
    </message>
    <message>
        <source>Not allowed: the right to configure is missing</source>
        <translation>No permitido: falta el derecho a configurar</translation>
    </message>
    <message>
        <source>read mail</source>
        <translation>leer correo</translation>
    </message>
    <message>
        <source>let mail run programs</source>
        <translation>dejar que el correo ejecute programas</translation>
    </message>
    <message>
        <source>give addresses to accounts</source>
        <translation>dar direcciones a cuentas</translation>
    </message>
    <message>
        <source>open the relay</source>
        <translation>abrir el relay</translation>
    </message>
    <message>
        <source>delete mail</source>
        <translation>borrar correo</translation>
    </message>
    <message>
        <source>read messages</source>
        <translation>leer mensajes</translation>
    </message>
    <message>
        <source>write files as they are given</source>
        <translation>escribir archivos tal como se dan</translation>
    </message>
    <message>
        <source>restore a backup</source>
        <translation>restaurar una copia de seguridad</translation>
    </message>
    <message>
        <source>Only root may do this: %1.</source>
        <translation>Solo root puede hacer esto: %1.</translation>
    </message>
    <message>
        <source>Only the hub&apos;s owner may do this: %1.</source>
        <translation>Solo el propietario del hub puede hacer esto: %1.</translation>
    </message>
    <message>
        <source>Only root may do this, or whom polkit allows it: %1; %2.</source>
        <translation>Solo puede hacer esto root, o a quien polkit se lo permita: %1; %2.</translation>
    </message>
    <message>
        <source>Only root may read mail, or whom polkit allows it: %1.</source>
        <translation>Solo puede leer el correo root, o a quien polkit se lo permita: %1.</translation>
    </message>
    <message>
        <source>As root: %1</source>
        <translation>Como root: %1</translation>
    </message>
    <message>
        <source>This is a private hub; only its owner may use it.</source>
        <translation>Este es un hub privado; solo su propietario puede usarlo.</translation>
    </message>
    <message>
        <source>%1 is not a member of the group %2.</source>
        <translation>%1 no es miembro del grupo %2.</translation>
    </message>
    <message>
        <source>%1 is not a member of the group %2, and %3.</source>
        <translation>%1 no es miembro del grupo %2, y %3.</translation>
    </message>
    <message>
        <source>An administrator can add the account, which is nearly as good as making it root: %1</source>
        <translation>Un administrador puede añadir la cuenta, lo que casi equivale a hacerla root: %1</translation>
    </message>
    <message>
        <source>the kernel does not tell which process asks (it is older than Linux 6.5)</source>
        <translation>el núcleo no dice qué proceso pregunta (es anterior a Linux 6.5)</translation>
    </message>
    <message>
        <source>another question to the same user waits for its answer</source>
        <translation>otra pregunta al mismo usuario espera su respuesta</translation>
    </message>
    <message>
        <source>too many questions are open</source>
        <translation>hay demasiadas preguntas abiertas</translation>
    </message>
    <message>
        <source>there is no system bus to ask polkit by</source>
        <translation>no hay ningún bus del sistema por el que preguntar a polkit</translation>
    </message>
    <message>
        <source>the system bus is gone</source>
        <translation>el bus del sistema ha desaparecido</translation>
    </message>
    <message>
        <source>polkit could not be asked</source>
        <translation>no se ha podido preguntar a polkit</translation>
    </message>
    <message>
        <source>polkit does not run</source>
        <translation>polkit no está en marcha</translation>
    </message>
    <message>
        <source>polkit says: %1</source>
        <translation>polkit dice: %1</translation>
    </message>
    <message>
        <source>polkit&apos;s answer cannot be understood</source>
        <translation>no se entiende la respuesta de polkit</translation>
    </message>
    <message>
        <source>there is no agent to ask for a password where the request comes from</source>
        <translation>no hay ningún agente que pida una contraseña allí de donde viene la petición</translation>
    </message>
    <message>
        <source>an administrator would have to be asked</source>
        <translation>habría que preguntar a un administrador</translation>
    </message>
    <message>
        <source>polkit refused it, or no password was given</source>
        <translation>polkit lo rechazó, o no se dio ninguna contraseña</translation>
    </message>
    <message>
        <source>polkit refuses it</source>
        <translation>polkit lo rechaza</translation>
    </message>
    <message>
        <source>nobody answered in time</source>
        <translation>nadie respondió a tiempo</translation>
    </message>
    <message>
        <source>%1 has changed</source>
        <translation>%1 ha cambiado</translation>
    </message>
    <message>
        <source>%1 did it at %2 GMT by change %3 (%4).</source>
        <translation>%1 lo hizo el %2 GMT con el cambio %3 (%4).</translation>
    </message>
    <message>
        <source>Read it again.</source>
        <translation>Vuelva a leerlo.</translation>
    </message>
    <message>
        <source>It was removed, and not by a change recorded here.</source>
        <translation>Se eliminó, y no por un cambio registrado aquí.</translation>
    </message>
    <message>
        <source>It was edited outside at %1 GMT; it belongs to %2.</source>
        <translation>Se editó desde fuera el %1 GMT; pertenece a %2.</translation>
    </message>
    <message>
        <source>It was made or removed since, so the change cannot be taken back by itself.</source>
        <translation>Se creó o eliminó desde entonces, así que el cambio no se puede deshacer por sí solo.</translation>
    </message>
    <message>
        <source>A later change is in the same lines; undo that one first, or edit the file.</source>
        <translation>Un cambio posterior afecta a las mismas líneas; deshaga primero ese, o edite el archivo.</translation>
    </message>
    <message>
        <source>It holds secrets and was changed again later; undo the later change first.</source>
        <translation>Contiene secretos y se volvió a cambiar después; deshaga primero el cambio posterior.</translation>
    </message>
    <message>
        <source>what %1 held before, a secret, is not kept any more</source>
        <translation>lo que %1 contenía antes, un secreto, ya no se guarda</translation>
    </message>
    <message>
        <source>Set it again.</source>
        <translation>Vuelva a definirlo.</translation>
    </message>
    <message>
        <source>It has left the queue.</source>
        <translation>Ha salido de la cola.</translation>
    </message>
    <message>
        <source>Its number belongs to another message now, or it was given more time.</source>
        <translation>Su número pertenece ahora a otro mensaje, o se le dio más tiempo.</translation>
    </message>
    <message>
        <source>message %1</source>
        <translation>mensaje %1</translation>
    </message>
    <message>
        <source>change %1 (%2) waits to be confirmed</source>
        <translation>el cambio %1 (%2) espera confirmación</translation>
    </message>
    <message>
        <source>Confirm it or undo it first.</source>
        <translation>Confírmelo o deshágalo primero.</translation>
    </message>
    <message>
        <source>nothing has been recorded yet</source>
        <translation>aún no se ha registrado nada</translation>
    </message>
    <message>
        <source>there is no change %1</source>
        <translation>no existe el cambio %1</translation>
    </message>
    <message>
        <source>change %1 is not older than change %2</source>
        <translation>el cambio %1 no es anterior al cambio %2</translation>
    </message>
    <message>
        <source>Another change is being made; try again when it is done.</source>
        <translation>Se está haciendo otro cambio; inténtelo de nuevo cuando termine.</translation>
    </message>
    <message>
        <source>Nothing else is changed before; mend the reason and try again, or move %1 away.</source>
        <translation>Antes no se cambia nada más; corrija la causa e inténtelo de nuevo, o mueva %1 a otro sitio.</translation>
    </message>
    <message>
        <source>Nothing has been changed.</source>
        <translation>No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>What was changed already has been taken back.</source>
        <translation>Lo que ya se había cambiado se ha deshecho.</translation>
    </message>
    <message>
        <source>It could not be taken back either; the next start of mailwrightd tries it again.</source>
        <translation>Tampoco se ha podido deshacer; el próximo arranque de mailwrightd lo intentará de nuevo.</translation>
    </message>
    <message>
        <source>A change may have at most 1000 files.</source>
        <translation>Un cambio puede tener como máximo 1000 archivos.</translation>
    </message>
    <message>
        <source>A set has between 1 and 200 acts.</source>
        <translation>Un conjunto tiene entre 1 y 200 acciones.</translation>
    </message>
    <message>
        <source>A set has at most 200 acts.</source>
        <translation>Un conjunto tiene como máximo 200 acciones.</translation>
    </message>
    <message>
        <source>Eight changes are at work already; try again in a moment.</source>
        <translation>Ya hay ocho cambios en curso; inténtelo de nuevo dentro de un momento.</translation>
    </message>
    <message>
        <source>Four requests of yours are at work already; try again in a moment.</source>
        <translation>Ya hay cuatro peticiones suyas en curso; inténtelo de nuevo dentro de un momento.</translation>
    </message>
    <message>
        <source>At most %1 addresses are taken at a time.</source>
        <translation>Se toman como máximo %1 direcciones a la vez.</translation>
    </message>
    <message>
        <source>At most %1 domains are looked up at a time.</source>
        <translation>Se consultan como máximo %1 dominios a la vez.</translation>
    </message>
    <message>
        <source>There are 1000 backups already; remove some first.</source>
        <translation>Ya hay 1000 copias de seguridad; elimine algunas primero.</translation>
    </message>
    <message>
        <source>An entry may have at most 1000 targets; a mailing list has no such limit.</source>
        <translation>Una entrada puede tener como máximo 1000 destinos; una lista de correo no tiene ese límite.</translation>
    </message>
    <message>
        <source>%1 ended before its work was done</source>
        <translation>%1 terminó antes de acabar su trabajo</translation>
    </message>
    <message>
        <source>What it had begun is finished or taken back before the next change; the journal of mailwrightd says which.</source>
        <translation>Lo que había empezado se termina o se deshace antes del próximo cambio; el registro de mailwrightd dice cuál de las dos cosas.</translation>
    </message>
    <message>
        <source>there was no answer in time</source>
        <translation>no hubo respuesta a tiempo</translation>
    </message>
    <message>
        <source>the worker was silent for a minute</source>
        <translation>el proceso de trabajo estuvo en silencio durante un minuto</translation>
    </message>
    <message>
        <source>the worker ended before its work was done</source>
        <translation>el proceso de trabajo terminó antes de acabar su trabajo</translation>
    </message>
    <message>
        <source>the caller has gone, or the helper ends; what was begun goes on</source>
        <translation>quien llamaba se ha ido, o el auxiliar termina; lo empezado continúa</translation>
    </message>
    <message>
        <source>the helper let go of the call</source>
        <translation>el auxiliar abandonó la llamada</translation>
    </message>
    <message>
        <source>This is a mistake in mailwrightd; report it.</source>
        <translation>Es un error de mailwrightd; notifíquelo.</translation>
    </message>
    <message>
        <source>it is not running</source>
        <translation>no está en marcha</translation>
    </message>
    <message>
        <source>Start it.</source>
        <translation>Arránquelo.</translation>
    </message>
    <message>
        <source>it has not happened within %1 seconds</source>
        <translation>no ha ocurrido en %1 segundos</translation>
    </message>
    <message>
        <source>Start the hub&apos;s supervisor: restart mailwrightd, and look at svscan.log.</source>
        <translation>Arranque el supervisor del hub: reinicie mailwrightd y mire svscan.log.</translation>
    </message>
    <message>
        <source>Look at the log of the service.</source>
        <translation>Mire el registro del servicio.</translation>
    </message>
    <message>
        <source>It was told to stop and will when its running work is done.</source>
        <translation>Se le ordenó parar y lo hará cuando acabe su trabajo en curso.</translation>
    </message>
    <message>
        <source>It was told to end and begins again when its running work is done.</source>
        <translation>Se le ordenó terminar y vuelve a empezar cuando acabe su trabajo en curso.</translation>
    </message>
    <message>
        <source>Start the service qmail-send.</source>
        <translation>Arranque el servicio qmail-send.</translation>
    </message>
    <message>
        <source>Look at the service qmail-send.</source>
        <translation>Mire el servicio qmail-send.</translation>
    </message>
    <message>
        <source>qmail-send does not run</source>
        <translation>qmail-send no está en marcha</translation>
    </message>
    <message>
        <source>qmail-send takes no commands: it does not run, or is a stock one.</source>
        <translation>qmail-send no acepta órdenes: no está en marcha, o es uno original.</translation>
    </message>
    <message>
        <source>Check the owners and modes below queue.</source>
        <translation>Compruebe los propietarios y modos bajo queue.</translation>
    </message>
    <message>
        <source>these have not ended: %1</source>
        <translation>estos no han terminado: %1</translation>
    </message>
    <message>
        <source>Wait for their running work and try again.</source>
        <translation>Espere a que acabe su trabajo en curso e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>the hub offers no SMTP (control/smtplisten)</source>
        <translation>el hub no ofrece SMTP (control/smtplisten)</translation>
    </message>
    <message>
        <source>qmail-remote said nothing</source>
        <translation>qmail-remote no dijo nada</translation>
    </message>
    <message>
        <source>The qmail-send of this hub is %1&apos;s and takes no commands for one message; it can try all of them (queue retry-all), and queue rejuvenate gives one more or less time.</source>
        <translation>El qmail-send de este hub es el de %1 y no acepta órdenes para un solo mensaje; puede intentarlos todos (queue retry-all), y queue rejuvenate da más o menos tiempo a uno.</translation>
    </message>
    <message>
        <source>no supervise looks after %1</source>
        <translation>ningún supervise se ocupa de %1</translation>
    </message>
    <message>
        <source>the process that became uid %1 ended early</source>
        <translation>el proceso que pasó a uid %1 terminó antes de tiempo</translation>
    </message>
    <message>
        <source>%1 cannot be understood: %2; remove it and adopt the hub again</source>
        <translation>no se entiende %1: %2; elimínelo y vuelva a adoptar el hub</translation>
    </message>
    <message>
        <source>the file stayed locked for %1 s</source>
        <translation>el archivo siguió bloqueado durante %1 s</translation>
    </message>
    <message>
        <source>The helper cannot be reached</source>
        <translation>No se puede contactar con el auxiliar</translation>
    </message>
    <message>
        <source>There is no connection yet.</source>
        <translation>Aún no hay conexión.</translation>
    </message>
    <message>
        <source>There is no helper at %1.</source>
        <translation>No hay ningún auxiliar en %1.</translation>
    </message>
    <message>
        <source>The helper at %1 is not running.</source>
        <translation>El auxiliar en %1 no está en marcha.</translation>
    </message>
    <message>
        <source>Start it as root: systemctl start mailwrightd</source>
        <translation>Arránquelo como root: systemctl start mailwrightd</translation>
    </message>
    <message>
        <source>Start it: %1</source>
        <translation>Arránquelo: %1</translation>
    </message>
    <message>
        <source>Start mailwrightd.</source>
        <translation>Arranque mailwrightd.</translation>
    </message>
    <message>
        <source>The helper&apos;s socket %1 may not be opened by this user.</source>
        <translation>Este usuario no puede abrir el socket %1 del auxiliar.</translation>
    </message>
    <message>
        <source>The helper at %1 is busy; it is tried again.</source>
        <translation>El auxiliar en %1 está ocupado; se intenta de nuevo.</translation>
    </message>
    <message>
        <source>Another user than root or you listens at %1: this is not the helper.</source>
        <translation>En %1 escucha otro usuario que no es root ni usted: no es el auxiliar.</translation>
    </message>
    <message>
        <source>The helper sent something that is not an answer.</source>
        <translation>El auxiliar envió algo que no es una respuesta.</translation>
    </message>
    <message>
        <source>The connection to the helper was lost.</source>
        <translation>Se ha perdido la conexión con el auxiliar.</translation>
    </message>
    <message>
        <source>The helper refused the request (%1)</source>
        <translation>El auxiliar rechazó la petición (%1)</translation>
    </message>
    <message>
        <source>The helper refused the request (%1, %2)</source>
        <translation>El auxiliar rechazó la petición (%1, %2)</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>No existe el archivo o el directorio</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>Permiso denegado</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>Operación no permitida</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>No queda espacio en el dispositivo</translation>
    </message>
    <message>
        <source>Disk quota exceeded</source>
        <translation>Cuota de disco superada</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>Sistema de archivos de solo lectura</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>Error de entrada/salida</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>No es un directorio</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>Es un directorio</translation>
    </message>
    <message>
        <source>File exists</source>
        <translation>El archivo ya existe</translation>
    </message>
    <message>
        <source>Device or resource busy</source>
        <translation>Dispositivo o recurso ocupado</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <translation>Demasiados archivos abiertos</translation>
    </message>
    <message>
        <source>Connection refused</source>
        <translation>Conexión rechazada</translation>
    </message>
    <message>
        <source>Connection reset by peer</source>
        <translation>Conexión restablecida por el otro extremo</translation>
    </message>
    <message>
        <source>Connection timed out</source>
        <translation>Se agotó el tiempo de conexión</translation>
    </message>
    <message>
        <source>No route to host</source>
        <translation>No hay ruta hasta el host</translation>
    </message>
    <message>
        <source>Network is unreachable</source>
        <translation>No se puede alcanzar la red</translation>
    </message>
    <message>
        <source>Broken pipe</source>
        <translation>Tubería rota</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>sin respuesta</translation>
    </message>
    <message>
        <source>no answer in time</source>
        <translation>sin respuesta a tiempo</translation>
    </message>
    <message>
        <source>%1 cannot be changed here: %2</source>
        <translation>%1 no se puede cambiar aquí: %2</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>no existe ese archivo</translation>
    </message>
    <message>
        <source>no control file has that name</source>
        <translation>ningún archivo de control tiene ese nombre</translation>
    </message>
    <message>
        <source>no control file has that name; %1 is one</source>
        <translation>ningún archivo de control tiene ese nombre; %1 sí es uno</translation>
    </message>
    <message>
        <source>its * stands for the end of a name</source>
        <translation>su * representa el final de un nombre</translation>
    </message>
    <message>
        <source>it is made by a program</source>
        <translation>lo genera un programa</translation>
    </message>
    <message>
        <source>it is none of append, assign, exclude, include, mailnames, passwd and subusers</source>
        <translation>no es ninguno de append, assign, exclude, include, mailnames, passwd y subusers</translation>
    </message>
    <message>
        <source>addresses of the alias account are files .qmail-NAME in small letters</source>
        <translation>las direcciones de la cuenta alias son archivos .qmail-NOMBRE en minúsculas</translation>
    </message>
    <message>
        <source>a person&apos;s files are .qmail and .qmail-EXTENSION in small letters</source>
        <translation>los archivos de una persona son .qmail y .qmail-EXTENSION en minúsculas</translation>
    </message>
    <message>
        <source>nobody here is called %1</source>
        <translation>aquí nadie se llama %1</translation>
    </message>
    <message>
        <source>no account that gets mail is called %1</source>
        <translation>ninguna cuenta que reciba correo se llama %1</translation>
    </message>
    <message>
        <source>%1 is no home of this hub&apos;s people</source>
        <translation>%1 no es el directorio personal de ningún usuario de este hub</translation>
    </message>
    <message>
        <source>users/assign gives the address the home %1, which is not the account&apos;s own</source>
        <translation>users/assign da a la dirección el directorio personal %1, que no es el de la cuenta</translation>
    </message>
    <message>
        <source>only control/servercerts/NAME.pem lies below a directory there</source>
        <translation>allí solo control/servercerts/NAME.pem está bajo un directorio</translation>
    </message>
    <message>
        <source>there are files .qmail-192:0:2:1-default alone, named after the machines of customers</source>
        <translation>allí solo hay archivos .qmail-192:0:2:1-default, que llevan el nombre de las máquinas de los clientes</translation>
    </message>
    <message>
        <source>no service can have that name</source>
        <translation>ningún servicio puede tener ese nombre</translation>
    </message>
    <message>
        <source>a service has run, log/run, down and link</source>
        <translation>un servicio tiene run, log/run, down y link</translation>
    </message>
    <message>
        <source>a private hub has no mailing lists of mlmmj</source>
        <translation>un hub privado no tiene listas de correo de mlmmj</translation>
    </message>
    <message>
        <source>that is no mailing list</source>
        <translation>eso no es una lista de correo</translation>
    </message>
    <message>
        <source>of a list, control/owner and its files of members can be changed</source>
        <translation>de una lista se pueden cambiar control/owner y sus archivos de miembros</translation>
    </message>
    <message>
        <source>%1 belongs to uid %2, which it must not; give it back with chown first</source>
        <translation>%1 pertenece al uid %2, y no debe; devuélvalo primero con chown</translation>
    </message>
    <message>
        <source>%1 is a link; only ordinary files are changed</source>
        <translation>%1 es un enlace; solo se cambian archivos normales</translation>
    </message>
    <message>
        <source>%1 is no ordinary file</source>
        <translation>%1 no es un archivo normal</translation>
    </message>
    <message>
        <source>%1 has a second name (a hard link)</source>
        <translation>%1 tiene un segundo nombre (un enlace duro)</translation>
    </message>
    <message>
        <source>%1 is not the link that it was made as</source>
        <translation>%1 no es el enlace que se creó</translation>
    </message>
    <message>
        <source>%1 is not a directory of the hub&apos;s owner; move it away</source>
        <translation>%1 no es un directorio del propietario del hub; muévalo a otro sitio</translation>
    </message>
    <message>
        <source>it is not an ordinary file</source>
        <translation>no es un archivo normal</translation>
    </message>
    <message>
        <source>it is not an ordinary file of its own</source>
        <translation>no es un archivo normal propio</translation>
    </message>
    <message>
        <source>it holds a secret</source>
        <translation>contiene un secreto</translation>
    </message>
    <message>
        <source>it holds secrets, which are never shown</source>
        <translation>contiene secretos, que nunca se muestran</translation>
    </message>
    <message>
        <source>Secrets are never shown; set a new one if it is lost.</source>
        <translation>Los secretos nunca se muestran; defina uno nuevo si se ha perdido.</translation>
    </message>
    <message>
        <source>it holds bytes that are not UTF-8, which would be lost</source>
        <translation>contiene bytes que no son UTF-8, que se perderían</translation>
    </message>
    <message>
        <source>Edit it on the computer itself.</source>
        <translation>Edítelo en el propio equipo.</translation>
    </message>
    <message>
        <source>it is named twice</source>
        <translation>se nombra dos veces</translation>
    </message>
    <message>
        <source>only Mailwright&apos;s own programs read this file (%1); those of this hub are %2&apos;s and do not know it</source>
        <translation>solo los programas propios de Mailwright leen este archivo (%1); los de este hub son los de %2 y no lo conocen</translation>
    </message>
    <message>
        <source>without rules every client would be let in; empty it instead</source>
        <translation>sin reglas se dejaría entrar a cualquier cliente; mejor vacíelo</translation>
    </message>
    <message>
        <source>the programs of the hub do not work without it</source>
        <translation>los programas del hub no funcionan sin él</translation>
    </message>
    <message>
        <source>a link leads to one path from the root</source>
        <translation>un enlace lleva a una ruta desde la raíz</translation>
    </message>
    <message>
        <source>it is no script: the first line does not say what runs it (#!/bin/sh)</source>
        <translation>no es un script: la primera línea no dice qué lo ejecuta (#!/bin/sh)</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an address: NAME@DOMAIN, NAME, or * for everything else</source>
        <translation>&quot;%1&quot; no es una dirección: NOMBRE@DOMINIO, NOMBRE, o * para todo lo demás</translation>
    </message>
    <message>
        <source>Add its domain first.</source>
        <translation>Añada primero su dominio.</translation>
    </message>
    <message>
        <source>Add the domain first.</source>
        <translation>Añada primero el dominio.</translation>
    </message>
    <message>
        <source>%1 is not delivered here: its domain is neither in control/locals nor in control/virtualdomains</source>
        <translation>%1 no se entrega aquí: su dominio no está ni en control/locals ni en control/virtualdomains</translation>
    </message>
    <message>
        <source>The .qmail file of %1 is not one that can be changed from here: %2.</source>
        <translation>El archivo .qmail de %1 no es de los que se pueden cambiar desde aquí: %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a place; mail that is dropped goes nowhere</source>
        <translation>&quot;%1&quot; es un destino; el correo que se descarta no va a ninguna parte</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has a character that no line may have</source>
        <translation>&quot;%1&quot; tiene un carácter que ninguna línea puede tener</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no mailbox: write /PATH or ./PATH, with a slash at the end for a Maildir</source>
        <translation>&quot;%1&quot; no es un buzón: escriba /RUTA o ./RUTA, con una barra al final para un Maildir</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an address</source>
        <translation>&quot;%1&quot; no es una dirección</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a comment, not an address</source>
        <translation>&quot;%1&quot; es un comentario, no una dirección</translation>
    </message>
    <message>
        <source>&quot;%1&quot; would be read as something else</source>
        <translation>&quot;%1&quot; se leería como otra cosa</translation>
    </message>
    <message>
        <source>say where the mail shall go</source>
        <translation>indique adónde debe ir el correo</translation>
    </message>
    <message>
        <source>mail that is dropped goes nowhere else; replace what the address has</source>
        <translation>el correo que se descarta no va a ningún otro sitio; sustituya lo que tiene la dirección</translation>
    </message>
    <message>
        <source>there is none</source>
        <translation>no hay ninguno</translation>
    </message>
    <message>
        <source>it is not an address</source>
        <translation>no es una dirección</translation>
    </message>
    <message>
        <source>it is neither a local part nor an address</source>
        <translation>no es ni una parte local ni una dirección</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a domain</source>
        <translation>&quot;%1&quot; no es un dominio</translation>
    </message>
    <message>
        <source>a virtual domain needs a user who looks after it</source>
        <translation>un dominio virtual necesita un usuario que se encargue de él</translation>
    </message>
    <message>
        <source>only a virtual domain has a user</source>
        <translation>solo un dominio virtual tiene un usuario</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a user, or a user and an extension</source>
        <translation>&quot;%1&quot; no es un usuario, ni un usuario con una extensión</translation>
    </message>
    <message>
        <source>control/locals knows whole domains only, none that stand for all below them</source>
        <translation>control/locals solo conoce dominios completos, ninguno que represente a todos los que están debajo</translation>
    </message>
    <message>
        <source>only a virtual domain has exceptions</source>
        <translation>solo un dominio virtual tiene excepciones</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither an address nor a domain within %2</source>
        <translation>&quot;%1&quot; no es ni una dirección ni un dominio dentro de %2</translation>
    </message>
    <message>
        <source>it is a local domain of this hub already</source>
        <translation>ya es un dominio local de este hub</translation>
    </message>
    <message>
        <source>it is a relay domain of this hub already</source>
        <translation>ya es un dominio de relay de este hub</translation>
    </message>
    <message>
        <source>it is a virtual domain of this hub already</source>
        <translation>ya es un dominio virtual de este hub</translation>
    </message>
    <message>
        <source>Remove it first to make it another kind.</source>
        <translation>Elimínelo primero para hacerlo de otro tipo.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not what stands before the @ of an address</source>
        <translation>&quot;%1&quot; no es lo que va delante de la @ de una dirección</translation>
    </message>
    <message>
        <source>a domain stays a domain, and one that stands for all below it stays that</source>
        <translation>un dominio sigue siendo un dominio, y uno que representa a todos los que están debajo lo sigue haciendo</translation>
    </message>
    <message>
        <source>%1 is a domain of this hub already</source>
        <translation>%1 ya es un dominio de este hub</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the name of a host</source>
        <translation>&quot;%1&quot; no es el nombre de un host</translation>
    </message>
    <message>
        <source>it is one line</source>
        <translation>es una sola línea</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be one</source>
        <translation>&quot;%1&quot; no puede serlo</translation>
    </message>
    <message>
        <source>name at least one QMQP server by its IP address</source>
        <translation>nombre al menos un servidor QMQP por su dirección IP</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no IPv4 address</source>
        <translation>&quot;%1&quot; no es una dirección IPv4</translation>
    </message>
    <message>
        <source>a name is missing</source>
        <translation>falta un nombre</translation>
    </message>
    <message>
        <source>the name is longer than 253 characters</source>
        <translation>el nombre tiene más de 253 caracteres</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has two dots together, or a dot at an end</source>
        <translation>&quot;%1&quot; tiene dos puntos seguidos, o un punto en un extremo</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has a part longer than 63 characters</source>
        <translation>&quot;%1&quot; tiene una parte de más de 63 caracteres</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has letters beyond a to z: write its xn-- form</source>
        <translation>&quot;%1&quot; tiene letras distintas de a a z: escriba su forma xn--</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has the character &apos;%2&apos;, which no host name has</source>
        <translation>&quot;%1&quot; tiene el carácter &apos;%2&apos;, que no tiene ningún nombre de host</translation>
    </message>
    <message>
        <source>a value is one line</source>
        <translation>un valor es una sola línea</translation>
    </message>
    <message>
        <source>this file holds one value, which can be replaced only</source>
        <translation>este archivo contiene un solo valor, que solo se puede sustituir</translation>
    </message>
    <message>
        <source>this file can be given as a whole only</source>
        <translation>este archivo solo se puede dar entero</translation>
    </message>
    <message>
        <source>is made by a program and not edited by hand</source>
        <translation>lo genera un programa y no se edita a mano</translation>
    </message>
    <message>
        <source>a NUL byte</source>
        <translation>un byte NUL</translation>
    </message>
    <message>
        <source>a carriage return at the end of the line: the file has Windows line ends</source>
        <translation>un retorno de carro al final de la línea: el archivo tiene finales de línea de Windows</translation>
    </message>
    <message>
        <source>only the first line counts</source>
        <translation>solo cuenta la primera línea</translation>
    </message>
    <message>
        <source>empty: double bounces are discarded</source>
        <translation>vacío: los dobles rebotes se descartan</translation>
    </message>
    <message>
        <source>the first line is empty</source>
        <translation>la primera línea está vacía</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no dot: it should be the host&apos;s full name</source>
        <translation>&quot;%1&quot; no tiene ningún punto: debería ser el nombre completo del host</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the plain part of an address before the @</source>
        <translation>&quot;%1&quot; no es la parte simple de una dirección que va delante de la @</translation>
    </message>
    <message>
        <source>must be one character</source>
        <translation>debe ser un solo carácter</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the path of a program: nothing may follow it</source>
        <translation>&quot;%1&quot; no es la ruta de un programa: nada puede seguirle</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is none of the words of this file; it would mean %2</source>
        <translation>&quot;%1&quot; no es ninguna de las palabras de este archivo; significaría %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an octal number</source>
        <translation>&quot;%1&quot; no es un número octal</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a whole number; it would be ignored</source>
        <translation>&quot;%1&quot; no es un número entero; se ignoraría</translation>
    </message>
    <message>
        <source>%1 is not between %2 and %3</source>
        <translation>%1 no está entre %2 y %3</translation>
    </message>
    <message>
        <source>0 holds all these deliveries</source>
        <translation>0 retiene todas estas entregas</translation>
    </message>
    <message>
        <source>%1 is not a prime number: the queue is split unevenly</source>
        <translation>%1 no es un número primo: la cola se reparte de forma desigual</translation>
    </message>
    <message>
        <source>begins with a space, which would be part of the entry</source>
        <translation>empieza por un espacio, que formaría parte de la entrada</translation>
    </message>
    <message>
        <source>names %1 of %2, one a line in this order: %3</source>
        <translation>nombra %1 de %2, uno por línea en este orden: %3</translation>
    </message>
    <message>
        <source>names no address: write address:port, or remove the file</source>
        <translation>no nombra ninguna dirección: escriba dirección:puerto, o elimine el archivo</translation>
    </message>
    <message>
        <source>has no entry: no mail is accepted from strangers</source>
        <translation>no tiene ninguna entrada: no se acepta correo de desconocidos</translation>
    </message>
    <message>
        <source>is empty: mail could not be delivered</source>
        <translation>está vacío: el correo no se podría entregar</translation>
    </message>
    <message>
        <source>the first line is blank: every delivery would fail</source>
        <translation>la primera línea está en blanco: todas las entregas fallarían</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the name of an account or a group</source>
        <translation>&quot;%1&quot; no es el nombre de una cuenta o un grupo</translation>
    </message>
    <message>
        <source>&quot;%1&quot; matches nothing: only whole domains count in this file</source>
        <translation>&quot;%1&quot; no coincide con nada: en este archivo solo cuentan dominios completos</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an IP address</source>
        <translation>&quot;%1&quot; no es una dirección IP</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no host: envnoathost is added</source>
        <translation>&quot;%1&quot; no tiene host: se añade envnoathost</translation>
    </message>
    <message>
        <source>is not a rewrite instruction: =post:new, *post:new, ?post:new or -post:new</source>
        <translation>no es una instrucción de reescritura: =post:new, *post:new, ?post:new o -post:new</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an IP address; write address:port</source>
        <translation>&quot;%1&quot; no es una dirección IP; escriba dirección:puerto</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not end in :port</source>
        <translation>&quot;%1&quot; no termina en :port</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no @ and matches nothing: write user@domain or @domain</source>
        <translation>&quot;%1&quot; no tiene @ y no coincide con nada: escriba usuario@dominio o @dominio</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no colon and would be ignored</source>
        <translation>&quot;%1&quot; no tiene dos puntos y se ignoraría</translation>
    </message>
    <message>
        <source>&quot;%1&quot; matches nothing: write the domain without the @</source>
        <translation>&quot;%1&quot; no coincide con nada: escriba el dominio sin la @</translation>
    </message>
    <message>
        <source>&quot;:&quot; alone changes nothing</source>
        <translation>&quot;:&quot; solo no cambia nada</translation>
    </message>
    <message>
        <source>a space is part of the relay&apos;s name: &quot;%1&quot;</source>
        <translation>un espacio forma parte del nombre del relay: &quot;%1&quot;</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a port number</source>
        <translation>&quot;%1&quot; no es un número de puerto</translation>
    </message>
    <message>
        <source>&quot;%1&quot; stands in line %2 too</source>
        <translation>&quot;%1&quot; está también en la línea %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; stands in line %2 too; this later line wins</source>
        <translation>&quot;%1&quot; está también en la línea %2; gana esta línea, que va después</translation>
    </message>
    <message>
        <source>no program reads a control file of this name</source>
        <translation>ningún programa lee un archivo de control con este nombre</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no colon: write domain:address</source>
        <translation>&quot;%1&quot; no tiene dos puntos: escriba dominio:dirección</translation>
    </message>
    <message>
        <source>&quot;%1&quot; names no user: write user:address, user:@domain or user:*</source>
        <translation>&quot;%1&quot; no nombra a ningún usuario: escriba usuario:dirección, usuario:@dominio o usuario:*</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no sender: write an address, @domain or *</source>
        <translation>&quot;%1&quot; no es un remitente: escriba una dirección, @dominio o *</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no mechanism: write SCRAM-SHA-256-PLUS, SCRAM-SHA-256, PLAIN or LOGIN</source>
        <translation>&quot;%1&quot; no es un mecanismo: escriba SCRAM-SHA-256-PLUS, SCRAM-SHA-256, PLAIN o LOGIN</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no name that a server greets with</source>
        <translation>&quot;%1&quot; no es un nombre con el que salude un servidor</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no address: write user@domain</source>
        <translation>&quot;%1&quot; no es una dirección: escriba usuario@dominio</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the name of a domain</source>
        <translation>&quot;%1&quot; no es el nombre de un dominio</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has a space, which no address has</source>
        <translation>&quot;%1&quot; tiene un espacio, que no tiene ninguna dirección</translation>
    </message>
    <message>
        <source>is a directory with a file for each host; its files are edited there, one by one</source>
        <translation>es un directorio con un archivo por cada host; sus archivos se editan allí, uno a uno</translation>
    </message>
    <message>
        <source>holds no certificate or key: what begins with -----BEGIN is missing</source>
        <translation>no contiene ningún certificado ni clave: falta lo que empieza por -----BEGIN</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the name of a server</source>
        <translation>&quot;%1&quot; no es el nombre de un servidor</translation>
    </message>
    <message>
        <source>&quot;%1&quot; matches no sender: write user@domain, @domain, or nothing for everybody</source>
        <translation>&quot;%1&quot; no coincide con ningún remitente: escriba usuario@dominio, @dominio, o nada para todos</translation>
    </message>
    <message>
        <source>names neither a relay nor a login: write sender:relay:port|user|password</source>
        <translation>no nombra ni un relay ni un inicio de sesión: escriba remitente:relay:puerto|usuario|contraseña</translation>
    </message>
    <message>
        <source>has a bar and no login behind it: write sender:relay:port|user|password</source>
        <translation>tiene una barra y ningún inicio de sesión detrás: escriba remitente:relay:puerto|usuario|contraseña</translation>
    </message>
    <message>
        <source>holds a password, and everybody may read this file: put it into remote_auth</source>
        <translation>contiene una contraseña, y todos pueden leer este archivo: póngala en remote_auth</translation>
    </message>
    <message>
        <source>names no relay: write sender:relay:port</source>
        <translation>no nombra ningún relay: escriba remitente:relay:puerto</translation>
    </message>
    <message>
        <source>names no relay: write relay:port|user|password</source>
        <translation>no nombra ningún relay: escriba relay:puerto|usuario|contraseña</translation>
    </message>
    <message>
        <source>has no login: write relay:port|user|password</source>
        <translation>no tiene inicio de sesión: escriba relay:puerto|usuario|contraseña</translation>
    </message>
    <message>
        <source>the command that prints a token must begin with its full path</source>
        <translation>la orden que muestra un token debe empezar por su ruta completa</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no colon: write domain:host:port or domain:/path/of/socket</source>
        <translation>&quot;%1&quot; no tiene dos puntos: escriba dominio:host:puerto o dominio:/ruta/del/socket</translation>
    </message>
    <message>
        <source>the path of a socket has at most 107 characters</source>
        <translation>la ruta de un socket tiene como máximo 107 caracteres</translation>
    </message>
    <message>
        <source>an LMTP server is not logged in to</source>
        <translation>en un servidor LMTP no se inicia sesión</translation>
    </message>
    <message>
        <source>names no server; * is every server</source>
        <translation>no nombra ningún servidor; * son todos los servidores</translation>
    </message>
    <message>
        <source>names no server: write server:number, or the number alone for all</source>
        <translation>no nombra ningún servidor: escriba servidor:número, o solo el número para todos</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a number from 0 to 255; the line would be ignored</source>
        <translation>&quot;%1&quot; no es un número de 0 a 255; la línea se ignoraría</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no colon</source>
        <translation>&quot;%1&quot; no tiene dos puntos</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither the full path of a file of certificates nor *, encrypted, verified, offered or never</source>
        <translation>&quot;%1&quot; no es ni la ruta completa de un archivo de certificados ni *, encrypted, verified, offered o never</translation>
    </message>
    <message>
        <source>certificates are not checked by their fingerprint here; name a file of authorities</source>
        <translation>aquí los certificados no se comprueban por su huella; nombre un archivo de autoridades</translation>
    </message>
    <message>
        <source>the relay &quot;%1&quot; is no host name</source>
        <translation>el relay &quot;%1&quot; no es un nombre de host</translation>
    </message>
    <message>
        <source>the port of the relay &quot;%1&quot; is no number from 1 to 65535</source>
        <translation>el puerto del relay &quot;%1&quot; no es un número de 1 a 65535</translation>
    </message>
    <message>
        <source>the file is empty: mail gets the default delivery and is not discarded</source>
        <translation>el archivo está vacío: el correo recibe la entrega predeterminada y no se descarta</translation>
    </message>
    <message>
        <source>the lines end as on DOS and Windows: the carriage return is part of each path and address</source>
        <translation>las líneas terminan como en DOS y Windows: el retorno de carro forma parte de cada ruta y dirección</translation>
    </message>
    <message>
        <source>the first line is blank, so all mail for it is deferred</source>
        <translation>la primera línea está en blanco, así que todo su correo se aplaza</translation>
    </message>
    <message>
        <source>/dev/null is delivered to as a mailbox, which cannot be done: the mail is deferred and returned</source>
        <translation>a /dev/null se entrega como a un buzón, lo que no es posible: el correo se aplaza y se devuelve</translation>
    </message>
    <message>
        <source>the line forwards to nobody</source>
        <translation>la línea no reenvía a nadie</translation>
    </message>
    <message>
        <source>the line has a space in its address: only one bare address may stand in a line, without a name</source>
        <translation>la línea tiene un espacio en su dirección: en una línea solo puede haber una dirección a secas, sin nombre</translation>
    </message>
    <message>
        <source>the line has brackets or a comment round its address: only the bare address may stand there</source>
        <translation>la línea tiene paréntesis angulares o un comentario alrededor de su dirección: ahí solo puede estar la dirección a secas</translation>
    </message>
    <message>
        <source>the line has more than one address: each needs a line of its own</source>
        <translation>la línea tiene más de una dirección: cada una necesita su propia línea</translation>
    </message>
    <message>
        <source>the line forwards to an address that looks like a path: a path begins with / or ./</source>
        <translation>la línea reenvía a una dirección que parece una ruta: una ruta empieza por / o ./</translation>
    </message>
    <message>
        <source>the last line does not end</source>
        <translation>la última línea no termina</translation>
    </message>
    <message>
        <source>its last line does not end</source>
        <translation>su última línea no termina</translation>
    </message>
    <message>
        <source>it does not end with a line that holds a single dot</source>
        <translation>no termina con una línea que contenga un solo punto</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no account name</source>
        <translation>&quot;%1&quot; no es un nombre de cuenta</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be an account, a colon and the names it gets mail by: user:name:name</source>
        <translation>&quot;%1&quot; debe ser una cuenta, dos puntos y los nombres con los que recibe correo: user:name:name</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be an address, an account and an extension, with a colon behind each: sub:user:pre:</source>
        <translation>&quot;%1&quot; debe ser una dirección, una cuenta y una extensión, con dos puntos detrás de cada una: sub:user:pre:</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a line as in /etc/passwd, of seven fields with colons between them</source>
        <translation>&quot;%1&quot; debe ser una línea como en /etc/passwd, de siete campos separados por dos puntos</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no line of such a list</source>
        <translation>&quot;%1&quot; no es una línea de una lista así</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no line of users/assign: %2</source>
        <translation>&quot;%1&quot; no es una línea de users/assign: %2</translation>
    </message>
    <message>
        <source>it is none</source>
        <translation>no lo es</translation>
    </message>
    <message>
        <source>nothing is ever delivered as root</source>
        <translation>nunca se entrega nada como root</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot stand in users/assign, whose fields end with colons</source>
        <translation>&quot;%1&quot; no puede estar en users/assign, cuyos campos terminan en dos puntos</translation>
    </message>
    <message>
        <source>an address is missing</source>
        <translation>falta una dirección</translation>
    </message>
    <message>
        <source>an extension has no slash</source>
        <translation>una extensión no lleva barra</translation>
    </message>
    <message>
        <source>a home is a path from the root: /home/NAME</source>
        <translation>un directorio personal es una ruta desde la raíz: /home/NOMBRE</translation>
    </message>
    <message>
        <source>line %1 has the address already: %2</source>
        <translation>la línea %1 ya tiene la dirección: %2</translation>
    </message>
    <message>
        <source>Give it to another account with --replace.</source>
        <translation>Désela a otra cuenta con --replace.</translation>
    </message>
    <message>
        <source>the file must end with a line that holds a single dot</source>
        <translation>el archivo debe terminar con una línea que contenga un solo punto</translation>
    </message>
    <message>
        <source>the last line has no newline</source>
        <translation>la última línea no tiene salto de línea</translation>
    </message>
    <message>
        <source>seven fields are needed, each with a colon after it: address, user, uid, gid, home, dash, extension</source>
        <translation>se necesitan siete campos, cada uno seguido de dos puntos: address, user, uid, gid, home, dash, extension</translation>
    </message>
    <message>
        <source>the line begins with neither &apos;=&apos; nor &apos;+&apos; and counts as &apos;=&apos;</source>
        <translation>la línea no empieza ni por &apos;=&apos; ni por &apos;+&apos; y cuenta como &apos;=&apos;</translation>
    </message>
    <message>
        <source>fields after the seventh are ignored</source>
        <translation>los campos posteriores al séptimo se ignoran</translation>
    </message>
    <message>
        <source>the user and group ids must be numbers</source>
        <translation>los identificadores de usuario y de grupo deben ser números</translation>
    </message>
    <message>
        <source>nothing is ever delivered as root (uid 0)</source>
        <translation>nunca se entrega nada como root (uid 0)</translation>
    </message>
    <message>
        <source>the account name is empty</source>
        <translation>el nombre de la cuenta está vacío</translation>
    </message>
    <message>
        <source>the home directory must begin with a slash</source>
        <translation>el directorio personal debe empezar por una barra</translation>
    </message>
    <message>
        <source>this address is already assigned above; the earlier line wins</source>
        <translation>esta dirección ya está asignada más arriba; gana la línea anterior</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>línea %1: %2</translation>
    </message>
    <message>
        <source>line %1, &quot;%2&quot;: %3</source>
        <translation>línea %1, &quot;%2&quot;: %3</translation>
    </message>
    <message>
        <source>Its name has capital letters, and addresses are read in small ones.</source>
        <translation>Su nombre tiene mayúsculas, y las direcciones se leen en minúsculas.</translation>
    </message>
    <message>
        <source>Its home %1 is not there.</source>
        <translation>Su directorio personal %1 no existe.</translation>
    </message>
    <message>
        <source>Its home %1 belongs to somebody else.</source>
        <translation>Su directorio personal %1 pertenece a otro.</translation>
    </message>
    <message>
        <source>The address belongs to the account %1.</source>
        <translation>La dirección pertenece a la cuenta %1.</translation>
    </message>
    <message>
        <source>Line %1 of users/assign is for an address that an earlier line has.</source>
        <translation>La línea %1 de users/assign es para una dirección que ya tiene una línea anterior.</translation>
    </message>
    <message>
        <source>Line %1 of users/assign has this very address, which comes before everything else.</source>
        <translation>La línea %1 de users/assign tiene exactamente esta dirección, que va antes que todo lo demás.</translation>
    </message>
    <message>
        <source>Line %1 of users/assign has the beginning &quot;%2&quot;, the longest that fits.</source>
        <translation>La línea %1 de users/assign tiene el comienzo &quot;%2&quot;, el más largo que encaja.</translation>
    </message>
    <message>
        <source>Line %1 of users/assign has the beginning &quot;%2&quot;; a rule above fits better.</source>
        <translation>La línea %1 de users/assign tiene el comienzo &quot;%2&quot;; una regla de más arriba encaja mejor.</translation>
    </message>
    <message>
        <source>Accounts are asked only where users/assign has nothing.</source>
        <translation>Las cuentas solo se consultan donde users/assign no tiene nada.</translation>
    </message>
    <message>
        <source>users/assign has nothing for it, and %1 is an account.</source>
        <translation>users/assign no tiene nada para ella, y %1 es una cuenta.</translation>
    </message>
    <message>
        <source>users/assign has nothing for it and no account has the name, so the alias account gets it.</source>
        <translation>users/assign no tiene nada para ella y ninguna cuenta tiene ese nombre, así que la recibe la cuenta alias.</translation>
    </message>
    <message>
        <source>unable to stat %1</source>
        <translation>no se puede examinar %1</translation>
    </message>
    <message>
        <source>unable to find alias user</source>
        <translation>no se encuentra el usuario alias</translation>
    </message>
    <message>
        <source>no user %1</source>
        <translation>no existe el usuario %1</translation>
    </message>
    <message>
        <source>who may not connect has no environment</source>
        <translation>quien no puede conectarse no tiene entorno</translation>
    </message>
    <message>
        <source>RELAYCLIENT is set by `relay`</source>
        <translation>RELAYCLIENT lo define `relay`</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot have that value</source>
        <translation>&quot;%1&quot; no puede tener ese valor</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no address of a client</source>
        <translation>&quot;%1&quot; no es una dirección de un cliente</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be compiled: %2</source>
        <translation>&quot;%1&quot; no se puede compilar: %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; matches nobody</source>
        <translation>&quot;%1&quot; no coincide con nadie</translation>
    </message>
    <message>
        <source>a note is one line</source>
        <translation>una nota es una sola línea</translation>
    </message>
    <message>
        <source>Put this one in its place with --replace.</source>
        <translation>Ponga esta en su lugar con --replace.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no IP address</source>
        <translation>&quot;%1&quot; no es una dirección IP</translation>
    </message>
    <message>
        <source>behind the address and a colon must stand allow or deny</source>
        <translation>detrás de la dirección y dos puntos debe ir allow o deny</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no variable: write ,NAME=&quot;value&quot;</source>
        <translation>&quot;%1&quot; no es una variable: escriba ,NAME=&quot;value&quot;</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no value: write NAME=&quot;value&quot;</source>
        <translation>&quot;%1&quot; no tiene valor: escriba NAME=&quot;value&quot;</translation>
    </message>
    <message>
        <source>the value of %1 does not end with the %2 that it begins with</source>
        <translation>el valor de %1 no termina con el %2 con el que empieza</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no network: behind / belongs a number of bits, at most %2</source>
        <translation>&quot;%1&quot; no es una red: detrás de / va un número de bits, como máximo %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; mixes IPv4 and IPv6: write the IPv4 network</source>
        <translation>&quot;%1&quot; mezcla IPv4 e IPv6: escriba la red IPv4</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no colon and is ignored</source>
        <translation>&quot;%1&quot; no tiene dos puntos y se ignora</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no network and matches nobody: write all four numbers and /bits</source>
        <translation>&quot;%1&quot; no es una red y no coincide con nadie: escriba los cuatro números y /bits</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no range of numbers</source>
        <translation>&quot;%1&quot; no es un intervalo de números</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no IP address or network</source>
        <translation>&quot;%1&quot; no es una dirección IP ni una red</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is there, by line %2.</source>
        <translation>&quot;%1&quot; está ahí, por la línea %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not there.</source>
        <translation>&quot;%1&quot; no está ahí.</translation>
    </message>
    <message>
        <source>A rule for everybody else is there, by line %1.</source>
        <translation>Hay una regla para todos los demás, por la línea %1.</translation>
    </message>
    <message>
        <source>A rule for everybody else is not there.</source>
        <translation>No hay ninguna regla para todos los demás.</translation>
    </message>
    <message>
        <source>No rule fits: the client may connect, and may not relay.</source>
        <translation>Ninguna regla encaja: el cliente puede conectarse, y no puede retransmitir.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is in badmailfrom.</source>
        <translation>&quot;%1&quot; está en badmailfrom.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not in badmailfrom.</source>
        <translation>&quot;%1&quot; no está en badmailfrom.</translation>
    </message>
    <message>
        <source>Bounces have no sender, and badmailfrom cannot refuse them.</source>
        <translation>Los rebotes no tienen remitente, y badmailfrom no puede rechazarlos.</translation>
    </message>
    <message>
        <source>The sender is not refused.</source>
        <translation>El remitente no se rechaza.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no name for such a table</source>
        <translation>&quot;%1&quot; no es un nombre para una tabla así</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no address</source>
        <translation>&quot;%1&quot; no es una dirección</translation>
    </message>
    <message>
        <source>a colon or semicolon among the addresses; groups are not known here</source>
        <translation>dos puntos o punto y coma entre las direcciones; aquí no se conocen los grupos</translation>
    </message>
    <message>
        <source>%1 is a file, to which fastforward delivers nothing; a .qmail file can</source>
        <translation>%1 es un archivo, al que fastforward no entrega nada; un archivo .qmail sí puede</translation>
    </message>
    <message>
        <source>an address is empty</source>
        <translation>una dirección está vacía</translation>
    </message>
    <message>
        <source>the addresses cannot be understood</source>
        <translation>no se entienden las direcciones</translation>
    </message>
    <message>
        <source>a quote, comment or bracket does not end</source>
        <translation>unas comillas, un comentario o un paréntesis no se cierran</translation>
    </message>
    <message>
        <source>the name is missing before the colon</source>
        <translation>falta el nombre delante de los dos puntos</translation>
    </message>
    <message>
        <source>nothing stands behind the name</source>
        <translation>no hay nada detrás del nombre</translation>
    </message>
    <message>
        <source>a name, an address or a command is one line, without control characters</source>
        <translation>un nombre, una dirección o una orden es una sola línea, sin caracteres de control</translation>
    </message>
    <message>
        <source>A private hub has no mailing lists of mlmmj, whose programs need root&apos;s help; make a list in .qmail files instead.</source>
        <translation>Un hub privado no tiene listas de correo de mlmmj, cuyos programas necesitan la ayuda de root; haga en su lugar una lista en archivos .qmail.</translation>
    </message>
    <message>
        <source>this hub does not deliver mail for %1: it is neither in control/locals nor in control/virtualdomains</source>
        <translation>este hub no entrega correo para %1: no está ni en control/locals ni en control/virtualdomains</translation>
    </message>
    <message>
        <source>it belongs to the account %1, who can make a list in its own .qmail files</source>
        <translation>pertenece a la cuenta %1, que puede hacer una lista en sus propios archivos .qmail</translation>
    </message>
    <message>
        <source>Take another name.</source>
        <translation>Elija otro nombre.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be a member&apos;s address</source>
        <translation>&quot;%1&quot; no puede ser la dirección de un miembro</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be the owner&apos;s address</source>
        <translation>&quot;%1&quot; no puede ser la dirección del propietario</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be a list: write NAME@DOMAIN with a name of letters, digits, dots, dashes and underlines</source>
        <translation>&quot;%1&quot; no puede ser una lista: escriba NOMBRE@DOMINIO con un nombre de letras, cifras, puntos, guiones y guiones bajos</translation>
    </message>
    <message>
        <source>mlmmj is not installed: there is no %1</source>
        <translation>mlmmj no está instalado: no existe %1</translation>
    </message>
    <message>
        <source>Install the package mlmmj and try again.</source>
        <translation>Instale el paquete mlmmj e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>%1 is there already</source>
        <translation>%1 ya existe</translation>
    </message>
    <message>
        <source>Take another name, or remove what is there.</source>
        <translation>Elija otro nombre, o elimine lo que hay ahí.</translation>
    </message>
    <message>
        <source>say who shall become a member</source>
        <translation>indique quién debe ser miembro</translation>
    </message>
    <message>
        <source>a list needs an owner</source>
        <translation>una lista necesita un propietario</translation>
    </message>
    <message>
        <source>there is no list %1</source>
        <translation>no existe la lista %1</translation>
    </message>
    <message>
        <source>%1 is no directory of a list of mlmmj&apos;s</source>
        <translation>%1 no es el directorio de una lista de mlmmj</translation>
    </message>
    <message>
        <source>mlmmj-make-ml has not made %1</source>
        <translation>mlmmj-make-ml no ha creado %1</translation>
    </message>
    <message>
        <source>%1 belongs to the account %2, who can make a list in its own .qmail files; take another name</source>
        <translation>%1 pertenece a la cuenta %2, que puede hacer una lista en sus propios archivos .qmail; elija otro nombre</translation>
    </message>
    <message>
        <source>%1 can be read or written by others than its owner</source>
        <translation>%1 lo pueden leer o escribir otros además de su propietario</translation>
    </message>
    <message>
        <source>Look into the file before you close it to them (chmod 600): they could have written it.</source>
        <translation>Examine el archivo antes de cerrárselo a ellos (chmod 600): podrían haber escrito en él.</translation>
    </message>
    <message>
        <source>%1 can be used by others than its owner; run chmod 600 on it</source>
        <translation>%1 lo pueden usar otros además de su propietario; aplíquele chmod 600</translation>
    </message>
    <message>
        <source>%1 does not belong to who runs the hub; run chown on it</source>
        <translation>%1 no pertenece a quien ejecuta el hub; aplíquele chown</translation>
    </message>
    <message>
        <source>the name cannot be used: %1</source>
        <translation>no se puede usar el nombre: %1</translation>
    </message>
    <message>
        <source>the password cannot be used: %1</source>
        <translation>no se puede usar la contraseña: %1</translation>
    </message>
    <message>
        <source>Take another name, such as anna@example.org.</source>
        <translation>Elija otro nombre, por ejemplo anna@example.org.</translation>
    </message>
    <message>
        <source>it is too long</source>
        <translation>es demasiado largo</translation>
    </message>
    <message>
        <source>it is longer than %1 bytes</source>
        <translation>tiene más de %1 bytes</translation>
    </message>
    <message>
        <source>it has a colon, begins with # or has a space at an end</source>
        <translation>tiene dos puntos, empieza por # o tiene un espacio en un extremo</translation>
    </message>
    <message>
        <source>it is empty or has a NUL in it</source>
        <translation>está vacío o contiene un NUL</translation>
    </message>
    <message>
        <source>it has characters that SASLprep does not allow: %1</source>
        <translation>tiene caracteres que SASLprep no permite: %1</translation>
    </message>
    <message>
        <source>nothing is left of it after SASLprep</source>
        <translation>no queda nada tras SASLprep</translation>
    </message>
    <message>
        <source>there is no colon behind the name</source>
        <translation>no hay dos puntos detrás del nombre</translation>
    </message>
    <message>
        <source>the name is not in the form that names are compared in (SASLprep)</source>
        <translation>el nombre no tiene la forma en la que se comparan los nombres (SASLprep)</translation>
    </message>
    <message>
        <source>the name stands further up already; the first line counts</source>
        <translation>el nombre ya está más arriba; cuenta la primera línea</translation>
    </message>
    <message>
        <source>what follows the name is no verifier for SCRAM-SHA-256 of 4096 to 2000000 iterations</source>
        <translation>lo que sigue al nombre no es un verificador para SCRAM-SHA-256 de 4096 a 2000000 iteraciones</translation>
    </message>
    <message>
        <source>what follows the name is neither a SCRAM-SHA-256 verifier nor a hash as in crypt(5)</source>
        <translation>lo que sigue al nombre no es ni un verificador SCRAM-SHA-256 ni un hash como en crypt(5)</translation>
    </message>
    <message>
        <source>an entry of control/%1 goes before it: %2</source>
        <translation>una entrada de control/%1 tiene prioridad: %2</translation>
    </message>
    <message>
        <source>the name of the relay has blanks at an end, or characters that cannot be kept</source>
        <translation>el nombre del relay tiene espacios en un extremo, o caracteres que no se pueden guardar</translation>
    </message>
    <message>
        <source>the user name has blanks at an end, or characters that cannot be kept</source>
        <translation>el nombre de usuario tiene espacios en un extremo, o caracteres que no se pueden guardar</translation>
    </message>
    <message>
        <source>the token command has blanks at an end, or characters that cannot be kept</source>
        <translation>la orden del token tiene espacios en un extremo, o caracteres que no se pueden guardar</translation>
    </message>
    <message>
        <source>the TLS mode has blanks at an end, or characters that cannot be kept</source>
        <translation>el modo TLS tiene espacios en un extremo, o caracteres que no se pueden guardar</translation>
    </message>
    <message>
        <source>the port is not a number from 1 to 65535</source>
        <translation>el puerto no es un número de 1 a 65535</translation>
    </message>
    <message>
        <source>a user name with a bar cannot be kept</source>
        <translation>un nombre de usuario con una barra vertical no se puede guardar</translation>
    </message>
    <message>
        <source>this password cannot be kept; choose another one at the relay</source>
        <translation>esta contraseña no se puede guardar; elija otra en el relay</translation>
    </message>
    <message>
        <source>a password needs the user name that it belongs to</source>
        <translation>una contraseña necesita el nombre de usuario al que pertenece</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither &quot;default&quot; nor a domain nor a sender</source>
        <translation>&quot;%1&quot; no es ni &quot;default&quot; ni un dominio ni un remitente</translation>
    </message>
    <message>
        <source>there is no password of %1 for %2 yet</source>
        <translation>aún no hay ninguna contraseña de %1 para %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a name of letters, digits, dots and hyphens, such as mail.example.org</source>
        <translation>&quot;%1&quot; no es un nombre de letras, cifras, puntos y guiones, como mail.example.org</translation>
    </message>
    <message>
        <source>%1 is one of an authority</source>
        <translation>%1 es uno de una autoridad</translation>
    </message>
    <message>
        <source>Remove it first (mailwrightctl tls remove) if it must go.</source>
        <translation>Elimínelo primero (mailwrightctl tls remove) si debe desaparecer.</translation>
    </message>
    <message>
        <source>What was there stays as it is.</source>
        <translation>Lo que había se queda como está.</translation>
    </message>
    <message>
        <source>there is no certificate</source>
        <translation>no hay ningún certificado</translation>
    </message>
    <message>
        <source>certificate %1 is damaged: %2</source>
        <translation>el certificado %1 está dañado: %2</translation>
    </message>
    <message>
        <source>there is no private key</source>
        <translation>no hay ninguna clave privada</translation>
    </message>
    <message>
        <source>the private key is damaged</source>
        <translation>la clave privada está dañada</translation>
    </message>
    <message>
        <source>the private key is under a passphrase, which nobody could type when a server starts</source>
        <translation>la clave privada está protegida por una frase de contraseña, que nadie podría escribir cuando arranca un servidor</translation>
    </message>
    <message>
        <source>the private key does not belong to the certificate</source>
        <translation>la clave privada no corresponde al certificado</translation>
    </message>
    <message>
        <source>the certificate expired on %1 (%2 ago)</source>
        <translation>el certificado caducó el %1 (hace %2)</translation>
    </message>
    <message>
        <source>no server can use it: %1</source>
        <translation>ningún servidor puede usarlo: %1</translation>
    </message>
    <message>
        <source>the certificate cannot be used: %1</source>
        <translation>no se puede usar el certificado: %1</translation>
    </message>
    <message>
        <source>the chain cannot be used: %1</source>
        <translation>no se puede usar la cadena: %1</translation>
    </message>
    <message>
        <source>a certificate needs the name of a host</source>
        <translation>un certificado necesita el nombre de un host</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no name of a host (names with other letters: write their xn-- form)</source>
        <translation>&quot;%1&quot; no es un nombre de host (nombres con otras letras: escriba su forma xn--)</translation>
    </message>
    <message>
        <source>a certificate is valid for 1 to %1 days</source>
        <translation>un certificado es válido de 1 a %1 días</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not ADDRESS:PORT, such as 127.0.0.1:2525 or [::]:25</source>
        <translation>&quot;%1&quot; no es DIRECCIÓN:PUERTO, como 127.0.0.1:2525 o [::]:25</translation>
    </message>
    <message>
        <source>%1 does not listen anywhere</source>
        <translation>%1 no escucha en ningún sitio</translation>
    </message>
    <message>
        <source>there is no hub in %1 yet: it needs the name of this host</source>
        <translation>aún no hay ningún hub en %1: necesita el nombre de este host</translation>
    </message>
    <message>
        <source>there is no account %1 on this machine; make it first</source>
        <translation>no existe la cuenta %1 en esta máquina; créela primero</translation>
    </message>
    <message>
        <source>qmail&apos;s accounts and groups are not all there; run installer/users</source>
        <translation>no están todas las cuentas y los grupos de qmail; ejecute installer/users</translation>
    </message>
    <message>
        <source>Then try again; nothing has been made.</source>
        <translation>Después inténtelo de nuevo; no se ha creado nada.</translation>
    </message>
    <message>
        <source>The queue in %1 is not whole: queue/mess has no directories 0, 1, 2 and so on.</source>
        <translation>La cola en %1 no está completa: queue/mess no tiene los directorios 0, 1, 2 y siguientes.</translation>
    </message>
    <message>
        <source>There is no account %1, as which programs of the hub run.</source>
        <translation>No existe la cuenta %1, con la que se ejecutan programas del hub.</translation>
    </message>
    <message>
        <source>There is no group %1.</source>
        <translation>No existe el grupo %1.</translation>
    </message>
    <message>
        <source>it is about the whole backup, not about single files or domains</source>
        <translation>se refiere a toda la copia de seguridad, no a archivos o dominios sueltos</translation>
    </message>
    <message>
        <source>Nothing of it is used; take another one.</source>
        <translation>No se usa nada de ella; elija otra.</translation>
    </message>
    <message>
        <source>it is not a backup: its first file is no manifest</source>
        <translation>no es una copia de seguridad: su primer archivo no es un manifiesto</translation>
    </message>
    <message>
        <source>it is not a backup that this version knows</source>
        <translation>no es una copia de seguridad que esta versión conozca</translation>
    </message>
    <message>
        <source>its manifest is damaged in line %1</source>
        <translation>su manifiesto está dañado en la línea %1</translation>
    </message>
    <message>
        <source>its manifest does not list what it holds</source>
        <translation>su manifiesto no enumera lo que contiene</translation>
    </message>
    <message>
        <source>%1 is not what the manifest says</source>
        <translation>%1 no es lo que dice el manifiesto</translation>
    </message>
    <message>
        <source>it is not a tar file, or it is damaged: a checksum does not fit</source>
        <translation>no es un archivo tar, o está dañado: una suma de comprobación no coincide</translation>
    </message>
    <message>
        <source>it is damaged: a number in it is none</source>
        <translation>está dañada: un número en ella no lo es</translation>
    </message>
    <message>
        <source>it is cut off</source>
        <translation>está cortada</translation>
    </message>
    <message>
        <source>it is cut off: its end is missing</source>
        <translation>está cortada: le falta el final</translation>
    </message>
    <message>
        <source>there is something in it that is no ordinary file, or too much</source>
        <translation>hay en ella algo que no es un archivo normal, o demasiado</translation>
    </message>
    <message>
        <source>The SMTP servers are restarted: connections that are open finish first, new ones wait for a second.</source>
        <translation>Los servidores SMTP se reinician: las conexiones abiertas terminan antes, las nuevas esperan un segundo.</translation>
    </message>
    <message>
        <source>%1 is restarted: running work finishes first.</source>
        <translation>%1 se reinicia: el trabajo en curso termina antes.</translation>
    </message>
    <message>
        <source>%1 ends: running work finishes first.</source>
        <translation>%1 termina: el trabajo en curso acaba antes.</translation>
    </message>
    <message>
        <source>Every other domain is no longer virtual: mail for it goes where locals or DNS say.</source>
        <translation>Los demás dominios dejan de ser virtuales: su correo va adonde digan locals o el DNS.</translation>
    </message>
    <message>
        <source>Through control/virtualdomains mail for every domain that is named nowhere goes to the local address %1-NAME.</source>
        <translation>Por control/virtualdomains, el correo para todo dominio que no se nombra en ningún sitio va a la dirección local %1-NOMBRE.</translation>
    </message>
    <message>
        <source>An exception: %1 is remote mail and goes where DNS says.</source>
        <translation>Una excepción: %1 es correo remoto y va adonde diga el DNS.</translation>
    </message>
    <message>
        <source>mail to anybody@%1</source>
        <translation>el correo para cualquiera@%1</translation>
    </message>
    <message>
        <source>mail to anybody below %1</source>
        <translation>el correo para cualquiera por debajo de %1</translation>
    </message>
    <message>
        <source>mail to %1</source>
        <translation>el correo para %1</translation>
    </message>
    <message>
        <source>mail for every domain that is named nowhere</source>
        <translation>el correo para todo dominio que no se nombra en ningún sitio</translation>
    </message>
    <message>
        <source>It is handled by the account %1 through the files %2 in %3; what has none bounces, until there is one that ends in default.</source>
        <translation>Lo trata la cuenta %1 mediante los archivos %2 en %3; lo que no tiene ninguno rebota, hasta que haya uno que termine en default.</translation>
    </message>
    <message>
        <source>There is no rcpthosts: mail for any domain is accepted already, which makes an open relay.</source>
        <translation>No hay rcpthosts: ya se acepta el correo para cualquier dominio, lo que hace un relay abierto.</translation>
    </message>
    <message>
        <source>%1 is removed: its mail bounces, or goes to a .qmail file that ends in default.</source>
        <translation>%1 se elimina: su correo rebota, o va a un archivo .qmail que termina en default.</translation>
    </message>
    <message>
        <source>Mail for %1 goes to %2.</source>
        <translation>El correo para %1 va a %2.</translation>
    </message>
    <message>
        <source>Mail for %1 goes to %2, %3 more.</source>
        <translation>El correo para %1 va a %2 y %3 más.</translation>
    </message>
    <message>
        <source>Mail for %1 is given to a program.</source>
        <translation>El correo para %1 se pasa a un programa.</translation>
    </message>
    <message>
        <source>Mail for %1 is delivered the standard way, or dropped if only comments stand there.</source>
        <translation>El correo para %1 recibe la entrega predeterminada, o se descarta si ahí solo hay comentarios.</translation>
    </message>
    <message>
        <source>Until now mail for %1 was delivered the standard way (control/defaultdelivery); from now on only as this file says.</source>
        <translation>Hasta ahora el correo para %1 recibía la entrega predeterminada (control/defaultdelivery); desde ahora, solo lo que dice este archivo.</translation>
    </message>
    <message>
        <source>Addresses are given to accounts anew, as users/assign says.</source>
        <translation>Las direcciones se dan de nuevo a las cuentas, como dice users/assign.</translation>
    </message>
    <message>
        <source>%1 holds for the next time that users/assign is made (qmail-pw2u).</source>
        <translation>%1 vale para la próxima vez que se genere users/assign (qmail-pw2u).</translation>
    </message>
    <message>
        <source>%1 is an account: when users/assign is made anew its own rule comes first and wins, unless users/exclude names it.</source>
        <translation>%1 es una cuenta: cuando se vuelve a generar users/assign, su propia regla va primero y gana, salvo que users/exclude la nombre.</translation>
    </message>
    <message>
        <source>%1 is an account: its mail goes to it all the same, unless users/exclude names it and users/assign gives the address to another.</source>
        <translation>%1 es una cuenta: su correo le llega de todos modos, salvo que users/exclude la nombre y users/assign dé la dirección a otra.</translation>
    </message>
    <message>
        <source>Who may connect, and who may send mail to anywhere (relay), is decided by the new rules.</source>
        <translation>Quién puede conectarse, y quién puede enviar correo a cualquier parte (relay), lo deciden las nuevas reglas.</translation>
    </message>
    <message>
        <source>Where .qmail files ask fastforward, mail goes as the new table says.</source>
        <translation>Donde los archivos .qmail consultan a fastforward, el correo va como dice la nueva tabla.</translation>
    </message>
    <message>
        <source>Nothing asks this table before a .qmail file has a line &quot;|fastforward -d %1.cdb&quot;.</source>
        <translation>Nada consulta esta tabla mientras ningún archivo .qmail tenga una línea &quot;|fastforward -d %1.cdb&quot;.</translation>
    </message>
    <message>
        <source>%1 files with secrets are not in this backup and stay as they are: %2.</source>
        <translation>%1 archivos con secretos no están en esta copia de seguridad y se quedan como están: %2.</translation>
    </message>
    <message>
        <source>Mail for %1 is no longer taken.</source>
        <translation>Ya no se acepta el correo para %1.</translation>
    </message>
    <message>
        <source>Mail for %1 is still taken, and goes where it went.</source>
        <translation>El correo para %1 se sigue aceptando, y va adonde iba.</translation>
    </message>
    <message>
        <source>The DNS must know %1: other servers look up the name that the hub calls itself, and whom to bring mail for it.</source>
        <translation>El DNS debe conocer %1: otros servidores buscan el nombre que el hub se da a sí mismo, y a quién llevar su correo.</translation>
    </message>
    <message>
        <source>Mail for the users of this computer goes to the relay, too: it must know their addresses.</source>
        <translation>El correo para los usuarios de este equipo también va al relay: debe conocer sus direcciones.</translation>
    </message>
    <message>
        <source>While none of the servers answers, programs that send mail are told that it failed: nothing waits here.</source>
        <translation>Mientras no responda ninguno de los servidores, a los programas que envían correo se les dice que ha fallado: aquí no espera nada.</translation>
    </message>
    <message>
        <source>People may have to know, and agree, that their mail is kept: ask before.</source>
        <translation>Puede que las personas deban saber que su correo se guarda, y aceptarlo: pregunte antes.</translation>
    </message>
    <message>
        <source>When %1 has connected to the SMTP server, which is one process for each client from now on, without STARTTLS, the mail is sent to port 25 there.</source>
        <translation>Cuando %1 se ha conectado al servidor SMTP, que desde ahora es un proceso por cada cliente, sin STARTTLS, el correo se envía allí al puerto 25.</translation>
    </message>
    <message>
        <source>The queue, the directories and the mailboxes are made, and the services begin.</source>
        <translation>Se crean la cola, los directorios y los buzones, y los servicios empiezan.</translation>
    </message>
    <message>
        <source>Nothing of the hub itself is changed, and nothing stops.</source>
        <translation>Del hub en sí no se cambia nada, y nada se para.</translation>
    </message>
    <message>
        <source>The tcp rules are made from %1.</source>
        <translation>Las reglas tcp se generan a partir de %1.</translation>
    </message>
    <message>
        <source>The services are in %1.</source>
        <translation>Los servicios están en %1.</translation>
    </message>
    <message>
        <source>The service %1 keeps no log that multilog writes.</source>
        <translation>El servicio %1 no lleva ningún registro que escriba multilog.</translation>
    </message>
    <message>
        <source>The service %1 writes its log to %2.</source>
        <translation>El servicio %1 escribe su registro en %2.</translation>
    </message>
    <message>
        <source>The queue is spread over %1 directories.</source>
        <translation>La cola se reparte en %1 directorios.</translation>
    </message>
    <message>
        <source>Its programs are %1&apos;s.</source>
        <translation>Sus programas son los de %1.</translation>
    </message>
    <message>
        <source>%1 is of a maker that is not known.</source>
        <translation>%1 es de un origen desconocido.</translation>
    </message>
    <message>
        <source>Its accounts are %1.</source>
        <translation>Sus cuentas son %1.</translation>
    </message>
    <message>
        <source>One message cannot be tried or returned by itself: its qmail-send takes no commands. All can be tried at once.</source>
        <translation>Un mensaje no se puede intentar o devolver por sí solo: su qmail-send no acepta órdenes. Se pueden intentar todos a la vez.</translation>
    </message>
    <message>
        <source>Settings that only Mailwright&apos;s programs read cannot be made: TLS, logins, limits for each client and others; each refusal names the file.</source>
        <translation>No se pueden hacer los ajustes que solo leen los programas de Mailwright: TLS, inicios de sesión, límites por cliente y otros; cada rechazo nombra el archivo.</translation>
    </message>
    <message>
        <source>A recipient is refused only after its mail was taken, by a bounce: its qmail-smtpd does not ask who exists.</source>
        <translation>Un destinatario solo se rechaza después de aceptar su correo, con un rebote: su qmail-smtpd no pregunta quién existe.</translation>
    </message>
    <message>
        <source>%1 is a hub of these programs.</source>
        <translation>%1 es un hub de estos programas.</translation>
    </message>
    <message>
        <source>%1 is a hub that was set up by hand and taken over; its programs are %2&apos;s.</source>
        <translation>%1 es un hub instalado a mano y adoptado; sus programas son los de %2.</translation>
    </message>
    <message>
        <source>%1 is a hub that was set up by hand, with programs of others and services of its own.</source>
        <translation>%1 es un hub instalado a mano, con programas de otros y servicios propios.</translation>
    </message>
    <message>
        <source>%1 is a qmail of other programs, with control files and a queue.</source>
        <translation>%1 es un qmail de otros programas, con archivos de control y una cola.</translation>
    </message>
    <message>
        <source>%1 has control files and no queue.</source>
        <translation>%1 tiene archivos de control y ninguna cola.</translation>
    </message>
    <message>
        <source>%1 has parts of a hub, but not all that one needs to work.</source>
        <translation>%1 tiene partes de un hub, pero no todo lo que necesita para funcionar.</translation>
    </message>
    <message>
        <source>%1 has parts of a hub, but not all that one needs to work: control/me, the name of the host, is missing.</source>
        <translation>%1 tiene partes de un hub, pero no todo lo que necesita para funcionar: falta control/me, el nombre del host.</translation>
    </message>
    <message>
        <source>There is no hub in %1 yet.</source>
        <translation>Aún no hay ningún hub en %1.</translation>
    </message>
    <message>
        <source>The group %1 is missing.</source>
        <translation>Falta el grupo %1.</translation>
    </message>
    <message>
        <source>The account %1 is missing.</source>
        <translation>Falta la cuenta %1.</translation>
    </message>
    <message>
        <source>Make them all: sudo installer/users (a package does it by itself).</source>
        <translation>Créelos todos: sudo installer/users (un paquete lo hace por sí mismo).</translation>
    </message>
    <message>
        <source>The program %1, which keeps the services running, is missing.</source>
        <translation>Falta el programa %1, que mantiene en marcha los servicios.</translation>
    </message>
    <message>
        <source>Install the package daemontools.</source>
        <translation>Instale el paquete daemontools.</translation>
    </message>
    <message>
        <source>%1 listens on port %2 already.</source>
        <translation>%1 ya escucha en el puerto %2.</translation>
    </message>
    <message>
        <source>%1 listens on port %2 already (process %3).</source>
        <translation>%1 ya escucha en el puerto %2 (proceso %3).</translation>
    </message>
    <message>
        <source>%1 listens on port %2 already (process %3, %4).</source>
        <translation>%1 ya escucha en el puerto %2 (proceso %3, %4).</translation>
    </message>
    <message>
        <source>a program of another user</source>
        <translation>un programa de otro usuario</translation>
    </message>
    <message>
        <source>Choose another port.</source>
        <translation>Elija otro puerto.</translation>
    </message>
    <message>
        <source>Stop it and keep it from starting again, or let this hub listen elsewhere.</source>
        <translation>Párelo y evite que vuelva a arrancar, o haga que este hub escuche en otro sitio.</translation>
    </message>
    <message>
        <source>There is %1, as Life with qmail has it.</source>
        <translation>Existe %1, como en Life with qmail.</translation>
    </message>
    <message>
        <source>Take the installation over: mailwrightctl setup adopt.</source>
        <translation>Adopte la instalación: mailwrightctl setup adopt.</translation>
    </message>
    <message>
        <source>The service %1 runs from now on.</source>
        <translation>El servicio %1 está en marcha desde ahora.</translation>
    </message>
    <message>
        <source>The service %1 ends.</source>
        <translation>El servicio %1 termina.</translation>
    </message>
    <message>
        <source>The service %1 stops and is normally down.</source>
        <translation>El servicio %1 se para y normalmente está parado.</translation>
    </message>
    <message>
        <source>The service %1 starts and is normally up.</source>
        <translation>El servicio %1 arranca y normalmente está en marcha.</translation>
    </message>
    <message>
        <source>The service %1 is started in another way from now on.</source>
        <translation>El servicio %1 arranca desde ahora de otra manera.</translation>
    </message>
    <message>
        <source>%1 stops, and stays down also when the machine starts anew.</source>
        <translation>%1 se para, y sigue parado también cuando la máquina vuelve a arrancar.</translation>
    </message>
    <message>
        <source>%1 ends; its log stays.</source>
        <translation>%1 termina; su registro se queda.</translation>
    </message>
    <message>
        <source>The mailing list %1 is made.</source>
        <translation>Se crea la lista de correo %1.</translation>
    </message>
    <message>
        <source>The mailing list %1 ends.</source>
        <translation>La lista de correo %1 termina.</translation>
    </message>
    <message>
        <source>The members of %1 change; nobody is told.</source>
        <translation>Los miembros de %1 cambian; no se avisa a nadie.</translation>
    </message>
    <message>
        <source>People subscribe by mail to %1.</source>
        <translation>La gente se suscribe escribiendo a %1.</translation>
    </message>
    <message>
        <source>Mail to the list bounces from now on.</source>
        <translation>El correo a la lista rebota desde ahora.</translation>
    </message>
    <message>
        <source>Its archive and its members are kept in %1; undo brings them back.</source>
        <translation>Su archivo histórico y sus miembros se guardan en %1; al deshacer vuelven.</translation>
    </message>
    <message>
        <source>Who may log in to send mail changes at once.</source>
        <translation>Quién puede iniciar sesión para enviar correo cambia de inmediato.</translation>
    </message>
    <message>
        <source>%1 has a password now.</source>
        <translation>%1 tiene ahora una contraseña.</translation>
    </message>
    <message>
        <source>%1 has another password now; the one before does not count any more.</source>
        <translation>%1 tiene ahora otra contraseña; la anterior ya no cuenta.</translation>
    </message>
    <message>
        <source>For mail, this one counts from now on, not that of the account %1.</source>
        <translation>Para el correo cuenta esta desde ahora, no la de la cuenta %1.</translation>
    </message>
    <message>
        <source>It is easy to guess.</source>
        <translation>Es fácil de adivinar.</translation>
    </message>
    <message>
        <source>It is shorter than %1 characters; whoever gets at the file of passwords could guess it.</source>
        <translation>Tiene menos de %1 caracteres; quien consiga el archivo de contraseñas podría adivinarla.</translation>
    </message>
    <message>
        <source>The name is part of it.</source>
        <translation>El nombre forma parte de ella.</translation>
    </message>
    <message>
        <source>It is made of few different characters.</source>
        <translation>Consta de pocos caracteres distintos.</translation>
    </message>
    <message>
        <source>all mail that nothing else is said about goes through %1, without a login.</source>
        <translation>todo el correo del que no se indica otra cosa pasa por %1, sin inicio de sesión.</translation>
    </message>
    <message>
        <source>all mail that nothing else is said about goes through %1, as %2.</source>
        <translation>todo el correo del que no se indica otra cosa pasa por %1, como %2.</translation>
    </message>
    <message>
        <source>mail from everybody@%1 goes through %2, without a login.</source>
        <translation>el correo de cualquiera@%1 pasa por %2, sin inicio de sesión.</translation>
    </message>
    <message>
        <source>mail from everybody@%1 goes through %2, as %3.</source>
        <translation>el correo de cualquiera@%1 pasa por %2, como %3.</translation>
    </message>
    <message>
        <source>mail from %1 goes through %2, without a login.</source>
        <translation>el correo de %1 pasa por %2, sin inicio de sesión.</translation>
    </message>
    <message>
        <source>mail from %1 goes through %2, as %3.</source>
        <translation>el correo de %1 pasa por %2, como %3.</translation>
    </message>
    <message>
        <source>mail for all hosts below %1 goes through %2, without a login.</source>
        <translation>el correo para todos los hosts por debajo de %1 pasa por %2, sin inicio de sesión.</translation>
    </message>
    <message>
        <source>mail for all hosts below %1 goes through %2, as %3.</source>
        <translation>el correo para todos los hosts por debajo de %1 pasa por %2, como %3.</translation>
    </message>
    <message>
        <source>mail for %1 goes through %2, without a login.</source>
        <translation>el correo para %1 pasa por %2, sin inicio de sesión.</translation>
    </message>
    <message>
        <source>mail for %1 goes through %2, as %3.</source>
        <translation>el correo para %1 pasa por %2, como %3.</translation>
    </message>
    <message>
        <source>all mail that nothing else is said about</source>
        <translation>todo el correo del que no se indica otra cosa</translation>
    </message>
    <message>
        <source>mail from everybody@%1</source>
        <translation>el correo de cualquiera@%1</translation>
    </message>
    <message>
        <source>mail from %1</source>
        <translation>el correo de %1</translation>
    </message>
    <message>
        <source>mail for all hosts below %1</source>
        <translation>el correo para todos los hosts por debajo de %1</translation>
    </message>
    <message>
        <source>mail for %1</source>
        <translation>el correo para %1</translation>
    </message>
    <message>
        <source>Clients that ask for %1 are shown another certificate, from the next connection on.</source>
        <translation>A los clientes que piden %1 se les muestra otro certificado, desde la próxima conexión.</translation>
    </message>
    <message>
        <source>The certificate %1 and its key are removed.</source>
        <translation>El certificado %1 y su clave se eliminan.</translation>
    </message>
    <message>
        <source>The certificate is for %1, signed by itself, valid %2.</source>
        <translation>El certificado es para %1, autofirmado, válido %2.</translation>
    </message>
    <message>
        <source>The certificate is for %1, issued by %2, valid %3.</source>
        <translation>El certificado es para %1, emitido por %2, válido %3.</translation>
    </message>
    <message>
        <source>Its fingerprint (SHA-256) is %1; its key is %2.</source>
        <translation>Su huella (SHA-256) es %1; su clave es %2.</translation>
    </message>
    <message>
        <source>The certificate is not for %1.</source>
        <translation>El certificado no es para %1.</translation>
    </message>
    <message>
        <source>The certificate is not for %1, the name of this hub.</source>
        <translation>El certificado no es para %1, el nombre de este hub.</translation>
    </message>
    <message>
        <source>The certificate names no host.</source>
        <translation>El certificado no nombra ningún host.</translation>
    </message>
    <message>
        <source>The certificate is not valid yet: %1.</source>
        <translation>El certificado aún no es válido: %1.</translation>
    </message>
    <message>
        <source>The certificate is signed by itself: programs that verify it have to be told to trust it.</source>
        <translation>El certificado está autofirmado: a los programas que lo verifican hay que decirles que confíen en él.</translation>
    </message>
    <message>
        <source>The certificate comes without those that vouch for it: many programs will not be able to verify it.</source>
        <translation>El certificado viene sin los que lo avalan: muchos programas no podrán verificarlo.</translation>
    </message>
    <message>
        <source>The certificates of the chain were not in their order; they are now.</source>
        <translation>Los certificados de la cadena no estaban en orden; ahora lo están.</translation>
    </message>
    <message>
        <source>%1 of %2 certificates do not belong to the chain and are left out.</source>
        <translation>%1 de %2 certificados no pertenecen a la cadena y se dejan fuera.</translation>
    </message>
    <message>
        <source>until %1 (in %2)</source>
        <translation>hasta el %1 (dentro de %2)</translation>
    </message>
    <message>
        <source>from %1 until %2</source>
        <translation>desde el %1 hasta el %2</translation>
    </message>
    <message>
        <source>expired on %1 (%2 ago)</source>
        <translation>caducado el %1 (hace %2)</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 día</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 días</translation>
    </message>
    <message>
        <source>%1 January %2</source>
        <translation>%1 de enero de %2</translation>
    </message>
    <message>
        <source>%1 February %2</source>
        <translation>%1 de febrero de %2</translation>
    </message>
    <message>
        <source>%1 March %2</source>
        <translation>%1 de marzo de %2</translation>
    </message>
    <message>
        <source>%1 April %2</source>
        <translation>%1 de abril de %2</translation>
    </message>
    <message>
        <source>%1 May %2</source>
        <translation>%1 de mayo de %2</translation>
    </message>
    <message>
        <source>%1 June %2</source>
        <translation>%1 de junio de %2</translation>
    </message>
    <message>
        <source>%1 July %2</source>
        <translation>%1 de julio de %2</translation>
    </message>
    <message>
        <source>%1 August %2</source>
        <translation>%1 de agosto de %2</translation>
    </message>
    <message>
        <source>%1 September %2</source>
        <translation>%1 de septiembre de %2</translation>
    </message>
    <message>
        <source>%1 October %2</source>
        <translation>%1 de octubre de %2</translation>
    </message>
    <message>
        <source>%1 November %2</source>
        <translation>%1 de noviembre de %2</translation>
    </message>
    <message>
        <source>%1 December %2</source>
        <translation>%1 de diciembre de %2</translation>
    </message>
    <message>
        <source>It is taken back after %1 seconds unless it is confirmed, because it changes who may connect and relay.</source>
        <translation>Se deshace a los %1 segundos si no se confirma, porque cambia quién puede conectarse y retransmitir.</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>Editar %1</translation>
    </message>
    <message>
        <source>Set %1 to %2</source>
        <translation>Definir %1 como %2</translation>
    </message>
    <message>
        <source>Set %1 to nothing</source>
        <translation>Dejar %1 vacío</translation>
    </message>
    <message>
        <source>Add %1 to %2</source>
        <translation>Añadir %1 a %2</translation>
    </message>
    <message>
        <source>Remove %1 from %2</source>
        <translation>Quitar %1 de %2</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Eliminar %1</translation>
    </message>
    <message>
        <source>something secret</source>
        <translation>algo secreto</translation>
    </message>
    <message>
        <source>Mail for %1 goes to %2</source>
        <translation>El correo para %1 va a %2</translation>
    </message>
    <message>
        <source>Mail for %1 goes to a program</source>
        <translation>El correo para %1 va a un programa</translation>
    </message>
    <message>
        <source>Mail for %1 is dropped</source>
        <translation>El correo para %1 se descarta</translation>
    </message>
    <message>
        <source>Take 1 address from a table</source>
        <translation>Tomar 1 dirección de una tabla</translation>
    </message>
    <message>
        <source>Take %1 addresses from a table</source>
        <translation>Tomar %1 direcciones de una tabla</translation>
    </message>
    <message>
        <source>Take mail for %1 (local)</source>
        <translation>Aceptar correo para %1 (local)</translation>
    </message>
    <message>
        <source>Take mail for %1 (relay)</source>
        <translation>Aceptar correo para %1 (relay)</translation>
    </message>
    <message>
        <source>Take mail for %1 (virtual, %2)</source>
        <translation>Aceptar correo para %1 (virtual, %2)</translation>
    </message>
    <message>
        <source>Take no more mail for %1</source>
        <translation>No aceptar más correo para %1</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>Cambiar %1</translation>
    </message>
    <message>
        <source>Change %1 (local)</source>
        <translation>Cambiar %1 (local)</translation>
    </message>
    <message>
        <source>Change %1 (relay)</source>
        <translation>Cambiar %1 (relay)</translation>
    </message>
    <message>
        <source>Change %1 (virtual, %2)</source>
        <translation>Cambiar %1 (virtual, %2)</translation>
    </message>
    <message>
        <source>Call %1 also %2</source>
        <translation>Llamar a %1 también %2</translation>
    </message>
    <message>
        <source>Call %1 from now on %2</source>
        <translation>Llamar a %1 desde ahora %2</translation>
    </message>
    <message>
        <source>Call the hub %1</source>
        <translation>Llamar al hub %1</translation>
    </message>
    <message>
        <source>Change the names of the hub</source>
        <translation>Cambiar los nombres del hub</translation>
    </message>
    <message>
        <source>By fastforward mail for %1 goes to %2</source>
        <translation>Por fastforward, el correo para %1 va a %2</translation>
    </message>
    <message>
        <source>Remove %1 from the table of fastforward</source>
        <translation>Eliminar %1 de la tabla de fastforward</translation>
    </message>
    <message>
        <source>Make the mailing list %1</source>
        <translation>Crear la lista de correo %1</translation>
    </message>
    <message>
        <source>Remove the mailing list %1</source>
        <translation>Eliminar la lista de correo %1</translation>
    </message>
    <message>
        <source>Add %1 to the mailing list %2</source>
        <translation>Añadir %1 a la lista de correo %2</translation>
    </message>
    <message>
        <source>Take %1 out of the mailing list %2</source>
        <translation>Quitar %1 de la lista de correo %2</translation>
    </message>
    <message>
        <source>%1 members</source>
        <translation>%1 miembros</translation>
    </message>
    <message>
        <source>The mailing list %1 is owned by %2</source>
        <translation>El propietario de la lista de correo %1 es %2</translation>
    </message>
    <message>
        <source>Give %1 a password for SMTP</source>
        <translation>Dar a %1 una contraseña para SMTP</translation>
    </message>
    <message>
        <source>Give %1 another password for SMTP</source>
        <translation>Dar a %1 otra contraseña para SMTP</translation>
    </message>
    <message>
        <source>Take the password of %1 for SMTP away</source>
        <translation>Quitar a %1 la contraseña para SMTP</translation>
    </message>
    <message>
        <source>Deliver nothing here; all mail goes to %1</source>
        <translation>No entregar nada aquí; todo el correo va a %1</translation>
    </message>
    <message>
        <source>Queue nothing here; mail goes to %1 by QMQP</source>
        <translation>No poner nada en cola aquí; el correo va a %1 por QMQP</translation>
    </message>
    <message>
        <source>A copy of all mail goes to %1</source>
        <translation>Una copia de todo el correo va a %1</translation>
    </message>
    <message>
        <source>Keep the mail of %1 until %2 connects</source>
        <translation>Guardar el correo de %1 hasta que se conecte %2</translation>
    </message>
    <message>
        <source>%1 may not connect</source>
        <translation>%1 no puede conectarse</translation>
    </message>
    <message>
        <source>%1 may connect</source>
        <translation>%1 puede conectarse</translation>
    </message>
    <message>
        <source>%1 may send mail to anywhere</source>
        <translation>%1 puede enviar correo a cualquier parte</translation>
    </message>
    <message>
        <source>Everybody else may not connect</source>
        <translation>Todos los demás no pueden conectarse</translation>
    </message>
    <message>
        <source>Everybody else may connect</source>
        <translation>Todos los demás pueden conectarse</translation>
    </message>
    <message>
        <source>Everybody else may send mail to anywhere</source>
        <translation>Todos los demás pueden enviar correo a cualquier parte</translation>
    </message>
    <message>
        <source>No rule for %1 any more</source>
        <translation>Ya no hay regla para %1</translation>
    </message>
    <message>
        <source>No rule for everybody else any more</source>
        <translation>Ya no hay regla para todos los demás</translation>
    </message>
    <message>
        <source>Enable %1</source>
        <translation>Activar %1</translation>
    </message>
    <message>
        <source>Enable %1 at %2</source>
        <translation>Activar %1 en %2</translation>
    </message>
    <message>
        <source>Disable %1</source>
        <translation>Desactivar %1</translation>
    </message>
    <message>
        <source>Make the hub %1</source>
        <translation>Crear el hub %1</translation>
    </message>
    <message>
        <source>Make what is missing of the hub</source>
        <translation>Crear lo que falta del hub</translation>
    </message>
    <message>
        <source>Take over the hub in %1 as it is</source>
        <translation>Adoptar el hub de %1 tal como está</translation>
    </message>
    <message>
        <source>Send %1 through %2</source>
        <translation>Enviar %1 a través de %2</translation>
    </message>
    <message>
        <source>Send %1 through no relay of its own</source>
        <translation>Enviar %1 sin relay propio</translation>
    </message>
    <message>
        <source>Make a certificate</source>
        <translation>Crear un certificado</translation>
    </message>
    <message>
        <source>Make a certificate for %1</source>
        <translation>Crear un certificado para %1</translation>
    </message>
    <message>
        <source>Install a certificate</source>
        <translation>Instalar un certificado</translation>
    </message>
    <message>
        <source>Install a certificate for %1</source>
        <translation>Instalar un certificado para %1</translation>
    </message>
    <message>
        <source>Remove the certificate</source>
        <translation>Eliminar el certificado</translation>
    </message>
    <message>
        <source>Remove the certificate for %1</source>
        <translation>Eliminar el certificado para %1</translation>
    </message>
    <message>
        <source>Mail for %1 belongs to the account %2</source>
        <translation>El correo para %1 pertenece a la cuenta %2</translation>
    </message>
    <message>
        <source>Take %1 from its account</source>
        <translation>Quitar %1 a su cuenta</translation>
    </message>
    <message>
        <source>Make users/assign from the accounts</source>
        <translation>Generar users/assign a partir de las cuentas</translation>
    </message>
    <message>
        <source>Restore all from the backup of %1 GMT</source>
        <translation>Restaurar todo de la copia de seguridad del %1 GMT</translation>
    </message>
    <message>
        <source>Restore %1 from the backup of %2 GMT</source>
        <translation>Restaurar %1 de la copia de seguridad del %2 GMT</translation>
    </message>
    <message>
        <source>Restore %1 files or domains from the backup of %2 GMT</source>
        <translation>Restaurar %1 archivos o dominios de la copia de seguridad del %2 GMT</translation>
    </message>
    <message>
        <source>Not confirmed in time: %1</source>
        <translation>No confirmado a tiempo: %1</translation>
    </message>
    <message>
        <source>Edited outside: %1</source>
        <translation>Editado desde fuera: %1</translation>
    </message>
    <message>
        <source>Edited outside: %1 and %2 more</source>
        <translation>Editado desde fuera: %1 y %2 más</translation>
    </message>
    <message>
        <source>The configuration as it was found</source>
        <translation>La configuración tal como se encontró</translation>
    </message>
    <message>
        <source>%1, as its control file says</source>
        <translation>%1, como dice su archivo de control</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>y %1 más</translation>
    </message>
    <message>
        <source>the table of fastforward is compiled</source>
        <translation>la tabla de fastforward está compilada</translation>
    </message>
    <message>
        <source>the SMTP servers are restarted</source>
        <translation>los servidores SMTP se han reiniciado</translation>
    </message>
    <message>
        <source>the directories, the queue and the mailboxes are made</source>
        <translation>los directorios, la cola y los buzones están creados</translation>
    </message>
    <message>
        <source>%1 begins</source>
        <translation>%1 empieza</translation>
    </message>
    <message>
        <source>%1 ends</source>
        <translation>%1 termina</translation>
    </message>
    <message>
        <source>%1 is started</source>
        <translation>%1 se ha arrancado</translation>
    </message>
    <message>
        <source>%1 is stopped</source>
        <translation>%1 se ha parado</translation>
    </message>
    <message>
        <source>a TLS handshake with the SMTP server works</source>
        <translation>una negociación TLS con el servidor SMTP funciona</translation>
    </message>
    <message>
        <source>a TLS handshake with the SMTP server as %1 works</source>
        <translation>una negociación TLS con el servidor SMTP como %1 funciona</translation>
    </message>
    <message>
        <source>%1 is removed, as its text is</source>
        <translation>%1 se ha eliminado, como su texto</translation>
    </message>
    <message>
        <source>%1 holds something else</source>
        <translation>%1 contiene otra cosa</translation>
    </message>
    <message>
        <source>it does not run</source>
        <translation>no está en marcha</translation>
    </message>
    <message>
        <source>it has not ended within %1 seconds; it begins again when its work is done</source>
        <translation>no ha terminado en %1 segundos; vuelve a empezar cuando acabe su trabajo</translation>
    </message>
    <message>
        <source>it has not ended within %1 seconds; it does when its work is done</source>
        <translation>no ha terminado en %1 segundos; lo hará cuando acabe su trabajo</translation>
    </message>
    <message>
        <source>it ends again and again; its log says why</source>
        <translation>termina una y otra vez; su registro dice por qué</translation>
    </message>
    <message>
        <source>it has not happened in time; its log says why</source>
        <translation>no ha ocurrido a tiempo; su registro dice por qué</translation>
    </message>
    <message>
        <source>it is normally down</source>
        <translation>normalmente está parado</translation>
    </message>
    <message>
        <source>no supervisor runs; it begins with the others</source>
        <translation>ningún supervisor está en marcha; empieza con los demás</translation>
    </message>
    <message>
        <source>no supervisor looks after it</source>
        <translation>ningún supervisor se ocupa de él</translation>
    </message>
    <message>
        <source>the supervisor has not started it; its log says why</source>
        <translation>el supervisor no lo ha arrancado; su registro dice por qué</translation>
    </message>
    <message>
        <source>none runs</source>
        <translation>ninguno está en marcha</translation>
    </message>
    <message>
        <source>it has a process for each client, because of block lists or AutoTURN, and offers no STARTTLS</source>
        <translation>tiene un proceso por cada cliente, debido a listas de bloqueo o AutoTURN, y no ofrece STARTTLS</translation>
    </message>
    <message>
        <source>it is not known where the server listens</source>
        <translation>no se sabe dónde escucha el servidor</translation>
    </message>
    <message>
        <source>%1 (qmail-smtpd run by hand, as for a stranger)</source>
        <translation>%1 (qmail-smtpd ejecutado a mano, como para un desconocido)</translation>
    </message>
    <message>
        <source>the tcp rules let no stranger connect</source>
        <translation>las reglas tcp no dejan conectarse a ningún desconocido</translation>
    </message>
    <message>
        <source>the server ended the conversation</source>
        <translation>el servidor terminó la conversación</translation>
    </message>
    <message>
        <source>the server says %1</source>
        <translation>el servidor dice %1</translation>
    </message>
    <message>
        <source>what comes is not TLS (%1)</source>
        <translation>lo que llega no es TLS (%1)</translation>
    </message>
    <message>
        <source>there is no version of TLS that both sides accept; here it is 1.2 or later (%1)</source>
        <translation>no hay ninguna versión de TLS que acepten ambos lados; aquí es 1.2 o posterior (%1)</translation>
    </message>
    <message>
        <source>there is no cipher that both sides accept (%1)</source>
        <translation>no hay ningún cifrado que acepten ambos lados (%1)</translation>
    </message>
    <message>
        <source>the other side ended the connection within the TLS handshake</source>
        <translation>el otro lado terminó la conexión durante la negociación TLS</translation>
    </message>
    <message>
        <source>%1 gives addresses to accounts</source>
        <translation>%1 da direcciones a cuentas</translation>
    </message>
    <message>
        <source>%1 says what root runs</source>
        <translation>%1 dice qué ejecuta root</translation>
    </message>
    <message>
        <source>%1 lets mail run a program</source>
        <translation>%1 deja que el correo ejecute un programa</translation>
    </message>
    <message>
        <source>%1 lets mail run a program or reads a file of addresses: %2</source>
        <translation>%1 deja que el correo ejecute un programa o lee un archivo de direcciones: %2</translation>
    </message>
    <message>
        <source>%1 lets %2 send mail to anywhere</source>
        <translation>%1 deja que %2 envíe correo a cualquier parte</translation>
    </message>
    <message>
        <source>%1 lets everybody send mail to anywhere</source>
        <translation>%1 deja que todos envíen correo a cualquier parte</translation>
    </message>
    <message>
        <source>all that &quot;%1&quot; stands for</source>
        <translation>todo lo que representa &quot;%1&quot;</translation>
    </message>
    <message>
        <source>%1 sets %2, which may decide what programs run</source>
        <translation>%1 define %2, que puede decidir qué programas se ejecutan</translation>
    </message>
    <message>
        <source>without control/rcpthosts mail for any domain is accepted from everybody</source>
        <translation>sin control/rcpthosts se acepta de todos el correo para cualquier dominio</translation>
    </message>
    <message>
        <source>%1 decides as which accounts the programs of the hub run</source>
        <translation>%1 decide con qué cuentas se ejecutan los programas del hub</translation>
    </message>
    <message>
        <source>%1 names a program</source>
        <translation>%1 nombra un programa</translation>
    </message>
    <message>
        <source>%1 names a program that tells the password of a relay</source>
        <translation>%1 nombra un programa que da la contraseña de un relay</translation>
    </message>
    <message>
        <source>user%domain at a domain of control/percenthack goes on to that domain, for everybody</source>
        <translation>user%domain en un dominio de control/percenthack continúa a ese dominio, para todos</translation>
    </message>
    <message>
        <source>%1 accepts mail for every domain that ends in %2 from everybody</source>
        <translation>%1 acepta de todos el correo para cualquier dominio que termine en %2</translation>
    </message>
    <message>
        <source>it writes a file just as it is given</source>
        <translation>escribe un archivo tal como se da</translation>
    </message>
    <message>
        <source>it restores what a backup holds</source>
        <translation>restaura lo que contiene una copia de seguridad</translation>
    </message>
    <message>
        <source>it deletes message %1</source>
        <translation>borra el mensaje %1</translation>
    </message>
    <message>
        <source>it reads the text of a message</source>
        <translation>lee el texto de un mensaje</translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <translation>%1, línea %2: %3</translation>
    </message>
    <message>
        <source>Mail to anybody@%1 is still accepted, because the list also has %2.</source>
        <translation>El correo para cualquiera@%1 se sigue aceptando, porque la lista también tiene %2.</translation>
    </message>
    <message>
        <source>Mail to anybody below %1 is still accepted, because the list also has %2.</source>
        <translation>El correo para cualquiera por debajo de %1 se sigue aceptando, porque la lista también tiene %2.</translation>
    </message>
    <message>
        <source>It is handled by the account %1 through the files %2 in %3; what has none goes where the one that ends in default says.</source>
        <translation>Se encarga la cuenta %1 con los archivos %2 en %3; lo que no tiene ninguno va adonde dice el que termina en default.</translation>
    </message>
    <message>
        <source>it is the name of this hub itself, which must be able to receive its own mail</source>
        <translation>es el nombre de este mismo hub, que debe poder recibir su propio correo</translation>
    </message>
    <message>
        <source>Give the hub another name first, if it shall have one.</source>
        <translation>Dele antes otro nombre al hub, si ha de tenerlo.</translation>
    </message>
    <message>
        <source>%1 becomes %2; it was %3.</source>
        <translation>%1 pasa a ser %2; era %3.</translation>
    </message>
    <message>
        <source>%1 becomes %2; until now there was none, which means: %3.</source>
        <translation>%1 pasa a ser %2; hasta ahora no había ninguno, lo que significa: %3.</translation>
    </message>
    <message>
        <source>Mail for %1 is given to the account %2.</source>
        <translation>El correo para %1 se entrega a la cuenta %2.</translation>
    </message>
    <message>
        <source>Mail for names that begin with %1 is given to the account %2.</source>
        <translation>El correo para los nombres que empiezan por %1 se entrega a la cuenta %2.</translation>
    </message>
    <message>
        <source>Mail for every other name is given to the account %1.</source>
        <translation>El correo para cualquier otro nombre se entrega a la cuenta %1.</translation>
    </message>
    <message>
        <source>Mail for %1 is no longer given to the account %2 by users/assign.</source>
        <translation>El correo para %1 ya no se entrega a la cuenta %2 por users/assign.</translation>
    </message>
    <message>
        <source>Mail for names that begin with %1 is no longer given to the account %2 by users/assign.</source>
        <translation>El correo para los nombres que empiezan por %1 ya no se entrega a la cuenta %2 por users/assign.</translation>
    </message>
    <message>
        <source>Mail that cannot be delivered to a member of %1 is reported to %2, not to whoever wrote it.</source>
        <translation>El correo que no se puede entregar a un miembro de %1 se comunica a %2, no a quien lo escribió.</translation>
    </message>
    <message>
        <source>%1 could not be started (%2). Install the package openssh-client.</source>
        <translation>%1 no se pudo iniciar (%2). Instale el paquete openssh-client.</translation>
    </message>
    <message>
        <source>There is no mailwrightctl on %1: %2 Install Mailwright there.</source>
        <translation>No hay mailwrightctl en %1: %2 Instale Mailwright allí.</translation>
    </message>
    <message>
        <source>The connection to %1 was lost.</source>
        <translation>Se perdió la conexión con %1.</translation>
    </message>
    <message>
        <source>ssh does not know %1, or not as it is now: %2 Connect once with &quot;ssh %3&quot; and check its key.</source>
        <translation>ssh no conoce %1, o no tal como es ahora: %2 Conéctese una vez con «ssh %3» y compruebe su clave.</translation>
    </message>
    <message>
        <source>%1 did not let you in: %2 &quot;ssh-copy-id %3&quot; puts your key there.</source>
        <translation>%1 no le ha dejado entrar: %2 «ssh-copy-id %3» pone allí su clave.</translation>
    </message>
    <message>
        <source>ssh has no connection to %1: %2</source>
        <translation>ssh no tiene conexión con %1: %2</translation>
    </message>
    <message>
        <source>Only who may configure has edits to tell of.</source>
        <translation>Solo quien puede configurar tiene ediciones que anunciar.</translation>
    </message>
</context>
<context>
    <name>HubBook</name>
    <message>
        <source>blue</source>
        <translation>azul</translation>
    </message>
    <message>
        <source>orange</source>
        <translation>naranja</translation>
    </message>
    <message>
        <source>green</source>
        <translation>verde</translation>
    </message>
    <message>
        <source>purple</source>
        <translation>morado</translation>
    </message>
    <message>
        <source>red</source>
        <translation>rojo</translation>
    </message>
    <message>
        <source>grey</source>
        <translation>gris</translation>
    </message>
    <message>
        <source>The name of the host is missing.</source>
        <translation>Falta el nombre del host.</translation>
    </message>
    <message>
        <source>This is not a host, or user@host, such as anna@mail.example.org.</source>
        <translation>Esto no es un host ni usuario@host, como anna@mail.example.org.</translation>
    </message>
    <message>
        <source>There is no host of this name. Is it written rightly, and does this computer know it?</source>
        <translation>No hay ningún host con este nombre. ¿Está bien escrito y lo conoce este equipo?</translation>
    </message>
    <message>
        <source>The host does not let %1 in. Mailwright asks for no password: the key must be known to the host and be in your ssh agent.</source>
        <comment>login</comment>
        <translation>El host no deja entrar a %1. Mailwright no pide contraseña: el host debe conocer la clave y esta debe estar en su agente ssh.</translation>
    </message>
    <message>
        <source>This computer does not know the key of the host, or knows another. Log in once by hand and compare it.</source>
        <translation>Este equipo no conoce la clave del host, o conoce otra. Inicie sesión una vez a mano y compárela.</translation>
    </message>
    <message>
        <source>The host is there, but runs no ssh server for you.</source>
        <translation>El host está ahí, pero no ofrece ningún servidor ssh para usted.</translation>
    </message>
    <message>
        <source>The host does not answer. Is it switched on and connected?</source>
        <translation>El host no responde. ¿Está encendido y conectado?</translation>
    </message>
    <message>
        <source>The host lets you in, but has no mailwrightctl, or an older one.</source>
        <translation>El host le deja entrar, pero no tiene mailwrightctl, o tiene uno más antiguo.</translation>
    </message>
    <message>
        <source>The connection by ssh has failed.</source>
        <translation>La conexión por ssh ha fallado.</translation>
    </message>
    <message>
        <source>The host lets you in, but its mail helper does not run.</source>
        <translation>El host le deja entrar, pero su auxiliar de correo no está en marcha.</translation>
    </message>
    <message>
        <source>This computer has no ssh: the package openssh-client is missing.</source>
        <translation>Este equipo no tiene ssh: falta el paquete openssh-client.</translation>
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
        <translation>Miembros</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Propietario</translation>
    </message>
    <message>
        <source>Last post</source>
        <translation>Último mensaje</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>takes mail</source>
        <translation>acepta correo</translation>
    </message>
    <message>
        <source>mail does not reach it: its .qmail files are missing</source>
        <translation>el correo no le llega: faltan sus archivos .qmail</translation>
    </message>
    <message>
        <source>%1 get each message, %2 digests, %3 nothing</source>
        <comment>three numbers</comment>
        <translation>%1 reciben cada mensaje, %2 resúmenes, %3 nada</translation>
    </message>
    <message>
        <source>None in the last 24 hours</source>
        <translation>Ninguno en las últimas 24 horas</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Miembro</translation>
    </message>
    <message>
        <source>Gets</source>
        <translation>Recibe</translation>
    </message>
    <message>
        <source>each message</source>
        <translation>cada mensaje</translation>
    </message>
    <message>
        <source>digests</source>
        <translation>resúmenes</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
</context>
<context>
    <name>MailProviders</name>
    <message>
        <source>%1 wants a password made for mail programs (an “app password”), which you make in your account there. User name: such as %2.</source>
        <comment>%1 is a provider, %2 an example of a user name</comment>
        <translation>%1 exige una contraseña para programas de correo (una «contraseña de aplicación»), que se crea en su cuenta de allí. Nombre de usuario: por ejemplo, %2.</translation>
    </message>
    <message>
        <source>%1 gives you a user name and a key for SMTP in its settings; the key is the password. User name: such as %2.</source>
        <comment>%1 is a provider, %2 an example of a user name</comment>
        <translation>%1 le da en su configuración un nombre de usuario y una clave para SMTP; la clave es la contraseña. Nombre de usuario: por ejemplo, %2.</translation>
    </message>
    <message>
        <source>%1 wants the name and the password of your mailbox there. User name: such as %2.</source>
        <comment>%1 is a provider, %2 an example of a user name</comment>
        <translation>%1 exige el nombre y la contraseña de su buzón de allí. Nombre de usuario: por ejemplo, %2.</translation>
    </message>
    <message>
        <source>TLS from the first byte</source>
        <translation>TLS desde el primer byte</translation>
    </message>
    <message>
        <source>TLS begun by STARTTLS</source>
        <translation>TLS iniciado con STARTTLS</translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>Looks after a Mailwright hub: its services, its queue and its logs.</source>
        <translation>Administra un hub de Mailwright: sus servicios, su cola y sus registros.</translation>
    </message>
    <message>
        <source>The helper&apos;s socket.</source>
        <translation>El socket del auxiliar.</translation>
    </message>
    <message>
        <source>path</source>
        <translation>ruta</translation>
    </message>
    <message>
        <source>The home of a private hub.</source>
        <translation>El directorio de un hub privado.</translation>
    </message>
    <message>
        <source>directory</source>
        <translation>directorio</translation>
    </message>
    <message>
        <source>The page to begin with: %1.</source>
        <comment>names</comment>
        <translation>La página con la que empezar: %1.</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>Colours: light or dark.</source>
        <translation>Colores: light (claro) o dark (oscuro).</translation>
    </message>
    <message>
        <source>scheme</source>
        <translation>esquema</translation>
    </message>
    <message>
        <source>Write a picture of every page and end.</source>
        <translation>Guarda una imagen de cada página y termina.</translation>
    </message>
    <message>
        <source>--style-scheme must be light or dark.</source>
        <translation>--style-scheme debe ser light o dark.</translation>
    </message>
    <message>
        <source>--page must be one of %1.</source>
        <comment>names</comment>
        <translation>--page debe ser una de %1.</translation>
    </message>
</context>
<context>
    <name>PageTable</name>
    <message>
        <source>Overview</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>services running stopped delivered deferred bounced problems start</source>
        <translation>servicios en marcha parados entregado aplazado rebotado problemas iniciar arrancar</translation>
    </message>
    <message>
        <source>Domains</source>
        <translation>Dominios</translation>
    </message>
    <message>
        <source>domain virtual local relay receive mail DNS MX catch all who receives</source>
        <translation>dominio virtual local relay recibir correo DNS MX comodín catch-all quién recibe</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Direcciones</translation>
    </message>
    <message>
        <source>address alias forward mailbox everything else import export test who receives</source>
        <translation>dirección alias reenviar reenvío buzón todo lo demás importar exportar probar quién recibe</translation>
    </message>
    <message>
        <source>Mailing lists</source>
        <translation>Listas de correo</translation>
    </message>
    <message>
        <source>mailing list members subscribers owner digest</source>
        <translation>lista de correo miembros suscriptores propietario resumen</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Usuarios</translation>
    </message>
    <message>
        <source>users accounts people password sign in assign rules mailbox</source>
        <translation>usuarios cuentas personas contraseña iniciar sesión asignar reglas buzón</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Envío</translation>
    </message>
    <message>
        <source>smart host provider relay route login password greeting helo masquerade timeout outgoing</source>
        <translation>smart host proveedor relay ruta inicio de sesión contraseña saludo helo enmascarar tiempo de espera saliente</translation>
    </message>
    <message>
        <source>Receiving</source>
        <translation>Recepción</translation>
    </message>
    <message>
        <source>listen port submission pop3 relay rules clients blocked senders spam tls certificate size limit connections</source>
        <translation>escuchar puerto submission pop3 relay retransmitir reglas clientes remitentes bloqueados spam tls certificado tamaño límite conexiones</translation>
    </message>
    <message>
        <source>Limits &amp; bounces</source>
        <translation>Límites y rebotes</translation>
    </message>
    <message>
        <source>parallel concurrency retry plan queue lifetime bounce double bounces delay</source>
        <translation>paralelo simultáneo concurrencia reintento plan cola duración rebote dobles rebotes retraso</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Cola</translation>
    </message>
    <message>
        <source>waiting messages retry try again delete return bounce</source>
        <translation>mensajes en espera reintentar reintento intentar de nuevo borrar eliminar devolver rebote</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>Registros</translation>
    </message>
    <message>
        <source>log lines follow find history of a message</source>
        <translation>registro log líneas seguir buscar historia de un mensaje</translation>
    </message>
    <message>
        <source>Control files</source>
        <translation>Archivos de control</translation>
    </message>
    <message>
        <source>settings configuration editor every file raw</source>
        <translation>ajustes configuración editor todos los archivos sin formato</translation>
    </message>
    <message>
        <source>History &amp; backup</source>
        <translation>Historial y copias</translation>
    </message>
    <message>
        <source>changes undo who when differences backup restore compare</source>
        <translation>cambios deshacer quién cuándo diferencias copia de seguridad restaurar comparar</translation>
    </message>
</context>
<context>
    <name>PeopleRows</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>stored; it counts in place of the account&apos;s own</source>
        <translation>guardada; cuenta en lugar de la propia de la cuenta</translation>
    </message>
    <message>
        <source>stored; it is never shown</source>
        <translation>guardada; nunca se muestra</translation>
    </message>
    <message>
        <source>goes, not applied yet</source>
        <translation>eliminación aún sin aplicar</translation>
    </message>
    <message>
        <source>a new one, not applied yet</source>
        <translation>una nueva, aún sin aplicar</translation>
    </message>
</context>
<context>
    <name>QueueDialogs</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Their age begins again at zero, so they stay in the queue for the whole time a message may wait. Tries come often at first and then less and less often, as for new mail.</source>
        <translation>Su edad vuelve a empezar en cero, así que permanecen en la cola todo el tiempo que un mensaje puede esperar. Los intentos son frecuentes al principio y después cada vez más espaciados, como con el correo nuevo.</translation>
    </message>
    <message numerus="yes">
        <source>Give %n message(s) more time?</source>
        <translation>
            <numerusform>¿Dar más tiempo a %n mensaje?</numerusform>
            <numerusform>¿Dar más tiempo a %n mensajes?</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Give more time</source>
        <translation>&amp;Dar más tiempo</translation>
    </message>
    <message>
        <source>The tries end now for every recipient that has not been reached. Under a stock qmail one last try comes first; where it succeeds, the mail is delivered after all.</source>
        <translation>Los intentos terminan ahora para todos los destinatarios que no se han alcanzado. Con un qmail original hay antes un último intento; si tiene éxito, el correo se entrega de todos modos.</translation>
    </message>
    <message>
        <source>This message is a bounce itself: it goes to the postmaster&apos;s address for double bounces.</source>
        <translation>Este mensaje es a su vez un rebote: va a la dirección del postmaster para dobles rebotes.</translation>
    </message>
    <message>
        <source>%1 gets a bounce that names these recipients and contains the message. This cannot be taken back.</source>
        <translation>%1 recibe un rebote que nombra a estos destinatarios y contiene el mensaje. Esto no se puede deshacer.</translation>
    </message>
    <message>
        <source>Each sender gets a bounce that names these recipients and contains the message. This cannot be taken back.</source>
        <translation>Cada remitente recibe un rebote que nombra a estos destinatarios y contiene el mensaje. Esto no se puede deshacer.</translation>
    </message>
    <message numerus="yes">
        <source>Return %n message(s) to the sender?</source>
        <translation>
            <numerusform>¿Devolver %n mensaje al remitente?</numerusform>
            <numerusform>¿Devolver %n mensajes a los remitentes?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Return %n message(s)</source>
        <translation>
            <numerusform>&amp;Devolver %n mensaje</numerusform>
            <numerusform>&amp;Devolver %n mensajes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RelayRows</name>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>May relay</source>
        <translation>Puede retransmitir</translation>
    </message>
    <message>
        <source>Other settings</source>
        <translation>Otros ajustes</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>everybody else</source>
        <translation>todos los demás</translation>
    </message>
    <message>
        <source>%1 (this computer)</source>
        <comment>address</comment>
        <translation>%1 (este equipo)</translation>
    </message>
    <message>
        <source>hosts below %1</source>
        <comment>domain</comment>
        <translation>hosts por debajo de %1</translation>
    </message>
    <message>
        <source>the host %1</source>
        <comment>host name</comment>
        <translation>el host %1</translation>
    </message>
    <message>
        <source>%1… (all that begin so)</source>
        <comment>beginning of an IP address</comment>
        <translation>%1… (todas las que empiezan así)</translation>
    </message>
    <message>
        <source>may not connect</source>
        <translation>no puede conectarse</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>goes, not applied yet</source>
        <translation>eliminación aún sin aplicar</translation>
    </message>
    <message>
        <source>no, is turned away</source>
        <translation>no, se rechaza</translation>
    </message>
    <message>
        <source>yes, everybody: an open relay</source>
        <translation>sí, todos: un relay abierto</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>By the rule for %1.</source>
        <comment>whom a rule is for</comment>
        <translation>Por la regla para %1.</translation>
    </message>
    <message>
        <source>No rule is for it.</source>
        <translation>No hay ninguna regla para ello.</translation>
    </message>
    <message>
        <source>%1 may not connect: it is turned away.</source>
        <comment>address of a client</comment>
        <translation>%1 no puede conectarse: se rechaza.</translation>
    </message>
    <message>
        <source>%1 may send mail to anybody in the world through this hub.</source>
        <comment>address of a client</comment>
        <translation>%1 puede enviar correo a cualquier persona del mundo a través de este hub.</translation>
    </message>
    <message>
        <source>%1 may send mail to people of this hub only; to others after a login.</source>
        <comment>address of a client</comment>
        <translation>%1 puede enviar correo solo a personas de este hub; a otras, tras iniciar sesión.</translation>
    </message>
</context>
<context>
    <name>RouteRows</name>
    <message>
        <source>Mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Goes through</source>
        <translation>Pasa por</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Inicio de sesión</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>everything else</source>
        <translation>todo lo demás</translation>
    </message>
    <message>
        <source>from anybody%1</source>
        <comment>%1 is @ and a domain</comment>
        <translation>de cualquiera%1</translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>address of a sender</comment>
        <translation>de %1</translation>
    </message>
    <message>
        <source>to domains below %1</source>
        <comment>domain</comment>
        <translation>a dominios por debajo de %1</translation>
    </message>
    <message>
        <source>to %1</source>
        <comment>domain</comment>
        <translation>a %1</translation>
    </message>
    <message>
        <source>directly, to the servers that DNS names</source>
        <translation>directamente, a los servidores que indica el DNS</translation>
    </message>
    <message>
        <source>%1, port %2</source>
        <comment>server, number</comment>
        <translation>%1, puerto %2</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>%1, with a token</source>
        <comment>user name</comment>
        <translation>%1, con un token</translation>
    </message>
    <message>
        <source>%1, no password stored</source>
        <comment>user name</comment>
        <translation>%1, sin contraseña guardada</translation>
    </message>
    <message>
        <source>%1, password stored</source>
        <comment>user name</comment>
        <translation>%1, contraseña guardada</translation>
    </message>
    <message>
        <source>%1, from the first byte</source>
        <comment>what is demanded of TLS</comment>
        <translation>%1, desde el primer byte</translation>
    </message>
    <message>
        <source>no TLS</source>
        <translation>sin TLS</translation>
    </message>
    <message>
        <source>where it is offered</source>
        <translation>donde se ofrece</translation>
    </message>
    <message>
        <source>required, with any certificate</source>
        <translation>obligatorio, con cualquier certificado</translation>
    </message>
    <message>
        <source>required, with a valid certificate</source>
        <translation>obligatorio, con un certificado válido</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>en uso</translation>
    </message>
    <message>
        <source>goes, not applied yet</source>
        <translation>eliminación aún sin aplicar</translation>
    </message>
    <message>
        <source>not applied yet</source>
        <translation>aún sin aplicar</translation>
    </message>
</context>
<context>
    <name>RouteWords</name>
    <message>
        <source>By SMTP the address is taken from everybody.</source>
        <translation>Por SMTP la dirección se acepta de todos.</translation>
    </message>
    <message>
        <source>By SMTP the address is taken only from clients that may relay.</source>
        <translation>Por SMTP la dirección se acepta solo de clientes que pueden retransmitir.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is in locals: the address is local.</source>
        <translation>«%1» está en locals: la dirección es local.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not in locals.</source>
        <translation>«%1» no está en locals.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not in virtualdomains.</source>
        <translation>«%1» no está en virtualdomains.</translation>
    </message>
    <message>
        <source>A line for every other domain is not in virtualdomains.</source>
        <translation>No hay en virtualdomains ninguna línea para todos los demás dominios.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is in virtualdomains with nothing behind the colon, an exception: the address is remote.</source>
        <translation>«%1» está en virtualdomains sin nada tras los dos puntos, una excepción: la dirección es remota.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is in virtualdomains with &quot;%2&quot;: the local address is %3.</source>
        <translation>«%1» está en virtualdomains con «%2»: la dirección local es %3.</translation>
    </message>
    <message>
        <source>Nothing makes the address local: it is remote.</source>
        <translation>Nada hace local la dirección: es remota.</translation>
    </message>
    <message>
        <source>users/assign gives &quot;%1&quot; to %2</source>
        <translation>users/assign da «%1» a %2</translation>
    </message>
    <message>
        <source>users/assign has nothing for &quot;%1&quot;</source>
        <translation>users/assign no tiene nada para «%1»</translation>
    </message>
    <message>
        <source>no account %1</source>
        <translation>no existe la cuenta %1</translation>
    </message>
    <message>
        <source>account %1 owns its home directory %2: it gets the mail, and no alias can take it away</source>
        <translation>la cuenta %1 es propietaria de su directorio personal %2: recibe el correo, y ningún alias puede quitárselo</translation>
    </message>
    <message>
        <source>it goes to the account %1</source>
        <translation>va a la cuenta %1</translation>
    </message>
    <message>
        <source>%1 is there and empty</source>
        <translation>%1 existe y está vacío</translation>
    </message>
    <message>
        <source>%1 is there</source>
        <translation>%1 existe</translation>
    </message>
    <message>
        <source>no file %1</source>
        <translation>no existe el archivo %1</translation>
    </message>
    <message>
        <source>in file names %1 is %2</source>
        <translation>en nombres de archivo, %1 es %2</translation>
    </message>
    <message>
        <source>the default delivery applies</source>
        <translation>vale la entrega predeterminada</translation>
    </message>
    <message>
        <source>an address with an extension needs a file: there is no mailbox</source>
        <translation>una dirección con extensión necesita un archivo: no existe el buzón</translation>
    </message>
    <message>
        <source>forwarded mail is sent by %1</source>
        <translation>el correo reenviado lo envía %1</translation>
    </message>
    <message>
        <source>Its mail exchangers are asked for in DNS.</source>
        <translation>Se consultan en el DNS sus intercambiadores de correo.</translation>
    </message>
    <message>
        <source>It goes to %1.</source>
        <translation>Va a %1.</translation>
    </message>
    <message>
        <source>mailbox %1</source>
        <comment>path</comment>
        <translation>buzón %1</translation>
    </message>
    <message>
        <source>program %1</source>
        <comment>command line</comment>
        <translation>programa %1</translation>
    </message>
    <message>
        <source>dropped without a word</source>
        <translation>descartado sin avisar</translation>
    </message>
    <message>
        <source>Mixed</source>
        <comment>an address with deliveries of several kinds</comment>
        <translation>Mixto</translation>
    </message>
    <message>
        <source>Forward</source>
        <comment>an address whose mail goes to other addresses</comment>
        <translation>Reenvío</translation>
    </message>
    <message>
        <source>Mailbox</source>
        <translation>Buzón</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Descartado</translation>
    </message>
    <message>
        <source>Standard delivery</source>
        <translation>Entrega predeterminada</translation>
    </message>
    <message>
        <source>the program %1</source>
        <comment>command line</comment>
        <translation>el programa %1</translation>
    </message>
    <message>
        <source>the mailbox %1</source>
        <comment>path</comment>
        <translation>el buzón %1</translation>
    </message>
    <message>
        <source>It is dropped: nobody gets it.</source>
        <translation>Se descarta: no lo recibe nadie.</translation>
    </message>
    <message>
        <source>It goes to %1.</source>
        <comment>addresses, mailboxes, programs</comment>
        <translation>Va a %1.</translation>
    </message>
    <message>
        <source>It leaves this hub and is passed on to %1.</source>
        <comment>server</comment>
        <translation>Sale de este hub y se transmite a %1.</translation>
    </message>
    <message>
        <source>It bounces: there is no such address.</source>
        <translation>Rebota: no existe esa dirección.</translation>
    </message>
    <message>
        <source>It waits in the queue: %1</source>
        <comment>a sentence</comment>
        <translation>Espera en la cola: %1</translation>
    </message>
    <message>
        <source>The account %1 is in charge; no .qmail file says otherwise.</source>
        <translation>Se encarga la cuenta %1; ningún archivo .qmail dice otra cosa.</translation>
    </message>
    <message>
        <source>The account %1 is in charge, by its file %2.</source>
        <comment>account, file name</comment>
        <translation>Se encarga la cuenta %1, con su archivo %2.</translation>
    </message>
    <message>
        <source>Only those who may relay can send to it through this hub.</source>
        <translation>Solo quienes pueden retransmitir pueden enviarle correo a través de este hub.</translation>
    </message>
    <message>
        <source>From outside it is refused: the hub takes no mail for its domain by SMTP.</source>
        <translation>Desde fuera se rechaza: el hub no acepta por SMTP correo para su dominio.</translation>
    </message>
</context>
<context>
    <name>SearchIndex</name>
    <message>
        <source>max size maximum message size limit large big attachment</source>
        <translation>tamaño máximo mensaje límite tamaño grande adjunto</translation>
    </message>
    <message>
        <source>parallel deliveries outgoing simultaneous speed at once</source>
        <translation>entregas paralelas salientes simultáneas velocidad a la vez</translation>
    </message>
    <message>
        <source>parallel deliveries local simultaneous speed at once</source>
        <translation>entregas paralelas locales simultáneas velocidad a la vez</translation>
    </message>
    <message>
        <source>simultaneous connections incoming parallel limit</source>
        <translation>conexiones simultáneas entrantes paralelas límite</translation>
    </message>
    <message>
        <source>retry limit give up how long days tries until returned bounce time</source>
        <translation>límite reintentos desistir cuánto tiempo días intentos hasta devolver rebote</translation>
    </message>
    <message>
        <source>smart host relay route provider outgoing server</source>
        <translation>smart host relay ruta proveedor servidor saliente</translation>
    </message>
    <message>
        <source>smart host password login user authentication provider</source>
        <translation>smart host contraseña inicio de sesión usuario autenticación proveedor</translation>
    </message>
    <message>
        <source>host name server name fqdn identity</source>
        <translation>nombre de host nombre del servidor fqdn identidad</translation>
    </message>
    <message>
        <source>greeting name helo ehlo</source>
        <translation>nombre de saludo helo ehlo</translation>
    </message>
    <message>
        <source>local domains</source>
        <translation>dominios locales</translation>
    </message>
    <message>
        <source>virtual domains hosting catch-all</source>
        <translation>dominios virtuales alojamiento hosting comodín catch-all</translation>
    </message>
    <message>
        <source>accepted domains relay open receive</source>
        <translation>dominios aceptados relay abierto recibir</translation>
    </message>
    <message>
        <source>blocked senders spam blacklist refuse</source>
        <translation>remitentes bloqueados spam lista negra rechazar</translation>
    </message>
    <message>
        <source>blocked recipients refuse trap</source>
        <translation>destinatarios bloqueados rechazar trampa</translation>
    </message>
    <message>
        <source>bounce sender mailer-daemon</source>
        <translation>remitente de rebotes mailer-daemon</translation>
    </message>
    <message>
        <source>bounce sender host</source>
        <translation>host del remitente de rebotes</translation>
    </message>
    <message>
        <source>double bounces postmaster</source>
        <translation>dobles rebotes postmaster</translation>
    </message>
    <message>
        <source>banner greeting welcome</source>
        <translation>banner saludo bienvenida</translation>
    </message>
    <message>
        <source>timeout wait client slow</source>
        <translation>tiempo de espera cliente lento</translation>
    </message>
    <message>
        <source>timeout wait connect</source>
        <translation>tiempo de espera conectar</translation>
    </message>
    <message>
        <source>timeout wait server answer</source>
        <translation>tiempo de espera respuesta del servidor</translation>
    </message>
    <message>
        <source>certificate tls ssl key encryption https letsencrypt</source>
        <translation>certificado tls ssl clave cifrado https letsencrypt</translation>
    </message>
    <message>
        <source>mailbox format maildir mbox delivery</source>
        <translation>formato de buzón maildir mbox entrega</translation>
    </message>
    <message>
        <source>port 25 listen address interface</source>
        <translation>puerto 25 escuchar dirección interfaz</translation>
    </message>
    <message>
        <source>port 587 listen address submission</source>
        <translation>puerto 587 escuchar dirección submission</translation>
    </message>
    <message>
        <source>port 465 listen address</source>
        <translation>puerto 465 escuchar dirección</translation>
    </message>
    <message>
        <source>Message %1</source>
        <translation>Mensaje %1</translation>
    </message>
    <message>
        <source>In the queue, if it still waits</source>
        <translation>En la cola, si aún espera</translation>
    </message>
    <message>
        <source>Its story in the logs</source>
        <translation>Su historia en los registros</translation>
    </message>
    <message>
        <source>setting</source>
        <translation>ajuste</translation>
    </message>
    <message>
        <source>domain</source>
        <translation>dominio</translation>
    </message>
    <message>
        <source>address</source>
        <translation>dirección</translation>
    </message>
    <message>
        <source>action</source>
        <translation>acción</translation>
    </message>
    <message>
        <source>message</source>
        <translation>mensaje</translation>
    </message>
    <message>
        <source>page</source>
        <translation>página</translation>
    </message>
</context>
<context>
    <name>ServiceRows</name>
    <message>
        <source>Service</source>
        <translation>Servicio</translation>
    </message>
    <message>
        <source>Listens on</source>
        <translation>Escucha en</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>off</source>
        <translation>desactivado</translation>
    </message>
    <message>
        <source>on</source>
        <translation>activado</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en marcha</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>arrancando</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pausa</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>parado</translation>
    </message>
    <message>
        <source>nobody looks after it</source>
        <translation>nadie lo supervisa</translation>
    </message>
    <message>
        <source>usually %1</source>
        <comment>address and port</comment>
        <translation>normalmente %1</translation>
    </message>
    <message>
        <source>is turned off, not applied yet</source>
        <translation>se desactiva, aún sin aplicar</translation>
    </message>
    <message>
        <source>not applied yet</source>
        <translation>aún sin aplicar</translation>
    </message>
</context>
<context>
    <name>SetupAnswers</name>
    <message>
        <source>The name is too long.</source>
        <translation>El nombre es demasiado largo.</translation>
    </message>
    <message>
        <source>A dot must have a word on both sides.</source>
        <translation>Un punto debe tener una palabra a cada lado.</translation>
    </message>
    <message>
        <source>“%1” cannot be part of a name: letters, digits and hyphens can.</source>
        <comment>a part of the name</comment>
        <translation>«%1» no puede formar parte de un nombre: sí pueden las letras, las cifras y los guiones.</translation>
    </message>
    <message>
        <source>Type the full name of this computer.</source>
        <translation>Escriba el nombre completo de este equipo.</translation>
    </message>
    <message>
        <source>The full name has a dot: %1.example.org, not just %1.</source>
        <comment>a short host name</comment>
        <translation>El nombre completo lleva un punto: %1.example.org, no solo %1.</translation>
    </message>
    <message>
        <source>Type a domain, such as shop.example.</source>
        <translation>Escriba un dominio, como shop.example.</translation>
    </message>
    <message>
        <source>Type what stands behind the @, without the @.</source>
        <translation>Escriba lo que va detrás de la @, sin la @.</translation>
    </message>
    <message>
        <source>A domain has a dot, such as shop.example.</source>
        <translation>Un dominio lleva un punto, como shop.example.</translation>
    </message>
</context>
<context>
    <name>TextFiles</name>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tablas (*.csv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>Escrito en %1.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>No se ha podido escribir %1: %2</translation>
    </message>
    <message>
        <source>%1 could not be read: %2</source>
        <translation>No se ha podido leer %1: %2</translation>
    </message>
    <message>
        <source>%1 is too long for a table of addresses.</source>
        <translation>%1 es demasiado largo para una tabla de direcciones.</translation>
    </message>
</context>
<context>
    <name>UserRows</name>
    <message>
        <source>User</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>Mailbox</source>
        <translation>Buzón</translation>
    </message>
    <message>
        <source>Own .qmail</source>
        <translation>.qmail propio</translation>
    </message>
    <message>
        <source>Password for mail</source>
        <translation>Contraseña de correo</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>un programa</translation>
    </message>
    <message>
        <source>Maildir %1</source>
        <comment>path</comment>
        <translation>Maildir %1</translation>
    </message>
    <message>
        <source>mbox file %1</source>
        <comment>path</comment>
        <translation>archivo mbox %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>no se puede leer</translation>
    </message>
    <message numerus="yes">
        <source>%1 And %n more.</source>
        <translation>
            <numerusform>%1 Y %n más.</numerusform>
            <numerusform>%1 Y %n más.</numerusform>
        </translation>
    </message>
    <message>
        <source>as its .qmail says</source>
        <translation>como dice su .qmail</translation>
    </message>
    <message>
        <source>gets no mail</source>
        <translation>no recibe correo</translation>
    </message>
    <message>
        <source>its own, for mail</source>
        <translation>propia, para el correo</translation>
    </message>
    <message>
        <source>that of the account</source>
        <translation>la de la cuenta</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Given to</source>
        <translation>Asignada a</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Directorio personal</translation>
    </message>
    <message>
        <source>.qmail files</source>
        <translation>Archivos .qmail</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>everything else</source>
        <translation>todo lo demás</translation>
    </message>
    <message>
        <source>line %1</source>
        <comment>number</comment>
        <translation>línea %1</translation>
    </message>
    <message>
        <source>never used: an earlier line has the same address</source>
        <translation>no se usa nunca: una línea anterior tiene la misma dirección</translation>
    </message>
    <message>
        <source>Winner</source>
        <translation>Ganador</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>Qué se consulta</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>rule for exactly this address</source>
        <translation>regla para exactamente esta dirección</translation>
    </message>
    <message>
        <source>rule for addresses that begin with %1</source>
        <comment>how they begin</comment>
        <translation>regla para direcciones que empiezan por %1</translation>
    </message>
    <message>
        <source>account of this computer</source>
        <translation>cuenta de este equipo</translation>
    </message>
    <message>
        <source>the hub’s own addresses</source>
        <translation>las direcciones propias del hub</translation>
    </message>
    <message>
        <source>wins</source>
        <translation>gana</translation>
    </message>
    <message>
        <source>users/assign was changed after it was compiled: what it says now does not hold yet.</source>
        <translation>users/assign se modificó después de compilarlo: lo que dice ahora aún no vale.</translation>
    </message>
    <message>
        <source>users/assign has not been compiled: none of its rules holds.</source>
        <translation>users/assign no se ha compilado: no vale ninguna de sus reglas.</translation>
    </message>
    <message>
        <source>Accounts of this computer have changed since the rules were made from them: %1, %2.</source>
        <comment>lines that would come, lines that would go</comment>
        <translation>Las cuentas de este equipo han cambiado desde que se generaron las reglas a partir de ellas: %1, %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) missing</source>
        <translation>
            <numerusform>falta %n línea</numerusform>
            <numerusform>faltan %n líneas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) too many</source>
        <translation>
            <numerusform>sobra %n línea</numerusform>
            <numerusform>sobran %n líneas</numerusform>
        </translation>
    </message>
    <message>
        <source>The rules cannot be made from the accounts: %1</source>
        <comment>a sentence</comment>
        <translation>No se pueden generar las reglas a partir de las cuentas: %1</translation>
    </message>
</context>
<context>
    <name>Waiting</name>
    <message>
        <source>new, not applied yet</source>
        <translation>alta aún sin aplicar</translation>
    </message>
    <message>
        <source>changed, not applied yet</source>
        <translation>cambio aún sin aplicar</translation>
    </message>
    <message>
        <source>removed, not applied yet</source>
        <translation>eliminación aún sin aplicar</translation>
    </message>
</context>
<context>
    <name>mw::gui::AccountDetails</name>
    <message>
        <source>What its own .qmail says</source>
        <translation>Qué dice su propio .qmail</translation>
    </message>
    <message>
        <source>User number</source>
        <translation>Número de usuario</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Directorio personal</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>arrives</source>
        <translation>llega</translation>
    </message>
    <message>
        <source>Standard mailbox</source>
        <translation>Buzón predeterminado</translation>
    </message>
    <message>
        <source>Password for mail</source>
        <translation>Contraseña de correo</translation>
    </message>
    <message>
        <source>It is being read.</source>
        <translation>Se está leyendo.</translation>
    </message>
    <message>
        <source>There is none: the standard mailbox gets all of it.</source>
        <translation>No hay ninguno: todo llega al buzón predeterminado.</translation>
    </message>
    <message>
        <source>Nobody is selected</source>
        <translation>No hay nadie seleccionado</translation>
    </message>
</context>
<context>
    <name>mw::gui::ActRow</name>
    <message>
        <source>include</source>
        <translation>incluir</translation>
    </message>
    <message>
        <source>Untick it to leave it for later</source>
        <translation>Desmárquelo para dejarlo para más tarde</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Opens the place of the problem</source>
        <translation>Abre el lugar del problema</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>number, what is changed</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Include %1</source>
        <comment>what is changed</comment>
        <translation>Incluir %1</translation>
    </message>
    <message>
        <source>Nothing changes: the hub has it already.</source>
        <translation>No cambia nada: el hub ya lo tiene.</translation>
    </message>
</context>
<context>
    <name>mw::gui::AddMembersForm</name>
    <message>
        <source>Add members to %1</source>
        <comment>list</comment>
        <translation>Añadir miembros a %1</translation>
    </message>
    <message>
        <source>O&amp;pen a file…</source>
        <translation>A&amp;brir un archivo…</translation>
    </message>
    <message>
        <source>&amp;Members</source>
        <translation>&amp;Miembros</translation>
    </message>
    <message>
        <source>An address a line; also a table as a spreadsheet writes it, with the addresses in its first column. They are not asked.</source>
        <translation>Una dirección por línea; también una tabla como la escribe una hoja de cálculo, con las direcciones en la primera columna. No se les pregunta.</translation>
    </message>
    <message>
        <source>&amp;Each message</source>
        <translation>&amp;Cada mensaje</translation>
    </message>
    <message>
        <source>They get what is sent to the list, at once.</source>
        <translation>Reciben enseguida lo que se envía a la lista.</translation>
    </message>
    <message>
        <source>&amp;Digests</source>
        <translation>&amp;Resúmenes</translation>
    </message>
    <message>
        <source>They get several messages together, now and then.</source>
        <translation>Reciben de vez en cuando varios mensajes juntos.</translation>
    </message>
    <message>
        <source>&amp;Nothing</source>
        <translation>&amp;Nada</translation>
    </message>
    <message>
        <source>They may write to the list and get no mail of it.</source>
        <translation>Pueden escribir a la lista y no reciben correo de ella.</translation>
    </message>
    <message>
        <source>What they get</source>
        <translation>Qué reciben</translation>
    </message>
    <message>
        <source>Members from a file</source>
        <translation>Miembros de un archivo</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>Y %n más.</numerusform>
            <numerusform>Y %n más.</numerusform>
        </translation>
    </message>
    <message>
        <source>Type or open addresses to see what happens.</source>
        <translation>Escriba direcciones o abra un archivo para ver qué pasa.</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) of %1</source>
        <comment>list</comment>
        <translation>
            <numerusform>%n miembro de %1</numerusform>
            <numerusform>%n miembros de %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Of what is sent to the list.</source>
        <translation>De lo que se envía a la lista.</translation>
    </message>
    <message>
        <source>Mend first what stands under the addresses.</source>
        <translation>Corrija primero lo que se indica bajo las direcciones.</translation>
    </message>
</context>
<context>
    <name>mw::gui::AddressForm</name>
    <message>
        <source>Change %1</source>
        <comment>address</comment>
        <translation>Cambiar %1</translation>
    </message>
    <message>
        <source>Add an address</source>
        <translation>Añadir una dirección</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Dirección</translation>
    </message>
    <message>
        <source>The name, the @ and a domain of this hub. A name alone is an address at every local domain.</source>
        <translation>El nombre, la @ y un dominio de este hub. Un nombre solo es una dirección en todos los dominios locales.</translation>
    </message>
    <message>
        <source>&amp;Goes to</source>
        <translation>&amp;Va a</translation>
    </message>
    <message>
        <source>One line each: an address, a mailbox as a path (./Maildir/), or a program after |. Several get a copy each.</source>
        <translation>Una línea para cada destino: una dirección, un buzón como ruta (./Maildir/) o un programa tras |. Si hay varios, cada uno recibe una copia.</translation>
    </message>
    <message>
        <source>This address exists and goes to %1; where it also shall go is added.</source>
        <comment>where mail goes</comment>
        <translation>Esta dirección existe y va a %1; se añade adónde debe ir también.</translation>
    </message>
    <message>
        <source>Type the address to see what happens.</source>
        <translation>Escriba la dirección para ver qué pasa.</translation>
    </message>
    <message>
        <source>Say where its mail goes.</source>
        <translation>Indique adónde va su correo.</translation>
    </message>
</context>
<context>
    <name>mw::gui::AddressesPage</name>
    <message>
        <source>Addresses</source>
        <translation>Direcciones</translation>
    </message>
    <message>
        <source>&amp;Add address…</source>
        <translation>&amp;Añadir dirección…</translation>
    </message>
    <message>
        <source>A new address, and where its mail goes</source>
        <translation>Una dirección nueva y adónde va su correo</translation>
    </message>
    <message>
        <source>Add “&amp;everything else” rule…</source>
        <translation>Añadir regla de «&amp;todo lo demás»…</translation>
    </message>
    <message>
        <source>What happens to mail for names without an address</source>
        <translation>Qué pasa con el correo para nombres sin dirección</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>&amp;Cambiar…</translation>
    </message>
    <message>
        <source>Where the mail of the selected address goes</source>
        <translation>Adónde va el correo de la dirección seleccionada</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>&amp;Eliminar…</translation>
    </message>
    <message>
        <source>Remove the selected address</source>
        <translation>Eliminar la dirección seleccionada</translation>
    </message>
    <message>
        <source>&amp;Test address…</source>
        <translation>&amp;Probar dirección…</translation>
    </message>
    <message>
        <source>See who receives an address, and why; nothing is sent</source>
        <translation>Ver quién recibe una dirección y por qué; no se envía nada</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importar…</translation>
    </message>
    <message>
        <source>Take many addresses from a table</source>
        <translation>Tomar muchas direcciones de una tabla</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportar…</translation>
    </message>
    <message>
        <source>Write the addresses to a table that a spreadsheet reads</source>
        <translation>Escribir las direcciones en una tabla que lee una hoja de cálculo</translation>
    </message>
    <message>
        <source>&amp;Find an address</source>
        <translation>&amp;Buscar una dirección</translation>
    </message>
    <message>
        <source>Show only addresses with these words</source>
        <translation>Mostrar solo las direcciones con estas palabras</translation>
    </message>
    <message>
        <source>Filter by address, or by where the mail goes</source>
        <translation>Filtrar por dirección o por destino del correo</translation>
    </message>
    <message>
        <source>Of which domain</source>
        <translation>De qué dominio</translation>
    </message>
    <message>
        <source>Addresses of this hub</source>
        <translation>Direcciones de este hub</translation>
    </message>
    <message>
        <source>All domains</source>
        <translation>Todos los dominios</translation>
    </message>
    <message>
        <source>Local domains</source>
        <translation>Dominios locales</translation>
    </message>
    <message numerus="yes">
        <source>%n address(es)</source>
        <translation>
            <numerusform>%n dirección</numerusform>
            <numerusform>%n direcciones</numerusform>
        </translation>
    </message>
    <message>
        <source>The addresses could not be read</source>
        <translation>No se han podido leer las direcciones</translation>
    </message>
    <message>
        <source>Reading the addresses…</source>
        <translation>Leyendo las direcciones…</translation>
    </message>
    <message>
        <source>No address matches</source>
        <translation>No coincide ninguna dirección</translation>
    </message>
    <message>
        <source>Clear the filter to see all of them.</source>
        <translation>Borre el filtro para verlo todo.</translation>
    </message>
    <message>
        <source>There is no domain that could have addresses</source>
        <translation>No hay ningún dominio que pueda tener direcciones</translation>
    </message>
    <message>
        <source>Add a local or virtual domain first, on the page Domains.</source>
        <translation>Añada antes un dominio local o virtual en la página Dominios.</translation>
    </message>
    <message>
        <source>Export addresses</source>
        <translation>Exportar direcciones</translation>
    </message>
</context>
<context>
    <name>mw::gui::AssistantApply</name>
    <message>
        <source>Review and set up</source>
        <translation>Revisar y configurar</translation>
    </message>
    <message>
        <source>This is what you have decided. Nothing has been written yet.</source>
        <translation>Esto es lo que ha decidido. Todavía no se ha escrito nada.</translation>
    </message>
    <message>
        <source>Pass&amp;word at the provider</source>
        <translation>Contra&amp;seña en el proveedor</translation>
    </message>
    <message>
        <source>It was not kept when you left, so it is asked for again.</source>
        <translation>No se conservó al salir, por eso se pide otra vez.</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Qué pasa</translation>
    </message>
    <message>
        <source>&amp;Files that are written</source>
        <translation>&amp;Archivos que se escriben</translation>
    </message>
    <message>
        <source>Files that are written</source>
        <translation>Archivos que se escriben</translation>
    </message>
    <message>
        <source>What is written into the file</source>
        <translation>Qué se escribe en el archivo</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>The way of the test mail</source>
        <translation>El recorrido del correo de prueba</translation>
    </message>
    <message>
        <source>Files that have been &amp;written</source>
        <translation>Archivos que se han &amp;escrito</translation>
    </message>
    <message>
        <source>Files that have been written</source>
        <translation>Archivos que se han escrito</translation>
    </message>
    <message>
        <source>&amp;Save list…</source>
        <translation>&amp;Guardar lista…</translation>
    </message>
    <message>
        <source>Looking at what this does…</source>
        <translation>Comprobando qué efecto tiene…</translation>
    </message>
    <message>
        <source>The server is being set up.</source>
        <translation>Se está configurando el servidor.</translation>
    </message>
    <message>
        <source>Type your password for the provider: it was not kept.</source>
        <translation>Escriba la contraseña en el proveedor: no se ha conservado.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Intentar de nuevo</translation>
    </message>
    <message>
        <source>&amp;Set up now</source>
        <translation>C&amp;onfigurar ahora</translation>
    </message>
    <message>
        <source>The server is ready.</source>
        <translation>El servidor está listo.</translation>
    </message>
    <message>
        <source>The page Overview shows what it does; History can take back each change.</source>
        <translation>La página Resumen muestra qué hace; en Historial se puede deshacer cada cambio.</translation>
    </message>
    <message>
        <source>Writes the files, and starts the services.</source>
        <translation>Escribe los archivos y arranca los servicios.</translation>
    </message>
    <message>
        <source>Sends a test mail and follows it.</source>
        <translation>Envía un correo de prueba y lo sigue.</translation>
    </message>
    <message>
        <source>Each change is in the history and can be undone.</source>
        <translation>Cada cambio consta en el historial y se puede deshacer.</translation>
    </message>
    <message>
        <source>Set-up assistant</source>
        <translation>Asistente de configuración</translation>
    </message>
    <message>
        <source>Not every service has started in time; the page Overview shows which.</source>
        <translation>Los servicios no han arrancado a tiempo; la página Resumen muestra cuál.</translation>
    </message>
    <message>
        <source>Make the server: its directories, settings and services</source>
        <translation>Crear el servidor: sus directorios, ajustes y servicios</translation>
    </message>
    <message>
        <source>Start the services</source>
        <translation>Arrancar los servicios</translation>
    </message>
    <message>
        <source>Write your answers</source>
        <translation>Escribir sus respuestas</translation>
    </message>
    <message>
        <source>Check that they hold</source>
        <translation>Comprobar que valen</translation>
    </message>
    <message>
        <source>Deliver a test mail</source>
        <translation>Entregar un correo de prueba</translation>
    </message>
    <message>
        <source>%1: done</source>
        <comment>a step</comment>
        <translation>%1: hecho</translation>
    </message>
    <message>
        <source>%1: not yet</source>
        <comment>a step</comment>
        <translation>%1: aún no</translation>
    </message>
    <message>
        <source>%1: failed</source>
        <comment>a step</comment>
        <translation>%1: ha fallado</translation>
    </message>
    <message>
        <source>%1…</source>
        <comment>a step</comment>
        <translation>%1…</translation>
    </message>
    <message>
        <source>Save the list of files</source>
        <translation>Guardar la lista de archivos</translation>
    </message>
    <message>
        <source>mailwright-files.txt</source>
        <comment>name of a file</comment>
        <translation>mailwright-archivos.txt</translation>
    </message>
    <message>
        <source>The list is in %1.</source>
        <comment>a path</comment>
        <translation>La lista está en %1.</translation>
    </message>
    <message>
        <source>The list could not be written to %1: %2</source>
        <comment>a path, a reason</comment>
        <translation>No se ha podido escribir la lista en %1: %2</translation>
    </message>
</context>
<context>
    <name>mw::gui::AssistantCaretakers</name>
    <message>
        <source>Who looks after this server?</source>
        <translation>¿Quién se ocupa de este servidor?</translation>
    </message>
    <message>
        <source>Four addresses must exist so that people and other servers can report problems. Choose a user of this computer, or type an address.</source>
        <translation>Tienen que existir cuatro direcciones para que las personas y otros servidores puedan comunicar problemas. Elija un usuario de este equipo o escriba una dirección.</translation>
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
        <translation>Aquí escribe quien tiene problemas con este servidor.</translation>
    </message>
    <message>
        <source>Here people complain about unwanted mail from this server.</source>
        <translation>Aquí se reciben quejas por correo no deseado de este servidor.</translation>
    </message>
    <message>
        <source>Programs of this computer write here.</source>
        <translation>Aquí escriben los programas de este equipo.</translation>
    </message>
    <message>
        <source>Answers to messages that the server itself has sent come here.</source>
        <translation>Aquí llegan las respuestas a mensajes que ha enviado el propio servidor.</translation>
    </message>
    <message>
        <source>What is known about the people</source>
        <translation>Qué se sabe de las personas</translation>
    </message>
    <message>
        <source>Say who gets the mail of %1.</source>
        <comment>an address</comment>
        <translation>Indique quién recibe el correo de %1.</translation>
    </message>
    <message>
        <source>%1 cannot be sent to itself.</source>
        <comment>an address</comment>
        <translation>%1 no se puede enviar a sí mismo.</translation>
    </message>
    <message>
        <source>“%1” is neither a user nor an address.</source>
        <translation>«%1» no es un usuario ni una dirección.</translation>
    </message>
    <message>
        <source>There is no user %1 on this computer.</source>
        <comment>user name</comment>
        <translation>No hay ningún usuario %1 en este equipo.</translation>
    </message>
    <message>
        <source>Each of them has somebody.</source>
        <translation>Todas tienen un destinatario.</translation>
    </message>
    <message>
        <source>Mail to %1@%2 goes to %3.</source>
        <comment>name, host name, user or address</comment>
        <translation>El correo para %1@%2 va a %3.</translation>
    </message>
    <message>
        <source>Four small files in alias/ say so; no restart is needed.</source>
        <translation>Lo dicen cuatro archivos pequeños en alias/; no hace falta reiniciar.</translation>
    </message>
</context>
<context>
    <name>mw::gui::AssistantDomains</name>
    <message>
        <source>Whose mail does it accept?</source>
        <translation>¿Para quién acepta correo?</translation>
    </message>
    <message>
        <source>Mail for the server&apos;s own name is accepted always. Add the other domains that are yours: what stands behind the @ of their addresses.</source>
        <translation>El correo para el nombre del propio servidor se acepta siempre. Añada los demás dominios que son suyos: lo que va detrás de la @ en sus direcciones.</translation>
    </message>
    <message>
        <source>&amp;Domain</source>
        <translation>&amp;Dominio</translation>
    </message>
    <message>
        <source>One domain.</source>
        <translation>Un dominio.</translation>
    </message>
    <message>
        <source>Virtual: one person looks after all its addresses</source>
        <translation>Virtual: una persona se encarga de todas sus direcciones</translation>
    </message>
    <message>
        <source>Local: its people are the users of this computer</source>
        <translation>Local: sus personas son los usuarios de este equipo</translation>
    </message>
    <message>
        <source>K&amp;ind</source>
        <translation>Ti&amp;po</translation>
    </message>
    <message>
        <source>Whether the domain has addresses of its own.</source>
        <translation>Si el dominio tiene direcciones propias.</translation>
    </message>
    <message>
        <source>Looked after &amp;by</source>
        <translation>A car&amp;go de</translation>
    </message>
    <message>
        <source>The user of this computer who says where its mail goes.</source>
        <translation>El usuario de este equipo que dice adónde va su correo.</translation>
    </message>
    <message>
        <source>Mail for &amp;every address there goes to that person&apos;s mailbox</source>
        <translation>El correo para &amp;todas las direcciones va al buzón de esa persona</translation>
    </message>
    <message>
        <source>What is wrong with the domain</source>
        <translation>Qué falla en el dominio</translation>
    </message>
    <message>
        <source>&amp;Add domain</source>
        <translation>&amp;Añadir dominio</translation>
    </message>
    <message>
        <source>Do&amp;mains of this server</source>
        <translation>Do&amp;minios de este servidor</translation>
    </message>
    <message>
        <source>Domains of this server</source>
        <translation>Dominios de este servidor</translation>
    </message>
    <message>
        <source>Remo&amp;ve</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>That is the server&apos;s own name: its mail is accepted anyway.</source>
        <translation>Es el nombre del propio servidor: su correo se acepta de todos modos.</translation>
    </message>
    <message>
        <source>%1 is in the list already.</source>
        <comment>domain</comment>
        <translation>%1 ya está en la lista.</translation>
    </message>
    <message>
        <source>Say who looks after %1.</source>
        <comment>domain</comment>
        <translation>Indique quién se encarga de %1.</translation>
    </message>
    <message>
        <source>%1 – local</source>
        <comment>domain</comment>
        <translation>%1 – local</translation>
    </message>
    <message>
        <source>%1 – virtual, every address goes to %2</source>
        <comment>domain, user</comment>
        <translation>%1 – virtual, todas las direcciones van a %2</translation>
    </message>
    <message>
        <source>%1 – virtual, looked after by %2</source>
        <comment>domain, user</comment>
        <translation>%1 – virtual, a cargo de %2</translation>
    </message>
    <message>
        <source>Mail for every other domain is refused: nobody can misuse this server to send to others.</source>
        <translation>El correo para cualquier otro dominio se rechaza: nadie puede abusar de este servidor para enviar a otros.</translation>
    </message>
    <message>
        <source>Mail to a user&apos;s name at %1 goes to that user.</source>
        <comment>domain</comment>
        <translation>El correo para el nombre de un usuario en %1 va a ese usuario.</translation>
    </message>
    <message>
        <source>Mail to anybody at %1 goes to the mailbox of %2. More exact addresses can be added later.</source>
        <comment>domain, user</comment>
        <translation>El correo para cualquiera en %1 va al buzón de %2. Más adelante se pueden añadir direcciones más precisas.</translation>
    </message>
    <message>
        <source>%2 says which addresses there are at %1; mail for others returns.</source>
        <comment>domain, user</comment>
        <translation>%2 dice qué direcciones hay en %1; el correo para otras vuelve.</translation>
    </message>
</context>
<context>
    <name>mw::gui::AssistantMailboxes</name>
    <message>
        <source>Mailboxes</source>
        <translation>Buzones</translation>
    </message>
    <message>
        <source>Where mail for a user of this computer is put, unless that user says otherwise in a file .qmail.</source>
        <translation>Dónde se guarda el correo para un usuario de este equipo, salvo que ese usuario diga otra cosa en un archivo .qmail.</translation>
    </message>
    <message>
        <source>&amp;Maildir (recommended)</source>
        <translation>&amp;Maildir (recomendado)</translation>
    </message>
    <message>
        <source>A directory with one file for each message. Nothing is lost when the computer crashes; Dovecot, mutt and most servers and programs read it.</source>
        <translation>Un directorio con un archivo por mensaje. No se pierde nada si el equipo falla; lo leen Dovecot, mutt y la mayoría de los servidores y programas.</translation>
    </message>
    <message>
        <source>m&amp;box</source>
        <translation>m&amp;box</translation>
    </message>
    <message>
        <source>One file with all messages, Mailbox in the home directory. Old programs such as mail expect it.</source>
        <translation>Un solo archivo con todos los mensajes, Mailbox en el directorio personal. Lo esperan programas antiguos como mail.</translation>
    </message>
    <message>
        <source>&amp;Something else</source>
        <translation>&amp;Otra cosa</translation>
    </message>
    <message>
        <source>What a line of .qmail can say: another path, or a program behind a |.</source>
        <translation>Lo que puede decir una línea de .qmail: otra ruta, o un programa tras un |.</translation>
    </message>
    <message>
        <source>L&amp;ine for .qmail</source>
        <translation>&amp;Línea para .qmail</translation>
    </message>
    <message>
        <source>A Maildir&apos;s path ends in a slash.</source>
        <translation>La ruta de un Maildir termina en una barra.</translation>
    </message>
    <message>
        <source>The line begins with ./ or / for a mailbox, &amp; for an address, or | for a program.</source>
        <translation>La línea empieza por ./ o / para un buzón, &amp; para una dirección, o | para un programa.</translation>
    </message>
    <message>
        <source>Files: %1</source>
        <comment>names of files</comment>
        <translation>Archivos: %1</translation>
    </message>
    <message>
        <source>New mail appears as a file in Maildir/new in the user&apos;s home.</source>
        <translation>El correo nuevo aparece como archivo en Maildir/new en el directorio personal del usuario.</translation>
    </message>
    <message>
        <source>Mail that is there already stays where it is.</source>
        <translation>El correo que ya está ahí se queda donde está.</translation>
    </message>
    <message>
        <source>New mail is added at the end of the file Mailbox in the user&apos;s home.</source>
        <translation>El correo nuevo se añade al final del archivo Mailbox en el directorio personal del usuario.</translation>
    </message>
    <message>
        <source>Mail of everybody without a .qmail of their own is delivered by this line.</source>
        <translation>El correo de todos los que no tienen un .qmail propio se entrega según esta línea.</translation>
    </message>
</context>
<context>
    <name>mw::gui::AssistantName</name>
    <message>
        <source>The name of this server</source>
        <translation>El nombre de este servidor</translation>
    </message>
    <message>
        <source>Other mail servers know this one by its full name. It should be a name that you own and that leads to this computer.</source>
        <translation>Otros servidores de correo conocen a este por su nombre completo. Debería ser un nombre que sea suyo y que lleve a este equipo.</translation>
    </message>
    <message>
        <source>Full &amp;name of the server</source>
        <translation>&amp;Nombre completo del servidor</translation>
    </message>
    <message>
        <source>It greets other servers with it, and signs the mail it writes itself.</source>
        <translation>Con él saluda a otros servidores y firma el correo que escribe él mismo.</translation>
    </message>
    <message>
        <source>What is known about the name</source>
        <translation>Qué se sabe del nombre</translation>
    </message>
    <message>
        <source>It is a full name.</source>
        <translation>Es un nombre completo.</translation>
    </message>
    <message>
        <source>Asking the name system…</source>
        <translation>Consultando el DNS…</translation>
    </message>
    <message>
        <source>The name could not be checked.</source>
        <translation>No se ha podido comprobar el nombre.</translation>
    </message>
    <message>
        <source>The name system does not answer, so the name could not be checked.</source>
        <translation>El DNS no responde, así que no se ha podido comprobar el nombre.</translation>
    </message>
    <message>
        <source>The name leads nowhere yet.</source>
        <translation>El nombre aún no lleva a ninguna parte.</translation>
    </message>
    <message>
        <source>Other servers cannot find this one until whoever runs your domain adds an address for it.</source>
        <translation>Otros servidores no pueden encontrar a este hasta que quien administra su dominio añada una dirección para él.</translation>
    </message>
    <message>
        <source>It leads to this computer (%1).</source>
        <comment>addresses</comment>
        <translation>Lleva a este equipo (%1).</translation>
    </message>
    <message>
        <source>It leads to %1, which is no address of this computer.</source>
        <comment>addresses</comment>
        <translation>Lleva a %1, que no es una dirección de este equipo.</translation>
    </message>
    <message>
        <source>That is right behind a router that passes mail on to here; else the name belongs to another computer.</source>
        <translation>Eso es correcto detrás de un router que pasa el correo hasta aquí; si no, el nombre pertenece a otro equipo.</translation>
    </message>
    <message>
        <source>The address leads back to the name.</source>
        <translation>La dirección lleva de vuelta al nombre.</translation>
    </message>
    <message>
        <source>The address has no name.</source>
        <translation>La dirección no tiene nombre.</translation>
    </message>
    <message>
        <source>The address leads to the name %1.</source>
        <comment>host names</comment>
        <translation>La dirección lleva al nombre %1.</translation>
    </message>
    <message>
        <source>Many servers distrust mail from such an address. Your provider can set its name, or you send through your provider.</source>
        <translation>Muchos servidores desconfían del correo de una dirección así. Su proveedor puede ponerle nombre, o puede enviar a través de su proveedor.</translation>
    </message>
    <message>
        <source>the name</source>
        <comment>stands for a name that is still missing</comment>
        <translation>el nombre</translation>
    </message>
    <message>
        <source>Mail to anybody at %1 is for this server.</source>
        <comment>host name</comment>
        <translation>El correo para cualquiera en %1 es para este servidor.</translation>
    </message>
    <message>
        <source>It greets other servers as %1.</source>
        <comment>host name</comment>
        <translation>Saluda a otros servidores como %1.</translation>
    </message>
    <message>
        <source>Files: %1</source>
        <comment>names of files</comment>
        <translation>Archivos: %1</translation>
    </message>
</context>
<context>
    <name>mw::gui::AssistantPage</name>
    <message>
        <source>Example: %1</source>
        <comment>an example of what may be typed</comment>
        <translation>Ejemplo: %1</translation>
    </message>
    <message>
        <source>Kept in %1</source>
        <comment>name of a file</comment>
        <translation>Se guarda en %1</translation>
    </message>
</context>
<context>
    <name>mw::gui::AssistantRelaying</name>
    <message>
        <source>“%1” is neither an address nor a network.</source>
        <translation>«%1» no es una dirección ni una red.</translation>
    </message>
    <message>
        <source>%1 is so large that strangers are in it; they could send through you.</source>
        <comment>a network</comment>
        <translation>%1 es tan grande que incluye a extraños; podrían enviar a través de su servidor.</translation>
    </message>
    <message>
        <source>Who may send through it?</source>
        <translation>¿Quién puede enviar a través de él?</translation>
    </message>
    <message>
        <source>Everybody may write to your addresses. Sending to others through this server must be for your own people alone, or it will be misused within hours.</source>
        <translation>Cualquiera puede escribir a sus direcciones. Enviar a otros a través de este servidor debe quedar reservado a su propia gente, o se abusará de él en cuestión de horas.</translation>
    </message>
    <message>
        <source>Programs on this computer (always)</source>
        <translation>Programas de este equipo (siempre)</translation>
    </message>
    <message>
        <source>Every computer in my net&amp;work</source>
        <translation>Todos los equipos de mi &amp;red</translation>
    </message>
    <message>
        <source>&amp;Networks</source>
        <translation>R&amp;edes</translation>
    </message>
    <message>
        <source>Separated by commas. The networks of this computer are filled in.</source>
        <translation>Separadas por comas. Las redes de este equipo ya están puestas.</translation>
    </message>
    <message>
        <source>People who &amp;sign in with their password, from anywhere</source>
        <translation>Personas que inician &amp;sesión con su contraseña, desde cualquier lugar</translation>
    </message>
    <message>
        <source>What is wrong with the networks</source>
        <translation>Qué falla en las redes</translation>
    </message>
    <message>
        <source>Type the network, such as 192.168.1.0/24.</source>
        <translation>Escriba la red, como 192.168.1.0/24.</translation>
    </message>
    <message>
        <source>Programs of this computer may send to anywhere.</source>
        <translation>Los programas de este equipo pueden enviar a cualquier lugar.</translation>
    </message>
    <message>
        <source>Every computer in %1 may send to anywhere, without a password.</source>
        <comment>networks</comment>
        <translation>Todos los equipos en %1 pueden enviar a cualquier lugar, sin contraseña.</translation>
    </message>
    <message>
        <source>Files: %1</source>
        <comment>names of files</comment>
        <translation>Archivos: %1</translation>
    </message>
    <message>
        <source>Mail programs may sign in at the ports 2587 and 2465, under TLS alone.</source>
        <translation>Los programas de correo pueden iniciar sesión en los puertos 2587 y 2465, solo bajo TLS.</translation>
    </message>
    <message>
        <source>Mail programs may sign in at the ports 587 and 465, under TLS alone.</source>
        <translation>Los programas de correo pueden iniciar sesión en los puertos 587 y 465, solo bajo TLS.</translation>
    </message>
    <message>
        <source>Everybody else may write to your addresses only.</source>
        <translation>Todos los demás pueden escribir únicamente a sus direcciones.</translation>
    </message>
</context>
<context>
    <name>mw::gui::AssistantSending</name>
    <message>
        <source>How is mail sent?</source>
        <translation>¿Cómo se envía el correo?</translation>
    </message>
    <message>
        <source>Mail for people elsewhere has to leave this computer somehow.</source>
        <translation>El correo para personas de fuera tiene que salir de este equipo de algún modo.</translation>
    </message>
    <message>
        <source>&amp;Directly to the server of whoever it is for</source>
        <translation>&amp;Directamente al servidor de cada destinatario</translation>
    </message>
    <message>
        <source>&amp;Through my provider, with a login</source>
        <translation>&amp;A través de mi proveedor, con inicio de sesión</translation>
    </message>
    <message>
        <source>Only &amp;inside: mail for elsewhere stays here</source>
        <translation>&amp;Solo dentro: el correo para fuera se queda aquí</translation>
    </message>
    <message>
        <source>Another one</source>
        <translation>Otro</translation>
    </message>
    <message>
        <source>&amp;Provider</source>
        <translation>&amp;Proveedor</translation>
    </message>
    <message>
        <source>Fills in the server and the port.</source>
        <translation>Rellena el servidor y el puerto.</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation>Ser&amp;vidor</translation>
    </message>
    <message>
        <source>The provider calls it outgoing server or SMTP server.</source>
        <translation>El proveedor lo llama servidor de correo saliente o servidor SMTP.</translation>
    </message>
    <message>
        <source>P&amp;ort</source>
        <translation>P&amp;uerto</translation>
    </message>
    <message>
        <source>587, or 465.</source>
        <translation>587, o 465.</translation>
    </message>
    <message>
        <source>&amp;User name there</source>
        <translation>&amp;Nombre de usuario</translation>
    </message>
    <message>
        <source>Often your whole address.</source>
        <translation>A menudo su dirección completa.</translation>
    </message>
    <message>
        <source>Pass&amp;word there</source>
        <translation>&amp;Contraseña</translation>
    </message>
    <message>
        <source>Kept where only the sending program reads it, and never shown again.</source>
        <translation>Se guarda donde solo la lee el programa de envío, y no se vuelve a mostrar nunca.</translation>
    </message>
    <message>
        <source>Encrypted, and the server must prove its name</source>
        <translation>Cifrado, y el servidor debe demostrar su nombre</translation>
    </message>
    <message>
        <source>Encrypted, whoever the server is</source>
        <translation>Cifrado, sea quien sea el servidor</translation>
    </message>
    <message>
        <source>P&amp;rotection</source>
        <translation>P&amp;rotección</translation>
    </message>
    <message>
        <source>With the first one nobody can pass for your provider and catch the password.</source>
        <translation>Con la primera, nadie puede hacerse pasar por su proveedor e interceptar la contraseña.</translation>
    </message>
    <message>
        <source>T&amp;est login</source>
        <translation>Pro&amp;bar inicio de sesión</translation>
    </message>
    <message>
        <source>What came of the test</source>
        <translation>Resultado de la prueba</translation>
    </message>
    <message>
        <source>Connecting to %1…</source>
        <comment>host name</comment>
        <translation>Conectando con %1…</translation>
    </message>
    <message>
        <source>The login could not be tried.</source>
        <translation>No se ha podido probar el inicio de sesión.</translation>
    </message>
    <message>
        <source>The login works.</source>
        <translation>El inicio de sesión funciona.</translation>
    </message>
    <message>
        <source>The login does not work.</source>
        <translation>El inicio de sesión no funciona.</translation>
    </message>
    <message>
        <source>Choose your provider, or type the name of its server.</source>
        <translation>Elija su proveedor o escriba el nombre de su servidor.</translation>
    </message>
    <message>
        <source>Type the password of %1 there; it is not kept when you leave.</source>
        <comment>user name</comment>
        <translation>Escriba la contraseña de %1 en el proveedor; no se conserva al salir.</translation>
    </message>
    <message>
        <source>Mail for elsewhere is brought to the server that the name system names for it.</source>
        <translation>El correo para fuera se lleva al servidor que el DNS indica para él.</translation>
    </message>
    <message>
        <source>Many providers of home lines do not let such mail through.</source>
        <translation>Muchos proveedores de líneas domésticas no dejan pasar ese correo.</translation>
    </message>
    <message>
        <source>Nothing has to be written for it.</source>
        <translation>No hace falta escribir nada para ello.</translation>
    </message>
    <message>
        <source>Mail for elsewhere waits in the queue and returns to its sender after a week.</source>
        <translation>El correo para fuera espera en la cola y vuelve a su remitente tras una semana.</translation>
    </message>
    <message>
        <source>Files: %1</source>
        <comment>names of files</comment>
        <translation>Archivos: %1</translation>
    </message>
    <message>
        <source>All mail for elsewhere goes to %1, port %2.</source>
        <comment>host name, number</comment>
        <translation>Todo el correo para fuera va a %1, puerto %2.</translation>
    </message>
    <message>
        <source>the provider&apos;s server</source>
        <translation>el servidor del proveedor</translation>
    </message>
    <message>
        <source>Where that server does not answer, mail waits here and is tried again.</source>
        <translation>Si ese servidor no responde, el correo espera aquí y se vuelve a intentar.</translation>
    </message>
</context>
<context>
    <name>mw::gui::AssistantWelcome</name>
    <message>
        <source>Welcome</source>
        <translation>Le damos la bienvenida</translation>
    </message>
    <message>
        <source>This assistant turns the computer into a mail server in a few questions. Nothing is changed before you have seen, on the last page, what will be written. You can leave at any time and go on later.</source>
        <translation>Este asistente convierte el equipo en un servidor de correo con unas pocas preguntas. No se cambia nada antes de que haya visto, en la última página, qué se escribirá. Puede salir en cualquier momento y seguir más tarde.</translation>
    </message>
    <message>
        <source>What was found on this computer</source>
        <translation>Qué se ha encontrado en este equipo</translation>
    </message>
    <message>
        <source>Look &amp;again</source>
        <translation>&amp;Volver a mirar</translation>
    </message>
    <message>
        <source>A&amp;dopt what is there…</source>
        <translation>&amp;Adoptar lo que hay…</translation>
    </message>
    <message>
        <source>Looking at this computer…</source>
        <translation>Examinando este equipo…</translation>
    </message>
    <message>
        <source>There is no mail server in %1 yet: one can be made.</source>
        <comment>a directory</comment>
        <translation>Aún no hay ningún servidor de correo en %1: se puede crear uno.</translation>
    </message>
    <message>
        <source>There is a mail server already. What you say here is added to it.</source>
        <translation>Ya hay un servidor de correo. Lo que indique aquí se le añade.</translation>
    </message>
    <message>
        <source>There is a mail server of another make, which can be adopted with its settings, its people and its queue.</source>
        <translation>Hay un servidor de correo de otra marca, que se puede adoptar con sus ajustes, sus usuarios y su cola.</translation>
    </message>
    <message>
        <source>There are parts of a mail server. What is missing will be made.</source>
        <translation>Hay partes de un servidor de correo. Se creará lo que falta.</translation>
    </message>
    <message>
        <source>Nothing stands in the way.</source>
        <translation>No hay ningún impedimento.</translation>
    </message>
    <message>
        <source>The computer is being looked at.</source>
        <translation>Se está examinando el equipo.</translation>
    </message>
    <message>
        <source>Looks at the ports, the accounts and the directories of this computer.</source>
        <translation>Examina los puertos, las cuentas y los directorios de este equipo.</translation>
    </message>
    <message>
        <source>Changes nothing.</source>
        <translation>No cambia nada.</translation>
    </message>
    <message>
        <source>A&amp;dopt it now</source>
        <translation>&amp;Adoptarlo ahora</translation>
    </message>
</context>
<context>
    <name>mw::gui::BackupsPane</name>
    <message>
        <source>&amp;Back up now…</source>
        <translation>&amp;Hacer copia ahora…</translation>
    </message>
    <message>
        <source>Keeps a copy of the whole configuration on the hub</source>
        <translation>Guarda en el hub una copia de toda la configuración</translation>
    </message>
    <message>
        <source>&amp;Compare with…</source>
        <translation>&amp;Comparar con…</translation>
    </message>
    <message>
        <source>What is different now from the selected backup, file by file</source>
        <translation>Qué es ahora distinto de la copia seleccionada, archivo por archivo</translation>
    </message>
    <message>
        <source>&amp;Restore…</source>
        <translation>&amp;Restaurar…</translation>
    </message>
    <message>
        <source>Brings back files of the selected backup, as a change that you review first</source>
        <translation>Recupera archivos de la copia seleccionada, como un cambio que se revisa antes</translation>
    </message>
    <message>
        <source>&amp;Delete backup…</source>
        <translation>&amp;Borrar copia…</translation>
    </message>
    <message>
        <source>Deletes the selected backup for good</source>
        <translation>Borra definitivamente la copia seleccionada</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Copias de seguridad</translation>
    </message>
    <message>
        <source>Files of the backup</source>
        <translation>Archivos de la copia</translation>
    </message>
    <message>
        <source>The backups could not be read</source>
        <translation>No se han podido leer las copias de seguridad</translation>
    </message>
    <message>
        <source>Looking for backups…</source>
        <translation>Buscando copias de seguridad…</translation>
    </message>
    <message>
        <source>There is no backup yet</source>
        <translation>Aún no hay ninguna copia de seguridad</translation>
    </message>
    <message>
        <source>The history can take back each change. A backup keeps the whole configuration in one file, with a hash of each file in it.</source>
        <translation>El historial permite deshacer cada cambio. Una copia de seguridad guarda toda la configuración en un archivo, con un hash de cada archivo que contiene.</translation>
    </message>
    <message>
        <source>Backup of %1</source>
        <comment>moment</comment>
        <translation>Copia de seguridad de %1</translation>
    </message>
    <message>
        <source>On the hub: %1</source>
        <comment>path of a file</comment>
        <translation>En el hub: %1</translation>
    </message>
    <message>
        <source>It holds no file.</source>
        <translation>No contiene ningún archivo.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) are backed up.</source>
        <translation>
            <numerusform>Hay %n archivo en la copia.</numerusform>
            <numerusform>Hay %n archivos en la copia.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) with passwords or keys were left out.</source>
        <translation>
            <numerusform>Se ha omitido %n archivo con contraseñas o claves.</numerusform>
            <numerusform>Se han omitido %n archivos con contraseñas o claves.</numerusform>
        </translation>
    </message>
    <message>
        <source>The backup is deleted.</source>
        <translation>La copia de seguridad se ha borrado.</translation>
    </message>
</context>
<context>
    <name>mw::gui::Banner</name>
    <message>
        <source>Close this message</source>
        <translation>Cerrar este mensaje</translation>
    </message>
</context>
<context>
    <name>mw::gui::BlockSenderDialog</name>
    <message>
        <source>Block a sender</source>
        <translation>Bloquear un remitente</translation>
    </message>
    <message>
        <source>&amp;Sender</source>
        <translation>&amp;Remitente</translation>
    </message>
    <message>
        <source>An address, or @ and a domain for everybody there. It is refused while the other side still listens.</source>
        <translation>Una dirección, o @ y un dominio para todos los de allí. Se rechaza mientras el otro lado aún escucha.</translation>
    </message>
    <message>
        <source>block %1</source>
        <comment>sender</comment>
        <translation>bloquear %1</translation>
    </message>
    <message>
        <source>Type whose mail is to be refused.</source>
        <translation>Escriba de quién se debe rechazar el correo.</translation>
    </message>
</context>
<context>
    <name>mw::gui::ChartLegend</name>
    <message>
        <source>Delivered %1</source>
        <comment>number</comment>
        <translation>Entregados %1</translation>
    </message>
    <message>
        <source>Deferred %1</source>
        <comment>number</comment>
        <translation>Aplazados %1</translation>
    </message>
    <message>
        <source>Bounced %1</source>
        <comment>number</comment>
        <translation>Rebotados %1</translation>
    </message>
</context>
<context>
    <name>mw::gui::CodeEditor</name>
    <message>
        <source>Line %1: %2</source>
        <translation>Línea %1: %2</translation>
    </message>
</context>
<context>
    <name>mw::gui::CompareDialog</name>
    <message>
        <source>Compared with the backup of %1</source>
        <comment>moment</comment>
        <translation>Comparado con la copia de seguridad de %1</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Comparando…</translation>
    </message>
    <message>
        <source>Files that differ</source>
        <translation>Archivos que difieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Nothing differs: every file of the backup is as it was then.</source>
        <translation>No hay diferencias: todos los archivos de la copia están como entonces.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) differ. Lines with − stand in the hub now, lines with + in the backup.</source>
        <translation>
            <numerusform>Difiere %n archivo. Las líneas con − están ahora en el hub; las líneas con +, en la copia.</numerusform>
            <numerusform>Difieren %n archivos. Las líneas con − están ahora en el hub; las líneas con +, en la copia.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mw::gui::ConflictPane</name>
    <message>
        <source>Open &amp;editor</source>
        <translation>Abrir &amp;editor</translation>
    </message>
    <message>
        <source>Your text on top of what is there now, to be looked at first</source>
        <translation>Su texto sobre lo que hay ahora, para examinarlo antes</translation>
    </message>
    <message>
        <source>Take &amp;theirs</source>
        <translation>&amp;Usar la otra</translation>
    </message>
    <message>
        <source>Your edit of this file is forgotten</source>
        <translation>Su edición de este archivo se olvida</translation>
    </message>
    <message>
        <source>&amp;Merge mine on top</source>
        <translation>&amp;Combinar ambas</translation>
    </message>
    <message>
        <source>The file gets both changes</source>
        <translation>El archivo recibe ambos cambios</translation>
    </message>
    <message>
        <source>As the change left it</source>
        <translation>Como lo dejó el cambio</translation>
    </message>
    <message>
        <source>When you began</source>
        <translation>Cuando usted empezó</translation>
    </message>
    <message>
        <source>On the hub now</source>
        <translation>En el hub ahora</translation>
    </message>
    <message>
        <source>Before the change</source>
        <translation>Antes del cambio</translation>
    </message>
    <message>
        <source>Your edit</source>
        <translation>Su edición</translation>
    </message>
    <message>
        <source>Both changes can be joined.</source>
        <translation>Los dos cambios se pueden unir.</translation>
    </message>
    <message>
        <source>Both changed the same lines, so you have to choose.</source>
        <translation>Ambos cambiaron las mismas líneas, así que tiene que elegir.</translation>
    </message>
    <message>
        <source>%1 has been changed again since. %2
%3</source>
        <comment>file, reason, advice</comment>
        <translation>%1 se ha vuelto a cambiar desde entonces. %2
%3</translation>
    </message>
    <message>
        <source>%1 has been changed since you read it. %2
%3</source>
        <comment>file, who and when, advice</comment>
        <translation>%1 ha cambiado desde que usted lo leyó. %2
%3</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Volver</translation>
    </message>
    <message>
        <source>Nothing is decided; your edit goes on waiting</source>
        <translation>No se decide nada; su edición sigue esperando</translation>
    </message>
    <message>
        <source>&amp;Leave it as it is</source>
        <translation>&amp;Dejarlo como está</translation>
    </message>
    <message>
        <source>What is on the hub now stays</source>
        <translation>Se queda lo que hay ahora en el hub</translation>
    </message>
    <message>
        <source>&amp;Put it back</source>
        <translation>&amp;Restablecerlo</translation>
    </message>
    <message>
        <source>Take m&amp;ine</source>
        <translation>Tomar la &amp;mía</translation>
    </message>
    <message>
        <source>The file becomes what it was before the change; what came later in it is lost</source>
        <translation>El archivo vuelve a ser lo que era antes del cambio; lo que llegó a él después se pierde</translation>
    </message>
    <message>
        <source>Your edit takes the place of what is on the hub now</source>
        <translation>Su edición ocupa el lugar de lo que hay ahora en el hub</translation>
    </message>
    <message>
        <source>&amp;Join both</source>
        <translation>&amp;Unir ambos</translation>
    </message>
</context>
<context>
    <name>mw::gui::ConsequencePanel</name>
    <message>
        <source>%1, line %2: %3</source>
        <comment>file, number, reason</comment>
        <translation>%1, línea %2: %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>file, reason</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>You are asked for permission when it is applied.</source>
        <translation>Se le pedirá autorización al aplicarlo.</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Qué pasa</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>Interruption</source>
        <translation>Interrupción</translation>
    </message>
    <message>
        <source>Fill in the form to see what it would do. Nothing is changed before you apply it.</source>
        <translation>Rellene el formulario para ver qué haría. No se cambia nada antes de aplicarlo.</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>nada todavía</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>This cannot be done as it is: see the field that is marked.</source>
        <translation>Así no se puede hacer: vea el campo marcado.</translation>
    </message>
    <message>
        <source>Nothing changes: the hub has it already.</source>
        <translation>No cambia nada: el hub ya lo tiene.</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>Ninguna.</translation>
    </message>
</context>
<context>
    <name>mw::gui::ControlDetails</name>
    <message>
        <source>Problems</source>
        <translation>Problemas</translation>
    </message>
    <message>
        <source>What the line means</source>
        <translation>Qué significa la línea</translation>
    </message>
    <message>
        <source>Text of the file</source>
        <translation>Texto del archivo</translation>
    </message>
    <message>
        <source>&amp;Form</source>
        <translation>&amp;Formulario</translation>
    </message>
    <message>
        <source>Te&amp;xt</source>
        <translation>Te&amp;xto</translation>
    </message>
    <message>
        <source>&amp;New content</source>
        <translation>&amp;Contenido nuevo</translation>
    </message>
    <message>
        <source>It takes the place of what is there. Once it is applied nobody can read it here.</source>
        <translation>Sustituye a lo que hay. Una vez aplicado, nadie puede leerlo aquí.</translation>
    </message>
    <message>
        <source>Add to pending &amp;changes</source>
        <translation>&amp;Añadir a los cambios pendientes</translation>
    </message>
    <message>
        <source>&amp;Standard value</source>
        <translation>Valor predetermi&amp;nado</translation>
    </message>
    <message>
        <source>Removes the file, so that the standard holds</source>
        <translation>Elimina el archivo, de modo que vale el valor predeterminado</translation>
    </message>
    <message>
        <source>For&amp;get this edit</source>
        <translation>&amp;Olvidar esta edición</translation>
    </message>
    <message>
        <source>The file stays as it is on the hub</source>
        <translation>El archivo queda como está en el hub</translation>
    </message>
    <message>
        <source>No file is selected</source>
        <translation>No hay ningún archivo seleccionado</translation>
    </message>
    <message>
        <source>Select one to see what it does, what is in force, and to change it.</source>
        <translation>Seleccione uno para ver qué hace y qué está en vigor, y para cambiarlo.</translation>
    </message>
    <message>
        <source>No program that Mailwright knows reads a file of this name. It can be looked at here, not changed.</source>
        <translation>Ningún programa que Mailwright conozca lee un archivo con este nombre. Aquí se puede ver, pero no cambiar.</translation>
    </message>
    <message>
        <source>set, not shown</source>
        <translation>definido, no se muestra</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>En vigor</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Predeterminado</translation>
    </message>
    <message>
        <source>Read by</source>
        <translation>Lo lee</translation>
    </message>
    <message>
        <source>After a change</source>
        <translation>Tras un cambio</translation>
    </message>
    <message>
        <source>nothing: it holds from the next use on</source>
        <translation>nada: vale desde el próximo uso</translation>
    </message>
    <message>
        <source>Set, not shown</source>
        <translation>Definido, no se muestra</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>Sin definir</translation>
    </message>
    <message>
        <source>This file holds passwords or keys. What it holds never leaves the hub, and stays out of the history.</source>
        <translation>Este archivo contiene contraseñas o claves. Su contenido no sale nunca del hub ni entra en el historial.</translation>
    </message>
    <message>
        <source>This file cannot be edited here</source>
        <translation>Este archivo no se puede editar aquí</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Leyendo el archivo…</translation>
    </message>
    <message>
        <source>A program makes it from another file.</source>
        <translation>Un programa lo genera a partir de otro archivo.</translation>
    </message>
    <message>
        <source>Not applied yet</source>
        <translation>Aún sin aplicar</translation>
    </message>
    <message>
        <source>Unknown file</source>
        <translation>Archivo desconocido</translation>
    </message>
    <message>
        <source>Set on this hub</source>
        <translation>Definido en este hub</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Línea %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n more problem(s)</source>
        <translation>
            <numerusform>%n problema más</numerusform>
            <numerusform>%n problemas más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mw::gui::ControlFilesModel</name>
    <message>
        <source>will be set, not shown</source>
        <translation>se definirá, no se muestra</translation>
    </message>
    <message>
        <source>set, not shown</source>
        <translation>definido, no se muestra</translation>
    </message>
    <message>
        <source>cannot be shown</source>
        <translation>no se puede mostrar</translation>
    </message>
    <message>
        <source>set</source>
        <translation>definido</translation>
    </message>
    <message>
        <source>being read…</source>
        <translation>leyéndose…</translation>
    </message>
    <message>
        <source>Not applied yet</source>
        <translation>Aún sin aplicar</translation>
    </message>
    <message>
        <source>%1: %2, not applied yet</source>
        <comment>file name, value</comment>
        <translation>%1: %2, aún sin aplicar</translation>
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
        <translation>Archivos de control</translation>
    </message>
    <message>
        <source>&amp;Find a control file</source>
        <translation>&amp;Buscar un archivo de control</translation>
    </message>
    <message>
        <source>Filter by name, help, content or program</source>
        <translation>Filtrar por nombre, ayuda, contenido o programa</translation>
    </message>
    <message>
        <source>Which files</source>
        <translation>Qué archivos</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Todos los archivos</translation>
    </message>
    <message>
        <source>Set on this hub</source>
        <translation>Definido en este hub</translation>
    </message>
    <message>
        <source>Not applied yet</source>
        <translation>Aún sin aplicar</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) set on this hub</source>
        <translation>
            <numerusform>%n archivo definido en este hub</numerusform>
            <numerusform>%n archivos definidos en este hub</numerusform>
        </translation>
    </message>
    <message>
        <source>The control files could not be read</source>
        <translation>No se han podido leer los archivos de control</translation>
    </message>
    <message>
        <source>Reading the control files…</source>
        <translation>Leyendo los archivos de control…</translation>
    </message>
    <message>
        <source>No edit waits</source>
        <translation>No hay ediciones pendientes</translation>
    </message>
    <message>
        <source>Every change has been applied or forgotten.</source>
        <translation>Todos los cambios se han aplicado u olvidado.</translation>
    </message>
    <message>
        <source>No file matches</source>
        <translation>No coincide ningún archivo</translation>
    </message>
    <message>
        <source>Clear the filter to see all of them.</source>
        <translation>Borre el filtro para verlo todo.</translation>
    </message>
</context>
<context>
    <name>mw::gui::ControlForm</name>
    <message>
        <source>&amp;Value</source>
        <translation>&amp;Valor</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Entradas</translation>
    </message>
    <message>
        <source>New entry</source>
        <translation>Entrada nueva</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Añadir</translation>
    </message>
    <message>
        <source>Rem&amp;ove</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>New entry, such as %1</source>
        <translation>Entrada nueva, como %1</translation>
    </message>
</context>
<context>
    <name>mw::gui::ControlStore</name>
    <message>
        <source>It holds bytes that are no text in UTF-8, which would be lost here.</source>
        <translation>Contiene bytes que no son texto en UTF-8 y que aquí se perderían.</translation>
    </message>
    <message>
        <source>It is a directory with a file for each host.</source>
        <translation>Es un directorio con un archivo por nombre de equipo.</translation>
    </message>
    <message>
        <source>It stands for all files whose names begin so.</source>
        <translation>Representa todos los archivos cuyos nombres empiezan así.</translation>
    </message>
</context>
<context>
    <name>mw::gui::DeadlineBar</name>
    <message>
        <source>%1 % of the time in the queue is over</source>
        <translation>Ha pasado el %1 % del tiempo en la cola</translation>
    </message>
</context>
<context>
    <name>mw::gui::DeliveryChart</name>
    <message>
        <source>Deliveries over time</source>
        <translation>Entregas a lo largo del tiempo</translation>
    </message>
    <message>
        <source>%1 delivered, %2 deferred, %3 bounced</source>
        <translation>%1 entregados, %2 aplazados, %3 rebotados</translation>
    </message>
    <message>
        <source>%1 to %2
Delivered: %3
Deferred: %4
Bounced: %5</source>
        <comment>time, time, three numbers</comment>
        <translation>De %1 a %2
Entregados: %3
Aplazados: %4
Rebotados: %5</translation>
    </message>
</context>
<context>
    <name>mw::gui::DiffView</name>
    <message>
        <source>Differences</source>
        <translation>Diferencias</translation>
    </message>
    <message>
        <source>added: %1</source>
        <translation>añadido: %1</translation>
    </message>
    <message>
        <source>removed: %1</source>
        <translation>eliminado: %1</translation>
    </message>
</context>
<context>
    <name>mw::gui::DomainForm</name>
    <message>
        <source>Change %1</source>
        <comment>domain</comment>
        <translation>Cambiar %1</translation>
    </message>
    <message>
        <source>Add a domain</source>
        <translation>Añadir un dominio</translation>
    </message>
    <message>
        <source>&amp;Domain</source>
        <translation>&amp;Dominio</translation>
    </message>
    <message>
        <source>What stands behind the @ of its addresses.</source>
        <translation>Lo que va detrás de la @ en sus direcciones.</translation>
    </message>
    <message>
        <source>More: names below it, exceptions</source>
        <translation>Más: nombres por debajo, excepciones</translation>
    </message>
    <message>
        <source>Also every name &amp;below it</source>
        <translation>También todos los nombres por de&amp;bajo</translation>
    </message>
    <message>
        <source>Mail for a.shop.example and b.shop.example is handled like that for shop.example.</source>
        <translation>El correo para a.shop.example y b.shop.example se trata como el de shop.example.</translation>
    </message>
    <message>
        <source>E&amp;xcept</source>
        <translation>E&amp;xcepto</translation>
    </message>
    <message>
        <source>Addresses and names below it, with blanks between them, whose mail goes elsewhere.</source>
        <translation>Direcciones y nombres por debajo, separados por espacios, cuyo correo va a otra parte.</translation>
    </message>
    <message>
        <source>&amp;Virtual</source>
        <translation>&amp;Virtual</translation>
    </message>
    <message>
        <source>It has its own addresses, and one account looks after all of them. Nobody needs an account on this computer.</source>
        <translation>Tiene sus propias direcciones y una cuenta se encarga de todas. Nadie necesita una cuenta en este equipo.</translation>
    </message>
    <message>
        <source>&amp;Local</source>
        <translation>&amp;Local</translation>
    </message>
    <message>
        <source>The people are users of this computer: mail to anna at this domain goes to the user anna.</source>
        <translation>Las personas son usuarios de este equipo: el correo para anna en este dominio va al usuario anna.</translation>
    </message>
    <message>
        <source>&amp;Relay</source>
        <translation>&amp;Relay</translation>
    </message>
    <message>
        <source>Its mail is taken here and passed on to the server that keeps it.</source>
        <translation>Su correo se acepta aquí y se transmite al servidor que lo guarda.</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Qué es</translation>
    </message>
    <message>
        <source>the hub’s own addresses (alias)</source>
        <translation>las direcciones propias del hub (alias)</translation>
    </message>
    <message>
        <source>Looked &amp;after by</source>
        <translation>A car&amp;go de</translation>
    </message>
    <message>
        <source>The account whose .qmail files are the addresses. It may have an extension, as in anna-shop.</source>
        <translation>La cuenta cuyos archivos .qmail son las direcciones. Puede llevar una extensión, como en anna-shop.</translation>
    </message>
    <message>
        <source>&amp;Everything else goes to</source>
        <translation>&amp;Todo lo demás va a</translation>
    </message>
    <message>
        <source>Where mail for names without an address of their own goes. Left empty, it bounces until you add addresses.</source>
        <translation>Adónde va el correo para nombres sin dirección propia. Si se deja vacío, rebota hasta que añada direcciones.</translation>
    </message>
    <message>
        <source>Type the domain to see what happens.</source>
        <translation>Escriba el dominio para ver qué pasa.</translation>
    </message>
    <message>
        <source>Say which account looks after it.</source>
        <translation>Indique qué cuenta se encarga de él.</translation>
    </message>
    <message>
        <source>It says who has an address there.</source>
        <translation>Indica quién tiene una dirección allí.</translation>
    </message>
</context>
<context>
    <name>mw::gui::DomainsPage</name>
    <message>
        <source>Domains</source>
        <translation>Dominios</translation>
    </message>
    <message>
        <source>&amp;Add domain…</source>
        <translation>&amp;Añadir dominio…</translation>
    </message>
    <message>
        <source>Take mail for another domain</source>
        <translation>Aceptar correo para otro dominio</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>&amp;Cambiar…</translation>
    </message>
    <message>
        <source>Another kind, account or exceptions for the selected domain</source>
        <translation>Otro tipo, otra cuenta u otras excepciones para el dominio seleccionado</translation>
    </message>
    <message>
        <source>Re&amp;name…</source>
        <translation>Cambiar &amp;nombre…</translation>
    </message>
    <message>
        <source>Give the selected domain another name</source>
        <translation>Dar otro nombre al dominio seleccionado</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>&amp;Eliminar…</translation>
    </message>
    <message>
        <source>Take no more mail for the selected domain</source>
        <translation>No aceptar más correo para el dominio seleccionado</translation>
    </message>
    <message>
        <source>Check &amp;DNS</source>
        <translation>Comprobar &amp;DNS</translation>
    </message>
    <message>
        <source>Ask the name system whether it sends the mail of these domains to this hub</source>
        <translation>Preguntar al DNS si envía a este hub el correo de estos dominios</translation>
    </message>
    <message>
        <source>&amp;Fix…</source>
        <translation>Arre&amp;glar…</translation>
    </message>
    <message>
        <source>Mend what keeps mail for the selected domain from arriving</source>
        <translation>Corregir lo que impide que llegue el correo del dominio seleccionado</translation>
    </message>
    <message>
        <source>Add address…</source>
        <translation>Añadir dirección…</translation>
    </message>
    <message>
        <source>A new address at the selected domain</source>
        <translation>Una dirección nueva en el dominio seleccionado</translation>
    </message>
    <message>
        <source>Everything else…</source>
        <translation>Todo lo demás…</translation>
    </message>
    <message>
        <source>What happens to mail for names that are not in this list</source>
        <translation>Qué pasa con el correo para nombres que no están en esta lista</translation>
    </message>
    <message>
        <source>Domains of this hub</source>
        <translation>Dominios de este hub</translation>
    </message>
    <message>
        <source>Addresses of the selected domain</source>
        <translation>Direcciones del dominio seleccionado</translation>
    </message>
    <message numerus="yes">
        <source>%n domain(s)</source>
        <translation>
            <numerusform>%n dominio</numerusform>
            <numerusform>%n dominios</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no control/rcpthosts: mail for any domain is taken from everybody, which makes this hub an open relay.</source>
        <translation>No existe control/rcpthosts: se acepta de todos el correo para cualquier dominio, lo que hace de este hub un relay abierto.</translation>
    </message>
    <message>
        <source>The domains could not be read</source>
        <translation>No se han podido leer los dominios</translation>
    </message>
    <message>
        <source>Reading the domains…</source>
        <translation>Leyendo los dominios…</translation>
    </message>
    <message>
        <source>This hub takes no mail yet</source>
        <translation>Este hub aún no acepta correo</translation>
    </message>
    <message>
        <source>Add the domain that stands behind the @ of your addresses.</source>
        <translation>Añada el dominio que va detrás de la @ en sus direcciones.</translation>
    </message>
    <message>
        <source>Its mail is taken here and passed on; its addresses are kept by another server.</source>
        <translation>Su correo se acepta aquí y se transmite; sus direcciones las lleva otro servidor.</translation>
    </message>
    <message>
        <source>Mail for it from outside is refused: it is missing in control/rcpthosts.</source>
        <translation>Su correo de fuera se rechaza: el dominio falta en control/rcpthosts.</translation>
    </message>
    <message>
        <source>It has no address yet: all its mail bounces.</source>
        <translation>Aún no tiene ninguna dirección: todo su correo rebota.</translation>
    </message>
    <message>
        <source>Add an address, or say where everything else goes.</source>
        <translation>Añada una dirección o indique adónde va todo lo demás.</translation>
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
        <translation>Orden</translation>
    </message>
    <message>
        <source>Copy this command</source>
        <translation>Copiar esta orden</translation>
    </message>
</context>
<context>
    <name>mw::gui::EverythingElseForm</name>
    <message>
        <source>Everything else</source>
        <translation>Todo lo demás</translation>
    </message>
    <message>
        <source>all local domains</source>
        <translation>todos los dominios locales</translation>
    </message>
    <message>
        <source>&amp;At</source>
        <translation>&amp;En</translation>
    </message>
    <message>
        <source>Mail to names of it that have no address of their own.</source>
        <translation>El correo para nombres del dominio que no tienen dirección propia.</translation>
    </message>
    <message>
        <source>It &amp;bounces</source>
        <translation>&amp;Rebota</translation>
    </message>
    <message>
        <source>Who mistyped an address learns of it. This is what most hubs do.</source>
        <translation>Quien escribió mal una dirección se entera. Es lo que hace la mayoría de los hubs.</translation>
    </message>
    <message>
        <source>It &amp;goes somewhere</source>
        <translation>&amp;Va a un destino</translation>
    </message>
    <message>
        <source>Every name counts as an address. Expect a lot of spam to names that are guessed.</source>
        <translation>Cualquier nombre vale como dirección. Cuente con mucho spam a nombres adivinados.</translation>
    </message>
    <message>
        <source>It is &amp;dropped</source>
        <translation>Se &amp;descarta</translation>
    </message>
    <message>
        <source>Nobody gets it and nobody learns of it: not those who mistyped, either.</source>
        <translation>No lo recibe nadie y nadie se entera: tampoco quien escribió mal la dirección.</translation>
    </message>
    <message>
        <source>What happens to it</source>
        <translation>Qué pasa con él</translation>
    </message>
    <message>
        <source>&amp;Where</source>
        <translation>&amp;Adónde</translation>
    </message>
    <message>
        <source>An address, a mailbox as a path (./Maildir/), or a program after |.</source>
        <translation>Una dirección, un buzón como ruta (./Maildir/) o un programa tras |.</translation>
    </message>
    <message>
        <source>It bounces already.</source>
        <translation>Ya rebota.</translation>
    </message>
    <message>
        <source>Say where it goes.</source>
        <translation>Indique adónde va.</translation>
    </message>
    <message>
        <source>everything else at %1</source>
        <comment>domain</comment>
        <translation>todo lo demás en %1</translation>
    </message>
    <message>
        <source>To all of it alike.</source>
        <translation>A todo por igual.</translation>
    </message>
</context>
<context>
    <name>mw::gui::FileField</name>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Choose: %1</source>
        <comment>what a file is for</comment>
        <translation>Elegir: %1</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>No existe ese archivo.</translation>
    </message>
    <message>
        <source>It is no file of text, or far too large.</source>
        <translation>No es un archivo de texto, o es demasiado grande.</translation>
    </message>
    <message>
        <source>It cannot be read: %1</source>
        <comment>reason of the system</comment>
        <translation>No se puede leer: %1</translation>
    </message>
</context>
<context>
    <name>mw::gui::FindBar</name>
    <message>
        <source>Find in this log</source>
        <translation>Buscar en este registro</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>Buscar anterior</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>Buscar siguiente</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>mw::gui::FormDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Add to &amp;pending changes</source>
        <translation>A&amp;ñadir a los cambios pendientes</translation>
    </message>
    <message>
        <source>It waits at the bottom of the window and is applied together with other changes</source>
        <translation>Espera al pie de la ventana y se aplica junto con otros cambios</translation>
    </message>
    <message>
        <source>Re&amp;view and apply…</source>
        <translation>Revisar &amp;y aplicar…</translation>
    </message>
</context>
<context>
    <name>mw::gui::FormField</name>
    <message>
        <source>Example: %1</source>
        <translation>Ejemplo: %1</translation>
    </message>
    <message>
        <source>File: %1</source>
        <translation>Archivo: %1</translation>
    </message>
</context>
<context>
    <name>mw::gui::GuideBrowser</name>
    <message>
        <source>Chapter of the guide</source>
        <translation>Capítulo de la guía</translation>
    </message>
</context>
<context>
    <name>mw::gui::GuideWindow</name>
    <message>
        <source>Guide to Mailwright</source>
        <translation>Guía de Mailwright</translation>
    </message>
    <message>
        <source>&amp;Search the guide</source>
        <translation>&amp;Buscar en la guía</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>Buscar en la guía</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Capítulos</translation>
    </message>
    <message>
        <source>No chapter has these words.</source>
        <translation>Ningún capítulo contiene estas palabras.</translation>
    </message>
</context>
<context>
    <name>mw::gui::HeadersView</name>
    <message>
        <source>Message header</source>
        <translation>Cabecera del mensaje</translation>
    </message>
</context>
<context>
    <name>mw::gui::HistoryModel</name>
    <message>
        <source>The configuration as it was found</source>
        <translation>La configuración tal como se encontró</translation>
    </message>
    <message>
        <source>%1 edited outside this program</source>
        <comment>files</comment>
        <translation>%1 editado fuera de este programa</translation>
    </message>
    <message>
        <source>Edited %1</source>
        <comment>files</comment>
        <translation>%1 editado</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>what was changed, why</comment>
        <translation>%1 – %2</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n archivo</numerusform>
            <numerusform>%n archivos</numerusform>
        </translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
</context>
<context>
    <name>mw::gui::HistoryPage</name>
    <message>
        <source>History &amp; backup</source>
        <translation>Historial y copias</translation>
    </message>
    <message>
        <source>&amp;Undo this change…</source>
        <translation>&amp;Deshacer este cambio…</translation>
    </message>
    <message>
        <source>Shows what taking it back does, and does it</source>
        <translation>Muestra el efecto de deshacerlo, y lo deshace</translation>
    </message>
    <message>
        <source>&amp;Changes</source>
        <translation>&amp;Cambios</translation>
    </message>
    <message>
        <source>Bac&amp;kups</source>
        <translation>C&amp;opias</translation>
    </message>
    <message>
        <source>Changes of the configuration</source>
        <translation>Cambios de la configuración</translation>
    </message>
    <message>
        <source>The history could not be read</source>
        <translation>No se ha podido leer el historial</translation>
    </message>
    <message>
        <source>Reading the history…</source>
        <translation>Leyendo el historial…</translation>
    </message>
    <message>
        <source>Nothing has been changed yet</source>
        <translation>Aún no se ha cambiado nada</translation>
    </message>
    <message>
        <source>Every change of the configuration is recorded here, and can be taken back.</source>
        <translation>Aquí consta cada cambio de la configuración, y se puede deshacer.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n cambio</numerusform>
            <numerusform>%n cambios</numerusform>
        </translation>
    </message>
    <message>
        <source>Change %1 by %2, %3</source>
        <comment>number, account, moment</comment>
        <translation>Cambio %1 de %2, %3</translation>
    </message>
    <message>
        <source>Co&amp;mpare with…</source>
        <translation>Co&amp;mparar con…</translation>
    </message>
    <message>
        <source>What the selected change and those before it did together, since an older one</source>
        <translation>Lo que el cambio seleccionado y los anteriores hicieron en conjunto desde uno más antiguo</translation>
    </message>
    <message>
        <source>Everything after change %1, until change %2</source>
        <translation>Todo lo posterior al cambio %1, hasta el cambio %2</translation>
    </message>
</context>
<context>
    <name>mw::gui::HostDialog</name>
    <message>
        <source>Add host</source>
        <translation>Añadir host</translation>
    </message>
    <message>
        <source>&amp;Host</source>
        <translation>&amp;Host</translation>
    </message>
    <message>
        <source>Reached by ssh, with your key: Mailwright opens no port and keeps no password.</source>
        <translation>Se accede por ssh, con su clave: Mailwright no abre ningún puerto ni guarda contraseñas.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>What the hub is called in this window; as it calls itself, if you leave this empty.</source>
        <translation>Cómo se llama el hub en esta ventana; si se deja vacío, como se llama él mismo.</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Oficina</translation>
    </message>
    <message>
        <source>&amp;Colour</source>
        <translation>&amp;Color</translation>
    </message>
    <message>
        <source>Of the band over the window while you look at this hub.</source>
        <translation>De la banda sobre la ventana mientras mira este hub.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Añadir</translation>
    </message>
    <message>
        <source>This hub is in the list already.</source>
        <translation>Este hub ya está en la lista.</translation>
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
        <translation>&amp;Configurar este equipo…</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Intentar de nuevo</translation>
    </message>
    <message>
        <source>Stop %1?</source>
        <comment>service</comment>
        <translation>¿Parar %1?</translation>
    </message>
    <message>
        <source>Restart %1?</source>
        <comment>service</comment>
        <translation>¿Reiniciar %1?</translation>
    </message>
    <message>
        <source>It does nothing until it is started again. What runs now is finished first.</source>
        <translation>No hace nada hasta que se vuelva a arrancar. Antes termina lo que está en curso.</translation>
    </message>
    <message>
        <source>What runs now is finished first; then it starts anew.</source>
        <translation>Antes termina lo que está en curso; después vuelve a arrancar.</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Parar</translation>
    </message>
    <message>
        <source>&amp;Restart</source>
        <translation>&amp;Reiniciar</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>Connecting to the hub…</source>
        <translation>Conectando con el hub…</translation>
    </message>
    <message>
        <source>The mail helper is not running</source>
        <translation>El auxiliar de correo no está en marcha</translation>
    </message>
    <message>
        <source>Mailwright works through a helper, mailwrightd, that looks after the mail system. Start it with this command:</source>
        <translation>Mailwright trabaja mediante un auxiliar, mailwrightd, que se ocupa del sistema de correo. Arránquelo con esta orden:</translation>
    </message>
    <message>
        <source>%1
Mailwright tries again by itself.</source>
        <comment>reason</comment>
        <translation>%1
Mailwright lo vuelve a intentar por sí mismo.</translation>
    </message>
    <message>
        <source>Connected to %1.</source>
        <comment>name of a hub</comment>
        <translation>Conectado con %1.</translation>
    </message>
    <message>
        <source>The connection to %1 is lost.</source>
        <comment>name of a hub</comment>
        <translation>Se ha perdido la conexión con %1.</translation>
    </message>
    <message>
        <source>There is no mail hub here yet</source>
        <translation>Aquí aún no hay ningún hub de correo</translation>
    </message>
    <message>
        <source>The helper is running. An assistant asks what the hub needs to know, shows what it will write, and ends with a mail that arrives.</source>
        <translation>El auxiliar está en marcha. Un asistente pregunta lo que el hub necesita saber, muestra lo que escribirá y termina con un correo que llega.</translation>
    </message>
    <message>
        <source>Nothing is changed before the last page.</source>
        <translation>No se cambia nada antes de la última página.</translation>
    </message>
    <message>
        <source>You lack the right to configure; ask an administrator of this computer.</source>
        <translation>No tiene permiso para configurar; pida ayuda a un administrador de este equipo.</translation>
    </message>
    <message>
        <source>%1 cannot be reached</source>
        <comment>name of a hub</comment>
        <translation>No se puede acceder a %1</translation>
    </message>
    <message>
        <source>This command says more:</source>
        <translation>Esta orden dice más:</translation>
    </message>
    <message>
        <source>You may not look after this hub</source>
        <translation>No puede administrar este hub</translation>
    </message>
    <message>
        <source>The helper is running, but your account lacks the right “%1”. Members of the group mailwright have it; an administrator can add you:</source>
        <translation>El auxiliar está en marcha, pero su cuenta no tiene el permiso «%1». Lo tienen los miembros del grupo mailwright; un administrador puede añadirle:</translation>
    </message>
    <message>
        <source>%1
Then log out and in again.</source>
        <comment>reason</comment>
        <translation>%1
Después cierre la sesión y vuelva a iniciarla.</translation>
    </message>
    <message>
        <source>A hub is set up on its own computer: start Mailwright there, or type there: %1</source>
        <translation>Un hub se instala en su propio equipo: inicie Mailwright allí, o escriba allí: %1</translation>
    </message>
    <message>
        <source>%1
Mailwright does not try again by itself: too many attempts could lock your account there.</source>
        <comment>reason</comment>
        <translation>%1
Mailwright no lo intenta de nuevo por sí mismo: demasiados intentos podrían bloquear su cuenta allí.</translation>
    </message>
    <message>
        <source>Try &amp;now</source>
        <translation>&amp;Intentar ahora</translation>
    </message>
    <message>
        <source>The connection to the helper is lost. What you see is as of %1.</source>
        <comment>time of day</comment>
        <translation>Se ha perdido la conexión con el auxiliar. Lo que ve es de las %1.</translation>
    </message>
    <message numerus="yes">
        <source>It is tried again in %n seconds.</source>
        <translation>
            <numerusform>Se intenta de nuevo en %n segundo.</numerusform>
            <numerusform>Se intenta de nuevo en %n segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is being tried again…</source>
        <translation>Se está intentando de nuevo…</translation>
    </message>
</context>
<context>
    <name>mw::gui::ImportAddressesForm</name>
    <message>
        <source>Import addresses</source>
        <translation>Importar direcciones</translation>
    </message>
    <message>
        <source>&amp;Open a file…</source>
        <translation>A&amp;brir un archivo…</translation>
    </message>
    <message>
        <source>&amp;Table</source>
        <translation>&amp;Tabla</translation>
    </message>
    <message>
        <source>A line for each place mail goes: address, kind (forward, mailbox, program or discard), to. Also as a spreadsheet writes it. Addresses that exist get the new places added.</source>
        <translation>Una línea por cada destino del correo: dirección, tipo (forward, mailbox, program o discard), destino. También como la escribe una hoja de cálculo. A las direcciones que existen se les añaden los destinos nuevos.</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>Y %n más.</numerusform>
            <numerusform>Y %n más.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open a file or paste a table to see what happens.</source>
        <translation>Abra un archivo o pegue una tabla para ver qué pasa.</translation>
    </message>
    <message numerus="yes">
        <source>%n address(es) from a table</source>
        <translation>
            <numerusform>%n dirección de una tabla</numerusform>
            <numerusform>%n direcciones de una tabla</numerusform>
        </translation>
    </message>
    <message>
        <source>Mend first what stands under the table.</source>
        <translation>Corrija primero lo que se indica bajo la tabla.</translation>
    </message>
</context>
<context>
    <name>mw::gui::InstallCertificateDialog</name>
    <message>
        <source>Install certificate</source>
        <translation>Instalar certificado</translation>
    </message>
    <message>
        <source>Certificates and keys (*.pem *.crt *.cer *.key);;All files (*)</source>
        <translation>Certificados y claves (*.pem *.crt *.cer *.key);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificado</translation>
    </message>
    <message>
        <source>&amp;Certificate with its chain</source>
        <translation>&amp;Certificado con su cadena</translation>
    </message>
    <message>
        <source>A file in PEM form, as your authority or an ACME client has made it.</source>
        <translation>Un archivo en formato PEM, como lo ha generado su autoridad de certificación o un cliente ACME.</translation>
    </message>
    <message>
        <source>Private key</source>
        <translation>Clave privada</translation>
    </message>
    <message>
        <source>Private &amp;key</source>
        <translation>C&amp;lave privada</translation>
    </message>
    <message>
        <source>It is written for the mail server alone, stays out of the history, and is never shown.</source>
        <translation>Se escribe solo para el servidor de correo, queda fuera del historial y no se muestra nunca.</translation>
    </message>
    <message>
        <source>For one host name only</source>
        <translation>Solo para un nombre de host</translation>
    </message>
    <message>
        <source>&amp;Shown to clients that ask for</source>
        <translation>&amp;Se muestra a quien pide</translation>
    </message>
    <message>
        <source>Empty: it is shown to everybody. A name: only to clients that ask for this host.</source>
        <translation>Vacío: se muestra a todos. Un nombre: solo a los clientes que piden este host.</translation>
    </message>
    <message>
        <source>Choose the file with the certificate.</source>
        <translation>Elija el archivo con el certificado.</translation>
    </message>
    <message>
        <source>Choose the file with the private key.</source>
        <translation>Elija el archivo con la clave privada.</translation>
    </message>
    <message>
        <source>certificate</source>
        <translation>certificado</translation>
    </message>
    <message>
        <source>certificate for %1</source>
        <comment>host name</comment>
        <translation>certificado para %1</translation>
    </message>
</context>
<context>
    <name>mw::gui::LimitsPage</name>
    <message>
        <source>Limits &amp; bounces</source>
        <translation>Límites y rebotes</translation>
    </message>
    <message>
        <source>Show retry &amp;plan</source>
        <translation>Mostrar &amp;plan de reintentos</translation>
    </message>
    <message>
        <source>When a message is tried, as a drawing and as a table</source>
        <translation>Cuándo se intenta entregar un mensaje, en un dibujo y en una tabla</translation>
    </message>
    <message>
        <source>Parallel deliveries</source>
        <translation>Entregas en paralelo</translation>
    </message>
    <message>
        <source>More are faster; fewer spare this computer, its line and the servers at the other end.</source>
        <translation>Con más va más rápido; con menos se alivia a este equipo, su línea y los servidores del otro lado.</translation>
    </message>
    <message>
        <source>To &amp;other hosts</source>
        <translation>A &amp;otros hosts</translation>
    </message>
    <message>
        <source>How many deliveries to other hosts may run at once; 0 holds them all.</source>
        <translation>Cuántas entregas a otros hosts puede haber a la vez; 0 las retiene todas.</translation>
    </message>
    <message>
        <source>To people of this &amp;hub</source>
        <translation>A personas de este &amp;hub</translation>
    </message>
    <message>
        <source>How many deliveries into mailboxes of this hub may run at once; 0 holds them all.</source>
        <translation>Cuántas entregas a buzones de este hub puede haber a la vez; 0 las retiene todas.</translation>
    </message>
    <message>
        <source>Trying again</source>
        <translation>Reintentos</translation>
    </message>
    <message>
        <source>A message that cannot be delivered now is tried again, less and less often, until it is returned.</source>
        <translation>Un mensaje que ahora no se puede entregar se vuelve a intentar, cada vez más espaciado, hasta que se devuelve.</translation>
    </message>
    <message>
        <source>&amp;Returned after</source>
        <translation>&amp;Se devuelve tras</translation>
    </message>
    <message>
        <source>How long a message is tried before it is returned to its sender.</source>
        <translation>Cuánto tiempo se intenta entregar un mensaje antes de devolverlo a su remitente.</translation>
    </message>
    <message>
        <source>604800, which is 7 days</source>
        <translation>604800, es decir, 7 días</translation>
    </message>
    <message>
        <source>Pace to other hos&amp;ts</source>
        <translation>Ritmo hacia o&amp;tros hosts</translation>
    </message>
    <message>
        <source>How fast the waits between attempts to other hosts grow: the first wait is the square of it in seconds.</source>
        <translation>Cómo de rápido crecen las esperas entre intentos a otros hosts: la primera espera es su cuadrado en segundos.</translation>
    </message>
    <message>
        <source>Pace to people of this hu&amp;b</source>
        <translation>Ritmo hacia personas de este hu&amp;b</translation>
    </message>
    <message>
        <source>How fast the waits between attempts to people of this hub grow: the first wait is the square of it in seconds.</source>
        <translation>Cómo de rápido crecen las esperas entre intentos a personas de este hub: la primera espera es su cuadrado en segundos.</translation>
    </message>
    <message>
        <source>&amp;Longest wait</source>
        <translation>Espera más &amp;larga</translation>
    </message>
    <message>
        <source>No two attempts are further apart than this.</source>
        <translation>Nunca pasa más tiempo que este entre dos intentos.</translation>
    </message>
    <message>
        <source>3600, which is an hour</source>
        <translation>3600, es decir, una hora</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>sin límite</translation>
    </message>
    <message>
        <source>Sender is told of the delay a&amp;fter</source>
        <translation>A&amp;visar del retraso al remitente tras</translation>
    </message>
    <message>
        <source>After how many hours of waiting the sender gets a note that the message is late.</source>
        <translation>Tras cuántas horas de espera recibe el remitente un aviso de que el mensaje se retrasa.</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>Bounces</source>
        <translation>Rebotes</translation>
    </message>
    <message>
        <source>What a sender gets when a message could not be delivered.</source>
        <translation>Qué recibe un remitente cuando un mensaje no se ha podido entregar.</translation>
    </message>
    <message>
        <source>Bounce s&amp;ender</source>
        <translation>R&amp;emitente de rebotes</translation>
    </message>
    <message>
        <source>The name before the @ in the From field of bounces.</source>
        <translation>El nombre delante de la @ en el campo From de los rebotes.</translation>
    </message>
    <message>
        <source>Bounce ho&amp;st</source>
        <translation>Host de &amp;rebotes</translation>
    </message>
    <message>
        <source>The host in the From field and the text of bounces.</source>
        <translation>El host en el campo From y en el texto de los rebotes.</translation>
    </message>
    <message>
        <source>Sub&amp;ject</source>
        <translation>&amp;Asunto</translation>
    </message>
    <message>
        <source>The subject of bounces.</source>
        <translation>El asunto de los rebotes.</translation>
    </message>
    <message>
        <source>Text, as qmail writes it</source>
        <translation>Texto, como lo escribe qmail</translation>
    </message>
    <message>
        <source>Reports that programs understand, too (RFC 3464)</source>
        <translation>Informes que también entienden los programas (RFC 3464)</translation>
    </message>
    <message>
        <source>For&amp;m</source>
        <translation>&amp;Forma</translation>
    </message>
    <message>
        <source>What bounces look like.</source>
        <translation>Qué aspecto tienen los rebotes.</translation>
    </message>
    <message>
        <source>Message repeated up &amp;to</source>
        <translation>Mensaje repetido hasta u&amp;n máximo de</translation>
    </message>
    <message>
        <source>How much of the message a bounce repeats.</source>
        <translation>Cuánto del mensaje repite un rebote.</translation>
    </message>
    <message>
        <source>50000, which is 50 kB</source>
        <translation>50000, es decir, 50 kB</translation>
    </message>
    <message>
        <source>Double bounces</source>
        <translation>Dobles rebotes</translation>
    </message>
    <message>
        <source>Bounces that cannot be delivered themselves.</source>
        <translation>Rebotes que a su vez no se pueden entregar.</translation>
    </message>
    <message>
        <source>Deliver them to somebody of this hub</source>
        <translation>Entregarlos a alguien de este hub</translation>
    </message>
    <message>
        <source>Deliver them, but not where the sender does not exist</source>
        <translation>Entregarlos, pero no si el remitente no existe</translation>
    </message>
    <message>
        <source>Discard them</source>
        <translation>Descartarlos</translation>
    </message>
    <message>
        <source>&amp;What is done with them</source>
        <translation>&amp;Qué se hace con ellos</translation>
    </message>
    <message>
        <source>Who writes under a false address makes many of them.</source>
        <translation>Quien escribe con una dirección falsa provoca muchos.</translation>
    </message>
    <message>
        <source>Delivered to the &amp;user</source>
        <translation>Se entregan al &amp;usuario</translation>
    </message>
    <message>
        <source>The name before the @ of whoever gets them.</source>
        <translation>El nombre delante de la @ de quien los recibe.</translation>
    </message>
    <message>
        <source>Delivered to the host (&amp;domain)</source>
        <translation>Se entregan al host (&amp;dominio)</translation>
    </message>
    <message>
        <source>The domain of whoever gets them.</source>
        <translation>El dominio de quien los recibe.</translation>
    </message>
    <message numerus="yes">
        <source>%n in use</source>
        <translation>
            <numerusform>%n en uso</numerusform>
            <numerusform>%n en uso</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mw::gui::ListForm</name>
    <message>
        <source>New mailing list</source>
        <translation>Nueva lista de correo</translation>
    </message>
    <message>
        <source>&amp;Address of the list</source>
        <translation>&amp;Dirección de la lista</translation>
    </message>
    <message>
        <source>Mail to it goes to every member. NAME-subscribe@ and others of its addresses come with it.</source>
        <translation>El correo que se le envía va a todos los miembros. Con ella vienen NOMBRE-subscribe@ y otras direcciones.</translation>
    </message>
    <message>
        <source>&amp;Owner</source>
        <translation>&amp;Propietario</translation>
    </message>
    <message>
        <source>Who looks after it: gets what its software reports, and requests of members.</source>
        <translation>Quien se encarga de ella: recibe lo que comunica su programa y las peticiones de los miembros.</translation>
    </message>
    <message>
        <source>Type the address to see what happens.</source>
        <translation>Escriba la dirección para ver qué pasa.</translation>
    </message>
    <message>
        <source>Say who looks after it.</source>
        <translation>Indique quién se encarga de ella.</translation>
    </message>
</context>
<context>
    <name>mw::gui::ListOwnerForm</name>
    <message>
        <source>Owners of %1</source>
        <comment>list</comment>
        <translation>Propietarios de %1</translation>
    </message>
    <message>
        <source>&amp;Owners</source>
        <translation>&amp;Propietarios</translation>
    </message>
    <message>
        <source>Addresses with blanks between them.</source>
        <translation>Direcciones separadas por espacios.</translation>
    </message>
    <message>
        <source>A list needs somebody who looks after it.</source>
        <translation>Una lista necesita a alguien que se encargue de ella.</translation>
    </message>
    <message>
        <source>owners of %1</source>
        <comment>list</comment>
        <translation>propietarios de %1</translation>
    </message>
</context>
<context>
    <name>mw::gui::ListsPage</name>
    <message>
        <source>Mailing lists</source>
        <translation>Listas de correo</translation>
    </message>
    <message>
        <source>&amp;New list…</source>
        <translation>&amp;Lista nueva…</translation>
    </message>
    <message>
        <source>An address whose mail goes to many members</source>
        <translation>Una dirección cuyo correo va a muchos miembros</translation>
    </message>
    <message>
        <source>&amp;Add members…</source>
        <translation>&amp;Añadir miembros…</translation>
    </message>
    <message>
        <source>Let others get the mail of the selected list; from a file, too</source>
        <translation>Hacer que otros reciban el correo de la lista seleccionada; también desde un archivo</translation>
    </message>
    <message>
        <source>E&amp;xport members…</source>
        <translation>E&amp;xportar miembros…</translation>
    </message>
    <message>
        <source>Write the members of the selected list to a table that a spreadsheet reads</source>
        <translation>Escribir los miembros de la lista seleccionada en una tabla que lee una hoja de cálculo</translation>
    </message>
    <message>
        <source>&amp;Owners…</source>
        <translation>&amp;Propietarios…</translation>
    </message>
    <message>
        <source>Who looks after the selected list</source>
        <translation>Quién se encarga de la lista seleccionada</translation>
    </message>
    <message>
        <source>&amp;End list…</source>
        <translation>&amp;Terminar lista…</translation>
    </message>
    <message>
        <source>Mail to the selected list bounces; what it has is kept</source>
        <translation>El correo para la lista seleccionada rebota; lo que tiene se conserva</translation>
    </message>
    <message>
        <source>&amp;Remove members…</source>
        <translation>&amp;Quitar miembros…</translation>
    </message>
    <message>
        <source>The selected members get no more mail of the list</source>
        <translation>Los miembros seleccionados no reciben más correo de la lista</translation>
    </message>
    <message>
        <source>Mailing lists of this hub</source>
        <translation>Listas de correo de este hub</translation>
    </message>
    <message>
        <source>Filter members</source>
        <translation>Filtrar miembros</translation>
    </message>
    <message>
        <source>Members of the selected list</source>
        <translation>Miembros de la lista seleccionada</translation>
    </message>
    <message numerus="yes">
        <source>%n list(s)</source>
        <translation>
            <numerusform>%n lista</numerusform>
            <numerusform>%n listas</numerusform>
        </translation>
    </message>
    <message>
        <source>The mailing lists could not be read</source>
        <translation>No se han podido leer las listas de correo</translation>
    </message>
    <message>
        <source>Reading the mailing lists…</source>
        <translation>Leyendo las listas de correo…</translation>
    </message>
    <message>
        <source>A private hub has no mailing lists</source>
        <translation>Un hub privado no tiene listas de correo</translation>
    </message>
    <message>
        <source>Their software needs administrator rights on this computer. An address that goes to several others does for a few people: see the page Addresses.</source>
        <translation>Su programa necesita permisos sobre todo el equipo. Para unas pocas personas basta una dirección que vaya a varias otras: vea la página Direcciones.</translation>
    </message>
    <message>
        <source>There are no mailing lists</source>
        <translation>No hay listas de correo</translation>
    </message>
    <message>
        <source>A list is an address whose mail goes to many members, who may come and go by themselves.</source>
        <translation>Una lista es una dirección cuyo correo va a muchos miembros, que pueden entrar y salir por sí mismos.</translation>
    </message>
    <message>
        <source>It has no members yet.</source>
        <translation>Aún no tiene miembros.</translation>
    </message>
    <message>
        <source>No member matches.</source>
        <translation>No coincide ningún miembro.</translation>
    </message>
    <message>
        <source>Export members</source>
        <translation>Exportar miembros</translation>
    </message>
</context>
<context>
    <name>mw::gui::LogView</name>
    <message>
        <source>Log lines</source>
        <translation>Líneas del registro</translation>
    </message>
</context>
<context>
    <name>mw::gui::LogsPage</name>
    <message>
        <source>Logs</source>
        <translation>Registros</translation>
    </message>
    <message>
        <source>Went on at the other end</source>
        <translation>Se ha seguido por el otro extremo</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>No encontrado</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;Buscar…</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>Buscar &amp;siguiente</translation>
    </message>
    <message>
        <source>Find &amp;previous</source>
        <translation>Buscar &amp;anterior</translation>
    </message>
    <message>
        <source>Only this &amp;message</source>
        <translation>Solo este &amp;mensaje</translation>
    </message>
    <message>
        <source>&amp;Regular expression</source>
        <translation>E&amp;xpresión regular</translation>
    </message>
    <message>
        <source>Ra&amp;w time stamps</source>
        <translation>Marcas de tiempo sin &amp;formato</translation>
    </message>
    <message>
        <source>F&amp;ollow</source>
        <translation>S&amp;eguir</translation>
    </message>
    <message>
        <source>Shows only the lines of the message that the current line belongs to</source>
        <translation>Muestra solo las líneas del mensaje al que pertenece la línea actual</translation>
    </message>
    <message>
        <source>Shows new lines as they are written (Space)</source>
        <translation>Muestra las líneas nuevas según se escriben (Espacio)</translation>
    </message>
    <message>
        <source>The filter is a regular expression</source>
        <translation>El filtro es una expresión regular</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Filter lines</source>
        <translation>Filtrar líneas</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Expresión regular</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>This log could not be opened</source>
        <translation>No se ha podido abrir este registro</translation>
    </message>
    <message>
        <source>There is no log yet</source>
        <translation>Aún no hay ningún registro</translation>
    </message>
    <message>
        <source>A log appears here as soon as a service has written its first line.</source>
        <translation>Aquí aparece un registro en cuanto un servicio ha escrito su primera línea.</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>No line matches</source>
        <translation>No coincide ninguna línea</translation>
    </message>
    <message>
        <source>%1 lines are in this log. Clear the filter to see them.</source>
        <translation>En este registro hay %1 líneas. Borre el filtro para verlas.</translation>
    </message>
    <message>
        <source>Opening the log…</source>
        <translation>Abriendo el registro…</translation>
    </message>
    <message>
        <source>This log is empty</source>
        <translation>Este registro está vacío</translation>
    </message>
    <message>
        <source>Its service has not written a line yet.</source>
        <translation>Su servicio aún no ha escrito ninguna línea.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n archivo</numerusform>
            <numerusform>%n archivos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2 · reading %3 %</source>
        <comment>files, size, percentage</comment>
        <translation>%1 · %2 · leyendo %3 %</translation>
    </message>
    <message>
        <source>%1 of %2 lines shown</source>
        <comment>two numbers</comment>
        <translation>se muestran %1 de %2 líneas</translation>
    </message>
    <message>
        <source> · searching…</source>
        <translation> · buscando…</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <comment>files, size, lines</comment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s)</source>
        <translation>
            <numerusform>%Ln línea</numerusform>
            <numerusform>%Ln líneas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mw::gui::MailTrace</name>
    <message>
        <source>The server does not accept mail for %1: %2</source>
        <comment>address, the server&apos;s answer</comment>
        <translation>El servidor no acepta correo para %1: %2</translation>
    </message>
    <message>
        <source>The server has accepted a mail for %1.</source>
        <comment>address</comment>
        <translation>El servidor ha aceptado un correo para %1.</translation>
    </message>
    <message>
        <source>The mail has not arrived within a minute; the page Queue shows where it waits.</source>
        <translation>El correo no ha llegado en un minuto; la página Cola muestra dónde espera.</translation>
    </message>
    <message>
        <source>It is in the queue as message %1.</source>
        <comment>number</comment>
        <translation>Está en la cola como mensaje %1.</translation>
    </message>
    <message>
        <source>It is on its way to %1.</source>
        <comment>address</comment>
        <translation>Va de camino a %1.</translation>
    </message>
    <message>
        <source>The mail was not delivered to anybody.</source>
        <translation>El correo no se ha entregado a nadie.</translation>
    </message>
    <message>
        <source>The mail could not be delivered: %1</source>
        <comment>what the log says</comment>
        <translation>No se ha podido entregar el correo: %1</translation>
    </message>
    <message>
        <source>It has to wait and is tried again.</source>
        <translation>Tiene que esperar y se vuelve a intentar.</translation>
    </message>
    <message>
        <source>It is passed on to somebody else.</source>
        <translation>Se reenvía a otra persona.</translation>
    </message>
    <message>
        <source>It is in the mailbox.</source>
        <translation>Está en el buzón.</translation>
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
        <translation>Cerrar Mailwright</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) have not been applied.</source>
        <translation>
            <numerusform>%n cambio no se ha aplicado.</numerusform>
            <numerusform>%n cambios no se han aplicado.</numerusform>
        </translation>
    </message>
    <message>
        <source>They are forgotten when the window closes. Nothing on the hub changes.</source>
        <translation>Se olvidan al cerrar la ventana. En el hub no cambia nada.</translation>
    </message>
    <message>
        <source>&amp;Review…</source>
        <translation>&amp;Revisar…</translation>
    </message>
    <message>
        <source>&amp;Forget and close</source>
        <translation>&amp;Olvidar y cerrar</translation>
    </message>
    <message>
        <source>&amp;Stay</source>
        <translation>&amp;Quedarse</translation>
    </message>
    <message>
        <source>About Mailwright</source>
        <translation>Acerca de Mailwright</translation>
    </message>
    <message>
        <source>Mailwright %1</source>
        <translation>Mailwright %1</translation>
    </message>
    <message>
        <source>Turns a Linux workstation into a mail hub, in the manner of qmail.
Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Convierte una estación de trabajo Linux en un hub de correo, al estilo de qmail.
Software libre bajo la GNU General Public License, versión 3 o posterior.</translation>
    </message>
    <message>
        <source>Forget this host</source>
        <translation>Olvidar este host</translation>
    </message>
    <message>
        <source>They are forgotten with the host. Nothing on the hub changes.</source>
        <translation>Se olvidan con el host. En el hub no cambia nada.</translation>
    </message>
    <message>
        <source>&amp;Forget both</source>
        <translation>&amp;Olvidar ambos</translation>
    </message>
</context>
<context>
    <name>mw::gui::MakeBackupDialog</name>
    <message>
        <source>Back up now</source>
        <translation>Hacer copia ahora</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Nota</translation>
    </message>
    <message>
        <source>Why, for you and others who read the list later.</source>
        <translation>Por qué, para usted y otros que lean la lista más tarde.</translation>
    </message>
    <message>
        <source>before the move to the new provider</source>
        <translation>antes del traslado al nuevo proveedor</translation>
    </message>
    <message>
        <source>With &amp;passwords and private keys</source>
        <translation>Con contra&amp;señas y claves privadas</translation>
    </message>
    <message>
        <source>Then the file must be kept as safe as they are. Without them a restored hub needs them typed in again.</source>
        <translation>Entonces hay que guardar el archivo con el mismo cuidado que estas. Sin ellas, habrá que volver a escribirlas en un hub restaurado.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>&amp;Back up now</source>
        <translation>&amp;Hacer copia ahora</translation>
    </message>
    <message>
        <source>Delete backup</source>
        <translation>Borrar copia</translation>
    </message>
    <message>
        <source>Delete the backup of %1?</source>
        <comment>moment</comment>
        <translation>¿Borrar la copia de seguridad de %1?</translation>
    </message>
    <message>
        <source>It cannot be brought back. The hub&apos;s configuration stays as it is.</source>
        <translation>No se puede recuperar. La configuración del hub queda como está.</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Borrar</translation>
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
        <translation>segundos</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>minutos</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>horas</translation>
    </message>
    <message>
        <source>days</source>
        <translation>días</translation>
    </message>
    <message>
        <source>Unit of %1</source>
        <comment>name of a setting</comment>
        <translation>Unidad de %1</translation>
    </message>
</context>
<context>
    <name>mw::gui::Menus</name>
    <message>
        <source>&amp;Service</source>
        <translation>&amp;Servicio</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;Herramientas</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Add host…</source>
        <translation>&amp;Añadir host…</translation>
    </message>
    <message>
        <source>&amp;Forget this host</source>
        <translation>&amp;Olvidar este host</translation>
    </message>
    <message>
        <source>&amp;Set up this computer…</source>
        <translation>&amp;Configurar este equipo…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;Undo edit</source>
        <translation>&amp;Deshacer edición</translation>
    </message>
    <message>
        <source>&amp;Review changes…</source>
        <translation>&amp;Revisar cambios…</translation>
    </message>
    <message>
        <source>&amp;Discard changes</source>
        <translation>Des&amp;cartar cambios</translation>
    </message>
    <message>
        <source>&amp;Search everything</source>
        <translation>&amp;Buscar en todo</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>&amp;Preferencias…</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Actualizar</translation>
    </message>
    <message>
        <source>&amp;Narrow list of pages</source>
        <translation>Lista de páginas &amp;estrecha</translation>
    </message>
    <message>
        <source>Next &amp;part of the window</source>
        <translation>&amp;Parte siguiente de la ventana</translation>
    </message>
    <message>
        <source>Pre&amp;vious part of the window</source>
        <translation>Parte a&amp;nterior de la ventana</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>Pantalla &amp;completa</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Ir</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>&amp;User guide</source>
        <translation>&amp;Guía del usuario</translation>
    </message>
    <message>
        <source>&amp;About Mailwright</source>
        <translation>&amp;Acerca de Mailwright</translation>
    </message>
    <message>
        <source>No service is known</source>
        <translation>No se conoce ningún servicio</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Arrancar</translation>
    </message>
    <message>
        <source>S&amp;top…</source>
        <translation>&amp;Parar…</translation>
    </message>
    <message>
        <source>&amp;Restart…</source>
        <translation>&amp;Reiniciar…</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>Pa&amp;usar</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>&amp;Continuar</translation>
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
        <translation>Páginas</translation>
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
        <translation>Se ha perdido la conexión con el auxiliar.</translation>
    </message>
    <message>
        <source>%1 has stopped.</source>
        <comment>service</comment>
        <translation>%1 se ha parado.</translation>
    </message>
</context>
<context>
    <name>mw::gui::OlderChangeDialog</name>
    <message>
        <source>Compare with an older change</source>
        <translation>Comparar con un cambio más antiguo</translation>
    </message>
    <message>
        <source>You see what all changes after it did together, until the selected one.</source>
        <translation>Se muestra lo que hicieron en conjunto todos los cambios posteriores, hasta el seleccionado.</translation>
    </message>
    <message>
        <source>Older changes</source>
        <translation>Cambios más antiguos</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <comment>number, moment, what it was</comment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Comparar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>mw::gui::OutsideBar</name>
    <message>
        <source>&amp;Show</source>
        <translation>&amp;Mostrar</translation>
    </message>
    <message>
        <source>Selects it in the list, with its differences</source>
        <translation>Lo selecciona en la lista, con sus diferencias</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Conservar</translation>
    </message>
    <message>
        <source>It stays as it is, and is not mentioned here again</source>
        <translation>Queda como está y no se vuelve a mencionar aquí</translation>
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
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Servicios</translation>
    </message>
    <message>
        <source>No service is set up on this hub.</source>
        <translation>No hay ningún servicio configurado en este hub.</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Cola</translation>
    </message>
    <message>
        <source>Open &amp;queue</source>
        <translation>Abrir &amp;cola</translation>
    </message>
    <message>
        <source>This hub</source>
        <translation>Este hub</translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>Entregas</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>Última hora</translation>
    </message>
    <message>
        <source>Last 6 hours</source>
        <translation>Últimas 6 horas</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>Últimas 24 horas</translation>
    </message>
    <message>
        <source>Time shown</source>
        <translation>Periodo mostrado</translation>
    </message>
    <message>
        <source>private hub in %1</source>
        <comment>directory</comment>
        <translation>hub privado en %1</translation>
    </message>
    <message>
        <source>system hub in %1</source>
        <comment>directory</comment>
        <translation>hub del sistema en %1</translation>
    </message>
    <message>
        <source>Host name</source>
        <translation>Nombre de host</translation>
    </message>
    <message>
        <source>SMTP</source>
        <translation>SMTP</translation>
    </message>
    <message>
        <source>Runs as</source>
        <translation>Se ejecuta como</translation>
    </message>
    <message>
        <source>the qmail accounts</source>
        <translation>las cuentas de qmail</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>message waits</source>
        <translation>mensaje espera</translation>
    </message>
    <message>
        <source>messages wait</source>
        <translation>mensajes esperan</translation>
    </message>
    <message>
        <source>For this host</source>
        <translation>Para este host</translation>
    </message>
    <message>
        <source>For other hosts</source>
        <translation>Para otros hosts</translation>
    </message>
    <message>
        <source>Oldest</source>
        <translation>Más antiguo</translation>
    </message>
    <message>
        <source>Next try</source>
        <translation>Próximo intento</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>running, limit</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Local deliveries</source>
        <translation>Entregas locales</translation>
    </message>
    <message>
        <source>Remote deliveries</source>
        <translation>Entregas remotas</translation>
    </message>
    <message>
        <source>No delivery in this time.</source>
        <translation>Ninguna entrega en este periodo.</translation>
    </message>
    <message>
        <source>Reading the delivery log…</source>
        <translation>Leyendo el registro de entregas…</translation>
    </message>
    <message>
        <source>This hub has no log of its deliveries.</source>
        <translation>Este hub no tiene un registro de sus entregas.</translation>
    </message>
</context>
<context>
    <name>mw::gui::PasswordForm</name>
    <message>
        <source>Set a password for mail</source>
        <translation>Establecer una contraseña de correo</translation>
    </message>
    <message>
        <source>Set the mail password of %1</source>
        <comment>user</comment>
        <translation>Establecer la contraseña de correo de %1</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>What is typed as the user name in a mail program.</source>
        <translation>Lo que se escribe como nombre de usuario en un programa de correo.</translation>
    </message>
    <message>
        <source>New &amp;password</source>
        <translation>Nueva contra&amp;seña</translation>
    </message>
    <message>
        <source>For sending and fetching mail; the account&apos;s own password stays. It is kept so that nobody can read it, not here either.</source>
        <translation>Para enviar y recoger correo; la contraseña propia de la cuenta no cambia. Se guarda de modo que nadie pueda leerla, tampoco aquí.</translation>
    </message>
    <message>
        <source>The same &amp;again</source>
        <translation>La misma &amp;otra vez</translation>
    </message>
    <message>
        <source>So that a slip of the finger shows.</source>
        <translation>Para detectar un error al teclear.</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Las dos no son iguales.</translation>
    </message>
    <message>
        <source>Say whose password it is.</source>
        <translation>Indique de quién es la contraseña.</translation>
    </message>
    <message>
        <source>Type the password twice.</source>
        <translation>Escriba la contraseña dos veces.</translation>
    </message>
    <message>
        <source>password of %1</source>
        <comment>name</comment>
        <translation>contraseña de %1</translation>
    </message>
</context>
<context>
    <name>mw::gui::PendingBar</name>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Descartar</translation>
    </message>
    <message>
        <source>Forgets all edits that wait; Ctrl+Z brings them back</source>
        <translation>Olvida todas las ediciones pendientes; Ctrl+Z las recupera</translation>
    </message>
    <message>
        <source>&amp;Review…</source>
        <translation>&amp;Revisar…</translation>
    </message>
    <message>
        <source>Shows what the edits do, and applies them (Ctrl+Return)</source>
        <translation>Muestra el efecto de las ediciones y las aplica (Ctrl+Intro)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>n changes not applied yet, names</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) not applied yet</source>
        <translation>
            <numerusform>%n cambio aún sin aplicar</numerusform>
            <numerusform>%n cambios aún sin aplicar</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mw::gui::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Preferencias</translation>
    </message>
    <message>
        <source>&amp;Looks</source>
        <translation>&amp;Aspecto</translation>
    </message>
    <message>
        <source>&amp;Messages and questions</source>
        <translation>&amp;Mensajes y preguntas</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Teclas</translation>
    </message>
    <message>
        <source>&amp;Restore defaults</source>
        <translation>&amp;Restaurar valores predeterminados</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Como el escritorio</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Time zone of this computer</source>
        <translation>Zona horaria de este equipo</translation>
    </message>
    <message>
        <source>L&amp;anguage</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>Of every text of this program. What mail servers say stays as they said it.</source>
        <translation>De todos los textos de este programa. Lo que dicen los servidores de correo queda como lo dijeron.</translation>
    </message>
    <message>
        <source>C&amp;olours</source>
        <translation>C&amp;olores</translation>
    </message>
    <message>
        <source>Light, dark, or as the desktop has it at the moment.</source>
        <translation>Claros, oscuros o como los tenga el escritorio en cada momento.</translation>
    </message>
    <message>
        <source>&amp;Size of text</source>
        <translation>Tamaño del te&amp;xto</translation>
    </message>
    <message>
        <source>In percent of the size the desktop asks for.</source>
        <translation>En porcentaje del tamaño que pide el escritorio.</translation>
    </message>
    <message>
        <source>&amp;Times</source>
        <translation>&amp;Horas</translation>
    </message>
    <message>
        <source>How moments in lists and logs are shown.</source>
        <translation>Cómo se muestran las fechas y horas en listas y registros.</translation>
    </message>
    <message>
        <source>&amp;Tell me on the desktop</source>
        <translation>A&amp;visarme en el escritorio</translation>
    </message>
    <message>
        <source>When a service stops or the connection is lost, while you do not look at the window.</source>
        <translation>Cuando se para un servicio o se pierde la conexión, mientras no mira la ventana.</translation>
    </message>
    <message>
        <source>&amp;Ask before the window closes while changes wait</source>
        <translation>&amp;Preguntar antes de cerrar la ventana con cambios pendientes</translation>
    </message>
    <message>
        <source>They are forgotten then; nothing on the hub changes.</source>
        <translation>Entonces se olvidan; en el hub no cambia nada.</translation>
    </message>
    <message>
        <source>A&amp;sk before a service is stopped or restarted</source>
        <translation>Pre&amp;guntar antes de parar o reiniciar un servicio</translation>
    </message>
    <message>
        <source>In the menu Service. What runs is finished first in any case.</source>
        <translation>En el menú Servicio. En todo caso termina antes lo que está en curso.</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>Acciones y sus teclas</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>&amp;New keys</source>
        <translation>&amp;Nuevas teclas</translation>
    </message>
    <message>
        <source>Of the selected action. Backspace takes its keys away.</source>
        <translation>De la acción seleccionada. Retroceso le quita las teclas.</translation>
    </message>
    <message>
        <source>These keys belong to “%1”.</source>
        <comment>action</comment>
        <translation>Estas teclas pertenecen a «%1».</translation>
    </message>
</context>
<context>
    <name>mw::gui::PresenceStore</name>
    <message>
        <source>%1 has edits on this page that are not applied yet.</source>
        <comment>account</comment>
        <translation>%1 tiene en esta página ediciones que aún no se han aplicado.</translation>
    </message>
    <message>
        <source>%1 have edits on this page that are not applied yet.</source>
        <comment>several accounts</comment>
        <translation>%1 tienen en esta página ediciones que aún no se han aplicado.</translation>
    </message>
    <message>
        <source>You have edits on this page in another window that are not applied yet.</source>
        <translation>Usted tiene en esta página, en otra ventana, ediciones que aún no se han aplicado.</translation>
    </message>
</context>
<context>
    <name>mw::gui::QueueDetails</name>
    <message>
        <source>Recipients</source>
        <translation>Destinatarios</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>Cabecera</translation>
    </message>
    <message>
        <source>No message is selected</source>
        <translation>No hay ningún mensaje seleccionado</translation>
    </message>
    <message>
        <source>Select one to see its recipients and its header.</source>
        <translation>Seleccione uno para ver sus destinatarios y su cabecera.</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) selected</source>
        <translation>
            <numerusform>%n mensaje seleccionado</numerusform>
            <numerusform>%n mensajes seleccionados</numerusform>
        </translation>
    </message>
    <message>
        <source>The buttons above the list act on all of them.</source>
        <translation>Los botones sobre la lista actúan sobre todos ellos.</translation>
    </message>
    <message>
        <source>This message has left the queue</source>
        <translation>Este mensaje ha salido de la cola</translation>
    </message>
    <message>
        <source>The message could not be read</source>
        <translation>No se ha podido leer el mensaje</translation>
    </message>
    <message>
        <source>Message %1 without subject</source>
        <translation>Mensaje %1 sin asunto</translation>
    </message>
    <message>
        <source>a bounce of this hub</source>
        <translation>un rebote de este hub</translation>
    </message>
    <message>
        <source>Number %1 · from %2 · %3</source>
        <comment>number, sender, size</comment>
        <translation>Número %1 · de %2 · %3</translation>
    </message>
    <message>
        <source>Recipients (%1)</source>
        <translation>Destinatarios (%1)</translation>
    </message>
    <message>
        <source>
(the rest of the header is not shown)</source>
        <translation>
(el resto de la cabecera no se muestra)</translation>
    </message>
    <message>
        <source>The next try is the last one</source>
        <translation>El próximo intento es el último</translation>
    </message>
    <message>
        <source>Returned to the sender after %1 (in %2)</source>
        <comment>moment, time span</comment>
        <translation>Se devuelve al remitente tras %1 (en %2)</translation>
    </message>
    <message>
        <source>Next try: %1</source>
        <translation>Próximo intento: %1</translation>
    </message>
</context>
<context>
    <name>mw::gui::QueueModel</name>
    <message>
        <source>due now</source>
        <translation>ahora</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en espera</translation>
    </message>
    <message>
        <source>last try</source>
        <translation>último intento</translation>
    </message>
    <message>
        <source>bouncing</source>
        <translation>rebotando</translation>
    </message>
    <message>
        <source>held</source>
        <translation>retenido</translation>
    </message>
    <message>
        <source>just arrived</source>
        <translation>recién llegado</translation>
    </message>
    <message>
        <source>(bounce)</source>
        <translation>(rebote)</translation>
    </message>
    <message>
        <source>%1  +%2</source>
        <comment>recipient, number of others</comment>
        <translation>%1  +%2</translation>
    </message>
    <message>
        <source>In the queue since %1</source>
        <translation>En la cola desde %1</translation>
    </message>
    <message>
        <source>message %1, from %2, to %3, %4, tries: %5</source>
        <translation>mensaje %1, de %2, para %3, %4, intentos: %5</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Edad</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>Intentos</translation>
    </message>
    <message>
        <source>Next try</source>
        <translation>Próximo intento</translation>
    </message>
</context>
<context>
    <name>mw::gui::QueuePage</name>
    <message>
        <source>Queue</source>
        <translation>Cola</translation>
    </message>
    <message>
        <source>Try again &amp;now</source>
        <translation>&amp;Reintentar ahora</translation>
    </message>
    <message>
        <source>Tries the selected messages at once</source>
        <translation>Intenta enseguida los mensajes seleccionados</translation>
    </message>
    <message>
        <source>Give &amp;more time…</source>
        <translation>Dar &amp;más tiempo…</translation>
    </message>
    <message>
        <source>Rejuvenates the selected messages: their time in the queue begins again</source>
        <translation>Rejuvenece los mensajes seleccionados: su tiempo en la cola vuelve a empezar</translation>
    </message>
    <message>
        <source>Return to &amp;sender…</source>
        <translation>&amp;Devolver al remitente…</translation>
    </message>
    <message>
        <source>Ends the tries of the selected messages and tells their senders</source>
        <translation>Termina los intentos de los mensajes seleccionados y avisa a sus remitentes</translation>
    </message>
    <message>
        <source>Try &amp;all again now</source>
        <translation>Reintentar &amp;todo ahora</translation>
    </message>
    <message>
        <source>Tries every message in the queue at once</source>
        <translation>Intenta enseguida todos los mensajes de la cola</translation>
    </message>
    <message>
        <source>&amp;Filter messages</source>
        <translation>&amp;Filtrar mensajes</translation>
    </message>
    <message>
        <source>Shows only messages with these words</source>
        <translation>Muestra solo los mensajes con estas palabras</translation>
    </message>
    <message numerus="yes">
        <source>Asked for another try of %n message(s).</source>
        <translation>
            <numerusform>Se ha pedido otro intento para %n mensaje.</numerusform>
            <numerusform>Se ha pedido otro intento para %n mensajes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every message is being tried again now.</source>
        <translation>Se están volviendo a intentar ahora todos los mensajes.</translation>
    </message>
    <message>
        <source>Filter by address or number</source>
        <translation>Filtrar por dirección o número</translation>
    </message>
    <message>
        <source>Messages in the queue</source>
        <translation>Mensajes en la cola</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>messages, recipients</comment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>%n mensaje</numerusform>
            <numerusform>%n mensajes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recipient(s)</source>
        <translation>
            <numerusform>%n destinatario</numerusform>
            <numerusform>%n destinatarios</numerusform>
        </translation>
    </message>
    <message>
        <source>No message matches</source>
        <translation>No coincide ningún mensaje</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) are in the queue. Clear the filter to see them.</source>
        <translation>
            <numerusform>Hay %n mensaje en la cola. Borre el filtro para verlo.</numerusform>
            <numerusform>Hay %n mensajes en la cola. Borre el filtro para verlos.</numerusform>
        </translation>
    </message>
    <message>
        <source>No mail is waiting</source>
        <translation>No hay correo en espera</translation>
    </message>
    <message>
        <source>Every message has been delivered or returned.</source>
        <translation>Todos los mensajes se han entregado o devuelto.</translation>
    </message>
    <message>
        <source>Reading the queue…</source>
        <translation>Leyendo la cola…</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) have more time now.</source>
        <translation>
            <numerusform>%n mensaje tiene ahora más tiempo.</numerusform>
            <numerusform>%n mensajes tienen ahora más tiempo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) are on the way back to their senders.</source>
        <translation>
            <numerusform>%n mensaje va de vuelta a su remitente.</numerusform>
            <numerusform>%n mensajes van de vuelta a sus remitentes.</numerusform>
        </translation>
    </message>
    <message>
        <source>It worked for %1 of %2 messages. %3</source>
        <comment>two numbers, a sentence</comment>
        <translation>Ha funcionado con %1 de %2 mensajes. %3</translation>
    </message>
    <message>
        <source>Message %1 is not in the queue. The logs tell what became of it.</source>
        <comment>number</comment>
        <translation>El mensaje %1 no está en la cola. Los registros dicen qué ha sido de él.</translation>
    </message>
</context>
<context>
    <name>mw::gui::RebuildForm</name>
    <message>
        <source>Refresh from system users</source>
        <translation>Actualizar desde los usuarios del sistema</translation>
    </message>
    <message>
        <source>users/assign is made anew from the accounts of this computer and from users/include, exclude, mailnames, subusers and append. Rules that none of them gives are lost; they are shown beside.</source>
        <translation>users/assign se vuelve a generar a partir de las cuentas de este equipo y de users/include, exclude, mailnames, subusers y append. Las reglas que no salen de ahí se pierden; se muestran al lado.</translation>
    </message>
    <message>
        <source>Also accounts with &amp;capital letters</source>
        <translation>También cuentas con &amp;mayúsculas</translation>
    </message>
    <message>
        <source>Addresses are found without regard to case, so such accounts may stand in the way of others.</source>
        <translation>Las direcciones se buscan sin distinguir mayúsculas, así que esas cuentas pueden estorbar a otras.</translation>
    </message>
    <message>
        <source>No &amp;extensions</source>
        <translation>Sin &amp;extensiones</translation>
    </message>
    <message>
        <source>Otherwise anna also gets anna-shop and all that begins with anna-.</source>
        <translation>Si no, anna recibe también anna-shop y todo lo que empieza por anna-.</translation>
    </message>
    <message>
        <source>users from the system</source>
        <translation>usuarios del sistema</translation>
    </message>
</context>
<context>
    <name>mw::gui::ReceivingPage</name>
    <message>
        <source>rule for %1</source>
        <comment>whom a rule is for</comment>
        <translation>regla para %1</translation>
    </message>
    <message>
        <source>Mail from %1 is refused, because of the entry %2.</source>
        <comment>sender, entry</comment>
        <translation>El correo de %1 se rechaza, por la entrada %2.</translation>
    </message>
    <message>
        <source>Mail from %1 is not refused.</source>
        <comment>sender</comment>
        <translation>El correo de %1 no se rechaza.</translation>
    </message>
    <message>
        <source>password of %1</source>
        <comment>name</comment>
        <translation>contraseña de %1</translation>
    </message>
    <message>
        <source>unblock %1</source>
        <comment>sender</comment>
        <translation>desbloquear %1</translation>
    </message>
    <message>
        <source>certificate</source>
        <translation>certificado</translation>
    </message>
    <message>
        <source>certificate for %1</source>
        <comment>host name</comment>
        <translation>certificado para %1</translation>
    </message>
    <message>
        <source>Receiving</source>
        <translation>Recepción</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Remitente</translation>
    </message>
    <message>
        <source>Blocks</source>
        <translation>Bloquea</translation>
    </message>
    <message>
        <source>&amp;Add rule…</source>
        <translation>&amp;Añadir regla…</translation>
    </message>
    <message>
        <source>Lets a client or a network send mail through this hub, or turns it away</source>
        <translation>Permite a un cliente o a una red enviar correo a través de este hub, o los rechaza</translation>
    </message>
    <message>
        <source>&amp;Test a client address…</source>
        <translation>&amp;Probar una dirección de cliente…</translation>
    </message>
    <message>
        <source>Which rule a client meets, and what it may</source>
        <translation>Qué regla se aplica a un cliente y qué puede hacer</translation>
    </message>
    <message>
        <source>&amp;Install certificate…</source>
        <translation>Instalar certi&amp;ficado…</translation>
    </message>
    <message>
        <source>A certificate that others believe, from your authority</source>
        <translation>Un certificado en el que otros confían, de su autoridad de certificación</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>&amp;Cambiar…</translation>
    </message>
    <message>
        <source>What the clients of the selected rule may</source>
        <translation>Qué pueden hacer los clientes de la regla seleccionada</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Eliminar</translation>
    </message>
    <message>
        <source>Removes the selected rule</source>
        <translation>Elimina la regla seleccionada</translation>
    </message>
    <message>
        <source>Turn &amp;on…</source>
        <translation>Acti&amp;var…</translation>
    </message>
    <message>
        <source>Offers the selected service, or lets it listen elsewhere</source>
        <translation>Ofrece el servicio seleccionado, o hace que escuche en otro lugar</translation>
    </message>
    <message>
        <source>Turn o&amp;ff</source>
        <translation>Desac&amp;tivar</translation>
    </message>
    <message>
        <source>The hub offers the selected service no longer</source>
        <translation>El hub deja de ofrecer el servicio seleccionado</translation>
    </message>
    <message>
        <source>Set &amp;password…</source>
        <translation>Establecer contra&amp;seña…</translation>
    </message>
    <message>
        <source>Lets somebody send from anywhere after a login, or gives them another password</source>
        <translation>Permite a alguien enviar desde cualquier lugar tras iniciar sesión, o le da otra contraseña</translation>
    </message>
    <message>
        <source>Ta&amp;ke away</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>The selected name can log in with it no longer</source>
        <translation>El nombre seleccionado ya no puede iniciar sesión con ella</translation>
    </message>
    <message>
        <source>&amp;Block a sender…</source>
        <translation>&amp;Bloquear un remitente…</translation>
    </message>
    <message>
        <source>Refuses mail from an address or a domain</source>
        <translation>Rechaza el correo de una dirección o de un dominio</translation>
    </message>
    <message>
        <source>&amp;Unblock</source>
        <translation>&amp;Desbloquear</translation>
    </message>
    <message>
        <source>Takes mail from the selected sender again</source>
        <translation>Vuelve a aceptar correo del remitente seleccionado</translation>
    </message>
    <message>
        <source>Make a &amp;self-signed one…</source>
        <translation>Crear uno aut&amp;ofirmado…</translation>
    </message>
    <message>
        <source>A certificate that vouches for itself: for a network of your own</source>
        <translation>Un certificado que se avala a sí mismo: para una red propia</translation>
    </message>
    <message>
        <source>Remo&amp;ve</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>Removes the selected certificate with its key</source>
        <translation>Elimina el certificado seleccionado con su clave</translation>
    </message>
    <message>
        <source>Where this hub listens</source>
        <translation>Dónde escucha este hub</translation>
    </message>
    <message>
        <source>Services and their addresses</source>
        <translation>Servicios y sus direcciones</translation>
    </message>
    <message>
        <source>Who may send through this hub</source>
        <translation>Quién puede enviar a través de este hub</translation>
    </message>
    <message>
        <source>The most particular rule decides; their order means nothing. Whoever logs in may send from anywhere.</source>
        <translation>Decide la regla más específica; el orden no significa nada. Quien inicia sesión puede enviar desde cualquier lugar.</translation>
    </message>
    <message>
        <source>Rules for clients</source>
        <translation>Reglas para clientes</translation>
    </message>
    <message>
        <source>There is no rule: everybody may connect, and only who logs in may send to other hosts.</source>
        <translation>No hay ninguna regla: todos pueden conectarse, y solo quien inicia sesión puede enviar a otros hosts.</translation>
    </message>
    <message>
        <source>C&amp;lient address</source>
        <translation>Dirección de c&amp;liente</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Probar</translation>
    </message>
    <message>
        <source>Who may log in</source>
        <translation>Quién puede iniciar sesión</translation>
    </message>
    <message>
        <source>Accounts of this computer log in with their own password; here are passwords for mail alone.</source>
        <translation>Las cuentas de este equipo inician sesión con su propia contraseña; aquí hay contraseñas solo para el correo.</translation>
    </message>
    <message>
        <source>Nobody has a password for mail alone.</source>
        <translation>Nadie tiene una contraseña solo para el correo.</translation>
    </message>
    <message>
        <source>Blocked senders</source>
        <translation>Remitentes bloqueados</translation>
    </message>
    <message>
        <source>Mail from them is refused before it is taken (control/badmailfrom).</source>
        <translation>Su correo se rechaza antes de aceptarlo (control/badmailfrom).</translation>
    </message>
    <message>
        <source>Nobody is blocked.</source>
        <translation>No hay nadie bloqueado.</translation>
    </message>
    <message>
        <source>S&amp;ender</source>
        <translation>&amp;Remitente</translation>
    </message>
    <message>
        <source>TLS certificates</source>
        <translation>Certificados TLS</translation>
    </message>
    <message>
        <source>With them, clients and other servers speak to this hub so that nobody on the way can read it.</source>
        <translation>Con ellos, los clientes y otros servidores hablan con este hub sin que nadie pueda leerlo por el camino.</translation>
    </message>
    <message>
        <source>There is none: mail comes in over open connections, and nobody can log in.</source>
        <translation>No hay ninguno: el correo entra por conexiones sin cifrar y nadie puede iniciar sesión.</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Límites</translation>
    </message>
    <message>
        <source>Largest &amp;message</source>
        <translation>&amp;Mensaje más grande</translation>
    </message>
    <message>
        <source>Larger messages are refused.</source>
        <translation>Los mensajes más grandes se rechazan.</translation>
    </message>
    <message>
        <source>50000000, which is 50 MB</source>
        <translation>50000000, es decir, 50 MB</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>sin límite</translation>
    </message>
    <message>
        <source>Simultaneous co&amp;nnections</source>
        <translation>Co&amp;nexiones simultáneas</translation>
    </message>
    <message>
        <source>How many SMTP connections may be open at once; others wait.</source>
        <translation>Cuántas conexiones SMTP puede haber abiertas a la vez; otras esperan.</translation>
    </message>
    <message>
        <source>Of them from one &amp;client</source>
        <translation>De ellas, de &amp;un mismo cliente</translation>
    </message>
    <message>
        <source>How many of them one client address may have; 0 sets no limit.</source>
        <translation>Cuántas de ellas puede tener una dirección de cliente; 0 no pone límite.</translation>
    </message>
    <message>
        <source>&amp;Patience with a silent client</source>
        <translation>&amp;Paciencia con un cliente silencioso</translation>
    </message>
    <message>
        <source>After so long without a word a connection is ended.</source>
        <translation>Tras este tiempo sin una palabra se termina la conexión.</translation>
    </message>
    <message>
        <source>1200, which is 20 minutes</source>
        <translation>1200, es decir, 20 minutos</translation>
    </message>
    <message>
        <source>&amp;Greeting</source>
        <translation>Saludo &amp;inicial</translation>
    </message>
    <message>
        <source>The first line that a client sees; it begins with this hub&apos;s name.</source>
        <translation>La primera línea que ve un cliente; empieza por el nombre de este hub.</translation>
    </message>
    <message>
        <source>everybody at %1</source>
        <comment>domain</comment>
        <translation>todos en %1</translation>
    </message>
    <message>
        <source>this address</source>
        <translation>esta dirección</translation>
    </message>
    <message>
        <source>goes, not applied yet</source>
        <translation>eliminación aún sin aplicar</translation>
    </message>
    <message>
        <source>not applied yet</source>
        <translation>aún sin aplicar</translation>
    </message>
    <message numerus="yes">
        <source>%n in use</source>
        <translation>
            <numerusform>%n en uso</numerusform>
            <numerusform>%n en uso</numerusform>
        </translation>
    </message>
    <message>
        <source>Change addr&amp;esses…</source>
        <translation>&amp;Cambiar direcciones…</translation>
    </message>
</context>
<context>
    <name>mw::gui::RecipientModel</name>
    <message>
        <source>done</source>
        <translation>hecho</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en espera</translation>
    </message>
    <message>
        <source>local</source>
        <translation>local</translation>
    </message>
    <message>
        <source>remote</source>
        <translation>remoto</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Destinatario</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Entrega</translation>
    </message>
    <message>
        <source>Next try</source>
        <translation>Próximo intento</translation>
    </message>
</context>
<context>
    <name>mw::gui::RelayRuleDialog</name>
    <message>
        <source>Change rule</source>
        <translation>Cambiar regla</translation>
    </message>
    <message>
        <source>Add rule</source>
        <translation>Añadir regla</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Desde</translation>
    </message>
    <message>
        <source>Clients that it is for: an address, a network, the beginning of addresses (192.168.1.), or a host (=host.example).</source>
        <translation>Los clientes para los que vale: una dirección, una red, el comienzo de direcciones (192.168.1.) o un host (=host.example).</translation>
    </message>
    <message>
        <source>May send mail to anybody (relay)</source>
        <translation>Pueden enviar correo a cualquiera (relay)</translation>
    </message>
    <message>
        <source>May send mail to people of this hub only</source>
        <translation>Pueden enviar correo solo a personas de este hub</translation>
    </message>
    <message>
        <source>May not connect</source>
        <translation>No pueden conectarse</translation>
    </message>
    <message>
        <source>&amp;What they may</source>
        <translation>&amp;Qué pueden hacer</translation>
    </message>
    <message>
        <source>Whoever logs in with a password may relay from anywhere; no rule is needed for that.</source>
        <translation>Quien inicia sesión con una contraseña puede retransmitir desde cualquier lugar; para eso no hace falta ninguna regla.</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Nota</translation>
    </message>
    <message>
        <source>Kept as a comment above the rule.</source>
        <translation>Se guarda como comentario encima de la regla.</translation>
    </message>
    <message>
        <source>the printer in the hall</source>
        <translation>la impresora del pasillo</translation>
    </message>
    <message>
        <source>Other settings</source>
        <translation>Otros ajustes</translation>
    </message>
    <message>
        <source>&amp;Environment of the server for these clients</source>
        <translation>&amp;Entorno del servidor para estos clientes</translation>
    </message>
    <message>
        <source>One NAME=value a line; DATABYTES is another size limit, for example.</source>
        <translation>Un NOMBRE=valor por línea; DATABYTES, por ejemplo, es otro límite de tamaño.</translation>
    </message>
    <message>
        <source>“%1” is no NAME=value.</source>
        <comment>a line</comment>
        <translation>«%1» no es NOMBRE=valor.</translation>
    </message>
    <message>
        <source>Type the address or the network of the clients.</source>
        <translation>Escriba la dirección o la red de los clientes.</translation>
    </message>
    <message>
        <source>rule for %1</source>
        <comment>whom a rule is for</comment>
        <translation>regla para %1</translation>
    </message>
</context>
<context>
    <name>mw::gui::RemoveAddressForm</name>
    <message>
        <source>Remove %1</source>
        <comment>address</comment>
        <translation>Eliminar %1</translation>
    </message>
    <message>
        <source>Its mail went to %1. From then on it is handled as everything else at its domain.</source>
        <comment>where mail goes</comment>
        <translation>Su correo iba a %1. Desde entonces se trata como todo lo demás en su dominio.</translation>
    </message>
</context>
<context>
    <name>mw::gui::RemoveDomainForm</name>
    <message>
        <source>Remove %1</source>
        <comment>domain</comment>
        <translation>Eliminar %1</translation>
    </message>
    <message>
        <source>The hub takes no more mail for it, and passes none on.</source>
        <translation>El hub no acepta más correo para él ni lo transmite.</translation>
    </message>
    <message>
        <source>The hub takes no more mail for it. The .qmail files of its addresses stay where they are; when the domain comes back, so do its addresses.</source>
        <translation>El hub no acepta más correo para él. Los archivos .qmail de sus direcciones se quedan donde están; si el dominio vuelve, vuelven también sus direcciones.</translation>
    </message>
</context>
<context>
    <name>mw::gui::RemoveListForm</name>
    <message>
        <source>End the list %1</source>
        <comment>list</comment>
        <translation>Terminar la lista %1</translation>
    </message>
    <message>
        <source>Mail to it bounces from then on. Its members and its archive are moved aside, not deleted, and come back when this is undone.</source>
        <translation>Desde entonces rebota el correo que se le envía. Sus miembros y su archivo histórico se apartan, no se borran, y vuelven si esto se deshace.</translation>
    </message>
</context>
<context>
    <name>mw::gui::RemoveMembersForm</name>
    <message>
        <source>Remove from %1</source>
        <comment>list</comment>
        <translation>Quitar de %1</translation>
    </message>
    <message>
        <source>They get no more mail of the list and are not told:</source>
        <translation>No reciben más correo de la lista y no se les avisa:</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) of %1</source>
        <comment>list</comment>
        <translation>
            <numerusform>%n miembro de %1</numerusform>
            <numerusform>%n miembros de %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mw::gui::RemoveRuleForm</name>
    <message>
        <source>Remove the rule for %1</source>
        <comment>address</comment>
        <translation>Eliminar la regla para %1</translation>
    </message>
    <message>
        <source>The address is then looked up in the accounts of this computer, and else among the hub’s own addresses.</source>
        <translation>La dirección se busca entonces en las cuentas de este equipo y, si no, entre las direcciones propias del hub.</translation>
    </message>
</context>
<context>
    <name>mw::gui::RenameDomainForm</name>
    <message>
        <source>Rename %1</source>
        <comment>domain</comment>
        <translation>Cambiar el nombre de %1</translation>
    </message>
    <message>
        <source>&amp;New name</source>
        <translation>Nombre &amp;nuevo</translation>
    </message>
    <message>
        <source>Its addresses keep their names before the @, and go where they went.</source>
        <translation>Sus direcciones conservan los nombres delante de la @ y van adonde iban.</translation>
    </message>
    <message>
        <source>Take mail for the &amp;old name, too</source>
        <translation>Aceptar también correo para el nombre &amp;antiguo</translation>
    </message>
    <message>
        <source>Otherwise mail for %1 is refused from then on.</source>
        <comment>domain</comment>
        <translation>Si no, desde entonces se rechaza el correo para %1.</translation>
    </message>
    <message>
        <source>Type the new name to see what happens.</source>
        <translation>Escriba el nombre nuevo para ver qué pasa.</translation>
    </message>
</context>
<context>
    <name>mw::gui::RestoreDialog</name>
    <message>
        <source>Restore from %1</source>
        <comment>moment</comment>
        <translation>Restaurar la copia de %1</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Dominio</translation>
    </message>
    <message>
        <source>Chosen files</source>
        <translation>Archivos elegidos</translation>
    </message>
    <message>
        <source>Domains with their addresses</source>
        <translation>Dominios con sus direcciones</translation>
    </message>
    <message>
        <source>Everything, exactly as it was</source>
        <translation>Todo, exactamente como estaba</translation>
    </message>
    <message>
        <source>&amp;What is brought back</source>
        <translation>&amp;Qué se recupera</translation>
    </message>
    <message>
        <source>What is here and not in the backup stays, unless everything shall be as it was.</source>
        <translation>Lo que hay aquí y no en la copia se queda, salvo que todo deba quedar como estaba.</translation>
    </message>
    <message>
        <source>Files to bring back</source>
        <translation>Archivos que se recuperan</translation>
    </message>
    <message>
        <source>Looking into the backup…</source>
        <translation>Mirando en la copia…</translation>
    </message>
    <message>
        <source>&amp;Files</source>
        <translation>&amp;Archivos</translation>
    </message>
    <message>
        <source>Those that differ from what the hub has now. Space includes the selected one or leaves it out.</source>
        <translation>Los que difieren de lo que el hub tiene ahora. Espacio incluye u omite el seleccionado.</translation>
    </message>
    <message>
        <source>Domains to bring back</source>
        <translation>Dominios que se recuperan</translation>
    </message>
    <message>
        <source>The hub had no domain then.</source>
        <translation>El hub no tenía entonces ningún dominio.</translation>
    </message>
    <message>
        <source>&amp;Domains</source>
        <translation>&amp;Dominios</translation>
    </message>
    <message>
        <source>With all that makes them: where their mail goes, and their addresses.</source>
        <translation>Con todo lo que los forma: adónde va su correo y sus direcciones.</translation>
    </message>
    <message>
        <source>Every file of the backup is as it was then.</source>
        <translation>Todos los archivos de la copia están como entonces.</translation>
    </message>
    <message>
        <source>Include at least one file.</source>
        <translation>Incluya al menos un archivo.</translation>
    </message>
    <message>
        <source>Include at least one domain.</source>
        <translation>Incluya al menos un dominio.</translation>
    </message>
    <message>
        <source>restore from %1</source>
        <comment>moment</comment>
        <translation>restauración de la copia de %1</translation>
    </message>
</context>
<context>
    <name>mw::gui::ResultPane</name>
    <message>
        <source>%1 (not done)</source>
        <translation>%1 (no realizado)</translation>
    </message>
    <message>
        <source>%1 (failed)</source>
        <translation>%1 (ha fallado)</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>&amp;Undo now</source>
        <translation>&amp;Deshacer ahora</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Conservar</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>C&amp;errar</translation>
    </message>
    <message>
        <source>Nothing had to be changed</source>
        <translation>No ha hecho falta cambiar nada</translation>
    </message>
    <message>
        <source>Applied as change %1, but not every step went well</source>
        <translation>Aplicado como cambio %1, pero no todos los pasos han salido bien</translation>
    </message>
    <message>
        <source>Applied as change %1</source>
        <translation>Aplicado como cambio %1</translation>
    </message>
    <message>
        <source>Nobody kept the change, so it has been taken back.</source>
        <translation>Nadie ha conservado el cambio, así que se ha deshecho.</translation>
    </message>
    <message numerus="yes">
        <source>This is a risky change. It is taken back in %n second(s) unless you keep it.</source>
        <translation>
            <numerusform>Este es un cambio arriesgado. Se deshace dentro de %n segundo si no lo conserva.</numerusform>
            <numerusform>Este es un cambio arriesgado. Se deshace dentro de %n segundos si no lo conserva.</numerusform>
        </translation>
    </message>
    <message>
        <source>Say first whether it stays.</source>
        <translation>Indique primero si se queda.</translation>
    </message>
</context>
<context>
    <name>mw::gui::RetryPlanChart</name>
    <message>
        <source>Retry plan</source>
        <translation>Plan de reintentos</translation>
    </message>
    <message>
        <source>Other hosts</source>
        <translation>Otros hosts</translation>
    </message>
    <message>
        <source>People here</source>
        <translation>Personas de aquí</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>enviado</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <comment>label on an axis</comment>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
    <message>
        <source>the next attempt is the last</source>
        <translation>el próximo intento es el último</translation>
    </message>
    <message>
        <source>sender is told</source>
        <translation>se avisa al remitente</translation>
    </message>
</context>
<context>
    <name>mw::gui::RetryPlanDialog</name>
    <message>
        <source>Retry plan</source>
        <translation>Plan de reintentos</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Intentos</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>mw::gui::RetryPlanModel</name>
    <message>
        <source>A message is tried once, and returned to its sender if that fails.</source>
        <translation>Un mensaje se intenta una vez y, si falla, se devuelve a su remitente.</translation>
    </message>
    <message>
        <source>Mail to other hosts is tried %1 times, the second time after %2, the last time after %3; then it is returned to its sender.</source>
        <comment>number, time span, time span</comment>
        <translation>El correo a otros hosts se intenta %1 veces, la segunda tras %2, la última tras %3; después se devuelve a su remitente.</translation>
    </message>
    <message>
        <source>Mail to people of this hub is tried %1 times, the second time after %2, the last time after %3.</source>
        <comment>number, time span, time span</comment>
        <translation>El correo a personas de este hub se intenta %1 veces, la segunda tras %2, la última tras %3.</translation>
    </message>
    <message>
        <source>After %1 the sender is told of the delay.</source>
        <comment>time span</comment>
        <translation>Tras %1 se avisa al remitente del retraso.</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>enseguida</translation>
    </message>
    <message>
        <source>%1, last</source>
        <comment>time span of the last attempt</comment>
        <translation>%1, último</translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation>Intento</translation>
    </message>
    <message>
        <source>To other hosts</source>
        <translation>A otros hosts</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>Espera</translation>
    </message>
    <message>
        <source>To people here</source>
        <translation>A personas de aquí</translation>
    </message>
</context>
<context>
    <name>mw::gui::ReviewPane</name>
    <message>
        <source>%1 – new file</source>
        <translation>%1 – archivo nuevo</translation>
    </message>
    <message>
        <source>%1 – is removed</source>
        <translation>%1 – se elimina</translation>
    </message>
    <message>
        <source>%1 – is changed</source>
        <translation>%1 – se cambia</translation>
    </message>
    <message>
        <source>&amp;Note for the history</source>
        <translation>&amp;Nota para el historial</translation>
    </message>
    <message>
        <source>Note for the history</source>
        <translation>Nota para el historial</translation>
    </message>
    <message>
        <source>Why? (may stay empty)</source>
        <translation>¿Por qué? (puede quedar vacío)</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Qué pasa</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>Nothing changes: the hub has it already.</source>
        <translation>No cambia nada: el hub ya lo tiene.</translation>
    </message>
    <message>
        <source>Interruption: %1</source>
        <translation>Interrupción: %1</translation>
    </message>
</context>
<context>
    <name>mw::gui::ReviewSheet</name>
    <message>
        <source>Undo change %1</source>
        <translation>Deshacer el cambio %1</translation>
    </message>
    <message>
        <source>Review changes</source>
        <translation>Revisar cambios</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>&amp;Back to editing</source>
        <translation>&amp;Volver a editar</translation>
    </message>
    <message>
        <source>&amp;Undo it</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>&amp;Aplicar</translation>
    </message>
    <message>
        <source>&amp;Save as script…</source>
        <translation>&amp;Guardar como script…</translation>
    </message>
    <message>
        <source>The commands of mailwrightctl that do the same</source>
        <translation>Las órdenes de mailwrightctl que hacen lo mismo</translation>
    </message>
    <message>
        <source>Nothing is included, so there is nothing to apply.</source>
        <translation>No hay nada incluido, así que no hay nada que aplicar.</translation>
    </message>
    <message>
        <source>Save as script</source>
        <translation>Guardar como script</translation>
    </message>
    <message>
        <source>Shell scripts (*.sh)</source>
        <translation>Scripts de shell (*.sh)</translation>
    </message>
    <message>
        <source>The commands are in %1.</source>
        <comment>file</comment>
        <translation>Las órdenes están en %1.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <comment>file, reason</comment>
        <translation>No se ha podido escribir %1: %2</translation>
    </message>
    <message>
        <source>Undo change %1 by hand</source>
        <translation>Deshacer a mano el cambio %1</translation>
    </message>
    <message>
        <source>Change %1 is undone</source>
        <translation>El cambio %1 se ha deshecho</translation>
    </message>
    <message>
        <source>Changes applied</source>
        <translation>Cambios aplicados</translation>
    </message>
    <message>
        <source>The change stays.</source>
        <translation>El cambio se mantiene.</translation>
    </message>
    <message>
        <source>The change has been taken back.</source>
        <translation>El cambio se ha deshecho.</translation>
    </message>
    <message>
        <source>%1 Nothing is applied yet. This is what would happen now: look at it, then apply.</source>
        <comment>why</comment>
        <translation>%1 Todavía no se ha aplicado nada. Esto es lo que pasaría ahora: mírelo y aplíquelo después.</translation>
    </message>
</context>
<context>
    <name>mw::gui::RowsModel</name>
    <message>
        <source>not applied yet</source>
        <translation>aún sin aplicar</translation>
    </message>
</context>
<context>
    <name>mw::gui::RuleForm</name>
    <message>
        <source>Add a rule</source>
        <translation>Añadir una regla</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Dirección</translation>
    </message>
    <message>
        <source>What stands before the @ at local domains, or how it begins.</source>
        <translation>Lo que va delante de la @ en los dominios locales, o cómo empieza.</translation>
    </message>
    <message>
        <source>&amp;Exactly this</source>
        <translation>&amp;Exactamente esto</translation>
    </message>
    <message>
        <source>sales, and no other address.</source>
        <translation>sales, y ninguna otra dirección.</translation>
    </message>
    <message>
        <source>All that &amp;begin so</source>
        <translation>Todo lo que empieza a&amp;sí</translation>
    </message>
    <message>
        <source>With sales- also sales-europe and sales-asia. Among rules that fit, an exact one wins, then the longest.</source>
        <translation>Con sales- también sales-europe y sales-asia. De las reglas que encajan gana una exacta; si no, la más larga.</translation>
    </message>
    <message>
        <source>Which addresses</source>
        <translation>Qué direcciones</translation>
    </message>
    <message>
        <source>&amp;Given to</source>
        <translation>Asi&amp;gnada a</translation>
    </message>
    <message>
        <source>The account that gets its mail and whose .qmail files are in charge.</source>
        <translation>La cuenta que recibe su correo y cuyos archivos .qmail se aplican.</translation>
    </message>
    <message>
        <source>More: which .qmail files, another home</source>
        <translation>Más: qué archivos .qmail, otro directorio</translation>
    </message>
    <message>
        <source>E&amp;xtension</source>
        <translation>E&amp;xtensión</translation>
    </message>
    <message>
        <source>Its mail is handled by .qmail-EXTENSION of the account instead of .qmail.</source>
        <translation>Su correo lo trata .qmail-EXTENSION de la cuenta en lugar de .qmail.</translation>
    </message>
    <message>
        <source>&amp;Home</source>
        <translation>Directorio &amp;personal</translation>
    </message>
    <message>
        <source>The directory with the .qmail files, if it is not the home of the account.</source>
        <translation>El directorio con los archivos .qmail, si no es el directorio personal de la cuenta.</translation>
    </message>
    <message>
        <source>&amp;Instead of the rule it has</source>
        <translation>En &amp;lugar de la regla que tiene</translation>
    </message>
    <message>
        <source>Without it an address that has a rule already is refused.</source>
        <translation>Sin esto se rechaza una dirección que ya tiene una regla.</translation>
    </message>
    <message>
        <source>Type the address to see what happens.</source>
        <translation>Escriba la dirección para ver qué pasa.</translation>
    </message>
    <message>
        <source>Say which account gets it.</source>
        <translation>Indique qué cuenta la recibe.</translation>
    </message>
    <message>
        <source>One alone, or all that begin alike.</source>
        <translation>Uno solo, o todos los que empiezan igual.</translation>
    </message>
</context>
<context>
    <name>mw::gui::RuleTester</name>
    <message>
        <source>Who handles an address?</source>
        <translation>¿Quién se encarga de una dirección?</translation>
    </message>
    <message>
        <source>Add&amp;ress</source>
        <translation>Di&amp;rección</translation>
    </message>
    <message>
        <source>Address to look for</source>
        <translation>Dirección que se busca</translation>
    </message>
    <message>
        <source>For example %1</source>
        <comment>address</comment>
        <translation>Por ejemplo, %1</translation>
    </message>
    <message>
        <source>What stands before the @, or a whole address of this hub</source>
        <translation>Lo que va delante de la @, o una dirección completa de este hub</translation>
    </message>
    <message>
        <source>What could handle the address, in the order in which it is asked</source>
        <translation>Qué podría encargarse de la dirección, en el orden en que se consulta</translation>
    </message>
    <message>
        <source>Type an address to see which rule or account gets its mail.</source>
        <translation>Escriba una dirección para ver qué regla o cuenta recibe su correo.</translation>
    </message>
    <message>
        <source>As it would be with what waits; it is not applied yet.</source>
        <translation>Como sería con los cambios pendientes; aún no se han aplicado.</translation>
    </message>
</context>
<context>
    <name>mw::gui::Screenshots</name>
    <message>
        <source>The pages did not get their data in time.</source>
        <translation>Las páginas no han recibido sus datos a tiempo.</translation>
    </message>
    <message>
        <source>%1 could not be written; is there space, and may you write there?</source>
        <translation>No se ha podido escribir %1; ¿hay espacio y tiene usted permiso para escribir ahí?</translation>
    </message>
</context>
<context>
    <name>mw::gui::SearchBar</name>
    <message>
        <source>Search address, message, setting…   %1</source>
        <comment>keys</comment>
        <translation>Buscar dirección, mensaje, ajuste…   %1</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>Buscar en todo</translation>
    </message>
    <message>
        <source>Arrow keys choose what is found, Return goes there, Escape leaves.</source>
        <translation>Las flechas eligen entre lo encontrado, Intro va allí, Escape sale.</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Encontrado</translation>
    </message>
    <message>
        <source>%1 – %2: %3</source>
        <comment>what was found, its kind, a sentence about it</comment>
        <translation>%1 – %2: %3</translation>
    </message>
    <message>
        <source>Nothing is found. Try one word of it.</source>
        <translation>No se ha encontrado nada. Pruebe con una sola palabra.</translation>
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
        <translation>Dominio virtual, a cargo de %1</translation>
    </message>
    <message>
        <source>Domain whose mail is passed on</source>
        <translation>Dominio cuyo correo se transmite a otro servidor</translation>
    </message>
    <message>
        <source>Local domain</source>
        <translation>Dominio local</translation>
    </message>
</context>
<context>
    <name>mw::gui::SelfSignedDialog</name>
    <message>
        <source>Make a self-signed certificate</source>
        <translation>Crear un certificado autofirmado</translation>
    </message>
    <message>
        <source>&amp;For</source>
        <translation>&amp;Para</translation>
    </message>
    <message>
        <source>Names and addresses by which people reach this hub, with commas between them; empty: the hub&apos;s own name.</source>
        <translation>Nombres y direcciones por los que se accede a este hub, separados por comas; vacío: el nombre propio del hub.</translation>
    </message>
    <message>
        <source>Valid for &amp;years</source>
        <translation>&amp;Años de validez</translation>
    </message>
    <message>
        <source>It vouches for itself: mail programs ask once whether to trust it. Other mail servers encrypt to it as it is.</source>
        <translation>Se avala a sí mismo: los programas de correo preguntan una vez si confiar en él. Otros servidores de correo cifran con él tal cual.</translation>
    </message>
    <message>
        <source>For one host name only</source>
        <translation>Solo para un nombre de host</translation>
    </message>
    <message>
        <source>&amp;Shown to clients that ask for</source>
        <translation>&amp;Se muestra a quien pide</translation>
    </message>
    <message>
        <source>Empty: it is shown to everybody. A name: only to clients that ask for this host.</source>
        <translation>Vacío: se muestra a todos. Un nombre: solo a los clientes que piden este host.</translation>
    </message>
    <message>
        <source>self-signed certificate</source>
        <translation>certificado autofirmado</translation>
    </message>
    <message>
        <source>self-signed certificate for %1</source>
        <comment>host name</comment>
        <translation>certificado autofirmado para %1</translation>
    </message>
</context>
<context>
    <name>mw::gui::SendingPage</name>
    <message>
        <source>Sending</source>
        <translation>Envío</translation>
    </message>
    <message>
        <source>Set &amp;smart host…</source>
        <translation>&amp;Definir smart host…</translation>
    </message>
    <message>
        <source>Gives all mail to your provider&apos;s server, with a login</source>
        <translation>Entrega todo el correo al servidor de su proveedor, con inicio de sesión</translation>
    </message>
    <message>
        <source>&amp;Add route…</source>
        <translation>&amp;Añadir ruta…</translation>
    </message>
    <message>
        <source>Sends the mail of one domain or one sender another way</source>
        <translation>Envía por otro camino el correo de un dominio o de un remitente</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>&amp;Cambiar…</translation>
    </message>
    <message>
        <source>Another server or login for the selected route</source>
        <translation>Otro servidor o inicio de sesión para la ruta seleccionada</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>Mail of the selected route goes as everything else does</source>
        <translation>El correo de la ruta seleccionada va como todo lo demás</translation>
    </message>
    <message>
        <source>&amp;Test route</source>
        <translation>&amp;Probar ruta</translation>
    </message>
    <message>
        <source>Connects and logs in as a delivery would, and sends nothing</source>
        <translation>Se conecta e inicia sesión como lo haría una entrega, y no envía nada</translation>
    </message>
    <message>
        <source>How mail leaves this hub</source>
        <translation>Cómo sale el correo de este hub</translation>
    </message>
    <message>
        <source>&amp;Direct</source>
        <translation>D&amp;irecto</translation>
    </message>
    <message>
        <source>Through a ser&amp;ver</source>
        <translation>A través de un ser&amp;vidor</translation>
    </message>
    <message>
        <source>Straight to the server of each recipient&apos;s domain. Many providers close port 25, and many servers refuse mail from home connections.</source>
        <translation>Directamente al servidor del dominio de cada destinatario. Muchos proveedores cierran el puerto 25, y muchos servidores rechazan el correo de conexiones domésticas.</translation>
    </message>
    <message>
        <source>All mail goes to one server (a smart host), mostly that of your provider, with your name and password there.</source>
        <translation>Todo el correo va a un solo servidor (un smart host), normalmente el de su proveedor, con el nombre y la contraseña que tiene allí.</translation>
    </message>
    <message>
        <source>Test &amp;login</source>
        <translation>Pro&amp;bar inicio de sesión</translation>
    </message>
    <message>
        <source>Routes</source>
        <translation>Rutas</translation>
    </message>
    <message>
        <source>Mail of single domains and senders can go another way. The sender decides before the domain does.</source>
        <translation>El correo de algunos dominios y remitentes puede ir por otro camino. Decide el remitente antes que el dominio.</translation>
    </message>
    <message>
        <source>Names in what is sent</source>
        <translation>Nombres en lo que se envía</translation>
    </message>
    <message>
        <source>&amp;Greeting name</source>
        <translation>Nombre de &amp;saludo</translation>
    </message>
    <message>
        <source>The name by which this hub greets other servers; it should be the one that DNS has for its address.</source>
        <translation>El nombre con el que este hub saluda a otros servidores; debería ser el que el DNS tiene para su dirección.</translation>
    </message>
    <message>
        <source>Mas&amp;querade: domain of senders</source>
        <translation>E&amp;nmascarar: dominio de los remitentes</translation>
    </message>
    <message>
        <source>Appended to addresses without a domain, so that mail of the users of this computer comes from this domain.</source>
        <translation>Se añade a las direcciones sin dominio, para que el correo de los usuarios de este equipo venga de este dominio.</translation>
    </message>
    <message>
        <source>Completes &amp;host names with</source>
        <translation>Completa nombres de &amp;host con</translation>
    </message>
    <message>
        <source>Appended to host names without a dot in messages that are sent from here.</source>
        <translation>Se añade a los nombres de host sin punto en los mensajes que se envían desde aquí.</translation>
    </message>
    <message>
        <source>Name in &amp;Message-IDs</source>
        <translation>Nombre en los &amp;Message-ID</translation>
    </message>
    <message>
        <source>The host in the Message-ID of what is sent from here; no other machine may use the same.</source>
        <translation>El host en el Message-ID de lo que se envía desde aquí; ninguna otra máquina puede usar el mismo.</translation>
    </message>
    <message>
        <source>Patience with other servers</source>
        <translation>Paciencia con otros servidores</translation>
    </message>
    <message>
        <source>To acce&amp;pt a connection</source>
        <translation>Para acep&amp;tar una conexión</translation>
    </message>
    <message>
        <source>How long another server has to accept a connection.</source>
        <translation>Cuánto tiempo tiene otro servidor para aceptar una conexión.</translation>
    </message>
    <message>
        <source>60, which is a minute</source>
        <translation>60, es decir, un minuto</translation>
    </message>
    <message>
        <source>For each ans&amp;wer</source>
        <translation>Para cada &amp;respuesta</translation>
    </message>
    <message>
        <source>How long another server has for each answer.</source>
        <translation>Cuánto tiempo tiene otro servidor para cada respuesta.</translation>
    </message>
    <message>
        <source>1200, which is 20 minutes</source>
        <translation>1200, es decir, 20 minutos</translation>
    </message>
    <message>
        <source>&amp;Keep a connection for</source>
        <translation>C&amp;onservar una conexión durante</translation>
    </message>
    <message>
        <source>How long an open connection waits for the next message to the same server.</source>
        <translation>Cuánto tiempo espera una conexión abierta el siguiente mensaje para el mismo servidor.</translation>
    </message>
    <message>
        <source>5 seconds</source>
        <translation>5 segundos</translation>
    </message>
    <message>
        <source>none is kept</source>
        <translation>no se conserva ninguna</translation>
    </message>
    <message>
        <source>● not applied yet</source>
        <translation>● aún sin aplicar</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>no login</source>
        <translation>sin inicio de sesión</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>stored; it is never shown</source>
        <translation>guardada; nunca se muestra</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>Not applied yet: test it in the form</source>
        <translation>Aún sin aplicar: pruébelo en el formulario</translation>
    </message>
    <message>
        <source>no smart host</source>
        <translation>ningún smart host</translation>
    </message>
    <message>
        <source>route of %1</source>
        <comment>domain or sender</comment>
        <translation>ruta de %1</translation>
    </message>
    <message>
        <source>Connecting and logging in…</source>
        <translation>Conectando e iniciando sesión…</translation>
    </message>
    <message>
        <source>It works: the server answers and takes mail from this hub.</source>
        <translation>Funciona: el servidor responde y acepta correo de este hub.</translation>
    </message>
    <message>
        <source>It does not work.</source>
        <translation>No funciona.</translation>
    </message>
</context>
<context>
    <name>mw::gui::ServiceDialog</name>
    <message>
        <source>Change addresses of %1</source>
        <comment>name of a service</comment>
        <translation>Cambiar direcciones de %1</translation>
    </message>
    <message>
        <source>Turn on %1</source>
        <comment>name of a service</comment>
        <translation>Activar %1</translation>
    </message>
    <message>
        <source>&amp;Listens on</source>
        <translation>&amp;Escucha en</translation>
    </message>
    <message>
        <source>Addresses and ports, with commas between them. [::]:PORT is every address of this computer, 127.0.0.1:PORT is this computer alone.</source>
        <translation>Direcciones y puertos, separados por comas. [::]:PUERTO son todas las direcciones de este equipo, 127.0.0.1:PUERTO es solo este equipo.</translation>
    </message>
    <message>
        <source>Name at least one address with its port.</source>
        <translation>Indique al menos una dirección con su puerto.</translation>
    </message>
</context>
<context>
    <name>mw::gui::ServiceRow</name>
    <message>
        <source>Start</source>
        <translation>Arrancar</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>Reiniciar</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>%1 · no supervisor looks after it</source>
        <comment>service name</comment>
        <translation>%1 · ningún supervisor se ocupa de él</translation>
    </message>
    <message>
        <source>%1 · for %2 · process %3</source>
        <comment>service name, time span, number</comment>
        <translation>%1 · desde hace %2 · proceso %3</translation>
    </message>
    <message>
        <source>%1 · process %2, started %3 ago</source>
        <comment>service name, number, time span</comment>
        <translation>%1 · proceso %2, arrancado hace %3</translation>
    </message>
    <message>
        <source>%1 · for %2</source>
        <comment>service name, time span</comment>
        <translation>%1 · desde hace %2</translation>
    </message>
    <message numerus="yes">
        <source> · began again %n time(s) in ten minutes</source>
        <translation>
            <numerusform> · ha vuelto a arrancar %n vez en diez minutos</numerusform>
            <numerusform> · ha vuelto a arrancar %n veces en diez minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>Parando</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En marcha</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Parado</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Arrancando</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Not supervised</source>
        <translation>Sin supervisión</translation>
    </message>
    <message>
        <source>Needs the right to operate</source>
        <translation>Requiere el permiso de operar</translation>
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
        <translation>aún sin aplicar</translation>
    </message>
    <message>
        <source>Restore default</source>
        <translation>Restaurar valor predeterminado</translation>
    </message>
    <message>
        <source>Restore default of %1</source>
        <comment>name of a setting</comment>
        <translation>Restaurar valor predeterminado de %1</translation>
    </message>
    <message>
        <source>%1 File: control/%2.</source>
        <comment>help, name of a file</comment>
        <translation>%1 Archivo: control/%2.</translation>
    </message>
    <message>
        <source>%1 File: control/%2, for example: %3.</source>
        <comment>help, name of a file, example of its content</comment>
        <translation>%1 Archivo: control/%2, por ejemplo: %3.</translation>
    </message>
    <message>
        <source>The default holds: %1.</source>
        <comment>what the default is</comment>
        <translation>Vale el valor predeterminado: %1.</translation>
    </message>
    <message>
        <source>Default: %1.</source>
        <comment>what the default is</comment>
        <translation>Valor predeterminado: %1.</translation>
    </message>
    <message>
        <source>Removes control/%1, so that the default holds: %2</source>
        <comment>name of a file, what the default is</comment>
        <translation>Elimina control/%1, de modo que vale el valor predeterminado: %2</translation>
    </message>
</context>
<context>
    <name>mw::gui::SettingsPage</name>
    <message>
        <source>Change something to see here what it would do. Nothing is changed before you apply it.</source>
        <translation>Cambie algo para ver aquí qué haría. No se cambia nada antes de aplicarlo.</translation>
    </message>
</context>
<context>
    <name>mw::gui::SetupAssistant</name>
    <message>
        <source>Set up your mail server</source>
        <translation>Configure su servidor de correo</translation>
    </message>
    <message>
        <source>Why one cannot go on</source>
        <translation>Por qué no se puede seguir</translation>
    </message>
    <message>
        <source>What will this do?</source>
        <translation>¿Qué efecto tendrá esto?</translation>
    </message>
    <message>
        <source>Bac&amp;k</source>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <source>Ne&amp;xt</source>
        <translation>&amp;Siguiente</translation>
    </message>
    <message>
        <source>Finish &amp;later</source>
        <translation>&amp;Terminar más tarde</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <comment>numbers</comment>
        <translation>Paso %1 de %2</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
</context>
<context>
    <name>mw::gui::SmartHostDialog</name>
    <message>
        <source>Set smart host</source>
        <translation>Definir smart host</translation>
    </message>
    <message>
        <source>Add route</source>
        <translation>Añadir ruta</translation>
    </message>
    <message>
        <source>Change route</source>
        <translation>Cambiar ruta</translation>
    </message>
    <message>
        <source>&amp;Mail to a domain, or from a sender</source>
        <translation>&amp;Correo a un dominio o de un remitente</translation>
    </message>
    <message>
        <source>A domain means mail to it, .domain mail to all below it; an address or @domain means mail from it.</source>
        <translation>Un dominio significa correo para él, .dominio correo para todo lo que está por debajo; una dirección o @dominio significa correo desde allí.</translation>
    </message>
    <message>
        <source>Go&amp;es directly to the servers that DNS names</source>
        <translation>Va &amp;directamente a los servidores que indica el DNS</translation>
    </message>
    <message>
        <source>An exception from the smart host, for mail to a domain.</source>
        <translation>Una excepción al smart host, para el correo a un dominio.</translation>
    </message>
    <message>
        <source>Another server</source>
        <translation>Otro servidor</translation>
    </message>
    <message>
        <source>P&amp;rovider</source>
        <translation>P&amp;roveedor</translation>
    </message>
    <message>
        <source>Fills in server and port of a provider that is known here.</source>
        <translation>Rellena servidor y puerto de un proveedor conocido aquí.</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation>Ser&amp;vidor</translation>
    </message>
    <message>
        <source>The “outgoing server” or “SMTP server” of your provider&apos;s help pages.</source>
        <translation>El «servidor de correo saliente» o «servidor SMTP» de las páginas de ayuda de su proveedor.</translation>
    </message>
    <message>
        <source>P&amp;ort</source>
        <translation>P&amp;uerto</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>Usuari&amp;o</translation>
    </message>
    <message>
        <source>The name of your account there; empty where no login is wanted.</source>
        <translation>El nombre de su cuenta allí; vacío si no hace falta iniciar sesión.</translation>
    </message>
    <message>
        <source>stored; leave it empty to keep it</source>
        <translation>guardada; déjelo vacío para conservarla</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>Contra&amp;seña</translation>
    </message>
    <message>
        <source>It is written for the mail server alone, stays out of the history, and is never shown again.</source>
        <translation>Se escribe solo para el servidor de correo, queda fuera del historial y no se vuelve a mostrar nunca.</translation>
    </message>
    <message>
        <source>&amp;Test login</source>
        <translation>Pro&amp;bar inicio de sesión</translation>
    </message>
    <message>
        <source>Connects and logs in with what stands here. Nothing is changed and nothing is sent.</source>
        <translation>Se conecta e inicia sesión con lo que pone aquí. No se cambia ni se envía nada.</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>As usual: with a login a valid certificate is demanded</source>
        <translation>Lo habitual: con inicio de sesión se exige un certificado válido</translation>
    </message>
    <message>
        <source>Demand TLS and a valid certificate</source>
        <translation>Exigir TLS y un certificado válido</translation>
    </message>
    <message>
        <source>Demand TLS with any certificate: whoever sits on the way can read the password</source>
        <translation>Exigir TLS con cualquier certificado: quien esté en el camino puede leer la contraseña</translation>
    </message>
    <message>
        <source>Use TLS where it is offered</source>
        <translation>Usar TLS donde se ofrece</translation>
    </message>
    <message>
        <source>Never use TLS</source>
        <translation>No usar nunca TLS</translation>
    </message>
    <message>
        <source>&amp;Certificate of the server</source>
        <translation>Certi&amp;ficado del servidor</translation>
    </message>
    <message>
        <source>What the server must show before mail and password are sent to it.</source>
        <translation>Qué debe mostrar el servidor antes de que se le envíen correo y contraseña.</translation>
    </message>
    <message>
        <source>route of %1</source>
        <comment>domain or sender</comment>
        <translation>ruta de %1</translation>
    </message>
    <message>
        <source>smart host %1</source>
        <comment>name of a server</comment>
        <translation>smart host %1</translation>
    </message>
    <message>
        <source>Name the domain or the sender whose mail shall go another way.</source>
        <translation>Indique el dominio o el remitente cuyo correo debe ir por otro camino.</translation>
    </message>
    <message>
        <source>Choose your provider, or type the name of its server.</source>
        <translation>Elija su proveedor o escriba el nombre de su servidor.</translation>
    </message>
    <message>
        <source>Type the password of %1.</source>
        <comment>name of a user</comment>
        <translation>Escriba la contraseña de %1.</translation>
    </message>
    <message>
        <source>587 or 465 in most cases. With this port: %1.</source>
        <comment>which TLS</comment>
        <translation>587 o 465 en la mayoría de los casos. Con este: %1.</translation>
    </message>
    <message>
        <source>Connecting and logging in…</source>
        <translation>Conectando e iniciando sesión…</translation>
    </message>
    <message>
        <source>It works: the server answers and the login is right.</source>
        <translation>Funciona: el servidor responde y el inicio de sesión es correcto.</translation>
    </message>
    <message>
        <source>It does not work.</source>
        <translation>No funciona.</translation>
    </message>
    <message>
        <source>587 for STARTTLS, 465 for TLS from the first byte, 25 between servers.</source>
        <translation>587 para STARTTLS, 465 para TLS desde el primer byte, 25 entre servidores.</translation>
    </message>
</context>
<context>
    <name>mw::gui::StatusStrip</name>
    <message>
        <source>view</source>
        <comment>a right</comment>
        <translation>ver</translation>
    </message>
    <message>
        <source>operate</source>
        <comment>a right</comment>
        <translation>operar</translation>
    </message>
    <message>
        <source>configure</source>
        <comment>a right</comment>
        <translation>configurar</translation>
    </message>
    <message>
        <source>read mail</source>
        <comment>a right</comment>
        <translation>leer correo</translation>
    </message>
    <message>
        <source>Updated %1</source>
        <comment>time</comment>
        <translation>Actualizado a las %1</translation>
    </message>
    <message>
        <source>Connecting again…</source>
        <translation>Volviendo a conectar…</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Sin conexión</translation>
    </message>
    <message>
        <source>Queue: empty</source>
        <translation>Cola: vacía</translation>
    </message>
    <message numerus="yes">
        <source>Queue: %n message(s)</source>
        <translation>
            <numerusform>Cola: %n mensaje</numerusform>
            <numerusform>Cola: %n mensajes</numerusform>
        </translation>
    </message>
    <message>
        <source>Connected as %1 (%2)</source>
        <comment>account, rights</comment>
        <translation>Conectado como %1 (%2)</translation>
    </message>
    <message>
        <source>To configure is as good as being the administrator of this computer: where mail goes can also be a program, which runs as the user it is for.</source>
        <translation>Poder configurar equivale a ser el administrador de este equipo: el destino del correo también puede ser un programa, que se ejecuta como el usuario al que va dirigido.</translation>
    </message>
</context>
<context>
    <name>mw::gui::TryAddress</name>
    <message>
        <source>Who receives this address?</source>
        <translation>¿Quién recibe esta dirección?</translation>
    </message>
    <message>
        <source>Tr&amp;y an address</source>
        <translation>Probar una d&amp;irección</translation>
    </message>
    <message>
        <source>Try an address</source>
        <translation>Probar una dirección</translation>
    </message>
    <message>
        <source>Type any address. Where its mail goes is decided by the code that delivers it; nothing is sent.</source>
        <translation>Escriba cualquier dirección. Adónde va su correo lo decide el mismo código que lo entrega; no se envía nada.</translation>
    </message>
    <message>
        <source>Show &amp;each step</source>
        <translation>Mostrar &amp;cada paso</translation>
    </message>
    <message>
        <source>Everything that was looked at, in order</source>
        <translation>Todo lo que se ha consultado, en orden</translation>
    </message>
    <message>
        <source>Where its mail goes</source>
        <translation>Adónde va su correo</translation>
    </message>
    <message>
        <source>What was looked at</source>
        <translation>Qué se ha consultado</translation>
    </message>
    <message>
        <source>For example %1</source>
        <comment>address</comment>
        <translation>Por ejemplo, %1</translation>
    </message>
    <message>
        <source>So it will be when what waits is applied; it is not applied yet.</source>
        <translation>Así será cuando se apliquen los cambios pendientes; aún no se han aplicado.</translation>
    </message>
    <message>
        <source>As it is now: %1</source>
        <comment>a sentence about where mail goes</comment>
        <translation>Como está ahora: %1</translation>
    </message>
</context>
<context>
    <name>mw::gui::UsersPage</name>
    <message>
        <source>Users</source>
        <translation>Usuarios</translation>
    </message>
    <message>
        <source>&amp;People</source>
        <translation>&amp;Personas</translation>
    </message>
    <message>
        <source>R&amp;ules</source>
        <translation>Reg&amp;las</translation>
    </message>
    <message>
        <source>&amp;Add rule…</source>
        <translation>&amp;Añadir regla…</translation>
    </message>
    <message>
        <source>Give an address to an account</source>
        <translation>Dar una dirección a una cuenta</translation>
    </message>
    <message>
        <source>&amp;Who handles an address?…</source>
        <translation>¿&amp;Quién se encarga de una dirección?…</translation>
    </message>
    <message>
        <source>See which rule or account gets an address, and why</source>
        <translation>Ver qué regla o cuenta recibe una dirección y por qué</translation>
    </message>
    <message>
        <source>&amp;Refresh from system users…</source>
        <translation>Ac&amp;tualizar desde los usuarios del sistema…</translation>
    </message>
    <message>
        <source>Make the rules anew from the accounts of this computer</source>
        <translation>Volver a generar las reglas a partir de las cuentas de este equipo</translation>
    </message>
    <message>
        <source>Re&amp;move rule…</source>
        <translation>Eli&amp;minar regla…</translation>
    </message>
    <message>
        <source>Take the address of the selected rule from its account</source>
        <translation>Quitar a su cuenta la dirección de la regla seleccionada</translation>
    </message>
    <message>
        <source>&amp;Set password…</source>
        <translation>Establecer contra&amp;seña…</translation>
    </message>
    <message>
        <source>A password for sending and fetching mail; it is never shown</source>
        <translation>Una contraseña para enviar y recoger correo; no se muestra nunca</translation>
    </message>
    <message>
        <source>Remo&amp;ve password</source>
        <translation>Quitar c&amp;ontraseña</translation>
    </message>
    <message>
        <source>The password of the account counts again, if there is an account</source>
        <translation>Vuelve a contar la contraseña de la cuenta, si existe una cuenta</translation>
    </message>
    <message>
        <source>&amp;Where the mail goes…</source>
        <translation>Adón&amp;de va el correo…</translation>
    </message>
    <message>
        <source>Change the .qmail file of the selected user</source>
        <translation>Cambiar el archivo .qmail del usuario seleccionado</translation>
    </message>
    <message>
        <source>What is wrong with the rules</source>
        <translation>Qué falla en las reglas</translation>
    </message>
    <message>
        <source>Fi&amp;x…</source>
        <translation>Arre&amp;glar…</translation>
    </message>
    <message>
        <source>Accounts of this computer</source>
        <translation>Cuentas de este equipo</translation>
    </message>
    <message>
        <source>There are no accounts on this computer that could get mail. Virtual domains need none.</source>
        <translation>En este equipo no hay cuentas que puedan recibir correo. Los dominios virtuales no necesitan ninguna.</translation>
    </message>
    <message>
        <source>The order means nothing: an exact rule wins, then the longest that fits.</source>
        <translation>El orden no significa nada: gana una regla exacta; si no, la más larga que encaja.</translation>
    </message>
    <message>
        <source>Rules of users/assign</source>
        <translation>Reglas de users/assign</translation>
    </message>
    <message>
        <source>There are no rules: addresses are looked up in the accounts of this computer, and else among the hub’s own addresses.</source>
        <translation>No hay reglas: las direcciones se buscan en las cuentas de este equipo y, si no, entre las direcciones propias del hub.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>users, rules</comment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n user(s)</source>
        <translation>
            <numerusform>%n usuario</numerusform>
            <numerusform>%n usuarios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s)</source>
        <translation>
            <numerusform>%n regla</numerusform>
            <numerusform>%n reglas</numerusform>
        </translation>
    </message>
    <message>
        <source>not known to you</source>
        <translation>no la conoce usted</translation>
    </message>
    <message>
        <source>one of its own; the account&apos;s does not count for mail</source>
        <translation>una propia; la de la cuenta no cuenta para el correo</translation>
    </message>
    <message>
        <source>that of the account</source>
        <translation>la de la cuenta</translation>
    </message>
    <message>
        <source>password of %1</source>
        <comment>name</comment>
        <translation>contraseña de %1</translation>
    </message>
</context>
<context>
    <name>mw::gui::WindowHeader</name>
    <message>
        <source>Choose a hub, or add one</source>
        <translation>Elija un hub o añada uno</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name of a hub, its login</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>&amp;Add host…</source>
        <translation>&amp;Añadir host…</translation>
    </message>
    <message>
        <source>Hub: %1</source>
        <comment>name</comment>
        <translation>Hub: %1</translation>
    </message>
    <message>
        <source>%1 – on this computer</source>
        <comment>name of a hub</comment>
        <translation>%1 – en este equipo</translation>
    </message>
    <message>
        <source>%1 – %2 by ssh</source>
        <comment>name of a hub, its login</comment>
        <translation>%1 – %2 por ssh</translation>
    </message>
    <message>
        <source>Private hub</source>
        <translation>Hub privado</translation>
    </message>
    <message>
        <source>System hub</source>
        <translation>Hub del sistema</translation>
    </message>
    <message>
        <source>Connection lost</source>
        <translation>Conexión perdida</translation>
    </message>
    <message>
        <source>Not set up</source>
        <translation>Sin configurar</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Sin conexión</translation>
    </message>
    <message numerus="yes">
        <source>%n service(s) stopped</source>
        <translation>
            <numerusform>%n servicio parado</numerusform>
            <numerusform>%n servicios parados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n service(s) paused</source>
        <translation>
            <numerusform>%n servicio en pausa</numerusform>
            <numerusform>%n servicios en pausa</numerusform>
        </translation>
    </message>
    <message>
        <source>All services run</source>
        <translation>Todos los servicios están en marcha</translation>
    </message>
</context>
</TS>
